"""How French says if, but and not."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled
from daemon.core.detect.phrases.fr.words import p

GRAMMAR = Grammar(
    name="fr",
    tells=frozenset(
        """
        vous nous votre notre vos nos avec dans pour une les bonjour cordialement merci je toi
        tes madame monsieur entretien candidature salutations bonsoir salut cher chere
        rendez-vous poste mais pas suis sommes est-ce etes avons avez aux ce cette ces ou donc
        tres bien aussi serait afin ainsi ton ta lundi mardi mercredi jeudi vendredi samedi
        janvier fevrier avril juin juillet aout septembre octobre novembre decembre demain
        aujourd'hui heures heure equipe recrutement coucou c'est j'ai n'est l'equipe d'un d'une
        """.split(),
    ),
    choices=compiled(
        p(
            r"\b(?:si|lorsque|quand|dès que|au cas où|dans (?:le cas|l'hypothèse|l'éventualité) où|pour autant que|à condition que|pourvu que)\b{..40}\b(?:votre|ta|ton|vos|tes|celle-ci|celui-ci) ?(?:profil|candidature|dossier|parcours|cv|compétences|expérience|postulation)?\b{..40}\b(?:correspond\w{0,4}|retien\w{1,5}|retenue?|sélectionnée?|intéress\w{1,5}|convien\w{1,5}|répond\w{0,4}|suscit\w{1,4}|présélectionnée?|adéquation|plaît|retenait)\b(?!{..30}\bmalheureusement)"
        ),
        p(
            r"\b(?:si|lorsque|dès que|au cas où)\b{..20}\b(?:vous êtes|tu es|vous étiez|vous faites|vous deviez|nous|nos équipes|le recruteur|l'équipe)\b{..40}\b(?:retenue?|sélectionnée?|présélectionnée?|convoquée?|reten\w{2,4}|souhait\w{2,5}|décid\w{2,5}|estim\w{2,5}|donn\w{2,4} suite|poursuiv\w{2,4}|contactée?|partie|jug\w{2,5}|finaliste)\b"
        ),
        p(
            r"\b(?:si|sans|à défaut|en l'absence|faute|passé ce)\b{..40}\b(?:pas de|pas eu|pas reçu|aucune?|réponse|nouvelles?|retour|délai)\b{..90}\b(?:considér\w{2,6}|réputée?|de (?:notre|ma) part|d'ici|dans un délai|sous \w{2,8} (?:semaines|jours|mois)|semaines|veuillez|vous pouvez|retenue?|suite)\b"
        ),
        p(
            r"\ben cas (?:de |d')(?:réponse|retour|avis|suite|présélection|sélection|intérêt|adéquation|issue|recrutement)\b(?:{..12}\b(?:positi\w{1,4}|favorable|négati\w{1,4})|\b)|\b(?:le cas échéant|éventuel\w{0,4}|éventuellement|pourr(?:a|ont|ez|ait) être (?:convoquée?|contactée?|conviée?|invitée?))\b{..40}(?:\b(?:{I})\b|$|[.,])"
        ),
        p(
            r"\b(?:seul\w{1,2}|uniquement) (?:les |la |nos )?(?:\w{3,18} )?(?:candidat\w{0,6}|personnes|dossiers|profils|postulants)\b|\bles (?:candidat\w{0,6}|personnes|postulants) (?:retenue?s?|présélectionnée?s?|sélectionnée?s?|dont|qui|convoquée?s?)\b{..90}\b(?:sera|seront|recevront|pourront|devront|serez)\b|\b(?:chaque|tous les|toutes les) (?:candidat\w{0,6}|candidature\w?)\b"
        ),
        p(
            r"\b(?:notre|le) (?:processus|parcours) (?:de (?:recrutement|sélection) )?(?:\w{3,18} )?(?:comporte|compose|déroule|comprend|dure|se déroule|s'articule|prévoit|compte|se fait|débute|inclut)\b|\b(?:en général|généralement|habituellement|en règle générale|d'ordinaire)\b{..80}\b(?:candidat\w{0,6}|entretien\w?|semaines|étapes?|processus)\b|\b(?:les )?étapes (?:du|de notre) (?:processus|recrutement)\b"
        ),
        p(
            r"\b(?:nombre|volume)\b{..60}\b(?:répondre|réponse|individuell\w{0,6}|chacun\w?|personnellement|contact\w{0,3}|rapidement)\b|\bsavoir si (?:votre|ta|nous|vous)\b|\bdécider (?:si|de la suite)\b"
        ),
        p(
            r"\bne\b{..20}\b(?:demand\w{2,5}|sollicit\w{2,5}|réclam\w{2,5})\b{..15}\bjamais\b|\bjamais\b{..50}\b(?:argent|paiement|bancaires?|versement|mot de passe)\b|\b(?:arnaque\w?|hameçonnage|phishing|escroquerie\w?|usurpation)\b"
        ),
    ),
    conditions=compiled(
        p(
            r"(?:^|[,;(] ?|\bou )(?:si|s'il|en cas|au cas où|lorsque|à moins que|dans le cas où)\b(?![^,;?!)]{0,90}\b(?:convient|convenait|conviendrait|va|allait|irait|arrange|arrangeait|possible|disponible|dispo|libre)\b)[^,;?!)]{0,180}"
        ),
        p(
            r"(?:^|[,;(] ?|\bou )(?:si|s'il|au cas où)\b(?=[^,;?!)]{0,120}\b(?:ne|n'|pas|plus)\b ?)[^,;?!)]{0,180}"
        ),
        p(
            r"\b(?:pour|afin de?|souhait\w{2,5}|désir\w{2,4}|besoin de?|voul\w{2,4}|possibilité de|possible de) ?(?:d')?(?:annuler|modifier|reporter|déplacer|décaler|replanifier|reprogrammer|changer)(?:,? (?:ou|et|/) (?:annuler|modifier|reporter|déplacer|décaler|replanifier|reprogrammer|changer))?\b[^,;?]{0,40}|\b(?:annuler|modifier|reporter|déplacer|reprogrammer)(?: ou |/| / )(?:annuler|modifier|reporter|déplacer|reprogrammer)\b[^,;?]{0,30}|\btoute (?:annulation|modification|absence)\b"
        ),
    ),
    turns=re.compile(
        r"; |, (?:mais|cependant|toutefois|neanmoins|or) (?=nous|je|le|la|votre|ta|notre|vous|malheureusement|il)"
    ),
    negation=re.compile(
        r"(?:\b(?:ne|pas|sans|aucune?|jamais|ni|non|not|no)\b|\bn')(?! seulement\b)[^,;:]{0,28}$"
    ),
)
