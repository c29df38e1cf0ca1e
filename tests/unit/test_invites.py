"""Calendar parts as several producers write them, and as they arrive broken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.core.calendarzones import zone_named
from daemon.core.invites import medium_and_where, read_calendars, read_invites
from daemon.core.model import Address, Medium

GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20261201T193000Z
DTEND:20261201T201500Z
DTSTAMP:20261123T120000Z
ORGANIZER;CN=Dana Reyes:mailto:dana@acme.example
UID:abc@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=Alex Morgan;X-NUM-GUESTS=0:mailto:alex@example.org
X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij
SEQUENCE:1
STATUS:CONFIRMED
SUMMARY:Interview: Backend Engineer
BEGIN:VALARM
DESCRIPTION:not this one
TRIGGER:-PT10M
END:VALARM
END:VEVENT
END:VCALENDAR
"""
OUTLOOK = """BEGIN:VCALENDAR
METHOD:REQUEST
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Eastern Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
ORGANIZER;CN="Reyes, Dana":MAILTO:Dana@Acme.example
DTSTART;TZID=Eastern Standard Time:20260714T143000
DTEND;TZID=Eastern Standard Time:20260714T151500
UID:040000008200E0
LOCATION;LANGUAGE=en-US:Microsoft Teams Meeting
DESCRIPTION:Join https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?c=y now
SUMMARY;LANGUAGE=en-US:Interview
RRULE:FREQ=SECONDLY;COUNT=1000000000
SEQUENCE:0
END:VEVENT
END:VCALENDAR
"""


def event(*lines: str) -> str:
    return "\n".join(["BEGIN:VEVENT", "UID:u1", *lines, "END:VEVENT"])


def test_a_google_invitation_is_read_whole() -> None:
    (invite,) = read_invites(GOOGLE)
    assert (invite.method, invite.status, invite.uid, invite.sequence) == (
        "REQUEST",
        "CONFIRMED",
        "abc@google.com",
        1,
    )
    assert invite.organizer == Address(name="Dana Reyes", address="dana@acme.example")
    assert invite.attendees == (Address(name="Alex Morgan", address="alex@example.org"),)
    assert invite.description == ""
    assert invite.dtstamp == datetime(2026, 11, 23, 12, tzinfo=UTC)
    interview = invite.interview
    assert interview is not None
    assert interview.start == datetime(2026, 12, 1, 19, 30, tzinfo=UTC)
    assert interview.end == datetime(2026, 12, 1, 20, 15, tzinfo=UTC)
    assert (interview.medium, interview.where) == (
        Medium.VIDEO,
        "https://meet.google.com/abc-defg-hij",
    )


def test_a_windows_zone_name_means_the_place_with_its_summer_time() -> None:
    (invite,) = read_invites(OUTLOOK)
    interview = invite.interview
    assert interview is not None
    assert interview.start == datetime(2026, 7, 14, 18, 30, tzinfo=UTC)
    assert (interview.zone, interview.assumed) == ("America/New_York", ())
    assert interview.where.startswith("https://teams.microsoft.com/l/meetup-join/")
    assert invite.recurring
    assert invite.organizer == Address(name="Reyes, Dana", address="dana@acme.example")


def test_a_floating_time_is_the_users_and_its_zone_assumed() -> None:
    (invite,) = read_invites(event("DTSTART:20261201T100000"), home_zone="Europe/Berlin")
    assert invite.interview is not None
    assert invite.interview.start == datetime(2026, 12, 1, 9, tzinfo=UTC)
    assert invite.interview.assumed == ("end", "zone")


def test_an_unknown_zone_uses_its_own_offset_and_is_assumed() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Custom\nBEGIN:STANDARD\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
    (invite,) = read_invites(zone + event("DTSTART;TZID=Custom:20261201T100000"))
    assert invite.interview is not None
    assert invite.interview.start == datetime(2026, 12, 1, 7, tzinfo=UTC)
    assert "zone" in invite.interview.assumed


def test_an_unknown_zone_with_two_offsets_is_a_known_one_that_has_the_same() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nTZOFFSETTO:-0500\nEND:STANDARD\n"
        "BEGIN:DAYLIGHT\nTZOFFSETTO:-0400\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
    )
    (invite,) = read_invites(zone + event("DTSTART;TZID=Office:20260714T100000"))
    assert invite.interview is not None
    assert invite.interview.start == datetime(2026, 7, 14, 14, tzinfo=UTC)
    assert invite.interview.assumed == ("end", "zone")


def test_an_all_day_event_is_no_interview() -> None:
    (invite,) = read_invites(event("DTSTART;VALUE=DATE:20261201", "SUMMARY:Start"))
    assert invite.all_day
    assert invite.interview is None


def test_a_cancellation_needs_no_time() -> None:
    (invite,) = read_invites("METHOD:CANCEL\n" + event("SEQUENCE:3", "STATUS:CANCELLED"))
    assert (invite.method, invite.status, invite.sequence) == ("CANCEL", "CANCELLED", 3)


def test_a_duration_gives_the_end() -> None:
    (invite,) = read_invites(event("DTSTART:20261201T100000Z", "DURATION:PT45M"))
    assert invite.interview is not None
    assert invite.interview.end - invite.interview.start == timedelta(minutes=45)
    assert invite.interview.assumed == ()


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VEVENT\nUID:u\nDTSTART:20261201T100000Z",
        "BEGIN:VEVENT\r\nUID:u\r\nDTSTART:2026120\r\n 1T100000Z\r\nEND:VCALENDAR",
        "\ufeffBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nGEO:nowhere\nDTSTART:20261201T100000Z\nEND:VEVENT",
        "BEGIN:VEVENT\nUID:u\nDESCRIPTION:caf\ufffd\nlost fold here\nDTSTART:20261201T100000Z",
    ],
)
def test_a_broken_file_gives_what_is_certain(text: str) -> None:
    (invite,) = read_invites(text)
    assert invite.interview is not None
    assert invite.interview.start == datetime(2026, 12, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "junk", "BEGIN:VEVENT\nDTSTART:x\nEND:VEVENT", "x" * 300_000])
def test_what_cannot_be_read_gives_nothing(text: str) -> None:
    assert read_invites(text) == ()


def test_at_most_fifty_events_are_read() -> None:
    many = [event("DTSTART:20261201T100000Z").replace("u1", f"u{n}") for n in range(80)]
    assert len(read_invites("\n".join(many))) == 50


def test_an_event_that_comes_twice_counts_once() -> None:
    attached = GOOGLE.replace("SEQUENCE:1", "SEQUENCE:1\nX-APPLE-TRAVEL:none")
    assert len(read_calendars([GOOGLE, attached])) == 1


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ("/freeassociation.sourceforge.net/Europe/Paris", "Europe/Paris"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Paris", "Europe/Paris"),
        ("/softwarestudio.org/Olson_20011030_5/America/New_York", "America/New_York"),
        ("/citadel.org/20210210_1/Europe/Amsterdam", "Europe/Amsterdam"),
        ("/mozilla.org/20070129_1/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("Romance Standard Time", "Europe/Paris"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("AUS Eastern Standard Time", "Australia/Sydney"),
        ("(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Paris"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("Eastern Time (US & Canada)", "America/New_York"),
        ("Pacific Daylight Time", "America/Los_Angeles"),
        ("US/Eastern", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("EST5EDT", "America/New_York"),
        ("PST", "America/Los_Angeles"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("GMT+02:00", "Etc/GMT-2"),
        ("tzone://Microsoft/Custom", None),
        ("Customized Time Zone", None),
        ("IST", None),
        ("", None),
    ],
)
def test_a_tzid_of_any_producer_is_understood_or_unknown(tzid: str, zone: str | None) -> None:
    assert zone_named(tzid) == zone


def test_one_windows_name_for_several_countries_is_the_users_country_if_among_them() -> None:
    assert zone_named("W. Europe Standard Time", home="Europe/Zurich") == "Europe/Zurich"
    assert zone_named("W. Europe Standard Time", home="America/New_York") == "Europe/Berlin"


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART:2026-12-01T10:00:00-05:00",
        "DTSTART;TZID=America/New_York:20261201T1000",
        'dtstart;value=date-time;tzid="America/New_York":20261201T100000',
        'DTSTART;X-NOTE="a;b:c";TZID=America/New_York:20261201T100000',
    ],
)
def test_a_start_written_unusually_is_read(start: str) -> None:
    (invite,) = read_invites(event(start))
    assert invite.interview is not None
    assert invite.interview.start == datetime(2026, 12, 1, 15, tzinfo=UTC)


def test_escapes_and_markup_of_a_description_are_undone() -> None:
    text = "DESCRIPTION:<p>Jo\\, Director &amp; chair</p>C:\\\\n 1 < 2\\nEnd"
    (invite,) = read_invites(event("DTSTART:20261201T100000Z", text))
    assert invite.description.split("\n") == ["Jo, Director & chair", "C:\\n 1 < 2", "End"]


PARTS = st.sampled_from(
    "BEGIN:VEVENT|END:VEVENT|UID:u|DTSTART:20261201T100000Z|DTSTART;TZID=Nowhere/X:20261201T100000|DTSTART:99991231T235959"
    "|DTSTART;TZID=Asia/Tokyo:00010101T000000|DTEND:19990101T000000Z|DURATION:-P9D|SEQUENCE:-1|ORGANIZER:mailto:|ATTENDEE;CN=:x"
    "|BEGIN:VALARM|END:VALARM|DTSTART;VALUE=DATE:20261201|LOCATION:| folded|METHOD:|:|;|DTSTAMP:bad".split(
        "|"
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PARTS, max_size=20).map("\n".join)))
def test_no_calendar_makes_the_reader_fail(text: str) -> None:
    for invite in read_invites(text, home_zone="Europe/Berlin"):
        assert invite.interview is None or invite.interview.end > invite.interview.start


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Join here: https://acme.zoom.us/j/845123?pwd=x.",
            (Medium.VIDEO, "https://acme.zoom.us/j/845123?pwd=x"),
        ),
        ("Dana will call you at +1 555 010 0123 on Tuesday.", (Medium.PHONE, "+1 555 010 0123")),
        ("Location: 500 Main Street, Floor 3", (Medium.ONSITE, "500 Main Street, Floor 3")),
        (
            "Das Gespräch findet vor Ort statt: Hauptstraße 12, Berlin",
            (Medium.ONSITE, "Hauptstraße 12, Berlin"),
        ),
        ("We look forward to meeting you.", (Medium.UNKNOWN, "")),
        ("A video call on Microsoft Teams", (Medium.VIDEO, "")),
    ],
)
def test_prose_tells_how_and_where(text: str, expected: tuple[Medium, str]) -> None:
    assert medium_and_where(text) == expected
