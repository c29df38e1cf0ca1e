"""Did the User really write this reply? Hard refusals first, then proof, else "cannot tell yet".

Proof is a copy in the Sent mailbox, where only the account holder can write, or an aligned pass
by the mail provider whose name the User pinned. The From line proves nothing, and neither does
knowing the code of a Request. Mail one sends to oneself often carries no Authentication-Results at
all, so their absence is no proof of anything either: then the Sent copy is waited for.

The header is parsed by the grammar of RFC 8601 section 2.2 and nothing is read out of comments or
quoted strings, where an attacker's words may stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from daemon.core.addresses import domain_of, parse_addresses
from daemon.core.model import Folder, Message, Verdict

if TYPE_CHECKING:
    from daemon.core.settings import User

# What to pin for Microsoft 365, whose servers write the header without their name (RFC 8601 asks
# for one): then the topmost header without a name counts, and no other.
NO_AUTHSERV_ID = "(none)"
MAX_HEADER = 4_000  # the reader keeps no more, and what was cut off may be the part that fails
_MAX_RESULTS = 30
_MAX_COMMENT_DEPTH = 5
_TOKEN = re.compile(r"[^\s;=()<>\",\\/]+")
_KEYWORD = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,40}")
_PROPERTY = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,20}(?:\.[A-Za-z][A-Za-z0-9_-]{0,40})?")
_NOT_PERSONAL = frozenset({"bulk", "junk", "list", "auto_reply", "auto-reply"})
_OURS = ("x-followthrough", "x-followthrough-request")
_LIST_HEADERS = ("list-id", "list-unsubscribe", "list-post", "list-help")
_MACHINE_HEADERS = ("x-autoreply", "x-autorespond", "x-failed-recipients")


def judge(
    reply: Message,
    *,
    seen_in: frozenset[Folder],
    flags: frozenset[str],
    user: User,
    authserv_id: str = "",
) -> Verdict:
    """Return whether the account holder wrote this reply, with the reason in a sentence.

    ``seen_in`` is every folder in which a copy with the same content was seen, ``flags`` the flags
    of all of them. False is final; None means: wait for the Sent copy, then judge again. A failed
    check by the pinned server refuses even a mail of which a Sent copy exists, because a provider
    that vouches against its own user is a sign of a forged Date or a stolen subject line.
    """
    refusal = (
        _refused_by_flags(flags)
        or _refused_by_sender(reply, user)
        or _refused_as_automatic(reply)
        or _refused_by_company(reply, user)
    )
    if refusal:
        return Verdict(authentic=False, why=refusal)
    result = _result(reply, authserv_id)
    if result.failed:
        return Verdict(authentic=False, why=result.why)
    if seen_in and seen_in <= {Folder.JUNK}:
        # Filters put mail to oneself there; what counts then is the Sent copy, which may come later.
        return Verdict(authentic=None, why="This mail was seen in the junk folder only.")
    if Folder.SENT in seen_in:
        return Verdict(
            authentic=True,
            why="A copy lies in the Sent mailbox, where only the account holder can put one.",
        )
    if result.passed:
        return Verdict(authentic=True, why=result.why)
    return Verdict(authentic=None, why=f"{result.why} A copy in the Sent mailbox would prove it.")


# --- hard refusals --------------------------------------------------------------------------


def _refused_by_flags(flags: frozenset[str]) -> str:
    lowered = {flag.lower() for flag in flags}
    if "\\draft" in lowered:
        return "This is a draft that may still be being written."
    if "\\deleted" in lowered:
        return "This mail is flagged as deleted."
    return ""


def _refused_by_sender(reply: Message, user: User) -> str:
    if reply.from_headers != 1 or len(reply.senders) != 1:
        return "The mail does not have exactly one From line with one address."
    if reply.sender.address.lower() not in user.addresses:
        return "The From address is none of yours."
    if reply.sender_header and reply.sender_header.lower() not in user.addresses:
        return "The Sender line names somebody else."
    for name, value in reply.headers:
        if name in {"resent-from", "resent-sender"}:
            boxes = parse_addresses(value)
            if len(boxes) != 1 or boxes[0].address not in user.addresses:
                return "The mail was sent on by somebody else."
    return ""


def _refused_as_automatic(reply: Message) -> str:
    submitted = reply.header("auto-submitted").partition(";")[0].partition("(")[0].strip().lower()
    signs = (
        (
            any(reply.header(name) for name in _OURS),
            "This is one of my own mails, not an answer to one.",
        ),
        (bool(reply.automatic), f"A machine wrote this mail ({reply.automatic})."),
        (submitted not in {"", "no"}, "A machine wrote this mail (Auto-Submitted)."),
        (
            reply.header("precedence").strip().lower() in _NOT_PERSONAL,
            "This mail calls itself bulk mail (Precedence).",
        ),
        (
            any(reply.header(name) for name in _LIST_HEADERS),
            "This mail came through a mailing list.",
        ),
        (
            any(_is_set(reply.header(name)) for name in _MACHINE_HEADERS),
            "An answering machine wrote this mail.",
        ),
        (
            bool(reply.header("x-auto-response-suppress")),
            "A machine wrote this mail (X-Auto-Response-Suppress).",
        ),
        (
            reply.header("return-path").replace(" ", "") == "<>"
            or bool(reply.bounce_of)
            or bool(reply.bounced),
            "This is a report about a mail, not an answer to one.",
        ),
    )
    return next((why for is_so, why in signs if is_so), "")


def _is_set(value: str) -> bool:
    return value.strip().lower() not in {"", "no", "false"}


def _refused_by_company(reply: Message, user: User) -> str:
    outsiders = [
        a.address for a in (*reply.to, *reply.cc) if a.address.lower() not in user.addresses
    ]
    return "Somebody else is among the recipients of this mail." if outsiders else ""


# --- Authentication-Results (RFC 8601) --------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class MethodResult:
    """One `method=result` with its properties, all lower-cased (`header.from` and so on)."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        """Return the one value of a property; "" where it is absent or stated twice."""
        found = [value for key, value in self.properties if key == name]
        return found[0] if len(found) == 1 else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class AuthResults:
    """One Authentication-Results header: who says so ("" where it is not said), and what."""

    server: str
    results: tuple[MethodResult, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class _Outcome:
    why: str
    passed: bool = False
    failed: bool = False


def _result(reply: Message, authserv_id: str) -> _Outcome:
    """Return what the pinned server says: only the topmost header may pass, since whatever stands
    below it may have come with the mail; a failure in any header next to it counts."""
    pinned = authserv_id.strip().lower()
    if not pinned:
        return _Outcome(why="No server is pinned whose word on the sender could be trusted.")
    values = [value for name, value in reply.headers if name == "authentication-results"]
    if not values:
        return _Outcome(why="The mail carries no result of a check of its sender.")
    own: list[AuthResults] = []
    for value in values:
        parsed = parse_results(value)
        if parsed is None or not _is_by(parsed, pinned):
            break
        own.append(parsed)
    if not own:
        return _Outcome(
            why="The topmost check of the sender is not readable as one by the pinned server."
        )
    return _weigh(own, domain_of(reply.sender.address).lower())


def _is_by(parsed: AuthResults, pinned: str) -> bool:
    return parsed.server == ("" if pinned == NO_AUTHSERV_ID else pinned)


def _weigh(own: list[AuthResults], domain: str) -> _Outcome:
    verdicts = [r for header in own for r in header.results if r.method == "dmarc"]
    if any(r.result in {"fail", "permerror"} for r in verdicts):
        return _Outcome(
            why="Your mail provider says that the sender is forged (dmarc).", failed=True
        )
    top = own[0].results
    dmarc = [r for r in top if r.method == "dmarc"]
    if len(dmarc) == 1 and dmarc[0].result == "pass" and dmarc[0].value("header.from") == domain:
        return _Outcome(why=f"Your mail provider vouches for {domain} (dmarc=pass).", passed=True)
    if len(dmarc) > 1:
        return _Outcome(why="The check of the sender contradicts itself.")
    if any(r.method == "dkim" and r.result == "pass" and _signed_by(r, domain) for r in top):
        return _Outcome(
            why=f"Your mail provider saw the signature of {domain} (dkim=pass).", passed=True
        )
    return _Outcome(why="Your mail provider does not vouch for the sender.")


def _signed_by(result: MethodResult, domain: str) -> bool:
    """Return whether the signing domain is the very domain of From: strict alignment, because a
    looser one needs a list of public suffixes."""
    signer = result.value("header.d")
    identity = result.value("header.i")
    if signer:
        return signer == domain
    return identity.rpartition("@")[2] == domain


def observed_servers(reply: Message) -> tuple[str, ...]:
    """Return the server names in the Authentication-Results of a mail, topmost first, so that the
    User can see what to pin; "(none)" for a header without one."""
    values = (value for name, value in reply.headers if name == "authentication-results")
    parsed = (parse_results(value) for value in values)
    return tuple(dict.fromkeys(found.server or NO_AUTHSERV_ID for found in parsed if found))


def parse_results(value: str) -> AuthResults | None:
    """Return one parsed header value, None where it breaks the grammar: then it proves nothing."""
    if len(value) >= MAX_HEADER:
        return None
    pieces = _scan(value)
    if pieces is None:
        return None
    server, *rest = _split(pieces)
    named = not any(piece == "=" for piece in server)
    if named and not _is_server(server):
        return None
    groups = rest if named else [server, *rest]
    if groups and not groups[-1]:
        groups.pop()  # a semicolon at the end is common
    if named and groups == [["none"]]:
        groups = []
    results = [_method(group) for group in groups[: _MAX_RESULTS + 1]]
    good = tuple(result for result in results if result is not None)
    if len(good) != len(results) or len(good) > _MAX_RESULTS:
        return None
    return AuthResults(server=_bare(server[0]) if named else "", results=good)


def _is_server(pieces: list[str]) -> bool:
    """authserv-id, then perhaps the version, which can only be 1."""
    return bool(pieces) and pieces[0] not in "=/" and pieces[1:] in ([], ["1"])


def _split(pieces: list[str]) -> list[list[str]]:
    groups: list[list[str]] = [[]]
    for piece in pieces:
        if piece == ";":
            groups.append([])
        else:
            groups[-1].append(piece)
    return groups


def _scan(value: str) -> list[str] | None:
    """Return tokens, quoted strings (with their opening quote) and the marks ; = /, without any
    comment; None for an open comment or quote or a stray character."""
    pieces: list[str] = []
    at = 0
    while 0 <= at < len(value):
        char = value[at]
        if char == "(":
            at = _after_comment(value, at)
        elif char == '"':
            at, text = _quoted(value, at)
            pieces.append('"' + text)
        elif char.isspace() or char in ";=/":
            pieces.extend(char.strip())
            at += 1
        else:
            match = _TOKEN.match(value, at)
            at = match.end() if match else -1
            pieces.append(match.group(0) if match else "")
    return pieces if at >= 0 else None


def _after_comment(value: str, at: int) -> int:
    depth = 0
    while at < len(value):
        char = value[at]
        if char == "\\":
            at += 1
        elif char == "(":
            depth += 1
            if depth > _MAX_COMMENT_DEPTH:
                return -1
        elif char == ")":
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return -1


def _quoted(value: str, at: int) -> tuple[int, str]:
    text: list[str] = []
    at += 1
    while at < len(value):
        char = value[at]
        if char == '"':
            # A quoted local part and its domain are one value (RFC 8601 pvalue).
            tail = _TOKEN.match(value, at + 1) if value[at + 1 : at + 2] == "@" else None
            return (tail.end() if tail else at + 1), "".join(text) + (tail.group(0) if tail else "")
        if char == "\\":
            at += 1
            char = value[at : at + 1]
        text.append(char)
        at += 1
    return -1, ""


def _bare(piece: str) -> str:
    return piece.removeprefix('"').strip().lower()


def _method(pieces: list[str]) -> MethodResult | None:
    """method ["/" version] "=" result [reason "=" value] *(ptype "." property "=" value)."""
    if len(pieces) > 2 and pieces[1] == "/" and pieces[2] == "1":  # noqa: PLR2004 method/1
        pieces = [pieces[0], *pieces[3:]]
    if len(pieces) < 3 or pieces[1] != "=":  # noqa: PLR2004 method = result
        return None
    if not _KEYWORD.fullmatch(pieces[0]) or not _KEYWORD.fullmatch(pieces[2]):
        return None
    properties = _properties(pieces[3:])
    if properties is None:
        return None
    return MethodResult(method=pieces[0].lower(), result=pieces[2].lower(), properties=properties)


def _properties(pieces: list[str]) -> tuple[tuple[str, str], ...] | None:
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(pieces):
        name = pieces[at]
        if not _PROPERTY.fullmatch(name) or pieces[at + 1 : at + 2] != ["="]:
            return None
        parts = pieces[at + 2 : at + 3]
        at += 3
        while pieces[at : at + 1] == ["/"]:  # unquoted in base64 (header.b) and in policy names
            parts += pieces[at : at + 2]
            at += 2
        if not parts or parts[0] == "=":
            return None
        found.append((name.lower(), _bare("".join(parts))))
    return tuple(found)
