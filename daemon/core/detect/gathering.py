"""What the rules find in a mail's own words, before anything is decided."""

from __future__ import annotations

import re

from daemon.core.detect.clauses import read
from daemon.core.detect.context import Context
from daemon.core.detect.kinds import Facts
from daemon.core.detect.phrases import GRAMMARS, books_for
from daemon.core.detect.relevance import Clues, weigh
from daemon.core.detect.signals import find_signals
from daemon.core.detect.times import read_times
from daemon.core.model import Message
from daemon.core.prose import plain
from daemon.core.senders import kind_of


def gather(message: Message, context: Context) -> Facts:
    """Return what signals, times and weights for a job there are in a mail."""
    reading = read(message.subject, message.text, GRAMMARS)
    signals = find_signals(reading, books_for(reading.spoken))
    clues = Clues(
        message=message,
        reading=reading,
        signals=signals,
        sender=kind_of(message.sender.address),
        job_in_quotes=_speaks_of_job(message.quoted),
    )
    times = read_times(message, context)
    return Facts(
        message=message,
        reading=reading,
        signals=signals,
        times=times,
        sender=clues.sender,
        job_in_quotes=clues.job_in_quotes,
        expected=context.expected,
        relevance=weigh(clues, time_fixed=bool(times.fixed)),
    )


def _speaks_of_job(quoted: str) -> bool:
    low = plain(quoted[:6000]).lower()
    return (
        bool(low)
        and re.search(
            r"\b(?:interview\w*|application|applied|position|role|candidate|recruit\w*|hiring|resume|bewerbung\w{0,12}|candidature|solicitud"
            r"|vorstellungsgespr\w{2,8}|bewirb|beworben|stelle|entretien|entrevue|poste|recrutement|embauche|postul\w{1,8}|puesto|vacante|convocatoria"
            r"|sollicit\w{1,12}|vacature|functie|kennismaking\w{0,12}|colloquio|candidatura|candidato|selezione"
            r"|curriculum|entrevista|vaga|emprego|trabalho|lavoro|trabajo|empleo|emploi|travail|arbeit|baan|vacancy|job|jobs|cv|hire|shift|trial shift|post of|work for you|processo (?:seletivo|de sele[cç][aã]o|de recrutamento))\b",
            low,
        )
        is not None
    )
