"""Facts about senders, as data (domain rules 2.1 and 2.2).

A sending domain says "this is job mail", never which employer and never which stage: the same
address sends receipts, rejections and invitations for thousands of firms.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from daemon.core.addresses import domain_of


class SenderKind(StrEnum):
    """What a sending address is known for."""

    ATS = "ats"
    BOARD = "board"  # job board or professional network
    SCHEDULER = "scheduler"
    ASSESSMENT = "assessment"
    NOISE = "noise"  # alerts, digests, social notices, forums
    CODE = "code"  # one-time codes
    CALENDAR = "calendar"
    SHARED = "shared"  # a mail provider anybody may use
    OWN = "own"  # nothing known: somebody's own domain


ATS_DOMAINS = frozenset(
    """
    greenhouse-mail.io greenhouse.io hire.lever.co lever.co ashbyhq.com myworkday.com workday.com
    workdaymail.com myworkdayjobs.com smartrecruiters.com talent.icims.com icims.com
    talent.icims.eu icims.eu taleo.net invalidemail.com oraclecloud.com successfactors.com
    successfactors.eu sapsf.com bamboohr.com candidates.workablemail.com workablemail.com
    workable.com teamtailor-mail.com teamtailor.com recruitee-mailbox.com recruitee.com
    m-personio.com m-personio.de m.personio.de m.personio.com personio.de personio.com jobvite.com
    applytojob.com jazzhr.com breezy-mail.com breezy.hr ats.rippling.com rippling.com gem.com
    join.com comeet-notifications.com comeet.co freshteam.com gupy.com.br mail.paylocity.com
    paylocity.com talentlyft.com zohorecruit.com kekamail.com darwinbox.in ripplehire.com
    ceipalmail.com dayforce.com paycomonline.com adp.com tal.net avature.net eightfold.ai
    phenompeople.com phenom.com pinpointhq.com softgarden.io softgarden.de viterbit-mail.com
    erecruiter.pl jobscore.com applicantpro.com applicantstack.com ukg.com ultipro.com
    """.split(),
)
SCHEDULER_DOMAINS = frozenset(
    """
    calendly.com goodtime.io modernloop.io modernloop.com cal.com savvycal.com youcanbook.me
    chilipiper.com doodle.com x.ai zcal.co prelude.co paradox.ai candidate.fyi
    """.split(),
)
ASSESSMENT_DOMAINS = frozenset(
    """
    hackerrankforwork.com hackerrank.com hirevue.com coderbyte.com coderpad.io modernhire.com
    testgorilla.com mettl.com mettl.xyz pymetrics.ai pymetrics.com codesignal.com codility.com
    karat.io karat.com qualified.io hackerearth.com devskiller.com shl.com willo.video
    codingame.com coderpad.com talview.com xobin.com isograd.com maki.people aonassessment.com cut-e.com
    sparkhire.com criteriacorp.com predictiveindex.com vervoe.com imocha.io
    """.split(),
)
BOARD_DOMAINS = frozenset(
    """
    linkedin.com indeed.com indeedemail.com match.indeed.com jobalert.indeed.com glassdoor.com
    wellfound.com angel.co dice.com connect.dice.com ziprecruiter.com xing.com stepstone.de
    stepstone.at stepstone.fr naukri.com internshala.com instahyre.com cutshort.io foundit.in
    apna.co workatastartup.com jobright.ai email.seek.com seek.com seek.com.au monster.com
    joinhandshake.com hired.com otta.com welcometothejungle.com reed.co.uk totaljobs.com
    cv-library.co.uk jobs2web.com infojobs.net hellowork.com apec.fr swelist.com brazen.com
    """.split(),
)
SHARED_DOMAINS = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com
    yahoo.co.uk ymail.com aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.com web.de
    t-online.de freenet.de mail.com proton.me protonmail.com pm.me fastmail.com zoho.com
    orange.fr wanadoo.fr free.fr laposte.net libero.it yandex.com yandex.ru mail.ru qq.com 163.com
    hey.com tutanota.com rediffmail.com mailbox.org posteo.de
    """.split(),
)
ASSESSMENT_HUMAN = frozenset({"karat.io", "karat.com"})  # live interviewers, not a robot's test

_NOISE_ADDRESSES = re.compile(
    r"(?:jobalerts-noreply|jobs-listings|notifications-noreply|messages-noreply"
    r"|messaging-digest-noreply|invitations|newsletters-noreply|editors-noreply|groups-noreply"
    r"|billing-noreply|updates-noreply|invitations-noreply)@(?:\w{1,20}\.)?linkedin\.com"
    r"|(?:alert|newsletter)@indeed\.com|[^@]{1,64}@(?:match|jobalert)\.indeed\.com"
    r"|team@hi\.wellfound\.com|[^@]{1,64}@connect\.dice\.com|alerts?@(?:\w{1,20}\.)?ziprecruiter\.com"
    r"|(?:jobs|mailrobot|info|news|newsletter)@(?:[\w.]{1,20}\.)?xing\.com|alert@stepstone\.\w{2}"
    r"|naukrialerts@naukri\.com|[^@]{1,64}@(?:\w{1,10}\.)?greenhouse-jobs\.com"
    r"|[^@]{1,64}@(?:[\w.]{1,30}\.)?jobs2web\.com|[^@]{1,64}@(?:\w{1,20}\.)?jobright\.ai"
    r"|noreply@glassdoor\.com|[^@]{1,64}@email\.seek\.com",
)
_CODE_ADDRESSES = re.compile(r"[^@]{1,64}@otp\.workday\.com")
_ROBOT_LOCAL = re.compile(
    r"(?:.{0,40}[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|donot[._-]?reply|noreply\w{0,12}|"
    r"notifications?|notify|mailer(?:-daemon)?|postmaster|bounces?|automated|autoreply|robot|alerts?|"
    r"system|calendar-notification|calendar|invite|mailrobot|successfactors|workday|updates?|"
    r"newsletter|support|billing|info|news|digest|unsubscribe|phil)(?:[._+-].{0,40})?",
)
_TEAM_LOCAL = re.compile(
    r"(?:.{0,20}[._-])?(?:jobs?|careers?|recruit(?:ing|ment|er|ers)?|talent|hiring|hr|people|bewerbung(?:en)?"
    r"|karriere|rh|recrutement|candidatures?|personal|empleo|rrhh|applications?|staffing|interviews?"
    r"|scheduling|team|hello|contact|office|acquisition)(?:[._+-].{0,30})?",
)
_RELAYS = frozenset({"indeedemail.com", "linkedin.com", "xing.com", "wellfound.com", "naukri.com"})
_TALENT_LOCAL = re.compile(
    r"(?:^|[._+-])(?:jobs?|careers?|recruit\w{0,6}|talent\w{0,12}|hiring|bewerbung(?:en)?|karriere"
    r"|recrutement|candidatures?|empleo|rrhh|interviews?|hr|staffing|personal(?:abteilung|amt|dienst|wesen)?|recursos|drh|rh|emploi|dotation|seleccion|talento)(?:[._+-]|$)",
)


def _within(domain: str, domains: frozenset[str]) -> bool:
    labels = domain.split(".")
    return any(".".join(labels[i:]) in domains for i in range(max(1, len(labels) - 4 + 1) + 3))


def is_ats(domain: str) -> bool:
    """Return whether an applicant tracking system, a test vendor or a scheduler mails from here."""
    return (
        _within(domain, ATS_DOMAINS)
        or _within(domain, ASSESSMENT_DOMAINS)
        or _within(domain, SCHEDULER_DOMAINS)
    )


def is_board(domain: str) -> bool:
    """Return whether a job board mails from here."""
    return _within(domain, BOARD_DOMAINS)


@lru_cache(maxsize=1024)
def is_shared(domain: str) -> bool:
    """Return whether the domain says nothing of an employer: providers, boards, ATS."""
    return _within(domain, SHARED_DOMAINS) or is_board(domain) or is_ats(domain) or domain in {
        "google.com", "calendar.google.com", "resource.calendar.google.com",
    }  # fmt: skip


@lru_cache(maxsize=1024)
def kind_of(address: str) -> SenderKind:
    """Return what the sending address is known for."""
    domain = domain_of(address)
    if _CODE_ADDRESSES.fullmatch(address):
        return SenderKind.CODE
    if _NOISE_ADDRESSES.fullmatch(address):
        return SenderKind.NOISE
    if address.startswith("calendar-") and domain.endswith("google.com"):
        return SenderKind.CALENDAR
    tables = (
        (ASSESSMENT_DOMAINS, SenderKind.ASSESSMENT),
        (SCHEDULER_DOMAINS, SenderKind.SCHEDULER),
        (ATS_DOMAINS, SenderKind.ATS),
        (BOARD_DOMAINS, SenderKind.BOARD),
        (SHARED_DOMAINS, SenderKind.SHARED),
    )
    return next((kind for table, kind in tables if _within(domain, table)), SenderKind.OWN)


def is_robot(address: str) -> bool:
    """Return whether nobody reads what is mailed there, or the address names no person."""
    local, domain = address.partition("@")[0], domain_of(address)
    if _within(domain, _RELAYS) or domain.endswith("resource.calendar.google.com"):
        return True
    return _ROBOT_LOCAL.fullmatch(local) is not None or len(local) > 40  # noqa: PLR2004 a token, not a name


def is_team(address: str) -> bool:
    """Return whether the address belongs to a team (careers@, talent@) rather than a person."""
    return _TEAM_LOCAL.fullmatch(address.partition("@")[0]) is not None


def sounds_like_hiring(address: str) -> bool:
    """Return whether the local part or a sub-domain speaks of hiring (careers@, recruiting.x.y)."""
    local, domain = address.partition("@")[0], domain_of(address)
    host = ".".join(domain.split(".")[:-2])
    return bool(
        _TALENT_LOCAL.search(local) or (host and _TALENT_LOCAL.search(host.replace(".", "-")))
    )


_HIRING_TITLE = re.compile(
    r"\b(?:recruit\w{0,8}|talent(?: acquisition| partner| team| manager| advisor| specialist)?|human resources|hiring"
    r"|h\.?r\.?|people (?:team|operations|ops|partner|& culture|and culture|services|experience)|head of people|sourcer|sourcing partner"
    r"|careers?|jobs?|staffing|resourcing|personal(?:abteilung|referent\w{0,4}|wesen|büro|leit\w{1,6}|dienst\w{0,9}|amt|berat\w{1,6}|gewinnung|entwickl\w{1,6}|management|verwaltung)|bewerb\w{1,14}|karriere"
    r"|ressources humaines|rh|recrut(?:ement|eur|euse)|drh|acquisition de talents?|dotation|chass\w{2,4} de têtes|recursos humanos|rr\.? ?hh|selecci[oó]n(?: de personal)?|talento(?: humano)?|(?:responsable|directora?|equipo|área|socia?) de personas|risorse umane|selezione"
    r"|personeelszaken|werving|p&o|hrm|recrutamento|gestão de pessoas|gente e gestão)\b",
    re.IGNORECASE,
)


def is_hiring_title(line: str) -> bool:
    """Return whether a display name or a line of a signature names a part in hiring."""
    return _HIRING_TITLE.search(line) is not None


# --- names of services, and of those who search for others ---------------------------------

BRANDS = frozenset(
    """
    greenhouse lever ashby ashbyhq workday smartrecruiters icims taleo oracle successfactors sap bamboohr workable teamtailor recruitee personio
    jobvite jazzhr breezy rippling gem join comeet freshteam gupy paylocity talentlyft zoho kekamail darwinbox ripplehire ceipal dayforce paycom adp
    avature eightfold phenom pinpoint softgarden linkedin indeed glassdoor wellfound angellist dice ziprecruiter xing stepstone naukri monster handshake
    hired otta infojobs calendly goodtime modernloop cal.com hackerrank hirevue codility codesignal coderbyte coderpad karat testgorilla pymetrics codingame
    docusign esign spark hellosign gmail outlook google calendar zoom teams microsoft yahoo hotmail mailer nextcloud usajobs facebook twitter instagram youtube
    whatsapp telegram signal skype webex xing jobteaser hellowork taleez totaljobs github bitbucket
    """.split(),
)
_PORTALS = re.compile(
    r"(?:nhs jobs|usa staffing(?: office)?|usajobs|civil service(?: jobs| recruitment)?|government (?:jobs|recruitment hub)|welcome to the jungle|spark hire|new work se|cal video"
    r"|google (?:meet|calendar|agenda|kalender)|microsoft teams|ms teams|zoom video|equal opportunity|equal employment opportunity|ibm kenexa|prove it|human resources|talent acquisition|hiring team|recruiting team|executive search|job opportunity|career opportunity)",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:staffing|recruitment (?:agency|consultan\w{2,4}|partners?|solutions?)|recruiters|executive search|search (?:&|and) selection|search partners|search group|\w{3,20} search|headhunt\w{0,6}|personalberat\w{2,6}|personalvermittlung|personaldienst\w{0,10}|zeitarbeit"
    r"|ett|interim|intérim|travail temporaire|cabinet de recrutement|conseil en recrutement|trabajo temporal|agenzia per il lavoro|uitzend\w{0,8}|detachering|werving (?:&|en) selectie|employment (?:agency|business)|resourcing solutions|exec(?: search)?|talent (?:partners|solutions)|placement(?:s| agency)?)\b",
    re.IGNORECASE,
)


def is_brand(name: str, own_label: str) -> bool:
    """Return whether a name is a tracking system, board or portal rather than an employer.

    Such firms hire too: theirs is a brand only where ``own_label``, of the sender's domain, is not it.
    """
    low = name.lower().strip()
    first = low.split()[0] if low else ""
    if _PORTALS.fullmatch(low):
        return True
    return first in BRANDS and first != own_label and len(low.split()) <= 3  # noqa: PLR2004 a longer name only begins so


_AGENCY_LABEL = re.compile(
    r"(?:talent|talents|search|recruitment|recruiting|recruit|recruiters?|staffing|personal|personnel|resourcing|headhunters?|executive|exec|interim|selection|ett|uitzend\w{0,6})$"
)


def is_agency_label(label: str) -> bool:
    """Return whether a domain's label ends as those of firms that search staff for others do."""
    return _AGENCY_LABEL.search(label) is not None


_HIRE_TOO = frozenset(
    "google.com zoho.com linkedin.com indeed.com greenhouse.io lever.co ashbyhq.com workday.com hackerrank.com codesignal.com glassdoor.com".split()
)


def hires_from(address: str) -> bool:
    """Return whether a service writes in its own name as an employer: ``careers@google.com``."""
    return domain_of(address) in _HIRE_TOO and sounds_like_hiring(address)


def is_agency_name(text: str) -> bool:
    """Return whether words name a firm that searches staff for others."""
    return _AGENCY.search(text) is not None


_TENANT_SITE = re.compile(
    r"https?://(?P<a>[\w-]{2,40})\.(?:wd\d{1,3}\.myworkdayjobs\.com|teamtailor\.com|recruitee\.com|breezy\.hr|bamboohr\.com|jobs\.personio\.(?:de|com)|applytojob\.com|icims\.com|greenhouse\.io|pinpointhq\.com)"
    r"|https?://(?:jobs\.lever\.co|jobs\.ashbyhq\.com|boards\.greenhouse\.io|job-boards\.greenhouse\.io|apply\.workable\.com|careers\.smartrecruiters\.com|jobs\.smartrecruiters\.com)/(?P<b>[\w.-]{2,40})",
)
_TENANT_DOMAIN = re.compile(
    r"^(?P<t>[\w-]{2,40})\.(?:teamtailor-mail\.com|breezy-mail\.com|recruitee-mailbox\.com|bamboohr\.com|teamtailor\.com|taleo\.net|tal\.net|avature\.net|successfactors\.(?:com|eu))$"
)
_TENANT_LOCAL = re.compile(
    r"^(?P<t>[a-z0-9-]{2,40}?)(?:-jobs|-careers|-recruiting|-bewerbung|-karriere)?(?:\+.{1,60})?$"
)
_LOCAL_TENANT_DOMAINS = re.compile(
    r"(?:^|\.)(?:myworkday\.com|workdaymail\.com|talent\.icims\.(?:com|eu)|m-personio\.(?:com|de)|m\.personio\.(?:com|de))$"
)
_NOT_TENANTS = frozenset(
    "no-reply noreply donotreply do-not-reply notification notifications workday system careers jobs support recruiting recruitment bewerbung message inbound mail app apply www hr talent cshr".split()
)


def tenant_of(address: str, body: str) -> str:
    """Return the employer's label at a tracking system: in the address, else in a link; or ``""``."""
    domain, local = domain_of(address), address.partition("@")[0]
    match = _TENANT_DOMAIN.match(domain)
    if match and match["t"] not in _NOT_TENANTS:
        return match["t"]
    if _LOCAL_TENANT_DOMAINS.search(domain):
        found = _TENANT_LOCAL.match(local)
        if found and found["t"] not in _NOT_TENANTS and not found["t"].startswith("no-"):
            return found["t"]
    site = _TENANT_SITE.search(body[:20000])
    label = ((site["a"] or site["b"]) or "").lower() if site else ""
    return re.sub(r"^careers-|-careers$", "", label)
