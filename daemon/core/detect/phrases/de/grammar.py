"""How German says if, but and not."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled
from daemon.core.detect.phrases.de.words import p

GRAMMAR = Grammar(
    name="de",
    tells=frozenset(
        """
        und wir nicht fur auf eine einen einem einer sehr geehrte geehrter geehrten ihre ihrer
        ihren ihnen ihr sie dich dir dein deine deiner freundliche freundlichen grusse gruss
        grussen gruse liebe lieber bewerbung gesprach mich mir uns vorstellungsgesprach termin
        stelle danke dank leider fuer gespraech gruesse gruessen unser unsere ist sind haben
        habe wird werden wurde konnen konnte mochten auch oder aber wenn dass bei nach zur zum
        vom beim uber montag dienstag mittwoch donnerstag freitag samstag januar februar marz
        juni juli oktober dezember uhr guten hallo servus moin gruezi bitte ich heute morgen
        passt gerne gern jetzt schon nur
        """.split(),
    ),
    choices=compiled(
        p(
            r"\b(?:wenn|falls|sofern|sollten?|sobald|vorausgesetzt|insofern|im fall\w?|für den fall)\b{..90}\b(?:ausgewählt|(?:engere|nähere|nächste)\w? (?:aus)?(?:wahl|runde)|in frage|infrage|in betracht|geeignet|überzeug\w{1,3}|berücksichtig\w{1,4}|zu (?:uns|der|unserer|diesem|dem|dieser) \w{0,14} ?pass\w{1,3}|match\w{0,2}|wir {YOU}|wir uns (?:für|{YOU})|interesse an {YOUR}|an {YOUR} (?:profil|bewerbung)|kennenlernen (?:möchten|wollen|würden)|eine einladung|einer einladung|eingeladen|weiterkommst|weiterkommen|positiv\w{0,3}|eine (?:zu|ab)sage)"
        ),
        p(
            r"\b(?:wenn|falls|sofern|sollten?|sobald|passt|passen|entspricht|entsprechen)\b{..20}\b(?:{YOUR}|die|eingereichten) (?:\w{3,18} )?(?:profil\w?|bewerbung\w{0,12}|qualifikation\w{0,2}|erfahrung\w{0,2}|unterlagen|kenntnisse|lebenslauf)\b{..60}\b(?:pass\w{0,3}|entspr\w{3,6}|überein\w{0,10}|zusag\w{1,3}|gefall\w{0,2}|gefällt|spannend|interess\w{2,6}|anforder\w{3,6})"
        ),
        p(
            r"\b(?:wenn|falls|sofern|sollten?|solltest)\b{..60}\b(?:nichts|nicht|keine)\b{..40}\b(?:hören|gehört|rückmeldung|nachricht|antwort|melden|erhalten|bekommen)\b"
        ),
        p(
            r"\b(?:wenn|falls|sofern|sobald)\b{..50}\b(?:passt|gefällt|stimmt|überzeugt|klappt|geschafft|soweit)\b{..10}, (?:dann )?(?:laden|melden|lernen|setzen|vereinbaren|bekommst|erhalten|folgt|kontaktieren|rufen|geht)"
        ),
        # a verb in front is an "if": "Kommen Sie in die engere Wahl, laden wir Sie ein"
        p(
            r"^(?:passt|passen|entspricht|kommen|kommst|kommt|überzeugt|gefällt|haben wir|sind wir|erfüllen|erfüllst|werden (?:sie|du)|wirst du|gehören|gehörst|zählen|zählst|möchten wir|besteht|verläuft|fällt)\b{..110}, (?:so |dann )?(?:dann|melden|meldet|laden|werden|setzen|erhalten|erhältst|bekommst|kontaktieren|vereinbaren|folgt|freuen|nehmen|geht|lernen)"
        ),
        p(
            r"\bob wir\b|\bob (?:sie|du)\b{..40}\b(?:runde|einladen|eingeladen|weiter|auswahl|kandidat\w{0,4})\b|\bentweder\b{..60}\boder\b|\beinladung\b{..40}\boder\b{..30}\babsage\b|\babsage\b{..30}\boder\b{..30}\b(?:einladung|zusage)"
        ),
        p(
            r"\bbei (?:\w{3,18} )?(?:passender|entsprechender|positiver|beidseitigem|gegenseitigem|grundsätzlicher|weiterem|bestehendem|erfolgreicher|unserem|vorliegendem)\b{..40}\b(?:interesse|eignung|passung|übereinstimmung|prüfung|vorauswahl|entscheidung|rückmeldung|profil|qualifikation|bedarf)\b|\bbei (?:eignung|passung|interesse unsererseits)\b|\bim erfolgsfall\b|\b(?:gegebenenfalls|ggf\.?|evtl\.?|eventuell\w{0,3}|etwaige\w?|möglicherweise)\b{..60}\b(?:{I}|einladen|kontaktieren|melden)\b"
        ),
        p(
            r"\b(?:nur|alle[nr]?|jede[rmn]?|ausgewählte\w?|geeignete\w?|erfolgreiche\w?|qualifizierte\w?|vielversprechende\w?|vorausgewählte\w?|passende\w?) (?:\w{3,16} )?(?<!andere )(?:und )?(?:bewerb(?:er|ern|erin|erinnen|ende|enden)|kandidat(?:en|innen|in)|kandidierende\w?)\b|\b(?:kandidat\w{0,5}|bewerb\w{2,8}),? (?:die|deren)\b{..90}\b(?:werden|erhalten|laden|kommen|melden|einladen)\b"
        ),
        p(
            r"\b(?:der|unser|das) (?:weitere |gesamte )?(?:bewerbungs|auswahl|recruiting|einstellungs|bewerber)-?(?:prozess|verfahren)\b{..30}\b(?:besteht|umfasst|dauert|gliedert|sieht|läuft|beinhaltet|beginnt|kann|startet|verläuft)\b|\b(?:in der regel|üblicherweise|normalerweise|typischerweise|meistens)\b{..80}\b(?:bewerb\w{2,14}|kandidat\w{0,4}|gespräch\w{0,3}|wochen|schritte?n?|runden?)\b|\bso geht'?s weiter\b|\bso läuft\b{..30}\bab\b"
        ),
        p(
            r"\b(?:niemals|nie)\b{..40}\b(?:geld|zahlung|bank\w{0,12}|passwort\w?|vorkasse|ausweis\w{0,6}|daten)\b|\b(?:betrug\w{0,9}|betrüger\w{0,5}|phishing)\b"
        ),
    ),
    conditions=compiled(
        # "we would be glad, if you could come" is an invitation and stays
        p(
            r"(?:^|(?<!freuen)(?<!schon)(?<!prima)(?<!super)(?<!toll)(?<!nett)(?<!froh)[,;(] ?)(?:wenn|falls|sofern|soweit)\b(?![^,;?!)]{0,90}\b(?:passt|passen|recht ist|zusagt|klappt|in ordnung|möglich ist)\b)[^,;?!)]{0,180}"
        ),
        p(
            r"(?:^|(?<!freuen)(?<!schon)[,;(] ?)(?:wenn|falls|sofern|soweit)\b(?=[^,;?!)]{0,120}\b(?:nicht|kein\w{0,2}|verhindert|ungünstig|dazwischen\w{0,7})\b)[^,;?!)]{0,180}"
        ),
        p(
            r"(?:^|[;(] ?)(?:sollte[nst]{0,2}|passt|können|kannst|haben|hast|möchten|möchtest|müssen|benötigen|brauchen|sind|bist|kann|muss|ist) (?:{YOU}|der|dieser|es|das|dies|einer|kein\w{0,2})\b[^,;?]{0,110}, ?(?=(?:so |dann )?(?:bitte|bitten|geben|gib|teilen|teile|melden|melde|meld|rufen|ruf|nutzen|nutze|wenden|kontaktieren|klicken|klicke|schreiben|schreib|lass|lassen|sagen|sag|finden|reicht|genügt|antworten|antworte|stehen|stehe|steht)\b)"
        ),
        p(
            r"\bum\b[^,;?]{0,60}\b(?:abzusagen|zu verschieben|zu stornieren|zu ändern|umzubuchen|zu verlegen|neu zu planen)\b|\b(?:absagen|stornieren|verschieben|umbuchen|ändern|absage|umbuchung|verschiebung)(?: (?:oder|/|und|bzw\.?) ?|/)(?:absagen|stornieren|verschieben|umbuchen|ändern|absage|neu planen|umplanen|verlegen)\b|\b(?:absagen|terminabsagen|verschiebungen|stornierungen) (?:bitte|sind|nur)\b"
        ),
    ),
    turns=re.compile(
        r"; |, (?:aber|doch|sondern) (?=wir|ich|leider|die|der|das|unser|sie|du|haben|mussen)"
    ),
    negation=re.compile(
        r"\b(?:nicht|kein\w{0,2}|nie|niemals|ohne|weder|nimmer|noch nicht|not|no)\b(?! nur\b)[^,;:]{0,28}$"
    ),
)
