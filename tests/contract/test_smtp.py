"""Handing over a letter: what was sent, what was not, and what nobody can know."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from typing import Self

import pytest

from daemon.adapters.smtp import SmtpSender
from daemon.core.settings import Mailbox, SecretSource, Security, Server
from daemon.errors import FollowthroughError, LoginRefused, Permanent, Temporary, Unsure, UserError
from tests.rig import smtpd
from tests.rig.certificates import Authority
from tests.rig.dovecot import PASSWORDS
from tests.rig.smtpd import SmtpServer

RIGHT = PASSWORDS["seeker"]
LETTER = (
    b"From: alex@example.org\r\nTo: dana@acme.example\r\nSubject: Thank you\r\n\r\n"
    b".a line that begins with a dot\r\n..\r\nBye\r\n"
)


class PlainSmtp:
    """A server without TLS that answers each verb with a given text; "" means silence."""

    def __init__(self, answers: Mapping[str, str] | None = None) -> None:
        self._answers = {
            "EHLO": "250-rig\r\n250 AUTH PLAIN",
            "AUTH": "235 in",
            "MAIL": "250 ok",
            "RCPT": "250 ok",
            "DATA": "354 go on",
            ".": "250 taken",
            "QUIT": "221 bye",
            **(answers or {}),
        }
        self.verbs: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                with sock, sock.makefile("rb") as lines, contextlib.suppress(OSError):
                    self._talk(sock, iter(lines))

    def _talk(self, sock: socket.socket, lines: Iterator[bytes]) -> None:
        sock.sendall(b"220 rig\r\n")
        in_body = False
        for line in lines:
            verb = line.split()[0].decode().upper() if line.split() else ""
            if in_body and verb != ".":
                continue
            self.verbs.append(verb)
            answer = self._answers.get(verb, "500 what")
            if answer == "close":
                return
            if answer:
                sock.sendall(answer.encode() + b"\r\n")
            in_body = verb == "DATA" and answer.startswith("354")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.in_folder(tmp_path_factory.mktemp("ca"))


@pytest.fixture
def server(authority: Authority) -> Iterator[SmtpServer]:
    with SmtpServer(authority) as running:
        yield running


def mailbox(
    port: int, security: Security, *, ca_file: str = "", host: str = "127.0.0.1"
) -> Mailbox:
    return Mailbox(
        username="seeker",
        password=SecretSource(env="UNUSED"),
        imap=Server(host=host, port=1),
        smtp=Server(host=host, port=port, security=security, ca_file=ca_file),
    )


def sender_for(
    server: SmtpServer,
    authority: Authority,
    security: Security = Security.TLS,
    *,
    password: str = RIGHT,
    final_seconds: float = 5.0,
) -> SmtpSender:
    port = server.smtps_port if security is Security.TLS else server.starttls_port
    settings = mailbox(port, security, ca_file=str(authority.ca_file))
    return SmtpSender(settings, lambda: password, final_seconds=final_seconds, command_seconds=5.0)


def plain_sender(server: PlainSmtp, **seconds: float) -> SmtpSender:
    settings = mailbox(server.port, Security.INSECURE_LOOPBACK)
    return SmtpSender(settings, lambda: "secret", **seconds)  # type: ignore[arg-type]


class Attempt:
    """One call of send, and whether the body was about to go."""

    def __init__(
        self, sender: SmtpSender, raw: bytes = LETTER, *, recipient: str = "dana@acme.example"
    ) -> None:
        self.begun = 0
        self.answer = ""
        self.error: FollowthroughError | None = None
        try:
            self.answer = sender.send(
                raw, sender="alex@example.org", recipient=recipient, before_body=self._before
            )
        except FollowthroughError as error:
            self.error = error

    def _before(self) -> None:
        self.begun += 1


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_letter_arrives_byte_for_byte_at_one_recipient(
    server: SmtpServer, authority: Authority, security: Security
) -> None:
    attempt = Attempt(sender_for(server, authority, security))
    assert attempt.answer == "250 2.0.0 taken"
    assert attempt.begun == 1
    (mail,) = server.accepted
    assert (mail.sender, mail.recipients) == ("alex@example.org", ("dana@acme.example",))
    assert mail.raw == LETTER


def test_a_log_in_can_be_tried_without_a_letter(server: SmtpServer, authority: Authority) -> None:
    words = sender_for(server, authority).login_works()
    assert words[0].startswith(f"connected to 127.0.0.1:{server.smtps_port} with TLSv1.")
    assert words[1] == "logged in as seeker"
    assert server.log_ins == ["seeker"]
    assert server.accepted == []


# Fault, what it means, and whether the body had begun: nothing before 354 is ever unsure.
BEFORE = [
    (smtpd.refuse("mail", 451), Temporary),
    (smtpd.refuse("mail", 550), Permanent),
    (smtpd.refuse("mail", 530), LoginRefused),
    (smtpd.refuse("rcpt", 450), Temporary),
    (smtpd.refuse("rcpt", 550), Permanent),
    (smtpd.refuse("data", 421), Temporary),
    (smtpd.refuse("data", 554), Permanent),
    (smtpd.refuse("connect", 421), Temporary),
    (smtpd.refuse("auth", 454, times=2), Temporary),
    (smtpd.drop("connect"), Temporary),
    (smtpd.drop("ehlo"), Temporary),
    (smtpd.drop("auth"), Temporary),
    (smtpd.drop("mail"), Temporary),
    (smtpd.drop("rcpt"), Temporary),
    (smtpd.drop("data"), Temporary),
]


@pytest.mark.parametrize(
    ("fault", "meaning"), BEFORE, ids=[f"{fault.phase}-{fault.reply}" for fault, _ in BEFORE]
)
def test_trouble_before_the_body_is_never_unsure(
    server: SmtpServer, authority: Authority, fault: smtpd.Fault, meaning: type[Exception]
) -> None:
    server.fault(fault)
    attempt = Attempt(sender_for(server, authority))
    assert type(attempt.error) is meaning
    assert attempt.begun == 0
    assert server.accepted == []
    assert server.pending_faults == []


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        (smtpd.refuse("body", 451), Temporary),
        (smtpd.refuse("body", 421), Temporary),
        (smtpd.refuse("body", 554), Permanent),
        (smtpd.drop("body"), Unsure),
        (smtpd.accept_then_drop(), Unsure),
    ],
    ids=["451", "421", "554", "dropped", "accepted and dropped"],
)
def test_after_the_body_only_a_word_of_the_server_is_certain(
    server: SmtpServer, authority: Authority, fault: smtpd.Fault, meaning: type[Exception]
) -> None:
    server.fault(fault)
    attempt = Attempt(sender_for(server, authority))
    assert type(attempt.error) is meaning
    assert attempt.begun == 1
    # Handed over once, whatever became of it: nothing is repeated.
    assert len(server.accepted) == (1 if fault.accept else 0)
    assert len(server.log_ins) == 1


def test_an_answer_that_does_not_come_is_unsure(server: SmtpServer, authority: Authority) -> None:
    server.fault(smtpd.delay("body", 3.0))
    begun = time.monotonic()
    attempt = Attempt(sender_for(server, authority, final_seconds=0.3))
    assert type(attempt.error) is Unsure
    assert time.monotonic() - begun < 2


def test_a_late_answer_is_waited_for(server: SmtpServer, authority: Authority) -> None:
    server.fault(smtpd.delay("body", 1.2))
    assert Attempt(sender_for(server, authority)).answer == "250 2.0.0 taken"


def test_the_wait_for_the_answer_can_be_given_up(server: SmtpServer, authority: Authority) -> None:
    server.fault(smtpd.delay("body", 5.0))
    settings = mailbox(server.smtps_port, Security.TLS, ca_file=str(authority.ca_file))
    asked: list[bool] = []

    def go_on() -> bool:
        asked.append(True)
        return len(asked) < 2

    begun = time.monotonic()
    attempt = Attempt(SmtpSender(settings, lambda: "pw-seeker", while_waiting=go_on))
    assert type(attempt.error) is Unsure
    assert 1.5 < time.monotonic() - begun < 4


def test_silence_and_errors_at_quit_change_nothing(
    server: SmtpServer, authority: Authority
) -> None:
    server.fault(smtpd.delay("quit", 3.0))
    begun = time.monotonic()
    assert Attempt(sender_for(server, authority)).answer == "250 2.0.0 taken"
    assert time.monotonic() - begun < 2


def test_what_before_body_raises_ends_the_attempt_with_nothing_handed_over(
    server: SmtpServer, authority: Authority
) -> None:
    def full_disk() -> None:
        raise OSError("no space left")

    with pytest.raises(OSError, match="no space"):
        sender_for(server, authority).send(
            LETTER, sender="a@example.org", recipient="b@acme.example", before_body=full_disk
        )
    assert server.accepted == []


def test_a_wrong_password_is_refused_and_not_repeated(
    server: SmtpServer, authority: Authority
) -> None:
    attempt = Attempt(sender_for(server, authority, password="not-the-word"))
    assert type(attempt.error) is LoginRefused
    assert "not-the-word" not in str(attempt.error)
    assert attempt.error.__cause__ is None
    assert attempt.error.__context__ is None


def test_a_password_beyond_ascii_is_named_as_such_and_not_shown(
    server: SmtpServer, authority: Authority
) -> None:
    attempt = Attempt(sender_for(server, authority, password="geheimß"))
    assert type(attempt.error) is UserError
    assert "ß" not in str(attempt.error)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_nobody_vouches_for_gets_no_password(
    server: SmtpServer, security: Security
) -> None:
    port = server.smtps_port if security is Security.TLS else server.starttls_port
    asked: list[bool] = []

    def password() -> str:
        asked.append(True)
        return "pw-seeker"

    attempt = Attempt(SmtpSender(mailbox(port, security), password))
    assert isinstance(attempt.error, UserError)
    assert "ca_file" in attempt.error.hint
    assert asked == []


def test_starttls_that_is_not_offered_is_never_skipped() -> None:
    with PlainSmtp() as plain:
        attempt = Attempt(SmtpSender(mailbox(plain.port, Security.STARTTLS), lambda: "secret"))
    assert isinstance(attempt.error, UserError)
    assert "STARTTLS" in str(attempt.error)
    assert "AUTH" not in plain.verbs


def test_plaintext_stays_on_this_machine() -> None:
    away = mailbox(25, Security.INSECURE_LOOPBACK, host="smtp.example.org")
    attempt = Attempt(SmtpSender(away, lambda: "secret"))
    assert isinstance(attempt.error, UserError)
    with PlainSmtp() as plain:
        assert Attempt(plain_sender(plain)).answer == "250 taken"


def test_a_server_without_log_in_is_named_as_such() -> None:
    with PlainSmtp({"EHLO": "250 rig"}) as plain:
        attempt = Attempt(plain_sender(plain))
    assert isinstance(attempt.error, UserError)
    assert "MAIL" not in plain.verbs


def test_a_server_that_is_away_is_temporary() -> None:
    with PlainSmtp() as gone:
        sender = plain_sender(gone)
    assert type(Attempt(sender).error) is Temporary


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
def test_silence_before_the_body_is_temporary(verb: str) -> None:
    with PlainSmtp({verb: ""}) as plain:
        attempt = Attempt(plain_sender(plain, command_seconds=0.3))
    assert type(attempt.error) is Temporary
    assert attempt.begun == 0


@pytest.mark.parametrize("answer", ["close", "nonsense", "354 go on", ""])
def test_an_answer_that_says_nothing_is_unsure(answer: str) -> None:
    with PlainSmtp({".": answer}) as plain:
        attempt = Attempt(plain_sender(plain, final_seconds=0.5))
    assert type(attempt.error) is Unsure
    assert plain.verbs.count("DATA") == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: x\r\n\r\nbare\nline\r\n",
        b"Subject: x\r\n\r\nbare\rreturn\r\n",
        b"Subject: x\r\n\r\nend\n.\r\nMAIL FROM:<evil@example.net>\r\n",
        b"Subject: x\r\n\r\nnul\0\r\n",
        b"Subject: x\r\n\r\n" + b"y" * 999 + b"\r\n",
    ],
    ids=["lf", "cr", "smuggling", "nul", "long line"],
)
def test_bytes_that_could_be_read_in_two_ways_are_never_sent(raw: bytes) -> None:
    with PlainSmtp() as plain:
        attempt = Attempt(plain_sender(plain), raw)
    assert type(attempt.error) is Permanent
    assert plain.verbs == []


def test_eight_bit_bytes_go_only_where_the_server_takes_them(
    server: SmtpServer, authority: Authority
) -> None:
    raw = "Subject: x\r\n\r\nGrüße\r\n".encode()
    assert Attempt(sender_for(server, authority), raw).answer == "250 2.0.0 taken"
    with PlainSmtp() as plain:
        attempt = Attempt(plain_sender(plain), raw)
    assert type(attempt.error) is Permanent
    assert "MAIL" not in plain.verbs


def test_a_letter_over_the_announced_size_is_not_begun() -> None:
    with PlainSmtp({"EHLO": "250-rig\r\n250-SIZE 100\r\n250 AUTH PLAIN"}) as plain:
        attempt = Attempt(plain_sender(plain))
    assert type(attempt.error) is Permanent
    assert "100" in str(attempt.error)


@pytest.mark.parametrize(
    "recipient",
    [
        "dana@acme.example\r\nRCPT TO:<eve@example.net>", "dana@acme.example ", "a b@acme.example",
        "dana@acme.example>", "<dana@acme.example", "dana", "@acme.example", "dana@", "",
        "dana@acme.example\0", "dana@acme.example\n", "dänä@acme.example",
        "dana@acme.example,eve@example.net",
    ],
)  # fmt: skip
def test_an_address_that_is_not_exactly_one_is_never_spoken(recipient: str) -> None:
    with PlainSmtp() as plain:
        attempt = Attempt(plain_sender(plain), recipient=recipient)
    assert type(attempt.error) is Permanent
    assert plain.verbs == []
