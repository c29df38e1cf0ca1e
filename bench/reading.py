"""What understanding a mail costs: processor time and memory, beside the standard library's parse.

The words are those of the corpus, dressed to 25 kB in the markup of mail programs, half of the
mails in HTML alone: every rule is tried, on text as people and hiring systems write it.
"""

from __future__ import annotations

import email
import email.policy
import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from bench.mailbox import SEED, Generator
from bench.process import resident
from bench.table import Table
from daemon.core.detect.context import Context
from daemon.core.detect.understand import understand
from daemon.core.message import parse
from daemon.core.model import Message
from tests.corpus.cases import seen

SIZE = 25_000
MAILS = 10_000
USER = Context(
    user_addresses=frozenset({"alex@example.org"}),
    user_name="Alex Morgan",
    home_zone="America/New_York",
)
NOW = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)


def measure(table: Table) -> None:
    """Read the mails one by one, then many of them, and add what it cost."""
    mails = list(dressed())
    _all(mails[:100])  # what is loaded with the first mail is no mail's cost
    ours = _costs(mails, _read)
    library = _costs(mails, _standard_library)
    median, worst = statistics.median(ours), _percentile(ours, 99.9)
    theirs = statistics.median(library)
    what = f"reading a mail of 25 kB, CPU (median of {len(mails)})"
    table.add(
        what, f"{median:.2f} ms", f"email, policy.default, parse alone {theirs:.2f} ms",
        median / theirs, "< 4 ms", met=median < 4,
    )  # fmt: skip
    table.add("  99.9th percentile", f"{worst:.1f} ms", "", None, "< 50 ms", met=worst < 50)
    before = resident(os.getpid())
    for _ in range(MAILS // len(mails) + 1):
        _all(mails)
    grown = resident(os.getpid()) - before
    table.add(
        f"  growth of RSS over {MAILS:,} mails", f"{grown:+.1f} MB", "", None, "< 20 MB",
        met=grown < 20,
    )  # fmt: skip


def dressed() -> Iterator[bytes]:
    """Yield the mails of the corpus, each of about 25 kB."""
    generator = Generator(SEED, "alex@example.org", NOW)
    for number, case in enumerate(seen()):
        message = parse(case.raw, arrived_at=NOW)
        headers = [("From", _sender(message)), ("Subject", message.subject)]
        calendar = message.calendars[0] if message.calendars else ""
        text = f"{message.text}\n\n{message.quoted}"
        mail = generator.dressed(headers, text, SIZE - len(text), calendar=calendar)
        yield mail.raw if number % 2 else mail.raw.replace(b"text/plain; ", b"text/x-amp; ", 1)


def _sender(message: Message) -> str:
    who = message.sender
    name = who.name.replace('"', "")
    return f'"{name}" <{who.address}>' if name else who.address or "somebody@bench.example"


def _read(raw: bytes) -> object:
    return understand(parse(raw, arrived_at=NOW), USER)


def _standard_library(raw: bytes) -> object:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    body = message.get_body(("plain", "html"))
    return body.get_content() if body is not None else message["subject"]


def _all(mails: Sequence[bytes]) -> None:
    for raw in mails:
        _read(raw)


def _costs(mails: Sequence[bytes], work: Callable[[bytes], object]) -> list[float]:
    """Return the processor time of each mail in milliseconds, the lower of two tries."""
    costs = []
    for raw in mails:
        tries = []
        for _ in range(2):
            started = time.process_time_ns()
            work(raw)
            tries.append((time.process_time_ns() - started) / 1e6)
        costs.append(min(tries))
    return costs


def _percentile(values: Sequence[float], percent: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(len(ordered) * percent / 100))]
