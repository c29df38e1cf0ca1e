"""Stub."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar
from daemon.core.detect.signals import Pack, pack

GRAMMAR = Grammar("pt", frozenset({"nao"}), (), (), re.compile("; "), re.compile("$^"))
PACK: Pack = pack(GRAMMAR, ())
