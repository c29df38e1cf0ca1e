"""A Finding in the making: what calendar parts and words have said so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from daemon.core.model import Evidence, Interview, Kind


@dataclass(slots=True)
class Sketch:
    """What one source says of a mail, before identity, people and scam signs are added."""

    kind: Kind
    confidence: float
    ask: bool = False
    interviews: tuple[Interview, ...] = ()
    proposed: tuple[Interview, ...] = ()
    replaced: tuple[Interview, ...] = ()
    cancelled_uids: tuple[str, ...] = ()
    rescinded: bool = False
    on_hold: bool = False
    evidence: list[Evidence] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)

    def doubt(self, question: str) -> None:
        """Ask the User this before a Stage moves."""
        self.ask = True
        if question not in self.questions:
            self.questions.append(question)
