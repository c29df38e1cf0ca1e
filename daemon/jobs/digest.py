"""DIGEST: the one mail at 08:00 on a working day, the welcome mail, and what cannot wait.

The morning mail carries every decision that need not interrupt: letters of whatever employer and
questions, numbered in one sequence. It is left out when nothing needs a decision.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from daemon.core.model import CLOSED, Act, Application, Draft, DraftState, Event, Interview
from daemon.core.notices import (
    interview_changed,
    interview_gone,
    interviews_clash,
    looks_like_a_scam,
    quarantined_line,
)
from daemon.core.workdays import is_working_day
from daemon.jobs.desk import Desk
from daemon.jobs.portfolio import applications
from daemon.ports import PostKind

MORNING, EVENING = time(8), time(20)  # started late, the mail still comes the same day
SOON = timedelta(hours=48)
_DAY_KEY = "morning"


def digest(desk: Desk) -> bool:
    """Write today's morning mail once; tell whether one was written."""
    local = desk.now.astimezone(ZoneInfo(desk.user.time_zone))
    today = local.date().isoformat()
    if not MORNING <= local.time() < EVENING or not is_working_day(local.date(), desk.user.country):
        return False
    if desk.store.get(_DAY_KEY) == today:
        return False
    with desk.store.transaction():
        written = _write(desk, f"morning:{today}")
        desk.store.put(_DAY_KEY, today)
    return written


def alert(desk: Desk) -> None:
    """Tell at once, and once, what cannot wait for the morning (design: the attention budget).

    A time that moved or was cancelled within 48 hours of it, two interviews that overlap, grave
    signs of a scam.
    """
    known = [a for a in applications(desk.store, desk.now) if a.stage not in CLOSED]
    for application in known:
        for key, text in (*_changes(desk, application), *_warning(application)):
            _tell(desk, f"{key}:{application.id}", application, text)
    ahead = sorted(
        ((s.interview, a) for a in known for s in a.interviews if not s.held),
        key=lambda pair: pair[0].start,
    )
    for (one, first), (two, second) in pairwise(ahead):
        if two.start < one.end and first.id != second.id:
            key = f"clash:{first.id}:{second.id}:{two.start.isoformat()}"
            _tell(desk, key, first, interviews_clash(first, second, two.start, desk.user))


def _changes(desk: Desk, application: Application) -> Iterator[tuple[str, str]]:
    recent = [e for e in application.events if desk.now - SOON <= e.at <= desk.now]
    for event in recent:
        if event.act is Act.RESCHEDULED:
            for standing in application.interviews:
                soon = desk.now <= standing.interview.start < event.at + SOON
                if standing.message_key == event.message_key and soon:
                    yield event.message_key, interview_changed(application, standing, desk.user)
        elif event.act is Act.CANCELLED and event.finding is not None:
            for was in event.finding.replaced or _last_told(application, event):
                if desk.now <= was.start < event.at + SOON:
                    yield event.message_key, interview_gone(application, was, desk.user)


def _last_told(application: Application, cancelled: Event) -> Iterator[Interview]:
    """Yield what stood before a mail that calls it off without naming its time."""
    standing = {s.interview.start for s in application.interviews}
    earlier = [e.finding for e in application.events if e.at < cancelled.at and e.finding]
    last = next((f for f in reversed(earlier) if f.interviews), None)
    if last is not None:
        yield from (i for i in last.interviews if i.start not in standing)


def _warning(application: Application) -> Iterator[tuple[str, str]]:
    if application.scam_signs:
        yield "scam", looks_like_a_scam(application)


def _tell(desk: Desk, key: str, application: Application, text: str) -> None:
    about = "" if desk.settings.discreet else f", {application.company}"
    desk.tell(PostKind.NOTICE, f"alert:{key}", f"[Followthrough] Please look at this{about}", text)


def welcome(desk: Desk) -> bool:
    """Offer what the first reading of the mailbox found still right, in one mail.

    Doubts about mail that is long past are closed unasked: nothing waits for their answer.
    """
    for question in desk.store.questions():
        if not any(_still_matters(desk, o.event) for o in question.options if o.event is not None):
            desk.store.answered(question.id, "", desk.now)
    drafts = [d for d in desk.store.drafts({DraftState.PLANNED}) if d.ask_at <= desk.now]
    if not drafts:
        return False
    return desk.open_request(PostKind.WELCOME, "welcome", drafts=_with_applications(desk, drafts))


def _still_matters(desk: Desk, event: Event) -> bool:
    ahead = event.finding is not None and any(
        i.end > desk.now for i in (*event.finding.interviews, *event.finding.proposed)
    )
    return ahead or event.at > desk.now - SOON


def _write(desk: Desk, key: str) -> bool:
    # What could not interrupt because the day had its share of mails comes now, `later` among it.
    waiting = desk.store.drafts({DraftState.PLANNED, DraftState.LATER})
    due = [d for d in waiting if d.ask_at <= desk.now]
    questions = [q for q in desk.store.questions() if q.asked_at is None]
    unread = desk.store.untold_quarantine()
    if not (due or questions or unread):
        return False
    desk.store.told_quarantine([q.id for q in unread])
    return desk.open_request(
        PostKind.MORNING,
        key,
        drafts=_with_applications(desk, due),
        questions=questions,
        notices=[quarantined_line(q.where, q.reason) for q in unread],
    )


def _with_applications(desk: Desk, drafts: list[Draft]) -> list[tuple[Draft, Application]]:
    known = {a.id: a for a in applications(desk.store, desk.now)}
    return [(d, known[d.note.application]) for d in drafts if d.note.application in known]
