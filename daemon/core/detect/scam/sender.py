"""Signs in who wrote, where answers go, and where links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator

from daemon.core.addresses import domain_of
from daemon.core.detect.scam.signs import Sign
from daemon.core.model import Message
from daemon.core.senders import SenderKind, is_hiring_title, is_shared, kind_of

_SHORT = 4  # letters; shorter names are parts of other words
_LONG = 7  # letters; in shorter names one letter makes another word
_NAMES = 20_000  # characters of a mail in which links are looked for

# Providers of free addresses beside those known to send job mail (`senders.SHARED_DOMAINS`).
_FREE = re.compile(
    r"(?:^|\.)(?:outlook|hotmail|live|yahoo|gmx|googlemail|ymail|rocketmail|aol|proton|protonmail|tuta|tutanota|yandex|zohomail|inbox|mail2\w{2,12})\.[a-z]{2,3}(?:\.[a-z]{2})?$"
    r"|(?:^|\.)(?:sapo\.pt|uol\.com\.br|bol\.com\.br|terra\.com\.br|ig\.com\.br|globo\.com|r7\.com|libero\.it|virgilio\.it|tiscali\.it|alice\.it|tin\.it|email\.it|inwind\.it|iol\.it"
    r"|sfr\.fr|bbox\.fr|neuf\.fr|laposte\.net|orange\.fr|free\.fr|wanadoo\.fr|numericable\.fr|ziggo\.nl|kpnmail\.nl|hetnet\.nl|planet\.nl|xs4all\.nl|home\.nl|telenet\.be|skynet\.be|bluewin\.ch"
    r"|telefonica\.net|europe\.com|usa\.com|consultant\.com|lawyer\.com|accountant\.com|engineer\.com|post\.com|email\.com|mail\.com|workmail\.com|myself\.com|contractor\.net|execs\.com|job4u\.com"
    r"|btinternet\.com|sky\.com|comcast\.net|verizon\.net|att\.net|bellsouth\.net|bigpond\.com|rogers\.com|shaw\.ca|naver\.com|126\.com|sina\.com|rediff\.com|arcor\.de|email\.de|online\.de)$"
)
_DESK = re.compile(
    r"(?:^|[^a-z])(?:hr|h\.r|human ?resources?|recruit\w{0,8}|hiring|careers?|talent|jobs?|employment|onboarding|personnel|rr\.?hh|rh|recursos ?humanos|selecci[o\u00f3]n|seleccion\w{0,3}|drh|recrutement|emploi"
    r"|bewerbung\w{0,10}|personal(?:abteilung|wesen)?|karriere|risorse ?umane|selezione|lavoro|recrutamento|vagas|contrata\w{0,6}|vacatures?|werving|personeelszaken)(?:[^a-z]|\w{0,4}desk|dept|team|$)"
)
# What is put beside a firm's name to make a domain that is free for anybody to register.
_BESIDE = re.compile(
    r"(?:my|the)?(?:careers?|jobs?|hr|hiring|recruit(?:ing|ment|er|ers|s)?|talents?|onboarding|interviews?|apply|apps?|applications?|applicants?|candidates?|offers?|staff|portal|verify|secure|remote|employment|employee|workforce"
    r"|bewerbung(?:en)?|karriere|personal|empleos?|rrhh|rh|emploi|recrutement|lavora|selezione|recrutamento|vagas|vacatures?|hrdesk|hrteam|hrdept|us|uk|usa|eu|inc|llc|ltd|online|global|group)+"
)
_ONLY_PLACE = re.compile(r"(?:us|uk|usa|eu|inc|llc|ltd|online|global|group|the|my)+")
# Services whose name nobody carries by chance, and what their own domains may add to it.
_BRANDS = re.compile(
    r"(?:^|-)(?:my)?(?:workday|linkedin|indeed|glassdoor|ziprecruiter|smartrecruiters|successfactors|bamboohr|docusign|stepstone|infojobs|naukri|upwork|amazon|google|microsoft|paypal|usps|dhl|fedex|ups)"
    r"(?:-[a-z0-9-]{2,30}|apply|jobs?|careers?|hiring|hr|recruit\w{0,5}|alerts?|verify|secure|apply-[a-z-]{2,20})$|^[a-z0-9]{2,20}-(?:workday|linkedin|indeed|glassdoor|ziprecruiter|docusign)$"
)
_LINK = re.compile(r"https?://([\w.-]{3,100})|[\w.+-]{1,64}@([\w-]{1,60}(?:\.[\w-]{1,60}){1,4})")
_BARE = re.compile(r"https?://(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}(?=[:/\s?]|$)")
_PROGRAM = re.compile(
    r"https?://[^\s<>]{3,200}\.(?:exe|msi|dmg|pkg|scr|apk|bat|iso)(?=[\s<>)?\"']|$)"
)
_LOCAL_NETS = frozenset({10, 127, 169, 172, 192})
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "gob", "gouv"})
_SEEMS = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("5", "s"), ("3", "e"), ("i", "l"))


def signs_of_sender(message: Message, company: str, *, conversation: bool) -> set[Sign]:
    """Return the signs in addresses, links and headers.

    In a ``conversation`` a free mail address is known to the User already.
    """
    found = set(_of_links(message))
    address = message.sender.address
    if is_free(address):
        found |= _of_free_mail(message, company, conversation=conversation)
    elif address and kind_of(address) is SenderKind.OWN:
        found |= set(_of_domain(message, company))
    if _reply_elsewhere(message):
        found.add(Sign.REPLY_TO)
    if _failed_checks(message.header("authentication-results").lower()):
        found.add(Sign.CHECKS)
    return found


def is_free(address: str) -> bool:
    """Return whether anybody could have opened this mail address."""
    return bool(address) and (
        kind_of(address) is SenderKind.SHARED or _FREE.search(domain_of(address)) is not None
    )


def _squeeze(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _of_free_mail(message: Message, company: str, *, conversation: bool) -> set[Sign]:
    """A desk that hires for a named firm has an address of the firm's; a bakery may not."""
    local, shown = message.sender.address.partition("@")[0], message.sender.name.lower()
    name = _squeeze(company)
    named = len(name) >= _SHORT and (name in _squeeze(local) or name in _squeeze(shown))
    desk = _DESK.search(local) or _DESK.search(shown)
    speaks = named and (desk or _signed_by_a_recruiter(message))
    if (speaks or (desk and company)) and not conversation:
        return {Sign.FREE_MAIL}
    return {Sign.SMALL_FIRM}


def _signed_by_a_recruiter(message: Message) -> bool:
    lines = [line.strip() for line in message.text[-600:].split("\n") if line.strip()]
    return any(len(line) < 80 and is_hiring_title(line) for line in lines[-6:])  # noqa: PLR2004 a title, not a sentence


def _label(domain: str) -> str:
    """Return what of a domain its owner chose: ``acme`` of ``mail.acme.co.uk``."""
    parts = domain.lower().strip(".").split(".")
    if len(parts) < 2:  # noqa: PLR2004 no domain at all
        return domain
    at = -3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else -2  # noqa: PLR2004
    return parts[at]


def _of_domain(message: Message, company: str) -> Iterator[Sign]:
    label = _label(domain_of(message.sender.address))
    own, name = _squeeze(label), _squeeze(company)
    others = {_squeeze(_label(domain)) for domain in _domains(message)} - {own}
    if _BRANDS.search(label):
        yield Sign.BRAND
    elif any(_twins(own, other) for other in (*others, name)):
        yield Sign.TWIN
    elif any(_is_beside(own, other) for other in others):
        yield Sign.OTHER_DOMAIN
    elif _is_beside(own, name):
        yield Sign.SUFFIX


def _is_beside(own: str, name: str) -> bool:
    """Tell whether a domain is a firm's name with a word of hiring put to it."""
    if len(name) < _SHORT or name not in own:
        return False
    rest = own.replace(name, "", 1)
    return _BESIDE.fullmatch(rest) is not None and _ONLY_PLACE.fullmatch(rest) is None


def _domains(message: Message) -> set[str]:
    """Return the domains of links and addresses that are nobody's but a firm's."""
    text = message.text[:_NAMES]
    if "://" not in text and "@" not in text:
        return set()
    found = {match[1] or match[2] for match in _LINK.finditer(text)}
    return {domain.lower() for domain in found if not is_shared(domain.lower())}


def _twins(one: str, other: str) -> bool:
    """Tell whether two names are taken for each other: a letter that looks alike, or one changed."""
    if one == other or min(len(one), len(other)) < _SHORT:
        return False
    if _seems(one) == _seems(other):
        return True
    if min(len(one), len(other)) < _LONG or len(one) != len(other):
        return False
    differ = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differ) == 1 and not (differ[0][0].isdigit() and differ[0][1].isdigit())


def _seems(name: str) -> str:
    for like, letter in _SEEMS:
        name = name.replace(like, letter)
    return name


def _of_links(message: Message) -> Iterator[Sign]:
    if "://" not in message.text:
        return
    text = message.text[:_NAMES]
    if any(int(match[1]) not in _LOCAL_NETS for match in _BARE.finditer(text)):
        yield Sign.RAW_LINK
    if _PROGRAM.search(text):
        yield Sign.PROGRAM


def _reply_elsewhere(message: Message) -> bool:
    """Tell whether answers go to a free address that is not the writer's."""
    address = message.sender.address
    if not address or not (is_free(address) or kind_of(address) is SenderKind.OWN):
        return False
    known = {address, *(copied.address for copied in message.cc)}
    return any(is_free(a.address) and a.address not in known for a in message.reply_to)


def _failed_checks(results: str) -> bool:
    return "dmarc=fail" in results or ("spf=fail" in results and "dkim=fail" in results)
