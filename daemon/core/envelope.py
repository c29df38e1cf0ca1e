"""Our own RFC 5322 bytes: letters, fixed at approval, and the mails to the User.

Built with email.message.EmailMessage and nothing else, plain text only, never longer lines than
SMTP carries (quoted-printable), and with CR, LF and NUL refused in every header value before the
library sees it: what the header check of a given Python does is not relied upon.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from daemon.core.model import Address, Letter
from daemon.core.settings import User
from daemon.errors import Permanent

MAX_REFERENCES = 20
LONGEST_PLAIN_LINE = 900  # SMTP carries 998 (RFC 5321 section 4.5.3.1.6)
_POLICY = SMTP.clone(max_line_length=78)


def digest(letter: Letter) -> str:
    """Return the hex SHA-256 of what the User saw: recipient, subject, body."""
    seen = "\0".join((letter.to.address, letter.subject, letter.body))
    return hashlib.sha256(seen.encode()).hexdigest()


def letter_bytes(letter: Letter, *, user: User, message_id: str, date: datetime) -> bytes:
    """Return the letter as it will leave. Raises Permanent for a value no header may hold."""
    mail = _mail(letter.subject, letter.body, user=user, date=date)
    mail["To"] = _address(letter.to)
    mail["Message-ID"] = _clean(message_id)
    _thread(mail, letter.in_reply_to, letter.references)
    return mail.as_bytes()


def post_bytes(  # noqa: PLR0913 - a mail has that many parts
    subject: str,
    text: str,
    *,
    user: User,
    message_id: str,
    date: datetime,
    headers: Mapping[str, str],
    in_reply_to: str = "",
    references: Sequence[str] = (),
) -> bytes:
    """Return a mail from the daemon to the User: From and To him, marked as automatic (RFC 3834)."""
    mail = _mail(subject, text, user=user, date=date)
    mail["To"] = _address(Address(name=user.name, address=user.address))
    mail["Message-ID"] = _clean(message_id)
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail["X-Followthrough"] = _clean(message_id)
    for name, value in headers.items():
        mail[name] = _clean(value)
    _thread(mail, in_reply_to, references)
    return mail.as_bytes()


# EmailMessage is generic over Any in the standard library's stubs.
def _mail(subject: str, text: str, *, user: User, date: datetime) -> EmailMessage:  # type: ignore[explicit-any]
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = _address(Address(name=user.name, address=user.address))
    mail["Date"] = format_datetime(date.astimezone(ZoneInfo(user.time_zone)))
    mail["Subject"] = _clean(subject)
    if "\0" in text:
        raise Permanent("the text holds a NUL character")
    cte = (
        "7bit"
        if text.isascii() and max(map(len, text.splitlines()), default=0) < LONGEST_PLAIN_LINE
        else None
    )
    mail.set_content(text.replace("\r\n", "\n"), charset="utf-8", cte=cte or "quoted-printable")
    return mail


def _thread(mail: EmailMessage, in_reply_to: str, references: Sequence[str]) -> None:  # type: ignore[explicit-any]
    """Set In-Reply-To and References as RFC 5322 section 3.6.4 has them."""
    if not in_reply_to:
        return
    chain = [r for r in references if r != in_reply_to]
    if len(chain) >= MAX_REFERENCES:
        chain = [chain[0], *chain[-(MAX_REFERENCES - 2) :]]
    mail["In-Reply-To"] = _clean(in_reply_to)
    mail["References"] = _clean(" ".join((*chain, in_reply_to)))


def _address(address: Address) -> HeaderAddress:
    try:
        return HeaderAddress(display_name=_clean(address.name), addr_spec=_clean(address.address))
    except (ValueError, IndexError) as problem:
        raise Permanent(f"{address.address!r} is not an address mail can be sent to") from problem


def _clean(value: str) -> str:
    if any(c in value for c in "\r\n\0"):
        raise Permanent("a header value holds a line break")
    return value.strip()
