"""The mails of the story: fictional people at fictional companies, in the style of real ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from daemon.core.settings import User
from daemon.demo.world import INBOX, SENT

USER = User(
    name="Alex Morgan",
    address="alex@example.org",
    phone="+1 555 0100",
    time_zone="America/New_York",
    country="US",
)
HERE, CHICAGO = ZoneInfo(USER.time_zone), ZoneInfo("America/Chicago")
YEAR, MONTH = 2026, 9


def at(day: int, hour: int, minute: int = 0, *, month: int = MONTH) -> datetime:
    """Return an instant of the story, told in the User's zone."""
    return datetime(YEAR, month, day, hour, minute, tzinfo=HERE)


FIRST_START = at(8, 9, 0)
END = at(21, 18, 0)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail and when it gets into which folder."""

    at: datetime
    raw: bytes
    folder: str = INBOX


def _mail(
    sender: str,
    subject: str,
    text: str,
    when: datetime,
    *,
    key: str,
    answers: str = "",
    **more: str,
) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    name, _, address = sender.rpartition(" ")
    mail["From"] = Address(display_name=name, addr_spec=address)
    mail["To"] = Address(display_name=USER.name, addr_spec=USER.address)
    mail["Date"] = format_datetime(when)
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{key}@{address.partition('@')[2]}>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    for header, value in more.items():
        mail[header.replace("_", "-")] = value
    mail.set_content(text.lstrip("\n"), cte="quoted-printable" if not text.isascii() else "7bit")
    return mail


def _arrives(mail: EmailMessage, when: datetime) -> Arrival:
    return Arrival(at=when, raw=mail.as_bytes())


def _own(to: str, subject: str, text: str, when: datetime, *, key: str, answers: str) -> Arrival:
    """Return a mail that Alex wrote himself, as it lies in Sent."""
    mail = _mail(f"{USER.name} {USER.address}", subject, text, when, key=key, answers=answers)
    name, _, address = to.rpartition(" ")
    mail.replace_header("To", Address(display_name=name, addr_spec=address))
    return Arrival(at=when, raw=mail.as_bytes(), folder=SENT)


# --- Copperleaf Health: where everything began before the daemon did --------------------------

JONAS = "Jonas Weber jonas.weber@copperleaf.example"


def _copperleaf_receipt() -> Arrival:
    when = at(24, 10, 2, month=8)
    text = """
Hi Alex,

Thank you for applying for the Site Reliability Engineer position at Copperleaf Health. We have
received your application and will read it carefully.

The Copperleaf Health Hiring Team
"""
    sender = "Copperleaf Health Hiring Team no-reply@ashbyhq.com"
    mail = _mail(
        sender, "Thanks for applying to Copperleaf Health!", text, when, key="receipt.4117",
        Auto_Submitted="auto-generated",
    )  # fmt: skip
    return _arrives(mail, when)


def _copperleaf_phone() -> Arrival:
    when = at(31, 14, 20, month=8)
    text = """
Hi Alex,

Your phone interview for the Site Reliability Engineer role is confirmed for Wednesday,
September 2, 2026, 11:00 AM - 11:30 AM ET. I will call you on +1 555 0100.

Best regards,
Jonas Weber
Talent Acquisition, Copperleaf Health
"""
    subject = "Phone interview confirmed: Site Reliability Engineer at Copperleaf Health"
    return _arrives(_mail(JONAS, subject, text, when, key="jw.0831"), when)


def _own_thanks() -> Arrival:
    text = """
Hi Jonas,

Thank you for the call this morning and for explaining how the on-call week is shared. It made me
want the job more.

Best regards,
Alex
"""
    subject = "Re: Phone interview confirmed: Site Reliability Engineer at Copperleaf Health"
    return _own(
        JONAS, subject, text, at(2, 13, 40), key="own.0902", answers="<jw.0831@copperleaf.example>"
    )


def _copperleaf_patience() -> Arrival:
    when = at(8, 16, 20)
    text = """
Hi Alex,

A short update on the Site Reliability Engineer role: we are still talking to two other people
and will let you know our decision by Friday, September 18.

Best regards,
Jonas
"""
    subject = "Re: Phone interview confirmed: Site Reliability Engineer at Copperleaf Health"
    mail = _mail(JONAS, subject, text, when, key="jw.0908", answers="<own.0902@example.org>")
    return _arrives(mail, when)


def _copperleaf_no() -> Arrival:
    when = at(18, 15, 10)
    text = """
Hi Alex,

Thank you again for the time you gave us. After careful consideration we have decided to move
forward with another candidate for the Site Reliability Engineer position.

It was a close decision, and I enjoyed our conversation. I wish you all the best.

Jonas
"""
    subject = "Re: Phone interview confirmed: Site Reliability Engineer at Copperleaf Health"
    mail = _mail(JONAS, subject, text, when, key="jw.0918", answers="<own.0902@example.org>")
    return _arrives(mail, when)


# --- Larkspur Instruments: the interview -------------------------------------------------------

PRIYA = "Priya Nair priya.nair@larkspur.example"


def _larkspur_receipt() -> Arrival:
    when = at(8, 9, 12)
    text = """
Hi Alex,

Thank you for applying to Larkspur Instruments! We have received your application for the
Backend Engineer position. Our team is reviewing it and will be in touch if your experience is a
match.

Larkspur Instruments Talent Team

This is an automated message; please do not reply.
"""
    sender = "Larkspur Instruments no-reply@us.greenhouse-mail.io"
    mail = _mail(
        sender, "Thank you for applying to Larkspur Instruments", text, when, key="receipt.88213",
        Auto_Submitted="auto-generated",
    )  # fmt: skip
    return _arrives(mail, when)


def _larkspur_invites() -> Arrival:
    when = at(9, 10, 5)
    text = """
Hi Alex,

Thank you for your application for the Backend Engineer position at Larkspur Instruments. We
would like to invite you to a video interview with Dana Reyes, who leads the platform team. It
takes 45 minutes.

Could you please share your availability for Thursday or Friday of this week?

Best regards,
Priya Nair
Recruiting, Larkspur Instruments
"""
    subject = "Interview for Backend Engineer at Larkspur Instruments"
    return _arrives(_mail(PRIYA, subject, text, when, key="pn.0909a"), when)


def _own_availability() -> Arrival:
    text = """
Hi Priya,

Thank you, I would be glad to talk to Dana. Thursday from 1 PM to 4 PM Central Time suits me
well, and so does all of Friday morning.

Best regards,
Alex
"""
    return _own(
        PRIYA,
        "Re: Interview for Backend Engineer at Larkspur Instruments",
        text,
        at(9, 11, 15),
        key="own.0909",
        answers="<pn.0909a@larkspur.example>",
    )


_ICS = """\
BEGIN:VCALENDAR
PRODID:-//Larkspur Instruments//Calendar//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:America/Chicago
BEGIN:STANDARD
DTSTART:20251102T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0600
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260308T020000
TZOFFSETFROM:-0600
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:7f2c1d-backend-alex@larkspur.example
SEQUENCE:0
DTSTAMP:20260909T183000Z
DTSTART;TZID=America/Chicago:20260910T130000
DTEND;TZID=America/Chicago:20260910T134500
SUMMARY:Interview: Alex Morgan / Dana Reyes (Backend Engineer)
LOCATION:https://meet.larkspur.example/backend-0910
STATUS:CONFIRMED
ORGANIZER;CN=Priya Nair:mailto:priya.nair@larkspur.example
ATTENDEE;CN=Dana Reyes;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:dana.reyes@larkspur.example
ATTENDEE;CN=Alex Morgan;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:alex@example.org
END:VEVENT
END:VCALENDAR
"""


def _larkspur_confirms() -> Arrival:
    when = at(9, 14, 30)
    text = """
Hi Alex,

Wonderful. Your interview for the Backend Engineer role is confirmed:

Thursday, September 10, 2026, 1:00 PM - 1:45 PM CT
Interviewer: Dana Reyes, Engineering Manager
Video call: https://meet.larkspur.example/backend-0910

A calendar invitation is attached. If anything changes on your side, just write to me.

Best regards,
Priya
"""
    mail = _mail(
        PRIYA,
        "Interview confirmed: Backend Engineer at Larkspur Instruments",
        text,
        when,
        key="pn.0909b",
        answers="<own.0909@example.org>",
        Cc="Dana Reyes <dana.reyes@larkspur.example>",
    )
    mail.add_alternative(_ICS, subtype="calendar", params={"method": "REQUEST"}, cte="7bit")
    mail.set_boundary("=_larkspur_0909")
    return _arrives(mail, when)


def _own_yes() -> Arrival:
    text = """
Hi Priya,

Thank you, Thursday at 1 PM Central Time it is. I look forward to meeting Dana.

Best regards,
Alex
"""
    return _own(
        PRIYA,
        "Re: Interview confirmed: Backend Engineer at Larkspur Instruments",
        text,
        at(9, 14, 50),
        key="own.0909b",
        answers="<pn.0909b@larkspur.example>",
    )


# --- Tidewater Freight: an application nobody looked at -----------------------------------------


def _tidewater_receipt() -> Arrival:
    when = at(8, 9, 40)
    text = """
Alex,

We have received your application for Platform Engineer at Tidewater Freight. If your background
is a good fit, a member of our team will contact you.

Thank you for your interest,
Tidewater Freight
"""
    mail = _mail(
        "Tidewater Freight no-reply@hire.lever.co",
        "Thank you for your application to Tidewater Freight",
        text,
        when,
        key="5a1e.receipt",
        Auto_Submitted="auto-generated",
    )
    return _arrives(mail, when)


def _tidewater_no() -> Arrival:
    when = at(17, 14, 15)
    text = """
Alex,

Thank you for your interest in the Platform Engineer position at Tidewater Freight. We received
many strong applications. Unfortunately, we have decided not to move forward with your
application at this time.

We wish you success in your search.
Tidewater Freight
"""
    mail = _mail(
        "Tidewater Freight no-reply@hire.lever.co",
        "Your application to Tidewater Freight",
        text,
        when,
        key="5a1e.decision",
        Auto_Submitted="auto-generated",
    )
    return _arrives(mail, when)


# --- mail that is none of the daemon's business -------------------------------------------------


def _job_alert() -> Arrival:
    when = at(8, 12, 30)
    text = """
23 new jobs match your alert "Backend Engineer, New York"

Senior Backend Engineer - Brightwater Labs - New York
Interview questions this week: what employers ask most
Backend Engineer (Python) - Quillfeather - Remote

See all jobs: https://jobcrier.example/alerts/23
You receive this mail because you created a job alert. Unsubscribe: https://jobcrier.example/u
"""
    mail = _mail(
        "Jobcrier Alerts alerts@jobcrier.example",
        "23 new Backend Engineer jobs in New York",
        text,
        when,
        key="alert.20260908",
        List_Id="<job-alerts.jobcrier.example>",
        List_Unsubscribe="<https://jobcrier.example/u>",
        Precedence="bulk",
    )
    return _arrives(mail, when)


def _friend() -> Arrival:
    when = at(12, 18, 45)
    text = """
Hi Alex,

how did the interview go? Are you coming to the lake on Sunday? Bring the small boat.

Sam
"""
    mail = _mail("Sam Okafor sam@okafor.example", "Sunday?", text, when, key="so.1")
    return _arrives(mail, when)


def history() -> tuple[Arrival, ...]:
    """Return what lies in the mailbox before the daemon is first started."""
    return (_copperleaf_receipt(), _copperleaf_phone(), _own_thanks())


def arrivals() -> tuple[Arrival, ...]:
    """Return what comes while it runs, in order."""
    mails = (
        _larkspur_receipt(), _tidewater_receipt(), _job_alert(), _copperleaf_patience(),
        _larkspur_invites(), _own_availability(), _larkspur_confirms(), _own_yes(), _friend(),
        _tidewater_no(), _copperleaf_no(),
    )  # fmt: skip
    return tuple(sorted(mails, key=lambda mail: mail.at))
