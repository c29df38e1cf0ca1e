"""Who wrote: the name of header and signature, and what the writer does in this matter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from daemon.core.model import Message, Part
from daemon.core.people.book import Book, Sure, fuller, share_a_name
from daemon.core.people.headers import answerable, header_name, is_firm_in, is_personal
from daemon.core.people.names import find_names, fold, is_given
from daemon.core.people.signature import Signature, introduced
from daemon.core.people.titles import part_of
from daemon.core.prose import plain
from daemon.core.senders import is_ats, is_robot, is_team

READ = 4_000  # characters: a writer says near the top that he will be there
# All patterns here are matched against lower-case text with plain quotes.
_WITH_ME = re.compile(
    r"(?:with|and|&) (?:me|myself)\b(?! (?:by|if|and i|know|a |last|yesterday|on ))"
)
# "thank you for speaking with me", "bear with me", "check with me"
_NOT_MEETING = ("bear", "speaking", "spoke", "meeting", "talking", "touch", "check", "fine", "ok", "chatting", "share")  # fmt: skip
_BE_THERE = {
    ("i ", "i'll", "me", "us", "myself"): re.compile(
        r"\b(?:(?:me|myself) and\b|(?:and|&) i (?:will|'ll|would|are|can|look|want|plan|hope)\b|ask for me\b|meet me\b|be meeting (?:with )?me\b|join(?:ing|ed by)? me\b|(?:will|'ll|would) join us\b|joins (?:me|us)\b|me plus\b|panel(?: is| will be|:)? (?:me|myself)\b|just (?:you and )?me\b|(?:both|the two) of us\b"
        r"|i(?:'ll| will| am going to) (?:be )?(?:interview|meeting you|meet you|seeing you|see you|host|chair|conduct|show you|walk you|take you(?! off| out))|be joining (?:me|us)\b)"
    ),
    ("mir", "ich ", "nimmt", "dabei", "dazu"): re.compile(
        r"\b(?:(?:mit|und|bei|neben|von) mir\b|und ich (?:freu|möcht|würd|werd|führ|nehm)|ich (?:zeige|führe) (?:ihnen|dir|das gespräch)|ich könnte (?:ihnen|dir)\b|nimmt (?:auch|ebenfalls|außerdem|zudem)\b|ist (?:auch|ebenfalls) dabei|kommt (?:auch )?dazu\b|führe ich\b|ich persönlich\b|mit uns beiden\b|(?:sind|ist|wird|werden) (?:\w{2,10} ){0,2}auch\b[^.\n]{0,80}\bdabei\b)"
    ),
    ("moi", "je vous", "joindr", "également"): re.compile(
        r"\b(?:(?:avec|et) moi\b|moi-même\b|nous deux\b|je vous (?:recevrai|reçois|accueill)|se joindr\w{1,2} à (?:nous|moi)\b|sera également\b)"
    ),
    ("conmigo", " yo", "servidor", "aré", "iré", "unir"): re.compile(
        r"\b(?:conmigo\b|y yo\b|servidora?\b|yo mism|yo misma\b|(?:te|le|lo|la) (?:entrevistaré|recibiré|atenderé)\b|se unir[áa] a\b)"
    ),
    ("con me", "io "): re.compile(
        r"\b(?:con me\b|io e \w|e io\b|(?:la|ti) (?:incontrerò|riceverò)\b)"
    ),
    ("mij", "mezelf", "en ik"): re.compile(
        r"\b(?:(?:met|naast|door) (?:mij|mezelf)\b|en ik\b(?:\)|,| (?:will|zull|zou|ontv|sprek|hebb|voer)))"
    ),
    ("comigo", "eu ", "eu\n", "junt"): re.compile(
        r"\b(?:comigo\b|e eu\b|eu e \w|entra junto\b|junta-se a (?:mim|nós)\b)"
    ),
}  # fmt: skip
_SEEMS_TO_BE_THERE = re.compile(
    r"(?:(?:^|[.!,-] ?)|\b(?:we|i)(?:'ll| will| can| could) )see you (?:then|there|at|on|in|tomorrow|soon|today|mon|tue|wed|thu|fri|next)"
    r"|\bi(?:'ll| will)(?: \w{1,12}){0,2} (?:call|ring|phone|give you a (?:call|ring|bell)) ?(?:you )?(?:on|at|around|then|tomorrow|today|that|when|whatsapp)|\bi c(?:an|ould) (?:meet|do|see)\b|\bcome (?:by|in|over|round|down) (?:to|and|for)\b|\bcome by\b"
    r"|\bworks for (?:us|me)\b|\blooking forward to (?:meeting|seeing|speaking|talking)|\bit is\.|\blet's (?:do|say|meet)\b|\bsorted then\b|\buntil (?:then|tomorrow|monday)\b"
    r"|\bich rufe (?:sie|dich)\b|\bbis (?:dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag)\b(?! \w)|vorbei(?:zu)?kommen|\bzum (?:gespräch|vorstellen|kennenlernen)\b|\bwie wäre es\b"
    r"|\bje vous appellerai\b|\bnous vous attendons\b|\bon se voit\b|(?:^|\s)à (?:lundi|mardi|mercredi|jeudi|vendredi)\b|\bon boit\b"
    r"|\bte llamo\b|\ble llamo\b|\bnos vemos\b|\b[tl]e espero\b|\bti chiamo\b|\bla chiamo\b|\b(?:ti|la) aspetto\b|\bci vediamo\b|\bik bel (?:je|u)\b|\btot (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag)\b|\bkom langs\b|\bate já\b|\baté lá\b|\bespero por\b|\bligo-lhe\b|\bte ligo\b",
    re.MULTILINE,
)
_CLOCK = re.compile(r"\d(?:\d?[:.h]\d\d| ?[ap]\.?m\b|\d? ?(?:uhr|h)\b)")
_DAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", " noon", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", " morgen",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "demain", "lunes", "martes", "miércoles", "jueves", "viernes", "mañana", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "domani",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "segunda", "terça", "quarta", "quinta", "sexta", "amanhã",
)  # fmt: skip
_FOR_A_CLIENT = re.compile(
    r"\b(?:our client|my client|the client(?:'s)? (?:went|has|wants|would|came|said|asked|is keen|concern)|came back on|mon client|mi cliente|il mio cliente|mijn opdrachtgever|meu cliente|mein\w{0,2} (?:mandant|kunde)|unser\w{0,2} mandant|notre client|nuestro cliente|il nostro cliente|onze opdrachtgever|nosso cliente)\b"
)


_CLIENTS = ("client", "mandant", "kunde", "opdrachtgever", "came back on")


def add_writer(
    book: Book, message: Message, signature: Signature, body: str, *, others: int, meeting: bool
) -> None:
    """Add whoever wrote, with an address a person reads.

    ``others`` is 2 where the mail says that somebody else holds the interview, 1 where it may be.
    """
    shown = header_name(message.sender)
    signed = list(signature.names)
    if not shown and not signed:
        told = introduced(body)
        signed = [told] if told and not book.is_user(told, "") else []
    if len(signed) == 1 and _may_be_firm(signed[0], message):
        signed = []
    address, beside = answerable(message, signed[0] if signed else "")
    name = _name(shown or beside, signed, message)
    part, sure = _part(signature.title, body, others=others, meeting=meeting, named=bool(name))
    if name and beside and not share_a_name(name, beside):
        book.add(name, "", part, sure, signature.phone)
        book.add(beside, address, Part.RECRUITER, Sure.CONCLUDED)
    elif name or (is_personal(address.partition("@")[0]) and not is_team(address)):
        book.add(name, address, part, sure, signature.phone)
    for second in signed[1:]:
        book.add(second, "", part, Sure.CONCLUDED)
    if shown and signed and " " in signed[0] and not share_a_name(shown, signed[0]):
        book.add(signed[0], "", part, Sure.CONCLUDED)


def _may_be_firm(name: str, message: Message) -> bool:
    """Return whether one unknown word at the end is rather the firm's name: "Halcyon"."""
    if " " in name or is_given(name):
        return False
    sender = message.sender
    host = sender.address.rpartition("@")[2]
    known = f"{sender.name} {host}".lower()
    return fold(name) in known or is_robot(sender.address) or is_ats(host)


def _name(shown: str, signed: Sequence[str], message: Message) -> str:
    """Return the fuller of the two names where header and signature name one person."""
    if not signed:
        return shown
    if shown:
        return fuller(shown, signed[0]) if share_a_name(shown, signed[0]) else shown
    # "Schreinerei Hubert Gschwendtner" above, "Hubert" below.
    inside = next(
        (n.text for n in find_names(plain(message.sender.name)) if share_a_name(n.text, signed[0])),
        "",
    )
    return signed[0] if not inside or is_firm_in(inside, message) else fuller(signed[0], inside)


def _is_there(low: str) -> bool:
    """Return whether the writer says that he or she will be at the interview."""
    for match in _WITH_ME.finditer(low):
        if not low[max(0, match.start() - 14) : match.start()].rstrip().endswith(_NOT_MEETING):
            return True
    return any(
        pattern.search(low) is not None
        for triggers, pattern in _BE_THERE.items()
        if any(trigger in low for trigger in triggers)
    )


def _part(title: str, body: str, *, others: int, meeting: bool, named: bool) -> tuple[Part, Sure]:
    """Return what the writer does in this, and how sure that is."""
    low = "\n".join(plain(line) for line in body[:READ].lower().split("\n"))
    timed = any(day in low for day in _DAYS) or _CLOCK.search(low) is not None
    if any(word in low for word in _CLIENTS) and _FOR_A_CLIENT.search(low):
        return Part.RECRUITER, Sure.TITLED  # an agency's writer
    if timed and _is_there(low):
        return Part.INTERVIEWER, Sure.SAID
    titled = _by_title(title, meeting=meeting)
    if titled is not None:
        return titled, Sure.TITLED
    if others == 2 and timed and meeting:  # noqa: PLR2004 see above
        return Part.COORDINATOR, Sure.CONCLUDED
    there = timed and named and not others and _SEEMS_TO_BE_THERE.search(low) is not None
    return (Part.INTERVIEWER if there else Part.RECRUITER), Sure.CONCLUDED


def _by_title(title: str, *, meeting: bool) -> Part | None:
    """Return what a title makes of a writer: leading others does not make an interviewer yet."""
    said = part_of(title)
    if said is Part.COORDINATOR and not meeting and _CHOOSES.search(title):
        return Part.RECRUITER  # a talent coordinator who sends a rejection arranges nothing
    return None if said is Part.INTERVIEWER else said


_CHOOSES = re.compile(r"talent|recruit|staffing", re.IGNORECASE)
