"""Who wrote a reply: proof, refusal or "cannot tell yet", and forty ways to forge a header."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.authenticity import NO_AUTHSERV_ID, judge, observed_servers, parse_results
from daemon.core.model import Address, Folder, Message
from daemon.core.settings import User

ALEX = User(
    name="Alex Morgan",
    address="alex@example.org",
    time_zone="Europe/Berlin",
    country="DE",
    aliases=("am@alias.example",),
)
PIN = "mx.provider.example"
PASS = f"{PIN}; dmarc=pass header.from=example.org"
INBOX = frozenset({Folder.INBOX})
BOTH = frozenset({Folder.INBOX, Folder.SENT})
NONE: frozenset[str] = frozenset()
WRITTEN = datetime(2026, 11, 24, 15, tzinfo=UTC)


def a_reply(*results: str, sender: str = "alex@example.org", **headers: str) -> Message:
    """Return a reply to oneself; keyword names become header names with hyphens."""
    kept = [("authentication-results", value) for value in results]
    kept += [(name.replace("_", "-"), value) for name, value in headers.items()]
    return Message(
        key="k",
        written_at=WRITTEN,
        arrived_at=WRITTEN,
        senders=(Address(name="Alex Morgan", address=sender),),
        to=(Address(address="alex@example.org"),),
        headers=tuple(kept),
        full_text="send",
    )


def verdict(reply: Message, seen: frozenset[Folder] = INBOX, pin: str = PIN) -> bool | None:
    return judge(reply, seen_in=seen, flags=NONE, user=ALEX, authserv_id=pin).authentic


# --- proof ----------------------------------------------------------------------------------


def test_a_copy_in_the_sent_mailbox_proves_it() -> None:
    assert verdict(a_reply(), BOTH, pin="") is True
    assert verdict(a_reply(), frozenset({Folder.SENT}), pin="") is True


def test_the_inbox_copy_alone_cannot_tell_yet() -> None:
    assert verdict(a_reply(), INBOX, pin="") is None


def test_one_file_alone_cannot_tell() -> None:
    assert verdict(a_reply(), frozenset(), pin="") is None


@pytest.mark.parametrize(
    "value",
    [
        PASS,
        f"{PIN} 1; dmarc=pass header.from=example.org",
        f"{PIN.upper()}; DMARC=Pass (p=REJECT sp=REJECT dis=NONE) header.from=Example.ORG",
        (
            f"{PIN}; dkim=pass header.i=@example.org header.s=s1 header.b=Ab/cD+9x;"
            " spf=pass (provider: best guess (nested) for it) smtp.mailfrom=alex@example.org;"
            " dmarc=pass (p=NONE) header.from=example.org"
        ),
        f"{PIN}; dkim=pass header.d=example.org",
        f'{PIN}; dkim=pass reason="good; signature" header.d=example.org;',
        f"{PIN}; dkim=fail header.d=list.example; dkim=pass header.d=example.org",
        f'"{PIN}" ; dmarc/1 = pass header.from = example.org',
        f"{PIN}; dkim=pass header.i=alex@example.org",
    ],
)
def test_an_aligned_pass_by_the_pinned_server_proves_it(value: str) -> None:
    assert verdict(a_reply(value)) is True


def test_an_alias_is_judged_by_its_own_domain() -> None:
    passed = f"{PIN}; dmarc=pass header.from=alias.example"
    assert verdict(a_reply(passed, sender="am@alias.example")) is True
    assert verdict(a_reply(PASS, sender="am@alias.example")) is None


def test_the_form_without_a_server_name_passes_only_when_pinned_so() -> None:
    value = (
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.org; dkim=pass (signature was"
        " verified) header.d=example.org;dmarc=pass action=none header.from=example.org;"
        "compauth=pass reason=100"
    )
    assert verdict(a_reply(value)) is None
    assert verdict(a_reply(value), pin="") is None
    assert verdict(a_reply(value), pin=NO_AUTHSERV_ID) is True
    assert verdict(a_reply(PASS), pin=NO_AUTHSERV_ID) is None


@pytest.mark.parametrize("seen", [INBOX, BOTH])
def test_a_failure_by_the_pinned_server_is_a_veto_even_with_a_sent_copy(
    seen: frozenset[Folder],
) -> None:
    failed = f"{PIN}; dkim=pass header.d=example.org; dmarc=fail header.from=example.org"
    assert verdict(a_reply(failed), seen) is False
    assert verdict(a_reply(PASS, failed), seen) is False


def test_a_failure_by_somebody_else_is_no_veto() -> None:
    assert verdict(a_reply("mx.other.example; dmarc=fail header.from=example.org"), BOTH) is True


def test_the_names_of_servers_can_be_shown_to_the_user() -> None:
    reply = a_reply("mx.one.example; none", "spf=pass smtp.mailfrom=x.example", "(broken")
    assert observed_servers(reply) == ("mx.one.example", NO_AUTHSERV_ID)


# --- forgeries ------------------------------------------------------------------------------

FORGED = [
    # other servers, other places
    "mx.attacker.example; dmarc=pass header.from=example.org",
    f"{PIN}.attacker.example; dmarc=pass header.from=example.org",
    f"attacker.{PIN}; dmarc=pass header.from=example.org",
    f"mx.attacker.example ({PIN}); dmarc=pass header.from=example.org",
    f'"{PIN} " x; dmarc=pass header.from=example.org',
    f"{PIN} 2; dmarc=pass header.from=example.org",
    f"{PIN} 1 1; dmarc=pass header.from=example.org",
    f"{PIN}/1; dmarc=pass header.from=example.org",
    "dmarc=pass header.from=example.org",
    "; dmarc=pass header.from=example.org",
    "",
    # words in comments
    f"{PIN}; dmarc=none (dmarc=pass header.from=example.org)",
    f"{PIN}; (dmarc=pass header.from=example.org) spf=pass smtp.mailfrom=example.org",
    f"{PIN}; spf=neutral (x) (; dmarc=pass header.from=example.org)",
    f"{PIN}; spf=neutral (\\) ; dmarc=pass header.from=example.org) smtp.mailfrom=x",
    f"{PIN}; spf=neutral (; dmarc=pass header.from=example.org",
    f"{PIN}; dmarc=pass header.from=example.org (never closed",
    f"{PIN}; ((((((dmarc=pass)))))) dmarc=pass header.from=example.org",
    # words in quoted strings
    f'{PIN}; dmarc=none reason="; dmarc=pass header.from=example.org"',
    f'{PIN}; spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.org;"@attacker.example',
    f'{PIN}; spf=pass smtp.mailfrom="\\"; dmarc=pass header.from=example.org',
    f'{PIN}; dmarc="pass" header.from=example.org',
    f'{PIN}; "dmarc"=pass header.from=example.org',
    f'{PIN}; dmarc=pass "header.from"=example.org',
    # another domain, or none
    f"{PIN}; dmarc=pass header.from=attacker.example",
    f"{PIN}; dmarc=pass header.from=mail.example.org",
    f"{PIN}; dmarc=pass header.from=org",
    f"{PIN}; dmarc=pass header.from=example.org.attacker.example",
    f"{PIN}; dmarc=pass header.from=alex@example.org@attacker.example",
    f"{PIN}; dmarc=pass header.from=attacker.example header.from=example.org",
    f"{PIN}; dmarc=pass",
    f"{PIN}; dmarc=pass header.from=",
    f"{PIN}; dmarc=pass smtp.mailfrom=example.org",
    f"{PIN}; dkim=pass header.d=attacker.example header.i=@example.org",
    f"{PIN}; dkim=pass header.d=sub.example.org",
    f"{PIN}; dkim=pass header.d=org",
    f"{PIN}; dkim=pass header.d=attacker.example header.d=example.org",
    f"{PIN}; dkim=pass header.i=alex@attacker.example",
    f"{PIN}; dkim=pass",
    f"{PIN}; dkim=neutral header.d=example.org",
    # other methods and results
    f"{PIN}; spf=pass smtp.mailfrom=alex@example.org",
    f"{PIN}; arc=pass header.from=example.org",
    f"{PIN}; auth=pass smtp.auth=alex@example.org",
    f"{PIN}; x-dmarc=pass header.from=example.org",
    f"{PIN}; dmarc=bestguesspass header.from=example.org",
    f"{PIN}; dmarc=passed header.from=example.org",
    f"{PIN}; dmarc=temperror header.from=example.org",
    f"{PIN}; dmarc==pass header.from=example.org",
    f"{PIN}; dmarc=pass=pass header.from=example.org",
    f"{PIN}; dmarc/2=pass header.from=example.org",
    f"{PIN}; none",
    f"{PIN}",
    # contradictions and rubbish
    f"{PIN}; dmarc=pass header.from=example.org; dmarc=none header.from=example.org",
    f"{PIN}; dmarc=pass header.from=example.org; dmarc=pass header.from=example.org",
    f"{PIN}; dmarc=pass header.from=example.org; rubbish",
    f"{PIN}; dmarc=pass header.from=example.org, dkim=pass",
    f"{PIN}; dmarc=pass <header.from=example.org>",
    f"{PIN}; dmarc=pass header.from=example.org; " + "spf=none; " * 40,
    f"{PIN}; dmarc=pass header.from=example.org (" + "x" * 4000 + ")",
    f"{PIN}, x; dmarc=pass header.from=example.org",
]


@pytest.mark.parametrize("value", FORGED)
def test_a_forged_header_never_proves_anything(value: str) -> None:
    assert verdict(a_reply(value)) is None


@pytest.mark.parametrize("value", FORGED)
def test_only_the_topmost_header_can_pass(value: str) -> None:
    assert verdict(a_reply(value, PASS)) in {None, False}


@given(st.text(alphabet='abdmrcpskifeox.=;"()\\ /@1', max_size=60))
def test_no_comment_or_quoted_string_can_hold_a_pass(inner: str) -> None:
    escaped = "".join(f"\\{char}" for char in inner)
    for value in (
        f'{PIN}; spf=pass smtp.mailfrom="{escaped}; dmarc=pass header.from=example.org"@x.example',
        f"{PIN}; spf=pass ({escaped}; dmarc=pass header.from=example.org) smtp.mailfrom=x.example",
    ):
        assert verdict(a_reply(value)) is None


@given(st.text(max_size=300))
def test_no_text_breaks_the_parser(value: str) -> None:
    parse_results(value)


# --- hard refusals --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"auto_submitted": "auto-replied"},
        {"auto_submitted": "auto-generated; x=y"},
        {"precedence": "bulk"},
        {"precedence": "List"},
        {"precedence": "auto_reply"},
        {"list_id": "<jobs.lists.example>"},
        {"list_unsubscribe": "<mailto:x@lists.example>"},
        {"x_autoreply": "yes"},
        {"x_auto_response_suppress": "All"},
        {"return_path": "<>"},
        {"x_followthrough_request": "12.1"},
        {"x_followthrough": "notice"},
        {"resent_from": "mallory@attacker.example"},
        {"resent_from": "alex@example.org <mallory@attacker.example>"},
        {"x_failed_recipients": "dana@acme.example"},
    ],
)
def test_automatic_forwarded_and_own_mail_is_refused_even_from_sent(
    headers: dict[str, str],
) -> None:
    assert verdict(a_reply(PASS, **headers), BOTH) is False


@pytest.mark.parametrize("headers", [{"auto_submitted": "no"}, {"x_autoreply": "no"}])
def test_headers_that_say_no_are_no_obstacle(headers: dict[str, str]) -> None:
    assert verdict(a_reply(PASS, **headers)) is True


MALLORY = Address(name="alex@example.org", address="mallory@attacker.example")
GOOD = a_reply(PASS)


@pytest.mark.parametrize(
    "reply",
    [
        replace(GOOD, senders=(MALLORY,)),
        replace(GOOD, senders=()),
        replace(GOOD, senders=(*GOOD.senders, MALLORY)),
        replace(GOOD, senders=GOOD.senders * 2),
        replace(GOOD, from_headers=2),
        replace(GOOD, from_headers=0),
        replace(GOOD, sender_header="mallory@attacker.example"),
        replace(GOOD, to=(*GOOD.to, MALLORY)),
        replace(GOOD, cc=(Address(address="dana@acme.example"),)),
        replace(GOOD, to=(Address(address="alex@example.com"),)),
        replace(GOOD, to=(Address(address="alex+x@example.org"),)),
        replace(GOOD, automatic="subject of an automatic reply"),
        replace(GOOD, bounced=("dana@acme.example",)),
        replace(GOOD, bounce_of=("<a@example.org>",)),
    ],
)
def test_other_people_and_reports_are_refused_even_from_sent(reply: Message) -> None:
    assert verdict(reply, BOTH) is False


@pytest.mark.parametrize("flag", ["\\Draft", "\\DRAFT", "\\Deleted"])
def test_drafts_and_deleted_mail_are_refused(flag: str) -> None:
    found = judge(GOOD, seen_in=BOTH, flags=frozenset({"\\Seen", flag}), user=ALEX, authserv_id=PIN)
    assert found.authentic is False


def test_mail_seen_in_junk_only_proves_nothing_whatever_the_provider_says_of_it() -> None:
    assert verdict(GOOD, frozenset({Folder.JUNK})) is None
    assert verdict(a_reply(), frozenset({Folder.JUNK, Folder.SENT})) is True


def test_own_addresses_may_differ_and_sender_may_repeat_them() -> None:
    reply = replace(
        GOOD,
        sender_header="am@alias.example",
        to=(Address(address="alex@example.org"), Address(address="am@alias.example")),
    )
    assert verdict(reply) is True


def test_every_verdict_says_why_in_a_sentence() -> None:
    for reply in (GOOD, a_reply(), a_reply(precedence="bulk"), a_reply(FORGED[0])):
        why = judge(reply, seen_in=INBOX, flags=NONE, user=ALEX, authserv_id=PIN).why
        assert why.endswith(".")
        assert why[0].isupper()
