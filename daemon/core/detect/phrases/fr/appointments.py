"""French: interviews fixed, moved, called off, invited to; times asked for and offered."""

from __future__ import annotations

from daemon.core.detect.phrases.fr.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "fr-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{..90}\b(?:annulée?s?|annuler|décommandée?|supprimée?|à l'eau)\b(?! ou (?:reporter|modifier|déplacer))"
        ),
        p(
            r"\b(?:annul\w{1,6}|annulation|décommand\w{1,3})\b(?! ou (?:reporter|modifier|déplacer)){..50}\b{I}\b"
        ),
    ),
    rule(
        "fr-will-not-take-place",
        S.CANCELLED,
        p(
            r"\b{I}\b{..70}\b(?:n'aura (?:\w{3,18} )?pas lieu|n'aura plus lieu|ne (?:pourra|peut|va) (?:\w{3,18} )?(?:pas|plus) (?:avoir lieu|se tenir|être (?:maintenue?|assurée?|honorée?))|ne se tiendra (?:pas|plus)|pas maintenue?|n'est (?:plus|pas) maintenue?)\b"
        ),
        p(
            r"\b(?:ne (?:pourr\w{1,4}|pouvons|peux|peut|sera|serons|serai|suis|sommes)|n'est|dans l'impossibilité|empêchée?|contraints? de)\b{..50}\b(?:assurer|honorer|maintenir|recevoir|être présente?|assister|tenir|participer|disponible|annuler|mener|en mesure de (?:vous )?recevoir)\b{..60}\b(?:{I}|{DAY}|demain|aujourd'hui|ce jour|comme prévu|comme convenu)\b"
        ),
    ),
    titled(
        "fr-cancelled-in-subject",
        S.CANCELLED,
        p(r"^(?:annulée?|annulation)\b(?!{..30}\bcommande)|\b{I}\b{..30}\bannulée?\b"),
    ),
    asserts(
        "fr-interview-moved",
        S.MOVED,
        p(
            r"\b{I}\b{..80}\b(?:est|été|sera|seront|sont|soit|être|était|avons|ai|a) (?:\w{2,18} ){0,2}?(?:reportée?s?|décalée?s?|déplacée?s?|avancée?s?|repoussée?s?|reprogrammée?s?|replanifiée?s?|remise? (?:au|à)|modifiée?s?)\b"
        ),
        p(
            r"\b(?:reporter|reportons|reporte|décaler|décalons|décale|déplacer|déplaçons|déplace|repousser|repoussons|avancer|avançons|reprogrammer|reprogrammons|replanifier|reculer|devancer|changer|modifier|remettre|reporté|décalé|déplacé|repoussé|avancé|report de|report|décalage)\b{..60}\b(?:{I}|horaire|heure|date|créneau|{DAY}|d'une heure|au (?:\d|{DAY})|de (?:\d{1,2}|trente|quinze) minutes)\b"
        ),
        p(
            r"\b(?:nouvelle?|nouvel|nouveaux?) (?:horaire|date|heure|créneau|rendez-?vous|rdv)\b(?!{..30}\b(?:vous (?:convien\w{2,4}|propos)|choisir|fixer|trouver|convenir|à définir|proposer)\b)|\b(?:aura|se tiendra|se déroulera|débutera|est) (?:donc |désormais |finalement |maintenant ){1,2}(?:lieu|le (?:\d|{DAY})|à \d|fixée?|prévue?|au \d)"
        ),
        p(
            r"\bau lieu d[eu']|\ben lieu et place\b|\bplutôt que (?:le|à|{DAY})|\binitialement prévue?\b|\bprévue? initialement\b|\bet non (?:plus |pas )?(?:(?:à|le|au)\b|\d)|\bfinalement (?:ce sera|à|le) ?(?:\d|{DAY})|\bremplace (?:le|la|celui|l')"
        ),
    ),
    titled(
        "fr-moved-in-subject",
        S.MOVED,
        p(
            r"^(?:mise à jour|report|reportée?|modification|modifié|changement|décalage|nouvelle invitation)\b(?!{..30}\b(?:politique|conditions|cgu)\b)|\b(?:changement|modification) (?:d'horaire|de date|d'heure|de l'heure|de l'horaire|de la date|de votre)|\bnouvel(?:le)? (?:horaire|date|heure)\b|\b(?:{I}) (?:\w{2,18} )?(?:reportée?|décalée?|déplacée?|repoussée?|avancée?)\b"
        ),
    ),
    rule(
        "fr-asks-to-move",
        S.MOVE_ASKED,
        p(
            r"\b(?:pourrions|pourrait|pourriez|pouvons|peut|peux|possible|serait-il|serais-tu|seriez|accepteriez|dérange\w{0,4}|ennui\w{0,4}|envisageable|verriez)\b{..70}\b(?:décaler|reporter|déplacer|avancer|repousser|changer|devancer|remettre|inverser|modifier)\b{..60}(?:\?|$)"
        ),
    ),
    asserts(
        "fr-interview-confirmed",
        S.CONFIRMED,
        p(
            r"\b(?:confirme|confirmons|confirmé|confirmée|confirmation|confirmés)\b(?! (?:la |bien |la bonne )?(?:réception|si|que vous|de réception|l'envoi)\b){..80}(?:\b{I}\b|\b{DAY}\b|\d|\bprésence\b|\bcréneau\b|\bhoraire\b)"
        ),
        p(
            r"\b{I}\b{..80}(?<!pas )\b(?:confirmée?s?|fixée?s?|aura lieu|auront lieu|prévue?s?|se déroulera|se tiendra|débutera|planifiée?s?|programmée?s?|calée?s?|convenue?s?|réservée?s?|bookée?|enregistrée?|commencera|durera|est (?:le|à|{DAY}))\b(?! (?:pas|à définir|ultérieurement))"
        ),
        p(
            r"\b(?:convoqu\w{1,4}|êtes attendue?s?|vous attendons|vous attendrons|t'attendons|t'attends|vous attends|serez reçue?s?|seras reçue?|vous recevrons|vous recevrai|te recevrai|vous recevra|recevrez un appel|serez accueillie?s?|accueillera|accueillerons|vous présenter (?:à|le|au))\b(?!{..30}\b(?:réponse|retour)\b)"
        ),
        p(
            r"\b(?:au plaisir|hâte|ravie?s?|heureu\w{1,3}|réjou\w{2,6}|plaisir)\b{..30}\b(?:de )?(?:vous|te|t'|nous|se|faire|échanger|discuter|parler) ?(?:rencontrer|recevoir|accueillir|voir|échanger|parler|retrouver|connaissance|entendre|avec (?:vous|toi)|ce {DAY})\b(?!{..60}\?)"
        ),
        p(
            r"^(?:alors |donc |parfait,? |super,? |bon,? )?(?:à|rendez-?vous|rdv|on se (?:voit|parle|dit)|on dit) (?:{DAY}|demain|bientôt|tout à l'heure|donc|lundi|le|\d)\b{..60}$|\bà (?:{DAY}|demain|la semaine prochaine|tout à l'heure)\b(?=[^\d]{0,14}$)|\b(?:on se voit|nous nous voyons|nous nous retrouvons|on se retrouve)\b{..30}(?:\d|{DAY}|demain)"
        ),
        p(
            r"\b(?:{DAY}|\d{1,2} ?h(?:\d\d)?|créneau|horaire|date|cela|ça|c'est)\b{..30}\b(?:me convient|nous convient|convient (?:parfaitement|très bien|à)|me va|nous va|va très bien|est parfait|c'est (?:parfait|noté|bon|ok|calé)|bien noté|parfait pour (?:nous|moi)|fonctionne)\b(?! (?:à vous|\?))|\bc'est noté\b|\bnous retenons\b{..30}(?:\d|{DAY})|\bje (?:note|bloque|réserve|retiens)\b{..40}(?:\d|{DAY})|\bva pour\b"
        ),
        p(
            r"\b(?:vous |t'|te |je )(?:appell?er\w{1,3}|contacter\w{1,3}|téléphoner\w{1,3}|joindr\w{1,4}|rappeller\w{1,3})\b{..60}(?:\d ?h|{DAY}|\bà l'heure|\bdemain)"
        ),
        p(
            r"\b(?:invitation|lien (?:de connexion|teams|zoom|meet|visio\w{0,10})|invitation (?:calendrier|outlook|google|agenda|teams)|lien de la visio\w{0,10})\b{..50}\b(?:envoyée?|suit|suivra|ci-?dessous|ci-?jointe?|recevrez|recevras|parvien\w{1,4}|arrive|séparément|en pièce|est le suivant|part)\b|\b(?:recevrez|recevras|envoie|envoyons|envoyé|recevoir)\b{..40}\b(?:invitation|lien (?:de|teams|zoom|meet|visio))\b"
        ),
        p(
            r"\b(?:rappel|rappelons|rappelle|prochain|à venir)\b{..50}\b{I}\b|\b(?:vous rencontrer\w{1,3}|vous serez (?:en )?(?:entretien|reçue?|face|avec)|interlocut\w{2,6} (?:sera|seront|serez)|vous échangerez|vous ferez connaissance|tu rencontreras|tu échangeras|votre (?:interlocut\w{3,5}|jury))\b"
        ),
        p(
            r"\b(?:avons|ai|avez|as|a)\b (?:\w{2,18} ){0,2}?(?:réservé|fixé|planifié|programmé|calé|organisé|bloqué|booké|convenu|choisi|noté)\b{..60}(?:\b{I}\b|\b{DAY}\b|\d|créneau)"
        ),
        p(
            r"\b(?:invit\w{1,5}|convi\w{1,4}|recevoir|rencontrer|convoqu\w{1,5})\b(?!{..150}\?){..80}\b(?:le |ce )?(?:{DAY}|\d{1,2}(?:er)? (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)\w{0,7})\b{..30}\bà \d"
        ),
        p(
            r"\b(?:ok|d\'accord|parfait|entendu|ça marche|c\'est bon|on part|va) (?:pour|sur) (?:le |ce |notre )?(?:{DAY}|\d|rendez)"
        ),
    ),
    titled(
        "fr-confirmation-in-subject",
        S.CONFIRMED,
        p(
            r"\bconfirm\w{2,6}\b[^\n]{0,40}?\b{I}\b|\b{I}\b[^\n]{0,40}?\bconfirm\w{1,6}\b|^(?:rappel|convocation)\b|\brappel\b[^\n]{0,30}?\b{I}\b|\bconvocation\b"
        ),
    ),
    rule(
        "fr-invites",
        S.INVITED,
        p(
            r"\b(?:invit\w{1,6}|souhait\w{1,6}|aimerions|aimerais|propos\w{1,5}|convi\w{1,4}|voudrions|voudrais|serions|serais|plaisir|intéress\w{2,5}|heureu\w{1,3}|ravie?s?|convenir|fixer|organiser|planifier|programmer|caler|prévoir|envie)\b{..80}\b(?:{I}|rencontrer|échanger|discuter|faire connaissance|en savoir plus sur (?:vous|toi|votre|ton)|se parler|se voir|vous voir|te voir|vous recevoir|te recevoir|vous parler|bavarder|jaser)\b"
        ),
        p(
            r"\b(?:prochaine|nouvelle|seconde|deuxième|suite|étape suivante|second|deuxième) (?:étape|tour|phase|manche)?\b{..50}\b{I}\b|\b(?:de vive voix|en personne|se rencontrer)\b|\binvitation (?:à|pour) (?:un|une|votre) (?:\w{3,18} )?{I}\b"
        ),
        p(
            r"\b(?:auditionn\w{3,7}|recevr\w{1,4} (?:volontiers|avec plaisir)|venir (?:nous |me )?(?:voir|rencontrer)|qu\'on se (?:voit|voie|parle|rencontre))\b"
        ),
        p(
            r"\b(?:chois\w{1,6}|réserv\w{1,4}|sélectionn\w{1,4})\b{..40}\b(?:créneau|rendez-?vous|horaire)\b|\bbookinglink\b"
        ),
    ),
    titled(
        "fr-invitation-in-subject",
        S.INVITED,
        p(
            r"\b(?:invitation|proposition|demande|prise|planification)\b[^\n]{0,30}?\b{I}\b|\bvos disponibilités\b|\btes dispos\b|\bdisponibilités\b"
        ),
    ),
    asserts(
        "fr-through-to-next-round",
        S.ADVANCED,
        p(
            r"\b(?:candidature|profil|parcours|cv|dossier|entretien|échange)\b{..50}(?<!pas )\b(?:a |ont |avez )?(?:retenu (?:toute )?(?:notre|mon) attention|(?:beaucoup |vivement |fortement )?(?:intéressée?s?|plu|convaincus?|séduits?)|été (?:retenue?|sélectionnée?|présélectionnée?)(?= pour (?:la|un|passer|l'|le (?:prochain|deuxième|second)|participer|un))|présélectionnée?)\b"
        ),
        p(
            r"\b(?:passer|passez|passes|poursuivre|poursuivez|accéder|accédez|continuer|avancer|franchi\w{0,3}|qualifiée?s?|retenue?s?|sélectionnée?s?)\b{..50}\b(?:à |pour |avec |dans )?(?:la |le |l')(?:prochaine?|deuxième|seconde?|suite|étape suivante|dernière?|phase|suite du processus) ?(?:étape|tour|phase|du processus|manche)?\b"
        ),
    ),
    rule(
        "fr-asks-for-availability",
        S.AVAILABILITY,
        p(
            r"\b(?:vos|tes|votre) (?:\w{3,18} )?(?:disponibilités?|dispos?)\b(?! (?:immédiate|à (?:partir|compter)))|\bquand (?:seriez|êtes|serais|es)-(?:vous|tu)\b|\b(?:seriez|êtes|serais)-(?:vous|tu) (?:\w{3,18} )?(?:disponible|dispo|libre)\b|\btu as des dispos?\b"
        ),
    ),
    rule(
        "fr-speaks-of-a-talk",
        S.TALK,
        p(
            r"\b(?:{I}|rencontrer|échanger|parler|discuter|passer (?:me|nous) voir|passez|venir|se voi[rt]|appel\w{1,4}|téléphon\w{1,3}|café)\b"
        ),
    ),
    rule(
        "fr-asks-for-times",
        S.ASKS_TIMES,
        p(
            r"\b(?:disponibilités?|dispos?)\b(?! (?:immédiate|du produit))|\bquand (?!{..40}\b(?:commencer|débuter|démarrer|prendre (?:votre|ton|le) poste)\b)(?:seriez|êtes|serais|es|pourri\w{1,3}|pouvez|peux|pourrais|puis|cela|ça|auriez|souhait)\b|\b(?:seriez|êtes|serais|es)-? ?(?:vous|tu) (?:\w{3,18} )?(?:disponible|dispo|libre|joignable|en mesure de)\b|\b(?:vous seriez|vous êtes|tu serais|tu es) (?:\w{3,18} )?(?:disponible|dispo|libre|joignable)\b"
        ),
        p(
            r"\b(?:quels?|quelles?|deux ou trois|2 ou 3|quelques|plusieurs|des) (?:\w{3,18} )?(?:créneaux?|dates?|horaires?|jours?|moments?|plages?|heures?)\b{..60}(?:\b(?:convien\w{2,5}|arrang\w{1,5}|préfér\w{1,5}|possibles?|disponibles?|proposer|communiquer|indiquer|donner|envoyer|pourri\w{1,3}|iraient|irait|suggérer|mieux|vous|soumettre)\b|\?)"
        ),
        p(
            r"\b(?:propos\w{1,4}|communiqu\w{1,4}|indiqu\w{1,4}|donn\w{1,4}|envoy\w{1,4}|transmet\w{1,4}|suggér\w{1,4}|faire part)\b{..50}\b(?:créneaux?|plages? horaires?|dates|horaires|disponibilités|moment)\b"
        ),
        p(
            r"\b(?:auriez|avez|aurais|as)-? ?(?:vous|tu) {..20}\b(?:du temps|un moment|un créneau|quelques minutes|\d{1,2} minutes|des disponibilités|une disponibilité|une préférence)\b|\b(?:appel\w{1,4}|contact\w{1,4}|rappel\w{1,4}|téléphon\w{1,3}|joindre|joignez)\b{..60}\b(?:pour|afin)\b{..30}\b(?:convenir|fixer|rendez-?vous|rdv|rencontre|entretien|prendre|caler|planifier|moment)\b"
        ),
        p(
            r"\b(?:vous|te|t'|à toi|pour toi|pour vous) ?(?:conviendrait|convient|irait|va|arrangerait|arrange|conviennent|conviendraient)\b|\b(?:conviendrait|irait|arrangerait|convient)-(?:il|elle|ils)\b|\bça (?:te|vous) (?:va|irait|conviendrait|dirait|dit)\b"
        ),
        p(
            r"\b(?:appel\w{1,4}|téléphon\w{1,3}|passez|passe)[ -](?:moi|nous)\b(?!{..40}\b(?:questions?|problème|besoin|retard)\b)|\b(?:pouvez|pourriez|peux|pourrais|voulez|veux)-?(?:vous|tu)\b{..60}\b(?:venir|passer|vous présenter|être présente?|être là|vous libérer|te libérer|vous connecter|vous rendre disponible)\b"
        ),
    ),
    rule(
        "fr-offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:créneaux|dates|horaires|plages|disponibilités|possibilités) (?:\w{3,18} )?(?:suivante?s|ci-dessous|ci-après|proposée?s|possibles|disponibles|au choix)\b|\b(?:l'un|l'une|un|une) (?:de ces|des|parmi) (?:\w{2,18} )?(?:créneaux|dates|horaires|plages|propositions|options)\b|\b(?:plusieurs|deux|trois|quatre|ces|les) (?:\w{3,18} )?(?:créneaux|dates|horaires|plages|propositions|options)\b"
        ),
        p(
            r"\b(?:option|créneau|choix|proposition) (?:\d|[abc]|n°)|\bau choix\b|\bsoit (?:le |ce )?(?:{DAY}|\d){..80}\b(?:soit|ou)\b|\b(?:sommes|suis|est|serait|serions) (?:\w{3,18} )?(?:disponibles?|libres?|dispo)\b{..40}(?:\d|{DAY})|\b(?:lequel|laquelle|lesquels|celui|celle|ce) (?:\w{2,18} )?(?:vous|te|qui) (?:\w{2,6} )?(?:convien\w{1,5}|arrange\w{0,4}|préfér\w{1,4})"
        ),
    ),
    rule(
        "fr-tentative",
        S.TENTATIVE,
        p(
            r"\b(?:sous réserve|à confirmer|provisoire\w{0,4}|en option|option posée|posé une option|pré-?réserv\w{1,3}|bloqué provisoirement|à valider|créneau bloqué)\b|^(?:option|provisoire)\b|\bsi (?:cela|ça|cette date|ce créneau|cet horaire|le créneau|la date|l'horaire|{DAY})\b{..20}\b(?:convient|convenait|va|arrange|convenir|irait)\b"
        ),
        p(
            r"\b(?:confirm\w{1,4}|dire|dites|indiqu\w{1,4}|savoir|dis|précis\w{1,4}|faites|fais)\b{..40}\bsi (?:cela|ça|cette|ce|cet|le|la|vous|tu|c'est)\b{..40}\b(?:convient|va|arrange|possible|disponible|libre|bon|convenir|jouable|ok|conviendrait|dispo)\b|\b(?:vous|te|t') ?(?:conviendrait|convient|irait|arrangerait|va)(?:-(?:il|elle|t))?\b{..60}\?|\b(?:conviendrait|irait|arrangerait|convient|iraient)-"
        ),
        p(
            r"\b(?:propos\w{1,5}|suggèr\w{1,3}|suggér\w{1,4}|pensais|pensions|envisag\w{1,5}|peut-être|éventuellement|que diriez|que dirais|qu'en (?:pensez|dites|penses|dis))\b{..60}(?:\d{1,2} ?h|\d{1,2} (?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)|{DAY}|demain)"
        ),
    ),
    rule(
        "fr-booking",
        S.BOOKING,
        p(
            r"\b(?:chois\w{1,6}|réserv\w{1,4}|sélectionn\w{1,4}|plac\w{1,3}|inscri\w{1,4}|prendre|prenez|prends|planifi\w{1,3}|cale)\b{..40}\b(?:créneau|horaire|plage|rendez-?vous|rdv|moment|date)\b{..80}\b(?:lien|agenda|calendrier|en ligne|ici|ci-dessous|directement|bookinglink|via|calendly|doodle|bouton|outil|portail|qui vous convient|qui te convient)\b"
        ),
        p(
            r"\b(?:lien|agenda|calendrier|calendly|doodle|bouton|portail|outil)\b{..60}\b(?:pour|afin de|permet\w{0,4})\b{..20}\b(?:chois\w{1,4}|réserver|sélectionner|planifier|fixer|prendre|caler)\b|\bbookinglink\b|\blien de (?:réservation|prise de rendez-vous|planification)\b|\b(?:réserv\w{1,4}|chois\w{1,4}|sélectionn\w{1,4}) (?:\w{2,18} ){0,2}?(?:créneau|horaire|plage)\b"
        ),
    ),
    rule(
        "fr-speaks-of-your-interview",
        S.YOUR_INTERVIEW,
        p(
            r"\b(?:votre|ton|vos) (?:entretien|entrevue)s?\b(?! (?:annuel|professionnel|individuel|de (?:la|votre|vos|l'|routine|suivi)|des?|d'évaluation|préalable|du|avec (?:votre|le|la) (?:conseill|banqui|médecin|maître|enseign|professeur principal)|auto|véhicule))|\bconvocation à un entretien\b(?! (?:préalable|disciplinaire))|\b(?:invit\w{1,5}|convi\w{1,4}|convoqu\w{1,4}|rencontrer|recevoir)\b{..40}\b(?:entretien|entrevue)\b(?! (?:préalable|annuel|avec (?:votre|le) conseill))|\b(?:notre|l'|cet|cette|d'un|un premier|un second) ?(?:entretien|entrevue)\b{..50}\b(?:prévue?|du (?:{DAY}|\d)|de (?:{DAY}|demain)|pour le poste|d'embauche|téléphonique)\b"
        ),
    ),
    rule(
        "fr-speaks-of-interview",
        S.INTERVIEW,
        p(
            r"\b(?:entretiens?|entrevues?) (?:d'embauche|d'emploi|de (?:recrutement|sélection|motivation|embauche)|d'admission au poste|téléphonique|en visio\w{0,10}|vidéo|rh|technique|avec|pour|du|le|physique|prévu|de \d|initial|à distance|{DAY}|dans nos|d'une)|\b(?:un|premier|second|deuxième|votre|cet|notre|l'|d'|en|ton|nos|une|l|à un|prochain|bref|court) ?(?:entretien|entrevue)s?\b(?! (?:annuel|professionnel|de (?:la|votre|vos|l')|des|d'évaluation|individuel annuel|préventif|du (?:véhicule|logement|jardin)))"
        ),
        p(
            r"^(?:re ?: ?)?(?:\w{3,16} ){0,3}?(?:entretien|entrevue)\b(?! (?:annuel|professionnel|de (?:la|votre|vos)|des|d'évaluation|du (?:véhicule|logement)))|\b(?:journée|demi-journée) d'(?:essai|immersion|observation)\b|\bcomité de sélection\b|\bjury de (?:recrutement|sélection)\b"
        ),
        p(
            r"\b(?:auditionn\w{2,7}|audition (?:en|par|devant|du|de (?:\w{2,18} )?candidat\w?|pour le poste))\b"
        ),
    ),
)
