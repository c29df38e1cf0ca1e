"""PREPARE: from what the etiquette wants to Drafts, and from changed facts to no letter.

Level-triggered: each pass compares the Notes that today's facts ask for with the Drafts that exist.
A Draft whose Note is no longer wanted is withdrawn; one that waits while the employer or the User
wrote something newer gets a new version, and the Request that showed the old one is void. Planning
twice plans once, so a crash anywhere only means another pass.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from daemon.core.compose import Render, compose, lacks
from daemon.core.etiquette import wanted_notes
from daemon.core.model import OPEN_DRAFTS, Application, Draft, DraftState, Letter, Note, NoteKind
from daemon.core.settings import User
from daemon.core.transitions import facts_key
from daemon.errors import Permanent
from daemon.jobs.desk import Desk
from daemon.jobs.portfolio import applications
from daemon.ports import Store, UserNote

log = logging.getLogger(__name__)

# At the first start a thank-you is offered only while it is still prompt (design: settled questions).
FIRST_START_LIMIT = timedelta(hours=48)
_WAITING = frozenset({DraftState.ASKING, DraftState.LATER, DraftState.APPROVED})
_DONE_WITH = frozenset({DraftState.SENDING, DraftState.SENT, DraftState.UNSURE, DraftState.REFUSED,
                        DraftState.SKIPPED, DraftState.EXPIRED})  # fmt: skip


def prepare(desk: Desk, *, render: Render, first: bool) -> bool:
    """Plan, renew and withdraw Drafts; tell whether anything changed.

    ``first`` is true until the first reading of the mailbox is complete and its letters offered.
    """
    return _Pass(desk=desk, render=render, first=first).run()


@dataclass(slots=True)
class _Pass:
    desk: Desk
    render: Render
    first: bool
    changed: bool = False

    @property
    def now(self) -> datetime:
        return self.desk.now

    @property
    def store(self) -> Store:
        return self.desk.store

    @property
    def user(self) -> User:
        return self.desk.user

    def run(self) -> bool:
        notes = self.store.user_notes()
        known = self.store.draft_keys()
        wanted: dict[tuple[int, str], tuple[Note, Application]] = {}
        for application in applications(self.store, self.now):
            noted = frozenset(n.address for n in notes if n.application == application.id)
            for note in wanted_notes(application, self.user, self.now, noted=noted):
                wanted[application.id, note.key] = (note, application)
        drafts = {d.id: d for d in self.store.drafts()} if known else {}
        for key, (note, application) in wanted.items():
            own = _about(notes, note)
            if key not in known:
                self._plan(note, application, own)
            else:
                self._renew(drafts[known[key]], note, application, own)
        for key, draft_id in known.items():
            self._close(drafts[draft_id], wanted=key in wanted)
        return self.changed

    # --- new ---

    def _plan(self, note: Note, application: Application, own: list[str]) -> None:
        if note.expires_at <= self.now:
            return
        letter = self._compose(note, application, own)
        if letter is None:
            return
        with self.store.transaction():
            draft_id = self.store.add_draft(
                note,
                letter,
                facts=facts_key(application),
                lacks=lacks(letter, note, own),
                at=self.now,
            )
            draft = self.store.draft(draft_id)
            if draft is not None and own:
                self.store.save_draft(replace(draft, notes=tuple(own)), self.now)
            elif draft is not None and self.first and not self._still_right(note):
                # Remembered as expired, so that no later pass takes it for new.
                self.store.save_draft(replace(draft, state=DraftState.EXPIRED), self.now)
        self.changed = True
        log.info("application %d: planned %s for %s", note.application, note.kind, note.ask_at)

    def _still_right(self, note: Note) -> bool:
        if note.kind is NoteKind.THANK_YOU:
            end = max(i.end for i in note.interviews) if note.interviews else note.ask_at
            return self.now - end <= FIRST_START_LIMIT
        return note.expires_at > self.now

    def _compose(self, note: Note, application: Application, own: list[str]) -> Letter | None:
        try:
            return compose(note, application, self.user, own, self.render)
        except Permanent as problem:
            log.warning("no %s for application %d: %s", note.kind, application.id, problem)
            return None

    # --- renewed ---

    def _renew(self, draft: Draft, note: Note, application: Application, own: list[str]) -> None:
        facts = facts_key(application)
        if draft.state in _DONE_WITH:
            return
        if draft.state is DraftState.PLANNED:
            self._refresh(draft, note, application, own, facts)
        elif draft.state is DraftState.WITHDRAWN:
            self._again(draft, note, application, own, facts)
        elif draft.facts != facts or draft.note.pass_on_to != note.pass_on_to:
            self._replan(draft, note, application, own, facts)

    def _refresh(
        self, draft: Draft, note: Note, application: Application, own: list[str], facts: str
    ) -> None:
        """Nobody has seen it yet: write it on today's facts."""
        letter = draft.letter if draft.edited else self._compose(note, application, own)
        ask_at = draft.ask_at if draft.delayed else note.ask_at
        fresh = replace(
            draft,
            note=note,
            letter=letter or draft.letter,
            ask_at=ask_at,
            expires_at=max(note.expires_at, draft.expires_at) if draft.delayed else note.expires_at,
            facts=facts,
            notes=tuple(own),
            lacks=tuple(lacks(letter or draft.letter, note, own)),
        )
        if fresh != draft:
            self.store.save_draft(fresh, self.now)
            self.changed = True

    def _again(
        self, draft: Draft, note: Note, application: Application, own: list[str], facts: str
    ) -> None:
        """The facts ask for it after all: a new version, as if it were new."""
        letter = self._compose(note, application, own)
        if letter is None:
            return
        fresh = replace(
            draft,
            note=note,
            state=DraftState.PLANNED,
            version=draft.version + 1,
            letter=letter,
            ask_at=note.ask_at,
            expires_at=note.expires_at,
            leaves_at=None,
            edited=False,
            delayed=False,
            facts=facts,
        )
        self.store.save_draft(fresh, self.now)
        self.changed = True

    def _replan(
        self, draft: Draft, note: Note, application: Application, own: list[str], facts: str
    ) -> None:
        """Something newer was written: what the User saw or approved no longer counts."""
        composed = self._compose(note, application, own)
        letter = draft.letter if draft.edited or composed is None else composed
        later = draft.state is DraftState.LATER
        fresh = replace(
            draft,
            note=note,
            state=DraftState.LATER if later else DraftState.PLANNED,
            version=draft.version + 1,
            letter=letter,
            ask_at=draft.ask_at if later else note.ask_at,
            leaves_at=None,
            facts=facts,
        )
        with self.store.transaction():
            self.store.drop_outgoing(draft.id)
            self.store.save_draft(fresh, self.now)
            if draft.state is DraftState.APPROVED:
                self.desk.tell_held(draft, "something newer was written. I will ask you again.")
        self.changed = True
        log.info("draft %d: planned anew, something newer was written", draft.id)

    # --- no longer ---

    def _close(self, draft: Draft, *, wanted: bool) -> None:
        if draft.state not in OPEN_DRAFTS:
            return
        leaving = draft.state is DraftState.APPROVED
        if draft.expires_at <= self.now and not leaving:
            self._end(draft, DraftState.EXPIRED, "")
        elif not wanted:
            why = "newer mail or your own word made it unnecessary, or wrong."
            self._end(draft, DraftState.WITHDRAWN, why if leaving else "")

    def _end(self, draft: Draft, state: DraftState, tell: str) -> None:
        with self.store.transaction():
            self.store.drop_outgoing(draft.id)
            self.store.save_draft(replace(draft, state=state, leaves_at=None), self.now)
            if tell:
                self.desk.tell_held(draft, tell)
        self.changed = True
        log.info("draft %d: %s", draft.id, state)


def _about(notes: list[UserNote], note: Note) -> list[str]:
    """Return the User's words for this letter; none is woven into a second one."""
    return [
        n.text
        for n in notes
        if not n.private and (n.application, n.note_key) == (note.application, note.key)
    ]
