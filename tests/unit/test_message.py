"""Raw bytes to a Message: limits, lies about encodings, addresses, quotes, robots."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.addresses import parse_addresses
from daemon.core.message import parse
from daemon.core.model import Message
from daemon.core.quotes import split_quotes
from daemon.errors import Unreadable

ARRIVED = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)


def read(raw: bytes) -> Message:
    return parse(raw, arrived_at=ARRIVED)


def nested(levels: int) -> bytes:
    raw = b"From: a@b.example\n"
    for level in range(levels):
        mark = str(level).encode()
        raw += b'Content-Type: multipart/mixed; boundary="b' + mark + b'"\n\n--b' + mark + b"\n"
    return raw + b"\nhello"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (nested(300), "20 levels"),
        (b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 100_000, "200 parts"),
        (b"Subject: " + b"=?utf-8?q?a?=\n " * 4_000 + b"\n\nx", "500 encoded words"),
        (b"Subject: " + b"a" * 9_000 + b"\n\nx", "8 kB"),
        (b"X: y\n" * 201 + b"\nx", "200 headers"),
        (b"X: " + b"y\n " * 40_000 + b"\n\nx", "64 kB"),
        (b"Content-Type: text/plain" + b"; a=b" * 60 + b"\n\nx", "50 parameters"),
        (b"Content-Type: text/plain" + b"; a=b" * 51 + b"\n\nx", "50 parameters"),
        (
            b"To: " + b",\n ".join(b"a%d@b.example" % i for i in range(101)) + b"\n\nx",
            "100 addresses",
        ),
        (b"\n" + b"x" * (25 * 1024 * 1024 + 1), "25 MB"),
        (
            b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n"
            + b"X-A:b\n" * 50_000,
            "invitation in the mail is larger than 256 kB",
        ),
    ],
)
def test_a_mail_over_a_limit_is_unreadable_and_says_why(raw: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read(raw)


@pytest.mark.parametrize(
    "raw",
    [
        nested(20),
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 199,
        b"Subject: " + b"=?utf-8?q?a?=\n " * 500 + b"\n\nx",
        b"Subject: " + b"a" * 8_000 + b"\n\nx",
        b"X: y\n" * 200 + b"\nx",
        b"Content-Type: text/plain" + b"; a=b" * 50 + b"\n\nx",
        b"To: " + b",\n ".join(b"a%d@b.example" % i for i in range(100)) + b"\n\nx",
    ],
)
def test_a_mail_at_a_limit_is_read(raw: bytes) -> None:
    assert read(raw).text


def test_no_more_than_64_kb_of_text_are_used() -> None:
    assert len(read(b"\n" + b"word " * 100_000).full_text) <= 64 * 1024
    assert (
        len(read(b"Content-Type: text/html\n\n" + b"<p>word</p>" * 100_000).full_text) <= 64 * 1024
    )


def test_a_large_calendar_that_invites_to_nothing_is_an_attachment() -> None:
    calendar = b"BEGIN:VCALENDAR\n" + b"X-A:b\n" * 50_000
    head = b'Content-Type: text/calendar; name="holidays.ics"\nContent-Disposition: attachment\n\n'
    message = read(head + calendar)
    assert (message.calendars, message.attachments) == ((), ("holidays.ics",))


@given(st.binary(max_size=3_000))
def test_any_bytes_are_read_or_unreadable_and_nothing_else(raw: bytes) -> None:
    try:
        message = read(raw)
    except Unreadable:
        return
    assert message.key


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        ("Dana Reyes <Dana@Acme.example>", ["dana@acme.example"]),
        (
            '"Reyes, Dana" <dana@acme.example>, lee@acme.example',
            ["dana@acme.example", "lee@acme.example"],
        ),
        ("user@me.example <attacker@evil.example>", []),
        ("<me@example.org>evil@x.example", []),
        ("me@example.org)<evil@x.example", []),
        ("((((", []),
        ("(" * 50_000, []),
        ("undisclosed-recipients:;", []),
        ("Team: a@b.example, C <d@e.example>;", ["a@b.example", "d@e.example"]),
        ('"me@example.org" <evil@x.example>', ["evil@x.example"]),
        ("a b@example.org", []),
        ("dana@acme.example\r\nBcc: x@y.example", []),
    ],
)
def test_an_address_in_doubt_is_no_address(value: str, addresses: list[str]) -> None:
    assert [a.address for a in parse_addresses(value)] == addresses


def test_two_from_headers_leave_no_single_sender() -> None:
    message = read(b"From: me@example.org\nFrom: evil@x.example\n\nsend")
    assert (message.from_headers, message.sender.address) == (2, "")


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        (b"Content-Type: text/plain; charset=us-ascii", "café".encode(), "café"),
        (b"Content-Type: text/plain; charset=utf-8", "café".encode("latin-1"), "café"),
        (b"Content-Type: text/plain; charset=iso-8859-1", "café".encode(), "café"),
        (b"Content-Type: text/plain; charset=no-such-thing", "café".encode("cp1252"), "café"),
        (b"Content-Transfer-Encoding: base64", b"Y2Fmw6k=", "café"),
        (b"Content-Transfer-Encoding: base64", b"Y2Fmw6k", "café"),
        (b"Content-Transfer-Encoding: base64", b"Hi, this is prose, really: no base64!", "Hi, this is prose, really: no base64!"),
        (b"Content-Transfer-Encoding: quoted-printable", b"caf=C3=A9 =\nau lait", "café au lait"),
    ],
)  # fmt: skip
def test_text_survives_lies_about_its_encoding(head: bytes, body: bytes, text: str) -> None:
    assert read(head + b"\n\n" + body).text == text


def test_words_encoded_in_the_subject_are_joined() -> None:
    message = read(b"Subject: =?utf-8?q?Inter?= =?utf-8?b?dmlldw==?= now\n\nx")
    assert message.subject == "Interview now"


def test_a_date_after_arrival_is_not_believed_and_the_offset_is_kept() -> None:
    late = read(b"Date: Tue, 24 Nov 2026 10:00:00 -0500\n\nx")
    early = read(b"Date: Mon, 23 Nov 2026 10:00:00 -0500\n\nx")
    assert late.written_at == ARRIVED
    assert (early.written_at, early.utc_offset_minutes) == (
        datetime(2026, 11, 23, 15, 0, tzinfo=UTC),
        -300,
    )


def test_the_key_ignores_message_id_and_received_but_not_the_text() -> None:
    one = read(b"Received: a\nMessage-ID: <1@x>\nFrom: a@b.example\nSubject: s\n\nhello")
    two = read(b"Received: b\nMessage-ID: <2@x>\nFrom: a@b.example\nSubject: s\n\nhello\n")
    other = read(b"Message-ID: <1@x>\nFrom: a@b.example\nSubject: s\n\nhello!")
    assert one.key == two.key != other.key


def test_a_stub_of_plain_text_yields_to_the_html_part() -> None:
    raw = (
        b"Content-Type: multipart/alternative; boundary=b\n\n--b\n\nPlease view this in HTML.\n"
        b"--b\nContent-Type: text/html\n\n<p>Your interview is on Tuesday, and we look forward to "
        b"meeting you at our office in the main street with the team.</p>\n--b--\n"
    )
    message = read(raw)
    assert message.text_is_from_html
    assert message.text.startswith("Your interview is on Tuesday")


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Yes!\n\nOn Mon, Nov 23, 2026 at 9:00 AM Dana <d@x.example> wrote:\n> Can you?", "Yes!"),
        ("Yes!\n\nOn Mon, Nov 23, 2026 at 9:00 AM Dana Reyes\n<d@x.example> wrote:\nCan you?", "Yes!"),
        ("Ja.\n\nAm 23.11.2026 um 09:00 schrieb Dana Reyes:\n> Geht das?", "Ja."),
        ("Oui.\n\nLe lun. 23 nov. 2026 à 09:00, Dana <d@x.example> a écrit :\n> Ça va ?", "Oui."),
        ("Yes.\n\n-----Original Message-----\nFrom: Dana\nSent: Monday\nTo: Alex\nSubject: x\n\nold", "Yes."),
        ("Yes.\n\nFrom: Dana\nSent: Monday\nTo: Alex\nSubject: x\n\nold", "Yes."),
        ("> one\nfirst\n> two\nsecond", "first\nsecond"),
        ("On Monday we wrote: nothing", "On Monday we wrote: nothing"),
        ("From: here\nit goes on", "From: here\nit goes on"),
    ],
)  # fmt: skip
def test_new_text_is_told_apart_from_quoted(text: str, new: str) -> None:
    assert split_quotes(text)[0] == new


def test_a_forwarded_mail_without_own_words_keeps_its_text() -> None:
    text, quoted = split_quotes(
        "---------- Forwarded message ---------\nFrom: Dana <d@x.example>\nDate: Monday\n"
        "Subject: Interview\nTo: Alex\n\nYour interview is on Tuesday."
    )
    assert text == "Your interview is on Tuesday."
    assert "From: Dana" in quoted


@pytest.mark.parametrize(
    ("head", "automatic"),
    [
        (b"Auto-Submitted: auto-replied\nSubject: x", True),
        (b"Auto-Submitted: auto-generated\nSubject: x", False),
        (b"Subject: Automatic reply: Interview", True),
        (b"Subject: Abwesenheitsnotiz", True),
        (b"X-Autoreply: yes\nSubject: x", True),
        (b"Precedence: bulk\nSubject: x", False),
        (b"Subject: Re: Interview", False),
    ],
)
def test_an_answering_machine_is_known_by_its_headers(head: bytes, automatic: object) -> None:
    assert bool(read(head + b"\n\nhello").automatic) is automatic
