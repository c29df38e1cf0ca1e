"""`followthrough drafts`."""

from __future__ import annotations

import argparse

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.errors import UserError

DESCRIPTION = """\
List the letters with their numbers, or show one with its text and why it was
proposed.
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
    parser.add_argument("number", nargs="?", type=int, help="show this letter only")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    raise UserError("`drafts` is not finished yet")
