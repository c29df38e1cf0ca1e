"""Which employer a mail speaks for: every place that may name one is heard, the best supported wins.

Heard are the subject, the display name without the words of hiring, the signature, phrases of the
prose (``your application to X``), labels (``Employer: X``), the tenant of a tracking system, and
the firm's own domain (domain rules 2.1 and 2.4). A domain never speaks alone where the mail spells
the name: ``nordlicht-energie`` is what makes ``Nordlicht Energie`` certain. Never the brand of a
tracking system or board, never a job title, never a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from daemon.core.addresses import domain_of
from daemon.core.detect.firmtext import (
    Heard,
    in_head,
    in_prose,
    in_quotes,
    in_signature,
    in_subject,
    names_job,
)
from daemon.core.detect.names import (
    clean,
    fits,
    fold,
    has_firm_word,
    has_legal_form,
    is_nameable,
    label_of,
    prettified,
    reduced,
    run_before,
    run_from,
    spelt,
    squeeze,
    undecorated,
)
from daemon.core.detect.page import Page
from daemon.core.detect.titles import NOISE, has_head
from daemon.core.detect.wording import Wording
from daemon.core.model import Message
from daemon.core.senders import (
    SenderKind,
    is_agency_name,
    is_brand,
    is_robot,
    is_shared,
    is_team,
    kind_of,
    tenant_of,
)

_SURE = 2.0  # below it nobody is named
_SURE_OF_OTHER = 3.2  # where the domain is another's
_FITS_EXACTLY = 0.99
_FITS_WELL = 0.7
_FITS_SOMEWHAT = 0.5
# A domain that speaks of these works for employers: it checks, tests, signs for them.
_SERVES = re.compile(
    r"screening|verif|background|esign|docusign|assess|testing|taleez|usastaffing|applytrack"
)
_ADDRESS = re.compile(r"@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")


@dataclass(frozen=True, slots=True)
class _Sender:
    """What the addresses of a mail say of the employer."""

    labels: tuple[tuple[str, float], ...]  # a domain's or tenant's label, and how much it counts
    own: str  # the label of the sender's own domain, "" where that belongs to nobody
    persons: frozenset[str]  # squeezed names of people
    is_agency: bool
    kind: SenderKind


@dataclass(slots=True)
class _Tally:
    """What speaks for one name, however it is written."""

    forms: dict[str, float] = field(default_factory=dict)
    total: float = 0.0
    count: int = 0
    best: Heard | None = None
    legal: bool = False  # only seen with its legal form
    firm: bool = False  # seen where firms write their whole name

    def add(self, heard: Heard) -> None:
        self.count += 1
        self.total += heard.weight * (0.4 if self.forms else 1.0)
        self.forms[heard.name] = self.forms.get(heard.name, 0.0) + heard.weight
        self.firm |= heard.whole
        if self.best is None or heard.weight > self.best.weight:
            self.best = heard


def find_company(message: Message, page: Page, user_name: str = "") -> tuple[str, str]:
    """Return (name, rule) of the employer a mail speaks for, empty where it cannot be known."""
    sender = _read_sender(message, page, user_name)
    tallies = _count(_everything(message, page, sender), sender)
    _support_longer_forms(tallies)
    scores = {key: t.total + _bonus(t, sender) for key, t in tallies.items()}
    if sender.is_agency:
        _prefer_clients(scores, tallies, sender)
    winner = max(scores, key=lambda key: scores[key], default="")
    if not winner or scores[winner] < _needed(tallies[winner], sender):
        return _by_address(message, sender)
    tally = tallies[winner]
    return _best_form(tally), tally.best.rule if tally.best else ""


def _needed(tally: _Tally, sender: _Sender) -> float:
    """Return what a name needs: more where the sender's own domain speaks for another."""
    strange = bool(sender.own) and not sender.is_agency and (sender.own, 1.0) in sender.labels
    return _SURE_OF_OTHER if strange and _bonus(tally, sender) < 1 else _SURE


def _by_address(message: Message, sender: _Sender) -> tuple[str, str]:
    """Return what the address alone says: the firm's own domain, or its tenant at an ATS."""
    if sender.own:
        return prettified(sender.own), "company-domain"
    tenant = tenant_of(message.sender.address, "")
    return (prettified(tenant), "company-as-tenant") if tenant else ("", "")


# --- addresses ------------------------------------------------------------------------------


def _read_sender(message: Message, page: Page, user_name: str) -> _Sender:
    address = message.sender.address
    domain = domain_of(address)
    own = "" if not domain or is_shared(domain) else label_of(domain)
    via = re.search(
        r"\b(?:via|pour|f[oü]r|on behalf of|im auftrag von) ", page.display, re.IGNORECASE
    )
    labels: list[tuple[str, float]] = []
    if own:
        serves = _SERVES.search(own) is not None or (via and _names_service(page.display, own))
        labels.append((own, 0.0 if serves else 1.0))
    tenant = tenant_of(address, message.text)
    if tenant:
        labels.append((tenant, 0.7))
    labels += [(label, 0.8) for label in _answered_at(message) if label != own]
    if not own:
        labels += [(label, 0.6) for label in _written_in(message.text)]
        if kind_of(address) in {SenderKind.SHARED, SenderKind.OWN}:
            labels += [(label, 0.5) for label in _local_labels(address)]
    people = {
        user_name,
        *(a.name for a in (*message.to, *message.cc)),
        *_writer_names(message, page),
    }
    return _Sender(
        labels=tuple(dict.fromkeys(labels)),
        own=own,
        persons=frozenset(squeeze(name) for name in people if name),
        is_agency=is_agency_name(f"{own.replace('-', ' ')}\n{page.display}\n{page.closing}"),
        kind=kind_of(address),
    )


def _writer_names(message: Message, page: Page) -> tuple[str, ...]:
    """Return the display name of a person, and each of its words."""
    display = re.sub(r"(?i) (?:via|from|at) .*$| \([^)]*\)?$| ?[|@\u00b7].*$", "", page.display)
    if re.fullmatch(r"[^,]{2,25}, [^,]{2,25}", display):
        last, _, first = display.partition(", ")
        display = f"{first} {last}"
    relayed = kind_of(message.sender.address) is SenderKind.BOARD and _shaped_like_person(display)
    if not display or undecorated(display) != display:
        return ()
    if not (relayed or _is_writer(display, message, page)):
        return ()
    return (display, *display.split())


def _names_service(display: str, own: str) -> bool:
    parts = re.split(r"(?i) (?:via|pour|f[oü]r|on behalf of|im auftrag von) ", display)
    return any(fits(part, own) >= _FITS_SOMEWHAT for part in parts) and any(
        fits(part, own) < _FITS_SOMEWHAT for part in parts
    )


def _answered_at(message: Message) -> Iterator[str]:
    own = {a.address for a in message.to}
    for reply in message.reply_to[:3]:
        domain = domain_of(reply.address)
        if reply.address not in own and not is_shared(domain) and label_of(domain):
            yield label_of(domain)


def _local_labels(address: str) -> Iterator[str]:
    """Yield what stands before the @ of a free mailbox, whole and in parts: ``rays.auto.clinic``."""
    local = re.sub(r"\d+", "", address.partition("@")[0])
    yield re.sub(r"[^a-z]", "", local)
    parts = re.split(r"[._-]", local)
    if len(parts) > 1:
        yield from (part for part in parts if len(part) > 9)  # noqa: PLR2004 shorter ones are people's names


def _written_in(text: str) -> Iterator[str]:
    for domain in dict.fromkeys(_ADDRESS.findall(text[:4000])[:8]):
        if not is_shared(domain.lower()) and label_of(domain):
            yield label_of(domain)


# --- what is heard --------------------------------------------------------------------------


def _everything(message: Message, page: Page, sender: _Sender) -> Iterator[Heard]:
    yield from _in_display(message, page, sender)
    yield from in_subject(page.subject, page.subject_words)
    yield from in_prose(page.body, "text", page.body_words)
    yield from in_head(page.body)
    if sender.kind is SenderKind.BOARD:
        yield from in_prose(page.closing, "text", page.closing_words)
    else:
        yield from in_signature(page.signature, page.display)
    if page.calendar:
        yield from in_prose(page.calendar, "calendar", page.calendar_words)
    if page.quoted:
        yield from in_quotes(page.quoted_words)
    for label, worth in sender.labels:
        if worth:
            yield from _spelt_out(label, page)


def _spelt_out(label: str, page: Page) -> Iterator[Heard]:
    """Yield a label as the mail spells it, alone and with the words of a name around it."""
    places = (
        ("subject", page.subject_words, 3.0),
        ("display-name", Wording(page.display), 4.0),
        ("signature", page.closing_words, 4.0),
        ("text", page.body_words, 1.5),
        ("calendar", page.calendar_words, 1.5),
        ("quoted-text", page.quoted_words, 1.0),
    )
    for place, wording, weight in places:
        text = wording.text
        for start, end in islice(spelt(label, wording), 6):
            small = place == "text" and text[start:end].islower()
            legal = has_legal_form(text[start : end + 24].split("\n")[0])
            whole = place in {"signature", "display-name"}
            name = _extended(text, start, end, place)
            yield Heard(
                name,
                0.8 if small else weight,
                f"company-of-domain-in-{place}",
                whole=whole,
                legal=legal,
            )


def _extended(text: str, start: int, end: int, place: str) -> str:
    """Return a spelt label with the name words on both sides: ``Windmere Publishing``."""
    bare = text[start:end]
    left, right = _words_before(text, start, place), _words_after(text, end)
    whole = clean(" ".join(part for part in (left, bare, right) if part))
    return whole if is_nameable(whole) else clean(bare)


_GLUE = re.compile(r" (?:&|de|du|des|di|del|da|do|of) (?=[A-Z\u00c0-\u00de])")


def _words_after(text: str, end: int) -> str:
    glue = _GLUE.match(text, end)
    start = glue.end() if glue else end + 1
    more = run_from(text, start) if text[end : end + 1] == " " else ""
    right = undecorated(f"Xx {more}")[3:] if more else ""
    if not right or names_job(f"Xx {right}") or (has_head(right) and not right.endswith("s")):
        return ""
    return f"{glue.group().strip()} {right}" if glue else right


_LED = re.compile(
    r"(?:^|[\s\"(|])([A-Z\u00c0-\u00de][\w'-]*(?: [A-Z\u00c0-\u00de][\w'-]*){0,2} (?:de|du|des|of|di|del|do|da|von|zum|zur|for)(?: la| le| les| l'| el| der)?) $"
)


def _words_before(text: str, start: int, place: str) -> str:
    if text[start - 1 : start] not in {" ", "'"} or not start:
        return ""
    led = _LED.search(text[max(0, start - 50) : start])
    left = led[1] if led else run_before(text, start)
    words = left.split()
    while (
        words
        and not undecorated(words[0])
        and words[0] not in {"De", "La", "Le", "El", "Les", "Los"}
    ):
        words.pop(0)
    left = " ".join(words)
    if (
        not left
        or left[:1].islower()
        or has_head(left)
        or (
            led is None
            and not undecorated(left)
            and left not in {"De", "La", "Le", "El", "Les", "Los"}
        )
    ):
        return ""
    organised = has_firm_word(left)
    if led is not None and place == "display-name" and not organised:
        return ""  # "Clémence de La Petite Fabrique"
    at = text.rfind(left, 0, start)
    if (
        len(words) == 1
        and not organised
        and place in {"text", "quoted-text"}
        and re.search(r"(?:^|[.!?:>] |\n)$", text[max(0, at - 2) : at])
    ):
        return ""  # the first word of a sentence is no part of the name
    return left


def _in_display(message: Message, page: Page, sender: _Sender) -> Iterator[Heard]:
    display = page.display
    if not display:
        return
    if "@" in display:
        domain = domain_of(display.lower()) or ""
        if " " not in display and label_of(domain) and not is_shared(domain):
            yield Heard(prettified(label_of(domain)), 3.0, "company-in-display-name")
            return
    inner_firms = list(_firm_in(display, sender.own))
    for inner, weight in inner_firms:
        yield Heard(inner, weight, "company-in-display-name", whole=True, legal=False)
    if inner_firms:
        return
    whole = undecorated(re.sub(r"(?i) via .*$| \([^)]*\)$", "", display))
    if not is_nameable(whole) or re.fullmatch(r"[^,]{2,25}, [^,]{2,25}", display):
        return
    address = message.sender.address
    if _is_writer(whole, message, page):
        return
    machine = is_robot(address) or is_team(address) or whole != display
    weight = 5.0 if not _shaped_like_person(whole) else 3.0 if machine else 1.0
    yield Heard(whole, weight, "company-in-display-name", whole=True, legal=False)


_JOINED = re.compile(
    r"(?P<at> (?:at|from|@|bei|chez|for|pour|f[oü]r|\u00b7|\||-|\u2013|//) | ?\| |, | \()(?P<firm>[^()|]{2,60}?)\)?$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?P<who>[^\s,|]{2,20}) (?:de|di|von|van|da|do|del) (?P<firm>[A-Z\u00c0-\u00de].{2,50})"
)


def _firm_in(display: str, own: str) -> Iterator[tuple[str, float]]:
    """Yield the firm of ``Dana at Acme``, ``Acme via Verivant``, ``Dana Reyes | Acme``."""
    via = re.match(r"(?P<firm>.{2,60}?) (?:via|through) ", display, re.IGNORECASE)
    if via:
        yield from _named(
            undecorated(via["firm"]), 2.0 if _shaped_like_person(via["firm"]) else 5.0
        )
        return
    joined = _JOINED.search(display)
    if joined is not None:
        yield from _beside(
            display[: joined.start()], joined["at"].strip().lower(), joined["firm"], own
        )
        return
    of = _OF.fullmatch(display)
    if of is not None and not has_firm_word(of["who"]) and undecorated(of["who"]):
        yield from _named(undecorated(of["firm"]), 3.0)


def _beside(before: str, sign: str, after: str, own: str) -> Iterator[tuple[str, float]]:
    """Yield the firm of two parts of a display name, whichever it is."""
    front, name = undecorated(before), undecorated(after)
    if is_brand(name, own):
        yield from _named(front, 5.0)
        return
    if sign == "," and front and (len(before.split()) == 1 or not _shaped_like_person(before)):
        yield from _named(
            undecorated(f"{before}, {after}"), 2.0 if len(before.split()) > 1 else 0.0
        )
        return
    small = name[:1].islower() and sign not in {"(", "@", "at", "from", "|", "\u00b7"}
    if not small and not has_head(name):
        yield from _named(name, 5.0)
    if sign in {"-", "\u2013", "|", "\u00b7"} and not _shaped_like_person(front):
        yield from _named(front, 4.0)


def _named(name: str, weight: float) -> Iterator[tuple[str, float]]:
    if weight and is_nameable(name):
        yield name, weight


_PERSON = re.compile(
    r"(?:(?:Dr|Dra|Prof|Mr|Ms|Mrs|Lic|Ing|Maître|Me|Pr|M\.ª|Sgt|Capt|Canon|Rev|Father|Sister|Chef|Sir|Dame)\.? )*[A-Z\u00c0-\u00de][\w'\u2019.-]{0,20}(?: [A-Z\u00c0-\u00de]\.?)?(?: (?:van|von|de|der|da|di|del|la|bin|al|el|le|ter|ten|den|dos|du))*(?: [A-Z\u00c0-\u00de][\w'\u2019-]{0,25}){1,3}"
)


def _shaped_like_person(name: str) -> bool:
    """Return whether a name may be a person's by its shape alone."""
    return _PERSON.fullmatch(name) is not None and not has_firm_word(name)


def _is_writer(name: str, message: Message, page: Page) -> bool:
    """Return whether a display name is the name of who wrote, as address and signature tell."""
    words = [fold(w).strip(".,") for w in name.split() if len(w.strip(".,")) > 1]
    if not words:
        return True
    address = message.sender.address
    local = fold(address.partition("@")[0])
    person = _shaped_like_person(name) or len(words) == 1
    if not person:
        return False
    locals_ = [fold(a.address.partition("@")[0]) for a in message.reply_to[:2]]
    if kind_of(address) not in {SenderKind.ATS, SenderKind.ASSESSMENT}:
        locals_.append(local)
    # A firm may stand before its own @ as well; a person rarely has a domain of the same name.
    own = tenant_of(address, "") or label_of(domain_of(address))
    if own and fits(name, own) >= _FITS_WELL:
        return False
    for part in locals_:
        letters = re.sub(r"[^a-z]", "", part)
        if any(word in letters for word in words if len(word) > 2) and not is_robot(
            f"{part}@x.example"
        ):  # noqa: PLR2004
            return True
        if len(words) > 1 and letters in {
            words[0][0] + words[-1],
            words[0] + words[-1][0],
            "".join(w[0] for w in words),
        }:
            return True
    if len(words) > 1 and _signs(name, page):
        return True
    low = f"{page.closing}\n{page.body}".lower()
    first = name.split()[0].lower()
    return (
        _shaped_like_person(name)
        and re.search(
            rf"(?m)^(?:i'm |i am |my name is |- ?)?{re.escape(first)}\W{{0,3}}$|\b(?:i'm|i am|this is|my name is|ask for|je suis|ich bin|soy|sono|sou) (?:the |a |la |o )?{re.escape(first)}\b",
            low,
        )
        is not None
    )


def _signs(name: str, page: Page) -> bool:
    """Return whether a name signs above further lines, and is spoken of nowhere else."""
    lines = page.signature
    if len(lines) < 2 or not fold(lines[0]).startswith(fold(name)):  # noqa: PLR2004
        return False
    return (
        fold(name) not in fold(f"{page.subject}\n{page.body}") and undecorated(lines[0]) == lines[0]
    )


# --- counting and choosing ------------------------------------------------------------------


def _count(everything: Iterator[Heard], sender: _Sender) -> dict[str, _Tally]:
    tallies: dict[str, _Tally] = {}
    for heard in everything:
        name = heard.name
        key = reduced(squeeze(name))
        if (
            len(key) < 2
            or not is_nameable(name)
            or key in sender.persons
            or is_brand(name, sender.own)
            or all(w in NOISE for w in name.lower().split())
        ):  # noqa: PLR2004
            continue
        tally = tallies.get(key)
        if tally is None:
            tally = tallies[key] = _Tally(legal=heard.legal)
        tally.legal &= heard.legal
        tally.add(heard)
    return tallies


def _bonus(tally: _Tally, sender: _Sender) -> float:
    name = next(iter(tally.forms))
    best = 0.0
    for label, worth in sender.labels:
        fit = fits(name, label) if worth else 0.0
        points = (
            8.0
            if fit >= _FITS_EXACTLY
            else 5.0
            if fit >= _FITS_WELL
            else 3.0
            if fit >= _FITS_SOMEWHAT
            else 0.0
        )
        best = max(best, points * worth)
    return best + (0.7 if has_firm_word(name) else 0.0)


def _support_longer_forms(tallies: dict[str, _Tally]) -> None:
    """Let ``Windmere Publishing`` inherit what speaks for ``Windmere``, or the other way round.

    The longer form is the firm's whole name where firms write it; with its legal form it is what
    the register says, and the shorter one is what the firm calls itself.
    """
    names = {key: next(iter(t.forms)) for key, t in tallies.items()}
    totals = {key: t.total for key, t in tallies.items()}
    for key, longer in names.items():
        for other, shorter in names.items():
            if other == key or not _is_part(shorter, longer):
                continue
            more = fold(longer).replace(fold(shorter), "", 1)
            if tallies[key].legal or not (
                tallies[key].firm or tallies[key].count > 1 or has_firm_word(more)
            ):
                tallies[other].total += 0.6 * totals[key]
            else:
                tallies[key].total += 0.8 * totals[other]


def _is_part(shorter: str, longer: str) -> bool:
    return f" {fold(shorter)} " in f" {fold(longer)} "


def _prefer_clients(scores: dict[str, float], tallies: dict[str, _Tally], sender: _Sender) -> None:
    """Raise the firms an agency writes for above the agency (corpus rule: the client where named)."""
    for key, tally in tallies.items():
        if (
            tally.best is not None
            and tally.best.client
            and _bonus(tally, sender) < 1
            and not is_agency_name(next(iter(tally.forms)))
        ):
            scores[key] += 15.0 if tally.total >= 3.0 else 0.0  # noqa: PLR2004 more than a word of the subject


def _best_form(tally: _Tally) -> str:
    """Return the spelling used most, one with capitals before one without or all of them."""

    def worth(form: str) -> tuple[float, bool]:
        shouted = form.isupper() and len(form) > 5  # noqa: PLR2004 more than initials
        return tally.forms[form] * (0.5 if shouted or form.islower() else 1.0), form == form.title()

    return max(tally.forms, key=worth)
