"""Read what says which half of the day a clock is in: "pm", "in the morning", "de la tarde"."""

from __future__ import annotations

from dataclasses import replace

from daemon.core.dates.atoms import Clock, Side
from daemon.core.dates.cursor import Tokens, glued, number_at, text_at
from daemon.core.dates.words import AFTERNOON, CAPITAL_ONLY, MORNING, NOON, RELATIVE_DAYS, WEEKDAYS


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
        academic = academic_quarter(tokens, i + 1)
        if academic > i + 1:
            return replace(clock, minute=clock.minute or 15 * _cum_tempore(tokens, i + 1)), academic
        french = text_at(tokens, i) in {"h", "heures"} and clock.hour >= _EARLY
        return replace(clock, exact=clock.exact or french), i + 1
    return clock, i


_EARLY = 6  # "6h" is the morning; of smaller hours nobody can be sure


def _cum_tempore(tokens: Tokens, i: int) -> bool:
    return text_at(tokens, i) == "c"


def academic_quarter(tokens: Tokens, i: int) -> int:
    """Return the index behind "c.t." or "s.t.", i where neither stands there."""
    if text_at(tokens, i) not in {"c", "s"} or text_at(tokens, i + 1) != ".":
        return i
    if text_at(tokens, i + 2) != "t":
        return i
    return i + 3 + (text_at(tokens, i + 3) == ".")


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
    return _in_brackets(tokens, i) if word == "(" else _day_half(tokens, i)


def half_is_said(tokens: Tokens, i: int) -> bool:
    """Tell whether "4h30 du matin" at i says its half of the day, as no length does."""
    j = i + 2 + (number_at(tokens, i + 2) in range(60) and glued(tokens, i + 2))
    return (_in_brackets if text_at(tokens, j) == "(" else _day_half)(tokens, j)[0] != ""


def _in_brackets(tokens: Tokens, i: int) -> tuple[Side, int]:
    """Read "(yes, in the morning)", "(oui oui du matin)": the half of the day said in a remark.

    Nothing else may be said of it: "10:00 (afternoon session at 2)" speaks of something else.
    """
    j = i + 1
    while j < i + 6 and text_at(tokens, j) in _HALF_FILLERS | _YES:
        j += 1
    word = text_at(tokens, j)
    if text_at(tokens, j + 1) not in {")", ",", "!", "."}:
        return "", i
    if word in MORNING or word in {"mañana", "manana"}:
        return "am", j + 1
    return ("pm", j + 1) if word in AFTERNOON else ("", i)


_YES = frozenset(
    {"le", "yes", "oui", "ja", "sí", "si", "sì", "sim", ",", "really", "wirklich", "echt"}
)


def day_word_behind(tokens: Tokens, i: int) -> bool:
    """Tell whether a weekday or "tomorrow" begins at i, at most behind a word such as "on"."""
    j = i + (text_at(tokens, i) in {"on", "am", "op", "le", "il", "el", "this", ","})
    word = text_at(tokens, j)
    return word in RELATIVE_DAYS or (word in WEEKDAYS and word not in CAPITAL_ONLY)


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
