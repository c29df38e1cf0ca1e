"""Dutch, of the Netherlands and Flanders: the verbs and objects of job mail."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled, shorthand
from daemon.core.detect.signals import Pack, Signal, asserts, pack, rule, titled

S = Signal
p = shorthand(
    # an interview by any name
    I=r"(?:(?:\w{3,20})?gesprek(?:ken|je|jes|s|sronde)?|interviews?|kennismaking|(?:\w{3,12})?afspraak|(?:meeloop|proef|selectie|mee-?draai|snuffel)(?:dag|dienst|ochtend|middag|les)|(?:video-?)?call|(?:\w{3,12}-?)?meeting|videobellen|belmoment)",
    ROLE=r"(?:functie|vacature|positie|baan|rol|stage(?:plek|plaats)?|plek|opdracht|dienstverband|betrekking|traineeship|leerwerkplek|werkplek|aanstelling|zzp-opdracht)",
    C=r"(?:kandida(?:at|ate|aten)|sollicitant(?:e|en)?|persoon|personen|collega|profiel|profielen|kandidaturen)",
    U=r"(?:je|jij|jou|u|jullie)",
    YOUR=r"(?:je|jouw|uw)",
    DAY=r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?",
    LETTER=r"(?:sollicitatie\w{0,9}|kandidatuur|kandidaatstelling|motivatie(?:brief)?|brief|cv|curriculum vitae|open sollicitatie|aanmelding|inschrijving|reactie|gegevens)",
    TEST=r"(?:(?:online |digitale |technische |korte |schriftelijke )?(?:(?:game-?|online-?)?assessments?|(?:\w{3,20})?test(?:en|s|je)?|(?:\w{3,16})?toets|(?:\w{3,16})?opdracht(?:en|je)?|case(?:study)?|casus|(?:\w{3,16}-?)?vragenlijst(?:en)?|video-?(?:sollicitatie|pitch|interview|opname)|coding challenge|codility|hackerrank))",
)

GRAMMAR = Grammar(
    name="nl",
    tells=frozenset(
        """
        het een wij jij je jou jouw uw ons onze niet geen naar graag bedankt voor aan bij ook wel zijn
        hebben heeft wordt worden kunnen deze dit dat maar omdat volgende uur beste geachte groet groeten
        vriendelijke sollicitatie vacature gesprek afspraak kandidaat helaas uitnodiging bevestiging
        """.split(),
    ),
    choices=compiled(
        p(
            r"\b(?:als|indien|mocht(?:en)?|wanneer|zodra|tenzij|ingeval|bij (?:een )?(?:match|interesse|voldoende|gebleken|positie\w{1,3}|geschikt\w{0,4}))\b{..80}\b(?:geselecteerd|gekozen|in aanmerking|geschikt\w{0,4}|aansluit\w{0,2}|matcht?\b|afgewezen|afwij\w{2,5}|voldoe\w{1,4}|interessant|succesvol|positief|enthousiast|(?:een|geen) (?:match|klik)|besluiten|beslissen|verder will?en|nodig hebben|doorga\w{1,2}|(?:wij|we) (?:je|u)\b{..20}(?:uitnodig|selecter|spreken)\w{0,3}|(?:word\w{0,2}|bent) uitgenodigd|aangenomen)"
        ),
        p(
            r"\b(?:als|indien|mocht(?:en)?|wanneer)\b{..40}\b(?:niets|niet|geen)\b{..30}\b(?:hoor\w{0,2}|horen|gehoord|vernomen|bericht|reactie)\b"
        ),
        # a verb in front is an "if": "zien we een match, dan bellen we je"
        p(
            r"^(?:zien|zie|heb|hebben|hebt|is|zijn|ben|bent|past|passen|sluit|word|wordt|worden|komt|kom|lijkt|mocht|denken|vinden|spreekt|blijkt|voldoe\w{0,2}|vormt)\b{..100}, (?:dan\b|nodigen|bellen|nemen|plannen|ontvang\w{0,2}|hoor|krijg\w{0,2}|volgt|word\w{0,2})"
        ),
        p(
            r"\b(?:hoort|hoor|horen|bericht|weten|laten|krijg\w{0,2}|informeren|beoordelen|bekijken|kijken|bepalen|beslissen|besluiten|overleggen|terugkoppeling)\b{..50}\bof (?:je|u|we|wij|jij|er|wij)\b{..50}\b(?:uitgenodigd|uitnodig\w{1,2}|uit te nodigen|geselecteerd|in aanmerking|kennis|gesprek|aansluit\w{0,2}|door\b|verder)"
        ),
        p(
            r"\balleen (?:(?:de|met) )?(?:geselecteerde )?(?:kandidaten|sollicitanten)\b|\bgeselecteerde (?:kandidaten|sollicitanten)\b|\b(?:kandidaten|sollicitanten) die\b{..60}\b(?:word\w{0,2}|ontvangen|krijgen|nodigen|nemen|bellen)\b"
        ),
        p(
            r"\b(?:kan|kunnen) (?:\w{2,12} ){0,3}(?:onderdeel|deel)\b|\beventue(?:el|le)\b{..20}{I}|\b(?:de|onze) (?:sollicitatie|selectie|wervings|aanname)?-?procedure (?:bestaat|duurt|kan|omvat|verloopt|ziet er)"
        ),
        r"\b(?:vragen|vraagt|rekenen|rekent|brengen|vraag) (?:\w{2,10} ){0,3}nooit\b|\b(?:oplichting|phishing|fraude)\b",
    ),
    conditions=compiled(
        p(
            r"(?:^|[,;(] ?)(?:als|indien|mocht|mochten|tenzij|voor het geval|in geval)\b (?:je|u|jij|het|dit|dat|de|er|we|wij|deze|jouw|uw|dat|een|tijd|datum|bovenstaand\w{0,2}|dat)\b[^,;?!)]{0,180}"
        ),
        p(
            r"(?:^|[;(] ?)(?:kun|kunt|kan|lukt|past|schikt|heb|hebt|ben|bent|wil|wilt|komt|zou|moet|mocht|mochten) (?:je|u|jij|het|dit|dat|deze|de|er|geen)\b[^,;?]{0,90}[,?] ?(?=(?:dan|laat|neem|bel|klik|kun|geef|mail|stuur|vul|reageer|gebruik|horen?|roep|app)\b)"
        ),
        r"\b(?:om|voor het) (?:\w{2,12} ){0,4}(?:te (?:annuleren|verzetten|verplaatsen|wijzigen)|(?:annuleren|verzetten|verplaatsen|wijzigen))\b",
    ),
    turns=re.compile(r"; | maar (?=we|wij|ik|de|onze|helaas|u|je)"),
    negation=re.compile(
        r"\b(?:niet|geen|nooit|niets|nog te|zonder|noch|nog niet|not|no)\b(?! alleen\b)[^,;:]{0,28}$"
    ),
)

_TAKES = r"(?:gekozen|keuze|kiezen|gevallen op|voorkeur|verder(?:gaan|gegaan| te gaan| gaan)?|doorgaan|doorgegaan|door te gaan|door met|uit te nodigen|uitgenodigd|uitnodigen|geselecteerd|selecteren|aangenomen|aan te nemen|aangesteld|benoemd|in zee|voorgedragen|aangeboden|gegund|gevonden|in gesprek|verder met|focus\w{0,3})"
_TAKEN = r"(?:gekozen|gevonden|aangenomen|verder|aangeboden|gegund|gegeven|vergeven|benoemd|aangesteld|voorkeur|keuze|geworden|ingevuld)"

REJECTIONS = (
    rule(
        "nl-others-were-chosen",
        S.REJECTED,
        p(
            rf"\b{_TAKES}\b{{..60}}\b(?:andere?|interne?|geschiktere?|sterkere?|meer ervaren|beter passende?|best passende|enkele|een paar|de overige|verdere) (?:\w{{2,14}} ){{0,2}}{{C}}"
        ),
        p(
            rf"\b{_TAKES}\b{{..50}}\b(?:{{C}}|iemand|mensen|degenen?) (?:wiens|wier|van wie|die|met|waarvan|waarbij|uit)\b{{..90}}(?:\b(?:beter|meer|dichter|sterker|ervaring|passender|ervaren|dichterbij|intern\w?|eigen)\b|past|aansluit)"
        ),
        p(
            r"\b(?:andere?|overige|interne|meerdere|enkele) (?:\w{2,14} ){0,2}{C}\b{..70}\b(?:beter\w{0,2}|meer\b|sterker|passender|geschikter|aansluit\w{0,2}|voorkeur|verder|gekozen|aangenomen|geselecteerd|uitgenodigd|ervaring)"
        ),
        p(rf"\b(?:iemand anders|een ander\b(?! \w)|een (?:interne )?collega)\b{{..40}}\b{_TAKEN}"),
        p(rf"\b{_TAKEN}\b{{..40}}\b(?:iemand anders|een ander(?=[.,]|$)|anderen)\b"),
    ),
    rule(
        "nl-will-not-go-on-with-you",
        S.REJECTED,
        p(
            r"\bniet (?:\w{2,14} ){0,3}(?:met|samen met) (?:je|jou|u)\b{..30}\b(?:verder|door|voort)|\b(?:met|voor) (?:je|jou|u)\b{..25}\bniet\b{..20}\b(?:verder|voort|door)"
        ),
        p(
            r"\b(?:procedure|sollicitatie\w{0,9}|kandidatuur|selectie\w{0,9}|traject|gesprekken)\b{..40}\bniet\b{..30}\b(?:voort\w{0,8}|voort te zetten|verder|vervolgen|in behandeling|doorzetten|succesvol|geslaagd|verdergaan|weerhouden|gehonoreerd|honoreren)"
        ),
        p(
            r"\b(?:je|jij|u|je sollicitatie|uw sollicitatie|jouw sollicitatie|kandidatuur)\b{..40}\b(?:niet|geen)\b{..35}\b(?:geselecteerd|uitgekozen|gekozen|uitgenodigd|uitnodigen|uit te nodigen|in behandeling|in aanmerking|meegenomen|meenemen|mee te nemen|aangenomen|aan te nemen|aannemen|in overweging|bij de (?:geselecteerde|laatste|kandidaten)|een van de|gelukkige|door naar|door te laten|weerhouden|voorgedragen|in de (?:volgende|verdere) ronde|vervolg geven|vervolg te geven|verder in)"
        ),
        p(
            r"\b(?:niet|geen)\b{..25}\b(?:uit te nodigen|uitnodigen|nodigen (?:we|wij|ik)|weerhouden|in te gaan op (?:je|uw|jouw)|ingaan op (?:je|uw|jouw)|door te laten (?:gaan|stromen)|voor te dragen)"
        ),
        p(
            r"\b(?:je|u|jij) (?:bent|gaat|ging|gingen|komt|zit) (?:\w{2,12} ){0,3}niet (?:\w{2,12} ){0,3}(?:door|in aanmerking|bij)\b|\bin aanmerking kom\w{1,2}\b{..20}\bniet\b"
        ),
        p(
            r"\bgeen\b{..20}\b(?:{ROLE}|contract|vervolggesprek|tweede gesprek|gesprek|aanbod|aanbieding|plaats|uitnodiging|vervolg|positieve?|gehoor)\b{..30}\b(?:aan (?:te )?bieden|aanbieden|bieden|voor {U}|geven|reactie|doen|sturen|aan \w{2,10} geven)"
        ),
        p(
            r"\b(?:besloten|besluit|beslissing|beslist|gekozen|keuze)\b{..50}\bniet\b{..40}\b(?:verder|voort|door|uit te nodigen|aan te nemen|in te gaan|in behandeling|mee te nemen)"
        ),
        p(
            r"\b(?:sollicitatie\w{0,9}|kandidatuur|{U})\b{..50}\b(?:afgewezen|afwijzen|af te wijzen)\b|\bafwijzen voor\b|\bafgevallen\b|\b(?:'m|het|hem) niet (?:\w{2,12} )?geworden\b|\bniet (?:\w{2,12} )?geworden\b"
        ),
        r"\b(?:moet\w{0,2}|moeten we|zullen|helaas)\b[^;?]{0,50}\bteleur(?: te|ge)? ?(?:moeten )?stel\w{1,3}\b|\bzie[nt]?\b[^;?]{0,30}\baf van (?:een |uw |je |verdere |jouw )|\bbericht\b[^;?]{0,30}\bteleurstell\w{1,4}\b",
    ),
    rule(
        "nl-not-a-fit",
        S.REJECTED,
        p(
            r"\b(?:profiel|ervaring|achtergrond|cv|opleiding|kwalificaties|competenties|werkervaring|sollicitatie)\b{..60}\b(?:onvoldoende|(?:niet|geen) (?:\w{2,12} ){0,3}(?:aan\b|aansluit\w{0,2}|voldoe\w{0,2}|overeen\w{0,5}|matcht?|past|passend|bij (?:deze|de|onze)|match|klik)|minder goed)"
        ),
        p(
            r"\b(?:past|passen|sluit|sluiten|aansluit\w{0,2}|matcht|voldoet|voldoe|voldoen)\b{..30}\b(?:niet (?:helemaal|voldoende|goed|volledig|geheel|genoeg|optimaal)|onvoldoende|minder goed)|\b(?:onvoldoende|niet (?:helemaal|voldoende|goed|volledig|geheel|genoeg))\b{..30}\b(?:aansluit\w{0,2}|aan op|past|passen|bij (?:de|deze|onze))"
        ),
        p(
            r"\b(?:geen|niet de) (?:goede |juiste |perfecte |ideale |directe |optimale )?(?:match|klik|kandidaat)\b"
        ),
    ),
    rule(
        "nl-position-filled",
        S.REJECTED,
        p(
            r"\b{ROLE}\b(?:(?!\bniet\b|\bnog te\b|\bzodra\b)[^;?]){0,50}?\b(?:vervuld|ingevuld|vergeven|opgevuld|ingetrokken|komen te vervallen|vervallen|vervalt|bezet|(?:niet|niet langer) (?:meer )?(?:beschikbaar|open|vacant|opgevuld|ingevuld)|geannuleerd|teruggetrokken)\b"
        ),
        p(
            r"\b(?:zoektocht|werving|selectie|procedure)\b{..40}\b(?:succesvol )?(?:afgerond|gestaakt|stopgezet|gesloten)\b"
        ),
    ),
    titled("nl-no-in-subject", S.REJECTED, r"\bafwijzing\b"),
    rule(
        "nl-kind-words-of-a-no",
        S.REJECTED_SOFTLY,
        r"\b(?:bewaren|bewaar|houden|opgenomen|opnemen|opslaan|portefeuille|bestand|talent ?pool|wervingsreserve)\b[^;?]{0,50}\b(?:gegevens|cv|profiel|toekomst\w{0,3}|talent ?pool|bestand|portefeuille|contact|toestemming)\b",
        r"\b(?:houd|hou|volg|bekijk|kijk)\b[^;?]{0,40}\b(?:website|vacatures|vacaturesite|werkenbij\w{0,20}|in de gaten)\b|\btoekomstige (?:vacatures|functies|mogelijkheden|kansen)\b|\bopnieuw (?:te )?sollicite\w{2,3}\b|\bnogmaals (?:te )?sollicite\w{2,3}\b",
        r"\b(?:moeilijke|lastige|zware|niet (?:makkelijk\w?|eenvoudige|gemakkelijke)) (?:keuze|keus|beslissing|afweging)\b|\bviel\b[^;?]{0,20}\bniet (?:mee|licht)\b|\bniet (?:het|de) (?:bericht|nieuws|antwoord|uitkomst|mail)\b",
        r"\b(?:hoge? niveau|grote? (?:aantal|belangstelling)|vele? (?:reacties|sollicitaties|aanmeldingen|kandidaten)|groot aantal|overweldigend\w?)\b",
        r"\bhelaas\b|\b(?:het )?spijt (?:me|mij|ons)\b|\bjammer\b",
        r"\b(?:bedankt|dank\w{0,2}|danken|waarder\w{2,3})\b[^;?]{0,40}\b(?:tijd|moeite|openheid|vertrouwen|inzet)\b",
    ),
    rule(
        "nl-farewell-of-a-no",
        S.FAREWELL,
        r"\b(?:wens\w{0,2}|succes|geluk|sterkte|goeds)\b[^;?]{0,50}\b(?:loopbaan|carriere|zoektocht|toekomst|vervolg|zoeken|vinden|elders|verdere (?:sollicitaties|stappen|weg)|nieuwe baan|passende (?:baan|functie|plek))\b",
    ),
    asserts(
        "nl-offer-taken-back",
        S.RESCINDED,
        p(
            r"\b(?:aanbod|aanbieding|(?:\w{3,12})?voorstel|contract\w{0,12}|arbeidsovereenkomst|toezegging)\b{..60}\b(?:ingetrokken|intrekken|in te trekken|trekken (?:we|wij)|terugtrekken|teruggetrokken|komt te vervallen|vervalt|niet (?:\w{2,10} )?(?:nakomen|gestand|doorga\w{1,2}))"
        ),
        p(
            r"\b(?:intrekken|in te trekken|trekken|trekt)\b{..40}\b(?:aanbod|aanbieding|arbeids\w{5,20}|contract)\b"
        ),
    ),
    rule(
        "nl-on-hold",
        S.ON_HOLD,
        p(
            r"\b(?:{ROLE}|procedure|werving|sollicitatieprocedure|vacaturestop|proces|invulling)\b{..60}\b(?:on hold|in de wacht|opgeschort|stil ?gelegd|stilgezet|bevroren|gepauzeerd|(?:even|tijdelijk|voorlopig) (?:\w{2,10} )?(?:stil|gestopt|niet)|uitgesteld|aangehouden|op pauze)"
        ),
        r"\b(?:vacaturestop|personeelsstop|aannamestop|hiring freeze)\b|\b(?:on hold|in de wacht|op pauze)\b[^;?]{0,20}\b(?:gezet|zetten|staat|gesteld)\b",
    ),
    rule(
        "nl-withdrawn-by-the-user",
        S.WITHDRAWN,
        p(
            r"\b(?:{U}|op (?:uw|jouw|eigen) verzoek)\b{..40}\b(?:sollicitatie|kandidatuur|aanmelding)\b{..30}\b(?:ingetrokken|hebt? ingetrokken|terug ?getrokken|intrekt|intrekken)\b|\b(?:sollicitatie|kandidatuur)\b{..40}\b(?:ingetrokken|teruggetrokken)\b{..30}\b(?:verzoek|verzocht)\b|\b(?:intrekking|terugtrekking) van (?:je|uw|jouw) (?:sollicitatie|kandidatuur)\b"
        ),
    ),
)

OFFERS = (
    asserts(
        "nl-offer-made",
        S.OFFERED,
        p(
            r"\bbied\w{0,2}\b{..25}\b{U}\b{..60}\b(?:{ROLE}|\w{0,12}contract|arbeidsovereenkomst|dienstverband|aanstelling)\b|\b(?:{ROLE}|\w{0,12}contract|arbeidsovereenkomst|aanstelling)\b{..50}\b(?:aanbieden|aan te (?:mogen |kunnen )?bieden|te mogen aanbieden)\b"
        ),
        p(
            r"\b(?:plezier|blij|graag|trots|genoegen|verheugd|heuglijk)\b{..60}\b(?:aanbod|aanbieding|contractvoorstel|arbeidsvoorwaardenvoorstel|voorstel (?:voor de (?:functie|baan|rol|positie)|voor een (?:contract|dienstverband)|tot indiensttreding)|arbeidsovereenkomst)\b"
        ),
        p(
            r"\b(?:(?:concept-?|arbeids)?contract|contractvoorstel|arbeidsovereenkomst|concept-?arbeidsovereenkomst|aanbiedingsbrief|arbeidsvoorwaardenvoorstel|aanstellingsb\w{4,7}|(?:schriftelijk|formeel|officieel|ons|het|je|uw) aanbod)\b{..70}\b(?:bijlage|bijgevoegd|bijgaand|toegevoegd|onderteken\w{0,4}|ondertekening|tekenen|getekend|akkoord|hierbij|klaar|toegestuurd|vind je|vindt u|geldig)\b"
        ),
        p(
            r"\b(?:bijlage|bijgevoegd|bijgaand|hierbij|ontvang\w{0,2}|toesturen|stuur\w{0,2}|onderteken\w{0,2})\b{..50}\b(?:(?:concept-?|arbeids)?contract|contractvoorstel|arbeidsovereenkomst|concept-?arbeidsovereenkomst|aanbiedingsbrief|arbeidsvoorwaardenvoorstel|aanstellingsbrief|(?:schriftelijk|formeel|officieel|ons) aanbod)\b"
        ),
        p(
            r"\b(?:je|u|jij) (?:bent|hebt|heeft) (?:\w{2,12} ){0,3}(?:aangenomen|het geworden|de baan)\b|\b(?:je|jij|u) (?:bent|wordt) (?:\w{2,10} ){0,2}(?:onze|de) nieuwe\b|\bin dienst (?:te )?(?:nemen|treden)\b{..40}\b(?:graag|blij|willen)\b|\b(?:graag|blij|willen)\b{..50}\bin dienst (?:te )?nemen\b"
        ),
        p(
            r"\b(?:gefeliciteerd|proficiat)\b{..60}\b(?:aangenomen|baan|functie|aanbod|contract|aanstelling)\b|\bwelkom in (?:het|ons) team\b"
        ),
    ),
    titled(
        "nl-offer-in-subject",
        S.OFFERED,
        r"\b(?:arbeidsovereenkomst|arbeidscontract|contractvoorstel|arbeidsvoorwaardenvoorstel|arbeidsaanbod|aanbiedingsbrief|aanstellingsbrief)\b|\b(?:aanbod|contract) (?:voor |als )?(?:functie|baan|indiensttreding)\b",
    ),
)

APPOINTMENTS = (
    asserts(
        "nl-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{..80}\b(?:geannuleerd|gecanceld|afgezegd|afgelast|afgeblazen|vervallen|vervalt|(?:gaat|gaan|kan|zal) (?:\w{2,12} ){0,4}niet door(?:gaan)?|niet door ?ga\w{1,2}|niet plaatsvinden)\b"
        ),
        p(
            r"\b(?:moet\w{0,2}|moesten|genoodzaakt|gedwongen|helaas|spijt)\b{..40}\b{I}\b{..50}\b(?:afzeggen|annuleren|cancelen|schrappen|af te zeggen|te annuleren|te cancelen)\b"
        ),
        p(
            r"\b(?:moet\w{0,2}|moesten|genoodzaakt|gedwongen|helaas)\b{..40}\b(?:afzeggen|annuleren|cancelen)\b"
        ),
        p(
            r"\b(?:annulering|afzegging|geannuleerd|afgezegd|gecanceld|afgelast)\b{..40}\b{I}|\bzeg\w{0,2}\b{..30}\b{I}\b{..20}\baf\b"
        ),
        p(
            r"\b(?:ben|is|zijn) (?:ik |we |hij |zij |\w{2,12} ){0,3}(?:onverwacht |helaas |ineens )?verhinderd\b"
        ),
    ),
    titled(
        "nl-cancelled-in-subject",
        S.CANCELLED,
        p(r"^(?:geannuleerd|afgezegd|afgelast|annulering|gecanceld)\b"),
    ),
    asserts(
        "nl-interview-moved",
        S.MOVED,
        p(
            r"\b{I}\b{..90}\b(?:verzet|verplaatst|verschoven|opgeschoven|uitgesteld|vervroegd|gewijzigd|verzetten|verplaatsen|verschuiven|opschuiven|uitstellen|vervroegen|naar voren|naar achteren|naar (?:een )?(?:later|ander|nieuw)\w{0,2} (?:moment|tijd\w{0,5}|datum|dag)|(?:uur|dag|half uur|kwartier|week) (?:later|eerder)|te (?:verzetten|verplaatsen|verschuiven))\b"
        ),
        p(
            r"\b(?:verzetten|verplaatsen|verschuiven|verplaatsing|verschuiving|verzet|verplaatst|verschoven|wijziging)\b{..50}\b(?:{I}|naar {DAY}|naar \d|tijdstip|datum)"
        ),
        p(
            r"\b(?:nieuwe|gewijzigde|aangepaste) (?:datum|tijd|tijdstip|afspraak|dag|tijden|moment|gegevens)(?: en (?:tijd|datum|tijdstip))?(?: is| wordt|:| van|$| voor)|\bin plaats van\b{..30}(?:\d|{DAY})|\b(?:wordt|is) (?:het )?(?:nu|dus) (?:{DAY}|\d)"
        ),
    ),
    titled(
        "nl-moved-in-subject",
        S.MOVED,
        p(
            r"^(?:verplaatst|verzet|gewijzigd|bijgewerkte? uitnodiging|bijgewerkt|nieuwe (?:datum|tijd))|\b{I}\b[^\n]{0,30}\b(?:verplaatst|verzet|verschoven|gewijzigd)\b|\b(?:nieuwe (?:datum|tijd|tijdstip))\b"
        ),
    ),
    rule(
        "nl-asks-to-move",
        S.MOVE_ASKED,
        p(
            r"\b(?:kunnen|zouden|kan|kun|kunt|zou|mogen|mogelijk|lukt|vind je het|vindt u het|schikt|heb je bezwaar|oke)\b{..60}\b(?:verzetten|verplaatsen|verschuiven|uitstellen|opschuiven|vervroegen|ruilen)\b[^;]{0,80}\?"
        ),
    ),
    asserts(
        "nl-interview-confirmed",
        S.CONFIRMED,
        p(
            r"\bbevestig\w{0,3}\b(?! (?:\w{2,12} ){0,3}(?:ontvangst|of\b|even\b|aanwezigheid|komst)){..70}(?:\b{I}|\bdatum|\btijdstip|\b{DAY}|\d)"
        ),
        p(
            r"\b{I}\b{..80}\b(?:bevestigd|gepland|ingepland|staat|vindt plaats|plaatsvinden|plaats op|vindt|afgesproken|vastgelegd|genoteerd|zal zijn|is op|is om|duurt)\b"
        ),
        p(
            r"\b(?:heb|hebben|is|staat)\b{..40}\b(?:ingepland|gepland|genoteerd|vastgelegd|gereserveerd|afgesproken|geboekt|vrijgehouden)\b"
        ),
        p(
            r"\bverwacht\w{0,2} (?:we|wij|ik) {U}\b|\bword\w{0,1} (?:{U} )?(?:op |om )?{..30}verwacht\b|\b(?:van )?harte welkom\b|\bwelkom (?:op|om|bij ons op)\b"
        ),
        p(
            r"\btot (?:dan|{DAY}|morgen|straks|ziens op|volgende week|over)\b|\b(?:zien|spreken|ontmoeten|zie|spreek) (?:we |ik )?(?:{U}|elkaar)\b{..20}\b(?:dan|{DAY}|op|morgen|om)\b"
        ),
        p(
            r"\b(?:kijk\w{0,2}|zie|zien|hebben er zin|heb zin)\b{..30}\b(?:uit naar|ernaar uit|in)\b{..40}(?:{I}|ontmoet\w{0,2}|spreken|kennis|gesprek)|\bherinner\w{2,4}\b{..50}{I}"
        ),
        p(
            r"\b(?:nodig\w{0,2}|uitgenodigd|uit te nodigen)\b{..110}\b(?:op|om) (?:{DAY}|\d)|\b(?:uitnodiging|teams-?link|agenda-?(?:uitnodiging|verzoek)|meet-?link|zoom-?link|outlook-?uitnodiging)\b{..30}\b(?:volgt|ontvang\w{0,2}|stuur|gestuurd|krijg\w{0,2})\b"
        ),
        p(
            r"\b(?:{DAY}|dat|dit|tijd\w{0,4}|{I}|\d) (?:\w{2,8} )?(?:is|past|komt|schikt|kan|lukt) (?:\w{2,8} ){0,3}(?:prima|akkoord|perfect|goed|uitstekend|helemaal|ons|mij|me)\b"
        ),
    ),
    titled(
        "nl-confirmation-in-subject",
        S.CONFIRMED,
        p(
            r"\b(?:bevestiging|herinnering|bevestigd|reminder)\b[^\n]{0,40}\b{I}|\b{I}\b[^\n]{0,40}\b(?:bevestigd|bevestiging|ingepland|gepland)\b"
        ),
    ),
    rule(
        "nl-invites",
        S.INVITED,
        p(
            r"\b(?:nodig\w{0,2}|uitnodig\w{0,4}|uitgenodigd|uit te nodigen|uitnodiging)\b{..80}\b(?:{I}|kennis te maken|kennis te komen|langs te komen|ontmoeten)"
        ),
        p(
            r"\b(?:{I}|langskomen)\b{..40}\b(?:uit te nodigen|uitnodigen|uitgenodigd|inplannen|in te plannen|plannen|afspreken)\b"
        ),
        p(
            r"\b(?:willen?|wil|zou|zouden|graag|leuk|laten we|nieuwsgierig|tof|benieuwd)\b{..60}\b(?:kennismaken|kennis maken|kennis te maken|ontmoeten|leren kennen|spreken|in gesprek|te praten|praten over|(?:met|eens) (?:je|u|jou) (?:te )?(?:bellen|praten|spreken|zitten)|een (?:\w{3,12} )?{I}|langs ?komen|langs te komen)\b"
        ),
    ),
    asserts(
        "nl-through-to-next-round",
        S.ADVANCED,
        p(
            r"\b(?:door|geselecteerd|uitgekozen|toegelaten) (?:\w{2,10} )?(?:naar|voor|tot) (?:de|het|een) (?:volgende|laatste|tweede|derde|finale|vervolg|eerste|gesprek\w{0,6}|sollicitatie\w{0,9})|\b(?:graag|willen)\b{..30}\bmet {U}\b{..20}\bverder\b|\b(?:volgende|tweede|laatste|finale) (?:stap|ronde|gesprek\w{0,6}) (?:in|van) (?:de|het|onze)\b{..20}\b(?:is|zal)\b"
        ),
    ),
    rule(
        "nl-asks-for-times",
        S.ASKS_TIMES,
        p(
            r"\bwanneer\b{..30}\b(?:kun|kunt|kan|schikt|past|ben|bent|zou|heb|hebt|komt|lukt|uitkomt|tijd|beschikbaar|gelegen)\b|\bwelk\w?\b{..30}\b(?:moment\w{0,2}|dag\w{0,2}|tijd\w{0,6}|data|datum|uur)\b"
        ),
        p(
            r"\bbeschikbaarhe\w{2,4}\b|\b(?:geef|laat|stuur|mail|noem|hoor|horen|doorgeven|aangeven)\b{..60}\b(?:wanneer|momenten|moment|beschikbaar|data|opties|voorkeur|uitkomt|schikt)\b"
        ),
        p(
            r"\b(?:ben|bent|zou|zouden|kun|kunt) {U}\b{..60}\b(?:beschikbaar|vrij|tijd|langskomen|langs komen|bellen|gelegenheid|erbij zijn|aanwezig zijn)\b|\bheb(?:t|ben)? {U}\b{..40}\b(?:tijd|gelegenheid|ruimte|een gaatje)\b"
        ),
        p(
            r"\b(?:past|schikt|lukt|komt|zou|kan)\b{..40}\b(?:{U}|uit|uitkomen|schikken|passen|lukken)\b{..30}\?"
        ),
    ),
    rule(
        "nl-offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:volgende|onderstaande|deze|die|drie|twee|vier|een van|enkele|een paar|meerdere|mogelijke) (?:\w{2,12} )?(?:momenten|data|tijden|tijdstippen|opties|tijdsloten|mogelijkheden|dagen|slots|voorstellen)\b|\b(?:optie|voorstel) (?:\d|[abc]|een|twee)\b"
        ),
        p(
            r"\b(?:schikt|past|lukt|uitkomt|uitkomen|gelegen|schikken|passen) (?:\w{2,8} ){0,3}(?:{U}|een)\b|\b(?:voorkeur) (?:naar|uit)\b"
        ),
    ),
    rule(
        "nl-tentative",
        S.TENTATIVE,
        r"\b(?:onder voorbehoud|voorlopig\w?|nog (?:te|niet) bevestig\w{1,3}|optioneel|in optie)\b|\bwat dacht je van\b|\bstel\w{0,2} (?:ik |we |wij )?(?:\w{2,12} ){0,3}voor\b|\bvoorgesteld\w?\b",
        p(
            r"\b(?:laat|laten|hoor|horen|weten|bevestig\w{0,3}|aangeven)\b{..40}\bof\b{..50}\b(?:uitkomt|past|lukt|schikt|schikken|kunt|kan|kunnen|akkoord|passen|gelegen|beschikbaar)\b"
        ),
    ),
    rule(
        "nl-booking-link",
        S.BOOKING,
        p(
            r"\b(?:plan|plannen|inplannen|in te plannen|kies|kiezen|boek|boeken|reserveer|selecteer|prik|prikken)\b{..70}\b(?:link|agenda|online|kalender|planner|hier|portaal|knop|calendly|pagina)\b"
        ),
        p(
            r"\b(?:link|agenda|kalender|planner|portaal|knop|calendly|hier)\b{..50}\b(?:plan|plannen|inplannen|in te plannen|kies|kiezen|te kiezen|boek|boeken|prikken)\b|\b(?:kies|plan|boek|prik|selecteer) (?:\w{2,10} ){0,3}(?:moment|tijdstip|tijdslot|tijd|afspraak|slot)\b"
        ),
    ),
    rule(
        "nl-speaks-of-interview",
        S.INTERVIEW,
        p(
            r"\b(?:sollicitatie|kennismakings|selectie|vervolg|functie|intake|motivatie|arbeidsvoorwaarden)-?gesprek\w{0,3}\b|\bkennismaking\b|\binterview\b|\b(?:eerste|tweede|derde|orienterend|telefonisch|online|persoonlijk|ons|je|jouw|uw|het|een) gesprek\b|\bkennis (?:te )?maken\b|\b(?:meeloop|proef)(?:dag|dienst|ochtend|les)\b|\bgespreksronde\b"
        ),
    ),
)

CONVERSATION = (
    asserts(
        "nl-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:maak|maken|maakt|invullen|vul|afronden|rond|uitnodig\w{2,4}|uitgenodigd|nodigen|voltooi\w{0,2}|start\w{0,2}|uitvoeren|uit te voeren|inlever\w{1,2}|instur\w{1,2}|opstur\w{1,2}|deelnemen|deel te nemen|doen|klaargezet|klaar|ontvang\w{0,2}|uitwerken|werk|neem op|opnemen|bijlage|vragen|bijgevoegd)\b{..70}\b{TEST}\b"
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
    rule("nl-has-applied", S.APPLIED, p(r"\b{YOUR} (?:\w{3,14} )?(?:sollicitatie|kandidatuur)\b")),
    rule(
        "nl-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b{YOUR} (?:linkedin-?|cv-?)?(?:profiel|cv|ervaring|achtergrond)\b{..50}\b(?:trok|viel|kwam|sprak|tegen\b|tegengekomen|aandacht|interessant|spreekt|opgevallen|past (?:\w{2,10} )?(?:perfect|goed|uitstekend|bij)|gevonden)|\b(?:kwam|stuitte|zag|bekeek|vond|las|tegengekomen|tegenkwam)\b{..40}\b{YOUR} (?:linkedin-?)?(?:profiel|cv)\b"
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
            r"\b(?:neem|nemen|koppel|koppelen|kom|komen|laat|laten|bel|bellen|mail|bericht) (?:ik|we|wij)?\b{..50}\b(?:contact|terug|weten|op de hoogte|bericht)\b|\b(?:stand van zaken|terugkoppeling|update|status|tussenstand|op de hoogte|uitsluitsel|nader bericht)\b"
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
            r"\b(?:sollicitatie\w{0,12}|sollicitant\w{0,2}|gesolliciteerd|solliciteerde|solliciteert|solliciteren|vacature\w{0,10}|kandidatuur|kennismakingsgesprek\w{0,3}|selectieprocedure|selectiecommissie|functiegesprek)\b"
        ),
        p(
            r"\b(?:de|onze|deze|een|als|voor|van) (?:\w{3,14} )?(?:functie|positie|rol|baan|stage|stageplek|betrekking) (?:van|als|bij|voor|in)\b|\bin de functie\b|\bvoor de functie\b"
        ),
        r"\b(?:arbeidsovereenkomst|arbeidscontract|arbeidsvoorwaarden\w{0,9}|dienstverband|opzegtermijn|salarisindicatie|proeftijd|startdatum|bruto per maand|indiensttreding|in dienst|werkgever|cao|vakantiegeld|jaarcontract)\b",
        r"\b(?:recruiter|recruitment|werving(?: en selectie)?|personeelszaken|werken bij ons|bij ons (?:te )?(?:komen )?werken|p&o|hr-adviseur|talent acquisition|hr business partner|personeelsfunctionaris)\b",
    ),
    titled(
        "nl-job-title-in-subject",
        S.JOB,
        r"\b(?:\w{2,20})?(?:medewerk(?:er|ster)|verpleegkundige|verzorgende|begeleider|adviseur|monteur|ontwikkelaar|planner|chauffeur|leerkracht|docent|leraar|beheerder|projectleider|teamleider|coordinator|kok|verkoper|verkoopster|accountmanager|boekhouder|jurist|magazijn\w{3,12}|schilder|timmerman|lasser|elektricien|onderzoeker|ambtenaar|administrateur|consulent|stagiaire?|assistente?|controller|werkvoorbereider|uitvoerder|postbode|bezorger|schoonmaker|kapper|receptionist\w?|buschauffeur|machinist|redacteur|tekenaar|constructeur|logopedist|fysiotherapeut|apotheker|huisarts|tandartsassistente?)\b",
    ),
    rule(
        "nl-is-away",
        S.AWAY,
        r"\b(?:afwezig\w{0,4}|niet (?:aanwezig|op kantoor|bereikbaar|in de gelegenheid)|met (?:vakantie|verlof|zwangerschapsverlof|pensioen)|op vakantie|weer (?:aanwezig|bereikbaar|terug|op kantoor)|beperkt bereikbaar|niet meer werkzaam|terug op|uit dienst)\b",
    ),
)

ELSEWHERE = (
    titled(
        "nl-alert-subject",
        S.NOISE,
        r"\b\d{1,4} (?:nieuwe |andere |passende )?(?:vacatures?|banen|functies)\b|\b(?:nieuwe|passende|aanbevolen|interessante) (?:vacatures|banen|jobs)\b|\b(?:vacature-?alert|job-?alert|jobmail|vacaturemail|nieuwsbrief|banen voor jou|vacatures voor (?:jou|u))\b",
        r"\b(?:solliciteer (?:nu|direct|meteen)|wij zoeken (?:jou|collega)|korting|aanbieding\b|gratis|factuur|bestelling|webinar|tips (?:voor|om)|zo (?:schrijf|bereid|scoor))\b|\bprofiel is (?:\w{2,10} )?bekeken\b|\bwachtwoord\b|\bverifieer\b|\baccount (?:activeren|bevestigen)\b",
    ),
    rule(
        "nl-advertises",
        S.NOISE,
        r"\b(?:uitschrijven (?:voor|van) (?:deze )?(?:nieuwsbrief|alert|mailing)|afmelden voor|bekijk (?:alle|meer) (?:vacatures|banen)|vacatures die (?:bij je passen|passen)|alle vacatures bekijken|nieuwsbrief|kortingscode|shop nu|bestel nu|lees (?:meer|verder)|in deze editie|schrijf je in)\b",
    ),
    rule(
        "nl-one-time-code",
        S.CODE,
        r"\b(?:verificatiecode|beveiligingscode|eenmalige (?:code|inlogcode)|inlogcode|bevestigingscode|wachtwoord (?:opnieuw instellen|resetten|herstellen)|bevestig je e-?mail\w{0,5}|activeer je account)\b",
    ),
    rule(
        "nl-another-world",
        S.OTHER_WORLD,
        r"\b(?:bezichtiging\w{0,3}|huurwoning\w{0,2}|huurcontract|huurovereenkomst|huurder\w?|verhuur\w{0,4}|woningcorporatie|koopwoning|hypothe\w{2,6}|makelaar\w{0,5}|woningtoewijzing|de woning|het appartement|woonruimte|kamer te huur|hospiteer\w{1,6})\b",
        r"\b(?:(?:persoonlijke |studie|zakelijke |krediet|doorlopende )?lening(?:en|aanvraag)?|kredietaanvraag|kredietlimiet|creditcard\w{0,8}|polis\w{0,8}|verzekeraar|zorgverzekering|schadeclaim|schademelding|bankafspraak|spaarrekening|beleggings\w{3,12}|hypotheekaanvraag|betalingsregeling|belastingaangifte|aanslag)\b",
        r"\b(?:visum\w{0,9}|paspoort\w{0,9}|verblijfsvergunning|naturalisatie|inburgering\w{0,9}|ambassade|ind-afspraak|rijexamen|rijbewijs (?:verlengen|ophalen)|balieafspraak|burgerzaken|uitkering\w{0,9}|toeslag(?:en)?|omgevingsvergunning|bouwvergunning|parkeervergunning|bezwaarschrift|subsidie\w{0,9})\b",
        r"\b(?:huisartsen?(?:praktijk|afspraak)|tandarts(?:praktijk|afspraak|controle)|polikliniek|afspraak (?:bij|met) (?:de|uw|je) (?:huisarts|tandarts|arts|specialist|fysiotherapeut|kapper)|ziekenhuisafspraak|controleafspraak|vaccinatie|bloedafname|consult|dierenarts|apk|onderhoudsbeurt|werkplaatsafspraak)\b",
        r"\b(?:(?:tien|10)-?minuten-?gesprek\w{0,3}|oudergesprek\w{0,3}|ouderavond|oudercontact|leerling\w{0,2} van|uw (?:zoon|dochter|kind)|je (?:zoon|dochter|kind)|groep [1-8]\b|klas \d|opleiding(?:splaats)? (?:toelating|aanmelding)|aanmelding (?:voor|bij) (?:de|het|een) (?:opleiding|studie|bachelor|master|school|cursus)|toelating (?:tot|voor) (?:de|het) (?:opleiding|studie|bachelor|master)|studiekeuzecheck|collegegeld|numerus fixus|decentrale selectie|studieplek|inschrijving (?:voor|bij) (?:de|het|je) (?:opleiding|studie|school)|kinderopvang|opvangplek)\b",
        r"\b(?:je|uw|jouw|de) (?:bestelling|pakket|retour|zending|abonnement|lidmaatschap|reservering|boeking|factuur|garantie|pakketje|klacht|aankoop)\b|\b(?:offerte|prijsopgave|productdemo|aanbesteding|inkooporder|proefabonnement)\b",
        r"\b(?:podcast|voor (?:een|ons|mijn) (?:artikel|krant|documentaire|reportage|programma|radioprogramma)|journalist|redactie van|interviewen voor|manuscript|peer ?review|abstract|call for papers|scriptie\w{0,9}|promotieonderzoek)\b",
        r"\b(?:functioneringsgesprek|beoordelingsgesprek|exit-?(?:gesprek|interview)|verzuimgesprek|bedrijfsarts|pop-gesprek|jaargesprek|voortgangsgesprek|re-?integratie)\w{0,3}\b|\b(?:vrijwilliger(?:s|swerk)?|mantelzorg|auditie|casting|proeftraining|kandidatenlijst (?:van|voor) (?:de )?(?:partij|verkiezingen)|gemeenteraadsverkiezing\w{0,2}|ledenvergadering|bestuurslid|franchise)\b",
    ),
    rule(
        "nl-words-of-another-field",
        S.OTHER_FIELD,
        r"\b(?:huurprijs|huur\b|borg\b|rente|termijnen|premie|woning)\b",
        r"\b(?:leerling|docent van|schooljaar|rapport|tentamen|student)\b",
        r"\b(?:klanten|leverancier|levering|verzendkosten|concert|tickets?|vlucht|hotel|restaurantreservering)\b",
        r"\b(?:patient\w{0,2}|klachten|recept|behandeling bij|verwijzing)\b",
        r"\b(?:buren|vereniging|club|kerk|donatie|goed doel)\b",
    ),
    rule(
        "nl-the-users-other-parts",
        S.OTHER_SIDE,
        p(
            r"\b(?:je|jouw|uw|de) sollicitatie is (?:nog )?(?:niet (?:afgerond|verzonden|compleet|voltooid|verstuurd|ingediend)|onvolledig|opgeslagen)|\b(?:begonnen (?:met|aan)|rond|maak|voltooi|afmaken) (?:\w{2,10} ){0,3}sollicitatie (?:\w{2,10} )?(?:af\b|niet|nog)|\bsollicitatie (?:afmaken|voltooien|hervatten)\b|\bconcept(?:versie)? van je sollicitatie\b"
        ),
        p(
            r"\b(?:als|tot|opgegeven als|genoemd als) (?:referent|referentie)\b|\breferentie(?:s)? (?:over|voor|geven over|afgeven voor) (?!je\b|jou\b|u\b|uw\b|jouw\b)|\b(?:beoordelingsformulier|scorekaart|scoreformulier|feedbackformulier)\b{..40}\b(?:kandida\w{2,4}|sollicitant)\b|\b(?:kun|kan|kunt|wil|wilt|zou) {U} (?:\w{2,12} ){0,5}(?:interviewen|gesprek(?:ken)? (?:voeren|overnemen|doen) met|aanschuiven bij (?:het|de) (?:sollicitatie)?gesprek\w{0,3} (?:met|van|voor))|\bjij (?:interviewt|voert het gesprek|zit in de (?:sollicitatie|selectie)commissie)"
        ),
        p(
            r"\b(?:je|jouw|uw) vacature (?:\w{2,20} ){0,4}(?:staat online|is (?:geplaatst|gepubliceerd|verlopen)|loopt af|verloopt)|\bnieuwe (?:sollicitant\w{0,2}|sollicitaties?|reacties?) (?:op|voor) (?:je|jouw|uw) vacature\b"
        ),
    ),
    rule(
        "nl-research",
        S.RESEARCH,
        r"\b(?:cadeaubon|cadeaukaart|vvv-bon|gebruikersonderzoek|klanttevredenheid\w{0,10}|klantonderzoek|enquete|vragenlijst over (?:je|uw|onze)|deelname aan (?:een|ons|het) onderzoek|deelnemers? (?:gezocht|aan (?:het|ons) onderzoek)|testpanel|uw ervaring met|je ervaring met (?:onze|ons)|vergoeding van)\b",
    ),
    rule(
        "nl-among-friends",
        S.FRIEND,
        r"\b(?:verjaardag|borrelen|etentje|feestje|biertje|knuffels?|kusjes?|liefs|oma|opa|bruiloft|barbecue|sinterklaas|voetbal|samen eten)\b",
    ),
)

PACK: Pack = pack(GRAMMAR, (*REJECTIONS, *OFFERS, *APPOINTMENTS, *CONVERSATION, *ELSEWHERE))
