"""Words for people: every known error as a paragraph that says what to do next."""

from __future__ import annotations

import sys
import textwrap
import unicodedata

from daemon.errors import FollowthroughError, LoginRefused, Permanent, Temporary, Unsure, UserError

EX_NOPERM = 77
WIDTH = 88

_LOGIN = (
    "Check mailbox.username and mailbox.password. Many providers want an app password made for "
    "one program, or IMAP switched on in their web settings. `followthrough check` tries again."
)
_TEMPORARY = "Nothing is lost. Try again in a while; `followthrough check` tells whether it works."
_UNSURE = (
    "It may have been sent or not, and is not repeated by itself. Look into your Sent folder; "
    "`followthrough drafts` shows the letter."
)
_FAULT = (
    "This is a fault in Followthrough, not in what you did. Say the same again with --debug and "
    "report what it prints, without private lines."
)
# The first that fits counts: special kinds stand before general ones.
_KNOWN: dict[type[FollowthroughError], tuple[str, str, int]] = {
    LoginRefused: ("The server refused the login", _LOGIN, EX_NOPERM),
    Temporary: ("This does not work just now", _TEMPORARY, 1),
    Unsure: ("It is not known whether the letter left", _UNSURE, 1),
    Permanent: ("This cannot be done", "Trying again would give the same.", 1),
}


def paragraph(error: BaseException) -> tuple[str, int]:
    """Return what to print about an error, and the exit code."""
    if isinstance(error, UserError):
        problems = [f"  {safe(problem)}" for problem in error.problems]
        head = [safe(error.problems[0])] if len(problems) == 1 else [_count(problems), *problems]
        return "\n".join([*head, *_wrapped(error.hint)]), error.exit_code
    if isinstance(error, OSError):
        where = f"{error.filename}: " if isinstance(error.filename, str) else ""
        return safe(f"{where}{error.strerror or error}."), 1
    for kind, (what, hint, code) in _KNOWN.items():
        if isinstance(error, kind):
            return _said(what, str(error) or kind.__name__, hint), code
    return _said("Something unforeseen happened", f"{type(error).__name__}: {error}", _FAULT), 1


def _count(problems: list[str]) -> str:
    return f"There are {len(problems)} things to mend:"


def _said(what: str, reason: str, hint: str) -> str:
    end = "" if reason.endswith((".", "?", "!")) else "."
    return "\n".join([f"{what}: {safe(reason)}{end}", *_wrapped(hint)])


def _wrapped(hint: str) -> list[str]:
    hint = safe(hint)
    sentence = hint[:1].upper() + hint[1:]
    return textwrap.wrap(sentence, WIDTH, break_long_words=False, break_on_hyphens=False)


def safe(text: str) -> str:
    """Return text that cannot steer a terminal: controls and direction marks become visible.

    What comes out of mail is written by strangers; an escape sequence could hide or fake lines.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if _harmless(c) else f"\\u{ord(c):04x}" for c in text)


def _harmless(character: str) -> bool:
    return character == "\n" or unicodedata.category(character) not in {
        "Cc",
        "Cf",
        "Cs",
        "Zl",
        "Zp",
    }


def prepare_output() -> None:
    """Make printing never fail over a character the terminal does not know."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
