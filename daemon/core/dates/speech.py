"""Which language a text speaks, and whose clock people who write so probably keep."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

_WORDS = {
    "de": "und der die das wir sie ihnen mit für nicht ist auf ein eine ihre freuen bitte uhr dem",
    "fr": "et le la les vous nous votre pour avec est une des du dans que sur je à entretien merci",
    "es": "y el la los las usted para con que su por una del nos está estamos le entrevista gracias",
    "it": "e il la le per con che di una del lei siamo della nel colloquio gentile gli è alle",
    "nl": "en de het een je we wij voor met op van is naar gesprek bij niet ons jij uur graag",
    "pt": "e o a os as para com que de uma do da você está nos não por entrevista obrigado às",
}
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_ENOUGH = 4  # of these words; fewer prove nothing

ZONES = {
    "de": ("Europe/Berlin",),
    "fr": ("Europe/Paris", "America/Toronto"),
    "es": (
        "Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Santiago",
        "America/Argentina/Buenos_Aires",
    ),
    "it": ("Europe/Rome",),
    "nl": ("Europe/Amsterdam",),
    "pt": ("America/Sao_Paulo", "Europe/Lisbon"),
}  # fmt: skip
ALONE = {"de": "Europe/Berlin", "fr": "Europe/Paris", "it": "Europe/Rome", "nl": "Europe/Amsterdam"}

# Country domains of a sender whose country keeps one clock.
ZONES_OF_DOMAINS = {
    "uk": "Europe/London", "ie": "Europe/Dublin", "de": "Europe/Berlin", "at": "Europe/Vienna",
    "ch": "Europe/Zurich", "fr": "Europe/Paris", "be": "Europe/Brussels", "nl": "Europe/Amsterdam",
    "lu": "Europe/Luxembourg", "es": "Europe/Madrid", "pt": "Europe/Lisbon", "it": "Europe/Rome",
    "dk": "Europe/Copenhagen", "se": "Europe/Stockholm", "no": "Europe/Oslo",
    "fi": "Europe/Helsinki", "pl": "Europe/Warsaw", "cz": "Europe/Prague", "hu": "Europe/Budapest",
    "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "gr": "Europe/Athens", "il": "Asia/Jerusalem",
    "in": "Asia/Kolkata", "sg": "Asia/Singapore", "hk": "Asia/Hong_Kong", "jp": "Asia/Tokyo",
    "kr": "Asia/Seoul", "cn": "Asia/Shanghai", "tw": "Asia/Taipei", "nz": "Pacific/Auckland",
    "za": "Africa/Johannesburg", "ke": "Africa/Nairobi", "ng": "Africa/Lagos",
    "ar": "America/Argentina/Buenos_Aires", "cl": "America/Santiago", "pe": "America/Lima",
    "co": "", "tr": "Europe/Istanbul", "ae": "Asia/Dubai", "pk": "Asia/Karachi",
    "ph": "Asia/Manila", "my": "Asia/Kuala_Lumpur", "hr": "Europe/Zagreb", "rs": "Europe/Belgrade",
    "si": "Europe/Ljubljana", "sk": "Europe/Bratislava", "lt": "Europe/Vilnius",
    "lv": "Europe/Riga", "ee": "Europe/Tallinn", "ua": "Europe/Kyiv", "is": "Atlantic/Reykjavik",
}  # fmt: skip


def language_of(words: AbstractSet[str]) -> str:
    """Return the language of a text by its little words: "de", "fr", ..., or "" for English."""
    low = {word.lower() for word in words if len(word) <= 10}
    counts = {language: len(low & little) for language, little in _SETS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= _ENOUGH else ""


def zone_of_domain(domain: str) -> str:
    """Return the zone of a sender's country domain ("firm.co.uk"), or ""."""
    return ZONES_OF_DOMAINS.get(domain.rpartition(".")[2].lower(), "")
