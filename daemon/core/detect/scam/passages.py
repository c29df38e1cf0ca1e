"""A mail's words for the scam rules: sentences, each list with the sentence that announces it.

Unlike the sentences that kinds are read from, these keep their conditions: "if your balance turns
negative, you recharge it" is just what has to be seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from daemon.core.detect.grammar import bare
from daemon.core.prose import split_sentences

ENOUGH_TEXT = 8_000  # characters; whoever wants money says so sooner, and newsletters are long
_LIST = 10  # sentences that a heading may announce
_ITEM = 120  # characters; a longer sentence is no item of a list
_PASSAGE = 900
# Signs that would be lost with the accents, and typographic ones that no pattern should know.
_PLAIN = tuple(
    {
        "\u20ac": " eur ", "\u00a3": " gbp ", "\u20b9": " inr ", "\u2019": "'", "\u2018": "'", "\u201c": '"',
        "\u201d": '"', "\u201e": '"', "\u2013": "-", "\u2014": "-", "\u2011": "-", "\u2010": "-", "\u2026": "...",
        "\u00b7": "-", "\u00ba": "o", "\u200b": "", "\u200c": "", "\u00ad": "",
    }.items()
)  # fmt: skip


def flat(text: str) -> str:
    """Return lower-case text without accents, currencies as words, on one line."""
    if not text.isascii():
        for sign, plain in _PLAIN:
            text = text.replace(sign, plain)
    return " ".join(bare(text).split())


def passages(subject: str, text: str) -> Iterator[str]:
    """Yield the subject, then each sentence, flat; after a colon with the items that follow."""
    yield flat(subject)
    sentences = [flat(sentence) for sentence in split_sentences(text[:ENOUGH_TEXT])]
    for at, sentence in enumerate(sentences):
        yield sentence if not sentence.endswith(":") else _with_items(sentence, sentences[at + 1 :])


def _with_items(heading: str, following: list[str]) -> str:
    found = [heading]
    for sentence in following[:_LIST]:
        if len(sentence) > _ITEM:
            break
        found.append(sentence)
    return " / ".join(found)[:_PASSAGE]
