"""A week of the story from outside: the real program as a process, under a clock that is moved.

`run --once` is a whole Tick and obeys the wall clock it is started under, so the story takes
seconds; every step is a fresh process on the same state.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema
import pytest
import yaml

from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.rig.faketime import MovedClock
from tests.rig.smtpd import SmtpServer
from tests.scenario.mails import ZONE, body, gmail_reply, header
from tests.scenario.test_story import ASKED, END, WRITTEN, confirmation

SCHEMAS = Path("daemon/schemas")


@dataclass
class Machine:
    """A User's machine: his configuration, and the program started at chosen moments."""

    config: Path
    clock: MovedClock
    dovecot: Dovecot
    smtp: SmtpServer

    def run(self, *arguments: str, at: datetime) -> subprocess.CompletedProcess[str]:
        self.clock.set(at)
        return subprocess.run(
            [sys.executable, "-m", "daemon", *arguments, "--config", str(self.config)],
            env={**os.environ, **self.clock.environment()},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def tick(self, at: datetime) -> None:
        done = self.run("run", "--once", at=at)
        assert done.returncode == 0, done.stderr

    def status(self, at: datetime) -> dict[str, list[dict[str, object]]]:
        done = self.run("status", "--json", at=at)
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout)
        jsonschema.validate(told, json.loads((SCHEMAS / "status.schema.json").read_text()))
        return dict(told)

    def posts(self) -> list[bytes]:
        return [m.raw for m in self.dovecot.messages() if header(m.raw, "X-Followthrough")]

    def reply(self, request: bytes, words: str, at: datetime) -> None:
        raw = gmail_reply(request, words, at=at)
        self.dovecot.append("Sent", raw, ("\\Seen",))
        self.dovecot.append("INBOX", raw)


@pytest.fixture
def machine(
    tmp_path: Path,
    authority: Authority,
    dovecot: Dovecot,
    smtp_server: SmtpServer,
    moved_clock: MovedClock,
) -> Machine:
    config = tmp_path / "config.yaml"
    ca = str(authority.ca_file)
    secret = tmp_path / "password"
    secret.write_text(dovecot.password() + "\n")
    secret.chmod(0o600)
    settings = {
        "user": {
            "name": "Alex Morgan",
            "address": dovecot.address(),
            "phone": "+1 555 0100",
            "time_zone": "America/New_York",
            "country": "US",
        },
        "mailbox": {
            "username": "seeker",
            "password": {"file": str(secret)},
            "imap": {"host": "localhost", "port": dovecot.imaps_port, "ca_file": ca},
            "smtp": {"host": "localhost", "port": smtp_server.smtps_port, "ca_file": ca},
        },
        "state_dir": str(tmp_path / "state"),
    }
    config.write_text(yaml.safe_dump(settings))
    config.chmod(0o600)
    return Machine(config=config, clock=moved_clock, dovecot=dovecot, smtp=smtp_server)


def test_a_week_of_the_story_in_processes_that_live_for_one_tick(machine: Machine) -> None:
    machine.tick(WRITTEN)
    machine.dovecot.deliver_lmtp(confirmation())
    machine.tick(WRITTEN + timedelta(minutes=1))
    (application,) = machine.status(WRITTEN + timedelta(minutes=2))["applications"]
    assert (application["company"], application["stage"]) == ("Acme", "scheduled")

    machine.tick(ASKED + timedelta(minutes=1))
    (request,) = machine.posts()
    drafts = machine.status(ASKED + timedelta(minutes=2))["drafts"]
    assert [(d["kind"], d["state"], d["to"]) for d in drafts] == [
        ("thank_you", "asking", ["dana@acme.example"]),
        ("follow_up", "planned", ["dana@acme.example"]),
    ]

    machine.reply(request, "send", ASKED + timedelta(minutes=3))
    machine.tick(ASKED + timedelta(minutes=4))
    assert machine.smtp.outgoing == []
    machine.tick(END + timedelta(hours=2, minutes=1))
    (letter,) = machine.smtp.outgoing
    assert letter.recipients == ("dana@acme.example",)
    assert header(letter.raw, "In-Reply-To") == "<confirmation@acme.example>"
    machine.tick(END + timedelta(hours=3))
    assert len(machine.smtp.outgoing) == 1

    morning = datetime(2026, 12, 8, 8, 1, tzinfo=ZONE)
    machine.tick(morning)
    follow_up = machine.posts()[-1]
    assert "follow-up" in header(follow_up, "Subject")
    machine.reply(follow_up, "send", morning)
    machine.tick(morning + timedelta(minutes=1))
    machine.tick(datetime(2026, 12, 8, 10, 1, tzinfo=ZONE))
    assert len(machine.smtp.outgoing) == 2
    (application,) = machine.status(datetime(2026, 12, 8, 10, 2, tzinfo=ZONE))["applications"]
    assert application["stage"] == "followed_up"


def test_a_letter_can_be_seen_and_decided_at_the_command_line(machine: Machine) -> None:
    machine.dovecot.deliver_lmtp(confirmation())
    machine.tick(WRITTEN + timedelta(minutes=1))
    machine.tick(ASKED + timedelta(minutes=1))
    now = ASKED + timedelta(minutes=2)
    shown = machine.run("drafts", "show", "1", at=now)
    assert "Dear Dana" in shown.stdout
    assert machine.run("drafts", "send", "1", at=now).returncode == 0
    machine.tick(END + timedelta(hours=2, minutes=5))
    machine.tick(END + timedelta(hours=2, minutes=8))
    (letter,) = machine.smtp.outgoing
    text = body(letter.raw)
    assert all(line in shown.stdout for line in text.splitlines())
    refused = machine.run("drafts", "skip", "1", at=now)
    assert refused.returncode == 1
    assert "nothing left to decide" in refused.stderr


def test_the_story_of_an_application_names_mail_and_rules(machine: Machine) -> None:
    machine.dovecot.deliver_lmtp(confirmation())
    machine.tick(WRITTEN + timedelta(minutes=1))
    told = machine.run("applications", "1", at=WRITTEN + timedelta(minutes=2))
    assert "Interview confirmation" in told.stdout
    assert "calendar-request" in told.stdout
    page = machine.run("status", at=WRITTEN + timedelta(minutes=2))
    assert "Interviews to come" in page.stdout
    assert "Tue 1 Dec 11:00" in page.stdout


def test_check_tries_both_servers_and_says_that_all_is_well(machine: Machine) -> None:
    tried = machine.run("check", at=WRITTEN)
    assert tried.returncode == 0, tried.stderr
    assert "All is well" in tried.stdout
    assert "FAILED" not in tried.stdout
    assert machine.dovecot.messages() == []


def test_check_ends_with_1_and_a_remedy_where_a_step_fails(machine: Machine) -> None:
    changed(machine, lambda s: s["mailbox"].update(password="wrong"))
    tried = machine.run("check", at=WRITTEN)
    assert tried.returncode == 1
    assert "password" in tried.stdout + tried.stderr


def test_the_daemon_tells_its_manager_that_it_is_up_alive_and_ending(
    machine: Machine, tmp_path: Path
) -> None:
    path = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(path))
        manager.settimeout(20)
        daemon = subprocess.Popen(
            [sys.executable, "-m", "daemon", "run", "--config", str(machine.config)],
            env={**os.environ, "NOTIFY_SOCKET": str(path), "WATCHDOG_USEC": "180000000"},
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            said = [manager.recv(500).decode()]
            while "WATCHDOG=1" not in said:
                said.append(manager.recv(500).decode())
            assert said[0].startswith("READY=1")
            daemon.send_signal(signal.SIGTERM)
            while not any("STOPPING=1" in word for word in said):
                said.append(manager.recv(500).decode())
            assert daemon.wait(timeout=10) == 0
        finally:
            daemon.kill()
            _, log = daemon.communicate()
    assert "Traceback" not in log


def changed(machine: Machine, change: Callable[[dict[str, dict[str, object]]], object]) -> None:
    settings = yaml.safe_load(machine.config.read_text())
    change(settings)
    machine.config.write_text(yaml.safe_dump(settings))


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        (lambda s: s["mailbox"].update(password="wrong"), 77, "password"),
        (lambda s: s["mailbox"]["imap"].pop("ca_file"), 1, "ca_file"),
        (lambda s: s["mailbox"]["imap"].update(host="nowhere.invalid"), 1, "nowhere.invalid"),
        (lambda s: s["mailbox"].update(folders={"sent": "Gone"}), 1, "Gone"),
        (lambda s: s["mailbox"].update(passwort={"env": "X"}), 78, "password"),
    ],
    ids=["wrong password", "unknown certificate", "wrong host", "missing folder", "typing error"],
)
def test_what_is_wrong_is_said_with_its_remedy_and_exit_code(
    machine: Machine,
    change: Callable[[dict[str, dict[str, object]]], object],
    code: int,
    said: str,
) -> None:
    changed(machine, change)
    ended = machine.run("run", "--once", at=WRITTEN)
    assert ended.returncode == code
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
    assert machine.dovecot.password() not in ended.stderr


def test_status_before_the_first_run_says_what_to_do(machine: Machine) -> None:
    ended = machine.run("status", at=datetime(2026, 11, 24, tzinfo=UTC))
    assert ended.returncode == 1
    assert "followthrough run" in ended.stderr
