"""The systemd units: no line that systemd does not understand, and no protection lost unnoticed."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from pathlib import Path

import pytest

UNITS = Path(__file__).parents[2] / "systemd"
SYSTEM, USER = "followthrough.service", "followthrough-user.service"


@pytest.fixture(scope="module")
def analyze() -> str:
    program = shutil.which("systemd-analyze")
    assert program, "missing for this test: systemd-analyze. Type: apt-get install systemd"
    return program


def installed(unit: str, folder: Path) -> Path:
    """The unit as it would lie on a machine, with a program that exists on this one."""
    text = (UNITS / unit).read_text(encoding="utf-8")
    text = re.sub(r"^ExecStart=\S+", f"ExecStart={shutil.which('true')}", text, flags=re.MULTILINE)
    path = folder / "followthrough.service"
    path.write_text(text, encoding="utf-8")
    return path


def settings(unit: str) -> dict[str, str]:
    """The [Service] section; of a repeated setting the last line."""
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # names keep their capitals
    parser.read(UNITS / unit, encoding="utf-8")
    return dict(parser["Service"])


@pytest.mark.parametrize(("unit", "manager"), [(SYSTEM, "--system"), (USER, "--user")])
def test_systemd_understands_every_line(
    analyze: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unit: str, manager: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    done = subprocess.run(
        [analyze, manager, "--man=no", "verify", installed(unit, tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    # It ends with 0 after a value it could not read: every word on stderr counts.
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("unit", "allowed"), [(SYSTEM, 1.5), (USER, 6.5)])
def test_the_exposure_stays_low(analyze: str, tmp_path: Path, unit: str, allowed: float) -> None:
    done = subprocess.run(
        [analyze, "security", "--offline=true", "--no-pager", installed(unit, tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    exposure = re.search(r"Overall exposure level for \S+: ([\d.]+)", done.stdout)
    assert exposure, done.stdout
    assert float(exposure[1]) <= allowed


@pytest.mark.parametrize("unit", [SYSTEM, USER])
def test_a_refused_password_and_a_wrong_configuration_are_not_tried_again(unit: str) -> None:
    service = settings(unit)
    assert service["Restart"] == "on-failure"
    assert service["RestartPreventExitStatus"].split() == ["77", "78"]


@pytest.mark.parametrize("unit", [SYSTEM, USER])
def test_the_daemon_gets_more_than_the_ten_seconds_it_may_take_to_stop(unit: str) -> None:
    assert int(settings(unit)["TimeoutStopSec"]) >= 2 * 10


def test_the_reader_may_still_limit_itself(analyze: str) -> None:
    assert "~@privileged @resources" in settings(SYSTEM)["SystemCallFilter"]

    def calls(group: str) -> list[str]:
        listed = subprocess.run(
            [analyze, "syscall-filter", group], capture_output=True, text=True, check=True
        )
        return listed.stdout.split()

    assert "prlimit64" in calls("@default")
    assert "prlimit64" not in calls("@resources") + calls("@privileged")


def test_every_limit_has_its_reason() -> None:
    lines = (UNITS / SYSTEM).read_text(encoding="utf-8").splitlines()
    service = lines[lines.index("# ---- who it is, and what is its own") : lines.index("[Install]")]
    blocks = "\n".join(service).split("\n\n")
    bare = [block for block in blocks if not all(_explained(block.splitlines()))]
    assert bare == []


def _explained(block: list[str]) -> list[bool]:
    """Does a comment stand above every group of settings, none longer than six lines?"""
    since = 6
    explained = []
    for line in block:
        since = 0 if line.startswith("#") else since + 1
        explained.append(since <= 6)
    return explained
