"""What a job title looks like in seven languages, and where it ends in a sentence.

A title is a noun for one who does a job (`heads`), with what stands before and after it: level,
trade, department. Around it stand gender marks, numbers, places and terms of contract, which are
no part of it (domain rule 2.4: never a requisition number).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MAX_TITLE = 90  # characters
MAX_WORDS = 12

# --- nouns for one who does a job -----------------------------------------------------------

_HEADS = frozenset(
    """
    engineer developer designer manager analyst scientist architect consultant director specialist coordinator
    administrator assistant associate officer lead intern internship trainee representative rep technician nurse rn
    lpn cna accountant writer editor researcher programmer tester strategist planner advisor adviser executive vp
    president recruiter buyer operator supervisor librarian teacher professor lecturer tutor attorney counsel lawyer
    solicitor barrister paralegal clerk agent marketer producer sre devops partner chef cook baker barista waiter
    waitress server bartender driver courier mechanic electrician plumber carpenter joiner welder machinist fitter
    setter fabricator painter roofer mason pharmacist therapist physiotherapist physician doctor surgeon dentist
    hygienist paramedic caseworker curator archivist translator interpreter controller auditor bookkeeper cashier
    dispatcher estimator inspector surveyor investigator examiner adjuster underwriter actuary economist statistician
    biologist botanist chemist physicist geologist ecologist ranger guide instructor trainer coach counsellor counselor
    psychologist worker labourer laborer helper handler picker packer loader janitor cleaner housekeeper caretaker
    custodian gardener landscaper farmer grower butcher fishmonger brewer distiller winemaker sommelier receptionist
    secretary registrar steward stewardess attendant pilot captain sailor deckhand foreman forewoman superintendent
    principal headteacher dean provost chair fellow postdoc scholar apprentice apprenticeship graduate volunteer
    caregiver carer aide orderly midwife sonographer radiographer technologist phlebotomist dietitian nutritionist
    optician optometrist veterinarian vet groomer stylist hairdresser barber beautician jeweller jeweler goldsmith
    tailor seamstress upholsterer photographer videographer animator illustrator artist musician actor journalist
    reporter copywriter proofreader publicist broker trader banker teller cfo ceo cto coo cmo cio cpo head chief
    commander guard firefighter constable detective sergeant mover installer assembler tiler plasterer bricklayer
    scaffolder groundskeeper lifeguard nanny babysitter au-pair concierge porter valet merchandiser salesperson
    salesman saleswoman seller ambassador evangelist moderator scheduler expediter logistician steward negotiator
    generalist practitioner facilitator mentor organizer organiser campaigner lobbyist policymaker deputy governor
    magistrate judge notary conveyancer evaluator processor biller coder transcriptionist typist stenographer
    scrum-master owner sysadmin dba pm swe sde sdet sde1 sde2 em tpm qa hr-bp ux ui hca hcsw tutor invigilator
    postdoctoral substitute shipwright rigger boatbuilder metalworker toolmaker millwright pipefitter ironworker glazier
    locksmith blacksmith farrier beekeeper arborist forester horticulturist zookeeper taxidermist conservator
    picker merchandizer bookseller florist sorter seafarer bosun purser conductor signaller trackman linesman lineman
    jobcoach keyholder sub cto engineerings professional expert engineer/in crew contractor

    kaufmann kauffrau kaufleute koch köchin kellner kellnerin bäcker bäckerin metzger metzgerin polier geselle gesellin meister meisterin
    lehrer lehrerin lehrkraft lehrperson erzieher erzieherin arzt ärztin facharzt fachärztin pfleger pflegerin pflegekraft schwester
    leiter leiterin leitung referent referentin berater beraterin entwickler entwicklerin ingenieur ingenieurin sachbearbeiter sachbearbeiterin
    sachbearbeitung mitarbeiter mitarbeiterin assistent assistentin assistenz fahrer fahrerin helfer helferin techniker technikerin mechaniker
    mechanikerin mechatroniker mechatronikerin elektriker elektrikerin elektroniker elektronikerin schlosser schlosserin schreiner schreinerin
    tischler tischlerin maler malerin maurer maurerin dachdecker zimmerer gärtner gärtnerin förster verkäufer verkäuferin einkäufer einkäuferin
    disponent disponentin planer planerin redakteur redakteurin buchhalter buchhalterin steuerberater jurist juristin rechtsanwalt
    rechtsanwältin notar apotheker apothekerin therapeut therapeutin psychologe psychologin sozialarbeiter sozialpädagoge sozialpädagogin
    pädagoge pädagogin trainer trainerin betreuer betreuerin koordinator koordinatorin manager managerin verwalter verwalterin architekt
    architektin archivar archivarin bauleiter forscher forscherin doktorand doktorandin professor professorin dozent dozentin werkstudent werkstudentin praktikant
    praktikantin praktikum auszubildende auszubildender azubi ausbildung volontär volontärin volontariat hilfskraft aushilfe fachkraft kraft
    angestellte angestellter angestellten beamter beamtin beauftragte beauftragter hausmeister hausmeisterin reinigungskraft produkttester
    vertreter vertreterin makler maklerin friseur friseurin bibliothekar bibliothekarin laborant laborantin chemikant facharbeiter monteur
    monteurin installateur schweißer schweißerin lagerist lageristin staplerfahrer kassierer kassiererin rezeptionist rezeptionistin
    controllerin prüfer prüferin gutachter dolmetscher übersetzer übersetzerin texter gestalter gestalterin grafiker grafikerin bürokraft

    ingénieur ingénieure développeur développeuse technicien technicienne infirmier infirmière aide-soignant aide-soignante comptable gestionnaire
    responsable directeur directrice chef cheffe chargé chargée assistant assistante conseiller conseillère vendeur vendeuse serveur serveuse
    cuisinier cuisinière commis boulanger boulangère pâtissier pâtissière boucher bouchère mécanicien mécanicienne électricien électricienne
    plombier menuisier menuisière maçon soudeur soudeuse conducteur conductrice chauffeur chauffeuse livreur livreuse magasinier magasinière
    cariste préparateur préparatrice opérateur opératrice agent agente animateur animatrice éducateur éducatrice enseignant enseignante
    professeur professeure formateur formatrice moniteur monitrice médecin pharmacien pharmacienne kinésithérapeute psychologue juriste avocat
    avocate collaborateur collaboratrice notaire secrétaire hôte hôtesse réceptionniste coordinateur coordinatrice coordonnateur coordonnatrice
    chercheur chercheuse doctorant doctorante stagiaire alternant alternante apprenti apprentie stage alternance régisseur régisseuse adjoint
    adjointe rédacteur rédactrice journaliste graphiste architecte géomètre acheteur acheteuse commercial commerciale attaché attachée
    auditeur auditrice contrôleur contrôleuse analyste auxiliaire ouvrier ouvrière manutentionnaire employé employée surveillant surveillante
    puériculteur puéricultrice bibliothécaire documentaliste traducteur traductrice ater maître aes archiviste gérant gérante vétérinaire coiffeur
    coiffeuse esthéticienne jardinier jardinière paysagiste couvreur peintre tourneur fraiseur usineur chaudronnier monteur monteuse collaboration

    ingeniero ingeniera desarrollador desarrolladora técnico técnica enfermero enfermera auxiliar administrativo administrativa contable
    contador contadora gestor gestora responsable director directora jefe jefa coordinador coordinadora asesor asesora vendedor vendedora
    dependiente dependienta camarero camarera cocinero cocinera ayudante panadero panadera mecánico mecánica electricista fontanero carpintero
    soldador soldadora albañil conductor conductora repartidor repartidora mozo moza carretillero carretillera operario operaria peón analista
    profesor profesora maestro maestra educador educadora monitor monitora médico médica farmacéutico farmacéutica fisioterapeuta psicólogo
    psicóloga abogado abogada secretario secretaria recepcionista limpiador limpiadora becario becaria prácticas investigador investigadora
    arquitecto arquitecta diseñador diseñadora redactor redactora periodista traductor traductora comercial consultor consultora encargado
    encargada supervisor supervisora trabajador trabajadora cuidador cuidadora celador celadora socorrista guarda vigilante evaluador evaluadores
    teleoperador teleoperadora almacenero reponedor reponedora cajero cajera peluquero peluquera asistente auditor auditora jurista programador
    programadora jardinero jardinera veterinario veterinaria subdirector subdirectora oficial especialista ejecutivo ejecutiva gerente

    ingegnere sviluppatore sviluppatrice tecnico tecnica infermiere infermiera impiegato impiegata contabile ragioniere addetto addetta
    responsabile direttore direttrice capo coordinatore coordinatrice consulente venditore venditrice commesso commessa cameriere cameriera
    cuoco cuoca aiuto panettiere pasticciere pasticcere meccanico elettricista idraulico falegname saldatore muratore autista corriere
    magazziniere operaio operaia operatore operatrice analista insegnante docente educatore educatrice istruttore istruttrice medico
    farmacista fisioterapista psicologo psicologa avvocato avvocata segretario segretaria receptionist tirocinante stagista tirocinio
    ricercatore ricercatrice architetto progettista grafico redattore giornalista traduttore commerciale banconista barista funzionario
    funzionaria dirigente collaboratore collaboratrice assistente ausiliario oss bibliotecario bibliotecaria geometra perito programmatore
    disegnatore manutentore macellaio parrucchiere giardiniere veterinario amministrativo amministrativa specialista

    engenheiro engenheira desenvolvedor desenvolvedora enfermeiro enfermeira auxiliar assistente contabilista contador contadora gestor gestora
    gerente diretor diretora chefe coordenador coordenadora consultor consultora vendedor vendedora empregado empregada cozinheiro cozinheira
    ajudante padeiro padeira mecânico eletricista canalizador carpinteiro soldador pedreiro motorista estafeta operador operadora operário
    analista professor professora educador educadora formador formadora médico médica farmacêutico fisioterapeuta psicólogo psicóloga advogado
    advogada secretário secretária rececionista recepcionista estagiário estagiária estágio investigador investigadora pesquisador arquiteto
    arquiteta desenhista redator jornalista tradutor comercial técnico técnica encarregado supervisor faxineiro garçom garçonete atendente
    bolsista jovem-aprendiz aprendiz docente farmacêutica comprador compradora especialista caixa repositor estoquista jardineiro veterinário

    ingenieur ontwikkelaar verpleegkundige verzorgende leerkracht leraar lerares docent onderwijsassistent beleidsadviseur beleidsmedewerker
    adviseur medewerker medewerkster monteur chauffeur buschauffeur vrachtwagenchauffeur kok souschef bakker slager timmerman loodgieter
    elektricien lasser metselaar schilder schoonmaker schoonmaakster magazijnmedewerker heftruckchauffeur planner transportplanner
    teamleider leidinggevende bedrijfsleider assistent-bedrijfsleider manager directeur hoofd coördinator projectleider consultant
    accountmanager verkoper verkoopster inkoper boekhouder controller accountant jurist advocaat notaris secretaresse receptionist
    onderzoeker promovendus stagiair stagiaire stage trainee arts huisarts apotheker fysiotherapeut psycholoog begeleider maatschappelijk
    pedagogisch gastouder kapper kapster hovenier tuinman dierenarts architect ontwerper constructeur tekenaar werkvoorbereider uitvoerder
    operator procesoperator kassamedewerker winkelmedewerker vakkenvuller beveiliger handhaver jongerenwerker redacteur vertaler specialist
    """.split(),
)
# German and Dutch put the head at the end of one long word.
_COMPOUND = re.compile(
    r"\w{3,40}(?:kraft|kräfte|leitung|bearbeitung|pflege|assistenz|kundige|wart|wärter|wirt|wirtin|fachwirt|inspektor|begleiter|zeichner|bediener|sekretär|schaffner"
    r"|führer|bauer|lehrling|student|gestalter|leidster|beheerder|bouwer|werker|werkster|opzichter|technicus|machinist|person|woman|man|maker|keeper|wright|smith)(?:in|innen|en|s|n)?"
)
_SHORTEST_TAIL = 5  # letters of a head at the end of a compound
_SHORTEST_FRONT = 3
_COMMON = frozenset(
    """
    german human woman man person many any company command common demand dienst gespräch hilfe ausbildungshilfe
    weltmeister telefondienst dienstleister kundendienst salesman germany mangement paper former other
    """.split(),
)
# Where a gender mark is spelt into the word: "Mitarbeiter:in", "infirmier(ère)", "técnico/a".
_SPLICE = re.compile(r"(?<=\w)(?:[(/:*_\u00b7].{0,12}|-(?:e|es|ne|se|euse|rice|trice|in)\b.{0,6})$")


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return a word in lower case without accents."""
    return "".join(
        c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c)
    )


_FOLDED = frozenset(fold(head) for head in _HEADS)
_SHORTEST_STEM = 3


@lru_cache(maxsize=4096)
def is_head(word: str) -> bool:
    """Return whether a word names one who does a job, in any gender or number."""
    low = _SPLICE.sub("", word.strip(".,;:!?\"'()[]").lower())
    plain = fold(low)
    if not plain or low in _COMMON:
        return False
    return (
        plain in _FOLDED
        or _is_inflected(plain)
        or _is_compound(plain)
        or _COMPOUND.fullmatch(low) is not None
    )


def _is_compound(plain: str) -> bool:
    """Return whether a head ends the word: ``Logistikhelfer``, ``kraanmachinist``."""
    if not plain.isalpha():
        return False
    last = len(plain) - _SHORTEST_TAIL + 1
    return any(
        tail in _FOLDED or (tail.endswith("in") and tail[:-2] in _FOLDED)
        for at in range(_SHORTEST_FRONT, last)
        if (tail := plain[at:])
    )


def _is_inflected(plain: str) -> bool:
    for ending in ("s", "es", "in", "innen", "n", "r", "e"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
            stem = plain[: -len(ending)]
            if stem in _FOLDED:
                return True
    last = plain.rpartition("-")[2]
    return last != plain and last in _FOLDED


@lru_cache(maxsize=2048)
def has_head(title: str) -> bool:
    """Return whether a title holds a noun for one who does a job."""
    return any(is_head(part) for word in title.split() for part in _parts(word))


def _parts(word: str) -> tuple[str, ...]:
    return (word, *re.split(r"[/-]", word)) if "/" in word or "-" in word else (word,)


# --- words of the process, no title and no firm ---------------------------------------------

NOISE = frozenset(
    """
    re fwd interview interviews interviewing application applications applying applied apply for to the a an of your our you and with on in at as is
    role position job vacancy opening opportunity post posting offer offers employment letter confirmation confirmed confirm update status details
    invitation invited invite reminder schedule scheduled scheduling rescheduled reschedule availability request next step steps round stage phone screen
    screening call chat video virtual panel technical thank thanks received receipt acknowledgement regarding about following up from quick question
    new changed change cancelled canceled moved updated test assessment case study skills testing outcome result results feedback decision selection
    conditional tentative job-offer congratulations welcome candidate candidacy candidature urgent requirement confidential complete completed submitted was sent has been now hiring
    first second third final day start process plan summary successful recruitment recruiter recruiting we us important information this that ref requisition
    ihre ihr deine dein bewerbung als um die der das stelle zur zum für auf eingangsbestätigung eingang bestätigung einladung vorstellungsgespräch gespräch termin
    absage zusage terminänderung verschiebung erinnerung rückmeldung neuigkeiten zu von vom sachstand stellenbesetzungsverfahren vorstellungstermin kennenlernen anfrage diskrete videogespräch telefoninterview ausschreibung nächster schritt
    votre candidature au poste de du pour entretien convocation confirmation réponse à accusé réception le la les l' un une invitation offre proposition embauche d'embauche suite report annulation opportunité confidentielle concours recrutement vidéo différé d' en
    felicidades enhorabuena parabéns félicitations glückwunsch tu su candidatura entrevista vacante puesto proceso selección para el oferta trabajo confirmación invitación recibimos cv tu resultado convocatoria cita en ha sido preseleccionado/a seleccionado/a te has inscrito proceso telefónica online
    la tua sua candidatura colloquio posizione per il ruolo conferma ricezione convocazione selezione pubblica esito invito di della attraverso aggiornamento offerta lavoro stato
    a sua vaga de entrevista processo recrutamento carta proposta inscrição convocatória cancelamento para o confirmação convite pessoa da do próxima etapa remarcada
    je uw sollicitatie gesprek sollicitatiegesprek uitnodiging ontvangstbevestiging vacature functie bevestiging uitkomst selectieprocedure naar voor het een afwijzing kennismaking kennismakingsgesprek voorstel
    """.split(),
)

# --- what ends a title ----------------------------------------------------------------------

# May stand inside of a title, between two of its words.
_CONNECT = frozenset(
    """
    of and & + for the to with de del la el los las le les des du d l di della dei delle degli dell da do dos das
    y e et ed i und für im der zur zum van het voor en in op on à au aux al alla per o ou or oder a para ou/et u
    """.split(),
)
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

    toda todo todas todos con por sin sobre entre hacia desde hasta ha han hemos es son está están fue ser nos usted tu su sus mi nuestro nuestra nuestros que
    se te le me lo cuando donde así queda quedó será porque pero si como este esta estas ese aquí al

    attraverso tramite mediante presso con tra fra su sul sulla nel nella nei dal dalla è sono ha abbiamo hai siamo ci si vi ti mi lei voi noi nostro nostra suo sua
    tuo tua che chi cui non ma anche come questo questa quale dopo prima attualmente quindi e' nostri

    em no na nos nas ao pelo pela com sem sob foi está são tem temos você nós sua seu nosso nossa que se mas também este esta não está
    pleno-

    bij aan uit met om door over onder tussen is zijn was wordt heeft hebben wij we je jij u jouw uw ons onze dit dat deze die niet maar
    ook als dan nog blijft graag staat zou
    """.split(),
)  # fmt: skip
_STOP_CAPITAL = frozenset(
    """
    we you i it our your this that the please thank thanks if as at in on for from with and but so when what how location date time
    status salary monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr jun jul aug sep sept oct nov dec reference ref id req requisition job position role vacancy application interview
    nous vous votre notre merci wir sie ihre unsere die das mit bei usted nuestro grazie gentile obrigado gracias posting montag dienstag
    mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes
    cdi cdd vollzeit teilzeit posten stelle kennziffer referenz confirmation confirmed schedule scheduled invitation update team hiring
    details assessment recruitment opportunity opening candidate offer letter test
    """.split(),
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
    r"|télétravail|teletrabajo|jornada|indefinido|tempo|determinato|indeterminato|fulltime|parttime|posto|requisition|reference|jr|confidential)\b|\d{3}|[$€£%]|^\d",
    re.IGNORECASE,
)
_FIELDS = frozenset(
    """
    payments sales marketing operations ops engineering product growth platform infrastructure security data analytics research finance
    treasury tax audit risk compliance legal litigation real estate property commercial consumer enterprise retail wholesale ecommerce
    public private sector policy communications content brand design ux mobile web frontend backend full-stack cloud devops ai ml robotics
    hardware software embedded systems network it support service services success customer client accounts partnerships alliances
    procurement supply logistics warehouse manufacturing production quality maintenance facilities safety environment energy water
    construction civil structural mechanical electrical geotechnical nursing nurse med/surg medical surgical medical/surgical icu er ed emergency pediatrics
    paediatrics oncology cardiac step-down mental health community primary acute medicine nights days evenings weekends night day shift
    shifts early late reefer flatbed regional emea apac latam amer americas north south east west northeast northwest southeast southwest
    midwest upper mid-atlantic central international global national american european education history biology chemistry physics mathematics
    english french german spanish science sciences studies arts music digital internal external corporate institutional wealth asset
    credit lending mortgage insurance claims cards prepaid docs developer developer-experience build people talent learning development hr payroll
    benefits total rewards marine coastal aviation rail fleet transport ground fundraising events membership grants programs programmes
    projects management administration pflege intensiv op vertrieb einkauf entwicklung produktion verwaltung finanzen controlling personal
    ventes achats qualité paie compras ventas calidad nómina logística almacén acquisti qualità vendite manutenzione financeiro fiscal
    inkoop verkoop zorg logistiek techniek wonen strategy housing catering kitchen bar floor pastry bakery dairy deli produce
    python java javascript typescript react node .net c++ c# ios android go golang rust ruby php sql kubernetes aws azure sap salesforce
    elementary secondary middle high school grade band orchestra math reading special needs teaching
    """.split(),
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A title found in a text, where it ends, and whether the words after it say that it ends there."""

    title: str
    end: int
    closed: bool


_WORD = re.compile(r"\([^()\n]{1,60}\)\S{0,3}|[^\s(]+(?:\([^()\s]{1,6}\)[^\s(]{0,12}){0,2}")
_ENDING = re.compile(r"[.!?;:]+[\"')]*$")
_ABBREVIATED = frozenset(
    "sr. jr. snr. jnr. asst. assoc. st. wiss. techn. kfm. mgr. dir. dr. prof. dep. int. stellv. päd. med. exec. admin. eng.".split()
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

    def run(self, start: int) -> None:
        self._words = [m for m in _WORD.finditer(self._text, start, self._stop)][: MAX_WORDS + 3]
        index = 0
        while 0 <= index < len(self._words) and len(self._kept) < MAX_WORDS:
            index = self._step(index)

    def result(self, start: int) -> Cut:
        while self._kept and self._kept[-1].lower() in _CONNECT - {"i"}:
            self._kept.pop()
        title = " ".join(self._kept).strip(" \"',;:-\u2013\u2014/|&.")
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
        if raw in {"-", "\u2013", "\u2014", "/", "|", "\u00b7", "\u2022", "&", "+", "//", "||"}:
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
            or (raw == "/" and following in {"zum", "zur", "eines", "un"})
        ):
            self._kept.append(raw)
            return index + 1
        if raw not in {"/", "//", "|", "||"} and self._is_field(index + 1):
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
            return low in _STOP_CAPITAL and not is_head(core) and low not in _FIELDS
        if re.search(r"[$\u20ac\u00a3%@]|\d{3}|^#", core) or (
            core[:1].isdigit() and not _LEVEL.fullmatch(core)
        ):
            return True
        if low in _CONNECT or low.rstrip("'") in _CONNECT:
            return not self._connects(index, low)
        if core[:1].islower():
            return low in _STOP or not (self._is_lower_style() or self._is_small_head(low))
        return low in _STOP_CAPITAL or (low in _STOP and low not in _FIELDS and len(low) < 4)  # noqa: PLR2004 short words of prose

    def _connects(self, index: int, low: str) -> bool:
        """Return whether ``of``, ``de``, ``und`` goes on to another word of the title."""
        following = self._following(index).strip(".,;:!?\"'")
        after = following.lower()
        if not following or after in _STOP_CAPITAL:
            return False
        if after in _CONNECT and after not in _DOUBTFUL:
            if low in {"en", "in", "im", "on", "op", "a", "à", "per", "para"}:
                return False
            return self._connects(index + 1, after)
        if after in _STOP or re.match(r"[$\u20ac\u00a3\d]", following):
            return False
        if low not in _DOUBTFUL or (low in {"ou", "o", "oder", "or"} and is_head(following)):
            return True
        return self._goes_on(low, following)

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

    def _is_field(self, index: int) -> bool:
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
        if not ahead or not (ahead[0][:1].isupper() or ahead[0] in {"und"}):
            return False
        return any(word.lower() in _FIELDS for word in ahead) or (
            len(ahead) > 1 and has_head(" ".join(ahead)) and not any(w[:1].islower() for w in ahead)
        )


def keeps_bracket(inner: str) -> bool:
    """Return whether what stands in brackets belongs to the title: a trade or a shift, no place."""
    if _DROPPED.search(inner) and inner not in {"Part-Time", "Full-Time"}:
        return False
    words = re.split(r"[\s/&,-]+", inner.lower())
    if any(word in _FIELDS for word in words):
        return True
    return (
        inner[:1].isupper()
        and len(words) <= 3
        and not re.search(r"[,:;]", inner)
        and has_field_ending(inner)
    )  # noqa: PLR2004 a few words


def has_field_ending(inner: str) -> bool:
    """Return whether a word ends as names of trades and fields do: -ing, -ion, -ment, -voice."""
    return (
        re.search(r"(?:ing|tion|ment|ics|ogy|ture|ice|Time|ance|ity|sales|shift)s?$", inner)
        is not None
    )
