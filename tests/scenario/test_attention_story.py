"""What the daemon asks of the User's attention: seldom, together, and nothing that is long past."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.scenario.mails import ZONE, body, calendar, header, mail
from tests.scenario.test_approval_story import interview, unclear_rejection
from tests.scenario.test_story import ASKED, END, START, WRITTEN, until_asked
from tests.scenario.world import World

SOON = timedelta(minutes=5)


def test_chatty_employers_do_not_bring_more_than_two_interrupting_mails_a_day(
    world: World,
) -> None:
    until_asked(world)
    for number in range(5):
        at = ASKED + (number + 1) * SOON
        world.arrives(
            mail(
                "Re: Interview confirmation: Backend Engineer at Acme",
                f"Hi Alex,\n\nOne more thing about the Backend Engineer position at Acme, number"
                f" {number}: could you send us your references?\n\nDana\n",
                at=at,
                in_reply_to="<confirmation@acme.example>",
            )
        )
        world.at(at + timedelta(minutes=1))
    assert len(world.news()) <= 1


def test_five_interviews_in_a_day_are_asked_about_in_few_mails(world: World) -> None:
    world.at(WRITTEN)
    start = datetime(2026, 12, 1, 9, 0, tzinfo=ZONE)
    names = ["Birch", "Cedar", "Elder", "Hazel", "Rowan"]
    for number, company in enumerate(names):
        person = ("Dana Reyes", f"dana@{company.lower()}.example")
        begins = start + timedelta(hours=2 * number)
        world.arrives(interview(company, "Backend Engineer", begins, person=person))
    world.at(WRITTEN + SOON)
    assert len(world.applications()) == 5
    for quarter in range(48):
        world.at(start + timedelta(minutes=15 * quarter))
    assert len(world.news()) == 2
    world.at(datetime(2026, 12, 2, 8, 1, tzinfo=ZONE))
    (morning,) = world.news()
    assert body(morning).count(" begins]") == 3


def test_discreet_subjects_name_nobody(world: World) -> None:
    world.settings = replace(world.settings, discreet=True)
    request = until_asked(world)
    world.answer(request, "send")
    world.at(ASKED + SOON)
    world.arrives(
        mail(
            "Your application at Acme",
            "Hi Alex,\n\nThank you for your interest in the Backend Engineer position at Acme."
            " We have decided to move forward with other candidates.\n\nDana\n",
            at=ASKED + SOON,
            in_reply_to="<confirmation@acme.example>",
        )
    )
    world.at(ASKED + 2 * SOON)
    for post in world.posts():
        subject = header(post, "Subject")
        assert not any(word in subject for word in ("Dana", "Reyes", "Acme", "Backend")), subject


def test_the_first_start_asks_nothing_about_what_is_long_past(world: World) -> None:
    old = WRITTEN - timedelta(days=45)
    world.arrives(interview("Acme", "Backend Engineer", old + timedelta(days=3), written=old))
    world.arrives(
        interview(
            "Acme",
            "Data Analyst",
            old + timedelta(days=4),
            person=("Kim Sato", "kim@acme.example"),
            written=old,
        )
    )
    world.arrives(unclear_rejection(old + timedelta(days=5)))
    world.at(WRITTEN)
    world.at(WRITTEN + SOON)
    world.days(2)
    assert world.news() == []


def test_the_welcome_mail_offers_what_is_still_right(world: World) -> None:
    yesterday = WRITTEN - timedelta(days=1)
    world.arrives(
        interview("Acme", "Backend Engineer", yesterday, written=WRITTEN - timedelta(days=4))
    )
    world.at(WRITTEN)
    (welcome,) = world.news()
    assert "Welcome" in header(welcome, "Subject")
    world.answer(welcome, "send 1")
    world.days(1)
    assert len(world.letters()) == 1


def panel(world: World) -> bytes:
    world.at(WRITTEN)
    world.arrives(
        mail(
            "Interview confirmation: Backend Engineer at Acme",
            "Hi Alex,\n\nI'm happy to confirm your interview for the Backend Engineer position at"
            " Acme on Tuesday, December 1, 2026 at 11:00 AM ET with Kim Sato, Lee Park and Sam Ortiz"
            "\n\nBest,\nDana Reyes\nRecruiting coordinator, Acme\n",
            at=WRITTEN,
            message_id="<confirmation@acme.example>",
            calendar=calendar(
                START.astimezone(UTC),
                attendees=(
                    ("Kim Sato", "kim@acme.example"),
                    ("Lee Park", "lee@acme.example"),
                    ("Sam Ortiz", "sam@acme.example"),
                ),
            ),
        )
    )
    world.at(ASKED + timedelta(minutes=1))
    (request,) = world.news()
    return request


def test_a_panel_is_thanked_in_one_letter_through_the_host(world: World) -> None:
    request = panel(world)
    world.answer(request, "send")
    world.days(1)
    (letter,) = world.letters()
    assert header(letter, "To") == "Dana Reyes <dana@acme.example>"
    assert all(name in body(letter) for name in ("Kim", "Lee", "Sam"))


def test_whoever_the_user_wrote_of_gets_a_letter_of_his_own(world: World) -> None:
    request = panel(world)
    learnt = "Kim showed me how the team plans its migrations with care."
    world.answer(request, f"note: {learnt}")
    world.at(ASKED + SOON)
    world.at(ASKED + 2 * SOON)
    again = world.news()
    for asked in again:
        world.answer(asked, "send")
    world.days(2)
    by_address = {header(x, "To").split("<")[-1].rstrip(">"): body(x) for x in world.letters()}
    assert set(by_address) == {"dana@acme.example", "kim@acme.example"}
    assert learnt in " ".join(by_address["kim@acme.example"].split())
    assert "Kim" not in by_address["dana@acme.example"]
    assert "Lee" in by_address["dana@acme.example"]


def test_nobody_is_disturbed_around_an_interview(world: World) -> None:
    until_asked(world)
    later = datetime(2026, 12, 8, 8, 15, tzinfo=ZONE)
    world.arrives(
        interview("Birch", "Data Analyst", later, person=("Kim Sato", "kim@birch.example"))
    )
    world.at(ASKED + SOON)
    world.news()
    for minute in (-20, 0, 30, 60, 80):
        world.at(later + timedelta(minutes=minute))
        assert world.news() == [], f"{minute} minutes after its beginning"
    world.at(later + timedelta(minutes=86))
    assert world.news()


def test_a_letter_not_decided_upon_expires_without_a_word(world: World) -> None:
    request = until_asked(world)
    world.at(END + timedelta(days=6.9))
    world.at(END + timedelta(days=8, hours=12))
    world.news()
    world.answer(request, "send")
    world.at(END + timedelta(days=8, hours=13))
    assert any("no longer in time" in body(n) for n in world.news())
    world.days(1)
    assert world.letters() == []


def test_a_morning_mail_with_several_things_is_decided_by_number(world: World) -> None:
    world.at(WRITTEN)
    for company in ("Birch", "Cedar", "Elder"):
        person = ("Dana Reyes", f"dana@{company.lower()}.example")
        world.arrives(interview(company, "Backend Engineer", START, person=person))
    world.at(WRITTEN + SOON)
    world.at(ASKED + timedelta(minutes=1))
    for asked in world.news():
        world.answer(asked, "send")
    world.days(1)
    assert len(world.letters()) >= 2
    world.news()
    world.at(datetime(2026, 12, 9, 8, 1, tzinfo=ZONE))
    (morning,) = [n for n in world.news() if "[letter 3 begins]" in body(n)]
    world.answer(morning, "send 1 3\nskip 2")
    before = len(world.letters())
    world.days(2)
    assert len(world.letters()) == before + 2
