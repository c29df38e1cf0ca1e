"""The Store over SQLite: WAL, synchronous=FULL, STRICT tables, files for the User's eyes only.

One connection, one thread. Values of the model travel as JSON through pydantic; instants are
fixed-width UTC text, so that comparing text compares time. Rows that a promise hangs on (cursors,
claims) are changed by guarded statements, never by read-then-write.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pydantic import TypeAdapter

from daemon.adapters.schema import MIGRATIONS
from daemon.core.model import (
    Draft,
    DraftState,
    Event,
    Finding,
    Folder,
    Kind,
    Letter,
    Message,
    Note,
    Stage,
    StageChange,
)
from daemon.core.transitions import Identity
from daemon.errors import Temporary, UserError
from daemon.ports import (
    FetchedMail,
    FolderState,
    History,
    Option,
    Order,
    Outgoing,
    Post,
    PostKind,
    PostState,
    Quarantined,
    Question,
    ReadMail,
    Reply,
    ReplyState,
    Request,
    RequestItem,
    Spooled,
    UserNote,
)

__all__ = ["SqliteStore", "instance_lock"]

FILE = "followthrough.sqlite3"
EX_IOERR = 74
EX_TEMPFAIL = 75
EXCERPT_BYTES = 2048

_EVENT = TypeAdapter(Event)
_FINDING = TypeAdapter(Finding)
_MESSAGE = TypeAdapter(Message)
_DRAFT = TypeAdapter(Draft)
_LETTER = TypeAdapter(Letter)
_OPTIONS = TypeAdapter(tuple[Option, ...])


_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"


def _text(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_FORMAT)


def _instant(text: str) -> datetime:
    return datetime.strptime(text, _FORMAT).replace(tzinfo=UTC)


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


@contextlib.contextmanager
def instance_lock(state_dir: Path) -> Iterator[None]:
    """Hold the state for this process alone.

    Raises UserError with exit code 75 where another instance holds it, 74 where the folder
    cannot be written.
    """
    try:
        state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(state_dir / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as problem:
        raise _unwritable(state_dir, problem) from problem
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as problem:
            message = f"another Followthrough is already running on {state_dir}"
            hint = "Stop it first, or give this one its own state_dir."
            raise UserError(message, hint=hint, exit_code=EX_TEMPFAIL) from problem
        yield
    finally:
        os.close(handle)


def _unwritable(path: Path, problem: Exception) -> UserError:
    reason = problem.strerror if isinstance(problem, OSError) else str(problem)
    return UserError(
        f"the state in {path} cannot be written: {reason}",
        hint="Check that the folder exists, belongs to you and has room.",
        exit_code=EX_IOERR,
    )


class SqliteStore:
    """ports.Store in one file below the state folder."""

    def __init__(self, state_dir: Path, *, create: bool = True) -> None:
        """Open (and where needed create and migrate) the database.

        Raises UserError: exit code 74 where it cannot be written or is damaged, 1 where there is
        none and ``create`` is false.
        """
        self._path = state_dir / FILE
        if not create and not self._path.exists():
            raise UserError(
                f"there is no state in {state_dir} yet",
                hint="Start `followthrough run` first; it creates it.",
            )
        try:
            self._connect(state_dir)
            self._migrate()
        except (OSError, sqlite3.DatabaseError) as problem:
            raise _unwritable(self._path, problem) from problem
        self._depth = 0
        self._known: tuple[tuple[int, int], list[History]] | None = None

    def _connect(self, state_dir: Path) -> None:
        state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        self._db = sqlite3.connect(self._path, isolation_level=None, timeout=5.0)
        self._db.row_factory = sqlite3.Row
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "busy_timeout = 5000",
            "secure_delete = ON",
            "cache_size = -4000",
        ):
            self._db.execute(f"PRAGMA {pragma}").fetchall()

    def _migrate(self) -> None:
        version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
        if version > len(MIGRATIONS):
            raise UserError(
                f"{self._path} was written by a newer Followthrough (schema {version})",
                hint="Upgrade this program; the state was not touched.",
                exit_code=EX_IOERR,
            )
        if version == len(MIGRATIONS):
            return
        if version:
            self._backup(version)
        self._db.execute("BEGIN EXCLUSIVE")
        try:
            for step in MIGRATIONS[version:]:
                for statement in filter(str.strip, step.split(";\n")):
                    self._db.execute(statement)
            self._db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def _backup(self, version: int) -> None:
        target = self._path.with_suffix(f".v{version}.backup")
        os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600))
        with contextlib.closing(sqlite3.connect(target)) as copy:
            self._db.backup(copy)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # --- plumbing ---

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        if self._depth:
            yield
            return
        self._execute("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
        except BaseException:
            self._depth = 0
            self._known = None
            self._db.execute("ROLLBACK")
            raise
        self._depth = 0
        self._execute("COMMIT")

    def _execute(self, sql: str, *values: object) -> sqlite3.Cursor:
        try:
            return self._db.execute(sql, values)
        except sqlite3.OperationalError as problem:
            if self._depth == 0 and self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise Temporary(f"the state cannot be written just now: {problem}") from problem

    def _rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        return self._execute(sql, *values).fetchall()

    def _row(self, sql: str, *values: object) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self._execute(sql, *values).fetchone()
        return row

    def _insert(self, sql: str, *values: object) -> int | None:
        """Insert; return the new id, or None where a UNIQUE key was there already."""
        cursor = self._execute(sql, *values)
        return cursor.lastrowid if cursor.rowcount == 1 else None

    # --- memory ---

    def get(self, key: str) -> str | None:
        row = self._row("SELECT value FROM memory WHERE key = ?", key)
        return row["value"] if row else None

    def put(self, key: str, value: str) -> None:
        self._execute(
            "INSERT INTO memory VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key,
            value,
        )

    # --- ingest ---

    def cursor(self, folder: str, uid_validity: int) -> int | None:
        row = self._row(
            "SELECT last_uid FROM cursors WHERE folder = ? AND uid_validity = ?",
            folder,
            uid_validity,
        )
        return row["last_uid"] if row else None

    def has_cursor(self, folder: str) -> bool:
        return self._row("SELECT 1 FROM cursors WHERE folder = ?", folder) is not None

    def spool(self, state: FolderState, mails: Sequence[FetchedMail], cursor: int) -> None:
        with self.transaction():
            for mail in mails:
                if mail.raw is None:
                    continue
                self._execute(
                    "INSERT OR IGNORE INTO spool"
                    " (folder_name, folder, uid_validity, uid, flags, arrived_at, raw)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    state.name,
                    state.folder,
                    state.uid_validity,
                    mail.uid,
                    " ".join(mail.flags),
                    _text(mail.arrived_at),
                    mail.raw,
                )
            self._execute(
                "INSERT INTO cursors VALUES (?, ?, ?) ON CONFLICT (folder, uid_validity)"
                " DO UPDATE SET last_uid = max(last_uid, excluded.last_uid)",
                state.name,
                state.uid_validity,
                cursor,
            )

    def quarantine(self, where: str, reason: str, raw: bytes, at: datetime) -> None:
        self._execute(
            "INSERT INTO quarantine (place, reason, raw, at) VALUES (?, ?, ?, ?)",
            where,
            reason,
            raw,
            _text(at),
        )

    def untold_quarantine(self) -> list[Quarantined]:
        rows = self._rows("SELECT id, place, reason FROM quarantine WHERE told = 0 ORDER BY id")
        return [Quarantined(id=r["id"], where=r["place"], reason=r["reason"]) for r in rows]

    def told_quarantine(self, ids: Sequence[int]) -> None:
        self._execute(f"UPDATE quarantine SET told = 1 WHERE id IN ({_marks(ids)})", *ids)

    # --- advance ---

    def spooled(self, limit: int) -> list[Spooled]:
        return [
            Spooled(
                id=r["id"],
                folder_name=r["folder_name"],
                folder=Folder(r["folder"]),
                uid_validity=r["uid_validity"],
                uid=r["uid"],
                flags=tuple(r["flags"].split()),
                arrived_at=_instant(r["arrived_at"]),
                raw=r["raw"],
                attempts=r["attempts"],
            )
            for r in self._rows("SELECT * FROM spool ORDER BY id LIMIT ?", limit)
        ]

    def spool_count(self) -> int:
        return int(self._rows("SELECT count(*) FROM spool")[0][0])

    def unspool(self, spooled: Spooled) -> None:
        self._execute("DELETE FROM spool WHERE id = ?", spooled.id)

    def spool_failed(self, spooled: Spooled) -> None:
        self._execute("UPDATE spool SET attempts = attempts + 1 WHERE id = ?", spooled.id)

    def knows(self, key: str) -> bool:
        return self._row("SELECT 1 FROM messages WHERE key = ?", key) is not None

    def add_message(
        self, mail: ReadMail, folder: Folder, outcome: str, application: int | None
    ) -> None:
        message, finding = mail.message, mail.finding
        private = application is None and finding.kind is Kind.NOT_JOB_RELATED
        excerpt = message.text.encode()[:EXCERPT_BYTES].decode(errors="ignore")
        self._execute(
            "INSERT OR IGNORE INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            message.key,
            message.message_id,
            folder,
            _text(message.written_at),
            finding.kind,
            outcome,
            application,
            "" if private else message.sender.address,
            "" if private else message.subject,
            "" if private else excerpt,
            None if private else _FINDING.dump_json(finding).decode(),
        )

    def histories(self, application: int | None = None) -> list[History]:
        if application is not None:
            return self._histories(application)
        # Read several times a Tick, changed seldom: kept while no connection wrote anything.
        version = int(self._rows("PRAGMA data_version")[0][0])
        mark = (self._db.total_changes, version)
        if self._known is None or self._known[0] != mark:
            self._known = (mark, self._histories(None))
        return self._known[1]

    def _histories(self, application: int | None) -> list[History]:
        one = (application,) if application is not None else ()
        mine, its = (" AND id = ?", " WHERE application = ?") if one else ("", "")
        events: dict[int, list[Event]] = {}
        for row in self._rows(f"SELECT application, event FROM events{its} ORDER BY id", *one):
            events.setdefault(row["application"], []).append(_EVENT.validate_json(row["event"]))
        last = {
            r["application"]: (Stage(r["after"]), r["round"])
            for r in self._rows(
                "SELECT application, after, round FROM changes WHERE id IN"
                f" (SELECT max(id) FROM changes{its} GROUP BY application)",
                *one,
            )
        }
        return [
            History(
                identity=Identity(
                    id=r["id"],
                    company=r["company"],
                    role=r["role"],
                    requisition=r["requisition"],
                    country=r["country"],
                ),
                events=tuple(events[r["id"]]),
                stage=last.get(r["id"], (None, 1))[0],
                round=last.get(r["id"], (None, 1))[1],
            )
            for r in self._rows(
                f"SELECT * FROM applications WHERE merged_into IS NULL{mine} ORDER BY id", *one
            )
            if r["id"] in events
        ]

    def add_application(self, company: str, role: str, requisition: str, at: datetime) -> int:
        new = self._insert(
            "INSERT INTO applications (company, role, requisition, created_at) VALUES (?, ?, ?, ?)",
            company,
            role,
            requisition,
            _text(at),
        )
        assert new is not None  # noqa: S101 - no UNIQUE key that could refuse it
        return new

    def rename_application(self, application: int, *, role: str, requisition: str) -> None:
        self._execute(
            "UPDATE applications SET role = iif(role = '', ?, role),"
            " requisition = iif(requisition = '', ?, requisition) WHERE id = ?",
            role,
            requisition,
            application,
        )

    def add_event(self, application: int, event: Event, at: datetime) -> None:
        self._execute(
            "INSERT OR IGNORE INTO events (application, at, act, message_key, event, recorded_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            application,
            _text(event.at),
            event.act,
            event.message_key,
            _EVENT.dump_json(event).decode(),
            _text(at),
        )

    def add_change(self, application: int, change: StageChange, at: datetime) -> None:
        finding = change.event.finding
        evidence = ", ".join(e.rule for e in finding.evidence) if finding else ""
        self._execute(
            "INSERT INTO changes (application, at, before, after, round, who, message_key,"
            " evidence, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            application,
            _text(change.at),
            change.before,
            change.after,
            change.round,
            change.event.who,
            change.event.message_key,
            evidence,
            _text(at),
        )

    # --- prepare ---

    def drafts(self, states: Collection[DraftState] | None = None) -> list[Draft]:
        wanted = tuple(DraftState if states is None else states)
        rows = self._rows(
            f"SELECT id, draft FROM drafts WHERE state IN ({_marks(wanted)}) ORDER BY id", *wanted
        )
        return [replace(_DRAFT.validate_json(r["draft"]), id=r["id"]) for r in rows]

    def draft(self, draft: int) -> Draft | None:
        row = self._row("SELECT id, draft FROM drafts WHERE id = ?", draft)
        return replace(_DRAFT.validate_json(row["draft"]), id=row["id"]) if row else None

    def draft_keys(self) -> dict[tuple[int, str], int]:
        rows = self._rows("SELECT id, application, note_key FROM drafts")
        return {(r["application"], r["note_key"]): r["id"] for r in rows}

    def add_draft(
        self, note: Note, letter: Letter, *, facts: str, lacks: Sequence[str], at: datetime
    ) -> int:
        draft = Draft(
            id=0,
            note=note,
            state=DraftState.PLANNED,
            version=1,
            letter=letter,
            ask_at=note.ask_at,
            expires_at=note.expires_at,
            lacks=tuple(lacks),
            facts=facts,
        )
        with self.transaction():
            new = self._insert(
                "INSERT INTO drafts (application, note_key, kind, state, version, ask_at, draft,"
                " created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                note.application,
                note.key,
                note.kind,
                draft.state,
                draft.version,
                _text(draft.ask_at),
                _DRAFT.dump_json(draft).decode(),
                _text(at),
                _text(at),
            )
            assert new is not None  # noqa: S101 - a second row of that key raises
            self._keep_version(replace(draft, id=new), at)
        return new

    def save_draft(self, draft: Draft, at: datetime) -> None:
        with self.transaction():
            self._execute(
                "UPDATE drafts SET state = ?, version = ?, ask_at = ?, draft = ?, changed_at = ?"
                " WHERE id = ?",
                draft.state,
                draft.version,
                _text(draft.ask_at),
                _DRAFT.dump_json(draft).decode(),
                _text(at),
                draft.id,
            )
            self._keep_version(draft, at)

    def _keep_version(self, draft: Draft, at: datetime) -> None:
        self._execute(
            "INSERT INTO versions VALUES (?, ?, ?, ?) ON CONFLICT (draft, version)"
            " DO UPDATE SET letter = excluded.letter",
            draft.id,
            draft.version,
            _LETTER.dump_json(draft.letter).decode(),
            _text(at),
        )

    def add_user_note(self, note: UserNote, at: datetime) -> None:
        self._execute(
            "INSERT INTO user_notes (application, note_key, address, text, private, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            note.application,
            note.note_key,
            note.address,
            note.text,
            int(note.private),
            _text(at),
        )

    def user_notes(self) -> list[UserNote]:
        return [
            UserNote(
                application=r["application"],
                note_key=r["note_key"],
                address=r["address"],
                text=r["text"],
                private=bool(r["private"]),
            )
            for r in self._rows("SELECT * FROM user_notes ORDER BY id")
        ]

    # --- ask ---

    def add_post(
        self, key: str, kind: PostKind, message_id: str, raw: bytes, at: datetime
    ) -> int | None:
        return self._insert(
            "INSERT OR IGNORE INTO posts (key, kind, state, message_id, raw, created_at,"
            " next_try_at) VALUES (?, ?, 'queued', ?, ?, ?, ?)",
            key,
            kind,
            message_id,
            raw,
            _text(at),
            _text(at),
        )

    def posts(self, states: Collection[PostState]) -> list[Post]:
        rows = self._rows(
            f"SELECT * FROM posts WHERE state IN ({_marks(states)}) ORDER BY id", *states
        )
        return [_post(r) for r in rows]

    def post_begun(self, post: Post, at: datetime) -> None:
        self._execute(
            "UPDATE posts SET state = 'sending', tries = tries + 1, next_try_at = ? WHERE id = ?",
            _text(at),
            post.id,
        )

    def post_done(self, post: Post, at: datetime) -> None:
        self._execute(
            "UPDATE posts SET state = 'sent', sent_at = ? WHERE id = ? AND state != 'sent'",
            _text(at),
            post.id,
        )

    def post_failed(self, post: Post, next_try_at: datetime) -> None:
        self._execute(
            "UPDATE posts SET state = 'queued', next_try_at = ? WHERE id = ? AND state != 'sent'",
            _text(next_try_at),
            post.id,
        )

    def post_times(self, kinds: Collection[PostKind], since: datetime) -> list[datetime]:
        rows = self._rows(
            f"SELECT created_at FROM posts WHERE kind IN ({_marks(kinds)}) AND created_at >= ?",
            *kinds,
            _text(since),
        )
        return [_instant(r["created_at"]) for r in rows]

    def own_post(self, message_id: str) -> Post | None:
        row = self._row("SELECT * FROM posts WHERE message_id = ?", message_id)
        return _post(row) if row else None

    def add_request(
        self, post: int, code: str, token_hash: str, items: Sequence[RequestItem], at: datetime
    ) -> int:
        with self.transaction():
            new = self._insert(
                "INSERT INTO requests (post, code, token_hash, created_at) VALUES (?, ?, ?, ?)",
                post,
                code,
                token_hash,
                _text(at),
            )
            assert new is not None  # noqa: S101 - a second row of that token raises
            for item in items:
                self._execute(
                    "INSERT INTO request_items VALUES (?, ?, ?, ?, ?, ?)",
                    new,
                    item.number,
                    item.draft,
                    item.version,
                    item.digest,
                    item.question,
                )
        return new

    def request(self, request: int) -> Request | None:
        return self._request("WHERE id = ?", request)

    def request_by_token(self, token_hash: str) -> Request | None:
        return self._request("WHERE token_hash = ?", token_hash)

    def request_by_code(self, code: str) -> Request | None:
        return self._request("WHERE code = ? ORDER BY id DESC LIMIT 1", code)

    def request_by_alias(self, message_id: str) -> Request | None:
        return self._request(
            "WHERE id = (SELECT request FROM request_aliases WHERE message_id = ?)", message_id
        )

    def _request(self, where: str, *values: object) -> Request | None:
        row = self._row(f"SELECT * FROM requests {where}", *values)
        if row is None:
            return None
        items = self._rows(
            "SELECT * FROM request_items WHERE request = ? ORDER BY number", row["id"]
        )
        post = self._rows("SELECT * FROM posts WHERE id = ?", row["post"])[0]
        return Request(
            id=row["id"],
            code=row["code"],
            post=_post(post),
            items=tuple(
                RequestItem(
                    number=i["number"],
                    draft=i["draft"],
                    version=i["version"],
                    digest=i["digest"],
                    question=i["question"],
                )
                for i in items
            ),
            created_at=_instant(row["created_at"]),
        )

    def add_alias(self, message_id: str, request: int) -> None:
        self._execute("INSERT OR IGNORE INTO request_aliases VALUES (?, ?)", message_id, request)

    def see_reply(
        self, request: int, message: Message, row: Spooled, *, by_code: bool, at: datetime
    ) -> None:
        with self.transaction():
            known = self._row(
                "SELECT id, seen_in, flags, uid FROM replies WHERE request = ? AND key = ?",
                request,
                message.key,
            )
            if known is not None:
                self._see_copy(known, row)
                return
            self._execute(
                "INSERT INTO replies (request, key, by_code, message, seen_in, flags, uid,"
                " first_seen_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting')",
                request,
                message.key,
                int(by_code),
                _MESSAGE.dump_json(message).decode(),
                row.folder,
                " ".join(row.flags),
                row.uid,
                _text(at),
            )

    def _see_copy(self, known: sqlite3.Row, row: Spooled) -> None:
        """Add a copy; the Sent copy's UID orders replies, for only the User writes there."""
        places = dict.fromkeys([*known["seen_in"].split(), row.folder.value])
        marks = dict.fromkeys([*known["flags"].split(), *row.flags])
        self._execute(
            "UPDATE replies SET seen_in = ?, flags = ?, uid = ? WHERE id = ?",
            " ".join(places),
            " ".join(marks),
            row.uid if row.folder is Folder.SENT else known["uid"],
            known["id"],
        )

    def replies(self) -> list[Reply]:
        rows = self._rows("SELECT * FROM replies WHERE state = 'waiting' ORDER BY uid, id")
        return [
            Reply(
                id=r["id"],
                request=r["request"],
                by_code=bool(r["by_code"]),
                message=_MESSAGE.validate_json(r["message"]),
                seen_in=frozenset(Folder(f) for f in r["seen_in"].split()),
                flags=frozenset(r["flags"].split()),
                first_seen_at=_instant(r["first_seen_at"]),
            )
            for r in rows
        ]

    def finish_reply(self, reply: Reply, state: ReplyState, at: datetime) -> None:
        self._execute(
            "UPDATE replies SET state = ?, done_at = ? WHERE id = ?", state, _text(at), reply.id
        )

    def add_decision(
        self, draft: int, version: int, verb: str, text: str, source: str, at: datetime
    ) -> None:
        self._execute(
            "INSERT INTO decisions (draft, version, verb, text, source, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            draft,
            version,
            verb,
            text,
            source,
            _text(at),
        )

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
        return self._insert(
            "INSERT OR IGNORE INTO questions (key, text, options, urgent, draft, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            key,
            text,
            _OPTIONS.dump_json(tuple(options)).decode(),
            int(urgent),
            draft,
            _text(at),
        )

    def questions(self) -> list[Question]:
        rows = self._rows("SELECT * FROM questions WHERE answered_at IS NULL ORDER BY id")
        return [_question(r) for r in rows]

    def question(self, question: int) -> Question | None:
        row = self._row("SELECT * FROM questions WHERE id = ? AND answered_at IS NULL", question)
        return _question(row) if row else None

    def asked(self, questions: Sequence[int], at: datetime) -> None:
        self._execute(
            f"UPDATE questions SET asked_at = ? WHERE id IN ({_marks(questions)})",
            _text(at),
            *questions,
        )

    def answered(self, question: int, word: str, at: datetime) -> None:
        self._execute(
            "UPDATE questions SET answer = ?, answered_at = ? WHERE id = ?",
            word,
            _text(at),
            question,
        )

    # --- deliver ---

    def add_outgoing(
        self, draft: Draft, *, message_id: str, raw: bytes, digest: str, at: datetime
    ) -> None:
        leaves_at = draft.leaves_at or at
        self._execute(
            "INSERT INTO outbox (draft, message_id, recipient, raw, digest, state, leaves_at,"
            " next_try_at, approved_at) VALUES (?, ?, ?, ?, ?, 'approved', ?, ?, ?)",
            draft.id,
            message_id,
            draft.letter.to.address,
            raw,
            digest,
            _text(leaves_at),
            _text(leaves_at),
            _text(at),
        )

    def outgoing(self, states: Collection[DraftState]) -> list[Outgoing]:
        rows = self._rows(
            f"SELECT * FROM outbox WHERE state IN ({_marks(states)}) ORDER BY leaves_at, id",
            *states,
        )
        return [_outgoing(r) for r in rows]

    def outgoing_of(self, draft: int) -> Outgoing | None:
        row = self._row("SELECT * FROM outbox WHERE draft = ?", draft)
        return _outgoing(row) if row else None

    def drop_outgoing(self, draft: int) -> None:
        self._execute("DELETE FROM outbox WHERE draft = ? AND body_begun = 0", draft)

    def claim(self, outgoing: Outgoing, at: datetime) -> bool:
        with self.transaction():
            cursor = self._execute(
                "UPDATE outbox SET state = 'sending', attempts = attempts + 1"
                " WHERE id = ? AND state = 'approved'",
                outgoing.id,
            )
            if cursor.rowcount != 1:
                return False
            self._set_state(outgoing.draft, DraftState.SENDING, at)
        return True

    def begin_body(self, outgoing: Outgoing) -> None:
        self._execute("UPDATE outbox SET body_begun = 1 WHERE id = ?", outgoing.id)

    def settle(
        self,
        outgoing: Outgoing,
        state: DraftState,
        answer: str,
        *,
        at: datetime,
        next_try_at: datetime | None = None,
    ) -> None:
        with self.transaction():
            sent_at = _text(at) if state is DraftState.SENT else None
            body_begun = int(state in {DraftState.SENT, DraftState.UNSURE})
            self._execute(
                "UPDATE outbox SET state = ?, answer = ?, sent_at = ?, body_begun = ?,"
                " next_try_at = coalesce(?, next_try_at) WHERE id = ?",
                state,
                answer,
                sent_at,
                body_begun,
                _text(next_try_at) if next_try_at else None,
                outgoing.id,
            )
            self._set_state(outgoing.draft, state, at)

    def _set_state(self, draft: int, state: DraftState, at: datetime) -> None:
        known = self.draft(draft)
        if known is not None:
            self.save_draft(replace(known, state=state), at)

    def sent_log(self) -> list[tuple[datetime, str, int]]:
        rows = self._rows(
            "SELECT sent_at, recipient, draft FROM outbox WHERE state = 'sent' ORDER BY sent_at"
        )
        return [(_instant(r["sent_at"]), r["recipient"], r["draft"]) for r in rows]

    def uncopied(self) -> list[Outgoing]:
        rows = self._rows("SELECT * FROM outbox WHERE state = 'sent' AND copied = 0 ORDER BY id")
        return [_outgoing(r) for r in rows]

    def copied(self, outgoing: Outgoing) -> None:
        self._execute("UPDATE outbox SET copied = 1 WHERE id = ?", outgoing.id)

    def own_letter(self, message_id: str) -> int | None:
        row = self._row("SELECT draft FROM outbox WHERE message_id = ?", message_id)
        return row["draft"] if row else None

    # --- the command line ---

    def add_order(self, draft: int, version: int, verb: str, text: str, at: datetime) -> None:
        self._execute(
            "INSERT INTO orders (draft, version, verb, text, created_at) VALUES (?, ?, ?, ?, ?)",
            draft,
            version,
            verb,
            text,
            _text(at),
        )

    def orders(self) -> list[Order]:
        return [
            Order(
                id=r["id"],
                draft=r["draft"],
                version=r["version"],
                verb=r["verb"],
                text=r["text"],
                created_at=_instant(r["created_at"]),
            )
            for r in self._rows("SELECT * FROM orders WHERE done = 0 ORDER BY id")
        ]

    def finish_order(self, order: Order) -> None:
        self._execute("UPDATE orders SET done = 1 WHERE id = ?", order.id)


def _post(row: sqlite3.Row) -> Post:
    return Post(
        id=row["id"],
        kind=PostKind(row["kind"]),
        state=PostState(row["state"]),
        message_id=row["message_id"],
        raw=row["raw"],
        created_at=_instant(row["created_at"]),
        tries=row["tries"],
        next_try_at=_instant(row["next_try_at"]),
    )


def _question(row: sqlite3.Row) -> Question:
    return Question(
        id=row["id"],
        text=row["text"],
        options=_OPTIONS.validate_json(row["options"]),
        urgent=bool(row["urgent"]),
        draft=row["draft"],
        asked_at=_instant(row["asked_at"]) if row["asked_at"] else None,
    )


def _outgoing(row: sqlite3.Row) -> Outgoing:
    return Outgoing(
        id=row["id"],
        draft=row["draft"],
        message_id=row["message_id"],
        recipient=row["recipient"],
        raw=row["raw"],
        digest=row["digest"],
        state=DraftState(row["state"]),
        leaves_at=_instant(row["leaves_at"]),
        attempts=row["attempts"],
        next_try_at=_instant(row["next_try_at"]),
        body_begun=bool(row["body_begun"]),
        approved_at=_instant(row["approved_at"]),
        sent_at=_instant(row["sent_at"]) if row["sent_at"] else None,
    )
