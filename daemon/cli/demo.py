"""`followthrough demo`: the whole story on this machine, without an account or a network."""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import signal
import sys
from collections.abc import Iterator
from types import FrameType

from rich.console import Console

from daemon.app import daemon_loop
from daemon.core.settings import Settings
from daemon.errors import FollowthroughError, UserError
from daemon.loop import Loop
from daemon.ports import Clock

INTERRUPTED = 130  # as shells count a Ctrl-C
_SERVERS = ("pymap", "aiosmtpd", "trustme")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "demo",
        help="the whole story on this machine: no account, no network, ends by itself",
        description="Runs the real daemon against a small mail provider on this machine, with sample"
        " mail and a fast clock. No mail leaves the machine.",
    )
    parser.add_argument(
        "--interactive", action="store_true", help="answer the Requests yourself, in this terminal"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Tell the story; returns 0, 1 where anything failed, 130 after Ctrl-C.

    Raises UserError where the demo's servers are not installed.
    """
    missing = [name for name in _SERVERS if importlib.util.find_spec(name) is None]
    if missing:
        raise UserError(
            f"the demo needs mail servers that are not installed ({', '.join(missing)})",
            hint='type: pip install "followthrough[demo]", or in a checkout: make demo',
        )
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that cannot show a dash is no failure
    try:
        with _interruptible():
            return _play(interactive=bool(args.interactive))
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. Everything the demo made is gone.\n")
        return INTERRUPTED
    except UserError:
        raise
    except (FollowthroughError, OSError, TimeoutError) as problem:
        raise UserError("the demo did not come to its end: {problem}") from problem


def _play(*, interactive: bool) -> int:
    # Only here, because these import the servers, which are no dependency of the daemon.
    from daemon.demo.replies import Terminal, ask_nobody  # noqa: PLC0415
    from daemon.demo.story import play  # noqa: PLC0415
    from daemon.demo.teller import Teller  # noqa: PLC0415

    def open_daemon(settings: Settings, clock: Clock) -> contextlib.AbstractContextManager[Loop]:
        return daemon_loop(settings, clock=clock)

    teller = Teller(Console(highlight=False))
    answer = Terminal(teller.say) if interactive else ask_nobody
    play(open_daemon, teller, answer, interactive=interactive)
    return 0


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Let a polite kill clean up like Ctrl-C."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
