"""Dutch of the Netherlands and Flanders, by je and by u."""
