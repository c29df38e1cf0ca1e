"""What a single rule can say about a mail, and the engine that lets each rule look at each sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate, chain

from daemon.core.detect.clauses import Clause, Reading
from daemon.core.detect.grammar import Grammar, compiled
from daemon.core.detect.needles import Search
from daemon.core.model import Evidence


class Signal(StrEnum):
    """One thing a sentence can say. Kinds are decided from signals, never from words."""

    RECEIVED = "received"
    REJECTED = "rejected"
    REJECTED_SOFTLY = "rejected_softly"  # what rejections say beside the verdict
    FAREWELL = "farewell"  # "we wish you every success in your search"
    RESERVE = "reserve"  # another one comes first, and may yet decline
    RESCINDED = "rescinded"
    OFFERED = "offered"
    ON_HOLD = "on_hold"
    CANCELLED = "cancelled"
    MOVED = "moved"
    MOVE_ASKED = "move_asked"
    CONFIRMED = "confirmed"
    INVITED = "invited"
    ADVANCED = "advanced"  # "you are through to the next round"
    ASKS_TIMES = "asks_times"
    AVAILABILITY = "availability"  # "your availability": nobody else asks for that
    OFFERS_TIMES = "offers_times"
    TALK = "talk"  # a call, a meeting or a visit by any word
    TENTATIVE = "tentative"
    BOOKING = "booking"
    ASSESSMENT = "assessment"
    HANDED_IN = "handed_in"  # a test was handed in
    OUTREACH = "outreach"
    KNOWN = "known"  # speaks of an application or a talk there has been
    STATUS = "status"
    STILL_OPEN = "still_open"  # nothing is decided yet
    REQUEST = "request"  # asks the candidate for something
    WANTS = "wants"  # the application goes on only with something from the candidate
    WITHDRAWN = "withdrawn"  # by the User
    INTERVIEW = "interview"  # speaks of an interview or call at all
    YOUR_INTERVIEW = "your_interview"  # the interview is the User's
    ACCEPTED = "accepted"  # the User took the offer
    JOB = "job"  # speaks of a role, of hiring, of employment
    APPLICATION = "application"  # "your application", for whatever it was
    APPLIED = "applied"  # an application of the User's is already there
    AWAY = "away"
    NOISE = "noise"  # alerts, digests, marketing
    ALERT = "alert"  # the text of a job alert, whatever its header says
    CODE = "code"
    OTHER_WORLD = "other_world"  # names what is applied for or met about, and it is no job
    OTHER_FIELD = "other_field"  # words of another field, which an employer may be in
    OTHER_SIDE = "other_side"  # the User interviews, or is a referee
    THIRD_PERSON = "third_person"  # speaks of a candidate who is not the User
    COURSE = "course"  # courses, coaching and talks about finding work
    RESEARCH = "research"
    FRIEND = "friend"


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule: which words say what.

    ``assertion`` rules do not count in a question, nor after a negation in the same clause.
    Rules of a language with a ``grammar`` read bare text, and only of mail that speaks it.
    """

    name: str
    signal: Signal
    searches: tuple[Search, ...]
    assertion: bool = False
    subject_only: bool = False
    grammar: Grammar | None = None


def rules_of(grammar: Grammar, rules: Iterable[Rule]) -> Iterator[Rule]:
    """Yield the rules of a language, to be tried on mail that speaks it."""
    return (replace(rule_, grammar=grammar) for rule_ in rules)


_PIECE = 4  # letters of a needle by which its rule is found
_SHOWN = 180  # characters of a sentence that are shown as evidence
_NEGATION = re.compile(
    r"(?:\b(?:not|never|no longer|cannot|unable to|nor|without|hasn't|haven't|isn't|wasn't|won't|didn't"
    r"|can't|don't|doesn't|aren't|weren't|wouldn't|couldn't|nicht|kein\w{0,2}|ne|n'|pas|no)\b)"
    r"(?![^,;:]{0,12}\bonly\b)[^,;:]{0,28}$",
)


def rule(name: str, signal: Signal, *patterns: str) -> Rule:
    """Return a rule that hits where any of the patterns is found."""
    return Rule(name, signal, compiled(*patterns))


def asserts(name: str, signal: Signal, *patterns: str) -> Rule:
    """Return a rule that hits only where the words are asserted: no question, no negation."""
    return Rule(name, signal, compiled(*patterns), assertion=True)


def titled(name: str, signal: Signal, *patterns: str) -> Rule:
    """Return a rule that looks at the subject only."""
    return Rule(name, signal, compiled(*patterns), subject_only=True)


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that hit, where, and the words it hit on."""

    rule: str
    clause: Clause
    words: str


@dataclass(slots=True)
class Signals:
    """Which rules hit, on which clauses."""

    hits: dict[Signal, list[Hit]] = field(default_factory=dict)

    def has(self, *signals: Signal) -> bool:
        """Return whether any of these was said."""
        return any(signal in self.hits for signal in signals)

    def said(self, signal: Signal) -> list[Clause]:
        """Return the clauses that say it."""
        return [hit.clause for hit in self.hits.get(signal, [])]

    def in_body(self, signal: Signal) -> bool:
        """Return whether the body, not only the subject, says it."""
        return any(not clause.subject for clause in self.said(signal))

    def count(self, signal: Signal) -> int:
        """Return how many different rules said it."""
        return len({hit.rule for hit in self.hits.get(signal, [])})

    def evidence(self, *signals: Signal, most: int = 3) -> tuple[Evidence, ...]:
        """Return the rules behind these signals with the words they hit on."""
        found = [
            Evidence(rule=hit.rule, text=_around(hit.words, hit.clause.text))
            for signal in signals
            for hit in self.hits.get(signal, [])[:most]
        ]
        return tuple(dict.fromkeys(found))


def _around(words: str, sentence: str) -> str:
    """Return a sentence, or of a long one what stands around the words that made the rule hit."""
    if len(sentence) <= _SHOWN:
        return sentence
    at = max(0, sentence.lower().find(words[:24]))
    first = max(0, min(at - _SHOWN // 3, len(sentence) - _SHOWN))
    shown = sentence[first : first + _SHOWN]
    return f"{'... ' if first else ''}{shown}{' ...' if first + _SHOWN < len(sentence) else ''}"


def _first_hit(search: Search, text: str, denied: re.Pattern[str] | None) -> str:
    """Return the words on which a pattern hits a clause, empty where it does not."""
    match = search.pattern.search(text) if search.may_hit_besides(text) else None
    if match is None:
        return ""
    if denied is None:
        return match.group() or text
    for match in search.pattern.finditer(text):
        if not denied.search(text[max(0, match.start() - 45) : match.start()]):
            return match.group() or text
    return ""


_Tries = dict[int, list[Search]]  # patterns to try, by the number of the clause


def _pieces(text: str) -> set[int]:
    """Return every piece of four letters of a text, each as a number.

    A letter beyond Latin-1 is a question mark: a piece may be said to be there that is not, never
    the other way round.
    """
    letters = memoryview(text.encode("latin-1", "replace"))
    found: set[int] = set()
    for first in range(_PIECE):
        whole = (len(letters) - first) // _PIECE * _PIECE
        if whole > 0:
            found.update(letters[first : first + whole].cast("I"))
    return found


class RuleBook:
    """Rules of one language, found by the words they cannot do without.

    Most rules hit nothing in most mails. Which may hit is looked up by the four-letter pieces of a
    text, so that what a mail costs depends on its length and not on the number of rules.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._patterns = [
            (number, search) for number, rule_ in enumerate(self.rules) for search in rule_.searches
        ]
        self._always = [n for n, (_, search) in enumerate(self._patterns) if not search.needles]
        self._by_needle: dict[str, list[int]] = {}  # the patterns that need it
        for number, (_, search) in enumerate(self._patterns):
            for needle in search.needles:
                self._by_needle.setdefault(needle, []).append(number)
        self._short = [needle for needle in self._by_needle if len(needle) < _PIECE]
        self._by_piece = _by_rarest_piece(self._by_needle.keys() - self._short)

    def likely(self, texts: Sequence[str]) -> list[tuple[Rule, _Tries]]:
        """Return the rules that may hit some of these lower-case texts, and which patterns where."""
        whole = "\n".join(texts)
        starts = [0, *accumulate(len(text) + 1 for text in texts)]
        where: dict[int, set[int]] = {number: set(range(len(texts))) for number in self._always}
        for needle in self._perhaps(whole):
            at = whole.find(needle)
            while at >= 0:
                place = bisect_right(starts, at) - 1
                for number in self._by_needle[needle]:
                    where.setdefault(number, set()).add(place)
                at = whole.find(needle, starts[place + 1])
        likely: dict[int, _Tries] = {}
        for number in sorted(where):
            rule_number, search = self._patterns[number]
            tries = likely.setdefault(rule_number, {})
            for place in where[number]:
                tries.setdefault(place, []).append(search)
        return [(self.rules[number], tries) for number, tries in likely.items()]

    def _perhaps(self, text: str) -> Iterator[str]:
        """Yield the needles of which the text holds a piece."""
        yield from self._short
        for piece in _pieces(text) & self._by_piece.keys():
            yield from self._by_piece[piece]


def _by_rarest_piece(needles: Iterable[str]) -> dict[int, list[str]]:
    """Return the needles by that of their pieces which the fewest others have."""
    pieces = {needle: _pieces(needle) for needle in needles}
    common = Counter(chain.from_iterable(pieces.values()))
    found: dict[int, list[str]] = {}
    for needle, own in pieces.items():
        found.setdefault(min(own, key=lambda piece: (common[piece], piece)), []).append(needle)
    return found


def _hits_of(rule_: Rule, tries: _Tries, clauses: Sequence[Clause]) -> Iterator[Hit]:
    grammar = rule_.grammar
    negation = grammar.negation if grammar else _NEGATION
    denied = negation if rule_.assertion else None
    for place in sorted(tries):
        clause = clauses[place]
        if (rule_.subject_only and not clause.subject) or (rule_.assertion and clause.question):
            continue
        text = clause.bare if grammar else clause.low
        for search in tries[place]:
            words = _first_hit(search, text, denied)
            if words:
                yield Hit(rule_.name, clause, words)
                break


def find_signals(reading: Reading, books: Iterable[RuleBook]) -> Signals:
    """Return what the clauses of a mail say, by the rules of these books."""
    signals = Signals()
    for book in books:
        translated = book.rules[0].grammar is not None
        texts = [clause.bare if translated else clause.low for clause in reading.clauses]
        for rule_, tries in book.likely(texts):
            for hit in _hits_of(rule_, tries, reading.clauses):
                signals.hits.setdefault(rule_.signal, []).append(hit)
    return signals
