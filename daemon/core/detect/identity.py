"""Which employer and which role a mail speaks of (domain rules 2.1 and 2.4).

Company: subject, then display name without its decoration, then prose, then the tenant part of an
ATS address or URL, then the employer's own domain. Never the brand of a tracking system or board,
never a job title, never a requisition number.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from daemon.core.addresses import domain_of
from daemon.core.model import Address, Evidence, Message
from daemon.core.prose import plain
from daemon.core.senders import SenderKind, is_robot, is_shared, kind_of

_BRANDS = frozenset(
    """
    greenhouse lever ashby ashbyhq workday smartrecruiters icims taleo oracle successfactors bamboohr
    workable teamtailor recruitee personio jobvite jazzhr breezy rippling gem join comeet freshteam
    gupy paylocity talentlyft zoho kekamail darwinbox ripplehire ceipal dayforce paycom adp avature
    eightfold phenom pinpoint softgarden linkedin indeed glassdoor wellfound angellist dice ziprecruiter
    xing stepstone naukri monster handshake hired otta calendly goodtime modernloop cal.com hackerrank
    hirevue codility codesignal coderbyte coderpad karat testgorilla pymetrics gmail outlook google
    calendar zoom teams microsoft yahoo hotmail mailer
    """.split(),
)
# Real firms that are also brands above: they count when the mail comes from their own domain.
_TITLE_WORDS = (
    r"(?:engineer|developer|designer|manager|analyst|scientist|architect|consultant|director|specialist"
    r"|coordinator|administrator|assistant|associate|officer|lead|intern(?:ship)?|trainee|representative"
    r"|technician|nurse|accountant|writer|editor|researcher|programmer|tester|strategist|planner|advisor"
    r"|executive|head of [\w ]{2,30}|vp|president|recruiter|buyer|operator|supervisor|librarian|teacher|professor"
    r"|lecturer|attorney|counsel|paralegal|clerk|agent|marketer|producer|sre|qa|devops|partner|chef|driver"
    r"|mechanic|electrician|pharmacist|therapist|physician|caseworker|curator|archivist|translator"
    r"|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|berater(?:in)?|sachbearbeiter(?:in)?|referent(?:in)?"
    r"|développeu(?:r|se)|ingénieure?|chargée? de [\w ]{2,30}|responsable [\w ]{2,30}|desarrollador[a]?|ingenier[oa])"
)
_TITLE = re.compile(rf"\b(?:\w{{2,14}})?{_TITLE_WORDS}s?\b", re.IGNORECASE)
_NAME = r"(?:[A-Z0-9][\w&.'+\-/!]{0,30}|&|of|and|the|de|la|du|für|und|for)"
_COMPANY = rf"(?P<company>[A-Z0-9][\w&.'+\-]{{0,30}}(?: {_NAME}){{0,5}})"
_STOP = r"(?=[\s]*(?:$|[,.;:!?()|\-\u2013\u2014\n\"]| (?:for|as|in|on|at|is|was|has|have|and we|team|to|regarding|we|our|via|using|with|through|from|about|where|because|by|will|role|this|today|tomorrow|scheduled|confirmed|position|application|recruiting|careers|interview|online|hiring|talent)\b))"

_FOREIGN_COMPANY = re.compile(
    rf"(?i:bewerbung|candidature|candidatura|entretien|entrevista|gespräch|stelle|poste|puesto)[^.\n]{{0,60}}? (?:bei|chez|en|de la empresa) (?:der |dem )?{_COMPANY}{_STOP}",
)
_SUBJECT_COMPANY = tuple(
    re.compile(p)
    for p in (
        rf"(?i:appl(?:ying|ication|ied|y)) (?:has been sent |was sent |was received |received |submitted |sent )?(?i:to|with|at) (?i:join )?{_COMPANY}{_STOP}",
        rf"(?i:interest) (?i:in) (?i:working (?:at|with|for) |joining |a career (?:at|with) |opportunities (?:at|with) )?{_COMPANY}{_STOP}",
        rf"(?i:your|the) {_COMPANY} (?i:application|interview|candidacy|online assessment|assessment|offer)\b",
        rf"^{_COMPANY} (?i:application|interview|recruiting|careers|hiring|candidacy|talent|online assessment|assessment|phone screen)\b",
        rf"(?i:interview|call|chat|conversation|meeting|position|role|offer|update|job|opportunity|invitation|screen|screening|appointment|assessment|career|next steps|welcome|employment|{_TITLE_WORDS})s?(?i: confirmation| confirmed| invitation| details| update| reminder| request)?,? (?i:with|at|from|@) {_COMPANY}{_STOP}",
        rf"^(?i:following up|update|hello|greetings|message|news|a message|an update|next steps) (?i:from|with|at) {_COMPANY}{_STOP}",
    )
)
_BODY_COMPANY = tuple(
    re.compile(p)
    for p in (
        rf"(?i:appl(?:ying|ication|ied|y)|candidacy|resume|interest)[^.\n]{{0,90}}? (?i:at|with|to|in) (?i:join(?:ing)? |working (?:at|for|with) )?{_COMPANY}{_STOP}",
        rf"(?i:position|role|job|opportunity|opening|vacancy|team|career|interview|offer|{_TITLE_WORDS})s?(?: \([^)\n]{{1,40}}\))? (?i:at|with|here at|within) {_COMPANY}{_STOP}",
        rf"(?i:i'm|i am|this is|my name is|we are|we're) [^.\n]{{0,80}}? (?i:at|from|with|of) {_COMPANY}{_STOP}",
        rf"(?i:test|assessment|challenge|exam) (?i:for|from|by) {_COMPANY}{_STOP}",
        rf"(?i:recruiter|talent|people|hr|manager|engineer|coordinator|recruiting|team|partner|specialist) (?i:at|@|,) {_COMPANY}{_STOP}",
        rf"(?i:the|your) {_COMPANY} (?i:team|recruiting team|hiring team|talent team|recruitment team|people team|talent acquisition team)\b",
        rf"(?i:interest in|interested in|joining|join|here at|behalf of|welcome to|meet with|interview with) {_COMPANY}{_STOP}",
        rf"(?i:regards|sincerely|best|thanks|cheers|thank you),?\n+(?:The )?{_COMPANY} (?i:recruiting|recruitment|hiring|talent|people|hr|careers|team)\b",
    )
)
_DECORATION = re.compile(
    r"\b(?:careers?|ta|talent team|recruiting|recruitment|talent(?: acquisition)?(?: team)?|hiring(?: team)?|hr|human resources|people(?: team| operations| ops)?"
    r"|jobs?|no[- ]?reply|do[- ]?not[- ]?reply|notifications?|team|via [\w .]{2,30}|workday|candidate (?:experience|care)"
    r"|applications?|mailer|system|scheduling|interviews?|recruiter|colleague zone|staffing|support|university|early careers|karriere|bewerbung)\b|@ ?icims|HRWorkday|\(.{0,40}\)",
    re.IGNORECASE,
)
_FROM_COMPANY = re.compile(
    r"(?: - | \| |, | (?:at|from|@) | \((?=\w))(?P<company>[A-Z0-9][\w&.' +\-]{1,40}?)\)?$"
)
_PERSON = re.compile(
    r"^[A-Z\u00c0-\u00de][\w'\-]{1,20}\.?(?: [A-Z\u00c0-\u00de]\.?)?(?: (?:van|von|de|der|da|di|del|la|bin|al|el|le|ter|ten|den|dos|du))*(?: [A-Z\u00c0-\u00de][\w'\-]{1,25}){1,2}$"
)
_TENANT_SITE = re.compile(
    r"https?://(?P<a>[\w-]{2,40})\.(?:wd\d{1,3}\.myworkdayjobs\.com|teamtailor\.com|recruitee\.com|breezy\.hr|bamboohr\.com|jobs\.personio\.(?:de|com)|applytojob\.com|icims\.com|greenhouse\.io|pinpointhq\.com)"
    r"|https?://(?:jobs\.lever\.co|jobs\.ashbyhq\.com|boards\.greenhouse\.io|job-boards\.greenhouse\.io|apply\.workable\.com|careers\.smartrecruiters\.com|jobs\.smartrecruiters\.com)/(?P<b>[\w.-]{2,40})",
    re.IGNORECASE,
)
_TENANT_DOMAIN = re.compile(
    r"^(?P<t>[\w-]{2,40})\.(?:teamtailor-mail\.com|breezy-mail\.com|recruitee-mailbox\.com|bamboohr\.com|teamtailor\.com)$"
)
_TENANT_LOCAL = re.compile(r"^(?P<t>[a-z0-9]{2,40}?)(?:-jobs|-careers|-recruiting)?(?:\+.{1,60})?$")
_LOCAL_TENANT_DOMAINS = re.compile(
    r"(?:^|\.)(?:myworkday\.com|talent\.icims\.(?:com|eu)|m-personio\.(?:com|de)|m\.personio\.(?:com|de))$"
)
_NOT_TENANTS = frozenset(
    "no-reply noreply donotreply do-not-reply notification notifications workday system careers jobs support recruiting".split()
)
_GENERIC = frozenset(
    """
    this that the our your you we us it a an time job role position company team thank thanks hi hello dear
    interview application candidate today tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december zoom teams
    google meet microsoft skype webex next final first second technical phone video online
    update confirmation invitation reminder re fwd regards best sincerely ref id req hr it recruiting recruitment
    careers hiring talent people any all some interest
    """.split(),
)
_LONG_WORD = 4  # shorter words are initials
_WRAPPED = 45  # characters: a line this long goes on in the next
_LEGAL = re.compile(
    r",? (?:inc|llc|ltd|gmbh|ag|se|plc|corp|co|s\.?a\.?|s\.?r\.?l|bv|b\.v|pty|limited|corporation|incorporated)\.?$",
    re.IGNORECASE,
)

_REQUISITION = re.compile(
    r"(?i:\b(?:req(?:uisition)?|job|position|posting|vacancy|ref(?:erence)?|kennziffer|stellen-?id)\b[ .]?(?:id|no\.?|number|nr\.?|code|#|ref)?(?: is)?[ :#]{1,3})(?P<id>[A-Z]{0,4}[-_]?\d[\dA-Z_-]{2,14})\b"
    r"|\b(?P<bare>(?:R|JR|REQ|JOB|RQ|P|IRC)[-_]?\d{4,10}|REQ-\d{2,10})\b|#(?P<hash>\d{4,10})\b|(?<= - )(?P<dash>\d{5,10})\b|\((?P<paren>[A-Z]{0,4}-?\d{4,10})\)",
)
_ROLE_TEXT = r"(?P<role>[A-Z0-9][^\n,;:!?\"<>]{2,70}?)"
_ROLE_END = (
    r"(?=[,.;:!?\n\"]| at | with | in (?:our|the) | on | and (?!\w+ (?:manager|lead))| here | - |$)"
)
# These say outright that a role follows: capital letters are enough to believe them.
_NAMED_ROLE = tuple(
    re.compile(p)
    for p in (
        rf"(?i:\b(?:the|our|a|an|your|this) (?:open |vacant |advertised )?(?:position|role|post|job|vacancy|opening)) (?i:of|as|for) (?:a |an |the )?{_ROLE_TEXT}{_ROLE_END}",
        rf"(?i:\b(?:the|our|a|an|this|your|for|to)) (?i:open |new |full-time |part-time |advertised )?\"?{_ROLE_TEXT}\"? (?i:position|role|job|vacancy|opening|opportunity|post|internship)\b",
        rf"(?i:your|an|this) (?i:application for) (?i:the |a |an )?{_ROLE_TEXT}(?=[,.;:!?\n]| at | with | is | has | was | and | in | on | position| role| job| - |$)",
        r"(?im:^\W{0,3}(?:position|role|job title|job|title|stelle|poste|puesto)): ?(?P<role>[^\n,;]{3,70})",
        rf"(?i:stelle|position|bewerbung) (?i:als) {_ROLE_TEXT}(?=[,.;:!?\n]| bei | in | und | - |$)|(?i:poste de|puesto de) (?P<other>[\w' -]{{3,50}}?)(?=[,.;:!?\n]| chez | en | et | y | - |$)",
    )
)
_LIKELY_ROLE = tuple(
    re.compile(p)
    for p in (
        rf"(?i:\b(?:the|our|a|an|this|your)) \"?{_ROLE_TEXT}\"? (?i:interview|application|candidacy)\b",
        rf"(?i:application|applying|applied|interview\w*|candidacy|candidate|offer|consideration|considered|selected|position|role)\b[^.\n]{{0,40}}? (?i:for|as|to|:)(?i: the| our| a| an)? {_ROLE_TEXT}(?=[,.;:!?\n]| at | with | in (?:our|the) | on | and | here | - | role| position|$)",
        rf"(?i:as|join\w* [^.\n]{{0,40}} as|for|looking for|hiring|seeking) (?:a |an |our |the |our new )?{_ROLE_TEXT}(?=[,.;:!?\n]| at | with | in | on | and | to | who | here | - |$)",
    )
)
_SUBJECT_ROLE = tuple(
    re.compile(p)
    for p in (
        r"(?: - |: |\| | \u2013 |\()(?P<role>[A-Z][^|:()\n]{3,70}?)(?=$| - | \| |\)| \u2013 | at | with | @ |,)",
        r"^(?P<role>[A-Z][^|:()\n]{3,70}?)(?= - | \| | at | with | \u2013 | interview| role| position| @ |: )",
        r"^(?P<role>[A-Z][^|:()\n,]{3,60})$",
        r"(?i:for|to|as|your)(?i: the| a| an| our)? (?P<role>[A-Z][^|:()\n]{3,70}?)(?=$| - | \| | at | with | role| position| \u2013 |\(| application| interview|,)",
    )
)
_ROLE_TRIM = re.compile(
    r"\s*(?:[-\u2013|#(]\s*(?:[A-Z]{0,4}[-_]?\d{3,}[\w-]*\)?|remote|hybrid|on-?site|full[- ]time|part[- ]time)\)?.*$"
    r"|\s*\((?:m|w|f|d|x|h|all genders?|remote|hybrid|[/|*]){1,8}\)| (?:role|position|job|opening|vacancy|opportunity|interview|application)$)",
    re.IGNORECASE,
)
_ROLE_LEAD = re.compile(
    r"^(?:(?:your|our|the|a|an|this|interview|application|for|invitation|confirmation|update|thank you|re|position|role|open|to|of|as)\b[ :]*)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Identity:
    """The employer, the role and the requisition, with the rules that named them."""

    company: str = ""
    role: str = ""
    requisition: str = ""
    evidence: tuple[Evidence, ...] = ()


def identify(message: Message, user_name: str = "") -> Identity:
    """Return who this mail is from as an employer, and for which role; empty where unsaid."""
    subject = plain(message.subject)
    body = _flat(message.text[:6000])
    quoted = _flat(re.sub(r"(?m)^[> ]+", "", message.quoted[:4000]))
    role, role_rule = _role(subject, body, quoted)
    company, company_rule = _company(message, subject, body, quoted, user_name)
    requisition = _requisition(subject, body)
    found = [
        Evidence(rule=name, text=text)
        for name, text in ((company_rule, company), (role_rule, role), ("requisition", requisition))
        if text
    ]
    return Identity(company, role, requisition, tuple(found))


def _flat(text: str) -> str:
    """Return text with hard wraps undone but paragraphs kept, typographic signs made plain."""
    blocks = re.split(r"\n\s*\n", text)
    return "\n".join("\n".join(plain(line) for line in _unwrap(block)) for block in blocks)


def _unwrap(block: str) -> list[str]:
    lines: list[str] = []
    for line in block.split("\n"):
        if (
            lines
            and len(lines[-1].rsplit("\n", 1)[-1]) >= _WRAPPED
            and not re.match(r"\s*(?:[-*\u2022]|\w[\w ]{0,20}:)", line)
        ):
            lines[-1] = f"{lines[-1]} {line.strip()}"
        else:
            lines.append(line)
    return lines


# --- company --------------------------------------------------------------------------------


def _company(
    message: Message, subject: str, body: str, quoted: str, user_name: str
) -> tuple[str, str]:
    sender = message.sender
    own_domain = not is_shared(domain_of(sender.address)) and bool(sender.address)
    tries: tuple[tuple[str, Callable[[], str]], ...] = (
        (
            "company-in-subject",
            lambda: _search(
                (*_SUBJECT_COMPANY, _FOREIGN_COMPANY), _no_prefix(subject), sender.address
            ),
        ),
        ("company-beside-role", lambda: _beside_role(_no_prefix(subject), sender.address)),
        ("company-of-robot", lambda: _robot_name(sender, f"{subject}\n{body}")),
        ("company-in-display-name", lambda: _from_display(sender.name, sender.address, user_name)),
        (
            "company-in-text",
            lambda: _search((*_BODY_COMPANY, _FOREIGN_COMPANY), body, sender.address),
        ),
        ("company-as-tenant", lambda: _tenant(sender.address, body)),
        (
            "company-in-quoted-text",
            lambda: "" if own_domain else _search(_BODY_COMPANY, quoted, sender.address),
        ),
        ("company-domain", lambda: _domain_name(sender.address) if own_domain else ""),
    )
    for name, attempt in tries:
        found = attempt()
        if found:
            return _spelled(found, sender.address, f"{body}\n{subject}"), name
    return "", ""


def _beside_role(subject: str, address: str) -> str:
    """Return the firm of ``<Role> - <Firm>``, the default subject of some systems."""
    left, dash, right = subject.rpartition(" - ")
    if not dash or not _TITLE.search(left) or not re.fullmatch(_COMPANY, right.strip()):
        return ""
    name = _tidy(right)
    return name if _is_company(name, address) else ""


def _robot_name(sender: Address, text: str) -> str:
    """Return the display name of a robot where the mail speaks of that name: no person then."""
    name = _undecorated(plain(sender.name).strip("'\" "))
    if (
        not name
        or "@" in name
        or not is_robot(sender.address)
        or not _is_company(name, sender.address)
    ):
        return ""
    return name if re.search(rf"\b{re.escape(name)}\b", text) else ""


def _no_prefix(subject: str) -> str:
    return re.sub(
        r"^(?:(?:re|aw|fwd?|wg|sv|tr|invitation|updated invitation|canceled event|accepted)\s?: ?)+",
        "",
        subject,
        flags=re.IGNORECASE,
    )


def _search(patterns: tuple[re.Pattern[str], ...], text: str, address: str) -> str:
    for pattern in patterns:
        for match in pattern.finditer(text):
            name = _tidy(match.group("company"))
            if _is_company(name, address):
                return name
    return ""


def _tidy(name: str) -> str:
    name = re.sub(r"(?:'s|\.)$", "", name.strip(" -|,.!'\""))
    name = re.sub(r"(?: (?:and|the|of|for|de|&|la|du))+$", "", name)
    name = re.sub(
        r"(?i) (?:recruiting|recruitment|careers?|hiring|talent|people|hr) ?(?:team)?$", "", name
    )
    return re.sub(r"^(?:The|the) (?=[A-Z])", "", name) if name.count(" ") < 1 else name


def _is_company(name: str, address: str) -> bool:
    low = name.lower()
    words = low.split()
    if len(low) < 2 or not words or words[0] in _GENERIC or low in _GENERIC:  # noqa: PLR2004 no name
        return False
    if low.split()[0] in _BRANDS and not _is_own_brand(low, address):
        return False
    if re.fullmatch(r"[\d\W]+|[A-Z]{0,4}-?\d{3,}\w*", name):
        return False
    return not _TITLE.search(name)


def _is_own_brand(low: str, address: str) -> bool:
    domain = domain_of(address)
    return (
        bool(domain) and kind_of(address) is SenderKind.OWN and low.split(maxsplit=1)[0] in domain
    )


def _names_the_domain(word: str, address: str) -> bool:
    return len(word) >= _LONG_WORD and _squeezed(word) in _squeezed(_domain_name(address))


def _from_display(name: str, address: str, user_name: str) -> str:
    name = plain(name).strip("'\" ")
    if not name or "@" in name:
        part = domain_of(name.lower()) if "@" in name else ""
        return _domain_label(part) if part and not is_shared(part) else ""
    if user_name and user_name.lower() in name.lower():
        return ""
    beside = _FROM_COMPANY.search(name)
    found = _undecorated(beside.group("company")) if beside else ""
    if found and _is_company(found, address):
        return found
    return _bare_company(name, address)


def _bare_company(name: str, address: str) -> str:
    bare = _undecorated(name)
    changed = bare != name
    if not bare or not _is_company(bare, address):
        return ""
    # "Dana Reyes" is a person; "Acme Careers", "Acme" from an ATS and "Acme Robotics Jobs" are not.
    if _names_the_domain(bare.split()[0], address):
        return bare
    if not changed and (
        _PERSON.match(bare) or kind_of(address) in {SenderKind.OWN, SenderKind.SHARED}
    ):
        return ""
    return bare


def _squeezed(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _undecorated(name: str) -> str:
    bare = " ".join(_DECORATION.sub(" ", name).split()).strip(" -|,.:&@'")
    return re.sub(r"^(?:the|at|from) ", "", bare, flags=re.IGNORECASE).strip()


def _tenant(address: str, body: str) -> str:
    domain, local = domain_of(address), address.partition("@")[0]
    match = _TENANT_DOMAIN.match(domain)
    if match and match.group("t") not in {"message", "inbound", "mail", "app"}:
        return match.group("t")
    if _LOCAL_TENANT_DOMAINS.search(domain) and local.partition("+")[0] not in _NOT_TENANTS:
        local_match = _TENANT_LOCAL.match(local)
        if local_match:
            return local_match.group("t")
    site = _TENANT_SITE.search(body)
    return (site.group("a") or site.group("b") or "") if site else ""


def _domain_label(domain: str) -> str:
    labels = domain.split(".")
    if len(labels) < 2:  # noqa: PLR2004 a bare host
        return ""
    second = labels[-2]
    if second in {"co", "com", "org", "ac", "gov", "net"} and len(labels) > 2:  # noqa: PLR2004 .co.uk
        second = labels[-3]
    return second


def _domain_name(address: str) -> str:
    return _domain_label(domain_of(address))


def _spelled(found: str, address: str, text: str) -> str:
    """Return a name as the mail spells it: ``acmerobotics`` of a domain is ``Acme Robotics`` in prose."""
    found = found if _LEGAL.sub("", found) == "" else found.strip()
    squeezed = re.sub(r"[^a-z0-9]", "", found.lower())
    if not found.islower() or len(squeezed) < 3:  # noqa: PLR2004 too short to look for
        return found
    spaced = r"[ \-]?".join(re.escape(char) for char in squeezed[:40])
    match = re.search(rf"\b({spaced})\b", re.sub(r"https?://\S+|\S+@\S+", " ", text), re.IGNORECASE)
    if match and not match.group(1).islower():
        return match.group(1)
    del address
    return " ".join(word.capitalize() for word in found.split("-"))


# --- role and requisition -------------------------------------------------------------------


def _role(subject: str, body: str, quoted: str) -> tuple[str, str]:
    for name, patterns, text in (
        ("role-in-subject", _LIKELY_ROLE[:2] + _SUBJECT_ROLE, _no_prefix(subject)),
        ("role-in-text", _LIKELY_ROLE, body),
        ("role-in-quoted-text", _LIKELY_ROLE, quoted),
    ):
        found = _best_role(_NAMED_ROLE, text, named=True) or _best_role(patterns, text, named=False)
        if found:
            return found, name
    return "", ""


def _best_role(patterns: tuple[re.Pattern[str], ...], text: str, *, named: bool) -> str:
    for pattern in patterns:
        for match in pattern.finditer(text):
            role = _tidy_role(next((g for g in match.groups() if g), ""), named=named)
            if role:
                return role
    return ""


_SMALL = frozenset("of and for the in de & to la du - / des für und en".split())


def _tidy_role(role: str, *, named: bool) -> str:
    """Return a job title without decoration, ``""`` where the words are no job title.

    ``named`` is true where the sentence itself says that a role follows.
    """
    role = role.strip(" \"'-|.,*")
    for separator in (" at ", " with ", " @ ", " bei ", " chez "):
        role = role.split(separator)[0]
    role = _ROLE_LEAD.sub("", role).strip()
    for _ in range(3):
        role = _ROLE_TRIM.sub("", role).strip(" \"'-|.,*")
    role = _until_prose(role)
    if not role or len(role) > 70 or len(role.split()) > 9 or _not_a_role(role):  # noqa: PLR2004 a title is short
        return ""
    titled = _TITLE.search(role) is not None
    return (
        role
        if (titled and (named or role[:1].isupper())) or (named and _is_capitalised(role))
        else ""
    )


def _until_prose(role: str) -> str:
    """Cut a title where prose goes on: ``Systems Analyst landed safely`` is ``Systems Analyst``."""
    ends = [match.end() for match in _TITLE.finditer(role)]
    if not ends or not role[:1].isupper():
        return role
    kept = [role[: ends[-1]]]
    words = role[ends[-1] :].split(" ")
    for index, word in enumerate(words):
        following = words[index + 1 : index + 2]
        if word.islower() and not (word in _SMALL and following and following[0][:1].isupper()):
            break
        kept.append(word)
    return " ".join(kept).replace("  ", " ").strip(" ,-|") if len(kept) > 1 else kept[0]


def _is_capitalised(role: str) -> bool:
    words = [word for word in role.split() if word not in _SMALL]
    return (
        bool(words)
        and all(word[:1].isupper() or word[:1].isdigit() for word in words)
        and role.split(maxsplit=1)[0].lower() not in _GENERIC
    )


def _not_a_role(role: str) -> bool:
    low = role.lower()
    return re.search(r"\b(?:hiring manager|recruit\w+ (?:team|coordinator)|talent partner|you|your|we|our|thank|with|interview|will|has|have)\b", low) is not None or low in {
        "manager", "lead", "director", "head", "recruiter", "partner", "agent", "officer", "associate", "executive",
    }  # fmt: skip


def _requisition(subject: str, body: str) -> str:
    for text in (subject, body[:3000]):
        for match in _REQUISITION.finditer(text):
            found = next((g for g in match.groups() if g), "")
            if found and not re.fullmatch(r"(?:19|20)\d\d", found):
                return found
    return ""
