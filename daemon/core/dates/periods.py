"""Periods and due dates: "by the end of next week", "within five days", "by Friday 5pm ET"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from daemon.core.dates import frames
from daemon.core.dates.cursor import number_at, text_at
from daemon.core.dates.frames import Frame
from daemon.core.dates.mention import TimeClass, TimeMention
from daemon.core.dates.reading import Page
from daemon.core.dates.resolve import instant_of, wall_clock
from daemon.core.dates.tokens import Sentence, Token, tokenise
from daemon.core.dates.words import (
    DAYS,
    END_OF_DAY,
    FORTNIGHT,
    MONTH,
    MONTHS,
    MONTHS_LONG,
    NEXT_WORDS,
    NUMBER_WORDS,
    THIS_WORDS,
    WEEK,
    WEEKS,
    WORKING,
    WORKING_DAYS,
)
from daemon.core.dates.zones import Zone

_COURTESY = re.compile(
    r"\bplease (?:note|be patient|bear|allow|rest assured|understand|don't|do not|know|be advised|be aware|expect|accept)\b"
    r"|\bbitte (?:haben sie|um (?:etwas |noch )?(?:geduld|verständnis)|gedulden|beachten)|\bun peu de patience|\bpaciencia|\bgeduld\b",
)


def decision_of(page: Page) -> date | None:
    """Return the day by which the employer said they would decide, None where not said."""
    today = page.setting.local.date()
    for index, sentence, said in _candidates(page):
        low = _COURTESY.sub(" ", sentence.low)
        if not frames.DECIDING(low) or frames.FOR_THE_USER(low) or frames.NEVER_SOON(low):
            continue
        found = _dated(page, sentence, said)
        if found is None and index in page.spans:
            found = _period(tokenise(sentence.text), today)
        if found is not None and found >= today:
            return found
    return None


def _candidates(page: Page) -> Iterator[tuple[int, Sentence, list[TimeMention]]]:
    """Yield the sentences that name a day or a stretch of days, with their mentions."""
    mentions = list(page.mentions)
    at = 0
    for index, sentence in enumerate(page.sentences):
        last = page.tokens[sentence.last - 1].end
        said = []
        while at < len(mentions) and mentions[at].span[0] < last:
            said.append(mentions[at])
            at += 1
        if said or index in page.spans:
            yield index, sentence, said


def _dated(page: Page, sentence: Sentence, said: Sequence[TimeMention]) -> date | None:
    """Return the date in a sentence about deciding; talk of "on your interview" is none."""
    first = page.tokens[sentence.first].start
    today = page.setting.local.date()
    found: list[tuple[int, date]] = []
    for mention in said:
        if mention.date is None or mention.date < today:
            continue
        lead = page.text[max(first, mention.span[0] - 120) : mention.span[0]].lower()
        lead = " ".join(lead.split()) + " "
        fixed = mention.interview is not None and mention.cls in _MEETINGS
        soon = mention.date > today or _TODAY.search(sentence.low)
        stays = _STAYS.search(lead) or (frames.AWAY(sentence.low) and frames.UNTIL(lead))
        if not fixed and soon and _BY(lead) and not stays:
            # a day that is said as a limit, else the first behind the word of deciding
            rank = 0 if frames.DUE(lead) else 1 if frames.DECIDING(lead) else 2
            found.append((rank, mention.date))
    return min(found, key=lambda pair: pair[0])[1] if found else None


_STAYS = re.compile(r"(?<!not )\b(?:until|till)(?: the)? $")
_MEETINGS = frozenset({TimeClass.FIXED, TimeClass.PROPOSED, TimeClass.MOVED_FROM})
_TODAY = re.compile(
    r"\bend of (?:the )?(?:day|today)|\btoday\b|\beod\b|\bcob\b|\bheute\b|\bhoy\b|\boggi\b"
)
_LEAD = r"(?: the| end of| eod| cob| end of day| close of business| dem| den| zum| le| il| el| la| o| dia| ao| op| friday| monday| tuesday| wednesday| thursday| this| next| coming| morning of| latest| at)?(?: the| el| dia| of)?[ ,:(]*$"
_BY = Frame(
    r"\b(?:by|before|on|until|till|no later than|not later than|later than|this|next|end of|of|around|about|latest|week of|morning of|or)"
    + _LEAD,
    r"\b(?:know|hear|touch|back|update|from us|decide|decision|decision is|news|answer|follow up|confirm)"
    + _LEAD,
    r"(?:\bbis|\bspätestens|\bam|\bvor|\bab|\bkommenden|\bim laufe des|\bgegen)(?: zum| am| spätestens| einschließlich)?"
    + _LEAD,
    r"(?:\bavant|\bd'ici|\bau plus tard|\ble|\bdès|\bjusqu'au|\bcourant)" + _LEAD,
    r"\b(?:antes del?|el|a más tardar|hasta|para|sobre|a partir del?|como (?:máximo|muy tarde))"
    + _LEAD,
    r"\b(?:entro|il|prima d\w{1,2}|per|nella giornata di|da)" + _LEAD,
    r"\b(?:uiterlijk|op|voor|vóór|tot|rond|vanaf)" + _LEAD,
    r"(?:\baté|\bem|\bno|\bna|\bantes d\w|\bao)" + _LEAD,
)

# --- periods --------------------------------------------------------------------------------


def _period(tokens: Sequence[Token], today: date) -> date | None:
    """Return the last day of the first period that is named."""
    for i, token in enumerate(tokens):
        if token.kind not in {"w", "n"}:
            continue
        found = _amount(tokens, i, today) or _named(tokens, i, today)
        if found is not None:
            return found
    return None


_END_WORDS = frozenset({"end", "ende", "fin", "fine", "final", "eind", "einde", "fim", "finales"})
_OF_THE = frozenset({"of", "the", "la", "de", "della", "da", "der", "van", "deze", "van de", "del"})


def _named(tokens: Sequence[Token], i: int, today: date) -> date | None:
    """Read "this week", "early next week", "the end of the month", "Mitte März", "KW 50"."""
    word, following = text_at(tokens, i), number_at(tokens, i + 1)
    if word in {"kw", "cw", "wk"} or (word in WEEK and following > 0):
        return _numbered_week(following, today)
    if word in WEEK:
        return _week(tokens, i, today - timedelta(days=today.weekday()))
    if word in MONTH:
        return _month(tokens, i, today)
    if word in MONTHS and tokens[i].kind == "w":
        return _named_month(tokens, i, today)
    return _end_of_something(tokens, i, today)


def _end_of_something(tokens: Sequence[Token], i: int, today: date) -> date | None:
    """Read "end of day", "EOD", "before the weekend", "by the end of the year"."""
    word, before = text_at(tokens, i), text_at(tokens, i - 1)
    if word in FORTNIGHT and before in THIS_WORDS | NEXT_WORDS | {"the"}:
        return today + timedelta(days=14)
    if word in {"wochenende", "weekend"} and before in _BEFORE_WEEKEND:
        return today + timedelta(days=4 - today.weekday())
    if word in {"year", "jahres", "année", "año", "anno", "jaar", "ano"} and _ends(tokens, i):
        return date(today.year, 12, 31)
    if word in END_OF_DAY and text_at(tokens, i + 1) in {"today", "\n", ".", "", ","}:
        return today
    return today if word in {"day", "today"} and before == "of" and _ends(tokens, i) else None


_BEFORE_WEEKEND = frozenset({"before", "the", "vor", "vorm", "dem", "zum", "het", "le", "il"})


def _ends(tokens: Sequence[Token], i: int) -> bool:
    return bool({text_at(tokens, i - k) for k in range(1, 5)} & _END_WORDS)


def _week(tokens: Sequence[Token], i: int, monday: date) -> date | None:
    before, behind = text_at(tokens, i - 1), text_at(tokens, i + 1)
    if before in NEXT_WORDS | {"kommende", "kommender", "komende", "following"} or behind in {
        "prochaine", "prossima", "que", "próxima", "proxima", "entrante",
    }:  # fmt: skip
        return monday + timedelta(days=7 + _part_of_week(tokens, i))
    if before in THIS_WORDS | {"diese", "dieser", "cette", "questa"} and before not in NEXT_WORDS:
        return monday + timedelta(days=_part_of_week(tokens, i))
    if before in _OF_THE and _ends(tokens, i):
        return monday + timedelta(days=4)
    return None


def _part_of_week(tokens: Sequence[Token], i: int) -> int:
    """Return the weekday meant: Wednesday for early, Thursday for the middle, else Friday."""
    near = {text_at(tokens, i - k) for k in range(1, 5)}
    if near & {"early", "beginning", "start", "anfang", "début", "principios", "inizio", "begin"}:
        return 2
    return 3 if near & {"mid", "middle", "mitte", "milieu", "mediados", "metà", "midden"} else 4


def _month(tokens: Sequence[Token], i: int, today: date) -> date | None:
    near = {text_at(tokens, i - k) for k in range(1, 4)} | {text_at(tokens, i + 1)}
    ahead = bool(near & (NEXT_WORDS | {"prochain", "prossimo", "próximo", "que", "volgende"}))
    this = bool(near & (THIS_WORDS | {"diesen", "corrente", "corriente", "cours"}))
    if not (ahead or this or _ends(tokens, i)):
        return None
    first = today.replace(day=1)
    for _ in range(2 if ahead else 1):
        first = (first + timedelta(days=32)).replace(day=1)
    return first - timedelta(days=1)


_EARLY = frozenset(
    {"early", "beginning", "start", "anfang", "début", "principios", "inizio", "begin"}
)
_EARLY |= {"inizi", "primeros", "início"}
_MIDDLE = frozenset(
    {"mid", "middle", "mitte", "milieu", "mediados", "metà", "midden", "meados", "half"}
)
_MIDDLE |= {"quinzena", "quinzaine", "quincena", "mi"}
_IN = frozenset({"in", "im", "en", "em", "courant", "during", "nel", "nella", "by", "until", "bis"})


def _named_month(tokens: Sequence[Token], i: int, today: date) -> date | None:
    """Read "by the end of January", "Mitte März", "primeira quinzena de março", "in January"."""
    if number_at(tokens, i - 1) > 0 or number_at(tokens, i + 1) in range(1, 32):
        return None  # a date, read as one
    if (
        not tokens[i].raw[0].isupper()
        and text_at(tokens, i - 1) not in _OF_THE | _END_WORDS | _EARLY | _IN
    ):
        return None
    month = MONTHS[tokens[i].text]
    first = date(today.year + (month < today.month), month, 1)
    near = {text_at(tokens, i - k) for k in range(1, 5)}
    if near & _EARLY:
        return first + timedelta(days=9)
    if near & _MIDDLE and not near & {"second", "zweiten", "seconde", "segunda"}:
        return first + timedelta(days=14)
    if near & (_END_WORDS | {"late", "segunda"}) or text_at(tokens, i - 1) in _IN:
        return (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return None


def _numbered_week(number: int, today: date) -> date | None:
    """Return the Friday of the next calendar week of that number: "KW 50"."""
    if not 1 <= number <= 53:
        return None
    for year in (today.year, today.year + 1):
        try:
            friday = date.fromisocalendar(year, number, 5)
        except ValueError:
            continue
        if friday >= today:
            return friday
    return None


# Behind one of these a number of days is a period from now on.
_PERIOD_LEADS = frozenset({"within", "in", "next", "over", "coming", "under", "have", "after"})
_PERIOD_LEADS |= {"innerhalb", "binnen", "nächsten", "kommenden", "haben", "hast", "spätestens"}
_PERIOD_LEADS |= {"dans", "sous", "délai", "prochains", "prochaines", "avez", "d'ici", "ici", "as"}
_PERIOD_LEADS |= {"plazo", "próximos", "próximas", "dentro", "en", "tiene", "tienes", "unos"}
_PERIOD_LEADS |= {"entro", "prossimi", "prossime", "ha", "hai", "termine"}
_PERIOD_LEADS |= {"komende", "hebt", "heeft", "termijn"}
_PERIOD_LEADS |= {"disposez", "disposes", "dispone", "dispones", "verfügen", "beschikt", "dispõe"}
_PERIOD_LEADS |= {"prazo", "tem", "até", "em", "nos", "nas", "expires", "expire", "allow", "takes"}
_BESIDE = frozenset({"von", "the", "about", "den", "les", "los", "i", "de", "of", "a", "max"})
_BESIDE |= {"approximately", "around", "up", "to", "der", "ca", "etwa", "las", "um", "un", "une"}
_BESIDE |= {"ein", "la", "le", "di", "van", "maximaal", "environ", "circa", "cerca", "only", "some"}
_BESIDE |= {"another", "roughly", "as", "os", "máximo", "unos", "höchstens", "noch", "einem"}
_LARGEST = 90


def _amount(tokens: Sequence[Token], i: int, today: date) -> date | None:
    """Read "within five business days", "in the next two weeks", "in 1-2 weeks"."""
    amount = NUMBER_WORDS.get(text_at(tokens, i), number_at(tokens, i))
    if not 1 <= amount <= _LARGEST or not _led(tokens, i):
        return None
    j = i + 1
    if text_at(tokens, j) == "(":  # "five (5) days"
        j += 3
    j += text_at(tokens, j) == "of"
    if text_at(tokens, j) in {"-", "to", "or", "bis", "à", "a", "o", "ou", "oder", "tot", "y"}:
        return None  # the larger number follows
    return _unit(tokens, j, amount, today)


def _unit(tokens: Sequence[Token], j: int, amount: int, today: date) -> date | None:
    j += text_at(tokens, j) in {"calendar", "full", "short", "kalendertage", "weitere"}
    working = text_at(tokens, j) in WORKING
    j += working
    unit = text_at(tokens, j)
    if unit in WORKING_DAYS:
        return working_days(today, amount)
    if unit in WEEKS:
        one_or_two = text_at(tokens, j + 1) in {"or", "oder", "ou", "o"}
        more = NUMBER_WORDS.get(text_at(tokens, j + 2), amount) if one_or_two else amount
        return today + timedelta(days=7 * max(amount, more))
    if unit in FORTNIGHT:
        return today + timedelta(days=14)
    if unit in MONTHS_LONG and amount <= 6:
        return today + timedelta(days=30 * amount)
    if unit not in DAYS:
        return None
    behind = {text_at(tokens, j + 1), text_at(tokens, j + 2)}
    working = working or bool(behind & WORKING)
    return working_days(today, amount) if working else today + timedelta(days=amount)


def _led(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a word that begins a period stands at most a few little words before i."""
    numbers = 0
    for k in range(i - 1, max(-1, i - 7), -1):
        word = text_at(tokens, k)
        if word in _PERIOD_LEADS:
            return True
        number = number_at(tokens, k) > 0 or word in NUMBER_WORDS
        numbers += number
        if word not in _BESIDE | {"-", "or", "bis", "à", "(", ")", "'"} and not (
            number and numbers <= 2
        ):
            return False
    return False


def working_days(today: date, amount: int) -> date:
    """Return the day after so many weekdays; public holidays are etiquette's business."""
    day = today
    while amount:
        day += timedelta(days=1)
        amount -= day.weekday() < 5
    return day


# --- what the User owes ---------------------------------------------------------------------

_HOURS_LEFT = re.compile(
    r"\b(?:within|only have|you have|have|next|expires in|valid for|in|innerhalb von|innerhalb der nächsten|binnen|haben sie|sie haben|sous|dans les|avez|délai de|en|tiene|tienes|plazo de|próximas|entro|ha|hai|heeft|hebt|tem|prazo de|em até)"
    r"(?: the)?(?: next)?(?: up to)?(?: only)? (\d{1,3})(?: \(\d{1,3}\))?[ -]?(?:hours|hrs|stunden|heures|h|horas|ore|uur|uren)\b",
)
_DUE_SENTENCE = Frame(
    r"\b(?:please|complete|completed|submit|respond|reply|answer|accept|sign|return|send|let (?:us|me) know|due|deadline|expires?|you(?:'ll)? (?:only )?have|must|need|finish|confirm|book|schedule|select|upload|valid|take the)\b",
    r"\b(?:bitte|frist|antworten|antworte|absolvieren|einreichen|einzureichen|zurücksenden|zurückschicken|senden|schicken|zeit|unterschrieben|gültig|bearbeiten|ausfüllen|teilzunehmen|mitteilen)\b",
    r"\b(?:veuillez|merci|répondre|retourner|renvoyer|compléter|réaliser|passer|avez|disposez|effectuer|signer|valable|envoyer|délai)\b",
    r"\b(?:responder|responda|enviar|envíe|completar|complete|plazo|firmar|rogamos|por favor|tiene|tienes|válid[ao]|realizar|caduca|aceptar)\b",
    r"\b(?:rispondere|inviare|completare|firmare|compilare|accettare|valid[ao]|preghiamo|prega|tempo|restituire|sostenere)\b",
    r"\b(?:reageren|reageer|invullen|stuur|sturen|tekenen|graag|geldig|afronden|maken|inleveren|de tijd|bevestigen)\b",
    r"\b(?:responder|responda|envie|enviar|preencher|assinar|completar|concluir|prazo|válid[ao]|favor|aceitar|realizar|retorne|devolver)\b",
)
_WITHIN = Frame(
    r"\b(?:within|in the next (?:few |couple of |\w{1,5} )?(?:hours|days|business|working)|you(?:'ll)? (?:only )?have|days to|expires? in|valid for|due in|by (?:the )?end of|by eod|by cob|before (?:the )?end of|before the weekend)\b",
    r"\b(?:innerhalb|binnen|in den nächsten|sie haben|haben sie|hast du|du hast|bis (?:zum )?ende|bis wochenende|noch diese woche|bis spätestens ende)\b",
    r"(?:\bsous|\bdans (?:les|un délai)|\bvous (?:avez|disposez)|\btu as|\bdélai de|\bd'ici|\bavant la fin)\b",
    r"\b(?:en (?:un|el) plazo|plazo de|en los próximos|dentro de|tienes?|antes de(?:l)? f?i?n?)\b",
    r"\b(?:entro|nei prossimi|hai|ha tempo|nel termine)\b",
    r"\b(?:binnen|je hebt|u heeft|uiterlijk|komende|voor het einde)\b",
    r"(?:\bno prazo|\bprazo de|\bem até|\bnos próximos|\btem\b|\baté o fim|\baté ao fim|\bdentro de)",
)


def deadline_of(page: Page) -> datetime | None:
    """Return the earliest instant at which something is due from the User, or None."""
    found: list[datetime] = []
    for index, sentence, said in _candidates(page):
        due = [moment for mention in said if (moment := _due_instant(page, mention))]
        found += due
        if due or index not in page.spans:
            continue
        low = _COURTESY.sub(" ", sentence.low)
        if frames.DECIDING(low) and not frames.FOR_THE_USER(low) and not _asked(low):
            continue
        found += _relative_due(page, sentence, low)
    ahead = [moment for moment in found if moment >= page.setting.written_at]
    return min(ahead, default=None)


def _asked(low: str) -> bool:
    """Tell whether the User is plainly the one who has the time: "you have 5 days"."""
    return (
        re.search(r"\byou (?:only )?have\b|\bvous avez\b|\bsie haben\b|\btienes?\b", low)
        is not None
    )


def _due_instant(page: Page, mention: TimeMention) -> datetime | None:
    if mention.cls is not TimeClass.DEADLINE:
        return None
    if mention.interview is not None:
        return mention.interview.start
    return _end_of(page, mention.date) if mention.date else None


def _end_of(page: Page, day: date) -> datetime:
    """Return 23:59 of a day on the User's clock, else the writer's."""
    home = page.setting.home
    wall = wall_clock(day, 23 * 60 + 59)
    if home is None:
        return wall.replace(tzinfo=page.setting.clock).astimezone(UTC)
    return instant_of(wall, Zone(home), page.setting).at


def _relative_due(page: Page, sentence: Sentence, low: str) -> list[datetime]:
    if not _DUE_SENTENCE(low):
        return []
    hours = _HOURS_LEFT.search(low)
    if hours:
        return [page.setting.written_at + timedelta(hours=int(hours.group(1)))]
    if not _WITHIN(low):
        return []
    day = _period(tokenise(sentence.text), page.setting.local.date())
    return [_end_of(page, day)] if day else []
