"""Small builders for tests of the core: every field has a plain default, name only what matters."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from daemon.core.model import (
    Act,
    Address,
    Application,
    Contact,
    Event,
    Finding,
    Interview,
    Kind,
    Letter,
    Note,
    NoteKind,
    Part,
    Person,
    Place,
)
from daemon.core.settings import User
from daemon.core.transitions import Identity, fold

_numbers = itertools.count(1)

ALEX = User(
    name="Alex Morgan",
    address="alex@example.org",
    phone="+1 555 0100",
    time_zone="America/New_York",
    country="US",
)
DANA = Person(name="Dana Reyes", address="dana@acme.example", part=Part.INTERVIEWER)
ACME = Identity(id=1, company="Acme", role="Backend Engineer")


def utc(text: str) -> datetime:
    """Return ``2026-12-01 14:30`` as an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def an_interview(
    start: str = "2026-12-01 19:30", *, minutes: int = 60, **more: object
) -> Interview:
    """Return an interview that begins at ``start`` (UTC)."""
    begin = utc(start)
    base = Interview(start=begin, end=begin + timedelta(minutes=minutes), zone="America/New_York")
    return replace(base, **more)  # type: ignore[arg-type]


def an_event(act: Act, at: str, *interviews: Interview, key: str = "", **finding: object) -> Event:
    """Return an Event written at ``at`` (UTC) by Dana, whose mail said these interviews."""
    number = next(_numbers)
    said = Finding(
        kind=Kind.RECRUITER_REPLY,
        confidence=1.0,
        people=(DANA,),
        interviews=interviews,
        **finding,  # type: ignore[arg-type]
    )
    return Event(
        act=act,
        at=utc(at),
        message_key=key or f"key-{number}",
        message_id=f"<m{number}@acme.example>",
        finding=said,
        sender=Address(name="Dana Reyes", address="dana@acme.example"),
        subject="Interview",
        participants=("alex@example.org",),
    )


def an_application(now: str, *events: Event, identity: Identity = ACME) -> Application:
    """Return what these Events make of an Application by ``now`` (UTC)."""
    return fold(identity, events, utc(now))


def a_contact(name: str = "Dana Reyes", address: str = "dana@acme.example") -> Contact:
    """Return somebody who wrote to the User."""
    return Contact(
        name=name,
        address=address,
        part=Part.INTERVIEWER,
        thread_message_id="<m1@acme.example>",
        thread_subject="Interview",
        wrote=True,
    )


def a_note(key: str = "thank_you:1:dana@acme.example", **more: object) -> Note:
    """Return the intention to thank Dana after the interview of 1 December 2026."""
    base = Note(
        key=key,
        kind=NoteKind.THANK_YOU,
        application=1,
        round=1,
        to=a_contact(),
        interviews=(an_interview(),),
        ask_at=utc("2026-12-01 20:55"),
        not_before=utc("2026-12-02 13:30"),
        expires_at=utc("2026-12-08 23:00"),
        place=Place(zone="America/New_York", country="US"),
        interrupts=True,
    )
    return replace(base, **more)  # type: ignore[arg-type]


def a_letter(body: str = "Dear Dana,\n\nThank you.\n\nAlex\n", **more: object) -> Letter:
    """Return a short letter to Dana."""
    base = Letter(
        to=Address(name="Dana Reyes", address="dana@acme.example"),
        subject="Re: Interview",
        body=body,
        in_reply_to="<m1@acme.example>",
    )
    return replace(base, **more)  # type: ignore[arg-type]
