"""How a meeting takes place and where: links, numbers and addresses in prose or a calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from daemon.core.dates.frames import Frame
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
_OWN_ROOMS = frozenset({"meet", "zoom", "webex", "jitsi", "bbb", "whereby"})  # meet.firm.tld
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
_DIALS = Frame(
    r"\b(?:call(?:ing)? you|phone (?:call|interview|screen|chat|conversation)|(?:by|over the|via|on the) (?:tele)?phone|telephone (?:interview|call|conversation)|conference call|give you a (?:call|ring|bell)|ring(?:ing)? you|phone you|will (?:call|phone|ring)|'ll (?:call|phone|ring)|call (?:from|will come)|dial(?:-| )?in|medium: phone|by phone)\b",
    r"\b(?:telefonisch\w{0,3}|telefongespräch|telefoninterview|telefontermin|telefonat|ruf(?:e|t|en) (?:ich |wir |er |sie |frau \w{2,20} |herr \w{2,20} )?(?:sie|dich|ihnen)|anrufen|rufen wir|rufe ich|anruf (?:von|unter|auf)|mobilnummer|per telefon|am telefon)\b",
    r"\b(?:par téléphone|entretien téléphonique|échange téléphonique|appel téléphonique|(?:vous|t')\s?appell?er\w{1,4}|je (?:vous|t')\s?appelle|nous vous appelons|vous contactera par téléphone|au téléphone|joindr\w{1,4} au)\b",
    r"\b(?:por teléfono|telefónic[ao]|(?:te|le|lo|la) (?:llamo|llamaré|llamaremos|llamará|llamarán|llamamos)|llamada (?:telefónica|de teléfono)|vía telefónica)\b",
    r"\b(?:telefonic\w{1,6}|al telefono|per telefono|(?:la|ti) (?:chiamo|chiamerò|chiameremo|chiamerà|contatterò telefonicamente))\b",
    r"\b(?:telefonisch\w?|telefoongesprek|per telefoon|aan de telefoon|bel(?:len)? (?:ik|we|wij) (?:je|u|jou)|(?:ik|we|wij) bel(?:len)? (?:je|u)|belafspraak)\b",
    r"\b(?:por telefone|telefónica|telefônica|telefonema|(?:te|lhe) (?:ligo|ligarei|ligaremos|ligará)|ligo-lhe|ligaremos|chamada telefónica|via telefone)\b",
)
_VIDEO_WORDS = Frame(
    r"\b(?:video|zoom (?:call|meeting|link|interview|room|session|details|invite)|(?:on|via|by|over|per|using|in|through|par|por|su|op|pelo|über|em|de|a|the|your|our|ein|une|un|eine) zoom|zoom\.us|google ?meet|(?:ms|microsoft)[ -]teams|teams[- ](?:meeting|call|termin|link|interview|invite|invitation|besprechung|videocall|sitzung|vergadering|anruf)|on teams|via teams|über teams|per teams|sur teams|por teams|webex|hangouts?|skype|virtual(?:ly)?|online (?:interview|meeting|gespräch|termin)|facetime|gotomeeting|whereby|jitsi|chime|(?:web|online) (?:conference|meeting|call)|(?:meet|zoom|teams) (?:link|invite|details)|(?:link|enlace|lien|invite) (?:to|for|do|de|di|del|per|van|zum|zu|vers) (?:the )?(?:google )?(?:meet|zoom|teams)|via meet|on meet|par meet|por meet|su meet)\b",
    r"\b(?:videokonferenz|videogespräch|videoanruf|video-?call|online-?(?:gespräch|termin|meeting)|visio(?:conférence)?|en visio|videollamada|videoconferencia|videochiamata|videocolloquio|videogesprek|videobel\w{0,4}|beeldbel\w{0,4}|videoconferência|videochamada|da remoto|en línea|por vídeo|virtuelle[nrms]?|à distance)\b",
)
_NO_VIDEO = Frame(
    r"\bno video\b|\bwithout video\b|\btext[- ]based\b|\b(?:text|chat) interview\b|\bkein video\b|\bsans vidéo\b|\bsin vídeo\b"
)
_TEAMS = re.compile(
    r"(?:\b(?:on|via|by|over|per|par|por|su|op|pelo|über|in|MS|an?|your|the|en|link|join) |[,(/|:] ?|- )Teams\b(?! (?:lead|of|are|at|across|have|who))"
)
_SITES = (
    "office|offices|headquarters|hq|site|campus|plant|branch|store|shop|lab|laboratory|studio|clinic|hospital|school|warehouse|showroom"
    "|restaurant|kitchen|centre|center|building|depot|yard|facility|location|reception|front desk|salon|nursery|library|practice|factory"
    "|station|farm|hotel|bakery|museum|workshop|garage|premises|courthouse|jobsite|job site|boardroom|service drive|church|theatre|ward"
)
_ONSITE_WORDS = Frame(
    r"\b(?:on[- ]?site|in[- ]person|face[- ]to[- ]face|visit us|come (?:in|by|over|to (?:our|the)|out to|along|see us|down to)|stop by|drop by|swing by|parking|visitor(?:s|'s)?|meet you (?:at|in)|bring (?:photo |a )?(?:id|identification)|front door|ground floor|\d(?:st|nd|rd|th) floor|ask for \w{2,20} (?:at|when)|report to|sign in at|hiring event|door \d)\b",
    rf"\b(?:at|to|in|from|visit) (?:our|the|my) (?:[\w'-]{{1,20}} ){{0,3}}(?:{_SITES})\b",
    r"\b(?:vor ort|bei uns|in unser\w{1,2} \w{3,25}|(?:raum|zimmer|saal|gebäude|haus|stock|etage|eingang) (?:nr\.? )?[a-z]?\d|\d\. (?:stock|etage|og|obergeschoss)|empfang|pforte|anfahrt|parkplä\w{1,4}|parken|persönliche\w? (?:gespräch|termin)|persönlich (?:kennen|vor)|melden sie sich (?:am|an|beim|bitte)|hospitation|probearbeit\w{0,3}|sitzungs\w{2,10}|rathaus|besprechungsraum|auf der baustelle|werkstatt)\b",
    r"\b(?:sur place|dans nos|à nos bureaux|à notre (?:siège|agence|bureau)|au siège|en présentiel|à l'accueil|en nos locaux|(?:salle|bâtiment|bureau|porte) (?:n° ?)?[a-z]?\d|\d{1,2}(?:e|er|ème) étage|vous (?:présenter|accueill\w{1,5})|loge\b|à l'adresse|à l'auberge|au restaurant|au magasin|à la mairie|à l'hôpital)\b",
    r"\b(?:presencial\w{0,5}|en (?:nuestr[ao]s?|la|el|las) (?:oficinas?|planta|sede|centro|tienda|colegio|secretaría|recepción|clínica|hospital|local|taller|hotel|edificio)|(?:planta|despacho|edificio|sala|puerta) \w{0,2}\d|pregunt\w{1,3} por)\b",
    r"\b(?:in presenza|presso|in sede|nostra sede|nostri uffici|di persona|\d{1,2}[°º] piano|sala \w{3,15})\b",
    r"\b(?:op (?:kantoor|locatie|ons|onze)|bij ons|vestiging|receptie|langskomen|kom\w{0,2} langs|\w{3,8} etage|\de etage|kamer \d|parkeren|meld je (?:bij|aan))\b",
    r"\b(?:presencial\w{0,5}|n[oa]s? noss[oa]s? (?:escritório|instalações|loja|sede|unidade|fábrica)|na sede|sala \d|\d{1,2}[º°] andar|na morada|no endereço|na receção|na recepção|procur\w{1,3} por)\b",
)
_STREET = re.compile(
    r"\b\d{1,5}[a-z]?,? (?:[A-ZÀ-Ý][\w.'’-]{0,30} |\d{1,3}(?:st|nd|rd|th) ){1,5}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Plaza|Place|Court|Ct|Parkway|Pkwy|Broadway|Highway|Hwy|Floor|Quay|Terrace|Row|Crescent|Close|Gardens|Walk|Mews|Wharf|Parade|Circle|Pike|Trail|Turnpike|Loop|Embankment)\b[^\n]{0,80}"
    r"|\b\d{1,5} (?:Broadway|Main|Market|High)\b[^\n]{0,60}"
    r"|\b[A-ZÄÖÜ][\wäöüß.-]{2,30}(?:straße|strasse|str\.|allee|platz|weg|gasse|ring|damm|ufer|markt|laan|straat|plein|gracht|kade|dijk|singel|steeg) \d{1,4}[a-z]?\b[^\n]{0,60}"
    r"|\b[A-Z][\w.-]{2,20} (?:Straße|Str\.|Allee|Platz|Weg|Ring|Damm|Ufer|Markt|Gracht|Straat|Laan|Plein|Weg|Kade|Dijk|Singel) \d{1,4}[a-z]?\b[^\n]{0,60}"
    r"|\b(?:Am|An der|An den|Auf der|Im|In der|Zum|Zur) [A-ZÄÖÜ][\wäöüß-]{2,25} \d{1,3}[a-z]?\b[^\n]{0,60}"
    r"|\b\d{1,4},? (?:bis,? |ter,? )?(?:rue|avenue|boulevard|place|quai|allée|cours|chemin|impasse|route|square|bd) [^\n]{3,80}"
    r"|\b(?:[Cc]alle|C/|[Aa]venida|Av\.|Avda\.|[Pp]aseo|[Pp]laza|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|Rua|Rambla|Gran Vía|Alameda|Travessa|Praça) (?:d[aeio]\w{0,3} )?[A-ZÀ-Ý][^\n]{2,60}\d{1,4}[^\n]{0,40}",
)
_PLACE_LINE = re.compile(
    r"^[ \t*>-]{0,6}(?:where|location|address|place|venue|meeting point|ort|treffpunkt|standort|raum|wo|adresse|lieu|endroit|où|dónde|lugar|dirección|ubicación|luogo|indirizzo|dove|sede|locatie|plaats|adres|waar|local|morada|endereço|onde)\s?\*?:\s{0,3}([^\n]{2,200})",
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


def medium_of_words(text: str) -> Medium:
    """Return how a meeting takes place by the words of one sentence or row."""
    link = video_link(text)
    return Medium.VIDEO if link else _of_words(text)[0]


def labelled_places(text: str) -> list[str]:
    """Return what stands behind "Where:", "Ort:", "Lieu:" and the like, at most three."""
    return [m.group(1).strip(" *") for m in islice(_PLACE_LINE.finditer(text[:_READ]), 3)]


def streets(text: str) -> Iterator[str]:
    """Yield the street addresses of a text, with what follows them on their line and the next."""
    for match in _STREET.finditer(text[:_READ]):
        following = text[match.end() : match.end() + 60].split("\n", 2)
        yield " ".join([match.group(), *following[:2]])


def video_link(text: str) -> str:
    """Return the first link to a video meeting, or ""."""
    for match in _LINK.finditer(text):
        link = match.group().rstrip(".,;:!?")
        low = link.lower()
        host = low.split("/", 3)[2].split(":")[0]
        known = any(host == name or host.endswith("." + name) for name in _VIDEO_HOSTS)
        known = known or not _OWN_ROOMS.isdisjoint(host.split(".")[:-1])
        if known and not any(part in low for part in _NOT_A_MEETING):
            return link
    return ""


_ROOM = re.compile(
    r"\d|\b(?:room|floor|building|reception|raum|saal|salle|étage|sala|piano|kamer|etage|andar)\b"
)


def _of_place(place: str) -> tuple[Medium, str]:
    """Return what a labelled place or a LOCATION says."""
    low = place.lower()
    if (
        _VIDEO_WORDS(low)
        or _TEAMS.search(place)
        or low.startswith(("teams", "remote", "online", "zoom"))
    ):
        link = _LINK.search(place)
        return Medium.VIDEO, link.group().rstrip(".,;") if link else ""
    phone = _phone(place)
    street = _STREET.search(place)
    if (phone and not street) or low.startswith(("phone", "tel", "tél", "by phone", "call")):
        return Medium.PHONE, phone
    if street or _ONSITE_WORDS(low) or _ROOM.search(low):
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
    low = " ".join(body.lower().split()).translate(_QUOTES)
    video = (_VIDEO_WORDS(low) or _TEAMS.search(body) is not None) and not _NO_VIDEO(low)
    dials = _DIALS(low)
    street = _STREET.search(body) if not (video or dials) or _ONSITE_WORDS(low) else None
    onsite = street is not None or _ONSITE_WORDS(low)
    if video and not (onsite and street):
        return Medium.VIDEO, ""
    if dials and not (onsite and street):
        return Medium.PHONE, _dialled(body)
    if onsite:
        return Medium.ONSITE, " ".join(street.group().split()) if street else ""
    return Medium.UNKNOWN, ""


_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2011": "-", "\u2010": "-", "\u2013": "-"})


def _dialled(body: str) -> str:
    """Return the number to be called, from the line that speaks of calling."""
    for line in body.split("\n"):
        low = line.lower()
        if "phone" in low or "tel" in low or "tél" in low or _DIALS(low):
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
