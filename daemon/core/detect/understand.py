"""Message -> Finding: the order in which the tables are asked, and what they leave behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from daemon.core.detect.context import Context
from daemon.core.detect.events import from_calendar, with_words_of
from daemon.core.detect.gathering import gather
from daemon.core.detect.identity import Identity, identify
from daemon.core.detect.kinds import Facts
from daemon.core.detect.machine import answering_machine, settled_by_headers
from daemon.core.detect.scam import scam_signs
from daemon.core.detect.signals import Signal
from daemon.core.detect.sketch import Sketch
from daemon.core.detect.times import read_calendar
from daemon.core.detect.words import from_words
from daemon.core.invites import Invite
from daemon.core.model import Evidence, Finding, Interview, Kind, Message, Person
from daemon.core.people import find_people
from daemon.core.prose import plain

S = Signal
_MOST_PEOPLE = 6  # whose lines are shown as evidence


def understand(message: Message, context: Context) -> Finding:
    """Return what the mail means for the User's applications; never raises on a parsed Message."""
    settled = settled_by_headers(message, context)
    if settled is not None:
        return settled
    invites = read_calendar(message, context)
    message = with_words_of(invites, message)
    facts = gather(message, context)
    if message.automatic:
        answer = answering_machine(message, context, facts)
        if answer is not None:
            return answer
    sketch = from_calendar(facts, invites, context) or from_words(facts)
    return _finish(sketch, facts, invites, context)


# --- putting the Finding together -----------------------------------------------------------

_A_SCAM = "This mail has signs of a scam. Is it genuine?"


def _finish(sketch: Sketch, facts: Facts, invites: Sequence[Invite], context: Context) -> Finding:
    message = facts.message
    if sketch.kind is Kind.NOT_JOB_RELATED:
        signs = scam_signs(
            message, facts.reading, "", conversation=facts.answers, related=facts.related
        )
        if signs:
            sketch.doubt(_A_SCAM)
        return Finding(
            kind=sketch.kind,
            confidence=sketch.confidence,
            ask=sketch.ask,
            scam_signs=signs,
            evidence=tuple(sketch.evidence),
            questions=tuple(sketch.questions),
        )
    identity = identify(message, context.user_name)
    firm = identity.company.casefold()
    # "Your interview with Acme": the firm is no person.
    people = tuple(
        p for p in _people(message, invites, context) if not firm or p.name.casefold() != firm
    )
    signs = scam_signs(message, facts.reading, identity.company, conversation=facts.answers)
    _ask_where_in_doubt(sketch, facts, identity, signs)
    return Finding(
        kind=sketch.kind,
        confidence=sketch.confidence,
        ask=sketch.ask,
        company=identity.company,
        role=identity.role,
        requisition=identity.requisition,
        people=people,
        interviews=_with_known(sketch.interviews, people, context),
        proposed=sketch.proposed,
        replaced=sketch.replaced,
        cancelled_uids=sketch.cancelled_uids,
        decision_by=facts.times.decision_by,
        deadline=_deadline(sketch, facts),
        rescinded=sketch.rescinded,
        on_hold=sketch.on_hold,
        scam_signs=signs,
        evidence=(
            *sketch.evidence,
            *identity.evidence,
            *(facts.times.said if sketch.kind in _MAY_ASK_FOR_SOMETHING else ()),
            *_named(message, people),
        ),
        questions=tuple(sketch.questions),
    )


def _named(message: Message, people: Sequence[Person]) -> Iterator[Evidence]:
    """Yield the line in which each person is named; the header names the writer."""
    lines = [plain(line) for line in message.text[:8000].split("\n") if line.strip()]
    for person in people[:_MOST_PEOPLE]:
        last = person.name.rpartition(" ")[2]
        line = next((line for line in lines if last and last in line), "")
        rule = "person-named" if line else "person-in-header"
        yield Evidence(rule=rule, text=(line or f"{person.name} <{person.address}>")[:180])


def _with_known(
    interviews: tuple[Interview, ...], people: tuple[Person, ...], context: Context
) -> tuple[Interview, ...]:
    """Return the interviews with their people as the whole mail knows them: with addresses."""
    known = {person.name: person for person in people if person.name}
    return tuple(
        replace(
            i, people=tuple(known.get(p.name, p) for p in i.people if p.name != context.user_name)
        )
        for i in interviews
    )


def _people(message: Message, invites: Sequence[Invite], context: Context) -> tuple[Person, ...]:
    organizers = [i.organizer for i in invites if i.organizer is not None]
    attendees = [a for i in invites for a in i.attendees]
    return find_people(
        message,
        user_addresses=context.user_addresses,
        user_name=context.user_name,
        organizers=organizers,
        attendees=attendees,
    )


def _ask_where_in_doubt(
    sketch: Sketch,
    facts: Facts,
    identity: Identity,
    signs: tuple[str, ...],
) -> None:
    if len(facts.message.senders) != 1:
        sketch.doubt("The mail does not name one sender. Is it genuine?")
    if signs:
        sketch.doubt(_A_SCAM)
    if sketch.kind is Kind.INTERVIEW_CONFIRMED and not (
        identity.company or facts.related or facts.expected
    ):
        sketch.doubt("Is this a job interview, and with which company?")
    if sketch.kind is Kind.REJECTION and facts.signals.has(S.INVITED) and facts.has_time:
        sketch.doubt("The mail both declines and names an appointment. What does it mean?")


_MAY_ASK_FOR_SOMETHING = frozenset({
    Kind.ASSESSMENT, Kind.OFFER, Kind.AVAILABILITY_REQUEST, Kind.RECRUITER_REPLY,
    Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED,
})  # fmt: skip


def _deadline(sketch: Sketch, facts: Facts) -> datetime | None:
    return facts.times.deadline if sketch.kind in _MAY_ASK_FOR_SOMETHING else None
