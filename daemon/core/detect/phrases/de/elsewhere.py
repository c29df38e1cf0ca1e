"""German: what marks mail as no job mail of the User's: adverts, other worlds, other parts."""

from __future__ import annotations

from daemon.core.detect.phrases.de.words import p
from daemon.core.detect.signals import Rule, Signal, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    titled(
        "de-alert-subject",
        S.NOISE,
        p(
            r"\b(?:\d{1,4}\+? )?(?:neue|weitere|aktuelle|passende|ähnliche|frische) (?:\w{3,20} )?(?:jobs?|stellen\w{0,12}|stellenangebote|jobangebote|treffer)\b|\bjobs? (?:für {YOU}|in deiner nähe|in ihrer nähe|der woche)\b|\b\d{1,4} (?:\w{3,20} )?(?:jobs|stellen|stellenangebote|treffer)\b"
        ),
        p(
            r"\b(?:job-?alarm|job-?alert|jobagent|job-?mail|suchagent|suchauftrag|jobempfehlung\w{0,2}|stellenvorschl\w{3,5}|jobvorschl\w{3,5}|newsletter|wochenrückblick|magazin|webinar|ratgeber|karrieretipps?|bewerbungstipps?|gutschein|rabatt|sonderangebot|angebot des tages|profilbesuch\w{0,3}|kontaktanfrage|kontaktvorschl\w{3,5})\b"
        ),
        p(
            r"\b(?:tipps|ratschläge|fragen|fehler|tricks|geheimnisse|checkliste|vorlagen?|muster)\b{..30}\b(?:für|im|zum|zur|beim|in|bei)\b{..20}\b(?:bewerb\w{2,14}|vorstellungsgespräch\w{0,2}|lebenslauf|interview|anschreiben|karriere|absage\w?|job\w{0,8})|\bso (?:gelingt|überzeugen|klappt|punkten|meistern|schreiben|wird|gehst|gehen)\b{..50}(?:bewerb|vorstellung|gespräch|lebenslauf|gehalt|absage|karriere)|^\d{1,2} (?:tipps|fragen|fehler|gründe|wege|antworten)\b"
        ),
        p(
            r"\b(?:rechnung|bestellung|lieferung|versandbestätigung|auftragsbestätigung|zahlungserinnerung|mahnung|abo|kontoauszug|passwort|e-?mail-?adresse bestätigen|registrierung)\b|\b\d{1,2} ?% (?:rabatt|auf|günstiger)"
        ),
    ),
    rule(
        "de-job-alert",
        S.ALERT,
        p(
            r"\b(?:{YOUR} )?(?:job-?alarm|job-?alert|jobagent|suchagent|suchauftrag|jobmail)\b|\b(?:neue|passende|weitere|ähnliche|aktuelle) (?:jobs|stellenangebote|stellenanzeigen|treffer) (?:für|zu|in|bei)\b|\bjobs,? die (?:zu|dich|sie)\b|\bjobempfehlung\w{0,2}\b|\b(?:alle|weitere|mehr) (?:jobs|stellenangebote|stellen) (?:ansehen|anzeigen|entdecken)\b|\bgespeicherte suche\b"
        ),
    ),
    rule(
        "de-advertises",
        S.NOISE,
        p(
            r"\b(?:jobs|stellen\w{0,9}) (?:ansehen|anzeigen|entdecken)\b|\balle (?:jobs|treffer|stellen\w{0,9}|ergebnisse)\b|\b(?:newsletter|job-?alarm|jobagent|suchauftrag|job-?alert|job-?mail)\b{..40}\b(?:abbestellen|abmelden|verwalten|bearbeiten|deaktivieren|ändern)|\bjobs, die\b|\bin dieser ausgabe\b|\bjetzt (?:weiterlesen|bestellen|sparen|anmelden|buchen und|kaufen)\b|\bzum artikel\b|\bkostenlos (?:testen|anmelden|herunterladen)\b|\bweiterlesen\b|\b(?:unser|dieser|im) (?:online-?)?(?:kurs|webinar|seminar|coaching|bewerbungscoaching)\b|\bmehr lesen\b"
        ),
    ),
    rule(
        "de-one-time-code",
        S.CODE,
        p(
            r"\b(?:bestätigungs|verifizierungs|sicherheits|einmal|zugangs|anmelde|verifikations)-?(?:code|passwort|pin)\b|\bpasswort\b{..20}\bzurück ?(?:zu)?setzen|\be-?mail-?adresse\b{..15}\b(?:zu )?(?:bestätigen|verifizieren)\b|\bcode lautet\b"
        ),
    ),
    rule(
        "de-another-world",
        S.OTHER_WORLD,
        # what is applied for, met about or decided on is named, and it is no job
        p(
            r"\b(?:miet|wohnungs|wg-?|haus|zimmer|kredit|darlehens|studien|studienplatz|studiums|promotions|stipendien|kita|kindergarten|schul|schulplatz|förder|pflegefamilien|adoptions|visa|visums|mitgliedschafts|kleingarten|bau|ehrenamts|gast|austausch)-?(?:bewerbung|bewerber\w{0,4}|antrag|antrags|anfrage|interessent\w{0,4}|gesuch)\w{0,3}\b|\bbewerbung (?:als|um|für) (?:\w{3,18} ){0,3}?(?:mieter\w{0,3}|wohnung|mietwohnung|zimmer|wg|studienplatz|studium|studiengang|master\w{0,14}|bachelor\w{0,14}|stipendi\w{2,3}|kitaplatz|betreuungsplatz|schulplatz|schöff\w{2,3}|pflegefamilie|gastfamilie|schrebergarten|ehrenamt\w{0,6}|mitgliedschaft|förder\w{2,12})\b"
        ),
        p(
            r"\b(?:besichtigungstermin\w{0,2}|wohnungsbesichtigung\w?|(?:zur|der|die|eine|ihre) besichtigung (?:der|am|des|in|um)|mietvertrag\w?|mietinteressent\w{0,4}|mietobjekt|kaltmiete|warmmiete|nachmieter\w{0,3}|zwischenmiete|eigentümerversammlung|selbstauskunft|schufa\w{0,9})\b|\b\d ?-?zimmer-?wohnung\b|\b(?:die|eine|der|diese[rs]?|ihre) (?:\w{3,18} )?wohnung\b|\b(?:für|um) (?:die|eine) (?:\w{3,18} )?(?:mietwohnung|wohnung)\b"
        ),
        p(
            r"\b(?:kredit(?:antrag|anfrage|zusage|entscheidung|rahmen)\w{0,2}|{YOUR} (?:kreditkarte|darlehen|kredit|girokonto|baufinanzierung|finanzierung\w{0,9}|police|versicherung|schadensmeldung|konto)|darlehens(?:antrag|vertrag|zusage|angebot)\w{0,2}|(?:immobilien|bau)finanzierung|kontoeröffnung|depoteröffnung|anlageberatung|anlagegespräch|bausparvertrag|sollzins|beratungs(?:termin|gespräch) (?:in|zu|bei|für|rund|mit {YOUR} berater)|versicherungs(?:antrag|schein|beitrag|fall|beratung)\w{0,3})\b"
        ),
        p(
            r"\b(?:visum|visa-?antrag|visumantrag|termin (?:im|in der|beim|bei der|bei dem) (?:konsulat|botschaft|bürgeramt|bürgerbüro|ausländerbehörde|standesamt|zulassungsstelle|finanzamt|arzt|zahnarzt|werkstatt|praxis)|einbürgerungs\w{4,12}|aufenthalts(?:titel|erlaubnis) (?:beantragen|liegt|verlänger\w{2,3})|reisepass|führerscheinprüfung|fahrprüfung|steuerbescheid|steuererklärung|elterngeldantrag|kindergeldantrag|wohngeldantrag|bafög-?antrag)\b"
        ),
        p(
            r"\b(?:studienplatz\w?|studienbewerb\w{2,6}|immatrikul\w{3,9}|hochschulstart|zulassungs(?:bescheid|antrag|verfahren)\w{0,2}|zulassung zum (?:studium|master\w{0,12}|bachelor\w{0,12}|studiengang)|numerus clausus|semesterbeitrag|prüfungsamt|(?:für|um|in) (?:den|das|einen|die|ein) (?:\w{3,18} )?(?:studiengang|masterstudium|bachelorstudium|stipendium|studium|promotionsprogramm|austauschprogramm)|stipendien(?:programm|zusage|kommission|komitee)|auslandssemester)\b"
        ),
        p(
            r"\btermin\w{0,14}\b{..12}\b(?:fach|zahn|haus|augen|frauen|kinder|haut)(?:arzt|ärztin)\b|\b(?:versicherten|gesundheits|krankenkassen)karte{..20}\b(?:mit|dabei|vor)\b|\b(?:bringen|legen){..25}\b(?:versicherten|gesundheits|krankenkassen)karte"
        ),
        p(
            r"\b(?:arzttermin\w?|zahnarzttermin\w?|facharzttermin|behandlungstermin\w?|vorsorge(?:untersuchung|termin)\w{0,2}|impftermin\w?|kontrolltermin|prophylaxetermin|{YOUR} (?:behandlung|untersuchung|operation|sprechstunde|krankenkasse|therapieplatz)|aufklärungsgespräch|blutabnahme|tierarzttermin|friseurtermin|werkstatttermin|(?:die|ihre|nächste) (?:inspektion|hauptuntersuchung)|reifenwechsel|zählerablesung|handwerkertermin|liefertermin\w?|montagetermin|abholtermin|installationstermin|technikertermin|servicetermin|notartermin|gerichtstermin)\b"
        ),
        p(
            r"\b(?:elternabend\w?|elternsprechtag\w?|elterngespräch\w?|elternbeirat\w?|elternvertret\w{2,4}|lernentwicklungsgespräch|liebe eltern|{YOUR} (?:kind|sohn|tochter)|{YOUR}(?:es|em|er) (?:kindes|sohnes|tochter)|geschwisterkind\w{0,2}|kita-?platz\w?|kindergartenplatz|krippenplatz|betreuungsplatz|schulanmeldung|eingewöhnung|mitgliederversammlung|mitgliedsantrag|vereinsvorstand|tanzkurs|probetraining|chorprobe|freiwillig engagier\w{0,3})\b"
        ),
        p(
            r"\b(?:{YOUR}|die|der|eine) (?:bestellung|lieferung|sendung|retoure|paket|rechnung|buchung|reservierung|reise|mitgliedschaft|abonnement|abo|zahlung|spende)\b{..60}\b(?:ist|wurde|wird|versandt|unterwegs|zugestellt|bestätigt|eingegangen|storniert|fällig|verlängert|abgeschlossen|nr)\b"
        ),
        p(
            r"\b(?:für|in) (?:einen|eine|unseren|unsere|meinen|meine|den|die|unserem|unserer) (?:\w{3,18} )?(?:artikel|reportage|beitrag|podcast\w{0,9}|sendung|dokumentation|recherche|porträt|ausgabe|masterarbeit|bachelorarbeit|doktorarbeit|dissertation|forschungsprojekt|studie|buch)\b|\b(?:hörer\w{0,5}|zuschauer\w{0,5}|o-?ton|interviewpartner\w{0,3} für)\b"
        ),
        p(
            r"\b(?:mitarbeitergespräch\w?|jahresgespräch\w?|zielvereinbarungs?\w{0,10}|beurteilungsgespräch\w?|austrittsgespräch\w?|austrittsinterview|exit-?interview|feedbackgespräch\w?|entwicklungsgespräch\w?|bem-?gespräch\w?|rückkehrgespräch\w?|kündigungsgespräch|betriebsversammlung|betriebsausflug|betriebsratswahl|weihnachtsfeier|gehaltsrunde|angebotsanfrage|ausschreibungsunterlagen|vergabeverfahren|bieter(?:gespräch|verfahren|in|innen)?|leistungsverzeichnis|produktdemo|vorführtermin|kostenvoranschlag|auftragsvergabe|{YOUR} angebot vom)\b"
        ),
        p(
            r"\b(?:{YOUR} (?:manuskript|beitrag|einreichung|projektantrag|förderantrag|gutachten|abstract|artikel)|konferenzbeitrag\w?|tagungsband|zuwendungsbescheid|förderbescheid|crowdfunding|in das förderprogramm|call for papers)\b"
        ),
        p(
            r"\b(?:schöffen?(?:amt|wahl|liste)|zeugenvernehmung|zeugenaussage|wahlhelfer\w{0,3}|landtagswahl|kommunalwahl|kandidat\w{0,6} (?:für|zur|zum) (?:den |die )?(?:stadtrat|gemeinderat|landtag|bundestag|betriebsratswahl|vorstand\w{0,6}|elternbeirat|wahl)|kandidatur|casting|dating|rendezvous|kandidat\w{0,4} (?:der (?:opposition|grünen|linken|partei|union|koalition|cdu|spd|fdp|afd|övp|fpö|svp)|von (?:der )?(?:cdu|spd|fdp|afd|övp|fpö|svp|grünen))|\w{0,16}bürgermeisterkandidat\w{0,4}|spitzenkandidat\w{0,4})\b"
        ),
        p(
            r"\b(?:artikel|beitrag|reportage|podcast|sendung|dokumentation|buch) (?:über|zum thema|rund um)\b"
        ),
    ),
    rule(
        "de-words-of-another-field",
        S.OTHER_FIELD,
        p(
            r"\b(?:miete|mieter\w{0,3}|vermieter\w{0,3}|hausverwaltung|immobili\w{2,10}|makler\w{0,3}|wohnungsgenossenschaft|quadratmeter|balkon|einzug|nebenkosten|stellplatz|exposé|kaution)\b"
        ),
        p(
            r"\b(?:zins\w{0,4}|laufzeit|bonität\w{0,9}|kredit\w{0,6}|darlehen\w?|versicherung\w{0,9}|leasing\w{0,6}|kontonummer|konto|finanzamt|konsulat|botschaft)\b"
        ),
        p(
            r"\b(?:patient\w{0,4}|versichertenkarte|beschwerden|rezept|praxisteam|behandlung\w{0,6}|untersuchung|impfung|therapie)\b"
        ),
        p(
            r"\b(?:kund\w{1,5}|lieferant\w{0,4}|lieferadresse|warenkorb|sendungsnummer|tracking|gutscheincode|artikelnummer|umtausch)\b"
        ),
        p(
            r"\b(?:semester|studierende\w?|studiengang|fakultät|vorlesung|prüfung|stipendi\w{2,3})\b"
        ),
        p(
            r"\b(?:verein\w?|ehrenamt\w{0,6}|kirche|pfarr\w{2,6}|spende\w?|nachbar\w{0,5}|kinder|klassenlehrer\w{0,3}|fahrzeug|kennzeichen|werkstatt)\b"
        ),
        p(
            r"\b(?:leser|redaktion|podcast|artikel|reportage|hörer|journalist\w{0,3}|manuskript\w?)\b"
        ),
    ),
    rule(
        "de-application-not-sent",
        S.OTHER_SIDE,
        p(
            r"\bbewerbung\b{..50}\b(?:noch nicht (?:abgeschickt|abgesendet|abgeschlossen|fertig\w{0,8}|eingereicht|vollständig ausgefüllt)|begonnen|angefangen|zwischengespeichert|als entwurf|unvollendet)\b|\bbewerbung\b{..30}\b(?:fertigstellen|abschließen|fortsetzen und|weiter ausfüllen)\b(?!{..30}\bkönnen wir)|\bwo (?:sie|du) aufgehört\b|\bentwurf {YOUR} bewerbung"
        ),
    ),
    rule(
        "de-user-interviews-others",
        S.OTHER_SIDE,
        p(
            r"\b(?:könntest|kannst|könnten|können|würdest|würden|magst|hättest|übernimmst) (?:du|sie)\b{..80}\b(?:gespräch\w?|interview\w?|kandidat\w{0,4}|bewerber\w{0,4})\b{..60}\b(?:führen|übernehmen|dabei|interviewen|einspringen|beisitzen|teilnehmen als|mitmachen|dazukommen|begleiten|bewerten)"
        ),
        p(
            r"\b(?:du|sie) (?:führst|interviewst|bist|wurdest|übernimmst|wurden als|sind als)\b{..60}\b(?:interviewer\w{0,5}|beisitzer\w{0,4}|bewerber\w{0,4}|kandidat\w{0,4}|auswahlkommission|prüfungskommission|panel)\b|\b(?:bewertungsbogen|beurteilungsbogen|scorecard|interviewleitfaden|interview-?kit|beobachterbogen)\b|\b(?:feedback|bewertung|einschätzung|eindruck|beurteilung)\b{..25}\b(?:zu[mr]?|über|von) (?:\w{2,18} ){0,2}?(?:kandidat\w{0,4}|bewerber\w{0,4})\b"
        ),
        p(
            r"\b(?:hat|haben)\b{..30}\b(?:sie|dich)\b{..25}\bals (?:\w{3,18} )?(?:referenz\w{0,9}|referenzperson|auskunftsperson)\b|\breferenz(?:auskunft|anfrage|schreiben|prüfung)?\b{..30}\b(?:für|über|zu) (?:frau|herrn|unsere\w?|eine\w?|{C})\b|\bempfehlungsschreiben für\b|\b(?:wir|ich) (?:haben|führen|interviewen|treffen)\b{..50}\b(?:drei|zwei|vier|einige|mehrere|\d) (?:bewerber\w{0,4}|kandidat\w{0,4})\b"
        ),
        p(
            r"\b{YOUR} (?:stellenanzeige|anzeige|ausschreibung|jobinserat|inserat|stellenausschreibung)\b{..50}\b(?:online|läuft|ist|wurde|hat|geschaltet|veröffentlicht|abgelaufen|verlängern)\b|\bneue (?:bewerber\w{0,4}|bewerbung\w{0,2}|kandidat\w{0,4}) (?:für|auf|zu) {YOUR}\b|\b(?:hat sich|haben sich) auf {YOUR} (?:anzeige|stelle\w{0,12}|inserat)\b"
        ),
    ),
    rule(
        "de-user-research",
        S.RESEARCH,
        p(
            r"\b(?:umfrage\w?|befragung\w?|nutzer(?:studie|test|interview|forschung|befragung)\w?|marktforschung\w{0,9}|studienteilnehm\w{2,6}|teilnehmer für (?:eine|unsere) studie|usability\w{0,6}|zufriedenheit\w{0,9}|aufwandsentschädigung|kundeninterview\w?|kundenbefragung|fokusgruppe\w?|{YOUR} meinung|feedback zu unserem (?:produkt|service|portal)|wie zufrieden|als dankeschön|gutschein im wert|interviewstudie|probanden|proband\w{0,4})\b"
        ),
    ),
    rule(
        "de-about-somebody-else",
        S.THIRD_PERSON,
        p(
            r"\b(?:der|die|dieser|diese|unser|unsere|jeder|jede|erste[rn]?|zweite[rn]?|nächste[rn]?) (?:bewerber(?:in)?|kandidat(?:in)?)\b (?:hat|ist|war|bringt|wäre|wurde|überzeugte|kann)\b|\b(?:er|sie) hat sich (?:\w{3,18} )?(?:beworben|auf die stelle)\b|\b(?:begrüßen|begrüßt) (?:wir )?(?:unsere[nr]?|unseren neuen|unsere neue) (?:neue\w? )?(?:kolleg\w{1,4}|mitarbeiter\w{0,3})\b|\b(?:verstärkt|unterstützt|ergänzt) (?:ab|seit|unser)\b{..30}\bteam\b|\b{YOUR} (?:empfehlung|empfohlene\w? kandidat\w{0,4})\b|\bempfehlungsprämie\b|\b(?:empfehle|vorstelle|kenne) {YOU} (?:eine|einen|meine|meinen)\b"
        ),
        # somebody who is hired already, of whom colleagues speak
        p(
            r"\b(?:gespräch|termin|treffen|interview|einarbeitung\w{0,9}|kennenlernen|mittagessen) mit (?:der|dem|den) (?:neuen(?: (?:kolleg\w{1,4}|mitarbeiter\w{0,3}|azubis?|praktikant\w{0,4}|auszubildenden))?(?=$|[.,!?;)])|(?:neuen|künftigen|zukünftigen) (?:kolleg\w{1,4}|mitarbeiter\w{0,3}|azubis?|praktikant\w{0,4}))|\b(?:ihr|sein) (?:arbeits)?vertrag (?:liegt|ist|kam|kommt|wurde)\b{..30}\b(?:unterschrieben|unterzeichnet|zurück|bei mir|bei uns)\b"
        ),
    ),
    rule(
        "de-course-or-talk",
        S.COURSE,
        p(
            r"\b(?:bewerbungs(?:training|coaching|seminar|workshop|kurs|beratung|check|tipps)|karriere(?:coaching|beratung|tag|messe|coach|seminar)|job-?(?:messe|coaching)|probeinterview|übungsgespräch|interviewtraining|rhetorikkurs|volkshochschule|vhs|kursleit\w{2,5}|kursteilnehm\w{2,5}|teilnahmegebühr|kursgebühr|anmeldebestätigung|seminar(?:raum|leitung|unterlagen)|webinar\w?|online-?kurs|masterclass|weiterbildung\w{0,3} (?:zum|zur|bei|im)|podiumsdiskussion|infoabend|tag der offenen tür|berufsberatung|arbeitsvermittler\w{0,3}|jobcenter|beratungstermin bei der agentur|kostenlose[sn]? (?:erstgespräch|beratung|webinar|workshop))\b|\b(?:für|zu|zum|zur) (?:den|dem|das|unserem|unser|der) (?:\w{3,18} )?(?:kurs|seminar|workshop|webinar|vortrag|training|coaching|infoabend|karrieretag|jobmesse)\b"
        ),
    ),
    rule(
        "de-among-friends",
        S.FRIEND,
        p(
            r"\b(?:geburtstag\w{0,7}|abendessen|bierchen|bier|grillen|hochzeit|mama|papa|oma|opa|kumpel|party|kino|weinabend|stammtisch|kegeln|skiurlaub|spieleabend|hab dich lieb|bussi|küsschen|fußball schauen|wandern|die kleine hat|der kleine hat)\b"
        ),
        p(
            r"\bdrück\w{0,3} (?:weiter |ganz fest |fest ){0,2}?(?:dir|euch) (?:weiter |ganz fest |fest |alle ){0,3}?(?:die )?daumen\b(?!{..30}\b(?:suche|jobsuche|stellensuche|weg)\b)|\b(?:erzähl\w{0,3}|berichte) (?:\w{2,8} ){0,6}?(?:von|wie)\b{..40}\b(?:\w{0,14}gespräch|interview|bewerbung|war)\b|\bwie (?:war|lief|ist)\b{..25}\b{YOUR} (?:vorstellungsgespräch|interview|gespräch|bewerbung)|\b{YOUR}e?m? (?:vorstellungsgespräch|interview)\b{..40}\b(?:erzähl\w{0,3}|berichten|gelaufen|war)\b"
        ),
    ),
)
