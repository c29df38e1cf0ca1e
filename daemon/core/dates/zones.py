"""Zone words, cities and offsets, and which zone a stated clock belongs to.

Domain rule 3.2.1 gives the order of sources, 3.3 the meaning of the words. A zone word names the
wall clock of a place ("EST" in July is New York's clock); the literal reading is kept beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from daemon.core.dates.places import (
    ABBREVIATED,
    CITIES,
    CITY_PARTS,
    LOCAL,
    LONGEST_CITY,
    LOWER_CASE_TOO,
    REGIONS,
    STATES,
    TIME_ADJECTIVES,
)
from daemon.core.dates.tokens import Token

HOME = "@home"  # "your time": the User's zone
SENDER = "@sender"  # "our time": the writer's zone
PLACE = LOCAL  # "local time": the zone of the place of the meeting


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as said: an IANA name (or one of the ``@`` marks), or a fixed offset."""

    name: str
    word: str = ""  # lower-cased abbreviation where the word was one
    literal: int | None = None  # minutes east of Greenwich the word literally means
    offset: int | None = None  # an explicit offset in minutes: authoritative


@lru_cache(maxsize=512)
def zone_info(name: str) -> ZoneInfo | None:
    """Return the zone of an IANA name, or None where there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError):  # unknown names raise ZoneInfoNotFoundError, a KeyError
        return None
    except KeyError:
        return None


_STATE = re.compile(r"(?:,\s{0,2}|\b)([A-Z]{2,3})\b\.?(?:,?\s{1,2}\d{4,5}\b)?")
_WORDS = re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+){0,2}")
_BRITISH = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b")


def zone_of_place(place: str) -> str | None:
    """Return the zone of a place in words ("Austin, TX", "12 High St, Leeds LS1 4AP"), or None.

    An IANA name is its own zone. A state decides before a city of another country's name
    ("Paris, TX"); of several cities the last one is the town, the first ones are streets.
    """
    if "/" in place and zone_info(place) is not None:
        return place
    for match in reversed(list(_STATE.finditer(place[:300]))):
        word = match.group(1)
        zipped = match.group()[-1].isdigit() and word != "ID"  # "Lagerleiter (ID 60127)"
        marked = match.group().startswith(",") or zipped
        if word in STATES and (marked or place.strip() == word):
            return STATES[word]
    if _BRITISH.search(place[:300]):
        return "Europe/London"
    found = cities_of(place)
    return found[-1] if found else None


def cities_of(text: str) -> list[str]:
    """Return the zones of the cities and countries named with a capital in a short text."""
    words = [match.group() for match in _WORDS.finditer(text[:400])]
    found: list[str] = []
    i = 0
    while i < len(words):
        step = 1
        if words[i].lower() in CITY_PARTS and (words[i][0].isupper() or len(words) <= LONGEST_CITY):
            for size in range(LONGEST_CITY, 0, -1):
                zone = CITIES.get(" ".join(words[i : i + size]).lower())
                if zone is not None and len(words[i : i + size]) == size:
                    found.append(zone)
                    step = size
                    break
        i += step
    return found


def fixed_zone_name(minutes: int, at: datetime, prefer: str | None) -> str:
    """Return an IANA name whose clock shows that offset at that instant.

    There is no name for an arbitrary offset; ``prefer`` wins where it fits, whole hours have
    their ``Etc`` names, and the rest take a place that keeps that clock, else UTC.
    """
    candidates = [prefer] if prefer else []
    hours, rest = divmod(minutes, 60)
    if rest == 0:
        candidates.append("UTC" if hours == 0 else f"Etc/GMT{-hours:+d}")
    candidates += _ODD_OFFSETS.get(minutes, [])
    for name in candidates:
        info = zone_info(name)
        if info is not None and at.astimezone(info).utcoffset() == timedelta(minutes=minutes):
            return name
    return "UTC"


_ODD_OFFSETS = {
    330: ["Asia/Kolkata"],
    345: ["Asia/Kathmandu"],
    210: ["Asia/Tehran"],
    270: ["Asia/Kabul"],
    390: ["Asia/Yangon"],
    525: ["Australia/Eucla"],
    570: ["Australia/Darwin", "Australia/Adelaide"],
    630: ["Australia/Adelaide", "Australia/Lord_Howe"],
    -210: ["America/St_Johns"],
    -150: ["America/St_Johns"],
    765: ["Pacific/Chatham"],
    825: ["Pacific/Chatham"],
}

LIKELY_ZONES = (  # whose clock it probably is that a Date header shows, per offset
    "America/New_York",
    "America/Los_Angeles",
    "America/Chicago",
    "America/Denver",
    "Europe/Berlin",
    "Europe/London",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Asia/Singapore",
    "Australia/Sydney",
    "America/Sao_Paulo",
    "Europe/Helsinki",
    "Asia/Jerusalem",
    "Asia/Dubai",
    "Pacific/Auckland",
)


def zone_of_offset(minutes: int, at: datetime, near: Sequence[str | None]) -> str:
    """Return the likeliest zone of a writer whose Date header shows that offset."""
    for name in (*near, *LIKELY_ZONES):
        info = zone_info(name) if name else None
        if name and info and at.astimezone(info).utcoffset() == timedelta(minutes=minutes):
            return name
    return fixed_zone_name(minutes, at, None)


def tz_of(zone: Zone) -> tzinfo:
    """Return the clock of a zone that names a place or an offset."""
    if zone.offset is not None:
        return timezone(timedelta(minutes=zone.offset))
    return zone_info(zone.name) or UTC


# --- reading zone words ---------------------------------------------------------------------


def zone_at(tokens: Sequence[Token], i: int, *, beside_clock: bool) -> tuple[Zone, int] | None:
    """Return the zone written at token i and the index after it, or None.

    ``beside_clock`` is true where a clock stands directly before: only there are two-letter
    words and bare cities zones.
    """
    token = tokens[i]
    if token.text in {"+", "-"}:
        return _bare_offset(tokens, i) if beside_clock else None
    if token.text == "(":
        return _in_brackets(tokens, i, beside_clock=beside_clock)
    if token.kind != "w":
        return None
    beside_clock = beside_clock or _is_labelled(tokens, i)
    for read in (_iana, _universal, _abbreviation, _region, _whose, _language_zone, _city):
        found = read(tokens, i, beside_clock)
        if found:
            return _with_detail(tokens, *found)
    return None


_ZONE_LABELS = frozenset({"zone", "timezone", "tz", "zeitzone", "fuseau", "horaire", "horaria"})


def _is_labelled(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "Time zone:" stands before token i."""
    return _text(tokens, i - 1) == ":" and _text(tokens, i - 2) in _ZONE_LABELS


def _text(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].text if 0 <= i < len(tokens) else ""


def _signed_offset(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """Return minutes and next index of ``+02:45``, ``-0500`` or ``+1`` at i."""
    if _text(tokens, i) not in {"+", "-"} or i + 1 >= len(tokens) or tokens[i + 1].spaced:
        return None
    sign = -1 if tokens[i].text == "-" else 1
    hours, length = tokens[i + 1].number, len(tokens[i + 1].raw)
    if hours < 0 or length > 4:
        return None
    minutes, after = 0, i + 2
    if length > 2:
        hours, minutes = divmod(hours, 100)
    elif _text(tokens, after) == ":" and after + 1 < len(tokens):
        minutes, after = tokens[after + 1].number, after + 2
    if hours > 14 or not 0 <= minutes < 60:
        return None
    return sign * (hours * 60 + minutes), after


def _bare_offset(tokens: Sequence[Token], i: int) -> tuple[Zone, int] | None:
    """Read ``+01:00`` or ``-0500`` behind a clock; ``-3`` alone is the end of a range."""
    found = _signed_offset(tokens, i)
    if found is None:
        return None
    written_out = len(tokens[i + 1].raw) == 4 or found[1] - i == 4
    glued_minus = tokens[i].text == "-" and found[1] - i == 4 and not tokens[i].spaced
    if _text(tokens, i - 2) not in {":", "t"}:
        return None  # "11-0301" is a reference, not a clock with an offset
    if not written_out or (glued_minus and _text(tokens, i - 2) != ":"):
        return None
    if tokens[i].text == "-" and found[1] - i == 4 and tokens[i + 1].raw[0] != "0":
        return None  # "10:00-11:00" is a range
    if tokens[i].text == "-" and found[1] - i == 4 and not _iso_before(tokens, i):
        return None
    return Zone("", offset=found[0]), found[1]


def _iso_before(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the clock before i is the ``T10:00:00`` of an ISO date."""
    return any(_text(tokens, j) == "t" for j in range(max(0, i - 6), i))


def _in_brackets(
    tokens: Sequence[Token],
    i: int,
    *,
    beside_clock: bool,
) -> tuple[Zone, int] | None:
    """Read ``(ET)``, ``(heure de Paris)``, ``(UTC-05:00) Eastern Time (US & Canada)``."""
    if i + 1 >= len(tokens):
        return None
    found = (
        zone_at(tokens, i + 1, beside_clock=beside_clock) if _text(tokens, i + 1) != "(" else None
    )
    if found is None:
        return None
    zone, after = found
    if _text(tokens, after) != ")":
        follows = _text(tokens, after)
        return None if follows.isalnum() or (follows == "/" and not beside_clock) else found
    if zone.offset is not None and after + 1 < len(tokens) and tokens[after + 1].kind == "w":
        named = zone_at(tokens, after + 1, beside_clock=True)  # the words rule over the label
        if named is not None and named[0].offset is None:
            return named
    return zone, after + 1


def _iana(tokens: Sequence[Token], i: int, _beside: bool) -> tuple[Zone, int] | None:
    if tokens[i].raw not in _CONTINENTS or _text(tokens, i + 1) != "/":
        return None
    name, j = tokens[i].raw, i + 1
    while j < min(len(tokens), i + 9) and not tokens[j].spaced:
        if tokens[j].kind == "p" and tokens[j].text not in "/_-+":
            break
        name, j = name + tokens[j].raw, j + 1
        if zone_info(name) is not None and (_text(tokens, j) not in {"/", "_"}):
            return Zone(name), j
    return None


_CONTINENTS = frozenset(
    {"America", "Europe", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian", "Etc"},
) | {"US", "Canada"}


def _universal(tokens: Sequence[Token], i: int, _beside: bool) -> tuple[Zone, int] | None:
    if tokens[i].text == "z" and not tokens[i].spaced:
        return Zone("UTC", "utc", offset=0), i + 1
    if tokens[i].text not in {"utc", "gmt"}:
        return None
    found = _signed_offset(tokens, i + 1)
    if found:
        return Zone("", offset=found[0]), found[1]
    if tokens[i].text == "utc":
        return Zone("UTC", "utc", offset=0), i + 1
    return Zone("UTC", "gmt", 0), i + 1


def _abbreviation(tokens: Sequence[Token], i: int, beside: bool) -> tuple[Zone, int] | None:
    token = tokens[i]
    known = ABBREVIATED.get(token.raw.upper())
    if known is None:
        return None
    upper = token.raw.isupper()
    if not upper and not (beside and token.text in LOWER_CASE_TOO):
        return None
    if not upper and token.text in _WORDS_ELSEWHERE and _text(tokens, i - 1) not in _HALVES:
        return None  # "à 16h est exclu", "à 15h cet après-midi"
    led = _text(tokens, i - 1) in _ZONE_LEADS and _text(tokens, i + 1) != "/"
    if not beside and not led:
        return None  # "SGT. MILLER", "the ET team"
    return Zone(known[0], token.text, known[1]), i + 1


_WORDS_ELSEWHERE = frozenset({"est", "cet", "pt", "mst", "cst"})
_HALVES = frozenset({"am", "pm", "m", ".", "a", "p", "noon"})
_ZONE_LEADS = frozenset(
    {"(", "[", "times", "time", "in", "are", "zone", "timezone", ":", "is", "all", "zeitzone"},
) | {"zeiten", "fuseau", "horario", "horário", "orario", "uur", "uhr", "hora", "heure", "/"}


def _region(tokens: Sequence[Token], i: int, beside: bool) -> tuple[Zone, int] | None:
    """Read "Eastern Time", "Pacific Standard Time", "Central European Time", or "Central"."""
    i += tokens[i].text in {"us", "u"} and _text(tokens, i + 1) in REGIONS
    name, j = REGIONS.get(tokens[i].text), i + 1
    if name is None:
        return None
    word = ""
    if tokens[i].text == "central" and _text(tokens, j) in {"european", "europe"}:
        name, word, j = "Europe/Berlin", "cet", j + 1
    if _text(tokens, j) in {"standard", "daylight", "summer"}:
        j += 1
    if _text(tokens, j) == "time":
        return Zone(name, word), j + 1
    return (Zone(name), j) if beside and j == i + 1 else None


def _whose(tokens: Sequence[Token], i: int, beside: bool) -> tuple[Zone, int] | None:
    """Read "your time", "our time (London)", "for you", "local time"."""
    word, following = tokens[i].text, _text(tokens, i + 1)
    if word == "for" and following == "you" and beside:
        return Zone(HOME), i + 2
    j = i + 1
    if following in {"local", "own"}:
        j += 1
    if _text(tokens, j) not in {"time", "timezone"}:
        return None
    mark = {"your": HOME, "our": SENDER, "my": SENDER, "local": PLACE}.get(word)
    return (Zone(mark), j + 1) if mark else None


def _language_zone(tokens: Sequence[Token], i: int, _beside: bool) -> tuple[Zone, int] | None:
    """Read "heure de Paris", "hora peninsular", "deutscher Zeit", "Nederlandse tijd", "Ortszeit"."""
    word = tokens[i].text
    if word == "ortszeit":
        return Zone(PLACE), i + 1
    if _text(tokens, i + 1) in {"zeit", "tijd", "ortszeit"} and word in TIME_ADJECTIVES:
        return Zone(TIME_ADJECTIVES[word]), i + 2
    if word not in {"heure", "hora", "horário", "horario", "ora", "fuseau"}:
        return None
    j = i + 1
    while j < i + 4 and _text(tokens, j) in _OF:
        j += 1
    for words in (3, 2, 1):
        name, after = _joined(tokens, j, words) if j + words <= len(tokens) else ("", j)
        zone = TIME_ADJECTIVES.get(name) or CITIES.get(name)
        if zone:
            return Zone(zone), after
    return None


_OF = frozenset({"de", "di", "van", "d", "du", "del", "da", "do", "l", "'", "la", "horaire"})


def _city(tokens: Sequence[Token], i: int, beside: bool) -> tuple[Zone, int] | None:
    """Read "London", "India time"; without "time" only beside a clock, with a capital."""
    token = tokens[i]
    if token.text not in CITY_PARTS and not token.raw[:1] >= "\u3400":
        return None
    for words in range(LONGEST_CITY, 0, -1):
        name, after = _joined(tokens, i, words)
        zone = CITIES.get(name)
        if zone is None or after > len(tokens):
            continue
        if _text(tokens, after) == "time":
            return Zone(zone), after + 1
        if beside and not token.raw.islower():
            return Zone(zone), _past_time_word(tokens, after)
    return None


def _joined(tokens: Sequence[Token], i: int, words: int) -> tuple[str, int]:
    glue = "" if tokens[i].raw[:1] >= "\u3400" else " "
    return glue.join(token.text for token in tokens[i : i + words]), i + words


def _past_time_word(tokens: Sequence[Token], i: int) -> int:
    """Step over 时间 or 時間 behind 北京 or 日本."""
    return i + 2 if _text(tokens, i) in {"时", "時"} and _text(tokens, i + 1) in {"间", "間"} else i


def _with_detail(tokens: Sequence[Token], zone: Zone, after: int) -> tuple[Zone, int]:
    """Read what refines a zone: "- New York", "(US and Canada)", "(London)", "UTC+2 / SAST"."""
    if zone.offset is not None and _text(tokens, after) in {"/", ","} and after + 1 < len(tokens):
        named = _abbreviation(tokens, after + 1, True)
        if named and named[0].literal == zone.offset:
            return named
    if _text(tokens, after) == "-" and after + 1 < len(tokens):
        city = _city(tokens, after + 1, True)
        return city or (zone, after)
    if _text(tokens, after) != "(" or after + 1 >= len(tokens):
        return zone, after
    city = _city(tokens, after + 1, True)
    if city and _text(tokens, city[1]) == ")":
        keep = zone.name == HOME or zone.offset is not None
        return (zone if keep else Zone(city[0].name, zone.word, zone.literal)), city[1] + 1
    if _text(tokens, after + 1) == "us" and ")" in [_text(tokens, after + k) for k in (2, 4)]:
        return zone, after + (3 if _text(tokens, after + 2) == ")" else 5)
    return zone, after
