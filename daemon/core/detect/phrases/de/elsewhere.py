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
            r"\b(?:miet|wohnungs|wg-?|haus|zimmer|kredit|darlehens|studien|studienplatz|studiums|promotions|stipendien|kita|kindergarten|schul|schulplatz|förder|pflegefamilien|adoptions|visa|visums|mitgliedschafts|kleingarten|bau|platz|ehrenamts|gast|austausch)-?(?:bewerbung|bewerber\w{0,4}|antrag|antrags|anfrage|interessent\w{0,4}|gesuch|bescheid)\w{0,3}\b|\bbewerbung (?:als|um|für) (?:\w{3,14} ){0,3}?(?:mieter\w{0,3}|wohnung|mietwohnung|zimmer|wg|studienplatz|studium|studiengang|master\w{0,14}|bachelor\w{0,14}|stipendi\w{2,3}|kitaplatz|schulplatz|schöff\w{2,3}|pflegefamilie|gastfamilie|schrebergarten|ehrenamt\w{0,6}|mitgliedschaft|förder\w{2,12})\b"
        ),
        p(
            r"\b(?:besichtigung(?:stermin)?\w{0,2}|wohnungsbesichtigung\w?|mietvertrag\w?|mietinteressent\w{0,4}|mietwohnung|mietobjekt|vermieter\w{0,3}|hausverwaltung|kaltmiete|warmmiete|kaution|nachmieter\w{0,3}|zwischenmiete|immobili\w{2,10}|makler\w{0,3}|eigentümerversammlung|wohnungsgenossenschaft|selbstauskunft|schufa\w{0,9})\b|\b\d ?-?zimmer-?wohnung\b|\b(?:die|eine|der|diese[rs]?) (?:\w{3,12} )?wohnung\b"
        ),
        p(
            r"\b(?:kredit(?:antrag|anfrage|karte|vertrag|zusage|entscheidung|rahmen)?\w{0,2}|darlehen\w{0,9}|baufinanzierung\w{0,8}|immobilienfinanzierung|finanzierungs\w{4,12}|hypothek\w{0,9}|bausparvertrag|girokonto|depoteröffnung|kontoeröffnung|anlageberatung|ratenkredit|zinssatz|sollzins|beratungstermin|leasing\w{0,8}|versicherungs(?:antrag|vertrag|schein|beitrag|fall|beratung)\w{0,3}|schadensmeldung|schadenfall)\b"
        ),
        p(
            r"\b(?:visum\w{0,9}|visa-?antrag|konsulat\w?|botschaft(?:stermin)?|ausländerbehörde|aufenthaltstitel|aufenthaltserlaubnis|einbürgerung\w{0,9}|reisepass\w?|bürgeramt|bürgerbüro|standesamt|einwohnermeldeamt|kfz-?zulassung\w{0,9}|zulassungsstelle|fahrschule|fahrprüfung|führerscheinprüfung|finanzamt|steuererklärung|steuerbescheid|elterngeld\w{0,8}|kindergeld\w{0,8}|wohngeld\w{0,8}|bafög\w{0,8})\b"
        ),
        p(
            r"\b(?:studienplatz\w?|studienbewerb\w{2,6}|studiengang\w?|immatrikul\w{3,9}|einschreib\w{2,5}|hochschulstart|zulassungs(?:bescheid|antrag|verfahren|bescheids)|zulassung zum|numerus clausus|semesterbeitrag|prüfungsamt|vorlesung\w{0,12}|promotionsstudium|auswahlgespräch für (?:das|ein) (?:stipendi\w{2,3}|studium)|stipendi(?:um|en|enprogramm|at\w{0,3})|studierendensekretariat|auslandssemester|erasmus\w{0,4})\b"
        ),
        p(
            r"\b(?:arzttermin\w?|zahnarzt\w{0,8}|hausarzt\w{0,8}|facharzt\w{0,3}termin|behandlung(?:stermin)?\w{0,2}|vorsorge\w{0,14}|impftermin\w?|impfung|untersuchung(?:stermin)?\w?|kontrolltermin|prophylaxe|krankenkasse|sprechstunde\w?|physiotherapie-?termin|therapieplatz|operationstermin|aufklärungsgespräch|blutabnahme|überweisung vom|tierarzt\w{0,8}|friseurtermin|werkstatttermin|inspektion|hauptuntersuchung|reifenwechsel|zählerablesung|schornsteinfeger|handwerkertermin|liefertermin\w?|montagetermin|abholtermin|installationstermin|technikertermin)\b"
        ),
        p(
            r"\b(?:elternabend\w?|elternsprechtag\w?|elterngespräch\w?|lernentwicklungsgespräch|klassenlehrer\w{0,3}|kita-?platz\w?|kitaplatz\w?|kindergartenplatz|krippenplatz|schulanmeldung|eingewöhnung|einschulung|betreuungsplatz|vereinsmitglied\w{0,8}|mitgliederversammlung|mitgliedsantrag|tanzkurs|probetraining|sporttraining|chorprobe|ehrenamtlich\w{0,2}|freiwillig engagier\w{0,3})\b"
        ),
        p(
            r"\b(?:{YOUR}|die|der|eine) (?:bestellung|lieferung|sendung|retoure|paket|rechnung|buchung|reservierung|reise|police|mitgliedschaft|abonnement|abo|schadensmeldung|anzeige auf|zahlung|spende)\b{..60}\b(?:ist|wurde|wird|versandt|unterwegs|zugestellt|bestätigt|eingegangen|storniert|fällig|verlängert|abgeschlossen|nr)\b"
        ),
        p(
            r"\b(?:artikel|reportage|beitrag|podcast\w{0,9}|sendung|dokumentation|recherche|magazinbeitrag|porträt|hörer\w{0,5}|leser\w{0,5}|zuschauer\w{0,5})\b{..80}\b(?:interview\w?|gespräch|o-?ton|aufzeichn\w{2,3}|zitier\w{2,3}|aufnahme)\b|\b(?:interview\w?|gespräch)\b{..80}\b(?:artikel|reportage|podcast\w{0,9}|zeitung|lokalredaktion|rundfunk|fernsehen|radio|dokumentation|masterarbeit|bachelorarbeit|doktorarbeit|dissertation|forschungsprojekt|studie)\b|\b(?:redaktion|journalist\w{0,3}|volontär|pressestelle)\b{..40}\b(?:interview|anfrage|gespräch)"
        ),
        p(
            r"\b(?:mitarbeitergespräch\w?|jahresgespräch\w?|personalgespräch\w?|zielvereinbarung\w{0,10}|beurteilungsgespräch\w?|austrittsgespräch\w?|austrittsinterview|exit-?interview|feedbackgespräch\w?|entwicklungsgespräch\w?|bem-?gespräch\w?|rückkehrgespräch\w?|kündigungsgespräch|teambesprechung|jour fixe|betriebsversammlung|betriebsausflug|betriebsfeier|weihnachtsfeier|gehaltsrunde|verkaufsgespräch\w?|beratungsgespräch\w?|angebotsanfrage|ausschreibungsunterlagen|vergabeverfahren|bieter\w{0,9}|leistungsverzeichnis|produktdemo|vorführtermin|kostenvoranschlag|lieferant\w{0,4}|auftragsvergabe)\b"
        ),
        p(
            r"\b(?:manuskript\w?|gutachten|gutachter\w{0,5}|konferenzbeitrag\w?|einreichung\w{0,2}|tagungsband|drittmittel\w{0,8}|projektantrag\w?|förderantrag\w?|förderbescheid|zuwendungsbescheid|zuwendung|crowdfunding|förderprogramm\w?)\b"
        ),
        p(
            r"\b(?:schöffen?\w{0,4}|zeugenvernehmung|zeugenaussage|polizeiinspektion|gerichtstermin|wahlhelfer\w{0,3}|landtagswahl|kommunalwahl|kandidat\w{0,4} (?:für|zur) (?:den|die) (?:stadtrat|gemeinderat|landtag|bundestag|betriebsratswahl|vorstand)|casting|vorsprechen|dating|rendezvous)\b"
        ),
    ),
    rule(
        "de-words-of-another-field",
        S.OTHER_FIELD,
        p(r"\b(?:miete|mieter\w{0,3}|quadratmeter|balkon|einzug|nebenkosten|stellplatz|exposé)\b"),
        p(r"\b(?:zins\w{0,4}|laufzeit|bonität\w{0,9}|finanzierung|kontonummer|filiale|konto)\b"),
        p(
            r"\b(?:patient\w{0,4}|krankenversichertenkarte|versichertenkarte|beschwerden|rezept|praxisteam|termin in unserer praxis)\b"
        ),
        p(
            r"\b(?:kund\w{1,5}|lieferadresse|warenkorb|sendungsnummer|tracking|gutscheincode|artikelnummer|umtausch)\b"
        ),
        p(r"\b(?:semester|studierende\w?|fakultät|modul|vorlesung|prüfung)\b"),
        p(
            r"\b(?:verein\w?|gemeinde|kirche|pfarr\w{2,6}|spende\w?|nachbar\w{0,5}|kinder|klasse|schule|fahrzeug|kennzeichen|werkstatt)\b"
        ),
        p(r"\b(?:leser|redaktion|podcast|folge|sendung|hörer|interviewpartner\w{0,3})\b"),
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
            r"\b(?:du|sie) (?:führst|interviewst|bist|wurdest|übernimmst|wurden als|sind als)\b{..60}\b(?:interviewer\w{0,5}|beisitzer\w{0,4}|bewerber\w{0,4}|kandidat\w{0,4}|auswahlkommission|prüfungskommission|panel)\b|\b(?:bewertungsbogen|beurteilungsbogen|scorecard|interviewleitfaden|interview-?kit|beobachterbogen)\b|\b(?:feedback|bewertung|einschätzung|eindruck|beurteilung)\b{..25}\b(?:zu[mr]?|über|von) (?:\w{2,12} ){0,2}?(?:kandidat\w{0,4}|bewerber\w{0,4})\b"
        ),
        p(
            r"\b(?:hat|haben)\b{..30}\b(?:sie|dich)\b{..25}\bals (?:\w{3,14} )?(?:referenz\w{0,9}|referenzperson|auskunftsperson)\b|\breferenz(?:auskunft|anfrage|schreiben|prüfung)?\b{..30}\b(?:für|über|zu) (?:frau|herrn|unsere\w?|eine\w?|{C})\b|\bempfehlungsschreiben für\b|\b(?:wir|ich) (?:haben|führen|interviewen|treffen)\b{..50}\b(?:drei|zwei|vier|einige|mehrere|\d) (?:bewerber\w{0,4}|kandidat\w{0,4})\b"
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
        "de-among-friends",
        S.FRIEND,
        p(
            r"\b(?:geburtstag\w{0,7}|abendessen|bierchen|bier|grillen|hochzeit|mama|papa|oma|opa|kumpel|party|kino|weinabend|stammtisch|kegeln|skiurlaub|spieleabend|hab dich lieb|bussi|küsschen|fußball schauen|wandern)\b"
        ),
    ),
)
