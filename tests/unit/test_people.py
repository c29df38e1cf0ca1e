"""Who is on the employer's side: never the User, never a robot, never a guessed address."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from daemon.core.message import parse
from daemon.core.model import Address, Part, Person
from daemon.core.people import find_people, interviewers

USER = frozenset({"alex@example.org"})


def people(
    body: str, sender: str, more: str = "", **calendar: tuple[Address, ...]
) -> tuple[Person, ...]:
    raw = f"From: {sender}\nTo: Alex Morgan <alex@example.org>\n{more}\n{body}".encode()
    message = parse(raw, arrived_at=datetime(2026, 11, 23, tzinfo=UTC))
    return find_people(message, user_addresses=USER, user_name="Alex Morgan", **calendar)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You will meet Dana Reyes, VP Engineering, and Lee Park.", ("Dana Reyes", "Lee Park")),
        ("You'll be speaking with Marcus Webb, our Head of Platform.", ("Marcus Webb",)),
        ("Interviewer: Ruth Adeyemi (Editorial Director)", ("Ruth Adeyemi",)),
        ("Your call with Ana Silva is on Tuesday.", ("Ana Silva",)),
        ("You will be interviewed by Paul Reed and Nora Lind.", ("Paul Reed", "Nora Lind")),
        ("Tom Ashe and Lena Voss will interview you.", ("Tom Ashe", "Lena Voss")),
        ("Schedule for the panel:\n- Wei Zhang, Staff Engineer\n- Amara Obi, Designer", ("Wei Zhang", "Amara Obi")),
        ("We will meet on Tuesday at Google Meet.", ()),
        ("Please interview with confidence.", ()),
    ],
)  # fmt: skip
def test_prose_names_whom_the_user_will_meet(text: str, names: tuple[str, ...]) -> None:
    assert interviewers(text) == names


def test_the_signature_tells_what_the_writer_does() -> None:
    found = people(
        "Here are times for your interview.\n\nBest,\nPriya Shah\nRecruiting Coordinator",
        "Priya Shah <priya@x.example>",
    )
    assert found == (Person(name="Priya Shah", address="priya@x.example", part=Part.COORDINATOR),)


@pytest.mark.parametrize(
    "sender",
    [
        "Acme <no-reply@us.greenhouse-mail.io>",
        "Acme Careers <careers@acme.example>",
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Google Calendar <calendar-notification@google.com>",
        "Workday <acme@myworkday.com>",
    ],
)
def test_robots_relays_and_team_mailboxes_are_nobody(sender: str) -> None:
    assert people("Thank you for applying.\n\nThe Acme team", sender) == ()


def test_the_calendar_gives_addresses_and_the_user_is_not_among_them() -> None:
    found = people(
        "Invitation.",
        "Dana Reyes <dana@acme.example>",
        organizers=(Address(name="Dana Reyes", address="dana@acme.example"),),
        attendees=(
            Address(name="Alex Morgan", address="alex@example.org"),
            Address(name="Lee Park", address="lee@acme.example"),
            Address(address="room-4@resource.calendar.google.com"),
        ),
    )
    assert {(p.name, p.address, p.part) for p in found} == {
        ("Dana Reyes", "dana@acme.example", Part.COORDINATOR),
        ("Lee Park", "lee@acme.example", Part.INTERVIEWER),
    }


def test_a_name_in_prose_gets_no_guessed_address() -> None:
    found = people("You will meet Lee Park.", "Dana Reyes <dana@acme.example>")
    assert Person(name="Lee Park", address="", part=Part.INTERVIEWER) in found
