"""What a job title looks like in seven languages, and where it ends in a sentence.

A title is a noun for one who does a job (`heads`), with what stands before and after it: level,
trade, department. Around it stand gender marks, numbers, places and terms of contract, which are
no part of it (domain rule 2.4: never a requisition number).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from daemon.core.detect.names import has_firm_word
from daemon.core.detect.title_words import FIELDS, PLACES, has_head, is_head

MAX_TITLE = 90  # characters
MAX_WORDS = 12


# --- what ends a title ----------------------------------------------------------------------

# May stand inside of a title, between two of its words.
_CONNECT = frozenset(
    """
    of and & + for the to with de del la el los las le les des du d l di della dei delle degli dell da do dos das
    y e et ed i und für im der zur zum van het voor en in op on à au aux al alla per o ou or oder a para ou/et u
    """.split(),
)
_ARTICLES_WITHIN = frozenset("the el la los las le les il lo o os as der het".split())
# Before an article these lead to a place or begin a sentence.
_NO_ARTICLE_AFTER = frozenset("en in im on op a à per para e y et und and".split())
# Where these follow, a department or a field may come, but prose as well.
_DOUBTFUL = frozenset(
    "and for to with y e et und en in on op im a à o ou or per para para the zur zum i per der".split()
)
# Never inside of a title: the sentence goes on.
_STOP = frozenset(
    """
    role roles position positions job jobs vacancy vacancies opening openings opportunity opportunities post posts posting postings
    seat spot gig requisition interview interviews application applications process call team at here is was were are will would has
    have had been be that which who we you i they he she it our your their my this these those as from by if so but because since
    until when where while please thank thanks via through within under reporting starting beginning effective based located
    on behalf you've we've i've we're you're i'm it's not no can could may should did do does also now then today tomorrow after
    before during about into out up off over again still too next last level salary pay paid remote hybrid onsite on-site

    bei beim am an auf aus bis ab mit nach seit vom von zwischen über unter wegen gern gerne haben hat ist sind wir sie ich ihr ihre ihnen
    ihrem uns unser unsere unserem unseren unserer ein eine einem einen dass weil wenn oder welche sich daher leider bereits ihren es er
    ihrer unseres ihres deiner deinem wurde wird werden möchten freuen ging ein- eingegangen erhalten gesucht (m/w/d) vollzeit teilzeit standort innerhalb liegt stelle

    chez dans sur avec pour par est a été sont nous vous je il elle on notre votre nos vos ce cette ces qui que dont ou auquel sera
    seront ont avons avez ai au sein depuis dès jusqu suite afin merci cdi cdd h/f f/h h/f/x actuellement désormais mais lequel
    suspendu basé basée soit n'a n'est s'est d'ici vient

    ya chegou chegaram llegó llegado foram encontra continua sigue resta reste demeure parvenue arrivata pervenuta stata ricevuta recibida recebida reçue retenue
    ontvangen binnengekomen aangekomen goed graag erg al nu hebben moeten zodra unfortunately however hace desde
    toda todo todas todos con por sin sobre entre hacia desde hasta ha han hemos es son está están fue ser nos usted tu su sus mi nuestro nuestra nuestros que
    se te le me lo cuando donde así queda quedó será porque pero si como este esta estas ese aquí al

    attraverso tramite mediante presso con tra fra su sul sulla nel nella nei dal dalla è sono ha abbiamo hai siamo ci si vi ti mi lei voi noi nostro nostra suo sua
    tuo tua che chi cui non ma anche come questo questa quale dopo prima attualmente quindi e' nostri

    em no na nos nas ao pelo pela com sem sob foi está são tem temos você nós sua seu nosso nossa que se mas também este esta não está
    pleno-

    bij aan uit met om door over onder tussen is zijn was wordt heeft hebben wij we je jij u jouw uw ons onze dit dat deze die niet maar
    ook als dan nog blijft graag staat zou

    tutta tutto tutti tutte intera intero tout toute tous toutes ganze ganzen hele heel inteiro inteira entero entera
    nodigen nodigt opnieuw regio says said say commencing joining replacing without against instead once
    ohne gegen statt damit obwohl sobald falls sowie bleibt geht kommt läuft hätte hätten wäre wären würde würden können müssen soll sollen sucht
    sans contre lorsque quand puisque car chaque durant pendant plutôt reste était étaient serait faut peut doit devient commence commencera
    hay é era eram eran sería seria hemos habrá había hubo tiene tienen hará hacen hace debe puede pueden sabe sea sin según aunque mientras
    segue fica ficou vai vão viaja trabalha começa pode deve precisa sabe há havia houve tinha seja quando onde pois porém então enquanto já aqui
    senza contro quando mentre però perché dove deve può possono fa va vanno sarà saranno sia sei siete era erano serve servono parte resta inizia
    gezocht zonder tegen omdat terwijl wanneer zodat waar kan kunnen moet mag mogen gaat gaan komt komen spreekt werkt heb hadden had doet blijven
    begint start zal zullen wil willen
    """.split(),
)  # fmt: skip
# "per l'intera stagione", "pour l'été": how long, no field.
_CLAUSE_AFTER = re.compile(r"(?:per|pour|para|por|für)(?:l'|un'|d')")
_STOP_CAPITAL = frozenset(
    """
    we you i it our your this that the please thank thanks if as at in on for from with and but so when what how location date time
    status salary monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec reference ref id req requisition job position role vacancy application interview
    nous vous votre notre merci wir sie ihre unsere die das mit bei usted nuestro grazie gentile obrigado gracias posting montag dienstag
    mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes
    spielzeit cdi cdd vollzeit teilzeit samstags sonntags wochenends posten stelle kennziffer referenz confirmation confirmed schedule scheduled invitation update team hiring
    details assessment recruitment opportunity opening candidate offer letter test
    """.split(),
)
# Endings that only a verb has: the sentence goes on, "analista possiamo", "contable cerramos".
_VERB = re.compile(
    r"(?!pr[ée]stamos|reclamos|extremos|insumos|consumos)\w{2,20}(?:iamo|[ei]remo|erei|irei|erebbe(?:ro)?|irebbe(?:ro)?|iremos|[aeiáê]mos|ieron|aron|[aei]ram|arão|erão|irão|arán|erán|irán|erons|irons|erez|assero)"
    r"|\w{3,20}(?:rà|rá|ría|rían|riam|ranno)",
)
_LEVEL = re.compile(
    r"(?:i{1,3}|iv|v|vi|[1-9]|l\d|[a-z]?\d{1,2}[a-z]?|\d(?:st|nd|rd|th))", re.IGNORECASE
)
_GENDER = re.compile(
    r"\(?(?:(?:[mwfdxhvi]|div|gn)(?: ?[/|*,]+ ?(?:[mwfdxhvi]|div|gn|\*)){1,3}|all genders?|alle geschlechter|tous genres|m\*w\*d|gn\*?|ohne geschlechtsangabe)\)?",
    re.IGNORECASE,
)
_DROPPED = re.compile(
    r"\b(?:ref|réf|rif|req|id|job|posting|kennziffer|vac|nr|no|n°|full[- ]?time|part[- ]time|pt/ft|ft/pt|remote|hybrid|on-?site|fte|cdi|cdd|vollzeit|teilzeit"
    r"|befristet|unbefristet|tenure-track|permanent|temporary|temp|contract|seasonal|base|based|hours|hrs|grade|grades|summer|winter|spring|fall"
    r"|télétravail|teletrabajo|jornada|indefinido|tempo|determinato|indeterminato|fulltime|parttime|posto|requisition|reference|jr|confidential)\b|^(?:open|closed)$|\d{3}|[$€£%]|^\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A title found in a text, where it ends, and whether the words after it say that it ends there."""

    title: str
    end: int
    closed: bool


_ELIDED = re.compile(r"(?:j|n|c|qu|t|m|s)'")
_CONFIDENTIAL = re.compile(
    r"speaking|confidential|vertraulich|confidentiel|riservat|vertrouwelijk", re.IGNORECASE
)
_WORD = re.compile(r"\([^()\n]{1,60}\)\S{0,3}|[^\s(]+(?:\([^()\s]{1,6}\)[^\s(]{0,12}){0,2}")
_PICTURES = re.compile(r"[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")
_DASHES = frozenset({"-", "\u2013", "\u2014"})
_ENDING = re.compile(r"[.!?;:]{1,9}[\"')]{0,9}$")
_ABBREVIATED = frozenset(
    "sr. jr. snr. jnr. asst. assoc. st. wiss. techn. kfm. mgr. dir. prof. dep. int. stellv. päd. med. exec. admin. eng.".split()
)
_NOUNS_AFTER = frozenset(
    "role position job vacancy opening post posting opportunity requisition seat spot gig internship roles positions".split()
)


def cut_title(text: str, start: int, *, runs_small: bool = False) -> Cut:
    """Return the title that begins at a place in a text, ``""`` where none does.

    ``runs_small`` is true for languages that write a title's further words small.
    """
    line_end = text.find("\n", start)
    stop = min(start + MAX_TITLE, line_end if line_end >= 0 else len(text))
    cutter = _Cutter(text, stop, runs_small=runs_small)
    cutter.run(start)
    return cutter.result(start)


class _Cutter:
    """Walks from word to word until the title is over."""

    def __init__(self, text: str, stop: int, *, runs_small: bool) -> None:
        self._text = text
        self._runs_small = runs_small
        self._stop = stop
        self._kept: list[str] = []
        self._end = 0
        self._closed = False
        self._words: list[re.Match[str]] = []
        self._line_ends = False

    def run(self, start: int) -> None:
        self._line_ends = self._stop >= len(self._text) or self._text[self._stop] == "\n"
        self._words = list(islice(_WORD.finditer(self._text, start, self._stop), MAX_WORDS + 3))
        index = 0
        while 0 <= index < len(self._words) and len(self._kept) < MAX_WORDS:
            index = self._step(index)
        self._closed |= index >= len(self._words) and self._line_ends

    def result(self, start: int) -> Cut:
        while self._kept and self._kept[-1].lower() in _CONNECT - {"i"}:
            self._kept.pop()
        title = _PICTURES.sub("", " ".join(self._kept)).strip(" \"',;:-\u2013\u2014/|&.")
        return Cut(title, self._end or start, self._closed)

    def _step(self, index: int) -> int:
        """Take or refuse one word; return the index of the next, -1 where the title is over."""
        match = self._words[index]
        raw = match.group()
        if raw.startswith("("):
            return self._bracket(index, raw)
        if _GENDER.fullmatch(raw.strip(".,;:!?")) and len(raw) > 1:
            self._end = match.end()
            return -1 if raw[-1] in ".,;:!?" else index + 1
        if raw in {
            "-",
            "\u2013",
            "\u2014",
            "/",
            "|",
            "\u00b7",
            "\u2022",
            "&",
            "+",
            "//",
            "||",
            "->",
            "=>",
        }:
            return self._sign(index, raw)
        return self._word(index, raw)

    def _bracket(self, index: int, raw: str) -> int:
        inner = raw[1:].partition(")")[0].strip()
        self._end = self._words[index].end()
        if _GENDER.fullmatch(inner):
            return -1 if raw[-1] in ".,;:!?" else index + 1
        if self._kept and keeps_bracket(inner):
            self._kept.append(f"({inner})")
            self._closed |= self._noun_follows(index + 1)
            return -1
        self._closed = True
        return -1

    def _sign(self, index: int, raw: str) -> int:
        if not self._kept:
            return index + 1
        following = self._following(index)
        if (
            raw in {"&", "+"}
            or (raw == "/" and following[:1].isupper())
            or (raw == "/" and (following in {"zum", "zur", "eines", "un"} or is_head(following)))
        ):
            self._kept.append(raw)
            return index + 1
        if (
            raw in _DASHES
            and re.fullmatch(r"[A-Z]{2,5}[.,]?", following)
            and following.strip(".,").lower() not in PLACES
        ):
            self._kept.append(raw)
            return index + 1  # "Firmware Engineer - BMS"
        if raw not in {"/", "//", "|", "||"} and self._is_field(index + 1, dashed=True):
            self._kept.append(raw)
            return index + 1
        self._closed = True
        return -1

    def _word(self, index: int, raw: str) -> int:
        word = raw.strip("\"'")
        low = word.lower()
        ended = _ENDING.search(word) is not None and low not in _ABBREVIATED
        core = word.rstrip(".,;:!?\"')") if ended or word.endswith(",") else word
        if self._refuses(index, core):
            self._closed |= core.lower() in _NOUNS_AFTER
            return -1
        self._kept.append(core + ("," if word.endswith(",") and not ended else ""))
        self._end = self._words[index].end()
        if ended:
            self._closed = True
            return -1
        if word.endswith(",") or raw.endswith('"'):
            if raw.endswith(",") and self._is_field(index + 1):
                return index + 1
            self._kept[-1] = self._kept[-1].rstrip(",")
            self._closed = True
            return -1
        return index + 1

    def _refuses(self, index: int, core: str) -> bool:
        """Return whether a word is no more part of the title."""
        low = core.lower().strip("'")
        if not self._kept:
            return low in _STOP_CAPITAL and not is_head(core) and low not in FIELDS
        if re.search(r"[$\u20ac\u00a3%@]|\d{3}|^#", core) or (
            core[:1].isdigit() and not _LEVEL.fullmatch(core)
        ):
            return True
        if low in _CONNECT or low.rstrip("'") in _CONNECT:
            return not self._connects(index, low)
        if core[:1].islower():
            if low in _STOP or _VERB.fullmatch(low):
                return True
            return not (self._is_lower_style() or self._is_small_head(low))
        return low in _STOP_CAPITAL or (low in _STOP and low not in FIELDS and len(low) < 4)  # noqa: PLR2004 short words of prose

    def _connects(self, index: int, low: str, *, led: bool = False) -> bool:
        """Return whether ``of``, ``de``, ``und`` goes on to another word of the title."""
        following = self._following(index).strip(".,;:!?\"'")
        after = following.lower()
        article = low in _ARTICLES_WITHIN and not led and self._kept[-1].lower() not in _CONNECT
        if not following or article or after in _STOP_CAPITAL or _CLAUSE_AFTER.match(low + after):
            return False
        if after in _CONNECT and after not in _DOUBTFUL:
            return low not in _NO_ARTICLE_AFTER and self._connects(index + 1, after, led=True)
        if _ELIDED.match(after):
            return False  # "et j'ai pensé"
        if after in _STOP or re.match(r"[$\u20ac\u00a3\d]", following):
            return False
        either = low in {"ou", "o", "oder", "or"} and is_head(following)
        return either or low not in _DOUBTFUL or self._goes_on(low, following)

    def _goes_on(self, low: str, following: str) -> bool:
        if low in {"en", "in", "im", "on", "op", "a", "à", "per", "para"}:
            # "Visiting Lecturer in Ceramics", "Técnico en Cuidados": the field of a bare head, no place.
            lone = len([w for w in self._kept if not is_head(w)]) <= 1 and is_head(self._kept[-1])
            return (
                lone
                and low not in {"a", "à", "on", "op"}
                and (following[:1].isupper() or low in {"en", "per", "para"})
            )
        if following[:1].isupper():
            return low not in {"with", "the"}
        lower_style = any(w[:1].islower() and w.lower() not in _CONNECT for w in self._kept)
        return low in {"y", "e", "et", "und", "and"} and lower_style

    def _is_lower_style(self) -> bool:
        """Return whether lower-case words belong: the title is written small, or is Romance."""
        words = [w for w in self._kept if w.lower().rstrip("'") not in _CONNECT]
        if not words:
            return True
        if words[-1][:1].isupper() and not self._runs_small and len(words) > 1:
            return False  # "zahnmedizinische Fachangestellte würden"
        if any(w[:1].islower() for w in words):
            return len(self._kept) < 7  # noqa: PLR2004 a sentence, not a title
        # "Comptable fournisseurs", "Auxiliar de almacén": one capital, then small words.
        return self._runs_small and len(words) == 1

    def _is_small_head(self, low: str) -> bool:
        """Return whether a small head ends what began a sentence: ``Service advisor``."""
        return len(self._kept) <= 2 and not has_head(" ".join(self._kept)) and is_head(low)  # noqa: PLR2004

    def _following(self, index: int) -> str:
        return self._words[index + 1].group() if index + 1 < len(self._words) else ""

    def _noun_follows(self, index: int) -> bool:
        return (
            index < len(self._words)
            and self._words[index].group().lower().strip(".,") in _NOUNS_AFTER
        )

    def _is_field(self, index: int, *, dashed: bool = False) -> bool:
        """Return whether the words after a comma or dash are a department, a trade or a shift."""
        ahead: list[str] = []
        for match in self._words[index : index + 5]:
            raw = match.group()
            core = raw.strip(".,;:!?\"'()")
            if raw in {"-", "\u2013", "\u2014", "|", "\u00b7"} or core.lower() in _STOP:
                if core.lower() in _NOUNS_AFTER and ahead:
                    return True
                break
            ahead.append(core)
            if raw[-1] in ".,;:!?)":
                break
        if not ahead or not (ahead[0][:1].isupper() or (dashed and ahead[0][:1].isdigit())):
            return False
        if has_firm_word(" ".join(ahead)) or _CONFIDENTIAL.search(" ".join(ahead)):
            return False
        if (
            not dashed
            and len(ahead) > 1
            and all(w[:1].isupper() for w in ahead)
            and not any(w.lower() in PLACES for w in ahead)
        ):
            return True  # "Research Engineer, Computer Vision"
        return any(word.lower() in FIELDS for word in ahead) or (
            len(ahead) > 1 and has_head(" ".join(ahead)) and not any(w[:1].islower() for w in ahead)
        )


def keeps_bracket(inner: str) -> bool:
    """Return whether what stands in brackets belongs to the title: a trade or a shift, no place."""
    words = re.split(r"[\s/&,-]+", inner.lower())
    if any(word in FIELDS or word in _SCHOOLS for word in words) and not re.search(
        r"\d{3}|[$\u20ac\u00a3%]", inner
    ):
        return True
    if _DROPPED.search(inner) and inner not in _TERMS:
        return False
    capital = inner[:1].isupper() or re.match(r"\d+-\d+$", inner) is not None
    return (
        capital
        and len(words) <= 4  # noqa: PLR2004 a few words
        and not re.search(r"[,:;]", inner)
        and not any(word in PLACES for word in words)
        and not has_firm_word(inner)
    )


# Terms of contract are no part of a title, unless it is written as one.
_TERMS = frozenset({"Part-Time", "Full-Time", "Part Time", "Full Time", "Teilzeit", "Vollzeit"})
_SCHOOLS = frozenset(
    "primary secondary elementary middle high upper lower ks1 ks2 ks3 ks4 k-8 k-5 grade early".split()
)
