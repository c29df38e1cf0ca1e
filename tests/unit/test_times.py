"""The times of a whole mail: with its subject, the mail it answers, and the places it names."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from daemon.core.detect.context import Context
from daemon.core.detect.times import Times, read_times
from daemon.core.message import parse
from daemon.core.model import Medium

CONTEXT = Context(
    user_addresses=frozenset({"alex@example.org"}),
    user_name="Alex Morgan",
    home_zone="America/New_York",
)
OFFERED_THREE = """On Sun, Nov 22, 2026 at 9:47 PM Alex Morgan <alex@example.org> wrote:
> I could do any of these (all Pacific time):
> - Tuesday, December 1, 10am
> - Wednesday, December 2, 1pm
> - Thursday, December 3, 3:30pm
>
> Alex
"""
OFFERED_ONE = """On Sun, Nov 22, 2026 at 9:47 PM Alex Morgan <alex@example.org> wrote:
> How about Tuesday, December 1 at 2pm ET?
> Alex
"""


def times(
    new: str,
    quoted: str = "",
    subject: str = "Re: Interview",
    offset: str = "-0500",
    sender: str = "Dana Reyes",
) -> Times:
    raw = (
        f"From: {sender} <dana@acme.example>\nTo: alex@example.org\nSubject: {subject}\n"
        f"Date: Mon, 23 Nov 2026 09:00:00 {offset}\nMessage-ID: <a@b>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{new}\n\n{quoted}"
    )
    arrived = datetime(2026, 11, 23, 15, tzinfo=UTC)
    return read_times(parse(raw.encode(), arrived_at=arrived), CONTEXT)


def starts(found: Times) -> list[str]:
    return [f"{i.start:%m-%dT%H:%MZ}" for i in found.fixed]


ACCEPTED = [
    ("Wednesday works for us, thanks!", OFFERED_THREE, "12-02T21:00Z"),
    ("The second slot is perfect.", OFFERED_THREE, "12-02T21:00Z"),
    ("3:30 on Thursday it is. Talk then!", OFFERED_THREE, "12-03T23:30Z"),
    ("1pm works great.", OFFERED_THREE, "12-02T21:00Z"),
    ("Let's go with option 3.", OFFERED_THREE, "12-03T23:30Z"),
    ("Der zweite Termin passt uns gut.", OFFERED_THREE, "12-02T21:00Z"),
    ("Le deuxième créneau nous convient.", OFFERED_THREE, "12-02T21:00Z"),
    ("That time works. I'll send an invite.", OFFERED_ONE, "12-01T19:00Z"),
    ("Perfect, see you then!", OFFERED_ONE, "12-01T19:00Z"),
    ("Confirmed - Tuesday at 2.", OFFERED_ONE, "12-01T19:00Z"),
]


@pytest.mark.parametrize(("new", "quoted", "start"), ACCEPTED)
def test_an_accepted_time_is_the_one_that_was_offered(new: str, quoted: str, start: str) -> None:
    found = times(new, quoted)
    assert starts(found) == [start]
    assert "zone" not in found.fixed[0].assumed
    assert not found.doubts


@pytest.mark.parametrize(
    ("new", "quoted"),
    [
        ("Unfortunately that time does not work for us.", OFFERED_ONE),
        ("Does the first one still work for you?", OFFERED_THREE),
        ("Works for us.", OFFERED_THREE),
        ("We confirm receipt of your application.", OFFERED_ONE),
        ("If that works for the panel I will let you know.", OFFERED_ONE),
        ("None of those work. Could you do Friday at 10am?", OFFERED_THREE),
    ],
)
def test_what_accepts_no_time_plainly_fixes_none(new: str, quoted: str) -> None:
    assert starts(times(new, quoted)) == []


@pytest.mark.parametrize(
    ("new", "quoted", "start"),
    [
        ("Same time Thursday instead, if anything the better day.", OFFERED_ONE, "11-26T19:00Z"),
        ("Let's make it half four instead, same place.", OFFERED_ONE, "12-01T21:30Z"),
        ("Dann machen wir halb fünf.", OFFERED_ONE, "12-01T21:30Z"),
        ("Same time Friday instead.", OFFERED_THREE, ""),
        ("Let's make it half four instead.", OFFERED_THREE, ""),
        ("Could we make it half four instead?", OFFERED_ONE, ""),
        ("Half four is no good for us, sorry.", OFFERED_ONE, ""),
    ],
)
def test_what_is_moved_keeps_the_one_hour_or_the_one_day_it_had(
    new: str, quoted: str, start: str
) -> None:
    assert starts(times(new, quoted)) == start.split()


def test_a_new_time_without_a_zone_is_in_the_zone_of_the_conversation() -> None:
    found = times("Let's make it Friday, December 4 at 11:00.", OFFERED_THREE)
    assert starts(found) == ["12-04T19:00Z"]
    assert "zone" not in found.fixed[0].assumed


@pytest.mark.parametrize(
    ("text", "zone", "start"),
    [
        ("Tuesday at 10 in our San Francisco office.", "America/Los_Angeles", "11-24T18:00Z"),
        ("When: December 1 at 10:00\nWhere: 12 High St, Leeds LS1 4AP", "Europe/London", "12-01T10:00Z"),
        ("Interview: Dec 2, 9am\nLocation: 4 Main St, Austin, TX 78701", "America/Chicago", "12-02T15:00Z"),
        ("Your interview is on 2 December at 9:00 in unserem Büro in München.", "Europe/Berlin", "12-02T08:00Z"),
        ("Date: December 1, 2026\nTime: 3:00 PM\nTime zone: Central", "America/Chicago", "12-01T21:00Z"),
    ],
)  # fmt: skip
def test_the_place_of_the_meeting_says_whose_clock_is_meant(
    text: str, zone: str, start: str
) -> None:
    found = times(text, subject="Your interview")
    assert starts(found) == [start]
    assert found.fixed[0].zone == zone
    assert "zone" not in found.fixed[0].assumed


def test_the_writers_name_and_a_number_of_a_job_are_no_places() -> None:
    text = "Tuesday 1 December at 8.30 am in the café.\n\nAustin"
    assert times(text, offset="+0000").fixed[0].zone == "America/Chicago"
    named = times(text, sender="Austin Reed", offset="+0000")
    assert named.fixed[0].zone == "America/New_York"
    numbered = times(
        "Neuer Termin: 1. Dezember 2026, 13:30 Uhr für das Gespräch mit der Leitung (ID 60127)",
        offset="+0000",
    )
    assert numbered.fixed[0].zone != "America/Boise"


def test_two_places_with_different_clocks_are_a_doubt() -> None:
    found = times("Interview on Tuesday, December 1 at 10:00 with Jo in Bogotá and Ann in Madrid.")
    assert "zone" in found.fixed[0].assumed
    assert any("time zones" in doubt for doubt in found.doubts)


def test_the_subject_gives_the_day_of_an_hour_in_the_body() -> None:
    found = times("Please be at reception for 2pm.", subject="Interview Thursday 3 December")
    assert starts(found) == ["12-03T19:00Z"]


def test_each_row_of_a_schedule_is_a_session_with_its_person() -> None:
    found = times(
        "Schedule for Thursday, December 3 (all times CT)\n\n"
        "| Time | Interviewer | Topic |\n"
        "| 9:00 AM - 9:45 AM | Dana Reyes | Coding |\n"
        "| 10:00 AM - 10:45 AM | Lee Park | System design |\n"
        "| 1:00 PM - 1:30 PM | Ana Ruiz | Culture |\n\n"
        "Join: https://zoom.us/j/99911122233\n",
        subject="Your onsite schedule with Acme",
    )
    assert starts(found) == ["12-03T15:00Z", "12-03T16:00Z", "12-03T19:00Z"]
    assert [[p.name for p in i.people] for i in found.fixed] == [
        ["Dana Reyes"], ["Lee Park"], ["Ana Ruiz"],
    ]  # fmt: skip
    assert {i.medium for i in found.fixed} == {Medium.VIDEO}


def test_an_hour_to_arrive_is_no_second_appointment() -> None:
    found = times(
        "Your interview is on December 2 at 10:00 AM ET. Please arrive at 9:45 AM.",
        subject="Interview",
    )
    assert starts(found) == ["12-02T15:00Z"]


MEDIA = [
    ("I'll call you on Tuesday at 10am ET.", Medium.PHONE),
    ("Ich rufe Sie am 1. Dezember um 10 Uhr an.", Medium.PHONE),
    ("See you on Teams, Tuesday at 10am ET.", Medium.VIDEO),
    ("Rendez-vous le 1er décembre à 10h en visio.", Medium.VIDEO),
    ("See you Tuesday at 10am ET at our plant in Dayton, ask for Jo at reception.", Medium.ONSITE),
    ("Te esperamos el 1 de diciembre a las 10:00 en nuestras oficinas.", Medium.ONSITE),
    ("Je bent welkom op 1 december om 10.00 uur bij ons op kantoor.", Medium.ONSITE),
]


@pytest.mark.parametrize(("text", "medium"), MEDIA)
def test_how_the_meeting_takes_place(text: str, medium: Medium) -> None:
    assert [i.medium for i in times(text, subject="Interview").fixed] == [medium]
