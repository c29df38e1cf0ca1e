"""Teach the classifier from `lessons/` and the open part of the corpus, and write its weights.

    make learn                    write daemon/core/detect/classifier/weights.json.gz
    make learn ARGS=--judge       write nothing: each file of lessons read after the others were learnt

Lessons that were there when rules were written (`WORDS_ONLY`), and the corpus, teach words but no
trust in rules. Mail that a header or a calendar part settles teaches nothing, because the
classifier never sees it.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import log, sqrt
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from daemon.core.detect.classifier.features import FACT_SCALE, facts_of, length_of, words_of
from daemon.core.detect.context import Context
from daemon.core.detect.gathering import gather
from daemon.core.detect.kinds import JOBS, NOT_JOBS, first_row
from daemon.core.detect.machine import settled_by_headers
from daemon.core.detect.times import read_calendar
from daemon.core.message import parse
from daemon.core.model import Kind, Message
from tests.corpus.lessons import WORDS_ONLY, digest, lessons

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests/corpus"
WEIGHTS = ROOT / "daemon/core/detect/classifier/weights.json.gz"
CONTEXT = Context(
    user_addresses=frozenset({"alex@example.org"}),
    user_name="Alex Morgan",
    home_zone="America/New_York",
)
# Bounces are told by their structure.
KINDS: list[Kind] = [kind for kind in Kind if kind is not Kind.BOUNCE]
SEEN_OFTEN = 2  # mails: what occurs in one alone is a name or chance
# Most mail of an inbox is of no job, which the lessons do not show: added to its score.
PRIOR = {Kind.NOT_JOB_RELATED: 1.0}
FIRMNESS = 100.0  # how closely the lessons are followed: inverse of the L2 penalty


@dataclass(frozen=True, slots=True)
class Example:
    """One mail to learn from."""

    source: str
    kind: Kind
    words: frozenset[str]
    facts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Taught:
    """A fitted model, with the names of its columns."""

    names: list[str]
    rarity: list[float]
    rarest: float
    table: np.ndarray  # one row per feature, one column per kind
    bias: np.ndarray

    def read(self, examples: Sequence[Example]) -> np.ndarray:
        """Return how probable each of ``KINDS`` is, a row per example."""
        columns = _matrix(examples, self.names, self.rarity, self.rarest)
        scores = columns @ self.table + self.bias
        parts = np.exp(scores - scores.max(axis=1, keepdims=True))
        shares: np.ndarray = parts / parts.sum(axis=1, keepdims=True)
        return shares


def main() -> None:
    """Write the weights, or tell how well they read what was not taught."""
    parser = argparse.ArgumentParser(prog="make learn", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--judge", action="store_true")
    args = parser.parse_args()
    examples = [*_lessons(), *_corpus()]
    if args.judge:
        _judge(examples)
        return
    taught = _teach(examples)
    _write(taught)
    size = WEIGHTS.stat().st_size // 1000
    print(f"{len(examples)} mails, {len(taught.names)} features, {size} kB: {WEIGHTS.name}")


# --- the mails ------------------------------------------------------------------------------


def _lessons() -> Iterator[Example]:
    for lesson in lessons():
        example = _example(lesson.source, lesson.kind, lesson.message())
        if example is not None:
            yield _by_words(example) if lesson.source in WORDS_ONLY else example


def _corpus() -> Iterator[Example]:
    for path in sorted(CORPUS.rglob("*.eml")):
        kind = json.loads(path.with_suffix(".json").read_text("utf-8")).get("kind")
        if kind and "held_back" not in path.parts:
            message = parse(path.read_bytes(), arrived_at=datetime.max.replace(tzinfo=UTC))
            example = _example("corpus", kind, message)
            if example is not None:
                yield _by_words(example)


def _by_words(example: Example) -> Example:
    """Return a mail that rules were written for: what they find in it flatters them."""
    return replace(example, facts=frozenset())


def _example(source: str, kind: str, message: Message) -> Example | None:
    settled = settled_by_headers(message, CONTEXT) or read_calendar(message, CONTEXT)
    if settled or kind == Kind.BOUNCE:
        return None
    facts = gather(message, CONTEXT)
    row = first_row(NOT_JOBS, facts) or first_row(JOBS, facts)
    said = facts_of(facts, row.name if row else "nothing")
    return Example(source, Kind(kind), frozenset(words_of(facts)), frozenset(said))


# --- learning -------------------------------------------------------------------------------


def _teach(examples: Sequence[Example]) -> Taught:
    words = _frequent(e.words for e in examples)
    facts = _frequent(e.facts for e in examples)
    names = [*words, *facts]
    rarity = [_rarity(often, len(examples)) for often in words.values()]
    rarest = _rarity(SEEN_OFTEN - 1, len(examples))
    kinds = [KINDS.index(e.kind) for e in examples]
    model = LogisticRegression(C=FIRMNESS, class_weight=_evened(kinds), max_iter=2000)
    model.fit(_matrix(examples, names, rarity, rarest), kinds)
    bias = model.intercept_ + np.array([PRIOR.get(kind, 0.0) for kind in KINDS])
    return Taught(names, rarity, rarest, model.coef_.T, bias)


def _rarity(often: int, of: int) -> float:
    return log((1 + of) / (1 + often)) + 1


def _evened(kinds: Sequence[int]) -> dict[int, float]:
    """Return weights that go half the way to making all kinds equally frequent."""
    often = Counter(kinds)
    return {kind: sqrt(len(kinds) / len(often) / count) for kind, count in often.items()}


def _frequent(sets: Iterable[frozenset[str]]) -> dict[str, int]:
    often = Counter(name for one in sets for name in one)
    return {name: count for name, count in sorted(often.items()) if count >= SEEN_OFTEN}


def _matrix(
    examples: Sequence[Example], names: list[str], rarity: list[float], rarest: float
) -> csr_matrix:
    index = {name: i for i, name in enumerate(names)}
    values, columns, ends = [], [], [0]
    for example in examples:
        words = sorted(index[w] for w in example.words if w in index)
        facts = sorted(index[f] for f in example.facts if f in index)
        length = length_of((rarity[i] for i in words), len(example.words) - len(words), rarest)
        values += [*(rarity[i] / length for i in words), *(FACT_SCALE for _ in facts)]
        columns += [*words, *facts]
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(examples), len(names)))


def _write(taught: Taught) -> None:
    words = len(taught.rarity)
    rows = taught.table.copy()
    rows[:words] *= np.array(taught.rarity)[:, np.newaxis]
    rows[words:] *= FACT_SCALE
    steps = [float(np.abs(part).max()) / 127 for part in (rows[:words], rows[words:])]
    rows[:words] /= steps[0]
    rows[words:] /= steps[1]
    stored = {
        "lessons": digest(),
        "kinds": [str(kind) for kind in KINDS],
        "bias": [round(float(b), 3) for b in taught.bias],
        "word_step": steps[0],
        "fact_step": steps[1],
        "features": "\n".join(taught.names),
        "rarest": round(taught.rarest, 2),
        "rarity": [round(r, 2) for r in taught.rarity],
        "weights": base64.b85encode(np.rint(rows).astype("i1").tobytes()).decode(),
    }
    text = json.dumps(stored, ensure_ascii=False).encode()
    WEIGHTS.write_bytes(gzip.compress(text, mtime=0))


def _judge(examples: Sequence[Example]) -> None:
    for source in sorted({e.source for e in examples} - {"corpus"}):
        unseen = [e for e in examples if e.source == source]
        shares = _teach([e for e in examples if e.source != source]).read(unseen)
        right = [KINDS[k] == e.kind for k, e in zip(shares.argmax(axis=1), unseen, strict=True)]
        print(f"{source:20} {sum(right) / len(right):6.1%} of {len(right)}")


if __name__ == "__main__":
    main()
