"""Signs of a scam (domain section 5): flagged and explained, never acted upon.

`signs` names them with their weights, `words` reads them in the phrases of one module per language,
`sender` in addresses and links. Guards: recruiters of small firms use gmail, WhatsApp is a normal
contact in many places, papers are normal once a contract is signed, and the footers of real job
mail warn of scams with all the trap words.
"""

from __future__ import annotations

from daemon.core.detect.clauses import Reading
from daemon.core.detect.scam.dutch import DUTCH
from daemon.core.detect.scam.english import ENGLISH
from daemon.core.detect.scam.french import FRENCH
from daemon.core.detect.scam.german import GERMAN
from daemon.core.detect.scam.italian import ITALIAN
from daemon.core.detect.scam.portuguese import PORTUGUESE
from daemon.core.detect.scam.sender import signs_of_sender
from daemon.core.detect.scam.signs import ENOUGH, Sign, Weight
from daemon.core.detect.scam.spanish import SPANISH
from daemon.core.detect.scam.words import signs_in
from daemon.core.model import Message
from daemon.core.senders import SenderKind, kind_of

# English is looked for in every mail, the others where they are spoken.
_TONGUES = {t.name: t for t in (DUTCH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH)}
_KNOWN = frozenset({SenderKind.ATS, SenderKind.BOARD, SenderKind.SCHEDULER, SenderKind.ASSESSMENT, SenderKind.NOISE})  # fmt: skip


def scam_signs(
    message: Message, reading: Reading, company: str, *, conversation: bool
) -> tuple[str, ...]:
    """Return the signs found, each as words that follow "this mail ..."; empty where too few.

    ``conversation`` is true where the mail answers one of the User's.
    """
    found = signs_of_sender(
        message, company, conversation=conversation and bool(message.references)
    )
    found |= signs_in(
        message.subject,
        message.text,
        [ENGLISH, *(_TONGUES[g.name] for g in reading.spoken if g.name in _TONGUES)],
        weight=sum(sign.weight for sign in found),
    )
    if kind_of(message.sender.address) in _KNOWN:  # adverts on boards praise themselves
        found = {sign for sign in found if sign.weight is Weight.STOP}
    if sum(sign.weight for sign in found) < ENOUGH:
        return ()
    return tuple(sign.words for sign in Sign if sign in found)
