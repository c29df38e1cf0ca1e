"""Dutch: what decides an application: rejections, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.nl.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal
_TAKES = r"(?:gekozen|keuze|kiezen|gevallen op|voorkeur|verder(?:gaan|gegaan| te gaan| gaan)?|doorgaan|doorgegaan|door te gaan|door met|uit te nodigen|uitgenodigd|uitnodigen|geselecteerd|selecteren|aangenomen|aan te nemen|aangesteld|benoemd|in zee|voorgedragen|aangeboden|gegund|toegekend|toegewezen|gegaan naar|gaat naar|gaan naar|gevonden|in gesprek|verder met|focus\w{0,3}|(?:zie|zien|ziet) (?:\w{2,8} ){0,2}meer in)"
_TAKEN = r"(?:toegekend|toegewezen|gegaan|gekozen|gevonden|aangenomen|verder|aangeboden|gegund|gegeven|vergeven|benoemd|aangesteld|voorkeur|keuze|geworden|ingevuld)"

RULES: tuple[Rule, ...] = (
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
            r"\b(?:andere?|overige|interne|meerdere|enkele) (?:\w{2,14} ){0,2}{C}\b{..70}\b(?:beter\w{0,2}|meer\b|sterker|passender|geschikter|aansluit\w{0,2}|voorkeur|verder|vervolg\w{0,2}|voort\w{0,6}|doorga\w{0,2}|in gesprek|gekozen|aangenomen|geselecteerd|uitgenodigd|ervaring)"
        ),
        p(
            rf"\b(?:iemand anders|een ander\b(?! (?!gegeven|gegund|toegekend|aangeboden|gegaan)\w)|een (?:interne )?collega)\b{{..40}}\b{_TAKEN}"
        ),
        p(rf"\b{_TAKEN}\b{{..40}}\b(?:iemand anders|een ander(?=[.,]|$)|anderen)\b"),
    ),
    rule(
        "nl-will-not-go-on-with-you",
        S.REJECTED,
        r"\b(?:gekozen|kiezen|kiest|koos|kozen|gevallen op|gegaan) (?:voor )?iemand\b|(?<!nog )(?<!me )\bniet (?:is )?gelukt(?=[.,!]|$)",
        p(
            r"\bniet\b{..20}\b(?:verder|door|voort)\b{..15}\b(?:met|in) (?:{YOUR}|de|deze) (?:sollicitatie\w{0,9}|procedure|kandidatuur|selectie\w{0,9})"
        ),
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
        p(
            r"\b(?:kan|kunnen|kon|zal|ga|gaan) (?:ik |we |wij )?{U} (?:\w{2,12} ){0,5}niet (?:\w{2,10} ){0,2}(?:aannemen|gebruiken|plaatsen|inzetten|in dienst nemen|een (?:contract|baan|plek) (?:geven|aanbieden))\b|\b(?:ik|we|wij) (?:kan|kunnen|kon|zal|ga|gaan|neem|nemen) {U} (?:\w{2,12} ){0,5}niet (?:aannemen|aan\b|in dienst|plaatsen|gebruiken)"
        ),
        p(
            r"\b(?:het|dat|dit) (?:wordt|gaat|zal) (?:dus |helaas |toch |dan |jammer genoeg |voor jou ){0,2}(?:niks|niets|hem niet|'m niet|niet lukken met)\b(?! met (?:het weer|die))|\bniet (?:\w{2,8} )?(?:jij|u) (?:bent )?geworden\b"
        ),
        r"\b(?:behoor\w{0,2}|zit|hoor\w{0,2}|bent|valt?) (?:je|u|jij) (?:\w{2,12} ){0,4}niet (?:bij|toe|tussen)\b|\b(?:je|u|jij) (?:behoor\w{0,2}|zit|hoort|valt) (?:\w{2,12} ){0,4}niet (?:\w{2,12} ){0,2}(?:bij|toe|tussen|tot)\b",
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
            r"\b(?:missen|misten|mis|miste|ontbreekt|ontbrak|ontbreken)\b{..50}\b(?:ervaring|affiniteit|vaardigheden|werkervaring|vlieguren|senioriteit)\b|\b(?:geen|niet de) (?:goede |juiste |perfecte |ideale |directe |optimale )?(?:match|klik|kandidaat)\b"
        ),
    ),
    rule(
        "nl-position-filled",
        S.REJECTED,
        p(
            r"\b{ROLE}\b(?:(?!\bniet\b|\bnog te\b|\bzodra\b)[^;?]){0,50}?\b(?:vervuld|ingevuld|vergeven|opgevuld|komen te vervallen|vervallen|vervalt|bezet|(?:niet|niet langer) (?:meer )?(?:beschikbaar|open|vacant|opgevuld|ingevuld)|geannuleerd)\b"
        ),
        p(
            r"\b{ROLE}\b{..50}\b(?:is|wordt|werd) (?:\w{2,14} ){0,4}(?:ingetrokken|teruggetrokken|opgeheven)\b|\b(?:sollicitatie|kandidatuur) (?:komt|vervalt)\b{..25}\bverval\w{1,3}\b"
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
        "nl-offer-accepted",
        S.ACCEPTED,
        p(
            r"\b(?:blij|fijn|leuk|super|geweldig|dank\w{0,2}|bedankt|verheugd|ontvangen|bevestig\w{0,3})\b{..50}\b(?:aanbod|contract|arbeidsovereenkomst|voorstel|baan|functie)\b{..40}\b(?:geaccepteerd|aangenomen|aanvaard|getekend|ondertekend|accepteert|aanvaardt)\b|\b(?:getekende|ondertekende) (?:contract|arbeidsovereenkomst)\b{..30}\b(?:ontvangen|binnen|dank)"
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
            r"\b(?:bijlage|bijgevoegd|bijgaand|hierbij|ontvang\w{0,2}|toesturen|stuur\w{0,2}|onderteken\w{0,2})\b{..50}\b(?:(?:concept-?|arbeids)?contract|contractvoorstel|arbeidsovereenkomst|concept-?arbeidsovereenkomst|aanbiedingsbrief|arbeidsvoorwaardenvoorstel|aanstellingsbrief|(?:schriftelijk|formeel|officieel|ons) aanbod|voorstel (?:voor|tot|van) (?:een |de )?(?:\w{2,8})?(?:contract|dienstverband|functie|baan|indiensttreding|aanstelling))\b"
        ),
        p(
            r"\b(?:je|u|jij) (?:bent|hebt|heeft) (?:\w{2,12} ){0,3}(?:aangenomen|het geworden|de baan)\b|\b(?:je|jij|u) (?:bent|wordt) (?:\w{2,10} ){0,2}(?:onze|de) nieuwe\b|\b(?:de|die|deze) (?:\w{3,12} )?{ROLE} (?:\w{2,20} ){0,4}is (?:\w{2,10} )?(?:voor|van) (?:jou|u|je)\b|\b(?:de|die) (?:baan|job|plek|functie|stage) is (?:de jouwe|de uwe)\b|\b(?:we|wij|ik) (?:willen|wil) (?:jou|je|u) (?:\w{2,10} ){0,2}(?:hebben|erbij|aannemen|in dienst|als (?:onze|nieuwe|collega))\b|\bin dienst (?:te )?(?:nemen|treden)\b{..40}\b(?:graag|blij|willen)\b|\b(?:graag|blij|willen)\b{..50}\bin dienst (?:te )?nemen\b"
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
