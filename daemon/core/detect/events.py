"""What calendar parts say of a mail: an invitation, an update, a cancellation, or no interview."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from daemon.core.detect.kinds import NOT_JOBS, Facts, first_row
from daemon.core.detect.signals import Signal
from daemon.core.detect.sketch import Sketch
from daemon.core.detect.times import disagreement
from daemon.core.detect.words import from_row, from_words
from daemon.core.invites import Invite
from daemon.core.model import Evidence, Interview, Kind

S = Signal
MANY_ATTENDEES = 12
_UPDATED = re.compile(
    r"^\W{0,3}(?:updated invitation|updated|rescheduled|aktualisiert|mise à jour)\b", re.IGNORECASE
)
_ANSWER_SUBJECT = re.compile(
    r"^\W{0,3}(?:accepted|declined|tentative(?:ly accepted)?|angenommen|abgelehnt|zugesagt|mit vorbehalt|accepté|refusé|aceptado|rechazado)\s?:",
    re.IGNORECASE,
)
_TEAM_MEETING = re.compile(
    r"\b(?:stand-?up|all[- ]hands|sync|retro(?:spective)?|sprint|1:1|one-on-one|town hall|weekly|daily|biweekly|team meeting|planning|demo|webinar|review meeting|office hours|lunch|birthday|social)\b",
    re.IGNORECASE,
)
_INTERVIEW_TITLE = re.compile(
    r"\b(?:interview\w*|phone screen|screening|screen|onsite|on-site|hiring|recruit\w*|candidate|intro(?:ductory)? (?:call|chat|meeting)|vorstellungsgespräch|bewerbungsgespräch|kennenlern\w*|entretien|entrevista|colloquio|final round|panel|technical (?:round|discussion|chat|call)|hiring manager)\b",
    re.IGNORECASE,
)


def from_calendar(facts: Facts, invites: Sequence[Invite]) -> Sketch | None:
    """Return what the calendar parts say, None where there are none or the words must decide."""
    message = facts.message
    if _ANSWER_SUBJECT.match(message.subject) or any(
        i.method in {"REPLY", "COUNTER"} for i in invites
    ):
        return Sketch(
            Kind.NOT_JOB_RELATED,
            0.93,
            evidence=[Evidence(rule="calendar-reply", text=message.subject)],
        )
    if not invites:
        return None
    recurring = [i for i in invites if i.recurring]
    crowd = [i for i in invites if len(i.attendees) > MANY_ATTENDEES]
    if recurring or crowd:
        rule = "recurring-meeting" if recurring else "many-attendees"
        return Sketch(
            Kind.NOT_JOB_RELATED, 0.9, evidence=[Evidence(rule=rule, text=invites[0].summary[:200])]
        )
    blocked = first_row(NOT_JOBS, facts)
    if blocked is not None and blocked.name != "advertisement":
        return from_row(blocked, facts)
    if not _is_interview_event(facts, invites):
        return _plain_meeting(facts, invites)
    return _appointment(facts, invites)


def _is_interview_event(facts: Facts, invites: Sequence[Invite]) -> bool:
    """Tell whether the event is an interview: by its title, its words, or the job talk around it."""
    told = " ".join(f"{i.summary} {i.description[:2000]}" for i in invites)
    if _TEAM_MEETING.search(" ".join(i.summary for i in invites)) and not _INTERVIEW_TITLE.search(
        told
    ):
        return False
    return bool(_INTERVIEW_TITLE.search(told)) or facts.related or facts.signals.has(S.INTERVIEW)


def _plain_meeting(facts: Facts, invites: Sequence[Invite]) -> Sketch:
    said = Evidence(
        rule="meeting-without-a-job", text=invites[0].summary[:200] or facts.message.subject
    )
    return Sketch(Kind.NOT_JOB_RELATED, 0.75, evidence=[said])


def _appointment(facts: Facts, invites: Sequence[Invite]) -> Sketch:
    cancelled = [i for i in invites if i.method == "CANCEL" or i.status == "CANCELLED"]
    standing = [i for i in invites if i not in cancelled and i.interview is not None]
    interviews = _in_stated_zone(_titled(standing), facts.times.fixed)
    if cancelled and not standing:
        return Sketch(
            Kind.INTERVIEW_CANCELLED, 0.97,
            replaced=_titled(cancelled),
            cancelled_uids=tuple(i.uid for i in cancelled if i.uid),
            evidence=[Evidence(rule="calendar-cancel", text=i.summary[:200]) for i in cancelled],
        )  # fmt: skip
    if not interviews:
        sketch = from_words(facts)
        sketch.doubt("The calendar part has no readable start. When is the interview?")
        return sketch
    sketch = _standing(facts, standing, interviews)
    sketch.cancelled_uids = tuple(i.uid for i in cancelled if i.uid)
    clash = disagreement(facts.times.fixed, interviews)
    if clash is not None and not _is_moved(facts, standing):
        sketch.doubt("The text and the calendar part name different times. Which one is right?")
    return sketch


def _titled(invites: Iterable[Invite]) -> tuple[Interview, ...]:
    return tuple(
        replace(i.interview, title=i.interview.title or i.summary[:200])
        for i in invites
        if i.interview is not None
    )


def _in_stated_zone(
    interviews: tuple[Interview, ...], stated: Sequence[Interview]
) -> tuple[Interview, ...]:
    """Give a time that the calendar part holds in UTC the zone in which the text states it."""
    zones = {i.start: i.zone for i in stated if "zone" not in i.assumed}
    return tuple(
        replace(i, zone=zones.get(i.start, i.zone)) if i.zone == "UTC" else i for i in interviews
    )


def _is_moved(facts: Facts, standing: Sequence[Invite]) -> bool:
    words = facts.signals.has(S.MOVED) and not facts.signals.has(S.MOVE_ASKED)
    return (
        words
        or _UPDATED.match(facts.message.subject) is not None
        or any(i.sequence > 0 and i.method == "REQUEST" for i in standing)
    )


def _standing(
    facts: Facts, standing: Sequence[Invite], interviews: tuple[Interview, ...]
) -> Sketch:
    held = any(re.search(r"(?i)\b(?:hold|tentative|placeholder)\b", i.summary) for i in standing)
    if held or all(i.status == "TENTATIVE" for i in standing):
        said = Evidence(rule="calendar-tentative", text=standing[0].summary[:200])
        return Sketch(Kind.AVAILABILITY_REQUEST, 0.85, proposed=interviews, evidence=[said])
    if _is_moved(facts, standing):
        said = Evidence(
            rule="calendar-update", text=standing[0].summary[:200] or facts.message.subject
        )
        return Sketch(
            Kind.INTERVIEW_RESCHEDULED, 0.95,
            interviews=interviews,
            replaced=facts.times.void,
            evidence=[said, *facts.signals.evidence(S.MOVED)],
        )  # fmt: skip
    said = Evidence(
        rule="calendar-request", text=standing[0].summary[:200] or facts.message.subject
    )
    return Sketch(Kind.INTERVIEW_CONFIRMED, 0.97, interviews=interviews, evidence=[said])
