"""What mails in each language beside English are taken for, and how a language marks what is not so.

Each file of `phrases/` holds mails after a line that names their kind; a volunteer may add some.
"""

from __future__ import annotations

from datetime import UTC, datetime
from email.header import Header
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from daemon.core.detect.clauses import read
from daemon.core.detect.context import Context
from daemon.core.detect.gathering import gather
from daemon.core.detect.grammar import Grammar, bare, spoken
from daemon.core.detect.phrases import GRAMMARS, books_for
from daemon.core.detect.signals import Signal, find_signals
from daemon.core.detect.understand import understand
from daemon.core.detect.words import by_rules
from daemon.core.message import parse

MAILS = Path(__file__).parent / "phrases"
USER = Context(
    user_addresses=frozenset({"alex@example.org"}),
    user_name="Alex Morgan",
    home_zone="Europe/Amsterdam",
)
ARRIVED = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
HEAD = (
    "To: Alex Morgan <alex@example.org>\nDate: Mon, 23 Nov 2026 10:00:00 +0100\n"
    "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
)


def blocks() -> list[ParameterSet]:
    """Return each mail of the files with its kind, named by file and subject."""
    found: list[ParameterSet] = []
    for path in sorted(MAILS.glob("*.txt")):
        for number, block in enumerate(path.read_text("utf-8").split("=== ")[1:], 1):
            kind, _, mail = block.partition("\n")
            found.append(pytest.param(mail, kind.strip(), id=f"{path.stem}-{number}-{kind}"))
    return found


def written(mail: str) -> bytes:
    """Return a mail of the files as it is sent."""
    head, _, body = mail.partition("\n\n")
    lines = {key: value for key, _, value in (line.partition(": ") for line in head.split("\n"))}
    lines.setdefault("From", "Kees Tester <k.t@firma.example>")
    lines["Subject"] = Header(lines["Subject"], "utf-8").encode()
    more = "\n".join(f"{key}: {value}" for key, value in lines.items())
    return f"{HEAD}{more}\n\n{body}".encode()


@pytest.mark.parametrize(("mail", "kind"), blocks())
def test_a_mail_is_of_the_kind_written_above_it(mail: str, kind: str) -> None:
    message = parse(written(mail), arrived_at=ARRIVED)
    # The rules alone: what the classifier makes of it is judged on the corpus.
    found = understand(message, USER) if message.automatic else by_rules(gather(message, USER))
    assert found.kind.value == kind, [f"{e.rule}: {e.text}" for e in found.evidence]


def signals(text: str) -> set[Signal]:
    """Return what a text says."""
    reading = read("", text, GRAMMARS)
    return set(find_signals(reading, books_for(reading.spoken)).hits)


@pytest.mark.parametrize(
    "text",
    [
        "Als je profiel aansluit bij de functie, nodigen we je uit voor een gesprek.",
        "Zien we een match, dan nodigen we je uit voor een kennismaking.",
        "U krijgt uiterlijk vrijdag bericht of u wordt uitgenodigd voor een gesprek.",
        "Qualora il Suo profilo risultasse in linea, La inviteremo a un colloquio.",
        "Solo i candidati selezionati saranno invitati a un colloquio.",
        "Caso o seu perfil seja compatível, vamos convidá-lo para uma entrevista.",
        "Apenas os candidatos selecionados serão convidados para uma entrevista.",
    ],
)
def test_what_depends_on_the_employer_is_no_invitation(text: str) -> None:
    assert Signal.INVITED not in signals(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mocht u na drie weken niets van ons horen, dan bent u niet geselecteerd.",
        "In assenza di un nostro riscontro la Sua candidatura non è stata selezionata.",
        "Caso não receba resposta, a sua candidatura não foi selecionada.",
    ],
)
def test_silence_to_come_is_no_rejection(text: str) -> None:
    assert Signal.REJECTED not in signals(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Het gesprek van morgen is niet geannuleerd.", Signal.CANCELLED),
        ("Il colloquio di lunedì non è stato annullato.", Signal.CANCELLED),
        ("A entrevista de amanhã não foi reagendada.", Signal.MOVED),
        ("Non possiamo confermare il colloquio di giovedì.", Signal.CONFIRMED),
        ("Ainda não confirmámos a entrevista de quinta.", Signal.CONFIRMED),
    ],
)
def test_what_is_denied_is_not_said(text: str, said: Signal) -> None:
    assert said not in signals(text)


def test_a_time_that_may_not_suit_leaves_the_invitation_standing() -> None:
    text = "Mocht dit niet lukken, laat het weten. We nodigen je graag uit voor een gesprek."
    assert Signal.INVITED in signals(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bedankt voor je sollicitatie, wij nemen contact met je op.", "nl"),
        ("Grazie per la tua candidatura, ti faremo sapere al più presto.", "it"),
        ("Obrigado pela sua candidatura, você receberá notícias em breve.", "pt"),
    ],
)
def test_a_language_is_told_by_its_small_words(text: str, name: str) -> None:
    assert name in {grammar.name for grammar in spoken(text, GRAMMARS)}


def test_in_english_no_other_language_is_looked_for() -> None:
    assert spoken("Thank you for applying, we will be in touch soon.", GRAMMARS) == ()


def test_of_neighbours_that_share_words_the_rare_one_is_not_looked_for() -> None:
    text = (
        "Obrigado pela sua candidatura. Não foi possível avançar, mas você terá notícias nossas "
        "pelos canais habituais. Cumprimentos, estamos ao dispor."
    )
    assert [grammar.name for grammar in spoken(text, GRAMMARS)] == ["pt"]


def test_accents_left_out_make_no_difference() -> None:
    assert bare("Não é possível, però perché?") == "nao e possivel, pero perche?"
    with_accents = signals("Você não foi selecionado para a posição de técnico.")
    assert Signal.REJECTED in with_accents
    assert signals("Voce nao foi selecionado para a posicao de tecnico.") == with_accents


@pytest.mark.parametrize("grammar", GRAMMARS, ids=lambda grammar: grammar.name)
def test_the_small_words_of_a_language_are_bare(grammar: Grammar) -> None:
    assert grammar.tells
    assert [word for word in sorted(grammar.tells) if bare(word) != word] == []
