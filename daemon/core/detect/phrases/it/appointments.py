"""Italian: interviews fixed, moved, called off, invited to; times asked for and offered."""

from __future__ import annotations

from daemon.core.detect.phrases.it.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "it-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{SO}\b(?:e |e' |sia |viene |verra |deve essere |stat[oa] |va )(?:\w{2,10} )?(?:annullat[oa]|cancellat[oa]|disdett[oa]|saltat[oa]|revocat[oa]|sospes[oa])\b|\b{I}\b{SO}\b(?:annullat[oa]|cancellat[oa]|salta|saltera)\b|\b{I}\b{..110}\bnon (?:si (?:terra|svolgera|tiene|fara|potra \w{3,10})|avra luogo|potra (?:avere luogo|tenersi|svolgersi)|puo (?:avere luogo|tenersi|svolgersi))"
        ),
        p(
            r"\b(?:costrett[oaie]|devo|dobbiamo|purtroppo|obbligat[oaie]|tocca|necessario|dover|trov\w{2,5}|chied\w{2,5} scusa|spiac\w{3,5}|dispiace)\b{..50}\b(?:annullare|disdire|cancellare|annulliamo|annullo|annulla)\b"
        ),
        p(
            r"\b(?:annullamento|disdetta|cancellazione|annullato|cancellato)\b{..30}\b{I}|\b(?:annulliamo|annullo|disdico|disdiciamo)\b{..30}\b{I}"
        ),
        p(
            r"\b(?:ho|abbiamo|ha|per) (?:avuto )?un (?:imprevisto|contrattempo|impedimento)\b{..60}\bnon (?:posso|riesco|possiamo|riusciamo|puo|riesce|riusciro|potro|potremo|potra)\b|\bnon (?:venire|serve che (?:tu )?veng\w|serve venire|occorre che (?:tu )?veng\w|c'e bisogno che (?:tu )?veng\w)\b(?! (?:prima|in auto|in macchina|a mani|con|da sol))|\bnon (?:potro|potremo|riusciro|riusciremo|potra|riuscira|posso|riesco|riusciamo) (?:piu |purtroppo )?(?:a )?(?:incontrar\w{1,3}|esser(?:e|ci)|partecipare|veder\w{1,3}|ricever\w{1,3}|sentir\w{1,3}|vederci|sostenere|tenere)"
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
            r"\b{I}\b{SO}\b(?:spostat[oa]|rinviat[oa]|posticipat[oa]|anticipat[oa]|riprogrammat[oa]|rimandat[oa]|slittat[oa]|slitta|ripianificat[oa]|differit[oa]|rifissat[oa]|aggiornat[oa] (?:a|al)|modificat[oa])\b"
        ),
        p(
            r"\b(?:spost(?:are|iamo|o|amento|arlo|arla|ato|ata)|rinvi(?:are|amo|o|arlo|ato|ata)|posticip(?:are|iamo|o|arlo|ato|ata)|anticip(?:are|iamo|o|arlo|ato|ata)|riprogramm(?:are|iamo|o|azione|arlo|ato|ata)|rimand(?:are|iamo|o|arlo|ato|ata)|slittamento|slittare|differimento|modifica|variazione|cambio)\b{..60}\b(?:{I}|{DAY}|al \d|alle \d|a (?:domani|dopodomani)|orario|data|dell'ora)"
        ),
        p(
            r"\b(?:aggiornato|modificato|cambiato|spostato) (?:\w{2,8} )?(?:l'invito|l'orario|la data|la convocazione|l'appuntamento)|\b(?:{DAY}|domani|oggi|dopodomani)\b{..12}\bnon (?:ce la (?:faccio|facciamo)|posso|possiamo|riesco|riusciamo|si puo|va (?:piu )?bene|mi e possibile)\b{..60}\b(?:{DAY}|domani|dopodomani)\b|\b{I}\b{..40}\b(?:di|slitta di) (?:un giorno|un'ora|una settimana|mezz'ora)\b|\b(?:nuov[oa]|nuovi|aggiornat[oa]) (?:data|orario|ora|appuntamento|dettagli|data e ora|convocazione)(?: (?:e|e'|sara|del|per|dell\w{0,3})\b|:|$)|\b(?:anziche|al posto d\w{1,4}|piuttosto che)\b{..30}(?:\d|{DAY}|domani|oggi|stasera|dopodomani)|\binvece (?:che|di|del|delle|della|dell')(?: |\b){..25}(?:\d|{DAY}|domani|oggi|stasera|dopodomani)"
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
            r"\b{I}\b{SO}\b(?:confermat[oa]|fissat[oa]|programmat[oa]|previst[oa]|si (?:terra|svolgera|tiene|svolge)|avra luogo|e per|e' per|sara (?:il|con|alle|{DAY})|prenotat[oa]|organizzat[oa]|calendarizzat[oa]|schedulat[oa])"
        ),
        p(
            r"\b(?:ho|abbiamo|e stat[oa]|e' stat[oa]|resta|rimane) (?:\w{2,10} )?(?:fissat[oa]|programmat[oa]|prenotat[oa]|organizzat[oa]|segnat[oa]|pianificat[oa]|bloccat[oa]|inserit[oa] in agenda|confermat[oa])\b"
        ),
        p(
            r"\b(?:convocat[oaie]|convochiamo|la convoca|convocarl[ao]|convocart[oi]|convoc\w{2,6})\b{..120}\b(?:per|il|alle|giorno|presso)\b|\b(?:la|ti|vi) (?:riceve|ricevo|riceviamo|ricever(?:a|o|emo)|incontrer(?:a|o|emo)|accoglier(?:a|o|emo))\b{..40}(?:\d|{DAY}|domani)|\b(?:facciamo|vediamoci|vieni|venga|passa|passi|ti vedo|la vedo) (?:\w{2,10} ){0,2}(?:{DAY}|domani|dopodomani|il \d{1,2}|alle \d)\b|\b(?:perfetto|benissimo|va bene|ottimo|bene|ok|d'accordo|intesi|affare fatto|aggiudicato),? (?:allora |dunque |quindi )?(?:a |per )?(?:{DAY}|domani|dopodomani)\b|\b(?:segnato|segnata|fissato|prenotato|combinato|inteso|confermato)[:,]? (?:per )?(?:{DAY}|domani|dopodomani|il \d)|^(?:quando|data|giorno|data e ora) ?: ?{..12}(?:\d|{DAY})|\b(?:la|ti|vi) (?:aspettiamo|aspetto|attendiamo|attendo|attende)\b|\b(?:attenderla|aspettarti|riceverla|accoglierla|presentarsi|presentati|presentarti)\b{..30}\b(?:presso|il|alle|giorno|{DAY}|in (?:sede|via|piazza))\b"
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
            r"(?<!prima di )\b(?:fissare|organizzare|programmare|concordare|pianificare|schedulare|prendere)\b{..30}\b{I}\b|\b(?:prossimo step|passo successivo|prossimo passo|prossima fase|fase successiva)\b{..40}\b{I}|\bci conosciamo\b|\b(?:fare|facciamo|per|scambiare) (?:due|quattro) (?:chiacchiere|parole)\b|\bfacciamo (?:un|una|due|quattro|una bella) (?:{I}|chiacchiere)\b|\b(?:parliamone|sentiamoci|vediamoci) (?:a voce|di persona|dal vivo|per telefono|in videochiamata)\b"
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
            r"\bquando (?:potremmo|possiamo|potresti|potrebbe|potrei|ti andrebbe|le andrebbe)\b|\b(?:che|quale|quali|in che|in quale) (?:\w{2,12} )?(?:giorn[oi]|orar[io]{1,2}|fasc[eia]{1,2}|moment[oi]|dat[ae]|ore|slot)\b{..40}\b(?:prefer\w{1,5}|comod[oi]|disponibil\w|liber[oa]|va|vanno|andrebbe\w{0,2}|funziona\w{0,2}|puoi|potresti|potrebbe|torna|riesc[ei])\b|\b(?:fammi|mi fai|facci|mi faccia|ci faccia|mandami|mandaci|indicar(?:mi|ci|e)|indicami|indicaci|comunicar(?:mi|ci|e)|proponi(?:mi)?|dimmi|suggerir(?:mi|e)|inviar(?:mi|ci)|segnalar(?:mi|ci))\b{..50}\b(?:quando|disponibil\w{1,4}|date|giorn[oi]|orari|fasce|slot|opzioni|preferenz[ae])\b"
        ),
        p(
            r"\b(?:avresti|avrebbe|hai|ha) (?:\w{2,10} ){0,2}(?:mezz'? ?ora|un'ora|tempo|disponibilita|\d{1,2} minuti|qualche minuto|un momento|un attimo)\b|\b(?:sei|saresti|sarebbe|e|e') (?:\w{2,10} )?(?:liber[oa]|disponibile)\b[^;]{0,80}\?|\b(?:ti|le|vi) (?:va bene|andrebbe(?: bene)?|torna|torna comodo|viene comodo|farebbe comodo|e comodo)\b[^;]{0,80}\?|\b(?:riesci|riesce|riusciresti|riuscirebbe|potresti|potrebbe|puoi) (?:a )?(?:\w{2,10} )?(?:venire|passare|collegart?\w{1,2}|esserci|sentirci|fare|essere)\b[^;]{0,80}\?"
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
            r"\b(?:prenot(?:a|are|ar\w{2}|i|ate|arti)|scegl(?:i|iere|ierlo|ierla|a)|selezion(?:a|are|i|arla)|fiss(?:a|are|arlo|i)|pianific(?:a|are|hi))\b{..60}\b(?:link|calendario|agenda|online|qui\b|calendly|portale|pulsante|piattaforma|pagina)\b|\b(?:link|calendario|agenda|calendly|portale|qui)\b{..50}\b(?:prenot(?:a|are|arti|arla|arsi)|scegl(?:i|iere|ierlo)|selezion(?:a|are)|fissare)\b|\b(?:prenota|scegli|scelga|prenoti|seleziona|selezioni) (?:\w{2,10} ){0,3}(?:lo |l')?(?:slot|orario|fascia|data|giorno|appuntamento|colloquio|momento)\b"
        ),
    ),
    rule(
        "it-interview-of-the-user",
        S.YOUR_INTERVIEW,
        p(
            r"\b(?:tuo|suo|nostro) (?:\w{3,14} )?(?:colloquio|videocolloquio)\b(?! (?:di valutazione|annual|di fine anno|di feedback|di uscita))|\bcolloquio (?:conoscitivo|di lavoro|tecnico|di selezione|motivazionale|telefonico|finale)\b|\b(?:invit\w{2,5}|convoc\w{2,6})\b{..60}\b(?:colloquio|prova (?:orale|scritta|pratica))\b"
        ),
    ),
    rule(
        "it-asks-for-availability",
        S.AVAILABILITY,
        r"\b(?:tua|sua|tue|sue) disponibilita\b(?! (?:dimostrat|mostrat|concess|che|ad? (?:trasfer|tras|viagg|iniz)))|\bdisponibilita (?:per la prossima|per un (?:colloquio|incontro)|oraria|orarie)\b|\bquando (?:sei|saresti|sarebbe) (?:liber|disponib|pi)\w{0,5}",
    ),
    rule(
        "it-speaks-of-interview",
        S.INTERVIEW,
        r"\bcolloqui(?:o)?\b(?! (?:di valutazione|annual|con (?:i|gli) (?:insegnanti|docenti|professori)|genitori))|\bserata di prova\b|\bprova (?:di|del) (?:editing|lavoro|traduzione)\b|\b(?:due|quattro) chiacchiere\b|\bvideocolloquio\b|\bintervista (?:telefonica|conoscitiva|di lavoro|tecnica|motivazionale|di selezione)\b|\bprov[ae] (?:orale|orali|scritt[ae]|pratica|pratiche|preselettiva|di lavoro|in cucina|in sala|in negozio|in reparto)\b|\bgiornata di prova\b|\bturno di prova\b|\b(?:primo|secondo|ultimo) (?:incontro|step)\b|\bconoscer(?:ti|la)\b|\bincontro conoscitivo\b|\bchiamata conoscitiva\b|\bcall conoscitiva\b|\bconoscitiv[oa]\b",
    ),
)
