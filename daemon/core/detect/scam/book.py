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
from daemon.core.detect.scam.signs import Paper, Sign

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

    The set that is found least comes first.
    """

    pattern: re.Pattern[str]
    heads: tuple[_Heads, ...]
    others: tuple[tuple[str, ...], ...]  # the sets but the first, to be looked for in a sentence

    def among(self, known: frozenset[str]) -> bool:
        """Return False where the pattern cannot match text that holds these word beginnings."""
        for heads in self.heads:  # noqa: SIM110 a generator costs three times as much here
            if heads.isdisjoint(known):
                return False
        return True

    def hit(self, text: str, start: int, end: int, denial: re.Pattern[str]) -> bool:
        """Return whether a passage of a text holds the phrase with nothing right before to deny it."""
        for heads in self.others:
            for head in heads:
                if text.find(head, start, end) >= 0:
                    break
            else:
                return False
        for match in self.pattern.finditer(text, start, end):
            if not denial.search(text, max(start, match.start() - _BEFORE), match.start()):
                return True
        return False


Entry = tuple[Sign | Paper, Phrase]
Span = tuple[int, int]


def phrases_of(pattern: str) -> list[Phrase]:
    """Return the alternatives of a pattern as phrases."""
    return [_phrase(one.pattern) for one in searches(pattern)]


def _phrase(pattern: re.Pattern[str]) -> Phrase:
    found = {heads for heads in _sets(parser.parse(pattern.pattern)) if _tells(heads)}
    sets = sorted(found, key=lambda heads: (_commonness(heads), sorted(heads)))
    if not sets:
        raise ValueError(f"no word begins {pattern.pattern}")
    others = (tuple(sorted({head.strip() for head in heads}, key=len)) for heads in sets[1:])
    return Phrase(pattern, tuple(sets), tuple(others))


def word_heads(text: str) -> frozenset[str]:
    """Return how the words of flat text begin: the first six letters, five and so on; "no " is a whole one."""
    longest = {word[:_HEAD] for word in set(text.translate(_APART).split())}
    heads = {f"{head} " for head in longest if len(head) < _HEAD} | longest
    for length in range(_SHORTEST, _HEAD):
        heads.update([head[:length] for head in longest])
    return frozenset(heads)


class Book:
    """Phrases with what they show, looked up by their rarest word beginnings."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_head: dict[str, list[Entry]] = {}
        for entry in entries:
            for head in entry[1].heads[0]:
                self._by_head.setdefault(head, []).append(entry)

    def likely(self, known: frozenset[str]) -> Book:
        """Return the phrases that text with these word beginnings may hold."""
        found = Book(())
        for head in self._by_head.keys() & known:
            entries = [entry for entry in self._by_head[head] if entry[1].among(known)]
            if entries:
                found._by_head[head] = entries
        return found

    def shows(self) -> set[Sign | Paper]:
        """Return what all of its phrases would show."""
        return {shown for entries in self._by_head.values() for shown, _ in entries}

    def hits(self, text: str, denial: re.Pattern[str]) -> Iterator[tuple[Sign | Paper, Span]]:
        """Yield what the phrases show, with the line of the text in which they stand undenied."""
        tried: set[tuple[int, int]] = set()
        for head, entries in self._by_head.items():
            for start, end in _lines_with(head, text):
                for shown, phrase in entries:
                    if (id(phrase), start) not in tried:
                        tried.add((id(phrase), start))
                        if phrase.hit(text, start, end, denial):
                            yield shown, (start, end)


def _lines_with(head: str, text: str) -> Iterator[Span]:
    """Yield the lines in which a word begins so."""
    word = head.rstrip()
    at = text.find(word)
    while at >= 0:
        after = at + len(word)
        inside = at > 0 and text[at - 1].isalnum()
        if inside or (word != head and text[after : after + 1].isalnum()):
            at = text.find(word, after)
        else:
            end = text.find("\n", after)
            end = len(text) if end < 0 else end
            yield text.rfind("\n", 0, at) + 1, end
            at = text.find(word, end)


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
    best = [
        min(filter(_tells, _sets(branch)), key=_commonness, default=None) for branch in branches
    ]
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
        else:
            ways = [_beginnings([*way, *items[at + 1 :]], begun) for way in _ways(kind, value)]
            return set().union(*ways) if ways else {begun}
    return {begun[:_HEAD]}


def _ways(kind: object, value: object) -> list[_Items]:
    """Return what may stand in the place of a group, of alternatives, or of a repetition."""
    if not isinstance(value, Sequence):
        return []
    if kind is op.SUBPATTERN:
        return [value[-1]]
    if kind is op.BRANCH:
        return list(value[1])
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
        return [value[2]] if value[0] else [value[2], ()]
    return []
