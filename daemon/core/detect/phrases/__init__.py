"""Words of each language, beside the rules that read them.

English is tried on every mail. The other languages are tried where a mail holds one of their small
words, be it under an English subject; their rules are loaded when they are first spoken.

To add a language, copy the folder ``nl``; nothing else has to know of it but the row below.

1. ``tells``: twenty small words which the language shares with no other one here (in mail of other
   languages they only cost time). Write them, and all patterns, in lower case without accents:
   that is how mail is given to a pack's rules, since people leave accents out (or write patterns
   as the language is spelt, with `shorthand.spelt`).
2. ``choices``: what marks a thought as depending on the employer ("if your profile fits, we will
   invite you") or as boilerplate ("only selected candidates"). Such thoughts are deleted before
   any rule is tried; without them each receipt would be an invitation.
   ``conditions``: a clause on the User's convenience ("if the time does not suit you,"): it alone
   is deleted. ``negation``: words that deny what follows, for rules made with ``asserts``.
3. One rule or more for each `Signal`: `daemon.core.detect.kinds` says what each decides. Without
   JOB, APPLICATION and INTERVIEW nothing counts as job mail; without OTHER_WORLD the bank, the
   landlord and the school do.
   Write the frame - a verb and its object, at most so many characters apart - and in it every verb
   and every noun people use there, formal and informal; never a sentence from a mail. ``{..40}``
   stands for at most 40 characters of one sentence, and ``words.py`` has names for what many rules
   share: an interview by any name, the candidates, a job title. A verb that a "not" can stand in
   front of within the frame needs a gap without one (``{SO}``).
4. ``triage.py`` needs the language's stems for subjects, ``automatic.py`` those of absence notes,
   and ``core/dates`` its days and months.
5. Write some forty mails of all kinds and professions, near-misses among them, into a file of
   ``tests/unit/phrases``, each below the kind it is of, and run ``tests/unit/test_phrases.py``.
   Mails with all that they say go into ``tests/corpus``: look at ``python -m bench.accuracy
   --wrong kind tests/corpus/YOURS``.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from daemon.core.detect.grammar import Grammar
from daemon.core.detect.phrases import en
from daemon.core.detect.phrases.de.grammar import GRAMMAR as _GERMAN
from daemon.core.detect.phrases.es.grammar import GRAMMAR as _SPANISH
from daemon.core.detect.phrases.fr.grammar import GRAMMAR as _FRENCH
from daemon.core.detect.phrases.it.grammar import GRAMMAR as _ITALIAN
from daemon.core.detect.phrases.nl.grammar import GRAMMAR as _DUTCH
from daemon.core.detect.phrases.pt.grammar import GRAMMAR as _PORTUGUESE
from daemon.core.detect.signals import RuleBook, rules_of

GRAMMARS: tuple[Grammar, ...] = (_GERMAN, _FRENCH, _SPANISH, _DUTCH, _ITALIAN, _PORTUGUESE)
EVERYWHERE: tuple[RuleBook, ...] = (RuleBook(en.RULES),)
_ROOMS = ("verdicts", "appointments", "conversation", "elsewhere")


def books_for(spoken: tuple[Grammar, ...]) -> tuple[RuleBook, ...]:
    """Return the rules to try on a mail in which these languages are spoken."""
    return (*EVERYWHERE, *(_book(grammar) for grammar in GRAMMARS if grammar in spoken))


@cache
def _book(grammar: Grammar) -> RuleBook:
    """Return a language's rules; to compile them takes a third of a second."""
    rooms = (import_module(f"{__name__}.{grammar.name}.{room}") for room in _ROOMS)
    return RuleBook(rules_of(grammar, (rule for room in rooms for rule in room.RULES)))
