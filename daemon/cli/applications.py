"""`followthrough applications`."""

from __future__ import annotations

import argparse

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.errors import UserError

DESCRIPTION = """\
List the applications with their numbers, or show one with its whole story.
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
    parser.add_argument("number", nargs="?", type=int, help="show this application only")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    raise UserError("`applications` is not finished yet")
