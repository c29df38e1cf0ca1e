"""The rig itself: a test that fails because of its servers must be able to rule them out."""

from __future__ import annotations

import os
import smtplib
import socket
import subprocess
import sys
import time
from datetime import timedelta
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path

import pytest
from imapclient import IMAPClient

from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.rig.faketime import MovedClock
from tests.rig.smtpd import (
    Fault,
    SmtpServer,
    accept_then_drop,
    delay,
    drop,
    read_ledger,
    refuse,
)


def a_mail(to: str = "dana@acme.example") -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "seeker@rig.example", to, "Thank you"
    mail["Message-ID"] = "<one@rig.example>"
    mail.set_content("Thank you for your time.\n")
    return mail.as_bytes().replace(b"\n", b"\r\n")


def submit(server: SmtpServer, authority: Authority, *recipients: str) -> None:
    context = authority.client_context()
    to = recipients or ("dana@acme.example",)
    with smtplib.SMTP_SSL(server.host, server.smtps_port, context=context, timeout=10) as smtp:
        smtp.login("seeker", "pw-seeker")
        smtp.sendmail("seeker@rig.example", to, a_mail(to[0]))


def client_of(dovecot: Dovecot, authority: Authority) -> IMAPClient:
    client = IMAPClient(
        dovecot.host, dovecot.imaps_port, ssl_context=authority.client_context(), timeout=10
    )
    client.login("seeker", "pw-seeker")
    return client


# ----------------------------------------------------------------------------- Dovecot


def test_special_folders_exist_and_are_marked(dovecot: Dovecot, authority: Authority) -> None:
    with client_of(dovecot, authority) as client:
        assert client.find_special_folder(b"\\Sent") == "Sent"
        names = {name for _, _, name in client.list_folders()}
    assert names == {"INBOX", "Sent", "Drafts", "Junk", "Trash", "Archive"}


def test_two_wrong_passwords_cost_no_time(dovecot: Dovecot, authority: Authority) -> None:
    started = time.monotonic()
    for _ in range(2):
        client = IMAPClient(
            dovecot.host, dovecot.imaps_port, ssl_context=authority.client_context(), timeout=10
        )
        with client, pytest.raises(client.Error, match=r"(?i)auth"):
            client.login("seeker", "wrong")
    assert time.monotonic() - started < 3


def test_starttls_is_offered_on_the_plain_port(dovecot: Dovecot, authority: Authority) -> None:
    with IMAPClient(dovecot.host, dovecot.imap_port, ssl=False, timeout=10) as client:
        client.starttls(authority.client_context())
        client.login("seeker@rig.example", "pw-seeker")


def test_a_delivery_by_lmtp_wakes_an_idling_client(dovecot: Dovecot, authority: Authority) -> None:
    with client_of(dovecot, authority) as client:
        client.select_folder("INBOX")
        client.idle()
        dovecot.deliver_lmtp(a_mail(), sender="dana@acme.example")
        woken = client.idle_check(timeout=10)
        client.idle_done()
    assert (1, b"EXISTS") in woken
    assert a_mail() in dovecot.messages()[0].raw


def test_appended_mail_keeps_its_bytes_and_flags(dovecot: Dovecot) -> None:
    uid = dovecot.append("Sent", a_mail(), (r"\Seen",), user="peer")
    (mail,) = dovecot.messages("Sent", user="peer")
    assert (mail.uid, mail.raw) == (uid, a_mail())
    assert r"\Seen" in mail.flags
    dovecot.expunge("Sent", uid, user="peer")
    assert dovecot.messages("Sent", user="peer") == []


def test_mail_outlives_a_crash_and_a_restart(dovecot: Dovecot) -> None:
    dovecot.deliver_lmtp(a_mail())
    dovecot.kill()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((dovecot.host, dovecot.imaps_port), timeout=1)
    dovecot.start()
    assert len(dovecot.messages()) == 1
    dovecot.restart()
    assert len(dovecot.messages()) == 1


def test_a_frozen_server_keeps_the_connection_and_says_nothing(
    dovecot: Dovecot, authority: Authority
) -> None:
    with client_of(dovecot, authority) as client:
        client.socket().settimeout(0.3)
        dovecot.freeze()
        with pytest.raises(TimeoutError):
            client.noop()
        dovecot.thaw()


def test_uid_validity_can_be_changed(dovecot: Dovecot) -> None:
    dovecot.deliver_lmtp(a_mail())
    before = dovecot.uid_validity()
    assert dovecot.change_uid_validity() != before
    assert dovecot.uid_validity() == before + 1000


def test_a_poorer_server_can_be_had(authority: Authority) -> None:
    with (
        Dovecot(authority, idle=False, special_use=False, lacking=frozenset({"MOVE"})) as dovecot,
        client_of(dovecot, authority) as client,
    ):
        lacking = {b"IDLE", b"SPECIAL-USE", b"MOVE"}
        assert not lacking & set(client.capabilities())
        assert b"UIDPLUS" in client.capabilities()
        assert client.find_special_folder(b"\\Sent") == "Sent"  # by its name only


# -------------------------------------------------------------------------------- SMTP


def test_mail_to_a_local_user_arrives_and_mail_to_others_is_kept(
    smtp_server: SmtpServer, dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    submit(smtp_server, authority, "seeker@rig.example", "dana@acme.example")
    assert len(dovecot.messages()) == 1
    (mail,) = smtp_server.outgoing
    assert (mail.recipients, mail.message_id) == (("dana@acme.example",), "<one@rig.example>")
    assert read_ledger(tmp_path / "ledger.jsonl") == smtp_server.accepted


def test_starttls_submission_works_and_plaintext_is_refused(
    lone_smtp_server: SmtpServer, authority: Authority
) -> None:
    port = lone_smtp_server.starttls_port
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as smtp:
        smtp.ehlo()
        with pytest.raises(smtplib.SMTPNotSupportedError):
            smtp.login("seeker", "pw-seeker")
        smtp.starttls(context=authority.client_context())
        smtp.login("seeker@rig.example", "pw-seeker")
        smtp.sendmail("seeker@rig.example", ["dana@acme.example"], a_mail())
    assert lone_smtp_server.accepted[0].raw == a_mail()


def test_no_mail_without_the_right_password(
    lone_smtp_server: SmtpServer, authority: Authority
) -> None:
    context, port = authority.client_context(), lone_smtp_server.smtps_port
    with smtplib.SMTP_SSL("127.0.0.1", port, context=context, timeout=10) as smtp:
        with pytest.raises(smtplib.SMTPAuthenticationError):
            smtp.login("seeker", "wrong")
        with pytest.raises(smtplib.SMTPSenderRefused):
            smtp.sendmail("seeker@rig.example", ["dana@acme.example"], a_mail())
    assert lone_smtp_server.accepted == []


@pytest.mark.parametrize(
    ("fault", "error", "accepted"),
    [
        pytest.param(refuse("connect", 554), smtplib.SMTPConnectError, 0, id="no greeting"),
        # twice: smtplib tries PLAIN, then LOGIN
        pytest.param(
            refuse("auth", 454, times=2), smtplib.SMTPAuthenticationError, 0, id="no log-in now"
        ),
        pytest.param(refuse("mail", 552), smtplib.SMTPSenderRefused, 0, id="sender refused"),
        pytest.param(
            refuse("rcpt", 550, only="dana"), smtplib.SMTPRecipientsRefused, 0, id="no such person"
        ),
        pytest.param(refuse("data", 451), smtplib.SMTPDataError, 0, id="no data now"),
        pytest.param(drop("data"), smtplib.SMTPServerDisconnected, 0, id="gone before 354"),
        pytest.param(drop("body"), smtplib.SMTPServerDisconnected, 0, id="gone, not taken"),
        pytest.param(accept_then_drop(), smtplib.SMTPServerDisconnected, 1, id="gone, but taken"),
        pytest.param(refuse("body", 554), smtplib.SMTPDataError, 0, id="content refused"),
        pytest.param(refuse("body", 421), smtplib.SMTPDataError, 0, id="shutting down"),
    ],
)
def test_faults_happen_once_in_their_phase(
    lone_smtp_server: SmtpServer,
    authority: Authority,
    fault: Fault,
    error: type[Exception],
    accepted: int,
) -> None:
    lone_smtp_server.fault(fault)
    with pytest.raises(error):
        submit(lone_smtp_server, authority)
    assert lone_smtp_server.pending_faults == []
    assert len(lone_smtp_server.accepted) == accepted
    submit(lone_smtp_server, authority)
    assert [mail.acknowledged for mail in lone_smtp_server.accepted][accepted:] == [True]


def test_an_answer_can_be_late(lone_smtp_server: SmtpServer, authority: Authority) -> None:
    lone_smtp_server.fault(delay("body", 0.3))
    started = time.monotonic()
    submit(lone_smtp_server, authority)
    assert time.monotonic() - started >= 0.3


def test_local_mail_is_refused_for_now_while_the_mailbox_is_away(
    smtp_server: SmtpServer, dovecot: Dovecot, authority: Authority
) -> None:
    dovecot.kill()
    with pytest.raises(smtplib.SMTPDataError, match="451"):
        submit(smtp_server, authority, "seeker@rig.example")
    assert smtp_server.accepted == []


def test_a_stopped_server_starts_again_on_its_ports(
    lone_smtp_server: SmtpServer, authority: Authority
) -> None:
    lone_smtp_server.stop()
    with pytest.raises(ConnectionRefusedError):
        submit(lone_smtp_server, authority)
    lone_smtp_server.start()
    submit(lone_smtp_server, authority)
    assert len(lone_smtp_server.accepted) == 1


# ------------------------------------------------------------------------------- clock


def test_the_wall_clock_of_a_process_moves_while_its_monotonic_clock_does_not(
    moved_clock: MovedClock,
) -> None:
    program = (
        "import sys, time\nfor _ in sys.stdin: print(time.time(), time.monotonic(), flush=True)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        env={**os.environ, **moved_clock.environment()},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        readings = []
        for jump in (timedelta(0), timedelta(days=2), timedelta(hours=-50)):
            moved_clock.shift(jump)
            process.stdin.write("\n")
            wall, monotonic = process.stdout.readline().split()
            readings.append((float(wall), float(monotonic)))
        process.stdin.close()
    wall_steps = [later[0] - earlier[0] for earlier, later in pairwise(readings)]
    steady_steps = [later[1] - earlier[1] for earlier, later in pairwise(readings)]
    assert wall_steps == pytest.approx([172800, -180000], abs=5)
    assert steady_steps == pytest.approx([0, 0], abs=5)
