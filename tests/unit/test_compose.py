"""Every letter as it would leave: what it says, what it never says, and how letters differ."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.adapters.templates import renderer
from daemon.core.compose import check, compose, first_name, lacks, too_alike
from daemon.core.model import (
    Address,
    Application,
    Contact,
    Interview,
    Letter,
    Medium,
    Note,
    NoteKind,
    Part,
    Place,
    Stage,
)
from daemon.core.settings import User
from daemon.errors import Permanent

RENDER = renderer()
ALEX = User(
    name="Alex Morgan",
    address="alex@example.org",
    phone="+1 555 0100",
    time_zone="America/New_York",
    country="US",
)
END = datetime(2026, 12, 1, 19, 0, tzinfo=UTC)
INTERVIEW = Interview(start=END - timedelta(hours=1), end=END, zone="America/New_York")
DANA = Contact(name="Dana Reyes", address="dana@acme.example", part=Part.INTERVIEWER)
TOM = Contact(name="Tom Olsen", address="tom@acme.example", part=Part.INTERVIEWER)
PRIYA = Contact(name="Priya Nair", address="priya@acme.example", part=Part.INTERVIEWER)
SAM = Contact(
    name="Sam Lee",
    address="sam@acme.example",
    part=Part.RECRUITER,
    wrote=True,
    thread_message_id="<2@acme.example>",
    thread_references=("<1@acme.example>",),
    thread_subject="Interview with Acme",
)
APPLICATION = Application(
    id=7,
    company="Acme",
    role="Backend Engineer",
    stage=Stage.INTERVIEWED,
    since=END,
    contacts=(DANA, TOM, PRIYA, SAM),
    last_word_at=END,
)
ASKED_ONCE = replace(APPLICATION, follow_ups_at=(END + timedelta(days=7),))
INVITED = replace(APPLICATION, last_out_at=END + timedelta(days=1))
LEARNED = "Your way of pairing on incidents was new to me. I have run on-call for four years."


def a_note(to: Contact = DANA, kind: NoteKind = NoteKind.THANK_YOU, **more: object) -> Note:
    base = Note(
        key="k",
        kind=kind,
        application=7,
        round=1,
        to=to,
        interviews=(INTERVIEW,),
        ask_at=END,
        not_before=END,
        expires_at=END,
        place=Place(zone="America/New_York", country="US"),
    )
    return replace(base, **more)  # type: ignore[arg-type]


CALL = a_note(SAM, interviews=(replace(INTERVIEW, medium=Medium.PHONE),))
AGAIN = replace(APPLICATION, thanked=((1, "dana@acme.example"),))
FOLLOW_UP = a_note(SAM, NoteKind.FOLLOW_UP)
DECIDING = replace(APPLICATION, decision_by=date(2026, 12, 4))
# Every kind of letter: (note, application, number of wordings, fewest and most words in all)
KINDS: dict[str, tuple[Note, Application, int, int, int]] = {
    "thanks": (a_note(), APPLICATION, 6, 75, 110),
    "thanks after a call": (CALL, APPLICATION, 4, 45, 80),
    "thanks to a new face in round two": (a_note(round=2), APPLICATION, 6, 45, 85),
    "thanks to a known face in round two": (a_note(round=2), AGAIN, 6, 45, 85),
    "thanks through the recruiter": (a_note(SAM, pass_on_to=(DANA, TOM)), APPLICATION, 4, 65, 100),
    "thanks through a panelist": (a_note(DANA, pass_on_to=(TOM, PRIYA)), APPLICATION, 4, 65, 100),
    "thanks to a recruiter, nobody named": (a_note(SAM), APPLICATION, 4, 55, 90),
    "first follow-up": (FOLLOW_UP, APPLICATION, 4, 50, 100),
    "first follow-up after a date": (FOLLOW_UP, DECIDING, 4, 50, 100),
    "last follow-up": (FOLLOW_UP, ASKED_ONCE, 3, 45, 80),
    "follow-up to an answered invitation": (replace(FOLLOW_UP, interviews=()), INVITED, 2, 45, 100),
}
LETTERS = [(name, v) for name, (_, _, count, _, _) in KINDS.items() for v in range(count)]


def letter_of(kind: str, variant: int, *notes: str, user: User = ALEX) -> Letter:
    note, application = KINDS[kind][:2]
    return compose(note, application, user, notes, RENDER, variant)


def sentences(letter: Letter) -> set[str]:
    middle = " ".join(letter.body.strip().split("\n\n")[1:-1])
    return set(re.split(r"(?<=[.!?]) ", middle))


@pytest.mark.parametrize(("kind", "variant"), LETTERS)
def test_every_letter_is_complete_sober_and_of_the_right_length(kind: str, variant: int) -> None:
    letter = letter_of(kind, variant)
    fewest, most = KINDS[kind][3:]
    assert fewest <= len(letter.body.split()) <= most
    assert re.search(r"thank|grateful|appreciat", letter.body, re.IGNORECASE)
    assert "Backend Engineer" in letter.body
    assert "Acme" in letter.body
    assert letter.body.endswith("\nAlex Morgan\n+1 555 0100\nalex@example.org\n")
    assert check(letter) == ()
    banned = r"today|yesterday|tomorrow|learn(?:ed|t)\b|!|perfect|amazing|thrilled|dream|  "
    assert not re.search(banned, letter.body, re.IGNORECASE)
    assert not any(line.endswith(" ") or line.startswith(" ") for line in letter.body.split("\n"))
    assert not re.search(r"\b(\w+) \1\b", letter.body)  # a doubled word is a joint that shows
    assert not re.search(r"\s[.,;?]|\.\.", letter.body)


@pytest.mark.parametrize(("kind", "variant"), LETTERS)
def test_every_letter_works_without_role_name_and_phone(kind: str, variant: int) -> None:
    note, application = KINDS[kind][:2]
    bare = compose(
        replace(note, to=replace(note.to, name="")),
        replace(application, role=""),
        replace(ALEX, phone=""),
        (),
        RENDER,
        variant,
    )
    assert bare.body.startswith("Hello,\n\n")
    assert "the role" in bare.body
    assert not re.search(r"phone|(?<!the )\bcall\b|number", bare.body)
    assert not re.search(r"\s[.,;?]|\b(\w+) \1\b", bare.body)


@pytest.mark.parametrize(("kind", "variant"), LETTERS)
def test_the_users_words_are_a_paragraph_of_their_own(kind: str, variant: int) -> None:
    plain, with_words = letter_of(kind, variant), letter_of(kind, variant, LEARNED)
    assert LEARNED in with_words.body.split("\n\n")
    assert with_words.body.replace(f"{LEARNED}\n\n", "") == plain.body


@pytest.mark.parametrize("role", ["Backend Engineer", "Senior Platform Reliability Engineer"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_two_wordings_of_a_kind_share_a_sentence(kind: str, role: str) -> None:
    note, application, count, *_ = KINDS[kind]
    about = replace(application, role=role)
    letters = [compose(note, about, ALEX, (), RENDER, v) for v in range(count)]
    for a, b in itertools.combinations(letters, 2):
        assert not sentences(a) & sentences(b)
        assert not too_alike(a, b)


def test_a_later_round_repeats_no_sentence_of_the_first() -> None:
    first = set().union(*(sentences(letter_of("thanks", v)) for v in range(6)))
    second = set().union(
        *(sentences(letter_of("thanks to a known face in round two", v)) for v in range(6))
    )
    assert not first & second


def test_colleagues_thanked_on_one_day_get_letters_that_differ() -> None:
    bodies = [compose(a_note(c), APPLICATION, ALEX, (), RENDER) for c in (DANA, TOM, PRIYA)]
    assert not any(too_alike(a, b) for a, b in itertools.combinations(bodies, 2))
    assert bodies[0] == compose(a_note(DANA), APPLICATION, ALEX, (), RENDER)


def test_copied_letters_are_too_alike_and_thanks_alone_are_not() -> None:
    ours = letter_of("thanks", 0)
    copied = replace(ours, body=ours.body.replace("Dear Dana", "Dear Tom"))
    assert too_alike(ours, copied)
    one = replace(ours, body="Dear A,\n\nThank you. Green boats sail west.\n\nBye,\nX\n")
    two = replace(ours, body="Dear B,\n\nThank you. Old clocks tick slowly somewhere.\n\nBye,\nX\n")
    assert not too_alike(one, two)


def test_the_host_is_asked_to_pass_the_thanks_on_by_name() -> None:
    assert "Dana Reyes and Tom Olsen" in letter_of("thanks through the recruiter", 0).body
    crowd = tuple(replace(DANA, name=f"Person {c}") for c in "ABCDE")
    letter = compose(a_note(SAM, pass_on_to=crowd), APPLICATION, ALEX, (), RENDER)
    assert "everyone I met" in letter.body


# --- envelope --------------------------------------------------------------------------------


def test_who_wrote_is_answered_in_the_same_thread() -> None:
    letter = compose(CALL, APPLICATION, ALEX, (), RENDER)
    assert letter.subject == "Re: Interview with Acme"
    assert letter.in_reply_to == "<2@acme.example>"
    assert letter.references == ("<1@acme.example>", "<2@acme.example>")
    answered = replace(SAM, thread_subject="AW: Gespräch")
    assert compose(a_note(answered), APPLICATION, ALEX, (), RENDER).subject == "AW: Gespräch"


def test_a_new_conversation_says_what_it_is_about_in_sixty_characters() -> None:
    letter = compose(a_note(), APPLICATION, ALEX, (), RENDER)
    assert letter.subject == "Thank you – Backend Engineer interview, Alex Morgan"
    assert (letter.in_reply_to, letter.references) == ("", ())
    long_role = replace(APPLICATION, role="Senior Staff Platform Reliability Engineer")
    subject = compose(a_note(), long_role, ALEX, (), RENDER).subject
    assert subject == "Thank you – interview, Alex Morgan"
    follow_up = a_note(DANA, NoteKind.FOLLOW_UP)
    assert compose(follow_up, APPLICATION, ALEX, (), RENDER).subject == (
        "Backend Engineer interview, Alex Morgan"
    )


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Dana Reyes", "Dana"),
        ("Reyes, Dana", "Dana"),
        ("Dana Reyes, PhD", "Dana"),
        ("Dr. Dana Reyes", "Dana"),
        ("Mrs. Dana Reyes (Acme)", "Dana"),
        ("dana reyes", "Dana"),
        ("DANA REYES", "Dana"),
        ("JP Ortiz", "JP"),
        ("J. Ortiz", "J. Ortiz"),
        ("Zoë Müller-Åkesson", "Zoë"),
        ("Jean-Luc Petit", "Jean-Luc"),
        ("Acme Recruiting Team", ""),
        ("Dana Reyes via Hiring Hub", ""),
        ("dana@acme.example", ""),
        ("Acme", ""),
        ("", ""),
    ],
)
def test_people_are_greeted_as_they_sign(name: str, greeted: str) -> None:
    assert first_name(name, "Acme") == greeted


# --- refusals --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "application",
    [
        replace(APPLICATION, company=""),
        replace(APPLICATION, company="Acme https://evil.example/"),
        replace(APPLICATION, company="[Company]"),
        replace(APPLICATION, company="x" * 100),
    ],
)
def test_without_a_company_there_is_no_letter(application: Application) -> None:
    with pytest.raises(Permanent, match="not known"):
        compose(a_note(), application, ALEX, (), RENDER)


def test_a_kind_without_template_is_refused() -> None:
    with pytest.raises(Permanent, match="no_show"):
        compose(a_note(kind=NoteKind.NO_SHOW), APPLICATION, ALEX, (), RENDER)


def test_a_role_that_is_no_role_is_left_out() -> None:
    tricked = replace(APPLICATION, role="Engineer {{ 7 * 7 }} see www.evil.example")
    letter = compose(a_note(), tricked, ALEX, (), RENDER)
    assert "evil" not in letter.body + letter.subject


def a_letter(body: str, subject: str = "Hello") -> Letter:
    return Letter(to=Address(address="dana@acme.example"), subject=subject, body=body)


@pytest.mark.parametrize(
    "body",
    [
        "Dear [Name],\n", "Dear {{ name }},\n", "Dear <name>,\n", "I like XXX.\n", "Dear None,\n",
        "Dear undefined,\n", "TODO\n", "", " \n", "Bell \x07\n", "left\u202eright\n",
        "PLEASE READ THIS NOW FRIENDS\n", "Great!!\n", "word " * 500,
    ],
)  # fmt: skip
def test_what_must_not_leave_is_named(body: str) -> None:
    assert check(a_letter(body))


@pytest.mark.parametrize(
    "body",
    [
        "None of the tools mattered as much as undefined behaviour.\n",
        "Write to <alex@example.org> or see footnote [1].\n",
        "We spoke about AWS and HTTP APIs.\n",
        "Gern, Zoë!\n",
    ],
)
def test_what_people_write_is_not_refused(body: str) -> None:
    assert check(a_letter(body)) == ()


def test_a_subject_is_one_line() -> None:
    assert check(a_letter("Hello\n", subject="Hi\nBcc: x@evil.example"))
    hostile = replace(SAM, thread_subject="Hi\r\nBcc: x@evil.example")
    assert compose(a_note(hostile), APPLICATION, ALEX, (), RENDER).subject == (
        "Re: Hi Bcc: x@evil.example"
    )


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_no_fact_from_a_mail_breaks_the_form_of_a_letter(name: str, role: str, topic: str) -> None:
    note = a_note(replace(SAM, name=name, thread_subject=topic))
    try:
        letter = compose(note, replace(APPLICATION, role=role), ALEX, (), RENDER)
    except Permanent:
        return
    assert "\n" not in letter.subject + letter.to.name
    assert letter.body.count("\n\n") == 4
    assert check(letter) == ()


# --- what a letter lacks ---------------------------------------------------------------------


@pytest.mark.parametrize("variant", range(6))
def test_without_notes_a_letter_lacks_what_only_the_user_knows(variant: int) -> None:
    letter = letter_of("thanks", variant)
    assert lacks(letter, a_note(), ()) == (
        "what you learned, and how it changed your view of the job",
        "one sentence on why you fit, from your own experience",
    )
    assert lacks(letter_of("thanks", variant, LEARNED), a_note(), (LEARNED,)) == ()


def test_a_missing_phone_number_is_named_and_a_follow_up_lacks_nothing() -> None:
    letter = letter_of("thanks", 0, user=replace(ALEX, phone=""))
    assert "a phone number" in lacks(letter, a_note(), (LEARNED,))
    assert lacks(letter_of("first follow-up", 0), FOLLOW_UP, ()) == ()


# --- templates -------------------------------------------------------------------------------


def test_a_language_without_templates_falls_back_to_english() -> None:
    german = replace(APPLICATION, language="de")
    assert compose(a_note(), german, ALEX, (), RENDER) == (
        compose(a_note(), APPLICATION, ALEX, (), RENDER)
    )


def test_a_template_of_the_users_own_comes_first(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "thank_you.j2").write_text("Hi {{ first_name }},\n\nThanks.\n\nBye,\n")
    letter = compose(a_note(), APPLICATION, ALEX, (), renderer(tmp_path))
    assert letter.body.startswith("Hi Dana,\n\nThanks.\n\nBye,\nAlex Morgan\n")


@pytest.mark.parametrize(
    "template",
    ["{{ salary }}", "{% if %}", "{{ ''.__class__.__mro__ }}", "{{ 1 / 0 }}", "{% include 'x' %}"],
)
def test_a_broken_template_is_refused(tmp_path: Path, template: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "thank_you.j2").write_text(template)
    with pytest.raises(Permanent):
        compose(a_note(), APPLICATION, ALEX, (), renderer(tmp_path))
