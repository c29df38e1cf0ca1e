"""DELIVER: approved letters leave, each exactly once.

Claim the row, commit, hand over, commit the outcome. The commit before the first body byte is what
tells, after a crash, between *nothing left* and *unsure*. What is unsure is looked for in Sent and
then asked; never sent again without the User's word.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta

from daemon.core.envelope import digest
from daemon.core.etiquette import HOLD, leave_at, may_leave
from daemon.core.model import Draft, DraftState
from daemon.core.notices import question_about_unsure
from daemon.errors import LoginRefused, Permanent, Temporary, Unsure
from daemon.jobs.desk import Desk
from daemon.ports import Mailbox, Option, Outgoing, Sender

log = logging.getLogger(__name__)

MAX_ATTEMPTS = 8
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def deliver(desk: Desk, *, sender: Sender, mailbox: Mailbox) -> bool:
    """Send what is due and re-checked; tell whether anything left or was settled."""
    worked = _recover(desk)
    held = _unheard(desk)
    for row in desk.store.outgoing({DraftState.APPROVED}):
        if max(row.leaves_at, row.next_try_at) > desk.now:
            continue
        draft = desk.store.draft(row.draft)
        if draft is None or not _still_right(desk, row, draft, held):
            continue
        _send(desk, row, draft, sender)
        worked = True
    return _look_for_unsure(desk, mailbox) or worked


def _unheard(desk: Desk) -> frozenset[int]:
    """Return the Drafts that nothing may be done with yet.

    Of some a reply (perhaps `stop`) still waits for its proof; of others it is a question whether
    newer mail was about their Application, and it may have been a rejection.
    """
    requests = (desk.store.request(reply.request) for reply in desk.store.replies())
    unheard = {i.draft for r in requests if r for i in r.items if i.draft is not None}
    doubtful = {o.application for q in desk.store.questions() for o in q.options if o.event}
    waiting = desk.store.drafts({DraftState.APPROVED}) if doubtful else []
    return frozenset(unheard | {d.id for d in waiting if d.note.application in doubtful})


def _recover(desk: Desk) -> bool:
    """Rows still claimed were left by a process that died: sort them by what was committed."""
    rows = desk.store.outgoing({DraftState.SENDING})
    for row in rows:
        if row.body_begun:
            _unsure(desk, row, "the daemon ended while the server's answer was awaited")
        else:
            desk.store.settle(row, DraftState.APPROVED, "nothing was handed over", at=desk.now)
    return bool(rows)


def _still_right(desk: Desk, row: Outgoing, draft: Draft, held: frozenset[int]) -> bool:
    """Look once more before it leaves: the very text, still approved, in time, nothing pending."""
    if draft.id in held or draft.state is not DraftState.APPROVED:
        return False
    if (row.digest, row.recipient) != (digest(draft.letter), draft.letter.to.address):
        _give_up(desk, row, draft, "its text is no longer the one you approved.")
        return False
    if draft.expires_at <= desk.now:
        _give_up(desk, row, draft, "its time has passed.")
        return False
    if (
        desk.now - row.leaves_at > HOUR
        and leave_at(desk.now - HOLD, draft.note, at_once=False) > desk.now
    ):
        return False  # it was held up, and its hour is over for the day
    return (may_leave(desk.now, desk.sent_facts(), draft.note) or desk.now) <= desk.now


def _give_up(desk: Desk, row: Outgoing, draft: Draft, why: str) -> None:
    with desk.store.transaction():
        desk.store.drop_outgoing(row.draft)
        desk.store.save_draft(replace(draft, state=DraftState.EXPIRED, leaves_at=None), desk.now)
        desk.tell_held(draft, why)


def _send(desk: Desk, row: Outgoing, draft: Draft, sender: Sender) -> None:
    if not desk.store.claim(row, desk.now):
        return
    try:
        answer = sender.send(
            row.raw,
            sender=desk.user.address,
            recipient=row.recipient,
            before_body=lambda: desk.store.begin_body(row),
        )
    except Unsure as problem:
        _unsure(desk, row, str(problem))
    except Permanent as problem:
        _refused(desk, row, draft, str(problem))
    except Temporary as problem:
        _try_later(desk, row, draft, problem)
    else:
        desk.letter_left(row, draft, answer)
        log.info("draft %d: %s left to %s", draft.id, draft.note.kind, row.recipient)


def _unsure(desk: Desk, row: Outgoing, why: str) -> None:
    desk.store.settle(row, DraftState.UNSURE, why, at=desk.now, next_try_at=desk.now)
    log.warning("draft %d: unsure whether it left (%s)", row.draft, why)


def _refused(desk: Desk, row: Outgoing, draft: Draft, why: str) -> None:
    with desk.store.transaction():
        desk.store.settle(row, DraftState.REFUSED, why, at=desk.now)
        desk.tell_held(draft, f"the mail server refused it: {why}")
    log.warning("draft %d: refused (%s)", row.draft, why)


def _try_later(desk: Desk, row: Outgoing, draft: Draft, problem: Temporary) -> None:
    attempts = row.attempts + 1
    if attempts >= MAX_ATTEMPTS and not isinstance(problem, LoginRefused):
        _refused(desk, row, draft, f"after {attempts} attempts: {problem}")
        return
    pause = min(MINUTE * 2 ** (attempts - 1), HOUR)
    desk.store.settle(
        row, DraftState.APPROVED, str(problem), at=desk.now, next_try_at=desk.now + pause
    )
    log.warning("draft %d: not sent yet, next try in %s (%s)", row.draft, pause, problem)


def _look_for_unsure(desk: Desk, mailbox: Mailbox) -> bool:
    """Search Sent for a letter whose fate is unknown; where it is not found, ask the User."""
    worked = False
    for row in desk.store.outgoing({DraftState.UNSURE}):
        draft = desk.store.draft(row.draft)
        if draft is None or row.next_try_at > desk.now:
            continue
        worked = True
        if mailbox.sent_has(row.message_id):
            desk.letter_left(row, draft, "found in Sent")
            continue
        desk.store.add_question(
            f"unsure:{row.draft}:{row.attempts}",
            question_about_unsure(draft),
            (
                Option(word="sent", label="it left; count it as sent", act="sent"),
                Option(
                    word="retry",
                    label="it did not leave; send the same letter once more",
                    act="retry",
                ),
                Option(word="drop", label="leave it", act="drop"),
            ),
            urgent=True,
            draft=row.draft,
            at=desk.now,
        )
        desk.store.settle(
            row, DraftState.UNSURE, "asked the User", at=desk.now, next_try_at=desk.now + HOUR
        )
    return worked


def copy_to_sent(desk: Desk, *, mailbox: Mailbox, provider_saves: bool) -> bool:
    """Put a copy of each letter that left into Sent, unless one is there; tell whether any was due."""
    rows = desk.store.uncopied()
    for row in rows:
        if not provider_saves and not mailbox.sent_has(row.message_id):
            mailbox.append_sent(row.raw)
        desk.store.copied(row)
    return bool(rows)
