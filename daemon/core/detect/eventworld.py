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
_TITLE = 300  # characters of a title
_READ = 2500  # characters of a description, and of the text
_MOST = 6  # events whose words are read


class World(Enum):
    """What an event is, as far as title and mail tell."""

    INTERVIEW = "interview"
    MAYBE = "maybe"  # a first talk, of which nothing says that it is about a job
    ELSEWHERE = "elsewhere"


def world_of(facts: Facts, invites: Sequence[Invite]) -> tuple[World, str]:
    """Return what the events are and the name of the rule that says so."""
    summaries = dict.fromkeys(i.summary[:_TITLE] for i in invites[:_MOST])
    title = " \u00b7 ".join([*summaries, facts.message.subject[:_TITLE]])
    low = title.lower()
    named = titles.INTERVIEW(low)
    other = _whatever_its_name(facts, low, invites, named=named)
    if not other and named:
        job = titles.POST_INTERVIEWED_FOR(low) or _about_a_job(facts, invites)
        other = "" if job else _unlike_a_job(facts, title)
    elif not other:
        other = _other_world(facts, title, invites)
    if other:
        return World.ELSEWHERE, other
    if named:
        return World.INTERVIEW, "interview-in-title"
    if titles.ABOUT_A_JOB(low):
        return World.INTERVIEW, "job-in-title"
    return _by_text(facts, low, invites)


def _whatever_its_name(facts: Facts, low: str, invites: Sequence[Invite], *, named: bool) -> str:
    """Return the rule by which even an event called an interview is none of the User's, or ""."""
    crowd = max(len(i.attendees) for i in invites)
    rules = {
        "recurring-meeting": any(i.recurring for i in invites),
        "many-attendees": crowd > (_CROWD if named else MANY_ATTENDEES),
        "notice-sender": facts.sender in {SenderKind.CODE, SenderKind.NOISE},
        "user-is-not-the-candidate": facts.signals.has(S.OTHER_SIDE) or titles.OTHER_SIDE(low),
        "interview-of-another-kind": titles.OTHER_INTERVIEW(low),
    }
    return next((rule for rule, holds in rules.items() if holds), "")


def _is_elsewhere(title: str) -> bool:
    return titles.ELSEWHERE(title.lower()) or titles.ROUTE.search(title) is not None


def _other_world(facts: Facts, title: str, invites: Sequence[Invite]) -> str:
    """Return the rule that finds an event without the name of an interview elsewhere, or ""."""
    if _is_elsewhere(title):
        return "another-world"
    others = titles.GATHERING(title.lower()) or any(i.to_groups for i in invites)
    return "meeting-of-others" if others and not _is_candidate(facts) else ""


def _unlike_a_job(facts: Facts, title: str) -> str:
    """Return the rule that finds an event elsewhere which only its title calls an interview, or ""."""
    signals = facts.signals
    if signals.has(S.OTHER_WORLD, S.RESEARCH, S.COURSE):
        return "another-world"
    if titles.PERHAPS_OTHER_INTERVIEW(title.lower()):
        return "interview-of-another-kind"
    if _is_elsewhere(title) or titles.GATHERING(title.lower()):
        return "meeting-of-others"
    if _about_candidates(facts):
        return "not-as-a-candidate"
    return "among-friends" if signals.has(S.FRIEND) else ""


def _about_candidates(facts: Facts) -> bool:
    return len({c.low for c in facts.signals.said(S.THIRD_PERSON)}) > 1


def _told(invites: Sequence[Invite]) -> str:
    """Return the events' own words, in small letters."""
    parts = (f"{i.summary[:_TITLE]}\n{i.description[:_READ]}" for i in invites[:_MOST])
    return "\n".join(dict.fromkeys(parts)).lower()


def _about_a_job(facts: Facts, invites: Sequence[Invite]) -> bool:
    signals = facts.signals
    system = facts.sender in {SenderKind.ATS, SenderKind.ASSESSMENT}
    if system or sounds_like_hiring(facts.message.sender.address):
        return True
    if signals.has(S.JOB, S.APPLICATION, S.APPLIED, S.ADVANCED) or facts.job_in_quotes:
        return True
    return titles.ABOUT_A_JOB(_told(invites))


def _is_candidate(facts: Facts) -> bool:
    """Whether the text speaks to somebody who has applied, beyond doubt."""
    own = facts.signals.has(S.APPLIED, S.YOUR_INTERVIEW, S.APPLICATION, S.ADVANCED)
    return own and facts.relevance.clear and facts.relevance.contra == 0


def _by_text(facts: Facts, title: str, invites: Sequence[Invite]) -> tuple[World, str]:
    """Return what an event is whose title tells nothing."""
    nothing = (World.ELSEWHERE, "meeting-without-a-job")
    signals = facts.signals
    own = signals.has(S.APPLICATION, S.YOUR_INTERVIEW, S.KNOWN, S.APPLIED)
    if facts.relevance.elsewhere or (_about_candidates(facts) and not own):
        return nothing
    told = f"{_told(invites)}\n{facts.message.text[:_READ].lower()}"
    first_talk = titles.FIRST_TALK(title)
    # "Intro call" is all that some mails say, and vendors call theirs so as well.
    related = facts.related and not (first_talk and facts.relevance.hinted)
    if not titles.NEW_JOB(told) and (related or titles.ABOUT_A_JOB(told)):
        return World.INTERVIEW, "job-in-text"
    if signals.has(S.FRIEND, S.OTHER_WORLD, S.RESEARCH, S.COURSE):
        return nothing
    if titles.INTERVIEW(told) or (signals.has(S.INTERVIEW) and not first_talk):
        return World.INTERVIEW, "interview-in-text"
    return (World.MAYBE, "first-talk") if first_talk else nothing
