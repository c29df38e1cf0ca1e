"""Mails as employers and mail clients write them, by fictional people at example domains."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

USER = "Alex Morgan <seeker@rig.example>"
ZONE = ZoneInfo("America/New_York")


def _digest(*facts: object) -> str:
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:24]


def mail(
    subject: str,
    text: str,
    *,
    at: datetime,
    sender: str = "Dana Reyes <dana@acme.example>",
    to: str = USER,
    message_id: str = "",
    in_reply_to: str = "",
    calendar: str = "",
    method: str = "REQUEST",
    **headers: str,
) -> bytes:
    """Return a mail as bytes; with a calendar part it is multipart/alternative, as clients do."""
    built = EmailMessage(policy=policy.SMTP)
    built["From"], built["To"], built["Subject"] = sender, to, subject
    built["Date"] = format_datetime(at.astimezone(ZONE))
    domain = sender.rpartition("@")[2].rstrip(">")
    built["Message-ID"] = message_id or f"<{_digest(subject, text, at)}@{domain}>"
    if in_reply_to:
        built["In-Reply-To"] = built["References"] = in_reply_to
    for name, value in headers.items():
        built[name.replace("_", "-")] = value
    built.set_content(text)
    if calendar:
        built.add_alternative(calendar, subtype="calendar", params={"method": method})
    return built.as_bytes()


def calendar(
    start: datetime,
    *,
    minutes: int = 60,
    uid: str = "u1@acme.example",
    sequence: int = 0,
    method: str = "REQUEST",
    summary: str = "Interview: Backend Engineer at Acme",
    organizer: tuple[str, str] = ("Dana Reyes", "dana@acme.example"),
    attendees: tuple[tuple[str, str], ...] = (),
    location: str = "https://meet.example/abc",
) -> str:
    """Return a calendar part (RFC 5545) in UTC that invites the User."""
    end = start + timedelta(minutes=minutes)
    guests = [("Alex Morgan", "seeker@rig.example"), *attendees]
    lines = [
        "BEGIN:VCALENDAR", "PRODID:-//Test//EN", "VERSION:2.0", f"METHOD:{method}",
        "BEGIN:VEVENT", f"UID:{uid}", f"SEQUENCE:{sequence}",
        f"DTSTAMP:{start - timedelta(days=5):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DTEND:{end:%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{summary}", f"LOCATION:{location}",
        f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}",
        *(f"ATTENDEE;CN={name};ROLE=REQ-PARTICIPANT:mailto:{address}" for name, address in guests),
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return "\r\n".join(lines)


def body(raw: bytes) -> str:
    """Return the plain text of a mail."""
    parsed = message_from_bytes(raw, policy=policy.default)
    part = parsed.get_body(("plain",))
    return part.get_content().replace("\r\n", "\n") if part is not None else ""


def header(raw: bytes, name: str) -> str:
    """Return a header's value, ``""`` where it is missing."""
    return str(message_from_bytes(raw, policy=policy.default)[name] or "")


def gmail_reply(request: bytes, words: str, *, at: datetime) -> bytes:
    """Return the User's answer as Gmail writes it: his words on top, the Request quoted below."""
    quoted = "\n".join(f"> {line}" for line in body(request).splitlines())
    local = at.astimezone(ZONE)
    line = f"On {local:%a, %b %d, %Y at %I:%M %p} Alex Morgan <seeker@rig.example> wrote:"
    built = EmailMessage(policy=policy.SMTP)
    built["From"] = built["To"] = USER
    built["Subject"] = "Re: " + header(request, "Subject")
    built["Date"] = format_datetime(local)
    built["Message-ID"] = f"<CA{_digest(words, at)}@mail.rig.example>"
    built["In-Reply-To"] = header(request, "Message-ID")
    references = f"{header(request, 'References')} {header(request, 'Message-ID')}".strip()
    built["References"] = " ".join(references.split())
    built.set_content(f"{words}\n\n{line}\n\n{quoted}\n")
    return built.as_bytes()
