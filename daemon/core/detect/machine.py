"""Mail that machines write in answer to others: bounces, absence notes, and the daemon's own."""

from __future__ import annotations

import re
from datetime import date, timedelta

from daemon.core.dates import find_times
from daemon.core.detect.context import Context
from daemon.core.detect.kinds import Facts
from daemon.core.detect.signals import Signal
from daemon.core.model import Evidence, Finding, Kind, Message
from daemon.core.prose import plain

S = Signal
_OWN_HEADERS = ("x-followthrough-request", "x-followthrough")


def settled_by_headers(message: Message, context: Context) -> Finding | None:
    """Return the Finding of a bounce, a notice of our own or the User's own mail, else None."""
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
    return None


def answering_machine(message: Message, context: Context, facts: Facts) -> Finding | None:
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
