"""The weights, and what they say of a mail."""

from __future__ import annotations

import base64
import gzip
import json
import pkgutil
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import exp, sqrt

from daemon.core.detect.classifier.features import DENIED, HYPOTHETICAL, SUBJECT
from daemon.core.model import Kind

FACT_SCALE = 0.2  # of a rule's finding, where the words of a mail have length 1 together
_STRANGER = 0.3  # how much a word never learnt counts towards that length: it dilutes the others
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

    def of(self, kind: Kind) -> float:
        """Return how probable a kind is."""
        return dict(self.kinds).get(kind, 0.0)


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt. Row ``i`` of ``table`` has a signed byte per kind, in units of ``step``."""

    lessons: str  # what they were learnt from, as `make learn` recognises it
    kinds: tuple[Kind, ...]
    bias: tuple[float, ...]
    step: float
    names: tuple[str, ...]
    index: dict[str, int]
    rarity: tuple[float, ...]  # of each word: rare ones say more
    rarest: float  # of a word never learnt
    table: memoryview


def _stored() -> Weights:
    """Return the weights that are part of the package."""
    packed = pkgutil.get_data(__name__, "weights.json.gz") or b""
    stored = json.loads(gzip.decompress(packed))
    names = tuple(stored["features"].split("\n"))
    return Weights(
        lessons=stored["lessons"],
        kinds=tuple(Kind(kind) for kind in stored["kinds"]),
        bias=tuple(stored["bias"]),
        step=stored["step"],
        names=names,
        index={name: i for i, name in enumerate(names)},
        rarity=tuple(stored["rarity"]),
        rarest=stored["rarest"],
        table=memoryview(base64.b85decode(stored["weights"])).cast("b"),
    )


WEIGHTS = _stored()  # with the rules, before the first mail: no mail pays for it


def length_of(rarities: Iterable[float], strangers: int, rarest: float) -> float:
    """Return the length of a mail's words as a vector, by which each word's weight is divided."""
    return sqrt(sum(r * r for r in rarities) + _STRANGER * strangers * rarest**2) or 1.0


def judge(words: AbstractSet[str], facts: AbstractSet[str]) -> Opinion:
    """Return how probable each kind is for a mail with these words and these findings of rules."""
    known = WEIGHTS
    spoken = [known.index[word] for word in words if word in known.index]
    strangers = len(words) - len(spoken)
    length = length_of((known.rarity[i] for i in spoken), strangers, known.rarest)
    found = [(i, known.rarity[i] / length) for i in spoken]
    found += [(known.index[fact], FACT_SCALE) for fact in facts if fact in known.index]
    scores = _scores(known, found)
    highest = max(scores)
    parts = [exp(score - highest) for score in scores]
    total = sum(parts)
    order = sorted(range(len(parts)), key=lambda k: -parts[k])
    return Opinion(
        tuple((known.kinds[k], parts[k] / total) for k in order),
        _because(known, found, order[0], order[1]),
    )


def _scores(known: Weights, found: list[tuple[int, float]]) -> list[float]:
    width = len(known.kinds)
    scores = [bias / known.step for bias in known.bias]
    for i, value in found:
        row = known.table[i * width : (i + 1) * width]
        for k, weight in enumerate(row):
            scores[k] += value * weight
    return [score * known.step for score in scores]


def _because(
    known: Weights, found: list[tuple[int, float]], first: int, second: int
) -> tuple[str, ...]:
    """Return the features that speak most for the first kind and against the second."""
    width = len(known.kinds)

    def lead(item: tuple[int, float]) -> float:
        i, value = item
        return value * (known.table[i * width + first] - known.table[i * width + second])

    best = sorted(found, key=lead, reverse=True)[:_SHOWN]
    return tuple(_shown(known.names[i]) for i, value in best if lead((i, value)) > 0)


_MARKS = {SUBJECT: " in the subject", DENIED: " denied", HYPOTHETICAL: " as a possibility"}


def _shown(feature: str) -> str:
    """Return a feature as a person reads it: "post" in the subject, a stem, a rule's finding."""
    for mark, meaning in _MARKS.items():
        if feature.startswith(mark):
            return f'"{feature.removeprefix(mark)}"{meaning}'
    return feature if ": " in feature or feature[0] == "<" else f'"{feature}"'
