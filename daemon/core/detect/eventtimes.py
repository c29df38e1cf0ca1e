"""The times of a calendar part beside those of the text: whose clock, which sessions, who is right.

Domain rule 3.2.1: the calendar part of the newest mail states the instant. Rule 3.2.2: where the
text says another, a person is asked; domain fact 2.1.8: a calendar file may be a dead copy, so a
text that says the meeting was moved from the file's time rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise

from daemon.core.dates import TimeClass, TimeMention
from daemon.core.dates.speech import zone_of_domain
from daemon.core.dates.zones import zone_info, zone_of_offset, zone_of_place
from daemon.core.detect.context import Context
from daemon.core.detect.kinds import Facts
from daemon.core.detect.signals import Signal
from daemon.core.detect.whereabouts import disagree, meeting_zones, named_zones, writer_zone
from daemon.core.invites import Invite
from daemon.core.meeting import medium_and_where
from daemon.core.model import Interview, Medium, Message, Part, Person
from daemon.core.people.headers import header_name

S = Signal
_OPENING = 700  # characters of a text in which places of the meeting are looked for
_STALE = timedelta(minutes=15)  # a file older than its mail by more was made for another mail


def times_of(facts: Facts, standing: Sequence[Invite], context: Context) -> tuple[Interview, ...]:
    """Return the meetings of events that stand, in the zones and places that mail and event name."""
    clock = _Clock.of(facts, standing, context)
    found = [clock.read(i) for i in standing if i.interview is not None]
    found = _sessions(found, facts)
    if len(found) > 1 and len(standing) > 1:
        found = [_peopled(i, standing, facts.message) for i in found]
    return tuple(_placed(found, facts.message))


# --- whose clock ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Clock:
    """What the mail says of zones, for times that name none or only UTC."""

    stated: dict[datetime, Interview]  # times of the text that name their zone
    walls: dict[datetime, str]  # the same as read on a wall, and the zone named
    text: str  # the one zone the text names, "" where it names none or several
    places: str  # where the text says the meeting is
    others: str  # of the events beside it
    country: str  # of the writer
    home: str | None

    @classmethod
    def of(cls, facts: Facts, standing: Sequence[Invite], context: Context) -> _Clock:
        """Gather what may be needed."""
        message = facts.message
        read = [m.interview for m in _mentions(facts) if m.interview is not None]
        stated = {i.start: i for i in read if "zone" not in i.assumed}
        named = {i.zone for i in stated.values()}
        zones = {i.interview.zone for i in standing if i.interview and not i.floating}
        plain = all(z == "UTC" for z in zones) or any(i.floating for i in standing)
        places = meeting_zones(message.text) if plain else ()
        return cls(
            stated=stated,
            walls={_wall(i.start, i.zone): i.zone for i in stated.values()},
            text=next(iter(named)) if len(named) == 1 else "",
            places=places[0] if len(set(places)) == 1 else "",
            others=next((z for z in sorted(zones) if z != "UTC"), ""),
            country=_country(message) if plain else "",
            home=context.home_zone,
        )

    def read(self, invite: Invite) -> Interview:
        """Return the meeting with the zone it was meant in; a floating time is set to that clock."""
        interview = invite.interview
        assert interview is not None  # noqa: S101 - callers ask for events with a time
        interview = self._ended(interview)
        place = zone_of_place(invite.location) if invite.location else None
        if invite.floating:
            return self._set(interview, place)
        if interview.zone != "UTC":
            return interview
        said = self.stated.get(interview.start)
        known = said.zone if said and said.zone != "UTC" else invite.zone or place or self.others
        known = known or self.text or self.places or self.country
        return replace(interview, zone=known or self.home or "UTC")

    def _set(self, interview: Interview, place: str | None) -> Interview:
        """Put a time that names no zone on the clock of the place, or on the likeliest one."""
        wall = _wall(interview.start, interview.zone)
        known = place or self.walls.get(wall) or self.places
        zone = known or self.others or self.country or self.home or "UTC"
        start = wall.replace(tzinfo=zone_info(zone) or UTC).astimezone(UTC)
        assumed = tuple(a for a in interview.assumed if a != "zone")
        return replace(
            interview,
            start=start,
            end=start + (interview.end - interview.start),
            zone=zone,
            assumed=assumed if known else (*assumed, "zone"),
        )

    def _ended(self, interview: Interview) -> Interview:
        """Take the end from the text where the event has none."""
        said = self.stated.get(interview.start)
        if said is None or "end" not in interview.assumed or "end" in said.assumed:
            return interview
        assumed = tuple(a for a in interview.assumed if a != "end")
        return replace(interview, end=said.end, assumed=assumed)


def _mentions(facts: Facts) -> tuple[TimeMention, ...]:
    return facts.times.page.mentions if facts.times.page else ()


def _wall(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(zone_info(zone) or UTC).replace(tzinfo=None)


def _country(message: Message) -> str:
    """Return the zone of the writer: of his domain, his town, or his own clock if it is not UTC."""
    found = zone_of_domain(message.sender.address.rpartition("@")[2])
    offset, at = message.utc_offset_minutes, message.written_at
    found = found or writer_zone(message.text, offset, at, name=message.sender.name)
    return found or (zone_of_offset(offset, at, ()) if offset else "")


def doubts_of(
    facts: Facts, standing: Sequence[Invite], interviews: Sequence[Interview]
) -> tuple[str, ...]:
    """Return why a person should be asked whose clock a time without a zone means."""
    unsure = [i for i in interviews if "zone" in i.assumed]
    if not unsure or not any(i.floating for i in standing):
        return ()
    named = named_zones(facts.message.text[:_OPENING])
    if named and disagree((*named, unsure[0].zone), unsure[0].start):
        return ("The mail names places in different time zones, but not whose time it means.",)
    return ()


# --- sessions, people, places ---------------------------------------------------------------


def _sessions(found: list[Interview], facts: Facts) -> list[Interview]:
    """Return the sessions the text lists within one event (domain fact 2.1.8), else the event."""
    if len(found) != 1:
        return found
    event = found[0]
    rows = sorted(facts.times.fixed, key=lambda i: i.start)
    whole = (
        len(rows) > 1
        and rows[0].start == event.start
        and rows[-1].end == event.end
        and all("end" not in row.assumed for row in rows)
        and all(one.end <= other.start for one, other in pairwise(rows))
    )
    if not whole:
        return found
    return [
        replace(
            row,
            zone=row.zone if row.zone != "UTC" else event.zone,
            uid=event.uid,
            sequence=event.sequence,
            title=event.title,
            medium=event.medium if event.medium is not Medium.UNKNOWN else row.medium,
            where=event.where or row.where,
        )
        for row in rows
    ]


def _peopled(interview: Interview, standing: Sequence[Invite], message: Message) -> Interview:
    """Return a session with those who are invited to it beside the User."""
    own = {a.address for a in message.to}
    guests = [
        Person(name=header_name(a), address=a.address, part=Part.INTERVIEWER)
        for i in standing
        if i.interview and (i.uid, i.interview.start) == (interview.uid, interview.start)
        for a in i.attendees
        if a.address not in own and (i.organizer is None or a.address != i.organizer.address)
    ]
    return replace(interview, people=tuple(guests)) if guests else interview


def _placed(found: list[Interview], message: Message) -> list[Interview]:
    """Return the meetings with how and where the text says, if their events do not."""
    if all(i.medium is not Medium.UNKNOWN and i.where for i in found):
        return found
    medium, where = medium_and_where(message.text)
    return [
        replace(
            i,
            medium=medium if i.medium is Medium.UNKNOWN else i.medium,
            where=i.where or (where if i.medium in {Medium.UNKNOWN, medium} else ""),
        )
        for i in found
    ]


# --- text against calendar ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who is right: the calendar part, the text with ``newer`` times, or nobody can tell."""

    newer: tuple[Interview, ...] = ()  # of a text that has moved the meeting from the file's time
    clash: Interview | None = None  # a time the text asserts against the calendar part


_OLD_FILE = re.compile(
    r"\b(?:ignore|disregard)\b[^.\n]{0,60}\b(?:attach\w{2,6}|calendar|invit\w{2,6}|file|\.ics|entry|it)\b|\b(?:old|original|earlier|previous|outdated)\b[^.\n]{0,40}\b(?:invit\w{2,6}|calendar|file|\.ics|attach\w{2,6})\b"
    r"|\b(?:attach\w{2,6}|calendar (?:file|entry|invit\w{2,6})|invit\w{2,6}|\.ics)\b[^.\n]{0,50}\b(?:old|outdated|still shows?|still has|wrong|original)\b"
    r"|\b(?:alte[rn]?|veraltet\w{0,2}|bisherige[rn]?)\b[^.\n]{0,40}\b(?:einladung|kalender\w{0,10}|datei|anhang)\b|\b(?:ancienne?|pr[ée]c[ée]dente?) (?:invitation|fichier)\b|\b(?:invitaci[óo]n|archivo) (?:antigu[oa]|anterior)\b",
    re.IGNORECASE,
)


def compare(facts: Facts, standing: Sequence[Invite], interviews: Sequence[Interview]) -> Verdict:
    """Return whether the text asserts another time than the calendar part, and which is newer."""
    moved = facts.signals.in_body(S.MOVED) and not facts.signals.has(S.MOVE_ASKED)
    # "Could we say Friday at two instead? I have moved it": of a move a question says enough.
    asserted = {TimeClass.FIXED, TimeClass.PROPOSED} if moved else {TimeClass.FIXED}
    said = [m for m in _mentions(facts) if m.cls in asserted and m.interview is not None]
    against = _against(facts, said, standing, interviews)
    if not against:
        return Verdict()
    if moved:
        fixed = [m.interview for m in against if m.interview and m.cls is TimeClass.FIXED]
        newer = _newer(facts, standing, interviews, fixed)
        if newer:
            return Verdict(newer=newer)
    agreeing = [m for m in said if m not in against]
    if agreeing and not _told_otherwise(standing, against, agreeing):
        return Verdict()
    return Verdict(clash=against[0].interview)


def _against(
    facts: Facts,
    said: Sequence[TimeMention],
    standing: Sequence[Invite],
    interviews: Sequence[Interview],
) -> list[TimeMention]:
    """Return what the text says of times to come that are none of the calendar's."""
    unsaid = any(i.floating or (i.interview and i.interview.zone == "UTC") for i in standing)
    return [
        m
        for m in said
        if m.interview is not None
        and m.interview.start > facts.message.written_at
        and _differs(m.interview, interviews, unsaid=unsaid)
        and not any(_only_weekday(m, i) for i in interviews)
    ]


def _only_weekday(mention: TimeMention, interview: Interview) -> bool:
    """Tell whether "Thursday at ten" is the Thursday of the calendar part, some weeks on."""
    said = mention.interview
    if said is None:
        return False
    apart = _wall(interview.start, interview.zone) - _wall(said.start, said.zone)
    day = _wall(said.start, said.zone).day
    dated = re.search(rf"(?<![\d:.])0?{day}(?![\d:])", mention.sentence)
    return not dated and apart % timedelta(days=7) == timedelta(0)


def _differs(said: Interview, interviews: Sequence[Interview], *, unsaid: bool) -> bool:
    """Tell whether a stated time is none of the calendar's: not its start, end, nor within it.

    ``unsaid``: the calendar part, too, does not say whose clock it means.
    """
    if any(i.start <= said.start <= i.end for i in interviews):
        return False
    if "zone" not in said.assumed:
        return True
    # On whose clock the text speaks is not known: any clock that explains it will do.
    wall = _wall(said.start, said.zone)
    return not any(_explained(wall, i, unsaid=unsaid) for i in interviews)


_FARTHEST = timedelta(hours=14)
_HALF_HOUR = 1800


def _explained(wall: datetime, interview: Interview, *, unsaid: bool) -> bool:
    if unsaid:  # the calendar part names no place either
        apart = wall - interview.start.replace(tzinfo=None)
        return abs(apart) <= _FARTHEST and apart.total_seconds() % _HALF_HOUR == 0
    begin, finish = (_wall(m, interview.zone) for m in (interview.start, interview.end))
    return begin <= wall <= finish


def _told_otherwise(
    standing: Sequence[Invite], against: Sequence[TimeMention], agreeing: Sequence[TimeMention]
) -> bool:
    """Tell whether only the machine's lines agree: what a person wrote stands in the description."""
    written = " ".join(" ".join(i.description.split()) for i in standing)[:8000]

    def by_hand(mention: TimeMention) -> bool:
        return " ".join(mention.sentence.split())[:60] in written

    return any(map(by_hand, against)) and not any(map(by_hand, agreeing))


def _newer(
    facts: Facts,
    standing: Sequence[Invite],
    interviews: Sequence[Interview],
    against: Iterable[Interview],
) -> tuple[Interview, ...]:
    """Return the times of a text that says the meeting was moved from the calendar's time."""
    given_up = any(_is_void(i, facts) for i in interviews)
    if not (given_up or is_old_file(facts, standing)):
        return ()
    fresh = list({i.start: i for i in against}.values())
    if not fresh:
        return ()
    if len(fresh) != len(interviews):
        return tuple(fresh)
    return tuple(_carried_on(new, old) for new, old in zip(fresh, interviews, strict=True))


def is_old_file(facts: Facts, standing: Sequence[Invite]) -> bool:
    """Tell whether the calendar part was made for another mail than this one."""
    message = facts.message
    stamps = [i.dtstamp for i in standing if i.dtstamp is not None]
    stale = bool(stamps) and all(s < message.written_at - _STALE for s in stamps)
    return stale or _OLD_FILE.search(message.text) is not None


def _is_void(interview: Interview, facts: Facts) -> bool:
    """Tell whether the text gives up this time, as an instant or as its day and hour."""
    walls = {_wall(i.start, i.zone) for i in facts.times.void}
    return (
        any(i.start == interview.start for i in facts.times.void)
        or _wall(interview.start, interview.zone) in walls
    )


def _carried_on(new: Interview, old: Interview) -> Interview:
    """Return the new time of an event that keeps its UID, its length and its zone where unsaid."""
    if "zone" in new.assumed and old.zone != "UTC":
        clock: tzinfo = zone_info(old.zone) or UTC
        start = _wall(new.start, new.zone).replace(tzinfo=clock).astimezone(UTC)
        assumed = tuple(a for a in new.assumed if a != "zone")
        new = replace(
            new, start=start, end=start + (new.end - new.start), zone=old.zone, assumed=assumed
        )
    if "end" in new.assumed and "end" not in old.assumed:
        assumed = tuple(a for a in new.assumed if a != "end")
        new = replace(new, end=new.start + (old.end - old.start), assumed=assumed)
    return replace(new, uid=old.uid, sequence=old.sequence, title=old.title)
