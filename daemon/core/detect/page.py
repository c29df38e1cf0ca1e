"""A mail laid out for identity: which of its lines are subject, prose, signature, history.

Where a word stands says most of what it is: a title below a closing is the writer's own, the same
title in the prose is the job.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from daemon.core.detect.word_index import Wording
from daemon.core.model import Message

_HEAD = 3600  # characters of a body that are read from its begin
_TAIL = 1200  # and from its end, where the signature stands
_QUOTED = 2400
_SUBJECT = 300
_DISPLAY = 160
_CALENDAR = 3000
_WRAPPED = 45  # characters: a line this long goes on in the next
_UNWRAPPED = 100  # a longer one is a whole paragraph
_SIGNATURE_LINES = 14
_SHORT = 75  # characters: signature lines are short

# One sign for one sign, so that a place in the plain text is the same place in the written one.
_SIGNS = str.maketrans(
    {
        "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
        "\u00ab": '"', "\u00bb": '"', "\u2011": "-", "\u2010": "-", "\u22c5": "\u00b7", "\t": " ", "\u00a0": " ",
    },
)  # fmt: skip
_LINK = re.compile(
    r"[<(\[]{0,2} ?(?:https?://|www\.)[^\s<>\"]{1,600}(?: ?[>)\]]){0,2}|<mailto:[^\s<>]{1,200}>"
)
_ITEM = re.compile(
    r"\s{0,12}(?:[-*\u2022\u25cf\u25aa\u00b7]\s|\d{1,2}[.)]\s|[A-Z][\w /'()&.-]{0,30}\s{0,12}:\s{1,12}\S)"
)
_INVITATION = (
    r"(?:updated |canceled |cancelled )?(?:invitation|event)(?: with note)?|accepted|declined|tentative(?:ly accepted)?"
    r"|new time proposed|cancel+ed|updated|invitation mise à jour|annulé|annulée|accepté|refusé|einladung|aktualisierte einladung"
    r"|abgesagt|zugesagt|abgelehnt|mit vorbehalt|uitnodiging|bijgewerkte uitnodiging|geannuleerd|invito|invito aggiornato|annullato"
    r"|convite|convite atualizado|cancelado|cancelada|invitación|invitación actualizada|actualizada"
)
_PREFIX = re.compile(
    rf"^(?:(?:re|r|aw|fwd?|wg|sv|tr|rv|rif|res|enc|antw|betr|antwort|{_INVITATION})(?:\[\d{{1,2}}\])?\s?: ?)+",
    re.IGNORECASE,
)
_REPLY = re.compile(r"\s{0,3}(?:re|r|aw|sv|antw|rif|res)\s?:", re.IGNORECASE)
_WHEN = re.compile(
    r"(?:(?: @|,| -| \u2013| \||:| on| am| le| el| il| op| em| at) \(?)(?:\w{2,10}\.?,? )?(?:\d{1,2}[.:h/ ]|\w{3,10}\.? \d{1,2},)[^|]{0,6}(?:\d{2,4}|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez|déc|fév|janv)[^|]{0,90}$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:with |many |my |our |again,? )?(?:(?:kind|kindest|best|warm|warmest|friendly) )?(?:regards|wishes|greetings)(?: from [\w ,]{2,30})?"
    r"|best|all the best|thanks?(?: again| so much| and regards| & regards| you)?|many thanks|thank you(?: again| very much| so much| for your (?:time|interest))?|thx|cheers|ta"
    r"|(?:yours? |very |most )?(?:sincerely|faithfully|truly|respectfully)(?: yours?)?|respectfully(?: yours)?|warmly|cordially|yours|take care(?: of yourself)?|(?:talk|speak|see you|chat) soon"
    r"|yours in service|with apologies(?: again)?|have a (?:great|nice|lovely|good|blessed|wonderful) [\w ]{3,20}|happy holidays|br"
    r"|(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen?|lieben?|schönen?|sonnigen?) (?:grü(?:ß|ss)en?|gru(?:ß|ss))(?: aus [\w ,]{2,30}| und [\w ]{2,40})?|(?:viele |liebe |beste )?grü(?:ß|ss)e|gru(?:ß|ss)(?: \w{2,14})?|lg|vg|mfg|hochachtungsvoll|bis (?:dann|bald|morgen|dahin)"
    r"|(?:bien |très |trés |meilleures |sincères |salutations )?(?:cordialement|sincèrement|cordiales|salutations|amicalement|respectueusement)(?: (?:à vous|vôtre|distinguées))?|bien à (?:vous|toi)|à (?:très )?(?:bientôt|vite)|belle (?:soirée|journée)|bonne (?:journée|soirée|fin de journée)|dans l'attente[\w ,'é]{0,60}|(?:très )?bonnes fêtes"
    r"|(?:un |cordiales |atentos |muchos |reciba un )?(?:cordial )?(?:saludo|saludos)(?: cordial(?:es)?| desde [\w ]{2,30})?|atentamente|cordialmente|un abrazo|gracias|muchas gracias|con aprecio|felices fiestas|quedo a sus órdenes"
    r"|(?:cordiali|distinti|cari|un caro|tanti) saluti|cordialmente|saluti|a presto|ciao(?: e a presto)?|grazie"
    r"|(?:met )?(?:vriendelijke|hartelijke) groe?t(?:en)?(?: / kind regards)?|groe?t(?:en|jes)?|mvg|hartelijke groet"
    r"|(?:com os melhores |melhores )?cumprimentos|(?:com os )?melhores cumprimentos[\w ]{0,30}|atenciosamente|att|abraços?|um abraço|um beijo[\w ]{0,20}|obrigad[oa]|até (?:breve|já|lá))[ ,.!;]{0,4}",
    re.IGNORECASE,
)
_CLOSING_WORDS = frozenset(
    """
    with many my our again kind kindest best warm warmest friendly regards wishes greetings all thanks thank thx cheers ta yours very most
    sincerely faithfully truly respectfully warmly cordially take talk speak see chat have happy br mit freundliche freundlichen herzliche herzlichen
    beste besten viele vielen liebe lieben schöne schönen sonnige sonnigen grüße grüsse gruß gruss lg vg mfg hochachtungsvoll bis freundlicher freundlichem
    bien très trés meilleures sincères salutations cordialement sincèrement cordiales amicalement respectueusement à belle bonne dans bonnes
    un cordial atentos muchos reciba saludo saludos atentamente gracias muchas con felices quedo cordiali distinti cari tanti cordialmente saluti a ciao
    grazie met vriendelijke hartelijke groet groeten groetjes mvg com melhores cumprimentos atenciosamente att abraço abraços obrigado obrigada até
    freundlich herzlich gruesse
    """.split(),
)
_FULL_NAME = 2  # words


@dataclass(frozen=True)
class Page:
    """The parts of a mail, hard wraps undone, one paragraph a line."""

    subject: str
    body: str
    signature: tuple[str, ...]
    quoted: str
    calendar: str
    display: str
    is_reply: bool
    runs_small: bool  # the language writes the further words of a title small

    @cached_property
    def closing(self) -> str:
        """The signature as one text."""
        return "\n".join(self.signature)

    @cached_property
    def body_words(self) -> Wording:
        """The body with its words."""
        return Wording(self.body)

    @cached_property
    def subject_words(self) -> Wording:
        """The subject with its words."""
        return Wording(self.subject)

    @cached_property
    def quoted_words(self) -> Wording:
        """The history with its words."""
        return Wording(self.quoted)

    @cached_property
    def calendar_words(self) -> Wording:
        """What calendar parts say, with its words."""
        return Wording(self.calendar)

    @cached_property
    def closing_words(self) -> Wording:
        """The signature with its words."""
        return Wording(self.closing)


def lay_out(message: Message) -> Page:
    """Return the mail's parts; nothing is judged yet."""
    text = message.text
    if len(text) > _HEAD + _TAIL:
        text = f"{text[:_HEAD]}\n\n{text[-_TAIL:]}"
    display = tidy_line(message.sender.name[:_DISPLAY]).strip("'\" ")
    lines = _lines(text)
    cut = _signature_begins(lines, display)
    body = "\n".join(_unwrapped(lines[:cut]))
    return Page(
        subject=_without_user(subject_core(message.subject[:_SUBJECT]), message),
        body=body,
        signature=tuple(line for line, _ in lines[cut:] if line),
        quoted="\n".join(_unwrapped(_lines(re.sub(r"(?m)^[> ]+", "", message.quoted[:_QUOTED])))),
        calendar=_calendar_words(message),
        display=display,
        is_reply=_REPLY.match(message.subject) is not None,
        runs_small=_runs_small(f"{message.subject} {body[:1500]} "),
    )


def tidy_line(text: str) -> str:
    """Return one line with typographic quotes made plain and spaces collapsed; dashes stay."""
    return " ".join(text.translate(_SIGNS).split())


def _without_user(subject: str, message: Message) -> str:
    """Return a subject without the User's name: ``Technical interview Alex Morgan - Acme``."""
    for name in {a.name for a in message.to[:2] if " " in a.name}:
        at = subject.find(name)
        if at > 0 and subject[at - 1] == " " and not subject[at + len(name) :][:1].isalnum():
            subject = f"{subject[:at].rstrip()}{subject[at + len(name) :]}"
    return subject


def subject_core(subject: str) -> str:
    """Return a subject without ``Re:``, a calendar's ``Invitation:`` and its date."""
    core = _PREFIX.sub("", tidy_line(subject))
    core = re.sub(r"(?<=\w)_(?=\w)", " - ", core) if " " in core else core
    core = re.sub(r"\s?\([^()@]{0,60}@[^()]{1,60}\)$", "", core)
    core = re.sub(r" @ \w{2,10}\.?,? (?:\w{3,10}\.? \d|\d{1,2}\b).{0,120}$", "", core)
    return _WHEN.sub("", core)


_SMALL = (
    " de ",
    " la ",
    " que ",
    " vous ",
    " votre ",
    " di ",
    " per ",
    " het ",
    " een ",
    " van ",
    " para ",
    " le ",
    " su ",
    " je ",
    " il ",
    " em ",
    " da ",
)
_LARGE = (
    " the ",
    " and ",
    " your ",
    " you ",
    " to ",
    " der ",
    " die ",
    " und ",
    " wir ",
    " ihre ",
    " for ",
    " mit ",
)


def _runs_small(text: str) -> bool:
    low = text.lower()
    return sum(map(low.count, _SMALL)) > sum(map(low.count, _LARGE))


def _lines(text: str) -> list[tuple[str, bool]]:
    """Return (line without links, whether the next one continues it) for each line."""
    found = []
    plain = text.translate(_SIGNS)
    raw = (_LINK.sub(" ", plain) if "http" in plain or "www." in plain else plain).split("\n")
    for index, line in enumerate(raw):
        following = raw[index + 1] if index + 1 < len(raw) else ""
        length = len(line.rstrip())
        goes_on = (
            _WRAPPED <= length <= _UNWRAPPED
            and following.strip() != ""
            and line.rstrip()[-1] != ":"
            and _ITEM.match(following) is None
        )
        found.append((" ".join(line.split()), goes_on))
    return found


def _unwrapped(lines: list[tuple[str, bool]]) -> list[str]:
    found: list[str] = []
    joins = False
    for line, goes_on in lines:
        if joins and found:
            found[-1] = f"{found[-1]} {line}"
        elif line:
            found.append(line)
        joins = goes_on and bool(line)
    return found


# --- where the signature begins -------------------------------------------------------------


def _signature_begins(lines: list[tuple[str, bool]], display: str) -> int:
    """Return the index of the first line below the closing."""
    for index in range(len(lines) - 1, 0, -1):
        line = lines[index][0]
        if line and len(line) < _SHORT and _may_close(line) and _CLOSING.fullmatch(line):
            return index + 1
    named = _line_of_writer(lines, display)
    if named:
        return named
    return _short_tail(lines)


def _may_close(line: str) -> bool:
    return line.split(" ", 1)[0].lower().strip(",.!;") in _CLOSING_WORDS


def _line_of_writer(lines: list[tuple[str, bool]], display: str) -> int:
    """Return the index of the line on which the writer stands by name, 0 where there is none."""
    words = display.lower().split()
    if not words:
        return 0
    first_word = words[-1] if words[0].endswith(",") else words[0]
    for index in range(len(lines) - 1, max(0, len(lines) // 4), -1):
        low = lines[index][0].lower()
        if low and len(low) < _SHORT and low.startswith(first_word) and _is_name_line(low, words):
            return index
    return 0


def _is_name_line(low: str, words: list[str]) -> bool:
    parts = re.split(r"[ ,|(\u00b7]+", low)
    known = [word.strip(",.") for word in words]
    return parts[0].strip(",.-") in known and (
        len(parts) <= _FULL_NAME or parts[1].strip(",.-") in known
    )


def _short_tail(lines: list[tuple[str, bool]]) -> int:
    """Return where the last lines that are no sentences begin."""
    start = len(lines)
    written = sum(1 for line, _ in lines if line)
    floor = max(0, len(lines) - _SIGNATURE_LINES, len(lines) - max(1, written // 2) * 2)
    for index in range(len(lines) - 1, floor, -1):
        line = lines[index][0]
        if len(line) > _SHORT or re.search(r"[?!:]$|\b\w{4,}\.$", line):
            break
        if line:
            start = index
    return start


# --- calendar parts -------------------------------------------------------------------------

_FIELD = re.compile(r"(?im)^(?:SUMMARY|DESCRIPTION|LOCATION)(?:;[^:\n]{0,80})?:(.{1,3000})$")


def _calendar_words(message: Message) -> str:
    """Return what calendar parts say in words: title, description, place."""
    found: list[str] = []
    for part in message.calendars[:2]:
        unfolded = re.sub(r"\r?\n[ \t]", "", part[:_CALENDAR])
        for field in _FIELD.findall(unfolded):
            words = field.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n")
            found += [line for line, _ in _lines(words) if line]
    return "\n".join(found)
