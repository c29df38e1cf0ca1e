"""Triage by header block alone: only what cannot be job mail is dropped (domain rule 2.2)."""

from __future__ import annotations

import re

from daemon.core.addresses import parse_addresses
from daemon.core.detect.context import Context
from daemon.core.message import decode_words, read_head
from daemon.core.senders import SenderKind, kind_of, sounds_like_hiring
from daemon.errors import Unreadable

_JOB_WORDS = re.compile(
    r"interview|appl(?:y|ication|ied)|candida|position|role\b|job|career|recruit|hiring|talent|offer|resume|cv\b"
    r"|availab|schedul|invit|confirm|assessment|opportunit|screen|bewerb|vorstellung|gespr|stelle|entretien"
    r"|candidature|poste|entrevista|empleo|colloquio|sollicit|update|next step|follow|meeting|call\b|chat"
    r"|interest|thank|details|received|consider|decision|process|profile|submi|regret|regarding|status"
    r"|engineer|developer|manager|analyst|designer|scientist|specialist|coordinator|architect"
    r"|assistant|accountant|consultant|director|technician|see you|looking forward|(?:mon|tues|wednes"
    r"|thurs|fri)day"
    r"|cancel|resched|moved|reminder|undeliver|delivery|automat|out of office|position|followthrough|termin|absage"
    r"|vacature|gesprek|kennismak|uitnodiging|bevestig|afspraak|afwijzing|geannuleerd|verplaatst|verzet"
    r"|colloqui|selezion|convocaz|esito|conferma|posizione|assunzion|proposta|annullat|spostament|aggiornament"
    r"|entrevist|\bvagas?\b|inscri[c\u00e7]|seletiv|recruta|convoca|resultado|reagend|remarca|marca[c\u00e7][a\u00e3]o",
    re.IGNORECASE,
)


def may_matter(header: bytes, context: Context) -> bool:
    """Return False only for what cannot be job mail, an answer to the User, or his own mail.

    Never raises: what cannot be read may matter.
    """
    try:
        fields = read_head(header)
    except Unreadable:
        return True
    names = dict(reversed(fields))
    senders = parse_addresses(names.get("from", ""))
    if len(senders) != 1 or "x-followthrough-request" in names or "in-reply-to" in names:
        return True
    sender = senders[0].address
    kind = kind_of(sender)
    if sender in context.user_addresses or kind in {
        SenderKind.ATS,
        SenderKind.SCHEDULER,
        SenderKind.ASSESSMENT,
    }:
        return True
    if kind in {SenderKind.NOISE, SenderKind.CODE}:
        return False
    subject = decode_words(names.get("subject", ""))
    if (
        _JOB_WORDS.search(subject)
        or sounds_like_hiring(sender)
        or _JOB_WORDS.search(senders[0].name)
    ):
        return True
    # What remains is dropped only when it calls itself a mailing.
    bulk = names.get("precedence", "").strip().lower() in {"bulk", "list", "junk"}
    return not (bulk or "list-id" in names or "list-unsubscribe" in names)
