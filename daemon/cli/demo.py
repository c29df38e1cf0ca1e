"""`followthrough demo`: the whole story on this machine, without an account or a network."""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import signal
from collections.abc import Iterator
from types import FrameType

from rich.console import Console

from daemon.app import daemon_loop
from daemon.cli import COMMANDS, common_options
from daemon.cli.commands import Commands
from daemon.core.settings import Settings
from daemon.errors import FollowthroughError, UserError
from daemon.loop import Loop
from daemon.ports import Clock

DESCRIPTION = """\
Run the real daemon against a small mail provider on this machine, with sample mail and a fast
clock: an interview, the thank-you, a week of silence, the follow-up, a rejection. It needs no
account and no network, sends nothing to anybody, and ends by itself.
"""
_SERVERS = ("pymap", "aiosmtpd", "trustme")


def add(commands: Commands) -> None:
    """Describe the command and its arguments."""
    parser = commands.add_parser(
        "demo",
        help=COMMANDS["demo"],
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common_options()],
    )
    parser.add_argument(
        "--interactive", action="store_true", help="answer the Requests yourself, in this terminal"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Tell the story; returns the exit code.

    Raises UserError where the demo's servers are not installed, or where anything fails on the way.
    """
    missing = [name for name in _SERVERS if importlib.util.find_spec(name) is None]
    if missing:
        raise UserError(
            f"The demo needs mail servers that are not installed: {', '.join(missing)}.",
            hint='type: pip install "followthrough[demo]", or in a checkout: make demo',
        )
    try:
        with _stopped_like_ctrl_c():
            _play(interactive=bool(args.interactive))
    except UserError:
        raise
    except (FollowthroughError, OSError) as problem:
        reason = str(problem) or type(problem).__name__
        raise UserError(f"The demo did not come to its end: {reason}.") from problem
    return 0


def _play(*, interactive: bool) -> None:
    # Only here, because these import the servers, which are no dependency of the daemon.
    from daemon.demo.replies import Terminal, ask_nobody  # noqa: PLC0415
    from daemon.demo.story import play  # noqa: PLC0415
    from daemon.demo.teller import Teller  # noqa: PLC0415

    def open_daemon(settings: Settings, clock: Clock) -> contextlib.AbstractContextManager[Loop]:
        return daemon_loop(settings, clock=clock)

    teller = Teller(Console(highlight=False))
    answer = Terminal(teller.say) if interactive else ask_nobody
    play(open_daemon, teller, answer, interactive=interactive)


@contextlib.contextmanager
def _stopped_like_ctrl_c() -> Iterator[None]:
    """Let SIGTERM end the demo as Ctrl-C does: its servers, worker and folder are cleared away."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
