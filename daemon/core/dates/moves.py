"""Tell a move from one time to another from a stretch between two."""

from __future__ import annotations

from daemon.core.dates.cursor import Tokens, text_at

_MOVED: tuple[str, ...] = (
    "moved",
    "reschedul",
    "chang",
    "shift",
    "push",
    "postpon",
    "verschoben",
    "verlegt",
)
_MOVED += (
    "pasamos",
    "pasó",
    "passa",
    "passei",
    "passou",
    "passé",
    "posticip",
    "anticip",
    "rinvi",
    "aplaz",
    "adelant",
    "adiad",
    "antecip",
    "décal",
    "repouss",
)
_MOVED += (
    "vorgezog",
    "verzet",
    "verschoven",
    "uitgesteld",
    "déplac",
    "report",
    "spostat",
    "verplaatst",
    "remarca",
    "reprogram",
    "brought",
)


def moved_from(tokens: Tokens, i: int) -> bool:
    """Tell whether a day or clock stands in "moved from 2pm to 3pm", "pasamos lo del martes al jueves"."""
    i -= text_at(tokens, i - 1) in {"las", "la", "le"}
    if text_at(tokens, i - 1) not in {
        "from",
        "von",
        "de",
        "del",
        "du",
        "dal",
        "dalle",
        "van",
        "das",
        "da",
    }:
        return False
    for j in range(i - 2, max(-1, i - 7), -1):
        if tokens[j].text.startswith(_MOVED):
            return True
        if tokens[j].text in {"to", "auf", "for"} or tokens[j].kind != "w":
            return False
    return False
