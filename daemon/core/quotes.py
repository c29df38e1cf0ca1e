"""What a mail says anew, told apart from what it quotes or forwards.

The verdict of a mail is in its own words: "we withdraw the offer" above a quoted offer is no
offer. Quoted text is kept for identity only (it may be the one place that names the role).
A forwarded mail that says nothing of its own keeps the forwarded words as its text.
"""

from __future__ import annotations

import re

_MAX_DEPTH = 3
_MAX_ATTRIBUTION_LINES = 3
# The verb of an English attribution ends the line or stands before a date ("On 23 Nov, Dana wrote:");
# the name follows German and Dutch ones ("Am 23.11. schrieb Dana:").
_ATTRIBUTION_END = re.compile(
    r"(?:\b(?:wrote|writes|a écrit|escribió|ha scritto|escreveu|skrev|napisała?|napsala?|kirjoitti|написала?)(?:\s(?:on|at|le|el|il|em|den|dnia|am)\s[^\n]{0,20}\d[^\n]{0,60})?"
    r"|\b(?:schrieb|schreef|scripsit)[^\n]{0,140})\s?(?:[:\u00a0]\s{0,3}|\s-{2,4}\s{0,3})$",
    re.IGNORECASE,
)
_ATTRIBUTION_START = re.compile(
    r"^\s{0,3}(?:-{2,4} )?(?:(?:On|At|Am|Le|El|Il|Op|Em|No dia|Den|Dne|W dniu|Dnia)\b.{0,300}(?:\d|@)|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\w{2,9}\.?,? \d{1,2}\.? \w{3,10}\.? \d{4}\b)",
    re.IGNORECASE,
)
# "2026-11-23 10:02 GMT+01:00 Dana Reyes <dana@acme.example>:", without a verb
_DATED_SENDER = re.compile(
    r"^\s{0,3}(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\w{2,12}\.?,? \d{1,2}\.? \w{3,12}\.? \d{4}|\w{2,12}\.?,? \w{3,12}\.? \d{1,2}, \d{4})\b[^\n@]{0,120}<[^<>@\s]{1,64}@[^<>@\s]{1,190}>\s?:\s{0,3}$"
)
_DIVIDER = re.compile(
    r"^\s{0,3}[-_]{2,}\s?(?:original[ -]?(?:message|mail|appointment|nachricht|e-?mail)|ursprüngliche (?:nachricht|mail|e-mail)"
    r"|(?:message|mail|courriel) d'origine|(?:message|mail) original|mensaje original|messaggio originale|oorspronkelijke? (?:bericht|e-?mail)|mensagem original"
    r"|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|wiadomość oryginalna)\s?[-_]{2,}",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"^\s{0,3}(?:[-_]{2,}\s?(?:forwarded (?:message|mail|by)|weitergeleitete (?:nachricht|mail|e-mail)|message (?:transféré|transmis|réexpédié)|courriel transféré"
    r"|mensaje reenviado|messaggio inoltrato|doorgestuurd (?:bericht|e-?mail)|mensagem (?:encaminhada|reencaminhada))[^\n]{0,60}"
    r"|begin forwarded message\s?:|anfang der weitergeleiteten (?:nachricht|e-?mail)\s?:|début du (?:message|courriel) (?:réexpédié|transféré)\s?:"
    r"|inicio del mensaje reenviado\s?:|inizio messaggio inoltrato\s?:|begin doorgestuurd bericht\s?:|início da mensagem (?:encaminhada|reencaminhada)\s?:)\s{0,3}$",
    re.IGNORECASE,
)
_FROM = r"(?:from|von|de|da|van|från|fra|от)"
_SUBJECT = r"(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|тема)"
_LABELS = (
    rf"(?:{_FROM}|{_SUBJECT}|sent|date|to|cc|reply-to|importance|attachments|gesendet(?: am)?|datum|an|kopie|antwort an|envoyé(?: le)?|à|a|cci|enviad[oa](?: el| em)?|fecha|para|cco"
    r"|inviato(?: il)?|data|verzonden|aan|skickat|till|sendt|til|отправлено|кому|дата|копия)"
)
_HEADER_LINE = re.compile(
    rf"^\s{{0,3}}\*{{0,2}}{_LABELS}\s?\*{{0,2}}:\*{{0,2}}(?:\s|$)", re.IGNORECASE
)
_FROM_LINE = re.compile(rf"^\s{{0,3}}\*{{0,2}}{_FROM}\s?\*{{0,2}}:", re.IGNORECASE)
_SUBJECT_LINE = re.compile(rf"^\s{{0,3}}\*{{0,2}}{_SUBJECT}\s?\*{{0,2}}:", re.IGNORECASE)
_RULE = re.compile(r"^\s{0,3}[_*=-]{5,}\s{0,3}$")
_NOTHING_SAID = re.compile(
    r"^(?:(?:fyi|fwd?|wg|tr|rv|enc|see (?:below|attached)|as discussed|zur (?:info|kenntnis)|z\. ?k\.|siehe unten|pour info(?:rmation)?|voir ci-dessous|para (?:tu|su) información|ver abajo"
    r"|per conoscenza|vedi sotto|ter info(?:rmatie)?|zie onder|para (?:sua )?informação|veja abaixo|sent from (?:my )?[\w ]{2,30}|von meinem [\w ]{2,20} gesendet|envoyé de mon \w{2,20}"
    r"|enviado (?:desde|do) m(?:i|eu) \w{2,20}|inviato da \w{2,20}|verstuurd vanaf mijn \w{2,20}|get outlook for \w{2,20})[\s.!:,;()-]{0,5}){0,3}[\s.!:,-]{0,5}$",
    re.IGNORECASE,
)
_MIN_HEADER_LINES = 3


def split_quotes(full_text: str, *, depth: int = 0) -> tuple[str, str]:
    """Return (new text, quoted text) of a plain text as written."""
    lines = full_text.split("\n")
    attributions = _attributions(lines)
    new: list[str] = []
    old: list[str] = []
    index = 0
    while index < len(lines):
        head = _forward_head(lines, index)
        if head > 0 and depth < _MAX_DEPTH and _says_nothing(new):
            old.extend(lines[index:head])
            text, quoted = split_quotes("\n".join(lines[head:]), depth=depth + 1)
            return text, "\n".join([*old, quoted])
        length = attributions.get(index, 0)
        if head or (length and not _quote_follows(lines, index + length)):
            old.extend(lines[index:])
            break
        quoted_line = length or lines[index].lstrip().startswith(">")
        (old if quoted_line else new).extend(lines[index : index + (length or 1)])
        index += length or 1
    return _trimmed(new, history=bool(old)), "\n".join(old).strip()


def _trimmed(new: list[str], *, history: bool) -> str:
    """Return the new text without the line that Outlook draws above what it quotes."""
    while history and new and (not new[-1].strip() or _RULE.match(new[-1])):
        new.pop()
    return "\n".join(new).strip()


_MAY_HEAD = frozenset({"-", "_"})
_LABEL_LENGTH = 60  # characters in which a label, or the head of a forwarded mail, has its colon


def _says_nothing(lines: list[str]) -> bool:
    return all(_NOTHING_SAID.match(line.strip()) for line in lines)


def _forward_head(lines: list[str], index: int) -> int:
    """Return where a body begins whose marker or header block is here, -1 at a divider, else 0."""
    line = lines[index]
    if line.lstrip()[:1] not in _MAY_HEAD and ":" not in line[:_LABEL_LENGTH]:
        return 0
    if _FORWARD.match(line):
        return _header_block_end(lines, index + 1)
    if _HEADER_LINE.match(line):
        end = _header_block_end(lines, index)
        return end if _is_header_block(lines[index:end]) else 0
    return -1 if _DIVIDER.match(line) else 0


def _is_header_block(lines: list[str]) -> bool:
    """Return whether lines are a quoted mail's header; "From: 10:00 To: 11:00 Date: ..." is none."""
    if _header_lines(lines) < _MIN_HEADER_LINES or not any(map(_FROM_LINE.match, lines)):
        return False
    return any(map(_SUBJECT_LINE.match, lines)) or any("@" in line for line in lines)


def _header_lines(lines: list[str]) -> int:
    return sum(1 for line in lines if _HEADER_LINE.match(line))


def _header_block_end(lines: list[str], index: int) -> int:
    """Return the index after ``From: / Sent: / To: / Subject:`` lines and their folded parts."""
    while index < len(lines) and not lines[index].strip():
        index += 1
    start = index
    while index < len(lines) and index - start < 12 and lines[index].strip():  # noqa: PLR2004 a header block is short
        if (
            index > start + 1
            and not _HEADER_LINE.match(lines[index])
            and not lines[index][0].isspace()
        ):
            break
        index += 1
    return index


def _attributions(lines: list[str]) -> dict[int, int]:
    """Return at which lines an attribution begins, and of how many lines it consists."""
    found: dict[int, int] = {}
    for end, line in enumerate(lines):
        if line[-_TRAIL:].rstrip().endswith((":", "--")) and not line.lstrip().startswith(">"):
            length = _attribution(lines, end)
            if length:
                found[end - length + 1] = length
    return found


_TRAIL = 8  # characters at the end of a line in which the colon of an attribution stands


def _attribution(lines: list[str], end: int) -> int:
    """Return of how many lines the attribution that ends here consists, 0 where none does."""
    best = 0
    joined = ""
    for length in range(1, min(_MAX_ATTRIBUTION_LINES, end + 1) + 1):
        part = lines[end - length + 1].strip()
        if not part or len(joined) + len(part) > _MAX_ATTRIBUTION:
            break
        joined = f"{part} {joined}".rstrip()
        begins = _ATTRIBUTION_START.match(joined) is not None
        if _DATED_SENDER.match(joined) or (begins and _ATTRIBUTION_END.search(joined)):
            return length
        if best == 0 and _ATTRIBUTION_END.search(joined):
            dated = re.search(r"\d{1,2}[:.]\d\d", joined) is not None
            best = length if "@" in joined or dated else 0
    return best


_MAX_ATTRIBUTION = 600


def _quote_follows(lines: list[str], index: int) -> bool:
    """Return whether the next words are marked with ``>``: then later lines may be new again."""
    for line in lines[index : index + 4]:
        if line.strip():
            return line.lstrip().startswith(">")
    return False
