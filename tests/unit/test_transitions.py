"""The fold: every order of arrival tells the same story."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.model import Act, Event, Stage, Who
from daemon.core.transitions import TABLE, facts_key, fold
from tests.unit.build import ACME, an_application, an_event, an_interview, utc


def test_every_stage_meets_every_act_in_the_table() -> None:
    assert set(TABLE) == set(itertools.product(Stage, Act))


def test_a_story_without_events_is_a_programmers_error() -> None:
    with pytest.raises(ValueError, match="at least one"):
        fold(ACME, (), utc("2026-12-01 12:00"))


RECEIPT = an_event(Act.RECEIVED, "2026-11-20 09:00")
INVITATION = an_event(Act.INVITED, "2026-11-23 09:00")
CONFIRMATION = an_event(
    Act.CONFIRMED, "2026-11-24 09:00", an_interview("2026-12-01 19:30", uid="a")
)
MOVE = an_event(Act.RESCHEDULED, "2026-11-25 09:00", an_interview("2026-12-02 15:00"))
CANCELLATION = an_event(Act.CANCELLED, "2026-11-26 09:00")
REJECTION = an_event(Act.REJECTED, "2026-12-10 09:00")
OFFER = an_event(Act.OFFERED, "2026-12-09 09:00")


@pytest.mark.parametrize(
    ("events", "now", "stage"),
    [
        ((RECEIPT,), "2026-11-21 09:00", Stage.APPLIED),
        ((RECEIPT, INVITATION), "2026-11-23 10:00", Stage.INVITED),
        ((RECEIPT, INVITATION, CONFIRMATION), "2026-11-24 10:00", Stage.SCHEDULED),
        ((CONFIRMATION,), "2026-12-01 20:29", Stage.SCHEDULED),
        ((CONFIRMATION,), "2026-12-01 20:30", Stage.INTERVIEWED),
        ((CONFIRMATION, CANCELLATION), "2026-12-03 10:00", Stage.INVITED),
        ((CONFIRMATION, MOVE), "2026-12-01 21:00", Stage.SCHEDULED),
        ((CONFIRMATION, MOVE), "2026-12-02 16:00", Stage.INTERVIEWED),
        ((CONFIRMATION, REJECTION), "2026-12-11 09:00", Stage.REJECTED),
        ((CONFIRMATION, OFFER), "2026-12-09 10:00", Stage.OFFER),
        ((CONFIRMATION, OFFER, REJECTION), "2026-12-11 10:00", Stage.REJECTED),
    ],
)
def test_the_stage_follows_from_what_was_written(
    events: tuple[Event, ...], now: str, stage: Stage
) -> None:
    assert an_application(now, *events).stage is stage


@given(st.randoms(use_true_random=False), st.integers(0, 5))
def test_any_order_and_multiplicity_of_arrival_gives_the_same_story(
    chance: random.Random, repeats: int
) -> None:
    events = [RECEIPT, INVITATION, CONFIRMATION, MOVE, OFFER, REJECTION]
    shuffled = [*events, *chance.choices(events, k=repeats)]
    chance.shuffle(shuffled)
    expected = an_application("2026-12-20 09:00", *events)
    told = an_application("2026-12-20 09:00", *shuffled)
    assert (told.stage, told.round, told.interviews) == (
        expected.stage,
        expected.round,
        expected.interviews,
    )
    assert {(c.before, c.after) for c in told.changes} == {
        (c.before, c.after) for c in expected.changes
    }


def test_a_move_takes_the_old_time_away() -> None:
    moved = an_application("2026-11-25 10:00", CONFIRMATION, MOVE)
    assert [s.interview.start for s in moved.interviews] == [utc("2026-12-02 15:00")]
    assert moved.interviews[0].revision == 2


def test_a_calendar_update_with_the_same_uid_replaces_whatever_arrives_first() -> None:
    first = an_event(Act.CONFIRMED, "2026-11-24 09:00", an_interview(uid="u", sequence=0))
    second = an_event(
        Act.RESCHEDULED,
        "2026-11-24 12:00",
        an_interview("2026-12-03 15:00", uid="u", sequence=1),
    )
    for order in ((first, second), (second, first)):
        told = an_application("2026-11-25 09:00", *order)
        assert [s.interview.start for s in told.interviews] == [utc("2026-12-03 15:00")]


def test_an_older_sequence_written_later_does_not_win() -> None:
    newer = an_event(
        Act.RESCHEDULED, "2026-11-24 12:00", an_interview("2026-12-03 15:00", uid="u", sequence=2)
    )
    dead_copy = an_event(Act.CONFIRMED, "2026-11-24 13:00", an_interview(uid="u", sequence=1))
    told = an_application("2026-11-25 09:00", newer, dead_copy)
    assert [s.interview.start for s in told.interviews] == [utc("2026-12-03 15:00")]


def test_a_cancelled_uid_goes_back_to_invited_and_stays_void() -> None:
    confirmed = an_event(Act.CONFIRMED, "2026-11-24 09:00", an_interview(uid="u", sequence=0))
    cancelled = an_event(Act.CANCELLED, "2026-11-25 09:00", cancelled_uids=("u",))
    again = an_event(Act.CONFIRMED, "2026-11-25 10:00", an_interview(uid="u", sequence=0))
    told = an_application("2026-11-26 09:00", confirmed, cancelled, again)
    assert told.stage is Stage.INVITED
    assert told.interviews == ()


def test_a_later_interview_after_one_was_held_opens_the_next_round() -> None:
    second = an_event(Act.CONFIRMED, "2026-12-03 09:00", an_interview("2026-12-08 15:00"))
    told = an_application("2026-12-03 10:00", CONFIRMATION, second)
    assert (told.stage, told.round) == (Stage.SCHEDULED, 2)
    assert [s.round for s in told.interviews] == [1, 2]


def test_sessions_of_one_invitation_are_one_round_even_on_two_days() -> None:
    both = an_event(
        Act.CONFIRMED,
        "2026-11-24 09:00",
        an_interview("2026-12-01 19:30"),
        an_interview("2026-12-02 19:30"),
    )
    between = an_application("2026-12-02 09:00", both)
    assert (between.stage, between.round) == (Stage.SCHEDULED, 1)
    after = an_application("2026-12-02 21:00", both)
    assert (after.stage, {s.round for s in after.interviews}) == (Stage.INTERVIEWED, {1})


def test_a_thank_you_that_left_moves_to_thanked_only_after_the_interview() -> None:
    thanked = Event(
        act=Act.THANKED,
        at=utc("2026-12-02 13:30"),
        who=Who.USER,
        recipients=("dana@acme.example",),
        round=1,
        draft=1,
    )
    told = an_application("2026-12-02 14:00", CONFIRMATION, thanked)
    assert told.stage is Stage.THANKED
    assert told.thanked == ((1, "dana@acme.example"),)


def test_silence_makes_an_application_quiet_and_a_newer_word_wakes_it() -> None:
    asleep = an_application("2027-01-30 09:00", RECEIPT)
    assert asleep.stage is Stage.QUIET
    word = an_event(Act.INVITED, "2027-02-01 09:00")
    assert an_application("2027-02-01 10:00", RECEIPT, word).stage is Stage.INVITED


def test_a_rejection_is_reopened_only_by_a_newer_explicit_mail() -> None:
    chatter = an_event(Act.REPLIED, "2026-12-11 09:00")
    assert an_application("2026-12-12 09:00", REJECTION, chatter).stage is Stage.REJECTED
    late_invitation = an_event(Act.INVITED, "2026-12-01 09:00")
    assert an_application("2026-12-12 09:00", REJECTION, late_invitation).stage is Stage.REJECTED
    newer = an_event(Act.INVITED, "2026-12-11 09:00")
    assert an_application("2026-12-12 09:00", REJECTION, newer).stage is Stage.INVITED


def test_the_users_own_word_always_wins() -> None:
    gone = Event(act=Act.WITHDREW, at=utc("2026-12-09 12:00"), who=Who.USER)
    told = an_application("2026-12-12 09:00", CONFIRMATION, OFFER, gone)
    assert told.stage is Stage.WITHDRAWN


def test_facts_change_with_a_newer_word_but_not_with_an_older_one_that_comes_late() -> None:
    before = an_application("2026-12-02 09:00", CONFIRMATION)
    late = an_application("2026-12-02 09:00", CONFIRMATION, INVITATION)
    newer = an_application(
        "2026-12-02 12:00", CONFIRMATION, an_event(Act.REPLIED, "2026-12-02 11:00")
    )
    assert facts_key(before) == facts_key(late)
    assert facts_key(before) != facts_key(newer)


def test_our_own_letters_do_not_change_the_facts_that_siblings_wait_on() -> None:
    sent = Event(
        act=Act.THANKED, at=utc("2026-12-02 13:30"), draft=1, recipients=("lee@acme.example",)
    )
    before = an_application("2026-12-02 09:00", CONFIRMATION)
    assert facts_key(before) == facts_key(an_application("2026-12-02 14:00", CONFIRMATION, sent))
