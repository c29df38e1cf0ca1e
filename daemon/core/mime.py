"""The MIME tree of a mail, walked within limits: raw bytes to header fields and leaves.

Sizes are checked on the bytes before anything is parsed. A mail that passes a limit is
Unreadable, with a sentence that says which; a mail that only breaks the rules of MIME is read as
what it was meant to be: a boundary that is missing is looked for, a header without its blank line
ends where its fields do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from daemon.core.decoding import bytes_to_text, clean, decode_transfer, decode_words
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
_MAX_BOUNDARY = 200
_NEWLINE = 0x0A

Header = tuple[str, str]


@dataclass(slots=True)
class Part:
    """One leaf of the MIME tree, still encoded."""

    content_type: str
    params: dict[str, str]
    encoding: str
    disposition: str
    filename: str
    body: bytes
    attached_mail: bool  # inside a message/rfc822
    choice: int  # which multipart/alternative it is one form of, 0 where of none

    def text(self) -> str:
        """Return the decoded and cleaned text of the part."""
        data = decode_transfer(self.body, self.encoding)
        return clean(bytes_to_text(data, self.params.get("charset", "")))


# --- header fields --------------------------------------------------------------------------


def with_plain_line_ends(raw: bytes) -> bytes:
    """Return the mail with ``\\n`` for every kind of line end that mailers have made up."""
    if b"\r" not in raw:
        return raw
    raw = raw.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
    return raw.replace(b"\r", b"\n")


def read_head(raw: bytes) -> tuple[Header, ...]:
    """Return (lower-cased name, raw unfolded value) of a header block, in order.

    Raises Unreadable where the block passes a limit.
    """
    return header_fields(split_head(with_plain_line_ends(raw))[0], raw)


_FIELD = re.compile(rb"[!-9;-~]{1,200}[ \t]{0,20}:")
_KNOWN_FIELD = re.compile(
    rb"(?:from|to|cc|subject|date|message-id|mime-version|content-[a-z-]{2,25}|received|reply-to"
    rb"|return-path|sender|in-reply-to|references|x-[\w-]{2,60}|delivered-to|dkim-signature)[ \t]{0,20}:",
    re.IGNORECASE,
)


def split_head(raw: bytes) -> tuple[bytes, bytes]:
    """Return the header block and the body; raises Unreadable where the block is too large."""
    if raw.startswith(b"\n"):
        return b"", raw[1:]
    head, _, body = raw.partition(b"\n\n")
    if len(head) > MAX_HEADER_BLOCK:
        end = _end_of_fields(raw[: MAX_HEADER_BLOCK + 1])
        if end is None:
            raise Unreadable("The header block is larger than 64 kB.")
        return raw[:end], raw[end:]
    end = _end_of_fields(head)
    return (head, body) if end is None else (raw[:end], raw[end:])


def _end_of_fields(head: bytes) -> int | None:
    """Return where the body begins though no blank line says so, None where fields go on.

    A line that is no field ends the header, unless a well-known field still follows it; the line
    of a boundary, or one of spaces before what is no field, ends it for good.
    """
    at, end, spaces = 0, None, False
    for line in head.split(b"\n"):
        folded = line[:1] in {b" ", b"\t"}
        field = not line or folded or _FIELD.match(line) or line.startswith((b"From ", b">From "))
        if line.startswith(b"--") or (spaces and not field):
            return at if end is None else end
        if end is None and not field:
            end = at
        elif end is not None and _KNOWN_FIELD.match(line):
            end = None
        spaces = folded and not line.strip()
        at += len(line) + 1
    return end


def header_fields(head: bytes, raw: bytes = b"") -> tuple[Header, ...]:
    """Return the fields of a header block; ``raw`` may tell the charset of unencoded words."""
    lines = head.split(b"\n")
    if any(len(line) > MAX_HEADER_LINE for line in lines):
        raise Unreadable("A header line is longer than 8 kB.")
    if head.count(b"=?") > MAX_ENCODED_WORDS:
        raise Unreadable("The header holds more than 500 encoded words.")
    found: list[tuple[bytes, list[bytes]]] = []
    for line in lines:
        if line[:1] in {b" ", b"\t"} and found:
            found[-1][1].append(line.strip())
        elif _FIELD.match(line):
            name, _, value = line.partition(b":")
            found.append((name.strip().lower(), [value.strip()]))
    if len(found) > MAX_HEADERS:
        raise Unreadable("The mail has more than 200 headers.")
    charset = "" if head.isascii() else _charset_hint(raw)
    return tuple(
        (name.decode("ascii"), bytes_to_text(b" ".join(values), charset).strip())
        for name, values in found
    )


def _charset_hint(raw: bytes) -> str:
    hint = re.search(rb"charset=[\"']?([\w.:-]{2,40})", raw[:20_000], re.IGNORECASE)
    return hint.group(1).decode("ascii", "ignore") if hint else ""


# --- parameters (RFC 2045, RFC 2231) --------------------------------------------------------

_TYPE = re.compile(r"[\w.+!#$&^-]{1,80}/[\w.+!#$&^-]{1,80}")
_PARAM = re.compile(
    r";\s{0,200}([\w!#$&+.^-]{1,80}(?:\*\d{1,2})?\*?)\s{0,20}=\s{0,200}(\"(?:[^\"\\]|\\.)*\"|[^;]*)"
)
_COMMENT = re.compile(r"\s{1,20}\([^()]{0,200}\)\s{0,20}$")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_PIECE = re.compile(r"(.{1,80}?)(?:\*(\d{1,2}))?(\*)?")


def read_params(value: str) -> tuple[str, dict[str, str]]:
    """Return the first word of a field and its parameters; raises Unreadable over 50 of them."""
    first, semicolon, rest = value.partition(";")
    if not semicolon:
        first, _, rest = value.partition(" ")  # "text/html charset=utf-8"
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for count, match in enumerate(_PARAM.finditer(";" + rest)):
        if count >= MAX_PARAMS:
            raise Unreadable("A MIME part has more than 50 parameters.")
        name = _PIECE.fullmatch(match[1])
        if name is not None:
            found = pieces.setdefault(name[1].lower(), {})
            found.setdefault(int(name[2] or 0), (_unquoted(match[2]), bool(name[3])))
    return first.strip().strip("\"'").lower(), {n: _joined(p) for n, p in pieces.items()}


def _unquoted(value: str) -> str:
    value = value.strip()
    if "(" in value:
        value = _COMMENT.sub("", value)
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    value = value.strip('"')
    return re.sub(r"\\(.)", r"\1", value) if "\\" in value else value


def _joined(pieces: dict[int, tuple[str, bool]]) -> str:
    """Return a value that may come in numbered and percent-encoded pieces (RFC 2231)."""
    if not any(encoded for _, encoded in pieces.values()):
        return "".join(pieces[i][0] for i in sorted(pieces))
    data, charset = b"", ""
    for number in sorted(pieces):
        value, encoded = pieces[number]
        if encoded and value.count("'") > 1 and not data:
            charset, _, value = value.split("'", 2)
        plain = value.encode("utf-8", "replace")
        data += _PERCENT.sub(lambda m: bytes([int(m[1], 16)]), plain) if encoded else plain
    return bytes_to_text(data, charset)


# --- the tree -------------------------------------------------------------------------------

_BOUNDARY_LINE = re.compile(
    rb"(?:\A|\n)--([^\s\"][^\n\"]{0,199}?)[ \t]{0,20}\n(?:[ \t\n]{0,20}Content-|\n)", re.IGNORECASE
)


class Tree:
    """Walks a MIME tree within its limits and yields the leaves in order."""

    def __init__(self) -> None:
        self._parts = 0
        self._choices = 0

    def leaves(self, headers: tuple[Header, ...], body: bytes) -> Iterator[Part]:
        """Yield the leaves of a whole mail; raises Unreadable over a limit."""
        return self._leaves(headers, body, 0, attached=False, choice=0)

    def _leaves(
        self, headers: tuple[Header, ...], body: bytes, depth: int, *, attached: bool, choice: int
    ) -> Iterator[Part]:
        if depth > MAX_DEPTH:
            raise Unreadable("The mail is nested more than 20 levels deep.")
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise Unreadable("The mail has more than 200 parts.")
        part = _leaf(headers, body, attached=attached, choice=choice)
        pieces = _pieces(part)
        if pieces:
            if part.content_type == "multipart/alternative":
                self._choices += 1
                choice = self._choices
            for piece in pieces:
                head, inner = split_head(piece)
                fields = header_fields(head, piece)
                yield from self._leaves(fields, inner, depth + 1, attached=attached, choice=choice)
        elif part.content_type == "message/rfc822" and not attached:
            yield from self._attached_mail(part, depth)
        else:
            if part.content_type.startswith("multipart/"):
                part.content_type = "text/plain"  # nothing was found in it: it is read as it is
            yield part

    def _attached_mail(self, part: Part, depth: int) -> Iterator[Part]:
        """Yield the header of an attached mail as a part of its own, then what is in it."""
        coded = part.encoding.lower().startswith(("base64", "quoted"))
        whole = decode_transfer(part.body, part.encoding) if coded else part.body
        try:
            head, inner = split_head(with_plain_line_ends(whole).lstrip(b"\n"))
            fields = header_fields(head, whole)
        except Unreadable:
            return  # another mail's excess is no reason not to read this one
        part.body = head
        yield part
        yield from self._leaves(fields, inner, depth + 1, attached=True, choice=0)


def _leaf(headers: tuple[Header, ...], body: bytes, *, attached: bool, choice: int) -> Part:
    fields = dict(reversed(headers))
    content_type, params = read_params(fields.get("content-type", ""))
    named = _TYPE.match(content_type)
    disposition, more = read_params(fields.get("content-disposition", ""))
    if not named and content_type in {"html", "multipart"}:
        content_type = "text/html" if content_type == "html" else "multipart/mixed"
    elif not named:
        content_type = "text/plain"
    else:
        content_type = named[0]
    if "charset" in params:
        params["charset"] = (params["charset"].split() or [""])[0]
    return Part(
        content_type=content_type,
        params=params,
        encoding=fields.get("content-transfer-encoding", ""),
        disposition=disposition,
        filename=decode_words(more.get("filename", "") or params.get("name", ""))[:200],
        body=body,
        attached_mail=attached,
        choice=choice,
    )


def _pieces(part: Part) -> list[bytes]:
    """Return the parts of a multipart, none where it is none or nothing is found in it."""
    declared = part.content_type.startswith("multipart/")
    if declared:
        boundary = part.params.get("boundary", "")[:_MAX_BOUNDARY].rstrip()
        pieces = _between(part.body, boundary.encode("utf-8", "surrogateescape"))
        if pieces:
            return pieces
    elif part.content_type != "text/plain" or not part.body[:200].lstrip(b"\n").startswith(b"--"):
        return []
    # Without a boundary that occurs, or without the field that would name it: what looks like one?
    guess = _BOUNDARY_LINE.search(part.body[: 64 * 1024])
    if guess is None or (not declared and b"Content-Type:" not in part.body[:2000]):
        return []
    return _between(part.body, guess.group(1))


def _between(body: bytes, boundary: bytes) -> list[bytes]:
    """Return what stands between the lines of a boundary; one that ends in ``--`` closes."""
    if not boundary:
        return []
    mark = b"--" + boundary
    parts: list[bytes] = []
    start, at = -1, body.find(mark)
    while at >= 0:
        end = body.find(b"\n", at)
        end = len(body) if end < 0 else end
        rest = body[at + len(mark) : end].strip()
        # Else it stands within a line, or is the longer boundary of a part within.
        if rest in {b"", b"--"} and (at == 0 or body[at - 1] == _NEWLINE):
            if start >= 0:
                parts.append(body[start : max(start, at - 1)])
            start = end + 1
            if len(parts) > MAX_PARTS:
                raise Unreadable("The mail has more than 200 parts.")
            if rest:
                return parts
        at = body.find(mark, end)
    if 0 <= start < len(body):
        parts.append(body[start:])
    return parts
