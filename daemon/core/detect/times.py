"""Which times of a mail are fixed appointments, which are offers, which are void."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from daemon.core.dates import TimeClass, TimeMention, find_times
from daemon.core.detect.context import Context
from daemon.core.invites import Invite, medium_and_where, read_invites
from daemon.core.model import Interview, Medium, Message, Part, Person
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


def read_times(message: Message, context: Context) -> Times:
    """Return the times said in subject and body; calendar parts are read apart."""
    text = "\n".join(body_lines(message.text))
    mentions: list[TimeMention] = []
    for words in (text, message.subject):
        mentions += find_times(
            words,
            written_at=message.written_at,
            sender_offset_minutes=message.utc_offset_minutes,
            home_zone=context.home_zone,
        )
    medium, where = medium_and_where(text)
    fixed = _instants(mentions, TimeClass.FIXED)
    proposed = _instants(mentions, TimeClass.PROPOSED)
    # A time that is asserted once is fixed, whatever else is asked about it; one that is only
    # repeated in the subject adds nothing.
    proposed = [i for i in proposed if i.start not in {f.start for f in fixed}]
    return Times(
        fixed=tuple(_placed(i, medium, where) for i in fixed),
        proposed=tuple(_placed(i, medium, where) for i in proposed),
        void=tuple(_instants(mentions, TimeClass.MOVED_FROM)),
        dates_only=tuple(
            m
            for m in mentions
            if m.interview is None and m.cls in {TimeClass.FIXED, TimeClass.PROPOSED}
        ),
        windows=sum(1 for m in mentions if m.cls is TimeClass.WINDOW),
        doubts=tuple(
            dict.fromkeys(
                m.doubt
                for m in mentions
                if m.doubt and m.cls in {TimeClass.FIXED, TimeClass.PROPOSED}
            )
        ),
    )


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
    """Return the Interview with whom its own line names: "10:00 - 10:45: Lee Park"."""
    if lines[sentence] > 1 or interview.people:
        return interview
    names = interviewers(sentence)
    people = tuple(Person(name=name, part=Part.INTERVIEWER) for name in names)
    return replace(interview, people=people)


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
    """Return the events of all calendar parts."""
    return tuple(
        invite
        for text in message.calendars
        for invite in read_invites(text, home_zone=context.home_zone)
    )


def disagreement(fixed: Sequence[Interview], invited: Sequence[Interview]) -> Interview | None:
    """Return a time the text asserts that no calendar part has, None where they agree.

    A time read without a zone of its own proves nothing against a calendar part.
    """
    starts = {i.start for i in invited}
    ends = {i.end for i in invited}
    for interview in fixed:
        known = interview.start in starts or interview.start in ends
        inside = any(i.start <= interview.start < i.end for i in invited)
        if not known and not inside and "zone" not in interview.assumed:
            return interview
    return None
