"""Italian: what decides an application: rejections, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.it.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal
_OTHERS = r"(?:(?:un |un'|una |gli |le |i |con |per |su |verso |di )?(?:altr[oaie]|divers[oaie]|alcun[ie]|intern[oaie])(?: \w{2,14}){0,2} {C}|(?:un |una |candidati |profili |persone )?(?:{C}) (?:\w{3,14} )?(?:piu|maggiormente|meglio|con (?:una )?(?:maggiore|piu|esperienza)|che (?:meglio|piu|rispond\w{2,5}|possied\w{2,4}|present\w{2,4}|ha|hanno)|il cui|la cui|intern[oaie])|qualcun altro|un'altra persona|altre persone|altri (?:candidati|profili))"
_TAKES = r"(?:prosegu\w{2,5}|procede\w{2,4}|proceder\w{1,3}|continu\w{2,4}|scelt[oaie]|scelta|scegliere|selezionat[oaie]|selezionare|individuat[oaie]|preferit[oaie]|preferenza|ricadut[ao]|orientat[oaie]|orientarci|optat[oaie]|optare|deciso|assegnat[oaie]|affidat[oaie]|affidare|assegnare|preferire|offert[oaie]|privilegiat[oaie]|andare avanti|avanti con|ammess[oaie]|convocat[oaie]|indirizzat[oaie]|favore di|assunt[oaie]|trovat[oaie]|andat[oa] a|preso|presa)"

RULES: tuple[Rule, ...] = (
    rule(
        "it-others-were-chosen",
        S.REJECTED,
        p(rf"\b{_TAKES}\b{{..50}}\b{_OTHERS}"),
        p(
            r"\b(?:altri|altre|altro|altra|alcuni|un) (?:\w{3,12} )?{C}\b{..60}\b(?:piu (?:in linea|vicin[oaie]|adatt[oaie]|aderent[ei]|affin[ei]|coerent[ei]|compatibil[ei]|idone[oaie]|rispondent[ei]|espert[oaie])|maggiormente|meglio|piu esperienza)|\b(?:e|sia|e'|stato|stata) (?:stato |stata )?(?:scelt[oa]|individuat[oa]|selezionat[oa]|assunt[oa]) (?:\w{2,10} )?(?:un'?altr[oa]|un'?altra|un candidato|una candidata|una persona|un profilo)"
        ),
    ),
    rule(
        "it-took-somebody-else",
        S.REJECTED,
        p(
            r"\b(?:ho|abbiamo|ha|hanno) (?:gia |infine |alla fine |poi |appena )?(?:preso|assunto|scelto|optato per|deciso per|trovato) (?:un altro|un'altra|uno|una|qualcuno|qualcun altro|altri)(?=[.,;]|$| (?:ragazz\w|collega|candidat\w|persona|signor\w|figura|profilo)\b| (?:di|del|della|da|che|con) (?!va\b|vanno|quest|quell|lor)\w)(?! ragazz\w per)"
        ),
        p(
            r"\bnon (?:sarai|sara|sei|e|e') (?:stat[oa] )?(?:tu|lei) (?:\w{2,10} ){0,2}(?:{TITLE}|la persona|il candidato|la candidata|quell[oa]|scelt[oa]|la prescelta|il prescelto)\b|\bidone[oa][,;]? (?:ma )?non vincit\w{3,5}\b|\b(?:non|nessuno) (?:previsti|prevista|sono previsti) (?:ulteriori )?scorriment\w\b|\b(?:il posto|il lavoro|l'incarico) (?:e|e'|va|e andato|e' andato|andra) (?:\w{2,8} )?(?:a|ad) (?:un altro|un'altra|qualcun altro|altri|altra persona)\b|\bstavolta (?:e andata|e' andata|va) a\b"
        ),
    ),
    rule(
        "it-will-not-go-on-with-you",
        S.REJECTED,
        p(
            r"\bnon\b{..45}\b(?:prosegu\w{2,5}|proceder\w{1,3}|procede\w{1,5}|dar(?:e|vi|le|ti)? (?:\w{2,8} )?seguito|andare avanti|accoglier\w{1,2}|accolta|prender\w{1,2} in considerazione|offrir(?:ti|le|vi)|proporr?(?:ti|le|vi|e)|inserir(?:ti|la)|convocar(?:ti|la)|selezionat[oaie]|selezionar(?:ti|la)|scelt[oa]|ammess[oa]|idone[oa]|passat[oa]|superat[oa]|rientra\w{0,2}|accettare|assumer(?:ti|la|vi)|avanzare|confermar(?:ti|la) (?:l'|la )?(?:assunzione|offerta)|ricontattat[oa])\b(?![^;?]{0,40}\b(?:prima di|finche|fino a|senza)\b)"
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
        "it-offer-accepted",
        S.ACCEPTED,
        p(
            r"\b(?:grazie|felic[ei]|content[oaie]|liet[oaie]|conferm\w{1,4}|ricevut[oa]|piacere)\b{..60}\b(?:accettat[oa]|accettazione|accettare|firmat[oa]|sottoscritt[oa])\b{..30}\b(?:offerta|proposta|contratto|lettera)\b|\b(?:offerta|proposta|contratto|lettera)\b{..25}\b(?:firmat[oa]|accettat[oa])\b{..20}\b(?:ricevut[oa]|grazie)|\bricevuto\b{..20}\bcontratto firmato"
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
            r"\bcontratto\b{..90}\b(?:firmat[oa]|da firmare|firmarlo|sottoscriver\w{1,3}|per la firma)\b|\b(?:allegat[oaie]|allego|alleghiamo|in allegato|trovi|trova|invio|inviamo|inoltriamo|firmare|sottoscrivere)\b{..50}\b(?:lettera d'impegno|lettera di impegno|lettera (?:di|d') ?(?:assunzione|offerta)|proposta (?:di assunzione|contrattuale|economica|di contratto|di lavoro|di inserimento)|offerta (?:di lavoro|di assunzione|di impiego|formale|economica|contrattuale)|contratto (?:di lavoro|di assunzione|di collaborazione)?|bozza (?:di|del) contratto)"
        ),
        p(
            r"\b(?:vorremmo|vogliamo|desideriamo|abbiamo deciso di|siamo pronti a|intendiamo|posso) (?:\w{2,10} )?(?:offrir(?:ti|le)|propor(?:ti|le)|assumer(?:ti|la)|inserir(?:ti|la))\b(?! (?:un |una |il |la |l'|di |alcun\w |due |tre |le |i |\d )?(?:\w{3,14} )?(?:{I}|date|slot|orari|giorn\w|moment\w|di (?:incontrar|sentir|fissar|veder|conosc)\w{0,4}))"
        ),
        p(
            r"\b(?:formul\w{2,5}|sottopon\w{2,5})\b{..25}\b(?:proposta (?:contrattuale|economica|di assunzione|di lavoro)|offerta)\b|\bti (?:offriamo|proponiamo)\b{..30}\b(?:contratto|posto|posizione|ruolo|assunzione)\b|\ble (?:offriamo|proponiamo)\b{..30}\b(?:contratto|posto|posizione|ruolo|assunzione)\b|\b(?:il|questo|quel) (?:posto|lavoro|ruolo|contratto)\b(?: (?:di|da|come) (?:\w{2,16} ?){1,3})? ?(?:e|e') (?:\w{2,8} )?(?:tuo|suo)\b|\b(?:ti|la) (?:assumiamo|prendiamo|vogliamo (?:con noi|in squadra|nel team|a bordo))\b|\b(?:ti|la) (?:prendiamo|assumo)\b|\b(?:sei|e stat[oa]|e' stat[oa]|sei stat[oa]|lei e) (?:\w{2,8} )?(?:assunt[oa]|dei nostri|la persona (?:che|giusta)|il candidato (?:scelto|prescelto))\b|\b(?:congratulazioni|complimenti|felicitazioni)\b{..60}\b(?:assunt[oa]|posto|offerta|contratto|sei dei nostri|selezionat[oa] per il ruolo)\b|\bbenvenut[oa] (?:nel|in|a bordo|nella)\b{..20}\b(?:team|squadra|bordo|famiglia|gruppo)"
        ),
    ),
    titled(
        "it-offer-in-subject",
        S.OFFERED,
        r"\b(?:lettera (?:d'|di )(?:impegno|assunzione|offerta)|proposta (?:di assunzione|contrattuale|di contratto|di inserimento)|offerta di (?:assunzione|impiego)|la (?:nostra|tua) offerta)\b",
    ),
)
