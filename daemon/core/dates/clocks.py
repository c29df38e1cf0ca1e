"""Read clocks, stretches of time and durations from tokens; bounded look-ahead only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from daemon.core.dates.atoms import Clock, Length, Side, Time
from daemon.core.dates.tokens import Token
from daemon.core.dates.words import (
    AFTERNOON,
    AT_WORDS,
    DUTCH_HOURS,
    HOUR_MARKS,
    MORNING,
    NOON,
    NUMBER_WORDS,
    RANGE_WORDS,
)
from daemon.core.dates.zones import Zone, zone_at

Tokens = Sequence[Token]


def text_at(tokens: Tokens, i: int) -> str:
    """Return the lower-cased text of a token, or "" outside the list."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def number_at(tokens: Tokens, i: int) -> int:
    """Return the number at i, or -1."""
    return tokens[i].number if 0 <= i < len(tokens) else -1


def glued(tokens: Tokens, i: int) -> bool:
    """Tell whether token i stands directly behind the one before."""
    return 0 < i < len(tokens) and not tokens[i].spaced


def time_at(tokens: Tokens, i: int, *, moved: bool) -> Time | None:
    """Return the time that begins at token i, or None.

    ``moved`` forbids "to" as the middle of a stretch: "moved from 2pm to 3pm" is two times.
    """
    read = _clock_at(tokens, i)
    if read is None:
        return None
    begin, after = read
    bare = _is_bare(tokens, i, after)
    zone, after = _zone_after(tokens, after)
    if not moved and text_at(tokens, after) in _AND and text_at(tokens, i - 1) in _BETWEEN:
        ended = _end_behind(tokens, after, begin)
    else:
        ended = _range_end(tokens, after, begin, moved=moved)
    if ended is not None:
        finish, after = ended
        late_zone, after = _zone_after(tokens, after)
        both = bare and not finish.side and not finish.exact and after - i <= 3
        return Time(i, after, begin, finish, late_zone or zone, both)
    return Time(i, after, begin, None, zone, bare)


def _zone_after(tokens: Tokens, i: int) -> tuple[Zone | None, int]:
    """Read a zone directly behind a clock, over one comma or full stop."""
    for skip in (0, 1, 2):
        if skip and text_at(tokens, i + skip - 1) not in {",", ".", "[", "\n"}:
            break
        if i + skip < len(tokens) and tokens[i + skip].kind in {"w", "p"}:
            found = zone_at(tokens, i + skip, beside_clock=True)
            if found:
                return found
    return None, i


def _is_bare(tokens: Tokens, i: int, after: int) -> bool:
    return after == i + 1 and (tokens[i].kind == "n" or tokens[i].text not in NOON)


# --- one clock ------------------------------------------------------------------------------


def _clock_at(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    token = tokens[i]
    if token.kind == "w" or token.text in {"上", "下", "午"}:
        return _worded_clock(tokens, i)
    if token.kind != "n" or _is_part_of_something(tokens, i):
        return None
    for read in (_compact_iso, _colon_clock, _dotted_clock, _marked_clock, _plain_clock):
        found = read(tokens, i)
        if found:
            return found
    return None


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
    return _with_side(tokens, Clock(hour, minute, padded=_padded(tokens[i])), after)


def _padded(token: Token) -> bool:
    return len(token.raw) == 2 and token.raw[0] == "0"


def _dotted_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read ``3.30 pm``, ``10.30 Uhr``, ``klo 9.30``: a mark of time must be near."""
    if text_at(tokens, i + 1) != "." or not glued(tokens, i + 1) or not glued(tokens, i + 2):
        return None
    hour, minute = tokens[i].number, number_at(tokens, i + 2)
    if len(tokens[i + 2].raw) != 2 or not _valid(hour, minute) or len(tokens[i].raw) > 2:
        return None
    after = i + 3
    if text_at(tokens, after) == "." and glued(tokens, after) and number_at(tokens, after + 1) >= 0:
        return None
    found = _with_side(tokens, Clock(hour, minute, padded=_padded(tokens[i])), after)
    told = found[1] > after or text_at(tokens, i - 1) in AT_WORDS or _told_later(tokens, after)
    return found if told else None


def _told_later(tokens: Tokens, after: int) -> bool:
    """Tell whether a range such as ``10.00 - 11.00 Uhr`` says its unit at the end."""
    window = [text_at(tokens, after + k) for k in range(6)]
    return window[0] in RANGE_WORDS and any(word in {"uhr", "uur", "pm", "am"} for word in window)


def _marked_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read ``14h30``, ``14 h``, ``14 Uhr 30``, ``3点半``, ``10時30分``, ``1430 hrs``."""
    mark, hour = text_at(tokens, i + 1), tokens[i].number
    if len(tokens[i].raw) == 4 and mark in {"hrs", "hours", "h"}:
        hour, minute = divmod(hour, 100)
        return (Clock(hour, minute, exact=True), i + 2) if _valid(hour, minute) else None
    if mark in {"点", "點", "時", "时"}:
        return _east_asian(tokens, i)
    if mark not in HOUR_MARKS or mark in {"hours", "hrs"} or not _valid(hour, 0):
        return None
    if _is_duration_mark(tokens, i, mark):
        return None
    minute, after = 0, i + 2
    if mark in {"h", "u", "uhr", "uur"} and len(text_at(tokens, after)) == 2:
        follows = number_at(tokens, after)
        if 0 <= follows < 60 and (glued(tokens, after) or mark in {"h", "uhr"}):
            minute, after = follows, after + 1
    exact = hour > 12 or mark in {"h", "heures", "heure"}
    return _with_side(tokens, Clock(hour, minute, exact=exact, padded=_padded(tokens[i])), after)


def _is_duration_mark(tokens: Tokens, i: int, mark: str) -> bool:
    """Tell whether "1 h" or "2 heures" is a length: no word of time stands before it."""
    if mark in {"uhr", "uur"}:
        return False
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
    if following == "o" and text_at(tokens, i + 3) == "clock":
        return _with_side(tokens, Clock(hour, 0), i + 4)
    return _with_side(tokens, Clock(hour, 0, padded=_padded(tokens[i])), i + 1)


def _with_side(tokens: Tokens, clock: Clock, i: int) -> tuple[Clock, int]:
    """Read what says morning or afternoon, or that the hours count to 24."""
    if clock.hour > 12 or clock.hour == 0:
        clock = replace(clock, exact=True)
    side, after = _side_at(tokens, i)
    if side and clock.hour <= 12:
        return replace(clock, side=side, exact=False), after
    if side:
        return clock, after
    if text_at(tokens, i) in {"uhr", "uur", "h", "hrs", "heures"}:
        return replace(clock, exact=clock.exact), i + 1
    return clock, i


def _side_at(tokens: Tokens, i: int) -> tuple[Side, int]:
    """Return "am" or "pm" and the index after it, as in ``pm``, ``p.m.``, ``in the morning``."""
    word = text_at(tokens, i)
    if word in {"am", "pm"} and not (word == "am" and _german_am(tokens, i)):
        return ("am" if word == "am" else "pm"), i + 1
    if word in {"a", "p"} and text_at(tokens, i + 1) == "." and text_at(tokens, i + 2) == "m":
        after = i + 3
        if text_at(tokens, after) == "." and glued(tokens, after):
            after += 1
        return ("am" if word == "a" else "pm"), after
    if word in {"a", "p"} and glued(tokens, i) and not glued(tokens, i + 1):
        return ("am" if word == "a" else "pm"), i + 1
    return _day_half(tokens, i)


def _german_am(tokens: Tokens, i: int) -> bool:
    """Tell whether "am" is the German preposition: "10 Uhr am Dienstag"."""
    return text_at(tokens, i - 1) == "uhr" or (
        tokens[i].spaced
        and tokens[i].raw == "am"
        and text_at(tokens, i + 1).endswith("tag")
        and text_at(tokens, i + 1) != ""
    )


def _day_half(tokens: Tokens, i: int) -> tuple[Side, int]:
    j = i
    while j < i + 3 and text_at(tokens, j) in _HALF_FILLERS:
        j += 1
    word = text_at(tokens, j)
    if word in MORNING or (word == "mañana" and j > i):
        return "am", j + 1
    if word in AFTERNOON:
        return "pm", j + 1
    return "", i


_HALF_FILLERS = frozenset(
    {"in", "the", "this", "de", "la", "du", "del", "da", "am", "'", "s", "di", "at", "o"},
)


# --- clocks in words ------------------------------------------------------------------------


def _worded_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    word = tokens[i].text
    if word in NOON and text_at(tokens, i - 1) not in {"after", "before", "until"}:
        return Clock(12, 0, "pm"), i + 1
    if word == "midnight":
        return Clock(24, 0, exact=True), i + 1
    if word in {"half", "halb"}:
        return _half_past(tokens, i)
    if word in {"quarter", "viertel", "kwart"}:
        return _quarter(tokens, i)
    if word in {"上", "下"} and text_at(tokens, i + 1) == "午" and number_at(tokens, i + 2) >= 0:
        return _clock_at(tokens, i + 2)
    return _named_hour(tokens, i)


def _hour_word(tokens: Tokens, i: int) -> int:
    word, number = text_at(tokens, i), number_at(tokens, i)
    if 1 <= number <= 12:
        return number
    if word in {"a", "an", "couple", "few"}:
        return -1
    named = NUMBER_WORDS.get(word, -1)
    return named if 1 <= named <= 12 else -1


def _half_past(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "half 3" (3:30), "halb drei" and "half drie" (2:30)."""
    j = i + 2 if text_at(tokens, i + 1) == "past" else i + 1
    hour = _hour_word(tokens, j)
    if hour < 0:
        return None
    before_hour = tokens[i].text == "halb" or text_at(tokens, j) in DUTCH_HOURS
    if text_at(tokens, i - 1) == "om":
        before_hour = True
    if before_hour:
        hour = hour - 1 or 12
    return _with_side(tokens, Clock(hour, 30), j + 1)


def _quarter(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    way = text_at(tokens, i + 1)
    hour = _hour_word(tokens, i + 2)
    if hour < 0 or way not in {"past", "to", "nach", "vor", "over", "voor"}:
        return None
    if way in {"past", "nach", "over"}:
        return _with_side(tokens, Clock(hour, 15), i + 3)
    return _with_side(tokens, Clock(hour - 1 or 12, 45), i + 3)


def _named_hour(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "at three", "two o'clock", "ten am"; a number word alone is no time."""
    hour = _hour_word(tokens, i)
    if hour < 0 or tokens[i].kind != "w":
        return None
    after = i + 1
    if text_at(tokens, after) == "o" and text_at(tokens, after + 2) == "clock":
        return _with_side(tokens, Clock(hour, 0), after + 3)
    found = _with_side(tokens, Clock(hour, 0), after)
    if found[1] > after and text_at(tokens, after) in {"am", "pm", "a", "p", "uhr", "uur"}:
        return found
    return found if text_at(tokens, i - 1) in {"at", "um", "om"} else None


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
_BETWEEN = frozenset({"between", "zwischen", "entre", "tra", "fra", "tussen"})


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
    if following in {":", "/", "%"} or (following in {"-", "."} and glued(tokens, after + 1)):
        return False
    return bool(begin.side or begin.exact or following not in _UNITS)


_UNITS = frozenset(
    {"minutes", "minute", "min", "mins", "hours", "hour", "hrs", "days", "day", "weeks", "week"},
) | {"months", "years", "year", "people", "interviews", "rounds", "interviewers", "sessions"}


# --- durations ------------------------------------------------------------------------------

_MINUTE_WORDS = frozenset({"minutes", "minute", "min", "mins", "minuten", "minutos", "minuti"})
_MINUTE_WORDS |= {"minuto", "minuut", "分"}
_HOUR_WORDS = frozenset({"hour", "hours", "hr", "hrs", "stunde", "stunden", "std", "heure"})
_HOUR_WORDS |= {"heures", "hora", "horas", "ora", "ore", "uur", "stündiges", "h"}
_NOT_A_LENGTH = frozenset(
    {"before", "prior", "early", "earlier", "ago", "notice", "beforehand", "vorher", "advance"},
) | {"after", "of", "late", "avant", "antes"}
_NO_LENGTH_AFTER = frozenset({"within", "in", "next", "past", "every", "binnen", "than", "least"})


def length_at(tokens: Tokens, i: int) -> Length | None:
    """Return the duration at token i ("45 minutes", "a 30-minute call", "1.5 hours")."""
    if text_at(tokens, i - 1) in _NO_LENGTH_AFTER or text_at(tokens, i - 2) in {"within", "every"}:
        return None
    amount, j = _amount(tokens, i)
    if amount <= 0:
        return None
    if text_at(tokens, j) == "-":
        j += 1
    unit = text_at(tokens, j)
    minutes = amount if unit in _MINUTE_WORDS else amount * 60 if unit in _HOUR_WORDS else 0
    if unit == "h" and text_at(tokens, i - 1) in AT_WORDS:
        return None
    after = j + 1
    if unit in _HOUR_WORDS and number_at(tokens, after) in range(60):
        if text_at(tokens, after + 1) in _MINUTE_WORDS:
            minutes, after = minutes + number_at(tokens, after), after + 2
    if not 10 <= minutes <= 480 or text_at(tokens, after) in _NOT_A_LENGTH:
        return None
    return Length(i, after, round(minutes))


def _amount(tokens: Tokens, i: int) -> tuple[float, int]:
    token = tokens[i]
    if token.kind == "n" and 0 < token.number <= 480:
        if text_at(tokens, i + 1) in {".", ","} and text_at(tokens, i + 2) == "5":
            return token.number + 0.5, i + 3
        return token.number, i + 1
    if token.text == "half" and text_at(tokens, i + 1) in {"an", "a"}:
        return (0.5, i + 2) if text_at(tokens, i + 2) == "hour" else (0, i)
    if token.kind == "w" and token.text in NUMBER_WORDS and token.text not in {"um", "few"}:
        return NUMBER_WORDS[token.text], i + 1
    return 0, i
