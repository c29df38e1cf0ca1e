"""`followthrough check`: configuration, password, both servers; each failure with its remedy."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from daemon.cli import COMMANDS, common_options, words
from daemon.cli.commands import Commands
from daemon.cli.settings import config_path, settings_of
from daemon.core.settings import Settings

DESCRIPTION = """\
Try everything the daemon needs: the configuration, the folder of its state, the password, the
server your mail is read from and the one letters leave through. Nothing is sent or changed.
"""
EPILOGUE = """\
exit codes: 0 all is well, 1 a step failed, 2 wrong usage, 78 the configuration is wrong
"""


def add(commands: Commands) -> None:
    """Describe the command and its arguments."""
    parser = commands.add_parser(
        "check",
        help=COMMANDS["check"],
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common_options()],
    )
    parser.add_argument(
        "--config-only", action="store_true", help="read the configuration, connect to nothing"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Go through the steps; returns 1 where one failed. A wrong configuration ends it with 78."""
    from daemon import config  # noqa: PLC0415 - pydantic is worth a tenth of a second

    settings = settings_of(args)
    _line("ok", "configuration", str(config_path(args)))
    for warning in config.warnings(settings):
        _line("note", "", warning)
    if args.config_only:
        return 0
    steps: list[tuple[str, Callable[[Settings], Sequence[str]]]] = [
        ("state folder", _state),
        ("password", _password),
        ("reading mail", _mailbox),
        ("sending mail", _sending),
        ("understanding", _reader),
    ]
    failed = [name for name, step in steps if not _succeeds(name, step, settings, args)]
    if failed:
        print(f"\n{', '.join(failed)}: mend what failed, then check again.")
        return 1
    print("\nAll is well: `followthrough run` can start.")
    return 0


def _succeeds(
    name: str,
    step: Callable[[Settings], Sequence[str]],
    settings: Settings,
    args: argparse.Namespace,
) -> bool:
    """Do one step and tell how it went; whatever goes wrong, the next one is tried too."""
    try:
        found = step(settings)
    except Exception as error:
        if args.debug:
            raise
        first, *rest = words.paragraph(error)[0].splitlines()
        _line("failed", name, first)
        for line in rest:
            _line("", "", line)
        return False
    _line("ok", name, found[0] if found else "")
    for line in found[1:]:
        _line("", "", line)
    return True


def _line(state: str, name: str, text: str) -> None:
    print(f"{state:<8}{name:<15}{words.safe(text)}".rstrip(), flush=True)


def _state(settings: Settings) -> Sequence[str]:
    """Look whether the state's folder is there, or can be made, and is the User's alone."""
    folder = Path(settings.state_dir)
    there = next(p for p in (folder, *folder.parents) if p.exists())
    if not there.is_dir():
        raise NotADirectoryError(20, "this is no folder: choose another state_dir", str(there))
    if not os.access(there, os.W_OK | os.X_OK):
        raise PermissionError(13, "you cannot write there: choose another state_dir", str(there))
    return (str(folder) if there == folder else f"{folder} (will be made)",)


def _password(settings: Settings) -> Sequence[str]:
    from daemon.adapters.secrets import read_secret  # noqa: PLC0415 - not with --config-only

    read_secret(settings.mailbox.password)
    return ("it can be read; whether the servers take it is seen next",)


def _mailbox(settings: Settings) -> Sequence[str]:
    from daemon.app import new_mailbox  # noqa: PLC0415 - not with --config-only

    mailbox = new_mailbox(settings)
    try:
        found = list(mailbox.describe())
        mailbox.folders()  # raises where a configured folder does not exist
    finally:
        mailbox.close()
    return found


def _sending(settings: Settings) -> Sequence[str]:
    from daemon.app import new_sender  # noqa: PLC0415 - not with --config-only

    return new_sender(settings).login_works()


def _reader(settings: Settings) -> Sequence[str]:
    """Start the worker that reads mail: an incomplete installation shows here."""
    from daemon.app import new_reader  # noqa: PLC0415 - not with --config-only

    reader = new_reader(settings.user)
    try:
        reader.may_matter(b"From: dana@acme.example\r\nSubject: Your interview\r\n\r\n")
    finally:
        reader.close()
    return ("the worker that reads mail starts",)
