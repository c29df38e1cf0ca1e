"""How a Request is recognised in the mail that answers it.

The token (128 random bits) travels in the Request's Message-ID and comes back in In-Reply-To or
References (RFC 5322 section 3.6.4); only its hash is stored. The code in the subject selects, and
proves nothing.
"""

from __future__ import annotations

import hashlib
import re

_MESSAGE_ID = re.compile(r"<ft\.([A-Za-z0-9_-]{20,64})@[A-Za-z0-9.-]{1,255}>")
_CODE = re.compile(r"\[Followthrough #([A-Z0-9]{4})\]")


def token_hash(token: str) -> str:
    """Return the hex SHA-256 under which a Request's token is stored."""
    return hashlib.sha256(token.encode()).hexdigest()


def token_of(message_id: str) -> str:
    """Return the token that a Message-ID of ours holds, ``""`` for any other."""
    found = _MESSAGE_ID.fullmatch(message_id)
    return found[1] if found else ""


def message_id_for(token: str, user_address: str) -> str:
    """Return the Message-ID that carries a token, at the User's own domain."""
    return f"<ft.{token}@{user_address.partition('@')[2]}>"


def code_of(subject: str) -> str:
    """Return the code a subject names, ``""`` where there is none."""
    found = _CODE.search(subject)
    return found[1] if found else ""
