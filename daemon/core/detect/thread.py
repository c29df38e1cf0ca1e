"""What was said earlier: times named in the quoted history, and whether this mail accepts one.

"Tuesday at 3 works for us", "noon it is", "the second slot is perfect" name a time only together
with the mail they answer. The day, the hour and the zone are then taken from there; nothing is
marked assumed that was stated there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from daemon.core.dates import Page, Surroundings, TimeClass, TimeMention, find_times, open_page
from daemon.core.dates.frames import CONVENIENT_IF, SAME_HOUR, TENTATIVE, VOID_BEHIND, Frame
from daemon.core.dates.zones import zone_info
from daemon.core.detect.context import Context
from daemon.core.model import Interview, Message

_READ = 12_000  # characters of history
_MARKS = re.compile(r"^[ \t]{0,3}(?:>[ \t]?){1,12}", re.MULTILINE)
_ATTRIBUTION = re.compile(
    r"^[ \t]{0,3}(?:On|Am|Le|El|Il|Op|Em|Den|Von|From|De|Da|Van)\b[^\n]{0,200}(?:\n[^\n]{0,160})?(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)[^\n]{0,80}:\s{0,3}$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Thread:
    """The times named in the history, newest mail first, and the one zone it states."""

    slots: tuple[TimeMention, ...] = ()
    newest: tuple[TimeMention, ...] = ()  # of the mail directly answered
    zone: str = ""


def read_thread(message: Message, context: Context) -> Thread:
    """Return what the quoted history, and the subject of an answer, say of times to come."""
    text = _MARKS.sub("", message.quoted[:_READ])
    if not text.strip():
        return Thread()
    heads = list(_ATTRIBUTION.finditer(text))
    cut = heads[1].start() if len(heads) > 1 else len(text)
    head = heads[0].group() if heads else ""
    around = _around(head, message, context)
    newest = _slots(open_page(text[: min(cut, _READ)], around), message.written_at)
    rest: tuple[TimeMention, ...] = ()
    if cut < len(text):
        rest = _slots(open_page(text[cut:], around), message.written_at)
    slots = (*newest, *rest)
    zones = {s.interview.zone for s in slots if s.interview and "zone" not in s.interview.assumed}
    return Thread(slots, newest or slots, zones.pop() if len(zones) == 1 else "")


def _around(head: str, message: Message, context: Context) -> Surroundings:
    """Return the surroundings of the mail answered: when and by whom it was written."""
    home, offset = context.home_zone, message.utc_offset_minutes
    own = any(address in head.lower() for address in context.user_addresses)
    if own or (context.user_name and context.user_name.lower() in head.lower()):
        offset = None  # the User's own clock
    written = message.written_at
    for mention in find_times(head, written_at=message.written_at, home_zone=home):
        if mention.interview is not None and mention.interview.start < message.written_at:
            written = mention.interview.start
            break
    return Surroundings(written, offset, home)


def _slots(page: Page, now: datetime) -> tuple[TimeMention, ...]:
    named = (TimeClass.FIXED, TimeClass.PROPOSED)
    return tuple(
        m for m in page.mentions if m.cls in named and m.interview and m.interview.start >= now
    )


# --- accepting ------------------------------------------------------------------------------

_ACCEPTS = Frame(
    r"\b(?:works|work|suits|is|looks|sounds) (?:\w{1,10} )?(?:for (?:us|me|everyone|the team|him|her|them|[a-z]{3,12})|great|fine|well|perfect|perfectly|good|nicely|ideal|confirmed)\b|\bthat works\b|\bit is\b|\blet's (?:do|go (?:with|for)|say|take|make it|lock in)\b|\bwe(?:'ll| will) (?:do|take|go with)\b|\bsee you (?:then|there)\b|\b(?:happy|glad) with\b|\bconfirm(?:ed|ing)?\b|\bspeak then\b|\btalk (?:to you )?then\b|\bworks\b",
    r"\b(?:passt|passen|nehmen wir|nehme ich|machen wir|geht klar|einverstanden|abgemacht|bestätig\w{1,4}|perfekt|gerne den|dann (?:um|am))\b",
    r"\b(?:convient|ça marche|c'est (?:parfait|bon|noté|entendu|d'accord)|va pour|retenons|retiens|parfait|ok pour|d'accord pour|confirm\w{1,3}|prenons)\b",
    r"\b(?:(?:nos|me) (?:viene|va|queda)|perfecto|quedamos|de acuerdo|confirm\w{1,5}|vale|elegimos|nos quedamos)\b",
    r"\b(?:va bene|(?:ci|mi) va|perfetto|d'accordo|conferm\w{1,5}|facciamo|prendiamo)\b",
    r"\b(?:past|schikt|komt (?:ons|mij|goed)|doen we|akkoord|afgesproken|prima|bevestig\w{0,3}|is goed)\b",
    r"\b(?:pode ser|combinado|fechado|perfeito|confirm\w{1,4}|funciona|fica bem|está ótimo|ficamos)\b",
)
_REFUSES = re.compile(
    r"\b(?:not|n't|cannot|can't|unfortunately|none|neither|nicht|leider|kein\w{0,2}|pas|aucun\w?|malheureusement|ninguno|lamentablemente|non|nessun\w|purtroppo|niet|geen|helaas|não|nenhum\w?|infelizmente)\b"
)
_ORDINALS = (
    (0, r"first|1st|erste\w?|premi[eè]re?|primer[oa]?|prim[oa]|eerste|primeir[oa]|former|earlier"),
    (1, r"second|2nd|zweite\w?|deuxième|seconde?|segund[oa]|second[oa]|tweede"),
    (2, r"third|3rd|dritte\w?|troisième|tercer[oa]?|terz[oa]|derde|terceir[oa]"),
    (3, r"fourth|4th|vierte\w?|quatrième|cuart[oa]|quart[oa]|vierde"),
    (-1, r"last|latter|letzte\w?|dernière?|últim[oa]|ultim[oa]|laatste|later"),
)
_THINGS = r"(?:one|slot|option|time|date|suggestion|choice|proposal|termin\w{0,2}|vorschlag|créneau|proposition|date|opci[oó]n|propuesta|horario|fecha|opzione|proposta|data|optie|moment|voorstel|tijd|opção|horário|works|is|passt|suits)"
_ORDINAL = tuple((place, re.compile(rf"\b(?:{words}) {_THINGS}\b")) for place, words in _ORDINALS)
_NUMBERED = re.compile(
    r"\b(?:option|slot|termin|vorschlag|créneau|opci[oó]n|opzione|optie|opção|number|nr\.?) ?#?([1-5]|[a-e])\b"
)


def accepted(page: Page, thread: Thread) -> Interview | None:
    """Return the time of the history that this mail accepts, None where none is plain.

    The first accepting sentence decides: by its hour, by its day, by the place in the list it
    names, or because only one time was on the table.
    """
    by_sentence: dict[str, list[TimeMention]] = {}
    for mention in page.mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    for sentence in page.sentences[:_SENTENCES]:
        if not _is_acceptance(sentence.low):
            continue
        named = by_sentence.get(sentence.text, [])
        chosen = _chosen(sentence.low, named, thread)
        if chosen is not None:
            return chosen.interview
    return None


_SENTENCES = 12  # an acceptance stands near the top


def _is_acceptance(low: str) -> bool:
    if low.endswith("?") or not _ACCEPTS(low):
        return False
    return not (CONVENIENT_IF(low) or _REFUSES.search(low) or VOID_BEHIND(low))


def _chosen(low: str, named: Sequence[TimeMention], thread: Thread) -> TimeMention | None:
    clocks = [m.clock for m in named if m.clock is not None and m.date is None]
    if clocks:
        return _only(s for s in thread.slots if s.clock in clocks)
    days = [m for m in named if m.date is not None and m.interview is None]
    if days:
        return _only(s for s in thread.slots if any(_same_day(m, s) for m in days))
    if any(m.interview is not None for m in named):
        return None
    for place, pattern in _ORDINAL:
        if pattern.search(low):
            return _at(thread.newest, place)
    numbered = _NUMBERED.search(low)
    if numbered:
        return _at(thread.newest, "1a2b3c4d5e".index(numbered.group(1)) // 2)
    plain = len(low) <= _SHORT and _AGREES(low)
    return _only(thread.newest) if plain else None


def moved_within(page: Page, thread: Thread) -> Interview | None:
    """Return the time of a mail that names only the day, or only the hour, of what is moved.

    "Same time Saturday instead" takes the one hour of the mail it answers, "let's make it half
    four" its one day. Where that mail names several, nobody can know.
    """
    said = [m for m in page.mentions if m.cls is not TimeClass.OTHER]
    days = {m.date for m in said if m.date is not None}
    for mention in said:
        low = mention.sentence.lower()
        if low.endswith("?") or CONVENIENT_IF(low) or _REFUSES.search(low):
            continue
        if mention.clock is None and mention.cls is TimeClass.FIXED and not mention.doubt:
            hours = {slot.clock for slot in thread.newest}
            if mention.date is not None and len(hours) == 1 and SAME_HOUR(low):
                return _placed(thread.newest[0], mention.date, hours.pop())
        elif mention.clock is not None and not days and _MAKES_IT(low) and not TENTATIVE(low):
            dates = {slot.date for slot in thread.newest}
            hours = {m.clock for m in said if m.clock is not None}
            if len(dates) == 1 and len(hours) == 1:
                return _placed(thread.newest[0], dates.pop(), mention.clock)
    return None


_MAKES_IT = Frame(
    r"\b(?:make it|make that|we'll say|let's say|instead)\b|\b(?:machen wir|stattdessen)\b|\b(?:mettons|plutôt)\b",
    r"\b(?:mejor|en su lugar)\b|\b(?:facciamo|invece)\b|\b(?:maken we|in plaats daarvan)\b|\b(?:fica então|em vez disso)\b",
)


def _placed(slot: TimeMention, day: date | None, clock: time | None) -> Interview | None:
    """Return a meeting as long as an earlier one and in its zone, at another day or hour."""
    before = slot.interview
    if before is None or day is None or clock is None:
        return None
    start = datetime.combine(day, clock, tzinfo=zone_info(before.zone) or UTC).astimezone(UTC)
    return replace(before, start=start, end=start + (before.end - before.start))


_SHORT = 120  # characters: who agrees without naming the time says little else
_AGREES = Frame(
    r"\bthat (?:time |slot |day |date )?(?:works|is (?:perfect|great|fine))|\bworks (?:for (?:us|me)|great|perfectly|well)|\bsee you (?:then|there)|\b(?:sounds|looks) (?:good|great|perfect)|\bperfect\b|\b(?:talk|speak) (?:to you )?then|\blet's do (?:that|it)\b",
    r"\bpasst\b|\beinverstanden|\bgeht klar|\bperfekt\b|\bconvient\b|\bça marche|\bparfait\b|\bc'est noté|\b(?:nos|me) (?:va|viene) (?:bien|perfecto)|\bperfecto\b|\bde acuerdo\b",
    r"\bva bene\b|\bperfetto\b|\bpast (?:ons|mij|goed|prima)|\bprima\b|\bakkoord\b|\bcombinado\b|\bperfeito\b|\bpode ser\b",
)


def _at(slots: Sequence[TimeMention], place: int) -> TimeMention | None:
    return slots[place] if -len(slots) <= place < len(slots) and len(slots) > 1 else None


def _only(slots: Iterable[TimeMention]) -> TimeMention | None:
    """Return the one slot, None where there are several instants or none."""
    found = {slot.interview.start: slot for slot in slots if slot.interview}
    return next(iter(found.values())) if len(found) == 1 else None


def _same_day(named: TimeMention, slot: TimeMention) -> bool:
    """Tell whether a day named now may be that of a slot named before."""
    if named.date is None or slot.date is None:
        return False
    if named.by_weekday:
        return named.date.weekday() == slot.date.weekday()
    return named.date == slot.date


def as_stated_before(mention: TimeMention, thread: Thread) -> Interview | None:
    """Return the interview of a mention with the day and zone that the history states for it.

    "Tuesday at 3 works" means the Tuesday at 3 that was offered, in the zone it was offered in.
    """
    interview = mention.interview
    if interview is None or not (mention.by_weekday or "zone" in interview.assumed):
        return interview
    same = [s for s in thread.slots if s.clock == mention.clock and _same_day(mention, s)]
    found = _only(same)
    before = found.interview if found else None
    if before is None or _says_otherwise(interview, before):
        return interview
    if "zone" in before.assumed and "zone" not in interview.assumed:
        ahead = before.start.date() - interview.start.date()
        return replace(interview, start=interview.start + ahead, end=interview.end + ahead)
    end = (
        before.end
        if "end" in interview.assumed
        else before.start + (interview.end - interview.start)
    )
    assumed = tuple(f for f in before.assumed if f != "end" or "end" in interview.assumed)
    return replace(interview, start=before.start, end=end, zone=before.zone, assumed=assumed)


def _says_otherwise(interview: Interview, before: Interview) -> bool:
    """Tell whether both state their zones, and different ones."""
    stated = "zone" not in interview.assumed and "zone" not in before.assumed
    return stated and interview.zone != before.zone
