"""Dutch: receipts, tests, approaches, and what else an employer writes."""

from __future__ import annotations

from daemon.core.detect.phrases.nl.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "nl-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:maak|maken|maakt|invullen|vul|afronden|rond|uitnodig\w{2,4}|uitgenodigd|nodigen|voltooi\w{0,2}|start\w{0,2}|uitvoeren|uit te voeren|inlever\w{1,2}|instur\w{1,2}|opstur\w{1,2}|deelnemen|deel te nemen|doen|klaargezet|klaar|ontvang\w{0,2}|uitwerken|werk|neem op|opnemen|bijlage|vragen|bijgevoegd|stuur|sturen|hierbij|verzoeken)\b{..70}\b{TEST}\b"
        ),
        p(
            r"\b{TEST}\b{..70}\b(?:maken|te maken|in te vullen|invullen|afronden|af te ronden|uiterlijk|binnen|deadline|link|duurt|verloopt|minuten|klaar|voltooien|bijgevoegd|bijlage|inleveren|in te leveren|insturen|terugsturen)\b"
        ),
    ),
    rule(
        "nl-test-handed-in",
        S.HANDED_IN,
        p(
            r"\b(?:bedankt|dank|ontvangen|ontvangst|binnen)\b{..50}\b(?:maken|invullen|inleveren|insturen|afronden|uitwerking|opsturen|resultaten|ontvangen|ingestuurde|ingeleverde)\b{..30}\b{TEST}|\b{TEST}\b{..40}\b(?:ontvangen|afgerond|voltooid|ingeleverd|ingediend|ingezonden|in goede orde|binnen(?:gekomen)?)\b(?! (?:\d|twee|drie|vijf|zeven|de ))|\bbedankt voor het (?:maken|invullen|inleveren|afronden|insturen)\b"
        ),
    ),
    rule(
        "nl-application-received",
        S.RECEIVED,
        p(
            r"\b(?:ontvangen|ontvangst|ontvingen|binnen|binnengekomen|in goede orde|aangekomen|verzonden|verstuurd|geregistreerd|ontvangstbevestiging)\b{..60}\b{LETTER}"
        ),
        p(
            r"\b{LETTER}\b{..80}\b(?:ontvangen|ontvangst|in goede orde|binnen(?:gekomen)?|aangekomen|verzonden|verstuurd|geregistreerd|goed aangekomen)\b"
        ),
        p(
            r"\b(?:dank\w{0,2}|bedankt|danken|leuk dat|fijn dat|wat leuk|super dat|dankjewel|merci)\b{..50}\b(?:sollicitatie\w{0,9}|solliciteert|solliciteerde|gesolliciteerd|solliciteren|hebt gesolliciteerd|interesse in (?:de|onze|een|deze|het|ons|werken)|belangstelling|kandidatuur|bij ons wil\w{0,2} (?:komen )?werken)\b"
        ),
    ),
    titled(
        "nl-receipt-in-subject",
        S.RECEIVED,
        r"\b(?:ontvangstbevestiging|(?:ontvangst|bevestiging)(?: van)? (?:\w{2,10} )?sollicitatie\w{0,9}|sollicitatie (?:is )?ontvangen|bedankt voor (?:je|uw|jouw) (?:sollicitatie|interesse))\b",
    ),
    rule(
        "nl-knows-the-user",
        S.KNOWN,
        p(
            r"\b(?:dank\w{0,2}|bedankt|danken|leuk|fijn|mooi\w?|prettig|goed)\b{..40}\b(?:{YOUR} (?:\w{3,14} )?(?:sollicitatie\w{0,9}|interesse|reactie|tijd|bericht|mail|cv|brief|motivatie|antwoord|komst)|gesprek|kennismaking|gesolliciteerd|gereageerd|gesproken|gisteren|vorige week)\b"
        ),
        p(
            r"\b{YOUR} (?:\w{3,14} )?(?:sollicitatie\w{0,9}|kandidatuur|brief|motivatiebrief|reactie|open sollicitatie)\b|\b(?:naar aanleiding van|n\.a\.v\.|na) (?:{YOUR}|ons|het|onze) (?:\w{3,14} )?(?:sollicitatie|gesprek|brief|telefoontje|kennismaking|mail)|\bzoals (?:\w{3,12} )?(?:afgesproken|besproken|beloofd)\b|\b(?:vervolggesprek|tweede gesprek|volgende ronde|tweede ronde)\b"
        ),
    ),
    rule(
        "nl-needs-something-first",
        S.WANTS,
        p(
            r"\b(?:nog )?(?:een paar|enkele|wat|een aantal|een) (?:korte |aanvullende |praktische )?vra(?:ag|gen)\b|\b(?:aanvullende|ontbrekende|volgende) (?:informatie|gegevens|documenten|stukken|vragen)\b|\b(?:missen|mist|ontbreekt|ontbreken) (?:we |wij |nog )?{..30}\b(?:cv|brief|diploma\w{0,2}|document\w{0,2}|gegevens|motivatie)|\bwat (?:is|zijn) {YOUR} (?:\w{3,14} )?(?:opzegtermijn|salaris\w{0,12}|beschikbaarheid)|\bvoordat (?:ik|we|wij)\b{..70}\b(?:nodig|vragen|vraag|weten|ontvangen)|\b(?:kun|kunt|zou|wil|wilt) {U}\b{..50}\b(?:diploma\w{0,2}|vog|referenties|cijferlijst|identiteitsbewijs|id-bewijs|certificaten|portfolio|werkvergunning)"
        ),
    ),
    rule(
        "nl-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b{YOUR} (?:linkedin-?)?(?:profiel|ervaring|achtergrond)\b{..50}\b(?:trok|viel|kwam|sprak|tegen\b|tegengekomen|aandacht|interessant|spreekt|opgevallen|past (?:\w{2,10} )?(?:perfect|goed|uitstekend|bij)|gevonden)|\b(?:kwam|stuitte|zag|bekeek|vond|las|tegengekomen|tegenkwam)\b{..40}\b{YOUR} (?:linkedin-?)?(?:profiel|cv (?:op|in|via|online))\b|\bcv-?(?:database|bank)\b|\bvia (?:linkedin|indeed|een jobsite)\b"
        ),
        p(
            r"\b(?:sta|staat|zou) {U} (?:\w{2,10} ){0,3}open\b|\bopen (?:staat )?voor (?:een )?(?:nieuwe|andere|iets|vrijblijvend\w?)\b|\b(?:geinteresseerd|interesse) in (?:een|deze) (?:nieuwe|andere|mooie|leuke|interessante|vrijblijvend\w?|overstap|functie|rol|opdracht|kans)\b|\bnieuwe uitdaging\b|\b(?:toe aan|zin in) (?:een |iets )?(?:nieuw\w?|volgende)\b"
        ),
        p(
            r"\b(?:mijn|onze|een|van mijn|voor een) (?:\w{3,14} )?(?:opdrachtgever|klant|relatie)s?\b|\bbenader(?:en)? (?:je|jou|u)\b|\b(?:mooie|leuke|interessante|gave|passende|toffe|uitdagende|boeiende) (?:\w{2,20} ){0,2}(?:vacature|kans|rol|functie|opdracht|positie|baan|uitdaging)\b|\b(?:ik|we|wij) (?:ben|zijn) (?:\w{3,12} )?op zoek naar (?:een|twee|ervaren|nieuwe|versterking)\b"
        ),
    ),
    rule(
        "nl-still-open",
        S.STILL_OPEN,
        r"\bnog (?:niet|geen) (?:\w{2,12} ){0,3}(?:besloten|beslissing|beslist|keuze|rond|definitief|uitsluitsel|nieuws|afgerond|besluit)\b|\bnog (?:\w{2,12} ){0,3}(?:in behandeling|bezig|gesprekken|kandida\w{2,4}|in beraad|onder beoordeling)\b|\b(?:je|uw|jouw) geduld\b|\bwat meer tijd\b|\blanger dan (?:verwacht|gepland|gedacht)\b",
    ),
    rule(
        "nl-says-where-it-stands",
        S.STATUS,
        p(
            r"\b(?:{U} )?(?:hoor|hoort|horen|krijg|krijgt|ontvang|ontvangt|verneemt) {..20}\b(?:uiterlijk|binnen|snel|spoedig|eind|volgende week|zo snel mogelijk|van (?:ons|mij)|voor (?:{DAY}|\d|het einde)|bericht|uitsluitsel|in de loop)\b"
        ),
        p(
            r"\b(?:neem|nemen|koppel|koppelen|kom|komen|laat|laten|bel|bellen|mail|bericht) (?:ik|we|wij)\b{..50}\b(?:contact|terug|weten|op de hoogte|bericht)\b|\b(?:stand van zaken|terugkoppeling|update|status|tussenstand|op de hoogte|uitsluitsel|nader bericht)\b"
        ),
        r"\b(?:dank\w{0,2}|bedankt) voor (?:je|uw|jouw|het) (?:\w{3,12} )?(?:geduld|begrip|bericht|reactie|mail|gesprek|leuke gesprek|tijd)\b|\b(?:was|vond\w{0,2}) (?:een |het )?(?:\w{2,10} )?(?:leuk|fijn|prettig|goed) (?:gesprek|om|je|u)\b",
    ),
    rule(
        "nl-asks-the-candidate",
        S.REQUEST,
        p(
            r"\b(?:kun|kunt|kan|wil|wilt|zou|zouden|mag|graag|gelieve|verzoeken)\b{..60}\b(?:sturen|toesturen|opsturen|mailen|doorgeven|aanleveren|aangeven|invullen|bevestigen|uploaden|toelichten|meenemen|laten weten|ontvangen|meesturen|nasturen|beantwoorden)\b|\b(?:stuur|mail|vul|lever|upload|neem|geef) (?:\w{2,10} ){0,5}(?:mee|in|aan|door|op|ons|mij|me|terug|toe)\b"
        ),
        r"\b(?:opzegtermijn|salarisindicatie|salariswens\w{0,2}|salarisverwachting|referenties|rijbewijs|vog|verklaring omtrent het gedrag|diploma'?s?|getuigschrift\w{0,2}|werkvergunning|identiteitsbewijs|loonstrook|id-bewijs|beschikbaar per|startdatum|uittreksel)\b",
        r"\b(?:ter voorbereiding|voorbereiding op|parkeren|meld je bij|melden bij|routebeschrijving|receptie|een paar vragen|enkele vragen|nog (?:een|wat) vra\w{2,3})\b",
    ),
    rule(
        "nl-speaks-of-applying",
        S.APPLICATION,
        p(
            r"\b{YOUR} (?:\w{3,14} )?(?:sollicitatie\w{0,9}|kandidatuur|cv|motivatie(?:brief)?)\b|\b(?:gesolliciteerd|solliciteerde|solliciteren)\b"
        ),
    ),
    rule(
        "nl-speaks-of-a-job",
        S.JOB,
        p(
            r"\b(?:sollicitatie\w{0,12}|sollicitant\w{0,2}|gesolliciteerd|solliciteerde|solliciteert|solliciteren|vacature\w{0,10}|kandidatuur|kennismakingsgesprek\w{0,3}|(?:proef|meeloop)(?:dag|dienst|ochtend|les)|selectieprocedure|selectiecommissie|functiegesprek)\b"
        ),
        p(
            r"\b(?:de|onze|deze|een|als|voor|van) (?:\w{3,14} )?(?:functie|positie|rol|baan|job|stage|stageplek|betrekking|bijbaan) (?:van|als|bij|voor|in)\b|\b(?:plek|plaats|werk|opdracht|invaller|uurtje|dienst) als (?:een |onze |nieuwe )?{TITLE}\b|\b(?:een|deze|die|jouw|je|uw|de|geen|nieuwe|vaste|leuke|volgende) (?:\w{3,12} )?(?:bijbaan|zaterdagbaan|vakantiebaan|promotieplaats|promotieplek|aanstelling|vaste baan)\b|\b(?:jij|je|u) wordt onze nieuwe\b|\b(?:zoeken|zoekt|zoek|gezocht|gevraagd)\b{..25}\b{TITLE}\b|\b{TITLE} (?:gezocht|gevraagd|m/v|\(m/v\))|\b(?:zoeken|zoekt|zoek|nodig|missen)\b{..25}\biemand (?:voor|in|op|achter|bij) (?:de |het |onze |mijn )?(?:(?:sales|verkoop|inkoop|magazijn|administratie|boekhouding|receptie|werkplaats|planning|marketing|klantenservice)\b|(?:bediening|keuken|kassa|winkel|kantoor|balie|bar|afwas|zorg|techniek)\b{..40}\b(?:uur|ervaring|contract|per week|vast\w?|deeltijd|voltijds|fulltime|parttime)\b)|\b(?:neem|nemen|neemt)\b{..30}\b{TITLE} (?:\w{2,10} )?(?:aan|in dienst)\b|\b{TITLE} (?:goed )?(?:kunnen )?gebruiken\b|\b{TITLE} (?:aan te nemen|aannemen|in dienst)\b|\b(?:voorkeur|gekozen|keuze|gevallen op)\b{..50}\bkandida(?:at|te|ten)\b|\b(?:krijg|krijgt|hebt|heb|wil|wilt|gaat voor) (?:\w{2,8} )?(?:de|deze|die) (?:baan|job)\b|\b{YOUR} (?:cv|motivatiebrief)\b|\bin de functie\b|\bvoor de functie\b"
        ),
        r"\b(?:arbeidsovereenkomst|arbeidscontract|maaltijdcheques|bedrijfswagen|rijksregisternummer|loonlijst|bruto (?:\d|per|salaris)|\d bruto|\d uur per week|uurloon|proefdraaien|arbeidsvoorwaarden\w{0,9}|dienstverband|opzegtermijn|salarisindicatie|proeftijd|startdatum|bruto per maand|indiensttreding|in dienst|werkgever|cao|vakantiegeld|jaarcontract)\b",
        r"\b(?:recruiter|recruitment|werving(?: en selectie)?|personeelszaken|werken bij ons|bij ons (?:te )?(?:komen )?werken|p&o|hr-adviseur|talent acquisition|hr business partner|personeelsfunctionaris)\b",
    ),
    titled("nl-job-in-subject", S.JOB, p(r"\b{TITLE}\b|\b(?:functie|positie) \w")),
    rule(
        "nl-names-a-job-title",
        S.JOB,
        p(
            r"\b(?:als|tot|naar de functie|de functie van|de rol van|gesprek|gesprek voor|babbel|kennismaking|benieuwd naar|hopelijk|misschien|wellicht|mogelijk|wordt|word)\)? (?:\(?hopelijk\)? )?(?:een |onze |de |nieuwe |toekomstige |goede |ervaren ){0,2}{TITLE}\b|\b(?:baan|job|plek|werk|werken|functie|rol|aan de slag|begint|beginnen|bij ons) als (?:een |onze |nieuwe )?{PRO}\b|\b(?:een|iedere|elke|geen|goede) {TITLE} (?:\w{2,10} ){0,3}bij (?:ons|mij)\b(?! (?:thuis|langs|aan de deur))"
        ),
    ),
    rule(
        "nl-is-away",
        S.AWAY,
        r"\b(?:afwezig\w{0,4}|niet (?:aanwezig|op kantoor|bereikbaar|in de gelegenheid)|met (?:vakantie|verlof|zwangerschapsverlof|pensioen)|op vakantie|weer (?:aanwezig|bereikbaar|terug|op kantoor)|beperkt bereikbaar|niet meer werkzaam|terug op|uit dienst)\b",
    ),
)
