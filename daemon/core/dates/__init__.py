"""Interview times in prose: our own grammar (domain section 3)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from daemon.core.dates.mention import TimeClass as TimeClass
from daemon.core.dates.mention import TimeMention as TimeMention


def find_times(
    text: str,
    *,
    written_at: datetime,
    sender_offset_minutes: int | None = None,
    home_zone: str | None = None,
    places: Sequence[str] = (),
) -> tuple[TimeMention, ...]:
    """Return the times and dates said in a text, in order."""
    del text, written_at, sender_offset_minutes, home_zone, places
    return ()


def decision_date(
    text: str,
    *,
    written_at: datetime,
    sender_offset_minutes: int | None = None,
) -> date | None:
    """Return the day by which the employer said they would decide."""
    del text, written_at, sender_offset_minutes
    return None


def deadline(
    text: str,
    *,
    written_at: datetime,
    sender_offset_minutes: int | None = None,
    home_zone: str | None = None,
) -> datetime | None:
    """Return the instant at which a task or an answer is due."""
    del text, written_at, sender_offset_minutes, home_zone
    return None
