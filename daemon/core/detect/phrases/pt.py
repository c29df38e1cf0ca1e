"""Portuguese, of Portugal and of Brazil: the verbs and objects of job mail."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled, shorthand
from daemon.core.detect.signals import Pack, Signal, asserts, pack, rule, titled

S = Signal
p = shorthand(
    # an interview by any name
    I=r"(?:(?:video-?)?entrevistas?|conversas?|bate-?papo|reuniao|reunioes|(?:video-?)?chamada|videoconferencia|ligacao|call|dinamica(?: de grupo)?|prova (?:pratica|oral|escrita|didatica|de aptidao)|teste pratico presencial|dia de (?:teste|experiencia)|visita|agendamento|marcacao|encontro|meeting|papo)",
    ROLE=r"(?:vagas?|posicao|posicoes|funcao|cargo|lugar|posto|oportunidade|processo(?: seletivo| de selecao| de recrutamento)?|recrutamento|concurso|estagio|oferta|contratacao)",
    C=r"(?:candidat[oa]s?|candidaturas?|perfil|perfis|pessoas?|profissiona(?:l|is)|concorrentes?)",
    YOUR=r"(?:(?:a |o |da |do |na |no )?(?:tua|teu|sua|seu|vossa|vosso))",
    DAY=r"(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo",
    LETTER=r"(?:candidaturas?|inscricao|curriculo|curriculum(?: vitae)?|cv|cadastro|documentacao|carta de apresentacao|perfil)",
    TEST=r"(?:(?:testes?|prova|desafio|exercicio|questionario|avaliacao|assessment|case|estudo de caso|tarefa|mapeamento)(?: (?:online|on-line|tecnic[oa]s?|pratic[oa]|escrit[oa]|de (?:logica|raciocinio\w{0,1}|programacao|ingles|perfil|personalidade|codigo|conhecimentos|competencias|fit cultural)|psicotecnic[oa]s?|psicologic[oa]|comportamental|para casa))?|video-?(?:entrevista gravada|apresentacao|curriculo)|entrevista (?:gravada|em video)|coding challenge|codility|hackerrank)",
    GLAD=r"(?:prazer|feli(?:z|zes)|content[ea]s?|satisfacao|alegria|gosto|entusiasmad[oa]s?|orgulho|animad[oa]s?)",
)

GRAMMAR = Grammar(
    name="pt",
    tells=frozenset(
        """
        nao voce voces sao uma obrigado obrigada pela pelo pelos pelas ao aos dos das nos nossa nosso
        seu tua teu ola bom boa caro cara prezado prezada exmo cumprimentos atenciosamente abraco abs
        entrevista vaga candidatura processo hoje amanha tambem muito esta estamos temos informamos
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

_OTHERS = r"(?:(?:um |uma |o |a |os |as |com |por |de )?(?:outr[oa]s?|divers[oa]s|intern[oa]s?) (?:\w{2,14} ){0,2}?{C}|{C} (?:\w{3,14} )?(?:mais|melhor|intern[oa]s?|cuj[oa]s?|com (?:maior|mais|um perfil|experiencia|uma experiencia)|que (?:melhor|mais|possu\w{1,3}|apresent\w{1,4}|tem|tinha|ja|reun\w{1,4}|demonstr\w{2,4}))|outr[oa]s? pessoas?|outr[oa]s\b(?= (?:cujo|que|com)))"
_TAKES = r"(?:avancar|avancamos|avancaremos|avanco|seguir|seguimos|seguiremos|prosseguir|prosseguimos|prosseguiremos|continuar|escolha|escolhemos|escolhid[oa]s?|escolher|selecionad[oa]s?|selecionamos|seleccionad[oa]s?|selecionar|recaiu|recaido|optamos|optou|optaram|optar|opcao|decidimos|decidiu|preferencia|preferimos|contratad[oa]|contratamos|contratar|preenchid[oa]|ocupad[oa]|aprovad[oa]s?|aprovamos|atribuid[oa]|admitid[oa]|apostar|oferec\w{2,5}|convocad[oa]s|privilegiar|ficou com|fechamos|encontramos|favor de)"

REJECTIONS = (
    rule(
        "pt-others-were-chosen",
        S.REJECTED,
        p(rf"\b{_TAKES}\b{{..50}}\b{_OTHERS}"),
        p(
            rf"\b(?:outr[oa]s?|algum[oa]?s?|divers[oa]s) (?:\w{{3,12}} )?{{C}}\b{{..60}}\b(?:mais (?:proxim[oa]s?|alinhad[oa]s?|adequad[oa]s?|aderentes?|experientes?|compativ\w{{2,3}}|ajustad[oa]s?|de acordo|enquadrad[oa]s?)|melhor (?:se|correspond\w{{2,4}}|enquadr\w{{2,4}}|adequ\w{{2,4}})|{_TAKES})"
        ),
    ),
    rule(
        "pt-will-not-go-on-with-you",
        S.REJECTED,
        p(
            r"\bnao\b{..45}\b(?:(?:dar(?:emos|a)?|daremos|dar-lhe|dar-te|demos|foi dad[oa]) (?:\w{2,10} )?(?:continuidade|seguimento|prosseguimento|sequencia)|avanc\w{1,5} (?:com|na|no|para)|avancar\b|prosseguir\w{0,4}|seguir(?:emos)? (?:com|adiante|no|na|em)|seguiu|continuar(?:emos)? (?:com|no)|foi (?:\w{2,12} )?(?:selecionad[oa]|seleccionad[oa]|aprovad[oa]|escolhid[oa]|aceit[ea]|contemplad[oa]|admitid[oa]|considerad[oa]|aceite|bem[- ]sucedid[oa])|fo(?:i|ste) (?:selecionad[oa]|seleccionad[oa]|aprovad[oa]|escolhid[oa])|ser(?:a|as) (?:\w{2,12} )?(?:selecionad[oa]|considerad[oa]|convocad[oa]|possivel (?:\w{2,10} )?(?:dar|avancar|prosseguir|seguir|oferecer|contratar))|passou|passaste|ficou entre|consegui(?:mos|remos) (?:\w{2,10} )?(?:seguir|avancar|oferecer|dar)|podemos oferecer|poderemos (?:oferecer|avancar|dar)|iremos avancar|vamos (?:avancar|seguir|continuar|prosseguir|dar (?:continuidade|seguimento))|retida|reune os|sera dad[oa])\b(?![^;?]{0,40}\b(?:antes de|ate que|enquanto|sem)\b)"
        ),
        p(
            r"\b(?:sua|tua|seu|teu|vossa) (?:candidatura|perfil|cv|curriculo|inscricao|participacao)\b{..50}\bnao\b{..45}\b(?:selecionad[oa]|seleccionad[oa]|aprovad[oa]|escolhid[oa]|aceit[ea]|avanc\w{1,4}|segu\w{1,4}|prossegu\w{1,4}|considerad[oa]|correspond\w{1,4}|enquadr\w{1,4}|ade?qu\w{1,4}|atend\w{1,3}|sucesso|admitid[oa]|retid[oa]|continu\w{1,4}|compativel|reune)"
        ),
        p(
            r"\b(?:candidatura|inscricao|perfil|resultado|processo|candidato)\b{..40}\b(?:reprovad[oa]|recusad[oa]|rejeitad[oa]|indeferid[oa]|excluid[oa]|desclassificad[oa]|eliminad[oa]|declinad[oa])\b|\b(?:foi|foste) (?:reprovad[oa]|recusad[oa]|excluid[oa]|eliminad[oa])\b"
        ),
        p(
            r"\b(?:decid\w{2,4}|decisao|opt\w{2,4}|escolha)\b{..40}\bnao\b{..40}\b(?:avancar|prosseguir|seguir|continuar|dar (?:continuidade|seguimento)|selecionar|contratar)"
        ),
        p(
            r"\b(?:lament\w{2,6}|infelizmente|pena|pesar|sinto|sentimos)\b{..90}\b(?:nao (?:foi|foste|sera|seras|poderemos|podemos|iremos|vamos|ha|conseguimos|fomos|e possivel|passou|avancou)|recaiu|sem sucesso|negativ[oa]|desfavoravel|recusad[oa]|excluid[oa])\b(?! (?:\w{2,10} )?(?:entrevistar|receber|atender|realizar|comparecer|estar|a entrevista|reunir|conversar))"
        ),
        r"\b(?:encerrar|encerramos|encerrada|encerramento)\b[^;?]{0,25}\b(?:sua|tua|a) (?:participacao|candidatura)\b|\b(?:sua|tua) (?:participacao|candidatura)\b[^;?]{0,30}\b(?:encerrad[oa]|termina aqui|chegou ao fim|finalizad[oa] nesta)",
    ),
    rule(
        "pt-not-a-fit",
        S.REJECTED,
        p(
            r"\b(?:perfil|experiencia|competencias|qualificacoes|caracteristicas|requisitos|curriculo|cv)\b{..60}\bnao\b{..45}\b(?:correspond\w{1,4}|enquadr\w{1,4}|ade?qu\w{1,4}|atend\w{1,3}|alinhad[oa]s?|compative(?:l|is)|preench\w{1,3}|encaix\w{1,3}|aderent\w{1,3}|ajust\w{1,4}|satisfaz\w{0,2}|suficient\w{1,2})"
        ),
    ),
    rule(
        "pt-position-filled",
        S.REJECTED,
        p(
            r"\b(?:vaga|posicao|lugar|cargo|funcao|processo(?: seletivo| de recrutamento| de selecao)?|recrutamento|oportunidade|concurso)\b{..40}\b(?:foi|esta|ja|se encontra|encontra-se|acabou|acabou por|ter sido) (?:ja |entretanto |agora |infelizmente |ser |internamente |sido )*(?:preenchid[oa]|ocupad[oa]|encerrad[oa]|fechad[oa]|cancelad[oa]|congelad[oa] em definitivo|suprimid[oa]|concluid[oa]|finalizad[oa]|extint[oa]|retirad[oa])\b(?! (?:as|a partir|no dia))"
        ),
        p(
            r"\b(?:preenchemos|fechamos|encerramos|cancelamos|concluimos|finalizamos|preencheram)\b{..20}\b(?:a|esta|essa|o|este) (?:vaga|posicao|lugar|cargo|processo|recrutamento)\b|\bvaga (?:ja )?(?:preenchida|encerrada|fechada|cancelada)\b"
        ),
    ),
    rule(
        "pt-kind-words-of-a-no",
        S.REJECTED_SOFTLY,
        r"\b(?:manter(?:emos|a)?|manteremos|guardar(?:emos)?|conservar(?:emos)?|ficara|armazen\w{2,6}|banco de (?:talentos|dados)|base de dados|bolsa de (?:candidatos|recrutamento))\b[^;?]{0,60}\b(?:cv|curriculo|perfil|candidatura|dados|futur[oa]s?|oportunidades|banco de talentos|contac?to|base de dados)\b|\b(?:futuras|outras|novas|proximas) (?:oportunidades|vagas|selecoes|posicoes)\b",
        r"\b(?:candidatar-se novamente|se candidatar novamente|volte a candidatar|fique (?:atento|de olho|ligad[oa])|acompanh\w{1,4} (?:as )?(?:nossas )?(?:vagas|redes|pagina)|outras vagas)\b",
        r"\b(?:decisao|escolha) (?:\w{2,10} )?(?:dificil|nada facil)\b|\bnao foi (?:uma (?:decisao|escolha) )?(?:\w{2,10} )?facil\b|\b(?:elevado numero|grande numero|muitas (?:candidaturas|inscricoes)|alto nivel|elevada qualidade|muitos candidatos)\b",
        r"\b(?:infelizmente|lament\w{2,6}|com pesar|e com pena)\b",
        r"\b(?:agradec\w{2,5}|obrigad[oa])\b[^;?]{0,60}\b(?:tempo|dedicacao|disponibilidade (?:que )?(?:demonstr|em particip)\w{1,4}|participacao|empenho|esforco)\b",
    ),
    rule(
        "pt-farewell-of-a-no",
        S.FAREWELL,
        r"\b(?:desej\w{1,5}|votos|sucesso|boa sorte|felicidades|sorte|torc\w{2,5}|melhor)\b[^;?]{0,60}\b(?:carreira|futuro|percurso|busca|procura|jornada|trajetoria|caminhada|profissional|profissionais|proximos (?:passos|desafios)|projetos|desafios|recoloca\w{2,4})\b",
    ),
    asserts(
        "pt-offer-taken-back",
        S.RESCINDED,
        p(
            r"\b(?:oferta|proposta|carta-?(?: |-)proposta|contratacao|contrato|admissao)\b{..60}\b(?:retirad[oa]|revogad[oa]|cancelad[oa]|anulad[oa]|suspensa em definitivo|sem efeito|nao (?:podera|pode) (?:ser )?(?:mantid[oa]|honrad[oa])|deixa de (?:ser|estar) valid[oa])\b"
        ),
        p(
            r"\b(?:retirar|revogar|cancelar|anular|retiramos|cancelamos|revogamos)\b{..30}\b(?:oferta|proposta (?:de|que|feita|enviada)|contratacao|admissao)"
        ),
    ),
    rule(
        "pt-on-hold",
        S.ON_HOLD,
        p(
            r"\b(?:processo|vaga|recrutamento|posicao|contratac(?:ao|oes)|selecao|oportunidade)\b{..60}\b(?:suspens[oa]s?|em suspenso|em pausa|pausad[oa]s?|congelad[oa]s?|em stand-?by|em espera|parad[oa]|adiad[oa]|em hold)\b|\b(?:suspend\w{1,4}|congel\w{2,5}|pausa(?:r|mos)?|stand-?by|congelamento)\b{..30}\b(?:processos?|vagas?|recrutamentos?|contratacoes|posicao|selecao)\b"
        ),
    ),
    rule(
        "pt-withdrawn-by-the-user",
        S.WITHDRAWN,
        p(
            r"\b(?:candidatura|inscricao)\b{..40}\b(?:retirad[oa]|cancelad[oa]|desistencia)\b{..40}\b(?:pedido|solicit|conforme|por si|por voce)\w{0,6}|\b(?:sua|tua) (?:desistencia|retirada)\b|\b(?:desistiu|desististe|retirou|retiraste)\b{..25}\b(?:candidatura|processo|vaga|inscricao)"
        ),
    ),
)

OFFERS = (
    asserts(
        "pt-offer-made",
        S.OFFERED,
        p(
            r"\b{GLAD}\b{..50}\b(?:oferecer|propor|apresentar|formalizar|convidar|comunicar|informar|enviar|fazer|estender|confirmar|ter (?:voce|te))(?:-(?:lhe|te|vos|lo|la))?\b{..70}\b(?:posicao|cargo|vaga|contrato|oferta|proposta|lugar|funcao de|integrar|juntar|fazer parte|contratad[oa]|escolhid[oa]|selecionad[oa] para (?:a|o) (?:vaga|cargo|funcao|posicao)|no time|na equip[ae])\b(?!{..20}\b(?:entrevista|conversa))"
        ),
        p(
            r"\b(?:carta[ -](?:proposta|oferta|de oferta|convite)|proposta (?:de (?:trabalho|emprego|contratacao|contrato|admissao)|formal|contratual|salarial|de colaboracao)|oferta (?:de (?:trabalho|emprego)|formal)|contrato (?:de trabalho|de estagio|a termo|para assinatura)|minuta do contrato)\b{..80}\b(?:anex[oa]s?|em anexo|segue|seguem|assin\w{1,6}|aceit\w{1,6}|valida|abaixo|ate|devolv\w{1,4}|analis\w{1,3}|resumo|encontra|aceitacao)\b"
        ),
        p(
            r"\b(?:anex[oa]|em anexo|segue|seguem|envio|enviamos|assinar|aceitar|assinatura)\b{..50}\b(?:carta[ -](?:proposta|oferta|de oferta|convite)|proposta (?:de (?:trabalho|emprego|contratacao|contrato|admissao)|formal|contratual|salarial|de colaboracao)|oferta (?:de (?:trabalho|emprego)|formal)|contrato (?:de trabalho|de estagio)|minuta do contrato|sua proposta|tua proposta|nossa proposta)\b"
        ),
        p(
            r"\b(?:gostariamos|queremos|vimos|vamos|decidimos|pretendemos) (?:\w{2,10} )?(?:de )?(?:lhe |te |lo |oferecer|propor|contratar)(?:-(?:lhe|te|lo|la))?\b{..30}\b(?:cargo|vaga|posicao|lugar|contrato|emprego|trabalho|funcao|estagio|contratar|integrar a)\b|\b(?:voce (?:foi|esta)|foste|foi|sois|estas) (?:\w{2,10} )?(?:contratad[oa]|admitid[oa]|escolhid[oa] para (?:a|o) (?:vaga|cargo|lugar|funcao|posicao)|aprovad[oae] (?:em todas|para a vaga|no processo|na vaga|no concurso|e))\b|\bo (?:emprego|lugar) e (?:seu|teu)\b|\ba vaga e (?:sua|tua)\b"
        ),
        p(
            r"\b(?:parabens)\b{..60}\b(?:contratad[oa]|vaga e sua|aprovad[oae]|oferta|proposta|escolhid[oa]|faz parte|novo membro)\b|\b(?:bem-vind[oa]s?|boas[- ]vindas) (?:a|ao|no|na)\b{..15}\b(?:time|equip[ae]|familia|bordo|casa)\b|\bdocumentos? (?:admissionais|para (?:a )?(?:admissao|contratacao))\b|\bexame admissional\b"
        ),
    ),
    titled(
        "pt-offer-in-subject",
        S.OFFERED,
        r"\b(?:carta[ -](?:proposta|oferta|de oferta)|proposta de (?:trabalho|emprego|contratacao|contrato|admissao)|oferta de (?:trabalho|emprego)$|proposta (?:formal|salarial|contratual)|contrato de trabalho)\b",
    ),
)

APPOINTMENTS = (
    asserts(
        "pt-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{..80}\b(?:foi|esta|ser|fica|ficou|teve de ser|tera de ser|sera|foram|encontra-se) (?:\w{2,10} )?(?:cancelad[oa]s?|desmarcad[oa]s?|anulad[oa]s?|sem efeito|suspens[oa])\b|\b{I}\b{..60}\b(?:cancelad[oa]|desmarcad[oa])\b|\b{I}\b{..60}\bnao (?:se (?:realiza|realizara|vai realizar)|ira (?:acontecer|realizar)|vai (?:acontecer|rolar|ser possivel|realizar)|podera (?:ser realizad|realizar|acontecer)|sera (?:mais )?(?:realizad|possivel))\w{0,3}"
        ),
        p(
            r"\b(?:preciso|precisamos|tenho de|tenho que|temos de|temos que|vou ter|vamos ter|tivemos|tive|obrigad[oa]s? a|forcad[oa]s? a|infelizmente|lament\w{2,5}|venho|vimos)\b{..45}\b(?:cancelar|desmarcar|anular|cancelamos|desmarcamos|cancelei|desmarquei)\b"
        ),
        p(
            r"\b(?:cancelamento|desmarcacao|cancelad[oa]|desmarcad[oa])\b{..30}\b{I}|\b(?:cancelamos|cancelei|desmarquei|desmarcamos)\b{..30}\b{I}"
        ),
        p(
            r"\b(?:tive|tivemos|surgiu|houve|devido a|por) (?:um )?(?:imprevisto|contratempo|impedimento)\b{..70}\bnao (?:vou|vamos|poderei|poderemos|consigo|conseguimos|vai|podera|vou conseguir|conseguirei)\b|\bnao (?:poderei|poderemos|vou poder|vamos poder|vou conseguir|vamos conseguir|conseguirei|consigo|podera) (?:mais )?(?:estar|comparecer|entrevistar|fazer|realizar|receb\w{1,5}|conversar|falar|te atender|atender)\b"
        ),
    ),
    titled(
        "pt-cancelled-in-subject",
        S.CANCELLED,
        p(
            r"^(?:cancelad[oa]|cancelamento|evento cancelado|desmarcad[oa]|anulad[oa])\b|\b{I}\b[^\n]{0,25}\b(?:cancelad[oa]|desmarcad[oa])\b"
        ),
    ),
    asserts(
        "pt-interview-moved",
        S.MOVED,
        p(
            r"\b{I}\b{..90}\b(?:reagendad[oa]s?|remarcad[oa]s?|adiad[oa]s?|antecipad[oa]s?|transferid[oa]s?|alterad[oa]s?|reprogramad[oa]s?|mudad[oa]s?|mudou|passou para|passa para|passar para|reagendou)\b"
        ),
        p(
            r"\b(?:reagendar|remarcar|adiar|antecipar|reagendamos|remarcamos|reagendei|remarquei|adiamos|antecipamos|reagendamento|remarcacao|adiamento|alteracao|alterar|mudanca|mudar|passar|trocar|transferir|empurrar)\b{..60}\b(?:{I}|para (?:a |o |as )?(?:{DAY}|dia \d|\d|amanha|proxima)|horario|hora\b|da data|de data)"
        ),
        p(
            r"\b(?:nov[oa]s?|atualizad[oa]s?|actualizad[oa]s?) (?:data|horario|hora|dia|data e hora|marcacao|agendamento|dados)(?: (?:e|sera|da|do|para|fica|ficou)\b|:|$)|\bem vez d[eoa]s?\b{..30}(?:\d|{DAY})|\bao inves d[eoa]s?\b{..30}(?:\d|{DAY})|\b(?:ficou|fica|passa) (?:entao )?(?:para|pra)\b{..20}(?:\d|{DAY}|amanha)"
        ),
    ),
    titled(
        "pt-moved-in-subject",
        S.MOVED,
        p(
            r"^(?:convite atualizado|evento atualizado|atualizad[oa]|actualizad[oa]|reagendad[oa]|remarcad[oa]|reagendamento|remarcacao|nov[oa] (?:data|horario))\b|\b(?:reagendamento|remarcacao|adiamento|alteracao)\b[^\n]{0,30}\b{I}|\b{I}\b[^\n]{0,30}\b(?:reagendad[oa]|remarcad[oa]|adiad[oa]|antecipad[oa]|alterad[oa])"
        ),
    ),
    rule(
        "pt-asks-to-move",
        S.MOVE_ASKED,
        p(
            r"\b(?:podemos|poderiamos|podiamos|pode|poderia|podes|podias|consegue|consegues|conseguimos|seria possivel|e possivel|da para|importa-se|importas-te|se importa|tudo bem|rola|teria como|tem como)\b{..50}\b(?:remarcar|reagendar|adiar|antecipar|mudar|passar|trocar|alterar|empurrar|transferir)(?:mos)?\b[^;]{0,90}\?"
        ),
    ),
    asserts(
        "pt-interview-confirmed",
        S.CONFIRMED,
        p(
            r"\bconfirm(?:o|amos|a|ar|ad[oa]s?|ando|acao|ei)\b(?! (?:\w{2,12} ){0,3}(?:recebimento|rececao|recepcao|presenca|se\b|participacao|disponibilidade)){..70}(?:\b{I}|\bdata|\bhorario|\b{DAY}|\d|\bdia\b)"
        ),
        p(
            r"\b{I}\b{..90}\b(?:agendad[oa]s?|marcad[oa]s?|confirmad[oa]s?|prevista?s?|sera (?:realizad[oa]|no|na|com|em|as|feita|dia|online|por)|realiza-se|realizar-se-a|decorrera|tera lugar|acontecera|vai (?:ser|decorrer|acontecer)|a realizar|fica (?:marcad|agendad)[oa])\b"
        ),
        p(
            r"\b(?:agendei|marquei|agendamos|marcamos|deixei|deixamos|fica|ficou|ficamos|esta|esta tudo) (?:\w{2,12} ){0,3}(?:agendad[oa]|marcad[oa]|reservad[oa]|combinad[oa]s?|confirmad[oa]|certo|fechad[oa])\b|\b(?:agendei|marquei|agendamos|marcamos)\b{..40}(?:{I}|\d|{DAY})|\b(?:combinado|fechado|perfeito|confirmado|ok|certo)\b{..15}\b(?:para|pra|entao|dia|{DAY}|as \d)"
        ),
        p(
            r"\b(?:convoc\w{2,6}|convocad[oa]|convoca-lo|convoca-la)\b{..120}\b(?:para|dia|as|pelas|a realizar)\b|\b(?:esperamos|aguardamos|espero|aguardo) (?:por )?(?:voce|si|ti|te)\b|\b(?:esperamos por|contamos com|compareca|comparecer|apresentar-se|apresente-se|dirigir-se)\b{..40}\b(?:no dia|dia|as \d|pelas|si|ti|voce|sua presenca|nas nossas|na nossa|presenca|na rua|na (?:sede|loja|unidade))"
        ),
        p(
            r"\b(?:ate|nos vemos|vemo-nos|falamos|nos falamos|encontramo-nos|te vejo|vejo-te|conversamos) (?:\w{2,8} )?(?:la|{DAY}|amanha|dia \d|as \d|breve na|ja)\b|\b(?:ligo|ligarei|ligamos|ligaremos|te ligo|lhe ligo|vou ligar|vai ligar|ligara|telefono)\b{..30}\b(?:as|pelas|dia|{DAY}|amanha)\b|\blink\b{..40}\b(?:teams|zoom|meet|sala|chamada|reuniao|videochamada|acesso)\b|\b(?:teams|zoom|meet)\b{..10}\b(?:link|https?|bookinglink)\b|\b(?:teams|zoom|meet):"
        ),
        p(
            r"\b(?:lembrete|lembr(?:o|amos|ar|ando|e-se)|relembr\w{1,5})\b{..60}\b{I}|\b(?:convid\w{2,6}|convite)\b{..100}\b(?:no dia|dia \d|{DAY}|as \d|pelas \d)|\b(?:enviei|envio|enviamos|enviarei|segue|receber[a]?)\b{..20}\bconvite\b|\bconvite (?:do|no|de) (?:calendario|agenda|google|teams|outlook)\b"
        ),
    ),
    titled(
        "pt-confirmation-in-subject",
        S.CONFIRMED,
        p(
            r"\b(?:confirmacao|lembrete|agendamento|marcacao|convocatoria|convocacao|confirmad[oa])\b[^\n]{0,40}\b{I}|\b{I}\b[^\n]{0,40}\b(?:confirmad[oa]|agendad[oa]|marcad[oa]|confirmacao)\b|^(?:convocatoria|convocacao)\b"
        ),
    ),
    rule(
        "pt-invites",
        S.INVITED,
        p(
            r"\b(?:convid(?:o|amos|ar|ad[oa]|a-lo|a-la|ar-te|ar-lhe|amo-lo|amo-la|ar-vos|aremos)|convite|convoc\w{2,6}|chamar|chamad[oa])\b{..70}\b(?:{I}|conhecer|participar|proxima (?:fase|etapa))"
        ),
        p(
            r"\b(?:gostariamos|gostaria|gostava|gostavamos|queremos|queriamos|queria|quero|adorariamos|adoraria|{GLAD}|pretendemos|interesse em|vamos|bora|que tal|seria otimo|curti\w{0,4})\b{..50}\b(?:conhecer|conhece-l[oa]|conhecer-te|te conhecer|conversar|falar (?:contigo|consigo|com voce)|entrevista\w{0,4}|marcar|agendar|trocar (?:uma )?(?:ideia|impressoes)|bater (?:um )?papo|{I}|ouvir|nos conhecer|conhecermo-nos)\b"
        ),
        p(
            r"\b(?:marcar|agendar|combinar|organizar|fazer)\b{..30}\b{I}\b|\b(?:proxim[oa] (?:passo|etapa|fase))\b{..40}\b{I}"
        ),
    ),
    asserts(
        "pt-through-to-next-round",
        S.ADVANCED,
        p(
            r"\b(?:avanc\w{2,5}|pass(?:ou|aste|ar|amos)|seguir|segue|prosseguir|selecionad[oa]|seleccionad[oa]|aprovad[oae]|apurad[oa]|admitid[oa]|classificad[oa]|pre-?selecionad[oa])\b{..40}\b(?:proxim[oa] (?:fase|etapa|passo)|fase seguinte|etapa seguinte|segunda (?:fase|etapa)|ultima (?:fase|etapa)|final|fase de (?:entrevistas?|testes)|etapa de|primeira (?:conversa|entrevista|fase)|prova (?:oral|pratica)|com (?:voce|a tua|a sua|o seu|o teu) (?:candidatura|perfil|processo)?)"
        ),
    ),
    rule(
        "pt-asks-for-times",
        S.ASKS_TIMES,
        p(
            r"\b(?:sua|tua|vossa|qual a|qual e a|quais|indic\w{1,6}|inform\w{1,4}|enviar|partilh\w{1,4}|dizer|mandar?|passar?) (?:\w{2,10} ){0,3}disponibilidades?\b(?! (?:que )?(?:demonstr|mostr)\w)|\bdisponibilidades? (?:para|na|nos|no|nesta|essa|da proxima|de horario|de agenda|horaria)\b(?!{..20}(?:inicio|comecar|viajar|imediata))"
        ),
        p(
            r"\bquando\b{..30}\b(?:pode|podes|poderia|podemos|tem|tens|teria|teriam|estas|esta|estaria|consegue|consegues|seria|daria|da|te|lhe)\b|\b(?:que|qual|quais|em que) (?:\w{2,10} )?(?:dias?|horarios?|horas?|datas?|periodos?|momentos?|altura)\b{..45}\b(?:prefer\w{1,4}|melhor|pode|podes|poderia|disponivel|livre|funciona\w{0,2}|convem|consegue|consegues|daria|da jeito|fica bem|tem|tens|tem agenda)\b"
        ),
        p(
            r"\b(?:diz(?:-me|-nos|er)?|diga(?:-me|-nos)?|indique(?:-nos|-me)?|indica(?:-me|-nos)?|envie(?:-nos|-me)?|envia(?:-me|-nos)?|mande|manda|informe|sugira|sugere|proponha|propoe|avisa|me (?:diz|fala|manda|passa|avisa|conta)|poderia (?:me )?(?:informar|indicar|enviar)|consegues? (?:\w{2,10}-me|indicar\w{0,4}|dizer\w{0,4}))\b{..50}\b(?:disponibilidade|horarios?|datas?|dias?|quando|opcoes|sugestoes|periodos)\b"
        ),
        p(
            r"\b(?:tem|tens|teria|teriam|terias) (?:\w{2,10} )?(?:disponibilidade|agenda|horario|tempo|espaco|um tempinho|uns minutos)\b|\b(?:esta|estas|estaria|estarias) (?:\w{2,10} )?(?:disponivel|livre)\b[^;]{0,80}\?|\b(?:consegue|consegues|pode|podes|poderia|podia|podias|da|rola|seria possivel|topa|topas)\b{..40}\b(?:{DAY}|amanha|as \d|dia \d|conversar|falar|reunir|vir|passar|participar|esta semana|semana que vem|proxima semana)\b[^;]{0,80}\?"
        ),
    ),
    rule(
        "pt-offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:seguintes|estes|estas|esses|essas|dois|duas|tres|quatro|alguns|algumas|um dos|uma das|possiveis|temos) (?:\w{2,10} )?(?:horarios|datas|opcoes|dias|slots|possibilidades|alternativas|vagas na agenda|janelas|horas)\b|\bopcao (?:\d|[abc])\b|\b(?:qual|quais) (?:dos|das|destes|destas|desses|dessas|prefer\w{1,4}|fica|te da|lhe da|o melhor)\b|\bem alternativa\b"
        ),
        p(
            r"\b(?:propomos|proponho|sugiro|sugerimos|podemos oferecer|poderia ser|pode ser|podia ser|temos disponibilidade|temos livre|tenho livre|estamos disponiveis|estou disponivel)\b{..50}(?:\d|{DAY}|amanha)|\b(?:te|lhe) (?:da jeito|convem|fica bem|serve|atende|e conveniente)\b|\b(?:fica bem|da jeito|funciona|serve|atende) (?:para|pra) (?:si|ti|voce)\b"
        ),
    ),
    rule(
        "pt-tentative",
        S.TENTATIVE,
        p(
            r"\b(?:provisori[oa]|provisoriamente|a confirmar|por confirmar|pre-?agendad[oa]|pre-?reserv\w{2,4}|sujeit[oa] a confirmacao|proposta de (?:data|horario)|sugestao de (?:data|horario)|proponho|propomos|sugiro|sugerimos|que tal|talvez|quem sabe)\b|\b(?:diga|diz|avise|avisa|informe|confirm\w{1,3}|me (?:fala|diz|avisa)|saber|dizer|avisar|agradec\w{2,4} que confirme)(?:-(?:me|nos))?\b{..15}\bse\b{..45}\b(?:pode|podes|consegue|consegues|da|serve|convem|funciona|disponivel|fica bem|atende|possivel|horario|data)\b"
        ),
    ),
    rule(
        "pt-booking-link",
        S.BOOKING,
        p(
            r"\b(?:agend(?:e|ar|a|es)|marc(?:ar|a|ares)|marque|escolh(?:a|er|e|eres)|selecion(?:e|ar|a)|seleccion(?:e|ar|a)|reserv(?:e|ar|a))\b{..60}\b(?:link|calendario|agenda|online|aqui\b|calendly|portal|botao|plataforma|pagina)\b|\b(?:link|calendario|agenda|calendly|portal|aqui)\b{..50}\b(?:agend(?:e|ar|ares)|marc(?:ar|ares)|marque|escolh(?:a|er|eres)|selecion(?:e|ar)|reserv(?:e|ar))\b|\b(?:agende|escolha|escolhe|marque|selecione|reserve) (?:\w{2,10} ){0,3}(?:horario|data|dia|slot|entrevista|hora|conversa)\b"
        ),
    ),
    rule(
        "pt-speaks-of-interview",
        S.INTERVIEW,
        r"\bentrevistas?\b|\bvideoentrevista\b|\bdinamica de grupo\b|\b(?:primeira|segunda|ultima|nossa) conversa\b|\bbate-?papo\b|\bprova (?:pratica|oral|didatica)\b|\bdia de (?:teste|experiencia)\b|\b(?:te|nos) conhecer\b|\bconhece-l[oa]\b|\bconhecer-te\b|\bconhecermo-nos\b",
    ),
)

CONVERSATION = (
    asserts(
        "pt-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:realiz(?:e|ar|a|es)|faz(?:er)?|faca|complet(?:e|ar|a)|conclu(?:ir|a|i)|preench(?:a|er)|respond(?:a|er|e)|resolv(?:a|er|e)|envi(?:e|ar|amos|o)|entreg(?:ue|ar)|convid\w{2,6}|execut(?:e|ar)|grav(?:e|ar|a)|particip(?:e|ar)|submet(?:a|er)|anex[oa]|em anexo|segue|disponivel|acess(?:e|ar)|aced(?:a|er)|iniciar|inicie|link)\b{..60}\b{TEST}\b(?! de (?:cultura|voce))"
        ),
        p(
            r"\b{TEST}\b{..70}\b(?:realizar|concluir|completar|ate (?:o dia|ao dia|dia|\d|amanha|{DAY}|as)|prazo|link|minutos|duracao|entregar|enviar|em anexo|dias para|horas para|expira|disponivel|responder|valido)\b"
        ),
    ),
    rule(
        "pt-test-handed-in",
        S.HANDED_IN,
        p(
            r"\b(?:obrigad[oa]|agradec\w{2,5}|recebemos|recebi|confirmamos a rece\w{2,5}|recebido)\b{..50}\b(?:ter (?:concluido|realizado|enviado|entregue|feito|completado|respondido)|concluir|realizar|completar|enviar|envio|entrega|por fazer|seu|teu|sua|tua|o|a)\b{..20}\b{TEST}|\b{TEST}\b{..25}\b(?:concluid[oa]|entregue|enviad[oa]|recebid[oa]|realizad[oa]|finalizad[oa]) (?:com sucesso|corretamente)|\b(?:concluiu|concluiste|voce (?:concluiu|finalizou|completou)|terminou|terminaste)\b{..25}\b{TEST}"
        ),
    ),
    rule(
        "pt-application-received",
        S.RECEIVED,
        p(
            r"\b(?:recebemos|recebi|recebid[oa]s?|recebimento|rececao|recepcao|acusamos|registamos|registramos|registad[oa]|registrad[oa]|submetid[oa]|enviad[oa]s?|concluid[oa])\b{..50}\b{LETTER}"
        ),
        p(
            r"\b(?:candidaturas?|inscricao|curriculo|curriculum(?: vitae)?|cv|cadastro)\b{..80}\b(?:recebid[oa]s?|registad[oa]|registrad[oa]|submetid[oa]|enviad[oa]s?|concluid[oa]|realizad[oa]|efetuad[oa]|confirmad[oa]|finalizad[oa]|sera (?:analisad|avaliad)[oa]|vai ser (?:analisad|avaliad)[oa]|esta (?:a ser|sendo) (?:analisad|avaliad)[oa]|em analise|deu certo)\b"
        ),
        p(
            r"\b(?:obrigad[oa]s?|agradec\w{2,6}|valeu|gratos|grat[oa])\b{..60}\b(?:(?:tua|sua|vossa) (?:candidatura|inscricao)|candidatar(?:-se|es|-te|-a)?|se candidatar|ter-se candidatado|te teres candidatado|inscrever|se inscrever|(?:envio|enviar|ter enviado) (?:d?[oa] )?(?:seu|teu|sua|tua|cv|curriculo|candidatura)\w{0,1}|pela candidatura|candidatura)\b"
        ),
        p(
            r"\b(?:voce|ja) (?:se )?(?:candidatou|inscreveu)(?:-se)?\b{..20}\b(?:sucesso|vaga|a)\b|\b(?:candidatou-se|candidataste-te|se candidatou|inscreveu-se)\b"
        ),
    ),
    titled(
        "pt-receipt-in-subject",
        S.RECEIVED,
        r"\b(?:recebemos (?:a )?(?:sua|tua) (?:candidatura|inscricao|curriculo)|candidatura (?:recebida|enviada|registada|submetida|concluida|realizada|confirmada)|inscricao (?:recebida|confirmada|realizada|concluida)|confirmacao de (?:candidatura|inscricao|rececao|recebimento)|(?:rececao|recebimento) (?:de|da) (?:sua )?candidatura|obrigad[oa] (?:pela|por) (?:sua|tua|a tua|a sua|se candidatar|candidatar)\w{0,3}|agradecemos a (?:sua|tua) candidatura)\b",
    ),
    rule(
        "pt-has-applied",
        S.APPLIED,
        r"\b(?:sua|tua|vossa) (?:\w{3,14} )?(?:candidatura|inscricao)\b|\b(?:se candidatou|candidatou-se|candidataste-te|te candidataste|ter-se candidatado)\b",
    ),
    rule(
        "pt-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b(?:seu|teu) (?:perfil|cv|curriculo|percurso|trabalho|github|linkedin)(?: (?:no|do) linkedin)?\b{..50}\b(?:chamou|chama|interessante|interess\w{2,4}|atencao|encaix\w{1,3}|se enquadra|enquadra-se|adequa|destac\w{2,3}|impression\w{2,3}|tem tudo a ver|fit|ideal|perfeito|alinhad[oa]|gost(?:ei|amos))\b|\b(?:encontrei|vi|achei|encontramos|vimos|analisei|descobri|deparei-me|cheguei|li|gostei)\b{..25}\b(?:seu|teu|com o teu|com o seu|ao teu|ao seu) (?:perfil|cv|curriculo|linkedin|trabalho)\b"
        ),
        p(
            r"\b(?:abert[oa]|interess[eoa]\w{0,4}|disponivel|recetiv[oa]|receptiv[oa]) (?:a|em|para|num|numa) (?:\w{2,12} )?(?:nov[oa]s?|oportunidades?|ouvir|conhecer|mudanca|mudar|saber mais|conversar sobre|avaliar|explorar|propostas|escutar)\b|\b(?:a|esta|estas|ativamente a) (?:procura|buscando|procurando|em busca) (?:de )?(?:nov[oa]|oportunidade|recolocacao|desafio)\w{0,4}\b|\bnov[oa]s? (?:desafios?|oportunidades?|ares)\b|\bsaber mais sobre (?:a|esta) (?:vaga|oportunidade|posicao)\b"
        ),
        p(
            r"\b(?:um|meu|nosso|dos nossos|para um|de um) (?:\w{3,14} )?clientes?\b|\b(?:estou|estamos|somos|a empresa esta) (?:\w{2,12} )?(?:a procura de|a procurar|procurando|buscando|em busca de|a recrutar|recrutando|contratando|com uma vaga|com vaga|a contratar)\b|\b(?:excelente|otima|interessante|nova|boa) (?:oportunidade|vaga|posicao|proposta)\b|\b(?:te|lhe|entro em|entrando em) (?:contac?t[oa]|escrevo|chamo)\b{..20}\b(?:porque|pois|por causa de uma|sobre uma|para falar|para apresentar|para te apresentar)\b"
        ),
    ),
    rule(
        "pt-still-open",
        S.STILL_OPEN,
        r"\bainda (?:nao|estamos|esta|em|estao|decorre\w?|a )\b[^;?]{0,40}\b(?:decisao|decid\w{2,4}|analis\w{1,5}|avali\w{1,5}|entrevist\w{1,5}|definid[oa]|conclu\w{2,4}|resposta|retorno|feedback|novidades|fechad[oa]|aguard\w{1,4}|curso)\b|\b(?:sua|tua|pela) paciencia\b|\bmais tempo (?:do que|que o) (?:previsto|esperado)\b|\bdesculp\w{1,4}\b[^;?]{0,15}\b(?:demora|atraso)\b",
    ),
    rule(
        "pt-says-where-it-stands",
        S.STATUS,
        p(
            r"\b(?:entrar(?:emos|ei|a)? em contac?to|entraremos em contac?to|(?:daremos|darei|dou|damos|dar) (?:\w{2,8} )?(?:retorno|feedback|resposta|noticias|novidades|um parecer|uma resposta)|(?:tera|teras|tem|terei|teremos|conto ter|receber[a]?|receberas) (?:\w{2,8} )?(?:retorno|noticias|novidades|feedback|resposta|uma resposta|uma decisao)|voltaremos a contac?tar|retornaremos|avisaremos|informaremos|te aviso|falo (?:consigo|contigo|com voce)|voltamos a falar|ate (?:sexta|ao final|o final|ao fim|o fim))\b"
        ),
        r"\b(?:ponto de situacao|atualizacao (?:sobre|da|do)|actualizacao|status (?:da|do)|estado da (?:sua|tua) candidatura|andamento do processo|novo posicionamento|em analise)\b|\b(?:obrigad[oa]|agradec\w{2,4})\b[^;?]{0,25}\b(?:paciencia|conversa|tempo|mensagem|retorno|resposta|email|e-mail|contac?to)\b|\b(?:foi|gostei|gostamos|adorei|adoramos) (?:\w{2,8} )?(?:um prazer|um gosto|otim[oa]|muito bom|da conversa|da nossa|de te conhecer|de conhecer|conhece-l[oa]|conversar|falar)\b",
    ),
    rule(
        "pt-asks-the-candidate",
        S.REQUEST,
        p(
            r"\b(?:poderia|podia|podias|pode|podes|consegue|consegues|solicit\w{2,5}|pedimos|peco|agradec\w{2,5}|precisamos|preciso|necessitamos|por favor|favor|gostaria de saber|queria (?:perguntar|saber|pedir)|gostavamos de saber)\b{..60}\b(?:enviar|envie|enviasse|mandar|mande|manda|indicar|indique|informar|informe|confirmar|confirme|preencher|preencha|partilhar|partilhe|anexar|responder|responda|esclarecer|fornecer|trazer|traga|remeter|remeta|facultar|completar|dizer|copia|documentos|dos seguintes|das seguintes)(?:-\w{2,3})?\b|\b(?:envie|envia|manda|mande|preencha|traga|traz|responda|responde)(?:-(?:me|nos))?\b"
        ),
        r"\b(?:pretensao salarial|pretensoes salariais|expectativas? (?:salaria(?:l|is)|remuneratorias?)|aviso previo|pre-?aviso|referencias|disponibilidade (?:para (?:inicio|comecar|viajar)|imediata)|autorizacao de (?:trabalho|residencia)|certificado (?:de habilitacoes|do registo criminal)|registo criminal|carteira de trabalho|comprovante|documentacao|documentos|cartao de cidadao|carta de conducao|cnh\b|cpf\b|algumas (?:perguntas|questoes)|ultima remuneracao|vinculo laboral)\b",
        r"\b(?:como se preparar|estacionamento|portaria|recepcao do|documento (?:de identificacao|de identidade|com foto)|traje)\b",
    ),
    rule(
        "pt-speaks-of-applying",
        S.APPLICATION,
        r"\b(?:sua|tua|vossa|seu|teu) (?:\w{3,14} )?(?:candidatura|inscricao|curriculo|curriculum|cv)\b|\b(?:candidatou|candidataste|candidatar|inscreveu|candidatado)\b",
    ),
    rule(
        "pt-speaks-of-a-job",
        S.JOB,
        r"\bcandidaturas?\b|\bcandidat[oa]s?\b|\bvagas?\b(?! (?:de (?:garagem|estacionamento)|na (?:creche|escola|garagem)))|\bprocesso (?:seletivo|de (?:recrutamento|selecao|seleccao|candidatura))\b|\brecrutamento\b|\bentrevista (?:de (?:emprego|trabalho|selecao)|tecnica|com (?:o )?(?:rh|gestor))\b|\bvaga de emprego\b",
        r"\b(?:a|para a|na|da|pela|esta|nossa|uma) (?:\w{3,14} )?(?:posicao|funcao) (?:de|como|em)\b|\b(?:o|ao|para o|do|no) (?:cargo|lugar|posto) de\b|\bintegrar a (?:nossa )?equipa?e?\b|\bfazer parte d[oa] (?:nosso |nossa )?(?:time|equip[ae])\b|\btrabalhar (?:connosco|conosco|com a gente)\b|\bcomo (?:nosso|nossa|nov[oa]) \w{4,}\b",
        r"\b(?:contrato de trabalho|carta[ -]proposta|proposta de (?:trabalho|emprego|contratacao)|clt\b|pj\b|regime (?:clt|de contratacao)|vencimento|remuneracao|salario|subsidio de (?:alimentacao|refeicao)|vale[- ](?:refeicao|transporte|alimentacao)|vt\/vr|pretensao salarial|aviso previo|periodo experimental|contratacao|contratad[oa]|admissao|admissional|estagio|ordenado|exclusividade de funcoes)\b",
        r"\b(?:recursos humanos|rh\b|gente (?:e|&) (?:gestao|cultura)|recrutador[a]?|talent acquisition|departamento de pessoal|analista de recrutamento|gestao de pessoas|atracao de talentos|trabalhe conosco|hunter|headhunter|tech recruiter)\b",
    ),
    titled(
        "pt-job-title-in-subject",
        S.JOB,
        r"\b(?:enfermeir[oa]|tecnic[oa] (?:de|em|superior)|analista|assistente (?:de|administrativ[oa]|social|comercial)|auxiliar (?:de|administrativ[oa])|motorista|cozinheir[oa]|professor[a]?|educador[a]?|desenvolvedor[a]?|programador[a]?|engenheir[oa]|contabilista|contador[a]?|vendedor[a]?|gestor[a]? de|gerente de|coordenador[a]?|soldador[a]?|eletricista|mecanic[oa]|operador[a]? de|rececionista|recepcionista|designer|advogad[oa]|jurista|farmaceutic[oa]|fisioterapeuta|arquitet[oa]|consultor[a]?|estagiari[oa]|empregad[oa] de|pedreir[oa]|carpinteir[oa]|supervisor[a]?|diretor[a]?|director[a]?|redator[a]?|jornalista junior|cuidador[a]?|canalizador[a]?|encanador[a]?|padeir[oa]|pasteleir[oa]|repositor[a]?|estoquista|almoxarife|operari[oa]|fiel de armazem|chefe de (?:sala|cozinha|turno)|bolseir[oa]|investigador[a]?|pesquisador[a]?|cabeleireir[oa])\b",
    ),
    rule(
        "pt-is-away",
        S.AWAY,
        r"\b(?:fora do escritorio|ausente|de ferias|em ferias|em licenca|de licenca|de baixa|estarei (?:ausente|fora|de ferias|de volta)|regress(?:o|arei)|retorno (?:no dia|dia|em|ao trabalho)|volto (?:no dia|dia|a)|acesso limitado ao e-?mail|ja nao (?:trabalh|colabor)\w{1,3}|nao (?:faz|faco) mais parte|em recesso)\b",
    ),
)

ELSEWHERE = (
    titled(
        "pt-alert-subject",
        S.NOISE,
        r"\b\d{1,4} (?:novas? )?(?:vagas|ofertas|oportunidades|empregos)\b|\b(?:novas) (?:vagas|ofertas de emprego|oportunidades)\b|\b(?:vagas|ofertas|empregos|oportunidades) (?:de emprego )?(?:para (?:voce|si|ti)|recomendad[oa]s|semelhantes|do dia|da semana|em destaque)\b|\b(?:alerta de (?:emprego|vagas?)|newsletter|boletim)\b|\bestao? (?:contratando|a contratar|a recrutar)\b|\bcontrata-se\b",
        r"\b(?:desconto|promocao|oferta especial|ofertas imperdiveis|black friday|fatura|encomenda|pedido (?:confirmado|enviado)|webinar|dicas (?:para|de)|como (?:se sair|fazer|preparar|escrever|impressionar)|curso gratuito|aulao)\b|\b(?:visualizou|viu) (?:o )?(?:seu|teu) perfil\b|\bsenha\b|\bpalavra-passe\b|\bative (?:a )?(?:sua )?conta\b|\bverifique (?:o|seu|sua)\b",
    ),
    rule(
        "pt-advertises",
        S.NOISE,
        r"\b(?:cancelar (?:a )?(?:inscricao|subscricao)|descadastr\w{2,5}|ver todas as (?:vagas|ofertas)|mais vagas como|vagas que (?:combinam|podem)|newsletter|cupom|codigo de desconto|compre (?:agora|ja)|encomende|leia mais|saiba mais sobre o curso|nesta edicao|inscreva-se (?:ja|agora|no curso|gratis)|garanta (?:a )?sua vaga no (?:curso|workshop|evento))\b",
    ),
    rule(
        "pt-one-time-code",
        S.CODE,
        r"\bcodigo de (?:verificacao|seguranca|acesso|confirmacao|autenticacao|uso unico)\b|\b(?:redefinir|recuperar|repor) (?:a )?(?:sua |tua )?(?:senha|palavra-passe|password)\b|\bconfirme (?:o )?(?:seu )?(?:e-?mail|endereco de e-?mail)\b|\bative (?:a )?sua conta\b",
    ),
    rule(
        "pt-another-world",
        S.OTHER_WORLD,
        r"\b(?:apartamento|arrendamento|aluguel|aluguer|renda mensal|senhorio|inquilin[oa]|imovel|imoveis|imobiliari[oa]|moradia|habitacao|fiador|vistoria|visita ao (?:imovel|apartamento)|t[1-4] em|quarto para alugar|caucao|escritura|condominio|corretor de imoveis)\b",
        r"\b(?:credito (?:pessoal|habitacao|imobiliario|consignado|automovel|aprovado)|proposta de (?:credito|financiamento|seguro|emprestimo|cartao)|cartao de credito|emprestimo|financiamento|conta (?:corrente|digital|bancaria)|seguro (?:auto|de vida|automovel|saude|residencial)|apolice|sinistro|consorcio|parcelas|cet\b|limite (?:aprovado|de credito))\b",
        r"\b(?:visto (?:de|para|d7|schengen)|passaporte|consulado|embaixada|aima|sef\b|nacionalidade|autorizacao de residencia|entrevista (?:do|de|para o) visto|cartao de cidadao (?:renov|levant)\w{2,5}|detran|exame de conducao|imposto de renda|irs\b|inss|seguranca social|bolsa familia|licenca de construcao|atendimento na (?:loja do cidadao|conservatoria)|titulo de eleitor)\b",
        r"\b(?:consulta (?:medica|de|com|marcada|agendada|no)|dentista|clinica|exame (?:medico|de sangue|laboratorial)s?|vacinacao|posto de saude|centro de saude|medic[oa] de familia|veterinari[oa]|fisioterapia|receita medica|revisao (?:do|da) (?:carro|viatura|veiculo)|oficina|inspecao (?:automovel|veicular)|salao de beleza)\b",
        r"\b(?:encarregad[oa]s? de educacao|reuniao de pais|alun[oa]s?|diretor[a]? de turma|matricula|vestibular|enem\b|sisu|prouni|ensino superior|licenciatura|mestrado|doutoramento|doutorado|pos-graduacao|mba\b|candidatura (?:ao|a) (?:curso|mestrado|universidade|licenciatura|bolsa|doutoramento|programa de)|bolsa de (?:estudo|estudos|merito|investigacao fct)|intercambio|inscricao (?:no|na|em|para o) (?:curso|disciplina|workshop|evento|exame|congresso|corrida|prova de|torneio|vestibular)|creche|vaga na (?:creche|escola)|tcc\b|tese|defesa de)\b",
        r"\b(?:seu|teu|sua|tua|do seu|da sua) (?:pedido|encomenda|compra|entrega|reserva|fatura|assinatura|devolucao|reembolso|bilhete|voo|boleto|reclamacao|subscricao|orcamento|garantia|chamado|protocolo)\b|\borcamento (?:solicitado|para|n)\b|\bdemonstracao (?:do|da) (?:produto|plataforma)\b|\blicitacao\b",
        r"\b(?:podcast|jornalista|redacao d[oa]|reportagem|para (?:uma|a) materia|entrevista-l[oa] para|documentario|episodio|ouvintes|manuscrito|artigo submetido|revisores|revista|submissao|chamada de trabalhos|resumo submetido)\b",
        r"\b(?:avaliacao de desempenho|entrevista de (?:desligamento|saida)|medicina do trabalho|feedback anual|voluntari[oa](?:do|s)?|audicao|casting|peneira|candidat[oa] a (?:prefeit[oa]|vereador[a]?|presidente|camara|deputad[oa])|eleic(?:ao|oes)|assembleia|adocao|franquia|franchising|igreja|paroquia)\b",
    ),
    rule(
        "pt-words-of-another-field",
        S.OTHER_FIELD,
        r"\b(?:juros|prestacao|prestacoes|taxa de|mensalidade|premio do seguro|renda)\b",
        r"\b(?:disciplina|escola|turma|notas|aulas?|semestre|docente)\b",
        r"\b(?:clientes|fornecedor\w{0,2}|frete|portes|concerto|ingresso|ingressos|bilhetes|hotel|restaurante|viagem)\b",
        r"\b(?:pacientes?|sintomas|medicamento|diagnostico|tratamento)\b",
        r"\b(?:vizinh[oa]s|associacao|doacao|doacoes|socios)\b",
    ),
    rule(
        "pt-the-users-other-parts",
        S.OTHER_SIDE,
        p(
            r"\b(?:candidatura|inscricao) (?:\w{2,12} )?(?:incompleta|por (?:concluir|submeter|terminar)|em rascunho|nao (?:foi )?(?:concluida|submetida|finalizada|enviada)|esta (?:quase|incompleta|pendente))\b|\b(?:conclua|termine|finalize|complete|continue|retome) (?:a )?(?:sua|tua) (?:candidatura|inscricao)\b|\b(?:comecou|iniciou|comecaste)\b{..25}\b(?:candidatura|inscricao)\b"
        ),
        p(
            r"\b(?:como|indicad[oa] como|indicou(?:-o|-a|-te| voce)? como|sua) referencia\b|\b(?:carta de (?:recomendacao|referencia)|referencias) (?:sobre|para|de|a respeito) (?!si\b|ti\b|voce\b)|\b(?:ficha de avaliacao|parecer sobre|avaliacao d[oa] candidat[oa]|feedback (?:sobre|d[oa]) (?:\w{1,2} )?candidat[oa])\b|\b(?:pode|podes|poderia|consegue|consegues|podias) (?:\w{2,10} )?(?:entrevistar|fazer (?:a|uma|as) entrevistas? (?:com|a|ao|do)|participar (?:como|do painel|da banca)|conduzir (?:a|uma) entrevista|assumir a entrevista)\b"
        ),
        p(
            r"\b(?:sua|seu|teu|tua) (?:anuncio|vaga (?:publicada|anunciada))\b{..30}\b(?:publicad[oa]|online|expir\w{1,3}|aprovad[oa]|candidat\w{1,2})\b|\bnov[oa]s? candidat(?:ura|o)s? (?:a|para) (?:o )?(?:seu|teu|sua|tua) (?:anuncio|vaga)\b"
        ),
    ),
    rule(
        "pt-research",
        S.RESEARCH,
        r"\b(?:vale[- ]presente|cartao[- ]presente|inquerito|pesquisa de (?:satisfacao|opiniao|mercado|usuario)|questionario de satisfacao|estudo (?:academico|de mercado|cientifico)|participantes (?:do|para o|da) (?:estudo|pesquisa)|sua experiencia com (?:o|a|nosso|nossa)|tua experiencia com|teste de usabilidade|entrevista com (?:usuarios|utilizadores)|compensacao de)\b",
    ),
    rule(
        "pt-among-friends",
        S.FRIEND,
        r"\b(?:aniversario|churrasco|cervejinha|cerveja|jantar|festa|casamento|futebol|beijinhos|saudades|avo\b|ferias juntos|praia|bora (?:tomar|beber))\b",
    ),
)

PACK: Pack = pack(GRAMMAR, (*REJECTIONS, *OFFERS, *APPOINTMENTS, *CONVERSATION, *ELSEWHERE))
