"""The weights, and what they say of a mail."""

from __future__ import annotations

import base64
import gzip
import json
import pkgutil
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nlargest
from math import exp

from daemon.core.detect.classifier.features import DENIED, HYPOTHETICAL, SUBJECT, length_of
from daemon.core.model import Kind

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Opinion:
    """How probable each kind is, and what tipped the scale for the first."""

    kinds: tuple[tuple[Kind, float], ...]  # the most probable first
    because: tuple[str, ...]

    @property
    def kind(self) -> Kind:
        """The most probable kind."""
        return self.kinds[0][0]

    @property
    def sure(self) -> float:
        """How probable that kind is, in parts of one."""
        return self.kinds[0][1]

    def doubting(self, kind: Kind, share: float) -> Opinion:
        """Return the same, with one kind only that part as probable."""
        weighed = [(k, p * share if k is kind else p) for k, p in self.kinds]
        total = sum(p for _, p in weighed)
        kinds = sorted(((k, p / total) for k, p in weighed), key=lambda item: -item[1])
        return Opinion(tuple(kinds), self.because if kinds[0][0] is self.kind else ())

    def of(self, kind: Kind) -> float:
        """Return how probable a kind is."""
        return dict(self.kinds).get(kind, 0.0)


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt.

    Row ``i`` of ``table`` has a signed byte per kind: of a word multiplied by its rarity, in units
    of ``word_step``; of a rule's finding in units of ``fact_step``.
    """

    lessons: str  # what they were learnt from, as `make learn` recognises it
    kinds: tuple[Kind, ...]
    bias: tuple[float, ...]
    word_step: float
    fact_step: float
    names: tuple[str, ...]
    index: dict[str, int]
    rarity: tuple[float, ...]  # of each word: rare ones say more
    rarest: float  # of a word never learnt
    table: memoryview

    def sums(self, rows: Iterable[int]) -> list[int]:
        """Return the sum of these rows for each kind."""
        width = len(self.kinds)
        columns = zip(*(self.table[i * width : (i + 1) * width] for i in rows), strict=True)
        return [sum(column) for column in columns] or [0] * width


def _stored() -> Weights:
    """Return the weights that are part of the package."""
    packed = pkgutil.get_data(__name__, "weights.json.gz") or b""
    stored = json.loads(gzip.decompress(packed))
    names = tuple(stored["features"].split("\n"))
    return Weights(
        lessons=stored["lessons"],
        kinds=tuple(Kind(kind) for kind in stored["kinds"]),
        bias=tuple(stored["bias"]),
        word_step=stored["word_step"],
        fact_step=stored["fact_step"],
        names=names,
        index={name: i for i, name in enumerate(names)},
        rarity=tuple(stored["rarity"]),
        rarest=stored["rarest"],
        table=memoryview(base64.b85decode(stored["weights"])).cast("b"),
    )


WEIGHTS = _stored()  # with the rules, before the first mail: no mail pays for it


def judge(words: AbstractSet[str], facts: AbstractSet[str]) -> Opinion:
    """Return how probable each kind is for a mail with these words and these findings of rules."""
    known = WEIGHTS
    spoken = [known.index[word] for word in words if word in known.index]
    found = [known.index[fact] for fact in facts if fact in known.index]
    strangers = len(words) - len(spoken)
    length = length_of((known.rarity[i] for i in spoken), strangers, known.rarest)
    of_words, of_facts = known.word_step / length, known.fact_step
    scores = [
        bias + word * of_words + fact * of_facts
        for bias, word, fact in zip(known.bias, known.sums(spoken), known.sums(found), strict=True)
    ]
    highest = max(scores)
    parts = [exp(score - highest) for score in scores]
    total = sum(parts)
    order = sorted(range(len(parts)), key=lambda k: -parts[k])
    weighed = [*((i, of_words) for i in spoken), *((i, of_facts) for i in found)]
    return Opinion(
        tuple((known.kinds[k], parts[k] / total) for k in order),
        _because(weighed, order[0], order[1]),
    )


def _because(weighed: Iterable[tuple[int, float]], first: int, second: int) -> tuple[str, ...]:
    """Return the features that speak most for the first kind and against the second."""
    table, width = WEIGHTS.table, len(WEIGHTS.kinds)
    leads = (
        ((table[i * width + first] - table[i * width + second]) * step, i) for i, step in weighed
    )
    return tuple(_shown(WEIGHTS.names[i]) for lead, i in nlargest(_SHOWN, leads) if lead > 0)


_MARKS = {SUBJECT: "in the subject", DENIED: "denied", HYPOTHETICAL: "as a possibility"}


def _shown(feature: str) -> str:
    """Return a feature as a person reads it: a word and where it stands, or a rule's finding."""
    for mark, meaning in _MARKS.items():
        if feature.startswith(mark):
            return f"{feature.removeprefix(mark)} ({meaning})"
    return feature
