"""Who is on the employer's side of a mail: names and addresses as said, never guessed.

Robots, relays and job boards are nobody. A name without an address stays without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from daemon.core.addresses import is_addr_spec
from daemon.core.model import Address, Message, Part, Person
from daemon.core.prose import body_lines, plain
from daemon.core.senders import is_ats, is_robot, is_team

MAX_PEOPLE = 20
_WRAPPED = 55  # characters: a line this long goes on in the next
_UPPER = r"[A-Z\u00c0-\u00de]"
_WORD = rf"(?:{_UPPER}[\w'\u2019\-]{{1,20}})"
_LINK = r"(?:van der|van den|van|von|de la|de|der|da|di|del|la|bin|al|el|le|ter|ten|den|dos|du)"
_FULL = rf"(?:(?:Dr|Mr|Ms|Mrs|Prof|Herrn?|Frau|Mme|M)\.? )?{_WORD}(?: {_UPPER}\.)?(?: {_LINK})?(?: {_WORD}){{0,2}}"
_TITLED = rf"{_FULL}(?: ?\([^()\n]{{2,60}}\)|,? (?:our|the|a|an|your) [^,.;\n]{{3,50}}|, (?:{_WORD}|VP|CTO|CEO|HR)[^,;.\n]{{0,45}})?"
_LIST = rf"(?P<names>{_TITLED}(?:(?:, and |, | and | & |; ){_TITLED}){{0,8}})"
_MET = re.compile(
    rf"\b(?:(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:ing|ed)?|call|conversation|screen|session|discussion|panel|round|connect(?:ing)?|sit(?:ting)? down|zoom|appointment|time|scheduled|confirmed|slot|spend time)(?: (?:\w{{1,12}} ){{0,3}}?)?(?:with|by) |(?:meet(?:ing)?|interview(?:ing|ed)?) |(?:talk|speak|talking|speaking|chat) (?:to|with) (?:me and )?|(?:conducted|led|hosted|joined|attended|interviewed|run) by |(?:you will|you'll|will be) (?:meet|meeting|speak with|speaking with|talk to|joined by) )(?:our |the )?(?:(?:[a-z][\w ]{{2,40}},|[a-z][\w ]{{0,30}}(?:manager|engineer|lead|director|recruiter|founder|partner|head|coordinator|colleague|cto|ceo),?|(?:[A-Z]{{2,4}}|[A-Z][\w]{{2,14}} of [\w ]{{2,20}}),) )?{_LIST}",
)
_WITH = re.compile(
    rf"\bwith (?:our |the )?(?:[a-z][\w ]{{2,30}},? )?(?P<names>{_UPPER}[\w'\-]{{1,20}}(?: {_UPPER}\.)?(?: {_LINK})?(?: {_WORD}){{1,2}}(?:(?:, and |, | and | & ){_FULL}){{0,5}})"
)
_LABELLED = re.compile(
    rf"(?im:^\W{{0,3}}(?:interviewers?|with|panel|who|attendees|participants|interview with|you will meet)\s?: ?)(?-i:{_LIST})"
)
_NUMBERED = re.compile(
    rf"(?m)^\W{{0,3}}(?:\d{{1,2}}[:.]\d\d[^\n]{{0,30}}?)[-:,|] ?(?P<names>{_TITLED})"
)
_BULLET = re.compile(
    rf"(?m)^\s{{0,4}}[-*\u2022] (?P<names>{_FULL}(?: ?\([^()\n]{{2,60}}\)|,? ?[-,:] ?[^,;\n]{{2,50}}))\s*$"
)
_WILL = re.compile(
    rf"(?P<names>{_FULL}(?:(?:, and |, | and | & ){_FULL}){{0,5}})(?:, [^,.;\n]{{3,60}},)? (?:will (?:be )?(?:interview|conduct|call|meet|lead|join|ring|speak|talk|phone|host|chat|walk)|is looking forward to (?:meeting|speaking)|would (?:like|love) to (?:meet|speak|interview|chat|talk))"
)
_NOT_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december zoom teams google microsoft meet skype webex the our your
    you we i this that please thank thanks dear hi hello if in on at for and or to team hiring talent people
    human resources manager engineer engineering director lead interview phone video call role position
    company candidate join link meeting id passcode eastern pacific central est pst cet utc gmt am pm et pt ct bst ist
    time date when where who what location office building floor street room suite regards best kind warm
    sincerely cheers looking next first final technical senior junior vp head chief product software data
    design sales marketing recruiting recruiter recruitment university college inc llc ltd gmbh yes no
    congratulations unfortunately details reminder confirmed confirmation us them everyone someone
    calendly hackerrank linkedin indeed hr ta rh mr recruitment careers jobs herr frau guten tag sehr liebe hallo bonjour hola as it is are was be will would could can let my me
    """.split(),
)
_CLOSING = re.compile(
    r"^(?:(?:kind|best|warm|many|with (?:kind|best|warm))? ?(?:regards|wishes)|best|thanks(?: again| so much)?|thank you|many thanks|cheers|sincerely|yours(?: sincerely| faithfully| truly)?|warmly|talk soon|all the best|mit freundlichen grüßen|viele grüße|beste grüße|freundliche grüße|cordialement|bien à vous|saludos|un saludo|atentamente)[,.!]?$",
    re.IGNORECASE,
)
_TITLE_OF = {
    Part.COORDINATOR: re.compile(
        r"\b(?:coordinator|scheduling|scheduler|assistant|office manager|operations)\b",
        re.IGNORECASE,
    ),
    Part.RECRUITER: re.compile(
        r"\b(?:recruit\w*|talent|human resources|hr|people|sourcer|staffing|personal\w*|recrutement|acquisition)\b",
        re.IGNORECASE,
    ),
    Part.INTERVIEWER: re.compile(
        r"\b(?:interviewer|hiring manager|engineer\w*|director|vp|cto|ceo|lead|founder|head|manager|designer|scientist|developer|architect|chief|professor|analyst)\b",
        re.IGNORECASE,
    ),
}


class _People:
    """Collects persons; one that is named twice becomes one."""

    def __init__(self, message: Message, user_addresses: frozenset[str], user_name: str) -> None:
        own = user_addresses or frozenset(a.address for a in message.to[:1])
        self._own = own
        names = {user_name} | {a.name for a in message.to if a.address in own}
        self._own_names = {name.lower() for name in names if name}
        self.found: list[Person] = []

    def is_user(self, name: str, address: str) -> bool:
        low = name.lower()
        return (
            address in self._own
            or low in self._own_names
            or any(low == own.split()[0] for own in self._own_names)
        )

    def add(self, name: str, address: str, part: Part) -> None:
        name = " ".join(name.split()).strip(" ,.;:'\"")
        if self.is_user(name, address) or not (name or address) or len(self.found) >= MAX_PEOPLE:
            return
        for index, known in enumerate(self.found):
            if _same(known, name, address):
                self.found[index] = _merged(known, name, address, part)
                return
        self.found.append(Person(name=name, address=address, part=part))


def _same(known: Person, name: str, address: str) -> bool:
    if address and known.address:
        return address == known.address
    if not name or not known.name:
        return False
    a, b = known.name.lower().split(), name.lower().split()
    return (
        a == b
        or (a[0] == b[0] and (len(a) == 1 or len(b) == 1))
        or _local_is(known.address or address, b if known.address else a)
    )


def _local_is(address: str, words: list[str]) -> bool:
    local = address.partition("@")[0]
    return (
        bool(local)
        and len(words) > 1
        and local
        in {"".join(words), ".".join(words), f"{words[0][0]}{words[-1]}", f"{words[0]}_{words[-1]}"}
    )


def _merged(known: Person, name: str, address: str, part: Part) -> Person:
    longer = name if len(name.split()) > len(known.name.split()) else known.name or name
    # Prose that says somebody interviews outweighs a guess from the header.
    best = Part.INTERVIEWER if Part.INTERVIEWER in {part, known.part} else known.part
    return Person(name=longer, address=known.address or address, part=best)


def find_people(
    message: Message,
    *,
    user_addresses: frozenset[str] = frozenset(),
    user_name: str = "",
    organizers: Iterable[Address] = (),
    attendees: Iterable[Address] = (),
) -> tuple[Person, ...]:
    """Return the persons on the employer's side, the writer first.

    ``organizers`` and ``attendees`` come from calendar parts; the writer is a recruiter unless his
    signature, the calendar or the prose says otherwise.
    """
    people = _People(message, user_addresses, user_name)
    lines = [line.strip() for line in body_lines(message.text)]
    _add_writer(people, message, lines)
    for name in interviewers(message.text):
        people.add(name, "", Part.INTERVIEWER)
    invited = [a for a in attendees if _is_somebody(a) and not people.is_user(a.name, a.address)]
    hosts = [a for a in organizers if _is_somebody(a)]
    others = [a for a in invited if a.address not in {h.address for h in hosts}]
    for host in hosts:
        people.add(_display(host), host.address, Part.COORDINATOR if others else Part.INTERVIEWER)
    for guest in others:
        people.add(_display(guest), guest.address, Part.INTERVIEWER)
    _add_copied(people, message)
    return tuple(people.found)


def _is_somebody(address: Address) -> bool:
    return is_addr_spec(address.address) and not is_robot(address.address)


def _display(address: Address) -> str:
    name = plain(address.name).strip("'\" ")
    if "@" in name or not name:
        return ""
    if re.fullmatch(rf"{_WORD},(?: {_WORD}){{1,2}}", name):  # "Reyes, Dana"
        last, _, first = name.partition(", ")
        name = f"{first} {last}"
    name = re.sub(r"\s*\([^)]*\)\s*$|\s+(?:via|from|at|-|\||@) .*$", "", name)
    return re.sub(r",.*$", "", name).strip()


def _add_writer(people: _People, message: Message, lines: list[str]) -> None:
    """Add whoever wrote: the From name or the signature, with an address a person reads."""
    address, shown = _answerable(message)
    signed, title = _signature(lines)
    if is_robot(message.sender.address):
        # A robot shows and signs the firm's name; a person behind it signs with two words.
        shown = shown if shown.lower() == signed.lower() or address else ""
        signed = signed if " " in signed else ""
    shown, signed = (_unless_firm(name, message.sender.address) for name in (shown, signed))
    if shown and signed and signed.split()[0].lower() != shown.split()[0].lower():
        signed = title = ""
    name = shown if len(shown.split()) >= len(signed.split()) else signed
    nobody = is_team(address) or is_ats(address.rpartition("@")[2])
    if name or (address and not nobody):
        people.add(name, address, part_of(title) or Part.RECRUITER)


def _answerable(message: Message) -> tuple[str, str]:
    """Return (address a person reads, name shown beside it), each ``""`` where there is none."""
    sender = message.sender
    shown = _display(sender) if _looks_like_person(_display(sender)) else ""
    if sender.address and not is_robot(sender.address):
        return sender.address, shown
    other = next((a for a in message.reply_to if _is_somebody(a)), None)
    if other is None or is_ats(other.address.rpartition("@")[2]):
        return "", shown
    beside = _display(other)
    return other.address, shown or (beside if _looks_like_person(beside) else "")


def _unless_firm(name: str, address: str) -> str:
    """Return the name unless it is the firm's, as its domain tells."""
    host = re.sub(r"[^a-z0-9]", "", address.partition("@")[2])
    return "" if re.sub(r"[^a-z0-9]", "", name.lower()) in host else name


def _add_copied(people: _People, message: Message) -> None:
    for copied in message.cc:
        if (
            _is_somebody(copied)
            and not is_team(copied.address)
            and not is_ats(copied.address.rpartition("@")[2])
        ):
            people.add(_display(copied), copied.address, Part.COORDINATOR)


def _looks_like_person(name: str) -> bool:
    words = name.split()
    if not words or len(words) > 5 or any(char.isdigit() for char in name):  # noqa: PLR2004 no name is longer
        return False
    return not any(
        word.lower().strip(".,")
        in _NOT_NAMES | {"careers", "jobs", "notification", "notifications"}
        for word in words
    )


def part_of(title: str) -> Part | None:
    """Return the part a job title stands for, None where it says nothing."""
    return next((part for part, pattern in _TITLE_OF.items() if pattern.search(title)), None)


def _signature(lines: list[str]) -> tuple[str, str]:
    """Return (name, the two lines below it) of a closing such as ``Best,``; empty where none."""
    for index in range(len(lines) - 1, -1, -1):
        if _CLOSING.match(lines[index]):
            below = [line for line in lines[index + 1 : index + 8] if line]
            if (
                below
                and re.fullmatch(rf"{_FULL}", plain(below[0]))
                and _looks_like_person(below[0])
            ):
                return plain(below[0]), " ".join(below[1:3])
            return "", ""
        inline = re.fullmatch(
            rf"(?i:best|thanks|cheers|regards|best regards|kind regards|thank you),? [-\u2013]? ?({_FULL})",
            plain(lines[index]),
        )
        if inline and _looks_like_person(inline.group(1)):
            return inline.group(1), " ".join(line for line in lines[index + 1 : index + 3] if line)
    tail = [line for line in lines if line][-3:]
    for index, line in enumerate(tail):
        bare = plain(line).lstrip("-~ ")
        if re.fullmatch(_FULL, bare) and _looks_like_person(bare):
            return bare, " ".join(tail[index + 1 :])
    return "", ""


def interviewers(text: str) -> tuple[str, ...]:
    """Return the names prose gives as the people the User will meet."""
    flat = "\n".join(_joined(body_lines(text[:8000])))
    names: list[str] = []
    for pattern in (_LABELLED, _NUMBERED, _MET, _WITH, _WILL):
        for match in pattern.finditer(flat):
            names += _names(match.group("names"))
    if names or re.search(r"(?i)\b(?:meet|interviewers?|panel|speak with|schedule)\b", flat):
        for match in _BULLET.finditer(flat):
            names += _names(match.group("names"))
    return tuple(dict.fromkeys(names))[:MAX_PEOPLE]


def _joined(lines: list[str]) -> list[str]:
    joined: list[str] = []
    for line in lines:
        words = plain(line)
        if (
            joined
            and len(joined[-1]) >= _WRAPPED
            and words
            and not re.match(r"[-*\u2022\d]|[A-Z][\w /]{0,24}:", words)
        ):
            joined[-1] = f"{joined[-1]} {words}"
        else:
            joined.append(words)
    return joined


def _names(listed: str) -> list[str]:
    listed = re.sub(r"\([^()]*\)", "", listed)
    found: list[str] = []
    for piece in re.split(r", and |, | and | & |; | - |: ", listed):
        match = re.match(rf"(?:our |the )?({_FULL})", piece.strip())
        if match is None:
            continue
        name = re.sub(r"^(?:Dr|Mr|Ms|Mrs|Prof|Herrn?|Frau|Mme|M)\.? ", "", match.group(1))
        if _looks_like_person(name) and not (found and _is_title(piece)):
            found.append(name)
    return found


def _is_title(piece: str) -> bool:
    return any(pattern.search(piece) for pattern in _TITLE_OF.values())
