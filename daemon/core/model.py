"""The glossary as frozen types: one word per thing, parsed once at the edge, keyword-only.

Instants are aware datetimes in UTC unless a field says otherwise. Nothing here reads a clock,
a file or a socket. The types travel as JSON through pydantic's TypeAdapter (worker pipe,
database columns), so they hold only plain values, enums, datetimes and tuples.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

# --- what a mail is -------------------------------------------------------------------------


class Kind(StrEnum):
    """The thirteen kinds of mail."""

    APPLICATION_RECEIVED = "application_received"
    RECRUITER_OUTREACH = "recruiter_outreach"
    AVAILABILITY_REQUEST = "availability_request"
    INTERVIEW_CONFIRMED = "interview_confirmed"
    INTERVIEW_RESCHEDULED = "interview_rescheduled"
    INTERVIEW_CANCELLED = "interview_cancelled"
    ASSESSMENT = "assessment"
    REJECTION = "rejection"
    OFFER = "offer"
    RECRUITER_REPLY = "recruiter_reply"
    AUTOMATIC_REPLY = "automatic_reply"
    BOUNCE = "bounce"
    NOT_JOB_RELATED = "not_job_related"


class Folder(StrEnum):
    """The part a mailbox folder plays for us, whatever it is called."""

    INBOX = "inbox"
    SENT = "sent"
    JUNK = "junk"


class Part(StrEnum):
    """What a Contact does on the employer's side."""

    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"


class Medium(StrEnum):
    """How an Interview takes place."""

    VIDEO = "video"
    PHONE = "phone"
    ONSITE = "onsite"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """A mailbox as named in a header: display name (may be empty) and lower-cased addr-spec."""

    name: str = ""
    address: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """An immutable parsed mail.

    ``key`` is a hash of the canonical content (From, To, Date, Subject, text, calendar parts;
    not the Message-ID, which providers rewrite and attackers reuse); two copies of one mail in
    two folders have the same key. ``text`` is what this mail says anew; ``quoted`` holds quoted
    history, forwarded blocks and attribution lines, kept for identity only.
    """

    key: str
    message_id: str = ""  # with angle brackets; "" where missing or malformed
    written_at: datetime  # Date header in UTC, never later than arrival
    utc_offset_minutes: int | None = None  # of the Date header: the sender's zone, a weak hint
    arrived_at: datetime
    senders: tuple[Address, ...] = ()  # every address of every From header
    from_headers: int = 1  # how many From headers there are; anything but 1 is suspicious
    sender_header: str = ""  # the Sender address, "" where absent
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    references: tuple[str, ...] = ()  # References then In-Reply-To, in order, no duplicates
    subject: str = ""
    headers: tuple[tuple[str, str], ...] = ()  # the few others read later, names lower-cased
    text: str = ""
    quoted: str = ""
    text_is_from_html: bool = False
    full_text: str = ""  # text as written, before quoted history was told apart (replies need it)
    calendars: tuple[str, ...] = ()  # raw text/calendar parts
    attachments: tuple[str, ...] = ()  # file names only
    automatic: str = ""  # why this was written by a machine in answer (RFC 3834), "" if not
    bounce_of: tuple[str, ...] = ()  # Message-IDs a delivery report speaks of
    bounced: tuple[str, ...] = ()  # recipients a delivery report names as failed

    def header(self, name: str) -> str:
        """Return the first kept header of that (lower-case) name, or ``""``."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def sender(self) -> Address:
        """Return the one From address; an empty one where there is none or several."""
        return self.senders[0] if len(self.senders) == 1 else Address(address="")


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One rule that hit and the words it hit on."""

    rule: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody on the employer's side, as read from mail."""

    name: str = ""
    address: str = ""  # "" where unknown; never guessed
    part: Part
    phone: str = ""  # as the signature writes it


@dataclass(frozen=True, kw_only=True, slots=True)
class Interview:
    """One meeting: when, where, who asserted it.

    ``assumed`` names the fields that were guessed ("end", "zone"). A date without a time is no
    Interview. ``people`` are the interviewers of this very session where the mail says so.
    """

    start: datetime  # UTC
    end: datetime  # UTC; assumed where the mail gives none
    zone: str = "UTC"  # IANA name of the place the time was stated for
    assumed: tuple[str, ...] = ()
    medium: Medium = Medium.UNKNOWN
    where: str = ""  # link, number or address
    uid: str = ""  # calendar UID
    sequence: int | None = None
    title: str = ""
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What the daemon understood of one Message, and why; the `explain --json` object.

    ``interviews`` holds fixed times that stand after this mail, ``proposed`` offered ones, and
    ``replaced`` the times or calendar UIDs this mail makes void. ``ask`` is doubt about our own
    reading: the daemon would put a question before moving a Stage.
    """

    kind: Kind
    confidence: float
    ask: bool = False
    company: str = ""
    role: str = ""
    requisition: str = ""
    people: tuple[Person, ...] = ()
    interviews: tuple[Interview, ...] = ()
    proposed: tuple[Interview, ...] = ()
    replaced: tuple[Interview, ...] = ()
    cancelled_uids: tuple[str, ...] = ()
    decision_by: date | None = None
    deadline: datetime | None = None
    returns_on: date | None = None  # out-of-office: back on that day
    rescinded: bool = False  # a rejection that takes an offer back
    on_hold: bool = False
    scam_signs: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    questions: tuple[str, ...] = ()


# --- where an Application stands ------------------------------------------------------------


class Stage(StrEnum):
    """Where an Application stands; the order of the first eight is the order of the story."""

    APPLIED = "applied"
    INVITED = "invited"
    SCHEDULED = "scheduled"
    INTERVIEWED = "interviewed"
    THANKED = "thanked"
    FOLLOWED_UP = "followed_up"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    QUIET = "quiet"


CLOSED = frozenset(
    {Stage.ACCEPTED, Stage.REJECTED, Stage.WITHDRAWN, Stage.DECLINED, Stage.QUIET},
)


class Act(StrEnum):
    """What an Event says happened: by the employer, by the User, or by time."""

    RECEIVED = "received"
    INVITED = "invited"
    CONFIRMED = "confirmed"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"
    ASSESSED = "assessed"
    REPLIED = "replied"
    REJECTED = "rejected"
    OFFERED = "offered"
    RESCINDED = "rescinded"
    AWAY = "away"  # out-of-office with a date
    HELD = "held"  # an interview's end has passed (derived from time, never stored)
    THANKED = "thanked"  # a thank-you left, ours or the User's own
    FOLLOWED_UP = "followed_up"  # a follow-up left, ours or the User's own
    WROTE = "wrote"  # the User wrote anything else in that conversation
    HEARD = "heard"  # the User has news by another way
    APPLIED = "applied"  # the User says he applied
    WITHDREW = "withdrew"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    FELL_SILENT = "fell_silent"  # derived from time, never stored


class Who(StrEnum):
    """Who made a change."""

    RULE = "rule"
    USER = "user"


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """A past-tense fact about one Application, append-only; facts are folded in written order."""

    act: Act
    at: datetime  # when it was written or done (UTC)
    message_key: str = ""
    message_id: str = ""
    who: Who = Who.RULE
    finding: Finding | None = None
    sender: Address | None = None  # who wrote the mail behind this Event
    reply_to: Address | None = None
    subject: str = ""
    references: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()  # To and Cc of the mail behind this Event
    recipients: tuple[str, ...] = ()  # for what left: to whom
    round: int | None = None  # for a thank-you: of which round
    draft: int | None = None  # for what left through us


@dataclass(frozen=True, kw_only=True, slots=True)
class Contact:
    """A Person together with the conversation in which he or she can be answered."""

    name: str = ""
    address: str = ""
    part: Part
    thread_message_id: str = ""  # newest Message from or with this person, to reply to
    thread_references: tuple[str, ...] = ()
    thread_subject: str = ""
    wrote: bool = False  # has written to the User himself or herself


@dataclass(frozen=True, kw_only=True, slots=True)
class StandingInterview:
    """An Interview after folding: the newest revision, with its round and whether it was held."""

    interview: Interview
    round: int = 1
    revision: int = 1
    held: bool = False
    message_key: str = ""
    message_id: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class StageChange:
    """One step of an Application's story, with the Event that caused it."""

    at: datetime
    before: Stage | None
    after: Stage
    round: int
    event: Event


@dataclass(frozen=True, kw_only=True, slots=True)
class Application:
    """One role at one company, as folded from its Events up to a given instant."""

    id: int
    company: str
    role: str = ""
    requisition: str = ""
    stage: Stage
    round: int = 1
    since: datetime
    interviews: tuple[StandingInterview, ...] = ()
    contacts: tuple[Contact, ...] = ()
    changes: tuple[StageChange, ...] = ()
    decision_by: date | None = None
    away_until: date | None = None
    last_word_at: datetime | None = None  # newest word from the employer (automatic replies not)
    last_word_key: str = ""
    last_out_at: datetime | None = None  # newest word from the User or from us
    thanked: tuple[tuple[int, str], ...] = ()  # (round, address) already thanked
    follow_ups_at: tuple[datetime, ...] = ()
    scam_signs: tuple[str, ...] = ()
    message_ids: tuple[str, ...] = ()  # every Message-ID of the conversation, for matching
    language: str = "en"
    events: tuple[Event, ...] = ()


# --- letters --------------------------------------------------------------------------------


class NoteKind(StrEnum):
    """What a letter is for."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    FEEDBACK_REQUEST = "feedback_request"
    CONFIRM_TIME = "confirm_time"
    RESCHEDULE = "reschedule"
    APOLOGY = "apology"
    WITHDRAWAL = "withdrawal"
    OFFER_ACKNOWLEDGEMENT = "offer_acknowledgement"
    CANCELLATION_REPLY = "cancellation_reply"
    NO_SHOW = "no_show"


class DraftState(StrEnum):
    """Where a Draft stands between an intention and a letter in somebody's inbox."""

    PLANNED = "planned"
    ASKING = "asking"
    LATER = "later"
    APPROVED = "approved"
    SENDING = "sending"
    SENT = "sent"
    UNSURE = "unsure"
    REFUSED = "refused"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


OPEN_DRAFTS = frozenset(
    {DraftState.PLANNED, DraftState.ASKING, DraftState.LATER, DraftState.APPROVED},
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """The recipient's surroundings, which decide when a letter may arrive."""

    zone: str = "UTC"
    country: str = ""  # ISO 3166 alpha-2, "" where unknown


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """An intention to write: of what kind, to whom, about what, when. Pure result of etiquette.

    ``key`` identifies the intention within its Application, so that planning twice plans once.
    ``ask_at`` is when the User is asked, ``not_before`` the earliest hour at which it may leave,
    ``expires_at`` when it is too late. ``interrupts`` is true where the question need not wait
    for the morning mail.
    """

    key: str
    kind: NoteKind
    application: int
    round: int
    to: Contact
    pass_on_to: tuple[Contact, ...] = ()  # E8: people to whom the host passes the thanks on
    interviews: tuple[Interview, ...] = ()
    ask_at: datetime
    not_before: datetime
    expires_at: datetime
    place: Place
    interrupts: bool = False
    urgent: bool = False  # the evening hour until 20:00 is allowed (E5)
    reason: str = ""  # one sentence for `drafts show` and the Request: which rule, which fact


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """The exact text of a Draft version: what the User sees and what leaves."""

    to: Address
    subject: str
    body: str  # lines ended by \n, one trailing \n
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A Note with its text and its state, as stored."""

    id: int
    note: Note
    state: DraftState
    version: int
    letter: Letter
    notes: tuple[str, ...] = ()  # the User's own paragraphs
    ask_at: datetime
    expires_at: datetime
    leaves_at: datetime | None = None
    lacks: tuple[str, ...] = ()  # which of the six points are missing, for the Request
    edited: bool = False  # the User's own text: never composed again
    facts: str = ""  # mark of the facts this version was written on (transitions.facts_key)
    changes: tuple[str, ...] = ()  # what differs from the version before, and warnings
    delayed: bool = False  # the User said `later`: this ask_at and expiry are his, not the table's


# --- the User's word ------------------------------------------------------------------------


class Verb(StrEnum):
    """What a reply decides."""

    SEND = "send"
    SKIP = "skip"
    LATER = "later"
    EDIT = "edit"
    NOTE = "note"
    WRONG = "wrong"
    STOP = "stop"
    HEARD = "heard"
    ANSWER = "answer"  # of a numbered question in a morning mail
    UNCLEAR = "unclear"


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What a reply to a Request means, for one or several of its numbered items.

    ``letters`` is None where the reply speaks of all; ``until`` is the local date given with
    `later until ...`; ``now`` is true for `send now`. ``left_over`` lists lines that were not
    understood: with any of them nothing is sent.
    """

    verb: Verb
    letters: tuple[int, ...] | None = None
    days: int | None = None
    until: date | None = None
    text: str = ""
    about: str = ""  # the person a note names, as in `note Lee: ...`
    private: tuple[str, ...] = ()  # `private:` lines, kept for the User only
    now: bool = False
    left_over: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """Did the User really write this reply? None where one copy alone cannot tell."""

    authentic: bool | None
    why: str
