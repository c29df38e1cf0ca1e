"""The firm in a signature and on a letter head: which of the lines is its name.

A signature is a person, his title, his department, the firm, its address, its register: the firm
is what is left when the others are known by their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.core.detect.firmtext import Heard, in_prose, is_persons, names_job
from daemon.core.detect.names import (
    begins_name,
    clean,
    fold,
    has_firm_word,
    has_legal_form,
    is_legal_form,
    is_nameable,
    run_from,
    undecorated,
)
from daemon.core.detect.title_words import FIELDS, NOISE, has_head

_RULE = "company-in-signature"
LINE_RULE = "company-on-a-line-of-signature"  # it may be what somebody does, as well
_SEGMENT = re.compile(
    r"\s*[|\u00b7\u2022\u25cf]\s*|\s[-\u2013\u2014*@/]{1,2}\s|\s?//\s?|, (?=[A-Z0-9\u00c0-\u00dea-z])|\s{3,}|\s\((?=[A-Z])"
)
_STREET = re.compile(
    r"\d|\b(?:street|st\.|road|avenue|ave|suite|floor|building|blvd|drive|lane|p\.?o\.? box|postbus|postfach|platz|plaza|quai|rue|calle|via|piazza|straat|allee|weg|box|tel|phone|mobile|fax|cell|direct|http|www"
    r"|registered|register|vat|vorstand|geschäftsführ\w{2,6}|amtsgericht|sitz)\b|stra(?:ß|ss)e\b|@",
    re.IGNORECASE,
)
_FOOT = re.compile(
    r"(?:\u00a9|\(c\)|copyright|on behalf of|for and on behalf of|namens|sent from \w+ on behalf of|im auftrag der)(?: \d{4})? ?",
    re.IGNORECASE,
)
# Words of titles, degrees and departments that are no head of a title.
_OF_PEOPLE = frozenset(
    """
    phd mba cpa md rn esq frs cfa pe pt msc bsc ma ba jr sr dipl ing dr prof mgr founder co-founder cofounder cofondateur cofondatrice fondateur fondatrice
    owner inhaber inhaberin geschäftsführer geschäftsführerin eigenaar oprichter titolare gérant gérante socia socio sócia sócio partner leader member anwältin anwalt
    fachanwältin fachanwalt rechtsanwältin rechtsanwalt she/her he/him they/them crewing geotechnical chemistry retail people culture ops operations
    legal finance talent mr mrs ms mx frau herr lord lady sir dame professor doctor principal president chair vorstand rektor bürgermeister landrat proviseur maire
    alcalde decano reitor hoogleraar precentor treasurer bursar matron team staff committee verwaltungsfachwirtin verwaltungsfachwirt interim acting deputy
    sincerely regards thanks best yours cheers kind warm respectfully
    sim não talvez yes no maybe accept decline unsubscribe datenschutz datenschutzerklärung impressum abmelden privacy cookies help support terms settings
    preferences ja nein oui non sí si oder und
    """.split(),
)
_PLACE = re.compile(
    r"(?:[A-Z][\w'.-]{1,24} ){0,4}[A-Z][\w'.-]{1,24},? (?:[A-Z]{2}|[A-Z]{2} \d{5}|USA|UK|Germany|France|Spain|Italy|Portugal|California|Texas|England|Scotland|Wales|Ireland|Canada|Australia|India)$"
)
# Public bodies that write all but the first word of their name small.
_OFFICE = re.compile(
    r"(?:Agence|Centre|Ministère|Université|Société|Conseil|Institut|Hôpital|Communauté|Syndicat|École|Académie|Préfecture|Chambre|Caisse|Office|Maison|Mission|Agencia|Ministerio|Instituto|Servicio|Consejería|Ayuntamiento|Agenzia|Azienda|Ministero|Istituto|Ente|Agência|Ministério|Câmara|Serviço) [a-zà-ÿ][\w' -]{5,60}"
)
_UNIT = re.compile(
    r"(?:Department|Dept\.?|Office|Division|Faculty|Committee|Abteilung|Fakultät|Dezernat|Amt|Referat|Direction|Direzione|Dirección|Direção|Secrétariat|Sekretariat|Secretaría|Segreteria|Servizio|Service|Serviço|Ufficio|Afdeling|Área|Area|Bureau du|Search Committee|Centre de services|Division des|Negociado)\b"
)
_UNIT_AT_END = re.compile(r"\b(?:Unit|Ward|Department|Division|Wing|Floor|Branch|Section|Region)$")
_MOST_LINES = 14
_SPOKEN_LINES = 6  # below these are legal notes
_LONG = 30  # characters: a line this long may be a sentence
_FEW = 2


def in_signature(lines: tuple[str, ...], display: str, *, of_person: bool) -> Iterator[Heard]:
    """Yield the firms a signature names: the line below name and title, ``HR Manager, Firm``.

    ``of_person`` is true where a person may have written; a system signs with the firm alone.
    """
    rank = 0
    writer = fold(display).strip()
    for index, line in enumerate(lines[:_MOST_LINES]):
        if len(line) > _LONG and index < _SPOKEN_LINES:
            yield from in_prose(line, "signature")
        yield from _whole_line(line)
        if of_person and _is_writer_line(line, index, lines, writer):
            continue
        if 0 < index < _SPOKEN_LINES and line.islower() and len(line.split()) < 4:  # noqa: PLR2004 "nine grains"
            yield Heard(clean(line), 2.0, _RULE, whole=True)
        for heard in _in_line(line, rank, alone=len(lines) == 1 and of_person):
            yield heard
            rank += 1


def _whole_line(line: str) -> Iterator[Heard]:
    if _OFFICE.fullmatch(line) and _UNIT.match(line) is None:
        yield Heard(line, 4.0, _RULE, whole=True)
    foot = _FOOT.search(line)
    if foot is not None:
        name = run_from(line, foot.end())
        if is_nameable(name) and not names_job(name):
            yield Heard(name, 3.0, _RULE, whole=True, legal=has_legal_form(line[foot.end() :]))


def _in_line(line: str, rank: int, *, alone: bool) -> Iterator[Heard]:
    """Yield the parts of a line that may be the firm, each with what it is worth there."""
    after_title = False
    segments = list(_segments(line))
    for whole, segment in segments:
        name = undecorated(segment)
        if not name or names_job(name):
            after_title = True
            continue
        if " " in name and is_persons(name) and not has_legal_form(segment):
            continue
        department = after_title and " " not in name and name != clean(segment)
        if department or not is_nameable(name) or _STREET.search(name) or _of_people(name):
            continue
        weight = max(0.4, 1.6 - 0.8 * min(rank, _FEW))
        weight += 1.9 * whole + 1.6 * after_title
        if not whole and not after_title and segment is segments[0][1]:
            weight += 1.0  # "Quayside Audio, Bristol"
        weight += 2.5 * has_legal_form(segment) + 1.2 * has_firm_word(name)
        if (
            _UNIT.match(segment)
            or _UNIT_AT_END.search(segment)
            or (_PLACE.fullmatch(segment) and not has_legal_form(segment))
        ):
            weight = 0.5
        if alone and " " not in name and not has_legal_form(segment):
            weight = 0.8  # a first name, unless something else says it is the firm
        own = len(name) >= len(clean(segment)) - 1  # no department stood beside it
        lone = whole and not after_title and "&" not in name
        rule = LINE_RULE if lone else _RULE
        yield Heard(name, weight, rule, whole=own, legal=has_legal_form(segment))
        rank += 1
        after_title = False


def _of_people(name: str) -> bool:
    """Return whether all words are those of titles, degrees and departments."""
    words = [word.lower().strip(".,&") for word in name.split()]
    if len("".join(words)) < 3:  # noqa: PLR2004 a level, an initial
        return True
    return all(not w or w in _OF_PEOPLE or w in FIELDS or w in NOISE for w in words)


def _segments(line: str) -> Iterator[tuple[bool, str]]:
    """Yield (whether it is the whole line, the part) for parts that are names or titles."""
    if re.search(r"[.!?]$", line) and len(line.split()) > 6 and not has_legal_form(line):  # noqa: PLR2004 a sentence
        return
    parts = _parts(line)
    barred = re.search(r"[|\u00b7]", line) is not None
    for index, part in enumerate(parts):
        segment = part.strip(" ,;:()\"'*-\u2013\u2014~")
        if not segment or segment[:1].isdigit() or ":" in segment:
            continue
        if begins_name(segment):
            yield from _capital(segment, whole=len(parts) == 1)
        elif has_legal_form(segment) or (index and barred and segment.isalpha()):
            yield len(parts) == 1, segment  # "solarwerk SE", "Nerea · People · brisa"


def _capital(segment: str, *, whole: bool) -> Iterator[tuple[bool, str]]:
    run = run_from(segment, 0)
    if run and len(run) >= len(clean(segment)) - 1:
        yield whole, segment
    elif run and has_legal_form(segment):
        yield False, run
    elif has_head(segment) and _FOOT.search(segment) is None:
        yield False, segment


def _parts(line: str) -> list[str]:
    """Return the parts of a line, a legal form with the name before it."""
    parts: list[str] = []
    for part in _SEGMENT.split(line):
        if parts and is_legal_form(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    return parts


def _is_writer_line(line: str, index: int, lines: tuple[str, ...], writer: str) -> bool:
    """Return whether a line is the writer's name: as in From, or the first one above others."""
    low = fold(line)
    if writer and low.startswith(writer):
        return len(line) <= len(writer) + 12  # "Gideon Falk, PhD"
    words = line.replace(",", " ").split()
    known = set(writer.split())
    if writer and 1 <= len(words) <= 4 and fold(words[-1]) in known and len(known) > 1:  # noqa: PLR2004 "R. Ammann"
        return not has_firm_word(line) and not has_legal_form(line) and "&" not in line
    if index or len(lines) < _FEW or any(c in line for c in "|\u00b7") or has_legal_form(line):
        return False
    return (
        1 <= len(words) <= 4  # noqa: PLR2004 a person's name is short
        and all(w[:1].isupper() or len(w) < 4 for w in words)  # noqa: PLR2004 van, de la
        and not has_head(line)
        and not has_firm_word(line)
        and not re.search(r"[&\d]", line)
        and words[0].lower() != "the"
    )


def in_head(body: str) -> Iterator[Heard]:
    """Yield the names that stand alone on the first lines, as on letter paper and on boards."""
    lines = body.split("\n")[:10]
    for index, line in enumerate(lines):
        bare = re.split(r"\s[-\u2013\u2014\u00b7\u2022|]\s|,", line)[0].strip()
        if not (3 < len(bare) < 60 and begins_name(bare)):  # noqa: PLR2004 a name's length
            continue
        if bare[-1] in ".!?:" and not has_legal_form(bare):
            continue
        name = run_from(bare, 0)
        if len(name) < len(clean(bare)) or not is_nameable(name) or names_job(name):
            continue
        above = lines[index - 1] if index else ""
        after_job = 0 < len(above) < 80 and has_head(above)  # noqa: PLR2004 a title's length
        if after_job or (index < _FEW and bare == line.strip()):
            weight = 3.5 if after_job else 1.5
            yield Heard(name, weight, "company-on-a-line", whole=True, legal=has_legal_form(bare))
