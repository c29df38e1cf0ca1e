"""Read durations: "45 minutes", "a 30-minute call", "1.5 hours", "eine Stunde"."""

from __future__ import annotations

from daemon.core.dates.atoms import Length
from daemon.core.dates.cursor import Tokens, number_at, text_at
from daemon.core.dates.halves import half_is_said
from daemon.core.dates.words import AT_WORDS, NUMBER_WORDS, WEEKDAYS

_MINUTE_WORDS = frozenset({"minutes", "minute", "min", "mins", "minuten", "minutos", "minuti"})
_MINUTE_WORDS |= {"minuto", "minuut", "分"}
_HOUR_WORDS = frozenset({"hour", "hours", "hr", "hrs", "stunde", "stunden", "std", "heure"})
_HOUR_WORDS |= {"heures", "hora", "horas", "ora", "ore", "uur", "stündiges", "h"}
_NOT_A_LENGTH = frozenset(
    {"before", "prior", "early", "earlier", "ago", "notice", "beforehand", "vorher", "advance"},
) | {"after", "of", "late", "avant", "antes"}
_NO_LENGTH_AFTER = frozenset({"within", "in", "next", "past", "every", "binnen", "than", "least"})


_LONG = 5  # hours; nobody meets for longer


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
    if unit in {"h", "uur"} and _is_a_clock(tokens, i, amount):
        return None
    after = j + 1
    if unit in _HOUR_WORDS and number_at(tokens, after) in range(60):
        if text_at(tokens, after + 1) in _MINUTE_WORDS:
            minutes, after = minutes + number_at(tokens, after), after + 2
    if not 10 <= minutes <= 480 or text_at(tokens, after) in _NOT_A_LENGTH:
        return None
    return Length(i, after, round(minutes))


_LONG_FOR = frozenset({"lang", "per", "werk", "werken", "in"})


def _is_a_clock(tokens: Tokens, i: int, amount: float) -> bool:
    """Tell "à 4h", "8h-16h", "4h30 du matin" and "vrijdag 7 uur" from lengths."""
    if text_at(tokens, i + 1) == "uur":
        return text_at(tokens, i - 1) in WEEKDAYS and text_at(tokens, i + 2) not in _LONG_FOR
    if tokens[i].raw[0] == "0" or text_at(tokens, i - 1) in AT_WORDS:
        return True
    return amount > _LONG or half_is_said(tokens, i)


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
