"""The short mails that answer a reply: what was understood, or what was not; and the warnings
that stand above a letter with the User's own words in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from daemon.core.approval.words import plain
from daemon.core.model import Decision, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAX_EXCERPT = 160


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What became of one Decision, in the words of the acknowledgement.

    ``what`` names the letters ("the thank-you to Dana Reyes, Acme"); ``when`` is the hour that
    matters: of leaving for `send`, of the next question for `later`, of having left for a `stop`
    that came too late (then ``too_late`` is true). ``obstacle`` says why an order could not be
    carried out at all ("that version has been replaced; the newest one follows").
    """

    decision: Decision
    what: str
    when: str = ""
    too_late: bool = False
    obstacle: str = ""


def unclear_text(decision: Decision, summary: str) -> str:
    """Return the one answer to a reply that was not understood; nothing happened meanwhile.

    ``summary`` names what was asked, for example "the thank-you to Dana Reyes, Acme".
    """
    lines = [
        f"I was not sure what you would like me to do about {summary}, so I have done nothing."
    ]
    if decision.reason:
        lines += ["", decision.reason]
    if decision.left_over:
        lines += ["", "These words of yours I could not place:", ""]
        lines += [f"  | {excerpt(line)}" for line in decision.left_over]
    lines += [
        "",
        "Please reply to my earlier mail once more, with one of these words alone at the top:",
        "",
        "  send            it leaves as it stands",
        "  skip            it is dropped",
        "  later 2 days    I ask again then",
        "",
        'Or write "note:" and, after it, what you would like the letter to say.',
    ]
    return "\n".join(lines) + "\n"


def acknowledgement_text(outcomes: Sequence[Outcome]) -> str:
    """Return the one acknowledgement of a reply, a paragraph for each thing it decided."""
    return "\n\n".join(_sentence(outcome) for outcome in outcomes) + "\n"


def _sentence(outcome: Outcome) -> str:
    what = _capital(outcome.what)
    if outcome.obstacle:
        return f"I could not do that for {outcome.what}: {outcome.obstacle}"
    at = f" {outcome.when}" if outcome.when else ""
    by_verb = {
        Verb.SEND: f'{what} leaves{at}. Until then, "stop" takes your word back.',
        Verb.SKIP: f"{what} is dropped; I will not ask again.",
        Verb.LATER: f"{what} waits. I will ask you again{at}.",
        Verb.STOP: _stopped(outcome),
        Verb.EDIT: f'{what} now has your changes. It follows in a mail of its own; nothing leaves before you say "send" there.',
        Verb.NOTE: _noted(outcome),
        Verb.WRONG: _frozen(what, outcome.decision.text),
        Verb.HEARD: f"Good that you have news. {what} is put aside, and the waiting starts anew from today's word.",
        Verb.ANSWER: f"Thank you; noted for {outcome.what}: {outcome.decision.text}.",
        Verb.UNCLEAR: f"I was not sure what you meant for {outcome.what}, so I have done nothing.",
    }
    return by_verb[outcome.decision.verb]


def _frozen(what: str, mistaken: str) -> str:
    if mistaken:
        return f"{what} is put aside because the {mistaken} is wrong; nothing leaves, and I will not ask again."
    return (
        f"{what} is on hold, and nothing leaves. What is mistaken: the text, the person, or the event? "
        'Answer "wrong text", "wrong person" or "wrong event".'
    )


def _stopped(outcome: Outcome) -> str:
    if outcome.too_late:
        left = f" It left {outcome.when}." if outcome.when else ""
        return f"I am sorry, that was too late for {outcome.what}.{left}"
    return f"{_capital(outcome.what)} is stopped. Nothing has left."


def _noted(outcome: Outcome) -> str:
    if not outcome.decision.text:
        return "Kept for you alone; it will not appear in any letter."
    return (
        f"Thank you. {_capital(outcome.what)} has a new version with your words in it. It follows in a mail of "
        'its own; nothing leaves before you say "send" there.'
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def excerpt(line: str) -> str:
    """Return a line short enough to be told back."""
    return line if len(line) <= _MAX_EXCERPT else f"{line[: _MAX_EXCERPT - 3]}..."


# --- what to look at twice before it enters a letter ------------------------------------------

_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay|paid|compensation|remuneration|wages?|bonus(?:es)?|equity|stock options?"
    r"|raise|benefits package|day rate|hourly rate|money)\b|[$€£]\s?\d|\b\d{2,3}\s?k\b"
    r"|\b\d{2,3}[.,]\d{3}\s?(?:usd|eur|gbp|chf|dollars|euros?|pounds)\b",
)
_HEALTH = re.compile(
    r"\b(?:sick(?:ness)?|ill(?:ness)?|disease|diagnos\w{1,5}|pregnan\w{1,4}|surgery|hospital|doctor|therap\w{1,5}"
    r"|depress\w{1,5}|anxiety|burn-?out|burned out|disab\w{1,8}|medication|cancer|covid|migraines?"
    r"|adhd|autis\w{1,4}|headache|nervous|panic|unwell|injur\w{1,4}|maternity|paternity)\b",
)
_BLAME = re.compile(
    r"\b(?:your fault|their fault|his fault|her fault|blame|unprofessional|rude|unfair|disappoint\w{1,5}"
    r"|annoy\w{1,4}|ridiculous|terrible|awful|incompetent|waste of (?:my )?time|wasted my time|boring"
    r"|late to the|kept me waiting|fired|toxic|hated?|horrible|sucks?|idiots?|stupid|ignored me|angry|upset)\b",
)
_THIRD_PERSON = re.compile(r"\b(?:she|he|they|her|him|them|his|their|hers)\b")
_TITLES = frozenset(
    {"dr", "dr.", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "prof", "prof.", "herr", "frau"}
)


def warnings(note_text: str, recipient_name: str) -> tuple[str, ...]:
    """Return sentences about what the User may not want to say to this person; () where nothing is.

    They are shown above the new version. Nothing is taken out: the words are his.
    """
    text = plain(note_text)
    found = []
    if match := _PAY.search(text):
        found.append(
            f"it speaks of pay (“{match.group(0)}”), which a letter like this usually leaves out"
        )
    if match := _HEALTH.search(text):
        found.append(
            f"it may speak of health (“{match.group(0)}”), which is nobody's business but yours"
        )
    if match := _BLAME.search(text):
        found.append(f"“{match.group(0)}” may read as blame")
    if spoken := _of_recipient(text, recipient_name):
        found.append(
            f"it speaks of {recipient_name} as “{spoken}”, though the letter speaks to {recipient_name}",
        )
    return tuple(found)


def _of_recipient(text: str, recipient_name: str) -> str:
    """Return the word by which the note speaks about its own reader, "" where it does not."""
    names = [
        part for part in plain(recipient_name).split() if part not in _TITLES and len(part) > 1
    ]
    words = [word.strip('.,;:!?()"') for word in text.split()]
    for word in words:
        if any(word in {name, f"{name}'s"} for name in names):
            return word.removesuffix("'s").capitalize()
    # A sentence that begins with "she" or "he", or says what she did, means the reader; "they" and
    # "their" most often mean the company or a team.
    match = _THIRD_PERSON.search(text)
    if names and match and match.group(0) not in {"they", "them", "their"}:
        return match.group(0)
    return ""
