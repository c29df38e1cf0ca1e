"""Connect, protect, log in: in that order, and never the third without the second."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Callable

from daemon.adapters import tls
from daemon.adapters.imap.wire import CONNECT_SECONDS, Client
from daemon.core.settings import Mailbox, Security
from daemon.errors import FollowthroughError, LoginRefused, Temporary, UserError

# What LOGIN takes without quotes; anything else goes by AUTHENTICATE PLAIN.
_ATOM = re.compile(r"[A-Za-z0-9!#$&'+,./:;<=>?@^_`|~\[-]{1,256}")
# Response codes that speak of the server's state and not of the password (RFC 5530).
_BUSY = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]", "TOO MANY")


def connect(mailbox: Mailbox, password: Callable[[], str]) -> Client:
    """Return a logged-in client.

    Raises Temporary (network, busy server), LoginRefused, or UserError (a certificate or a
    setting that the User must mend).
    """
    server = mailbox.imap
    tls.refuse_plaintext_beyond_loopback(server)
    client = _reach(mailbox)
    try:
        _protect(client, mailbox)
        _log_in(client, mailbox.username, password())
        client.refresh_capabilities()
    except FollowthroughError:
        client.shutdown()
        raise
    except Exception as error:
        client.shutdown()
        raise tls.explain(error, server) from error
    except BaseException:
        client.shutdown()
        raise
    return client


def _reach(mailbox: Mailbox) -> Client:
    server = mailbox.imap
    context = tls.context(server) if server.security is Security.TLS else None
    try:
        return Client(server.host, server.port, context)
    except Exception as error:
        raise tls.explain(error, server) from error


def _protect(client: Client, mailbox: Mailbox) -> None:
    server, wire = mailbox.imap, client.wire
    wire.allow(CONNECT_SECONDS)
    if server.security is Security.TLS:
        return
    if wire.state != "NONAUTH":
        # PREAUTH before TLS is how a man in the middle skips STARTTLS.
        problem = f"{server.host} greets as already logged in, without TLS: refused"
        raise UserError(problem, hint="use security: tls with port 993")
    if server.security is Security.INSECURE_LOOPBACK:
        tls.refuse_plaintext_peer(wire.sock)
        return
    if "STARTTLS" not in wire.capabilities:
        problem = (
            f"{server.host}:{server.port} does not offer STARTTLS, and there is no way around it"
        )
        raise UserError(problem, hint="use security: tls with port 993")
    wire.start_tls(tls.context(server))


def _log_in(client: Client, username: str, password: str) -> None:
    if any(c in username + password for c in "\r\n\0"):
        raise UserError("user name or password holds a line break or a NUL character")
    wire = client.wire
    if wire.state != "NONAUTH":
        return  # PREAUTH inside verified TLS: this server knows us already
    method = _method(wire, username, password)
    # Nothing below may be chained to what it came from: those exceptions quote the command.
    problem: FollowthroughError | None = None
    try:
        method(client, username, password)
    except imaplib.IMAP4.error as error:
        problem = _refusal(error, password)
    if problem is not None:
        raise problem


def _method(
    wire: imaplib.IMAP4, username: str, password: str
) -> Callable[[Client, str, str], object]:
    plain = "AUTH=PLAIN" in wire.capabilities
    simple = _ATOM.fullmatch(username) and password.isascii()
    if simple and "LOGINDISABLED" not in wire.capabilities:
        return lambda client, name, word: client.login(name, word)
    if plain:
        return lambda client, name, word: client.plain_login(name, word)
    raise UserError(
        "this server takes no such password login",
        hint="some providers want an app password or OAuth: see their help page",
    )


def _refusal(error: imaplib.IMAP4.error, password: str) -> FollowthroughError:
    # The library turns a broken connection into a refused login; the context tells them apart.
    if isinstance(error.__context__, imaplib.IMAP4.abort):
        return Temporary("the connection was lost during login")
    said = " ".join(str(error).removeprefix("b'").removesuffix("'").split())[:300]
    said = said.replace(password, "***")
    if any(word in said.upper() for word in _BUSY):
        return Temporary(f"the server does not take logins now: {said}")
    return LoginRefused(f"the server refused the login: {said}")
