"""Parts of German that many rules share.

``{I}`` an interview by any name, ``{C}`` other candidates, ``{ROLE}`` the post, ``{YOU}`` and
``{YOUR}`` the candidate, ``{DAY}`` a weekday, ``{TEST}`` something to be worked on,
``{TITLE}`` a trade.
"""

from __future__ import annotations

from daemon.core.detect.phrases.shorthand import spelt

# What stands before "-gespräch" in a compound and leaves it an interview; a "Mitarbeitergespräch",
# "Elterngespräch" or "Verkaufsgespräch" is none.
_KIND_OF_TALK = (
    r"(?:vorstellungs|bewerbungs|bewerber|kennenlern|kennen-?lern|erst|zweit|dritt|telefon|tel|video|online|auswahl|fach|einstellungs"
    r"|personal|orientierungs|folge|abschluss|final|panel|zoom|teams|skype|webex|web|job|recruiting|hr|live|technik|tech|einzel|gruppen|vor-?ort)-?"
)
_INTERVIEW = (
    rf"(?:(?:{_KIND_OF_TALK})?(?:gespräch|interview)s?-?(?:termin|runde|einladung)?(?:e|en|s|es)?"
    rf"|(?:{_KIND_OF_TALK}|ersatz|ausweich|alternativ)?(?:termin|call|meeting|treffen|telefonat)(?:e|en|s|es)?"
    r"|(?:persönliche\w{0,2} )?(?:kennenlernen|vorstellung|austausch)|videokonferenz|videoschalte|kaffee-?gespräch|(?:auswahl|bewerber|kennenlern)-?tag\w{0,2}"
    r"|probe-?arbeit\w{0,4}|probe-?(?:tag|schicht|dienst|unterricht|vortrag|stunde)\w{0,3}|lehrprobe|schnupper-?\w{3,9}|hospitation\w{0,2}|hospitieren|assessment-?center|hearing|zweitrunde)"
)
_CANDIDATES = (
    r"(?:(?:mit)?bewerb(?:er|erin|ern|erinnen|ers|enden?|ende[rn])(?:[*:_/]-?innen|[*:_/]-?in)?|kandidat(?:en|in|innen)?(?:[*:_/]-?innen|[*:_/]-?in)?"
    r"|bewerbungen|bewerbung|profile?|person(?:en)?|kolleg(?:en|in|e)|talente?)"
)
_ROLE = (
    r"(?:(?:arbeits|plan|ausbildungs|lehr|praktikums|trainee|teilzeit|vollzeit|lehrer|plan|assistenz|pflege)?-?stelle[n]?|position(?:en)?|vakanz(?:en)?|arbeitsplatz"
    r"|ausbildungsplatz|praktikumsplatz|praktikum|lehrstelle|job|rolle|aufgabe als|dienstposten|posten|werkstudent\w{0,14})"
)
_WEEKDAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend)s?(?:abend|morgen|vormittag|mittag|nachmittag)?"
_TEST = (
    r"(?:(?:online|einstellungs|eignungs|leistungs|fach|sprach|deutsch|persönlichkeits|wissens|kognitive\w{0,2}|coding|programmier|video|schreib|auswahl|berufs|intelligenz)-?\s?(?:test|assessment|eignungstest)(?:s|es|e|verfahren)?"
    r"|(?:coding|code|tech|programming|take-?home|design)[- ]?(?:challenge|aufgabe|test|task)|(?:programmier|probe|test|haus|fach|übungs|praxis|fall|case|schreib|übersetzungs)-?aufgabe[n]?"
    r"|probe(?:text|übersetzung|artikel)|arbeitsprobe(?! zu)|fallstudie|case[- ]study|(?:technische|schriftliche|kleine|praktische|fachliche|kurze)n? (?:\w{3,18} )?(?:aufgaben?|übung|tests?|challenge)|aufgabenstellung"
    r"|(?:zeitversetzte|aufgezeichnete|zeitunabhängige|asynchrone)[sn]? (?:video-?)?interview\w?|video-?(?:bewerbung|antworten|fragen)|online-?assessments?)"
)

_TITLE = r"(?:\w{0,24}(?:entwickler|ingenieur|pfleger|pflegekraft|pflegefachkraft|fachkraft|fachkräfte|sachbearbeiter|referent|erzieher|lehrer|lehrkraft|verkäufer|mechaniker|mechatroniker|elektriker|elektroniker|schlosser|tischler|schreiner|maurer|dachdecker|maler|installateur|gärtner|koch|köchin|bäcker|konditor|kellner|servicekraft|fahrer|lagerist|lagermitarbeiter|buchhalter|steuerfachangestellte|rechtsanwalt|arzthelfer|fachangestellte|therapeut|apotheker|hebamme|sanitäter|disponent|kaufmann|kauffrau|assistent|sekretär|berater|controller|projektleiter|teamleiter|abteilungsleiter|filialleiter|bauleiter|techniker|monteur|polier|friseur|reinigungskraft|hausmeister|sozialarbeiter|sozialpädagog|psycholog|redakteur|architekt|programmierer|administrator|werkstudent|praktikant|auszubildende|azubi|trainee|mitarbeiter|leiter|leitung|archivar|bibliothekar|laborant|optiker|metzger|fleischer|landwirt|winzer|tierpfleger|schneider|zimmerer|fliesenleger|kranführer|lokführer|zugbegleiter|flugbegleiter|rezeptionist|hotelfachfrau|barkeeper|dozent|hilfskraft|postdoc|doktorand|volontär|lektor|übersetzer|dolmetscher|fotograf|grafiker|designer|diakon|ergotherapeut|zahntechniker|oberarzt|assistenzarzt|facharzt|ärztin|betreuer|schulbegleiter|aushilfe|produktionshelfer|helfer|staplerfahrer|spengler|lackierer|steinmetz|winzer|kindergärtner|heilerziehungspfleger|logopäde|medienpädagoge|jurist|notarfachangestellt|geselle|meister|vorarbeiter|schichtleiter|küchenhilfe|spülkraft|zusteller|kurier|wachmann|sicherheitskraft|zollbeamt|verwaltungsfachangestellt|bautischler|manager|researcher|analyst|gestalter|barista|florist|imker|käser|sattler|schuhmacher|buchbinder|uhrmacher|goldschmied|raumausstatter|polsterer|parkettleger|heizungsbauer|rohrleitungsbauer|schweißer|zerspaner|tontechniker|dramaturg|requisiteur|maskenbildner|kurator|restaurator|museumspädagog|wissenschaftler|texter|bürokraft|küchenkraft|aushilfskraft|verkaufskraft|schreibkraft|kassierer|gesell|konstrukteur|zeichner|vermesser|disponentin|tagesmutter|haushaltshilfe|erntehelfer|zimmermädchen|hauswirtschafter|sommelier)(?:in|innen|n|e|er|:in|\*in|/-?in|_in|r)?)"

_SHORTHANDS = {
    "I": _INTERVIEW,
    "C": _CANDIDATES,
    "ROLE": _ROLE,
    "YOUR": r"(?:ihre|ihrer|ihren|ihrem|ihres|ihr|deine|deiner|deinen|deinem|deines|dein)",
    "YOU": r"(?:sie|ihnen|dich|dir|du)",
    "DAY": _WEEKDAY,
    "TEST": _TEST,
    "TITLE": _TITLE,
}

p = spelt(_SHORTHANDS, {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss"})
