"""Dutch of the Netherlands and Flanders, by je and by u."""

from __future__ import annotations

from daemon.core.detect.phrases.nl import appointments, conversation, elsewhere, verdicts
from daemon.core.detect.phrases.nl.grammar import GRAMMAR
from daemon.core.detect.signals import Pack, pack

PACK: Pack = pack(
    GRAMMAR,
    (*verdicts.RULES, *appointments.RULES, *conversation.RULES, *elsewhere.RULES),
)
