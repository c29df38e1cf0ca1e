"""The person beside an address in a header, and whether anybody reads what is mailed there."""

from __future__ import annotations

import re

from daemon.core.addresses import is_addr_spec
from daemon.core.model import Address, Message
from daemon.core.people.names import (
    Name,
    Sign,
    fold,
    is_given,
    is_no_name,
    one_name,
    strip_honorific,
)
from daemon.core.people.signature import fits, spelled
from daemon.core.people.titles import arranges, is_office, is_title
from daemon.core.prose import plain
from daemon.core.senders import is_ats, is_robot, is_team

_CUT = re.compile(
    r"\s{1,9}(?:via|from|at|von|vom|bei|chez|@|\||\u00b7|/|-|\u2013)\s.*$|\s?\([^()]{0,120}\)|\s{0,9}\|.*$",
    re.IGNORECASE,
)
_LAST_FIRST = re.compile(
    r"^(?P<last>[^,]{2,40}),\s(?P<first>[^,(]{1,40}?)(?:\s?\((?P<nick>[^)]{2,20})\))?\s*$"
)
_OF_A_FIRM = re.compile(r"^\S+ (?:di|de|da|do|du|del|von|van|of|d') (?P<firm>\S.*)$", re.IGNORECASE)
_MOST_WORDS = 4
# Mailboxes of small firms: nobody's name, but somebody reads and signs.
_OPEN_TO_ALL = re.compile(
    r"(?:.{0,20}[._-])?(?:info|office|kontakt|contact|mail|hello|post|buero|verwaltung|sekretariat|admin)(?:[._-].{0,20})?"
)


def header_name(address: Address) -> str:
    """Return the person a header names beside an address, ``""`` where that is a firm or a team."""
    shown = plain(address.name).strip("'\" ")
    local = address.address.partition("@")[0]
    if not shown or "@" in shown.split(" ")[0]:
        return ""
    turned = _LAST_FIRST.match(shown)
    whole = _turned(turned) if turned else _CUT.sub("", shown)
    whole = whole.partition(",")[0].strip()
    name = one_name(whole)
    role = whole.split(" ", 1)[0]
    if name is None and whole.count(" ") > 1 and is_title(role) and not arranges(role):
        whole = whole.split(" ", 1)[1]  # "Superintendent Carol Pruitt"
        name = one_name(whole)
    if name is None:
        lower = whole == whole.lower() and all(w.isalpha() for w in whole.split())
        spoken = (lower and fits(whole, local)) or _is_spelt_out(whole, address.address)
        return spelled(whole) if spoken else ""  # "mike dutra <mike@...>"
    words = name.text.split()
    if len(words) == 2 and _is_surname_first(words[0], words[1], local):  # noqa: PLR2004 "Lemoine Fabrice"
        return f"{words[1]} {words[0]}"
    firm = _OF_A_FIRM.match(whole)
    if firm is not None and is_firm_of(firm.group("firm"), address.address):
        return (
            words[0] if is_given(words[0]) or fits(words[0], local) else ""
        )  # "Matteo di Ruota Libera <matteo@ruotalibera.example>"
    if is_firm_of(name.text, address.address) and not fits(name.text, local):
        return ""
    return name.text if _is_person(name, local, cut=whole != shown) else ""


def _is_spelt_out(shown: str, address: str) -> bool:
    """Return whether an address tells that words are a name although one of them is a word as well.

    "Talitha Vos <talitha@...>", "Riccardo Dal Pozzo <r.dalpozzo@...>".
    """
    words, (local, _, domain) = shown.split(), address.partition("@")
    if not 1 < len(words) <= _MOST_WORDS or not all(w.isalpha() and w[0].isupper() for w in words):
        return False
    if is_no_name(words[0]) or is_team(f"{local}@") or is_ats(domain):
        return False
    return fold(words[0]) == fold(local) or (
        re.search(r"[._-]", local) is not None and fits(shown, local)
    )


def _is_person(name: Name, local: str, *, cut: bool) -> bool:
    if name.single and name.sign is Sign.SHAPE and (is_team(f"{local}@") or is_office(name.text)):
        return False  # "Segreteria <segreteria@...>"
    short = name.text.count(" ") < _MOST_WORDS - 1 or name.sign >= Sign.GIVEN
    if short and fits(strip_honorific(name.text), local):
        return True
    if name.single:
        # "Mikkel from Strandby" names a person; "Beacon" and "Oscar" may be firms.
        return name.sign is Sign.GIVEN and cut and not name.doubtful
    return name.sign >= Sign.INITIAL


def _turned(match: re.Match[str]) -> str:
    """Return "Reyes, Dana" and "Brouwer, P.A. (Petra)" as they are spoken."""
    first, nick, last = match.group("first"), match.group("nick") or "", match.group("last")
    if nick and is_given(nick.split()[0]):
        first = nick
    words = [w for w in first.split() if not (w.isupper() and 1 < len(w) < 6 and w.isalpha())]  # noqa: PLR2004 "Helen RN"
    return f"{' '.join(words) or first} {last}"


def _is_surname_first(one: str, other: str, local: str) -> bool:
    """Return whether the address says that the second word is the given name."""
    if is_given(one) or not is_given(other):
        return False
    first, last = fold(other), fold(one)
    bare = re.sub(r"[_-]", ".", fold(local))
    return bare in {f"{first[0]}.{last}", f"{first[0]}{last}", f"{first}.{last}", f"{first}{last}"}


def is_firm_of(name: str, address: str) -> bool:
    """Return whether a name is the firm's, as its domain tells."""
    host = re.sub(r"[^a-z0-9]", "", address.partition("@")[2])
    bare = re.sub(r"[^a-z0-9]", "", fold(name))
    return len(bare) > 3 and bare in host  # noqa: PLR2004 "Ana" is in many domains


def is_firm_in(name: str, message: Message) -> bool:
    """Return whether the sender's domain or display name calls the firm so; a given name is no firm."""
    if is_given(name.split(maxsplit=1)[0]):
        return False
    sender = message.sender
    if " " in name and is_firm_of(name, sender.address):
        return not fits(name, sender.address.partition("@")[0])
    shown = plain(sender.name)
    return shown.startswith(name) and len(shown) > len(name)


def is_personal(local: str) -> bool:
    """Return whether a local part alone names a person: "dana.reyes", "marta", "d.reyes"."""
    if is_team(f"{local}@"):
        return False
    pieces = [p for p in re.split(r"[._-]", re.sub(r"\d+$", "", local.partition("+")[0])) if p]
    if not pieces or not all(p.isalpha() for p in pieces):
        return False
    initial = len(pieces) == 2 and len(pieces[0]) == 1 and len(pieces[1]) > 2  # noqa: PLR2004 "d.reyes"
    return is_given(pieces[0]) or initial


def is_somebody(address: Address) -> bool:
    """Return whether an address is a person's: no robot, no relay, no team, no room."""
    local, domain = address.address.partition("@")[0], address.address.rpartition("@")[2]
    if not is_addr_spec(address.address) or is_ats(domain):
        return False
    if is_robot(address.address) and not is_given(local):
        return False
    return bool(header_name(address)) or is_personal(local)


def answerable(message: Message, signed: str = "") -> tuple[str, str]:
    """Return (address a person reads, the name beside it), each ``""`` where there is none.

    "Dana Reyes via DocuSign" writes from a service's address: the Reply-To is hers.
    """
    sender = message.sender
    if " via " not in sender.name and _is_read(sender.address, sender.name, signed):
        return sender.address, ""
    other = next(
        (a for a in message.reply_to if _is_read(a.address, a.name or sender.name, signed)), None
    )
    return (other.address, header_name(other)) if other is not None else ("", "")


def address_of(name: str, message: Message) -> str:
    """Return the address in the header that spells out a full name, ``""`` where none does."""
    words = [fold(word) for word in strip_honorific(name).split()]
    if len(words) < 2:  # noqa: PLR2004 a given name alone is in many addresses
        return ""
    for address in (message.sender, *message.reply_to, *message.cc):
        local = re.sub(r"[._-]", "", fold(address.address.partition("@")[0]))
        if words[0] + words[-1] in local or words[-1] + words[0] in local:
            return address.address
    return ""


def _is_read(address: str, *names: str) -> bool:
    local, domain = address.partition("@")[0], address.rpartition("@")[2]
    if not is_addr_spec(address):
        return False
    if is_ats(domain):  # "jordan.tran-kz81@firm.ashbyhq.com" reaches Jordan Tran
        return any(" " in n and fits(strip_honorific(plain(n)), local) for n in names)
    return not is_robot(address) or _OPEN_TO_ALL.fullmatch(local) is not None or is_given(local)
