"""Where prose names a job: labels, phrases that announce a title, phrases a title stands before.

One walk over the words of a text; `role.py` weighs what is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from daemon.core.detect.title_words import NOISE, has_head, is_head
from daemon.core.detect.titles import MAX_TITLE, Cut, cut_title
from daemon.core.detect.word_index import Wording
from daemon.core.people.names import is_given


@dataclass(frozen=True, slots=True)
class Named:
    """A title that some place of the mail names, how much that counts, and by which rule."""

    title: str
    weight: float
    rule: str


# --- words that announce or follow a title --------------------------------------------------

_NOUN, _AS, _PREPOSITION, _ABOUT, _SEEKS, _FOLLOWS, _LABEL, _QUALITY, _APPLIES, _NEXT = (
    1 << n for n in range(10)
)
_WORDS: dict[str, int] = {}
for _kind, _table in (
    (
        _NOUN,
        """position role post job vacancy opening opportunity seat posting place title spot internship requisition requirement positions roles posts jobs
        vacancies openings opportunities seats postings stelle vakanz tätigkeit ausbildungsplatz ausbildungsstelle funktion rolle inserat poste emploi
        place fonction fonctions mission puesto cargo plaza vacante vacantes plazas oferta posición convocatoria proceso posizione ruolo posto figura
        mansione profilo vaga vagas função posição lugar functie vacature rol positie baan""",
    ),
    (_AS, "as als comme como come quale zum zur"),
    (_NEXT, "next prochain prochaine nächste nächster volgende prossimo prossima próximo próxima"),
    (_QUALITY, "qualité tant qualità veste calidad qualidade"),
    (_PREPOSITION, "for to in about regarding für pour para per naar voor op van au de d di do da del della dell des du as als come como comme a"),
    (
        _ABOUT,
        """apply applied applying application applications candidacy candidature candidate consider considered considering consideration interview
        interviewed interviewing interviews shortlisted selected successful profile exercise test assessment onsite screen screening chat call
        conversation schedule resume cv hire hired hiring recruiting looking search searching need interest interested offer offered offering
        requirement opportunity process slot discussion speaking session forward is stage bewerbung interview gespräch interesse mandat entretien
        recrutement recherche concours candidatura entrevista perfil selección seleccionado seleccionada selezione colloquio processo inscrição
        inscripción sollicitatie gesprek procedure audition entrevue adelante avanti bewerben beworben postulé candidat postulado postularte postular
        solicitud candidato candidarti candidarsi candidatar contract contrat contrato vertrag contratto solliciteren gesolliciteerd kandidatur progress progressing suitable fit considerado
        contratación contratação contratar contrataciones embauche embauches assunzione assunzioni assumere selezioni einstellung einstellungen aanstelling
        werving contratto arbeidscontract jaarcontract arbeitsvertrag incarico encargo encarregar promotie uitkomst""",
    ),
    (
        _APPLIES,
        """apply applied applying application applications candidacy candidature candidatura hired bewerbung bewerben beworben sollicitatie solliciteren
        gesolliciteerd solicitud inscrição inscripción postulé postulado postularte""",
    ),
    (
        _SEEKS,
        """need needs seeking hiring appoint appointed become becoming requires require cherche cherchons cherchent recherche recherchons recherchent recrute recrutons recrutent
        suche suchen sucht gesucht busca buscamos buscan cerchiamo cerca ricerca ricerchiamo procuramos procura zoeken zoekt embaucher embauchons embauche engager engageons recruter contratar contratamos assumere assumiamo assumo cerco necesito necesitamos
        necesitan busco preciso precisamos contrato contratam einstellen brauchen brauche zoek neem nemen aannemen engageren find looking searching faut serve fehlt""",
    ),
    (
        _FOLLOWS,
        """role position job vacancy opening opportunity post posting requisition seat spot gig recruitment interview application applications process
        hire call chat conversation search season technical phone team thing contract placement programme program vacancy positions roles openings functie vacature""",
    ),
    (
        _LABEL,
        """position role job post title opening vacancy re stelle stellenbezeichnung stellentitel tätigkeit berufsbezeichnung poste intitulé emploi offre
        puesto cargo vacante plaza oferta posizione ruolo mansione figura offerta vaga função posto functie vacature rol funktion for to betreff""",
    ),
):  # fmt: skip
    for _word in _table.split():
        _WORDS[_word] = _WORDS.get(_word, 0) | _kind

_ARTICLES = re.compile(
    r"(?:(?:the|a|an|our|your|their|this|one of our|another|to be|be|eine?[rsnm]?|der|die|das|den|dem|des|une?|le|la|les|notre|votre|nos|uno?|una|el|los|las|um|uma|o|os|as|het|de|onze|een|il|lo|gli"
    r"|nuestr[oa]|nostr[oa]|noss[oa]|new|open|vacant|advertised|above|following|current|next|first|future|upcoming|futur|futuro|nuev[oa]|nouve(?:au|lle)|nuov[oa]|nov[oa]|nieuwe?|neuen?|ander[en]?|andere|autre|otr[oa]|outr[oa]|altr[oa]|futur[ae]|geen|keine?n?|tenure-track|full-time|part-time|permanent|temporary|son|sa|justement|actuellement|aktuell|derzeit|dringend|currently|urgently|actualmente|attualmente|atualmente|momenteel) |[ld]'|un'|dell'|quell'|cette |celui |celle ){0,4}[\"(]{0,2}",
    re.IGNORECASE,
)
_AFTER_NOUN = re.compile(
    r" (?:(?:is|titled|called|named|of|as|for|to be|de|du|des|del|di|do|da|para|per|come|als|für|en tant que|eines|einer|van|voor|une?) |d'){0,2}",
    re.IGNORECASE,
)
_ARTICLE_OF_ONE = re.compile(r"(?:an?|the|our|your) ")
_OURS_BEFORE = re.compile(
    r"\b(?:our|notre|unsere?|onze|(?:il|la) nostr[oa]|nuestr[oa]|noss[oa]) $", re.IGNORECASE
)
_AFTER_QUALITY = re.compile(r" (?:(?:de|que|di|of) |d')", re.IGNORECASE)
_OF_A_NOUN = re.compile(
    r"(?:(?:the|our|le|la|il|el|die|de|a|het|o) )?(?:position|role|post|job|poste|puesto|cargo|plaza|vacante|posizione|ruolo|vaga|função|posto|lugar|functie|stelle|rol)s? (?:(?:of|as|de|di|van|als|da|do|du) |d')?",
    re.IGNORECASE,
)
_AFTER_SEEKS = re.compile(r" (?:for|je|we|wij|wir|ze|sie) ", re.IGNORECASE)
# "poste de tourier", "vaga de tratorista", "functie van zweefvliegtechnicus": the frame itself says
# that what follows is a job, known or not. "Place" and "lugar" are places first.
_FRAME = re.compile(
    r"(?:poste|emploi|puesto|plaza|vacante|cargo|posto|posizione|ruolo|mansione|vaga|functie|vacature|baan|stelle)"
    r" (?:de|d[ei]|da|do|van|voor|als|como|come|per|para)(?: (?:une?|een|uma?|una))? |(?:poste|emploi) d'"
    r"|(?:role|position|post|job) (?:of|as) an? ",
    re.IGNORECASE,
)
_FRAMED = re.compile(r"[^\W\d_]{4,24}(?:-[^\W\d_]{2,20})?(?=[ ,.;:!?)\n]|$)")
_NO_JOB = frozenset(
    """
    travail trabajo trabalho lavoro werk arbeit work emprego empleo emploi responsabilité responsabilidad responsabilidade responsabilità direction dirección direção
    direzione nuit jour noche noite notte nacht confiance confianza confiança fiducia référence referencia referência riferimento interest interesse interés
    intérêt salle aparcamiento parking estacionamento parcheggio plus nuestra nuestro nossa nosso nostra nostro notre votre vostra onze jouw unser unsere ihre this that
    your their choice choix importance trust quoi quien quem cual qual esta este esse essa questo questa cette ceux celle celui moment verano verão estate été
    temps tempo tiempo grande pequeña larga longa lunga plena pleno média media meia cada comment where what which forma modo esempio exemple ejemplo exemplo
    """.split(),
)
_COLON = re.compile(
    r"(?: (?:title|name|applied for|du poste))?\s{0,3}:\s{0,12}(?=\S)", re.IGNORECASE
)
_DASH = re.compile(r"(?: title)?\s[\u2013-]\s{1,4}(?=\S)", re.IGNORECASE)
_BEFORE_LABEL = re.compile(
    r"(?:^|[.,;(])[^\w\n]{0,4}(?:(?:open|vacancy|job|position|vacant|interview|application|applied|you applied|role)\s)?$",
    re.IGNORECASE,
)
_MARK = re.compile(
    r"[ (]\(?(?:[mwfdxhviMWFDXHVI](?: ?[/|*] ?[mwfdxhviMWFDXHVI]){1,3}|[aA]ll [gG]enders?)(?![\w/])\)?"
)
_MEETING_SIGN = re.compile(r"(?: ?:| [-\u2013\u2014/|]) (?=\S)")  # "Intro Call: Community Manager"
_OF_HIRING = re.compile(r" (?:manager|team|process|committee|panel|decision|event)", re.IGNORECASE)
_DASH_BEFORE = re.compile(r" [-\u2013\u2014] $")
_BRACKETS = re.compile(r"\s?\([^()]{0,40}\)$")
# kind of word, what follows it, name of the rule, what a title is worth without and with a head
_PATTERNS = (
    (_NOUN, _AFTER_NOUN, "announced", 2.5, 7.0),
    (_QUALITY, _AFTER_QUALITY, "as", 2.0, 5.0),
    (_ABOUT, _MEETING_SIGN, "meeting", -9.0, 4.0),
)
_A_FEW = range(2, 4)  # words of a title
_TRADE_ENDING = re.compile(
    r"(?!summer|winter|easter|other|another|former|better|october|november|december|september|number|super)[a-z]{2,14}(?:er|or|ist|ie|hand)"
)
_PLACES_FIRST = frozenset("mission missions place spot seat seats lugar".split())
_MOST_BARE = 6  # words of a title without a phrase
_MOST_MARKS = 12
_NEAR = 7  # words
_MOST_FRAMED = 3  # words of a title that only its frame makes one
_PLAIN_NOUNS = frozenset(
    "role position job vacancy opening opportunity post posting requisition seat spot gig functie vacature positions roles openings".split()
)
_BEFORE = frozenset(
    """
    the our a an this your for their one as of to about on that my its both any another and or with in at by is was re new
    wir als eine einen einer ein die der das für zur zum zum/zur den suchen un une le la les de du votre notre pour el los en su para
    il lo una della per o na sua um uma een het jouw uw onze van voor op unser unsere unserer ihre ihrer ihr deine
    """.split(),
)
ADJECTIVES = frozenset(
    """
    open new current same other right exact actual vacant available full-time part-time permanent temporary remote first next
    dream best great perfect good specific particular relevant suitable similar different future present previous last final
    above following advertised posted interesting exciting respective technical phone video online onsite initial second third
    panel formal informal successful active internal external formal job exciting big real actual good-fit this any entire
    """.split(),
)


class _Listener:
    """Walks over the words of one text and notes the titles it names."""

    def __init__(self, wording: Wording, place: str, factor: float, *, runs_small: bool) -> None:
        self._wording = wording
        self._text = wording.text
        self._place = place
        self._factor = factor
        self._runs_small = runs_small
        self._cuts: dict[int, Cut] = {}

    def listen(self) -> Iterator[Named]:
        about = -_NEAR - 1
        words = self._wording.words
        for index, word in enumerate(words):
            kinds = _WORDS.get(word[0])
            if kinds is None:
                continue
            near = index - about <= _NEAR and self._wording.one_sentence(words[about][2], word[1])
            applies = near and _WORDS.get(words[about][0], 0) & _APPLIES
            yield from self._announced(index, kinds, near=near, plain=3.0 if applies else 1.2)
            if kinds & _FOLLOWS:
                yield from self._before(index)
            if kinds & _ABOUT:
                about = index
        if "/" in self._text or "genders" in self._text:
            yield from self._marked()

    def _announced(self, index: int, kinds: int, *, near: bool, plain: float) -> Iterator[Named]:
        _, start, end = self._wording.words[index]
        if kinds & _LABEL:
            yield from self._labelled(start, end)
        for kind, pattern, name, plain_worth, worth in _PATTERNS:
            match = pattern.match(self._text, end) if kinds & kind else None
            if match is not None:
                doubtful = self._text[start:end].lower() in _PLACES_FIRST
                yield from self._named(match.end(), name, -9.0 if doubtful else plain_worth, worth)
        if kinds & _NOUN:
            yield from self._framed(start)
        if self._text[end : end + 1] in {" ", "'"}:
            yield from self._led_to(
                index, kinds, near=near and self._leads(start, end), plain=plain
            )

    def _leads(self, start: int, end: int) -> bool:
        """Return whether a preposition may lead to a title: ``in`` only after an interest."""
        before = self._text[max(0, start - 11) : start].lower().strip()
        return self._text[start:end] != "in" or before.endswith(("interest", "interested"))

    def _led_to(self, index: int, kinds: int, *, near: bool, plain: float) -> Iterator[Named]:
        _, start, end = self._wording.words[index]
        if kinds & _PREPOSITION and near and (self._runs_small or self._text[start:end] != "a"):
            of = _OF_A_NOUN.match(self._text, end + 1)
            yield from self._named(of.end() if of else end + 1, "about", plain, 5.0)
        elif kinds & _AS:
            # "for her work as principal investigator" tells what somebody was.
            told = self._text[start:end] != "as" or not self._text[end + 1 : end + 2].islower()
            article = _ARTICLE_OF_ONE.match(self._text, end + 1) is not None
            yield from self._named(end + 1, "as", 0.0, 5.0 if told or article else 3.0)
        elif kinds & _NEXT and _OURS_BEFORE.search(self._text, max(0, start - 12), start):
            yield from self._named(end + 1, "ours", 0.0, 4.0)
        elif kinds & _SEEKS and not _OF_HIRING.match(self._text, end):
            skipped = _AFTER_SEEKS.match(self._text, end)
            yield from self._named(skipped.end() if skipped else end + 1, "seeking", 0.5, 4.0)

    def _named(self, at: int, name: str, plain: float, headed: float) -> Iterator[Named]:
        articles = _ARTICLES.match(self._text, at)
        start = articles.end() if articles else at
        if not _may_begin(self._text, start):
            return
        cut = self._cut(start)
        title = tidy_title(cut.title)
        if not title:
            return
        if (
            title.endswith("s")
            and self._text[max(0, start - 4) : start] == "des "
            and is_head(title[:-1])
        ):
            title = title[:-1] if not self._runs_small else title  # "die Position des Souschefs"
        known = has_head(title)
        weight = headed if known else plain + cut.closed
        if weight > 0 and (known or title[:1].isupper()):
            yield self._found(title, weight, name)

    def _framed(self, start: int) -> Iterator[Named]:
        """Yield the small word after a frame that only a job stands in, be it known or not."""
        frame = _FRAME.match(self._text, start)
        word = _FRAMED.match(self._text, frame.end()) if frame else None
        if word is None or not word[0].islower() or word[0] in _NO_JOB or word[0] in NOISE:
            return
        cut = self._cut(word.start())
        title = tidy_title(cut.title)
        if title and not has_head(title):
            short = title if cut.closed and len(title.split()) <= _MOST_FRAMED else word[0]
            yield self._found(short, 2.5, "framed")

    def _labelled(self, start: int, end: int) -> Iterator[Named]:
        line = self._text.rfind("\n", 0, start) + 1
        before = self._text[max(line, start - 24) : start]
        if _BEFORE_LABEL.search(before) is None:
            return
        match = _COLON.match(self._text, end) or (
            _DASH.match(self._text, end) if not before.strip() else None
        )
        if match is None:
            return
        title = tidy_title(self._cut(match.end()).title)
        # "To: Mara Lind" is a head of quoted mail.
        if title and (has_head(title) or self._text[start:end].lower() not in {"to", "for"}):
            yield self._found(title, 8.0 if has_head(title) else 4.0, "label")

    def _before(self, index: int) -> Iterator[Named]:
        words = self._wording.words
        noun, at, end = words[index]
        if (
            not index
            or self._text[end : end + 1] == "-"
            or words[index - 1][0] in _BEFORE
            or words[index - 1][0] in ADJECTIVES
            or self._text[at - 1 : at] != " "
        ):
            return
        yield from self._before_place(at - 1, plain=noun in _PLAIN_NOUNS)

    def _marked(self) -> Iterator[Named]:
        for match in islice(_MARK.finditer(self._text), _MOST_MARKS):
            yield from self._before_place(match.start(), plain=True)

    def _before_place(self, end: int, *, plain: bool) -> Iterator[Named]:
        start = _walk_back(self._text, end)
        dash = _DASH_BEFORE.search(self._text, max(0, start - 3), max(0, start))
        longer = _walk_back(self._text, dash.start()) if dash else -1
        if dash and longer >= 0 and has_head(self._text[longer : dash.start()]):
            # "the Research Lead - Securing Frontier AI role"
            title = tidy_title(_BRACKETS.sub("", self._text[longer:end]))
            if title and len(title) < MAX_TITLE:
                yield self._found(title, 6.5 if plain else 4.0, "before-noun")
                return
        yield from self._between(start, end, plain=plain)

    def _between(self, start: int, end: int, *, plain: bool) -> Iterator[Named]:
        """Yield what stands between two places, where all of it is a title."""
        trade = self._sounds_like_trade(start, end)
        if start < 0 or not (trade or _may_begin(self._text, start)):
            return
        cut = self._cut(start)
        title = tidy_title(cut.title)
        if plain and cut.end < end - 1 and not start and self._place == "subject":
            words = self._text[:end].split()
            if len(words) in _A_FEW and all(w.isalpha() and w.lower() not in NOISE for w in words):
                yield self._found(self._text[:end], 2.6, "before-noun")  # "Dock master position"
        if not title or cut.end < end - 1:
            return
        known = has_head(title)
        if not known and not plain:
            return
        named = title[:1].isupper() or len(title.split()) > 1 or trade
        if known or named:
            weight = (6.5 if plain else 4.0) if known else 3.0
            yield self._found(title, weight, "before-noun")

    def _sounds_like_trade(self, start: int, end: int) -> bool:
        """Return whether a subject's "fryer job" has the ending of those who do something."""
        return (
            self._place == "subject"
            and _TRADE_ENDING.fullmatch(self._text, start, end) is not None
            and self._text[end : end + 4] == " job"
        )

    def _cut(self, start: int) -> Cut:
        cut = self._cuts.get(start)
        if cut is None:
            cut = self._cuts[start] = cut_title(self._text, start, runs_small=self._runs_small)
        return cut

    def _found(self, title: str, weight: float, name: str) -> Named:
        return Named(title, weight * self._factor, f"role-{name}-in-{self._place}")


def in_prose(
    text: str, place: str, factor: float, *, runs_small: bool, wording: Wording | None = None
) -> Iterator[Named]:
    """Yield the titles that sentences and labels name."""
    return _Listener(wording or Wording(text), place, factor, runs_small=runs_small).listen()


_FIRST = re.compile(r"[^\W_][\w'/-]*")


def _may_begin(text: str, at: int) -> bool:
    """Return whether a title may begin here: a capital, a digit, or a small word for a trade soon."""
    first = text[at : at + 1]
    if not first or first in " \n":
        return False
    if not first.islower():
        return first.isalnum() or first in "\"('["
    return any(is_head(word) for word in _FIRST.findall(text[at : at + 48])[:4])


def _walk_back(text: str, end: int) -> int:
    """Return where the words before a noun begin that may be a title, -1 where there are none."""
    floor = max(0, end - 80, text.rfind("\n", 0, end) + 1)
    piece = _BRACKETS.sub("", text[floor:end])
    cut = 0
    for sign in re.finditer(r"[.!?:;\"] ?|[-\u2013\u2014|/\u00b7]+ |(?<=\w)\" | \(", piece):
        if not _keeps(piece, sign):
            cut = sign.end()
    words = [(m.start(), m.group()) for m in re.finditer(r"\S+", piece[cut:])]
    start = -1
    for offset, word in reversed(words[-10:]):
        low = word.lower().strip(",'")
        if low in _BEFORE and not (
            low in {"of", "and", "the", "de", "du", "la", "en", "van", "di", "in", "for", "to"}
            and _inside(words, offset, start, floor + cut)
        ):
            break
        start = floor + cut + offset
    return start


def _keeps(piece: str, sign: re.Match[str]) -> bool:
    """Return whether a sign is inside of a title: ``Sr. Buyer``, ``Goldsmith / Jeweller``."""
    before = piece[: sign.start()].rpartition(" ")[2]
    if sign.group() == " (":
        return ")" in piece[sign.end() :]
    return sign.group().strip() == "/" or (
        sign.group().startswith(".")
        and before.lower() in {"sr", "jr", "asst", "st", "wiss", "stellv"}
    )


def _inside(words: list[tuple[int, str]], offset: int, start: int, base: int) -> bool:
    """Return whether a small word stands between two capitalised ones: ``Head of People``."""
    places = [at for at, _ in words]
    index = places.index(offset)
    if start < 0 or not index:
        return False
    following = next((w for at, w in words if at + base == start), "")
    return (
        words[index - 1][1][:1].isupper()
        and following[:1].isupper()
        and words[index - 1][1].lower() not in _BEFORE
    )


# --- titles without a phrase ----------------------------------------------------------------

_BARE = 1500  # characters in which a title without any phrase around it is looked for
_CLAUSE = re.compile(
    r"(?:^|[.!?,(\"] |\(| [-\u2013\u2014] |, |(?<= de )|(?<= a )|(?<= an )|(?<= as )|(?<=lo de ))(?=[^\W\d_])",
    re.MULTILINE,
)


def bare_titles(text: str, place: str, factor: float, *, runs_small: bool) -> Iterator[Named]:
    """Yield titles that begin a clause: ``Service advisor, 25 an hour``; guesses, no more."""
    for match in _CLAUSE.finditer(text[:_BARE]):
        if not any(
            is_head(word) for word in _FIRST.findall(text[match.end() : match.end() + 48])[:5]
        ):
            continue
        cut = cut_title(text, match.end(), runs_small=runs_small)
        title = tidy_title(cut.title)
        if (
            title
            and len(title.split()) < _MOST_BARE
            and any(is_head(word) for word in title.split() if word.lower() not in _ALSO_NO_JOBS)
            and not _of_person(text, match.end())
            and not _SPEAKS.match(text, cut.end)
            and not _has_inner_article(title)
            and not _ADDRESSED.match(title)
            and not _OF_TALKS.search(title)
            and not _WITH_A.search(text, max(0, match.end() - 14), match.end())
        ):
            yield Named(title, 2.0 * factor, f"role-bare-in-{place}")


_FULL_NAME_BEFORE = re.compile(
    r"[A-Z\u00c0-\u00de][\w'-]{0,24}\.? [A-Z\u00c0-\u00de][\w'-]{1,24}(?:,| \(| [-\u2013\u2014]) ?\Z"
)
# As in "with Tommaso (Head of Product)", "door Chris, de hoofdverpleegkundige".
_GIVEN_NAME_BEFORE = re.compile(
    r"([A-Z\u00c0-\u00de][\w'-]{1,24})(?:,| \() ?(?:(?:the|our|my|unsere?|die|der|de|het|onze|la|le|il|el|notre|o|a) )?\Z"
)
_HONORIFIC_BEFORE = re.compile(
    r"\b(?:[Ff]rau|[Hh]err|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Mm]ag|[Dd]ipl|[Ii]ng|[Dd]ott(?:\.ssa)?|[Ss]ig(?:\.ra)?|[Ss]ra?|[Mm]me|[Mm]onsieur|[Mm]adame|[Hh]eer|[Mm]evrouw)\.? (?:[\w'-]{2,24}[,)]? ?(?:\()?)?\Z"
)


# Jobs in English, and adjectives or adverbs elsewhere: "intern wird noch entschieden".
_ALSO_NO_JOBS = frozenset("intern principal lead general".split())
_OF_TALKS = re.compile(r" (?:colloquio|entretien|entrevista|\w{0,14}gesprek|\w{0,14}gespräch)\b")
_ADDRESSED = re.compile(r"(?:Maître|Pfarrer(?:in)?|Pastor(?:in)?) [A-Z\u00c0-\u00de]")
_INNER_ARTICLES = frozenset("the der die das de het le la il el lo".split())


def _has_inner_article(title: str) -> bool:
    """Return whether an article leads to the trade in what begins with other words: a sentence."""
    words = title.lower().split()
    at = next((i for i, word in enumerate(words) if word in _INNER_ARTICLES), 0)
    return at > 0 and not has_head(" ".join(words[:at]))


_SPEAKS = re.compile(
    r" (?:says?|said|wants?|thinks?|likes?|told|asked|sagt|meint|dit|dice|zegt|diz|(?:mi|me|ci|nous|nos|uns|ons) [a-zà-ÿ]{3,})\b"
)  # "Chef says you can cook"
_WITH_A = re.compile(r"\b(?:with|without|using|use) an? $")  # "without a calculator"


def _of_person(text: str, at: int) -> bool:
    """Return whether a title follows a name: ``Paul Dietrich, Claims Director``."""
    before = text[max(0, at - 50) : at]
    given = _GIVEN_NAME_BEFORE.search(before)
    return (
        _FULL_NAME_BEFORE.search(before) is not None
        or (given is not None and is_given(given[1]))
        or _HONORIFIC_BEFORE.search(before) is not None
    )


# --- tidying --------------------------------------------------------------------------------

_LEAD = re.compile(
    r"^(?:(?:the|a|an|our|your|this|position|role|job|post|opportunit\w{1,4}|oportunidade?|des|of|for|as|als|eine?[rsnm]?|un|une|el|il|o|poste|de|du|le|la|los|las|una|uno|um|uma|een|het|comme|como|come|voor|pour|para|per|da|do|puesto|cargo|lugar|plaza|place|ruolo|posizione|posición|posição|posto|vaga|vacature|functie|van|di|futur[oae]?|future|necesit(?:o|amos|an)|precis(?:o|amos)|offre|oferta|offerta|new|open|req(?:uisition)?|ref|id)[ :]+|d'|l'|[A-Z]{0,4}[-_]?\d{4,}[\w-]{0,10}[\s:,-]{1,3}|[A-Z]{1,4}-\d{2,}[\w-]{0,10}[\s:,-]{1,3}|\W+)",
    re.IGNORECASE,
)
_TRAIL = re.compile(
    r"(?:[\s,(-]{1,9}(?:h ?/ ?f|f ?/ ?h|m ?/ ?w ?/ ?d|w ?/ ?m ?/ ?d|cdi|cdd|remote|hybrid|vollzeit|teilzeit|full[- ]time|part-time|teletrabalho|teletrabajo|position|role|job|vacancy|opening|recruitment|interview|application|chat|call|conversation|process|screen|visit|ref|id|req)\)?|[\s,;:(/&-]{1,99})$"
)


_JOB_OF = re.compile(r"(\w{3,30}?)-?(?:stelle|job)", re.IGNORECASE)  # "TFA-Stelle", "Fahrerjob"


def tidy_title(title: str) -> str:
    """Return a title without articles, numbers and terms around it."""
    for _ in range(4):
        bare = _LEAD.sub("", title)
        bare = _TRAIL.sub("", bare)
        if bare == title:
            break
        title = bare
    title = title.removesuffix("'s")
    compound = _JOB_OF.fullmatch(title)
    if compound is not None and is_head(compound[1]):
        title = compound[1]
    return title if len(title) >= 2 and re.search(r"[^\W\d_]{2}", title) else ""  # noqa: PLR2004
