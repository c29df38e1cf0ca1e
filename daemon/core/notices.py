"""Sentences the daemon mails to the User about its doubts and about what happened.

Plain words: what it read, where, and what it would do. Facts only, never a body, a code or a salary.
"""

from __future__ import annotations

import re
from datetime import datetime

from daemon.core.model import (
    Application,
    Draft,
    Finding,
    Interview,
    Kind,
    Message,
    NoteKind,
    StandingInterview,
)
from daemon.core.settings import User
from daemon.core.workdays import zone_of

_READ_AS = {
    Kind.APPLICATION_RECEIVED: "the receipt of an application",
    Kind.AVAILABILITY_REQUEST: "an invitation that asks for a time",
    Kind.INTERVIEW_CONFIRMED: "a confirmed interview",
    Kind.INTERVIEW_RESCHEDULED: "a new time for an interview",
    Kind.INTERVIEW_CANCELLED: "the cancellation of an interview",
    Kind.ASSESSMENT: "a test to do",
    Kind.REJECTION: "a rejection",
    Kind.OFFER: "an offer",
    Kind.RECRUITER_REPLY: "an answer from the employer",
}


def moment(at: datetime, zone: str) -> str:
    """Return an instant as people write it: ``Tue 1 Dec 2026, 14:30 (America/New_York)``."""
    local = at.astimezone(zone_of(zone))
    return f"{local:%a} {local.day} {local:%b %Y, %H:%M} ({zone})"


def both_zones(at: datetime, there: str, here: str) -> str:
    """Return an instant at the recipient's place, and at the User's where that differs."""
    text = moment(at, there)
    if at.astimezone(zone_of(there)).utcoffset() == at.astimezone(zone_of(here)).utcoffset():
        return text
    local = at.astimezone(zone_of(here))
    return f"{text}, which is {local:%a %H:%M} ({here})"


def named(company: str, role: str) -> str:
    """Return an Application's name for people."""
    return f"{company} ({role})" if role else company


def _mail_named(message: Message, user: User) -> str:
    sender = message.sender.name or message.sender.address or "somebody"
    day = message.written_at.astimezone(zone_of(user.time_zone))
    return f'the mail "{message.subject}" from {sender} of {day.day} {day:%b}'


def _times(interviews: tuple[Interview, ...], user: User) -> str:
    return "; ".join(moment(i.start, user.time_zone) for i in interviews)


def question_about_kind(
    message: Message, finding: Finding, known: Application | None, user: User
) -> str:
    """Return the question whether a mail was understood rightly."""
    read_as = _READ_AS.get(finding.kind, "job mail")
    when = f" for {_times(finding.interviews, user)}" if finding.interviews else ""
    about = named(known.company, known.role) if known else named(finding.company, finding.role)
    why = (
        f" I am unsure because {'; '.join(_lower(q) for q in finding.questions)}"
        if finding.questions
        else ""
    )
    at = f" at {about}" if about else ""
    return f"I read {_mail_named(message, user)} as {read_as}{at}{when}. Is that right?{why}"


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def question_about_target(message: Message, finding: Finding, user: User) -> str:
    """Return the question which Application a mail is about."""
    read_as = _READ_AS.get(finding.kind, "job mail")
    return f"Which application is {_mail_named(message, user)} about? I read it as {read_as}."


def question_about_unsure(draft: Draft) -> str:
    """Return the question after a hand-over that the server did not answer."""
    to = draft.letter.to
    return (
        f"Your letter to {to.name or to.address} ({draft.letter.subject}) was handed to the mail server,"
        " but the connection ended before it answered. It may or may not have arrived, so I will not"
        " send it again by myself. Look into your Sent folder: did it leave?"
    )


def debrief_question(draft: Draft) -> str:
    """Return what to ask after an interview, ``""`` where the User has told or written already."""
    if draft.note.kind is not NoteKind.THANK_YOU or draft.notes or draft.edited:
        return ""
    others = [c.name for c in draft.note.pass_on_to if c.name]
    if not others:
        return f"What did you learn from {draft.letter.to.name or 'the conversation'}?"
    return (
        f"What did you learn from {' and from '.join(others)}? Whoever you tell me about gets a"
        f' letter too; begin with the name, as in "note {others[0].split()[0]}: ...".'
    )


def plain_reason(reason: str) -> str:
    """Return a Note's reason for a person, without the number of its rule."""
    rule, colon, words = reason.partition(": ")
    return words if colon and re.fullmatch(r"E\d{1,2}", rule) else reason


def letter_held(draft: Draft, why: str) -> tuple[str, str]:
    """Return (subject, text) that tells of an approved letter that does not leave."""
    to = draft.letter.to.name or draft.letter.to.address
    text = (
        f"You had approved the letter to {to} ({draft.letter.subject}).\n\n"
        f"It has not left and will not leave as it is: {why}\n"
    )
    return f"Your letter to {to} was not sent", text


def quarantined_line(where: str, reason: str) -> str:
    """Return the line that tells of one mail that could not be read."""
    return (
        f"I could not read a mail ({where}: {reason}) and went on without it."
        " It is untouched in your mailbox; please look at it yourself."
    )


def interview_changed(application: Application, standing: StandingInterview, user: User) -> str:
    """Return the line that tells of a time that moved, shortly before it."""
    where = f", {standing.interview.where}" if standing.interview.where else ""
    at = moment(standing.interview.start, user.time_zone)
    return (
        f"Your interview at {named(application.company, application.role)} is now on {at}{where}."
    )


def interview_gone(application: Application, was: Interview, user: User) -> str:
    """Return the line that tells of an interview called off shortly before it."""
    at = moment(was.start, user.time_zone)
    about = named(application.company, application.role)
    return f"Your interview at {about} on {at} has been cancelled."


def interviews_clash(first: Application, second: Application, at: datetime, user: User) -> str:
    """Return the line that tells of two interviews at one time."""
    return (
        f"Two interviews overlap on {moment(at, user.time_zone)}:"
        f" {named(first.company, first.role)} and {named(second.company, second.role)}."
        " Ask one of them for another time."
    )


def looks_like_a_scam(application: Application) -> str:
    """Return the lines that warn of an employer, and what to do."""
    signs = "; ".join(application.scam_signs)
    return (
        f"Mail about {named(application.company, application.role)} shows signs of a scam: {signs}."
        " I write nothing to them. Send no money and no papers; ask the company itself, by a"
        " number or site you found yourself."
    )


def access_broken(problem: str) -> str:
    """Return the text that tells of a mailbox that cannot be read any more."""
    return (
        f"I cannot read your mailbox any more: {problem}.\n\n"
        "Until this is mended I see no new mail and send nothing."
        " `followthrough check` on the machine tells more.\n"
    )
