"""The daemon as a process that dies by SIGKILL at a step of our choice.

A program: it reads one order per line (JSON) on standard input, forks a process that runs the real
Loop through the given moments of a hand clock, and answers with how that process ended. Around the
Loop's ports every effect is counted: each commit (before and after), each look into the mailbox,
each phase of a hand-over by SMTP. At step `kill_at` the process kills itself with SIGKILL: no
handler, no `finally`, no goodbye to any server. All of it is wrapped from outside; the daemon
knows nothing of it.

Mail is read by the core in this very process and not by a worker, which has tests of its own and
would take longer to start than the whole story takes to tell.
"""

from __future__ import annotations

import contextlib
import functools
import json
import logging
import os
import signal
import smtplib
import sqlite3
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter

from daemon.adapters import imap, notify, smtp, sqlite, templates  # noqa: F401 - before the forks
from daemon.app import daemon_loop
from daemon.core.detect.context import Context
from daemon.core.detect.triage import may_matter
from daemon.core.detect.understand import understand
from daemon.core.message import parse
from daemon.core.settings import Settings, User
from daemon.core.workdays import is_working_day
from daemon.errors import Temporary
from daemon.loop import Loop
from daemon.ports import ReadMail
from tests.scenario.world import HandClock

SETTINGS = TypeAdapter(Settings)
WRITES = frozenset({"INSERT", "UPDATE", "DELETE", "CREATE"})


@dataclass(slots=True)
class Steps:
    """Counts what could be the last thing this process ever does, and writes each down first."""

    kill_at: int
    log: int
    count: int = 0

    def __call__(self, what: str, deed: Callable[[], object] | None = None) -> None:
        self.count += 1
        self.write("step", what)
        if self.count == self.kill_at:
            if deed is not None:
                deed()
            os.kill(os.getpid(), signal.SIGKILL)

    def write(self, *words: str) -> None:
        os.write(self.log, (" ".join(words) + "\n").encode())


class Connection(sqlite3.Connection):
    """SQLite, where every statement that commits is a step before and a step after."""

    steps: Steps
    tables: tuple[str, ...] = ()

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        words = sql.split()
        if words[0] == "COMMIT":
            return self._commits(f"commit of {'+'.join(self.tables) or 'nothing'}", sql, values)
        if words[0] == "BEGIN":
            self.tables = ()
        if words[0] not in WRITES:
            return super().execute(sql, values)
        table = next(w for w in words[1:] if w.islower())
        if not self.in_transaction:
            return self._commits(f"{words[0]} of {table}", sql, values)
        if not self.tables:
            self.steps(f"store: inside a transaction that begins with {table}")
        self.tables = tuple(dict.fromkeys((*self.tables, table)))
        return super().execute(sql, values)

    def _commits(self, what: str, sql: str, values: Any) -> sqlite3.Cursor:
        self.steps(f"store: before the {what}")
        cursor = super().execute(sql, values)
        self.steps(f"store: after the {what}")
        return cursor


class Reader:
    """The core in this process."""

    def __init__(self, user: User) -> None:
        self._context = Context(
            user_addresses=user.addresses, user_name=user.name, home_zone=user.time_zone
        )

    def read(self, raw: bytes, *, arrived_at: datetime, expected: bool = False) -> ReadMail:
        message = parse(raw, arrived_at=arrived_at)
        context = replace(self._context, expected=expected)
        return ReadMail(message=message, finding=understand(message, context))

    def may_matter(self, header: bytes) -> bool:
        return may_matter(header, self._context)

    def close(self) -> None:
        """There is nothing to end."""


def watch_mailbox(mailbox: Any, steps: Steps) -> None:
    """Make every call of the Mailbox a step; APPEND is one before and one after."""

    def before(name: str, call: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        steps(f"imap: before {name}")
        return call(*args, **kwargs)

    def each(name: str, call: Callable[..., Iterator[Any]], *args: Any) -> Iterator[Any]:
        for item in call(*args):
            steps(f"imap: after one of {name}")
            yield item

    def append(call: Callable[[bytes], None], raw: bytes) -> None:
        steps("imap: before append")
        call(raw)
        steps("imap: after append")

    for name in ("folders", "open", "uids_after", "sent_has"):
        setattr(mailbox, name, functools.partial(before, name, getattr(mailbox, name)))
    for name in ("heads", "fetch"):
        setattr(mailbox, name, functools.partial(each, name, getattr(mailbox, name)))
    mailbox.append_sent = functools.partial(append, mailbox.append_sent)


def watch_sender(sender: Any, user: User, steps: Steps) -> None:
    """Make every phase of a hand-over a step, told apart by whom the mail goes to."""
    kind = ""
    send, hand_over, await_answer = sender.send, sender._hand_over, sender._await_answer
    docmd = smtplib.SMTP.docmd

    def watched_send(raw: bytes, *, sender: str, recipient: str, before_body: Any) -> str:
        nonlocal kind
        kind = "post" if recipient == user.address else "letter"

        def body() -> None:
            steps(f"smtp {kind}: 354 has come")
            before_body()
            steps(f"smtp {kind}: before the first byte")

        steps(f"smtp {kind}: before connecting")
        answer: str = send(raw, sender=sender, recipient=recipient, before_body=body)
        steps(f"smtp {kind}: the answer is read")
        return answer

    def watched_docmd(self: smtplib.SMTP, cmd: str, args: str = "") -> tuple[int, bytes]:
        if cmd in {"MAIL", "RCPT", "DATA"}:
            steps(f"smtp {kind}: before {cmd}")
        return docmd(self, cmd, args)

    def watched_hand_over(session: smtplib.SMTP, raw: bytes) -> str:
        def half() -> None:
            assert session.sock is not None
            session.sock.sendall(raw[: len(raw) // 2])

        steps(f"smtp {kind}: half of the body is out", half)
        answer: str = hand_over(session, raw)
        return answer

    def watched_await(sock: Any) -> None:
        steps(f"smtp {kind}: the whole body is out")
        await_answer(sock)
        steps(f"smtp {kind}: the answer has come, unread")

    sender.send, sender._hand_over, sender._await_answer = (
        watched_send,
        watched_hand_over,
        watched_await,
    )
    setattr(smtplib.SMTP, "docmd", watched_docmd)  # noqa: B010 - of this process alone


def watch(loop: Loop, steps: Steps) -> None:
    """Wrap the Loop's ports."""
    loop.reader.close()
    loop.reader = Reader(loop.settings.user)
    watch_mailbox(loop.mailbox, steps)
    watch_sender(loop.sender, loop.settings.user, steps)


def live(order: dict[str, Any]) -> None:
    """Be the daemon through the moments of the order, or until the step at which to die."""
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    steps = Steps(kill_at=order["kill_at"], log=log)
    Connection.steps = steps
    setattr(sqlite3, "connect", functools.partial(sqlite3.connect, factory=Connection))  # noqa: B010
    moments = [datetime.fromisoformat(m) for m in order["moments"]]
    clock = HandClock(at=moments[0])
    steps.write("moment", moments[0].isoformat())
    with daemon_loop(SETTINGS.validate_python(order["settings"]), clock=clock) as loop:
        watch(loop, steps)
        for moment in moments:
            if moment is not moments[0]:
                steps.write("moment", moment.isoformat())
            clock.at = moment
            with contextlib.suppress(Temporary):
                loop.tick()


def main() -> None:
    """Serve orders until there are no more."""
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    is_working_day(datetime(2026, 12, 1, tzinfo=UTC).date(), "US")  # loads the calendars, once
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            status = 1
            try:
                live(order)
                status = 0
            finally:
                sys.stderr.flush()
                if status:
                    traceback.print_exc()
                os._exit(status)
        _, ended = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(ended)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
