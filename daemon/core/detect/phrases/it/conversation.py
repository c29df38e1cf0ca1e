"""Italian: receipts, tests, approaches, and what else an employer writes."""

from __future__ import annotations

from daemon.core.detect.phrases.it.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "it-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:complet(?:a|are|i|arlo|arla|ando)|svolg(?:ere|i|erlo|a)|sosten(?:ere|erlo)|compil(?:a|are|i|arlo)|esegu(?:ire|i)|invit(?:iamo|o|arti|arla|at[oa])|effettu(?:are|a)|consegn(?:a|are|arlo)|affront(?:a|are)|inviar(?:ci|mi|e)|realizz(?:a|are)|prepar(?:a|are)|registr(?:a|are)|partecip(?:a|are)|fare|allegat[oaie]|in allegato|chied\w{2,6}|restituir\w{1,3}|risolv\w{1,4}|risponder\w|link|allego|mando|invio|giro)\b{..60}\b{TEST}\b(?! orale)"
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
            r"\b(?:ricevut[oaie]|ricezione|ricevimento|pervenut[oaie]|inviat[oaie]|trasmess[oaie]|acquisit[oaie]|registrat[oaie]|protocollat[oaie]|arrivat[oaie]|inoltrat[oaie]|presa in carico|preso in carico)\b{..60}\b{LETTER}"
        ),
        p(
            r"\b{LETTER}\b{..80}\b(?:ricevut[oaie]|pervenut[oaie]|inviat[oaie]|trasmess[oaie]|acquisit[oaie]|registrat[oaie]|protocollat[oaie]|arrivat[oaie]|inoltrat[oaie]|andat[oa] a buon fine|in (?:carico|esame|valutazione da parte)|sara (?:esaminat|valutat|presa)\w{1,2}|verra (?:esaminat|valutat|pres)\w{1,2})\b"
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
        "it-knows-the-user",
        S.KNOWN,
        r"\b(?:tua|sua|vostra) (?:\w{3,14} )?candidatura\b|\besser(?:ti|si) candidat[oa]\b|\bti sei candidat[oa]\b",
        p(
            r"\b(?:grazie|ringrazi\w{2,5}|piacere|bell[oa]|apprezzat[oa])\b{..50}\b(?:candidatura|interesse (?:per|verso|dimostrato|nei)|(?:tuo|suo) tempo|tempo dedicat\w|disponibilita|risposta|colloquio|incontro|chiacchierata|mail|messaggio|(?:tuo|suo) curriculum|(?:averci|avermi) (?:inviato|mandato|scritto|contattat\w)|conoscert[ioae]|conoscerla|averti conosciut\w|averla conosciut\w)\b"
        ),
        p(
            r"\b(?:a|in) seguito (?:a|al|alla|del|dei|della|di) (?:\w{3,12} )?(?:colloqui\w?|telefonata|candidatura|incontro|conversazione|chiacchierata|selezione)|\bcome (?:concordato|anticipato|da accordi|d'accordo|promesso|detto)\b|\babbiamo (?:letto|ricevuto|visionato|esaminato|valutato)\b{..25}\b(?:cv|curriculum|candidatura|domanda)\b|\b(?:(?:prossima|seconda|ultima) fase|secondo colloquio|fase successiva)\b|\b(?:tuo|suo) (?:cv|curriculum) (?:ci|mi) (?:e |ha |piace|interessa|sembra|convince)"
        ),
    ),
    rule(
        "it-needs-something-first",
        S.WANTS,
        p(
            r"\b(?:qualche|alcune|un paio di|delle|una) (?:\w{3,12} )?domand[ae]\b(?! di (?:partecipazione|lavoro|assunzione|iscrizione))|\b(?:documenti|informazioni|documentazione|dati) (?:mancant\w|integrativ\w|aggiuntiv\w|necessari\w)\b|\b(?:ci|mi) (?:occorr\w{1,7}|serv\w{1,7}|manc\w{1,5})\b|\bprima di (?:proceder\w|fissare|prosegu\w{2,3}|organizzare|andare)\b{..80}|\bper (?:poter )?(?:proceder\w|prosegu\w{2,3})\b{..60}\b(?:necessit\w{1,5}|serv\w{2,6}|occorr\w{2,7}|bisogno|inviar\w{1,3}|compilar\w)\b|\bqual (?:e|e') la (?:tua|sua) (?:ral|retribuzione|disponibilita al)\b"
        ),
    ),
    rule(
        "it-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b(?:tuo|suo) (?:profilo|percorso|background)(?: linkedin)?\b{..50}\b(?:colpit[oaie]|interess\w{2,6}|notat[oa]|attirat[oa]|in linea|perfett[oa]|catturat[oa]|ottimo|molto (?:vicino|affine)|attenzione|adatt[oa])\b|\b(?:visto|trovato|notato|imbattut[oa]|letto|leggendo|guardando|vedendo|visionato|individuato)\b{..25}\b(?:tuo|suo|nel tuo|nel suo) (?:profilo|(?:cv|curriculum) (?:su|in rete|online|nel|tra))\b|\bho (?:visto|trovato) su linkedin\b"
        ),
        p(
            r"\b(?:apert[oa]|interessat[oa]|disponibil[ei]|curios[oa]) a (?:\w{2,12} )?(?:valutare|nuov[eai]|un|una|considerare|ascoltare|parlarne|esplorare|saperne|cambiare|opportunita)|\b(?:stai|sta) (?:valutando|cercando|considerando)\b{..30}\b(?:nuov[eai]|opportunita|cambiament\w|lavoro)\b|\bvalut\w{2,6} (?:\w{2,10} )?nuov[ei] (?:opportunita|sfid[ae]|esperienz[ae]|progett[oi])\b|\bnuova (?:sfida|opportunita|avventura|esperienza)\b"
        ),
        p(
            r"\b(?:un|una|il|mio|nostro|per un|per conto di|azienda) (?:\w{3,14} )?(?:client[ei]|azienda cliente|cliente)\b|\b(?:siamo|sono|stiamo|sto) (?:\w{3,12} )?(?:alla ricerca di|cercando|ricercando|selezionando)\b|\b(?:cerchiamo|ricerchiamo|selezioniamo|assumiamo) (?:un|una|dei|delle|\w{3,12}|n\. ?\d)\b|\b(?:interessante|nuova|bella|stimolante|ottima) (?:opportunita|posizione|occasione|offerta)\b|\bti (?:contatto|scrivo) (?:perche|per (?:una|un'|proporti|parlarti)|in merito a (?:una|un')|da parte di)|\bla (?:contatto|scrivo) (?:perche|per (?:una|un'|proporle|parlarle)|in merito a (?:una|un'))"
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
        p(
            r"\bcandidatur[ae]\b|\bcolloqui(?:o)? (?:di lavoro|conoscitiv[oi]|di selezione|tecnic[oi]|motivazional[ei])\b|\b(?:processo|iter|percorso|ufficio|fase|fasi|attivita) di selezione\b|\bselezione (?:del personale|pubblica|per|di personale|in oggetto)\b|\bla selezione\b|\b(?:giornata|turno) di prova\b|\bprova in (?:cucina|sala|negozio|reparto|bottega)\b|\b(?:tuo|suo) (?:curriculum|cv)\b|\bricerca e selezione\b|\b(?:cerchiamo|ricerchiamo|selezioniamo|assumiamo|assumere|cerca|cercano) (?:\w{2,10} ){0,2}{TITLE}\b|\b(?:bando di )?concors[oi] (?:pubblic[oi]|per (?!vincere|il premio)|in oggetto|unico)|\besserti candidat[oa]\b|\bcandidat[oa]\b"
        ),
        p(
            r"\b(?:cerchiamo|cerco|ricerchiamo|assumiamo|assumere|prendiamo|ci (?:serve|servirebbe|manca|occorre)|mi (?:serve|servirebbe|manca|occorre)|abbiamo bisogno di|ho bisogno di|cerca|cercano) (?:proprio |ancora |urgentemente |anche )?(?:un |uno |una |un'|l'|dei |delle |degli )?(?:nuov[oaie] |brav[oaie] |altr[oaie] )?(?:{TITLE}|{WORKER})\b{..40}\b(?:per|con|che|in|da|al|nel\w{0,2}|a tempo|esperienza|full|part|espert\w|junior|senior|in grado)\b|\b(?:cerchiamo|cerco|ricerchiamo|assumiamo|assumere|cerca|cercano|ci serve|mi serve) (?:un |uno |una |un'|dei |delle )?(?:nuov[oaie] |brav[oaie] )?{TITLE}\b"
        ),
        p(
            r"\b(?:offr\w{2,4}|propon\w{2,4}|propost\w|firm\w{2,5}|mand\w{1,3})\b{..20}\bcontratto (?:da|come|di) (?:\w{2,10} )?(?:{TITLE}|{WORKER})\b|\b(?:posto|lavoro|ruolo|impiego|incarico|mansione|colloquio|prova|selezione|stage|assunzione|candidatura) (?:da|come|per|di) (?:un |una |un')?(?:{TITLE}|{WORKER})\b(?! (?:sedere|letto|finestrino))|\b(?:posto|impiego) (?:da|come) (?!sedere|letto|solo|tempo|sempre|subito|casa|te|lei|noi|oggi|domani|ieri|venti|trenta)\w{4,}\b|\b(?:ricerca|ricerche|selezione|assunzione) di (?:un |una |un'|nuov[oaie] )?(?:{TITLE}|{WORKER})\b|\b(?:figura|profilo|ruolo|posizione) d(?:el|ella|ell'|i|a) ?(?:un |una |un')?(?:{TITLE}|{WORKER})\b|\baffid\w{2,4} l'incarico\b|\bassegn\w{2,4} (?:il posto|l'incarico)\b|\b(?:come|sarai|saresti|sara|diventare|diventerai|diventera) (?:tu |lei )?(?:il |la )?nostr[oa] (?:nuov[oa] |prossim[oa] |futur[oa] )?(?:{TITLE}|{WORKER})\b|\b(?:sai|sa|sapresti|sappia|saper|puoi|potresti|vuoi|vorresti|venire a|vieni a|per|a) fare (?:il|la|l') ?{TITLE}\b|\b(?:il|la) {TITLE} (?:\w{2,6} )?(?:lo|la) (?:sai|sa|puoi|puo|vuoi|vuole|devi|sapresti) (?:\w{2,6} )?fare\b"
        ),
        r"\besit[oi] (?:della|di|delle) (?:\w{3,10} )?selezion[ei]\b|\bgraduatoria (?:della selezione|del concorso|finale|di merito)\b|\bidone[oa] ma non vincit\w{3,5}\b|\b(?:il tuo|il suo) (?:primo giorno di lavoro|stipendio|portfolio)\b|\b\d[\d.]{1,6} ?(?:euro|franchi|\u20ac)? (?:nett[io]|lord[io])\b|\b(?:turni|disponibilita ai (?:\d )?turni)\b|\b(?:consulente del lavoro|busta paga)\b",
        p(
            r"\b(?:la|una|per la|della|nostra|questa|alla) (?:\w{3,14} )?posizione (?:di|come|aperta|lavorativa|offerta|in)\b|\b(?:il|un|nel|per il|del|al) ruolo (?:di|da|come)\b|\bposto (?:di lavoro|di \w{4,})\b|\bin qualita di\b|\b(?:come|per) (?:\w{3,14} )?(?:posizione|figura) (?:di|da)\b"
        ),
        r"\b(?:contratto di lavoro|tempo (?:indeterminato|determinato)|ral\b|ccnl|periodo di prova|preavviso|retribuzione|mensilita|assunzion[ei]|assumere|assunt[oa]|inserimento in azienda|inserimento in organico|datore di lavoro|lettera d'impegno|lettera di impegno|tirocinio|apprendistato|offert[ae] di lavoro|proposta (?:di assunzione|contrattuale))\b",
        r"\b(?:risorse umane|ufficio (?:personale|risorse|selezione|assunzioni|hr)|servizio personale|recruit\w{2,5}|hr (?:specialist|manager|business partner|generalist)|talent acquisition|responsabile (?:del personale|hr|selezione)|lavorare con noi|lavora con noi|selezionatore|selezionatrice|agenzia per il lavoro)\b",
    ),
    titled("it-job-title-in-subject", S.JOB, p(r"\b{TITLE}\b")),
    rule(
        "it-names-a-job-title",
        S.JOB,
        p(
            r"\b(?:come|da|quale|in qualita di|nel ruolo di|ruolo di|posizione di|posto di) {TITLE}\b"
        ),
    ),
    rule(
        "it-is-away",
        S.AWAY,
        r"\b(?:fuori (?:ufficio|sede)|in ferie|assente|sono assente|in congedo|in maternita|in malattia|saro (?:assente|in ferie|di nuovo|fuori)|rientr(?:o|ero) (?:il|in|da)|al mio rientro|non saro (?:in ufficio|raggiungibile)|accesso limitato alla posta|ufficio (?:e |sara |restera )?chius[oi]|non lavor[oa] piu)\b",
    ),
)
