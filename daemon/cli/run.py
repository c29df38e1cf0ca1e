"""`followthrough run`."""

from __future__ import annotations

import argparse

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.errors import UserError

DESCRIPTION = """\
Watch the mailbox until stopped, the daemon itself. It reads mail, keeps
track of each application, and mails you every letter it would send; nothing leaves before you
answered. Stop it with Ctrl-C or SIGTERM; what was begun is finished or found again.
"""


def add(commands: Commands) -> None:
    """Describe the command and its arguments."""
    parser = commands.add_parser(
        "run",
        help=COMMANDS["run"],
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common_options()],
    )
    parser.add_argument(
        "--once", action="store_true", help="look once, do what is due, and end (for cron)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    raise UserError("`run` is not finished yet")
