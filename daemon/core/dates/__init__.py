"""Interview times in prose: our own grammar (domain section 3).

A text is cut into tokens and sentences (`tokens`), days, clocks, zones and durations are
recognised by hand-written readers with bounded look-ahead (`days`, `clocks`, `zones`), put
together into slots (`slots`), classed by the words around them (`classify`) and placed in the
world (`resolve`). Nothing here takes more than linear time, whatever the text. Where a person
would hesitate, the mention carries a doubt instead of a wrong certain instant.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from daemon.core.dates.mention import TimeClass as TimeClass
from daemon.core.dates.mention import TimeMention as TimeMention
from daemon.core.dates.periods import deadline_of as deadline_of
from daemon.core.dates.periods import decision_of as decision_of
from daemon.core.dates.reading import Page as Page
from daemon.core.dates.reading import open_page as open_page
from daemon.core.dates.reading import reopened as reopened
from daemon.core.dates.setting import Surroundings as Surroundings


def find_times(
    text: str,
    *,
    written_at: datetime,
    sender_offset_minutes: int | None = None,
    home_zone: str | None = None,
    places: Sequence[str] = (),
) -> tuple[TimeMention, ...]:
    """Return the times and dates said in a text, in order of appearance.

    ``written_at`` is the Date header, ``sender_offset_minutes`` its zone, ``home_zone`` the
    User's IANA zone, ``places`` the offices or cities named for this meeting. Never raises.
    """
    around = Surroundings(written_at, sender_offset_minutes, home_zone, tuple(places))
    return open_page(text, around).mentions


def decision_date(
    text: str,
    *,
    written_at: datetime,
    sender_offset_minutes: int | None = None,
) -> date | None:
    """Return the last day of the time in which the employer said they would decide or answer."""
    return decision_of(open_page(text, Surroundings(written_at, sender_offset_minutes)))


def deadline(
    text: str,
    *,
    written_at: datetime,
    sender_offset_minutes: int | None = None,
    home_zone: str | None = None,
) -> datetime | None:
    """Return the instant (UTC) at which a task or the User's answer is due, the earliest said.

    A day without a clock is due at 23:59 of the User's zone.
    """
    around = Surroundings(written_at, sender_offset_minutes, home_zone)
    return deadline_of(open_page(text, around))
