"""A submission server on loopback that keeps a ledger of all it accepts, and misbehaves on request.

It speaks implicit TLS on one port and STARTTLS on another, and wants a log-in. Mail to the users
of a Dovecot goes on to it by LMTP, so that the self-addressed mail loop is a real one; mail to
anybody else stays in the ledger: `outgoing` is what the world would have received.

Faults are queued, each for one phase of the conversation, and happen in that order:

    server.fault(refuse("rcpt", 550, "5.1.1 nobody here"))
    server.fault(drop("data"))              # gone instead of 354
    server.fault(accept_then_drop())        # the mail is accepted, the client never learns it
    server.fault(refuse("body", 451, "4.3.0 later"))
"""

from __future__ import annotations

import asyncio
import base64
import functools
import json
import smtplib
import ssl
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from email import message_from_bytes
from pathlib import Path
from typing import Any, Literal, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.rig.certificates import Authority
from tests.rig.dovecot import DOMAIN, PASSWORDS, Dovecot
from tests.rig.ports import free_ports

Phase = Literal["connect", "ehlo", "auth", "mail", "rcpt", "data", "body", "quit"]
COMMANDS: dict[str, Phase] = {
    "EHLO": "ehlo",
    "AUTH": "auth",
    "MAIL": "mail",
    "RCPT": "rcpt",
    "DATA": "data",
    "QUIT": "quit",
}
SIZE_LIMIT = 10_000_000
# A TLS connection closes in a few rounds of the event loop; a length of time would be too short on
# a busy machine.
ROUNDS_TO_CLOSE = 50


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One misbehaviour: wait, then answer with `reply`, or accept, or both or neither, and drop."""

    phase: Phase
    reply: str | None = None
    drop: bool = False
    accept: bool = False  # in phase "body": take the mail first
    delay: float = 0.0
    times: int | None = 1  # None: from now on
    only: str = ""  # only where the command's argument holds this, as an address in RCPT


def refuse(
    phase: Phase, code: int, text: str = "no", *, only: str = "", times: int | None = 1
) -> Fault:
    """Answer with an error; 421 also ends the connection, as it must."""
    return Fault(phase=phase, reply=f"{code} {text}", drop=code == 421, only=only, times=times)


def drop(phase: Phase, *, times: int | None = 1) -> Fault:
    """Say nothing and go: before 354 in phase "data", before accepting in phase "body"."""
    return Fault(phase=phase, drop=True, times=times)


def accept_then_drop(*, times: int | None = 1) -> Fault:
    """Take the mail for good, and go without saying so."""
    return Fault(phase="body", drop=True, accept=True, times=times)


def accept_then_refuse(code: int, text: str = "no", *, times: int | None = 1) -> Fault:
    """Take the mail for good, and say that it was refused: a liar, or a broken content filter."""
    return Fault(phase="body", reply=f"{code} {text}", accept=True, times=times)


def delay(phase: Phase, seconds: float, *, times: int | None = 1) -> Fault:
    """Do the right thing, late."""
    return Fault(phase=phase, delay=seconds, times=times)


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """A mail this server took responsibility for."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    acknowledged: bool  # did the client hear 250?

    @property
    def message_id(self) -> str:
        """The Message-ID it carries, or an empty string."""
        return str(message_from_bytes(self.raw).get("Message-ID", "")).strip()

    def to_json(self) -> str:
        """One line of the ledger file."""
        raw = base64.b64encode(self.raw).decode("ascii")
        return json.dumps({**vars(self), "raw": raw, "message_id": self.message_id})


def read_ledger(path: Path) -> list[Accepted]:
    """The ledger file of a server, perhaps of another process; no file is an empty ledger."""
    if not path.exists():
        return []
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Accepted(
            sender=row["sender"],
            recipients=tuple(row["recipients"]),
            raw=base64.b64decode(row["raw"]),
            acknowledged=row["acknowledged"],
        )
        for row in rows
    ]


class SmtpServer:
    """One running server. `with SmtpServer(authority, dovecot=dovecot) as server:`."""

    host = "127.0.0.1"

    def __init__(
        self,
        authority: Authority,
        *,
        dovecot: Dovecot | None = None,
        ledger_file: Path | None = None,
        authserv_id: str | None = None,
    ) -> None:
        """`authserv_id` stamps mail for local users as having passed that server's checks."""
        self._tls = authority.server_context()
        self._dovecot = dovecot
        self._ledger_file = ledger_file
        self._authserv_id = authserv_id
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self._accepted: list[Accepted] = []
        self._sessions: list[str] = []
        self._open: set[_Conversation] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._servers: list[asyncio.Server] = []
        self.smtps_port = self.starttls_port = 0

    # ------------------------------------------------------------------ its life

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Listen, on the same ports as before where it has run already."""
        if not self.smtps_port:
            self.smtps_port, self.starttls_port = free_ports(2)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="smtpd", daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(self._loop), self._loop).result(10)

    def stop(self) -> None:
        """Drop every connection and listen no more."""
        if self._loop is None or self._thread is None:
            return
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
        self._loop = self._thread = None

    # ------------------------------------------------------------------ what tests ask

    @property
    def accepted(self) -> list[Accepted]:
        """All mail it took, in order."""
        with self._lock:
            return list(self._accepted)

    @property
    def outgoing(self) -> list[Accepted]:
        """The mail for people elsewhere, with only those as recipients."""
        rows = []
        for mail in self.accepted:
            away = tuple(one for one in mail.recipients if self._local_user(one) is None)
            if away:
                rows.append(replace(mail, recipients=away))
        return rows

    @property
    def log_ins(self) -> list[str]:
        """Who logged in, one entry per successful log-in."""
        with self._lock:
            return list(self._sessions)

    def fault(self, *faults: Fault) -> None:
        """Queue misbehaviour."""
        with self._lock:
            self._faults += faults

    @property
    def pending_faults(self) -> list[Fault]:
        """Faults that have not happened yet: a test that scripted one should see none left."""
        with self._lock:
            return list(self._faults)

    def clear_faults(self) -> None:
        """Behave from now on."""
        with self._lock:
            self._faults.clear()

    # ------------------------------------------------------------------ inside

    async def _listen(self, loop: asyncio.AbstractEventLoop) -> None:
        for port, implicit in ((self.smtps_port, True), (self.starttls_port, False)):
            make = functools.partial(
                _Conversation, self, loop, implicit_tls=implicit, tls=self._tls
            )
            self._servers.append(
                await loop.create_server(
                    make, self.host, port, ssl=self._tls if implicit else None, reuse_address=True
                )
            )

    async def _hang_up(self) -> None:
        for server in self._servers:
            server.close()
        for conversation in list(self._open):
            conversation.hang_up()
        for server in self._servers:
            await server.wait_closed()
        self._servers.clear()
        current = asyncio.current_task()
        tasks = [task for task in asyncio.all_tasks() if task is not current]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for _ in range(ROUNDS_TO_CLOSE):
            await asyncio.sleep(0)
        await asyncio.get_running_loop().shutdown_default_executor()

    def take_fault(self, phase: Phase, argument: str = "") -> Fault | None:
        """The next fault meant for this moment, counted down."""
        with self._lock:
            for index, fault in enumerate(self._faults):
                if fault.phase == phase and fault.only in argument:
                    if fault.times == 1:
                        del self._faults[index]
                    elif fault.times is not None:
                        self._faults[index] = replace(fault, times=fault.times - 1)
                    return fault
        return None

    def log_in(self, user: str, word: str) -> bool:
        """Is this a user, by name or address, with the right password?"""
        name = user.partition("@")[0]
        right = PASSWORDS.get(name) == word
        if right:
            with self._lock:
                self._sessions.append(name)
        return right

    async def take(self, mail: Accepted) -> str | None:
        """Keep the mail and hand it on; the refusal, where the local part of it cannot be done."""
        for recipient in mail.recipients:
            user = self._local_user(recipient)
            if user is not None:
                try:
                    await asyncio.to_thread(self._hand_over, mail, user)
                except (OSError, smtplib.SMTPException) as error:
                    return f"451 4.3.0 the mailbox does not answer: {type(error).__name__}"
        with self._lock:
            self._accepted.append(mail)
            if self._ledger_file is not None:
                with self._ledger_file.open("a", encoding="utf-8") as ledger:
                    ledger.write(mail.to_json() + "\n")
        return None

    def _local_user(self, recipient: str) -> str | None:
        name, _, domain = recipient.partition("@")
        name = name.partition("+")[0]
        return name if self._dovecot and domain.lower() == DOMAIN and name in PASSWORDS else None

    def _hand_over(self, mail: Accepted, user: str) -> None:
        assert self._dovecot is not None
        raw = mail.raw
        if self._authserv_id is not None:
            domain = mail.sender.partition("@")[2]
            stamp = (
                f"Authentication-Results: {self._authserv_id};\r\n"
                f" dkim=pass header.d={domain}; spf=pass smtp.mailfrom={mail.sender};\r\n"
                f" dmarc=pass header.from={domain}\r\n"
            )
            raw = stamp.encode("ascii") + raw
        self._dovecot.deliver_lmtp(raw, user, sender=mail.sender)


class _Conversation(SMTP):
    """One connection, with the faults of its server woven in."""

    def __init__(
        self,
        owner: SmtpServer,
        loop: asyncio.AbstractEventLoop,
        *,
        implicit_tls: bool,
        tls: ssl.SSLContext,
    ) -> None:
        self._owner = owner
        super().__init__(
            self,
            loop=loop,
            hostname=f"mail.{DOMAIN}",
            data_size_limit=SIZE_LIMIT,
            enable_SMTPUTF8=True,
            tls_context=None if implicit_tls else tls,
            require_starttls=not implicit_tls,
            auth_required=True,
            authenticator=self._authenticate,
        )
        # The library knows of STARTTLS only, and would not offer AUTH where TLS came first.
        self._auth_require_tls = not implicit_tls
        for command, phase in COMMANDS.items():
            usual = self._smtp_methods[command]
            self._smtp_methods[command] = functools.partial(self._command, phase, usual)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._owner._open.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._owner._open.discard(self)
        super().connection_lost(error)

    def hang_up(self) -> None:
        """Close the connection without a word."""
        if self._handler_coroutine is not None:
            self._handler_coroutine.cancel()
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()

    async def _handle_client(self) -> None:
        if await self._misbehaves("connect", ""):
            self.hang_up()
            return
        await super()._handle_client()

    async def _command(
        self, phase: Phase, usual: Callable[[str | None], Awaitable[None]], argument: str | None
    ) -> None:
        if not await self._misbehaves(phase, argument or ""):
            await usual(argument)

    async def _misbehaves(self, phase: Phase, argument: str) -> bool:
        """Play the fault that is due, if one is; False where the usual answer shall follow."""
        fault = self._owner.take_fault(phase, argument)
        if fault is None:
            return False
        await asyncio.sleep(fault.delay)
        if fault.reply is not None:
            await self.push(fault.reply)
        if fault.drop:
            self.hang_up()
        return fault.drop or fault.reply is not None

    def _authenticate(self, *details: Any) -> AuthResult:
        login = details[-1]
        if not isinstance(login, LoginPassword):
            return AuthResult(success=False, handled=False)
        right = self._owner.log_in(login.login.decode(), login.password.decode())
        return AuthResult(success=right, handled=False)

    async def handle_DATA(  # noqa: N802 - the library's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """The whole mail has arrived: what is the last word?"""
        fault = self._owner.take_fault("body") or Fault(phase="body")
        await asyncio.sleep(fault.delay)
        refusal = fault.reply
        if fault.accept or not (fault.drop or refusal):
            mail = Accepted(
                sender=envelope.mail_from or "",
                recipients=tuple(envelope.rcpt_tos),
                raw=bytes(envelope.original_content or b""),
                acknowledged=refusal is None and not fault.drop,
            )
            refusal = await self._owner.take(mail) or refusal
        if fault.drop:
            if refusal is not None:
                await self.push(refusal)
            self.hang_up()
            await asyncio.sleep(0)  # cancelled here
        return refusal or "250 2.0.0 taken"
