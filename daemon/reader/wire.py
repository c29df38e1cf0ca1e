"""What travels between the daemon and its worker: frames of JSON, never pickles.

A frame is four bytes of length (big-endian) and that many bytes. A question is two frames, the
words and the bytes they are about; an answer is one. The worker is not trusted: what it says is
parsed into the model's own types or refused.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from daemon.core.detect.context import Context
from daemon.ports import ReadMail

LENGTH = struct.Struct(">I")
MAX_FRAME = 32 * 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """The first frame to a worker: who the User is, and what one mail may cost."""

    context: Context
    cpu_seconds: float
    memory_bytes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """Read one mail (``headers`` is None), or triage header blocks of these lengths.

    ``own_dates`` lets the mail's own Received or Date header say when it arrived, for files
    that lie about without a server's word. ``expected`` is told to the core (`Context`).
    """

    arrived_at: datetime | None = None
    own_dates: bool = False
    expected: bool = False
    headers: tuple[int, ...] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What came of it; ``unreadable`` is a reason, ``spent`` says the worker must be replaced."""

    mail: ReadMail | None = None
    matters: tuple[bool, ...] = ()
    unreadable: str = ""
    spent: bool = False


START = TypeAdapter(Start)
QUESTION = TypeAdapter(Question)
ANSWER = TypeAdapter(Answer)


def frame(payload: bytes) -> bytes:
    """Return the payload with its length in front; raises ValueError over the limit."""
    if len(payload) > MAX_FRAME:
        raise ValueError("a frame is too large")
    return LENGTH.pack(len(payload)) + payload
