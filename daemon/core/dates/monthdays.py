"""Read dates that name their month, by word or number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from daemon.core.dates.atoms import Day
from daemon.core.dates.cursor import Tokens, glued, number_at, text_at
from daemon.core.dates.words import (
    HANZI_WEEKDAYS,
    KANJI_WEEKDAYS,
    MONTHS,
    OF_WORDS,
    ORDINALS,
    WEEKDAY_PREFIXES,
    WEEKDAYS,
)

_YEARS = range(1990, 2100)


def date_at(tokens: Tokens, i: int) -> Day | None:
    """Read a date that names its month, by word or number, without a leading weekday."""
    if tokens[i].kind == "w":
        return _month_first(tokens, i)
    if _glued_to_an_id(tokens, i):
        return None
    for read in (_compact, _east_asian, _year_first, _day_first, _separated):
        found = read(tokens, i)
        if found:
            return found
    return None


def _glued_to_an_id(tokens: Tokens, i: int) -> bool:
    """Tell whether a number continues something longer, such as ``REQ-2026-11-06``."""
    if not glued(tokens, i):
        return False
    before = tokens[i - 1]
    if before.kind == "w":
        return not before.raw[:1] >= "\u3040"
    if before.text in {"(", "[", ",", "'", '"', ":", "|", "@", "<", ">"}:
        return False
    return before.text in {"-", "/", ".", "#", "_", "$", "+", "€", "£", "="}


def _make(first: int, last: int, *readings: tuple[int | None, int, int]) -> Day | None:
    valid = tuple(reading for reading in readings if _exists(*reading))
    return Day(first, last, "date", valid) if valid else None


def _exists(year: int | None, month: int, day: int) -> bool:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return False
    try:
        date(year or 2024, month, day)  # a leap year: 29 February may be meant
    except ValueError:
        return False
    return True


def _compact(tokens: Tokens, i: int) -> Day | None:
    """Read the ``20260731`` of ``20260731T100000Z``."""
    raw = tokens[i].raw
    if len(raw) != 8 or text_at(tokens, i + 1) != "t" or not glued(tokens, i + 1):
        return None
    return _make(i, i + 2, (int(raw[:4]), int(raw[4:6]), int(raw[6:])))


def _east_asian(tokens: Tokens, i: int) -> Day | None:
    """Read ``2026年12月1日(火)`` and ``12月1日``."""
    year, j = None, i
    if text_at(tokens, j + 1) == "年":
        year, j = tokens[j].number, j + 2
    if text_at(tokens, j + 1) != "月" or text_at(tokens, j + 3) not in {"日", "号", "號"}:
        return None
    found = _make(i, j + 4, (year, number_at(tokens, j), number_at(tokens, j + 2)))
    if found is None or (year is not None and year not in _YEARS):
        return None
    return _kanji_weekday(tokens, found)


def _kanji_weekday(tokens: Tokens, day: Day) -> Day:
    j = day.last
    if text_at(tokens, j) != "(":
        return day
    word, close = text_at(tokens, j + 1), j + 2
    if word in {"周", "週"}:
        word, close = text_at(tokens, j + 2), j + 3
    weekday = KANJI_WEEKDAYS.get(word, HANZI_WEEKDAYS.get(word))
    if weekday is None:
        return day
    while text_at(tokens, close) in {"曜", "日"}:
        close += 1
    return replace(day, weekday=weekday, last=close + (text_at(tokens, close) == ")"))


def _year_first(tokens: Tokens, i: int) -> Day | None:
    """Read ``2026-12-01``, ``2026/12/01``, ``2026.12.01``; ISO order is certain."""
    mark = text_at(tokens, i + 1)
    if tokens[i].number not in _YEARS or mark not in {"-", "/", "."}:
        return None
    if text_at(tokens, i + 3) != mark or any(not glued(tokens, i + k) for k in range(1, 5)):
        return None
    if _continues(tokens, i + 5):
        return None
    month, day = number_at(tokens, i + 2), number_at(tokens, i + 4)
    after = i + 5
    if text_at(tokens, after) == "t" and glued(tokens, after + 1):
        after += 1
    return _make(i, after, (tokens[i].number, month, day))


def _continues(tokens: Tokens, i: int) -> bool:
    """Tell whether something is glued on that makes a date an id or a version."""
    if not glued(tokens, i):
        return False
    return text_at(tokens, i) in {"-", "/", "_"} and glued(tokens, i + 1)


def _month_of(tokens: Tokens, i: int) -> int:
    if i >= len(tokens) or tokens[i].kind != "w":
        return 0
    token = tokens[i]
    month = MONTHS.get(token.text, 0)
    if token.text in {"may", "mar", "set"} and token.raw.islower():
        return month if number_at(tokens, i + 1) in range(1, 32) else 0
    return month


def _past_dot(tokens: Tokens, i: int) -> int:
    return i + 1 if text_at(tokens, i) == "." else i


def _past_ordinal(tokens: Tokens, i: int) -> int:
    """Step over "st", "er", "." behind a day number."""
    if text_at(tokens, i) in ORDINALS and (glued(tokens, i) or text_at(tokens, i) != "e"):
        return i + 1
    return i + 1 if text_at(tokens, i) == "." and glued(tokens, i) else i


def _month_first(tokens: Tokens, i: int) -> Day | None:
    """Read ``Dec 1``, ``December 1st, 2026``, ``Dec. 1 2026``, ``Dec-01-2026``."""
    month = _month_of(tokens, i)
    if not month:
        return None
    j = _past_dot(tokens, i + 1)
    if text_at(tokens, j) in {"-", "the"} and number_at(tokens, j + 1) > 0:
        j += 1
    day = number_at(tokens, j)
    if not 1 <= day <= 31 or len(tokens[j].raw) > 2 or _is_clock_start(tokens, j + 1):
        return None
    after = j + 1
    if text_at(tokens, after) in ORDINALS:
        after += 1
    year, end = _year_behind(tokens, after)
    return _make(i, end, (year, month, day))


def _is_clock_start(tokens: Tokens, i: int) -> bool:
    return text_at(tokens, i) in {":", "am", "pm"} and (
        text_at(tokens, i) != ":" or (number_at(tokens, i + 1) >= 0 and glued(tokens, i + 1))
    )


def _year_behind(tokens: Tokens, i: int) -> tuple[int | None, int]:
    """Return the year behind a day and month, and the index after it."""
    j = i
    while j < i + 2 and text_at(tokens, j) in {",", ".", "de", "-", "del", "/", "\n"}:
        j += 1
    if number_at(tokens, j) in _YEARS and len(tokens[j].raw) == 4:
        follows_clock = text_at(tokens, j + 1) in {"hrs", "hours"}
        if not follows_clock:
            return number_at(tokens, j), j + 1
    if text_at(tokens, i) == "'" and number_at(tokens, i + 1) in range(20, 60):
        return 2000 + number_at(tokens, i + 1), i + 2
    return None, i


def _day_first(tokens: Tokens, i: int) -> Day | None:
    """Read ``1 Dec 2026``, ``1st of December``, ``1. Dezember``, ``01-Dec-2026``, ``1 de ...``."""
    day = tokens[i].number
    if not 1 <= day <= 31 or len(tokens[i].raw) > 2:
        return None
    j = _past_ordinal(tokens, i + 1)
    if text_at(tokens, j) == "-" and glued(tokens, j):
        j += 1
    if text_at(tokens, j) in OF_WORDS:
        j += 1
    j += text_at(tokens, j) == "'"
    month = _month_of(tokens, j)
    if not month or _month_belongs_to_the_next(tokens, j):
        return None
    end = j + 1
    if text_at(tokens, end) == "." and text_at(tokens, j) != "may":
        end += 1
    year, end = _year_behind(tokens, end)
    return _make(i, end, (year, month, day))


def _month_belongs_to_the_next(tokens: Tokens, j: int) -> bool:
    """Tell whether a number stands closer behind the month: "Room 5 Dec 1 at 10"."""
    following = number_at(tokens, j + 1)
    if not 1 <= following <= 31 or len(tokens[j + 1].raw) > 2:
        return False
    ordinal = text_at(tokens, j + 2) in ORDINALS
    year = number_at(tokens, j + 3) in _YEARS and text_at(tokens, j + 2) == ","
    return ordinal or year


def _separated(tokens: Tokens, i: int) -> Day | None:
    """Read ``01.12.2026``, ``1.12.``, ``13/12/2026``, ``12/01``, ``01-12-2026``."""
    mark = text_at(tokens, i + 1)
    if mark not in {".", "/", "-"} or not glued(tokens, i + 1) or not glued(tokens, i + 2):
        return None
    one, two = tokens[i].number, number_at(tokens, i + 2)
    if not (1 <= one <= 31 and 1 <= two <= 31) or len(tokens[i].raw) > 2:
        return None
    year, after = _numeric_year(tokens, i + 3, mark)
    if mark == ".":
        return _dotted(tokens, i, after, year)
    if mark == "-" and year is None:
        return None  # "10-11" is a stretch of hours or anything else
    if year is None and (_continues(tokens, after) or not _stands_as_date(tokens, i, after)):
        return None
    found = _make(i, after, (year, one, two), (year, two, one))
    return replace(found, slashed=True) if found else None


def _numeric_year(tokens: Tokens, i: int, mark: str) -> tuple[int | None, int]:
    if text_at(tokens, i) != mark or not glued(tokens, i) or not glued(tokens, i + 1):
        return None, i
    number = number_at(tokens, i + 1)
    if number in _YEARS:
        return number, i + 2
    if len(tokens[i + 1].raw) == 2 and 20 <= number < 60:
        return 2000 + number, i + 2
    return None, i


def _dotted(tokens: Tokens, i: int, after: int, year: int | None) -> Day | None:
    """Dots are day.month (domain rule 3.2.6); without a year the second dot must be there."""
    if year is None:
        if text_at(tokens, after) != "." or not glued(tokens, after):
            return None
        if number_at(tokens, after + 1) >= 0 and glued(tokens, after + 1):
            return None
        if _said_as_clock(tokens, i, after):
            return None
        after += 1
    return _make(i, after, (year, number_at(tokens, i + 2), tokens[i].number))


def _said_as_clock(tokens: Tokens, i: int, after: int) -> bool:
    return text_at(tokens, i - 1) in {"um", "klo", "kl", "at", "@", "ore", "alle"} or text_at(
        tokens,
        after + 1,
    ) in {"uhr", "uur"}


def _stands_as_date(tokens: Tokens, i: int, after: int) -> bool:
    """Tell whether "12/01" is a date rather than a fraction, a count or two choices."""
    before, behind = text_at(tokens, i - 1), text_at(tokens, after)
    if before in _DATE_BEFORE or weekday_word(tokens, i - 1) is not None:
        return True
    day = i - 2 - (text_at(tokens, i - 2) == ".")  # "qua., 21/04"
    if before == "," and (text_at(tokens, day) == "feira" or weekday_word(tokens, day) is not None):
        return True
    if before in {"hours", "hrs", "pm", "am", "uhr", "uur"}:
        return True
    return (
        behind in {"at", "@", "à", "às", "um", "om", "from", "a", "alle"}
        and len(tokens[i].raw) <= 2
    )


_DATE_BEFORE = frozenset(
    {"on", "date", "le", "el", "il", "dia", "día", "am", "den", "of", "from", "to", "by", "for"},
) | {
    "until",
    "before",
    "on:",
    "op",
    "em",
    "till",
    "até",
    "hasta",
    "bis",
    "au",
    "al",
    "entro",
    "tot",
}
_DATE_BEFORE |= {
    "uiterlijk",
    "avant",
    "vom",
    "zum",
    "del",
    "du",
    "ao",
    "no",
    "day",
    "jour",
    "giorno",
}


def weekday_word(tokens: Tokens, i: int) -> int | None:
    """Return the weekday a word may stand for in front of a date."""
    if not 0 <= i < len(tokens) or tokens[i].kind != "w":
        return None
    return WEEKDAYS.get(tokens[i].text, WEEKDAY_PREFIXES.get(tokens[i].text))
