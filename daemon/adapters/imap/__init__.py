"""The user's mailbox over IMAP: ``ImapMailbox`` implements ``ports.Mailbox``.

``wire`` carries bytes and speaks IDLE, ``login`` connects and protects, ``folders`` finds out
which folder plays which part, ``account`` puts them together.
"""

from __future__ import annotations

from daemon.adapters.imap.account import ImapMailbox as ImapMailbox

__all__ = ["ImapMailbox"]
