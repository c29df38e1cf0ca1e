"""The ordered table that turns signals into a kind of mail (domain rule 2.4).

Each row asks one question; the first that says yes decides. Verdicts stand before appointments
because rejections speak of "your interview", and appointments before receipts because those
describe the interviews of later.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from daemon.core.detect.clauses import Reading
from daemon.core.detect.relevance import Relevance
from daemon.core.detect.signals import Signal, Signals
from daemon.core.detect.times import Times
from daemon.core.model import Kind, Message
from daemon.core.senders import SenderKind, is_robot

S = Signal
_MANY_KIND_WORDS = 3
_ANSWER = re.compile(
    r"^\s{0,3}(?:re|aw|sv|antw|r\u00e9p|res|r|rif)\s?(?:\[\d{1,2}\])?:", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """All that the table may look at."""

    message: Message
    reading: Reading
    signals: Signals
    times: Times
    sender: SenderKind
    job_in_quotes: bool  # the quoted history speaks of a job
    relevance: Relevance
    expected: bool = False  # by whom or where it was written tells that it is about a job

    @property
    def answers(self) -> bool:
        """Whether this mail goes on a conversation."""
        return bool(self.message.references) or _ANSWER.match(self.message.subject) is not None

    @property
    def is_mailing(self) -> bool:
        """Whether it was sent to many, as its header says."""
        return bool(self.message.header("list-unsubscribe") or self.message.header("list-id"))

    @property
    def related(self) -> bool:
        """Whether it is about an application or an employer of the User's."""
        return self.relevance.related

    @property
    def fixed_days(self) -> frozenset[date]:
        """The days on which a time is fixed."""
        return frozenset(i.start.date() for i in self.times.fixed)

    @property
    def has_time(self) -> bool:
        """Whether any future time is named."""
        return bool(self.times.fixed or self.times.proposed)


@dataclass(frozen=True, slots=True)
class Row:
    """One question of the table: when it says yes, this is the kind, this sure, for these signals."""

    name: str
    kind: Kind
    confidence: float
    test: Callable[[Facts], bool]
    because: tuple[Signal, ...]
    question: str = ""  # where the row itself is a doubt, what the User is asked


def _rejected(f: Facts) -> bool:
    """A verdict; that "your interview for the post is cancelled" closes no post."""
    cancelled = {clause.low for clause in f.signals.said(S.CANCELLED)}
    return f.related and any(c.low not in cancelled for c in f.signals.said(S.REJECTED))


def _other_world(f: Facts) -> bool:
    """Loan, flat, visa, study: unless the mail speaks of a job more clearly."""
    return f.relevance.elsewhere and f.signals.has(S.OTHER_WORLD, S.OTHER_FIELD)


def _not_as_a_candidate(f: Facts) -> bool:
    """The User is asked, taught or told about others, and is no candidate himself."""
    signals = f.signals
    if any(clause.subject for clause in signals.said(S.RESEARCH)):
        return True
    if len({c.low for c in signals.said(S.COURSE)}) > 1 and not signals.has(
        S.RECEIVED, S.REJECTED, S.OFFERED, S.ASSESSMENT
    ):
        return True
    own = signals.has(S.APPLICATION, S.YOUR_INTERVIEW, S.KNOWN)
    if len({c.low for c in signals.said(S.THIRD_PERSON)}) > 1 and not own:
        return True
    return f.relevance.elsewhere and signals.has(S.RESEARCH, S.COURSE, S.THIRD_PERSON)


def _noise(f: Facts) -> bool:
    if not f.signals.has(S.NOISE):
        return False
    strong = f.signals.has(S.REJECTED, S.OFFERED, S.RECEIVED, S.CANCELLED, S.RESCINDED)
    bulk = bool(f.message.header("list-unsubscribe") or f.message.header("list-id"))
    in_subject = any(c.subject for c in f.signals.said(S.NOISE))
    personal = f.answers and not bulk
    if in_subject:
        return (
            not personal and not (strong and f.sender is not SenderKind.BOARD) and not _appointed(f)
        )
    return bulk and not strong and not f.related


def _appointed(f: Facts) -> bool:
    return bool(f.times.fixed) and f.signals.in_body(S.CONFIRMED) and f.signals.has(S.INTERVIEW)


def _friendly(f: Facts) -> bool:
    return f.signals.has(S.FRIEND) and not f.related and not f.signals.has(S.INTERVIEW)


def _void(f: Facts) -> bool:
    return f.signals.has(S.CANCELLED) and f.related


def _moved(f: Facts) -> bool:
    return f.signals.has(S.MOVED) and f.related and not f.signals.has(S.MOVE_ASKED)


def _offered_times(f: Facts) -> bool:
    """Whether the times of the mail are offers: its language says so, or nothing is asserted."""
    if not f.times.fixed:
        return bool(f.times.proposed or f.times.windows)
    if f.signals.in_body(S.CONFIRMED) and len(f.fixed_days) == 1:
        return False
    several = len(f.fixed_days) > 1 or bool(f.times.proposed)
    return f.signals.has(S.TENTATIVE) or (several and f.signals.has(S.OFFERS_TIMES, S.ASKS_TIMES))


def _moved_to_new_time(f: Facts) -> bool:
    return _moved(f) and bool(f.times.fixed)


def _moved_to_a_proposal(f: Facts) -> bool:
    """ "We must move our talk; the new time would be Friday at 9. Is that all right?" """
    return _moved(f) and not f.times.fixed and len(f.times.proposed) == 1


def _confirmed(f: Facts) -> bool:
    if not f.related or not f.times.fixed:
        return False
    if f.signals.has(S.TENTATIVE) and not f.signals.in_body(S.CONFIRMED):
        return False
    return f.signals.has(S.CONFIRMED) or f.signals.has(S.INTERVIEW, S.INVITED)


def _asks_for_times(f: Facts) -> bool:
    wants = f.signals.has(S.ASKS_TIMES, S.BOOKING, S.AVAILABILITY) or (
        f.signals.has(S.OFFERS_TIMES, S.TENTATIVE)
        and (f.has_time or f.times.windows or f.times.dates_only)
    )
    meeting = f.signals.has(S.INTERVIEW, S.INVITED, S.ADVANCED, S.AVAILABILITY, S.TALK) or (
        f.answers and f.has_time
    )
    return bool(wants) and meeting and f.related


def _cold(f: Facts) -> bool:
    """An approach: nothing in it knows of an application or of a talk before."""
    known = f.answers or f.signals.has(S.RECEIVED, S.KNOWN, S.APPLIED, S.ASSESSMENT)
    known = known or f.job_in_quotes
    return (
        f.signals.has(S.OUTREACH)
        and not known
        and f.related
        and not (f.times.fixed and f.signals.has(S.CONFIRMED))
    )


def _personal_word(f: Facts) -> bool:
    return f.related and f.signals.has(
        S.STATUS,
        S.STILL_OPEN,
        S.REQUEST,
        S.ADVANCED,
        S.MOVE_ASKED,
        S.CONFIRMED,
        S.INVITED,
        S.ASKS_TIMES,
    )


def _receipt_first(f: Facts) -> bool:
    """A receipt describes interviews of later: its subject, or the lack of any time, tells."""
    signals = f.signals
    if not signals.has(S.RECEIVED) or signals.has(S.STILL_OPEN, S.WANTS) or not f.related:
        return False
    appointed = signals.has(S.CONFIRMED, S.YOUR_INTERVIEW, S.INVITED, S.ADVANCED)
    if f.times.fixed or f.times.proposed:
        return not appointed and not signals.has(S.OFFERS_TIMES, S.TENTATIVE)
    if any(c.subject for c in signals.said(S.RECEIVED)):
        return True
    asks = signals.has(S.ASKS_TIMES, S.BOOKING, S.AVAILABILITY) and signals.has(
        S.INVITED, S.ADVANCED
    )
    talk = signals.has(S.ASKS_TIMES, S.BOOKING) and signals.has(S.TALK)
    return not asks and not talk and not signals.has(S.ADVANCED, S.INVITED)


def _day_without_a_time(f: Facts) -> bool:
    """Tell whether a day is fixed without its hour: "your final round is on Tuesday"."""
    meeting = f.signals.has(S.INTERVIEW) or f.job_in_quotes
    if not meeting or f.has_time or not f.related:
        return False
    fixed = [clause.text for clause in f.signals.said(S.CONFIRMED) if not clause.subject]
    days = [mention.sentence for mention in f.times.dates_only]
    return any(day in text or text in day for text in fixed for day in days)


def _by_a_person(f: Facts) -> bool:
    address = f.message.sender.address
    personal = f.sender in {SenderKind.OWN, SenderKind.SHARED} and not is_robot(address)
    return personal and f.relevance.sure


def _soft_no(f: Facts) -> bool:
    """Only the kind words of a no, without its verdict."""
    kind_words = f.signals.count(S.REJECTED_SOFTLY) + len(f.signals.said(S.REJECTED_SOFTLY))
    return (
        f.related
        and not f.times.fixed
        and not f.signals.has(S.ADVANCED, S.INVITED, S.STILL_OPEN, S.ASKS_TIMES)
        and (f.signals.has(S.FAREWELL) or kind_words > _MANY_KIND_WORDS)
    )


def _farewell(f: Facts) -> bool:
    """Good wishes for the search elsewhere, with another kind word: a no in all but name."""
    return _soft_no(f) and f.signals.has(S.FAREWELL) and f.signals.has(S.REJECTED_SOFTLY)


def _alert(f: Facts) -> bool:
    """The text of a job alert, and no word to the User as a candidate."""
    return f.signals.has(S.ALERT) and not f.signals.has(
        S.REJECTED, S.RECEIVED, S.OFFERED, S.CONFIRMED, S.INVITED, S.KNOWN, S.FAREWELL
    )


def _only_a_code(f: Facts) -> bool:
    """A mail for the sake of a code; links to sign or to meet come with codes as well."""
    more = f.signals.has(S.OFFERED, S.INVITED, S.CONFIRMED, S.ASSESSMENT, S.REJECTED)
    return f.signals.has(S.CODE) and not f.has_time and not more


NOT_JOBS: tuple[Row, ...] = (
    Row(
        "one-time-code",
        Kind.NOT_JOB_RELATED,
        0.97,
        lambda f: f.sender is SenderKind.CODE or _only_a_code(f),
        (S.CODE,),
    ),
    Row("notice-sender", Kind.NOT_JOB_RELATED, 0.97, lambda f: f.sender is SenderKind.NOISE, ()),
    Row(
        "user-is-not-the-candidate",
        Kind.NOT_JOB_RELATED,
        0.9,
        lambda f: f.signals.has(S.OTHER_SIDE),
        (S.OTHER_SIDE,),
    ),
    Row("another-world", Kind.NOT_JOB_RELATED, 0.9, _other_world, (S.OTHER_WORLD,)),
    Row(
        "not-as-a-candidate",
        Kind.NOT_JOB_RELATED,
        0.9,
        _not_as_a_candidate,
        (S.RESEARCH, S.COURSE, S.THIRD_PERSON),
    ),
    Row("advertisement", Kind.NOT_JOB_RELATED, 0.92, _noise, (S.NOISE,)),
    Row("job-alert", Kind.NOT_JOB_RELATED, 0.9, _alert, (S.ALERT,)),
    Row("among-friends", Kind.NOT_JOB_RELATED, 0.85, _friendly, (S.FRIEND,)),
)

JOBS: tuple[Row, ...] = (
    Row(
        "offer-rescinded",
        Kind.REJECTION,
        0.93,
        lambda f: f.signals.has(S.RESCINDED),
        (S.RESCINDED,),
    ),
    Row(
        "withdrawn-by-user",
        Kind.RECRUITER_REPLY,
        0.85,
        lambda f: f.signals.has(S.WITHDRAWN) and f.related,
        (S.WITHDRAWN,),
    ),
    Row(
        "second-in-line",
        Kind.RECRUITER_REPLY,
        0.6,
        lambda f: f.signals.has(S.RESERVE) and f.related,
        (S.RESERVE,),
        question="Others come first, but nothing is final. Shall this application stay open?",
    ),
    Row("rejected", Kind.REJECTION, 0.95, _rejected, (S.REJECTED,)),
    Row(
        "offer-accepted",
        Kind.RECRUITER_REPLY,
        0.85,
        lambda f: f.signals.has(S.ACCEPTED) and f.related,
        (S.ACCEPTED,),
    ),
    Row(
        "offered",
        Kind.OFFER,
        0.93,
        lambda f: f.signals.has(S.OFFERED) and f.related,
        (S.OFFERED,),
    ),
    Row(
        "moved-to-a-new-time",
        Kind.INTERVIEW_RESCHEDULED,
        0.92,
        _moved_to_new_time,
        (S.MOVED, S.CANCELLED),
    ),
    Row(
        "moved-to-a-proposed-time",
        Kind.INTERVIEW_RESCHEDULED,
        0.75,
        _moved_to_a_proposal,
        (S.MOVED,),
        question="The interview is moved, and the new time is a proposal. Does it suit you?",
    ),
    Row("cancelled", Kind.INTERVIEW_CANCELLED, 0.92, _void, (S.CANCELLED,)),
    Row(
        "moved-without-a-time",
        Kind.INTERVIEW_CANCELLED,
        0.8,
        lambda f: _moved(f) and not f.signals.has(S.BOOKING),
        (S.MOVED,),
    ),
    Row(
        "farewell",
        Kind.REJECTION,
        0.85,
        _farewell,
        (S.FAREWELL, S.REJECTED_SOFTLY),
    ),
    Row(
        "paused-not-refused",
        Kind.RECRUITER_REPLY,
        0.85,
        lambda f: f.signals.has(S.ON_HOLD) and not _rejected(f) and f.related,
        (S.ON_HOLD,),
    ),
    Row(
        "test-handed-in",
        Kind.APPLICATION_RECEIVED,
        0.75,
        lambda f: (
            f.signals.has(S.HANDED_IN)
            and f.related
            and not f.has_time
            and not f.signals.has(S.ASKS_TIMES, S.BOOKING, S.ADVANCED)
        ),
        (S.HANDED_IN,),
    ),
    Row(
        "test-to-do",
        Kind.ASSESSMENT,
        0.92,
        lambda f: (
            f.signals.has(S.ASSESSMENT)
            and f.related
            and not (f.times.fixed and f.signals.has(S.CONFIRMED))
        ),
        (S.ASSESSMENT,),
    ),
    Row("receipt", Kind.APPLICATION_RECEIVED, 0.93, _receipt_first, (S.RECEIVED,)),
    Row("cold-approach", Kind.RECRUITER_OUTREACH, 0.88, _cold, (S.OUTREACH,)),
    Row(
        "times-are-offered",
        Kind.AVAILABILITY_REQUEST,
        0.9,
        lambda f: (
            f.related
            and _offered_times(f)
            and f.signals.has(S.INTERVIEW, S.INVITED, S.ASKS_TIMES, S.OFFERS_TIMES, S.TENTATIVE)
        ),
        (S.OFFERS_TIMES, S.TENTATIVE, S.INVITED),
    ),
    Row(
        "time-is-fixed",
        Kind.INTERVIEW_CONFIRMED,
        0.93,
        _confirmed,
        (S.CONFIRMED, S.INVITED, S.INTERVIEW),
    ),
    Row(
        "asks-for-times",
        Kind.AVAILABILITY_REQUEST,
        0.92,
        _asks_for_times,
        (S.ASKS_TIMES, S.BOOKING, S.INVITED),
    ),
    Row(
        "invited",
        Kind.AVAILABILITY_REQUEST,
        0.75,
        lambda f: f.related and f.signals.in_body(S.INVITED) and not f.signals.has(S.STATUS),
        (S.INVITED,),
    ),
    Row(
        "day-without-a-time",
        Kind.AVAILABILITY_REQUEST,
        0.6,
        _day_without_a_time,
        (S.CONFIRMED,),
        question="The mail names a day but no time. When is the interview?",
    ),
    Row(
        "probable-no",
        Kind.REJECTION,
        0.5,
        _soft_no,
        (S.FAREWELL, S.REJECTED_SOFTLY),
    ),
    Row(
        "receipt-in-passing",
        Kind.APPLICATION_RECEIVED,
        0.75,
        lambda f: (
            f.signals.has(S.RECEIVED) and not f.answers and not f.signals.has(S.STILL_OPEN, S.WANTS)
        ),
        (S.RECEIVED,),
    ),
    Row(
        "word-from-the-employer",
        Kind.RECRUITER_REPLY,
        0.8,
        _personal_word,
        (S.STILL_OPEN, S.STATUS, S.REQUEST, S.ADVANCED),
    ),
    Row(
        "talk-of-a-job",
        Kind.RECRUITER_REPLY,
        0.7,
        lambda f: (
            f.related and not f.is_mailing and (f.answers or f.relevance.clear or _by_a_person(f))
        ),
        (S.JOB, S.INTERVIEW, S.APPLICATION),
    ),
)


def first_row(table: tuple[Row, ...], facts: Facts) -> Row | None:
    """Return the first row that says yes, None where none does."""
    return next((row for row in table if row.test(facts)), None)
