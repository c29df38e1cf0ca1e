"""Times in prose, row by row; instants computed with the zone database beforehand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.core.dates import TimeClass, TimeMention, deadline, decision_date, find_times

NEW_YORK = ("America/New_York", -300)


def read(
    text: str,
    written: str = "2026-11-23",
    home: str | None = "America/New_York",
    offset: int | None = -300,
    places: tuple[str, ...] = (),
) -> tuple[TimeMention, ...]:
    day = date.fromisoformat(written)
    at = datetime(day.year, day.month, day.day, 14, tzinfo=UTC)
    return find_times(
        text,
        written_at=at,
        sender_offset_minutes=offset,
        home_zone=home,
        places=places,
    )


# Each row: what is said, the day it was written, home zone, offset, start in UTC, length.
FIXED = [
    (
        "Thursday, January 2nd at 12:00-1:00 PM (EST)",
        "2024-12-23",
        *NEW_YORK,
        "2025-01-02T17:00",
        60,
    ),
    (
        "Thursday, June 5 at 2:30pm ET",
        "2025-05-30",
        "America/New_York",
        -240,
        "2025-06-05T18:30",
        60,
    ),
    ("November 8th, 2024 at 2:00 PM EST", "2024-11-01", *NEW_YORK, "2024-11-08T19:00", 60),
    (
        "Scheduled: Aug 28, 2023 at 7:15 AM to 7:45 AM, EDT",
        "2023-08-20",
        *NEW_YORK,
        "2023-08-28T11:15",
        30,
    ),
    (
        "Tuesday, December 1, 2026 ⋅ 10:00am – 10:45am (Pacific Time - Los Angeles)",
        "2026-11-23",
        *NEW_YORK,
        "2026-12-01T18:00",
        45,
    ),
    (
        "Updated invitation: Team Assembly @ Wed Aug 19, 2026 4pm - 5pm",
        "2026-08-10",
        "Europe/Berlin",
        None,
        "2026-08-19T14:00",
        60,
    ),
    (
        "wednesday, september 16, 2020 at 11 am utc+02:45",
        "2020-09-10",
        *NEW_YORK,
        "2020-09-16T08:15",
        60,
    ),
    (
        "The new time is 2026-11-06 at 11:00 India time, still by video. Please reply to confirm the new time.",
        "2026-11-02",
        *NEW_YORK,
        "2026-11-06T05:30",
        60,
    ),
    ("05/06/2026 14h30", "2026-05-29", "Europe/Paris", 120, "2026-06-05T12:30", 60),
    ("01.12.2026 um 10.30 Uhr", "2026-11-23", "Europe/Berlin", 60, "2026-12-01T09:30", 60),
    (
        "mardi 1er décembre 2026 à 14h30 (heure de Paris)",
        "2026-11-23",
        *NEW_YORK,
        "2026-12-01T13:30",
        60,
    ),
    ("2026年12月1日(火) 10:00〜11:00", "2026-11-23", "Asia/Tokyo", 540, "2026-12-01T01:00", 60),
    ("2026年12月1日 下午3点(北京时间)", "2026-11-23", *NEW_YORK, "2026-12-01T07:00", 60),
    ("tiistaina 1.12. klo 9.30", "2026-11-23", "Europe/Helsinki", 120, "2026-12-01T07:30", 60),
    (
        "terça-feira, 01/12, às 14h (horário de Brasília)",
        "2026-11-23",
        *NEW_YORK,
        "2026-12-01T17:00",
        60,
    ),
    ("Tue 1st Dec, half 3", "2026-11-23", "Europe/London", 0, "2026-12-01T15:30", 60),
    ("dinsdag om half drie", "2026-11-26", "Europe/Amsterdam", 60, "2026-12-01T13:30", 60),
    ("Tuesday 01-Dec-2026, 3.30 pm IST", "2026-11-23", None, 330, "2026-12-01T10:00", 60),
    ("a week from tomorrow, 1pm CT", "2026-11-23", *NEW_YORK, "2026-12-01T19:00", 60),
    ("the 3rd at 4pm PT", "2026-11-23", *NEW_YORK, "2026-12-04T00:00", 60),
    ("tonight 7pm your time", "2026-11-23", "Europe/Berlin", -300, "2026-11-23T18:00", 60),
    (
        "Friday at 8am PST / 9am MST/ 10am CST / 11am EST / 4pm GMT / 5pm CET",
        "2010-08-02",
        "America/New_York",
        -420,
        "2010-08-06T15:00",
        60,
    ),
    ("15:00 CET on 15 July 2026", "2026-07-06", *NEW_YORK, "2026-07-15T13:00", 60),
    ("10:00 IST, 2 Dec 2026 (Tel Aviv)", "2026-11-23", None, 120, "2026-12-02T08:00", 60),
    (
        "Time: Dec 1, 2026 02:30 PM Eastern Time (US and Canada)",
        "2026-11-23",
        None,
        0,
        "2026-12-01T19:30",
        60,
    ),
    (
        "When: Tuesday, July 14, 2026 2:30 PM-3:15 PM. (UTC-05:00) Eastern Time (US & Canada)",
        "2026-07-06",
        None,
        0,
        "2026-07-14T18:30",
        45,
    ),
    ("DTSTART:20260731T100000Z", "2026-07-24", *NEW_YORK, "2026-07-31T10:00", 60),
    ("8 March 2027 16:00 CET = 10:00 ET", "2027-02-25", *NEW_YORK, "2027-03-08T15:00", 60),
    ("10:00 ET = 14:00 London on 28 Oct 2026", "2026-10-20", *NEW_YORK, "2026-10-28T14:00", 60),
    ("Dec 2, 2-3pm ET", "2026-11-23", *NEW_YORK, "2026-12-02T19:00", 60),
    ("Dec 2, 11:30-12:15 PT", "2026-11-23", *NEW_YORK, "2026-12-02T19:30", 45),
    ("noon PT on Wednesday", "2026-11-23", *NEW_YORK, "2026-11-25T20:00", 60),
    (
        "30 minutes, starting 9:45 AM Central, Dec 2",
        "2026-11-23",
        *NEW_YORK,
        "2026-12-02T15:45",
        30,
    ),
    (
        "Date: Tuesday, December 1, 2026\nTime: 2:30 PM - 3:15 PM ET",
        "2026-11-23",
        *NEW_YORK,
        "2026-12-01T19:30",
        45,
    ),
    (
        "We would like to invite you to an interview on Tuesday,\nDecember 1 at 2pm (ET). It will last 45 minutes.",
        "2026-11-23",
        *NEW_YORK,
        "2026-12-01T19:00",
        45,
    ),
    ("Your phone screen: Dec 2 at 11am PT.", "2026-11-23", *NEW_YORK, "2026-12-02T19:00", 30),
    (
        "Su entrevista será el martes 1 de diciembre de 2026 a las 15:00 (hora peninsular).",
        "2026-11-23",
        *NEW_YORK,
        "2026-12-01T14:00",
        60,
    ),
    (
        "Uw gesprek is op dinsdag 1 december om 14.00 uur.",
        "2026-11-23",
        "Europe/Amsterdam",
        60,
        "2026-12-01T13:00",
        60,
    ),
    (
        "Il colloquio è confermato per martedì 1 dicembre alle ore 15:30.",
        "2026-11-23",
        "Europe/Rome",
        60,
        "2026-12-01T14:30",
        60,
    ),
]


@pytest.mark.parametrize(("text", "written", "home", "offset", "start", "minutes"), FIXED)
def test_a_fixed_time_is_read_as_one_certain_instant(
    text: str,
    written: str,
    home: str | None,
    offset: int | None,
    start: str,
    minutes: int,
) -> None:
    fixed = [m for m in read(text, written, home, offset) if m.cls is TimeClass.FIXED]
    assert len(fixed) == 1
    assert fixed[0].doubt == ""
    interview = fixed[0].interview
    assert interview is not None
    assert interview.start == datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert interview.end - interview.start == timedelta(minutes=minutes)


DOUBTFUL = [
    ("13/12/2026 at 10:00", "2026-12-01", "Europe/London", 0, "2026-12-13T10:00"),
    ("2pm GMT, 15 July 2026", "2026-07-06", "America/New_York", 60, "2026-07-15T14:00"),
    ("11:00 AEST on 3 Dec 2026", "2026-11-23", "America/New_York", -300, "2026-12-03T00:00"),
    ("Friday at 10", "2026-11-27", "America/New_York", -300, None),
    ("Dec 1, 2025 at 10:00", "2026-11-23", "America/New_York", -300, None),
    ("9:30 am CST", "2026-11-23", "America/New_York", -360, None),
    ("2pm our time (London), so 9am for you", "2026-11-23", "America/New_York", 0, None),
    ("next Thursday at 3pm ET", "2026-11-23", "America/New_York", -300, None),
    ("Tuesday, December 2, 2026 at 3pm ET", "2026-11-23", *NEW_YORK, "2026-12-02T20:00"),
    ("3pm ET / 11am PT on December 1", "2026-11-23", *NEW_YORK, "2026-12-01T20:00"),
]


@pytest.mark.parametrize(("text", "written", "home", "offset", "start"), DOUBTFUL)
def test_where_a_person_would_hesitate_a_doubt_is_stated(
    text: str,
    written: str,
    home: str,
    offset: int,
    start: str | None,
) -> None:
    (found,) = read(text, written, home, offset)
    assert found.doubt
    if start is None:
        assert found.interview is None
    else:
        assert found.interview is not None
        assert found.interview.start == datetime.fromisoformat(start).replace(tzinfo=UTC)


CLASSES = [
    ("Would any of these work? Tue Dec 1 10am, Wed Dec 2 2pm or Thu Dec 3 11am (ET)", "PPP"),
    ("Let's tentatively say Thursday 3pm, I'll confirm with the team", "P"),
    ("[Hold] Interview – Alex – Dec 3 3–4pm", "P"),
    ("I'm available Mon-Thu 10am-4pm PT", "W"),
    ("Monday AM / Tuesday PM", "WW"),
    ("Are you free anytime between 10am and 4pm ET on Tuesday?", "W"),
    ("Please complete the assessment by 2026-12-30.", "D"),
    ("Start date: Monday, January 4, 2027", "O"),
    ("Sent: Monday, November 23, 2026 9:12 AM", "O"),
    ("Office hours Mon–Fri 9:00–17:00", "O"),
    ("Every 2 weeks from 15:00 to 16:00 on Tuesday from Tue 2022-08-23 to Tue 2024-01-23", "OOO"),
    ("Moved from Tue 1 Dec 10:00 to Thu 3 Dec 14:00 (CET)", "MF"),
    (
        "Your interview on Tuesday, Dec 1 at 2pm ET has been moved to Thursday, Dec 3 at 4pm ET.",
        "MF",
    ),
    ("The interview was moved from 2pm to 3pm ET on Dec 1.", "MF"),
    ("We need to cancel our interview scheduled for Tuesday, December 1 at 2pm ET.", "M"),
    ("Does Tuesday at 2pm ET work for you?", "P"),
    ("Let's meet Tuesday, Dec 1 at 2pm ET. Does that work?", "P"),
    ("Tuesday Dec 1 at 2pm ET works for us. Looking forward to speaking with you!", "F"),
    ("Either Tuesday at 10am ET or Wednesday at 2pm ET works.", "PP"),
    ("Würde Ihnen Dienstag, 1.12. um 10 Uhr passen?", "P"),
    ("Seriez-vous disponible le 2 décembre à 10h ?", "P"),
    ("Interview confirmed for 2 December at 10am GMT; please arrive at 9:45.", "FO"),
    ("On Mon, Nov 23, 2026 at 9:12 AM Dana Reyes <dana@acme.example> wrote:", "O"),
    ("Can we speak tomorrow?", "P"),
    ("We'd like to schedule a call. Share your availability.", ""),
    ("Please use the link below to pick a time that works.", ""),
    ("Meeting ID: 845 1234 5678, call 1-212-555-0100, R-2026-11-06, $10-12, section 3.1", ""),
    (
        (
            "Your schedule for Thursday, December 3 (all times ET):\n\n9:00 AM - 9:45 AM: Dana Reyes\n"
            "10:00 - 10:45: Lee Chan\n1:15 - 2:00 PM: Ana Silva"
        ),
        "FFF",
    ),
    (
        (
            "Which of the following times works?\n\n- Tuesday, Dec 1: 10:00am - 11:00am ET\n"
            "- Wednesday, Dec 2: 2pm - 3pm ET"
        ),
        "PP",
    ),
]
LETTERS = {
    "F": TimeClass.FIXED,
    "P": TimeClass.PROPOSED,
    "W": TimeClass.WINDOW,
    "M": TimeClass.MOVED_FROM,
    "D": TimeClass.DEADLINE,
    "O": TimeClass.OTHER,
}


@pytest.mark.parametrize(("text", "expected"), CLASSES)
def test_each_time_has_the_part_its_sentence_gives_it(text: str, expected: str) -> None:
    assert [m.cls for m in read(text)] == [LETTERS[letter] for letter in expected]


def test_next_tuesday_without_am_or_pm_is_only_proposed() -> None:
    (found,) = read("next Tuesday at 3", "2026-11-26")
    assert found.cls is TimeClass.PROPOSED
    assert found.interview is not None
    assert found.interview.start == datetime(2026, 12, 1, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your final round interview is Tuesday.", date(2026, 11, 24)),
        ("Tuesday, January 5", date(2027, 1, 5)),
    ],
)
def test_a_date_without_a_clock_is_a_date_and_no_interview(text: str, expected: date) -> None:
    (found,) = read(text)
    assert (found.date, found.interview, found.cls) == (expected, None, TimeClass.FIXED)


def test_a_panel_has_one_session_per_person_in_the_zone_that_governs_all() -> None:
    found = read("9:00–9:45 Dana / 10:00–10:45 Lee / 11:00–11:45 Ana (all times ET, Dec 2)")
    starts = [m.interview.start.hour for m in found if m.interview]
    assert starts == [14, 15, 16]
    assert all(m.interview and m.interview.assumed == () for m in found)


def test_a_guessed_zone_and_end_are_marked_assumed() -> None:
    (found,) = read("The interview is confirmed for December 1 at 2:30 PM.", offset=None, home=None)
    assert found.interview is not None
    assert found.interview.assumed == ("end", "zone")
    assert found.interview.zone == "UTC"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We aim to get back to you by the end of next week", date(2026, 12, 4)),
        ("We'll decide by Friday.", date(2026, 11, 27)),
        ("You'll hear from us in the next two weeks.", date(2026, 12, 7)),
        ("We will let you know by December 4.", date(2026, 12, 4)),
        ("We expect to make a decision within 5 business days.", date(2026, 11, 30)),
        ("Please let us know by Friday.", None),
        ("Your interview is on Tuesday, December 1 at 2pm.", None),
    ],
)
def test_the_day_of_a_decision_is_the_last_day_of_the_time_named(
    text: str,
    expected: date | None,
) -> None:
    at = datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert decision_date(text, written_at=at, sender_offset_minutes=-300) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please complete the assessment by 2026-12-30.", "2026-12-31T04:59"),
        ("Please finish it within five days.", "2026-11-29T04:59"),
        ("You only have 72 hours from receipt of the email", "2026-11-26T14:00"),
        ("Please reply by Friday 5pm ET.", "2026-11-27T22:00"),
        ("We will decide by Friday.", None),
    ],
)
def test_a_deadline_is_the_instant_at_which_something_is_due(
    text: str,
    expected: str | None,
) -> None:
    found = deadline(
        text,
        written_at=datetime(2026, 11, 23, 14, tzinfo=UTC),
        sender_offset_minutes=-300,
        home_zone="America/New_York",
    )
    assert found == (datetime.fromisoformat(expected).replace(tzinfo=UTC) if expected else None)


WORDS = st.sampled_from(
    "Dec 1 2026 at 2:30pm ET tomorrow - / ( ) from to , . \n 12:30 half next Tuesday the 3rd 年 "
    "31 Feb 0 99 UTC + :: T Z 29 by in within for um Uhr 14h30 9999 midnight 24:00".split(" "),
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=25).map(" ".join)))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    at = datetime(2026, 11, 23, 14, tzinfo=UTC)
    for mention in find_times(text, written_at=at):
        assert 0 <= mention.span[0] < mention.span[1] <= len(text)
    decision_date(text, written_at=at)
    deadline(text, written_at=at)


@settings(max_examples=100, deadline=None)
@given(
    st.datetimes(min_value=datetime(2026, 11, 24), max_value=datetime(2027, 4, 30)),  # noqa: DTZ001
)
def test_a_printed_time_reads_back(wall: datetime) -> None:
    text = f"Interview confirmed: {wall:%A, %B} {wall.day}, {wall.year} at {wall:%I:%M %p} UTC"
    (found,) = read(text)
    assert found.interview is not None
    assert found.interview.start == wall.replace(second=0, microsecond=0, tzinfo=UTC)


@pytest.mark.parametrize("hostile", ["?", "1 ", ":", "12:30 ", "Dec 1 ", "(ET", "10am ET / ", "x"])
def test_hostile_text_is_read_in_bounded_work(hostile: str) -> None:
    text = hostile * (100_000 // len(hostile))
    assert len(read(text)) <= 160
