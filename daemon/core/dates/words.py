"""The words of dates and times, per language: data only.

English is read deeply; German, French, Spanish, Italian, Dutch and Portuguese in their ordinary
forms; Finnish, Japanese and Chinese as far as a date with a clock needs it. Full names of all
languages live in one table because they do not collide; abbreviations that are ordinary words
elsewhere (``mar``, ``so``, ``di``) only count where a date follows them.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {}
for _names, _month in (
    ("january jan januar jänner janvier janv enero ene gennaio gen januari janeiro tammikuuta", 1),
    ("february feb februar feber février fevrier févr fevr febrero febbraio februari", 2),
    ("fevereiro fev helmikuuta", 2),
    ("march mar märz maerz mrz mär mars marzo maart mrt março marco maaliskuuta", 3),
    ("april apr avril avr abril abr aprile abril huhtikuuta", 4),
    ("may mai mayo maggio mag mei maio toukokuuta", 5),
    ("june jun juni juin junio giugno giu junho kesäkuuta", 6),
    ("july jul juli juillet juil julio luglio lug julho heinäkuuta", 7),
    ("august aug août aout agosto ago augustus elokuuta", 8),
    ("september sept sep septembre septiembre settembre setembro syyskuuta", 9),
    ("october oct oktober okt octobre octubre ottobre ott outubro lokakuuta", 10),
    ("november nov novembre noviembre novembro marraskuuta", 11),
    ("december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro", 12),
    ("joulukuuta", 12),
):
    MONTHS.update(dict.fromkeys(_names.split(), _month))

WEEKDAYS: dict[str, int] = {}  # full names and the English short forms: these may stand alone
for _names, _day in (
    ("monday mon montag montags lundi lunes lunedì lunedi maandag segunda maanantaina mondays", 0),
    (
        "tuesday tue tues dienstag dienstags mardi martes martedì martedi dinsdag terça terca tiistaina",
        1,
    ),
    ("wednesday wed weds mittwoch mercredi miércoles miercoles mercoledì mercoledi", 2),
    ("woensdag quarta keskiviikkona", 2),
    ("thursday thu thur thurs donnerstag jeudi jueves giovedì giovedi donderdag quinta", 3),
    ("torstaina", 3),
    ("friday fri freitag vendredi viernes venerdì venerdi vrijdag sexta perjantaina", 4),
    ("saturday sat samstag sonnabend samedi sábado sabado sabato zaterdag lauantaina", 5),
    ("sunday sun sonntag dimanche domingo domenica zondag sunnuntaina", 6),
):
    WEEKDAYS.update(dict.fromkeys(_names.split(), _day))
del _names, _month, _day

# "Dienstagvormittag", "zaterdagmiddag": the day and its half in one word.
_COMPOUNDED = (
    "montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
).split()
WEEKDAY_HALVES: dict[str, str] = {
    day + half: side
    for day in _COMPOUNDED
    for side, halves in (
        ("am", "morgen vormittag früh ochtend voormiddag"),
        ("pm", "mittag nachmittag abend middag namiddag avond"),
    )
    for half in halves.split()
}
WEEKDAYS.update(
    {word: WEEKDAYS[day] for day in _COMPOUNDED for word in WEEKDAY_HALVES if word.startswith(day)}
)

# Words elsewhere: a weekday only in front of a day and month, or written with a capital.
WEEKDAY_PREFIXES: dict[str, int] = {
    "mo": 0,
    "di": 1,
    "mi": 2,
    "do": 3,
    "fr": 4,
    "sa": 5,
    "so": 6,
    "lun": 0,
    "mar": 1,
    "mer": 2,
    "jeu": 3,
    "ven": 4,
    "sam": 5,
    "dim": 6,
    "mié": 2,
    "mie": 2,
    "jue": 3,
    "vie": 4,
    "sáb": 5,
    "sab": 5,
    "dom": 6,
    "gio": 3,
    "ma": 0,
    "wo": 2,
    "vr": 4,
    "za": 5,
    "zo": 6,
    "ter": 1,
    "qua": 2,
    "qui": 3,
    "sex": 4,
    "seg": 0,
    "ti": 1,
    "ke": 2,
    "to": 3,
    "pe": 4,
}
CAPITAL_ONLY = frozenset({"sat", "sun", "wed", "mon", "sexta", "quarta", "quinta", "segunda"})
KANJI_WEEKDAYS = {"月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6}
HANZI_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}

# "The first" to "the third" are anything; these, as a day of the month, hardly anything else.
ORDINAL_WORDS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=4,
    )
}
ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "e", "º", "°", "ª", "re"})
OF_WORDS = frozenset({"of", "de", "di", "do", "del", "van", "d"})
THE_WORDS = frozenset({"the", "den", "dem", "der", "le", "el", "il", "am", "dia", "día", "on"})

# Days from the day of writing.
RELATIVE_DAYS = {
    "today": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tommorow": 1,
    "tommorrow": 1,
    "tomorow": 1,
    "tonight": 0,
    "heute": 0,
    "morgen": 1,
    "übermorgen": 2,
    "uebermorgen": 2,
    "aujourd": 0,
    "demain": 1,
    "hoy": 0,
    "mañana": 1,
    "oggi": 0,
    "domani": 1,
    "dopodomani": 2,
    "vandaag": 0,
    "overmorgen": 2,
    "hoje": 0,
    "amanhã": 1,
    "今日": 0,
    "明日": 1,
    "明天": 1,
}
NOT_TOMORROW_AFTER = frozenset({"guten", "goede", "la", "schönen", "jeden", "am", "buena"})
THIS_WORDS = frozenset(
    {"this", "coming", "diesen", "dieser", "kommenden", "kommender", "ce", "este", "questo"},
) | {"deze", "upcoming", "komende", "nesta", "neste", "esta", "diese", "cette", "questa"}
NEXT_WORDS = frozenset(
    {"next", "nächsten", "naechsten", "nächster", "nächste", "prochain", "próximo", "proximo"},
) | {"prossimo", "prossima", "volgende", "próxima", "proxima", "aanstaande", "prochaine"}
LAST_WORDS = frozenset(
    {"last", "past", "previous", "letzten", "letzter", "vergangenen", "dernier", "pasado"},
) | {"scorso", "vorige", "afgelopen", "passada", "passado"}
NEXT_WEEK = frozenset(
    {"next week", "nächste woche", "naechste woche", "nächster woche", "semaine prochaine"},
) | {"próxima semana", "proxima semana", "prossima settimana", "volgende week", "semana que"}
NEXT_WEEK |= {"kommende woche", "kommender woche", "semana próxima", "settimana prossima"}
NEXT_WEEK |= {"komende week"}
THIS_WEEK = frozenset({"this week", "diese woche", "dieser woche", "cette semaine", "esta semana"})
THIS_WEEK |= {"questa settimana", "deze week"}

MORNING = frozenset({"morning", "vormittag", "morgens", "vormittags", "früh", "matin", "ochtend"})
MORNING |= {"mattina", "manhã", "mattino", "ochtends", "mornings", "morgens", "午前", "上午"}
AFTERNOON = frozenset({"afternoon", "evening", "night", "nachmittag", "nachmittags", "abend"})
AFTERNOON |= {"abends", "après", "soir", "tarde", "noche", "pomeriggio", "sera", "middag", "avond"}
AFTERNOON |= {"arvo", "mittag", "noite", "afternoons", "evenings", "middags", "avonds", "apresmidi"}

# Numbers as words, all languages in one table: they do not collide but for "sept" and "dez",
# which are months only in front of a day or a year.
NUMBER_WORDS: dict[str, int] = {}
for _names, _number in (
    ("one a an ein eins eine einer einem een un une una uno um uma", 1),
    ("two couple zwei zwo twee deux dos due dois duas", 2),
    ("three few drei drie trois tres tre três", 3),
    ("four vier quatre cuatro quattro quatro", 4),
    ("five fünf fuenf vijf cinq cinco cinque", 5),
    ("six sechs zes seis sei", 6),
    ("seven sieben zeven sept siete sette sete", 7),
    ("eight acht huit ocho otto oito", 8),
    ("nine neun negen neuf nueve nove", 9),
    ("ten zehn tien dix diez dieci dez", 10),
    ("eleven elf onze undici", 11),
    ("twelve zwölf zwoelf twaalf douze doce dodici doze", 12),
    ("thirteen dreizehn dertien treize trece tredici treze", 13),
    ("fourteen vierzehn veertien quatorze catorce quattordici catorze", 14),
    ("fifteen fünfzehn vijftien quinze quindici", 15),
    ("sixteen sechzehn zestien seize dieciséis sedici dezasseis dezesseis", 16),
    ("seventeen siebzehn zeventien diecisiete diciassette dezassete dezessete", 17),
    ("eighteen achtzehn achttien dieciocho diciotto dezoito", 18),
    ("twenty zwanzig twintig vingt veinte venti vinte", 20),
    ("thirty dreißig dreissig dertig trente treinta trenta trinta", 30),
    ("forty fourty vierzig veertig quarante cuarenta quaranta quarenta", 40),
    ("fifty fünfzig vijftig cinquante cincuenta cinquanta cinquenta", 50),
    ("sixty sechzig zestig soixante sesenta sessanta sessenta", 60),
    ("ninety neunzig negentig noventa novanta", 90),
):
    NUMBER_WORDS.update(dict.fromkeys(_names.split(), _number))
del _names, _number
DUTCH_HOURS = frozenset("een twee drie vijf zes zeven negen tien twaalf".split())

RANGE_WORDS = frozenset({"-", "to", "until", "till", "thru", "through", "bis", "à", "a", "alle"})
RANGE_WORDS |= {"tot", "às", "as", "al", "hasta", "jusqu", "fino", "até", "au"}
AT_WORDS = frozenset({"at", "@", "um", "à", "om", "klo", "kl", "alle", "ore", "às", "ab", "from"})
AT_WORDS |= {"las", "starting", "von", "dalle", "vanaf", "around", "starts", "begins", "gegen"}
AT_WORDS |= {"vers", "hacia", "verso", "pelas", "rond", "ás"}
HOUR_MARKS = frozenset({"h", "uhr", "uur", "u", "heures", "heure", "horas", "hrs", "hours", "hs"})
HOUR_MARKS |= {"hora"}
NOON = frozenset({"noon", "midday", "midi", "mittags", "mediodía", "mediodia", "mezzogiorno"})
NOON |= {"meio-dia", "noontime"}
MIDNIGHT = frozenset({"midnight", "minuit", "mitternacht", "medianoche", "mezzanotte"})
MIDNIGHT |= {"middernacht"}

# What may follow an hour said by a lone number or word; before any other word it is a count.
GOES_ON = frozenset(
    "on in with for and or at to if then sharp please works work today tomorrow this next via so"
    " am mit bei und oder passt im el la con y o en para le avec et ou chez dans si il di con e"
    " da del nel met op en of bij in de het na no com e ou would is as but eastern central pacific"
    " mountain uk hrs dan then genau exactly suits suit pünktlich um beim zu ist geht bin sind"
    " your our by it from when because pour est sera por nos le lunes martes si se ci vi past ben"
    " kunnen kan uit we i you they she he wir ich sie nous vous je noi io wij ik uns ihnen auf"
    " against instead rather and then through sounds looks still great perfect fine good okay ok"
    " steht statt findet bleibt wäre staat sera sigue resta confirmed unter bitte exact précises"
    " tmrw will aquí acá aqui hier ici qui not va anziché anziche invece till nicht pas niet al"
    " depending until start starts zum zur por pela au aux sur per presso nella in der die das".split(),
)

ABBREVIATIONS = (
    frozenset(
        {
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "approx",
            "mme",
            "mlle",
            "sr",
            "sra",
            "dra",
            "dott",
            "ing",
            "ca",
            "no",
            "nr",
            "st",
            "inc",
            "ext",
            "ave",
        },
    )
    | {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}
    | {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "déc", "févr"}
    | {"mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mer", "jeu", "ven", "sam", "dim"}
    | {"okt", "dez", "janv", "juil", "avr", "e", "i", "g", "z", "b", "bzw", "kl", "klo", "hr"}
    | {"dic", "abr", "ene", "vs", "etc", "min", "mins", "std", "tel", "h", "v", "u"}
)

# --- stretches of time, for "within five working days" and "by the end of next week" ----------

WEEK = frozenset({"week", "woche", "semaine", "semana", "settimana"})
WEEKS = frozenset({"weeks", "wochen", "semaines", "semanas", "settimane", "weken", "wks"}) | WEEK
FORTNIGHT = frozenset({"fortnight", "quinzaine", "quincena", "quinzena"})
MONTH = frozenset({"month", "monats", "monat", "mois", "mes", "mese", "maand", "mês"})
MONTHS_LONG = frozenset({"months", "monate", "monaten", "meses", "mesi", "maanden"}) | MONTH
DAYS = frozenset({"day", "days", "tag", "tage", "tagen", "jour", "jours", "día", "días", "dias"})
DAYS |= {"giorno", "giorni", "dag", "dagen", "dia", "werktag"}
WORKING = frozenset({"business", "working", "ouvrés", "ouvrables", "hábiles", "laborables", "work"})
WORKING |= {"lavorativi", "úteis", "uteis", "habiles", "ouvres"}
WORKING_DAYS = frozenset({"werktage", "werktagen", "arbeitstage", "arbeitstagen", "werkdagen"})
WORKING_DAYS |= {"arbeitstag", "werkdag", "bankarbeitstage", "weekdays"}
HOURS = frozenset({"hours", "hrs", "hour", "stunden", "stunde", "heures", "horas", "ore", "uur"})
HOURS |= {"uren"}
END_OF_DAY = frozenset({"eod", "cob", "eob"})
