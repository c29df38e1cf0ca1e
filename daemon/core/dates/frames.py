"""The phrases that say what a time is for, per question and in all languages: data only.

All are matched on lower-cased text with plain quotes and dashes. Each alternative is tried only
where a word it needs occurs (`daemon.core.detect.needles`), so that long lists cost little.
"""

from __future__ import annotations

import re
from functools import lru_cache

from daemon.core.detect.needles import Search, searches


@lru_cache(maxsize=128)
def _pieces(low: str) -> frozenset[str]:
    """Return every piece of three characters of a text."""
    return frozenset(map("".join, zip(low, low[1:], low[2:], strict=False)))


_PIECE = 3


class Frame:
    """A question to a piece of lower-cased text, asked by patterns.

    A pattern is tried only where a piece of one of the words it needs occurs in the text.
    """

    __slots__ = ("_always", "_by_piece", "_keys")

    def __init__(self, *patterns: str) -> None:
        self._by_piece: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        self._always: list[Search] = []
        for search in (one for pattern in patterns for one in searches(pattern)):
            pieces = [_rarest(needle) for needle in search.needles]
            if not pieces or "" in pieces:
                self._always.append(search)
                continue
            for needle, piece in zip(search.needles, pieces, strict=True):
                self._by_piece.setdefault(piece, []).append((needle, search.pattern))
        self._keys = frozenset(self._by_piece)

    def __call__(self, low: str) -> bool:
        """Return whether one of the patterns is found."""
        if not low:
            return False
        for search in self._always:
            if search.may_hit(low) and search.pattern.search(low):
                return True
        for piece in self._keys & _pieces(low):
            for needle, pattern in self._by_piece[piece]:
                if needle in low and pattern.search(low):
                    return True
        return False


def _rarest(needle: str) -> str:
    """Return the piece of a needle to look for: from its middle, where words differ most."""
    words = needle.strip()
    if len(words) < _PIECE:
        return needle[:_PIECE] if len(needle) >= _PIECE else ""
    middle = (len(words) - _PIECE + 1) // 2
    return words[middle : middle + _PIECE]


# --- headers and attributions -----------------------------------------------------------------

HEADER = Frame(
    r"^(?:>\s?)?\*?(?:sent|gesendet|envoyé|enviado|inviato|verzonden|date|datum|fecha|data)\s?\*?:",
)
WROTE = Frame(
    r"\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)\b.{0,80}:$",
    r"^(?:on|am|le|el|il|op|em) .{0,160}\b(?:wrote|schrieb.{0,60}|a écrit|escribió|ha scritto|schreef.{0,60}|escreveu)\s?:$",
)

# --- nobody meets then ------------------------------------------------------------------------

HOURS_OPEN = Frame(
    r"\b(?:office|business|opening|working|work|support|core|visiting|reception|store|shop|switchboard|phone|service|trading|calling) hours\b",
    r"^hours:|\bhours of operation|\bour hours\b|\bopen(?:ing)? (?:mon|tue|daily|from|monday|weekdays|\d)",
    r"\bbüro-?zeiten|öffnungszeiten|sprechzeiten|sprechstunde|geschäftszeiten|servicezeiten|telefonzeiten|bürostunden|schalterstunden|arbeitszeit",
    r"\bheures d'ouverture|\bhoraires? (?:d'|de (?:travail|bureau|l'accueil)|:|\d)|\bouvert (?:du|de|tous)|\bpermanence\b",
    r"\bhorario de (?:atención|oficina|trabajo|apertura|oficinas|lunes)|\bhorario:|\bhorario laboral|\babierto de\b",
    r"\bopeningstijden|\bkantooruren|\bkantoortijden|\bwerktijden|\bgeopend (?:van|op)",
    r"\borari[o]? (?:di (?:apertura|ufficio|lavoro|ricevimento|segreteria)|d'ufficio)|\baperto (?:dal|al|da)\b|\borari:",
    r"\bhorário de (?:atendimento|funcionamento|expediente|trabalho)|\bexpediente\b|\batendimento\b",
    r"\b(?:helpline|help ?desk|phone line|line|desk|reception|office|switchboard|front desk|mailroom|gate|car park|parking|garage|cafeteria|canteen|building)"
    r" (?:is |are )?(?:only )?(?:staffed|open|manned|closed|closes|opens|available|locked)",
    r"(?<!before )(?<!after )(?<!until )(?<!till )(?<!once )\b(?:doors?|gates?|we|shop|store|kitchen|registration|check-?in|office) (?:(?:is|are|will be|only) )?(?:open|opens|close|closes|closed|locked|shut|shuts)\b",
    r"\bgeöffnet\b|\bgeschlossen\b|\bfermé\b|\bfermés\b|\bfermons\b|\bcerrado\b|\bcerrados\b|\bcerramos\b|\bgesloten\b|\bchiuso\b|\bchiusi\b|\bfechado\b|\bfechados\b",
)
REACHABLE = Frame(
    r"\b(?:reach|call|phone|ring|text|contact|email|message) (?:me|us|him|her|them|the office|our|my)\b[^.;]{0,60}\b(?:between|from|before|after|until|any ?time|during|weekdays|mon\w{0,3}|on)\b",
    r"\b(?:feel free|happy) to (?:call|ring|phone|reach|text)\b|\bgive (?:me|us) a (?:call|ring|shout)\b[^.;]{0,40}\b(?:if|between|before|after|any)",
    r"\b(?:i'm|i am|we're|we are|he is|she is|i'll be|i will be) (?:(?:also|usually|only|normally|back|here|always) ){0,2}(?:on shift|in the office|at my desk|reachable|contactable|around (?:from|until|between)|available (?:to|for) (?:talk|a chat|questions|any questions|calls))",
    r"\berreich(?:en sie|bar|st du|t ihr)\b|\bfür rückfragen\b|\bbei (?:rück)?fragen\b|\brufen sie (?:mich|uns) (?:gerne |bitte )?(?:an|zwischen|von|ab|jederzeit)|\btelefonisch (?:von|zwischen|unter|werktags)",
    r"\bjoignable|\bvous pouvez (?:me|nous) (?:joindre|appeler|contacter)|\bappelez[- ](?:moi|nous)\b|\bà votre disposition\b|\bpour toute question\b|\bprévenir (?:le|la|notre)\b",
    r"\blocalizable|\bpuede(?:s|n)? (?:llamarme|llamarnos|contactarme|localizarme)|\bll[aá]m(?:ame|eme|anos|enos)\b|\bcualquier duda\b|\bpara consultas\b",
    r"\bbereikbaar\b|\bbel (?:me|ons|gerust)\b|\bbij vragen\b|\bvoor vragen\b",
    r"\braggiungibil|\breperibil|\bpuò (?:chiamarmi|contattarmi|contattarci)|\bper (?:qualsiasi|eventuali) (?:domand|informazion|chiariment)|\bmi chiami\b",
    r"\bcontact[aá]vel|\bpode (?:ligar|contactar)|\bme lig(?:ue|a)\b|\bligue\b|\bqualquer dúvida\b",
    r"\bquestions\b[^.;]{0,40}\b(?:call|phone|ring|contact|reach)\b|\bto (?:reschedule|cancel|change)\b[^.;]{0,40}\b(?:call|phone|ring|contact|reach|email)\b",
)
RECURRING = Frame(
    r"\bevery (?:day|week|month|other|\d{1,2}|two|second|mon|tue|wed|thu|fri|sat|sun|weekday|morning|afternoon|evening)|\beach (?:day|week|morning|month|mon|tue|wed|thu|fri)",
    r"\b(?:weekly|biweekly|bi-weekly|recurring|daily at|monthly|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\b",
    r"\bjede[nrs]? (?:woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|zweite|tag|monat)|\bwöchentlich|\btäglich|\bwerktags\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s (?:bis|und|ab|von|um)\b",
    r"\btou(?:te)?s les (?:jours|lundis|mardis|mercredis|jeudis|vendredis|semaines|matins|deux (?:jours|semaines|mois))|\bchaque (?:jour|semaine|lundi|mardi|mois|matin)|\bhebdomadaire",
    r"\bcada (?:día|semana|lunes|martes|mes|dos|quince)|\btodos los (?:días|lunes|martes|viernes)|\bsemanal",
    r"\bogni (?:giorno|settimana|lunedì|mese|mattina)|\btutti i (?:giorni|lunedì)|\bsettimanal",
    r"\b(?:iedere|elke) (?:dag|week|maand|maandag|dinsdag|ochtend|twee)|\bwekelijks|\bdagelijks",
    r"\btodas as (?:semanas|segundas|terças|manhãs)|\btodos os dias|\bdiariamente|\bsemanalmente",
)
JOB_START = Frame(
    r"\bstart(?:ing)? date|\bdate of (?:birth|joining|hire|employment|start)|\bjoining date|\bfirst (?:working )?day\b|\bday one\b|\bbegin(?:s|ning)? (?:your )?employment|\bcommence(?:s|ment)? (?:of |your )?employment|\bemployment (?:begins|starts|commences|date)",
    r"\bonboarding|\borientation\b|\binduction\b|\bnew[- ](?:hire|starter|employee)s?\b|\bprobation|\beffective (?:date|from|as of)|\bwith effect from|\b(?:would like|want|expect|need) you to start|\byou(?:'ll| will| would| can| could)? (?:start|begin)(?:ing)? (?:work |with us )?(?:on|from)\b|\banticipated start|\bstart on\b|\bbirth ?day|\bi-9\b|\bpayroll\b",
    r"\bstartdatum|\beintritt\w{0,8}|\bstarttermin|\barbeitsbeginn|\barbeitsantritt|\bersten? (?:arbeitstag|tag)\b|\beinarbeitung|\beinstellung zum|\bbeginn(?:en)? (?:sie|der tätigkeit|des arbeits)|\bgeburtsdatum|\bvertragsbeginn|\bzum \d{1,2}\. ?\w{3,9} (?:einstellen|beginnen)",
    r"\bdate (?:de début|d'entrée|d'embauche|de prise)|\bprise de (?:poste|fonctions?)|\bjour de votre (?:arrivée|prise)|\bpremier jour\b|\bentrée en fonction|\bembauche (?:le|au|à compter)|\bà compter du\b|\bintégration\b|\bcommencer(?:ez|iez|ait|a)? le\b",
    r"\bfecha de (?:inicio|incorporación|ingreso|alta|nacimiento)|\bincorporaci[oó]n\b|\bincorporarse|\bprimer día\b|\bfirma del contrato|\bfirmar (?:el|su|tu) contrato|\bentrega del? (?:uniforme|equipo)|\bempez(?:ar|arías|aría|arás) (?:el|a trabajar)|\bcomenzar(?:ías|ía|ás|á)? el\b",
    r"\bdata (?:di|d') ?(?:inizio|assunzione|ingresso|nascita)|\bprimo giorno\b|\bdecorrenza\b|\bassunzione (?:dal|a partire|con)|\bfirma del contratto|\binizi(?:erà|erai|are) (?:il|a lavorare)",
    r"\bindiensttreding|\bingangsdatum|\beerste werkdag|\bdatum in dienst|\bstart(?:en)? (?:je|u|per|op) (?:op|met|\d)|\bgeboortedatum|\bin dienst (?:per|op|treedt)|\bondertekening van",
    r"\bdata (?:de|do) (?:início|admissão|nascimento|ingresso)|\bprimeiro dia\b|\badmissão\b|\bassinatura do contrato|\bintegração\b|\bcomeç(?:ar|aria|a|ará) (?:a trabalhar )?(?:no dia|em|a)\b",
)
APPLIED = Frame(
    r"\b(?:applied|application (?:was )?(?:submitted|received|dated)|posted|published|last updated|submitted|received|created|uploaded|registered|signed|printed|issued)(?: your \w{1,12})? (?:on|at|in)\b",
    r"©|\bcopyright\b|\b(?:we|i) (?:met|spoke|talked|chatted)\b|\bapplication (?:of|from|dated) \d|\byour (?:email|mail|message|letter|application|call) (?:of|from|dated)\b",
    r"\bclosing (?:date|time|on)|\bposting closes|\b(?:vacancy|advert|position|posting|applications?|requisition|window|call) (?:will )?(?:closes?|ends?|close)\b|\bapplication (?:deadline|period)|\bapply (?:by|before|until)\b|\bapplications (?:must|should|are|will be|accepted|received)",
    r"\bbewerbung(?:sschluss|sfrist|sende| vom| ging| ist am)|\bihre? (?:nachricht|anfrage|mail|e-mail|schreiben|bewerbung) vom\b|\beingegangen am\b|\beingang am\b|\bam .{4,30} (?:eingegangen|erhalten|beworben|geschrieben|versandt)|\bstellenausschreibung",
    r"\bcandidature (?:du|reçue|déposée)|\bvotre (?:mail|courriel|message|courrier|candidature|demande|appel) du\b|(?<!serez )(?<!serez donc )(?<!sera donc )(?<!sera )(?<!êtes )(?<!être )\breçue? le\b|\bdate limite (?:de|des) (?:dépôt|candidature|réception)|\bclôture des\b",
    r"\bsolicitud (?:del|recibida|de fecha)|\bsu (?:correo|mensaje|escrito) del\b|\brecibid[ao] el\b|\bplazo de (?:presentación|inscripción|candidatura)|\bcierre de (?:la )?(?:convocatoria|candidaturas)|\binscrito el\b",
    r"\bcandidatura (?:del|ricevuta|inviata|recebida|enviada)|\bricevut[ao] il\b|\bscadenza (?:del bando|delle candidature|per la presentazione)|\bsua (?:mail|lettera|domanda) del\b",
    r"\bsollicitatie (?:van|ontvangen)|\buw (?:mail|bericht|brief) van\b|\bontvangen op\b|\bsluitings(?:datum|termijn)|\breageren kan tot|\bsollicite(?:ren|er) (?:kan )?(?:tot|voor|vóór)",
    r"\brecebid[ao] (?:a|em|no dia)\b|\bencerramento das (?:inscrições|candidaturas)|\binscrições (?:até|encerram)|\bseu (?:e-?mail|contato) de\b",
)
THANKS = Frame(
    r"\bthank(?:s| you)(?: so| very)?(?: much)? (?:again )?for (?:your time|the time|speaking|meeting|talking|chatting|interviewing|coming|joining|stopping|taking (?:the )?time|being)",
    r"\bit was (?:great|nice|lovely|good|a pleasure|wonderful|really)|\benjoyed (?:speaking|meeting|talking|our|evensong|getting)|\bfollowing (?:up on )?(?:your|our|the) (?:\w{1,12} )?(?:interview|call|conversation|meeting|visit)|\bfurther to (?:your|our)\b|\boutcome of\b|\bwhen we (?:met|spoke)",
    r"\b(?:danke|dank) für (?:das|ihr|dein|den|die) (?:\w{1,20} )?(?:gespräch|besuch|zeit|treffen|telefonat)|\bnach (?:unserem|ihrem|dem) gespräch|\bunser gespräch (?:am|vom|von)|\bvom vergangenen",
    r"\bmerci (?:encore )?(?:pour|de) (?:votre|l'entretien|notre|être|ton)|\bsuite à (?:votre|notre|l') ?entretien|\bnotre (?:entretien|échange) d[ue]\b",
    r"\bgracias por (?:su|tu|la|el) (?:tiempo|entrevista|visita|charla)|\btras (?:su|tu|la|nuestra) entrevista|\bentrevista del pasado",
    r"\bgrazie per (?:il|la|il suo|aver) (?:tempo|colloquio|chiacchierata|partecipato)|\bin seguito al colloquio|\bcolloquio del\b[^.]{0,30}\bscorso",
    r"\b(?:bedankt|dank) voor (?:het|je|uw|jouw) (?:gesprek|tijd|komst|bezoek)|\bna ons gesprek|\bons gesprek van",
    r"\bobrigad[oa] pel[ao]s? (?:tempo|entrevista|conversa|presença)|\bapós a (?:sua )?entrevista|\bentrevista do (?:passado|último)",
)
AWAY = Frame(
    r"(?<!you'll be )(?<!you will be )(?<!take you )\b(?:out of (?:the )?office|on (?:annual |parental |maternity |sick |paid |vacation |summer )?leave|on (?:vacation|holidays?|pto)|away|travell?ing|unavailable|out|off) (?:from|until|till|through|thru|between|next|this|on|the week|all|in|for|w/c|at|to)\b",
    r"\b(?:return(?:ing|s)?|back|again|rejoin\w{0,3})(?: to work| in the office| at my desk| to the office)? (?:on|to|in|from|after)\b[^.;]{0,30}$|\bis out\b|\b(?:office|offices|company|building|school|plant|site) (?:is|are|will be) closed",
    r"\babwesen|\bim urlaub\b|\burlaub(?:s)?(?:zeit|bedingt)?\b|\bwieder (?:am|erreichbar|im|da|zurück|für sie)|\bbetriebsferien|\belternzeit|\bverreist\b|\bnicht im (?:haus|büro)|\bdienstreise",
    r"\babsent|\ben congés?|\bcongés\b|\bde retour\b|\ben vacances|\ben déplacement|\bfermeture annuelle",
    r"\bfuera de la oficina|\bausente|\bde vacaciones|\bde baja\b|\bme reincorpor|\bde viaje\b|\bvuelvo el\b|\bregreso el\b|\bestaré fuera",
    r"\bafwezig|\bop vakantie|\bmet vakantie|\bmet verlof|\bweer (?:terug|aanwezig|bereikbaar)|\bniet aanwezig",
    r"\bfuori (?:ufficio|sede)|\bassente|\bin ferie|\bsarò di ritorno|\brientr(?:o|erò)|\bin trasferta",
    r"\bausente|\bde férias|\bregress(?:o|arei|ando)|\bfora do escritório|\bretorn(?:o|arei) (?:no|em|ao)|\bem viagem",
)
ARRIVE = Frame(
    r"\b(?:arriv\w{1,4}|be there|be here|show up|log ?(?:in|on)|check[- ]?in|sign in|doors open|dial in|plan to be|be on site|be seated|get here|registration|coffee)(?: \w{1,12}){0,4}? (?:at|by|around|before|no later than|from|opens at|is at)\s?$",
    r"\b(?:eintreffen|erscheinen|einfinden|da sein|seien sie|ankunft|einlass|kommen sie bitte)\b[^.;]{0,30}\b(?:bis|spätestens|gegen|ab|um)\s?$",
    r"\b(?:arriver|présenter|arrivée|accueil|présentez-vous)\b[^.;]{0,30}(?:dès|à partir de|avant|vers|à)\s?$",
    r"\b(?:llegar|llegue|llega|acudir|preséntese|llegada)\b[^.;]{0,30}\b(?:a las|antes de las|desde las)\s?$",
    r"\b(?:arrivare|presentarsi|arrivo|accoglienza)\b[^.;]{0,30}\b(?:alle|alle ore|entro le|dalle)\s?$",
    r"\b(?:aanwezig|binnen|inloop|ontvangst|melden)\b[^.;]{0,30}\b(?:om|vanaf|uiterlijk)\s?$",
    r"\b(?:chegar|chegada|apresentar-se|compareça)\b[^.;]{0,30}(?:às|até às|a partir das)\s?$",
)

EXPECTED = Frame(
    r"\b(?:interviews?|interview (?:date|day|week)s?|assessment (?:day|centre|center)s?) (?:are|is|will be|will) (?:\w{1,12} )?(?:expected|likely|planned|provisional|anticipated|intended|due|likely to|be held|take place|held|conducted|scheduled to take)",
    r"\b(?:expect|anticipate|plan|intend|aim|hope|hoping|planning) to (?:hold|conduct|start|schedule|begin|run|interview|be interviewing)|\bprovisional interview|\bproposed interview|\bshortlist(?:ed|ing)\b",
    r"\bgespräche (?:finden|sind|werden) (?:\w{1,15} )?(?:voraussichtlich|geplant|statt)|\bvoraussichtlich\b|\bvorgesehen(?:er)? (?:termin|ist|sind)",
    r"\bentretiens (?:auront|sont|se tiendront|seront)|\bprévision|\bprévisionnel|\bfecha prevista|\bentrevistas (?:se|serán|tendrán)|\bpreviste? (?:per|dal)|\bi colloqui si|\bgespreksronde|\bgesprekken (?:zijn|staan|vinden)|\bentrevistas (?:serão|decorrerão|terão)",
)

# --- old times --------------------------------------------------------------------------------

INSTEAD = Frame(
    r"\b(?:instead of|rather than|in place of|replac(?:es|ing)|original(?:ly)?|previous(?:ly)?|formerly|no longer|old time|former|(?:and )?not(?! later| before))\b[^.;,\d]{0,50}$|\bwas:[^.;\d]{0,40}$",
    r"\b(?:statt|anstatt|anstelle|ursprünglich|bisher(?:iger?|igen)?|nicht|alter termin)\b[^.;,\d]{0,50}$",
    r"(?:\bau lieu d|\binitialement|\bplutôt que|\bet non|\bancien(?:ne)?\b|\bà la place d|\bn'(?:est|aura|était|a)\b(?: \w{1,10})? (?:plus|pas)\b)[^.;,\d]{0,50}$",
    r"\b(?:en lugar del?|en vez del?|originalmente|inicialmente|y no|ya no|no es|no será|antes era|anterior(?:mente)?)\b[^.;,\d]{0,50}$",
    r"\b(?:invece d\w{1,3}|anziché|originariamente|inizialmente|e non|non più|non è|al posto d\w{1,3})\b[^.;,\d]{0,50}$",
    r"\b(?:in plaats van|oorspronkelijk\w?|eerder gepland\w?|en niet|niet meer|niet op|niet om|i\.p\.v\.)[^.;,\d]{0,50}$",
    r"\b(?:em vez d\w{1,2}|ao invés d\w{1,2}|originalmente|inicialmente|e não|já não|não é|não será)\b[^.;,\d]{0,50}$",
)
# "We had you down for Thursday at 10": said only of what no longer stands.
HAD_BEEN = Frame(
    r"\b(?:we|i)(?:'d| had) (?:you|it|this|your \w{1,12}) (?:down|booked|in|pencilled|scheduled|set|fixed)\b[^.;,\d]{0,25}$|\b(?:you|it|this|that|your \w{1,12}) had been\b[^.;,\d]{0,30}$",
    r"\b(?:sie waren|du warst) für\b[^.;,\d]{0,20}$|\b(?:vous étiez|tu étais) (?:prévu|inscrit|noté|convoqué)\w{0,2}\b[^.;,\d]{0,20}$",
)
VOID_BEHIND = Frame(
    r"^\W{0,4}(?:[\w ]{0,40} )?(?:has been|has to be|have been|have to be|had to be|is|was|needs to be|need to be|must be|will be|being)\W{1,3}(?:now |unfortunately |to be )?"
    r"(?:cancel|moved|rescheduled|postponed|pushed|shifted|called off|no longer|off\b)",
    r"^\W{0,4}(?:[\w ,]{0,40} )?(?:wurde|wird|muss|musste|ist)\W{1,3}(?:[\w ]{0,25} )?(?:leider )?(?:abgesagt|abgesagt werden|verschoben|verlegt|storniert|entfallen|ausfallen)",
    r"^\W{0,4}(?:[\w ,]{0,40} )?(?:est|a été|a dû être|doit être|ont été)\W{1,3}(?:annul|reporté|déplac|décal)",
    r"^\W{0,4}(?:[\w ,]{0,40} )?(?:ha sido|queda|se ha|fue|ha quedado)\W{1,3}(?:cancelad|aplazad|anulad|suspendid|movid|pospuest|reprogramad|sin efecto)",
    r"^\W{0,4}(?:[\w ,]{0,40} )?(?:è stat[oa]|viene|è)\W{1,3}(?:annullat|spostat|rinviat|cancellat|rimandat)",
    r"^\W{0,4}(?:[\w ,]{0,40} )?(?:is|wordt|werd|moet|moeten)\W{1,3}(?:[\w ]{0,25} )?(?:geannuleerd|verplaatst|verzet|afgezegd|uitgesteld|te vervallen|worden)",
    r"^\W{0,4}(?:[\w ,]{0,40} )?(?:foi|está|fica|ficou)\W{1,3}(?:cancelad|adiad|remarcad|desmarcad|sem efeito)",
    r"^\W{0,4}(?:has |is )?(?:moved|rescheduled|changed|cancelled|canceled) to\b",
    r"^\W{0,4}(?:now )?(?:becomes|wird zu|devient)\b",
    r"^\W{0,4}(?:passa|passará|pasa|pasará|se traslada|se pasa|slitta|viene spostat\w|wird verschoben) (?:para|al?|ao|alle|à|auf)\b",
    r"^\W{0,4}(?:we|i|he|she|they|dr|it)? ?(?:will (?:now )?not|won't|can't|cannot|can not|doesn't work|does not work|no longer works|isn't going to work|is not going|falls through|is off\b|clashes|conflicts)",
    r"^\W{0,4}(?:kann|können|bin|sind) (?:ich|wir|er|sie|herr \w{2,20}|frau \w{2,20}) (?:leider |doch |nun )*nicht",
    r"^\W{0,4}(?:will no longer|is no longer|kann (?:leider )?nicht|klappt (?:leider |doch )?nicht|entfällt|fällt (?:leider )?aus|geht (?:leider |doch )?nicht|passt (?:uns |mir |leider |doch )*nicht)",
    r"^\W{0,4}(?:n'aura pas lieu|ne pourra|n'est plus|ne convient|tombe à l'eau|(?:je|nous|il|elle) ne (?:pour|peu|sera)|no (?:podr|puede|puedo|podemos|voy a|vamos a|va a poder|se podrá|es posible)|ya no\b|no me viene|non (?:potr|può|posso|possiamo|riesc|è più|è possibile|si terrà|va più|ci sar)|salta\b)",
    r"^\W{0,4}(?:gaat (?:helaas |toch )?niet|komt (?:hiermee |helaas )?te vervallen|vervalt|(?:kan|kunnen|zijn)(?: we| wij| ik| hij| ze)? (?:helaas )?niet|lukt (?:helaas |toch |me |ons )*niet|não (?:vai|vou|vamos|poder|será|pode|posso|consig|é possível)|já não\b)",
)
CANCEL = Frame(
    r"\b(?:cancell?ed|cancell?ing|cancellation|(?:need|have|had|must|going) to cancel|must cancel|call(?:ed|ing)? off|withdrawn|scrapped)\b",
    r"\babgesagt|\babsagen|\babzusagen|\bstornier|\bentfallen\b|\bnicht stattfinden|\babsage\b",
    r"\bannul(?:é|er|ée|ons|ation)\b|\bne pourra (?:pas )?avoir lieu|\bsupprimé",
    r"\bcancel(?:ad[oa]|ar|amos|ación)\b|\banulad[oa]|\banular\b|\bsuspendid[oa]|\bsuspend(?:er|emos)|\bdejar sin efecto|\bno (?:se )?(?:podrá|podremos) (?:realizar|celebrar)",
    r"\bannullat[oa]|\bannullare|\bannullamento|\bdisdir|\bdisdett",
    r"\bgeannuleerd|\bannuleren|\bafgezegd|\bafzeggen|\bte vervallen|\bvervalt\b|\bgaat niet door\b|\bniet doorgaan\b",
    r"\bcancelad[oa]|\bcancelar|\bcancelamento|\bdesmarc",
)
CONDITION = Frame(
    r"\bif\b|\bshould you\b|\bfeel free\b|\bto (?:cancel|reschedule)\s?[,:]|\bin case\b|\bunless\b",
    r"\bfalls\b|\bwenn\b|\bsollten sie\b|\bsi vous\b|\bsi (?:no|usted|te|tu|necesita|desea)\b|\ben caso\b|\ben cas\b|\bse (?:non|vuole|desidera|dovesse|precisar|não|quiser|necessitar)\b|\bqualora\b|\bals u\b|\bals je\b|\bmocht u\b|\bmocht je\b|\bcaso (?:não|precise|queira|necessite)\b",
)
NO_GOOD = Frame(
    r"\b(?:can ?not|can't|unable to|won't be able to|will not be able to|not able to|no longer)(?: \w{1,12}){0,2} (?:make|do|meet|attend|keep|hold|available|come|take|host|see)\b",
)
# "We have to move ...": what follows is the old time, unless a word such as "to" leads to a new one.
MUST_MOVE = Frame(
    r"\b(?:need|needs|have|has|had|must|forced|like|want|obliged|able|going|possible|hate|sorry) to (?:\w{1,10} )?(?:move|reschedule|postpone|push|shift|change|rearrange|bump|swap)|\bcould we (?:move|reschedule|push|shift)|\bbring .{0,40}\bforward|\b(?:rescheduling|moving|postponing|pushing back)\b",
    r"\b(?:muss|müssen|musste|mussten|möchte|möchten|würde|würden)\b.{0,120}\b(?:verschieben|verlegen|umlegen|absagen|canceln)|\bverhindert\b|\bdazwischengekommen",
    r"\b(?:dois|devons|doit|oblig\w{1,5}|contrain\w{1,5}|faut|souhait\w{1,5}|voudr\w{1,5})\b.{0,60}\b(?:décaler|reporter|déplacer|repousser|avancer|reprogrammer)|\bempêchement\b|\bempêché",
    r"\b(?:tengo|tenemos|debo|debemos|necesito|necesitamos|hay|obliga|quisiera|vamos)\b.{0,60}\b(?:mover|aplazar|cambiar|posponer|reprogramar|retrasar|adelantar|trasladar)",
    r"\b(?:devo|dobbiamo|deve|devono|costrett\w|vorrei|vorremmo)\b.{0,60}\b(?:spostare|rinviare|rimandare|posticipare|anticipare|riprogrammare)|\bimprevist[oi]\b",
    r"\b(?:moet|moeten|wil|willen|genoodzaakt)\b.{0,80}\b(?:verzetten|verplaatsen|uitstellen|verschuiven)|\bverhinderd\b",
    r"\b(?:preciso|precisamos|tenho|temos|teremos|vou|vamos|gostaria)\b.{0,60}\b(?:remarcar|adiar|reagendar|alterar|mudar|antecipar)|\bimprevisto\b",
)
MOVING = Frame(
    r"\b(?:moved?|moving|reschedul\w{0,4}|changed?|shift(?:ed)?|push(?:ed|ing)?|shifting|bumping|postponed?|preponed|brought forward|bumped|rearranged|delayed)\b",
    r"verschoben|verschieben|verlegt|verlegen|vorgezogen|geändert|déplac|report(?:é|er)|décal|avancé|spostat|rinviat|anticipat|posticipat|verplaatst|verzet|verschoven|remarcad|adiad|reagendad|reprogramad|aplazad|adelantamos|adelantad|cambi|movid|antecipad|\bpass(?:ou|a|é|e) d|\bpas[óo] d|\bpassa d",
)
SWAPS = Frame(
    r"\b(?:instead|rather than|statt|anstatt|anstelle|au lieu|plutôt|en lugar|en vez|invece|anziché|in plaats|em vez|ao invés)\b",
)
FROM_WORDS = frozenset(
    {"from", "von", "vom", "de", "du", "dal", "dalle", "van", "del", "das", "da"}
)
TO_WORDS = frozenset(
    {
        "to",
        "auf",
        "au",
        "à",
        "al",
        "alle",
        "naar",
        "para",
        "until",
        "for",
        "a",
        "now",
        "neu",
        "nun",
    },
) | {"pour", "pra", "jetzt", "désormais", "ahora", "ora", "nu", "agora", "new", "instead"}
STOOD = Frame(
    r"\b(?:scheduled|planned|set|booked|fixed|arranged|down|was|were) (?:for|on|at)\W{0,3}$|\binterview on\s?$|\bcall on\s?$|\bmeeting on\s?$",
    r"\b(?:geplant\w{0,2}|angesetzt\w{0,2}|vereinbart\w{0,2}|vorgesehen\w{0,2}) (?:für|am|um|auf)?\W{0,3}$|\btermin am\s?$|\bgespräch am\s?$|\bfür (?:den )?$",
    r"\b(?:prévu\w{0,2}|programm\w{1,4}|fixé\w{0,2}|convenu\w{0,2}) (?:le|pour|au|à)?\s?(?:le )?$",
    r"\b(?:programad\w|prevista?|previst\w|fijad\w|concertad\w|agendad\w|marcad\w|fissat\w) (?:para|el|per|il|a)?\s?(?:el |il |o )?$",
    r"\b(?:gepland\w?|afgesproken|ingepland\w?) (?:op|voor|om)?\s?$",
)
OLD_LABEL = Frame(
    r"^\W{0,4}(?:was|old|previous|previously|original|originally|before|from|cancell?ed|de)\b[\w ]{0,25}:",
    r"^\W{0,4}(?:bisher|bisheriger?|alt|alter|ursprünglich\w{0,3}|vorher)\b[\w ]{0,20}:",
    r"^\W{0,4}(?:ancien(?:ne)?|initial(?:ement)?|avant|précédent\w{0,4}|au lieu de)\b[\w ]{0,20}:",
    r"^\W{0,4}(?:antes|anterior|antigu[ao]|fecha anterior|vecchi[oa]|precedente|prima|era|oud|oude|eerst|vorige|oorspronkelijk\w?)\b[\w ]{0,20}:",
)
NEW_LABEL = Frame(
    r"^\W{0,4}(?:now|to|para|new|updated|revised|neu|neuer|jetzt|nun|nouveau|nouvelle|nouvel|désormais|maintenant|nuev[oa]|ahora|nuov[oa]|ora|adesso|nieuw|nieuwe|nu|wordt|nov[oa]|agora)\b[\w ]{0,25}:",
)

# --- due --------------------------------------------------------------------------------------

_FILL = r"\W{0,3}(?:(?:the|end of|end of day|end of the day|eod|close of business|cob|play|on|this|coming|next|noon|midnight|latest|zum|den|dem|am|um|le|la|il|el|o|dia|ao|las|les|op|de|op zijn laatst|fin de|uhr|as|às|alle|ore|,|day|at|sunday|monday|tuesday|wednesday|thursday|friday|saturday)\W{1,3}){0,5}$"
DUE = Frame(
    r"\bbefore (?:\w{1,12} ){1,5}(?:ends|meets?|closes|starts|begins|again|break)(?: again)?(?: on)?\s?$",
    r"\b(?:by|before|no later than|not later than|due(?: on| by| date)?|ahead of|deadline(?: [\w ]{0,40})?\s?:?|cut-?off(?: is)?|expires?(?: on| at)?|expiring(?: on)?|lapses?(?: on)?|closes?(?: on| at)?|needed(?: on)?|required by)"
    + _FILL,
    r"\b(?:bis(?: zum| spätestens| einschließlich| am| inklusive| inkl\.?)?|spätestens(?: am| bis| bis zum)?|frist(?: ist| endet| läuft)?|vor(?: dem)?|läuft|einsendeschluss|abgabe|fällig|gültig bis|deadline)"
    + _FILL,
    r"(?:\bavant(?: le)?|\bau plus tard(?: le)?|\bd'ici(?: le| au| à)?|\bdate limite|\béchéance|\bexpire(?:ra)?(?: le)?|\bdélai|\bà rendre(?: pour)?(?: le)?)"
    + _FILL,
    r"\b(?:antes del?|a más tardar(?: el)?|como (?:máximo|muy tarde)(?: el)?|plazo|fecha límite|caduca|vence|expira|límite)"
    + _FILL,
    r"\b(?:entro(?: e non oltre)?|non oltre|scade|scadenza|prima del(?:le)?|al più tardi|tassativamente)"
    + _FILL,
    r"(?:\buiterlijk|\bvóór|\bvoor|\bten laatste|\bop zijn laatst|\bverloopt|\bdeadline|\binleveren)"
    + _FILL,
    r"(?:\baté|\bprazo|\bexpira(?: em)?|\bantes d[eoa]s?|\bo mais tardar|\bimpreterivelmente|\bdata limite|\bvence(?: em)?)"
    + _FILL,
)
UNTIL = Frame(
    r"\b(?:until|till|'til|up to|through)" + _FILL,
    r"(?:\bjusqu'(?:au|à|en)|\bhasta(?: el| las| a)?|\bfino al?l?e?|\btot(?: en met)?|\bt/m|\bbis)"
    + _FILL,
)
# What one has until a day: only with one of these does "until Friday" ask for something.
HELD_OPEN = Frame(
    r"\b(?:you(?:'ve| have)? (?:only )?(?:have|got)|valid|open|accept|reply|respond|complete|submit|answer|offer|link|invitation|expires?|available|let (?:us|me) know|sign|return|upload|decide|hold|held|deadline|invite|lasts?|expire)\b",
    r"\b(?:zeit|gültig|antwort|antworten|bescheid|frist|angebot|link|einreichen|senden|schicken|freigeschaltet|unterschreiben|zusagen|mitteilen|rückmeldung|verfügbar|offen|abgeben)\b",
    r"\b(?:vous avez|valable|répondre|réponse|lien|offre|ouvert|délai|renvoyer|retourner|compléter|signer|envoyer|disponible|tu as|passer|pouvez|peux)\b",
    r"\b(?:tiene|tienes|plazo|válid[ao]|vigente|enlace|oferta|abierto|habilitado|responder|enviar|envíe|envías|firmar|disponible|activ[ao]|entregar|mandar)\b",
    r"\b(?:ha tempo|hai tempo|valid[ao]|link|offerta|aperto|rispondere|inviare|attivo|disponibile|compilare|firmare)\b",
    r"\b(?:heb je|heeft u|geldig|reageren|reactie|link|aanbod|open|inleveren|sturen|tekenen|beschikbaar|de tijd)\b",
    r"\b(?:tem|têm|prazo|válid[ao]|link|proposta|abert[ao]|responder|enviar|mandar|assinar|disponível|entregar|preencher)\b",
)
DUE_LABEL = Frame(
    r"^\W{0,4}(?:due|due date|deadline|reply by|respond by|submit by|please complete by|complete by|expires?|frist|abgabe|abgabefrist|einsendeschluss|rückmeldung bis|antwort bis|date limite|échéance|fecha límite|plazo|scadenza|inleverdatum|prazo|data limite)\b[\w ]{0,25}:",
)
DECIDING = Frame(
    r"\b(?:decide|decides|deciding|decision|decisions|get back to (?:you|all|everyone|candidates)|getting back to|get in touch|hear (?:back )?from|hear back|you(?:'ll| will| should| can expect to) hear|hear either way|be in touch|touch base|update you|updates?\b|let you know|letting you know|follow(?:ing)? up with you|inform you|informed|notify|notified|come back to you|coming back to you|back to you|reach out|reaching out|return to you|revert|next steps)\b",
    r"\b(?:respond to you|an answer (?:for you|to you|either)|have an answer|feedback|finali[sz]e|final choice|wrap(?:ping)? up|conclude|outcome|news|contact you|be contacted|confirm (?:a time|with you|the time|by|next|everything)|i'll confirm|i will confirm|we will confirm|we'll confirm|send you|write (?:to you|again)|email you|give you (?:a|an) (?:answer|update|decision|call)|know more|have (?:more )?(?:news|word))\b",
    r"\brückmeldung|\bentscheid|\bmelde[nt]? (?:uns|mich|wir|ich)|\bmelden wir|\bmelde ich|\bbescheid\b|\bkommen (?:wir )?auf (?:sie|dich)|\bkomme ich auf|\bhören (?:sie |du )?(?:wieder |bald )?von|\bhörst du|\bhören sie|\binformieren (?:wir )?(?:sie|dich)|\bteilen (?:wir )?(?:ihnen|dir)|\bbenachrichtig|\bergebnis\b|\bkontaktieren wir|\bantwort (?:von uns|erhalten|bekommen)|\brühren (?:wir )?uns",
    r"\breviendr|\brevenir vers|\brevenons vers|\bdécision|\brecontact|\btiendrons (?:au courant|informé)|\btenir (?:au courant|informé)|\bréponse (?:définitive|de notre|vous)|\bdonner (?:une|ma|notre) réponse|\baurez (?:une|notre|de nos)|\bcommuniquer(?:ons|ai|a)|\binformerons|\bferons (?:savoir|part|signe)|\btrancher|\bdélibér",
    r"\bdecisi[oó]n|\bcomunicar(?:emos|é|án)|\brespuesta|\bcontactar(?:emos|é|án)|\bconfirmar(?:emos|é)|\binformar(?:emos|é)|\bnoticias|\bavisar(?:emos|é)|\bte (?:digo|diremos|cuento|escribimos|escribo)|\bdecidir(?:emos|á)?|\bresoluci[oó]n|\bresolver(?:emos|á)",
    r"\bdecisione|\bfar(?:emo|ò) (?:sapere|avere)|\bfaremo sapere|\bfarò sapere|\briscontro|\bricontatt|\bcontatter|\besito\b|\bcomunicher|\binformer(?:emo|ò)|\baggiorner|\bdecider(?:emo|à)|\brisentir|\bfacciamo sapere",
    r"\bbeslissing|\bbeslissen|\bbesluit|\blaten (?:we|wij) (?:je|u|jou)|\blaat ik (?:je|u)|\blaten weten|\bhoort? (?:je|u|uiterlijk|van)|\b(?:je|u) hoort\b|\bhoor je|\bhoort u|\bbericht\b|\bterugkoppeling|\buitsluitsel|\bkomen we bij|\bkom ik bij|\binformeren (?:we|wij)|\buitslag",
    r"\bdecisão|\bretorno|\bretornar|\bresposta|\bentrar(?:emos|ei) em contat?o|\bcontact(?:ad|ar|at|aremos)|\bcontatad|\bcomunicar(?:emos)?|\binformar(?:emos|ei)|\bdaremos (?:notícias|um|uma)|\bdou (?:um )?retorno|\bresultado|\bdefinição|\bnotícias|\bavisar(?:emos|ei)|\bdar (?:um )?feedback",
)
FOR_THE_USER = Frame(
    r"\b(?:please|kindly|you (?:need|must|have|only have) to|you (?:will|would) need|your (?:answer|response|reply|decision|availability|acceptance|signature|confirmation|signed)|let (?:us|me) know|you'll need|complete the|submit|we(?:'d| would) (?:be grateful|appreciate|need)|grateful for your|send (?:me|us)|(?:needs|need|want) (?:an answer|your)|hear from you|hear back from you)\b",
    r"\b(?:bitte|bitten (?:wir )?(?:sie|dich|um)|ihre (?:antwort|rückmeldung|zusage|entscheidung|bestätigung|unterschrift)|deine (?:antwort|rückmeldung|zusage)|geben sie uns|gib uns|lassen sie uns|brauchen wir|benötigen wir|teilen sie)\b",
    r"\b(?:veuillez|merci de|votre (?:réponse|accord|décision|retour|signature|confirmation)|ta (?:réponse|signature)|ton (?:retour|accord)|faites|prière de|dites|nous (?:confirmer|retourner|faire)|il (?:me|nous) faudrait|de bien vouloir)\b",
    r"\b(?:por favor|rogamos|le pedimos|te pedimos|su (?:respuesta|confirmación|firma|decisión)|tu (?:respuesta|confirmación|firma|decisión)|envíe|envíenos|envía|confirme|confírm\w{1,4}|responda|necesitamos (?:su|tu|que)|díganos|dinos)\b",
    r"\b(?:prego|la preghiamo|ti preghiamo|si prega|voglia|sua (?:risposta|conferma|accettazione)|tua (?:risposta|conferma)|ci faccia|fateci|facci|restituir|inviar(?:e|ci)|chiediamo)\b",
    r"\b(?:gelieve|graag|wil je|wilt u|kun je|kunt u|je (?:reactie|antwoord|akkoord)|uw (?:reactie|antwoord|akkoord)|laat (?:ons|me|mij|het)|stuur)\b",
    r"\b(?:favor|pedimos|solicitamos|sua (?:resposta|confirmação|decisão)|a tua|confirme|responda|envie|nos envie|aguardamos|precisamos (?:da sua|que)|assine|devolva)\b",
)

SAME_HOUR = Frame(
    r"\bsame (?:time|hour|slot)\b|\b(?:gleiche[rn]?|selbe[rn]?) (?:uhrzeit|zeit|stunde)\b|\bmême (?:heure|horaire)\b",
    r"\bmism[ao] (?:hora|horario)\b|\bstess[ao] (?:ora|orario)\b|\bzelfde (?:tijd|uur|tijdstip)\b|\bmesm[ao] (?:hora|horário)\b",
)
SAME_DAY = Frame(
    r"\bsame (?:day|date|afternoon|morning)\b|\b(?:gleichen|selben) (?:tag|nachmittag|vormittag)\b|\bmême jour\b",
    r"\bmismo día\b|\bstesso giorno\b|\bzelfde dag\b|\bmesmo dia\b",
)
NEW_HOUR = Frame(
    r"\bnew (?:time|hour)(?: is)?\W{0,3}$|\bneue (?:uhrzeit|zeit)(?: ist)?\W{0,3}$|\b(?:nouvelle heure|nouvel horaire)\W{0,3}$",
    r"\b(?:nueva hora|nuevo horario)\W{0,3}$|\b(?:nuova ora|nuovo orario)\W{0,3}$|\bnieuwe tijd\W{0,3}$|\b(?:nova hora|novo horário)\W{0,3}$",
)
# What a candidate does around a meeting: how they travel, what they may stay for.
BESIDE = Frame(
    r"\bstay(?:ing)? (?:on |around |back )?(?:for|till|until)\b[^.;]{0,40}$|\byou (?:fly|land|take off|depart)\b[^.;:]{0,50}$|\byour (?:flight|train|plane|bus|ferry|coach|shuttle)\b[^.;]{0,40}$",
    r"\b(?:flight|train|plane|bus|ferry|coach|boat|shuttle) (?:\w{1,12} ){0,4}?(?:leaves|departs|lands|arrives|goes|gets in)(?: at| on)?\s?$",
    r"\b(?:ihr|dein) (?:flug|zug|bus)\b[^.;]{0,40}$|\b(?:votre|ton) (?:vol|train|bus|avion)\b[^.;]{0,40}$|\b(?:su|tu) (?:vuelo|tren|autobús)\b[^.;]{0,40}$",
    r"\b(?:suo|tuo) (?:volo|treno)\b[^.;]{0,40}$|\b(?:uw|je) (?:vlucht|trein)\b[^.;]{0,40}$|\b(?:seu|teu) (?:voo|trem|comboio)\b[^.;]{0,40}$",
)
ENDS = Frame(
    r"\b(?:ends?|ending|finish(?:es|ed|ing)?|over|done)(?: (?:at|by|around|about))?\s?$|\b(?:till|until) (?:we|they|i) \w{3,10}\b[^.;]{0,30}$",
    r"\b(?:ende|endet|schluss|fin|fine|fim|termina|terminé|einde|klaar)(?: (?:um|gegen|ca\.|circa|vers|à|alle|às|om|rond|hacia|a las))?\s?$",
)
# "Come for nine", "be here at one": the hour a visitor is asked for.
COME = Frame(
    r"\b(?:come|pop|drop|be)(?: \w{1,10}){0,4} (?:for|at|around|about)\s?$|\bcome (?:for|at|around|about)\s?$",
)
# "The panel will receive you on Tuesday by 10": in much of the world's English, the hour it begins.
RECEIVED_BY = Frame(
    r"\b(?:(?:please|kindly) (?:be (?:at|in|on)|come to|report to)|interview (?:\w{1,12} ){0,8}holds?|will receive you|on seat)\b[^.;]{0,80}\bby\s?$",
)
# "Put off until Wednesday": where it goes, no end and no limit.
MOVED_UNTIL = Frame(
    r"\b(?:postponed|moved|put (?:off|back)|pushed back|deferred|delayed|held over|leave (?:it|this|that)) (?:until|till|to)\b[^.;,]{0,12}$",
    r"\b(?:verschoben|vertagt|aufgeschoben) (?:bis|auf)\b[^.;,]{0,12}$|\b(?:uitgesteld|verschoven|verzet|verplaatst) tot\b[^.;,]{0,12}$",
    r"\b(?:report|repouss|décal|différ)é\w{0,2} (?:jusqu'|au)\w{0,2}\b[^.;,]{0,12}$|\b(?:aplazad|pospuest|retrasad)\w (?:hasta|al)\b[^.;,]{0,12}$",
    r"\b(?:rinviat|posticipat|spostat|rimandat)\w (?:fino )?a\w{0,2}\b[^.;,]{0,12}$|\b(?:adiad|prorrogad)\w (?:até|para)\b[^.;,]{0,12}$",
)

# --- stretches --------------------------------------------------------------------------------

_LITTLE = r"\b\s?(?:(?:on|the|el|le|las|les|dem|den|um|at|de|la|lo|il|op|as|às|o|a|à|uhr|about|around|circa|ca\.?) ){0,3}$"
WITHIN = Frame(
    r"\b(?:between|any ?time|after|before|sometime|somewhere|earliest|any time (?:on|after|before|from|between))"
    + _LITTLE,
    r"\b(?:zwischen|nach|vor|jederzeit|frühestens)" + _LITTLE,
    r"(?:\bentre|\baprès|\bavant|\btra|\bfra|\btussen|\bdopo|\bprima delle|\bdespués de|\bantes de|\bdepois d\w{1,2}|\bapós)"
    + _LITTLE,
)
OPEN_FROM = Frame(
    r"(?:\bfrom|\bas of|\bab|\bà partir d\w{1,2}|\bdès|\ba partir d\w{1,2}|\bdesde|\bvanaf|\bdalle|\bonwards)"
    + _LITTLE,
)
NEVER_SOON = Frame(
    r"\bif you (?:do not|don't|have not|haven't) (?:hear|heard|received?)|\bshould you not (?:hear|have heard)|\bno (?:news|reply|answer) (?:from us )?within",
    r"\bsans (?:réponse|nouvelles)|\bsollten sie (?:bis|innerhalb|nichts|keine)|\bhören sie (?:bis|innerhalb)[^.]{0,40}nichts|\bsi (?:no|en) (?:recibe|ha recibido|tiene noticias|\d)|\bals u (?:niets|binnen)|\bse non (?:riceve|dovesse)|\bcaso não (?:receba|tenha)",
)

AVAILABLE = Frame(
    r"\b(?:availab\w{0,6}|free\b|open (?:on|from|between)|flexible|slots? between|can do|works for (?:me|us) (?:any|between|from)|my schedule|our calendar|good between|any ?time)",
    r"\bverfügbar|\bflexibel|\bzeit hätte|\bhätte ich zeit|\bfrei\b|\bdisponib|\bdisponív|\blibre|\blivre|\bbeschikbaar|\bliber[oi]\b|\bvrij\b|\bpasst es (?:mir|uns)\b",
)

# --- asserted or asked ------------------------------------------------------------------------

ASSERTED = Frame(
    r"\b(?:confirm(?:ed|ing|ation|s)?|is scheduled|are scheduled|been scheduled|is booked|are booked|been booked|booked (?:you|in|for)|is set|are set|all set|set for|locked in|looking forward to|look forward to (?:seeing|meeting|speaking|talking|welcoming|our|it|chatting)|see you|scheduled (?:you|for)|we have scheduled|i have scheduled|we've scheduled|i've scheduled|new time is|you(?:'re| are) (?:down|booked|all set|confirmed|scheduled|in)|put you (?:down|in)|have you (?:down|booked|in)|speak (?:to you )?(?:then|soon on)|talk to you|expecting you|will (?:call|ring|phone|meet|see|interview|welcome) you|i'll (?:call|ring|see|meet)|it is\b|it's a date|moved you|that's sorted|sorted then|sent (?:you )?(?:an|the|a calendar) invit|arranged for you|will be (?:calling|meeting|seeing) you|you have an interview|your interview (?:is|will)|interview takes place|will take place)\b",
    r"\b(?:works|suits|fits|is (?:perfect|great|good|fine|ideal)) (?:great |fine |well |perfectly |nicely )?(?:for (?:us|me|him|her|them|the team|everyone|dana|[a-z]{2,12})|on (?:our|my) (?:end|side))\b|\b(?:works|suits) (?:great|fine|well|perfectly|nicely)\b|\bsuits (?:me|us|him|her|them)\b",
    r"\b(?:bestätig\w{0,5}|steht fest|findet(?: \w{1,12}){0,4} statt|halten wir fest|erwarten (?:wir )?sie|wir freuen uns (?:auf|darauf)|freuen uns,? (?:sie|dich)|freue mich (?:auf|darauf)|bis dann|bis (?:dienstag|mittwoch|montag|donnerstag|freitag)|wir sehen uns|rufe (?:ich )?(?:sie|dich)|ruft (?:sie|dich)|rufen (?:wir )?sie|laden wir sie|lade ich sie|laden sie (?:hiermit |herzlich |gern )?|eingeladen|notiert|eingetragen|gebucht|vereinbart|der neue termin|neuer termin|geht klar|abgemacht|alles klar|perfekt|wir nehmen|nehmen wir|ist (?:ok|okay|in ordnung|prima|gut|super|recht) (?:für|bei))\b",
    r"\b(?:passt|passen) (?:\w{1,12} ){0,3}?(?:gut|super|prima|perfekt|auch|mir|uns|ihm|ihr|bei uns|für uns|für mich|wunderbar|hervorragend|bestens)\b",
    r"\b(?:confirm(?:é|ée|és|ons|e|ation)|aura lieu|se tiendra|se déroulera|nous vous attend\w{1,4}|vous attend(?:ons|ra|rons)?|(?:me|nous|lui|leur) convient|vous recevr\w{1,3}|recevra|êtes convoqué\w{0,2}|convoqu\w{1,4}|convocation|on se voit|rendez-vous (?:le|est|fixé|donc|confirmé)|rdv (?:le|est)|c'est (?:noté|bon|entendu|calé|d'accord|parfait)|ok pour|noté (?:pour)?|d'accord pour|parfait pour|vous appeller\w{1,3}|je vous appelle|à (?:mardi|lundi|mercredi|jeudi|vendredi|demain)|fixé\w{0,2} au|est fixé\w{0,2}|bien réservé|ce sera (?:donc )?le|serez (?:donc )?(?:entendu|reçu|accueilli|attendu)\w{0,2}|nous retenons|je retiens)\b",
    r"\b(?:confirm(?:o|ad[oa]|amos|ación|arle|arte)|tendrá lugar|se (?:realizará|celebrará|llevará)|(?:le|la|te|os|lo) esperamos|nos vemos|(?:nos|me) (?:viene|va|queda) (?:bien|perfecto|genial|fenomenal|muy bien)|quedamos (?:en|el|para)|queda (?:fijad|confirmad|agendad|programad|convocad|citad)\w|citamos|convocad\w|agendad\w|hemos (?:agendado|programado|fijado)|perfecto|de acuerdo|listo|me quedo con|nos quedamos con|(?:fue|ha sido|queda) (?:reprogramad|trasladad|cambiad)\w (?:para|al)|te llamo|te llamaré|le llamaremos|hecho)\b",
    r"\b(?:conferm(?:o|at[oa]|iamo|are|a)|si terrà|avrà luogo|(?:la|ti|vi) aspett\w{1,5}|ci vediamo|(?:ci|mi) va (?:bene|benissimo)|va (?:bene|benissimo) per (?:noi|me)|è (?:fissat|convocat|confermat|previst)\w|fissat\w (?:per|il)|convocat\w|d'accordo|perfetto|la chiamer\w{1,3}|ti chiamo|allora a|a (?:martedì|lunedì|mercoledì|giovedì|venerdì))\b",
    r"\b(?:bevestig\w{0,3}|vindt(?: \w{1,12}){0,4} plaats|staat (?:vast|gepland|genoteerd|ingepland)|genoteerd|(?:we|wij|ik) verwachten? (?:je|u)|welkom|tot (?:dan|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)|(?:komt|komen) (?:ons|mij|me) (?:goed|prima|uit)|past (?:ons|mij|me|bij ons|prima|goed)|is (?:prima|goed|perfect|akkoord)|afgesproken|ik bel (?:je|u)|bellen (?:we|wij) (?:je|u)|ingepland|ingedeeld|houden (?:we |wij )?het op|nodigen (?:we|wij|je|u)|uitgenodigd)\b",
    r"\b(?:confirm(?:o|ad[oa]|amos|ação)|ter[áa] lugar|será realizada|realiza-se|(?:nos|te|lhe) esperamos|esperamos (?:por )?(?:si|você|por ti)|nos vemos|(?:fica|ficou|está|estão) (?:marcad|agendad|combinad|confirmad|bem|ótim|ótimo|perfeit)\w{0,2}|marcad\w|agendad\w|combinado|perfeito|funciona (?:bem |perfeitamente )?(?:para|pra) (?:nós|mim)|foi (?:remarcad|reagendad|transferid|antecipad|adiad)\w para|até (?:terça|segunda|quarta|quinta|sexta|lá)|ligo|ficou pra|ficou para|convocad\w)\b",
)
POLITE = re.compile(
    r"\b(?:would|'d|d) (?:like|love|be (?:happy|delighted|pleased|glad|great|grateful))|\bwould appreciate|\bcould you (?:please |kindly )?(?:confirm|now|bring|send|let|report)|\bplease could you"
    r"|\bif you (?:have|need|could|would|'d like)|\bmöchten|\bwould you (?:please |kindly )?(?:confirm|bring|send|let)|\bcan you (?:please |kindly )?(?:confirm|bring|send|let)|\bif (?:there is|there are|anything|any)\b"
    r"|\bwürde(?:n)? (?:ich|wir) (?:mich|uns) freuen|\bwürden uns freuen|\bwürde mich freuen|\bnous serions ravis|\bwould not\b"
    r"|\b(?:please|kindly|to please) (?:kindly )?confirm\w{0,3}|\bbitte (?:um bestätigung|bestätigen|geben)|\b(?:merci|prière) de (?:nous |me |bien vouloir )?confirmer|\bveuillez (?:nous |me )?confirmer|\bpor favor,? (?:nos )?confirm\w{1,6}|\bconf[ií]rm\w{1,4} (?:tu|su|por favor)|\b(?:prega|preghiamo) di (?:voler )?confermare|\bgelieve te bevestigen|\bgraag (?:een )?bevestig\w{1,4}|\bconfirme (?:a sua|por favor)",
)
CONVENIENT_IF = Frame(
    r"\bif (?:you (?:were|had been)|that|this|it|these|the time|you(?:'re| are) (?:free|available|able|up for)|so\b)|\bsubject to\b|\bassuming\b|\bprovided (?:that|you|it|this|the|we|your)\b",
    r"\b(?:falls|wenn|sofern|ob) (?:\w{1,12} ){0,4}(?:passt|passen|recht ist|möglich ist|klappt|zusagt|geht|genehm)|\bvorbehaltlich\b|\bunter vorbehalt",
    r"\bsi (?:cela|ça|c'est|cette|ce|vous (?:êtes|le pouvez)|tu (?:es|peux))\b|\bsous réserve\b|\bà condition",
    r"\bsi (?:le|te|os|les) (?:viene|va|parece|encaja|conviene|queda)|\bsi (?:está|estás|puede|puedes)\b|\bsalvo\b|\bsujeto a\b",
    r"\bse (?:le (?:va|conviene|viene|può)|ti|per lei|per te|va|può|puoi|possibile|disponibile|è d'accordo|preferisce)\b|\bsalvo\b",
    r"\b(?:als|indien|mits) (?:dat|dit|het|u|je)\b|\bonder voorbehoud",
    r"\bse (?:for|puder|estiver|possível|der|concordar|lhe|te (?:for|der|convier|servir)|você)\b|\bcaso (?:possa|esteja|seja)\b|\bsujeit[oa] a\b",
)
TENTATIVE = Frame(
    r"\btentativ|\[hold\]|\bhold\s?:|\bhold for\b|\bholding\b|\bplaceholder|\bprovisional|\bpencil|\bsubject to\b|\bto be confirmed|\btbc\b|\bunconfirmed|\bnot yet confirmed|\bproposed|\bproposals?\b|\bpropos(?:e|ing)\b",
    r"\bsuggest|\boptions?\b|\bfollowing (?:times|slots|dates|options|windows)|\bany of\b|\bone of (?:the|these|our)(?: \w{1,12})? (?:times?|slots?|dates?|days?|options?|windows?|openings?|following|above|below|two|three)\b|\bone of these\b|\bwhich (?:of|one|time|slot|day)|\beither\b|\bprefer|\bif (?:that|this|it|you(?:'re| are) (?:free|available))|\bwhat about|\bhow about|\bmaybe\b|\bperhaps|\bpossibl|\bmight\b|\baim(?:ing)? (?:for|at)\b|\blooking at\b|\bchoose\b|\bpick\b|\bavailable\b|\bavailability",
    r"\bwould\b|\bcould\b|\bare you (?:free|around|available)|\bdo you have (?:time|a|any|\d)|\bcan you (?:do|make|come|talk|speak|join|meet)|\bshall we\b|\bwere hoping|\bthinking\b|\bi can do\b|\bwe can do\b|\b(?:can|could|may) (?:also )?offer\b|\boffer you (?:a slot|an interview|either|the)\b|\bi have (?:slots|openings|time)|\bhave .{0,40}\bopen\b|\bsay\b[^.]{0,10}$",
    r"\bvorläufig|\bvorbehalt|\bvorschlag|\bvorschläge|\bvorschlagen|\bschlage\b|\bschlagen\b|\bwürde|\bhätten sie|\bhättest|\bpasst\b|\bpassen\b|\bkönnte|\bwie wäre|\bwie wär|\bgeplant wäre|\bmöglich wäre|\balternativ|\bzur auswahl|\bwahlweise|\bentweder\b|\bkönnen sie\b|\bkannst du\b|\bevtl\b|\beventuell|\bvielleicht",
    r"\bprovisoire|\bproposons|\bpropose|\bproposer|\bproposition|\bconviendrait|\bconvient|\bseriez|\bserait\b|\bpourrait|\bpourriez|\bpourrions|\bdisponib|\bpeut-être|\bque diriez|\bêtes-vous|\bsoit\b[^.]{0,40}\bsoit\b|\bau choix|\boption\b|\bcréneaux?\b|\bvolontiers\b",
    r"\bpropuesta|\bpropon|\bpodría|\bpodrías|\bpodemos\b|\bvendría|\ble viene|\bte viene|\ble va\b|\bte va\b|\bprovisional|\bqué tal|\bsería\b|\bquizá|\btal vez|\bopci[oó]n|\balternativa|\bpuedes?\b|\bfranjas?\b|\bhuecos?\b|\bte parece|\ble parece|\bpreferencia",
    r"\bproponiam|\bpropon|\bandrebbe|\bpotrebbe|\bpotremmo|\bsarebbe\b|\bprovvisori|\bmagari\b|\bforse\b|\bche ne dice|\bche ne dici|\boppure\b|\bdisponibilità|\bpreferi|\bopzion|\ble va\b|\bti va\b|\bproposta",
    r"\bvoorstel|\bvoorlopig|\bschikt|\bpast het\b|\bpast dat\b|\bzou\b|\bzouden\b|\bwat dacht|\bkun je\b|\bkunt u\b|\bkan je\b|\bmisschien\b|\bkeuze\b|\boptie|\bmomenten\b|\bvoorkeur|\bkomt het\b|\bkomt dat\b|\bschikken",
    r"\bseria\b|\bproposta|\bpoderia|\bpropo(?:nho|mos)|\bprovisóri|\bque tal|\btalvez|\bopç|\balternativ|\bpode ser|\bpodemos\b|\bconsegue|\bfica bom|\bte fica|\bprefer|\bpreferência|\bdisponibilidade",
)
# A question about a time that was named before.
WORKS_QUESTION = Frame(
    r"\b(?:does|do|would|will|is|are|can|could)\b.{0,40}\b(?:work|suit|okay|ok|convenient|fine|good|make it|possible|doable|free|available)\b.{0,40}\?",
    r"\blet (?:me|us) know (?:if|whether|which|what)\b(?:(?!n't\b|\bnot\b|\bno longer\b|\bquestions?\b|\bneed\b|\bunable\b).){0,60}\b(?:works?|suits?|convenient|best|prefer|okay|ok|available|make)\b",
    r"\bwhich (?:of|one|slot|time|works|would|is best|do you|day)\b|\b(?:please )?(?:pick|choose|select) (?:one|a|the|your|any|which)\b|\bwork for you\?|\bsuit you\?|\bbest for you\b|\bwhat(?:'s| is|s) best\b",
    r"\bpass[et]n?\b.{0,50}\?|\b(?:klappt|geht|ginge|wäre)\b.{0,50}\?|\bwelcher (?:termin|der|von)|\bob (?:ihnen |dir |einer |das |dieser )?.{0,30}\b(?:passt|zusagt|recht ist|möglich ist)|\bhaben sie (?:da|dann|zeit)\b.{0,30}\?|\bsuchen sie sich",
    r"\bconvien.{0,60}\?|\bêtes-vous disponible|\b(?:dites|dis|indiqu\w{1,3}|faites|confirme[zr]|précise[zr])[- ].{0,40}\b(?:convient|convien|préfér|choix|arrange\b)|\blequel\b|\b(?:ça|cela) (?:te|vous) (?:va|irait|convient|arrange)|\b(?:dates?|jours?|horaires?|créneaux?|heures?|moments?) de votre choix",
    r"\bviene bien\b.{0,30}\?|\b(?:qué|cuál)\b.{0,50}\b(?:prefiere|mejor|conviene|viene|encaja|acomoda)|\b(?:te|le) (?:va|viene|encaja|parece|cuadra) ?(?:bien)?\b.{0,20}\?|\b(?:dime|dígame|díganos|indí\w{2,8}|confirm\w{1,6}) (?:cuál|qué|si)\b|\belij[ae]|\bescoge",
    r"\b(?:le|ti) (?:va|andrebbe|andrebbero)\b.{0,30}\?|\bquale\b.{0,40}\b(?:prefer|megli|comod|data|orari)|\bva bene\?|\bpuò andare\b|\bci faccia sapere (?:quale|se)|\bfammi sapere (?:quale|se)|\bscelga\b|\bscegli",
    r"\b(?:schikt|past|lukt|komt)\b.{0,50}\?|\bwelk(?:e)? (?:moment|tijd|optie|van|datum)|\blaat (?:me |ons |mij )?(?:even )?weten (?:welk|of|wat)|\bkies\b|\bkomt dit uit\b|\bvoorkeur",
    r"\b(?:funciona|pode ser|fica bem|dá para|dá certo|convém)\b.{0,40}\?|\bqual\b.{0,50}\b(?:prefer|melhor|convém|horário|data|opç)|\bescolh|\b(?:diga|avise|confirme|informe)(?:-nos|-me)? (?:qual|se)\b",
)
SCHEDULE = Frame(
    r"\b(?:schedule|agenda|itinerary|as follows|line-?up|programme|program|timetable|run of show|you(?:'ll| will) (?:be )?(?:meet|speak|interview|talk)|panel|sessions?|your day|interview plan|loop)\b",
    r"\bablauf|\btagesablauf|\bagenda|\bprogramm|\bdéroul|\bprogramme|\bplanning\b|\bprograma|\bprogramma|\bscaletta",
)
MEETS = Frame(
    r"\binterview|\bcall\b|\bmeet|\bconversation|\bchat\b|\btalk|\bspeak|\bscreen|\bpanel|\bsession|\bappointment|\bassessment|\bvisit\b|\bonsite|\bon-site|\bconfirm|\bschedul|\bbooked|\binvit|\bsee you|\bexpect|\bforward\b|\bjoin|\bwelcome|\bslot|\bworks?\b|\bit is\b|\bcome\b|\blocked in|\bset\b|\btrial|\btour\b|\baudition|\bcoffee|\bzoom|\bteams\b|\bwhen\b|\bdate\b|\btime\b|\bround\b",
    r"gespräch|termin|vorstell|kennenlern|telefonat|\banruf|\brufe|\bruft|erwarten|\bfreue|treffen|einlad|\blade[n]? |probe(?:tag|arbeit)|hospit|\bwann\b|besuch|video|uhrzeit|passt|kommen",
    r"entretien|entrevue|rendez-vous|\brdv|convo|recevr|rencontr|\bvisio|\bappel|échange|attend|\bquand\b|audition|\bvoit\b|\bconvient|\bdate\b|\bheure\b",
    r"entrevista|\bcita|reuni[oóã]|llama|vemos|espera|conversa|\bcuándo|\bfecha|\bhora\b|videoll|charla|prueba",
    r"gesprek|afspraak|kennismak|\bbel\b|bellen|welkom|ontvang|verwacht|\bwanneer|\bdatum|\btijd|langskom|koffie|videobel|\bkom\b|meeloop",
    r"colloquio|appuntament|incontr|chiama|convoc|aspett|vediamo|\bquando|\bdata\b|\bora\b|prova\b|conoscitiv",
    r"encontro|ligação|combinad|marcad|agendad|horário|\bquando",
)
