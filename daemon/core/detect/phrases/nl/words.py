"""Parts of Dutch that many rules share.

``{I}`` an interview by any name, ``{C}`` candidates, ``{ROLE}`` the post, ``{LETTER}`` what is sent in
to apply, ``{TEST}`` something to be worked on, ``{DAY}`` a weekday, ``{TITLE}`` a job title, ``{PRO}`` one that is
also met in private life; ``{..40}`` at most 40 characters,
``{SO}`` some that deny nothing.
"""

from __future__ import annotations

from daemon.core.detect.grammar import shorthand

p = shorthand(
    # an interview by any name
    I=r"(?:(?:\w{3,20})?gesprek(?:ken|je|jes|s|sronde)?|interviews?|kennismaking|(?:\w{3,12})?afspraak|(?:meeloop|proef|selectie|mee-?draai|snuffel)(?:dag|dienst|ochtend|middag|les)|(?:video-?)?call|(?:\w{3,12}-?)?meeting|videobellen|belmoment|(?:\w{3,12} )?(?:babbel|praatje|kletspraatje|onderhoud))",
    ROLE=r"(?:functie|job|bijbaan|zaterdagbaan|vakantiebaan|vakantiewerk|promotieplaats|promotieplek|onderzoeksplaats|vacature|positie|baan|rol|stage(?:plek|plaats)?|plek|opdracht|dienstverband|betrekking|traineeship|leerwerkplek|werkplek|aanstelling|zzp-opdracht)",
    C=r"(?:kandida(?:at|te|ten)|sollicitant(?:e|en)?|persoon|personen|collega|profiel|profielen|kandidaturen)",
    U=r"(?:je|jij|jou|u|jullie)",
    YOUR=r"(?:je|jouw|uw)",
    DAY=r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond)?",
    LETTER=r"(?:sollicitatie\w{0,9}|kandidatuur|kandidaatstelling|motivatie(?:brief)?|brief|cv|curriculum vitae|open sollicitatie|aanmelding|inschrijving (?:als kandidaat|bij (?:ons|het) uitzendbureau|als werkzoekende|voor de (?:vacature|functie|job|baan))|reactie|gegevens)",
    TEST=r"(?:(?:online |digitale |technische |korte |schriftelijke )?(?:(?:game-?|online-?)?assessments?|(?:\w{3,20})?test(?:en|s|je)?|(?:\w{3,16})?toets|(?:\w{3,16})?opdracht(?:en|je)?|case(?:study)?|casus|(?:\w{3,16}-?)?vragenlijst(?:en)?|video-?(?:sollicitatie|pitch|interview|opname)|coding challenge|codility|hackerrank))",
    TITLE=r"(?:\w{2,20})?(?:medewerk(?:er|ster)|verpleegkundige|verzorgende|begeleider|adviseur|monteur|ontwikkelaar|planner|chauffeur|leerkracht|docent|leraar|beheerder|projectleider|teamleider|coordinator|kok|verkoper|verkoopster|accountmanager|boekhouder|jurist|magazijn\w{3,12}|schilder|timmerman|lasser|elektricien|onderzoeker|ambtenaar|administrateur|consulent|stagiaire?|assistente?|controller|werkvoorbereider|uitvoerder|postbode|bezorger|schoonmaker|receptionist\w?|buschauffeur|machinist|redacteur|tekenaar|constructeur|tandartsassistente?|kapster|manager|ontwikkelaarster|developer|engineer|designer|copywriter|matroos|stuurman|fiscalist|juriste|accountant|analist|controleur|promovend[ua]s?|postdoc|paraveterinair|kelner|serveerster|barista|afwasser|(?:patroon|meubel|schoen|klokken|gereedschap|instrument|film|model)maker|banketbakker|stukadoor|metselaar|stratenmaker|tegelzetter|technicus|beveiliger|instructeur|badmeester|vormgever|ontwerper|melker|tuinder|vertaler|conservator|bibliothecaris|secretaresse|telefoniste?|inkoper|marketeer|verpleger|doktersassistente?|kraamverzorgende|(?:groeps|peuter|zorg|ploeg|bedrijfs|kok)leid(?:er|ster)|(?:jongeren|opbouw|metaal|hout|maatschappelijk |pedagogisch )werk(?:er|ster)|(?:keuken|huishoud|thuis|winkel)hulp|hulpkok|(?:leer|winkel|keuken|schoonmaak|verkoop|baliekracht|invals?)kracht|naaister|hovenier)",
    # professions that private people call on, or are named after: of a job only beside its words
    PRO=r"(?:bakker|slager|visser|molenaar|koster|schipper|tuinman|loodgieter|dakdekker|installateur|dierenarts|tandarts|verloskundige|orthopedagoog|psycholoog|pedagoog|trainer|gids|tolk|fotograaf|architect|journalist|specialist|operator|kleermaker|ober|helper|hulp|leider|recruiter|notaris|advocaat|huisarts|fysiotherapeut|logopedist|apotheker|kapper)",
    # at most 85 characters without a "not"
    SO=r"(?:(?!\bniet\b|\bgeen\b|\bnog te\b)[^;?]){0,85}?",
)
