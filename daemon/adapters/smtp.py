"""Handing over one letter, phase by phase, so that "sent", "not sent" and "unsure" stay apart.

yagmail opens the connection; its ``send`` is never used, for it repeats a message whose answer
got lost. Here nothing is ever repeated: what the caller may do again, the error says.
"""

from __future__ import annotations

import contextlib
import re
import select
import smtplib
import socket
import ssl
import time
from collections.abc import Callable, Iterator

import yagmail

from daemon.adapters import tls
from daemon.core.settings import Mailbox, Security
from daemon.errors import (
    FollowthroughError,
    LoginRefused,
    Permanent,
    Temporary,
    Unsure,
    UserError,
)

CONNECT_SECONDS = 30.0
COMMAND_SECONDS = 60.0
FINAL_SECONDS = 600.0  # RFC 5321 section 4.5.3.2.6; a shorter wait makes duplicates
MAX_LINE = 998  # octets without the line end, RFC 5322 section 2.1.1
_SLICE_SECONDS = 1.0
_LATE_ANSWER_SECONDS = 5.0
_DONE_CODES = 2  # their first digit
_TEMPORARY_CODES, _PERMANENT_CODES = 400, 500
_OK = frozenset({250, 251})
_START_BODY = 354
_LOGIN_NEEDED = frozenset({530, 534, 535, 538})
# A dot-string at a domain: what our letters go to. No quoted local parts, no SMTPUTF8.
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,253}")


def _go_on() -> bool:
    return True


class SmtpSender:
    """The account's outgoing server (``ports.Sender``); a connection for each letter.

    ``while_waiting`` is called about once a second while the answer to a handed-over letter is
    outstanding; where it returns False the wait is given up, which makes the letter Unsure.
    """

    def __init__(
        self,
        mailbox: Mailbox,
        password: Callable[[], str],
        *,
        final_seconds: float = FINAL_SECONDS,
        command_seconds: float = COMMAND_SECONDS,
        while_waiting: Callable[[], bool] = _go_on,
    ) -> None:
        self._mailbox = mailbox
        self._password = password
        self._final_seconds = final_seconds
        self._command_seconds = command_seconds
        self._while_waiting = while_waiting

    def send(
        self,
        raw: bytes,
        *,
        sender: str,
        recipient: str,
        before_body: Callable[[], None],
    ) -> str:
        """Hand over exactly these bytes to exactly one recipient; return the server's answer.

        ``before_body`` is called after the server said 354 and before the first body byte; what
        it raises ends the attempt with nothing handed over. Raises Temporary (nothing was
        accepted, try later), LoginRefused, Permanent (refused for good), UserError (certificate
        or setting) or Unsure (body handed over, no answer).
        """
        _check_envelope(sender, recipient)
        eight_bit = _check_bytes(raw)
        with self._connection() as smtp:
            options = _options(smtp, raw, eight_bit=eight_bit)
            _announce(smtp, (f"FROM:<{sender}>{options}", f"TO:<{recipient}>"))
            before_body()
            return self._hand_over(smtp, raw)

    def login_works(self) -> tuple[str, ...]:
        """Connect, log in and leave; return what a person wants to know, a sentence each.

        Raises as ``send`` does.
        """
        server = self._mailbox.smtp
        with self._connection() as smtp:
            sock = _sock(smtp)
            version = sock.version() if isinstance(sock, ssl.SSLSocket) else None
            size = smtp.esmtp_features.get("size", "")
        found = [
            f"connected to {server.host}:{server.port} with {version or 'no encryption (loopback)'}",
            f"logged in as {self._mailbox.username}",
        ]
        if size.isdigit() and int(size):
            found.append(f"takes mail of up to {int(size) // 1024} kB")
        return tuple(found)

    # --- connecting -----------------------------------------------------------------------

    @contextlib.contextmanager
    def _connection(self) -> Iterator[smtplib.SMTP]:
        """Give a logged-in connection; afterwards it is closed without waiting for QUIT.

        What the server says to QUIT changes nothing: the answer to the letter stands.
        """
        client = self._client()
        try:
            smtp = self._connect(client)
            self._log_in(smtp)
            yield smtp
            with contextlib.suppress(smtplib.SMTPException, OSError):
                smtp.putcmd("QUIT")
        finally:
            client.is_closed = True  # or its finaliser would talk on
            if client.smtp is not None:
                client.smtp.close()

    def _connect(self, client: yagmail.Client) -> smtplib.SMTP:
        server = self._mailbox.smtp
        try:
            client.login()  # without a password it connects and protects, no more
            smtp: smtplib.SMTP = client.smtp
            if server.security is Security.INSECURE_LOOPBACK:
                tls.refuse_plaintext_peer(_sock(smtp))
            _sock(smtp).settimeout(self._command_seconds)
            smtp.ehlo_or_helo_if_needed()
        except smtplib.SMTPNotSupportedError:
            problem = f"{server.host}:{server.port} does not offer STARTTLS, and there is no way around it"
            raise UserError(problem, hint="use security: tls with port 465") from None
        except smtplib.SMTPResponseException as error:
            problem = f"{server.host} does not serve now: {_said(error)}"
            raise Temporary(problem) from error
        except (smtplib.SMTPException, OSError) as error:
            cause = error.__context__ if isinstance(error, smtplib.SMTPException) else error
            raise tls.explain(cause or error, server) from error
        return smtp

    def _log_in(self, smtp: smtplib.SMTP) -> None:
        password = self._password()
        # Nothing below may be chained to what it came from: those exceptions can hold the secret.
        problem: FollowthroughError | None = None
        try:
            smtp.login(self._mailbox.username, password)
        except smtplib.SMTPResponseException as error:
            said = _said(error).replace(password, "***")
            kind = LoginRefused if error.smtp_code >= _PERMANENT_CODES else Temporary
            problem = kind(f"the server refused the login: {said}")
        except smtplib.SMTPNotSupportedError:
            problem = UserError(
                "the outgoing server offers no password login",
                hint="is the port right? 465 (tls) and 587 (starttls) are for logging in",
            )
        except (smtplib.SMTPException, OSError):
            problem = Temporary("the connection was lost during login")
        except UnicodeError:
            problem = UserError("the outgoing server takes only ASCII in user name and password")
        if problem is not None:
            raise problem

    def _client(self) -> yagmail.Client:
        server = self._mailbox.smtp
        tls.refuse_plaintext_beyond_loopback(server)
        # Our own name: the machine's is nobody's business and may take a slow look-up.
        options: dict[str, object] = {
            "timeout": CONNECT_SECONDS,
            "local_hostname": "[127.0.0.1]",
        }
        starttls: dict[str, object] | bool = False
        if server.security is Security.TLS:
            options["context"] = tls.context(server)
        elif server.security is Security.STARTTLS:
            starttls = {"context": tls.context(server)}
        client = yagmail.Client(
            user="nobody@localhost",
            password="",
            host=server.host,
            port=server.port,
            smtp_ssl=server.security is Security.TLS,
            smtp_starttls=starttls,
            smtp_skip_login=True,
            soft_email_validation=False,
            **options,
        )
        client.is_closed = True
        return client

    # --- the letter -----------------------------------------------------------------------

    def _hand_over(self, smtp: smtplib.SMTP, raw: bytes) -> str:
        """Write the body and wait for the verdict: from here on silence means Unsure."""
        try:
            _sock(smtp).sendall(_stuffed(raw))
            self._await_answer(_sock(smtp))
        except OSError as error:
            code, answer = _late_answer(smtp)
            if code < _TEMPORARY_CODES:
                problem = f"the connection was lost after the letter went out: {error}"
                raise Unsure(problem) from error
        else:
            code, answer = _answer(smtp)
        if code // 100 == _DONE_CODES:
            return f"{code} {_line(answer)}"
        if code < _TEMPORARY_CODES:
            problem = f"no clear answer came after the letter went out: {code} {_line(answer)}"
            raise Unsure(problem)
        raise _refused(code, answer, "the server refused the letter")

    def _await_answer(self, sock: socket.socket) -> None:
        end = time.monotonic() + self._final_seconds
        poller = select.poll()
        poller.register(sock, select.POLLIN)
        while (left := end - time.monotonic()) > 0:
            if _pending(sock) or poller.poll(min(left, _SLICE_SECONDS) * 1000):
                sock.settimeout(left)
                return
            if not self._while_waiting():
                raise Unsure("stopped while the server's answer was outstanding")
        problem = f"no answer within {self._final_seconds:.0f} s after the letter went out"
        raise Unsure(problem)


# --- checks before anything is said ----------------------------------------------------------


def _check_envelope(sender: str, recipient: str) -> None:
    for what, address in (("sender", sender), ("recipient", recipient)):
        if not _ADDRESS.fullmatch(address):
            problem = f"the {what} {address!r} is not an address that can be mailed to"
            raise Permanent(problem)


def _check_bytes(raw: bytes) -> bool:
    """Refuse what could be read in two ways on the wire; return whether it holds 8-bit bytes.

    A bare CR or LF lets a body end early in the eyes of some servers (SMTP smuggling).
    """
    lines = raw.split(b"\r\n")
    if any(b"\r" in line or b"\n" in line or b"\0" in line for line in lines):
        raise Permanent("the letter holds a bare CR, a bare LF or a NUL")
    if max(map(len, lines)) > MAX_LINE:
        problem = f"the letter holds a line over {MAX_LINE} bytes"
        raise Permanent(problem)
    return not raw.isascii()


def _options(smtp: smtplib.SMTP, raw: bytes, *, eight_bit: bool) -> str:
    """Return the parameters of MAIL (RFC 1870, RFC 6152)."""
    options = ""
    if smtp.has_extn("size"):
        limit = smtp.esmtp_features["size"]
        if limit.isdigit() and 0 < int(limit) < len(raw):
            problem = f"the server takes no letter over {limit} bytes"
            raise Permanent(problem)
        options += f" SIZE={len(raw)}"
    if eight_bit:
        if not smtp.has_extn("8bitmime"):
            raise Permanent("the letter holds 8-bit bytes, which this server does not take")
        options += " BODY=8BITMIME"
    return options


# --- words on the wire -----------------------------------------------------------------------


def _announce(smtp: smtplib.SMTP, envelope: tuple[str, str]) -> None:
    """Say MAIL, RCPT and DATA; nothing has been accepted while this can raise."""
    steps = (
        ("MAIL", envelope[0], _OK, "the sender"),
        ("RCPT", envelope[1], _OK, "the recipient"),
        ("DATA", "", frozenset({_START_BODY}), "the letter"),
    )
    for verb, argument, good, what in steps:
        try:
            code, answer = smtp.docmd(verb, argument)
        except (smtplib.SMTPException, OSError) as error:
            problem = f"the connection was lost at {verb}, before anything was handed over"
            raise Temporary(problem) from error
        if code not in good:
            with contextlib.suppress(smtplib.SMTPException, OSError):
                smtp.putcmd("RSET")
            raise _refused(code, answer, f"the server refused {what}")


def _stuffed(raw: bytes) -> bytes:
    """Return the body as it goes over the wire (RFC 5321 section 4.5.2), with its end."""
    body = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
    if body.startswith(b"."):
        body = b"." + body
    return body.replace(b"\r\n.", b"\r\n..") + b".\r\n"


def _refused(code: int, answer: bytes, what: str) -> FollowthroughError:
    said = f"{what}: {code} {_line(answer)}"
    if code in _LOGIN_NEEDED:
        return LoginRefused(said)
    # -1 and the like: no code at all. Nothing was accepted, so another try does no harm.
    return Permanent(said) if code >= _PERMANENT_CODES else Temporary(said)


def _answer(smtp: smtplib.SMTP) -> tuple[int, bytes]:
    try:
        return smtp.getreply()
    except (smtplib.SMTPException, OSError) as error:
        raise Unsure("the connection was lost after the letter went out") from error


def _late_answer(smtp: smtplib.SMTP) -> tuple[int, bytes]:
    """Look for the refusal that a server may leave behind before it closes the line."""
    try:
        _sock(smtp).settimeout(_LATE_ANSWER_SECONDS)
        return smtp.getreply()
    except (smtplib.SMTPException, OSError):
        return -1, b""


def _sock(smtp: smtplib.SMTP) -> socket.socket:
    if smtp.sock is None:
        raise smtplib.SMTPServerDisconnected("the connection was lost")
    return smtp.sock


def _pending(sock: socket.socket) -> int:
    # Bytes that TLS has already taken off the socket: poll() knows nothing of them.
    return sock.pending() if isinstance(sock, ssl.SSLSocket) else 0


def _said(error: smtplib.SMTPResponseException) -> str:
    answer = error.smtp_error
    return f"{error.smtp_code} {_line(answer if isinstance(answer, bytes) else answer.encode())}"


def _line(answer: bytes) -> str:
    return " ".join(answer.decode("utf-8", "replace").split())[:300]
