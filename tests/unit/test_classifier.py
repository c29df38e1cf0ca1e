"""The second opinion: what it looks at, what it was taught with, and when it may act."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from daemon.core.detect.classifier.features import words_of
from daemon.core.detect.classifier.model import WEIGHTS, judge
from daemon.core.detect.context import Context
from daemon.core.detect.gathering import gather
from daemon.core.detect.kinds import Facts
from daemon.core.detect.words import from_words
from daemon.core.message import parse
from daemon.core.model import Kind
from tests.corpus.lessons import digest, lessons

REFUSAL = """Dear Alex, our cook's cousin moves in and takes over the house, so we have no need any more.
You were lovely with the children, and I hope you find a family that deserves you."""
USER = Context(user_addresses=frozenset({"alex@example.org"}), home_zone="Europe/London")


def facts(subject: str, body: str) -> Facts:
    written = EmailMessage()
    written["From"] = "Rosa Lind <rosa@lindquist.example>"
    written["To"] = "alex@example.org"
    written["Subject"] = subject
    written["Date"] = "Mon, 23 Nov 2026 10:00:00 +0000"
    written.set_content(body)
    at = datetime(2026, 11, 23, 10, tzinfo=UTC)
    return gather(parse(written.as_bytes(), arrived_at=at), USER)


def test_the_weights_are_those_of_the_lessons_beside_them() -> None:
    assert WEIGHTS.lessons == digest(), "run `make learn` and commit the weights"


def test_every_lesson_names_a_kind_and_can_be_read() -> None:
    kinds = [Kind(lesson.kind) for lesson in lessons() if lesson.message().text.strip()]
    assert set(kinds) >= set(Kind) - {Kind.BOUNCE}


def test_words_lose_case_accents_and_endings_and_numbers_become_what_they_are() -> None:
    found = words_of(facts("Gespräch", "Ihr GESPRÄCH am Dienstag, 3. März um 14:30 Uhr, Raum 7"))
    assert {"gesprach", "gespr*", "s:gesprach", "<day>", "<month>", "<time>", "<number>"} <= found
    assert not any(character.isdigit() for word in found for character in word)


def test_what_is_denied_or_only_possible_counts_apart() -> None:
    found = words_of(facts("Post", "We did not choose you. If selected, you will be interviewed."))
    assert {"choose", "n:choos"} <= found
    assert "if:selected" in found
    assert not {"selected", "interviewed"} & found


def test_the_probabilities_of_all_kinds_make_one() -> None:
    opinion = judge(words_of(facts("Tuesday", "See you at the yard at nine.")), set())
    assert sum(share for _, share in opinion.kinds) == pytest.approx(1)
    assert [share for _, share in opinion.kinds] == sorted(
        (share for _, share in opinion.kinds), reverse=True
    )


def test_words_nobody_taught_are_no_mail_about_a_job() -> None:
    opinion = judge({f"qwx{i}zz" for i in range(60)}, set())
    assert opinion.kind is Kind.NOT_JOB_RELATED


@pytest.mark.parametrize(
    ("subject", "body", "kind"),
    [
        (
            "Housekeeper",
            REFUSAL,
            Kind.REJECTION,
        ),
        (
            "Sunday",
            "Shall we take the children to the lake on Sunday? I bring sandwiches if you bring the boat.",
            Kind.NOT_JOB_RELATED,
        ),
    ],
)
def test_what_is_said_in_words_of_its_own_is_understood_and_shows_them(
    subject: str, body: str, kind: Kind
) -> None:
    sketch = from_words(facts(subject, body))
    assert sketch.kind is kind
    assert sketch.evidence


def test_good_news_beside_bad_is_asked_about_by_both_names() -> None:
    sketch = from_words(
        facts(
            "Your interview on Friday",
            "We have decided to give the post to another candidate, so Friday's interview will not take"
            " place. We would be pleased to offer you a trial shift in spring.",
        )
    )
    assert sketch.ask
    assert sketch.kind in {Kind.REJECTION, Kind.INTERVIEW_CANCELLED}
    (bad,) = [name for name in ("a rejection", "called off") if name in sketch.questions[0]]
    (good,) = [name for name in ("an offer", "times", "fixed") if name in sketch.questions[0]]
    assert sketch.questions[0].index(bad) < sketch.questions[0].index(good)


def test_private_mail_in_which_no_rule_finds_a_job_is_no_question() -> None:
    sketch = from_words(
        facts("Thursday", "The plumber can come on Thursday at 9, will you be at home? Rosa")
    )
    assert (sketch.kind, sketch.ask) == (Kind.NOT_JOB_RELATED, False)
