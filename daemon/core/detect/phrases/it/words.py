"""Parts of Italian that many rules share.

``{I}`` an interview by any name, ``{C}`` candidates, ``{ROLE}`` the post, ``{LETTER}`` what is sent in
to apply, ``{TEST}`` something to be worked on, ``{DAY}`` a weekday, ``{TITLE}`` a job title, ``{WORKER}``
any noun for one who does a job; ``{..40}`` at most 40 characters,
``{SO}`` some that deny nothing.
"""

from __future__ import annotations

from daemon.core.detect.grammar import shorthand

p = shorthand(
    # an interview by any name
    I=r"(?:colloqui(?:o)?|incontr(?:o|i)|intervist[ae]|appuntament[oi]|chiacchierata|(?:video)?chiamata|videocolloquio|videocall|call|prova (?:orale|scritta|pratica|preselettiva|di lavoro|in (?:cucina|sala|negozio|bottega|reparto))|giornata di prova|turno di prova|assessment(?: center| di gruppo)?|meeting|riunione|telefonata|convocazione|prova di lavoro|due chiacchiere|quattro chiacchiere)",
    ROLE=r"(?:posizion[ei]|ruol[oi]|posto|posti|offert[ae] di lavoro|annuncio|ricerca|incarico|tirocinio|stage|impiego|mansione|profilo ricercato|opportunita|vacancy|figura)",
    C=r"(?:candidat[oaie]|candidature|candidatura|profil[oi]|person[ae]|professionist[aie]|risors[ae]|figur[ae])",
    YOUR=r"(?:(?:la|il|le|i|sua|vs\.?) )?(?:tua|tuo|sua|suo|vostra|vostro|tue|sue)",
    DAY=r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)'?",
    LETTER=r"(?:candidatur[ae]|curriculum(?: vitae)?|cv|domanda(?: di (?:partecipazione|assunzione|lavoro|ammissione))?|lettera di presentazione|documentazione inviata)",
    TEST=r"(?:(?:test|prova|esercizio|questionario|assessment|case study|caso studio|caso pratico|sfida|elaborato|compito)(?: (?:tecnic[oa]|online|on line|pratic[oa]|scritt[oa]|attitudinal[ei]|psicoattitudinal[ei]|logic[oa]|di logica|di programmazione|di coding|di inglese|di personalita|a casa))?|video-?(?:presentazione|intervista|colloquio)|coding challenge|codility|hackerrank)",
    GLAD=r"(?:piacere|liet[oaie]|felic[ei]|content[oaie]|entusiast[aie]|onorat[oaie])",
    TITLE=r"(?:addett[oaie]|impiegat[oa]|infermier[ea]|operai[oa]|magazzinier[ea]|autista|camerier[ea]|cuoc[oa]|chef|barista|commess[oa]|contabile|ragionier[ea]|segretari[oa]|sviluppat(?:ore|rice)|programmat(?:ore|rice)|ingegner[ea]|tecnic[oa] \w+|educat(?:ore|rice)|insegnante|docente di|consulente|responsabile \w+|banconista|saldatore|meccanic[oa]|elettricista|idraulic[oa]|oss\b|operat(?:ore|rice) \w+|farmacista|fisioterapista|architett[oa]|geometra|receptionist|store manager|project manager|assistente \w+|istrutt(?:ore|rice)|funzionari[oa]|stagista|apprendista|progettista|grafic[oa]|redatt(?:ore|rice)|avvocat[oa]|collaborat(?:ore|rice)|buyer|controller|agente di commercio|venditor[ei]|capo ?(?:reparto|cantiere|turno|sala)|direttor[ei]|panettiere|pasticcer[ea]|giardinier[ea]|muratore|falegname|parrucchier[ea]|estetista|badante|babysitter|tornitore|fresatore|fabbro|carpentiere|capocantiere|gruista|igienista dental[ei]|enolog[oa]|cantiniere|bagnin[oa]|gelatier[ea]|pizzaiol[oa]|lavapiatti|sart[oa]|modellista|macchinista|ferrovier[ea]|analista (?:\w+)|analista\b|art director|copywriter|designer|product designer|ux designer|web designer|community manager|social media manager|\w{3,12} manager|redattric[ei]|correttore di bozze|traduttore|traduttrice|educatric[ei]|maestr[oa] d\w{1,3} \w+|ricercat(?:ore|rice)|assegnista|dottorand[oa]|sviluppator[ei]|developer|data scientist|bibliotecari[oa]|archivista|restaurat(?:ore|rice)|guardia giurata|vigilante|portier[ea] (?:di notte|d'albergo)|governante|cassier[ea]|scaffalista|corriere|mulettista|carrellista|manutentore|verniciatore|imbianchino|piastrellista|serramentista|lattoniere|logopedista|ostetrica|assistente (?:sociale|alla poltrona)|tirocinante|responsabile \w+|acquisitore|perit[oa] \w+|disegnat(?:ore|rice)|montat(?:ore|rice)|animat(?:ore|rice))",
    # any noun for one who does a job, by its ending: only after words that let nothing else follow
    WORKER=r"(?!portier|centravant|difensor|attaccant|arbitr|animator|inquilin|coinquilin|genitor|donator|spettator|giocator|lettor|volontari|intervista|rivista|testimon|padron|proprietari|soci[oa]\b|sede\w|lett|parcheggi|passegger|motor|settor|fornitor|investitor|acquirent|locator|direttore d.orchestra|sostenitor|accompagnator|vist[oa]\b|lista|pista)(?:\w{3,16}(?:ista|isti|iere|iera|tore|tori|tric[ei]|aio|aia|aiol[oa]|olog[oa]|nom[oa])|cuoc[oa]|chef|sart[oa]|oss|fabbro|medico|camerier[ea])",
    # at most 85 characters without a "not"
    SO=r"(?:(?!\bnon\b|\bmai\b)[^;?]){0,85}?",
)
