"""A mail's own words as sentences fit for rules: conditions, questions and boilerplate told apart.

"If selected, we will schedule an interview" is no invitation, "if you don't hear from us it is
likely that you were not a fit" is no rejection: what hangs on the employer's later choice is
deleted before any rule reads it (domain rule 2.4). A condition on the User's convenience ("if
you are still interested, pick a time") only loses its own clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_SENTENCES = 250
MAX_SENTENCE = 700
_TRANSLATE = str.maketrans(
    {
        "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-",
        "\u2014": "-", "\u2011": "-", "\u2010": "-", "\u2026": "...", "\u22c5": "-", "\u00b7": "-",
    },
)  # fmt: skip
_URL = re.compile(r"<?https?://[^\s<>]{1,2000}>?|\bmailto:\S{1,300}")
_SIGNATURE = re.compile(r"^-- ?$")
# Lines that begin the legal and technical foot of a mail. Footers of real job mail warn of scams
# and offer to cancel or to unsubscribe: all the trap words, none of the meaning.
_FOOTER = re.compile(
    r"^\W{0,3}(?:(?:this|the information in this|the contents? of this) (?:e-?mail|message|communication|transmission)"
    r"(?: and any attachments?| \(including[^)]{0,60}\))? (?:(?:is|are|may be|contains?|may contain) )?"
    r"(?:\w{1,15} ){0,4}(?:confidential|intended|privileged|was sent|has been sent)"
    r"|confidentiality notice|disclaimer\b|you(?:'re| are)? receiv(?:ed|ing) this (?:e-?mail|message)"
    r"|to unsubscribe|unsubscribe\b|manage (?:your )?(?:email )?(?:preferences|notifications)"
    r"|privacy policy|\u00a9|copyright\b|equal (?:employment )?opportunity|(?:we are|[\w ]{2,30} is) an equal opportunity"
    r"|(?:please )?(?:beware|be aware|be cautious|be vigilant) of|(?:recruitment|job|employment|hiring) (?:fraud|scam)"
    r"|fraud (?:alert|warning|notice)|diese e-?mail (?:enthält|ist)|ce message (?:est|et toutes)"
    r"|this is an automat(?:ed|ic) (?:message|e-?mail)|please do not reply)",
    re.IGNORECASE,
)
_SCAM_WARNING = re.compile(
    r"\b(?:will never|never|do(?:es)? not|won't|don't) (?:ask|request|require|charge|solicit|share|send|provide)\b"
    r"[^.]{0,120}(?:financial|bank|payment|money|fee|social security|password|personal)"
    r"|\b(?:scam|fraud|phishing|impersonat)\w{0,8}\b",
)
_LIST_ITEM = re.compile(r"^\s{0,8}(?:[-*\u2022\u25cf\u25aa]|\d{1,2}[.)]|\([a-z0-9]\)|[a-z]\))\s")
_LABEL = re.compile(r"^\s{0,4}[A-Za-z][\w /&'-]{0,30}:(?:\s|$)")
_END = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSt\.)(?<!\bJr\.)(?<!\bSr\.)"
    r"(?<!\bNo\.)(?<!\bvs\.)(?<!a\.m\.)(?<!p\.m\.)(?<!\bInc\.)(?<!\bLtd\.)(?<!\bapprox\.)(?<!e\.g\.)(?<!i\.e\.)[\"')]?\s+(?=[\"'(]?[A-Z\u00c0-\u00de0-9<])",
)
# What the employer may or may not do later; whoever it speaks of is not decided upon yet.
_CHOICE = re.compile(
    r"\b(?:(?:if|should|when|once|unless|in case|in the event|provided|assuming|whether)\b"
    r"[^.;]{0,60}\b(?:select(?:ed)?|shortlist(?:ed)?|success(?:ful)?|chosen|qualif\w{2,10}|match(?:es)?|fit|suitable"
    r"|(?:we|team|manager|company|recruiter)(?:'d| would| do| should)? (?:decide|like|wish|want|choose|feel|believe|think|determine|see|proceed|move|need|require|find|identify|are interested|progress)"
    r"|interested in (?:you|your|learning)|(?:hear|heard) (?:back )?from (?:us|me)|hear back|(?:move|moving|progress) (?:forward|to)|align\w{0,4}|advance\w{0,2}|proceed"
    r"|(?:don't|do not|haven't|have not|are not|aren't) (?:hear|receive|contacted|been contacted|selected)|offered|extend|unsuccessful|not (?:be )?(?:invited|selected|contacted))"
    r"|(?:if|should) (?:there(?:'s| is| are| be)|your (?:profile|background|application|skills|experience|qualifications|cv|resume|r\u00e9sum\u00e9))"
    r"|(?:shortlisted|selected|successful|suitable|qualified|unsuccessful) (?:candidates?|applicants?)"
    r"|only (?:those|candidates?|applicants?)|(?:candidates?|applicants?) (?:who|that|whose|selected|under)\b"
    r"|those (?:candidates?|applicants?|selected)|(?:every|each|all) (?:candidate|applicant)s?\b"
    r"|(?:our|the) (?:\w{1,15} )?(?:interview|hiring|recruitment|selection|application) process"
    r" (?:typically |usually |generally |normally )?(?:is|consists?|includes?|involves?|has|takes?|may|can|will|starts?|begins?|comprises)"
    r"|(?:typically|usually|generally),? (?:the|our|we|candidates)"
    r"|due to (?:the )?(?:(?:high|large|overwhelming) )?(?:volume|number))",
)
_CONDITION = re.compile(
    r"(?:^|[,;(]\s{0,2}|\b(?=if\b))(?:if|in case|in the event|unless|should you|whenever)\b[^,;.?!)]{0,200}",
)
_PURPOSE = re.compile(
    r"\b(?:need|want|wish|would like|like)? ?(?:to )(?:cancel|reschedule|change|modify)"
    r"(?:,? (?:or|and|/) ?(?:cancel|reschedule|change|modify))?(?: (?:this|your|the) (?:event|appointment|interview|booking|meeting|time))?"
    r"(?=,? (?:please )?(?:click|use|visit|go|follow|contact|call|reply|see|email|let))",
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence: as written, and lower-cased without conditions and links, for the rules."""

    text: str
    low: str
    question: bool
    subject: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A mail's own words, ready for the rules."""

    clauses: tuple[Clause, ...]
    dropped: tuple[str, ...]  # sentences deleted as hypothetical or boilerplate, lower-cased
    low: str  # every kept clause, joined


def plain(text: str) -> str:
    """Return text with typographic quotes and dashes made plain and spaces collapsed."""
    return " ".join(text.translate(_TRANSLATE).split())


def body_lines(text: str) -> list[str]:
    """Return the lines of a body up to its signature mark and without its legal foot."""
    kept: list[str] = []
    for line in text.split("\n"):
        if _SIGNATURE.match(line):
            break
        if _FOOTER.match(line):
            continue
        kept.append(line)
    return kept


def _paragraphs(lines: list[str]) -> list[str]:
    """Undo hard wraps: a line goes on in the next unless either looks complete in itself."""
    found: list[str] = []
    current = ""
    for line in lines:
        stripped = line.strip()
        fresh = (
            not stripped
            or not current
            or _LIST_ITEM.match(line) is not None
            or _LABEL.match(line) is not None
            or current.endswith((":", ","))
            and len(current) < 40  # noqa: PLR2004 a greeting or a label
            or len(current.rsplit("\n", 1)[-1]) < 45  # noqa: PLR2004 shorter than any wrapped line
        )
        if fresh:
            if current:
                found.append(current)
            current = stripped
        else:
            current = f"{current}\n{stripped}"
    if current:
        found.append(current)
    return [" ".join(paragraph.split()) for paragraph in found]


def split_sentences(text: str) -> list[str]:
    """Return the sentences of a body, hard wraps undone, at most 250 of at most 700 characters."""
    sentences: list[str] = []
    for paragraph in _paragraphs(body_lines(text)):
        sentences += [s.strip()[:MAX_SENTENCE] for s in _END.split(paragraph[:8000]) if s.strip()]
        if len(sentences) > MAX_SENTENCES:
            break
    return sentences[:MAX_SENTENCES]


def _without_conditions(low: str) -> str:
    low = _PURPOSE.sub(" ", low)
    return " ".join(_CONDITION.sub(" ", low).split())


def _clause(sentence: str) -> Clause | None:
    text = plain(sentence)
    low = _URL.sub(" ", text.lower())
    if _SCAM_WARNING.search(low):
        return None
    # "but" and ";" begin a thought of their own: a condition on one side leaves the other alone.
    sides = re.split(r"; | but (?=we|i|the|our)|(?<=\w)\. ", low)
    kept = [side for side in sides if not _CHOICE.search(side)]
    if not kept:
        return None
    low = _without_conditions("; ".join(kept))
    return Clause(text, low, text.rstrip().endswith("?")) if low else None


def read(subject: str, text: str) -> Reading:
    """Return the sentences of subject and body that assert, ask or propose something."""
    title = plain(re.sub(r"^(?:\s{0,2}(?:re|aw|fwd?|wg|sv|tr|rv|antw)\s{0,2}(?:\[\d\])?:)+", "", subject, flags=re.IGNORECASE))
    clauses = [Clause(title, title.lower(), title.endswith("?"), subject=True)] if title else []
    dropped: list[str] = []
    for sentence in split_sentences(text):
        clause = _clause(sentence)
        if clause is None:
            dropped.append(plain(sentence).lower())
        else:
            clauses.append(clause)
    return Reading(tuple(clauses), tuple(dropped), "\n".join(c.low for c in clauses))
