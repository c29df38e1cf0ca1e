"""What a mail says anew is told from what it quotes, in the forms mail programs write."""

from __future__ import annotations

import pytest

from daemon.core.quotes import split_quotes

NEW = "Tuesday at ten works for us."
OLD = "We withdraw the offer."


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Nov 23, 2026 at 10:02 AM Dana Reyes <dana@acme.example> wrote:",
        "On Mon, Nov 23, 2026 at 10:02 AM Dana Reyes\n<dana@acme.example> wrote:",
        "On 23 Nov 2026, at 10:02, Dana Reyes <dana@acme.example> wrote:",
        "On 23/11/2026 10:02, Dana Reyes wrote:",
        "On Monday, November 23rd, 2026 at 10:02, Dana Reyes <dana@acme.example> wrote:",
        "At 10:02 AM 11/23/2026, Dana Reyes wrote:",
        "Dana Reyes <dana@acme.example> wrote:",
        "Dana Reyes <dana@acme.example> wrote on Mon, 23 Nov 2026 10:02:",
        "2026-11-23 10:02 GMT+01:00 Dana Reyes <dana@acme.example>:",
        "Mon, 23 Nov 2026 at 10:02, Dana Reyes <dana@acme.example>:",
        "23/11/2026 10:02, Dana Reyes <dana@acme.example> wrote:",
        "23.11.2026, 10:02, Dana Reyes\n<dana@acme.example> schrieb:",
        "---- On Mon, 23 Nov 2026 10:02:11 -0500 Dana Reyes <dana@acme.example> wrote ----",
        "Am 23.11.2026 um 10:02 schrieb Dana Reyes:",
        "Am Mo., 23. Nov. 2026 um 10:02 Uhr schrieb Dana Reyes <\ndana@acme.example>:",
        "Dana Reyes <dana@acme.example> schrieb am Mo., 23. Nov. 2026, 10:02:",
        "Gesendet: Montag, 23. November 2026 um 10:02 Uhr\nVon: Dana Reyes\nAn: Alex\nBetreff: Termin",
        "Le 23/11/2026 à 10:02, Dana Reyes a écrit :",
        "Le lun. 23 nov. 2026 à 10:02, Dana Reyes <dana@acme.example> a écrit\u00a0:",
        "El lun, 23 nov 2026 a las 10:02, Dana Reyes (<dana@acme.example>) escribió:",
        "El 23/11/26 a las 10:02, Dana Reyes escribió:",
        "Il giorno lun 23 nov 2026 alle ore 10:02 Dana Reyes <dana@acme.example> ha scritto:",
        "Il 23/11/26 10:02, Dana Reyes ha scritto:",
        "Op ma 23 nov 2026 om 10:02 schreef Dana Reyes <dana@acme.example>:",
        "Op 23-11-2026 om 10:02 schreef Dana Reyes:",
        "Em seg., 23 de nov. de 2026 às 10:02, Dana Reyes <dana@acme.example> escreveu:",
        "Em 23/11/2026 10:02, Dana Reyes escreveu:",
        "No dia 23/11/2026, às 10:02, Dana Reyes <dana@acme.example> escreveu:",
        "-----Original Message-----\nFrom: Dana Reyes\nSent: Monday\nTo: Alex\nSubject: Interview",
        "-----Ursprüngliche Nachricht-----\nVon: Dana Reyes",
        "----- Mail original -----\nDe: \"Dana Reyes\" <dana@acme.example>",
        "----- Messaggio originale -----\nDa: Dana Reyes",
        "-----Mensagem original-----\nDe: Dana Reyes",
        "-----Mensaje original-----\nDe: Dana Reyes",
        "-----Oorspronkelijk bericht-----\nVan: Dana Reyes",
        "________________________________\nFrom: Dana Reyes <dana@acme.example>\nSent: Monday, November 23, 2026 10:02 AM\nTo: Alex Morgan\nSubject: Re: Interview",
        "From: Dana Reyes <dana@acme.example>\nDate: Monday, November 23, 2026\nTo: Alex Morgan\nSubject: Re: Interview",
        "*From:* Dana Reyes\n*Sent:* Monday\n*To:* Alex\n*Subject:* Interview",
        "Von: Dana Reyes <dana@acme.example>\nGesendet: Montag, 23. November 2026 10:02\nAn: Alex Morgan\nBetreff: AW: Termin",
        "De : Dana Reyes\nEnvoyé : lundi 23 novembre 2026 10:02\nÀ : Alex Morgan\nObjet : RE: Entretien",
        "De: Dana Reyes\nEnviado el: lunes, 23 de noviembre de 2026 10:02\nPara: Alex Morgan\nAsunto: RE: Entrevista",
        "Da: Dana Reyes\nInviato: lunedì 23 novembre 2026 10:02\nA: Alex Morgan\nOggetto: R: Colloquio",
        "Van: Dana Reyes\nVerzonden: maandag 23 november 2026 10:02\nAan: Alex Morgan\nOnderwerp: RE: Gesprek",
        "De: Dana Reyes\nEnviada em: segunda-feira, 23 de novembro de 2026 10:02\nPara: Alex Morgan\nAssunto: RES: Entrevista",
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", ["", "> "])
def test_quoted_history_is_not_said_anew(attribution: str, mark: str) -> None:
    new, old = split_quotes(f"{NEW}\n\nBest,\nLee Park\n\n{attribution}\n\n{mark}{OLD}\n")
    assert new == f"{NEW}\n\nBest,\nLee Park"
    assert OLD in old


@pytest.mark.parametrize(
    "line",
    [
        "On Tuesday 1 December at 10:00 you will meet Dana Reyes.",
        "As your recruiter wrote: bring your passport.",
        "On 3 December Dana wrote to you about the role: Backend Engineer",
        "From: 10:00 to: 11:00",
        "Am Dienstag um 10 Uhr sprechen Sie mit Frau Kern:",
        "Le mardi 1er décembre à 10h vous rencontrerez :",
        "El martes a las 10 hablará con:",
        "Date: Tuesday 1 December",
        "To: Gate 3, from there follow the signs",
        "Data: 1 dicembre\nA: Milano",
    ],
)
def test_an_announcement_is_no_attribution(line: str) -> None:
    assert split_quotes(f"Hi Alex,\n\n{line}\nSee you there.") == (
        f"Hi Alex,\n\n{line}\nSee you there.",
        "",
    )


def test_answers_between_quoted_lines_are_new() -> None:
    text = f"On Mon, Nov 23, 2026 Alex <alex@example.org> wrote:\n> Is Tuesday free?\n{NEW}\n> And Friday?\nNo."
    assert split_quotes(text)[0] == f"{NEW}\nNo."


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nFrom: Dana Reyes <dana@acme.example>\nDate: Mon, Nov 23, 2026 at 10:02 AM\nSubject: Interview\nTo: <alex@example.org>",
        "Begin forwarded message:\n\nFrom: Dana Reyes <dana@acme.example>\nSubject: Interview\nDate: November 23, 2026\nTo: Alex",
        "---------- Weitergeleitete Nachricht ---------\nVon: Dana Reyes\nDatum: Mo., 23. Nov. 2026\nBetreff: Termin\nAn: Alex",
        "---------- Message transféré ---------\nDe : Dana Reyes\nDate: lun. 23 nov. 2026\nObjet : Entretien\nTo: Alex",
        "---------- Mensaje reenviado ---------\nDe: Dana Reyes\nFecha: lun, 23 nov 2026\nAsunto: Entrevista\nPara: Alex",
        "---------- Messaggio inoltrato ---------\nDa: Dana Reyes\nData: lun 23 nov 2026\nOggetto: Colloquio\nA: Alex",
        "---------- Doorgestuurd bericht ---------\nVan: Dana Reyes\nDatum: ma 23 nov 2026\nOnderwerp: Gesprek\nAan: Alex",
        "---------- Mensagem encaminhada ---------\nDe: Dana Reyes\nData: seg., 23 de nov. de 2026\nAssunto: Entrevista\nPara: Alex",
        "Inizio messaggio inoltrato:\n\nDa: Dana Reyes\nOggetto: Colloquio\nData: 23 novembre 2026\nA: Alex",
        "Inicio del mensaje reenviado:\n\nDe: Dana Reyes\nAsunto: Entrevista\nFecha: 23 de noviembre\nPara: Alex",
    ],
)
@pytest.mark.parametrize("said", ["", "FYI", "fyi, see below\n"])
def test_a_forward_without_a_word_of_its_own_is_read_as_the_mail_it_brings(
    head: str, said: str
) -> None:
    assert split_quotes(f"{said}\n\n{head}\n\n{NEW}")[0] == NEW


def test_a_forward_with_a_word_of_its_own_keeps_only_that_word() -> None:
    head = "---------- Forwarded message ---------\nFrom: Dana\nSubject: x\nTo: Alex"
    new, old = split_quotes(f"Please see what Dana says about Friday.\n\n{head}\n\n{OLD}")
    assert new == "Please see what Dana says about Friday."
    assert OLD in old
