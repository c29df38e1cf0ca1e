"""`followthrough demo` as a newcomer meets it: one command, a whole story, nothing left behind."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import AbstractContextManager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from rich.console import Console

from daemon.app import daemon_loop
from daemon.core.settings import Settings
from daemon.demo.replies import ask_nobody, body_of
from daemon.demo.script import USER
from daemon.demo.story import play
from daemon.demo.teller import Teller
from daemon.loop import Loop
from daemon.ports import Clock

ROOT = Path(__file__).parents[2]
DEMO = (sys.executable, "-m", "daemon", "demo")
pytestmark = pytest.mark.timeout(120)


def run(
    *arguments: str, tmp: Path, typed: str | None = None, limit: float = 60
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*DEMO, *arguments],
        input=typed,
        stdin=subprocess.DEVNULL if typed is None else None,
        capture_output=True,
        text=True,
        timeout=limit,
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp), "HOME": str(tmp), "PYTHONUTF8": "1"},
        check=False,
    )


def words(text: str) -> str:
    """Return the text as one line, without the bar that marks a mail."""
    return " ".join(text.replace("│", " ").split())


def test_the_demo_tells_the_whole_story_ends_by_itself_and_leaves_nothing_behind(
    tmp_path: Path,
) -> None:
    done = run(tmp=tmp_path)

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == [], "something was left behind"
    told = words(done.stdout)
    stations = (
        "Larkspur Instruments (Backend Engineer): new → applied",
        "left alone",
        "they decide by Friday 18 September",
        "Larkspur Instruments (Backend Engineer): applied → invited",
        "Larkspur Instruments (Backend Engineer): invited → scheduled",
        "Larkspur Instruments (Backend Engineer): scheduled → interviewed",
        "Send this thank-you to Dana Reyes, Larkspur Instruments (Backend Engineer)?",
        "[letter 1 begins]",
        "> I learned how you moved the calibration service to an event log",
        "> send",
        "A letter leaves for dana.reyes@larkspur.example",
        "I learned how you moved the calibration service to an event log",
        "Larkspur Instruments (Backend Engineer): interviewed → thanked",
        "Thursday 17 September",
        "Send this follow-up to Priya Nair",
        "> send 1",
        "A letter leaves for priya.nair@larkspur.example",
        "Larkspur Instruments (Backend Engineer): thanked → followed_up",
        "Tidewater Freight (Platform Engineer): applied → rejected",
        "What to do next with your own mailbox",
    )
    place = 0
    for station in stations:
        place = told.find(station, place)
        assert place >= 0, f"{station!r} is missing, or comes too early"


def test_every_letter_shown_is_exactly_what_the_server_took() -> None:
    output = io.StringIO()

    def open_daemon(settings: Settings, clock: Clock) -> AbstractContextManager[Loop]:
        return daemon_loop(settings, clock=clock)

    world = play(
        open_daemon,
        Teller(Console(file=output, highlight=False)),
        ask_nobody,
        interactive=False,
    )

    letters = {m.number: m for m in world.accepted if m.recipient != USER.address}
    told = words(output.getvalue())
    shown = re.findall(r"A letter leaves for (\S+); the server took it as number (\d+):", told)
    assert [(m.recipient, str(m.number)) for m in letters.values()] == shown
    assert len(shown) >= 2
    for letter in letters.values():
        mail = message_from_bytes(letter.raw, policy=SMTP)
        assert isinstance(mail, EmailMessage)
        assert words(body_of(mail)) in told
        assert str(mail["Subject"]).strip() in told


def test_what_is_typed_decides(tmp_path: Path) -> None:
    # The thank-you is skipped; the follow-up is asked for again after words that mean nothing
    # there, and then sent.
    done = run("--interactive", tmp=tmp_path, typed="skip\n\nbanana\n\nsend\n\n")

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    told = words(done.stdout)
    assert "> skip" in told
    assert "A letter leaves for dana.reyes@larkspur.example" not in told
    assert told.count("Your answer?") >= 3
    assert "> banana" in told
    assert "A letter leaves for priya.nair@larkspur.example" in told


def test_an_ended_input_ends_the_questions_and_not_the_story(tmp_path: Path) -> None:
    done = run("--interactive", tmp=tmp_path)

    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Your answer?") == 1
    assert "A letter leaves for dana.reyes@larkspur.example" in words(done.stdout)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_in_the_middle_clears_everything_away(
    tmp_path: Path, number: signal.Signals
) -> None:
    process = subprocess.Popen(
        [*DEMO, "--interactive"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path), "HOME": str(tmp_path), "PYTHONUTF8": "1"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    seen = b""
    begun = time.monotonic()
    while b"Your answer?" not in seen and time.monotonic() - begun < 60:
        seen += os.read(process.stdout.fileno(), 65536)
    process.send_signal(number)
    _, errors = process.communicate(timeout=20)

    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert list(tmp_path.iterdir()) == []


def test_without_the_servers_it_says_what_to_install(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['pymap'] = None\n"
        "from daemon import cli\n"
        "raise SystemExit(cli.main(['demo']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        check=False,
    )

    assert done.returncode == 1
    assert "pymap" in done.stderr
    assert "followthrough[demo]" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_letter_can_be_edited_in_the_terminal(tmp_path: Path) -> None:
    edited = (
        "[letter 1 begins]\nDear Dana,\n\nThank you, I enjoyed it.\n\nAlex\n[letter 1 ends]\n\n"
    )
    done = run("--interactive", tmp=tmp_path, typed=edited + "send\n\n")

    assert done.returncode == 0, done.stderr
    letter = words(done.stdout).partition("A letter leaves for dana.reyes@larkspur.example")[2]
    assert "Dear Dana, Thank you, I enjoyed it. Alex Larkspur Instruments" in letter
