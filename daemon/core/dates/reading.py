"""Read a text for times: tokens, slots, classes, instants, one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from datetime import time as wall_time
from functools import cached_property
from itertools import pairwise

from daemon.core.dates import frames
from daemon.core.dates.atoms import Length, Time
from daemon.core.dates.classify import View, classify, old_or_new
from daemon.core.dates.completing import complete
from daemon.core.dates.mention import TimeClass, TimeMention
from daemon.core.dates.resolve import (
    DateReading,
    Hours,
    Instant,
    date_of,
    hours_of,
    instant_of,
    wall_clock,
)
from daemon.core.dates.setting import Setting, Surroundings, make_setting
from daemon.core.dates.settle import Said, settle
from daemon.core.dates.slots import Atoms, Slot, build, scan, split
from daemon.core.dates.tokens import Sentence, Token, plain, take_apart
from daemon.core.model import Interview

_HOUR = 60
_SHORT_CALLS = (
    "phone screen", "phone-screen", "intro call", "introductory call", "screening call",
    "recruiter screen", "intro chat", "kennenlern-telefonat", "quick call", "short call",
)  # fmt: skip
_SHORT = 30
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """A text taken apart, with what surrounds it: opened once, asked many things."""

    text: str
    tokens: Sequence[Token]
    sentences: Sequence[Sentence]
    spans: frozenset[int]  # the sentences that speak of days, weeks or months
    words: frozenset[str]
    atoms: Atoms
    setting: Setting

    @cached_property
    def mentions(self) -> tuple[TimeMention, ...]:
        """The times and dates said, in order."""
        return _read(self)

    @cached_property
    def asserts(self) -> bool:
        """Whether some sentence asserts an appointment."""
        return any(
            frames.ASSERTED(s.low) and not s.low.endswith("?") and not frames.CONVENIENT_IF(s.low)
            for s in self.sentences
        )

    @cached_property
    def chooses(self) -> bool:
        """Whether some sentence asks which of several times suits."""
        return any(frames.WORKS_QUESTION(s.low) for s in self.sentences)


def open_page(text: str, around: Surroundings) -> Page:
    """Return a text taken apart; at most 64 kB, and nothing below the signature mark."""
    body = plain(text)
    signature = _SIGNATURE.search(body) if "\n--" in body else None
    if signature:
        body = body[: signature.start()]
    taken = take_apart(body)
    setting = make_setting(around, taken.tokens, taken.words)
    return Page(
        body, taken.tokens, taken.sentences, taken.spans, taken.words, scan(taken.tokens), setting
    )


def reopened(page: Page, around: Surroundings) -> Page:
    """Return a page as it reads where more is known of what surrounds it."""
    return replace(page, setting=make_setting(around, page.tokens, page.words))


def _read(page: Page) -> tuple[TimeMention, ...]:
    slots = _unfold(build(page.tokens, page.atoms, page.sentences), page)
    slots = _join_stretches(slots, page)
    lengths = _Lengths(page)
    found = _mentions(slots, lengths, page)
    apart = any(slot.time is None or slot.day is None for slot in slots)
    if apart and complete(found):
        found = _mentions(slots, lengths, page)
    return settle(found)


def _mentions(slots: list[Slot], lengths: _Lengths, page: Page) -> list[Said]:
    rows = _rows(slots, page)
    return [_mention(slot, rows, lengths, page) for slot in slots]


# --- clocks that repeat, stretches over two dates -------------------------------------------


def _unfold(slots: list[Slot], page: Page) -> list[Slot]:
    """Keep clocks that repeat one instant as one slot; give the others a slot of their own."""
    result: list[Slot] = []
    for slot in slots:
        result.append(slot)
        if slot.same_instant and not slot.strict_zones and _zones_agree(slot, page) is False:
            result += [split(slot, time) for time in slot.same_instant]
            slot.same_instant = []
    return result


def _hours(time: Time, slot: Slot, page: Page) -> Hours:
    """Return the hours of a clock of a slot."""
    part = slot.day.part if slot.day else ""
    return hours_of(time, part, to_24=page.setting.to_24)


def _moments(time: Time, slot: Slot, page: Page) -> set[datetime]:
    """Return every instant a clock of a slot may mean."""
    reading = date_of(slot.day, page.setting) if slot.day else DateReading(None)
    day = reading.day or page.setting.local.date()
    hours = _hours(time, slot, page)
    found = instant_of(wall_clock(day, hours.begin), time.zone, page.setting)
    moments = {found.at, *found.others}
    if hours.guessed:  # "08:30 CET, which is 02:30 for you": the other half of the day as well
        moments |= {at + timedelta(hours=12) for at in moments}
        moments |= {at - timedelta(hours=12) for at in moments}
    return moments


def _zones_agree(slot: Slot, page: Page) -> bool:
    """Tell whether all clocks of a multi-zone list can be one instant (domain rule 3.2.11)."""
    if slot.time is None:
        return True
    common = _moments(slot.time, slot, page)
    for again in slot.same_instant:
        common &= _moments(again, slot, page)
    return bool(common)


_UNTIL = frozenset({"-", "to", "until", "bis", "à", "a", "–"})


def _join_stretches(slots: list[Slot], page: Page) -> list[Slot]:
    """Join "Dec 1 2pm - Dec 1 3pm" into one slot."""
    result: list[Slot] = []
    for slot in slots:
        if result and _ends_stretch(result[-1], slot, page):
            before = result[-1]
            assert before.time is not None  # noqa: S101 - _ends_stretch looked
            assert slot.time is not None  # noqa: S101
            before.time = replace(before.time, finish=slot.time.begin)
            before.zone = before.zone or slot.zone
            before.last = slot.last
        else:
            result.append(slot)
    return result


def _says_end(gap: list[str]) -> bool:
    """Tell whether what stands between is the label of an end: a line break and "End:"."""
    ends = {"end", "ends", "ende", "fin", "fine", "einde", "fim"}
    return bool(ends & set(gap)) and set(gap) <= ends | {"\n", ":", "time", "date", "*", ",", "-"}


def _ends_stretch(one: Slot, two: Slot, page: Page) -> bool:
    if one.time is None or two.time is None or one.day is None or two.day is None:
        return False
    if one.time.finish is not None or one.day is two.day or not 1 <= two.first - one.last <= 5:
        return False
    gap = [token.text for token in page.tokens[one.last : two.first]]
    if not (gap[0] in _UNTIL and len(gap) <= 2) and not _says_end(gap):
        return False
    return date_of(one.day, page.setting).day == date_of(two.day, page.setting).day


# --- durations ------------------------------------------------------------------------------

_LENGTH_WORDS = re.compile(
    r"\b(?:last|take|takes|duration|length|long|dauer|dauert|durée|dure|duración|durata|duur|duurt|duração"
    r"|meeting|interview|call|chat|conversation|session|gespräch|entretien|entrevista|minute|phone|video)",
)


class _Lengths:
    """Durations said in a text, found again from a slot."""

    def __init__(self, page: Page) -> None:
        self._by_sentence: dict[int, list[Length]] = {}
        self._firsts = [sentence.first for sentence in page.sentences]
        common: set[int] = set()
        where = 0
        for length in page.atoms.lengths:
            while where + 1 < len(self._firsts) and self._firsts[where + 1] <= length.first:
                where += 1
            self._by_sentence.setdefault(where, []).append(length)
            if _LENGTH_WORDS.search(page.sentences[where].low):
                common.add(length.minutes)
        self._common = common.pop() if len(common) == 1 else 0
        self._text = page.text

    @cached_property
    def default(self) -> int:
        """Return the minutes of a meeting of unstated length (domain rule 3.2.13)."""
        low = self._text.lower()
        return _SHORT if any(words in low for words in _SHORT_CALLS) else _HOUR

    def of(self, slot: Slot) -> int:
        """Return the minutes said for a slot, 0 where none were."""
        own = self._by_sentence.get(slot.sentence, [])
        if own:
            return min(own, key=lambda length: abs(length.first - slot.first)).minutes
        return self._common


# --- rows of lists --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Rows:
    """How slots stand next to each other: for context of lists."""

    with_slots: frozenset[int]  # sentences that hold a slot with a clock
    slots: dict[int, int]  # per paragraph window: how many slots
    days: dict[int, int]  # per paragraph window: how many different days
    choices: frozenset[int]  # sentences in which "or" stands between two slots
    spans: dict[int, list[tuple[int, int]]]  # per sentence: the tokens of its slots


def _rows(slots: list[Slot], page: Page) -> _Rows:
    held = frozenset(slot.sentence for slot in slots if slot.time is not None)
    near_slots: dict[int, int] = {}
    near_days: dict[int, set[date | None]] = {}
    for slot in slots:
        if slot.time is None and (slot.day is None or not slot.day.part):
            continue
        paragraph = page.sentences[slot.sentence].paragraph
        named = date_of(slot.day, page.setting).day if slot.day else None
        for near in range(paragraph - 2, paragraph + 3):
            near_slots[near] = near_slots.get(near, 0) + 1
            if slot.day is not None:
                near_days.setdefault(near, set()).add(named)
    counts = {key: len(value) for key, value in near_days.items()}
    spans: dict[int, list[tuple[int, int]]] = {}
    for slot in slots:
        if len(spans.setdefault(slot.sentence, [])) < _LIST:
            spans[slot.sentence].append((slot.first, slot.last))
    return _Rows(held, near_slots, counts, _choices(slots, page), spans)


_OR = frozenset({"or", "oder", "ou", "o", "of"})


def _choices(slots: list[Slot], page: Page) -> frozenset[int]:
    """Return the sentences in which "or" stands between two slots."""
    found: set[int] = set()
    for one, two in pairwise(slots):
        gap = page.tokens[one.last : two.first][:4]
        if one.sentence == two.sentence and any(token.text in _OR for token in gap):
            found.add(one.sentence)
    return frozenset(found)


_A_ROW = 6  # words beside the slot; a line with more is a sentence


def _is_bare_row(slot: Slot, rows: _Rows, page: Page) -> bool:
    """Tell whether a sentence holds little more than its slot, or than several of them."""
    sentence = page.sentences[slot.sentence]
    tokens = page.tokens
    rest = [i for i in range(sentence.first, sentence.last) if tokens[i].kind in {"w", "n"}]
    others = rows.spans.get(slot.sentence, ())
    rest = [i for i in rest if not any(first <= i < last for first, last in others)]
    return len(rest) <= _A_ROW


_LIST = 12  # rows above or below within which the words of a list are looked for


def _above(slot: Slot, rows: _Rows, page: Page) -> str:
    """Return the nearest sentence above that holds no slot, at most a list's length away."""
    for index in range(slot.sentence - 1, max(-1, slot.sentence - _LIST), -1):
        if index not in rows.with_slots and len(page.sentences[index].low) > 1:
            return page.sentences[index].low
    return page.sentences[slot.sentence - 1].low if slot.sentence else ""


def _below(slot: Slot, rows: _Rows, page: Page) -> str:
    for index in range(slot.sentence + 1, min(len(page.sentences), slot.sentence + _LIST)):
        if index not in rows.with_slots:
            return page.sentences[index].low
    return ""


def _heading(slot: Slot, rows: _Rows, page: Page) -> str:
    """Return the short line directly above a slot: "New time", "Previously"."""
    index = slot.sentence - 1
    if index < 0 or index in rows.with_slots or len(page.sentences[index].low) > _SHORT_LINE:
        return ""
    return page.sentences[index].low.strip(" :*")


_SHORT_LINE = 40

_HEADERS = ("from:", "to:", "subject:", "cc:", "von:", "an:", "betreff:", "de :", "objet", "*from")


def _header_near(slot: Slot, page: Page) -> bool:
    near = page.sentences[max(0, slot.sentence - 3) : slot.sentence + 4]
    return any(sentence.low.startswith(_HEADERS) for sentence in near)


_REACH = 240  # characters of a sentence before and behind a slot that say what it is


def _around(slot: Slot, page: Page) -> tuple[str, str]:
    """Return the words of its sentence before and behind a slot, lower-cased."""
    sentence = page.sentences[slot.sentence]
    start, end = page.tokens[slot.first].start, page.tokens[slot.last - 1].end
    first = max(page.tokens[sentence.first].start, start - _REACH)
    last = min(page.tokens[sentence.last - 1].end, end + _REACH)
    lead, trail = page.text[first:start], page.text[end:last]
    return " ".join(lead.lower().split()) + " ", " " + " ".join(trail.lower().split())


def _inner(slot: Slot, page: Page) -> str:
    """Return the words between the day and the hour of a slot that stand side by side."""
    if slot.day is None or slot.time is None or slot.day.last > slot.time.first:
        return ""
    if slot.first > slot.day.first:
        return ""
    words = (token.text for token in page.tokens[slot.day.last : slot.time.first])
    return " ".join(words) + " "


def _view(slot: Slot, rows: _Rows, page: Page, *, minutes: int, past: bool) -> View:
    sentence = page.sentences[slot.sentence]
    lead, trail = _around(slot, page)
    return View(
        slot=slot,
        low=sentence.low,
        lead=lead,
        trail=trail,
        inner=_inner(slot, page),
        above=_above(slot, rows, page),
        below=_below(slot, rows, page),
        heading=_heading(slot, rows, page),
        bare_row=_is_bare_row(slot, rows, page),
        in_choice=slot.sentence in rows.choices,
        neighbours=rows.slots.get(sentence.paragraph, 0) - 1,
        days=rows.days.get(sentence.paragraph, 0),
        header_near=_header_near(slot, page),
        minutes=minutes,
        past=past,
        page=page,
    )


# --- mentions -------------------------------------------------------------------------------


def _mention(slot: Slot, rows: _Rows, lengths: _Lengths, page: Page) -> Said:
    reading = date_of(slot.day, page.setting) if slot.day else DateReading(None)
    hours = _hours(slot.time, slot, page) if slot.time else None
    minutes = hours.end - hours.begin if hours and hours.end is not None else 0
    interview, doubt = None, reading.doubt
    if slot.time is not None and hours is not None:
        interview, doubt = _interview(slot, reading, hours, lengths, page)
    past = reading.past or (interview is not None and interview.end < page.setting.written_at)
    view = _view(slot, rows, page, minutes=minutes, past=past)
    cls = classify(view)
    if cls is TimeClass.FIXED:
        doubt = doubt or old_or_new(view)
    first, last = page.tokens[slot.first], page.tokens[slot.last - 1]
    mention = TimeMention(
        interview=interview,
        date=reading.day,
        clock=wall_time(hours.begin // 60 % 24, hours.begin % 60) if hours else None,
        by_weekday=slot.day is not None and slot.day.form == "weekday",
        cls=_unsure(cls, slot, hours, interview),
        sentence=page.sentences[slot.sentence].text,
        span=(first.start, last.end),
        doubt="" if cls is TimeClass.OTHER else doubt,
    )
    return Said(mention, view)


def _unsure(
    cls: TimeClass,
    slot: Slot,
    hours: Hours | None,
    interview: Interview | None,
) -> TimeClass:
    """A fixed time in which both day and half of the day were inferred is only proposed."""
    if cls is not TimeClass.FIXED or slot.time is None:
        return cls
    relative = slot.day is not None and slot.day.modifier == "next"
    if interview is None or (relative and hours is not None and hours.guessed):
        return TimeClass.PROPOSED
    return cls


def _interview(
    slot: Slot,
    reading: DateReading,
    hours: Hours,
    lengths: _Lengths,
    page: Page,
) -> tuple[Interview | None, str]:
    if slot.day is None:
        return None, "A time is given, but no date."
    if reading.day is None:
        return None, reading.doubt
    wall = wall_clock(reading.day, hours.begin)
    found = _shared_instant(slot, wall, page)
    end, assumed = _end(slot, hours, found, lengths)
    doubt = reading.doubt or hours.doubt or found.doubt
    if slot.same_instant and not _zones_agree(slot, page):
        doubt = doubt or "The times given for several zones are not the same instant."
    fields = (("end",) if assumed else ()) + (("zone",) if found.assumed else ())
    return Interview(start=found.at, end=end, zone=found.zone, assumed=fields), doubt


def _shared_instant(slot: Slot, wall: datetime, page: Page) -> Instant:
    """Return the instant of a slot; several zones settle what one zone word leaves open."""
    found = instant_of(wall, slot.zone, page.setting)
    if not slot.same_instant:
        return found
    common = {found.at, *found.others}
    for again in slot.same_instant:
        common &= _moments(again, slot, page)
    if found.at in common:
        return replace(found, doubt="")
    return replace(found, at=min(common), doubt="") if common else found


def _end(slot: Slot, hours: Hours, found: Instant, lengths: _Lengths) -> tuple[datetime, bool]:
    """Return the end of a slot, and whether it was assumed (domain rule 3.2.13)."""
    if hours.end is not None:
        return found.at + timedelta(minutes=hours.end - hours.begin), False
    said = lengths.of(slot)
    return found.at + timedelta(minutes=said or lengths.default), not said
