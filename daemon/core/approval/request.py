"""The mail that asks the User: what it says, and what a program reads back from it.

The complete letter stands at the top, because mail clients hide what is further down. What is
needed to read the reply (numbers, words of the questions) stands in the text and in one header,
so that a Decision can be checked from the two files alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from daemon.core.approval.words import plain, tokens, unquote
from daemon.errors import Permanent

if TYPE_CHECKING:
    from daemon.core.model import Message

REQUEST_HEADER = "x-followthrough-request"
MAX_REQUEST_BYTES = 50_000  # Gmail hides everything beyond about 102 kB, others earlier
_MARK = re.compile(r"\[\s{0,3}letter\s{1,3}(\d{1,3})\s{1,3}(begins|ends)\s{0,3}\]", re.IGNORECASE)
_TO_LINE = re.compile(r"^\s{0,3}to:\s{0,12}([^<\n]{0,200})", re.IGNORECASE)
_ALSO_LINE = re.compile(r"^\s{0,3}also thanks:\s{0,12}([^\n]{0,400})", re.IGNORECASE)
_OPTION_LINE = re.compile(r"^\s{2,8}(\d{1,3}) ([a-z][a-z-]{0,30})\s{2,}\S")
_WH_QUESTION = re.compile(
    r"^(?:\d{1,3}[.)]\s)?(?:what|which|how|who|why|when|where|is there|did|do|does|was|were|has|have"
    r"|would|could|can)\b.{0,300}\?(?:\s|$)",
    re.IGNORECASE,
)
_HEADER_QUESTION = re.compile(r"(\d{1,3}):([a-z|-]{0,300})")

RequestKind = Literal["letters", "morning", "welcome"]


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterItem:
    """One letter in a Request: the exact text, and what the User should know beside it."""

    number: int
    draft_id: int
    version: int
    kind: str  # in words: "thank-you", "follow-up"
    to_name: str
    to_address: str
    subject: str
    company: str
    role: str
    leaves_text: str  # "Tue 1 Dec 09:00 in New York (15:00 in Berlin)"
    expires_text: str  # "Tue 1 Dec"
    body: str
    also_for: tuple[str, ...] = ()  # people to whom the letter asks that thanks be passed on
    lacks: tuple[str, ...] = ()
    reason: str = ""
    was_edited: bool = False
    changes: tuple[str, ...] = ()  # what differs from the version shown before, and warnings


@dataclass(frozen=True, kw_only=True, slots=True)
class QuestionItem:
    """One numbered question with the words that answer it."""

    number: int
    text: str
    options: tuple[tuple[str, str], ...] = ()  # (word to answer with, what it means)


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestForm:
    """Everything a Request says; letters and questions share one sequence of numbers."""

    code: str
    kind: RequestKind = "letters"
    items: tuple[LetterItem | QuestionItem, ...] = ()
    asks: tuple[str, ...] = ()  # open questions, answered in the User's own words
    notices: tuple[str, ...] = ()
    discreet: bool = False

    @property
    def letters(self) -> tuple[LetterItem, ...]:
        """Return the letters, in their order."""
        return tuple(item for item in self.items if isinstance(item, LetterItem))

    @property
    def questions(self) -> tuple[QuestionItem, ...]:
        """Return the numbered questions, in their order."""
        return tuple(item for item in self.items if isinstance(item, QuestionItem))


# --- writing --------------------------------------------------------------------------------


def request_subject(form: RequestForm) -> str:
    """Return the subject line; without any name where the User wants discretion."""
    return f"[Followthrough #{form.code}] {_matter(form)}"


def _matter(form: RequestForm) -> str:
    letters, questions = form.letters, form.questions
    if form.kind == "welcome":
        return "Welcome. Is any of these letters still worth sending?" if letters else "Welcome"
    if len(letters) == 1 and not questions:
        letter = letters[0]
        if form.discreet:
            return f"Send this {letter.kind}?"
        return f"Send this {letter.kind} to {letter.to_name or letter.to_address}{_at(letter)}?"
    if form.kind == "letters" and len(letters) > 1 and not form.discreet:
        companies = {letter.company for letter in letters}
        where = f" to {letters[0].company}" if len(companies) == 1 and letters[0].company else ""
        return f"Send these {len(letters)} letters{where}?"
    return _counted(len(letters), len(questions) + len(form.asks))


def _counted(letters: int, questions: int) -> str:
    parts = []
    if letters:
        parts.append(f"{letters} letter{'s' if letters > 1 else ''} to decide on")
    if questions:
        parts.append(f"{questions} question{'s' if questions > 1 else ''}")
    return f"This morning: {' and '.join(parts)}" if parts else "For your information"


def _at(letter: LetterItem) -> str:
    role = f" ({letter.role})" if letter.role else ""
    return f", {letter.company}{role}" if letter.company else role


def request_header(form: RequestForm) -> str:
    """Return the value of X-Followthrough-Request: ids with versions, then how to read a reply.

    For example ``12.1 13.1; kind=letters; letters=1,2; asks=1; questions=4:data|research``.
    """
    ids = " ".join(f"{letter.draft_id}.{letter.version}" for letter in form.letters) or "none"
    parts = [ids, f"kind={form.kind}"]
    if form.letters:
        parts.append("letters=" + ",".join(str(letter.number) for letter in form.letters))
    parts.append(f"asks={len(form.asks)}")
    if form.questions:
        parts.append(
            "questions="
            + ",".join(
                f"{q.number}:{'|'.join(word for word, _ in q.options)}" for q in form.questions
            ),
        )
    return "; ".join(parts)


def request_text(form: RequestForm) -> str:
    """Return the plain text of a Request.

    Raises Permanent where it would grow over 50 kB (clients hide the end of long mail, and the
    User must see every word), or where a letter holds a line like the marks around it.
    """
    blocks = [_letter_block(item) for item in form.letters]
    for item in form.letters:
        blocks.extend(_beside(item, several=len(form.letters) > 1))
    blocks.extend(_question_block(item) for item in form.questions)
    if form.asks:
        blocks.append(_asks_block(form))
    if form.notices:
        blocks.append("\n".join(f"- {notice}" for notice in form.notices))
    blocks.append(_how_to_answer(form))
    text = "\n\n".join(blocks) + "\n"
    if len(text.encode()) > MAX_REQUEST_BYTES:
        raise Permanent("The request would be longer than 50 kB, and mail programs hide the end.")
    return text


def _letter_block(item: LetterItem) -> str:
    if _MARK.search(item.body):
        raise Permanent("The letter holds a line that looks like the marks around it.")
    name = f"{item.to_name} <{item.to_address}>" if item.to_name else item.to_address
    head = [
        f"Letter {item.number} is a {item.kind} for {item.to_name or item.to_address}{_at(item)}.",
        f"To:      {name}",
        f"Subject: {item.subject}",
        f"Leaves:  {item.leaves_text}, if you say so",
        *([f"Also thanks: {', '.join(item.also_for)}"] if item.also_for else []),
    ]
    return "\n".join(
        [
            *head,
            "",
            f"[letter {item.number} begins]",
            item.body.rstrip("\n"),
            f"[letter {item.number} ends]",
        ],
    )


def _beside(item: LetterItem, *, several: bool) -> list[str]:
    about = f"Letter {item.number}" if several else "This letter"
    lines = []
    if item.reason:
        lines.append(
            f"Why now: {item.reason}" if not several else f"{about}, why now: {item.reason}"
        )
    if item.was_edited:
        lines.append(f"{about} is in your own words; I have changed nothing in it.")
    lines.extend(f"{about}: {change}" for change in item.changes)
    if item.lacks:
        lines.append(
            f"{about} is complete as it stands. It would be stronger with {_listed(item.lacks)}."
        )
    if item.expires_text:
        lines.append(f"{about} can be decided until {item.expires_text}; after that I let it rest.")
    return ["\n".join(lines)] if lines else []


def _listed(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _question_block(item: QuestionItem) -> str:
    width = max((len(word) for word, _ in item.options), default=0)
    lines = [f"{item.number}. {item.text}"]
    lines += [f"    {item.number} {word.ljust(width)}   {label}" for word, label in item.options]
    return "\n".join(lines)


def _asks_block(form: RequestForm) -> str:
    lines = [*form.asks]
    several = len(form.letters) > 1
    if several:
        first = form.letters[0]
        lines.append(
            f'Begin each answer with the number of its letter, like "{first.number}: ...", so that it '
            "reaches the right person.",
        )
    else:
        lines.append(
            "A sentence or two in your own words is plenty. It goes into the letter as a paragraph of "
            "its own, and you see the whole letter again before anything leaves.",
        )
    lines.append('A line that begins with "private:" stays between us.')
    return "\n".join(lines)


def _how_to_answer(form: RequestForm) -> str:
    if not form.items and not form.asks:
        return "There is nothing you need to answer."
    lines = ["To answer, reply to this mail with one of these at the top:", ""]
    lines += [f"  {words.ljust(15)} {meaning}" for words, meaning in _words_for(form)]
    if form.letters:
        number = form.letters[0].number
        lines += [
            "",
            _how_to_edit(form),
        ]
        if len(form.letters) > 1:
            lines.append(
                f"Corrections in a few words work too: note {number}: and what you would like to say."
            )
    lines += [
        "",
        "Without an answer nothing happens, and nothing ever leaves that you have not seen.",
    ]
    return "\n".join(lines)


def _how_to_edit(form: RequestForm) -> str:
    letter = "a letter" if len(form.letters) > 1 else "the letter"
    return (
        f"To change {letter}, copy it into your reply together with both lines in square brackets, "
        "and edit what is between them."
    )


def _words_for(form: RequestForm) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    if form.letters:
        rows += _letter_words(form.letters)
    if form.questions:
        item = form.questions[0]
        word = item.options[0][0] if item.options else "..."
        rows.append((f"{item.number} {word}", f"answers question {item.number}; one line for each"))
    return rows


def _letter_words(letters: tuple[LetterItem, ...]) -> list[tuple[str, str]]:
    first, several = letters[0].number, len(letters) > 1
    if several:
        last = letters[-1].number
        rows = [
            ("send", "every letter above leaves as it stands, at the hour given"),
            (f"send {first} {last}", "only these leave"),
            (f"skip {first}", "that one is dropped, and I do not ask again"),
        ]
    else:
        rows = [
            ("send", "it leaves as it stands, at the hour given"),
            ("send now", "the same, without waiting for office hours"),
            ("skip", "it is dropped, and I do not ask again"),
        ]
    return [
        *rows,
        ("later 2 days", 'I ask again then; "later until friday" works too'),
        ("note: ...", "your words go in, and I show you the letter again"),
        ("wrong", "something here is mistaken; I stop and ask what"),
        ("heard", "you have news from them already; the waiting starts anew"),
        ("stop", "takes your word back, as long as the letter has not left"),
    ]


# --- reading back ---------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What is known of a Request from its own mail: enough to read a reply to it.

    ``words`` are all its words in order; ``letters`` the body of each letter by number; ``people``
    the names that address one letter; ``questions`` the answering words by number.
    """

    words: tuple[str, ...]
    lines: frozenset[tuple[str, ...]]
    letters: dict[int, str] = field(default_factory=dict)
    people: dict[str, frozenset[int]] = field(default_factory=dict)
    questions: dict[int, frozenset[str]] = field(default_factory=dict)
    asks: bool = False
    subject: tuple[str, ...] = ()
    identity: frozenset[str] = frozenset()  # words of the names and addresses in From and To
    own_names: frozenset[str] = frozenset()
    own_addresses: frozenset[str] = frozenset()


def known(request: Message) -> Known:
    """Return what the Request said, read from its mail (text first, header where it says more)."""
    text = request.full_text or request.text
    lines = text.splitlines()
    per_line = [tokens(unquote(line)[1]) for line in lines]
    letters = _letters_in(lines)
    facts = _header_facts(request.header(REQUEST_HEADER))
    questions = _questions_in(lines, facts.get("questions", ""))
    asks = facts["asks"] != "0" if "asks" in facts else _asks_in(lines)
    mailboxes = (*request.senders, *request.to)
    names = {plain(box.name) for box in mailboxes if box.name}
    return Known(
        words=tuple(word for words in per_line for word in words),
        lines=frozenset(words for words in per_line if words),
        letters=letters,
        people=_people_in(lines),
        questions={number: words for number, words in questions.items() if number not in letters},
        asks=asks,
        subject=tokens(request.subject),
        identity=frozenset(
            {part for name in names for part in name.replace(",", " ").split()}
            | {box.address for box in mailboxes},
        ),
        own_names=frozenset(
            found for name in names if name != "followthrough" for found in (name, name.split()[0])
        ),
        own_addresses=frozenset(box.address for box in mailboxes),
    )


def marks_in(line: str) -> list[tuple[int, str, bool]]:
    """Return the letter marks in a line: (number, "begins" or "ends", does it stand alone)."""
    text = plain(line)
    return [(int(m.group(1)), m.group(2), m.group(0) == text) for m in _MARK.finditer(text)]


def _letters_in(lines: list[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    inside: tuple[int, list[str]] | None = None
    for line in lines:
        for number, mark, alone in marks_in(line):
            if inside and mark == "ends" and number == inside[0] and alone:
                found.setdefault(number, "\n".join(inside[1]).strip("\n") + "\n")
                inside = None
            elif not inside and mark == "begins" and alone:
                inside = (number, [])
                break
        else:
            if inside:
                inside[1].append(line)
    return found


def _outside(lines: list[str]) -> list[str]:
    """Return the lines that are not part of a letter: what stands in a letter is never ours."""
    kept: list[str] = []
    inside = False
    for line in lines:
        marks = marks_in(line)
        if not inside and not marks:
            kept.append(line)
        if marks:
            inside = marks[-1][1] == "begins"
    return kept


def _people_in(lines: list[str]) -> dict[str, frozenset[int]]:
    """Return which letters a name means: those above each letter, in `To` and `Also thanks`."""
    found: dict[str, set[int]] = {}
    names: list[str] = []
    inside = False
    for line in lines:
        marks = marks_in(line)
        if marks:
            number, mark, _ = marks[-1]
            inside = mark == "begins"
            if inside:
                for form in (form for name in names for form in (name, *name.split())):
                    found.setdefault(form, set()).add(number)
            names = names if inside else []
        elif not inside and (to_line := _TO_LINE.match(line)):
            names = [plain(to_line.group(1)).strip("\"' ")]
        elif not inside and (also := _ALSO_LINE.match(line)):
            names += [plain(name).strip("\"' ") for name in also.group(1).split(",")]
    return {form: frozenset(numbers) for form, numbers in found.items() if form}


def _header_facts(value: str) -> dict[str, str]:
    pieces = (piece.partition("=") for piece in value.split(";")[1:])
    return {name.strip(): text.strip() for name, equals, text in pieces if equals}


def _questions_in(lines: list[str], stated: str) -> dict[int, frozenset[str]]:
    if stated:
        return {
            int(m.group(1)): frozenset(word for word in m.group(2).split("|") if word)
            for m in _HEADER_QUESTION.finditer(stated)
        }
    found: dict[int, set[str]] = {}
    for line in _outside(lines):
        if match := _OPTION_LINE.match(line):
            found.setdefault(int(match.group(1)), set()).add(match.group(2))
    return {number: frozenset(words) for number, words in found.items()}


def _asks_in(lines: list[str]) -> bool:
    """Return whether the text itself asks something, for a Request whose header does not tell."""
    return any(
        _WH_QUESTION.match(line) and not _OPTION_LINE.match(following)
        for line, following in pairwise([*_outside(lines), ""])
    )
