"""What machines write: reports of any mail system, absence notes, tickets; and people who are none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from daemon.core.detect.context import Context
from daemon.core.detect.understand import understand
from daemon.core.message import parse
from daemon.core.model import Finding, Kind, Message
from daemon.core.reports import DELAY, RECEIPT, REPORT

ARRIVED = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
CONTEXT = Context(user_addresses=frozenset({"alex@example.org"}), home_zone="America/New_York")
DANA = "Dana Reyes <dana@acme.example>"


def mail(sender: str, subject: str, body: str, *headers: str) -> Message:
    head = (
        f"From: {sender}",
        "To: Alex Morgan <alex@example.org>",
        f"Subject: {subject}",
        "Date: Mon, 23 Nov 2026 10:00:00 -0500",
        *headers,
    )
    if not any(h.lower().startswith("content-type:") for h in headers):
        head = (*head, "Content-Type: text/plain; charset=utf-8")
    return parse(("\n".join(head) + "\n\n" + body).encode(), arrived_at=ARRIVED)


def finding(message: Message) -> Finding:
    return understand(message, CONTEXT)


# --- reports --------------------------------------------------------------------------------


def dsn(action: str, *, recipient: str = "dana@acme.exmaple", words: str = "See below.") -> Message:
    body = (
        f"--b\n\n{words}\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
        f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: 5.1.1\n\n"
        "--b\nContent-Type: message/rfc822\n\nMessage-ID: <thanks-1@example.org>\n"
        "Subject: Thank you\n\nHi Dana\n--b--\n"
    )
    kind = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'
    return mail("Mail System <postmaster@mx.example>", "Notification", body, kind)


@pytest.mark.parametrize(
    ("action", "automatic", "kind"),
    [
        ("failed", REPORT, Kind.BOUNCE),
        ("failure", REPORT, Kind.BOUNCE),
        ("error", REPORT, Kind.BOUNCE),
        ("delayed", DELAY, Kind.BOUNCE),
        ("delivered", RECEIPT, Kind.AUTOMATIC_REPLY),
        ("relayed", RECEIPT, Kind.AUTOMATIC_REPLY),
    ],
)
def test_a_report_in_the_standard_form_is_read_by_its_action(
    action: str, automatic: str, kind: Kind
) -> None:
    message = dsn(action)
    assert message.automatic == automatic
    assert finding(message).kind is kind


def test_a_report_names_the_letter_and_whom_it_did_not_reach() -> None:
    message = dsn("failed")
    assert message.bounced == ("dana@acme.exmaple",)
    assert message.bounce_of == ("<thanks-1@example.org>",)
    assert dsn("delayed").bounced == ()


PROSE = (
    ("MAILER-DAEMON@mx.example", "failure notice", "Hi. This is the program at mx.example.\nI'm afraid I wasn't able to deliver your message.\n\n<dana@acme.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <thanks-1@example.org>\n"),
    ("Mail Delivery System <Mailer-Daemon@host.example>", "Mail delivery failed: returning message to sender", "A message that you sent could not be delivered. This is a permanent error. The following address failed:\n\n  dana@acme.example\n    Unrouteable address\n"),
    ("System Administrator <postmaster@acme.example>", "Undeliverable: Thank you", "Your message did not reach some or all of the intended recipients.\n\n      dana@acme.example on 11/23/2026\n            The e-mail account does not exist at the organization.\n"),
    ("Postmaster <postmaster@acme.example>", "Unzustellbar: Vielen Dank", "Fehler bei der Nachrichtenzustellung an folgende Empfänger: dana@acme.example"),
    ("postmaster@acme.example", "Non remis : Merci", "Échec de la remise : dana@acme.example"),
    ("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@acme.example>", "No se puede entregar: Gracias", "No se pudo entregar el mensaje a dana@acme.example."),
    ("MAILER-DAEMON@mx.example.jp", "配信できませんでした", "dana@acme.example: unknown"),
    ("", "Mail Error", "Your mail cannot be delivered to: dana@acme.example"),
    ("Mail gateway <gw17@corp.example>", "Mail could not be delivered", "The following mail could not be delivered to dana@acme.example. Reason: exceeded maximum delivery attempts."),
    ("IT <it@acme.example>", "Undeliverable: Thank you", "Your message to dana@acme.example could not be delivered. The mailbox is full."),
)  # fmt: skip


@pytest.mark.parametrize(("sender", "subject", "body"), PROSE)
def test_a_report_in_prose_is_known_and_names_the_address(
    sender: str, subject: str, body: str
) -> None:
    message = mail(sender, subject, body)
    assert finding(message).kind is Kind.BOUNCE
    assert message.automatic == REPORT
    assert message.bounced == ("dana@acme.example",)


def test_the_letter_is_found_in_the_copy_a_report_in_prose_holds() -> None:
    assert mail(*PROSE[0]).bounce_of == ("<thanks-1@example.org>",)


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Warning: message 1abc delayed 24 hours", "A message that you sent has not yet been delivered. No action is required; delivery attempts will continue."),
        ("Delayed Mail (still being retried)", "THIS IS A WARNING ONLY. You do not need to resend your message to dana@acme.example."),
        ("Delivery Status Notification (Delay)", "There was a temporary problem delivering your message. We will keep trying for 45 more hours."),
        ("Verzögerte Zustellung", "Ihre Nachricht an dana@acme.example wurde noch nicht zugestellt. Es wird weiter versucht."),
    ],
)  # fmt: skip
def test_a_delay_is_a_bounce_that_condemns_no_address(subject: str, body: str) -> None:
    message = mail("Mail Delivery System <MAILER-DAEMON@mx.example>", subject, body)
    assert finding(message).kind is Kind.BOUNCE
    assert (message.automatic, message.bounced) == (DELAY, ())


def test_those_to_turn_to_for_help_and_the_reader_did_not_fail() -> None:
    body = (
        "Your message from alex@example.org could not be delivered to <dana@acme.example>.\n"
        "For assistance, contact helpdesk@mx.example or <postmaster@mx.example>.\n"
    )
    message = mail("MAILER-DAEMON@mx.example", "Undelivered Mail", body)
    assert message.bounced == ("dana@acme.example",)


def test_what_a_display_tells_of_is_a_receipt_and_a_refusal_in_its_form_a_bounce() -> None:
    kind = "Content-Type: multipart/report; report-type=disposition-notification; boundary=b"
    body = "--b\n\nYour message to Dana was displayed.\n--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n--b--\n"
    read = mail(DANA, "Read: Thank you", body, kind)
    refused = mail(DANA, "Rejected", body, kind, "Auto-Submitted: auto-replied (rejected)")
    assert (read.automatic, finding(read).kind) == (RECEIPT, Kind.AUTOMATIC_REPLY)
    assert finding(refused).kind is Kind.BOUNCE


# --- answering machines ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "body", "headers", "back"),
    [
        ("Automatic reply: Thank you", "I am out of the office and back on Monday, November 30.", (), date(2026, 11, 30)),
        ("Re: Thank you", "Hi,\n\nI'm currently on annual leave until 30 November with limited access to email. For urgent matters please contact Lee.\n\nDana", (), date(2026, 11, 30)),
        ("Re: Danke", "Guten Tag,\n\nich bin bis einschließlich 3. Dezember nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an Frau Weber.", (), date(2026, 12, 4)),
        ("Réponse automatique : Merci", "Bonjour, je suis absente, de retour le lundi 7 décembre.", (), date(2026, 12, 7)),
        ("Re: Gracias", "Hola, gracias por tu mensaje. Estoy fuera de la oficina hasta el 7 de diciembre. Para asuntos urgentes, contactar con Luis.", (), date(2026, 12, 7)),
        ("Automatisch antwoord: bedankt", "Ik ben afwezig en ben op 7 december weer terug.", (), date(2026, 12, 7)),
        ("Risposta automatica: grazie", "Sono in ferie dal 24 novembre al 2 dicembre.", (), date(2026, 12, 3)),
        ("Resposta automática: Obrigado", "Estou ausente até 2 de dezembro, regressando no dia 3 de dezembro.", (), date(2026, 12, 3)),
        ("Autosvar: tack", "Jag är på semester och är tillbaka den 7 december.", (), date(2026, 12, 7)),
        ("自動応答", "12月1日(火)から12月4日(金)まで休業いたします。12月7日(月)以降に返信いたします。", (), date(2026, 12, 7)),
        ("AUTO: Dana Reyes is out of the office (returning 12/09/2026)", "I am travelling. This is the only notification you will receive while this person is away.", (), date(2026, 12, 9)),
        ("Vacation", "Thanks for writing. I'm on vacation through December 4 and will answer your mail as soon as I can.", (), date(2026, 12, 7)),
        ("Maternity leave", "Thank you for your email. I am on maternity leave and will be returning in May 2027. Please contact Lee Park in my absence.", (), None),
        ("Re: Thanks", "Thank you for your message. Dana Reyes has left the company. Please contact hr@acme.example. This mailbox is not monitored.", (), None),
        ("My address has changed", "My e-mail address has changed. Please update your address book. Messages to this mailbox are not forwarded.", (), None),
        ("Re: Hello", "Your message is being held until you confirm that you are a real person. Click here: https://guard.example/1", (), None),
        ("Please confirm (was: Thanks)", "This account is protected by a spam filter. Click the link to have your address added to my guest list.", (), None),
        ("Thank you for your e-mail", "I will endeavour to reply as soon as possible.", ("Return-Path: <>", "Precedence: bulk"), None),
        ("Re: Thanks [#12345]", "We have received your email and a ticket #12345 has been created.", ("Auto-Submitted: auto-generated", "Return-Path: <>"), None),
        ("Re: Thanks", "Out today, back tomorrow.", ("X-Autoreply: yes",), date(2026, 11, 24)),
    ],
)  # fmt: skip
def test_an_answering_machine_is_known_in_any_form(
    subject: str, body: str, headers: tuple[str, ...], back: date | None
) -> None:
    found = finding(mail(DANA, subject, body, *headers))
    assert found.kind is Kind.AUTOMATIC_REPLY
    assert found.returns_on == back


@pytest.mark.parametrize(
    ("sender", "subject", "body"),
    [
        (DANA, "Re: Undeliverable: interview confirmation", "Hi Alex,\n\nmy message could not be delivered to alex@old.example, so here it is again: your interview is confirmed for Tuesday, December 1 at 2:30 PM EST.\n\nDana"),
        (DANA, "Undeliverable mail?", "Hi Alex,\n\nI sent you an invitation last week but got a failure notice: 550 5.1.1 user unknown. Is alex@old.example still right? We'd like to offer you an interview for the analyst position.\n\nDana"),
        (DANA, "Next steps", "Hi Alex,\n\nThanks for your time today. I will be out of office next week, but will get back to you when I return with feedback on your application.\n\nBest\nDana"),
        (DANA, "Your interview on Thursday", "Hi Alex, I'm on vacation until Wednesday, so my colleague Lee will meet you on Thursday, November 26 at 10:00 AM EST for your interview. Let me know if you have questions."),
        (DANA, "Out of office next week - moving our interview?", "Hi Alex,\nI am out of the office all of next week. Could we move our interview to Dec 3 at 2 PM?\nDana"),
        (DANA, "Re: Application for Nurse", "Hello Alex,\n\nDana Reyes is no longer with the company. I have taken over her searches and would like to invite you to an interview for the nurse position. What times work for you?\n\nLee Park"),
        (DANA, "Re: my application", "Sorry for the delay, I was on sick leave. The team will make a decision on your application by Friday."),
        ("Acme Careers <no-reply@acme.example>", "Your application to Acme", "This is an automatic reply to confirm that we have received your application for Line Cook. We will review it."),
        ("Department <noreply@cshr.example>", "Application update", "I am sorry to inform you that your application did not reach the standard required. You will not be invited to interview."),
        ("Acme <acme@myworkday.com>", "Please verify your email", "Thank you for applying. Please verify your email address to complete your application. Click the link below to confirm."),
        (DANA, "Delivery driver - application received", "Thank you for applying for the delivery driver position. We have received your application."),
    ],
)  # fmt: skip
def test_a_persons_mail_is_no_machines_for_speaking_of_absence_or_delivery(
    sender: str, subject: str, body: str
) -> None:
    message = mail(sender, subject, body)
    assert finding(message).kind not in {Kind.BOUNCE, Kind.AUTOMATIC_REPLY}
    assert message.bounced == ()


def test_people_on_a_mailing_list_may_speak_of_auto_responders() -> None:
    body = "You never know who uses an auto-responder when you subscribe. Bouncing mail is worse."
    lists = ("Precedence: bulk", "List-Id: <talk.example.org>")
    assert not mail(DANA, "Re: filters", body, *lists).automatic
