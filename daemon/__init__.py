"""Followthrough: notices interviews in a mailbox and helps to write the letters that follow."""

__version__ = "0.1.0"
