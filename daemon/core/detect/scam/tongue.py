"""What a language contributes to finding signs of a scam, and the shorthands it may use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from daemon.core.detect.phrases.shorthand import spelt
from daemon.core.detect.scam.book import Book, Entry, Phrase, phrases_of
from daemon.core.detect.scam.signs import Paper, Sign


@dataclass(frozen=True)
class Tongue:
    """What one language contributes. All patterns read flat text (`passages.lay_out`), a passage a line.

    ``signs`` are phrases; words that ``denial`` matches right before them deny them. ``papers``
    count where a passage also ``demands`` them, and not ``in_person``; none where the contract is
    ``settled``. A passage that ``warns`` of fraud shows no sign, and one in which the employer
    ``pays`` none about money.
    """

    name: str
    signs: Mapping[Sign, tuple[Phrase, ...]]
    papers: Mapping[Paper, tuple[Phrase, ...]]
    denial: re.Pattern[str]
    warns: re.Pattern[str]
    pays: re.Pattern[str]
    demands: re.Pattern[str]
    in_person: re.Pattern[str]
    settled: tuple[Phrase, ...]

    @cached_property
    def book(self) -> Book:
        """The phrases of papers and of the signs that count."""
        papers = [(paper, one) for paper, phrases in self.papers.items() for one in phrases]
        return Book([*self._of_signs(counting=True), *papers])

    @cached_property
    def asides(self) -> Book:
        """The phrases of signs that are only told with others."""
        return Book(self._of_signs(counting=False))

    def _of_signs(self, *, counting: bool) -> Iterator[Entry]:
        for sign, phrases in self.signs.items():
            if bool(sign.weight) is counting:
                yield from ((sign, one) for one in phrases)


_SHARED = {
    "SUM": (
        r"(?:(?:us\$|r\$|c\$|a\$|\$|\b(?:usd|gbp|eur|cad|aud|nzd|sgd|inr|rs|aed|zar|ngn|php|chf|mxn|brl|cop|usdt)\b)\.? ?\d[\d.,]{0,10}"
        r"|\b\d[\d.,]{0,10} ?(?:(?:usd|gbp|eur|euros?|dollars?|pounds|bucks|usdt|btc|chf|franken|rupees|pesos|reais|soles)\b|\$|/-|,-))"
    ),
    "APP": r"(?:telegram|whats ?app|wickr|viber|line app|google chat|wire app|discord|threema|wechat|skype chat|teams chat|signal(?: app| messenger| chat)?(?! process))",
    "COIN": (
        r"(?:zelle|cash ?app|western union|money ?gram|ria money|bitcoins?|btc|usdt|tether|ethereum|crypto(?:currency)?|(?:steam|vanilla|itunes|apple|google play|razer|amazon|gift) (?:gift )?cards?"
        r"|gift cards?|paysafe ?(?:card)?|neosurf|transcash|tickets? pcs|pcs|coupons? (?:pcs|transcash)|bizum|mb ?way|mbway|\bpix\b|chave pix|phone ?pe|paytm|google pay|gpay|\bupi\b|m-?pesa|worldremit|remitly|postepay|tikkie|payconiq)"
    ),
}  # fmt: skip


class Writer(Protocol):
    """What turns the patterns of a language into phrases."""

    def __call__(self, *patterns: str) -> tuple[Phrase, ...]:
        """Return the phrases, their shorthands written out."""


def writer(words: Mapping[str, str], spellings: Mapping[str, str] | None = None) -> Writer:
    """Return what turns a language's patterns into phrases, their shorthands written out.

    ``{..40}`` stands for at most 40 characters of one sentence, ``{SUM}`` for an amount of money,
    ``{APP}`` for a messenger in which one writes, ``{COIN}`` for what nobody can take back.
    """
    p = spelt({**words, **_SHARED}, spellings)

    def phrases(*patterns: str) -> tuple[Phrase, ...]:
        written = (p(pattern).replace("[^;?]", r"[^;?\n]") for pattern in patterns)
        return tuple(phrase for pattern in written for phrase in phrases_of(pattern))

    return phrases
