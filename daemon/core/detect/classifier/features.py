"""What the classifier looks at: the words of a mail, and what the rules found in it.

Of words it is told which occur and which begin alike, without accents and case, so that German
compounds and Romance endings need no lesson each; numbers, days, money and links count as what
they are. What a sentence denies, and what it says only of what may come, are words of their own.
A feature is a piece of text that a person can read, because it may be shown as evidence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from math import sqrt

from daemon.core.detect.kinds import Facts

FACT_SCALE = 0.2  # of a rule's finding, where the words of a mail have length 1 together
_STRANGER = 0.3  # how much a word never learnt counts towards that length: it dilutes the others
_MOST_SENTENCES = 150
_STEM = 5  # letters
_SEVERAL = 2
SUBJECT, DENIED, HYPOTHETICAL = "s:", "n:", "if:"
_DENIES = 3  # words after a negation
_NEGATIONS = frozenset(
    "not no never cannot unable without neither nor can't won't don't doesn't didn't haven't hasn't isn't aren't wasn't"
    " weren't couldn't wouldn't nicht kein keine keinen keiner keinem nie ohne pas ne aucun aucune jamais sans"
    " nunca sin ningun ninguna non mai senza nessun nessuna nao nem sem nenhum nenhuma niet geen nooit zonder".split()
)
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_TOKEN = re.compile(
    r"(?P<link>https?://\S+|www\.\S+)"
    r"|(?P<address>[\w.+-]{1,64}@[\w-]+\.[\w.-]+)"
    r"|(?P<money>[$\u20ac\xa3] ?\d[\d.,]*k?|\b\d[\d.,]* ?(?:\u20ac|(?:eur|euros?|chf|usd|gbp)\b))"
    r"|(?P<time>\b\d{1,2}[:.h]\d\d\b(?: ?[ap]\.?m\b)?|\b\d{1,2} ?(?:[ap]\.?m|uhr|heures|horas|uur|h)\b)"
    r"|(?P<number>\d[\d.,]*)"
    r"|(?P<word>[a-z]+(?:'[a-z]+)?)"
    r"|(?P<question>\?)"
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"
    " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miercoles jueves viernes sabado domingo"
    " lunedi martedi mercoledi giovedi venerdi domenica"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag terca quarta quinta sexta feira".split()
)
_MONTHS = frozenset(
    "january february march april june july august september october november december"
    " jan feb apr aug sept oct nov dec"
    " januar janner februar marz april juni juli oktober dezember"
    " janvier fevrier avril juin juillet aout septembre octobre novembre decembre"
    " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    " gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
    " januari februari maart mei augustus"
    " janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro".split()
)


def words_of(facts: Facts) -> set[str]:
    """Return the words of a mail; those of the subject, denied and hypothetical ones told apart."""
    found: set[str] = set()
    for word in _tokens(facts.message.subject):
        _add(found, word, SUBJECT)
        _add(found, word, "")
    for clause in facts.reading.clauses[:_MOST_SENTENCES]:
        if not clause.subject:
            _add_sentence(found, _tokens(clause.bare or clause.low))
    for sentence in facts.reading.dropped[:_MOST_SENTENCES]:
        for word in _tokens(sentence):
            _add(found, word, HYPOTHETICAL)
    return found


def length_of(rarities: Iterable[float], strangers: int, rarest: float) -> float:
    """Return the length of a mail's words as a vector, by which each word's weight is divided."""
    return sqrt(sum(r * r for r in rarities) + _STRANGER * strangers * rarest**2) or 1.0


def _add_sentence(found: set[str], words: list[str]) -> None:
    for place, word in enumerate(words):
        _add(found, word, "")
        if word in _NEGATIONS:
            for denied in words[place + 1 : place + 1 + _DENIES]:
                found.add(f"{DENIED}{denied[:_STEM]}")


def facts_of(facts: Facts, row: str) -> set[str]:
    """Return what the rules found; ``row`` is the row of the table that decided."""
    relevance, times = facts.relevance, facts.times
    flags = {
        "about a job": facts.related,
        "surely about a job": relevance.sure,
        "clearly about a job": relevance.clear,
        "about something else": relevance.elsewhere,
        "answers": facts.answers,
        "sent to many": facts.is_mailing,
        "days without a time": bool(times.dates_only),
        "windows of time": bool(times.windows),
    }
    return {
        f"rule: {row}",
        f"sender: {facts.sender}",
        f"times fixed: {min(len(times.fixed), _SEVERAL)}",
        f"times proposed: {min(len(times.proposed), _SEVERAL)}",
        *(f"said: {signal}" for signal in facts.signals.hits),
        *(f"is: {name}" for name, holds in flags.items() if holds),
    }


def _add(found: set[str], word: str, where: str) -> None:
    found.add(where + word)
    if len(word) > _STEM + 1:
        found.add(f"{where}{word[:_STEM]}*")


def _tokens(text: str) -> list[str]:
    low = _folded(text)
    words: list[str] = []
    for match in _TOKEN.finditer(low):
        name = match.lastgroup
        word = match.group()
        if name != "word":
            word = "?" if name == "question" else f"<{name}>"
        elif word in _DAYS:
            word = "<day>"
        elif word in _MONTHS:
            word = "<month>"
        words.append(word)
    return words


def _folded(text: str) -> str:
    low = text.lower().replace("\u2019", "'")
    if low.isascii():
        return low
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", low.replace("\xdf", "ss")))
