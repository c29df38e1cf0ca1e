"""Words to the service manager: the sd_notify(3) datagrams, without a library.

Everything here is a no-op where the daemon was not started by a service manager.
"""

from __future__ import annotations

import contextlib
import os
import socket

_MICROSECONDS = 1_000_000


def watchdog_seconds() -> float | None:
    """Return how often, in seconds, the service manager expects a sign of life at the latest.

    None where it expects none: WATCHDOG_USEC is missing or odd, or WATCHDOG_PID names another
    process (sd_watchdog_enabled(3)).
    """
    text = os.environ.get("WATCHDOG_USEC", "")
    pid = os.environ.get("WATCHDOG_PID", "")
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        return None
    if pid and pid != str(os.getpid()):
        return None
    return int(text) / _MICROSECONDS


def ready(text: str = "") -> None:
    """Tell that start-up is complete."""
    _send("READY=1", _status(text))


def alive() -> None:
    """Tell that the main loop made progress (the watchdog's sign of life)."""
    _send("WATCHDOG=1")


def status(text: str) -> None:
    """Show one line of state in ``systemctl status``."""
    _send(_status(text))


def stopping() -> None:
    """Tell that shutdown has begun."""
    _send("STOPPING=1")


def _status(text: str) -> str:
    # A newline would begin another assignment.
    return "STATUS=" + " ".join(text.split()) if text else ""


def _send(*lines: str) -> None:
    path = os.environ.get("NOTIFY_SOCKET", "")
    if not path.startswith(("/", "@")):
        return
    # "@" stands for the NUL byte of Linux's abstract name space.
    address = "\0" + path[1:] if path.startswith("@") else path
    payload = "\n".join(line for line in lines if line).encode("utf-8", "replace")
    # A service manager that went away must not take the daemon with it.
    kind = socket.SOCK_DGRAM | socket.SOCK_NONBLOCK
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, kind) as sock:
        sock.sendto(payload, address)
