"""`followthrough explain`: what would be understood of a mail, and why. Connects to nothing."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import tzinfo

from daemon.cli import COMMANDS, common_options, page, report, sources
from daemon.cli.commands import Commands
from daemon.cli.settings import config_path, settings_of
from daemon.cli.words import safe
from daemon.core import approval, authenticity
from daemon.core.detect.context import Context
from daemon.core.model import Message
from daemon.core.settings import Settings, User
from daemon.core.workdays import zone_of
from daemon.errors import Unreadable, UserError
from daemon.reader import Worker

MANY = 20  # from here on a person wants to see that something moves

DESCRIPTION = """\
Show what the daemon would understand of the mails in files, with the words each fact comes from,
and what it would do. Nothing is connected to, stored or sent.

FILE is a mail (.eml), an mbox, a folder of these, or - for standard input. Who you are is taken
from your settings, if there are any, else you are the recipient of each mail.
"""
EPILOGUE = """\
examples:
  followthrough explain invitation.eml
  followthrough explain --json ~/archive.mbox | jq 'select(.kind == "offer")'
  followthrough explain --request request.eml --json reply.eml

exit codes: 0 all mails were read, 1 some were not, 2 wrong usage, 78 the settings are wrong
"""


def add(commands: Commands) -> None:
    """Describe the command and its arguments."""
    parser = commands.add_parser(
        "explain",
        help=COMMANDS["explain"],
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common_options()],
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a mail, an mbox, a folder or -")
    parser.add_argument("--json", action="store_true", help="one object per mail, one per line")
    parser.add_argument(
        "--user", action="append", default=[], metavar="ADDRESS", help="an address of yours"
    )
    parser.add_argument("--home-zone", metavar="Z", help="your time zone, such as America/New_York")
    parser.add_argument(
        "--request",
        metavar="REQUEST.eml",
        help="read FILE as your reply to this request, and show what it decides",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Explain every mail; returns 1 where some could not be read."""
    settings = _settings(args)
    worker = Worker(_context(args, settings))
    try:
        if args.request is not None:
            return _explain_reply(args, settings, worker)
        return _explain_mails(args, worker, zone_of(_home_zone(args, settings) or "UTC"))
    finally:
        worker.close()


def _settings(args: argparse.Namespace) -> Settings | None:
    """Return the settings where there are any; only a file asked for must be right."""
    if args.config is None and not config_path(args).is_file():
        return None
    try:
        return settings_of(args)
    except UserError as error:
        if args.config is not None:
            raise
        print(f"(your settings are left aside: {safe(error.problems[0])})", file=sys.stderr)
        return None


def _context(args: argparse.Namespace, settings: Settings | None) -> Context:
    user = settings.user if settings and not args.user else None
    addresses = user.addresses if user else frozenset(a.strip().lower() for a in args.user)
    for address in addresses:
        if "@" not in address:
            raise UserError(f"--user {address!r} is not an address", exit_code=2)
    name = user.name if user else ""
    home_zone = _home_zone(args, settings)
    return Context(user_addresses=addresses, user_name=name, home_zone=home_zone)


def _home_zone(args: argparse.Namespace, settings: Settings | None) -> str | None:
    if args.home_zone is None:
        return settings.user.time_zone if settings else None
    from daemon.config import zone_problem  # noqa: PLC0415 - only where it is needed

    problem = zone_problem(args.home_zone)
    if problem:
        raise UserError(f"--home-zone must be {problem}, found {args.home_zone!r}", exit_code=2)
    return str(args.home_zone)


def _explain_mails(args: argparse.Namespace, worker: Worker, home: tzinfo) -> int:
    failed = False
    for number, source in enumerate(_shown(sources.mails(args.files), args.json)):
        try:
            if source.raw is None:
                raise Unreadable(source.problem)  # noqa: TRY301 - one way for both refusals
            mail = worker.read_file(source.raw, otherwise=source.saved_at)
        except Unreadable as error:
            failed = True
            found = report.refused(source, str(error))
            text = page.refusal_page(source, str(error))
        else:
            found = report.understood(source, mail, home)
            text = page.mail_page(source, mail, home)
        _print(found, text, args.json, first=number == 0)
    return 1 if failed else 0


def _print(found: report.Json, text: str, as_json: object, *, first: bool) -> None:
    if as_json:
        print(json.dumps(found), flush=True)
    else:
        print(text if first else f"\n{text}")


def _shown(found: Iterator[sources.Source], as_json: object) -> Iterator[sources.Source]:
    """Pass the mails on, with a count on the terminal where the output goes elsewhere."""
    if not sys.stderr.isatty() or (sys.stdout.isatty() and not as_json) or sys.stdout.isatty():
        yield from found
        return
    from rich.console import Console  # noqa: PLC0415 - only for a terminal
    from rich.progress import MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (TextColumn("reading mail"), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        for source in found:
            yield source
            progress.advance(task)


# --- a reply to a Request -------------------------------------------------------------------


def _explain_reply(args: argparse.Namespace, settings: Settings | None, worker: Worker) -> int:
    if len(args.files) != 1:
        raise UserError("--request explains one reply at a time", exit_code=2)
    request = _message(args.request, worker)
    reply = _message(args.files[0], worker)
    user = settings.user if settings and not args.user else _stand_in(args, request)
    zone = _home_zone(args, settings) or ""
    decisions = approval.decide(reply, request, zone=zone)
    verdict = authenticity.judge(
        reply,
        seen_in=frozenset(),
        flags=frozenset(),
        user=user,
        authserv_id=settings.mailbox.authserv_id if settings else "",
    )
    found = report.decided(decisions, verdict)
    _print(found, page.decision_page(decisions, verdict), args.json, first=True)
    return 0


def _message(name: str, worker: Worker) -> Message:
    """Return the one mail in a file; raises UserError where it cannot be read."""
    source = sources.single(name)
    if source.raw is None:
        raise UserError(f"{name}: {source.problem}")
    try:
        return worker.read_file(source.raw, otherwise=source.saved_at).message
    except Unreadable as error:
        raise UserError(f"{name}: {error}") from None


def _stand_in(args: argparse.Namespace, request: Message) -> User:
    """Return who the User is without settings: a Request goes from him to himself."""
    own = [a.address for a in (*request.senders, *request.to)]
    addresses = tuple(a.lower() for a in (args.user or own))
    first = addresses[0] if addresses else ""
    return User(name="", address=first, aliases=addresses[1:], time_zone="UTC", country="")
