"""Randomness: tokens nobody can guess, and codes a person can read aloud."""

from __future__ import annotations

import secrets

# Without letters and digits that are mistaken for each other.
_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


class SystemTokens:
    """ports.Tokens from the machine's random source."""

    def token(self) -> str:
        """Return 128 random bits as URL-safe text."""
        return secrets.token_urlsafe(16)

    def code(self) -> str:
        """Return four characters."""
        return "".join(secrets.choice(_ALPHABET) for _ in range(4))
