"""German: interviews fixed, moved, called off, invited to; times asked for and offered."""

from __future__ import annotations

from daemon.core.detect.phrases.de.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "de-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{..90}\b(?:abgesagt|abzusagen|absagen|entfällt|entfallen|ausfallen|ausfällt|storniert|stornieren|gestrichen|abgeblasen|canceln|gecancelt)\b(?! oder (?:verschieben|verlegen))"
        ),
        p(
            r"\b(?:absagen|abgesagt|abzusagen|storniert|gecancelt|absage) (?:\w{2,18} ){0,4}?(?:{I})\b"
        ),
        p(
            r"\b(?:sagen|sage|sagt)\b(?: \w{2,14}){0,4} (?:den|das|unser\w{0,2}|{YOUR}|die)\b{..60}\b(?:{I})\b{..70}\bab\b"
        ),
        p(
            r"\b(?:fällt|fallen)\b{..80}\b(?:{I})\b{..60}\baus\b|\b(?:{I})\b{..60}\b(?:fällt|fallen)\b{..40}\baus\b|\bentfällt\b{..30}\b(?:{I})\b"
        ),
    ),
    rule(
        "de-will-not-take-place",
        S.CANCELLED,
        p(
            r"\b(?:{I})\b{..90}\b(?:nicht (?:wie \w{3,10} )?(?:stattfinden|statt|wahrnehmen|durchführen|abhalten|einhalten|halten|zustande\w{0,7}|möglich)|nicht (?:mehr )?zu halten)\b"
        ),
        p(
            r"\b(?:findet|kann|können|finden|wird|muss)\b{..50}\b(?:{I})\b{..60}\bnicht\b{..25}\b(?:statt|stattfinden|wahrnehmen|durchführen|einhalten|halten)\b"
        ),
        p(
            r"\b(?:ich|wir|herr|frau|kolleg\w{2,3})\b{..60}\b(?:{I}|{DAY}|heute|morgen)\b{..50}\b(?:nicht (?:dabei sein|teilnehmen|kommen|da sein|schaffen|führen)|verhindert)\b"
        ),
    ),
    titled(
        "de-cancelled-in-subject",
        S.CANCELLED,
        p(
            r"^(?:abgesagt|storniert|terminabsage|absage (?:des|unseres|vom|{YOUR}|für (?:das|den)|zum|zu|-)? ?(?:\w{3,18} ){0,3}?(?:{I}))|\b(?:{I})\b{..30}\b(?:abgesagt|entfällt|fällt aus|muss entfallen|storniert|absage)\b|\bterminabsage\b"
        ),
    ),
    asserts(
        "de-interview-moved",
        S.MOVED,
        p(
            r"\b(?:{I})\b{..100}\b(?:verschoben|verschieben|verschiebt|verlegt|verlegen|vorverlegt|vorverlegen|vorgezogen|vorziehen|umgelegt|umgebucht|umplanen|umterminiert|verschöbe|neu (?:an)?setzen|neu terminiert|neu vereinbart|geändert)\b"
        ),
        p(
            r"\b(?:müssen|muss|haben|habe|mussten|verschieben|verlegen|verschiebt|verlegt|ziehen|möchten|würden)\b{..60}\b(?:{I})\b{..70}\b(?:verschoben|verschieben|verlegt|verlegen|vorverlegen|vorziehen|vor\b|umbuchen|nach hinten|nach vorne|auf (?:den|{DAY}|\d)|um eine)"
        ),
        p(
            r"\b(?:verschiebt|verschieben) (?:sich|wir)\b{..60}(?:\b(?:{I})\b|\bum \w{3,8} (?:stunde|minuten|tag|woche)|\bauf (?:den |{DAY}|\d))|\bverschoben auf\b|\bverlegt auf\b|\bstattdessen (?:am|um|auf|{DAY})"
        ),
        p(
            r"\b(?:neue[rsn]?|geänderte[rnsm]?|aktualisierte[rnsm]?) (?:gesprächs|interview|vorstellungs)?(?:termin|uhrzeit|zeit|datum|startzeit|zeitpunkt)\b(?!{..20}\b(?:finden|vereinbaren|vorschlagen|suchen|vorschlag|ausmachen|abstimmen))|\b(?:ersatz|ausweich|neu)termin (?:ist|am|wäre|lautet|:)"
        ),
        p(
            r"\b(?:an)?statt (?:wie |um |am |des |der |vom )?(?:\w{3,18} ){0,3}?(?:\d|{DAY}|vereinbart|geplant|ursprünglich|bisher)|\banstelle (?:von|des)\b|\bnicht (?:am|um)\b{..40},? sondern (?:erst |bereits |schon )?(?:am|um)\b|\b(?:ursprünglich\w{0,2}|bisherige\w?|alter?) (?:termin|gespräch|uhrzeit|geplant\w{0,2})\b"
        ),
        p(
            r"\b(?:terminverschiebung|terminänderung|terminverlegung|zeitänderung|raumänderung und)\b"
        ),
    ),
    titled(
        "de-moved-in-subject",
        S.MOVED,
        p(
            r"^(?:aktualisiert(?:e einladung)?|verschoben|geändert|terminänderung|neuer termin|update)\b ?:|\b(?:{I})\b{..30}\b(?:verschoben|verlegt|verschiebung)\b|\bverschiebung (?:\w{3,18} ){0,3}?(?:{I})\b|\bneue (?:uhrzeit|zeit)\b"
        ),
    ),
    rule(
        "de-asks-to-move",
        S.MOVE_ASKED,
        p(
            r"\b(?:könnten|können|kann|könnte|dürfte\w?|darf|wäre|ginge|lässt|ließe|wollen|hätten)\b{..90}\b(?:verschieben|zu verschieben|verlegen|zu verlegen|vorverlegen|vorziehen|vorzuziehen|vorzuverlegen|umlegen|umbuchen|tauschen|verlegung|verschiebung)\b(?!{..10}\bmüssen)(?={..40}\?|{..40}$)"
        ),
        p(
            r"\b(?:möglich|recht|in ordnung|ok|okay|flexibel|einverstanden)\b{..60}\b(?:verschieben|verlegen|zu verschieben|zu verlegen|vorzuziehen|später|früher)\b"
        ),
    ),
    asserts(
        "de-interview-confirmed",
        S.CONFIRMED,
        p(
            r"\b(?:bestätige|bestätigen|bestätigt|bestätigung)\b(?! (?:sie|du|uns|mir|bitte|ob|kurz|den erhalt|den eingang)\b){..80}(?:\b(?:{I})\b|\b{DAY}\b|\d)"
        ),
        p(
            r"\b(?:{I})\b{..90}(?<!nicht )\b(?:bestätigt|vereinbart|festgelegt|festgehalten|eingetragen|gebucht|geplant|angesetzt|anberaumt|terminiert|fixiert|fix|steht|reserviert für {YOU})\b(?! werden| (?:noch|nicht)\b)"
        ),
        p(
            r"\b(?:findet|finden|wird|beginnt|startet)\b(?!{..120}\bnicht\b)(?={..120}(?:\d|{DAY}|morgen|heute)){..120}\b(?:statt|stattfinden|beginnen|starten)\b|\b(?:{I})\b{..40}\b(?:beginnt|startet|dauert|ist (?:am|um|für|heute|morgen|{DAY}))\b"
        ),
        p(
            r"\b(?:laden|lade|einladen|eingeladen|einladung|geladen)\b(?!{..120}\?){..110}\b(?:am|um|für|auf|den|{DAY},?)\b{..14}\d"
        ),
        p(
            r"\b(?:freuen|freue) (?:wir |ich )?(?:uns|mich)\b{..40}\b(?:auf (?:{YOU}|{YOUR} (?:besuch|kommen)|das|unser|den|ein|{DAY}|morgen|dann)|darauf|{YOU} (?:\w{3,18} ){0,4}?(?:kennenzulernen|kennen zu lernen|zu treffen|zu sehen|zu sprechen|begrüßen))"
        ),
        p(
            r"^(?:also |dann |na dann,? |super,? )?bis (?:dann|{DAY}|morgen|nächste\w?|zum|am|übermorgen|in \w{3,6})\b{..30}$|\b(?:bis|wir sehen uns|sehen uns|hören uns|sprechen uns) (?:dann|{DAY}|morgen|am|um|nächste\w?)\b(?=[^\d]{0,20}(?:$|!|um|,))"
        ),
        p(
            r"\b(?:{DAY}|das|der termin|dieser termin|termin|uhr|zeit)\b{..40}\b(?:passt|passen|klappt|geht klar|ist (?:super|perfekt|prima|gut|wunderbar|ideal|in ordnung)|ist notiert|halte ich|nehmen wir)\b(?! (?:ihnen|dir|euch)\b)|\bpasst (?:uns|mir|bei uns|bei mir|gut|perfekt|super|prima|wunderbar|allen|sehr)\b|\b(?:so|gerne?) notiert\b|\bhalten wir\b{..40}\bfest\b|\bnehmen wir den\b|\beinverstanden\b{..30}\d"
        ),
        p(
            r"\b(?:rufe|rufen|ruft|melde|melden|meldet)\b{..30}\b(?:sie|dich|ihnen|dir|bei)\b(?!{..80}\b(?:sobald|bis|wenn|zurück|spätestens|innerhalb|in den nächsten|nächste woche)\b){..60}\b(?:an|telefonisch)\b"
        ),
        p(
            r"\b(?:kalender-?|termin-?|outlook-?|teams-?|zoom-?|meeting-?)?(?:einladung|einladungslink|zugangslink|terminblocker|blocker|zugangsdaten|einwahldaten|einwahllink|link zu\w? (?:{I}))\b{..50}\b(?:folgt|folgen|anbei|verschickt|gesendet|versendet|separat|erhalten|bekommen|gesondert|geht {YOU}|unten|angehängt|kommt)\b(?!{..50}\b(?:test|aufgabe)\b)"
        ),
        p(
            r"\b(?:erinner\w{1,4}|erinnerung|bevorstehend\w{0,2}|anstehend\w{0,2})\b{..60}\b(?:{I})\b"
        ),
        p(
            r"\b(?:erwarten|empfangen|begrüßen|empfängt|erwartet|erwarte|abholen|holen)\b{..20}\b(?:sie|dich|wir)\b|\b(?:sie|du)\b{..12}\b(?:werden|wirst|treffen|triffst|sprechen|sprichst)\b{..70}\b(?:sprechen|kennenlernen|treffen|mit (?:frau|herrn|\w{3,14} \w{3,14}))\b|\b(?:gesprächspartner\w{0,4}|gesprächsteilnehm\w{2,6}|teilnehm\w{2,6}) (?:sind|ist|werden|wird|von|unserer|:)"
        ),
        p(
            r"\b(?:haben|habe|hat|ist|sind)\b{..60}\b(?:{I}|{DAY}|zeit|\d{1,2} uhr)\b{..60}\b(?:gebucht|vereinbart|eingetragen|eingeplant|ausgewählt|fixiert|reserviert für {YOU}|notiert|eingestellt|angelegt)\b(?! werden)"
        ),
    ),
    titled(
        "de-confirmation-in-subject",
        S.CONFIRMED,
        p(
            r"\b(?:termin|gesprächs|interview|buchungs)bestätigung\b|\bbestätigung\b{..40}\b(?:{I})\b|\b(?:{I})\b{..40}\b(?:bestätigt|bestätigung|erinnerung)\b|\berinnerung\b{..40}\b(?:{I})\b|^bestätigt ?:|\bterminerinnerung\b"
        ),
    ),
    rule(
        "de-invites",
        S.INVITED,
        p(
            r"\b(?:laden|lade|lädt|einladen|einzuladen|eingeladen|einladung)\b{..90}\b(?:{I}|gesprächsrunde|kaffee|zu uns)\b"
        ),
        p(
            r"\b(?:{I})\b{..50}\b(?:einladen|einzuladen|eingeladen|einladung|vereinbaren|ausmachen|abstimmen|verabreden|organisieren|abmachen)\b"
        ),
        p(
            r"\b(?:möchten?|würden?|wollen|gerne?|freuen|hätten?|lust|interesse)\b{..80}\b(?:kennen ?(?:zu)? ?lernen|persönlich sprechen|ins gespräch kommen|mit {YOU} (?:sprechen|telefonieren|reden|austauschen|unterhalten)|(?:uns|mich) (?:mit {YOU} )?(?:\w{3,18} )?(?:unterhalten|austauschen)|zu sprechen|telefonieren|persönlich)\b"
        ),
        p(
            r"\b(?:nächste[rn]? (?:schritt|runde)|zweite runde|in die (?:nächste|engere|zweite))\b{..70}\b(?:{I}|kennen ?lernen)\b|\b(?:{I}) (?:führen|vereinbaren|machen|ausmachen)\b"
        ),
        p(
            r"\b(?:kommen|kommst|komm|vorbeikommen|vorbeischauen)\b{..40}\b(?:zum|zu einem|auf ein|für ein) (?:\w{3,18} )?(?:{I}|kaffee)\b|\bzum (?:{I})\b{..30}\b(?:kommen|vorbeikommen|vorbei)\b|\b(?:vorbeikommen|vorbeischauen|vorbeizukommen)\b"
        ),
        p(
            r"\b(?:such\w{0,2}|wähl\w{0,2}|buch\w{0,2}|reservier\w{0,2}|trag\w{0,2})\b{..60}\b(?:termin|slot|zeitfenster|gespräch|interview)\w{0,2}\b{..20}\b(?:aus|ein|hier|über|link)\b|\bbookinglink\b"
        ),
        p(
            r"\b(?:vereinbaren|vereinbare|machen|mach|mache) (?:sie|du|bitte|mit|doch)\b{..90}\b(?:{I})\b{..20}(?:\b(?:aus|ab)\b|$)"
        ),
    ),
    titled(
        "de-invitation-in-subject",
        S.INVITED,
        p(
            r"\b(?:einladung|terminvorschlag|terminvorschläge|terminfindung|terminanfrage|terminabstimmung|terminvereinbarung)\b{..40}(?:\b(?:{I})\b|\bbewerbung\b|$|:)|\b(?:{I})\b{..20}\b(?:einladung|anfrage|vereinbaren)\b|\b(?:gesprächs|interview)einladung\b"
        ),
    ),
    asserts(
        "de-through-to-next-round",
        S.ADVANCED,
        p(
            r"\b(?:in|für|zu\w?) (?:die|der|den) (?:nächste|engere|zweite|finale|letzte|dritte|weitere)\w{0,2} (?:runde|wahl|auswahl|stufe|phase|auswahlrunde|schritt)\b{..60}(?:\b(?:geschafft|gekommen|gelangt|eingeladen|aufgenommen|dabei|sind|bist|gehen|mitnehmen|möchten|kommen|weiter)\b|$)"
        ),
        p(
            r"\b(?:sie|du|bewerbung|unterlagen|profil|lebenslauf|gespräch)\b{..40}\b(?:überzeugt|sehr gut gefallen|gut gefallen|angesprochen|beeindruckt|neugierig|begeistert|vorausgewählt)\b"
        ),
        p(
            r"\b(?:möchten|würden|wollen|gerne?)\b{..40}\b(?:nächsten schritt|mit {YOU} weitermachen|weiter ?gehen|den prozess (?:mit {YOU} )?fortsetzen|mit {YOUR} bewerbung fortfahren)"
        ),
    ),
    rule(
        "de-asks-for-availability",
        S.AVAILABILITY,
        p(
            r"\b(?:{YOUR}) (?:\w{3,18} )?(?:verfügbarkeit\w{0,2}|terminvorschl\w{1,5}|terminwünsche\w?|wunschtermine?)\b|\bwann (?:haben|hätten|hast|hättest|passt|würde|können|könnten|kannst|könntest|sind|wären|bist|wärst) (?:es )?(?:sie|du|ihnen|dir)\b{..50}\b(?:zeit|passt|passen|verfügbar|vorbeikommen|telefonieren|sprechen|erreichbar|frei|am besten|gespräch)\b|\bterminvorschl\w{1,5}\b"
        ),
    ),
    rule(
        "de-speaks-of-a-talk",
        S.TALK,
        p(
            r"\b(?:{I}|telefonieren|sprechen|vorbeikommen|vorbeischauen|treffen|kennen ?lernen|kaffee|anrufen|ruf\w{0,2}|unterhalten|plaudern)\b"
        ),
    ),
    rule(
        "de-asks-for-times",
        S.ASKS_TIMES,
        p(
            r"\bwann\b(?!{..60}\b(?:anfangen|beginnen|starten|eintreten|einsteigen|loslegen)\b){..60}\b(?:passt|passen|passte|zeit|hätte\w{0,3}|haben|hast|könn\w{1,5}|kannst|wäre|verfügbar|erreich\w{2,4}|gespräch\w?|recht|am besten|einrichten|möglich|würde\w?|sind sie|bist du|telefonieren)\b"
        ),
        p(
            r"\b(?:terminvorschl\w{1,5}|wunschtermin\w{0,2}|alternativtermin\w?|verfügbarkeit\w{0,2}|zeitliche\w{0,2} (?:möglichkeit\w{0,2}|verfügbarkeit\w{0,2})|terminwünsche\w?)\b"
        ),
        p(
            r"\b(?:welche[rsnm]?|zwei|drei|2|3|ein paar|einige|mehrere|mögliche|passende)\b{..25}\b(?:termine?n?|tage?n?|zeit(?:en|fenster\w?|punkte?)?|uhrzeit\w{0,2}|slots?|daten)\b{..60}(?:\b(?:passt|passen|nennen|geben|vorschlagen|mitteilen|schicken|möglich|zusagen|recht|könn\w{2,4}|wäre\w?|mit|zukommen|lieber|bevorzug\w{1,3})\b|\?)"
        ),
        p(
            r"\b(?:haben|hätten|hast|hättest|finden|findest)\b (?:sie|du)\b{..70}\b(?:zeit|lust|möglich\w{0,5}|luft|kapazität|termin\w?|interesse)\b|\b(?:sind|wären|bist|wärst) (?:sie|du)\b{..60}\b(?:verfügbar|frei|erreichbar|da|vor ort|flexibel)\b"
        ),
        p(
            r"\b(?:wie|was) (?:sieht|schaut|schauts|siehts)\b{..50}\b(?:aus|bei {YOU})|\bwie (?:wäre|wärs|wär's|passt|steht)\b{..60}(?:\d|{DAY}|woche|morgen|\?)"
        ),
        p(
            r"\b(?:rufen sie|ruf|melden sie sich|meld dich|melde dich|rückruf|anrufen|klingeln sie|kontaktieren sie)\b{..70}\b(?:termin\w{0,14}|vereinbar\w{1,3}|auszumachen|ausmachen|abmachen|kennenlernen|vorstellung\w{0,9}|gespräch\w{0,4})\b|\btermin\b{..30}\b(?:vereinbaren|ausmachen|abzustimmen|abmachen|auszumachen|finden|vorschlagen|zu vereinbaren|abstimmen)\b"
        ),
        p(
            r"\b(?:können|könnten|kannst|könntest|wollen|möchten|magst|hätten|mögen) (?:sie|du)\b{..80}\b(?:kommen|vorbeikommen|vorbeischauen|vorstellen|teilnehmen|telefonieren|einrichten|da sein|dabei sein|wahrnehmen|dazuschalten|reinschauen)\b"
        ),
        p(
            r"\bruf\w{0,2} (?:mich|uns|sie mich|sie uns)\b{..50}\ban\b(?!{..40}\b(?:rückfragen|fragen|problem\w{0,2}|verspät\w{2,4})\b)|\b(?:melden sie sich|meld dich|melde dich)\b{..30}\b(?:telefonisch|bei mir|kurz)\b|\b(?:zwecks|wegen|für ein|zum) (?:vorbeikommen|kennenlernen|termin|vorstellung)\b"
        ),
        p(
            r"\bvereinbare?n? (?:sie|du|bitte|doch)\b{..70}\b(?:termin|gespräch\w?|vorstellungsgespräch|kennenlernen)\b"
        ),
    ),
    rule(
        "de-offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:folgende[nr]?|nachstehende[nr]?|diese[nr]?|untenstehende[nr]?|mehrere|zwei|drei|vier|einen? der|verschiedene\w?|mögliche\w?) (?:\w{3,18} ){0,2}?(?:termine?n?|zeitfenstern?|slots?|zeiten|uhrzeiten|terminvorschläge\w?|terminoptionen|optionen|möglichkeiten|tagen?)\b"
        ),
        p(
            r"\b(?:zur (?:auswahl|wahl|verfügung)|stehen (?:\w{2,18} ){0,4}?bereit|anbieten|bieten)\b{..60}(?:\d|{DAY}|termine?|:)|\b(?:termine?|slots?|zeiten|zeitfenster)\b{..50}\b(?:zur (?:auswahl|wahl|verfügung)|anbieten|bieten|vorschlagen|möglich|frei)\b"
        ),
        p(
            r"\b(?:welche[rs]?|einer) (?:der|dieser|davon|von den|von diesen|termin\w?)\b{..40}\b(?:passt|passen|zusagt|recht|lieber|am besten|wählen|{YOU})|\b(?:option|variante|vorschlag|termin|alternative) (?:\d|[ab])\b ?[:)]"
        ),
        p(
            r"\b(?:passt|passen|würde|würden|ginge|wäre|wären|kannst|könnten|können|hätten|klappt)\b{..30}\b(?:ihnen|dir|sie|du|es|der|die|das|bei)\b{..60}(?:\d|{DAY}|morgen|woche|termin\w?)"
        ),
    ),
    rule(
        "de-tentative",
        S.TENTATIVE,
        p(
            r"\bvorläufig\w{0,2}\b(?={..50}(?:termin|gespräch|interview|\d|reserv|geblockt|kalender|einladung))|\bunter vorbehalt\b|\bvorbehaltlich\b|\bnoch (?:zu bestätigen|nicht (?:bestätigt|fix|final|endgültig))|\b(?:platzhalter|vorgemerkt|geblockt|vorreserviert|freigehalten|provisorisch\w{0,2})\b|^tentativ\w?\b"
        ),
        p(
            r"\bob\b{..30}\b(?:ihnen|dir|sie|du|der|dieser|das|es)\b{..60}\b(?:passt|passen (?:würde)?|passend|recht|zusagt|möglich|zeit|können|kannst|könnten|verfügbar|einrichten|klappt|in ordnung|geht|wahrnehmen|annehmen|dabei)\b"
        ),
        p(
            r"\b(?:passt|passen|würde|wäre|ginge|klappt|geht)\b{..40}\b(?:ihnen|dir|für (?:sie|dich)|bei (?:ihnen|dir)|recht|in ordnung|möglich)\b{..80}(?:\?|$)|\b(?:schlage|schlagen|vorschlag\w?|vorschlagen|vorzuschlagen|angedacht|dachte\w?|denken an|wie wäre\w?|wär's|wären wir|eventuell|vielleicht|alternativ)\b{..60}(?:\d|{DAY}|morgen|termin|vor\b|:)"
        ),
    ),
    rule(
        "de-booking",
        S.BOOKING,
        p(
            r"\b(?:termin|zeitfenster|slot|gespräch\w?|interview|zeit|uhrzeit|telefonat|call|kalender|probetag)\w{0,3}\b{..80}\b(?:buchen|buche|wählen|auswählen|auszuwählen|aussuchen|auszusuchen|reservieren|eintragen|einzubuchen|zu buchen|selbst (?:aus)?wählen|online vereinbaren|buchbar)\b"
        ),
        p(
            r"\b(?:buchen|buche|wählen|wähle|wähl|suchen|suche|such|reservieren|reserviere|tragen|trage|trag)\b(?: (?:sie|du|dir|sich|bitte|einfach|hier|dich|gleich|direkt|nun)){0,5}\b{..70}\b(?:termin|zeitfenster|slot|zeitpunkt|gespräch|interview|uhrzeit|tag|liste|kalender)\w{0,3}\b"
        ),
        p(
            r"\b(?:buchungs(?:link|seite|kalender|tool|portal)|terminbuchung|kalenderlink|terminkalender|online-?termin\w{0,12}|terminportal|calendly|doodle|terminfindung)\b|\b(?:über|unter|in) (?:den|diesen|folgendem|folgenden|diesem|meinen|meinem|unseren) (?:\w{3,18} )?(?:link|kalender|button|bookinglink)\b{..60}\btermin|\bbookinglink\b"
        ),
    ),
    rule(
        "de-speaks-of-your-interview",
        S.YOUR_INTERVIEW,
        p(
            r"\b(?<!\bvon )(?<!\bwar )(?<!\blief )(?<!\bbei )(?<!\bnach )(?:{YOUR}|das|unser|zum|einem|ein|dem|deines|ihres) (?:\w{3,18} )?(?:vorstellungs|bewerbungs|kennenlern|einstellungs|job)-?(?:gespräch|interview|termin)\w{0,3}\b|\b(?:{YOUR}|unser|das|zum) (?:telefon|video|online|fach|erst|zweit)-?(?:interview|gespräch)\w{0,3}\b|\b(?:einladung|laden|lade|einladen)\b{..60}\b(?:vorstellungs|bewerbungs|kennenlern|auswahl)-?gespräch\w{0,3}\b|\b(?:{YOU}) (?:\w{3,18} ){0,4}?(?:persönlich |näher |gerne )?kennen ?(?:zu)? ?lernen\b|\bprobe-?(?:arbeiten|tag|schicht)\b"
        ),
    ),
    rule(
        "de-speaks-of-interview",
        S.INTERVIEW,
        p(
            r"\b(?:vorstellungs|bewerbungs|bewerber|kennenlern|kennen-?lern|erst|zweit|auswahl|einstellungs|recruiting|job)-?(?:gespräch|interview|termin|tag|runde)\w{0,3}\b|\b(?:telefon|video|online|fach|teams|panel|zoom)-?interview\w?|\binterview(?:s|termin\w{0,2}|einladung|runde|partner\w{0,3})\b"
        ),
        p(
            r"\b(?:würden?|möchten?|wollen|freuen|gerne?|persönlich\w{0,3})\b{..50}\bkennen ?(?:zu)? ?lernen|\b(?:persönliche[sn]?|erste[sn]?|zweite[sn]?|gemeinsame[sn]?|kurze[sn]?|lockere[sn]?|weitere[sn]?|unverbindliche[sn]?|telefonische[sn]?|telefonisches) (?:\w{3,18} )?(?:gespräch\w{0,3}|telefonat\w?|kennenlernen|austausch|interview\w?)\b|\bprobe-?(?:arbeit\w{0,3}|tag\w?|schicht|dienst|unterricht|vortrag)\b|\b(?:schnuppertag|schnuppern|hospitation|lehrprobe|auswahltag|assessment-?center)\w{0,2}\b|\bgespräch (?:zu|über|wegen|für) (?:{YOUR} bewerbung|die stelle)"
        ),
        p(r"^(?:re: ?|aw: ?)?(?:einladung zum |unser |zum )?(?:persönliche\w? )?kennenlernen\b"),
    ),
)
