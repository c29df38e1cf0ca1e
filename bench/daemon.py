"""The real `followthrough`, as its users start it, and a look at what it has written."""

from __future__ import annotations

import contextlib
import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

COMMAND = Path(sys.executable).with_name("followthrough")


class Daemon:
    """One configuration with its state, and the process where it runs."""

    def __init__(self, folder: Path, settings: str) -> None:
        self.folder = folder
        self.config = folder / "config.yaml"
        self.config.write_text(settings)
        self.config.chmod(0o600)
        self.log = folder / "daemon.log"
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def start(self) -> None:
        """Run the daemon."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [COMMAND, "--config", self.config, "run"], stdout=log, stderr=log
            )

    def stop(self) -> None:
        """End it by SIGTERM, where it runs."""
        if self.process is None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def until(self, what: str, sql: str, wanted: Any, *, at_most: float) -> float:
        """Wait until the state answers at least ``wanted``; returns the seconds."""
        started = time.monotonic()
        while time.monotonic() - started < at_most:
            if self.process is None or self.process.poll() is not None:
                break
            found = self.ask(sql)
            if found is not None and found >= wanted:
                return time.monotonic() - started
            time.sleep(0.05)
        words = self.log.read_text(errors="replace")[-3000:]
        raise RuntimeError(f"not within {at_most:.0f} s: {what}\n{words}")

    def ask(self, sql: str, *values: object) -> Any:
        """Return the first value of a query; None where there is no answer yet."""
        rows = self.rows(sql, *values)
        return rows[0][0] if rows else None

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Return all rows of a query; none where there is no database yet."""
        path = self.folder / "state" / "followthrough.sqlite3"
        if not path.exists():
            return []
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
            try:
                return db.execute(sql, values).fetchall()
            except sqlite3.OperationalError:
                return []

    def status(self) -> Any:
        """Run `followthrough status --json` and return its object."""
        done = subprocess.run(
            [COMMAND, "--config", self.config, "status", "--json"], capture_output=True, check=True
        )
        return json.loads(done.stdout)
