"""What the service manager hears, on a real socket."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest

from daemon.adapters import notify
from daemon.adapters.clock import SystemClock


@pytest.fixture(params=["path", "abstract"])
def manager(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[socket.socket]:
    name = f"@followthrough-{os.getpid()}" if request.param == "abstract" else str(tmp_path / "n")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(name.replace("@", "\0", 1) if name.startswith("@") else name)
        sock.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", name)
        yield sock


def test_every_word_arrives(manager: socket.socket) -> None:
    notify.ready("watching the inbox")
    notify.ready()
    notify.alive()
    notify.status("offline since 08:00")
    notify.stopping()
    assert [manager.recv(500) for _ in range(5)] == [
        b"READY=1\nSTATUS=watching the inbox",
        b"READY=1",
        b"WATCHDOG=1",
        b"STATUS=offline since 08:00",
        b"STOPPING=1",
    ]


def test_a_status_cannot_smuggle_in_another_word(manager: socket.socket) -> None:
    notify.status("fine\nSTOPPING=1")
    assert manager.recv(500) == b"STATUS=fine STOPPING=1"


def test_without_a_service_manager_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify.ready()
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/at/all")
    notify.alive()


@pytest.mark.parametrize(
    ("value", "pid", "seconds"),
    [
        ("180000000", "", 180.0),
        ("180000000", "own", 180.0),
        ("180000000", "1", None),
        ("0", "", None),
        ("-5", "", None),
        ("soon", "", None),
        ("", "", None),
    ],
)
def test_the_watchdog_interval_is_read(
    monkeypatch: pytest.MonkeyPatch, value: str, pid: str, seconds: float | None
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", value)
    monkeypatch.setenv("WATCHDOG_PID", str(os.getpid()) if pid == "own" else pid)
    assert notify.watchdog_seconds() == seconds


def test_the_clock_is_aware_and_its_monotonic_side_never_goes_back() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    first = clock.monotonic()
    assert clock.monotonic() >= first
