"""The mailbox against a real Dovecot, and against servers that misbehave byte by byte."""

from __future__ import annotations

import signal
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from daemon.adapters.imap import ImapMailbox
from daemon.core.model import Folder
from daemon.core.settings import Folders, Mailbox, SecretSource, Security, Server
from daemon.errors import LoginRefused, Permanent, Temporary, UserError
from tests.rig import scripted_imap as script
from tests.rig.certificates import Authority
from tests.rig.dovecot import Dovecot
from tests.rig.scripted_imap import ScriptedImap, Session

MAIL = b"From: dana@acme.example\r\nSubject: %s\r\nMessage-ID: <%s@acme.example>\r\n\r\nHello\r\n"


def mail(name: str) -> bytes:
    return MAIL % (name.encode(), name.encode())


def mailbox(
    port: int,
    security: Security = Security.INSECURE_LOOPBACK,
    *,
    host: str = "127.0.0.1",
    ca_file: str = "",
    folders: Folders | None = None,
    username: str = "seeker",
) -> Mailbox:
    return Mailbox(
        username=username,
        password=SecretSource(env="UNUSED"),
        imap=Server(host=host, port=port, security=security, ca_file=ca_file),
        smtp=Server(host=host, port=1),
        folders=folders or Folders(),
    )


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.in_folder(tmp_path_factory.mktemp("ca"))


@pytest.fixture(scope="module")
def shared(authority: Authority) -> Iterator[Dovecot]:
    with Dovecot(authority, extra="imap_hibernate_timeout = 0\n") as running:
        yield running


@pytest.fixture
def dovecot(shared: Dovecot) -> Dovecot:
    """The running server with its folders emptied."""
    for folder in ("INBOX", "Sent"):
        shared.doveadm("expunge", "-u", "seeker", "mailbox", folder, "all")
    return shared


@pytest.fixture
def box(dovecot: Dovecot, authority: Authority) -> Iterator[ImapMailbox]:
    yield from opened(
        mailbox(dovecot.imaps_port, Security.TLS, ca_file=str(authority.ca_file)),
        dovecot.password(),
    )


def opened(settings: Mailbox, password: str) -> Iterator[ImapMailbox]:
    made = ImapMailbox(settings, lambda: password)
    yield made
    made.close()


class Scripted:
    """Start scripted servers and mailboxes on them; all end with the test."""

    def __init__(self) -> None:
        self.boxes: list[ImapMailbox] = []

    def box(self, server: ScriptedImap, **options: float) -> ImapMailbox:
        made = ImapMailbox(mailbox(server.port), lambda: "secret", **options)  # type: ignore[arg-type]
        self.boxes.append(made)
        return made


@pytest.fixture
def scripted() -> Iterator[Scripted]:
    made = Scripted()
    yield made
    for one in made.boxes:
        one.close()


# --- protection and login --------------------------------------------------------------------


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS, Security.INSECURE_LOOPBACK])
def test_it_connects_in_every_allowed_way(
    shared: Dovecot, authority: Authority, security: Security
) -> None:
    port = shared.imaps_port if security is Security.TLS else shared.imap_port
    for box in opened(mailbox(port, security, ca_file=str(authority.ca_file)), shared.password()):
        assert box.folders() == [
            ("INBOX", Folder.INBOX), ("Sent", Folder.SENT), ("Junk", Folder.JUNK),
        ]  # fmt: skip
        assert "IDLE" in box.capabilities
        encrypted = "no encryption" not in box.describe()[0]
        assert encrypted is (security is not Security.INSECURE_LOOPBACK)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_nobody_vouches_for_is_refused_with_its_remedy(
    shared: Dovecot, security: Security
) -> None:
    port = shared.imaps_port if security is Security.TLS else shared.imap_port
    asked: list[bool] = []

    def password() -> str:
        asked.append(True)
        return "secret"

    box = ImapMailbox(mailbox(port, security), password)
    with pytest.raises(UserError, match="certificate") as refused:
        box.folders()
    assert "ca_file" in refused.value.hint
    assert asked == []


def test_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    ca = trustme.CA()
    ca.cert_pem.write_to_path(tmp_path / "ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("imap.elsewhere.example").configure_cert(context)
    with ScriptedImap(context=context, capabilities="IMAP4rev1 STARTTLS") as server:
        settings = mailbox(server.port, Security.STARTTLS, ca_file=str(tmp_path / "ca.pem"))
        with pytest.raises(UserError, match="certificate") as refused:
            ImapMailbox(settings, lambda: "secret").folders()
        assert "host name" in refused.value.hint
        assert "LOGIN" not in server.verbs()


def test_a_wrong_password_is_a_refused_login_that_does_not_repeat_it(shared: Dovecot) -> None:
    box = ImapMailbox(mailbox(shared.imap_port), lambda: "not-the-word")
    with pytest.raises(LoginRefused) as refused:
        box.folders()
    assert "not-the-word" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_server_that_echoes_the_password_is_not_quoted_with_it(scripted: Scripted) -> None:
    def echo(session: Session, tag: str, arguments: str) -> None:
        session.send(f"{tag} NO [AUTHENTICATIONFAILED] cannot {arguments}\r\n")

    with ScriptedImap({"LOGIN": echo}) as server:
        with pytest.raises(LoginRefused, match="cannot") as refused:
            scripted.box(server).folders()
        assert "secret" not in str(refused.value)


def test_a_busy_server_at_login_is_temporary_and_no_refusal(scripted: Scripted) -> None:
    def busy(session: Session, tag: str, _: str) -> None:
        session.send(f"{tag} NO [UNAVAILABLE] try later\r\n")

    with ScriptedImap({"LOGIN": busy}) as server, pytest.raises(Temporary) as problem:
        scripted.box(server).folders()
    assert not isinstance(problem.value, LoginRefused)


def test_a_connection_lost_at_login_is_temporary_and_no_refusal(scripted: Scripted) -> None:
    lost: script.Answer = lambda session, *_: session.close()  # noqa: E731
    with ScriptedImap({"LOGIN": lost}) as server, pytest.raises(Temporary) as problem:
        scripted.box(server).folders()
    assert not isinstance(problem.value, LoginRefused)


def test_a_password_beyond_ascii_goes_by_authenticate(shared: Dovecot) -> None:
    box = ImapMailbox(mailbox(shared.imap_port), lambda: "pässwörd")
    with pytest.raises(LoginRefused):  # understood, and not the right one
        box.folders()


def test_starttls_that_is_not_offered_is_never_skipped() -> None:
    with ScriptedImap(capabilities="IMAP4rev1 AUTH=PLAIN") as server:
        box = ImapMailbox(mailbox(server.port, Security.STARTTLS), lambda: "secret")
        with pytest.raises(UserError, match="STARTTLS"):
            box.folders()
        assert server.verbs() == ["CAPABILITY"]


def test_a_greeting_that_skips_the_login_is_refused_without_tls() -> None:
    with ScriptedImap(
        greeting="* PREAUTH welcome\r\n", capabilities="IMAP4rev1 STARTTLS"
    ) as server:
        box = ImapMailbox(mailbox(server.port, Security.STARTTLS), lambda: "secret")
        with pytest.raises(UserError, match="without TLS"):
            box.folders()


def test_plaintext_sent_along_with_the_starttls_answer_is_an_injection(
    authority: Authority,
) -> None:
    def injects(session: Session, tag: str, _: str) -> None:
        session.send(f"{tag} OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=EVIL\r\n")

    with ScriptedImap({"STARTTLS": injects}, capabilities="IMAP4rev1 STARTTLS") as server:
        settings = mailbox(server.port, Security.STARTTLS, ca_file=str(authority.ca_file))
        with pytest.raises(Temporary, match="plaintext"):
            ImapMailbox(settings, lambda: "secret").folders()
        assert "LOGIN" not in server.verbs()


def test_capabilities_from_before_tls_are_forgotten(authority: Authority) -> None:
    def after_tls(session: Session, tag: str, _: str) -> None:
        words = "IMAP4rev1 STARTTLS X-BEFORE"
        if session.sock.__class__.__name__ == "SSLSocket":
            words = "IMAP4rev1 X-AFTER"
        session.send(f"* CAPABILITY {words}\r\n")
        session.ok(tag)

    context = authority.server_context()
    with ScriptedImap({"CAPABILITY": after_tls}, context=context) as server:
        settings = mailbox(server.port, Security.STARTTLS, ca_file=str(authority.ca_file))
        for box in opened(settings, "secret"):
            assert box.capabilities == {"IMAP4REV1", "X-AFTER"}


def test_plaintext_to_another_machine_is_refused_before_connecting() -> None:
    box = ImapMailbox(mailbox(143, host="imap.example.org"), lambda: "secret")
    with pytest.raises(UserError, match="insecure_loopback"):
        box.folders()


def test_a_server_that_is_away_is_temporary_and_found_again(
    dovecot: Dovecot, box: ImapMailbox
) -> None:
    box.open("INBOX", Folder.INBOX)
    dovecot.restart()
    with pytest.raises(Temporary):
        box.uids_after(0)
    dovecot.append("INBOX", mail("one"))
    assert box.open("INBOX", Folder.INBOX).uid_next > 1
    assert len(box.uids_after(0)) == 1


# --- folders ---------------------------------------------------------------------------------


def test_folders_are_found_by_name_where_the_server_does_not_tell(authority: Authority) -> None:
    with Dovecot(authority, special_use=False) as plain:
        for box in opened(mailbox(plain.imap_port), plain.password()):
            assert [name for name, _ in box.folders()] == ["INBOX", "Sent", "Junk"]


def test_a_localised_name_under_another_separator_is_known(scripted: Scripted) -> None:
    def names(session: Session, tag: str, _: str) -> None:
        session.send('* LIST () "." INBOX\r\n* LIST () "." "INBOX.Gesendete Elemente"\r\n')
        session.send('* LIST (\\Noselect) "." Sent\r\n* LIST () "." INBOX.Projects.Spam\r\n')
        session.ok(tag)

    with ScriptedImap({"LIST": names}) as server:
        assert scripted.box(server).folders() == [
            ("INBOX", Folder.INBOX), ("INBOX.Gesendete Elemente", Folder.SENT),
        ]  # fmt: skip


def test_special_uses_are_found_whatever_their_case_and_all_mail_is_noted(
    scripted: Scripted,
) -> None:
    def names(session: Session, tag: str, _: str) -> None:
        session.send('* LIST (\\hasnochildren) "/" INBOX\r\n* LIST (\\ALL) "/" "[Gmail]/Alle"\r\n')
        session.send(
            '* LIST (\\sent) "/" "[Gmail]/Gesendet"\r\n* LIST (\\JUNK) "/" "[Gmail]/Spam"\r\n'
        )
        session.ok(tag)

    with ScriptedImap({"LIST": names}) as server:
        layout = scripted.box(server).layout
        assert (layout.sent, layout.junk, layout.all_mail) == (
            "[Gmail]/Gesendet", "[Gmail]/Spam", "[Gmail]/Alle",
        )  # fmt: skip


def test_a_server_that_tells_special_uses_only_when_asked_is_asked(scripted: Scripted) -> None:
    def names(session: Session, tag: str, arguments: str) -> None:
        use = "\\Sent" if "RETURN (SPECIAL-USE)" in arguments else ""
        session.send(f'* LIST () "/" INBOX\r\n* LIST ({use}) "/" Outgoing\r\n')
        session.ok(tag)

    with ScriptedImap({"LIST": names}, capabilities="IMAP4rev1 SPECIAL-USE") as server:
        assert ("Outgoing", Folder.SENT) in scripted.box(server).folders()


def test_a_configured_folder_that_is_missing_names_those_that_exist(shared: Dovecot) -> None:
    settings = mailbox(shared.imap_port, folders=Folders(sent="Gesendet"))
    for box in opened(settings, shared.password()):
        with pytest.raises(UserError, match="Gesendet") as missing:
            box.folders()
        assert "Archive" in missing.value.hint


# --- reading ---------------------------------------------------------------------------------


def test_new_mail_is_listed_and_fetched_without_being_marked_as_read(
    dovecot: Dovecot, box: ImapMailbox
) -> None:
    first = dovecot.append("INBOX", mail("one"), internal_date='"24-Nov-2026 01:30:00 +0200"')
    second = dovecot.append("INBOX", mail("two"), ("\\Flagged",))
    state = box.open("INBOX", Folder.INBOX)
    assert state.uid_validity == dovecot.uid_validity()
    assert state.uid_next == second + 1
    assert box.uids_after(0) == [first, second]
    (heads,) = box.heads([first, second])
    assert [head.uid for head in heads] == [first, second]
    assert heads[0].size == len(mail("one"))
    assert heads[0].header == mail("one").split(b"Hello")[0]
    assert heads[0].arrived_at == datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert "\\Flagged" in heads[1].flags
    fetched = list(box.fetch([first, second]))
    assert [one.raw for one in fetched] == [mail("one"), mail("two")]
    assert [one.problem for one in fetched] == ["", ""]
    assert all("\\Seen" not in stored.flags for stored in dovecot.messages())


def test_only_uids_beyond_the_last_one_are_new(dovecot: Dovecot, box: ImapMailbox) -> None:
    first, second = (dovecot.append("INBOX", mail(name)) for name in ("one", "two"))
    box.open("INBOX", Folder.INBOX)
    assert box.uids_after(first) == [second]
    # "n:*" means the last mail even where it is below n: the server returns it, we must not.
    assert box.uids_after(second) == []
    assert box.uids_after(second + 500) == []


def test_since_leaves_old_mail_out(dovecot: Dovecot, box: ImapMailbox) -> None:
    dovecot.append("INBOX", mail("old"), internal_date='"01-Jan-2020 12:00:00 +0000"')
    new = dovecot.append("INBOX", mail("new"), internal_date='"20-Nov-2026 12:00:00 +0000"')
    box.open("INBOX", Folder.INBOX)
    assert box.uids_after(0, since=datetime(2026, 11, 20, tzinfo=UTC)) == [new]


def test_a_hundred_and_twenty_mails_come_in_batches_of_fifty(
    dovecot: Dovecot, box: ImapMailbox
) -> None:
    for number in range(120):
        dovecot.append("INBOX", mail(f"m{number}"))
    box.open("INBOX", Folder.INBOX)
    uids = box.uids_after(0)
    assert [len(batch) for batch in box.heads(uids)] == [50, 50, 20]
    assert [one.raw for one in box.fetch(uids)] == [mail(f"m{n}") for n in range(120)]


def test_a_mail_expunged_meanwhile_is_left_out(dovecot: Dovecot, box: ImapMailbox) -> None:
    uids = [dovecot.append("INBOX", mail(name)) for name in ("one", "two", "three")]
    box.open("INBOX", Folder.INBOX)
    assert box.uids_after(0) == uids
    dovecot.expunge("INBOX", uids[1])
    assert [one.uid for one in box.fetch(uids)] == [uids[0], uids[2]]
    (heads,) = box.heads(uids)
    assert [head.uid for head in heads] == [uids[0], uids[2]]


def test_a_mail_over_the_limit_is_named_and_not_fetched(dovecot: Dovecot, box: ImapMailbox) -> None:
    line = b"x" * 70 + b"\r\n"
    huge = mail("huge") + line * (26 * 1024 * 1024 // len(line))
    uids = [dovecot.append("INBOX", huge), dovecot.append("INBOX", mail("small"))]
    box.open("INBOX", Folder.INBOX)
    big, small = box.fetch(uids)
    assert big.raw is None
    assert "25 MB" in big.problem
    assert small.raw == mail("small")


def test_a_header_block_is_cut_at_its_limit(dovecot: Dovecot, box: ImapMailbox) -> None:
    uid = dovecot.append("INBOX", b"X-Long: " + b"y\r\n " * 40_000 + b"\r\n" + mail("long"))
    box.open("INBOX", Folder.INBOX)
    ((head,),) = box.heads([uid])
    assert len(head.header) == 64 * 1024


def test_a_changed_uidvalidity_shows_when_the_folder_is_opened(
    dovecot: Dovecot, box: ImapMailbox
) -> None:
    before = box.open("INBOX", Folder.INBOX)
    box.close()
    wanted = dovecot.change_uid_validity()
    assert box.open("INBOX", Folder.INBOX).uid_validity == wanted != before.uid_validity


def test_the_open_folder_survives_a_look_into_another(dovecot: Dovecot, box: ImapMailbox) -> None:
    uids = [dovecot.append("INBOX", mail(name)) for name in ("one", "two")]
    box.open("INBOX", Folder.INBOX)
    reading = box.fetch(uids)
    assert next(reading).raw == mail("one")
    assert box.sent_has("<nothing@acme.example>") is False
    assert next(reading).raw == mail("two")
    assert box.uids_after(uids[0]) == [uids[1]]


def test_an_unreadable_uidvalidity_stops_the_reading(scripted: Scripted) -> None:
    def without(session: Session, tag: str, _: str) -> None:
        session.send("* 1 EXISTS\r\n* OK [UIDNEXT 5] next\r\n")
        session.ok(tag)

    with ScriptedImap({"EXAMINE": without}) as server:
        box = scripted.box(server)
        with pytest.raises(Temporary, match="UIDVALIDITY"):
            box.open("INBOX", Folder.INBOX)
        with pytest.raises(Temporary, match="no longer open"):
            box.uids_after(0)


def test_a_missing_uidnext_is_found_by_looking_at_the_last_mail(scripted: Scripted) -> None:
    def without(session: Session, tag: str, _: str) -> None:
        session.send("* 1 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n")
        session.ok(tag)

    def last(session: Session, tag: str, _: str) -> None:
        session.send("* SEARCH 41\r\n")
        session.ok(tag)

    with ScriptedImap({"EXAMINE": without, "UID SEARCH": last}) as server:
        assert scripted.box(server).open("INBOX", Folder.INBOX).uid_next == 42


def test_a_search_answer_is_asked_for_in_ranges(scripted: Scripted) -> None:
    with ScriptedImap({"EXAMINE": script.selected(9, 120_001)}) as server:
        box = scripted.box(server)
        box.open("INBOX", Folder.INBOX)
        assert box.uids_after(0) == []
        asked = [command for command in server.commands if "SEARCH" in command]
        assert [command.split()[3] for command in asked] == ["1:50000", "50001:100000", "100001:*"]


def row(
    number: int, uid: int, raw: bytes, what: str, *, date: str = "24-Nov-2026 10:00:00 +0000"
) -> bytes:
    head = f'* {number} FETCH (UID {uid} RFC822.SIZE {len(raw)} FLAGS () INTERNALDATE "{date}"'
    if what:
        return head.encode() + f" {what} {{{len(raw)}}}\r\n".encode() + raw + b")\r\n"
    return head.encode() + b")\r\n"


def fetch_from(stored: dict[int, bytes], *, poison: int, breaks: str) -> script.Answer:
    """A FETCH over a few mails, of which one breaks the parser, the command or the connection."""

    def answer(session: Session, tag: str, arguments: str) -> None:
        uids = [int(part) for part in arguments.split(maxsplit=1)[0].split(",")]
        what = "BODY[HEADER]<0>" if "HEADER" in arguments else ""
        what = what or ("BODY[]" if "BODY" in arguments else "")
        if poison in uids and what and breaks == "connection":
            session.reset()
            return
        if poison in uids and what and breaks == "command":
            session.send(f"{tag} NO cannot\r\n")
            return
        for number, uid in enumerate(uids, start=1):
            if uid == poison and what and breaks == "parser":
                session.send(f'* {number} FETCH (UID {uid} "unclosed\r\n')
            elif uid in stored:
                session.send(row(number, uid, stored[uid], what))
        session.ok(tag)

    return answer


@pytest.mark.parametrize("breaks", ["parser", "command"])
def test_one_mail_that_breaks_a_batch_is_found_by_halving(scripted: Scripted, breaks: str) -> None:
    stored = {uid: mail(f"m{uid}") for uid in range(1, 9)}
    fetch = fetch_from(stored, poison=5, breaks=breaks)
    with ScriptedImap({"EXAMINE": script.selected(8, 9), "UID FETCH": fetch}) as server:
        box = scripted.box(server)
        box.open("INBOX", Folder.INBOX)
        (heads,) = box.heads(list(stored))
        assert [(head.uid, bool(head.header)) for head in heads] == [
            (uid, uid != 5) for uid in stored
        ]
        bodies = {one.uid: one for one in box.fetch(list(stored))}
        assert [uid for uid, one in bodies.items() if one.raw is None] == [5]
        assert bodies[5].problem
        assert bodies[4].raw == stored[4]
        assert server.connections == 1


def test_one_mail_that_breaks_every_connection_does_not_stop_the_others(
    scripted: Scripted,
) -> None:
    stored = {uid: mail(f"m{uid}") for uid in range(1, 5)}
    fetch = fetch_from(stored, poison=3, breaks="connection")
    with ScriptedImap({"EXAMINE": script.selected(4, 5), "UID FETCH": fetch}) as server:
        box = scripted.box(server)
        got: dict[int, bytes | None] = {}
        tries = 0
        while len(got) < 4 and tries < 9:
            tries += 1
            box.open("INBOX", Folder.INBOX)
            try:
                for one in box.fetch([uid for uid in stored if uid not in got]):
                    got[one.uid] = one.raw
            except Temporary:
                continue
        # Once with the others, three times alone, then given up.
        assert tries == 5
        assert got == {**stored, 3: None}


def test_an_impossible_time_of_arrival_becomes_the_present() -> None:
    def fetch(session: Session, tag: str, _: str) -> None:
        session.send(row(1, 1, mail("one"), "BODY[]", date="99-Foo-0000 99:99:99 +0000"))
        session.ok(tag)

    moment = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    with ScriptedImap({"EXAMINE": script.selected(1, 2), "UID FETCH": fetch}) as server:
        box = ImapMailbox(mailbox(server.port), lambda: "secret", now=lambda: moment)
        box.open("INBOX", Folder.INBOX)
        (one,) = box.fetch([1])
        assert (one.arrived_at, one.raw) == (moment, mail("one"))
        box.close()


def test_a_literal_of_four_gigabytes_is_refused_before_it_comes(scripted: Scripted) -> None:
    def endless(session: Session, _tag: str, _arguments: str) -> None:
        session.send("* 1 FETCH (UID 1 RFC822.SIZE 9 BODY[] {4294967296}\r\n")
        session.closed.wait(0.2)

    with ScriptedImap({"EXAMINE": script.selected(1, 2), "UID FETCH": endless}) as server:
        box = scripted.box(server)
        box.open("INBOX", Folder.INBOX)
        with pytest.raises(Temporary, match="literal"):
            list(box.fetch([1]))


def test_answers_that_come_byte_by_byte_are_read_whole(scripted: Scripted) -> None:
    def sliced(session: Session, tag: str, _: str) -> None:
        for byte in row(1, 1, mail("one"), "BODY[]") + f"{tag} OK done\r\n".encode():
            session.send(bytes([byte]))

    with ScriptedImap({"EXAMINE": script.selected(1, 2), "UID FETCH": sliced}) as server:
        box = scripted.box(server)
        box.open("INBOX", Folder.INBOX)
        assert [one.raw for one in box.fetch([1])] == [mail("one")]


# --- the Sent folder -------------------------------------------------------------------------


def test_a_stored_copy_is_found_again_and_read(dovecot: Dovecot, box: ImapMailbox) -> None:
    assert box.sent_has("<one@acme.example>") is False
    box.append_sent(mail("one"))
    assert box.sent_has("<one@acme.example>") is True
    assert box.sent_has("<ne@acme.example>") is False
    (stored,) = dovecot.messages("Sent")
    assert stored.raw == mail("one")
    assert "\\Seen" in stored.flags


@pytest.mark.parametrize(
    "header", ["X-Google-Original-Message-ID", "X-Microsoft-Original-Message-ID"]
)
def test_a_copy_whose_message_id_was_rewritten_is_found_by_the_original(
    dovecot: Dovecot, box: ImapMailbox, header: str
) -> None:
    raw = f"Message-ID: <new@provider.example>\r\n{header}: <ours@example.org>\r\n\r\nx\r\n"
    dovecot.append("Sent", raw.encode())
    assert box.sent_has("<ours@example.org>") is True


@pytest.mark.parametrize(
    "hostile",
    [
        '<x"\r\nX1 EXPUNGE>', "<a b@c.example>", '<a"@c.example>', "<a\\@c.example>", "a@c.example",
        "<ä@c.example>", "<" + "a" * 300 + "@c.example>", "<a@c.example>\r\n", "", "<a\0@c.example>",
    ],
)  # fmt: skip
def test_a_message_id_that_could_be_a_command_is_never_sent(
    scripted: Scripted, hostile: str
) -> None:
    with ScriptedImap() as server:
        assert scripted.box(server).sent_has(hostile) is False
        assert server.commands == []


def test_an_account_without_a_sent_folder_has_nothing_sent(scripted: Scripted) -> None:
    def names(session: Session, tag: str, _: str) -> None:
        session.send('* LIST () "/" INBOX\r\n')
        session.ok(tag)

    with ScriptedImap({"LIST": names}) as server:
        box = scripted.box(server)
        assert box.sent_has("<one@acme.example>") is False
        with pytest.raises(Permanent):
            box.append_sent(mail("one"))


# --- waiting ---------------------------------------------------------------------------------


def later(seconds: float, work: object) -> threading.Timer:
    timer = threading.Timer(seconds, work)  # type: ignore[arg-type]
    timer.start()
    return timer


def test_new_mail_ends_the_wait(dovecot: Dovecot, box: ImapMailbox) -> None:
    box.open("INBOX", Folder.INBOX)
    box.uids_after(0)
    timer = later(0.2, lambda: dovecot.deliver_lmtp(mail("one")))
    begun = time.monotonic()
    assert box.wait(20) is True
    assert time.monotonic() - begun < 5
    timer.join()
    box.open("INBOX", Folder.INBOX)
    assert len(box.uids_after(0)) == 1


def test_mail_that_came_between_search_and_wait_ends_it_at_once(
    dovecot: Dovecot, box: ImapMailbox
) -> None:
    box.open("INBOX", Folder.INBOX)
    assert box.uids_after(0) == []
    dovecot.append("INBOX", mail("one"))
    begun = time.monotonic()
    assert box.wait(20) is True
    assert time.monotonic() - begun < 2
    assert box.wait(0.1) is False  # told once


def test_a_rebuilt_inbox_ends_the_wait(dovecot: Dovecot, box: ImapMailbox) -> None:
    box.open("INBOX", Folder.INBOX)
    box.uids_after(0)
    box.close()
    dovecot.change_uid_validity()
    assert box.wait(5) is True


def test_the_wait_ends_with_its_time(box: ImapMailbox) -> None:
    begun = time.monotonic()
    assert box.wait(0.5) is False
    assert 0.5 <= time.monotonic() - begun < 2


def test_wake_ends_the_wait_from_another_thread(box: ImapMailbox) -> None:
    timer = later(0.2, box.wake)
    begun = time.monotonic()
    assert box.wait(20) is False
    assert time.monotonic() - begun < 2
    timer.join()


def test_a_signal_handler_ends_the_wait(box: ImapMailbox) -> None:
    before = signal.signal(signal.SIGALRM, lambda *_: box.wake())
    try:
        box.folders()
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        begun = time.monotonic()
        assert box.wait(20) is False
        assert time.monotonic() - begun < 2
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_a_wake_before_the_wait_is_not_lost(box: ImapMailbox) -> None:
    box.wake()
    begun = time.monotonic()
    assert box.wait(20) is False
    assert time.monotonic() - begun < 2


def test_without_idle_it_looks_from_time_to_time(authority: Authority) -> None:
    with Dovecot(authority, idle=False) as plain:
        box = ImapMailbox(mailbox(plain.imap_port), plain.password, poll_seconds=0.2)
        assert "no IDLE" in box.describe()[2]
        timer = later(0.3, lambda: plain.append("INBOX", mail("one")))
        begun = time.monotonic()
        assert box.wait(20) is True
        assert time.monotonic() - begun < 3
        timer.join()
        box.open("INBOX", Folder.INBOX)
        assert len(box.uids_after(0)) == 1
        timer = later(0.05, box.wake)
        assert box.wait(20) is False
        timer.join()
        box.close()


def test_a_server_that_promises_idle_and_refuses_it_is_polled(scripted: Scripted) -> None:
    def refuse(session: Session, tag: str, _: str) -> None:
        session.send(f"{tag} BAD what\r\n")

    def noop(session: Session, tag: str, _: str) -> None:
        session.send("* 1 EXISTS\r\n")
        session.ok(tag)

    with ScriptedImap({"IDLE": refuse, "NOOP": noop}) as server:
        assert scripted.box(server, poll_seconds=0.1).wait(5) is True


def during_idle(work: script.Answer) -> script.Answer:
    def answer(session: Session, tag: str, arguments: str) -> None:
        session.send("+ idling\r\n")
        work(session, tag, arguments)

    return answer


def finish(session: Session, tag: str) -> None:
    if session.line() == "DONE":
        session.ok(tag)


def says_bye(session: Session, _tag: str, _: str) -> None:
    session.send("* BYE shutting down\r\n")
    session.close()


def says_half_a_line_and_leaves(session: Session, _tag: str, _: str) -> None:
    session.send("* 5 EXI")
    session.close()


@pytest.mark.parametrize(
    "ending",
    [
        says_bye,
        says_half_a_line_and_leaves,
        lambda session, *_: session.close(),
        lambda session, *_: session.reset(),
        lambda session, *_: session.send("gibberish\r\n"),
    ],
    ids=["bye", "half a line", "closed", "reset", "gibberish"],
)
def test_a_connection_that_dies_in_idle_is_noticed_at_once_and_made_anew(
    scripted: Scripted, ending: script.Answer
) -> None:
    def first_only(session: Session, tag: str, arguments: str) -> None:
        (during_idle(ending) if session.number == 1 else script.idle)(session, tag, arguments)

    with ScriptedImap({"IDLE": first_only}) as server:
        box = scripted.box(server)
        begun = time.monotonic()
        with pytest.raises(Temporary):
            box.wait(20)
        assert time.monotonic() - begun < 2
        assert box.wait(0.2) is False
        assert server.connections == 2


def test_a_line_in_two_packets_is_one_line(scripted: Scripted) -> None:
    def halves(session: Session, tag: str, _: str) -> None:
        session.send("* 5 EXI")
        session.closed.wait(0.2)
        session.send("STS\r\n")
        finish(session, tag)

    with ScriptedImap({"IDLE": during_idle(halves)}) as server:
        assert scripted.box(server).wait(5) is True


def test_news_in_the_same_packet_as_the_continuation_counts(scripted: Scripted) -> None:
    def together(session: Session, tag: str, _: str) -> None:
        session.send("+ idling\r\n* OK still here\r\n* 5 EXISTS\r\n")
        finish(session, tag)

    with ScriptedImap({"IDLE": together}) as server:
        begun = time.monotonic()
        assert scripted.box(server).wait(20) is True
        assert time.monotonic() - begun < 2


def test_news_before_the_continuation_counts(scripted: Scripted) -> None:
    def before(session: Session, tag: str, _: str) -> None:
        session.send("* 5 EXISTS\r\n+ idling\r\n")
        finish(session, tag)

    with ScriptedImap({"IDLE": before}) as server:
        assert scripted.box(server).wait(20) is True


def test_news_that_comes_with_the_end_of_idle_counts(scripted: Scripted) -> None:
    def at_the_end(session: Session, tag: str, _: str) -> None:
        session.line()
        session.send("* 5 EXISTS\r\n")
        session.ok(tag)

    with ScriptedImap({"IDLE": during_idle(at_the_end)}) as server:
        assert scripted.box(server).wait(0.2) is True


def test_a_keep_alive_is_no_news(scripted: Scripted) -> None:
    def alive(session: Session, tag: str, _: str) -> None:
        session.send("* OK Still here\r\n")
        finish(session, tag)
        session.closed.wait(0.1)

    with ScriptedImap({"IDLE": during_idle(alive)}) as server:
        assert scripted.box(server).wait(0.5) is False
        assert server.verbs().count("IDLE") > 1


def test_a_line_that_falls_silent_is_dropped_when_idle_is_renewed(
    scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("daemon.adapters.imap.wire.DONE_SECONDS", 0.5)

    def silent(session: Session, _tag: str, _: str) -> None:
        session.line()
        session.closed.wait(3)

    with ScriptedImap({"IDLE": during_idle(silent)}) as server:
        begun = time.monotonic()
        with pytest.raises(Temporary):
            scripted.box(server, idle_seconds=0.3).wait(20)
        assert time.monotonic() - begun < 3


def test_a_frozen_server_is_noticed(
    dovecot: Dovecot, box: ImapMailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("daemon.adapters.imap.wire.DONE_SECONDS", 0.5)
    box.open("INBOX", Folder.INBOX)
    timer = later(0.2, dovecot.freeze)
    try:
        with pytest.raises(Temporary):
            box.wait(1)
    finally:
        timer.join()
        dovecot.thaw()


def test_closing_twice_and_coming_back_is_allowed(dovecot: Dovecot, box: ImapMailbox) -> None:
    box.folders()
    box.close()
    box.close()
    assert box.open("INBOX", Folder.INBOX).uid_validity == dovecot.uid_validity()
