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
    ("monday mon montag montags lundi lunes lunedì lunedi maandag segunda maanantaina", 0),
    ("tuesday tue tues dienstag mardi martes martedì martedi dinsdag terça terca tiistaina", 1),
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

ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "e", "º", "°", "ª", "re"})
OF_WORDS = frozenset({"of", "de", "di", "do", "del", "van", "d"})
THE_WORDS = frozenset({"the", "den", "dem", "der", "le", "el", "il", "am", "dia", "día", "on"})

# Days from the day of writing.
RELATIVE_DAYS = {
    "today": 0,
    "tomorrow": 1,
    "tmrw": 1,
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
) | {"deze", "upcoming", "komende", "nesta", "neste", "esta"}
NEXT_WORDS = frozenset(
    {"next", "nächsten", "naechsten", "nächster", "nächste", "prochain", "próximo", "proximo"},
) | {"prossimo", "volgende", "próxima", "proxima", "aanstaande"}
LAST_WORDS = frozenset(
    {"last", "past", "previous", "letzten", "letzter", "vergangenen", "dernier", "pasado"},
) | {"scorso", "vorige", "afgelopen", "passada", "passado"}
NEXT_WEEK = frozenset(
    {"next week", "nächste woche", "naechste woche", "nächster woche", "semaine prochaine"},
) | {"próxima semana", "proxima semana", "prossima settimana", "volgende week", "semana que"}

MORNING = frozenset({"morning", "vormittag", "morgens", "vormittags", "früh", "matin", "ochtend"})
MORNING |= {"mattina", "manhã", "'s ochtends", "午前", "上午"}
AFTERNOON = frozenset({"afternoon", "evening", "night", "nachmittag", "nachmittags", "abend"})
AFTERNOON |= {"abends", "après", "soir", "tarde", "noche", "pomeriggio", "sera", "middag", "avond"}
AFTERNOON |= {"mittag", "noite", "afternoons", "evenings"}

NUMBER_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "a": 1,
    "an": 1,
    "ein": 1,
    "eins": 1,
    "eine": 1,
    "einer": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "een": 1,
    "twee": 2,
    "drie": 3,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "negen": 9,
    "tien": 10,
    "twaalf": 12,
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "due": 2,
    "tre": 3,
    "quattro": 4,
    "cinque": 5,
    "dois": 2,
    "duas": 2,
    "três": 3,
    "fifteen": 15,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "ninety": 90,
    "sixty": 60,
    "couple": 2,
    "few": 3,
    "una": 1,
    "uno": 1,
    "um": 1,
    "uma": 1,
    "dieci": 10,
    "diez": 10,
    "dez": 10,
}
# Half of an hour *before* the named one, where English means after it.
HALF_BEFORE = frozenset({"halb", "half-nl"})
DUTCH_HOURS = frozenset(
    "een twee drie vijf zes zeven negen tien twaalf".split(),
)

RANGE_WORDS = frozenset({"-", "to", "until", "till", "thru", "through", "bis", "à", "a", "alle"})
RANGE_WORDS |= {"tot", "às", "as", "al", "hasta", "jusqu", "fino", "até"}
AT_WORDS = frozenset({"at", "@", "um", "à", "om", "klo", "kl", "alle", "ore", "às", "ab", "from"})
AT_WORDS |= {"las", "starting", "von", "dalle", "vanaf", "around", "starts", "begins", "gegen"}
HOUR_MARKS = frozenset({"h", "uhr", "uur", "u", "heures", "heure", "horas", "hrs", "hours", "hs"})
NOON = {"noon": 12, "midday": 12, "midi": 12, "mittags": 12, "mediodía": 12, "mezzogiorno": 12}

ABBREVIATIONS = (
    frozenset(
        {"mr", "mrs", "ms", "dr", "prof", "approx", "ca", "no", "nr", "st", "inc", "ext", "ave"},
    )
    | {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}
    | {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "déc", "févr"}
    | {"mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mer", "jeu", "ven", "sam", "dim"}
    | {"okt", "dez", "janv", "juil", "avr", "e", "i", "g", "z", "b", "bzw", "kl", "klo", "hr"}
    | {"dic", "abr", "ene", "vs", "etc", "min", "mins", "std", "tel", "h", "v", "u"}
)
