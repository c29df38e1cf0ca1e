"""Spanish as it is written to applicants in Spain and Latin America, by usted, tú and vos."""

from __future__ import annotations

from daemon.core.detect.phrases.es import appointments, conversation, elsewhere, verdicts
from daemon.core.detect.phrases.es.grammar import GRAMMAR
from daemon.core.detect.signals import Pack, pack

PACK: Pack = pack(
    GRAMMAR,
    (*verdicts.RULES, *appointments.RULES, *conversation.RULES, *elsewhere.RULES),
)
