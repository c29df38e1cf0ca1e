"""Wordings to look for in a text: many alternatives, each tried only where it can occur."""

from __future__ import annotations

import re

from daemon.core.detect.needles import searches


class Wording:
    """Alternatives of words, looked for in lower-case text with plain apostrophes."""

    def __init__(self, *patterns: str) -> None:
        found = [one for pattern in patterns for one in searches(pattern)]
        self._always = [one.pattern for one in found if not one.needles]
        self._needed = [(one.needles, one.pattern) for one in found if one.needles]

    def search(self, low: str) -> re.Match[str] | None:
        """Return a match of one of the alternatives, None where none matches."""
        for needles, pattern in self._needed:
            for needle in needles:
                if needle in low:
                    found = pattern.search(low)
                    if found is not None:
                        return found
                    break
        for pattern in self._always:
            found = pattern.search(low)
            if found is not None:
                return found
        return None


def lowered(text: str) -> str:
    """Return text as `Wording` reads it."""
    return text.replace("\u2019", "'").lower()
