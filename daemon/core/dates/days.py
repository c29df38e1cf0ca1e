"""Read days from tokens: full dates, weekdays, relative words; bounded look-ahead only."""

from __future__ import annotations

from dataclasses import replace

from daemon.core.dates.atoms import Day
from daemon.core.dates.cursor import Tokens, glued, number_at, text_at
from daemon.core.dates.monthdays import date_at
from daemon.core.dates.moves import moved_from
from daemon.core.dates.relatives import numbered, relative
from daemon.core.dates.weekdays import meant_as_weekday, prefixed_date, short_stretch, weekday
from daemon.core.dates.words import AFTERNOON, MONTHS, MORNING, WEEKDAY_HALVES, WEEKDAYS


def day_at(tokens: Tokens, i: int) -> Day | None:
    """Return the day that begins at token i, or None."""
    token = tokens[i]
    if token.kind == "n":
        found = date_at(tokens, i)
    elif token.kind == "w":
        found = _word_day(tokens, i)
    else:
        return None
    return _with_tail(tokens, found) if found else None


def _word_day(tokens: Tokens, i: int) -> Day | None:
    for read in (short_stretch, prefixed_date, date_at, relative, weekday, numbered):
        found = read(tokens, i)
        if found:
            return found
    return None


# --- what follows a day ---------------------------------------------------------------------


def _with_tail(tokens: Tokens, day: Day) -> Day:
    day = _with_part(tokens, _with_stretch(tokens, _with_weekday(tokens, day)))
    day = _with_number(tokens, day)
    half = WEEKDAY_HALVES.get(tokens[day.first].text)
    return replace(day, part="am" if half == "am" else "pm") if half and not day.part else day


def _with_weekday(tokens: Tokens, day: Day) -> Day:
    """Read a weekday behind a date: ``1 December 2026 (Tuesday)``, ``Dec 1, Tuesday``."""
    if day.form != "date" or day.weekday is not None:
        return day
    mark = text_at(tokens, day.last)
    j = day.last + (mark in {"(", ","})
    weekday = WEEKDAYS.get(text_at(tokens, j))
    if weekday is None or mark not in {"(", ","} or not meant_as_weekday(tokens, j):
        return day
    if mark == "(":
        j += text_at(tokens, j + 1) == "."
        return replace(day, weekday=weekday, last=j + 1 + (text_at(tokens, j + 1) == ")"))
    k = j + 1 + (text_at(tokens, j + 1) in {",", "."})
    if k < len(tokens) and (date_at(tokens, k) if tokens[k].kind in {"n", "w"} else None):
        return day
    return replace(day, weekday=weekday, last=j + 1)


def _with_stretch(tokens: Tokens, day: Day) -> Day:
    """Read the end of a stretch of days: ``Dec 1-3``, ``Mon-Thu``, ``Monday to Friday``."""
    word = text_at(tokens, day.last)
    if word not in {"-", "to", "through", "thru", "bis", "au", "al", "tot", "until", "a", "t"}:
        return day
    j = day.last + (3 if word == "t" else 1)  # "t/m"
    if moved_from(tokens, day.first):
        return day
    if day.form == "weekday" and WEEKDAYS.get(text_at(tokens, j)) is not None:
        return replace(day, last=j + 1, until=True)
    number = number_at(tokens, j)
    if day.form != "date" or word != "-" or not 1 <= number <= 31 or len(tokens[j].raw) > 2:
        return day
    behind = text_at(tokens, j + 1)
    if behind in {":", "am", "pm", "-", "h", "uhr", "p", "a", "."} or not glued(tokens, j):
        return day
    return replace(day, last=j + 1, until=True)


def _with_number(tokens: Tokens, day: Day) -> Day:
    """Read the number behind "jeudi matin le 16", "Thursday morning the 16th"."""
    j = day.last + (text_at(tokens, day.last) == ",")
    if day.form != "weekday" or not day.part or text_at(tokens, j) not in {"le", "the", "den"}:
        return day
    number = number_at(tokens, j + 1)
    if not 1 <= number <= 31 or len(tokens[j + 1].raw) > 2 or text_at(tokens, j + 2) in _NO_NUMBER:
        return day
    after = j + 2 + (text_at(tokens, j + 2) in {"st", "nd", "rd", "th"})
    return replace(day, form="number", days=number, last=after)


_NO_NUMBER = frozenset({"h", "heures", ":", "uhr", "/", "."} | MONTHS.keys())


def _with_part(tokens: Tokens, day: Day) -> Day:
    """Read "morning", "afternoon", "AM", "PM" behind a day."""
    j = day.last + (text_at(tokens, day.last) == "-")
    word = text_at(tokens, j)
    if j < len(tokens) and tokens[j].raw in {"AM", "PM"}:
        return replace(day, part="am" if word == "am" else "pm", last=j + 1)
    if word in MORNING or word == "früh":
        return replace(day, part="am", last=j + 1)
    if word in AFTERNOON:
        return replace(day, part="pm", last=j + 1)
    return day
