"""What is known around a text: when and where it was written, where its reader lives."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from daemon.core.dates.speech import ALONE, ZONES, language_of
from daemon.core.dates.tokens import Token
from daemon.core.dates.words import HOUR_MARKS, WEEKDAYS
from daemon.core.dates.zones import zone_info, zone_of_place


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the caller knows of a mail besides its words."""

    written_at: datetime
    offset: int | None = None
    home: str | None = None
    places: tuple[str, ...] = ()  # offices, cities or zones of the meeting
    thread: str = ""  # the zone used earlier in the conversation
    country: str = ""  # the zone of the sender's country


@dataclass(frozen=True, slots=True)
class Setting:
    """The surroundings against which a text is read."""

    written_at: datetime  # UTC
    offset: int | None  # of the Date header, minutes; +0000 says little (domain rule 3.2.1)
    home: str | None
    place_zones: tuple[str, ...] = ()
    day_first: bool | None = None  # how slashed dates are meant; None: cannot tell
    thread: str = ""
    likely: tuple[str, ...] = ()  # zones of the writer's country or language, likeliest first
    to_24: bool = False  # the writer's language counts the hours of a day to 24
    native: str = ""  # the one zone the writer's country or language points to

    @property
    def clock(self) -> tzinfo:
        """Return the writer's clock, as far as it is known."""
        if self.offset is not None:
            return timezone(timedelta(minutes=self.offset))
        return (zone_info(self.home) if self.home else None) or UTC

    @property
    def local(self) -> datetime:
        """Return the moment of writing on the writer's clock."""
        return self.written_at.astimezone(self.clock)

    @property
    def day_is_doubtful(self) -> bool:
        """Tell whether writer and User may have had different dates at that moment.

        Servers write +0000; then the writer's own day is unknown around midnight.
        """
        home = zone_info(self.home) if self.home else None
        if self.offset or home is None:
            return False
        return self.written_at.astimezone(home).date() != self.local.date()


def make_setting(around: Surroundings, tokens: Sequence[Token], words: AbstractSet[str]) -> Setting:
    """Return the setting of a text, with what its own words say about the order of dates."""
    at, offset, home = around.written_at, around.offset, around.home
    at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    if offset is not None and not -14 * 60 <= offset <= 14 * 60:
        offset = None
    if home is not None and zone_info(home) is None:
        home = None
    found = (zone_of_place(place) for place in around.places)
    language = language_of(words)
    country = (around.country,) if around.country else ()
    return Setting(
        written_at=at,
        offset=offset,
        home=home,
        place_zones=tuple(dict.fromkeys(zone for zone in found if zone)),
        day_first=_day_first(tokens, words, offset, home, foreign=bool(language)),
        thread=around.thread,
        likely=(*country, *ZONES.get(language, ())),
        to_24=language in _TO_24 or not words.isdisjoint(_TO_24_WORDS),
        native=around.country or ALONE.get(language, ""),
    )


_ENGLISH_WEEKDAYS = frozenset(
    "monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri".split()
    + "saturday sat sunday sun".split(),
)
_FOREIGN = (frozenset(WEEKDAYS) - _ENGLISH_WEEKDAYS - {"segunda", "quarta", "quinta", "sexta"}) | (
    HOUR_MARKS - {"h", "u", "hrs", "hours"}
)
# Whose writers mean the morning with "6:45".
_TO_24 = frozenset({"de", "fr", "it", "nl"})
_TO_24_WORDS = frozenset(
    "Uhr Montag Dienstag Mittwoch Donnerstag Freitag Samstag uur maandag dinsdag woensdag donderdag"
    " vrijdag lundi mardi mercredi jeudi vendredi lunedì martedì mercoledì giovedì venerdì".split()
)
_MONTH_FIRST_WORDS = frozenset(
    {"ET", "EST", "EDT", "CT", "CDT", "CST", "MT", "MDT", "MST", "PT", "PST", "PDT", "Eastern"},
) | {"Pacific"}
_DAY_FIRST_WORDS = frozenset({"GMT", "BST", "CET", "CEST", "IST", "AEST", "AEDT", "NZDT", "MEZ"})
_AMERICAN = frozenset(range(-600, -239, 60))


def _day_first(
    tokens: Sequence[Token],
    words: AbstractSet[str],
    offset: int | None,
    home: str | None,
    *,
    foreign: bool,
) -> bool | None:
    """Tell how slashed dates are meant in this text: only the US writes the month first."""
    shown = _shown_by_numbers(tokens)
    if shown is not None:
        return shown
    if foreign or words & _DAY_FIRST_WORDS or {token.text for token in tokens} & _FOREIGN:
        return True
    if any(_hour_mark(tokens, i) for i in range(len(tokens))):
        return True
    if words & _MONTH_FIRST_WORDS:
        return False
    return _by_clock(offset, home)


def _by_clock(offset: int | None, home: str | None) -> bool | None:
    if not offset:
        return None
    if offset in _AMERICAN:
        return False if home is None or home.startswith(("America/", "US/")) else None
    return None if offset == 480 else offset > 0 or None


def _hour_mark(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a number is followed by the glued "h" of French clocks: ``14h30``."""
    return (
        i > 0 and tokens[i].text == "h" and not tokens[i].spaced and 8 <= tokens[i - 1].number <= 23
    )


def _shown_by_numbers(tokens: Sequence[Token]) -> bool | None:
    """Look for a slashed date in which only one order is possible."""
    for i in range(len(tokens) - 2):
        if tokens[i + 1].text != "/" or tokens[i + 1].spaced or tokens[i + 2].spaced:
            continue
        one, two = tokens[i].number, tokens[i + 2].number
        full = (
            i + 4 < len(tokens)
            and tokens[i + 3].text == "/"
            and 2000 <= tokens[i + 4].number < 2100
        )
        if full and 12 < one <= 31 and 1 <= two <= 12:
            return True
        if full and 12 < two <= 31 and 1 <= one <= 12:
            return False
    return None
