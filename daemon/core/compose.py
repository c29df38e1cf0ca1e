"""From a Note to a Letter: template, facts, the User's own words, and nothing else.

What a letter says is what a considerate person would write: thanks for the time and the
consideration, interest in the role and the organisation, what was learnt (only in the User's own
words), how to be reached, and looking forward to hearing. Without the User's words the letter is
shorter and claims nothing. It never says today, yesterday or tomorrow, since nobody knows on which
day it leaves.

A new kind of letter is one template per language and one row of `_TEMPLATES`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from daemon.core.etiquette import follow_ups_since_word
from daemon.core.model import (
    Address,
    Application,
    Contact,
    Letter,
    Medium,
    Note,
    NoteKind,
    Part,
)
from daemon.core.settings import User
from daemon.core.workdays import zone_of
from daemon.errors import Permanent

Fact = str | int | bool | Sequence[str]
Render = Callable[[str, str, Mapping[str, Fact]], str]
"""(template name, language, facts) -> text; ``adapters.templates`` makes one."""

_SUBJECT_LIMIT = 60  # of a new conversation (domain rule 1.2): what a list of mails shows
_THREAD_SUBJECT_LIMIT = 200
_REFERENCES_LIMIT = 20
_FACT_LIMIT = 80  # a longer name of a role or company is a sentence that was read wrongly
_BODY_WORDS = 400


@dataclass(frozen=True, slots=True)
class _Template:
    """One kind of letter: its template, and how many wordings that template offers."""

    name: str
    variants: int


_THANK_YOU = _Template("thank_you", 6)
_THANK_YOU_CALL = _Template("thank_you_call", 4)  # E10: two to four sentences
_THANK_YOU_AGAIN = _Template("thank_you_again", 6)  # E11: shorter, new words
_THANK_YOU_HOST = _Template("thank_you_host", 4)  # E8: please pass it on
_FOLLOW_UP_FIRST = _Template("follow_up_1", 4)  # E15, E16
_FOLLOW_UP_LAST = _Template("follow_up_2", 3)  # E17


def _thank_you_template(note: Note, application: Application) -> _Template:
    if note.pass_on_to or not _met(note):
        return _THANK_YOU_HOST
    if note.round > 1 or _met_before(note, application):
        return _THANK_YOU_AGAIN
    return _THANK_YOU_CALL if note.to.part is Part.RECRUITER else _THANK_YOU


def _follow_up_template(_: Note, application: Application) -> _Template:
    return _FOLLOW_UP_LAST if follow_ups_since_word(application) else _FOLLOW_UP_FIRST


_TEMPLATES: Mapping[NoteKind, Callable[[Note, Application], _Template]] = {
    NoteKind.THANK_YOU: _thank_you_template,
    NoteKind.FOLLOW_UP: _follow_up_template,
}


def compose(
    note: Note,
    application: Application,
    user: User,
    notes: Sequence[str],
    render: Render,
    variant: int = 0,
) -> Letter:
    """Return the letter for that Note.

    ``notes`` are the User's own words for this recipient, each a paragraph. ``variant`` asks for
    another wording (1, 2, ...) where the first is `too_alike` another letter of the day. Raises
    Permanent where a fact is missing, or where the text would show that one was (`check`).
    """
    choose = _TEMPLATES.get(note.kind)
    if choose is None:
        msg = f"there is no template for a letter of kind {note.kind}"
        raise Permanent(msg)
    template = choose(note, application)
    wording = (_wording(note, application) + variant) % template.variants
    facts = _facts(note, application, user, notes) | {"variant": wording}
    body = _body(render(template.name, application.language, facts), user)
    letter = Letter(
        to=Address(name=_one_line(note.to.name), address=note.to.address),
        subject=_subject(note, application, user),
        body=body,
        in_reply_to=note.to.thread_message_id if note.to.wrote else "",
        references=_references(note.to) if note.to.wrote else (),
    )
    problems = check(letter)
    if problems:
        msg = f"the letter cannot be written: {'; '.join(problems)}"
        raise Permanent(msg)
    return letter


def _wording(note: Note, application: Application) -> int:
    """Return a number that gives each person of a conversation a wording of his own.

    The place in the list of contacts keeps colleagues apart, the round keeps a second letter to
    one person apart from the first, and the hash keeps Applications apart.
    """
    address = note.to.address.lower()
    known = [c.address.lower() for c in application.contacts]
    seed = f"{application.id}" if address in known else f"{application.id} {address}"
    place = known.index(address) if address in known else 0
    spread = sha256(seed.encode()).digest()[0]
    return spread + place + note.round + len(application.follow_ups_at)


# --- facts -----------------------------------------------------------------------------------


def _facts(
    note: Note, application: Application, user: User, notes: Sequence[str]
) -> dict[str, Fact]:
    """Return what a template may say; every name exists for every kind, empty where unknown."""
    company = _plain_fact(application.company)
    if not (company and user.name.strip() and note.to.address):
        msg = "the company, the recipient's address or the User's name is not known"
        raise Permanent(msg)
    role = _plain_fact(application.role)
    held = max(note.interviews, key=lambda i: i.end, default=None)
    stated = application.decision_by
    return {
        "first_name": first_name(note.to.name, company),
        "company": company,
        "role": role,
        "the_role": f"the {role} role" if role else "the role",
        "notes": [" ".join(text.split()) for text in notes if text.strip()],
        "names": _names(note.pass_on_to),
        "passes_on": bool(note.pass_on_to),
        "met": _met(note),
        "met_before": _met_before(note, application),
        "by_phone": held is not None and held.medium is Medium.PHONE,
        "several": len(note.interviews) > 1,
        "interview_day": _day(held.start, held.zone, note) if held is not None else "",
        "answered_day": _day(application.last_out_at, note.place.zone, note),
        "decision_day": _month_day(stated, note) if stated and _still_holds(application) else "",
        "phone": user.phone,
    }


def _still_holds(application: Application) -> bool:
    """Tell whether the date by which they meant to decide has not been overtaken by their word."""
    stated, word = application.decision_by, application.last_word_at
    return stated is not None and (word is None or stated >= word.date())


def _met(note: Note) -> bool:
    """Tell whether the recipient himself held one of these interviews, as far as is known."""
    if note.to.part is Part.INTERVIEWER:
        return True
    named = [p for i in note.interviews for p in i.people]
    if named:
        return any(p.address.lower() == note.to.address.lower() for p in named)
    # A recruiter's phone call that names nobody else is the recruiter's own (E10).
    return all(i.medium is Medium.PHONE for i in note.interviews) and bool(note.interviews)


def _met_before(note: Note, application: Application) -> bool:
    address = note.to.address.lower()
    return any(r < note.round and a.lower() == address for r, a in application.thanked)


_TITLES = frozenset(
    ["dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "madam", "herr", "frau"]
)
_NO_PERSON = re.compile(
    r"\b(?:team|recruiting|recruitment|talent|careers?|hiring|hr|human resources|people|jobs?|staffing"
    r"|acquisition|notifications?|via|calendar|scheduling|support)\b",
    re.IGNORECASE,
)


def first_name(name: str, company: str = "") -> str:
    """Return how to greet somebody in English: the first name as he or she signs, "" if none.

    Titles are dropped, never added; "Reyes, Dana" is turned round; initials keep the whole name;
    the name of a team or of the company is nobody's.
    """
    plain = _one_line(re.sub(r"\([^()]{0,60}\)|\"", " ", name))
    if "@" in plain or _NO_PERSON.search(plain) or plain.casefold() == company.casefold():
        return ""
    if plain.count(",") == 1:
        last, first = (part.strip() for part in plain.split(","))
        plain = f"{first} {last}" if first.rstrip(".").lower() not in _DEGREES else last
    words = [w for w in plain.split() if w.rstrip(".").lower() not in _TITLES]
    if not words or not all(any(c.isalpha() for c in w) for w in words):
        return ""
    initial = len(words[0].rstrip(".")) == 1
    chosen = " ".join(words) if initial else words[0]
    odd_case = chosen.islower() or (chosen.isupper() and len(chosen) > 2)  # noqa: PLR2004 - JP
    return chosen.title() if odd_case else chosen


_DEGREES = frozenset(["phd", "ph.d", "md", "mba", "jr", "sr", "ii", "iii", "esq", "cpa", "phr"])
_NAMES_AT_MOST = 4  # more are a list, not a sentence


def _names(people: Sequence[Contact]) -> str:
    """Return the people as a phrase, "" where a name is missing or there are too many."""
    names = [_one_line(p.name) for p in people]
    if not names or not all(names) or len(names) > _NAMES_AT_MOST:
        return ""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _day(instant: datetime | None, zone: str, note: Note) -> str:
    return _month_day(instant.astimezone(zone_of(zone)).date(), note) if instant else ""


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def _month_day(day: date, note: Note) -> str:
    """Return the date as people there write it: December 1 in the US, 1 December elsewhere."""
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}" if note.place.country == "US" else f"{day.day} {month}"


def _plain_fact(text: str) -> str:
    """Return a role or company fit to stand in a sentence, "" where it is not one.

    It was read from somebody's mail: a link, an address or a paragraph in its place is a wrong
    reading or a trick, and either way nothing to put into the User's mouth.
    """
    plain = _one_line(text).rstrip(".,;:")
    if len(plain) > _FACT_LIMIT or re.search(r"https?:|www\.|@|[\[\]{}<>]", plain):
        return ""
    return plain


def _one_line(text: str) -> str:
    """Return the text on one line, without control and invisible characters."""
    kept = "".join(" " if c.isspace() else c for c in text)
    return " ".join("".join(c for c in kept if unicodedata.category(c)[0] != "C").split())


# --- form ------------------------------------------------------------------------------------


def _body(rendered: str, user: User) -> str:
    """Return the template's paragraphs each on one line, then who writes and how to reach him."""
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n[ \t]*\n", rendered.strip())]
    signature = "\n".join(line for line in (user.name, user.phone, user.address) if line)
    return "\n\n".join(p for p in paragraphs if p) + "\n" + signature + "\n"


# What a Request is read back by; in somebody's subject it would make every reply unclear.
_OUR_MARK = re.compile(
    r"\[\s{0,3}letter\s{1,3}\d{1,3}\s{1,3}(?:begins|ends)\s{0,3}\]|\[Followthrough #[^\]]{0,9}\]",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"(?:re|aw|sv|rv|antw|ref)\s?:", re.IGNORECASE)


def _subject(note: Note, application: Application, user: User) -> str:
    """Return the thread's own subject where the person wrote, else one that can be found again."""
    thread = _one_line(_OUR_MARK.sub(" ", note.to.thread_subject))[:_THREAD_SUBJECT_LIMIT].strip()
    if note.to.wrote and thread:
        return thread if _ANSWER.match(thread) else f"Re: {thread}"
    what = "Thank you – " if note.kind is NoteKind.THANK_YOU else ""
    role, name = _plain_fact(application.role), _one_line(user.name)
    kind = "interview" if note.interviews or what else "application"
    tries = (
        f"{what}{role} {kind}, {name}" if role else "",
        f"{what}{role} {kind}" if role else "",
        f"{what}{kind}, {name}",
        f"{what}{kind}",
    )
    fitting = next(t for t in tries if t and len(t) <= _SUBJECT_LIMIT)
    return fitting[0].upper() + fitting[1:]


def _references(contact: Contact) -> tuple[str, ...]:
    """Return the thread to answer in: its first mails and its newest (RFC 5322 section 3.6.4)."""
    every = dict.fromkeys([*contact.thread_references, contact.thread_message_id])
    ids = [i for i in every if i]
    return tuple(ids[:1] + ids[1:][-(_REFERENCES_LIMIT - 1) :])


# --- what a letter lacks, and what it must not have -------------------------------------------

_POINTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("thanks for the time and the consideration", re.compile(r"\b(?:thank|grateful|appreciat)")),
    (
        "your interest in the role and the organisation",
        re.compile(r"\b(?:interest|glad|keen|enthusias|pleased|happy|like to|welcome|excited)"),
    ),
    ("looking forward to hearing from them", re.compile(r"\b(?:forward|hear|hope|news|next)\b")),
)
_FIT = re.compile(
    r"\b(?:i (?:have|ha[vd]|built|led|ran|wrote|worked|know|bring|did|designed|managed|shipped)"
    r"|i've|my (?:experience|background|work|time|years|team|last|current|former)|years)\b",
)


def lacks(
    letter: Letter, note: Note, notes: Sequence[str], user: User | None = None
) -> tuple[str, ...]:
    """Return which of the six points of a good thank-you the letter lacks, in plain words.

    Only what can be told from the text is named; whether a note says what was learnt is not, so
    any note counts. Letters of other kinds lack nothing.
    """
    if note.kind is not NoteKind.THANK_YOU:
        return ()
    text = letter.body.casefold()
    missing = [words for words, sign in _POINTS if sign.search(text) is None]
    own = " ".join(notes).casefold()
    if not own.strip():
        missing.append("what you learned, and how it changed your view of the job")
    if _FIT.search(own) is None:
        missing.append("one sentence on why you fit, from your own experience")
    if not re.search(r"\d{3}", letter.body if user is None else user.phone):
        missing.append("a phone number")
    return tuple(missing)


_PLACEHOLDERS = (
    re.compile(r"\[[A-Za-z.…_ ][^\]\n]{0,80}\]"),
    re.compile(r"\{\{|\}\}|\{%|%\}|\$\{"),
    re.compile(r"<[A-Za-z][A-Za-z _'-]{0,40}>"),
    re.compile(r"\bX{3,}\b|\b_{3,}\b|\bTBD\b|\bTODO\b|lorem ipsum"),
    re.compile(
        r"\bNone\b(?! (?:of|the)\b)|\bundefined\b(?! behaviou?r)|\bnull\b(?! hypothes| pointer)"
    ),
)
_SHOUTING = re.compile(r"(?:\b[A-Z]{4,}\b[ ,]{1,3}){2}\b[A-Z]{4,}\b|!{2,}")
_ALLOWED_CONTROLS = frozenset("\n")


def check(letter: Letter) -> tuple[str, ...]:
    """Return why this letter must not leave as it is; empty where nothing speaks against it."""
    whole = f"{letter.subject}\n{letter.body}"
    # The subject of a conversation that goes on is theirs: "Re: [Acme] YOUR INTERVIEW!!".
    ours = letter.body if _ANSWER.match(letter.subject) else whole
    found = [m.group() for p in _PLACEHOLDERS for m in [p.search(ours)] if m is not None]
    problems = [f"it still holds a placeholder: {text}" for text in found]
    if any(unicodedata.category(c) == "Cc" and c not in _ALLOWED_CONTROLS for c in whole):
        problems.append("it holds control characters")
    if any(c in whole for c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"):
        problems.append("it holds characters that reverse the direction of the text")
    if "\n" in letter.subject or not letter.subject.strip():
        problems.append("its subject is not one line")
    if not letter.body.strip():
        problems.append("it is empty")
    if _SHOUTING.search(ours):
        problems.append("it shouts")
    if len(whole.split()) > _BODY_WORDS:
        problems.append(f"it is longer than {_BODY_WORDS} words")
    return tuple(problems)


_OVERLAP = 0.6  # domain rule 1.3
_COURTESY = re.compile(r"\b(?:thank|thanks|forward|regards|grateful)\b", re.IGNORECASE)


def too_alike(a: Letter, b: Letter) -> bool:
    """Tell whether two letters would look copied to colleagues who compare them (E7).

    They are when they share a whole sentence that is more than thanks or a closing, or 60 % of
    the shorter one's words, greeting and signature left out (domain rule 1.3). Names of people,
    the role and the company do not count: every letter about a role names it.
    """
    if any(not _COURTESY.search(s) for s in _sentences(a) & _sentences(b)):
        return True
    words_a, words_b = _words(a), _words(b)
    shorter = min(words_a.total(), words_b.total())
    return shorter > 0 and (words_a & words_b).total() / shorter >= _OVERLAP


def _middle(letter: Letter) -> str:
    """Return what stands between greeting and signature."""
    return "\n\n".join(letter.body.strip().split("\n\n")[1:-1])


def _sentences(letter: Letter) -> frozenset[str]:
    """Return the sentences of a letter, folded for comparison."""
    parts = re.split(r"(?<=[.!?])\s+", _middle(letter))
    return frozenset(" ".join(re.findall(r"\w+", p.casefold())) for p in parts if p.strip())


def _words(letter: Letter) -> Counter[str]:
    """Return the words of a letter; capitalised ones within a sentence are names."""
    plain = re.sub(r"(?<=[\w,;:] )[A-Z]\w+", " ", _middle(letter))
    return Counter(re.findall(r"\w+", plain.casefold()))
