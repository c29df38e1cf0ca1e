"""Calendar parts: what an invitation says (RFC 5545, RFC 5546), without trusting its maker.

Recurrences are never expanded (a 32-byte RRULE can describe a billion meetings). Only the
properties that are read are taken apart, each by itself, so that a broken one costs no other;
icalendar decodes their times.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypedDict

from icalendar import vDDDTypes

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
                invite = _invite(block, sheet.method, zones)
                found += [invite] if invite is not None else []
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


class _Event:
    """The properties of an event, decoded as they are asked for; what is broken is as if unsaid."""

    def __init__(self, block: Block) -> None:
        self._found = block.properties()

    def text(self, name: str) -> str:
        """Return the value of a property with its escapes undone."""
        first = next(iter(self._found.get(name, ())), None)
        if first is None:
            return ""
        value = first.value[:_LONGEST_TEXT]
        return (_ESCAPED.sub(_unescaped, value) if "\\" in value else value).strip()

    def time(self, name: str) -> object:
        """Return a date, a datetime or a duration, None where there is none."""
        first = next(iter(self._found.get(name, ())), None)
        if first is None:
            return None
        try:
            decoded: object = vDDDTypes.from_ical(first.value.upper())  # type: ignore[no-untyped-call]
        except (ValueError, TypeError, AttributeError, OverflowError, KeyError, IndexError):
            return _iso(first.value)
        return decoded

    def tzid(self, name: str) -> str:
        """Return the zone a time is said to be in."""
        first = next(iter(self._found.get(name, ())), None)
        return _params(first.params).get("TZID", "") if first else ""

    def people(self, name: str) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield the value and the parameters of each property of a name."""
        for entry in self._found.get(name, ()):
            yield entry.value, _params(entry.params)


def _iso(value: str) -> datetime | None:
    """Return a time as other formats write it: 2026-12-01T10:00:00-05:00, 20261201T1000."""
    try:
        return datetime.fromisoformat(value) if "T" in value.upper() else None
    except ValueError:
        return None


_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARAM = re.compile(r';([A-Za-z0-9-]{1,40})=("[^"]{0,400}"|[^;"]{0,400})')


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match.group(1) in {"n", "N"} else match.group(1)


def _params(text: str) -> dict[str, str]:
    """Return parameters without their quotation marks (RFC 6868 undone)."""
    found = {m.group(1).upper(): m.group(2).strip('" ') for m in _PARAM.finditer(text)}
    return {name: value.replace("^'", '"').replace("^n", " ") for name, value in found.items()}


# --- fields ---------------------------------------------------------------------------------

_TAG = re.compile(r"<[/a-zA-Z!][^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h\d)\b[^<>]{0,200}>", re.IGNORECASE)


def _words(event: _Event, name: str) -> str:
    """Return a text without the markup that some calendars put into it."""
    text = event.text(name)
    if "<" in text and ">" in text:
        text = _TAG.sub(" ", _BREAK.sub("\n", text))
    return html.unescape(text).strip() if "&" in text else text.strip()


def _invite(block: Block, method: str, zones: Zones) -> Invite | None:
    event = _Event(block)
    uid = event.text("UID")
    value = event.time("DTSTART")
    day = value if isinstance(value, date) and not isinstance(value, datetime) else None
    start = None if day else zones.moment(value, event.tzid("DTSTART"))
    if not uid and start is None and day is None:
        return None
    organizers = _people(event, "ORGANIZER")
    return Invite(
        method=method,
        status=event.text("STATUS").upper()[:20],
        uid=uid,
        sequence=_sequence(event),
        interview=_interview(event, start, zones) if start is not None else None,
        day=day,
        floating=start is not None and start.floating,
        zone=zones.calendar,
        summary=_words(event, "SUMMARY"),
        description=_words(event, "DESCRIPTION"),
        location=event.text("LOCATION"),
        url=event.text("URL"),
        organizer=next((a.address for a in organizers), None),
        recurring=block.recurring,
        dtstamp=_stamp(event),
        **_attendance(event, answer=method in _ANSWERS),
    )


def _sequence(event: _Event) -> int:
    digits = event.text("SEQUENCE")
    return int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_NUMBER else 0


def _stamp(event: _Event) -> datetime | None:
    value = event.time("DTSTAMP")
    if not isinstance(value, datetime):
        return None
    return in_utc(value if value.tzinfo else value.replace(tzinfo=UTC))


# --- who ------------------------------------------------------------------------------------

_ANSWERS = frozenset({"REPLY", "COUNTER"})
_THINGS = frozenset({"ROOM", "RESOURCE"})
_ROOM_ADDRESS = re.compile(
    r"@resource\.calendar\.google\.com$|^(?:conf(?:erence)?[._-]?room|meeting[._-]?room|room|raum|salle|sala)(?:[._-]|\d)"
)
_GROUP_ADDRESS = re.compile(
    r"^(?:everyone|everybody|all|alle|tous|todos|tutti|staff|company|team|office|dept|dl|grp|group|list)(?:[._@-])|[._-](?:all|team|staff|group|list|dl)@|@googlegroups\.com$"
)


class _Attendance(TypedDict):
    attendees: tuple[Address, ...]
    answers: tuple[tuple[str, str], ...]
    to_groups: bool


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


def _attendance(event: _Event, *, answer: bool) -> _Attendance:
    """Return who is invited, who has answered how, and whether groups are invited.

    In an ``answer`` the one attendee is who answers, whatever he says.
    """
    invited = [a for a in _people(event, "ATTENDEE") if not a.is_thing][:_MOST_PEOPLE]
    return {
        "attendees": tuple(
            a.address for a in invited if not a.is_group and (answer or a.answer != "DECLINED")
        ),
        "answers": tuple((a.address.address, a.answer) for a in invited if a.answer),
        "to_groups": any(a.is_group for a in invited),
    }


def _people(event: _Event, name: str) -> Iterator[_Attendee]:
    for value, params in event.people(name):
        address = _address(value, params)
        if "@" not in address:
            continue
        named = params.get("CN", "").strip(" \"'")
        shown = "" if named.lower() == address else named[:200]
        yield _Attendee(
            Address(name=shown, address=address[:320]),
            params.get("CUTYPE", "").upper(),
            params.get("PARTSTAT", "").upper(),
        )


def _address(value: str, params: dict[str, str]) -> str:
    address = value.strip()
    if address[:7].lower() == "mailto:":
        address = address[7:]
    address = address.strip(" <>\"'").lower()
    if "@" not in address or any(character.isspace() for character in address):
        address = params.get("EMAIL", "").strip().lower()
    return address


# --- where ----------------------------------------------------------------------------------

_OPEN_PLACE = re.compile(
    r"^\W{0,3}(?:tb[acd]|to be (?:confirmed|announced|determined|decided)|n/?a|none|unknown|see (?:description|below|invite|notes)\b.{0,40}"
    r"|details\b.{0,40}|wird noch .{0,30}|noch offen|folgt|siehe \w{1,14}|à (?:définir|confirmer|préciser)|por (?:confirmar|definir)|da (?:definire|confermare)|nader te bepalen|a (?:definir|confirmar)"
    r"|anywhere|invitee'?s? .{0,40}|web conferenc\w{1,4}|\W*)\W{0,3}$",
    re.IGNORECASE,
)


def _where(event: _Event, location: str, description: str) -> tuple[Medium, str]:
    """Return medium and place: a conference property, the LOCATION, links, then the words.

    A LOCATION of which nothing else is known is a place in words, so the meeting is on site.
    """
    for name in ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE"):
        link = event.text(name)
        if link.startswith(("http://", "https://")):
            return Medium.VIDEO, link
    medium, where = medium_of_location(location)
    if medium is Medium.ONSITE or (medium is not Medium.UNKNOWN and where):
        return medium, where
    link = video_link(description) or video_link(event.text("URL"))
    if link:
        return Medium.VIDEO, link
    if medium is not Medium.UNKNOWN:
        return medium, where
    return _by_words(location, description)


def _by_words(location: str, description: str) -> tuple[Medium, str]:
    said, where = medium_and_where(description)
    if said is not Medium.UNKNOWN:
        return said, where or (location[:400] if said is Medium.ONSITE else "")
    if not location or _OPEN_PLACE.match(location):
        return Medium.UNKNOWN, ""
    return Medium.ONSITE, " ".join(location.split())[:400]


# --- when -----------------------------------------------------------------------------------


def _interview(event: _Event, start: Moment, zones: Zones) -> Interview:
    finish = _finish(event, start, zones)
    assumed = ("zone",) if start.assumed else ()
    if finish is None or finish <= start.at:
        finish, assumed = start.at + _DEFAULT_LENGTH, ("end", *assumed)
    medium, where = _where(event, event.text("LOCATION"), _words(event, "DESCRIPTION"))
    return Interview(
        start=start.at,
        end=finish,
        zone=start.zone,
        assumed=assumed,
        medium=medium,
        where=where,
        uid=event.text("UID"),
        sequence=_sequence(event),
        title=_words(event, "SUMMARY"),
    )


def _finish(event: _Event, start: Moment, zones: Zones) -> datetime | None:
    end = zones.moment(event.time("DTEND"), event.tzid("DTEND"))
    if end is not None:
        return end.at
    length = event.time("DURATION")
    within = isinstance(length, timedelta) and timedelta(0) < length <= _LONGEST_MEETING
    return start.at + length if within and isinstance(length, timedelta) else None
