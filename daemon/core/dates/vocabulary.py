"""Which words can matter for a time at all: what else a text holds need not be looked at closely."""

from __future__ import annotations

from daemon.core.dates import words as w
from daemon.core.dates.places import ABBREVIATED, CITY_PARTS, REGIONS, TIME_ADJECTIVES

CONTINENTS = frozenset(
    {"America", "Europe", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian", "Etc"},
) | {"US", "Canada"}
# "heure de Paris", "hora peninsular", "Ortszeit", "UK tijd": what zones are said with.
ZONE_WORDS = frozenset({"heure", "hora", "horário", "horario", "ora", "ortszeit", "tijd", "zeit"})
OWNERS = frozenset({"your", "our", "my", "local"})
HALVES = frozenset({"half", "halb", "quarter", "viertel", "kwart", "dreiviertel"})


def _written(words: frozenset[str]) -> frozenset[str]:
    """Return words as they stand at the beginning of a sentence, within it, and in capitals."""
    return words | {word.capitalize() for word in words} | {word.upper() for word in words}


# A run of lines that holds none of these, and no number, says nothing about time. Words that are
# ordinary elsewhere count with a capital only; months are always beside a number.
_PLAIN_WORDS = frozenset(w.WEEKDAYS) - w.CAPITAL_ONLY - {"quarta", "quinta", "sexta"}
_PLAIN_WORDS |= frozenset(w.RELATIVE_DAYS) | w.NOON | w.MIDNIGHT | HALVES
_PLAIN_WORDS |= frozenset(word for word, n in w.NUMBER_WORDS.items() if 2 <= n <= 24) - {"elf"}
_PLAIN_WORDS |= {"clock", "uhr", "afternoon", "evening", "nachmittag", "pomeriggio", "eod", "cob"}
_PLAIN_WORDS |= {"timezone", "zone", "zeitzone", "zeiten", "heure", "hora", "horário", "ora"}
_PLAIN_WORDS |= {"ortszeit", "times", "gmt", "utc", "eastern", "pacific", "meio", "weekend"}
ANCHORS = _written(_PLAIN_WORDS - {"second", "a", "sei", "due", "tre", "few", "once"})
ANCHORS |= {word.capitalize() for word in w.CAPITAL_ONLY} | {"SAT", "SUN", "MON", "WED"}
ANCHORS |= {word for word in ABBREVIATED if len(word) > 2} - {"ART"}
ANCHORS |= frozenset("0123456789")

# Words of periods: "within five days", "early next week", "by the end of the month".
SPANS = _written(
    w.WEEKS | w.FORTNIGHT | w.MONTHS_LONG | w.DAYS | w.WORKING_DAYS | w.HOURS | w.END_OF_DAY
) | {"weekend", "today", "heute", "year", "jahres", "année", "año", "anno", "jaar", "ano"}
SPANS |= {"KW", "CW"} | _written(frozenset(name for name in w.MONTHS if len(name) > 3) - {"gen"})

# The words at which a day, a clock, a duration or a zone can begin.
BEGINS = frozenset(w.WEEKDAYS) | frozenset(w.WEEKDAY_PREFIXES) | frozenset(w.MONTHS)
BEGINS |= w.THIS_WORDS | w.NEXT_WORDS | w.LAST_WORDS | frozenset(w.RELATIVE_DAYS)
BEGINS |= {
    "dia",
    "día",
    "once",
    "the",
    "am",
    "le",
    "day",
    "après",
    "pasado",
    "depois",
    "na",
    "no",
    "à",
    "semaine",
}
BEGINS |= {"in", "en", "dans", "tra", "fra", "over", "em", "binnen", "heute", "semana", "settimana"}
BEGINS |= frozenset(w.NUMBER_WORDS) | w.NOON | w.MIDNIGHT | HALVES | {"meio"}
BEGINS |= frozenset(word.lower() for word in ABBREVIATED) | {"z", "utc", "gmt"}
BEGINS |= (
    frozenset(REGIONS) | frozenset(CITY_PARTS) | frozenset(name.lower() for name in CONTINENTS)
)
BEGINS |= OWNERS | ZONE_WORDS | {"us", "u", "fuseau"}
BEGINS |= frozenset(name.split(" ")[0] for name in TIME_ADJECTIVES)
BEGINS |= {"上", "下", "午"}


# Frequent words begin a time only before a number or one of these.
_UNITS = w.WEEKS | w.DAYS | w.HOURS | w.FORTNIGHT | {"hour", "half", "stunde", "minute", "couple"}
_UNITS |= {"heure", "hora", "ora", "meia", "media", "mezza", "quarter", "few", "quarto", "weeks"}
_NUMBERS = frozenset(w.NUMBER_WORDS)
NEEDS: dict[str, frozenset[str]] = {
    "the": frozenset(w.ORDINAL_WORDS),
    **dict.fromkeys(("dia", "día"), frozenset()),
    **dict.fromkeys(("am", "le", "na", "no", "à"), frozenset()),
    **dict.fromkeys(("in", "en", "dans", "over", "em", "fra", "tra", "binnen"), _NUMBERS),
    **dict.fromkeys(("a", "an", "ein", "eine", "einer", "einem", "un", "une", "una", "um"), _UNITS),
    **dict.fromkeys(("een", "uma", "uno"), _UNITS),
    **dict.fromkeys(("your", "our", "my"), frozenset({"time", "timezone", "local", "own"})),
    **dict.fromkeys(("local",), frozenset({"time", "timezone"})),
    **dict.fromkeys(("this", "este", "esta", "ce", "diese"), frozenset()),
}
for _word in ("this", "este", "esta", "ce", "diese", "cette", "questo", "questa", "deze", "dieser"):
    NEEDS[_word] = (
        frozenset(w.WEEKDAYS) | frozenset(w.WEEKDAY_PREFIXES) | w.MORNING | w.AFTERNOON | w.WEEKS
    ) | {"coming", "midi"}
del _word


def may_begin(word: str, following: str, *, number: bool) -> bool:
    """Tell whether a lower-cased word can begin anything of a time, seeing what follows it."""
    if word not in BEGINS:
        return word[:1] >= "\u3040"
    needs = NEEDS.get(word)
    return needs is None or number or following in needs
