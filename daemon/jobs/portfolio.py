"""What the jobs share in reading the state: every Application, folded up to now."""

from __future__ import annotations

from datetime import datetime

from daemon.core.model import Application
from daemon.core.transitions import fold
from daemon.ports import Store


def applications(store: Store, now: datetime) -> list[Application]:
    """Return every Application as its Events tell it up to ``now``."""
    return [fold(h.identity, h.events, now) for h in store.histories()]
