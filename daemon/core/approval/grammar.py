"""The closed list of commands: one line is one command, or it is none.

A line that is almost a command is none, and says why. There are no synonyms beyond the list: a
word somebody uses in passing must not send a letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from daemon.core.approval import words as w
from daemon.core.model import Verb

MAX_DAYS = 90  # later than that is a slip of the finger, or a letter nobody needs any more
_MAX_LINE = 200

_NUMBER_LIST = r"#?\d{1,3}(?:(?:\s?,\s?and\s|\s?[,&]\s?|\sand\s|\s)#?\d{1,3}){0,20}"
_SEND = re.compile(
    r"(?P<word>send it|send|approved|approve|yes|okay|ok)(?P<now> now)?"
    rf"(?: (?P<which>all|(?:letters? )?{_NUMBER_LIST}))?(?P<now_too> now)?",
)
_PLAIN = re.compile(
    rf"(?P<word>skip|stop|wrong|heard)(?: (?P<which>all|(?:letters? )?{_NUMBER_LIST}))?",
)
_WRONG = re.compile(
    r"wrong,? (?P<what>text|person|event)|(?:the )?(?P<alone>text|person|event) is wrong"
)
_LATER = re.compile(
    rf"later(?: letters? (?P<which>{_NUMBER_LIST}))?"
    r"(?: (?:in )?(?P<count>-?[a-z0-9.,]{1,12}) (?P<unit>days?|weeks?)"
    r"| (?:until|till) (?P<until>[a-z0-9 .,/\-]{1,30}))?",
)
_ANSWER = re.compile(r"(?P<number>\d{1,3})\s?[.:)]?\s(?P<word>[a-z][a-z-]{0,30})")
_COUNTS = ("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SHORT = 3  # letters that name a month or a weekday unmistakably


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """What one line orders. ``letters`` is None for all; ``odd`` says why it cannot be obeyed."""

    verb: Verb
    letters: tuple[int, ...] | None = None
    days: int | None = None
    until: date | None = None
    now: bool = False
    word: str = ""  # the very word, for `yes` and for answers
    odd: str = ""


def parse_command(line: str, today: date) -> Command | None:
    """Return the command in one line, None where it is none.

    ``today`` is the User's own date when he wrote, from which `until friday` counts.
    """
    if len(line) > _MAX_LINE or "?" in line:
        return None
    text = w.bare(line)
    return _send(text) or _plain(text) or _wrong(text) or _later(text, today) or _answer(text)


def _send(text: str) -> Command | None:
    pieces = [piece.strip() for piece in text.split(",")]
    if len(pieces) > 1 and pieces[0] in w.SEND_WORDS and all(p in w.SEND_WORDS for p in pieces):
        text = pieces[-1]  # `yes, send it`: nothing but words that approve
    match = _SEND.fullmatch(text)
    if match is None:
        return None
    word = match["word"]
    if match["which"] and word not in w.NUMBERED_SEND_WORDS:
        return None
    return Command(
        verb=Verb.SEND,
        letters=_numbers(match["which"]),
        now=bool(match["now"] or match["now_too"]),
        word=word,
    )


def _plain(text: str) -> Command | None:
    match = _PLAIN.fullmatch(text)
    if match is None:
        return None
    return Command(verb=Verb(match["word"]), letters=_numbers(match["which"]), word=match["word"])


def _wrong(text: str) -> Command | None:
    match = _WRONG.fullmatch(text)
    if match is None:
        return None
    return Command(verb=Verb.WRONG, word=match["what"] or match["alone"])


def _later(text: str, today: date) -> Command | None:
    match = _LATER.fullmatch(text)
    if match is None:
        return None
    letters = _numbers(match["which"])
    if match["count"]:
        days = _days(match["count"], match["unit"])
        if days is None:
            odd = f"I can wait between one day and {MAX_DAYS} days."
            return Command(verb=Verb.LATER, letters=letters, odd=odd)
        return Command(verb=Verb.LATER, letters=letters, days=days)
    if match["until"]:
        until = _day(match["until"].strip(" .,"), today)
        if until is None:
            odd = f"I cannot tell which day “{match['until']}” is, or it lies too far ahead or in the past."
            return Command(verb=Verb.LATER, letters=letters, odd=odd)
        return Command(verb=Verb.LATER, letters=letters, until=until)
    return Command(verb=Verb.LATER, letters=letters)


def _answer(text: str) -> Command | None:
    match = _ANSWER.fullmatch(text)
    if match is None:
        return None
    return Command(verb=Verb.ANSWER, letters=(int(match["number"]),), word=match["word"])


def _numbers(text: str | None) -> tuple[int, ...] | None:
    if not text or text == "all":
        return None
    return tuple(sorted({int(number) for number in re.findall(r"\d{1,3}", text)}))


def _days(count: str, unit: str) -> int | None:
    number = max(_COUNTS.index(count), 1) if count in _COUNTS else -1
    if count.isdecimal() and count.isascii():
        number = int(count)
    days = number * (7 if unit.startswith("week") else 1)
    return days if 1 <= days <= MAX_DAYS else None


def _day(text: str, today: date) -> date | None:
    """Return the day meant by `friday`, `tomorrow`, `4 dec`, `dec 4th`, `2026-12-04`; None where
    it is unclear, not in the future, or more than 90 days away."""
    found = today + timedelta(days=1) if text == "tomorrow" else _weekday(text, today)
    found = found or _calendar_day(text, today)
    if found is None or not 1 <= (found - today).days <= MAX_DAYS:
        return None
    return found


def _weekday(text: str, today: date) -> date | None:
    number = _name_in(text.removeprefix("next ") if text.startswith("next ") else text, _WEEKDAYS)
    if number is None or text.startswith("next "):  # `next friday`: this week's or the one after?
        return None
    ahead = (number - today.weekday()) % 7
    return today + timedelta(days=ahead or 7)


def _name_in(text: str, names: tuple[str, ...]) -> int | None:
    text = text.strip(". ")
    if len(text) < _SHORT:
        return None
    text = {"sept": "sep", "tues": "tue", "thur": "thu", "thurs": "thu"}.get(text, text)
    hits = [n for n, name in enumerate(names) if text in {name, name[:_SHORT]}]
    return hits[0] if len(hits) == 1 else None


def _calendar_day(text: str, today: date) -> date | None:
    if match := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    words = text.replace(",", " ").split()
    if words and (name := _name_in(words[0], _WEEKDAYS)) is not None:
        found = _day_and_month(words[1:], today)
        return found if found and found.weekday() == name else None
    return _day_and_month(words, today)


def _day_and_month(words: list[str], today: date) -> date | None:
    if len(words) not in {2, 3}:
        return None
    year = words[2] if len(words) == 3 else ""  # noqa: PLR2004 day, month, year
    if year and not re.fullmatch(r"20\d\d", year):
        return None
    first, second = (words[0], words[1]) if words[0][0].isdecimal() else (words[1], words[0])
    day = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|\.)?", first)
    month = _name_in(second, _MONTHS)
    if day is None or month is None:
        return None
    if year:
        return _date(int(year), month + 1, int(day[1]))
    this_year = _date(today.year, month + 1, int(day[1]))
    if this_year and this_year > today:
        return this_year
    return _date(today.year + 1, month + 1, int(day[1]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
