"""The whole loop against real servers, with a clock set by hand, told as stories."""
