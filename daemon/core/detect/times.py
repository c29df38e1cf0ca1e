"""Which times of a mail are fixed appointments, which are offers, which are void."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from daemon.core.dates import (
    Page,
    Surroundings,
    TimeClass,
    TimeMention,
    deadline_of,
    decision_of,
    open_page,
    reopened,
)
from daemon.core.dates.speech import zone_of_domain
from daemon.core.detect.context import Context
from daemon.core.detect.thread import Thread, accepted, as_stated_before, moved_within, read_thread
from daemon.core.detect.whereabouts import disagree, meeting_zones, named_zones, writer_zone
from daemon.core.invites import Invite, medium_and_where, read_calendars
from daemon.core.meeting import medium_of_words
from daemon.core.model import Evidence, Interview, Medium, Message, Part, Person
from daemon.core.people import interviewers
from daemon.core.prose import body_lines


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a mail by the part they play; doubts are plain sentences."""

    fixed: tuple[Interview, ...] = ()
    proposed: tuple[Interview, ...] = ()
    void: tuple[Interview, ...] = ()
    dates_only: tuple[TimeMention, ...] = ()  # a day without a clock
    windows: int = 0  # stretches offered ("Mon-Thu 10-4")
    doubts: tuple[str, ...] = ()
    page: Page | None = None
    said: tuple[Evidence, ...] = ()  # the sentences in which times were read

    @property
    def decision_by(self) -> date | None:
        """The day by which the employer said they would decide or answer."""
        return decision_of(self.page) if self.page else None

    @property
    def deadline(self) -> datetime | None:
        """The instant at which a task or the User's answer is due, the earliest said."""
        return deadline_of(self.page) if self.page else None


_ANSWER = re.compile(
    r"^\s{0,3}(?:re|aw|sv|antw|r\u00e9p|res|rv|rif|ref|tr|vs|odp)\s?(?:\[\d{1,2}\])?\s?:",
    re.IGNORECASE,
)


def read_times(message: Message, context: Context) -> Times:
    """Return the times said in subject and body; calendar parts are read apart.

    The subject is read as a heading of the body, which may take its day from there. That of an
    answer is as old as the mail it answers and belongs to the history.
    """
    body = "\n".join(body_lines(message.text))
    text = body if _ANSWER.match(message.subject) else f"{message.subject}\n\n{body}"
    page, thread = _open(text, message, context)
    mentions = _as_offered(page.mentions, thread)
    fixed = _instants(mentions, TimeClass.FIXED)
    proposed = _instants(mentions, TimeClass.PROPOSED)
    if not fixed and thread.slots:
        taken = accepted(page, thread) or moved_within(page, thread)
        fixed = [taken] if taken else []
    # A time that is asserted once is fixed, whatever else is asked about it; one that is only
    # repeated in the subject adds nothing.
    proposed = [i for i in proposed if i.start not in {f.start for f in fixed}]
    if fixed or proposed:
        medium, where = medium_and_where(text)
        fixed = [_placed(i, medium, where) for i in fixed]
        proposed = [_placed(i, medium, where) for i in proposed]
    return Times(
        fixed=tuple(fixed),
        proposed=tuple(proposed),
        void=tuple(_instants(mentions, TimeClass.MOVED_FROM)),
        dates_only=tuple(m for m in mentions if m.interview is None and m.cls in _NAMED),
        windows=sum(1 for m in mentions if m.cls is TimeClass.WINDOW),
        doubts=_doubts(mentions, fixed),
        page=page,
        said=_said(mentions),
    )


_RULES = {
    TimeClass.FIXED: "time-fixed",
    TimeClass.PROPOSED: "time-offered",
    TimeClass.MOVED_FROM: "time-void",
    TimeClass.DEADLINE: "deadline",
}


def _said(mentions: Sequence[TimeMention]) -> tuple[Evidence, ...]:
    """Return the sentences in which times and due dates were read, each once."""
    found = [
        Evidence(rule=_RULES[m.cls], text=m.sentence[:180])
        for m in mentions
        if m.cls in _RULES and (m.interview or m.cls is TimeClass.DEADLINE)
    ]
    return tuple(dict.fromkeys(found))[:_MOST_SENTENCES]


_MOST_SENTENCES = 8
_NAMED = frozenset({TimeClass.FIXED, TimeClass.PROPOSED})


def _as_offered(mentions: Sequence[TimeMention], thread: Thread) -> Sequence[TimeMention]:
    """Return the mentions with what the history says of the fixed ones."""
    if not thread.slots:
        return mentions
    return [
        replace(m, interview=as_stated_before(m, thread)) if m.cls is TimeClass.FIXED else m
        for m in mentions
    ]


def _open(text: str, message: Message, context: Context) -> tuple[Page, Thread]:
    """Return the text taken apart, and the history where an answer may need it.

    Places and history are looked for only where a time does not say whose clock it means.
    """
    around = Surroundings(
        message.written_at,
        message.utc_offset_minutes,
        context.home_zone,
        country=zone_of_domain(message.sender.address.rpartition("@")[2]),
    )
    page = open_page(text, around)
    named = [m for m in page.mentions if m.cls in _NAMED]
    unsure = [
        m
        for m in named
        if m.doubt or m.by_weekday or m.interview is None or "zone" in m.interview.assumed
    ]
    whole = any(m.interview for m in named)
    thread = Thread()
    if message.quoted and (unsure or not whole):
        thread = read_thread(message, context)
    if not unsure:
        return page, thread
    offset = message.utc_offset_minutes
    surer = replace(
        around,
        places=meeting_zones(text),
        thread=thread.zone,
        country=around.country
        or writer_zone(text, offset, message.written_at, name=message.sender.name),
    )
    return (page if surer == around else reopened(page, surer)), thread


_TWO_PLACES = "The mail names places in different time zones, but not whose time it means."


def _doubts(mentions: Iterable[TimeMention], fixed: Sequence[Interview]) -> tuple[str, ...]:
    """Return why a person should be asked before the named times are believed.

    A clock without a day, or a day in passing, is no question where a time is fixed.
    """
    starts = {i.start for i in fixed}
    found: list[str] = []
    for mention in mentions:
        if mention.cls not in _NAMED:
            continue
        told = mention.interview is not None and mention.interview.start in starts
        if mention.doubt and (told or not fixed):
            found.append(mention.doubt)
        elif told and _in_two_places(mention):
            found.append(_TWO_PLACES)
    return tuple(dict.fromkeys(found))


def _in_two_places(mention: TimeMention) -> bool:
    interview = mention.interview
    if interview is None or "zone" not in interview.assumed:
        return False
    return disagree(named_zones(mention.sentence), interview.start)


def _instants(mentions: Iterable[TimeMention], cls: TimeClass) -> list[Interview]:
    """Return the distinct instants of a class; of two readings the one that knows its zone."""
    best: dict[object, Interview] = {}
    mentions = list(mentions)
    lines = Counter(mention.sentence for mention in mentions)
    for mention in mentions:
        if mention.cls is not cls or mention.interview is None:
            continue
        known = best.get(mention.interview.start)
        if known is None or len(mention.interview.assumed) < len(known.assumed):
            best[mention.interview.start] = _peopled(mention.interview, mention.sentence, lines)
    found = list(best.values())
    # "Tuesday 1 Dec at 10:00 EST" in the body and "Dec 1 10:00" in the subject are one time.
    sure = [i for i in found if "zone" not in i.assumed]
    return [i for i in found if "zone" not in i.assumed or not any(_same_clock(i, s) for s in sure)]


def _peopled(interview: Interview, sentence: str, lines: Counter[str]) -> Interview:
    """Return the Interview with whom and how its own line names: "10:00 - 10:45: Lee Park, Zoom"."""
    if lines[sentence] > 1 or interview.people:
        return interview
    names = interviewers(sentence)
    people = tuple(Person(name=name, part=Part.INTERVIEWER) for name in names)
    return replace(interview, people=people, medium=medium_of_words(sentence))


def _same_clock(guess: Interview, sure: Interview) -> bool:
    return abs(guess.start - sure.start) <= timedelta(hours=14) and _clock(guess) == _clock(sure)


def _clock(interview: Interview) -> str:
    try:
        return interview.start.astimezone(ZoneInfo(interview.zone)).strftime("%Y-%m-%d %H:%M")
    except (KeyError, ValueError):
        return interview.start.strftime("%Y-%m-%d %H:%M")


def _placed(interview: Interview, medium: Medium, where: str) -> Interview:
    if interview.medium is Medium.UNKNOWN:
        interview = replace(interview, medium=medium)
    return interview if interview.where else replace(interview, where=where)


def read_calendar(message: Message, context: Context) -> tuple[Invite, ...]:
    """Return the events of all calendar parts, each once."""
    return read_calendars(message.calendars, home_zone=context.home_zone)
