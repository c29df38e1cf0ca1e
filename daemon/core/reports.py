"""Is this mail a report that another was not delivered, or not yet (RFC 3464 and what came before)?

A report in the standard's own form is believed. Older systems write prose: it is a report where
a mail system wrote it and it says so, and from any other sender only where it names the failed
address as no person would. A recruiter whose own mail came back is no mail system.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from daemon.core.addresses import parse_addresses
from daemon.core.wording import Wording, lowered

REPORT = "delivery report"
DELAY = "report of a delay"
RECEIPT = "receipt for a mail"  # delivered, displayed: nobody has answered yet

_FLAGS = re.IGNORECASE
_MAX_RECIPIENTS = 5

# --- who writes reports ---------------------------------------------------------------------

_DAEMON = re.compile(r"(?:mailer|mail)[-_.]?daemon\b", _FLAGS)
# Not "no-reply", "system" or "mailer": systems that send job mail call themselves so.
_SYSTEM = re.compile(
    r"(?:mdaemon|postmaster|postoffice|mailadm\w{0,7}|mail[-_.]?(?:delivery|system|server|gateway|admin)\w{0,20}"
    r"|microsoftexchange[0-9a-f]{8,40}|ndr|non-?delivery|bounces?|smtp\w{0,10}|mta\w{0,6}|imss|inetgw\w{0,3}|\w{0,10}smtp_?mail\w{0,10}"
    r"|\w{0,20}_?(?:antivirus|antispam)\w{0,30})$",
    _FLAGS,
)
_SYSTEM_NAME = re.compile(
    r"\bmail(?:er)?[- ]?(?:delivery|daemon|system|administrator|server)|delivery (?:sub)?system|\bpostmaster|system administrator"
    r"|internet mail|e-?mail (?:system|gateway)|systemadministrator|administrateur système|administrador del sistema|\bmicrosoft outlook$",
    _FLAGS,
)

# --- what they say --------------------------------------------------------------------------

_NOT_DELIVERED = (
    r"undeliver(?:ed|able)|non-?deliver(?:y|able)|deliver(?:y|ies) (?:\w{1,14} ){0,4}(?:fail(?:ed|ure)|problem|error|report|warning|delay)|delivery (?:status )?notification"
    r"|fail(?:ed|ure) (?:notice|mail|delivery|to deliver)|mail (?:delivery )?(?:failed|failure|error|problem|warning|system error)|mail (?:to \S{1,80} )?(?:not|un)[- ]?delivered"
    r"|(?:not|never|n't) (?:yet |be |been |able to |possible to ){0,3}(?:deliver(?:ed)?|reach(?:ed)?)\b|(?:unable|failed|failure|attempts?|trying|inability|error while attempting) to (?:be )?deliver(?:ed)?"
    r"|return(?:ed|ing) (?:\w{1,12} ){0,3}to (?:the )?sender|(?:returned|rejected|blocked|refused) (?:e-?mail|mail|message)|(?:mail|message|e-?mail) (?:has been |was |is |being )?(?:\w{1,14} )?(?:returned|rejected|blocked|refused|bounced|quarantined)"
    r"|error during delivery|(?:permanent|fatal) (?:\w{1,12} ){0,2}(?:error|failure)|processing error"
    r"|unzustellbar|nicht zustellbar|nicht (?:\w{1,14} ){0,4}(?:zugestellt|ausgeliefert|übermittelt)|zustellung\w{0,12} (?:\w{1,14} ){0,4}(?:fehlgeschlagen|gescheitert|nicht|verzögert)|zustellfehler"
    r"|non[- ]remis|n'a (?:pas|pu)[^.\n]{0,30}(?:remis|distribu|livr|délivr|achemin|delivr)|échec (?:de )?(?:la |l')?(?:remise|distribution|livraison|envoi)|impossible de (?:remettre|livrer|distribuer)|non distribu"
    r"|no se (?:ha podido|pudo|puede|entregó)[^.\n]{0,20}(?:entrega|envia)?|no (?:pudo|puede|ha podido) ser entregad|no entregado|(?:error|fallo) (?:de|en) (?:la )?entrega"
    r"|non (?:è stato|può essere|è stato possibile) (?:recapitat|consegn)|mancat[ao] (?:consegna|recapito)|impossibile (?:recapitare|consegnare|inviare)"
    r"|não (?:foi possível|pôde ser|pode ser|foi) (?:entreg|envi)|não entregue|falha (?:na|de) entrega"
    r"|onbestelbaar|niet (?:worden |kunnen worden )?(?:bezorgd|afgeleverd)|nie (?:można|udało się) dostarczy|niedostarczon|nie został\w? dostarczon"
    r"|(?:inte|ikke) (?:att )?lever|olevererbar|ei voi(?:tu|da) toimittaa|toimitus epäonnistui|nedoruč|nelze doručit|nebyla? doruč"
    r"|не (?:было )?(?:доставлен|может быть достав|удалось достав|вдалося достав|було достав)|недоставленн"
    r"|teslim edilemedi|iletilemedi|kézbesíthetetlen|nem (?:sikerült|lehet) kézbes|nu a putut fi livrat|δεν (?:ήταν δυνατή|παραδόθηκε)|αδύνατη η παράδοση"
    r"|配信(?:不能|できません|に失敗|されません)|未配信|送信できません|配達できません"
    r"|无法(?:送达|投递|传递|发送|发送到)|未(?:能)?送达|退信|(?:投递|发送|传输|送达|传送)失败|無法(?:傳遞|送達|寄達)|退件|寄送失敗"
    r"|배달(?:되지|할 수 없)|전송(?:되지|할 수 없| ?실패)|반송|تعذر (?:تسليم|التسليم)"
)
_FAILS = Wording(_NOT_DELIVERED)
_DIAGNOSIS = Wording(
    r"(?:user|recipient|address|mailbox|account|host|domain|name|inbox)s?(?: \S{1,80})?(?: is| was| does| has been| were)? ?(?:unknown|not (?:found|exist|listed|recogni[sz]ed|valid|local|a valid)|unavailable|disabled|full|suspended|inactive|over|rejected)"
    r"|unknown (?:user|recipient|local|address|mailbox|account|host)|no such (?:user|recipient|mailbox|address|account|person|domain|host)|(?:over|exceed\w{0,3}) (?:\w{1,12} ){0,3}(?:quota|storage|limit)|quota exceeded|mailbox full"
    r"|(?:invalid|bad|not a valid|illegal) (?:recipient|address|mailbox|user|destination|host)|does(?:n't| not) (?:exist|have an?)|\b[45]\d\d[ -]{1,3}(?:#?[45]\.\d{1,2}\.\d{1,3}|<?\S{1,64}@)|\b5[0-5]\d[ -][^\n]{3,80}|#[45]\.\d\.\d"
    r"|relay(?:ing)? (?:access )?(?:denied|not)|message (?:was |has been )?(?:rejected|blocked|refused|denied|not accepted)|could not be (?:found|resolved|accepted|processed)|empfänger|destinataire|destinatario",
)
_LATER = Wording(
    r"\bdelay(?:ed)?\b|being retried|(?:yet been|been yet|not yet) deliver|will (?:keep|continue|be|try|attempt)\b[^.\n]{0,40}\b(?:tr(?:y|ying|ied)|retr|again|attempt|deliver)|attempts will continue|deferred|postponed"
    r"|(?:do not|don't|no) need to (?:resend|re-send|send|take)|warning: (?:message|could not|mail)|for the (?:past|last) \d|delivery warning|verzöger|weiter versucht|retardé|retrasad|in ritardo|temporarily",
)
_FOR_GOOD = re.compile(
    r"permanent|fatal|giv(?:en|ing|e) up|returned|will not (?:be )?(?:retr|tr)|undeliverable|user unknown|unknown user|no such|does(?:n't| not) exist|not exist",
    _FLAGS,
)
_TO_ONE_ADDRESS = re.compile(  # as no person writes
    rf"\b(?:your|the following|the|a|this|following) (?:\w{{1,14}} ){{0,3}}(?:mail|message|e-?mail|letter|email below)s?\b[^\n]{{0,160}}\n?[^\n]{{0,60}}(?:{_NOT_DELIVERED})"
    r"|did not reach the following|to the following (?:recipient|address|user)|following (?:recipient|address)(?:\(?e?s\)?)?|^-{2,} ?non-delivery|votre message n'a|ihre (?:nachricht|e-?mail) (?:an|konnte|wurde)|(?:su|tu) mensaje (?:no|para)",
    _FLAGS | re.MULTILINE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:my|our|i've|i'll|i'd|we'll|we've|we'd|me|mein|unser|notre|mon)\b", _FLAGS
)
_REPLY = re.compile(r"^\s{0,3}(?:re|aw|fwd?|wg|tr|rv|sv)\s?:", _FLAGS)
_FOLDER_DATA = re.compile(r"folder internal data", _FLAGS)
_COPY_BELOW = re.compile(
    r"(?m)^(?:[-*=_> ]{0,40}(?:this is a copy of|(?:original|returned|undelivered|unsent) (?:message|mail)|(?:the )?(?:header|text|copy) of (?:the|your)|below this line|original-?message|ursprüngliche nachricht|transcript of session|message header|start of (?:returned|original)|reporting-mta)"
    r"|return-path:|received:)",
    _FLAGS,
)
_ADDRESS = re.compile(
    r"(?<![\w.+%'-])[A-Za-z0-9_][\w.+'=-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,120}\.[A-Za-z]{2,24}(?![\w-])"
)
_HELP = re.compile(
    r"(?:contact|assistance|help|questions?|problem|send (?:mail|e-?mail) to|support|from|sender|by)\W{1,6}(?:\w{1,10} ){0,3}(?:<|mailto:)?$",
    _FLAGS,
)
_HELPER = re.compile(
    r"^(?:postmaster|mailer-daemon|abuse|support|helpdesk|help|hostmaster|admin\w{0,10}|noc|info)$",
    _FLAGS,
)
_ARRIVED = frozenset({"delivered", "relayed", "expanded"})
_REPORTED_ACTION = re.compile(r"(?im)^action:\s{0,5}(\w{1,20})")
_REPORTED_ADDRESS = re.compile(
    r"(?im)^(?:final|original)-recipient:[^;\n]{0,40};\s{0,5}<?([^\s<>]{3,254})"
)
_REFUSED_BY_SIEVE = re.compile(
    r"automatically rejected|\bquota exceeded|was rejected|refused", _FLAGS
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What of a mail tells whether it is a report."""

    headers: Mapping[str, str]  # the first of each, names lower-cased
    address: str  # of the sender, "" where none
    name: str  # of the sender, as displayed
    subject: str
    text: str  # as written, in full
    reports: Sequence[str]  # its message/delivery-status parts
    receipts: Sequence[str]  # its message/disposition-notification parts
    encloses: bool  # another mail, or the header of one


def is_mail_system(told: Told) -> bool:
    """Return whether the sender is a mail system by his own account."""
    return _DAEMON.search(told.headers.get("from", "")) is not None


def report_of(told: Told) -> str:
    """Return `REPORT`, `DELAY` or `RECEIPT`, ``""`` where the mail is none of them."""
    if told.reports:
        return _of_actions(
            [a.lower() for r in told.reports for a in _REPORTED_ACTION.findall(r)], told
        )
    content_type = told.headers.get("content-type", "").lower()
    if told.receipts or "disposition-notification" in content_type:
        # A filter that refuses a mail says so in the form of a receipt.
        refused = "(rejected)" in told.headers.get("auto-submitted", "")
        return REPORT if refused or _REFUSED_BY_SIEVE.search(told.subject) else RECEIPT
    if not _reports(told, content_type):
        return ""
    return DELAY if _is_delay(told) else REPORT


def _of_actions(actions: Sequence[str], told: Told) -> str:
    if not actions:
        return DELAY if _is_delay(told) else REPORT
    if set(actions) <= _ARRIVED:
        return RECEIPT
    # "failed" by the standard, "failure" and "error" by some.
    return DELAY if set(actions) <= {"delayed", *_ARRIVED} else REPORT


def _reports(told: Told, content_type: str) -> bool:
    if "multipart/report" in content_type:
        return "feedback-report" not in content_type
    if told.headers.get("x-failed-recipients"):
        return True
    if is_mail_system(told):
        return not _FOLDER_DATA.search(told.subject)
    return _tells_of_failure(told)


def _tells_of_failure(told: Told) -> bool:
    """Return whether the words are a report's; the less a sender looks like a mail system, the more."""
    subject = lowered(told.subject)
    bare = told.headers.get("return-path", "").replace(" ", "") == "<>"
    nobody = "@" not in told.headers.get("from", "")
    named_so = _SYSTEM_NAME.search(told.name) or _SYSTEM.match(told.address.partition("@")[0])
    if named_so or nobody:
        words = f"{subject}\n{_said(told)}"
        return bool(_FAILS.search(words) or _DIAGNOSIS.search(words if bare else subject))
    fails = _FAILS.search(subject) is not None
    if bare and not _REPLY.match(told.subject) and (fails or _FAILS.search(_said(told))):
        return bool(_DIAGNOSIS.search(f"{subject}\n{_said(told)}") or told.encloses)
    return fails and _reads_like_a_report(told, _said(told))


def _said(told: Told) -> str:
    """Return what a report says itself, above the copy of the mail it is about, in lower case."""
    head = lowered(told.text[:1500])
    copy = _COPY_BELOW.search(head, 1) if head else None
    return head[: copy.start()] if copy else head


def _reads_like_a_report(told: Told, said: str) -> bool:
    """Return whether the words of some sender are a mail system's."""
    said = said[:600]
    return (
        bool(_TO_ONE_ADDRESS.search(said))
        and (bool(_ADDRESS.search(said)) or told.encloses)
        and not _FIRST_PERSON.search(said)
    )


def _is_delay(told: Told) -> bool:
    subject, said = lowered(told.subject), _said(told)
    if _LATER.search(subject):
        return True
    return _LATER.search(said) is not None and not _FOR_GOOD.search(f"{subject}\n{said}")


# --- whom it names --------------------------------------------------------------------------


def failed_recipients(told: Told, own: frozenset[str]) -> tuple[str, ...]:
    """Return the addresses a report names as failed for good (RFC 3464 section 2.3).

    ``own`` are the addresses the report was sent to: its reader's.
    """
    found: list[str] = []
    for report in told.reports:
        for block in re.split(r"\n[ \t]{0,80}\n", report):
            action = _REPORTED_ACTION.search(block)
            who = _REPORTED_ADDRESS.search(block)
            if who and (action is None or action.group(1).lower() not in {"delayed", *_ARRIVED}):
                found.append(who.group(1).lower())
    found += [a.address for a in parse_addresses(told.headers.get("x-failed-recipients", ""))]
    if not found:
        found = _named_in(told.text[:4000])
    return tuple(dict.fromkeys(a for a in found if a not in own))


def _named_in(text: str) -> list[str]:
    """Return the addresses above the copy of the mail, but for those to turn to for help."""
    copy = _COPY_BELOW.search(text, 1)
    text = text[: copy.start()] if copy else text
    found = []
    for match in _ADDRESS.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        if not _HELP.search(before) and not _HELPER.match(match.group().partition("@")[0]):
            found.append(match.group().lower())
    return found[:_MAX_RECIPIENTS]
