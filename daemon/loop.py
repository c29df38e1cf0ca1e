"""The loop: heartbeat, wake-ups, signals, back-off, and the watchdog's proof of progress.

`schedule` is the heartbeat and nothing more: it uses naive local time and forgets its jobs, so
what is due lives in the database and every Tick looks at all of it. One Tick is every job once, in
the order of the flow. Where the mailbox cannot be read nothing is delivered, because a `stop` or
newer mail might be waiting there.
"""

from __future__ import annotations

import contextlib
import json
import logging
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import FrameType

import schedule

from daemon.core.compose import Render
from daemon.core.notices import access_broken
from daemon.core.settings import Settings
from daemon.errors import FollowthroughError, LoginRefused, Temporary, UserError
from daemon.jobs.advance import advance
from daemon.jobs.ask import ask, hear, mail_user
from daemon.jobs.deliver import copy_to_sent, deliver
from daemon.jobs.desk import Desk
from daemon.jobs.digest import alert, digest, welcome
from daemon.jobs.ingest import Progress, ingest
from daemon.jobs.prepare import prepare
from daemon.ports import Clock, Mailbox, PostKind, Reader, Sender, Service, Store, Tokens

log = logging.getLogger(__name__)

HEARTBEAT = 60.0  # seconds; news in the inbox wakes the loop at once
BACKOFF_FIRST, BACKOFF_MAX = 5.0, 900.0
LOGIN_FIRST, LOGIN_MAX = 900.0, 6 * 3600.0  # seldom: never lock the account
JUMP = timedelta(hours=1)  # of the wall clock within one process
JUMP_HOLD = 1800.0
PATIENCE = 5.0  # seconds a stop leaves a server for its final answer
GRACE = 8  # seconds after which a stop leaves any blocking call; it must end within ten
EX_NOPERM = 77
WELCOMED = "welcomed"
HEALTH = "health"


def login_refused(problem: LoginRefused) -> UserError:
    """Return the end of a start whose very first log-in was refused."""
    hint = "Check user name and password; many providers want an app password for each program."
    return UserError(str(problem), hint=hint, exit_code=EX_NOPERM)


class Stopped(BaseException):
    """A stop was asked for and its grace is over: leave whatever call is blocking."""


@dataclass(slots=True)
class Loop:
    """Everything a Tick needs; built by ``app``."""

    settings: Settings
    clock: Clock
    mailbox: Mailbox
    sender: Sender
    store: Store
    reader: Reader
    render: Render
    tokens: Tokens
    service: Service
    provider_saves: bool
    heartbeat: float = HEARTBEAT
    progress: Progress | None = None
    _stop: threading.Event = field(default_factory=threading.Event)
    _stopped_at: float = 0.0
    _failures: int = 0
    _seen: tuple[datetime, float] | None = None
    _held_until: float = 0.0

    # --- one Tick ---

    def tick(self) -> None:
        """Run every job once.

        Raises Temporary where the mailbox or the mail server failed, UserError where it needs
        the User (a certificate that does not verify, a folder that is gone).
        """
        now = self.clock.now()
        self._watch_clock(now)
        desk = Desk(store=self.store, now=now, settings=self.settings, tokens=self.tokens)
        failure = self._attempt(lambda: self._ingest(now))
        if isinstance(failure, LoginRefused | UserError) and self.store.get(WELCOMED) is not None:
            key = f"access:{now:%Y-%m-%d}"  # once a day, where the mail server still takes mail
            text = access_broken(str(failure))
            desk.tell(PostKind.NOTICE, key, "[Followthrough] Your mailbox cannot be read", text)
        while advance(now, store=self.store, reader=self.reader, user=self.settings.user):
            self.service.alive()
            if not self.store.spool_count():
                break
        hear(desk, authserv_id=self.settings.mailbox.authserv_id)
        self._write(desk, complete=failure is None)
        failure = self._attempt(lambda: mail_user(desk, self.sender)) or failure
        if failure is None and not self._sends_held():
            failure = self._attempt(lambda: self._deliver(desk))
        self._remember_health(failure)
        if failure is not None:
            raise failure

    def _ingest(self, now: datetime) -> None:
        ingest(
            now,
            mailbox=self.mailbox,
            store=self.store,
            reader=self.reader,
            history=timedelta(days=self.settings.history_days),
            progress=self._progress,
        )

    def _progress(self, folder: str, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped
        self.service.alive()
        if self.progress is not None:
            self.progress(folder, done, total)

    def _write(self, desk: Desk, *, complete: bool) -> None:
        """Plan letters and write what is to be asked; the first time all of it in one mail."""
        first = self.store.get(WELCOMED) is None
        prepare(desk, render=self.render, first=first)
        if not first:
            alert(desk)
            ask(desk)
            digest(desk)
        elif complete:
            with self.store.transaction():
                welcome(desk)
                self.store.put(WELCOMED, desk.now.isoformat())

    def _deliver(self, desk: Desk) -> None:
        deliver(desk, sender=self.sender, mailbox=self.mailbox)
        copy_to_sent(desk, mailbox=self.mailbox, provider_saves=self.provider_saves)

    def patient(self) -> bool:
        """Tell whether the bounded wait for a server's final answer should go on.

        It counts as progress for the watchdog; a stop leaves it a few seconds.
        """
        self.service.alive()
        return not self._stop.is_set() or time.monotonic() - self._stopped_at < PATIENCE

    @staticmethod
    def _attempt(work: Callable[[], object]) -> Temporary | UserError | None:
        """Return what stood in the way: the other jobs go on without it."""
        try:
            work()
        except (Temporary, UserError) as problem:
            return problem
        return None

    def _watch_clock(self, now: datetime) -> None:
        """Hold sends after the wall clock jumped within this process."""
        steady = self.clock.monotonic()
        if self._seen is not None:
            was, then = self._seen
            drift = abs((now - was) - timedelta(seconds=steady - then))
            if drift > JUMP:
                self._held_until = steady + JUMP_HOLD
                log.warning("the clock jumped by %s: nothing is sent for half an hour", drift)
        self._seen = (now, steady)

    def _sends_held(self) -> bool:
        return self.clock.monotonic() < self._held_until

    def _remember_health(self, failure: Temporary | UserError | None) -> None:
        problems = [str(failure)] if failure is not None else []
        text = json.dumps({"ok": not problems, "problems": problems})
        if self.store.get(HEALTH) != text:
            self.store.put(HEALTH, text)
            self.service.status(problems[0] if problems else "watching the mailbox")

    # --- for ever ---

    def run(self) -> None:
        """Tick until stopped. Raises UserError with exit code 77 where the first log-in is refused."""
        beats = schedule.Scheduler()
        beats.every(max(1, int(self.heartbeat))).seconds.do(lambda: None)
        with self._signals():
            self.service.ready()
            self._beat(first=True)
            while not self._stop.is_set():
                beats.run_pending()
                pause = min(max(beats.idle_seconds or 0.0, 0.0), self.heartbeat)
                self._wait(min(pause, self.heartbeat))
                if not self._stop.is_set():
                    self._beat()
        self.service.stopping()

    def stop(self) -> None:
        """End `run` soon; callable from a signal handler or another thread."""
        self._stopped_at = time.monotonic()
        self._stop.set()
        self.mailbox.wake()

    def _beat(self, *, first: bool = False) -> None:
        try:
            self.tick()
        except UserError as problem:
            if first:
                raise
            self._back_off(problem, LOGIN_FIRST, LOGIN_MAX)
        except LoginRefused as problem:
            if first:
                raise login_refused(problem) from problem
            self._back_off(problem, LOGIN_FIRST, LOGIN_MAX)
        except Temporary as problem:
            self._back_off(problem, BACKOFF_FIRST, BACKOFF_MAX)
        else:
            self._failures = 0
        self.service.alive()

    def _back_off(self, problem: FollowthroughError, base: float, ceiling: float) -> None:
        pause = min(base * 2**self._failures, ceiling) * random.uniform(0.8, 1.2)  # noqa: S311
        self._failures = min(self._failures + 1, 16)
        log.warning("%s; next try in %d s", problem, pause)
        self._rest(pause)

    def _rest(self, seconds: float) -> None:
        """Sleep in slices, so that the watchdog sees a healthy wait."""
        end = self.clock.monotonic() + seconds
        while not self._stop.is_set() and (left := end - self.clock.monotonic()) > 0:
            self._stop.wait(min(left, self.heartbeat))
            self.service.alive()

    def _wait(self, seconds: float) -> None:
        try:
            self.mailbox.wait(seconds)
        except Temporary as problem:
            log.info("the connection ended while waiting: %s", problem)
            self._stop.wait(1.0)

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def stop(_signal: int, _frame: FrameType | None) -> None:
            self.stop()
            signal.alarm(GRACE)

        def give_up(_signal: int, _frame: FrameType | None) -> None:
            raise Stopped

        before = {s: signal.signal(s, stop) for s in (signal.SIGTERM, signal.SIGINT)}
        before[signal.SIGALRM] = signal.signal(signal.SIGALRM, give_up)
        try:
            yield
        except Stopped:
            log.warning("stopped while a call was blocking")
        finally:
            signal.alarm(0)
            for number, handler in before.items():
                signal.signal(number, handler)
