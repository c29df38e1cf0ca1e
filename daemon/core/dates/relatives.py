"""Read days counted from the day of writing: "tomorrow", "a week from Tuesday", "the 3rd"."""

from __future__ import annotations

from daemon.core.dates.atoms import Day, Side
from daemon.core.dates.cursor import Tokens, glued, number_at, text_at
from daemon.core.dates.words import (
    NOT_TOMORROW_AFTER,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    RELATIVE_DAYS,
    WEEKDAYS,
)


def relative(tokens: Tokens, i: int) -> Day | None:
    """Read "tomorrow", "heute", "in 3 days", "a week from Tuesday"."""
    word = tokens[i].text
    for read in (_after_tomorrow, _week_from, _in_days):
        found = read(tokens, i)
        if found:
            return found
    if word in {"this", "heute"} and text_at(tokens, i + 1) in {"morning", "afternoon", "evening"}:
        return Day(i, i + 1, "offset", days=0)
    if word not in RELATIVE_DAYS:
        return None
    if word in _ALSO_MORNING and text_at(tokens, i - 1) in NOT_TOMORROW_AFTER:
        return None  # "am Morgen"; "8am tomorrow" is a day
    after = i + 1
    if word == "aujourd":
        after = i + 3
    side: Side = "pm" if word == "tonight" else ""
    more, after = weeks_on(tokens, after)
    return Day(i, after, "offset", days=RELATIVE_DAYS[word] + more, part=side)


# "Thursday week", "jeudi en huit", "heute in einer Woche": the words behind the day, and the days
# that they add. The Romance count both ends, so that eight days are a week.
_WEEKS_ON: dict[str, tuple[tuple[tuple[str, ...], int], ...]] = {
    "week": ((("week",), 7),),
    "fortnight": ((("fortnight",), 14),),
    "in": (
        (("in", "einer", "woche"), 7),
        (("in", "acht", "tagen"), 7),
        (("in", "zwei", "wochen"), 14),
        (("in", "14", "tagen"), 14),
        (("in", "vierzehn", "tagen"), 14),
    ),
    "en": (
        (("en", "huit"), 7),
        (("en", "quinze"), 14),
        (("en", "ocho"), 7),
        (("en", "quince"), 14),
    ),
    "a": ((("a", "oito"), 7), (("a", "otto"), 7), (("a", "quinze"), 14)),
    "over": ((("over", "een", "week"), 7), (("over", "twee", "weken"), 14)),
}
_NO_WEEK_BEHIND = frozenset({"of", "'", "-", "by", "in", "off", "after", "long", "day", "days"})


def _is_a_week_itself(tokens: Tokens, i: int) -> bool:
    """Tell "Monday week 12" and "the Tuesday week of trials" from "Monday week"."""
    return text_at(tokens, i) in _NO_WEEK_BEHIND or number_at(tokens, i) > 0


def weeks_on(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return how many days the words behind a day add to it, and the index after them."""
    for words, days in _WEEKS_ON.get(text_at(tokens, i), ()):
        after = i + len(words)
        if all(text_at(tokens, i + k) == word for k, word in enumerate(words)):
            if words in {("week",), ("fortnight",)} and _is_a_week_itself(tokens, after):
                return 0, i
            after += words[0] in {"en", "a"} and text_at(tokens, after) in {"dias", "días", "jours"}
            return days, after
    return 0, i


_ALSO_MORNING = frozenset({"morgen", "mañana"})


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
    base, j = text_at(tokens, i + 2), i + 3
    if base in {"from", "on"}:
        base, j = text_at(tokens, j), j + 1
    elif base not in {"today", "tomorrow"}:  # "a week today"
        return None
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


def numbered(tokens: Tokens, i: int) -> Day | None:
    """Read "the 3rd" where no month follows: the next such day of a month."""
    if text_at(tokens, i) in {"dia", "día"}:
        return _day_of_month(tokens, i)
    worded = ORDINAL_WORDS.get(text_at(tokens, i + 1), 0)
    if worded and text_at(tokens, i) == "the":
        return _worded_number(tokens, i, worded)
    if text_at(tokens, i) != "the" or number_at(tokens, i + 1) not in range(1, 32):
        return None
    if text_at(tokens, i + 2) not in {"st", "nd", "rd", "th"} or not glued(tokens, i + 2):
        return None
    follows = i + 3 < len(tokens) and tokens[i + 3].kind == "w"
    if follows and text_at(tokens, i + 3) not in _BEHIND_A_NUMBERED_DAY:
        return None
    return Day(i, i + 3, "number", days=number_at(tokens, i + 1))


def _day_of_month(tokens: Tokens, i: int) -> Day | None:
    """Read "dia 18" and "el día 18" where neither month nor anything else follows."""
    follows = text_at(tokens, i + 2)
    if number_at(tokens, i + 1) not in range(1, 32) or follows in {"de", "/", ".", "-", "del"}:
        return None
    return Day(i, i + 2, "number", days=number_at(tokens, i + 1))


def _worded_number(tokens: Tokens, i: int, number: int) -> Day | None:
    """Read the day of "noon on the sixteenth"; "on the fourth floor" goes on with a noun."""
    if text_at(tokens, i - 1) not in {"on", "for", "of"}:
        return None
    j = i + 2
    if j < len(tokens) and tokens[j].kind == "w" and tokens[j].text not in _BEHIND_A_NUMBERED_DAY:
        return None
    return Day(i, j, "number", days=number)


_BEHIND_A_NUMBERED_DAY = frozenset(
    {"at", "from", "and", "or", "between", "in", "with", "for", "would", "works", "if", "noon"},
) | {"to", "is", "will"}
