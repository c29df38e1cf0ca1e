"""Signs of a scam (domain section 5): flagged and explained, never acted upon.

`signs` names them with their weights, `words` reads them in the phrases of one module per language,
`sender` in addresses and links. Guards: recruiters of small firms use gmail, WhatsApp is a normal
contact in many places, papers are normal once a contract is signed, and the footers of real job
mail warn of scams with all the trap words.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cache
from importlib import import_module

from daemon.core.detect.clauses import Reading
from daemon.core.detect.scam.english import ENGLISH
from daemon.core.detect.scam.passages import lay_out
from daemon.core.detect.scam.sender import signs_of_sender
from daemon.core.detect.scam.signs import ENOUGH, Sign, Weight
from daemon.core.detect.scam.tongue import Tongue
from daemon.core.detect.scam.words import signs_in
from daemon.core.model import Message
from daemon.core.senders import SenderKind, kind_of

# English is looked for in every mail, the others where they are spoken: loaded when they first are.
_TONGUES = {
    "de": "german", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch", "pt": "portuguese",
}  # fmt: skip
_KNOWN = frozenset({SenderKind.ATS, SenderKind.BOARD, SenderKind.SCHEDULER, SenderKind.ASSESSMENT, SenderKind.NOISE})  # fmt: skip


# What only lures of jobs say. Shops, banks and landlords ask for fees, payments and papers too, so
# that those must stand beside words of one's own work.
_LURES = frozenset({
    Sign.CHEQUE, Sign.MULE, Sign.PARCELS, Sign.TASKS, Sign.ACCOUNT, Sign.DOORSTEP, Sign.RATING, Sign.HIRED, Sign.FEDERAL,
    Sign.RECRUIT, Sign.MLM, Sign.DREAM,
})  # fmt: skip
_ASKED_OF_ALL = frozenset(
    {Sign.FEE, Sign.METHOD, Sign.SELFIE, Sign.PAPERS, Sign.EARLY, Sign.CHAT, Sign.TYPED}
)
_OF_WORK = re.compile(
    r"\b(?:jobs?|hired?|hiring|employ\w{0,5}|salary|wages?|pay ?checks?|payroll|work(?:ing)? from home|work permit|vacanc\w{1,3}|shifts?|onboarding|offer letter"
    r"|recruit\w{1,6}|\w{0,8}arbeit\w{0,4}|nebenverdienst|bewerb\w{2,8}|stelle|eingestellt|gehalt|lohn|verdienst|emploi|embauche|recrutement|salaire|contrat de travail|poste|empleo|trabajo|sueldo|nomina"
    r"|vacante|puesto|emprego|trabalho|vaga|salario|lavoro|assunzione|stipendio|colloquio|baan|werk|aangenomen|vacature|salaris|sollicit\w{1,7})\b"
)


def scam_signs(
    message: Message, reading: Reading, company: str, *, conversation: bool, related: bool = True
) -> tuple[str, ...]:
    """Return the signs found, each as words that follow "this mail ..."; empty where too few.

    ``conversation`` is true where the mail answers one of the User's. Mail that is not ``related``
    to a job must be a lure for people who look for one, or show a stop sign and speak of work.
    """
    found = signs_of_sender(
        message, company, conversation=conversation and bool(message.references)
    )
    text = lay_out(message.subject, reading.sentences)
    found |= signs_in(
        text,
        message.text,
        [ENGLISH, *(_tongue(_TONGUES[g.name]) for g in reading.spoken if g.name in _TONGUES)],
        weight=sum(sign.weight for sign in found),
    )
    if kind_of(message.sender.address) in _KNOWN:  # adverts on boards praise themselves
        found = {sign for sign in found if sign.weight is Weight.STOP}
    if _weight(found) < ENOUGH or not (related or _lures(found, text)):
        return ()
    return tuple(sign.words for sign in Sign if sign in found)


@cache
def _tongue(language: str) -> Tongue:
    module = import_module(f"{__name__}.{language}")
    tongue: Tongue = getattr(module, language.upper())
    return tongue


def _lures(found: AbstractSet[Sign], text: str) -> bool:
    """Tell whether signs in mail that is no job mail are meant for somebody who looks for a job."""
    if _weight(found & _LURES) >= ENOUGH:
        return True
    asked = found & (_ASKED_OF_ALL | _LURES)
    return _weight(found) >= Weight.STOP and bool(asked) and _OF_WORK.search(text) is not None


def _weight(found: AbstractSet[Sign]) -> int:
    """Return what the signs come to; a job offered unseen from an address that is anybody's is grave."""
    unseen = {Sign.HIRED, Sign.SMALL_FIRM} <= found
    return sum(sign.weight for sign in found) + unseen
