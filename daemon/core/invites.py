"""Calendar parts: what an invitation says (RFC 5545, RFC 5546), without trusting its maker.

icalendar parses and nothing more: recurrences are never expanded (a 32-byte RRULE can describe a
billion meetings), alarms and attachments are dropped before parsing.

Zones: an IANA name counts, a Windows name is mapped, and a VTIMEZONE under one of those names is
ignored, since such tables are often stale or wrong. Where the TZID names nothing known, its
VTIMEZONE's offsets are used without its rules: one offset is fixed, two are those of a known zone
that has the same two in that year. Either way no place is known for certain, so "zone" is
assumed. Without them the time is read as floating: the User's zone, assumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta, timezone

from icalendar import Calendar, Event
from icalendar.error import BrokenCalendarProperty
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from daemon.core.dates.zones import LIKELY_ZONES, fixed_zone_name, zone_info, zone_of_place
from daemon.core.meeting import medium_and_where as medium_and_where
from daemon.core.meeting import medium_of_location, video_link
from daemon.core.model import Address, Interview, Medium

_LARGEST = 262_144  # characters; faults rule "ICS <= 256 kB"
_MOST = 50  # events read
_MOST_LINES = 400  # of one event; attendees are most of them
_LONGEST_TEXT = 16_384
_DEFAULT_LENGTH = timedelta(hours=1)
_LONGEST_MEETING = timedelta(hours=24)
_MOST_PEOPLE = 100
_LONGEST_NUMBER = 10  # digits of a SEQUENCE
_SEASONS = 2  # a zone with daylight saving has two offsets in a year


@dataclass(frozen=True, kw_only=True, slots=True)
class Invite:
    """One event of a calendar part, as far as it is certain.

    ``interview`` is None where the event is all-day or its start cannot be read; its ``title``
    is the summary and its ``uid`` and ``sequence`` those of the event.
    """

    method: str = ""  # upper case: "REQUEST", "CANCEL", "REPLY", "PUBLISH", "COUNTER"; "" if none
    status: str = ""  # upper case: "CONFIRMED", "TENTATIVE", "CANCELLED"; "" if none
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
    """Return the events of a calendar part, at most 50; empty where nothing certain can be read.

    ``home_zone`` is the User's IANA zone, used for floating times. Never raises: broken files
    are repaired where that is certain (missing END or VERSION, bare line feeds, folded lines).
    """
    if len(calendar_text) > _LARGEST:
        return ()
    lines = _unfold(calendar_text)
    offsets = _own_zones(lines)
    method = _first_value(lines, "METHOD").upper()[:20]
    return tuple(
        invite
        for block in _events(lines)
        for invite in _parsed(block, method, _Zones(home_zone, offsets))
    )


# --- repairing lines ------------------------------------------------------------------------

_LINE = re.compile(r"\r\n|\r|\n")
_NAME = re.compile(r"^[A-Za-z0-9-]{1,60}[;:]")
_DROPPED = ("RRULE", "RDATE", "EXDATE", "EXRULE", "ATTACH", "X-ALT-DESC", "X-MS-OLK", "IMAGE")


def _unfold(text: str) -> list[str]:
    """Return the logical lines: continuations joined, also those that lost their leading blank."""
    lines: list[list[str]] = []
    for line in _LINE.split(text.replace("\x00", "").lstrip("\ufeff")):
        if line[:1] in {" ", "\t"} and lines:
            lines[-1].append(line[1:])
        elif lines and line.strip() and not _NAME.match(line.lstrip()):
            lines[-1].append(line)
        elif line.strip():
            lines.append([line.strip()])
    return ["".join(parts) for parts in lines]


def _name(line: str) -> str:
    return re.split(r"[;:]", line, maxsplit=1)[0].upper()


def _first_value(lines: list[str], name: str) -> str:
    for line in lines:
        if _name(line) == name:
            return line.split(":", 1)[-1].strip()
    return ""


def _events(lines: list[str]) -> Iterator[list[str]]:  # noqa: C901, PLR0912 - one pass over the lines
    """Yield the lines of each VEVENT, without nested parts; a missing END ends with the next part."""
    block: list[str] | None = None
    nested = count = 0
    for line in lines:
        name, value = _name(line), line.split(":", 1)[-1].strip().upper()
        if name == "BEGIN" and value == "VEVENT":
            if block:
                yield block
            count += 1
            if count > _MOST:
                return
            block, nested = [], 0
        elif block is None:
            continue
        elif name == "BEGIN":
            nested += 1
        elif name == "END" and value in {"VEVENT", "VCALENDAR"}:
            yield block
            block = None
        elif name == "END":
            nested = max(0, nested - 1)
        elif not nested and len(block) < _MOST_LINES:
            block.append(line)
    if block:
        yield block


def _parsed(block: list[str], method: str, zones: _Zones) -> Iterator[Invite]:
    recurring = any(_name(line) in {"RRULE", "RDATE"} for line in block)
    kept = [line for line in block if not _name(line).startswith(_DROPPED)]
    event = _event(kept)
    if event is None:
        return
    invite = _invite(event, method, zones)
    if invite is not None:
        yield replace(invite, recurring=recurring)


def _event(lines: list[str]) -> Event | None:
    """Return the event icalendar makes of the lines; lines it chokes on are left out."""
    found = _try(lines)
    if found is not None:
        return found
    return _try([line for line in lines if _try([line]) is not None])


def _try(lines: list[str]) -> Event | None:
    text = "\r\n".join(
        ["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""]
    )
    try:
        calendar = Calendar.from_ical(text)
        return next((part for part in calendar.walk("VEVENT") if isinstance(part, Event)), None)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError):
        return None


# --- fields ---------------------------------------------------------------------------------


def _text(event: Event, name: str) -> str:
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value)[:_LONGEST_TEXT].strip()


def _invite(event: Event, method: str, zones: _Zones) -> Invite | None:
    uid = _text(event, "UID")
    start = zones.moment(event, "DTSTART")
    if not uid and start is None:
        return None
    all_day = _is_date(event, "DTSTART")
    sequence = _sequence(event)
    summary = _text(event, "SUMMARY")
    description = _text(event, "DESCRIPTION")
    location = _text(event, "LOCATION")
    url = _text(event, "URL")
    interview = None
    if start is not None and not all_day:
        interview = _interview(event, start, zones)
        medium, where = _where(event, location, description, url)
        interview = replace(
            interview,
            medium=medium,
            where=where,
            uid=uid,
            sequence=sequence,
            title=summary,
        )
    return Invite(
        method=method,
        status=_text(event, "STATUS").upper()[:20],
        uid=uid,
        sequence=sequence,
        interview=interview,
        all_day=all_day,
        summary=summary,
        description=description,
        location=location,
        url=url,
        organizer=next(iter(_people(event, "ORGANIZER")), None),
        attendees=tuple(_people(event, "ATTENDEE"))[:_MOST_PEOPLE],
        dtstamp=_stamp(event),
    )


def _sequence(event: Event) -> int:
    digits = _text(event, "SEQUENCE")
    return int(digits) if digits.isdecimal() and len(digits) <= _LONGEST_NUMBER else 0


def _people(event: Event, name: str) -> Iterator[Address]:
    found = event.get(name)
    for entry in found if isinstance(found, list) else [found]:
        if entry is None:
            continue
        address = str(entry).strip()
        if address[:7].lower() == "mailto:":
            address = address[7:]
        address = address.strip(" <>\"'").lower()
        if "@" not in address or any(character.isspace() for character in address):
            address = str(_param(entry, "EMAIL")).strip().lower()
        if "@" not in address:
            continue
        named = _param(entry, "CN").strip(" \"'")
        yield Address(name="" if named.lower() == address else named[:200], address=address[:320])


def _param(entry: object, name: str) -> str:
    params = getattr(entry, "params", None)
    value = params.get(name) if params is not None else None
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value)


def _where(event: Event, location: str, description: str, url: str) -> tuple[Medium, str]:
    """Return medium and place: a conference property, the LOCATION, links, then the words."""
    for name in ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE"):
        link = _text(event, name)
        if link.startswith(("http://", "https://")):
            return Medium.VIDEO, link
    medium, where = medium_of_location(location)
    if medium is Medium.ONSITE or (medium is not Medium.UNKNOWN and where):
        return medium, where
    link = video_link(description) or video_link(url)
    if link:
        return Medium.VIDEO, link
    if medium is not Medium.UNKNOWN:
        return medium, where
    said = medium_and_where(description)
    return said if said[0] is not Medium.UNKNOWN else (Medium.UNKNOWN, location[:400])


def _stamp(event: Event) -> datetime | None:
    value = _decoded(event, "DTSTAMP")
    if not isinstance(value, datetime):
        return None
    return _utc(value if value.tzinfo else value.replace(tzinfo=UTC))


def _decoded(event: Event, name: str) -> object:
    value = event.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    try:
        return getattr(value, "dt", None)
    except BrokenCalendarProperty:
        return None


def _is_date(event: Event, name: str) -> bool:
    value = _decoded(event, name)
    return isinstance(value, date) and not isinstance(value, datetime)


def _utc(moment: datetime) -> datetime | None:
    try:
        return moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


# --- when -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Moment:
    at: datetime
    zone: str
    assumed: bool = False


def _interview(event: Event, start: _Moment, zones: _Zones) -> Interview:
    end = zones.moment(event, "DTEND")
    length = _decoded(event, "DURATION")
    finish = end.at if end is not None else None
    if finish is None and isinstance(length, timedelta):
        finish = start.at + length if timedelta(0) < length <= _LONGEST_MEETING else None
    assumed = ("zone",) if start.assumed else ()
    if finish is None or finish <= start.at:
        finish, assumed = start.at + _DEFAULT_LENGTH, ("end", *assumed)
    return Interview(start=start.at, end=finish, zone=start.zone, assumed=assumed)


class _Zones:
    """Reads the moments of one calendar, knowing its own zone tables and the User's zone."""

    def __init__(self, home: str | None, own: dict[str, set[timedelta]]) -> None:
        self._home = home if home and zone_info(home) else None
        self._own = own

    def moment(self, event: Event, name: str) -> _Moment | None:
        """Return the instant of DTSTART or DTEND, None where it has none."""
        value = _decoded(event, name)
        if not isinstance(value, datetime):
            return None
        tzid = _param(event.get(name), "TZID").strip('" ')
        if value.tzinfo is not None and not tzid:
            at = _utc(value)
            return _Moment(at, "UTC") if at else None
        return self._local(value.replace(tzinfo=None), tzid)

    def _local(self, wall: datetime, tzid: str) -> _Moment | None:
        zone = zone_named(tzid) if tzid else None
        alike = None if zone else self._alike(tzid, wall.year)
        own = self._own.get(tzid, set())
        if zone is None and alike is None and len(own) == 1:
            return self._fixed(wall, min(own))
        name = zone or alike or self._home or "UTC"
        at = _utc(wall.replace(tzinfo=zone_info(name) or UTC))
        return _Moment(at, name, assumed=zone is None) if at else None

    def _fixed(self, wall: datetime, offset: timedelta) -> _Moment | None:
        at = _utc(wall.replace(tzinfo=timezone(offset)))
        if at is None:
            return None
        minutes = int(offset.total_seconds() // 60)
        return _Moment(at, fixed_zone_name(minutes, at, self._home), assumed=True)

    def _alike(self, tzid: str, year: int) -> str | None:
        """Return a known zone with the same two offsets that year, the User's first."""
        own = self._own.get(tzid, set())
        if len(own) != _SEASONS or not MINYEAR <= year <= MAXYEAR:
            return None
        seasons = [datetime(year, month, 15, tzinfo=UTC) for month in (1, 7)]
        for name in (self._home, *LIKELY_ZONES):
            info = zone_info(name) if name else None
            if info and {moment.astimezone(info).utcoffset() for moment in seasons} == own:
                return name
        return None


_WINDOWS = {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items()}
_PREFIXES = re.compile(
    r"^/?(?:freeassociation\.sourceforge\.net|citadel\.org|softwarestudio\.org|mozilla\.org)/(?:[^/]{1,20}/)?(?:Tzfile/|Olson_\w{1,12}/)?"
)


def zone_named(tzid: str) -> str | None:
    """Return the IANA name a TZID stands for, None where it stands for nothing known.

    Understands IANA names (also with the prefixes of old producers), the names Windows gives
    zones, "UTC" and labels such as "(UTC+01:00) Amsterdam, Berlin, Bern, Rome".
    """
    name = _PREFIXES.sub("", tzid.strip()).strip("/ ")
    if not name:
        return None
    if name.upper() in {
        "UTC",
        "GMT",
        "Z",
        "ETC/UTC",
        "COORDINATED UNIVERSAL TIME",
        "TZONE://MICROSOFT/UTC",
    }:
        return "UTC"
    mapped = _WINDOWS.get(name.lower())
    if mapped:
        return mapped
    if "/" in name and zone_info(name) is not None:
        return name
    label = re.match(r"^\(?(?:UTC|GMT)[^)]{0,9}\)\s?(.{2,120})$", name)
    if label:
        return _WINDOWS.get(label.group(1).lower()) or _first_city(label.group(1))
    return None


def _first_city(label: str) -> str | None:
    words = {"eastern time": "America/New_York", "central time": "America/Chicago"}
    words |= {"mountain time": "America/Denver", "pacific time": "America/Los_Angeles"}
    low = label.lower()
    for start, region in words.items():
        if low.startswith(start):
            return region
    for city in label.split(","):
        zone = zone_of_place(city.strip())
        if zone:
            return zone
    return None


def _own_zones(lines: list[str]) -> dict[str, set[timedelta]]:
    """Return the offsets each VTIMEZONE names, without its rules."""
    found: dict[str, set[timedelta]] = {}
    tzid = ""
    for line in lines:
        name, value = _name(line), line.split(":", 1)[-1].strip()
        if name == "BEGIN" and value.upper() == "VTIMEZONE":
            tzid = ""
        elif name == "TZID":
            tzid = value
        elif name == "TZOFFSETTO" and tzid:
            offset = _offset(value)
            if offset is not None:
                found.setdefault(tzid, set()).add(offset)
    return found


def _offset(value: str) -> timedelta | None:
    match = re.fullmatch(r"([+-])(\d{2})(\d{2})(?:\d{2})?", value)
    if match is None:
        return None
    offset = timedelta(hours=int(match.group(2)), minutes=int(match.group(3)))
    if offset >= timedelta(hours=24):
        return None
    return -offset if match.group(1) == "-" else offset
