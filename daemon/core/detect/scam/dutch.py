"""What scams say in Dutch."""

from __future__ import annotations

import re

from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.tongue import Tongue, writer

S = Sign
_WORDS = {
    "OF": r"(?:cursus|training|opleiding|inschrijving|registratie|administratie\w{0,7}|materiaal|materialen|uniform|bedrijfskleding|laptop|apparatuur|uitrusting|startpakket|certificaat|vog|screening|visum|werkvergunning|dossier\w{0,7}|verificatie|activering|borg|licentie|software)",
    "MUST": r"(?:moet|moeten|dient|dienen|dien|vragen wij|vragen we|verzoeken|gelieve|nodig|verplicht|vooraf|eerst|alvorens|voordat|hoeft alleen|om)",
    "PAY": r"(?:betalen|betaal|betaalt|overmaken|overmaakt|maak|voldoen|te voldoen|storten|stort|aanbetalen|voorschieten|aanschaffen|kopen|aan te schaffen|over te maken|te betalen)",
    "TALK": r"(?:sollicitatiegesprek|gesprek|interview|kennismaking|kennismakingsgesprek|training|onboarding|intake)",
}

phrases = writer(_WORDS)

DUTCH = Tongue(
    name="nl",
    signs={
        S.FEE: phrases(
            r"\b(?:betaal|betaalt|stort|maak) (?:je |u |eerst |vooraf |nu ){0,2}(?:de |het |een )?(?:borg|kosten|bedrag|inschrijfkosten|{SUM})\b{..30}\b(?:voor|over|vooraf|daarna|eerst)",
            r"\b{MUST}\b{..80}(?:{SUM}|\b(?:borg|waarborgsom|kosten|bedrag|vergoeding|{OF})\b){..60}\b{PAY}\b|\b{PAY}\b (?:u |je )?(?:eerst |vooraf |eenmalig )?(?:een |de |het )?(?:borg|waarborgsom|bedrag|{SUM}|inschrijfgeld|inschrijfkosten|administratiekosten|cursuskosten|trainingskosten|registratiekosten)",
            r"\b(?:borg|waarborgsom|inschrijfgeld|inschrijfkosten|administratiekosten|cursuskosten|trainingskosten|registratiekosten|opleidingskosten|dossierkosten|visumkosten|bemiddelingskosten)\b{..60}(?:{SUM}|\b(?:betalen|overmaken|voldoen|voldaan|betaald|overgemaakt)\b)",
            r"\b(?:plek|plaats|functie|contract|baan)\b{..60}\b(?:pas|zodra|na)\b{..40}\b(?:betaling|borg|overboeking)\b|\b(?:betalingsbewijs|bewijs van betaling)\b|\b(?:bestel\w{0,3}|koop\w{0,2}|kopen|aanschaf\w{0,3})\b{..50}\b(?:bij|via) (?:onze|een) (?:\w{4,16} )?leverancier\b|\b090[069][ -]?\d",
            r"\bkosten (?:van|voor) (?:de |het )?{OF}\b{..40}(?:{SUM}|\b(?:zelf|betaal\w?)\b)",
        ),
        S.METHOD: phrases(
            r"\b(?:te betalen|betaal|betaalt u|overmaken|maak|stuur|stort|bedrag|borg|kosten|rest)\b{..60}\b(?:via|met|per|in|door) (?:{COIN}|een tikkie|cadeaukaart\w{0,2}|cadeaubon\w{0,3}|spoedoverboeking)|\b(?:koop\w{0,2}|kopen)\b{..40}\b(?:cadeaukaarten|cadeaubonnen|(?:steam|google play|paysafe|apple)-?(?:kaarten|kaart|codes))"
        ),
        S.CHEQUE: phrases(
            r"\bcheques?\b{..90}\b(?:stort\w{0,2}|inn\w{1,4}|verzilver\w{0,3}|koop\w{0,2}|kopen|apparatuur|materiaal|rest|leverancier)"
        ),
        S.MULE: phrases(
            r"\b(?:houd\w?|houden|hou|behoud\w?|behouden)\b(?=[^;?]{0,45}(?:%|\bprocent\b|\bcommissie\b|\beur\b)){..110}\b(?:rest|doorstur\w{1,3}|overmak\w{1,3}|overig\w{0,2}|resterende)|\b(?:klanten|afnemers|kopers)\b{..60}\b(?:op|naar) (?:uw|je|jouw) (?:eigen )?(?:bank)?rekening\b|\b(?:financieel agent|betalingsagent|geldezel)\b"
        ),
        S.PARCELS: phrases(
            r"\b(?:pakketten|pakketjes|pakjes|zendingen|goederen)\b{..60}\b(?:huisadres|prive-?adres|uw adres|jouw adres|je adres)\b{..110}\b(?:doorstur\w{1,3}|door te sturen|verzend\w{1,3}|ompak\w{0,3}|label\w{0,2}|verzendlabel)|\b(?:pakketten|pakketjes|goederen)\b{..70}\b(?:doorstur\w{1,3}|door te sturen|ompakken|herverpak\w{0,3}|doorzend\w{1,3})"
        ),
        S.TASKS: phrases(
            r"\b(?:saldo|account|rekening|tegoed|wallet)\b{..40}\b(?:opwaarder\w{1,3}|bijvul\w{0,3}|negatief|aanvul\w{0,3})\b|\b(?:taken|opdrachten|orders)\b{..70}\b(?:opwaarder\w{1,3}|ontgrendel\w{0,3})\b"
        ),
        S.RATING: phrases(
            r"\bverdien\w{0,3}\b{..60}\b(?:liken|likes|beoordelen|reviews|klikken)\b|\b(?:liken|beoordelen) van (?:video's|hotels|producten|apps)\b|{SUM} per (?:like|video|review|klik)\b",
            r"\b(?:likes?|liken|beoordel\w{1,6}|recensies?|reviews?|sterren|klikken|abonneren)\b{..80}(?:\b(?:commissie|verdien\w{0,3}|usdt|per (?:taak|review|klik|dag))\b|{SUM})|\b(?:eenvoudige|simpele|makkelijke|dagelijkse) (?:online )?(?:taken|opdrachten)\b{..60}\b(?:verdien\w{0,3}|commissie|per dag)",
        ),
        S.CARD: phrases(
            r"\b(?:foto|kopie|nummer|gegevens|voorkant)\b{..30}\b(?:van )?(?:uw |je |jouw )?(?:bankpas|pinpas|creditcard|betaalpas)\b|\b(?:pasnummer|creditcardnummer|creditcardgegevens|pincode)\b|\b(?:internetbankieren|mobiel bankieren)\b{..50}\b(?:inlog\w{0,9}|gegevens|toegang|code)|\b(?:sms-?code|verificatiecode|inlogcode)\b{..50}\b(?:doorgev\w{1,3}|stur\w{1,3}|stuur|doorstur\w{1,3}|geef)"
        ),
        S.ACCOUNT: phrases(
            r"\b(?:rekening|bankrekening|account)\b{..40}\b(?:openen|openstel\w{0,3})\b{..40}\b(?:voor ons|test\w{0,3}|namens|op uw naam)|\b(?:open\w{0,2}|opent) (?:een )?(?:test-?|bank)rekening\b{..60}\b(?:test|voor ons|met onze)"
        ),
        S.PASSWORD: phrases(
            r"\be-?mail(?:adres)? en (?:uw |je |het )?wachtwoord\b{..60}\b(?:document|bestand|brief|aanbod)|\bwachtwoord van (?:uw|je|jouw) (?:e-?mail|mailbox)\b"
        ),
        S.SECRECY: phrases(
            r"\b(?:vertel|zeg|noem|meld)\b{..40}\b(?:bank|niemand|medewerker)\b{..15}\b(?:niet|niets)?\b{..10}\b(?:niet|niets|niemand)\b"
        ),
        S.SELFIE: phrases(
            r"\bselfie\b{..40}\b(?:paspoort|id-?kaart|identiteitsbewijs|rijbewijs|identiteitskaart)\b"
        ),
        S.BYPASS: phrases(
            r"\b(?:virusscanner|antivirus\w{0,10}|firewall)\b{..30}\b(?:uitschakel\w{0,3}|uit te schakelen|uitzetten)|\b(?:schakel|zet)\b{..40}\b(?:virusscanner|antivirus\w{0,10}|firewall)\b{..15}\buit\b|\btoch uitvoeren\b"
        ),
        S.REMOTE: phrases(
            r"\b(?:installe\w{1,4}|download\w{0,3})\b{..60}\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|hulp op afstand)\b|\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk)\b{..40}\b(?:installe\w{1,4}|downloaden)\b"
        ),
        S.CHAT: phrases(
            r"\b{TALK}\b{..70}\b(?:via|op|per|in|over) (?:een |de )?(?:chat |tekst|beveiligde )?(?:telegram|signal|google chat|whats ?app-?chat)\b(?! ?video)"
        ),
        S.TYPED: phrases(
            r"\b(?:schriftelijk|tekstueel|geschreven) (?:sollicitatiegesprek|interview|gesprek)\b"
        ),
        S.MESSENGER: phrases(
            r"\b(?:stuur|bericht|contact|app|voeg|schrijf|neem|meld)\b{..60}\b(?:telegram|google chat|wickr)\b|\btelegram\b{..25}@\w{3}"
        ),
        S.KEYWORD: phrases(
            r"\b(?:app|stuur|whatsapp) \"?(?:ja|info|werk|ok)\"? (?:naar|op|via) {..20}whats ?app\b",
            r"\bwhats ?app\b{..70}\b(?:het woord|code|met vermelding|\"info\"|\"ja\")\b|\b(?:het woord|codewoord)\b{..50}\bwhats ?app\b|\b(?:alleen|uitsluitend) (?:via|per) whats ?app\b",
        ),
        S.HIRED: phrases(
            r"\b(?:geen|zonder) (?:\w{3,14} )?(?:sollicitatiegesprek|interview)\b|\b(?:sollicitatiegesprek|interview)\b{..40}\bniet nodig\b|\b(?:direct|meteen|onmiddellijk) aangenomen\b|\bbaangarantie\b"
        ),
        S.PRICE: phrases(
            r"\b(?:kosten|borg|cursus|pakket)\b{..20}\b(?:bedraagt|bedragen|is|zijn|kost|van) (?:slechts |maar |eenmalig )?{SUM}"
        ),
        S.REFUND: phrases(
            r"\b(?:terugbetaald|terug betaald|vergoed|teruggestort|terugkrijg\w{0,2}|krijgt u terug|krijg je terug|verrekend)\b{..60}\beerste (?:salaris|loon|maand|uitbetaling)|\beerste (?:salaris|loon|uitbetaling)\b{..40}\bterug"
        ),
        S.RECRUIT: phrases(
            r"\b(?:netwerkmarketing|network marketing|multi-?level marketing)\b|\bper (?:aangebrachte|geworven) (?:persoon|partner|lid)\b"
        ),
        S.MLM: phrases(
            r"\b(?:onbeperkt\w?|passief) inkomen\b",
        ),
        S.DREAM: phrases(
            r"\bfinanciële (?:vrijheid|onafhankelijkheid)\b|\b(?:je|jouw|uw) eigen baas\b"
        ),
        S.RICHES: phrases(
            r"{SUM}(?: ?(?:-|tot|en) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|per|in de)? ?\b(?:dag|week|wekelijks|dagelijks)\b{..90}\b(?:zonder ervaring|geen ervaring|vanuit huis|thuis|op je telefoon|minuten)",
            r"\b(?:verdien\w{0,3}|zonder ervaring|geen ervaring|vanuit huis|thuiswerk\w{0,3}|bijverdien\w{0,4})\b{..90}{SUM}(?: ?(?:-|tot|en) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|per|in de)? ?\b(?:dag|week|wekelijks|dagelijks)\b",
        ),
        S.COIN: phrases(
            r"\b(?:salaris|betaling|commissie|uitbetaald|uitbetaling)\b{..50}\b(?:usdt|bitcoin|btc|crypto\w{0,8})\b|\busdt\b"
        ),
        S.PRESSURE: phrases(
            r"\b(?:anders|zo niet|bij gebreke)\b{..70}\b(?:vervalt|geannuleerd|volgende kandidaat|andere kandidaat|verwijderd|verlies\w{0,3})|\bbinnen \d{1,2} uur\b{..60}\b(?:anders|vervalt|verlies\w{0,3}|volgende)"
        ),
        S.HURRY: phrases(
            r"\b(?:beperkt aantal|nog maar \d{1,2}|laatste) (?:plekken|plaatsen)\b|\bvandaag nog\b|\bper direct beginnen\b|\bplaatsen zijn beperkt\b"
        ),
        S.UNASKED: phrases(
            r"\b(?:geachte|beste) (?:heer/mevrouw|mevrouw/heer|kandidaat|sollicitant)\b|\b(?:uw|je) (?:cv|profiel|e-?mailadres)\b{..40}\b(?:aanbevolen|doorgestuurd|gevonden op|jobportaal)"
        ),
    },
    papers={
        Paper.IDENTITY: phrases(
            r"\b(?:foto|kopie|scan|voor- en achterkant|beide zijden)\b{..45}\b(?:paspoort|id-?kaart|id-?bewijs|identiteitsbewijs|identiteitskaart|rijbewijs|verblijfsvergunning)\b|\b(?:paspoort|id-?kaart|identiteitsbewijs)\b{..25}\b(?:voor- en achterkant|kopie|scan)\b"
        ),
        Paper.NUMBER: phrases(r"\bbsn\b|\bburgerservicenummer\b|\brijksregisternummer\b"),
        Paper.BANK: phrases(
            r"\biban\b|\b(?:bank)?rekeningnummer\b|\bbankgegevens\b|\bkopie (?:van uw |van je |van de )?bankpas\b"
        ),
    },
    denial=re.compile(
        r"\b(?:niet|geen|nooit|niemand|noch|zonder|niets|gratis|kosteloos)\b[^;:/]{0,70}$"
    ),
    warns=re.compile(
        r"\b(?:oplicht\w{1,6}|fraud\w{1,6}|phishing|nep-?(?:vacature|baan|aanbod)\w{0,3}|valse vacature\w?)\b|\b(?:vragen|vraagt|zullen) (?:\w{2,8} ){0,2}nooit\b|\bnooit (?:om geld|om een betaling|geld)\b"
    ),
    pays=re.compile(
        r"\b(?:wij|we|werkgever|bedrijf|organisatie) (?:\w{2,10} )?(?:betalen|betaalt|vergoeden|vergoedt|dekken|dekt|verzorgen|zorgen|nemen)\b|\b(?:betalen|vergoeden|verzorgen) (?:wij|we)\b|\bop onze kosten\b|\bgratis\b|\bkosteloos\b|\b(?:reiskosten|hotel|trein|vlucht|reis|overnachting)\b"
    ),
    demands=re.compile(
        r"\b(?:stuur\w?|sturen|mail|mailen|zend\w?|upload\w{0,2}|nodig|geef|geven|aanlever\w{0,3}|ontvangen|graag|volgende|verstrek\w{0,3})\b"
    ),
    in_person=re.compile(
        r"\bmee(?:brengen|nemen|te nemen|te brengen)\b|\bneem\b|\bbreng\b|\borigine(?:el|le)\b|\bpersoonlijk\b|\bop je eerste (?:werk)?dag\b|\bop uw eerste (?:werk)?dag\b|\bniet per (?:mail|e-mail)\b"
    ),
    settled=phrases(
        r"\b(?:getekende|ondertekende) (?:arbeids)?(?:contract|overeenkomst)\b|\bcontract\b{..20}\b(?:getekend|ondertekend) (?:ontvangen|retour|terug)|\b(?:aanbod|contract) (?:hebt |heeft )?geaccepteerd\b"
    ),
)
