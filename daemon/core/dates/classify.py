"""Which part a slot plays in its sentence: fixed, proposed, a window, moved, due, or nothing.

An ordered table of small questions; the first that answers decides (domain rules 3.1, 3.2.10).
The phrases they look for are in `frames`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from daemon.core.dates import frames
from daemon.core.dates.mention import TimeClass
from daemon.core.dates.slots import Slot
from daemon.core.dates.words import RELATIVE_DAYS, WEEKDAYS

_WORD = re.compile(r"[^\W\d_]+")
_QUESTION = re.compile(r"(?<!/)\?[\s)\"'!]")
_WIDE = 90  # minutes; a longer stretch that speaks of being available is no appointment


class Tone(Protocol):
    """What the whole text does with times; looked for only where a rule asks."""

    @property
    def asserts(self) -> bool:
        """Whether some sentence asserts an appointment."""

    @property
    def chooses(self) -> bool:
        """Whether some sentence asks which of several times suits."""


@dataclass(frozen=True, kw_only=True, slots=True)
class View:
    """What a rule sees of a slot. All texts are lower-cased."""

    slot: Slot
    low: str  # its sentence
    lead: str  # the words before it in the sentence
    trail: str  # the words behind it
    inner: str  # the words between its day and its hour
    above: str  # the nearest sentence above that holds no time
    below: str  # the nearest sentence below that holds no time
    heading: str  # what stands directly above, where that is a line of its own without a time
    bare_row: bool  # its sentence is little more than the slot: a row of a list
    in_choice: bool  # its sentence holds "or" between two slots
    neighbours: int  # other slots among the rows around it
    days: int  # how many different days these and this one name
    header_near: bool  # From:, To: or Subject: lines stand next to it
    minutes: int  # of the stretch, 0 where no end was said
    past: bool
    page: Tone

    @property
    def asked(self) -> bool:
        """Tell whether its sentence is a question from here on; links are none."""
        return _QUESTION.search(f"{self.trail} ") is not None or self.low.endswith("?")

    @property
    def arrives(self) -> bool:
        """Tell whether it says when to be there, which may be before the meeting begins."""
        return frames.ARRIVE(self.lead)

    @property
    def ends(self) -> bool:
        """Tell whether it says when the meeting is over."""
        return frames.ENDS(self.lead)

    @property
    def renews(self) -> bool:
        """Tell whether it is called the new hour."""
        return frames.NEW_HOUR(self.lead)

    @property
    def comes(self) -> bool:
        """Tell whether it says when to come: "so come for one"."""
        return frames.COME(self.lead)

    @property
    def meets_itself(self) -> bool:
        """Tell whether its own part of the sentence speaks of meeting."""
        lead = _BREAK.split(self.lead)[-1].rpartition(", ")[2]
        return frames.MEETS(lead.rpartition(" so ")[2])

    @property
    def meets(self) -> bool:
        """Tell whether its sentence, or the line it is a row under, speaks of meeting."""
        return frames.MEETS(self.low) or (self.bare_row and frames.MEETS(self.above))


# --- not an interview time ------------------------------------------------------------------


def _other(view: View) -> TimeClass | None:
    if view.past or (frames.HEADER(view.low) and _is_header(view)) or frames.WROTE(view.low):
        return TimeClass.OTHER
    for frame in _NO_MEETING:
        if frame(view.low) and not _said_apart(view, frame):
            return TimeClass.OTHER
    if frames.EXPECTED(view.low) and view.slot.time is None:
        return TimeClass.OTHER
    if frames.AWAY(view.low) and not _appointed(view) and not _away_apart(view):
        return TimeClass.OTHER
    if frames.THANKS(view.low) and not frames.ASSERTED(view.low):
        # "unser Gespräch von Montag auf Dienstag verlegen" thanks for nothing
        return None if frames.MUST_MOVE(view.low) else TimeClass.OTHER
    return TimeClass.OTHER if frames.BESIDE(_clause(view)) else None


def _clause(view: View) -> str:
    """Return the words before a slot as far as they belong to what is said of it."""
    return _BREAK.split(view.lead)[-1]


_NO_MEETING = (
    frames.HOURS_OPEN,
    frames.REACHABLE,
    frames.RECURRING,
    frames.JOB_START,
    frames.APPLIED,
)


def _away_apart(view: View) -> bool:
    """Tell whether somebody is away in another part only: "4 pm, at the café (not in the office)"."""
    if view.slot.time is None:
        return False
    trail = _BREAK.split(view.trail, maxsplit=1)[0]
    return "(" in view.trail[len(trail) :] and not frames.AWAY(f"{_clause(view)} \x00 {trail}")


_BREAK = re.compile(r"[.;!()](?=\s|\w)|,? (?:but|and if|aber|mais|pero|ma|maar|mas) | - ")


def _said_apart(view: View, frame: frames.Frame) -> bool:
    """Tell whether a phrase stands in another part of a long sentence than the slot.

    "Tuesday 1 December, 10:00 (reception opens at 9:00)" and "We confirm Monday at 10; for
    questions call me" are appointments.
    """
    if view.slot.time is None or not _appointed(view):
        return False
    lead = _BREAK.split(view.lead)[-1]
    trail = _BREAK.split(view.trail, maxsplit=1)[0]
    if not frame(f"{lead} \x00 {trail}"):
        return True
    own = f"{lead.rpartition(', ')[2]} \x00 {trail.partition(', ')[0]}"
    dated = (view.slot.first, view.slot.last) != (view.slot.time.first, view.slot.time.last)
    return (frames.MEETS(own) or (dated and frames.ASSERTED(own))) and not frame(own)


def _appointed(view: View) -> bool:
    return frames.ASSERTED(view.low) or frames.MEETS(view.low)


def _is_header(view: View) -> bool:
    plain_date = view.low.startswith(("date", "datum", "*date", "fecha", "data"))
    return view.header_near or not plain_date


# --- the old time of something moved --------------------------------------------------------


def _moved_from(view: View) -> TimeClass | None:
    label = f"{view.heading}:" if view.bare_row else ""
    if frames.HAD_BEEN(view.lead):
        return TimeClass.MOVED_FROM
    if frames.OLD_LABEL(view.low) or frames.OLD_LABEL(label):
        return TimeClass.MOVED_FROM
    if frames.NEW_LABEL(view.low) or frames.NEW_LABEL(label) or frames.CONDITION(view.lead):
        return None
    if (frames.INSTEAD(view.lead) and not _is_the_other(view)) or frames.VOID_BEHIND(view.trail):
        return TimeClass.MOVED_FROM
    if _FROM_HERE.search(view.lead) and _TO_THERE.match(view.trail):
        return TimeClass.MOVED_FROM
    way = _last_way(view.lead) if frames.MOVING(view.low) or frames.MUST_MOVE(view.low) else ""
    if frames.MOVING(view.low) and way == "from":
        return TimeClass.MOVED_FROM
    if _goes_to(view.lead):
        return None
    return TimeClass.MOVED_FROM if _is_void(view, way) else None


# Portuguese says "até" of a stretch, and "pra" only of a move: "de hoje 11h pra hoje 17h30".
_FROM_HERE = re.compile(r"\b(?:de|da|do|das) $")
_TO_THERE = re.compile(r" (?:pra|para) (?:as |o dia |a )?(?:\w{1,12}-feira|\w{4,8}|\d{1,2})\b")
_BUT = re.compile(r"\b(?:sino|sondern|but|bensì|mas sim|mais bien)\b")
_NEW_START = re.compile(
    r" (?:am|on|op|au|le|el|den|dem|il|um|at|for|auf|to)(?: (?:the|den|dem|le))? $"
)


def _is_the_other(view: View) -> bool:
    """Tell the new time of "not Tuesday but Friday at 10", "statt morgen am Mittwoch um 10"."""
    parts = _BUT.split(view.lead[-60:])
    if len(parts) > 1 and not frames.INSTEAD(parts[-1]):
        return True
    day = view.slot.day
    if day is None or view.slot.first != day.first or not _NEW_START.search(view.lead):
        return False
    behind = _SWAP.split(view.lead)[-1]
    return any(word in RELATIVE_DAYS or word in WEEKDAYS for word in _WORD.findall(behind))


_SWAP = re.compile(
    r"\b(?:statt|anstatt|instead of|rather than|in place of|au lieu|en vez|en lugar|invece|in plaats)\b"
)


def _is_void(view: View, way: str) -> bool:
    """Tell whether the sentence takes back a time that nothing leads to."""
    if frames.CANCEL(view.low) and not frames.CONDITION(view.low):
        return True
    if _MOVES_THIS.search(view.lead) and re.match(r"[^.;]{0,60}\bto\b", view.trail):
        return True
    if frames.NO_GOOD(_BREAK.split(view.lead)[-1]) or (
        frames.STOOD(view.lead) and frames.MOVING(view.trail)
    ):
        return True
    return frames.MUST_MOVE(view.low) and way != "to" and not _asks_new(view)


_MOVES_THIS = re.compile(
    r"\b(?:move|reschedule|push|shift|change|postpone|swap) (?:(?:our|the|your|my|this|call|interview|chat|meeting|on|at|from|\w{2,12}'s) ){1,5}$"
)


def _asks_new(view: View) -> bool:
    """Tell whether the slot behind "we need to reschedule" is the new one: "how about Friday?"."""
    behind = view.lead.rpartition(".")[2]
    return frames.TENTATIVE(behind[-60:]) or view.asked


def _last_way(lead: str) -> str:
    """Return whether "from" or "to" was said last before a slot."""
    for word in reversed(_WORD.findall(lead)[-8:]):
        if word in frames.FROM_WORDS:
            return "from"
        if word in frames.TO_WORDS:
            return "to"
    return ""


_ARTICLES = frozenset({"on", "the", "den", "le", "el", "il", "dem", "this", "next", "op", "em"})


def _goes_to(lead: str) -> bool:
    words = [word for word in _WORD.findall(lead)[-5:] if word not in _ARTICLES]
    last = words[-1] if words else ""
    if last in {"to", "auf", "au", "naar", "al", "now", "until", "pra", "a", "alle", "neu", "nun"}:
        return True
    if re.search(r"\b(?:new|neue[rn]?|nouve\w{1,3}|nuev[oa]|nuov[oa]|nieuwe?|nov[oa])\b", lead):
        return True
    return last in {"for", "für", "para", "pour"} and not frames.STOOD(lead)


# --- due ------------------------------------------------------------------------------------


def _due(view: View) -> TimeClass | None:
    if frames.DUE_LABEL(view.low) or (view.bare_row and frames.DUE_LABEL(f"{view.heading}:")):
        return TimeClass.DEADLINE
    due = frames.DUE(view.lead)
    until = not due and frames.UNTIL(view.lead)
    if (not due and not until) or frames.MOVED_UNTIL(view.lead):
        return None
    if due and view.slot.time is not None and frames.RECEIVED_BY(view.lead):
        return None
    if frames.DECIDING(view.low) and not frames.FOR_THE_USER(view.low):
        return TimeClass.OTHER
    if until and not frames.HELD_OPEN(view.low) and not frames.FOR_THE_USER(view.low):
        return TimeClass.OTHER
    if until and _OTHERS_TIME.search(view.lead):
        return TimeClass.OTHER
    if frames.AVAILABLE(view.low) and view.slot.time is not None:
        return TimeClass.DEADLINE if frames.FOR_THE_USER(view.low) or until else None
    return TimeClass.DEADLINE


_OTHERS_TIME = re.compile(r"\b(?:who|he|she|they|candidate|applicant) (?:has|have|had) until")


# --- stretches ------------------------------------------------------------------------------


def _window(view: View) -> TimeClass | None:
    day = view.slot.day
    if day is not None and day.until:
        return TimeClass.WINDOW
    if view.slot.time is None:
        return TimeClass.WINDOW if day is not None and day.part else None
    around = (view.lead, view.inner)
    if any(frames.WITHIN(text) for text in around) and not frames.MOVING(view.low):
        return None if _a_short_stretch(view) else TimeClass.WINDOW
    free = frames.AVAILABLE(view.low) or (view.bare_row and frames.AVAILABLE(view.above))
    if free and not view.minutes and any(frames.OPEN_FROM(text) for text in around):
        return TimeClass.WINDOW
    return TimeClass.WINDOW if free and view.minutes > _WIDE else None


def _a_short_stretch(view: View) -> bool:
    """Tell whether "from 10 to 10:45" or "ab 10 Uhr" is asserted as the meeting itself."""
    return bool(view.minutes and view.minutes <= _WIDE and frames.ASSERTED(view.low))


# --- proposed -------------------------------------------------------------------------------


def _proposed(view: View) -> TimeClass | None:
    if _or_beside(view):
        return TimeClass.PROPOSED
    spoken = frames.POLITE.sub(" ", view.low)
    if view.asked:
        return TimeClass.PROPOSED
    if frames.CONVENIENT_IF(spoken):
        return TimeClass.PROPOSED
    if frames.ASSERTED(spoken) and not re.search(r"\btentativ|\bprovisional|\bvorläufig", spoken):
        return None
    if frames.TENTATIVE(spoken):
        return TimeClass.PROPOSED
    return _by_context(view)


def _or_beside(view: View) -> bool:
    lead, trail = _WORD.findall(view.lead[-30:]), _WORD.findall(view.trail[:30])
    joined = bool(lead and lead[-1] in _OR) or bool(trail and trail[0] in _OR)
    return (joined or view.in_choice) and view.neighbours > 0


_OR = frozenset({"or", "oder", "ou", "o", "of", "either"})


def _by_context(view: View) -> TimeClass | None:
    """A row of a list is what the words above or below the list make of it."""
    if frames.WORKS_QUESTION(view.below):
        return TimeClass.PROPOSED
    if not view.bare_row or frames.NEW_LABEL(view.low) or frames.NEW_LABEL(f"{view.heading}:"):
        return None
    above = frames.POLITE.sub(" ", view.above)
    if view.neighbours and (_offers(above) or view.page.chooses) and not _itinerary(view):
        return TimeClass.PROPOSED
    moved = frames.MOVING(view.low) or frames.MOVING(view.above) or frames.SWAPS(view.low)
    moved = moved or view.slot.completed
    if view.days > 1 and not moved and not view.page.asserts:
        return TimeClass.PROPOSED  # slots on several days that nobody confirmed are a choice
    if above.endswith("?") and (frames.TENTATIVE(above) or frames.WORKS_QUESTION(above)):
        return TimeClass.PROPOSED
    asks = re.search(
        r"\bpropos|\bsuggest|\btentativ|\boptions?\b|\bvorschl|\bproposition|\bpropuesta|\bpropon"
        r"|\bproposta|\bvoorstel|\balternativ",
        above,
    )
    return TimeClass.PROPOSED if asks else None


def _offers(above: str) -> bool:
    return (
        frames.TENTATIVE(above)
        or frames.WORKS_QUESTION(above)
        or _LISTING.search(above) is not None
    )


_LISTING = re.compile(
    r"(?<!all )\b(?:times|slots|options|dates|availability|termine|créneaux|opciones|horarios|orari"
    r"|tijden|horários|momenten|fechas|disponibilità|alternatives|possibilités)\b"
)


def _itinerary(view: View) -> bool:
    """Tell whether rows of one day are the sessions of a panel, not a choice."""
    return view.days <= 1 and view.page.asserts and frames.SCHEDULE(view.above)


_RULES: tuple[Callable[[View], TimeClass | None], ...] = (
    _other,
    _moved_from,
    _due,
    _window,
    _proposed,
)


def classify(view: View) -> TimeClass:
    """Return the class of a slot: the first rule that answers, else FIXED."""
    for rule in _RULES:
        found = rule(view)
        if found is not None:
            return found
    return TimeClass.FIXED


def old_or_new(view: View) -> str:
    """Return a doubt where "reschedule the interview for Tuesday" may mean old or new time."""
    asks = re.search(
        r"\b(?:need|have|had|like|want|must) to (?:move|reschedule|postpone)", view.lead
    )
    if asks and "for" in view.lead.split()[-3:] and not frames.STOOD(view.lead):
        return "It is unclear whether this is the old time or the new one."
    return ""
