"""How a meeting takes place and where: links, numbers and addresses in prose or a calendar."""

from __future__ import annotations

import re

from daemon.core.model import Medium

_READ = 16_384  # characters looked at: a place is said near the top
_LINK = re.compile(r"https?://[^\s<>\"')\]]{4,600}", re.IGNORECASE)
_VIDEO_HOSTS = (
    "zoom.us",
    "zoom.com",
    "zoomgov.com",
    "teams.microsoft.com",
    "teams.live.com",
    "teams.microsoft.us",
    "meet.google.com",
    "webex.com",
    "gotomeet.me",
    "gotomeeting.com",
    "goto.com",
    "whereby.com",
    "meet.jit.si",
    "bluejeans.com",
    "chime.aws",
    "ringcentral.com",
    "meet.around.co",
    "skype.com",
    "coderpad.io",
    "karat.io",
    "hackerrank.com",
    "codesignal.com",
    "codility.com",
    "8x8.vc",
    "vc.daily.co",
    "daily.co",
    "lifesize.com",
    "starleaf.com",
    "livestorm.co",
)
_NOT_A_MEETING = (
    "/calendar",
    "unsubscribe",
    "/cancel",
    "/reschedul",
    "/maps",
    "/terms",
    "/privacy",
    "zoom.us/u/",
    "aka.ms",
    "/jointeamsmeeting",
    "meetingoptions",
    "support.",
    "/dialin",
)

_PHONE = re.compile(r"(?<![\w/])(?:\+\d{1,3}[ .-]?)?\(?\d{2,5}\)?(?:[ .-]\d{2,5}){1,5}(?!\w)")
_DIALS = re.compile(
    r"\b(?:call(?:ing)? you|phone (?:call|interview|screen)|(?:by|over the|via|on the) (?:phone|telephone)"
    r"|telephone interview|telefonisch|telefongespräch|telefoninterview|par téléphone|entretien téléphonique"
    r"|por teléfono|llamada telefónica|telefonicamente|al telefono|telefoongesprek|telefonisch|por telefone"
    r"|give you a (?:call|ring)|ring you|phone number|will call|dial)\b",
)
_VIDEO_WORDS = re.compile(
    r"\b(?:video ?(?:call|interview|conference|chat|meeting)?|zoom|google meet|(?:ms|microsoft) teams|teams[- ](?:meeting|call|termin|link)"
    r"|on teams|via teams|über teams|per teams|webex|hangouts?|skype|videokonferenz|videogespräch|videoanruf|visio(?:conférence)?"
    r"|videollamada|videoconferencia|videochiamata|videogesprek|videoconferência|videochamada|virtual(?:ly)?)\b",
)
_ONSITE_WORDS = re.compile(
    r"\b(?:on[- ]?site|in[- ]person|(?:our|the|at our) (?:office|offices|headquarters|building|reception)"
    r"|visit us|come (?:in|to our)|vor ort|in unserem büro|in unseren räumen|dans nos (?:locaux|bureaux)|sur place"
    r"|presencial|en nuestras oficinas|in sede|presso la nostra sede|op kantoor|op locatie|em nosso escritório)\b",
)
_STREET = re.compile(
    r"\b\d{1,5}[a-z]?,? (?:[A-ZÀ-Ý][\w.'’-]{0,30} ){1,5}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Plaza|Place|Court|Parkway|Pkwy|Broadway|Highway|Floor|Quay|Terrace)\b[^\n]{0,80}"
    r"|\b[A-ZÄÖÜ][\wäöüß.-]{2,30}(?:straße|strasse|str\.|allee|platz|weg|gasse|ring|damm|ufer|laan|straat|plein|gracht|kade) \d{1,4}[a-z]?\b[^\n]{0,60}"
    r"|\b\d{1,4},? (?:bis,? )?(?:rue|avenue|boulevard|place|quai|allée|cours) [^\n]{3,80}"
    r"|\b(?:Calle|Avenida|Av\.|Paseo|Plaza|Via|Viale|Piazza|Corso|Rua|Rambla|Gran Vía) [A-ZÀ-Ý][^\n]{2,60}\d{1,4}[^\n]{0,40}",
)
_PLACE_LINE = re.compile(
    r"^[ \t*>-]{0,6}(?:where|location|address|place|ort|adresse|lieu|dónde|lugar|ubicación|luogo|dove|locatie|adres|local|onde)\s?\*?:\s{0,3}([^\n]{2,200})",
    re.IGNORECASE | re.MULTILINE,
)


def medium_and_where(text: str) -> tuple[Medium, str]:
    """Return how a meeting takes place and its link, number or address ("" where not said).

    A video link decides first, then a labelled place, a street address, and words such as
    "by phone" or "on site".
    """
    body = text[:_READ]
    link = video_link(body)
    if link:
        return Medium.VIDEO, link
    labelled = _PLACE_LINE.search(body)
    if labelled:
        found = _of_place(labelled.group(1).strip(" *"))
        if found[0] is not Medium.UNKNOWN:
            return found
    return _of_words(body)


def video_link(text: str) -> str:
    """Return the first link to a video meeting, or ""."""
    for match in _LINK.finditer(text):
        link = match.group().rstrip(".,;:!?")
        low = link.lower()
        host = low.split("/", 3)[2].split(":")[0]
        known = any(host == name or host.endswith("." + name) for name in _VIDEO_HOSTS)
        if known and not any(part in low for part in _NOT_A_MEETING):
            return link
    return ""


def _of_place(place: str) -> tuple[Medium, str]:
    """Return what a labelled place or a LOCATION says."""
    low = place.lower()
    if _VIDEO_WORDS.search(low) or low in {"teams", "remote", "online"}:
        link = _LINK.search(place)
        return Medium.VIDEO, link.group().rstrip(".,;") if link else ""
    phone = _phone(place)
    if phone or low.startswith(("phone", "telephone", "telefon", "téléphone", "teléfono")):
        return Medium.PHONE, phone
    street = _STREET.search(place)
    if street or _ONSITE_WORDS.search(low):
        return Medium.ONSITE, place
    return Medium.UNKNOWN, place


def medium_of_location(location: str) -> tuple[Medium, str]:
    """Return what a calendar's LOCATION says; a place in words is on site."""
    place = " ".join(location.split())
    if not place:
        return Medium.UNKNOWN, ""
    link = video_link(place)
    if link:
        return Medium.VIDEO, link
    link_like = _LINK.search(place)
    if link_like:
        return Medium.VIDEO, link_like.group().rstrip(".,;")
    medium, where = _of_place(place)
    if medium is Medium.UNKNOWN and any(character.isdigit() for character in place):
        return Medium.ONSITE, place
    return medium, where


def _of_words(body: str) -> tuple[Medium, str]:
    low = body.lower()
    onsite = _ONSITE_WORDS.search(low)
    street = _STREET.search(body)
    if _VIDEO_WORDS.search(low) and not (onsite and street):
        return Medium.VIDEO, ""
    if _DIALS.search(low):
        return Medium.PHONE, _dialled(body)
    if onsite:
        return Medium.ONSITE, " ".join(street.group().split()) if street else ""
    return Medium.UNKNOWN, ""


def _dialled(body: str) -> str:
    """Return the number to be called, from the line that speaks of calling."""
    for line in body.split("\n"):
        if _DIALS.search(line.lower()) or "phone" in line.lower() or "tel" in line.lower():
            number = _phone(line)
            if number:
                return number
    return ""


_PHONE_DIGITS = range(7, 16)  # ITU-T E.164 allows fifteen


def _phone(text: str) -> str:
    for match in _PHONE.finditer(text[:400]):
        digits = sum(character.isdigit() for character in match.group())
        if digits in _PHONE_DIGITS and not _looks_like_a_date(match.group()):
            return match.group().strip()
    return ""


def _looks_like_a_date(number: str) -> bool:
    return (
        re.fullmatch(r"(?:\d{4}[ .-]\d{2}[ .-]\d{2}|\d{2}[ .-]\d{2}[ .-]\d{4})", number.strip())
        is not None
    )
