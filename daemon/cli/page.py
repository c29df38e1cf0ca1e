"""What was understood of a mail, as a page for a person."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import tzinfo

from daemon.cli.sources import Source
from daemon.cli.words import WIDTH, safe
from daemon.core.model import Decision, Finding, Interview, Kind, Person, Verb, Verdict
from daemon.core.workdays import zone_of
from daemon.ports import ReadMail

# What the mail is, and what the daemon does with it.
_VERDICTS: dict[Kind, tuple[str, str]] = {
    Kind.APPLICATION_RECEIVED: (
        "an application arrived at the employer",
        "Opens the application and waits for the employer's first word.",
    ),
    Kind.RECRUITER_OUTREACH: (
        "a recruiter offers something you did not apply for",
        "Opens nothing and writes nothing; the morning mail counts it.",
    ),
    Kind.AVAILABILITY_REQUEST: (
        "an invitation that waits for your choice of a time",
        "Moves the application to `invited`. Choosing is yours; no time is answered for you.",
    ),
    Kind.INTERVIEW_CONFIRMED: (
        "an interview is fixed",
        (
            "Moves the application to `scheduled`; after the end of the interview it asks what you "
            "talked about and proposes a thank-you."
        ),
    ),
    Kind.INTERVIEW_RESCHEDULED: (
        "an interview moves to a new fixed time",
        (
            "Replaces the time, and whatever was planned around the old one; the thank-you waits "
            "for the new end."
        ),
    ),
    Kind.INTERVIEW_CANCELLED: (
        "an interview is called off",
        "Moves the application back to `invited` and withdraws what was planned around it.",
    ),
    Kind.ASSESSMENT: (
        "a task or a test to be done",
        "Notes the task and its deadline; the silence is the employer's no longer.",
    ),
    Kind.REJECTION: (
        "a rejection",
        "Closes the application and withdraws what was planned.",
    ),
    Kind.OFFER: (
        "an offer",
        "Moves the application to `offer` and withdraws what was planned; answering it is yours.",
    ),
    Kind.RECRUITER_REPLY: (
        "a word from the employer",
        "Starts the silence anew, so that a follow-up waits until it is due again.",
    ),
    Kind.AUTOMATIC_REPLY: (
        "an answer by a machine",
        "Moves nothing; a date of return is respected before anybody is written to.",
    ),
    Kind.BOUNCE: (
        "a letter that could not be delivered",
        "Tells you which letter it was; an address that fails is not written to again.",
    ),
    Kind.NOT_JOB_RELATED: ("no job mail", "Nothing."),
}
_ASKS = "Asks you before anything moves:"


def mail_page(source: Source, mail: ReadMail, home: tzinfo) -> str:
    """Return the page for one mail: what it is, each fact with its words, what would be done."""
    message, finding = mail.message, mail.finding
    verdict, does = _VERDICTS[finding.kind]
    sender = message.senders[0] if message.senders else None
    who = f"{sender.name} <{sender.address}>".strip() if sender else "nobody"
    lines = [
        safe(_title(source)),
        f"  from {_one_line(who)}",
        f"  subject {_one_line(message.subject) or '(none)'}",
        f"  written {message.written_at.astimezone(home):%a %d %b %Y, %H:%M %Z}",
        "",
        f"  {finding.kind.value}: {verdict} ({finding.confidence:.0%} sure)",
        *(f"    {name:<12}{_one_line(value)}" for name, value in _facts(finding, home)),
        "",
        "  Because",
        *(list(_evidence(finding)) or ["    no rule for job mail hit"]),
        "",
        "  The daemon",
        *_indented(does if not finding.ask else _ASKS),
    ]
    for question in finding.questions:
        lines += _indented(safe(question), "- ")
    return "\n".join(lines)


def refusal_page(source: Source, reason: str) -> str:
    """Return the page for a mail of which nothing can be said."""
    return f"{safe(_title(source))}\n  not read: {safe(reason)}"


def decision_page(decisions: tuple[Decision, ...], verdict: Verdict) -> str:
    """Return the page for a reply to a Request."""
    lines = []
    for decision in decisions:
        lines.append(f"{decision.verb.value}{_which(decision)}")
        if decision.reason:
            lines += _indented(safe(decision.reason))
        if decision.text:
            lines += ["    text:", *(f"    | {safe(line)}" for line in decision.text.splitlines())]
        lines += [f"    not understood: {safe(line)}" for line in decision.left_over]
    known = {True: "yes", False: "no", None: "cannot be told from this file alone"}
    lines += ["", f"written by you: {known[verdict.authentic]}", *_indented(safe(verdict.why))]
    return "\n".join(lines)


def _which(decision: Decision) -> str:
    letters = decision.letters
    which = "" if letters is None else " " + " ".join(str(n) for n in letters)
    if decision.verb is Verb.LATER and decision.days is not None:
        return f"{which}, in {decision.days} days"
    return f"{which}, on {decision.until}" if decision.until else which


def _title(source: Source) -> str:
    return f"{source.name} (mail {source.number})" if source.number else source.name


def _facts(finding: Finding, home: tzinfo) -> Iterator[tuple[str, str]]:
    yield from (("company", finding.company),) if finding.company else ()
    yield from (("role", finding.role),) if finding.role else ()
    for person in finding.people:
        yield "person", _person(person)
    for name, group in (
        ("interview", finding.interviews),
        ("proposed", finding.proposed),
        ("no longer", finding.replaced),
    ):
        for interview in group:
            yield name, _interview(interview)
    if finding.deadline:
        yield "deadline", f"{finding.deadline.astimezone(home):%a %d %b %Y, %H:%M %Z}"
    if finding.decision_by:
        yield "they decide", f"by {finding.decision_by:%a %d %b %Y}"
    if finding.returns_on:
        yield "back on", f"{finding.returns_on:%a %d %b %Y}"
    for sign in finding.scam_signs:
        yield "beware", sign


def _person(person: Person) -> str:
    address = f" <{person.address}>" if person.address else " (address unknown)"
    phone = f", {person.phone}" if person.phone else ""
    return f"{person.name or '(no name)'}{address}, {person.part.value}{phone}"


def _interview(item: Interview) -> str:
    zone = zone_of(item.zone)
    start, end = item.start.astimezone(zone), item.end.astimezone(zone)
    words = [f"{start:%a %d %b %Y, %H:%M}-{end:%H:%M} {item.zone}"]
    if item.assumed:
        words.append(f"({' and '.join(item.assumed)} assumed)")
    words.append(item.medium.value if item.medium.value != "unknown" else "")
    words.append(item.where)
    return " ".join(word for word in words if word)


# Which fact a rule speaks for, by how its name begins; all others speak for the kind of mail.
_ABOUT = (
    ("company", "company"), ("role", "role"), ("requisition", "requisition"), ("time-", "time"),
    ("deadline", "deadline"), ("person", "person"),
)  # fmt: skip


def _evidence(finding: Finding) -> Iterator[str]:
    """Yield the words each fact was read from, fact by fact."""
    by_fact: dict[str, dict[str, list[str]]] = {}
    for evidence in finding.evidence:
        fact = next((f for start, f in _ABOUT if evidence.rule.startswith(start)), "kind")
        rules_of = by_fact.setdefault(fact, {})
        rules_of.setdefault(_one_line(evidence.text), []).append(evidence.rule)
    for fact, said in by_fact.items():
        label, last = fact, ""
        for words, rules in said.items():
            named = ", ".join(dict.fromkeys(rules))
            if named != last:
                yield f"    {label:<12}{named}"
            last = named
            if words:
                shown = textwrap.shorten(words, WIDTH - 14, placeholder=" ...")
                yield f'                "{shown}"'
            label = ""


def _one_line(text: str) -> str:
    return safe(" ".join(text.split()))


def _indented(text: str, mark: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=f"    {mark}",
        subsequent_indent="    " + " " * len(mark),
        break_long_words=False,
    )
