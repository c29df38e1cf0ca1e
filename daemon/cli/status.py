"""`followthrough status`."""

from __future__ import annotations

import argparse

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.errors import UserError

DESCRIPTION = """\
Show where each application stands, which letters are due or wait for your
decision, and whether the daemon is well. Works beside a running daemon, and without one.
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
    """Do it; returns the exit code."""
    raise UserError("`status` is not finished yet")
