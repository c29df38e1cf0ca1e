"""What Followthrough costs, measured beside named programs: `make bench`."""
