"""To whom a letter goes, and where that person is (etiquette rules E7 to E9, 1.2 and 1.5).

A letter goes only to an address that occurs in the conversation and that a person reads. Where an
agency stands between, everything goes through its recruiter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from daemon.core.addresses import domain_of
from daemon.core.model import (
    Application,
    Contact,
    Event,
    Interview,
    Part,
    Person,
    Place,
    StandingInterview,
)
from daemon.core.senders import is_robot, is_shared
from daemon.core.settings import User

# Who answers for the employer, best first.
_WHO_ARRANGES = (Part.COORDINATOR, Part.RECRUITER)
_WHO_DECIDES = (Part.RECRUITER, Part.COORDINATOR, Part.INTERVIEWER)

_SHORT_LABEL = 3  # "hr", "at", "de": too short to recognise a company by
_NO_NAMES = frozenset({"com", "mail", "email", "careers", "jobs", "recruiting", "talent"})


@dataclass(slots=True)
class Thanks:
    """One letter of thanks: to whom, for which sessions, and for whom it asks to be passed on."""

    to: Contact
    sessions: list[Interview] = field(default_factory=list)
    pass_on_to: list[Contact] = field(default_factory=list)


def usable(contact: Contact, user: User) -> bool:
    """Tell whether this person can be written to: an address, no robot's, not the User's own."""
    address = contact.address.lower()
    return bool(address) and address not in user.addresses and not is_robot(address)


def thanks_for(
    application: Application,
    user: User,
    sessions: Sequence[StandingInterview],
    noted: frozenset[str],
) -> list[Thanks]:
    """Return the letters of thanks for the sessions of one day, at most one per address.

    Whoever met the User alone gets a letter (E7); a group for which the User gave no notes gets
    one through the host (E8), and so do people whose address is unknown. ``noted`` holds the
    lower-case addresses of people of whom the User wrote something: they get their own letter.
    """
    batch = _Batch(
        go_between=agency(application, user),
        host=_host(application, user, sessions),
        noted=noted,
        user=user,
    )
    for held, people in _meetings(application, user, sessions):
        batch.thank(held, people)
    return list(batch.letters.values())


def for_follow_up(application: Application, user: User) -> Contact | None:
    """Return whom to ask for news: the agency, who wrote last, or who decides; None if nobody."""
    able = [c for c in application.contacts if usable(c, user)]
    between = agency(application, user)
    if between is not None:
        return between
    writers = [
        _writer_of(event) for event in application.events if _is_last_word(event, application)
    ]
    last = next((c for c in able if c.wrote and c.address.lower() in writers), None)
    if last is not None:
        return last
    return _first(able, lambda c: (not c.wrote, _WHO_DECIDES.index(c.part)))


def agency(application: Application, user: User) -> Contact | None:
    """Return the recruiter of an agency that stands between the User and the company, if any.

    It takes two signs: the recruiter writes from a domain of its own that does not sound like the
    company, and somebody else in the conversation writes from one that does.
    """
    able = [c for c in application.contacts if usable(c, user)]
    if not any(_of_company(c, application.company) for c in able):
        return None
    outside = [
        c
        for c in able
        if c.part is Part.RECRUITER
        and c.wrote
        and not is_shared(domain_of(c.address))
        and not _of_company(c, application.company)
    ]
    return outside[0] if outside else None


def _writer_of(event: Event) -> str:
    return event.sender.address.lower() if event.sender else ""


def _is_last_word(event: Event, application: Application) -> bool:
    return bool(event.message_key) and event.message_key == application.last_word_key


def _of_company(contact: Contact, company: str) -> bool:
    """Tell whether the mail domain sounds like the company (acme.example and Acme Robotics)."""
    name = _letters(company)
    first_word = _letters(company.partition(" ")[0])
    labels = domain_of(contact.address).lower().split(".")[:-1]
    return any(
        _letters(label) in name or (len(first_word) >= _SHORT_LABEL and first_word in label)
        for label in labels
        if len(label) >= _SHORT_LABEL and label not in _NO_NAMES
    )


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _first(
    contacts: Iterable[Contact], order: Callable[[Contact], tuple[bool, int]]
) -> Contact | None:
    """Return the contact that comes first in that order, the earlier known one of equals."""
    return min(contacts, key=order, default=None)


@dataclass(slots=True)
class _Batch:
    """The letters of one day, as they are gathered session by session."""

    go_between: Contact | None
    host: Contact | None
    noted: frozenset[str]
    user: User
    letters: dict[str, Thanks] = field(default_factory=dict)

    def thank(self, held: Sequence[Interview], people: Sequence[Contact]) -> None:
        """Add the letters for one meeting with these people."""
        alone = len(people) == 1
        own = [p for p in people if self._gets_own(p, alone=alone)]
        others = [p for p in people if p not in own]
        for person in own:
            self._letter(person).sessions += [
                i for i in held if i not in self._letter(person).sessions
            ]
        if others or not people:
            self._through_host(held, own, others)

    def _gets_own(self, person: Contact, *, alone: bool) -> bool:
        if self.go_between is not None or not usable(person, self.user):
            return False
        return alone or person.address.lower() in self.noted

    def _through_host(
        self, held: Sequence[Interview], own: Sequence[Contact], others: Sequence[Contact]
    ) -> None:
        able = sorted((p for p in others if usable(p, self.user)), key=lambda p: not p.wrote)
        # Without a coordinator or recruiter, one of the group is asked to pass the thanks on.
        host = next((c for c in (self.go_between, self.host, *able, *own) if c is not None), None)
        if host is None:
            return
        letter = self._letter(host)
        letter.sessions += [i for i in held if i not in letter.sessions]
        known = {_identity(c) for c in letter.pass_on_to} | {_identity(host)}
        letter.pass_on_to += [p for p in others if _identity(p) not in known]

    def _letter(self, contact: Contact) -> Thanks:
        return self.letters.setdefault(contact.address.lower(), Thanks(to=contact))


def _identity(contact: Contact) -> str:
    return contact.address.lower() or contact.name.casefold()


def _host(
    application: Application, user: User, sessions: Sequence[StandingInterview]
) -> Contact | None:
    """Return who arranged the day: somebody named in it first, then somebody who wrote."""
    named = {p.address.lower() for s in sessions for p in s.interview.people if p.address}
    able = [c for c in application.contacts if usable(c, user) and c.part in _WHO_ARRANGES]
    return _first(
        able,
        lambda c: (
            c.address.lower() not in named,
            2 * (not c.wrote) + _WHO_ARRANGES.index(c.part),
        ),
    )


def _meetings(
    application: Application, user: User, sessions: Sequence[StandingInterview]
) -> list[tuple[list[Interview], list[Contact]]]:
    """Return who met the User in which sessions; nobody where no mail names anybody."""
    named: list[tuple[list[Interview], list[Contact]]] = []
    unnamed: list[Interview] = []
    for standing in sessions:
        people = _people_of(application, user, standing.interview)
        if people:
            named.append(([standing.interview], people))
        else:
            unnamed.append(standing.interview)
    if not unnamed:
        return named
    people = _elsewhere_named(application, user, sessions)
    if len(people) <= len(unnamed):  # as many sessions as people: each held one alone
        return named + ([(unnamed, [p]) for p in people] or [(unnamed, [])])
    return [*named, (unnamed, people)]


def _people_of(application: Application, user: User, interview: Interview) -> list[Contact]:
    """Return who held this session: its interviewers, else whoever else the mail names for it."""
    people = [p for p in interview.people if p.address.lower() not in user.addresses]
    interviewers = [p for p in people if p.part is Part.INTERVIEWER]
    return [_contact(application, p) for p in interviewers or people]


def _contact(application: Application, person: Person) -> Contact:
    """Return the Contact of that person, with the conversation if there is one."""
    address, name = person.address.lower(), person.name.casefold()
    for contact in application.contacts:
        if address and contact.address.lower() == address:
            return contact
    for contact in application.contacts:
        if not address and name and contact.name.casefold() == name:
            return contact
    return Contact(name=person.name, address=person.address, part=person.part)


def _elsewhere_named(
    application: Application, user: User, sessions: Sequence[StandingInterview]
) -> list[Contact]:
    """Return interviewers known from the mail but of no particular session.

    People of other sessions and people thanked in an earlier round are left out: that they came
    again is not known.
    """
    held_by = {
        _identity(_contact(application, p))
        for s in application.interviews
        for p in s.interview.people
    }
    before = {a.lower() for round_, a in application.thanked if round_ < sessions[0].round}
    return [
        c
        for c in application.contacts
        if c.part is Part.INTERVIEWER
        and _identity(c) not in held_by
        and c.address.lower() not in before | user.addresses
    ]


# --- where they are --------------------------------------------------------------------------

# Top-level domains that say a country; those sold to everybody (io, ai, co, me, tv) do not.
_COUNTRY_DOMAINS = frozenset(
    """
    ar at au be bg br ca ch cl cn cz de dk ee es fi fr gr hk hr hu id ie il in is it jp kr lt lu lv
    mx my nl no nz ph pl pt ro rs se sg si sk th tr tw ua us vn za
    """.split(),
)
_UNUSUAL_DOMAINS = {"uk": "GB"}
_COUNTRY_NAMES = {
    "usa": "US", "united states": "US", "u.s.a.": "US", "canada": "CA", "uk": "GB",
    "united kingdom": "GB", "england": "GB", "scotland": "GB", "ireland": "IE", "germany": "DE",
    "deutschland": "DE", "austria": "AT", "österreich": "AT", "switzerland": "CH", "schweiz": "CH",
    "suisse": "CH", "france": "FR", "spain": "ES", "españa": "ES", "italy": "IT", "italia": "IT",
    "netherlands": "NL", "the netherlands": "NL", "belgium": "BE", "portugal": "PT", "poland": "PL",
    "sweden": "SE", "denmark": "DK", "norway": "NO", "finland": "FI", "japan": "JP", "india": "IN",
    "singapore": "SG", "australia": "AU", "new zealand": "NZ", "israel": "IL", "china": "CN",
}  # fmt: skip
_COUNTRY_ZONES = {
    "US": "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix "
    "America/Detroit America/Boise America/Anchorage Pacific/Honolulu US/Eastern US/Central "
    "US/Mountain US/Pacific America/Indiana/Indianapolis",
    "CA": "America/Toronto America/Vancouver America/Montreal America/Edmonton America/Winnipeg "
    "America/Halifax America/Regina America/St_Johns",
    "MX": "America/Mexico_City America/Monterrey America/Tijuana",
    "BR": "America/Sao_Paulo America/Fortaleza America/Recife America/Manaus",
    "AR": "America/Argentina/Buenos_Aires America/Buenos_Aires",
    "CL": "America/Santiago",
    "GB": "Europe/London Europe/Belfast GB",
    "IE": "Europe/Dublin",
    "DE": "Europe/Berlin Europe/Busingen",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "FR": "Europe/Paris",
    "ES": "Europe/Madrid Atlantic/Canary",
    "PT": "Europe/Lisbon",
    "IT": "Europe/Rome",
    "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels",
    "LU": "Europe/Luxembourg",
    "DK": "Europe/Copenhagen",
    "SE": "Europe/Stockholm",
    "NO": "Europe/Oslo",
    "FI": "Europe/Helsinki",
    "EE": "Europe/Tallinn",
    "LV": "Europe/Riga",
    "LT": "Europe/Vilnius",
    "PL": "Europe/Warsaw",
    "CZ": "Europe/Prague",
    "SK": "Europe/Bratislava",
    "HU": "Europe/Budapest",
    "RO": "Europe/Bucharest",
    "BG": "Europe/Sofia",
    "GR": "Europe/Athens",
    "HR": "Europe/Zagreb",
    "RS": "Europe/Belgrade",
    "SI": "Europe/Ljubljana",
    "UA": "Europe/Kyiv Europe/Kiev",
    "TR": "Europe/Istanbul",
    "IL": "Asia/Jerusalem Asia/Tel_Aviv",
    "AE": "Asia/Dubai",
    "IN": "Asia/Kolkata Asia/Calcutta",
    "SG": "Asia/Singapore",
    "HK": "Asia/Hong_Kong",
    "CN": "Asia/Shanghai",
    "TW": "Asia/Taipei",
    "JP": "Asia/Tokyo Japan",
    "KR": "Asia/Seoul",
    "ZA": "Africa/Johannesburg",
    "AU": "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth "
    "Australia/Adelaide Australia/Hobart",
    "NZ": "Pacific/Auckland",
}
_COUNTRY_OF_ZONE = {zone: code for code, zones in _COUNTRY_ZONES.items() for zone in zones.split()}
_COUNTRY_OF_LANGUAGE = {"de": "DE", "fr": "FR", "ja": "JP", "it": "IT", "es": "ES"}
_LAST_PART = re.compile(r"[,\n]\s{0,5}([^,\n]{2,30}?)[\s.]{0,3}$")


def place_of(
    application: Application, contact: Contact, user: User, interview: Interview | None = None
) -> Place:
    """Return where the recipient sits: the interview's zone, and the country by rule 1.5.

    The country is, best first: the office named in the invitation, the country of the mail
    domain, of the interview's zone, of the mail's language; at last the User's own.
    ``interview`` is the one to go by; without it the latest of the Application.
    """
    if interview is None:
        known = [s.interview for s in application.interviews]
        interview = max(known, key=lambda i: i.end, default=None)
    zone = user.time_zone
    # A calendar part in UTC tells the instant, not the place.
    if interview is not None and "zone" not in interview.assumed and interview.zone != "UTC":
        zone = interview.zone
    country = (
        _country_of_office(interview.where if interview is not None else "")
        or _country_of_domain(contact.address)
        or (user.country if zone == user.time_zone else _COUNTRY_OF_ZONE.get(zone, ""))
        or _COUNTRY_OF_LANGUAGE.get(application.language, "")
        or user.country
    )
    return Place(zone=zone, country=country.upper())


def _country_of_office(where: str) -> str:
    """Return the country that ends a postal address, "" where it names none."""
    if "://" in where:
        return ""
    found = _LAST_PART.search(where[-100:].rstrip())
    return _COUNTRY_NAMES.get(found.group(1).strip().casefold(), "") if found else ""


def _country_of_domain(address: str) -> str:
    """Return the country of the mail domain, "" where the domain does not tell it."""
    domain = domain_of(address).lower()
    last = domain.rpartition(".")[2]
    if is_shared(domain):  # a provider's country is not the employer's
        return ""
    return last.upper() if last in _COUNTRY_DOMAINS else _UNUSUAL_DOMAINS.get(last, "")
