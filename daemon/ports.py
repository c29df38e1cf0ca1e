"""What the jobs need of the world, as Protocols; ``adapters`` fill them, tests may too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from daemon.core.model import Finding, Folder, Message


class Clock(Protocol):
    """The one place that knows what time it is."""

    def now(self) -> datetime:
        """Return the wall clock, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never jump."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderState:
    """What the server says of a folder when it is opened."""

    name: str
    folder: Folder
    uid_validity: int
    uid_next: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MailHead:
    """A mail as listed before its body is fetched."""

    uid: int
    size: int
    flags: tuple[str, ...]
    arrived_at: datetime  # INTERNALDATE, UTC
    header: bytes  # the header block, cut at 64 kB


@dataclass(frozen=True, kw_only=True, slots=True)
class FetchedMail:
    """A mail with its bytes; ``raw`` is None where it could not be fetched, with the reason."""

    uid: int
    flags: tuple[str, ...]
    arrived_at: datetime
    raw: bytes | None
    problem: str = ""


class Mailbox(Protocol):
    """Read-only access to the account's folders, plus one APPEND to Sent."""

    def folders(self) -> Sequence[tuple[str, Folder]]:
        """Return (name, part) of the folders that exist and are read, INBOX first.

        Raises UserError where a configured folder does not exist.
        """

    def open(self, name: str, folder: Folder) -> FolderState:
        """Select read-only; raises Temporary where UIDVALIDITY is unreadable."""

    def uids_after(self, last_uid: int, *, since: datetime | None = None) -> list[int]:
        """Return the UIDs greater than ``last_uid`` of the open folder, ascending.

        ``since`` limits to mail that arrived on or after that day.
        """

    def heads(self, uids: Sequence[int]) -> Iterator[list[MailHead]]:
        """Yield header batches (50 at a time; a batch that fails is bisected, odd ones skipped
        are yielded with an empty header)."""

    def fetch(self, uids: Sequence[int]) -> Iterator[FetchedMail]:
        """Yield each mail whole with BODY.PEEK[]; expunged ones are left out; one over the size
        limit comes with ``raw=None`` and its reason."""

    def sent_has(self, message_id: str) -> bool:
        """Tell whether Sent holds a mail of that Message-ID (also provider-rewritten originals)."""

    def append_sent(self, raw: bytes) -> None:
        """Store a copy in Sent, flagged seen."""

    def wait(self, seconds: float) -> bool:
        """Wait for news in INBOX (IDLE where there is, else sleep); True when something came."""

    def wake(self) -> None:
        """End a wait from a signal handler or another thread."""

    def close(self) -> None:
        """Log out, quietly."""


class Sender(Protocol):
    """One SMTP hand-over, phase by phase."""

    def send(
        self,
        raw: bytes,
        *,
        sender: str,
        recipient: str,
        before_body: Callable[[], None],
    ) -> str:
        """Hand over exactly these bytes to exactly one recipient; return the server's answer.

        ``before_body`` is called after the server said 354 and before the first body byte.
        Raises Temporary (nothing was accepted, try later), LoginRefused, Permanent (refused for
        good) or Unsure (body handed over, no answer).
        """


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadMail:
    """What the reader made of raw bytes."""

    message: Message
    finding: Finding


class Reader(Protocol):
    """Hostile bytes in, Message and Finding out, within limits of time and memory."""

    def read(self, raw: bytes, *, arrived_at: datetime) -> ReadMail:
        """Read one mail; raises Unreadable with the reason where a limit was passed."""

    def may_matter(self, header: bytes) -> bool:
        """Triage by the header block alone: False only for what cannot be job mail."""

    def close(self) -> None:
        """End the worker."""
