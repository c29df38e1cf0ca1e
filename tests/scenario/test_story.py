"""From a confirmation in the inbox to the letter as it left, and every other answer to a Request."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from daemon.adapters.sqlite import FILE
from daemon.core.model import Stage
from tests.scenario.mails import ZONE, body, calendar, header, mail
from tests.scenario.world import World

# Tuesday 1 December 2026, 11:00 in New York: before 15:00, so the thanks leave the same afternoon.
WRITTEN = datetime(2026, 11, 24, 10, 0, tzinfo=ZONE)
START = datetime(2026, 12, 1, 11, 0, tzinfo=ZONE)
END = START + timedelta(hours=1)
ASKED = END + timedelta(minutes=25)


def confirmation() -> bytes:
    return mail(
        "Interview confirmation: Backend Engineer at Acme",
        "Hi Alex,\n\nI'm happy to confirm your interview for the Backend Engineer position at Acme"
        " on Tuesday, December 1, 2026 at 11:00 AM ET. You will meet me by video.\n\n"
        "Best,\nDana Reyes\nEngineering Manager, Acme\n",
        at=WRITTEN,
        calendar=calendar(START.astimezone(UTC)),
        message_id="<confirmation@acme.example>",
    )


def until_asked(world: World) -> bytes:
    """Tell the story up to the Request and return it."""
    world.at(WRITTEN)
    world.arrives(confirmation())
    world.at(WRITTEN + timedelta(minutes=5))
    (application,) = world.applications()
    assert (application.company, application.stage) == ("Acme", Stage.SCHEDULED)
    world.at(END + timedelta(minutes=5))
    assert world.news() == [], "nobody is asked while the interview may still be going on"
    world.at(ASKED + timedelta(minutes=1))
    (request,) = world.news()
    return request


def test_the_request_shows_the_whole_letter_and_its_hour(world: World) -> None:
    request = until_asked(world)
    assert header(request, "From") == header(request, "To")
    assert "#" in header(request, "Subject")
    assert "Dana Reyes" in header(request, "Subject")
    text = body(request)
    assert text.index("[letter 1 begins]") < text.index("[letter 1 ends]")
    assert "dana@acme.example" in text
    assert "What did you learn" in text
    assert header(request, "Auto-Submitted") == "auto-generated"
    assert world.letters() == []


def test_after_send_exactly_one_letter_leaves_in_the_right_thread(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "send")
    world.at(ASKED + timedelta(minutes=5))
    (acknowledgement,) = world.news()
    assert "14:00" in body(acknowledgement), "E2: two hours after the end"
    assert world.letters() == []
    world.at(END + timedelta(hours=2, minutes=1))
    (letter,) = world.letters()
    assert header(letter, "To") == "Dana Reyes <dana@acme.example>"
    assert header(letter, "In-Reply-To") == "<confirmation@acme.example>"
    assert header(letter, "Subject") == "Re: Interview confirmation: Backend Engineer at Acme"
    assert header(letter, "Message-ID").endswith("@rig.example>")
    shown = body(request).partition("[letter 1 begins]\n")[2].partition("[letter 1 ends]")[0]
    assert body(letter).strip() in shown
    (sent,) = [
        m.raw for m in world.dovecot.messages("Sent") if header(m.raw, "To") == header(letter, "To")
    ]
    assert header(sent, "Message-ID") == header(letter, "Message-ID")
    world.days(2)
    assert len(world.letters()) == 1
    (application,) = world.applications()
    assert application.stage is Stage.THANKED


def test_skip_sends_nothing_and_asks_no_more(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "skip")
    world.at(ASKED + timedelta(minutes=5))
    (acknowledgement,) = world.news()
    assert "dropped" in body(acknowledgement)
    world.days(3)
    assert world.letters() == []
    assert world.news() == []


def test_later_two_days_offers_the_letter_again_as_a_new_request(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "later 2 days")
    world.at(ASKED + timedelta(minutes=5))
    (acknowledgement,) = world.news()
    assert "Thu 3 Dec" in body(acknowledgement)
    world.days(1.9)
    assert world.news() == []
    world.days(0.2)
    (again,) = world.news()
    assert header(again, "Message-ID") != header(request, "Message-ID")
    assert "[letter 1 begins]" in body(again)
    world.answer(again, "send")
    world.days(1)
    assert len(world.letters()) == 1


def test_an_edit_comes_back_and_leaves_only_after_its_own_send(world: World) -> None:
    request = until_asked(world)
    mine = "Dear Dana,\n\nThank you for your time. I liked the talk about queues.\n\nAlex Morgan"
    world.answer(request, f"[letter 1 begins]\n{mine}\n[letter 1 ends]")
    world.at(ASKED + timedelta(minutes=5))
    (again,) = world.news()
    assert "I liked the talk about queues." in body(again)
    world.days(1)
    assert world.letters() == []
    world.answer(again, "send")
    world.days(1)
    (letter,) = world.letters()
    assert "I liked the talk about queues." in body(letter)


def test_a_note_becomes_a_paragraph_of_the_next_version(world: World) -> None:
    request = until_asked(world)
    learnt = "The team is moving its billing to event sourcing and wants careful migrations."
    world.answer(request, learnt)
    world.at(ASKED + timedelta(minutes=5))
    (again,) = world.news()
    assert learnt in " ".join(body(again).split())
    assert world.letters() == []
    world.answer(request, "send")
    world.at(ASKED + timedelta(minutes=10))
    assert "changed" in body(world.news()[0])
    world.days(1)
    assert world.letters() == [], "a send on the old version sends nothing"
    world.answer(again, "send")
    world.days(1)
    (letter,) = world.letters()
    assert learnt in " ".join(body(letter).split())
    world.days(7)
    follow_up = world.news()[-1]
    assert learnt not in " ".join(body(follow_up).split()), "said once, not in every letter"


@pytest.mark.parametrize("words", ["Sounds good!", "send, but mention the queue", "don't send"])
def test_an_unclear_text_sends_nothing_and_is_answered_once(world: World, words: str) -> None:
    request = until_asked(world)
    world.answer(request, words)
    world.at(ASKED + timedelta(minutes=5))
    (answer,) = world.news()
    assert "send" in body(answer)
    world.days(2)
    assert world.letters() == []
    assert world.news() == []


def test_stop_holds_an_approved_letter_and_send_lets_it_go(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "send")
    world.at(ASKED + timedelta(minutes=5))
    (acknowledgement,) = world.news()
    world.answer(acknowledgement, "stop")
    world.at(ASKED + timedelta(minutes=10))
    (stopped,) = world.news()
    assert "stopped" in body(stopped)
    world.days(1)
    assert world.letters() == []
    world.answer(request, "send")
    world.days(1)
    assert len(world.letters()) == 1


def test_an_unclear_word_after_send_holds_the_letter_back(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "send")
    world.at(ASKED + timedelta(minutes=5))
    world.news()
    world.answer(request, "stop!! that is the wrong person I think")
    world.at(ASKED + timedelta(minutes=7))
    (answer,) = world.news()
    assert "hold back" in body(answer)
    world.days(1)
    assert world.letters() == []


def test_a_reply_without_a_copy_in_sent_is_never_obeyed(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "send", sent=False)
    world.at(ASKED + timedelta(minutes=5))
    assert world.news() == [], "it waits for the Sent copy"
    world.at(ASKED + timedelta(minutes=20))
    (warning,) = world.news()
    assert "did nothing" in body(warning)
    world.days(2)
    assert world.letters() == []


def test_a_rejection_takes_back_a_letter_that_waits(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "send")
    world.at(ASKED + timedelta(minutes=5))
    world.news()
    world.arrives(
        mail(
            "Your application at Acme",
            "Hi Alex,\n\nThank you for your interest in the Backend Engineer position at Acme."
            " We have decided to move forward with other candidates.\n\nDana\n",
            at=ASKED + timedelta(minutes=10),
            in_reply_to="<confirmation@acme.example>",
        )
    )
    world.at(ASKED + timedelta(minutes=12))
    (told,) = world.news()
    assert "not" in header(told, "Subject")
    world.days(2)
    assert world.letters() == []
    (application,) = world.applications()
    assert application.stage is Stage.REJECTED


def test_a_panel_gets_one_letter_through_its_host_until_a_note_names_somebody(world: World) -> None:
    guests = (("Lee Park", "lee@globex.example"), ("Ana Silva", "ana@globex.example"))
    invitation = calendar(
        START.astimezone(UTC),
        summary="Panel interview: Data Engineer at Globex",
        organizer=("Sam Ortiz", "sam@globex.example"),
        attendees=guests,
    )
    world.at(WRITTEN)
    world.arrives(
        mail(
            "Your panel interview with Globex",
            "Hello Alex,\n\nYour panel interview for the Data Engineer role at Globex is confirmed."
            " You will meet Lee Park and Ana Silva.\n\nSam Ortiz\nRecruiting Coordinator\n",
            at=WRITTEN,
            sender="Sam Ortiz <sam@globex.example>",
            calendar=invitation,
        )
    )
    world.at(WRITTEN + timedelta(minutes=1))
    world.at(ASKED + timedelta(minutes=1))
    (request,) = world.news()
    assert "sam@globex.example" in body(request)
    assert "pass my thanks on to Lee Park and Ana Silva" in " ".join(body(request).split())
    assert "[letter 2 begins]" not in body(request)
    world.answer(request, "note Lee: Your way of testing migrations was new to me.\n"
                          "note Ana: I liked that you talk to customers every week.")  # fmt: skip
    world.at(ASKED + timedelta(minutes=4))
    (again,) = world.news()
    assert "What did you learn" not in body(again)
    world.answer(again, "send")
    world.at(ASKED + timedelta(minutes=8))
    world.days(1)
    told = {header(letter, "To"): body(letter) for letter in world.letters()}
    assert set(told) == {"Lee Park <lee@globex.example>", "Ana Silva <ana@globex.example>"}
    assert "testing migrations" in told["Lee Park <lee@globex.example>"]
    assert "customers every week" in told["Ana Silva <ana@globex.example>"]


def test_a_week_of_silence_brings_the_follow_up_in_the_morning_mail(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "send")
    world.days(0.5)
    world.news()
    assert len(world.letters()) == 1
    week_later = datetime(2026, 12, 8, 8, 1, tzinfo=ZONE)
    world.at(week_later - timedelta(minutes=5))
    assert world.news() == [], "E16: not before a week has passed, and not before 08:00"
    world.at(week_later)
    (morning,) = world.news()
    assert "follow-up to Dana Reyes" in header(morning, "Subject")
    world.answer(morning, "send 1")
    world.at(week_later + timedelta(minutes=1))
    world.at(week_later + timedelta(minutes=118))
    assert len(world.letters()) == 1, "E16: at 10:00"
    world.at(week_later + timedelta(hours=2))
    thanks, follow_up = world.letters()
    assert header(follow_up, "To") == header(thanks, "To")
    assert header(follow_up, "References").startswith("<confirmation@acme.example>")
    (application,) = world.applications()
    assert application.stage is Stage.FOLLOWED_UP


def test_nothing_happens_twice_when_nothing_is_new(world: World) -> None:
    until_asked(world)
    state = world.settings.state_dir
    world.at(ASKED + timedelta(minutes=2))
    before = _dump(state)
    world.at(ASKED + timedelta(minutes=3), ticks=3)
    assert _dump(state) == before
    assert world.news() == []


def _dump(state: str) -> list[str]:
    with contextlib.closing(sqlite3.connect(f"file:{state}/{FILE}?mode=ro", uri=True)) as db:
        return list(db.iterdump())
