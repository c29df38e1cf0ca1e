"""When is an absent person back? Read from an absence note.

Of "out from 1 to 5 December, back on the 8th" the 8th; where only the last day of an absence is
said, the next working day after it ("through", "inclusive", "from ... to ..."), and the day itself
after "until". Nothing where only a month is said, or a stretch of days without a word of return.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from daemon.core.dates import find_times
from daemon.core.detect.context import Context
from daemon.core.model import Message
from daemon.core.prose import plain

_READ = 3000  # characters of a note that are looked at
_BEFORE, _AFTER = 60, 45
_LONGEST = timedelta(days=400)
_SATURDAY = 5

_FLAGS = re.IGNORECASE
_BACK = re.compile(
    r"(?:\b(?:return\w{0,3}|back|resum\w{1,4}|re-?join\w{0,3}|re-?open\w{0,3}|again|respond\w{0,3}|repl(?:y|ies|ying)|answer\w{0,3}|attend to|available|reachable|contactable"
    r"|wieder|zurück|rückkehr|erreichbar|retour|reprend\w{0,4}|reviens|revien\w{0,5}|rentr\w{1,5}|reincorpor\w{1,5}|de vuelta|regres\w{1,6}|vuelv\w{1,3}|volver\w{0,2}"
    r"|rientr\w{1,5}|torn(?:o|erò|iamo|ata|ato)|di nuovo|de volta|retorn\w{1,6}|volt\w{1,5}|terug|weer|tillbaka|åter|tilbage|tilbake|takaisin|wróc\w{1,4}|wracam|zpět))\b[^.!?;]{0,45}$",
    _FLAGS,
)
_BACK_AFTER = re.compile(
    r"^\W{0,3}(?:\d{4}\W{0,3})?(?:bin |sind |ist |stehe |i am |i will |i'll |we are |be )?(?:ich |wir )?(?:wieder|zurück|back|again|gerne wieder|(?:weer )?terug|weer|tillbaka|tilbage|tilbake|de retour|di nuovo|de volta|de vuelta|以降|以后|之后|起)",
    _FLAGS,
)
_TO = r"(?:to|until|till|through|thru|bis|jusqu'au|jusqu'à|au|hasta|al|a|fino al|fino a|até|ao|tot en met|tot|t/m|til|till|do|-)"
_UNTIL = re.compile(
    rf"(?:\buntil|\btill|\bthrough|\bthru|\bbis|\bjusqu'(?:au|à)|\bhasta|\bfino|\baté|\btot|\bt/m|\btil|\bt\.o\.m\.|\bdo)\b[^.!?;\d]{{0,40}}$"
    rf"|\b(?:from|between|vom|von|du|del|desde|dal|dall'|de|van|från|fra|od)\b[^.!?;]{{4,35}} {_TO} (?:\w{{1,12}},? ){{0,2}}$"
    rf"|\d\S{{0,14}} {_TO} (?:\w{{1,12}},? ){{0,2}}$",
    _FLAGS,
)
_WITH_LAST_DAY = re.compile(
    r"\b(?:through|thru|inclu\w{1,8}|einschließlich|einschl|inkl\w{0,6}|bis und mit|tot en met|t/m|compres\w|t\.o\.m|till och med)\b"
    rf"|\b(?:from|between|vom|du|del|desde|dal|dall'|van|från|fra|od)\b[^.!?;]{{4,35}} {_TO} |\d\S{{0,14}} {_TO} ",
    _FLAGS,
)
_UNTIL_AFTER = re.compile(r"^\s{0,2}(?:まで|迄|为止|止|까지)")
_INCLUSIVE_AFTER = re.compile(
    r"^\W{0,3}(?:\d{4}\W{0,3})?(?:ambos )?(?:inclu\w{1,8}|einschließlich|compres\w)", _FLAGS
)


def returns_on(message: Message, context: Context) -> date | None:
    """Return the day on which the writer of an absence note is back, None where it is not said."""
    text = plain(message.text.replace("\n", " . ")[:_READ])
    found = _back_on(text, list(_days(text, message, context)), message)
    if found is None:
        subject = plain(message.subject)
        found = _back_on(subject, list(_days(subject, message, context)), message)
    return found


Day = tuple[date, int, int]


def _days(text: str, message: Message, context: Context) -> Iterator[Day]:
    """Yield the days a text names, with their places."""
    taken: list[tuple[int, int]] = []
    for mention in find_times(
        text,
        written_at=message.written_at,
        sender_offset_minutes=message.utc_offset_minutes,
        home_zone=context.home_zone,
    ):
        day = mention.date or (mention.interview.start.date() if mention.interview else None)
        if day is not None:
            taken.append(mention.span)
            yield day, *mention.span
    for day, start, end in _foreign(text, message.written_at.date()):
        if not any(start < to and at < end for at, to in taken):
            yield day, start, end


def _back_on(text: str, days: Sequence[Day], message: Message) -> date | None:
    written = message.written_at.date()
    last: list[date] = []
    for day, start, end in sorted(days, key=lambda d: d[1]):
        if not written - timedelta(days=1) <= day <= written + _LONGEST:
            continue
        before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
        until, back = _UNTIL.search(before), _BACK.search(before)
        if _BACK_AFTER.match(after) or (back and not (until and until.start() > back.start())):
            if day > written:
                return day
        elif until or _UNTIL_AFTER.match(after):
            whole = not until or _WITH_LAST_DAY.search(before) or _INCLUSIVE_AFTER.match(after)
            last.append(_working_day(day + timedelta(days=1) if whole else day))
    return max(last, default=None)


def _working_day(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= _SATURDAY else day


# --- dates of languages that interviews are not read in -------------------------------------

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janeiro gennaio januari januar jan tammikuuta stycznia ledna",
            "fevereiro febbraio februari februar helmikuuta lutego února",
            "março marzo maart mars marts maaliskuuta marca března",
            "abril aprile april huhtikuuta kwietnia dubna",
            "maio maggio mei maj mai toukokuuta maja května",
            "junho giugno juni kesäkuuta czerwca června",
            "julho luglio juli heinäkuuta lipca července",
            "agosto augustus augusti august elokuuta sierpnia srpna",
            "setembro settembre september syyskuuta września září",
            "outubro ottobre oktober lokakuuta października října",
            "novembro novembre november marraskuuta listopada listopadu",
            "dezembro dicembre december desember joulukuuta grudnia prosince",
        ),
        start=1,
    )
    for name in names.split()
}
_FOREIGN = re.compile(
    rf"\b(?P<day>\d{{1,2}})\.?º? (?:de )?(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b(?:,? (?:de )?(?P<year>20\d\d))?"
    r"|(?:(?P<cyear>20\d\d)年)?(?P<cmonth>\d{1,2})月(?P<cday>\d{1,2})日",
    _FLAGS,
)


def _foreign(text: str, written: date) -> Iterator[Day]:
    for match in _FOREIGN.finditer(text):
        month = _MONTHS.get((match["month"] or "").lower()) or int(match["cmonth"] or 0)
        year = int(match["year"] or match["cyear"] or written.year)
        try:
            day = date(year, month, int(match["day"] or match["cday"]))
        except ValueError:
            continue
        if not (match["year"] or match["cyear"]) and day < written - timedelta(days=60):
            day = day.replace(year=year + 1) if (day.month, day.day) != (2, 29) else day
        end = match.end()
        if match["cmonth"]:  # "1月5日(火)"
            weekday = re.match(r"[(\uff08]\w[)\uff09]", text[end:])
            end += weekday.end() if weekday else 0
        yield day, match.start(), end
