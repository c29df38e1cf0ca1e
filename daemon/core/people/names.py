"""What a person's name looks like: honorifics, particles, initials, degrees, and what is no name.

A run of capitalised words becomes a Name with what speaks for a person: an honorific, a known
given name, or the bare shape. The shape alone also fits firms, places and products, so whoever
reads it must bring a reason from the sentence.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from daemon.core.people.given_names import AMBIGUOUS, GIVEN
from daemon.core.people.no_names import FIRM_WORDS, NOT_NAMES, PLACE_WORDS, SURNAMES_TOO
from daemon.core.people.titles import ends_as_title

UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de" + "".join(
    chr(code) for code in range(0x100, 0x220) if chr(code).isupper()
)
_HON = (
    r"(?:M|Mrs|Mr|Ms|Mx|Miss|Messrs|Dr(?:\.?-Ing|\. med(?:\. (?:vet|dent|univ))?|\. phil|\. rer\. (?:nat|pol)|\. jur|\. iur)?|PD|Prof|Professor(?:in)?|Herrn?|Frau|Fräulein|Mme|Mlle|Monsieur|Madame|Mademoiselle"
    r"|Maître|Me|Pr|Sr|Sra|Srta|Señora?|Senhora?|Don|Doña|Dona|Lic|Licda|Ing|Dra|Arq|Mtr[oa]|Sig|Sig\.ra|Signora?|Dott|Dott\.ssa|Dottor|Dottoressa"
    r"|Avv|Arch|Geom|Rag|Dhr|Mevr|Mw|Meneer|Mevrouw|Drs|Eng\.?[ºª]|Dipl\.?-[A-ZÄÖÜ]\w{1,12}|Mag|Ir|Sgt|Sergeant|Capt|Captain|Lt|Lieutenant|Col|Colonel|Maj|Cpl"
    r"|Rev|Reverend|Fr|Canon|Pastor|Rabbi|Chef|Sir|Dame|Judge|Hon|Principal|Dean|Provost|Chancellor|Coach|Chief|Sheriff|Sister|Frère|Sœur|Père|Suor|Pater|Schwester|Matron|Cllr|Councillor"
    r"|MR|MRS|MS|DR|PROF|SGT|CAPT|HERR|FRAU|MME|SRA?|ING|LIC"
    r"|dr|prof|mr|mrs|ms|mme|don|doña|dona|señora?|sr|sra|srta|lic|ing|arq|dott|dott\.ssa|dottor|dottoressa|arch|avv|geom|rag|sig|sig\.ra|signora?|dhr|mevr|mw|meneer|mevrouw|heer|drs|monsieur|madame|maître|herrn?|frau|chef)\.?"
)
_PARTICLE = r"(?:van der|van den|van de|van het|van 't|von der|von dem|von und zu|de la|de las|de los|de le|della|van|von|vom|zu|zum|zur|de|der|den|del|des|dello|dalla|da|das|di|do|dos|du|d'|la|le|el|al|bin|bint|ibn|ben|abu|ter|ten|te|af|av|'t)"
_TOKEN = rf"(?:M\.ª|(?:[{UPPER}]\.-?){{2,3}}|[{UPPER}](?:[\w]|['\u2019\u00b7-](?=\w)){{0,24}}(?:(?<=\b\w)\.|(?<=\bSt)\.|(?<=\bSte)\.)?)"
_ABBREVIATED = r"(?:Dr|Mr|Mrs|Ms|Prof|Sr|Sra|Lic|Ing|Dott|Avv|Arch|Dipl|Mag|Capt|Sgt|Rev)\."
# Only where a word begins that is capitalised or an honorific: the rest of a mail costs nothing.
_RUN = re.compile(
    rf"(?<![\w@/#&.\-])(?=[{UPPER}]|(?:dr|prof|mrs?|ms|mme|do[nñ]a?|se[nñ]ora?|sra?|srta|lic|ing|ar[qc]h?|dott|avv|geom|rag|sig|signora?|dhr|mevr|mw|me[nv]|heer|drs|ma[dîi]|mon|her|frau|chef))"
    rf"(?P<hon>(?:{_HON}(?: |(?<=\.))){{0,4}})(?P<rest>{_TOKEN}(?:(?: {_PARTICLE}){{0,2}} (?!{_ABBREVIATED})(?:(?:al|el|ad|as|ar|an|at|ash|ul)-)?{_TOKEN}){{0,4}})"
)
_HONORIFIC = re.compile(rf"(?:{_HON}(?: |(?<=\.)))+")
# What stands before a surname; "Chef", "don" or "Pastor" stand before a given name as well.
_BEFORE_SURNAME = re.compile(
    r"(?:mrs?|ms|mx|dr|prof|professor|herrn?|frau|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|señora?|senhora?|sig|sig\.ra|signora?|dott|dott\.ssa|dottor|dottoressa|dhr|mevr|mw|meneer|mevrouw|heer)\.? ",
    re.IGNORECASE,
)
# Honorifics that are as often an initial, a role or a word of their own.
_DOUBTFUL = re.compile(
    r"^(?:M|D|Me|Pr|Fr|Hon|Chief|Principal|Sister|Coach|Don|Col|Mag|Ing|Sr|Ir|Dean|Chef|chef|MS)\.? $"
)
_PARTICLE_WORDS = frozenset(
    "van der den de het von dem und zu la las los le della vom zum zur del des dello dalla da das di do"
    " dos du el al bin bint ibn ben abu ter ten te af av".split()
)
_DEGREE = re.compile(
    r"(?:Ph\.?D|D\.?Phil|M\.?Phil|MSc|BSc|MEng|BEng|MEd|BEd|EdD|PsyD|PharmD|LLM|LLB|MBA|MA|BA|MD|DO|DDS|DVM|DPT|RN|LPN|BSN|MSN|NP|RGN|PE|CPA|CFA|CMA|PMP|CSM|CISSP|SHRM-S?CP|S?PHR|GPHR|CRHA|CHRP|CHRL|AIA|FAIA|RIBA|RA"
    r"|FRS|FREC|MREC|CertRP|[FM]?CIPD|ACIPD|ACA|FCA|ACCA|FCCA|CIMA|ACMA|JD|Esq|OBE|MBE|CBE|FRCN|MRCVS|FRCVS|CEng|MIET|LCSW|CPsychol|ZTM|pht|PT|OT|RD|ing|OT|KC|QC)\.?"
)
_DEGREES = re.compile(rf"(?:,? {_DEGREE.pattern})+$|(?:, [A-Z]{{2,6}}(?:-[A-Z]{{1,4}})?)+$")
_NOT_ENDING = re.compile(
    r"(?:ung|ungen|heit|keit|schaft|tions?|cion|ciones|zione|zioni|cao|coes|idad|ologie|ology|management|leitung|leiter|leiterin|abteilung|kantoor|bedrijf|groep|stelle|gesprach|termin)$"
)
_INITIALS = re.compile(rf"(?:[{UPPER}]\.-?){{1,3}}")
_PRONOUN = re.compile(r"(?:I|He|She|We|You|They|It|That|There|Who|What|Where|Here|Let)'")
_LONG = 7  # letters: a shorter word that ends in "-ung" or "-ics" may be a surname
MAX_WORDS = 6


class Sign(IntEnum):
    """How much the words themselves speak for a person."""

    SHAPE = 1  # capitalised words, as a firm's name would be
    INITIAL = 2  # an initial and a surname: "R. Pulaski"
    GIVEN = 3  # begins with a given name
    HONORIFIC = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words that may name a person, where it stands and what speaks for it."""

    text: str  # without honorifics and degrees; with the honorific where only a surname is known
    start: int
    end: int
    sign: Sign
    doubtful: bool = False  # a lone given name that is also a common word

    @property
    def single(self) -> bool:
        """Return whether this is one word alone, without an honorific."""
        return " " not in self.text


def fold(word: str) -> str:
    """Return a word in lower case without accents and dots, as the lists hold it."""
    low = word.lower().strip(".,'")
    if low.isascii():
        return low
    low = low.translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "đ": "d", "ð": "d", "ı": "i", "œ": "oe", "þ": "th"}
)


@lru_cache(maxsize=8192)
def is_given(word: str) -> bool:
    """Return whether a word (or the first half of "Anne-Laure") is a known given name."""
    folded = fold(word)
    # "Anne-Laure", but "Bas-Saint-Laurent"
    return folded in GIVEN or (folded.count("-") == 1 and folded.split("-", 1)[0] in GIVEN)


def is_common(word: str) -> bool:
    """Return whether a given name is also a word, a place or a month."""
    return fold(word) in AMBIGUOUS


@lru_cache(maxsize=8192)
def is_no_name(word: str) -> bool:
    """Return whether a word is known as no part of a person's name: a role, a month, a firm's form."""
    folded = fold(word)
    if folded in GIVEN:
        return False
    if folded in NOT_NAMES or ("-" in folded and NOT_NAMES.issuperset(folded.split("-"))):
        return True  # "Karriere-Team"
    return len(folded) > _LONG and _NOT_ENDING.search(folded) is not None


def find_names(text: str, *, alone: bool = False) -> Iterator[Name]:
    """Yield what may be a person's name in a line, from left to right.

    One unknown word is a name only where it stands ``alone`` (in a signature), or after an honorific.
    """
    for match in _RUN.finditer(text):
        hon, rest = match.group("hon"), match.group("rest")
        if (
            text[match.end() : match.end() + 1] in {".", "@", "_"}
            and text[match.end() + 1 : match.end() + 2].isalnum()
        ):
            continue  # "Sally.Brand@acme.example"
        if not hon and not alone and " " not in rest and not is_given(rest.removesuffix("'s")):
            continue
        for segment in _segments(hon, rest, match.start(), text):
            name = _name(segment)
            if name and (alone or not name.single or name.sign > Sign.SHAPE):
                yield name


@dataclass(slots=True)
class _Segment:
    """Words between two that belong to no name, with the honorific before them."""

    hon: str
    at: int
    words: list[tuple[str, int]] = field(default_factory=list)  # with where each begins

    def would_end(self, word: str, after: str) -> bool:
        """Return whether a word is no part of this name: a role, a month, a firm's form."""
        if not _is_break(word):
            return False
        if not self.words:
            return True
        if word == "St." or self.words[-1][0] == "St.":  # "Genevieve St. Cloud"
            return word == "St." and not after.isupper()
        first = self.words[0][0]
        surname = fold(word) in SURNAMES_TOO and is_given(first) and not is_common(first)
        return not surname or after.isdigit()  # "Donald P. Weeks", but "Priya March 3"

    def is_name_before(self, word: str) -> bool:
        """Return whether what was collected may be a name although this word follows it."""
        low = fold(word)
        led = _DOUBTFUL.match(self.hon) is not None  # "Principal Enforcement Officer"
        firm = len(self.words) == 1 and not self.hon and low in FIRM_WORDS  # "Zara Home"
        return bool(self.words) and low not in PLACE_WORDS and not led and not firm


def _segments(hon: str, rest: str, start: int, text: str) -> Iterator[_Segment]:
    """Yield the parts of one run of capitalised words that may be names."""
    position = start + len(hon)
    segment = _Segment(hon, start if hon else position)
    place = False
    for word in rest.split(" "):
        begin = position
        position += len(word) + 1
        bare = _bare(word)
        numeral = not segment.words and segment.at != start and word in _NUMERALS
        if numeral or segment.would_end(
            bare, text[begin + len(word) : begin + len(word) + 2].strip()[:1]
        ):
            if segment.is_name_before(bare) and not place:
                yield segment
            place = fold(bare) in PLACE_WORDS
            # "Principal Ortega", "Prof Kern": a role before a surname stands for an honorific.
            role = f"{bare} " if _HONORIFIC.fullmatch(f"{bare} ") else ""
            segment = _Segment(role, begin if role else position)
        else:
            segment.words.append((word, begin))
    if segment.words and not place:
        yield segment


_NUMERALS = frozenset({"I", "I.", "V.", "X."})  # "Engineer I. Given the number of applicants"


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "\u2019s")) else word


@lru_cache(maxsize=8192)
def _is_break(word: str) -> bool:
    low = word.lower()
    if _PRONOUN.match(word):
        return True
    if word in {"Ó", "Ní", "Nic", "Uí"}:
        return False
    if low in _PARTICLE_WORDS or word.endswith(".ª") or _INITIALS.fullmatch(word):
        return False
    return is_no_name(word) or ends_as_title(word) or _HONORIFIC.fullmatch(f"{word} ") is not None


def _name(segment: _Segment) -> Name | None:
    """Return the name that the words of a segment are, None where they name nobody."""
    words = _from_given(segment.words)
    while words and (words[-1][0] in _PARTICLE_WORDS or words[-1][0] == "St."):
        words = words[:-1]
    if not words:
        return None
    if segment.hon and words[0][0] in {"le", "la"}:
        return None  # "Monsieur le Maire"
    last, begin = words[-1]
    spoken = [w for w, _ in words[:-1]] + [_bare(last)]
    end = begin + len(spoken[-1])
    while len(spoken) > 2 and _DEGREE.fullmatch(spoken[-1]):  # noqa: PLR2004 given name and surname stay
        spoken.pop()
    hon = segment.hon
    sign = _sign(hon, spoken, doubtful=_DOUBTFUL.match(hon) is not None)
    if sign is None:
        return None
    found = spell(" ".join(spoken))
    single = len(spoken) == 1
    surname_only = single or spoken[0].lower() in _PARTICLE_WORDS
    if hon and surname_only and (_BEFORE_SURNAME.match(hon) or not is_given(spoken[0])):
        found = f"{hon.strip()} {found}"
    return Name(
        text=found,
        start=segment.at if hon else words[0][1],
        end=end,
        sign=sign,
        doubtful=single and not hon and is_common(spoken[0]),
    )


def _from_given(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the words from the given name on: "Crossfunctional Simone Achterkamp"."""
    first = words[0][0]
    if len(words) > 2 and not is_given(first) and "." not in first and is_given(words[1][0]):  # noqa: PLR2004 a given name and a surname follow
        return words[1:]
    return words


def _sign(hon: str, words: list[str], *, doubtful: bool) -> Sign | None:
    """Return what the words speak for, None where they name nobody."""
    letters = "".join(words).replace(".", "")
    if any(char.isdigit() for char in letters) or len(words) > MAX_WORDS or len(letters) < 2:  # noqa: PLR2004 "P"
        return None
    given = is_given(words[0])
    if hon and (given or len(words) == 1 or not doubtful):
        return Sign.HONORIFIC
    if given:
        return Sign.GIVEN
    if len(words) == 1:
        return Sign.SHAPE if len(letters) > 2 else None  # noqa: PLR2004 "CV"
    return _sign_of_several(words)


def _sign_of_several(words: list[str]) -> Sign | None:
    """Return what several words speak for that do not begin with a known given name."""
    if _FIRST_INITIAL.fullmatch(words[0]) and len(words[-1].strip(".")) > 1:
        return Sign.INITIAL
    surname_first = any(is_given(w) for w in words[1:])  # "LEMOINE Fabrice"
    shouted = any(w.isupper() for w in words) and not surname_first
    if shouted or words[0].lower() in _PARTICLE_WORDS:
        return None  # "DRIVERS LICENSE", "USPS Priority", "Level B", "de Planta"
    return Sign.SHAPE


_FIRST_INITIAL = re.compile(r"(?:[^\W\d_]\.-?){1,3}|[^\W\d_]|M\.ª")


def spell(name: str) -> str:
    """Return a name in mixed case where it is shouted ("Ghislaine ROUXEL", "SGT. R. PULASKI")."""
    return " ".join(_spelled(word) for word in name.split())


def _spelled(word: str) -> str:
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 3 or not word.isupper():  # noqa: PLR2004 "R.", "JP"
        return word
    return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), word)


def strip_honorific(name: str) -> str:
    """Return a name without what stands before it: "Prof. Dr. Ruth Kern" is Ruth Kern."""
    return _HONORIFIC.sub("", f"{name} ", count=1).strip() if _HONORIFIC.match(name) else name


def one_name(text: str) -> Name | None:
    """Return the name a text consists of, None where it says anything else or nothing."""
    shown = " ".join(text.split()).strip(" ,;:!*_~'\"")
    shown = shown if re.search(r"\b\w\.$", shown) else shown.rstrip(".")
    degrees = _DEGREES.search(shown)
    if degrees is not None and " " in shown[: degrees.start()]:
        shown = shown[: degrees.start()]
    found = list(find_names(shown, alone=True))
    if len(found) != 1 or found[0].start > 0 or found[0].end < len(shown.rstrip(".")):
        return None
    return found[0]
