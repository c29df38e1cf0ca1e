"""ASK: put Requests to the User, hear his replies, carry out his Decisions, hand over our mail.

`hear` comes before PREPARE in a Tick, so that a note is woven in at once; `ask` after it. A reply
acts only once it is known that the User wrote it; the same transaction that carries a Decision out
marks the reply as done and queues its one acknowledgement. Anything unclear changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from daemon.core.approval import acknowledgement_text, decide, unclear_text, warnings
from daemon.core.authenticity import judge
from daemon.core.compose import check
from daemon.core.envelope import digest, letter_bytes
from daemon.core.etiquette import leave_at, may_leave, quiet_until
from daemon.core.message import parse
from daemon.core.model import (
    Act,
    Application,
    Decision,
    Draft,
    DraftState,
    Event,
    Verb,
    Who,
)
from daemon.core.notices import both_zones, moment
from daemon.core.tokens import message_id_for
from daemon.errors import Permanent, Temporary, Unsure
from daemon.jobs.portfolio import applications
from daemon.jobs.desk import Desk
from daemon.ports import (
    Option,
    Post,
    PostKind,
    PostState,
    Question,
    Reply,
    ReplyState,
    Request,
    RequestItem,
    Sender,
    UserNote,
)

log = logging.getLogger(__name__)

PATIENCE = timedelta(minutes=10)  # for the Sent copy of a reply seen in the inbox first
LATE = timedelta(hours=12)  # a debrief this overdue (after downtime) is offered together with others
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
PER_DAY, PER_PANEL_DAY, PER_WEEK = 2, 3, 10  # the budget for the User's attention
INTERRUPTING = (PostKind.REQUEST, PostKind.NOTICE)
ANSWERS_PER_DAY = 20  # a loop or a flood answers no more than that
MINUTE, MAX_PAUSE = timedelta(minutes=1), timedelta(hours=1)
REFUSED_PAUSE = timedelta(hours=6)
_STOPPABLE = frozenset({DraftState.APPROVED})
_DECIDABLE = frozenset({DraftState.ASKING, DraftState.LATER})
_OPEN = frozenset({DraftState.PLANNED, DraftState.ASKING, DraftState.LATER, DraftState.APPROVED})


# --- hearing --------------------------------------------------------------------------------


def hear(desk: Desk, *, authserv_id: str) -> bool:
    """Carry out what the User decided, by reply or at the command line; tell whether he did."""
    heard = False
    for order in desk.store.orders():
        with desk.store.transaction():
            draft = desk.store.draft(order.draft)
            if draft is not None and draft.version == order.version:
                item = RequestItem(number=1, draft=draft.id, version=order.version)
                item = replace(item, digest=digest(draft.letter))
                decision = Decision(verb=Verb(order.verb))
                _Hand(desk=desk, source="command line").letter(decision, item)
            desk.store.finish_order(order)
        heard = True
    for reply in desk.store.replies():
        heard |= _hear_reply(desk, reply, authserv_id)
    return heard


def _hear_reply(desk: Desk, reply: Reply, authserv_id: str) -> bool:
    request = desk.store.request(reply.request)
    if request is None:
        return False
    verdict = judge(
        reply.message,
        seen_in=reply.seen_in,
        flags=reply.flags,
        user=desk.user,
        authserv_id=authserv_id,
    )
    if verdict.authentic is None and desk.now - reply.first_seen_at < PATIENCE:
        return False
    with desk.store.transaction():
        if verdict.authentic:
            _obey(desk, reply, request)
            desk.store.finish_reply(reply, ReplyState.DONE, desk.now)
        else:
            log.warning("a reply to #%s was not acted on: %s", request.code, verdict.why)
            _refuse(desk, reply, request, verdict.why)
            desk.store.finish_reply(reply, ReplyState.REFUSED, desk.now)
    return True


def _refuse(desk: Desk, reply: Reply, request: Request, why: str) -> None:
    """Tell the User of a reply that claims to be his and cannot be proven so."""
    claims = reply.message.sender.address in desk.user.addresses and not reply.message.automatic
    if not claims:
        return
    text = (
        f"A reply to Request #{request.code} reached your mailbox, and I did nothing with it: {why}"
        "\n\nIf it was yours, decide on this machine instead: `followthrough drafts list`."
        "\nIf it was not, somebody else knows of this Request; nothing was sent.\n"
    )
    _answer(desk, reply, request, text)


def _answer(desk: Desk, reply: Reply, request: Request, text: str) -> None:
    """Answer a reply once, in its thread."""
    recent = desk.store.post_times((PostKind.ACKNOWLEDGEMENT,), desk.now - A_DAY)
    if len(recent) >= ANSWERS_PER_DAY:
        log.warning("no more answers today: there were %d", len(recent))
        return
    desk.tell(
        PostKind.ACKNOWLEDGEMENT,
        f"reply:{reply.id}",
        f"Re: [Followthrough #{request.code}]",
        text,
        answering=request,
    )


def _obey(desk: Desk, reply: Reply, request: Request) -> None:
    asked = parse(request.post.raw, arrived_at=request.created_at)
    decisions = decide(reply.message, asked, zone=desk.user.time_zone)
    unclear = next((d for d in decisions if d.verb is Verb.UNCLEAR), None)
    if reply.by_code and any(d.verb is Verb.SEND for d in decisions):
        unclear = Decision(
            verb=Verb.UNCLEAR,
            reason="your mail program did not say which mail you answered; reply to the Request itself",
        )
    if unclear is not None:
        _answer(desk, reply, request, unclear_text(unclear, _summary(desk, request)))
        return
    hand = _Hand(desk=desk, source=f"reply {reply.message.message_id}", request=request)
    for decision in decisions:
        hand.carry_out(decision, request.items)
    hand.renew_request(f"reply:{reply.id}")
    if hand.done and not hand.renewed:
        _answer(desk, reply, request, acknowledgement_text(tuple(hand.done)))


def _summary(desk: Desk, request: Request) -> tuple[str, ...]:
    """Return one line for each letter of a Request: who, what, and where it stands."""
    lines = []
    for item in request.items:
        draft = desk.store.draft(item.draft) if item.draft is not None else None
        if draft is not None:
            to = draft.letter.to.name or draft.letter.to.address
            lines.append(f"{item.number}: {draft.note.kind.replace('_', '-')} to {to}, {_standing(draft)}")
    return tuple(lines)


def _standing(draft: Draft) -> str:
    return {
        DraftState.APPROVED: "approved",
        DraftState.SENT: "already sent",
        DraftState.SKIPPED: "skipped",
        DraftState.EXPIRED: "no longer in time",
        DraftState.WITHDRAWN: "no longer needed",
        DraftState.UNSURE: "perhaps sent",
    }.get(draft.state, "not sent")


@dataclass(slots=True)
class _Hand:
    """Carries Decisions out inside one transaction, collecting one line on each."""

    desk: Desk
    source: str
    request: Request | None = None
    done: list[str] = field(default_factory=list)
    again: list[int] = field(default_factory=list)  # Drafts whose new version is to be shown now
    questions: list[Question] = field(default_factory=list)
    renewed: bool = False

    def carry_out(self, decision: Decision, items: Sequence[RequestItem]) -> None:
        """Carry out one Decision on the items it names, or on all letters."""
        if decision.verb is Verb.ANSWER:
            for item in items:
                if item.question is not None and item.number in (decision.letters or ()):
                    self._answer_question(item.question, decision.text)
            return
        letters = [i for i in items if i.draft is not None]
        if decision.letters is not None:
            letters = [i for i in letters if i.number in decision.letters]
        if decision.verb is Verb.NOTE:
            self._note(decision, letters)
            return
        for item in letters:
            self.letter(decision, item)

    def letter(self, decision: Decision, item: RequestItem) -> None:
        """Carry out one Decision on one letter."""
        draft = self.desk.store.draft(item.draft) if item.draft is not None else None
        if draft is None:
            return
        act = {
            Verb.SEND: self._send,
            Verb.SKIP: self._skip,
            Verb.LATER: self._later,
            Verb.STOP: self._stop,
            Verb.EDIT: self._edit,
            Verb.WRONG: self._wrong,
            Verb.HEARD: self._heard,
        }[decision.verb]
        self._log(draft, decision)
        act(decision, item, draft)

    def _log(self, draft: Draft, decision: Decision) -> None:
        self.desk.store.add_decision(
            draft.id, draft.version, decision.verb, decision.text, self.source, self.desk.now
        )

    def _say(self, item: RequestItem, draft: Draft, text: str) -> None:
        to = draft.letter.to.name or draft.letter.to.address
        self.done.append(f"Letter {item.number} to {to}: {text}")

    def _save(self, draft: Draft) -> None:
        self.desk.store.save_draft(draft, self.desk.now)

    # --- the verbs ---

    def _send(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        """Approve exactly the text this Request showed; anything else is shown again first."""
        if draft.state not in _DECIDABLE:
            self._say(item, draft, self._why_not(draft))
            return
        if (draft.version, digest(draft.letter)) != (item.version, item.digest):
            self._say(item, draft, "it has changed since; the newest version comes in a mail of its own.")
            self.again.append(draft.id)
            return
        if draft.expires_at <= self.desk.now:
            self._say(item, draft, "its time has passed, so it was not sent.")
            return
        self._approve(decision, item, draft)

    def _why_not(self, draft: Draft) -> str:
        if draft.state is DraftState.APPROVED and draft.leaves_at is not None:
            return f"already approved; it leaves {self._leaves(draft)}."
        sent = self.desk.store.outgoing_of(draft.id)
        if draft.state is DraftState.SENT and sent is not None and sent.sent_at is not None:
            when = moment(sent.sent_at, self.desk.user.time_zone)
            return f"it left already, on {when}."
        if draft.state is DraftState.PLANNED:
            self.again.append(draft.id)
            return "it has changed since; the newest version comes in a mail of its own."
        if draft.state is DraftState.SKIPPED:
            self._save(replace(draft, version=draft.version + 1))
            self.again.append(draft.id)
            return "you had skipped it; here it is once more, and it needs its own `send`."
        return f"it is {_standing(draft)}, so nothing was done."

    def _leaves(self, draft: Draft) -> str:
        assert draft.leaves_at is not None  # noqa: S101 - only called on approved Drafts
        return both_zones(draft.leaves_at, draft.note.place.zone, self.desk.user.time_zone)

    def _approve(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        desk = self.desk
        leaves = leave_at(desk.now, draft.note, at_once=decision.now)
        leaves = max(leaves, may_leave(leaves, desk.sent_facts(), draft.note) or leaves)
        message_id = message_id_for_letter(desk)
        approved = replace(draft, state=DraftState.APPROVED, leaves_at=leaves)
        try:
            raw = letter_bytes(draft.letter, user=desk.user, message_id=message_id, date=leaves)
        except Permanent as problem:
            self._say(item, draft, f"it cannot be sent: {problem}.")
            return
        self._save(approved)
        desk.store.add_outgoing(
            approved, message_id=message_id, raw=raw, digest=digest(draft.letter), at=desk.now
        )
        log.info("draft %d: approved (%s), leaves %s", draft.id, self.source, leaves)
        self._say(item, draft, f"approved. It leaves {self._leaves(approved)}; `stop` holds it until then.")

    def _skip(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        if draft.state not in _OPEN:
            self._say(item, draft, self._why_not(draft))
            return
        self.desk.store.drop_outgoing(draft.id)
        self._save(replace(draft, state=DraftState.SKIPPED, leaves_at=None))
        self._say(item, draft, "skipped; it will not be sent and not be offered again.")

    def _later(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        if draft.state not in _OPEN:
            self._say(item, draft, self._why_not(draft))
            return
        until = self._until(decision)
        self.desk.store.drop_outgoing(draft.id)
        put_off = until - self.desk.now
        delayed = replace(
            draft,
            state=DraftState.LATER,
            ask_at=until,
            expires_at=max(draft.expires_at, until) + min(put_off, A_WEEK),
            leaves_at=None,
            delayed=True,
        )
        self._save(delayed)
        self._say(item, draft, f"I ask you again on {moment(until, self.desk.user.time_zone)}.")

    def _until(self, decision: Decision) -> datetime:
        if decision.until is not None:
            zone = ZoneInfo(self.desk.user.time_zone)
            at = datetime(
                decision.until.year, decision.until.month, decision.until.day, 8, tzinfo=zone
            )
            return max(at.astimezone(self.desk.now.tzinfo), self.desk.now)
        return self.desk.now + timedelta(days=decision.days or 1)

    def _stop(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        if draft.state not in _STOPPABLE:
            text = self._why_not(draft) if draft.state is DraftState.SENT else "it was not on its way."
            self._say(item, draft, text)
            return
        self.desk.store.drop_outgoing(draft.id)
        self._save(replace(draft, state=DraftState.ASKING, leaves_at=None))
        self._say(item, draft, "stopped. It stays here until you say `send`, `skip` or `later`.")

    def _edit(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        if draft.state not in _OPEN:
            self._say(item, draft, self._why_not(draft))
            return
        letter = replace(draft.letter, body=decision.text)
        problems = check(letter)
        if problems:
            self._say(item, draft, "your text was not taken over: " + "; ".join(problems) + ".")
            return
        self.desk.store.drop_outgoing(draft.id)
        self._save(
            replace(
                draft,
                state=DraftState.PLANNED,
                version=draft.version + 1,
                letter=letter,
                edited=True,
                lacks=(),
                leaves_at=None,
                changes=warnings(decision.text, draft.letter.to.name),
            )
        )
        self.again.append(draft.id)

    def _wrong(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        if draft.state not in _OPEN:
            self._say(item, draft, self._why_not(draft))
            return
        self.desk.store.drop_outgoing(draft.id)
        self._save(replace(draft, state=DraftState.SKIPPED, leaves_at=None))
        to = draft.letter.to.name or draft.letter.to.address
        question = self.desk.store.add_question(
            f"wrong:{draft.id}:{draft.version}",
            f"What is wrong with the letter to {to}? It is frozen and will not be sent.",
            (
                Option(word="text", label="the text: show it again, so that I can edit it", act="again"),
                Option(word="person", label="the person: forget this letter"),
                Option(word="event", label="it did not happen so: forget this letter"),
            ),
            urgent=True,
            draft=draft.id,
            at=self.desk.now,
        )
        found = self.desk.store.question(question) if question is not None else None
        if found is not None:
            self.questions.append(found)

    def _heard(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        event = Event(act=Act.HEARD, at=self.desk.now, who=Who.USER, message_key=f"heard:{self.source}")
        self.desk.store.add_event(draft.note.application, event, self.desk.now)
        self._say(item, draft, "noted that you have news; the silence is counted anew from now.")

    # --- notes and questions ---

    def _note(self, decision: Decision, letters: Sequence[RequestItem]) -> None:
        drafts = [d for i in letters if i.draft is not None and (d := self.desk.store.draft(i.draft))]
        drafts = [d for d in drafts if d.state in _OPEN]
        target = _note_target(decision.text, drafts)
        if target is None:
            self.done.append(
                "Your note was not used, because I cannot tell which letter it is for."
                " Begin it with the letter's number, as in `note 2: ...`."
            )
            return
        draft, address = target
        self._log(draft, decision)
        for text, private in [(decision.text, False), *((p, True) for p in decision.private)]:
            if text.strip():
                note = UserNote(
                    application=draft.note.application,
                    round=draft.note.round,
                    address=address,
                    text=text.strip(),
                    private=private,
                )
                self.desk.store.add_user_note(note, self.desk.now)
        self.desk.store.drop_outgoing(draft.id)
        self._save(
            replace(
                draft,
                state=DraftState.PLANNED,
                version=draft.version + 1,
                ask_at=self.desk.now,
                delayed=True,
                leaves_at=None,
                edited=draft.edited,
                changes=warnings(decision.text, draft.letter.to.name),
            )
        )

    def _answer_question(self, question_id: int, word: str) -> None:
        question = self.desk.store.question(question_id)
        if question is None:
            self.done.append("That question was answered before; nothing changed.")
            return
        option = next((o for o in question.options if o.word == word), None)
        if option is None:
            words = ", ".join(o.word for o in question.options)
            self.done.append(f"I did not understand `{word}`; the answers are: {words}.")
            return
        self.desk.store.answered(question.id, word, self.desk.now)
        self.done.append(f"Noted: {option.label}.")
        if option.event is not None:
            self._believe(option)
        if question.draft is not None and option.act:
            self._settle(question.draft, option.act)

    def _believe(self, option: Option) -> None:
        event = option.event
        if event is None or event.finding is None:
            return
        application = option.application or self.desk.store.add_application(
            event.finding.company or (event.sender.address if event.sender else "unknown"),
            event.finding.role,
            event.finding.requisition,
            event.at,
        )
        self.desk.store.add_event(application, replace(event, who=Who.USER), self.desk.now)

    def _settle(self, draft_id: int, act: str) -> None:
        """Carry out what the User says of an unsure or a frozen letter."""
        draft, row = self.desk.store.draft(draft_id), self.desk.store.outgoing_of(draft_id)
        if draft is None:
            return
        if act == "sent" and row is not None:
            self.desk.letter_left(row, draft, "the User found it in his Sent folder")
        elif act == "drop" and row is not None:
            self.desk.store.settle(row, DraftState.REFUSED, "given up by the User", at=self.desk.now)
        elif act == "retry" and row is not None:
            self.desk.store.settle(
                row, DraftState.APPROVED, "again, at the User's word", at=self.desk.now, next_try_at=self.desk.now
            )
        elif act == "again" and draft.state is DraftState.SKIPPED:
            self._save(replace(draft, state=DraftState.PLANNED, version=draft.version + 1))
            self.again.append(draft.id)

    def renew_request(self, key: str) -> None:
        """Mail back the new versions and follow-up questions, as the one answer to the reply."""
        known = {a.id: a for a in applications(self.desk.store, self.desk.now)}
        drafts = [d for i in dict.fromkeys(self.again) if (d := self.desk.store.draft(i))]
        pairs = [(d, known[d.note.application]) for d in drafts if d.note.application in known]
        if pairs or self.questions:
            self.renewed = self.desk.open_request(
                PostKind.ACKNOWLEDGEMENT,
                key,
                drafts=pairs,
                questions=self.questions,
                notices=self.done,
                answering=self.request,
            )


def message_id_for_letter(desk: Desk) -> str:
    """Return a fresh Message-ID for a letter; it holds no token of a Request."""
    return message_id_for(desk.tokens.token(), desk.user.address).replace("<ft.", "<", 1)


def _note_target(text: str, drafts: Sequence[Draft]) -> tuple[Draft, str] | None:
    """Return the Draft and address a note is about: the one letter, or the one person it names."""
    people = [(d, c) for d in drafts for c in (d.note.to, *d.note.pass_on_to) if c.address]
    words = set("".join(c if c.isalnum() else " " for c in text.casefold()).split())
    named = [(d, c) for d, c in people if c.name and words & set(c.name.casefold().split())]
    found = named if len({c.address for _, c in named}) == 1 else []
    if not found and len(drafts) == 1:
        found = [(drafts[0], drafts[0].note.to)]
    return (found[0][0], found[0][1].address) if found else None


# --- asking ---------------------------------------------------------------------------------


def ask(desk: Desk) -> bool:
    """Write the Requests that are due; tell whether there were any."""
    wrote = False
    known = {a.id: a for a in applications(desk.store, desk.now)}
    due = [
        d
        for d in desk.store.drafts({DraftState.PLANNED, DraftState.LATER})
        if d.ask_at <= desk.now and (d.note.interrupts or d.delayed or d.version > 1)
        and d.note.application in known
    ]
    late = [d for d in due if d.ask_at < desk.now - LATE and d.version == 1 and not d.delayed]
    if len(late) > 1:
        wrote |= _request(desk, PostKind.REQUEST, [(d, known[d.note.application]) for d in late])
        due = [d for d in due if d not in late]
    due.sort(key=_batch)
    for _, group in groupby(due, key=_batch):
        drafts = list(group)
        kind = PostKind.REQUEST if all(d.version == 1 for d in drafts) else PostKind.ACKNOWLEDGEMENT
        if kind is PostKind.REQUEST and not _within_budget(desk, len(drafts)):
            continue
        wrote |= _request(desk, kind, [(d, known[d.note.application]) for d in drafts])
    urgent = [q for q in desk.store.questions() if q.urgent and q.asked_at is None]
    if urgent:
        key = "questions:" + ",".join(str(q.id) for q in urgent)
        wrote |= desk.open_request(PostKind.REQUEST, key, questions=urgent)
    return wrote


def _batch(draft: Draft) -> tuple[int, str]:
    """Letters of one employer and one day travel in one Request."""
    days = [i.start.date().isoformat() for i in draft.note.interviews]
    return draft.note.application, f"{draft.note.kind}:{max(days, default='')}"


def _request(desk: Desk, kind: PostKind, drafts: list[tuple[Draft, Application]]) -> bool:
    key = "request:" + ",".join(f"{d.id}.{d.version}.{d.ask_at.isoformat()}" for d, _ in drafts)
    return desk.open_request(kind, key, drafts=drafts)


def _within_budget(desk: Desk, letters: int) -> bool:
    """About two mails a day and ten a week may interrupt; three on the day of a panel."""
    week = desk.store.post_times(INTERRUPTING, desk.now - A_WEEK)
    day = [at for at in week if at > desk.now - A_DAY]
    return len(week) < PER_WEEK and len(day) < (PER_PANEL_DAY if letters > 1 else PER_DAY)


def posts_due(desk: Desk) -> list[Post]:
    """Return the mails to the User that may be handed over now.

    None from half an hour before an interview until shortly after its end.
    """
    held = quiet_until(desk.now, applications(desk.store, desk.now))
    if held is not None and held > desk.now:
        return []
    waiting = desk.store.posts({PostState.QUEUED, PostState.SENDING})
    return [p for p in waiting if p.next_try_at <= desk.now]


def mail_user(desk: Desk, sender: Sender) -> bool:
    """Hand over what is due; tell whether anything was.

    A mail to the User whose outcome is unknown is repeated with the same Message-ID after a while,
    unless it was seen in the inbox meanwhile: to him a duplicate costs less than silence. Raises
    Temporary where the server cannot be reached.
    """
    due = posts_due(desk)
    for post in due:
        desk.store.post_begun(post, desk.now + PATIENCE)
        try:
            sender.send(
                post.raw,
                sender=desk.user.address,
                recipient=desk.user.address,
                before_body=lambda: None,
            )
        except Unsure:
            log.warning("mail %d to the User: no answer from the server", post.id)
        except Permanent as problem:
            log.error("mail %d to the User was refused: %s", post.id, problem)  # noqa: TRY400
            desk.store.post_failed(post, desk.now + REFUSED_PAUSE)
        except Temporary:
            desk.store.post_failed(post, desk.now + min(MINUTE * 2**post.tries, MAX_PAUSE))
            raise
        else:
            desk.store.post_done(post, desk.now)
            log.info("mailed the User: %s %d", post.kind, post.id)
    return bool(due)
