"""Which places a mail names for the meeting, and where its writer sits: for the zone of a clock.

Domain rule 3.2.1: an office or city named for the meeting says whose clock is meant, before
anything said earlier in the conversation and before the writer's Date header. The writer's own
town, from the signature, only explains what the Date header shows.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import islice

from daemon.core.dates.zones import cities_of, zone_info, zone_of_place
from daemon.core.meeting import labelled_places, streets

_CITY = r"((?:[A-ZÀ-Þ][\w.'-]{1,20}(?: (?:de|do|del|la))? ?){1,3})"
_OFFICE = re.compile(
    r"\b(?:our|the|unser\w{0,2}|nos|nuestr\w{2}|nostr\w|ons|onze|noss\w{1,2}) "
    + _CITY
    + r"(?:office|offices|headquarters|HQ|site|campus|plant|branch|store|lab|studio|clinic|hospital|warehouse|showroom|location|building|Standort|Büro|Niederlassung|Filiale|Werk|Praxis|kantoor|vestiging)\b"
    r"|\b(?:office|offices|headquarters|HQ|site|campus|plant|branch|store|lab|studio|clinic|warehouse|showroom|Büro|Standort|Zentrale|Niederlassung|Filiale|Werk|Haus|Räumen|Geschäftsstelle|bureaux|bureau|locaux|siège|agence|oficinas?|sede|planta|tienda|ufficio|uffici|stabilimento|kantoor|vestiging|escritório|loja|instalações)"
    r" (?:is )?(?:in|at|à|de|en|a|di|te|em|von|zu) " + _CITY,
)
_SAID = re.compile(
    r"\b(?:in|at|à|en|em|te|from|based in|near|bei|aus)[ \n]" + _CITY + r"|\((" + _CITY + r")\)"
)
_NOT_THERE = re.compile(
    r"(?:experience|experiencia|role|position|team|based|market|customers|clients|people|life)\W{1,3}$",
    re.IGNORECASE,
)
_READ = 8000  # characters: places stand in the text, not in a long foot


def meeting_zones(text: str) -> tuple[str, ...]:
    """Return the zones of the places named for the meeting: labelled, as streets, as offices."""
    body = text[:_READ]
    found = [zone_of_place(place) for place in labelled_places(body)]
    if not any(found):
        found += [zone_of_place(place) for place in islice(streets(body), 4)]
    for match in islice(_OFFICE.finditer(body), 6):
        found.append(zone_of_place(match.group(1) or match.group(2) or ""))
    return tuple(dict.fromkeys(zone for zone in found if zone))


def named_zones(sentence: str) -> tuple[str, ...]:
    """Return the zones of the cities a sentence says somebody is in: "in Bogotá", "(Madrid)"."""
    found: list[str] = []
    for match in islice(_SAID.finditer(sentence[:700]), 12):
        if _NOT_THERE.search(sentence[max(0, match.start() - 14) : match.start()]):
            continue
        found += cities_of(match.group(1) or match.group(2) or "")[:1]
    return tuple(dict.fromkeys(found))


_SIGNATURE_LINES = 9
_NAMES = re.compile(r"[^\W\d_]+")


def writer_zone(text: str, offset: int | None, at: datetime, *, name: str) -> str:
    """Return the zone of the town in the last lines, where its clock is that of the Date header.

    ATS servers write +0000; then the town alone speaks. "" where no town is named or another
    clock is shown. A line of the writer's own name is none: Charlotte, Sydney and Austin write too.
    """
    own = frozenset(_NAMES.findall(name.lower()))
    lines = [line for line in text[-1500:].split("\n") if line.strip()]
    for line in lines[-_SIGNATURE_LINES:]:
        if own.issuperset(_NAMES.findall(line.lower())):
            continue
        zone = zone_of_place(line) if len(line) <= 100 else None  # noqa: PLR2004 a line of a signature
        info = zone_info(zone) if zone else None
        if zone is None or info is None:
            continue
        if not offset or at.astimezone(info).utcoffset() == timedelta(minutes=offset):
            return zone
    return ""


def disagree(zones: tuple[str, ...], at: datetime) -> bool:
    """Tell whether places keep different clocks at a moment."""
    offsets = {at.astimezone(zone_info(zone) or UTC).utcoffset() for zone in zones}
    return len(offsets) > 1
