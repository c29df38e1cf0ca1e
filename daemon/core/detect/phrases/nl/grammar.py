"""Dutch: how it says if, but and not, and which small words betray it."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled
from daemon.core.detect.phrases.nl.words import p

GRAMMAR = Grammar(
    name="nl",
    tells=frozenset(
        """
        het een wij jij je jou jouw uw ons onze niet geen naar graag bedankt voor aan bij ook wel zijn
        hebben heeft wordt worden kunnen deze dit dat maar omdat volgende uur beste geachte groet groeten
        vriendelijke sollicitatie vacature gesprek afspraak kandidaat helaas uitnodiging bevestiging
        """.split(),
    ),
    choices=compiled(
        p(
            r"\b(?:als|indien|mocht(?:en)?|wanneer|zodra|tenzij|ingeval|bij (?:een )?(?:match|interesse|voldoende|gebleken|positie\w{1,3}|geschikt\w{0,4}))\b{..80}\b(?:geselecteerd|gekozen|in aanmerking|geschikt\w{0,4}|aansluit\w{0,2}|matcht?\b|afgewezen|afwij\w{2,5}|voldoe\w{1,4}|interessant|succesvol|positief|enthousiast|(?:een|geen) (?:match|klik)|besluiten|beslissen|verder will?en|nodig hebben|doorga\w{1,2}|(?:wij|we) (?:je|u)\b{..20}(?:uitnodig|selecter|spreken)\w{0,3}|(?:word\w{0,2}|bent) uitgenodigd|aangenomen)"
        ),
        p(
            r"\b(?:als|indien|mocht(?:en)?|wanneer)\b{..40}\b(?:niets|niet|geen)\b{..30}\b(?:hoor\w{0,2}|horen|gehoord|vernomen|bericht|reactie)\b"
        ),
        # a verb in front is an "if": "zien we een match, dan bellen we je"
        p(
            r"^(?:zien|zie|heb|hebben|hebt|is|zijn|ben|bent|past|passen|sluit|word|wordt|worden|komt|kom|lijkt|mocht|denken|vinden|spreekt|blijkt|voldoe\w{0,2}|vormt)\b{..100}, (?:dan\b|nodigen|bellen|nemen|plannen|ontvang\w{0,2}|hoor|krijg\w{0,2}|volgt|word\w{0,2})"
        ),
        p(
            r"\b(?:hoort|hoor|horen|bericht|weten|laten|krijg\w{0,2}|informeren|beoordelen|bekijken|kijken|bepalen|beslissen|besluiten|overleggen|terugkoppeling)\b{..50}\bof (?:je|u|we|wij|jij|er|wij)\b{..50}\b(?:uitgenodigd|uitnodig\w{1,2}|uit te nodigen|geselecteerd|in aanmerking|kennis|gesprek|aansluit\w{0,2}|door\b|verder)"
        ),
        p(
            r"\balleen (?:(?:de|met) )?(?:geselecteerde )?(?:kandidaten|sollicitanten)\b|\bgeselecteerde (?:kandidaten|sollicitanten)\b|\b(?:kandidaten|sollicitanten) die\b{..60}\b(?:word\w{0,2}|ontvangen|krijgen|nodigen|nemen|bellen)\b"
        ),
        p(
            r"\b(?:kan|kunnen) (?:\w{2,12} ){0,3}(?:onderdeel|deel)\b|\beventue(?:el|le)\b{..20}{I}|\b(?:de|onze) (?:sollicitatie|selectie|wervings|aanname)?-?procedure (?:bestaat|duurt|kan|omvat|verloopt|ziet er)"
        ),
        r"\b(?:vragen|vraagt|rekenen|rekent|brengen|vraag) (?:\w{2,10} ){0,3}nooit\b|\b(?:oplichting|phishing|fraude)\b",
    ),
    conditions=compiled(
        p(
            r"(?:^|[,;(] ?)(?:als|indien|mocht|mochten|tenzij|voor het geval|in geval)\b (?:je|u|jij|het|dit|dat|de|er|we|wij|deze|jouw|uw|dat|een|tijd|datum|bovenstaand\w{0,2}|dat)\b[^,;?!)]{0,180}"
        ),
        p(
            r"(?:^|[;(] ?)(?:kun|kunt|kan|lukt|past|schikt|heb|hebt|ben|bent|wil|wilt|komt|zou|moet|mocht|mochten) (?:je|u|jij|het|dit|dat|deze|de|er|geen)\b[^,;?]{0,90}[,?] ?(?=(?:dan|laat|neem|bel|klik|kun|geef|mail|stuur|vul|reageer|gebruik|horen?|roep|app)\b)"
        ),
        r"\b(?:om|voor het) (?:\w{2,12} ){0,4}(?:te (?:annuleren|verzetten|verplaatsen|wijzigen)|(?:annuleren|verzetten|verplaatsen|wijzigen))\b",
    ),
    turns=re.compile(r"; | maar (?=we|wij|ik|de|onze|helaas|u|je)"),
    negation=re.compile(
        r"\b(?:niet|geen|nooit|niets|nog te|zonder|noch|nog niet|not|no)\b(?! alleen\b)[^,;:]{0,28}$"
    ),
)
