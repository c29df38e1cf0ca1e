"""A private Dovecot: real IMAP and LMTP on free ports of loopback, gone when the test ends.

It needs no root and touches nothing of the system. Dovecot refuses to open a mailbox as root, so
where the tests run as root the whole instance runs as `nobody`: one way of running for everybody.
Its folder is made in the system's temporary folder and not in pytest's, because `nobody` may not
enter the latter, and because the path of a Unix socket must stay under 108 characters.
"""

from __future__ import annotations

import contextlib
import grp
import imaplib
import os
import pwd
import re
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.rig.certificates import Authority
from tests.rig.ports import free_ports

DOMAIN = "rig.example"
PASSWORDS = {"seeker": "pw-seeker", "peer": "pw-peer"}
SPECIAL_FOLDERS = ("Sent", "Drafts", "Junk", "Trash", "Archive")
START_TRIES = 5
START_SECONDS = 10.0

DAEMON = Path("/usr/sbin/dovecot")
PARTS = {
    DAEMON: "dovecot-core",
    Path("/usr/lib/dovecot/imap"): "dovecot-imapd",
    Path("/usr/lib/dovecot/lmtp"): "dovecot-lmtpd",
}


# What Dovecot 2.3 can do, to say less than that: the setting replaces the whole list.
CAPABILITIES = (
    "IMAP4rev1",
    "SASL-IR",
    "LOGIN-REFERRALS",
    "ID",
    "ENABLE",
    "IDLE",
    "SORT",
    "SORT=DISPLAY",
    "THREAD=REFERENCES",
    "THREAD=REFS",
    "THREAD=ORDEREDSUBJECT",
    "MULTIAPPEND",
    "URL-PARTIAL",
    "CATENATE",
    "UNSELECT",
    "CHILDREN",
    "NAMESPACE",
    "UIDPLUS",
    "LIST-EXTENDED",
    "I18NLEVEL=1",
    "CONDSTORE",
    "QRESYNC",
    "ESEARCH",
    "ESORT",
    "SEARCHRES",
    "WITHIN",
    "CONTEXT=SEARCH",
    "LIST-STATUS",
    "BINARY",
    "MOVE",
    "SNIPPET=FUZZY",
    "PREVIEW=FUZZY",
    "PREVIEW",
    "STATUS=SIZE",
    "SAVEDATE",
    "SPECIAL-USE",
    "LITERAL+",
    "NOTIFY",
)


class MissingServerError(RuntimeError):
    """Dovecot cannot run here; the message names what to install."""


@dataclass(frozen=True, kw_only=True)
class StoredMail:
    """A mail as it lies in a folder."""

    uid: int
    flags: frozenset[str]
    raw: bytes


def require_dovecot() -> None:
    """Raise unless Dovecot can run, naming the packages that are missing."""
    missing = [package for path, package in PARTS.items() if not path.exists()]
    if missing:
        raise MissingServerError(
            f"missing for this test: {', '.join(missing)}. Type: apt-get install {' '.join(missing)}"
        )
    version = subprocess.run(
        [DAEMON, "--version"], capture_output=True, text=True, check=True
    ).stdout
    if not version.startswith("2.3."):
        raise MissingServerError(
            f"this rig writes the configuration of Dovecot 2.3, and {version.strip()} is installed"
        )


class Dovecot:
    """One running instance. `with Dovecot(authority) as dovecot:` starts it and removes it.

    `idle=False` and `special_use=False` leave those words out of what the server says it can do,
    `lacking` any others; `extra` is appended to the configuration.
    """

    host = "127.0.0.1"
    domain = DOMAIN

    def __init__(
        self,
        authority: Authority,
        *,
        idle: bool = True,
        special_use: bool = True,
        lacking: frozenset[str] = frozenset(),
        extra: str = "",
    ) -> None:
        require_dovecot()
        self._authority = authority
        self._lacking = lacking | (set() if idle else {"IDLE"})
        self._special_use = special_use
        self._extra = extra
        root = os.geteuid() == 0
        self._account = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.geteuid())
        self._user = self._account.pw_uid if root else None
        self._group = self._account.pw_gid if root else None
        self._other_groups: list[int] | None = [] if root else None
        self.folder = Path(tempfile.mkdtemp(prefix="ft-dovecot-"))
        self._process: subprocess.Popen[bytes] | None = None
        self.imap_port = self.imaps_port = self.lmtp_port = 0

    # ------------------------------------------------------------------ its life

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Start, on the same ports as before where it has run already."""
        if self.imap_port:
            self._launch()
            return
        for last in (*(False,) * (START_TRIES - 1), True):
            self.imap_port, self.imaps_port, self.lmtp_port = free_ports(3)
            self._write_files()
            try:
                self._launch()
            except RuntimeError:
                if last:
                    raise
            else:
                return

    def stop(self) -> None:
        """End it in order, as a restart of the server's machine would."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Make it vanish: every process at once, nothing said to the clients."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        """Stop and start: the same ports, the same mail."""
        self.stop()
        self.start()

    def freeze(self) -> None:
        """Fall silent with every connection open, as a dead network does."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Go on after `freeze`."""
        self._signal(signal.SIGCONT)

    def close(self) -> None:
        """End it and remove its files."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def log(self) -> str:
        """What it has written so far."""
        path = self.folder / "dovecot.log"
        return path.read_text(errors="replace") if path.exists() else ""

    # ------------------------------------------------------------------ its mail

    def address(self, user: str = "seeker") -> str:
        """The mail address of one of its users."""
        return f"{user}@{self.domain}"

    def password(self, user: str = "seeker") -> str:
        """The password of one of its users."""
        return PASSWORDS[user]

    @contextmanager
    def client(self, user: str = "seeker") -> Iterator[imaplib.IMAP4]:
        """A logged-in connection of the standard library, over TLS."""
        context = self._authority.client_context()
        with imaplib.IMAP4_SSL(self.host, self.imaps_port, ssl_context=context, timeout=10) as imap:
            imap.login(user, self.password(user))
            yield imap

    def deliver_lmtp(
        self, raw: bytes, user: str = "seeker", *, sender: str = "outside@far.example"
    ) -> None:
        """Let a mail arrive in the user's inbox, as the last server on its way would."""
        with smtplib.LMTP(self.host, self.lmtp_port) as lmtp:
            lmtp.sendmail(sender, [self.address(user)], raw)

    def append(
        self,
        folder: str,
        raw: bytes,
        flags: tuple[str, ...] = (),
        user: str = "seeker",
        *,
        internal_date: str | None = None,
    ) -> int:
        """Put a mail into a folder, as a mail client does; returns its UID."""
        with self.client(user) as imap:
            when = (
                imaplib.Time2Internaldate(time.time()) if internal_date is None else internal_date
            )
            kind, data = imap.append(_quoted(folder), " ".join(flags), when, raw)
            found = re.search(rb"APPENDUID \d+ (\d+)", data[-1] or b"")
            if kind != "OK" or found is None:
                raise RuntimeError(f"APPEND to {folder} said {kind} {data!r}")
            return int(found[1])

    def messages(self, folder: str = "INBOX", user: str = "seeker") -> list[StoredMail]:
        """Everything in a folder, in the order of UIDs, without marking it as read."""
        with self.client(user) as imap:
            kind, data = imap.select(_quoted(folder), readonly=True)
            if kind != "OK":
                raise RuntimeError(f"SELECT {folder} said {data!r}")
            _, rows = imap.uid("FETCH", "1:*", "(UID FLAGS BODY.PEEK[])")
        return sorted(
            (_stored(row[0], row[1]) for row in rows if isinstance(row, tuple)),
            key=lambda mail: mail.uid,
        )

    def create(self, folder: str, user: str = "seeker") -> None:
        """Make a folder."""
        with self.client(user) as imap:
            imap.create(_quoted(folder))

    def expunge(self, folder: str, uid: int, user: str = "seeker") -> None:
        """Remove one mail for good, as another client would."""
        with self.client(user) as imap:
            imap.select(_quoted(folder))
            imap.uid("STORE", str(uid), "+FLAGS", r"(\Deleted)")
            imap.uid("EXPUNGE", str(uid))

    def uid_validity(self, folder: str = "INBOX", user: str = "seeker") -> int:
        """The folder's UIDVALIDITY."""
        with self.client(user) as imap:
            _, data = imap.status(_quoted(folder), "(UIDVALIDITY)")
        found = re.search(rb"UIDVALIDITY (\d+)", data[0] or b"")
        if found is None:
            raise RuntimeError(f"STATUS {folder} said {data!r}")
        return int(found[1])

    def change_uid_validity(self, folder: str = "INBOX", user: str = "seeker") -> int:
        """Declare every UID of a folder void, as a restored server does; returns the new value."""
        wanted = self.uid_validity(folder, user) + 1000
        self.doveadm("mailbox", "update", "-u", user, "--uid-validity", str(wanted), folder)
        return wanted

    def doveadm(self, *arguments: str) -> str:
        """Run the server's own administration tool on this instance."""
        done = subprocess.run(
            ["doveadm", "-c", str(self._config), *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
            user=self._user,
            group=self._group,
            extra_groups=self._other_groups,
        )
        if done.returncode:
            raise RuntimeError(f"doveadm {' '.join(arguments)}: {done.stderr}{self.log}")
        return done.stdout

    # ------------------------------------------------------------------ inside

    @property
    def _config(self) -> Path:
        return self.folder / "dovecot.conf"

    def _launch(self) -> None:
        with (self.folder / "stderr").open("ab") as stderr:
            self._process = subprocess.Popen(
                [DAEMON, "-F", "-c", self._config],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stderr,
                start_new_session=True,
                cwd=self.folder,
                user=self._user,
                group=self._group,
                extra_groups=self._other_groups,
            )
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                words = (self.folder / "stderr").read_text(errors="replace")
                self.kill()
                raise RuntimeError(f"Dovecot did not start: {words}{self.log}")
            time.sleep(0.01)

    def _answers(self) -> bool:
        for port in (self.imap_port, self.lmtp_port):
            try:
                with socket.create_connection((self.host, port), timeout=2) as probe:
                    if not probe.recv(1):
                        return False
            except OSError:
                return False
        return True

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, number)

    def _end(self, number: signal.Signals) -> None:
        if self._process is None:
            return
        self._signal(signal.SIGCONT)
        if number is signal.SIGTERM:
            self._process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=5)
        self._signal(signal.SIGKILL)  # also what the master left behind
        self._process.wait(timeout=5)
        self._process = None
        deadline = time.monotonic() + 5
        while self._listens() and time.monotonic() < deadline:
            time.sleep(0.005)  # the others die a moment after their master

    def _listens(self) -> bool:
        try:
            with socket.create_connection((self.host, self.imap_port), timeout=2):
                return True
        except OSError:
            return False

    def _write_files(self) -> None:
        folder = self.folder
        for name in ("run", "state", "home"):
            (folder / name).mkdir(exist_ok=True)
        (folder / "cert.pem").write_bytes(self._authority.chain)
        (folder / "key.pem").write_bytes(self._authority.key)
        (folder / "key.pem").chmod(0o600)
        users = "".join(f"{user}:{{PLAIN}}{word}::::::\n" for user, word in PASSWORDS.items())
        (folder / "users").write_text(users)
        self._config.write_text(self._configuration())
        if self._user is not None:
            for path in (folder, *folder.iterdir()):
                os.chown(path, self._account.pw_uid, self._account.pw_gid)

    def _configuration(self) -> str:
        folder, user = self.folder, self._account.pw_name
        group = grp.getgrgid(self._account.pw_gid).gr_name
        mailboxes = "\n".join(
            f"mailbox {name} {{\n auto = subscribe\n"
            + (f" special_use = \\{name}\n" if self._special_use else "")
            + "}"
            for name in SPECIAL_FOLDERS
        )
        return f"""
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
instance_name = {folder.name}
protocols = imap lmtp
listen = {self.host}
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
first_valid_gid = 1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0 secs
mail_location = maildir:~/Maildir
mail_home = {folder}/home/%n
mail_uid = {user}
mail_gid = {group}
mail_fsync = never
mail_max_userip_connections = 100
lda_mailbox_autocreate = yes
hostname = mail.{self.domain}
{self._capabilities()}
passdb {{
  driver = passwd-file
  args = username_format=%n {folder}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%n {folder}/users
  default_fields = uid={user} gid={group} home={folder}/home/%n
}}
namespace inbox {{
  inbox = yes
  separator = /
  {mailboxes}
}}
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {{
    port = {self.imap_port}
  }}
  inet_listener imaps {{
    port = {self.imaps_port}
    ssl = yes
  }}
}}
service imap {{
  chroot =
}}
service anvil {{
  chroot =
  # without this the second wrong password costs seconds
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service auth-worker {{
  user = {user}
}}
service lmtp {{
  chroot =
  user = {user}
  inet_listener lmtp {{
    address = {self.host}
    port = {self.lmtp_port}
  }}
}}
protocol lmtp {{
  auth_username_format = %n
}}
{self._extra}
"""

    def _capabilities(self) -> str:
        lacking = self._lacking | (set() if self._special_use else {"SPECIAL-USE"})
        if not lacking:
            return ""
        return f"imap_capability = {' '.join(w for w in CAPABILITIES if w not in lacking)}"


def _quoted(folder: str) -> str:
    return f'"{folder}"'


def _stored(head: bytes, raw: bytes) -> StoredMail:
    uid = re.search(rb"UID (\d+)", head)
    flags = re.search(rb"FLAGS \(([^)]*)\)", head)
    if uid is None or flags is None:
        raise RuntimeError(f"FETCH said {head!r}")
    return StoredMail(uid=int(uid[1]), flags=frozenset(flags[1].decode().split()), raw=raw)
