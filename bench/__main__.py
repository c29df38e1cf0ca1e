"""Measure speed and memory, and say beside whom: one run, one table.

    make bench                          about twenty minutes, ten of them idle
    BENCH_IDLE_SECONDS=60 make bench    a shorter run; its projection is marked as such
    BENCH_MAILS=2000 make bench         a smaller mailbox, marked as well
    BENCH_ONLY=reading make bench       what understanding a mail costs, and nothing else

Times depend on the machine; what can be compared between machines are the ratios.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench import reading
from bench.daemon import COMMAND, Daemon
from bench.jobmail import confirmation
from bench.mailbox import SEED, Generator, fill
from bench.others import bare_fetch, mbsync
from bench.process import children, processor_seconds, resident
from bench.table import Table
from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.rig.smtpd import SmtpServer

MAILS = int(os.environ.get("BENCH_MAILS", "20000"))
IDLE_SECONDS = int(os.environ.get("BENCH_IDLE_SECONDS", "600"))
ONLY = os.environ.get("BENCH_ONLY", "")  # "scan": nothing but the first scan; "reading": no server
CONFIRMATIONS = 5
STARTS = 9

SETTINGS = """
user: {{name: Alex Morgan, address: {address}, phone: "+1 555 0100", time_zone: America/New_York, country: US}}
mailbox:
  username: seeker
  password: {{value: {password}}}
  imap: {{host: 127.0.0.1, port: {imap}, ca_file: {ca}}}
  smtp: {{host: 127.0.0.1, port: {smtp}, ca_file: {ca}}}
state_dir: {folder}/state
"""


@dataclass(frozen=True, kw_only=True)
class Bench:
    """The servers, the daemon, the table, and who rolls the mail."""

    dovecot: Dovecot
    authority: Authority
    folder: Path
    daemon: Daemon
    table: Table
    generator: Generator

    @property
    def maildir(self) -> Path:
        return self.dovecot.folder / "home" / "seeker" / "Maildir"

    # --- the first scan ---

    def scan(self) -> None:
        """Read the mailbox with all programs; ours keeps running."""
        labels, size = fill(self.maildir, self.generator.mails(MAILS), seen=True)
        print(
            f"{MAILS:,} mails, {size / 1e6:,.0f} MB, {len(labels)} of them about jobs", flush=True
        )
        bare_fetch(
            self.dovecot, self.authority
        )  # the server's index and the page cache: warm for all
        fetched, count = bare_fetch(self.dovecot, self.authority)
        assert count == MAILS
        if not ONLY:
            careful = mbsync(self.dovecot, self.authority, self.folder, careful=True)
            quick = mbsync(self.dovecot, self.authority, self.folder, careful=False)
        started = time.monotonic()
        self.daemon.start()
        self.daemon.until(
            "the first scan", "SELECT count(*) FROM memory WHERE key = 'health'", 1, at_most=3600
        )
        ours = time.monotonic() - started
        cpu = processor_seconds(self.daemon.pid)
        ask = f"first scan of {MAILS:,} mails"
        if not ONLY:
            ratio = ours / careful
            self.table.add(
                ask, f"{ours:.1f} s", f"mbsync {careful:.1f} s", ratio, "<= 4", met=ratio <= 4
            )
            self.table.add(ask, f"{ours:.1f} s", f"mbsync, FSync no {quick:.1f} s", ours / quick)
        self.table.add(ask, f"{ours:.1f} s", f"bare imapclient {fetched:.1f} s", ours / fetched)
        self.table.add("  its processor time, both processes", f"{cpu:.1f} s")
        self._recall(labels)
        self._memory("right after the scan")

    def _recall(self, labels: set[str]) -> None:
        read = {row[0] for row in self.daemon.rows("SELECT message_id FROM messages")}
        missed = labels - read
        share = (len(labels) - len(missed)) / len(labels)
        self.table.add(
            "job mails that reached the reader", f"{len(labels) - len(missed)} of {len(labels)}",
            "labels", share, "all", met=not missed,
        )  # fmt: skip
        self.table.add("mails fetched whole and read", f"{len(read):,} of {MAILS:,}")
        if missed:
            print("dropped by the triage:", *sorted(missed)[:20], sep="\n  ")

    def _memory(self, when: str) -> tuple[float, float]:
        pid = self.daemon.pid
        own, reader = resident(pid), sum(resident(child) for child in children(pid))
        sizes = f"{own:.1f} + {reader:.1f} = {own + reader:.1f} MB"
        self.table.add(f"RSS {when}: daemon + reader", sizes)
        return own, reader

    # --- afterwards ---

    def stop_watch(self) -> None:
        """Deliver confirmations, and look at `status` until it shows them."""
        now = datetime.now(UTC)
        times = []
        for number in range(CONFIRMATIONS):
            company, first, second = confirmation(number, now, self.generator.address)
            self._deliver_and_wait(company, "invited", self.generator.job(first).raw)
            times.append(
                self._deliver_and_wait(company, "scheduled", self.generator.job(second).raw)
            )
            time.sleep(1.5)
        median, worst = statistics.median(times), max(times)
        words = f"{median:.2f} s, worst {worst:.2f} s"
        self.table.add(
            f"confirmation until `status` shows it (median of {len(times)})", words,
            "Dovecot's IDLE waits 0.5 s", None, "< 2 s", met=worst < 2,
        )  # fmt: skip

    def _deliver_and_wait(self, company: str, stage: str, raw: bytes) -> float:
        self.dovecot.deliver_lmtp(raw)
        started = time.monotonic()
        while time.monotonic() - started < 60:
            shown = {a["company"]: a["stage"] for a in self.daemon.status()["applications"]}
            if shown.get(company) == stage:
                return time.monotonic() - started
        found = [a for a in self.daemon.status()["applications"] if "Stopwatch" in a["company"]]
        raise RuntimeError(f"{company} is not {stage}: {found}")

    def idle(self) -> tuple[float, float]:
        """Do nothing for a while; return the RSS of daemon and reader at its end."""
        time.sleep(5)
        pid = self.daemon.pid
        before, started = processor_seconds(pid), time.monotonic()
        time.sleep(IDLE_SECONDS)
        spent, passed = processor_seconds(pid) - before, time.monotonic() - started
        hourly = spent / passed * 3600
        short = "" if passed >= 600 else " (SHORT RUN)"
        self.table.add(
            f"CPU of an idle hour, from {passed / 60:.0f} min{short}", f"{hourly:.1f} s",
            "", None, "< 5 s", met=hourly < 5,
        )  # fmt: skip
        own, reader = self._memory("when idle")
        total = own + reader
        self.table.add(
            "  idle RSS, both together", f"{total:.1f} MB", "", None, "< 80 MB", met=total < 80
        )
        return own, reader

    def grow(self, before: float) -> None:
        """Let as many mails again as half the mailbox arrive in the running daemon."""
        count = MAILS // 2
        last = self.daemon.ask("SELECT max(last_uid) FROM cursors WHERE folder = 'INBOX'")
        started = time.monotonic()
        for _ in range(10):
            fill(self.maildir, self.generator.mails(count // 10, fresh=True), seen=False)
            last += count // 10
            self.daemon.until(
                "the further mails",
                "SELECT max(last_uid) FROM cursors WHERE folder = 'INBOX'"
                " AND NOT EXISTS (SELECT 1 FROM spool)",
                last,
                at_most=1800,
            )
        seconds = time.monotonic() - started
        self.table.add(f"{count:,} further mails in the running daemon", f"{seconds:.1f} s")
        time.sleep(20)
        own, _ = self._memory("after them")
        self.table.add("  growth of the daemon over them", f"{own - before:+.1f} MB")

    def starts(self) -> None:
        """Time the two commands people wait for."""
        floor = _wall([sys.executable, "-c", "pass"])
        for words in (["--version"], ["status"]):
            seconds = _wall([str(COMMAND), "--config", str(self.daemon.config), *words])
            self.table.add(
                f"followthrough {words[0]}, wall (median of {STARTS})", f"{seconds:.2f} s",
                f"python -c pass {floor:.2f} s", seconds / floor, "< 0.3 s", met=seconds < 0.3,
            )  # fmt: skip


def _wall(command: list[str]) -> float:
    times = []
    for _ in range(STARTS):
        started = time.monotonic()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        times.append(time.monotonic() - started)
    return statistics.median(times)


def main() -> None:
    """Run everything on one mailbox and print the table."""
    loads = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    print(f"seed {SEED}, {os.cpu_count()} processors, load before {loads}")
    table = Table()
    reading.measure(table)
    if ONLY == "reading":
        print(f"\n{table.text()}")
        return
    with tempfile.TemporaryDirectory(prefix="ft-bench-") as name:
        folder = Path(name)
        authority = Authority(folder)
        with (
            Dovecot(authority) as dovecot,
            SmtpServer(authority, dovecot=dovecot, authserv_id="mail.rig.example") as smtp,
        ):
            dovecot.messages()  # the first log-in makes the folders
            settings = SETTINGS.format(
                address=dovecot.address(),
                password=dovecot.password(),
                imap=dovecot.imaps_port,
                smtp=smtp.smtps_port,
                ca=authority.ca_file,
                folder=folder,
            )
            daemon = Daemon(folder, settings)
            generator = Generator(SEED, dovecot.address(), datetime.now(UTC))
            bench = Bench(
                dovecot=dovecot,
                authority=authority,
                folder=folder,
                daemon=daemon,
                table=table,
                generator=generator,
            )
            try:
                _measure(bench)
            finally:
                daemon.stop()
            if MAILS < 20_000:
                print("\nA SMALLER MAILBOX than the goals speak of.")
            print(f"\n{bench.table.text()}")
            errors = [line for line in daemon.log.read_text().splitlines() if "WARN" in line]
            print(*errors[:10], sep="\n")


def _measure(bench: Bench) -> None:
    bench.scan()
    if ONLY:
        return
    bench.starts()
    bench.stop_watch()
    idle_rss, _ = bench.idle()
    bench.grow(idle_rss)


if __name__ == "__main__":
    main()
