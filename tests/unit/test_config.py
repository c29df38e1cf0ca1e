"""The settings file: what is accepted, and how every mistake is named."""

from __future__ import annotations

import dataclasses
import json
import re
import typing
from pathlib import Path

import jsonschema
import pytest
import yaml

from daemon import config
from daemon.core.settings import Security, Settings
from daemon.errors import UserError

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "config.example.yaml"
MINIMAL = """\
user: {name: Alex Morgan, address: alex@example.org, time_zone: America/New_York, country: US}
mailbox:
  username: alex@example.org
  password: {command: [pass, show, mail/alex]}
  imap: {host: imap.example.org, port: 993, security: tls}
  smtp: {host: smtp.example.org, port: 465, security: tls}
"""


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / "config.yaml"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def problems(folder: Path, text: str, mode: int = 0o600) -> tuple[str, ...]:
    with pytest.raises(UserError) as caught:
        config.load(written(folder, text, mode))
    assert caught.value.exit_code == 78
    assert caught.value.hint
    return caught.value.problems


def test_the_minimal_file_is_enough_and_defaults_need_no_thought(tmp_path: Path) -> None:
    settings = config.load(written(tmp_path, MINIMAL))
    assert settings.user.address == "alex@example.org"
    assert settings.mailbox.password.command == ("pass", "show", "mail/alex")
    assert settings.mailbox.smtp.port == 465
    assert settings.mailbox.imap.security is Security.TLS
    assert settings.history_days == 90
    assert settings.state_dir == str(Path("~/.local/state/followthrough").expanduser())


def test_all_problems_are_told_at_once_with_path_and_line(tmp_path: Path) -> None:
    text = MINIMAL.replace("993", "abc").replace("smtp.example.org", "a b")
    text = text.replace("name: Alex Morgan", 'name: ""') + "history_days: -1\ndiscreet: maybe\n"
    assert problems(tmp_path, text) == (
        "user.name: must be one line of text, found '' (line 1)",
        "mailbox.imap.port: must be a whole number from 1 to 65535, found 'abc' (line 5)",
        "mailbox.smtp.host: must be a host name alone, without port or ://, found 'a b' (line 6)",
        "history_days: must be a whole number from 0 to 3650, found '-1' (line 7)",
        "discreet: must be true or false, found 'maybe' (line 8)",
    )


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ("time_zone", "timezone", "user.timezone: is not a known key; did you mean time_zone?"),
        ("port: 993", "prot: 993", "mailbox.imap.prot: is not a known key; did you mean port?"),
        ("address:", "email:", "user.email: is not a known key; did you mean address?"),
        ("country: US", "country: US, country: DE", "user.country: stands twice, first on line 1"),
        ("America/New_York", "EST", "(did you mean America/New_York?), found 'EST'"),
        ("America/New_York", "New York", "(did you mean America/New_York?), found 'New York'"),
        ("America/New_York", "Europe/Berlni", "(did you mean Europe/Berlin?)"),
        ("America/New_York", "../../etc/passwd", "user.time_zone: must be an IANA time zone"),
        ("country: US", "country: UK", "in two letters such as US (did you mean GB?), found 'UK'"),
        ("country: US", "country: XX", "user.country: must be a country in two letters"),
        ("address: alex@example.org", "address: Alex", "must be a plain address such as"),
        ("port: 993", "port: 0", "mailbox.imap.port: must be a whole number from 1 to 65535"),
        ("security: tls}", "security: ssl}", "must be one of tls, starttls, insecure_loopback"),
        (
            "security: tls}",
            "security: insecure_loopback}",
            "mailbox.imap.security: must be tls or starttls",
        ),
        ("{command: [pass, show, mail/alex]}", "{}", "must have exactly one of"),
        (
            "{command: [pass, show, mail/alex]}",
            "{env: A, file: b}",
            "keyring, value, found file and env",
        ),
        ("[pass, show, mail/alex]", "pass show", "must be a list such as [pass, show, mail/alex]"),
        ("port: 993", "port: 993, ca_file: /no/such.pem", "must be an existing file"),
        ("  username: alex@example.org\n", "", "mailbox.username: is missing: the name you log in"),
    ],
)
def test_each_mistake_is_named_with_what_would_be_right(
    tmp_path: Path, before: str, after: str, problem: str
) -> None:
    assert before in MINIMAL
    found = problems(tmp_path, MINIMAL.replace(before, after, 1))
    assert any(problem in line for line in found), found


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "the file is empty"),
        ("a: [", "line 1, column 5"),
        ("user:\n\tname: x", "line 2, column 1"),
        ("a: &x 1\nb: *x", "aliases"),
        ("[" * 5000, "nested too deeply"),
        ("a: !!python/object/apply:os.system [ls]", "the tag"),
        ("a: \x01", "control character"),
        ("- 1", "must be a group with the keys user, mailbox"),
        ("#" * 70_000, "larger than 64 kB"),
    ],
)
def test_what_is_no_settings_file_is_refused_in_a_sentence(
    tmp_path: Path, text: str, problem: str
) -> None:
    assert any(problem in line for line in problems(tmp_path, text))


def test_values_stay_the_text_that_was_written(tmp_path: Path) -> None:
    text = MINIMAL.replace("country: US", "country: NO, phone: 0123456, language: EN")
    user = config.load(written(tmp_path, text)).user
    assert user.country == "NO"  # false in YAML 1.1
    assert user.phone == "0123456"  # an octal number there
    assert user.language == "en"


def test_a_key_left_empty_counts_as_not_written(tmp_path: Path) -> None:
    text = MINIMAL.replace("country: US", "country: US, phone: ") + "folders:\nhistory_days:\n"
    text = text.replace("folders:", "  folders:")
    assert config.load(written(tmp_path, text)).history_days == 90


def test_a_password_in_the_file_is_read_warned_about_and_wants_a_private_file(
    tmp_path: Path,
) -> None:
    text = MINIMAL.replace("{command: [pass, show, mail/alex]}", "hunter2 is 0123")
    settings = config.load(written(tmp_path, text))
    assert settings.mailbox.password.value == "hunter2 is 0123"
    assert any("stands in the file itself" in words for words in config.warnings(settings))
    with pytest.raises(UserError) as caught:
        config.load(written(tmp_path, text, 0o644))
    assert f"chmod 600 {tmp_path / 'config.yaml'}" in caught.value.hint
    assert config.warnings(config.load(written(tmp_path, MINIMAL, 0o644))) == []


def test_no_error_ever_shows_the_password(tmp_path: Path) -> None:
    for wrong in ("{vlaue: hunter2}", "[hunter2]", "{command: hunter2}", "{value: [hunter2]}"):
        text = MINIMAL.replace("{command: [pass, show, mail/alex]}", wrong)
        assert not any("hunter2" in line for line in problems(tmp_path, text, 0o644))
    broken = MINIMAL.replace("{command: [pass, show, mail/alex]}", "{value: hunter2")
    assert not any("hunter2" in line for line in problems(tmp_path, broken))


def test_relative_paths_start_at_the_files_folder(tmp_path: Path) -> None:
    text = MINIMAL.replace("{command: [pass, show, mail/alex]}", "{file: secret}")
    settings = config.load(written(tmp_path, text + "state_dir: state\n"))
    assert settings.mailbox.password.file == str(tmp_path / "secret")
    assert settings.state_dir == str(tmp_path / "state")


def test_unencrypted_is_for_this_machine_alone(tmp_path: Path) -> None:
    for host in ("localhost", "127.0.0.1", "127.1.2.3", '"::1"'):
        text = MINIMAL.replace(
            "host: imap.example.org, port: 993, security: tls",
            f"host: {host}, port: 1143, security: insecure_loopback",
        )
        settings = config.load(written(tmp_path, text))
        assert config.warnings(settings) == [
            "mailbox.imap: the connection on this machine is not encrypted.",
        ]


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file") as caught:
        config.load(tmp_path / "nothing.yaml")
    assert "config.example.yaml" in caught.value.hint
    with pytest.raises(UserError, match="cannot be read"):
        config.load(tmp_path)


# --- the example and the schema -------------------------------------------------------------


def _keys(cls: type, prefix: str = "") -> dict[str, object]:
    """Return every dotted key with its default (MISSING where it has none)."""
    hints = typing.get_type_hints(cls)
    found: dict[str, object] = {}
    for field in dataclasses.fields(cls):
        if dataclasses.is_dataclass(hints[field.name]):
            found |= _keys(typing.cast("type", hints[field.name]), f"{prefix}{field.name}.")
        else:
            found[f"{prefix}{field.name}"] = field.default
    return found


def _commented_in() -> object:
    """Return the example with every commented line that looks like a key taken in."""
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    key = re.compile(r"^( *)# ((?: {2})?[a-z_]+:(?: .*)?)$")
    return yaml.safe_load("\n".join(key.sub(r"\1\2", line) for line in lines))


def _flat(data: object, prefix: str = "") -> dict[str, object]:
    if not isinstance(data, dict):
        return {prefix[:-1]: data}
    found: dict[str, object] = {}
    for name, value in data.items():
        found |= _flat(value, f"{prefix}{name}.")
    return found


def test_the_example_loads_and_changes_no_default(tmp_path: Path) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert config.load(written(tmp_path, text)) == config.load(written(tmp_path, MINIMAL))


def test_the_example_shows_every_key_with_its_default_and_no_unknown_one() -> None:
    shown, known = _flat(_commented_in()), _keys(Settings)
    assert set(shown) == set(known)
    for key, default in known.items():
        needs_an_example = default is dataclasses.MISSING or key.startswith("mailbox.password.")
        if not needs_an_example:
            same = list(default) if isinstance(default, tuple) else default
            assert shown[key] == same, key


def test_every_key_has_its_words_for_editors() -> None:
    groups = {"user", "mailbox", "mailbox.password", "mailbox.imap", "mailbox.smtp"}
    assert set(config.ABOUT) == set(_keys(Settings)) | groups | {"mailbox.folders"}


def test_the_published_schema_is_the_generated_one_and_judges_alike() -> None:
    published = json.loads((ROOT / "daemon/config.schema.json").read_text(encoding="utf-8"))
    assert published == config.json_schema()
    jsonschema.Draft202012Validator.check_schema(published)
    judge = jsonschema.Draft202012Validator(published)
    judge.validate(yaml.safe_load(EXAMPLE.read_text(encoding="utf-8")))
    judge.validate(yaml.safe_load(MINIMAL))
    assert not judge.is_valid(yaml.safe_load(MINIMAL.replace("port", "prot")))
    assert not judge.is_valid(yaml.safe_load(MINIMAL.replace("993", "99999")))
    two = MINIMAL.replace("{command: [pass, show, mail/alex]}", "{env: A, file: b}")
    assert not judge.is_valid(yaml.safe_load(two))
