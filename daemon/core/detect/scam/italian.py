"""What scams say in Italian."""

from __future__ import annotations

import re

from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.tongue import Tongue, writer

S = Sign
_WORDS = {
    "OF": r"(?:corso|corsi|formazione|iscrizione|registrazione|attestato|certificat\w{1,5}|divisa|materiale|attrezzatur\w|kit|computer|visto|permesso|pratica|pratiche|dossier|gestione|istruttoria|tesserino|assicurazione|visita medica|casellario|attivazione|apertura|segreteria|tessera|cauzione|licenza)",
    "MUST": r"(?:deve|dovrà|devi|dovrai|bisogna|occorre|necessario|obbligatorio|chiediamo|richiesto|è richiesta?|preghiamo|prima di|basta|invitiamo|per confermare)",
    "PAY": r"(?:pagare|paghi|versare|versi|bonificare|effettuare|anticipare|acquistare|saldare|corrispondere|depositare|sostenere|ricaricare|comprare)",
    "TALK": r"(?:colloquio|colloqui|intervista|selezione|formazione|assunzione|conversazione)",
}

phrases = writer(_WORDS)

ITALIAN = Tongue(
    name="it",
    signs={
        S.FEE: phrases(
            r"\b{PAY} (?:la |il |le |una |un )?(?:quota|cauzione|tassa|somma|importo|spese|iscrizione)\b{..30}{SUM}",
            r"\b{MUST}\b{..70}\b{PAY}\b{..70}\b(?:{OF}|{SUM}|cauzione|deposito|quota|somma|importo)|\b(?:quota|costo|spese|cauzione|deposito|contributo|tassa|anticipo|importo|pagamento) (?:\w{4,14} )?(?:di|del|della|dello|per|dell') ?(?:il |lo |la |l'|un )?{OF}\b{..60}(?:{SUM}|\bpagar\w{0,3}\b|\bversa\w{1,5}\b|\bbonifico\b|\bricarica\b)",
            r"\b(?:confermare|riservare|bloccare|garantire|attivare|completare) (?:il|la|l'|il suo|il tuo|la sua|la tua) ?(?:posto|posizione|assunzione|contratto|candidatura|pratica)\b{..90}\b(?:pag\w{1,7}|versa\w{1,5}|quota|cauzione|bonifico|ricarica|deposito)\b",
            r"\b(?:corso|kit|attestato|iscrizione)\b{..50}\b(?:costa|ha un costo di|al costo di|al prezzo di) (?:solo |soli )?{SUM}|\b(?:ricevuta|contabile|copia) (?:del|di) (?:pagamento|bonifico|versamento|ricarica)\b|\b(?:899|892|895) ?\d{3}\b|\bfornitore\b{..30}\b(?:convenzionato|certificato|autorizzato)\b",
        ),
        S.METHOD: phrases(
            r"\b(?:pagare|paghi|pagarla|versare|versarla|versi|inviare|invii|effettuare|somma|importo|quota|cauzione|anticipare)\b{..60}\b(?:tramite|con|via|su|mediante|in|attraverso|una) (?:{COIN}|ricarica (?:postepay|paypal)|carte? regalo|buoni? (?:regalo|amazon)|bonifico istantaneo|vaglia)|\bricarica(?:re)? (?:la |una )?postepay\b",
            r"\bacquist\w{1,4}\b{..40}\b(?:carte? regalo|gift card|buoni? (?:amazon|regalo)|carte? prepagat\w)",
        ),
        S.CHEQUE: phrases(
            r"\bassegn[oi]\b{..90}\b(?:incass\w{1,4}|deposit\w{1,4}|vers\w{1,4}|acquist\w{1,4}|attrezzatur\w|materiale|restante|differenza|resto)|\b(?:incass\w{1,4}|deposit\w{1,4}) (?:l'|un |questo )?assegno\b"
        ),
        S.MULE: phrases(
            r"\b(?:tratten\w{1,5}|tenere|tieni|tenga)\b(?=[^;?]{0,45}(?:%|\bprovvigione\b|\bcommissione\b|\beur\b)){..110}\b(?:resto|restante|trasfer\w{1,6}|invi\w{1,5}|girare|rimanente)|\b(?:pagamenti|bonifici|denaro|fondi|somme) (?:dai|dei|di|da) (?:nostri )?(?:clienti|acquirenti)\b{..60}\bsul (?:suo|tuo|proprio) conto\b|\bclienti\b{..40}\b(?:vers\w{1,5}|bonific\w{1,4}|trasfer\w{1,6}|pag\w{1,5})\b{..40}\bsul (?:suo|tuo|proprio) conto\b|\bagente (?:finanziario|di pagamento)\b"
        ),
        S.PARCELS: phrases(
            r"\b(?:ricev\w{2,5}) (?:i |dei )?(?:pacchi|pacco|merci)\b{..30}\b(?:a casa|(?:presso|al) (?:il )?(?:suo|tuo) (?:domicilio|indirizzo))\b|\b(?:rispedi\w{1,4}|reimball\w{1,4}|rietichett\w{1,4}|riconfezion\w{1,4})\b{..40}\b(?:pacchi|merci|pacco)\b|\b(?:pacchi|merci)\b{..70}\b(?:rispedi\w{1,4}|reimball\w{1,4}|rietichett\w{1,4}|inoltr\w{1,4})"
        ),
        S.TASKS: phrases(
            r"\bricaric\w{1,4}\b{..40}\b(?:conto|saldo|piattaforma|wallet)\b|\b(?:compiti|ordini|task|missioni)\b{..70}\b(?:ricaric\w{1,4}|sblocc\w{1,4})\b|\bsaldo\b{..25}\bnegativo\b"
        ),
        S.RATING: phrases(
            r"\b(?:mettere|mettendo|metti) (?:mi piace|like)\b|\bguadagn\w{1,4}\b{..60}\b(?:mettendo like|recensendo|recensioni|mi piace)\b|{SUM} per (?:ogni )?(?:like|video|recensione|clic)\b",
            r"\b(?:mi piace|like|recension\w{1,2}|valut\w{2,7}|stelle|clic|iscriverti|seguire)\b{..80}(?:\b(?:commission\w|provvigion\w|guadagn\w{1,4}|usdt|al giorno|per (?:recensione|compito))\b|{SUM})|\b(?:compiti|attività) (?:semplici|facili|quotidian\w)\b{..60}\b(?:guadagn\w{1,4}|commission\w|al giorno|pagat\w)",
        ),
        S.CARD: phrases(
            r"\b(?:foto|copia|numero|dati|fronte)\b{..30}\b(?:della |dalla )?(?:sua |tua )?carta (?:di credito|di debito|bancomat|prepagata|bancaria)\b|\bnumero (?:di|della) carta\b|\bcvv\b|\b(?:credenziali|password|pin|accesso)\b{..40}\b(?:home ?banking|banca|bancari\w|conto online)\b|\bcodice\b{..40}\b(?:sms|riceverà|riceverai|arriverà)\b{..50}\b(?:comunic\w{1,4}|invi\w{1,4}|inoltr\w{1,4})"
        ),
        S.ACCOUNT: phrases(
            r"\bapr(?:ire|a|i) (?:un |dei |alcuni )?cont[oi]\b{..60}\b(?:per (?:nostro conto|testare)|di prova|binance)"
        ),
        S.PASSWORD: phrases(
            r"\be-?mail e (?:la |la sua |la tua )?password\b{..60}\b(?:aprire|vedere|leggere) (?:il |la |questo )?(?:documento|file|lettera|offerta)|\bpassword della (?:sua |tua )?(?:e-?mail|posta|casella)\b"
        ),
        S.SECRECY: phrases(
            r"\bnon (?:dica|dire|menzioni|menzionare|comunichi|informi|parlare|parli)\b{..50}\b(?:banca|nessuno|impiegato|cassiere)"
        ),
        S.SELFIE: phrases(
            r"\bselfie\b{..40}\b(?:documento|carta d'identità|passaporte|passaporto|patente)\b|\bfoto (?:del viso )?con (?:il |la )?(?:documento|carta d'identità)\b{..20}\b(?:mano|accanto)"
        ),
        S.BYPASS: phrases(
            r"\bdisattiv\w{1,4}\b{..30}\b(?:antivirus|firewall)\b|\besegui comunque\b"
        ),
        S.REMOTE: phrases(
            r"\b(?:install\w{1,4}|scaric\w{1,4})\b{..60}\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|accesso remoto|controllo remoto)\b"
        ),
        S.CHAT: phrases(
            r"\b{TALK}\b{..70}\b(?:su|via|tramite|per|in|attraverso) (?:la |il |una |un' ?)?(?:chat |messaggi |messaggistica |app |applicazione )?(?:di |su )?(?:telegram|signal|google chat)\b(?! ?video)|\bcolloquio\b{..40}\b(?:messaggi|chat) (?:di |su )?whats ?app\b",
        ),
        S.TYPED: phrases(
            r"\bcolloquio (?:\w{2,10} )?(?:scritto|per iscritto|testuale|via chat|tramite messaggi)\b"
        ),
        S.MESSENGER: phrases(
            r"\b(?:contatt\w{1,4}|scriv\w{1,5}|aggiung\w{1,4}|messaggio|rispond\w{1,4})\b{..60}\b(?:telegram|google chat|wickr)\b|\btelegram\b{..25}@\w{3}"
        ),
        S.KEYWORD: phrases(
            r"\b(?:invia|scrivi|manda) \"?(?:si|sì|info|lavoro|ok)\"? (?:su|al|al nostro) {..20}whats ?app\b",
            r"\bwhats ?app\b{..70}\b(?:la parola|scrivendo|codice|\"info\"|indicando)\b|\b(?:con la parola|codice)\b{..50}\bwhats ?app\b|\b(?:solo|soltanto|esclusivamente|unicamente) (?:su|via|tramite) whats ?app\b",
        ),
        S.HIRED: phrases(
            r"\bsenza (?:alcun |bisogno di |un |sostenere (?:un |alcun )?)?colloqui\w{0,2}\b|\b(?:nessun|non è (?:necessario|richiesto|previsto) (?:un |alcun )?) ?colloquio\b|\bcolloquio non (?:è )?(?:necessario|richiesto|previsto)\b|\bassunzione garantita\b|\b(?:lavoro|posto) (?:garantito|assicurato)\b"
        ),
        S.PRICE: phrases(
            r"\b(?:quota|corso|kit|spese|iscrizione|cauzione)\b{..25}\b(?:è|costa|costo|sono|di|pari a) (?:di |soli |solo |a )?{SUM}"
        ),
        S.REFUND: phrases(
            r"\b(?:rimbors\w{1,5}|restituit\w|restituzione|riaccreditat\w|recuper\w{1,4})\b{..60}\b(?:prim[oa]) (?:stipendio|busta paga|mese|mensilità|paga|retribuzione)|\b(?:interamente|totalmente|completamente) rimborsa\w{1,5}\b"
        ),
        S.RECRUIT: phrases(
            r"\b(?:network marketing|marketing multilivello|multi-?level marketing)\b|\bper ogni (?:persona|amico|collaboratore) (?:che|invitat\w|portat\w)\b"
        ),
        S.MLM: phrases(
            r"\b(?:guadagni?|entrate|reddito|rendita) (?:illimitat\w|passiv\w|automatic\w)\b",
        ),
        S.DREAM: phrases(
            r"\blibertà finanziaria\b|\bindipendenza (?:finanziaria|economica)\b|\bcapo di (?:te|sé) stess\w\b"
        ),
        S.RICHES: phrases(
            r"{SUM}(?: ?(?:-|a|e|fino a) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|al|a|alla|per)? ?\b(?:giorno|giornalieri|settimana|settimanali)\b{..90}\b(?:senza esperienza|da casa|dal (?:telefono|cellulare)|minuti|ore al giorno)",
            r"\b(?:guadagn\w{1,4}|senza esperienza|da casa|dal (?:telefono|cellulare)|nel tempo libero)\b{..90}{SUM}(?: ?(?:-|a|e|fino a) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|al|a|alla|per)? ?\b(?:giorno|giornalieri|settimana|settimanali)\b",
        ),
        S.COIN: phrases(
            r"\b(?:stipendio|pagamento|commission\w|pagat\w|preliev\w)\b{..50}\b(?:usdt|bitcoin|btc|cripto\w{0,8})\b|\busdt\b"
        ),
        S.PRESSURE: phrases(
            r"\b(?:altrimenti|in caso contrario|pena|trascorso tale termine|oltre tale termine)\b{..70}\b(?:annull\w{1,5}|perder\w{0,3}|altro candidato|candidato successivo|assegnat\w|decad\w{1,5})|\bentro \d{1,2} ore\b{..60}\b(?:altrimenti|perder\w{0,3}|annull\w{1,5}|pena)"
        ),
        S.HURRY: phrases(
            r"\bposti (?:molto )?limitati\b|\bultimi posti\b|\b(?:oggi stesso|entro oggi|entro 24 ore)\b|\binizio immediato\b|\burgente\b"
        ),
        S.UNASKED: phrases(
            r"\bgentile (?:candidat\w|signore/a|signora/e)\b|\b(?:suo|tuo) (?:curriculum|cv|profilo) (?:è stato|ci è stato) (?:selezionato|segnalato|inoltrato|raccomandato)"
        ),
    },
    papers={
        Paper.IDENTITY: phrases(
            r"\b(?:foto|copia|scansione|fotocopia|fronte[- /]?(?:e )?retro)\b{..45}\b(?:carta d'identità|documento|passaporto|patente|tessera sanitaria|permesso di soggiorno)\b|\b(?:carta d'identità|documento(?: di identità| d'identità)?|passaporto)\b{..25}\bfronte\b"
        ),
        Paper.NUMBER: phrases(r"\bcodice fiscale\b|\btessera sanitaria\b"),
        Paper.BANK: phrases(
            r"\biban\b|\bcoordinate bancarie\b|\bdati bancari\b|\bnumero di conto\b"
        ),
    },
    denial=re.compile(
        r"\b(?:non|mai|nessun\w{0,2}|ne|senza|niente|gratuit\w{1,2}|gratis)\b[^;:/]{0,70}$"
    ),
    warns=re.compile(
        r"\b(?:truff\w{1,6}|frod\w{1,3}|raggir\w{1,3}|phishing|fals[eai] (?:offert\w|annunc\w{1,2}|selezion\w))\b|\b(?:non|mai) (?:chiede\w{0,5}|richiede\w{0,5}|chiediamo|richiediamo)\b(?: mai)?"
    ),
    pays=re.compile(
        r"\b(?:l'azienda|noi|la societa|la ditta|l'ente) (?:\w{2,8} )?(?:paga\w{0,3}|copr\w{1,4}|sostien\w{1,3}|fornisc\w{1,3}|rimborsa|si fa carico)\b|\b(?:copriamo|paghiamo|forniamo|sosteniamo|rimborsiamo)\b|\ba (?:nostro carico|nostre spese|carico dell'azienda|carico nostro)\b|\bgratuit\w{1,2}\b|\bgratis\b|\b(?:concorso|bando|pagopa|tassa di concorso)\b|\b(?:viaggio|hotel|albergo|treno|volo|trasferta|alloggio)\b"
    ),
    demands=re.compile(
        r"\b(?:invi\w{1,5}|mand\w{1,5}|trasmett\w{1,5}|alleg\w{1,5}|fornire|forni\w{1,5}|serv\w{1,5}|occorr\w{1,5}|chied\w{1,5}|comunic\w{1,5}|necessari\w|seguent\w|inoltr\w{1,5})\b"
    ),
    in_person=re.compile(
        r"\bport\w{1,4}\b|\bin originale\b|\boriginali\b|\bdi persona\b|\ba mano\b|\bil (?:primo giorno|giorno)\b|\bmunit\w\b"
    ),
    settled=phrases(
        r"\bcontratto (?:già )?(?:firmato|sottoscritto|controfirmato)\b|\b(?:grazie|ricevuto)\b{..40}\bcontratto\b{..20}\bfirmat|\b(?:ha|hai) accettato (?:la|l'|la nostra) ?(?:offerta|proposta)\b"
    ),
)
