"""What can go wrong, sorted by what the caller may do about it.

Every error that crosses a boundary says whether it is temporary, permanent or unsure
(an unknown error from the network counts as temporary). Words for people are added by
``cli`` and by the notices; here is only the fact and the remedy.
"""

from __future__ import annotations


class FollowthroughError(Exception):
    """Base of every error this project raises on purpose."""


class UserError(FollowthroughError):
    """Something the User can mend: shown as sentences, never as a traceback."""

    def __init__(self, *problems: str, hint: str = "", exit_code: int = 1) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems
        self.hint = hint
        self.exit_code = exit_code


class Temporary(FollowthroughError):
    """Try again later, with back-off: the network, a busy server, a full disk."""


class LoginRefused(Temporary):
    """The server refused user name or password; retried seldom, never in a tight loop."""


class Permanent(FollowthroughError):
    """Trying again gives the same result: record it and tell the User once."""


class Unsure(FollowthroughError):
    """The message was handed over but no answer came: never repeat it, look, then ask."""


class Unreadable(Permanent):
    """A mail over a limit or beyond parsing: it goes to quarantine with this reason."""
