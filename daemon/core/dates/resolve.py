"""From what was said to what was meant: which date, which hours, which instant.

Where two readings are plausible the answer carries a doubt: a plain sentence saying why a person
should be asked (domain rules 3.2.3 to 3.2.9).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from daemon.core.dates.atoms import Clock, Day, Side, Time
from daemon.core.dates.setting import Setting
from daemon.core.dates.zones import (
    HOME,
    PLACE,
    SENDER,
    Zone,
    fixed_zone_name,
    tz_of,
    zone_info,
    zone_of_offset,
)

_WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FAR = 180  # days ahead at which a date without a year is suspicious
_RECENT = 60  # days back within which such a date is talk about the past, or a turn of the year


@dataclass(frozen=True, slots=True)
class DateReading:
    """The date a Day means; None where only a person can tell."""

    day: date | None
    doubt: str = ""
    past: bool = False


# --- which date -----------------------------------------------------------------------------


def date_of(day: Day, setting: Setting) -> DateReading:
    """Return the date a Day means, seen from when and where it was written."""
    if day.form == "date":
        return _from_numbers(day, setting)
    today = setting.local.date()
    doubt = ""
    if setting.day_is_doubtful and day.form == "offset":
        doubt = "The mail was written around midnight, so it is unclear which day it counts from."
    if day.form == "offset":
        return DateReading(today + timedelta(days=day.days), doubt)
    if day.form == "number":
        return _numbered(today, day)
    return _from_weekday(day, today)


def _numbered(today: date, day: Day) -> DateReading:
    """Return the next day of a month with that number, and that weekday where one was said."""
    for ahead in range(-_BACK, _NEAR):
        found = today + timedelta(days=ahead)
        if found.day == day.days and day.weekday in {None, found.weekday()}:
            if ahead < 0 and day.weekday is None:
                continue
            return DateReading(found, past=ahead < 0)
    if day.weekday is None:
        return DateReading(None)
    name = _WEEKDAY_NAMES[day.weekday]
    return DateReading(None, f"There is no {name} the {day.days} in the next weeks.")


_BACK = 12  # days: "Monday the 4th" a week later is still that day, and past
_NEAR = 62


def _from_weekday(day: Day, today: date) -> DateReading:
    assert day.weekday is not None  # noqa: S101 - the grammar makes no weekday without one
    ahead = (day.weekday - today.weekday()) % 7
    name = _WEEKDAY_NAMES[day.weekday]
    if day.modifier == "last":
        return DateReading(today - timedelta(days=7 - ahead), past=True)
    if day.week_base:
        return DateReading(today + timedelta(days=(ahead or 7) + day.days))
    if day.modifier == "next_week":
        return DateReading(today + timedelta(days=7 - today.weekday() + day.weekday))
    if day.modifier == "week_on":
        return _a_week_on(day, today, ahead, name)
    if day.modifier == "next":
        return _next_weekday(day.weekday, today, ahead, name)
    if ahead == 0 and day.modifier != "this":
        return DateReading(
            None,
            f"It says {name} and was written on a {name}: that day, or a week later?",
        )
    return DateReading(today + timedelta(days=ahead))


def _a_week_on(day: Day, today: date, ahead: int, name: str) -> DateReading:
    """Read "Thursday week"; on a Thursday it may count from today or from the next one."""
    if ahead == 0:
        return DateReading(None, f"A week from which {name}: that day's, or the next?")
    return DateReading(today + timedelta(days=ahead + day.days))


def _next_weekday(weekday: int, today: date, ahead: int, name: str) -> DateReading:
    """Read "next Tuesday": sent in the same week before that day, it is ambiguous."""
    if ahead == 0:
        return DateReading(today + timedelta(days=7))
    sunday = today.weekday() == 6
    if weekday > today.weekday() or sunday:
        near, far = today + timedelta(days=ahead), today + timedelta(days=ahead + 7)
        return DateReading(
            None,
            f'"Next {name}" may be {near.isoformat()} or {far.isoformat()}.',
        )
    return DateReading(today + timedelta(days=ahead))


def _from_numbers(day: Day, setting: Setting) -> DateReading:
    today = setting.local.date()
    if not day.slashed or len(day.readings) == 1 or len(set(day.readings)) == 1:
        return _dated(day.readings[0], day.weekday, today, day)
    return _slashed(day, setting, today)


def _slashed(day: Day, setting: Setting, today: date) -> DateReading:
    """Choose between month/day and day/month: weekday, then habit, then what lies ahead."""
    options = [_dated(reading, day.weekday, today, day) for reading in day.readings]
    sound = [option for option in options if option.day and not option.past]
    if day.weekday is not None:
        agreeing = [o for o in options if o.day and o.day.weekday() == day.weekday]
        if len(agreeing) == 1:
            return agreeing[0]
    if setting.day_first is not None:
        return options[1] if setting.day_first else options[0]
    near = [o for o in sound if o.day and o.day - today <= timedelta(days=_FAR)]
    if len(near) == 1 and len(sound) <= 1:
        return near[0]
    days = sorted(o.day for o in near or sound or options if o.day)
    if not days:
        return options[0]
    return DateReading(days[0], "It is unclear which number of the date is the month.")


def _dated(
    reading: tuple[int | None, int, int],
    weekday: int | None,
    today: date,
    day: Day,
) -> DateReading:
    year, month, number = reading
    if year is None:
        return _without_year(month, number, weekday, today)
    try:
        said = date(year, month, number)
    except ValueError:
        return DateReading(None, "There is no such date.")
    if weekday is not None and said.weekday() != weekday:
        return _disagreeing(said, weekday, today)
    if said < today:
        return _in_the_past(said, weekday, today)
    return DateReading(said, _weekend_doubt(said, weekday, day))


def _weekend_doubt(said: date, weekday: int | None, day: Day) -> str:
    if weekday is None and said.weekday() >= 5 and not day.until:
        return f"{said.isoformat()} is a {_WEEKDAY_NAMES[said.weekday()]}."
    return ""


def _in_the_past(said: date, weekday: int | None, today: date) -> DateReading:
    """A past date is talk about the past, or last year's number written by habit."""
    ahead = _occurrence(said.month, said.day, today, +1)
    typo = weekday is None and ahead is not None and (ahead - today).days <= _RECENT
    if typo and (today - said).days > _FAR:
        return DateReading(None, f"{said.isoformat()} is past: is the year a slip?", past=False)
    return DateReading(said, past=True)


def _occurrence(month: int, number: int, today: date, step: int) -> date | None:
    """Return the nearest such day on or after today (+1), or before it (-1)."""
    year = today.year
    for _ in range(9):
        try:
            found = date(year, month, number)
        except ValueError:
            found = None
        if found is not None and (found >= today if step > 0 else found < today):
            return found
        year += step
        if not 1 <= year <= 9998:
            return None
    return None


def _without_year(month: int, number: int, weekday: int | None, today: date) -> DateReading:
    """The next occurrence; far ahead and recently past, it is talk about the past."""
    ahead = _occurrence(month, number, today, +1)
    back = _occurrence(month, number, today, -1)
    if ahead is None:
        return DateReading(None, "There is no such date.")
    recent = back is not None and (today - back).days < _RECENT
    if recent and (ahead - today).days > _FAR and weekday in {None, back and back.weekday()}:
        return DateReading(back, past=True)
    if weekday is None or ahead.weekday() == weekday:
        return DateReading(ahead, _weekend_doubt(ahead, weekday, Day(0, 0, "date")))
    return DateReading(ahead, _mismatch(ahead, weekday))


def _mismatch(said: date, weekday: int) -> str:
    actual = _WEEKDAY_NAMES[said.weekday()]
    return f"{said.isoformat()} is a {actual}, but the mail says {_WEEKDAY_NAMES[weekday]}."


def _disagreeing(said: date, weekday: int, today: date) -> DateReading:
    """Around the turn of the year a wrong year is the likely slip (domain rule 3.2.4)."""
    turn = min(abs((today - date(year, 1, 1)).days) for year in (today.year, today.year + 1))
    if turn <= _RECENT:
        for year in (said.year + 1, said.year - 1):
            try:
                other = said.replace(year=year)
            except ValueError:
                continue
            if other.weekday() == weekday and 0 <= (other - today).days <= _FAR:
                return DateReading(other)
    if said < today and (today - said).days <= _FAR:
        return DateReading(said, _mismatch(said, weekday), past=True)
    return DateReading(said if said >= today else None, _mismatch(said, weekday))


# --- which hours ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hours:
    """Minutes after midnight of a beginning and, where said, an end."""

    begin: int
    end: int | None
    guessed: bool = False  # morning or afternoon was inferred
    doubt: str = ""


def hours_of(time: Time, part: Side, *, to_24: bool = False) -> Hours:
    """Return the hours a Time means; am or pm by domain rule 3.2.7 where it was not said.

    ``to_24`` says that the text is in a language whose writers count the hours to 24.
    """
    begin, guessed, doubt = _begin(time, part)
    if to_24 and guessed and not doubt and time.begin.figures and 1 <= time.begin.hour <= _EARLY:
        begin, doubt = _counted(time.begin)
    if time.finish is None:
        return Hours(begin, None, guessed, doubt)
    return Hours(begin, _finish(time.finish, begin), guessed, doubt)


def _minutes(clock: Clock, side: Side) -> int:
    hour = clock.hour
    if side:
        hour = hour % 12 + (12 if side == "pm" else 0)
    return hour * 60 + clock.minute


def _begin(time: Time, part: Side) -> tuple[int, bool, str]:
    clock, finish = time.begin, time.finish
    if clock.side or clock.exact:
        return _minutes(clock, clock.side), False, ""
    if finish is not None and finish.side:
        return _spread_left(clock, finish), False, ""
    if finish is not None and finish.exact and clock.padded:
        return _minutes(clock, ""), False, ""
    if part:
        return _minutes(clock, part), False, ""
    return _daytime(clock)


def _spread_left(clock: Clock, finish: Clock) -> int:
    """The last am or pm spreads left, unless the start would not come before the end."""
    end = _minutes(finish, finish.side)
    same = _minutes(clock, finish.side)
    if same < end:
        return same
    other = _minutes(clock, "am" if finish.side == "pm" else "pm")
    return other if other < end else same


_EARLY = 6


def _counted(clock: Clock) -> tuple[int, str]:
    """Read "6:45" of one who writes "18:45" for the evening; earlier hours are to be asked for."""
    if clock.hour == _EARLY:
        return _minutes(clock, ""), ""
    doubt = f"{clock.hour}:{clock.minute:02} may be early morning or afternoon."
    return _minutes(clock, "pm"), doubt


def _daytime(clock: Clock) -> tuple[int, bool, str]:
    """7 to 11 is the morning, 12 to 6 the afternoon."""
    if clock.hour >= 7:
        return _minutes(clock, "am" if clock.hour < 12 else "pm"), True, ""
    doubt = ""
    if clock.padded:
        doubt = f"{clock.hour:02}:{clock.minute:02} may be early morning or afternoon."
    return _minutes(clock, "pm"), True, doubt


def _finish(finish: Clock, begin: int) -> int:
    if finish.side or finish.exact:
        end = _minutes(finish, finish.side)
    else:
        end = _minutes(finish, "")
        if end <= begin and end + 720 > begin:
            end += 720
    return end if end > begin else end + 1440


# --- which instant --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Instant:
    """A wall clock reading placed in the world."""

    at: datetime  # UTC
    zone: str  # IANA name
    assumed: bool = False
    doubt: str = ""
    others: tuple[datetime, ...] = ()  # what the words may mean as well


def instant_of(wall: datetime, zone: Zone | None, setting: Setting) -> Instant:
    """Return the instant at which a naive wall clock reading is, in the zone said or supposed."""
    if zone is None:
        return _supposed(wall, setting)
    if zone.name in {HOME, SENDER, PLACE}:
        return _whose(wall, zone, setting)
    if zone.offset is not None:
        at = (wall - timedelta(minutes=zone.offset)).replace(tzinfo=UTC)
        return Instant(at, fixed_zone_name(zone.offset, at, _home_if(setting)))
    return _worded(wall, zone, setting)


def _home_if(setting: Setting) -> str | None:
    return setting.home


def _in_zone(wall: datetime, name: str) -> tuple[datetime, bool]:
    """Return the instant, and whether that wall clock reading exists there."""
    info = zone_info(name) or UTC
    at = wall.replace(tzinfo=info).astimezone(UTC)
    return at, at.astimezone(info).replace(tzinfo=None) == wall


def _placed(wall: datetime, name: str, *, assumed: bool = False, doubt: str = "") -> Instant:
    at, exists = _in_zone(wall, name)
    if not exists:
        doubt = doubt or "The clocks change that night: this time does not exist there."
    return Instant(at, name, assumed, doubt)


def _supposed(wall: datetime, setting: Setting) -> Instant:
    """Return the instant where no zone was said: by the order of domain rule 3.2.1.

    The place of the meeting, the zone used earlier in the conversation, the writer's clock, the
    writer's country or language, the User's zone, UTC. The first two are no guess; where two
    places keep different clocks nobody can know, and the last four are marked assumed.
    """
    if setting.place_zones:
        found = [_placed(wall, name) for name in setting.place_zones]
        if len({one.at for one in found}) > 1:
            home = [one for one in found if one.zone == setting.home]
            return replace((home or found)[0], assumed=True, doubt=_TWO_PLACES)
        return found[0]
    if setting.thread:
        return _placed(wall, setting.thread)
    if setting.offset:
        near = (setting.home, *setting.likely)
        name = zone_of_offset(setting.offset, setting.written_at, near)
        return _placed(wall, name, assumed=True)
    return _placed(wall, _unstated(setting), assumed=True)


_TWO_PLACES = "The mail names places in different time zones, but not whose time it means."


def _unstated(setting: Setting) -> str:
    """Return the zone of a writer whose mail server shows none.

    The User's, unless the writer's country or language points to another part of the world.
    """
    home = setting.home or "UTC"
    native = setting.native
    if not native or home == native or home in setting.likely:
        return home
    home_info, native_info = zone_info(home), zone_info(native)
    if home_info is None or native_info is None:
        return home
    at = setting.written_at
    same = at.astimezone(home_info).utcoffset() == at.astimezone(native_info).utcoffset()
    return home if same else native


def _whose(wall: datetime, zone: Zone, setting: Setting) -> Instant:
    if zone.name == HOME:
        return _placed(wall, setting.home or "UTC", assumed=setting.home is None)
    return _supposed(wall, setting)


def _worded(wall: datetime, zone: Zone, setting: Setting) -> Instant:
    name, doubt = _meant(wall, zone, setting)
    if zone.word == "gmt" and not doubt and setting.offset in {None, 0, 60}:
        london = _placed(wall, "Europe/London")
        if london.at == wall.replace(tzinfo=UTC):
            return london
    found = _placed(wall, name, doubt=doubt)
    if zone.literal is None:
        return found
    literal = (wall - timedelta(minutes=zone.literal)).replace(tzinfo=UTC)
    others = [literal] if literal != found.at else []
    if zone.word == "gmt" and not others:
        british = _in_zone(wall, "Europe/London")[0]
        others = [british] if british != found.at else []
    return Instant(found.at, found.zone, found.assumed, found.doubt, tuple(others))


# Per word: the writer's offsets and the zone they point to, before the usual one.
_BY_OFFSET: dict[str, tuple[tuple[frozenset[int], str], ...]] = {
    "ist": (
        (frozenset({330}), "Asia/Kolkata"),
        (frozenset({120, 180}), "Asia/Jerusalem"),
        (frozenset({60}), "Europe/Dublin"),
    ),
    "cst": ((frozenset({480}), "Asia/Shanghai"),),
    "pst": ((frozenset({480}), "Asia/Manila"),),
    "mst": ((frozenset({480}), "Asia/Kuala_Lumpur"),),
    "est": ((frozenset({600, 660}), "Australia/Sydney"),),
    "bst": ((frozenset({360}), "Asia/Dhaka"),),
    "ast": ((frozenset({180}), "Asia/Riyadh"),),
    "sst": ((frozenset({-660}), "Pacific/Pago_Pago"),),
}
_BY_PLACE: dict[str, tuple[str, ...]] = {
    "ist": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
    "cst": ("Asia/Shanghai",),
    "pst": ("Asia/Manila",),
    "mst": ("America/Phoenix", "Asia/Kuala_Lumpur"),
    "aest": ("Australia/Brisbane", "Australia/Melbourne", "Australia/Sydney"),
    "ast": ("Asia/Riyadh",),
    "bst": ("Asia/Dhaka",),
    "est": ("Australia/Sydney", "Australia/Melbourne", "Australia/Brisbane"),
    "eet": ("Europe/Athens", "Europe/Bucharest", "Europe/Kyiv", "Europe/Sofia", "Europe/Riga"),
}


def _meant(wall: datetime, zone: Zone, setting: Setting) -> tuple[str, str]:
    """Return the zone a word means here, and the doubt that remains (domain rule 3.3)."""
    if _named_by_city(zone):
        return zone.name, ""
    if zone.word in _CENTRAL_WORDS:
        return _continental(setting), ""
    known = _by_surroundings(zone, setting)
    return (known, "") if known else (zone.name, _word_doubt(wall, zone, setting))


def _by_surroundings(zone: Zone, setting: Setting) -> str:
    """Return what place, writer's clock or the User's zone make of a word with several meanings."""
    places = _BY_PLACE.get(zone.word, ())
    for name in places:
        if name in setting.place_zones:
            return name
    for offsets, name in _BY_OFFSET.get(zone.word, ()):
        if setting.offset in offsets:
            return name
    without_summer = _WITHOUT_SUMMER.get(zone.word, "")
    if without_summer and setting.offset == zone.literal and not _shows(zone.name, setting):
        return without_summer  # the writer's own clock keeps standard time in summer
    home = setting.home if not setting.offset else None
    return next((name for name in places if name == home), "")


_CENTRAL_WORDS = frozenset({"cet", "cest", "mez", "mesz"})
_WITHOUT_SUMMER = {"aest": "Australia/Brisbane"}


def _shows(name: str, setting: Setting) -> bool:
    """Tell whether a zone shows the writer's offset at the moment of writing."""
    info = zone_info(name) or UTC
    shown = setting.written_at.astimezone(info).utcoffset()
    return shown == timedelta(minutes=setting.offset or 0)


def _continental(setting: Setting) -> str:
    """Return whose clock "CET" is: the User's, the writer's country's, else Berlin's."""
    for name in (*setting.place_zones, setting.home, *setting.likely):
        if name in _CENTRAL_EUROPE:
            return str(name)
    return "Europe/Berlin"


_CENTRAL_EUROPE = frozenset(
    "Europe/" + city
    for city in "Amsterdam Belgrade Berlin Bratislava Brussels Budapest Copenhagen Ljubljana"
    " Luxembourg Madrid Oslo Paris Prague Rome Stockholm Vienna Warsaw Zagreb Zurich".split()
)
_USUAL = {"ist": "Asia/Kolkata", "aest": "Australia/Sydney", "mst": "America/Denver"}


def _named_by_city(zone: Zone) -> bool:
    """Tell whether a city beside the word already settled it: "IST (Tel Aviv)"."""
    return zone.word in _USUAL and zone.name != _USUAL[zone.word]


def _word_doubt(wall: datetime, zone: Zone, setting: Setting) -> str:
    if zone.word == "ist":
        return "IST may be the time of India, Israel or Ireland."
    if zone.word == "gmt":
        return _gmt_doubt(wall, setting)
    wall_clock, _ = _in_zone(wall, zone.name)
    literal = wall - timedelta(minutes=zone.literal or 0)
    if zone.literal is None or wall_clock == literal.replace(tzinfo=UTC):
        return ""
    if zone.word == "aest":
        return "AEST during summer time: the clock of Sydney is one hour ahead of Queensland's."
    if zone.word == "mst" and setting.offset != -360:
        return "MST during summer time: Denver's clock, or Arizona's an hour later?"
    return ""


def _gmt_doubt(wall: datetime, setting: Setting) -> str:
    """From Britain in summer "GMT" is really ambiguous (domain rule 3.2.9)."""
    london = zone_info("Europe/London") or UTC
    summer = wall.replace(tzinfo=london).utcoffset() != timedelta(0)
    if summer and setting.offset in {None, 0, 60}:
        return "GMT in summer: British wall clock time is an hour earlier in the world."
    return ""


def wall_clock(day: date, minutes: int) -> datetime:
    """Return the naive wall clock reading so many minutes after that day's midnight."""
    return datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001


def clock_zone(zone: Zone, wall: datetime) -> timedelta:
    """Return the offset a zone shows at a wall clock reading."""
    return wall.replace(tzinfo=tz_of(zone)).utcoffset() or timedelta(0)
