"""Periods and due dates: "by the end of next week", "within five days", "by Friday 5pm ET"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from daemon.core.dates.clocks import number_at, text_at
from daemon.core.dates.mention import TimeClass, TimeMention
from daemon.core.dates.reading import Page, read
from daemon.core.dates.resolve import instant_of, wall_clock
from daemon.core.dates.tokens import Sentence, Token
from daemon.core.dates.words import NEXT_WORDS, NUMBER_WORDS, THIS_WORDS

_DECIDING = re.compile(
    r"\b(?:decide|decision|decisions|deciding|get back to you|getting back to|get in touch|hear (?:back )?from"
    r"|hear back|be in touch|update you|updates?\b|let you know|follow up with you|following up|inform you"
    r"|come back to you|reach out|return to you|next steps|respond to you|an answer|feedback|finali[sz]e|final choice"
    r"|rückmeldung|entscheid|melden uns|melde mich|melden wir uns|reviendrons|revenir vers|décision|recontact"
    r"|tiendrons (?:au courant|informé)|decisión|comunicaremos|respuesta|contactaremos|decisione|faremo sapere"
    r"|riscontro|beslissing|laten we|laten wij|decisão|retorno|resposta|wrap up|conclude)",
)
_FOR_THE_USER = re.compile(
    r"\b(?:please|kindly|bitte|veuillez|por favor|you (?:need|must|have) to|your (?:answer|response|reply|decision"
    r"|availability)|let (?:us|me) know|merci de|you(?:'ll| will) need|complete the|submit|prego|gelieve)\b",
)


def decision_of(page: Page) -> date | None:
    """Return the day by which the employer said they would decide, None where not said."""
    mentions = read(page)
    for sentence in page.sentences:
        if not _DECIDING.search(sentence.low) or _FOR_THE_USER.search(sentence.low):
            continue
        found = _period(page, sentence) or _dated(page, sentence, mentions)
        if found is not None and found >= page.setting.local.date():
            return found
    return None


def _dated(page: Page, sentence: Sentence, mentions: Sequence[TimeMention]) -> date | None:
    """Return the date in a sentence about deciding; talk of "on your interview" is none."""
    first = page.tokens[sentence.first].start
    last = page.tokens[sentence.last - 1].end
    for mention in mentions:
        if first <= mention.span[0] < last and mention.date is not None:
            lead = page.text[first : mention.span[0]].lower().rstrip()
            if mention.interview is None and _BY.search(lead):
                return mention.date
    return None


_BY = re.compile(
    r"(?:\bby|\bbefore|\bon|\buntil|\bno later than|\bbis|\bbis zum|\bspätestens|\bam|\bavant|\bd'ici|\ble|\bantes del?"
    r"|\bel|\bentro|\bil|\buiterlijk|\bop|\bvoor|\baté|\bem|\bthis|\bend of|\bof|\baround|\blatest|\bdecide|\bdecision"
    r"|\bupdate|\btouch|\bfrom us|\byou|\bback|\bbe|:)(?: the| end of| eod| cob| end of day| close of business| dem| den| le| il| el)?[ ,:]*$",
)

# --- periods --------------------------------------------------------------------------------

_WEEK = frozenset({"week", "woche", "semaine", "semana", "settimana"})
_MONTH = frozenset({"month", "monats", "monat", "mois", "mes", "mese", "maand", "mês"})
_WORKING = frozenset(
    {"business", "working", "werktage", "werktagen", "arbeitstage", "arbeitstagen"}
)
_WORKING |= {"ouvrés", "ouvrables", "hábiles", "laborables", "werkdagen", "lavorativi", "úteis"}
_DAYS = frozenset({"day", "days", "tage", "tagen", "jours", "días", "giorni", "dagen", "dias"})
_WEEKS = frozenset({"weeks", "wochen", "semaines", "semanas", "settimane", "weken"}) | _WEEK


def _period(page: Page, sentence: Sentence) -> date | None:
    today = page.setting.local.date()
    for i in range(sentence.first, sentence.last):
        token = page.tokens[i]
        if token.kind not in {"w", "n"}:
            continue
        found = _amount(page.tokens, i, today) or _named(page.tokens, i, today)
        if found is not None:
            return found
    return None


def _named(tokens: Sequence[Token], i: int, today: date) -> date | None:
    """Read "this week", "early next week", "the end of the month", "end of day"."""
    word, following = text_at(tokens, i), text_at(tokens, i + 1)
    if following in _WEEK and word in NEXT_WORDS | THIS_WORDS | {"the", "diese", "dieser"}:
        if word == "the" and text_at(tokens, i - 1) != "of":
            return None
        monday = today - timedelta(days=today.weekday())
        ahead = 7 if word in NEXT_WORDS else 0
        return monday + timedelta(days=ahead + _part_of_week(tokens, i))
    if word in _WEEK and following in NEXT_WORDS | {"prochaine", "prossima", "que"}:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days=7 + 4)
    if following in _MONTH and word in THIS_WORDS | NEXT_WORDS | {"the", "des", "du", "del", "de"}:
        return _month_end(today, ahead=word in NEXT_WORDS)
    if following in {"day", "today"} and text_at(tokens, i - 1) == "end" and word == "of":
        return today
    return None


def _part_of_week(tokens: Sequence[Token], i: int) -> int:
    """Return the weekday meant: Wednesday for early, Thursday for the middle, else Friday."""
    near = {text_at(tokens, i - 1), text_at(tokens, i - 2), text_at(tokens, i - 3)}
    if near & {"early", "beginning", "start", "anfang"}:
        return 2
    return 3 if near & {"mid", "middle", "mitte"} else 4


def _month_end(today: date, *, ahead: bool) -> date:
    first = today.replace(day=1)
    for _ in range(2 if ahead else 1):
        first = (first + timedelta(days=32)).replace(day=1)
    return first - timedelta(days=1)


_AMOUNT_LEADS = frozenset(
    {
        "within",
        "in",
        "next",
        "over",
        "coming",
        "innerhalb",
        "binnen",
        "dans",
        "sous",
        "en",
        "entro",
    },
) | {"nächsten", "prochains", "prochaines", "próximos", "próximas", "prossimi", "komende", "under"}
_AMOUNT_LEADS |= {"von", "the", "about", "den", "les", "los", "i", "de", "of", "a", "approximately"}


def _amount(tokens: Sequence[Token], i: int, today: date) -> date | None:
    """Read "within five business days", "in the next two weeks", "in 1-2 weeks"."""
    amount = NUMBER_WORDS.get(text_at(tokens, i), number_at(tokens, i))
    if not 1 <= amount <= 60 or text_at(tokens, i - 1) not in _AMOUNT_LEADS | {"-", "to"}:
        return None
    if not {text_at(tokens, i - k) for k in range(1, 6)} & (
        _AMOUNT_LEADS - {"the", "a", "of", "de"}
    ):
        return None
    j = i + 1
    if text_at(tokens, j) == "of":
        j += 1
    if text_at(tokens, j) in {"-", "to", "or"}:
        return None  # the larger number follows
    working = text_at(tokens, j) in _WORKING
    j += working
    unit = text_at(tokens, j)
    if unit in _WEEKS:
        return today + timedelta(days=7 * amount)
    if unit not in _DAYS and not (
        working and text_at(tokens, j - 1).endswith(("tage", "tagen", "dagen"))
    ):
        return None
    working = working or text_at(tokens, j + 1) in _WORKING
    return _working_days(today, amount) if working else today + timedelta(days=amount)


def _working_days(today: date, amount: int) -> date:
    """Return the day after so many weekdays; public holidays are etiquette's business."""
    day = today
    while amount:
        day += timedelta(days=1)
        amount -= day.weekday() < 5
    return day


# --- what the User owes ---------------------------------------------------------------------

_HOURS_LEFT = re.compile(
    r"\b(?:within|only have|you have|in the next|expires in|valid for|innerhalb von|binnen|sous)"
    r"(?: the)?(?: next)?(?: up to)? (\d{1,3})[ -](?:hours|hrs|stunden|heures|horas|ore|uur)\b",
)
_DUE_SENTENCE = re.compile(
    r"\b(?:please|complete|submit|respond|reply|answer|accept|sign|return|send|let (?:us|me) know|due|deadline|expire"
    r"|expires|you (?:only )?have|must|need|bitte|frist|veuillez|merci|antes|finish|confirm|book|schedule|select|within)\b",
)


def deadline_of(page: Page) -> datetime | None:
    """Return the earliest instant at which something is due from the User, or None."""
    found = [m for m in (_due_instant(page, mention) for mention in read(page)) if m is not None]
    for sentence in page.sentences:
        if _DECIDING.search(sentence.low) and not _FOR_THE_USER.search(sentence.low):
            continue
        found += _relative_due(page, sentence)
    ahead = [moment for moment in found if moment >= page.setting.written_at]
    return min(ahead, default=None)


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
    from daemon.core.dates.zones import Zone  # noqa: PLC0415

    return instant_of(wall, Zone(home), page.setting).at


def _relative_due(page: Page, sentence: Sentence) -> list[datetime]:
    if not _DUE_SENTENCE.search(sentence.low):
        return []
    hours = _HOURS_LEFT.search(sentence.low)
    if hours:
        return [page.setting.written_at + timedelta(hours=int(hours.group(1)))]
    if not re.search(
        r"\bwithin|\bin the next|\binnerhalb|\bbinnen|\bsous|\bdays to\b|by (?:the )?end of",
        sentence.low,
    ):
        return []
    day = _period(page, sentence)
    return [_end_of(page, day)] if day else []
