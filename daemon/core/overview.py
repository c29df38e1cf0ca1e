"""Where everything stands, as plain values: the object behind `status` and `status --json`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from daemon.core.model import (
    OPEN_DRAFTS,
    Application,
    Contact,
    Draft,
    DraftState,
    Interview,
    Person,
    StandingInterview,
)
from daemon.core.workdays import zone_of

Plain = dict[str, object]


def instant(at: datetime | None, zone: str) -> str | None:
    """Return an instant as ISO 8601 with the zone's offset, None for none."""
    return at.astimezone(zone_of(zone)).isoformat(timespec="seconds") if at else None


def person_object(person: Person | Contact) -> Plain:
    """Return name, address (null where unknown), part, and a telephone where a mail gave one."""
    told: Plain = {
        "name": person.name,
        "address": person.address or None,
        "part": person.part.value,
    }
    if isinstance(person, Person) and person.phone:
        told["phone"] = person.phone
    return told


def interview_object(interview: Interview) -> Plain:
    """Return an Interview in the shape that `explain --json` and `status --json` share."""
    return {
        "start": instant(interview.start, interview.zone),
        "end": instant(interview.end, interview.zone),
        "zone": interview.zone,
        "assumed": list(interview.assumed),
        "medium": interview.medium.value,
        "where": interview.where or None,
        "uid": interview.uid or None,
        "sequence": interview.sequence,
        "title": interview.title or None,
        "people": [person_object(p) for p in interview.people],
    }


def _standing(standing: StandingInterview) -> Plain:
    shown = interview_object(standing.interview)
    return {**shown, "round": standing.round, "held": standing.held}


def application_object(application: Application, drafts: Sequence[Draft], zone: str) -> Plain:
    """Return one Application; ``next`` is the nearest thing that will happen, null for none."""
    return {
        "id": application.id,
        "company": application.company,
        "role": application.role or None,
        "stage": application.stage.value,
        "round": application.round,
        "since": instant(application.since, zone),
        "contacts": [person_object(c) for c in application.contacts],
        "interviews": [_standing(s) for s in application.interviews],
        "next": _next(application, drafts, zone),
    }


def _next(application: Application, drafts: Sequence[Draft], zone: str) -> Plain | None:
    coming: list[tuple[datetime, str]] = [
        (s.interview.start, "interview") for s in application.interviews if not s.held
    ]
    for draft in drafts:
        if draft.note.application != application.id:
            continue
        name = draft.note.kind.value.replace("_", " ")
        if draft.state is DraftState.APPROVED and draft.leaves_at is not None:
            coming.append((draft.leaves_at, f"{name} leaves"))
        elif draft.state is DraftState.ASKING:
            coming.append((draft.ask_at, f"your decision on the {name}"))
        elif draft.state in OPEN_DRAFTS:
            coming.append((draft.ask_at, f"I ask you about the {name}"))
    if not coming:
        return None
    at, what = min(coming)
    return {"what": what, "at": instant(at, zone)}


def draft_object(draft: Draft, zone: str) -> Plain:
    """Return one Draft without its text."""
    return {
        "id": draft.id,
        "application": draft.note.application,
        "kind": draft.note.kind.value,
        "to": [draft.letter.to.address],
        "version": draft.version,
        "state": draft.state.value,
        "ask_at": instant(draft.ask_at, zone),
        "leaves_at": instant(draft.leaves_at, zone),
    }


def status_object(
    applications: Sequence[Application],
    drafts: Sequence[Draft],
    questions: Iterable[tuple[int, str]],
    problems: Sequence[str],
    zone: str,
) -> Plain:
    """Return the whole of `status --json` (its JSON Schema is schemas/status.schema.json)."""
    return {
        "applications": [application_object(a, drafts, zone) for a in applications],
        "drafts": [draft_object(d, zone) for d in drafts],
        "questions": [{"id": number, "text": text} for number, text in questions],
        "health": {"ok": not problems, "problems": list(problems)},
    }
