"""Was this mail written by a machine in answer to another (RFC 3834), or is it a bounce (RFC 3464)?

``Precedence: bulk`` and ``Auto-Submitted: auto-generated`` alone say nothing of the kind: receipts
and calendar invitations carry them too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_OUT_OF_OFFICE = re.compile(
    r"^\W{0,3}(?:re:\s?)?(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|out of (?:the )?office"
    r"|ooo\b|on (?:vacation|leave|holiday)|away from (?:the|my) (?:office|desk|mail)|vacation reply"
    r"|automatische antwort|abwesenheits\w{0,12}|abwesend|außer haus|nicht im büro"
    r"|réponse automatique|absence du bureau|absent(?:e)? du bureau|respuesta automática"
    r"|fuera de (?:la )?oficina|risposta automatica|fuori (?:sede|ufficio)|automatisch antwoord"
    r"|resposta automática|automatiskt? svar|autosvar|automaattinen vastaus|自動応答|不在通知)",
    re.IGNORECASE,
)
_BOUNCE_SUBJECT = re.compile(
    r"(?:undeliver(?:ed|able)|delivery (?:status notification|failure|has failed)|mail delivery "
    r"(?:failed|failure|system)|returned mail|failure notice|message (?:could )?not (?:be )?delivered"
    r"|unzustellbar|nicht zugestellt|non remis|no se (?:ha podido|pudo) entregar|mancata consegna)",
    re.IGNORECASE,
)
_BOUNCE_SENDER = re.compile(r"^(?:mailer-daemon|postmaster|mail-daemon|bounces?)$")
_DELAY = re.compile(
    r"\b(?:delay(?:ed)?|warning: |verzögert|will (?:keep|continue) (?:trying|to try))",
    re.IGNORECASE,
)


def answering_machine(headers: Mapping[str, str], subject: str) -> str:
    """Return why this is an automatic answer, as a few words; ``""`` where nothing says so."""
    submitted = headers.get("auto-submitted", "").split(";")[0].strip().lower()
    if submitted.startswith("auto-replied"):
        return "Auto-Submitted: auto-replied"
    for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply"):
        if headers.get(name, "").strip().lower() not in {"", "no", "false"}:
            return name
    if headers.get("precedence", "").strip().lower() in {"auto_reply", "auto-reply"}:
        return "Precedence: auto_reply"
    if _OUT_OF_OFFICE.match(subject.strip()):
        return "subject of an automatic reply"
    if submitted == "auto-generated" and headers.get("return-path", "").strip() == "<>":
        # Without an envelope sender nobody expects an answer; calendar robots give one.
        return "" if headers.get("x-failed-recipients") else "automatic, with an empty Return-Path"
    return ""


def is_bounce(headers: Mapping[str, str], sender: str, subject: str) -> bool:
    """Return whether this is a report that a mail was not delivered, from its header alone."""
    content_type = headers.get("content-type", "").lower()
    if "multipart/report" in content_type and "disposition-notification" not in content_type:
        return not _DELAY.search(subject)
    if headers.get("x-failed-recipients"):
        return True
    local = sender.partition("@")[0]
    robot = _BOUNCE_SENDER.match(local) is not None
    return robot and _BOUNCE_SUBJECT.search(subject) is not None and not _DELAY.search(subject)
