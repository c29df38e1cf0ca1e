"""French: the verbs and objects of job mail."""

from __future__ import annotations

from daemon.core.detect.signals import Rule, Signal, asserts, rule

S = Signal
_TALK = r"(?:entretiens?|rendez-vous|rencontre|\u00e9change(?! de)|appel|visio\w{0,10})"

RULES: tuple[Rule, ...] = (
    rule(
        "fr-application-received",
        S.RECEIVED,
        r"\b(?:bien re\u00e7u|accus\w{1,2} (?:de )?r\u00e9ception|bonne r\u00e9ception)\b[^.;?]{0,60}\b(?:candidature|dossier|cv)|\bcandidature\b[^.;?]{0,50}\b(?:bien \u00e9t\u00e9|a \u00e9t\u00e9|est) (?:bien )?(?:re\u00e7ue|envoy\u00e9e|transmise|enregistr\u00e9e)|\bremerci\w{1,4}\b[^.;?]{0,40}\bcandidature",
    ),
    rule(
        "fr-rejected",
        S.REJECTED,
        r"\b(?:n'a|n'ont|n'avons) (?:malheureusement )?pas (?:\u00e9t\u00e9 )?(?:pu )?(?:retenue?s?|s\u00e9lectionn\u00e9e?s?|donner)|\bne (?:pouvons|pourrons|sommes|souhaitons) (?:malheureusement )?pas\b[^.;?]{0,40}\b(?:donner suite|donner une suite|retenir|en mesure de (?:donner|retenir)|poursuivre)|\b(?:pas donner (?:une )?suite|suite favorable)\b|\bretenu (?:un autre|une autre|d'autres)|\bd'autres (?:candidat\w{0,5}|profils)\b[^.;?]{0,60}\b(?:correspond\w{0,5}|ad\u00e9quation|retenu)|\bposte (?:est|a \u00e9t\u00e9) (?:d\u00e9j\u00e0 )?pourvu",
    ),
    rule(
        "fr-on-hold",
        S.ON_HOLD,
        r"\b(?:recrutement|poste|processus)\b[^.;?]{0,40}\b(?:suspendu|gel\u00e9|en pause|report\u00e9)",
    ),
    asserts(
        "fr-offered",
        S.OFFERED,
        r"\b(?:plaisir|heureu\w{1,3}|ravi\w{0,2})\b[^.;?]{0,50}\b(?:proposer le poste|proposer (?:un|ce) (?:poste|contrat)|promesse d'embauche)|\b(?:promesse d'embauche|proposition d'embauche|contrat de travail|offre d'embauche)\b[^.;?]{0,60}\b(?:ci-joint\w?|jointe?|signer|retourner|trouver)|\bci-joint\w?\b[^.;?]{0,40}\b(?:promesse|proposition d'embauche|contrat)",
    ),
    asserts(
        "fr-cancelled",
        S.CANCELLED,
        rf"\b{_TALK}\b[^.;?]{{0,60}}\b(?:annul\u00e9e?|n'aura pas lieu)|\bannul\w{{1,6}}\b[^.;?]{{0,40}}\b{_TALK}|^annul\u00e9",
    ),
    asserts(
        "fr-moved",
        S.MOVED,
        rf"\b{_TALK}\b[^.;?]{{0,60}}\b(?:report\u00e9e?|d\u00e9cal\u00e9e?|d\u00e9plac\u00e9e?|avanc\u00e9e?)|\b(?:reporter|d\u00e9caler|d\u00e9placer|avancer)\b[^.;?]{{0,40}}\b{_TALK}|\bnouvel(?:le)? (?:horaire|date|heure|cr\u00e9neau)",
    ),
    asserts(
        "fr-confirmed",
        S.CONFIRMED,
        rf"\bconfirm\w{{1,6}}\b[^.;?]{{0,60}}\b{_TALK}|\b{_TALK}\b[^.;?]{{0,60}}\b(?:confirm\u00e9e?|fix\u00e9e?|aura lieu|pr\u00e9vue?|se d\u00e9roulera)|\bconvo(?:cation|quons|qu\u00e9e?)\b|\bau plaisir de (?:vous|te) (?:rencontrer|recevoir|accueillir)|\bvous attend\w{{1,4}}\b",
    ),
    rule(
        "fr-invited",
        S.INVITED,
        rf"\b(?:invit\w{{1,6}}|souhait\w{{1,6}}|aimerions|aimerais|propos\w{{1,5}}|convi\w{{1,4}})\b[^.;?]{{0,70}}\b(?:{_TALK}|rencontrer|\u00e9changer|discuter)",
    ),
    rule(
        "fr-asks-for-times",
        S.ASKS_TIMES,
        r"\bdisponibilit\u00e9s?\b|\bquand (?:seriez|\u00eates|serais|es)\b|\bseriez-vous (?:disponible|libre)|\b(?:quels?|quelles?|deux ou trois) (?:cr\u00e9neaux?|dates?|horaires?|jours?)\b|\bces? cr\u00e9neaux?\b|\bvous (?:conviendrait|convient|irait)",
    ),
    rule(
        "fr-booking",
        S.BOOKING,
        r"\b(?:choisi\w{1,5}|r\u00e9serv\w{1,4}|s\u00e9lectionn\w{1,4})\b[^.;?]{0,40}\bcr\u00e9neau",
    ),
    rule(
        "fr-tentative",
        S.TENTATIVE,
        r"\b(?:sous r\u00e9serve|\u00e0 confirmer|provisoire)\b|\bsi (?:cela|cette date|ce cr\u00e9neau) vous convient|\bvous (?:conviendrait|convient)-",
    ),
    asserts(
        "fr-test",
        S.ASSESSMENT,
        r"\b(?:test (?:technique|en ligne|de logique)|\u00e9tude de cas|exercice technique|\u00e9valuation en ligne)\b",
    ),
    rule(
        "fr-status",
        S.STATUS,
        r"\b(?:reviendrons vers|reviens vers|tiendrons (?:inform\u00e9|au courant)|patience|r\u00e9ponse d'ici|d\u00e9cision|retour d'ici)\b",
    ),
    rule(
        "fr-request",
        S.REQUEST,
        r"\b(?:pourriez-vous|pouvez-vous|merci de)\b[^.;]{0,60}\b(?:envoyer|transmettre|pr\u00e9ciser|confirmer|fournir|indiquer)|\bpr\u00e9tentions salariales|\bpr\u00e9avis\b",
    ),
    rule(
        "fr-outreach",
        S.OUTREACH,
        r"\bvotre (?:profil|parcours)\b[^.;?]{0,60}\b(?:attention|int\u00e9ress\w{1,4}|correspond|retenu notre)|\bopportunit\u00e9\b|\bmon client\b",
    ),
    rule("fr-interview", S.INTERVIEW, r"\bentretiens?\b"),
    rule(
        "fr-application",
        S.JOB,
        r"\bcandidature\w?\b|\bcandidat\w?\b|\b(?:au|le|un) poste (?:de|d')|\brecrutement\b|\bembauche\b|\bressources humaines\b",
    ),
    rule(
        "fr-away", S.AWAY, r"\b(?:absente? (?:du bureau|jusqu|du)|en cong\u00e9s?|de retour le)\b"
    ),
    rule(
        "fr-another-world",
        S.OTHER_SIDE,
        r"\b(?:logement|pr\u00eat immobilier|carte de cr\u00e9dit|appartement|parcoursup|inscription universitaire)\b",
    ),
    rule(
        "fr-noise",
        S.NOISE,
        r"\b(?:nouvelles offres|offres d'emploi (?:pour vous|du jour)|alerte emploi|newsletter|offres (?:recommand\u00e9es|similaires))\b",
    ),
)
