"""DIGEST: the one mail at 08:00 on a working day, and the welcome mail of the first start.

The morning mail carries every decision that need not interrupt: letters of whatever employer and
questions, numbered in one sequence. It is left out when nothing needs a decision.
"""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from daemon.core.model import Application, Draft, DraftState
from daemon.core.notices import quarantined_line
from daemon.core.workdays import is_working_day
from daemon.jobs.desk import Desk
from daemon.jobs.portfolio import applications
from daemon.ports import PostKind

MORNING = time(8)
# A letter that may leave in the course of the day is decided on in that day's mail.
REACH = timedelta(hours=10)
_DAY_KEY = "morning"


def digest(desk: Desk) -> bool:
    """Write today's morning mail once; tell whether one was written."""
    local = desk.now.astimezone(ZoneInfo(desk.user.time_zone))
    today = local.date().isoformat()
    if local.time() < MORNING or not is_working_day(local.date(), desk.user.country):
        return False
    if desk.store.get(_DAY_KEY) == today:
        return False
    with desk.store.transaction():
        written = _write(desk, f"morning:{today}")
        desk.store.put(_DAY_KEY, today)
    return written


def welcome(desk: Desk) -> bool:
    """Offer what the first reading of the mailbox found still right, in one mail."""
    drafts = [d for d in desk.store.drafts({DraftState.PLANNED}) if d.ask_at <= desk.now]
    if not drafts:
        return False
    return desk.open_request(PostKind.WELCOME, "welcome", drafts=_with_applications(desk, drafts))


def _write(desk: Desk, key: str) -> bool:
    due = [
        d
        for d in desk.store.drafts({DraftState.PLANNED, DraftState.LATER})
        if d.ask_at <= desk.now + (timedelta(0) if d.note.interrupts else REACH)
    ]
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
