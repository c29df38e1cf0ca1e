"""The reader with its real worker: mails in, findings out, and what happens over a limit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.core.detect.context import Context
from daemon.core.model import Kind
from daemon.errors import Unreadable
from daemon.reader import Limits, Worker

ARRIVED = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
CONTEXT = Context(user_addresses=frozenset({"alex@example.org"}), home_zone="America/New_York")
INVITATION = b"""\
From: Dana Reyes <dana@acme.example>\r
To: Alex Morgan <alex@example.org>\r
Subject: Interview confirmation: Backend Engineer at Acme\r
Date: Tue, 24 Nov 2026 09:00:00 -0500\r
Message-ID: <1@acme.example>\r
\r
Hi Alex,\r
\r
your interview is confirmed for Tuesday, December 1, 2026 at 2:30 PM EST.\r
\r
Dana Reyes\r
"""
# Within every limit of the parser, and several hundred milliseconds of work.
HEAVY = (
    b"From: dana@acme.example\r\nSubject: interview\r\nContent-Type: text/html\r\n\r\n"
    + b"<table><tr><td>interview on Monday at 3 PM, or 4 PM</td></tr></table>\n" * 7000
)
# Twenty megabytes that have to be held, whatever is made of them.
LARGE = INVITATION + b"x" * 76 * 260_000


def make(**limits: float) -> Worker:
    return Worker(CONTEXT, Limits(**limits))  # type: ignore[arg-type]


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in {"Z", "X"}


def pid_of(worker: Worker) -> int:
    assert worker.pid is not None
    return worker.pid


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = make()
    yield worker
    worker.close()


def test_a_mail_becomes_a_message_and_a_finding(worker: Worker) -> None:
    found = worker.read(INVITATION, arrived_at=ARRIVED)
    assert found.message.message_id == "<1@acme.example>"
    assert found.message.arrived_at == ARRIVED
    assert found.message.written_at == datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
    assert found.finding.kind is Kind.INTERVIEW_CONFIRMED
    assert [i.start for i in found.finding.interviews] == [
        datetime(2026, 12, 1, 19, 30, tzinfo=UTC),
    ]


def test_it_starts_with_the_first_mail_and_one_worker_serves_all(worker: Worker) -> None:
    assert worker.pid is None
    worker.read(INVITATION, arrived_at=ARRIVED)
    first = pid_of(worker)
    for _ in range(20):
        worker.read(INVITATION, arrived_at=ARRIVED)
    assert worker.pid == first


def test_a_mail_over_a_limit_of_the_parser_costs_no_worker(worker: Worker) -> None:
    worker.read(INVITATION, arrived_at=ARRIVED)
    first = pid_of(worker)
    with pytest.raises(Unreadable, match="header line"):
        worker.read(b"Subject: " + b"x" * 9000 + b"\r\n\r\nhi", arrived_at=ARRIVED)
    assert worker.pid == first


def test_a_file_says_itself_when_it_arrived(worker: Worker) -> None:
    otherwise = datetime(2020, 1, 1, tzinfo=UTC)
    received = b"Received: by mx.example; Tue, 24 Nov 2026 10:00:05 -0500\r\n" + INVITATION
    written = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
    for raw, arrived in (
        (received, datetime(2026, 11, 24, 15, 0, 5, tzinfo=UTC)),
        (INVITATION, written),
        (b"Subject: undated\r\n\r\nhi", otherwise),
        (b"Date: yesterday\r\n\r\nhi", otherwise),
    ):
        assert worker.read_file(raw, otherwise=otherwise).message.arrived_at == arrived


def test_triage_answers_in_order_and_keeps_what_may_be_job_mail(worker: Worker) -> None:
    job = INVITATION.partition(b"\r\n\r\n")[0]
    assert worker.may_matter(job)
    answers = worker.may_matter_many([job] * 150)
    assert answers == [True] * 150
    assert worker.may_matter_many([]) == []
    assert len(worker.may_matter_many([job, b"", b"\xff\x00" * 100, b"Subject: " * 9000])) == 4


def test_a_mail_that_burns_processor_time_is_given_up_and_the_next_one_read() -> None:
    worker = make(cpu_seconds=0.02)
    try:
        with pytest.raises(Unreadable, match=r"more than 0.02 s of processor time"):
            worker.read(HEAVY, arrived_at=ARRIVED)
        assert worker.pid is None
        short = b"Subject: hello\r\n\r\nhi"
        assert worker.read(short, arrived_at=ARRIVED).message.subject == "hello"
    finally:
        worker.close()


def test_a_mail_that_takes_too_much_memory_is_given_up_and_the_next_one_read() -> None:
    worker = make(memory_bytes=8 * 1024 * 1024, cpu_seconds=30)
    try:
        with pytest.raises(Unreadable, match="memory"):
            worker.read(LARGE, arrived_at=ARRIVED)
        assert worker.read(INVITATION, arrived_at=ARRIVED).message.message_id
    finally:
        worker.close()


def test_the_largest_mail_is_read_within_the_usual_limits(worker: Worker) -> None:
    found = worker.read(LARGE, arrived_at=ARRIVED)
    assert found.finding.kind is Kind.INTERVIEW_CONFIRMED
    with pytest.raises(Unreadable, match="larger than 25 MB"):
        worker.read(b"Subject: x\r\n\r\n" + b"x" * 26 * 1024 * 1024, arrived_at=ARRIVED)
    with pytest.raises(Unreadable, match="larger than 25 MB"):
        worker.read(b"x" * 40 * 1024 * 1024, arrived_at=ARRIVED)


def test_a_worker_that_died_between_two_mails_is_replaced_unnoticed(worker: Worker) -> None:
    worker.read(INVITATION, arrived_at=ARRIVED)
    first = pid_of(worker)
    os.kill(first, signal.SIGKILL)
    assert worker.read(INVITATION, arrived_at=ARRIVED).message.message_id == "<1@acme.example>"
    assert worker.pid not in {None, first}


def test_a_worker_that_does_not_answer_is_killed() -> None:
    worker = make(wall_seconds=0.3)
    try:
        worker.read(INVITATION, arrived_at=ARRIVED)
        stopped = pid_of(worker)
        os.kill(stopped, signal.SIGSTOP)
        with pytest.raises(Unreadable, match=r"longer than 0.3 s"):
            worker.read(INVITATION, arrived_at=ARRIVED)
        assert not alive(stopped)
    finally:
        worker.close()


def test_it_rests_when_there_is_no_mail_and_is_renewed_after_many() -> None:
    worker = make(rest_seconds=0.0, mails=2)
    try:
        worker.read(INVITATION, arrived_at=ARRIVED)
        resting = pid_of(worker)
        worker.rest()
        assert worker.pid is None
        assert not alive(resting)
        worker.read(INVITATION, arrived_at=ARRIVED)
        worker.read(INVITATION, arrived_at=ARRIVED)
        assert worker.pid is None
    finally:
        worker.close()


def test_it_does_not_rest_while_there_is_mail(worker: Worker) -> None:
    worker.read(INVITATION, arrived_at=ARRIVED)
    first = pid_of(worker)
    worker.rest()
    assert worker.pid == first


def test_signals_for_the_daemon_do_not_end_a_mail_in_the_middle(worker: Worker) -> None:
    worker.read(INVITATION, arrived_at=ARRIVED)
    first = pid_of(worker)
    assert os.getsid(first) == first
    os.kill(first, signal.SIGTERM)
    os.kill(first, signal.SIGINT)
    worker.read(INVITATION, arrived_at=ARRIVED)
    assert worker.pid == first


def test_the_worker_gives_up_what_it_has_no_need_of(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWTHROUGH_PASSWORD", "canary")
    with Path(__file__).open(encoding="utf-8") as mine:
        os.set_inheritable(mine.fileno(), True)
        worker.read(INVITATION, arrived_at=ARRIVED)
        folder = Path(f"/proc/{worker.pid}")
        assert b"canary" not in (folder / "environ").read_bytes()
        targets = {str(entry.readlink()) for entry in (folder / "fd").iterdir()}
    assert __file__ not in targets
    assert sum(target.startswith("pipe:") for target in targets) == 2
    limits = (folder / "limits").read_text(encoding="ascii").splitlines()
    for name in ("Max core file size", "Max file size"):
        row = next(line for line in limits if line.startswith(name))
        assert row.removeprefix(name).split()[:2] == ["0", "0"]


def test_the_worker_ends_with_its_parent() -> None:
    program = (
        "import sys, time; from datetime import datetime, UTC;"
        "from daemon.reader import Worker; from daemon.core.detect.context import Context;"
        "w = Worker(Context()); w.read(b'Subject: x\\r\\n\\r\\nhi', arrived_at=datetime.now(UTC));"
        "print(w.pid, flush=True); sys.stdin.read()"
    )
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert alive(child)
        parent.kill()
    until = time.monotonic() + 10
    while alive(child) and time.monotonic() < until:
        os.sched_yield()
    assert not alive(child)
