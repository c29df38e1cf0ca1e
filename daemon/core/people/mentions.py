"""Persons whom prose names: who holds the conversation, who arranges it, whom to ask.

A name counts where the sentence says something of it that is said of persons: "with Ana Lima",
"Ana Lima will call you", "our CTO Ana Lima", "Ana Lima (Quality)", or where a panel, a label or
a time introduces it. A firm, a street or a product is named in other places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from daemon.core.model import Part
from daemon.core.people.names import UPPER, Name, Sign, find_names, is_given, is_no_name
from daemon.core.people.titles import arranges, hires, is_title
from daemon.core.prose import body_lines, plain

READ = 6_000  # characters: whom one will meet is said near the top
MAX_MENTIONS = 30
_MEETING_READ = 4_000
_MAX_CANDIDATES = 60  # capitalised runs that are looked at: a mail that has more is a list of words
_LEFT, _RIGHT = 90, 130  # characters of a sentence that are looked at beside a name

_DETERMINER = (
    r"(?:big|little|old|young|both|our|the|my|your|his|her|their|a|an|one of our|either|unser\w{0,3}|mein\w{0,3}|ihr\w{0,3}|dein\w{0,3}|d(?:er|ie|as|em|en)|ein\w{0,3}"
    r"|notre|nos|mon|ma|votre|ton|l[ea']|les|une?|nuestr[oa]s?|mi|el|los|las|il|lo|gli|i|nostr[oaei]|onze|ons|mijn|het|een|de|jouw|[oa]s?|nosso|nossa|meu|minha|um|uma)"
)
# Before a name: whom one meets.
_WITH = re.compile(
    r"(?:^|[^\w])(?P<with>with|w/|meet(?:ing)?(?: with)?|met(?: with)?|see(?:ing)?|saw|interview(?:ing|s)?|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talk(?:ing|ed)? (?:to|with)|chat(?:ting|ted)? (?:to|with)|join(?:ed|ing)?(?: by)?"
    r"|interviewed by|hosted by|led by|run by|conducted by|held by|chaired by|shortlisted by|introduce you to|between|plus|behalf of|sit down with|connect(?:ing)? (?:you )?with|alongside|including|namely|présence de|présence d'|compagnie de|presencia de|presenza di|aanwezigheid van|presença de|anwesenheit von|entrevistar[áa]n?|recibir[áa]n?|atender[áa]n?|recevront|accueilleront|erwarten sie|erwartet sie|begrüßen sie|mit|von|durch|neben|samt|treffen|kennen|kennenlernen|gegenüber"
    r"|avec|par|rencontrer\w{0,3}|rencontrez|voir|verrez|verras|recevra|reçue? par|con|conocer(?:ás|á|a)?(?: a)?|conocerás? a|por|verás a|incontr\w{1,6}|conoscer\w{1,4}|dal?|dall[ao']|met|ontmoet(?:en)?|spreek(?:t|en)?|door|com|pel[oa]|conhecer\w{0,3}|encontr\w{1,6})"
    rf" (?P<between>(?:me,? (?:and|as well as) |mir und |moi et |mí y |me e |mij en |mim e |you,? (?:and|with) )?(?:{_DETERMINER} )?(?:[^\s,;:.!?()]{{1,24}} ){{0,6}}?(?:[^\s,;:.!?()]{{1,24}}, )?)$",
    re.IGNORECASE,
)
_STRONG_WITH = re.compile(r"(?:meet|met|speak|spoke|talk|chat|interviewed|hosted|led|conducted|sit|connect|treffen|rencontr|incontr|conocer|spreek|ontmoet|join|see|saw|introduc)", re.IGNORECASE)  # fmt: skip
_RELATION = re.compile(
    rf"(?:^|[\s(])(?:{_DETERMINER} )(?:[^\s,;:.!?()]{{1,24}} ){{0,5}}?(?:[^\s,;:.!?()]{{1,24}}, )?$",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:our|my|unser\w{0,2}|mein\w{0,2}|notre|mon|ma|nuestr[oa]|mi|il nostro|la nostra|onze|ons|mijn|nosso|nossa|meu|minha)(?: [^\s,;:.!?()]{1,24}){1,3} $",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:\s{0,3}[\U0001f464\U0001f465\U0001f9d1\U0001f468\U0001f469]\ufe0f?\s{0,3}(?=\S)|[^\w]{0,6}(?:(?:your|the|ihre?|votre|tu|il tuo|je|seu) )?(?:(?:interview|panel|meeting|session|call|your)\W{0,2} ?)?(?:interviewers?|interview(?:ed)? (?:with|by)|panel(?: members?| list| is| will be)?|panell?ists?|with|who(?:'?s who)?|who you(?:'ll| will) (?:meet|see)|attendees|participants?|hosts?"
    r"|you(?:'ll| will) (?:meet|see|speak (?:to|with)|be (?:meeting|seeing|speaking (?:to|with)))(?: with)?|meeting with|see|hiring manager|line manager|facilitators?|assessors?|examiners?|(?:selection |search |interview )?committee(?: members)?|met by|ask for|report to"
    r"|mit(?: wem)?|gesprächspartner(?:in|innen|\*innen|:in)?|(?:ihre )?interviewpartner(?:in|innen)?|interviewer(?:in|innen)|teilnehmer(?:in|innen|\*innen)?|teilnehmende|auswahlkommission|kommission|von unserer seite|gesprächsführung"
    r"|avec|vos? interlocut(?:eurs?|rices?)|interlocut(?:eurs?|rices?)|jury|intervenants?|recruteurs?|participants|invités|con(?: qui[eé]n)?|entrevistador(?:a|es|as)?|entrevista con|participan(?:tes)?|tribunal|comité|jurado|asistentes"
    r"|colloquio con|intervistat(?:ore|ori|rice)|partecipanti|commissione|con chi|selezionator[ei]|met(?: wie)?|gesprekspartners?|deelnemers|(?:sollicitatie)?commissie|aanwezig|com(?: quem)?|entrevistador(?:a|es|as)?|participantes|j[uú]ri|banca)\s?:(?=\s|$))",
    re.IGNORECASE,
)
_INLINE_LABEL = re.compile(
    r"\b(?:panel(?: members?)?|interviewers?|panell?ists?|interviewer(?:in|innen)|gesprächspartner(?:in)?|interlocuteurs?|entrevistador(?:a|es)?|intervistatori|gesprekspartners?)\s?: $",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:\b(?:your |our |my )?(?:recruiter|(?:interview |recruiting |scheduling )?coordinator(?: is)?|scheduler|spoc|recruiting contact|hr contact|human resources contact|contact(?: person)?(?: at [\w &]{2,30})?|point of contact|cancell?ed by|organi[sz]ed by|organi[sz]er|scheduled by|booked by|sent by|posted by|(?:a )?(?:note|message) from|questions?|ansprechpartner(?:in)?|kontakt"
    r"|organisatrice|organisateur|votre contact|contacto|persona de contacto|contatto|referente|contactpersoon|contato|nachricht von|message de|mensaje de|messaggio da|recruteuse?)\W{0,2}:? ?$)",
    re.IGNORECASE,
)
_COORDINATOR_LEFT = re.compile(
    r"(?:\b(?:my|our|his|her|the|mein\w{0,2}|unser\w{0,2}|mon|ma|notre|mi|nuestr[oa]|mia|nostra|mijn|onze|minha|nossa) (?:coordinator|scheduler|assistant|secretary|assistenz|assistentin|sekretärin|sekretariat|assistante?|secrétaire|asistente|secretaria|segretaria|assistente|secretaresse)\W{1,3}(?:is )?"
    r"|\b(?:coordinator|scheduler|assistant|secretary|sekretariat)\s?[:,(] ?"
    r"|\b(?:contact|call|ring|phone|text|e-?mail|reach(?: out to)?|write to|get in touch with|(?:in )?touch with|direct (?:them|it|questions) to|questions? (?:to|for)|reply to|let|copied(?: in)?|copying(?: in)?|cc(?:'?(?:ed|ing|d))?|in cc|come from"
    r"|ask for|vraag naar|chied(?:ere|a|i) di|demander|demandez|pregunt(?:ar|e|a) por|pergunt(?:ar|e) (?:por|pel[oa])|frag(?:en sie)? nach|hear from|heard from|message|melden sie sich bei|wenden sie sich an|bitte an|schreiben sie an|auprès de|contactez|appele[zr]|joindre|llame a|llamar a|contacte con|contattare|chiamare|bel|mail|neem contact op met|ligue para|fale com)"
    rf" (?:{_DETERMINER} )?(?:(?!with|to |mit|avec|con |met |com )[^\s,;:.!?()]{{1,20}} ){{0,3}}?)$",
    re.IGNORECASE,
)
# After a name, past an apposition: what a person does.
_APPOSITION = re.compile(
    r"^(?:\s?\((?P<paren>[^()\n]{2,70})\)|,\s(?P<comma>(?!and\b|und\b|et\b)[^.;:\n()]{2,80}?)(?=,|$|[.;:\n()]| - )|\s[-|]{1,2}\s?(?P<dash>[^.;:\n()|]{2,60})|\s(?P<bare>(?:the|our|from|vom?n?|del?|du|de la|uit|van) [^.,;:\n()]{2,40}?)(?=,|$| (?:will|would|might|may|should|has|is|was|wants|needs|can|could|asked|loved|liked|enjoyed|thought|and|wird|ist|hat|möchte)\b))?"
    r"(?:\s?\([^()\n]{2,60}\))?,?\s?"
)
_MEETS = re.compile(
    r"^(?:who )?(?:(?:will|'ll|would|might|may|should|is going to|are going to|wants? to|would (?:like|love) to|(?:is|are) (?:looking forward|keen|excited|happy|available|free|delighted) to|can|could|hopes? to|plans? to|needs? to|has asked to|asked to|both) )?"
    r"(?:be )?(?:interview(?:ing|ed)?|meet(?:ing)?|conduct\w{0,3}|see(?:ing)?|chair(?:ing)?|host(?:ing)?|sit(?:ting)?|lead(?:ing)?|run(?:ning)?|ring(?:ing)?|call(?:ing)?|phone|phoning|join(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|attend(?:ing)?|take you|walk you|show you|greet\w{0,3}|enjoyed|loved|liked|thought|was impressed|were impressed|took|sat|met)\b"
    r"|^(?:wird|werden|möchten?|würden?|führ\w{1,3}|leite[tn]|nehmen|nimmt|kommt|kommen|freu\w{1,3}|stößt|begrüß\w{1,3})\b|^(?:vous|te|t'|va|vont|sera|seront|souhaite\w{0,3}|aimerai\w{1,3}|mènera|participer\w{1,3}|recevra|assistera|se joindra|animera|conduira)\b"
    r"|^(?:l[eoa]s? |te |se )?(?:entrevistar\w{0,3}|recibir\w{0,2}|estar[áa]n?|participar\w{0,2}|quiere\w?|quisiera\w?|atender\w{0,2}|llamar[áa]|será)\b|^(?:la |ti |le )?(?:intervister\w{1,3}|ricever\w{1,3}|aspetta|attende|incontrer\w{1,3}|sarà|saranno|vorrebbe\w{0,3}|parteciper\w{1,3}|condurr\w{1,3}|terr\w{1,2}|che segue)\b"
    r"|^(?:zal|zullen|wil|willen|sluit\w{0,3}|voert|voeren|ontvangt|neemt)\b|^(?:que )?(?:irá|vai|conduzir\w{0,2}|entrar?\w{0,2}|vai entrevistar|participar\w{0,2}|receber\w{0,2}|fará|gostaria\w?)\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^(?:'s (?:out|away|off|asked|had|got|back|on|in|just|keen|going|looking)|'(?:ll|d)\b|who\b|(?:he|she|they|hij|zij|er|sie|il|elle|él|ella|lui|lei|ele|ela)(?:'s|'ll)?\s|has\b|had\b|have\b|is\b|was\b|were\b|will\b|would\b|can\b|can't\b|cannot\b|could\b|couldn't\b|needs?\b|wants?\b|wanted\b|likes?\b|really\b|also\b|asked\b|said\b|says\b|mentioned\b|told\b|runs\b|leads\b|plays\b|joins\b|takes\b|took\b|wrote\b"
    r"|got\b|did\b|does\b|literally\b|just\b|feels?\b|felt\b|might\b|may\b|should\b|and (?:I|me|myself)\b|& I\b|& me\b|& (?:ich|moi|yo|io|ik|eu)\b|,? (?:our|the)\b|ist\b|hat\b|war\b|kann\b|musste?\b|fand\b|und ich\b|schau\w{1,3}\b|meldet\b|est\b|a\b|doit\b|peut\b|et moi\b|comme\b|ont\b|t'\b|es\b|está\b|ha\b|puede\b|y yo\b|me\b|tiene\b"
    r"|è\b|e io\b|deve\b|può\b|is\b|heeft\b|moet\b|kan\b|en ik\b|ligt\b|tem\b|e eu\b|está\b|do time\b|in (?:cc|copy|kopie|copia)\b|en copie\b|em c[oó]pia\b|der\b|die\b|que\b|qui\b|che\b)",
    re.IGNORECASE,
)
_SORTS_OUT = re.compile(
    r"^(?:\(?cc'?d\)? )?(?:who )?(?:(?:will|'ll|can|would|wird|va|zal|vai) )?(?:be (?:in touch|reaching|contacting|sending|arranging|coordinating)|reach(?:es)? out|contact|get (?:in touch|back)|send|schedule|coordinate|arrange|organi[sz]e|set (?:it|this|that|things|up)|book|follow up|help|assist|take (?:it|things) from|e-?mail|write to you|sort|finali[sz]e|confirm"
    r"|runs scheduling|handles|looks after|manages (?:the )?(?:calendar|scheduling|diary)|sich bei (?:ihnen|dir) melden|meldet sich|vous contacter|vous recontacter|contactera|se pondrá en contacto|la contatterà|contact (?:met|opnemen)|entrará em contacto?)",
    re.IGNORECASE,
)
# What tells that a mail is about a conversation; matched against lower-case text.
_MEETING_WORDS = (
    "interview", "gespräch", "kennenlern", "kennen zu", "entretien", "entrevue", "rencontrer", "rendez-vous", "entrevist", "reunirn", "colloqui", "incontrar", "gesprek",
    "leren kennen", "kennismak", "conversa ", "reunião", "auditionn", "onsite", "on-site", "see you", "to see you", "stage is",
)  # fmt: skip
_MEETING = re.compile(
    r"\b(?:(?:panel|loop|meet)\b|(?:call|chat|meeting|conversation|coffee|session|screen|dinner|lunch|discussion|zoom|time|slot|booked in|catch-?up) (?:with|on|at|is|for|between)\b|(?:meet|speak|talk|chat|sit down|met) (?:with|to|you|the)\b|(?:like|want|wants|love) to see\b)"
)
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.h]\d\d| ?[ap]\.?m\b| uhr\b| ?(?:h|u|uur)\b)", re.IGNORECASE)
_AND = re.compile(
    r"^(?:,\s(?!and\b|und\b|et\b)[^,;.\n()]{1,45}|\s?<[^<>\n]{3,70}>|\s?\([^()\n]{1,70}\)|\s-\s[^,;.\n()]{2,40}){0,3}?\s?(?:,|;|\+|/|&)?\s?(?:(?:and|und|et|y|e|en|plus|sowie|as well as|along with|together with|with|then|or|oder|ou|o|und auch|comme|avec|con|mit|met|com)\s)?(?:also |auch |aussi )?"
    rf"(?:{_DETERMINER} (?:[^\s,;:.!?()]{{1,24}} ){{0,5}}(?:[^\s,;:.!?()]{{1,24}}, )?)?(?:with )?(?:d')?$",
    re.IGNORECASE,
)
_AND_MORE = re.compile(rf"^,? (?:and|&|und|et|y|e|en) [{UPPER}][\w'-]{{1,20}}(?: [{UPPER}][\w'-]{{1,20}}){{0,2}}")  # fmt: skip
_AND_WORD = re.compile(r"^.*\b(?:and|und|et|y|e|en)\s", re.DOTALL)
_CONNECTS = re.compile(
    r",|;|\+|/|&|\b(?:and|und|et|y|e|en|plus|sowie|with|as well as|or|then|comme)\b"
)
_TIMED = re.compile(r"^[^\w]{0,4}(?:(?:\d{1,2}[:.h]\d\d|\d{1,2} ?[ap]\.?m)\b|(?:uhr|slot|session|round|part|\d\.)\b)", re.IGNORECASE)  # fmt: skip
_BULLET = re.compile(r"^\s{0,6}(?:[-*\u2022\u25cf\u25aa\u25e6]|\d{1,2}[.)])\s")
_LISTED = re.compile(
    r"\b(?:panel|meet|meeting|interviewers?|interviewed|schedule|speak(?:ing)? with|agenda|who|kommission|gesprächspartner\w{0,5}|teilnehm\w{1,5}|ablauf|rencontrer\w{0,3}|programme|jury|conocer\w{0,3}|tribunal|incontrer\w{0,2}|commissione|programma|spreek|júri|with)\b[^.\n]{0,80}:?$",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"^\W{0,4}(?:geschäftsführ\w{1,4}|gf\b|vorstand|vorsitz|aufsichtsrat|ar-vors|managing directors?:|(?:board|directors?|chairman|ceo|president|partners)\s?:|registered|sitz|amtsgericht|hrb|ust|directeur de la publication|siège|président\s?:|gérante?\s?:)",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\W{0,3}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|sehr geehrte\S{0,4}|geehrte\S{0,3}|liebe\S{0,3}|hallo|guten (?:tag|morgen|abend)|moin|servus|grüezi|bonjour|bonsoir|salut|chère?|cher|hola|estimad\S{1,4}|querid\S{1,2}|buen[oa]s? \w{3,6}|apreciad\S{1,2}|gentile|egregi\S|spett\S{1,4}|ciao|buongiorno|buonasera|car[oa]|beste|geachte|hoi|goedemorgen|goedemiddag|olá|oi|prezad\S{1,4}|bo[am] \w{3,5}|ex\S{1,5}|kia ora|annwyl|to)\b(?:[^.\n]|(?<=\b[mds]r)\.|(?<=\bms)\.|(?<=mrs)\.|(?<=\b(?:sr|dr)a)\.|(?<=\bmme)\.|(?<=\bm)\.|(?<=prof)\.|(?<=dott)\.|(?<=ssa)\.|(?<=\bsig)\.|(?<=\b(?:ing|mag|lic|drs|eng|avv))\.){0,70}$",
    re.IGNORECASE,
)
_GREETS = re.compile(
    r"^\W{0,3}(?:dear|hi|hello|hey|greetings|liebe[rs]?|hallo|guten (?:tag|morgen)|moin|servus|bonjour|salut|chère?|hola|estimad[oa]|querid[oa]|gentile|ciao|car[oa]|beste|hoi|olá|oi|prezad[oa]|bom dia|boa (?:tarde|noite)|buen[oa]s (?:días|tardes|noches)|bu(?:ongiorno|onasera)|sehr geehrte[rs]?|geachte|estimad[oa]|gentilissim[oa]|egregi[oa]),? (?:(?:frau|herr|mrs?|ms|miss|dr|prof|sra?|dra|dott|dott\.ssa|ing|sig|sig\.ra|seu|dona|señora?|monsieur|madame|heer|mevrouw)\.? ){0,2}$",
    re.IGNORECASE,
)
# Who spoke of the User or knows him: "I gather from Dr Lyle", "su suggerimento di Madame Lenoir".
_REFERS = re.compile(
    r"\b(?:(?:gather|heard|hear|learn(?:ed|t)?|know) (?:of you )?(?:from|through)|(?:recommended|referred|passed on) (?:to me |to us )?by|suggerimento d[ei]l{0,2}a?|sur (?:le )?conseils? de|(?:auf )?empfehlung von"
    r"|recomendaci[oó]n de|indicação de|op aanraden van|given your name by|you (?:gave|named)(?: us)?|at the suggestion of) ?$",
    re.IGNORECASE,
)
# "Acme eG, Register 318, Vorstand: E. Kuhn, P. Roth": whom the law wants named.
_REGISTER = ("egister", "HRB", "HRA", "Amtsgericht", "Aufsichtsrat")
_IN_REGISTER = re.compile(
    r"\b(?:Vorst[aä]nd\w{0,3}|Geschäftsführ\w{2,6}|Aufsichtsrat\w{0,14}|Vorsitz\w{0,6})\s?:"
)
_REFERENCE = 32  # characters
_NOT_WHO = re.compile(
    r"\b(?:questions|problems|issues|trouble|touch|coordinate|check|confirm|liaise|arrange|sort (?:it|this|that) out|contact|kontakt|comply|compliance|familiar|comfortable|contract with|career with|future with|employment with|position with|job with|role with|opportunity with|apply(?:ing)? with|applied with|application with|offer with|community|powered by|provided by|via)\b[^.]{0,12}$",
    re.IGNORECASE,
)
# Before a place: "at Brasserie Nord"; and before what a title is about: "Head of Merchandising".
_AT = re.compile(
    r"\b(?:at|in|near|off|bei der|im|chez|à|presso|across from|called|named|room|raum|salle|sala)(?: the)? $",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?<!behalf )(?:of|for|für|des?|du|del|della|di|en|te|voor|van|do|da|na|no|em)(?: the)? $", re.IGNORECASE)  # fmt: skip
_ADDRESS = re.compile(
    r"^[\s,(<:\[-]{1,4}(?:(?:at|via|on|under|unter|à|e-?mail|mail|mailto|correo|per)[: ]{1,2}){0,2}<?(?P<address>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})",
    re.IGNORECASE,
)
_FIRM_AFTER = re.compile(
    r"^,?\s(?:Inc|LLC|Ltd|GmbH|AG|SE|KG|SAS|SA|S\.|BV|B\.V|NV|PLC|plc|LLP|Corp|Co\b|& (?:Co|Cie|Sons?|Söhne|Soehne|Partners?|Associ|Figli|Hijos|Fils|Zonen|Filhos|Bros|Family|Company)\b|Group|University|Hospital|School|Street|St\b|Ave|Road|Rd|Blvd|Award|Foundation|\d{1,4}\b(?![-. /]\d))"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in prose, and what the sentence makes of him or her."""

    name: str
    part: Part
    said: bool = True  # the sentence says the part; else it was concluded from the mail
    address: str = ""  # where one stands beside the name


@dataclass(slots=True)
class _Candidate:
    name: Name
    line: str
    part: Part | None = None
    said: bool = False  # the part was said, not concluded


def find_mentions(text: str, *, meeting: bool | None = None) -> tuple[Mention, ...]:
    """Return the persons that prose names, in order; the writer's signature is to be cut before.

    ``meeting`` says whether the text is about an interview; None lets its words tell.
    """
    lines = joined(body_lines(text[:READ]))
    if meeting is None:
        meeting = is_about_meeting(text)
    found: dict[str, Mention] = {}
    listing, looked_at = False, 0
    for line in lines:
        if not line:
            continue
        listing = _goes_on(line, listing=listing)
        if _GREETING.match(line) or _IMPRINT.match(line):
            continue
        candidates = _read_line(line, listing=listing, meeting=meeting)
        looked_at += len(candidates)
        for candidate in candidates:
            name, part = candidate.name.text, candidate.part
            known = found.get(name)
            if part is not None and (known is None or (candidate.said and not known.said)):
                beside = _ADDRESS.match(
                    candidate.line[candidate.name.end : candidate.name.end + _LEFT]
                )
                address = beside.group("address").lower().rstrip(".") if beside else ""
                found[name] = Mention(
                    name, part, candidate.said, address or (known.address if known else "")
                )
        if len(found) > MAX_MENTIONS or looked_at > _MAX_CANDIDATES:
            break
        listing = listing or (_is_heading(line) and _LISTED.search(line) is not None)
    return tuple(found.values())


def _is_heading(line: str) -> bool:
    return line.endswith(":") or len(line) < 50  # noqa: PLR2004 "Who you'll meet"


def is_about_meeting(text: str) -> bool:
    """Return whether a text speaks of an interview, past or coming."""
    low = text[:_MEETING_READ].lower()
    return any(word in low for word in _MEETING_WORDS) or _MEETING.search(low) is not None


def _goes_on(line: str, *, listing: bool) -> bool:
    """Return whether a list of people that began above may still include this line."""
    return listing and (
        _BULLET.match(line) is not None or _TIMED.match(line) is not None or len(line) < _WRAPPED
    )


def _read_line(line: str, *, listing: bool, meeting: bool) -> Sequence[_Candidate]:
    names = list(islice(find_names(line), _MAX_CANDIDATES))
    taken = {name.start for name in names}
    names += [n for n in _named_by_relation(line) if n.start not in taken]
    names.sort(key=lambda name: name.start)
    if not names:
        return ()
    label = _LABEL.match(line)
    candidates = []
    for name in names:
        verdict = _judge(_place(name, line, label, listing=listing, meeting=meeting))
        candidates.append(_Candidate(name, line, *(verdict or (None, False))))
    _spread(candidates)
    return candidates


@dataclass(frozen=True, slots=True)
class _Place:
    """A name in its sentence: what stands before and after, and what that makes of it."""

    name: Name
    line: str
    before: str
    after: str
    title: str  # what an apposition says: "VP Engineering" in "Dana Reyes, VP Engineering, will"
    rest: str  # what follows the apposition
    paren: bool  # the apposition stands in parentheses
    labelled: bool  # behind "Panel:"
    listed: bool  # in a list of people, or behind a time
    meeting: bool  # the mail, or this line, is about an interview

    @property
    def known(self) -> bool:
        """Return whether the words themselves speak for a person."""
        return self.name.sign >= Sign.INITIAL and not self.name.doubtful

    @property
    def titled(self) -> bool:
        """Return whether the apposition is a job title."""
        return bool(self.title) and is_title(self.title)

    @property
    def default(self) -> Part:
        """Return what somebody is of whom nothing else is said."""
        return Part.INTERVIEWER if self.meeting else Part.RECRUITER

    def goes_on(self, pattern: re.Pattern[str]) -> bool:
        """Return whether the sentence goes on so, behind the apposition or right behind the name."""
        return bool(pattern.match(self.rest) or pattern.match(self.after.lstrip(" ,")))


_Verdict = tuple[Part, bool] | None  # the part, and whether the sentence says it


def _place(
    name: Name, line: str, label: re.Match[str] | None, *, listing: bool, meeting: bool
) -> _Place:
    after = line[name.end : name.end + _RIGHT]
    apposition = _APPOSITION.match(after)
    title = next((g for g in apposition.groups() if g), "") if apposition else ""
    return _Place(
        name=name,
        line=line,
        before=line[max(0, name.start - _LEFT) : name.start],
        after=after,
        title=title,
        rest=after[apposition.end() :]
        if apposition and title
        else _AND_MORE.sub("", after).lstrip(" ,"),
        paren=bool(apposition and apposition.group("paren")),
        labelled=label is not None and name.start >= label.end(),
        listed=listing or _TIMED.match(line) is not None,
        meeting=meeting or _CLOCK.search(line) is not None,
    )


def _judge(place: _Place) -> _Verdict:
    """Return the part of the person named, None where the sentence speaks of no person."""
    if any(word in place.line for word in _REGISTER) and _IN_REGISTER.search(
        place.line[: place.name.start]
    ):
        return None
    introduced = _contact(place) or _label(place)
    if introduced is not None:
        return introduced
    if place.name.sign < Sign.HONORIFIC and _is_elsewhere(place):
        return None
    if _GREETS.match(place.before) or _is_referred_to(place.before):
        return None
    return next((verdict for rule in _RULES if (verdict := rule(place)) is not None), None)


def _is_referred_to(before: str) -> bool:
    """Return whether a sentence names somebody as who spoke of the User, or is asked about him."""
    return before.endswith(_REFERRING) and _REFERS.search(before[-_REFERENCE:]) is not None


_REFERRING = ("from ", "through ", "by ", "of ", "di ", "lo ", "la ", "el ", "de ", "ão de ", "von ", "van ", "conseil ", "conseils ", "gave ", "named ", "us ")  # fmt: skip


def _is_elsewhere(place: _Place) -> bool:
    """Return whether a firm, a place or the object of a title is named: "at Brasserie Nord"."""
    shaped = place.name.sign is Sign.SHAPE and place.after.startswith((" & ", " + "))
    firm = shaped or _FIRM_AFTER.match(place.after)
    if firm or _AT.search(place.before) or _GREETS.search(place.before):
        return True
    return place.name.sign is Sign.SHAPE and _OF.search(place.before) is not None


def _contact(place: _Place) -> _Verdict:
    """ "Your recruiter: Dana Reyes", "Coordinator: Lee Park", "Cancelled by: Ana Lima"."""
    contact = _CONTACT.search(place.before)
    if contact is None:
        return None
    sets_up = arranges(place.title) or _SETS_UP.search(contact.group())
    return (Part.COORDINATOR if sets_up else Part.RECRUITER), True


def _met(place: _Place) -> _Verdict:
    """ "with our CTO Ana Lima", "you will meet Dana Reyes"."""
    start = 0
    while (met := _WITH.search(place.before, start)) is not None:
        if _is_met(met, place.name, titled=place.titled):
            spoken_to = not _NOT_WHO.search(place.before[: met.end("with")])
            return (place.default, place.meeting) if spoken_to else None
        start = met.start("with") + 1  # "spreekt met": the last word counts
    return None


def _asked(place: _Place) -> _Verdict:
    """ "please call Dolores", "my colleague Octavia", "my assistant, Lee Park"."""
    if not place.known or not _COORDINATOR_LEFT.search(place.before):
        return None
    part = Part.RECRUITER if hires(place.title) else Part.COORDINATOR
    return part, _SETS_UP.search(place.before) is not None


def _sorts_out(place: _Place) -> _Verdict:
    """ "Lee Park will be in touch"."""
    return (Part.COORDINATOR, True) if place.known and place.goes_on(_SORTS_OUT) else None


def _label(place: _Place) -> _Verdict:
    """ "Panel: Dana Reyes (Chair), Lee Park"."""
    shaped = not place.name.single and not place.listed
    inside = _INLINE_LABEL.search(place.before) is not None
    if (place.labelled or inside) and (place.known or place.titled or shaped):
        return Part.INTERVIEWER, True
    return None


def _meets(place: _Place) -> _Verdict:
    """ "Ana Lima will interview you", "Frau Kern führt das Gespräch"."""
    if (place.known or place.titled) and place.goes_on(_MEETS):
        return place.default, place.meeting
    return None


def _on_the_list(place: _Place) -> _Verdict:
    """ "10:00 - 10:45 Dana Reyes", "- Lee Park, Designer" below "You will meet"."""
    apart = place.before.endswith(("- ", ": ", "| ", "/ ")) or not place.before.strip(" -*\u2022")
    if place.listed and (place.titled or (place.known and (apart or not place.name.single))):
        return Part.INTERVIEWER, True
    return None


def _titled(place: _Place) -> _Verdict:
    """ "Ana Lima, our CTO", "Alain Comeau (Systems)"."""
    named = place.titled and (place.known or not place.name.single)
    if named or (place.paren and place.known and not place.name.single):
        return (Part.RECRUITER if hires(place.title) else place.default), False
    return None


def _person(place: _Place) -> _Verdict:
    """ "Mr Khan", "Rafael has been pulled into something", "our CTO Ana"."""
    if place.name.sign is Sign.HONORIFIC:
        return place.default, False
    acts = place.goes_on(_DOES) or not (
        is_given(place.name.text.split()[0]) or " " in place.name.text
    )
    related = _RELATION.search(place.before) and is_title(place.before[-40:])
    ours = not place.name.single and _OURS.search(place.before)
    if (place.known and (acts or related)) or (related and ours):
        return place.default, False
    return None


_RULES = (
    _met, _asked, _sorts_out, _meets, _on_the_list, _titled, _person,
)  # fmt: skip
_SETS_UP = re.compile(r"coordinat|schedul|spoc|assist|secr|sekr|segre", re.IGNORECASE)


def _is_met(met: re.Match[str], name: Name, *, titled: bool) -> bool:
    """Return whether "with ... NAME" speaks of a person: what stands between says who that is."""
    between = met.group("between").strip()
    if between and not (
        is_title(between)
        or _ACRONYM.search(between)
        or re.fullmatch(
            rf"{_DETERMINER}|(?:me|mir|moi|mí|mij|mim|you),? \w{{1,5}}(?: \w{{1,3}})?",
            between,
            re.IGNORECASE,
        )
    ):
        return False
    if name.sign >= Sign.INITIAL:
        return not name.doubtful
    if name.single:
        return False
    return titled or bool(between) or _STRONG_WITH.match(met.group("with")) is not None


_ACRONYM = re.compile(r"\b[A-Z]{2,5}\b")  # "par la DRH, Sylvie Tournier"


def _spread(candidates: Sequence[_Candidate]) -> None:
    """Let "Dana Reyes, VP Engineering, and Lee Park" be two: what is said of one is said of both."""
    pairs = list(pairwise(candidates))
    for one, other in (*pairs, *((b, a) for a, b in reversed(pairs))):
        if one.part is None or other.part is not None or _elsewhere(other):
            continue
        first, second = (one, other) if one.name.start < other.name.start else (other, one)
        between = one.line[first.name.end : second.name.start]
        last = _AND_WORD.sub("", between)  # "and HR Analyst Kim Tso"
        if last != between and len(last) < _RIGHT / 3 and is_title(last):
            between = between.removesuffix(last)
        if len(between) > _RIGHT or not (_AND.match(between) and _CONNECTS.search(between)):
            continue
        if other.name.sign > Sign.SHAPE or re.search(r";|&|/|\w", _AND_WORD.sub("&", between)[-8:]):
            other.part, other.said = one.part, one.said


def _elsewhere(candidate: _Candidate) -> bool:
    before = candidate.line[max(0, candidate.name.start - _LEFT) : candidate.name.start]
    shape = candidate.name.sign is Sign.SHAPE
    return bool(_AT.search(before) or (shape and _OF.search(before)))


# "my colleague Kruse", "our chef, Momo", "my son Curt": whom one word alone names.
_RELATED = re.compile(
    rf"\b(?:(?i:my|our)|his|her|mein\w{{0,2}}|unser\w{{0,3}}|mon|ma|notre|mi|nuestr[oa]|mio|mia|nostr[oa]|mijn|onze|meu|minha|noss[oa]|the|le|la|el|il|de|der|die|o|a) (?P<who>[^\s,;:.!?()]{{2,20}})(?P<comma>,)? (?P<name>[{UPPER}][\w'-]{{2,20}})(?=[\s,.;:!?)]|$)(?! [{UPPER}])"
)
_KIN = frozenset(
    "colleague son daughter wife husband brother sister dad father mother mum boss cofounder co-founder kollege kollegen kollegin sohn tochter mann bruder schwester chef chefin collègue fils fille mari"
    " femme frère associé associée compañero compañera jefe jefa socio socia hijo hija marido mujer hermano hermana collega figlio figlia marito moglie socio baas zoon dochter broer colega chefe sócio filho filha".split()
)


def _named_by_relation(line: str) -> Iterator[Name]:
    """Yield unknown single names that a relation or a title introduces."""
    words = line.lower().split()
    titled = any(word[-1] == "," and is_title(word) for word in words)
    if not titled and _KIN.isdisjoint(words):
        return
    for match in _RELATED.finditer(line):
        who, word = match.group("who").lower(), match.group("name")
        introduced = who in _KIN or (match.group("comma") and is_title(who))
        if introduced and not is_no_name(word) and not is_given(word) and not word.isupper():
            yield Name(
                text=word.removesuffix("'s"),
                start=match.start("name"),
                end=match.end("name"),
                sign=Sign.GIVEN,
            )


_WRAPPED = 55  # characters: a line this long goes on in the next


def joined(lines: Sequence[str]) -> list[str]:
    """Return lines with hard wraps undone and typographic signs made plain."""
    found: list[str] = []
    for line in lines:
        words = plain(line)
        if found and len(found[-1]) >= _WRAPPED and words and not _STARTS.match(words):
            found[-1] = f"{found[-1]} {words}"
        else:
            found.append(words)
    return found


_STARTS = re.compile(r"[-*\u2022]|\d{1,2}[.:)h]|[A-Z][\w /']{0,24}:\s|https?:")


def names_met(text: str) -> Iterator[str]:
    """Yield the names of those who will hold the conversation a sentence speaks of."""
    return (m.name for m in find_mentions(text, meeting=True) if m.part is Part.INTERVIEWER)
