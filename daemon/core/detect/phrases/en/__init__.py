"""English: verbs and objects that say something together, never whole sentences."""

from __future__ import annotations

from daemon.core.detect.phrases.en import appointments, conversation, elsewhere, verdicts
from daemon.core.detect.signals import Rule

RULES: tuple[Rule, ...] = (
    *verdicts.RULES,
    *appointments.RULES,
    *conversation.RULES,
    *elsewhere.RULES,
)
