"""Measure how well mail is understood: the corpus, and the fifth of it that no rule was written for.

    make accuracy                       both, with every score
    make accuracy ARGS="--wrong kind"   also each mail of the open part where the kind is wrong
    make accuracy ARGS=DIRECTORY        other pairs of .eml and .json

A mail the daemon would ask about counts as half right for its kind.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from daemon.core.model import Finding, Kind
from tests.corpus.cases import (
    Case,
    acts_wrongly,
    differences,
    held_back,
    load,
    one_fixed_start,
    seen,
)

_NO_FACTS = frozenset({Kind.NOT_JOB_RELATED, Kind.AUTOMATIC_REPLY, Kind.BOUNCE})
_RATES = (
    "kind", "ask", "company", "role", "requisition", "people", "interviews", "proposed",
    "decision_by", "deadline", "returns_on", "scam",
)  # fmt: skip
_BANDS = (0.0, 0.6, 0.75, 0.85, 0.92, 0.96, 1.01)


@dataclass(frozen=True, slots=True)
class Result:
    """One mail with what was understood of it."""

    case: Case
    finding: Finding
    wrong: dict[str, str]

    def judges(self, key: str) -> bool:
        """Return whether this mail says anything about how well a key is read."""
        if key not in self.case.expected:
            return False
        return key in {"kind", "ask", "returns_on", "scam"} or self.case.kind not in _NO_FACTS


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(prog="make accuracy", description=__doc__.split("\n", 1)[0])
    parser.add_argument("folders", nargs="*", type=Path, metavar="DIRECTORY")
    parser.add_argument("--wrong", metavar="KEY", help="list the mails where KEY is wrong")
    args = parser.parse_args()
    if args.folders:
        _report("these mails", _results(c for f in args.folders for c in load(f)), args.wrong)
        return
    _report("the open part", _results(seen()), args.wrong)
    _report("held back", _results(held_back()), "")


def _results(cases: Iterable[Case]) -> list[Result]:
    found = []
    for case in cases:
        finding = case.read()
        found.append(Result(case, finding, differences(finding, case.expected)))
    return found


def _report(title: str, results: Sequence[Result], wrong: str) -> None:
    judged = [r for r in results if r.case.kind]
    print(f"\n=== {title}: {len(results)} mails ===\n")
    if not judged:
        return
    right = sum(_kind_score(r) for r in judged)
    acting = [r for r in judged if acts_wrongly(r.finding, r.case.expected)]
    print(f"kind right (asked counts half)   {_rate(right, len(judged))}")
    print(f"a stage would move wrongly       {_rate(len(acting), len(judged))}")
    for line in (*_starts(results), *_rates(results)):
        print(line)
    print("\n" + "\n".join(_per_kind(judged)))
    print("\n" + "\n".join(_confusions(judged)))
    print("\n" + "\n".join(_calibration(judged)))
    for result in results:
        if wrong and (wrong in result.wrong and result.judges(wrong)):
            print(f"\n{result.case.name}: {wrong}: {result.wrong[wrong]}{_why(result)}")
        elif wrong == "acting" and result in acting:
            print(f"\n{result.case.name}: {result.wrong['kind']}{_why(result)}")


def _why(result: Result) -> str:
    said = "; ".join(f'{e.rule} "{e.text[:90]}"' for e in result.finding.evidence[:3])
    return f"\n    {said} {list(result.finding.questions)}"


def _kind_score(result: Result) -> float:
    if result.finding.ask and not result.case.expected.get("ask"):
        return 0.5
    return 0.0 if "kind" in result.wrong else 1.0


def _rate(part: float, whole: int) -> str:
    return f"{part / whole:7.1%}  ({part:g} of {whole})" if whole else "      -"


def _starts(results: Sequence[Result]) -> Iterator[str]:
    """Yield the lines on mails that state one fixed time: right, asked about, or certain and wrong."""
    stated = [(r, s) for r in results if (s := one_fixed_start(r.case.expected))]
    exact = sum(any(i.start == start for i in r.finding.interviews) for r, start in stated)
    certain = [
        r
        for r, start in stated
        if r.finding.interviews
        and not r.finding.ask
        and all(i.start != start and "zone" not in i.assumed for i in r.finding.interviews)
    ]
    yield f"start exact, one fixed time      {_rate(exact, len(stated))}"
    yield f"start certain and wrong          {_rate(len(certain), len(stated))}"


def _rates(results: Sequence[Result]) -> Iterator[str]:
    for key in _RATES:
        judged = [r for r in results if r.judges(key)]
        right = sum(key not in r.wrong for r in judged)
        yield f"{key + ' exactly right':33}{_rate(right, len(judged))}"


def _per_kind(results: Sequence[Result]) -> Iterator[str]:
    yield f"{'kind':24}{'mails':>6}{'precision':>11}{'recall':>9}"
    for kind in Kind:
        found = sum(r.finding.kind == kind for r in results)
        there = sum(r.case.kind == kind for r in results)
        both = sum(r.finding.kind == kind == r.case.kind for r in results)
        precision = f"{both / found:.1%}" if found else "-"
        recall = f"{both / there:.1%}" if there else "-"
        yield f"{kind:24}{there:6}{precision:>11}{recall:>9}"


def _confusions(results: Sequence[Result]) -> Iterator[str]:
    pairs = Counter((r.case.kind, str(r.finding.kind)) for r in results if "kind" in r.wrong)
    yield f"confusions ({sum(pairs.values())})"
    for (wanted, found), count in pairs.most_common(24):
        yield f"{count:5}  {wanted} read as {found}"


def _calibration(results: Sequence[Result]) -> Iterator[str]:
    yield f"{'sure':14}{'mails':>6}{'said':>8}{'right':>8}"
    for low, high in pairwise(_BANDS):
        band = [r for r in results if low <= r.finding.confidence < high]
        if band:
            said = sum(r.finding.confidence for r in band) / len(band)
            right = sum("kind" not in r.wrong for r in band) / len(band)
            yield f"{low:.2f} to {min(high, 1):.2f}{len(band):8}{said:8.1%}{right:8.1%}"


if __name__ == "__main__":
    main()
