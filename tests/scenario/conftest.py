"""The World of a story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.scenario.test_story import WRITTEN
from tests.scenario.world import World
from tests.scenario.world import world as open_world


@pytest.fixture
def world(tmp_path: Path, authority: Authority, dovecot: Dovecot) -> Iterator[World]:
    """Yield a fresh World at the moment the confirmation is written."""
    with open_world(tmp_path, authority, dovecot, WRITTEN) as opened:
        yield opened
