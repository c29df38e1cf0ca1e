"""Read days from tokens: full dates, weekdays, relative words; bounded look-ahead only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from daemon.core.dates.atoms import Day, Modifier, Side
from daemon.core.dates.cursor import glued, number_at, text_at
from daemon.core.dates.tokens import Token
from daemon.core.dates.words import (
    AFTERNOON,
    CAPITAL_ONLY,
    GOES_ON,
    HANZI_WEEKDAYS,
    KANJI_WEEKDAYS,
    LAST_WORDS,
    MONTHS,
    MORNING,
    NEXT_WEEK,
    NEXT_WORDS,
    NOT_TOMORROW_AFTER,
    NUMBER_WORDS,
    OF_WORDS,
    ORDINALS,
    RELATIVE_DAYS,
    THE_WORDS,
    THIS_WEEK,
    THIS_WORDS,
    WEEKDAY_PREFIXES,
    WEEKDAYS,
)

Tokens = Sequence[Token]
_YEARS = range(1990, 2100)


def day_at(tokens: Tokens, i: int) -> Day | None:
    """Return the day that begins at token i, or None."""
    token = tokens[i]
    if token.kind == "n":
        found = _date_at(tokens, i)
    elif token.kind == "w":
        found = _word_day(tokens, i)
    else:
        return None
    return _with_tail(tokens, found) if found else None


def _word_day(tokens: Tokens, i: int) -> Day | None:
    for read in (_short_stretch, _prefixed_date, _date_at, _relative, _weekday, _numbered):
        found = read(tokens, i)
        if found:
            return found
    return None


# --- dates that name a month ----------------------------------------------------------------


def _date_at(tokens: Tokens, i: int) -> Day | None:
    """Read a date that names its month, by word or number, without a leading weekday."""
    if tokens[i].kind == "w":
        return _month_first(tokens, i)
    if _glued_to_an_id(tokens, i):
        return None
    for read in (_compact, _east_asian, _year_first, _day_first, _separated):
        found = read(tokens, i)
        if found:
            return found
    return None


def _glued_to_an_id(tokens: Tokens, i: int) -> bool:
    """Tell whether a number continues something longer, such as ``REQ-2026-11-06``."""
    if not glued(tokens, i):
        return False
    before = tokens[i - 1]
    if before.kind == "w":
        return not before.raw[:1] >= "\u3040"
    if before.text in {"(", "[", ",", "'", '"', ":", "|", "@", "<", ">"}:
        return False
    return before.text in {"-", "/", ".", "#", "_", "$", "+", "€", "£", "="}


def _make(first: int, last: int, *readings: tuple[int | None, int, int]) -> Day | None:
    valid = tuple(reading for reading in readings if _exists(*reading))
    return Day(first, last, "date", valid) if valid else None


def _exists(year: int | None, month: int, day: int) -> bool:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return False
    try:
        date(year or 2024, month, day)  # a leap year: 29 February may be meant
    except ValueError:
        return False
    return True


def _compact(tokens: Tokens, i: int) -> Day | None:
    """Read the ``20260731`` of ``20260731T100000Z``."""
    raw = tokens[i].raw
    if len(raw) != 8 or text_at(tokens, i + 1) != "t" or not glued(tokens, i + 1):
        return None
    return _make(i, i + 2, (int(raw[:4]), int(raw[4:6]), int(raw[6:])))


def _east_asian(tokens: Tokens, i: int) -> Day | None:
    """Read ``2026年12月1日(火)`` and ``12月1日``."""
    year, j = None, i
    if text_at(tokens, j + 1) == "年":
        year, j = tokens[j].number, j + 2
    if text_at(tokens, j + 1) != "月" or text_at(tokens, j + 3) not in {"日", "号", "號"}:
        return None
    found = _make(i, j + 4, (year, number_at(tokens, j), number_at(tokens, j + 2)))
    if found is None or (year is not None and year not in _YEARS):
        return None
    return _kanji_weekday(tokens, found)


def _kanji_weekday(tokens: Tokens, day: Day) -> Day:
    j = day.last
    if text_at(tokens, j) != "(":
        return day
    word, close = text_at(tokens, j + 1), j + 2
    if word in {"周", "週"}:
        word, close = text_at(tokens, j + 2), j + 3
    weekday = KANJI_WEEKDAYS.get(word, HANZI_WEEKDAYS.get(word))
    if weekday is None:
        return day
    while text_at(tokens, close) in {"曜", "日"}:
        close += 1
    return replace(day, weekday=weekday, last=close + (text_at(tokens, close) == ")"))


def _year_first(tokens: Tokens, i: int) -> Day | None:
    """Read ``2026-12-01``, ``2026/12/01``, ``2026.12.01``; ISO order is certain."""
    mark = text_at(tokens, i + 1)
    if tokens[i].number not in _YEARS or mark not in {"-", "/", "."}:
        return None
    if text_at(tokens, i + 3) != mark or any(not glued(tokens, i + k) for k in range(1, 5)):
        return None
    if _continues(tokens, i + 5):
        return None
    month, day = number_at(tokens, i + 2), number_at(tokens, i + 4)
    after = i + 5
    if text_at(tokens, after) == "t" and glued(tokens, after + 1):
        after += 1
    return _make(i, after, (tokens[i].number, month, day))


def _continues(tokens: Tokens, i: int) -> bool:
    """Tell whether something is glued on that makes a date an id or a version."""
    if not glued(tokens, i):
        return False
    return text_at(tokens, i) in {"-", "/", "_"} and glued(tokens, i + 1)


def _month_of(tokens: Tokens, i: int) -> int:
    if i >= len(tokens) or tokens[i].kind != "w":
        return 0
    token = tokens[i]
    month = MONTHS.get(token.text, 0)
    if token.text in {"may", "mar", "set"} and token.raw.islower():
        return month if number_at(tokens, i + 1) in range(1, 32) else 0
    return month


def _past_dot(tokens: Tokens, i: int) -> int:
    return i + 1 if text_at(tokens, i) == "." else i


def _past_ordinal(tokens: Tokens, i: int) -> int:
    """Step over "st", "er", "." behind a day number."""
    if text_at(tokens, i) in ORDINALS and (glued(tokens, i) or text_at(tokens, i) != "e"):
        return i + 1
    return i + 1 if text_at(tokens, i) == "." and glued(tokens, i) else i


def _month_first(tokens: Tokens, i: int) -> Day | None:
    """Read ``Dec 1``, ``December 1st, 2026``, ``Dec. 1 2026``, ``Dec-01-2026``."""
    month = _month_of(tokens, i)
    if not month:
        return None
    j = _past_dot(tokens, i + 1)
    if text_at(tokens, j) in {"-", "the"} and number_at(tokens, j + 1) > 0:
        j += 1
    day = number_at(tokens, j)
    if not 1 <= day <= 31 or len(tokens[j].raw) > 2 or _is_clock_start(tokens, j + 1):
        return None
    after = j + 1
    if text_at(tokens, after) in ORDINALS:
        after += 1
    year, end = _year_behind(tokens, after)
    return _make(i, end, (year, month, day))


def _is_clock_start(tokens: Tokens, i: int) -> bool:
    return text_at(tokens, i) in {":", "am", "pm"} and (
        text_at(tokens, i) != ":" or (number_at(tokens, i + 1) >= 0 and glued(tokens, i + 1))
    )


def _year_behind(tokens: Tokens, i: int) -> tuple[int | None, int]:
    """Return the year behind a day and month, and the index after it."""
    j = i
    while j < i + 2 and text_at(tokens, j) in {",", ".", "de", "-", "del", "/", "\n"}:
        j += 1
    if number_at(tokens, j) in _YEARS and len(tokens[j].raw) == 4:
        follows_clock = text_at(tokens, j + 1) in {"hrs", "hours"}
        if not follows_clock:
            return number_at(tokens, j), j + 1
    if text_at(tokens, i) == "'" and number_at(tokens, i + 1) in range(20, 60):
        return 2000 + number_at(tokens, i + 1), i + 2
    return None, i


def _day_first(tokens: Tokens, i: int) -> Day | None:
    """Read ``1 Dec 2026``, ``1st of December``, ``1. Dezember``, ``01-Dec-2026``, ``1 de ...``."""
    day = tokens[i].number
    if not 1 <= day <= 31 or len(tokens[i].raw) > 2:
        return None
    j = _past_ordinal(tokens, i + 1)
    if text_at(tokens, j) == "-" and glued(tokens, j):
        j += 1
    if text_at(tokens, j) in OF_WORDS:
        j += 1
    j += text_at(tokens, j) == "'"
    month = _month_of(tokens, j)
    if not month or _month_belongs_to_the_next(tokens, j):
        return None
    end = j + 1
    if text_at(tokens, end) == "." and text_at(tokens, j) != "may":
        end += 1
    year, end = _year_behind(tokens, end)
    return _make(i, end, (year, month, day))


def _month_belongs_to_the_next(tokens: Tokens, j: int) -> bool:
    """Tell whether a number stands closer behind the month: "Room 5 Dec 1 at 10"."""
    following = number_at(tokens, j + 1)
    if not 1 <= following <= 31 or len(tokens[j + 1].raw) > 2:
        return False
    ordinal = text_at(tokens, j + 2) in ORDINALS
    year = number_at(tokens, j + 3) in _YEARS and text_at(tokens, j + 2) == ","
    return ordinal or year


def _separated(tokens: Tokens, i: int) -> Day | None:
    """Read ``01.12.2026``, ``1.12.``, ``13/12/2026``, ``12/01``, ``01-12-2026``."""
    mark = text_at(tokens, i + 1)
    if mark not in {".", "/", "-"} or not glued(tokens, i + 1) or not glued(tokens, i + 2):
        return None
    one, two = tokens[i].number, number_at(tokens, i + 2)
    if not (1 <= one <= 31 and 1 <= two <= 31) or len(tokens[i].raw) > 2:
        return None
    year, after = _numeric_year(tokens, i + 3, mark)
    if mark == ".":
        return _dotted(tokens, i, after, year)
    if mark == "-" and year is None:
        return None  # "10-11" is a stretch of hours or anything else
    if year is None and (_continues(tokens, after) or not _stands_as_date(tokens, i, after)):
        return None
    found = _make(i, after, (year, one, two), (year, two, one))
    return replace(found, slashed=True) if found else None


def _numeric_year(tokens: Tokens, i: int, mark: str) -> tuple[int | None, int]:
    if text_at(tokens, i) != mark or not glued(tokens, i) or not glued(tokens, i + 1):
        return None, i
    number = number_at(tokens, i + 1)
    if number in _YEARS:
        return number, i + 2
    if len(tokens[i + 1].raw) == 2 and 20 <= number < 60:
        return 2000 + number, i + 2
    return None, i


def _dotted(tokens: Tokens, i: int, after: int, year: int | None) -> Day | None:
    """Dots are day.month (domain rule 3.2.6); without a year the second dot must be there."""
    if year is None:
        if text_at(tokens, after) != "." or not glued(tokens, after):
            return None
        if number_at(tokens, after + 1) >= 0 and glued(tokens, after + 1):
            return None
        if _said_as_clock(tokens, i, after):
            return None
        after += 1
    return _make(i, after, (year, number_at(tokens, i + 2), tokens[i].number))


def _said_as_clock(tokens: Tokens, i: int, after: int) -> bool:
    return text_at(tokens, i - 1) in {"um", "klo", "kl", "at", "@", "ore", "alle"} or text_at(
        tokens,
        after + 1,
    ) in {"uhr", "uur"}


def _stands_as_date(tokens: Tokens, i: int, after: int) -> bool:
    """Tell whether "12/01" is a date rather than a fraction, a count or two choices."""
    before, behind = text_at(tokens, i - 1), text_at(tokens, after)
    if before in _DATE_BEFORE or _weekday_word(tokens, i - 1) is not None:
        return True
    if before == "," and (
        text_at(tokens, i - 2) == "feira" or _weekday_word(tokens, i - 2) is not None
    ):
        return True
    if before in {"hours", "hrs", "pm", "am", "uhr", "uur"}:
        return True
    return behind in {"at", "@", "à", "às", "um", "om", "from", "a", "alle"} and len(tokens[i].raw) <= 2


_DATE_BEFORE = frozenset(
    {"on", "date", "le", "el", "il", "dia", "día", "am", "den", "of", "from", "to", "by", "for"},
) | {"until", "before", "on:", "op", "em", "till", "até", "hasta", "bis", "au", "al", "entro", "tot"}
_DATE_BEFORE |= {"uiterlijk", "avant", "vom", "zum", "del", "du", "ao", "no", "day", "jour", "giorno"}


# --- weekdays -------------------------------------------------------------------------------


def _weekday_word(tokens: Tokens, i: int) -> int | None:
    """Return the weekday a word may stand for in front of a date."""
    if not 0 <= i < len(tokens) or tokens[i].kind != "w":
        return None
    return WEEKDAYS.get(tokens[i].text, WEEKDAY_PREFIXES.get(tokens[i].text))


def _prefixed_date(tokens: Tokens, i: int) -> Day | None:
    """Read a date behind its weekday: ``Tue, 1 Dec``, ``Dienstag, den 1.12.``, ``Mo. 1.12.``."""
    weekday = _weekday_word(tokens, i)
    if weekday is None:
        return None
    j = _past_feira(tokens, i + 1)
    marked = text_at(tokens, i + 1) in {".", ",", "-"}
    for _ in range(4):
        if text_at(tokens, j) in _BEFORE_A_DATE or text_at(tokens, j) in THE_WORDS:
            j += 1
    if j >= len(tokens) or tokens[j].kind not in {"n", "w"}:
        return None
    if tokens[i].text not in WEEKDAYS and not _short_weekday(tokens, i, j, marked=marked):
        return None
    found = _date_at(tokens, j)
    if found is None:
        return _weekday_and_number(tokens, i, j, weekday)
    if text_at(tokens, j - 1) == "(" and text_at(tokens, found.last) == ")":
        found = replace(found, last=found.last + 1)
    return replace(found, first=i, weekday=weekday)


def _short_stretch(tokens: Tokens, i: int) -> Day | None:
    """Read "Mo-Fr", "Lun-Ven", "Ma t/m Do": a stretch of days, as in opening hours."""
    weekday = WEEKDAY_PREFIXES.get(tokens[i].text)
    if weekday is None or tokens[i].text in WEEKDAYS:
        return None
    j = i + 1 + (text_at(tokens, i + 1) == ".")
    if text_at(tokens, j) in {"-", "bis", "al", "au", "tot"}:
        j += 1
    elif [text_at(tokens, j + k) for k in range(3)] == ["t", "/", "m"]:
        j += 3
    else:
        return None
    if text_at(tokens, j) not in WEEKDAY_PREFIXES or tokens[j].raw.islower() != tokens[i].raw.islower():
        return None
    return Day(i, j + 1, "weekday", weekday=weekday, until=True)


_BEFORE_A_DATE = frozenset({".", ",", "-", "|", "(", "\n", "'", ":"})


def _short_weekday(tokens: Tokens, i: int, j: int, *, marked: bool) -> bool:
    """Tell whether a short word such as "di", "so" or "to" is the weekday of the date at j.

    It is where a mark stands behind it, where it has a capital in front of a number, or where the
    word is none of the little words of another language.
    """
    token = tokens[i]
    if tokens[j].kind != "n":
        return token.text in _SAFE_SHORT and tokens[j].text in MONTHS
    if marked or token.text in _SAFE_SHORT:
        return True
    if token.text in {"to", "ke", "ti", "pe"}:
        return text_at(tokens, j + 1) == "." and number_at(tokens, j + 2) > 0
    return token.raw[0].isupper() and not _begins_a_sentence(tokens, i)


_SAFE_SHORT = frozenset(
    {"lun", "jeu", "ven", "sam", "dim", "mié", "mie", "jue", "vie", "sáb", "sab", "gio"},
) | {"mar", "mer", "qua", "qui", "sex", "vr"}


def _begins_a_sentence(tokens: Tokens, i: int) -> bool:
    return i > 0 and tokens[i - 1].text in {".", "!", "?", ":"}


def _weekday_and_number(tokens: Tokens, i: int, j: int, weekday: int) -> Day | None:
    """Read "Friday 22nd", "Monday the 4th", "vendredi 27", "miércoles 9", "Montag, den 4."."""
    number = number_at(tokens, j)
    if not 1 <= number <= 31 or len(tokens[j].raw) > 2 or tokens[i].text in {"mon", "sat", "sun"}:
        ordinal = text_at(tokens, j + 1) in {"st", "nd", "rd", "th"}
        if not (ordinal and 1 <= number <= 31):
            return None
    after, following = j + 1, text_at(tokens, j + 1)
    if following in ORDINALS and (glued(tokens, after) or following in {"st", "nd", "rd", "th"}):
        return Day(i, after + 1, "number", weekday=weekday, days=number)
    if following == "." and not glued(tokens, after + 1):
        german = text_at(tokens, j - 1) in {"den", "dem", "der"} or tokens[i].text.endswith("tag")
        return Day(i, after + 1, "number", weekday=weekday, days=number) if german else None
    if _may_be_an_hour(tokens, i, j):
        return None
    return Day(i, after, "number", weekday=weekday, days=number)


_CLOCK_MARKS = frozenset({":", "am", "pm", "a", "p", "h", "u", "uhr", "uur", "heures", "o", "."})
_CLOCK_MARKS |= {"hrs", "hours", "horas", "-", "to", "/", "%", "et", "pt", "ct", "noon", "bis", "à"}
_CLOCK_MARKS |= {"minutes", "min", "people", "interviews", "days", "y", "e"}


def _may_be_an_hour(tokens: Tokens, i: int, j: int) -> bool:
    """Tell whether the number behind a weekday is, or may be, its hour: "Tuesday 10", "Fri 3-4"."""
    following = text_at(tokens, j + 1)
    led_to_clock = following in {"at", "@", "um", "om", "à", "a", "alle", "às", "vers", "de", ","}
    if following in _CLOCK_MARKS and not (led_to_clock and following in {"à", "a"}):
        return True
    if number_at(tokens, j) > 12 or led_to_clock:
        return following == "," and number_at(tokens, j) <= 12 and tokens[i].text in _ENGLISH
    return tokens[i].text in _ENGLISH


_ENGLISH = frozenset(
    "monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri".split()
    + "saturday sat sunday sun".split(),
)


def _past_feira(tokens: Tokens, i: int) -> int:
    """Step over the "-feira" of Portuguese weekdays."""
    return i + 2 if text_at(tokens, i) == "-" and text_at(tokens, i + 1) == "feira" else i


def _weekday(tokens: Tokens, i: int) -> Day | None:
    """Read a weekday alone, with "this", "next", "coming", "next week" before or behind."""
    modifier, j = _modifier_before(tokens, i)
    if j > i:
        dated = _prefixed_date(tokens, j) if j < len(tokens) and tokens[j].kind == "w" else None
        if dated is not None:
            return replace(dated, first=i)
    weekday = WEEKDAYS.get(text_at(tokens, j))
    if weekday is None or not _meant_as_weekday(tokens, j):
        return None
    after = _past_feira(tokens, j + 1)
    behind, after = _modifier_behind(tokens, after)
    return Day(i, after, "weekday", weekday=weekday, modifier=behind or modifier)


def _modifier_before(tokens: Tokens, i: int) -> tuple[Modifier, int]:
    """Return what "this", "next", "next week on" say of the weekday behind them, and its index."""
    word = tokens[i].text
    pair = f"{word} {text_at(tokens, i + 1)}"
    if pair in NEXT_WEEK or pair in THIS_WEEK:
        j = i + 2 + (pair == "semana que" and text_at(tokens, i + 2) in {"viene", "vem"})
        for _ in range(2):
            j += text_at(tokens, j) in _TO_A_WEEKDAY
        return ("next_week" if pair in NEXT_WEEK else "this"), j
    if word not in THIS_WORDS | NEXT_WORDS | LAST_WORDS:
        return "", i
    modifier: Modifier = "this" if word in THIS_WORDS else "next"
    modifier = "last" if word in LAST_WORDS else modifier
    coming = text_at(tokens, i + 1) in {"coming", "week", "próximo", "proximo", "prossimo"}
    if coming and text_at(tokens, i + 1) == "week":
        modifier = "next_week" if modifier == "next" else modifier
    return modifier, i + 1 + coming


_TO_A_WEEKDAY = frozenset({",", "on", "am", "le", "el", "il", "op", "na", "den", "dann", "("})


def _meant_as_weekday(tokens: Tokens, j: int) -> bool:
    token = tokens[j]
    if token.text not in CAPITAL_ONLY:
        return True
    if token.text in {"segunda", "terça", "quarta", "quinta", "sexta"}:
        if text_at(tokens, j + 1) == "-" and text_at(tokens, j + 2) == "feira":
            return True
        led = text_at(tokens, j - 1) in {"na", "para", "pra", "de", "próxima", "nesta", "esta", ","}
        return led and text_at(tokens, j + 1) in {",", "às", "de", ".", "\n", "à", "dia", "?"}
    following = tokens[j + 1] if j + 1 < len(tokens) else None
    if following is not None and following.kind == "w" and following.raw.islower():
        if following.text not in GOES_ON | MORNING | AFTERNOON | NEXT_WORDS | ORDINALS:
            return False  # "Mon associé", "Sun damage"
    return token.raw[0].isupper()


def _modifier_behind(tokens: Tokens, i: int) -> tuple[Modifier, int]:
    """Read "next week", "of next week", "prochain", "nächste Woche" behind a weekday."""
    j = i + (text_at(tokens, i) in {"of", ","})
    pair = f"{text_at(tokens, j)} {text_at(tokens, j + 1)}"
    if pair in NEXT_WEEK:
        return "next_week", j + 2
    if pair in THIS_WEEK:
        return "this", j + 2
    if pair == "week later" or pair == "semaine suivante":
        return "next_week", j + 2
    word = text_at(tokens, i)
    if word in {"prochain", "próximo", "prossimo", "próxima"}:
        return "next", i + 1
    if word in {"dernier", "pasado", "scorso", "passada"}:
        return "last", i + 1
    return "", i


# --- relative days --------------------------------------------------------------------------


def _relative(tokens: Tokens, i: int) -> Day | None:
    word = tokens[i].text
    for read in (_after_tomorrow, _week_from, _in_days):
        found = read(tokens, i)
        if found:
            return found
    if word in {"this", "heute"} and text_at(tokens, i + 1) in {"morning", "afternoon", "evening"}:
        return Day(i, i + 1, "offset", days=0)
    if word not in RELATIVE_DAYS or text_at(tokens, i - 1) in NOT_TOMORROW_AFTER:
        return None
    after = i + 1
    if word == "aujourd":
        after = i + 3
    side: Side = "pm" if word == "tonight" else ""
    return Day(i, after, "offset", days=RELATIVE_DAYS[word], part=side)


def _after_tomorrow(tokens: Tokens, i: int) -> Day | None:
    word = tokens[i].text
    if word not in {"day", "après", "pasado", "depois"}:
        return None
    words = [text_at(tokens, i + k) for k in range(3)]
    if words in (["day", "after", "tomorrow"], ["depois", "de", "amanhã"]):
        return Day(i, i + 3, "offset", days=2)
    if words[:2] == ["après", "demain"] or words == ["après", "-", "demain"]:
        return Day(i, i + 2 + (words[1] == "-"), "offset", days=2)
    if words[:2] == ["pasado", "mañana"]:
        return Day(i, i + 2, "offset", days=2)
    return None


def _week_from(tokens: Tokens, i: int) -> Day | None:
    """Read "a week from tomorrow", "a week from Tuesday", "two weeks from today"."""
    weeks = NUMBER_WORDS.get(tokens[i].text, tokens[i].number)
    if not 1 <= weeks <= 4 or text_at(tokens, i + 1) not in {"week", "weeks"}:
        return None
    if text_at(tokens, i + 2) not in {"from", "on"}:
        return None
    base, j = text_at(tokens, i + 3), i + 4
    if base in {"today", "tomorrow", "now"}:
        return Day(i, j, "offset", days=weeks * 7 + (base == "tomorrow"))
    weekday = WEEKDAYS.get(base)
    if weekday is None:
        return None
    return Day(i, j, "weekday", weekday=weekday, week_base=True, days=weeks * 7)


def _in_days(tokens: Tokens, i: int) -> Day | None:
    """Read "in 3 days" and "in two weeks"."""
    if tokens[i].text not in {"in", "en", "dans", "tra", "fra", "over", "em"}:
        return None
    amount = NUMBER_WORDS.get(text_at(tokens, i + 1), number_at(tokens, i + 1))
    unit = _DAY_UNITS.get(text_at(tokens, i + 2), 0)
    if not 1 <= amount <= 60 or not unit:
        return None
    return Day(i, i + 3, "offset", days=amount * unit)


_DAY_UNITS = {
    **dict.fromkeys(("day", "days", "tagen", "tag", "jours", "días", "giorni", "dagen", "dias"), 1),
    **dict.fromkeys(("week", "weeks", "wochen", "woche", "semaines", "semanas", "weken"), 7),
}


def _numbered(tokens: Tokens, i: int) -> Day | None:
    """Read "the 3rd" where no month follows: the next such day of a month."""
    if text_at(tokens, i) != "the" or number_at(tokens, i + 1) not in range(1, 32):
        return None
    if text_at(tokens, i + 2) not in {"st", "nd", "rd", "th"} or not glued(tokens, i + 2):
        return None
    follows = i + 3 < len(tokens) and tokens[i + 3].kind == "w"
    if follows and text_at(tokens, i + 3) not in _BEHIND_A_NUMBERED_DAY:
        return None
    return Day(i, i + 3, "number", days=number_at(tokens, i + 1))


_BEHIND_A_NUMBERED_DAY = frozenset(
    {"at", "from", "and", "or", "between", "in", "with", "for", "would", "works", "if", "noon"},
) | {"to", "is"}


# --- what follows a day ---------------------------------------------------------------------


def _with_tail(tokens: Tokens, day: Day) -> Day:
    return _with_part(tokens, _with_stretch(tokens, _with_weekday(tokens, day)))


def _with_weekday(tokens: Tokens, day: Day) -> Day:
    """Read a weekday behind a date: ``1 December 2026 (Tuesday)``, ``Dec 1, Tuesday``."""
    if day.form != "date" or day.weekday is not None:
        return day
    mark = text_at(tokens, day.last)
    j = day.last + (mark in {"(", ","})
    weekday = WEEKDAYS.get(text_at(tokens, j))
    if weekday is None or mark not in {"(", ","} or not _meant_as_weekday(tokens, j):
        return day
    if mark == "(":
        j += text_at(tokens, j + 1) == "."
        return replace(day, weekday=weekday, last=j + 1 + (text_at(tokens, j + 1) == ")"))
    k = j + 1 + (text_at(tokens, j + 1) in {",", "."})
    if k < len(tokens) and (_date_at(tokens, k) if tokens[k].kind in {"n", "w"} else None):
        return day
    return replace(day, weekday=weekday, last=j + 1)


def _with_stretch(tokens: Tokens, day: Day) -> Day:
    """Read the end of a stretch of days: ``Dec 1-3``, ``Mon-Thu``, ``Monday to Friday``."""
    word = text_at(tokens, day.last)
    if word not in {"-", "to", "through", "thru", "bis", "au", "al", "tot", "until"}:
        return day
    j = day.last + 1
    if day.form == "weekday" and WEEKDAYS.get(text_at(tokens, j)) is not None:
        return replace(day, last=j + 1, until=True)
    number = number_at(tokens, j)
    if day.form != "date" or word != "-" or not 1 <= number <= 31 or len(tokens[j].raw) > 2:
        return day
    behind = text_at(tokens, j + 1)
    if behind in {":", "am", "pm", "-", "h", "uhr", "p", "a", "."} or not glued(tokens, j):
        return day
    return replace(day, last=j + 1, until=True)


def _with_part(tokens: Tokens, day: Day) -> Day:
    """Read "morning", "afternoon", "AM", "PM" behind a day."""
    j = day.last + (text_at(tokens, day.last) == "-")
    word = text_at(tokens, j)
    if j < len(tokens) and tokens[j].raw in {"AM", "PM"}:
        return replace(day, part="am" if word == "am" else "pm", last=j + 1)
    if word in MORNING or word == "früh":
        return replace(day, part="am", last=j + 1)
    if word in AFTERNOON:
        return replace(day, part="pm", last=j + 1)
    return day
