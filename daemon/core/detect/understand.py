"""Message -> Finding: the order in which the tables are asked, and what they leave behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from daemon.core.dates import deadline, decision_date, find_times
from daemon.core.detect.clauses import read
from daemon.core.detect.context import Context
from daemon.core.detect.identity import Identity, identify
from daemon.core.detect.kinds import JOBS, NOT_JOBS, Facts, Row, first_row
from daemon.core.detect.phrases import RULES
from daemon.core.detect.scam import scam_signs
from daemon.core.detect.signals import Signal, find_signals
from daemon.core.detect.times import disagreement, read_calendar, read_times
from daemon.core.invites import Invite
from daemon.core.model import Evidence, Finding, Interview, Kind, Message, Person
from daemon.core.people import find_people
from daemon.core.prose import body_lines, plain
from daemon.core.senders import SenderKind, kind_of

S = Signal
ASK_BELOW = 0.7
MANY_ATTENDEES = 12
_OWN_HEADERS = ("x-followthrough-request", "x-followthrough")
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


@dataclass(slots=True)
class _Draft:
    """A Finding in the making."""

    kind: Kind
    confidence: float
    ask: bool = False
    interviews: tuple[Interview, ...] = ()
    proposed: tuple[Interview, ...] = ()
    replaced: tuple[Interview, ...] = ()
    cancelled_uids: tuple[str, ...] = ()
    rescinded: bool = False
    on_hold: bool = False
    evidence: list[Evidence] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)

    def doubt(self, question: str) -> None:
        self.ask = True
        if question not in self.questions:
            self.questions.append(question)


def understand(message: Message, context: Context) -> Finding:
    """Return what the mail means for the User's applications; never raises on a parsed Message."""
    plain_case = _without_reading(message, context)
    if plain_case is not None:
        return plain_case
    reading = read(message.subject, message.text)
    signals = find_signals(reading, RULES)
    facts = Facts(
        message=message,
        reading=reading,
        signals=signals,
        times=read_times(message, context),
        sender=kind_of(message.sender.address),
        job_in_quotes=_speaks_of_job(message.quoted),
    )
    if message.automatic:
        answer = _automatic(message, context, facts)
        if answer is not None:
            return answer
    invites = read_calendar(message, context)
    draft = _from_calendar(facts, invites) or _from_words(facts)
    return _finish(draft, facts, invites, context)


# --- cases settled by headers ---------------------------------------------------------------


def _without_reading(message: Message, context: Context) -> Finding | None:
    sender = message.sender.address
    if message.automatic == "delivery report" or message.bounced:
        said = Evidence(rule="delivery-report", text=", ".join(message.bounced) or message.subject)
        return Finding(kind=Kind.BOUNCE, confidence=0.97, evidence=(said,))
    if any(message.header(name) for name in _OWN_HEADERS):
        said = Evidence(rule="own-mail", text=message.subject)
        return Finding(kind=Kind.NOT_JOB_RELATED, confidence=1.0, evidence=(said,))
    if sender and sender in context.user_addresses and not message.calendars:
        said = Evidence(rule="written-by-user", text=sender)
        return Finding(kind=Kind.NOT_JOB_RELATED, confidence=0.95, evidence=(said,))
    if _cannot_be_about_a_job(message):
        said = Evidence(rule="no-word-of-a-job", text=message.subject)
        return Finding(kind=Kind.NOT_JOB_RELATED, confidence=0.9, evidence=(said,))
    return None


def _automatic(message: Message, context: Context, facts: Facts) -> Finding | None:
    """Return the Finding of an answering machine, None where the "automatic" mail is job mail.

    Receipts are automatic answers too; so are calendar robots' notices.
    """
    if message.calendars:
        return None
    receipt = facts.signals.has(S.RECEIVED, S.REJECTED, S.ASSESSMENT, S.OFFERED)
    if receipt and not facts.signals.has(S.AWAY):
        return None
    return Finding(
        kind=Kind.AUTOMATIC_REPLY,
        confidence=0.95,
        returns_on=_returns_on(message, context),
        evidence=(
            Evidence(rule="automatic-reply", text=message.automatic),
            *facts.signals.evidence(S.AWAY),
        ),
    )


_BACK = re.compile(
    r"\b(?:return\w{0,3}|back|until|till|through|thru|bis|zurück|retour|jusqu'au|hasta|regreso|resume|available again|respond\w{0,3} (?:to|on|when))\b",
    re.IGNORECASE,
)


def _returns_on(message: Message, context: Context) -> date | None:
    """Return the day an absent person is back: of "out from 1 to 5 Dec, back on 8 Dec" the 8th."""
    found: list[tuple[bool, date]] = []
    text = plain(message.text.replace("\n", " ")[:3000])
    for mention in find_times(
        text,
        written_at=message.written_at,
        sender_offset_minutes=message.utc_offset_minutes,
        home_zone=context.home_zone,
    ):
        day = mention.date or (mention.interview.start.date() if mention.interview else None)
        before = text[max(0, mention.span[0] - 50) : mention.span[0]]
        if re.match(r"\W{0,3}(?:wieder|zur\u00fcck|again)\b", text[mention.span[1] :]):
            before += " back"
        words = _BACK.findall(before)
        if day is None or day < message.written_at.date() - timedelta(days=1):
            continue
        last = words[-1].lower() if words else ""
        if last in {"until", "till", "through", "thru", "bis", "jusqu'au", "hasta"}:
            found.append((False, day))
        elif last:
            found.append((True, day))
    exact = [day for is_return, day in found if is_return]
    if exact:
        return exact[0]
    return max(
        (
            day + timedelta(days=1) if re.search(r"(?i)through|thru", text) else day
            for _, day in found
        ),
        default=None,
    )


# Most mail holds none of these and need not be read closely; stems, so that every form counts.
_JOB_STEMS = re.compile(
    r"interview|applica|applied|apply|candida|position|\brole|\bjob|career|recruit|hiring|\bhire"
    r"|talent|vacanc|r[eé]sum[eé]|\bcv\b|assessment|challenge|take-home|\btest\b|availab|schedul"
    r"|\boffer|opening|your (?:profile|background|experience)|engineer|developer|salary"
    r"|screen|onsite|on-site|forward with|not selected|unfortunately|regret|pleased to|opportunit"
    r"|bewerb|vorstellung|stelle|kennenlern|leider|entretien|candidature|poste|malheureusement"
    r"|entrevista|empleo|puesto|vacante|colloqui|posizione|sollicit|vacature|vaga",
    re.IGNORECASE,
)


def _cannot_be_about_a_job(message: Message) -> bool:
    """Tell whether a mail that answers nothing and invites to nothing says no word of a job."""
    if message.calendars or message.references or message.automatic:
        return False
    if kind_of(message.sender.address) not in {SenderKind.OWN, SenderKind.SHARED}:
        return False
    words = (message.subject, message.text, message.quoted, message.sender.name)
    return not any(_JOB_STEMS.search(text) for text in words)


def _speaks_of_job(quoted: str) -> bool:
    low = plain(quoted[:6000]).lower()
    return (
        bool(low)
        and re.search(
            r"\b(?:interview\w*|application|applied|position|role|candidate|recruit\w*|hiring|resume|bewerbung|candidature|solicitud)\b",
            low,
        )
        is not None
    )


# --- calendar parts -------------------------------------------------------------------------


def _from_calendar(facts: Facts, invites: Sequence[Invite]) -> _Draft | None:
    """Return what the calendar parts say, None where there are none or the words must decide."""
    message = facts.message
    if _ANSWER_SUBJECT.match(message.subject) or any(
        i.method in {"REPLY", "COUNTER"} for i in invites
    ):
        return _Draft(
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
        return _Draft(
            Kind.NOT_JOB_RELATED, 0.9, evidence=[Evidence(rule=rule, text=invites[0].summary[:200])]
        )
    blocked = first_row(NOT_JOBS, facts)
    if blocked is not None and blocked.name != "advertisement":
        return _from_row(blocked, facts)
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
    return (
        bool(_INTERVIEW_TITLE.search(told)) or facts.about_a_job or facts.signals.has(S.INTERVIEW)
    )


def _plain_meeting(facts: Facts, invites: Sequence[Invite]) -> _Draft:
    said = Evidence(
        rule="meeting-without-a-job", text=invites[0].summary[:200] or facts.message.subject
    )
    return _Draft(Kind.NOT_JOB_RELATED, 0.75, evidence=[said])


def _appointment(facts: Facts, invites: Sequence[Invite]) -> _Draft:
    cancelled = [i for i in invites if i.method == "CANCEL" or i.status == "CANCELLED"]
    standing = [i for i in invites if i not in cancelled and i.interview is not None]
    interviews = _in_stated_zone(_titled(standing), facts.times.fixed)
    if cancelled and not standing:
        return _Draft(
            Kind.INTERVIEW_CANCELLED, 0.97,
            replaced=_titled(cancelled),
            cancelled_uids=tuple(i.uid for i in cancelled if i.uid),
            evidence=[Evidence(rule="calendar-cancel", text=i.summary[:200]) for i in cancelled],
        )  # fmt: skip
    if not interviews:
        draft = _from_words(facts)
        draft.doubt("The calendar part has no readable start. When is the interview?")
        return draft
    draft = _standing(facts, standing, interviews)
    draft.cancelled_uids = tuple(i.uid for i in cancelled if i.uid)
    clash = disagreement(facts.times.fixed, interviews)
    if clash is not None and not _is_moved(facts, standing):
        draft.doubt("The text and the calendar part name different times. Which one is right?")
    return draft


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
) -> _Draft:
    held = any(re.search(r"(?i)\b(?:hold|tentative|placeholder)\b", i.summary) for i in standing)
    if held or all(i.status == "TENTATIVE" for i in standing):
        said = Evidence(rule="calendar-tentative", text=standing[0].summary[:200])
        return _Draft(Kind.AVAILABILITY_REQUEST, 0.85, proposed=interviews, evidence=[said])
    if _is_moved(facts, standing):
        said = Evidence(
            rule="calendar-update", text=standing[0].summary[:200] or facts.message.subject
        )
        return _Draft(
            Kind.INTERVIEW_RESCHEDULED, 0.95,
            interviews=interviews,
            replaced=facts.times.void,
            evidence=[said, *facts.signals.evidence(S.MOVED)],
        )  # fmt: skip
    said = Evidence(
        rule="calendar-request", text=standing[0].summary[:200] or facts.message.subject
    )
    return _Draft(Kind.INTERVIEW_CONFIRMED, 0.97, interviews=interviews, evidence=[said])


# --- words ----------------------------------------------------------------------------------


def _from_words(facts: Facts) -> _Draft:
    row = first_row(NOT_JOBS, facts) or first_row(JOBS, facts)
    if row is None:
        return _Draft(
            Kind.NOT_JOB_RELATED,
            0.8,
            evidence=[Evidence(rule="nothing-of-a-job", text=facts.message.subject[:200])],
        )
    draft = _from_row(row, facts)
    _ADD.get(row.kind, _add_nothing)(draft, facts)
    return draft


def _from_row(row: Row, facts: Facts) -> _Draft:
    draft = _Draft(row.kind, row.confidence, ask=bool(row.question))
    draft.evidence = [*facts.signals.evidence(*row.because)] or [
        Evidence(rule=row.name, text=facts.message.subject[:200])
    ]
    draft.rescinded = row.name == "offer-rescinded"
    draft.on_hold = facts.signals.has(S.ON_HOLD) and row.kind is Kind.RECRUITER_REPLY
    if row.question:
        draft.questions.append(row.question)
    return draft


def _add_nothing(draft: _Draft, facts: Facts) -> None:
    del draft, facts


def _add_confirmed(draft: _Draft, facts: Facts) -> None:
    draft.interviews = facts.times.fixed
    days = {i.start.date() for i in draft.interviews}
    if len(days) > 1 and not facts.signals.has(S.MOVED):
        draft.doubt("The mail names several times. Which of them is fixed?")
    _add_doubts(draft, facts)


def _add_rescheduled(draft: _Draft, facts: Facts) -> None:
    void = {i.start for i in facts.times.void}
    draft.interviews = tuple(i for i in facts.times.fixed if i.start not in void)
    draft.replaced = facts.times.void
    if (
        len({i.start for i in draft.interviews}) > 1
        and len({i.start.date() for i in draft.interviews}) > 1
    ):
        draft.doubt("The mail names several times. Which is the new one?")
    _add_doubts(draft, facts)


def _add_cancelled(draft: _Draft, facts: Facts) -> None:
    draft.replaced = (*facts.times.void, *facts.times.fixed)
    draft.proposed = facts.times.proposed


def _add_proposed(draft: _Draft, facts: Facts) -> None:
    draft.proposed = (*facts.times.fixed, *facts.times.proposed)


def _add_doubts(draft: _Draft, facts: Facts) -> None:
    for doubt in facts.times.doubts:
        draft.doubt(doubt)


_ADD = {
    Kind.INTERVIEW_CONFIRMED: _add_confirmed,
    Kind.INTERVIEW_RESCHEDULED: _add_rescheduled,
    Kind.INTERVIEW_CANCELLED: _add_cancelled,
    Kind.AVAILABILITY_REQUEST: _add_proposed,
}


# --- putting the Finding together -----------------------------------------------------------

_MOVES_A_STAGE = frozenset(Kind) - {
    Kind.NOT_JOB_RELATED, Kind.RECRUITER_OUTREACH, Kind.AUTOMATIC_REPLY, Kind.BOUNCE, Kind.RECRUITER_REPLY,
}  # fmt: skip


def _finish(draft: _Draft, facts: Facts, invites: Sequence[Invite], context: Context) -> Finding:
    message = facts.message
    if draft.kind is Kind.NOT_JOB_RELATED:
        signs = (
            scam_signs(message, facts.reading, "", conversation=facts.answers)
            if facts.about_a_job
            else ()
        )
        return Finding(
            kind=draft.kind,
            confidence=draft.confidence,
            scam_signs=signs,
            evidence=tuple(draft.evidence),
        )
    identity = identify(message, context.user_name)
    firm = identity.company.casefold()
    # "Your interview with Acme": the firm is no person.
    people = tuple(
        p for p in _people(message, invites, context) if not firm or p.name.casefold() != firm
    )
    signs = scam_signs(message, facts.reading, identity.company, conversation=facts.answers)
    _ask_where_in_doubt(draft, facts, identity, signs)
    return Finding(
        kind=draft.kind,
        confidence=draft.confidence,
        ask=draft.ask,
        company=identity.company,
        role=identity.role,
        requisition=identity.requisition,
        people=people,
        interviews=_with_known(draft.interviews, people, context),
        proposed=draft.proposed,
        replaced=draft.replaced,
        cancelled_uids=draft.cancelled_uids,
        decision_by=_decision_by(facts),
        deadline=_deadline(draft, facts, context),
        rescinded=draft.rescinded,
        on_hold=draft.on_hold,
        scam_signs=signs,
        evidence=(*draft.evidence, *identity.evidence),
        questions=tuple(draft.questions),
    )


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
    draft: _Draft, facts: Facts, identity: Identity, signs: tuple[str, ...]
) -> None:
    if len(facts.message.senders) != 1:
        draft.doubt("The mail does not name one sender. Is it genuine?")
    if draft.kind in _MOVES_A_STAGE and draft.confidence < ASK_BELOW:
        draft.doubt("The wording is not clear. What does this mail mean?")
    if signs:
        draft.doubt("This mail has signs of a scam. Is it genuine?")
    if draft.kind is Kind.INTERVIEW_CONFIRMED and not identity.company and not facts.about_a_job:
        draft.doubt("Is this a job interview, and with which company?")
    if draft.kind is Kind.REJECTION and facts.signals.has(S.INVITED) and facts.has_time:
        draft.doubt("The mail both declines and names an appointment. What does it mean?")


def _decision_by(facts: Facts) -> date | None:
    return decision_date(
        "\n".join(body_lines(facts.message.text)),
        written_at=facts.message.written_at,
        sender_offset_minutes=facts.message.utc_offset_minutes,
    )


def _deadline(draft: _Draft, facts: Facts, context: Context) -> datetime | None:
    if draft.kind not in {
        Kind.ASSESSMENT,
        Kind.OFFER,
        Kind.AVAILABILITY_REQUEST,
        Kind.RECRUITER_REPLY,
    }:
        return None
    return deadline(
        "\n".join(body_lines(facts.message.text)),
        written_at=facts.message.written_at,
        sender_offset_minutes=facts.message.utc_offset_minutes,
        home_zone=context.home_zone,
    )
