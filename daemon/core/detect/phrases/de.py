"""German: the verbs and objects of job mail."""

from __future__ import annotations

from daemon.core.detect.signals import Rule, Signal, asserts, rule

S = Signal
_TALK = r"(?:vorstellungsgespr\w{1,6}|bewerbungsgespr\w{1,6}|kennenlerngespr\w{1,6}|erstgespr\w{1,6}|telefoninterview\w?|interview\w?|(?:video|telefon)?gespr\w{1,6}|kennenlernen|termin\w{0,2}|probearbeit\w{0,3})"

RULES: tuple[Rule, ...] = (
    asserts(
        "de-application-received",
        S.RECEIVED,
        r"\b(?:dank\w{0,2}|danken)\b[^.;?]{0,40}\b(?:bewerbung|interesse|unterlagen)",
        r"\b(?:bewerbung|unterlagen)\b[^.;?]{0,40}\b(?:erhalten|eingegangen|angekommen)|\beingang (?:ihrer|deiner|der) bewerbung|\beingangsbest\w{1,10}",
    ),
    rule(
        "de-rejected",
        S.REJECTED,
        r"\bf\u00fcr (?:einen?|eine|andere|den) (?:anderen? |weitere )?(?:bewerber\w{0,5}|kandidat\w{0,5}|mitbewerber\w{0,5}|person)\b[^.;?]{0,40}\bentschieden|\bnicht (?:weiter |n\u00e4her )?(?:ber\u00fccksichtig\w{1,4}|in die engere|in betracht|weiterverfolg\w{1,3}|fortsetzen|fortf\u00fchren)|\babsage(?:n)?\b(?! (?:des|vom|unseres) (?:termin|gespr))[^.;?]{0,30}\b(?:erteilen|m\u00fcssen|mitteilen|bewerbung)|\b(?:leider|bedauer\w{1,4})\b[^.;?]{0,120}\b(?:nicht (?:anbieten|zusagen|ber\u00fccksicht\w{1,4}|einladen|entsprechen|ausgew\u00e4hlt)|absage\w?|anderweitig besetzt|keine? (?:stelle|position|zusage|positive))|\b(?:stelle|position)\b[^.;?]{0,30}\b(?:anderweitig |bereits |inzwischen )?besetzt\b(?! werden)|\bnicht f\u00fcr (?:sie|dich) entschieden|\bandere bewerbungen\b[^.;?]{0,60}\b(?:besser|mehr)",
    ),
    rule(
        "de-kind-words",
        S.REJECTED_SOFTLY,
        r"\b(?:zukunft|weiteren weg|beruflich\w{0,2})\b[^.;?]{0,40}\b(?:alles gute|viel erfolg)|\b(?:alles gute|viel erfolg)\b[^.;?]{0,50}\b(?:zukunft|weg|suche)",
    ),
    rule(
        "de-on-hold",
        S.ON_HOLD,
        r"\b(?:stelle|position|besetzung|auswahlverfahren|einstellungs\w{3,10})\b[^.;?]{0,50}\b(?:vorerst nicht|pausier\w{1,3}|ausgesetzt|zur\u00fcckgestellt|auf eis)",
    ),
    asserts(
        "de-offered",
        S.OFFERED,
        r"\b(?:freue\w?|freuen)\b[^.;?]{0,50}\b(?:stelle|position|vertrag|zusage)\b[^.;?]{0,30}\banzubieten|\b(?:vertragsangebot|arbeitsvertrag|zusage)\b[^.;?]{0,60}\b(?:anbei|anhang|beigef\u00fcgt|unterschr\w{1,8}|erhalten)|\b(?:anbei|anhang)\b[^.;?]{0,40}\b(?:vertragsangebot|arbeitsvertrag|zusage)|\bm\u00f6chten (?:ihnen|dir) (?:die|eine|gerne? die) (?:stelle|position)\b[^.;?]{0,50}\banbieten",
    ),
    asserts(
        "de-cancelled",
        S.CANCELLED,
        rf"\b{_TALK}\b[^.;?]{{0,70}}\b(?:abgesagt|absagen|entf\u00e4llt|ausfallen|nicht stattfinden)|\b(?:absage|abgesagt)\b[^.;?]{{0,30}}\b{_TALK}|^abgesagt:",
    ),
    asserts(
        "de-moved",
        S.MOVED,
        rf"\b{_TALK}\b[^.;?]{{0,80}}\b(?:verschoben|verschieben|verlegt|verlegen|vorverlegt)|\b(?:neuer|ge\u00e4nderter) termin\b|\bterminverschiebung\b",
    ),
    asserts(
        "de-confirmed",
        S.CONFIRMED,
        rf"\bbest\u00e4tig\w{{1,5}}\b[^.;?]{{0,60}}\b{_TALK}|\b{_TALK}\b[^.;?]{{0,80}}\b(?:best\u00e4tigt|findet|statt|vereinbart)|\b(?:laden|lade|einladen)\b[^.;?]{{0,80}}\b(?:am|um)\b[^;?]{{0,20}}\d|\bfreuen uns\b[^.;?]{{0,50}}\b(?:gespr\u00e4ch|kennenzulernen|sie|dich)\b|\bpasst (?:uns|mir|gut)",
    ),
    rule(
        "de-invited",
        S.INVITED,
        rf"\b(?:laden|lade|einladen|einladung|m\u00f6chten|w\u00fcrden)\b[^.;?]{{0,70}}\b(?:{_TALK}|kennenlernen|kennenzulernen|sprechen)",
    ),
    rule(
        "de-asks-for-times",
        S.ASKS_TIMES,
        r"\bwann\b[^.;]{0,50}\b(?:passt|zeit|h\u00e4tte\w{0,2}|k\u00f6nn\w{1,4}|verf\u00fcgbar|gespr\u00e4ch)|\bterminvorschl\w{1,5}|\bverf\u00fcgbarkeit\w{0,2}|\bwelche[rs]? (?:termin|tag|zeit)\w{0,3}\b|\b(?:passt|passen|w\u00fcrde)\b[^.;]{0,30}\b(?:ihnen|dir|einer)\b|\bfolgende[nr]? termine?\b",
    ),
    rule(
        "de-booking",
        S.BOOKING,
        r"\b(?:termin|zeitfenster|slot)\b[^.;?]{0,50}\b(?:buchen|w\u00e4hlen|ausw\u00e4hlen|aussuchen|link)",
    ),
    rule(
        "de-tentative",
        S.TENTATIVE,
        r"\bvorl\u00e4ufig\w{0,2}\b|\bunter vorbehalt\b|\bob (?:ihnen|dir) (?:der|dieser) termin\b|\b(?:passt|w\u00fcrde) (?:ihnen|dir)\b|\bfalls (?:ihnen|dir)",
    ),
    asserts(
        "de-test",
        S.ASSESSMENT,
        r"\b(?:online-?test|einstellungstest|coding-?(?:aufgabe|challenge)|probeaufgabe|fallstudie|testaufgabe|eignungstest)\b",
    ),
    rule(
        "de-status",
        S.STATUS,
        r"\b(?:melden uns|melde mich|r\u00fcckmeldung|bescheid|geduld|auswahlverfahren|auswahlprozess|entscheidung)\b",
    ),
    rule(
        "de-request",
        S.REQUEST,
        r"\b(?:k\u00f6nnten|k\u00f6nnen|bitte)\b[^.;]{0,60}\b(?:zusenden|senden|schicken|mitteilen|gehaltsvorstellung\w{0,2}|zeugnisse|unterlagen|nachreichen)|\bgehaltsvorstellung|\bk\u00fcndigungsfrist|\bfr\u00fchestm\u00f6glich",
    ),
    rule(
        "de-outreach",
        S.OUTREACH,
        r"\b(?:ihr|dein) profil\b[^.;?]{0,60}\b(?:aufmerksam|gesto\u00dfen|interessant|passt|\u00fcberzeugt|spannend)|\bauf (?:ihr|dein) profil\b|\b(?:spannende|interessante|neue) (?:position|stelle|herausforderung|m\u00f6glichkeit)\b|\bmein(?:en)? mandant\w{0,2}\b",
    ),
    rule(
        "de-interview",
        S.INTERVIEW,
        r"\b(?:vorstellungsgespr\w{1,6}|bewerbungsgespr\w{1,6}|kennenlerngespr\w{1,6}|telefoninterview\w?|erstgespr\w{1,6})\b|\bwir (?:w\u00fcrden|m\u00f6chten)\b[^.;?]{0,30}\bkennen(?:zu)?lernen",
    ),
    rule(
        "de-application",
        S.JOB,
        r"\bbewerb(?:ung\w{0,2}|er\w{0,4})\b|\b(?:stelle als|position als|personalabteilung|personalreferent\w{0,2}|recruiting|auswahlverfahren|vorstellungsgespr\w{1,6}|arbeitsvertrag|karriere)\b",
    ),
    rule(
        "de-away",
        S.AWAY,
        r"\b(?:nicht im b\u00fcro|au\u00dfer haus|im urlaub|abwesend|in elternzeit|wieder (?:zur\u00fcck|erreichbar|da))\b",
    ),
    rule(
        "de-another-world",
        S.OTHER_SIDE,
        r"\b(?:besichtigungstermin|mietvertrag|kreditantrag|kreditkarte|wohnungsbewerbung|mietinteressent\w{0,3}|studienplatz|visum|zulassung|arzttermin)\b",
    ),
    rule(
        "de-noise",
        S.NOISE,
        r"\b(?:neue (?:jobs|stellen\w{0,12}|stellenangebote)|jobs f\u00fcr (?:sie|dich)|jobempfehlung\w{0,2}|stellenvorschl\u00e4ge|newsletter|jobalarm|job-?alert)\b",
    ),
)
