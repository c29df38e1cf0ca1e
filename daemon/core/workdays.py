"""Working days and wall-clock hours at the recipient's place.

Pure calendar arithmetic for ``etiquette``: public holidays come from the ``holidays`` tables,
weekends are Saturday and Sunday except where a country rests on Friday. A country that is
unknown or empty has weekends only.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import holidays

_DAY = timedelta(days=1)
_FRIDAY, _SATURDAY, _SUNDAY = 4, 5, 6
_YEARS = range(1990, 2090)  # outside, the tables are guesses: weekends only
# Where offices are shut for about a week around the lunar new year.
_LUNAR_NEW_YEAR = frozenset({"CN", "HK", "MO", "MY", "SG", "TW", "VN"})


@lru_cache(maxsize=256)
def _rest(country: str, year: int) -> tuple[frozenset[int], frozenset[date]]:
    """Return (weekdays of rest, public holidays) of a country in a year."""
    saturday_and_sunday = frozenset({_SATURDAY, _SUNDAY})
    if year not in _YEARS:
        return saturday_and_sunday, frozenset()
    try:
        table = holidays.country_holidays(country, years=year)
    except (NotImplementedError, KeyError):
        return saturday_and_sunday, frozenset()
    weekend = frozenset(table.weekend) if _FRIDAY in table.weekend else saturday_and_sunday
    return weekend, frozenset(table)


def is_working_day(day: date, country: str) -> bool:
    """Tell whether offices of that country (ISO 3166 alpha-2) are open on that day."""
    weekend, free = _rest(country.upper(), day.year)
    return day.weekday() not in weekend and day not in free


def working_days_after(day: date, count: int, country: str) -> date:
    """Return the ``count``-th working day after ``day`` (``count`` >= 1)."""
    while count > 0:
        day += _DAY
        count -= is_working_day(day, country)
    return day


def on_working_day(day: date, country: str) -> date:
    """Return ``day`` itself if it is a working day, else the next one."""
    return day if is_working_day(day, country) else working_days_after(day, 1, country)


def is_frozen(day: date, country: str) -> bool:
    """Tell whether nobody should be asked for news on that day (domain rule 1.6).

    20 December to 5 January everywhere; the Thursday and Friday of US Thanksgiving; the Japanese
    Golden Week; the week of the lunar new year; August in France and Italy.
    """
    month_day = (day.month, day.day)
    if month_day >= (12, 20) or month_day <= (1, 5):
        return True
    country = country.upper()
    if country in {"FR", "IT"}:
        return day.month == 8  # noqa: PLR2004 - August
    if country == "JP":
        return (4, 29) <= month_day <= (5, 6)
    if country == "US":
        return _is_thanksgiving(day) or _is_thanksgiving(day - _DAY)
    return country in _LUNAR_NEW_YEAR and _is_lunar_new_year(day, country)


def _is_thanksgiving(day: date) -> bool:
    """Tell whether this is the fourth Thursday of November."""
    return day.month == 11 and day.weekday() == 3 and 22 <= day.day <= 28  # noqa: PLR2004


def _is_lunar_new_year(day: date, country: str) -> bool:
    """Tell whether the day is the eve of the lunar new year or one of the seven days after it."""
    first = _lunar_new_year(country, day.year)
    return first is not None and first - _DAY <= day <= first + 7 * _DAY


@lru_cache(maxsize=64)
def _lunar_new_year(country: str, year: int) -> date | None:
    """Return the first day of the lunar new year, None where the table does not tell it."""
    if year not in _YEARS:
        return None
    table = holidays.country_holidays(country, years=year, language="en_US")
    named = ((day, name) for day, name in table.items() if "Eve" not in name)
    first = [day for day, name in named if "Chinese New Year" in name or "Lunar New Year" in name]
    return min(first, default=None)


def zone_of(name: str, fallback: str = "UTC") -> ZoneInfo:
    """Return the zone of that IANA name; the fallback, at last UTC, where there is none."""
    for candidate in (name, fallback):
        try:
            return ZoneInfo(candidate)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ZoneInfo("UTC")


def at(day: date, clock: time, zone: str) -> datetime:
    """Return the UTC instant at which a clock on the wall of that zone shows this.

    An hour that a change of the clocks skips is read with the offset before the change.
    """
    return datetime.combine(day, clock, tzinfo=zone_of(zone)).astimezone(UTC)
