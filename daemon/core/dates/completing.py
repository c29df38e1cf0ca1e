"""Days and hours that a text says apart: "same hour", "the same day", "Ten o'clock. Still Monday."."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from daemon.core.dates import frames
from daemon.core.dates.atoms import Day
from daemon.core.dates.mention import TimeClass
from daemon.core.dates.settle import Said

_NEAR = 3  # sentences between a day and its hour


def complete(said: Sequence[Said]) -> bool:
    """Give slots the day or hour said for them elsewhere; tell whether any was given one.

    Only where one day, or one hour, is on the table: of two a person would not know either.
    """
    given = False
    for one in said:
        slot = one.view.slot
        if slot.time is None and not given:
            given = _same_hour(one, said)
        elif slot.time is not None and slot.day is None:
            day = _day_for(one, said)
            if day is not None:
                slot.day, slot.completed, given = day, True, True
    return given


def _same_hour(one: Said, said: Sequence[Said]) -> bool:
    """Read "Friday, same hour" behind "we had you down for Thursday at 10"."""
    mention, slot = one.mention, one.view.slot
    if mention.cls is not TimeClass.FIXED or mention.doubt or not frames.SAME_HOUR(one.view.low):
        return False
    if any(other.fixed for other in said):
        return False
    old = [o for o in said if o.mention.cls is TimeClass.MOVED_FROM and o.mention.interview]
    if len({o.mention.clock for o in old}) != 1:
        return False
    slot.time, slot.zone = old[0].view.slot.time, old[0].view.slot.zone
    slot.completed = True
    return True


def _day_for(one: Said, said: Sequence[Said]) -> Day | None:
    view = one.view
    if view.asked or one.mention.cls not in {TimeClass.PROPOSED, TimeClass.FIXED}:
        return None
    if frames.SAME_DAY(view.low) or (view.renews and not frames.TENTATIVE(view.low)):
        return _only_day(said, _ANY)
    if any(other.mention.interview for other in said) or not _one_hour(said):
        return None
    near = [o for o in said if abs(o.view.slot.sentence - view.slot.sentence) <= _NEAR]
    joined = [o for o in near if _belong(one, o)]
    return _only_day(joined, _FIXED) if _only_day(said, _ANY) else None


_FIXED = frozenset({TimeClass.FIXED})
_ANY = frozenset(TimeClass) - {TimeClass.OTHER, TimeClass.DEADLINE}


def _one_hour(said: Sequence[Said]) -> bool:
    return len({o.mention.clock for o in said if o.mention.clock is not None}) == 1


def _belong(one: Said, other: Said) -> bool:
    """Tell whether a lone hour and a lone day are said of one meeting.

    One of them is hardly more than itself, a line or the shortest sentence, beside one that
    speaks of meeting: "Meet me at the office at 11. Still Monday."
    """
    hour, day = one.view, other.view
    if frames.MOVING(day.low) or frames.CANCEL(day.low) or frames.TENTATIVE(hour.low + day.low):
        return False
    return (hour.bare_row and day.meets) or (day.bare_row and frames.MEETS(hour.low))


def _only_day(said: Sequence[Said], classes: frozenset[TimeClass]) -> Day | None:
    """Return the one day that is named; a weekday and the date of such a day are one."""
    named = [o for o in said if o.mention.date is not None and o.mention.cls in classes]
    if not named or any(o.mention.doubt for o in named):
        return None
    dates: set[date] = {o.mention.date for o in named if o.mention.date}
    return named[0].view.slot.day if len(dates) == 1 else None
