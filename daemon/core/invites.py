"""Calendar parts: what an invitation says, without trusting its maker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from daemon.core.model import Address, Interview, Medium


@dataclass(frozen=True, kw_only=True, slots=True)
class Invite:
    """One event of a calendar part, as far as it is certain.

    ``interview`` is None where the event is all-day or its start cannot be read. ``attendees``
    and ``organizer`` carry the names given in CN.
    """

    method: str = ""  # upper case: "REQUEST", "CANCEL", "REPLY", "PUBLISH", "COUNTER"...; "" if none
    status: str = ""  # upper case: "CONFIRMED", "TENTATIVE", "CANCELLED", "" if none
    uid: str = ""
    sequence: int = 0
    interview: Interview | None = None
    all_day: bool = False
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    recurring: bool = False
    dtstamp: datetime | None = None


def read_invites(calendar_text: str, *, home_zone: str | None = None) -> tuple[Invite, ...]:
    """Return the events of a calendar part; empty where nothing certain can be read."""
    del calendar_text, home_zone
    return ()


def medium_and_where(text: str) -> tuple[Medium, str]:
    """Return how a meeting takes place and its link, number or address, from prose."""
    del text
    return Medium.UNKNOWN, ""
