"""What reading prose for times yields: mentions, each with the part it plays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from daemon.core.model import Interview


class TimeClass(StrEnum):
    """The part a time plays in its sentence (domain rule 3.1)."""

    FIXED = "fixed"  # one slot, asserted or accepted
    PROPOSED = "proposed"  # offered, tentative, on hold, asked about
    WINDOW = "window"  # a stretch within which something may take place
    MOVED_FROM = "moved_from"  # the old time of something moved, or a cancelled one
    DEADLINE = "deadline"  # a task or an answer is due
    OTHER = "other"  # not an interview time: start dates, office hours, headers, the past


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeMention:
    """One time or date as said in prose.

    ``interview`` is set where both day and clock are known; ``date`` alone where no clock was
    given. A clock without a day has neither, only ``clock``. ``by_weekday`` says that only a weekday was named: of several such
    days the next was taken. ``sentence`` is the sentence or line it stood in,
    ``span`` its place in the text given. ``doubt`` is empty, or one plain sentence saying why a
    person should be asked before this is believed.
    """

    interview: Interview | None = None
    date: date | None = None
    clock: time | None = None
    by_weekday: bool = False
    cls: TimeClass
    sentence: str
    span: tuple[int, int]
    doubt: str = ""
