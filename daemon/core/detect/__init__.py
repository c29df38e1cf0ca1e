"""What a Message means: ordered tables of small named rules, each leaving its evidence.

The way of a mail: bounces and answering machines by their headers; then mail that only looks like
job mail; then calendar parts; then what its own sentences assert (``clauses`` -> ``signals`` ->
``kinds``). Identity, people and times are read beside it. Doubt becomes a question, never a guess.
"""

from __future__ import annotations

from daemon.core.detect.context import Context as Context
from daemon.core.detect.triage import may_matter as may_matter
from daemon.core.detect.understand import understand as understand

__all__ = ["Context", "may_matter", "understand"]
