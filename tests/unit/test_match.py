"""Which Application a mail is about: identity first, likeness after, doubt asked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from daemon.core.match import Match, match, same_company, same_role
from daemon.core.model import (
    Address,
    Application,
    Contact,
    Finding,
    Interview,
    Kind,
    Message,
    Part,
    Stage,
    StandingInterview,
)

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def application(number: int, company: str, role: str = "", *, stage: Stage = Stage.APPLIED, ids: tuple[str, ...] = (), address: str = "", uid: str = "", requisition: str = "") -> Application:  # fmt: skip
    contacts = (Contact(address=address, part=Part.RECRUITER),) if address else ()
    held = StandingInterview(interview=Interview(start=NOW, end=NOW, uid=uid))
    return Application(
        id=number, company=company, role=role, stage=stage, since=NOW, message_ids=ids,
        contacts=contacts, interviews=(held,) if uid else (), requisition=requisition,
    )  # fmt: skip


def mail(
    sender: str = "no-reply@us.greenhouse-mail.io", references: tuple[str, ...] = ()
) -> Message:
    return Message(key="k", written_at=NOW, arrived_at=NOW, senders=(Address(address=sender),), references=references)  # fmt: skip


def finding(
    kind: Kind = Kind.REJECTION, company: str = "", role: str = "", requisition: str = ""
) -> Finding:
    return Finding(kind=kind, confidence=0.9, company=company, role=role, requisition=requisition)


def test_the_thread_names_the_application_whatever_else_is_said() -> None:
    both = [application(1, "Acme", ids=("<a@x>",)), application(2, "Acme")]
    assert match(mail(references=("<a@x>",)), finding(), both).application == 1


def test_the_calendar_event_names_the_application() -> None:
    both = [application(1, "Acme", uid="u1"), application(2, "Acme", uid="u2")]
    moved = Finding(kind=Kind.INTERVIEW_CANCELLED, confidence=1.0, cancelled_uids=("u2",))
    assert match(mail(), moved, both).application == 2


def test_an_ats_domain_alone_matches_nothing() -> None:
    known = application(1, "Acme", address="no-reply@us.greenhouse-mail.io")
    found = match(mail(), finding(company="Corvane"), [known])
    assert (found.application, found.new) == (None, True)


def test_two_roles_at_one_company_and_no_role_named_is_unclear() -> None:
    both = [application(1, "Acme", "Data Analyst"), application(2, "Acme", "Backend Engineer")]
    found = match(mail(), finding(company="Acme"), both)
    assert (found.application, found.candidates, found.new) == (None, (1, 2), False)


def test_the_role_chooses_among_applications_of_one_company() -> None:
    both = [application(1, "Acme", "Data Analyst"), application(2, "Acme", "Sr. Backend Engineer")]
    found = match(mail(), finding(company="Acme Inc.", role="Senior Backend Engineer"), both)
    assert found.application == 2


def test_the_only_open_application_is_meant_when_the_other_is_closed() -> None:
    both = [
        application(1, "Acme", "Data Analyst", stage=Stage.REJECTED),
        application(2, "Acme", "QA Engineer"),
    ]
    assert match(mail(), finding(company="Acme"), both).application == 2


def test_a_receipt_for_another_role_is_another_application() -> None:
    known = [application(1, "Acme", "Data Analyst")]
    found = match(mail(), finding(Kind.APPLICATION_RECEIVED, "Acme", "Backend Engineer"), known)
    assert found == Match(application=None, reason="another role at a known company", new=True)


def test_another_requisition_of_the_same_role_is_another_application() -> None:
    known = [application(1, "Acme", "Data Analyst", requisition="R-1001")]
    found = match(
        mail(), finding(Kind.APPLICATION_RECEIVED, "Acme", "Data Analyst", "R-1002"), known
    )
    assert (found.application, found.new) == (None, True)


def test_a_known_person_is_enough_where_no_company_is_named() -> None:
    known = [application(1, "Acme", address="dana@acme.example")]
    assert match(mail("dana@acme.example"), finding(Kind.RECRUITER_REPLY), known).application == 1


def test_a_free_mail_domain_links_nobody() -> None:
    known = [application(1, "Acme", address="dana@gmail.com")]
    assert match(mail("jo@gmail.com"), finding(Kind.RECRUITER_REPLY), known).application is None


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Orchard Health", "orchardhealth", True),
        ("Acme Inc.", "Acme", True),
        ("ACME GmbH", "Acme", True),
        ("Acme Labs", "Acme", True),
        ("Acme Labs", "Acme Software", False),
        ("Acme", "Apex", False),
        ("Société Exemple", "Societe Exemple", True),
        ("", "Acme", False),
    ],
)
def test_company_names_are_compared_without_their_decoration(a: str, b: str, same: object) -> None:
    assert same_company(a, b) is same


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Sr. Backend Engineer", "Senior Backend Engineer", True),
        ("Backend Engineer (m/f/d)", "Backend Engineer", True),
        ("Engineer, Backend", "Backend Engineer", True),
        ("Backend Engineer", "Frontend Engineer", False),
        ("Junior Backend Engineer", "Senior Backend Engineer", False),
    ],
)
def test_roles_are_compared_by_their_words_and_levels(a: str, b: str, same: object) -> None:
    assert same_role(a, b) is same
