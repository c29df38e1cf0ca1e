"""Where passwords come from; what they are never gets into an error or a log."""  # noqa: A005

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import stat
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from daemon.core.settings import SecretSource
from daemon.errors import UserError

COMMAND_SECONDS = 30.0
_MAX_BYTES = 16_384  # a token may be long, a secret is never a book


def read_secret(source: SecretSource) -> str:
    """Return the secret of that source, without its line end.

    Raises UserError, which names the source and the remedy and never the secret.
    """
    if source.command:
        return _checked(_from_command(source.command))
    named: tuple[tuple[str, Callable[[str], str]], ...] = (
        (source.file, _from_file),
        (source.credential, _from_credential),
        (source.env, _from_env),
        (source.keyring, _from_keyring),
        (source.value, str),
    )
    for name, reader in named:
        if name:
            return _checked(reader(name))
    raise UserError(
        "no password is configured",
        hint="mailbox.password needs one of command, file, credential, env, keyring",
    )


def _checked(secret: str) -> str:
    if not secret:
        raise UserError("the password is empty", hint="look at mailbox.password in config.yaml")
    if any(c in secret for c in "\r\n\0"):
        raise UserError("the password holds a line break or a NUL character")
    return secret


def _first_line(raw: bytes, where: str) -> str:
    line = raw.split(b"\n", 1)[0].rstrip(b"\r")
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        # `from None`: the exception carries the bytes, which are the secret.
        problem = f"{where} gave bytes that are not UTF-8 text"
        raise UserError(problem) from None


def _from_command(argv: Sequence[str]) -> str:
    name = argv[0]
    try:
        # Its own session: what it starts (an agent, a pinentry) can be ended with it.
        process = subprocess.Popen(
            list(argv),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # some tools print the secret with their complaint
            start_new_session=True,
        )
    except OSError as error:
        problem = f"the password command {name!r} cannot be started: {error.strerror}"
        raise UserError(
            problem,
            hint="give it as a list: command: [pass, show, mail/alex]",
        ) from None
    raw = _output(process, name)
    if process.returncode != 0:
        problem = f"the password command {name!r} failed with status {process.returncode}"
        raise UserError(
            problem,
            hint="run it in a terminal to see why",
        )
    return _first_line(raw, f"the password command {name!r}")


def _output(process: subprocess.Popen[bytes], name: str) -> bytes:
    with process:
        try:
            raw, _ = process.communicate(timeout=COMMAND_SECONDS)
        except subprocess.TimeoutExpired:
            problem = f"the password command {name!r} gave no answer within {COMMAND_SECONDS:.0f} s"
            raise UserError(problem, hint="does it wait for a passphrase?") from None
        finally:
            _kill_group(process)
    return raw


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def _from_file(name: str) -> str:
    path = Path(name).expanduser()
    return _read(path, f"the password file {path}", private=True)


def _from_credential(name: str) -> str:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if not folder:
        problem = f"credential {name!r} needs the service manager, which did not start this process"
        raise UserError(
            problem,
            hint=f"systemd: LoadCredential={name}:/path/to/file; in a terminal use another source",
        )
    if "/" in name or name in {".", ".."}:
        problem = f"credential {name!r} is a name, not a path"
        raise UserError(problem)
    # The service manager guards that folder itself; the mode of its files is its own affair.
    return _read(Path(folder) / name, f"the credential {name!r}", private=False)


def _read(path: Path, what: str, *, private: bool) -> str:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if private and stat.S_IMODE(mode) & 0o077:
                problem = f"{what} can be read by other users"
                raise UserError(problem, hint=f"type: chmod 600 {path}")
            raw = file.read(_MAX_BYTES)
    except OSError as error:
        problem = f"{what} cannot be read: {error.strerror}"
        raise UserError(problem) from None
    return _first_line(raw, what)


def _from_env(name: str) -> str:
    secret = os.environ.get(name, "")
    if not secret:
        problem = f"the environment variable {name} is empty or not set"
        raise UserError(problem)
    return secret


def _from_keyring(name: str) -> str:
    service, _, account = name.partition("/")
    try:
        keyring = importlib.import_module("keyring")
    except ImportError:
        raise UserError(
            "password: keyring needs the keyring package", hint="pip install keyring"
        ) from None
    try:
        secret = keyring.get_password(service, account)
    except Exception as error:  # noqa: BLE001 - back ends raise what they like
        problem = f"the keyring did not open: {type(error).__name__}"
        raise UserError(problem) from None
    if not secret:
        problem = f"the keyring holds nothing for {name!r}"
        raise UserError(problem, hint=f"keyring set {service} {account}")
    return str(secret)
