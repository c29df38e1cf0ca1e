"""The killable worker that runs the core over hostile bytes.

A regular expression or a C loop gone astray cannot be interrupted inside a process, so mail is
read in a process of its own that may be killed: by itself over its processor time, by us over
its memory or where no answer comes. It starts with the first mail, serves all mails one after
the other, and rests when there is none.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from pydantic import ValidationError

from daemon.core.detect.context import Context
from daemon.errors import Temporary, Unreadable
from daemon.ports import ReadMail
from daemon.reader.wire import ANSWER, LENGTH, MAX_FRAME, QUESTION, START, Answer, Question, Start
from daemon.reader.wire import frame as framed

_CHUNK = 256 * 1024
_MB = 1024 * 1024
_BATCH = 100  # header blocks in one question: at most 6.4 MB
_KEPT_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH")
_PROGRAM = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]);"
    "from daemon.reader.child import main; main()"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What one mail may cost, and how long a worker serves."""

    cpu_seconds: float = 5.0
    memory_bytes: int = 128 * _MB  # growth of resident memory during one mail
    wall_seconds: float = 60.0  # a stuck worker uses no processor time
    start_seconds: float = 60.0
    grown_bytes: int = 64 * _MB  # since its start: then a fresh one takes over
    mails: int = 5000
    rest_seconds: float = 180.0
    tries: int = 2  # a worker that dies without passing a limit: once more, then never


class Worker:
    """A Reader in a process of its own. To be used by one thread.

    Every method may start the worker: Temporary is raised where that is not possible.
    """

    def __init__(self, context: Context, limits: Limits | None = None) -> None:
        self._context = context
        self._limits = limits or Limits()
        self._child: _Child | None = None
        self._last_used = 0.0

    def read(self, raw: bytes, *, arrived_at: datetime, expected: bool = False) -> ReadMail:
        """Read one mail; raises Unreadable with the reason, in a sentence."""
        return self._read(Question(arrived_at=arrived_at, expected=expected), raw)

    def read_file(self, raw: bytes, *, otherwise: datetime) -> ReadMail:
        """Read a mail that comes without a server's word on its arrival.

        Its own Received or Date header is taken for that, and ``otherwise`` where it has
        neither. Raises Unreadable as `read` does.
        """
        return self._read(Question(arrived_at=otherwise, own_dates=True), raw)

    def may_matter(self, header: bytes) -> bool:
        """Triage by the header block: False only for what cannot be job mail."""
        return self.may_matter_many([header])[0]

    def may_matter_many(self, headers: Sequence[bytes]) -> list[bool]:
        """Triage many header blocks at once; one that breaks the worker counts as True."""
        if len(headers) > _BATCH:
            rest = self.may_matter_many(headers[_BATCH:])
            return self.may_matter_many(headers[:_BATCH]) + rest
        if not headers:
            return []
        question = Question(headers=tuple(len(h) for h in headers))
        try:
            answer = self._ask(question, b"".join(headers))
        except Unreadable:
            answer = Answer()
        if len(answer.matters) == len(headers):
            return list(answer.matters)
        if len(headers) == 1:
            return [True]
        half = len(headers) // 2
        return self.may_matter_many(headers[:half]) + self.may_matter_many(headers[half:])

    def rest(self) -> None:
        """End a worker that had nothing to do for some minutes; the next mail starts one."""
        idle = time.monotonic() - self._last_used
        if self._child is not None and idle >= self._limits.rest_seconds:
            self.close()

    def close(self) -> None:
        """End the worker."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    @property
    def pid(self) -> int | None:
        """Return the process id of the running worker, None where it rests."""
        return self._child.pid if self._child is not None else None

    def _read(self, question: Question, raw: bytes) -> ReadMail:
        if len(raw) > MAX_FRAME:
            raise Unreadable("The mail is larger than 25 MB.")
        answer = self._ask(question, raw)
        if answer.mail is None:
            raise Unreadable(answer.unreadable or "Reading the mail gave no answer.")
        return answer.mail

    def _ask(self, question: Question, body: bytes) -> Answer:
        for _ in range(self._limits.tries):
            child = self._ready()
            try:
                answer = child.ask(question, body)
            except _Died:
                self.close()
                continue
            except BaseException:  # over a limit, or interrupted in the middle of an answer
                self.close()
                raise
            self._last_used = time.monotonic()
            if answer.spent or child.is_worn():
                self.close()
            return answer
        raise Unreadable("The worker that reads mail broke down on this one.")

    def _ready(self) -> _Child:
        if self._child is None:
            self._child = _Child(self._context, self._limits)
        return self._child


class _Died(Exception):
    """The worker ended in the middle of a mail, and no limit was the cause."""


class _Child:
    """One running worker process, from its start to its end."""

    def __init__(self, context: Context, limits: Limits) -> None:
        self._limits = limits
        self._mails = 0
        self._process = _spawn()
        self.pid = self._process.pid
        start = Start(
            context=context,
            cpu_seconds=limits.cpu_seconds,
            memory_bytes=limits.memory_bytes,
        )
        try:
            self._exchange(framed(START.dump_json(start)), _Watch(self.pid, limits, starts=True))
        except (_Died, Unreadable):
            self.end()
            raise Temporary("the worker that reads mail does not start") from None
        except BaseException:
            self.end()
            raise
        self._first_memory = _resident(self.pid)

    def ask(self, question: Question, body: bytes) -> Answer:
        """Return the answer; raises Unreadable over a limit, _Died where the worker broke."""
        self._mails += 1
        frames = framed(QUESTION.dump_json(question)) + framed(body)
        payload = self._exchange(frames, _Watch(self.pid, self._limits))
        try:
            return ANSWER.validate_json(payload)
        except ValidationError:
            raise _Died from None

    def is_worn(self) -> bool:
        """Tell whether it served long enough or grew too much."""
        grown = _resident(self.pid) - self._first_memory
        return self._mails >= self._limits.mails or grown > self._limits.grown_bytes

    def end(self) -> None:
        """Kill it and collect it; it holds nothing that is worth a goodbye."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _exchange(self, frames: bytes, watch: _Watch) -> bytes:
        """Write the frames and read one, both at a time, while watching what it costs."""
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        assert self._process.stdout is not None  # noqa: S101 - the same
        to_child, from_child = self._process.stdin.fileno(), self._process.stdout.fileno()
        rest, heard = memoryview(frames), bytearray()
        poller = select.poll()
        poller.register(from_child, select.POLLIN)
        poller.register(to_child, select.POLLOUT)
        while True:
            ready = dict(poller.poll(watch.pause_ms))
            if to_child in ready and rest:
                rest = rest[self._write(to_child, rest) :]
                if not rest:
                    poller.unregister(to_child)
            if from_child in ready:
                heard += self._hear(from_child)
                payload = _whole(heard)
                if payload is not None:
                    return payload
            watch.look()

    def _write(self, pipe: int, rest: memoryview) -> int:
        try:
            return os.write(pipe, rest[:_CHUNK])
        except BlockingIOError:
            return 0
        except OSError:
            self._mourn()

    def _hear(self, pipe: int) -> bytes:
        try:
            data = os.read(pipe, _CHUNK)
        except BlockingIOError:
            return b""
        if not data:
            self._mourn()
        return data

    def _mourn(self) -> NoReturn:
        """Say why it ended: over its processor time, or for no reason we set."""
        try:
            code = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            code = 0
        if code == -signal.SIGPROF:
            raise Unreadable(_cpu_reason(self._limits))
        raise _Died


class _Watch:
    """What one exchange has cost so far; the parent's hard limit behind the worker's own."""

    def __init__(self, pid: int, limits: Limits, *, starts: bool = False) -> None:
        self._pid = pid
        self._limits = limits
        self._starts = starts
        self._until = time.monotonic() + (limits.start_seconds if starts else limits.wall_seconds)
        self._cpu = _cpu_seconds(pid)
        self._memory = _resident(pid)
        self._next_look = 0.0
        self.pause_ms = 50

    def look(self) -> None:
        """Raise Unreadable where a limit is passed; looks at most twenty times a second."""
        now = time.monotonic()
        if now < self._next_look:
            return
        self._next_look = now + self.pause_ms / 1000
        if now > self._until:
            reason = f"Reading the mail took longer than {self._limits.wall_seconds:g} s."
            raise Unreadable(reason)
        if self._starts:
            return
        # Half a second more than the worker's own timer, which normally strikes first.
        if _cpu_seconds(self._pid) - self._cpu > self._limits.cpu_seconds + 0.5:
            raise Unreadable(_cpu_reason(self._limits))
        if _resident(self._pid) - self._memory > self._limits.memory_bytes:
            megabytes = self._limits.memory_bytes // _MB
            reason = f"Reading the mail takes more than {megabytes} MB of memory."
            raise Unreadable(reason)


def _cpu_reason(limits: Limits) -> str:
    return f"Reading the mail takes more than {limits.cpu_seconds:g} s of processor time."


def _whole(heard: bytearray) -> bytes | None:
    """Return the frame's payload once all of it is there; a length beyond reason is a death."""
    if len(heard) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack_from(heard)
    if length > MAX_FRAME:
        raise _Died
    end = LENGTH.size + length
    return bytes(heard[LENGTH.size : end]) if len(heard) >= end else None


def _spawn() -> subprocess.Popen[bytes]:
    """Start a worker in a session of its own, where no Ctrl-C of a terminal reaches it.

    It runs isolated (-I): no variables of Python's, no user's start files; only the module path
    is this process's own, so that it also works from a checkout.
    """
    paths = [str(Path(entry).absolute()) for entry in sys.path if entry]
    environment = {k: v for k, v in os.environ.items() if k in _KEPT_ENVIRONMENT}
    try:
        process = subprocess.Popen(
            [sys.executable, "-I", "-c", _PROGRAM, json.dumps(paths)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            cwd="/",
            env=environment,
            start_new_session=True,
        )
    except OSError as error:
        reason = f"the worker that reads mail does not start ({error.strerror})"
        raise Temporary(reason) from error
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            os.set_blocking(pipe.fileno(), False)
    return process


# --- what the kernel says of a process (Linux); 0 where it is gone ---------------------------


def _cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident(pid: int) -> int:
    try:
        fields = Path(f"/proc/{pid}/statm").read_text("ascii").split()
    except OSError:
        return 0
    return int(fields[1]) * resource.getpagesize() if len(fields) > 1 else 0
