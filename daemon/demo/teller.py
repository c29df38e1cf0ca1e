"""The words on the terminal: a timeline of what really arrived, was understood, and left."""

from __future__ import annotations

import contextlib
import shutil
import sys
import textwrap
from collections.abc import Sequence
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from rich.console import Console
from rich.text import Text

from daemon.core.model import Act, Application, Event, Finding, Interview, Part, Stage, StageChange
from daemon.core.notices import both_zones, named
from daemon.demo.replies import body_of
from daemon.demo.script import HERE, USER
from daemon.demo.world import Accepted

WIDTH = 78
_INDENT = " " * 9  # below the hour
_UNDERSTOOD = {
    Act.RECEIVED: "the receipt of an application",
    Act.INVITED: "an invitation to an interview that asks for times",
    Act.CONFIRMED: "a confirmed interview",
    Act.RESCHEDULED: "a new time for an interview",
    Act.CANCELLED: "the cancellation of an interview",
    Act.ASSESSED: "a test to do",
    Act.REPLIED: "word from the employer",
    Act.REJECTED: "a rejection",
    Act.OFFERED: "an offer",
    Act.RESCINDED: "an offer taken back",
    Act.AWAY: "an out-of-office reply",
    Act.THANKED: "a thank-you Alex wrote himself",
    Act.FOLLOWED_UP: "a follow-up Alex wrote himself",
    Act.WROTE: "Alex's own answer, so there is nothing to write for him",
}


class Teller:
    """Writes the timeline. Everything it shows comes from the mails and the daemon's store."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._day: datetime | None = None
        utf8 = (console.encoding or "").lower().startswith("utf")
        self._bar, self._arrow = ("│", "→") if utf8 else ("|", "->")

    # --- the frame ------------------------------------------------------------------------

    def begin(self) -> None:
        """Say what this is."""
        self._paragraph(
            "Followthrough at work for Alex Morgan, who is looking for a job and does not exist."
            " A mail provider runs on this machine (127.0.0.1, IMAP and SMTP with TLS) and gets"
            " sample mail; the daemon is the real one; only the clock is fast. No mail leaves"
            " this machine, and everything below was really stored, mailed or sent.",
            "bold",
        )

    def end(self, letters: int, mails: int) -> None:
        """Sum up, and say what to do next with a real mailbox."""
        self._out("")
        self._out("-" * WIDTH, "dim")
        self._paragraph(
            f"The outgoing server took {_count(letters, 'letter')} to employers, each after Alex"
            f" had said `send` to exactly that text, and {_count(mails, 'mail')} to Alex himself."
            " The servers, the mail and the daemon's memory are gone now.",
            "bold",
        )
        self._out("")
        self._out("What to do next with your own mailbox", "bold")
        for line in _NEXT:
            self._out(line.format(command=_typed()))

    def _clock(self, at: datetime) -> str:
        local = at.astimezone(HERE)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        if midnight != self._day:
            if self._day is not None and midnight - self._day > timedelta(days=2):
                days = (midnight - self._day).days - 1
                self._out("")
                self._out(f"{_INDENT}... {days} days in which nothing needs Alex ...", "dim italic")
            self._day = midnight
            self._out("")
            self._out(f"{local:%A} {local.day} {local:%B}", "bold cyan")
        return f"  {local:%H:%M}  "

    # --- what happens ---------------------------------------------------------------------

    def first_start(self, at: datetime, mails: int) -> None:
        """The daemon reads what lies in the mailbox already."""
        self._entry(at, f"The daemon starts and reads the {mails} mails that are there.", "green")

    def arrived(self, at: datetime, mail: EmailMessage) -> None:
        """A mail got into the mailbox."""
        sender = mail["From"].addresses[0]
        if sender.addr_spec == USER.address:
            to = mail["To"].addresses[0]
            who = f"Alex writes to {to.display_name or to.addr_spec}"
        else:
            who = f"{sender.display_name} <{sender.addr_spec}>"
        self._entry(at, f"{who}: {_subject(mail)}")

    def understood(self, application: Application, event: Event) -> None:
        """What the daemon stored about a mail."""
        text = f"understood as {_UNDERSTOOD.get(event.act, event.act)}"
        if event.finding is not None:
            text += _facts(event.finding, application.company)
        self._note(text)

    def stays(self, application: Application) -> None:
        """A mail was about an Application and did not change where it stands."""
        self._note(f"{named(application.company, application.role)}: still {application.stage}")

    def left_alone(self) -> None:
        """The daemon stored nothing about the mail that just came."""
        self._note("left alone: it is about none of his applications")

    def moved(self, at: datetime, application: Application, changes: Sequence[StageChange]) -> None:
        """An Application's Stage changed, perhaps by several steps at once."""
        name, last = named(application.company, application.role), changes[-1]
        if len(changes) == 1 and last.event.act in _TIME_BROUGHT:
            self._entry(at, f"{name}: {_TIME_BROUGHT[last.event.act]}", "yellow")
        steps = [changes[0].before.value if changes[0].before else "new"]
        steps += [change.after.value for change in changes]
        way = f" {self._arrow} ".join(steps)
        for line in textwrap.wrap(f"{name}: {way}", WIDTH - len(_INDENT)):
            self._out(_INDENT + line, _STYLE.get(last.after, "green"))

    def mailed(self, at: datetime, mail: EmailMessage, *, whole: bool) -> None:
        """The daemon mailed the User."""
        self._entry(at, f"The daemon asks Alex: {_subject(mail)}", "magenta")
        if whole:
            self._mail(mail, ("From", "To", "Date", "Subject"))
        else:
            for line in body_of(mail).split("\n"):
                if line.startswith("Why now:"):
                    self._note(line)
            self._note("The letter in it is shown below as it leaves.")

    def told(self, at: datetime, mail: EmailMessage) -> None:
        """The daemon answered the User."""
        self._entry(at, f"The daemon answers Alex: {_subject(mail)}", "magenta")
        self._mail(mail, ())

    def replied(self, at: datetime, text: str) -> None:
        """The User answered."""
        self._entry(at, "Alex replies:", "blue")
        for line in text.split("\n"):
            for piece in _wrapped(line, WIDTH - len(_INDENT) - 2):
                self._out(f"{_INDENT}> {piece}", "blue")

    def left(self, letter: Accepted, mail: EmailMessage) -> None:
        """A letter was taken by the outgoing server."""
        text = (
            f"A letter leaves for {letter.recipient}; the server took it as number {letter.number}:"
        )
        self._entry(letter.at, text, "bold green")
        self._mail(mail, ("From", "To", "Date", "Subject"))

    def say(self, text: str) -> None:
        """Speak to whoever sits at the terminal."""
        self._out(text, "bold")

    # --- lines ----------------------------------------------------------------------------

    def _mail(self, mail: EmailMessage, headers: tuple[str, ...]) -> None:
        lines = [f"{name}: {str(mail[name]).strip()}" for name in headers]
        lines += [""] if headers else []
        lines += body_of(mail).rstrip("\n").split("\n")
        for line in lines:
            for piece in _wrapped(line, WIDTH - len(_INDENT)):
                self._out(f"{_INDENT[:-2]}{self._bar} {piece}".rstrip())

    def _entry(self, at: datetime, text: str, style: str = "") -> None:
        hour = self._clock(at)
        lines = textwrap.wrap(text, WIDTH - len(_INDENT), break_long_words=False)
        for number, line in enumerate(lines):
            self._out((hour if number == 0 else _INDENT) + line, style)

    def _note(self, text: str) -> None:
        for line in textwrap.wrap(text, WIDTH - len(_INDENT), break_long_words=False):
            self._out(_INDENT + line, "dim")

    def _paragraph(self, text: str, style: str) -> None:
        for line in textwrap.wrap(text, WIDTH):
            self._out(line, style)

    def _out(self, line: str, style: str = "") -> None:
        self._console.print(Text(line, style=style), soft_wrap=True)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number or 'no'} {what}s"


def _subject(mail: EmailMessage) -> str:
    return f'"{str(mail["Subject"]).strip()}"'


def _wrapped(line: str, width: int) -> list[str]:
    """Return a line as mail programs show it: long ones wrapped, their indentation kept."""
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(line, width, subsequent_indent=indent, break_long_words=False) or [""]


def _facts(finding: Finding, company: str) -> str:
    """Return what a mail said, and the words on which that rests."""
    text = "".join(f", {_interview(interview)}" for interview in finding.interviews)
    named_people = [p for p in finding.people if p.name not in {"", company}]
    interviewers = [p for p in named_people if p.part is Part.INTERVIEWER]
    people = [p.name for p in interviewers or named_people]
    if people and finding.interviews:
        text += f", with {' and '.join(people)}"
    if (by := finding.decision_by) is not None:
        text += f"; they decide by {by:%A} {by.day} {by:%B}, and are left in peace until then"
    if finding.evidence:
        words = textwrap.shorten(finding.evidence[0].text, 74, placeholder=" ...")
        text += f': "{words}"'
    return text


def _interview(interview: Interview) -> str:
    when = both_zones(interview.start, interview.zone, USER.time_zone)
    return f"{interview.medium.value}, {when}"


_TIME_BROUGHT = {
    Act.HELD: "the interview is over",
    Act.FELL_SILENT: "no answer for so long that it counts as quiet",
}
_STYLE = {Stage.REJECTED: "red", Stage.QUIET: "yellow"}


def _typed() -> str:
    """Return how the newcomer starts this program: it may not be on his PATH."""
    program = Path(sys.argv[0])
    if shutil.which(program.name) is not None:
        return program.name
    with contextlib.suppress(ValueError):
        return str(program.resolve().relative_to(Path.cwd()))
    return str(program)


_NEXT = (
    "  1. Copy config.example.yaml to config.yaml, chmod 600, fill in your name and mailbox.",
    "  2. {command} check --config config.yaml   tries it, with a remedy for each failure",
    "  3. {command} run --config config.yaml     asks you before every letter",
    "To keep it running after a restart, use the systemd unit; the README shows how.",
)
