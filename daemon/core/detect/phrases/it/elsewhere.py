"""Italian: what marks mail as no job mail of the User's: adverts, other worlds, other parts."""

from __future__ import annotations

from daemon.core.detect.phrases.it.words import p
from daemon.core.detect.signals import Rule, Signal, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
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
        "it-job-alert",
        S.ALERT,
        r"\b(?:job alert|avvisi? (?:di lavoro|email)|ricerca salvata|offerte (?:di lavoro )?(?:per te|consigliate|simili|in linea|adatte)|(?:nuove|ultime|altre) offerte(?: di lavoro)?|(?:vedi|scopri|guarda) (?:tutte le|le|altre|tutti gli) (?:offerte|annunci)|annunci (?:simili|consigliati|per te)|candidati (?:ora|subito|adesso)|tra i primi a candidarti)\b",
    ),
    rule(
        "it-one-time-code",
        S.CODE,
        r"\bcodice (?:di (?:verifica|sicurezza|accesso|conferma|autenticazione)|otp|monouso|temporaneo)\b|\bconferma il tuo indirizzo e-?mail\b|\breimposta(?:re)? (?:la )?password\b|\battiva il tuo account\b",
    ),
    rule(
        "it-another-world",
        S.OTHER_WORLD,
        r"\b(?:appartament[oi]|affitt[oi]|locazione|locatore|inquilin[oi]|immobil[ei]|immobiliare|agenzia immobiliare|mutuo|caparra|visita (?:dell'|all'|della )(?:immobile|appartamento|casa|alloggio)|(?:assegnazione|domanda|graduatoria|visita) (?:\w{2,6} )?alloggio|case popolari|bilocale|trilocale|proprietari[oa] di casa|stanza in affitto|rogito|compromesso)\b",
        r"\b(?:(?:richiesta|domanda) di (?:prestito|finanziamento|mutuo|credito|carta|rimborso|cittadinanza|visto|iscrizione|borsa|contributo|residenza|ammissione al corso)|prestito (?:personale)?|carta di credito|finanziament[oi]|conto corrente|polizza|assicurazion[ei]|sinistro|filiale per (?:la|l')|bonifico)\b",
        r"\b(?:visto (?:turistico|di ingresso|d'ingresso|schengen|per)|passaport[oi]|consolato|ambasciata|questura|cittadinanza|anagrafe|carta d'identita elettronica|patente di guida|motorizzazione|inps|agenzia delle entrate|permesso di costruire|bando (?:per contributi|alloggi)|reddito di|isee|730)\b",
        r"\b(?:visita (?:medica di controllo|specialistica|oculistica|dentistica|ginecologica)|dentista|studio (?:dentistico|medico)|ambulatorio|prenotazione (?:della )?visita|esami del sangue|(?:appuntamento|prenotazione|dose|campagna) (?:\w{2,6} )?vaccin\w{2,6}|cup\b|veterinari[oa]|fisioterapia|referto|ricetta|tagliando|officina autorizzata|revisione auto|dal parrucchiere|dalla parrucchiera|per (?:il|un) (?:taglio|colore)|sopralluogo|(?:appuntamento|incontro|visita) (?:in studio )?(?:con|dal|dalla|dall') ?(?:il |la |l')?(?:avvocat\w|notaio|commercialista|medico|dottor\w{0,5}|architett\w|geometra|idraulico|dentista|pediatra|nutrizionista)|gentile paziente|taglio e piega|ceretta|manicure)\b",
        r"\b(?:colloqui(?:o)? (?:individual[ei] )?(?:con i|con gli|scuola|dei|genitori|insegnanti|docenti)|colloqui generali|rappresentanti? dei genitori|(?:gentili|cari) genitori|registro elettronico|classe \d|istituto comprensivo|consiglio di classe|immatricolazion\w|test d'ingresso|iscrizione (?:al|alla|all') (?:corso|universita|anno|scuola|master|laurea)|segreteria (?:didattica|studenti)|corso di laurea|master universitario|borsa di studio|erasmus|esame di|ammissione al (?:corso|master|dottorato)|dottorato di ricerca|asilo nido|lista d'attesa|tesi)\b",
        r"\b(?:tuo|suo|vostro|il|del tuo) (?:ordine|pacco|reso|rimborso|abbonamento|acquisto|spedizione|biglietto|prenotazione|fattura|preventivo|bolletta|reclamo)\b|\b(?:tua|sua) (?:prenotazione|spedizione|fattura|bolletta|richiesta di assistenza|garanzia|tessera|iscrizione)\b|\bpreventivo\b|\bdemo (?:del|di) prodotto\b|\b(?:bando di )?gara d'appalto\b|\bappalt\w{1,6}\b|\bconcorrente\b|\bvalutazione (?:delle )?offerte\b|\bofferta tecnica\b|\bufficio gare\b|\boperatore economico\b|\bcapitolato\b",
        r"\b(?:podcast|giornalista|redazione|intervista (?:con|a|al|alla|ai|all')(?: ?(?:il|la|lo|l'))? ?(?:ministr\w|sindac\w|president\w\w? (?:del consiglio|della regione|della repubblica)|assessor\w|deputat\w|senator\w|scrittor\w|scrittrice|cantant\w|allenator\w|cantautor\w)|in diretta|intervistar(?:ti|la) per|per un articolo|documentario|manoscritto|abstract|peer review|call for papers|revisori|rivista|puntata)\b",
        r"\b(?:colloqui(?:o)? (?:annual[ei]|di valutazione|di uscita|di fine anno)|colloquio (?:annuale|di valutazione|di uscita|di fine anno|di feedback)|exit interview|valutazione (?:delle performance|annuale)|medico competente|volontari(?:o|ato|a)|sindacat\w|assemblea sindacale|sciopero|saggio di (?:danza|fine anno)|servizio civile|provini?|casting|audizion[ei]|candidat[oi] (?:sindaco|alle elezioni|a sindaco)|elezion[ei]|concorso (?:a premi|fotografico|letterario|di poesia)|lista civica|assemblea (?:di condominio|dei soci)|condomini[oa]|adozion[ei]|franchising)\b",
    ),
    rule(
        "it-words-of-another-field",
        S.OTHER_FIELD,
        r"\b(?:canone|rata|rate mensili|interessi|taeg|premio assicurativo|metri quadri)\b",
        r"\b(?:alunn[oaie]|student(?:e|i|essa)|tu[oa] figli[oa]|su[oa] figli[oa]|prof\.?ssa|scuola|materia|voti|verifica di|lezion[ei])\b",
        r"\b(?:(?:gentile|cari|caro|cara|servizio|area|assistenza|codice) client[ei]|fornitor[ei]|consegna (?:del|della|dell|prevista)|spedizione|concerto|biglietti|volo|prenotazion[ei])\b",
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
        "it-somebody-else",
        S.THIRD_PERSON,
        r"\bquest[oa] candidat[oa]\b|\b(?:il|la) candidat[oa] (?:che (?:doveva|dovrebbe|avrebbe|veniva)|ha (?:rifiutato|declinato|dato buca|rinunciato)|del partito|del centro\w{5,7}|sindaco)\b|\bun[a']? ?candidat[oa] (?:arriva|viene|per (?:il|la) (?:ruolo|posizione))\b|\barriva (?:un|una|il|la) candidat[oa]\b|\bcandidat[oa] che (?:devi|dovrai|intervist\w{2,4}|incontrerai)\b|\b(?:diamo|date) il benvenuto a\b|\b(?:nostra|nostro) nuov[oa] collega\b|\bha (?:indicato|fornito|fatto) il (?:tuo|suo) (?:nome|nominativo)\b",
    ),
    rule(
        "it-course-or-coaching",
        S.COURSE,
        r"\b(?:(?:tua|sua) iscrizione al corso|corsist[ai]|corso (?:gratuito|online|di (?:formazione|preparazione|aggiornamento))|webinar|workshop|masterclass|career (?:day|coach\w{0,3})|open day|fiera del lavoro|simulazion[ei] di colloqui\w?|(?:revisione|check|analisi) gratuita (?:del )?(?:tuo )?(?:cv|curriculum)|bootcamp|orientamento (?:professionale|al lavoro)|coaching|consulenza di carriera)\b",
    ),
    rule(
        "it-research",
        S.RESEARCH,
        r"\b(?:buono regalo|buono amazon|sondaggio|questionario di (?:gradimento|soddisfazione)|ricerca (?:di mercato|utente|accademica)|studio (?:accademico|di ricerca|universitario)|partecipanti (?:allo|alla|per)|la tua esperienza con|la sua esperienza con|test di usabilita|gettone|compenso di)\b",
    ),
    rule(
        "it-among-friends",
        S.FRIEND,
        r"\b(?:compleanno|aperitivo|(?:a|una|per) cena (?:insieme|da (?:me|noi|te)|con (?:me|noi|gli)|fuori)|cena di classe|pizzata|festa|(?:mio|nostro|tuo|suo) matrimonio|matrimonio d[ie]\w{0,3}|calcetto|baci\b|bacioni|abbracci|nonn[oa]|grigliata|birretta|vacanze insieme)\b",
    ),
)
