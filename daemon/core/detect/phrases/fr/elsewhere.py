"""French: what marks mail as no job mail of the User's: adverts, other worlds, other parts."""

from __future__ import annotations

from daemon.core.detect.phrases.fr.words import p
from daemon.core.detect.signals import Rule, Signal, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    titled(
        "fr-alert-subject",
        S.NOISE,
        p(
            r"\b\d{1,4} (?:nouvelles? |autres )?(?:offres?|postes|emplois|jobs|opportunités)\b|\b(?:nouvelles|dernières) (?:offres|opportunités)\b|\boffres (?:d'emploi )?(?:pour vous|pour toi|du jour|de la semaine|recommandées|similaires|qui pourraient|correspondant|sélectionnées|à ne pas)\b|\balertes? (?:emploi|offres?|job)\b|\b(?:emplois|jobs) (?:pour vous|recommandés|près de)\b"
        ),
        p(
            r"\b(?:newsletter|infolettre|lettre d'information|webinaire|conseils? (?:pour|carrière|emploi|cv)|astuces|nos conseils|les \d{1,2} (?:questions|erreurs|conseils|astuces|clés)|comment (?:réussir|préparer|rédiger|répondre|négocier|rebondir|décrocher|gérer|annoncer)|réussir (?:son|votre|ton|vos) (?:entretien|cv|recherche)|guide (?:du|de l'|pour)|modèles? (?:de|gratuits?)|salon (?:de l'emploi|du recrutement)|job dating|promo\w{0,7}|soldes|réduction|code promo|\d{1,2} ?% de|abonnement|invitations? en attente|a (?:vu|consulté) votre profil|vues? de profil)\b"
        ),
        p(
            r"\b(?:facture|commande|livraison|colis|expédition|mot de passe|vérifi\w{1,4} (?:votre|ton) (?:adresse|compte|e-?mail)|activer votre compte|relevé de compte|avis d'échéance|paiement)\b"
        ),
    ),
    rule(
        "fr-job-alert",
        S.ALERT,
        p(
            r"\b(?:votre|ton|mes|vos) alertes?(?: emploi| offres?| e-?mail)?\b|\balerte emploi\b|\b(?:nouvelles|dernières|autres) offres (?:d'emploi |de |pour|correspond|qui)|\boffres (?:d'emploi )?(?:similaires|recommandées|pour vous|du jour|qui (?:correspondent|pourraient))\b|\bvoir (?:toutes les|plus d'|les) (?:offres|annonces)\b|\brecherche enregistrée\b"
        ),
    ),
    rule(
        "fr-advertises",
        S.NOISE,
        p(
            r"\b(?:voir (?:toutes les|plus d'|les) (?:offres|annonces)|gérer (?:mes|vos) alertes|se désabonner|désabonnement|désinscri\w{2,5}|postuler maintenant|postulez (?:vite|maintenant|dès)|offres (?:similaires|recommandées)|lire la suite|lire l'article|je m'inscris|inscrivez-vous|profitez de|dans ce numéro|notre newsletter|code promo|offre (?:valable|spéciale)|téléchargez (?:notre|le)|en savoir plus sur nos formations|découvr\w{2,4} (?:nos (?:offres|conseils|articles)|l'article))\b"
        ),
    ),
    rule(
        "fr-one-time-code",
        S.CODE,
        p(
            r"\b(?:code (?:de (?:vérification|sécurité|confirmation|connexion)|à usage unique|d'authentification)|réinitialis\w{1,7} (?:de )?(?:votre |ton )?mot de passe|mot de passe (?:temporaire|oublié)|confirmer votre (?:adresse|e-?mail)|valider votre (?:adresse|e-?mail|compte)|votre code est)\b"
        ),
    ),
    rule(
        "fr-another-world",
        S.OTHER_WORLD,
        # what is applied for, met about or decided on is named, and it is no job
        p(
            r"\b(?:candidature|dossier|demande|visite|visiter|location|louer|réserv\w{2,6}|annonce) (?:\w{2,12} )?(?:pour |à |du |de |d'|sur |concernant )?(?:le |la |l'|un |une |du |cet |cette )?(?:[tf]\d|duplex|studio|deux-pièces|trois-pièces|chambre|appart\w{0,7}|maison (?:de|à|située)|coloc\w{0,8}|box|garage à)\b|\b[tf]\d(?: bis)? (?:rue|avenue|av|boulevard|place|quai|impasse|allée|meublée?|situé|au \d|de \d)\b|\b(?:le|la|les|nos|votre|aux|du) (?:futurs? )?propriétaires? (?:\w{1,10} )?(?:a|ont|accepte|souhaite|refuse|retien\w{1,2}|préfère|choisi\w?|vous)\b|\bcandidat\w{0,2} (?:de (?:la (?:droite|gauche|majorité)|l'opposition)|du parti|des (?:verts|socialistes)|sortante?|à la (?:mairie|présidentielle)|aux législatives)\b|\b(?:garants?|caution solidaire|visale|quittances? de loyer)\b"
        ),
        p(
            r"\b(?:bail\b|bailleur\w?|appartement|studio meublé|colocation|dossier (?:locatif|de location)|visite (?:de l'|du |d'un )(?:appartement|logement|bien|maison|studio)|état des lieux|logement social|compromis de vente|dépôt de garantie|candidature (?:pour|à) (?:le logement|la location|l'appartement)|(?:le|votre|ce|un|du) logement|locataires?)\b"
        ),
        p(
            r"\b(?:prêt (?:immobilier|personnel|étudiant|conso\w{0,10}|bancaire|à la consommation|hypothécaire)|crédit (?:immobilier|conso\w{0,10}|renouvelable)|demande (?:de|d') ?(?:prêt|crédit|financement|carte|visa|bourse|logement|permis|subvention|naturalisation|passeport|titre|remboursement|devis|place en|dérogation|location|admission|inscription)|votre (?:carte bancaire|crédit|prêt|contrat d'assurance|assurance|sinistre|épargne|compte bancaire|conseill\w{2,3} (?:bancaire|financi\w{2,3}|patrimonial\w?|clientèle)|mutuelle)|offre de prêt|ouverture de compte)\b"
        ),
        p(
            r"\b(?:visa (?:de|pour|touristique|étudiant)|passeport|rendez-vous (?:au consulat|à l'ambassade|en préfecture|à la préfecture|en mairie|à la mairie|caf)|naturalisation|carte de séjour|carte grise|permis de (?:conduire|construire)|déclaration (?:d'impôts?|de revenus)|allocations? (?:familiales|logement)|auto-école|actualisation mensuelle)\b"
        ),
        p(
            r"\b(?:parcoursup|inscription (?:universitaire|pédagogique|administrative|scolaire|à (?:la|l'|une) (?:crèche|école|université|formation))|mon master|admission (?:en|à|au|post)|bourse (?:d'étude|sur critères|de mérite|au mérite)\w?|candidature (?:d'adoption|(?:en|à|au|pour) l'adoption)|candidature (?:en|à|au|pour) (?:la |le |l'|un |une )?(?:\w{2,10} )?(?:master\w?|licence|doctorat|formation|école|université|programme|m1|m2|bachelor|mba|l'appartement|logement|crèche|adoption|bourse|concours général|résidence)|réunion parents|parents d'élèves|rencontre parents|votre (?:enfant|fils|fille)|chers parents|conseil de classe|place en crèche|bulletin scolaire|directeur de thèse)\b"
        ),
        p(
            r"\b(?:rendez-vous (?:médical|chez (?:le|la|votre)|avec (?:le|votre) (?:dr|docteur|médecin|dentiste|kiné)|de (?:contrôle|suivi médical|livraison|consultation)|dentaire|vétérinaire|en boutique|en agence|d'installation|client)|votre (?:consultation|ordonnance|vaccination|rendez-vous dentaire|véhicule|chaudière|voiture)|détartrage|doctolib|ramonage|contrôle technique|révision de (?:votre|la voiture)|relevé de compteur|passage du technicien|intervention du technicien)\b"
        ),
        p(
            r"\b(?:votre|la|une) (?:commande|livraison|réservation|facture|réclamation|adhésion|abonnement|cotisation|police|retour produit|colis)\b{..60}\b(?:est|a été|sera|expédiée?|livrée?|confirmée?|disponible|annulée?|enregistrée?|n°|validée?|arrive)\b|\b(?:votre devis|appels? d'offres|bon de commande|démonstration (?:produit|de notre)|marché public|soumissionnaire)\b"
        ),
        p(
            r"\b(?:pour|dans|dans le cadre d'|dans le cadre de) ?(?:un|une|mon|notre|ma|cet|cette|le|l') ?(?:\w{3,18} )?(?:article|thèse|mémoire|podcast|livre|reportage|documentaire|émission|magazine|dossier spécial|sujet diffusé|travail de recherche|recherche universitaire)\b|\b(?:auditeurs|votre témoignage|témoigner|à l'antenne|tournage)\b"
        ),
        p(
            r"\b(?:entretiens? (?:annuel|professionnel|individuel annuel|d'évaluation|de (?:départ|sortie|progrès|fin d'année|retour|la chaudière|votre chaudière|votre véhicule)|préalable)\w?|évaluation annuelle|réunion (?:d'équipe|de service|du personnel|hebdomadaire|publique)|comité (?:de pilotage|social et)|pot de départ|assemblée générale|élections? (?:municipales?|législatives?|du cse|professionnelles)|candidat\w? (?:aux?|à l') ?(?:élections?|municipales))\b"
        ),
        p(
            r"\b(?:votre (?:manuscrit|article|soumission|communication|résumé)|comité (?:de lecture|scientifique)|appel à (?:communications|projets|contributions)|demande de subvention|financement participatif|bénévol\w{1,5}|adhérent\w?|association sportive|licence sportive|chorale|inscription au (?:club|cours|tournoi|marathon)|casting|liste électorale|juré d'assises|tribunal|gendarmerie|dépôt de plainte)\b"
        ),
        p(
            r"\b(?:un|une|cette|notre|l') ?(?:article|reportage|émission|documentaire|podcast|enquête|livre) (?:sur|consacrée?|autour)\b"
        ),
    ),
    rule(
        "fr-words-of-another-field",
        S.OTHER_FIELD,
        p(
            r"\b(?:loyer|charges|meublé|m2|chambres?|emménag\w{2,5}|propriétaire|agence immobilière|syndic|notaire|logements?|location)\b"
        ),
        p(
            r"\b(?:taux|mensualités?|emprunt\w{0,5}|iban|banque|agence bancaire|cotisation\w?|assuré\w?|assurance|crédit|prêt|mutuelle|consulat|ambassade|préfecture)\b"
        ),
        p(
            r"\b(?:patients?|symptômes|médecin|docteur|soins dentaires|cabinet médical|dentiste|consultation|vaccin\w{0,5})\b"
        ),
        p(
            r"\b(?:clients?|fournisseurs?|prestataires?|panier|livreur|suivi de colis|remboursement|billets?|concert|vol|hôtel|devis)\b"
        ),
        p(
            r"\b(?:élèves?|étudiante?s?|semestre|examen|enfants?|école|parents|université|licence|crèche)\b"
        ),
        p(r"\b(?:lecteurs|article|émission|épisode|rédaction|podcast|journaliste)\b"),
        p(r"\b(?:dons?|paroisse|voisins?|association|club|garage|véhicule)\b"),
    ),
    rule(
        "fr-application-not-sent",
        S.OTHER_SIDE,
        p(
            r"\bcandidature\b{..50}\b(?:pas (?:encore )?(?:été )?(?:envoyée|finalisée|terminée|soumise|complétée)|inachevée|en brouillon|commencée|incomplète et n'a)\b|\b(?:finalis\w{1,4}|termin\w{1,4}|achev\w{1,4}|poursuiv\w{1,4}|reprend\w{1,3}) (?:votre|ta) candidature\b(?! sera)|\blà où vous (?:vous êtes|l'avez)\b|\bcommencé (?:à postuler|votre candidature|une candidature)\b|\bbrouillon de (?:votre )?candidature\b"
        ),
    ),
    rule(
        "fr-user-interviews-others",
        S.OTHER_SIDE,
        p(
            r"\b(?:pourrais|pourriez|peux|pouvez|serais|accepterais|accepteriez|voudrais)-?(?:tu|vous)\b{..80}\b(?:recevoir|faire passer|mener|assister|participer|remplacer|prendre|rencontrer|interviewer|évaluer|conduire)\b{..50}\b(?:candidate?s?|entretiens?|jury|{C})\b{..60}(?:\?|$|\bpour\b|\bavec\b)"
        ),
        p(
            r"\b(?:tu|vous) (?:fais|faites|es|êtes|reçois|recevez|interviewes|animes|seras|serez) (?:\w{2,18} ){0,4}?(?:passer l'entretien|membre du jury|du jury|recruteur|évaluateur|intervieweur|la candidate|le candidat|en tant que recruteur)\b|\b(?:grille d'évaluation|fiche d'évaluation|scorecard|compte-rendu d'entretien)\b|\b(?:avis|retour|feedback|impressions?|évaluation)\b{..20}\b(?:sur|de|concernant) (?:\w{2,10} ){0,2}?(?:candidate?s?|la personne reçue)\b"
        ),
        p(
            r"\b(?:a|ont)\b{..30}\b(?:donné|indiqué|cité|mentionné|désigné|fourni)\b{..20}\b(?:votre nom|vos coordonnées|ton nom|vous|comme référence|en référence)\b{..30}\b(?:référence|référent)?|\b(?:prise|demande|contrôle) de références?\b{..30}\b(?:concernant|sur|pour|au sujet) (?:m\.|mme|madame|monsieur|une?|l'un|votre anc)|\b(?:lettre de recommandation|recommandation) pour (?:m\.|mme|un|une|son|sa)"
        ),
        p(
            r"\b(?:votre|ton) (?:annonce|offre d'emploi|offre de poste|recrutement)\b{..50}\b(?:en ligne|publiée?|expire\w?|diffusée?|a reçu|est active|prolonger)\b|\bnouve\w{1,3} (?:candidats?|candidatures?) (?:pour|à|sur) (?:votre|ton|vos)\b"
        ),
    ),
    rule(
        "fr-about-somebody-else",
        S.THIRD_PERSON,
        p(
            r"\b(?:le|la|ce|cette|premier|première|second|seconde|autre|chaque|notre) candidate?\b(?! (?:idéale?|retenue?|sélectionnée?|choisie?|devra|doit)) (?:a|avait|est|était|sera|dispose|présente|arrive|suivant|ci-joint)\b|\b(?:recommand\w{1,3}|présent\w{1,3}|coopt\w{1,5}) (?:\w{2,18} ){0,2}?(?:un ami|une amie|un ancien collègue|une ancienne collègue|cette personne|un candidat|une candidate)\b|\b(?:il|elle) (?:a postulé|postule|candidate)\b|\bbienvenue à (?:notre nouve\w{1,3}|[a-z]{3,14} qui)\b|\b(?:rejoint|a rejoint) (?:l'équipe|nos équipes|le service)\b"
        ),
    ),
    rule(
        "fr-course-or-talk",
        S.COURSE,
        p(
            r"\b(?:coaching|coach\b|atelier (?:cv|emploi|de|d')|simulations? d'entretiens?|préparation aux? entretiens?|formation (?:en ligne|certifiante|gratuite|professionnelle|continue)|webinaire|masterclass|bilan de compétences|accompagnement (?:personnalisé|à la recherche)|conseill\w{2,3} (?:en évolution|emploi|pôle|france travail|d'orientation)|séance (?:gratuite|découverte|de coaching)|portes ouvertes|journée portes|inscri\w{2,5} à (?:l'atelier|la session|notre|la formation)|salon (?:de l'emploi|étudiant)|forum (?:emploi|de l'emploi|entreprises|des métiers)|job dating|intervenants?|programme de la (?:soirée|journée)|optimis\w{1,4} (?:votre|ton) (?:cv|profil))\b"
        ),
    ),
    rule(
        "fr-user-research",
        S.RESEARCH,
        p(
            r"\b(?:enquête|sondage|questionnaire de satisfaction|étude (?:utilisateurs?|de marché|qualitative|auprès)|votre avis (?:compte|nous intéresse|sur)|bon d'achat|carte cadeau|dédommag\w{2,5}|test utilisateur\w?|panel|participants? (?:à|pour) (?:une|notre) (?:étude|recherche)|groupe de discussion|en quelques minutes à ce questionnaire|expérience (?:client|utilisateur) (?:avec|sur)|retour d'expérience sur notre)\b"
        ),
    ),
    rule(
        "fr-among-friends",
        S.FRIEND,
        p(
            r"\b(?:anniversaire|apéro|apéritif|barbecue|mariage|maman|papa|mamie|papi|bisous?|bises|soirée (?:jeux|chez)|ciné|raclette|(?:un|petit|p'tit) resto|dîner|week-end chez|copains?|copines?|foot|pétanque|crémaillère)\b"
        ),
        p(
            r"\b(?:comment|alors)\b{..30}\b(?:s'est passée?|ça s'est|a été)\b{..40}|\b(?:ton|cet) (?:entretien|entrevue),? (?:ça|c'était|alors)\b|\b(?:raconte|racontes|racontez)\b{..30}\bentretien\b|\bje croise les doigts\b"
        ),
    ),
)
