"""The story's time: everybody in the demo, servers and daemon, lives by this clock."""

from __future__ import annotations

from datetime import UTC, datetime


class DemoClock:
    """A clock that stands still until the story moves it (``ports.Clock``).

    Wall clock and monotonic clock move together, so that the daemon sees no jump.
    """

    def __init__(self, start: datetime) -> None:
        self._start = self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """Return the story's time, aware, in UTC."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds of story that have passed."""
        return (self._now - self._start).total_seconds()

    def move_to(self, instant: datetime) -> None:
        """Let time pass until then; an instant in the past changes nothing."""
        self._now = max(self._now, instant.astimezone(UTC))
