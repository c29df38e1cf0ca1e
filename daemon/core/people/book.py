"""The persons of one mail as they are found: one who is named twice becomes one."""

from __future__ import annotations

from enum import IntEnum

from daemon.core.model import Message, Part, Person
from daemon.core.people.names import fold, is_given, strip_honorific
from daemon.core.people.signature import fits

MAX_PEOPLE = 20


class Sure(IntEnum):
    """How sure a person's part is; what is surer overrides the rest."""

    COPIED = 0  # only in Cc
    CONCLUDED = 1  # from what kind of mail it is
    TITLED = 2  # from a job title or a calendar part
    SAID = 3  # a sentence says so


class Book:
    """Collects persons, never the User."""

    def __init__(self, message: Message, user_addresses: frozenset[str], user_name: str) -> None:
        own = user_addresses or frozenset(a.address for a in message.to[:1])
        self._own = own
        names = {user_name} | {a.name for a in message.to if a.address in own}
        self._own_names = [[fold(w) for w in name.split()] for name in names if name]
        self.found: list[Person] = []
        self._sure: list[Sure] = []

    def is_user(self, name: str, address: str) -> bool:
        """Return whether this is the User: by address, full name, first name or "Mr Morgan"."""
        if address and address in self._own:
            return True
        words = [fold(w) for w in strip_honorific(name).split()]
        if not words:
            return False
        return any(
            sorted(words) == sorted(own) or words == own[:1] or (words == own[-1:] and len(own) > 1)
            for own in self._own_names
        )

    def add(self, name: str, address: str, part: Part, sure: Sure, phone: str = "") -> None:
        """Add a person, or what is new about one who is known."""
        name = " ".join(name.split()).strip(" ,;:'\"")
        if self.is_user(name, address) or not (name or address):
            return
        new = Person(name=name, address=address, part=part, phone=phone)
        for index, known in enumerate(self.found):
            if same(known, new):
                self._merge(index, new, sure)
                return
        if len(self.found) < MAX_PEOPLE:
            self.found.append(new)
            self._sure.append(sure)

    def _merge(self, index: int, new: Person, sure: Sure) -> None:
        known, before = self.found[index], self._sure[index]
        part = known.part
        if sure > before or (sure == before and new.part is Part.INTERVIEWER):
            part = new.part
        self._sure[index] = max(sure, before)
        self.found[index] = Person(
            name=fuller(known.name, new.name),
            address=known.address or new.address,
            part=part,
            phone=known.phone or new.phone,
        )


def fuller(one: str, other: str) -> str:
    """Return the name that tells more: "Dana Reyes" rather than "Dana" or "Ms Reyes"."""

    def told(name: str) -> tuple[int, int]:
        words = strip_honorific(name).split()
        return (sum(len(w.strip(".")) > 1 for w in words), len(words))

    return one if told(one) >= told(other) else other


def same(known: Person, new: Person) -> bool:
    """Return whether two entries are one person: by address, or by names that go together."""
    if new.address and known.address:
        return new.address == known.address
    if not new.name or not known.name:
        local = (new.address or known.address).partition("@")[0]
        return bool(new.name or known.name) and fits(new.name or known.name, local)
    return same_name(known.name, new.name)


def same_name(first: str, second: str) -> bool:
    """Return whether "Dana Reyes" is "Dana", "D. Reyes", "Ms Reyes" or "Reyes Dana"."""
    one, other = _words(first), _words(second)
    if not one or not other:
        return False
    if sorted(one) == sorted(other):
        return True
    if len(one) == 1 or len(other) == 1:
        short, full, said = (one, other, first) if len(one) == 1 else (other, one, second)
        by_surname = strip_honorific(said) != said or not is_given(short[0])
        nickname = "-" in short[0] and full[0].startswith(short[0])  # "Jean-Seb"
        return nickname or short[0] == full[0] or (by_surname and short[0] == full[-1])
    if one[-1] == other[-1] and one[0][0] == other[0][0]:
        return one[0].startswith(other[0]) or other[0].startswith(one[0])
    # "Ana María López" and "Ana López", "Luis Pérez Soto" and "Luis Pérez"
    shorter, longer = sorted((one, other), key=len)
    return one[0] == other[0] and set(shorter) <= set(longer)


def _words(name: str) -> list[str]:
    return [w for w in (fold(word) for word in strip_honorific(name).split()) if w]


def share_a_name(name: str, *others: str) -> bool:
    """Return whether a name begins or ends as one of the others does."""
    words = _words(name)
    return any(
        words[:1] == theirs[:1] or words[-1:] == theirs[-1:]
        for theirs in (_words(other) for other in others)
        if theirs and words
    )
