"""``ports.Mailbox``: read-only access to the folders, one APPEND to Sent, and waiting for news.

One connection, one thread (only ``wake`` may come from elsewhere). Whatever goes wrong on the
wire ends the connection and is Temporary: a stream that may be out of step is never read on.
The next call connects anew, after whatever pause the caller thinks right.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
import ssl
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from daemon.adapters import tls
from daemon.adapters.imap.folders import Layout, layout, listed
from daemon.adapters.imap.login import connect
from daemon.adapters.imap.wire import COMMAND_SECONDS, Client, IdleRefusedError, Waker
from daemon.core import settings
from daemon.core.model import Folder
from daemon.errors import FollowthroughError, Permanent, Temporary
from daemon.ports import FetchedMail, FolderState, MailHead

BATCH = 50
MAX_MAIL = 25 * 1024 * 1024
MAX_HEADER = 64 * 1024
BATCH_BYTES = 4 * 1024 * 1024
IDLE_SECONDS = 300.0  # middle boxes forget a silent connection after six minutes and more
POLL_SECONDS = 60.0
LISTED_AT_ONCE = 200
UIDS_AT_ONCE = 50_000  # an answer line must stay below a million bytes
LOST_TOO_OFTEN = 4  # once in a batch, three times alone

_LISTING = ("RFC822.SIZE", "FLAGS", "INTERNALDATE")
_BODY = ("BODY.PEEK[]",)
_HEADER = f"BODY.PEEK[HEADER]<0.{MAX_HEADER}>"
# RFC 5322 section 3.6.4, without what could end a quoted string or a line: received
# Message-IDs go into SEARCH commands, and a CR LF in one would be a command of its own.
_MESSAGE_ID = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.@:\[\]-]{3,248}>")
_ID_HEADERS = ("Message-ID", "X-Google-Original-Message-ID", "X-Microsoft-Original-Message-ID")

_Entry = dict[bytes, object]
_Key = tuple[int, int, str]  # UIDVALIDITY, UID, what was asked for


@dataclass(frozen=True, kw_only=True, slots=True)
class _Listed:
    """What is known of a mail before its body is."""

    uid: int
    size: int
    flags: tuple[str, ...]
    arrived_at: datetime


def _machine_time() -> datetime:
    return datetime.fromtimestamp(time.time_ns() / 1e9, UTC)


class ImapMailbox:
    """The account over IMAP, connected on first use (``ports.Mailbox``).

    ``now`` stands in where the server tells no time of arrival.
    """

    def __init__(
        self,
        mailbox: settings.Mailbox,
        password: Callable[[], str],
        *,
        idle_seconds: float = IDLE_SECONDS,
        poll_seconds: float = POLL_SECONDS,
        now: Callable[[], datetime] = _machine_time,
    ) -> None:
        self._mailbox = mailbox
        self._password = password
        self._idle_seconds = idle_seconds
        self._poll_seconds = poll_seconds
        self._now = now
        self._waker = Waker()
        self._client: Client | None = None
        self._capabilities: frozenset[str] = frozenset()
        self._layout: Layout | None = None
        self._open: FolderState | None = None
        self._selected = ""
        # UIDVALIDITY of INBOX, and the UID below which it has been searched.
        self._covered: tuple[int, int] | None = None
        self._suspects: Counter[_Key] = Counter()  # mails on which the line broke

    # --- about the connection -------------------------------------------------------------

    @property
    def capabilities(self) -> frozenset[str]:
        """Return what the server says it can do, in capitals; connects where needed."""
        with self._session("asking for capabilities"):
            return self._capabilities

    @property
    def layout(self) -> Layout:
        """Return the folder names by their part, ``all_mail`` (Gmail) among them."""
        with self._session("listing the folders") as client:
            return self._folders(client)

    def describe(self) -> tuple[str, ...]:
        """Return what a person wants to know of this connection, a sentence each."""
        where = self._mailbox.imap
        with self._session("looking at the mailbox") as client:
            known, sock = self._folders(client), client.wire.sock
            version = sock.version() if isinstance(sock, ssl.SSLSocket) else None
            idle = "IDLE" in self._capabilities
        return (
            f"connected to {where.host}:{where.port} with {version or 'no encryption (loopback)'}",
            f"logged in as {self._mailbox.username}",
            "new mail is announced at once (IDLE)"
            if idle
            else f"no IDLE: looks for new mail every {self._poll_seconds:.0f} s",
            f"inbox {known.inbox!r}, sent {known.sent!r}, junk {known.junk!r}"
            if known.sent
            else f"inbox {known.inbox!r}, NO folder for sent mail, junk {known.junk!r}",
        )

    def close(self) -> None:
        """Log out, quietly; the next call would connect anew."""
        client = self._client
        if client is not None:
            client.wire.allow(5.0)
            with contextlib.suppress(imaplib.IMAP4.error, OSError):
                client.wire.logout()
        self._drop()

    def wake(self) -> None:
        """End a wait from a signal handler or another thread."""
        self._waker.wake()

    # --- reading --------------------------------------------------------------------------

    def folders(self) -> Sequence[tuple[str, Folder]]:
        """Return (name, part) of the folders that exist and are read, INBOX first.

        Raises UserError where a configured folder does not exist.
        """
        return self.layout.read()

    def open(self, name: str, folder: Folder) -> FolderState:
        """Select read-only; raises Temporary where UIDVALIDITY is unreadable."""
        self._open = None
        with self._session(f"opening the folder {name!r}") as client:
            validity, uid_next = self._examine(client, name)
        state = FolderState(name=name, folder=folder, uid_validity=validity, uid_next=uid_next)
        self._open = state
        return state

    def uids_after(self, last_uid: int, *, since: datetime | None = None) -> list[int]:
        """Return the UIDs greater than ``last_uid`` of the open folder, ascending.

        ``since`` limits to mail that arrived on that day or later; the server's days are in a
        zone of its own (RFC 9051 section 6.4.4), so a day more is asked for.
        """
        state = self._need_open()
        when: list[object] = ["SINCE", (since - timedelta(days=1)).date()] if since else []
        found: set[int] = set()
        with self._session("looking for new mail") as client:
            self._reselect(client, state)
            for part in _ranges(last_uid, state.uid_next):
                client.wire.allow(COMMAND_SECONDS)
                # "n:*" also means the last mail where that is below n: so look again.
                found.update(u for u in client.search(["UID", part, *when]) if u > last_uid)
        if state.folder is Folder.INBOX:
            beyond = max(state.uid_next, max(found, default=0) + 1)
            self._covered = (state.uid_validity, beyond)
        return sorted(found)

    def heads(self, uids: Sequence[int]) -> Iterator[list[MailHead]]:
        """Yield header batches (50 at a time; what fails is bisected).

        A mail that cannot be listed comes with an empty header; an expunged one not at all.
        """
        state = self._need_open()
        for batch in self._batches(state, uids, BATCH, (*_LISTING, _HEADER)):
            entries = self._fetch(state, batch, (*_LISTING, _HEADER))
            yield [self._head(uid, entries[uid]) for uid in batch if uid in entries]

    def fetch(self, uids: Sequence[int]) -> Iterator[FetchedMail]:
        """Yield each mail whole with BODY.PEEK[], in the given order.

        Expunged ones are left out; one over 25 MB, or one the server cannot give, comes with
        ``raw=None`` and the reason.
        """
        state = self._need_open()
        for batch in self._batches(state, uids, LISTED_AT_ONCE, _LISTING):
            entries = self._fetch(state, batch, _LISTING)
            known = [self._listed(uid, entries[uid]) for uid in batch if uid in entries]
            for group in self._groups(state, known):
                yield from self._bodies(state, group)

    # --- the Sent folder ------------------------------------------------------------------

    def sent_has(self, message_id: str) -> bool:
        """Tell whether Sent holds a mail of that Message-ID (also provider-rewritten originals).

        False, without asking, for a Message-ID that cannot safely be asked for.
        """
        if not message_id.isascii() or not _MESSAGE_ID.fullmatch(message_id):
            return False
        with self._session("searching the sent mail") as client:
            sent = self._folders(client).sent
            if not sent:
                return False
            self._examine(client, sent)
            first, second, third = (f'HEADER {name} "{message_id}"' for name in _ID_HEADERS)
            return bool(client.search(f"OR {first} OR {second} {third}"))

    def append_sent(self, raw: bytes) -> None:
        """Store a copy in Sent, flagged seen.

        Raises Permanent where the account has no such folder.
        """
        with self._session("storing the copy in the sent mail") as client:
            sent = self._folders(client).sent
            if not sent:
                raise Permanent("this account has no folder for sent mail")
            client.append(sent, raw, flags=(b"\\Seen",))

    # --- waiting --------------------------------------------------------------------------

    def wait(self, seconds: float) -> bool:
        """Wait for news in INBOX (IDLE where there is, else looking every minute).

        True when something came, also when it came between the last search and this call;
        False when the time is over or ``wake`` was called.
        """
        end = time.monotonic() + seconds
        with self._session("waiting for mail") as client:
            if self._missed(client):
                return True
            while (left := end - time.monotonic()) > 0:
                news, woken = self._cycle(client, left)
                if news or woken:
                    return news
        return False

    def _missed(self, client: Client) -> bool:
        """Open INBOX afresh and tell whether it holds what no search has seen.

        Only so nothing is lost that came after the last search: IDLE tells of later mail only.
        """
        validity, uid_next = self._examine(client, self._folders(client).inbox)
        client.wire.news()  # what opening the folder told of it is no news
        covered, self._covered = self._covered, (validity, uid_next)
        return covered is not None and (validity != covered[0] or uid_next > covered[1])

    def _cycle(self, client: Client, left: float) -> tuple[bool, bool]:
        if "IDLE" in self._capabilities:
            try:
                return client.wire.idle_once(min(left, self._idle_seconds), self._waker)
            except IdleRefusedError:
                self._capabilities -= {"IDLE"}
        woken, _ = self._waker.wait(None, min(left, self._poll_seconds))
        client.wire.allow(COMMAND_SECONDS)
        client.wire.noop()
        return client.wire.news(), woken

    # --- the connection -------------------------------------------------------------------

    @contextlib.contextmanager
    def _session(self, doing: str) -> Iterator[Client]:
        """Give the connection; whatever breaks drops it and is Temporary."""
        client = self._connected()
        client.wire.allow(COMMAND_SECONDS)
        try:
            yield client
        except FollowthroughError:
            raise
        except OSError as error:
            self._drop()
            problem = f"{doing}: {tls.explain(error, self._mailbox.imap)}"
            raise Temporary(problem) from error
        except Exception as error:
            self._drop()
            problem = f"{doing}: {_words(error)}"
            raise Temporary(problem) from error
        except BaseException:  # a signal handler's: the stream may be anywhere
            self._drop()
            raise

    def _connected(self) -> Client:
        if self._client is None:
            self._client = connect(self._mailbox, self._password)
            self._capabilities = self._client.refresh_capabilities()
        return self._client

    def _drop(self) -> None:
        client, self._client = self._client, None
        self._open, self._layout, self._selected = None, None, ""
        if client is not None:
            client.shutdown()

    def _need_open(self) -> FolderState:
        if self._open is None:
            raise Temporary("the folder is no longer open: the connection was lost")
        return self._open

    def _folders(self, client: Client) -> Layout:
        if self._layout is None:
            known = listed(client.list_folders())
            special = any(f.attributes & {"\\sent", "\\junk", "\\all"} for f in known)
            if not special and "SPECIAL-USE" in self._capabilities:
                known = listed(client.list_special())
            self._layout = layout(known, self._mailbox.folders)
        return self._layout

    def _examine(self, client: Client, name: str) -> tuple[int, int]:
        """Return (UIDVALIDITY, UIDNEXT) of the folder, now selected read-only."""
        self._selected = ""
        answer = client.select_folder(name, readonly=True)
        validity = answer.get(b"UIDVALIDITY")
        if not isinstance(validity, int) or validity <= 0:
            # Without it a UID means nothing, and a wrong guess loses or repeats mail.
            problem = f"the server tells no UIDVALIDITY for {name!r}"
            raise Temporary(problem)
        uid_next = answer.get(b"UIDNEXT")
        if not isinstance(uid_next, int) or uid_next <= 0:
            uid_next = max(client.search("UID *"), default=0) + 1
        self._selected = name
        return validity, uid_next

    def _reselect(self, client: Client, state: FolderState) -> None:
        """Come back to the open folder after a look into another one."""
        if self._open is not state:
            raise Temporary("the folder is no longer open")
        if self._selected == state.name:
            return
        validity, _ = self._examine(client, state.name)
        if validity != state.uid_validity:
            self._open = None
            problem = f"the folder {state.name!r} was rebuilt meanwhile"
            raise Temporary(problem)

    # --- fetching -------------------------------------------------------------------------

    def _batches(
        self, state: FolderState, uids: Sequence[int], size: int, items: Sequence[str]
    ) -> Iterator[list[int]]:
        """Cut into batches; a mail on which the line broke before goes alone."""
        batch: list[int] = []
        for uid in uids:
            alone = self._suspects[_key(state, uid, items)] > 0
            if batch and (alone or len(batch) >= size):
                yield batch
                batch = []
            batch.append(uid)
            if alone:
                yield batch
                batch = []
        if batch:
            yield batch

    def _groups(self, state: FolderState, known: Sequence[_Listed]) -> Iterator[list[_Listed]]:
        """Cut into groups of 4 MB together, for speed without a heap of memory."""
        group: list[_Listed] = []
        total = 0
        for mail in known:
            alone = self._suspects[_key(state, mail.uid, _BODY)] > 0
            if group and (alone or total + mail.size > BATCH_BYTES or len(group) >= BATCH):
                yield group
                group, total = [], 0
            group.append(mail)
            # A suspect fills its group, so that the next one begins another.
            total += BATCH_BYTES if alone else mail.size
        if group:
            yield group

    def _bodies(self, state: FolderState, group: Sequence[_Listed]) -> Iterator[FetchedMail]:
        small = [mail.uid for mail in group if mail.size <= MAX_MAIL]
        entries = self._fetch(state, small, _BODY) if small else {}
        for mail in group:
            if mail.size > MAX_MAIL:
                yield _fetched(mail, None, f"larger than 25 MB ({mail.size} bytes)")
            elif mail.uid in entries:
                raw = entries[mail.uid].get(b"BODY[]")
                problem = "" if isinstance(raw, bytes) else "the server cannot give this mail"
                yield _fetched(mail, raw if isinstance(raw, bytes) else None, problem)

    def _fetch(
        self, state: FolderState, uids: Sequence[int], items: Sequence[str]
    ) -> dict[int, _Entry]:
        """Return what the server gives for these; an empty entry for one it cannot give.

        A mail that breaks the answer is found by halving. One that breaks the connection goes
        alone the next times and is given up at last, or it would stop all mail.
        """
        keys = [_key(state, uid, items) for uid in uids]
        if len(keys) == 1 and self._suspects[keys[0]] >= LOST_TOO_OFTEN:
            return {uids[0]: {}}
        with self._session("fetching mail") as client:
            self._reselect(client, state)
            try:
                answer = self._halved(client, list(uids), items)
            except (imaplib.IMAP4.abort, OSError):
                self._suspects.update(keys)
                raise
        for key in keys:
            self._suspects.pop(key, None)
        return answer

    def _halved(self, client: Client, uids: list[int], items: Sequence[str]) -> dict[int, _Entry]:
        client.wire.allow(COMMAND_SECONDS)
        try:
            return dict(client.fetch(uids, items))
        except (imaplib.IMAP4.abort, OSError):
            raise
        except Exception:  # noqa: BLE001 - the library breaks on odd mail in many ways
            if len(uids) == 1:
                return {uids[0]: {}}
        middle = len(uids) // 2
        first = self._halved(client, uids[:middle], items)
        return first | self._halved(client, uids[middle:], items)

    def _head(self, uid: int, entry: _Entry) -> MailHead:
        known = self._listed(uid, entry)
        header = entry.get(b"BODY[HEADER]<0>", b"")
        return MailHead(
            uid=uid,
            size=known.size,
            flags=known.flags,
            arrived_at=known.arrived_at,
            header=header[:MAX_HEADER] if isinstance(header, bytes) else b"",
        )

    def _listed(self, uid: int, entry: _Entry) -> _Listed:
        size, arrived = entry.get(b"RFC822.SIZE"), entry.get(b"INTERNALDATE")
        flags = entry.get(b"FLAGS")
        return _Listed(
            uid=uid,
            size=size if isinstance(size, int) else 0,
            flags=tuple(map(_text, flags)) if isinstance(flags, tuple) else (),
            arrived_at=arrived.astimezone(UTC)
            if isinstance(arrived, datetime) and arrived.tzinfo
            else self._now(),
        )


def _ranges(last_uid: int, uid_next: int) -> Iterator[str]:
    """Cut what lies after ``last_uid`` into ranges whose answers fit into a line."""
    start = last_uid + 1
    while uid_next - start > UIDS_AT_ONCE:
        yield f"{start}:{start + UIDS_AT_ONCE - 1}"
        start += UIDS_AT_ONCE
    yield f"{start}:*"


def _key(state: FolderState, uid: int, items: Sequence[str]) -> _Key:
    return state.uid_validity, uid, items[-1]


def _fetched(mail: _Listed, raw: bytes | None, problem: str) -> FetchedMail:
    return FetchedMail(
        uid=mail.uid, flags=mail.flags, arrived_at=mail.arrived_at, raw=raw, problem=problem
    )


def _text(value: object) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)


def _words(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__
