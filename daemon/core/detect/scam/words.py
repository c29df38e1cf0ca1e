"""Which signs the words of a mail show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from daemon.core.detect.scam.book import Book, Span, word_heads
from daemon.core.detect.scam.passages import flat
from daemon.core.detect.scam.signs import ENOUGH, Paper, Sign
from daemon.core.detect.scam.tongue import Tongue
from daemon.core.prose import is_footer

# Whoever pays for what is named, or pays it back as a travel expense, asks for no money.
_ABOUT_MONEY = frozenset({Sign.FEE, Sign.PRICE, Sign.REFUND, Sign.VENDOR})
# Who checks papers for employers; pictures of a face and a passport are how they do it.
_CHECKERS = re.compile(
    r"\b(?:yoti|onfido|trustid|jumio|veriff|checkr|sterling|hireright|first advantage|amiqus|credas|idnow|webid|goodhire|accurate background|zinc|vero screening|right[- ]to[- ]work)\b"
)
_OF_PAPERS: frozenset[Sign | Paper] = frozenset({*Paper, Sign.SELFIE, Sign.EARLY})
_RECOGNISED = 40  # characters by which a line is found among the passages
_WARNED = 6  # sentences after a warning of fraud that belong to it
_Hits = dict[Sign | Paper, set[Span]]  # in which passages something shows


def signs_in(text: str, body: str, tongues: Sequence[Tongue], *, weight: int) -> set[Sign]:
    """Return the signs that the words of a mail show in any of these languages.

    ``text`` are its passages (`passages.lay_out`), ``body`` is all of it, with its legal foot.

    ``weight`` is what other signs weigh already: where even all that may be found would not be
    enough with it, nothing is looked for. That spares most mail the closer reading.
    """
    known = word_heads(text)
    likely = [(tongue, tongue.book.likely(known)) for tongue in tongues]
    possible = {shown for _, book in likely for shown in book.shows()}
    if not _enough(_signs(possible), weight):
        return set()
    found: _Hits = {}
    for tongue, book in likely:
        _find(tongue, book, text, found)
        if not found.keys().isdisjoint(Paper) and _settled(text, known, tongue):
            found = {shown: where for shown, where in found.items() if shown not in Paper}
    if found and _CHECKERS.search(text):
        found = {shown: where for shown, where in found.items() if shown not in _OF_PAPERS}
    if not _enough(_signs(found.keys()), weight):
        return _signs(found.keys())
    for tongue in tongues:  # what counts for nothing is told where there is something to tell
        _find(tongue, tongue.asides.likely(known), text, found)
    silent = [span for tongue in tongues for span in _warnings(text, body, tongue)]
    return _signs({shown for shown, where in found.items() if not _silenced(where, silent)})


def _enough(signs: AbstractSet[Sign], weight: int) -> bool:
    """Tell whether signs may come to what is flagged."""
    return weight + sum(sign.weight for sign in signs) >= ENOUGH or Sign.HIRED in signs


def _find(tongue: Tongue, book: Book, text: str, found: _Hits) -> None:
    for shown, span in book.hits(text, tongue.denial):
        if _counts(shown, text, span, tongue):
            found.setdefault(shown, set()).add(span)


def _silenced(where: Iterable[Span], silent: Sequence[Span]) -> bool:
    """Tell whether all the passages are among those that a warning speaks of."""
    return all(any(low <= at < high for low, high in silent) for at, _ in where)


def _counts(shown: Sign | Paper, text: str, span: Span, tongue: Tongue) -> bool:
    """Tell whether what a phrase shows counts in the passage around it."""
    if isinstance(shown, Paper):
        return bool(tongue.demands.search(text, *span)) and not tongue.in_person.search(text, *span)
    return shown not in _ABOUT_MONEY or not tongue.pays.search(text, *span)


def _settled(text: str, known: frozenset[str], tongue: Tongue) -> bool:
    """Tell whether a contract is signed, or an offer accepted, already."""
    return any(
        phrase.hit(text, 0, len(text), tongue.denial)
        for phrase in tongue.settled
        if phrase.among(known)
    )


def _signs(shown: AbstractSet[Sign | Paper]) -> set[Sign]:
    """Return the signs, and what the papers that are demanded come to."""
    signs = {one for one in shown if isinstance(one, Sign)}
    papers = {one for one in shown if isinstance(one, Paper)}
    if papers:
        signs.add(Sign.PAPERS if Paper.BANK in papers and len(papers) > 1 else Sign.PAPER)
    return signs


def _warnings(text: str, body: str, tongue: Tongue) -> Iterator[Span]:
    """Yield what a warning of fraud speaks of: its passage and those behind it."""
    for match in tongue.warns.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        if start == 0:  # in the subject it speaks for the whole mail
            yield 0, len(text) + 1
            return
        end = match.end()
        for _ in range(_WARNED + 1):
            end = text.find("\n", end) + 1 or len(text) + 1
        yield start, end
    # A warning that begins the foot of a mail is no passage, but what it lists may be.
    lines = [line for line in body.split("\n") if line.strip()]
    for at, line in enumerate(lines):
        if is_footer(line) and tongue.warns.search(flat(line)):
            for listed in lines[at + 1 : at + 1 + _WARNED]:
                start = text.find(f"\n{flat(listed.strip())[:_RECOGNISED]}") + 1
                if start:
                    yield start, start + 1
