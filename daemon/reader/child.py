"""The worker itself: a process that does nothing but run the core over hostile bytes.

It is started with the pipes as its standard input and output and ends when the input does, so
it never outlives the daemon. Before the first mail it gives up what it has no need of: core
dumps, writing files, starting programs, the network. Time and memory are bounded by the kernel:
a mail that passes its processor time is ended by the default action of SIGPROF, which also
works inside C code, where no Python handler would run.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import BinaryIO

from daemon.core.detect.context import Context
from daemon.core.detect.triage import may_matter
from daemon.core.detect.understand import understand
from daemon.core.message import parse, read_head
from daemon.errors import Unreadable
from daemon.ports import ReadMail
from daemon.reader.wire import ANSWER, LENGTH, MAX_FRAME, QUESTION, START, Answer, Question, frame

# Code, libraries and the stacks of the allocator also count as address space.
_ADDRESS_SLACK = 96 * 1024 * 1024
_LONGEST_DATE = 200
_REFUSED_EVENTS = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.system",
    "os.remove",
    "os.rename",
    "os.kill",
    "ftplib.",
    "smtplib.",
    "imaplib.",
    "urllib.",
)


def main() -> None:
    """Serve on standard input and output until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the daemon says when it is over,
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # by closing the pipe
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    first = _read_frame(questions)
    if first is None:
        return
    start = START.validate_json(first)
    _confine(start.memory_bytes)
    _write_frame(answers, b"ready")
    serve(questions, answers, start.context, cpu_seconds=start.cpu_seconds)


def serve(
    questions: BinaryIO,
    answers: BinaryIO,
    context: Context,
    *,
    cpu_seconds: float,
) -> None:
    """Answer question after question until the input ends or an answer says the worker is spent."""
    while True:
        words, body = _read_frame(questions), _read_frame(questions)
        if words is None or body is None:
            return
        question = QUESTION.validate_json(words)
        signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
        answer, payload = _answer(question, body, context)
        signal.setitimer(signal.ITIMER_PROF, 0)
        _write_frame(answers, payload)
        if answer.spent:
            return


def _answer(question: Question, body: bytes, context: Context) -> tuple[Answer, bytes]:
    """Return the answer and its JSON; whatever a mail brings about is an answer too."""
    try:
        answer = _think(question, body, context)
        return answer, ANSWER.dump_json(answer)
    except Unreadable as error:
        answer = Answer(unreadable=str(error))
    except MemoryError:
        answer = Answer(unreadable="Reading the mail needs too much memory.", spent=True)
    except Exception as error:  # noqa: BLE001 - one mail never stops the others
        answer = Answer(unreadable=f"Reading the mail failed ({_place(error)}).")
    return answer, ANSWER.dump_json(answer)


def _think(question: Question, body: bytes, context: Context) -> Answer:
    if question.headers is not None:
        return Answer(matters=_triage(body, question.headers, context))
    arrived_at = question.arrived_at or datetime.fromtimestamp(0, UTC)
    if question.own_dates:
        arrived_at = own_date(body) or arrived_at
    message = parse(body, arrived_at=arrived_at)
    context = replace(context, expected=question.expected)
    return Answer(mail=ReadMail(message=message, finding=understand(message, context)))


def _triage(body: bytes, lengths: Sequence[int], context: Context) -> tuple[bool, ...]:
    """Judge each header block; one that cannot be read matters, for reading will tell."""
    result, at = [], 0
    for length in lengths:
        header, at = body[at : at + length], at + length
        try:
            result.append(may_matter(header, context))
        except Unreadable:
            result.append(True)
    return tuple(result)


def own_date(raw: bytes) -> datetime | None:
    """Return when a mail says it arrived: its newest Received header, else its Date (aware UTC)."""
    headers = read_head(raw)
    received = [v.rpartition(";")[2] for name, v in headers if name == "received"][:1]
    written = [v for name, v in headers if name == "date"][:1]
    for value in (*received, *written):
        if len(value) > _LONGEST_DATE:
            continue
        try:
            found = parsedate_to_datetime(value.strip())
            aware = found if found.tzinfo else found.replace(tzinfo=UTC)
            return aware.astimezone(UTC) + timedelta(0)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None


def _place(error: BaseException) -> str:
    """Say where it failed; the error's own text may hold words of the mail and stays out."""
    frames = traceback.extract_tb(error.__traceback__)
    where = next((f for f in reversed(frames) if "daemon" in f.filename), None)
    name = type(error).__name__
    return f"{name} in {Path(where.filename).name}, line {where.lineno}" if where else name


# --- what the worker gives up ---------------------------------------------------------------


def _confine(memory_bytes: int) -> None:
    """Give up what reading does not need; from here on only hostile bytes come in."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    gc.collect()
    gc.freeze()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold mail
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    room = _address_space() + memory_bytes + _ADDRESS_SLACK
    resource.setrlimit(resource.RLIMIT_AS, (room, room))
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 2)  # a library that complains must not write mail into the journal
    os.close(nothing)
    sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[object, ...]) -> None:
    """Refuse what reading a mail has no business with (a seat belt, not a prison)."""
    if event.startswith(_REFUSED_EVENTS):
        raise PermissionError(event)
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR):
        raise PermissionError(event)


def _address_space() -> int:
    """Return the bytes of address space in use (Linux)."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * resource.getpagesize()


# --- frames ---------------------------------------------------------------------------------


def _read_frame(stream: BinaryIO) -> bytes | None:
    """Return the next frame, None at the end of the input."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    if length > MAX_FRAME:
        return None
    payload = stream.read(length)
    return payload if len(payload) == length else None


def _write_frame(stream: BinaryIO, payload: bytes) -> None:
    stream.write(frame(payload))
    stream.flush()
