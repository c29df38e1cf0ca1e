"""MIME as it is sent: encodings that lie, boundaries that lack, headers without their blank line."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.decoding import bytes_to_text, decode_transfer, decode_words
from daemon.core.message import parse
from daemon.core.mime import read_params
from daemon.core.model import Message

ARRIVED = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)


def read(raw: bytes) -> Message:
    return parse(raw, arrived_at=ARRIVED)


# --- charsets -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("café".encode(), "iso-8859-1", "café"),
        ("café".encode("latin-1"), "utf-8", "café"),
        ("“Grüße” – €".encode("cp1252"), "iso-8859-1", "“Grüße” – €"),
        ("café ".encode() + "café".encode("latin-1"), "utf-8", "café café"),
        (b"plain", "utf-16", "plain"),
        ("größer".encode("utf-16"), "", "größer"),
        ("größer".encode("utf-16-le"), "utf-16le", "größer"),
        ("привет".encode("koi8-r"), "koi8-r", "привет"),
        ("привет".encode("cp1251"), "windows-1251", "привет"),
        ("面接のご案内".encode("iso-2022-jp"), "iso-2022-jp", "面接のご案内"),
        ("面接のご案内".encode("iso-2022-jp"), "", "面接のご案内"),
        ("面接".encode("cp932"), "shift_jis", "面接"),
        ("面试通知".encode("gb18030"), "gb2312", "面试通知"),
        ("면접".encode("cp949"), "ks_c_5601-1987", "면접"),
        ("Łódź".encode("iso-8859-2"), "iso-8859-2", "Łódź"),
        ("İş".encode("cp1254"), "iso-8859-9", "İş"),
        ("naïve".encode("cp1252"), "no-such-charset", "naïve"),
        ("naïve".encode("cp1252"), "x-unknown", "naïve"),
        (b"abc", "unicode_escape", "abc"),
        (b"+AOk-", "utf-7", "é"),
    ],
)
def test_text_is_what_the_bytes_are_whatever_the_charset_claims(
    data: bytes, charset: str, text: str
) -> None:
    assert bytes_to_text(data, charset) == text


@given(
    st.binary(max_size=300),
    st.sampled_from(["", "utf-8", "gb2312", "utf-7", "hz", "zip", "utf-16", "iso-2022-jp", "x"]),
)
def test_any_bytes_are_some_text(data: bytes, charset: str) -> None:
    assert isinstance(bytes_to_text(data, charset), str)


def test_a_part_cut_in_the_middle_of_a_character_is_no_worse_for_it() -> None:
    body = ("é" * 600_000).encode()
    text = bytes_to_text(decode_transfer(b"x" + body, "8bit"), "utf-8")
    assert text[:3] == "xéé"
    assert "Ã" not in text


# --- transfer encodings ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "encoding", "data"),
    [
        (b"SGVsbG8=", "base64", b"Hello"),
        (b"SGVs\nbG8", "BASE64", b"Hello"),
        (b"SGVsbG8=\n\n-- \nA list's footer", "base64", b"Hello\n\n-- \nA list's footer"),
        (b"SGVs!bG8gdGhlcmUsIHRoaXMgaXMgbG9uZw==", "base64", b"Hello there, this is long"),
        (b"No, this is just prose.", "base64", b"No, this is just prose."),
        (b"caf=C3=A9", "quoted-printable", b"caf\xc3\xa9"),
        (b"caf=C3=A9", "Quoted-Printable (sic)", b"caf\xc3\xa9"),
        (b"one=\ntwo=\nthree=C3=A9=E2", "7bit", b"onetwothree\xc3\xa9\xe2"),
        (b"a=b\nc=d", "", b"a=b\nc=d"),
        (b"begin 644 x\n%2&5L;&\\ \n`\nend\n", "x-uuencode", b"Hello"),
        (b"VGhlIGludGVydmlldyBpcyBvbiBUdWVzZGF5IGF0IHRlbiBpbiByb29tIDQy", "", b"The interview is on Tuesday at ten in room 42"),
    ],
)  # fmt: skip
def test_the_bytes_behind_an_encoding_are_found_though_it_lies(
    body: bytes, encoding: str, data: bytes
) -> None:
    assert decode_transfer(body, encoding) == data


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("=?utf-8?q?Inter?= =?utf-8?b?dmlldw==?= now", "Interview now"),
        ("=?utf-8?b?0JLQsNGI0Q==?= =?utf-8?b?gtC1?=", "Ваште"),
        ("=?UTF-8?Q?Really??= yes", "Really? yes"),
        ("=?utf-8?Q?two words?=", "two words"),
        ("=?iso-8859-1*en?q?caf=E9?=", "café"),
        ("=?iso-8859-1?q?a?=\n =?utf-8?q?b?=", "ab"),
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?utf-8?q?broken", "=?utf-8?q?broken"),
        ("zero\u200bwidth \u202eand  spaces", "zerowidth and spaces"),
    ],
)
def test_words_of_a_header_are_decoded_as_mailers_cut_them(value: str, words: str) -> None:
    assert decode_words(value) == words


@pytest.mark.parametrize(
    ("value", "first", "params"),
    [
        ('text/plain; charset="utf-8"', "text/plain", {"charset": "utf-8"}),
        ("Text/HTML charset=utf-8", "text/html", {"charset": "utf-8"}),
        ("text/plain; charset=us-ascii (Plain text)", "text/plain", {"charset": "us-ascii"}),
        ('a/b; name="x; y=z"; c=d', "a/b", {"name": "x; y=z", "c": "d"}),
        ("a/b; name*=utf-8''r%C3%A9sum%C3%A9.pdf", "a/b", {"name": "résumé.pdf"}),
        ("a/b; name*0=in; name*1=vite.ics", "a/b", {"name": "invite.ics"}),
        ("a/b; name*0*=utf-8''%C3%A9; name*1=t; name*2*=%C3%A9", "a/b", {"name": "été"}),
        ("a/b; name=My CV.pdf; x", "a/b", {"name": "My CV.pdf"}),
        ('a/b; name="open', "a/b", {"name": "open"}),
        ("", "", {}),
    ],
)
def test_parameters_are_read_in_every_form(value: str, first: str, params: dict[str, str]) -> None:
    assert read_params(value) == (first, params)


# --- structure ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Subject: x\r\n\r\none\r\ntwo", "one\ntwo"),
        (b"Subject: x\r\rone\rtwo", "one\ntwo"),
        (b"Subject: x\r\r\n\r\r\none\r\r\ntwo", "one\ntwo"),
        (b"From mbox@x Mon Nov 23 10:00:00 2026\nSubject: x\n\none", "one"),
        (b"Subject: x\nno field, so the text begins here\n\ntwo", "no field, so the text begins here\n\ntwo"),
        (b"Subject: x\nwrapped without a space\nTo: a@b.example\n\none", "one"),
        (b"only text, no header at all", "only text, no header at all"),
        (b"Content-Type: multipart/mixed; boundary=b\n \n--b\nContent-Type: text/plain\n\none\n--b--", "one"),
        (b"Content-Type: multipart/mixed; boundary=b\n\npreamble\n--b\n\none\n--b\n\ntwo\n--b--\nepilogue", "one\ntwo"),
        (b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n", "one"),
        (b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--bb\n--b--", "one\n--bb"),
        (b"Content-Type: multipart/mixed\n\n--q1\nContent-Type: text/plain\n\none\n--q1--", "one"),
        (b"Content-Type: multipart/mixed; boundary=wrong\n\n--q1\nContent-Type: text/plain\n\none\n--q1--", "one"),
        (b"Subject: x\n\n--q1\nContent-Type: text/plain\n\none\n--q1--", "one"),
        (b"Content-Type: multipart/mixed; boundary=b\n\nno boundary anywhere", "no boundary anywhere"),
        (b"Content-Type: nonsense\n\none", "one"),
        (b"Content-Type: html\n\n<p>one</p>", "one"),
        (b"Content-Type: text/plain\n\n<html><body><p>one</p><p>two</p><p>three</p></body></html>", "one\n\ntwo\n\nthree"),
        (b"Content-Type: text/x-amp-html\n\n<html amp>one</html>", ""),
        (b"Content-Type: message/rfc822\n\nSubject: y\n\nforwarded", "forwarded"),
    ],
)  # fmt: skip
def test_a_mail_that_breaks_the_rules_is_read_as_it_was_meant(raw: bytes, text: str) -> None:
    assert read(raw).text == text


def alternative(plain: bytes, html: bytes, after: bytes = b"") -> bytes:
    return (
        b"Content-Type: multipart/mixed; boundary=m\n\n--m\n"
        b"Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\n"
        + plain + b"\n--a\nContent-Type: text/html\n\n" + html + b"\n--a--\n--m\n"
        + after + b"\n--m--\n"
    )  # fmt: skip


def test_of_the_forms_of_a_text_one_is_read_and_what_follows_follows() -> None:
    footer = b"Content-Type: text/plain\n\nA footer of the list, longer than the mail itself."
    whole = read(
        alternative(
            b"Your interview is on Tuesday.", b"<p>Your interview is on Tuesday.</p>", footer
        )
    )
    assert (
        whole.text
        == "Your interview is on Tuesday.\nA footer of the list, longer than the mail itself."
    )
    only_html = read(
        b"Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html\n\n"
        b"<p>Tuesday</p>\n--m\n" + footer + b"\n--m--\n"
    )
    assert only_html.text == "Tuesday\nA footer of the list, longer than the mail itself."


def test_a_text_with_a_file_name_beside_the_text_is_an_attachment() -> None:
    job = b'Content-Type: text/plain; name="job.txt"\n\nInterviews on Friday.'
    message = read(alternative(b"See the attached.", b"<p>See the attached.</p>", job))
    assert (message.text, message.attachments) == ("See the attached.", ("job.txt",))


def test_unencoded_words_of_a_header_are_read_in_the_charset_of_the_mail() -> None:
    raw = (
        b"Subject: " + "退信".encode("gb18030") + b"\nContent-Type: text/plain; charset=gb2312\n\nx"
    )
    assert read(raw).subject == "退信"


def test_an_attached_mail_beyond_the_limits_is_left_out_not_the_mail() -> None:
    inner = b"X: " + b"y" * 9_000 + b"\n\nold"
    raw = (
        b"Content-Type: multipart/mixed; boundary=m\n\n--m\n\nnew\n--m\nContent-Type: message/rfc822\n\n"
        + inner
        + b"\n--m--"
    )
    assert read(raw).text == "new"
