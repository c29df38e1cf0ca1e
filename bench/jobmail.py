"""Job mail of every kind, as applicant tracking systems and people at companies write it.

Each mail made here is labelled by being made here: the triage must not drop one of them. Vague
subjects, bulk headers and unknown domains are in it on purpose.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bench.words import ATS, COMPANIES, FIRST, LAST, ROLES, TRADES

DAYS = 89  # the first start reads 90 days back


@dataclass(frozen=True, kw_only=True, slots=True)
class JobMail:
    """One labelled mail, before it is given its size."""

    sender: str
    subject: str
    text: str
    at: datetime
    bulk: bool = False
    calendar: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One application: who, where, what for."""

    company: str
    role: str
    person: str
    address: str
    ats: str

    @property
    def team(self) -> str:
        return f"{self.company} Hiring Team <{self.ats}>"

    @property
    def human(self) -> str:
        return f"{self.person} <{self.address}>"


# kind, by a person?, subjects, text
RECEIPT = (
    ("Thank you for applying to {company}", "Your application for {role}", "Thank you for your interest in {company}",
     "{company}: we have your details", "Application received", "Thanks from {company}"),
    "Hi Alex,\n\nThank you for applying for the {role} position at {company}. We have received your application"
    " and will review it carefully. If there is a match, we will get in touch about next steps.\n\n{company} Hiring Team",
)  # fmt: skip
ASKED = (
    ("{company} - your availability", "Next steps with {company}", "Quick question", "{role} at {company}",
     "A conversation next week?", "{company} <> Alex"),
    "Hi Alex,\n\nThank you for your application for the {role} role at {company}. We would like to invite you to an"
    " interview. Could you send me your availability for next week?\n\nBest regards,\n{person}\n{company}",
)  # fmt: skip
FIXED = (
    ("Interview confirmation: {role} at {company}", "Confirmed: {company} interview", "See you on {day}", "{day}",
     "Invitation: Interview {role} @ {when}"),
    "Hi Alex,\n\nYour interview for the {role} position at {company} is confirmed for {long} (New York time)."
    " We will meet at https://meet.example/{tag}.\n\nKind regards,\n{person}\n{company}",
)  # fmt: skip
MOVED = (
    ("Rescheduled: interview with {company}", "New time for our conversation", "Re: {role}"),
    "Hi Alex,\n\nI am sorry, we need to move your interview for the {role} position at {company}. The new time is"
    " {long} (New York time), same link.\n\nKind regards,\n{person}\n{company}",
)  # fmt: skip
VOID = (
    ("Interview cancelled", "{company}: our appointment", "Change of plans"),
    "Hi Alex,\n\nunfortunately we have to cancel your interview for the {role} position on {day}. We will be in"
    " touch about a new time.\n\nBest,\n{person}\n{company}",
)  # fmt: skip
TEST = (
    ("Your assessment for {company}", "{company} invited you to a coding test", "Next step: a short exercise"),
    "Hi Alex,\n\nas a next step for the {role} role at {company} please complete the online assessment within five"
    " days: https://tests.example/{tag}. It takes 60 minutes.\n\n{company} Recruiting",
)  # fmt: skip
NO = (
    ("Your application to {company}", "Update on {role}", "Thank you from {company}", "{company} - {role}",
     "Following up on your candidacy", "News about your application", "Your interest in {company}"),
    "Hi Alex,\n\nThank you for your interest in the {role} position at {company}. After careful consideration we have"
    " decided to move forward with other candidates. We wish you all the best in your search.\n\n{company} Hiring Team",
)  # fmt: skip
YES = (
    ("Offer: {role} at {company}", "Good news from {company}", "Your contract"),
    "Hi Alex,\n\nwe are delighted to offer you the position of {role} at {company}. The offer letter is attached;"
    " please let us know your decision by the end of next week.\n\nWarm regards,\n{person}\n{company}",
)  # fmt: skip
WORD = (
    ("Re: {role}", "Status", "A short note", "{company}: where we are"),
    "Hi Alex,\n\nthank you for your patience. The team is still meeting candidates for the {role} role at {company},"
    " and I will update you by Friday.\n\nBest,\n{person}",
)  # fmt: skip
AWAY = (
    ("Automatic reply: Thank you for your time", "Out of office: {role}"),
    "Hello,\n\nI am out of the office until Monday with limited access to mail. For anything about our hiring please"
    " write to my colleagues.\n\n{person}",
)  # fmt: skip
APPROACH = (
    ("Opportunity: {role} at {company}", "Your profile", "{role} - are you open?"),
    "Hi Alex,\n\nI came across your profile and think you could be a great match for our {role} opening at {company}."
    " Would you be open to a short chat?\n\nBest,\n{person}\n{company} Talent",
)  # fmt: skip
REPLY_TYPES = (ASKED, WORD)

PATHS = (
    (RECEIPT,), (RECEIPT, NO), (RECEIPT, NO), (RECEIPT, ASKED), (RECEIPT, ASKED, FIXED), (RECEIPT, TEST, NO),
    (RECEIPT, ASKED, FIXED, MOVED), (RECEIPT, ASKED, FIXED, VOID), (RECEIPT, ASKED, FIXED, WORD, NO),
    (RECEIPT, ASKED, FIXED, WORD, YES), (APPROACH,), (RECEIPT, FIXED, AWAY), (ASKED, FIXED), (RECEIPT, TEST),
)  # fmt: skip


def job_mails(count: int, dice: random.Random, now: datetime) -> Iterator[JobMail]:
    """Yield exactly ``count`` labelled mails, application after application."""
    made = 0
    while True:
        case = _case(dice)
        at = now - timedelta(days=dice.uniform(2, DAYS), hours=1)
        for step in PATHS[dice.randrange(len(PATHS))]:
            if at > now - timedelta(hours=1):
                break
            if made == count:
                return
            yield _mail(case, step, at, dice)
            made += 1
            at += timedelta(days=dice.uniform(1, 12), hours=dice.uniform(0, 9))


def confirmation(number: int, now: datetime, address: str) -> tuple[str, JobMail, JobMail]:
    """Return a company, its invitation, and the mail that confirms a time: for the stop-watch."""
    company = f"Stopwatch{'ABCDEFGHIJ'[number]} {TRADES[number]}"
    domain = company.split()[0].lower() + ".example"
    case = Case(
        company=company,
        role=ROLES[number],
        person="Dana Reyes",
        address=f"dana@{domain}",
        ats=f"dana@{domain}",
    )
    dice = random.Random(number)
    first = _mail(case, ASKED, now - timedelta(days=1), dice)
    start = (now + timedelta(days=5)).replace(hour=16, minute=0, second=0, microsecond=0)
    second = JobMail(
        sender=case.human,
        subject=f"Interview confirmation: {case.role} at {company}",
        text=_fill(FIXED[1], case, start, dice),
        at=now,
        calendar=_calendar(case, start, address, f"stopwatch-{number}"),
    )
    return company, first, second


def _case(dice: random.Random) -> Case:
    company = f"{dice.choice(COMPANIES)} {dice.choice(TRADES)}"
    tenant = company.split()[0].lower()
    first, last = dice.choice(FIRST), dice.choice(LAST)
    domain = company.lower().replace(" ", "-") + ".example"
    own = dice.random() < 0.4  # many firms let their own domain send what a system writes
    robot = dice.choice(("no-reply", "careers", "people", "hello", "notifications")) + "@" + domain
    return Case(
        company=company,
        role=dice.choice(ROLES),
        person=f"{first} {last}",
        address=f"{first}.{last}@{domain}".lower(),
        ats=robot if own else dice.choice(ATS).format(tenant=tenant),
    )


def _mail(
    case: Case, step: tuple[tuple[str, ...], str], at: datetime, dice: random.Random
) -> JobMail:
    subjects, _ = step
    start = (at + timedelta(days=dice.randint(2, 9))).replace(
        hour=dice.randint(14, 20), minute=0, second=0, microsecond=0
    )
    robot = step in (RECEIPT, TEST, NO) or (step is FIXED and dice.random() < 0.3)
    tag = f"{dice.getrandbits(64):016x}"
    headers: tuple[tuple[str, str], ...] = ()
    if step is AWAY:
        headers = (("Auto-Submitted", "auto-replied"),)
    elif not robot and step in REPLY_TYPES and dice.random() < 0.5:
        headers = (("In-Reply-To", f"<{tag}@mail.seeker.example>"),)
    return JobMail(
        sender=_sender(case, dice) if robot else case.human,
        subject=_fill(dice.choice(subjects), case, start, dice),
        text=_fill(step[1], case, start, dice),
        at=at,
        bulk=robot and dice.random() < 0.5,
        calendar=_calendar(case, start, "seeker@rig.example", tag)
        if step is FIXED and dice.random() < 0.5
        else "",
        headers=headers,
    )


def _sender(case: Case, dice: random.Random) -> str:
    name = dice.choice(
        (f"{case.company} Hiring Team", case.company, f"{case.person} at {case.company}")
    )
    return f"{name} <{case.ats}>"


def _fill(text: str, case: Case, start: datetime, dice: random.Random) -> str:
    eastern = start - timedelta(hours=5)
    return text.format(
        company=case.company,
        role=case.role,
        person=case.person,
        day=f"{eastern:%A}",
        when=f"{eastern:%a %b} {eastern.day}, {eastern.year}",
        long=f"{eastern:%A, %B} {eastern.day}, {eastern.year} at {eastern:%I:%M %p}",
        tag=f"{dice.getrandbits(40):010x}",
    )


def _calendar(case: Case, start: datetime, address: str, uid: str) -> str:
    end = start + timedelta(minutes=45)
    return "\n".join(
        (
            "BEGIN:VCALENDAR", "PRODID:-//Bench//EN", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT",
            f"UID:{uid}@{case.address.partition('@')[2]}", "SEQUENCE:0",
            f"DTSTAMP:{start - timedelta(days=3):%Y%m%dT%H%M%SZ}", f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
            f"DTEND:{end:%Y%m%dT%H%M%SZ}", f"SUMMARY:Interview: {case.role} at {case.company}",
            f"ORGANIZER;CN={case.person}:mailto:{case.address}",
            f"ATTENDEE;CN=Alex Morgan;ROLE=REQ-PARTICIPANT:mailto:{address}", "STATUS:CONFIRMED",
            "END:VEVENT", "END:VCALENDAR", "",
        )
    )  # fmt: skip
