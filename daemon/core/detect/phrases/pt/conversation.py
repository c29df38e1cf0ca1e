"""Portuguese: receipts, tests, approaches, and what else an employer writes."""

from __future__ import annotations

from daemon.core.detect.phrases.pt.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
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
            r"\b(?:recebemos|recebi|recebid[oa]s?|recebimento|rececao|recepcao|acusamos|registamos|registramos|registad[oa]|registrad[oa]|submetid[oa]|enviad[oa]s?|concluid[oa])\b{..50}\b{LETTER}|\brecebid[oa]s?\b{..12}\bobrigad[oa]"
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
        "pt-knows-the-user",
        S.KNOWN,
        r"\b(?:sua|tua|vossa) (?:\w{3,14} )?(?:candidatura|inscricao)\b|\b(?:se candidatou|candidatou-se|candidataste-te|te candidataste|ter-se candidatado)\b",
        p(
            r"\b(?:obrigad[oa]s?|agradec\w{2,6}|valeu|prazer|gosto|gostei|gostamos|adorei|adoramos|otim[oa])\b{..50}\b(?:candidatura|interesse (?:na|no|em|pela|demonstrado)|(?:seu|teu) tempo|disponibilidade|resposta|retorno|conversa|bate-?papo|entrevista|mensagem|e-?mail|(?:envio|enviar) (?:d?o )?(?:seu|teu)? ?(?:cv|curriculo)|conhece-l[oa]|te conhecer|conhecer-te|(?:do|o) (?:seu|teu) (?:cv|curriculo))\b"
        ),
        p(
            r"\b(?:na sequencia|apos|depois|em seguimento|no seguimento) d[eoa]s? (?:\w{3,12} )?(?:entrevista|candidatura|conversa|contac?to|inscricao|processo)|\bconforme (?:combinado|falamos|conversamos|acordado)\b|\bcomo (?:combinado|falamos|combinamos|prometido)\b|\b(?:proxima|segunda|ultima) (?:fase|etapa)\b|\b(?:analisamos|recebemos|avaliamos|lemos) (?:\w{2,10} )?(?:o seu|o teu|a sua|a tua|seu|sua) (?:cv|curriculo|candidatura)"
        ),
    ),
    rule(
        "pt-needs-something-first",
        S.WANTS,
        p(
            r"\b(?:algumas|umas|duas|tres|uma) (?:\w{3,12} )?(?:perguntas?|questoes|questao|duvidas?)\b|\b(?:documentos?|informacoes|documentacao|dados|elementos) (?:em falta|adiciona(?:l|is)|complementar(?:es)?|faltantes?|pendentes?|necessari[oa]s?|solicitad[oa]s?)\b|\b(?:falta(?:-nos|m)?|precisamos|necessitamos|solicitamos)\b{..40}\b(?:documentos?|copia|certificad\w{1,2}|comprovante|informacoes|pretensao|envio|curriculo|registo|saber)\b|\bantes de (?:avancar|prosseguir|seguir|marcar|agendar|continuar)\w{0,3}\b|\bqual (?:e )?(?:a )?(?:sua|tua) (?:pretensao|expectativa|disponibilidade (?:para|de) (?:inicio|comec\w{1,3}))"
        ),
    ),
    rule(
        "pt-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b(?:seu|teu) (?:perfil|percurso|trabalho|github|linkedin)(?: (?:no|do) linkedin)?\b{..50}\b(?:chamou|chama|interessante|interess\w{2,4}|atencao|encaix\w{1,3}|se enquadra|enquadra-se|adequa|destac\w{2,3}|impression\w{2,3}|tem tudo a ver|fit|ideal|perfeito|alinhad[oa]|gost(?:ei|amos))\b|\b(?:encontrei|vi|achei|encontramos|vimos|analisei|descobri|deparei-me|cheguei|li|gostei)\b{..25}\b(?:seu|teu|com o teu|com o seu|ao teu|ao seu) (?:perfil|linkedin|trabalho|(?:cv|curriculo) (?:no|na|nas|em|online|entre))\b"
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
        r"\bcandidaturas?\b|\bcandidat[oa]s?\b|\bvagas?\b(?! (?:de (?:garagem|estacionamento)|na (?:creche|escola|garagem)))|\bprocesso (?:seletivo|de (?:recrutamento|selecao|seleccao|candidatura))\b|\brecrutamento\b|\bentrevista (?:de (?:emprego|trabalho|selecao)|tecnica|com (?:o )?(?:rh|gestor))\b|\bvaga de emprego\b|\b(?:seu|teu) (?:curriculo|curriculum|cv)\b|\brecrut(?:a|amos|ar|ando|am)\b|\b(?:procuramos|procura-se|precisa-se|buscamos|contratamos) (?:\w{2,10} ){0,2}\w{5,}|\bdia de (?:teste|experiencia)\b",
        r"\b(?:a|para a|na|da|pela|esta|nossa|uma) (?:\w{3,14} )?(?:posicao|funcao) (?:de|como|em)\b|\b(?:o|ao|para o|do|no) (?:cargo|lugar|posto) (?:de|como)\b(?! (?:estacionamento|garagem|honra|destaque|culto|encontro|partida|vacinacao|saude|combustivel|gasolina|trabalho de equipa))|\bintegrar a (?:nossa )?equipa?e?\b|\bfazer parte d[oa] (?:nosso |nossa )?(?:time|equip[ae])\b|\btrabalhar (?:connosco|conosco|com a gente)\b|\bcomo (?:nosso|nossa|nov[oa]) \w{4,}\b",
        r"\b(?:contrato de trabalho|carta[ -]proposta|proposta de (?:trabalho|emprego|contratacao)|clt\b|pj\b|regime (?:clt|de contratacao)|vencimento|remuneracao|salario|sal[.]? bruto|horario de trabalho|folgas?\b|cartao profissional|subsidio de (?:alimentacao|refeicao)|vale[- ](?:refeicao|transporte|alimentacao)|vt\/vr|pretensao salarial|aviso previo|periodo experimental|contratacao|contratad[oa]|admissao|admissional|estagio|ordenado|exclusividade de funcoes)\b",
        r"\b(?:recursos humanos|rh\b|gente (?:e|&) (?:gestao|cultura)|recrutador[a]?|talent acquisition|departamento de pessoal|analista de recrutamento|gestao de pessoas|atracao de talentos|trabalhe conosco|hunter|headhunter|tech recruiter)\b",
    ),
    rule(
        "pt-wants-a-worker",
        S.JOB,
        p(
            r"\b(?:procuramos|procuro|precisamos de|preciso de|buscamos|busco|queremos|contratar|contratamos|falta-nos|faltava-nos|estamos sem|recrutamos|recrutar|assumir|vaga de|vaga para|vaga|emprego de|trabalho de|trabalho como|trabalhar como|funcao de|contrato de|estagio de|teste para) (?:um |uma |o |a |uns |umas )?(?:nov[oa] |bo[am] |outr[oa] |noss[oa] |futur[oa] ){0,2}(?:{TITLE}|{WORKER})\b{..40}\b(?:para|que|com|em|no|na|nos|nas|pra|conhece|precisa|faz|fazem|a tempo|eu espero|espero|por aqui|ca)\b"
        ),
        p(
            r"\b(?:procuramos|procuro|buscamos|contratar|contratamos|recrutamos|contratacao|vaga de|vaga para|vaga|emprego de|trabalho de|trabalhar como|inclusive a d[eo]|lugar de|posto de|funcao de) (?:um |uma |o |a )?(?:nov[oa] |bo[am] )?{TITLE}\b|\bum[a]? {TITLE}\b{..20}\b(?:faz-nos|faz-me|faz muita|fazem)\b{..12}\bfalta\b|\b(?:para(?:r|mos|ram|ou)|suspend\w{1,5}|congel\w{1,5}|retom\w{1,4}|todas as|novas) (?:\w{2,8} ){0,2}(?:contratac|admiss)(?:ao|oes)\b|\b(?:contratei|contratamos|contratou|contrataram|desistiu de contratar|precisando de|a precisar de) (?:um |uma |outr[oa] )?(?!motorista|pedreir|pintor|eletricista|canalizador|encanador|fotograf|advogad|arquitet|mecanic|jardineir|baba\b|professor|animador){TITLE}\b|\b(?:o trabalho|o emprego|o servico) e (?:como|de|para) (?:\w{2,4} )?{TITLE}\b|\bcomo (?:encarregad[oa]|chefe|tecnic[oa]|gerente|gestor[a]?)\b(?! d[eoa])|\bum[a]? {TITLE} (?:\w{2,8} )?(?:percebe|sabe|entende|tem de|tem que|deve|precisa)\b|\b{TITLE} aqui (?:viaja|faz|trabalha|ganha|tem|entra|comeca|nao)\b|\b{TITLE}(?: d[eo] \w{3,14})? bo[am] (?:a gente|eu|que|e dificil|nao)\b"
        ),
    ),
    titled("pt-job-title-in-subject", S.JOB, p(r"\b{TITLE}\b")),
    rule(
        "pt-names-a-job-title",
        S.JOB,
        p(
            r"\b(?:como|para|enquanto|candidatura a|candidatura para) (?:o |a |um |uma |noss[oa] |nov[oa] ){0,2}(?:{TITLE})\b"
        ),
    ),
    rule(
        "pt-is-away",
        S.AWAY,
        r"\b(?:fora do escritorio|ausente|de ferias|em ferias|em licenca|de licenca|de baixa|estarei (?:ausente|fora|de ferias|de volta)|regress(?:o|arei)|retorno (?:no dia|dia|em|ao trabalho)|volto (?:no dia|dia|a)|acesso limitado ao e-?mail|ja nao (?:trabalh|colabor)\w{1,3}|nao (?:faz|faco) mais parte|em recesso)\b",
    ),
)
