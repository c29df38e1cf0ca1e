"""`followthrough status`."""

from __future__ import annotations

import argparse
import json
from datetime import datetime
from zoneinfo import ZoneInfo

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.cli.settings import settings_of
from daemon.cli.state import State, read_state
from daemon.cli.words import safe
from daemon.core.model import CLOSED, OPEN_DRAFTS, Application, Draft, DraftState
from daemon.core.overview import status_object

DESCRIPTION = """\
Show where each application stands, which letters are due or wait for your decision, and whether
the daemon is well. Works beside a running daemon, and without one.
"""


def add(commands: Commands) -> None:
    """Describe the command and its arguments."""
    parser = commands.add_parser(
        "status",
        help=COMMANDS["status"],
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common_options()],
    )
    parser.add_argument("--json", action="store_true", help="one JSON object, for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the overview; returns the exit code."""
    with read_state(settings_of(args)) as state:
        if args.json:
            questions = [(q.id, q.text) for q in state.store.questions()]
            zone = state.settings.user.time_zone
            whole = status_object(state.applications, state.drafts, questions, state.problems, zone)
            print(json.dumps(whole, ensure_ascii=False, indent=2))
        else:
            print("\n".join(_page(state)))
    return 0


def _page(state: State) -> list[str]:
    lines: list[str] = []
    for title, entries in (
        ("Needs you", [*_decisions(state), *(q.text for q in state.store.questions())]),
        ("Interviews to come", _interviews(state)),
        ("Letters on their way", _leaving(state)),
        ("Applications", [_application(a, state) for a in _open(state.applications)]),
        ("Closed", [_application(a, state) for a in _closed(state.applications)]),
        ("Not well", state.problems),
    ):
        if entries:
            lines += [title, *(f"  {safe(entry)}" for entry in entries), ""]
    return lines[:-1] or ["Nothing yet: no application was found in your mail so far."]


def _open(applications: list[Application]) -> list[Application]:
    return [a for a in applications if a.stage not in CLOSED]


def _closed(applications: list[Application]) -> list[Application]:
    return [a for a in applications if a.stage in CLOSED]


def _when(at: datetime | None, state: State) -> str:
    if at is None:
        return "?"
    local = at.astimezone(ZoneInfo(state.settings.user.time_zone))
    return f"{local:%a} {local.day} {local:%b %H:%M}"


def _letter(draft: Draft) -> str:
    to = draft.letter.to.name or draft.letter.to.address
    return f"letter {draft.id}: {draft.note.kind.value.replace('_', '-')} to {to}"


def _decisions(state: State) -> list[str]:
    waiting = {DraftState.ASKING, DraftState.UNSURE}
    return [
        f"{_letter(d)} ({d.state.value} since {_when(d.ask_at, state)})"
        for d in state.drafts
        if d.state in waiting
    ]


def _interviews(state: State) -> list[str]:
    ahead = [(s.interview, a) for a in state.applications for s in a.interviews if not s.held]
    ahead.sort(key=lambda pair: pair[0].start)
    return [
        f"{_when(i.start, state)}  {a.company}{f', {a.role}' if a.role else ''}  {i.where}".rstrip()
        for i, a in ahead
    ]


def _leaving(state: State) -> list[str]:
    lines = []
    for draft in state.drafts:
        if draft.state is DraftState.APPROVED:
            lines.append(f"{_letter(draft)} leaves {_when(draft.leaves_at, state)}")
        elif draft.state in OPEN_DRAFTS and draft.state is not DraftState.ASKING:
            lines.append(f"{_letter(draft)}, I ask you {_when(draft.ask_at, state)}")
    return lines


def _application(application: Application, state: State) -> str:
    role = f", {application.role}" if application.role else ""
    rounds = f", round {application.round}" if application.round > 1 else ""
    stage = application.stage.value.replace("_", " ")
    since = _when(application.since, state)
    return f"{application.id:>3}  {application.company}{role}: {stage}{rounds} since {since}"
