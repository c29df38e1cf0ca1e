"""Look at tokens by index without falling off the list."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.core.dates.tokens import Token

Tokens = Sequence[Token]


def text_at(tokens: Tokens, i: int) -> str:
    """Return the lower-cased text of a token, or "" outside the list."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def number_at(tokens: Tokens, i: int) -> int:
    """Return the number at i, or -1."""
    return tokens[i].number if 0 <= i < len(tokens) else -1


def glued(tokens: Tokens, i: int) -> bool:
    """Tell whether token i stands directly behind the one before."""
    return 0 < i < len(tokens) and not tokens[i].spaced
