"""Which employer and which role a mail speaks of (domain rules 2.1 and 2.4).

`page` lays the mail out, `company`, `role` and `requisition` each judge one thing.
"""

from __future__ import annotations

from dataclasses import dataclass

from daemon.core.detect.company import find_company
from daemon.core.detect.page import lay_out
from daemon.core.detect.requisition import find_requisition
from daemon.core.detect.role import find_role
from daemon.core.model import Evidence, Message


@dataclass(frozen=True, slots=True)
class Identity:
    """The employer, the role and the requisition, with the rules that named them."""

    company: str = ""
    role: str = ""
    requisition: str = ""
    evidence: tuple[Evidence, ...] = ()


def identify(message: Message, user_name: str = "") -> Identity:
    """Return who this mail is from as an employer, and for which role; empty where unsaid."""
    page = lay_out(message)
    company, company_rule = find_company(message, page, user_name)
    role, role_rule = find_role(page, company)
    requisition = find_requisition(page.subject, f"{page.body}\n{page.closing}")
    found = [
        Evidence(rule=name, text=text)
        for name, text in ((company_rule, company), (role_rule, role), ("requisition", requisition))
        if text
    ]
    return Identity(company, role, requisition, tuple(found))
