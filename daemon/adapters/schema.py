"""The database's shape as an append-only ladder of migrations, counted by PRAGMA user_version.

Never edit a step that was released: append the next one. Effects are rows before they are deeds;
UNIQUE and CHECK carry the promises (one Outbox row a Draft, cursors that only move forward).
"""

from __future__ import annotations

from daemon.core.model import DraftState, NoteKind, Stage


def _one_of(column: str, values: type[DraftState | NoteKind | Stage]) -> str:
    names = ", ".join(f"'{v.value}'" for v in values)
    return f"CHECK ({column} IN ({names}))"


_FIRST = """
CREATE TABLE memory (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE cursors (
  folder TEXT NOT NULL, uid_validity INTEGER NOT NULL, last_uid INTEGER NOT NULL,
  PRIMARY KEY (folder, uid_validity)
) STRICT;

CREATE TABLE spool (
  id INTEGER PRIMARY KEY, folder_name TEXT NOT NULL, folder TEXT NOT NULL,
  uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL, flags TEXT NOT NULL,
  arrived_at TEXT NOT NULL, raw BLOB NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
  UNIQUE (folder_name, uid_validity, uid)
) STRICT;

CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY, place TEXT NOT NULL, reason TEXT NOT NULL, raw BLOB NOT NULL,
  at TEXT NOT NULL, told INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE applications (
  id INTEGER PRIMARY KEY, company TEXT NOT NULL, role TEXT NOT NULL, requisition TEXT NOT NULL,
  country TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL,
  merged_into INTEGER REFERENCES applications (id)
) STRICT;

CREATE TABLE messages (
  key TEXT PRIMARY KEY, message_id TEXT NOT NULL, folder TEXT NOT NULL, written_at TEXT NOT NULL,
  kind TEXT NOT NULL, outcome TEXT NOT NULL, application INTEGER REFERENCES applications (id),
  sender TEXT NOT NULL, subject TEXT NOT NULL, excerpt TEXT NOT NULL, finding TEXT
) STRICT;
CREATE INDEX messages_by_id ON messages (message_id);

CREATE TABLE events (
  id INTEGER PRIMARY KEY, application INTEGER NOT NULL REFERENCES applications (id),
  at TEXT NOT NULL, act TEXT NOT NULL, message_key TEXT NOT NULL, event TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX events_once ON events (application, act, message_key) WHERE message_key != '';

CREATE TABLE changes (
  id INTEGER PRIMARY KEY, application INTEGER NOT NULL REFERENCES applications (id),
  at TEXT NOT NULL, before TEXT, after TEXT NOT NULL {stage}, round INTEGER NOT NULL,
  who TEXT NOT NULL, message_key TEXT NOT NULL, evidence TEXT NOT NULL, recorded_at TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
  id INTEGER PRIMARY KEY, application INTEGER NOT NULL REFERENCES applications (id),
  note_key TEXT NOT NULL, kind TEXT NOT NULL {kind}, state TEXT NOT NULL {state},
  version INTEGER NOT NULL, ask_at TEXT NOT NULL, draft TEXT NOT NULL,
  created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
  UNIQUE (application, note_key)
) STRICT;

CREATE TABLE versions (
  draft INTEGER NOT NULL REFERENCES drafts (id), version INTEGER NOT NULL, letter TEXT NOT NULL,
  at TEXT NOT NULL, PRIMARY KEY (draft, version)
) STRICT;

CREATE TABLE user_notes (
  id INTEGER PRIMARY KEY, application INTEGER NOT NULL REFERENCES applications (id),
  note_key TEXT NOT NULL, address TEXT NOT NULL, text TEXT NOT NULL, private INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE posts (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent')),
  message_id TEXT NOT NULL UNIQUE, raw BLOB NOT NULL, created_at TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0, next_try_at TEXT NOT NULL, sent_at TEXT
) STRICT;

CREATE TABLE requests (
  id INTEGER PRIMARY KEY, post INTEGER NOT NULL UNIQUE REFERENCES posts (id), code TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL
) STRICT;
CREATE TABLE request_items (
  request INTEGER NOT NULL REFERENCES requests (id), number INTEGER NOT NULL,
  draft INTEGER REFERENCES drafts (id), version INTEGER NOT NULL, digest TEXT NOT NULL,
  question INTEGER REFERENCES questions (id), PRIMARY KEY (request, number)
) STRICT;
CREATE INDEX items_by_draft ON request_items (draft);
CREATE TABLE request_aliases (
  message_id TEXT PRIMARY KEY, request INTEGER NOT NULL REFERENCES requests (id)
) STRICT;

CREATE TABLE replies (
  id INTEGER PRIMARY KEY, request INTEGER NOT NULL REFERENCES requests (id), key TEXT NOT NULL,
  by_code INTEGER NOT NULL, message TEXT NOT NULL, seen_in TEXT NOT NULL, flags TEXT NOT NULL,
  uid INTEGER NOT NULL, first_seen_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'refused')), done_at TEXT,
  UNIQUE (request, key)
) STRICT;

CREATE TABLE decisions (
  id INTEGER PRIMARY KEY, draft INTEGER NOT NULL REFERENCES drafts (id),
  version INTEGER NOT NULL, verb TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE questions (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, text TEXT NOT NULL, options TEXT NOT NULL,
  urgent INTEGER NOT NULL, draft INTEGER REFERENCES drafts (id), created_at TEXT NOT NULL,
  asked_at TEXT, answer TEXT, answered_at TEXT
) STRICT;

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY, draft INTEGER NOT NULL UNIQUE REFERENCES drafts (id),
  message_id TEXT NOT NULL UNIQUE, recipient TEXT NOT NULL, raw BLOB NOT NULL,
  digest TEXT NOT NULL, state TEXT NOT NULL {state}, leaves_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, next_try_at TEXT NOT NULL,
  body_begun INTEGER NOT NULL DEFAULT 0, answer TEXT NOT NULL DEFAULT '',
  approved_at TEXT NOT NULL, sent_at TEXT, copied INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE orders (
  id INTEGER PRIMARY KEY, draft INTEGER NOT NULL REFERENCES drafts (id),
  version INTEGER NOT NULL, verb TEXT NOT NULL, text TEXT NOT NULL, created_at TEXT NOT NULL,
  done INTEGER NOT NULL DEFAULT 0
) STRICT;
"""

MIGRATIONS: tuple[str, ...] = (
    _FIRST.replace("{stage}", _one_of("after", Stage))
    .replace("{kind}", _one_of("kind", NoteKind))
    .replace("{state}", _one_of("state", DraftState)),
)
