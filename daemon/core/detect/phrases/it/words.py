"""Parts of Italian that many rules share.

``{I}`` an interview by any name, ``{C}`` candidates, ``{ROLE}`` the post, ``{LETTER}`` what is sent in
to apply, ``{TEST}`` something to be worked on, ``{DAY}`` a weekday, ``{TITLE}`` a job title; ``{..40}`` at most 40 characters,
``{SO}`` some that deny nothing.
"""

from __future__ import annotations

from daemon.core.detect.grammar import shorthand

p = shorthand(
    # an interview by any name
    I=r"(?:colloqui(?:o)?|incontr(?:o|i)|intervist[ae]|appuntament[oi]|chiacchierata|(?:video)?chiamata|videocolloquio|videocall|call|prova (?:orale|scritta|pratica|preselettiva|di lavoro|in (?:cucina|sala|negozio|bottega|reparto))|giornata di prova|turno di prova|assessment(?: center| di gruppo)?|meeting|riunione|telefonata|convocazione)",
    ROLE=r"(?:posizion[ei]|ruol[oi]|posto|posti|offert[ae] di lavoro|annuncio|ricerca|incarico|tirocinio|stage|impiego|mansione|profilo ricercato|opportunita|vacancy|figura)",
    C=r"(?:candidat[oaie]|candidature|candidatura|profil[oi]|person[ae]|professionist[aie]|risors[ae]|figur[ae])",
    YOUR=r"(?:(?:la|il|le|i|sua|vs\.?) )?(?:tua|tuo|sua|suo|vostra|vostro|tue|sue)",
    DAY=r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)'?",
    LETTER=r"(?:candidatur[ae]|curriculum(?: vitae)?|cv|domanda(?: di (?:partecipazione|assunzione|lavoro|ammissione))?|lettera di presentazione|documentazione inviata)",
    TEST=r"(?:(?:test|prova|esercizio|questionario|assessment|case study|caso studio|caso pratico|sfida|elaborato|compito)(?: (?:tecnic[oa]|online|on line|pratic[oa]|scritt[oa]|attitudinal[ei]|psicoattitudinal[ei]|logic[oa]|di logica|di programmazione|di coding|di inglese|di personalita|a casa))?|video-?(?:presentazione|intervista|colloquio)|coding challenge|codility|hackerrank)",
    GLAD=r"(?:piacere|liet[oaie]|felic[ei]|content[oaie]|entusiast[aie]|onorat[oaie])",
    TITLE=r"(?:addett[oaie]|impiegat[oa]|infermier[ea]|operai[oa]|magazzinier[ea]|autista|camerier[ea]|cuoc[oa]|chef|barista|commess[oa]|contabile|ragionier[ea]|segretari[oa]|sviluppat(?:ore|rice)|programmat(?:ore|rice)|ingegner[ea]|tecnic[oa] \w+|educat(?:ore|rice)|insegnante|docente di|consulente|responsabile \w+|banconista|saldatore|meccanic[oa]|elettricista|idraulic[oa]|oss\b|operat(?:ore|rice) \w+|farmacista|fisioterapista|architett[oa]|geometra|receptionist|store manager|project manager|assistente \w+|istrutt(?:ore|rice)|funzionari[oa]|stagista|apprendista|progettista|grafic[oa]|redatt(?:ore|rice)|avvocat[oa]|collaborat(?:ore|rice)|buyer|controller|agente di commercio|venditor[ei]|capo ?(?:reparto|cantiere|turno|sala)|direttor[ei]|panettiere|pasticcer[ea]|giardinier[ea]|muratore|falegname|parrucchier[ea]|estetista|badante|babysitter)",
    # at most 85 characters without a "not"
    SO=r"(?:(?!\bnon\b|\bmai\b)[^;?]){0,85}?",
)
