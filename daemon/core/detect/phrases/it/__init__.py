"""Italian, by tu and by Lei."""
