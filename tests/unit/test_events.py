"""What a mail with a calendar part says: invitations, updates, answers, old files, other worlds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.core.detect.context import Context
from daemon.core.detect.understand import understand
from daemon.core.message import parse
from daemon.core.model import Finding, Kind, Medium

ARRIVED = datetime(2026, 12, 31, tzinfo=UTC)
THURSDAY_TEN = datetime(2026, 12, 3, 15, 0, tzinfo=UTC)  # in New York
USER_ORGANIZES = "ORGANIZER;CN=Alex Morgan:mailto:alex@example.org"
INTERVIEW = "Interview - Alex Morgan"


def event(title: str, *lines: str, start: str = "DTSTART:20261203T150000Z") -> str:
    """Return an event of 45 minutes on Thursday 3 December 2026, made with its mail."""
    given = " ".join(lines)
    plain = [
        "UID:u-1" if "UID:" not in given else "",
        "DTSTAMP:20261123T145900Z" if "DTSTAMP" not in given else "",
        "DURATION:PT45M" if "DTEND" not in given and "VALUE=DATE:" not in start else "",
        "ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example" if "ORGANIZER" not in given else "",
        "ATTENDEE;CN=Alex Morgan:mailto:alex@example.org" if "ATTENDEE" not in given else "",
    ]
    return "\n".join(
        line
        for line in ["BEGIN:VEVENT", f"SUMMARY:{title}", start, *plain, *lines, "END:VEVENT"]
        if line
    )


def calendar(*events: str, method: str = "REQUEST", more: str = "") -> str:
    head = f"BEGIN:VCALENDAR\nVERSION:2.0\n{f'METHOD:{method}' if method else 'PRODID:x'}\n{more}"
    return "\n".join([head.rstrip(), *events, "END:VCALENDAR", ""])


def read(
    subject: str,
    text: str,
    *parts: str,
    sender: str = "Dana Reyes <dana@acme.example>",
    home: str = "America/New_York",
) -> Finding:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "Alex Morgan <alex@example.org>", subject
    mail["Date"] = "Mon, 23 Nov 2026 10:00:00 -0500"
    mail.set_content(text)
    for part in parts:
        mail.add_attachment(part.encode(), maintype="text", subtype="calendar", filename="i.ics")
    user = Context(
        user_addresses=frozenset({"alex@example.org"}), user_name="Alex Morgan", home_zone=home
    )
    return understand(parse(mail.as_bytes(), arrived_at=ARRIVED), user)


# --- what an event is -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Interview: Dental Hygienist", "We are pleased to invite you to an interview."),
        ("Mortgage Advisor interview", "See you then. Bring ID."),
        ("Media Officer interview", "We would like to invite you to interview for Media Officer."),
        ("Alex <> Priya", "Excited to chat about the Senior Nurse role!"),
        ("Candidate Interview - Alex Morgan", "Dear Alex, please find your interview details."),
        ("Gespräch Archivar:in", "Wir freuen uns auf Sie."),
        ("Teaching demo + panel", "Your teaching demonstration for the Grade 4 Teacher position."),
        ("Coffee", "Got your application for the bakery manager job, let us sit down."),
    ],
)
def test_an_interview_is_known_by_its_title_or_by_the_job_the_mail_is_about(
    title: str, text: str
) -> None:
    found = read(title, text, calendar(event(title)))
    assert (found.kind, found.ask) == (Kind.INTERVIEW_CONFIRMED, False)
    assert [i.start for i in found.interviews] == [THURSDAY_TEN]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Dental cleaning - Dr. Lim", "Your cleaning is confirmed for December 3 at 10:00 AM."),
        (
            "Tour: Unit 4B (applicant: A. Morgan)",
            "Thank you for your application! Bring pay stubs.",
        ),
        ("The Hiring Managers - Reunion Tour", "Order confirmed. Support: Second Interview."),
        ("Spin 45 with coach Dana", "The spot is yours! PS: We're hiring front desk staff!"),
        ("Alex / Shreya 1:1", "Moved since I have a candidate debrief. Agenda: Tom's role"),
        ("Webinar: How to ace interviews", "Thank you for registering."),
        ("Payroll demo", "We walk you through onboarding new hires and offer letters."),
        ("Exit interview Alex Morgan", "HR would like to hear how it was."),
        ("Podcast interview: Alex Morgan", "We talk about your book for the show."),
        ("Customer interview", "Thanks for joining our research. You will get a $50 gift card."),
        ("Admissions interview MSc", "Your application to the programme."),
        ("Interview panel prep - SRE", "We meet before the candidate arrives."),
        ("Interview: Lee Fontaine", "You are interviewing Lee. Please submit your scorecard."),
        ("Flight TP 204", "Check in online."),
        ("Entretien annuel Alex", "Merci de remplir la fiche."),
        ("Elterngespräch 4b", "Bitte kommen Sie pünktlich."),
        ("Paella", "Me han contratado, celebramos mi puesto nuevo!"),
        ("Coffee?", "Been ages! Want to hear about your new job."),
        ("Meeting", ""),
    ],
)
def test_appointments_of_other_worlds_are_no_interviews(title: str, text: str) -> None:
    found = read(f"Invitation: {title}", text, calendar(event(title)), sender="K <k@else.example>")
    assert (found.kind, found.ask) == (Kind.NOT_JOB_RELATED, False)


def test_a_first_talk_of_which_nothing_says_that_it_is_about_a_job_is_asked_about() -> None:
    title = "Intro call: Alex / Dana"
    found = read(f"Invitation: {title}", "Looking forward to meeting you!", calendar(event(title)))
    assert (found.kind, found.ask) == (Kind.INTERVIEW_CONFIRMED, True)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("RRULE:FREQ=WEEKLY", Kind.NOT_JOB_RELATED),
        ("RECURRENCE-ID:20261203T150000Z", Kind.NOT_JOB_RELATED),
        ("RRULE:FREQ=DAILY;COUNT=1", Kind.INTERVIEW_CONFIRMED),
    ],
)
def test_one_of_a_series_is_a_meeting_of_colleagues(line: str, kind: Kind) -> None:
    assert read(INTERVIEW, "See you then.", calendar(event(INTERVIEW, line))).kind is kind


def test_a_mail_without_text_is_read_by_the_words_of_its_event() -> None:
    told = event(
        "Alex / Dana",
        "DESCRIPTION:Your interview for the Payroll Clerk position at Acme Foods is all set.\\nYou"
        " will meet Jo Park\\, Finance Director.\\n\\nDana Reyes\\nRecruiter\\, Acme Foods",
        "LOCATION:12 Elm St\\, Boston\\, MA 02110",
    )
    found = read("Meeting", "", calendar(told))
    assert (found.kind, found.role) == (Kind.INTERVIEW_CONFIRMED, "Payroll Clerk")
    assert [(i.medium, i.where) for i in found.interviews] == [
        (Medium.ONSITE, "12 Elm St, Boston, MA 02110")
    ]


def test_rooms_groups_and_who_declined_are_nobody() -> None:
    told = event(
        INTERVIEW,
        "ATTENDEE;CN=Alex Morgan:mailto:alex@example.org",
        "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@acme.example",
        "ATTENDEE;CN=BLR-5F (6):mailto:c_18@resource.calendar.google.com",
        "ATTENDEE;CUTYPE=GROUP;CN=Hiring:mailto:hiring-team@acme.example",
        "ATTENDEE;PARTSTAT=DECLINED;CN=Sam Poe:mailto:sam.poe@acme.example",
        "ATTENDEE;CN=Jo Park:mailto:jo.park@acme.example",
    )
    found = read(INTERVIEW, "See you then.", calendar(told))
    assert {p.address for p in found.people} == {"dana@acme.example", "jo.park@acme.example"}


# --- updated, held, cancelled ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Updated invitation: Interview", "Changed: time", Kind.INTERVIEW_RESCHEDULED),
        ("Updated invitation: Interview", "Changed: location", Kind.INTERVIEW_CONFIRMED),
        (
            "Updated invitation: Interview",
            "This event has been updated",
            Kind.INTERVIEW_RESCHEDULED,
        ),
        ("Invitación actualizada: Entrevista", "Modificado: ubicación", Kind.INTERVIEW_CONFIRMED),
        ("Bijgewerkte uitnodiging: Interview", "Gewijzigd: tijd", Kind.INTERVIEW_RESCHEDULED),
        ("Aktualisiert: Interview", "Nur der Raum hat sich geändert.", Kind.INTERVIEW_CONFIRMED),
        (
            "Mis à jour : Interview",
            "Seul le lieu change, l'horaire reste.",
            Kind.INTERVIEW_CONFIRMED,
        ),
        ("Interview", "", Kind.INTERVIEW_CONFIRMED),
        ("Interview", "Same time, but now in room 4.", Kind.INTERVIEW_CONFIRMED),
        (
            "Interview",
            "I had to push this to Thursday, Dec 3, 10am ET.",
            Kind.INTERVIEW_RESCHEDULED,
        ),
    ],
)
def test_an_update_moves_the_interview_only_if_the_mail_says_that_the_time_changed(
    subject: str, text: str, kind: Kind
) -> None:
    found = read(subject, text, calendar(event(INTERVIEW, "SEQUENCE:2")))
    assert (found.kind, found.ask) == (kind, False)
    assert [(i.start, i.uid, i.sequence) for i in found.interviews] == [(THURSDAY_TEN, "u-1", 2)]


@pytest.mark.parametrize(
    ("title", "text", "line"),
    [
        ("[HOLD] Interview Alex Morgan", "Holding this.", "STATUS:CONFIRMED"),
        (INTERVIEW, "I will confirm tomorrow.", "STATUS:TENTATIVE"),
        ("Onder voorbehoud: kennismaking", "", "STATUS:CONFIRMED"),
        (INTERVIEW, "Just a placeholder until the panel confirms.", "STATUS:CONFIRMED"),
    ],
)
def test_a_time_kept_free_is_proposed(title: str, text: str, line: str) -> None:
    found = read(title, text, calendar(event(title, line)))
    assert (found.kind, found.interviews) == (Kind.AVAILABILITY_REQUEST, ())
    assert [i.start for i in found.proposed] == [THURSDAY_TEN]


@pytest.mark.parametrize(("method", "status"), [("CANCEL", "CONFIRMED"), ("REQUEST", "CANCELLED")])
def test_method_or_status_calls_an_interview_off(method: str, status: str) -> None:
    part = calendar(event(INTERVIEW, f"STATUS:{status}"), method=method)
    found = read(f"Canceled: {INTERVIEW}", "Dana is ill, we will send new times.", part)
    assert (found.kind, found.cancelled_uids) == (Kind.INTERVIEW_CANCELLED, ("u-1",))
    assert (found.interviews, [i.start for i in found.replaced]) == ((), [THURSDAY_TEN])


def test_a_cancellation_that_says_the_post_is_filled_is_a_rejection() -> None:
    text = "The post has been filled, so tomorrow's interview will not take place. All the best."
    part = calendar(event(INTERVIEW, "STATUS:CANCELLED"), method="CANCEL")
    found = read(f"Canceled event: {INTERVIEW}", text, part)
    assert (found.kind, found.cancelled_uids) == (Kind.REJECTION, ("u-1",))


def test_a_cancellation_with_a_new_time_in_the_text_is_a_move() -> None:
    text = "Dana is out, so your interview has been moved to Friday, December 4, 2026 at 2pm ET."
    part = calendar(event(INTERVIEW, "STATUS:CANCELLED"), method="CANCEL")
    found = read(f"Canceled: {INTERVIEW}", text, part)
    assert found.kind is Kind.INTERVIEW_RESCHEDULED
    assert [i.start for i in found.interviews] == [datetime(2026, 12, 4, 19, tzinfo=UTC)]


def test_one_event_called_off_and_one_new_are_a_move() -> None:
    old = calendar(event(INTERVIEW, "UID:old", start="DTSTART:20261202T150000Z"), method="CANCEL")
    found = read("Interview update", "Please note the new time.", calendar(event(INTERVIEW)), old)
    assert (found.kind, found.cancelled_uids) == (Kind.INTERVIEW_RESCHEDULED, ("old",))
    assert [i.start for i in found.interviews] == [THURSDAY_TEN]


# --- answers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "answer", "kind"),
    [
        ("REPLY", "ACCEPTED", Kind.INTERVIEW_CONFIRMED),
        ("REPLY", "DECLINED", Kind.INTERVIEW_CANCELLED),
        ("REPLY", "TENTATIVE", Kind.AVAILABILITY_REQUEST),
        ("COUNTER", "TENTATIVE", Kind.AVAILABILITY_REQUEST),
    ],
)
def test_the_employers_answer_to_the_users_own_invitation_counts(
    method: str, answer: str, kind: Kind
) -> None:
    attendee = f"ATTENDEE;PARTSTAT={answer};CN=Dana Reyes:mailto:dana@acme.example"
    part = calendar(event("Interview with Acme", USER_ORGANIZES, attendee), method=method)
    found = read("Interview with Acme", "", part)
    times = {
        Kind.INTERVIEW_CONFIRMED: found.interviews,
        Kind.INTERVIEW_CANCELLED: found.replaced,
        Kind.AVAILABILITY_REQUEST: found.proposed,
    }
    assert (found.kind, [i.start for i in times[kind]]) == (kind, [THURSDAY_TEN])
    assert found.interviews == (times[kind] if kind is Kind.INTERVIEW_CONFIRMED else ())
    assert [p.address for p in found.people] == ["dana@acme.example"]


def test_another_guests_answer_to_somebodys_invitation_is_nothing() -> None:
    attendee = "ATTENDEE;PARTSTAT=ACCEPTED;CN=Lee Park:mailto:lee@acme.example"
    part = calendar(event("Interview: Engineer", attendee), method="REPLY")
    found = read("Accepted: Interview: Engineer", "", part, sender="Lee Park <lee@acme.example>")
    assert found.kind is Kind.NOT_JOB_RELATED


# --- which time -----------------------------------------------------------------------------

BOSTON = "LOCATION:12 Elm St\\, Boston\\, MA 02110"
SEATTLE = "LOCATION:500 Main Street\\, Seattle\\, WA 98101"


@pytest.mark.parametrize(
    ("start", "line", "text", "hour", "zone", "assumed"),
    [
        ("DTSTART:20261203T180000Z", "", "Thursday, December 3 at 10:00 AM PST.", 18, "America/Los_Angeles", False),
        ("DTSTART:20261203T180000Z", SEATTLE, "See you.", 18, "America/Los_Angeles", False),
        ("DTSTART:20261203T150000Z", "", "See you.", 15, "America/New_York", False),
        ("DTSTART:20261203T100000", SEATTLE, "See you.", 18, "America/Los_Angeles", False),
        ("DTSTART:20261203T100000", "", "Thursday, December 3 at 10:00 AM CST.", 16, "America/Chicago", False),
        ("DTSTART:20261203T100000", "", "See you.", 15, "America/New_York", True),
        ("DTSTART;TZID=America/New_York:20261203T150000Z", "", "See you.", 15, "America/New_York", False),
    ],
)  # fmt: skip
def test_whose_clock_a_time_means_is_taken_from_event_text_and_place(
    start: str, line: str, text: str, hour: int, zone: str, assumed: bool
) -> None:
    (interview,) = read(INTERVIEW, text, calendar(event(INTERVIEW, line, start=start))).interviews
    assert (interview.start.hour, interview.zone) == (hour, zone)
    assert ("zone" in interview.assumed) is assumed


def test_a_time_without_a_zone_is_asked_about_where_people_sit_on_other_clocks() -> None:
    part = calendar(event("Video interview - Alex Morgan", start="DTSTART:20261203T110000"))
    found = read("Video interview", "You will meet Emeka (Lagos) and Sigrid (Oslo) at 11:00.", part)
    assert (found.kind, found.ask) == (Kind.INTERVIEW_CONFIRMED, True)


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is confirmed for Thursday, December 3 at 11:00 AM ET.",
        "Your interview is confirmed for Friday, December 4 at 10:00 AM ET.",
    ],
)
def test_a_text_that_names_another_time_than_the_calendar_part_is_asked_about(text: str) -> None:
    found = read(INTERVIEW, text, calendar(event(INTERVIEW)))
    assert (found.kind, found.ask) == (Kind.INTERVIEW_CONFIRMED, True)
    assert "2026-12-03 15:00 UTC" in found.questions[0]


@pytest.mark.parametrize(
    "text",
    [
        "Thursday, December 3 at 10:00 AM ET. It was great to talk on November 20 at 2pm ET!",
        "Confirmed: Thursday, December 3, 10:00 AM ET (7:00 AM PT).",
        "Your interview is at 10:00 AM on Thursday.",
        "See you Thursday, December 3, 10am ET. Please send the form by December 1 at 5pm ET.",
    ],
)
def test_times_that_agree_or_are_no_appointments_raise_no_doubt(text: str) -> None:
    found = read(INTERVIEW, text, calendar(event(INTERVIEW)))
    assert (found.kind, found.ask) == (Kind.INTERVIEW_CONFIRMED, False)


def test_an_old_file_yields_to_a_text_that_moves_the_interview_from_its_time() -> None:
    text = (
        "We have to move your interview from Thursday, December 3 at 10am ET to Friday,"
        " December 4 at 2pm ET. The attached file is the old one."
    )
    part = calendar(event(INTERVIEW, "DTSTAMP:20261101T000000Z"))
    found = read(INTERVIEW, text, part)
    assert (found.kind, found.ask) == (Kind.INTERVIEW_RESCHEDULED, False)
    (interview,) = found.interviews
    assert interview.start == datetime(2026, 12, 4, 19, tzinfo=UTC)
    assert interview.end - interview.start == timedelta(minutes=45)
    assert THURSDAY_TEN in {i.start for i in found.replaced}


def test_an_old_file_beside_a_cancellation_in_words_is_cancelled() -> None:
    text = "Your interview on Thursday, December 3 at 10:00 AM ET has been cancelled."
    part = calendar(event(INTERVIEW, "DTSTAMP:20261101T000000Z"))
    assert read("Interview cancelled", text, part).kind is Kind.INTERVIEW_CANCELLED


def test_a_file_of_the_past_says_nothing_of_the_next_interview() -> None:
    text = "Your second interview is confirmed for Thursday, December 10, 2026 at 10:00 AM ET."
    part = calendar(event(INTERVIEW, start="DTSTART:20261110T150000Z"))
    found = read("Second interview - Office Manager", text, part)
    assert [i.start for i in found.interviews] == [datetime(2026, 12, 10, 15, tzinfo=UTC)]


def test_a_day_without_an_hour_is_asked_about_unless_the_text_has_the_hour() -> None:
    part = calendar(event(INTERVIEW, start="DTSTART;VALUE=DATE:20261203"))
    found = read("Interview at Acme", "Dear Alex, we look forward to meeting you.", part)
    assert (found.kind, found.ask, found.interviews) == (Kind.INTERVIEW_CONFIRMED, True, ())
    text = "Your interview for Office Manager is on Thursday, December 3, 2026 at 10:00 AM ET."
    found = read("Interview at Acme", text, part)
    assert (found.ask, [i.start for i in found.interviews]) == (False, [THURSDAY_TEN])


def test_one_event_over_several_sessions_of_the_text_is_those_sessions() -> None:
    text = (
        "Thursday, December 3, 2026\n\n10:00 AM - 10:30 AM EST: Bridget Amsel\n"
        "10:30 AM - 10:45 AM EST: Ravi Thakkar\n"
    )
    found = read("Interview Confirmation - QC Chemist", text, calendar(event(INTERVIEW)))
    assert [(i.start.minute, i.end.minute, i.uid) for i in found.interviews] == [
        (0, 30, "u-1"),
        (30, 45, "u-1"),
    ]


def test_several_events_are_sessions_each_with_its_own_people() -> None:
    jo = event(f"{INTERVIEW} 1", "UID:1", "ATTENDEE;CN=Jo Park:mailto:jo.park@acme.example")
    sam = event(
        f"{INTERVIEW} 2", "UID:2", "ATTENDEE;CN=Sam Poe:mailto:sam.poe@acme.example",
        start="DTSTART:20261203T160000Z",
    )  # fmt: skip
    found = read(INTERVIEW, "See you!", calendar(jo, sam))
    assert [[p.name for p in i.people] for i in found.interviews] == [["Jo Park"], ["Sam Poe"]]


# --- hostile --------------------------------------------------------------------------------

LINES = st.sampled_from(
    "BEGIN:VEVENT|END:VEVENT|UID:u|SUMMARY:Interview|SUMMARY:|METHOD:REPLY|METHOD:COUNTER|METHOD:CANCEL|STATUS:CANCELLED"
    "|DTSTART:20261203T150000Z|DTSTART:20261203T100000|DTSTART;VALUE=DATE:20261203|DTSTART:99991231T235959|DTSTART;TZID=Pacific/Apia:00010101T000000"
    "|DTEND:19990101T000000Z|DURATION:PT1H|STATUS:TENTATIVE|X-WR-TIMEZONE:Nowhere|ATTENDEE;PARTSTAT=DECLINED:mailto:dana@acme.example"
    "|LOCATION:Boston|SEQUENCE:9|DTSTAMP:20201203T150000Z|RRULE:FREQ=SECONDLY".split("|")
)


@settings(max_examples=80, deadline=None)
@given(st.lists(LINES, max_size=16), st.sampled_from(["", "Moved to Friday, December 4, 2pm ET."]))
def test_no_calendar_part_makes_the_detector_fail(lines: list[str], text: str) -> None:
    found = read("Interview", text, "\n".join(["BEGIN:VCALENDAR", *lines]))
    assert all(i.end > i.start for i in (*found.interviews, *found.proposed))
