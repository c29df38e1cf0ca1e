"""Is this mail about a job of the User's at all? What speaks for it and against it, weighed.

No single word settles it: nurses are mailed about patients, cooks about orders, and a landlord
speaks of "your application" too. Each row adds its weight to one side; who wrote and what the
subject says weigh most, a word of the field weighs little (domain section 4, the separators).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from daemon.core.detect.clauses import Reading
from daemon.core.detect.signals import Signal, Signals
from daemon.core.detect.title_words import has_head
from daemon.core.model import Message
from daemon.core.prose import plain
from daemon.core.senders import SenderKind, is_hiring_title, sounds_like_hiring

S = Signal
ENOUGH = 2
SURE = 3  # the lead from which a Stage may be moved without asking


@dataclass(frozen=True, slots=True)
class Relevance:
    """How much speaks for a job of the User's, and how much for something else."""

    pro: int
    contra: int
    appointment: bool = False  # a time is fixed with the User, whatever for
    hinted: bool = False  # what speaks for a job are no more than "interview" and "application"

    @property
    def related(self) -> bool:
        """Whether the mail is about an application or an employer."""
        lead = self.pro - self.contra
        if self.appointment and self.pro and not self.contra:
            return True
        undoubted = lead == self.pro or self.pro > SURE
        return self.pro >= ENOUGH and lead > 0 and (undoubted or not self.hinted)

    @property
    def clear(self) -> bool:
        """Whether a job is what the mail is clearly about."""
        if self.hinted and self.contra > 1:
            return False
        undisputed = self.contra < SURE or self.pro > 2 * self.contra
        return self.pro >= ENOUGH and self.pro - self.contra >= SURE and undisputed

    @property
    def sure(self) -> bool:
        """Whether a Stage may be moved on the strength of it, without asking."""
        undisputed = not self.hinted and self.contra == 0
        return self.clear or (self.related and undisputed and self.pro >= ENOUGH)

    @property
    def elsewhere(self) -> bool:
        """Whether it speaks of something else at least as clearly as of a job."""
        return self.contra > 0 and self.contra >= self.pro


@dataclass(frozen=True, kw_only=True, slots=True)
class Clues:
    """All that the table may look at."""

    message: Message
    reading: Reading
    signals: Signals
    sender: SenderKind
    job_in_quotes: bool

    @property
    def is_mailing(self) -> bool:
        """Whether it was sent to many, as its header says."""
        message = self.message
        return bool(message.header("list-unsubscribe") or message.header("list-id"))

    def said(self, signal: Signal, *, subject: bool = False) -> int:
        """Return how many different sentences say it, of the subject only where asked for."""
        return len(
            {c.low for c in self.signals.said(signal) if c.subject or not subject},
        )


@dataclass(frozen=True, slots=True)
class Weight:
    """A row: what it is called, and how much it adds to its side."""

    name: str
    of: Callable[[Clues], int]
    names_a_job: bool = True  # False for words that other worlds use as well


_SYSTEMS = frozenset({SenderKind.ATS, SenderKind.ASSESSMENT, SenderKind.SCHEDULER})


_LONG_LINE = 120  # characters; titles are shorter
_FOR = re.compile(r"\binterview (?:for|as|-|:)|- interview\b")
# "your sous chef trial", "the Room Leader interview"
_OF_A_TITLE = re.compile(
    r"\b(?:your|the|our|a|this) ((?:[\w&/'-]{2,20} ){1,4})(?:interview|trial|chat|call|gig|audition|shift)\b"
)
_ANSWER = re.compile(r"\s{0,3}(?:re|aw|sv|antw|r\u00e9p|res|r)\s?(?:\[\d{1,2}\])?:", re.IGNORECASE)


def _sent_by_a_system(c: Clues) -> int:
    if c.sender in {SenderKind.ATS, SenderKind.ASSESSMENT}:
        return 3
    if c.sender is SenderKind.SCHEDULER:  # of demos and doctors as well
        return 1
    return 2 if c.sender is SenderKind.BOARD and c.signals.has(S.APPLICATION) else 0


def _applied_for_a_title(c: Clues) -> int:
    """What was applied for, or is spoken of as an interview's subject, is a kind of work."""
    interviews = [clause for clause in c.signals.said(S.INTERVIEW) if _FOR.search(clause.low)]
    spoken = {clause.text for clause in (*c.signals.said(S.APPLICATION), *interviews)}
    of_title = (found.group(1) for found in _OF_A_TITLE.finditer(c.reading.low))
    return 2 * (any(has_head(text) for text in spoken) or any(has_head(t) for t in of_title))


# "as our nurse", "wir suchen eine Köchin": what stands there is what the User would be.
_AS_WHAT = re.compile(
    r"\b(?:as|als|als een|come|como|comme|en tant que|looking for|in need of|need|seek(?:ing)?|hir(?:e|ing)|suchen|brauchen|zoeken"
    r"|cerchiamo|cerco|buscamos|busco|necesitamos|cherch(?:ons|e)|recherch(?:ons|e)|procuramos|procuro|preciso de|precisamos de)"
    r" (?:(?:an?|the|our|my|new|another|second|een|ein|eine|einen|un|une|una|um|uma|uno|nuovo|nuova|nuevo|nouvelle?|notre|onze|unsere?n?|nostr[oa]) )*"
    r"([^\s.,;:!?]{3,30}(?: [^\s.,;:!?]{3,30})?)"
)


def would_be(text: str) -> bool:
    """Return whether a text names a kind of work as what somebody is wanted for."""
    return any(has_head(found.group(1)) for found in _AS_WHAT.finditer(text))


def _appointment_with_an_applicant(c: Clues) -> bool:
    appointment = c.signals.has(
        S.CONFIRMED, S.MOVED, S.CANCELLED, S.ASKS_TIMES, S.INVITED, S.BOOKING
    )
    return appointment and c.signals.has(S.APPLICATION)


def _answers_about_an_interview(c: Clues) -> int:
    return 2 * (bool(_ANSWER.match(c.message.subject)) and c.said(S.INTERVIEW, subject=True) > 0)


def _written_by_a_recruiter(c: Clues) -> int:
    sender = c.message.sender
    shown = is_hiring_title(plain(sender.name))
    return 2 * (sounds_like_hiring(sender.address) or shown or _signed_by_a_recruiter(c))


def _signed_by_a_recruiter(c: Clues) -> bool:
    """Tell whether a line of the signature names a part in hiring; sentences are none."""
    tail = [line.strip() for line in c.message.text.split("\n") if line.strip()][-8:]
    return any(
        len(line) < _LONG_LINE and line[-1] not in ".!?:," and is_hiring_title(plain(line))
        for line in tail
    )


PRO: tuple[Weight, ...] = (
    Weight("sent by a hiring system", _sent_by_a_system),
    Weight("written by a recruiter", _written_by_a_recruiter),
    Weight("subject speaks of a job", lambda c: 2 * min(1, c.said(S.JOB, subject=True))),
    Weight(
        "subject speaks of applying",
        lambda c: min(1, c.said(S.APPLICATION, subject=True)),
        names_a_job=False,
    ),
    Weight(
        "subject speaks of an interview",
        lambda c: min(1, c.said(S.INTERVIEW, subject=True)),
        names_a_job=False,
    ),
    Weight("speaks of hiring", lambda c: min(4, c.said(S.JOB) and 1 + c.said(S.JOB))),
    Weight("speaks of applying", lambda c: min(1, c.said(S.APPLICATION)), names_a_job=False),
    Weight("speaks of an interview", lambda c: min(1, c.said(S.INTERVIEW)), names_a_job=False),
    Weight(
        "the interview is the user's",
        lambda c: 2 * min(1, c.said(S.YOUR_INTERVIEW)),
        names_a_job=False,
    ),
    Weight("applied for a job by its title", _applied_for_a_title),
    Weight("an appointment with an applicant", _appointment_with_an_applicant, names_a_job=False),
    Weight("answers about an interview", _answers_about_an_interview),
    Weight("an approach in several ways", lambda c: 2 * (c.said(S.OUTREACH) > 1)),
    Weight("a test is set", lambda c: min(2, c.said(S.ASSESSMENT)), names_a_job=False),
    Weight("an offer is made", lambda c: 2 * c.signals.has(S.OFFERED), names_a_job=False),
    Weight("answers talk of a job", lambda c: 2 * c.job_in_quotes),
    Weight("somebody is wanted for a kind of work", lambda c: would_be(c.reading.low)),
)
CONTRA: tuple[Weight, ...] = (
    Weight("another world by name", lambda c: 3 * c.said(S.OTHER_WORLD)),
    Weight("words of another field", lambda c: min(3, c.said(S.OTHER_FIELD))),
    Weight("about somebody else", lambda c: min(4, 2 * c.said(S.THIRD_PERSON))),
    Weight("a course or coaching", lambda c: min(6, 3 * c.said(S.COURSE))),
    Weight("research or a survey", lambda c: min(4, 2 * c.said(S.RESEARCH))),
    Weight("among friends", lambda c: min(4, 2 * c.said(S.FRIEND))),
    Weight("advertises", lambda c: 2 * min(2, c.said(S.NOISE)) if c.is_mailing else 0),
    Weight("sent to many", lambda c: c.is_mailing and c.sender not in _SYSTEMS),
    Weight("subject advertises", lambda c: 3 * min(1, c.said(S.NOISE, subject=True))),
)


def weigh(clues: Clues, *, time_fixed: bool) -> Relevance:
    """Return what speaks for and against a job of the User's.

    ``time_fixed`` is true where the mail states the time of some appointment.
    """
    signals = clues.signals
    return Relevance(
        appointment=time_fixed and signals.has(S.CONFIRMED, S.MOVED, S.INTERVIEW),
        pro=sum(int(row.of(clues)) for row in PRO),
        contra=sum(int(row.of(clues)) for row in CONTRA),
        hinted=not any(row.of(clues) for row in PRO if row.names_a_job),
    )
