"""What a language contributes to reading sentences, beside its rules: how it says if, but and not.

English is built into `clauses` and `signals`, because every mail may hold some. Other languages
hand in a `Grammar`; it is used only for mail that speaks the language, so that a language more
costs the others nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from daemon.core.detect.needles import Search, searches

_ENOUGH_TEXT = 4000  # characters: whoever writes a language has used its small words by then


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language marks what is not, or not yet, so. All patterns read `bare` text.

    ``tells`` are small words that no other language shares; one of them and the language is tried.
    ``choices`` mark a thought as hanging on the employer's later choice, or as boilerplate: it is
    deleted. ``conditions`` match a clause on the User's convenience, which alone is deleted.
    ``turns`` split a sentence into thoughts of their own ("but we ..."). ``negation`` ends at the
    words it denies.
    """

    name: str
    tells: frozenset[str]
    choices: tuple[Search, ...]
    conditions: tuple[Search, ...]
    turns: re.Pattern[str]
    negation: re.Pattern[str]

    def asserted(self, sentence: str) -> str:
        """Return what of a bare sentence is no condition and no boilerplate; may be empty."""
        kept = [
            side
            for side in self.turns.split(sentence)
            if not any(one.may_hit(side) and one.pattern.search(side) for one in self.choices)
        ]
        low = "; ".join(kept)
        for one in self.conditions:
            if one.may_hit(low):
                low = one.pattern.sub(" ", low)
        return " ".join(low.split())


def compiled(*patterns: str) -> tuple[Search, ...]:
    """Return patterns ready to be tried, each alternative only where its words occur."""
    return tuple(one for pattern in patterns for one in searches(pattern))


def bare(text: str) -> str:
    """Return lower-case text without accents: people leave them out, so rules do without them."""
    low = text.casefold()
    if low.isascii():
        return low
    low = low.replace("\u0153", "oe").replace("\u00e6", "ae")
    return unicodedata.normalize("NFKD", low).encode("ascii", "ignore").decode("ascii")


def spoken(text: str, grammars: Iterable[Grammar]) -> tuple[Grammar, ...]:
    """Return those of the languages that a text may be written in."""
    words = frozenset(bare(text[:_ENOUGH_TEXT]).replace(",", " ").replace(".", " ").split())
    told = [(len(grammar.tells & words), grammar) for grammar in grammars]
    most = max((count for count, _ in told), default=0)
    # Neighbours share some words; of two languages that are both written neither is rare.
    return tuple(grammar for count, grammar in told if count and count * 3 >= most)


def shorthand(**words: str) -> Callable[[str], str]:
    """Return a function that writes out a pattern's shorthands.

    ``{NAME}`` becomes the words given for it, ``{..40}`` at most 40 characters of the sentence.
    """

    def written_out(pattern: str) -> str:
        for name, meaning in words.items():
            pattern = pattern.replace(f"{{{name}}}", meaning)
        return re.sub(r"\{\.\.(\d{1,3})\}", r"[^;?]{0,\1}?", pattern)

    return written_out
