"""Who sent a mail, as far as it tells of the employer: domains, tenants, and the person who wrote.

A sending domain names the employer only where it is his own (domain rule 2.1); the name of a person
in From is none of a firm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from daemon.core.addresses import domain_of
from daemon.core.detect.domains import fits, label_of
from daemon.core.detect.names import fold, has_firm_word, squeeze, undecorated
from daemon.core.detect.page import Page
from daemon.core.model import Message
from daemon.core.senders import (
    SenderKind,
    hires_from,
    is_agency_label,
    is_agency_name,
    is_robot,
    is_shared,
    kind_of,
    tenant_of,
)

FITS_WELL = 0.7
FITS_SOMEWHAT = 0.5
# A domain that speaks of these works for employers: it checks, tests, signs for them.
_SERVES = re.compile(
    r"screening|verif|background|esign|docusign|assess|testing|taleez|usastaffing|applytrack|vacanc|jobs?(?:$|-|bank|board|port)|jobb|stellen|emplois?$|empleo|lavoro|vagas"
    r"|karriere|careers|hiring|applic|candidat|kandidat"
)
_ADDRESS = re.compile(r"@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")


@dataclass(frozen=True, slots=True)
class Sender:
    """What the addresses of a mail say of the employer."""

    labels: tuple[tuple[str, float], ...]  # a domain's or tenant's label, and how much it counts
    own: str  # the label of the sender's own domain, "" where that belongs to nobody
    persons: frozenset[str]  # squeezed names of people
    is_agency: bool
    serves: bool  # the domain belongs to a portal or a service for employers
    kind: SenderKind
    domain: str


def read_sender(message: Message, page: Page, user_name: str) -> Sender:
    """Return what the addresses and the display name tell of the employer and of the writer."""
    address = message.sender.address
    domain = domain_of(address)
    own = "" if not domain or (is_shared(domain) and not hires_from(address)) else label_of(domain)
    via = re.search(
        r"\b(?:via|pour|f[oü]r|on behalf of|im auftrag von) ", page.display, re.IGNORECASE
    )
    labels: list[tuple[str, float]] = []
    serves = bool(own) and (
        _SERVES.search(own) is not None or (via is not None and _names_service(page.display, own))
    )
    if own:
        labels.append((own, 0.0 if serves else 1.0))
    tenant = tenant_of(address, message.text)
    if tenant:
        labels.append((tenant, 0.7))
    labels += [(label, 0.8) for label in _answered_at(message) if label != own]
    if not own:
        labels += [(label, 0.6) for label in _written_in(message.text)]
        if kind_of(address) in {SenderKind.SHARED, SenderKind.OWN} and not is_writer(
            page.display, message, page
        ):
            labels += [(label, 0.5) for label in _local_labels(address)]
    people = {
        user_name,
        *(a.name for a in (*message.to, *message.cc)),
        *_writer_names(message, page),
    }
    return Sender(
        labels=tuple(dict.fromkeys(labels)),
        own=own,
        persons=frozenset(squeeze(name) for name in people if name),
        is_agency=is_agency_label(own)
        or is_agency_name(f"{own.replace('-', ' ')}\n{page.display}\n{page.closing}"),
        serves=serves,
        kind=kind_of(address),
        domain=domain,
    )


def _writer_names(message: Message, page: Page) -> tuple[str, ...]:
    """Return the display name of a person, and each of its words."""
    display = re.sub(r"(?i) (?:via|from|at) .*$| \([^)]*\)?$| ?[|@\u00b7].*$", "", page.display)
    if re.fullmatch(r"[^,]{2,25}, [^,]{2,25}", display):
        last, _, first = display.partition(", ")
        display = f"{first} {last}"
    told = (
        _HAS_WRITTEN.match(page.subject)
        if kind_of(message.sender.address) is SenderKind.BOARD
        else None
    )
    if told is not None and shaped_like_person(told[1]):
        return (told[1], *told[1].split())
    relayed = kind_of(message.sender.address) is SenderKind.BOARD and shaped_like_person(display)
    if not display or undecorated(display) != display:
        return ()
    if not (relayed or is_writer(display, message, page)):
        return ()
    return (display, *display.split())


# What boards write of people: "Birgit Sommer hat dir eine Nachricht gesendet".
_HAS_WRITTEN = re.compile(
    r"(?:New message from |Neue Nachricht von |Nouveau message de |Nuevo mensaje de )?([^,:]{3,40}?)(?:$| (?:hat (?:dir|Ihnen)|sent you|replied|messaged|has sent|te ha|le ha|vous a|t'a|ti ha|heeft je|enviou|just messaged|wants|is hiring))"
)


def _names_service(display: str, own: str) -> bool:
    """Return whether the domain is that of the service: ``Acme via Check``, ``Check pour Acme``."""
    parts = re.split(r"(?i) (via|pour|f[oü]r|on behalf of|im auftrag von) ", display, maxsplit=1)
    if parts[1].lower() == "via":
        parts.reverse()
    return fits(parts[0], own) >= FITS_SOMEWHAT > fits(parts[2], own)


def _answered_at(message: Message) -> Iterator[str]:
    own = {a.address for a in message.to}
    for reply in message.reply_to[:3]:
        domain = domain_of(reply.address)
        if reply.address not in own and not is_shared(domain) and label_of(domain):
            yield label_of(domain)


def _local_labels(address: str) -> Iterator[str]:
    """Yield what stands before the @ of a free mailbox, whole and in parts: ``rays.auto.clinic``."""
    local = re.sub(r"\d+", "", address.partition("@")[0])
    parts = [part for part in re.split(r"[._+-]", local) if part and undecorated(part)]
    yield re.sub(r"[^a-z]", "", "".join(parts))
    if len(parts) > 1:
        yield from (part for part in parts if len(part) > 9)  # noqa: PLR2004 shorter ones are people's names


def _written_in(text: str) -> Iterator[str]:
    for domain in dict.fromkeys(_ADDRESS.findall(text[:4000])[:8]):
        if not is_shared(domain.lower()) and label_of(domain):
            yield label_of(domain)


_PERSON = re.compile(
    r"(?:(?:Frau|Herr|Mme|Dott|Don|Doña|Dhr|Mevr|Dr|Dra|Prof|Mr|Ms|Mrs|Lic|Ing|Maître|Me|Pr|M\.ª|Sgt|Capt|Canon|Rev|Father|Sister|Chef|Sir|Dame)\.? ){0,3}[A-Z\u00c0-\u00de][\w'\u2019.-]{0,20}(?: [A-Z\u00c0-\u00de]\.?)?(?: (?:van|von|de|der|da|di|del|la|bin|al|el|le|ter|ten|den|dos|du)){0,3}(?: [A-Z\u00c0-\u00de][\w'\u2019-]{0,25}){1,3}"
)


def shaped_like_person(name: str) -> bool:
    """Return whether a name may be a person's by its shape alone."""
    return _PERSON.fullmatch(name) is not None and not has_firm_word(name)


# "Dr. med. vet. Petra Aschoff", "Fr. Mag. Elfriede Kogler", "Sister Bernadette Coyle"
_ADDRESSED = re.compile(
    r"(?:(?:dr|prof|univ|mag|dipl|ing|med|vet|dent|phil|jur|nat|rer|fr|hr|frau|herrn?|mme|mr|mrs|ms|mx|miss|sir|dame|sister|lic|dott|dott\.ssa|avv|arch|sig|sig\.ra|sra?|dra"
    r"|dhr|mevr|drs|ir|lt|col|maj|major|capt|captain|colonel|sgt|cdr|rev|maître|cllr)\b[. -]{1,2}){1,5}(?=[^\W\d_])",
    re.IGNORECASE,
)


def is_addressed_person(name: str) -> bool:
    """Return whether a name is a person's because a form of address or a degree stands before it."""
    name = re.sub(r" ?\([^()]{1,20}\)", "", name)  # "Lt Col (Retd) M. Ferrar"
    address = _ADDRESSED.match(name)
    return address is not None and shaped_like_person(f"Xx {name[address.end() :]}")


def is_writer(name: str, message: Message, page: Page) -> bool:
    """Return whether a display name is the name of who wrote, as address and signature tell."""
    words = [fold(w).strip(".,") for w in name.split() if len(w.strip(".,")) > 1]
    if not words or not undecorated(name):
        return not words
    if not shaped_like_person(name) and len(words) > 1:
        return False
    # A firm may stand before its own @ as well; a person rarely has a domain of the same name.
    address = message.sender.address
    own = tenant_of(address, "") or label_of(domain_of(address))
    letters = re.sub(r"[^a-z]", "", fold(address.partition("@")[0]))
    if own and fits(name, own) >= FITS_WELL and not any(word in letters for word in words):
        return False
    if any(_is_local_of(part, words) for part in _local_parts(message)):
        return True
    return (len(words) > 1 and _signs(name, page)) or _speaks(name, page)


def _local_parts(message: Message) -> Iterator[str]:
    """Yield what stands before the @ where a person's name may stand: not at a tracking system."""
    for reply in message.reply_to[:2]:
        yield fold(reply.address.partition("@")[0])
    if kind_of(message.sender.address) not in {SenderKind.ATS, SenderKind.ASSESSMENT}:
        yield fold(message.sender.address.partition("@")[0])


def _is_local_of(part: str, words: list[str]) -> bool:
    """Return whether a local part is made of a person's names or initials."""
    letters = re.sub(r"[^a-z]", "", part)
    if any(word in letters for word in words if len(word) >= _NAME_LETTERS):
        return not is_robot(f"{part}@x.example")
    first, last = words[0], words[-1]
    initials = {first[0] + last, first + last[0], "".join(w[0] for w in words)}
    return len(words) > 1 and letters in initials


_NAME_LETTERS = 3


def _speaks(name: str, page: Page) -> bool:
    """Return whether a name's first word signs alone, or presents itself."""
    if not shaped_like_person(name):
        return False
    low = f"{page.closing}\n{page.body}".lower()
    first = name.split(maxsplit=1)[0].lower()
    at = low.find(first)
    while at >= 0:
        before, end = max(0, at - _LONGEST_BEFORE), at + len(first)
        if _ALONE.search(low, before, at) and _LINE_ENDS.match(low, end):
            return True
        if _PRESENTS.search(low, before, at) and _WORD_ENDS.match(low, end):
            return True
        at = low.find(first, at + 1)
    return False


_LONGEST_BEFORE = 24  # characters
_ALONE = re.compile(r"(?m)^(?:i'm |i am |my name is |- ?)?\Z")
_LINE_ENDS = re.compile(r"(?m)\W{0,3}$")
_PRESENTS = re.compile(
    r"\b(?:i'm|i am|this is|my name is|ask for|je suis|ich bin|soy|sono|sou) (?:the |a |la |o )?\Z"
)
_WORD_ENDS = re.compile(r"\b")


def _signs(name: str, page: Page) -> bool:
    """Return whether a name signs above further lines, and is spoken of nowhere else."""
    lines = page.signature
    if len(lines) < 2 or not fold(lines[0]).startswith(fold(name)):  # noqa: PLR2004
        return False
    return (
        fold(name) not in fold(f"{page.subject}\n{page.body}") and undecorated(lines[0]) == lines[0]
    )
