"""What a mail's own words say where no calendar part decides."""

from __future__ import annotations

import re

from daemon.core.detect.kinds import JOBS, NOT_JOBS, Facts, Row, first_row
from daemon.core.detect.signals import Signal
from daemon.core.detect.sketch import Sketch
from daemon.core.model import Evidence, Kind

S = Signal
_THANKS = "thanks-for-applying"
_FULL_SENTENCE = 5  # words
_MUCH_MORE = 2  # sentences
_CLOCK = re.compile(r"\d[:.h]\d\d|\d ?[ap]\.?m\b|\d (?:uhr|heures|horas|uur)")


def from_words(facts: Facts) -> Sketch:
    """Return what the sentences of a mail say."""
    row = first_row(NOT_JOBS, facts) or first_row(JOBS, facts)
    if row is None:
        return Sketch(
            Kind.NOT_JOB_RELATED,
            0.8,
            evidence=[Evidence(rule="nothing-of-a-job", text=facts.message.subject[:200])],
        )
    sketch = from_row(row, facts)
    _ADD.get(row.kind, _add_nothing)(sketch, facts)
    return sketch


def from_row(row: Row, facts: Facts) -> Sketch:
    """Return what a row of the tables says, with the words that made it."""
    sketch = Sketch(row.kind, row.confidence, ask=bool(row.question))
    sketch.evidence = [*facts.signals.evidence(*row.because)] or [
        Evidence(rule=row.name, text=facts.message.subject[:200])
    ]
    sketch.rescinded = row.name == "offer-rescinded"
    sketch.on_hold = facts.signals.has(S.ON_HOLD) and row.kind is Kind.RECRUITER_REPLY
    if row.question:
        sketch.questions.append(row.question)
    return sketch


def _add_received(sketch: Sketch, facts: Facts) -> None:
    """Ask where a mail thanks for an application and says more than any rule understands.

    Refusals in words of their own begin so as well.
    """
    if not all(hit.rule == _THANKS for hit in facts.signals.hits.get(S.RECEIVED, [])):
        return
    understood = {hit.clause.low for hits in facts.signals.hits.values() for hit in hits}
    strange = [
        clause
        for clause in facts.reading.clauses
        if not clause.subject
        and len(clause.low.split()) >= _FULL_SENTENCE
        and clause.low not in understood
    ]
    if len(strange) >= _MUCH_MORE:
        sketch.doubt("The mail thanks you for applying, and says more. Is it only a receipt?")


def _add_nothing(sketch: Sketch, facts: Facts) -> None:
    del sketch, facts


def _add_confirmed(sketch: Sketch, facts: Facts) -> None:
    sketch.interviews = facts.times.fixed
    days = {i.start.date() for i in sketch.interviews}
    if len(days) > 1 and not facts.signals.has(S.MOVED):
        sketch.doubt("The mail names several times. Which of them is fixed?")
    _add_doubts(sketch, facts)


def _add_rescheduled(sketch: Sketch, facts: Facts) -> None:
    void = {i.start for i in facts.times.void}
    sketch.interviews = tuple(i for i in facts.times.fixed if i.start not in void)
    sketch.replaced = facts.times.void
    if not facts.times.fixed:
        sketch.proposed = facts.times.proposed
    if (
        len({i.start for i in sketch.interviews}) > 1
        and len({i.start.date() for i in sketch.interviews}) > 1
    ):
        sketch.doubt("The mail names several times. Which is the new one?")
    _add_doubts(sketch, facts)


def _add_cancelled(sketch: Sketch, facts: Facts) -> None:
    moved = not facts.signals.has(S.CANCELLED)
    if moved and any(_CLOCK.search(clause.low) for clause in facts.signals.said(S.MOVED)):
        sketch.doubt("The interview is moved. To which time?")
    sketch.replaced = (*facts.times.void, *facts.times.fixed)
    sketch.proposed = facts.times.proposed


def _add_proposed(sketch: Sketch, facts: Facts) -> None:
    sketch.proposed = (*facts.times.fixed, *facts.times.proposed)


def _add_doubts(sketch: Sketch, facts: Facts) -> None:
    for doubt in facts.times.doubts:
        sketch.doubt(doubt)


_ADD = {
    Kind.APPLICATION_RECEIVED: _add_received,
    Kind.INTERVIEW_CONFIRMED: _add_confirmed,
    Kind.INTERVIEW_RESCHEDULED: _add_rescheduled,
    Kind.INTERVIEW_CANCELLED: _add_cancelled,
    Kind.AVAILABILITY_REQUEST: _add_proposed,
}
