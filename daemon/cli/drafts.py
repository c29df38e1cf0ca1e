"""`followthrough drafts`."""

from __future__ import annotations

import argparse
import json

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.cli.settings import settings_of
from daemon.cli.state import State, read_state
from daemon.cli.words import safe
from daemon.core.model import OPEN_DRAFTS, Draft, Verb
from daemon.core.notices import moment
from daemon.core.overview import draft_object
from daemon.errors import UserError

DESCRIPTION = """\
See each letter, and decide about it on this machine instead of by mail.

  list            the letters with their numbers (this is also what happens without an action)
  show NUMBER     one letter with its whole text and why it was proposed
  send NUMBER     approve exactly the text that `show` shows; the daemon sends it at its hour
  skip NUMBER     drop it
"""


def add(commands: Commands) -> None:
    """Describe the command and its arguments."""
    parser = commands.add_parser(
        "drafts",
        help=COMMANDS["drafts"],
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common_options()],
    )
    parser.add_argument(
        "action", nargs="?", default="list", choices=("list", "show", "send", "skip")
    )
    parser.add_argument("number", nargs="?", type=int, help="the letter's number")
    parser.add_argument("--json", action="store_true", help="with list: JSON, for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print, or leave the decision for the daemon; returns the exit code."""
    with read_state(settings_of(args)) as state:
        if args.action == "list":
            _list(state, as_json=args.json)
            return 0
        draft = _chosen(state, args)
        if args.action == "show":
            print("\n".join(safe(line) for line in _page(draft, state)))
        else:
            _decide(draft, Verb(args.action), state)
    return 0


def _list(state: State, *, as_json: bool) -> None:
    if as_json:
        zone = state.settings.user.time_zone
        print(json.dumps([draft_object(d, zone) for d in state.drafts], indent=2))
        return
    print("\n".join(safe(_line(d)) for d in state.drafts) or "There is no letter yet.")


def _line(draft: Draft) -> str:
    to = draft.letter.to.name or draft.letter.to.address
    return f"{draft.id:>3}  {draft.note.kind.value.replace('_', '-')} to {to}: {draft.state.value}"


def _chosen(state: State, args: argparse.Namespace) -> Draft:
    draft = next((d for d in state.drafts if d.id == args.number), None)
    if draft is None:
        problem = "which letter?" if args.number is None else f"there is no letter {args.number}"
        raise UserError(problem, hint="`followthrough drafts list` shows them with their numbers.")
    return draft


def _page(draft: Draft, state: State) -> list[str]:
    zone = state.settings.user.time_zone
    to = draft.letter.to
    lines = [
        _line(draft).strip() + f", version {draft.version}",
        f"why:     {draft.note.reason}",
        f"until:   {moment(draft.expires_at, zone)}",
        *([f"leaves:  {moment(draft.leaves_at, zone)}"] if draft.leaves_at else []),
        *([f"lacks:   {'; '.join(draft.lacks)}"] if draft.lacks else []),
        "",
        f"To:      {to.name} <{to.address}>",
        f"Subject: {draft.letter.subject}",
        "",
    ]
    return [*lines, *draft.letter.body.splitlines()]


def _decide(draft: Draft, verb: Verb, state: State) -> None:
    if draft.state not in OPEN_DRAFTS:
        raise UserError(
            f"letter {draft.id} is {draft.state.value}; there is nothing left to decide",
            hint="`followthrough drafts show` tells more.",
        )
    state.store.add_order(draft.id, draft.version, verb.value, "", state.now)
    if verb is Verb.SEND:
        print(f"Noted: letter {draft.id}, version {draft.version}, may be sent.")
    else:
        print(f"Noted: letter {draft.id} is dropped.")
    print("The daemon carries it out at its next look (`followthrough run`, or `run --once`).")
