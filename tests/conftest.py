"""What every test may ask for: a certificate authority, and mail servers private to the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.rig.faketime import MovedClock
from tests.rig.smtpd import SmtpServer

# Shared machines stall: a deadline would measure them and not the code.
settings.register_profile("default", deadline=None)
settings.register_profile(
    "thorough", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("default")


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Signs the certificates of the test servers; clients must be told to trust it."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    """A real IMAP server with empty mailboxes for `seeker` and `peer`."""
    with Dovecot(authority) as server:
        yield server


@pytest.fixture
def smtp_server(authority: Authority, dovecot: Dovecot, tmp_path: Path) -> Iterator[SmtpServer]:
    """A submission server in front of `dovecot`."""
    with SmtpServer(authority, dovecot=dovecot, ledger_file=tmp_path / "ledger.jsonl") as server:
        yield server


@pytest.fixture
def lone_smtp_server(authority: Authority) -> Iterator[SmtpServer]:
    """A submission server without mailboxes behind it: everything is outgoing."""
    with SmtpServer(authority) as server:
        yield server


@pytest.fixture
def moved_clock(tmp_path: Path) -> MovedClock:
    """A clock for subprocesses that the test can move."""
    return MovedClock(tmp_path / "clock")
