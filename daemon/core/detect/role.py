"""Which job a mail is about: every place that may name it is heard, and the best supported wins.

Labels (``Position: X``) and phrases that announce a title (``the position of X``, ``als X``,
``poste de X``) count most, then phrases a title stands before (``the X role``), gender marks,
parts of the subject, and lines that are a title. The writer's own title in the signature counts
for nothing. Quoted history speaks more softly than the mail itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.core.detect.page import Page
from daemon.core.detect.roletext import ADJECTIVES, Named, bare_titles, in_prose, tidy_title
from daemon.core.detect.title_words import NOISE, fold, has_head, is_head
from daemon.core.detect.titles import cut_title
from daemon.core.detect.word_index import Wording

_SURE = 2.0  # below it a title is a guess
_PLAIN = 8.0  # above it the mail itself has said enough


def find_role(page: Page, company: str = "") -> tuple[str, str]:
    """Return (title, rule) of the job a mail is about, empty where none is named.

    ``company`` is never taken for a title.
    """
    heard: list[Named] = []
    for source in (_of_mail, _of_calendar, _of_history, _guesses):
        for named in source(page):
            title = _own_words(named.title, company)
            if title and _is_title(title, company):
                heard.append(Named(title, named.weight, named.rule))
        best = _best(heard)
        if best is not None and best.weight >= _PLAIN:
            break
    best = _best(heard)
    return (best.title, best.rule) if best and best.weight >= _SURE else ("", "")


def _of_mail(page: Page) -> Iterator[Named]:
    small = page.runs_small
    yield from _in_subject(
        page.subject, runs_small=small, wording=page.subject_words, is_reply=page.is_reply
    )
    yield from in_prose(page.body, "text", 1.0, runs_small=small, wording=page.body_words)
    yield from _alone(page.body, runs_small=small)
    for named in in_prose(page.closing, "text", 1.0, runs_small=small, wording=page.closing_words):
        if named.rule.startswith("role-label"):
            yield named


def _of_calendar(page: Page) -> Iterator[Named]:
    first, _, rest = page.calendar.partition("\n")
    if first:
        yield from _in_subject(first, runs_small=page.runs_small)
        yield from in_prose(rest, "calendar", 0.9, runs_small=page.runs_small)


_OLD_SUBJECT = re.compile(
    r"(?m)^(?:Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Assunto) ?: (.{3,160})$"
)


def _of_history(page: Page) -> Iterator[Named]:
    if page.quoted:
        yield from in_prose(
            page.quoted, "quoted-text", 0.6, runs_small=page.runs_small, wording=page.quoted_words
        )
        for subject in _OLD_SUBJECT.findall(page.quoted)[:2]:
            yield from _in_subject(subject, runs_small=page.runs_small)


def _guesses(page: Page) -> Iterator[Named]:
    yield from _told_twice(page)
    yield from bare_titles(page.body, "text", 1.0, runs_small=page.runs_small)
    yield from bare_titles(page.calendar, "calendar", 0.9, runs_small=page.runs_small)
    yield from bare_titles(page.quoted, "quoted-text", 0.6, runs_small=page.runs_small)


def _told_twice(page: Page) -> Iterator[Named]:
    """Yield a short part of the subject that the mail goes on to speak of: ``dishwasher``."""
    for part in _SPLIT.split(page.subject):
        words = part.strip(" .,").split()
        if not 0 < len(words) < 4 or any(w.lower() in NOISE or not w.isalpha() for w in words):  # noqa: PLR2004
            continue
        if any(fold(w) in _TIMES for w in words):
            continue  # "Vendredi", "Summer"
        if _is_spoken_of(" ".join(words).lower(), f"{page.body}\n{page.quoted}".lower()):
            yield Named(" ".join(words), 2.5, "role-in-subject-and-text")


_TIMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn season tomorrow today morning afternoon evening
    montag dienstag mittwoch donnerstag freitag samstag sonntag sommer fruhling herbst saison morgen heute vormittag nachmittag
    lundi mardi mercredi jeudi vendredi samedi dimanche ete hiver printemps automne demain matin
    lunes martes miercoles jueves viernes sabado domingo verano invierno primavera otono temporada manana
    lunedi martedi mercoledi giovedi venerdi sabato domenica estate inverno autunno stagione domani
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zomer herfst seizoen ochtend
    segunda terca quarta quinta sexta verao outono amanha
    """.split()
)
_SPEAKS_OF = re.compile(r"\b(?:an?|the|as|our|for|als|eine?n?|un|une|una|uma|een|de|como|come) \Z")
_LONGEST_ARTICLE = 8  # characters, with its space


def _is_spoken_of(words: str, low: str) -> bool:
    """Return whether words stand in a lower-case text behind an article."""
    at = low.find(words)
    while at >= 0:
        end = at + len(words)
        ends = end == len(low) or not (low[end].isalnum() or low[end] == "_")
        if ends and _SPEAKS_OF.search(low, max(0, at - _LONGEST_ARTICLE), at):
            return True
        at = low.find(words, at + 1)
    return False


# --- subject, and lines of their own --------------------------------------------------------

_SPLIT = re.compile(
    r"\s[-\u2013\u2014|\u00b7\u2022]{1,2}\s|\|\|?|: |\s?//\s?|\s\?|[\[\]!?]|(?<=\w): |\.\.\.|;|\s?->\s?"
)
# Noise but for a head that follows at once: "Interview Coach", "Application Developer".
_WITH_HEAD = frozenset(
    "interview application offer job schedule scheduling panel screening selection career".split()
)
_FILLER = re.compile(r"^(?:\W|\d)+$")
# Noise before noise, but the begin of a title before anything else: "Test Engineer", "Video Editor".
_TWOFOLD = frozenset(
    """
    test technical process case video phone day recruitment recruiting support employment information assessment selection online
    panel final new first second study skills letter plan start urgent quick virtual official public telefónica conditional night
    """.split(),
)


_OF_A_JOB = re.compile(
    r"\b(?:interview|application|applying|position|role|vacancy|bewerbung|stelle|candidature|entretien|poste|candidatura|entrevista|puesto|colloquio|vaga|sollicitatie|vacature)\b",
    re.IGNORECASE,
)


# "Sollicitatiegesprek rietdekker": what has the ending of a trade after the word interview is one.
_TRADE_AFTER = re.compile(
    r"\b(?:entretien|entrevista|colloquio|prova(?: pratica| pr[aá]tica)?|prueba(?: práctica)?|proef\w{2,8}|probe\w{2,8}|essai|\w{0,16}gesprek|\w{0,16}gespräch|sollicitatie|bewerbung|candidature|candidatura)"
    r"(?: ?:)? (?:(?:als|voor|für|de|di|da|para|per|pour|como|come|comme) )?"
    r"([^\W\d_]{2,20}(?:er|ster|aar|ier|ière|eur|euse|ist|iste|ista|dora?|tore|trice|er[ao]|eir[ao]|ai[ao]|iere|iera|man|juf))$",
    re.IGNORECASE,
)
_NO_TRADES = frozenset(
    """
    wieder weiter später immer unser ihrer dieser oder leider heuer hier oktober dezember november september januar sommer winter sicher
    verder later eerder zeker weer keer daar klaar nader januari korter particulier premier première dernier dernière janvier février particulière
    entier entière ailleurs plusieurs meilleur primero primera tercero tercera enero febrero verdadera fuera entera manera espera primeiro primeira terceiro
    terceira janeiro fevereiro quarta-feira feira sexta-feira maneira inteira ora ancora gennaio febbraio ieri sera stasera buonasera migliore lista vista
    entrevista revista prevista imprevista conquista maniera lettera kalender nummer letzter erster zweiter dritter nächster neuer premiers
    abreviar agora embora outrora demora mejora hora ahora demore annuler reporter confirmer décaler avancer
    """.split(),
)


def _in_subject(
    subject: str, *, runs_small: bool, wording: Wording | None = None, is_reply: bool = False
) -> Iterator[Named]:
    """Yield what the parts of a subject name: ``Interview - RN, Nights``, ``RE: chef job``."""
    yield from in_prose(subject, "subject", 0.9, runs_small=runs_small, wording=wording)
    trade = _TRADE_AFTER.search(subject.strip())
    if trade is not None and trade[1].lower() not in _NO_TRADES | NOISE:
        yield Named(trade[1], 2.0, "role-after-interview")
    parts = [part for part in _SPLIT.split(subject) if part.strip()]
    for index, part in enumerate(parts):
        start = _past_noise(part)
        if start < 0:
            continue
        cut = cut_title(part, start, runs_small=runs_small)
        title = tidy_title(cut.title)
        if not title:
            continue
        if has_head(title):
            whole = subject[subject.find(part) :]
            longer = tidy_title(cut_title(whole, start, runs_small=runs_small).title)
            best = _with_trade(longer if longer.startswith(title) else title, part)
            yield Named(best, 5.0, "role-in-subject")
        elif (
            (is_reply or _OF_A_JOB.search(subject))
            and _nothing_else(part, start, title)
            and (index or len(parts) == 1)
        ):
            yield Named(title, 2.0, "role-alone-in-subject")


_BARE_HEADS = frozenset(
    "apprentice trainee assistant junior senior relief lead head casual apprenti assistente aprendiz apprendista".split()
)
_LAST_WORD = re.compile(r" ([a-z\u00df-\u00ff]{4,20})\W{0,3}$")


def _with_trade(title: str, part: str) -> str:
    """Return a title that says no trade with the small word that ends the subject: ``Apprentice voicer``."""
    last = _LAST_WORD.match(part, part.find(title) + len(title))
    if title.lower() not in _BARE_HEADS or last is None or last[1] in NOISE:
        return title
    return f"{title} {last[1]}"


def _past_noise(part: str) -> int:
    """Return where a part of a subject begins to name something, -1 where it never does."""
    words = list(re.finditer(r"[^\s(,]+", part))
    for index, match in enumerate(words):
        word = match.group().strip("\"'.,:;").lower()
        following = words[index + 1].group().lower() if index + 1 < len(words) else ""
        if word in _TWOFOLD and following and following not in NOISE and has_head(part):
            return match.start()
        if word in _WITH_HEAD and is_head(following) and match.group()[:1].isupper():
            return match.start()
        if (
            word in NOISE
            or _FILLER.match(word)
            or re.fullmatch(r"[a-z]{0,4}[-_/]?\d[\d_/-]{2,}\w*", word)
        ):
            continue
        plain = re.sub(r"^(?:d'|l')", "", word)
        return match.start() + (len(word) - len(plain))
    return -1


def _nothing_else(part: str, start: int, title: str) -> bool:
    rest = part[start + len(title) :].lower().split()
    words = title.split()
    return (
        len(words) > 1
        and not title.isupper()
        and all(word[:1].isupper() and word.isalpha() for word in words)
        and not any(word.lower() in NOISE or word.lower() in _NO_START for word in words)
        and all(word.strip(".,()") in NOISE or word.isdigit() for word in rest)
    )


def _alone(body: str, *, runs_small: bool) -> Iterator[Named]:
    """Yield the lines near the begin that are a title and nothing else, as boards write it."""
    for number, line in enumerate(body.split("\n")[:14]):
        if 3 < len(line) < 80 and line[:1].isupper() and line[-1] not in ".!?,:":  # noqa: PLR2004 a title's length
            cut = cut_title(line, 0, runs_small=runs_small)
            title = tidy_title(cut.title)
            rest = line[cut.end :].strip()
            if (
                title
                and has_head(title)
                and (not rest or (not rest[0].isalnum() and "," not in title))
            ):
                yield Named(title, 3.0 if number < 4 else 2.0, "role-on-a-line")  # noqa: PLR2004 below the headline


# --- choosing -------------------------------------------------------------------------------

_NOT_TITLES = re.compile(
    r"(?:hiring manager|recruit(?:er|erin|ment|ing)(?: team| coordinator| manager)?|talent (?:team|partner|acquisition)|hr|human resources|team|manager|partner|candidates?|applicants?|bewerber(?:in)?|candidatos?|kandidat\w{0,4}"
    r"|(?:\w{1,20} ){0,5}(?<!phd )(?<!doctoral )(?:candidate|candidat|kandidaat|kandidat|kandidatin|candidat[oae]|applicant|bewerber|bewerberin|sollicitant)s?"
    r"|graduate|panel|day|week|month|time|date|meeting|zoom|teams|office|company|client|interviewers?|people|members?|someone|somebody|colleague|kollege|interview coordinator|director|executive|officer|head|lead|agent|associate"
    r"|all|any|more|other|others|details?|information|questions?|job|jobs|role|position|opportunity|opportunities|follows|soon|possible|well|expected|discussed|requested|planned|agreed|above|below|attached|ever|part|support|organi[sz]er|organisateur|organisatrice|veranstalter|organisator|técnic[ao]|tecnic[ao]|technique|technical|(?:line )?manager (?:and|or) \w{1,20}|employer(?: of choice)?|equal opportunity employer)",
    re.IGNORECASE,
)
# Who writes, never who is sought: recruiters write "I am a consultant for selection".
_OF_RECRUITERS = re.compile(
    r"^(?:manager and|hiring manager|consult\w{2,5} (?:de|in|en|di) (?:selec|recrut|sele[cz])|(?:soy|sono|sou|je suis|ich bin|i'm|i am) )"
)
_NO_START = frozenset(
    """
    mon ma mes mi mis mio mia miei mie meu minha mein meine meinen meiner mijn tuo tua teu tua tu ton ta nuestro nuestra nostro nostra notre noss nosso nossa
    no is are was were has have had onze unsere unser unserer
    je ik jij wij ich wir er il elle nous vous yo eu io geen kein keine keinen porque perché parce weil omdat dass que che dat
    em en in at de del of and or with action required prueba prova test
    you we i it he she they us me him them someone anyone your my his her who which what that this these those hi hello dear hallo bonjour hola
    thank thanks please sehr monday tuesday wednesday thursday friday saturday sunday today tomorrow january february march april may june july august
    september october november december zoom teams google microsoft linkedin indeed interview application mr mrs ms herr frau
    """.split(),
)


_MEETING = re.compile(
    r"\b(?:(?:desafio|reto|teste|test|prova|prueba) t[eé]cni(?:co|ca|que)|screen|call|interview|chat|screening|meeting|round|onsite|session|intro)s?$",
    re.IGNORECASE,
)
# Words of the process, never of a title, in whatever place they stand before it.
_LEADING = re.compile(
    r"\b(?:\w{0,20}gespräch|\w{3,14}bewerbung|stellen\w{0,20}|ausschreibung|selectie\w{0,12}|kennismaking\w{0,12}|sollicitatie\w{0,12}|kennenlern\w{0,8}|probe(?:arbeit|tag)\w{0,8}|oral board|bewerbung|entretien|recrutement(?: sans concours)?|entrevista|selección|selezione(?: pubblica)?|colloquio|gesprek|sollicitatie|candidatura(?: spontanea| espont[aá]nea)?|candidature(?: spontanée)?|vacante"
    r"|vaga|proceso|processo|procedure|procédure|recrutamento|pessoa|contrat\w{0,10}|contract (?=voor|als)|vertragsangebot|\w{0,16}zusage|\w{0,16}angebot|\w{0,12}voorstel|\w{0,10}aanbod|arbeidsvoorwaarden|\w{0,12}vertrag|(?:posto|posición|posição|plaza|lugar|puesto|poste|cargo)(?= d)|(?-i:finale?(?= [a-zà-ÿ]))|prueba|prova(?: pratica| scritta| orale)?|épreuve|convocatoria|concours|buscamos|cerchiamo|procuramos|suchen|(?:morning|afternoon|today|tomorrow|week|monday|tuesday|wednesday|thursday|friday)'s)(?: (?:d[e']|di|del|della|van|du|da|do|als|as|para|per|pour|naar|voor))? ?(?<=[ '])",
    re.IGNORECASE,
)


def _without_firm(title: str, company: str) -> str:
    """Return a title without the firm's name before or behind it."""
    at = title.lower().find(company.lower()) if company else -1
    if not at and has_head(title[len(company) :]):
        return title[len(company) :]  # "Orrin Bank Graduate Programme"
    if at > 0:
        return re.sub(
            r"(?:[\s,|(\u2013-]+(?:at|with|for|of|de|del|en|el|la|chez|bei|bij|presso|da|do|na|no|di)?){1,4}$",
            "",
            title[:at].rstrip(),
        )
    return title


def _own_words(title: str, company: str) -> str:
    """Return a title without the firm's name and whatever led to it."""
    title = _without_firm(title, company)
    bracket = re.fullmatch(r"([^()]{2,40}) \(([^()]{4,60})\)", title)
    if bracket and has_head(bracket[2]) and not has_head(bracket[1]):
        title = bracket[2]
    for sign in re.finditer(r" [-\u2013\u2014] ", title):
        left, right = title[: sign.start()], title[sign.end() :]
        if has_head(right) and (not has_head(left) or _MEETING.search(left)):
            title = right
            break
    for lead in reversed(list(_LEADING.finditer(title))):
        if has_head(title[lead.end() :]):
            title = title[lead.end() :]
            break
    # "Availability for Transit Planner", "propos du poste de Régisseur"
    led = re.search(
        r"(?<= )(?:for|(?:poste|puesto|cargo|vaga|plaza|posto|ruolo|posizione|função|functie) (?:de|du|di|van)) (?=\S)",
        title,
    )
    if led and has_head(title[led.end() :]) and not has_head(title[: led.start()]):
        title = title[led.end() :]
    return tidy_title(title)


def _is_title(title: str, company: str) -> bool:
    low = title.lower()
    first = low.split()[0].strip(",.")
    if (
        first == "member"
        or (")" in title and "(" not in title)
        or "]" in title
        or _OF_RECRUITERS.search(low)
    ):
        return False
    if first in _NO_START or _NOT_TITLES.fullmatch(low):
        return False
    if low in ADJECTIVES or all(word in ADJECTIVES or word in NOISE for word in low.split()):
        return False
    squeezed = re.sub(r"\W", "", fold(company))
    own = re.sub(r"\W", "", fold(title))
    return not squeezed or (own != squeezed and own not in squeezed)


def _best(heard: list[Named]) -> Named | None:
    """Return the title with most support; a longer form inherits the support of a shorter one."""
    totals: dict[str, float] = {}
    first: dict[str, Named] = {}
    for named in heard:
        key = " ".join(fold(named.title).split())
        totals[key] = totals.get(key, 0.0) + named.weight * (0.35 if key in totals else 1.0)
        known = first.get(key)
        if (
            known is None
            or (known.weight < named.weight and not known.title.isupper())
            or (known.title.isupper() and not named.title.isupper())
        ):
            first[key] = named
    if not totals:
        return None
    scores = {key: total + _inherited(key, totals) for key, total in totals.items()}
    winner = max(scores, key=lambda key: scores[key])
    return Named(first[winner].title, scores[winner], first[winner].rule)


def _inherited(key: str, totals: dict[str, float]) -> float:
    padded = f" {key} "
    return sum(
        0.8 * total
        for other, total in totals.items()
        if other != key
        and not (" / " in key and " / " not in other)
        and len(other) < len(key)
        and f" {other} " in padded.replace(",", " ").replace("  ", " ")
    )
