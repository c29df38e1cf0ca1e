"""What the User answers, and the mail his mail program makes of it."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from daemon.demo.script import HERE, USER

REQUEST_HEADER = "X-Followthrough-Request"
LEARNED = """\
I learned how you moved the calibration service to an event log without one night of
downtime, and that the people on call decide what gets fixed next. That is how I want to work."""
Say = Callable[[str], None]


def is_request(mail: EmailMessage) -> bool:
    """Tell whether a mail of the daemon's asks for a decision."""
    return mail[REQUEST_HEADER] is not None


def asks_what_was_learned(request: EmailMessage) -> bool:
    """Tell whether a Request also asks the User to tell something in his own words."""
    return _facts(request).get("asks", "0") != "0"


def suggestion(request: EmailMessage) -> str:
    """Return what Alex would answer: what he learned where that is asked, else `send`."""
    facts = _facts(request)
    numbers = facts.get("letters", "").split(",")
    if not numbers[0]:
        return ""
    if asks_what_was_learned(request) and len(numbers) == 1:
        return " ".join(LEARNED.splitlines())
    if facts.get("kind") in {"morning", "welcome"}:
        return f"send {' '.join(numbers)}"
    return "send"


def _facts(request: EmailMessage) -> dict[str, str]:
    parts = (part.partition("=") for part in str(request[REQUEST_HEADER]).split("; "))
    return {name: value for name, equals, value in parts if equals}


def ask_nobody(request: EmailMessage) -> str:
    """Answer as the story has it."""
    return suggestion(request)


class Terminal:
    """Asks whoever sits at the terminal; once the input has ended, answers as the story has it."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._ended = False

    def __call__(self, request: EmailMessage) -> str:
        """Return the lines typed up to an empty one, or the suggestion where there are none."""
        suggested = suggestion(request)
        if self._ended:
            return suggested
        self._say("Your answer? An empty line ends it; nothing at all answers as Alex would:")
        for line in textwrap.wrap(suggested, 72):
            self._say(f"    {line}")
        lines = self._lines()
        if self._ended:
            self._say("The input has ended; from here on Alex answers by himself.")
        return "\n".join(lines) or suggested

    def _lines(self) -> list[str]:
        """Return what is typed up to an empty line; a copied letter has empty lines of its own."""
        lines: list[str] = []
        inside = False
        while (line := self._line()) or (inside and not self._ended):
            inside = (inside or line.endswith(" begins]")) and not line.endswith(" ends]")
            lines.append(line)
        return lines

    def _line(self) -> str:
        sys.stdout.write("> ")
        sys.stdout.flush()
        line = sys.stdin.readline() if sys.stdin is not None else ""
        if not line or not sys.stdin.isatty():
            sys.stdout.write("\n")  # where no terminal shows what was typed
        self._ended = not line
        return line.strip()


def reply(request: EmailMessage, text: str, when: datetime, number: int) -> bytes:
    """Return the reply as a mail program writes it: on top, with the Request quoted below."""
    mail = EmailMessage(policy=SMTP)
    for header in ("From", "To"):
        mail[header] = f"{USER.name} <{USER.address}>"
    mail["Date"] = format_datetime(when.astimezone(HERE))
    mail["Subject"] = f"Re: {request['Subject']}"
    mail["Message-ID"] = f"<reply.{number}.{when:%Y%m%d%H%M}@{USER.address.partition('@')[2]}>"
    mail["In-Reply-To"] = mail["References"] = str(request["Message-ID"])
    mail.set_content(f"{text}\n\n{_quoted(request)}", cte="quoted-printable")
    return mail.as_bytes()


def body_of(mail: EmailMessage) -> str:
    """Return the plain text of a mail."""
    part = mail.get_body(("plain",))
    return str(part.get_content()).replace("\r\n", "\n") if part is not None else ""


def _quoted(request: EmailMessage) -> str:
    written = request["Date"].datetime.astimezone(HERE)
    day, hour = written.day, written.hour % 12 or 12
    when = f"{written:%a, %b} {day}, {written:%Y} at {hour}:{written:%M %p}"
    lines = (f"> {line}".rstrip() for line in body_of(request).rstrip("\n").split("\n"))
    return f"On {when} {USER.name} <{USER.address}> wrote:\n\n" + "\n".join(lines) + "\n"
