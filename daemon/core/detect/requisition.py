"""The number under which an employer keeps a job, as the mail writes it (domain rule 2.4).

A word that says so stands before it (``Req``, ``Kennziffer``, ``réf.``, ``vac.nr.``), or it has the
shape tracking systems give it (``R-0048817``, ``JR10442``), or it stands in brackets behind a title.
"""

from __future__ import annotations

import re

_NUMBER = r"(?P<id>(?=[\w/.-]{0,24}\d)[A-Z0-9]{1,6}(?:[-_/.][A-Z0-9]{1,8}){1,4}|[A-Z]{0,4}\d{4,12}|[A-Z]{1,4}\d{2,3})\b(?![.,]\d|:\d|@)"
_TOLD = re.compile(
    r"(?<!\w)(?i:req(?:uisition)?|job|position|posting|vacancy|vac|ref(?:erence|er[eê]ncia|erencia)?|réf(?:érence)?|rif(?:erimento)?|kennziffer|kennung|stellen-?id|stellennummer|referenznummer|az(?=\.)|aktenzeichen|exam|announcement|search|concours"
    r"|convocatoria|expediente|processo|proceso|concurso|bando|candidat(?:ure|ura)|dossier de candidature|vacature(?:nummer)?|functienummer|opening|applied for|tender)\b[.:]?\s?"
    r"(?i:id|no|nr|num(?:ber|éro|ero)?|n[°º]|n|code|ref|nummer|#)?[.:]?(?: is)?\s?[#:]?\s{0,12}[#(]?"
    + _NUMBER,
)
_SHAPED = re.compile(
    r"(?<![\w/-])(?P<id>(?:R|JR|REQ|JOB|RQ|P|IRC)[-_]?\d{4,10}|REQ-\d{2,10}|[A-Z]{2}-\d{2}-[A-Z]{2,4}-\d{3,5})\b"
    r"|#(?P<hash>\d{4,10})\b|(?<= - )(?P<dash>\d{5,10})\b|(?<=[:\u2013] )(?P<first>\d{6,8})(?= - )"
    r"|\((?P<paren>[A-Z]{0,4}-?\d{4,10}|\d{4}-\d{3,6})\)",
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}-\d{1,2}"
)
_HEAD = 2500  # characters of the body


def find_requisition(subject: str, body: str) -> str:
    """Return the number of the job, ``""`` where the mail gives none."""
    for text in (subject, _with_digits(body[:_HEAD])):
        for pattern in (_TOLD, _SHAPED):
            for match in pattern.finditer(text):
                if match.lastgroup == "dash" and text is not subject:
                    continue  # a postal code behind a town
                found = next((g for g in match.groups() if g), "")
                if found and not _YEAR.fullmatch(found) and not _DATE.fullmatch(found):
                    return found
    return ""


def _with_digits(text: str) -> str:
    """Return the lines that hold a digit: the others hold no number and need not be read."""
    return "\n".join(line for line in text.split("\n") if any(map(str.isdigit, line)))
