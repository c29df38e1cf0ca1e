"""What the grammar yields: days, clocks and durations, before they are put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from daemon.core.dates.zones import Zone

Side = Literal["", "am", "pm"]
Modifier = Literal["", "this", "next", "next_week", "last", "week_on"]


@dataclass(frozen=True, slots=True)
class Day:
    """A day as said. ``readings`` are (year or None, month, day), the likelier first."""

    first: int  # token index
    last: int  # one past
    form: Literal["date", "weekday", "offset", "number"]
    readings: tuple[tuple[int | None, int, int], ...] = ()
    weekday: int | None = None
    modifier: Modifier = ""
    days: int = 0  # of an offset: days from the day of writing
    week_base: bool = False  # "a week from <weekday>"
    part: Side = ""  # "tomorrow morning", "Monday PM"
    until: bool = False  # a stretch of days
    slashed: bool = False  # which number is the month is a question

    def spanning(self, first: int, last: int) -> Day:
        """Return the same day over other tokens."""
        return replace(self, first=first, last=last)


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock reading as said: 24-hour where ``side`` is empty and ``exact`` is true."""

    hour: int
    minute: int
    side: Side = ""
    exact: bool = False  # the writer counts to 24: "14:30", "9 Uhr", "14h", noon
    figures: bool = False  # written "6:45", not "quarter to seven" or "6 o'clock"
    padded: bool = False  # written "09:30": probably, but not surely, counted to 24


@dataclass(frozen=True, slots=True)
class Time:
    """A clock or a stretch between two, with the zone written beside it."""

    first: int
    last: int
    begin: Clock
    finish: Clock | None = None
    zone: Zone | None = None
    bare: bool = False  # a lone number, a time only because "at" stands before it


@dataclass(frozen=True, slots=True)
class Length:
    """A stated duration in minutes."""

    first: int
    last: int
    minutes: int
