"""Italian, by tu and by Lei."""

from __future__ import annotations

from daemon.core.detect.phrases.it import appointments, conversation, elsewhere, verdicts
from daemon.core.detect.phrases.it.grammar import GRAMMAR
from daemon.core.detect.signals import Pack, pack

PACK: Pack = pack(
    GRAMMAR,
    (*verdicts.RULES, *appointments.RULES, *conversation.RULES, *elsewhere.RULES),
)
