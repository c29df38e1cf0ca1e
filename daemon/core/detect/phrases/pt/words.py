"""Parts of Portuguese that many rules share.

``{I}`` an interview by any name, ``{C}`` candidates, ``{ROLE}`` the post, ``{LETTER}`` what is sent in
to apply, ``{TEST}`` something to be worked on, ``{DAY}`` a weekday, ``{TITLE}`` a job title, ``{WORKER}``
any noun for one who does a job; ``{..40}`` at most 40 characters,
``{SO}`` some that deny nothing.
"""

from __future__ import annotations

from daemon.core.detect.grammar import shorthand

p = shorthand(
    # an interview by any name
    I=r"(?:(?:video-?)?entrevistas?|conversas?|bate-?papo|reuniao|reunioes|(?:video-?)?chamada|videoconferencia|ligacao|call|dinamica(?: de grupo)?|prova (?:pratica|oral|escrita|didatica|de aptidao)|teste pratico presencial|dia de (?:teste|experiencia)|visita|agendamento|marcacao|encontro|meeting|papo)",
    ROLE=r"(?:vagas?|posicao|posicoes|funcao|cargo|lugar|posto|oportunidade|processo(?: seletivo| de selecao| de recrutamento)?|recrutamento|concurso|estagio|oferta|contratacao)",
    C=r"(?:candidat[oa]s?|rapaz|rapariga|moc[oa]|menin[oa]|senhor[a]?|colega|colaborador[a]?|candidaturas?|perfil|perfis|pessoas?|profissiona(?:l|is)|concorrentes?)",
    YOUR=r"(?:(?:a |o |da |do |na |no )?(?:tua|teu|sua|seu|vossa|vosso))",
    DAY=r"(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo",
    LETTER=r"(?:candidaturas?|inscricao|curriculo|curriculum(?: vitae)?|cv|cadastro|documentacao|carta de apresentacao|perfil)",
    TEST=r"(?:(?:testes?|prova|desafio|exercicio|questionario|avaliacao|assessment|case|estudo de caso|tarefa|mapeamento)(?: (?:online|on-line|tecnic[oa]s?|pratic[oa]|escrit[oa]|de (?:logica|raciocinio\w{0,1}|programacao|ingles|perfil|personalidade|codigo|conhecimentos|competencias|fit cultural)|psicotecnic[oa]s?|psicologic[oa]|comportamental|para casa))?|video-?(?:entrevista gravada|apresentacao|curriculo)|entrevista (?:gravada|em video)|coding challenge|codility|hackerrank)",
    GLAD=r"(?:prazer|feli(?:z|zes)|content[ea]s?|satisfacao|alegria|gosto|entusiasmad[oa]s?|orgulho|animad[oa]s?)",
    TITLE=r"(?:enfermeir[oa]|tecnic[oa] (?:de|em|superior)|analista|assistente (?:de|administrativ[oa]|social|comercial)|auxiliar (?:de|administrativ[oa])|motorista|cozinheir[oa]|professor[a]?|educador[a]?|desenvolvedor[a]?|programador[a]?|engenheir[oa]|contabilista|contador[a]?|vendedor[a]?|gestor[a]? de|gerente de|coordenador[a]?|soldador[a]?|eletricista|mecanic[oa]|operador[a]? de|rececionista|recepcionista|designer|advogad[oa]|jurista|farmaceutic[oa]|fisioterapeuta|arquitet[oa]|consultor[a]?|estagiari[oa]|empregad[oa] de|pedreir[oa]|carpinteir[oa]|supervisor[a]?|diretor[a]?|director[a]?|redator[a]?|jornalista junior|cuidador[a]?|canalizador[a]?|encanador[a]?|padeir[oa]|pasteleir[oa]|repositor[a]?|estoquista|almoxarife|operari[oa]|fiel de armazem|chefe de (?:sala|cozinha|turno)|bolseir[oa]|investigador[a]?|pesquisador[a]?|cabeleireir[oa]|serralheir[oa]|ajudante(?: de \w+)?|confeiteir[oa]|padeir[oa]|acougueir[oa]|talhante|marceneir[oa]|pintor[a]?|ladrilhador|costureir[oa]|modista|revisor[a]? (?:de|grafic[oa])|revisor[a]?\b|tradutor[a]?|animador[a]?|vigilante|porteir[oa] (?:noturn[oa]|de)|barista|barman|garcom|garconete|empregad[oa] de mesa|chapeir[oa]|pizzaiol[oa]|copeir[oa]|atendente|balconista|caixa de (?:loja|supermercado)|community (?:host|manager)|social media|product (?:designer|manager|owner)|\w{3,12} manager|art director|diretor[a]? de arte|copywriter|developer|scrum master|cientista de dados|advogad[oa]|paralegal|notari[oa]|escriturari[oa]|secretari[oa]|encarregad[oa] (?:de|geral)|chefe de (?:obra|equipa|equipe|armazem)|mestre de obras|servente|armador|torneir[oa]|fresador[a]?|montador[a]?|manobrador|tratorista|veterinari[oa]|auxiliar|assistente de|terapeuta|nutricionista|psicolog[oa]|animador[a]? sociocultural|monitor[a]?|instrutor[a]?|bibliotecari[oa]|arquivista|conservador[a]?|fotograf[oa]|marinheir[oa]|enolog[oa]|jardineir[oa]|tecelao|professor[a]? (?:substitut[oa]|de \w+)|pos-doc|bolsista|fiel de armazem|governanta|camareir[oa]|baba\b|cuidador[a]?)",
    # any noun for one who does a job, by its ending: only after words that let nothing else follow
    WORKER=r"(?!guarda-?redes|goleir|avancad|arbitr|treinador|inquilin|leitor|jogador|morador|doador|voluntari|genitor|proprietari|fiador|parceir|companheir|passageir|banheir|dinheir|chuveir|janeir|fevereir|terceir|primeir|setor|motor|investidor|fornecedor|eleitor|torcedor|expositor|corredor|senhor|espectador|horari|formulari|calendari|aniversari|necessari|lista|vista|revista|entrevista|artista plast|conquista|pista)(?:\w{3,14}(?:dor[ae]?|tor[a]?|sor[a]?|eir[oa]|ista|olog[oa]|ari[oa])|chef|medic[oa]|garcom|designer|developer|host|manager)",
    # at most 85 characters without a "not"
    SO=r"(?:(?!\bnao\b|\bnunca\b)[^;?]){0,85}?",
)
