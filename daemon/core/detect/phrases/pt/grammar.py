"""Portuguese: how it says if, but and not, and which small words betray it."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled
from daemon.core.detect.phrases.pt.words import p

GRAMMAR = Grammar(
    name="pt",
    tells=frozenset(
        """
        nao voce voces sao uma obrigado obrigada pela pelo pelos pelas ao aos dos das nos nossa nosso
        seu tua teu ola bom boa caro cara prezado prezada exmo cumprimentos atenciosamente abraco abs
        entrevista vaga candidatura processo hoje amanha tambem muito esta estamos temos informamos
        em foi fomos lhe ate apos oi ainda numa num isso isto aqui nossas nossos gostariamos vagas emprego
        terca quarta quinta sexta novembro dezembro janeiro fevereiro curriculo inscricao reuniao selecao
        """.split(),
    ),
    choices=compiled(
        p(
            r"(?:^|[,;(] ?|\b(?:que|e|mas),? )(?:se|caso|na eventualidade de|desde que)\b(?! (?:candidat\w{1,5}|inscrev\w{1,4}|interess\w{1,4}|junt\w{1,3})\b){..90}\b(?:selecionad[oa]s?|seleccionad[oa]s?|escolhid[oa]s?|aprovad[oa]s?|aderente|perfil|adequad[oa]s?|compative(?:l|is)|corresponder|corresponda|correspondam|avanc\w{1,4}|contac?tad[oa]s?|pre-?selecionad[oa]s?|encaixar|encaixe|se enquadr\w{1,4}|convocad[oa]s?|nao receb\w{1,3}|nao (?:tiver|obtiver|houver|for|seja|tenha)\w{0,4}|prosseguir|surja|surgir|houver|haja|sucesso|alinhad[oa])\b"
        ),
        r"\b(?:caso|se) nao (?:receb\w{1,3}|tenh\w|obtenh\w|obtiver\w{0,2}|tiver\w{0,2}|sej\w|for)\b|\bna ausencia de (?:resposta|contac?to|retorno)\b|\bem caso de (?:\w{2,12} )?(?:interesse|aprovacao|selecao|adequacao|compatibilidade|nao)\b|\bcaso (?:o|a) (?:seu|sua|teu|tua) (?:perfil|candidatura|experiencia)\b",
        p(
            r"\b(?:apenas|so|somente|exclusivamente) (?:(?:serao|iremos|vamos) )?(?:contac?tad[oa]s |contac?tar(?:emos)? )?(?:com )?(?:os|as|a|aos) (?:candidat[oa]s|perfis|candidaturas|pessoas)\b|\b(?:os|aos|as) candidat[oa]s? (?:pre-?)?(?:selecionad[oa]s|seleccionad[oa]s|que|aprovad[oa]s|com perfil|escolhid[oa]s|convocad[oa]s|admitid[oa]s)\b"
        ),
        p(
            r"\b(?:pode|podem|podera|poderao)\b{..20}\b(?:incluir|envolver|contemplar|compreender|vir a ser|ser (?:chamad|convocad|contac?tad|convidad)[oa])\b|\b(?:eventua(?:l|is)) (?:\w{2,12} )?{I}|\b(?:o|nosso) processo(?: seletivo| de recrutamento| de selecao)? (?:e compost[oa]|tem|consiste|inclui|contempla|envolve|passa por)\b"
        ),
        r"\b(?:nunca|jamais|nao) (?:cobra\w{0,5}|solicita\w{0,4}|pede|pedimos|exig\w{1,5}|ped\w{1,4})\b|\b(?:golpes?|fraudes?|burlas?|phishing)\b",
    ),
    conditions=compiled(
        r"(?:^|[,;(] ?)(?:se|caso|na eventualidade de|em caso de)\b(?! (?:candidat|inscrev)\w)[^,;?!)]{0,180}",
        r"\bpara (?:cancelar|desmarcar|alterar|reagendar|remarcar|modificar)\b[^,;?!]{0,60}(?=,|\b(?:cliqu|aced|acess|us|contac?t|envi|respond|utiliz|lig)\w{1,5}\b)",
    ),
    turns=re.compile(
        r"; | mas (?=a|o|nao|infelizmente|decidimos|optamos|vamos)| (?=(?:contudo|todavia|entretanto|porem|no entanto)\b)"
    ),
    negation=re.compile(
        r"\b(?:nao|nunca|jamais|nenhum\w{0,2}|sem|nem|not|no(?= longer))\b(?! (?:so|apenas|somente|vejo|vemos)\b)[^,;:]{0,28}$"
    ),
)
