"""What calendar parts say of a mail: an invitation, an update, a cancellation, or no interview."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from daemon.core.detect import eventtitles as titles
from daemon.core.detect.context import Context
from daemon.core.detect.eventanswers import answered
from daemon.core.detect.eventtimes import compare, doubts_of, is_old_file, times_of
from daemon.core.detect.eventworld import World, world_of
from daemon.core.detect.kinds import Facts
from daemon.core.detect.signals import Signal
from daemon.core.detect.sketch import Sketch
from daemon.core.detect.words import from_words
from daemon.core.invites import Invite
from daemon.core.model import Evidence, Interview, Kind, Message

S = Signal
_LONGEST = 16_000  # characters of a text made of descriptions
_READ = 6000  # characters of a text looked at for what an update changed
_VERDICTS = frozenset({Kind.REJECTION, Kind.OFFER})
_CALLED_OFF = re.compile(
    r"cancel|call\w{0,2} off|annul|abgesagt|absag|entf[aä]ll|geannuleerd|disdett"
)


def with_words_of(invites: Sequence[Invite], message: Message) -> Message:
    """Return a mail that has no text of its own with the words of its calendar part."""
    if not invites or message.text.strip():
        return message
    told = dict.fromkeys(part for i in invites for part in (i.description, i.location) if part)
    return replace(message, text="\n\n".join(told)[:_LONGEST])


def from_calendar(facts: Facts, invites: Sequence[Invite], context: Context) -> Sketch | None:
    """Return what the calendar parts say, None where there are none or the words must decide."""
    answer = answered(facts, invites, context)
    if answer is not None:
        return answer
    if not invites:
        return None
    world, rule = world_of(facts, invites)
    if world is World.ELSEWHERE:
        said = Evidence(rule=rule, text=invites[0].summary[:200] or facts.message.subject[:200])
        sure = 0.75 if rule == "meeting-without-a-job" else 0.9
        return Sketch(Kind.NOT_JOB_RELATED, sure, evidence=[said])
    sketch = _verdict_in_words(facts, invites) or _undone_in_words(facts, invites)
    sketch = sketch or _appointment(facts, invites, context)
    if world is World.MAYBE:
        sketch.doubt("Is this a job interview, and with which company?")
    return sketch


def _void(invite: Invite) -> bool:
    return invite.method == "CANCEL" or invite.status == "CANCELLED"


def _verdict_in_words(facts: Facts, invites: Sequence[Invite]) -> Sketch | None:
    """Return a verdict of the text: with an appointment called off "the post is filled" decides.

    Beside an appointment that stands, a rejection is somebody else's and an offer is to come.
    """
    signals = facts.signals
    if not all(_void(i) for i in invites) or not signals.has(S.REJECTED, S.RESCINDED):
        return None
    sketch = from_words(facts)
    if sketch.kind in _VERDICTS:
        sketch.cancelled_uids = tuple(i.uid for i in invites if i.uid)
        return sketch
    # One sentence may say both: "the post is filled, so that the interview will not take place".
    verdict = any(not _CALLED_OFF.search(hit.words) for hit in signals.hits.get(S.REJECTED, ()))
    if not verdict or signals.has(S.STILL_OPEN, S.ASKS_TIMES, S.BOOKING, S.MOVED):
        return None
    said = [*signals.evidence(S.REJECTED, S.CANCELLED)]
    return Sketch(
        Kind.REJECTION, 0.85, cancelled_uids=tuple(i.uid for i in invites if i.uid), evidence=said
    )


_UNDOES = frozenset({Kind.REJECTION, Kind.OFFER, Kind.INTERVIEW_CANCELLED})


def _undone_in_words(facts: Facts, invites: Sequence[Invite]) -> Sketch | None:
    """Return what the text says if it comes with an old file of an appointment now void or over."""
    if not facts.signals.has(S.REJECTED, S.RESCINDED, S.CANCELLED, S.OFFERED):
        return None
    if any(_void(i) for i in invites) or not is_old_file(facts, invites):
        return None
    sketch = from_words(facts)
    return sketch if sketch.kind in _UNDOES else None


# --- appointments ---------------------------------------------------------------------------


def _appointment(facts: Facts, invites: Sequence[Invite], context: Context) -> Sketch:
    cancelled = [i for i in invites if _void(i)]
    standing = [i for i in invites if not _void(i)]
    if cancelled and not standing:
        return _called_off(facts, cancelled, context)
    timed = [i for i in standing if i.interview is not None]
    if not timed or _is_over(facts, timed):
        return _without_a_time(facts, standing)
    interviews = times_of(facts, timed, context)
    verdict = compare(facts, timed, interviews)
    if verdict.newer:
        sketch = _moved(facts, verdict.newer, standing[0], "text-newer-than-calendar")
        sketch.replaced = (*interviews, *sketch.replaced)
        return sketch
    sketch = _standing(facts, standing, interviews, cancelled)
    sketch.cancelled_uids = tuple(i.uid for i in cancelled if i.uid)
    if verdict.clash is not None:
        sketch.doubt(_two_times(interviews[0], verdict.clash))
    for doubt in doubts_of(facts, timed, interviews):
        sketch.doubt(doubt)
    return sketch


def _two_times(invited: Interview, said: Interview) -> str:
    shown = [f"{i.start:%Y-%m-%d %H:%M} UTC" for i in (said, invited)]
    return (
        "The text and the calendar part name different times:"
        f" {shown[0]} and {shown[1]}. Which one is right?"
    )


def _called_off(facts: Facts, cancelled: Sequence[Invite], context: Context) -> Sketch:
    """Return a cancellation, or the new time that the text puts in its place."""
    gone = times_of(facts, cancelled, context)
    uids = tuple(i.uid for i in cancelled if i.uid)
    starts = {i.start for i in gone}
    fresh = tuple(i for i in facts.times.fixed if i.start not in starts)
    if fresh and facts.signals.in_body(S.MOVED) and not facts.signals.has(S.MOVE_ASKED):
        sketch = _moved(facts, fresh, cancelled[0], "moved-in-a-cancellation")
    else:
        said = [Evidence(rule="calendar-cancel", text=i.summary[:200]) for i in cancelled]
        sketch = Sketch(Kind.INTERVIEW_CANCELLED, 0.97, evidence=said)
    sketch.replaced, sketch.cancelled_uids = gone, uids
    return sketch


def _is_over(facts: Facts, timed: Iterable[Invite]) -> bool:
    """Tell whether all events were over when the mail was written: an old file comes along."""
    written = facts.message.written_at
    return all(i.interview is not None and i.interview.end < written for i in timed)


def _without_a_time(facts: Facts, standing: Sequence[Invite]) -> Sketch:
    """Return what the words say beside an event of no use: a day, an old date, no date at all."""
    days = [i for i in standing if i.day is not None and i.day >= facts.message.written_at.date()]
    sketch = from_words(facts)
    if facts.times.fixed and sketch.kind is not Kind.NOT_JOB_RELATED:
        return sketch
    if days:
        said = Evidence(rule="calendar-day", text=days[0].summary[:200])
        sketch = Sketch(Kind.INTERVIEW_CONFIRMED, 0.7, evidence=[said])
        sketch.doubt("The calendar part names a day but no hour. When is the interview?")
    elif sketch.kind in {
        Kind.INTERVIEW_CONFIRMED,
        Kind.INTERVIEW_RESCHEDULED,
        Kind.NOT_JOB_RELATED,
    }:
        sketch.doubt("The calendar part has no start that can be right. When is the interview?")
    return sketch


# --- new, moved, or held --------------------------------------------------------------------


def _standing(
    facts: Facts,
    standing: Sequence[Invite],
    interviews: tuple[Interview, ...],
    cancelled: Sequence[Invite],
) -> Sketch:
    first = standing[0]
    if _is_held(facts, standing):
        said = Evidence(rule="calendar-tentative", text=first.summary[:200])
        return Sketch(Kind.AVAILABILITY_REQUEST, 0.85, proposed=interviews, evidence=[said])
    if cancelled or _replaces(facts, interviews):
        sketch = _moved(facts, interviews, first, "calendar-replaced")
        gone = tuple(i.interview for i in cancelled if i.interview is not None)
        sketch.replaced = (*gone, *sketch.replaced)
        return sketch
    if _time_changed(facts, interviews):
        return _moved(facts, interviews, first, "calendar-update")
    said = Evidence(rule="calendar-request", text=first.summary[:200] or facts.message.subject)
    return Sketch(Kind.INTERVIEW_CONFIRMED, 0.97, interviews=interviews, evidence=[said])


def _replaces(facts: Facts, interviews: Sequence[Interview]) -> bool:
    """Tell whether the text calls another time off: "Tuesday is cancelled, see the new invite"."""
    starts = {i.start for i in interviews}
    other = any(i.start not in starts for i in (*facts.times.void, *facts.times.fixed))
    return other and facts.signals.in_body(S.CANCELLED)


def _moved(facts: Facts, interviews: tuple[Interview, ...], invite: Invite, rule: str) -> Sketch:
    starts = {i.start for i in interviews}
    said = Evidence(rule=rule, text=invite.summary[:200] or facts.message.subject)
    return Sketch(
        Kind.INTERVIEW_RESCHEDULED, 0.95,
        interviews=interviews,
        replaced=tuple(i for i in facts.times.void if i.start not in starts),
        evidence=[said, *facts.signals.evidence(S.MOVED)],
    )  # fmt: skip


def _is_held(facts: Facts, standing: Sequence[Invite]) -> bool:
    """Tell whether the time is only kept free: by its title, its status, or words about it."""
    if any(titles.HELD(i.summary.lower()) for i in standing):
        return True
    if all(i.status == "TENTATIVE" for i in standing):
        return facts.signals.has(S.TENTATIVE) or not (
            facts.times.fixed and facts.signals.in_body(S.CONFIRMED)
        )
    text = facts.message.text[:_READ].lower()
    return not facts.signals.in_body(S.CONFIRMED) and titles.HELD_IN_TEXT(text)


# What an update says it changed, in the languages of calendars.
_CHANGED = re.compile(
    r"^[ \t*]{0,4}(?:changed|changes|what changed|modifications?|modifi[ée]s?|[Ää]nderungen?|geändert|cambios?|modificado|se ha(?:n)? (?:modificado|cambiado)|modifiche|modificat[oi]|gewijzigd|wijzigingen|alterad[oa]s?|altera[çc][õo]es|mudan[çc]as)\b ?:\s{0,4}([^\n]{2,120})",
    re.IGNORECASE | re.MULTILINE,
)
_OF_TIME = re.compile(
    r"\b(?:time|date|start|end|day|when|heure|horaire|date|jour|uhrzeit|zeit|datum|termin|beginn|hora|horario|horário|fecha|data|ora|orario|tijd|tijdstip|dag)\b",
    re.IGNORECASE,
)
_SAME_TIME = re.compile(
    r"\b(?:(?:same|no change (?:in|to) (?:the )?) ?(?:date|day|time)s?\b|(?:date|day|time)s?(?: and (?:date|day|time))? (?:\w{1,10} )?(?:stay|remain|is|are|hasn't|has not|haven't|have not|does(?: not|n't)|do(?: not|n't))\w{0,2} (?:\w{1,10} )?(?:the same|as (?:is|planned|before|agreed)|unchanged|changed?)\b"
    r"|only (?:the |a )?(?:\w{1,12} )?(?:place|location|room|venue|address|link|dial-in|panel|format|interviewers?|meeting link)\b[^.\n]{0,30}\b(?:chang|differ|new|mov)\w{0,4}|(?:chang|updat|add|correct)\w{2,4} (?:is |only )?(?:the |a |our )?(?:\w{1,12} )?(?:place|location|room|venue|address|link|dial-in|passcode|description|format|agenda)\b)"
    r"|\b(?:l'horaire|l'heure|la date)\b[^.\n]{0,25}\b(?:reste|inchang|m[êe]me)|\bseule? (?:le lieu|l'adresse|la salle|le lien)\b|\bhoraire (?:reste )?(?:inchang|identique)|\b(?:uhrzeit|zeit|termin)\b[^.\n]{0,25}\b(?:bleib|unver[äa]nder)\w{0,3}|\bnur (?:der (?:ort|raum|link|treffpunkt)|die adresse)\b"
    r"|\b(?:hora|horario|horário|fecha|data)\b[^.\n]{0,25}\b(?:no cambia|se mantiene|es la misma|sigue|mant[ée]m-se|não muda|mesm[ao])|\bs[óo]lo (?:cambia|el lugar|la direcci[óo]n)|\bs[óo] (?:muda|o local)|\b(?:orario|data|ora)\b[^.\n]{0,25}\b(?:rest|invariat|non cambia)\w{0,3}|\bcambia solo (?:il luogo|la sede|l'indirizzo|il link)|\b(?:tijd|datum|tijdstip)\b[^.\n]{0,25}\b(?:blijft|hetzelfde|ongewijzigd)|\balleen (?:de locatie|het adres|de plek|de link)\b",
    re.IGNORECASE,
)


def _time_changed(facts: Facts, interviews: Sequence[Interview]) -> bool:
    """Tell whether an update moves the meeting, as far as the mail tells.

    A higher SEQUENCE alone tells nothing: some calendars begin at one, and a new room counts too.
    """
    text = facts.message.text[:_READ]
    listed = _CHANGED.search(text)
    if listed:
        return _OF_TIME.search(listed.group(1)) is not None
    starts = {i.start for i in interviews}
    if any(i.start not in starts for i in facts.times.void):
        return True
    if _SAME_TIME.search(text):
        return False
    moved = facts.signals.in_body(S.MOVED) and not facts.signals.has(S.MOVE_ASKED)
    subject = facts.message.subject
    return moved or facts.signals.has(S.MOVED) or titles.UPDATED.match(subject) is not None
