"""The composition root: Settings in, ready Loop out; the only module that names adapters.

Adapters are imported where they are needed: `status` must not wait for the mail libraries.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from daemon.core.settings import Mailbox, Settings, User

if TYPE_CHECKING:
    from daemon.adapters.imap import ImapMailbox
    from daemon.adapters.smtp import SmtpSender
    from daemon.adapters.sqlite import SqliteStore
    from daemon.loop import Loop
    from daemon.ports import Clock
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


def new_clock() -> Clock:
    """Return the machine's clock."""
    from daemon.adapters.clock import SystemClock

    return SystemClock()


def new_mailbox(settings: Settings, clock: Clock | None = None) -> ImapMailbox:
    """Return the account over IMAP, not yet connected."""
    from daemon.adapters.imap import ImapMailbox
    from daemon.adapters.secrets import read_secret

    source = settings.mailbox.password
    now = (clock or new_clock()).now
    return ImapMailbox(settings.mailbox, lambda: read_secret(source), now=now)


def new_sender(settings: Settings, while_waiting: Callable[[], bool] = lambda: True) -> SmtpSender:
    """Return the account's way out over SMTP, not yet connected.

    ``while_waiting`` is asked about once a second whether to go on waiting for a final answer.
    """
    from daemon.adapters.secrets import read_secret
    from daemon.adapters.smtp import SmtpSender

    source = settings.mailbox.password
    return SmtpSender(settings.mailbox, lambda: read_secret(source), while_waiting=while_waiting)


def new_reader(user: User) -> Worker:
    """Return the killable worker that reads mail for this User."""
    from daemon.core.detect.context import Context
    from daemon.reader import Worker

    return Worker(
        Context(user_addresses=user.addresses, user_name=user.name, home_zone=user.time_zone)
    )


def open_store(settings: Settings) -> SqliteStore:
    """Open the state beside a running daemon; raises UserError where there is none."""
    from daemon.adapters.sqlite import SqliteStore

    return SqliteStore(state_dir(settings), create=False)


@contextlib.contextmanager
def daemon_loop(
    settings: Settings, *, clock: Clock | None = None, heartbeat: float | None = None
) -> Iterator[Loop]:
    """Yield the ready Loop, holding the state for this process alone.

    Raises UserError: exit code 75 where another instance holds the state, 74 where it cannot be
    written.
    """
    from daemon.adapters import notify
    from daemon.adapters.chance import SystemTokens
    from daemon.adapters.sqlite import SqliteStore, instance_lock
    from daemon.adapters.templates import renderer
    from daemon.loop import HEARTBEAT, Loop

    folder = state_dir(settings)
    clock = clock or new_clock()
    with instance_lock(folder), contextlib.ExitStack() as stack:
        store = SqliteStore(folder)
        stack.callback(store.close)
        mailbox = new_mailbox(settings, clock)
        stack.callback(mailbox.close)
        reader = new_reader(settings.user)
        stack.callback(reader.close)
        loop = Loop(
            settings=settings,
            clock=clock,
            mailbox=mailbox,
            sender=new_sender(settings, while_waiting=lambda: loop.patient()),  # noqa: PLW0108 - loop is not there yet
            store=store,
            reader=reader,
            render=renderer(),
            tokens=SystemTokens(),
            service=notify,
            provider_saves=provider_saves(settings.mailbox),
            heartbeat=heartbeat or HEARTBEAT,
        )
        yield loop
