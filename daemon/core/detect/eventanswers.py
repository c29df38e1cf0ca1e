"""Answers to invitations (RFC 5546, REPLY and COUNTER): what the employer's side says to the User's.

Where the User organizes, an acceptance fixes the time, a refusal makes it void, and a counter
proposes another. Where somebody else does, another guest's answer is nothing to the User.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.core.detect.context import Context
from daemon.core.detect.eventtimes import times_of
from daemon.core.detect.eventworld import World, world_of
from daemon.core.detect.kinds import Facts
from daemon.core.detect.sketch import Sketch
from daemon.core.invites import Invite
from daemon.core.model import Evidence, Interview, Kind

_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_SUBJECTS = {
    "ACCEPTED": r"accepted|angenommen|zugesagt|zusage|accept[ée]|aceptad[oa]|accettato|geaccepteerd|aceite|aceito|akzeptiert",
    "DECLINED": r"declined|abgelehnt|abgesagt von|refus[ée]|d[ée]clin[ée]|rechazad[oa]|rifiutato|afgewezen|geweigerd|recusad[oa]",
    "TENTATIVE": r"tentative(?:ly accepted)?|mit vorbehalt(?: angenommen)?|provisoire|provisional|provvisori[oa]|provis[óo]ri[oa]",
    "COUNTER": r"(?:new time proposed|proposed new time|neue (?:zeit|uhrzeit) vorgeschlagen|nouvelle heure propos[ée]e|(?:nueva hora|hora) propuesta|nuovo orario proposto|nieuwe tijd voorgesteld|nov[ao] hor[áa]rio proposto)",
}
_BY_SUBJECT = {
    answer: re.compile(rf"^\W{{0,3}}(?:{words})\s?:", re.IGNORECASE)
    for answer, words in _SUBJECTS.items()
}
# A program's words, so that "Accepted: your paper" is no answer to an invitation.
_BY_PROGRAM = re.compile(
    r"\b(?:has|have|hat|a|ha|heeft) (?:tentatively )?(?:accepted|declined|angenommen|abgelehnt|accept[ée]|refus[ée]|aceptado|rechazado|accettato|rifiutato|geaccepteerd|afgewezen)\b|\b(?:accepted|declined) (?:this|your|the) (?:meeting|invitation|event)",
    re.IGNORECASE,
)


def answered(facts: Facts, invites: Sequence[Invite], context: Context) -> Sketch | None:
    """Return what an answer to an invitation says, None where the mail is none."""
    message = facts.message
    replies = [i for i in invites if i.method in _ANSWERS]
    subject = next((a for a, p in _BY_SUBJECT.items() if p.match(message.subject)), "")
    if not replies and not (subject and not invites and _BY_PROGRAM.search(message.text[:2000])):
        return None
    told = replies or list(invites)
    nothing = Sketch(
        Kind.NOT_JOB_RELATED, 0.9, evidence=[Evidence(rule="calendar-reply", text=message.subject)]
    )
    own = context.user_addresses | {a.address for a in message.to}
    if not told or message.sender.address in context.user_addresses:
        return nothing
    if any(i.organizer and i.organizer.address not in own for i in told):
        return nothing
    if world_of(facts, told)[0] is not World.INTERVIEW:
        return nothing
    return _answer(facts, told, _which(told, message.sender.address, subject), context) or nothing


def _which(told: Sequence[Invite], sender: str, subject: str) -> str:
    """Return the answer: of the method, of the sender's PARTSTAT, or of the subject."""
    if any(i.method == "COUNTER" for i in told) or subject == "COUNTER":
        return "COUNTER"
    given = dict(pair for i in told for pair in i.answers)
    if sender in given:
        return given[sender]
    return next(iter(given.values())) if len(given) == 1 else subject


def _answer(facts: Facts, told: Sequence[Invite], answer: str, context: Context) -> Sketch | None:
    times = times_of(facts, told, context)
    said = Evidence(rule=f"calendar-{answer.lower()}", text=facts.message.subject[:200])
    if answer == "ACCEPTED" and times:
        return Sketch(Kind.INTERVIEW_CONFIRMED, 0.9, interviews=times, evidence=[said])
    if answer in {"TENTATIVE", "COUNTER"} and times:
        return Sketch(Kind.AVAILABILITY_REQUEST, 0.9, proposed=times, evidence=[said])
    if answer == "DECLINED":
        return Sketch(
            Kind.INTERVIEW_CANCELLED, 0.9,
            replaced=times,
            proposed=_offered(facts, times),
            cancelled_uids=tuple(i.uid for i in told if i.uid),
            evidence=[said],
        )  # fmt: skip
    return None


def _offered(facts: Facts, void: Sequence[Interview]) -> tuple[Interview, ...]:
    starts = {i.start for i in void}
    return tuple(i for i in facts.times.proposed if i.start not in starts)
