"""Dutch: interviews fixed, moved, called off, invited to; times asked for and offered."""

from __future__ import annotations

from daemon.core.detect.phrases.nl.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "nl-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{SO}\b(?:geannuleerd|gecanceld|afgezegd|afgelast|afgeblazen|vervallen|vervalt|(?:gaat|gaan|kan|zal) (?:\w{2,12} ){0,4}niet door(?:gaan)?|niet door ?ga\w{1,2}|niet plaatsvinden)\b"
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
            r"\b(?:morgen|vandaag|{DAY}|dan|straks)\b{..25}\b(?:het|mij|me|ons|hem|haar|ik|we) (?:\w{2,10} )?niet (?:\w{2,10} )?(?:lukken|lukt|redden|halen)\b|\b(?:je|jij|u) (?:hoeft|hoef|moet) (?:\w{2,10} ){0,4}niet (?:meer )?(?:te )?(?:komen|langs ?komen|langs te komen)\b|\b(?:ben|is|zijn) (?:ik |we |hij |zij |\w{2,12} ){0,3}(?:onverwacht |helaas |ineens )?verhinderd\b"
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
            r"\b{I}\b{SO}\b(?:verzet|verplaatst|verschoven|opgeschoven|uitgesteld|vervroegd|gewijzigd|verzetten|verplaatsen|verschuiven|opschuiven|uitstellen|vervroegen|naar voren|naar achteren|naar (?:een )?(?:later|ander|nieuw)\w{0,2} (?:moment|tijd\w{0,5}|datum|dag)|(?:uur|dag|half uur|kwartier|week) (?:later|eerder)|te (?:verzetten|verplaatsen|verschuiven))\b"
        ),
        p(
            r"\b(?:verzetten|verplaatsen|verschuiven|verplaatsing|verschuiving|verzet|verplaatst|verschoven|wijziging)\b{..50}\b(?:{I}|naar {DAY}|naar \d|tijdstip|datum)"
        ),
        p(
            r"\b(?:schuif|schuiven|schoven|verzet|verplaats|verplaatsen|verleg|verleggen|gooien)\b{..60}\bnaar (?:{DAY}|\d|morgen|overmorgen|volgende week)|\b(?:{DAY}|morgen|vandaag|straks)\b{..12}\b(?:lukt|gaat|kan|past|red|haal)\b{..25}\bniet\b{..50}\b(?:{DAY}|morgen|overmorgen)\b"
        ),
        p(
            r"\b(?:nieuwe|gewijzigde|aangepaste) (?:datum|tijd|tijdstip|afspraak|dag|tijden|moment|gegevens)(?: en (?:tijd|datum|tijdstip))?(?: is| wordt|:| van|$| voor)|\b(?:in plaats van|ipv|i\.p\.v\.?)(?: |$){..30}(?:\d|{DAY}|morgen|vandaag|straks|vanmiddag|vanavond)|\b(?:wordt|is) (?:het )?(?:nu|dus) (?:{DAY}|\d)"
        ),
    ),
    titled(
        "nl-moved-in-subject",
        S.MOVED,
        p(
            r"^(?:verplaatst|verzet|gewijzigd|(?:ander|later|eerder)e? (?:tijd|tijdstip|datum|dag|moment|uur)\b|(?:dagje|uurtje|halfuurtje|weekje) (?:later|eerder)\b|verzetten|verplaatsing|bijgewerkte? uitnodiging|bijgewerkt|nieuwe (?:datum|tijd))|\b{I}\b[^\n]{0,30}\b(?:verplaatst|verzet|verschoven|gewijzigd)\b|\b(?:nieuwe (?:datum|tijd|tijdstip))\b"
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
            r"\b{I}\b{SO}\b(?:bevestigd|gepland|ingepland|staat|vindt plaats|plaatsvinden|plaats op|vindt|afgesproken|vastgelegd|genoteerd|zal zijn|is op|is om|duurt)\b"
        ),
        p(
            r"\b(?:heb|hebben|is|staat)\b{..40}\b(?:ingepland|gepland|genoteerd|vastgelegd|gereserveerd|afgesproken|geboekt|vrijgehouden)\b"
        ),
        p(
            r"\bverwacht\w{0,2} (?:we|wij|ik) {U}\b|\b(?:we|wij|ik) (?:verwacht|verwachten|ontvang|ontvangen) {U}\b(?! (?:\w{2,10} ){0,3}(?:reactie|antwoord|bericht|cv|gegevens|stukken))|\b(?:leuk|fijn|mooi|super|gezellig|goed) dat {U}\b{..30}\b(?:komt|langskomt|langs kunt|kunt komen|komen)\b|\b(?:vrijgemaakt|vrijgehouden|vastgezet|gereserveerd|in de agenda gezet)\b|\bword\w{0,1} (?:{U} )?(?:op |om )?{..30}verwacht\b|\b(?:van )?harte welkom\b|\bwelkom (?:op|om|bij ons op)\b"
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
            r"\b(?:top|prima|perfect|mooi|oke|ok|akkoord|deal|afgesproken|geregeld|is goed|geweldig|super),? (?:dan |dus |we zien elkaar )?(?:op )?(?:{DAY}|morgen|overmorgen)\b|^(?:wanneer|datum|dag|datum en tijd|tijdstip) ?: ?{..12}(?:\d|{DAY})|\b(?:{DAY}|dat|dit|tijd\w{0,4}|{I}|\d\d?(?:[:.u]\d\d)?(?: uur)?) (?:\w{2,8} )?(?:is|past|komt|schikt|kan|lukt) (?:\w{2,8} ){0,3}(?:prima|akkoord|perfect|goed|uitstekend|helemaal|ons|mij|me)\b"
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
            r"\b(?<!kandidaten )(?<!sollicitanten )(?:nodig\w{0,2}|uitnodig\w{0,4}|uitgenodigd|uit te nodigen|uitnodiging)\b(?! (?:\w{2,12} )?niet\b){..80}\b(?:{I}|kennis te maken|kennis te komen|langs te komen|ontmoeten)"
        ),
        p(
            r"\b(?:{I}|langskomen)\b{..40}\b(?:uit te nodigen|uitnodigen|uitgenodigd|inplannen|in te plannen|plannen|afspreken)\b"
        ),
        p(
            r"\b(?:willen?|wil|zou|zouden|graag|leuk|laten we|nieuwsgierig|tof|benieuwd)\b{..60}\b(?:kennismaken|kennis maken|kennis te maken|ontmoeten|leren kennen|spreken|in gesprek|te praten|praten over|(?:met|eens) (?:je|u|jou) (?:te )?(?:bellen|praten|spreken|zitten)|een (?:\w{3,12} )?{I}|langs ?komen|langs te komen)\b"
        ),
        p(
            r"\b(?:maken|maak) (?:we|wij|ik) (?:\w{2,10} ){0,3}kennis\b|\b(?:komen|kom|komt)\b{..30}\b(?:praten over|kennismaken|kennis maken|proefdraaien|meelopen|meedraaien|solliciteren|kijken|een kijkje)\b"
        ),
    ),
    asserts(
        "nl-through-to-next-round",
        S.ADVANCED,
        p(
            r"\b(?:door|geselecteerd|uitgekozen|toegelaten) (?:\w{2,10} )?(?:naar|voor|tot) (?:de|het|een) (?:volgende|laatste|tweede|derde|finale|vervolg|eerste|gesprek\w{0,6}|sollicitatie\w{0,9})|\b(?:gaan|ga|gaat) (?:we |wij |ik |\w{2,8} ){0,2}(?:door|verder) (?:naar|met) (?:de )?(?:ronde|fase|stap|{U})\b|\bnaar (?:ronde|fase|stap) (?:twee|drie|2|3)\b|\b(?:graag|willen)\b{..30}\bmet {U}\b{..20}\bverder\b|\b(?:volgende|tweede|laatste|finale) (?:stap|ronde|gesprek\w{0,6}) (?:in|van) (?:de|het|onze)\b{..20}\b(?:is|zal)\b"
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
            r"\b(?:ben|bent|zou|zouden|kun|kunt) {U}\b{..60}\b(?:beschikbaar|vrij|tijd|langskomen|langs komen|bellen|gelegenheid|erbij zijn|aanwezig zijn|(?:kunnen|willen) komen|meedraaien|meelopen|proefdraaien|passeren|binnenspringen)\b|\bwelk\w? (?:\w{2,10} )?(?:verkies|verkiest|prefereer|prefereert|kies|kiest|neem|neemt|wil|wilt) {U}\b|\bheb(?:t|ben)? {U}\b{..40}\b(?:tijd|gelegenheid|ruimte|een gaatje)\b"
        ),
        p(
            r"\b(?:schikt|past|lukt) (?:het )?(?:op )?(?:{DAY}|morgen|overmorgen|volgende week)\b{..90}\?"
        ),
        p(
            r"\b(?:past|schikt|lukt|komt|zou|kan)\b{..40}\b(?:{U}|uit|uitkomen|schikken|passen|lukken)\b{..30}\?"
        ),
    ),
    rule(
        "nl-offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:volgende|onderstaande|deze|die|drie|twee|vier|onze|mijn|vrije|beschikbare|een van|enkele|een paar|meerdere|mogelijke) (?:\w{2,12} )?(?:momenten|data|tijden|tijdstippen|opties|tijdsloten|mogelijkheden|dagen|slots|voorstellen)\b|\b(?:optie|voorstel) (?:\d|[abc]|een|twee)\b"
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
            r"\b(?:link|agenda|kalender|planner|portaal|knop|calendly|hier)\b{..50}\b(?:plan|plannen|inplannen|in te plannen|kies|kiezen|te kiezen|boek|boeken|prikken)\b|\b(?:kies|plan|boek|prik|selecteer) (?:\w{2,10} ){0,3}(?:moment|momentje|tijdstip|tijdslot|tijd|afspraak|slot|uur|uurtje|dag|gaatje|plekje)\b"
        ),
    ),
    rule(
        "nl-interview-of-the-user",
        S.YOUR_INTERVIEW,
        p(
            r"\b{YOUR} (?:\w{3,14} )?(?:(?:sollicitatie|kennismakings|selectie|vervolg|functie|motivatie|telefonische? )?(?:gesprek|interview))\b|\b(?:eerste|tweede|derde|laatste|vervolg)[ -]?(?:\(?\w{4,12}\)? )?gesprek\b|\b(?:sollicitatie|kennismakings)gesprek\b|\b(?:nodig\w{0,2}|uitgenodigd|uit te nodigen|uitnodiging)\b{..60}\b(?:\w{0,15}gesprek|kennismaking|interview)\b"
        ),
    ),
    rule(
        "nl-asks-for-availability",
        S.AVAILABILITY,
        p(
            r"\b{YOUR} beschikbaarheid\b(?! per)|\bwelke (?:dag|dagen|moment|momenten|data|tijden|tijdstippen)\b{..30}\b{U}\b|\bwanneer (?:{U} )?(?:\w{2,10} )?(?:kunt?|beschikbaar|past|schikt|uitkomt|tijd)"
        ),
    ),
    titled(
        "nl-interview-in-subject",
        S.INTERVIEW,
        r"\b(?:uitnodiging|bevestiging|vervolg|wijziging|herinnering|annulering|planning|inplannen|plannen|verplaatsen|terugkoppeling)\b[^\n]{0,30}gesprek|gesprek\b[^\n]{0,20}\b(?:inplannen|plannen|bevestiging|verplaatst|verzet|afgezegd|geannuleerd|bij|met)\b",
    ),
    rule(
        "nl-speaks-of-interview",
        S.INTERVIEW,
        p(
            r"\b(?:sollicitatie|kennismakings|selectie|vervolg|functie|intake|motivatie|arbeidsvoorwaarden)-?gesprek\w{0,3}\b|\bkennismaking\b|\binterview\b|\b(?:eerste|tweede|derde|orienterend|telefonisch|online|persoonlijk|ons|je|jouw|uw|het|een) (?:\(?\w{4,12}\)? )?gesprek\b|\bkennis (?:te )?maken\b|\bkennis(?:te)?maken\b|\bmaken (?:we|wij) (?:\w{2,10} ){0,3}kennis\b|\b(?:technische?|korte|eerste|online|telefonische?) (?:babbel|praatje)\b|\bpraten over (?:de|een|onze) {ROLE}\b|\bkom\w{0,2} praten\b|\b(?:meeloop|proef)(?:dag|dienst|ochtend|les)\b|\bgespreksronde\b"
        ),
    ),
)
