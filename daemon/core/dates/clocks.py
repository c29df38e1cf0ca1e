"""Read clocks and stretches of time from tokens; bounded look-ahead only."""

from __future__ import annotations

from dataclasses import replace

from daemon.core.dates.atoms import Clock, Time
from daemon.core.dates.cursor import Tokens, glued, number_at, text_at
from daemon.core.dates.halves import academic_quarter, day_word_behind, half_is_said, with_side
from daemon.core.dates.tokens import Token
from daemon.core.dates.worded import worded_clock, worded_minutes
from daemon.core.dates.words import (
    AT_WORDS,
    CAPITAL_ONLY,
    GOES_ON,
    HOUR_MARKS,
    MIDNIGHT,
    NOON,
    RANGE_WORDS,
    WEEKDAYS,
)
from daemon.core.dates.zones import Zone, zone_at


def time_at(tokens: Tokens, i: int, *, moved: bool, after_day: bool = False) -> Time | None:
    """Return the time that begins at token i, or None.

    ``moved`` forbids "to" as the middle of a stretch: "moved from 2pm to 3pm" is two times.
    ``after_day`` says that a day ends here: "7 December, 14.30" needs no mark of time.
    """
    read = (_behind_a_day(tokens, i) if after_day else None) or _clock_at(tokens, i)
    if read is None or _is_a_count(tokens, read[1]):
        return None
    begin, after = read
    told = after_day and tokens[i].kind == "n" and len(tokens[i].raw) > 2
    bare = _is_bare(tokens, i, after) and not told
    zone, after = _zone_after(tokens, after)
    if not moved and text_at(tokens, after) in _AND and _between(tokens, i):
        ended = _end_behind(tokens, after, begin)
    else:
        ended = _range_end(tokens, after, begin, moved=moved)
    if ended is not None:
        finish, after = ended
        late_zone, after = _zone_after(tokens, after)
        both = bare and not finish.side and not finish.exact and after - i <= 3
        return Time(i, after, begin, finish, late_zone or zone, both)
    return Time(i, after, begin, None, zone, bare)


_PER = frozenset({"par", "per", "pro", "por", "a", "/", "die", "the", "each", "every", "jede"})
_SPANS = frozenset({"week", "woche", "semaine", "semana", "settimana", "24", "day", "jour", "tag"})
_SPANS |= {"dia", "día", "giorno", "dag", "month", "monat", "mois", "mes"}


def _is_a_count(tokens: Tokens, i: int) -> bool:
    """Tell "20 heures par semaine" and "24h/24" from clocks."""
    word = text_at(tokens, i)
    if word in _PER and text_at(tokens, i + 1) in _SPANS:
        return word != "the"
    return word in {"hebdomadaires", "semanales", "wöchentlich", "settimanali", "semanais"}


def _zone_after(tokens: Tokens, i: int) -> tuple[Zone | None, int]:
    """Read a zone directly behind a clock, over one comma or full stop: "10:00 in New York"."""
    if text_at(tokens, i) == "in" and i + 1 < len(tokens) and tokens[i + 1].raw[:1].isupper():
        found = zone_at(tokens, i + 1, beside_clock=True)
        if found:
            return found
    for skip in (0, 1, 2):
        if skip and text_at(tokens, i + skip - 1) not in {",", ".", "[", "\n"}:
            break
        if i + skip < len(tokens) and tokens[i + skip].kind in {"w", "p"}:
            found = zone_at(tokens, i + skip, beside_clock=True)
            if found:
                return found
    return None, i


def _is_bare(tokens: Tokens, i: int, after: int) -> bool:
    return after == i + 1 and (tokens[i].kind == "n" or tokens[i].text not in NOON | MIDNIGHT)


# --- one clock ------------------------------------------------------------------------------


def _clock_at(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    token = tokens[i]
    if token.kind == "w" or token.text in {"上", "下", "午"}:
        return worded_clock(tokens, i)
    if token.kind != "n" or _is_part_of_something(tokens, i) or _in_a_remark(tokens, i):
        return None
    for read in (
        _compact_iso,
        _four_digits,
        _colon_clock,
        _dotted_clock,
        _counted_words,
        _marked_clock,
    ):
        found = read(tokens, i)
        if found:
            return found
    return _plain_clock(tokens, i)


def _counted_words(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "9 y media", "9 heures moins le quart"."""
    hour = tokens[i].number
    return worded_minutes(tokens, i, hour) if 1 <= hour <= 23 and len(tokens[i].raw) <= 2 else None


def _behind_a_day(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read what would be a number or a length elsewhere: "le 16, 7 h 30", "7 December, 14.30"."""
    return _unmarked(tokens, i) or _french_hour(tokens, i)


def _french_hour(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "7 h 30", "15 h", "6h"; a smaller number of hours may be how long it takes."""
    if tokens[i].number not in _FRENCH_HOURS or text_at(tokens, i + 1) != "h":
        return None
    minute, after = number_at(tokens, i + 2), i + 2
    if 0 <= minute < 60 and len(tokens[after].raw) == 2:
        return with_side(tokens, Clock(tokens[i].number, minute, exact=True), after + 1)
    return with_side(tokens, Clock(tokens[i].number, 0, exact=True), after)


_FRENCH_HOURS = range(6, 24)


def _unmarked(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "14.30" and "0830" directly behind a day, where they can be nothing else."""
    token = tokens[i]
    if token.kind != "n" or not token.spaced:
        return None
    if len(token.raw) == 4:
        hour, minute = divmod(token.number, 100)
        sound = 600 <= token.number < 2000 and minute % 15 == 0
        sound = sound and (text_at(tokens, i - 1) not in {"at", "@"} or _no_address(tokens, i))
        padded = token.raw[0] == "0"
        hours = text_at(tokens, i + 1) in {"hours", "hrs", "h"}
        if (sound and minute < 60) or (hours and _valid(hour, minute)):
            return Clock(hour, minute, exact=True, padded=padded), i + 1 + hours
        return None
    minutes = tokens[i + 2] if i + 2 < len(tokens) else None
    if text_at(tokens, i + 1) != "." or minutes is None or minutes.spaced:
        return None
    if len(minutes.raw) != 2 or minutes.number % 5 or not _valid(token.number, minutes.number):
        return None
    if text_at(tokens, i + 3) in {".", "%"} and glued(tokens, i + 4):
        return None
    return _figures(tokens, i, minutes.number)


def _is_part_of_something(tokens: Tokens, i: int) -> bool:
    """Tell whether a number is glued into an id, an amount, a phone number or a fraction."""
    if len(tokens[i].raw) > 2 and len(tokens[i].raw) not in {4, 6}:
        return True
    before = text_at(tokens, i - 1)
    if before in {"$", "€", "£", "#", "%", "+", "=", "₹", "¥"} and glued(tokens, i):
        return before != "="
    if not glued(tokens, i):
        return False
    if before == "t":
        return False
    if before in {".", ":", "_", "&"} and (tokens[i - 1].spaced is False):
        return True
    return tokens[i - 1].kind == "w" and not tokens[i - 1].raw[:1] >= "\u3040"


def _compact_iso(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read the ``100000`` of ``20260731T100000Z``."""
    raw = tokens[i].raw
    if text_at(tokens, i - 1) != "t" or not glued(tokens, i) or len(raw) not in {4, 6}:
        return None
    hour, minute = int(raw[:2]), int(raw[2:4])
    return (Clock(hour, minute, exact=True), i + 1) if _valid(hour, minute) else None


def _four_digits(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read the ``1415`` of "report at 1415"; a house number and a year stand otherwise."""
    number = tokens[i].number
    if len(tokens[i].raw) != 4 or text_at(tokens, i - 1) not in {"at", "@"} or number % 5:
        return None
    if not 600 <= number < 2000 or number % 100 >= 60 or not _no_address(tokens, i):
        return None
    if text_at(tokens, i + 1) in {"-", "/", ".", ","} and glued(tokens, i + 2):
        return None
    return Clock(*divmod(number, 100), exact=True), i + 1


def _no_address(tokens: Tokens, i: int) -> bool:
    """Tell "at 1415 with your papers" from "at 1415 Harbor Street"."""
    follows = tokens[i + 1] if i + 1 < len(tokens) else None
    return follows is None or follows.kind != "w" or follows.text in GOES_ON


def _valid(hour: int, minute: int) -> bool:
    return 0 <= hour <= 24 and 0 <= minute < 60 and (hour < 24 or minute == 0)


def _colon_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read ``2:30 pm``, ``14:30:00 Uhr``."""
    if text_at(tokens, i + 1) != ":" or not glued(tokens, i + 2) or len(tokens[i].raw) > 2:
        return None
    hour, minute = tokens[i].number, number_at(tokens, i + 2)
    if len(tokens[i + 2].raw) != 2 or not _valid(hour, minute):
        return None
    after = i + 3
    if text_at(tokens, after) == ":" and glued(tokens, after) and number_at(tokens, after + 1) >= 0:
        after += 2
        if text_at(tokens, after) == "." and glued(tokens, after + 1):
            after += 2  # fractions of a second
    elif text_at(tokens, after) in {":", "."} and glued(tokens, after + 1):
        if number_at(tokens, after + 1) >= 0:
            return None  # a version or an address, not a clock
    return with_side(tokens, Clock(hour, minute, figures=True, padded=_padded(tokens[i])), after)


def _figures(tokens: Tokens, i: int, minute: int) -> tuple[Clock, int]:
    """Return a clock written in figures, with what behind it says of its half of the day."""
    token = tokens[i]
    clock = Clock(token.number, minute, figures=True, padded=_padded(token))
    return with_side(tokens, clock, i + 3)


def _padded(token: Token) -> bool:
    return len(token.raw) == 2 and token.raw[0] == "0"


def _dotted_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read ``3.30 pm``, ``10.30 Uhr``, ``klo 9.30``: a mark of time must be near."""
    mark = text_at(tokens, i + 1)
    if mark not in {".", ","} or not glued(tokens, i + 1) or not glued(tokens, i + 2):
        return None
    if mark == "," and text_at(tokens, i - 1) not in {"ore", "alle"}:
        return None
    hour, minute = tokens[i].number, number_at(tokens, i + 2)
    if len(tokens[i + 2].raw) != 2 or not _valid(hour, minute) or len(tokens[i].raw) > 2:
        return None
    after = i + 3
    if text_at(tokens, after) == "." and glued(tokens, after) and number_at(tokens, after + 1) >= 0:
        return None
    found = with_side(tokens, Clock(hour, minute, figures=True, padded=_padded(tokens[i])), after)
    told = found[1] > after or text_at(tokens, i - 1) in AT_WORDS or _told_later(tokens, after)
    if told or (minute % 5 == 0 and _told_beside(tokens, i, after)):
        return found
    return None


def _told_beside(tokens: Tokens, i: int, after: int) -> bool:
    """Tell whether "9.15 on Monday", "9.30 start", "becomes 9.40", "same time (7.30)" is a clock."""
    before, behind = text_at(tokens, i - 1), text_at(tokens, after)
    if glued(tokens, i) and before != "(":
        return False
    if before == "(":
        return behind == ")" and text_at(tokens, i - 2) in _TIME_NOUNS
    if behind == "start" and text_at(tokens, i - 1 - (before == "a")) == "for":
        return False  # "9.15 for a 9.30 start" is asked for at 9.15
    if before in {"becomes", "noon"} or behind in {"start", "sharp", "prompt"}:
        return True
    if f"{behind} {text_at(tokens, after + 1)} {text_at(tokens, after + 2)}" == "in place of":
        return True
    return behind == "instead" or day_word_behind(tokens, after) or _apart(tokens, i, after)


def _apart(tokens: Tokens, i: int, after: int) -> bool:
    """Tell whether "2.30" stands between marks near a day: "Tuesday it is, 2.30, Swan wing"."""
    if text_at(tokens, i - 1) not in {",", ".", ";", "\n"} or after >= len(tokens):
        return False
    if text_at(tokens, after) not in {",", ";", "\n"} or not 7 <= tokens[i].number + 6 <= 24:
        return False
    near = (text_at(tokens, k) for k in range(max(0, i - 9), i - 1))
    return any(word in _DAY_NAMES for word in near)


_DAY_NAMES = frozenset(WEEKDAYS) - CAPITAL_ONLY | frozenset(
    {"tomorrow", "today", "morgen", "demain"}
)


_TIME_NOUNS = frozenset(
    {"time", "hour", "uhrzeit", "zeit", "heure", "ora", "orario", "hora", "tijd"}
)
_TIME_NOUNS |= {"horario", "horário", "uur"}


def _told_later(tokens: Tokens, after: int) -> bool:
    """Tell whether a range such as ``10.00 - 11.00 Uhr`` says its unit at the end."""
    window = [text_at(tokens, after + k) for k in range(6)]
    return window[0] in RANGE_WORDS and any(word in {"uhr", "uur", "pm", "am"} for word in window)


def _marked_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read ``14h30``, ``14 h``, ``14 Uhr 30``, ``3点半``, ``10時30分``, ``1430 hrs``."""
    mark, hour = text_at(tokens, i + 1), tokens[i].number
    if len(tokens[i].raw) == 4 and mark in {"hrs", "hours", "h", "hs"}:
        hour, minute = divmod(hour, 100)
        return (Clock(hour, minute, exact=True), i + 2) if _valid(hour, minute) else None
    if mark in {"点", "點", "時", "时"}:
        return _east_asian(tokens, i)
    if mark not in HOUR_MARKS or mark in {"hours", "hrs"} or not _valid(hour, 0):
        return None
    if _is_duration_mark(tokens, i, mark) and not half_is_said(tokens, i):
        return None
    minute, after = 0, i + 2
    if mark not in {"horas", "hora"} and len(text_at(tokens, after)) == 2:
        follows = number_at(tokens, after)
        if 0 <= follows < 60 and (glued(tokens, after) or mark not in {"u", "uur"}):
            minute, after = follows, after + 1
    academic = academic_quarter(tokens, after) if mark in {"uhr", "h"} else after
    if academic > after:  # "cum tempore": the academic quarter of an hour later
        minute, after = 15 if text_at(tokens, after) == "c" else 0, academic
    exact = hour > 12 or (hour > 5 and mark in {"h", "heures", "heure"})
    return with_side(tokens, Clock(hour, minute, exact=exact, padded=_padded(tokens[i])), after)


def _in_a_remark(tokens: Tokens, i: int) -> bool:
    """Tell the weekly hours of "(CDD, 18 h, jusqu'en août)" from a clock."""
    if text_at(tokens, i - 1) != "," or text_at(tokens, i + 1) != "h" or glued(tokens, i + 1):
        return False
    if number_at(tokens, i + 2) >= 0:
        return False
    for j in range(i - 2, max(-1, i - 8), -1):
        if text_at(tokens, j) in {"(", ")"}:
            return text_at(tokens, j) == "("
    return False


def _is_duration_mark(tokens: Tokens, i: int, mark: str) -> bool:
    """Tell whether "1 h" or "2 heures" is a length: no word of time stands before it."""
    if mark in {"uhr", "uur"}:
        return text_at(tokens, i + 2) in {"per", "pro", "in", "lang"} and mark == "uur"
    if mark == "h" and text_at(tokens, i + 2) == "/" and glued(tokens, i + 2):
        return True
    minutes = glued(tokens, i + 1) and number_at(tokens, i + 2) >= 0
    labelled = text_at(tokens, i - 1) == ":" and text_at(tokens, i - 2) in _TIME_NOUNS
    if minutes and (_padded(tokens[i]) or labelled):
        return False  # "06h45", "Heure : 5h15"
    if tokens[i].number > 7 or glued(tokens, i + 1):
        return mark == "h" and tokens[i].number < 7 and text_at(tokens, i - 1) not in AT_WORDS
    return text_at(tokens, i - 1) not in AT_WORDS


def _east_asian(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    minute, after = 0, i + 2
    if text_at(tokens, after) == "半":
        minute, after = 30, after + 1
    elif 0 <= number_at(tokens, after) < 60:
        minute, after = number_at(tokens, after), after + 1
        after += text_at(tokens, after) == "分"
    side = {"下": "pm", "午後": "pm", "午前": "am", "上": "am"}.get(_half_word(tokens, i), "")
    hour = tokens[i].number
    if not _valid(hour, minute):
        return None
    clock = Clock(hour, minute, exact=not side)
    return (replace(clock, side="am" if side == "am" else "pm") if side else clock), after


def _half_word(tokens: Tokens, i: int) -> str:
    word = text_at(tokens, i - 2) + text_at(tokens, i - 1)
    return {"下午": "下", "上午": "上"}.get(word, word)


def _plain_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read ``2pm``, ``10 o'clock``, and a lone ``10`` (which the caller accepts or not)."""
    hour = tokens[i].number
    if not 0 <= hour <= 24 or len(tokens[i].raw) > 2:
        return None
    following = text_at(tokens, i + 1)
    if following == "h" and number_at(tokens, i + 2) >= 0 and glued(tokens, i + 2):
        return None  # a length of "1h30" is no clock at one
    if following == "o" and "clock" in {text_at(tokens, i + 2), text_at(tokens, i + 3)}:
        return with_side(tokens, Clock(hour, 0), i + 3 + (text_at(tokens, i + 2) != "clock"))
    return with_side(tokens, Clock(hour, 0, padded=_padded(tokens[i])), i + 1)


# --- stretches ------------------------------------------------------------------------------


def _range_end(
    tokens: Tokens,
    i: int,
    begin: Clock,
    *,
    moved: bool,
) -> tuple[Clock, int] | None:
    """Read "- 3pm", "to 11:00", "bis 11 Uhr", "until 3" behind a clock."""
    word = text_at(tokens, i)
    if word not in RANGE_WORDS or (moved and word != "-"):
        return None
    return _end_behind(tokens, i, begin)


_AND = frozenset({"and", "und", "et", "y", "e", "en"})
_BETWEEN = frozenset({"between", "zwischen", "entre", "tra", "fra", "tussen", "zw"})


def _between(tokens: Tokens, i: int) -> bool:
    """Tell whether "between" stands before a clock: "entre las 10 y las 12"."""
    before = text_at(tokens, i - 1)
    article = before in {"las", "às", "as", "le", "la"}
    return (text_at(tokens, i - 2) if article else before) in _BETWEEN


def _end_behind(tokens: Tokens, i: int, begin: Clock) -> tuple[Clock, int] | None:
    """Read the clock behind the word in the middle of a stretch."""
    j = i + 1
    if text_at(tokens, j) in {"'", "las", "le", "as", "à", "às", "a", "approx"}:
        j += 1
    if text_at(tokens, j) in {"'", "las", "le", "à"}:
        j += 1
    if j >= len(tokens) or tokens[j].kind == "b":
        return None
    found = _clock_at(tokens, j)
    if found is None:
        return None
    return found if _is_end_of(tokens, begin, j, found[1]) else None


def _is_end_of(tokens: Tokens, begin: Clock, j: int, after: int) -> bool:
    """Tell whether a clock ends a stretch; a lone number must not begin something else."""
    if after > j + 1 or tokens[j].kind == "w":
        return True
    following = text_at(tokens, after)
    if number_at(tokens, after) >= 0 and tokens[j].kind == "n":
        return False  # the groups of a phone number
    if following in {":", "/", "%"} or (following in {"-", "."} and glued(tokens, after + 1)):
        return False
    return bool(begin.side or begin.exact or following not in _UNITS)


_UNITS = frozenset(
    {"minutes", "minute", "min", "mins", "hours", "hour", "hrs", "days", "day", "weeks", "week"},
) | {"months", "years", "year", "people", "interviews", "rounds", "interviewers", "sessions"}
