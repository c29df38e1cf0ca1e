"""A reply to a Request -> Decisions. The heart of the first promise.

Approval is one word alone. Whatever stands beside it and is not provably a program's makes the
reply unclear: then nothing happens, and one answer says what was understood. Only SEND is strict
to that degree about broken quotations too; `stop` and a note never let anything leave, so strange
lines behind quote marks do not hold them up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, timedelta, timezone
from difflib import SequenceMatcher
from zoneinfo import ZoneInfo

from daemon.core.approval import words as w
from daemon.core.approval.grammar import Command, parse_command
from daemon.core.approval.quotation import Copy, Reply, read_reply
from daemon.core.approval.request import Known, known
from daemon.core.model import Decision, Message, Verb

_WRAPPED = 66  # a line this long that goes on below was broken by the mail program
_MAX_NOTE = 5_000  # characters: a paragraph, not a book
_MAX_SHOWN = 10  # left-over lines told back to the User
_NOTE_LINE = re.compile(r"note(?:\s{1,3}(?P<who>[^:]{1,60}))?\s?:\s?", re.IGNORECASE)
_NUMBER_LINE = re.compile(r"(?:letter\s)?#?(?P<who>\d{1,3})\s?:\s?", re.IGNORECASE)
_NAME_LINE = re.compile(r"(?P<who>[^\W\d_][^:\n]{0,60}?)\s?:\s", re.IGNORECASE)
_PRIVATE_LINE = re.compile(r"private\s?:\s?", re.IGNORECASE)
_STOPPING = frozenset({Verb.STOP, Verb.NOTE})


def decide(
    reply: Message, request: Message, *, zone: str = "", answered: Message | None = None
) -> tuple[Decision, ...]:
    """Return what the reply decides: one Decision, or one for each group of numbered items.

    ``answered`` is the acknowledgement that the reply was written to, where it was not the Request.
    ``request`` is the Request's own mail. `until friday` counts from the reply's Date in ``zone``
    (IANA name) or, without one, in the offset of that Date. An UNCLEAR Decision stands alone.
    """
    about = known(request) if answered is None else _quoting(known(request), known(answered))
    said = read_reply(reply.full_text or f"{reply.text}\n{reply.quoted}", about)
    return _Judge(said, about, _local_day(reply, zone)).judge()


def _quoting(about: Known, answered: Known) -> Known:
    """Return what is known of a Request to a reply that quotes our answer in its thread."""
    return replace(
        about,
        words=(*about.words, *answered.words),
        lines=about.lines | answered.lines,
        subject=answered.subject,
    )


def decide_one(reply: Message, request: Message, *, zone: str = "") -> Decision:
    """Return the one Decision of a reply; of several the first, with the others in its reason."""
    first, *others = decide(reply, request, zone=zone)
    if not others:
        return first
    told = "; ".join(f"{other.verb} {_numbers(other.letters)}" for other in others)
    return replace(first, reason=f"{first.reason} Beside it: {told}.".strip())


def _numbers(letters: tuple[int, ...] | None) -> str:
    return "all" if letters is None else ", ".join(str(number) for number in letters)


def _local_day(reply: Message, zone: str) -> date:
    offset = timezone(timedelta(minutes=reply.utc_offset_minutes or 0))
    at = reply.written_at if reply.written_at.tzinfo else reply.written_at.replace(tzinfo=UTC)
    return at.astimezone(ZoneInfo(zone) if zone else offset).date()


@dataclass(slots=True)
class _Paper:
    """One note while its lines are gathered. ``who`` is None where none was named."""

    who: frozenset[int] | None
    lines: list[str] = field(default_factory=list)
    name: str = ""  # the person named, "" for a number or none
    named: bool = True  # began with `note:`, a number or a name; False for free text


@dataclass(slots=True)
class _Judge:
    """Turns the User's own lines into Decisions, or into one that says what is unclear."""

    said: Reply
    about: Known
    today: date
    commands: list[Command] = field(default_factory=list)
    papers: list[_Paper] = field(default_factory=list)
    private: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def judge(self) -> tuple[Decision, ...]:
        if self.said.trouble:
            return self._unclear(self.said.trouble, self.said.own)
        own = self._without_private(list(self.said.own))
        self._sort(own)
        trouble = self._trouble(own)
        if trouble:
            return self._unclear(trouble, tuple(self.left) or tuple(line for line in own if line))
        decisions = self._merge([*self._edits(), *self._notes(), *self._ordered()])
        if isinstance(decisions, str):
            return self._unclear(decisions, tuple(line for line in own if line))
        return self._with_private(decisions)

    # --- sorting the lines ---

    def _without_private(self, lines: list[str]) -> list[str]:
        """Take `private:` lines out, together with what the mail program wrapped of them."""
        kept: list[str] = []
        previous = ""
        for line in lines:
            match = _PRIVATE_LINE.match(line)
            if match:
                self.private.append(line[match.end() :].strip())
                previous = line
            elif previous and line and _is_wrapped(previous, line):
                self.private[-1] += f" {line}"
                previous = line
            else:
                kept.append(line)
                previous = ""
        return kept

    def _sort(self, lines: list[str]) -> None:
        paper: _Paper | None = None
        for line in lines:
            begun = self._paper(line)
            command = None if begun else parse_command(line, self.today) if line else None
            if begun:
                paper = begun
                self.papers.append(begun)
            elif command:
                self.commands.append(command)
                paper = None
            elif paper:
                paper.lines.append(line)
            elif line and self._may_be_note(line):
                paper = _Paper(who=None, lines=[line], named=False)
                self.papers.append(paper)
            elif line:
                self.left.append(line)

    def _may_be_note(self, line: str) -> bool:
        """Return whether free text here is an answer to what the Request asked."""
        if not self.about.asks or self.commands or self.papers or self.left:
            return False
        first = w.simple(line)
        if first.partition(" ")[0] in w.COMMAND_WORDS or w.begins_with(first, w.REFUSALS):
            return first.startswith("no ") and not w.begins_with(first, w.REFUSALS[:-1])
        return True

    def _paper(self, line: str) -> _Paper | None:
        """Return the note that begins here: `note: ...`, `note 2: ...`, `2: ...`, `Dana: ...`."""
        text = line.strip().lstrip("*")
        if match := _NOTE_LINE.match(text):
            who = match["who"]
            meant = self._meant(who) if who else None
            if who and meant is None:
                return None
            return _Paper(who=meant, name=_name(who), lines=[text[match.end() :]])
        match = _NUMBER_LINE.match(text) or _NAME_LINE.match(text)
        if match is None or parse_command(text[match.end() :], self.today):
            return (
                None  # `1: send` is an order in disguise; it is not in the list, so it is unclear
            )
        meant = self._meant(match["who"])
        if meant is None:
            return None
        return _Paper(who=meant, name=_name(match["who"]), lines=[text[match.end() :]])

    def _meant(self, who: str) -> frozenset[int] | None:
        who = (
            w.plain(who)
            .removeprefix("letter ")
            .removeprefix("for ")
            .removeprefix("to ")
            .strip("# ")
        )
        if who.isdecimal() and int(who) in self.about.letters:
            return frozenset({int(who)})
        return self.about.people.get(who)

    # --- what stands in the way ---

    def _trouble(self, own: list[str]) -> str:
        """Return in one sentence why this reply cannot be obeyed; "" where it can."""
        text = " ".join(line for line in own if line)
        if not text and not self.said.copies and not any(self.private):
            return "I found no words of your own in your reply, only the quoted request."
        return (
            self._trouble_of_words(text)
            or self._trouble_of_numbers()
            or self._trouble_of_quotes()
            or self._trouble_of_copies()
        )

    def _trouble_of_words(self, text: str) -> str:
        if not self.commands and not (self.papers and self.papers[0].named):
            trouble = self._trouble_of_free_text(text)
            if trouble:
                return trouble
        if not self.left:
            return ""
        if self.commands:
            return f"I understood “{_shown(self.commands[0])}”, but not what stands beside it."
        if w.begins_with(w.simple(self.left[0]), w.REFUSALS):
            return "That sounds as if it should not leave, or not yet, so nothing leaves."
        return "I could not find one of the words I act on, alone on its line."

    def _trouble_of_free_text(self, text: str) -> str:
        said = w.simple(text)
        if text and not said:
            return "A picture or a sign alone is not clear enough for me to act on."
        if said in w.FOREIGN:
            return f"I only act on the English words listed in the request, and “{text}” is none of them."
        if said in w.SMALL_TALK:
            return f"“{text}” sounds friendly, but it is not one of the words I act on."
        if self.papers and _is_slip(said):
            return f"“{text}” is close to one of the words I act on, but it is not one."
        return ""

    def _trouble_of_numbers(self) -> str:
        if any(paper.who and len(paper.who) > 1 for paper in self.papers):
            return "More than one letter goes to a person of that name."
        return next(filter(None, map(self._trouble_of_command, self.commands)), "")

    def _trouble_of_command(self, command: Command) -> str:
        if command.odd:
            return command.odd
        if command.verb is Verb.ANSWER:
            return self._trouble_of_answer(command)
        unknown = tuple(n for n in command.letters or () if n not in self.about.letters)
        if unknown:
            return f"There is no letter {_numbers(unknown)} in that request."
        if command.verb is Verb.SEND and not self.about.letters:
            return "There is no letter in that request that could leave."
        if self.about.questions and command.word in {"yes", "ok", "okay"}:
            return f"“{command.word}” could be meant for a letter or for a question."
        return ""

    def _trouble_of_answer(self, command: Command) -> str:
        number = (command.letters or (0,))[0]
        options = self.about.questions.get(number)
        if options is None:
            return f"There is no question {number} in that request."
        if options and command.word not in options:
            return f"Question {number} can be answered with {', '.join(sorted(options))}."
        return ""

    def _trouble_of_quotes(self) -> str:
        harmless = {command.verb for command in self.commands} <= _STOPPING
        if self.said.strange and not (harmless and (self.commands or self.papers)):
            self.left.extend(self.said.strange)
            return "Some lines in the quoted part of your reply are not what I wrote."
        return ""

    def _trouble_of_copies(self) -> str:
        numbers = [copy.number for copy in self.said.copies]
        if len(numbers) != len({(copy.number, copy.text) for copy in self.said.copies}) or len(
            numbers,
        ) != len(set(numbers)):
            return "Your reply holds more than one changed copy of the same letter."
        for copy in self.said.copies:
            if not copy.text.strip():
                return f"Nothing is left of letter {copy.number} between its two lines in brackets."
            if stray := self._commands_inside(copy):
                self.left.append(stray)
                return "One of the words I act on stands inside the letter, where it would be part of it."
        if self.said.copies and self.papers:
            return "Your reply holds a changed copy of a letter and other words beside it."
        return ""

    def _commands_inside(self, copy: Copy) -> str:
        original = {w.tokens(line) for line in self.about.letters[copy.number].splitlines()}
        return next(
            (
                line.strip()
                for line in copy.lines
                if w.tokens(line) not in original and parse_command(line, self.today)
            ),
            "",
        )

    # --- the Decisions ---

    def _edits(self) -> list[Decision]:
        return [
            Decision(
                verb=Verb.EDIT,
                letters=(copy.number,),
                text=restore_lines(copy.text, self.about.letters[copy.number]),
                reason="You changed the letter; I show it to you once more before it can leave.",
            )
            for copy in self.said.copies
        ]

    def _notes(self) -> list[Decision]:
        return [
            Decision(
                verb=Verb.NOTE,
                letters=self._addressed(paper),
                text=_joined(paper.lines)[:_MAX_NOTE],
                about=paper.name,
                left_over=self.said.strange,
                reason="A note in your own words; I show you the letter again before it can leave.",
            )
            for paper in self.papers
        ]

    def _addressed(self, paper: _Paper) -> tuple[int, ...] | None:
        """Return the letter a note belongs to: the one named, or the only one whose person the
        free text names; None where that is not said."""
        if paper.who:
            return tuple(sorted(paper.who))
        if len(self.about.letters) < 2:  # noqa: PLR2004 with one letter there is no choice
            return None
        said = set(w.simple(" ".join(paper.lines)).split())
        meant = {
            number
            for name, numbers in self.about.people.items()
            if name in said
            for number in numbers
        }
        return tuple(meant) if len(meant) == 1 else None

    def _ordered(self) -> list[Decision]:
        return [
            Decision(
                verb=command.verb,
                letters=command.letters,
                days=command.days,
                until=command.until,
                now=command.now,
                text=command.word
                if command.verb in {Verb.ANSWER, Verb.WRONG} and command.word != "wrong"
                else "",
                reason=f"“{_shown(command)}” stands alone in your reply.",
            )
            for command in self.commands
        ]

    def _merge(self, decisions: list[Decision]) -> list[Decision] | str:
        """Return the Decisions without repetitions, or the sentence that says how two differ."""
        kept: list[Decision] = []
        for decision in decisions:
            rival = next((k for k in kept if self._overlap(k, decision)), None)
            if rival is None:
                kept.append(decision)
            elif rival.verb in {Verb.NOTE, Verb.EDIT} and decision.verb is Verb.SEND:
                if self._covered(rival) != self._covered(decision):
                    return (
                        "It is not clear which letters should leave and which should change first."
                    )
                # The words come first: the new version needs its own `send`.
            elif not _same(rival, decision):
                return f"“{rival.verb}” and “{decision.verb}” in one reply contradict each other."
        return kept

    def _covered(self, decision: Decision) -> frozenset[int]:
        if decision.letters is None:
            return frozenset(self.about.letters)
        return frozenset(decision.letters)

    def _overlap(self, one: Decision, other: Decision) -> bool:
        if one.about != other.about and one.about and other.about:
            return False  # notes about two people who were met together
        if (one.verb is Verb.ANSWER) != (other.verb is Verb.ANSWER):
            return False
        if one.letters is None and other.letters is None:
            return True
        return bool(self._covered(one) & self._covered(other))

    def _with_private(self, decisions: list[Decision]) -> tuple[Decision, ...]:
        private = tuple(line for line in self.private if line)
        if not private:
            return tuple(decisions)
        if not decisions:
            kept = Decision(verb=Verb.NOTE, private=private, reason="Kept for you alone.")
            return (kept,)
        if any(d.verb is Verb.SEND for d in decisions) and any(w.retracts(p) for p in private):
            return self._unclear("Your private line may mean that something should wait.", private)
        return (replace(decisions[0], private=private), *decisions[1:])

    def _unclear(self, reason: str, left: tuple[str, ...]) -> tuple[Decision, ...]:
        shown = tuple(line[:200] for line in left if line)[:_MAX_SHOWN]
        return (Decision(verb=Verb.UNCLEAR, left_over=shown, reason=reason),)


def _name(who: str | None) -> str:
    plain = w.plain(who or "").removeprefix("for ").removeprefix("to ").strip("# ")
    return "" if plain.removeprefix("letter ").isdecimal() else plain


def _shown(command: Command) -> str:
    word = command.word if command.verb is Verb.SEND else str(command.verb)
    if command.verb is Verb.ANSWER:
        return f"{_numbers(command.letters)} {command.word}"
    numbers = f" {_numbers(command.letters)}" if command.letters else ""
    return f"{word}{numbers}{' now' if command.now else ''}"


def _same(one: Decision, other: Decision) -> bool:
    return replace(one, reason="") == replace(other, reason="")


def _is_slip(said: str) -> bool:
    """Return whether one or two words look like a mistyped command rather than a note."""
    first, *rest = said.split() or [""]
    if len(rest) > 1:
        return False
    near = (SequenceMatcher(None, first, word).ratio() for word in w.COMMAND_WORDS)
    return len(first) > 2 and max(near) >= 0.75  # noqa: PLR2004 `sned`, `snd`, `aprove`, `skipp`


def _is_wrapped(above: str, below: str) -> bool:
    """Return whether a mail program broke the line between these two."""
    return len(above) + 1 + len(below.split(maxsplit=1)[0]) > _WRAPPED


def _joined(lines: list[str]) -> str:
    """Return the lines of a note as paragraphs, with the breaks of the mail program undone."""
    found: list[str] = []
    above = ""
    for line in lines:
        text = " ".join(line.split())
        if text and above and _is_wrapped(above, text):
            found[-1] += f" {text}"
        elif text or (found and found[-1]):
            found.append(text)
        above = text
    return "\n".join(found).strip()


def restore_lines(edited: str, original: str) -> str:
    """Return an edited letter with the line breaks of the original wherever its words are the same.

    Clients wrap what they quote, so the breaks in an edited copy are often theirs and not the
    User's. A blank line is always the User's own.
    """
    gaps = _gaps(original)
    found: list[str] = []
    length, before = 0, ""
    for gap, word in _spaced(edited):
        between = _gap(gap, gaps.get((w.plain(before), w.plain(word))), length, word)
        found += [between, word]
        length = len(word) if "\n" in between else length + len(between) + len(word)
        before = word
    return "".join(found).strip() + "\n"


def _spaced(text: str) -> list[tuple[str, str]]:
    """Return the words of a text, each with the white space before it."""
    return re.findall(r"(\s*)(\S+)", text)


def _gaps(original: str) -> dict[tuple[str, str], str]:
    """Return the white space between each two neighbouring words, where it is always the same."""
    found: dict[tuple[str, str], set[str]] = {}
    before = ""
    for gap, word in _spaced(original):
        found.setdefault((w.plain(before), w.plain(word)), set()).add(gap)
        before = word
    return {pair: next(iter(gaps)) for pair, gaps in found.items() if len(gaps) == 1}


def _gap(gap: str, original: str | None, length: int, word: str) -> str:
    if gap.count("\n") > 1:
        return "\n\n"
    if original is not None and original.count("\n") < 2:  # noqa: PLR2004 a blank line
        return original
    if "\n" in gap:
        return " " if length + 1 + len(word) > _WRAPPED else "\n"
    return gap and " "
