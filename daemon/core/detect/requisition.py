"""The number under which an employer keeps a job, as the mail writes it (domain rule 2.4)."""

from __future__ import annotations

import re

_REQUISITION = re.compile(
    r"(?i:\b(?:req(?:uisition)?|job|position|posting|vacancy|ref(?:erence)?|kennziffer|stellen-?id)\b[ .]?(?:id|no\.?|number|nr\.?|code|#|ref)?(?: is)?[ :#]{1,3})(?P<id>[A-Z]{0,4}[-_]?\d[\dA-Z_-]{2,14})\b"
    r"|\b(?P<bare>(?:R|JR|REQ|JOB|RQ|P|IRC)[-_]?\d{4,10}|REQ-\d{2,10})\b|#(?P<hash>\d{4,10})\b|(?<= - )(?P<dash>\d{5,10})\b|\((?P<paren>[A-Z]{0,4}-?\d{4,10})\)",
)


def find_requisition(subject: str, body: str) -> str:
    """Return the number of the job, ``""`` where the mail gives none."""
    for text in (subject, body[:3000]):
        for match in _REQUISITION.finditer(text):
            found = next((g for g in match.groups() if g), "")
            if found and not re.fullmatch(r"(?:19|20)\d\d", found):
                return found
    return ""
