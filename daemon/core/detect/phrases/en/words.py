"""Parts of English that many rules share.

``{I}`` stands for an interview by any name, ``{C}`` for candidates, ``{..40}`` for at most 40
characters within the same clause.
"""

from __future__ import annotations

import re

_INTERVIEW = (
    r"(?:interviews?|phone[- ]screen\w{0,4}|screening(?: call)?|"
    r"(?:(?:intro\w{0,8}|video|phone|telephone|zoom|teams|google meet|skype|face-to-face|onsite|on-site|first|initial|"
    r"discovery|exploratory|follow-up|final|technical|recruiter|hiring manager|virtual|short|quick|brief|informal|\d\d[- ]min\w{0,4}) ){1,3}"
    r"(?:call|chat|conversation|meeting|session|discussion|round|screen)|call|chat|conversation|meeting|"
    r"appointment|onsite|on-site|panel|final round|super ?day|assessment (?:centre|center|day))"
)
_CANDIDATES = r"(?:candidates?|applicants?|individuals?|people|folks|professionals|contenders|talent|options|persons?|finalists?|profiles?|applications?|direction)"
_GLAD = r"(?:pleased|delighted|happy|excited|thrilled|glad|proud|honou?red|keen|like|love|want|wish|hoping|eager)"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\b"
_ROLE = r"(?:position|role|job|vacancy|opening|post|requisition|opportunity)"

_SHORTHANDS = {
    "{I}": _INTERVIEW,
    "{C}": _CANDIDATES,
    "{GLAD}": _GLAD,
    "{DAY}": _WEEKDAY,
    "{ROLE}": _ROLE,
}


def p(pattern: str) -> str:
    """Return a pattern with its shorthands written out."""
    for short, words in _SHORTHANDS.items():
        pattern = pattern.replace(short, words)
    return re.sub(r"\{\.\.(\d{1,3})\}", r"[^.;?]{0,\1}?", pattern)
