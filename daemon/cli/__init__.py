"""The command line: one module per command, and the only place with words for the terminal.

A command's module has ``add(commands)``, which describes its arguments, and ``run(args)``, which
does the work and returns the exit code. Modules are imported when their command is run, so that
`status` need not wait for what only the daemon needs.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from daemon import __version__
from daemon.cli import words

FAILED = 1
USAGE = 2
INTERRUPTED = 130

# In the order in which a newcomer meets them: command, what it does.
COMMANDS = {
    "demo": "see the whole story on this machine: no account, no set-up, nothing leaves",
    "check": "try the configuration and both servers; each failure comes with its remedy",
    "run": "watch the mailbox and ask you before every letter (the daemon)",
    "status": "where each application stands, what is due and what waits for you",
    "explain": "what would be understood of a mail in a file, and why",
    "applications": "see and correct what is known of each application",
    "drafts": "see each letter, and decide about it here instead of by mail",
}

DESCRIPTION = """\
Followthrough reads your inbox, notices interviews and recruiters' replies, and writes the
thank-you or follow-up that people forget to write. Nothing leaves before you answered `send`.
"""
EPILOGUE = """\
`followthrough COMMAND --help` tells more about one command. To begin: `followthrough demo`.

exit codes: 0 done, 1 failed, 2 wrong usage, 74 the state cannot be written, 75 another
instance holds the state, 77 login refused, 78 the configuration is wrong
"""


def main(argv: Sequence[str]) -> int:
    """Run one command line (without the program's name); returns the exit code."""
    words.prepare_output()
    try:
        args = _parse(argv)
    except SystemExit as end:  # --help, --version, or wrong usage, already spoken of
        return end.code if isinstance(end.code, int) else USAGE
    try:
        return int(args.run(args))
    except BrokenPipeError:  # the reader of a pipe has seen enough
        _silence_output()
        return FAILED
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return INTERRUPTED
    except Exception as error:
        if args.debug:
            raise
        paragraph, code = words.paragraph(error)
        print(paragraph, file=sys.stderr)
        return code


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(
        prog="followthrough",
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"followthrough {__version__}")
    parser.set_defaults(config=None, debug=False)
    options = common_options()
    for action in options._actions:  # noqa: SLF001 - argparse has no other way to list them
        parser._add_action(action)  # noqa: SLF001 - the same
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=_Parser
    )
    chosen = _chosen(argv)
    for name, summary in COMMANDS.items():
        if name == chosen:
            module = importlib.import_module(f"daemon.cli.{name}")
            module.add(commands)
        else:
            commands.add_parser(name, help=summary, add_help=False)
    return parser.parse_args(argv)


def common_options() -> argparse.ArgumentParser:
    """Return the options every command takes, before or after its name."""
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument(
        "--config",
        metavar="FILE",
        help="the settings (default: ~/.config/followthrough/config.yaml)",
    )
    options.add_argument(
        "--debug", action="store_true", help="show where in the program an error arose"
    )
    return options


def _chosen(argv: Sequence[str]) -> str:
    """Return the command in an argument list, "" where none is named."""
    rest = iter(argv)
    for argument in rest:
        if argument == "--config":
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return ""


class _Parser(argparse.ArgumentParser):
    """An argument parser whose complaint about an unknown command names the nearest."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where to read on; exits with 2."""
        unknown = _chosen(sys.argv[1:])
        if "invalid choice" in message and unknown and unknown not in COMMANDS:
            near = difflib.get_close_matches(unknown, COMMANDS, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(COMMANDS)}."
            message = f"there is no command {words.safe(unknown)!r}; {hint}"
        print(f"{self.prog}: {message}", file=sys.stderr)
        print(f"Try `{self.prog} --help`.", file=sys.stderr)
        raise SystemExit(USAGE)


def _silence_output() -> None:
    """Keep the interpreter from complaining about the broken pipe once more at its end."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
