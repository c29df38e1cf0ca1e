"""Phrases, and how those that a text may hold are found without trying them all.

Hundreds of patterns for each language, and hardly one of them hits in ordinary mail. A phrase is
looked up by the beginnings of words that it cannot do without: what that costs depends on the
length of a mail, not on the number of phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

from daemon.core.detect.needles import searches
from daemon.core.detect.scam.signs import Sign

_HEAD = 6  # letters of a word by which a phrase is found
_SHORTEST = 2
_BEFORE = 90  # characters in which a denial is looked for
_MANY = 200  # words; a set of more is no help
_APART = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
_Items = Sequence[tuple[object, object]]
_Heads = frozenset[str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A pattern over flat text, with sets of word beginnings of which every match has one each.

    ``rarest`` is the set that is found least, its words without what marks a whole one.
    """

    pattern: re.Pattern[str]
    heads: tuple[_Heads, ...]
    rarest: tuple[str, ...]

    def among(self, known: frozenset[str]) -> bool:
        """Return False where the pattern cannot match text that holds these word beginnings."""
        for heads in self.heads:
            if heads.isdisjoint(known):
                return False
        return True

    def hit(self, text: str, denial: re.Pattern[str]) -> bool:
        """Return whether a text holds the phrase somewhere with nothing right before to deny it."""
        for head in self.rarest:
            if head in text:
                break
        else:
            return False
        for match in self.pattern.finditer(text):
            if not denial.search(text[max(0, match.start() - _BEFORE) : match.start()]):
                return True
        return False


def phrases_of(pattern: str) -> list[Phrase]:
    """Return the alternatives of a pattern as phrases."""
    return [_phrase(one.pattern) for one in searches(pattern)]


def _phrase(pattern: re.Pattern[str]) -> Phrase:
    found = {heads for heads in _sets(parser.parse(pattern.pattern)) if _tells(heads)}
    sets = sorted(found, key=lambda heads: (_commonness(heads), sorted(heads)))
    if not sets:
        raise ValueError(f"no word begins {pattern.pattern}")
    return Phrase(pattern, tuple(sets), tuple(sorted({head.strip() for head in sets[0]})))


def word_heads(text: str) -> frozenset[str]:
    """Return how the words of flat text begin: the first six letters, five and so on; "no " is a whole one."""
    longest = {word[:_HEAD] for word in set(text.translate(_APART).split())}
    heads = {f"{head} " for head in longest if len(head) < _HEAD} | longest
    for length in range(_SHORTEST, _HEAD):
        heads.update([head[:length] for head in longest])
    return frozenset(heads)


class Book:
    """Phrases with their signs."""

    def __init__(self, entries: Iterable[tuple[Sign, Phrase]]) -> None:
        self._by_head: dict[str, list[tuple[Sign, Phrase]]] = {}
        for entry in entries:
            for head in entry[1].heads[0]:
                self._by_head.setdefault(head, []).append(entry)

    def likely(self, known: frozenset[str]) -> list[tuple[Sign, Phrase]]:
        """Return the phrases that text with these word beginnings may hold."""
        found = {}
        for head in self._by_head.keys() & known:
            for entry in self._by_head[head]:
                if entry[1].among(known):
                    found[id(entry)] = entry
        return list(found.values())


# --- which words a pattern cannot do without -------------------------------------------------


def _tells(heads: _Heads) -> bool:
    return 0 < len(heads) <= _MANY and all(len(head) >= _SHORTEST for head in heads)


# Words that most mails contain.
_EVERYWHERE = frozenset(
    """a all an and are as at be by for from has have if in is it my no not of on or our so the this to us was we will with you your
    applic interv experi positi role job team please hour day week time""".split()
)  # fmt: skip


def _commonness(heads: _Heads) -> float:
    return sum(2.0 if head.strip() in _EVERYWHERE else 4 * 0.4 ** len(head) for head in heads)


def _sets(items: _Items, *, at_start: bool = False) -> Iterator[_Heads]:
    """Yield, for each place of a sequence where a word begins, how that word may begin."""
    for at, (kind, value) in enumerate(items):
        if at_start:
            yield frozenset(_beginnings(items[at:], ""))
        if kind is op.SUBPATTERN and isinstance(value, Sequence):
            yield from _sets(value[-1])
        elif kind is op.MAX_REPEAT and isinstance(value, Sequence) and value[0]:
            yield from _sets(value[2])
        elif kind is op.BRANCH and isinstance(value, Sequence):
            yield from _of_branches(value[1])
        optional = kind in {op.MAX_REPEAT, op.MIN_REPEAT}
        at_start = _ends_a_word(kind, value) and (at_start or not optional)


def _ends_a_word(kind: object, value: object) -> bool:
    """Return whether a word can only begin right behind an item."""
    if kind is op.AT:
        return value is op.AT_BOUNDARY
    if kind is op.LITERAL and isinstance(value, int):
        return not _is_letter(value)
    if kind is op.BRANCH and isinstance(value, Sequence):
        return all(len(branch) > 0 and _ends_a_word(*branch[-1]) for branch in value[1])
    if kind in {op.SUBPATTERN, op.MAX_REPEAT, op.MIN_REPEAT} and isinstance(value, Sequence):
        return len(value[-1]) > 0 and _ends_a_word(*value[-1][-1])
    return False


def _of_branches(branches: Iterable[_Items]) -> Iterator[_Heads]:
    """Yield one set for all branches, if each has one of its own."""
    best = [min(filter(_tells, _sets(branch)), key=_commonness, default=None) for branch in branches]
    own = [heads for heads in best if heads is not None]
    if len(own) == len(best):
        yield frozenset().union(*own)


def _is_letter(code: int) -> bool:
    return chr(code).isalnum() or chr(code) == "_"


def _beginnings(items: _Items, begun: str) -> set[str]:
    """Return how the word at the front of a sequence may begin; ``""`` where it cannot be said."""
    for at, (kind, value) in enumerate(items):
        if len(begun) >= _HEAD:
            break
        if kind is op.LITERAL and isinstance(value, int):
            if not _is_letter(value):
                return {f"{begun} "}
            begun += chr(value)
        elif kind is op.AT and value is op.AT_BOUNDARY and begun:
            return {f"{begun} "}
        elif kind is op.SUBPATTERN and isinstance(value, Sequence):
            return _beginnings([*value[-1], *items[at + 1 :]], begun)
        elif kind is op.BRANCH and isinstance(value, Sequence):
            ways = [_beginnings([*branch, *items[at + 1 :]], begun) for branch in value[1]]
            return set().union(*ways)
        elif kind in {op.MAX_REPEAT, op.MIN_REPEAT} and isinstance(value, Sequence):
            with_it = _beginnings([*value[2], *items[at + 1 :]], begun)
            without = set() if value[0] else _beginnings(items[at + 1 :], begun)
            return with_it | without
        else:
            break
    return {begun[:_HEAD]}
