"""Pure decisions: same input, same output; no I/O, no clock, no log."""
