"""Replies as people and mail programs write them, and what they decide."""

from __future__ import annotations

import textwrap
from datetime import UTC, date, datetime
from functools import cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from daemon.core import message
from daemon.core.approval import (
    LetterItem,
    Outcome,
    QuestionItem,
    RequestForm,
    acknowledgement_text,
    decide,
    decide_one,
    request_header,
    request_subject,
    request_text,
    unclear_text,
    warnings,
)
from daemon.core.model import Address, Decision, Message, Verb
from daemon.errors import Permanent

ALEX = Address(name="Alex Morgan", address="alex@example.org")
ASKED = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)  # a Tuesday
ANSWERED = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
BODY = (
    "Dear Dana,\n\n"
    "Thank you for taking the time to speak with me about the Backend Engineer position at Acme. I "
    "enjoyed hearing how the team approaches its work, and how much care goes into each release.\n\n"
    "I remain very interested in the position. Please let me know if there is anything else I can "
    "send you.\n\n"
    "Best regards,\nAlex Morgan\n"
)


def a_letter(number: int = 1, name: str = "Dana Reyes", body: str = BODY) -> LetterItem:
    return LetterItem(
        number=number,
        draft_id=11 + number,
        version=1,
        kind="thank-you",
        to_name=name,
        to_address=f"{name.split(maxsplit=1)[0].lower()}@acme.example",
        subject="Thank you for the conversation on 24 November",
        company="Acme",
        role="Backend Engineer",
        leaves_text="Wed 25 Nov 09:00 in New York (15:00 in Berlin)",
        expires_text="Tue 1 Dec",
        body=body,
        lacks=("something you learnt from the conversation",),
        reason="The interview ended an hour ago.",
    )


QUESTION = QuestionItem(
    number=3,
    text="Which role is the mail of Globex about?",
    options=(("data", "Data Engineer"), ("research", "Research Engineer")),
)
YES_NO = QuestionItem(
    number=2, text="Did you apply there?", options=(("yes", "I did"), ("no", "no"))
)
PLAIN = RequestForm(code="K7Q4", items=(a_letter(),))
ASKING = RequestForm(
    code="K7Q4",
    items=(a_letter(),),
    asks=("What did you learn from Dana Reyes?",),
)
PANEL = RequestForm(
    code="P2P2",
    items=(a_letter(), a_letter(2, "Sam Okafor", BODY.replace("Dana", "Sam"))),
    asks=("What did you learn from Dana Reyes?", "What did you learn from Sam Okafor?"),
)
MORNING = RequestForm(
    code="M0M0",
    kind="morning",
    items=(a_letter(), a_letter(2, "Sam Okafor"), QUESTION),
    notices=("Initech says it will decide by Friday.",),
)
ONE_YES = RequestForm(code="Y0Y0", kind="morning", items=(a_letter(), YES_NO))


@cache
def a_request(form: RequestForm) -> Message:
    text = request_text(form)
    return Message(
        key="request",
        written_at=ASKED,
        arrived_at=ASKED,
        senders=(ALEX,),
        to=(ALEX,),
        subject=request_subject(form),
        headers=(("x-followthrough-request", request_header(form)),),
        text=text,
        full_text=text,
    )


def a_reply(text: str) -> Message:
    return Message(
        key="reply",
        written_at=ANSWERED,
        arrived_at=ANSWERED,
        senders=(ALEX,),
        to=(ALEX,),
        subject="send",  # a subject is never a command
        text=text,
        full_text=text,
    )


def read(text: str, form: RequestForm = PLAIN) -> Decision:
    return decide_one(a_reply(text), a_request(form))


# --- how mail programs quote ------------------------------------------------------------------

GMAIL = "On Tue, Nov 24, 2026 at 9:00 AM Alex Morgan <alex@example.org> wrote:"


def quoted(text: str, *, width: int = 0, mark: str = "> ") -> str:
    lines: list[str] = []
    for line in text.splitlines():
        lines += textwrap.wrap(line, width) or [""] if width else [line]
    return "\n".join((mark + line).rstrip() for line in lines)


def outlook(text: str, subject: str, labels: str = "From|Sent|To|Subject") -> str:
    who, when, to, about = labels.split("|")
    return (
        f"{who}: Alex Morgan <alex@example.org>\n"
        f"{when}: Tuesday, November 24, 2026 9:00 AM\n"
        f"{to}: Alex Morgan <alex@example.org>\n"
        f"{about}: {subject}\n\n{text}"
    )


ATTRIBUTIONS = {
    "gmail": GMAIL,
    "gmail wrapped": "On Tue, Nov 24, 2026 at 9:00 AM Alex Morgan\n<alex@example.org> wrote:",
    "gmail de": "Am Di., 24. Nov. 2026 um 15:00 Uhr schrieb Alex Morgan <alex@example.org>:",
    "gmail fr": "Le mar. 24 nov. 2026 à 15:00, Alex Morgan <alex@example.org> a écrit :",
    "gmail es": "El mar, 24 nov 2026 a las 15:00, Alex Morgan (<alex@example.org>) escribió:",
    "apple": "On 24 Nov 2026, at 09:00, Alex Morgan <alex@example.org> wrote:",
    "apple us": "On Nov 24, 2026, at 9:00 AM, Alex Morgan <alex@example.org> wrote:",
    "apple de": "Am 24.11.2026 um 15:00 schrieb Alex Morgan <alex@example.org>:",
    "apple fr": "Le 24 nov. 2026 à 15:00, Alex Morgan <alex@example.org> a écrit :",
    "apple es": "El 24 nov 2026, a las 15:00, Alex Morgan <alex@example.org> escribió:",
    "thunderbird": "On 24/11/2026 15:00, Alex Morgan wrote:",
    "thunderbird de": "Am 24.11.26 um 15:00 schrieb Alex Morgan:",
    "thunderbird fr": "Le 24/11/2026 à 15:00, Alex Morgan a écrit :",
    "thunderbird es": "El 24/11/2026 a las 15:00, Alex Morgan escribió:",
    "k-9": "On November 24, 2026 9:00:00 AM EST, Alex Morgan <alex@example.org> wrote:",
    "mutt": "On Tue, Nov 24, 2026 at 02:00:00PM +0000, Alex Morgan wrote:",
    "yahoo": "On Tuesday, November 24, 2026 at 09:00:00 AM EST, Alex Morgan <alex@example.org> wrote:",
    "proton": "On Tuesday, November 24th, 2026 at 9:00 AM, Alex Morgan <alex@example.org> wrote:",
    "address book name": "On 24 Nov 2026, at 09:00, Me Myself <alex@example.org> wrote:",
    "linked": "On Tue, Nov 24, 2026 at 9:00 AM <alex@example.org<mailto:alex@example.org>> wrote:",
}
HEADER_BLOCKS = {
    "outlook": "From|Sent|To|Subject",
    "outlook mobile": "From|Date|To|Subject",
    "outlook bold": "*From:*|*Sent:*|*To:*|*Subject:*",
    "outlook de": "Von|Gesendet|An|Betreff",
    "outlook fr": "De|Envoyé|À|Objet",
    "outlook es": "De|Enviado|Para|Asunto",
}


@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS)
@pytest.mark.parametrize("width", [0, 72, 50])
def test_send_above_a_quotation_sends(attribution: str, width: int) -> None:
    text = f"send\n\n{attribution}\n\n{quoted(request_text(ASKING), width=width)}\n"
    assert read(text, ASKING).verb is Verb.SEND


@pytest.mark.parametrize("labels", HEADER_BLOCKS.values(), ids=HEADER_BLOCKS)
@pytest.mark.parametrize(
    "divider", ["", "________________________________\n", "-----Original Message-----\n"]
)
def test_send_above_an_outlook_header_block_sends(labels: str, divider: str) -> None:
    labels = labels.replace(":*", "*") if "*" in labels else labels
    below = outlook(request_text(PLAIN), f"RE: {request_subject(PLAIN)}", labels)
    assert read(f"Send\n\n{divider}{below}").verb is Verb.SEND


def test_a_header_block_whose_subject_is_wrapped_is_known() -> None:
    subject = request_subject(PLAIN).replace(" to Dana", "\nto Dana")
    assert read("send\n\n" + outlook(request_text(PLAIN), subject)).verb is Verb.SEND


@pytest.mark.parametrize(
    "form", [PLAIN, ASKING, PANEL, MORNING], ids=["plain", "asks", "panel", "morning"]
)
@pytest.mark.parametrize("width", [0, 40, 60, 72, 78])
def test_send_below_the_quotation_sends(form: RequestForm, width: int) -> None:
    text = f"{GMAIL}\n{quoted(request_text(form), width=width)}\n\nsend\n\n-- \nAlex Morgan\n"
    assert read(text, form).verb is Verb.SEND


def test_quotations_without_attribution_or_with_broken_wrapping_are_known() -> None:
    text = request_text(PLAIN)
    assert read(f"ok\n\n{quoted(text)}").verb is Verb.SEND
    broken = quoted(text).replace(" a \n", " a\n").replace("how the team ", "how the\nteam\n> ")
    assert "\nteam\n" in broken
    assert read(f"ok\n\n{broken}").verb is Verb.SEND


def test_a_quotation_of_a_quotation_is_known() -> None:
    text = f"send\n\n{GMAIL}\n> {GMAIL}\n{quoted(request_text(PLAIN), mark='>> ')}"
    assert read(text).verb is Verb.SEND


def test_a_trimmed_quotation_is_known_as_long_as_no_mark_is_missing() -> None:
    tail = "\n".join(quoted(request_text(PLAIN)).splitlines()[-12:])
    assert read(f"send\n\n{tail}").verb is Verb.SEND


@pytest.mark.parametrize(
    "html",
    [
        # Gmail
        (
            '<div dir="ltr">send</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr"'
            ' class="gmail_attr">On Tue, Nov 24, 2026 at 9:00 AM Alex Morgan &lt;<a href="mailto:alex@'
            'example.org">alex@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote">'
            "{quote}</blockquote></div>"
        ),
        # Apple Mail
        (
            '<div>Send<br><div><br><blockquote type="cite"><div>On 24 Nov 2026, at 09:00, Alex Morgan'
            " &lt;alex@example.org&gt; wrote:</div><br><div>{quote}</div></blockquote></div></div>"
        ),
        # Outlook
        (
            '<div>send</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Alex'
            " Morgan &lt;alex@example.org&gt;<br><b>Sent:</b> Tuesday, November 24, 2026 9:00 AM<br>"
            "<b>To:</b> Alex Morgan &lt;alex@example.org&gt;<br><b>Subject:</b> {subject}</div>"
            "<div>{quote}</div>"
        ),
        # Thunderbird
        (
            '<p>send</p><div class="moz-cite-prefix">On 24/11/2026 15:00, Alex Morgan wrote:<br></div>'
            '<blockquote type="cite"><pre>{pre}</pre></blockquote>'
        ),
    ],
    ids=["gmail", "apple", "outlook", "thunderbird"],
)
def test_html_only_replies_are_read_through_the_parser(html: str) -> None:
    text = request_text(PLAIN).replace("<", "&lt;").replace(">", "&gt;")
    body = html.replace("{quote}", text.replace("\n", "<br>\n"))
    body = body.replace("{pre}", text).replace("{subject}", request_subject(PLAIN))
    raw = (
        "From: Alex Morgan <alex@example.org>\r\nTo: alex@example.org\r\nSubject: Re: x\r\n"
        "Date: Tue, 24 Nov 2026 15:30:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    ) + body
    reply = message.parse(raw.encode(), arrived_at=ANSWERED)
    decision = decide_one(reply, a_request(PLAIN))
    assert decision.verb is Verb.SEND, (decision, reply.full_text)


# --- what approves ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "send", "Send", "SEND", "send.", "Send!", " send ", "\n\nsend\n\n", "send it", "Send it!",
        "approve", "Approved.", "yes", "Yes!", "ok", "OK", "okay", "“send”", "*send*", "'send'",
        "se\u200bnd", "\ufeffsend", "send\u00a0", "ｓｅｎｄ", "\u00a0send\u00a0it", "send all",
        "send 1", "send #1", "send letter 1", "yes, send it", "ok, send", "yes\nsend",
    ],
)  # fmt: skip
def test_an_approving_word_alone_sends(text: str) -> None:
    decision = read(text)
    assert (decision.verb, decision.now) == (Verb.SEND, False)


@pytest.mark.parametrize("text", ["send now", "Send now!", "send it now", "ok now", "send 1 now"])
def test_send_now_does_not_wait(text: str) -> None:
    decision = read(text)
    assert (decision.verb, decision.now) == (Verb.SEND, True)


@pytest.mark.parametrize(
    "footer",
    [
        "Sent from my iPhone",
        "Sent from my iPad.",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "Get Outlook for Android <https://aka.ms/AAb9ysg>",
        "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Sent with Proton Mail secure email.",
        "-- \nAlex Morgan\n+1 555 0100\nhttps://alex.example",
        "--\nAlex Morgan | Backend Engineer | Berlin",
        (
            "-- \nAlex\n\nThis e-mail is confidential and intended solely for the addressee. If you are "
            "not the intended recipient, please notify the sender and delete it."
        ),
        "Alex Morgan",
        "Best regards,\nAlex Morgan",
        "Thanks,\nAlex",
        "________________________________",
    ],
)
def test_what_programs_put_under_a_reply_does_not_matter(footer: str) -> None:
    assert read(f"send\n\n{footer}\n\n{GMAIL}\n{quoted(request_text(PLAIN))}").verb is Verb.SEND


# --- what never approves ------------------------------------------------------------------------

RETRACTIONS = [
    "send\n\n-- \nno wait", "send\n-- \nactually, hold on", "send\n\n-- \nAlex\n\nnot before Friday",
    "send\n\n-- \nAlex\nPS: ask for the salary", "send\n\nOn second thought, wait, he wrote:\n> x",
    "send\n\nOn second thought do not send 2 me, Alex Morgan wrote:", "send\n\nno wait", "send\nwait",
    "send\nskip", "send\nstop", "skip\nsend", "send\nlater", "wait\n\nsend", "send ... no", "send?",
    "send...", "send, but not today", "don't send", "Don’t send!", "do not send yet", "not yet",
    "please don't", "please don't send it", "never send", "no", "No.", "nope", "no thanks", "cancel",
    "hold on", "send tomorrow", "please send", "send please", "send, thanks", "send\nthanks",
    "send\n👍", "👍", "👍🏻", "✅", "send 👍", "👌 ok", "s̶e̶n̶d̶", "~~send~~", "Sounds good!",
    "Looks great, thanks", "Looks good to me.", "Perfect, thank you!", "Thanks!", "Got it", "Sure",
    "yes please", "yeah", "yep", "go ahead", "LGTM", "senden", "ja", "Ja, bitte", "oui", "enviar",
    "sí", "sned", "sent", "sending", "approve?", "yes?", "ok?", "yes but", "yes and no", "ok cool",
    "send 2", "send 1 2", "send 0", "send 7", "send one", "send 1-3", "send 1st", "send not 1",
    "yes 1", "ok 1", "1", "1 send", "1: send", "note 1", "send\n1: x", "send: Dana", "send to Dana",
    "send the letter", "I approve", "approve this", "Re: send", "> send", ">send", "send > send",
    "to send", "resend", "send send", "send\n\nI changed my mind", "", "   ", "\n\n", "?", "...",
    "unsubscribe", "AUTO: I am out of office", "send it later", "send later", "send friday",
    "send\nprivate: wait for the other offer first", "sеnd", "send\u0336", "SEND\n\nDana", "s e n d",
    "send\u2028no wait", "later 2", "later soon", "approved by nobody", "okay then", "send,\nplease",
]  # fmt: skip


@pytest.mark.parametrize("text", RETRACTIONS)
@pytest.mark.parametrize("form", [PLAIN, ASKING], ids=["plain", "asks"])
def test_anything_else_never_sends(text: str, form: RequestForm) -> None:
    for below in ("", f"\n\n{GMAIL}\n{quoted(request_text(form))}"):
        decisions = decide(a_reply(text + below), a_request(form))
        assert Verb.SEND not in {decision.verb for decision in decisions}


@pytest.mark.parametrize("text", RETRACTIONS)
def test_anything_else_is_unclear_and_says_why(text: str) -> None:
    if text in {"skip\nsend", "wait\n\nsend", "send\n1: x"}:
        return
    decision = read(text)
    assert decision.verb is Verb.UNCLEAR
    assert decision.reason.endswith(".")


@pytest.mark.parametrize("form", [PLAIN, ASKING, PANEL, MORNING, ONE_YES])
def test_a_request_sent_back_as_a_reply_decides_nothing(form: RequestForm) -> None:
    text = request_text(form)
    for shape in (
        text, quoted(text), quoted(text, width=40), outlook(text, request_subject(form)),
        f"{GMAIL}\n{quoted(text)}", "\n".join(textwrap.wrap(text, 60)), quoted(text, mark=">> "),
    ):  # fmt: skip
        assert read(shape, form).verb is Verb.UNCLEAR


@pytest.mark.parametrize("form", [PLAIN, ASKING, PANEL, MORNING, ONE_YES])
def test_no_single_line_of_a_request_sends(form: RequestForm) -> None:
    for line in request_text(form).splitlines():
        assert Verb.SEND not in {d.verb for d in decide(a_reply(line), a_request(form))}


def test_a_reply_cut_off_by_the_reader_is_unclear() -> None:
    assert read("send\n" + "> x\n" * 20_000).verb is Verb.UNCLEAR


def test_foreign_lines_behind_quote_marks_stop_a_send_but_not_a_stop() -> None:
    strange = "> Please wire 100 coins"
    assert read(f"send\n\n{strange}").verb is Verb.UNCLEAR
    assert read(f"stop\n\n{strange}").verb is Verb.STOP


def test_a_quotation_with_a_missing_or_changed_mark_is_unclear() -> None:
    text = quoted(request_text(PLAIN))
    for broken in (
        text.replace("> [letter 1 ends]\n", ""),
        text.replace("[letter 1 ends]", "[letter 1 end]"),
        text.replace("> [letter 1 begins]\n", ""),
        text.replace("[letter 1 ends]", "[letter 2 ends]"),
        text[: text.index("I remain")],
    ):
        assert read(f"send\n\n{broken}").verb is Verb.UNCLEAR


# --- the other words ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("skip", Verb.SKIP), ("Skip.", Verb.SKIP), ("skip 1", Verb.SKIP), ("stop", Verb.STOP),
        ("STOP!!!", Verb.STOP), ("wrong", Verb.WRONG), ("wrong person", Verb.WRONG),
        ("heard", Verb.HEARD), ("later", Verb.LATER), ("Later.", Verb.LATER),
    ],
)  # fmt: skip
def test_the_other_words_act_alone(text: str, verb: Verb) -> None:
    for form in (PLAIN, ASKING):
        assert read(f"{text}\n\n{GMAIL}\n{quoted(request_text(form))}", form).verb is verb


@pytest.mark.parametrize(
    ("text", "days", "until"),
    [
        ("later 2 days", 2, None), ("later 1 day", 1, None), ("later two days", 2, None),
        ("later a week", 7, None), ("Later in 3 days.", 3, None), ("later 2 weeks", 14, None),
        ("later until friday", None, date(2026, 11, 27)), ("later until Fri", None, date(2026, 11, 27)),
        ("later until tuesday", None, date(2026, 12, 1)), ("later till monday", None, date(2026, 11, 30)),
        ("later until tomorrow", None, date(2026, 11, 25)),
        ("later until 4 dec", None, date(2026, 12, 4)), ("later until Dec 4th", None, date(2026, 12, 4)),
        ("later until 4 December 2026", None, date(2026, 12, 4)),
        ("later until 2026-12-04", None, date(2026, 12, 4)),
        ("later until friday 4 dec", None, date(2026, 12, 4)),
        ("later until 8 january", None, date(2027, 1, 8)),
    ],
)  # fmt: skip
def test_later_says_until_when(text: str, days: int | None, until: date | None) -> None:
    decision = read(text)
    assert (decision.verb, decision.days, decision.until) == (Verb.LATER, days, until)


@pytest.mark.parametrize(
    "text",
    [
        "later -2 days", "later 0 days", "later 999 days", "later 2 years", "later 2 hours",
        "later until yesterday", "later until 2020-01-01", "later until today", "later next week",
        "later until next friday", "later until 31 feb", "later until 3/4", "later until thursday 4 dec",
        "later maybe", "later 1.5 days", "later until then", "later until 24 nov", "not later",
    ],
)  # fmt: skip
def test_a_silly_later_is_unclear(text: str) -> None:
    assert read(text).verb is Verb.UNCLEAR


def test_until_friday_counts_from_the_users_own_day() -> None:
    late = datetime(2026, 11, 27, 3, 0, tzinfo=UTC)  # Friday in Berlin, Thursday in New York
    reply = Message(
        key="r", written_at=late, arrived_at=late, senders=(ALEX,), full_text="later until friday"
    )
    request = a_request(PLAIN)
    assert decide(reply, request, zone="Europe/Berlin")[0].until == date(2026, 12, 4)
    assert decide(reply, request, zone="America/New_York")[0].until == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("send", [(Verb.SEND, None)]),
        ("send all", [(Verb.SEND, None)]),
        ("send 1 2", [(Verb.SEND, (1, 2))]),
        ("send 2, 1", [(Verb.SEND, (1, 2))]),
        ("Send 1 and 2.", [(Verb.SEND, (1, 2))]),
        ("send 1\nskip 2", [(Verb.SEND, (1,)), (Verb.SKIP, (2,))]),
        ("send 1\n3 data", [(Verb.SEND, (1,)), (Verb.ANSWER, (3,))]),
        ("3 data", [(Verb.ANSWER, (3,))]),
        ("3. Research", [(Verb.ANSWER, (3,))]),
        ("send\n3: data", [(Verb.SEND, None), (Verb.ANSWER, (3,))]),
        ("later letter 2 3 days\nsend 1", [(Verb.LATER, (2,)), (Verb.SEND, (1,))]),
        ("note 2: I liked the tests.\nsend 1", [(Verb.NOTE, (2,)), (Verb.SEND, (1,))]),
    ],
)
def test_several_items_are_decided_in_one_reply(
    text: str,
    expected: list[tuple[Verb, tuple[int, ...] | None]],
) -> None:
    below = f"\n\n{GMAIL}\n{quoted(request_text(MORNING), width=70)}"
    decisions = decide(a_reply(text + below), a_request(MORNING))
    assert sorted((d.verb, d.letters) for d in decisions) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "send 3", "send 1 3", "send 1\nskip 1", "send\nskip 2", "3 salad", "4 data", "1 data", "yes",
        "ok", "skip 3", "data", "3", "send 1\n3 salad", "send 1\nmaybe 2", "note 2: x\nskip 2",
        "send\nnote 2: I liked the tests.", "note Kim: hello", "3: send",
    ],
)  # fmt: skip
def test_orders_that_do_not_fit_together_are_unclear(text: str) -> None:
    decisions = decide(a_reply(text), a_request(MORNING))
    assert [d.verb for d in decisions] == [Verb.UNCLEAR]


def test_yes_is_unclear_where_it_could_answer_a_question() -> None:
    assert read("yes", ONE_YES).verb is Verb.UNCLEAR
    assert read("2 yes", ONE_YES).text == "yes"
    assert read("send", ONE_YES).verb is Verb.SEND


# --- notes --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("note: I liked the event log.", "I liked the event log."),
        ("Note: two\nlines", "two\nlines"),
        ("NOTE:\n\nI liked it.\n\nVery much.", "I liked it.\n\nVery much."),
        ("note: don't send it like this, say more", "don't send it like this, say more"),
        (
            "note: The way your team reviews every migration with a second pair of\neyes was new.",
            "The way your team reviews every migration with a second pair of eyes was new.",
        ),
    ],
)
def test_a_note_is_taken_in_the_users_words(text: str, note: str) -> None:
    decision = read(f"{text}\n\n{GMAIL}\n{quoted(request_text(PLAIN))}")
    assert (decision.verb, decision.letters, decision.text) == (Verb.NOTE, None, note)


@pytest.mark.parametrize(
    "text",
    [
        "I learned how they shard the event log.",
        "Their release train, and why it stops on Fridays.",
        "No surprises: they want somebody who likes tests.",
        "They said yes to remote work. Dana was kind.",
        "How on-call works.\n\nAnd that “ok” is not a status.",
    ],
)
def test_free_text_is_a_note_only_where_something_was_asked(text: str) -> None:
    assert (read(text, ASKING).verb, read(text, ASKING).text) == (Verb.NOTE, text)
    assert read(text, PLAIN).verb is Verb.UNCLEAR


def test_a_request_without_a_header_is_read_from_its_text() -> None:
    request = a_request(ASKING)
    bare = Message(
        key="q",
        written_at=ASKED,
        arrived_at=ASKED,
        senders=(ALEX,),
        to=(ALEX,),
        full_text=request.full_text,
    )
    assert decide_one(a_reply("I learned about sharding."), bare).verb is Verb.NOTE
    assert decide_one(a_reply("send"), bare).verb is Verb.SEND
    plain = Message(key="q", written_at=ASKED, arrived_at=ASKED, full_text=request_text(PLAIN))
    assert decide_one(a_reply("I learned about sharding."), plain).verb is Verb.UNCLEAR
    morning = Message(key="q", written_at=ASKED, arrived_at=ASKED, full_text=request_text(MORNING))
    assert decide_one(a_reply("3 data"), morning).verb is Verb.ANSWER


def test_notes_reach_the_letter_of_the_person_they_name() -> None:
    text = "1: I learned about sharding.\n\nSam: The office dog is called Byte."
    found = decide(a_reply(text), a_request(PANEL))
    assert [(d.verb, d.letters, d.text) for d in found] == [
        (Verb.NOTE, (1,), "I learned about sharding."),
        (Verb.NOTE, (2,), "The office dog is called Byte."),
    ]
    assert read("note Dana Reyes: sharding.", PANEL).letters == (1,)
    assert read("Sam explained the release train.", PANEL).letters == (2,)
    assert read("They explained the release train.", PANEL).letters is None


def test_a_note_and_a_send_for_the_same_letter_is_a_note() -> None:
    decisions = decide(a_reply("I learned about sharding.\n\nsend"), a_request(ASKING))
    assert [(d.verb, d.text) for d in decisions] == [(Verb.NOTE, "I learned about sharding.")]


def test_private_lines_are_kept_apart() -> None:
    text = (
        "I learned about sharding.\nprivate: they pay more than the last place did, and that matters\nto me"
        "\nAnd about the release train."
    )
    decision = read(text, ASKING)
    assert decision.text == "I learned about sharding.\nAnd about the release train."
    assert decision.private == ("they pay more than the last place did, and that matters to me",)
    alone = read("Private: 90k", PLAIN)
    assert (alone.verb, alone.text, alone.private) == (Verb.NOTE, "", ("90k",))
    assert read("send\nprivate: parking is behind the house", PLAIN).verb is Verb.SEND


# --- edits --------------------------------------------------------------------------------------


def a_copy(body: str, number: int = 1) -> str:
    return f"[letter {number} begins]\n{body}[letter {number} ends]\n"


EDITED = BODY.replace("very interested", "keenly interested")


@pytest.mark.parametrize(
    "text",
    [
        a_copy(EDITED),
        quoted(a_copy(EDITED)),
        quoted(a_copy(EDITED), width=60),
        f"{a_copy(EDITED)}\n\n{GMAIL}\n{quoted(request_text(PLAIN))}",
        f"{GMAIL}\n{quoted(request_text(PLAIN).replace('very interested', 'keenly interested'), width=72)}",
        f"send\n\n{quoted(request_text(PLAIN).replace('very interested', 'keenly interested'))}",
        f"{a_copy(EDITED)}\n\nSent from my iPhone",
    ],
)
def test_a_changed_copy_is_an_edit_with_its_text(text: str) -> None:
    decision = read(text)
    assert (decision.verb, decision.letters) == (Verb.EDIT, (1,))
    assert decision.text == EDITED


def test_a_new_paragraph_and_a_shorter_letter_are_kept_as_written() -> None:
    longer = BODY.replace("I remain", "Your release train is impressive.\n\nI remain")
    assert read(a_copy(longer)).text == longer
    shorter = "Dear Dana,\n\nThank you.\n\nAlex\n"
    assert read(a_copy(shorter)).text == shorter


@pytest.mark.parametrize(
    "text",
    [
        a_copy(BODY),
        quoted(a_copy(BODY), width=55),
        a_copy(BODY.replace("Best regards,", "Best regards,\n")),
    ],
)
def test_an_unchanged_copy_is_no_edit(text: str) -> None:
    assert read(text).verb is Verb.UNCLEAR
    assert read(f"send\n\n{text}").verb is Verb.SEND


@pytest.mark.parametrize(
    "text",
    [
        a_copy(""),
        a_copy(EDITED, 2),
        a_copy(EDITED).replace("[letter 1 ends]\n", ""),
        a_copy(EDITED) + a_copy(BODY.replace("Dear", "Hello")),
        a_copy(EDITED.replace("I remain", "send\nI remain")),
        f"I made it shorter:\n{a_copy(EDITED)}",
        f"skip\n{a_copy(EDITED)}",
        f"[letter 1 begins] Dear Dana, {a_copy(EDITED)}",
        f"x [letter 1 begins]\n{EDITED}[letter 1 ends]",
    ],
)
def test_doubtful_edits_are_unclear(text: str) -> None:
    assert read(text).verb is Verb.UNCLEAR


def test_one_letter_is_edited_while_another_leaves() -> None:
    found = decide(a_reply(f"send 2\n{a_copy(EDITED)}"), a_request(PANEL))
    assert {(d.verb, d.letters) for d in found} == {(Verb.EDIT, (1,)), (Verb.SEND, (2,))}
    assert read(f"send\n{a_copy(EDITED)}", PANEL).verb is Verb.UNCLEAR


# --- the texts ----------------------------------------------------------------------------------


def test_the_letter_stands_complete_at_the_top() -> None:
    text = request_text(ASKING)
    assert f"[letter 1 begins]\n{BODY}[letter 1 ends]" in text
    assert text.index("[letter 1 begins]") < 400
    assert "To:      Dana Reyes <dana@acme.example>" in text
    assert "Leaves:  Wed 25 Nov 09:00 in New York (15:00 in Berlin)" in text


def test_subjects_name_the_matter_unless_discretion_is_wanted() -> None:
    full = "[Followthrough #K7Q4] Send this thank-you to Dana Reyes, Acme (Backend Engineer)?"
    assert request_subject(PLAIN) == full
    discreet = RequestForm(code="K7Q4", items=PLAIN.items, discreet=True)
    assert request_subject(discreet) == "[Followthrough #K7Q4] Send this thank-you?"
    for form in (PANEL, MORNING):
        hidden = RequestForm(code="X", kind=form.kind, items=form.items, discreet=True)
        assert "Acme" not in request_subject(hidden)
        assert "Dana" not in request_subject(hidden)


def test_the_header_holds_what_is_needed_to_decide_from_files() -> None:
    assert request_header(ASKING) == "12.1; kind=letters; letters=1; asks=1"
    expected = "12.1 13.1; kind=morning; letters=1,2; asks=0; questions=3:data|research"
    assert request_header(MORNING) == expected


def test_a_request_that_clients_would_cut_is_refused() -> None:
    with pytest.raises(Permanent, match="50 kB"):
        request_text(RequestForm(code="X", items=(a_letter(body="word " * 11_000),)))


def test_a_letter_that_holds_our_marks_is_refused() -> None:
    with pytest.raises(Permanent, match="marks"):
        request_text(RequestForm(code="X", items=(a_letter(body="Hi\n[Letter  1 ENDS]\nsend\n"),)))


def test_an_unclear_reply_is_told_what_was_not_understood() -> None:
    decision = read("send, but not before Friday")
    text = unclear_text(decision, "the thank-you to Dana Reyes, Acme")
    assert "I have done nothing" in text
    assert "send, but not before Friday" in text
    assert "later 2 days" in text


@pytest.mark.parametrize("verb", list(Verb))
def test_every_decision_has_its_acknowledgement(verb: Verb) -> None:
    outcome = Outcome(
        decision=Decision(verb=verb, text="data"),
        what="the thank-you to Dana Reyes",
        when="on Wed 25 Nov",
    )
    text = acknowledgement_text([outcome])
    assert text[0].isupper()
    assert text.endswith("\n")
    if verb in {Verb.SEND, Verb.LATER}:
        assert "Wed 25 Nov" in text


def test_a_stop_that_came_too_late_says_when_it_left() -> None:
    outcome = Outcome(
        decision=Decision(verb=Verb.STOP),
        what="the thank-you",
        when="on Tue at 09:00",
        too_late=True,
    )
    assert "too late" in acknowledgement_text([outcome])
    assert "It left on Tue at 09:00." in acknowledgement_text([outcome])


@pytest.mark.parametrize(
    ("note", "hint"),
    [
        ("They offer a salary of 90k.", "pay"),
        ("I would want €80,000.", "pay"),
        ("I was sick that day, sorry.", "health"),
        ("I was so nervous.", "health"),
        ("It was rude to keep me waiting.", "blame"),
        ("Dana told me about sharding.", "Dana"),
        ("She told me about sharding.", "she"),
        ("I liked Dana's view on tests.", "Dana"),
    ],
)
def test_notes_are_read_twice_before_they_enter_a_letter(note: str, hint: str) -> None:
    assert any(hint in warning for warning in warnings(note, "Dana Reyes"))


@pytest.mark.parametrize(
    "note",
    [
        "Your view on sharding was new to me.",
        "I learned how the team ships, and that they love tests.",
        "",
    ],
)
def test_a_good_note_is_not_questioned(note: str) -> None:
    assert warnings(note, "Dana Reyes") == ()


# --- properties ---------------------------------------------------------------------------------

APPROVING = ("send", "approve", "approved", "yes", "ok", "okay", "send it", "send now")
WORDS = st.sampled_from(
    [
        "send", "yes", "ok", "approve", "it", "now", "not", "no", "wait", "please", "1", "all", ">", "--",
        "later", "skip", "the", "letter", "Dana", "friday", "?", "!", ".", ",", "thanks", "On", "wrote:",
        "tomorrow", "but", "[letter 1 begins]", "[letter 1 ends]", "note:", "private:", "👍", "\u200b",
    ],
)  # fmt: skip
LINES = st.lists(st.lists(WORDS, max_size=4).map(" ".join), max_size=6)


@given(LINES)
@settings(max_examples=150, deadline=None)
def test_nothing_is_sent_without_an_approving_line(lines: list[str]) -> None:
    canonical = [" ".join(line.replace("\u200b", "").split()) for line in lines]
    approving = any(
        line.rstrip("!. ,").startswith(("send", "yes", "ok", "approve")) for line in canonical
    )
    for below in ("", f"\n{GMAIL}\n{quoted(request_text(PLAIN))}"):
        decision = read("\n".join(lines) + below)
        assert decision.verb is not Verb.SEND or approving


@given(
    st.sampled_from(APPROVING), st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1)
)
@settings(max_examples=80, deadline=None)
def test_a_stray_word_beside_send_never_sends(command: str, stray: str) -> None:
    known = {"now", "all", "it", "alex", "1", *"send approve approved yes ok okay".split()}
    assume(stray.casefold() not in known and "1" not in stray)
    assume(not stray.isdecimal())
    for text in (
        f"{command} {stray}",
        f"{stray} {command}",
        f"{command}\n{stray}",
        f"{stray}\n{command}",
    ):
        for form in (PLAIN, ASKING):
            assert read(text, form).verb is not Verb.SEND


@given(
    st.lists(
        st.sampled_from(["send", "send now", "yes", "ok", "approve", "> send", "Hello", "", "--", "wait",
                         "note: x", "skip", "From: x", "send it"]),
        max_size=8,
    ),
    st.sampled_from([0, 20, 40, 72]),
    st.booleans(),
)  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_no_text_of_a_letter_quoted_back_ever_sends(
    lines: list[str],
    width: int,
    use_marks: bool,
) -> None:
    body = "\n".join(["Dear Dana,", *lines, "Best regards,"]) + "\n"
    form = RequestForm(
        code="K7Q4", items=(a_letter(body=body),), notices=tuple(filter(None, lines))
    )
    text = request_text(form)
    back = quoted(text, width=width) if use_marks else outlook(text, request_subject(form))
    for above in ("", f"{GMAIL}\n", "Thanks for this.\n"):
        assert read(above + back, form).verb is not Verb.SEND
        assert read(f"skip\n\n{above if above.startswith('On') else ''}{back}", form).verb in {
            Verb.SKIP,
            Verb.UNCLEAR,
        }


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_no_text_breaks_the_reading(text: str) -> None:
    assert read(text).verb in set(Verb)
    assert read(text, MORNING).reason
