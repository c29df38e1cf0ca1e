"""What was understood of a mail, as the JSON object that `explain` promises.

The shape is a contract (schemas/explain.schema.json): keys may be added, never taken away.
"""

from __future__ import annotations

from datetime import tzinfo

from daemon.cli.sources import Source
from daemon.core.model import Decision, Verdict
from daemon.core.overview import interview_object, person_object
from daemon.ports import ReadMail

Json = dict[str, object]


def understood(source: Source, mail: ReadMail, home: tzinfo) -> Json:
    """Return the object for one mail; deadlines are told in the zone ``home``."""
    message, finding = mail.message, mail.finding
    deadline = finding.deadline
    return {
        **_where(source),
        "message_id": message.message_id or None,
        "subject": message.subject,
        "written_at": message.written_at.isoformat(),
        "kind": finding.kind.value,
        "confidence": round(finding.confidence, 3),
        "ask": finding.ask,
        "company": finding.company or None,
        "role": finding.role or None,
        "requisition": finding.requisition or None,
        "people": [person_object(p) for p in finding.people],
        "interviews": [interview_object(i) for i in finding.interviews],
        "proposed": [interview_object(i) for i in finding.proposed],
        "replaced": [interview_object(i) for i in finding.replaced],
        "cancelled_uids": list(finding.cancelled_uids),
        "decision_by": finding.decision_by.isoformat() if finding.decision_by else None,
        "deadline": deadline.astimezone(home).isoformat() if deadline else None,
        "returns_on": finding.returns_on.isoformat() if finding.returns_on else None,
        "rescinded": finding.rescinded,
        "on_hold": finding.on_hold,
        "scam_signs": list(finding.scam_signs),
        "evidence": [{"rule": e.rule, "text": e.text} for e in finding.evidence],
        "questions": list(finding.questions),
    }


def refused(source: Source, reason: str) -> Json:
    """Return the object for a mail of which nothing can be said."""
    return {**_where(source), "kind": None, "error": reason}


def decided(decisions: tuple[Decision, ...], verdict: Verdict) -> Json:
    """Return the object for a reply to a Request (schemas/explain-request.schema.json)."""
    return {
        **_decision(decisions[0]),
        "authentic": verdict.authentic,
        "why": verdict.why,
        "decisions": [_decision(decision) for decision in decisions],
    }


def _where(source: Source) -> Json:
    return {"source": source.name, **({"number": source.number} if source.number else {})}


def _decision(decision: Decision) -> Json:
    return {
        "decision": decision.verb.value,
        "letters": list(decision.letters) if decision.letters is not None else None,
        "days": decision.days,
        "until": decision.until.isoformat() if decision.until else None,
        "text": decision.text or None,
        "now": decision.now,
        "private": list(decision.private),
        "left_over": list(decision.left_over),
        "reason": decision.reason,
    }
