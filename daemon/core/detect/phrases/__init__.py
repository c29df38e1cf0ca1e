"""Words of each language, beside the rules that read them.

A language is added by a module of its own and a row here: every language is tried on every mail,
since people write German under an English subject.
"""

from __future__ import annotations

from daemon.core.detect.phrases import de, en, es, fr
from daemon.core.detect.signals import Rule

RULES: tuple[Rule, ...] = (*en.RULES, *de.RULES, *fr.RULES, *es.RULES)
