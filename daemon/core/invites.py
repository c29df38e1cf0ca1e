"""Calendar parts: what an invitation says (RFC 5545, RFC 5546), without trusting its maker.

icalendar parses and nothing more: recurrences are never expanded (a 32-byte RRULE can describe a
billion meetings), and only the properties that are read are handed to it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event
from icalendar.error import BrokenCalendarProperty

from daemon.core.calendarlines import Block, take_apart
from daemon.core.calendarzones import Moment, Zones, in_utc
from daemon.core.meeting import medium_and_where as medium_and_where
from daemon.core.meeting import medium_of_location, video_link
from daemon.core.model import Address, Interview, Medium

_LARGEST = 262_144  # characters; faults rule "ICS <= 256 kB"
_LONGEST_TEXT = 16_384
_DEFAULT_LENGTH = timedelta(hours=1)
_LONGEST_MEETING = timedelta(hours=24)
_MOST_PEOPLE = 100
_LONGEST_NUMBER = 10  # digits of a SEQUENCE


@dataclass(frozen=True, kw_only=True, slots=True)
class Invite:
    """One event of a calendar part, as far as it is certain.

    ``interview`` is None where the event is all-day or its start cannot be read; its ``title``
    is the summary and its ``uid`` and ``sequence`` those of the event. Rooms and groups are no
    ``attendees``, nor is who has declined.
    """

    method: str = ""  # upper case: "REQUEST", "CANCEL", "REPLY", "PUBLISH", "COUNTER"; "" if none
    status: str = ""  # upper case: "CONFIRMED", "TENTATIVE", "CANCELLED"; "" if none
    uid: str = ""
    sequence: int = 0
    interview: Interview | None = None
    day: date | None = None  # of an all-day event
    floating: bool = False  # the start names no zone, so that the interview's is a guess
    zone: str = ""  # the one zone the calendar itself names
    summary: str = ""
    description: str = ""
    location: str = ""
    url: str = ""
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()  # address and PARTSTAT of those who have answered
    to_groups: bool = False  # a group or a distribution list is invited
    recurring: bool = False
    dtstamp: datetime | None = None

    @property
    def all_day(self) -> bool:
        """Whether the event names a day and no hour."""
        return self.day is not None


def read_invites(calendar_text: str, *, home_zone: str | None = None) -> tuple[Invite, ...]:
    """Return the events of a calendar part, at most 50; empty where nothing certain can be read.

    ``home_zone`` is the User's IANA zone, used for floating times. Never raises: broken files
    are repaired where that is certain (missing END or VERSION, bare line feeds, folded lines).
    """
    return read_calendars([calendar_text], home_zone=home_zone)


def read_calendars(texts: Iterable[str], *, home_zone: str | None = None) -> tuple[Invite, ...]:
    """Return the events of several parts; what comes twice (inline and attached) counts once."""
    found: list[Invite] = []
    seen: set[tuple[str, ...]] = set()
    for text in texts:
        if len(text) > _LARGEST:
            continue
        sheet = take_apart(text)
        zones = Zones(home_zone, sheet.offsets, sheet.zone)
        for block in sheet.blocks:
            key = (sheet.method, *(line.rstrip() for line in block.lines))
            if key not in seen:
                found += _parsed(block, sheet.method, zones)
            seen.add(key)
    return tuple(_once(found))


def _once(invites: list[Invite]) -> Iterator[Invite]:
    """Yield each event once: the same UID at the same time, told with more or fewer words."""
    known: set[tuple[object, ...]] = set()
    for invite in invites:
        start = invite.interview.start if invite.interview else invite.day
        key = (invite.uid, start, invite.method, invite.status)
        if not invite.uid or key not in known:
            yield invite
        known.add(key)


# --- parsing --------------------------------------------------------------------------------


def _parsed(block: Block, method: str, zones: Zones) -> Iterator[Invite]:
    event = _event(block.lines)
    invite = _invite(event, method, zones) if event is not None else None
    if invite is not None:
        yield replace(invite, recurring=block.recurring)


def _event(lines: list[str]) -> Event | None:
    """Return the event icalendar makes of the lines; lines it chokes on are left out."""
    found = _try(lines)
    if found is not None:
        return found
    return _try([line for line in lines if _try([line]) is not None])


def _try(lines: list[str]) -> Event | None:
    text = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])
    try:
        event = Event.from_ical(text)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None
    return event if isinstance(event, Event) else None


# --- fields ---------------------------------------------------------------------------------


def _text(event: Event, name: str) -> str:
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value)[:_LONGEST_TEXT].strip()


_TAG = re.compile(r"<[/a-zA-Z!][^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)


def _words(event: Event, name: str) -> str:
    """Return a text without the markup that some calendars put into it."""
    text = _text(event, name)
    if "<" in text and ">" in text:
        text = _TAG.sub(" ", _BREAK.sub("\n", text))
    return html.unescape(text).strip() if "&" in text else text.strip()


def _invite(event: Event, method: str, zones: Zones) -> Invite | None:
    uid = _text(event, "UID")
    value = _decoded(event, "DTSTART")
    day = value if isinstance(value, date) and not isinstance(value, datetime) else None
    start = None if day else zones.moment(value, _tzid(event, "DTSTART"))
    if not uid and start is None and day is None:
        return None
    interview = _interview(event, start, zones) if start is not None else None
    return Invite(
        method=method,
        status=_text(event, "STATUS").upper()[:20],
        uid=uid,
        sequence=_sequence(event),
        interview=interview,
        day=day,
        floating=start is not None and start.floating,
        zone=zones.calendar,
        summary=_words(event, "SUMMARY"),
        description=_words(event, "DESCRIPTION"),
        location=_text(event, "LOCATION"),
        url=_text(event, "URL"),
        organizer=next((a.address for a in _people(event, "ORGANIZER")), None),
        dtstamp=_stamp(event),
        **_attendance(event),
    )


def _sequence(event: Event) -> int:
    digits = _text(event, "SEQUENCE")
    return int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_NUMBER else 0


def _stamp(event: Event) -> datetime | None:
    value = _decoded(event, "DTSTAMP")
    if not isinstance(value, datetime):
        return None
    return in_utc(value if value.tzinfo else value.replace(tzinfo=UTC))


def _decoded(event: Event, name: str) -> object:
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    try:
        return getattr(value, "dt", None)
    except BrokenCalendarProperty:
        return None


def _tzid(event: Event, name: str) -> str:
    value = event.get(name)
    return _param(value[0] if isinstance(value, list) and value else value, "TZID")


def _param(entry: object, name: str) -> str:
    params = getattr(entry, "params", None)
    value = params.get(name) if params is not None else None
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value)


# --- who ------------------------------------------------------------------------------------

_THINGS = frozenset({"ROOM", "RESOURCE"})
_ROOM_ADDRESS = re.compile(
    r"@resource\.calendar\.google\.com$|^(?:conf(?:erence)?[._-]?room|meeting[._-]?room|room|raum|salle|sala)(?:[._-]|\d)"
)
_GROUP_ADDRESS = re.compile(
    r"^(?:everyone|everybody|all|alle|tous|todos|tutti|staff|company|team|office|dept|dl|grp|group|list)(?:[._@-])|[._-](?:all|team|staff|group|list|dl)@|@googlegroups\.com$"
)


@dataclass(frozen=True, slots=True)
class _Attendee:
    address: Address
    kind: str = ""  # CUTYPE
    answer: str = ""  # PARTSTAT

    @property
    def is_thing(self) -> bool:
        return self.kind in _THINGS or _ROOM_ADDRESS.search(self.address.address) is not None

    @property
    def is_group(self) -> bool:
        return self.kind == "GROUP" or _GROUP_ADDRESS.search(self.address.address) is not None


def _attendance(event: Event) -> dict[str, object]:
    """Return who is invited, who has answered how, and whether groups are invited."""
    invited = [a for a in _people(event, "ATTENDEE") if not a.is_thing][:_MOST_PEOPLE]
    return {
        "attendees": tuple(
            a.address for a in invited if not a.is_group and a.answer != "DECLINED"
        ),
        "answers": tuple((a.address.address, a.answer) for a in invited if a.answer),
        "to_groups": any(a.is_group for a in invited),
    }


def _people(event: Event, name: str) -> Iterator[_Attendee]:
    found = event.get(name)
    for entry in found if isinstance(found, list) else [found]:
        if entry is None:
            continue
        address = _address(entry)
        if "@" not in address:
            continue
        named = _param(entry, "CN").strip(" \"'")
        shown = "" if named.lower() == address else named[:200]
        yield _Attendee(
            Address(name=shown, address=address[:320]),
            _param(entry, "CUTYPE").upper(),
            _param(entry, "PARTSTAT").upper(),
        )


def _address(entry: object) -> str:
    address = str(entry).strip()
    if address[:7].lower() == "mailto:":
        address = address[7:]
    address = address.strip(" <>\"'").lower()
    if "@" not in address or any(character.isspace() for character in address):
        address = _param(entry, "EMAIL").strip().lower()
    return address


# --- where ----------------------------------------------------------------------------------

_OPEN_PLACE = re.compile(
    r"^\W{0,3}(?:tb[acd]|to be (?:confirmed|announced|determined|decided)|n/?a|none|unknown|see (?:description|below|invite|notes)\b.{0,40}"
    r"|details\b.{0,40}|wird noch .{0,30}|noch offen|folgt|siehe \w{1,14}|à (?:définir|confirmer|préciser)|por (?:confirmar|definir)|da (?:definire|confermare)|nader te bepalen|a (?:definir|confirmar)"
    r"|anywhere|invitee'?s? .{0,40}|web conferenc\w{1,4}|\W*)\W{0,3}$",
    re.IGNORECASE,
)


def _where(event: Event, location: str, description: str) -> tuple[Medium, str]:
    """Return medium and place: a conference property, the LOCATION, links, then the words.

    A LOCATION of which nothing else is known is a place in words, so the meeting is on site.
    """
    for name in ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE"):
        link = _text(event, name)
        if link.startswith(("http://", "https://")):
            return Medium.VIDEO, link
    medium, where = medium_of_location(location)
    if medium is Medium.ONSITE or (medium is not Medium.UNKNOWN and where):
        return medium, where
    link = video_link(description) or video_link(_text(event, "URL"))
    if link:
        return Medium.VIDEO, link
    if medium is not Medium.UNKNOWN:
        return medium, where
    return _by_words(location, description)


def _by_words(location: str, description: str) -> tuple[Medium, str]:
    said, where = medium_and_where(description)
    if said is not Medium.UNKNOWN:
        return said, where or (location[:400] if said is Medium.ONSITE else "")
    if location and not _OPEN_PLACE.match(location):
        return Medium.ONSITE, " ".join(location.split())[:400]
    return Medium.UNKNOWN, location[:400]


# --- when -----------------------------------------------------------------------------------


def _interview(event: Event, start: Moment, zones: Zones) -> Interview:
    finish = _finish(event, start, zones)
    assumed = ("zone",) if start.assumed else ()
    if finish is None or finish <= start.at:
        finish, assumed = start.at + _DEFAULT_LENGTH, ("end", *assumed)
    medium, where = _where(event, _text(event, "LOCATION"), _words(event, "DESCRIPTION"))
    return Interview(
        start=start.at,
        end=finish,
        zone=start.zone,
        assumed=assumed,
        medium=medium,
        where=where,
        uid=_text(event, "UID"),
        sequence=_sequence(event),
        title=_words(event, "SUMMARY"),
    )


def _finish(event: Event, start: Moment, zones: Zones) -> datetime | None:
    end = zones.moment(_decoded(event, "DTEND"), _tzid(event, "DTEND"))
    if end is not None:
        return end.at
    length = _decoded(event, "DURATION")
    within = isinstance(length, timedelta) and timedelta(0) < length <= _LONGEST_MEETING
    return start.at + length if within and isinstance(length, timedelta) else None
