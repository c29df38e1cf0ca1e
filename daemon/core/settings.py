"""What can be set, as frozen types; ``config`` fills them from YAML.

An option is a commitment: each one here has somebody who needs it. Everything with a default
needs no thought.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Security(StrEnum):
    """How a connection is protected; there is no switch that turns verification off."""

    TLS = "tls"
    STARTTLS = "starttls"
    INSECURE_LOOPBACK = "insecure_loopback"


@dataclass(frozen=True, kw_only=True, slots=True)
class User:
    """The job seeker."""

    name: str
    address: str
    time_zone: str
    country: str
    phone: str = ""
    aliases: tuple[str, ...] = ()
    language: str = "en"

    @property
    def addresses(self) -> frozenset[str]:
        """Return every address of the User, lower-cased."""
        return frozenset(a.lower() for a in (self.address, *self.aliases))


@dataclass(frozen=True, kw_only=True, slots=True)
class SecretSource:
    """Where a secret comes from: exactly one of these is set."""

    command: tuple[str, ...] = ()
    file: str = ""
    credential: str = ""
    env: str = ""
    keyring: str = ""
    value: str = ""  # in the file itself: works, `check` warns


@dataclass(frozen=True, kw_only=True, slots=True)
class Server:
    """One server: where, and how it is protected."""

    host: str
    port: int
    security: Security = Security.TLS
    ca_file: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Folders:
    """Folder names where the server does not tell them (SPECIAL-USE, RFC 6154)."""

    inbox: str = "INBOX"
    sent: str = ""
    junk: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mailbox:
    """The account whose mail is read and through which letters leave."""

    username: str
    password: SecretSource
    imap: Server
    smtp: Server
    folders: Folders = field(default_factory=Folders)
    authserv_id: str = ""  # the provider's name in Authentication-Results, pinned by the User
    saves_sent: bool | None = None  # provider keeps its own copy; None: known providers, else look


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """The whole configuration."""

    user: User
    mailbox: Mailbox
    state_dir: str = "~/.local/state/followthrough"
    history_days: int = 90
    discreet: bool = False
