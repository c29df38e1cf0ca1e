"""A small world for stories: real IMAP, real SMTP, the real Loop, and a clock set by hand."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from daemon.app import daemon_loop, open_store
from daemon.core.model import Application
from daemon.core.settings import Mailbox, SecretSource, Server, Settings, User
from daemon.core.transitions import fold
from daemon.errors import Temporary
from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.rig.smtpd import SmtpServer
from tests.scenario.mails import gmail_reply, header


@dataclass(slots=True)
class HandClock:
    """Time as the story tells it; the steady clock moves along, so that nothing jumped."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.at.timestamp()


@dataclass(slots=True)
class World:
    """What a story does and sees."""

    dovecot: Dovecot
    smtp: SmtpServer
    settings: Settings
    clock: HandClock
    known_posts: set[str] = field(default_factory=set)

    # --- doing ---

    def at(self, when: datetime, *, ticks: int = 1) -> None:
        """Start the daemon at that moment, let it look, and end it: each step is a restart."""
        self.clock.at = when
        with daemon_loop(self.settings, clock=self.clock) as loop:
            for _ in range(ticks):
                with contextlib.suppress(Temporary):
                    loop.tick()

    def days(self, count: float) -> None:
        """Let time pass under one daemon that looks every two hours."""
        end = self.clock.at + timedelta(days=count)
        with daemon_loop(self.settings, clock=self.clock) as loop:
            while self.clock.at < end:
                self.clock.at = min(self.clock.at + timedelta(hours=2), end)
                with contextlib.suppress(Temporary):
                    loop.tick()

    def arrives(self, raw: bytes) -> None:
        """Deliver a mail by LMTP, as the outside world does."""
        self.dovecot.deliver_lmtp(raw)

    def answer(self, request: bytes, words: str, *, sent: bool = True) -> None:
        """Answer a Request as a mail client does: one copy sent, one received."""
        raw = gmail_reply(request, words, at=self.clock.at)
        if sent:
            self.dovecot.append("Sent", raw, ("\\Seen",))
        self.dovecot.append("INBOX", raw)

    # --- seeing ---

    def posts(self) -> list[bytes]:
        """Return every mail the daemon wrote to the User, in the order of arrival."""
        return [m.raw for m in self.dovecot.messages() if header(m.raw, "X-Followthrough")]

    def news(self) -> list[bytes]:
        """Return the mails to the User that arrived since the last look."""
        fresh = [p for p in self.posts() if header(p, "Message-ID") not in self.known_posts]
        self.known_posts |= {header(p, "Message-ID") for p in fresh}
        return fresh

    def letters(self) -> list[bytes]:
        """Return every letter that left for the outside world."""
        return [mail.raw for mail in self.smtp.outgoing]

    def applications(self) -> list[Application]:
        """Return the Applications as stored."""
        with contextlib.closing(open_store(self.settings)) as store:
            return [fold(h.identity, h.events, self.clock.at) for h in store.histories()]


@contextlib.contextmanager
def world(folder: Path, authority: Authority, dovecot: Dovecot, now: datetime) -> Iterator[World]:
    """Yield a World whose User is `seeker` of the given Dovecot."""
    with SmtpServer(authority, dovecot=dovecot) as smtp:
        ca = str(authority.ca_file)
        settings = Settings(
            user=User(
                name="Alex Morgan",
                address=dovecot.address("seeker"),
                phone="+1 555 0100",
                time_zone="America/New_York",
                country="US",
            ),
            mailbox=Mailbox(
                username="seeker",
                password=SecretSource(value=dovecot.password("seeker")),
                imap=Server(host="127.0.0.1", port=dovecot.imaps_port, ca_file=ca),
                smtp=Server(host="127.0.0.1", port=smtp.smtps_port, ca_file=ca),
            ),
            state_dir=str(folder / "state"),
        )
        yield World(dovecot=dovecot, smtp=smtp, settings=settings, clock=HandClock(at=now))
