"""Load the pairs of the corpus and say where a Finding differs from what was expected."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from typing import Any

from daemon.core.detect.context import Context
from daemon.core.detect.understand import understand
from daemon.core.message import parse, read_head
from daemon.core.model import Finding, Interview, Kind

CORPUS = Path(__file__).parent
HELD_BACK = CORPUS / "held_back"
ARRIVED = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
HOME_ZONE = "America/New_York"
Expected = dict[str, Any]

_LEGAL_FORM = re.compile(
    r",? (?:incorporated|inc|llc|llp|ltd|limited|gmbh(?: & co\.? kg)?|ag|se|plc|corp|co|s\.?a\.?s?|s\.?r\.?l|s\.?l"
    r"|b\.?v|n\.?v|pty|ltda|e\.?v|kg|ab|oy)\.?$"
)


@dataclass(frozen=True, slots=True)
class Case:
    """A mail and what is expected of it."""

    name: str
    raw: bytes
    expected: Expected

    @property
    def kind(self) -> str:
        """The kind expected, ``""`` where it is not judged."""
        return str(self.expected.get("kind") or "")

    def read(self) -> Finding:
        """Return what is understood of the mail when it arrives as it says it was written."""
        arrived = _written(self.raw) or ARRIVED
        return understand(parse(self.raw, arrived_at=arrived), self._context())

    def _context(self) -> Context:
        return Context(
            user_addresses=frozenset({"alex@example.org"}),
            user_name="Alex Morgan",
            home_zone=self.expected.get("home_zone", HOME_ZONE),
        )


def _written(raw: bytes) -> datetime | None:
    dates = [value for name, value in read_head(raw) if name == "date"]
    try:
        written = parsedate_to_datetime(dates[0])
    except (ValueError, TypeError, IndexError):
        return None
    return written if written.tzinfo else written.replace(tzinfo=UTC)


@cache
def seen() -> tuple[Case, ...]:
    """Return the pairs that rules may be written for."""
    return tuple(load(CORPUS, but=HELD_BACK))


@cache
def held_back() -> tuple[Case, ...]:
    """Return the pairs that nobody who writes rules looks at."""
    return tuple(load(HELD_BACK))


def load(folder: Path, *, but: Path | None = None) -> Iterator[Case]:
    """Yield the pairs below a folder, in order of their names."""
    for path in sorted(folder.rglob("*.eml")):
        if but is not None and but in path.parents:
            continue
        expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
        name = path.relative_to(CORPUS) if path.is_relative_to(CORPUS) else path
        yield Case(str(name.with_suffix("")), path.read_bytes(), expected)


# --- differences ----------------------------------------------------------------------------


def differences(finding: Finding, expected: Expected) -> dict[str, str]:
    """Return, per key of the expected object that the Finding does not meet, what it shows."""
    wrong: dict[str, str] = {}
    for key, wanted in expected.items():
        judge = _JUDGES.get(key)
        said = judge(finding, wanted) if judge is not None else ""
        if said:
            wrong[key] = said
    return wrong


def _plainly(key: str) -> Callable[[Finding, Any], str]:
    def judge(finding: Finding, wanted: Any) -> str:
        have = getattr(finding, key)
        return "" if str(have or "") == str(wanted or "") else f"{have!s} instead of {wanted}"

    return judge


def same_name(have: str, wanted: str | None) -> bool:
    """Return whether two names are one firm or role: case, quotes and legal forms aside."""
    return _bare(have) == _bare(wanted or "")


def _bare(name: str) -> str:
    low = " ".join(name.lower().replace("\u2019", "'").split())
    return _LEGAL_FORM.sub("", low).strip(" .,")


def _named(key: str) -> Callable[[Finding, Any], str]:
    def judge(finding: Finding, wanted: Any) -> str:
        have = getattr(finding, key)
        return "" if same_name(have, wanted) else f"{have!r} instead of {wanted!r}"

    return judge


def _instants(key: str) -> Callable[[Finding, Any], str]:
    def judge(finding: Finding, wanted: Any) -> str:
        have: Sequence[Interview] = sorted(getattr(finding, key), key=lambda i: i.start)
        want = sorted(wanted, key=lambda i: datetime.fromisoformat(i["start"]))
        if len(have) != len(want):
            shown = ", ".join(f"{i.start:%d %b %H:%MZ}" for i in have)
            return f"{len(have)} ({shown}) instead of {len(want)}"
        wrong = [w for h, w in zip(have, want, strict=True) for w in _one_interview(h, w)]
        return "; ".join(wrong)

    return judge


def _one_interview(have: Interview, want: Expected) -> Iterator[str]:
    for name, fact in want.items():
        value = getattr(have, name, None)
        if name == "end" and fact is None:
            continue  # not said: assumed, and no part of what was to be read
        if name in {"start", "end"}:
            if value != datetime.fromisoformat(fact):
                yield f"{name} {value} instead of {fact}"
        elif name in {"zone", "medium", "assumed"} and str(value) != str(fact):
            yield f"{name} {value} instead of {fact}"


def _people(finding: Finding, wanted: Any) -> str:
    if not wanted:
        return f"{_shown(finding)} instead of nobody" if finding.people else ""
    missing = [
        str(want.get("name") or want.get("address"))
        for want in wanted
        if not any(
            all(_same_of_person(k, getattr(p, k), v) for k, v in want.items())
            for p in finding.people
        )
    ]
    return f"{', '.join(missing)} not among {_shown(finding)}" if missing else ""


# "Mrs. Guidry" and "Guidry" are one person where only a surname is known.
_HONORIFIC = re.compile(
    r"(?:(?:mrs?|ms|mx|dr|prof|professor|principal|herrn?|frau|m|mme|mlle|monsieur|madame|sra?|srta|lic|ing|don|doña"
    r"|sig|dott|dhr|mevr|mw|meneer|mevrouw|de heer|heer)(?:\.ssa|\.ra)?\.? )+"
)


def _same_of_person(key: str, have: Any, wanted: Any) -> bool:
    one, other = str(have or "").lower(), str(wanted or "").lower()
    return one == other or (
        key == "name" and _HONORIFIC.sub("", one, 1) == _HONORIFIC.sub("", other, 1)
    )


def _shown(finding: Finding) -> str:
    return "[" + ", ".join(f"{p.name}|{p.address}|{p.part}" for p in finding.people) + "]"


def _deadline(finding: Finding, wanted: Any) -> str:
    have = finding.deadline
    if have is None or wanted is None:
        return "" if have is None and wanted is None else f"{have} instead of {wanted}"
    text = str(wanted)
    if "T" not in text:  # only the day was said
        return (
            "" if abs((have.date() - datetime.fromisoformat(text).date()).days) <= 1 else str(have)
        )
    return "" if have == datetime.fromisoformat(text) else f"{have} instead of {wanted}"


def _scam(finding: Finding, wanted: Any) -> str:
    return "" if bool(finding.scam_signs) == bool(wanted) else f"{finding.scam_signs}"


_JUDGES: dict[str, Callable[[Finding, Any], str]] = {
    **{k: _plainly(k) for k in ("kind", "ask", "requisition", "decision_by", "returns_on")},
    **{k: _plainly(k) for k in ("rescinded", "on_hold")},
    **{k: _named(k) for k in ("company", "role")},
    **{k: _instants(k) for k in ("interviews", "proposed", "replaced")},
    "people": _people,
    "deadline": _deadline,
    "scam": _scam,
}

# Kinds that move a Stage: where one of these is read wrongly and nobody is asked, harm is done.
ACTING = frozenset(Kind) - {
    Kind.NOT_JOB_RELATED, Kind.RECRUITER_OUTREACH, Kind.RECRUITER_REPLY, Kind.AUTOMATIC_REPLY,
    Kind.BOUNCE,
}  # fmt: skip


def acts_wrongly(finding: Finding, expected: Expected) -> bool:
    """Return whether a Stage would move wrongly without asking."""
    wanted = str(expected.get("kind") or "")
    return bool(wanted) and not finding.ask and finding.kind in ACTING and finding.kind != wanted


def one_fixed_start(expected: Expected) -> datetime | None:
    """Return the start of the one fixed time a mail states, None where it states none or more."""
    fixed = expected.get("interviews") or []
    return datetime.fromisoformat(fixed[0]["start"]) if len(fixed) == 1 else None
