"""A mail's words for the scam rules: sentences, each list with the sentence that announces it.

Unlike the clauses that kinds are read from, these keep their conditions: "if your balance turns
negative, you recharge it" is just what has to be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from daemon.core.detect.grammar import bare

# Characters of a long mail that are read: whoever wants money says so at the front or at the end.
_FRONT, _END = 3_500, 1_500
# What follows a host in a link is no sentence: "/backend-0910" is no premium number.
_PATH = re.compile(r"(https?://[^\s/<>]{1,200})/[^\s<>]{0,2000}")
_LIST = 10  # sentences that a heading may announce
_ITEM = 120  # characters; a longer sentence is no item of a list
_PASSAGE = 900
# Signs that would be lost with the accents, and typographic ones that no pattern should know.
_PLAIN = tuple(
    {
        "\u20ac": " eur ", "\u00a3": " gbp ", "\u20b9": " inr ", "\u2019": "'", "\u2018": "'", "\u201c": '"',
        "\u201d": '"', "\u201e": '"', "\u2013": "-", "\u2014": "-", "\u2011": "-", "\u2010": "-", "\u2026": "...",
        "\u00b7": "-", "\u00ba": "o", "\u00a0": " ", "\u200b": "", "\u200c": "", "\u00ad": "",
    }.items()
)  # fmt: skip


def flat(text: str) -> str:
    """Return lower-case text without accents, currencies as words."""
    if not text.isascii():
        for sign, plain in _PLAIN:
            text = text.replace(sign, plain)
    text = bare(text)
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def lay_out(subject: str, sentences: Iterable[str]) -> str:
    """Return the subject, then each sentence, flat, one a line; after a colon with its items."""
    text = _PATH.sub(r"\1", "\n".join([" ".join(subject.split()), *sentences]))
    if len(text) > _FRONT + _END:
        text = f"{text[:_FRONT]}\n{text[-_END:]}"
    lines = flat(text).split("\n")
    found: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if line.endswith(":"):
            items = _items(lines[at : at + _LIST])
            at += len(items)
            line = " / ".join([line, *items])[:_PASSAGE]
        found.append(line)
    return "\n".join(found)


def _items(following: list[str]) -> list[str]:
    """Return the short lines that come next."""
    items: list[str] = []
    for line in following:
        if len(line) > _ITEM:
            break
        items.append(line)
    return items
