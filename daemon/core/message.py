"""Raw bytes to a Message, within limits.

Everything in a mail is hostile until read: sizes are checked on the bytes before anything is
parsed, the MIME tree is walked with bounds on depth and parts, and whatever a mail claims about
its charset or encoding is only a hint. The only error that leaves this module is Unreadable.
"""

from __future__ import annotations

import binascii
import codecs
import hashlib
import quopri
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from daemon.core.addresses import parse_addresses
from daemon.core.automatic import answering_machine, is_bounce
from daemon.core.htmltext import to_text
from daemon.core.model import Address, Message
from daemon.core.quotes import split_quotes
from daemon.errors import Unreadable

# The numbers adopted for hostile mail; beyond them it goes to quarantine.
MAX_MAIL = 25 * 1024 * 1024
MAX_HEADER_BLOCK = 64 * 1024
MAX_HEADER_LINE = 8 * 1024
MAX_HEADERS = 200
MAX_DEPTH = 20
MAX_PARTS = 200
MAX_PARAMS = 50
MAX_ENCODED_WORDS = 500
MAX_PART_BYTES = 512 * 1024  # of a text part, before it is decoded
MAX_TEXT = 64 * 1024  # characters of text that are used
MAX_CALENDAR = 256 * 1024
MAX_CALENDARS = 5
MAX_REFERENCES = 50
_LONG_PARAMS = 1000  # characters; the look-ahead that honours quotes is quadratic
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

_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics"})
_HEAD_TYPES = frozenset({"message/rfc822", "text/rfc822-headers", "message/rfc822-headers"})
_REPORT_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_MESSAGE_ID = re.compile(r"<[^<>\s\"\x00-\x1f\x7f]{1,250}>")
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?\n]{0,4000}?)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t\n]{1,20}(=\?[^?\s]{1,40}\?[bBqQ]\?)")
_SAFE_CHARSET = re.compile(
    r"(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|(?:iso|8859)[-_]?8859[-_]\d{1,2}|iso-2022-\w{2,4}"
    r"|latin-?\d|windows-\d{3,4}|cp\d{3,4}|koi8-\w|gb\w{1,6}|big5\w{0,6}|euc-\w{2}|shift_?jis"
    r"|mac\w{0,12}|hz|tis-620)(?:-sig)?",
)
# Zero-width, bidi and tag characters hide words from people; control characters from logs.
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069"
    r"\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]",
)
_ODD_SPACE = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_NO_HTML_NOTE = re.compile(
    r"(?:does not|doesn't|cannot|can't|unable to) (?:support|display|view|show)[^.]{0,40}html"
    r"|view (?:this|it|the) (?:e-?mail|message)? ?(?:in|as) (?:your |a |an )?(?:html|(?:web )?browser)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Part:
    """One leaf of the MIME tree, still encoded."""

    content_type: str
    params: dict[str, str]
    encoding: str
    attachment: bool
    filename: str
    body: bytes
    attached_mail: bool  # inside a message/rfc822


@dataclass(slots=True)
class _Bodies:
    """What the leaves said, decoded."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)
    calendars: list[str] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    original_heads: list[bytes] = field(default_factory=list)


Header = tuple[str, str]


def parse(raw: bytes, *, arrived_at: datetime) -> Message:
    """Return the Message in these bytes; raises Unreadable with a sentence over any limit.

    ``arrived_at`` is the server's word on arrival (aware); a Date header later than it is not
    believed.
    """
    if len(raw) > MAX_MAIL:
        raise Unreadable("The mail is larger than 25 MB.")
    try:
        return _parse(raw.replace(b"\r\n", b"\n"), arrived_at)
    except (
        ValueError, LookupError, TypeError, ArithmeticError, AttributeError, RecursionError,
    ) as error:  # fmt: skip
        # A mail that breaks the parser must stop nobody; it goes to quarantine with its reason.
        raise Unreadable(f"The mail cannot be parsed ({type(error).__name__}).") from error


def read_head(raw: bytes) -> tuple[Header, ...]:
    """Return (lower-cased name, raw unfolded value) of a header block, in order.

    Raises Unreadable where the block passes a limit.
    """
    return _headers(_split_head(raw.replace(b"\r\n", b"\n"))[0])


def _split_head(raw: bytes) -> tuple[bytes, bytes]:
    if raw.startswith(b"\n"):
        return b"", raw[1:]
    head, separator, body = raw.partition(b"\n\n")
    if separator and len(head) <= MAX_HEADER_BLOCK:
        return head, body
    if len(head) > MAX_HEADER_BLOCK:
        raise Unreadable("The header block is larger than 64 kB.")
    return head, b""


def _headers(head: bytes) -> tuple[Header, ...]:
    lines = head.split(b"\n")
    if any(len(line) > MAX_HEADER_LINE for line in lines):
        raise Unreadable("A header line is longer than 8 kB.")
    if head.count(b"=?") > MAX_ENCODED_WORDS:
        raise Unreadable("The header holds more than 500 encoded words.")
    found: list[tuple[str, list[bytes]]] = []
    for line in lines:
        if line[:1] in {b" ", b"\t"} and found:
            found[-1][1].append(line)
            continue
        name, colon, value = line.partition(b":")
        if colon and re.fullmatch(rb"[!-9;-~]{1,200}[ \t]?", name):
            found.append((name.decode("ascii").strip().lower(), [value]))
    if len(found) > MAX_HEADERS:
        raise Unreadable("The mail has more than 200 headers.")
    return tuple(
        (name, _bytes_to_text(b" ".join(v.strip() for v in values)).strip())
        for name, values in found
    )


# --- decoding that survives lies ------------------------------------------------------------


def _bytes_to_text(data: bytes, charset: str = "") -> str:
    """Return text whatever the bytes are: valid UTF-8 wins over a claim of an 8-bit charset."""
    charset = charset.strip("\"' ").lower()
    if charset.startswith("utf-16") or "2022" in charset or charset == "hz":
        order = [charset, "utf-8"]
    elif data.isascii():
        order = ["ascii"]
    else:
        order = ["utf-8", charset, "cp1252"]
    for name in order:
        if not _SAFE_CHARSET.fullmatch(name) and not name.startswith(("iso-8859", "iso8859")):
            continue
        codec = "cp1252" if name in {"iso-8859-1", "latin1", "latin-1", "us-ascii"} else name
        try:
            return codecs.lookup(codec).decode(data, "strict")[0]
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def _decode_transfer(body: bytes, encoding: str) -> bytes:
    body = body[:MAX_PART_BYTES]
    if encoding == "quoted-printable":
        return quopri.decodestring(body)
    if encoding == "base64":
        compact = re.sub(rb"[^A-Za-z0-9+/]", b"", body.partition(b"=\n\n")[0])
        strange = len(body) - len(compact) - body.count(b"\n") - body.count(b"=")
        if strange > 0.05 * len(body):
            return body
        try:
            return binascii.a2b_base64(compact[: len(compact) // 4 * 4] + _tail(compact))
        except binascii.Error:
            return body
    return body


def _tail(compact: bytes) -> bytes:
    rest = compact[len(compact) // 4 * 4 :]
    return rest + b"=" * (4 - len(rest)) if len(rest) > 1 else b""


def _decode_word(match: re.Match[str]) -> str:
    charset, how, payload = match.group(1).partition("*")[0], match.group(2), match.group(3)
    data = payload.encode("utf-8", "replace")
    if how in "bB":
        return _bytes_to_text(_decode_transfer(data, "base64"), charset)
    return _bytes_to_text(quopri.decodestring(data, header=True), charset)


def decode_words(value: str) -> str:
    """Return a header value with its encoded words (RFC 2047) decoded and made clean."""
    value = _BETWEEN_WORDS.sub(r"\1\2", _BETWEEN_WORDS.sub(r"\1\2", value))
    return " ".join(clean(_ENCODED_WORD.sub(_decode_word, value)).split())


def clean(text: str) -> str:
    """Return text without invisible characters, with plain spaces and line ends, composed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.isprintable():
        return text
    text = _ODD_SPACE.sub(" ", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text)


# --- the MIME tree --------------------------------------------------------------------------


def _params(value: str) -> tuple[str, dict[str, str]]:
    pieces = (
        re.split(r";(?=(?:[^\"]|\"[^\"]*\")*$)", value)
        if len(value) < _LONG_PARAMS
        else value.split(";")
    )
    if len(pieces) > MAX_PARAMS:
        raise Unreadable("A MIME part has more than 50 parameters.")
    found: dict[str, str] = {}
    for piece in pieces[1:]:
        name, equals, text = piece.partition("=")
        if equals:
            found.setdefault(name.strip().lower(), text.strip().strip('"'))
    return pieces[0].strip().lower(), found


class _Tree:
    """Walks a MIME tree within its limits and yields the leaves in order."""

    def __init__(self) -> None:
        self._parts = 0

    def leaves(
        self, headers: tuple[Header, ...], body: bytes, depth: int, *, attached: bool
    ) -> Iterator[_Part]:
        if depth > MAX_DEPTH:
            raise Unreadable("The mail is nested more than 20 levels deep.")
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise Unreadable("The mail has more than 200 parts.")
        part = _leaf(headers, body, attached=attached)
        boundary = part.params.get("boundary", "")
        if part.content_type.startswith("multipart/") and boundary:
            for piece in self._pieces(body, boundary[:200]):
                head, inner = _split_head(piece)
                yield from self.leaves(_headers(head), inner, depth + 1, attached=attached)
        elif part.content_type == "message/rfc822" and not attached:
            inner_body = (
                _decode_transfer(body, part.encoding) if part.encoding == "base64" else body
            )
            head, inner = _split_head(inner_body.lstrip(b"\n"))
            part.body = head
            yield part
            yield from self.leaves(_headers(head), inner, depth + 1, attached=True)
        else:
            yield part

    def _pieces(self, body: bytes, boundary: str) -> list[bytes]:
        mark = b"\n--" + boundary.encode("utf-8", "surrogateescape")
        pieces = (b"\n" + body).split(mark, MAX_PARTS + 2)
        if len(pieces) > MAX_PARTS + 2:
            raise Unreadable("The mail has more than 200 parts.")
        parts: list[bytes] = []
        for piece in pieces[1:]:
            if piece.startswith(b"--"):
                break
            parts.append(piece.partition(b"\n")[2])
        return parts


def _leaf(headers: tuple[Header, ...], body: bytes, *, attached: bool) -> _Part:
    fields = dict(reversed(headers))
    content_type, params = _params(fields.get("content-type", "text/plain"))
    disposition, more = _params(fields.get("content-disposition", ""))
    filename = decode_words(more.get("filename", params.get("name", "")))[:200]
    return _Part(
        content_type=content_type if "/" in content_type else "text/plain",
        params=params,
        encoding=fields.get("content-transfer-encoding", "").strip().lower(),
        attachment=disposition == "attachment",
        filename=filename,
        body=body,
        attached_mail=attached,
    )


def _gather(parts: Iterator[_Part]) -> _Bodies:
    bodies = _Bodies()
    for part in parts:
        _sort_part(part, bodies)
    return bodies


def _sort_part(part: _Part, bodies: _Bodies) -> None:
    kind = part.content_type
    if kind in _CALENDAR_TYPES or part.filename.lower().endswith(".ics"):
        _add_calendar(part, bodies)
    elif kind in _HEAD_TYPES:
        bodies.original_heads.append(part.body)
    elif kind in _REPORT_TYPES:
        bodies.reports.append(_text_of(part))
    elif part.attachment or not kind.startswith("text/"):
        bodies.attachments += [part.filename] if part.filename else []
    else:
        _add_text(part, bodies)


def _add_calendar(part: _Part, bodies: _Bodies) -> None:
    if len(part.body) > 2 * MAX_CALENDAR or len(bodies.calendars) >= MAX_CALENDARS:
        return
    text = _text_of(part)
    # One invitation often comes twice, inline and as an attachment.
    if len(text) <= MAX_CALENDAR and text not in bodies.calendars and not part.attached_mail:
        bodies.calendars.append(text)


def _add_text(part: _Part, bodies: _Bodies) -> None:
    text, is_html = _text_of(part), part.content_type == "text/html"
    if part.attached_mail:
        bodies.attached.append(to_text(text) if is_html else text)
    elif is_html:
        bodies.html.append(text)
    else:
        bodies.plain.append(text)


def _text_of(part: _Part) -> str:
    data = _decode_transfer(part.body, part.encoding)
    return clean(_bytes_to_text(data, part.params.get("charset", "")))


def _full_text(bodies: _Bodies) -> tuple[str, bool]:
    """Return the text as written, and whether it had to be made from HTML.

    Plain text is taken unless it is a stub beside a real HTML part.
    """
    plain = "\n".join(bodies.plain).strip()
    html = (
        clean(to_text("\n".join(bodies.html)[: 2 * MAX_PART_BYTES])).strip() if bodies.html else ""
    )
    stub = len(plain) < 0.25 * len(html) or (
        len(plain) < len(html) and _NO_HTML_NOTE.search(plain[:500])
    )
    if plain and not (html and stub):
        markup = re.search(
            r"<(?:html|body|table|p|div|br)\b[^>]{0,200}>", plain[:2000], re.IGNORECASE
        )
        if markup and plain.count("</") > 2:  # noqa: PLR2004 HTML that claims to be plain
            return to_text(plain)[:MAX_TEXT], True
        return plain[:MAX_TEXT], False
    return html[:MAX_TEXT], bool(html)


# --- putting the Message together -----------------------------------------------------------


def _first(headers: tuple[Header, ...], name: str) -> str:
    return next((value for key, value in headers if key == name), "")


def _address_field(headers: tuple[Header, ...], name: str) -> tuple[Address, ...]:
    found: list[Address] = []
    for key, value in headers:
        if key == name:
            found.extend(parse_addresses(value))
    return tuple(Address(name=decode_words(a.name)[:200], address=a.address) for a in found[:100])


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


def _failed_recipients(headers: tuple[Header, ...], bodies: _Bodies, text: str) -> tuple[str, ...]:
    """Return the addresses a delivery report names as failed for good (RFC 3464 section 2.3)."""
    found: list[str] = []
    for report in bodies.reports:
        for block in re.split(r"\n[ \t]*\n", report):
            action = re.search(r"(?im)^action:\s{0,5}(\w{1,20})", block)
            who = re.search(
                r"(?im)^(?:final|original)-recipient:[^;\n]{0,40};\s{0,5}<?([^\s<>]{3,254})", block
            )
            if who and (action is None or action.group(1).lower() == "failed"):
                found.append(who.group(1).lower())
    found += [a.address for a in parse_addresses(_first(headers, "x-failed-recipients"))]
    if not found and not bodies.reports:
        found += [
            m.lower() for m in re.findall(r"<([^\s<>@]{1,64}@[^\s<>@]{3,190})>", text[:3000])[:5]
        ]
    return tuple(dict.fromkeys(found))


def _bounce_ids(headers: tuple[Header, ...], bodies: _Bodies) -> tuple[str, ...]:
    found: list[str] = []
    for head in bodies.original_heads:
        found += _MESSAGE_ID.findall(
            _first(_headers(_split_head(head.lstrip(b"\n"))[0]), "message-id")
        )
    return tuple(dict.fromkeys([*found, *_references(headers)]))


def _key(message: Message) -> str:
    """Return the identity of the content: what no provider rewrites and nobody can pre-send."""
    parts = [
        ",".join(sorted(a.address for a in message.senders)),
        ",".join(sorted(a.address for a in message.to)),
        message.written_at.isoformat(),
        message.subject,
        " ".join(message.full_text.split()),
        *(" ".join(c.split()) for c in message.calendars),
    ]
    return hashlib.sha256("\x1e".join(parts).encode("utf-8", "replace")).hexdigest()


def _parse(raw: bytes, arrived_at: datetime) -> Message:
    head, body = _split_head(raw)
    headers = _headers(head)
    bodies = _gather(_Tree().leaves(headers, body, 0, attached=False))
    full_text, from_html = _full_text(bodies)
    text, quoted = split_quotes(full_text)
    attached = "\n".join(bodies.attached)[:MAX_TEXT]
    subject = decode_words(_first(headers, "subject"))[:1000]
    senders = _address_field(headers, "from")
    fields = {name: value.lower() for name, value in reversed(headers)}
    written_at, offset = _written(_first(headers, "date"), arrived_at)
    sender_header = _address_field(headers, "sender")
    bounce = is_bounce(fields, senders[0].address if senders else "", subject)
    if not text and not bounce:  # a mail forwarded as an attachment, with no word of one's own
        text, attached = split_quotes(attached)
    ids = _MESSAGE_ID.findall(_first(headers, "message-id"))
    message = Message(
        key="",
        message_id=ids[0] if ids else "",
        written_at=written_at,
        utc_offset_minutes=offset,
        arrived_at=arrived_at,
        senders=senders,
        from_headers=sum(1 for name, _ in headers if name == "from"),
        sender_header=sender_header[0].address if sender_header else "",
        reply_to=_address_field(headers, "reply-to"),
        to=_address_field(headers, "to"),
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
        automatic="delivery report" if bounce else answering_machine(fields, subject),
        bounce_of=_bounce_ids(headers, bodies) if bounce else (),
        bounced=_failed_recipients(headers, bodies, full_text) if bounce else (),
    )
    return _with_key(message)


def _with_key(message: Message) -> Message:
    return replace(message, key=_key(message))
