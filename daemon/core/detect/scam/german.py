"""What scams say in German."""

from __future__ import annotations

import re

from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.tongue import Tongue, writer

S = Sign
_WORDS = {
    "MUST": r"(?:(?:müssen|musst|haben|hast|sollen|sollten|werden|wirst|sind|bist|bitten wir|bitte|ist|wird|zunächst|vorab|vorher|im voraus|vorweg|einmalig\w{0,2}))",
    "FEE": (
        r"(?:(?:bearbeitungs|verwaltungs|schulungs|ausbildungs|kurs|registrierungs|anmelde|einschreibe|aufnahme|vermittlungs|lizenz|schutz|aktivierungs|service|ausweis|prüfungs|antrags|visums?|visa|ausfall|reservierungs|sicherheits|material|laptop|geräte|kleidungs|uniform|zertifikats|dossier|versicherungs)"
        r"-?(?:gebühr(?:en)?|kosten|pauschale|kaution)|gebühr(?:en)?|kaution|sicherheitsleistung|anzahlung|vorkasse)"
    ),
    "PAY": r"(?:(?:be)?zahl\w{0,4}|überweis\w{0,4}|überwiesen|hinterleg\w{0,4}|entricht\w{0,4}|einzahl\w{0,4}|einzuzahlen|zu zahlen|auszulegen|vorstreck\w{0,3}|vorzustrecken|begleich\w{0,3}|beglichen|fällig)",
    "THING": r"(?:\w{0,14}(?:schulung|ausbildung|kurs|lehrgang|ausrüstung|ausstattung|laptop|notebook|arbeitsmaterial|arbeitskleidung|software|starter-?(?:set|paket|kit)|material|zertifikat|visum|arbeitserlaubnis|hintergrundprüfung|führungszeugnis|registrierung|lizenz))",
    "TALK": r"(?:vorstellungsgespräch|bewerbungsgespräch|gespräch|interview|einarbeitung|einweisung|schulung|onboarding|kennenlernen|auswahlgespräch)",
}

phrases = writer(_WORDS, {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss"})

GERMAN = Tongue(
    name="de",
    signs={
        S.FEE: phrases(
            r"\b{FEE}\b{..70}\b{PAY}\b|\b{FEE}\b (?:von|in höhe von|beträgt|über|i\. ?h\. ?v\.|:) (?:nur |einmalig )?{SUM}|\b{MUST} {..60}{FEE}\b(?= (?:von|in höhe|über|i\.)){..20}{SUM}",
            r"\b{MUST} {..50}{SUM}{..60}\b{PAY}\b{..50}|\b{PAY} sie (?:bitte |vorab |zunächst |einmalig |uns )?(?:die |den |einen |eine |das )?(?:betrag|{SUM}|{FEE})",
            r"\bausfallpauschale\b|\b0900 ?[\d /-]{4}|\beur ?/ ?min\b|\bpro minute aus dem\b|\bec-?karte\b{..20}\bbereit",
            r"\b(?:platz|stelle|vertrag|arbeitsvertrag|bewerbung)\b{..60}\b(?:erst|nur)\b{..40}\b(?:zahlung|zahlungseingang|überweisung|gebühr|kaution)\b|\bnach (?:zahlungseingang|eingang der (?:zahlung|gebühr|kaution))\b",
            r"\b(?:bestell\w{1,3}|kauf\w{1,3}|erwerb\w{1,3}|anschaff\w{0,3})\b{..60}\b(?:bei unserem|über unseren|bei einem|von unserem) (?:\w{3,20} )?(?:lieferanten|händler|partner|anbieter)\b",
            r"\b(?:kosten|preis)\b{..40}\b{THING}\b{..40}\b(?:betragen|beträgt|tragen sie|selbst|müssen)\b|\b{THING}\b (?:kostet|kosten) (?:nur |einmalig )?{SUM}",
        ),
        S.METHOD: phrases(
            r"\b(?:zu (?:be)?zahlen|zahlbar|(?:be)?zahlen sie|zahle|überweisen sie|zu überweisen|senden sie|schicken sie|betrag|gebühr|kaution|rest)\b{..60}\b(?:per|über|mit|via|als|in) (?:{COIN}|paypal freunde|echtzeitüberweisung|sofortüberweisung|gutscheinkarten?|guthabenkarten?)",
            r"\b(?:kauf\w{0,3}|besorg\w{0,3}|erwerb\w{0,3})\b{..40}\b(?:gutschein-?(?:karten|codes)|guthabenkarten?|(?:steam|amazon|google play|apple|paysafe)-?(?:karten?|gutscheine?|codes?))\b",
        ),
        S.CHEQUE: phrases(
            r"\b(?:scheck|bankscheck|verrechnungsscheck)s?\b{..90}\b(?:einlös\w{1,3}|einreich\w{1,3}|einzahl\w{1,3}|kauf\w{0,3}|ausrüstung|ausstattung|material|händler|rest|differenz|überweis\w{0,3})",
            r"\b(?:lösen|reichen|zahlen) sie (?:den|diesen) scheck\b",
        ),
        S.MULE: phrases(
            r"\b(?:ihrem|deinem|ihr|dein) (?:eigenen )?(?:giro-?)?konto\b{..40}\b(?:zahlungen|gelder|beträge|überweisungen)\b{..60}\b(?:kunden|weiter\w{3,9}|bitcoin|abheben)|\babheb\w{1,3}\b{..60}\b(?:weiterleit\w{0,3}|bitcoin|weitergeb\w{0,3})",
            r"\b(?:kunden|kundinnen|klienten|käufer|partner|auftraggeber)\b{..50}\b(?:auf|über) (?:ihr|ihrem|ihrer|ihre|dein|deinem|das eigene) (?:\w{3,12} )?(?:privat|giro|bank)?-?konto\b|\b(?:finanzagent|zahlungsagent|transfermanager|zahlungsassistent)\w{0,4}\b",
            r"\b(?:behalten|behältst|einbehalten|abziehen|ziehen)\b{..50}(?:%|\bprozent\b|\bprovision\b|\beur\b|\beuro\b){..80}\b(?:rest|weiterleit\w{0,3}|weiterzuleiten|leiten|leitest|überweis\w{0,3}|restbetrag)|(?:%|\bprozent\b|\bprovision\b){..40}\b(?:behalten|einbehalten)\b|\b(?:rest|restbetrag|differenz)\b{..40}\b(?:weiterleit\w{0,3}|überweis\w{0,3}|weiterüberweis\w{0,3}|bitcoin|western union)",
        ),
        S.PARCELS: phrases(
            r"\b(?:pakete?n?|päckchen|sendungen|waren|postsendungen)\b{..50}\b(?:privatadresse|privatanschrift|wohnadresse|ihrer wohnung|deiner wohnung|heimadresse)\b|\b(?:paketagent|warenagent|paketempfänger|versandagent)\w{0,4}\b",
            r"\b(?:pakete?n?|sendungen|waren)\b{..60}\b(?:annehm\w{0,3}|anzunehmen|empfang\w{0,3}|entgegen\w{0,8}|an)\b{..90}\b(?:weiterschick\w{0,3}|weiterleit\w{0,3}|weiterzuleiten|weitersend\w{0,3}|weiterversend\w{0,3}|leiten sie weiter|schicken sie weiter|leiten sie {..40}weiter)\b",
            r"\bpakete?n?\b{..30}\b(?:zu|nach|von) ?hause (?:an|entgegen|annehmen|empfangen)\b{..60}|\b(?:versandetikett\w{0,3}|neu verpack\w{0,3}|umverpack\w{0,3})\b{..60}\b(?:weiterschick\w{0,3}|weiterleit\w{0,3}|osteuropa)",
        ),
        S.TASKS: phrases(
            r"\b(?:konto|guthaben|saldo|wallet)\b{..40}\b(?:aufladen|aufgeladen|aufzuladen|negativ)\b|\b(?:laden|lädst|lade) (?:sie |du )?{..20}\b(?:konto|guthaben|wallet)\b{..20}\bauf\b",
        ),
        S.RATING: phrases(
            r"\b(?:bewert\w{1,4}|liken|likes?|klicken)\b{..40}\b(?:hotels?|restaurants?|videos?|produkte|apps)\b{..80}\b(?:eur|euro|verdien\w{0,3}|usdt|provision)|\b(?:verdien\w{0,4})\b{..60}\b(?:liken|likes|klicks|bewertungen|bewerten)\b|\bpro (?:like|klick|bewertung|video)\b",
            r"\b(?:bewertung\w{0,2}|bewert\w{1,4}|rezension\w{0,2}|likes?|liken|klick\w{0,3}|abonnier\w{0,3})\b{..80}\b(?:provision|verdien\w{0,4}|pro (?:aufgabe|bewertung|klick|tag|like)|usdt)|\b(?:app-?optimierung|produkt-?optimierung|produktboost\w{0,3})\b|\b(?:einfache|kleine|leichte|tägliche) (?:online-?)?aufgaben\b{..50}\b(?:verdien\w{0,4}|provision|pro tag|täglich)\b",
        ),
        S.CARD: phrases(
            r"\b(?:foto|kopie|nummer|daten|bild|vorderseite|angaben)\b{..30}\b(?:ihrer|deiner|der) (?:bank|ec|kredit|giro|debit)-?karte\b|\b(?:kreditkarten|ec-?karten|karten)-?(?:nummer|daten|angaben)\b|\bonline-?banking\b{..50}\b(?:zugang\w{0,5}|daten|login|passwort|pin|installier\w{0,2}|prüf\w{0,2}|funktionier\w{0,2})|\b(?:tan|pin)(?: |-)?(?:nummer|code)?\b{..30}\b(?:mitteil\w{0,3}|send\w{0,3}|weiterleit\w{0,3}|nennen)|\b(?:sms|bestätigungs|verifizierungs|sicherheits)-?code\b{..50}\b(?:mitteil\w{0,3}|send\w{0,3}|weiterleit\w{0,3}|nennen|durchgeb\w{0,2})"
        ),
        S.ACCOUNT: phrases(
            r"\b(?:test-?konto|testkonten)\b|\bkonto\b{..50}\b(?:danach|anschluss|anschliessend|später|wieder)\b{..30}\b(?:gelöscht|geschlossen|gekündigt)|\b(?:eröffn\w{0,3}) (?:sie |du )?{..40}\bkonto bei (?:der|einer|unserer|den)\b{..90}\b(?:test\w{0,4}|bewert\w{1,3}|beurteil\w{1,3}|auftrag)",
            r"\b(?:video-?ident|postident|webid|idnow|identifizierungs-?verfahren|legitimations-?verfahren)\w{0,10}\b{..90}\b(?:test\w{0,4}|bewert\w{1,3}|beurteil\w{1,3}|testauftrag)|\b(?:test\w{0,4}|bewert\w{1,3}|beurteil\w{1,3}|prüfen)\b{..70}\b(?:video-?ident|postident|webid|idnow|identifizierungs-?verfahren|legitimation (?:verschiedener|von) banken)",
        ),
        S.PASSWORD: phrases(
            r"\b(?:e-?mail|mail|konto|postfach)-?(?:adresse und (?:ihrem |dem )?)?passwort\b{..60}\b(?:öffn\w{0,3}|anmeld\w{0,3}|dokument|einseh\w{0,3}|bestätig\w{0,3})|\bpasswort\b{..40}\b(?:ihres|deines) (?:e-?mail|mail)"
        ),
        S.SECRECY: phrases(
            r"\b(?:teilen|teile|sagen|sage|erwähnen|erwähne|verraten|informieren)\b{..50}\b(?:bank|mitarbeiter|berater|post)\w{0,4}\b{..15}\bnicht\b|\b(?:nicht|niemand\w{0,2}|keinem)\b{..30}\b(?:mitteilen|erwähnen|sagen|verraten|erzählen)\b{..40}\b(?:bank|test|mitarbeiter)|\bteilen sie dem mitarbeiter\b{..20}\bnicht\b|\bverwendungszweck\b{..30}\b(?:privat|geschenk|familie)"
        ),
        S.SELFIE: phrases(
            r"\bselfie\b{..40}\b(?:ausweis|pass|perso|führerschein)|\b(?:ausweis|perso|pass) (?:in der hand|neben|vor) |\bselfie mit\b"
        ),
        S.BYPASS: phrases(
            r"\b(?:virenscanner|antivirus\w{0,10}|firewall|virenschutz)\b{..30}\b(?:deaktivier\w{0,3}|ausschalt\w{0,3}|abschalt\w{0,3})|\btrotzdem ausführen\b|\bdeaktivier\w{0,3}\b{..30}\b(?:virenscanner|antivirus\w{0,10}|virenschutz|firewall)"
        ),
        S.REMOTE: phrases(
            r"\b(?:install\w{0,5}|lad\w{0,3}|herunterlad\w{0,3}|öffn\w{0,3})\b{..60}\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|fernzugriff\w{0,10}|fernwartung\w{0,10})\b|\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk)\b{..50}\b(?:install\w{0,5}|herunterlad\w{0,3}|id)\b"
        ),
        S.CHAT: phrases(
            r"\b{TALK}\b{..70}\b(?:per|über|via|auf|im|in|mit) (?:dem |den |einem |einen )?(?:text-?)?(?:telegram\w{0,6}|signal|whats ?app-?chat|google chat)\b(?! ?-?(?:video|anruf))",
            r"\b(?:telegram|signal|whats ?app)\b{..40}\b(?:text|chat)\w{0,10}\b{..40}\b{TALK}\b",
        ),
        S.TYPED: phrases(
            r"\b(?:schriftliche[sn]?|text-?basierte[sn]?|rein schriftlich\w{0,3}) (?:vorstellungsgespräch|interview|bewerbungsgespräch)|\b{TALK}\b{..50}\b(?:per|im|über) (?:text-?)?chat\b",
        ),
        S.MESSENGER: phrases(
            r"\b(?:schreib\w{0,3}|meld\w{0,3}|kontaktier\w{0,3}|füg\w{0,3}|nachricht|erreich\w{0,3}|antwort\w{0,3})\b{..60}\b(?:telegram|google chat|wickr)\b|\btelegram\b{..40}\b(?:schreib\w{0,3}|meld\w{0,3}|kontaktier\w{0,3}|hinzufüg\w{0,3}|@\w{3})"
        ),
        S.KEYWORD: phrases(
            r"\b(?:schreib\w{0,3}|send\w{0,3}|schick\w{0,3}) \"?(?:ja|job|info|start|interesse)\"? {..20}\bwhats ?app\b",
            r"\bwhats ?app\b{..70}\b(?:stichwort|kennwort|\"?interesse\"?|\"?job\"?|code)\b|\b(?:stichwort|kennwort)\b{..60}\bwhats ?app\b|\b(?:bevorzugt|nur|ausschliesslich) (?:über|per|via|auf) whats ?app\b",
        ),
        S.HIRED: phrases(
            r"\b(?:kein|ohne) (?:\w{3,16} )?(?:vorstellungsgespräch|bewerbungsgespräch|interview)\b|\bohne (?:ein |vorheriges |persönliches )?gespräch\b|\bgespräch (?:brauchen|benötigen|braucht) (?:wir|sie|es) (?:dafür |dazu )?nicht\b|\b(?:vorstellungsgespräch|bewerbungsgespräch|interview)\b{..70}\bnicht (?:erforderlich|nötig|notwendig|vorgesehen)|\bsofort (?:eingestellt|einstellen)\b|\b(?:job|arbeits|einstellungs)-?garantie\b"
        ),
        S.PRICE: phrases(
            r"\b(?:gebühr|kosten|preis|starterset|startpaket)\b{..20}\b(?:beträgt|betragen|von|liegt bei) (?:nur |einmalig )?{SUM}"
        ),
        S.REFUND: phrases(
            r"\b(?:erstattet|zurückerstattet|zurückgezahlt|erstattung|rückerstattung|verrechnet|gutgeschrieben)\b{..60}\b(?:erste[nrm]?) (?:gehalt\w{0,4}|lohn\w{0,10}|monatsgehalt|abrechnung)|\b(?:erste[nrm]?) (?:gehalt\w{0,4}|lohn\w{0,10}|monatsgehalt)\b{..40}\b(?:erstattet|zurück\w{0,10}|verrechnet)"
        ),
        S.RECRUIT: phrases(
            r"\b(?:network-?marketing|strukturvertrieb|multi-?level-?marketing)\b|\bpro (?:geworbene\w{1,2}|angeworbene\w{1,2}) (?:partner|person|mitglied)\w{0,3}\b"
        ),
        S.MLM: phrases(
            r"\b(?:unbegrenzte\w?|unlimitierte\w?|passives?) (?:einkommen|verdienst\w{0,12}|einnahmen)\b",
        ),
        S.DREAM: phrases(
            r"\bfinanzielle (?:freiheit|unabhängigkeit)\b|\b(?:dein|ihr|sein|mein) eigener (?:chef|boss)\b|\bgeschäfts(?:präsentation|idee|möglichkeit)\b{..60}\b(?:zoom|abend|hotel|einkommen)"
        ),
        S.RICHES: phrases(
            r"{SUM}(?: ?(?:-|bis|und) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|pro|am|je|in der)? ?\b(?:tag|täglich|tages\w{2,9}|woche|wöchentlich)\b{..90}\b(?:von zu ?hause|ohne (?:vor|berufs)?kenntnisse|ohne erfahrung|keine erfahrung|erfahrung nicht|nebenbei|(?:vom|per|am) handy|mit dem handy|minuten)",
            r"\b(?:von zu ?hause|ohne vorkenntnisse|ohne erfahrung|keine erfahrung|nebenbei|(?:vom|per|am) handy|mit dem handy|verdienen|nebenverdienst|nebenjob)\b{..90}{SUM}(?: ?(?:-|bis|und) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|pro|am|je|in der)? ?\b(?:tag|täglich|woche|wöchentlich|paket|testauftrag|auftrag)\b",
            r"\bpro paket\b{..30}{SUM}|{SUM} (?:je|pro) (?:paket|testauftrag|auftrag|test|bewertung|sendung)\b",
        ),
        S.COIN: phrases(
            r"\b(?:gehalt|bezahlung|auszahlung|vergütung|provision|ausgezahlt)\b{..50}\b(?:usdt|bitcoin|btc|krypto\w{0,8})\b|\busdt\b"
        ),
        S.SIGN_IN: phrases(
            r"\b(?:melden|meld\w{0,3}|logg\w{0,3})\b{..30}\b(?:mit ihrem|mit deinem|über ihren|über ihr) (?:e-?mail|mail)-?(?:konto|anbieter|account|passwort|zugang)"
        ),
        S.PRESSURE: phrases(
            r"\b(?:sonst|andernfalls|ansonsten|bei nichterscheinen)\b{..60}\b(?:verfällt|vergeben|nächste\w{0,2} (?:bewerber|kandidat)\w{0,3}|gelöscht|storniert|gesperrt|berechnen)|\b(?:innerhalb|binnen) (?:von )?\d{1,2} (?:std|stunden)\b{..60}\b(?:sonst|andernfalls|verfällt|vergeben|verlieren)"
        ),
        S.HURRY: phrases(
            r"\bnur noch (?:wenige|\d{1,2}) (?:plätze|stellen)\b|\b(?:begrenzte|limitierte) (?:plätze|stellen|anzahl)\b|\barbeitsbeginn ist sofort\b|\bnoch heute\b|\bsofort (?:beginnen|starten|anfangen)\b"
        ),
        S.UNASKED: phrases(
            r"\b(?:ihre|deine) (?:e-?mail|mail)-?(?:adresse)?\b{..40}\b(?:jobportal|jobbörse|datenbank|internet)\b|\bsehr geehrte damen und herren\b|\b(?:ihr|dein) (?:profil|lebenslauf) (?:wurde|ist) (?:uns |einem )?{..40}\b(?:empfohlen|weitergeleitet|vorgestellt)"
        ),
    },
    papers={
        Paper.IDENTITY: phrases(
            r"\b(?:kopie|scan|foto|bild|vorder- und rückseite|beide seiten|vorder)\w{0,2}\b{..50}\b(?:personalausweis\w{0,3}|ausweis\w{0,3}|reisepass\w{0,3}|führerschein\w{0,2}|perso|meldebescheinigung)\b|\b(?:personalausweis\w{0,3}|ausweis|reisepass|ausweiskopie|passkopie|personalausweiskopie)\b{..40}\b(?:kopie|scan|foto|vorder-|beidseitig|beide seiten)|\b(?:ausweis|pass|personalausweis)-?kopien?\b|\bmeldebescheinigung\b"
        ),
        Paper.NUMBER: phrases(
            r"\bsteuer-?(?:id|identifikationsnummer|nummer)\b|\bsozialversicherungsnummer\b|\bsv-nummer\b|\bahv-?nummer\b"
        ),
        Paper.BANK: phrases(
            r"\biban\b|\bbank(?:verbindung|daten|konto)\b|\bkonto(?:nummer|daten|verbindung)\b|\bname ihrer bank\b"
        ),
    },
    denial=re.compile(
        r"\b(?:nicht|kein\w{0,2}|nie|niemals|nirgends|weder|ohne|anstatt|statt|kostenlos\w{0,2}|kostenfrei\w{0,2})\b[^;:/]{0,70}$"
    ),
    warns=re.compile(
        r"\bbetrug\w{0,9}|\bbetruger\w{0,6}|\bphishing\b|\bgefalscht\w{0,3} |\bfake-?(?:job|stelle|angebot)\w{0,6}|\b(?:niemals|nie) (?:geld|zahlung\w{0,2}|um|nach|vorkasse)\b|\bvor-?sicht vor\b|\bwarn\w{0,5} vor\b|\bwir (?:fordern|verlangen|bitten) (?:sie )?(?:nie\w{0,4}|nicht)\b"
    ),
    pays=re.compile(
        r"\b(?:wir|arbeitgeber|firma|unternehmen|haus|trager) (?:\w{3,14} )?(?:ubernehmen|ubernimmt|zahlen (?:die|alle|selbst)|tragen|tragt|erstatten|erstattet|stellen|stellt|bezahlen die)\b|\b(?:ubernehmen|tragen|stellen|erstatten|zahlen) wir\b|\bkostenlos\b|\bkostenfrei\b|\bauf unsere kosten\b|\bgegen (?:quittung|beleg|vorlage)\b|\b(?:anreise|reisekosten|fahrtkosten|fahrt|bahn|hotel|flug|ubernachtung|mietkaution|wohnung|fuhrungszeugnis|ruckzahl\w{0,8}|verpflegung\w{0,9})\b"
    ),
    demands=re.compile(
        r"\b(?:send\w{0,3}|schick\w{0,3}|ubersend\w{0,3}|zusend\w{0,3}|zuzusend\w{0,3}|brauch\w{0,3}|benotig\w{0,4}|antwort\w{0,3}|hochlad\w{0,3}|lad\w{0,3}|reich\w{0,3}|teil\w{0,3}|geb\w{0,3}|gib|mitteil\w{0,3}|folgende\w{0,2}|bitte)\b"
    ),
    in_person=re.compile(
        r"\bbring\w{0,3}\b|\bmitbring\w{0,3}\b|\bpersonlich\b|\bim original\b|\bper post\b|\bam ersten (?:arbeits)?tag\b|\bnicht (?:unverschlusselt|per mail|per e-mail)\b|\bpersonalbogen\b|\breisekosten\w{0,10}\b"
    ),
    settled=phrases(
        r"\b(?:unterschriebene[rnsm]?|unterzeichnete[rnsm]?|gegengezeichnete[rnsm]?) (?:arbeits)?vertrag\b{..60}\b(?:eingegangen|erhalten|dank\w{0,2}|angekommen|vor|zurück)|\b(?:dank\w{0,2}|erhalten|eingegangen)\b{..40}\b(?:unterschriebene[rnsm]?|unterzeichnete[rnsm]?) (?:arbeits)?vertrag|\bvon ihnen unterschriebene vertrag\b|\bvertragsunterzeichnung\b{..30}\b(?:gestern|letzte|vergangene)|\b(?:zusage|angebot) angenommen\b"
    ),
)
