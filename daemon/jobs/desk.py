"""The desk at which several jobs write: mail to the User, and the record of letters that left.

Nothing here talks to a server: a mail to the User is a row of exact bytes under a key that makes
writing it twice impossible; ASK hands the rows over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.approval import (
    LetterItem,
    QuestionItem,
    RequestForm,
    RequestKind,
    request_header,
    request_subject,
    request_text,
)
from daemon.core.envelope import digest, post_bytes
from daemon.core.etiquette import SentFact, leave_at
from daemon.core.model import Act, Application, Draft, DraftState, Event, NoteKind, Who
from daemon.core.notices import both_zones, debrief_question, letter_held, moment, plain_reason
from daemon.core.settings import Settings, User
from daemon.core.tokens import message_id_for, token_hash
from daemon.ports import Outgoing, PostKind, Question, Request, RequestItem, Store, Tokens

_FORM: dict[PostKind, RequestKind] = {PostKind.MORNING: "morning", PostKind.WELCOME: "welcome"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """What every mail to the User is written with."""

    store: Store
    now: datetime
    settings: Settings
    tokens: Tokens

    @property
    def user(self) -> User:
        """Return the User."""
        return self.settings.user

    # --- Requests ---

    def open_request(
        self,
        kind: PostKind,
        key: str,
        *,
        drafts: Sequence[tuple[Draft, Application]] = (),
        questions: Sequence[Question] = (),
        notices: Sequence[str] = (),
        answering: Request | None = None,
    ) -> bool:
        """Write a Request for these Drafts and questions; False where that key was written before.

        The Drafts become ``asking``, bound to this Request by version and digest.
        """
        token, code = self.tokens.token(), self.tokens.code()
        form = self._form(kind, code, drafts, questions, notices)
        message_id = message_id_for(token, self.user.address)
        raw = post_bytes(
            request_subject(form),
            request_text(form),
            user=self.user,
            message_id=message_id,
            date=self.now,
            headers={"X-Followthrough-Request": request_header(form)},
            in_reply_to=answering.post.message_id if answering else "",
        )
        with self.store.transaction():
            post = self.store.add_post(key, kind, message_id, raw, self.now)
            if post is None:
                return False
            self.store.add_request(
                post, code, token_hash(token), _items(drafts, questions), self.now
            )
            for draft, _ in drafts:
                asking = replace(draft, state=DraftState.ASKING)
                self.store.save_draft(asking, self.now)
            self.store.asked([q.id for q in questions], self.now)
        return True

    def _form(
        self,
        kind: PostKind,
        code: str,
        drafts: Sequence[tuple[Draft, Application]],
        questions: Sequence[Question],
        notices: Sequence[str],
    ) -> RequestForm:
        letters = [self._letter(n, d, a) for n, (d, a) in enumerate(drafts, 1)]
        asked = [
            QuestionItem(
                number=number,
                text=question.text,
                options=tuple((o.word, o.label) for o in question.options),
            )
            for number, question in enumerate(questions, len(drafts) + 1)
        ]
        return RequestForm(
            code=code,
            kind=_FORM.get(kind, "letters"),
            items=(*letters, *asked),
            asks=tuple(q for d, _ in drafts if (q := debrief_question(d))),
            notices=tuple(notices),
            discreet=self.settings.discreet,
        )

    def _letter(self, number: int, draft: Draft, application: Application) -> LetterItem:
        note, letter = draft.note, draft.letter
        leaves = leave_at(self.now, note, at_once=False)
        return LetterItem(
            number=number,
            draft_id=draft.id,
            version=draft.version,
            kind=note.kind.value.replace("_", "-"),
            to_name=letter.to.name,
            to_address=letter.to.address,
            subject=letter.subject,
            company=application.company,
            role=application.role,
            leaves_text=both_zones(leaves, note.place.zone, self.user.time_zone),
            expires_text=moment(draft.expires_at, self.user.time_zone),
            body=letter.body,
            also_for=tuple(c.name for c in note.pass_on_to if c.name),
            lacks=draft.lacks,
            reason=plain_reason(note.reason),
            was_edited=draft.edited,
            changes=draft.changes,
        )

    # --- letters that left ---

    def sent_facts(self, *, waiting: bool = False) -> list[SentFact]:
        """Return what left so far, for the caps; with ``waiting`` also what is approved."""
        notes = {d.id: d.note for d in self.store.drafts({DraftState.SENT, DraftState.APPROVED})}
        rows = self.store.outgoing({DraftState.APPROVED}) if waiting else []
        log = [*self.store.sent_log(), *((r.leaves_at, r.recipient, r.draft) for r in rows)]
        return [
            SentFact(
                at=at,
                to=address,
                kind=notes[draft].kind,
                application=notes[draft].application,
                round=notes[draft].round,
            )
            for at, address, draft in log
            if draft in notes
        ]

    def letter_left(self, row: Outgoing, draft: Draft, answer: str) -> None:
        """Commit that a letter left, together with the Event that moves its Application."""
        act = {NoteKind.THANK_YOU: Act.THANKED, NoteKind.FOLLOW_UP: Act.FOLLOWED_UP}
        event = Event(
            act=act.get(draft.note.kind, Act.WROTE),
            at=self.now,
            who=Who.USER,
            message_key=f"draft:{draft.id}",
            message_id=row.message_id,
            subject=draft.letter.subject,
            references=(*draft.letter.references, draft.letter.in_reply_to)
            if draft.letter.in_reply_to
            else (),
            recipients=(row.recipient, *(c.address for c in draft.note.pass_on_to if c.address)),
            participants=(row.recipient,),
            round=draft.note.round,
            draft=draft.id,
        )
        with self.store.transaction():
            self.store.settle(row, DraftState.SENT, answer, at=self.now)
            self.store.add_event(draft.note.application, event, self.now)

    # --- other mail to the User ---

    def tell(
        self,
        kind: PostKind,
        key: str,
        subject: str,
        text: str,
        *,
        answering: Request | None = None,
    ) -> None:
        """Queue a plain mail to the User, in a Request's thread where it answers one."""
        message_id = message_id_for(self.tokens.token(), self.user.address)
        raw = post_bytes(
            subject,
            text,
            user=self.user,
            message_id=message_id,
            date=self.now,
            headers={},
            in_reply_to=answering.post.message_id if answering else "",
        )
        self.store.add_post(key, kind, message_id, raw, self.now)

    def tell_held(self, draft: Draft, why: str) -> None:
        """Say once that an approved letter does not leave."""
        subject, text = letter_held(draft, why)
        if self.settings.discreet:
            subject = "A letter was not sent"
        self.tell(
            PostKind.NOTICE, f"held:{draft.id}:{draft.version}", f"[Followthrough] {subject}", text
        )


def _items(
    drafts: Sequence[tuple[Draft, Application]], questions: Iterable[Question]
) -> list[RequestItem]:
    letters = [
        RequestItem(number=n, draft=d.id, version=d.version, digest=digest(d.letter))
        for n, (d, _) in enumerate(drafts, 1)
    ]
    asked = [
        RequestItem(number=n, question=q.id) for n, q in enumerate(questions, len(letters) + 1)
    ]
    return [*letters, *asked]
