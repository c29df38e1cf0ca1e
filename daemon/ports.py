"""What the jobs need of the world, as Protocols; ``adapters`` fill them, tests may too."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from daemon.core.model import (
    Draft,
    DraftState,
    Event,
    Finding,
    Folder,
    Letter,
    Message,
    Note,
    Stage,
    StageChange,
)
from daemon.core.transitions import Identity


class Clock(Protocol):
    """The one place that knows what time it is."""

    def now(self) -> datetime:
        """Return the wall clock, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never jump."""


class Service(Protocol):
    """The service manager that started us, if any."""

    def ready(self) -> None:
        """Say that the daemon is up."""

    def alive(self) -> None:
        """Prove progress to the watchdog."""

    def status(self, text: str) -> None:
        """Say in one line how things are."""

    def stopping(self) -> None:
        """Say that the daemon ends."""


class Tokens(Protocol):
    """The one place that is random."""

    def token(self) -> str:
        """Return 128 random bits as URL-safe text."""

    def code(self) -> str:
        """Return four characters a person can read aloud; they select, they prove nothing."""


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

    def read(self, raw: bytes, *, arrived_at: datetime, expected: bool = False) -> ReadMail:
        """Read one mail; raises Unreadable with the reason where a limit was passed.

        ``expected`` is true of a mail that belongs to a conversation about an Application.
        """

    def may_matter(self, header: bytes) -> bool:
        """Triage by the header block alone: False only for what cannot be job mail."""

    def close(self) -> None:
        """End the worker."""


# --- state: rows before deeds ---------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Spooled:
    """Raw bytes between Ingest and Advance; the row is deleted once it has been read."""

    id: int
    folder_name: str
    folder: Folder
    uid_validity: int
    uid: int
    flags: tuple[str, ...]
    arrived_at: datetime
    raw: bytes
    attempts: int


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """An Application as stored: what it is called and what happened."""

    identity: Identity
    events: tuple[Event, ...]
    stage: Stage | None  # as last recorded
    round: int


@dataclass(frozen=True, kw_only=True, slots=True)
class UserNote:
    """What the User said about one person, in his own words, for one letter to that person."""

    application: int
    note_key: str
    address: str
    text: str
    private: bool = False  # never enters a letter


class PostKind(StrEnum):
    """The kinds of mail the daemon writes to the User himself."""

    REQUEST = "request"
    MORNING = "morning"
    WELCOME = "welcome"
    ACKNOWLEDGEMENT = "acknowledgement"
    NOTICE = "notice"


class PostState(StrEnum):
    """Where a mail to the User stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """A mail from the daemon to the User; sent again with the same Message-ID when in doubt."""

    id: int
    kind: PostKind
    state: PostState
    message_id: str
    raw: bytes
    created_at: datetime
    tries: int
    next_try_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestItem:
    """One numbered thing a Request asks: a Draft's version bound to its exact text, or a question."""

    number: int
    draft: int | None = None
    version: int = 0
    digest: str = ""  # hex SHA-256 of recipient, subject and body as shown
    question: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """A mail that asks the User; found again by its token's hash, selected by its code."""

    id: int
    code: str
    post: Post
    items: tuple[RequestItem, ...]
    created_at: datetime


class ReplyState(StrEnum):
    """How far a reply to a Request has come."""

    WAITING = "waiting"  # for proof that the User wrote it
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """A reply to a Request, in however many folders its copies were seen."""

    id: int
    request: int
    by_code: bool  # only the subject's code led here, no reference to our Message-ID
    message: Message
    seen_in: frozenset[Folder]
    flags: frozenset[str]
    first_seen_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """One answer a question accepts, and what it makes true."""

    word: str
    label: str
    application: int | None = None  # where the Event goes; None opens a new Application
    event: Event | None = None
    act: str = ""  # for an unsure letter: "sent", "again" or "drop"


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """A doubt put to the User: which Application, which kind, was it sent?"""

    id: int
    text: str
    options: tuple[Option, ...]
    urgent: bool
    draft: int | None
    asked_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Outgoing:
    """An approved Draft's exact bytes in the Outbox."""

    id: int
    draft: int
    message_id: str
    recipient: str
    raw: bytes
    digest: str
    state: DraftState
    leaves_at: datetime
    attempts: int
    next_try_at: datetime
    body_begun: bool
    approved_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Quarantined:
    """A mail that could not be read: where it lies and why."""

    id: int
    where: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """A Decision given at the command line, for the running daemon to find."""

    id: int
    draft: int
    version: int
    verb: str
    text: str
    created_at: datetime


class Store(Protocol):
    """The daemon's memory. Every method is one statement or one transaction."""

    def transaction(self) -> AbstractContextManager[None]:
        """Join several calls into one transaction (nesting joins the outer one)."""

    def get(self, key: str) -> str | None:
        """Return a small remembered value."""

    def put(self, key: str, value: str) -> None:
        """Remember a small value."""

    # ingest
    def cursor(self, folder: str, uid_validity: int) -> int | None:
        """Return the last UID taken from that folder, None where it was never read so."""

    def has_cursor(self, folder: str) -> bool:
        """Tell whether that folder was ever read, under any UIDVALIDITY."""

    def spool(self, state: FolderState, mails: Sequence[FetchedMail], cursor: int) -> None:
        """Store mails and move the cursor forward (never back), in one transaction."""

    def quarantine(self, where: str, reason: str, raw: bytes, at: datetime) -> None:
        """Keep what cannot be read for a person to look at."""

    def untold_quarantine(self) -> list[Quarantined]:
        """Return what the User was not told of yet."""

    def told_quarantine(self, ids: Sequence[int]) -> None:
        """Mark as told."""

    # advance
    def spooled(self, limit: int) -> list[Spooled]:
        """Return the oldest spool rows."""

    def spool_count(self) -> int:
        """Return how many mails wait to be read."""

    def unspool(self, spooled: Spooled) -> None:
        """Delete the row: its mail is dealt with."""

    def spool_failed(self, spooled: Spooled) -> None:
        """Count one failed attempt."""

    def knows(self, key: str) -> bool:
        """Tell whether a Message of that content was dealt with before."""

    def add_message(
        self, mail: ReadMail, folder: Folder, outcome: str, application: int | None
    ) -> None:
        """Remember a Message: identity, finding, excerpt; never the whole body."""

    def histories(self, application: int | None = None) -> list[History]:
        """Return the identity and Events of every Application, or of the one named."""

    def add_application(self, company: str, role: str, requisition: str, at: datetime) -> int:
        """Open an Application; return its id."""

    def rename_application(self, application: int, *, role: str, requisition: str) -> None:
        """Fill in what a later mail told: a role or requisition that was unknown."""

    def add_event(self, application: int, event: Event, at: datetime) -> None:
        """Append an Event."""

    def add_change(self, application: int, change: StageChange, at: datetime) -> None:
        """Append a recorded Stage change."""

    # prepare
    def drafts(self, states: Collection[DraftState] | None = None) -> list[Draft]:
        """Return Drafts, all or those in the given states."""

    def draft(self, draft: int) -> Draft | None:
        """Return one Draft."""

    def draft_keys(self) -> dict[tuple[int, str], int]:
        """Return the Draft id of every (application, Note key) ever planned."""

    def add_draft(
        self, note: Note, letter: Letter, *, facts: str, lacks: Sequence[str], at: datetime
    ) -> int:
        """Plan a Draft; return its id."""

    def save_draft(self, draft: Draft, at: datetime) -> None:
        """Store a Draft's new state, version or text."""

    def add_user_note(self, note: UserNote, at: datetime) -> None:
        """Keep what the User said of somebody he met."""

    def user_notes(self) -> list[UserNote]:
        """Return everything the User noted, oldest first."""

    # ask
    def add_post(
        self, key: str, kind: PostKind, message_id: str, raw: bytes, at: datetime
    ) -> int | None:
        """Queue a mail to the User; None where that key was queued before."""

    def posts(self, states: Collection[PostState]) -> list[Post]:
        """Return the mails to the User in these states, oldest first."""

    def post_begun(self, post: Post, at: datetime) -> None:
        """Mark as being handed over."""

    def post_done(self, post: Post, at: datetime) -> None:
        """Mark as sent."""

    def post_failed(self, post: Post, next_try_at: datetime) -> None:
        """Put back into the queue."""

    def post_times(self, kinds: Collection[PostKind], since: datetime) -> list[datetime]:
        """Return when mails of these kinds were queued since then: the attention budget."""

    def own_post(self, message_id: str) -> Post | None:
        """Return the mail of ours that carries this Message-ID."""

    def add_request(
        self, post: int, code: str, token_hash: str, items: Sequence[RequestItem], at: datetime
    ) -> int:
        """Store a Request beside its Post."""

    def request(self, request: int) -> Request | None:
        """Return one Request."""

    def request_by_token(self, token_hash: str) -> Request | None:
        """Return the Request whose token has this hash."""

    def request_by_code(self, code: str) -> Request | None:
        """Return the newest Request of that code."""

    def add_alias(self, message_id: str, request: int) -> None:
        """Remember that the provider renamed a Request's Message-ID."""

    def request_by_alias(self, message_id: str) -> Request | None:
        """Return the Request the provider renamed so."""

    def see_reply(
        self, request: int, message: Message, row: Spooled, *, by_code: bool, at: datetime
    ) -> None:
        """Store a reply, or add a second copy's folder to it."""

    def replies(self) -> list[Reply]:
        """Return the replies that wait, in the order of their UIDs."""

    def finish_reply(self, reply: Reply, state: ReplyState, at: datetime) -> None:
        """Mark a reply as dealt with."""

    def add_decision(
        self, draft: int, version: int, verb: str, text: str, source: str, at: datetime
    ) -> None:
        """Append what the User decided."""

    def add_question(
        self,
        key: str,
        text: str,
        options: Sequence[Option],
        *,
        urgent: bool,
        draft: int | None,
        at: datetime,
    ) -> int | None:
        """Note a doubt; None where it was noted before."""

    def questions(self) -> list[Question]:
        """Return the open questions."""

    def question(self, question: int) -> Question | None:
        """Return one open question, None where it is answered."""

    def asked(self, questions: Sequence[int], at: datetime) -> None:
        """Mark questions as put to the User."""

    def answered(self, question: int, word: str, at: datetime) -> None:
        """Close a question."""

    # deliver
    def add_outgoing(
        self, draft: Draft, *, message_id: str, raw: bytes, digest: str, at: datetime
    ) -> None:
        """Store an approved Draft's bytes; at most one row a Draft, ever."""

    def outgoing(self, states: Collection[DraftState]) -> list[Outgoing]:
        """Return Outbox rows in these states."""

    def outgoing_of(self, draft: int) -> Outgoing | None:
        """Return a Draft's Outbox row."""

    def drop_outgoing(self, draft: int) -> None:
        """Take back an Outbox row of which nothing was handed over."""

    def claim(self, outgoing: Outgoing, at: datetime) -> bool:
        """Take an approved row for sending; False where it is not to be had any more."""

    def begin_body(self, outgoing: Outgoing) -> None:
        """Commit that the first body byte is about to leave."""

    def settle(
        self,
        outgoing: Outgoing,
        state: DraftState,
        answer: str,
        *,
        at: datetime,
        next_try_at: datetime | None = None,
    ) -> None:
        """Commit the outcome of a hand-over, on the row and on its Draft."""

    def sent_log(self) -> list[tuple[datetime, str, int]]:
        """Return (when, recipient, draft) of every letter that left."""

    def uncopied(self) -> list[Outgoing]:
        """Return sent letters of which Sent has no copy yet."""

    def copied(self, outgoing: Outgoing) -> None:
        """Mark that Sent holds a copy."""

    def own_letter(self, message_id: str) -> int | None:
        """Return the Draft that left under this Message-ID."""

    # the command line
    def add_order(self, draft: int, version: int, verb: str, text: str, at: datetime) -> None:
        """Leave a Decision for the daemon."""

    def orders(self) -> list[Order]:
        """Return the Decisions left at the command line."""

    def finish_order(self, order: Order) -> None:
        """Mark an order as carried out."""
