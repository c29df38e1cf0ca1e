"""Which words a regular expression cannot do without, so that most need not be tried at all.

A mail is read by hundreds of patterns, and nearly all of them hit nothing. Whether ``interview``
occurs in a text is found a hundred times faster than whether a pattern that needs it matches:
`needles` reads from a pattern's parse tree a set of literals of which every match contains one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

_MANY = 40  # more literals than this are slower to look for than the pattern itself
_FEW = 16  # of the second kind
_SHORT = 2  # shorter literals are in every text
Needles = frozenset[str]


@dataclass(frozen=True, slots=True)
class Search:
    """A lower-case pattern that is only tried on text that contains one of its needles.

    ``besides`` is a second such set, of another part of the pattern: a match contains one of each.
    """

    pattern: re.Pattern[str]
    needles: tuple[str, ...]
    besides: tuple[str, ...] = ()

    def may_hit(self, low: str) -> bool:
        """Return False where the pattern cannot match; ``low`` is lower-case text."""
        return _holds(low, self.needles) and _holds(low, self.besides)

    def may_hit_besides(self, low: str) -> bool:
        """Return the same of a text that is known to contain one of the needles."""
        return _holds(low, self.besides)


def _holds(low: str, needles: tuple[str, ...]) -> bool:
    for needle in needles:
        if needle in low:
            return True
    return not needles


def searches(pattern: str) -> tuple[Search, ...]:
    """Return the alternatives of a pattern, each with its own needles."""
    return tuple(
        Search(
            re.compile(one), *(tuple(sorted(found, key=len, reverse=True)) for found in _both(one))
        )
        for one in _alternatives(pattern)
    )


def _alternatives(pattern: str) -> list[str]:
    """Return what stands between the ``|`` that are in no group and no class."""
    found, depth, start, at = [], 0, 0, 0
    in_class = False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
            at += pattern[at + 1 : at + 2] in {"]", "^"}
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            found.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*found, pattern[start:]]


def needles(pattern: str) -> Needles:
    """Return literals of which every match contains at least one; empty where none can be named."""
    return _both(pattern)[0]


def _both(pattern: str) -> tuple[Needles, Needles]:
    """Return the best needles of a pattern, and the next best of another part of it."""
    options = sorted(_options(parser.parse(pattern)), key=_worth, reverse=True)
    best, besides = [_least_common(option) for option in [*options[:2], None, None][:2]]
    return (best, besides) if best and len(besides) <= _FEW else (best, frozenset())


def _least_common(found: Needles | None) -> Needles:
    if found is None or len(found) > _MANY or any(len(word) < _SHORT for word in found):
        return frozenset()
    return _without_longer(found)


def _without_longer(found: Needles) -> Needles:
    return frozenset(
        word for word in found if not any(other != word and other in word for other in found)
    )


def _of_sequence(items: Iterable[tuple[object, object]]) -> Needles | None:
    """Return the best needles of items that all must match, None where there are none."""
    return max(_options(items), key=_worth, default=None)


def _options(items: Iterable[tuple[object, object]]) -> list[Needles]:
    """Return the needles of each of the items that all must match, where it has some."""
    options: list[Needles] = []
    run = ""
    for kind, value in items:
        if kind is op.LITERAL and isinstance(value, int):
            run += chr(value)
            continue
        if run:
            options.append(frozenset({run}))
            run = ""
        found = _of_item(kind, value)
        if found:
            options.append(found)
    if run:
        options.append(frozenset({run}))
    return options


# Words that most mails contain: as needles they spare nothing.
_EVERYWHERE = frozenset(
    " you  your  the  and  for  with  our  are  will  have  has  this  that  not  been  was  from  can  to  we ".split()
)


def _worth(found: Needles) -> float:
    """Return how little is likely to be tried in vain: few needles, long, and not in every text."""
    if len(found) > _MANY:
        return -9.0
    return -sum(
        1.0
        if word.strip() in _EVERYWHERE or len(word.strip()) < _SHORT
        else 0.4 ** len(word.strip())
        for word in found
    )


def _of_item(kind: object, value: object) -> Needles | None:
    if kind is op.SUBPATTERN and isinstance(value, Sequence):
        return _of_sequence(value[-1])
    if kind is op.BRANCH and isinstance(value, Sequence):
        return _of_branches(value[1])
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT} and isinstance(value, Sequence):
        return _of_sequence(value[2]) if value[0] else None
    return None


def _of_branches(branches: Iterable[Iterable[tuple[object, object]]]) -> Needles | None:
    """Return needles that cover every branch, None where one branch has none."""
    found: set[str] = set()
    for branch in branches:
        own = _of_sequence(branch)
        if own is None:
            return None
        found |= own
    return _without_longer(frozenset(found))
