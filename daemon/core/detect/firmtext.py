"""Where subject, prose and signature name a firm, and how much each place counts.

Nothing here knows who sent the mail: phrases and positions only. `company.py` weighs what is heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from daemon.core.detect.names import (
    begins_name,
    clean,
    fold,
    has_firm_word,
    has_legal_form,
    is_firm_word,
    is_nameable,
    run_before,
    run_from,
    undecorated,
)
from daemon.core.detect.title_words import NOISE, has_head, is_head
from daemon.core.detect.word_index import Wording
from daemon.core.people.names import is_given


@dataclass(frozen=True, slots=True)
class Heard:
    """A name that some place of the mail gives, how much that counts, and by which rule."""

    name: str
    weight: float
    rule: str
    whole: bool = False  # where firms write their whole name: signature, display name, labels
    legal: bool = False  # with its legal form
    client: bool = False  # where an agency names the firm it writes for


# --- prose ----------------------------------------------------------------------------------

# word: (weight, weight where words of a job stand before it)
_PREPOSITIONS = {
    "at": (3.0, 4.5), "with": (1.0, 2.2), "w": (1.0, 2.2), "con": (0.0, 2.2), "com": (0.0, 2.2), "avec": (0.0, 2.2), "mit": (0.0, 2.2), "met": (0.0, 2.2), "for": (0.0, 1.2), "to": (0.0, 0.8), "in": (0.0, 0.5), "of": (0.0, 0.6),
    "from": (0.8, 2.0), "by": (1.0, 1.5), "par": (0.5, 1.5), "por": (0.5, 1.5), "door": (0.5, 1.5), "join": (3.0, 3.5), "joining": (3.0, 3.5), "bei": (4.0, 5.0), "beim": (3.0, 4.0),
    "chez": (4.0, 5.0), "presso": (2.0, 3.0), "bij": (4.0, 5.0), "en": (0.8, 2.0), "em": (0.8, 2.0), "na": (1.0, 2.0), "no": (0.0, 1.5),
    "do": (0.5, 1.2), "da": (0.5, 1.2), "von": (0.3, 2.0), "van": (0.0, 0.6), "de": (0.0, 0.5), "di": (0.0, 0.5), "du": (0.0, 0.5), "sein": (4.0, 4.5),
}  # fmt: skip
_BY_THEIR_FIRM = frozenset({"at", "bei", "chez", "bij", "join", "of", "to", "presso", "sein"})
_APPLY = frozenset(
    "apply applied applying application applications sent submitted welcome candidature candidatura inscripción inscrição inscrit postulé".split()
)
_JOB = _APPLY | frozenset(
    """
    position role job team interview interviews work working career careers opportunity opportunities opening vacancy vacancies candidacy employment
    offer here internship resume assessment test process start stelle bewerbung gespräch tätigkeit mitarbeit interesse poste entretien puesto
    entrevista posizione colloquio vaga processo functie sollicitatie vacature recruiter hr acquisition manager engineer interest interested
    intérêt interés arbeit coordinator director partner specialist officer puesto plaza oferta
    step passo étape stap schritt
    """.split(),
)
_OF_WHOM = frozenset(
    "behalf namens nom auftrag nombre nome part management team equipo équipe time people".split()
)
_INTEREST = frozenset(
    "interest interested placed trust working work drive driving interesse intérêt interés".split()
)
_AT = frozenset({"at", "chez", "bei", "bij", "presso"})
_WITH = frozenset({"with", "w", "con", "com", "avec", "mit", "met"})
_INVITED = frozenset(
    "invited requested rescheduled scheduled cancelled canceled viewed reviewed update news message eingeladen invité invitée invitado invitada convocado invitato invitata uitgenodigd convidado invitation einladung convocatoria uitnodiging invito convite".split()
)
# "This is Venkat from NexGen SysInfo", "it's Cora from Juniper Hospice Care"
_PRESENTS = re.compile(
    r"\b(?:[Tt]his is|[Ii]'m|[Ii] am|[Ii]t'?s|[Mm]y name is|[Hh]ier ist|[Ii]ch bin|[Ss]oy|[Jj]e suis|[Ss]ono|[Ss]ou|[Ii]k ben) (?:[A-Z\u00c0-\u00de][\w'-]+ ){1,3}$"
)
_TESTS = frozenset(
    "test assessment challenge exam exercise evaluation screening audition test: entretien prova prueba toets".split()
)
_CALLED = frozenset(
    """
    client clients company employer firm firma unternehmen arbeitgeber mandant mandanten mandantin société sociedad entreprise empresa compañía azienda
    società bedrijf werkgever opdrachtgever klant cliente rede cadena kunde kunden agency organisation organization
    """.split(),
)
_CLIENTS = frozenset(
    "client clients cliente mandant mandanten kunde kunden klant opdrachtgever".split()
)
_CLIENT_GAP = re.compile(r" \((?=[A-Z0-9\u00c0-\u00de])")
_SOMEBODY = re.compile(
    r"\b(?:[Ww]e \(|[Ww]e are |[Ww]e're |[Ww]ir sind |[Nn]ous sommes |[Ss]iamo |[Ss]omos |[Ww]ij zijn |[Ww]e at |[Uu]s at )(?=[A-Z0-9\u00c0-\u00de])"
)
_CHOSEN = frozenset("considering choosing visit visited visiting calling contacting".split())
_TEAMS = frozenset("team family careers recruiting recruitment hiring talent".split())
_TEAMS_OF = frozenset("equipo équipe team time staff squadra redaktion".split())
_TOLD = frozenset("the die la a o de that if and but desde das employer where because as".split())
_ALL = {
    word: None
    for table in (_PREPOSITIONS, _CALLED, _CHOSEN, _TEAMS, _TEAMS_OF, _JOB, _TOLD, _OF_WHOM)
    for word in table
}
_GAP = re.compile(
    r"[,:]? (?:(?:the|der|die|dem|den|de|het|la|le|les|el|il|lo|our client,?|our clients?|my client,?|recruiting|recrutement|talents?) )?(?:l'|d')?(?=[A-Z0-9\u00c0-\u00de&\"])|'(?=[A-Z\u00c0-\u00de])",
)
_OF_GAP = re.compile(
    r" (?:(?:de|von|di|da|do|van|recruiting|recrutement|talents?) (?:la |der |l')?|d')(?=[A-Z0-9\u00c0-\u00de&])",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"(?:^|[.!?:,] |[\"(])(?=[A-Z0-9\u00c0-\u00de])", re.MULTILINE)
_DOES = re.compile(
    r"(?:,? (?:llc|inc\.?|ltd|gmbh|ag|sas|s\.?l\.?|bv|s\.?a\.?))? (?:is|has|have|would|will|are|was|were|had|does|do|uses|invites?|invited|requests?|requested|participates|provides|monitors|acts|never|reserves|welcomes|values|celebrates|acknowledges|recogni[sz]es|supports|encourages|operates|complies|embraces|reminds|did|must|may|came|think|feel|pays|lost|and its|te ha|te invita|vous (?:invite|propose|a)|te propone|ha |lädt|hat|sucht|nunca|cerca|ti |busca|nodigt|heeft|a (?:le|bien|décidé)|propose|convida|convidou)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r" (?:has |have )?(?:invite[sd]?|requested|asked|would like|te invita|te ha invitado|vous invite|vous propose|lädt|ti invita|nodigt|convida)\b"
)
_LABELLED = re.compile(
    r"(?m)^[^\w\n]{0,4}(?:Hiring |Name of )?(?:Company|Employer|Organi[sz]ation|Agency|Department|School|Trust|Firm|Business|Client|Unternehmen|Arbeitgeber|Firma|Einrichtung|Dienststelle|Entreprise|Employeur|Société|Établissement|Empresa|Empleador|Entidad|Centro|Azienda|Società|Ente|Datore(?: di lavoro)?|Bedrijf|Werkgever|Organisatie|Opdrachtgever|Entidade|Empregador|COMPANY|EMPLOYER|company|employer|organization)(?: [Nn]ame)? ?: {0,12}(?=\S)"
)
_PERSON_NEAR = re.compile(
    r"\b(?:mr|mrs|ms|mx|dr|prof|herrn?|frau|mme|m|monsieur|madame|sr|sra|dott|ing|lic|don|doña|capt|sgt|eng|mevr|dhr)\.? ?$",
    re.IGNORECASE,
)
_NEAR = 8  # words


def in_prose(text: str, place: str, wording: Wording | None = None) -> Iterator[Heard]:
    """Yield the firms that sentences name."""
    return _Listener(wording or Wording(text), f"company-in-{place}").listen()


class _Listener:
    """Walks over the words of one text and notes the firms it names."""

    def __init__(self, wording: Wording, rule: str) -> None:
        self._wording = wording
        self._text = wording.text
        self._rule = rule
        self._job = -_NEAR - 1  # where a word of a job stood last

    def listen(self) -> Iterator[Heard]:
        for index, word in enumerate(self._wording.words):
            low = word[0]
            if low not in _ALL:
                continue
            yield from self._at(index, low, word[1], word[2])
            if low in _JOB:
                self._job = index
        for match in _LABELLED.finditer(self._text):
            yield from self._name(match.end(), 9.0, whole=True, client=True)
        for match in _BEGINS.finditer(self._text):
            yield from self._doing(match.end())
        for match in _SOMEBODY.finditer(self._text):
            yield from self._name(match.end(), 2.6)
        for match in re.finditer(r"(?<=[\w)])[ ,|]{1,2}@ (?=\w)", self._text):
            yield from self._name(match.end(), 3.5, client=True)

    def _at(self, index: int, low: str, start: int, end: int) -> Iterator[Heard]:
        if low in _TEAMS and not self._leads_to_head(index):
            yield from self._team(start)
        of = _OF_GAP.match(self._text, end) if low in _TEAMS_OF else None
        if of is not None:
            yield from self._name(of.end(), 2.5, bare=True)
        gap = _GAP.match(self._text, end)
        if gap is None and low in _CLIENTS:
            gap = _CLIENT_GAP.match(self._text, end)
        if gap is not None:
            yield from self._before_name(index, low, gap)

    def _before_name(self, index: int, low: str, gap: re.Match[str]) -> Iterator[Heard]:
        if low in _PREPOSITIONS:
            yield from self._after(index, low, gap.end())
        elif low in _CALLED:
            # "la firma Carlo": Carlo signs it
            if not is_persons(run_from(self._text, gap.end())):
                yield from self._name(gap.end(), 4.0, client=True)
        elif low in _CHOSEN:
            yield from self._name(gap.end(), 2.5, client=True)
        elif low in _TOLD:
            yield from self._doing(gap.end())

    def _after(self, index: int, low: str, at: int) -> Iterator[Heard]:
        if low in _WITH and index - self._job > _NEAR and not _PREPOSITIONS[low][0]:
            return
        name = _without_kind(run_from(self._text, at))
        if not _usable(name) or _PERSON_NEAR.search(self._text[max(0, at - 12) : at]):
            return
        if low in _WITH and is_persons(name):
            return
        weight = self._worth(index, low, name)
        if low in _AT and " " not in name and is_given(name):
            weight = min(weight, 2.0)  # "croisés chez Gino": whose house that is
        if low == "at" and self._text[at - 4 : at] == "the " and index - self._job > _NEAR:
            weight = min(weight, 2.0)  # "at the Old Fire Station": where one meets
        if (low in _WITH or low in {"by", "from"}) and _followed_by_title(
            self._text, at + len(name)
        ):
            return
        if weight:
            yield Heard(
                name,
                weight,
                self._rule,
                client=low in _BY_THEIR_FIRM,
                legal=_legal(self._text, at, name),
            )

    def _worth(self, index: int, low: str, name: str) -> float:
        """Return how much a name after a preposition counts, by what stands before."""
        words = self._wording.words
        plain, close = _PREPOSITIONS[low]
        near = index - self._job <= _NEAR and self._wording.one_sentence(
            words[self._job][2], words[index][1]
        )
        before = {w[0] for w in words[max(0, index - 4) : index]}
        weight = close if near else plain
        if low == "to" and near:
            weight = 4.0 if before & _APPLY else 0.0
        if low in {"in", "of", "for"} and before & _INTEREST:
            weight = 3.5
        if low in {"by", "from", "von", "par", "por", "da", "door"} and before & _INVITED:
            weight = 3.0
        if low in {
            "from",
            "with",
            "at",
            "of",
            "de",
            "von",
            "di",
            "da",
            "van",
            "bei",
        } and self._presents(index):
            weight = 3.5
        if low in {"for", "für", "pour", "para", "per", "voor"} and before & _TESTS:
            weight = 2.5
        if low in {"of", "de", "von", "do", "da", "di"}:
            last = words[index - 1][0] if index else ""
            weight = 4.0 if last in _OF_WHOM else weight
            if near and has_firm_word(name) and " " in name:
                weight = max(weight, 2.0)
        return weight

    def _presents(self, index: int) -> bool:
        """Return whether somebody gives his name before: ``this is Venkat from``."""
        at = self._wording.words[index][1]
        return _PRESENTS.search(self._text, max(0, at - 48), at) is not None

    def _name(
        self,
        at: int,
        weight: float,
        *,
        whole: bool = False,
        client: bool = False,
        bare: bool = False,
    ) -> Iterator[Heard]:
        name = run_from(self._text, at)
        name = undecorated(name) if bare else _without_kind(name)
        if _usable(name):
            yield Heard(
                name,
                weight,
                self._rule,
                whole=whole,
                client=client,
                legal=_legal(self._text, at, name),
            )

    def _leads_to_head(self, index: int) -> bool:
        """Return whether a title goes on behind a word: ``Harvest crew lead``."""
        words = self._wording.words
        return index + 1 < len(words) and is_head(words[index + 1][0])

    def _team(self, start: int) -> Iterator[Heard]:
        if self._text[start - 1 : start] != " ":
            return
        name = undecorated(run_before(self._text, start))
        if _usable(name):
            yield Heard(name, 3.0, self._rule)

    def _doing(self, at: int) -> Iterator[Heard]:
        """Yield the firm that does something: ``Evergreen Air would like you to ...``."""
        name = _without_kind(run_from(self._text, at))
        if name.startswith(("The ", "Die ")):
            name = re.sub(r"^(?:The|Die) (?=[A-Z0-9])", "", name)
        if not _usable(name) or name.rpartition(" ")[2].lower() in _PARTS_OF_FIRMS:
            return
        several = len(name.split()) > 1
        found = self._text.find(name, at)
        if found >= 0 and _DOES.match(self._text, found + len(name)):
            yield Heard(
                name,
                2.5 if several or _ASKS.match(self._text, found + len(name)) else 1.2,
                self._rule,
                client=several,
                legal=_legal(self._text, at, name),
            )


def is_persons(name: str) -> bool:
    """Return whether a name begins with a given name and has no word of a firm in it."""
    words = name.split()
    return 0 < len(words) < 4 and is_given(words[0]) and not has_firm_word(name) and "&" not in name  # noqa: PLR2004 a person's name is short


def _followed_by_title(text: str, at: int) -> bool:
    """Return whether a title follows a name: it is a person's then."""
    after = text[at : at + 60]
    told = re.match(
        r" ?\(([^)]{2,50})|, (?:our |the |a )?([^,.;\n]{3,45})|,? (?:who|from|and I)\b", after
    )
    if told is None:
        return False
    words = told[1] or told[2]
    return (
        words is None
        or has_head(words)
        or re.match(r"[A-Z]{2,4}\b|her?/|she/|they/|he/", words) is not None
    )


_KIND = re.compile(
    r"(?:Die |La |L'|The )?(?:Firma|Société|Sociedad|Empresa|Azienda|Società|Management(?: of| at)?|(?:Gente|People|Talent|Human|Recursos|Risorse|Personal)(?: (?:&|e|y|and) \w{3,14}| \w{3,12})? (?:do|da|de|di|of|at|von)) (?=[A-Z0-9\u00c0-\u00de])"
)


def _without_kind(name: str) -> str:
    """Return a name without the word that says it is a firm's, or a department's, before it."""
    return _KIND.sub("", name, count=1) if name else name


def _usable(name: str) -> bool:
    return is_nameable(name) and not names_job(name)


_OF_WHAT = frozenset("of to for de der für di do da du van".split())


@lru_cache(maxsize=1024)
def names_job(name: str) -> bool:
    """Return whether a name is a job's: ``Sous Chef``; ``Cole Builders`` and ``Lima Auditores`` are firms."""
    words = name.split()
    if not has_head(name):
        return False
    last = fold(words[-1])
    if any(has_head(word) and after in _OF_WHAT for word, after in pairwise(words)):
        return True  # "Assistant to the Director of Special Services"
    if is_firm_word(words[0]) and len(words) > 1:
        return False  # "Consultora Mapocho"
    if "&" in words[1:-1] and not has_head(words[-1]):
        return False  # "Teller & Pike"
    if is_firm_word(words[-1]) and not has_head(words[0]):
        return False  # "Harbourgate Executive Search"
    return len(words) == 1 or not last.endswith(("s", "ten")) or has_head(" ".join(words[:-1]))


def _legal(text: str, start: int, name: str) -> bool:
    return has_legal_form(text[start : start + len(name) + 14].split("\n", maxsplit=1)[0])


_PARTS_OF_FIRMS = frozenset("unit department committee panel team section division".split())
_UNITS = frozenset(
    "department service services office board search administration authority school team".split()
)


def in_passing(body: str) -> Iterator[Heard]:
    """Yield the firms an agency speaks of in any way: two words and more, one of them a firm's."""
    for match in re.finditer(r"(?<=[a-z,] )(?=[A-Z])", body):
        name = re.sub(r"^[A-Z]\w{2,24} (?:der|des) (?=[A-Z])", "", run_from(body, match.end()))
        last = re.split(r"[ -]", name)[-1]
        if _usable(name) and last != name and is_firm_word(last) and last.lower() not in _UNITS:
            yield Heard(name, 3.2, "company-in-text", client=True)


def in_quotes(wording: Wording) -> Iterator[Heard]:
    """Yield what quoted history names, more softly."""
    for heard in in_prose(wording.text, "quoted-text", wording):
        yield Heard(heard.name, heard.weight * 0.5, heard.rule, client=heard.client)


# --- subject --------------------------------------------------------------------------------

_SPLIT = re.compile(r"\s[-\u2013\u2014|\u00b7\u2022/]{1,2}\s|\|\|?|: |\s?//\s?|[!?]|\.\.\.")
_TAG = re.compile(r"\[([^\[\]]{2,40})\]")
_PROCESS = re.compile(
    r"^\W*(?:application|applications|interview|interviews|recruiting|recruitment|careers|hiring|candidacy|talent|online assessment|assessment|phone screen|screening|offer|virtual|onsite|online|update|job|internship|invites?|has|would|te invita|vous (?:invite|propose)|lädt|team|call|technical|coding|final|next|position|role|feedback)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"\b(?:your|the|my|our|an?|ihre?|votre|tu|su|sua|la tua|je|uw) (?=[A-Z0-9\u00c0-\u00de])",
    re.IGNORECASE,
)


def in_subject(subject: str, wording: Wording | None = None) -> Iterator[Heard]:
    """Yield the firms a subject names: ``Role - Firm``, ``Your Firm application``, ``[Firm]``."""
    rule = "company-in-subject"
    for heard in in_prose(subject, "subject", wording):
        yield Heard(heard.name, heard.weight + 1.0, heard.rule, client=True, legal=heard.legal)
    for tag in _TAG.findall(subject)[:2]:
        if _usable(clean(tag)) and not re.search(
            r"title|company|name|position", tag, re.IGNORECASE
        ):
            yield Heard(clean(tag), 3.5, rule)
    for match in _OWNED.finditer(subject):
        name = undecorated(run_from(subject, match.end()))
        if (
            _usable(name)
            and _PROCESS.match(subject, match.end() + len(name)) is None
            and not _PROCESS.match(subject[match.end() + len(name) :])
        ):
            continue
        if _usable(name):
            yield Heard(name, 4.0, rule)
    parts = [part.strip() for part in _SPLIT.split(_TAG.sub("", subject)) if part.strip()]
    for index, part in enumerate(parts):
        yield from _behind_title(part, rule)
        beside_job = any(has_head(other) for other in parts if other is not part)
        yield from _part_of_subject(
            part, rule, alone=len(parts) == 1, first=index == 0, beside_job=beside_job
        )


_AFTER_COMMA = re.compile(r", (?=[A-Z\u00c0-\u00de])")


def _behind_title(part: str, rule: str) -> Iterator[Heard]:
    """Yield the firm of ``Finance Officer, Brackenfell Academy Trust``."""
    comma = _AFTER_COMMA.search(part)
    if comma is None or not has_head(part[: comma.start()]):
        return
    name = run_from(part, comma.end())
    if (
        " " in name
        and has_firm_word(name)
        and len(name) == len(part) - comma.end()
        and _usable(name)
    ):
        yield Heard(name, 3.0, rule, whole=True, client=True)


def _part_of_subject(
    part: str, rule: str, *, alone: bool, first: bool, beside_job: bool
) -> Iterator[Heard]:
    """Yield a part of a subject that is a name, or begins with one before a word of the process."""
    if not begins_name(part):
        return
    bare = re.sub(r"\s?\([^)]{0,60}\)$", "", part)
    name = run_from(bare, 0)
    if not _usable(name) or has_head(part):
        return
    rest = bare[len(name) :].strip(" .,")
    if all(word.lower() in NOISE for word in name.split()) or name.split()[0].lower() in NOISE:
        return
    if not rest and not alone:
        yield Heard(
            undecorated(name), 2.0 if len(name.split()) > 1 else 1.2, rule, client=beside_job
        )
    elif _PROCESS.match(rest) and rest:
        yield Heard(undecorated(name), 3.0 if len(name.split()) > 1 or not first else 1.5, rule)
