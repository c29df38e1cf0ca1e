"""Portuguese of Portugal and of Brazil, by tu, by você and by third person."""

from __future__ import annotations

from daemon.core.detect.phrases.pt import appointments, conversation, elsewhere, verdicts
from daemon.core.detect.phrases.pt.grammar import GRAMMAR
from daemon.core.detect.signals import Pack, pack

PACK: Pack = pack(
    GRAMMAR,
    (*verdicts.RULES, *appointments.RULES, *conversation.RULES, *elsewhere.RULES),
)
