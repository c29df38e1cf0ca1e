"""Portuguese of Portugal and of Brazil, by tu, by você and by third person."""
