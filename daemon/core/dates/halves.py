"""Read what says which half of the day a clock is in: "pm", "in the morning", "de la tarde"."""

from __future__ import annotations

from dataclasses import replace

from daemon.core.dates.atoms import Clock, Side
from daemon.core.dates.cursor import Tokens, glued, text_at
from daemon.core.dates.words import AFTERNOON, MORNING, NOON


def with_side(tokens: Tokens, clock: Clock, i: int) -> tuple[Clock, int]:
    """Read what says morning or afternoon, or that the hours count to 24."""
    if clock.hour > 12 or clock.hour == 0:
        clock = replace(clock, exact=True)
    side, after = _side_at(tokens, i)
    if side and clock.hour <= 12:
        return replace(clock, side=side, exact=False), after
    if side:
        return clock, after
    if text_at(tokens, i) in {"uhr", "uur", "h", "hrs", "heures"}:
        return replace(clock, exact=clock.exact), i + 1
    return clock, i


def _side_at(tokens: Tokens, i: int) -> tuple[Side, int]:
    """Return "am" or "pm" and the index after it, as in ``pm``, ``p.m.``, ``in the morning``."""
    word = text_at(tokens, i)
    if word in {"am", "pm"} and not (word == "am" and _german_am(tokens, i)):
        return ("am" if word == "am" else "pm"), i + 1
    if word in {"a", "p"} and text_at(tokens, i + 1) == "." and text_at(tokens, i + 2) == "m":
        after = i + 3
        if text_at(tokens, after) == "." and glued(tokens, after):
            after += 1
        return ("am" if word == "a" else "pm"), after
    if word in {"a", "p"} and glued(tokens, i) and not glued(tokens, i + 1):
        return ("am" if word == "a" else "pm"), i + 1
    return _day_half(tokens, i)


def _german_am(tokens: Tokens, i: int) -> bool:
    """Tell whether "am" is the German preposition: "10 Uhr am Dienstag"."""
    return text_at(tokens, i - 1) == "uhr" or (
        tokens[i].spaced
        and tokens[i].raw == "am"
        and (text_at(tokens, i + 1).endswith("tag") or text_at(tokens, i - 2) in {"um", "ab"})
    )


def _day_half(tokens: Tokens, i: int) -> tuple[Side, int]:
    j = i
    while j < i + 3 and text_at(tokens, j) in _HALF_FILLERS:
        j += 1
    word = text_at(tokens, j)
    if word in MORNING or (word in {"mañana", "manana"} and j > i):
        return "am", j + 1
    if word in {"après", "apres"}:
        return _french_afternoon(tokens, i, j)
    if word in AFTERNOON or word in NOON:
        return "pm", j + 1
    return "", i


def _french_afternoon(tokens: Tokens, i: int, j: int) -> tuple[Side, int]:
    after = j + 1 + (text_at(tokens, j + 1) == "-")
    return ("pm", after + 1) if text_at(tokens, after) == "midi" else ("", i)


_HALF_FILLERS = frozenset(
    {
        "in",
        "the",
        "this",
        "de",
        "la",
        "du",
        "del",
        "da",
        "am",
        "'",
        "s",
        "di",
        "at",
        "o",
        "on",
        "l",
    },
) | {"por", "demain", "ce", "tomorrow"}
