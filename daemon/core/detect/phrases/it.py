"""Italian: the verbs and objects of job mail."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled, shorthand
from daemon.core.detect.signals import Pack, Signal, asserts, pack, rule, titled

S = Signal
p = shorthand(
    # an interview by any name
    I=r"(?:colloqui(?:o)?|incontr(?:o|i)|intervist[ae]|appuntament[oi]|chiacchierata|(?:video)?chiamata|videocolloquio|videocall|call|prova (?:orale|scritta|pratica|preselettiva|di lavoro|in (?:cucina|sala|negozio|bottega|reparto))|giornata di prova|turno di prova|assessment(?: center| di gruppo)?|meeting|riunione|telefonata|convocazione)",
    ROLE=r"(?:posizion[ei]|ruol[oi]|posto|posti|offert[ae] di lavoro|annuncio|ricerca|incarico|tirocinio|stage|impiego|mansione|profilo ricercato|opportunita|vacancy|figura)",
    C=r"(?:candidat[oaie]|candidature|candidatura|profil[oi]|person[ae]|professionist[aie]|risors[ae]|figur[ae])",
    YOUR=r"(?:(?:la|il|le|i|sua|vs\.?) )?(?:tua|tuo|sua|suo|vostra|vostro|tue|sue)",
    DAY=r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)'?",
    LETTER=r"(?:candidatur[ae]|curriculum(?: vitae)?|cv|domanda(?: di (?:partecipazione|assunzione|lavoro|ammissione))?|lettera di presentazione|documentazione inviata)",
    TEST=r"(?:(?:test|prova|esercizio|questionario|assessment|case study|caso studio|caso pratico|sfida|elaborato|compito)(?: (?:tecnic[oa]|online|on line|pratic[oa]|scritt[oa]|attitudinal[ei]|psicoattitudinal[ei]|logic[oa]|di logica|di programmazione|di coding|di inglese|di personalita|a casa))?|video-?(?:presentazione|intervista|colloquio)|coding challenge|codility|hackerrank)",
    GLAD=r"(?:piacere|liet[oaie]|felic[ei]|content[oaie]|entusiast[aie]|onorat[oaie])",
)

GRAMMAR = Grammar(
    name="it",
    tells=frozenset(
        """
        il gli della dello degli delle nella nel nostra nostro sua suo tua tuo sono siamo abbiamo anche
        che non alle ore presso gentile buongiorno buonasera ciao salve grazie cordiali saluti questo
        questa purtroppo candidatura colloquio posizione selezione perche piu essere stato stata vorremmo
        """.split(),
    ),
    choices=compiled(
        p(
            r"\b(?:se|qualora|laddove|ove|nel caso|una volta|solo se|nell'eventualita)\b{..90}\b(?:selezionat[oaie]|in linea|idone[oaie]|corrispond\w{2,6}|di (?:nostro )?interesse|interessante|ritenut[oaie]|riscontr\w{1,6}|positiv[oaie]|contattat[oaie]|esito|compatibil[ei]|scelt[oaie]|ammess[oaie]|decid\w{2,6}|riterremo|prescelt[oaie]|coerent[ei]|adatt[oaie]|profilo|superat[oaie]|supererai|supererete|procedere|proseguire|ricev\w{2,6}|aderent[ei])\b"
        ),
        r"\bin (?:assenza|mancanza) di (?:un )?(?:riscontro|risposta|comunicazion[ei]|nostr[oaie])|\bin caso di (?:\w{2,12} )?(?:esito|riscontro|valutazione|interesse|mancat[oa]|idoneita|esito)\b|\bnel caso (?:in cui )?(?:non|il|la)\b",
        p(
            r"\b(?:solo|soltanto|esclusivamente|unicamente) (?:(?:a|ai|con|i) )?(?:i )?(?:candidati|profili|coloro)\b|\b(?:saranno|verranno) (?:ri)?contattat[ie] (?:solo|soltanto|esclusivamente|unicamente)|\b(?:i|ai) candidati (?:selezionati|ritenuti|idonei|che|in linea|prescelti|ammessi|con)\b"
        ),
        p(
            r"\b(?:potrebbe|potrebbero|potra|potranno)\b{..30}\b(?:contattar\w{1,3}|prevedere|includere|comprendere|essere (?:ri)?contattat[oaie]|essere invitat[oaie])|\beventual[ei] (?:\w{2,12} )?(?:{I})|\b(?:il|l'|nostro) (?:processo|percorso|iter)(?: di selezione)? (?:prevede|si compone|consiste|si articola|dura|include|comprende)"
        ),
        r"\bnon (?:chied\w{1,5}|richied\w{1,5}|chiederemo|richiederemo)\b[^;?]{0,20}\b(?:mai|denaro|soldi|pagament\w|dati bancari)\b|\b(?:truffa|truffe|phishing|frode|frodi)\b",
    ),
    conditions=compiled(
        r"(?:^|[,;(] ?)(?:se|qualora|nel caso(?: in cui)?|in caso di|ove|laddove|a meno che|salvo)\b[^,;?!)]{0,180}",
        r"\bper (?:annullare|disdire|modificare|riprogrammare|spostare|cancellare)\b[^,;?!]{0,60}(?=,|\b(?:clicc|acced|us|contatt|scriv|chiam|rispond)\w{1,5}\b)",
    ),
    turns=re.compile(
        r"; | ma (?=abbiamo|siamo|la|il|ti|le|purtroppo|non|vorremmo)| (?=tuttavia\b)| (?=pertanto\b)"
    ),
    negation=re.compile(
        r"\b(?:non|mai|nessun\w?|senza|ne|not|no)\b(?! (?:solo|soltanto|vediamo|vedo)\b)[^,;:]{0,28}$"
    ),
)

_OTHERS = r"(?:(?:un |un'|una |gli |le |i |con |per |su |verso |di )?(?:altr[oaie]|divers[oaie]|alcun[ie]|intern[oaie])(?: \w{2,14}){0,2} {C}|(?:un |una |candidati |profili |persone )?(?:{C}) (?:\w{3,14} )?(?:piu|maggiormente|meglio|con (?:una )?(?:maggiore|piu|esperienza)|che (?:meglio|piu|rispond\w{2,5}|possied\w{2,4}|present\w{2,4}|ha|hanno)|il cui|la cui|intern[oaie])|qualcun altro|un'altra persona|altre persone|altri (?:candidati|profili))"
_TAKES = r"(?:prosegu\w{2,5}|procede\w{2,4}|proceder\w{1,3}|continu\w{2,4}|scelt[oaie]|scelta|scegliere|selezionat[oaie]|selezionare|individuat[oaie]|preferit[oaie]|preferenza|ricadut[ao]|orientat[oaie]|orientarci|optat[oaie]|optare|deciso|assegnat[oaie]|affidat[oaie]|offert[oaie]|privilegiat[oaie]|andare avanti|avanti con|ammess[oaie]|convocat[oaie]|indirizzat[oaie]|favore di|assunt[oaie]|trovat[oaie])"

REJECTIONS = (
    rule(
        "it-others-were-chosen",
        S.REJECTED,
        p(rf"\b{_TAKES}\b{{..50}}\b{_OTHERS}"),
        p(
            r"\b(?:altri|altre|altro|altra|alcuni|un) (?:\w{3,12} )?{C}\b{..60}\b(?:piu (?:in linea|vicin[oaie]|adatt[oaie]|aderent[ei]|affin[ei]|coerent[ei]|compatibil[ei]|idone[oaie]|rispondent[ei]|espert[oaie])|maggiormente|meglio|piu esperienza)|\b(?:e|sia|e'|stato|stata) (?:stato |stata )?(?:scelt[oa]|individuat[oa]|selezionat[oa]|assunt[oa]) (?:\w{2,10} )?(?:un'?altr[oa]|un'?altra|un candidato|una candidata|una persona|un profilo)"
        ),
    ),
    rule(
        "it-will-not-go-on-with-you",
        S.REJECTED,
        p(
            r"\bnon\b{..45}\b(?:prosegu\w{2,5}|proceder\w{1,3}|procede\w{1,5}|dar(?:e|vi|le|ti)? (?:\w{2,8} )?seguito|andare avanti|accoglier\w{1,2}|accolta|prender\w{1,2} in considerazione|offrir(?:ti|le|vi)|proporr?(?:ti|le|vi|e)|inserir(?:ti|la)|convocar(?:ti|la)|selezionat[oaie]|selezionar(?:ti|la)|scelt[oa]|ammess[oa]|idone[oa]|passat[oa]|superat[oa]|rientra\w{0,2}|accettare|assumer\w{1,3}|avanzare|confermar(?:ti|la) (?:l'|la )?(?:assunzione|offerta)|ricontattat[oa])\b(?![^;?]{0,40}\b(?:prima di|finche|fino a|senza)\b)"
        ),
        p(
            r"\b(?:sua|tua|suo|tuo|vostra) (?:candidatura|profilo|cv|curriculum|domanda)\b{..50}\bnon\b{..45}\b(?:seguito|accolt[oa]|selezionat[oa]|scelt[oa]|in linea|corrispond\w{1,5}|idone[oa]|esito|success\w{1,3}|approvat[oa]|rispond\w{1,5}|andat[oa]|pres[oa]|coerente|compatibile|adatt[oa]|rispecchi\w{1,3}|soddisf\w{1,3})"
        ),
        p(
            r"\b(?:esito|valutazione|selezione|candidatura)\b{..40}\b(?:negativ[oa]|sfavorevole|respint[oa]|scartat[oa]|rifiutat[oa]|esclus[oa])\b|\b(?:e|sei|e'|stata|stato) (?:stat[oa] )?(?:scartat[oa]|esclus[oa]|respint[oa])\b"
        ),
        p(
            r"\b(?:deciso|decisione|scelto|scelta|deliberato)\b{..30}\b(?:di )?non\b{..40}\b(?:prosegu\w{2,5}|proceder\w{1,3}|dar\w{1,3}|assegnar\w|andare|inserir\w{1,3})"
        ),
        p(
            r"\b(?:spiacent[ei]|dispiace|rammarico|rincresce|purtroppo|malincuore)\b{..90}\b(?:esito (?:\w{2,12} )?negativo|non (?:e |e' |sei |sia |ha |hai )?(?:stat[oa] |risultat[oa] |super\w{2,4} )|la tua candidatura non|la sua candidatura non|non possiamo (?:offrir|propor|dar|accogli|assum)\w{0,6}|non potremo (?:dar|prosegu|proced|assum)\w{0,6}|declinare|rifiutare)"
        ),
    ),
    rule(
        "it-not-a-fit",
        S.REJECTED,
        p(
            r"\b(?:profilo|esperienza|competenze|candidatura|caratteristiche|requisiti|percorso|cv|curriculum)\b{..60}\bnon\b{..45}\b(?:in linea|corrispond\w{1,5}|rispond\w{1,5}|coerent[ei]|adatt[oaie]|soddisf\w{1,4}|compatibil[ei]|coincid\w{2,4}|sufficient[ei]|aderent[ei]|allineat[oaie]|rispecchi\w{1,4}|possied\w{1,4})"
        ),
    ),
    rule(
        "it-position-filled",
        S.REJECTED,
        p(
            r"\b(?:posizione|posto|ruolo|ricerca|selezione|annuncio|vacancy|processo di selezione|concorso|incarico)\b{..30}\b(?:e |e' |e' stat[oa] |e stat[oa] |stat[oa] |sia stat[oa] |risulta |ormai )(?:gia |ormai |ora |appena |nel frattempo |internamente )?(?:stat[oa] )?(?:copert[oa]|chius[oa]|assegnat[oa]|ricopert[oa]|annullat[oa]|ritirat[oa]|cancellat[oa]|soppress[oa]|conclus[oa]|occupat[oa])\b(?! (?:alle|alle ore|il) )"
        ),
        p(
            r"\b(?:abbiamo|ha|hanno) (?:gia |ormai |nel frattempo |appena |ora )?(?:coperto|chiuso|concluso|trovato|assunto|individuato)\b{..30}\b(?:posizione|posto|ruolo|ricerca|selezione|la persona|il candidato|la candidata|la figura)"
        ),
    ),
    rule(
        "it-kind-words-of-a-no",
        S.REJECTED_SOFTLY,
        r"\b(?:conserv\w{2,5}|terremo|tener\w{1,3}|manterremo|archivi\w{1,4}|inserir\w{1,4})\b[^;?]{0,60}\b(?:cv|curriculum|profilo|candidatura|considerazione|database|banca dati|dati|contatto)\b|\b(?:future|altre|prossime|nuove|successive) (?:opportunita|selezioni|posizioni|ricerche|occasioni)\b",
        r"\b(?:ricandidar\w{1,3}|candidar(?:ti|si) (?:di nuovo|ancora|nuovamente|per altre)|continua a seguir\w{1,2}|tener d'occhio|monitorare)\b",
        r"\b(?:scelta|decisione) (?:\w{2,10} )?(?:difficil[ei]|non (?:e stata )?(?:facile|semplice)|sofferta)\b|\bnon e' ?(?:stat[oa] )?(?:facile|semplice)\b|\bnon e (?:stat[oa] )?(?:facile|semplice)\b|\b(?:numeros[ei]|moltissim[ei]|molt[ei]|gran numero|elevato numero|alto livello|elevata qualita)\b[^;?]{0,20}\b(?:candidatur[ae]|candidati|profili|domande|livello)?\b",
        r"\b(?:purtroppo|ci dispiace|mi dispiace|siamo spiacenti|con rammarico|a malincuore)\b",
        r"\bgrazie\b[^;?]{0,40}\b(?:tempo|impegno|disponibilita dimostrata)\b|\b(?:ringrazi\w{2,5})\b[^;?]{0,60}\b(?:tempo|impegno|disponibilita|partecipa\w{2,5}|professionalita)\b",
    ),
    rule(
        "it-farewell-of-a-no",
        S.FAREWELL,
        r"\b(?:augur\w{1,4}|in bocca al lupo|buona fortuna|fortuna|successo|il meglio)\b[^;?]{0,60}\b(?:futuro|carriera|percorso|ricerca|prosieguo|proseguimento|professional[ei]|prossim[ei] (?:sfide|passi)|tua strada|sua strada)\b",
    ),
    asserts(
        "it-offer-taken-back",
        S.RESCINDED,
        p(
            r"\b(?:offerta|proposta|lettera d'impegno|lettera di impegno|contratto|assunzione)\b{..60}\b(?:ritirat[oa]|revocat[oa]|annullat[oa]|decadut[oa]|decade|non (?:e|e') piu valid[oa]|non (?:puo|potra) (?:essere )?(?:onorat[oa]|mantenut[oa]))"
        ),
        p(
            r"\b(?:ritirare|revocare|annullare|ritiriamo|revochiamo|ritiro|revoca)\b{..30}\b(?:offerta|proposta di|assunzione|lettera d)"
        ),
    ),
    rule(
        "it-on-hold",
        S.ON_HOLD,
        p(
            r"\b(?:selezione|ricerca|posizione|processo|assunzioni|iter|recruiting|inserimento)\b{..60}\b(?:sospes[oaie]|in (?:pausa|sospeso|stand-?by|stallo)|congelat[oaie]|bloccat[oaie]|fermat[oaie]|rinviat[oaie] a data|messo in attesa|ferm[oaie])\b|\b(?:sospes[oaie]|sospendere|congelat[oaie]|blocco|fermare|stand-?by|pausa)\b{..30}\b(?:selezion[ei]|ricerc[ah]\w?|posizion[ei]|assunzioni|processo)"
        ),
    ),
    rule(
        "it-withdrawn-by-the-user",
        S.WITHDRAWN,
        p(
            r"\b(?:candidatura|domanda)\b{..40}\b(?:ritirat[oa])\b|\b(?:ritiro|rinuncia)\b{..25}\b(?:candidatura|selezione)\b|\b(?:hai|ha) (?:ritirato|deciso di ritirare)\b|\bsuo ritiro\b|\btuo ritiro\b"
        ),
    ),
)

OFFERS = (
    asserts(
        "it-offer-made",
        S.OFFERED,
        p(
            r"\b{GLAD}\b{..50}\b(?:offrir(?:ti|le|vi|e)|propor(?:ti|le|re|vi)|confermar(?:ti|le) (?:l'assunzione|la (?:nostra )?(?:offerta|proposta)|che)|formular(?:ti|le)|comunicar(?:ti|le)|presentar(?:ti|le)|inviar(?:ti|le))\b{..80}\b(?:posizione|posto|contratto|ruolo|inserimento|assunzione|offerta|proposta|lavoro|assunt[oa]|incarico|collaborazione|tirocinio|stage|selezione si e conclusa|selezionat[oa])"
        ),
        p(
            r"\b(?:lettera d'impegno|lettera di impegno|lettera (?:di|d') ?(?:assunzione|offerta)|proposta (?:di assunzione|contrattuale|economica|di contratto|di lavoro|di inserimento)|offerta (?:di lavoro|di assunzione|di impiego|formale|economica|contrattuale)|contratto (?:di lavoro|di assunzione|di collaborazione|da firmare)|bozza (?:di|del) contratto)\b{..80}\b(?:allegat[oaie]|allego|in allegato|firmat[oaie]|firmare|firma|restituir\w{1,5}|accettazione|accettare|sottoscri\w{2,6}|trovi|trova|valida|invio|entro)\b"
        ),
        p(
            r"\b(?:allegat[oaie]|allego|alleghiamo|in allegato|trovi|trova|invio|inviamo|inoltriamo|firmare|sottoscrivere)\b{..50}\b(?:lettera d'impegno|lettera di impegno|lettera (?:di|d') ?(?:assunzione|offerta)|proposta (?:di assunzione|contrattuale|economica|di contratto|di lavoro|di inserimento)|offerta (?:di lavoro|di assunzione|di impiego|formale|economica|contrattuale)|contratto (?:di lavoro|di assunzione|di collaborazione)?|bozza (?:di|del) contratto)"
        ),
        p(
            r"\b(?:vorremmo|vogliamo|desideriamo|abbiamo deciso di|siamo pronti a|intendiamo|posso) (?:\w{2,10} )?(?:offrir(?:ti|le)|propor(?:ti|le)|assumer(?:ti|la)|inserir(?:ti|la))\b(?! (?:un |una |il |la |l'|di |alcun\w |due |tre |le |i |\d )?(?:\w{3,14} )?(?:{I}|date|slot|orari|giorn\w|moment\w|di (?:incontrar|sentir|fissar|veder|conosc)\w{0,4}))"
        ),
        p(
            r"\bti (?:offriamo|proponiamo)\b{..30}\b(?:contratto|posto|posizione|ruolo|assunzione)\b|\ble (?:offriamo|proponiamo)\b{..30}\b(?:contratto|posto|posizione|ruolo|assunzione)\b|\b(?:sei|e stat[oa]|e' stat[oa]|sei stat[oa]|lei e) (?:\w{2,8} )?(?:assunt[oa]|dei nostri|la persona (?:che|giusta)|il candidato (?:scelto|prescelto))\b|\b(?:congratulazioni|complimenti|felicitazioni)\b{..60}\b(?:assunt[oa]|posto|offerta|contratto|sei dei nostri|selezionat[oa] per il ruolo)\b|\bbenvenut[oa] (?:nel|in|a bordo|nella)\b{..20}\b(?:team|squadra|bordo|famiglia|gruppo)"
        ),
    ),
    titled(
        "it-offer-in-subject",
        S.OFFERED,
        r"\b(?:lettera (?:d'|di )(?:impegno|assunzione|offerta)|proposta (?:di assunzione|contrattuale|di contratto|di inserimento)|offerta di (?:assunzione|impiego)|la (?:nostra|tua) offerta)\b",
    ),
)

APPOINTMENTS = (
    asserts(
        "it-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{..80}\b(?:e |e' |sia |viene |verra |deve essere |stat[oa] |va )(?:\w{2,10} )?(?:annullat[oa]|cancellat[oa]|disdett[oa]|saltat[oa]|revocat[oa]|sospes[oa])\b|\b{I}\b{..60}\b(?:annullat[oa]|cancellat[oa]|salta|saltera)\b|\b{I}\b{..60}\bnon (?:si (?:terra|svolgera|tiene|fara|potra \w{3,10})|avra luogo|potra (?:avere luogo|tenersi|svolgersi)|puo (?:avere luogo|tenersi|svolgersi))"
        ),
        p(
            r"\b(?:costrett[oaie]|devo|dobbiamo|purtroppo|obbligat[oaie]|tocca|necessario|dover|trov\w{2,5}|chied\w{2,5} scusa|spiac\w{3,5}|dispiace)\b{..50}\b(?:annullare|disdire|cancellare|annulliamo|annullo|annulla)\b"
        ),
        p(
            r"\b(?:annullamento|disdetta|cancellazione|annullato|cancellato)\b{..30}\b{I}|\b(?:annulliamo|annullo|disdico|disdiciamo)\b{..30}\b{I}"
        ),
        p(
            r"\b(?:ho|abbiamo|ha|per) (?:avuto )?un (?:imprevisto|contrattempo|impedimento)\b{..60}\bnon (?:posso|riesco|possiamo|riusciamo|puo|riesce|riusciro|potro|potremo|potra)\b|\bnon (?:potro|potremo|riusciro|riusciremo|potra|riuscira|posso|riesco|riusciamo) (?:piu |purtroppo )?(?:a )?(?:incontrar\w{1,3}|esser(?:e|ci)|partecipare|veder\w{1,3}|ricever\w{1,3}|sentir\w{1,3}|vederci|sostenere|tenere)"
        ),
    ),
    titled(
        "it-cancelled-in-subject",
        S.CANCELLED,
        p(
            r"^(?:annullat[oa]|cancellat[oa]|evento annullato|annullamento|disdetta)\b|\b{I}\b[^\n]{0,25}\bannullat[oa]\b"
        ),
    ),
    asserts(
        "it-interview-moved",
        S.MOVED,
        p(
            r"\b{I}\b{..90}\b(?:spostat[oa]|rinviat[oa]|posticipat[oa]|anticipat[oa]|riprogrammat[oa]|rimandat[oa]|slittat[oa]|slitta|ripianificat[oa]|differit[oa]|rifissat[oa]|aggiornat[oa] (?:a|al)|modificat[oa])\b"
        ),
        p(
            r"\b(?:spost(?:are|iamo|o|amento|arlo|arla|ato|ata)|rinvi(?:are|amo|o|arlo|ato|ata)|posticip(?:are|iamo|o|arlo|ato|ata)|anticip(?:are|iamo|o|arlo|ato|ata)|riprogramm(?:are|iamo|o|azione|arlo|ato|ata)|rimand(?:are|iamo|o|arlo|ato|ata)|slittamento|slittare|differimento|modifica|variazione|cambio)\b{..60}\b(?:{I}|{DAY}|al \d|alle \d|a (?:domani|dopodomani)|orario|data|dell'ora)"
        ),
        p(
            r"\b(?:nuov[oa]|nuovi|aggiornat[oa]) (?:data|orario|ora|appuntamento|dettagli|data e ora|convocazione)(?: (?:e|e'|sara|del|per|dell\w{0,3})\b|:|$)|\banziche\b{..30}(?:\d|{DAY})|\binvece (?:che|di|del|delle)\b{..25}(?:\d|{DAY})"
        ),
    ),
    titled(
        "it-moved-in-subject",
        S.MOVED,
        p(
            r"^(?:invito aggiornato|aggiornat[oa]|evento aggiornato|spostamento|rinvio|nuov[oa] (?:data|orario))\b|\b(?:spostamento|rinvio|riprogrammazione|variazione)\b[^\n]{0,30}\b{I}|\b{I}\b[^\n]{0,30}\b(?:spostat[oa]|rinviat[oa]|riprogrammat[oa]|posticipat[oa]|anticipat[oa])"
        ),
    ),
    rule(
        "it-asks-to-move",
        S.MOVE_ASKED,
        p(
            r"\b(?:possiamo|potremmo|potrebbe|potresti|puoi|puo|sarebbe possibile|e possibile|e' possibile|riusciresti|riuscirebbe|ti (?:va|spiace|dispiace)|le (?:spiace|dispiace|andrebbe))\b{..50}\b(?:spostar\w{1,3}|rinviar\w{1,3}|posticipar\w{1,3}|anticipar\w{1,3}|riprogrammar\w{1,3}|rimandar\w{1,3}|cambiare|far slittare)\b[^;]{0,90}\?"
        ),
    ),
    asserts(
        "it-interview-confirmed",
        S.CONFIRMED,
        p(
            r"\bconferm(?:o|iamo|a|are|at[oa]|ando|armi|arti|arle|iamole)\b(?! (?:\w{2,12} ){0,3}(?:ricezione|la ricezione|l'avvenut\w|di aver ricevut\w|la tua disponibilita|la sua disponibilita|la presenza|se\b)){..70}(?:\b{I}|\bdata|\borario|\b{DAY}|\d)"
        ),
        p(
            r"\b{I}\b{..90}\b(?:confermat[oa]|fissat[oa]|programmat[oa]|previst[oa]|si (?:terra|svolgera|tiene|svolge)|avra luogo|e per|e' per|sara (?:il|con|alle|{DAY})|prenotat[oa]|organizzat[oa]|calendarizzat[oa]|schedulat[oa])"
        ),
        p(
            r"\b(?:ho|abbiamo|e stat[oa]|e' stat[oa]|resta|rimane) (?:\w{2,10} )?(?:fissat[oa]|programmat[oa]|prenotat[oa]|organizzat[oa]|segnat[oa]|pianificat[oa]|bloccat[oa]|inserit[oa] in agenda|confermat[oa])\b"
        ),
        p(
            r"\b(?:convocat[oaie]|convochiamo|la convoca|convocarl[ao]|convocart[oi]|convoc\w{2,6})\b{..120}\b(?:per|il|alle|giorno|presso)\b|\b(?:la|ti|vi) (?:aspettiamo|aspetto|attendiamo|attendo|attende)\b|\b(?:attenderla|aspettarti|riceverla|accoglierla|presentarsi|presentati|presentarti)\b{..30}\b(?:presso|il|alle|giorno|{DAY}|in (?:sede|via|piazza))\b"
        ),
        p(
            r"\b(?:ci (?:vediamo|sentiamo|incontriamo|troviamo|risentiamo)|a) (?:\w{2,8} )?(?:domani|dopodomani|{DAY}|alle \d|il \d|lunedi|allora|li|presto in|giovedi)\b|\b(?:la|ti) (?:chiamo|chiamero|contatto|contattero|chiameremo|chiamera)\b{..20}\b(?:alle|il|{DAY}|domani|io)\b|\blink\b{..40}\b(?:teams|zoom|meet|collegar\w{1,3}|collegamento|videochiamata|call)\b|\b(?:teams|zoom|meet)\b{..20}\blink\b"
        ),
        p(
            r"\b(?:promemoria|ricord(?:o|iamo|are|arle|arti|are))\b{..60}\b{I}|\b(?:va (?:bene|benissimo)|perfetto|ottimo|d'accordo|ok|benissimo)\b{..20}\b(?:per|allora|{DAY}|alle|il \d|a)\b{..20}(?:\d|{DAY}|domani)"
        ),
        p(
            r"\b(?:invit\w{2,5}|invito)\b{..100}\b(?:il (?:giorno )?\d|{DAY}|alle (?:ore )?\d|in data \d)|\briceverai\b{..20}\binvito\b|\binvito (?:in|a) calendario\b|\binvito (?:teams|zoom|calendar|outlook)\b"
        ),
    ),
    titled(
        "it-confirmation-in-subject",
        S.CONFIRMED,
        p(
            r"\b(?:conferma|promemoria|reminder)\b[^\n]{0,40}\b{I}|\b{I}\b[^\n]{0,40}\b(?:confermat[oa]|conferma|fissat[oa])\b|\bconvocazione\b"
        ),
    ),
    rule(
        "it-invites",
        S.INVITED,
        p(
            r"\b(?:invit(?:o|iamo|arti|arla|are|at[oa]|arvi)|convoc\w{2,6})\b{..70}\b(?:{I}|conoscer\w{1,3}|incontrar\w{1,3}|venire|presentar\w{1,2}|sostenere)"
        ),
        p(
            r"\b(?:vorremmo|vorrei|piacerebbe|{GLAD}|desider(?:iamo|o|erei)|vogliamo|voglia|interessati a|ci farebbe|mi farebbe|ti va|le andrebbe|ti andrebbe|perche non|sarebbe bello|curios[oaie])\b{..50}\b(?:conoscer(?:ti|la|ci|vi|e)|incontrar(?:ti|la|ci|vi)|fissare|organizzare|sentir(?:ti|la|ci)|veder(?:ti|la|ci)|parlar(?:e|ti|le|ne)|scambiare|fare (?:due|quattro|una)|{I}|approfondire|confrontarci|programmare)"
        ),
        p(
            r"\b(?:fissare|organizzare|programmare|concordare|pianificare|schedulare|prendere)\b{..30}\b{I}\b|\b(?:prossimo step|passo successivo|prossimo passo|prossima fase|fase successiva)\b{..40}\b{I}|\bci conosciamo\b"
        ),
    ),
    asserts(
        "it-through-to-next-round",
        S.ADVANCED,
        p(
            r"\b(?:superato|superata|passato|passata|passare|passa|ammess[oa]|selezionat[oa]|accedere|accede|proseguire|procedere|andare avanti|avanti)\b{..40}\b(?:(?:la|alla|alle|il|al|con|nella) (?:\w{3,12} )?(?:fase|step|passo|round|turno)(?: successiv[oa]| finale)?|prima (?:fase|selezione)|fase successiva|prossim[oa] (?:fase|step|round)|seconda fase|preselezione|prova (?:orale|scritta)|con (?:te|lei)\b|con il tuo|con il suo)"
        ),
    ),
    rule(
        "it-asks-for-times",
        S.ASKS_TIMES,
        p(
            r"\b(?:tua|sua|tue|sue|vostra|le|la|qualche|una) (?:\w{3,12} )?disponibilita\b(?! (?:dimostrat|mostrat|concess|che))|\bdisponibilita (?:per|nei|nelle|la|il|della|a (?:un|fissar|sostener|incontrar)|oraria|orarie)\b|\bquando\b{..30}\b(?:sei|saresti|sarebbe|puoi|potresti|potrebbe|puo|hai|avresti|avrebbe|ti|le|possiamo|potremmo|e) {..25}\b(?:liber[oa]|disponibil[ei]|comod[oa]|venire|sentirci|vederci|passare|tempo|possibile|andrebbe|va bene|viene|chiamar\w{1,3}|parlare|preferi\w{1,5})"
        ),
        p(
            r"\b(?:che|quale|quali|in che|in quale) (?:\w{2,12} )?(?:giorn[oi]|orar[io]{1,2}|fasc[eia]{1,2}|moment[oi]|dat[ae]|ore|slot)\b{..40}\b(?:prefer\w{1,5}|comod[oi]|disponibil\w|liber[oa]|va|vanno|andrebbe\w{0,2}|funziona\w{0,2}|puoi|potresti|potrebbe|torna|riesc[ei])\b|\b(?:fammi|mi fai|facci|mi faccia|ci faccia|mandami|mandaci|indicar(?:mi|ci|e)|indicami|indicaci|comunicar(?:mi|ci|e)|proponi(?:mi)?|dimmi|suggerir(?:mi|e)|inviar(?:mi|ci)|segnalar(?:mi|ci))\b{..50}\b(?:quando|disponibil\w{1,4}|date|giorn[oi]|orari|fasce|slot|preferenz[ae])\b"
        ),
        p(
            r"\b(?:sei|saresti|sarebbe|e|e') (?:\w{2,10} )?(?:liber[oa]|disponibile)\b[^;]{0,80}\?|\b(?:ti|le|vi) (?:va bene|andrebbe(?: bene)?|torna|torna comodo|viene comodo|farebbe comodo|e comodo)\b[^;]{0,80}\?|\b(?:riesci|riesce|riusciresti|riuscirebbe|potresti|potrebbe|puoi) (?:a )?(?:\w{2,10} )?(?:venire|passare|collegart?\w{1,2}|esserci|sentirci|fare|essere)\b[^;]{0,80}\?"
        ),
    ),
    rule(
        "it-offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:seguenti|queste|questi|due|tre|quattro|alcune|alcuni|una (?:di|tra|delle)|uno (?:di|tra|dei)|possibili) (?:\w{2,10} )?(?:date|slot|orari|fasce|opzioni|disponibilita|alternative|giorni|giornate|finestre|momenti|proposte)\b|\bopzione (?:\d|[abc])\b|\b(?:quale|quali) (?:di queste|preferi\w{1,5}|ti (?:va|torna)|le (?:va|torna))|\bin alternativa\b"
        ),
        p(
            r"\b(?:proponiamo|propongo|posso proporre|possiamo proporre|potremmo|potrei|possiamo offrir\w{1,2}|siamo disponibili|sono disponibile|sarebbe disponibile)\b{..50}(?:\d|{DAY}|domani)|\b(?:ti|le|vi) (?:va|andrebbe|torna|sta) (?:bene )?(?:comodo )?(?:{DAY}|il \d|alle \d|domani|un)"
        ),
    ),
    rule(
        "it-tentative",
        S.TENTATIVE,
        p(
            r"\b(?:in via provvisoria|provvisori[oa]|provvisoriamente|da confermare|in attesa di (?:una )?(?:tua |sua )?conferma|salvo conferma|di massima|ipotizz\w{2,5}|propongo|proponiamo|che ne (?:dici|dice|diresti)|magari|forse|opzionat[oa])\b|\b(?:fammi|mi faccia|ci faccia|facci|facciamo|dimmi|mi dica|far(?:mi|ci)) (?:\w{2,8} )?(?:sapere )?se\b{..40}\b(?:va|andrebbe|riesc\w|puo|puoi|torna|comod\w|disponibil\w|compatibil\w|d'accordo)\b|\b(?:conferm\w{1,5})\b{..15}\bse\b"
        ),
    ),
    rule(
        "it-booking-link",
        S.BOOKING,
        p(
            r"\b(?:prenot(?:a|are|ar\w{2}|i|ate|arti)|scegl(?:i|iere|ierlo|ierla|a)|selezion(?:a|are|i|arla)|fiss(?:a|are|arlo|i)|pianific(?:a|are|hi))\b{..60}\b(?:link|calendario|agenda|online|qui\b|calendly|portale|pulsante|piattaforma|pagina)\b|\b(?:link|calendario|agenda|calendly|portale|qui)\b{..50}\b(?:prenot(?:a|are|arti|arla|arsi)|scegl(?:i|iere|ierlo)|selezion(?:a|are)|fissare)\b|\b(?:prenota|scegli|seleziona) (?:\w{2,10} ){0,3}(?:slot|orario|fascia|data|giorno|appuntamento|colloquio|momento)\b"
        ),
    ),
    rule(
        "it-speaks-of-interview",
        S.INTERVIEW,
        r"\bcolloqui(?:o)?\b|\bvideocolloquio\b|\bintervista (?:telefonica|conoscitiva|di lavoro|tecnica|motivazionale|di selezione)\b|\bprova (?:orale|pratica|di lavoro|in cucina|in sala|in negozio|in reparto)\b|\bgiornata di prova\b|\bturno di prova\b|\b(?:primo|secondo|ultimo) (?:incontro|step)\b|\bconoscer(?:ti|la)\b|\bincontro conoscitivo\b|\bchiamata conoscitiva\b|\bcall conoscitiva\b|\bconoscitiv[oa]\b",
    ),
)

CONVERSATION = (
    asserts(
        "it-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:complet(?:a|are|i|arlo|arla|ando)|svolg(?:ere|i|erlo|a)|sosten(?:ere|erlo)|compil(?:a|are|i|arlo)|esegu(?:ire|i)|invit(?:iamo|o|arti|arla|at[oa])|effettu(?:are|a)|consegn(?:a|are|arlo)|affront(?:a|are)|inviar(?:ci|mi|e)|realizz(?:a|are)|prepar(?:a|are)|registr(?:a|are)|partecip(?:a|are)|fare|allegat[oaie]|in allegato|chied\w{2,6}|restituir\w{1,3}|risolv\w{1,4}|risponder\w|link)\b{..60}\b{TEST}\b(?! orale)"
        ),
        p(
            r"\b{TEST}\b(?! orale){..70}\b(?:completare|completarlo|svolgere|da svolgere|compilare|entro|scadenza|scade|link|minuti|dura|consegnare|consegna|inviare|restituire|in allegato|allegat[oa]|giorni per|ore per|pronto|tempo)\b"
        ),
    ),
    rule(
        "it-test-handed-in",
        S.HANDED_IN,
        p(
            r"\b(?:grazie|ringrazi\w{2,5}|ricevuto|ricevuta|ricevuti|abbiamo ricevuto|confermiamo la ricezione)\b{..50}\b(?:aver (?:completato|svolto|consegnato|inviato|compilato|sostenuto)|complet\w{2,5}|consegn\w{1,3}|il tuo|il suo|la tua|la sua|invio|del|lo svolgimento)\b{..25}\b{TEST}|\b{TEST}\b{..30}\b(?:completat[oa]|consegnat[oa]|inviat[oa]|ricevut[oa]|svolt[oa]) (?:con successo|correttamente)|\b(?:hai|ha) (?:completato|consegnato|inviato|terminato)\b{..25}\b{TEST}"
        ),
    ),
    rule(
        "it-application-received",
        S.RECEIVED,
        p(
            r"\b(?:ricevut[oaie]|ricezione|ricevimento|pervenut[oaie]|inviat[oaie]|trasmess[oaie]|acquisit[oaie]|registrat[oaie]|arrivat[oaie]|inoltrat[oaie]|presa in carico|preso in carico)\b{..60}\b{LETTER}"
        ),
        p(
            r"\b{LETTER}\b{..80}\b(?:ricevut[oaie]|pervenut[oaie]|inviat[oaie]|trasmess[oaie]|acquisit[oaie]|registrat[oaie]|arrivat[oaie]|inoltrat[oaie]|andat[oa] a buon fine|in (?:carico|esame|valutazione da parte)|sara (?:esaminat|valutat|presa)\w{1,2}|verra (?:esaminat|valutat|pres)\w{1,2})\b"
        ),
        p(
            r"\b(?:grazie|ringrazi(?:amo|o|arti|arla|are|armo))\b{..60}\b(?:(?:tua|sua|vostra) candidatura|(?:per|di) (?:esserti|essersi|aver\w{0,3}|averci) (?:\w{2,8} )?(?:candidat[oa]|inviato|trasmesso|proposto|mandato)|esserti candidat[oa]|essersi candidat[oa]|inviato (?:il|la) (?:tu[oa]|su[oa]) (?:cv|curriculum|candidatura))\b"
        ),
        p(r"\b(?:ti sei|si e|sei) candidat[oa] (?:\w{2,12} )?(?:con successo|per|a|alla)\b"),
    ),
    titled(
        "it-receipt-in-subject",
        S.RECEIVED,
        r"\b(?:conferma (?:di )?(?:ricezione|ricevimento|candidatura|invio)|candidatura (?:ricevuta|inviata|registrata|per .{2,60} attraverso indeed)|ricezione (?:della )?candidatura|grazie per (?:la (?:tua|sua) candidatura|esserti candidat\w|aver inviato)|abbiamo ricevuto la (?:tua|sua) candidatura|avvenuta ricezione)\b",
    ),
    rule(
        "it-has-applied",
        S.APPLIED,
        r"\b(?:tua|sua|vostra) (?:\w{3,14} )?candidatura\b|\besser(?:ti|si) candidat[oa]\b|\bti sei candidat[oa]\b",
    ),
    rule(
        "it-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b(?:tuo|suo) (?:profilo|cv|curriculum|percorso|background)(?: linkedin)?\b{..50}\b(?:colpit[oaie]|interess\w{2,6}|notat[oa]|attirat[oa]|in linea|perfett[oa]|catturat[oa]|ottimo|molto (?:vicino|affine)|attenzione|adatt[oa])\b|\b(?:visto|trovato|notato|imbattut[oa]|letto|leggendo|guardando|vedendo|visionato|individuato)\b{..25}\b(?:tuo|suo|nel tuo|nel suo) (?:profilo|cv|curriculum)\b|\bho (?:visto|trovato) su linkedin\b"
        ),
        p(
            r"\b(?:apert[oa]|interessat[oa]|disponibil[ei]|curios[oa]) a (?:\w{2,12} )?(?:valutare|nuov[eai]|un|una|considerare|ascoltare|parlarne|esplorare|saperne|cambiare|opportunita)|\b(?:stai|sta) (?:valutando|cercando|considerando)\b{..30}\b(?:nuov[eai]|opportunita|cambiament\w|lavoro)\b|\bvalut\w{2,6} (?:\w{2,10} )?nuov[ei] (?:opportunita|sfid[ae]|esperienz[ae]|progett[oi])\b|\bnuova (?:sfida|opportunita|avventura|esperienza)\b"
        ),
        p(
            r"\b(?:un|una|il|mio|nostro|per un|per conto di|azienda) (?:\w{3,14} )?(?:client[ei]|azienda cliente|cliente)\b|\b(?:siamo|sono|stiamo|sto) (?:\w{3,12} )?(?:alla ricerca di|cercando|ricercando|selezionando)\b|\b(?:interessante|nuova|bella|stimolante|ottima) (?:opportunita|posizione|occasione|offerta)\b|\bti (?:contatto|scrivo) (?:perche|per (?:una|un'|proporti|parlarti)|in merito a (?:una|un')|da parte di)|\bla (?:contatto|scrivo) (?:perche|per (?:una|un'|proporle|parlarle)|in merito a (?:una|un'))"
        ),
    ),
    rule(
        "it-still-open",
        S.STILL_OPEN,
        r"\b(?:non (?:abbiamo|ha|hanno|e|si e|e') (?:\w{2,12} )?ancora|ancora non)\b[^;?]{0,40}|\bancora (?:in corso|valutando|in valutazione|in fase|colloqui|incontrando|aspettando|in attesa|qualche giorno)\b|\b(?:tua|sua|di|vostra|la) pazienza\b|\bpiu tempo del previsto\b|\b(?:scus\w{1,6}|ci scusiamo) (?:\w{2,8} )?(?:per il|del) (?:ritardo|silenzio)\b",
    ),
    rule(
        "it-says-where-it-stands",
        S.STATUS,
        p(
            r"\b(?:ti|la|le|vi) (?:far(?:o|emo|a)|terr(?:o|emo|a)|aggiorn\w{1,5}|dar(?:o|emo|a)|daremo|contatter(?:o|emo|a)|ricontatt\w{2,5}|risponder(?:o|emo|a)|scriver(?:o|emo|a)|comunicher(?:o|emo|a)|faccio|facciamo)\b{..40}\b(?:sapere|aggiornat[oa]|riscontro|notizie|esito|entro|al piu presto|a breve|presto|nei prossimi|la prossima settimana|quanto prima|feedback|noi)\b|\b(?:avra|avrai|ricever(?:a|ai)|sentirai)\b{..30}\b(?:notizie|riscontro|risposta|feedback|da noi)\b"
        ),
        r"\bin (?:fase di )?valutazione\b|\bstato (?:della|di) (?:tua |sua |avanzamento )?candidatura\b|\bcandidatura\b[^;?]{0,30}\b(?:aggiornat[oa]|in corso|in esame)\b|\b(?:aggiornamento|riscontro|feedback) (?:sulla|sullo|circa|entro|in merito|a breve|sul)\b|\bgrazie\b[^;?]{0,25}\b(?:pazienza|bella chiacchierata|tempo|colloquio di|incontro|messaggio|risposta|mail)\b|\bpiacere (?:di )?(?:conoscert[ioae]|averti|conoscerla|averla|parlare|incontrar\w{2})\b|\b(?:ci e|mi e) (?:molto )?piaciut[oa]\b",
    ),
    rule(
        "it-asks-the-candidate",
        S.REQUEST,
        p(
            r"\b(?:potresti|potrebbe|puoi|puo|ti chiedo|le chiedo|ti chiediamo|le chiediamo|preghiamo|prego|occorre\w{0,4}|servirebbe\w{0,2}|serve|servono|abbiamo bisogno|avremmo bisogno|vorrei (?:chieder|sap)\w{2,4}|mi servirebbe|cortesemente|gentilmente)\b{..60}\b(?:inviar\w{1,3}|mandar\w{1,3}|fornir\w{1,3}|indicar\w{1,3}|confermar\w{1,3}|compilar\w{1,2}|trasmetter\w{1,3}|allegar\w|precisar\w|specificar\w|ricever\w|dirci|dirmi|restituir\w{1,5}|portar\w{0,2}|sapere|copia|caricar\w|rispondere|integrare)\b|\b(?:inviaci|inviami|mandaci|mandami|compila|allega|porta con te|rispondi)\b"
        ),
        r"\b(?:ral|retribuzione (?:attuale|desiderata|richiesta)|aspettative (?:economiche|retributive|salariali)|pretese economiche|preavviso|referenze|permesso di soggiorno|titolo di studio|casellario|carta d'identita|codice fiscale|categorie protette|patente|documenti (?:necessari|richiesti)|documentazione|qualche domanda|alcune domande|certificato|disponibilita a trasferte|inquadramento)\b",
        r"\b(?:per prepararti|come prepararsi|parcheggio|in portineria|reception|documento (?:di riconoscimento|d'identita)|munit[oa] di)\b",
    ),
    rule(
        "it-speaks-of-applying",
        S.APPLICATION,
        p(
            r"\b(?:tua|sua|vostra|tuo|suo) (?:\w{3,14} )?(?:candidatura|curriculum|cv|domanda|lettera di presentazione)\b|\bcandidat[oa] (?:per|a|alla|al)\b|\besser(?:ti|si) candidat[oa]\b"
        ),
    ),
    rule(
        "it-speaks-of-a-job",
        S.JOB,
        r"\bcandidatur[ae]\b|\bcolloqui(?:o)? (?:di lavoro|conoscitiv[oi]|di selezione|tecnic[oi]|motivazional[ei])\b|\b(?:processo|iter|percorso|ufficio|fase|fasi|attivita) di selezione\b|\bselezione (?:del personale|pubblica|per|di personale|in oggetto)\b|\bla selezione\b|\bricerca e selezione\b|\besserti candidat[oa]\b|\bcandidat[oa]\b",
        p(
            r"\b(?:la|una|per la|della|nostra|questa|alla) (?:\w{3,14} )?posizione (?:di|come|aperta|lavorativa|offerta|in)\b|\b(?:il|un|nel|per il|del|al) ruolo (?:di|da|come)\b|\bposto (?:di lavoro|di \w{4,})\b|\bin qualita di\b|\b(?:come|per) (?:\w{3,14} )?(?:posizione|figura) (?:di|da)\b"
        ),
        r"\b(?:contratto di lavoro|tempo (?:indeterminato|determinato)|ral\b|ccnl|periodo di prova|preavviso|retribuzione|mensilita|assunzion[ei]|assumere|assunt[oa]|inserimento in azienda|inserimento in organico|datore di lavoro|lettera d'impegno|lettera di impegno|tirocinio|apprendistato|offert[ae] di lavoro|proposta (?:di assunzione|contrattuale))\b",
        r"\b(?:risorse umane|ufficio (?:personale|risorse|selezione|assunzioni|hr)|servizio personale|recruit\w{2,5}|hr (?:specialist|manager|business partner|generalist)|talent acquisition|responsabile (?:del personale|hr|selezione)|lavorare con noi|lavora con noi|selezionatore|selezionatrice|agenzia per il lavoro)\b",
    ),
    titled(
        "it-job-title-in-subject",
        S.JOB,
        r"\b(?:addett[oaie]|impiegat[oa]|infermier[ea]|operai[oa]|magazzinier[ea]|autista|camerier[ea]|cuoc[oa]|chef|barista|commess[oa]|contabile|ragionier[ea]|segretari[oa]|sviluppat(?:ore|rice)|programmat(?:ore|rice)|ingegner[ea]|tecnic[oa] \w+|educat(?:ore|rice)|insegnante|docente di|consulente|responsabile \w+|banconista|saldatore|meccanic[oa]|elettricista|idraulic[oa]|oss\b|operat(?:ore|rice) \w+|farmacista|fisioterapista|architett[oa]|geometra|receptionist|store manager|project manager|assistente \w+|istrutt(?:ore|rice)|funzionari[oa]|stagista|apprendista|progettista|grafic[oa]|redatt(?:ore|rice)|avvocat[oa]|collaborat(?:ore|rice)|buyer|controller|agente di commercio|venditor[ei]|capo ?(?:reparto|cantiere|turno|sala)|direttor[ei]|panettiere|pasticcer[ea]|giardinier[ea]|muratore|falegname|parrucchier[ea]|estetista|badante|babysitter)\b",
    ),
    rule(
        "it-is-away",
        S.AWAY,
        r"\b(?:fuori (?:ufficio|sede)|in ferie|assente|sono assente|in congedo|in maternita|in malattia|saro (?:assente|in ferie|di nuovo|fuori)|rientr(?:o|ero) (?:il|in|da)|al mio rientro|non saro (?:in ufficio|raggiungibile)|accesso limitato alla posta|ufficio (?:e |sara |restera )?chius[oi]|non lavor[oa] piu)\b",
    ),
)

ELSEWHERE = (
    titled(
        "it-alert-subject",
        S.NOISE,
        r"\b\d{1,4} (?:nuov[ei] )?(?:offerte|annunci|posizioni|opportunita|lavori)\b|\b(?:nuov[ei]) (?:offerte di lavoro|annunci|lavori|posizioni|opportunita di lavoro)\b|\b(?:offerte|annunci|lavori) (?:di lavoro )?(?:per te|consigliat[ei]|simili|del giorno|in evidenza)\b|\b(?:job alert|avviso di lavoro|newsletter|ultime offerte)\b|\bcerca personale\b|\bassume\b|\bstanno assumendo\b",
        r"\b(?:sconto|offerta speciale|offerte speciali|saldi|promo\w{0,6}|fattura|ordine|acquisto|webinar|consigli per|come (?:superare|scrivere|affrontare|preparar\w)|corso gratuito)\b|\bha visualizzato il tuo profilo\b|\bpassword\b|\bverifica (?:il tuo|la tua|l')\b|\battiva (?:il tuo )?account\b",
    ),
    rule(
        "it-advertises",
        S.NOISE,
        r"\b(?:annulla l'iscrizione (?:alla|agli|a questa)|disiscriviti|cancellati dalla newsletter|vedi tutte le offerte|vedi tutti gli annunci|tutte le offerte|altre offerte simili|potrebbero interessarti|newsletter|codice sconto|acquista ora|ordina ora|leggi (?:di piu|tutto)|scopri di piu|in questo numero|iscriviti (?:ora|al corso|subito))\b",
    ),
    rule(
        "it-one-time-code",
        S.CODE,
        r"\bcodice (?:di (?:verifica|sicurezza|accesso|conferma|autenticazione)|otp|monouso|temporaneo)\b|\bconferma il tuo indirizzo e-?mail\b|\breimposta(?:re)? (?:la )?password\b|\battiva il tuo account\b",
    ),
    rule(
        "it-another-world",
        S.OTHER_WORLD,
        r"\b(?:appartament[oi]|affitt[oi]|locazione|locatore|inquilin[oi]|immobil[ei]|immobiliare|agenzia immobiliare|mutuo|caparra|visita (?:dell'|all'|della )(?:immobile|appartamento|casa|alloggio)|alloggio|case popolari|bilocale|trilocale|proprietari[oa] di casa|stanza in affitto|rogito|compromesso)\b",
        r"\b(?:(?:richiesta|domanda) di (?:prestito|finanziamento|mutuo|credito|carta|rimborso|cittadinanza|visto|iscrizione|borsa|contributo|residenza|ammissione al corso)|prestito (?:personale)?|carta di credito|finanziament[oi]|conto corrente|polizza|assicurazion[ei]|sinistro|filiale per (?:la|l')|bonifico)\b",
        r"\b(?:visto (?:turistico|di ingresso|d'ingresso|schengen|per)|passaport[oi]|consolato|ambasciata|questura|cittadinanza|anagrafe|carta d'identita elettronica|patente di guida|motorizzazione|inps|agenzia delle entrate|permesso di costruire|bando (?:per contributi|alloggi)|reddito di|isee|730)\b",
        r"\b(?:visita (?:medica di controllo|specialistica|oculistica|dentistica|ginecologica)|dentista|studio (?:dentistico|medico)|ambulatorio|prenotazione (?:della )?visita|esami del sangue|vaccin\w{2,6}|cup\b|veterinari[oa]|fisioterapia|referto|ricetta|tagliando|officina autorizzata|revisione auto|parrucchiere)\b",
        r"\b(?:colloqui(?:o)? (?:individual[ei] )?(?:con i|con gli|scuola|dei|genitori|insegnanti|docenti)|colloqui generali|alunn[oaie]|student(?:e|i|essa)|genitor[ei]|registro elettronico|classe \d|istituto comprensivo|consiglio di classe|immatricolazion\w|test d'ingresso|iscrizione (?:al|alla|all') (?:corso|universita|anno|scuola|master|laurea)|segreteria (?:didattica|studenti)|corso di laurea|master universitario|borsa di studio|erasmus|esame di|ammissione al (?:corso|master|dottorato)|dottorato di ricerca|asilo nido|tesi)\b",
        r"\b(?:tuo|suo|vostro|il|del tuo) (?:ordine|pacco|reso|rimborso|abbonamento|acquisto|spedizione|biglietto|prenotazione|fattura|preventivo|bolletta|reclamo)\b|\b(?:tua|sua) (?:prenotazione|spedizione|fattura|bolletta|richiesta di assistenza|garanzia|tessera|iscrizione)\b|\bpreventivo\b|\bdemo (?:del|di) prodotto\b|\bgara d'appalto\b",
        r"\b(?:podcast|giornalista|redazione|intervistar(?:ti|la) per|per un articolo|documentario|manoscritto|abstract|peer review|call for papers|revisori|rivista|puntata)\b",
        r"\b(?:colloquio (?:annuale|di valutazione|di uscita|di fine anno|di feedback)|exit interview|valutazione (?:delle performance|annuale)|medico competente|volontari(?:o|ato|a)|servizio civile|provini?|casting|audizion[ei]|candidat[oi] (?:sindaco|alle elezioni|a sindaco)|elezion[ei]|lista civica|assemblea (?:di condominio|dei soci)|condomini[oa]|adozion[ei]|franchising)\b",
    ),
    rule(
        "it-words-of-another-field",
        S.OTHER_FIELD,
        r"\b(?:canone|rata|rate mensili|interessi|taeg|premio assicurativo|metri quadri)\b",
        r"\b(?:docente|prof\.?ssa|scuola|materia|voti|verifica di|lezion[ei])\b",
        r"\b(?:client[ei]|fornitor[ei]|consegna|spedizione|concerto|biglietti|volo|hotel|ristorante)\b",
        r"\b(?:pazient[ei]|sintomi|terapia|farmaco|diagnosi)\b",
        r"\b(?:vicini|associazione|parrocchia|donazion[ei]|soci)\b",
    ),
    rule(
        "it-the-users-other-parts",
        S.OTHER_SIDE,
        p(
            r"\bcandidatura (?:\w{2,12} )?(?:non (?:e |e' )?(?:\w{2,10} )?(?:complet\w{2}|inviat[oa]|conclus[oa]|ultimata)|incompleta|in bozza|in sospeso|salvata)\b|\b(?:complet|termin|conclud|riprend)\w{1,3} (?:la )?(?:tua|sua) candidatura\b|\bhai (?:iniziato|lasciato)\b{..20}\bcandidatura\b"
        ),
        p(
            r"\b(?:come|indicat[oa] (?:come|quale)|in qualita di|quale) referent?z?[ea]\b|\breferenze (?:su|per|di|riguardo) (?!te\b|lei\b)|\blettera di (?:raccomandazione|referenze) per\b|\b(?:scheda di valutazione|valutazione del candidato|feedback (?:sul|su|della|del) candidat[oa])\b|\b(?:puoi|potresti|puo|potrebbe|riesci|riesce) (?:a )?(?:\w{2,10} )?(?:intervistare|colloquiare|fare (?:il|un|i) colloqui\w? (?:a|con|al|alla)|tenere i colloqui|partecipare (?:al|come) (?:\w{3,15} )?(?:intervistat\w{2,4}|selezionator\w|colloquio (?:di|con) (?!te\b|lei\b)))"
        ),
        p(
            r"\b(?:tuo|suo) annuncio\b{..30}\b(?:pubblicat[oa]|online|scade|scadut[oa]|approvat[oa]|candidat\w)|\bnuov[aei] candidatur[ae] (?:per|al) (?:il )?(?:tuo|suo) annuncio\b|\bnuovi candidati\b"
        ),
    ),
    rule(
        "it-research",
        S.RESEARCH,
        r"\b(?:buono regalo|buono amazon|sondaggio|questionario di (?:gradimento|soddisfazione)|ricerca (?:di mercato|utente|accademica)|studio (?:accademico|di ricerca|universitario)|partecipanti (?:allo|alla|per)|la tua esperienza con|la sua esperienza con|test di usabilita|gettone|compenso di)\b",
    ),
    rule(
        "it-among-friends",
        S.FRIEND,
        r"\b(?:compleanno|aperitivo|cena|pizzata|festa|matrimonio|calcetto|baci\b|bacioni|abbracci|nonn[oa]|grigliata|birretta|vacanze insieme)\b",
    ),
)

PACK: Pack = pack(GRAMMAR, (*REJECTIONS, *OFFERS, *APPOINTMENTS, *CONVERSATION, *ELSEWHERE))
