"""Which Application a Message is about, with the reason, or unclear with the candidates.

Identity before likeness: thread, calendar UID and requisition name one Application; company and
role only suggest it. The domain of an applicant tracking system says nothing (domain rule 2.1),
and two Applications at one company stay two until the role is told.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from daemon.core.addresses import domain_of
from daemon.core.model import CLOSED, Application, Finding, Kind, Message
from daemon.core.senders import is_robot, is_shared

SAME_COMPANY = 90.0
SAME_ROLE = 88.0
OTHER_ROLE = 60.0
_LONG_NAME = 7  # letters: in a shorter name one letter decides
# A mail of these kinds may begin an Application that was never seen before.
_MAY_OPEN = frozenset(
    {
        Kind.APPLICATION_RECEIVED, Kind.AVAILABILITY_REQUEST, Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED, Kind.ASSESSMENT, Kind.REJECTION,
        Kind.OFFER, Kind.RECRUITER_REPLY,
    },
)  # fmt: skip
_LEGAL_WORDS = frozenset(
    """
    inc incorporated llc llp ltd limited gmbh mbh ag se kg ug plc corp corporation co company sa sas sarl srl spa
    bv nv pty oy ab as aps kk the group holding holdings international technologies technology labs software
    """.split(),
)
_STRICT_LEGAL = frozenset(
    "inc incorporated llc llp ltd limited gmbh mbh ag se kg ug plc corp corporation co sa sas sarl srl spa bv nv pty oy ab as aps kk the".split()
)
_LEVELS = {
    "sr": "senior",
    "jr": "junior",
    "snr": "senior",
    "mgr": "manager",
    "eng": "engineer",
    "dev": "developer",
    "swe": "software engineer",
    "sde": "software engineer",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "i": "1",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Match:
    """The Application a Message is about.

    ``application`` None with ``candidates`` means unclear: the User is asked. ``new`` is true
    where the mail tells of an Application not yet known.
    """

    application: int | None
    reason: str
    candidates: tuple[int, ...] = ()
    new: bool = False


def match(message: Message, finding: Finding, applications: Sequence[Application]) -> Match:
    """Return which Application the mail is about, by the first way that names exactly one."""
    for reason, find in _WAYS:
        found = find(message, finding, applications)
        if len(found) == 1:
            return Match(application=found[0].id, reason=reason)
        if len(found) > 1:
            return _narrow(found, finding, reason)
    return _by_company(message, finding, applications)


def is_expected(message: Message, finding: Finding, applications: Sequence[Application]) -> bool:
    """Return whether the conversation or the writer of a mail belongs to an Application."""
    return bool(_by_thread(message, finding, applications) or _by_person(message, applications))


# --- ways that name one Application ---------------------------------------------------------


def _by_thread(
    message: Message, _finding: Finding, applications: Sequence[Application]
) -> list[Application]:
    ids = {*message.references, *message.bounce_of, message.message_id} - {""}
    return [a for a in applications if ids.intersection(a.message_ids)]


def _by_calendar_uid(
    _message: Message, finding: Finding, applications: Sequence[Application]
) -> list[Application]:
    uids = {i.uid for i in (*finding.interviews, *finding.proposed, *finding.replaced) if i.uid}
    uids.update(finding.cancelled_uids)
    return [a for a in applications if uids and any(s.interview.uid in uids for s in a.interviews)]


def _by_requisition(
    _message: Message, finding: Finding, applications: Sequence[Application]
) -> list[Application]:
    wanted = _squeeze(finding.requisition)
    if not wanted:
        return []
    return [
        a
        for a in applications
        if _squeeze(a.requisition) == wanted
        and (not finding.company or same_company(a.company, finding.company))
    ]


_Way = Callable[[Message, Finding, Sequence[Application]], list[Application]]
_WAYS: tuple[tuple[str, _Way], ...] = (
    ("same conversation", _by_thread),
    ("same calendar event", _by_calendar_uid),
    ("same requisition", _by_requisition),
)


# --- ways that suggest ----------------------------------------------------------------------


def _by_company(message: Message, finding: Finding, applications: Sequence[Application]) -> Match:
    here = [a for a in applications if finding.company and same_company(a.company, finding.company)]
    reason = "same company"
    if not here:
        here, reason = _by_person(message, applications), "known address"
    if not here:
        here, reason = _by_domain(message, applications), "known domain"
    if not here:
        return Match(
            application=None, reason="nothing known of this", new=finding.kind in _MAY_OPEN
        )
    return _narrow(here, finding, reason)


def _by_person(message: Message, applications: Sequence[Application]) -> list[Application]:
    addresses = {
        message.sender.address,
        *(a.address for a in message.reply_to),
        *message.bounced,
    } - {""}
    addresses = {a for a in addresses if not is_robot(a)}
    return [a for a in applications if any(c.address in addresses for c in a.contacts if c.address)]


def _by_domain(message: Message, applications: Sequence[Application]) -> list[Application]:
    domain = domain_of(message.sender.address)
    if not domain or is_shared(domain):
        return []
    return [
        a
        for a in applications
        if any(_same_domain(domain, domain_of(c.address)) for c in a.contacts if c.address)
    ]


def _same_domain(a: str, b: str) -> bool:
    if not a or not b or is_shared(b):
        return False
    return a == b or a.endswith("." + b) or b.endswith("." + a)


def _narrow(here: Sequence[Application], finding: Finding, reason: str) -> Match:
    """Choose among Applications of one company by the role; without one, only a single live one."""
    if finding.requisition and reason != "same conversation":
        other = [
            a
            for a in here
            if a.requisition and _squeeze(a.requisition) != _squeeze(finding.requisition)
        ]
        here = [a for a in here if a not in other]
        if not here:
            return Match(
                application=None,
                reason="another requisition at the same company",
                new=finding.kind in _MAY_OPEN,
            )
    if finding.role:
        return _by_role(here, finding, reason)
    if len(here) == 1:
        return Match(application=here[0].id, reason=reason)
    live = [a for a in here if a.stage not in CLOSED]
    if len(live) == 1:
        return Match(application=live[0].id, reason=f"{reason}, the only open application")
    return Match(
        application=None,
        reason="several applications at one company, and the mail names no role",
        candidates=tuple(a.id for a in here),
    )


def _by_role(here: Sequence[Application], finding: Finding, reason: str) -> Match:
    same = [a for a in here if a.role and same_role(a.role, finding.role)]
    if same:
        return _one_open(same, reason)
    unnamed = [a for a in here if not a.role]
    if len(unnamed) == 1:
        return Match(application=unnamed[0].id, reason=f"{reason}; its role was not known")
    close = [a for a in here if a.role and role_likeness(a.role, finding.role) > OTHER_ROLE]
    receipt = finding.kind is Kind.APPLICATION_RECEIVED
    if not unnamed and (receipt or (not close and finding.kind is not Kind.RECRUITER_REPLY)):
        # Large firms send one mail per requisition: another role is another Application.
        new = finding.kind in _MAY_OPEN
        return Match(application=None, reason="another role at a known company", new=new)
    return Match(
        application=None,
        reason="the role is not quite one that is known",
        candidates=tuple(a.id for a in ([*close, *unnamed] or here)),
    )


def _one_open(same: Sequence[Application], reason: str) -> Match:
    """Of several Applications for one role only a single live one is meant."""
    if len(same) == 1:
        return Match(application=same[0].id, reason=f"{reason} and role")
    live = [a for a in same if a.stage not in CLOSED]
    if len(live) == 1:
        return Match(application=live[0].id, reason=f"{reason} and role, the only open one")
    ids = tuple(a.id for a in same)
    return Match(application=None, reason="several applications for the same role", candidates=ids)


# --- names ----------------------------------------------------------------------------------


def _fold(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in text if not unicodedata.combining(char))


def _squeeze(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", _fold(text))


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", _fold(name).replace("&", " and ").replace("'s", "s"))


def same_company(a: str, b: str) -> bool:
    """Return whether two names mean one employer: ``CVS Health`` and ``cvshealth``, ``Acme Inc.``."""
    words_a = [w for w in _words(a) if w not in _STRICT_LEGAL] or _words(a)
    words_b = [w for w in _words(b) if w not in _STRICT_LEGAL] or _words(b)
    if not words_a or not words_b:
        return False
    joined_a, joined_b = "".join(words_a), "".join(words_b)
    if joined_a == joined_b or _same_core(words_a, words_b):
        return True
    long_enough = max(len(joined_a), len(joined_b)) >= _LONG_NAME
    return long_enough and fuzz.ratio(joined_a, joined_b) >= SAME_COMPANY


def _same_core(words_a: list[str], words_b: list[str]) -> bool:
    """``Acme Labs`` is ``Acme``; ``Acme Labs`` is not ``Acme Software``."""
    core_a, core_b = (
        "".join(w for w in words if w not in _LEGAL_WORDS) for words in (words_a, words_b)
    )
    return bool(core_a) and core_a == core_b and core_a in {"".join(words_a), "".join(words_b)}


def _role_words(role: str) -> list[str]:
    role = re.sub(r"\([^)]*\)", " ", role)
    return [
        _LEVELS.get(word, word)
        for word in _words(role)
        if word not in {"the", "a", "an", "of", "and"}
    ]


def role_likeness(a: str, b: str) -> float:
    """Return from 0 to 100 how alike two job titles are, whatever the order of their words."""
    return float(fuzz.token_sort_ratio(" ".join(_role_words(a)), " ".join(_role_words(b))))


def same_role(a: str, b: str) -> bool:
    """Return whether two job titles mean one role; another level or field is another role."""
    words_a, words_b = set(_role_words(a)), set(_role_words(b))
    if words_a == words_b:
        return True
    levels = {
        "senior",
        "junior",
        "lead",
        "staff",
        "principal",
        "intern",
        "head",
        "1",
        "2",
        "3",
        "4",
    }
    if words_a & levels != words_b & levels and words_a & levels and words_b & levels:
        return False
    if (words_a < words_b or words_b < words_a) and len(words_a & words_b) > 1:
        return True
    return role_likeness(a, b) >= SAME_ROLE
