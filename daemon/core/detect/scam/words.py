"""Which signs the words of a mail show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from daemon.core.detect.scam.book import Phrase, word_heads
from daemon.core.detect.scam.passages import ENOUGH_TEXT, flat, passages
from daemon.core.detect.scam.signs import ENOUGH, Paper, Sign
from daemon.core.detect.scam.tongue import Tongue

# Whoever pays for what is named, or pays it back as a travel expense, asks for no money.
_ABOUT_MONEY = frozenset({Sign.FEE, Sign.PRICE, Sign.REFUND, Sign.VENDOR})
# Who checks papers for employers; pictures of a face and a passport are how they do it.
_CHECKERS = re.compile(
    r"\b(?:yoti|onfido|trustid|jumio|veriff|checkr|sterling|hireright|first advantage|amiqus|credas|idnow|webid|goodhire|accurate background|zinc|vero screening|right[- ]to[- ]work)\b"
)
_OF_PAPERS = frozenset({Sign.PAPERS, Sign.PAPER, Sign.SELFIE, Sign.EARLY})
_WARNED = 6  # sentences after a warning of fraud that belong to it
_Hits = dict[Sign, set[int]]  # in which passages a sign shows


def signs_in(subject: str, text: str, tongues: Iterable[Tongue], *, weight: int) -> set[Sign]:
    """Return the signs that a mail's words show in any of these languages.

    ``weight`` is what other signs weigh already: where even all that may be found would not be
    enough with it, nothing is looked for. That spares most mail the closer reading.
    """
    whole = flat(f"{subject} {text[:ENOUGH_TEXT]}")
    known = word_heads(whole)
    likely = [(tongue, tongue.book.likely(known)) for tongue in tongues]
    possible = {sign for _, entries in likely for sign, _ in entries}
    if weight + sum(sign.weight for sign in possible) < ENOUGH and Sign.HIRED not in possible:
        return set()
    read = list(passages(subject, text))
    found: _Hits = {}
    for tongue, entries in likely:
        _find(tongue, entries, read, found)
        if Sign.PAPERS in possible and not any(p.hit(whole, tongue.denial) for p in tongue.settled):
            _find_papers(tongue, read, found)
    if not found:
        return set()
    if not found.keys().isdisjoint(_OF_PAPERS) and _CHECKERS.search(whole):
        found = {sign: where for sign, where in found.items() if sign not in _OF_PAPERS}
    silent = _warnings(read, [tongue for tongue, _ in likely])
    return {sign for sign, where in found.items() if where - silent}


def _warnings(read: Sequence[str], tongues: Sequence[Tongue]) -> set[int]:
    """Return which passages warn of fraud, or stand right behind such a warning."""
    found: set[int] = set()
    for at, passage in enumerate(read):
        if any(tongue.warns.search(passage) for tongue in tongues):
            # In the subject it speaks for the whole mail.
            found |= set(range(len(read)) if at == 0 else range(at, at + 1 + _WARNED))
    return found


def _find(
    tongue: Tongue, entries: Iterable[tuple[Sign, Phrase]], read: Sequence[str], found: _Hits
) -> None:
    for sign, phrase in entries:
        if sign is Sign.PAPERS:
            continue
        for at, passage in enumerate(read):
            if phrase.hit(passage, tongue.denial) and not (
                sign in _ABOUT_MONEY and tongue.pays.search(passage)
            ):
                found.setdefault(sign, set()).add(at)


def _find_papers(tongue: Tongue, read: Sequence[str], found: _Hits) -> None:
    """Add what the papers and data that are demanded come to."""
    where: dict[Paper, set[int]] = {}
    for at, passage in enumerate(read):
        for kind, phrases in tongue.papers.items():
            if any(phrase.hit(passage, tongue.denial) for phrase in phrases):
                asked = tongue.demands.search(passage) and not tongue.in_person.search(passage)
                if asked:
                    where.setdefault(kind, set()).add(at)
    if where:
        sign = Sign.PAPERS if Paper.BANK in where and len(where) > 1 else Sign.PAPER
        found.setdefault(sign, set()).update(*where.values())

