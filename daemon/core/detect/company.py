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
from daemon.core.detect.domains import fits, label_of, prettified, spelt
from daemon.core.detect.firmtext import (
    Heard,
    in_passing,
    in_prose,
    in_quotes,
    in_subject,
    names_job,
)
from daemon.core.detect.names import (
    clean,
    fold,
    has_firm_word,
    has_legal_form,
    is_firm_word,
    is_nameable,
    reduced,
    run_before,
    run_from,
    squeeze,
    undecorated,
)
from daemon.core.detect.page import Page
from daemon.core.detect.sender_side import (
    FITS_SOMEWHAT,
    FITS_WELL,
    Sender,
    is_addressed_person,
    is_writer,
    read_sender,
    shaped_like_person,
)
from daemon.core.detect.signatures import LINE_RULE, in_head, in_signature
from daemon.core.detect.title_words import NOISE, has_head, is_head
from daemon.core.detect.word_index import Wording
from daemon.core.model import Message
from daemon.core.people.names import is_given
from daemon.core.senders import (
    SenderKind,
    is_agency_name,
    is_brand,
    is_robot,
    is_shared,
    is_team,
    tenant_of,
)

_SURE = 2.0  # below it nobody is named
_SURE_OF_OTHER = 3.2  # where the domain is another's
_SURE_OF_LINE = 5.5  # and where it stands on one line of the signature
_FITS_EXACTLY = 0.99
_IN_DISPLAY = "company-in-display-name"
_SHORTEST = 2  # letters of a name
_AS_EMPLOYER = 4.0  # what a phrase weighs that names an employer


@dataclass(slots=True)
class _Tally:
    """What speaks for one name, however it is written."""

    forms: dict[str, float] = field(default_factory=dict)
    total: float = 0.0
    count: int = 0
    best: Heard | None = None
    legal: bool = False  # only seen with its legal form
    firm: bool = False  # seen where firms write their whole name
    registered: bool = False  # seen with its legal form
    phrase: bool = False  # seen in a phrase that names an employer

    def add(self, heard: Heard) -> None:
        self.count += 1
        self.total += heard.weight * (0.4 if self.forms else 1.0)
        self.forms[heard.name] = self.forms.get(heard.name, 0.0) + heard.weight
        self.firm |= heard.whole
        self.registered |= heard.legal
        told = heard.weight >= _AS_EMPLOYER
        spoken = heard.rule == "company-in-text" and (told or heard.client)
        self.phrase |= spoken or (heard.rule == "company-in-subject" and told)
        if self.best is None or heard.weight > self.best.weight:
            self.best = heard


def find_company(message: Message, page: Page, user_name: str = "") -> tuple[str, str]:
    """Return (name, rule) of the employer a mail speaks for, empty where it cannot be known."""
    sender = read_sender(message, page, user_name)
    tallies = _count(_everything(message, page, sender), sender)
    _support_longer_forms(tallies, sender)
    scores = {
        key: tally.total + bonus
        for key, tally in tallies.items()
        if (bonus := _bonus(tally, sender)) >= 1 or not _is_title(tally)
    }
    if sender.is_agency:
        _prefer_clients(scores, tallies, sender)
    winner = max(scores, key=lambda key: scores[key], default="")
    if not winner or scores[winner] < _needed(tallies[winner], sender):
        return _by_address(message, page, sender)
    tally = tallies[winner]
    return _best_form(tally), tally.best.rule if tally.best else ""


def _is_title(tally: _Tally) -> bool:
    """Return whether a name is rather what somebody does: "the position of Data Analyst"."""
    name = next(iter(tally.forms))
    last = name.rpartition(" ")[2]
    if " " in name and last.endswith("s") and is_head(last[:-1]):
        return False  # "Atlas Grocers"
    told = tally.best is not None and tally.best.weight >= _AS_EMPLOYER
    return is_head(last) and not (tally.firm or tally.legal or told)


def _needed(tally: _Tally, sender: Sender) -> float:
    """Return what a name needs: more where the sender's own domain speaks for another."""
    strange = bool(sender.own) and not sender.is_agency and (sender.own, 1.0) in sender.labels
    if not strange or _bonus(tally, sender) >= 1:
        return _SURE
    # One line below a name may be what somebody does: "Shop Super", "Home Admin".
    signed = tally.best is not None and tally.best.rule == LINE_RULE
    return _SURE_OF_LINE if signed and tally.count == 1 and not tally.registered else _SURE_OF_OTHER


def _by_address(message: Message, page: Page, sender: Sender) -> tuple[str, str]:
    """Return what the address alone says: the firm's own domain, or its tenant at an ATS."""
    if sender.own:
        return prettified(sender.own, _told(message, page)), "company-domain"
    tenant = tenant_of(message.sender.address, "")
    named = prettified(tenant, _told(message, page)) if tenant else ""
    return (named, "company-as-tenant") if named else ("", "")


def _told(message: Message, page: Page) -> frozenset[str]:
    """Return the words a domain may be joined of: the writer's names, and names of the mail."""
    local = re.split(r"[._+-]", message.sender.address.partition("@")[0])
    names = [
        *(w for w in re.findall(r"[^\W\d_]{3,}", page.display) if w[0].isupper()),
        *(w for w in local if w.isalpha() and not is_firm_word(w)),
    ]
    text = f"{page.subject}\n{page.body}\n{page.closing}"
    spoken = re.findall(r"\b[A-Z\u00c0-\u00de][^\W\d_]{3,13}\b", text)
    return frozenset(word.lower() for word in (*names, *spoken))


# --- what is heard --------------------------------------------------------------------------


def _everything(message: Message, page: Page, sender: Sender) -> Iterator[Heard]:
    yield from _in_display(message, page, sender)
    yield from in_subject(page.subject, page.subject_words)
    yield from in_prose(page.body, "text", page.body_words)
    yield from in_head(page.body)
    if sender.kind is SenderKind.BOARD:
        yield from in_prose(page.closing, "text", page.closing_words)
    else:
        by_person = not is_robot(message.sender.address)
        yield from in_signature(page.signature, page.display, of_person=by_person)
    if page.calendar:
        yield from in_prose(page.calendar, "calendar", page.calendar_words)
    if page.quoted:
        yield from in_quotes(page.quoted_words)
    if sender.is_agency:
        yield from in_passing(page.body)
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
            if re.search(r"\d{4,5}(?: [A-Z]{2})? $", text[max(0, start - 9) : start]):
                continue  # a place of that name in an address
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
    opens = text[end : end + 1] == " " and text[start : start + 1] not in {"(", "["}
    more = run_from(text, start) if opens else ""
    if glue and "&" in glue.group() and not more:
        more = re.split(r"[\s,;|(]", text[start : start + 30])[0]
    right = undecorated(f"Xx {more}")[3:] if more else ""
    if not right or names_job(f"Xx {right}") or (has_head(right) and not right.endswith("s")):
        return ""
    return f"{glue.group().strip()} {right}" if glue else right


_KINDS_OF_FIRM = frozenset(
    "firma société sociedad empresa azienda società company rede management dirección direction gruppe".split()
) - {"gruppe"}
_A_NAME_AND_OF = 2
_CAPITAL_ARTICLES = frozenset({"De", "La", "Le", "El", "Les", "Los"})
_LED = re.compile(
    r"(?:^|[\s\"(|])([A-Z\u00c0-\u00de][\w'-]*(?: [A-Z\u00c0-\u00de][\w'-]*){0,2} (?:de|du|des|of|di|del|do|da|von|zum|zur|for)(?: la| le| les| l'| el| der)?) $"
)


def _words_before(text: str, start: int, place: str) -> str:
    if text[start - 1 : start] not in {" ", "'"} or not start:
        return ""
    led = _LED.search(text[max(0, start - 50) : start])
    left = led[1] if led else run_before(text, start)
    words = left.split()
    while words and not undecorated(words[0]) and words[0] not in _CAPITAL_ARTICLES:
        words.pop(0)
    if words and len(words) < len(left.split()):  # "Talent & Organisatie Provincie"
        words = undecorated(f"{left} Xx").split()[:-1]
    left = " ".join(words)
    if (
        not left
        or left[:1].islower()
        or has_head(left)
        or (led is None and not undecorated(left) and left not in _CAPITAL_ARTICLES)
    ):
        return ""
    organised = has_firm_word(left)
    if led is not None and place == "signature" and not organised and len(words) <= _A_NAME_AND_OF:
        return ""  # "Katja von Zweiräder Köln"
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


def _in_display(message: Message, page: Page, sender: Sender) -> Iterator[Heard]:
    """Yield the firm that From shows, beside a person or alone."""
    display = page.display
    if "@" in display and " " not in display:
        label = label_of(domain_of(display.lower()))
        if label and not is_shared(domain_of(display.lower())):
            yield Heard(prettified(label), 3.0, _IN_DISPLAY)
        return
    inner_firms = list(_firm_in(display, sender.own))
    for inner, weight in inner_firms:
        yield Heard(inner, weight, _IN_DISPLAY, whole=True)
    whole = undecorated(re.sub(r"(?i) via .*$| \([^)]*\)$", "", display))
    turned = re.fullmatch(r"[^,]{2,25}, [^,]{2,25}", display)  # "Reyes, Dana"
    if inner_firms or turned or not is_nameable(whole) or is_writer(whole, message, page):
        return
    if (
        _OFFICE_OF.match(whole)
        or is_addressed_person(display)
        or _is_of_system(whole, sender)
        or _serves(whole, page)
    ):
        return
    # "Gert-Jan", "Tom & Bea"
    if all(map(is_given, _AND.split(whole))) and not _is_own(whole, sender):
        return
    if sender.own:
        whole = _from_spelt(whole, sender.own)
    yield Heard(whole, _worth_of_display(whole, message, page, sender), _IN_DISPLAY, whole=True)


def _serves(name: str, page: Page) -> bool:
    """Return whether the mail says for whom the sender writes: ``Skillgauge on behalf of Acme``."""
    text = f"{page.body}\n{page.closing}"
    at = text.find(f"{name} ")
    while at >= 0:
        if _ON_BEHALF.match(text, at + len(name)):
            return True
        at = text.find(f"{name} ", at + 1)
    return False


_AND = re.compile(r" (?:&|and|und|et|en|y|e) ")
_OFFICE_OF = re.compile(r"(?:the )?office of ", re.IGNORECASE)  # "Office of the Town Clerk"
_ON_BEHALF = re.compile(
    r" (?:on behalf of|im auftrag (?:von|der|des)|pour le compte de|per conto di|namens|por cuenta de|em nome de) ",
    re.IGNORECASE,
)


def _is_of_system(name: str, sender: Sender) -> bool:
    """Return whether a display name is what a tracking system calls itself: ``Calendario Ashby``."""
    if sender.kind in {SenderKind.OWN, SenderKind.SHARED}:
        return False
    host = label_of(sender.domain)
    last = squeeze(name.rpartition(" ")[2])
    return len(last) > 3 and host.startswith(last) and is_brand(last, "")  # noqa: PLR2004


def _from_spelt(name: str, own: str) -> str:
    """Return a display name without what stands before the firm that the domain spells out.

    ``Graduate Scheme Gruppo Cavour`` is Gruppo Cavour; ``Stadtwerke Nord Energie`` stays whole.
    """
    for start, end in spelt(own, Wording(name)):
        bare = name[start:end]
        if end == len(name) and has_firm_word(bare) and " " in bare:
            return name if has_firm_word(name[:start]) else bare
    return name


def _worth_of_display(whole: str, message: Message, page: Page, sender: Sender) -> float:
    if sender.serves and fits(whole, sender.own) >= FITS_SOMEWHAT:
        return 1.0  # "Job Bank": the portal's own name
    if not shaped_like_person(whole):
        return 5.0
    address = message.sender.address
    if whole != page.display:
        return _SURE_OF_OTHER  # "Personeelszaken Sint-Lucascollege"
    return 3.0 if is_robot(address) or is_team(address) else 1.0


_JOINED = re.compile(
    r"(?P<at> (?:at|from|@|bei|chez|for|pour|f[oü]r|\u00b7|\||-|\u2013|//) | ?\| |, | \()(?P<firm>[^()|]{2,60}?)\)?$",
    re.IGNORECASE,
)
_FOR = frozenset({"for", "pour", "für", "fur"})
_OF = re.compile(
    r"(?P<who>[^\s,|]{2,20}) (?:de|di|von|van|da|do|del) (?P<firm>[A-Z\u00c0-\u00de].{2,50})"
)


def _firm_in(display: str, own: str) -> Iterator[tuple[str, float]]:
    """Yield the firm of ``Dana at Acme``, ``Acme via Verivant``, ``Dana Reyes | Acme``."""
    via = re.match(r"(?P<firm>.{2,60}?) (?:via|through) ", display, re.IGNORECASE)
    if via:
        yield from _named(undecorated(via["firm"]), 2.0 if shaped_like_person(via["firm"]) else 5.0)
        return
    served = _ON_BEHALF.search(display)
    if served is not None:
        yield from _named(undecorated(display[served.end() :]), 6.0)
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
    if sign in _FOR and has_firm_word(front):
        return  # "Praxis für Physiotherapie", "Institute for Peat"
    if is_brand(name, own):
        yield from _named(front, 5.0)
        return
    if sign == "," and front and (len(before.split()) == 1 or not shaped_like_person(before)):
        yield from _named(
            undecorated(f"{before}, {after}"), 2.0 if len(before.split()) > 1 else 0.0
        )
        return
    small = name[:1].islower() and sign not in {"(", "@", "at", "from", "|", "\u00b7"}
    if not small and not has_head(name):
        yield from _named(name, 5.0)
    if sign in {"-", "\u2013", "|", "\u00b7"} and not shaped_like_person(front):
        yield from _named(front, 4.0)


def _named(name: str, weight: float) -> Iterator[tuple[str, float]]:
    if weight and is_nameable(name):
        yield name, weight


# --- counting and choosing ------------------------------------------------------------------


def _count(everything: Iterator[Heard], sender: Sender) -> dict[str, _Tally]:
    tallies: dict[str, _Tally] = {}
    for heard in everything:
        name = heard.name
        key = reduced(squeeze(name))
        if (
            len(key) < _SHORTEST
            or not is_nameable(name)
            or key in sender.persons
            or (_is_system(name, sender) and not _hires_itself(heard, sender))
            or all(w in NOISE for w in name.lower().split())
            or (" " not in name and is_firm_word(name) and not _is_own(name, sender))
        ):
            continue
        tally = tallies.get(key)
        if tally is None:
            tally = tallies[key] = _Tally(legal=heard.legal)
        tally.legal &= heard.legal
        tally.add(heard)
    return tallies


def _is_own(name: str, sender: Sender) -> bool:
    """Return whether the sender's domain or tenant is called as a name."""
    return any(fits(name, label) >= _FITS_EXACTLY for label, _ in sender.labels)


def _is_system(name: str, sender: Sender) -> bool:
    """Return whether a name is a tracking system's or board's, known or told by its own domain."""
    if is_brand(name, sender.own):
        return True
    system = sender.kind not in {SenderKind.OWN, SenderKind.SHARED}
    whole = squeeze(name)
    return system and len(whole) > 3 and label_of(sender.domain).replace("-", "").startswith(whole)  # noqa: PLR2004


def _hires_itself(heard: Heard, sender: Sender) -> bool:
    """Return whether a phrase names a brand as the employer, in a mail that is not sent by it."""
    first = heard.name.lower().split()[0]
    return heard.weight >= _AS_EMPLOYER and first not in sender.domain


def _bonus(tally: _Tally, sender: Sender) -> float:
    name = next(iter(tally.forms))
    best = 0.0
    for label, worth in sender.labels:
        fit = fits(name, label) if worth else 0.0
        points = (
            8.0
            if fit >= _FITS_EXACTLY
            else 5.0
            if fit >= FITS_WELL
            else 3.0
            if fit >= FITS_SOMEWHAT
            else 0.0
        )
        best = max(best, points * worth)
    return best + (0.7 if has_firm_word(name) else 0.0)


def _support_longer_forms(tallies: dict[str, _Tally], sender: Sender) -> None:
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
            exact = bool(sender.own) and fits(longer, sender.own) >= _FITS_EXACTLY
            more = fold(longer).replace(fold(shorter), "", 1)
            if (tallies[key].legal and not exact) or not (
                tallies[key].firm
                or tallies[key].count > 1
                or has_firm_word(more)
                or tallies[key].phrase
            ):
                tallies[other].total += (1.0 if tallies[key].legal else 0.6) * totals[key]
            else:
                tallies[key].total += 0.8 * totals[other]


def _is_part(shorter: str, longer: str) -> bool:
    return f" {fold(shorter)} " in f" {fold(longer)} "


def _prefer_clients(scores: dict[str, float], tallies: dict[str, _Tally], sender: Sender) -> None:
    """Raise the firms an agency writes for above the agency (corpus rule: the client where named)."""
    for key, tally in tallies.items():
        if (
            tally.best is not None
            and tally.best.client
            and _bonus(tally, sender) < 1
            and not is_agency_name(next(iter(tally.forms)))
        ):
            scores[key] += 15.0 if tally.total >= 2.8 else 0.0  # noqa: PLR2004 more than a word of the subject


def _best_form(tally: _Tally) -> str:
    """Return the spelling used most, one with capitals before one without or all of them."""

    def worth(form: str) -> tuple[float, bool]:
        shouted = form.isupper() and len(form) > 5  # noqa: PLR2004 more than initials
        return tally.forms[form] * (0.5 if shouted or form.islower() else 1.0), form == form.title()

    return max(tally.forms, key=worth)
