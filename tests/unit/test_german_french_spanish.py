"""What sentences of German, French and Spanish job mail say, by the signals the table reads."""

from __future__ import annotations

import pytest

from daemon.core.detect.clauses import read
from daemon.core.detect.phrases import GRAMMARS, books_for
from daemon.core.detect.phrases.shorthand import spelt
from daemon.core.detect.signals import Signal, Signals, find_signals
from daemon.core.prose import split_sentences

S = Signal

# A polite frame around each sentence, so that its language is recognised as in a mail.
_FRAMES = {
    "de": "Sehr geehrter Herr Morgan,\n\n{}\n\nMit freundlichen Grüßen",
    "fr": "Bonjour,\n\n{}\n\nCordialement, avec nos salutations, pour nous et vous",
    "es": "Hola:\n\n{}\n\nUn saludo y muchas gracias",
}


def signals_of(language: str, sentence: str) -> Signals:
    """Return what a mail of this one sentence says."""
    reading = read("", _FRAMES[language].format(sentence), GRAMMARS)
    return find_signals(reading, books_for(reading.spoken))


SAID = [
    ("de", "Wir haben uns für einen anderen Bewerber entschieden.", S.REJECTED),
    ("de", "Die Wahl ist auf eine Mitbewerberin gefallen.", S.REJECTED),
    ("de", "Leider können wir Ihre Bewerbung nicht berücksichtigen.", S.REJECTED),
    ("de", "Die Stelle ist inzwischen anderweitig vergeben.", S.REJECTED),
    ("de", "Wir müssen Ihnen heute leider eine Absage erteilen.", S.REJECTED),
    ("de", "Fuer Ihre berufliche Zukunft wuenschen wir Ihnen alles Gute.", S.FAREWELL),
    ("de", "Wir freuen uns, dir die Stelle als Köchin anbieten zu können.", S.OFFERED),
    ("de", "Wir haben uns für Sie entschieden.", S.OFFERED),
    ("de", "Wir ziehen unser Vertragsangebot vom 12.11. hiermit zurück.", S.RESCINDED),
    ("de", "Wegen eines Einstellungsstopps ruht das Verfahren.", S.ON_HOLD),
    ("de", "Leider sagen wir das Gespräch am 3. Dezember ab.", S.CANCELLED),
    ("de", "Das Vorstellungsgespräch morgen muss leider entfallen.", S.CANCELLED),
    ("de", "Wir verlegen das Gespräch auf den 4. Dezember um 10 Uhr.", S.MOVED),
    ("de", "Könnten wir den Termin auf Freitag verschieben?", S.MOVE_ASKED),
    ("de", "Das Gespräch findet am 3. Dezember um 10.30 Uhr statt.", S.CONFIRMED),
    ("de", "Wann hätten Sie Zeit für ein Telefonat?", S.ASKS_TIMES),
    ("de", "Suchen Sie sich hier einen Termin aus.", S.BOOKING),
    ("de", "Bitte bearbeiten Sie die Fallstudie bis Montag.", S.ASSESSMENT),
    ("de", "Ihre Lösung der Testaufgabe ist eingegangen.", S.HANDED_IN),
    ("de", "Ich bin auf Ihr Profil aufmerksam geworden.", S.OUTREACH),
    ("de", "Uns fehlen noch Ihre Zeugnisse.", S.WANTS),
    ("de", "Ihre Bewerbung um die Wohnung liegt uns vor.", S.OTHER_WORLD),
    ("de", "Könntest du das Gespräch mit der Bewerberin führen?", S.OTHER_SIDE),
    ("de", "Pflegefachkraft (m/w/d)", S.JOB),
    ("fr", "Nous avons retenu un autre candidat.", S.REJECTED),
    ("fr", "Nous ne pouvons malheureusement pas donner suite.", S.REJECTED),
    ("fr", "Votre candidature n'a pas été retenue.", S.REJECTED),
    ("fr", "Le poste de comptable auquel vous avez postulé est désormais pourvu.", S.REJECTED),
    ("fr", "Nous vous souhaitons une bonne continuation.", S.FAREWELL),
    ("fr", "J'ai le plaisir de vous proposer le poste d'aide-soignant.", S.OFFERED),
    ("fr", "Nous devons retirer notre proposition d'embauche.", S.RESCINDED),
    ("fr", "Le recrutement est suspendu jusqu'en mars.", S.ON_HOLD),
    ("fr", "Nous devons annuler l'entretien de jeudi.", S.CANCELLED),
    ("fr", "L'entretien n'aura pas lieu.", S.CANCELLED),
    ("fr", "Votre entretien est reporté au 4 décembre à 10h.", S.MOVED),
    ("fr", "Votre entretien aura lieu le 4 décembre à 10h.", S.CONFIRMED),
    ("fr", "Quelles sont vos disponibilités ?", S.AVAILABILITY),
    ("fr", "Choisissez un créneau en ligne.", S.BOOKING),
    ("fr", "Merci de réaliser le test technique avant vendredi.", S.ASSESSMENT),
    ("fr", "Votre profil a retenu mon attention.", S.OUTREACH),
    ("fr", "Il nous manque une copie de votre diplome.", S.WANTS),
    ("fr", "Votre candidature pour l'appartement a été transmise.", S.OTHER_WORLD),
    ("fr", "Votre rendez-vous chez le dentiste est confirmé.", S.OTHER_WORLD),
    ("fr", "Conducteur de travaux (H/F)", S.JOB),
    ("es", "Hemos decidido continuar con otros candidatos.", S.REJECTED),
    ("es", "Lamentamos comunicarte que no has sido seleccionada.", S.REJECTED),
    ("es", "No continúa usted en el proceso.", S.REJECTED),
    ("es", "La vacante ya ha sido cubierta.", S.REJECTED),
    ("es", "Te deseamos mucha suerte en tu búsqueda.", S.FAREWELL),
    ("es", "Nos complace ofrecerte el puesto de contable.", S.OFFERED),
    ("es", "Nos vemos obligados a retirar la oferta de trabajo.", S.RESCINDED),
    ("es", "El proceso queda en pausa hasta marzo.", S.ON_HOLD),
    ("es", "Tenemos que cancelar la entrevista del jueves.", S.CANCELLED),
    ("es", "Tenemos que aplazar la entrevista al viernes.", S.MOVED),
    ("es", "La entrevista sera el viernes a las 10.", S.CONFIRMED),
    ("es", "¿Qué día te viene bien?", S.ASKS_TIMES),
    ("es", "Reserva aquí un hueco.", S.BOOKING),
    ("es", "Te adjunto la prueba técnica; entrégala antes del lunes.", S.ASSESSMENT),
    ("es", "He visto tu perfil en una red profesional.", S.OUTREACH),
    ("es", "Nos falta tu certificado.", S.WANTS),
    ("es", "Su cita en el consulado está confirmada.", S.OTHER_WORLD),
    ("es", "¿Puedes entrevistar tú a la candidata el jueves?", S.OTHER_SIDE),
]


@pytest.mark.parametrize(("language", "sentence", "signal"), SAID)
def test_a_sentence_says_what_it_means(language: str, sentence: str, signal: Signal) -> None:
    assert signals_of(language, sentence).has(signal)


NOT_SAID = [
    # what hangs on the employer's later choice is neither invitation nor refusal
    ("de", "Sofern Ihr Profil passt, laden wir Sie zu einem Gespräch ein.", S.INVITED),
    ("de", "Kommen Sie in die engere Wahl, laden wir Sie zu einem Gespräch ein.", S.INVITED),
    ("de", "Ob wir Sie zu einem Gespräch einladen, entscheidet sich bald.", S.INVITED),
    ("de", "Sollten Sie nichts von uns hören, hat es leider nicht gereicht.", S.REJECTED),
    ("fr", "Si votre profil est retenu, vous serez convoqué à un entretien.", S.INVITED),
    ("fr", "Seuls les candidats retenus seront convoqués à un entretien.", S.CONFIRMED),
    (
        "fr",
        "À défaut de réponse sous deux mois, votre candidature sera réputée non retenue.",
        S.REJECTED,
    ),
    ("es", "Si tu perfil encaja, te llamaremos para una entrevista.", S.INVITED),
    ("es", "Si no recibes respuesta, entiende que has sido descartado.", S.REJECTED),
    # the User's convenience
    ("de", "Falls Sie den Termin absagen müssen, rufen Sie bitte an.", S.CANCELLED),
    ("fr", "Pour annuler ou déplacer votre entretien, cliquez ici.", S.CANCELLED),
    ("es", "Para cancelar o reprogramar la entrevista, usa este enlace.", S.CANCELLED),
    # denied, or said of another
    ("de", "Wir haben uns nicht für Sie entschieden.", S.OFFERED),
    ("de", "Bei Nichterscheinen ohne Absage entstehen Kosten.", S.REJECTED),
    ("de", "Die Stelle ist noch nicht besetzt.", S.REJECTED),
    ("es", "No hemos descartado a nadie.", S.REJECTED),
    ("fr", "Nous avons bien reçu votre contrat signé.", S.OFFERED),
    # contracts and people of other worlds
    ("de", "Den Vertragsentwurf finden Sie im Anhang.", S.OFFERED),
    ("es", "Te adjuntamos el contrato de socio para que lo firmes.", S.OFFERED),
    ("fr", "Vous trouverez ci-joint votre contrat à signer.", S.OFFERED),
    ("fr", "« Nous ne pouvons pas donner suite », lit-on alors.", S.REJECTED),
    ("de", "„Wir haben uns für andere Bewerber entschieden“ liest man dann.", S.REJECTED),
]


@pytest.mark.parametrize(("language", "sentence", "signal"), NOT_SAID)
def test_a_sentence_does_not_say_what_it_only_resembles(
    language: str, sentence: str, signal: Signal
) -> None:
    assert not signals_of(language, sentence).has(signal)


def test_what_one_is_glad_of_is_no_condition() -> None:
    said = signals_of("de", "Wir würden uns freuen, wenn Sie zum Gespräch kommen könnten.")
    assert said.has(S.INVITED)


@pytest.mark.parametrize(
    "subject", ["Ihr Gespräch mit Ihrem Kundenberater", "Termin beim Facharzt"]
)
def test_somebody_one_goes_to_is_no_job_in_a_subject(subject: str) -> None:
    reading = read(subject, "Guten Tag, wir bestätigen Ihren Termin.", GRAMMARS)
    assert not find_signals(reading, books_for(reading.spoken)).has(S.JOB)


def test_a_german_ordinal_ends_no_sentence() -> None:
    text = "Kommen Sie am 3. Dezember zu Hr. Moser, z. B. um 10.30 Uhr. Wir freuen uns."
    assert split_sentences(text) == [
        "Kommen Sie am 3. Dezember zu Hr. Moser, z. B. um 10.30 Uhr.",
        "Wir freuen uns.",
    ]


def test_patterns_are_written_as_a_language_is_spelt_and_read_bare_text() -> None:
    p = spelt({"I": "gespräch|entrevue"}, {"ä": "ae?"})
    assert p("(?:{I}){..9}é") == "(?:gesprae?ch|entrevue)[^;?]{0,9}?e"
