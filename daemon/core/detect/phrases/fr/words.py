"""Parts of French that many rules share.

``{I}`` an interview by any name, ``{C}`` candidates, ``{ROLE}`` the post, ``{YOU}`` and ``{YOUR}``
the candidate, ``{DAY}`` a weekday, ``{TEST}`` something to be worked on.
"""

from __future__ import annotations

from daemon.core.detect.phrases.shorthand import spelt

_INTERVIEW = (
    r"(?:entretiens?(?! (?:annuel|professionnel|de (?:la|votre|vos|l'|notre)|des? (?:locaux|espaces|véhicule)))|entrevues?|rendez-?vous|rdv|r\.d\.v|rencontres?|échanges?(?! (?:de|et|ou)\b)|conversations?|discussions?"
    r"|appels?(?! (?:d'offres|à))|coup de fil|point téléphonique|points? (?:rapide|visio)|visio(?:conférence|s)?|call|session|oral|journée d'(?:essai|observation|immersion|intégration)|essai (?:professionnel|en)|demi-journée|mise en situation|jury|comité de sélection|convocation)"
)
_CANDIDATES = r"(?:candidat(?:e|s|es|ure|ures|·e|\(e\))?(?:\(e\)s|·e·s|·s|\.e\.s|-e-s)?|profils?|personnes?|postulant\w{0,2}|collaborat\w{2,6}|dossiers?|finalistes?)"
_ROLE = r"(?:postes?|emplois?|offres? d'emploi|offre|stages?|alternance|mission|fonctions?|apprentissage|contrat d'apprentissage|vacation|vacature|job|ouverture)"
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_TEST = (
    r"(?:tests? (?:technique|de|en ligne|d'|psycho\w{3,8}|pratique|écrit|logique|à (?:faire|réaliser|compléter)|python|java|sql|excel|cognitif|linguistique)\w{0,12}|(?:étude|cas) de cas|cas pratique|étude de cas|exercice\w? (?:technique|pratique|écrit|à|de|d')?|épreuves? (?:technique|écrite|pratique|en ligne|de)\w{0,2}"
    r"|évaluations? (?:technique|en ligne|à distance|de (?:vos|tes) compétences|des compétences)|questionnaire de personnalité|(?:défi|challenge) technique|mini-?projet|entretien vidéo différé|(?:entretien|entrevue)s? (?:en )?(?:vidéo )?(?:différée?|asynchrone|enregistrée?|préenregistrée?)|vidéo différée|assessment en ligne|devoir technique|devoir à la maison|travail à rendre|traduction d'essai|inventaire de personnalité)"
)

_SHORTHANDS = {
    "I": _INTERVIEW,
    "C": _CANDIDATES,
    "ROLE": _ROLE,
    "YOUR": r"(?:votre|vos|ta|ton|tes)",
    "YOU": r"(?:vous|te|t'|toi|tu)",
    "DAY": _WEEKDAY,
    "TEST": _TEST,
}

p = spelt(_SHORTHANDS, {"œ": "oe?"})
