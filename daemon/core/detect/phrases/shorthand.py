"""How a pack of a language with accents writes its patterns: as the language is spelt.

A pack's rules read text without accents (`daemon.core.detect.grammar.bare`). Written with their
accents the patterns stay readable; they are taken off here, in one place.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from daemon.core.detect.grammar import shorthand


def spelt(
    words: Mapping[str, str], spellings: Mapping[str, str] | None = None
) -> Callable[[str], str]:
    """Return what writes a pattern's shorthands out and takes its accents off.

    ``spellings`` gives for a letter a pattern of its own ("ae" and "a" for the German a umlaut);
    such a letter must not stand within a character class.
    """
    written_out = shorthand(**words)
    letters = str.maketrans(dict(spellings or {}))

    def p(pattern: str) -> str:
        text = unicodedata.normalize("NFC", written_out(pattern)).translate(letters)
        return "".join(
            c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)
        )

    return p
