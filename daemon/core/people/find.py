"""Who is on the employer's side of a mail: names, addresses and parts as said, never guessed.

Robots, relays, teams, firms and job boards are nobody. A name without an address stays without
one. The writer is a recruiter unless the signature, the calendar or the prose says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from daemon.core.model import Address, Message, Part, Person
from daemon.core.people.book import MAX_PEOPLE, Book, Sure, share_a_name
from daemon.core.people.headers import address_of, header_name, is_firm_in, is_somebody
from daemon.core.people.mentions import find_mentions, is_about_meeting, names_met
from daemon.core.people.signature import read_signature
from daemon.core.people.writer import add_writer

_READ = 24_000  # characters of a body: a signature stands at its end


def find_people(
    message: Message,
    *,
    user_addresses: frozenset[str] = frozenset(),
    user_name: str = "",
    organizers: Iterable[Address] = (),
    attendees: Iterable[Address] = (),
) -> tuple[Person, ...]:
    """Return the persons on the employer's side, the writer first.

    ``organizers`` and ``attendees`` come from calendar parts.
    """
    book = Book(message, user_addresses, user_name)
    lines = message.text[:_READ].split("\n")
    shown = header_name(message.sender)
    signature = read_signature(lines, shown, message.sender.address.partition("@")[0])
    body = "\n".join(lines[: signature.start])
    meeting = is_about_meeting(f"{message.subject}\n{body}")
    mentions = [
        m
        for m in find_mentions(body, meeting=meeting)
        if not is_firm_in(m.name, message) and not book.is_user(m.name, m.address)
    ]
    hosts = [a for a in organizers if is_somebody(a)]
    guests = [
        a
        for a in attendees
        if is_somebody(a)
        and not book.is_user(a.name, a.address)
        and a.address not in {h.address for h in hosts}
    ]
    met = [
        m
        for m in mentions
        if m.part is Part.INTERVIEWER and not share_a_name(m.name, shown, *signature.names)
    ]
    others = 2 if guests or any(m.said for m in met) else int(bool(met))
    add_writer(book, message, signature, body, others=others, meeting=meeting)
    for mention in mentions:
        sure = Sure.SAID if mention.said else Sure.CONCLUDED
        address = mention.address or address_of(mention.name, message)
        book.add(mention.name, address, mention.part, sure)
    void = any("METHOD:CANCEL" in calendar for calendar in message.calendars)
    _add_calendar(book, hosts, guests, void=void)
    for copied in message.cc:
        if is_somebody(copied):
            book.add(header_name(copied), copied.address, Part.COORDINATOR, Sure.COPIED)
    return tuple(book.found)


def _add_calendar(
    book: Book, hosts: Sequence[Address], guests: Sequence[Address], *, void: bool
) -> None:
    """Add who a calendar part invites: with guests beside him, the organizer only arranges."""
    for host in hosts:
        alone = Part.RECRUITER if void else Part.INTERVIEWER
        part = Part.COORDINATOR if guests else alone
        sure = Sure.TITLED if guests else Sure.CONCLUDED
        book.add(header_name(host), host.address, part, sure)
    for guest in guests:
        book.add(header_name(guest), guest.address, Part.INTERVIEWER, Sure.TITLED)


def interviewers(text: str) -> tuple[str, ...]:
    """Return the names a sentence or a text gives as the people the User will meet."""
    return tuple(dict.fromkeys(names_met(text)))[:MAX_PEOPLE]
