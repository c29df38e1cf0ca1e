"""Whose clock a calendar part means: TZIDs of all producers, zone tables, floating times.

An IANA name counts, a Windows name is mapped, and a VTIMEZONE under one of those names is ignored,
since such tables are often stale or wrong. Where the TZID names nothing known, its VTIMEZONE's
offsets are used without its rules: one offset is fixed, two are those of a known zone that has the
same two in that year. Either way no place is known for certain, so "zone" is assumed. Without them
the time is read as floating: the calendar's own zone, else the User's, assumed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta, timezone

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from daemon.core.dates.places import ABBREVIATED, REGIONS
from daemon.core.dates.zones import LIKELY_ZONES, fixed_zone_name, zone_info, zone_of_place

_SEASONS = 2  # a zone with daylight saving has two offsets in a year
_UTC_NAMES = frozenset(
    "utc gmt z zulu uct universal greenwich etc/utc etc/gmt etc/uct etc/zulu etc/universal gmt0 gmt+0 gmt-0".split()
) | {"coordinated universal time", "greenwich mean time", "tzone://microsoft/utc"}

_WINDOWS = {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items()}
# What Windows puts under one name is the clock of several countries: the User's, if among them.
_SHARED = {
    "w. europe standard time": "Amsterdam Berlin Luxembourg Monaco Oslo Rome Stockholm Vienna Zurich Vaduz Malta Busingen San_Marino Vatican Andorra Gibraltar",
    "romance standard time": "Brussels Copenhagen Madrid Paris",
    "gmt standard time": "London Dublin Lisbon Guernsey Jersey Isle_of_Man",
    "central europe standard time": "Belgrade Bratislava Budapest Ljubljana Prague Podgorica Tirane",
    "central european standard time": "Sarajevo Skopje Warsaw Zagreb",
    "fle standard time": "Helsinki Kyiv Riga Sofia Tallinn Vilnius Mariehamn",
    "gtb standard time": "Athens Bucharest",
}
_PREFIX = re.compile(
    r"^/?(?:[\w.-]{1,60}\.(?:net|org|com|info)/|tzone://microsoft/)(?:[\w.-]{1,30}/){0,3}?"
    r"(?=(?:Olson_\w{1,12}/)?(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)/)"
    r"(?:Olson_\w{1,12}/)?",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^\(?(?:UTC|GMT)[^)A-Za-z]{0,9}\)\s?(.{2,120})$")
_OFFSET_NAME = re.compile(r"^(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?(\d{2}))?$", re.IGNORECASE)
_SEASON_WORDS = re.compile(r"\b(?:daylight|summer|sommerzeit|normalzeit)\b", re.IGNORECASE)
# Names that tzdata keeps only for old files, and the ones they stand for.
_OLD_NAMES = {
    "us/eastern": "America/New_York", "us/central": "America/Chicago", "us/mountain": "America/Denver",
    "us/pacific": "America/Los_Angeles", "us/arizona": "America/Phoenix", "us/alaska": "America/Anchorage",
    "us/hawaii": "Pacific/Honolulu", "us/michigan": "America/Detroit", "us/east-indiana": "America/Indiana/Indianapolis",
    "canada/eastern": "America/Toronto", "canada/central": "America/Winnipeg", "canada/mountain": "America/Edmonton",
    "canada/pacific": "America/Vancouver", "canada/atlantic": "America/Halifax", "canada/newfoundland": "America/St_Johns",
    "est5edt": "America/New_York", "cst6cdt": "America/Chicago", "mst7mdt": "America/Denver", "pst8pdt": "America/Los_Angeles",
    "gb": "Europe/London", "gb-eire": "Europe/London", "eire": "Europe/Dublin", "poland": "Europe/Warsaw",
    "portugal": "Europe/Lisbon", "turkey": "Europe/Istanbul", "w-su": "Europe/Moscow", "israel": "Asia/Jerusalem",
    "japan": "Asia/Tokyo", "singapore": "Asia/Singapore", "hongkong": "Asia/Hong_Kong", "prc": "Asia/Shanghai",
    "roc": "Asia/Taipei", "rok": "Asia/Seoul", "nz": "Pacific/Auckland", "met": "Europe/Berlin",
    "asia/calcutta": "Asia/Kolkata", "asia/katmandu": "Asia/Kathmandu", "asia/saigon": "Asia/Ho_Chi_Minh",
    "asia/rangoon": "Asia/Yangon", "asia/dacca": "Asia/Dhaka", "asia/tel_aviv": "Asia/Jerusalem",
    "asia/istanbul": "Europe/Istanbul", "europe/kiev": "Europe/Kyiv", "europe/belfast": "Europe/London",
    "america/buenos_aires": "America/Argentina/Buenos_Aires", "america/indianapolis": "America/Indiana/Indianapolis",
    "america/montreal": "America/Toronto", "america/louisville": "America/Kentucky/Louisville",
    "australia/act": "Australia/Sydney", "australia/nsw": "Australia/Sydney", "australia/canberra": "Australia/Sydney",
    "australia/victoria": "Australia/Melbourne", "australia/queensland": "Australia/Brisbane",
    "australia/west": "Australia/Perth", "australia/south": "Australia/Adelaide", "brazil/east": "America/Sao_Paulo",
    "mexico/general": "America/Mexico_City", "chile/continental": "America/Santiago",
}  # fmt: skip


_MORE_ZONES = (
    "America/Halifax", "America/St_Johns", "America/Anchorage", "America/Santiago", "Australia/Adelaide",
    "Europe/Athens", "Africa/Cairo", "Atlantic/Azores", "Asia/Tehran", "Pacific/Chatham",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, the zone it was stated for, whether that zone is a guess, and whether none was said."""

    at: datetime  # UTC
    zone: str
    assumed: bool = False
    floating: bool = False


class Zones:
    """Reads the moments of one calendar, knowing its own zone tables and the User's zone."""

    def __init__(self, home: str | None, own: dict[str, set[timedelta]], calendar: str) -> None:
        self._home = home if home and zone_info(home) else None
        self._own = own
        self._calendar = zone_named(calendar, home=self._home) if calendar else None

    @property
    def calendar(self) -> str:
        """Return the one zone the calendar itself names, "" where it names none."""
        return self._calendar or ""

    def moment(self, value: object, tzid: str) -> Moment | None:
        """Return the instant of a DTSTART or DTEND as parsed, None where it has none."""
        if not isinstance(value, datetime):
            return None
        tzid = tzid.strip('" ')
        if value.tzinfo is not None:  # a "Z" beside a TZID: the instant, and where it is shown
            at = in_utc(value)
            return Moment(at, zone_named(tzid, home=self._home) or "UTC") if at else None
        wall = value.replace(tzinfo=None)
        return self._of_zone(wall, tzid) if tzid else self._floating(wall)

    def _floating(self, wall: datetime) -> Moment | None:
        name = self._calendar or self._home or "UTC"
        at = in_utc(wall.replace(tzinfo=zone_info(name) or UTC))
        unsaid = self._calendar is None
        return Moment(at, name, assumed=unsaid, floating=unsaid) if at else None

    def _of_zone(self, wall: datetime, tzid: str) -> Moment | None:
        zone = zone_named(tzid, home=self._home)
        alike = None if zone else self._alike(tzid, wall.year)
        own = self._own.get(tzid, set())
        if zone is None and alike is None and len(own) == 1:
            return self._fixed(wall, min(own))
        name = zone or alike or self._home or "UTC"
        at = in_utc(wall.replace(tzinfo=zone_info(name) or UTC))
        unknown = zone is None and alike is None
        return Moment(at, name, assumed=zone is None, floating=unknown) if at else None

    def _fixed(self, wall: datetime, offset: timedelta) -> Moment | None:
        at = in_utc(wall.replace(tzinfo=timezone(offset)))
        if at is None:
            return None
        minutes = int(offset.total_seconds() // 60)
        return Moment(at, fixed_zone_name(minutes, at, self._home), assumed=True)

    def _alike(self, tzid: str, year: int) -> str | None:
        """Return a known zone with the same two offsets that year, the User's first."""
        own = self._own.get(tzid, set())
        if len(own) != _SEASONS or not MINYEAR <= year <= MAXYEAR:
            return None
        seasons = [datetime(year, month, 15, tzinfo=UTC) for month in (1, 7)]
        for name in (self._home, *LIKELY_ZONES, *_MORE_ZONES):
            info = zone_info(name) if name else None
            if info and {moment.astimezone(info).utcoffset() for moment in seasons} == own:
                return name
        return None


def in_utc(moment: datetime) -> datetime | None:
    """Return an aware moment in UTC, None at the edges of the calendar."""
    try:
        return moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def zone_named(tzid: str, *, home: str | None = None) -> str | None:
    """Return the IANA name a TZID stands for, None where it stands for nothing known.

    Understands IANA names (also old ones, and with the prefixes of old producers), the names
    Windows gives zones, "UTC", abbreviations, and labels such as "(UTC+01:00) Amsterdam, Berlin,
    Bern, Rome" or "Eastern Time (US & Canada)". ``home`` decides between countries of one name.
    """
    name = _PREFIX.sub("", tzid.strip()).strip("/ ")
    low = name.lower()
    if not name:
        return None
    if low in _UTC_NAMES:
        return "UTC"
    of_windows = _of_windows(low, home)
    if of_windows:
        return of_windows
    if low in _OLD_NAMES:
        return _OLD_NAMES[low]
    if "/" in name and zone_info(name) is not None:
        return name
    return _of_label(name, home)


def _of_windows(low: str, home: str | None) -> str | None:
    found = _WINDOWS.get(low)
    if found is None:
        return None
    among = _SHARED.get(low, "").split()
    if home and home.removeprefix("Europe/") in among:
        return home
    return _OLD_NAMES.get(found.lower(), found)


def _of_label(name: str, home: str | None) -> str | None:
    """Return the zone of what people read on a screen, or of an abbreviation used as a name."""
    label = _LABEL.match(name)
    shown = label.group(1) if label else name
    low = _SEASON_WORDS.sub("standard", shown.lower())
    known = ABBREVIATED.get(shown.upper())
    if known is not None and shown.upper() != "IST":  # of India, Israel and Ireland
        return known[0]
    fixed = _OFFSET_NAME.match(name)
    if fixed:
        return _etc(fixed)
    found = _of_windows(low, home) or _of_windows(f"{low} standard time", home)
    if found or low.startswith(("central europe", "mitteleurop")):
        return found or "Europe/Berlin"
    region = (
        REGIONS.get(low.split(" ", 1)[0])
        if low.partition(" ")[2][:4] in {"", "time", "stan"}
        else None
    )
    return region or (_by_cities(shown, home) if label else None)


def _etc(offset: re.Match[str]) -> str | None:
    hours, minutes = int(offset.group(2)), int(offset.group(3) or 0)
    name = f"Etc/GMT{'-' if offset.group(1) == '+' else '+'}{hours}"
    return name if not minutes and zone_info(name) else None


_WHOLE_LABELS = ("Europe/Berlin", "Europe/Paris", "Europe/London")  # what Windows means by a list


def _by_cities(label: str, home: str | None) -> str | None:
    """Return the zone of a list of cities: the User's if it is among them, else the usual one."""
    found = [zone for city in label.split(",") if (zone := zone_of_place(city.strip()))]
    usual = (home, *_WHOLE_LABELS) if len(found) > 1 else ()
    return next((zone for zone in usual if zone in found), found[0] if found else None)
