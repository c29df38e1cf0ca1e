"""Which letter is due when: every date here was worked out by hand on a calendar of 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.etiquette import (
    HOLD,
    NEVER,
    SentFact,
    fell_silent_at,
    leave_at,
    may_leave,
    next_morning,
    quiet_until,
    wanted_notes,
)
from daemon.core.model import (
    Act,
    Address,
    Application,
    Contact,
    Event,
    Interview,
    Note,
    NoteKind,
    Part,
    Person,
    Place,
    Stage,
    StandingInterview,
)
from daemon.core.recipients import place_of
from daemon.core.settings import User
from daemon.core.workdays import is_frozen, working_days_after

NEW_YORK, BERLIN = "America/New_York", "Europe/Berlin"
ALEX = User(
    name="Alex Morgan",
    address="alex@example.org",
    time_zone=NEW_YORK,
    country="US",
    phone="555 0100",
)
DANA = Person(name="Dana Reyes", address="dana@acme.example", part=Part.INTERVIEWER)
TOM = Person(name="Tom Olsen", address="tom@acme.example", part=Part.INTERVIEWER)
IRIS = Person(name="Iris Vale", part=Part.INTERVIEWER)  # no address is known
SAM = Contact(name="Sam Lee", address="sam@acme.example", part=Part.RECRUITER, wrote=True)


def local(text: str, zone: str = NEW_YORK) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def an_interview(
    ends: str, *people: Person, zone: str = NEW_YORK, assumed: tuple[str, ...] = (), title: str = ""
) -> Interview:
    end = local(ends, zone).astimezone(UTC)
    return Interview(
        start=end - timedelta(hours=1),
        end=end,
        zone=zone,
        people=people or (DANA,),
        assumed=assumed,
        title=title,
    )


def held(*interviews: Interview, round_: int = 1, **more: object) -> Application:
    end = max(i.end for i in interviews)
    base = Application(
        id=7,
        company="Acme",
        role="Backend Engineer",
        stage=Stage.INTERVIEWED,
        round=round_,
        since=end,
        interviews=tuple(
            StandingInterview(interview=i, round=round_, held=True) for i in interviews
        ),
        contacts=(
            *(Contact(name=p.name, address=p.address, part=p.part) for p in (DANA, TOM, IRIS)),
            SAM,
        ),
        last_word_at=end,
    )
    return replace(base, **more)  # type: ignore[arg-type]


LONG_AFTER = datetime(2027, 6, 1, tzinfo=UTC)


def wanted(application: Application, kind: NoteKind, **more: frozenset[str]) -> list[Note]:
    notes = wanted_notes(application, ALEX, LONG_AFTER, **more)
    return [n for n in notes if n.kind is kind]


def thanks(application: Application, **more: frozenset[str]) -> list[Note]:
    return wanted(application, NoteKind.THANK_YOU, **more)


def follow_up(application: Application) -> Note:
    [note] = wanted(application, NoteKind.FOLLOW_UP)
    return note


# --- when thanks leave -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "ends", "leaves", "urgent"),
    [
        ("E2", "2026-12-01 14:59", "2026-12-01 16:59", False),
        ("E2", "2026-12-01 05:30", "2026-12-01 08:00", False),
        ("E3", "2026-12-01 15:00", "2026-12-02 08:30", False),
        ("E3", "2026-12-03 17:45", "2026-12-04 08:30", False),
        ("E4 is E2 on a Friday", "2026-12-04 11:00", "2026-12-04 13:00", False),
        ("E5", "2026-12-04 15:30", "2026-12-04 17:30", True),
        ("E5", "2026-12-04 17:59", "2026-12-04 19:59", True),
        ("E5, too late", "2026-12-04 18:30", "2026-12-07 08:00", False),
        ("E5 on a Saturday", "2026-12-05 11:00", "2026-12-05 13:00", True),
        ("eve of Thanksgiving", "2026-11-25 16:00", "2026-11-25 18:00", True),
        ("E2 on that eve", "2026-11-25 12:00", "2026-11-25 14:00", False),
        ("Friday before the clocks go back", "2026-10-30 16:00", "2026-10-30 18:00", True),
        ("Friday before, in the night", "2026-10-30 19:00", "2026-11-02 08:00", False),
    ],
)
def test_thanks_leave_in_the_hour_of_the_rule(
    rule: str, ends: str, leaves: str, *, urgent: bool
) -> None:
    [note] = thanks(held(an_interview(ends)))
    assert (note.not_before, note.urgent) == (local(leaves), urgent), rule


def test_the_morning_after_is_counted_in_the_recipients_country() -> None:
    """Friday, 1 May 2026 is a holiday in Germany: Thursday evening is the eve of a day off."""
    [german] = thanks(held(an_interview("2026-04-30 16:00", zone=BERLIN)))
    assert german.place == Place(zone=BERLIN, country="DE")
    assert german.not_before == local("2026-04-30 18:00", BERLIN)
    [american] = thanks(held(an_interview("2026-04-30 16:00")))
    assert american.not_before == local("2026-05-01 08:30")


def test_thanks_leave_soon_where_they_decide_the_next_day() -> None:
    [note] = thanks(held(an_interview("2026-12-01 16:00"), decision_by=date(2026, 12, 2)))
    assert note.not_before == local("2026-12-01 16:25")
    assert note.urgent


def test_the_user_is_asked_25_minutes_after_a_known_end_and_60_after_an_assumed_one() -> None:
    [known] = thanks(held(an_interview("2026-12-01 14:00")))
    [assumed] = thanks(held(an_interview("2026-12-01 14:00", assumed=("end",))))
    assert known.ask_at == local("2026-12-01 14:25")
    assert assumed.ask_at == local("2026-12-01 15:00")
    assert known.interrupts


def test_thanks_expire_after_five_working_days() -> None:
    """Monday 23 November: 24, 25, then not the 26th (Thanksgiving), 27, 30, 1 December."""
    [note] = thanks(held(an_interview("2026-11-23 12:00")))
    assert note.expires_at == local("2026-12-01 18:00")


# --- who is thanked --------------------------------------------------------------------------


def test_nobody_is_thanked_before_the_last_session_of_the_day_is_over() -> None:
    first, last = an_interview("2026-12-01 11:00"), an_interview("2026-12-01 14:00", TOM)
    application = held(first, last)
    ahead = replace(
        application,
        interviews=(application.interviews[0], replace(application.interviews[1], held=False)),
    )
    assert wanted_notes(ahead, ALEX, local("2026-12-01 12:00")) == ()
    batch = thanks(application)
    assert {n.to.address for n in batch} == {"dana@acme.example", "tom@acme.example"}
    assert {n.ask_at for n in batch} == {local("2026-12-01 14:25")}
    assert {n.not_before for n in batch} == {local("2026-12-01 16:00")}


def test_a_panel_without_notes_gets_one_letter_through_the_host() -> None:
    [note] = thanks(held(an_interview("2026-12-01 14:00", DANA, TOM)))
    assert note.to == SAM
    assert [c.name for c in note.pass_on_to] == ["Dana Reyes", "Tom Olsen"]


def test_a_panelist_with_a_note_gets_a_letter_of_his_own_and_the_others_the_hosts() -> None:
    panel = held(an_interview("2026-12-01 14:00", DANA, TOM, IRIS))
    own, through_host = sorted(
        thanks(panel, noted=frozenset({"TOM@acme.example"})),
        key=lambda n: n.to.part is Part.RECRUITER,
    )
    assert (own.to.address, own.pass_on_to) == ("tom@acme.example", ())
    assert [c.name for c in through_host.pass_on_to] == ["Dana Reyes", "Iris Vale"]


def test_who_has_no_address_is_thanked_through_the_recruiter() -> None:
    [note] = thanks(held(an_interview("2026-12-01 14:00", IRIS)))
    assert note.to == SAM
    assert [c.name for c in note.pass_on_to] == ["Iris Vale"]


def test_without_a_recruiter_one_of_the_panel_passes_the_thanks_on() -> None:
    panel = held(an_interview("2026-12-01 14:00", IRIS, DANA))
    [note] = thanks(replace(panel, contacts=panel.contacts[:3]))
    assert note.to.address == "dana@acme.example"
    assert [c.name for c in note.pass_on_to] == ["Iris Vale"]


def test_without_any_address_there_is_no_letter() -> None:
    application = held(an_interview("2026-12-01 14:00", IRIS), contacts=())
    assert wanted_notes(application, ALEX, LONG_AFTER) == ()


def test_a_session_that_names_nobody_is_thanked_to_the_interviewers_known_from_the_mail() -> None:
    unnamed = replace(an_interview("2026-12-01 14:00"), people=())
    dana = Contact(name="Dana Reyes", address="dana@acme.example", part=Part.INTERVIEWER)
    tom = Contact(name="Tom Olsen", address="tom@acme.example", part=Part.INTERVIEWER)
    [own] = thanks(held(unnamed, contacts=(dana, SAM)))
    assert (own.to, own.pass_on_to) == (dana, ())
    [through_host] = thanks(held(unnamed, contacts=(dana, tom, SAM)))
    assert (through_host.to, through_host.pass_on_to) == (SAM, (dana, tom))
    # That the people of the first round came again to the second is not known.
    [later] = thanks(
        held(unnamed, round_=2, contacts=(dana, SAM), thanked=((1, "dana@acme.example"),))
    )
    assert (later.to, later.pass_on_to) == (SAM, ())


def test_who_is_known_by_name_alone_is_found_among_the_contacts() -> None:
    named = Person(name="Tom Olsen", part=Part.INTERVIEWER)
    [note] = thanks(held(an_interview("2026-12-01 14:00", named)))
    assert note.to.address == "tom@acme.example"


def test_news_is_asked_of_whoever_had_the_last_word() -> None:
    application = held(an_interview("2026-12-01 14:00"))
    assert follow_up(application).to == SAM
    dana = replace(application.contacts[0], wrote=True)
    word = Event(
        act=Act.REPLIED,
        at=local("2026-12-02 09:00"),
        message_key="k9",
        sender=Address(name="Dana Reyes", address="dana@acme.example"),
    )
    answered = replace(
        application, contacts=(dana, SAM), events=(word,), last_word_key="k9", last_word_at=word.at
    )
    assert follow_up(answered).to == dana


def test_a_robot_is_never_written_to() -> None:
    robot = Person(name="Acme", address="no-reply@acme.example", part=Part.INTERVIEWER)
    application = held(an_interview("2026-12-01 14:00", robot), contacts=())
    assert wanted_notes(application, ALEX, LONG_AFTER) == ()


def test_where_an_agency_stands_between_everything_goes_through_it() -> None:
    between = Contact(
        name="Jo Park", address="jo@northline.example", part=Part.RECRUITER, wrote=True
    )
    application = held(an_interview("2026-12-01 14:00"))
    notes = wanted_notes(
        replace(application, contacts=(*application.contacts, between)), ALEX, LONG_AFTER
    )
    assert {n.to.address for n in notes} == {"jo@northline.example"}


def test_a_recorded_video_or_a_test_is_thanked_to_nobody() -> None:
    test = replace(an_interview("2026-12-01 14:00", title="HackerRank coding test"), people=())
    assert thanks(held(test)) == []


def test_each_person_is_thanked_once_per_round_and_again_in_the_next() -> None:
    interview = an_interview("2026-12-01 14:00")
    assert thanks(held(interview, thanked=((1, "Dana@acme.example"),))) == []
    again = thanks(held(interview, round_=2, thanked=((1, "dana@acme.example"),)))
    assert [n.key for n in again] == ["thank_you/2/dana@acme.example"]


@pytest.mark.parametrize(
    "stage",
    [Stage.REJECTED, Stage.OFFER, Stage.ACCEPTED, Stage.WITHDRAWN, Stage.DECLINED, Stage.QUIET],
)
def test_a_closed_application_or_an_offer_wants_neither_thanks_nor_follow_up(stage: Stage) -> None:
    application = held(an_interview("2026-12-01 14:00"))
    assert len(wanted_notes(application, ALEX, LONG_AFTER)) == 2
    assert wanted_notes(replace(application, stage=stage), ALEX, LONG_AFTER) == ()


def test_a_scam_sign_stops_every_letter() -> None:
    application = held(an_interview("2026-12-01 14:00"), scam_signs=("asks for money",))
    assert wanted_notes(application, ALEX, LONG_AFTER) == ()


# --- when follow-ups leave -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "leaves"),
    [
        ("2026-12-01 14:00", "2026-12-08 10:00"),  # Tuesday to Tuesday
        ("2026-12-03 14:00", "2026-12-10 10:00"),  # Thursday to Thursday
        ("2026-12-04 14:00", "2026-12-15 10:00"),  # Friday: the 11th is a Friday, so Tuesday
        ("2026-11-23 14:00", "2026-12-01 10:00"),  # five working days: not Thanksgiving
        ("2026-10-27 14:00", "2026-11-03 10:00"),  # over the change of the clocks, 10:00 local
        ("2026-12-15 14:00", "2027-01-06 10:00"),  # frozen from 20 December to 5 January
        ("2026-11-19 14:00", "2026-12-01 10:00"),  # the 26th is Thanksgiving, the 27th frozen
    ],
)
def test_the_first_follow_up_waits_a_week_and_leaves_midweek(ends: str, leaves: str) -> None:
    note = follow_up(held(an_interview(ends)))
    assert note.not_before == local(leaves)
    assert note.expires_at == local(leaves) + timedelta(days=10)
    assert not note.interrupts


def test_a_stated_decision_date_gives_the_day_even_a_friday() -> None:
    """Decision by Wednesday the 9th: two working days later is Friday the 11th."""
    note = follow_up(held(an_interview("2026-12-01 14:00"), decision_by=date(2026, 12, 9)))
    assert note.not_before == local("2026-12-11 10:00")
    approved = local("2026-12-11 08:10")
    assert leave_at(approved, note, at_once=False) == local("2026-12-11 10:00")


def test_a_decision_date_that_their_own_word_overtook_no_longer_counts() -> None:
    application = held(
        an_interview("2026-12-01 14:00"),
        decision_by=date(2026, 12, 4),
        last_word_at=local("2026-12-08 09:00"),
    )
    assert follow_up(application).not_before == local("2026-12-15 10:00")


def test_the_user_is_asked_on_the_morning_before_the_letter_would_leave() -> None:
    here = follow_up(held(an_interview("2026-12-01 14:00")))
    assert here.ask_at == local("2026-12-08 08:00")
    there = follow_up(held(an_interview("2026-12-01 14:00", zone=BERLIN)))
    assert there.not_before == local("2026-12-08 10:00", BERLIN)
    assert there.ask_at == local("2026-12-07 08:00")  # 10:00 in Berlin is 04:00 in New York


def test_five_working_days_lie_between_two_letters() -> None:
    thanked = held(
        an_interview("2026-12-01 16:00"),
        stage=Stage.THANKED,
        last_out_at=local("2026-12-02 08:40"),
    )
    assert follow_up(thanked).not_before == local("2026-12-09 10:00")
    answered = replace(thanked, last_word_at=local("2026-12-02 09:00"))
    assert follow_up(answered).not_before == local("2026-12-09 10:00")


def test_a_newer_word_starts_the_silence_anew_under_a_new_key() -> None:
    before = held(an_interview("2026-12-01 14:00"))
    after = replace(before, last_word_at=local("2026-12-07 12:00"))
    assert follow_up(after).not_before == local("2026-12-15 10:00")
    assert follow_up(after).key != follow_up(before).key
    assert follow_up(replace(before, last_out_at=local("2026-12-02 09:00"))).key == (
        follow_up(before).key
    )


def test_the_second_follow_up_comes_a_week_later_and_there_is_no_third() -> None:
    first = local("2026-12-08 10:01")
    once = held(
        an_interview("2026-12-01 14:00"),
        stage=Stage.FOLLOWED_UP,
        follow_ups_at=(first,),
        last_out_at=first,
    )
    assert follow_up(once).not_before == local("2026-12-15 10:00")
    twice = replace(once, follow_ups_at=(first, local("2026-12-15 10:01")))
    assert wanted(twice, NoteKind.FOLLOW_UP) == []


def test_who_is_away_is_asked_a_working_day_after_the_return() -> None:
    application = held(an_interview("2026-12-01 14:00"), away_until=date(2026, 12, 14))
    assert follow_up(application).not_before == local("2026-12-15 10:00")


def test_a_bare_receipt_gets_no_follow_up_and_an_answered_invitation_does() -> None:
    receipt = held(
        an_interview("2026-12-01 14:00"), stage=Stage.APPLIED, interviews=(), last_out_at=None
    )
    assert wanted_notes(receipt, ALEX, LONG_AFTER) == ()
    invited = replace(receipt, stage=Stage.INVITED)
    assert wanted_notes(invited, ALEX, LONG_AFTER) == ()  # the User owes the next word
    answered = replace(invited, last_out_at=local("2026-12-02 09:00"))
    assert follow_up(answered).not_before == local("2026-12-09 10:00")


def test_nobody_asks_for_news_while_another_interview_is_ahead() -> None:
    application = held(an_interview("2026-12-01 14:00"))
    ahead = StandingInterview(interview=an_interview("2026-12-10 14:00"), round=2)
    waiting = replace(application, interviews=(*application.interviews, ahead))
    assert wanted(waiting, NoteKind.FOLLOW_UP) == []


# --- silence ---------------------------------------------------------------------------------


def silent(**facts: object) -> datetime | None:
    base: dict[str, object] = {
        "last_word_at": None, "last_out_at": None, "follow_ups_at": (), "decision_by": None,
        "away_until": None, "country": "US",
    }  # fmt: skip
    return fell_silent_at(**{**base, **facts})  # type: ignore[arg-type]


def test_silence_falls_ten_working_days_after_the_last_follow_up() -> None:
    """From Tuesday 17 November: 18 19 20 23 24 25 27 30 1 2, without Thanksgiving."""
    word, asked = datetime(2026, 11, 5, 9, tzinfo=UTC), datetime(2026, 11, 17, 15, tzinfo=UTC)
    assert silent(last_word_at=word, follow_ups_at=(asked,)) == datetime(
        2026, 12, 2, 15, tzinfo=UTC
    )


def test_silence_falls_after_thirty_days_where_nobody_asked() -> None:
    word = datetime(2026, 11, 1, 9, tzinfo=UTC)
    assert silent(last_word_at=word) == datetime(2026, 12, 1, 9, tzinfo=UTC)
    assert silent(last_word_at=word, follow_ups_at=(word - timedelta(days=3),)) == (
        datetime(2026, 12, 1, 9, tzinfo=UTC)
    )
    assert silent(last_word_at=word, decision_by=date(2026, 11, 20)) == (
        datetime(2026, 12, 20, tzinfo=UTC)
    )
    assert silent() is None


# --- hours and caps --------------------------------------------------------------------------


def a_note(ends: str = "2026-12-01 14:00") -> Note:
    [note] = thanks(held(an_interview(ends)))
    return note


@pytest.mark.parametrize(
    ("ends", "approved", "leaves"),
    [
        ("2026-12-01 14:00", "2026-12-01 14:30", "2026-12-01 16:00"),
        ("2026-12-01 14:00", "2026-12-01 16:30", "2026-12-01 16:32"),
        ("2026-12-01 14:00", "2026-12-01 17:59", "2026-12-02 08:30"),
        ("2026-12-01 16:00", "2026-12-02 09:45", "2026-12-02 09:47"),
        ("2026-12-04 16:00", "2026-12-04 19:30", "2026-12-04 19:32"),
        ("2026-12-04 16:00", "2026-12-04 19:58", "2026-12-07 08:00"),
        ("2026-12-05 11:00", "2026-12-05 13:30", "2026-12-05 13:32"),
        ("2026-12-05 11:00", "2026-12-06 10:00", "2026-12-07 08:00"),
    ],
)
def test_an_approved_letter_leaves_in_a_suitable_hour(
    ends: str, approved: str, leaves: str
) -> None:
    assert leave_at(local(approved), a_note(ends), at_once=False) == local(leaves)


def test_send_now_waits_for_the_hold_alone() -> None:
    approved = local("2026-12-05 23:00")
    assert leave_at(approved, a_note("2026-12-04 16:00"), at_once=True) == approved + HOLD


def test_a_follow_up_approved_before_the_holidays_waits_for_january() -> None:
    note = follow_up(held(an_interview("2026-12-10 14:00")))
    assert note.not_before == local("2026-12-17 10:00")
    assert leave_at(local("2026-12-19 09:00"), note, at_once=False) == local("2027-01-06 10:00")


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),  # noqa: DTZ001 - made aware below
    st.sampled_from([NEW_YORK, BERLIN, "Asia/Tokyo", "Australia/Sydney"]),
    st.timedeltas(timedelta(), timedelta(days=9)),
)
def test_no_letter_leaves_at_night_or_before_its_hour(
    end: datetime, zone: str, later: timedelta
) -> None:
    instant = end.replace(tzinfo=UTC)
    interview = Interview(
        start=instant - timedelta(hours=1), end=instant, zone=zone, people=(DANA,)
    )
    for note in wanted_notes(held(interview), ALEX, LONG_AFTER.replace(year=2029)):
        approved = note.ask_at + later
        leaves = leave_at(approved, note, at_once=False)
        there = leaves.astimezone(ZoneInfo(zone))
        assert leaves >= max(approved + HOLD, note.not_before)
        assert 8 <= there.hour < (20 if note.urgent else 18)
        assert note.urgent or there.weekday() < 5


def test_the_morning_mail_is_at_eight_on_a_working_day_of_the_user() -> None:
    assert next_morning(local("2026-11-25 08:00"), ALEX) == local("2026-11-25 08:00")
    assert next_morning(local("2026-11-25 08:01"), ALEX) == local("2026-11-27 08:00")
    assert next_morning(local("2026-10-30 09:00"), ALEX) == local("2026-11-02 08:00")


def test_the_user_is_left_alone_around_interviews_that_follow_closely() -> None:
    day = held(an_interview("2026-12-01 11:00"), an_interview("2026-12-01 12:15", assumed=("end",)))
    assert quiet_until(local("2026-12-01 09:29"), [day]) is None
    assert quiet_until(local("2026-12-01 09:30"), [day]) == local("2026-12-01 13:15")
    assert quiet_until(local("2026-12-01 13:15"), [day]) is None


def a_sent(to: str, kind: NoteKind = NoteKind.THANK_YOU, application: int = 1) -> SentFact:
    return SentFact(at=local("2026-12-01 09:00"), to=to, kind=kind, application=application)


def test_ten_letters_leave_a_day_and_a_panel_counts_once() -> None:
    now, note = local("2026-12-01 17:00"), a_note()
    panel = [a_sent(f"p{i}@firm.example") for i in range(12)]
    assert may_leave(now, panel, note) is None
    nine_more = [a_sent(f"q{i}@other.example", application=100 + i) for i in range(9)]
    assert may_leave(now, [*panel, *nine_more], note) == local("2026-12-02 08:30")
    mine = replace(nine_more[0], application=note.application)
    assert may_leave(now, [*panel, *nine_more[1:], mine], note) is None  # the same panel


def test_one_person_gets_one_letter_a_day_and_a_confirmed_time_does_not_count() -> None:
    now, note = local("2026-12-01 17:00"), a_note()
    assert may_leave(now, [a_sent("DANA@acme.example")], note) == local("2026-12-02 08:30")
    assert may_leave(now, [a_sent("dana@acme.example", NoteKind.CONFIRM_TIME)], note) is None


def test_a_third_follow_up_never_leaves() -> None:
    note = follow_up(held(an_interview("2026-12-01 14:00")))
    earlier = a_sent("sam@acme.example", NoteKind.FOLLOW_UP, application=7)
    assert may_leave(local("2026-12-22 10:00"), [earlier], note) is None
    assert may_leave(local("2026-12-22 10:00"), [earlier, earlier], note) == NEVER


# --- places and seasons ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "where", "zone", "country"),
    [
        ("dana@acme.example", "", BERLIN, "DE"),
        ("dana@acme.example", "", NEW_YORK, "US"),
        ("dana@acme.fr", "", BERLIN, "FR"),
        ("dana@acme.co.uk", "", NEW_YORK, "GB"),
        ("dana@acme.io", "", BERLIN, "DE"),
        ("dana@acme.de", "12 Quay Street, Dublin, Ireland", BERLIN, "IE"),
        ("dana@acme.example", "", "Antarctica/Troll", "US"),
    ],
)
def test_the_country_comes_from_the_best_fact(
    address: str, where: str, zone: str, country: str
) -> None:
    interview = replace(an_interview("2026-12-01 14:00", zone=zone), where=where)
    contact = Contact(address=address, part=Part.INTERVIEWER)
    assert place_of(held(interview), contact, ALEX) == Place(zone=zone, country=country)


def test_a_guessed_zone_gives_way_to_the_users_own() -> None:
    interview = an_interview("2026-12-01 14:00", zone="UTC", assumed=("zone",))
    assert place_of(held(interview), SAM, ALEX) == Place(zone=NEW_YORK, country="US")


def test_seasons_in_which_nobody_is_asked() -> None:
    assert is_frozen(date(2026, 12, 20), "DE")
    assert not is_frozen(date(2027, 1, 6), "DE")
    assert is_frozen(date(2026, 11, 27), "US")
    assert not is_frozen(date(2026, 11, 27), "CA")
    assert is_frozen(date(2026, 8, 14), "FR")
    assert is_frozen(date(2026, 5, 6), "JP")
    assert is_frozen(date(2026, 2, 20), "CN")  # new year on 17 February
    assert not is_frozen(date(2026, 2, 26), "CN")


def test_a_country_that_rests_on_friday_works_on_sunday() -> None:
    """Thursday 4 June 2026 in Israel: the next working day is Sunday the 7th."""
    assert working_days_after(date(2026, 6, 4), 1, "IL") == date(2026, 6, 7)
    assert working_days_after(date(2026, 6, 4), 1, "") == date(2026, 6, 5)
