"""`followthrough applications`."""

from __future__ import annotations

import argparse
import json

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.cli.settings import settings_of
from daemon.cli.state import State, read_state
from daemon.cli.words import safe
from daemon.core.model import Application
from daemon.core.notices import moment
from daemon.core.overview import application_object
from daemon.errors import UserError

DESCRIPTION = """\
List the applications, or show the story of one: every change of its stage, with the mail and the
rules behind it, the people and the interviews.
"""


def add(commands: Commands) -> None:
    """Describe the command and its arguments."""
    parser = commands.add_parser(
        "applications",
        help=COMMANDS["applications"],
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common_options()],
    )
    parser.add_argument("number", nargs="?", type=int, help="tell the story of this one")
    parser.add_argument("--json", action="store_true", help="JSON, for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the list or one story; returns the exit code."""
    with read_state(settings_of(args)) as state:
        chosen = [a for a in state.applications if args.number in (None, a.id)]
        if args.number is not None and not chosen:
            raise UserError(
                f"there is no application {args.number}",
                hint="`followthrough applications` lists them with their numbers.",
            )
        if args.json:
            zone = state.settings.user.time_zone
            objects = [application_object(a, state.drafts, zone) for a in chosen]
            print(json.dumps(objects, ensure_ascii=False, indent=2))
        elif args.number is None:
            print("\n".join(_line(a) for a in chosen) or "No application was found so far.")
        else:
            print("\n".join(safe(line) for line in _story(chosen[0], state)))
    return 0


def _line(application: Application) -> str:
    role = f", {application.role}" if application.role else ""
    stage = application.stage.value.replace("_", " ")
    return safe(f"{application.id:>3}  {application.company}{role}: {stage}")


def _story(application: Application, state: State) -> list[str]:
    zone = state.settings.user.time_zone
    lines = [_line(application).strip(), ""]
    for change in application.changes:
        finding = change.event.finding
        rules = ", ".join(e.rule for e in finding.evidence) if finding else ""
        subject = f': "{change.event.subject}"' if change.event.subject else ""
        lines.append(f"{moment(change.at, zone)}  {change.after.value.replace('_', ' ')}{subject}")
        if rules:
            lines.append(f"    because of {rules}")
    for title, entries in (
        ("People", [f"{c.name or '?'} <{c.address or 'no address'}>, {c.part.value}" for c in application.contacts]),
        ("Interviews", [f"round {s.round}: {moment(s.interview.start, zone)}" for s in application.interviews]),
        ("Signs of a scam", list(application.scam_signs)),
    ):  # fmt: skip
        if entries:
            lines += ["", title, *(f"  {entry}" for entry in entries)]
    return lines
