"""What scams say in French."""

from __future__ import annotations

import re

from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.tongue import Tongue, writer

S = Sign
_WORDS = {
    "FEE": r"(?:frais|caution|droits?|dépôt de garantie|acompte|cotisation|redevance|somme|montant|participation)",
    "OF": r"(?:dossier|formation|inscription|visa|traitement|ouverture|équipement|matériel|uniforme|badge|carte|certification|certificat|embauche|adhésion|gestion|casier|permis|homologation|assurance|enregistrement|activation|kit|agrément)",
    "MUST": r"(?:devez|devrez|devra|doit|faut|faudra|prié\w{0,2}|prions|demandons|invit\w{2,4}|nécessaire|obligatoire|veuillez|merci|avant|afin|préalable\w{0,4})",
    "PAY": r"(?:payer|paye|payez|régler|réglez|verser|versez|virer|déposer|acquitter|acquittez|débourser|avancer|payables?|paiement|versement|règlement|s'élèvent|s'élève)",
    "TALK": r"(?:entretiens?|entrevues?|échange|recrutement|intégration|formation|discussion|rendez-vous)",
}

phrases = writer(_WORDS)

FRENCH = Tongue(
    name="fr",
    signs={
        S.FEE: phrases(
            r"\b(?:payer|payez|régler|réglez|verser|versez|virer|virez) (?:la |le |les |des |une |un )?(?:frais|caution|somme|montant|acompte|inscription)\b{..30}{SUM}",
            r"\b{FEE} (?:de |d'|du |des |d' ){0,2}(?:\w{4,14} (?:de |du |d'|des )(?:la |le |l'|votre )?)?{OF}\b{..60}\b{PAY}\b|\b{FEE} (?:de |d'|du |des )(?:la |l'|votre )?{OF}\b{..50}{SUM}",
            r"\b{MUST}\b{..70}\b(?:payer|régler|verser|virer|déposer|acquitter|avancer|débourser)\b{..70}\b(?:{FEE}|{OF}|{SUM})",
            r"\b(?:réserver|confirmer|valider|débloquer|garantir|finaliser) (?:votre|la|le) (?:place|poste|dossier|candidature|embauche|contrat)\b{..80}\b(?:payer|régler|verser|paiement|versement|frais|caution|virement)\b",
            r"\b(?:caution|dépôt) (?:\w{3,14} )?(?:remboursable|restituée?|récupérable)\b|\bachet\w{1,4}\b{..50}\b(?:auprès de|chez) (?:notre|un) (?:\w{3,12} )?(?:fournisseur|prestataire|partenaire)\b|\bcommand\w{1,4} (?:le|votre|ce) (?:\w{3,14} )?(?:matériel|équipement|ordinateur|kit)\b",
        ),
        S.METHOD: phrases(
            r"\b(?:payer|payez|payables?|régler|réglez|verser|versez|envoyer|envoyez|frais|somme|montant|transmettez|transmettre|reste|différence)\b{..70}\b(?:par|via|en|avec) (?:{COIN}|mandat(?:[- ]cash)?|recharges? (?:pcs|transcash|neosurf)|tickets? (?:pcs|transcash|neosurf)|coupons?|cartes? (?:prépayées?|cadeaux?))",
            r"\b(?:transmettez|envoyez|renvoyez|reversez)\b{..60}\bvirement instantané\b",
            r"\bachet\w{1,4}\b{..40}\b(?:cartes? (?:cadeaux?|steam|google play|prépayées?)|recharges? (?:pcs|transcash)|tickets? (?:pcs|transcash)|coupons? (?:pcs|transcash))|\b(?:bureau de tabac|buraliste)\b",
        ),
        S.CHEQUE: phrases(
            r"\b(?:chèque|chèques)\b{..90}\b(?:encaisse\w{0,2}|déposer|déposez|gard\w{1,3}|reste|vendeur|matériel|fournitures|avance|transmett\w{1,3}|renvoy\w{1,4}|acheter)|\bencaisse\w{0,2} (?:le|ce|un|sur)\b{..60}",
            r"\b(?:enverra|enverrai|enverrons|recevrez|expédi\w{2,4})\b{..30}\b(?:un|le|votre|par) chèque\b{..60}\b(?:pour|de) {SUM}?",
        ),
        S.MULE: phrases(
            r"\bclients?\b{..40}\b(?:vir\w{1,4}|vers\w{1,4}|pai\w{1,4}|pay\w{1,4})\b{..40}\bsur votre (?:propre )?compte\b",
            r"\b(?:gard\w{1,3}|prélev\w{1,3}|conserv\w{1,3}|retir\w{1,3})\b(?=[^;?]{0,45}(?:%|\bcommission\b|\beur\b|\bpour cent\b|\bsalaire\b)){..110}\b(?:reste|transf\w{2,6}|transmett\w{1,3}|vir\w{1,5}|renvoy\w{1,4}|reverser|solde)",
            r"\b(?:recevoir|recevez|réceptionn\w{1,3}|encaiss\w{1,3}) (?:les |des |nos |de l')?(?:paiements?|fonds|virements?|argent|sommes) (?:de|des|de nos|de la part) {..20}\bclients?\b{..50}\bsur votre (?:propre )?compte\b|\bagent (?:de transfert|financier|payeur)\b",
        ),
        S.PARCELS: phrases(
            r"\b(?:colis|paquets)\b{..20}\blivrés? (?:chez vous|à votre (?:domicile|adresse))\b|\bcontrôleurs? de colis\b|\b(?:colis|paquets)\b{..60}\bchez vous\b{..90}\bétiquet\w{1,4}",
            r"\b(?:réceptionn\w{1,4}|recev\w{1,4}|recevoir)\b{..30}\b(?:colis|paquets?|marchandises?)\b{..40}\b(?:chez vous|à votre (?:domicile|adresse)|à domicile)\b{..110}\b(?:réexpéd\w{2,5}|renvoy\w{1,4}|étiquet\w{1,5}|expédi\w{2,5})|\bréexpéd\w{2,6}\b{..50}\b(?:colis|paquets|marchandises)\b|\b(?:colis|paquets)\b{..60}\bréexpéd\w{2,6}",
        ),
        S.TASKS: phrases(
            r"\b(?:recharg\w{1,3}|aliment\w{1,3}|créditer|approvisionn\w{1,3}) (?:votre |le |la |ton )(?:compte|solde|portefeuille|plateforme)\b|\b(?:tâches?|commandes?)\b{..60}\b(?:recharg\w{1,3}|prépay\w{1,3})\b|\bsolde\b{..30}\bnégatif\b"
        ),
        S.RATING: phrases(
            r"\bpar (?:like|vidéo|clic|avis|note|abonnement)\b{..40}\b(?:payé|gagn\w{1,4}|tout de suite)|{SUM} par (?:like|vidéo|clic|avis)|\bgagn\w{1,4}\b{..60}\b(?:likes?|liker|liker des|avis|clics)\b|\b(?:liker|aimer|noter) des (?:vidéos|hôtels|produits|restaurants)\b",
            r"\b(?:likes?|aimer|noter|avis|évalu\w{1,4}|clics?|cliquer|abonner)\b{..80}\b(?:commission|gagn\w{1,4}|rémunér\w{1,4}|usdt|par (?:tâche|avis|clic|jour))|\b(?:optimisation d'applications?|optimisation de produits?)\b|\b(?:tâches|missions) (?:simples|faciles|quotidiennes)\b{..60}\b(?:gagn\w{1,4}|commission|par jour|rémunér\w{1,4})",
        ),
        S.CARD: phrases(
            r"\b(?:photo|copie|numéro|scan|coordonnées|recto)\b{..30}\b(?:de (?:la|votre|ta) )?carte (?:bancaire|bleue|de crédit|de débit)\b|\bnuméro de carte\b|\bcryptogramme\b|\b(?:identifiants?|codes?|accès|mot de passe)\b{..40}\b(?:bancaires?|banque en ligne|espace client|compte bancaire)\b|\bcode\b{..30}\b(?:reçu|envoyé) par sms\b{..50}\b(?:communiquer|transmettre|envoyer|donner)"
        ),
        S.ACCOUNT: phrases(
            r"\bouvr\w{1,4} (?:un |des |votre )?comptes? (?:bancaires?|en banque|crypto|binance)\b{..60}\b(?:pour (?:nous|le compte|tester)|test\w{0,3}|à notre nom)|\btest\w{0,3}\b{..50}\b(?:ouverture de compte|vérification d'identité)\b",
        ),
        S.PASSWORD: phrases(
            r"\b(?:adresse (?:e-?mail|mail|électronique)|messagerie|boîte mail) et (?:votre |le )?mot de passe\b{..60}\b(?:ouvrir|lire|document|fichier|pièce)|\bmot de passe (?:de votre|de messagerie|e-?mail)\b{..60}\b(?:ouvrir|consulter|document|accéder|confirm\w{1,3})"
        ),
        S.SECRECY: phrases(
            r"\b(?:ne|n')\b{..30}\b(?:dites|parlez|mentionnez|informez|précisez)\b{..50}\b(?:banque|conseiller|banquier|personne|guichet)"
        ),
        S.SELFIE: phrases(
            r"\bselfie\b{..40}\b(?:carte|pièce|identité|passeport|permis)|\bphoto de vous (?:tenant|avec)\b{..30}\b(?:carte|pièce|passeport)"
        ),
        S.BYPASS: phrases(
            r"\bdésactiv\w{1,3}\b{..30}\b(?:antivirus|pare-feu|protection)\b|\bexécuter quand même\b"
        ),
        S.REMOTE: phrases(
            r"\b(?:install\w{1,4}|télécharg\w{1,4})\b{..60}\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|prise en main à distance|contrôle à distance|accès à distance)\b"
        ),
        S.CHAT: phrases(
            r"\b{TALK}\b{..70}\b(?:par|via|sur|dans) (?:la |le |l'|une |un )?(?:messagerie |application |appli |chat |tchat |conversation )?(?:telegram|signal|google chat|messages? (?:écrits? )?(?:sur |de )?whats ?app|chat whats ?app)\b(?! ?(?:vidéo|visio))",
        ),
        S.TYPED: phrases(
            r"\b(?:entretien|entrevue) (?:\w{2,10} )?(?:écrit|par écrit|textuel|par messages?|par t?chat|via t?chat)\b|\bsans (?:vidéo|caméra) ni\b",
        ),
        S.MESSENGER: phrases(
            r"\b(?:écri\w{1,6}|contact\w{1,4}|ajout\w{1,3}|rejoign\w{1,3}|message|répond\w{1,3})\b{..60}\b(?:telegram|google chat|wickr)\b|\btelegram\b{..30}@\w{3}"
        ),
        S.KEYWORD: phrases(
            r"\b(?:envo\w{1,4}|écri\w{1,5}) \"?(?:job|oui|info|go|ok)\"? (?:sur|par|au) {..20}whats ?app\b",
            r"\bwhats ?app uniquement\b|\buniquement (?:par|sur|via) whats ?app\b|\bwhats ?app\b{..70}\b(?:mot[- ]clé|mot \"|code|mention)\b|\b(?:mot[- ]clé|code)\b{..50}\bwhats ?app\b",
        ),
        S.HIRED: phrases(
            r"\b(?:aucun|sans|pas d'|pas besoin d') ?(?:autre |passer d')?(?:entretien|entrevue)s?\b|\bembauch\w{1,4} (?:donc )?(?:sans attendre|immédiatement|tout de suite|directement|d'office)\b|\b(?:embauche|emploi|poste) (?:garantie?|assurée?)\b"
        ),
        S.PRICE: phrases(
            r"\b(?:frais|kit|formation|inscription|dossier|caution)\b{..25}\b(?:est|sont|coûte|s'élève\w{0,2}|de) (?:à |seulement |de )?{SUM}"
        ),
        S.REFUND: phrases(
            r"\b(?:rembours\w{1,5}|restitué\w{0,2}|reversé\w{0,2}|récupér\w{1,4})\b{..60}\b(?:premier|première|1er) (?:salaire|paie|paye|mois|virement|bulletin)|\b(?:intégralement|totalement|entièrement) rembours\w{1,5}\b"
        ),
        S.RECRUIT: phrases(
            r"\b(?:marketing de réseau|marketing relationnel|vente multi-?niveaux?|mlm)\b|\bpar (?:personne|filleul)s? (?:parrainée?s?|recrutée?s?)\b"
        ),
        S.MLM: phrases(
            r"\brevenus? (?:illimités?|passifs?|résiduels?)\b",
        ),
        S.DREAM: phrases(
            r"\bliberté financière\b|\bindépendance financière\b|\b(?:votre|ton|son) propre (?:patron|chef)\b"
        ),
        S.RICHES: phrases(
            r"{SUM}(?: ?(?:-|à|et) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|par|la|chaque)? ?\b(?:jour|journée|semaine)\b{..90}\b(?:sans expérience|aucune expérience|de chez (?:vous|toi)|à domicile|depuis (?:votre|ton) (?:téléphone|mobile|domicile)|minutes)",
            r"\b(?:gagn\w{1,4}|sans expérience|aucune expérience|de chez (?:vous|toi)|à domicile)\b{..90}{SUM}(?: ?(?:-|à|et) ?\d[\d.,]{0,8})? ?(?:eur )?(?:/|par|la|chaque)? ?\b(?:jour|semaine)\b",
        ),
        S.COIN: phrases(
            r"\b(?:salaire|paiement|commission|payé|versé|rémunération)\b{..50}\b(?:usdt|bitcoin|btc|crypto\w{0,8})\b|\busdt\b"
        ),
        S.SIGN_IN: phrases(
            r"\b(?:connect\w{1,5}|identifi\w{1,5})\b{..20}\bavec votre (?:compte |adresse |fournisseur )?(?:e-?mail|messagerie|mail)\b"
        ),
        S.PRESSURE: phrases(
            r"\b(?:sinon|sans quoi|faute de quoi|à défaut|passé ce délai)\b{..70}\b(?:annul\w{1,5}|perdu\w{0,2}|attribué\w{0,2}|autre candidat|candidat suivant|supprimé\w{0,2})|\bdans les \d{1,2} ?(?:h|heures)\b{..60}\b(?:sinon|sans quoi|faute de quoi|annul\w{1,4}|perd\w{1,3})"
        ),
        S.HURRY: phrases(
            r"\bplaces (?:sont )?(?:très )?limitées\b|\bdans les (?:plus brefs délais|24 ?h|48 ?h|24 heures)\b|\b(?:dernières|plus que \d{1,2}) places\b|\burgent\b"
        ),
        S.UNASKED: phrases(
            r"\b(?:bonjour|cher) (?:monsieur/madame|madame/monsieur|monsieur, madame|candidat)\b|\bvotre (?:cv|profil)\b{..30}\b(?:recommandé|transmis|déposé sur|trouvé)"
        ),
    },
    papers={
        Paper.IDENTITY: phrases(
            r"\b(?:copie|scan|photo|photocopie|recto[- ]verso|recto)\b{..45}\b(?:carte d'identité|pièce d'identité|cni|passeport|permis de conduire|titre de séjour|carte nationale)|\b(?:carte d'identité|pièce d'identité|cni|passeport)\b{..30}\brecto|\bpièce d'identité\b"
        ),
        Paper.NUMBER: phrases(
            r"\b(?:numéro|attestation|carte) (?:de )?(?:sécurité sociale|vitale)\b|\bnuméro fiscal\b|\bnuméro d'assurance sociale\b"
        ),
        Paper.BANK: phrases(
            r"\brib\b|\biban\b|\bcoordonnées bancaires\b|\bnom de votre banque\b|\bspécimen de chèque\b"
        ),
    },
    denial=re.compile(
        r"(?:\b(?:jamais|aucun\w?|ni|sans|pas|rien|gratuit\w{0,2})\b|\bne\b(?=[^;:/]{0,25}\b(?:pas|jamais|rien)\b))[^;:/]{0,70}$"
    ),
    warns=re.compile(
        r"\b(?:arnaque\w?|escroc\w{0,8}|fraud\w{1,6}|hameconnage|phishing|usurp\w{2,8}|fausses? (?:offres?|annonces?))\b|\b(?:ne|n') ?\w{0,3} ?(?:demand\w{1,6}|reclam\w{1,6}|exig\w{1,6}|sollicit\w{1,6}) jamais\b|\bjamais (?:d'argent|de paiement|vos coordonnees)\b"
    ),
    pays=re.compile(
        r"\b(?:nous|l'entreprise|l'employeur|la societe|on) (?:\w{2,8} )?(?:pren\w{1,4} en charge|pay\w{1,4}|regl\w{1,4}|offr\w{1,4}|financ\w{1,4}|rembours\w{2,5}|fourni\w{1,6})\b|\bpris\w{0,3} en charge\b|\b(?:opco|cpf|france travail|pole emploi|region|dedit)\b|\bc'est nous qui\b|\ba nos frais\b|\bgratuit\w{0,3}\b|\b(?:train|billet|hotel|deplacement|navigo|transport|taxi|vol)\b"
    ),
    demands=re.compile(
        r"\b(?:envo\w{1,5}|transmett\w{1,4}|fourni\w{1,4}|parvenir|joindre|communiqu\w{1,4}|besoin|faut|donner|deposer|suivant\w{0,2}|merci|veuillez|prions)\b"
    ),
    in_person=re.compile(
        r"\bapport\w{1,4}\b|\bmun\w{1,3} de\b|\ben main propre\b|\boriginal\w{0,3}\b|\ble jour (?:de|j)\b|\bsur place\b|\bvotre espace\b|\bnote de frais\b|\bsouci\b"
    ),
    settled=phrases(
        r"\b(?:contrat|promesse d'embauche|offre) (?:bien )?(?:signée?|contresignée?|paraphée?)\b|\bcontresign\w{1,4}\b|\bvous avez accepté\b{..30}\b(?:offre|poste|proposition)"
    ),
)
