"""A mail provider on loopback: IMAP and SMTP with TLS, one account, gone when the story ends.

The servers run in a thread of their own with their own event loop. What is mailed to the account
lands in its inbox; what is mailed to anybody else has left, and is kept for the story to show.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import socket
import ssl
import threading
from argparse import Namespace
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet, Message
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.flag import Flag
from pymap.user import Passwords, UserMetadata

from daemon.core.settings import Folders, Mailbox, SecretSource, Security, Server
from daemon.errors import UserError

HOST = "127.0.0.1"
INBOX, SENT = "INBOX", "Sent"
START_SECONDS, STOP_SECONDS, STORE_SECONDS = 20.0, 3.0, 10.0
_T = TypeVar("_T")
_Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A mail the SMTP server took: when, for whom, and its exact bytes."""

    number: int
    at: datetime
    recipient: str
    raw: bytes


class World:
    """The provider of one account. `with World(...) as world:` starts and ends it.

    Raises UserError where this machine does not let it start.
    """

    def __init__(self, folder: Path, *, address: str, now: _Now) -> None:
        self._folder = folder
        self._address = address
        self._now = now
        self._password = secrets.token_urlsafe(12)
        self._accepted: list[Accepted] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="world")
        self._servers: list[asyncio.AbstractServer] = []
        self._clients: set[asyncio.Task[Any] | None] = set()
        self._boxes: _Boxes | None = None
        self._ports = {"imap": 0, "smtp": 0}

    @property
    def mailbox(self) -> Mailbox:
        """Return the account's settings, as a User would have written them."""
        imap, smtp = (
            Server(
                host=HOST,
                port=self._ports[name],
                security=Security.TLS,
                ca_file=str(self._folder / "ca.pem"),
            )
            for name in ("imap", "smtp")
        )
        return Mailbox(
            username=self._address,
            password=SecretSource(value=self._password),
            imap=imap,
            smtp=smtp,
            folders=Folders(sent=SENT),
        )

    @property
    def accepted(self) -> tuple[Accepted, ...]:
        """Return every mail the SMTP server took, in order."""
        return tuple(self._accepted)

    def put(self, raw: bytes, folder: str = INBOX, *, when: datetime | None = None) -> None:
        """Let a mail arrive in the account's folder, now or at an earlier time."""
        self._do(self._put(raw, folder, when or self._now()))

    # --- its life -------------------------------------------------------------------------

    def __enter__(self) -> Self:
        # These servers warn of what is meant here (their own loop, TLS from the first byte).
        logging.getLogger("mail.log").setLevel(logging.ERROR)
        self._thread.start()
        try:
            self._do(self._start(), START_SECONDS)
        except (OSError, TimeoutError) as problem:
            self._end()
            raise UserError(f"the demo's mail servers did not start: {problem}") from problem
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        try:
            self._do(self._stop(), STOP_SECONDS)
        except TimeoutError:
            logging.getLogger(__name__).debug("a connection did not end in time")
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(STOP_SECONDS)
        if not self._thread.is_alive():
            self._loop.close()

    def _do(self, work: Coroutine[Any, Any, _T], seconds: float = STORE_SECONDS) -> _T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(seconds)

    async def _start(self) -> None:
        context = self._certificate()
        await self._start_imap(context)
        await self._start_smtp(context)

    async def _stop(self) -> None:
        """End everything that runs in this loop; a client that stays connected is cut off."""
        for server in self._servers:
            server.close()
        others = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _certificate(self) -> ssl.SSLContext:
        ca = trustme.CA()
        ca.cert_pem.write_to_path(self._folder / "ca.pem")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        ca.issue_cert(HOST, "localhost").configure_cert(context)
        return context

    # --- IMAP -----------------------------------------------------------------------------

    async def _start_imap(self, context: ssl.SSLContext) -> None:
        config = _Config.from_args(_arguments(self._address, self._password))
        config.apply_context()
        login = Login(config)
        hashed = await Passwords(config).hash_password(self._password)
        await login.demo_user_identity.set(UserMetadata(config, self._address, password=hashed))
        self._boxes = _Boxes(self._now)
        config.set_cache[self._address] = (self._boxes, FilterSet())
        await self._boxes.add_mailbox(SENT)
        serve = IMAPServer(login, config)

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            # Kept, because a task that nobody holds may be collected in the middle of its work.
            task = asyncio.current_task()
            self._clients.add(task)
            try:
                await serve(reader, writer, SocketInfo.get(writer, None, unique_id=b"demo"))
            finally:
                self._clients.discard(task)

        listener = _listener()
        self._ports["imap"] = listener.getsockname()[1]
        self._servers.append(await asyncio.start_server(answer, sock=listener, ssl=context))

    async def _put(self, raw: bytes, folder: str, when: datetime) -> None:
        if self._boxes is None:
            return
        flags = frozenset({Flag(b"\\Seen")} if folder == SENT else ())
        box = await self._boxes.get_mailbox(folder)
        await box.append(AppendMessage(raw, when, flags), recent=folder == INBOX)

    # --- SMTP -----------------------------------------------------------------------------

    async def _start_smtp(self, context: ssl.SSLContext) -> None:
        def serve() -> SMTP:
            return SMTP(
                self,
                hostname="localhost",
                ident="demo",
                auth_require_tls=False,  # TLS is there from the first byte
                authenticator=self._authenticate,
                loop=self._loop,
            )

        listener = _listener()
        self._ports["smtp"] = listener.getsockname()[1]
        self._servers.append(await self._loop.create_server(serve, sock=listener, ssl=context))

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: object
    ) -> AuthResult:
        given = (data.login, data.password) if isinstance(data, LoginPassword) else ()
        right = given == (self._address.encode(), self._password.encode())
        return AuthResult(success=right, handled=False)

    async def handle_MAIL(  # noqa: N802 - the library's name
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, _options: object
    ) -> str:
        """Take mail from the account only after it has logged in."""
        if not session.authenticated:
            return "530 5.7.0 Authentication required"
        envelope.mail_from = address
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the library's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Keep what was handed over; what is for the account goes to its inbox."""
        raw = bytes(envelope.original_content or b"")
        for recipient in envelope.rcpt_tos:
            if recipient.lower() == self._address:
                await self._put(raw, INBOX, self._now())
            mail = Accepted(len(self._accepted) + 1, self._now(), recipient, raw)
            self._accepted.append(mail)
        return f"250 2.0.0 accepted as number {len(self._accepted)}"


class _Config(Config):
    """pymap's settings, without the look-up of this machine's name, which needs a network."""

    @property
    def greeting(self) -> bytes:
        return b"Demo mailbox ready"


class _Box(MailboxData):
    """A folder in which mail stored without a date gets the story's."""

    now: _Now

    async def append(self, append_msg: AppendMessage, *, recent: bool = False) -> Message:
        dated = replace(append_msg, when=append_msg.when or self.now())
        return await super().append(dated, recent=recent)


class _Boxes(MailboxSet):
    """The account's folders, made of `_Box`."""

    def __init__(self, now: _Now) -> None:
        super().__init__()
        self._now = now
        self._inbox = self._box()

    async def add_mailbox(self, name: str) -> Any:
        self._set[name] = box = self._box()
        return box.mailbox_id

    def _box(self) -> _Box:
        box = _Box(self._content_cache, self._thread_cache)
        box.now = self._now
        return box


def _arguments(address: str, password: str) -> Namespace:
    """Return what pymap's own command line would have parsed."""
    return Namespace(
        host=HOST,
        port=0,
        debug=False,
        cert=None,
        key=None,
        tls=False,  # no STARTTLS: the socket itself speaks TLS
        proxy_protocol=None,
        passlib_cfg=None,
        demo_data=False,
        demo_user=address,
        demo_password=password,
    )


def _listener() -> socket.socket:
    """Return a socket that listens on a free port of loopback.

    With the protocol named, or asyncio would leave Nagle's algorithm on: 40 ms for each answer.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind((HOST, 0))
    listener.settimeout(0.0)
    return listener
