"""Signs of a scam (domain section 5): flagged and explained, never acted upon.

Guards: recruiters of small firms use gmail, WhatsApp is a normal contact in many places, and the
footers of real job mail warn of scams with all the trap words, so warnings are deleted before
these rules read (see clauses).
"""

from __future__ import annotations

import re

from daemon.core.addresses import domain_of
from daemon.core.detect.clauses import Reading
from daemon.core.model import Message
from daemon.core.senders import SenderKind, is_shared, kind_of

_MONEY = r"(?:fee|deposit|payment|pay|purchase|buy|cost|charge|transfer|\$\s?\d|usd \d)"
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "asks you to pay for training, equipment or checks",
        re.compile(
            rf"\b(?:{_MONEY})[^.;?]{{0,60}}\b(?:training|equipment|background check|registration|starter kit|processing|certification|onboarding kit|laptop|home office|software licen[cs]e)\b(?![^.;?]{{0,60}}\b(?:covered|paid by us|reimburs|at no cost|free of charge|on us)\b)"
            rf"|\b(?:refundable (?:deposit|fee)|registration fee|training fee|security deposit|processing fee|application fee)\b"
            rf"|\byou (?:will |'ll )?(?:need|have) to (?:pay|purchase|buy|deposit|send (?:a|the) (?:fee|payment))\b",
        ),
    ),
    (
        "sends a cheque or wants gift cards, crypto or a money transfer",
        re.compile(
            r"\b(?:cashier'?s|certified|paper|e-?|mobile) ?che(?:ck|que)\b|\b(?:deposit|cash|print|mail(?:ed)?|send(?:ing)?|receive) (?:the|a|your|you a|this|our) (?:\w{1,12} )?che(?:ck|que)s?\b(?! in)"
            r"|\b(?:zelle|cash ?app|western union|moneygram|bitcoin|btc|usdt|crypto ?wallet|gift cards? (?:to|and|code|from|for (?:the|your) (?:equipment|client)))\b|\bwire (?:the|back)\b",
        ),
    ),
    (
        "wants bank, card or identity data before any contract",
        re.compile(
            r"\b(?:send|provide|give|share|submit|need|require|fill|forward|reply with|confirm|upload)\b[^.;?]{0,70}\b(?:bank (?:account|details|name|information|login)|account number|routing number|debit card|credit card|card number|social security(?: number)?|ssn\b|(?:copy|scan|photo|picture|front and back) of your (?:id\b|passport|driver'?s|licen[cs]e|identity)|online banking|paypal)",
        ),
    ),
    (
        "pays for clicks, product boosts or tasks you must top up",
        re.compile(r"\b(?:product (?:boost\w{0,3}|optimi[sz]ation)|optimi[sz]ation tasks?|app optimi[sz]ation|like (?:and|&) (?:subscribe|review)|click(?:ing)? tasks?|complete (?:\d{1,3} )?(?:simple )?tasks (?:daily|a day|per day|online)|top[- ]up|recharge your account)\b"),
    ),
    (
        "would have you forward parcels or other people's money",
        re.compile(r"\b(?:re-?ship\w{0,4}|repackag\w{1,3}|receiv\w{1,3} (?:and forward\w{0,3} )?(?:parcels|packages) (?:at|to) (?:your )?home|process(?:ing)? payments (?:through|using|via|with) your|money mule|payment processing agent|transfer (?:the )?(?:funds|remainder|balance) to)\b"),
    ),
    (
        "wants you on a chat app instead of a real interview",
        re.compile(
            r"\b(?:interview|hiring manager|hr manager|recruiter|briefing|onboarding|contact|add|message|text|reach|chat|continue|proceed)\b[^.;?]{0,80}\b(?:telegram|google hangouts?|hangouts|signal app|wire app|teams chat)\b|\b(?:telegram|hangouts)\b[^.;?]{0,60}\b(?:interview|@\w|hiring|id\b|username)"
            r"|\b(?:text|chat|messag\w{0,3})[- ](?:based |only )?interview\b|\binterview (?:will be |is )?(?:conducted |held )?(?:via|by|over|on|through) (?:text|chat|messag\w{0,3}|email|telegram|whatsapp)\b",
        ),
    ),
    (
        "offers the job without an interview",
        re.compile(r"\bno (?:interview|experience(?: is)?) (?:is )?(?:needed|required|necessary)[^.;?]{0,60}(?:\$|earn|pay|start|per)|\bwithout (?:an |any )?interview\b|\bno interview\b|\bhired (?:on the spot|immediately|instantly)\b|\bguaranteed (?:job|position|income)\b"),
    ),
    (
        "promises high pay for vague work",
        re.compile(r"\b(?:earn|make|paid?|salary of|up to)\b[^.;?]{0,30}[$\u20ac\u00a3]\s?\d[\d,.]*\s?(?:/|per|a|an|every|each)? ?(?:day|daily|week|weekly|hour)\b[^.;?]{0,80}\b(?:from home|no experience|remote|part[- ]time|flexible|easy|simple|anywhere)\b|\bwork from home\b[^.;?]{0,80}[$\u20ac\u00a3]\s?\d[\d,.]*\s?(?:/|per|a) ?(?:day|week|hour)|[$\u20ac\u00a3]\s?\d[\d,.]*\s?/ ?(?:day|week)\b|\bunlimited (?:income|earning)|\bbe your own boss\b|\bbuild your (?:own )?team\b|\bfinancial freedom\b"),
    ),
    (
        "speaks of undisclosed government jobs",
        re.compile(r"\b(?:previously )?undisclosed (?:federal|government|postal) jobs?\b|\bfederal jobs? hotline\b"),
    ),
    (
        "asks you to install remote-access software or run code from a stranger",
        re.compile(r"\b(?:install|download|run|execute)\b[^.;?]{0,50}\b(?:anydesk|teamviewer|ultraviewer|rustdesk|remote (?:access|desktop)|\.exe|apk\b)|\b(?:clone|download)\b[^.;?]{0,60}\b(?:and run|npm (?:install|start))\b"),
    ),
)  # fmt: skip
_NAMED_FIRM = re.compile(
    r"\b(?:recruit\w+|hr|human resources|hiring|talent|careers)\b", re.IGNORECASE
)


def scam_signs(
    message: Message, reading: Reading, company: str, *, conversation: bool
) -> tuple[str, ...]:
    """Return the signs found, each as words that follow "this mail ...".

    ``conversation`` is true where the mail answers one of the User's: pay and papers are normal
    subjects there once an employer is known.
    """
    found = [text for text, pattern in _RULES if pattern.search(reading.low)]
    if _look_alike(message, company) and not conversation:
        found.append("comes from an address that does not belong to the firm it names")
    if _reply_elsewhere(message):
        found.append("wants its answer sent to an unrelated address")
    if _failed_authentication(message):
        found.append("failed the sender checks of your mail provider")
    return tuple(found)


def _squeeze(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _look_alike(message: Message, company: str) -> bool:
    """Tell whether a free-mail address, or a domain that only contains the firm's name, speaks for it."""
    address, name = message.sender.address, _squeeze(company)
    if not address or len(name) < 4:  # noqa: PLR2004 too short to compare
        return False
    local, domain = address.partition("@")[0], domain_of(address)
    if kind_of(address) is SenderKind.SHARED:
        return name in _squeeze(local) or (
            name in _squeeze(message.sender.name)
            and _NAMED_FIRM.search(message.sender.name) is not None
        )
    label = domain.split(".")[-2] if "." in domain else domain
    return not is_shared(domain) and name in _squeeze(label) and re.search(
        r"-(?:careers?|jobs?|hr|hiring|recruit\w{0,6}|talent|onboarding|interviews?)$|^(?:careers?|jobs?|hr|hiring|recruit\w{0,6})-", label,
    ) is not None  # fmt: skip


def _reply_elsewhere(message: Message) -> bool:
    """Tell whether Reply-To is a free-mail address while From is a firm's own domain."""
    if kind_of(message.sender.address) is not SenderKind.OWN or not message.sender.address:
        return False
    return any(
        kind_of(a.address) is SenderKind.SHARED and a.address not in {c.address for c in message.cc}
        for a in message.reply_to
    )


def _failed_authentication(message: Message) -> bool:
    return (
        re.search(r"\bdmarc=fail\b", message.header("authentication-results").lower()) is not None
    )
