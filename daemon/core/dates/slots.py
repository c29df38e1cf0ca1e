"""Put days, clocks, zones and durations together into slots.

Every clock looks for its day: directly before, directly behind, then in the same sentence, then
in the heading above. Several clocks with different zones that name one instant are one slot.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from daemon.core.dates.atoms import Day, Length, Time
from daemon.core.dates.clocks import time_at
from daemon.core.dates.cursor import text_at
from daemon.core.dates.days import day_at
from daemon.core.dates.durations import length_at
from daemon.core.dates.halves import day_word_behind
from daemon.core.dates.moves import moved_from
from daemon.core.dates.tokens import Sentence, Token
from daemon.core.dates.vocabulary import may_begin
from daemon.core.dates.words import AT_WORDS, GOES_ON, MONTHS, RELATIVE_DAYS, WEEKDAYS
from daemon.core.dates.zones import Zone, zone_at

Tokens = Sequence[Token]


@dataclass(slots=True)
class Atoms:
    """Everything recognised in a text, in order."""

    days: list[Day] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    lengths: list[Length] = field(default_factory=list)
    zones: list[tuple[int, Zone]] = field(default_factory=list)  # said apart from a clock


@dataclass(slots=True)
class Slot:
    """A day, a clock, or both, as they belong together."""

    day: Day | None
    time: Time | None
    sentence: int
    first: int
    last: int
    zone: Zone | None = None
    same_instant: list[Time] = field(default_factory=list)  # said again in other zones
    completed: bool = False  # its day, or its hour, was said apart from it
    strict_zones: bool = False  # "=" or "/" asserts that they are the same


_MOST = 160  # days and clocks read; a text with more is no invitation


def scan(tokens: Tokens) -> Atoms:
    """Return the atoms of the tokens; each token is looked at a bounded number of times."""
    atoms = Atoms()
    i = 0
    while i < len(tokens) and len(atoms.days) + len(atoms.times) < _MOST:
        i = _step(tokens, i, atoms)
    return atoms


def _step(tokens: Tokens, i: int, atoms: Atoms) -> int:
    if not _may_begin(tokens, i):
        return i + 1
    day = day_at(tokens, i)
    if day is not None:
        atoms.days.append(day)
        return day.last
    length = length_at(tokens, i)
    if length is not None:
        atoms.lengths.append(length)
        return length.last
    time = _time(tokens, i, atoms)
    if time is not None:
        atoms.times.append(time)
        return time.last
    found = zone_at(tokens, i, beside_clock=False)
    if found is not None:
        atoms.zones.append((i, found[0]))
        return found[1]
    return i + 1


def _may_begin(tokens: Tokens, i: int) -> bool:
    """Tell at a glance whether anything of a time can begin at a token."""
    token = tokens[i]
    if token.kind == "w":
        follows = tokens[i + 1] if i + 1 < len(tokens) else _NOTHING
        return may_begin(token.text, follows.text, number=follows.kind == "n")
    if token.kind == "p":
        return token.text in _OPENING
    return token.kind == "n" and not _cannot_begin(tokens, i)


_NOTHING = Token("b", "\n", "\n", 0, 0, True, -1)
_OPENING = frozenset({"(", "+", "上", "下", "午"})


def _cannot_begin(tokens: Tokens, i: int) -> bool:
    """Tell at a glance that a number is followed by a number, or is deep inside a chain."""
    if i + 1 < len(tokens) and tokens[i + 1].kind == "n":
        return True
    chained = not tokens[i].spaced and text_at(tokens, i - 1) in {":", "."}
    return chained and i > 1 and tokens[i - 2].kind == "n"


def _time(tokens: Tokens, i: int, atoms: Atoms) -> Time | None:
    if tokens[i].kind == "p":
        return None
    time = time_at(tokens, i, moved=moved_from(tokens, i), after_day=_day_ends(tokens, i, atoms))
    if time is None or not time.bare:
        return time
    return time if _bare_is_meant(tokens, time, atoms) else None


def _day_ends(tokens: Tokens, i: int, atoms: Atoms) -> bool:
    """Tell whether a day ends directly before token i, at most over a mark and "at"."""
    if not atoms.days or not 0 <= i - atoms.days[-1].last <= 2:
        return False
    marks = {",", "|", "-", "\n", "at", "@", "um", "om", "à", "ore", "alle", ";"} | _STILL
    return all(tokens[k].text in marks for k in range(atoms.days[-1].last, i))


_STILL = frozenset({"still", "again", "weiterhin", "wieder", "toujours", "sempre", "nog", "always"})
_NO_LEAD = frozenset({"from", "von", "starting", "ab", "starts", "begins", "vanaf", "dalle"})


def _bare_is_meant(tokens: Tokens, time: Time, atoms: Atoms) -> bool:
    """Tell whether a lone number is an hour: "at 3", "10-11 ET", "Dec 2, 2-3"."""
    if not 1 <= time.begin.hour <= 24 or time.begin.padded:
        return False
    if time.zone is not None and (time.zone.word or time.zone.offset is not None):
        return True
    follows = tokens[time.last] if time.last < len(tokens) else _NOTHING
    if follows.kind == "n" or follows.text in {"%", "/", "-", "+", "$"}:
        return False
    before = text_at(tokens, time.first - 1)
    led = before in AT_WORDS or _led_by_talk(tokens, time)
    if time.zone is not None:  # "at 3 London time", but not "Herestraat 5, Groningen"
        return led or time.finish is not None
    day = atoms.days[-1] if atoms.days else None
    near = day is not None and not day.until and time.first - day.last <= 3
    if follows.kind == "w" and not _may_follow(follows) and not (near and before in _HOUR_LEADS):
        return False
    if led:
        return near or before not in _NO_LEAD
    return near and time.finish is not None and _tight(tokens, day.last, time.first)  # type: ignore[union-attr]


def _led_by_talk(tokens: Tokens, time: Time) -> bool:
    """Tell whether "we'll say 11", "see you 6 Wednesday" or a line "7 tomorrow" names an hour."""
    before = tokens[time.first - 1] if time.first else _NOTHING
    if before.text == "say":
        return text_at(tokens, time.first - 2) in {"ll", "s", "us"}
    if before.text == "for" and tokens[time.first].kind == "w":
        return True  # "come for one": as a word it was read with what stands around it
    if before.text in RELATIVE_DAYS:
        return text_at(tokens, time.last) in {"instead", "sharp", "then", ".", ","}
    behind = day_word_behind(tokens, time.last)
    if before.text == "you":
        return behind and text_at(tokens, time.first - 2) == "see"
    return behind and (before.text == "about" or before.kind == "b" or before.text in {".", "!"})


# Behind a day these lead to an hour and to nothing else: "mercoledì alle 21 andata".
_HOUR_LEADS = frozenset({"alle", "las", "às", "ore"})


def _may_follow(token: Token) -> bool:
    return token.text in GOES_ON or token.text in WEEKDAYS or token.text in MONTHS


# --- which clock has which day --------------------------------------------------------------

_BETWEEN = frozenset(
    {",", "at", "@", "from", "-", "|", "(", ")", "um", "à", "von", "de", "om", "klo", "ab", "the"},
) | {"between", "starting", "beginning", "begins", ":", "t", "alle", "ore", "às", "las", "a", "b"}
_BETWEEN |= {"time", "heure", "uhrzeit", "hora", "ora", "tijd", "when", "start", "'", ".", "kl"}
_BETWEEN |= {"dalle", "vanaf", "van", "entre", "zwischen", "around", "h", "feira", "]", "*", "das"}
_BETWEEN |= _STILL | {
    "horário",
    "orario",
    "\n",
    "starts",
    "for",
    "after",
    "before",
    "any",
    "anytime",
    "ca",
}
_BEHIND = frozenset(
    {",", "on", "(", ")", "the", "of", "am", "le", "el", "for", "this", "il", "op", "em", "den"},
) | {"\n", "date", ":", "day", "datum", "fecha", "data", "-", "|", "t"}
_GAP = 8  # tokens between a day and its clock


def _tight(tokens: Tokens, first: int, last: int) -> bool:
    if last - first > _GAP or last < first:
        return False
    return all(tokens[k].text in _BETWEEN for k in range(first, last))


def _tight_behind(tokens: Tokens, first: int, last: int) -> bool:
    if last - first > _GAP:
        return False
    texts = [tokens[k].text for k in range(first, last)]
    if "\n" in texts and "date" not in texts and "datum" not in texts and "day" not in texts:
        return False
    return all(text in _BEHIND for text in texts)


def build(tokens: Tokens, atoms: Atoms, sentences: Sequence[Sentence]) -> list[Slot]:
    """Return the slots of a text in order: every clock with its day, and the days left over."""
    builder = _Builder(tokens, atoms, sentences)
    for time in atoms.times:
        builder.add(time)
    slots = _merge_zones(tokens, builder.slots)
    used = {id(slot.day) for slot in slots if slot.day}
    for day in atoms.days:
        if id(day) not in used:
            slots.append(Slot(day, None, builder.sentence_of(day.first), day.first, day.last))
    _give_zones(slots, atoms, sentences, builder)
    slots.sort(key=lambda slot: slot.first)
    return slots


class _Builder:
    """Finds the day of each clock, going through the text once."""

    def __init__(self, tokens: Tokens, atoms: Atoms, sentences: Sequence[Sentence]) -> None:
        self._tokens = tokens
        self._days = atoms.days
        self._sentences = sentences
        self._day_starts = [day.first for day in atoms.days]
        self._starts = [sentence.first for sentence in sentences]
        self._claimed: set[int] = set()  # days bound to the clock before them
        self._bound: set[int] = set()
        self._context_paragraph = -1
        self.slots: list[Slot] = []

    def sentence_of(self, token: int) -> int:
        return max(0, bisect_right(self._starts, token) - 1)

    def add(self, time: Time) -> None:
        """Add the slot of a clock."""
        nearest = bisect_right(self._day_starts, time.first) - 1
        k = self._not_a_due_day(nearest, time)
        where = self.sentence_of(time.first)
        chosen = self._choose(time, k, nearest + 1, where)
        day = self._days[chosen] if chosen is not None else None
        if chosen is not None:
            self._bound.add(chosen)
        first, last = time.first, time.last
        if day is not None and self._beside(day, time):
            first, last = min(first, day.first), max(last, day.last)
        self.slots.append(Slot(day, time, where, first, last, time.zone))

    def _not_a_due_day(self, k: int, time: Time) -> int:
        """Pass over "(answer by Friday):" at the end of a heading that names the day of its rows."""
        if k < 1 or not _talk_of_due(self._tokens, self._days[k]):
            return k
        where = self.sentence_of(self._days[k].first)
        apart = self.sentence_of(time.first) != where
        return k - 1 if apart and self.sentence_of(self._days[k - 1].first) == where else k

    def _beside(self, day: Day, time: Time) -> bool:
        if day.first >= time.last:
            return _tight_behind(self._tokens, time.last, day.first)
        return _tight(self._tokens, day.last, time.first)

    def _choose(self, time: Time, k: int, later: int, where: int) -> int | None:
        before = self._days[k] if k >= 0 else None
        behind = self._days[later] if later < len(self._days) else None
        if before and k not in self._claimed and _tight(self._tokens, before.last, time.first):
            return k
        if behind and _tight_behind(self._tokens, time.last, behind.first):
            self._claimed.add(later)
            return later
        if before and self.sentence_of(before.first) == where and not self._apart(before, time):
            return k
        if behind and self.sentence_of(behind.first) == where:
            if not _talk_of_due(self._tokens, behind):
                return later
        return self._from_heading(time, k, where)

    def _apart(self, before: Day, time: Time) -> bool:
        """Tell whether a due day is of another part: "reply by Friday; you will teach at 11"."""
        if not _talk_of_due(self._tokens, before):
            return False
        return any(token.text == ";" for token in self._tokens[before.last : time.first])

    def _from_heading(self, time: Time, k: int, where: int) -> int | None:
        """Look for the day in a heading above, for rows of a schedule and labelled lines."""
        if k < 0:
            return None
        paragraph = self._sentences[where].paragraph
        heading = self._sentences[self.sentence_of(self._days[k].first)]
        near = max(heading.paragraph, self._context_paragraph) >= paragraph - 3
        if not near or _talk_of_due(self._tokens, self._days[k]):
            return None
        again = bool(self.slots) and self.slots[-1].sentence == where
        if again and self.slots[-1].day is self._days[k] and time.zone is not None:
            return k  # "9am PT / 12pm ET" under its day
        if k in self._bound and not self._begins_a_row(time, where):
            return None
        self._context_paragraph = paragraph
        return k

    def _begins_a_row(self, time: Time, where: int) -> bool:
        first = self._sentences[where].first
        for j in range(first, min(time.first, first + 6)):
            token = self._tokens[j]
            if token.kind == "w" and text_at(self._tokens, j + 1) != ":":
                return token.text == "from" and j + 1 == time.first
        return time.first - first <= 4


_DUE_WORDS = frozenset(
    {"by", "before", "until", "till", "due", "deadline", "bis", "spätestens", "avant", "hasta"},
) | {"entro", "uiterlijk", "até", "than", "tard", "ici", "tardar", "vóór", "expires", "decision"}
_BESIDE_DUE = frozenset(
    {
        "the",
        "on",
        "of",
        "end",
        "le",
        "el",
        "il",
        "den",
        "dem",
        "zum",
        "am",
        "op",
        "this",
        "next",
        ":",
    },
)


def _talk_of_due(tokens: Tokens, day: Day) -> bool:
    """Tell whether a day is said as a due date or that of a decision; such is never a heading."""
    for k in range(day.first - 1, max(-1, day.first - 5), -1):
        if tokens[k].text in _DUE_WORDS:
            return True
        if tokens[k].text not in _BESIDE_DUE:
            return False
    return False


# --- one instant in several zones -----------------------------------------------------------

_SAME = frozenset({"/", "(", ")", "=", "|", "so", "that", "'", "s", "is", "i", "e", ".", "which"})
_SAME |= {",", "or", "and", "-", "also", "[", "]", "≈", "\n", "your", "time"}
_STRICT = frozenset({"=", "/", "(", "|", "so", "is", "["})


def _merge_zones(tokens: Tokens, slots: list[Slot]) -> list[Slot]:
    merged: list[Slot] = []
    for slot in slots:
        base = merged[-1] if merged else None
        if base is not None and _repeats(tokens, base, slot):
            assert slot.time is not None  # noqa: S101 - _repeats looked
            last = base.same_instant[-1] if base.same_instant else base.time
            gap = {tokens[k].text for k in range(last.last, slot.time.first)} if last else set()
            base.strict_zones = base.strict_zones or bool(gap & _STRICT)
            base.same_instant.append(slot.time)
            base.last = max(base.last, slot.time.last)
        else:
            merged.append(slot)
    return merged


def _repeats(tokens: Tokens, base: Slot, slot: Slot) -> bool:
    """Tell whether a clock may say the one before again, in another zone."""
    one, two = base.time, slot.time
    if one is None or two is None or one.zone is None or two.zone is None:
        return False
    if one.zone == two.zone or base.day is not slot.day or base.sentence != slot.sentence:
        return False
    last = base.same_instant[-1] if base.same_instant else one
    if not 0 <= two.first - last.last <= 6:
        return False
    return all(tokens[k].text in _SAME for k in range(last.last, two.first))


def split(slot: Slot, time: Time) -> Slot:
    """Return the slot of a clock that turned out not to repeat the one before."""
    return Slot(slot.day, time, slot.sentence, time.first, time.last, time.zone)


# --- zones said elsewhere -------------------------------------------------------------------


def _give_zones(
    slots: list[Slot],
    atoms: Atoms,
    sentences: Sequence[Sentence],
    builder: _Builder,
) -> None:
    """Give clocks without a zone the one of their sentence, of an "all times" line, or of the text."""
    said = [(slot.first, slot.zone) for slot in slots if slot.zone is not None] + atoms.zones
    said.sort(key=lambda pair: pair[0])
    by_sentence: dict[int, list[tuple[int, Zone]]] = {}
    general: Zone | None = None
    for at, zone in said:
        where = builder.sentence_of(at)
        by_sentence.setdefault(where, []).append((at, zone))
        if general is None and _governs_all(sentences[where].low):
            general = zone
    names = {(zone.name, zone.offset) for _, zone in said}
    only = said[0][1] if len(names) == 1 else None
    for slot in slots:
        if slot.zone is None and slot.time is not None:
            slot.zone = _nearest(by_sentence.get(slot.sentence, []), slot.first) or general or only


def _nearest(zones: list[tuple[int, Zone]], at: int) -> Zone | None:
    """Return the zone said behind a clock in its sentence, else before it."""
    behind = [zone for place, zone in zones if place > at]
    return behind[0] if behind else zones[-1][1] if zones else None


def _governs_all(low: str) -> bool:
    return any(
        words in low
        for words in (
            "all times",
            "times are",
            "times in",
            "time zone",
            "timezone",
            "zeiten",
            "zeitzone",
        )
    )
