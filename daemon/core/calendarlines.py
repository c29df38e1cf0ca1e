"""The lines of a calendar part: repaired, unfolded, and sorted by event (RFC 5545, section 3.1).

Files arrive with bare line feeds, lost folds and missing ENDs. What such a line means is mended
where that is certain; what an event holds beside its own fields (alarms, attachments, markup,
recurrence rules) is left out before anything is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

_MOST_EVENTS = 50
_MOST_LINES = 400  # of one event; attendees are most of them
_LINE = re.compile(r"\r\n|\r|\n")
_NAME = re.compile(r"^[A-Za-z0-9-]{1,60}[;:]")
_NAME_END = re.compile(r"[;:]")
# A colon within quotation marks ends no parameter.
_PROPERTY = re.compile(
    r'(?P<name>[A-Za-z0-9-]{1,60})(?P<params>(?:;[^":;]{0,400}(?:"[^"]{0,400}"[^":;]{0,400}){0,20}){0,40}):(?P<value>.*)',
    re.DOTALL,
)
_ONCE = re.compile(r"(?:^|[:;])COUNT=1(?:;|$)", re.IGNORECASE)
_KEPT = frozenset(
    "UID DTSTAMP DTSTART DTEND DURATION SEQUENCE STATUS SUMMARY DESCRIPTION LOCATION URL ORGANIZER ATTENDEE"
    " X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL CONFERENCE".split()
)
_REPEATING = frozenset({"RRULE", "RDATE", "RECURRENCE-ID", "EXRULE", "EXDATE"})


@dataclass(frozen=True, slots=True)
class Property:
    """One property as it stands: its parameters and its value, nothing decoded."""

    params: str
    value: str


@dataclass(slots=True)
class Block:
    """One event: the lines that are read, and whether it is one of a series."""

    lines: list[str] = field(default_factory=list)
    recurring: bool = False

    def properties(self) -> dict[str, list[Property]]:
        """Return the properties by their names."""
        found: dict[str, list[Property]] = {}
        for line in self.lines:
            match = _PROPERTY.match(line)
            if match:
                new = Property(match.group("params"), match.group("value").strip())
                found.setdefault(match.group("name").upper(), []).append(new)
        return found

    def add(self, line: str) -> None:
        """Keep a line, or what it says of a series; a rule that counts to one makes none."""
        name = name_of(line)
        if name in _KEPT and len(self.lines) < _MOST_LINES:
            self.lines.append(line)
        elif name in _REPEATING and not (name == "RRULE" and _ONCE.search(line)):
            self.recurring = True


@dataclass(slots=True)
class Sheet:
    """A calendar part taken apart: its method, its own zone, its zone tables, its events."""

    method: str = ""
    zone: str = ""  # X-WR-TIMEZONE, else the one zone its tables are for
    offsets: dict[str, set[timedelta]] = field(default_factory=dict)  # of each VTIMEZONE
    blocks: list[Block] = field(default_factory=list)


def take_apart(text: str) -> Sheet:
    """Return what a calendar part holds, at most 50 events; never raises."""
    lines = unfold(text)
    sheet = Sheet(
        method=_first_value(lines, "METHOD").upper()[:20],
        offsets=_own_zones(lines),
        blocks=list(_events(lines)),
    )
    only = next(iter(sheet.offsets)) if len(sheet.offsets) == 1 else ""
    sheet.zone = _first_value(lines, "X-WR-TIMEZONE") or only
    return sheet


def unfold(text: str) -> list[str]:
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


def name_of(line: str) -> str:
    """Return the name of the property on a line, in capitals."""
    return _NAME_END.split(line, maxsplit=1)[0].upper()


def _value(line: str) -> str:
    return line.split(":", 1)[-1].strip()


def _first_value(lines: list[str], name: str) -> str:
    return next((_value(line) for line in lines if name_of(line) == name), "")


def _events(lines: list[str]) -> Iterator[Block]:
    """Yield each VEVENT without nested parts; a missing END ends with the next part."""
    block: Block | None = None
    nested = count = 0
    for line in lines:
        mark = line[:20].upper().replace(" ", "")
        if mark.startswith("BEGIN:VEVENT"):
            if block:
                yield block
            count += 1
            if count > _MOST_EVENTS:
                return
            block, nested = Block(), 0
        elif block is None:
            continue
        elif mark.startswith(("END:VEVENT", "END:VCALENDAR")):
            yield block
            block = None
        else:
            nested = _within(block, line, mark, nested)
    if block:
        yield block


def _within(block: Block, line: str, mark: str, nested: int) -> int:
    """Take up a line of an event; return how deep within its nested parts we are now."""
    if mark.startswith("BEGIN:"):
        return nested + 1
    if mark.startswith("END:"):
        return max(0, nested - 1)
    if not nested:
        block.add(line)
    return nested


def _own_zones(lines: list[str]) -> dict[str, set[timedelta]]:
    """Return the offsets each VTIMEZONE names, without its rules."""
    found: dict[str, set[timedelta]] = {}
    tzid = ""
    for line in lines:
        if line[:2].upper() not in {"TZ", "BE"}:
            continue
        name, value = name_of(line), _value(line)
        if name == "BEGIN" and value.upper() == "VTIMEZONE":
            tzid = ""
        elif name == "TZID":
            tzid = value.strip('"')
        elif name == "TZOFFSETTO" and tzid:
            offset = _offset(value)
            if offset is not None:
                found.setdefault(tzid, set()).add(offset)
    return found


def _offset(value: str) -> timedelta | None:
    match = re.fullmatch(r"([+-])(\d{2}):?(\d{2})(?::?\d{2})?", value)
    if match is None:
        return None
    offset = timedelta(hours=int(match.group(2)), minutes=int(match.group(3)))
    if offset >= timedelta(hours=24):
        return None
    return -offset if match.group(1) == "-" else offset
