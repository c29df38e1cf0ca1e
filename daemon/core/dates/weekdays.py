"""Read weekdays: alone, before a date or a number, with "next" and its like."""

from __future__ import annotations

from dataclasses import replace

from daemon.core.dates.atoms import Day, Modifier
from daemon.core.dates.cursor import Tokens, glued, number_at, text_at
from daemon.core.dates.monthdays import date_at, weekday_word
from daemon.core.dates.relatives import weeks_on
from daemon.core.dates.words import (
    AFTERNOON,
    CAPITAL_ONLY,
    GOES_ON,
    LAST_WORDS,
    MONTHS,
    MORNING,
    NEXT_WEEK,
    NEXT_WORDS,
    ORDINALS,
    THE_WORDS,
    THIS_WEEK,
    THIS_WORDS,
    WEEKDAY_PREFIXES,
    WEEKDAYS,
)


def prefixed_date(tokens: Tokens, i: int) -> Day | None:
    """Read a date behind its weekday: ``Tue, 1 Dec``, ``Dienstag, den 1.12.``, ``Mo. 1.12.``."""
    weekday = weekday_word(tokens, i)
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
    found = date_at(tokens, j)
    if found is None:
        return _weekday_and_number(tokens, i, j, weekday)
    if text_at(tokens, j - 1) == "(" and text_at(tokens, found.last) == ")":
        found = replace(found, last=found.last + 1)
    return replace(found, first=i, weekday=weekday)


def short_stretch(tokens: Tokens, i: int) -> Day | None:
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
    if (
        text_at(tokens, j) not in WEEKDAY_PREFIXES
        or tokens[j].raw.islower() != tokens[i].raw.islower()
    ):
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


def weekday(tokens: Tokens, i: int) -> Day | None:
    """Read a weekday alone, with "this", "next", "coming", "next week" before or behind."""
    modifier, j = _modifier_before(tokens, i)
    if j > i:
        dated = prefixed_date(tokens, j) if j < len(tokens) and tokens[j].kind == "w" else None
        if dated is not None:
            return replace(dated, first=i)
    weekday = WEEKDAYS.get(text_at(tokens, j))
    if weekday is None or not meant_as_weekday(tokens, j):
        return None
    after = _past_feira(tokens, j + 1)
    days, further = weeks_on(tokens, after)
    # "Dienstag in einer Woche", written on a Friday, may be the very next Tuesday.
    if days and not modifier and text_at(tokens, after) not in {"in", "over"}:
        return Day(i, further, "weekday", weekday=weekday, modifier="week_on", days=days)
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


def meant_as_weekday(tokens: Tokens, j: int) -> bool:
    """Tell whether a word such as "sat" or "sexta" is a weekday here."""
    token = tokens[j]
    if token.text not in CAPITAL_ONLY:
        return True
    if token.text in {"segunda", "terça", "quarta", "quinta", "sexta"}:
        if text_at(tokens, j + 1) == "-" and text_at(tokens, j + 2) == "feira":
            return True
        led = text_at(tokens, j - 1) in {"na", "para", "pra", "de", "próxima", "nesta", "esta", ","}
        behind = {",", "às", "de", ".", "\n", "à", "dia", "?", "a", "e", "até", "em", "as", "pelas"}
        if text_at(tokens, j + 1) in {"às", "pelas"} and number_at(tokens, j + 2) > 0:
            return True  # "Quinta às 8"
        return led and text_at(tokens, j + 1) in behind
    if token.raw.islower() and text_at(tokens, j + 1) == "," and number_at(tokens, j + 2) >= 0:
        return text_at(tokens, j + 3) in {"am", "pm", ":"}  # "leave it till sat, 9am"
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
    if pair in {"week later", "semaine suivante"}:
        return "next_week", j + 2
    word = text_at(tokens, i)
    if word in {"prochain", "próximo", "prossimo", "próxima"}:
        return "next", i + 1
    if word in {"dernier", "pasado", "scorso", "passada"}:
        return "last", i + 1
    return "", i
