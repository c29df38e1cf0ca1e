"""The bytes of one IMAP connection, read through a buffer of our own, and IDLE on top of it.

Why not the library's: its IDLE returns nothing, for ever and at once, on a dead connection; it
loses step when a line arrives in two packets or before the continuation; and nobody can wake
it. All three come from a hidden read buffer, so here is one that can be looked into.
"""

from __future__ import annotations

import contextlib
import imaplib
import logging
import os
import select
import socket
import ssl
import time
import weakref
from typing import NoReturn

import imapclient

CONNECT_SECONDS = 30.0
READ_SECONDS = 60.0
COMMAND_SECONDS = 900.0  # one whole command: a server that trickles must not hold us for ever
DONE_SECONDS = 15.0
MAX_LITERAL = 32 * 1024 * 1024  # a mail of 25 MB, and servers that count its lines otherwise
MAX_LINE = 1_000_000  # the limit of imaplib
_CHUNK = 256 * 1024
_NEWS = frozenset({"EXISTS", "RECENT"})

# Whatever the daemon's own level: the library's finer words are the mail of the User.
logging.getLogger("imapclient").setLevel(logging.WARNING)


class IdleRefusedError(Exception):
    """The server said no to IDLE; the connection is as good as before."""


class Waker:
    """Ends a wait from another thread or a signal handler, by the self-pipe trick."""

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._close = weakref.finalize(self, _close_both, self._read, self._write)

    def wake(self) -> None:
        """End the present wait, or the next one where there is none."""
        with contextlib.suppress(BlockingIOError):  # a full pipe wakes as well
            os.write(self._write, b"\0")

    def wait(self, sock: socket.socket | None, seconds: float) -> tuple[bool, bool]:
        """Wait until woken, until ``sock`` can be read, or for so many seconds.

        Returns (woken, readable).
        """
        poller = select.poll()
        poller.register(self._read, select.POLLIN)
        if sock is not None:
            poller.register(sock, select.POLLIN)
        ready = {descriptor for descriptor, _ in poller.poll(max(0.0, seconds) * 1000)}
        woken = self._read in ready
        if woken:
            with contextlib.suppress(BlockingIOError):
                while os.read(self._read, 512):
                    pass
        return woken, bool(ready - {self._read})


def _close_both(read: int, write: int) -> None:
    os.close(read)
    os.close(write)


class Wire(imaplib.IMAP4):
    """An IMAP connection with its own read buffer, bounded in size and time."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None) -> None:
        self._buffer = bytearray()
        self._deadline = time.monotonic() + CONNECT_SECONDS
        self._context = context  # None: plaintext, at least to begin with
        super().__init__(host, port, timeout=CONNECT_SECONDS)

    # --- what imaplib leaves to subclasses ------------------------------------------------

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect; with a context, TLS comes before the first byte."""
        self.host, self.port = host, port
        sock = socket.create_connection((host, port), timeout)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        # The library sends the end of a line on its own, which Nagle would hold back for 40 ms.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # The library sends some commands in pieces; Nagle's algorithm makes that 40 ms each.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sock = sock if self._context is None else self._protected(sock, self._context)

    def read(self, size: int) -> bytes:
        """Return exactly ``size`` bytes of a literal, fewer only at the end of the stream."""
        if size > MAX_LITERAL:
            self._give_up(f"the server announced a literal of {size} bytes")
        while len(self._buffer) < size and self._fill():
            pass
        return self._take(size)

    def readline(self) -> bytes:
        """Return the next line with its end, empty or cut at the end of the stream."""
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > MAX_LINE:
                self._give_up("the server sent a line over a million bytes")
            if not self._fill():
                return self._take(searched)
        return self._take(end + 1)

    def shutdown(self) -> None:
        """Close the connection without a word."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def _log(self, line: str) -> None:
        """Keep no record: imaplib's would hold the LOGIN command with its password."""

    # --- our own --------------------------------------------------------------------------

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Switch to TLS and read the capabilities anew (RFC 9051 section 6.2.1).

        Bytes that came in plaintext after the answer are an injection: refused.
        """
        kind, data = self._simple_command("STARTTLS")
        if kind != "OK":
            self._give_up(f"STARTTLS was refused: {data!r}")
        if self._buffer:
            self._give_up("the server went on in plaintext after STARTTLS")
        self.sock = self._protected(self.sock, context)
        self.untagged_responses = {}
        self._get_capabilities()

    def list_with_uses(self) -> list[bytes | tuple[bytes, bytes] | None]:
        """Return the raw lines of LIST with special uses (RFC 6154 section 2)."""
        kind, data = self._simple_command("LIST", '""', '"*"', "RETURN (SPECIAL-USE)")
        if kind != "OK":
            self._give_up("LIST with special uses was refused")
        _, lines = self._untagged_response(kind, data, "LIST")
        found: list[bytes | tuple[bytes, bytes] | None] = lines
        return found

    def allow(self, seconds: float) -> None:
        """Let everything from now on take at most so many seconds in all."""
        self._deadline = time.monotonic() + seconds

    def news(self) -> bool:
        """Tell whether the server has spoken of new mail since the last look; forgets it."""
        if any(kind.upper() == "BYE" for kind in self.untagged_responses):
            self._give_up("the server said goodbye")
        seen = [kind for kind in self.untagged_responses if kind.upper() in _NEWS]
        for kind in seen:
            del self.untagged_responses[kind]
        return bool(seen)

    def idle_once(self, seconds: float, waker: Waker) -> tuple[bool, bool]:
        """Stay in IDLE (RFC 2177) until the server says anything, for at most so many seconds.

        Returns (news of new mail, woken). Whatever the server says ends this IDLE: reading up
        to the tagged answer empties the buffer, so no line can wait unseen behind another.
        Raises IdleRefusedError where the server promised IDLE and does not know it.
        """
        self.untagged_responses = {}
        self.allow(DONE_SECONDS)
        tag = self._command("IDLE")
        while self._get_response() is not None:
            if self._answered(tag):
                raise IdleRefusedError
        woken = False if self.news_waiting() else self._sleep(seconds, waker)
        self.allow(DONE_SECONDS)
        self.send(b"DONE\r\n")
        while not self._answered(tag):
            self._get_response()
        return self.news(), woken

    def news_waiting(self) -> bool:
        """Tell whether anything has been said that nobody has looked at."""
        return bool(self._buffer) or bool(self.untagged_responses)

    def _answered(self, tag: bytes) -> bool:
        return bool(self.tagged_commands[tag])

    def _sleep(self, seconds: float, waker: Waker) -> bool:
        """Return True when woken; False when the server spoke or the time is over."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            woken, readable = waker.wait(self.sock, 0.0 if self._pending() else left)
            if woken:
                return True
            if (readable or self._pending()) and self._fill_now():
                return False
        return False

    def _pending(self) -> int:
        # Bytes that TLS has already taken off the socket: poll() knows nothing of them.
        return self.sock.pending() if isinstance(self.sock, ssl.SSLSocket) else 0

    def _fill_now(self) -> bool:
        """Take what is there without waiting; a TLS record may hold nothing for us."""
        self.sock.settimeout(0.0)
        try:
            data = self.sock.recv(_CHUNK)
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        finally:
            self.sock.settimeout(READ_SECONDS)
        if not data:
            self._give_up("the server closed the connection")
        self._buffer += data
        return True

    def _fill(self) -> bool:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the server took too long")
        self.sock.settimeout(min(left, READ_SECONDS))
        data = self.sock.recv(_CHUNK)
        self._buffer += data
        return bool(data)

    def _take(self, size: int) -> bytes:
        with memoryview(self._buffer) as view:
            taken = bytes(view[:size])
        del self._buffer[:size]
        return taken

    def _protected(self, sock: socket.socket, context: ssl.SSLContext) -> ssl.SSLSocket:
        return context.wrap_socket(sock, server_hostname=self.host)

    def _give_up(self, reason: str) -> NoReturn:
        raise self.abort(reason)


class Client(imapclient.IMAPClient):  # type: ignore[misc]  # the library has no types
    """The library's commands and parsers over our Wire."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None) -> None:
        self._context = context
        super().__init__(
            host,
            port,
            ssl=context is not None,
            timeout=imapclient.SocketTimeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        )
        # The library sets 5, which formats every byte of every mail for a log nobody reads.
        self.wire.debug = 0
        self.normalise_times = False

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - the library's name
        return Wire(self.host, self.port, self._context)

    @property
    def wire(self) -> Wire:
        """Return the connection below."""
        wire: Wire = self._imap
        return wire

    def list_special(self) -> list[tuple[tuple[bytes, ...], bytes, str]]:
        """Return the folder list of a server that tells special uses only when asked (RFC 6154)."""
        data = self.wire.list_with_uses()
        found: list[tuple[tuple[bytes, ...], bytes, str]] = self._proc_folder_list(data)
        return found

    def refresh_capabilities(self) -> frozenset[str]:
        """Ask what the server can do now, after login, and return it in capitals."""
        self._cached_capabilities = None
        kind, data = self.wire.capability()
        self._checkok("capability", kind, data)
        words: list[bytes] = b" ".join(part for part in data if part).upper().split()
        self._cached_capabilities = tuple(words)
        return frozenset(word.decode("ascii", "replace") for word in words)
