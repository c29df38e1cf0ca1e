"""Cut prose into tokens, sentences and paragraphs, in one pass and linear time."""

from __future__ import annotations

import re
from typing import NamedTuple

from daemon.core.dates.vocabulary import ANCHORS, SPANS
from daemon.core.dates.words import ABBREVIATIONS, MONTHS

LONGEST = 65_536  # characters read; faults rule "text used <= 64 kB"

# One character for one character, so that positions stay those of the original text.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009", " "),
        **dict.fromkeys("\u200a\u202f\u205f\u3000\u200b\u200e\u200f\ufeff\t\r\f\v", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c\uff5e~", "-"),
        **dict.fromkeys("\u22c5\u00b7\u2022\u2023\u25cf\u25aa\uff5c", "|"),
        **dict.fromkeys("\u2028\u2029\x85", "\n"),
        "\uff1a": ":",
        "\uff0c": ",",
        "\uff08": "(",
        "\uff09": ")",
        "\uff0f": "/",
        "\u3002": ".",
        "\uff1f": "?",
        "\u2019": "'",
        "\u02bc": "'",
    },
)
_CHUNK = re.compile(r"\n|[^\s]+")
_PIECE = re.compile(r"\d+|[\u3040-\u30ff\u3400-\u9fff]|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+|.")
_ADDRESS = re.compile(r"\w@\w")
_SMALL = 8  # digits; longer numbers are ids and never dates


class Token(NamedTuple):
    """A number, word, mark, link or line end, with its place in the text."""

    kind: str  # "n" number, "w" word, "p" mark, "l" link or address, "b" line break
    text: str  # lower-cased
    raw: str
    start: int
    end: int
    spaced: bool  # white space stands before it
    number: int  # -1 where it is none


def plain(text: str) -> str:
    """Return the text with exotic spaces, dashes and marks made plain, same length, capped."""
    return text[:LONGEST].translate(_PLAIN)


_ANY = re.compile(
    r"(\n)|(\d+)|([\u3040-\u30ff\u3400-\u9fff]|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+)|([^\s])"
)
_KINDS = ("", "b", "n", "w", "p")


def tokenise(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of a stretch of a plain text (see `plain`)."""
    end = len(text) if end is None else end
    if _LINKED.search(text, start, end):
        return _with_links(text, start, end)
    tokens: list[Token] = []
    behind = -1
    for piece in _ANY.finditer(text, start, end):
        raw, first = piece.group(), piece.start()
        kind = piece.lastindex or 0
        number = int(raw) if kind == 2 and len(raw) <= _SMALL else -1
        spaced = first != behind or kind == 1
        behind = first + len(raw)
        low = raw.lower() if kind == 3 else raw
        tokens.append(Token(_KINDS[kind], low, raw, first, behind, spaced, number))
    return tokens


_LINKED = re.compile(r"://|@\w|\bwww\.|\bmailto:|\btel:")


def _with_links(text: str, start: int, end: int) -> list[Token]:
    tokens: list[Token] = []
    for chunk in _CHUNK.finditer(text, start, end):
        body, first = chunk.group(), chunk.start()
        if body == "\n":
            tokens.append(Token("b", "\n", "\n", first, first + 1, True, -1))
        elif _is_link(body):
            tokens.append(Token("l", "", body, first, chunk.end(), True, -1))
        else:
            _cut(body, first, tokens)
    return tokens


def _is_link(body: str) -> bool:
    if "://" in body or body.startswith(("www.", "mailto:", "tel:")):
        return True
    return "@" in body and _ADDRESS.search(body) is not None


def _cut(body: str, offset: int, tokens: list[Token]) -> None:
    for piece in _PIECE.finditer(body):
        raw = piece.group()
        start = offset + piece.start()
        number = int(raw) if raw.isdecimal() and len(raw) <= _SMALL else -1
        kind = "n" if raw.isdecimal() else "w" if raw.isalpha() else "p"
        tokens.append(
            Token(kind, raw.lower(), raw, start, start + len(raw), piece.start() == 0, number),
        )


_LONGEST_SENTENCE = 150  # tokens; keeps what is looked at around one time bounded


class Sentence(NamedTuple):
    """A stretch of tokens that says one thing; a line of a list or table is one as well."""

    first: int  # token index
    last: int  # one past the last token
    paragraph: int
    text: str  # as written, white space collapsed
    low: str  # the same, lower-cased


class Taken(NamedTuple):
    """A text taken apart."""

    tokens: list[Token]
    sentences: list[Sentence]  # in order, without gaps between them
    words: frozenset[str]  # every word of the text, as written
    spans: frozenset[int]  # where sentences may speak of days, weeks or months: their indices


def take_apart(text: str) -> Taken:
    """Return tokens, sentences and words of a plain text.

    Most of a mail speaks of no time at all. A run of lines without a number or a word of time
    becomes one sentence of one token (kind "s") that nothing reads across; only the rest is cut.
    """
    taken = _Taker(text)
    start = at = 0
    for line in text.split("\n"):
        end = at + len(line)
        body = line.rstrip()
        if not body.strip():
            taken.add(start, at)
            taken.new_paragraph()
            start = end + 1
        elif body[-1] in ".?!:" or (len(line) < _WRAPPED and body[-1] != ","):
            taken.add(start, end + 1)
            start = end + 1
        at = end + 1
    taken.add(start, len(text))
    return Taken(taken.tokens, taken.sentences, frozenset(taken.words), frozenset(taken.spans))


_WORD = re.compile(r"[^\W\d_]+|\d")
_SURE_END = re.compile(r"([a-zß-ÿ]{4,20})[.!?]['\")]?\s(?=[A-ZÀ-Þ])")


class _Taker:
    """Takes runs of lines, which end where a sentence must end, one after the other."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._paragraph = 0
        self._fresh = True
        self.tokens: list[Token] = []
        self.sentences: list[Sentence] = []
        self.words: set[str] = set()
        self.spans: set[int] = set()

    def new_paragraph(self) -> None:
        self._paragraph += not self._fresh
        self._fresh = True

    def add(self, start: int, end: int) -> None:
        """Take a run of lines, cut first where a sentence ends beyond doubt."""
        end = min(end, len(self._text))
        if start >= end:
            return
        self._fresh = False
        if end - start > _WRAPPED:
            for stop in _SURE_END.finditer(self._text, start, end):
                if stop.group(1) not in ABBREVIATIONS:
                    self._add(start, stop.end())
                    start = stop.end()
        self._add(start, end)

    def _add(self, start: int, end: int) -> None:
        words = _WORD.findall(self._text, start, end)
        self.words.update(words)
        before = len(self.sentences)
        self._take(words, start, end)
        if not SPANS.isdisjoint(words):
            self.spans.update(range(before, len(self.sentences)))

    def _take(self, words: list[str], start: int, end: int) -> None:
        if ANCHORS.isdisjoint(words):
            self._pass_over(start, end)
        else:
            first = len(self.tokens)
            self.tokens += tokenise(self._text, start, end)
            self._cut(first)

    def _pass_over(self, start: int, end: int) -> None:
        at = len(self.tokens)
        self.tokens.append(Token("s", "", "", start, end, True, -1))
        said = " ".join(self._text[start:end].split())
        self.sentences.append(Sentence(at, at + 1, self._paragraph, said, said.lower()))

    def _cut(self, first: int) -> None:
        for i in range(first, len(self.tokens)):
            if _ends(self._text, self.tokens, first, i):
                _add(self.sentences, self._text, self.tokens, (first, i + 1, self._paragraph))
                first = i + 1


def _add(
    found: list[Sentence],
    text: str,
    tokens: list[Token],
    place: tuple[int, int, int],
) -> None:
    first, last, paragraph = place
    while first < last and tokens[first].kind == "b":
        first += 1
    if first >= last:
        return
    said = " ".join(text[tokens[first].start : tokens[last - 1].end].split())
    found.append(Sentence(first, last, paragraph, said, said.lower()))


def _ends(text: str, tokens: list[Token], first: int, i: int) -> bool:
    token = tokens[i]
    if i + 1 >= len(tokens) or i - first >= _LONGEST_SENTENCE:
        return True
    if token.kind == "b":
        return not _flows_on(text, tokens, first, i)
    if token.text in {"?", "!"}:
        return tokens[i + 1].spaced
    return token.text == "." and _full_stop(tokens, i)


def _full_stop(tokens: list[Token], i: int) -> bool:
    following = tokens[i + 1]
    if not following.spaced or following.kind == "b" or following.text == "(":
        return False
    before = tokens[i - 1] if i else None
    if before is None or not (following.raw[:1].isupper() or following.kind in {"n", "p", "l"}):
        return False
    if before.text in {"h", "u"} and i > 1 and tokens[i - 2].kind == "n":  # "à 9h. Il vous"
        return following.kind == "w"
    if before.raw == "M" and tokens[i - 2].text != ".":
        return False  # Monsieur
    if before.kind == "n":  # "1. Dezember" against "on the 1. Please"
        return following.kind == "w" and following.text not in MONTHS
    if before.text == "m" and i > 1 and tokens[i - 2].text == ".":  # "2 p.m. ET" goes on
        return following.kind == "w" and not following.raw.isupper()
    return before.text not in ABBREVIATIONS


_WRAPPED = 50  # a line this long was probably broken by the writer's mail program


def _flows_on(text: str, tokens: list[Token], first: int, i: int) -> bool:
    """Tell whether the line break at i is only where a long line was wrapped."""
    if i == first or i + 1 >= len(tokens):
        return False
    line_start = text.rfind("\n", max(0, tokens[i].start - 400), tokens[i].start) + 1
    length = tokens[i].start - line_start
    before, following = tokens[i - 1], tokens[i + 1]
    if before.text in {".", "?", "!", ":"} or following.kind in {"b", "p"}:
        return False
    if _is_label(tokens, i + 1) or _is_clock(tokens, i + 1):
        return False
    return length >= _WRAPPED or before.text == ","


def _is_label(tokens: list[Token], i: int) -> bool:
    """Tell whether a line begins like ``When:`` or ``Meeting ID:``."""
    for j in range(i, min(i + 4, len(tokens))):
        if tokens[j].text == ":" and j > i:
            return tokens[j - 1].kind == "w"
        if tokens[j].kind != "w":
            return False
    return False


def _is_clock(tokens: list[Token], i: int) -> bool:
    return i + 2 < len(tokens) and tokens[i].kind == "n" and tokens[i + 1].text in {":", "-"}
