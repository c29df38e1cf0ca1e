"""French as it is written to applicants in France, Belgium, Switzerland and Québec, by vous and tu."""

from __future__ import annotations

from daemon.core.detect.phrases.fr import appointments, conversation, elsewhere, verdicts
from daemon.core.detect.phrases.fr.grammar import GRAMMAR
from daemon.core.detect.signals import Pack, pack

PACK: Pack = pack(
    GRAMMAR,
    (*verdicts.RULES, *appointments.RULES, *conversation.RULES, *elsewhere.RULES),
)
