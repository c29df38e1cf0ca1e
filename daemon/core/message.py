"""Raw bytes to a Message, within limits.

Everything in a mail is hostile until read: sizes are checked on the bytes before anything is
parsed (`mime`), whatever a mail claims about its charset or encoding is only a hint (`decoding`),
and what HTML hides is not text (`htmltext`). The only error that leaves this module is Unreadable.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from daemon.core.addresses import MAX_ADDRESSES, parse_addresses
from daemon.core.automatic import PROOF, answering_machine
from daemon.core.decoding import MAX_PART_BYTES, clean
from daemon.core.decoding import decode_words as decode_words
from daemon.core.htmltext import to_text
from daemon.core.mime import MAX_MAIL as MAX_MAIL
from daemon.core.mime import Header, Part, Tree, header_fields, split_head, with_plain_line_ends
from daemon.core.mime import read_head as read_head
from daemon.core.model import Address, Message
from daemon.core.quotes import split_quotes
from daemon.core.reports import DELAY, REPORT, Told, failed_recipients, is_mail_system, report_of
from daemon.errors import Unreadable

MAX_TEXT = 64 * 1024  # characters of text that are used
MAX_CALENDAR = 256 * 1024
MAX_CALENDARS = 5
MAX_REFERENCES = 50
_OLDEST_YEAR = 1995
_MAX_OFFSET_MINUTES = 14 * 60

KEPT_HEADERS = frozenset(
    {
        "x-followthrough-request", "x-followthrough", "auto-submitted", "list-id",
        "list-unsubscribe", "precedence", "return-path", "authentication-results", "importance",
        "x-priority", "resent-from", "x-google-original-message-id",
        "x-microsoft-original-message-id", "x-auto-response-suppress", "content-language",
        "x-mailer", "x-failed-recipients", "x-autoreply", "x-autorespond",
    },
)  # fmt: skip

_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_HEAD_TYPES = frozenset({"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"})
_REPORT_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_RECEIPT_TYPES = frozenset(
    {"message/disposition-notification", "message/global-disposition-notification"}
)
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_MARKED_UP = frozenset({"text/enriched", "text/richtext"})
_MESSAGE_ID = re.compile(r"<[^<>\s\"\x00-\x1f\x7f]{1,250}>")
_TOLD_ID = re.compile(
    r"(?im)^[ \t>]{0,8}(?:x-)?(?:original-)?message-id:[ \t]{0,8}(<[^<>\s\"]{1,250}>)"
)
_NO_HTML_NOTE = re.compile(
    r"(?:does not|doesn't|cannot|can't|unable to) (?:support|display|view|show)[^.]{0,40}html"
    r"|view (?:this|it|the) (?:e-?mail|message)? ?(?:in|as) (?:your |a |an )?(?:html|(?:web )?browser)",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<(?:html|body|table|p|div|br|span|font)\b[^>]{0,200}>", re.IGNORECASE)
_TAGS = re.compile(r"<(?:style|script)\b[^>]{0,500}>[^<]{0,100000}|<[^<>]{0,4000}>|\s{2,1000}")


@dataclass(slots=True)
class _Text:
    """The text of one leaf, and which choice of forms it belongs to (0: none)."""

    choice: int
    is_html: bool
    words: str


@dataclass(slots=True)
class _Bodies:
    """What the leaves said, decoded."""

    texts: list[_Text] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)
    calendars: list[str] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    receipts: list[str] = field(default_factory=list)
    original_heads: list[bytes] = field(default_factory=list)


def parse(raw: bytes, *, arrived_at: datetime) -> Message:
    """Return the Message in these bytes; raises Unreadable with a sentence over any limit.

    ``arrived_at`` is the server's word on arrival (aware); a Date header later than it is not
    believed.
    """
    if len(raw) > MAX_MAIL:
        raise Unreadable("The mail is larger than 25 MB.")
    try:
        return _parse(with_plain_line_ends(raw), arrived_at)
    except (
        ValueError, LookupError, TypeError, ArithmeticError, AttributeError, RecursionError,
    ) as error:  # fmt: skip
        # A mail that breaks the parser must stop nobody; it goes to quarantine with its reason.
        raise Unreadable(f"The mail cannot be parsed ({type(error).__name__}).") from error


# --- what the leaves hold -------------------------------------------------------------------


def _gather(parts: Iterable[Part]) -> _Bodies:
    bodies = _Bodies()
    for part in parts:
        _sort_part(part, bodies)
    return bodies


def _sort_part(part: Part, bodies: _Bodies) -> None:
    kind = part.content_type
    if kind in _CALENDAR_TYPES or part.filename.lower().endswith(".ics"):
        _add_calendar(part, bodies)
    elif kind in _HEAD_TYPES:
        bodies.original_heads.append(part.body)
    elif kind in _REPORT_TYPES:
        bodies.reports.append(part.text())
    elif kind in _RECEIPT_TYPES:
        bodies.receipts.append(part.text())
    elif _is_read(part, bodies):
        _add_text(part, bodies)
    elif part.filename:
        bodies.attachments.append(part.filename)


def _is_read(part: Part, bodies: _Bodies) -> bool:
    """Return whether a part is shown as the text of the mail."""
    kind = part.content_type
    if part.disposition == "attachment" or not (
        kind in _HTML_TYPES or kind in _MARKED_UP or kind == "text/plain"
    ):
        return False
    # A text with a file name is a file somebody attached, unless there is no other text.
    return not part.filename or part.disposition == "inline" or not bodies.texts


def _add_calendar(part: Part, bodies: _Bodies) -> None:
    invites = part.content_type in _CALENDAR_TYPES and "method" in part.params
    if part.attached_mail:
        return
    text = part.text() if len(part.body) <= 2 * MAX_CALENDAR else ""
    if not text or len(text) > MAX_CALENDAR:
        if invites:
            raise Unreadable("The invitation in the mail is larger than 256 kB.")
        bodies.attachments += [part.filename] if part.filename else []
    # One invitation often comes twice, inline and as an attachment.
    elif len(bodies.calendars) < MAX_CALENDARS and text not in bodies.calendars:
        bodies.calendars.append(text)


def _add_text(part: Part, bodies: _Bodies) -> None:
    words, is_html = part.text(), part.content_type in _HTML_TYPES
    if part.content_type in _MARKED_UP:
        words = re.sub(r"<[^<>]{0,200}>", "", words)
    if part.attached_mail:
        bodies.attached.append(_from_html(words) if is_html else words)
    else:
        bodies.texts.append(_Text(part.choice, is_html, words))


def _from_html(html: str) -> str:
    return to_text(html[: 2 * MAX_PART_BYTES]).strip()


def _full_text(bodies: _Bodies) -> tuple[str, bool]:
    """Return the text as written, and whether it had to be made from HTML.

    Of the forms of one text (multipart/alternative) the plain one is taken, unless it is a stub
    beside a real HTML part; texts that are no forms of each other follow each other.
    """
    found: list[tuple[str, bool]] = []
    done: set[int] = set()
    for form in bodies.texts:
        if form.choice in done:
            continue
        if form.choice:
            done.add(form.choice)
            found.append(_best_form([t for t in bodies.texts if t.choice == form.choice]))
        else:
            found.append((_from_html(form.words), True) if form.is_html else _plain(form.words))
    made = sum(len(words) for words, from_html in found if from_html)
    text = "\n".join(words for words, _ in found if words)[:MAX_TEXT]
    return text.strip(), 2 * made > len(text)


def _best_form(texts: list[_Text]) -> tuple[str, bool]:
    plain = "\n".join(t.words for t in texts if not t.is_html).strip()
    html = "\n".join(t.words for t in texts if t.is_html)
    if not plain or not html:
        return (_from_html(html), True) if html else _plain(plain)
    stub = _NO_HTML_NOTE.search(plain[:500]) is not None
    if not stub and len(plain) >= 0.25 * len(_TAGS.sub("", html[: 2 * MAX_PART_BYTES])):
        return _plain(plain)
    text = _from_html(html)
    if len(plain) < 0.25 * len(text) or (stub and len(plain) < len(text)):
        return text, True
    return _plain(plain)


def _plain(words: str) -> tuple[str, bool]:
    """Return a plain text as it is, unless it is HTML that only claims to be plain."""
    if _MARKUP.search(words[:2000]) and words.count("</") > 2:  # noqa: PLR2004 not just quoted
        return _from_html(words), True
    return words.strip("\n"), False


# --- putting the Message together -----------------------------------------------------------


def _first(headers: tuple[Header, ...], name: str) -> str:
    return next((value for key, value in headers if key == name), "")


def _address_field(headers: tuple[Header, ...], name: str) -> tuple[Address, ...]:
    found: list[Address] = []
    for key, value in headers:
        if key == name:
            found.extend(parse_addresses(value, most=MAX_ADDRESSES + 1))
            if len(found) > MAX_ADDRESSES:
                raise Unreadable("The mail names more than 100 addresses.")
    return tuple(Address(name=decode_words(a.name)[:200], address=a.address) for a in found)


def _written(value: str, arrived_at: datetime) -> tuple[datetime, int | None]:
    """Return when the mail was written (UTC, not after arrival) and the offset it was stated in."""
    try:
        stated = parsedate_to_datetime(value[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        return arrived_at, None
    offset = stated.utcoffset()
    if offset is None:  # RFC 5322 section 3.3: "-0000" says nothing of the sender's zone
        stated = stated.replace(tzinfo=UTC)
    if stated.year < _OLDEST_YEAR:
        return arrived_at, None
    minutes = None if offset is None else int(offset.total_seconds() // 60)
    if minutes is not None and abs(minutes) > _MAX_OFFSET_MINUTES:
        return arrived_at, None
    return min(stated.astimezone(UTC), arrived_at), minutes


def _references(headers: tuple[Header, ...]) -> tuple[str, ...]:
    found = _MESSAGE_ID.findall(_first(headers, "references"))[-MAX_REFERENCES:]
    found += _MESSAGE_ID.findall(_first(headers, "in-reply-to"))[:5]
    return tuple(dict.fromkeys(found))


def _kept(headers: tuple[Header, ...]) -> tuple[Header, ...]:
    kept: list[Header] = []
    for name, value in headers:
        first_received = name == "received" and all(key != "received" for key, _ in kept)
        if name in KEPT_HEADERS or name.startswith("x-gm-") or first_received:
            kept.append((name, clean(value)[:4000]))
    return tuple(kept)


def _bounce_ids(headers: tuple[Header, ...], bodies: _Bodies, text: str) -> tuple[str, ...]:
    """Return the Message-IDs a report speaks of: in its parts, in its prose, in its own header."""
    found: list[str] = []
    for head in bodies.original_heads:
        try:
            fields = header_fields(split_head(head.lstrip(b"\n"))[0])
        except Unreadable:
            continue
        found += _MESSAGE_ID.findall(_first(fields, "message-id"))
    for words in (*bodies.reports, *bodies.receipts, text[:MAX_TEXT]):
        found += _TOLD_ID.findall(words)
    return tuple(dict.fromkeys([*found, *_references(headers)]))[:MAX_REFERENCES]


def _key(
    senders: Iterable[Address],
    to: Iterable[Address],
    written_at: datetime,
    subject: str,
    texts: Iterable[str],
) -> str:
    """Return the identity of the content: what no provider rewrites and nobody can pre-send."""
    parts = [
        ",".join(sorted(a.address for a in senders)),
        ",".join(sorted(a.address for a in to)),
        written_at.isoformat(),
        subject,
        *(" ".join(text.split()) for text in texts),
    ]
    return hashlib.sha256("\x1e".join(parts).encode("utf-8", "replace")).hexdigest()


def _parse(raw: bytes, arrived_at: datetime) -> Message:
    head, body = split_head(raw)
    headers = header_fields(head, raw[:20_000])
    del raw  # as large as the mail
    bodies = _gather(Tree().leaves(headers, body))
    full_text, from_html = _full_text(bodies)
    text, quoted = split_quotes(full_text)
    attached = "\n".join(bodies.attached)[:MAX_TEXT]
    subject = decode_words(_first(headers, "subject"))[:1000]
    senders = _address_field(headers, "from")
    to = _address_field(headers, "to")
    fields = {name: value.lower() for name, value in reversed(headers)}
    told = Told(
        headers=fields,
        address=senders[0].address if senders else "",
        name=senders[0].name if senders else decode_words(_first(headers, "from"))[:200],
        subject=subject,
        text=full_text,
        reports=bodies.reports,
        receipts=bodies.receipts,
        encloses=bool(bodies.original_heads),
    )
    answers = answering_machine(fields, subject, text)
    report = "" if answers == PROOF and not is_mail_system(told) else report_of(told)
    about_another = report in {REPORT, DELAY}
    if not text and not about_another:  # forwarded as an attachment, with no word of one's own
        text, attached = split_quotes(attached)
    written_at, offset = _written(_first(headers, "date"), arrived_at)
    sender_header = _address_field(headers, "sender")
    ids = _MESSAGE_ID.findall(_first(headers, "message-id"))
    return Message(
        key=_key(senders, to, written_at, subject, (full_text, *bodies.calendars)),
        message_id=ids[0] if ids else "",
        written_at=written_at,
        utc_offset_minutes=offset,
        arrived_at=arrived_at,
        senders=senders,
        from_headers=sum(1 for name, _ in headers if name == "from"),
        sender_header=sender_header[0].address if sender_header else "",
        reply_to=_address_field(headers, "reply-to"),
        to=to,
        cc=_address_field(headers, "cc"),
        references=_references(headers),
        subject=subject,
        headers=_kept(headers),
        text=text,
        quoted=f"{quoted}\n{attached}".strip(),
        text_is_from_html=from_html,
        full_text=full_text,
        calendars=tuple(bodies.calendars),
        attachments=tuple(bodies.attachments),
        automatic=report or answers,
        bounce_of=_bounce_ids(headers, bodies, full_text) if about_another else (),
        bounced=failed_recipients(told, frozenset(a.address for a in to))
        if report == REPORT
        else (),
    )
