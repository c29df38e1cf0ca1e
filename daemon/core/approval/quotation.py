"""A reply without what is provably not the User's: his own lines, and his changed letters.

Only three things are ever removed: the words of the Request as we know them (behind quote marks,
or many in a row as they stand there), the lines clients write above a quotation when every word in
them is a date, a name of the User or the subject we gave, and exact, listed footers. All the rest
is the User's. Removing too little makes us ask again; removing too much would send a letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum

from daemon.core.approval import words as w
from daemon.core.approval.request import Known, marks_in

MAX_REPLY = 64_000  # characters; the reader cuts there, and a cut may hide a "no, wait"
_MAX_LINES = 4000
_RUN = 8  # so many words in a row, as they stand in the Request, are no accident
_QUOTED_RUN = 4  # behind quote marks fewer will do
_ATTRIBUTION_LINES = 4
_HEADER_BLOCK_LINES = 25
_MAX_LOOKS = 1000  # bounds on work for texts that repeat one word over and over
_MAX_PLACES = 50
_MAX_COPIES = 50
_STRANGE_NAMES = 4  # words of a display name we do not know, beside an address that we do

_DATE_WORDS = frozenset(
    (
        "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday "
        "saturday sunday jan feb mar apr may jun jul aug sep sept oct nov dec january february march "
        "april june july august september october november december "
        "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag januar "
        "februar märz mär mrz mai juni juli oktober okt dezember dez "
        "lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche janv "
        "janvier févr février mars avr avril juin juil juillet août septembre octobre novembre déc "
        "décembre lunes martes miércoles jueves viernes sábado domingo lun mié jue vie sáb dom ene "
        "enero febrero marzo abr abril mayo junio julio ago agosto septiembre octubre noviembre dic "
        "diciembre at um uhr à las del de am pm a.m p.m h z utc gmt est edt cst cdt mst mdt pst pdt "
        "cet cest mez mesz bst wet west eet eest ist jst msk sgt hkt aest aedt awst nzst nzdt"
    ).split(),
)
_NUMBERS = re.compile(
    r"(?:gmt|utc)?[+-]?\d{1,4}(?:[./:h-]\d{1,4}){0,3}(?:st|nd|rd|th|am|pm|h|z)?",
)
_WROTE = frozenset({"wrote", "writes", "schrieb", "écrit", "escribió"})
_OPENERS = frozenset({"on", "am", "le", "el", "a", "um", "message", "from"})
_TRIM = "<>()[]\"',;:*"
_LABELS = {
    "who": ("from", "to", "cc", "bcc", "reply-to", "von", "an", "kopie", "de", "à", "para", "a"),
    "date": ("sent", "date", "gesendet", "datum", "envoyé", "fecha", "enviado", "enviado el"),
    "subject": ("subject", "betreff", "objet", "asunto"),
    "rank": ("importance", "priority", "wichtigkeit", "priorität", "importancia", "importance "),
}
_RANKS = frozenset({"high", "normal", "low", "hoch", "niedrig", "haute", "alta", "baja"})
_FIRST_LABELS = ("from", "von", "de")
_ORIGINAL = frozenset(
    {
        "original message", "ursprüngliche nachricht", "message d'origine", "mensaje original",
        "original appointment", "reply message", "antwort",
    },
)  # fmt: skip
_REPLY_PREFIXES = frozenset({"re:", "aw:", "sv:", "rv:", "antw:", "res:", "rép:", "ref:"})


class Sort(Enum):
    """What a line of a reply is."""

    BLANK = "blank"
    OURS = "ours"  # words of the Request
    NOISE = "noise"  # written by a program: attribution, footer, signature
    COPY = "copy"  # part of a letter between its marks
    STRANGE = "strange"  # behind quote marks, but not our words
    OWN = "own"  # the User's


@dataclass(slots=True)
class Line:
    """One line of a reply; ``sort`` is filled in as the line is understood."""

    raw: str
    depth: int
    rest: str  # without quote marks
    words: tuple[str, ...]
    sort: Sort | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Copy:
    """A letter between its marks that is not, word for word, the one we showed."""

    number: int
    text: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """What a reply says anew. ``own`` keeps blank lines as ""; ``trouble`` says why the marks of
    the letters cannot be trusted, "" where they can."""

    own: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    strange: tuple[str, ...] = ()
    trouble: str = ""


def read_reply(text: str, request: Known) -> Reply:
    """Return what of a reply's full text is the User's own word."""
    if len(text) >= MAX_REPLY or text.count("\n") > _MAX_LINES:
        return Reply(trouble="Your reply is too long for me to be sure that I read all of it.")
    lines = [_line(raw) for raw in text.splitlines()]
    reader = _Reader(lines, request)
    copies, trouble = reader.take_copies()
    reader.walk()
    reader.drop_noise()
    return Reply(
        own=_kept(lines),
        copies=copies,
        strange=tuple(line.raw.strip() for line in lines if line.sort is Sort.STRANGE),
        trouble=trouble,
    )


def _line(raw: str) -> Line:
    depth, rest = w.unquote(raw)
    line = Line(raw=raw, depth=depth, rest=rest, words=w.tokens(rest))
    if not line.words:
        line.sort = Sort.BLANK
    return line


def _kept(lines: list[Line]) -> tuple[str, ...]:
    kept: list[str] = []
    for line in lines:
        if line.sort is Sort.OWN:
            kept.append(line.raw.strip())
        elif kept and kept[-1]:
            kept.append("")
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)


@dataclass(slots=True)
class _Reader:
    """Sorts the lines of one reply, in three passes over them."""

    lines: list[Line]
    request: Known
    _places: dict[str, list[int]] = field(default_factory=dict)
    _after_copy: dict[int, frozenset[int]] = field(default_factory=dict)
    _marked: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place, word in enumerate(self.request.words):
            self._places.setdefault(word, []).append(place)
        for number, letter in self.request.letters.items():
            body = [word for row in letter.splitlines() for word in w.tokens(w.unquote(row)[1])]
            ends = ("[letter", str(number), "ends]")
            self._marked[number] = ("[letter", str(number), "begins]", *body, *ends)

    # --- the letters between their marks ---

    def take_copies(self) -> tuple[tuple[Copy, ...], str]:
        """Mark the letters in the reply; return the changed ones, and what is wrong with marks."""
        copies: list[Copy] = []
        begun: tuple[int, int] | None = None
        for index, line in enumerate(self.lines):
            for number, mark, alone in marks_in(line.rest):
                if (mark == "begins") == (begun is not None):
                    return (), _MARKS_BROKEN
                if mark == "begins":
                    begun = (number, index)
                    continue
                if begun is None or begun[0] != number or number not in self.request.letters:
                    return (), _MARKS_BROKEN
                span = self.lines[begun[1] : index + 1]
                if self._is_unchanged(number, span):
                    self._accept(number, begun[1], index)
                elif alone and marks_in(span[0].rest)[0][2]:
                    copies.append(self._changed(number, span))
                else:
                    return (), _MARKS_BROKEN
                begun = None
        return tuple(copies), _MARKS_BROKEN if begun or len(copies) > _MAX_COPIES else ""

    def _is_unchanged(self, number: int, span: list[Line]) -> bool:
        seen = tuple(word for line in span for word in line.words)
        wanted = self._marked[number]
        # Re-wrapping may put other words of ours on the lines of the marks: the walk judges those.
        return any(
            seen[start : start + len(wanted)] == wanted
            for start in range(len(seen) - len(wanted) + 1)
        )

    def _accept(self, number: int, first: int, last: int) -> None:
        span = self.lines[first : last + 1]
        wanted = self._marked[number]
        if tuple(word for line in span for word in line.words) != wanted:
            return
        for line in span:
            line.sort = Sort.COPY
        ends = frozenset(place + len(wanted) for place in self._find(wanted))
        self._after_copy[last] = ends

    def _changed(self, number: int, span: list[Line]) -> Copy:
        for line in span:
            line.sort = Sort.COPY
        inner = span[1:-1]
        rows = tuple(line.rest.rstrip() for line in inner)
        return Copy(number=number, text="\n".join(rows).strip("\n"), lines=rows)

    # --- the words of the Request ---

    def walk(self) -> None:
        """Mark what is ours or a client's: every line keeps to the order of the Request, or is a
        long run of its words."""
        expected: frozenset[int] = frozenset()
        index = 0
        while index < len(self.lines):
            line = self.lines[index]
            if line.sort is Sort.COPY:
                expected = self._after_copy.get(index, frozenset())
            elif line.sort is None:
                found = self._match(index, expected)
                taken = 0 if found else self._client_lines(index)
                if found:
                    line.sort, expected = Sort.OURS, found
                elif taken:
                    self._mark(index, taken)
                    index += taken
                    expected = frozenset({0})
                    continue
                else:
                    line.sort = Sort.STRANGE if line.depth else Sort.OWN
                    expected = expected if line.depth else frozenset()
            index += 1

    def _mark(self, index: int, count: int) -> None:
        for line in self.lines[index : index + count]:
            if line.sort is None:
                line.sort = Sort.NOISE

    def _match(self, index: int, expected: frozenset[int]) -> frozenset[int]:
        """Return the places in the Request that may follow this line; empty if it is not ours."""
        line = self.lines[index]
        count = len(line.words)
        next_places = frozenset(
            place + count
            for place in expected
            if self.request.words[place : place + count] == line.words
        )
        ends = count > 1 and len(self.request.words) in next_places
        if next_places and (line.depth or ends or not w.retracts(line.rest)):
            return next_places
        # Alone, a risky word in its place proves nothing; with the words after it, it does.
        return self._jump(index)

    def _jump(self, index: int) -> frozenset[int]:
        line = self.lines[index]
        whole = line.depth > 0 and line.words in self.request.lines and not w.retracts(line.rest)
        wanted = 1 if whole else _QUOTED_RUN if line.depth else _RUN
        run = self._run(index, wanted)
        if len(run) < wanted:
            return frozenset()
        return frozenset(place + len(line.words) for place in self._find(run))

    def _run(self, index: int, wanted: int) -> tuple[str, ...]:
        """Return the words of this line and as many lines after it as make up the wanted number."""
        found: list[str] = []
        for line in self.lines[index:]:
            found.extend(line.words)
            if len(found) >= wanted:
                break
        return tuple(found)

    def _find(self, run: tuple[str, ...]) -> list[int]:
        """Return where these words stand in the Request; in a text of few words, not everywhere
        (a place that is missed makes us ask, no more)."""
        found: list[int] = []
        for at in self._places.get(run[0], [])[:_MAX_LOOKS] if run else []:
            if self.request.words[at : at + len(run)] == run:
                found.append(at)
                if len(found) == _MAX_PLACES:
                    break
        return found

    # --- the lines of clients above a quotation ---

    def _client_lines(self, index: int) -> int:
        """Return how many lines from here a client wrote above the quoted Request; 0 for none."""
        return self._header_block(index) or self._attribution(index)

    def _attribution(self, index: int) -> int:
        """`On Tue, 24 Nov 2026 at 09:00, Alex Morgan <alex@example.org> wrote:`, four languages."""
        words: list[str] = []
        depth = self.lines[index].depth
        for count, line in enumerate(self.lines[index : index + _ATTRIBUTION_LINES], 1):
            if line.sort is Sort.BLANK or line.depth != depth:
                return 0
            words.extend(line.words)
            if words[-1].endswith(":"):
                return (
                    count if self._names_us(words) and self._quote_at(index + count, depth) else 0
                )
        return 0

    def _names_us(self, words: list[str]) -> bool:
        parts = [part for part in (word.strip(_TRIM) for word in words) if part]
        named = [part for part in parts if self._is_identity(part)]
        unknown = [
            part
            for part in parts
            if not (_is_date_word(part) or part in _WROTE | _OPENERS or self._is_identity(part))
        ]
        dated = any(char.isdigit() for part in parts for char in part if "@" not in part)
        if not named or not (dated or _WROTE.intersection(parts)):
            return False
        addressed = any("@" in part for part in named)
        allowed = _STRANGE_NAMES if addressed and _WROTE.intersection(parts) else 0
        # "Me" is how many address books name their owner.
        risky = [part for part in unknown if part != "me" and w.retracts(part)]
        return len(unknown) <= allowed and not risky

    def _is_identity(self, part: str) -> bool:
        return part.strip(_TRIM).removeprefix("mailto:") in self.request.identity

    def _quote_at(self, index: int, depth: int) -> bool:
        """Return whether the next written line is deeper quoted, or the beginning of our words."""
        for place in range(index, len(self.lines)):
            line = self.lines[place]
            if line.sort is Sort.BLANK:
                continue
            if line.depth > depth or line.sort is Sort.COPY:
                return True
            return bool(self._match(place, frozenset({0})))
        return False

    def _header_block(self, index: int) -> int:
        """`From: ... Sent: ... To: ... Subject: ...` as Outlook writes it, every value known."""
        at = self._divider(index)
        if self._label(at)[0] not in _FIRST_LABELS:
            return 0
        seen: set[str] = set()
        end = at
        while at < min(len(self.lines), index + _HEADER_BLOCK_LINES):
            if self.lines[at].sort is Sort.BLANK:
                at += 1
                continue
            kind, length = self._header_line(at)
            if not length:
                break
            seen.add(kind)
            at += length
            end = at
        return end - index if {"who", "subject"} <= seen or {"who", "date"} <= seen else 0

    def _divider(self, index: int) -> int:
        at = index
        for line in self.lines[index : index + 3]:
            title = w.simple(line.rest.strip("-_ "))
            if line.sort is Sort.BLANK or w.is_rule(line.rest) or title in _ORIGINAL:
                at += 1
            else:
                break
        return at

    def _label(self, index: int) -> tuple[str, str]:
        if index >= len(self.lines):
            return "", ""
        text = w.plain(self.lines[index].rest).lstrip("*")
        label, colon, value = text.partition(":")
        return (label.strip(" *"), value.lstrip("* ")) if colon else ("", "")

    def _header_line(self, index: int) -> tuple[str, int]:
        """Return the kind of a header line and how many lines it takes; 0 if a value is unknown."""
        label, value = self._label(index)
        kind = next((kind for kind, labels in _LABELS.items() if label in labels), "")
        parts = [part for part in (p.strip(_TRIM) for p in value.split()) if part]
        if kind == "who":
            good = bool(parts) and all(self._is_identity(part) for part in parts)
        elif kind == "date":
            good = bool(parts) and all(_is_date_word(part) for part in parts)
        elif kind == "rank":
            good = bool(parts) and set(parts) <= _RANKS
        elif kind == "subject":
            return kind, self._subject_lines(index, value)
        else:
            good = False
        return kind, int(good)

    def _subject_lines(self, index: int, value: str) -> int:
        found = [word for word in value.split() if word not in _REPLY_PREFIXES]
        wanted = [word for word in self.request.subject if word not in _REPLY_PREFIXES]
        for count in range(1, 4):
            if found == wanted:
                return count
            if index + count >= len(self.lines) or found != wanted[: len(found)]:
                return 0
            found.extend(self.lines[index + count].words)
        return 0

    # --- footers and signatures ---

    def drop_noise(self) -> None:
        """Mark rules, listed footers and signatures among the User's own lines."""
        self._drop_signatures()
        for line in self.lines:
            if line.sort in {Sort.OWN, Sort.STRANGE} and (
                w.is_footer(line.rest) or w.is_rule(line.rest)
            ):
                line.sort = Sort.NOISE
        self._drop_names()

    def _drop_signatures(self) -> None:
        """Cut what stands below a line of two hyphens, unless it could be an instruction."""
        inside = False
        for paragraph in self._paragraphs():
            if paragraph[0].sort is not Sort.OWN:
                inside = False
                continue
            rest = paragraph
            if not inside:
                cut = next(
                    (n for n, line in enumerate(paragraph) if line.rest.strip() == "--"), None
                )
                if cut is None:
                    continue
                inside = True
                paragraph[cut].sort = Sort.NOISE
                rest = paragraph[cut + 1 :]
            whole = w.is_disclaimer(" ".join(line.rest for line in rest))
            for line in rest:
                line.sort = Sort.NOISE if whole or w.is_signature_line(line.rest) else Sort.OWN

    def _paragraphs(self) -> list[list[Line]]:
        """Return the written lines by paragraph, the User's own apart from all others."""
        found: list[list[Line]] = []
        before: Sort | None = Sort.BLANK
        for line in self.lines:
            if line.sort is not Sort.BLANK:
                if (
                    (line.sort is Sort.OWN) == (before is Sort.OWN)
                    and found
                    and before is not Sort.BLANK
                ):
                    found[-1].append(line)
                else:
                    found.append([line])
            before = line.sort
        return found

    def _drop_names(self) -> None:
        """The User's own name under his words, with or without a `Best regards` above it."""
        own = [line for line in self.lines if line.sort is Sort.OWN]
        for index, line in enumerate(own):
            if index and w.bare(line.rest) in self.request.own_names:
                line.sort = Sort.NOISE
                if index > 1 and w.is_closing(own[index - 1].rest):
                    own[index - 1].sort = Sort.NOISE


def _is_date_word(part: str) -> bool:
    part = part.strip(".")
    return part in _DATE_WORDS or _NUMBERS.fullmatch(part) is not None


_MARKS_BROKEN = (
    "One of the lines in square brackets around a letter is missing or changed, so I cannot tell "
    "where the letter begins or ends."
)
