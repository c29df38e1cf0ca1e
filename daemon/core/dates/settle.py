"""Weigh the times of one text against each other: the appointment, and what is said beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from daemon.core.dates.classify import View
from daemon.core.dates.mention import TimeClass, TimeMention


@dataclass(frozen=True, slots=True)
class Said:
    """A mention with what was seen of it."""

    mention: TimeMention
    view: View

    @property
    def fixed(self) -> bool:
        """Whether it is a fixed time with its day and hour."""
        return self.mention.cls is TimeClass.FIXED and self.mention.interview is not None

    @property
    def speaks_of_meeting(self) -> bool:
        """Whether its own words speak of a meeting, or it is a row or begins a line of one."""
        lead = self.view.lead.strip()
        begins = lead.endswith(":") or not any(character.isalpha() for character in lead)
        return self.view.bare_row or begins or self.view.meets


def _without_arrival(one: Said, said: Sequence[Said]) -> Said:
    """Make "please arrive by 9:45" no appointment where the hour of the meeting is known."""
    if one.mention.cls not in {TimeClass.FIXED, TimeClass.DEADLINE} or not one.view.arrives:
        return one
    begins = any(other.fixed and not other.view.arrives for other in said)
    if not begins:
        return one
    return replace(one, mention=replace(one.mention, cls=TimeClass.OTHER, doubt=""))


def _without_end(one: Said, said: Sequence[Said]) -> Said:
    """Make "fin 13h30" and "finished by one" no second appointment behind the beginning."""
    if not one.fixed or not one.view.ends:
        return one
    if not any(other.fixed and not other.view.ends and _one_day(other, one) for other in said):
        return one
    return replace(one, mention=replace(one.mention, cls=TimeClass.OTHER, doubt=""))


def _one_day(other: Said, one: Said) -> bool:
    return other.mention.date == one.mention.date


def _without_passing(one: Said, said: Sequence[Said]) -> Said:
    """Make "the power is off from 10 tomorrow. New time 13:15" one appointment, the new one."""
    if not one.fixed or one.view.renews or not any(_renewed(other) for other in said):
        return one
    return replace(one, mention=replace(one.mention, cls=TimeClass.OTHER, doubt=""))


def _renewed(one: Said) -> bool:
    return one.fixed and one.view.slot.completed and one.view.renews


def _without_circumstance(one: Said, said: Sequence[Said]) -> Said:
    """Make "low water's half two, so come for one" one appointment: the hour to come at."""
    if not one.fixed or one.view.comes or one.view.meets_itself:
        return one
    where = one.view.slot.sentence
    called = any(o.fixed and o.view.comes and o.view.slot.sentence == where for o in said)
    if not called:
        return one
    return replace(one, mention=replace(one.mention, cls=TimeClass.OTHER, doubt=""))


def settle(said: Sequence[Said]) -> tuple[TimeMention, ...]:
    """Return the mentions as they stand beside each other.

    Where one time speaks of the meeting, a time in a sentence that does not ("my train gets in
    at 9:10 on Monday") is no second appointment. A clock without a day is no question where the
    day and hour are known.
    """
    said = [_without_arrival(one, said) for one in said]
    said = [_without_passing(one, said) for one in said]
    if sum(one.fixed for one in said) > 1:
        said = [_without_circumstance(_without_end(one, said), said) for one in said]
    strong = {one.view.slot.sentence for one in said if one.fixed and one.speaks_of_meeting}
    known = any(one.fixed for one in said)
    result: list[TimeMention] = []
    for one in said:
        mention = one.mention
        if strong and one.fixed and one.view.slot.sentence not in strong:
            mention = replace(mention, cls=TimeClass.OTHER, doubt="")
        elif known and mention.date is None and mention.interview is None:
            mention = replace(mention, doubt="")
        result.append(mention)
    return tuple(result)
