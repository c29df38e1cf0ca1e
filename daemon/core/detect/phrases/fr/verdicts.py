"""French: what decides an application: refusals, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.fr.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

# Who was taken instead: "un autre candidat", "d'autres profils", "une candidature interne".
_OTHERS = (
    r"(?:(?:un|une|d'|à d'|des|l'|deux|trois|quelques|plusieurs) ?autres? (?:\w{2,18} )?{C}|autres? {C}|(?:un|une|des|le|la|les|du) (?:\w{2,18} )?{C} (?:dont|qui|plus|mieux|interne|ayant|correspondant|avec|présentant|possédant|disposant|davantage)"
    r"|quelqu'un d'autre|(?:une|un) (?:candidature|candidat\w?|solution|mobilité) interne|l'un de nos|une autre personne|un autre choix|à l'interne|en interne)"
)
# What is refused to the User, where "ne ... pas" stands around the verb.
_REFUSED = (
    r"(?:reten\w{1,4}|sélectionn\w{1,5}|donner (?:une |de )?suite|donnée? suite|donnons (?:une |de )?suite|suite (?:favorable|positive)|poursuiv\w{1,4}|poursuite|aller (?:plus loin|de l'avant)|allons (?:plus loin|pas)|avancer|continuer|répondre (?:favorablement|positivement)|réponse (?:favorable|positive)|issue (?:favorable|positive)"
    r"|accéder à|proposer (?:le poste|ce poste|un poste|cette|d'entretien|un entretien|la suite)|vous recruter|embauch\w{1,4}|engager|convaincu\w?|aboutir|abouti|correspond\w{0,4}|été choisie?|présélectionn\w{1,3}|faire partie|parmi les|adéquation|répond\w{0,3} (?:pas )?(?:\w{3,18} )?(?:à|aux)|satisf\w{3,5}|offrir (?:le|un|ce|cet)|inviter à|rencontrer)"
)

RULES: tuple[Rule, ...] = (
    rule(
        "fr-others-were-chosen",
        S.REJECTED,
        p(
            rf"\b(?:retenu\w{{0,2}}|choisi\w{{0,2}}|sélectionn\w{{1,3}}|choix|préféré|privilégi\w{{1,3}}|opté|porté|recrut\w{{1,3}}|arrêté|tournés?|accordé|donné|poursuivre|poursuivons|continuer|avancer|attribué\w?|confié\w?|décidé|engag\w{{1,3}})\b{{..70}}\b{_OTHERS}"
        ),
        p(
            rf"\b{_OTHERS}\b{{..80}}\b(?:mieux|plus|davantage|retenue?s?|correspond\w{{0,5}}|adéquation|préféré\w{{0,2}}|recrutée?|choisie?|sélectionnée?s?|plus proche|au plus près)\b(?! (?:tard|tôt|vite|rapidement))"
        ),
        p(
            rf"\b{_OTHERS}\b{{..60}}\b(?:(?:nous |me |qui )?(?:rejoin\w{{1,5}}|rejoindr\w{{1,2}})|l'emport\w{{1,3}}|l'a emporté|(?:a|aura|obtient|a eu|a obtenu|décroche|prend|prendra|occupera|reprend) (?:le|la|ce|cette) (?:poste|place|job|boulot|suite)|(?:a|ont) été (?:prise?|embauchée?|engagée?)s?|est prise?|a signé|fait l'affaire)\b"
        ),
        p(
            rf"\b(?:prends|prend|prenons|prendre|pris|embauche|embauchons|garde|gardons|garder|part|partons|parti|suis|sommes)\b{{..25}}\b{_OTHERS}\b(?! (?:rendez|créneau|date))"
        ),
        p(
            r"\b(?:choix|décision) s'est (?:\w{4,14} )?(?:porté|arrêté|fixé|orienté)\w?\b|\bs'est porté\w? sur\b|\bnotre choix (?:ne )?s'est\b"
        ),
    ),
    rule(
        "fr-you-were-not-chosen",
        S.REJECTED,
        p(
            rf"\b(?:n'|ne |n )(?:\w{{1,14}} ?'?){{1,4}}?(?:pas|plus|point|guère|aucune?|ni)\b(?! (?:encore|hésit))(?! seulement){{..60}}\b{_REFUSED}"
        ),
        p(
            r"\b(?:ne |n')?(?:serez|seras|êtes|es|avez été|as été)\b{..4}\bpas\b (?:\w{3,14} )?(?:été )?(?:recrutée?|embauchée?|engagée?|titularisée?|prise?(?! (?:en|au|de)\b))\b(?!,? (?:sans|tant|avant|si)\b)"
        ),
        # a hairdresser or a doctor cannot take somebody before Monday
        p(
            r"\b(?:ne |n')?(?:peux|peut|pouvons|pourr\w{1,4}|vais|allons|va)\b{..4}\b(?:pas|plus)\b (?:\w{3,12} )?(?:vous|te|t') ?(?:\w{3,10} )?(?:prendre|garder|embaucher|engager|recruter|retenir|titulariser)\b(?! (?:en (?:charge|photo|rendez|consultation)|au (?:téléphone|mot)|rendez|plus longtemps))(?!{..25}\b(?:{DAY}|demain|aujourd'hui|semaine|avant|à \d|rendez-vous|matin|après-midi)\b)"
        ),
        p(
            r"\baurai\w{1,4} (?:bien |tellement |tant |vraiment )?(?:aimé|voulu|souhaité|préféré)\b{..30}\bdeux (?:\w{3,12} )?(?:postes|places|contrats|stages)\b"
        ),
        p(
            r"\b(?:guère|plus|pas) (?:\w{2,8} )?d'espoir\b|\b(?:ça|cela|ce) ne (?:va|pourra|sera) pas (?:être possible|possible|se faire|le faire|marcher)\b{..30}\b(?:poste|place|stage|job|boulot|alternance|candidature|vous|toi)\b|\b(?:pour|dans) (?:le|ce|la|cette) (?:poste|place|job|stage|alternance),? (?:ce|ça|cela) (?:ne )?(?:sera|va être|est) (?:\w{3,14} )?non\b"
        ),
        p(
            r"\b(?:de |à )?ne (?:pas|plus|point) (?:\w{2,18} ){0,3}?(?:retenir|donner|poursuivre|sélectionner|aller|continuer|proposer|répondre|avancer|embaucher|recruter|accéder|vous convoquer)\b"
        ),
        p(
            r"\b(?:candidature|dossier|profil|proposition)\b{..60}\b(?:rejetée?|refusée?|écartée?|déclinée?|pas (?:été )?(?:\w{3,18} )?(?:retenue?|sélectionnée?|acceptée?)|non retenue?|infructueuse|n'a pas abouti|défavorable\w{0,4}|sans suite)\b"
        ),
        p(
            r"\b(?:refuser|décliner|rejeter|écarter|clôturer|clore)\b{..30}\b(?:votre|ta) (?:candidature|dossier|proposition)|\b(?:suite|réponse|avis|issue) (?:\w{3,18} )?(?:défavorable|négative?)\b|\bréponse négative\b|\bnégativement\b|\bnon retenue?s?\b|\bcandidature non\b"
        ),
        p(
            r"\bpas (?:pu |été |malheureusement |en mesure d'|en mesure de )*(?:donner |réserver |apporter )(?:une )?suite\b|\bsans suite\b{..30}\bcandidature|\b(?:sommes|suis|avons) (?:au regret|le regret|désolée?s?)\b{..100}(?:\bpas\b|\bplus\b|\bne\b|\bnégati\w{2,5}|\brefus|\bpourvu){..60}(?:\b(?:candidature|poste|retenu\w{0,2}|suite|favorable\w{0,4}|profil|sélection\w{0,5}|recrutement|offre))"
        ),
    ),
    rule(
        "fr-regret",
        S.REJECTED,
        p(
            rf"\b(?:malheureusement|regret\w{{0,5}}|regrettons|désolée?s?|hélas|à regret)\b{{..110}}\b(?:pas|plus|ne|n')\b ?{{..60}}\b{_REFUSED}"
        ),
        p(
            r"\b(?:pas|plus) (?:\w{3,18} )?(?:une |de )?(?:bonnes?|meilleures?) (?:nouvelles?|nouvelle)\b|\bmauvaise nouvelle\b|\baurions? (?:aimé|préféré|souhaité) (?:vous |te |pouvoir )*(?:apporter|donner|annoncer|communiquer)"
        ),
    ),
    titled(
        "fr-refusal-in-subject",
        S.REJECTED,
        p(
            r"\b(?:réponse négative|candidature non retenue|refus de (?:votre |la )?candidature|non retenue?)\b"
        ),
    ),
    rule(
        "fr-post-filled",
        S.REJECTED,
        p(
            r"\b{ROLE}\b{..140}(?<!n'est )(?<!n'est pas )\b(?:pourvue?s?|comblée?s?|attribuée?s?|supprimée?s?|fermée?s?|annulée?s?|clos|clôturée?s?|retirée?s?|(?:plus|pas) (?:disponible|à pourvoir|vacante?|ouverte?|d'actualité))\b(?! (?:à compter|au plus tard|dès que))"
        ),
        p(
            r"\b(?:avons|a été|été|est|sommes parvenus à) (?:\w{2,18} ){0,2}?(?:pourvue?|pourvoir|comblée?|comblé|pourvoi) (?:le|ce|cette|notre|en interne|par|au poste)?\b(?!.{0,5}rapidement)|\b(?:poste|recrutement|processus|concours|recherche|campagne)\b{..50}\b(?:terminée?|clôturée?|close?|finalisée?|abandonnée?|infructueux|sans suite|annulée?|interrompue? définitivement)\b|\bne (?:donnera|sera|donnerons)\b{..30}\b(?:pas de suite|pas pourvu|plus pourvu)"
        ),
        p(
            r"\b(?:la|cette|votre) place (?:est|a été) (?:\w{3,8} )?(?:prise|pourvue|occupée|donnée)\b|\b(?:avons|ai|on a) (?:\w{3,8} )?trouvé (?:quelqu\'un|notre|la perle|une personne|un candidat|une candidate)\b"
        ),
    ),
    rule(
        "fr-not-a-fit",
        S.REJECTED,
        p(
            r"\b(?:profil|expérience|compétences|parcours|candidature|prétentions|formation|attentes)\b{..60}\b(?:ne|n')\b{..50}\b(?:pas|plus|que partiellement)\b{..50}\b(?:correspond\w{0,4}|répond\w{0,4}|adéquation|adapt\w{1,3}|suffis\w{2,5}|rempli\w{0,4}|coïncid\w{0,4}|aux? (?:attentes|critères|besoins|exigences|profil))\b"
        ),
        p(
            r"\bne (?:correspond|correspondent|répond|répondent|correspondait|remplissez|rempliss\w{2,4}|correspondrait) (?:\w{3,18} )?pas\b|\bpas (?:tout à fait|totalement|exactement|complètement|entièrement|assez|suffisamment) (?:\w{2,18} ){0,3}?(?:correspond\w{0,4}|attentes|recherch\w{2,5}|adéquation|critères|profil|besoins)"
        ),
    ),
    rule(
        "fr-kind-words",
        S.REJECTED_SOFTLY,
        p(
            r"\b(?:ne remet|ne met|ne reflète|ne préjuge|ne constitue)\b{..60}\b(?:compétences|qualités|valeur|parcours|profil|mérite\w?)|\bqualité de (?:votre|ton|ta) (?:candidature|profil|parcours|dossier)|\bmalgré (?:la qualité|l'intérêt|les qualités|tout l'intérêt|votre)\b"
        ),
        p(
            r"\b(?:choix|décision)\b{..30}\b(?:difficile|délicat\w?|pas (?:été )?(?:simple|facile))\b|\bgrand nombre de (?:candidatures|dossiers|postulants)|\bnombreuses candidatures\b|\bnombre (?:important|élevé) de candidatures\b"
        ),
        p(
            r"\b(?:conserv\w{1,5}|gard\w{1,5}|garderons)\b{..50}\b(?:candidature|dossier|cv|coordonnées|profil|contact|base|vivier|fichier)\b|\bvivier\b|\bcvthèque\b"
        ),
        p(
            r"\b(?:n'hésit\w{1,4}|encourag\w{1,5}|invit\w{1,4})\b{..50}\b(?:postuler (?:à nouveau|de nouveau|à d'autres|sur d'autres)|consulter (?:nos|les) (?:offres|futures)|candidater|nouveau|d'autres (?:offres|postes|opportunités)|futures?)\b|\b(?:autre|futures?|prochaines?) (?:opportunités?|offres?|occasions?|postes?)\b|\bà l'avenir\b|\brecontacter\b"
        ),
        p(
            r"\b(?:remerci\w{1,5}|sensibles?|apprécié)\b{..50}\b(?:temps (?:que|consacré|accordé)|intérêt (?:que|porté|manifesté)|confiance|sincérité|qualité de (?:nos|notre|l')|démarche)\b|\bcette (?:réponse|décision)\b|\bcette fois(?:-ci)?\b"
        ),
    ),
    rule(
        "fr-farewell",
        S.FAREWELL,
        p(
            r"\b(?:souhait\w{1,5}|bonne|bon|plein|succès|réussite|meilleur\w{0,2}|bonne chance|bon courage|courage|chance)\b{..70}\b(?:recherches?|suite de (?:votre|ta|ton|vos)|poursuite de (?:votre|ta|ton|vos)|parcours|carrière|projets? (?:professionnels?|futurs?|à venir)|avenir|continuation|vos (?:démarches|projets)|tes (?:démarches|projets)|démarches|cheminement|recherche d'emploi)\b"
        ),
        p(
            r"\bbonne continuation\b|\btrouv\w{2,4}\b{..50}\b(?:rapidement|prochainement|bientôt)\b{..40}\b(?:poste|emploi|attentes|souhaits|aspirations|projet)|\baboutir\b{..20}\b(?:rapidement|recherches)"
        ),
    ),
    rule(
        "fr-second-in-line",
        S.RESERVE,
        p(
            r"\b(?:liste (?:d'attente|complémentaire|de réserve|d'aptitude)|(?:deuxième|second|2e) (?:position|rang|choix|sur la liste)|en réserve|réserve de recrutement|banque de candidat\w{0,6})\b|\b(?:en cas de|si)\b{..40}\b(?:désistement|se désist\w{1,4}|refus\w{0,4} (?:du|de la) (?:premi|candidat)|le candidat retenu|la candidate retenue)\b"
        ),
    ),
    rule(
        "fr-offer-accepted",
        S.ACCEPTED,
        p(
            r"\b(?:merci|ravie?s?|heureu\w{1,3}|félicitations|confirm\w{1,4}|bien reçu)\b{..50}\b(?:accepté|acceptation|avoir accepté|accord pour|(?:contrat|promesse|proposition|offre)\b{..20}\bsignée?)\b|\b(?:contrat|promesse d'embauche|proposition|offre)\b{..20}\bsignée?\b{..30}\b(?:bien reçue?|reçue?|merci)\b|\bbien reçu\b{..30}\b(?:contrat|promesse|documents) signés?\b"
        ),
    ),
    asserts(
        "fr-offer-taken-back",
        S.RESCINDED,
        p(
            r"\b(?:retir\w{1,4}|annul\w{1,4}|révoqu\w{1,4}|revenir sur|rétract\w{1,4}|renoncer à|retrait de|annulation de)\b{..50}\b(?:offre d'(?:emploi|embauche)|(?:notre|cette|l'|son|la) ?(?:offre|proposition|promesse)(?! d'entretien)|promesse d'embauche|proposition d'embauche|votre (?:embauche|recrutement|engagement))\b(?! en ligne)"
        ),
        p(
            r"\b(?:offre|proposition|promesse)(?: d'(?:embauche|emploi|engagement))?\b{..70}\b(?:retirée?|annulée?|caduque|révoquée?|nulle et non avenue|plus valable|plus d'actualité|ne tient plus|pas être (?:maintenue|honorée))\b"
        ),
        p(
            r"\b(?:honorer|maintenir|donner suite à)\b{..30}\b(?:promesse|proposition|offre) (?:d'|que|faite|qui)"
        ),
    ),
    asserts(
        "fr-offered",
        S.OFFERED,
        p(
            r"\b(?:plaisir|heureu\w{1,3}|ravie?s?|enchantée?s?|joie|honneur|souhait\w{2,5}|confirm\w{1,5}|officiellement|décidé|tenons à|honorée?s?|fiers?)\b{..70}\b(?:proposer (?:le|un|ce|de rejoindre|de nous rejoindre|d'intégrer|officiellement|formellement|cette) ?(?:poste|contrat|cdi|cdd|stage|alternance|emploi|fonction|nos|notre|\b)(?! (?:entretien|rendez|appel|créneau|rencontre|échange|premier|second|point))|offrir (?:le|un|ce|officiellement|formellement) ?(?:poste|contrat|emploi|\b)|faire une (?:offre|proposition)|(?:vous|te|t')\s?(?:embaucher|recruter|engager|compter parmi)|(?:votre|ton) (?:embauche|recrutement|engagement)|intégrer (?:notre|l'))"
        ),
        p(
            r"\b(?:promesse d'embauche|proposition d'(?:embauche|engagement|emploi)|contrat de travail|offre d'(?:embauche|engagement)|lettre d'(?:engagement|embauche|offre)|offre d'emploi (?:formelle|officielle|écrite)|projet de contrat|contrat d'(?:engagement|apprentissage)|convention de stage|contrat (?:cdi|cdd|en cdi|en cdd|à durée \w{4,12}))\b(?! signé){..80}\b(?:ci-?jointe?|jointe?|en pièce jointe|en annexe|signer|signée?|signature|retourner|trouver\w{0,2}|docusign|yousign|relecture|dater)\b(?!{..30}\bpour l'entretien)"
        ),
        p(
            r"\b(?:ci-?jointe?s?|pièce jointe|en annexe|trouver\w{0,2}|envoy\w{1,4}|adress\w{1,4}|transm\w{2,6}|faire parvenir)\b{..60}\b(?:promesse d'embauche|proposition d'(?:embauche|engagement|emploi)|contrat de travail|offre d'(?:embauche|engagement)|lettre d'(?:engagement|embauche|offre)|contrat d'(?:engagement|apprentissage)|(?:notre|votre) (?:offre|proposition)(?: \w{3,12})? (?:pour le|au|de|formelle|écrite|salariale))\b"
        ),
        p(
            r"(?<!pas )(?<!n'avons pas )\b(?:vous avez|tu as|vous êtes|tu es|candidature (?:a été|est)|avons (?:\w{3,18} )?(?:choisi|retenu|décidé de retenir)|choix s'est porté sur) (?:été )?(?:le poste|la place|retenue? pour le poste|le job|prise?\b|engagée?|embauchée?|sélectionnée? pour (?:le|occuper)|acceptée?|vous|ta candidature|votre candidature|votre profil)\b(?!{..60}\b(?:entretien|étape|entrevue|test|suite du|phase|rencontre|rendez-vous|tour)\b)"
        ),
        p(
            r"\bbienvenue (?:dans|parmi|chez|à bord|au sein)\b(?!{..40}\b(?:vivier|communauté|newsletter|espace|plateforme|site)\b)|\b(?:félicitations|bonne nouvelle)\b{..90}\b(?:poste est (?:à vous|à toi)|retenue?s? pour le poste|proposer le poste|offre (?:d'emploi|d'embauche|de)|vous (?:nous )?rejoignez|embauch\w{1,4})|\bfaire partie de (?:notre|l') ?équipe à (?:partir|compter)"
        ),
        p(
            r"\b(?:je|on) (?:vous|t'|te) ?embauche\b|\bnous (?:vous|t'|te) ?embauchons\b|\b(?:(?:vous|tu) (?:êtes|es)|t'es) (?:bien |donc |officiellement )?(?:embauchée?|engagée?|recrutée?|prise?)\b(?!{..10}\?)(?! (?:en|au|à|dans|par|de)\b)"
        ),
        p(
            r"\b(?:on|je|nous) (?:vous|te|t') ?(?:prends?|prenons|garde|gardons|recrute|recrutons|engage|engageons|veut|veux|voulons) (?:\w{3,12} )?(?:dans l'équipe|en (?:cdi|cdd|stage|alternance|apprentissage|contrat|salle|cuisine|boutique|atelier)|avec (?:plaisir|nous|joie)|pour (?:le|la|ce|cette) (?:poste|place|job|boulot|saison|stage|alternance)|comme {TITLE}|à (?:l'essai|temps|partir|plein|mi-temps)|chez nous|parmi nous)\b|\b(?:on|nous|je) (?:vous|te|t') ?(?:prends?|prenons|recrute|recrutons|engage|engageons|garde|gardons)(?=[ !.]{0,4}$)"
        ),
        p(
            r"\b(?:le|la|ce|cette) (?:poste|place|job|boulot|taf|stage|alternance) est (?:à|pour) (?:vous|toi)\b|\b(?:voudrions|voulons|veut|aimerions|aimerait|souhaitons|souhaite) que (?:vous|tu) (?:soyez|sois|deveniez|deviennes|occupiez|occupes) (?:notre|la|le) (?:\w{3,14} )?{TITLE}\b|\b(?:vous|tu) (?:avez|as|auras?) (?:le|ce) (?:poste|job|boulot|taf)\b(?!{..10}\?)"
        ),
        # an offer asks for an answer, an advert does not
        p(
            r"\b(?:notre|l'|votre|cette) ?(?:offre d'emploi|offre|proposition)\b{..60}\b(?:pour le poste|à titre d[e']|au poste|comme|en tant que)\b{..90}\b(?:échelon|salaire|rémunération|semaines de vacances|entrée en fonction)\b|\b(?:faire part|informer|communiquer|donner)\b{..10}\bvotre (?:décision|acceptation)\b|\bvotre date d'entrée en (?:fonctions?|service|poste) (?:serait|sera|est (?:prévue|fixée) au)\b"
        ),
    ),
    titled(
        "fr-offer-in-subject",
        S.OFFERED,
        p(
            r"\b(?:promesse d'embauche|proposition d'(?:embauche|engagement|emploi)|offre d'(?:embauche|engagement)|(?:votre|ton) contrat (?:de travail|d'engagement|d'apprentissage|cdi|cdd)|lettre d'(?:offre|engagement|embauche)|votre offre d'emploi|offre formelle|offre d'emploi conditionnelle)\b(?!{..20}\b(?:du jour|similaires|entretien)\b)"
        ),
    ),
    rule(
        "fr-on-hold",
        S.ON_HOLD,
        p(
            r"\b(?:recrutements?|postes?|processus|embauches?|concours|recherche|procédure|budget)\b{..70}\b(?:suspendue?s?|gelée?s?|en pause|mise? en (?:attente|pause|suspens|veille)|en suspens|reportée?s?|en attente de (?:validation|budget)|à l'arrêt|en standby|en stand-by|différée?s?)\b(?!{..20}\bentretien)"
        ),
        p(
            r"\b(?:suspendre|geler|gel|suspension|mettre|mis|mise|pause|gelons|suspendons)\b{..40}\b(?:recrutements?|embauches?|processus|postes?|procédure)\b(?:{..20}\b(?:en (?:pause|attente|suspens|veille)|temporairement|jusqu'|quelques)|\b)(?<!mis le poste)"
        ),
    ),
    rule(
        "fr-withdrawn",
        S.WITHDRAWN,
        p(
            r"\b(?:retrait de (?:votre|ta) candidature|(?:vous avez|tu as|avez souhaité|as souhaité|avoir) (?:\w{3,18} )?(?:retiré|retirer) (?:votre|ta) candidature|candidature\b{..30}\bretirée?\b{..30}\b(?:demande|votre|ta))|\bà votre demande\b{..50}\bcandidature\b|\bvous désist\w{1,5}\b|\bvotre désistement\b"
        ),
    ),
)
