"""What a firm's name looks like, and how a domain spells it.

A name is a run of words that begin with a capital, a digit or ``&``, held together by small words
(``of``, ``de la``, ``für``). Legal forms and the words of hiring around it are no part of it
(domain rule 2.4).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_NAME = 70  # characters
_MAX_WORDS = 8
_MOST_LINKS = 2  # small words in a row: "de la"

_LEGAL = re.compile(
    r"[,\s]{1,9}(?:incorporated|inc|llc|llp|l\.l\.c|l\.l\.p|lp|ltd|limited|pvt|private limited|pty|plc|corp|corporation|co|company limited|n\.a|pllc|p\.c|pc|pbc"
    r"|& co\.? kg|gmbh(?: ?& ?co\.? ?kg(?:aa)?)?|ggmbh|mbh|ag(?: ?& ?co\.? ?kg(?:aa)?)?|kgaa|kg|ohg|gbr|ug(?: \(haftungsbeschränkt\))?|e\.? ?v|e\.? ?g|se|partg(?: ?mbb)?|mbb|e\.? ?k"
    r"|s\.?a\.?s\.?u?|s\.?a\.?r\.?l|s\.?a|sasu|sarl|sas|eurl|scop|sci|snc|aarpi|scp|selarl|asbl|vzw|s\.?l\.?u?|s\.?l\.?p|s\.?c\.? ?p|s\.?a\.? de c\.?v|s\.? de r\.?l\.?(?: de c\.?v)?|s\.?a\.?a|s\.?a\.?c|s\.?a\.?s|ltda|s\.?r\.?l\.?s?|s\.?p\.?a|s\.?n\.?c|soc\.? coop|onlus|ets"
    r"|b\.?v|n\.?v|v\.?o\.?f|unip\.? lda|unipessoal lda|lda|eireli|s/a|a/s|aps|as|ab|asa|oy|oyj|sp\.? z o\.?o|s\.?r\.?o|kft|zrt|cyf|soc ltd|soc|aarpi|inc)\.?(?=$|[\s,;.()|\u00b7-])",
    re.IGNORECASE,
)
# Words of hiring that firms put before or after their name, in From and in signatures.
_DECORATION = frozenset(
    """
    careers career jobs job talent talents acquisition recruiting recruitment recruiter recruiters hiring hire team teams hr
    human resources resourcing ta candidate candidates candidacy no-reply noreply notification notifications workday applications application applicant
    mailer scheduling scheduler interview interviews interviewing onboarding payroll personnel desk dept committee
    careersite mailbox info the via from at by dear hello hi and & of for with your our on behalf feedback survey hrworkday
    karriere bewerbung bewerbungen bewerbermanagement personalabteilung personaldezernat personalreferat personalamt personalwesen personalstelle personalbüro ausbildungsteam ausbildung
    personalmanagement hauptamt zentrale recruitingteam ihr dein das die der team von vom
    recrutement service candidatures candidature rh drh ressources humaines équipe equipe talents l'équipe dotation direction des du de la le les
    selección seleccion reclutamiento recursos humanos rrhh rr.hh rr. hh. hh talento humano empleo equipo departamento dpto el los personas gestión gestion atracción
    selezione risorse umane ufficio personale assunzioni portale carriere lavora il lo gli di del della area
    equipa equipe recrutamento seleção selecao gente gestão gestao pessoas vagas carreiras cultura contratações e o a da do os as
    werving vacatures vacature p&o p&c hrm recruitmentteam namens het een werken bij werkenbij afdeling
    évaluations evaluation evaluations tests pruebas direction dirección direzione direção dirección secretariat sekretariat secretaría secretariado segreteria accueil kontakt contact
    leitung bestuursondersteuning personeelszaken kalenderdienst kalender calendrier calendario webform formular formulaire direktion directie commissie rekrutering instroom jobteam bewerberteam personalservice sollicitaties verwaltung administration comptabilité reception segretariato bewerberservice
    """.split(),
)
# The same where one of the words above stood beside them: "Acme University Recruiting", but "Acme University".
_SOFT = frozenset(
    "senior legal people operations ops culture experience early graduate graduates university campus care support system services service department office shared dienst cel organisatie programma sanitaria search panel staff offers offer portal hub personal gestión gestao gestão empleo cultura".split()
)
# Never part of a firm's name: greetings, pronouns, days, words of the process.
_NOT_NAME = frozenset(
    """
    a an i i'm i'd i'll i've we we're we'd we've you your you're our us they it it's he she his her this that these those there here
    what when where who why how if so but or as is are was were will would can could should may might must do does did have has had be been
    dear hi hello hey hallo bonjour hola ciao olá oi guten sehr thanks thank please sorry yes no not any some
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow yesterday tonight
    january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes
    lunedì martedì mercoledì giovedì venerdì segunda terça quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag januar februar märz mai juni juli oktober dezember
    am pm est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist zoom meet microsoft google skype webex telegram whatsapp signal
    interview interviews application applications applying position role roles job opening vacancy offer update confirmation confirmed invitation reminder fwd fw aw wg
    status step steps round stage phone video call chat screen screening online onsite virtual panel assessment test case study
    req requisition ref reference id resume résumé cv cover letter link links portal website linkedin indeed mr mrs ms mx dr prof herr frau madame monsieur señor señora
    congratulations unfortunately regarding following subject from to sent date cc regards sincerely cheers warm looking
    information interested applied submitted received outcome feedback availability schedule scheduled scheduling
    nous vous votre vos notre nos je il elle ils elles on et mais ou donc merci suite pour dans sur avec chez candidature candidatures entretien poste votre
    wir sie ihr ihre ihren ihrem uns unser unsere ich du dein deine und oder aber bewerbung gespräch stelle vorstellungsgespräch mit für bei leider vielen dank
    usted ustedes su sus tu tus nosotros nuestro nuestra gracias para con por pero su candidatura entrevista puesto proceso vacante
    lei la sua suo noi nostro grazie candidatura colloquio posizione per con você sua seu nós nosso obrigado obrigada vaga entrevista processo com
    u uw je jij jouw wij ons onze bedankt sollicitatie gesprek functie voor met beste geachte gentile estimado estimada caro cara prezado prezada
    te ti se me le si uk usa u.s. u.k. us eu uae india canada germany deutschland france españa italia nederland portugal brasil europe ireland australia
    somos sou soy sono nunca never sr jr snr phd mba cpa md rn esq nota aviso note notice confidential unsubscribe abmelden ihnen euch dir mir client clients customer cliente klant opdrachtgever
    none n/a tbd asap fyi ps p.s etc pdf docx url http https www com net org example mailto unsubscribe copyright privacy policy equal opportunity employer
    canceled cancelled updated moved rescheduled accepted declined attached join meeting passcode
    """.split(),
)
# Begin a name where another word of it follows ("First Student", "New Relic"), else they are prose.
_SOFT_BEGIN = frozenset(
    "new good great first second third next final best all some every each other another open important welcome technical here kind re nice quick urgent".split()
)
_LINKS = frozenset(
    "of and & + the for de la le les du des d' del los las el di della dei degli do da dos das e y et i und en van der den het von zum zur für im am".split()
)
_NEVER_ALONE = _NOT_NAME | _DECORATION | _LINKS
_CLOSERS = re.compile(r"[,;:!?)\"\]]$|(?<=\w{2})\.$|\d\.$|'s$")


@lru_cache(maxsize=2048)
def fold(text: str) -> str:
    """Return text in lower case without accents, one character for one."""
    low = text.lower()
    if low.isascii():
        return low
    return "".join(_fold_char(c) for c in low)


@lru_cache(maxsize=1024)
def _fold_char(char: str) -> str:
    if char == "\u00df":
        return "s"
    return unicodedata.normalize("NFKD", char)[0] if char.isalpha() else char


@lru_cache(maxsize=2048)
def squeeze(name: str) -> str:
    """Return a name's letters and digits only, so that two spellings of one name are equal."""
    folded = (
        re.sub(r"^(?:the|die) (?=.)", "", fold(without_legal_form(name)))
        .replace("&", "and")
        .replace(" + ", "and")
    )
    return re.sub(r"[^a-z0-9]", "", folded)


def reduced(squeezed: str) -> str:
    """Return squeezed letters with ae, oe, ue as a, o, u: both ways to write an umlaut meet."""
    return squeezed.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@lru_cache(maxsize=2048)
def without_legal_form(name: str) -> str:
    """Return a name without Inc., GmbH & Co. KG, S.A. de C.V. and what follows them."""
    match = _LEGAL.search(name, 2)
    while match is not None:
        if not (match.group().strip(" ,.").lower() in _SHY and not _ends(name, match.end())):
            return name[: match.start()].rstrip(" ,.-\u2013")
        match = _LEGAL.search(name, match.end())
    return name


# These are words as well; they are a legal form at the end only.
_SHY = frozenset(
    {
        "co",
        "as",
        "se",
        "sa",
        "pc",
        "lp",
        "sci",
        "ets",
        "ab",
        "aps",
        "ag",
        "kg",
        "ug",
        "eg",
        "ek",
        "e.g",
        "snc",
        "sas",
        "private limited",
        "n.a",
        "limited",
        "inc",
        "soc",
        "scp",
    }
)


def _ends(name: str, at: int) -> bool:
    return (
        re.fullmatch(r"[\s.,;)|\u00b7-]*(?:[A-Z(].{0,30})?", name[at:]) is not None
        and not name[at : at + 2].strip(" .,;)|-").isalnum()
    )


def has_legal_form(name: str) -> bool:
    """Return whether a name carries its legal form."""
    return without_legal_form(name) != name


@lru_cache(maxsize=512)
def is_legal_form(text: str) -> bool:
    """Return whether a text is a legal form and nothing else: ``S.L.``, ``Inc.``."""
    return _LEGAL.fullmatch(f" {text.strip(' ,')}") is not None


# What only firms and public bodies have in their names.
_FIRM_WORDS = frozenset(
    """
    peluquería panadería taller talleres clínica farmacia restaurante officina cantina ristorante trattoria pasticceria scuola cooperativa padaria colégio escola
    transportes transports construções construcciones imprenta bakkerij bouw bouwbedrijf zorg zorggroep kapsalon slagerij tandartspraktijk praktijk kinderopvang
    spedition elektro autohaus tischlerei dachdeckerei zimmerei pflegedienst seniorenheim seniorenstift kita kindergarten grundschule gymnasium universitätsklinikum
    landkreis gemeinde kreis sparkasse volksbank stadtwerke versicherung versicherungen kliniken klinik zahnarztpraxis arztpraxis imprimerie ferme maison domaine
    château hôtel pharmacie crèche institut association académie préfecture syndicat mutuelle laboratoires entreprise établissements ets waterschap gemeenschap
    provincie rijksmuseum stichting vereniging basisschool woningcorporatie apothekers verein diakonie caritas lebenshilfe werkstatt werkstätten betrieb betriebe
    consultora constructora distribuidora transportadora promotora aseguradora editora productora inmobiliaria asesoría
    ville commune stad cidade municipio municipality ayto consejería junta diputación provincia regione landratsamt bezirksamt finanzamt amt behörde
    banca ospedale casa cooperative consorzio fondazione teatro museo biblioteca editore edizioni edizione trasporti autolinee supermercati gruppo
    prefeitura universidade faculdade clínicas laboratório farmácia construtora indústria indústrias comércio distribuidora fazenda pousada seguradora
    township borough parish cathedral synagogue ymca fire police sheriff court courthouse museum aquarium observatory airport port railway railways lines cruises
    tool tools manufacturing machine machining metals metalworks millwork plumbing heating roofing landscaping nursery nurseries orchard orchards ranch vets veterinary
    chiropractic orthodontics pediatrics physiotherapy counselling counseling therapy wellness fitness gym spa salon tailors outfitters apparel textiles furniture
    interiors architects engineers surveyors solicitors attorneys llp accountants auditors advisors advisers brokers realty properties estates lettings
        academy administration agency air airlines analytics apotheke associates association atelier ateliers authority auto
    ayuntamiento azienda bakery banca banco bank banque bar bio biologics bioscience biosciences biotech board boulangerie
    brauerei brewery builders bureau bäckerei cabinet café caisse capital care casino center centre church city clinic
    clinique co-op co-operative colegio college collège company comune construction consulting coop cooperative council
    county câmara dairy data dental department design digital distillery district editions energie energy farm farms
    federation fondation food foods foundation freight fundación fundação gallery games garage gasthof gemeente gestoría
    group groupe grupo gruppe gruppo gärtnerei health healthcare hogeschool home homes hospice hospital hotel hotels housing
    hôpital industries inn institut institute instituto insurance kanzlei kitchen kitchens klinikum lab labs libraries
    library lodge logistic logistics logistiek logistik logística lojas lycée mairie marina market media medical metzgerei
    mill mills ministry misericórdia motors museum officine opera orchestra ospedale park parks partners pharma
    pharmaceutical pharmaceuticals pharmacy praxis press publishing rail resort resorts restaurant restaurante restaurants
    robotics school schools schreinerei search security seguros service services shop society software solutions stadt
    steuerberatung stiftung store stores studio studios supermercado supermercados supermercati system systems tech technologie
    technologies technology theater theatre town transit trust unified union universidad university universität université
    verlag vineyard vineyards winery works yacht yachts ziekenhuis zoo école éditions
    """.split(),
)


_FOLDED_FIRM_WORDS = frozenset(map(fold, _FIRM_WORDS))


@lru_cache(maxsize=2048)
def has_firm_word(name: str) -> bool:
    """Return whether a name holds a word that only firms and public bodies have in theirs."""
    return any(is_firm_word(word) for word in re.split(r"[\s/]+", name))


def is_firm_word(word: str) -> bool:
    """Return whether a word is one of those that only firms and public bodies have in their names."""
    return fold(word.strip(".,;:()'\"")) in _FOLDED_FIRM_WORDS


# --- runs of name words ---------------------------------------------------------------------


def run_from(text: str, start: int) -> str:
    """Return the name that begins at a place in a text, ``""`` where no name does."""
    opening = _OPENING.match(text, start)
    if opening is None or opening.group().lower() in _NOT_NAME:
        return ""
    end = text.find("\n", start)
    window = text[start : min(start + MAX_NAME, end if end >= 0 else len(text))]
    kept: list[str] = []
    pending: list[str] = []
    following = start
    for raw in window.split(" "):
        at, following = following, following + len(raw) + 1
        word = raw.strip("\"'([").rstrip("\"'")
        if kept and raw[:1] in "([":
            break
        low = word.lower().rstrip(".,;:!?)'\"")
        if kept and low in _LINKS and not _CLOSERS.search(raw):
            pending.append(word)
            continue
        if (
            not begins_name(word)
            or (low in _NOT_NAME and not (kept and low in {"dr", "prof"}))
            or len(kept) >= _MAX_WORDS
            or len(pending) > _MOST_LINKS
        ):
            break
        kept += [*pending, word]
        pending = []
        if (
            _CLOSERS.search(raw)
            and not _is_abbreviation(raw)
            and not (
                raw.endswith("'s") and (kept[0] in _SAINTS or _HOUSE.match(text, at + len(raw) + 1))
            )
        ):
            break
    if kept and kept[0].lower().strip(".,:;!'") in _SOFT_BEGIN and len(kept) == 1:
        return ""
    return clean(" ".join(kept))


_OPENING = re.compile(r"(?<![\w])[\w&+'-]{1,40}|[\"(\['&+]")
# "the Cooper's Arms": what stands after a genitive and is part of the name.
_HOUSE = re.compile(r"(?:Arms|Head|Inn|Tavern|Bakery|Kitchen|Caf[eé]|Farm|Hostel|Garage|Yard)\b")
_SAINTS = frozenset("St St. Saint Sankt Queen King".split())


def run_before(text: str, end: int) -> str:
    """Return the name words that end right before a place in a text."""
    start = max(0, end - MAX_NAME, text.rfind("\n", 0, end) + 1)
    kept: list[str] = []
    pending: list[str] = []
    for raw in reversed(text[start:end].rstrip(" ").split(" ")):
        low = raw.lower().strip("\"'(")
        if kept and low in _LINKS:
            pending.append(raw)
            continue
        opened = raw[:1] in '"(['
        word = raw.strip("\"'([")
        if (
            not begins_name(word)
            or low in _NOT_NAME
            or _CLOSERS.search(raw)
            or len(pending) > _MOST_LINKS
        ):
            break
        kept += [*pending, word]
        pending = []
        if opened or len(kept) >= _MAX_WORDS:
            break
    return " ".join(reversed(kept))


@lru_cache(maxsize=2048)
def begins_name(word: str) -> bool:
    """Return whether a word may be part of a name by its first sign."""
    first = word[:1]
    word = word.rstrip(".,;:!?)")
    return (
        first.isupper()
        or first in {"&", "+"}
        or (
            first.isdigit()
            and not re.fullmatch(r"[\d.,:/%h-]{3,}.*|\d+(?:st|nd|rd|th|am|pm)", word.lower())
        )
        or re.match(r"[a-z]{1,3}[A-Z]|d'[A-Z]|l'[A-Z]", word) is not None
    )


def _is_abbreviation(raw: str) -> bool:
    return (
        re.fullmatch(r"(?:St|Ste|Mt|Ft|Dr|Prof|Zn|Co|Bros|[A-Z]|(?:[A-Z]\.)+[A-Z]?)\.", raw)
        is not None
    )


@lru_cache(maxsize=2048)
def clean(name: str) -> str:
    """Return a name without signs, genitive and legal form around it."""
    name = re.sub(r"\s?\([^)]{0,60}\)?$", "", name)
    name = without_legal_form(name.strip(" -\u2013\u2014|,:;!?\"'*\u00b7\u2022/@<>[]"))
    name = re.sub(r"'s$", "", name)
    if name.endswith(")") and "(" not in name:
        name = name[:-1]
    name = re.sub(r"(?: (?:and|the|of|for|de|&|la|du|und|et|y|e|at|in|to|-))+$", "", name)
    if name.endswith(".") and not _is_abbreviation(name.rpartition(" ")[2]):
        name = name[:-1]
    return name.strip(' -\u2013\u2014|,:;"')


_PEOPLE_SERVICES = re.compile(
    r"(?<=\w) (?:(?:HR |Human Resources )?Shared Services|(?:People|Staff|Personnel) (?:Services?|Operations|Ops|Experience|Team|Department|Office|Function))$"
)


@lru_cache(maxsize=2048)
def undecorated(name: str) -> str:
    """Return a name without the words of hiring at its begin and its end."""
    words = [w for w in re.split(r"\s+", _PEOPLE_SERVICES.sub("", name.strip())) if w]
    count = len(words)
    last = ""
    while words and (
        (_is_decoration(words[-1]) and not (last and _serves_all(words)))
        or words[-1] in _SIGNS
        or (
            len(words) < count
            and _is_soft(words[-1])
            and not _is_school(words[-1], last)
            and not _serves_all(words)
        )
    ):
        last = words.pop()
    led = len(words) < count  # "The Acme team"
    count = len(words)
    while words and (
        _is_decoration(words[0])
        or words[0] in _SIGNS
        or (len(words) < count and (_is_soft(words[0]) or words[0].lower() in _CENTRES))
    ):
        if not led and len(words) == count and _is_own_article(words):
            break
        words.pop(0)
        while words and len(words) < count and _is_own_article(words) and words[0].lower() != "the":
            return clean(" ".join(words))
    return clean(" ".join(words))


_SIGNS = frozenset({"-", "\u2013", "\u2014", "|", "\u00b7", "@", "&", ","})
_OWN_ARTICLES = frozenset(
    {"la", "le", "les", "el", "los", "das", "de", "the", "il", "lo", "o", "a"}
)


def _is_own_article(words: list[str]) -> bool:
    """Return whether a name begins with its own article: ``La Petite Fabrique``."""
    return (
        len(words) > 1
        and words[0].lower() in _OWN_ARTICLES
        and words[0][:1].isupper()
        and begins_name(words[1])
        and not _is_decoration(words[1])
    )


_OF_STUDENTS = frozenset(
    "recruiting recruitment recruiter recruiters relations hiring talent".split()
)


def _is_school(word: str, following: str) -> bool:
    """Return whether an employer is a university: ``Dunmore University HR`` recruits no students."""
    return word.lower() == "university" and following.lower() not in _OF_STUDENTS


_DEPARTMENTS = ("abteilung", "afdeling", "ondersteuning", "secretariaat", "sekretariat")
_CENTRES = frozenset({"center", "centre", "zentrum"})  # "Recruiting Center Volksbank"


def _serves_all(words: list[str]) -> bool:
    """Return whether an employer is a service: ``Civil Service Resourcing``, ``HDB Link Services HR``."""
    if words[-1].lower() not in {"service", "services"} or len(words) < 2:  # noqa: PLR2004
        return False
    return not (_is_decoration(words[-2]) or _is_soft(words[-2]))


def _is_soft(word: str) -> bool:
    return word.lower().strip(".,:;()|'\"") in _SOFT


def _is_decoration(word: str) -> bool:
    low = word.lower().strip(".,:;()|'\"")
    if low in _DECORATION or fold(low) in _DECORATION or low.endswith(_DEPARTMENTS):
        return True
    parts = low.split("-")  # "Karriere-Team"
    return len(parts) > 1 and all(part in _DECORATION for part in parts)


@lru_cache(maxsize=2048)
def is_nameable(name: str) -> bool:
    """Return whether words may be a firm's name at all."""
    words = name.split()
    if len(re.sub(r"[\W_]", "", name)) < 2 or not words or len(words) > 9 or len(name) > MAX_NAME:  # noqa: PLR2004
        return False
    if re.fullmatch(r"[\d\W]+|[A-Z]{0,4}[-#]?\d{3,}\w*", name) or "@" in name or "://" in name:
        return False
    return not all(word.lower().strip(".,'") in _NEVER_ALONE for word in words)
