"""The composition root: Settings in, ready Loop out; the only module that names adapters."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from daemon.adapters import notify
from daemon.adapters.chance import SystemTokens
from daemon.adapters.clock import SystemClock
from daemon.adapters.imap import ImapMailbox
from daemon.adapters.secrets import read_secret
from daemon.adapters.smtp import SmtpSender
from daemon.adapters.sqlite import SqliteStore, instance_lock
from daemon.adapters.templates import renderer
from daemon.core.detect.context import Context
from daemon.core.settings import Mailbox, Settings, User
from daemon.loop import HEARTBEAT, Loop
from daemon.ports import Clock, Reader
from daemon.reader import Worker

# Providers that keep a copy of what leaves through their SMTP; a second one would be noise.
SAVES_SENT = (
    "gmail.com", "googlemail.com", "office365.com", "outlook.com", "hotmail.com", "live.com",
    "mail.me.com", "icloud.com", "zoho.com", "zoho.eu", "yahoo.com",
)  # fmt: skip


def state_dir(settings: Settings) -> Path:
    """Return the folder of the state, the User's home expanded."""
    return Path(settings.state_dir).expanduser()


def provider_saves(mailbox: Mailbox) -> bool:
    """Tell whether the provider is known, or said, to keep its own copy in Sent."""
    if mailbox.saves_sent is not None:
        return mailbox.saves_sent
    host = mailbox.smtp.host.lower()
    return any(host == known or host.endswith(f".{known}") for known in SAVES_SENT)


def new_mailbox(settings: Settings) -> ImapMailbox:
    """Return the account over IMAP, not yet connected."""
    return ImapMailbox(settings.mailbox, lambda: read_secret(settings.mailbox.password))


def new_sender(settings: Settings) -> SmtpSender:
    """Return the account's way out over SMTP, not yet connected."""
    return SmtpSender(settings.mailbox, lambda: read_secret(settings.mailbox.password))


def new_reader(user: User) -> Worker:
    """Return the killable worker that reads mail for this User."""
    return Worker(
        Context(user_addresses=user.addresses, user_name=user.name, home_zone=user.time_zone)
    )


def open_store(settings: Settings, *, create: bool = False) -> SqliteStore:
    """Open the state beside a running daemon, or raise UserError where there is none."""
    return SqliteStore(state_dir(settings), create=create)


@contextlib.contextmanager
def daemon_loop(
    settings: Settings, *, clock: Clock | None = None, heartbeat: float = HEARTBEAT
) -> Iterator[Loop]:
    """Yield the ready Loop, holding the state for this process alone.

    Raises UserError: exit code 75 where another instance holds the state, 74 where it cannot be
    written.
    """
    folder = state_dir(settings)
    with instance_lock(folder), contextlib.ExitStack() as stack:
        store = SqliteStore(folder)
        stack.callback(store.close)
        mailbox = new_mailbox(settings)
        stack.callback(mailbox.close)
        reader: Reader = new_reader(settings.user)
        stack.callback(reader.close)
        yield Loop(
            settings=settings,
            clock=clock or SystemClock(),
            mailbox=mailbox,
            sender=new_sender(settings),
            store=store,
            reader=reader,
            render=renderer(),
            tokens=SystemTokens(),
            service=notify,
            provider_saves=provider_saves(settings.mailbox),
            heartbeat=heartbeat,
        )
