"""INGEST: new mail from the account's folders into the spool.

Headers come first; a generous triage drops only what cannot be job mail, and only what remains is
fetched whole. Mails and cursor are committed together, batch by batch, so that a crash repeats at
most one batch and the spool's key makes the repetition harmless. A folder that was never read, or
whose UIDVALIDITY changed, is read back over the configured history; what was dealt with before is
recognised by its content when it is read again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from daemon.core.model import Folder
from daemon.ports import FetchedMail, FolderState, Mailbox, MailHead, Reader, Store

log = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]
UNWANTED_FLAGS = frozenset({"\\draft", "\\deleted"})


def ingest(
    now: datetime,
    *,
    mailbox: Mailbox,
    store: Store,
    reader: Reader,
    history: timedelta,
    progress: Progress | None = None,
) -> bool:
    """Spool what is new in every folder; tell whether anything came.

    Raises Temporary where the server cannot be reached; what was committed before stays.
    """
    came = False
    for name, folder in mailbox.folders():
        state = mailbox.open(name, folder)
        last = store.cursor(name, state.uid_validity)
        since = None if last is not None else now - history
        if last is None and store.has_cursor(name):
            log.warning("folder %s was renumbered by the server: reading it again", name)
        uids = mailbox.uids_after(last or 0, since=since)
        done = 0
        for heads in mailbox.heads(uids) if uids else ():
            done += len(heads)
            came |= _take(now, state, heads, mailbox=mailbox, store=store, reader=reader)
            if progress is not None:
                progress(name, done, len(uids))
        if last is None:
            store.spool(state, (), max([state.uid_next - 1, *uids]))
    return came


def _take(
    now: datetime,
    state: FolderState,
    heads: list[MailHead],
    *,
    mailbox: Mailbox,
    store: Store,
    reader: Reader,
) -> bool:
    """Fetch and spool what matters of one batch, moving the cursor past all of it."""
    wanted = [h.uid for h in heads if _matters(h, state.folder, reader)]
    mails = list(mailbox.fetch(wanted)) if wanted else []
    with store.transaction():
        for mail in mails:
            if mail.raw is None:
                store.quarantine(_where(state, mail), mail.problem, b"", now)
        store.spool(state, mails, max(h.uid for h in heads))
    return bool(mails)


def _matters(head: MailHead, folder: Folder, reader: Reader) -> bool:
    if UNWANTED_FLAGS & {f.lower() for f in head.flags}:
        return False
    return folder is Folder.SENT or not head.header or reader.may_matter(head.header)


def _where(state: FolderState, mail: FetchedMail) -> str:
    return f"{state.name}, message {mail.uid} of {mail.arrived_at:%Y-%m-%d}"
