"""How a connection is protected, for both protocols: contexts that verify, and what went wrong.

The standard library's own defaults for mail do not verify certificates, so every connection
gets its context from here.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from pathlib import Path

from daemon.core.settings import Security, Server
from daemon.errors import FollowthroughError, Temporary, UserError

_PORTS = " (ports 993 and 465 want security: tls, ports 143 and 587 starttls)"


def context(server: Server) -> ssl.SSLContext:
    """Return a context that checks certificate and host name (TLS 1.2 or newer).

    ``ca_file`` adds a private authority to the system's; raises UserError where it is no
    readable PEM file.
    """
    result = ssl.create_default_context()
    result.minimum_version = ssl.TLSVersion.TLSv1_2
    if server.ca_file:
        path = Path(server.ca_file).expanduser()
        try:
            result.load_verify_locations(cafile=str(path))
        except (OSError, ssl.SSLError) as error:
            problem = f"ca_file {path} is not a readable certificate in PEM form"
            raise UserError(problem, hint="give the path of the authority's .pem file") from error
    return result


def refuse_plaintext_beyond_loopback(server: Server) -> None:
    """Raise UserError where a plaintext connection would leave this machine."""
    if server.security is not Security.INSECURE_LOOPBACK or _is_loopback_name(server.host):
        return
    problem = (
        f"security: insecure_loopback is for servers on this machine, and {server.host} is not"
    )
    raise UserError(
        problem,
        hint="use security: tls (port 993 or 465) or starttls",
    )


def refuse_plaintext_peer(sock: socket.socket) -> None:
    """Raise UserError where the other end of a plaintext connection is not this machine.

    ``localhost`` is what the resolver says it is; the peer's address cannot lie.
    """
    peer = str(sock.getpeername()[0])
    if not _is_loopback_address(peer):
        problem = f"the name led to {peer}, which is not this machine: no password was sent"
        raise UserError(problem)


def explain(error: BaseException, server: Server) -> FollowthroughError:
    """Return what a failed connection means, in a sentence, as the error to raise.

    A certificate that does not verify is a UserError with its remedy; everything else about
    the network is Temporary.
    """
    where = f"{server.host}:{server.port}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate_problem(error, where)
    if isinstance(error, ssl.SSLError):
        reason = (error.reason or str(error)).lower().replace("_", " ")
        return Temporary(f"no TLS connection with {where}: {reason}{_PORTS}")
    if isinstance(error, socket.gaierror):
        return Temporary(
            f"the name {server.host} was not found: is it spelt right, is the network up?"
        )
    if isinstance(error, TimeoutError):
        return Temporary(f"{where} did not answer in time{_PORTS}")
    if isinstance(error, ConnectionRefusedError):
        return Temporary(f"{where} refuses connections: is the port right?")
    return Temporary(f"the connection to {where} failed: {error}")


def _certificate_problem(error: ssl.SSLCertVerificationError, where: str) -> UserError:
    message = error.verify_message or "it does not verify"
    if "mismatch" in message or "not valid for" in message:
        hint = (
            "use the host name that the provider's help page names; it must be in the certificate"
        )
    elif "self-signed" in message or "self signed" in message or "local issuer" in message:
        hint = "where this is your own server, give its authority: ca_file: /path/to/ca.pem"
    elif "expired" in message or "not yet valid" in message:
        hint = "check this machine's clock; else the server's operator must renew the certificate"
    else:
        hint = "the connection was given up and no password was sent"
    return UserError(f"the certificate of {where} was not accepted: {message}", hint=hint)


def _is_loopback_name(host: str) -> bool:
    return host.lower().rstrip(".") == "localhost" or _is_loopback_address(host)


def _is_loopback_address(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text.strip("[]").split("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
