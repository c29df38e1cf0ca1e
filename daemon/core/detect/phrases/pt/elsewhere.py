"""Portuguese: what marks mail as no job mail of the User's: adverts, other worlds, other parts."""

from __future__ import annotations

from daemon.core.detect.phrases.pt.words import p
from daemon.core.detect.signals import Rule, Signal, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
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
        "pt-job-alert",
        S.ALERT,
        r"\b(?:alertas? de (?:emprego|vagas?)|pesquisa (?:guardada|salva)|(?:vagas|ofertas|empregos) (?:recomendad[oa]s|semelhantes|para (?:voce|si|ti)|que combinam|compativeis)|(?:novas|outras|ultimas|mais) (?:vagas|ofertas de emprego)|(?:ver|veja|confira) (?:todas as|as|mais) (?:vagas|ofertas)|candidate-se (?:ja|agora|aqui)|candidatura (?:simplificada|rapida)|seja um dos primeiros)\b",
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
        r"\b(?:visto (?:de|para|d7|schengen)|passaporte|consulado|embaixada|aima|sef\b|nacionalidade|autorizacao de residencia|entrevista (?:do|de|para o) visto|cartao de cidadao (?:renov|levant)\w{2,5}|detran|exame de conducao|imposto de renda|irs\b|inss|(?:contribuicoes|prestacoes|balcao|divida|subsidio|atendimento|inscricao|abono)\b[^;?]{0,25}\bseguranca social|seguranca social direta|bolsa familia|licenca de construcao|atendimento na (?:loja do cidadao|conservatoria)|titulo de eleitor)\b",
        r"\b(?:consulta (?:medica|de|com|marcada|agendada|no)|(?:na|nossa|da) clinica (?:medica|dentaria|odontologica)|exame (?:medico|de sangue|laboratorial)s?|vacinacao|posto de saude|centro de saude|medic[oa] de familia|veterinari[oa]|(?:consulta|hora marcada|marcacao|sessao) com (?:o|a) (?:su[a] |seu |teu |tua )?(?:advogad\w|notari\w|solicitador\w?|arquitet\w|dentista|nutricionista|psicolog\w|medic\w)|receita medica|revisao (?:do|da) (?:carro|viatura|veiculo)|(?:carro|viatura|veiculo)\b[^;?]{0,30}\boficina|inspecao (?:automovel|veicular)|salao de beleza)\b",
        r"\b(?:encarregad[oa]s? de educacao|reuniao de pais|alun[oa]s?|diretor[a]? de turma|matricula|vestibular|enem\b|sisu|prouni|ensino superior|licenciatura|mestrado|doutoramento|doutorado|pos-graduacao|mba\b|candidatura (?:ao|a) (?:curso|mestrado|universidade|licenciatura|bolsa|doutoramento|programa de)|bolsa de (?:estudo|estudos|merito|investigacao fct)|intercambio|inscricao (?:no|na|em|para o) (?:curso|disciplina|workshop|evento|exame|congresso|corrida|prova de|torneio|vestibular)|creche|vaga na (?:creche|escola)|tcc\b|secretaria academica|servicos academicos|lista de espera|graduacao|tese|defesa de)\b",
        r"\b(?:seu|teu|sua|tua|do seu|da sua) (?:pedido|encomenda|compra|entrega|reserva|fatura|assinatura|devolucao|reembolso|bilhete|voo|boleto|reclamacao|subscricao|orcamento|garantia|chamado|protocolo)\b|\borcamento (?:solicitado|para|n)\b|\bdemonstracao (?:do|da) (?:produto|plataforma)\b|\blicitac(?:ao|oes)\b|\bpregao\b|\bproposta comercial\b|\bcontratacao publica\b|\badjudicac(?:ao|oes)\b",
        r"\b(?:podcast|jornalista|redacao d[oa]|reportagem|para (?:uma|a) materia|entrevista-l[oa] para|entrevista (?:com|a|ao|de) (?:o |a )?(?:senhora? )?(?:ministr[oa]|deputad[oa]|primeir[oa]-ministr[oa]|secretari[oa] de estado|president[ea] d\w{1,2}|autarca|prefeit[oa]|vereador[a]?|governador[a]?|senador[a]?|escritor[a]?|cantor[a]?|treinador[a]?|jogador[a]?|autor[a]? d\w{1,2})|em estudio|em direto|ao vivo (?:na|no)|vai para o ar|documentario|episodio|ouvintes|manuscrito|artigo submetido|revisores|revista|submissao|chamada de trabalhos|resumo submetido)\b",
        r"\b(?:avaliacao de desempenho|entrevista de (?:desligamento|saida)|medicina do trabalho|feedback anual|voluntari[oa](?:do|s)?|audicao|casting|peneira|candidat[oa] a (?:prefeit[oa]|vereador[a]?|presidente|camara|deputad[oa])|eleic(?:ao|oes)|assembleia|adocao|franquia|franchising|igreja|paroquia)\b",
    ),
    rule(
        "pt-words-of-another-field",
        S.OTHER_FIELD,
        r"\b(?:juros|prestacao|prestacoes|taxa de|mensalidade|premio do seguro|renda)\b",
        r"\b(?:disciplina|escola|turma|notas|aulas?|semestre|docente)\b",
        r"\b(?:(?:caros?|prezados?|estimados?) clientes?|apoio ao cliente|fornecedor\w{0,2}|frete|portes|concerto|ingresso|ingressos|bilhetes|reserva n[oa] (?:hotel|restaurante)|viagem)\b",
        r"\b(?:pacientes?|sintomas|medicamento|diagnostico|tratamento|dentista|fisioterapia)\b",
        r"\b(?:vizinh[oa]s|associacao|doacao|doacoes|(?:quota|assembleia|cartao|todos os|caros) (?:d[eo]s? )?socios)\b",
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
        "pt-somebody-else",
        S.THIRD_PERSON,
        r"\b(?:este|esta|esse|essa) candidat[oa] (?:tem|e|esta|vem|foi|sera|ja)\b|\b(?:temos|vem|chega|teremos) (?:o|a|um|uma) candidat[oa]\b|\b(?:o|a) candidat[oa] (?:que (?:ia|vai|devia|deveria|viria|vinha)|recusou|declinou|desistiu|faltou|do partido|a autarquia|da oposicao)\b|\b(?:d[oa]|ao|a|com [oa]) candidat[oa] (?:que (?:voce|tu|vais|vai)|no meu lugar)\b|\b(?:boas-vindas|bem-vind[oa]) (?:a|ao) (?:noss[oa] )?nov[oa] (?:colega|colaborador\w?)\b|\b(?:noss[oa]) nov[oa] colega\b|\b(?:indicou|deu|forneceu) (?:o )?(?:seu|teu) (?:nome|contac?to)\b",
    ),
    rule(
        "pt-course-or-coaching",
        S.COURSE,
        r"\b(?:curso (?:gratuito|online|gratis|de (?:formacao|preparacao|especializacao))|webinar|workshop|masterclass|feira de (?:emprego|carreiras?|estagios)|simulacao de entrevista|(?:revisao|analise) gratuita (?:do )?(?:seu )?(?:cv|curriculo)|bootcamp|mentoria|coaching|consultoria de carreira|orientacao profissional|imersao gratuita|aulao)\b",
    ),
    rule(
        "pt-research",
        S.RESEARCH,
        r"\b(?:vale[- ]presente|cartao[- ]presente|inquerito|pesquisa de (?:satisfacao|opiniao|mercado|usuario)|questionario de satisfacao|estudo (?:academico|de mercado|cientifico)|participantes (?:do|para o|da) (?:estudo|pesquisa)|sua experiencia com (?:o|a|nosso|nossa)|tua experiencia com|teste de usabilidade|entrevista com (?:usuarios|utilizadores)|compensacao de)\b",
    ),
    rule(
        "pt-among-friends",
        S.FRIEND,
        r"\b(?:aniversario|churrasco|cervejinha|cerveja|(?:vamos|ir|vens|vem) jantar|jantar (?:juntos|la em casa|de turma|de familia|fora)|festa|(?:meu|nosso|teu|seu) casamento|casamento d[oa]\b|futebol|beijinhos|saudades|avo\b|ferias juntos|praia|bora (?:tomar|beber))\b",
    ),
)
