"""French: receipts, tests, approaches, and what else an employer writes."""

from __future__ import annotations

from daemon.core.detect.phrases.fr.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "fr-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:réalis\w{1,4}|complét\w{1,4}|pass\w{1,3}|effectu\w{1,4}|faire|fasse\w{1,3}|remplir|rendre|rendu|renvoy\w{1,4}|retourn\w{1,4}|invit\w{1,4}|soumettre|soumettez|envoy\w{1,4}|trouver\w{0,2}|ci-jointe?|pièce jointe|enregistr\w{1,4}|répondre|prochaine étape|étape suivante|commencer|lancer|accéder|adress\w{1,4}|préparer|prépar\w{1,4}|demand\w{1,4}|propos\w{1,4}|participer|plancher)\b{..80}\b(?:{TEST})\b"
        ),
        p(
            r"\b(?:{TEST})\b{..90}\b(?:à (?:réaliser|compléter|effectuer|rendre|faire|retourner|nous renvoyer|passer|remettre|l'adresse)|lien|avant le|d'ici|au plus tard|délai|jusqu'au|sous \d|minutes|heures|jours pour|en ligne|ci-joint|accessible|expire\w{0,3}|valable|échéance|disponible (?:pendant|jusqu))\b"
        ),
        p(
            r"\b(?:enregistr\w{1,4}|filme\w{0,2})\b{..40}\b(?:vos? (?:réponses?|vidéos?)|tes réponses|des réponses|une (?:courte )?vidéo)\b|\b(?:répondre|réponds|répondez)\b{..30}\b(?:en vidéo|face caméra|devant (?:votre|la) (?:caméra|webcam))\b"
        ),
    ),
    titled(
        "fr-test-in-subject",
        S.ASSESSMENT,
        p(
            r"\b(?:{TEST})\b(?!{..30}\b(?:reçue?|terminée?|résultats?|complétée?|bien reçu)\b)(?<!résultat de votre )"
        ),
    ),
    rule(
        "fr-test-handed-in",
        S.HANDED_IN,
        p(
            r"\b(?:{TEST}|votre test|votre rendu|vos réponses)\b{..50}\b(?:reçue?s?|bien reçue?s?|terminée?|complétée?|soumise?|enregistrée?s?|parvenue?s?|finalisée?)\b(?! (?:avant|d'ici))|\b(?:merci|remerci\w{1,4})\b{..40}\b(?:réalisé|complété|effectué|rendu|passé|envoi|retour|participation|temps consacré)\b{..40}\b(?:{TEST}|test|exercice|étude|cas)\b"
        ),
        p(
            r"\b(?:reçu|réception)\b{..30}\b(?:{TEST}|votre test|votre exercice|votre rendu|votre étude)\b"
        ),
    ),
    rule(
        "fr-application-received",
        S.RECEIVED,
        p(
            r"\b(?:bien reçu|reçu|accus\w{1,4} (?:de )?(?:bonne )?réception|bonne réception|accuser réception|parvenue?|confirm\w{1,4} (?:la )?(?:bonne )?réception|réception)\b{..60}\b(?:candidature\w?|dossier|cv|curriculum|lettre de motivation|demande d'emploi|postulation|offre de services?)\b"
        ),
        p(
            r"\b(?:candidature|dossier|cv|postulation|demande d'emploi|offre de services?)\b{..70}\b(?:bien (?:été )?(?:reçue?|enregistrée?|transmise?|prise? en compte|parvenue?)|(?:a|est|été) (?:bien )?(?:reçue?|envoyée?|transmise?|enregistrée?|déposée?|prise en compte|soumise|parvenue?)|nous est (?:bien )?parvenue?|en cours d'(?:étude|examen|analyse|évaluation)|sera (?:étudiée?|examinée?|analysée?|traitée?))\b"
        ),
        p(
            r"\b(?:remerci\w{1,5}|merci|gré)\b{..70}\b(?:candidature|postulé|postuler|intérêt (?:que|pour|porté|manifesté)|envoi de votre (?:cv|dossier|candidature)|votre cv|postulation|confiance que vous (?:nous )?(?:témoignez|accordez) en (?:postulant|déposant))\b|\b(?:vous avez|tu as|avez) (?:bien |récemment )?(?:postulé|candidaté|soumis votre candidature|déposé votre candidature)\b"
        ),
        p(
            r"\b(?:étudi\w{1,5}|examin\w{1,5}|analys\w{1,5}|examen|étude|lecture|prendre connaissance)\b{..40}\b(?:votre|ta|de votre|de ta) (?:candidature|cv|dossier|profil|postulation)\b"
        ),
    ),
    titled(
        "fr-receipt-in-subject",
        S.RECEIVED,
        p(
            r"\b(?:accusé de réception|bien reçue?|réception de (?:votre|ta) candidature|candidature (?:bien )?(?:reçue|enregistrée|envoyée|transmise)|confirmation de (?:votre |ta )?(?:candidature|dépôt|postulation|réception)|merci pour (?:votre|ta) candidature|merci d'avoir postulé)\b"
        ),
    ),
    rule(
        "fr-has-applied",
        S.APPLIED,
        p(
            r"\b(?:votre|ta|de votre) (?:\w{3,18} )?(?:candidature|postulation|dossier de candidature)\b|\bavez postulé\b|\bas postulé\b"
        ),
    ),
    rule(
        "fr-knows-the-user",
        S.KNOWN,
        p(
            r"\b(?:merci|remerci\w{1,5}|ravie?s?|plaisir|apprécié|heureu\w{1,3})\b{..50}\b(?:candidature|échange|entretien|intérêt (?:que|pour|porté)|temps|réponse|message|patience|disponibilité|rencontre|avoir (?:postulé|rencontré)|cv|postulé|appel|visite)\b|\b(?:votre|ta) (?:\w{3,18} )?(?:candidature|entretien|entrevue|dossier|postulation)\b|\b(?:avez|as) postulé\b|\b(?:suite à|comme convenu|comme évoqué|comme discuté|lors de notre|après notre)\b"
        ),
    ),
    rule(
        "fr-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b(?:votre|ton|vos) (?:profil|parcours|cv|expériences?|compétences)\b{..70}\b(?:attiré|attention|intéress\w{1,6}|correspond\w{0,6}|m'a|nous a|interpell\w{1,4}|remarqué\w?|semble|pourrait|colle|match\w{0,3}|tout à fait|plu|retenu mon|en adéquation)\b(?!{..40}\b(?:pas|malheureusement)\b)"
        ),
        p(
            r"\b(?:tombée?|découvert|repéré|vu|parcouru|consulté|trouvé|croisé|lu|remarqué|regardé)\b{..30}\b(?:sur )?(?:votre|ton|vos) (?:profil|parcours|page|cv (?:sur|en ligne|via))\b"
        ),
        p(
            r"\b(?:mon|notre|l'un de (?:mes|nos)|un de (?:mes|nos)|pour (?:mon|notre|un de mes|le compte de(?: mon| notre)?)) clients?\b|\bcabinet de (?:recrutement|chasse)\b|\bchass\w{2,4} de têtes?\b|\bpour le compte d[e']|\bapproche directe\b|\bje (?:recrute|recherche|travaille)\b{..40}\b(?:pour|un|une|actuellement|sur un)\b|\bnous (?:recrutons|recherchons|cherchons)\b{..40}\b(?:un|une|des|actuellement|notre)\b"
        ),
        p(
            r"\b(?:ouverte?|écoute|à l'écoute|intéressée?|partante?|curieu\w{1,3}|tentée?)\b{..50}\b(?:opportunités?|nouveau (?:poste|challenge|défi|projet)|nouvelles? (?:opportunités?|aventure)|marché|changement|échanger|discuter|mobilité|ce (?:poste|projet)|propositions?)\b|\b(?:belle|nouvelle|superbe|intéressante) (?:opportunité|occasion)\b|\bopportunité (?:de|à|en|au|professionnelle|qui|chez|pour)\b|\bnouveau (?:défi|challenge)\b|\ben veille\b"
        ),
    ),
    rule(
        "fr-still-open",
        S.STILL_OPEN,
        p(
            r"\b(?:pas encore|toujours|encore)\b(?: \w{2,12}){0,4} (?:décision|décidé|tranché|arrêté|retour|réponse|terminé|finalisé|en cours|rencontr\w{2,4}|cours de|réflexion|attente|statué|étude|entretiens)\b|\b(?:merci|remerci\w{1,4})\b{..25}\bpatience\b|\bencore un peu de (?:temps|patience)\b|\bprend\w{0,3} (?:un peu )?plus de temps\b|\bplus long(?:temps|ue)? que prévu\b|\bliste (?:de réserve|d'attente)\b|\b(?:retard|délai) (?:\w{2,10} )?(?:dans|pris)\b"
        ),
    ),
    # An application that lacks papers is neither a receipt nor a verdict.
    rule(
        "fr-papers-are-missing",
        S.WANTS,
        p(
            r"\b(?:il (?:nous |y )?manque|nous manquent?|manquant\w{0,2}|incomplet|dossier est incomplet|afin de compléter|pour compléter|compléter votre dossier|pour (?:finaliser|constituer) votre dossier)\b"
        ),
    ),
    rule(
        "fr-status",
        S.STATUS,
        p(
            r"\b(?:revien\w{1,5}|reviendr\w{2,4}|revenir|revenons)\b{..20}\bvers (?:vous|toi)\b|\btiendr\w{2,4}\b{..25}\b(?:informée?s?|au courant)\b|\b(?:contacter\w{2,3}|recontacter\w{2,3}|reprendr\w{2,4} contact|prendr\w{1,4} contact|donner\w{0,3} (?:une |notre |des |de )?(?:réponse|nouvelles|retour))\b|\b(?:réponse|retour|nouvelles?|décision|suite)\b{..50}\b(?:d'ici|sous|avant|prochain\w{0,4}|semaine|jours|courant|{DAY}|fin|début|rapidement|délais)\b"
        ),
        p(
            r"\b(?:point|où en est|état|avancement|suivi|statut|mise à jour)\b{..30}\b(?:candidature|recrutement|processus|dossier)\b|\b(?:merci|remerci\w{1,5})\b{..30}\b(?:échange|entretien|patience|message|réponse|retour|disponibilité|temps|compréhension|rencontre|visite)\b|\b(?:ravie?s?|plaisir|apprécié|agréable)\b{..25}\b(?:d'échanger|de (?:vous|te) (?:rencontrer|avoir rencontré)|notre échange|vous avoir)\b"
        ),
        p(
            r"\bprocessus\b{..40}\b(?:en cours|suit son cours|se poursuit|avance)\b|\ben cours (?:d'examen|d'étude|de traitement|d'analyse|de finalisation|de délibération)\b"
        ),
    ),
    rule(
        "fr-asks-the-candidate",
        S.REQUEST,
        p(
            r"\b(?:pourri\w{1,3}-?(?:vous|tu)|pouvez-?vous|peux-?tu|merci de|veuillez|prière de|nous vous (?:prions|demandons|invitons)|je vous (?:prie|remercie|demande|invite|saurais)|il (?:nous )?manque|besoin|auriez-vous l'amabilité|aurions besoin|n'oubliez pas|pensez à|te demander|vous demander)\b{..90}\b(?:envoy\w{1,4}|transmet\w{1,5}|précis\w{1,4}|fourni\w{1,4}|indiqu\w{1,4}|communiqu\w{1,4}|adress\w{1,4}|complét\w{1,4}|rempli\w{1,3}|retourn\w{1,4}|apport\w{1,4}|joindre|faire parvenir|répondre|signer|justificati\w{2,3}|pièces?|document\w?|dire|donner|copie|muni\w{0,4}|déposer|téléverser|de vous)\b"
        ),
        p(
            r"\b(?:prétentions? salariales?|prétentions|attentes salariales|rémunération souhaitée|préavis|date de disponibilité|permis de travail|titre de séjour|casier judiciaire|extrait de casier|références? (?:professionnelles?|de)|diplômes?|attestations?|certificats? de travail|rib\b|carte vitale|pièce d'identité|carte d'identité|fiches? de paie|bulletins? de salaire|permis b)\b"
        ),
        p(
            r"\b(?:accès|parking|stationnement|accueil|se présenter|présentez-vous|plan d'accès|frais de déplacement|préparer (?:l'|votre)|pour préparer)\b"
        ),
    ),
    rule(
        "fr-speaks-of-an-application",
        S.APPLICATION,
        p(
            r"\b(?:votre|ta|la|cette|une|sa) (?:\w{3,18} )?(?:candidature|postulation)\b|\bcandidature (?:spontanée|au|à|pour)\b|\b(?:votre|ton) (?:cv|curriculum|dossier de candidature|lettre de motivation)\b|\bpostulé\b|\bcandidaté\b|^(?:re ?: ?)?(?:\w{1,18} ){0,3}?candidature\b"
        ),
        p(r"^(?:re ?: ?)?(?:votre |ton |mon )?cv\b"),
    ),
    rule(
        "fr-speaks-of-a-job",
        S.JOB,
        # "(H/F)" stands after a job title and nowhere else
        r"\(? ?\b(?:h|f|m|x|nb) ?/ ?(?:f|h|m|x)(?: ?/ ?(?:x|d|nb|h))?\b ?\)|\b[hfm]/[fhm](?:/x)?\b",
        p(
            r"\b(?:au|le|un|ce|du|notre|votre|d'un|pour le|sur le|tel|cet|l'|son|intitulé du|fiche de|description de|type de|quel|deux) ?(?:\w{3,18} )?(?:poste|postes|emploi)\b(?! (?:de police|frontière|de secours|source|téléphonique|de pilotage|à souder))|\bpostes? (?:de|d'|vacants?|à pourvoir|ouverts?|proposé|en|chez|au sein)\b(?! (?:police|secours))"
        ),
        p(
            r"\b(?:recrut(?:ement|eur|euse|ements|er|ons|ée?|ant)|embauche\w?|ressources humaines|service (?:du )?personnel|drh\b|talent acquisition|chargée? (?:de|du) recrutement|responsable (?:du )?recrutement|gestionnaire rh|équipe (?:rh|recrutement)|dotation|comité de sélection|jury de recrutement|processus de (?:sélection|recrutement)|cabinet de recrutement|carrières?)\b"
        ),
        p(
            r"\b(?:offre d'emploi|offres d'emploi|offre de stage|proposition d'embauche|promesse d'embauche|contrat (?:de travail|d'apprentissage|d'engagement|à durée)|fiche de poste|cdi\b|cdd\b|alternance|apprenti\w{0,7}|intérim\w{0,5}|vacataire|période d'essai|prise de (?:poste|fonction)|date d'entrée en (?:fonction|service)|entrée en fonction|préavis|prétentions salariales|rémunération|salaire|brut (?:annuel|mensuel)|temps (?:plein|partiel)|candidature spontanée|lettre de motivation|période probatoire|convention collective|horaire de travail|poste à pourvoir|mission de remplacement|remplacement|titularisation|concours de recrutement)\b"
        ),
        p(
            r"\b(?:entretien|entrevue)s? (?:d'embauche|de recrutement|d'emploi|de sélection|d'engagement)\b|\bcandidat(?:e|s|es|\(e\)|·e)?s?\b(?! (?:de la (?:droite|gauche|majorité)|de l'opposition|du parti|des (?:verts|socialistes)|sortante?|à la (?:mairie|présidentielle)|aux législatives|à la location|locataire|à l'élection|aux élections|à l'examen|au bac|libre|au permis))|\b(?:candidature|postul\w{1,5})\b{..30}\b(?:au|pour|chez|à|sur|spontanée)\b{..15}\b(?:le |la |l'|un |notre |nos )?(?:poste|stage|offre|annonce|emploi|alternance|mission|fonction|contrat|équipe|entreprise|établissement|groupe|société)\b"
        ),
        p(
            r"\b(?:rejoindre|intégrer|rejoigniez|rejoignez|renforcer) (?:notre|nos|l'|une|la|les|son) ?(?:équipes?|entreprise|société|groupe|structure|établissement|service|maison|brigade|rédaction|agence)\b|\bintégration dans (?:l'|notre )équipe\b|\ben tant que (?:\w{3,18} )?(?:chargée?|développeu\w{1,3}|ingénieure?|infirmi\w{2,3}|assistante?|responsable|technicien\w{0,2}|conseill\w{2,3}|comptable|aide|chef\w{0,2}|vendeu\w{1,3}|employée?|agent\w?)\b|\bvotre (?:embauche|recrutement|engagement|arrivée parmi nous|futur employeur)\b"
        ),
        p(
            r"\b(?:premier|second|deuxième|dernier|prochain) entretien\b{..60}\b(?:avec|équipe|direct\w{2,5}|manager|responsable|service)\b|\bpoursuivre avec (?:vous|toi|votre candidature)\b|\b(?:votre|ton) (?:premier jour|arrivée|prise de fonction|futur poste|profil (?:correspond|pour|a retenu))\b|\b(?:dossier|candidature)s? (?:classée?|retenue?)\b|\ble comité (?:vous|de sélection|se réunira|a )\b{..60}\b(?:auditionn\w{3,6}|candidat\w{0,5}|décision|classée?|réponse)\b|\bater\b|\bvacations?\b"
        ),
        p(
            r"\bentre(?:tien|vue)\b{..60}\b(?:dans nos (?:locaux|bureaux)|à nos bureaux|nos ateliers|au siège|le gestionnaire|la gestionnaire|l\'équipe)\b"
        ),
        p(
            r"\b(?:prochaine|dernière|deuxième|seconde) (?:étape|phase) (?:du|de notre|de) (?:processus|recrutement|sélection)\b|\b(?:second|deuxième|dernier) tour\b|\b(?:recherche d\'emploi|vie professionnelle|avenir professionnel|projets? professionnels?|parcours professionnel|recherches professionnelles)\b"
        ),
        # the post as one speaks of it: "le boulot", "l'extra de samedi", and what it pays
        p(
            r"\b(?:pour|concernant|vu pour) (?:le|ce|un) (?:\w{3,12} )?(?:boulot|taf)\b|\b(?:le|ce) (?:boulot|taf|job) (?:est (?:à|pour) (?:vous|toi)|commence|de {TITLE})|\b(?:pour|au sujet d[eu]|concernant|à propos d[eu]|vu pour|pour l'histoire d[eu]) (?:le |la |l'|un |une |ce |cette )?(?:\w{3,12} )?(?:job|emploi|stage|alternance|apprentissage|place (?:de|d'|en|chez|au)|mi-temps|extras?)\b|\bdeux (?:jobs|postes)\b|\bdu job d[e']|\b(?:\d ?\d{3}|\d{3,5}) ?(?:€|euros?|eur|chf|francs)? ?(?:net|brut)s?\b|\bau smic\b|\b(?:votre|ton|l'|un) ?essai (?:d'hier|d[eu] (?:{DAY}|ce|la|\d)|hier|ce (?:matin|midi|soir)|en (?:cuisine|salle|boutique|atelier|magasin|caisse)|au (?:magasin|resto|restaurant|salon|garage|comptoir|service))\b|\b(?:en extra|à mi-temps|heures sup\w{0,11})\b"
        ),
        p(
            r"\b(?:concours de|recrutement d[eu]|campagne de) (?:maître\w?|ater|enseignant\w{0,2}|recrutement)\b|\b(?:classée?|rang)\b{..20}\bpour le poste\b"
        ),
        p(r"\bcollaboration (?:libérale|salariée)\b|\bbarreau\b{..30}\bcollaborat"),
    ),
    # "your adviser", "with the doctor" is a person one goes to, no job
    titled(
        "fr-job-title-in-subject",
        S.JOB,
        p(
            r"^(?:re ?: ?)?(?:votre |ton |le |l'|un |du )?(?:stage|alternance|apprentissage|job|boulot|poste|emploi|embauche)(?: (?:chez|au|en|comme|à|de fin) .{1,40})?$"
        ),
        p(
            r"\b(?<!\bvotre )(?<!\bton )(?<!\bavec )(?<!\ble )(?<!\bla )(?<!\bchez )(?<!\bdu )(?<!\bnos )(?<!\bnotre ){TITLE}\b"
        ),
    ),
    rule(
        "fr-names-a-job-title",
        S.JOB,
        p(
            r"\b(?:comme|en tant que?|pour (?:le|un|une|notre|la place|lo de)|poste|place|fonctions?|candidature|recherch\w{1,4}|cherch\w{1,4}|besoin) ?(?:toujours |encore |actuellement |aussi )?(?:d'|de |du |un |une |notre )?(?:\w{3,18} )?{TITLE}\b"
        ),
        p(
            r"\b(?:années?|expérience|métier|travail|boulot|job|place|poste|mission|formation|diplôme|cap|saison|remplacement) (?:de |d'|comme )(?:\w{3,14} )?{TITLE}\b|\bune? {TITLE} (?:sans|comme (?:vous|toi)|digne)\b|\ben tant qu'{TITLE}\b"
        ),
    ),
    rule(
        "fr-away",
        S.AWAY,
        p(
            r"\b(?:absente? (?:du bureau|jusqu|du|pour|actuellement|de mon)|en congés?|de retour (?:le|à partir|au bureau|{DAY})|en vacances|congé (?:maternité|paternité|parental|maladie)|mon absence|pas joignable|accès limité à|en cas d'urgence|plus en poste|ne (?:travaille|fait) plus)\b"
        ),
    ),
)
