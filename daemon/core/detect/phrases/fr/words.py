"""Parts of French that many rules share.

``{I}`` an interview by any name, ``{C}`` candidates, ``{ROLE}`` the post, ``{YOU}`` and ``{YOUR}``
the candidate, ``{DAY}`` a weekday, ``{TEST}`` something to be worked on,
``{TITLE}`` a trade.
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

_TITLE = r"(?:(?:libraires?|fromag\w{2,3}|mécano|horlog\w{2,3}|polisseu\w{1,3}|sertisseu\w{1,3}|bijouti\w{2,3}|joailli\w{2,3}|brasseu\w{1,3}|caviste|sommeli\w{2,3}|maraîch\w{2,3}|vigneron\w{0,2}|chevri\w{2,3}|ébéniste|luthi\w{2,3}|couturi\w{2,3}|tapissi\w{2,3}|relieu\w{1,3}|crêpi\w{2,3}|pizzaïol\w{1,2}|chocolati\w{2,3}|caissi\w{2,3}|employée? (?:de|libre|polyvalente?|commercial\w?)|équipi\w{2,3} polyvalente?|hôte(?:sse)? (?:d'accueil|de caisse)|garde d'enfants|nounou|aide à domicile|aide-ménagère|veilleu\w{1,3} de nuit|régisseu\w{1,3}|cheffe? (?:d'équipe|de produit|d'atelier|d'exploitation|de projet|de rang|de chantier)|responsable (?:maintenance|qualité|technique|boutique|achats|formation|magasin|paie|comptable|communication|hse|informatique|production|atelier|administrati\w{2,3})|maître\w? (?:de conférences|d'hôtel|nageur)|chercheu\w{1,3}|postdoctorante?|doctorante?|monitrice|moniteur (?:éducateur|de|d')|coordinat\w{2,5}|dessinat\w{2,5}|maquilleu\w{1,3}|palefreni\w{2,3}|archiviste|bibliothécaire|médecin|chirurgien\w{0,2}|interprète|traduct\w{3,5}|photographe|grutier|couvreu\w{1,3}|peintre|carreleu\w{1,3}|boucher|bouchère|fleuriste|vétérinaire assistant|laborantin\w?|opticien\w{0,2}|orthophoniste|ergothérapeute|diététicien\w{0,2}|surveillante?|accompagnante?|aesh|atsem|ater|facteur|factrice|livreu\w{1,3}|barman|barista|plongeu\w{1,3}|concierge|gardien\w{0,2}|paysagiste|monteu\w{1,3}|usineu\w{1,3}|opérat\w{2,5}|régleu\w{1,3}|automaticien\w{0,2}|frigoriste|chaudronni\w{2,3}|tuyauteu\w{1,3}|assistant dentaire|préparateur physique|chef de (?:service|poste|atelier|équipe)|adjointe? (?:administratif|technique|de direction|administrative)|greffi\w{2,3}|notaire assistant|clerc|infirmi\w{2,4}|aide-soignante?|auxiliaire de (?:vie|puériculture)|éducat\w{2,5}|enseignante?|professeure?|formateur|formatrice|ingénieure?|développeu\w{1,3}|technicien\w{0,2}|chargée? (?:de|d')\w{0,14}|assistante? (?:de|admin\w{3,9}|social\w?|comptable|rh|dentaire|commercial\w?|maternelle)|secrétaire|comptable|juriste|avocate?|vendeu\w{1,3}|conseill\w{2,3}|cuisini\w{2,3}|chef de (?:partie|rang|projet|produit|cuisine|chantier)|commis|serveu\w{1,3}|boulang\w{2,3}|pâtissi\w{2,3}|mécanicien\w{0,2}|électricien\w{0,2}|plombi\w{2,3}|menuisi\w{2,3}|maçon\w{0,2}|soudeu\w{1,3}|chauffeu\w{1,3}|conduct\w{2,5}|cariste|magasini\w{2,3}|préparat\w{2,5} (?:de commandes|en pharmacie)|agent\w? (?:d'|de |administratif|technique)|responsable (?:de|d'|des|commercial\w?|rh|logistique|marketing)|directeu?r\w{0,3}|directrice|gestionnaire|architecte|graphiste|rédact\w{2,5}|journaliste (?:web|reporter)|sage-femme|kinésithérapeute|pharmacien\w{0,2}|psychologue|animat\w{2,5}|réceptionniste|alternante?|stagiaire|apprentie?|consultante?|analyste|data scientist|ouvri\w{2,3}|manutentionnaire|jardini\w{2,3}|coiffeu\w{1,3}|contrôleu\w{1,3}|commercial\w?))"

_SHORTHANDS = {
    "I": _INTERVIEW,
    "C": _CANDIDATES,
    "ROLE": _ROLE,
    "YOUR": r"(?:votre|vos|ta|ton|tes)",
    "YOU": r"(?:vous|te|t'|toi|tu)",
    "DAY": _WEEKDAY,
    "TEST": _TEST,
    "TITLE": _TITLE,
}

p = spelt(_SHORTHANDS, {"œ": "oe?"})
