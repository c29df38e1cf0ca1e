"""An IMAP server of scripted bytes: it says what no sane server would, exactly when told to.

It answers like a small server with an empty inbox; a test replaces the answer to any command by a
function of its own, which may send half a line, close, reset or fall silent.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from typing import Self

Answer = Callable[["Session", str, str], None]

CAPABILITIES = "IMAP4rev1 IDLE"
SELECTED = (
    "* FLAGS (\\Seen)\r\n* 0 EXISTS\r\n* 0 RECENT\r\n"
    "* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 1] next\r\n"
)


class Session:
    """One connection, as an answer sees it."""

    def __init__(self, server: ScriptedImap, sock: socket.socket, number: int) -> None:
        self.server, self.sock, self.number = server, sock, number
        self.closed = threading.Event()
        self._buffer = b""

    def send(self, text: str | bytes) -> None:
        """Put exactly these bytes on the wire, in one packet."""
        self.sock.sendall(text.encode() if isinstance(text, str) else text)

    def ok(self, tag: str, text: str = "done") -> None:
        """The usual tagged answer."""
        self.send(f"{tag} OK {text}\r\n")

    def line(self) -> str:
        """The next line of the client, or "" where it has gone."""
        while b"\n" not in self._buffer:
            try:
                data = self.sock.recv(4096)
            except OSError:
                data = b""
            if not data:
                self.closed.set()
                return ""
            self._buffer += data
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.rstrip(b"\r").decode()

    def close(self) -> None:
        """End the stream in order (FIN)."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()
        self.closed.set()

    def reset(self) -> None:
        """Tear the connection down (RST)."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()
        self.closed.set()


class ScriptedImap:
    """`with ScriptedImap({"IDLE": answer}) as server:` listens on `server.port` of loopback."""

    host = "127.0.0.1"

    def __init__(
        self,
        answers: Mapping[str, Answer] | None = None,
        *,
        greeting: str = "* OK ready\r\n",
        capabilities: str = CAPABILITIES,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self.greeting, self.capabilities = greeting, capabilities
        self.context = context
        self.commands: list[str] = []  # every command of every connection, without its tag
        self.connections = 0
        self._answers: dict[str, Answer] = {**_USUAL, **(answers or {})}
        self._listener = socket.create_server((self.host, 0))
        self.port = int(self._listener.getsockname()[1])
        self._sessions: list[Session] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for session in self._sessions:
            session.close()
        for thread in self._threads:
            thread.join(5)

    def verbs(self) -> list[str]:
        """What the client asked for, without arguments."""
        return [_verb(command)[0] for command in self.commands]

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            session = Session(self, sock, self.connections)
            self._sessions.append(session)
            self._start(lambda session=session: self._serve(session))  # type: ignore[misc]

    def _serve(self, session: Session) -> None:
        with contextlib.suppress(OSError):
            session.send(self.greeting)
            while line := session.line():
                tag, _, command = line.partition(" ")
                self.commands.append(command)
                verb, arguments = _verb(command)
                self._answers.get(verb, _unknown)(session, tag, arguments)
        session.close()


def _verb(command: str) -> tuple[str, str]:
    verb, _, rest = command.partition(" ")
    if verb.upper() == "UID":
        second, _, rest = rest.partition(" ")
        return f"UID {second.upper()}", rest
    return verb.upper(), rest


def _unknown(session: Session, tag: str, _: str) -> None:
    session.send(f"{tag} BAD unknown\r\n")


def _capability(session: Session, tag: str, _: str) -> None:
    session.send(f"* CAPABILITY {session.server.capabilities}\r\n")
    session.ok(tag)


def _starttls(session: Session, tag: str, _: str) -> None:
    session.ok(tag, "begin")
    assert session.server.context is not None
    session.sock = session.server.context.wrap_socket(session.sock, server_side=True)


def _list(session: Session, tag: str, _: str) -> None:
    session.send('* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\Sent) "/" Sent\r\n')
    session.ok(tag)


def examine(session: Session, tag: str, _: str) -> None:
    """The usual answer to EXAMINE: an empty folder, UIDVALIDITY 7."""
    session.send(SELECTED)
    session.ok(tag, "[READ-ONLY] done")


def selected(exists: int, uid_next: int, *, validity: int = 7) -> Answer:
    """An EXAMINE that tells of so many mails."""

    def answer(session: Session, tag: str, _: str) -> None:
        session.send(f"* {exists} EXISTS\r\n* OK [UIDVALIDITY {validity}] valid\r\n")
        session.send(f"* OK [UIDNEXT {uid_next}] next\r\n")
        session.ok(tag, "[READ-ONLY] done")

    return answer


def done(session: Session, tag: str, _: str) -> None:
    """Agree, and say nothing else."""
    session.ok(tag)


def _search(session: Session, tag: str, _: str) -> None:
    session.send("* SEARCH\r\n")
    session.ok(tag)


def idle(session: Session, tag: str, _: str) -> None:
    """An IDLE in which nothing happens until the client ends it."""
    session.send("+ idling\r\n")
    if session.line() == "DONE":
        session.ok(tag)


def _logout(session: Session, tag: str, _: str) -> None:
    session.send("* BYE bye\r\n")
    session.ok(tag)


_USUAL: dict[str, Answer] = {
    "CAPABILITY": _capability,
    "STARTTLS": _starttls,
    "LOGIN": done,
    "LIST": _list,
    "EXAMINE": examine,
    "NOOP": done,
    "UID SEARCH": _search,
    "UID FETCH": done,
    "IDLE": idle,
    "LOGOUT": _logout,
}
