"""Mail that says things in words of its own: what no rule knows moves the story, or is asked."""

from __future__ import annotations

from datetime import datetime, timedelta

from daemon.core.model import Stage
from tests.scenario.mails import ZONE, body, mail
from tests.scenario.world import World

WRITTEN = datetime(2026, 11, 30, 10, 0, tzinfo=ZONE)
TED = "Ted Harker <ted@harker-arborists.example>"


def told(text: str, at: datetime, subject: str = "Re: groundsman") -> bytes:
    return mail(subject, text, at=at, sender=TED, in_reply_to="<mine@rig.example>")


def test_a_talk_fixed_and_a_refusal_in_own_words_are_followed(world: World) -> None:
    world.arrives(
        told(
            "Hi Alex, come by the yard on Wednesday 2 December at 10am and ask for me. Bring your saw"
            " tickets and your CV, we'll walk round and talk about the groundsman job and the pay.\n\n"
            "Ted Harker\nHarker Arborists\n",
            WRITTEN,
        )
    )
    world.at(WRITTEN + timedelta(minutes=5))
    (application,) = world.applications()
    assert application.stage is Stage.SCHEDULED
    world.at(datetime(2026, 12, 2, 12, 5, tzinfo=ZONE))
    (request,) = world.news()
    world.arrives(
        told(
            "Alex, thanks for coming up. My brother's lad is back from Canada and I've given him the"
            " groundsman job. You were the best of the others. Good luck finding something.\n\nTed\n",
            datetime(2026, 12, 2, 12, 30, tzinfo=ZONE),
        )
    )
    world.at(datetime(2026, 12, 2, 12, 35, tzinfo=ZONE))
    (application,) = world.applications()
    assert application.stage is Stage.REJECTED
    world.answer(request, "send")
    world.at(datetime(2026, 12, 2, 12, 45, tzinfo=ZONE))
    world.days(3)
    assert world.letters() == []  # his word came too late: the letter was no longer right


def test_what_a_known_employer_says_without_a_word_of_work_is_not_taken_for_silence(
    world: World,
) -> None:
    world.arrives(
        told(
            "Hi Alex, your interview for the groundsman job is on Wednesday 2 December at 10am at the"
            " yard.\n\nTed Harker\nHarker Arborists\n",
            WRITTEN,
        )
    )
    world.at(WRITTEN + timedelta(minutes=5))
    (application,) = world.applications()
    assert application.stage is Stage.SCHEDULED
    words = (
        "Morning Alex, half of us have flu, so Wednesday is off, sorry. I'll shout soon.\n\nTed\n"
    )
    at = datetime(2026, 12, 1, 9, 0, tzinfo=ZONE)
    world.arrives(mail("Wednesday", words, at=at, sender="Ted Moss <ted@moss-choir.example>"))
    world.at(at + timedelta(minutes=5))
    (application,) = world.applications()
    assert application.stage is Stage.SCHEDULED  # a stranger's Wednesday is another one
    world.arrives(told(words, at + timedelta(minutes=6), subject="Re: Wednesday"))
    world.at(at + timedelta(minutes=10))
    (application,) = world.applications()
    assert (application.stage, application.interviews) == (Stage.INVITED, ())
    (notice,) = world.news()
    assert "10:00" in body(notice)  # of the interview that fell away, which the mail did not say
    world.at(datetime(2026, 12, 2, 12, 5, tzinfo=ZONE))
    assert world.news() == []
