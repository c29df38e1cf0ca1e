"""ADVANCE: from spooled bytes to Events, and from Events to Stages.

Each mail is one transaction: what it meant is written and its spool row deleted together. A mail
is, in this order: our own (skipped, but its arrival is evidence), a reply to a Request (kept for
ASK), written by the User (known, so that nothing is sent that he did himself), or the employer's.
Doubt about the last becomes a question and moves nothing.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.match import Match, is_expected, match
from daemon.core.model import (
    Act,
    Application,
    Event,
    Finding,
    Folder,
    Kind,
    Message,
)
from daemon.core.notices import question_about_kind, question_about_target
from daemon.core.reports import DELAY
from daemon.core.settings import User
from daemon.core.tokens import code_of, token_hash, token_of
from daemon.core.transitions import TABLE, event_for, fold, own_event, unclear_target
from daemon.errors import Unreadable
from daemon.jobs.portfolio import applications
from daemon.ports import Option, Reader, ReadMail, Request, Spooled, Store

log = logging.getLogger(__name__)

BATCH = 200
ATTEMPTS = 3
# What may open an Application; any other word about an unknown one changes nothing.
OPENING = frozenset(
    {Act.RECEIVED, Act.INVITED, Act.CONFIRMED, Act.RESCHEDULED, Act.ASSESSED, Act.REJECTED, Act.OFFERED},
)  # fmt: skip


def advance(now: datetime, *, store: Store, reader: Reader, user: User) -> bool:
    """Read the oldest spooled mails and record what changed; tell whether there was work."""
    rows = store.spooled(BATCH)
    book = _Book(store=store, user=user, now=now)
    for row in rows:
        _read_one(row, book=book, reader=reader)
    changed = record_changes(now, store=store)
    return bool(rows) or changed


def record_changes(now: datetime, *, store: Store) -> bool:
    """Append a row for every Application whose Stage is no longer the recorded one."""
    changed = False
    for history in store.histories():
        application = fold(history.identity, history.events, now)
        if (application.stage, application.round) == (history.stage, history.round):
            continue
        change = replace(application.changes[-1], before=history.stage)
        store.add_change(application.id, change, now)
        changed = True
        log.info(
            "application %d %s -> %s (round %d)",
            application.id,
            history.stage or "new",
            application.stage,
            application.round,
        )
    return changed


def _read_one(row: Spooled, *, book: _Book, reader: Reader) -> None:
    store = book.store
    where = f"{row.folder_name}, message {row.uid} of {row.arrived_at:%Y-%m-%d}"
    try:
        mail = _read(row, book.now, reader)
        if book.expects(mail):
            # The employer wrote: what sounds like anything else must not pass for silence.
            mail = _read(row, book.now, reader, expected=True)
    except Unreadable as problem:
        with store.transaction():
            store.quarantine(where, str(problem), row.raw, book.now)
            store.unspool(row)
        return
    if row.attempts >= ATTEMPTS:
        with store.transaction():
            store.quarantine(where, "it made the daemon fail three times", row.raw, book.now)
            store.unspool(row)
        return
    store.spool_failed(row)  # counted first: a mail that kills the process is not tried for ever
    with store.transaction():
        book.take(mail, row)
        store.unspool(row)


def _read(row: Spooled, now: datetime, reader: Reader, *, expected: bool = False) -> ReadMail:
    """Read one mail, its Date believed unless it lies in the future.

    A Date after the present moment is a lie: then the mail was written when it arrived. The
    server's clock is not used otherwise; it may be wrong as well.
    """
    mail = reader.read(row.raw, arrived_at=now, expected=expected)
    if mail.message.written_at < now:
        return mail
    written_at = min(row.arrived_at, now)
    return replace(mail, message=replace(mail.message, written_at=written_at))


@dataclass(slots=True)
class _Book:
    """The Applications while a batch is read; those a mail touches are folded anew."""

    store: Store
    user: User
    now: datetime
    _cache: list[Application] | None = None

    def applications(self) -> list[Application]:
        if self._cache is None:
            self._cache = applications(self.store, self.now)
        return self._cache

    # --- one mail ---

    def expects(self, mail: ReadMail) -> bool:
        """Return whether a mail that seems to be about no job comes from where one is talked of."""
        return mail.finding.kind is Kind.NOT_JOB_RELATED and is_expected(
            mail.message, mail.finding, self.applications()
        )

    def take(self, mail: ReadMail, row: Spooled) -> None:
        message = mail.message
        if self._ours(message):
            return
        request, by_code = self._request(message)
        if request is not None:
            self.store.see_reply(request.id, message, row, by_code=by_code, at=self.now)
            return
        if row.folder is not Folder.SENT and message.sender.address in self.user.addresses:
            return  # anybody can write the User's name into From; his own mail lies in Sent
        if self.store.knows(message.key):
            return
        outcome, application = self._understand(mail, row.folder)
        self.store.add_message(mail, row.folder, outcome, application)
        log.debug("message %s: %s", message.message_id, outcome)

    def _ours(self, message: Message) -> bool:
        named = message.header("x-followthrough")
        ids = [i for i in (message.message_id, named) if i]
        post = next((p for i in ids if (p := self.store.own_post(i)) is not None), None)
        if post is not None:
            self.store.post_done(post, self.now)
            renamed = message.message_id not in ("", post.message_id)
            request = self.store.request_by_token(token_hash(token_of(post.message_id)))
            if renamed and request is not None:
                self.store.add_alias(message.message_id, request.id)
            return True
        return any(self.store.own_letter(i) is not None for i in ids)

    def _request(self, message: Message) -> tuple[Request | None, bool]:
        """Return the Request a mail answers, and whether only the subject's code says so."""
        for reference in reversed(message.references):
            token = token_of(reference)
            request = (
                self.store.request_by_token(token_hash(token))
                if token
                else self.store.request_by_alias(reference)
            )
            if request is not None:
                return request, False
        code = code_of(message.subject)
        if code and message.sender.address in self.user.addresses:
            return self.store.request_by_code(code), True
        return None, False

    def _understand(self, mail: ReadMail, folder: Folder) -> tuple[str, int | None]:
        message, finding = mail.message, mail.finding
        if folder is Folder.SENT:
            return self._own_word(message)
        if finding.kind is Kind.BOUNCE:
            return self._bounced(message)
        if finding.kind in {Kind.NOT_JOB_RELATED, Kind.RECRUITER_OUTREACH}:
            return "nothing to do", None
        event = event_for(message, finding)
        if event is None:
            return "nothing to do", None
        found = match(message, finding, self.applications())
        return self._employer_word(event, finding, found, message, doubtful=folder is Folder.JUNK)

    def _own_word(self, message: Message) -> tuple[str, int | None]:
        """What the User wrote himself counts, in a conversation that belongs to an Application."""
        known = self._of_conversation(message)
        if known is None:
            return "written by the User", None
        self._record(known.id, own_event(message, known))
        return "written by the User in a known conversation", known.id

    def _of_conversation(self, message: Message) -> Application | None:
        references = {*message.references, message.message_id} - {""}
        recipients = {a.address for a in (*message.to, *message.cc)} - self.user.addresses
        by_thread = [a for a in self.applications() if references & set(a.message_ids)]
        by_person = [
            a
            for a in self.applications()
            if recipients & {c.address for c in a.contacts if c.address}
        ]
        found = by_thread or by_person
        return found[0] if len(found) == 1 else None

    def _bounced(self, message: Message) -> tuple[str, int | None]:
        if message.automatic == DELAY:
            return "a letter is on its way for longer than usual", None
        for reference in message.bounce_of:
            draft_id = self.store.own_letter(reference)
            draft = self.store.draft(draft_id) if draft_id is not None else None
            if draft is not None:
                self.store.add_question(
                    f"bounce:{draft.id}",
                    f"Your letter to {draft.letter.to.address} came back undelivered"
                    f" ({message.subject}). Write to another address yourself?",
                    (Option(word="ok", label="I know now"),),
                    urgent=True,
                    draft=draft.id,
                    at=self.now,
                )
                return "a letter came back", draft.note.application
        return "nothing to do", None

    # --- the employer's word ---

    def _employer_word(
        self, event: Event, finding: Finding, found: Match, message: Message, *, doubtful: bool
    ) -> tuple[str, int | None]:
        if finding.kind is Kind.AUTOMATIC_REPLY:
            if found.application is not None:
                self._record(found.application, event)
            return "automatic reply", found.application
        known = next((a for a in self.applications() if a.id == found.application), None)
        if known is None and not found.candidates and event.act not in OPENING:
            return "about no known application", None
        target_unclear = known is not None and unclear_target(known, finding)
        if found.candidates:
            self._ask_target(event, finding, found, message)
            return "asked which application", None
        if target_unclear or ((finding.ask or doubtful) and self._would_move(known, event)):
            self._ask_kind(event, finding, known, message)
            return "asked whether this is right", known.id if known else None
        application = found.application or self._open(event, finding, message)
        if known is not None:
            self.store.rename_application(
                known.id, role=finding.role, requisition=finding.requisition
            )
        self._record(application, event)
        return f"{event.act} ({found.reason})", application

    def _would_move(self, known: Application | None, event: Event) -> bool:
        if known is None:
            return event.act is not Act.RECEIVED
        fixes = event.act in {Act.CONFIRMED, Act.RESCHEDULED, Act.CANCELLED}
        return fixes or TABLE[known.stage, event.act] is not known.stage

    def _open(self, event: Event, finding: Finding, message: Message) -> int:
        company = finding.company or message.sender.name or message.sender.address.partition("@")[2]
        return self.store.add_application(company, finding.role, finding.requisition, event.at)

    def _record(self, application: int, event: Event) -> None:
        self.store.add_event(application, event, self.now)
        if self._cache is not None:
            anew = [fold(h.identity, h.events, self.now) for h in self.store.histories(application)]
            self._cache = [a for a in self._cache if a.id != application] + anew

    def _ask_kind(
        self, event: Event, finding: Finding, known: Application | None, message: Message
    ) -> None:
        target = known.id if known else None
        self._ask(
            message,
            question_about_kind(message, finding, known, self.user),
            (
                Option(word="yes", label="that is right", application=target, event=event),
                Option(word="no", label="leave everything as it is"),
            ),
            urgent=_soon(finding, self.now),
        )

    def _ask_target(self, event: Event, finding: Finding, found: Match, message: Message) -> None:
        candidates = [a for a in self.applications() if a.id in found.candidates]
        words = _distinct_words(candidates)
        options = [
            Option(
                word=w,
                label=f"{a.company}, {a.role or 'role unknown'}",
                application=a.id,
                event=event,
            )
            for a, w in zip(candidates, words, strict=True)
        ]
        options += [
            Option(word="new", label="another application", event=event),
            Option(word="none", label="none of them"),
        ]
        text = question_about_target(message, finding, self.user)
        self._ask(message, text, options, urgent=_soon(finding, self.now))

    def _ask(self, message: Message, text: str, options: Sequence[Option], *, urgent: bool) -> None:
        self.store.add_question(
            f"message:{message.key}",
            text,
            options,
            urgent=urgent,
            draft=None,
            at=self.now,
        )


def _soon(finding: Finding, now: datetime) -> bool:
    """A move or cancellation within 48 hours may interrupt (design: the attention budget)."""
    times = [i.start for i in (*finding.interviews, *finding.replaced)]
    return any(0 <= (t - now).total_seconds() < 48 * 3600 for t in times)


def _distinct_words(candidates: list[Application]) -> list[str]:
    """Return one lower-case word for each candidate that no other has, else a letter."""
    bags = [_bag(f"{a.role} {a.company}") for a in candidates]
    words = []
    for index, bag in enumerate(bags):
        others = {w for i, b in enumerate(bags) if i != index for w in b}
        letter = chr(ord("a") + index % 26)  # the words of an answer hold letters only
        words.append(next((w for w in bag if w not in others), letter))
    return words


def _bag(text: str) -> list[str]:
    return [w for w in re.findall(r"[a-z]{3,20}", text.casefold()) if w not in _RESERVED]


_RESERVED = frozenset(
    {"yes", "new", "none", "send", "skip", "later", "stop", "the", "and", "senior"}
)
