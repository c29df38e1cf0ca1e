"""What the commands that look at the state share: reading it beside a running daemon."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from daemon.core.model import Application, Draft
from daemon.core.settings import Settings

if TYPE_CHECKING:
    from datetime import datetime

    from daemon.adapters.sqlite import SqliteStore


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """Everything stored, as of now."""

    store: SqliteStore
    now: datetime
    settings: Settings
    applications: list[Application]
    drafts: list[Draft]

    @property
    def problems(self) -> list[str]:
        """Return what the daemon found wrong at its last look."""
        known = self.store.get("health")
        return list(json.loads(known)["problems"]) if known else []


@contextlib.contextmanager
def read_state(settings: Settings) -> Iterator[State]:
    """Yield the state; raises UserError where there is none yet."""
    from daemon.app import new_clock, open_store  # noqa: PLC0415 - only commands that need it
    from daemon.core.transitions import fold  # noqa: PLC0415 - the same

    now = new_clock().now()
    with contextlib.closing(open_store(settings)) as store:
        yield State(
            store=store,
            now=now,
            settings=settings,
            applications=[fold(h.identity, h.events, now) for h in store.histories()],
            drafts=store.drafts(),
        )
