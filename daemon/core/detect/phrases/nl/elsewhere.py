"""Dutch: what marks mail as no job mail of the User's: adverts, other worlds, other parts."""

from __future__ import annotations

from daemon.core.detect.phrases.nl.words import p
from daemon.core.detect.signals import Rule, Signal, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
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
        "nl-job-alert",
        S.ALERT,
        r"\b(?:vacature-?alert|job-?alert|vacaturemail|opgeslagen zoekopdracht|zoekprofiel|vacatures die (?:bij je|bij jou|passen|aansluiten)|(?:nieuwe|passende|vergelijkbare|aanbevolen) vacatures|(?:bekijk|alle|meer) (?:alle |meer )?vacatures|solliciteer (?:nu|direct|meteen|snel)|direct solliciteren|vacatures in (?:je|jouw) (?:buurt|regio))\b",
    ),
    rule(
        "nl-one-time-code",
        S.CODE,
        r"\b(?:verificatiecode|beveiligingscode|eenmalige (?:code|inlogcode)|inlogcode|bevestigingscode|wachtwoord (?:opnieuw instellen|resetten|herstellen)|bevestig je e-?mail\w{0,5}|activeer je account)\b",
    ),
    rule(
        "nl-another-world",
        S.OTHER_WORLD,
        r"\b(?:bezichtiging\w{0,3}|huurwoning\w{0,2}|huurcontract|huurovereenkomst|huurder\w?|verhuur\w{0,4}|woningcorporatie|koopwoning|hypothe\w{2,6}|makelaar\w{0,5}|woningtoewijzing|de woning|het appartement|woonruimte|kamer te huur|hospiteer\w{1,6}|huisgeno\w{2,4}|studentenhuis|(?:voor|over) (?:de|je|onze|een) kamer(?! van))\b",
        r"\b(?:(?:persoonlijke |studie|zakelijke |krediet|doorlopende )?lening(?:en|aanvraag)?|kredietaanvraag|kredietlimiet|creditcard\w{0,8}|polis\w{0,8}|verzekeraar|zorgverzekering|schadeclaim|schademelding|bankafspraak|spaarrekening|beleggings\w{3,12}|hypotheekaanvraag|betalingsregeling|belastingaangifte|aanslag)\b",
        r"\b(?:visum\w{0,9}|paspoort\w{0,9}|verblijfsvergunning|naturalisatie|inburgering\w{0,9}|ambassade|ind-afspraak|rijexamen|rijbewijs (?:verlengen|ophalen)|balieafspraak|burgerzaken|uitkering\w{0,9}|toeslag(?:en)?|omgevingsvergunning|bouwvergunning|parkeervergunning|bezwaarschrift|subsidie\w{0,9})\b",
        r"\b(?:huisartsen?(?:praktijk|afspraak)|tandarts(?:praktijk|afspraak|controle)|polikliniek|afspraak (?:bij|met) (?:de|uw|je) (?:huisarts|tandarts|arts|specialist|fysiotherapeut|kapper)|ziekenhuisafspraak|controleafspraak|vaccinatie|bloedafname|spreekuur|huisartsenpost|consult|dierenarts|apk|onderhoudsbeurt|werkplaatsafspraak)\b",
        r"\b(?:(?:tien|10)-?minuten-?gesprek\w{0,3}|oudergesprek\w{0,3}|ouderavond|oudercontact|leerling\w{0,2} van|uw (?:zoon|dochter|kind)|je (?:zoon|dochter|kind)|groep [1-8]\b|klas \d|opleiding(?:splaats)? (?:toelating|aanmelding)|aanmelding (?:voor|bij) (?:de|het|een) (?:opleiding|studie|bachelor|master|school|cursus)|toelating (?:tot|voor) (?:de|het) (?:opleiding|studie|bachelor|master)|studiekeuzecheck|collegegeld|numerus fixus|decentrale selectie|studieplek|studentenadministratie|wachtlijst|inschrijving (?:voor|bij) (?:de|het|je) (?:opleiding|studie|school)|kinderopvang|opvangplek)\b",
        r"\b(?:je|uw|jouw|de) (?:bestelling|pakket|retour|zending|abonnement|lidmaatschap|reservering|boeking|factuur|garantie|pakketje|klacht|aankoop)\b|\b(?:offerte|prijsopgave|productdemo|aanbesteding\w{0,12}|inschrijvers?\b|voorlopige gunning|inkooporder|proefabonnement)\b",
        r"\b(?:podcast|interview\w{0,3} (?:met|van) (?:de )?(?:minister|burgemeester|wethouder|premier|staatssecretaris|kamerlid|schrijver|schrijfster|auteur|zanger|zangeres|trainer van|topsporter|spits|bondscoach)|in de uitzending|draaiboek|voor (?:een|ons|mijn) (?:artikel|krant|documentaire|reportage|programma|radioprogramma)|journalist|redactie van|interviewen voor|manuscript|peer ?review|abstract|call for papers|scriptie\w{0,9}|promotieonderzoek)\b",
        r"\b(?:functionerings-?gesprek|evaluatiegesprek|beoordelingsgesprek|exit-?(?:gesprek|interview)|verzuimgesprek|bedrijfsarts|pop-gesprek|jaargesprek|voortgangsgesprek|re-?integratie)\w{0,3}\b|\b(?:vrijwillig\w{0,14}|(?:taal|sport)?maatje|mantelzorg|auditie|casting|repetitie\w?|koor(?:leden|repetitie|dirigent)?|toneelvereniging|proeftraining|kandidatenlijst (?:van|voor) (?:de )?(?:partij|verkiezingen)|gemeenteraad\w{0,14}|kieslijst|lijsttrekker\w?|afspraak (?:bij|met) (?:de|uw|je) (?:notaris|advocaat|opticien|aannemer|loodgieter)|ledenvergadering|bestuurslid|franchise)\b",
    ),
    rule(
        "nl-words-of-another-field",
        S.OTHER_FIELD,
        r"\b(?:huurprijs|huur\b|borg\b|rente|termijnen|premie|woning)\b",
        r"\b(?:leerling|docent van|schooljaar|rapport|tentamen|student)\b",
        r"\b(?:(?:beste|geachte|onze|alle) klant(?:en)?|leverancier|levering|verzendkosten|concert|tickets?|vlucht|hotel|restaurantreservering)\b",
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
            r"\b(?:als|tot|opgegeven als|genoemd als) (?:referent|referentie)\b|\breferentie(?:s)? (?:over|voor|geven over|afgeven voor) (?!je\b|jou\b|u\b|uw\b|jouw\b)|\b(?:beoordelingsformulier|scorekaart|scoreformulier|feedbackformulier)\b{..40}\b(?:kandida\w{2,4}|sollicitant)\b|\b(?:kun|kan|kunt|wil|wilt|zou) {U} (?:\w{2,12} ){0,5}(?:interviewen|gesprek(?:ken)? (?:voeren|overnemen|doen) met|aanschuiven bij (?:het|de) (?:sollicitatie)?gesprek\w{0,3} (?:met|van|voor))|\b(?:kun|kan|kunt|wil|wilt|zou|neem|doe) (?:je|jij|u)\b{..80}\b(?:met|van) (?:de|een|deze|die) (?:kandida(?:at|te)|sollicitante?)\b|\bjij (?:interviewt|voert het gesprek|zit in de (?:sollicitatie|selectie)commissie)"
        ),
        p(
            r"\b(?:je|jouw|uw) vacature (?:\w{2,20} ){0,4}(?:staat online|is (?:geplaatst|gepubliceerd|verlopen)|loopt af|verloopt)|\bnieuwe (?:sollicitant\w{0,2}|sollicitaties?|reacties?) (?:op|voor) (?:je|jouw|uw) vacature\b"
        ),
    ),
    rule(
        "nl-somebody-else",
        S.THIRD_PERSON,
        r"\b(?:deze|die|elke|iedere|volgende) kandidaat (?:heeft|is|komt|was|wordt|gaat)\b|\bde kandida(?:at|te) (?:heeft|wilde|weigerde|bedankte|zei af|trok zich terug|van de partij|komt|is (?:er|om)|wordt)\b|\b(?:over|met) (?:de|deze|die) kandidaat\b|\b(?:hij|zij|ze) heeft (?:\w{2,12} )?(?:gesolliciteerd|opgegeven)\b|\bonze nieuwe (?:collega|medewerk\w{2,4})\b|\b(?:verwelkomen|feliciteren) (?:we )?(?:onze )?\b",
    ),
    rule(
        "nl-course-or-coaching",
        S.COURSE,
        r"\b(?:sollicitatietraining|sollicitatieworkshop|cv-?(?:check|scan|training|workshop)|loopbaan(?:coach\w{0,3}|begeleiding|advies)|masterclass|webinar|bootcamp|banenmarkt|carrierebeurs|infoavond|informatieavond|proefles (?:aanvragen|volgen)|oefengesprek|gratis (?:coaching|training|sessie|check)|sollicitatietips|cursist\w{0,3}|(?:de|deze|onze|een|je|uw) cursus\w{0,6}|inschrijving (?:voor )?(?:de )?cursus|volksuniversiteit|cursusgeld|lesgeld|lesavond\w{0,2}|(?:gratis|online) cursus)\b",
    ),
    rule(
        "nl-research",
        S.RESEARCH,
        r"\b(?:cadeaubon|cadeaukaart|vvv-bon|gebruikersonderzoek|klanttevredenheid\w{0,10}|klantonderzoek|enquete|vragenlijst over (?:je|uw|onze)|deelname aan (?:een|ons|het) onderzoek|deelnemers? (?:gezocht|aan (?:het|ons) onderzoek)|testpanel|uw ervaring met|je ervaring met (?:onze|ons)|vergoeding van)\b",
    ),
    rule(
        "nl-among-friends",
        S.FRIEND,
        r"\b(?:verjaardag|borrelen|etentje|feestje|biertje|knuffels?|kusjes?|oma|opa|bruiloft|barbecue|sinterklaas|voetbal|samen eten)\b",
    ),
)
