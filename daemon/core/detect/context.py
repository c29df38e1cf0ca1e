"""What the detector knows besides the mail itself: who the User is."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """The User's side of every mail.

    ``user_addresses`` are lower-case and may be empty: then the User is the recipient.
    ``home_zone`` None means UTC, and times read that way list "zone" as assumed. ``expected`` is true
    of a mail in a conversation about an Application, or by somebody known from one.
    """

    user_addresses: frozenset[str] = field(default_factory=frozenset)
    user_name: str = ""
    home_zone: str | None = None
    expected: bool = False
