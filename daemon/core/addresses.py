"""Addresses out of header fields, read strictly: where there is doubt, there is no address.

The lenient parsers of common libraries return ``user@me.org`` for ``user@me.org <a@evil.com>``
(CVE-2023-27043). This one walks the characters once, without recursion, and drops every mailbox
that is not plainly one display name and one addr-spec (RFC 5322 section 3.4).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from daemon.core.model import Address

MAX_ADDRESSES = 100
_MAX_COMMENT_DEPTH = 5
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-\u0080-\uffff]{1,64}"
_ADDR_SPEC = re.compile(
    rf"(?=[^@]{{1,64}}@){_LOCAL}(?:\.{_LOCAL}){{0,15}}"
    r"@[A-Za-z0-9\u00a1-\uffff](?:[A-Za-z0-9\u00a1-\uffff\-]{0,62})"
    r"(?:\.[A-Za-z0-9\u00a1-\uffff](?:[A-Za-z0-9\u00a1-\uffff\-]{0,62})){0,10}",
)


def is_addr_spec(text: str) -> bool:
    """Return whether ``text`` is one plain addr-spec: no quoting, no comments, no folding."""
    return len(text) <= 254 and _ADDR_SPEC.fullmatch(text) is not None  # noqa: PLR2004 RFC 5321


@dataclass(slots=True)
class _Mailbox:
    """What was collected of one mailbox so far."""

    phrase: list[str] = field(default_factory=list)  # unquoted text outside of <>
    quoted: list[str] = field(default_factory=list)  # quoted text outside of <>
    comment: list[str] = field(default_factory=list)
    angle: list[str] | None = None
    after_angle: bool = False
    broken: bool = False


class _Walker:
    """One pass over a header value; ``mailboxes`` is the result."""

    def __init__(self, most: int) -> None:
        self.mailboxes: list[_Mailbox] = []
        self._most = most
        self._now = _Mailbox()
        self._mode = "phrase"
        self._depth = 0
        self._escape = False

    def walk(self, value: str) -> list[_Mailbox]:
        for char in value:
            if self._escape:
                self._escape = False
                self._keep(char)
            elif self._mode == "quoted":
                self._in_quotes(char)
            elif self._mode == "comment":
                self._in_comment(char)
            elif self._mode == "angle":
                self._in_angle(char)
            else:
                self._in_phrase(char)
            if len(self.mailboxes) >= self._most:
                return self.mailboxes
        self._now.broken |= self._mode != "phrase"
        self._finish()
        return self.mailboxes

    def _keep(self, char: str) -> None:
        if self._mode == "quoted":
            self._now.quoted.append(char)
        elif self._mode == "comment":
            self._now.comment.append(char)

    def _in_quotes(self, char: str) -> None:
        if char == "\\":
            self._escape = True
        elif char == '"':
            self._mode = "phrase"
        else:
            self._now.quoted.append(char)

    def _in_comment(self, char: str) -> None:
        if char == "\\":
            self._escape = True
        elif char == "(":
            self._depth += 1
            self._now.broken |= self._depth > _MAX_COMMENT_DEPTH
        elif char == ")":
            self._depth -= 1
            if self._depth == 0:
                self._mode = "phrase"
        else:
            self._now.comment.append(char)

    def _in_angle(self, char: str) -> None:
        if char == ">":
            self._mode = "phrase"
            self._now.after_angle = True
        elif self._now.angle is not None:
            self._now.angle.append(char)

    def _in_phrase(self, char: str) -> None:
        if char in ",;":
            self._finish()
        elif char == '"':
            self._now.broken |= self._now.after_angle
            self._mode = "quoted"
        elif char == "(":
            self._mode, self._depth = "comment", 1
        elif char == "<":
            self._now.broken |= self._now.angle is not None
            self._now.angle = []
            self._mode = "angle"
        elif char == ":" and self._now.angle is None:
            self._now = _Mailbox()  # the name of a group: its members follow
        else:
            self._now.broken |= char in ")>" or (self._now.after_angle and not char.isspace())
            self._now.phrase.append(char)

    def _finish(self) -> None:
        self.mailboxes.append(self._now)
        self._now = _Mailbox()
        self._mode = "phrase"


def _address(mailbox: _Mailbox) -> Address | None:
    phrase = " ".join("".join(mailbox.phrase).split())
    quoted = " ".join("".join(mailbox.quoted).split())
    comment = " ".join("".join(mailbox.comment).split())
    if mailbox.broken:
        return None
    if mailbox.angle is None:
        spec = phrase
        name = comment if not quoted else ""
        if quoted:
            return None
    else:
        spec = "".join(mailbox.angle).strip()
        name = f"{quoted} {phrase}".strip() or comment
        if "@" in phrase and phrase.lower() != spec.lower():
            return None  # `user@me.org <attacker@evil.com>`: which of the two?
    if not is_addr_spec(spec):
        return None
    return Address(name="" if name.lower() == spec.lower() else name, address=spec.lower())


def parse_addresses(value: str, *, most: int = MAX_ADDRESSES) -> tuple[Address, ...]:
    """Return the first mailboxes of one raw header value, without the doubtful ones.

    The value must not have its encoded words decoded yet: a comma inside one is no separator.
    """
    if "\r" in value or "\n" in value or "\0" in value:
        return ()  # a header that was not unfolded, or was meant to smuggle another one in
    found = (_address(mailbox) for mailbox in _Walker(most).walk(value))
    return tuple(address for address in found if address is not None)


def domain_of(address: str) -> str:
    """Return what stands behind the @, ``""`` where there is none."""
    return address.rpartition("@")[2] if "@" in address else ""
