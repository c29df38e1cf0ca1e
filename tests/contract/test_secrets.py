"""Passwords from every source, and what is said where there is none."""

from __future__ import annotations

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from daemon.adapters import secrets
from daemon.adapters.secrets import read_secret
from daemon.core.settings import SecretSource
from daemon.errors import UserError

CANARY = "correct horse battery"


def python(code: str, *arguments: str) -> SecretSource:
    return SecretSource(command=(sys.executable, "-c", code, *arguments))


def private_file(folder: Path, content: bytes) -> Path:
    path = folder / "secret"
    path.touch(mode=0o600)
    path.write_bytes(content)
    return path


def test_a_command_gives_its_first_line() -> None:
    assert read_secret(python("print('hunter2'); print('login: alex')")) == "hunter2"


def test_a_command_is_no_shell_line() -> None:
    source = python("import sys; print(sys.argv[1])", "$HOME; echo `id`")
    assert read_secret(source) == "$HOME; echo `id`"


def test_a_command_that_fails_is_named_without_what_it_printed() -> None:
    code = f"import sys; print({CANARY!r}); print({CANARY!r}, file=sys.stderr); sys.exit(3)"
    with pytest.raises(UserError, match="status 3") as problem:
        read_secret(python(code))
    assert CANARY not in f"{problem.value} {problem.value.hint}"


def test_a_command_that_does_not_exist_is_named() -> None:
    with pytest.raises(UserError, match="no-such-program"):
        read_secret(SecretSource(command=("no-such-program-here",)))


def test_a_command_that_hangs_is_ended_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "COMMAND_SECONDS", 1.0)
    note = tmp_path / "child"
    code = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "open(sys.argv[1], 'w').write(str(child.pid))\n"
        "time.sleep(60)\n"
    )
    begun = time.monotonic()
    with pytest.raises(UserError, match="no answer within 1 s"):
        read_secret(python(code, str(note)))
    assert time.monotonic() - begun < 10
    child = int(note.read_text())
    while is_running(child):  # the signal is on its way
        assert time.monotonic() - begun < 10


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in {"Z", "X"}


def test_a_private_file_gives_its_first_line(tmp_path: Path) -> None:
    path = private_file(tmp_path, b"hunter2\r\nmore\n")
    assert read_secret(SecretSource(file=str(path))) == "hunter2"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o620])
def test_a_file_that_others_can_touch_is_refused_with_what_to_type(
    tmp_path: Path, mode: int
) -> None:
    path = private_file(tmp_path, CANARY.encode())
    path.chmod(mode)
    with pytest.raises(UserError) as problem:
        read_secret(SecretSource(file=str(path)))
    assert problem.value.hint == f"type: chmod 600 {path}"
    assert CANARY not in str(problem.value)
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="gone"):
        read_secret(SecretSource(file=str(tmp_path / "gone")))


def test_bytes_that_are_no_text_are_not_shown(tmp_path: Path) -> None:
    path = private_file(tmp_path, b"abc\xff\xfe")
    with pytest.raises(UserError, match="UTF-8") as problem:
        read_secret(SecretSource(file=str(path)))
    assert "abc" not in str(problem.value)
    assert problem.value.__cause__ is None


def test_a_credential_is_read_where_the_service_manager_put_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mail").write_text("hunter2\n", encoding="utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert read_secret(SecretSource(credential="mail")) == "hunter2"
    with pytest.raises(UserError, match="not a path"):
        read_secret(SecretSource(credential="../mail"))


def test_a_credential_without_a_service_manager_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    with pytest.raises(UserError, match="service manager") as problem:
        read_secret(SecretSource(credential="mail"))
    assert "LoadCredential=mail:" in problem.value.hint


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_WORD", "hunter2")
    assert read_secret(SecretSource(env="MAIL_WORD")) == "hunter2"
    monkeypatch.delenv("MAIL_WORD")
    with pytest.raises(UserError, match="MAIL_WORD"):
        read_secret(SecretSource(env="MAIL_WORD"))


def test_a_keyring_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)  # the import system's own "not there"
    with pytest.raises(UserError, match="keyring") as problem:
        read_secret(SecretSource(keyring="mail/alex"))
    assert problem.value.hint == "pip install keyring"


def test_a_secret_may_stand_in_the_file_itself() -> None:
    assert read_secret(SecretSource(value="hunter2")) == "hunter2"


@pytest.mark.parametrize("broken", ["a\nb", "a\rb", "a\0b"])
def test_a_secret_that_would_end_a_line_is_refused(broken: str) -> None:
    with pytest.raises(UserError) as problem:
        read_secret(SecretSource(value=broken))
    assert broken not in str(problem.value)


def test_no_source_at_all_names_the_choices() -> None:
    with pytest.raises(UserError) as problem:
        read_secret(SecretSource())
    assert "command" in problem.value.hint


def test_an_empty_secret_is_a_problem_and_not_a_password(tmp_path: Path) -> None:
    path = private_file(tmp_path, b"\n")
    with pytest.raises(UserError, match="empty"):
        read_secret(SecretSource(file=str(path)))
    assert os.access(path, os.R_OK)
