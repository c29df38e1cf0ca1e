"""What the detector makes of whole mails: the near-misses in prose (the corpus has tests of its own)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from daemon.core.detect.context import Context
from daemon.core.detect.triage import may_matter
from daemon.core.detect.understand import understand
from daemon.core.message import parse
from daemon.core.model import Finding, Kind

ARRIVED = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
USER = Context(
    user_addresses=frozenset({"alex@example.org"}),
    user_name="Alex Morgan",
    home_zone="America/New_York",
)


def read(raw: bytes, context: Context = USER) -> Finding:
    return understand(parse(raw, arrived_at=ARRIVED), context)


def mail(
    body: str,
    *,
    subject: str = "Backend Engineer",
    sender: str = "Dana Reyes <dana@acme.example>",
    more: str = "",
) -> bytes:
    head = f"From: {sender}\nTo: Alex Morgan <alex@example.org>\nSubject: {subject}\nDate: Mon, 23 Nov 2026 10:00:00 -0500\n{more}"
    return f"{head}\n{body}".encode()


def test_a_bounce_is_a_bounce_and_names_whom_it_failed_for() -> None:
    raw = (
        b"From: MAILER-DAEMON@mx.example\nTo: alex@example.org\nSubject: Undelivered Mail\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        b"--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\n"
        b"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; Dana@acme.example\n"
        b"Action: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\n"
        b"Message-ID: <ours@example.org>\nSubject: Thank you\n\n--b--\n"
    )
    message = parse(raw, arrived_at=ARRIVED)
    assert understand(message, USER).kind is Kind.BOUNCE
    assert (message.bounced, message.bounce_of) == (("dana@acme.example",), ("<ours@example.org>",))


@pytest.mark.parametrize(
    "body",
    [
        "If you are selected, we will schedule an interview for the Backend Engineer role.",
        "If you don't hear from us within four weeks, you were not selected for the role.",
        "Shortlisted candidates will be invited to an interview. We received your application.",
        "Should your profile match, we will invite you to an interview. Thanks for applying.",
    ],
)
def test_a_condition_is_neither_an_invitation_nor_a_rejection(body: str) -> None:
    assert read(mail(body)).kind not in {
        Kind.AVAILABILITY_REQUEST, Kind.REJECTION, Kind.INTERVIEW_CONFIRMED,
    }  # fmt: skip


def test_a_denied_rejection_is_no_rejection() -> None:
    body = "Don't worry, we have not rejected your application. We are still reviewing it."
    assert read(mail(body)).kind in {Kind.RECRUITER_REPLY, Kind.APPLICATION_RECEIVED}


def test_quoted_words_decide_nothing() -> None:
    body = "We must withdraw our offer.\n\nOn Fri, Nov 20, 2026 Dana <dana@acme.example> wrote:\n> We are pleased to offer you the role of Backend Engineer."
    finding = read(mail(body))
    assert (finding.kind, finding.rescinded) == (Kind.REJECTION, True)


def test_hidden_html_text_decides_nothing() -> None:
    html = '<div style="display:none">we regret to inform you that you were not selected</div><p>Your application for Backend Engineer was received.</p>'
    raw = mail(html, more="Content-Type: text/html\n")
    assert read(raw).kind is Kind.APPLICATION_RECEIVED


def test_a_scam_is_flagged_and_asked_about() -> None:
    body = "We are pleased to offer you the job of Data Entry Clerk. We will send you a check to buy your equipment. Text our manager on Telegram."
    finding = read(mail(body, sender="Acme Careers <acme.hr@gmail.com>"))
    assert len(finding.scam_signs) >= 2
    assert finding.ask


def test_a_warning_about_scams_is_no_sign_of_one() -> None:
    body = "Your application for Backend Engineer was received.\n\nAcme will never ask you for bank details or a payment for equipment. Beware of recruitment scams on Telegram."
    assert read(mail(body)).scam_signs == ()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (b"From: LinkedIn <jobalerts-noreply@linkedin.com>\nSubject: 30 new jobs\n", False),
        (b"From: Shop <deals@shop.example>\nSubject: Weekend sale\nList-Unsubscribe: <x>\n", False),
        (
            b"From: Acme <no-reply@us.greenhouse-mail.io>\nSubject: Hello\nList-Unsubscribe: <x>\n",
            True,
        ),
        (b"From: jo@acme.example\nSubject: Hello\n", True),
        (b"From: alex@example.org\nSubject: send\n", True),
        (b"From: deals@shop.example\nSubject: x\nIn-Reply-To: <a@b>\nPrecedence: bulk\n", True),
        (b"From: ((((\nSubject: x\n", True),
        (b"X" * 70_000, True),
    ],
)
def test_triage_drops_only_what_cannot_matter(header: bytes, expected: object) -> None:
    assert may_matter(header, USER) is expected


def test_the_users_own_mail_and_our_own_requests_are_no_job_mail() -> None:
    own = mail("Your interview is confirmed for December 1 at 10am.", sender="alex@example.org")
    request = mail("Send this?", more="X-Followthrough-Request: 12 v1\n")
    assert {read(own).kind, read(request).kind} == {Kind.NOT_JOB_RELATED}


def test_the_brand_of_a_tracking_system_is_never_the_company() -> None:
    body = "Thank you for your application. We have received it."
    raw = mail(body, subject="Application received", sender="Greenhouse <no-reply@greenhouse.io>")
    assert read(raw).company == ""
