"""The command line as a real process: what it prints, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from daemon.cli import COMMANDS

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "daemon" / "schemas"
INVITATION = """\
From: Dana Reyes <dana@acme.example>
To: Alex Morgan <alex@example.org>
Subject: Interview confirmation: Backend Engineer at Acme
Date: Tue, 24 Nov 2026 09:00:00 -0500
Message-ID: <1@acme.example>

Hi Alex,

your interview is confirmed for Tuesday, December 1, 2026 at 2:30 PM EST.

Dana Reyes
"""
CONFIG = """\
user: {name: Alex Morgan, address: alex@example.org, time_zone: America/New_York, country: US}
mailbox:
  username: alex@example.org
  password: {file: password}
  imap: {host: 127.0.0.1, port: 9, security: insecure_loopback}
  smtp: {host: 127.0.0.1, port: 9, security: insecure_loopback}
state_dir: state
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def followthrough(home: Path, *argv: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-m", "daemon", *argv],
        cwd=home,
        env=environment | {"HOME": str(home), "PYTHONPATH": str(ROOT)},
        input=stdin,
        capture_output=True,
        timeout=50,
        check=False,
    )
    text = subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )
    assert "Traceback" not in text.stdout + text.stderr
    return text


def judge(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def objects(printed: str) -> list[dict[str, object]]:
    found = [json.loads(line) for line in printed.splitlines()]
    for item in found:
        judge("explain.schema.json").validate(item)
    return found


# --- the frame ------------------------------------------------------------------------------


def test_the_version_is_told_at_once(home: Path) -> None:
    began = time.monotonic()
    done = followthrough(home, "--version")
    assert time.monotonic() - began < 3  # of a machine that may be busy; normally 0.05
    assert (done.returncode, done.stdout) == (0, "followthrough 0.1.0\n")


def test_help_names_every_command_and_every_command_helps(home: Path) -> None:
    whole = followthrough(home, "--help").stdout
    for command in COMMANDS:
        assert f"    {command}" in whole
        done = followthrough(home, command, "--help")
        assert done.returncode == 0
        assert done.stdout.startswith(f"usage: followthrough {command}")


def test_wrong_usage_ends_with_2_and_names_the_nearest_command(home: Path) -> None:
    done = followthrough(home, "statsu")
    assert done.returncode == 2
    assert "did you mean `status`?" in done.stderr
    assert followthrough(home).returncode == 2
    assert followthrough(home, "explain").returncode == 2
    assert followthrough(home, "explain", "--home-zone", "EST", "x.eml").returncode == 2
    assert followthrough(home, "explain", "--user", "Alex", "x.eml").returncode == 2


def test_every_schema_is_a_schema() -> None:
    names = {path.name for path in SCHEMAS.glob("*.json")}
    assert names == {"explain.schema.json", "explain-request.schema.json", "status.schema.json"}
    for name in names:
        judge(name)


# --- explain --------------------------------------------------------------------------------


def test_a_mail_is_explained_without_any_settings(home: Path) -> None:
    (home / "a.eml").write_text(INVITATION, encoding="utf-8")
    done = followthrough(home, "explain", "--json", "a.eml")
    assert done.returncode == 0
    (found,) = objects(done.stdout)
    assert found["source"] == "a.eml"
    assert found["message_id"] == "<1@acme.example>"
    assert found["kind"] == "interview_confirmed"
    assert found["interviews"] == [
        {
            "start": "2026-12-01T14:30:00-05:00",
            "end": "2026-12-01T15:30:00-05:00",
            "zone": "America/New_York",
            "assumed": ["end"],
            "medium": "unknown",
            "where": None,
            "uid": None,
            "sequence": None,
            "title": None,
            "people": [],
        },
    ]
    assert sorted(path.name for path in home.iterdir()) == ["a.eml"]  # nothing is stored


def test_a_person_reads_the_verdict_its_words_and_what_would_be_done(home: Path) -> None:
    (home / "a.eml").write_text(INVITATION, encoding="utf-8")
    page = followthrough(home, "explain", "a.eml").stdout
    assert "interview_confirmed: an interview is fixed" in page
    assert "Tue 01 Dec 2026, 14:30-15:30 America/New_York (end assumed)" in page
    assert '"your interview is confirmed for Tuesday, December 1, 2026' in page
    assert "Moves the application to `scheduled`" in page


def test_an_mbox_is_read_mail_by_mail_and_a_folder_file_by_file(home: Path) -> None:
    quoted = INVITATION.replace("Hi Alex,", "Hi Alex,\n\n>From what I saw, all is well,")
    prose = quoted.replace("Dana Reyes\n", "\nFrom me to you, best wishes\nDana\n")
    separator = "From dana@acme.example Tue Nov 24 14:00:00 2026\n"
    mbox = "".join(f"{separator}{mail}\n" for mail in (INVITATION, prose, INVITATION))
    (home / "all.mbox").write_text(mbox, encoding="utf-8")
    (home / "b.eml").write_text(f"{separator}{INVITATION}", encoding="utf-8")
    (home / "notes.txt").write_text("no mail", encoding="utf-8")
    done = followthrough(home, "explain", "--json", "all.mbox", ".")
    assert done.returncode == 0
    where = [(found["source"], found.get("number")) for found in objects(done.stdout)]
    numbered = [("all.mbox", 1), ("all.mbox", 2), ("all.mbox", 3)]
    assert where == [*numbered, *numbered, ("b.eml", None)]


def test_standard_input_is_a_mail_or_an_mbox(home: Path) -> None:
    mail = INVITATION.encode()
    (one,) = objects(followthrough(home, "explain", "--json", "-", stdin=mail).stdout)
    assert (one["source"], one["kind"]) == ("-", "interview_confirmed")
    mbox = (b"From a@b.example Tue Nov 24 14:00:00 2026\n" + mail + b"\n") * 2
    assert len(objects(followthrough(home, "explain", "--json", "-", stdin=mbox).stdout)) == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\n\r\n\n", "blank lines"),
        (bytes(range(256)) * 40, "not a mail"),
        (b"Dear diary,\n\nnothing happened.\n", "not a mail"),
        (b"From: a@b.example\n\n" + b"x" * 30_000_000, "larger than 25 MB"),
        (b"Subject: " + b"x" * 9000 + b"\n\nhi", "8 kB"),
        (b"Subject: x\n" * 300 + b"\nhi", "200 headers"),
    ],
)
def test_what_is_no_readable_mail_is_refused_with_a_reason(
    home: Path, content: bytes, reason: str
) -> None:
    (home / "odd.eml").write_bytes(content)
    (home / "good.eml").write_text(INVITATION, encoding="utf-8")
    done = followthrough(home, "explain", "--json", "odd.eml", "good.eml")
    refused, good = objects(done.stdout)
    assert (refused["source"], refused["kind"]) == ("odd.eml", None)
    assert reason in str(refused["error"])
    assert good["kind"] == "interview_confirmed"  # one bad mail stops nobody
    assert done.returncode == 1
    page = followthrough(home, "explain", "odd.eml")
    assert page.returncode == 1
    assert "not read:" in page.stdout


def test_malformed_mail_gets_an_answer(home: Path) -> None:
    for content in (
        b"From: a\nContent-Type: multipart/mixed; boundary=\n\n--\n",
        b"Subject: =?utf-8?b?////?=\nDate: Tue, 99 Foo 9999 99:99:99 +9999\n\n\xff\xfe",
        b"From: ((((((" + b"(" * 2000 + b"\n\nhi",
        b"Content-Type: text/calendar; method=REQUEST\nSubject: x\n\nBEGIN:VCALENDAR\nBEGIN:",
    ):
        (home / "odd.eml").write_bytes(content)
        (found,) = objects(followthrough(home, "explain", "--json", "odd.eml").stdout)
        assert found["kind"] is not None or found["error"]


def test_missing_and_unreadable_files_are_named(home: Path) -> None:
    (home / "empty").mkdir()
    (home / "loop.eml").symlink_to("loop.eml")
    done = followthrough(home, "explain", "--json", "no.eml", "empty", "loop.eml")
    assert done.returncode == 1
    reasons = [str(found["error"]) for found in objects(done.stdout)]
    assert "no such file" in reasons[0]
    assert "no .eml or .mbox file" in reasons[1]
    assert "cannot be read" in reasons[2]


def test_a_mail_cannot_steer_the_terminal(home: Path) -> None:
    hostile = INVITATION.replace("Subject: ", "Subject: =?utf-8?q?=1B[2J=E2=80=AE?= ")
    (home / "a.eml").write_text(hostile, encoding="utf-8")
    page = followthrough(home, "explain", "a.eml").stdout
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_settings_say_who_the_user_is_but_only_those_asked_for_must_be_right(home: Path) -> None:
    (home / "a.eml").write_text(INVITATION, encoding="utf-8")
    usual = home / ".config" / "followthrough"
    usual.mkdir(parents=True)
    (usual / "config.yaml").write_text("user: {}\n", encoding="utf-8")
    done = followthrough(home, "explain", "--json", "a.eml")
    assert done.returncode == 0
    assert "left aside" in done.stderr
    asked = followthrough(home, "explain", "--config", str(usual / "config.yaml"), "a.eml")
    assert asked.returncode == 78


# --- a reply to a Request -------------------------------------------------------------------


REQUEST = """\
From: Alex Morgan <alex@example.org>
To: Alex Morgan <alex@example.org>
Subject: [Followthrough #K7Q4] Send this thank-you to Dana Reyes, Acme (Backend Engineer)?
Date: Tue, 01 Dec 2026 16:00:00 -0500
Message-ID: <token@followthrough.example>
Auto-Submitted: auto-generated
X-Followthrough-Request: code=K7Q4; item=1,12,1,0

[letter 1 begins]
Hi Dana,

thank you for your time.

Alex
[letter 1 ends]
"""


def _reply(words: str) -> str:
    return (
        "From: Alex Morgan <alex@example.org>\nTo: Alex Morgan <alex@example.org>\n"
        "Subject: Re: [Followthrough #K7Q4] Send this thank-you?\n"
        "Date: Tue, 01 Dec 2026 17:00:00 -0500\nMessage-ID: <2@example.org>\n"
        f"In-Reply-To: <token@followthrough.example>\n\n{words}\n"
    )


@pytest.mark.parametrize(
    ("words", "decision"),
    [("send", "send"), ("skip", "skip"), ("stop", "stop"), ("later 2 days", "later")],
)
def test_a_reply_to_a_request_is_read_from_the_two_files_alone(
    home: Path, words: str, decision: str
) -> None:
    (home / "request.eml").write_text(REQUEST, encoding="utf-8")
    (home / "reply.eml").write_text(_reply(words), encoding="utf-8")
    argv = ("explain", "--request", "request.eml", "--json", "reply.eml")
    done = followthrough(home, *argv)
    assert done.returncode == 0
    found = json.loads(done.stdout)
    judge("explain-request.schema.json").validate(found)
    assert found["decision"] == decision
    assert found["days"] == (2 if decision == "later" else None)
    assert found["authentic"] is None  # one file cannot tell
    assert found["why"]


def test_a_reply_or_a_request_that_cannot_be_read_is_named(home: Path) -> None:
    (home / "reply.eml").write_text(_reply("send"), encoding="utf-8")
    done = followthrough(home, "explain", "--request", "no.eml", "--json", "reply.eml")
    assert done.returncode == 1
    assert "no.eml" in done.stderr


# --- check ----------------------------------------------------------------------------------


def test_check_reads_the_configuration_alone(home: Path) -> None:
    (home / "c.yaml").write_text(CONFIG, encoding="utf-8")
    done = followthrough(home, "check", "--config-only", "--config", "c.yaml")
    assert done.returncode == 0
    assert "ok      configuration" in done.stdout
    assert "not encrypted" in done.stdout
    assert not (home / "state").exists()


def test_check_without_or_with_a_wrong_configuration_ends_with_78(home: Path) -> None:
    missing = followthrough(home, "check")
    assert missing.returncode == 78
    assert "config.example.yaml" in missing.stderr
    (home / "c.yaml").write_text(CONFIG.replace("country: US", "contry: US"), encoding="utf-8")
    wrong = followthrough(home, "--config", "c.yaml", "check")
    assert wrong.returncode == 78
    assert "user.contry: is not a known key; did you mean country? (line 1)" in wrong.stderr


def test_check_tries_every_step_and_gives_each_failure_its_remedy(home: Path) -> None:
    (home / "c.yaml").write_text(CONFIG, encoding="utf-8")
    password = home / "password"
    password.write_text("hunter2\n", encoding="utf-8")
    password.chmod(0o644)
    done = followthrough(home, "check", "--config", "c.yaml")
    assert done.returncode == 1
    assert "chmod 600" in done.stdout
    password.chmod(0o600)
    done = followthrough(home, "check", "--config", "c.yaml")
    assert done.returncode == 1  # nobody listens on port 9
    assert "ok      password" in done.stdout
    assert "failed  reading mail" in done.stdout
    assert "failed  sending mail" in done.stdout
    assert "hunter2" not in done.stdout + done.stderr


def test_where_an_error_arose_is_shown_on_request_alone(home: Path) -> None:
    (home / "c.yaml").write_text("user: {}\n", encoding="utf-8")
    environment = os.environ | {"HOME": str(home), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "daemon", "--debug", "--config", "c.yaml", "check"],
        cwd=home,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert b"Traceback" in done.stderr
