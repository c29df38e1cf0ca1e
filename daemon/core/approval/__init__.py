"""Asking the User, and reading his answer: nothing leaves without his word on exactly that text.

`request` writes the Request and reads it back, `quotation` finds what a reply says anew, `grammar`
is the closed list of commands, `reply` makes Decisions of them, `answers` writes the short mails
that acknowledge or ask again, and `words` holds the lists.
"""

from __future__ import annotations

from daemon.core.approval.answers import (
    Outcome as Outcome,
)
from daemon.core.approval.answers import (
    acknowledgement_text as acknowledgement_text,
)
from daemon.core.approval.answers import (
    unclear_text as unclear_text,
)
from daemon.core.approval.answers import (
    warnings as warnings,
)
from daemon.core.approval.reply import decide as decide
from daemon.core.approval.reply import decide_one as decide_one
from daemon.core.approval.request import (
    REQUEST_HEADER as REQUEST_HEADER,
)
from daemon.core.approval.request import (
    LetterItem as LetterItem,
)
from daemon.core.approval.request import (
    QuestionItem as QuestionItem,
)
from daemon.core.approval.request import (
    RequestForm as RequestForm,
)
from daemon.core.approval.request import (
    RequestKind as RequestKind,
)
from daemon.core.approval.request import (
    request_header as request_header,
)
from daemon.core.approval.request import (
    request_subject as request_subject,
)
from daemon.core.approval.request import (
    request_text as request_text,
)
