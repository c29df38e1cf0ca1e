"""The mails in `lessons/`, from which the classifier learns.

Each line of a file is one mail as JSON: kind, lang, from, subject, date, body, and whether it is
a reply.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

from daemon.core.detect.classifier import features
from daemon.core.message import parse
from daemon.core.model import Message

LESSONS = Path(__file__).parents[2] / "lessons"
# These were there when rules were written, so that what rules find in them proves nothing.
WORDS_ONLY = frozenset(
    {"indirect", "interviews", "look_alikes", "ordinary", "seven_languages", "verdicts"}
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """One mail with its kind."""

    source: str
    kind: str
    written: dict[str, str]

    def message(self) -> Message:
        """Return the mail as it is read when it arrives."""
        mail = EmailMessage()
        mail["From"] = self.written["from"]
        mail["To"] = "alex@example.org"
        mail["Subject"] = " ".join(self.written["subject"].split())
        mail["Date"] = self.written["date"]
        if self.written.get("reply"):
            mail["In-Reply-To"] = "<earlier@example.org>"
        mail.set_content(self.written["body"])
        at = parsedate_to_datetime(self.written["date"])
        return parse(mail.as_bytes(), arrived_at=at if at.tzinfo else at.replace(tzinfo=UTC))


def lessons() -> Iterator[Lesson]:
    """Yield all lessons, file by file."""
    for path in _files():
        for line in path.read_text("utf-8").splitlines():
            written = json.loads(line)
            yield Lesson(path.stem, written["kind"], written)


def digest() -> str:
    """Return what the lessons, and the features seen in them, are recognised by."""
    total = hashlib.sha256(Path(features.__file__).read_bytes())
    for path in _files():
        total.update(path.read_bytes())
    return total.hexdigest()


def _files() -> list[Path]:
    return sorted(LESSONS.glob("*.jsonl"))
