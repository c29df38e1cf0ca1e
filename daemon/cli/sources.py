"""Mails from files: one mail, an mbox, a folder of both, or standard input."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from daemon.core.message import MAX_MAIL

TOO_LARGE = "The mail is larger than 25 MB."
_ENDINGS = frozenset({".eml", ".mbox", ".mbx"})
_MBOX_ENDINGS = frozenset({".mbox", ".mbx"})
_MAILDIR = frozenset({"cur", "new"})
_LINE = 64 * 1024
# "From sender Tue Nov 24 10:00:00 2026": what tells a separator from a sentence (RFC 4155).
_SEPARATOR = re.compile(rb"From [^\n]{0,300}\d{1,2}:\d{2}[^\n]{0,40}\d{4}")
_QUOTED_FROM = re.compile(rb"(?m)^>(>{0,20}From )")
_HEADER = re.compile(
    rb"(?im)^(?:from|to|cc|date|subject|received|message-id|mime-version|return-path|sender"
    rb"|content-type|delivered-to|reply-to)[ \t]{0,8}:",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """One mail and where it comes from; ``raw`` is None where there is a ``problem``."""

    name: str
    number: int | None = None  # within an mbox, from 1
    raw: bytes | None = None
    problem: str = ""
    saved_at: datetime  # of the file: when nothing better is known, the mail is as old


def mails(names: list[str]) -> Iterator[Source]:
    """Yield every mail in the named files, in order; what cannot be read is yielded too."""
    for name in names:
        if name == "-":
            # Standard input has no age of its own.
            yield from _stream(sys.stdin.buffer, "-", datetime.fromtimestamp(0, UTC), mbox=True)
        elif Path(name).is_dir():
            yield from _folder(name)
        else:
            yield from _file(name)


def single(name: str) -> Source:
    """Return the one mail of a file or of standard input, whatever it begins with."""
    if name != "-":
        return next(_file(name, mbox=False))
    return next(_stream(sys.stdin.buffer, "-", datetime.fromtimestamp(0, UTC), mbox=False))


def _folder(name: str) -> Iterator[Source]:
    found = False
    for path in sorted(Path(name).rglob("*")):
        if path.is_file() and (path.suffix.lower() in _ENDINGS or path.parent.name in _MAILDIR):
            found = True
            yield from _file(str(path))
    if not found:
        yield _refused(name, "There is no .eml or .mbox file in this folder.")


def _file(name: str, *, mbox: bool | None = None) -> Iterator[Source]:
    path = Path(name)
    as_mbox = path.suffix.lower() in _MBOX_ENDINGS if mbox is None else mbox
    try:
        with path.open("rb") as stream:
            saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            yield from _stream(stream, name, saved_at, mbox=as_mbox)
    except FileNotFoundError:
        yield _refused(name, "There is no such file.")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        yield _refused(name, f"The file cannot be read ({reason}).")


def _refused(name: str, problem: str) -> Source:
    return Source(name=name, problem=problem, saved_at=datetime.fromtimestamp(0, UTC))


def _stream(stream: BinaryIO, name: str, saved_at: datetime, *, mbox: bool) -> Iterator[Source]:
    first = stream.readline(_LINE)
    if mbox and first.startswith(b"From "):
        yield from _mbox(stream, first, name, saved_at)
        return
    raw = first + stream.read(MAX_MAIL + 1 - len(first))
    yield _source(raw, name, None, saved_at)


def _mbox(stream: BinaryIO, first: bytes, name: str, saved_at: datetime) -> Iterator[Source]:
    """Split at separator lines; only as much as one mail may be large is held at a time."""
    strict = _SEPARATOR.match(first) is not None
    mail, number, blank = bytearray(), 1, False
    while line := stream.readline(_LINE):
        ends = blank and line.startswith(b"From ")
        if ends and (not strict or _SEPARATOR.match(line)):
            yield _source(_unquoted(mail), name, number, saved_at)
            mail, number = bytearray(), number + 1
        elif len(mail) <= MAX_MAIL:
            mail += line
        blank = line in {b"\n", b"\r\n"}
    yield _source(_unquoted(mail), name, number, saved_at)


def _unquoted(mail: bytearray) -> bytes:
    """Undo the quoting of lines that begin with From (mboxrd)."""
    return _QUOTED_FROM.sub(rb"\1", bytes(mail))


def _source(raw: bytes, name: str, number: int | None, saved_at: datetime) -> Source:
    problem = _problem(raw)
    kept = None if problem else _head_first(raw)
    return Source(name=name, number=number, raw=kept, problem=problem, saved_at=saved_at)


def _problem(raw: bytes) -> str:
    if not raw.strip():
        return "The file is empty." if not raw else "There is nothing but blank lines in it."
    if len(raw) > MAX_MAIL:
        return TOO_LARGE
    head = _head_first(raw)[:_LINE].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    return "" if _HEADER.search(head) else "This is not a mail: it does not begin with a header."


def _head_first(raw: bytes) -> bytes:
    """Return the mail without what exports put before its header: a mark, blanks, "From "."""
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if raw.startswith((b"From ", b">From ")):
        raw = raw.partition(b"\n")[2]
    return raw
