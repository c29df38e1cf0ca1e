"""`followthrough run`."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.cli.settings import settings_of
from daemon.errors import LoginRefused

DESCRIPTION = """\
Watch the mailbox until stopped: this is the daemon itself. It reads mail, keeps track of each
application, and mails you every letter it would send; nothing leaves before you answered `send`.
Stop it with Ctrl-C or SIGTERM; what was begun is finished or found again.
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
    parser.add_argument(
        "--verbose", action="store_true", help="also log why nothing changed, with addresses"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the daemon, or one Tick of it; returns the exit code."""
    from daemon.app import daemon_loop  # noqa: PLC0415 - `--help` need not wait for it
    from daemon.loop import login_refused  # noqa: PLC0415 - the same

    settings = settings_of(args)
    _log(verbose=args.verbose)
    with daemon_loop(settings) as loop:
        if sys.stderr.isatty() or args.once:
            loop.progress = _Progress()
        if args.once:
            try:
                loop.tick()
            except LoginRefused as problem:
                raise login_refused(problem) from problem
        else:
            loop.run()
    return 0


def _log(*, verbose: bool) -> None:
    """Log to standard error for the journal, which adds the time itself."""
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(levelname)s %(message)s",
        stream=sys.stderr,
    )
    for library in ("imapclient", "schedule"):
        logging.getLogger(library).setLevel(logging.WARNING)  # they log commands and addresses


class _Progress:
    """Says how far the reading of a folder is, for folders large enough to wait for."""

    def __init__(self) -> None:
        self._said = -1

    def __call__(self, folder: str, done: int, total: int) -> None:
        """Print a line now and then."""
        percent = 100 * done // max(total, 1)
        if total < 200 or percent // 10 == self._said:  # noqa: PLR2004 - seconds, not minutes
            return
        self._said = percent // 10
        print(f"reading {Path(folder).name}: {done:,} of {total:,} ({percent} %)", file=sys.stderr)
