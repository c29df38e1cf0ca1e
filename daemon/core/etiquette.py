"""Which Note is due when, and what cancels it: the etiquette as one table.

    rule  what happened                          what is wanted, and when
    ----  -------------------------------------  ----------------------------------------------
    E1    an interview with people ended         thank-you; ask 25 min after (60: end assumed)
    E2    it ended before 15:00                  leaves two hours later
    E3    it ended at 15:00 or later             leaves the next working morning from 08:30
    E4    before 15:00, and a day off follows    as E2: two hours later
    E5    later, and a day off follows, or the   two hours later and until 20:00, else the next
          day itself is a day off                working morning from 08:00
    E6    they decide by the next working day    leaves as soon as approved, until 20:00
    E7    several people, one after another      one letter each
    E8    a group without notes, or no address   one letter through the host, who passes it on
    E9    several sessions in one day            one batch, after the last of them
    E10   a recruiter's call                     a thank-you too, shorter (``compose``)
    E11   a later round                          again, shorter and in new words (``compose``)
    E12   a recorded video or a test             nothing: nobody was met
    E15   a decision date was named              follow-up two working days after it, 10:00
    E16   none was                               follow-up the later of seven days and five
                                                 working days after the last word, moved on to
                                                 Tuesday to Thursday, 10:00
    E17   silence after the first follow-up      second and last one, seven days later
    E18   silence after the second               nothing, ever
    E19   the employer wrote                     the silence starts anew (E15 or E16)
    E32   an application merely acknowledged     nothing

"A day off follows" is written as Friday in the sources. The eve of a public holiday is the same
case: waiting for the next working morning (E3) would break the promise of 24 hours that E3
itself makes.

Everything here is level-triggered: the same facts give the same Notes with the same ``key``, and
what cancels a Note is that the facts no longer ask for it: a rejection, an offer, a withdrawal,
a scam sign, a thank-you or follow-up that already left, any newer word of the employer. Time
alone never takes a Note away: one whose ``expires_at`` has passed is still returned, since the
User may have said `later`; whoever plans looks at ``expires_at``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby

from daemon.core.model import (
    CLOSED,
    Application,
    Contact,
    Interview,
    Note,
    NoteKind,
    Place,
    Stage,
    StandingInterview,
)
from daemon.core.recipients import Thanks, for_follow_up, place_of, thanks_for
from daemon.core.settings import User
from daemon.core.workdays import at, is_frozen, is_working_day, working_days_after, zone_of

__all__ = [
    "FOLLOW_UPS_AT_MOST",
    "HOLD",
    "LETTERS_A_DAY",
    "NEVER",
    "SentFact",
    "fell_silent_at",
    "follow_ups_since_word",
    "leave_at",
    "may_leave",
    "next_morning",
    "place_of",
    "quiet_until",
    "wanted_notes",
]

HOLD = timedelta(minutes=2)  # between `send` and the letter, so that `stop` can come in time
ASK_AFTER = timedelta(minutes=25)
ASK_AFTER_ASSUMED_END = timedelta(minutes=60)
QUIET_BEFORE = timedelta(minutes=30)

LETTERS_A_DAY = 10
FOLLOW_UPS_AT_MOST = 2
GAP_WORKING_DAYS = 5  # between two letters of ours in one thread (domain rule 1.4)
THANK_YOU_WORKING_DAYS = 5
FOLLOW_UP_DAYS = timedelta(days=10)
SILENT_AFTER_WORKING_DAYS = 10  # E18
SILENT_WITHOUT_FOLLOW_UP = timedelta(days=30)

NEVER = datetime.max.replace(tzinfo=UTC)  # answer of `may_leave` where waiting does not help

_MORNING = time(8, 0)
_THANKS_MORNING = time(8, 30)
_FOLLOW_UP_HOUR = time(10, 0)
_AFTERNOON = time(15, 0)
_OFFICE_CLOSES = time(18, 0)
_NIGHT = time(20, 0)
_MIDWEEK = frozenset({1, 2, 3})  # Tuesday to Thursday
_DAY = timedelta(days=1)

_NO_THANKS = CLOSED | {Stage.OFFER}  # a rejection or an offer asks for another kind of letter
_AFTER_INTERVIEW = frozenset({Stage.INTERVIEWED, Stage.THANKED, Stage.FOLLOWED_UP})

# A session that nobody attends (E12). The words are those of vendors and of their invitations.
_NOBODY_THERE = re.compile(
    r"\b(?:hirevue|spark ?hire|willo|one[- ]way|on[- ]demand|pre[- ]?recorded|asynchronous|async"
    r"|codility|hackerrank|codesignal|testgorilla|take[- ]home|(?:coding|online|skills?) test)\b",
    re.IGNORECASE,
)


def wanted_notes(
    application: Application,
    user: User,
    now: datetime,
    *,
    noted: frozenset[str] = frozenset(),
) -> tuple[Note, ...]:
    """Return the letters that these facts ask for, due or still ahead, in order of ``ask_at``.

    ``noted`` holds the addresses of people of whom the User wrote something: in a group each of
    them gets a letter of his own.
    """
    if application.scam_signs:
        return ()
    lowered = frozenset(address.lower() for address in noted)
    notes = [*_thank_yous(application, user, now, lowered), *_follow_up(application, user, now)]
    return tuple(sorted(notes, key=lambda note: (note.ask_at, note.key)))


# --- thank-you (E1 to E12) -------------------------------------------------------------------


def _thank_yous(
    application: Application, user: User, now: datetime, noted: frozenset[str]
) -> Iterator[Note]:
    if application.stage in _NO_THANKS:
        return
    done = {(round_, address.lower()) for round_, address in application.thanked}
    for sessions in _days_held(application, now):
        round_ = sessions[0].round
        for thanks in thanks_for(application, user, sessions, noted):
            mark = (round_, thanks.to.address.lower())
            if mark not in done:
                done.add(mark)  # one letter per person and round, however many days it takes
                yield _thank_you(application, user, sessions, thanks)


def _days_held(application: Application, now: datetime) -> Iterator[list[StandingInterview]]:
    """Yield the sessions with people of each day and round that is over (E9, E12)."""
    met = [s for s in application.interviews if not _nobody_there(s.interview)]
    met.sort(key=lambda s: (_day_of(s.interview), s.round, s.interview.start))
    for _, day in groupby(met, key=lambda s: _day_of(s.interview)):
        sessions = list(day)
        if all(s.held and s.interview.end <= now for s in sessions):
            for _, same_round in groupby(sessions, key=lambda s: s.round):
                yield list(same_round)


def _day_of(interview: Interview) -> date:
    return interview.start.astimezone(zone_of(interview.zone)).date()


def _nobody_there(interview: Interview) -> bool:
    if interview.people:
        return False
    return _NOBODY_THERE.search(f"{interview.title} {interview.where}"[:500]) is not None


def _thank_you(
    application: Application, user: User, sessions: Sequence[StandingInterview], thanks: Thanks
) -> Note:
    last = max((s.interview for s in sessions), key=lambda i: i.end)
    place = place_of(application, thanks.to, user, last)
    times = _times_of_thanks(last, place, application.decision_by)
    address = thanks.to.address.lower()
    return Note(
        key=f"thank_you/{sessions[0].round}/{address}",
        kind=NoteKind.THANK_YOU,
        application=application.id,
        round=sessions[0].round,
        to=thanks.to,
        pass_on_to=tuple(thanks.pass_on_to),
        interviews=tuple(sorted(thanks.sessions, key=lambda i: i.start)),
        ask_at=last.end + _ask_after(last),
        not_before=times.not_before,
        expires_at=times.expires_at,
        place=place,
        interrupts=True,
        urgent=times.urgent,
        reason=times.reason,
    )


def _ask_after(interview: Interview) -> timedelta:
    return ASK_AFTER_ASSUMED_END if "end" in interview.assumed else ASK_AFTER


@dataclass(frozen=True, slots=True)
class _Times:
    not_before: datetime
    expires_at: datetime
    urgent: bool
    reason: str


def _times_of_thanks(last: Interview, place: Place, decision_by: date | None) -> _Times:
    """Return when the thanks for a day that ended with this session may leave (E2 to E6)."""
    local = last.end.astimezone(zone_of(place.zone))
    day = local.date()
    next_day = working_days_after(day, 1, place.country)
    expiry = working_days_after(day, THANK_YOU_WORKING_DAYS, place.country)
    expires_at = at(expiry, _OFFICE_CLOSES, place.zone)
    in_two_hours = max(last.end + timedelta(hours=2), at(day, _MORNING, place.zone))

    if decision_by is not None and day <= decision_by <= next_day:
        soon = max(last.end + _ask_after(last), at(day, _MORNING, place.zone))
        return _Times(soon, expires_at, urgent=True, reason="E6: they mean to decide very soon")
    works = is_working_day(day, place.country)
    if works and local.time() < _AFTERNOON:
        reason = "E2: the interview ended before 15:00, so two hours after it"
        return _Times(in_two_hours, expires_at, urgent=False, reason=reason)
    if works and next_day == day + _DAY:
        reason = "E3: the interview ended at 15:00 or later, so the next morning"
        morning = at(next_day, _THANKS_MORNING, place.zone)
        return _Times(morning, expires_at, urgent=False, reason=reason)
    if in_two_hours < at(day, _NIGHT, place.zone):
        reason = "E5: no working day follows, so the same evening or the next working morning"
        return _Times(in_two_hours, expires_at, urgent=True, reason=reason)
    reason = "E5: no working day follows and the evening is late, so the next working morning"
    return _Times(at(next_day, _MORNING, place.zone), expires_at, urgent=False, reason=reason)


# --- follow-up (E15 to E19) ------------------------------------------------------------------


def follow_ups_since_word(application: Application) -> tuple[datetime, ...]:
    """Return when follow-ups left into the present silence (the employer's word ends one)."""
    word = application.last_word_at
    return tuple(at_ for at_ in application.follow_ups_at if word is None or at_ >= word)


def _follow_up(application: Application, user: User, now: datetime) -> Iterator[Note]:
    if len(application.follow_ups_at) >= FOLLOW_UPS_AT_MOST or _silence_since(application) is None:
        return
    if any(not s.held or s.interview.end > now for s in application.interviews):
        return  # they will meet anyway
    to = for_follow_up(application, user)
    if to is not None:
        yield _follow_up_to(application, user, to)


def _silence_since(application: Application) -> datetime | None:
    """Return the word after which a week of silence counts; None where none is asked about.

    After an interview it is the later of the interview's end and the employer's last word. Our
    thank-you does not restart the week, which would make the prompt ones wait longest; it only
    keeps five working days between two letters (`_due_day`). Before an interview the silence
    begins with the User's own answer to the invitation, and without one it is the User who owes
    a word, not the employer. A bare receipt gets no follow-up (E32).
    """
    word, out = application.last_word_at, application.last_out_at
    if application.stage in _AFTER_INTERVIEW:
        ends = [s.interview.end for s in application.interviews if s.held]
        known = [*ends, *([word] if word is not None else [])]
        return max(known, default=None)
    if application.stage is Stage.INVITED and word is not None and out is not None and out > word:
        return out
    return None


def _follow_up_to(application: Application, user: User, to: Contact) -> Note:
    place = place_of(application, to, user)
    due_day, reason = _due_day(application, place)
    due = at(due_day, _FOLLOW_UP_HOUR, place.zone)
    word = application.last_word_at or application.since
    held = [s for s in application.interviews if s.held]
    latest = max((s.round for s in held), default=0)
    asked = application.stage is Stage.INVITED  # no interview to speak of yet
    return Note(
        # A newer word of the employer is a new silence, and a new intention.
        key=f"follow_up/{len(application.follow_ups_at) + 1}/{word:%Y%m%dT%H%M%S}",
        kind=NoteKind.FOLLOW_UP,
        application=application.id,
        round=application.round,
        to=to,
        interviews=() if asked else tuple(s.interview for s in held if s.round == latest),
        ask_at=_morning_before(due, user),
        not_before=due,
        expires_at=at(due_day + FOLLOW_UP_DAYS, _FOLLOW_UP_HOUR, place.zone),
        place=place,
        reason=reason,
    )


def _due_day(application: Application, place: Place) -> tuple[date, str]:
    """Return the day at the recipient's place on which the follow-up is due, and why."""
    zone = zone_of(place.zone)
    since = _silence_since(application) or application.since
    earlier = follow_ups_since_word(application)
    start = max([since, *earlier]).astimezone(zone).date()
    stated = application.decision_by
    if stated is not None and stated >= start:
        day = working_days_after(stated, 2, place.country)
        reason = f"E15: they meant to decide by {_spoken(stated)}"
    elif earlier:
        day = start + timedelta(days=7)
        reason = "E17: a week since the first follow-up; this is the last one"
    else:
        five = working_days_after(start, 5, place.country)
        day = max(start + timedelta(days=7), five)
        reason = f"E16: a week without a word since {_spoken(start)}"
    earliest = max([day, *_held_back(application, place)])
    return _open_day(earliest, place, midweek=not reason.startswith("E15")), reason


def _spoken(day: date) -> str:
    """Return a day as people say it: ``Thursday 10 September``."""
    return f"{day:%A} {day.day} {day:%B}"


def _held_back(application: Application, place: Place) -> Iterator[date]:
    """Yield the days before which nothing more should be mailed to these people."""
    out, word = application.last_out_at, application.last_word_at
    if out is not None and (word is None or out > word):
        local = out.astimezone(zone_of(place.zone)).date()
        yield working_days_after(local, GAP_WORKING_DAYS, place.country)
    if application.away_until is not None:
        yield working_days_after(application.away_until, 1, place.country)


def _open_day(day: date, place: Place, *, midweek: bool) -> date:
    """Return that day or the next one on which people may be asked for news."""
    while (
        is_frozen(day, place.country)
        or not is_working_day(day, place.country)
        or (midweek and day.weekday() not in _MIDWEEK)
    ):
        day += _DAY
    return day


def _morning_before(due: datetime, user: User) -> datetime:
    """Return the last morning mail to the User that is not after ``due``."""
    day = due.astimezone(zone_of(user.time_zone)).date()
    while at(day, _MORNING, user.time_zone) > due or not is_working_day(day, user.country):
        day -= _DAY
    return at(day, _MORNING, user.time_zone)


# --- silence ---------------------------------------------------------------------------------


def fell_silent_at(
    *,
    last_word_at: datetime | None,
    last_out_at: datetime | None,
    follow_ups_at: Sequence[datetime],
    decision_by: date | None,
    away_until: date | None,
    country: str,
) -> datetime | None:
    """Return when an Application without news counts as quiet, None where nothing ever happened.

    Ten working days after the last follow-up of this silence (E18); thirty days after the last
    word of either side where none went. A decision date or a return that was named counts as a
    word of that day. ``last_word_at`` is the later of the employer's word and the interview's end.
    """
    named = [datetime.combine(day, time(), tzinfo=UTC) for day in (decision_by, away_until) if day]
    words = [*([last_word_at] if last_word_at else []), *named]
    asked = [at_ for at_ in follow_ups_at if all(at_ >= word for word in words)]
    if asked:
        last = max(asked)
        day = working_days_after(last.date(), SILENT_AFTER_WORKING_DAYS, country)
        return datetime.combine(day, last.timetz())
    known = [*words, *([last_out_at] if last_out_at else []), *follow_ups_at]
    return max(known) + SILENT_WITHOUT_FOLLOW_UP if known else None


# --- hours -----------------------------------------------------------------------------------


def leave_at(approved_at: datetime, note: Note, *, at_once: bool) -> datetime:
    """Return when an approved letter leaves: after the hold, and in an hour that suits.

    Letters leave from 08:00 to 18:00 on working days at the recipient's place; thanks that wait
    for a morning leave from 08:30 (E3); an urgent note may leave until 20:00 of its first day,
    a Saturday's too (E5); follow-ups leave from 10:00 on Tuesday to Thursday, or on the very day
    that a stated decision date gave (E15), and never in a frozen season. ``at_once`` (`send
    now`) is the User's own word about the hour: only the hold remains.
    """
    held = approved_at + HOLD
    return held if at_once else _first_opening(max(held, note.not_before), note)


def _first_opening(start: datetime, note: Note) -> datetime:
    """Return ``start``, or the first later instant at which a letter of this kind may leave."""
    day = start.astimezone(zone_of(note.place.zone)).date()
    while True:
        hours = _hours(day, note)
        if hours is not None:
            opens, closes = (at(day, clock, note.place.zone) for clock in hours)
            if start < closes:
                return max(start, opens)
        day += _DAY


def _hours(day: date, note: Note) -> tuple[time, time] | None:
    """Return from when to when a letter of this kind may leave on that day; None for never."""
    first_day = note.not_before.astimezone(zone_of(note.place.zone)).date()
    if note.urgent and day == first_day:
        return _MORNING, _NIGHT
    if not is_working_day(day, note.place.country):
        return None
    if note.kind is NoteKind.FOLLOW_UP:
        suits = day.weekday() in _MIDWEEK or day == first_day
        open_season = suits and not is_frozen(day, note.place.country)
        return (_FOLLOW_UP_HOUR, _OFFICE_CLOSES) if open_season else None
    if note.kind is NoteKind.THANK_YOU and day != first_day and not note.urgent:
        return _THANKS_MORNING, _OFFICE_CLOSES
    return _MORNING, _OFFICE_CLOSES


def next_morning(now: datetime, user: User) -> datetime:
    """Return the hour of the next morning mail: 08:00 on a working day of the User's, or ``now``
    where it is exactly that."""
    day = now.astimezone(zone_of(user.time_zone)).date()
    while at(day, _MORNING, user.time_zone) < now or not is_working_day(day, user.country):
        day += _DAY
    return at(day, _MORNING, user.time_zone)


def quiet_until(now: datetime, applications: Iterable[Application]) -> datetime | None:
    """Return until when nothing may be mailed to the User, None where he is free.

    He is left alone from 30 minutes before an interview until 25 minutes after its end (60 where
    the end is assumed); sessions that follow closely count as one.
    """
    busy = [
        (s.interview.start - QUIET_BEFORE, s.interview.end + _ask_after(s.interview))
        for application in applications
        if application.stage not in CLOSED
        for s in application.interviews
    ]
    until = now
    for begins, ends in sorted(busy):
        if begins <= until < ends:
            until = ends
    return until if until > now else None


# --- caps ------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class SentFact:
    """A letter that left: what the caps count."""

    at: datetime
    to: str
    kind: NoteKind
    application: int
    round: int = 1


def may_leave(now: datetime, sent: Sequence[SentFact], note: Note) -> datetime | None:
    """Return None where the caps let this letter leave now, else when to look again.

    Two follow-ups per Application in all (`NEVER` after them), ten letters a day, one a day per
    recipient; the thanks of one round count once, and a confirmed time not at all. Days are
    those of the recipient's place.
    """
    follow_ups = [
        s for s in sent if s.kind is NoteKind.FOLLOW_UP and s.application == note.application
    ]
    if note.kind is NoteKind.FOLLOW_UP and len(follow_ups) >= FOLLOW_UPS_AT_MOST:
        return NEVER
    if note.kind is NoteKind.CONFIRM_TIME:
        return None
    zone = zone_of(note.place.zone)
    day = now.astimezone(zone).date()
    counted = [
        s
        for s in sent
        if s.kind is not NoteKind.CONFIRM_TIME and s.at.astimezone(zone).date() == day
    ]
    same_person = any(s.to.lower() == note.to.address.lower() for s in counted)
    batches = {_batch(s, index) for index, s in enumerate(counted)}
    mine = (note.application, note.kind, note.round)
    full = len(batches) >= LETTERS_A_DAY and (*mine, 0) not in batches
    if same_person or full:
        return _first_opening(at(day + _DAY, time(), note.place.zone), note)
    return None


def _batch(fact: SentFact, index: int) -> tuple[int, NoteKind, int, int]:
    """Return what a letter counts as: the thanks of one round are one batch (a panel)."""
    alone = 0 if fact.kind is NoteKind.THANK_YOU else index + 1
    return fact.application, fact.kind, fact.round, alone
