"""Italian: how it says if, but and not, and which small words betray it."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled
from daemon.core.detect.phrases.it.words import p

GRAMMAR = Grammar(
    name="it",
    tells=frozenset(
        """
        il gli della dello degli delle nella nel nostra nostro sua suo tua tuo sono siamo abbiamo anche
        che non alle ore presso gentile buongiorno buonasera ciao salve grazie cordiali saluti questo
        questa purtroppo candidatura colloquio posizione selezione perche piu essere stato stata vorremmo
        di dal dalla nostro offerta offerte conferma ecco ti domani lunedi martedi mercoledi giovedi
        venerdi novembre dicembre gennaio febbraio lavoro prova selezionato
        """.split(),
    ),
    choices=compiled(
        p(
            r"\b(?:se|qualora|laddove|ove|nel caso|una volta|solo se|nell'eventualita)\b{..90}\b(?:selezionat[oaie]|in linea|idone[oaie]|corrispond\w{2,6}|di (?:nostro )?interesse|interessante|ritenut[oaie]|riscontr\w{1,6}|positiv[oaie]|contattat[oaie]|esito|compatibil[ei]|scelt[oaie]|ammess[oaie]|decid\w{2,6}|riterremo|prescelt[oaie]|coerent[ei]|adatt[oaie]|profilo|superat[oaie]|supererai|supererete|procedere|proseguire|ricev\w{2,6}|aderent[ei])\b"
        ),
        r"\bin (?:assenza|mancanza) di (?:un )?(?:riscontro|risposta|comunicazion[ei]|nostr[oaie])|\bin caso di (?:\w{2,12} )?(?:esito|riscontro|valutazione|interesse|mancat[oa]|idoneita|esito)\b|\bnel caso (?:in cui )?(?:non|il|la)\b",
        p(
            r"\b(?:solo|soltanto|esclusivamente|unicamente) (?:(?:a|ai|con|i) )?(?:i )?(?:candidati|profili|coloro)\b|\b(?:saranno|verranno) (?:ri)?contattat[ie] (?:solo|soltanto|esclusivamente|unicamente)|\b(?:i|ai) candidati (?:selezionati|ritenuti|idonei|che|in linea|prescelti|ammessi|con)\b"
        ),
        p(
            r"\b(?:potrebbe|potrebbero|potra|potranno)\b{..30}\b(?:contattar\w{1,3}|prevedere|includere|comprendere|essere (?:ri)?contattat[oaie]|essere invitat[oaie])|\beventual[ei] (?:\w{2,12} )?(?:{I})|\b(?:il|l'|nostro) (?:processo|percorso|iter)(?: di selezione)? (?:prevede|si compone|consiste|si articola|dura|include|comprende)"
        ),
        r"\bnon (?:chied\w{1,5}|richied\w{1,5}|chiederemo|richiederemo)\b[^;?]{0,20}\b(?:mai|denaro|soldi|pagament\w|dati bancari)\b|\b(?:truffa|truffe|phishing|frode|frodi)\b",
    ),
    conditions=compiled(
        r"(?:^|[,;(] ?)(?:se|qualora|nel caso(?: in cui)?|in caso di|ove|laddove|a meno che|salvo)\b[^,;?!)]{0,180}",
        r"\bper (?:annullare|disdire|modificare|riprogrammare|spostare|cancellare)\b[^,;?!]{0,60}(?=,|\b(?:clicc|acced|us|contatt|scriv|chiam|rispond)\w{1,5}\b)",
    ),
    turns=re.compile(
        r"; | ma (?=abbiamo|siamo|la|il|ti|le|purtroppo|non|vorremmo)| (?=tuttavia\b)| (?=pertanto\b)"
    ),
    negation=re.compile(
        r"\b(?:non|mai|nessun\w?|senza|ne|not|no)\b(?! (?:solo|soltanto|vediamo|vedo)\b)[^,;:]{0,28}$"
    ),
)
