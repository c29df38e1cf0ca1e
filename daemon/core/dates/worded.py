"""Read clocks in words: "noon", "half three", "Viertel nach zehn", "nueve y media de la mañana"."""

from __future__ import annotations

from daemon.core.dates.atoms import Clock
from daemon.core.dates.cursor import Tokens, glued, number_at, text_at
from daemon.core.dates.halves import day_word_behind, with_side
from daemon.core.dates.words import DUTCH_HOURS, GOES_ON, MIDNIGHT, NOON, NUMBER_WORDS

_NOT_NOON_BEHIND = frozenset({"after", "before", "until", "till", "après", "apres", "avant", "by"})
_NOON_LEADS = frozenset(
    {"at", "à", "a", "al", "um", "le", "the", "@", ",", "-", "to", "until", "vers", "=", "("},
) | {"around", "alle", "el", "ao", "till", "is", "jusqu", "'", "dès", "pour", "for", "from", "/"}


def worded_clock(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Return the clock in words that begins at token i, and the index after it."""
    word = tokens[i].text
    if word in NOON:
        return (Clock(12, 0, "pm"), i + 1) if _means_noon(tokens, i) else None
    if word == "meio" and text_at(tokens, i + 1) == "-" and text_at(tokens, i + 2) == "dia":
        return Clock(12, 0, "pm"), i + 3
    if word in MIDNIGHT:
        return Clock(24, 0, exact=True), i + 1
    if word in {"half", "halb"}:
        return _half_past(tokens, i)
    if word in {"quarter", "viertel", "kwart"}:
        return _quarter(tokens, i)
    return _minutes_past(tokens, i) or _named_hour(tokens, i)


def _means_noon(tokens: Tokens, i: int) -> bool:
    """Tell noon from "afternoon" in two words and from the service or the break at noon."""
    before = text_at(tokens, i - 1)
    if before in {"après", "apres"} or (before == "-" and text_at(tokens, i - 2) in _AFTER):
        return False
    if tokens[i].text == "midi":
        return before in _NOON_LEADS or i == 0 or tokens[i - 1].kind == "b"
    return before not in {"after", "service"}


_AFTER = frozenset({"après", "apres", "after"})


def hour_word(tokens: Tokens, i: int) -> int:
    """Return the hour from 1 to 24 said at i by number or word, or -1."""
    word, number = text_at(tokens, i), number_at(tokens, i)
    if 1 <= number <= 24 and len(tokens[i].raw) <= 2:
        return number
    if word == "once" and text_at(tokens, i - 1) in {"las", "a"}:
        return 11
    if word in {"a", "an", "couple", "few", "sei"} and text_at(tokens, i - 1) != "alle":
        return -1
    named = NUMBER_WORDS.get(word, -1)
    return named if 1 <= named <= 24 else -1


def _half_past(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "half 3" (3:30), "halb drei" and "half drie" (2:30)."""
    j = i + 2 if text_at(tokens, i + 1) == "past" else i + 1
    hour = hour_word(tokens, j)
    if not 1 <= hour <= 12 or (text_at(tokens, j) in {"een", "one"} and j == i + 1):
        if hour != 1 or text_at(tokens, i - 1) not in {"at", "om", "um"}:
            return None
    before_hour = tokens[i].text == "halb" or text_at(tokens, j) in DUTCH_HOURS
    if text_at(tokens, i - 1) == "om":
        before_hour = True
    if before_hour:
        hour = hour - 1 or 12
    return with_side(tokens, Clock(hour, 30), j + 1)


_PAST = frozenset({"past", "nach", "over", "after"})
_TO = frozenset({"to", "vor", "voor", "till"})


def _quarter(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    way = text_at(tokens, i + 1)
    hour = hour_word(tokens, i + 2)
    if not 1 <= hour <= 12 or way not in _PAST | _TO:
        return None
    if way in _PAST:
        return with_side(tokens, Clock(hour, 15), i + 3)
    return with_side(tokens, Clock(hour - 1 or 12, 45), i + 3)


def _minutes_past(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "ten past nine", "twenty to four", "zehn nach neun"; only behind "at" or its like."""
    if text_at(tokens, i + 1) not in _PAST | _TO or text_at(tokens, i - 1) not in _LEADS:
        return None
    minutes, hour = NUMBER_WORDS.get(tokens[i].text, -1), hour_word(tokens, i + 2)
    if minutes not in {5, 10, 20} or not 1 <= hour <= 12:
        return None
    if text_at(tokens, i + 1) in _PAST:
        return with_side(tokens, Clock(hour, minutes), i + 3)
    return with_side(tokens, Clock(hour - 1 or 12, 60 - minutes), i + 3)


_LEADS = frozenset({"at", "um", "om", "las", "às", "alle", "ore", "à", "vers", "around", "gegen"})
_LEADS |= {"ab", "rond", "pelas", "all", "la", "say", "as"}
_STRICT_LEADS = _LEADS - {"la", "all", "say", "as"}


def _named_hour(tokens: Tokens, i: int) -> tuple[Clock, int] | None:
    """Read "at three", "two o'clock", "ten am", "zehn Uhr"; a number word alone is no time."""
    hour = hour_word(tokens, i)
    if hour < 0 or tokens[i].kind != "w":
        return None
    told = worded_minutes(tokens, i, hour)
    if told is not None:
        return told
    after = i + 1
    if text_at(tokens, after) == "o" and text_at(tokens, after + 2) == "clock":
        return with_side(tokens, Clock(hour, 0), after + 3)
    found = with_side(tokens, Clock(hour, 0), after)
    if found[1] > after and text_at(tokens, after) in {"am", "pm", "a", "p", "uhr", "uur"}:
        return found
    if hour == 1 and tokens[i].text not in {"one", "eins", "una", "uma"}:
        return None
    led = text_at(tokens, i - 1) in _STRICT_LEADS or _led_loosely(tokens, i, found[1])
    if led and _ends_there(tokens, found[1]):
        return found
    return found if found[1] > after + 1 and text_at(tokens, i - 1) in _LEADS else None


_COMING = frozenset({"come", "down", "over", "round", "here", "there", "ready", "along"})


def _led_loosely(tokens: Tokens, i: int, after: int) -> bool:
    """Read "about eleven on Saturday" and "come down for nine", where it can be no count."""
    before = text_at(tokens, i - 1)
    if before == "about":
        return day_word_behind(tokens, after)
    return before == "for" and text_at(tokens, i - 2) in _COMING


def _ends_there(tokens: Tokens, i: int) -> bool:
    """Tell whether nothing countable follows: "at three" against "at three sites"."""
    if i >= len(tokens) or tokens[i].kind != "w":
        return i >= len(tokens) or (tokens[i].kind in {"p", "b", "s"} and tokens[i].text != "(")
    return tokens[i].text in GOES_ON


def worded_minutes(tokens: Tokens, i: int, hour: int) -> tuple[Clock, int] | None:
    """Read minutes in words behind an hour at i.

    "trois heures et demie", "neuf heures moins le quart", "9 y media", "nove e meia",
    "alle tre e mezza", "ten thirty".
    """
    j = i + 1
    marked = text_at(tokens, j) in {"heures", "heure", "horas", "hora", "uhr", "uur", "h"}
    j += marked
    joint, k = text_at(tokens, j), j + 1
    if joint in {"moins", "menos", "meno"}:
        k += text_at(tokens, k) in {"le", "un", "um"}
        minutes = _minutes_word(tokens, k)
        if minutes > 0:
            return with_side(tokens, Clock(hour - 1 or 12, 60 - minutes, exact=hour > 12), k + 1)
        return None
    if joint in {"et", "y", "e"}:
        k += text_at(tokens, k) in {"un", "um"}
        minutes = _minutes_word(tokens, k)
        if minutes > 0 and (marked or text_at(tokens, k) in _SHARES or _led(tokens, i)):
            return with_side(tokens, Clock(hour, minutes, exact=hour > 12), k + 1)
        return None
    plain = NUMBER_WORDS.get(joint, -1)
    if plain in {10, 15, 20, 30, 40, 50} and tokens[i].kind == "w" and (marked or _led(tokens, i)):
        return with_side(tokens, Clock(hour, plain, exact=hour > 12), j + 1)
    return None


def _led(tokens: Tokens, i: int) -> bool:
    return text_at(tokens, i - 1) in _STRICT_LEADS


_SHARES = {
    **dict.fromkeys(("demie", "demi", "media", "meia", "mezza", "mezzo"), 30),
    **dict.fromkeys(("quart", "cuarto", "quarto"), 15),
}


def _minutes_word(tokens: Tokens, i: int) -> int:
    word = text_at(tokens, i)
    if word in _SHARES:
        return _SHARES[word]
    number = NUMBER_WORDS.get(word, number_at(tokens, i))
    return number if number in {5, 10, 15, 20, 25, 30, 40, 45, 50} and not glued(tokens, i) else -1
