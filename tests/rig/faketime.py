"""Move the wall clock of a process while it runs; its monotonic clock keeps its pace.

clock = MovedClock(tmp_path / "clock")
process = subprocess.Popen(command, env={**os.environ, **clock.environment()})
clock.shift(timedelta(days=1))
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

# Debian's and Ubuntu's folder per architecture (x86_64, aarch64, ...), then those of others.
PLACES = (
    "usr/lib/*-linux-gnu*/faketime/libfaketimeMT.so.1",
    "usr/lib64/faketime/libfaketimeMT.so.1",
    "usr/lib/faketime/libfaketimeMT.so.1",
    "usr/local/lib/faketime/libfaketimeMT.so.1",
)


class MissingFaketimeError(RuntimeError):
    """The clock cannot be moved here; the message names what to install."""


def library() -> Path:
    """The shared library for programs with threads, of this machine's own architecture."""
    machine = os.uname().machine
    found = [path for place in PLACES for path in sorted(Path("/").glob(place))]
    found.sort(key=lambda path: machine not in str(path))
    if not found:
        raise MissingFaketimeError(
            "missing for this test: libfaketime. Type: apt-get install libfaketime"
        )
    return found[0]


class MovedClock:
    """The clock of the processes that are started with its `environment`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._library = library()
        self.offset = timedelta(0)
        self.shift(timedelta(0))

    def environment(self) -> dict[str, str]:
        """What to add to the environment of the process."""
        return {
            "LD_PRELOAD": str(self._library),
            "FAKETIME_TIMESTAMP_FILE": str(self._path),
            "FAKETIME_NO_CACHE": "1",
            # With a moved monotonic clock, threads that wait never wake.
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }

    def shift(self, by: timedelta) -> None:
        """Move on, or back, from where the clock stands now."""
        self.offset += by
        new = self._path.with_suffix(".new")
        new.write_text(f"{self.offset.total_seconds():+.3f}\n", encoding="ascii")
        new.replace(self._path)  # a reader must never see half a line

    def set(self, instant: datetime) -> None:
        """Move to an instant; the clock goes on from there."""
        self.shift(instant - self.now())

    def now(self) -> datetime:
        """What the process would say the time is."""
        return datetime.now(UTC) + self.offset
