"""ASK: put Requests to the User, hear his replies, carry out his Decisions, hand over our mail.

`hear` comes before PREPARE in a Tick, so that a note is woven in at once; `ask` after it. A reply
acts only once it is known that the User wrote it; the same transaction that carries a Decision out
marks the reply as done and queues its one acknowledgement. Anything unclear changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from operator import itemgetter
from zoneinfo import ZoneInfo

from daemon.core.approval import Outcome, acknowledgement_text, decide, unclear_text, warnings
from daemon.core.authenticity import judge
from daemon.core.compose import check
from daemon.core.envelope import digest, letter_bytes
from daemon.core.etiquette import NEVER, leave_at, may_leave, quiet_until
from daemon.core.message import parse
from daemon.core.model import (
    OPEN_DRAFTS,
    Act,
    Application,
    Decision,
    Draft,
    DraftState,
    Event,
    Message,
    Verb,
    Who,
)
from daemon.core.notices import both_zones, moment
from daemon.core.tokens import message_id_for
from daemon.errors import Permanent, Temporary, Unsure
from daemon.jobs.desk import Desk
from daemon.jobs.portfolio import applications
from daemon.ports import (
    Option,
    Post,
    PostKind,
    PostState,
    Reply,
    ReplyState,
    Request,
    RequestItem,
    Sender,
    UserNote,
)

log = logging.getLogger(__name__)

PATIENCE = timedelta(minutes=10)  # for the Sent copy of a reply seen in the inbox first
LATE = timedelta(
    hours=12
)  # a debrief this overdue (after downtime) is offered together with others
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
PER_DAY, PER_PANEL_DAY, PER_WEEK = 2, 3, 10  # the budget for the User's attention
INTERRUPTING = (PostKind.REQUEST, PostKind.NOTICE)
ANSWERS_PER_DAY = 20  # a loop or a flood answers no more than that
MINUTE, MAX_PAUSE = timedelta(minutes=1), timedelta(hours=1)
REFUSED_PAUSE = timedelta(hours=6)
MORNING = time(8)
_DECIDABLE = frozenset({DraftState.ASKING, DraftState.LATER})
_PERHAPS_LEFT = frozenset({DraftState.SENDING, DraftState.UNSURE})
_CHANGED = "it has changed since; the newest version comes in a mail of its own."
_WHOSE_NOTE = (
    "I cannot tell which letter your note is for. Begin it with the number, as in `note 2: ...`."
)


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
    decisions = decide(
        reply.message,
        asked,
        zone=desk.user.time_zone,
        answered=_acknowledgement(desk, reply, request),
    )
    unclear = next((d for d in decisions if d.verb is Verb.UNCLEAR), None)
    if reply.by_code and any(d.verb is Verb.SEND for d in decisions):
        unclear = Decision(
            verb=Verb.UNCLEAR,
            reason="your mail program did not say which mail you answered; reply to the Request itself",
        )
    if unclear is not None:
        text = unclear_text(unclear, _matter(desk, request))
        if _hold_back(desk, request):
            text += "\nTo be safe I hold back what you had approved, until you say `send` again.\n"
        _answer(desk, reply, request, text)
        return
    hand = _Hand(desk=desk, source=f"reply {reply.message.message_id}", request=request)
    for decision in decisions:
        hand.carry_out(decision, request.items)
    hand.renew_request(f"reply:{reply.id}")
    if hand.outcomes and not hand.renewed:
        _answer(desk, reply, request, acknowledgement_text(hand.outcomes))


def _acknowledgement(desk: Desk, reply: Reply, request: Request) -> Message | None:
    """Return our own answer in the Request's thread, where the reply was written to that."""
    posts = (desk.store.own_post(r) for r in reversed(reply.message.references))
    post = next((p for p in posts if p is not None), None)
    if post is None or post.id == request.post.id:
        return None
    return parse(post.raw, arrived_at=post.created_at)


def _hold_back(desk: Desk, request: Request) -> bool:
    """Take back approval of a Request's letters: an unclear word may well mean `stop`."""
    approved = [
        d
        for i in request.items
        if i.draft is not None and (d := desk.store.draft(i.draft))
        if d.state is DraftState.APPROVED
    ]
    for draft in approved:
        desk.store.drop_outgoing(draft.id)
        desk.store.save_draft(replace(draft, state=DraftState.ASKING, leaves_at=None), desk.now)
    return bool(approved)


def _matter(desk: Desk, request: Request) -> str:
    """Return what a Request asked about, in a few words."""
    drafts = [d for i in request.items if i.draft is not None and (d := desk.store.draft(i.draft))]
    if len(drafts) == 1:
        return _named(drafts[0])
    return f"Request #{request.code}"


def _named(draft: Draft) -> str:
    kind = draft.note.kind.value.replace("_", "-")
    return f"the {kind} to {draft.letter.to.name or draft.letter.to.address}"


def _standing(draft: Draft) -> str:
    return {
        DraftState.APPROVED: "approved",
        DraftState.SENT: "already sent",
        DraftState.SKIPPED: "skipped",
        DraftState.EXPIRED: "no longer in time",
        DraftState.WITHDRAWN: "no longer needed",
        DraftState.SENDING: "perhaps sent",
        DraftState.UNSURE: "perhaps sent",
    }.get(draft.state, "not sent")


@dataclass(slots=True)
class _Hand:
    """Carries Decisions out inside one transaction, collecting one line on each."""

    desk: Desk
    source: str
    request: Request | None = None
    outcomes: list[Outcome] = field(default_factory=list)
    again: list[int] = field(default_factory=list)  # Drafts whose new version is to be shown now
    renewed: bool = False

    def carry_out(self, decision: Decision, items: Sequence[RequestItem]) -> None:
        """Carry out one Decision on the items it names, or on all letters."""
        if decision.verb is Verb.ANSWER:
            for item in items:
                if item.question is not None and item.number in (decision.letters or ()):
                    self._question(decision, item.question)
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

    def _say(
        self,
        draft: Draft,
        decision: Decision,
        *,
        when: str = "",
        obstacle: str = "",
        late: bool = False,
    ) -> None:
        outcome = Outcome(
            decision=decision, what=_named(draft), when=when, obstacle=obstacle, too_late=late
        )
        self.outcomes.append(outcome)

    def _cannot(self, decision: Decision, draft: Draft) -> None:
        self._say(draft, decision, obstacle=self._why_not(draft))

    def _save(self, draft: Draft) -> None:
        self.desk.store.save_draft(draft, self.desk.now)

    # --- the verbs ---

    def _send(self, decision: Decision, item: RequestItem, draft: Draft) -> None:
        """Approve exactly the text this Request showed; anything else is shown again first."""
        if draft.state not in _DECIDABLE:
            self._cannot(decision, draft)
        elif (draft.version, digest(draft.letter)) != (item.version, item.digest):
            self.again.append(draft.id)
            self._say(draft, decision, obstacle=_CHANGED)
        elif draft.expires_at <= self.desk.now:
            self._say(draft, decision, obstacle="its time has passed.")
        else:
            self._approve(decision, draft)

    def _why_not(self, draft: Draft) -> str:
        """Say what stands in the way; show again what can still be sent."""
        if draft.state is DraftState.APPROVED and draft.leaves_at is not None:
            return f"it is approved already and leaves {self._leaves(draft)}."
        row = self.desk.store.outgoing_of(draft.id)
        if draft.state is DraftState.SENT and row is not None and row.sent_at is not None:
            return f"it left already, on {moment(row.sent_at, self.desk.user.time_zone)}."
        if draft.state is DraftState.PLANNED:
            self.again.append(draft.id)
            return _CHANGED
        if draft.state is DraftState.SKIPPED:
            self._save(replace(draft, version=draft.version + 1))
            self.again.append(draft.id)
            return "you had put it aside. Here it is once more; it needs its own `send`."
        return f"it is {_standing(draft)}."

    def _leaves(self, draft: Draft) -> str:
        at = draft.leaves_at or self.desk.now
        return both_zones(at, draft.note.place.zone, self.desk.user.time_zone)

    def _approve(self, decision: Decision, draft: Draft) -> None:
        desk = self.desk
        leaves = leave_at(desk.now, draft.note, at_once=decision.now)
        leaves = may_leave(leaves, desk.sent_facts(waiting=True), draft.note) or leaves
        if leaves == NEVER:
            self._say(
                draft, decision, obstacle="they have had two follow-ups; a third is never sent."
            )
            return
        message_id = message_id_for_letter(desk)
        approved = replace(draft, state=DraftState.APPROVED, leaves_at=leaves)
        try:
            raw = letter_bytes(draft.letter, user=desk.user, message_id=message_id, date=leaves)
        except Permanent as problem:
            self._say(draft, decision, obstacle=f"{problem}.")
            return
        self._save(approved)
        desk.store.add_outgoing(
            approved, message_id=message_id, raw=raw, digest=digest(draft.letter), at=desk.now
        )
        log.info("draft %d: approved (%s), leaves %s", draft.id, self.source, leaves)
        self._say(approved, decision, when=self._leaves(approved))

    def _withhold(self, draft: Draft, state: DraftState) -> None:
        self.desk.store.drop_outgoing(draft.id)
        self._save(replace(draft, state=state, leaves_at=None))

    def _skip(self, decision: Decision, _item: RequestItem, draft: Draft) -> None:
        if draft.state not in OPEN_DRAFTS:
            self._cannot(decision, draft)
            return
        self._withhold(draft, DraftState.SKIPPED)
        self._say(draft, decision)

    def _later(self, decision: Decision, _item: RequestItem, draft: Draft) -> None:
        if draft.state not in OPEN_DRAFTS:
            self._cannot(decision, draft)
            return
        until = self._until(decision)
        put_off = min(until - self.desk.now, A_WEEK)
        expires_at = max(draft.expires_at, until) + put_off
        self._withhold(
            replace(draft, ask_at=until, expires_at=expires_at, delayed=True), DraftState.LATER
        )
        self._say(draft, decision, when=f"on {moment(until, self.desk.user.time_zone)}")

    def _until(self, decision: Decision) -> datetime:
        if decision.until is None:
            return self.desk.now + timedelta(days=decision.days or 1)
        morning = datetime.combine(
            decision.until, MORNING, tzinfo=ZoneInfo(self.desk.user.time_zone)
        )
        return max(morning.astimezone(UTC), self.desk.now)

    def _stop(self, decision: Decision, _item: RequestItem, draft: Draft) -> None:
        row = self.desk.store.outgoing_of(draft.id)
        if draft.state is DraftState.SENT and row is not None and row.sent_at is not None:
            when = f"on {moment(row.sent_at, self.desk.user.time_zone)}"
            self._say(draft, decision, when=when, late=True)
            return
        if draft.state in _PERHAPS_LEFT:
            self._cannot(decision, draft)
            return
        if draft.state is DraftState.APPROVED:
            self._withhold(draft, DraftState.ASKING)
        self._say(draft, decision)

    def _edit(self, decision: Decision, _item: RequestItem, draft: Draft) -> None:
        if draft.state not in OPEN_DRAFTS:
            self._cannot(decision, draft)
            return
        letter = replace(draft.letter, body=decision.text)
        problems = check(letter)
        if problems:
            self._say(draft, decision, obstacle="; ".join(problems) + ".")
            return
        edited = replace(
            draft,
            version=draft.version + 1,
            letter=letter,
            edited=True,
            lacks=(),
            changes=warnings(decision.text, draft.letter.to.name),
        )
        self._withhold(edited, DraftState.PLANNED)
        self.again.append(draft.id)

    def _wrong(self, decision: Decision, _item: RequestItem, draft: Draft) -> None:
        """Freeze it; `wrong text` shows it again to be edited, the other answers let it rest."""
        if draft.state not in {*OPEN_DRAFTS, DraftState.SKIPPED}:
            self._cannot(decision, draft)
        elif decision.text == "text":
            again = replace(draft, version=draft.version + 1)
            self._withhold(again, DraftState.PLANNED)
            self.again.append(draft.id)
        else:
            self._withhold(draft, DraftState.SKIPPED)
            self._say(draft, decision)

    def _heard(self, decision: Decision, _item: RequestItem, draft: Draft) -> None:
        key = f"heard:{self.source}"
        event = Event(act=Act.HEARD, at=self.desk.now, who=Who.USER, message_key=key)
        self.desk.store.add_event(draft.note.application, event, self.desk.now)
        if draft.state in OPEN_DRAFTS:
            # Not withdrawn: an old interview would ask for the same letter again at once.
            self._withhold(draft, DraftState.SKIPPED)
        self._say(draft, decision)

    # --- notes and questions ---

    def _note(self, decision: Decision, letters: Sequence[RequestItem]) -> None:
        """Keep the User's words about the one person they are about; the letter is written anew."""
        drafts = [
            d for i in letters if i.draft is not None and (d := self.desk.store.draft(i.draft))
        ]
        drafts = [d for d in drafts if d.state in OPEN_DRAFTS]
        target = _note_target(decision, drafts)
        if target is None:
            for draft in drafts[:1]:
                self._say(draft, decision, obstacle=_WHOSE_NOTE)
            return
        draft, address = target
        self._log(draft, decision)
        for text, private in [(decision.text, False), *((p, True) for p in decision.private)]:
            if text.strip():
                note = UserNote(
                    application=draft.note.application,
                    note_key=_key_for(draft, address),
                    address=address,
                    text=text.strip(),
                    private=private,
                )
                self.desk.store.add_user_note(note, self.desk.now)
        if not decision.text.strip():
            self._say(draft, decision)
            return
        renewed = replace(
            draft,
            version=draft.version + 1,
            ask_at=self.desk.now,
            delayed=True,
            changes=warnings(decision.text, draft.letter.to.name),
        )
        self._withhold(renewed, DraftState.PLANNED)

    def _question(self, decision: Decision, question_id: int) -> None:
        question = self.desk.store.question(question_id)
        option = (
            next((o for o in question.options if o.word == decision.text), None)
            if question
            else None
        )
        if question is None or option is None:
            obstacle = (
                "it was answered before." if question is None else "that is none of its answers."
            )
            self.outcomes.append(
                Outcome(decision=decision, what="that question", obstacle=obstacle)
            )
            return
        self.desk.store.answered(question.id, option.word, self.desk.now)
        self.outcomes.append(Outcome(decision=decision, what=f"the question: {option.label}"))
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
            self.desk.store.settle(
                row, DraftState.REFUSED, "given up by the User", at=self.desk.now
            )
        elif act == "retry" and row is not None:
            self.desk.store.settle(
                row,
                DraftState.APPROVED,
                "again, at the User's word",
                at=self.desk.now,
                next_try_at=self.desk.now,
            )

    def renew_request(self, key: str) -> None:
        """Mail back the new versions, as the one answer to the reply."""
        known = {a.id: a for a in applications(self.desk.store, self.desk.now)}
        drafts = [d for i in dict.fromkeys(self.again) if (d := self.desk.store.draft(i))]
        pairs = [(d, known[d.note.application]) for d in drafts if d.note.application in known]
        if pairs:
            said = [line for line in acknowledgement_text(self.outcomes).splitlines() if line]
            self.renewed = self.desk.open_request(
                PostKind.ACKNOWLEDGEMENT,
                key,
                drafts=pairs,
                notices=said if self.outcomes else (),
                answering=self.request,
            )


def message_id_for_letter(desk: Desk) -> str:
    """Return a fresh Message-ID for a letter; it holds no token of a Request."""
    return message_id_for(desk.tokens.token(), desk.user.address).replace("<ft.", "<", 1)


def _key_for(draft: Draft, address: str) -> str:
    """Return the Note a word about that person belongs to: in a group, a letter of his own."""
    if address == draft.note.to.address:
        return draft.note.key
    return f"{draft.note.key.rpartition('/')[0]}/{address.lower()}"


def _note_target(decision: Decision, drafts: Sequence[Draft]) -> tuple[Draft, str] | None:
    """Return the Draft and address a note is about: the one letter, or the one person it names."""
    people = [(d, c) for d in drafts for c in (d.note.to, *d.note.pass_on_to) if c.address]
    said = (decision.about or decision.text).casefold()
    words = set("".join(c if c.isalnum() else " " for c in said).split())
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
        if d.ask_at <= desk.now and (d.note.interrupts or d.delayed) and d.note.application in known
    ]
    late = [d for d in due if d.ask_at < desk.now - LATE and d.version == 1 and not d.delayed]
    if len(late) > 1:
        wrote |= _request(desk, PostKind.REQUEST, [(d, known[d.note.application]) for d in late])
        due = [d for d in due if d not in late]
    batches = sorted((_batch(d, known[d.note.application]), d.id, d) for d in due)
    for _, group in groupby(batches, key=itemgetter(0)):
        drafts = [d for _, _, d in group]
        answers = all(d.version > 1 and d.ask_at == desk.now for d in drafts)  # a note just heard
        kind = PostKind.ACKNOWLEDGEMENT if answers else PostKind.REQUEST
        if kind is PostKind.REQUEST and not _within_budget(desk, len(drafts)):
            continue
        wrote |= _request(desk, kind, [(d, known[d.note.application]) for d in drafts])
    urgent = [q for q in desk.store.questions() if q.urgent and q.asked_at is None]
    if urgent:
        key = "questions:" + ",".join(str(q.id) for q in urgent)
        wrote |= desk.open_request(PostKind.REQUEST, key, questions=urgent)
    return wrote


def _batch(draft: Draft, application: Application) -> tuple[str, str]:
    """Letters of one employer and one day travel in one Request."""
    days = [i.start.date().isoformat() for i in draft.note.interviews]
    return application.company.casefold(), f"{draft.note.kind}:{max(days, default='')}"


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
