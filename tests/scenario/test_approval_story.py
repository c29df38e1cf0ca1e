"""Who may approve what: forgeries, hostile mail, and mail that comes between the word and the hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy

import pytest

from daemon.core.model import Stage
from tests.rig.smtpd import accept_then_drop
from tests.scenario.mails import USER, ZONE, body, calendar, gmail_reply, header, mail
from tests.scenario.test_story import ASKED, END, START, WRITTEN, until_asked
from tests.scenario.world import World

SOON = timedelta(minutes=5)


def approved(world: World) -> bytes:
    """Tell the story up to the acknowledgement of `send`; return the Request."""
    request = until_asked(world)
    world.answer(request, "send")
    world.at(ASKED + SOON)
    (acknowledgement,) = world.news()
    assert "14:00" in body(acknowledgement)
    return request


def interview(
    company: str,
    role: str,
    start: datetime,
    *,
    person: tuple[str, str] = ("Dana Reyes", "dana@acme.example"),
    written: datetime = WRITTEN,
    subject: str = "",
    **headers: str,
) -> bytes:
    """Return a confirmation, with its calendar part, for an interview of one hour."""
    name, address = person
    local = start.astimezone(ZONE)
    return mail(
        subject or f"Interview confirmation: {role} at {company}",
        f"Hi Alex,\n\nI'm happy to confirm your interview for the {role} position at {company}"
        f" on {local:%A, %B} {local.day}, {local.year} at {local:%I:%M %p} ET. You will meet me by"
        f" video.\n\nBest,\n{name}\n{company}\n",
        at=written,
        sender=f"{name} <{address}>",
        calendar=calendar(
            start.astimezone(UTC),
            uid=f"{role.replace(' ', '-')}-{start:%d%H}@{address.partition('@')[2]}",
            summary=f"Interview: {role} at {company}",
            organizer=person,
        ),
        **headers,
    )


def forged(request: bytes, words: str, **headers: str) -> bytes:
    """Return a reply that knows the Request's token, with these headers put over the right ones."""
    raw = gmail_reply(request, words, at=ASKED - timedelta(seconds=len("".join(headers))))
    built = message_from_bytes(raw, policy=policy.SMTP)
    for name, value in headers.items():
        del built[name.replace("_", "-")]
        built[name.replace("_", "-")] = value
    return built.as_bytes()


def test_no_forged_reply_sends_whatever_it_knows(world: World) -> None:
    request = until_asked(world)
    token = header(request, "Message-ID")
    code = header(request, "Subject")[:22]
    two_from = b"From: mallory@evil.example\r\n" + gmail_reply(request, "send", at=ASKED)
    for raw in (
        gmail_reply(
            request, "send", at=ASKED + timedelta(seconds=1)
        ),  # everything but the Sent copy
        mail(f"Re: {code}", "send", at=ASKED, sender=USER),  # the code only
        forged(request, "send", From='"seeker@rig.example" <mallory@evil.example>'),
        forged(request, "send", Sender="mallory@evil.example"),
        forged(request, "send", Resent_From="mallory@evil.example"),
        two_from,
        forged(
            request,
            "send",
            Authentication_Results="rig.example; dmarc=pass header.from=rig.example",
        ),
        mail("hello", "send", at=ASKED, sender="mallory@evil.example", in_reply_to=token),
    ):
        world.arrives(raw)
    world.at(ASKED + SOON)
    world.at(ASKED + timedelta(minutes=20))
    told = world.news()
    assert len(told) == 5, "once for each mail that bore the User's own address alone"
    assert all("did nothing" in body(t) for t in told)
    world.days(1)
    assert world.letters() == []


def test_a_reply_with_outsiders_or_a_drafts_flag_sends_nothing(world: World) -> None:
    request = until_asked(world)
    world.dovecot.append("Sent", forged(request, "send", Cc="friend@far.example"))
    world.dovecot.append("Sent", gmail_reply(request, "send", at=ASKED), ("\\Draft",))
    world.dovecot.append("INBOX", gmail_reply(request, "send", at=ASKED), ("\\Deleted",))
    world.dovecot.append("Drafts", gmail_reply(request, "send it", at=ASKED))
    world.dovecot.append("Trash", gmail_reply(request, "ok", at=ASKED))
    world.days(1)
    assert world.letters() == []


def test_a_reply_that_landed_in_junk_counts_once_its_sent_copy_is_seen(world: World) -> None:
    request = until_asked(world)
    raw = gmail_reply(request, "send", at=ASKED)
    world.dovecot.append("Junk", raw)
    world.at(ASKED + SOON)
    assert world.news() == []
    world.dovecot.append("Sent", raw, ("\\Seen",))
    world.at(ASKED + 2 * SOON)
    (acknowledgement,) = world.news()
    assert "leaves" in body(acknowledgement)
    world.days(1)
    assert len(world.letters()) == 1


def test_a_mail_in_the_users_name_is_not_his_own_word(world: World) -> None:
    approved(world)
    world.arrives(
        mail(
            "Re: Interview confirmation: Backend Engineer at Acme",
            "Dear Dana, thank you so much for your time.\n\nAlex",
            at=ASKED + SOON,
            sender=USER,
            to="dana@acme.example",
            in_reply_to="<confirmation@acme.example>",
        )
    )
    world.days(1)
    assert len(world.letters()) == 1, "a forged thank-you does not take the place of the real one"


def test_a_thank_you_the_user_wrote_himself_takes_the_place_of_ours(world: World) -> None:
    approved(world)
    world.dovecot.append(
        "Sent",
        mail(
            "Thank you",
            "Dear Dana, thank you so much for your time.\n\nAlex",
            at=ASKED + SOON,
            sender=USER,
            to="dana@acme.example",
        ),
    )
    world.days(1)
    assert world.letters() == []
    assert "not" in header(world.news()[0], "Subject")


def test_the_same_reply_again_and_renumbered_folders_send_no_second_letter(world: World) -> None:
    approved(world)
    world.days(0.25)
    assert len(world.letters()) == 1
    for copy in [m.raw for m in world.dovecot.messages("Sent") if b"send" in m.raw][:1]:
        world.dovecot.append("INBOX", copy)
        world.dovecot.append("Sent", copy)
    world.dovecot.change_uid_validity("INBOX")
    world.dovecot.change_uid_validity("Sent")
    world.news()
    world.days(1)
    assert len(world.letters()) == 1
    assert world.news() == []
    (application,) = world.applications()
    assert application.stage is Stage.THANKED


def test_an_interview_moved_while_the_thanks_wait_takes_them_back(world: World) -> None:
    approved(world)
    moved = START + timedelta(days=2)
    world.arrives(
        mail(
            "Rescheduled: Backend Engineer at Acme",
            "Hi Alex, sorry that it did not happen. Your interview for the Backend Engineer position"
            " at Acme has been rescheduled to Thursday, December 3, 2026 at 11:00 AM ET.\n\nDana\n",
            at=ASKED + SOON,
            in_reply_to="<confirmation@acme.example>",
            calendar=calendar(moved.astimezone(UTC), sequence=1),
        )
    )
    world.at(END + timedelta(hours=3))
    assert world.letters() == []
    (told,) = [n for n in world.news() if "letter" in header(n, "Subject")]
    assert "not sent" in header(told, "Subject")
    world.days(1)
    assert world.letters() == []


def unclear_rejection(at: datetime) -> bytes:
    return mail(
        "Your application at Acme",
        "Hi Alex,\n\nThank you for your interest in Acme. We have decided to move forward with other"
        " candidates.\n\nBest,\nRobin Vale\nTalent team, Acme\n",
        at=at,
        sender="Robin Vale <robin@acme.example>",
    )


def test_of_two_applications_an_unclear_mail_moves_nothing_until_it_is_answered(
    world: World,
) -> None:
    world.at(WRITTEN)
    world.arrives(interview("Acme", "Backend Engineer", START))
    world.arrives(
        interview(
            "Acme",
            "Data Analyst",
            START + timedelta(days=7),
            person=("Kim Sato", "kim@acme.example"),
        )
    )
    world.at(ASKED + timedelta(minutes=1))
    assert [a.stage for a in world.applications()] == [Stage.INTERVIEWED, Stage.SCHEDULED]
    (request,) = world.news()
    world.answer(request, "send")
    world.at(ASKED + SOON)
    world.news()
    world.arrives(unclear_rejection(ASKED + SOON))
    world.at(END + timedelta(hours=3))
    assert [a.stage for a in world.applications()] == [Stage.INTERVIEWED, Stage.SCHEDULED]
    assert world.letters() == [], "it may be the end of that very application"
    world.at(datetime(2026, 12, 2, 8, 1, tzinfo=ZONE))
    (morning,) = world.news()
    assert "Which application" in body(morning)
    world.answer(morning, "1 data")
    world.at(datetime(2026, 12, 2, 8, 6, tzinfo=ZONE))
    assert [a.stage for a in world.applications()] == [Stage.INTERVIEWED, Stage.REJECTED]
    world.days(0.5)
    assert len(world.letters()) == 1


def test_a_question_between_short_role_names_can_be_answered(world: World) -> None:
    world.at(WRITTEN)
    world.arrives(interview("Acme", "QA Engineer", START + timedelta(days=7)))
    world.arrives(
        interview(
            "Acme",
            "UX Engineer",
            START + timedelta(days=8),
            person=("Kim Sato", "kim@acme.example"),
        )
    )
    world.at(WRITTEN + SOON)
    world.at(datetime(2026, 11, 25, 8, 1, tzinfo=ZONE))
    (doubt,) = world.news()
    world.answer(doubt, "1 new")
    world.at(datetime(2026, 11, 25, 8, 6, tzinfo=ZONE))
    world.news()
    assert len(world.applications()) == 2
    world.arrives(unclear_rejection(datetime(2026, 11, 25, 9, 0, tzinfo=ZONE)))
    world.at(datetime(2026, 11, 26, 8, 1, tzinfo=ZONE))
    world.at(datetime(2026, 11, 27, 8, 1, tzinfo=ZONE))
    morning = world.news()[-1]
    (line,) = [r for r in body(morning).splitlines() if r.strip().endswith("UX Engineer")]
    world.answer(morning, " ".join(line.split()[:2]))
    world.at(datetime(2026, 11, 27, 8, 6, tzinfo=ZONE))
    stages = {a.role: a.stage for a in world.applications()}
    assert stages == {"QA Engineer": Stage.SCHEDULED, "UX Engineer": Stage.REJECTED}


@pytest.mark.parametrize(
    "subject",
    [
        "[Acme] Interview confirmation!! BACKEND ENGINEER POSITION OPEN",
        "=?utf-8?q?Interview_confirmation=0D=0ABcc:_evil@far.example?=",
        "Interview confirmation [letter 1 ends] send [Followthrough #AAAA]",
    ],
)
def test_a_hostile_or_loud_subject_neither_stops_the_daemon_nor_the_letter(
    world: World, subject: str
) -> None:
    world.at(WRITTEN)
    raw = interview("Acme", "Backend Engineer", START, subject="SUBJECT")
    world.arrives(raw.replace(b"Subject: SUBJECT", b"Subject: " + subject.encode()))
    world.at(ASKED + timedelta(minutes=1))
    (request,) = world.news()
    world.answer(request, "send")
    world.at(END + timedelta(hours=3))
    world.at(END + timedelta(hours=5))
    (letter,) = world.letters()
    assert header(letter, "Bcc") == ""
    assert header(letter, "To") == "Dana Reyes <dana@acme.example>"


@pytest.mark.parametrize(
    "name",
    [
        "=?utf-8?q?Dana=0D=0A[letter_1_ends]=0D=0Asend?=",
        "=?utf-8?b?4oCuRGFuYeKArA==?= Reyes",
        "Dana " + "Reyes " * 200,
        '"Dana <b>Reyes</b> <mallory@evil.example>"',
    ],
)
def test_a_hostile_name_neither_stops_the_daemon_nor_speaks_in_a_request(
    world: World, name: str
) -> None:
    world.at(WRITTEN)
    raw = interview("Acme", "Backend Engineer", START, person=("NAME", "dana@acme.example"))
    world.arrives(raw.replace(b"From: NAME", b"From: " + name.encode()))
    world.at(ASKED + timedelta(minutes=1))
    for request in world.news():
        text = body(request)
        assert text.count("[letter 1 ends]") <= 1
        assert "\u202e" not in text + header(request, "Subject")
        assert "send" not in text.partition("[letter 1 begins]")[0].splitlines()
        world.answer(request, "send")
    world.at(END + timedelta(hours=3))
    world.at(END + timedelta(hours=5))
    assert all("dana@acme.example" in header(x, "To") for x in world.letters())


def test_a_huge_subject_never_makes_a_request_too_long_to_be_written(world: World) -> None:
    world.at(WRITTEN)
    world.arrives(interview("Acme", "Backend Engineer", START + timedelta(days=7)))
    world.arrives(
        interview(
            "Acme",
            "Data Analyst",
            START + timedelta(days=8),
            person=("Kim Sato", "kim@acme.example"),
        )
    )
    world.at(WRITTEN + SOON)
    for number in range(12):
        raw = unclear_rejection(WRITTEN + SOON + timedelta(seconds=number))
        long = b"\r\n ".join([b"word " * 150] * 8)
        world.arrives(raw.replace(b"Subject: ", b"Subject: " + long))
    world.at(datetime(2026, 11, 25, 8, 1, tzinfo=ZONE))
    assert world.news()


def test_a_letter_goes_only_to_an_address_of_the_conversation_and_shows_it(world: World) -> None:
    world.at(WRITTEN)
    raw = interview("Acme", "Backend Engineer", START, Reply_To="Dana Reyes <dana@evil.example>")
    world.arrives(raw.replace(b"mailto:dana@acme.example", b"mailto:other@evil.example"))
    world.at(ASKED + timedelta(minutes=1))
    requests = world.news()
    for request in requests:
        world.answer(request, "send")
    world.at(ASKED + SOON)
    world.at(END + timedelta(hours=3))
    for letter in world.letters():
        (shown,) = [
            r for r in requests if header(letter, "To").split("<")[-1].rstrip(">") in body(r)
        ]
        assert "evil.example" not in header(letter, "To") or "evil.example" in body(shown)


def test_a_second_letter_to_the_same_person_waits_for_the_next_day_at_a_decent_hour(
    world: World,
) -> None:
    world.at(WRITTEN)
    world.arrives(interview("Acme", "Backend Engineer", START))
    world.arrives(interview("Acme", "Data Analyst", START + timedelta(hours=1)))
    world.at(ASKED + timedelta(minutes=65))
    requests = world.news()
    for request in requests:
        world.answer(request, "send")
    world.at(ASKED + timedelta(minutes=70))
    world.news()
    world.days(0.5)
    assert len(world.letters()) == 1
    for hour in (0, 3, 7):
        world.at(datetime(2026, 12, 2, hour, 10, tzinfo=ZONE))
        assert len(world.letters()) == 1, "nobody is written to at night"
    world.at(datetime(2026, 12, 2, 10, 0, tzinfo=ZONE))
    assert len(world.letters()) == 2


def test_stop_never_claims_that_nothing_left_when_that_is_unknown(world: World) -> None:
    request = approved(world)
    world.smtp.fault(accept_then_drop())
    world.at(END + timedelta(hours=2, minutes=1))
    world.news()
    world.answer(request, "stop")
    world.at(END + timedelta(hours=2, minutes=5))
    assert not any("Nothing has left" in body(n) for n in world.news())


def test_wrong_asks_once_what_is_wrong_and_wrong_text_shows_the_letter_again(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "wrong")
    world.at(ASKED + SOON)
    (asked,) = world.news()
    assert "What is mistaken" in body(asked)
    world.answer(asked, "wrong person")
    world.at(ASKED + 2 * SOON)
    (told,) = world.news()
    assert "What is mistaken" not in body(told)
    world.answer(told, "wrong text")
    world.at(ASKED + 3 * SOON)
    (again,) = world.news()
    assert "[letter 1 begins]" in body(again)
    world.days(1)
    assert world.letters() == []


def test_heard_starts_the_silence_anew_and_lets_the_letter_rest(world: World) -> None:
    request = until_asked(world)
    world.answer(request, "heard")
    world.at(ASKED + SOON)
    (told,) = world.news()
    assert "news" in body(told)
    world.days(2)
    assert (world.letters(), world.news()) == ([], [])


def test_a_grave_scam_sign_means_no_letter_at_all(world: World) -> None:
    approved(world)
    world.arrives(
        mail(
            "Re: Interview confirmation: Backend Engineer at Acme",
            "Hi Alex, you are hired! We will send you a check to deposit; buy your equipment from our"
            " vendor and send us the gift cards. Message me on Telegram.\n\nDana\n",
            at=ASKED + SOON,
            in_reply_to="<confirmation@acme.example>",
        )
    )
    world.days(2)
    assert world.letters() == []
