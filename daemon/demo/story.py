"""Drives the real daemon through the story, and tells what it really did.

The story only moves the clock, lets mail arrive and answers Requests by mail; what the daemon
makes of it is read back from its store and from the servers.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, time, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from itertools import takewhile
from pathlib import Path
from typing import Protocol

from daemon.core.model import OPEN_DRAFTS, Act, Application, DraftState
from daemon.core.settings import Settings
from daemon.demo import script
from daemon.demo.clock import DemoClock
from daemon.demo.replies import asks_what_was_learned, is_request, reply
from daemon.demo.script import HERE, USER, Arrival
from daemon.demo.teller import Teller
from daemon.demo.world import INBOX, SENT, Accepted, World
from daemon.errors import FollowthroughError
from daemon.jobs.portfolio import applications
from daemon.ports import Clock, Store

HEARTBEAT = timedelta(hours=4)  # the story's own; what is due earlier is waited for exactly
MORNING = time(8)  # the hour of the daemon's morning mail, in the User's zone
THINKING = timedelta(minutes=12)  # that Alex takes to answer
AGAIN = 5  # times somebody at the terminal may be asked about the same Request
ROUNDS = 6  # ticks until nothing more happens at one moment


class Daemon(Protocol):
    """The part of the Loop that the story uses."""

    @property
    def store(self) -> Store:
        """Return the daemon's memory."""

    def tick(self) -> None:
        """Run every job once."""


OpenDaemon = Callable[[Settings, Clock], AbstractContextManager[Daemon]]
Answer = Callable[[EmailMessage], str]


def play(open_daemon: OpenDaemon, teller: Teller, answer: Answer, *, interactive: bool) -> World:
    """Tell the whole story; return the world, ended, with all it accepted.

    Raises FollowthroughError where anything goes otherwise than it should.
    """
    clock = DemoClock(script.FIRST_START)
    teller.begin()
    with tempfile.TemporaryDirectory(prefix="followthrough-demo-") as name:
        folder = Path(name)
        with World(folder, address=USER.address, now=clock.now) as world:
            settings = Settings(user=USER, mailbox=world.mailbox, state_dir=str(folder / "state"))
            with open_daemon(settings, clock) as daemon:
                story = _Story(daemon, world, clock, teller, answer, whole=interactive)
                story.run()
    letters = [mail for mail in world.accepted if mail.recipient != USER.address]
    if not letters and not interactive:
        raise FollowthroughError("the story ended without a letter")
    teller.end(len(letters), len(world.accepted) - len(letters))
    return world


class _Story:
    """One run of the story."""

    def __init__(
        self,
        daemon: Daemon,
        world: World,
        clock: DemoClock,
        teller: Teller,
        answer: Answer,
        *,
        whole: bool,
    ) -> None:
        self._daemon = daemon
        self._world = world
        self._clock = clock
        self._teller = teller
        self._answer = answer
        self._every_request_whole = whole
        self._coming = list(script.arrivals())
        self._replies: list[tuple[datetime, EmailMessage, str]] = []
        self._request: EmailMessage | None = None
        self._asked_again = 0
        self._replied = 0
        self._shown_mails = 0
        self._shown_whole = False
        self._events: dict[int, int] = {}
        self._changes: dict[int, int] = {}

    def run(self) -> None:
        """Go from one moment at which something is due to the next, until the end."""
        history = script.history()
        for mail in history:
            self._world.put(mail.raw, mail.folder, when=mail.at)
        self._teller.first_start(self._clock.now(), len(history))
        self._settle()
        while (moment := self._next_moment()) <= script.END:
            self._clock.move_to(moment)
            self._let_arrive()
            self._send_replies()
            self._settle()

    # --- time -----------------------------------------------------------------------------

    def _next_moment(self) -> datetime:
        now = self._clock.now()
        due = [now + HEARTBEAT, _next_morning(now), *(mail.at for mail in self._coming[:1])]
        due += [at for at, _, _ in self._replies]
        for draft in self._daemon.store.drafts(OPEN_DRAFTS):
            due += [at for at in (draft.ask_at, draft.leaves_at) if at is not None]
        for application in self._applications():
            due += [held.interview.end for held in application.interviews]
        return min(at for at in due if at > now)

    def _settle(self) -> None:
        """Tick until the daemon has read what it mailed itself, and tell what happened."""
        for _ in range(ROUNDS):
            before = len(self._world.accepted)
            self._daemon.tick()
            self._tell_understood()
            self._tell_mailed()
            self._tell_moved(by_letters=True)
            if len(self._world.accepted) == before:
                return

    # --- mail -----------------------------------------------------------------------------

    def _let_arrive(self) -> None:
        while self._coming and self._coming[0].at <= self._clock.now():
            self._one(self._coming.pop(0))

    def _one(self, mail: Arrival) -> None:
        """Let one mail arrive and the daemon read it, so that what it says can be told below it."""
        before = self._count_events()
        self._world.put(mail.raw, mail.folder)
        self._teller.arrived(mail.at, _parsed(mail.raw))
        self._settle()
        if self._count_events() == before:
            self._teller.left_alone()

    def _count_events(self) -> int:
        return sum(len(history.events) for history in self._daemon.store.histories())

    def _send_replies(self) -> None:
        due = [r for r in self._replies if r[0] <= self._clock.now()]
        self._replies = [r for r in self._replies if r not in due]
        for at, request, text in due:
            self._replied += 1
            raw = reply(request, text, at, self._replied)
            self._teller.replied(at, text)
            for folder in (INBOX, SENT):
                self._world.put(raw, folder)
            self._settle()
            self._ask_again(request)

    def _ask_again(self, request: EmailMessage) -> None:
        """Where the answer decided nothing, whoever sits at the terminal may try again."""
        undecided = self._daemon.store.drafts({DraftState.ASKING})
        if undecided and self._request is request and self._asked_again < AGAIN:
            self._asked_again += 1
            self._take_answer(request)

    def _take_answer(self, request: EmailMessage) -> None:
        text = self._answer(request)
        if text:
            self._replies.append((self._clock.now() + THINKING, request, text))

    # --- telling --------------------------------------------------------------------------

    def _tell_understood(self) -> None:
        touched = [a for a in self._applications() if self._tell_events(a)]
        before = dict(self._changes)
        self._tell_moved(by_letters=False)
        for application in touched:
            if self._changes[application.id] == before.get(application.id):
                self._teller.stays(application)

    def _tell_moved(self, *, by_letters: bool) -> None:
        """Tell new Stages; those that a letter of ours brought only once the letter is shown."""
        for application in self._applications():
            known = self._changes.get(application.id, 0)
            changes = application.changes[known:]
            if not by_letters:
                changes = tuple(takewhile(lambda change: change.event.draft is None, changes))
            if changes:
                self._teller.moved(self._clock.now(), application, changes)
            self._changes[application.id] = known + len(changes)

    def _applications(self) -> list[Application]:
        return applications(self._daemon.store, self._clock.now())

    def _tell_events(self, application: Application) -> bool:
        """Tell what was read since; True where anything was."""
        events = application.events[self._events.get(application.id, 0) :]
        self._events[application.id] = len(application.events)
        told = [event for event in events if event.act is not Act.HEARD and event.draft is None]
        for event in told:
            self._teller.understood(application, event)
        return bool(told)

    def _tell_mailed(self) -> None:
        for accepted in self._world.accepted[self._shown_mails :]:
            self._shown_mails += 1
            self._tell_one(accepted)

    def _tell_one(self, accepted: Accepted) -> None:
        mail = _parsed(accepted.raw)
        if accepted.recipient != USER.address:
            self._teller.left(accepted, mail)
        elif is_request(mail):
            first = asks_what_was_learned(mail) and not self._shown_whole
            whole = self._every_request_whole or first
            self._shown_whole |= whole
            self._teller.mailed(accepted.at, mail, whole=whole)
            self._request, self._asked_again = mail, 0
            self._take_answer(mail)
        else:
            self._teller.told(accepted.at, mail)


def _next_morning(now: datetime) -> datetime:
    local = now.astimezone(HERE)
    morning = datetime.combine(local.date(), MORNING, HERE)
    return morning if morning > now else morning + timedelta(days=1)


def _parsed(raw: bytes) -> EmailMessage:
    mail = message_from_bytes(raw, policy=SMTP)
    assert isinstance(mail, EmailMessage)  # noqa: S101 - that is what this policy makes
    return mail
