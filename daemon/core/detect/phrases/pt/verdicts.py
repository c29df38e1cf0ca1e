"""Portuguese: what decides an application: rejections, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.pt.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal
_OTHERS = r"(?:(?:um |uma |o |a |os |as |com |por |de |com o |com a |por um |por uma )?(?:n|d)?(?:outr[oa]s?|divers[oa]s|intern[oa]s?) (?:\w{2,14} ){0,2}?{C}|{C} (?:\w{3,14} )?(?:mais|melhor|intern[oa]s?|cuj[oa]s?|com (?:maior|mais|um perfil|experiencia|uma experiencia)|que (?:melhor|mais|possu\w{1,3}|apresent\w{1,4}|tem|tinha|ja|reun\w{1,4}|demonstr\w{2,4}))|outr[oa]s? pessoas?|outr[oa]s\b(?= (?:cujo|que|com)))"
_TAKES = r"(?:avancar|avancamos|avancaremos|avanco|seguir|seguimos|seguiremos|prosseguir|prosseguimos|prosseguiremos|continuar|escolha|escolhemos|escolhid[oa]s?|escolher|selecionad[oa]s?|selecionamos|seleccionad[oa]s?|selecionar|recaiu|recaido|optamos|optou|optaram|optar|opcao|decidimos|decidiu|preferencia|preferimos|contratad[oa]|contratamos|contratar|preenchid[oa]|ocupad[oa]|aprovad[oa]s?|aprovamos|atribuid[oa]|admitid[oa]|apostar|oferec\w{2,5}|convocad[oa]s|privilegiar|ficou com|fechamos|encontramos|favor de|fechar|fechando|ficar com|ficamos com|fiquei com|escolhi|optei|contratei|decidi-me|decidi|fechei|preferi|aceitei|segui com|foi para|vai para|coube a|ficou para|ficando com|seguindo|avancando|optando)"

RULES: tuple[Rule, ...] = (
    rule(
        "pt-others-were-chosen",
        S.REJECTED,
        p(rf"\b{_TAKES}\b{{..50}}\b{_OTHERS}"),
        p(
            r"\b(?:fechamos|fechei|ficamos|fiquei|seguimos|optamos|optei|avancamos|escolhemos|escolhi|contratamos|contratei|ficou|fecharam|optaram)(?: (?:com|por|em))? (?:uma? |o |a )?(?:n|d)?outr[oa] (?!data|dia|hora|horario|altura|sala|local|opcao|plataforma|formato|semana|link|ferramenta)\w{4,16}(?: \w{2,14}){0,2},? (?:que|com|por|mais|de)\b"
        ),
        p(
            rf"\b(?:outr[oa]s?|algum[oa]?s?|divers[oa]s) (?:\w{{3,12}} )?{{C}}\b{{..60}}\b(?:mais (?:proxim[oa]s?|alinhad[oa]s?|adequad[oa]s?|aderentes?|experientes?|compativ\w{{2,3}}|ajustad[oa]s?|de acordo|enquadrad[oa]s?)|melhor (?:se|correspond\w{{2,4}}|enquadr\w{{2,4}}|adequ\w{{2,4}})|{_TAKES})"
        ),
    ),
    rule(
        "pt-will-not-go-on-with-you",
        S.REJECTED,
        p(
            r"\bnao\b{..45}\b(?:(?:dar(?:emos|a)?|daremos|dar-lhe|dar-te|demos|foi dad[oa]) (?:\w{2,10} )?(?:continuidade|seguimento|prosseguimento|sequencia)|avanc\w{1,5} (?:com|na|no|para)|avancar\b|prosseguir\w{0,4}|seguir(?:emos)? (?:com|adiante|no|na|em)|seguiu|continuar(?:emos)? (?:com|no)|foi (?:\w{2,12} )?(?:selecionad[oa]|seleccionad[oa]|aprovad[oa]|escolhid[oa]|aceit[ea]|contemplad[oa]|admitid[oa]|considerad[oa]|aceite|bem[- ]sucedid[oa])|fo(?:i|ste) (?:selecionad[oa]|seleccionad[oa]|aprovad[oa]|escolhid[oa])|ser(?:a|as) (?:\w{2,12} )?(?:selecionad[oa]|considerad[oa]|convocad[oa]|possivel (?:\w{2,10} )?(?:dar|avancar|prosseguir|seguir|oferecer|contratar|convoca\w{0,2}(?:-l[oa])?|contrata-l[oa]|chama-l[oa]|admiti-l[oa]|contratar-te|te contratar|te chamar))|passou|passaste|ficou entre|consegui(?:mos|remos) (?:\w{2,10} )?(?:seguir|avancar|oferecer|dar)|podemos oferecer|poderemos (?:oferecer|avancar|dar)|iremos avancar|vamos (?:avancar|seguir|continuar|prosseguir|dar (?:continuidade|seguimento))|retida|reune os|sera dad[oa])\b(?![^;?]{0,40}\b(?:antes de|ate que|enquanto|sem)\b)"
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
            r"\b(?:perfil|percurso|formacao|experiencia|competencias|qualificacoes|caracteristicas|requisitos|curriculo|cv)\b{..60}\bnao\b{..45}\b(?:correspond\w{1,4}|enquadr\w{1,4}|ade?qu\w{1,4}|atend\w{1,3}|alinhad[oa]s?|compative(?:l|is)|preench\w{1,3}|encaix\w{1,3}|aderent\w{1,3}|ajust\w{1,4}|satisfaz\w{0,2}|suficient\w{1,2})"
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
        "pt-offer-accepted",
        S.ACCEPTED,
        p(
            r"\b(?:obrigad[oa]s?|felizes|feliz|content[ea]s?|confirm\w{1,4}|recebemos|recebi|prazer|otimo|satisfacao)\b{..60}\b(?:aceit(?:ou|aste|ado|e|ar|acao)|assinad[oa]|aceite)\b{..30}\b(?:oferta|proposta|contrato|vaga|convite|desafio)\b|\b(?:contrato|proposta|carta) (?:\w{2,10} )?assinad[oa]\b{..25}\b(?:recebid[oa]|obrigad[oa])|\brecebemos\b{..25}\b(?:contrato|proposta) (?:\w{2,10} )?assinad[oa]"
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
            r"\b(?:gostariamos|queremos|vimos|vamos|decidimos|pretendemos) (?:\w{2,10} )?(?:de )?(?:lhe |te |lo |oferecer|propor|contratar)(?:-(?:lhe|te|lo|la))?\b{..30}\b(?:cargo|vaga|posicao|lugar|contrato|emprego|trabalho|funcao|estagio|contratar|integrar a)\b|\b(?:voce (?:foi|esta)|foste|foi|sois|estas) (?:\w{2,10} )?(?:contratad[oa]|admitid[oa]|escolhid[oa] para (?:a|o) (?:vaga|cargo|lugar|funcao|posicao)|aprovad[oae] (?:em todas|para a vaga|no processo|na vaga|no concurso|e))\b|\bo (?:emprego|trampo|lugar|posto|cargo|trabalho|estagio)\b(?: (?:de|como) (?:\w{2,16} ?){1,4})? ?e (?:\w{2,8} )?(?:seu|teu|vosso)\b|\ba vaga\b(?: (?:de|como) (?:\w{2,16} ?){1,4})? ?e (?:\w{2,8} )?(?:sua|tua)\b|\b(?:segue|envio|anexo|em anexo|mando|vai)\b{..20}\bcontrato\b{..60}\b(?:assinar|assine|assina|assinatura|assinado)\b|\b(?:ficas|fica) (?:tu |voce )?com o (?:lugar|emprego|posto)\b"
        ),
        p(
            r"\b(?:queremos|quer|querem|escolhemos) (?:\w{2,8} )?(?:voce|ti|te|si|o senhor|a senhora)\b{..25}\b(?:como|no time|na (?:nossa )?equip[ae]|para a vaga|no nosso)\b|\b(?:parabens)\b{..60}\b(?:contratad[oa]|vaga e sua|aprovad[oae]|oferta|proposta|escolhid[oa]|faz parte|novo membro)\b|\b(?:bem-vind[oa]s?|boas[- ]vindas) (?:a|ao|no|na)\b{..15}\b(?:time|equip[ae]|familia|bordo|casa)\b|\bdocumentos? (?:admissionais|para (?:a )?(?:admissao|contratacao))\b|\bexame admissional\b"
        ),
    ),
    titled(
        "pt-offer-in-subject",
        S.OFFERED,
        r"\b(?:carta[ -](?:proposta|oferta|de oferta)|proposta de (?:trabalho|emprego|contratacao|contrato|admissao)|oferta de (?:trabalho|emprego)$|proposta (?:formal|salarial|contratual)|contrato de trabalho)\b",
    ),
)
