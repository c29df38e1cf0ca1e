"""Is an event an interview of the User's? Its title first, then what the mail says of a job.

An unclear event is no interview: friends, colleagues, vendors and clinics send most of the
calendar parts in a mailbox (domain section 4, the separators).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from daemon.core.detect import eventtitles as titles
from daemon.core.detect.kinds import Facts
from daemon.core.detect.signals import Signal
from daemon.core.invites import Invite
from daemon.core.senders import SenderKind, sounds_like_hiring

S = Signal
MANY_ATTENDEES = 12
_CROWD = 30  # even an assessment day invites fewer in one event
_READ = 2500  # characters of a description


class World(Enum):
    """What an event is, as far as title and mail tell."""

    INTERVIEW = "interview"
    MAYBE = "maybe"  # a first talk, of which nothing says that it is about a job
    ELSEWHERE = "elsewhere"


def world_of(facts: Facts, invites: Sequence[Invite]) -> tuple[World, str]:
    """Return what the events are and the name of the rule that says so."""
    title = " \u00b7 ".join([*dict.fromkeys(i.summary for i in invites), facts.message.subject])
    named = titles.INTERVIEW.search(title) is not None
    other = _other_world(facts, title, invites, named=named)
    if other:
        return World.ELSEWHERE, other
    if named:
        return World.INTERVIEW, "interview-in-title"
    if titles.ABOUT_A_JOB.search(title):
        return World.INTERVIEW, "job-in-title"
    if _speaks_to_a_candidate(facts, invites):
        return World.INTERVIEW, "job-in-text"
    if titles.FIRST_TALK.search(title):
        return World.MAYBE, "first-talk"
    return World.ELSEWHERE, "meeting-without-a-job"


def _other_world(facts: Facts, title: str, invites: Sequence[Invite], *, named: bool) -> str:
    """Return the rule that says the events are no interview of the User's, "" where none does."""
    if any(i.recurring for i in invites):
        return "recurring-meeting"
    if max(len(i.attendees) for i in invites) > (_CROWD if named else MANY_ATTENDEES):
        return "many-attendees"
    if facts.sender in {SenderKind.CODE, SenderKind.NOISE}:
        return "notice-sender"
    if facts.signals.has(S.OTHER_SIDE) or titles.OTHER_SIDE.search(title):
        return "user-is-not-the-candidate"
    if titles.OTHER_INTERVIEW.search(title):
        return "interview-of-another-kind"
    if named:
        return "" if _about_a_job(facts, invites) else _unlike_a_job(facts, title)
    if titles.ELSEWHERE.search(title):
        return "another-world"
    if (titles.GATHERING.search(title) or any(i.to_groups for i in invites)) and not _is_candidate(
        facts
    ):
        return "meeting-of-others"
    return ""


def _unlike_a_job(facts: Facts, title: str) -> str:
    """An event called an interview, of which nothing else speaks of a job."""
    signals = facts.signals
    if signals.has(S.OTHER_WORLD, S.RESEARCH, S.COURSE):
        return "another-world"
    if titles.PERHAPS_OTHER_INTERVIEW.search(title):
        return "interview-of-another-kind"
    if titles.ELSEWHERE.search(title) or titles.GATHERING.search(title):
        return "meeting-of-others"
    if len({c.low for c in signals.said(S.THIRD_PERSON)}) > 1:
        return "not-as-a-candidate"
    return "among-friends" if signals.has(S.FRIEND) else ""


def _told(invites: Sequence[Invite]) -> str:
    return "\n".join(f"{i.summary}\n{i.description[:_READ]}" for i in invites)


def _about_a_job(facts: Facts, invites: Sequence[Invite]) -> bool:
    signals = facts.signals
    system = facts.sender in {SenderKind.ATS, SenderKind.ASSESSMENT}
    if system or sounds_like_hiring(facts.message.sender.address):
        return True
    if signals.has(S.JOB, S.APPLICATION, S.APPLIED, S.ADVANCED) or facts.job_in_quotes:
        return True
    return titles.ABOUT_A_JOB.search(_told(invites)) is not None


def _is_candidate(facts: Facts) -> bool:
    """Whether the text speaks to somebody who has applied, beyond doubt."""
    own = facts.signals.has(S.APPLIED, S.YOUR_INTERVIEW, S.APPLICATION, S.ADVANCED)
    return own and facts.relevance.clear and facts.relevance.contra == 0


def _speaks_to_a_candidate(facts: Facts, invites: Sequence[Invite]) -> bool:
    if facts.relevance.elsewhere or _unlike_a_candidate(facts):
        return False
    if facts.related:
        return True
    if facts.signals.has(S.FRIEND, S.OTHER_WORLD, S.RESEARCH, S.COURSE):
        return False
    told = titles.ABOUT_A_JOB.search(_told(invites)) or titles.INTERVIEW.search(_told(invites))
    return told is not None or facts.signals.has(S.INTERVIEW)


def _unlike_a_candidate(facts: Facts) -> bool:
    own = facts.signals.has(S.APPLICATION, S.YOUR_INTERVIEW, S.KNOWN, S.APPLIED)
    return len({c.low for c in facts.signals.said(S.THIRD_PERSON)}) > 1 and not own
