"""What the kernel says of a process (Linux)."""

from __future__ import annotations

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> float:
    """Return resident memory in MB, 0 where the process is gone."""
    return _megabytes(f"/proc/{pid}/status", "VmRSS:")


def children(pid: int) -> list[int]:
    """Return the processes it started that still run."""
    try:
        return [int(p) for p in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def processor_seconds(pid: int) -> float:
    """Return the processor time of a process, of its children that ended and that still run."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    own = sum(int(fields[n]) for n in (11, 12, 13, 14)) / TICKS
    return own + sum(processor_seconds(child) for child in children(pid))


def _megabytes(path: str, key: str) -> float:
    try:
        lines = Path(path).read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(key)), 0.0)
