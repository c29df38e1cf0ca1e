"""What a mail's own words say where no calendar part decides: rules first, then a second opinion.

The rules find what a mail says and the classifier weighs it together with all its words. Where
the two agree the kind is nearly always right; where they do not, the more probable kind stands,
and the User is asked unless it is probable enough to act on.
"""

from __future__ import annotations

import re

from daemon.core.detect.classifier.features import facts_of, words_of
from daemon.core.detect.classifier.model import Opinion, judge
from daemon.core.detect.kinds import JOBS, NOT_JOBS, Facts, Row, first_row
from daemon.core.detect.signals import Signal
from daemon.core.detect.sketch import Sketch
from daemon.core.model import Evidence, Interview, Kind

S = Signal
_CLOCK = re.compile(r"\d[:.h]\d\d|\d ?[ap]\.?m\b|\d (?:uhr|heures|horas|uur)")
ACT_FROM = 0.8  # how probable a kind must be for a Stage to move without asking
SAY_FROM = 0.5  # and one that moves no Stage
UNTOLD_FROM = 0.6  # and one about a job in which no rule finds any: private mail sounds alike
EXPECTED = 0.1  # how much less probable other worlds are in a conversation about an Application
MOVES_A_STAGE = frozenset(Kind) - {
    Kind.NOT_JOB_RELATED, Kind.RECRUITER_OUTREACH, Kind.AUTOMATIC_REPLY, Kind.BOUNCE, Kind.RECRUITER_REPLY,
}  # fmt: skip
_GOOD_NEWS = frozenset({
    Kind.OFFER, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.AVAILABILITY_REQUEST,
})  # fmt: skip
_BAD_NEWS = frozenset({Kind.REJECTION, Kind.INTERVIEW_CANCELLED})
OPPOSITE_BELOW = 0.1  # how probable the opposite may be where good or bad news is acted on
_CALLED = {
    Kind.APPLICATION_RECEIVED: "a receipt for your application",
    Kind.RECRUITER_OUTREACH: "an approach about a new job",
    Kind.AVAILABILITY_REQUEST: "a request for times",
    Kind.INTERVIEW_CONFIRMED: "a fixed interview",
    Kind.INTERVIEW_RESCHEDULED: "an interview moved to a new time",
    Kind.INTERVIEW_CANCELLED: "an interview called off",
    Kind.ASSESSMENT: "a test to do",
    Kind.REJECTION: "a rejection",
    Kind.OFFER: "an offer",
    Kind.RECRUITER_REPLY: "some other word from the employer",
    Kind.AUTOMATIC_REPLY: "an automatic answer",
    Kind.NOT_JOB_RELATED: "nothing about a job of yours",
}


def from_words(facts: Facts) -> Sketch:
    """Return what the sentences of a mail say, by the rules and the classifier together."""
    row = _row_of(facts)
    opinion = judge(words_of(facts), facts_of(facts, row.name if row else "nothing"))
    if facts.expected:
        opinion = opinion.doubting(Kind.NOT_JOB_RELATED, EXPECTED)
    nothing = opinion.of(Kind.NOT_JOB_RELATED)
    if not (facts.related or facts.expected) and 1 - nothing < UNTOLD_FROM:
        return Sketch(Kind.NOT_JOB_RELATED, nothing, evidence=_by_row(None, facts).evidence)
    sketch = _by_row(row, facts)
    ruled = sketch.kind
    if (ruled, opinion.kind) == (Kind.INTERVIEW_CANCELLED, Kind.AVAILABILITY_REQUEST):
        # It may be both. What is void must not stand, and whoever asks for times is answered.
        sketch.doubt("An interview seems to be off, and times are asked for. Is that so?")
    elif opinion.kind is not ruled:
        sketch = Sketch(opinion.kind, opinion.sure, evidence=sketch.evidence if row else [])
    _add_opinion(sketch, opinion)
    opposite = _opposite(ruled, opinion)
    if opposite is not None:
        sketch.doubt(f"Is this {_CALLED[opinion.kind]}, or {_CALLED[opposite]}?")
    _ADD.get(sketch.kind, _add_nothing)(sketch, facts)
    return sketch


def by_rules(facts: Facts) -> Sketch:
    """Return what the rules alone say."""
    return _by_row(_row_of(facts), facts)


def _row_of(facts: Facts) -> Row | None:
    return first_row(NOT_JOBS, facts) or first_row(JOBS, facts)


def _opposite(ruled: Kind, opinion: Opinion) -> Kind | None:
    """Return the bad news that good news is by the rules, or may well be, or the other way round."""
    for news, other in ((_GOOD_NEWS, _BAD_NEWS), (_BAD_NEWS, _GOOD_NEWS)):
        if opinion.kind in news:
            if ruled in other:
                return ruled
            if sum(map(opinion.of, other)) > OPPOSITE_BELOW:
                return max(other, key=opinion.of)
    return None


def _add_opinion(sketch: Sketch, opinion: Opinion) -> None:
    sketch.confidence = opinion.sure
    if opinion.because:
        said = Evidence(rule="weighed", text=", ".join(opinion.because))
        sketch.evidence.append(said)
    enough = ACT_FROM if opinion.kind in MOVES_A_STAGE else SAY_FROM
    if opinion.sure < enough:
        (first, _), (second, _) = opinion.kinds[:2]
        sketch.doubt(f"Is this {_CALLED[first]}, or {_CALLED[second]}?")


def _by_row(row: Row | None, facts: Facts) -> Sketch:
    if row is None:
        nothing = Evidence(rule="nothing-of-a-job", text=facts.message.subject[:200])
        return Sketch(Kind.NOT_JOB_RELATED, 0.8, evidence=[nothing])
    sketch = Sketch(row.kind, row.confidence, ask=bool(row.question))
    sketch.evidence = [*facts.signals.evidence(*row.because)] or [
        Evidence(rule=row.name, text=facts.message.subject[:200])
    ]
    sketch.rescinded = row.name == "offer-rescinded"
    sketch.on_hold = facts.signals.has(S.ON_HOLD) and row.kind is Kind.RECRUITER_REPLY
    if row.question:
        sketch.questions.append(row.question)
    return sketch


def _add_nothing(sketch: Sketch, facts: Facts) -> None:
    del sketch, facts


def _add_confirmed(sketch: Sketch, facts: Facts) -> None:
    sketch.interviews = facts.times.fixed or _the_only_one(facts)
    if not sketch.interviews:
        sketch.proposed = facts.times.proposed
        sketch.doubt("The mail names no time that is surely fixed. When is the interview?")
    days = {i.start.date() for i in sketch.interviews}
    if len(days) > 1 and not facts.signals.has(S.MOVED):
        sketch.doubt("The mail names several times. Which of them is fixed?")
    _add_doubts(sketch, facts)


def _the_only_one(facts: Facts) -> tuple[Interview, ...]:
    """Return the one time of a mail that fixes one: "would be", or no verb at all, then fixes it."""
    offered = facts.times.proposed
    return offered if len(offered) == 1 and not facts.signals.has(S.TENTATIVE, S.ASKS_TIMES) else ()


def _add_rescheduled(sketch: Sketch, facts: Facts) -> None:
    void = {i.start for i in facts.times.void}
    fixed = facts.times.fixed or _the_only_one(facts)
    sketch.interviews = tuple(i for i in fixed if i.start not in void)
    sketch.replaced = facts.times.void
    if not sketch.interviews:
        sketch.proposed = facts.times.proposed
        sketch.doubt("The interview is moved. To which time?")
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
    Kind.INTERVIEW_CONFIRMED: _add_confirmed,
    Kind.INTERVIEW_RESCHEDULED: _add_rescheduled,
    Kind.INTERVIEW_CANCELLED: _add_cancelled,
    Kind.AVAILABILITY_REQUEST: _add_proposed,
}
