"""German: receipts, tests, approaches, and what else an employer writes."""

from __future__ import annotations

from daemon.core.detect.phrases.de.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "de-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:{TEST})\b{..110}\b(?:bearbeit\w{1,3}|lösen|löse|löst|durch ?(?:zu)?führen|absolvier\w{1,3}|teil(?:zu)?nehmen|einreichen|abgeben|abgabe|ab(?:zu)?schließen|zu(?:zu)?senden|erstellen|starten|erledigen|einladen|einzuladen|zurück ?(?:zu)?senden|link|frist|gültig|innerhalb|bis (?:zum|spätestens|{DAY}|\d)|minuten|zugang\w{0,9}|ausfüllen|anbei|im anhang|schicken|zeit für)\b"
        ),
        p(
            r"\b(?:bitten|bitte|möchten|laden|lade|sollen|sollten|freischalten|freigeschaltet|bearbeiten|lösen|absolvieren|durchlaufen|nächste[rn]? schritt|anbei|anhang|senden|schicken|erhalten|bekommen|findest|finden|einladung|teilnahme|start\w{1,3}|nehmen sie|nimm)\b{..80}\b(?:{TEST})\b(?!{..40}\b(?:erhalten|eingegangen|gefallen|angekommen)\b)"
        ),
        p(
            r"\b(?:nehmen|nimm|beantworten|beantworte|aufzeichnen|aufnehmen)\b{..50}\b(?:antworten|video\w{0,9}|fragen)\b{..40}\b(?:auf|per video|webcam|kamera|vor der kamera)\b"
        ),
        p(
            r"\b(?:übersetzen|übersetze|entwickeln|programmieren|implementieren|erstellen|erstelle|entwerfen|skizzieren|schreiben) (?:sie|du|bitte)\b{..80}\b(?:bis|innerhalb|seiten?|minuten|präsentation|konzept|abgabe|vor)\b{..20}(?:\d|{DAY}|\w{3})"
        ),
        # a talk to be held at the interview is no test; what is handed in before it is one
        p(
            r"\bbereiten? (?:sie|du|bitte)\b{..90}\b(?:bis (?:zum|spätestens|{DAY}|\d{1,2}\.)|innerhalb|abgabe\w{0,6}|einreich\w{1,3}|zu(?:zu)?senden|hochladen)\b"
        ),
        p(
            r"\b(?:hier|anbei|angehängt|beigefügt|wie (?:abgemacht|besprochen|vereinbart|angekündigt))\b{..50}\b(?:unsere|die|deine|ihre|eine) (?:kleine |kurze |praktische )?(?:aufgabe|testaufgabe|aufgabenstellung|übung|case|challenge|probeaufgabe)\b(?! (?:als|im team|in der|bei uns))"
        ),
    ),
    titled(
        "de-test-in-subject",
        S.ASSESSMENT,
        p(
            r"\b(?:{TEST})\b(?!{..30}\b(?:erhalten|eingegangen|ergebnis\w{0,3}|feedback|eingang|bestanden|abgeschlossen|auswertung)\b)(?<!ergebnis )"
        ),
    ),
    rule(
        "de-test-handed-in",
        S.HANDED_IN,
        p(
            r"\b(?:{TEST}|lösung|ergebnisse)\b{..60}\b(?:erhalten|eingegangen|abgeschlossen|angekommen|abgegeben|eingereicht|übermittelt|absolviert|beendet)\b(?! (?:haben, (?:bitte|müssen)|werden|sein|muss))"
        ),
        p(
            r"\b(?:dank\w{0,2}|danken)\b{..50}\b(?:bearbeit\w{2,3}|teilnahme|einreich\w{2,3}|abgabe|zusendung|durchführ\w{2,3}|absolvier\w{2,3}|lösung)\b{..60}\b(?:{TEST}|test\w?|aufgabe\w?)\b"
        ),
    ),
    rule(
        "de-application-received",
        S.RECEIVED,
        p(
            r"\b(?:dank\w{0,2}|danken|bedanken|gefreut|freuen uns|freut uns|merci)\b{..60}\b(?:bewerbung\w{0,12}|interesse an (?:einer|der|unserer|unserem|dieser|einem)|bewerbungsunterlagen|unterlagen|bewerben|beworben)\b(?!{..25}\b(?:weiteren|zu vervollständigen|nachzureichen))"
        ),
        p(
            r"\b(?:bewerbung\w{0,12}|unterlagen|lebenslauf|dossier)\b{..60}\b(?:erhalten|eingegangen|angekommen|eingelangt|übermittelt|eingetroffen|bekommen|versendet|abgeschickt|registriert|entgegengenommen|weitergeleitet)\b(?! (?:werden|haben, (?:bitte|melden)))"
        ),
        p(
            r"\beingang (?:{YOUR}|der|einer) (?:\w{3,18} )?(?:online-?)?bewerbung|\beingangsbest\w{1,10}|\bbewerbungseingang\b|\bempfangsbestätigung\b|\bbestätig\w{1,4}\b{..30}\b(?:eingang|erhalt)\b|\b(?:sie haben|du hast) sich?\w{0,3} ?(?:erfolgreich |soeben )?(?:dich )?{..30}\bbeworben\b"
        ),
        p(
            r"\b(?:prüfen|sichten|sehen uns|schauen uns|lesen|prüfung|sichtung|durchsicht)\b{..50}\b(?:bewerbung\w{0,12}|unterlagen|profil|lebenslauf)\b|\b(?:bewerbung|unterlagen|profil)\b{..50}\b(?:prüfen|geprüft|sichten|ansehen|anschauen|durchsehen|gesichtet|in bearbeitung|sorgfältig)\b"
        ),
    ),
    titled(
        "de-receipt-in-subject",
        S.RECEIVED,
        p(
            r"\b(?:bewerbung\w{0,12}|unterlagen)\b{..40}\b(?:erhalten|eingegangen|eingelangt|angekommen|ist da|bei uns)\b|\b(?:eingangsbestätigung|bewerbungseingang|empfangsbestätigung|eingang)\b|\b(?:dank|danke)\b{..25}\bbewerbung"
        ),
    ),
    rule(
        "de-knows-the-user",
        S.KNOWN,
        p(
            r"\b(?:dank\w{0,2}|danken|bedanken|gefreut|schön\w{0,2}|nett\w{0,2}|angenehm\w{0,2}|super|toll\w{0,2})\b{..50}\b(?:bewerbung\w{0,12}|gespräch\w?|interesse an|zeit|rückmeldung|antwort|nachricht|geduld|besuch|telefonat|unterlagen|anruf|kennenlernen|probetag|vorstellung)\b|\b{YOUR} (?:\w{3,18} )?(?:bewerbung\w{0,12}|unterlagen|vorstellungsgespräch\w?|interview\w?|probearbeit\w{0,2})\b|\bbeworben\b|\b(?:nach|wie|gemäß|aus) (?:unserem|besprochen|vereinbart|telefonisch|gestern|abgemacht|abgesprochen)\b"
        ),
    ),
    rule(
        "de-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b(?:auf|über) {YOUR} (?:\w{3,14}-?)?(?:profil|lebenslauf|werdegang)\b{..40}\b(?:aufmerksam|gestoßen|gekommen|gestolpert)|\b(?:aufmerksam|gestoßen|gestolpert)\b{..40}\b(?:profil|werdegang|{YOU})\b"
        ),
        p(
            r"\b{YOUR} (?:\w{3,14}-?)?(?:profil|werdegang|lebenslauf|erfahrung\w{0,2}|hintergrund)\b{..60}\b(?:aufgefallen|aufmerksam|interessant|passt|passen|spannend|überzeugt|beeindruckt|ins auge|perfekt|klingt|gesehen|gelesen|entdeckt|gefunden|macht mich|hat mich)\b"
        ),
        p(
            r"\b(?:spannende|interessante|neue|attraktive|tolle|reizvolle|passende|konkrete)n?r? (?:\w{3,18} )?(?:position|stelle|herausforderung|möglichkeit|vakanz|aufgabe|perspektive|jobmöglichkeit|gelegenheit|rolle)\b|\b(?:mein|unser|im auftrag|für einen|für meinen|für unseren)\w{0,2} (?:\w{3,16}s? )?(?:mandant|kunde|auftraggeber)\w{0,2}\b|\bim auftrag (?:eines|einer|unseres|meines)\b"
        ),
        p(
            r"\b(?:wechselwillig|wechselbereit\w{0,6}|wechselwunsch|(?:offen|bereit) für (?:\w{3,18} ){0,2}(?:neue\w?|einen (?:wechsel|jobwechsel)|etwas neues|veränderung|gespräche|angebote|austausch)|(?:beruflich\w{0,2} )?(?:veränderung|verändern|wechsel|neuorientierung|neuen herausforderung)\b{..40}\b(?:interess\w{3,6}|vorstellen|offen|denkbar|thema|reizen|nachge\w{4,6}|infrage|in frage))\b"
        ),
        p(
            r"\b(?:ich|wir) (?:suche|suchen|besetze|besetzen|rekrutiere|rekrutieren)\b{..40}\b(?:aktuell|derzeit|gerade|für|eine\w?|momentan|zurzeit)\b|\bsuchen wir\b{..40}\b(?:eine\w?|verstärkung|aktuell|derzeit)\b|\bdarf ich {YOU}\b{..60}\b(?:vorstellen|mehr|erzählen|zusenden|kontaktieren|anrufen)|\b(?:stellenbeschreibung|jobprofil|stellenprofil) (?:zusenden|zuschicken|schicken)|\bdirektansprache\b|\bheadhunter\w{0,2}\b"
        ),
        p(
            r"\b(?:suchmandat|besetzungsauftrag|personalberat\w{2,5}|recruiter\w{0,2}|headhunter\w{0,2}|executive search)\b{..60}\b(?:profil|nachricht|geschrieben|mandant\w{0,2}|sucht|suchen|kontaktiert)\b|\b(?:profil)\b{..40}\bgestoßen\b|\bberufliche (?:veränderung|neuorientierung)\b|\bsucht (?:\w{2,18} ){0,6}?(?:eine\w?|zum nächstmöglichen|ab sofort)\b{..60}\b[mwd]/[mwd]"
        ),
        p(
            r"\bsuch(?:t|en|e) (?:\w{3,18} ){0,4}?(?:personen|mitarbeiter\w{0,5}|verstärkung|leute|unterstützung)\b{..60}\b(?:basis|als|für|in)\b|\bihre e-?mail-?adresse\b{..30}\bjobportal\b"
        ),
    ),
    rule(
        "de-still-open",
        S.STILL_OPEN,
        p(
            r"\bnoch (?:\w{2,18} ){0,3}?(?:nicht (?:entschieden|abgeschlossen|final|endgültig|so weit|beendet|gefallen|fertig)|keine (?:endgültige |finale |abschließende )?(?:entscheidung|rückmeldung|neuigkeit\w{0,2}|antwort)|im (?:laufenden )?(?:auswahl|bewerbungs|entscheidungs)\w{4,10}|in (?:der )?(?:abstimmung|prüfung|klärung)|offen|ausständig|aussteh\w{2,4}|mitten in|am sichten|gespräche|interviews|weitere (?:gespräche|bewerb\w{2,8}|kandidat\w{2,8}))"
        ),
        p(
            r"\b(?:zieht sich|verzögert sich|verzögern sich|verzögerung)\b|\bdauert\b{..30}\b(?:noch|leider|(?:etwas|ein wenig|länger) (?:länger|als (?:geplant|gedacht|erwartet|erhofft|angekündigt|vorgesehen)))\b|\b(?:danke|dank|danken)\b{..25}\bgeduld\b|\bweiterhin um\b{..20}\bgeduld\b|\bnoch einmal um\b{..15}\bgeduld\b"
        ),
        p(r"\b(?:warteliste|nachrück\w{2,10}|reserveliste|in der engeren (?:aus)?wahl)\b"),
    ),
    # An application that lacks papers is neither a receipt nor a verdict.
    rule(
        "de-papers-are-missing",
        S.WANTS,
        p(
            r"\b(?:fehlt|fehlen|benötigen|brauchen|bräuchten)\b{..40}\b(?:noch|folgende\w?)\b{..70}\b(?:unterlagen|zeugnis\w{0,3}|nachweis\w{0,2}|urkunde\w?|bescheinigung\w{0,2}|lebenslauf|anschreiben|kopie\w?|dokumente?|gehaltsvorstellung\w{0,2}|arbeitszeugnis\w{0,3}|angaben?)|\breich\w{1,2} (?:sie |du |uns )?{..70}\bnach\b|\bnach(?:zu)?reichen\b|\bfehlende (?:unterlagen|dokumente|nachweise|angaben)\b|\b(?:fehlen|fehlt) uns noch\b"
        ),
    ),
    rule(
        "de-has-applied",
        S.APPLIED,
        p(
            r"\b(?:ihre|deine|ihrer|deiner) (?:\w{3,18} )?bewerbung\w{0,12}\b|\b(?:sich|dich) (?:\w{2,18} ){0,6}?beworben\b"
        ),
    ),
    rule(
        "de-status",
        S.STATUS,
        p(
            r"\b(?:melden uns|melde mich|meldet sich|melden wir uns|melde ich mich|setzen uns|rückmeldung|rückmelden|bescheid|geduld|zwischenstand|zwischenbescheid|zwischeninfo\w{0,8}|update|stand der dinge|aktueller stand|informieren {YOU}|auf {YOU} zu(?:kommen|zukommen)?|kommen\b{..30}\bauf {YOU} zu)\b"
        ),
        p(
            r"\b(?:auswahl|bewerbungs|entscheidungs|besetzungs)(?:verfahren|prozess|findung)\w{0,3}\b{..60}\b(?:dauert|läuft|laufend\w{0,2}|wochen|noch|abgeschlossen|stand|verzöger\w{1,3})\b|\bentscheid(?:ung|en)\b{..50}\b(?:bis|treffen|fällt|fallen|nächste|kommende|woche|anfang|ende|mitte)\b"
        ),
        p(
            r"\b(?:dank|danke)\b{..30}\b(?:gespräch|nachricht|rückmeldung|antwort|interesse|zeit|geduld|besuch|verständnis)\b|\b(?:hat uns|hat mich) (?:sehr )?gefreut\b|\b(?:angenehme\w|nette\w|gute\w|tolle\w|interessante\w) (?:gespräch|austausch|unterhaltung)"
        ),
    ),
    rule(
        "de-asks-the-candidate",
        S.REQUEST,
        p(
            r"\b(?:könnten|können|kannst|könntest|würden|würdest|bitte|bitten|dürften|benötigen|brauchen|fehlt|fehlen|reichen|reiche|senden|sende|schicken|schicke|teilen|ergänzen|laden)\b{..90}\b(?:zu(?:zu)?senden|senden|schicken|mit(?:zu)?teilen|unterlagen|zeugnis\w{0,3}|nach(?:zu)?reichen|nachweis\w{0,2}|hochladen|ausfüllen|ergänzen|vervollständig\w{1,2}|mitbringen|führungszeugnis|formular\w?|personalbogen|fragebogen|kopie\w?|bankverbindung|referenz\w{0,4}|impf\w{3,12}|bescheinigung\w{0,2}|urkunde\w?|lebenslauf|nennen|angeben|beantworten|sagen|kurz)\b"
        ),
        p(
            r"\b(?:gehaltsvorstellung\w{0,2}|gehaltswunsch|lohnvorstellung\w{0,2}|gehaltsrahmen|kündigungsfrist|frühestmöglich\w{0,3}|frühester? (?:eintritt\w{0,8}|beginn|starttermin)|eintrittsdatum|eintrittstermin|arbeitserlaubnis|aufenthaltstitel|führerscheinklasse|wochenstunden|schichtbereitschaft|umzugsbereitschaft|referenzgeber\w{0,3}|arbeitsproben?|deutschkenntnisse)\b"
        ),
        p(
            r"\b(?:anfahrt\w{0,12}|parkplatz|parkplätze|parkmöglichkeit\w{0,2}|empfang|pforte|lichtbildausweis|personalausweis|reisekosten|fahrtkosten|zur vorbereitung|vorbereiten|dresscode)\b"
        ),
    ),
    rule(
        "de-speaks-of-an-application",
        S.APPLICATION,
        p(
            r"\b(?:(?:ihr|dein|eur)e[rnms]?|diese|der|eine|ein) (?:\w{3,18} ){0,2}?(?:online-?|kurz-?|initiativ-?|blind-?|spontan-?)?bewerbung\w{0,12}\b|\bbewerbungs(?:unterlagen|mappe|dossier|nummer|prozess|verfahren|gespräch\w{0,3}|portal|status|foto|frist)\b|\b(?:lebenslauf|anschreiben|motivationsschreiben)\b|\b(?:ihre|deine|ihren|deinen|der eingereichten) (?:\w{3,18} )?unterlagen\b|\b(?:dossier|arbeitsproben|showreel)\b|\bbeworben\b|^(?:re: ?|aw: ?|wg: ?)?(?:\w{3,16} ){0,3}?bewerbung\b"
        ),
        p(r"^(?:re ?: ?|aw ?: ?)?(?:ihr |dein |mein )?lebenslauf\b"),
    ),
    rule(
        "de-speaks-of-a-job",
        S.JOB,
        # "(m/w/d)" stands after a job title and nowhere else
        r"\(? ?(?:m|w|f|d|i|x|div|gn) ?[/|*,] ?(?:m|w|f|d|i|x|div) ?(?:[/|*,] ?(?:m|w|f|d|i|x|div|inter|gn) ?)?\)|\bm/w/[dx]\b|\bw/m/[dx]\b|\b(?:all genders|gn)\)",
        p(
            r"\b(?:die|der|den|dieser|diese|unsere[rn]?|eine[rn]?|zur|als|ausgeschriebene[nr]?|offene[nr]?|freie[nr]?|vakante[nr]?|ihre|deine|keine|besetzung der) (?:\w{3,16} ){0,2}?(?:(?:teilzeit|vollzeit|ausbildungs|arbeits|lehr|plan|praktikums|trainee|assistenz|führungs|verwaltungs|lehrer|referenten|projekt|leitungs)-?)?(?:stellen?|position(?:en)?|vakanz(?:en)?)\b(?! (?:sie|wir|ihnen|dir|zur verfügung|ich))"
        ),
        p(
            r"\b(?:stelle|position|job|arbeit|tätigkeit|anstellung|mitarbeit|ausbildung|praktikum|werkstudent\w{0,4}|bewerbung|bewerben|beworben)\b(?:,? \w{2,14}){0,2}? als (?!miet|wohn|gast|student|schöff|pflegeeltern|pflegefamil|mitglied|ehrenamt)\w"
        ),
        p(
            r"\b(?:stellen(?:ausschreibung|anzeige|angebot|besetzung\w{0,12}|beschreibung|profil|titel|nummer|nr)\w{0,3}|stellen-?nr|kennziffer|jobangebot\w{0,2}|jobtitel|dienstposten|planstelle|referenz-?nr|arbeitsstelle|arbeitsplatz|vakanz\w{0,2}|ausbildungsplatz|ausbildungsstelle|lehrstelle|praktikumsplatz|praktikumsstelle|werkstudent\w{0,14}|minijob|quereinstieg|berufseinstieg)\b"
        ),
        p(
            r"\b(?:personal(?:abteilung|referent\w{0,4}|büro|wesen|dienst\w{0,9}|leit\w{2,6}|management|gewinnung|auswahl|verwaltung|stelle|rat|entwicklung|berat\w{2,6})|recruit\w{0,8}|human resources|talent acquisition|people (?:team|&|and)|auswahl(?:verfahren|prozess|kommission|gremium|tag|gespräch\w?)|bewerbermanagement|bewerberauswahl|bewerberkreis|berufungskommission|stellenbesetzungsverfahren)\w{0,3}\b"
        ),
        p(
            r"\b(?:vorstellungs|bewerbungs|einstellungs|kennenlern)-?gespräch\w{0,3}\b|\b(?:mit)?bewerber(?:in|innen|n|s)?(?:[*:_/]-?in(?:nen)?)?\b(?! um (?:eine|die) wohnung)|\bkandidat(?:en|in|innen)(?:[*:_/]-?in(?:nen)?)?\b"
        ),
        p(
            r"\b(?:arbeitsvertrag\w?|dienstvertrag\w?|ausbildungsvertrag\w?|vertragsangebot\w?|probezeit|gehaltsvorstellung\w{0,2}|gehaltswunsch|kündigungsfrist|jahresgehalt|bruttogehalt|monatsbrutto|bruttojahresgehalt|stundenlohn|entgeltgruppe|tv-?(?:öd|l|h)\b|kollektivvertrag\w{0,3}|eintrittsdatum|eintrittstermin|arbeitsbeginn|dienstbeginn|einarbeitung|schichtdienst|festanstellung|unbefristet\w{0,2}|vollzeit|teilzeit|arbeitgeber|wochenstunden|urlaubstage|jobwechsel|initiativbewerbung|jobprofil)\b"
        ),
        p(
            r"\b(?:für|in) (?:unserem|unser|dem|das) (?:\w{3,14}-?)?team\b{..30}\b(?:gewinnen|suchen|verstärk\w{1,4}|begrüßen|willkommen|bewerb\w{1,4})\b|\bverstärkung für\b|\bkarriere(?:seite|portal|möglichkeit\w{0,2}|-team)?\b|\bstelle (?:im|in der|bei|an der|am|ab|zum|ist|als|noch)\b|\b(?:job|beruf)s? (?:bei|in|als)\b|\bprobe-?arbeit\w{0,3}\b|\bein(?:zu)?stellen (?:möchten|würden|wollen|können)|\bmitarbeiter(?:in|:in|\*in)? (?:für|im|in der|gesucht)\b"
        ),
        p(
            r"\b(?:zweite[sn]?|erste[sn]?|nächste[sn]?|letzte[sn]?|finale[sn]?) (?:vorstellungs|interview|bewerbungs|gesprächs)?-?(?:gespräch|interview|runde|gesprächsrunde)\b{..60}\b(?:mit|team|leitung|geschäftsführ\w{2,5}|abteilung\w{0,9})\b|\b(?:für|gegen) (?:sie|dich) entschieden\b|\bsie (?:einstellen|beschäftigen|einzustellen)\b|\bdich (?:einstellen|einzustellen)\b|\b(?:{YOUR}) (?:erster arbeitstag|einstieg bei|start bei|eintritt|gehalt\w{0,12}|künftiger arbeitgeber)\b|\b(?:berufliche (?:veränderung|zukunft|weiterentwicklung)|suchmandat|zieleinkommen|jahreszielgehalt|dienstwagen|nachbesetzung|stellenabbau|neubesetzung)\b"
        ),
        p(
            r"\b(?:\d\d tage urlaub|urlaubsanspruch|im jahr brutto|brutto im (?:jahr|monat)|netto im monat|13\. (?:gehalt|monatsgehalt)|stundensatz|probemonat|arbeitszeugnis\w{0,3}|dienstplan|schichtplan|wechselschicht|personalbogen|arbeitstag)\b|\bals (?:\w{3,16} ){1,3}?(?:bei uns|in unserem team|in unserer|in unserem)\b|\bim prozess\b{..60}\b(?:kandidat\w{0,4}|leute|bewerb\w{2,5})"
        ),
        p(
            r"\b(?:nächste|nächsten|zweite|zweiten|finale|finalen|letzte|letzten|engere|engeren) (?:bewerbungs|gesprächs|auswahl|interview)?(?:runde|auswahl|wahl)\b|\b(?:stellensuche|jobsuche|berufsweg|berufliche\w{0,2} (?:weg|zukunft|laufbahn|werdegang)|beruflich alles)\b"
        ),
        p(
            r"\b(?:volontariat\w?|traineeprogramm|referendariat|lektoratsstelle|berufserfahrung|nebenverdienst|minijob\w?|aushilfs?(?:job|stelle|kraft|kräfte|tätigkeit)\w{0,2}|(?:neben|ferien|schüler|studenten|saison|sommer)-?(?:job|stelle)\w{0,2}|gesellenstelle|gesellenprüfung|gesellenbrief|arbeitsbeginn|ihre aufgaben|deine aufgaben|anforderungsprofil)\b|\btelefoninterview\b"
        ),
        # the post as one speaks of it: "wegen der Aushilfe", "der Job gehört dir"
        p(
            r"\b(?:wegen|für|um|bezüglich|betreffs?|zwecks|von|zu[mr]?) (?:(?:de[rnms]|die|das|einer?|eines|unsere[rnms]?|deine[rnms]?|ihre[rnms]?) )?(?:\w{3,16} )?(?:jobs?|aushilfe|lehrstelle|ausbildungsstelle|anstellung|festanstellung)\b(?! (?:center|messe|portal|rad|ticket|alarm))|\bder job (?:als|bei|im|in|an|gehört|startet|beginnt|ist (?:noch |schon |leider |ab )?(?:frei|weg|vergeben|dein\w?|zu haben))|\b(?:den|dem|diesen|diesem|einen|einem|nem|nen) job\b(?! (?:gut|gemacht|super|machen|wechseln|kündigen|erledig\w{1,3}))|\bals (?:\w{3,14} )?(?:aushilfe|vertretung|ferienaushilfe|urlaubsvertretung|elternzeitvertretung|karenzvertretung)\b"
        ),
    ),
    # "your adviser", "with the doctor" is a person one goes to, no job
    titled(
        "de-job-title-in-subject",
        S.JOB,
        p(
            r"\b(?<!\bihr )(?<!\bihrem )(?<!\bihren )(?<!\bihre )(?<!\bdein )(?<!\bdeinem )(?<!\bdeinen )(?<!\bdeine )(?<!\bunser )(?<!\bunserem )(?<!\bunseren )(?<!\bbeim )(?<!\bbei )(?<!\bmit )(?<!\bdem )(?<!\bder )(?<!\bvom ){TITLE}\b"
        ),
    ),
    rule(
        "de-names-a-job-title",
        S.JOB,
        p(
            r"\b(?:als|zum|zur|gesucht:?|suchen|bräuchten|brauchen|stelle) (?:\w{3,18} ){0,3}?{TITLE}\b|\b(?:einen?|eine) (?:\w{3,18} ){0,2}?{TITLE}\b{..30}\b(?:für|im|in|zur|m/w/d|gesucht)"
        ),
        p(
            r"\b(?:such(?:e|en|t|te|ten)?|brauch(?:e|en|t)?|gesucht|einstellen|fehl(?:t|en)(?: uns)?)(?: ?:)? (?:[\w-]{2,18} ){0,4}?(?:\w{2,18}-){0,2}{TITLE}\b|\b(?:offene|freie|deine|ihre) (?:\w{2,18}-){1,2}{TITLE}\b"
        ),
    ),
    rule(
        "de-away",
        S.AWAY,
        p(
            r"\b(?:nicht im büro|nicht im haus|außer haus|im urlaub|auf urlaub|abwesend|abwesenheit|in elternzeit|in karenz|in mutterschutz|nicht erreichbar|wieder (?:zurück|erreichbar|da|im büro|im haus|für {YOU} da)|e-?mails? (?:werden|wird) nicht (?:weitergeleitet|gelesen|bearbeitet)|dringenden (?:fällen|angelegenheiten)|nicht mehr (?:für|bei) \w{2,20} tätig|ferienabwesen\w{2,4}|in den ferien)\b"
        ),
    ),
)
