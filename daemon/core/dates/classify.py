"""Which part a slot plays in its sentence: fixed, proposed, a window, moved, due, or nothing.

An ordered table of small questions; the first that answers decides (domain rules 3.1, 3.2.10).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from daemon.core.dates.mention import TimeClass
from daemon.core.dates.slots import Slot
from daemon.core.dates.tokens import Sentence, Token

_REACH = 10  # tokens before and behind a slot that say what it is


@dataclass(frozen=True, slots=True)
class View:
    """What a rule sees of a slot."""

    slot: Slot
    low: str  # its sentence
    lead: str  # the words before it in the sentence
    trail: str  # the words behind it
    above: str  # the sentence before
    below: str  # the sentence behind
    bare_row: bool  # its sentence is little more than the slot: a row of a list
    in_choice: bool  # its sentence holds "or" between two slots
    neighbours: int  # slots with other days among the rows around it
    header_near: bool  # From:, To: or Subject: lines stand next to it
    minutes: int  # of the stretch, 0 where no end was said
    past: bool


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


# --- not an interview time ------------------------------------------------------------------

_HEADER = _words(
    r"^(?:>\s?)?\*?(?:sent|gesendet|envoyé|enviado|inviato|verzonden|date|datum)\s?\*?:"
)
_WROTE = _words(
    r"\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)\b.{0,80}:$|^(?:on|am|le|el|il|op) .{0,160}\b(?:wrote|schrieb.{0,60}|a écrit|escribió|ha scritto|schreef.{0,60}|escreveu)\s?:$"
)
_OFFICE = _words(
    r"\b(?:office|business|opening|working|support|core|visiting) hours\b|\bbürozeiten|öffnungszeiten"
    r"|sprechzeiten|geschäftszeiten|heures d'ouverture|horaires d|horario de (?:atención|oficina)"
    r"|openingstijden|kantoortijden|orari di|^hours:|horário de (?:atendimento|funcionamento)"
    r"|erreichbar (?:von|mo|mon)|hours of operation",
)
_RECURRING = _words(
    r"\bevery (?:day|week|month|other|\d{1,2}|two|mon|tue|wed|thu|fri|sat|sun|weekday)"
    r"|\b(?:weekly|biweekly|bi-weekly|recurring|each week|daily at|monthly)\b"
    r"|\bjeden |wöchentlich|toutes les|chaque|cada (?:semana|lunes|martes)|ogni |iedere |elke |wekelijks",
)
_START = _words(
    r"\bstart(?:ing)? date|date of (?:birth|joining|hire|employment)|joining date|\bfirst day\b"
    r"|startdatum|eintrittsdatum|starttermin|arbeitsbeginn|date de début|prise de poste"
    r"|fecha de (?:inicio|incorporación)|data di inizio|data de início|begin employment"
    r"|commence employment|employment (?:begins|starts|commences)|onboarding|you(?:'ll| will) start on"
    r"|effective date|would like you to start|birth ?day|geburtsdatum",
)
_LONG_PAST = _words(
    r"\b(?:applied|application (?:was )?(?:submitted|received|dated)|posted|published|last updated)"
    r" (?:on|at|in)?|©|copyright|\bbewerbung vom|candidature du|solicitud del|submitted on"
    r"|\b(?:we|i) (?:met|spoke|talked|chatted)\b|application of \b|your (?:email|mail|message) (?:of|from|dated)",
)
_THANKS = _words(
    r"\bthank(?:s| you)(?: so| very)?(?: much)? (?:again )?for (?:your time|the time|speaking|meeting"
    r"|talking|chatting|interviewing|coming|joining|stopping|taking (?:the )?time)"
    r"|\bit was (?:great|nice|lovely|good|a pleasure|wonderful)|enjoyed (?:speaking|meeting|talking|our)"
    r"|(?:danke|dank) für (?:das|ihr) gespräch|merci pour (?:votre temps|l'entretien|notre)",
)
_AWAY = _words(
    r"\bout of (?:the )?office|\bon (?:annual |parental |vacation )?leave\b|\bvacation\b|\bholiday\b"
    r"|\breturn(?:ing)? (?:on|to)\b|\bback (?:on|in)\b|\babwesend|\burlaub|wieder (?:am|erreichbar|im)"
    r"|\babsent|congés|de retour|fuera de la oficina|afwezig|fuori ufficio|office (?:is|will be) closed",
)
_ARRIVE = _words(
    r"\b(?:arrive|be there|show up|log in|log on|check in|sign in|doors open)(?: at| by| around| no later than)?$",
)

# --- old times ------------------------------------------------------------------------------

_INSTEAD = _words(
    r"(?:instead of|rather than|in place of|replac(?:es|ing)|original(?:ly)?|previous(?:ly)?|formerly"
    r"|\bstatt|anstatt|anstelle|ursprünglich|au lieu d|initialement|en lugar d|en vez d|invece d"
    r"|in plaats van|oorspronkelijk|em vez d|no longer|old time|former|was:|\bnot)\b[^.;,]{0,50}$",
)
_VOID_BEHIND = _words(
    r"^\W{0,4}(?:[\w ]{0,40} )?(?:has been|has to be|have been|have to be|had to be|is|was|needs to be|need to be|must be"
    r"|will be|wurde|wird|muss|musste|est|a été|ha sido|è stato|is)\W{1,3}(?:now |unfortunately |leider |to be )?"
    r"(?:cancel|moved|rescheduled|postponed|pushed|shifted|called off|no longer|abgesagt|verschoben"
    r"|verlegt|annul|reporté|déplac|cancelad|aplazad|annullat|spostat|geannuleerd|verplaatst|verzet)"
    r"|^\W{0,4}(?:has |is )?(?:moved|rescheduled|changed|cancelled|canceled) to\b"
    r"|^\W{0,4}(?:will (?:now )?not|won't|can't|cannot|can not|doesn't work|does not work|no longer works|won ' t"
    r"|will no longer|is no longer|kann (?:leider )?nicht|entfällt|fällt aus|doesn ' t work)",
)
_CANCEL = _words(
    r"\b(?:cancell?ed|cancell?ing|cancellation|(?:need|have|had|must|going) to cancel|must cancel"
    r"|call(?:ed)? off|abgesagt|absagen|abzusagen|annulé|annuler|cancelad[oa]|cancelar|annullat[oa]"
    r"|geannuleerd|withdrawn)\b",
)
_CONDITION = _words(
    r"\bif\b|\bshould you\b|\bfalls\b|\bwenn\b|\bsi vous\b|\bfeel free\b|\bto (?:cancel|reschedule)\s?[,:]"
)
_NO_GOOD = _words(
    r"\b(?:can ?not|can't|can ' t|unable to|won't be able to|will not be able to|not able to|no longer)"
    r" (?:make|do|meet|attend|keep|hold|available)"
    r"|\b(?:need|have|had|must|forced|like|want) to (?:move|reschedule|postpone|push|shift)",
)
_MOVING = _words(
    r"\b(?:moved?|moving|reschedul\w{0,4}|changed?|shift(?:ed)?|push(?:ed)?|postponed?|brought forward"
    r"|verschoben|verschieben|verlegt|verlegen|déplac\w{0,4}|report(?:é|er)|spostat\w|verplaatst|verzet"
    r"|remarcad\w|reprogramad\w|aplazad\w|cambi\w{0,4})\b",
)
_FROM_WORDS = frozenset({"from", "von", "vom", "de", "du", "dal", "dalle", "van", "del", "das"})
_TO_WORDS = frozenset(
    {"to", "auf", "au", "à", "al", "alle", "naar", "para", "until", "for", "a", "now"}
)
_STOOD = _words(
    r"(?:scheduled|planned|set|booked|geplant\w{0,2}|prévu\w{0,2}|programad\w|angesetzt\w{0,2}) (?:for|on|at|am|für|um|le|el|para|il)?\W{0,3}$|interview on$|call on$|termin am$|gespräch am$"
)

# --- due ------------------------------------------------------------------------------------

_DUE = _words(
    r"(?:\bby|\bbefore|\bno later than|\bnot later than|\buntil|\btill|\bdue(?: on| by)?|\bdeadline(?: is| for [\w ]{0,40}is)?\s?:?"
    r"|\bexpires?(?: on)?|\bbis(?: zum| spätestens)?|\bspätestens(?: am| bis| bis zum)?|\bavant(?: le)?"
    r"|\bau plus tard(?: le)?|\bjusqu ' au|\bantes del?|\ba más tardar(?: el)?|\bentro(?: il)?|\buiterlijk(?: op)?"
    r"|\bvóór|\baté|\bvalid (?:until|through|till))\W{0,3}"
    r"(?:(?:the|end of|end of day|eod|close of business|cob|on|this|coming|noon|midnight|,|zum|le|il|el|day)\W{1,3}){0,4}$",
)
_DECIDING = _words(
    r"\b(?:decide|decision|decisions|get back to you|hear (?:back )?from|be in touch|update you|let you know"
    r"|follow up with you|inform you|come back to you|reach out|return to you|next steps"
    r"|rückmeldung geben|entscheid|melden uns|melde mich|reviendrons|décision|recontact"
    r"|decisión|comunicaremos|decisione|faremo sapere|beslissing|laten weten|decisão|retorno)",
)

# --- stretches ------------------------------------------------------------------------------

_WITHIN = _words(
    r"\b(?:between|any ?time|after|before|zwischen|entre|tra|fra|tussen|ab|nach|vor|après|avant|sometime"
    r"|somewhere|earliest|from)\W{0,3}(?:[\w,.']{1,12} ){0,3}$",
)
_AVAILABLE = _words(
    r"\b(?:availab|free\b|open (?:on|from|between)|flexible|verfügbar|disponib|beschikbaar|slots? between"
    r"|can do|works for (?:me|us) (?:any|between|from)|my schedule|our calendar)",
)

# --- proposed -------------------------------------------------------------------------------

_ASSERTED = _words(
    r"\b(?:confirm(?:ed|ing|ation|s)?|is scheduled|been scheduled|is booked|been booked|works for (?:us|me|dana)|is set"
    r"|are set|all set|bestätig\w{0,5}|confirm[oé]\w{0,4}|bevestig\w{0,3}|looking forward to|see you|scheduled for"
    r"|we have scheduled|i have scheduled|we've scheduled|invitation:|findet statt|aura lieu|new time is)\b",
)
_POLITE = _words(
    r"\b(?:would|'d|d) (?:like|love|be (?:happy|delighted|pleased|glad|great))|would appreciate|could you (?:please |kindly )?confirm"
    r"|if you (?:have|need|could|would)|möchten|would you (?:please |kindly )?(?:confirm|bring|send)",
)
_TENTATIVE = _words(
    r"\btentativ|\[hold\]|\bhold\s?:|\bhold for\b|\bholding\b|\bplaceholder|\bprovisional|\bpencil|\bsubject to\b"
    r"|\bto be confirmed|\btbc\b|\bunconfirmed|\bnot yet confirmed|\bproposed|\bproposals?\b|\bpropos(?:e|ing)\b"
    r"|\bsuggest|\boptions?\b|\bfollowing (?:times|slots|dates|options)|\bany of\b|\bone of\b|\bwhich (?:of|one|time|slot)"
    r"|\beither\b|\bprefer|\bif (?:that|this|it|you(?:'re| are) (?:free|available))|\bwhat about|\bhow about|\bmaybe\b"
    r"|\bperhaps|\bpossibl|\bmight\b|\baim(?:ing)? (?:for|at)|\blooking at\b|\bchoose\b|\bpick\b|\bavailable\b|\bavailability"
    r"|\bwould\b|\bcould\b|\bare you free|\bdo you have|\bcan you|\bshall we|\bwere hoping|\bthinking"
    r"|\bvorläufig|\bvorbehalt|\bvorschlag|\bvorschläge|\bvorschlagen|\bwürde|\bhätten sie|\bpasst\b|\bpassen\b|\bkönnte"
    r"|\bprovisoire|\bproposons|\bpropose|\bconviendrait|\bconvient|\bseriez|\bpourrait|\bpourriez|\bdisponib"
    r"|\bpropuesta|\bproponemos|\bpodría|\bvendría|\ble viene|\bproponiamo|\bandrebbe|\bpotrebbe|\bsarebbe"
    r"|\bvoorstel|\bvoorlopig|\bschikt|\bpast\b.{0,20}\bu\b|\bzou\b|\bseria\b|\bproposta|\bpoderia|\balternativ",
)
_WORKS_QUESTION = _words(
    r"\b(?:does|do|would|will|is|are|can)\b.{0,30}\b(?:work|suit|okay|ok|convenient|fine|good|make it)\b.{0,40}\?"
    r"|\blet (?:me|us) know (?:if|whether|which)\b(?:(?!\bn't\b|\bnot\b|\bno longer\b|\bquestions?\b|\bneed\b).){0,60}"
    r"\b(?:works?|suits?|convenient|best|prefer|okay|ok|available|make)\b|\bpass[et]n?\b.{0,40}\?|\bconvien.{0,40}\?",
)
_LISTING = _words(
    r"(?:(?<!all )\b(?:times|slots|options|dates|availability|available|termine|terminvorschläge|créneaux|opciones|horarios"
    r"|orari|tijden|horários|any of|one of|which|either)\b)",
)


def _other(view: View) -> TimeClass | None:
    if view.past or (_HEADER.search(view.low) and _is_header(view)) or _WROTE.search(view.low):
        return TimeClass.OTHER
    for pattern in (_OFFICE, _RECURRING, _START, _LONG_PAST, _AWAY):
        if pattern.search(view.low):
            return TimeClass.OTHER
    if _ARRIVE.search(view.lead):
        return TimeClass.OTHER
    if _THANKS.search(view.low) and not _ASSERTED.search(view.low):
        return TimeClass.OTHER
    return None


def _is_header(view: View) -> bool:
    return view.header_near or not view.low.startswith(("date", "datum", "*date"))


def _moved_from(view: View) -> TimeClass | None:
    if _CONDITION.search(view.lead):
        return None
    if _INSTEAD.search(view.lead) or _VOID_BEHIND.search(view.trail):
        return TimeClass.MOVED_FROM
    if _MOVING.search(view.low) and _last_way(view.lead) == "from":
        return TimeClass.MOVED_FROM
    if _goes_to(view.lead):
        return None
    if _CANCEL.search(view.low) and not _CONDITION.search(view.low):
        return TimeClass.MOVED_FROM
    if _NO_GOOD.search(view.lead) and not _goes_to(view.lead):
        return TimeClass.MOVED_FROM
    return None


def _last_way(lead: str) -> str:
    """Return whether "from" or "to" was said last before a slot."""
    for word in reversed(lead.split()[-8:]):
        if word in _FROM_WORDS:
            return "from"
        if word in _TO_WORDS:
            return "to"
    return ""


def _goes_to(lead: str) -> bool:
    words = [word for word in lead.split()[-4:] if word not in {",", "on", "the", "den"}]
    last = words[-1] if words else ""
    return (
        last in {"to", "auf", "au", "naar", "al", "now", "until"}
        or " new " in f" {lead} "
        or (last in {"for", "für", "para", "pour"} and not _STOOD.search(lead))
    )


def _due(view: View) -> TimeClass | None:
    if _DECIDING.search(view.low) and not re.search(r"\bplease\b|\bkindly\b|\bbitte\b", view.low):
        return TimeClass.OTHER
    if _DUE.search(view.lead) and not _AVAILABLE.search(view.low):
        return TimeClass.DEADLINE
    if view.low.startswith(("due:", "due date", "deadline", "frist", "please complete by")):
        return TimeClass.DEADLINE
    return None


def _window(view: View) -> TimeClass | None:
    day = view.slot.day
    if day is not None and day.until:
        return TimeClass.WINDOW
    if view.slot.time is None:
        return TimeClass.WINDOW if day is not None and day.part else None
    if _WITHIN.search(view.lead) and not view.lead.endswith("from"):
        return TimeClass.WINDOW
    wide = view.minutes > 90
    if wide and (
        _AVAILABLE.search(view.low) or _AVAILABLE.search(view.above if view.bare_row else "")
    ):
        return TimeClass.WINDOW
    return None


def _proposed(view: View) -> TimeClass | None:
    if _or_beside(view):
        return TimeClass.PROPOSED
    spoken = _POLITE.sub(" ", view.low)
    if view.low.endswith("?") or "?" in view.trail:
        return TimeClass.PROPOSED
    if _ASSERTED.search(view.low) and not re.search(
        r"\btentativ|\bprovisional|\bsubject to|\bif\b", spoken
    ):
        return None
    if _TENTATIVE.search(spoken):
        return TimeClass.PROPOSED
    return _by_context(view)


def _or_beside(view: View) -> bool:
    lead, trail = view.lead.split(), view.trail.split()
    joined = bool(lead and lead[-1] in _OR) or bool(trail and trail[0] in _OR)
    return (joined or view.in_choice) and view.neighbours > 0


_OR = frozenset({"or", "oder", "ou", "o", "of", "either"})


def _by_context(view: View) -> TimeClass | None:
    """A row of a list is what the words above or below the list make of it."""
    if _WORKS_QUESTION.search(view.below):
        return TimeClass.PROPOSED
    if not view.bare_row:
        return None
    above = _POLITE.sub(" ", view.above)
    if view.neighbours and (_LISTING.search(above) or _LISTING.search(view.below)):
        return TimeClass.PROPOSED
    if above.endswith("?") and _TENTATIVE.search(above):
        return TimeClass.PROPOSED
    asks = re.search(r"\bpropos|\bsuggest|\btentativ|\boptions?\b|\bvorschlag|\bvorschläge", above)
    return TimeClass.PROPOSED if asks else None


_RULES: tuple[Callable[[View], TimeClass | None], ...] = (
    _other,
    _moved_from,
    _due,
    _window,
    _proposed,
)


def classify(view: View) -> TimeClass:
    """Return the class of a slot: the first rule that answers, else FIXED."""
    for rule in _RULES:
        found = rule(view)
        if found is not None:
            return found
    return TimeClass.FIXED


def old_or_new(view: View) -> str:
    """Return a doubt where "reschedule the interview for Tuesday" may mean old or new time."""
    tail = view.lead.split()[-3:]
    asks = re.search(
        r"\b(?:need|have|had|like|want|must) to (?:move|reschedule|postpone)", view.lead
    )
    if asks and "for" in tail and not _STOOD.search(view.lead):
        return "It is unclear whether this is the old time or the new one."
    return ""


def words_before(tokens: Sequence[Token], sentence: Sentence, slot: Slot) -> str:
    """Return the words before a slot in its sentence, joined by spaces."""
    first = max(sentence.first, slot.first - _REACH)
    return " ".join(token.text for token in tokens[first : slot.first] if token.kind != "b")


def words_behind(tokens: Sequence[Token], sentence: Sentence, slot: Slot) -> str:
    """Return the words behind a slot in its sentence, joined by spaces."""
    last = min(sentence.last, slot.last + _REACH)
    return " ".join(token.text for token in tokens[slot.last : last] if token.kind != "b")
