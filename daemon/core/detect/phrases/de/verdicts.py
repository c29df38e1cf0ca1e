"""German: what decides an application: refusals, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.de.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

# Who was taken instead: "eine andere Bewerberin", "jemand anderen", "Mitbewerber".
_OTHERS = (
    r"(?:(?:(?:einen?|einer|eines|einem|die|den|der|mehrere[nr]?|zwei|drei|wenige|einige[nr]?|weitere[nr]?|unsere[nrm]?) )?(?:\w{3,18} )?"
    r"(?:(?:andere[nrsm]?|anderweitige\w?|interne[nrms]?|externe[nrms]?|geeignetere\w?|stärkere\w?|passendere\w?|erfahrenere\w?|besser\w{0,2}|bevorzugte\w?) (?:\w{3,18} ){0,3}?{C}|mitbewerb\w{2,9})"
    r"|jemand(?:en|em)?(?: \w{3,18}){0,2},? (?:andere[nrsm]?|anders|mit|der|die|aus)|(?:ein(?:e|en|er|em)? |die |den |der )?{C},? (?:\w{1,18} ){0,3}?(?:die|der|den|dessen|deren|welche\w?|mit (?:mehr|noch|besser\w{0,2}|umfassender\w{0,2}|langjährig\w{1,3}))"
    r"|(?:kandidat\w{2,4}|bewerber\w{0,3}|person) aus (?:dem|unserem|den|unseren) (?:\w{3,18} )?(?:haus|team|unternehmen|reihen)|konkurrenz)"
)
# What is refused to the User; stands with "nicht" before it or after it.
_REFUSED = (
    r"(?:berücksichtig\w{1,4}|(?:in die|zur|für die) (?:engere|nähere|weitere|nächste|finale)\w? (?:aus)?(?:wahl|runde|phase|stufe|vorstellungsrunde)|in betracht|in frage|infrage|weiter ?(?:zu)?verfolg\w{1,3}|fort ?(?:zu)?(?:setzen|führen)|weiter ?(?:zu)?(?:gehen|geht|machen|führen|kommen|gekommen|mit {YOU}|mit {YOUR})"
    r"|zu ?sagen|entsprechen|nachkommen|an ?(?:zu)?bieten|ein ?(?:zu)?laden|ein ?(?:zu)?stellen|beschäftigen|ausgewählt|auszuwählen|auswählen|erfolgreich|überzeug\w{1,3}|aufnehmen|aufgenommen|für {YOU} entsch\w{4,6}|auf {YOU} gefallen|auf {YOUR} \w{4,20} gefallen|in den kreis|zum zuge?|durchsetzen"
    r"|(?:positiv\w{0,3}|günstiger\w?) (?:bescheid|antwort|rückmeldung|nachricht|entsch\w{4,6}|mitteil\w{2,5})|gematcht|ideal\w{0,2} match|den zuschlag|vorschlagen|platz finden|vorrücken|mitnehmen|zu den (?:ausgewählten|finalist\w{2,5}|kandidat\w{2,5}))"
)

RULES: tuple[Rule, ...] = (
    rule(
        "de-others-were-chosen",
        S.REJECTED,
        p(
            rf"\b(?:für|zugunsten|mit) {_OTHERS}\b{{..90}}\b(?:entschied\w{{1,4}}|entscheid\w{{1,3}}|besetz\w{{1,3}}|weiter(?:gehen|machen|zugehen|zumachen)|fort(?:setzen|zusetzen|fahren|zufahren)|zusammenarbeiten|vergeben|geeinigt|einig)"
        ),
        p(
            rf"\b(?:entschieden|entscheiden|entschieden haben|ausgewählt|gewählt|wahl|entscheidung)\b{{..60}}\b(?:für|auf|zugunsten) {_OTHERS}"
        ),
        p(rf"\b(?:wahl|entscheidung|auswahl) (?:\w{{2,12}} ){{0,5}}?(?:auf|zugunsten) {_OTHERS}"),
        p(
            rf"\b{_OTHERS}\b{{..80}}\b(?:den vorzug|vorgezogen|bevorzugt|zugesagt|den zuschlag|die zusage|eingestellt|ausgewählt|übertragen|in die engere|vorziehen|vergeben|angeboten|zum zuge?)"
        ),
        p(
            rf"\b{_OTHERS}\b{{..90}}\b(?:besser|noch (?:genauer|stärker|mehr|passgenauer|näher)|eher|geeigneter|passender|genauer|am besten|vollständiger|überzeugender|die nase vorn|knapp voraus)\b"
        ),
        p(
            r"\bandere (?:bewerbungen|profile|kandidat\w{2,9}|bewerb\w{2,9})\b{..60}\b(?:vor|gefunden|vorliegen|näher|entsch\w{3,6})\b"
        ),
        p(
            rf"\b{{ROLE}}\b{{..50}}\b(?:an|mit|intern|durch) {_OTHERS}?{{..30}}\b(?:vergeben|besetzt|nachbesetzt|besetzen)\b(?! werden soll| ist noch)"
        ),
        p(
            r"\b(?:stelle|position|platz|vakanz|diesen|diese|sie|ihn)\b{..60}\b(?:mit|an) (?:jemand\w{0,2}|eine[rmn]? (?:\w{3,18} )?(?:person|bewerber\w{0,2}|kandidat\w{0,2}|kolleg\w{1,2}))\b{..40}\b(?:besetzt|vergeben|besetzen)\b"
        ),
    ),
    rule(
        "de-you-were-not-chosen",
        S.REJECTED,
        p(rf"\b(?:nicht|nimmer|keinen?|leider ned) (?:\w{{2,14}},? ){{0,6}}?{_REFUSED}"),
        p(
            rf"\b(?:sie|dich|ihnen|dir|bewerbung|profil|wir|ich|wahl)\b{{..60}}\b(?:nicht|keine\w?)\b{{..50}}\b{_REFUSED}"
        ),
        p(
            r"\bgegen (?:eine (?:einladung|anstellung|zusammenarbeit|weiterführung|fortsetzung|weitere zusammenarbeit)|{YOU}|{YOUR} (?:bewerbung|profil|einstellung))\b{..30}\bentsch\w{4,6}"
        ),
        p(
            r"\b(?:absehen|abzusehen|abstand nehmen|abstand zu nehmen|verzichten|ablehn\w{2,4}|abgelehnt|zurückweis\w{2,3}|ausgeschieden|aussortiert)\b{..40}\b(?:bewerbung|einladung|einstellung|müssen|verfahren|prozess|worden|wurde)"
        ),
        p(
            r"\b(?:bewerbung|einladung|einstellung)\b{..60}\b(?:abgelehnt|ablehnen|abschlägig|nicht erfolgreich|keinen erfolg|ohne erfolg|erfolglos|ausgeschieden|absehen|abzusehen)\b"
        ),
        p(
            r"\bnicht (?:ganz |mehr |sollen )?(?:gereicht|ausgereicht|sein sollen)\b|\b(?:reicht|reichte)(?: es)?\b{..25}\bnicht\b|\bwird\b{..25}\bnichts\b(?: mit|$|[.!,])"
        ),
        p(
            r"^(?!{..200}\b(?:termin|anruf|link|telefon|erreich\w{2,4}|verbindung)){..60}\b(?:nicht geklappt|klappt es{..20}\bnicht)\b"
        ),
        p(
            r"\b(?:trennen sich (?:unsere|an dieser)|endet (?:für {YOU}|{YOUR} (?:bewerbung|reise|weg)|(?:hier|damit|leider))|nicht mehr teil des|nicht mehr im rennen|aus dem rennen|ausgeschieden)\b"
        ),
    ),
    rule(
        "de-refusal-by-name",
        S.REJECTED,
        p(
            r"\b(?:ihnen|dir)\b(?!{..60}\b(?:termin|gespräch\w?|interview\w?)\b){..60}(?<!ohne )\babsage[n]?\b(?!{..25}\b(?:termin|gespräch|interview))"
        ),
        p(
            r"(?<!ohne )\babsage[n]?\b (?:auf {YOUR}|zu {YOUR}|für (?:die|diese|den|{YOUR} bewerb)|erteilen|geben|aussprechen|schicken|senden|mitteilen|zukommen|übermitteln|müssen)(?! \w{3,20}(?:gespräch|termin|interview))(?!{..40}\b(?:gespräch|termin|interview)\w{0,3}\b)"
        ),
        p(
            r"\b(?:diese|der|unserer|unsere|eine|die|meine) absage\b(?! (?:des|vom|unseres|für (?:den|das)|kommt|käme|ist kein))"
        ),
        p(
            r"\b(?:keine|nicht die|schlechte|weniger (?:gute|schöne|erfreuliche)|unerfreuliche|traurige|enttäuschende) (?:positive[nr]? |gute[nr]? |bessere[nr]? |andere[nr]? |erhoffte[nr]? |gewünschte[nr]? |erfreuliche[nr]? )(?:nachricht\w{0,3}|neuigkeit\w{0,3}|antwort|rückmeldung|news|zusage|bescheid)\b(?! (?:erhalten|bekommen|von (?:ihnen|dir)))"
        ),
        p(
            r"\bkein(?:en?)? (?:angebot|vertragsangebot|stellenangebot|passende\w? (?:stelle|position|vakanz)|geeignete\w? (?:stelle|position)|verwendung|einsatzmöglichkeit\w{0,2}|möglichkeit, {YOU}) (?:\w{2,18} ){0,4}?(?:machen|unterbreiten|anbieten|haben|sehen|bieten|frei)"
        ),
    ),
    titled(
        "de-refusal-in-subject",
        S.REJECTED,
        p(
            r"^(?:absage|ablehnung)\b(?!{..30}\b(?:termin|gespräch|interview|vorstellung))|\babsage (?:auf |zu |für )?(?:{YOUR} |die )?bewerbung"
        ),
    ),
    rule(
        "de-post-filled",
        S.REJECTED,
        p(
            r"\b{ROLE}\b{..60}\b(?:anderweitig|bereits|inzwischen|mittlerweile|zwischenzeitlich|schon|intern|nun|jetzt|heute|gestern|erfolgreich)\b{..25}\b(?:besetzt|vergeben|besetzen konnten|vergriffen)\b(?! werden (?:soll|muss)| ist noch)"
        ),
        p(
            r"\b{ROLE} (?:ist|is|wurde|sind|san|wurden) (?:\w{3,18} ){0,4}?(?<!nicht )(?:besetzt|vergeben|geschlossen|gestrichen|zurückgezogen|aufgehoben)\b(?! und wir suchen)"
        ),
        p(
            r"\b{ROLE}\b{..60}\b(?:nicht mehr|nicht länger|nicht wieder|nicht neu|doch nicht|vorerst nicht wieder|nicht nach)\b{..25}\b(?:verfügbar|frei|vakant|offen|besetzt|ausgeschrieben|nachbesetzt|nachzubesetzen|auszuschreiben|zu besetzen|besetzen|vergeben|nachbesetzen|weiterzuverfolgen|existiert)"
        ),
        p(
            r"\b(?:ausschreibung|stellenbesetzung\w{0,12}|besetzungsverfahren|auswahlverfahren|stellenausschreibung|bewerbungsverfahren|ausschreibungsverfahren|suche)\b{..50}\b(?:aufgehoben|abgebrochen|eingestellt|zurückgezogen|beendet|abgeschlossen|gestoppt)\b(?!{..20}\b(?:wird|haben, melden|ist, melden))(?! (?:sein|werden|haben|ist, )\b)"
        ),
        p(
            r"\b(?:stelle|position|vakanz) (?:\w{3,18} ){0,3}?(?:besetzen können|besetzen konnten|besetzt haben|vergeben haben|fällt weg|weggefallen|entfällt|gestrichen)\b"
        ),
        p(
            r"\b(?:brauchen|suchen|nehmen|stellen)\b(?: \w{2,14}){0,4} (?:niemanden|keinen|keine leute|keine neuen \w{3,16})\b(?:{..16}\b(?:mehr|ein)\b|$|[.,])|\bkeinen bedarf\b|\b(?:haben|hab|habe) (?:\w{2,14} ){0,3}?(?:jemanden|wen) (?:gefunden|eingestellt|genommen)\b|\b(?:stelle|position) ist (?:\w{2,14} ){0,3}?(?:weg|zu)\b"
        ),
    ),
    rule(
        "de-not-a-fit",
        S.REJECTED,
        p(
            r"\b(?:nicht|kein\w{0,2})\b{..40}\b(?:passt|passen|passend\w{0,2} match|zusammenpass\w{1,3}|übereinstimm\w{1,3}|überein|deckt|decken|deckungsgleich|erfüll\w{1,3}|richtige\w? (?:match|fit|person|kandidat\w{0,3})|perfekte match)\b(?!{..20}\b(?:termin|zeit|uhr)\b)"
        ),
        p(
            r"\b(?:anforderung\w{0,2}|profil|voraussetzung\w{0,2}|qualifikation\w{0,2}|erfahrung\w{0,2}|vorstellungen)\b{..60}\b(?:nicht|zu wenig|unzureichend)\b{..30}\b(?:pass\w{1,3}|erfüll\w{1,3}|überein\w{0,10}|entspr\w{4,6}|deck\w{1,3}|ausreich\w{0,4}|zusammen\w{0,7}|vereinbar\w{0,2})"
        ),
    ),
    rule(
        "de-regret",
        S.REJECTED,
        p(
            rf"\b(?:leider|bedauer\w{{1,8}}|schweren herzens|tut (?:mir|uns)(?: sehr)? leid|ungern|schade)\b{{..110}}(?:\b(?:nicht|kein\w{{0,2}})\b{{..50}}\b{_REFUSED}|\babgelehnt|\babschlägig)"
        ),
    ),
    rule(
        "de-kind-words",
        S.REJECTED_SOFTLY,
        p(
            r"\b(?:keine|nicht als) (?:aussage|wertung|bewertung|herabsetzung|kritik|werturteil|abwertung|wertende \w{4,12})\b|\bnicht (?:persönlich|als persönlich)\b|\bsagt (?:nichts|das nichts) über\b|\bkein werturteil\b"
        ),
        p(
            r"\b(?:nicht|alles andere als) (?:leicht|einfach)\b{..20}\b(?:gefallen|gemacht|machen|fiel|getan)|\bentscheidung\b{..40}\bschwer\b|\bschwer ?gefallen\b|\bsehr knapp\b|\bknappe entscheidung"
        ),
        p(
            r"\b(?:vielzahl|große\w? (?:anzahl|zahl|zuspruch|resonanz|interesse)|hohe\w? (?:anzahl|zahl|qualität)|zahlreiche\w?|sehr viele|außergewöhnlich viele|starkes bewerberfeld)\b{..40}\b(?:bewerb\w{3,12}|kandidat\w{2,9}|zuschriften|profile)?"
        ),
        p(
            r"\b(?:unterlagen|daten|bewerbung|profil|lebenslauf)\b{..60}\b(?:gelöscht|löschen|vernicht\w{1,3}|zurückgesandt|zurücksenden|aufbewahr\w{1,3}|behalten|vormerken|evidenz|talent-?pool|bewerberpool|pool aufnehmen|aufheben)"
        ),
        p(
            r"\b(?:ermutigen|ermuntern|freuen|einladen|würden uns)\b{..60}\b(?:erneut|wieder|nochmals?|zukünftig\w?|späteren|andere stelle|künftig\w?)\b{..40}\bbewerb\w{1,4}|\b(?:erneut|nochmals?|jederzeit|gerne? wieder) (?:bei uns )?(?:zu )?bewerben|\bandere (?:stellen|positionen|vakanzen|ausschreibungen)\b|\bbehalten (?:sie|wir|du)\b{..20}\bim auge\b"
        ),
        p(
            r"\b(?:verständnis für (?:unsere|diese|die) entscheidung|nicht entmutigen|lassen sie sich|lass dich (?:davon )?nicht|in diesem fall|dieses mal|diesmal|für diese stelle|keine erfreulichere)\b"
        ),
        p(
            r"\b(?:danken|dank|bedanken)\b{..50}\b(?:entgegengebrachte\w?|gezeigte\w?|mühe|aufwand|offene\w? (?:gespräch|austausch)|zeit und)\b"
        ),
    ),
    rule(
        "de-farewell",
        S.FAREWELL,
        p(
            r"\b(?:alles gute|viel erfolg|viel glück|alles liebe|das beste|toi)\b{..70}\b(?:zukunft|weg\b|wege\b|suche|stellensuche|jobsuche|laufbahn|karriere|werdegang|bewerbungen|berufsleben|herausforderung\w{0,2}|weiterhin|berufliche\w{0,2})"
        ),
        p(
            r"\b(?:zukunft|weg|jobsuche|stellensuche|suche|laufbahn|karriere|werdegang|berufsleben|weiterhin|bewerbungen)\b{..50}\b(?:alles (?:erdenklich )?gute|viel erfolg|viel glück|das beste|erfolg)\b"
        ),
        p(
            r"\b(?:wünschen|wünsche|hoffen|drücken)\b{..70}\b(?:passende\w? (?:stelle|position|aufgabe|herausforderung|arbeitgeber)|bald (?:eine|etwas|die|den)|die daumen für (?:die|{YOUR}) (?:weitere|suche)|fündig)"
        ),
    ),
    rule(
        "de-second-in-line",
        S.RESERVE,
        p(
            r"\b(?:nachrück\w{2,12}|reserveliste|warteliste|rangliste|ersatzkandidat\w{0,4}|zweitplatziert\w{0,2}|an zweiter stelle|platz zwei|zweite wahl|bewerberreserve)\b|\b(?:sollte|falls|wenn)\b{..40}\b(?:absagen|abspringen|abspringt|absagt|nicht annehmen|nicht annimmt)\b"
        ),
    ),
    rule(
        "de-offer-accepted",
        S.ACCEPTED,
        p(
            r"\b(?:freu\w{1,4}|dank\w{0,2}|danken|glückwunsch|bestätig\w{1,3}|schön|super)\b{..60}\b(?:angebot|stelle|vertrag|arbeitsvertrag|position) (?:\w{2,18} ){0,2}?(?:angenommen|annimmst|annehmen|zugesagt|unterschrieben)|\bunterschriebene[nrs]? (?:\w{3,18} )?(?:vertrag|arbeitsvertrag|exemplar\w?|unterlagen)\b{..30}\b(?:erhalten|eingegangen|angekommen|da\b)|\b(?:{YOUR}) zusage\b{..40}\b(?:freu\w{1,4}|dank\w{0,2}|erhalten)|\b(?:freu\w{1,4}|dank\w{0,2})\b{..30}\b(?:über|für) {YOUR} zusage\b"
        ),
    ),
    asserts(
        "de-offer-taken-back",
        S.RESCINDED,
        p(
            r"\b(?:angebot\w{0,2}|vertragsangebot\w{0,2}|zusage|stellenangebot\w{0,2}|jobangebot\w{0,2}|arbeitsvertrag\w{0,2}|einstellungszusage|jobzusage)\b{..80}\b(?:zurück ?(?:zu)?(?:ziehen|gezogen|nehmen|genommen|treten|getreten)|widerruf\w{2,3}|nicht (?:länger |mehr )?(?:aufrecht\w{0,10}|einhalten|halten|gültig|bestehen)|hinfällig|gegenstandslos|null und nichtig|nichtig|zurücktreten)"
        ),
        p(
            r"\b(?:ziehen|zieht|nehmen|nimmt|widerrufen|müssen wir)\b{..50}\b(?:angebot|vertragsangebot|zusage|stellenangebot|jobangebot|einstellungszusage)\b{..60}\b(?:zurück|zurück(?:zu)?ziehen|zurück(?:zu)?nehmen|widerrufen)"
        ),
        p(r"\bwiderrufen (?:wir|hiermit)\b{..40}\b(?:angebot|zusage)"),
    ),
    asserts(
        "de-offered",
        S.OFFERED,
        p(
            r"(?<!nicht )\b(?:für (?:sie|dich) entschieden|wahl ist auf (?:sie|dich)|entscheidung ist auf (?:sie|dich)|entscheidung ist (?:zu )?{YOUR}\w{0,2} gunsten|(?:sie|du) (?:haben|hast) (?:den job|die stelle|uns überzeugt und|den platz))\b"
        ),
        p(
            r"\b(?:freu\w{1,4}|möchten|möchte|würden|würde|können|kann|gerne?|bieten|biete|dürfen|darf|glücklich|beschlossen)\b{..80}\b(?:{ROLE}|vertrag|anstellung|festanstellung|ausbildungsplatz|zusammenarbeit|stelle)\b{..60}\b(?:an ?(?:zu)?bieten|offerieren|an(?=[.!,]|$))"
        ),
        p(
            r"\b(?:freu\w{1,4}|möchten|können|dürfen)\b{..50}\b(?:zusage (?:erteilen|zu erteilen|geben|zu geben|machen|zu machen|mitteilen|mitzuteilen)|zu ?sagen zu können|ein(?:en)? (?:\w{3,18} )?(?:angebot|vertragsangebot|jobangebot|stellenangebot|arbeitsvertrag) (?:\w{2,18} ){0,3}?(?:zu )?(?:machen|unterbreiten|unterbreiten zu|vorlegen|vorzulegen|senden|zu senden|schicken|übermitteln))"
        ),
        p(
            r"\b(?:arbeitsvertrag\w{0,2}|dienstvertrag\w{0,2}|ausbildungsvertrag|lehrvertrag|angebotsschreiben|arbeitsangebot|stellenangebot|jobangebot|einstellungszusage|(?:vertragsangebot|vertragsentwurf|vertragsunterlagen) (?:für (?:die|{YOUR}) (?:stelle|position|anstellung|einstellung)|als|ab))\b{..80}\b(?:anbei|im anhang|angehängt|beigefügt|unterschr\w{1,8}|unterzeichn\w{1,4}|gegengezeichnet|als pdf|zur (?:prüfung|durchsicht|unterschrift|unterzeichnung)|digital signieren|docusign|zukommen|finden sie|findest du)(?!{..40}\bunterlagen für das gespräch)"
        ),
        p(
            r"\b(?:anbei|im anhang|angehängt|beigefügt|hiermit|senden|sende|schicken|schicke|übersenden|erhalten|bekommst|finden|findest)\b{..60}\b(?:(?:{YOUR}|ein|unser) vertragsangebot|arbeitsvertrag|dienstvertrag|ausbildungsvertrag|angebotsschreiben|arbeitsangebot|jobangebot|einstellungszusage|(?:ihr|dein|unser|das|ein) (?:\w{3,14}es |schriftliches )?angebot (?:als|zur mitarbeit|für die (?:stelle|position|mitarbeit)|für {YOUR} (?:einstellung|tätigkeit)))\b"
        ),
        p(
            r"\b(?:sie|dich)\b{..60}\b(?:als (?:neue\w?|unsere\w?|künftige\w?|teil)|in unserem|bei uns|im team|an bord)\b{..60}\b(?:willkommen zu heißen|willkommen heißen|begrüßen (?:zu dürfen|zu können)|einstellen|einzustellen|beschäftigen|an bord (?:zu )?holen)"
        ),
        p(
            r"\bwürden {YOU} (?:sehr )?gerne? (?:\w{2,18} ){0,8}?(?:einstellen|übernehmen|in unser team aufnehmen|bei uns (?:haben|beschäftigen))|\b(?:sie|du) (?:haben|hast) die (?:stelle|zusage)\b|\bwillkommen (?:im team|an bord|bei uns im team)\b|\bwir sagen ja\b|\bstelle gehört (?:ihnen|dir)\b"
        ),
        p(
            r"\b(?:gerne?|hiermit|freuen uns)\b{..30}\b(?:zusage für|zusage als|zu(?:m|r) \d{1,2}\.{..40}\beinzustellen)\b"
        ),
        p(
            r"\bmöchten {YOU} (?:\w{2,18} ){0,4}?(?:ein|unser|das) (?:\w{3,18} )?angebot (?:machen|unterbreiten|vorlegen|schicken)\b(?!{..40}\b(?:termin|gespräch))|\b(?:hätten|wünschen uns|wollen|möchten) (?:wir )?(?:dich|sie)\b{..40}\bals (?:\w{3,16} ){1,4}?(?:bei uns|in unserem team|an bord|im team)\b(?!{..30}\bkennen)|\bdu bist dabei\b|\bdu hast den job\b"
        ),
        p(
            r"\b(?:sie|dich)\b{..60}\b(?:einstellen|einzustellen) (?:möchten|wollen|werden|können|dürfen)\b|\beinstellen (?:möchten|werden) wir (?:sie|dich)\b"
        ),
    ),
    titled(
        "de-offer-in-subject",
        S.OFFERED,
        p(
            r"^(?:{YOUR} |unser |mündliche |vorab: )?(?:vertragsangebot|zusage|stellenangebot für (?:sie|dich)|jobangebot|jobzusage|einstellungszusage|angebot (?:als|für die|für {YOUR}))\b(?!{..30}\b(?:termin|gespräch|interview|zu {YOUR} (?:termin|gespräch)))|\b(?:{YOUR}|unser) (?:arbeitsvertrag|vertragsangebot|jobangebot|ausbildungsvertrag)\b"
        ),
    ),
    rule(
        "de-on-hold",
        S.ON_HOLD,
        p(
            r"\b(?:{ROLE}|besetzung\w{0,12}|stellenbesetzung|nachbesetzung|auswahlverfahren|auswahlprozess|bewerbungsprozess|recruiting\w{0,9}|recruitingprozess|einstellung\w{0,12}|prozess|verfahren|suche|neueinstellungen|budget\w{0,8})\b{..70}\b(?:pausier\w{1,3}|ausgesetzt|zurückgestellt|auf eis|on hold|eingefroren|ruht|vorerst gestoppt|vorläufig gestoppt|vorübergehend|auf unbestimmte zeit|vorerst (?:nicht|auf|verschoben)|in der warteschleife|auf warten|gesperrt|unterbrochen)"
        ),
        p(
            r"\b(?:pausieren|stoppen|unterbrechen|legen|stellen|setzen)\b{..60}\b(?:{ROLE}|besetzung|auswahlverfahren|suche|prozess|verfahren|recruiting)\b{..40}\b(?:auf eis|zurück|aus|vorerst|vorübergehend|bis auf weiteres|derzeit)"
        ),
        p(
            r"\beinstellungsstopp\b|\beinstellungs-?stop\b|\bhaushaltssperre\b|\bstellensperre\b|\b(?:stelle|position)\b{..30}\bbis auf weiteres\b"
        ),
    ),
    rule(
        "de-withdrawn",
        S.WITHDRAWN,
        p(
            r"\b(?:{YOUR} bewerbung|bewerbung von {YOU})\b{..50}\b(?:zurückgezogen|zurückgenommen|zurückziehen)|\b(?:rücknahme|zurückziehung|rückzug|zurückziehen) {YOUR} bewerbung|\bbewerbung\b{..40}\bauf {YOUR} wunsch\b|\bauf {YOUR} wunsch\b{..50}\bbewerbung\b"
        ),
    ),
)
