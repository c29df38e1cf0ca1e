"""Prose as sentences: typographic signs made plain, hard wraps undone, signature and legal foot cut."""

from __future__ import annotations

import re

MAX_SENTENCES = 250
MAX_SENTENCE = 700
_SIGNS = {
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-",
    "\u2014": "-", "\u2011": "-", "\u2010": "-", "\u2026": "...", "\u22c5": "-", "\u00b7": "-",
}  # fmt: skip
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
    r"|this is an automat(?:ed|ic) (?:message|e-?mail)|please do not reply"
    r"|(?:diese (?:e-?mail|nachricht)|die(?:se)? informationen? in dieser|cet? (?:e-?mail|courriel|message)|les informations contenues|este (?:correo|mensaje|e-?mail)|la información contenida|quest[oa] (?:messaggio|e-?mail|comunicazione)|le informazioni contenute"
    r"|dit (?:bericht|e-?mailbericht)|deze e-?mail|de informatie in d(?:it|eze)|esta mensagem|este e-?mail|as informações contidas)[^.\n]{0,80}(?:confiden|vertraul|privil|exclusi|destin|bestimmt|riservat|vertrouwelijk|bestemd|sigilos)"
    r"|aviso (?:legal|de confiden)|avis(?: de)? confiden|avviso di riservatezza|datenschutz(?:hinweis|erklärung)?\b|mentions légales|abmelden\b|newsletter abbestellen|se désinscrire|darse de baja|annulla(?: l')? ?iscrizione|afmelden\b|cancelar inscri"
    r"|(?:antes de imprimir|pensez à l'environnement|avant d'imprimer|prima di stampare|denk aan het milieu|please consider the environment|bitte (?:denken sie|prüfen sie).{0,30}(?:umwelt|drucken)))",
    re.IGNORECASE,
)
# A confidentiality notice goes on over its hard-wrapped lines.
_LEGAL = re.compile(
    r"confiden|privileged|intended (?:only|solely)|vertraulich|confidentiel|riservat|vertrouwelijk|sigilos",
    re.IGNORECASE,
)
_WRAPPED = 55  # characters: a line this long goes on in the next
_LIST_ITEM = re.compile(r"^\s{0,8}(?:[-*\u2022\u25cf\u25aa]|\d{1,2}[.)]|\([a-z0-9]\)|[a-z]\))\s")
_LABEL = re.compile(r"^\s{0,4}[A-Za-z][\w /&'-]{0,30}:(?:\s|$)")
# "am 3. Dezember", "in der 2. Runde": a German ordinal ends no sentence.
_ORDINAL = (
    r"(?!(?<=\d\.)\s+(?:Januar|J\u00e4nner|Feb|M\u00e4rz|April|Mai\b|Juni|Juli|August|Sept|Okt|Nov|Dez"
    r"|Runde|Stock|Etage|OG\b|Obergeschoss|Gespr\u00e4ch|Termin|Interview|Lehrjahr|Klasse|Quartal|Halbjahr))"
)
_END = re.compile(
    rf"(?<=[.!?]){_ORDINAL}"
    r"(?<!\b[A-Za-z]\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSt\.)(?<!\bJr\.)(?<!\bSr\.)"
    r"(?<!\bNo\.)(?<!\bvs\.)(?<!a\.m\.)(?<!p\.m\.)(?<!\bInc\.)(?<!\bLtd\.)(?<!\bapprox\.)(?<!e\.g\.)(?<!i\.e\.)"
    r"(?<!\bHr\.)(?<!\bFr\.)(?<!\bNr\.)(?<!\bca\.)(?<!\bbzw\.)(?<!\binkl\.)(?<!\bevtl\.)(?<!\bggf\.)(?<!\bProf\.)(?<!\bMag\.)(?<!\bIng\.)"
    r"(?<!\b(?:Mo|Di|Mi|Do|Sa)\.)(?<!\bSra\.)(?<!\bSrta\.)(?<!\bDra\.)(?<!\bLic\.)(?<!\bUd\.)(?<!\bVd\.)(?<!\bMme\.)"
    r"[\"')]?\s+(?=[\"'(]?[A-Z\u00c0-\u00de0-9<\u00bf\u00a1\u201e\u00ab])",
)


def plain(text: str) -> str:
    """Return text with typographic quotes and dashes made plain and spaces collapsed."""
    if not text.isascii():
        for sign, plainly in _SIGNS.items():
            text = text.replace(sign, plainly)
    return " ".join(text.split())


def body_lines(text: str) -> list[str]:
    """Return the lines of a body up to its signature mark and without its legal foot."""
    kept: list[str] = []
    legal = False
    for line in text.split("\n"):
        if _SIGNATURE.match(line):
            break
        if legal and line.strip():
            legal = len(line) >= _WRAPPED
            continue
        legal = False
        if _FOOTER.match(line):
            legal = _WRAPPED <= len(line) <= _ONE_LINE and _LEGAL.search(line) is not None
            continue
        kept.append(line)
    return kept


_ONE_LINE = 110  # characters: a longer line is a paragraph of its own, not wrapped by hand


def is_footer(line: str) -> bool:
    """Return whether a line begins the legal or technical foot of a mail."""
    return _FOOTER.match(line) is not None


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
            or (current.endswith((":", ",")) and len(current) < 40)  # noqa: PLR2004 a greeting or a label
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
