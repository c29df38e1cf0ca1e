"""How an Application moves: one table over (Stage, Act), and the fold that applies it.

An Application is never updated in place: it is folded from its Events in the order in which they
were written, so any order of arrival gives the same stages and facts. What time alone brings (an
interview's end, silence) is derived inside the fold from ``now`` and never stored.

Order is (round, stage), forward only, except: a cancelled interview goes back to ``invited``, a
rescinded offer becomes ``rejected``, a newer explicit mail reopens ``quiet`` or ``rejected``, and
the User's own word always wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from daemon.core.etiquette import fell_silent_at
from daemon.core.model import (
    Act,
    Address,
    Application,
    Contact,
    Event,
    Finding,
    Interview,
    Kind,
    Message,
    Part,
    Person,
    Stage,
    StageChange,
    StandingInterview,
    Who,
)

S, A = Stage, Act

ACT_OF_KIND: dict[Kind, Act] = {
    Kind.APPLICATION_RECEIVED: A.RECEIVED,
    Kind.AVAILABILITY_REQUEST: A.INVITED,
    Kind.INTERVIEW_CONFIRMED: A.CONFIRMED,
    Kind.INTERVIEW_RESCHEDULED: A.RESCHEDULED,
    Kind.INTERVIEW_CANCELLED: A.CANCELLED,
    Kind.ASSESSMENT: A.ASSESSED,
    Kind.REJECTION: A.REJECTED,
    Kind.OFFER: A.OFFERED,
    Kind.RECRUITER_REPLY: A.REPLIED,
    Kind.AUTOMATIC_REPLY: A.AWAY,
}

# Acts that are the employer's word: they end a silence and make a waiting letter stale.
EMPLOYER_ACTS = frozenset(
    {
        A.RECEIVED, A.INVITED, A.CONFIRMED, A.RESCHEDULED, A.CANCELLED,
        A.ASSESSED, A.REPLIED, A.REJECTED, A.OFFERED, A.RESCINDED,
    },
)  # fmt: skip
OWN_ACTS = frozenset({A.THANKED, A.FOLLOWED_UP, A.WROTE})

# What each Act makes of each Stage; a Stage that a row does not name stays as it is.
_LIVE = (S.APPLIED, S.INVITED, S.SCHEDULED, S.INTERVIEWED, S.THANKED, S.FOLLOWED_UP)
_REOPENS = (S.QUIET, S.REJECTED)
_EVERY = tuple(Stage)
_MOVES: dict[Act, dict[Stage, Stage]] = {
    A.RECEIVED: {S.QUIET: S.APPLIED},
    A.INVITED: dict.fromkeys(
        (S.APPLIED, S.INTERVIEWED, S.THANKED, S.FOLLOWED_UP, *_REOPENS), S.INVITED
    ),
    A.CONFIRMED: dict.fromkeys((*_LIVE, *_REOPENS), S.SCHEDULED),
    A.RESCHEDULED: dict.fromkeys((*_LIVE, *_REOPENS), S.SCHEDULED),
    A.CANCELLED: {S.SCHEDULED: S.INVITED},
    A.ASSESSED: {S.QUIET: S.APPLIED},
    A.REPLIED: {},  # reopens quiet to where it stood: see _Fold._reopened
    A.REJECTED: dict.fromkeys((*_LIVE, S.OFFER, S.QUIET), S.REJECTED),
    A.OFFERED: dict.fromkeys((*_LIVE, *_REOPENS), S.OFFER),
    A.RESCINDED: dict.fromkeys((*_LIVE, S.OFFER, S.ACCEPTED, S.QUIET), S.REJECTED),
    A.AWAY: {},
    A.HELD: {S.SCHEDULED: S.INTERVIEWED},
    A.THANKED: {S.INTERVIEWED: S.THANKED},
    A.FOLLOWED_UP: dict.fromkeys((S.INTERVIEWED, S.THANKED), S.FOLLOWED_UP),
    A.WROTE: {},
    A.HEARD: {},
    A.APPLIED: dict.fromkeys((S.REJECTED, S.WITHDRAWN, S.DECLINED, S.QUIET), S.APPLIED),
    A.WITHDREW: dict.fromkeys(_EVERY, S.WITHDRAWN),
    A.DECLINED: dict.fromkeys(_EVERY, S.DECLINED),
    A.ACCEPTED: dict.fromkeys(_EVERY, S.ACCEPTED),
    A.FELL_SILENT: dict.fromkeys(
        (S.APPLIED, S.INVITED, S.INTERVIEWED, S.THANKED, S.FOLLOWED_UP), S.QUIET
    ),
}
TABLE: dict[tuple[Stage, Act], Stage] = {
    (stage, act): _MOVES[act].get(stage, stage) for act in Act for stage in Stage
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """What an Application is called, apart from what happened to it."""

    id: int
    company: str
    role: str = ""
    requisition: str = ""
    country: str = ""


def event_for(message: Message, finding: Finding) -> Event | None:
    """Return the Event that a mail from the employer reports, or None where nothing happened."""
    act = ACT_OF_KIND.get(finding.kind)
    if act is None:
        return None
    if act is A.REJECTED and finding.rescinded:
        act = A.RESCINDED
    return Event(
        act=act,
        at=message.written_at,
        message_key=message.key,
        message_id=message.message_id,
        finding=finding,
        sender=message.sender,
        reply_to=message.reply_to[0] if len(message.reply_to) == 1 else None,
        subject=message.subject,
        references=message.references,
        participants=tuple(a.address for a in (*message.to, *message.cc)),
    )


def own_event(message: Message, application: Application) -> Event:
    """Return the Event of a mail that the User wrote himself in this Application's conversation.

    It is a thank-you when it thanks somebody within five days after an interview, a follow-up
    when it comes after at least four days of silence following an interview; otherwise it is
    just a word, which starts the silence anew (cancel rule of the etiquette table).
    """
    held = [s for s in application.interviews if s.held]
    last_end = max((s.interview.end for s in held), default=None)
    words = f"{message.subject}\n{message.text}".casefold()
    act, round_ = A.WROTE, None
    if last_end is not None and message.written_at >= last_end:
        thanked = any(r == application.round for r, _ in application.thanked)
        word_at = max(application.last_word_at or last_end, application.last_out_at or last_end)
        if _THANKS & set(_words(words)) and message.written_at - last_end <= timedelta(days=5):
            act, round_ = A.THANKED, max(s.round for s in held)
        elif thanked and message.written_at - word_at >= timedelta(days=4):
            act = A.FOLLOWED_UP
    return Event(
        act=act,
        at=message.written_at,
        who=Who.USER,
        message_key=message.key,
        message_id=message.message_id,
        subject=message.subject,
        references=message.references,
        participants=tuple(a.address for a in (*message.to, *message.cc)),
        recipients=tuple(a.address for a in (*message.to, *message.cc)),
        round=round_,
    )


_THANKS = frozenset({"thank", "thanks", "thankful", "grateful", "danke", "merci", "gracias"})


def _words(text: str) -> list[str]:
    return "".join(c if c.isalpha() else " " for c in text).split()


def unclear_target(application: Application, finding: Finding) -> bool:
    """Tell whether a move or cancellation could mean more than one standing interview."""
    if finding.kind not in {Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED}:
        return False
    ahead = [s for s in application.interviews if not s.held]
    if len(ahead) <= 1 or finding.cancelled_uids:
        return False
    uids = {i.uid for i in (*finding.interviews, *finding.replaced) if i.uid}
    starts = {i.start for i in finding.replaced}
    return not any(s.interview.uid in uids or s.interview.start in starts for s in ahead)


def facts_key(application: Application) -> str:
    """Return a mark that changes when the employer or the User himself wrote something newer.

    A letter that waits is bound to it: when it changes, the letter is planned anew.
    """
    newest = [e for e in application.events if e.act in EMPLOYER_ACTS][-1:]
    own = [e for e in application.events if e.act in OWN_ACTS | {A.HEARD} and e.draft is None][-1:]
    return "|".join(e.message_key or e.at.isoformat() for e in (*newest, *own))


def fold(identity: Identity, events: Iterable[Event], now: datetime) -> Application:
    """Return the Application as its Events tell it up to ``now``.

    Events are taken in the order in which they were written; for one calendar UID the higher
    SEQUENCE wins (RFC 5546 section 2.1.4).
    """
    once = {(e.act, e.message_key or e.at): e for e in events}.values()
    ordered = sorted(once, key=lambda e: (e.at, e.message_key, e.act.value))
    if not ordered:
        msg = "an Application has at least one Event"
        raise ValueError(msg)
    state = _Fold(identity=identity, since=ordered[0].at)
    state.open(ordered[0])
    for event in ordered:
        state.pass_time(event.at)
        state.apply(event)
    state.pass_time(now)
    return state.application(tuple(ordered))


@dataclass(slots=True)
class _Fold:
    """The fold's working state; lives only inside `fold`."""

    identity: Identity
    since: datetime
    stage: Stage = S.APPLIED
    round: int = 1
    before_close: tuple[Stage, int] = (S.APPLIED, 1)
    interviews: list[StandingInterview] = field(default_factory=list)
    void_uids: dict[str, int] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    changes: list[StageChange] = field(default_factory=list)
    thanked: list[tuple[int, str]] = field(default_factory=list)
    follow_ups: list[datetime] = field(default_factory=list)
    scam_signs: list[str] = field(default_factory=list)
    message_ids: dict[str, None] = field(default_factory=dict)
    decision_by: date | None = None
    away_until: date | None = None
    last_word: Event | None = None
    last_out_at: datetime | None = None

    def open(self, event: Event) -> None:
        """Begin the story: every Application starts as applied."""
        self.changes.append(
            StageChange(at=event.at, before=None, after=self.stage, round=1, event=event),
        )

    # --- time ---

    def pass_time(self, until: datetime) -> None:
        """Let interviews end and silence fall, in order, up to ``until``."""
        while True:
            due = [s for s in self.interviews if not s.held and s.interview.end <= until]
            if not due:
                break
            first = min(due, key=lambda s: s.interview.end)
            at = first.interview.end
            self.interviews[self.interviews.index(first)] = replace(first, held=True)
            if not any(not s.held and s.round == self.round for s in self.interviews):
                self._move(Event(act=A.HELD, at=at, message_key=first.message_key))
            self._raise_last_word(at)
        silent = self._silent_at()
        if silent is not None and silent <= until:
            self._move(Event(act=A.FELL_SILENT, at=silent))

    def _raise_last_word(self, at: datetime) -> None:
        """Count the interview itself as the employer's last word (E16 counts from its end)."""
        if self.last_word is None or self.last_word.at < at:
            key = self.last_word.message_key if self.last_word else ""
            self.last_word = Event(act=A.HELD, at=at, message_key=key)

    def _silent_at(self) -> datetime | None:
        if any(not s.held for s in self.interviews):
            return None
        return fell_silent_at(
            last_word_at=self.last_word.at if self.last_word else self.since,
            last_out_at=self.last_out_at,
            follow_ups_at=self._follow_ups_since_word(),
            decision_by=self.decision_by,
            away_until=self.away_until,
            country=self.identity.country,
        )

    def _follow_ups_since_word(self) -> tuple[datetime, ...]:
        word = self.last_word.at if self.last_word else self.since
        return tuple(at for at in self.follow_ups if at >= word)

    # --- events ---

    def apply(self, event: Event) -> None:
        """Take one Event: its Stage first, then what else it tells."""
        match event.act:
            case A.INVITED:
                self._invited(event)
            case A.CONFIRMED | A.RESCHEDULED:
                self._fixed(event)
            case A.CANCELLED:
                self._cancelled(event)
            case A.REPLIED | A.HEARD | A.ASSESSED | A.RECEIVED:
                self._reopened(event)
            case A.AWAY:
                self._away(event)
            case A.THANKED:
                self._thanked(event)
            case A.FOLLOWED_UP:
                self._followed_up(event)
            case _:
                self._move(event)
        self._remember(event)

    def _move(self, event: Event, round_: int | None = None) -> None:
        after = TABLE[self.stage, event.act]
        target = self.round if round_ is None else max(round_, self.round)
        if (after, target) == (self.stage, self.round):
            return
        if after in {S.QUIET, S.REJECTED} and self.stage not in {S.QUIET, S.REJECTED}:
            self.before_close = (self.stage, self.round)
        self._set(event, after, target)

    def _set(self, event: Event, after: Stage, round_: int) -> None:
        self.changes.append(
            StageChange(at=event.at, before=self.stage, after=after, round=round_, event=event),
        )
        self.stage, self.round, self.since = after, round_, event.at

    def _reopened(self, event: Event) -> None:
        """Any other word from the employer, or `heard`, wakes a quiet Application where it stood."""
        if self.stage is S.QUIET:
            self._set(event, *self.before_close)

    def _invited(self, event: Event) -> None:
        held = any(s.held and s.round == self.round for s in self.interviews)
        ahead = any(not s.held for s in self.interviews)
        self._move(event, self.round + 1 if held and not ahead else None)
        if held and not ahead:
            self.decision_by = None

    def _fixed(self, event: Event) -> None:
        """Confirmed or rescheduled: put the new times in the place of the old."""
        finding = event.finding
        if finding is None or not finding.interviews:
            self._reopened(event)
            return
        if event.act is A.RESCHEDULED:
            self._void_moved(finding)
        placed = [r for i in finding.interviews if (r := self._place(event, i)) is not None]
        if not placed:
            return
        ahead = [s.round for s in self.interviews if not s.held and s.interview.end > event.at]
        if ahead:
            self._move(event, max(placed))

    def _place(self, event: Event, interview: Interview) -> int | None:
        """Add or replace one interview; return its round, or None where a newer one stands."""
        sequence = interview.sequence or 0
        if interview.uid and self.void_uids.get(interview.uid, -1) >= sequence:
            return None
        old = self._same(interview)
        if old is None:
            round_ = self._round_for(event.at, interview)
            revision = 1
        else:
            if (old.interview.sequence or 0) > sequence and interview.uid == old.interview.uid:
                return None
            round_, revision = old.round, old.revision
            if old.interview.start != interview.start:
                revision += 1
            interview = _merged(old.interview, interview)
            self.interviews.remove(old)
        self.interviews.append(
            StandingInterview(
                interview=interview,
                round=round_,
                revision=revision,
                message_key=event.message_key,
                message_id=event.message_id,
            ),
        )
        self.interviews.sort(key=lambda s: (s.interview.start, s.interview.uid))
        return round_

    def _same(self, interview: Interview) -> StandingInterview | None:
        by_uid = [s for s in self.interviews if interview.uid and s.interview.uid == interview.uid]
        by_start = [s for s in self.interviews if s.interview.start == interview.start]
        return next(iter(by_uid or by_start), None)

    def _round_for(self, written_at: datetime, interview: Interview) -> int:
        held = [
            s.round
            for s in self.interviews
            if s.interview.end <= written_at and s.interview.start.date() < interview.start.date()
        ]
        ahead = [s.round for s in self.interviews if s.interview.end > written_at]
        return max([1, *(r + 1 for r in held), *ahead])

    def _void_moved(self, finding: Finding) -> None:
        """Remove the interviews that a move replaces, unless the UID carries over."""
        uids = {i.uid for i in finding.interviews if i.uid}
        if any(s.interview.uid in uids for s in self.interviews if s.interview.uid):
            return
        gone = self._meant(finding)
        for standing in gone[: len(finding.interviews)]:
            index = self.interviews.index(standing)
            new = finding.interviews[gone.index(standing)]
            kept = replace(
                new,
                people=new.people or standing.interview.people,
                medium=new.medium if new.where else standing.interview.medium,
                where=new.where or standing.interview.where,
            )
            self.interviews[index] = replace(
                standing, interview=kept, revision=standing.revision + 1, held=False
            )

    def _meant(self, finding: Finding) -> list[StandingInterview]:
        starts = {i.start for i in finding.replaced}
        named = [s for s in self.interviews if s.interview.start in starts]
        ahead = [s for s in self.interviews if not s.held]
        return named or (ahead if len(ahead) == 1 else [])

    def _cancelled(self, event: Event) -> None:
        finding = event.finding
        if finding is None:
            return
        uids = set(finding.cancelled_uids)
        gone = [s for s in self.interviews if s.interview.uid in uids and not s.held]
        gone = gone or self._meant(finding)
        for uid in uids:
            sequence = max((i.sequence or 0 for i in finding.replaced if i.uid == uid), default=0)
            self.void_uids[uid] = max(self.void_uids.get(uid, -1), sequence)
        for standing in gone:
            if standing in self.interviews and not standing.held:
                self.interviews.remove(standing)
        if not any(not s.held for s in self.interviews):
            self._move(event)

    def _away(self, event: Event) -> None:
        if event.finding is not None and event.finding.returns_on is not None:
            self.away_until = event.finding.returns_on

    def _thanked(self, event: Event) -> None:
        round_ = event.round or self.round
        self.thanked += [(round_, address) for address in event.recipients]
        if round_ == self.round:
            self._move(event)

    def _followed_up(self, event: Event) -> None:
        self.follow_ups.append(event.at)
        self._move(event)

    # --- what every Event leaves behind ---

    def _remember(self, event: Event) -> None:
        if event.message_id:
            self.message_ids[event.message_id] = None
        for reference in event.references:
            self.message_ids[reference] = None
        if event.act in EMPLOYER_ACTS | {A.HEARD}:
            self.last_word = event
            self._learn(event)
        elif event.act in OWN_ACTS:
            self.last_out_at = event.at
        self._meet(event)

    def _learn(self, event: Event) -> None:
        finding = event.finding
        if finding is None:
            return
        if finding.decision_by is not None:
            self.decision_by = finding.decision_by
        self.scam_signs += [s for s in finding.scam_signs if s not in self.scam_signs]
        if event.act is not A.AWAY:
            self.away_until = None

    def _meet(self, event: Event) -> None:
        """Keep who there is and in which conversation each can be answered."""
        if event.finding is not None:
            people = [
                *event.finding.people,
                *(p for i in event.finding.interviews for p in i.people),
            ]
            for person in people:
                self._add(person)
        writer = _writer(event)
        for key, contact in self.contacts.items():
            wrote = bool(contact.address) and contact.address == writer.address
            if wrote or (contact.address and contact.address in event.participants):
                self.contacts[key] = replace(
                    contact,
                    wrote=contact.wrote or wrote,
                    thread_message_id=event.message_id or contact.thread_message_id,
                    thread_references=event.references,
                    thread_subject=event.subject,
                )

    def _add(self, person: Person) -> None:
        known = next((k for k, c in self.contacts.items() if _same_person(c, person)), None)
        if known is None:
            key = person.address or person.name.casefold()
            self.contacts[key] = Contact(name=person.name, address=person.address, part=person.part)
            return
        contact = self.contacts[known]
        part = Part.INTERVIEWER if Part.INTERVIEWER in (contact.part, person.part) else contact.part
        self.contacts[known] = replace(
            contact,
            name=max(contact.name, person.name, key=len),
            address=contact.address or person.address,
            part=part,
        )

    def application(self, events: Sequence[Event]) -> Application:
        """Return the frozen result."""
        return Application(
            id=self.identity.id,
            company=self.identity.company,
            role=self.identity.role,
            requisition=self.identity.requisition,
            stage=self.stage,
            round=self.round,
            since=self.since,
            interviews=tuple(self.interviews),
            contacts=tuple(self.contacts.values()),
            changes=tuple(self.changes),
            decision_by=self.decision_by,
            away_until=self.away_until,
            last_word_at=self.last_word.at if self.last_word else None,
            last_word_key=self.last_word.message_key if self.last_word else "",
            last_out_at=self.last_out_at,
            thanked=tuple(dict.fromkeys(self.thanked)),
            follow_ups_at=tuple(self.follow_ups),
            scam_signs=tuple(self.scam_signs),
            message_ids=tuple(self.message_ids),
            events=tuple(events),
        )


def _writer(event: Event) -> Address:
    """Return who really speaks: a person in Reply-To behind a robot's From, else the sender."""
    sender = event.sender or Address(address="")
    return event.reply_to if event.reply_to is not None and not sender.address else sender


def _same_person(contact: Contact, person: Person) -> bool:
    if contact.address and person.address:
        return contact.address == person.address
    return bool(person.name) and contact.name.casefold() == person.name.casefold()


def _merged(old: Interview, new: Interview) -> Interview:
    """Keep what the newer mail leaves out: link, people, a stated end."""
    same_time = old.start == new.start
    keep_end = same_time and "end" in new.assumed and "end" not in old.assumed
    return replace(
        new,
        uid=new.uid or old.uid,
        sequence=new.sequence if new.uid else old.sequence,
        end=old.end if keep_end else new.end,
        assumed=tuple(a for a in new.assumed if not (keep_end and a == "end")),
        where=new.where or old.where,
        medium=new.medium if new.where or new.medium.value != "unknown" else old.medium,
        title=new.title or old.title,
        people=new.people or old.people,
    )
