"""German as it is written to applicants in Germany, Austria and Switzerland, by Sie and by du."""

from __future__ import annotations

from daemon.core.detect.phrases.de import appointments, conversation, elsewhere, verdicts
from daemon.core.detect.phrases.de.grammar import GRAMMAR
from daemon.core.detect.signals import Pack, pack

PACK: Pack = pack(
    GRAMMAR,
    (*verdicts.RULES, *appointments.RULES, *conversation.RULES, *elsewhere.RULES),
)
