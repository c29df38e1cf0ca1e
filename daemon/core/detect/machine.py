"""Mail that machines write in answer to others: bounces, absence notes, and the daemon's own."""

from __future__ import annotations

from daemon.core.automatic import BY_WORDS, PROOF, speaks_of_absence
from daemon.core.detect.context import Context
from daemon.core.detect.kinds import Facts
from daemon.core.detect.returning import returns_on
from daemon.core.detect.signals import Signal
from daemon.core.model import Evidence, Finding, Kind, Message
from daemon.core.reports import DELAY, RECEIPT, REPORT

S = Signal
_OWN_HEADERS = ("x-followthrough-request", "x-followthrough")


def settled_by_headers(message: Message, context: Context) -> Finding | None:
    """Return the Finding of a bounce, a notice of our own or the User's own mail, else None."""
    sender = message.sender.address
    if message.automatic in {REPORT, DELAY}:
        said = Evidence(
            rule=message.automatic.replace(" ", "-"),
            text=", ".join(message.bounced) or message.subject,
        )
        return Finding(kind=Kind.BOUNCE, confidence=0.97, evidence=(said,))
    if any(message.header(name) for name in _OWN_HEADERS):
        said = Evidence(rule="own-mail", text=message.subject)
        return Finding(kind=Kind.NOT_JOB_RELATED, confidence=1.0, evidence=(said,))
    if sender and sender in context.user_addresses and not message.calendars:
        said = Evidence(rule="written-by-user", text=sender)
        return Finding(kind=Kind.NOT_JOB_RELATED, confidence=0.95, evidence=(said,))
    return None


# What an employer's mail says and an absence note does not.
_EVENTS = (
    S.RECEIVED, S.REJECTED, S.ASSESSMENT, S.OFFERED, S.RESCINDED, S.CANCELLED, S.MOVED, S.CONFIRMED,
    S.ASKS_TIMES, S.BOOKING, S.ADVANCED,
)  # fmt: skip
_DECIDED = (S.RECEIVED, S.REJECTED, S.ASSESSMENT, S.OFFERED)


def answering_machine(message: Message, context: Context, facts: Facts) -> Finding | None:
    """Return the Finding of an answering machine, None where the "automatic" mail is job mail.

    Receipts are automatic answers too; so are calendar robots' notices.
    """
    if message.calendars or _is_job_mail(message, facts):
        return None
    return Finding(
        kind=Kind.AUTOMATIC_REPLY,
        confidence=0.95,
        returns_on=returns_on(message, context),
        evidence=(
            Evidence(rule="automatic-reply", text=message.automatic),
            *facts.signals.evidence(S.AWAY),
        ),
    )


def _is_job_mail(message: Message, facts: Facts) -> bool:
    if message.automatic in {PROOF, RECEIPT}:
        return False
    if message.automatic == BY_WORDS:
        # A person may say in passing that he is away: what he says besides counts.
        return facts.related and any(facts.signals.in_body(s) for s in _EVENTS)
    if facts.signals.has(S.AWAY) or speaks_of_absence(message.text):
        return False
    appointed = facts.signals.in_body(S.CONFIRMED) and bool(facts.times.fixed)
    return facts.signals.has(*_DECIDED) or (facts.related and appointed)
