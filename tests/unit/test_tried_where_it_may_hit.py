"""What spares patterns, pages and cleaning their work changes no result."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from daemon.core.dates import Surroundings, open_page, reopened
from daemon.core.decoding import clean
from daemon.core.detect.clauses import read
from daemon.core.detect.needles import searches
from daemon.core.detect.signals import RuleBook, Signal, find_signals, rule


def test_a_pattern_of_two_parts_is_tried_where_both_may_stand() -> None:
    (search,) = searches(r"\bkitten\w?\b[^.]{0,20}\b(?:sleep|purr)")
    assert search.may_hit("the kittens purr")
    assert not search.may_hit("the kittens eat")
    assert not search.may_hit("the engine may purr")


def test_a_part_that_may_be_missing_is_not_needed() -> None:
    (search,) = searches(r"\bkitten(?: (?:sleeps|purrs))?\b")
    assert search.may_hit("a kitten")


def test_of_the_ways_to_say_something_the_first_written_is_shown() -> None:
    rules = [rule("greets", Signal.FRIEND, r"\bworld\b|\bhello\b")]
    found = find_signals(read("", "Hello world"), [RuleBook(rules)])
    assert [hit.words for hit in found.hits[Signal.FRIEND]] == ["world"]


@pytest.mark.parametrize("words", ["caf\u00e9", "\u0434\u0435\u043d\u044c", "\u0142\u00f3d\u017a"])
def test_rules_are_found_by_letters_of_any_alphabet(words: str) -> None:
    book = RuleBook([rule("said", Signal.FRIEND, words)])
    assert find_signals(read("", f"So, {words} it is"), [book]).has(Signal.FRIEND)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\u034fb \u00e9", "ab \u00e9"),  # invisible, but printable by Unicode
        ("a\u200bb\tc \u00e9", "ab\tc \u00e9"),
        ("a\u00a0b\r\nc\rd\u2028e", "a b\nc\nd\ne"),
        ("a\x00b\r\nc\rd", "ab\nc\nd"),
        ("e\u0301", "\u00e9"),
    ],
)
def test_what_nobody_sees_is_taken_out(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_a_page_reads_anew_where_the_place_becomes_known() -> None:
    written = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    nowhere = Surroundings(written, None, "America/New_York")
    there = Surroundings(written, None, "America/New_York", places=("Europe/Berlin",))
    text = "Your interview is on Tuesday, 1 December 2026 at 10:00."
    page = open_page(text, nowhere)
    again = reopened(page, there)
    assert page.mentions[0].interview is not None
    assert page.mentions[0].interview.start == datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
    assert again.mentions == open_page(text, there).mentions
    assert again.mentions[0].interview is not None
    assert again.mentions[0].interview.start == datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
