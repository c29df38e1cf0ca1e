"""A mail's own words as sentences fit for rules: conditions, questions and boilerplate told apart.

"If selected, we will schedule an interview" is no invitation, "if you don't hear from us it is
likely that you were not a fit" is no rejection: what hangs on the employer's later choice is
deleted before any rule reads it (domain rule 2.4). A condition on the User's convenience ("if
you are still interested, pick a time") only loses its own clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from daemon.core.detect.grammar import Grammar, bare, spoken
from daemon.core.detect.needles import searches
from daemon.core.prose import plain, split_sentences
from daemon.core.wording import Wording

_URL = re.compile(r"<?https?://[^\s<>]{1,2000}>?|\bmailto:\S{1,300}")
_BOOKING_SITE = re.compile(
    r"//(?:[\w-]{1,30}\.)?(?:calendly\.com|cal\.com|savvycal\.com|youcanbook\.me|zcal\.co|goodtime\.io|calendar\.app\.google)/|/(?:self-?)?schedul|/book(?:ing)?\b|/availability"
)
# What others said: a sentence between quotation marks is nobody's verdict on the User. A quoted
# paragraph may be: calendars send the organizer's note so.
_CITED = re.compile(
    r"[\"\u201c\u201e\u00ab][^\"\u201c\u201d\u00bb\n]{25,300}[\"\u201d\u201c\u00bb]"
)
_PRESSED = re.compile(r"\b(?:confirm|accept|decline|cancel|reschedule|withdraw|yes|no)\b")
_UNDOING = re.compile(r"cancel|reschedul")
_SCAM_WARNING = Wording(
    r"\b(?:will never|never|do(?:es)? not|won't|don't) (?:ask|request|require|charge|solicit|share|send|provide)\b"
    r"[^.]{0,120}(?:financial|bank|payment|money|fee|social security|password|personal)"
    r"|\b(?:scam|fraud|phishing|impersonat)\w{0,8}\b",
)
# A row of buttons: "Confirm | Decline | I need a new time" says nothing, it offers to be pressed.
_BUTTONS = re.compile(r"[^|\d:]{2,30}(?: ?\| ?[^|\d:]{2,30}){1,6}")
# What the employer may or may not do later; whoever it speaks of is not decided upon yet.
_CHOICE = Wording(
    r"\b(?:(?:if|should|when|once|unless|in case|in the event|provided|assuming|whether)\b"
    r"[^.;]{0,60}\b(?:select(?:ed)?|shortlist(?:ed)?|success(?:ful)?|chosen|qualif\w{2,10}|match(?:es)?|fit|suitable"
    r"|(?:we|team|manager|company|recruiter)(?:'d| would| do| should)? (?:decide|like|wish|want|choose|feel|believe|think|determine|see|proceed|move|need|require|find|identify|are interested|progress)"
    r"|interested in (?:you|your|learning)|(?:hear|heard) (?:back )?from (?:us|me)|hear back|(?:move|moving|progress) (?:forward|to)|align\w{0,4}|advance\w{0,2}|proceed"
    r"|(?:don't|do not|haven't|have not|are not|aren't) (?:hear|receive|contacted|been contacted|selected)|offered|extend|unsuccessful|not (?:be )?(?:invited|selected|contacted))"
    r"|(?:if|should) (?:there(?:'s| is| are| be)|your (?:profile|background|application|skills|experience|qualifications|cv|resume|r\u00e9sum\u00e9))"
    r"|(?:shortlisted|selected|successful|suitable|qualified|unsuccessful) (?:candidates?|applicants?)"
    r"|only (?:those|candidates?|applicants?)|(?<!other )(?<!another )(?:candidates?|applicants?) (?:who|that|whose|selected|under)\b[^.;]{0,80}\b(?:will|may|can|should|are (?:invited|contacted))\b"
    r"|(?<!among )(?<!one of )(?<!not )those (?:candidates?|applicants?|selected)|(?:every|each|all) (?:candidate|applicant)s? (?:who|will|may|can|are|is|receive)\b"
    r"|(?:our|the) (?:\w{1,15} )?(?:interview|hiring|recruitment|selection|application) process"
    r" (?:typically |usually |generally |normally )?(?:is|consists?|includes?|involves?|has|takes?|may|can|will|starts?|begins?|comprises)"
    r"|(?:typically|usually|generally),? (?:the|our|we|candidates)"
    # what happens if the User stays away, or no longer wants the job, has not happened
    r"|\b(?:if|should|unless|in case) (?:for any reason )?you(?:'re| are|'ve| have)? (?:(?:can|could|are|do|will|be|have|would) ?(?:not|n't)|can't|cannot|unable|fail|miss|need to|have to|must|no longer|wish to (?:cancel|withdraw|reschedule)|want to (?:cancel|withdraw|reschedule)|arrive late|are late)"
    r"|due to (?:the )?(?:(?:high|large|overwhelming) )?(?:volume|number))",
)
# Said to everybody: that not all can be answered, and why this mail was sent at all.
_TO_ALL = Wording(
    r"\b(?:individual|personal|detailed|specific) (?:feedback|repl(?:y|ies)|responses?|correspondence)\b"
    r"|\b(?:unable|not (?:be )?(?:able|possible)|cannot|can't) to (?:\w{1,14} )?(?:repl(?:y|ies)|respond|answer|contact|acknowledge|enter into|(?:give|provide|offer) (?:\w{1,14} )?feedback)\b"
    r"|\b(?:receiv\w{2,4}|getting|sent) this (?:\w{1,12} )?(?:e-?mail|message|notification)\b"
    r"|\b(?:could|may|might|would)(?: \w{1,12})? be (?:\w{1,12} )?(?:declined|rejected|refused|unsuccessful|withdrawn|cancell?ed|disqualified)\b"
    r"|\b(?:applicants?|candidates?) (?:with|without|who|not)\b[^.;]{0,60}\b(?:will|must|should|cannot|need|are not|is not|do not|did not)\b"
    r"|\b(?:when|once|until|after|as soon as)\b[^.;]{0,40}\b(?:search|process|position|post|recruitment|vacancy|shortlisting) (?:is|has been|are) (?:\w{1,12} )?(?:concluded|completed?|closed|filled|finished)",
)
# A full stop after a number or two letters ends nothing: "am 3. dezember", "hr. moser", "z. b."
_THOUGHTS = re.compile(
    r"; | but (?=we|i|the|our)|(?<=\w)(?<!\b\w)(?<!\b\w\w)\. "
    r"|, (?:and|so) (?=if\b|should\b|when\b)| ?- ?(?=if\b)"
)
_MARKS_OF_THOUGHTS = ("; ", " but ", ". ", "if", "should", "when")  # no thought begins without one
(_CONDITION,) = searches(
    r"(?:^|[,;(]\s{0,2}|\b(?=if\b))(?:if|in case|in the event|unless|should you|whenever)\b[^,;.?!)]{0,200}",
)
(_PURPOSE,) = searches(
    r"\b(?:need|want|wish|would like|like)? ?(?:to )(?:cancel|reschedule|change|modify)"
    r"(?:,? (?:or|and|/) ?(?:cancel|reschedule|change|modify))?(?: (?:this|your|the) (?:event|appointment|interview|booking|meeting|time))?"
    r"(?=,? (?:please )?(?:click|use|visit|go|follow|contact|call|reply|see|email|let))",
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence: as written, and lower-cased without conditions and links, for the rules.

    ``bare`` is for rules of the languages that the mail speaks besides: without accents, and
    without what those languages mark as a condition.
    """

    text: str
    low: str
    question: bool
    subject: bool = False
    bare: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A mail's own words, ready for the rules."""

    clauses: tuple[Clause, ...]
    dropped: tuple[str, ...]  # sentences deleted as hypothetical or boilerplate, lower-cased
    low: str  # every kept clause, joined
    spoken: tuple[Grammar, ...] = ()  # languages besides English that it may be written in
    sentences: tuple[str, ...] = ()  # all of the body, as written, what is deleted too


def _without_conditions(low: str) -> str:
    for one in (_PURPOSE, _CONDITION):
        if one.may_hit(low):
            low = one.pattern.sub(" ", low)
    return " ".join(low.split())


def _thoughts(low: str) -> list[str]:
    """Return a sentence cut where "but" or ";" begins a thought of its own."""
    for mark in _MARKS_OF_THOUGHTS:
        if mark in low:
            return _THOUGHTS.split(low)
    return [low]


def _is_row_of_buttons(low: str) -> bool:
    return "|" in low and bool(_PRESSED.search(low) and _BUTTONS.fullmatch(low))


def _link_word(match: re.Match[str]) -> str:
    """Keep of a link only whether it leads to a calendar to book in."""
    books = _BOOKING_SITE.search(match.group()) and not _UNDOING.search(match.group())
    return " bookinglink " if books else " "


def _without_quotation(match: re.Match[str]) -> str:
    text, (start, end) = match.string, match.span()
    paragraph = text[max(0, start - 1) : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}
    return match.group()[1:-1] if paragraph else '""'


def _clause(sentence: str, grammars: tuple[Grammar, ...]) -> Clause | None:
    text = plain(sentence)
    low = text.lower()
    if "http" in low or "mailto:" in low:
        low = _URL.sub(_link_word, low)
    if _SCAM_WARNING.search(low) or _is_row_of_buttons(low):
        return None
    # A condition on one side of a "but" leaves the other alone.
    kept = [side for side in _thoughts(low) if not (_CHOICE.search(side) or _TO_ALL.search(side))]
    if not kept:
        return None
    low = _without_conditions("; ".join(kept))
    if not low:
        return None
    asserted = bare(low) if grammars else ""
    for grammar in grammars:
        asserted = grammar.asserted(asserted)
    if grammars and not asserted:
        return None
    return Clause(text, low, text.rstrip().endswith("?"), bare=asserted)


def read(subject: str, text: str, grammars: Iterable[Grammar] = ()) -> Reading:
    """Return the sentences of subject and body that assert, ask or propose something.

    ``grammars`` are the languages besides English that are looked for.
    """
    languages = spoken(f"{subject} {text}", grammars)
    title = plain(
        re.sub(
            r"^(?:\s{0,2}(?:re|aw|fwd?|wg|sv|tr|rv|antw|doorst|r|i|rif|res|enc)\s{0,2}(?:\[\d\])?:)+",
            "",
            subject,
            flags=re.IGNORECASE,
        )
    )
    low = title.lower()
    asserted = bare(title) if languages else ""
    asks = title.endswith("?")
    clauses = [Clause(title, low, asks, subject=True, bare=asserted)] if title else []
    dropped: list[str] = []
    sentences = split_sentences(_CITED.sub(_without_quotation, text))
    for sentence in sentences:
        clause = _clause(sentence, languages)
        if clause is None:
            dropped.append(plain(sentence).lower())
        else:
            clauses.append(clause)
    return Reading(
        tuple(clauses),
        tuple(dropped),
        "\n".join(c.low for c in clauses),
        languages,
        tuple(sentences),
    )
