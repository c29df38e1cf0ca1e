"""Do the lock files still answer pyproject.toml? Needs no network.

Every requirement must be pinned, by a version it allows, with hashes; the files must agree; and
no line may name a package index, because people use mirrors.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?:\[[^]]*\])?==(?P<version>[^\s;\\]+)", re.MULTILINE)


def pins(text: str) -> dict[str, str]:
    """Name and version of everything a lock file pins."""
    return {canonicalize_name(pin["name"]): pin["version"] for pin in PIN.finditer(text)}


def unhashed(text: str) -> list[str]:
    """Pins that are not followed by a hash."""
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    return [
        block.split()[0] for block in blocks if PIN.match(block) and "--hash=sha256:" not in block
    ]


def group(project: dict[str, Any], name: str) -> list[str]:
    """A dependency group with the groups it includes."""
    wanted: list[str] = []
    for entry in project["dependency-groups"][name]:
        wanted += [entry] if isinstance(entry, str) else group(project, entry["include-group"])
    return wanted


def problems_of(path: Path, wanted: list[str]) -> list[str]:
    """What is wrong with one lock file."""
    text = path.read_text(encoding="utf-8")
    pinned = pins(text)
    problems = [f"{pin} has no hash" for pin in unhashed(text)]
    if "://" in text or "--index" in text:
        problems.append("it names an address; locks must work with any mirror")
    for requirement in map(Requirement, wanted):
        version = pinned.get(canonicalize_name(requirement.name))
        if version is None:
            problems.append(f"{requirement.name} is not pinned")
        elif not requirement.specifier.contains(version, prereleases=True):
            problems.append(f"{requirement} is asked for, {version} is pinned")
    return [f"{path.name}: {problem}" for problem in problems]


def main() -> int:
    """Print what is wrong, one line each."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run_time = project["project"]["dependencies"]
    run_time += project["project"]["optional-dependencies"]["demo"]
    run_time += project["build-system"]["requires"]
    users = ROOT / "requirements.lock"
    wider = {ROOT / f"requirements-{name}.lock": group(project, name) for name in ("dev", "learn")}
    problems = problems_of(users, run_time + group(project, "build"))
    for path, wanted in wider.items():
        problems += problems_of(path, run_time + wanted)
        newer = pins(path.read_text(encoding="utf-8"))
        problems += [
            f"{path.name} disagrees about {name}: {version} and {newer.get(name)}"
            for name, version in pins(users.read_text(encoding="utf-8")).items()
            if newer.get(name) != version
        ]
    for problem in problems:
        print(problem)
    if problems:
        print("Run `make lock` and commit the lock files.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
