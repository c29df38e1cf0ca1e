"""The Store over a real file: what the promises hang on."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from daemon.adapters.schema import MIGRATIONS
from daemon.adapters.sqlite import FILE, SqliteStore, instance_lock
from daemon.core.model import Act, DraftState, Folder, Message
from daemon.errors import Temporary, UserError
from daemon.ports import FetchedMail, FolderState, Outgoing, PostKind, RequestItem
from tests.unit.build import a_letter, a_note, an_event, utc

NOW = utc("2026-12-01 21:00")
INBOX = FolderState(name="INBOX", folder=Folder.INBOX, uid_validity=7, uid_next=10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "state")
    yield opened
    opened.close()


def a_mail(uid: int) -> FetchedMail:
    return FetchedMail(uid=uid, flags=("\\Seen",), arrived_at=NOW, raw=b"Subject: x\r\n\r\nx")


def a_draft_of(store: SqliteStore) -> int:
    store.add_application("Acme", "Backend Engineer", "", NOW)
    store.add_event(1, an_event(Act.RECEIVED, "2026-11-20 09:00", key="k1"), NOW)
    return store.add_draft(a_note(), a_letter(), facts="", lacks=(), at=NOW)


def approve(store: SqliteStore, draft_id: int) -> Outgoing:
    draft = store.draft(draft_id)
    assert draft is not None
    approved = replace(draft, state=DraftState.APPROVED, leaves_at=NOW)
    store.save_draft(approved, NOW)
    store.add_outgoing(approved, message_id="<l1@example.org>", raw=b"raw", digest="d", at=NOW)
    return store.outgoing({DraftState.APPROVED})[0]


def test_files_are_for_the_users_eyes_only(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "state").close()
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "state" / FILE).stat().st_mode) == 0o600


def test_a_cursor_never_goes_back(store: SqliteStore) -> None:
    store.spool(INBOX, (), 9)
    store.spool(INBOX, (), 4)
    assert store.cursor("INBOX", 7) == 9
    assert store.cursor("INBOX", 8) is None
    assert store.has_cursor("INBOX")
    assert not store.has_cursor("Sent")


def test_a_mail_spooled_twice_waits_once_and_is_gone_when_read(store: SqliteStore) -> None:
    store.spool(INBOX, [a_mail(3), a_mail(4)], 4)
    store.spool(INBOX, [a_mail(4)], 4)
    assert [s.uid for s in store.spooled(10)] == [3, 4]
    store.unspool(store.spooled(1)[0])
    assert [s.uid for s in store.spooled(10)] == [4]


def test_a_transaction_that_fails_leaves_nothing(store: SqliteStore) -> None:
    def half() -> None:
        with store.transaction():
            store.spool(INBOX, [a_mail(3)], 3)
            raise Temporary("the disk is full")

    with pytest.raises(Temporary, match="full"):
        half()
    assert store.cursor("INBOX", 7) is None
    assert store.spool_count() == 0


def test_an_application_is_told_back_with_its_events(store: SqliteStore) -> None:
    event = an_event(Act.RECEIVED, "2026-11-20 09:00", key="k1")
    number = store.add_application("Acme", "", "", NOW)
    store.add_event(number, event, NOW)
    store.add_event(number, event, NOW)
    store.rename_application(number, role="Backend Engineer", requisition="R-1")
    store.rename_application(number, role="Other", requisition="R-2")
    (history,) = store.histories()
    assert history.events == (event,)
    assert (history.identity.role, history.identity.requisition) == ("Backend Engineer", "R-1")


def test_a_draft_keeps_its_note_and_letter(store: SqliteStore) -> None:
    number = a_draft_of(store)
    draft = store.draft(number)
    assert draft is not None
    assert (draft.note, draft.letter, draft.state) == (a_note(), a_letter(), DraftState.PLANNED)
    assert store.draft_keys() == {(1, a_note().key): number}


def test_the_same_intention_is_never_two_drafts(store: SqliteStore) -> None:
    a_draft_of(store)
    with pytest.raises(sqlite3.IntegrityError):
        store.add_draft(a_note(), a_letter(), facts="", lacks=(), at=NOW)
    assert len(store.drafts()) == 1


def test_a_draft_has_at_most_one_row_in_the_outbox(store: SqliteStore) -> None:
    number = a_draft_of(store)
    approve(store, number)
    draft = store.draft(number)
    assert draft is not None
    with pytest.raises(sqlite3.IntegrityError):
        store.add_outgoing(draft, message_id="<l2@example.org>", raw=b"", digest="", at=NOW)
    assert len(store.outgoing(set(DraftState))) == 1


def test_an_outbox_row_is_claimed_only_once(store: SqliteStore) -> None:
    row = approve(store, a_draft_of(store))
    assert store.claim(row, NOW)
    assert not store.claim(row, NOW)
    assert [d.state for d in store.drafts()] == [DraftState.SENDING]


def test_a_row_whose_body_begun_is_not_taken_back(store: SqliteStore) -> None:
    number = a_draft_of(store)
    row = approve(store, number)
    store.claim(row, NOW)
    store.begin_body(row)
    store.drop_outgoing(number)
    (kept,) = store.outgoing({DraftState.SENDING})
    assert kept.body_begun


def test_the_outcome_stands_on_the_row_and_on_the_draft(store: SqliteStore) -> None:
    row = approve(store, a_draft_of(store))
    store.claim(row, NOW)
    store.settle(row, DraftState.SENT, "250 ok", at=NOW)
    assert [d.state for d in store.drafts()] == [DraftState.SENT]
    assert store.sent_log() == [(NOW, "dana@acme.example", 1)]
    assert store.own_letter("<l1@example.org>") == 1


def test_a_mail_to_the_user_is_queued_once_for_a_key(store: SqliteStore) -> None:
    first = store.add_post("morning:1", PostKind.MORNING, "<a@x.example>", b"", NOW)
    second = store.add_post("morning:1", PostKind.MORNING, "<b@x.example>", b"", NOW)
    assert first is not None
    assert second is None


def test_two_copies_of_a_reply_are_one_ordered_by_the_sent_copy(store: SqliteStore) -> None:
    draft = a_draft_of(store)
    post = store.add_post("r", PostKind.REQUEST, "<ft.t@x.example>", b"", NOW)
    assert post is not None
    item = RequestItem(number=1, draft=draft, version=1, digest="d")
    request = store.add_request(post, "K7Q4", "hash", [item], NOW)
    reply = Message(key="k", written_at=NOW, arrived_at=NOW, text="send")
    store.spool(INBOX, [a_mail(90)], 90)
    store.spool(replace(INBOX, name="Sent", folder=Folder.SENT), [a_mail(12)], 12)
    for row in store.spooled(2):
        store.see_reply(request, reply, row, by_code=False, at=NOW)
    (seen,) = store.replies()
    assert seen.seen_in == {Folder.INBOX, Folder.SENT}
    found = store.request_by_token("hash")
    assert found is not None
    assert found.items == (item,)


def test_a_second_instance_is_refused_and_a_later_one_is_not(tmp_path: Path) -> None:
    with instance_lock(tmp_path), pytest.raises(UserError) as refused, instance_lock(tmp_path):
        pass
    assert refused.value.exit_code == 75
    with instance_lock(tmp_path):
        pass


def test_state_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    SqliteStore(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(UserError) as refused:
        SqliteStore(tmp_path)
    assert refused.value.exit_code == 74
    assert (tmp_path / FILE).read_bytes() == before


def test_a_damaged_file_is_refused_with_the_exit_code_for_state(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"this is no database" * 100)
    with pytest.raises(UserError) as refused:
        SqliteStore(tmp_path)
    assert refused.value.exit_code == 74


def test_reading_state_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no state") as refused:
        SqliteStore(tmp_path, create=False)
    assert "run" in refused.value.hint
