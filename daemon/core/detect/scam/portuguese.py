"""What scams say in Portuguese, of Brazil and of Portugal."""

from __future__ import annotations

import re

from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.tongue import Tongue, writer

S = Sign
_WORDS = {
    "OF": r"(?:cursos?|formação|treinamento|capacitação|uniforme|materia(?:l|is)|equipamentos?|exames?(?: admissional)?|inscrição|matrícula|cadastro|certificado|certificação|crachá|documentação|visto|licença|taxas?|kit|ficha|contratação|abertura|reserva|apostila|antecedentes|seguro|ativação|processo|vaga)",
    "MUST": r"(?:deverá|deve|deverão|precisa|precisará|precisamos que|terá que|terá de|tem que|tem de|é necessário|necessário|obrigatório|pedimos|solicitamos|favor|basta|para garantir)",
    "PAY": r"(?:pagar|pague|pagando|efetuar|efetue|transferir|transfira|depositar|deposite|fazer um pix|fazer o pix|fazer uma transferência|faça uma transferência|faça o pagamento|fazer o pagamento|comprar|adquirir|investir|arcar|liquidar)",
    "TALK": r"(?:entrevistas?|treinamento|processo seletivo|conversa|formação|contratação|seleção)",
}

phrases = writer(_WORDS)

PORTUGUESE = Tongue(
    name="pt",
    signs={
        S.FEE: phrases(
            r"\b{PAY} (?:a |o |uma |um )?(?:taxa|valor|quantia|caução|inscrição)\b{..30}{SUM}",
            r"\b(?:uniforme|crachá|curso|kit|material|exame)\b{..40}\b(?:custo|preço|valor) de {SUM}|\bpag[oa] antecipad\w\b|\bdepois do pagamento\b{..40}\b(?:contrato|vaga|crachá|uniforme)",
            r"\b{MUST}\b{..70}\b{PAY}\b{..70}\b(?:{OF}|{SUM}|taxa|depósito|caução|valor)|\b(?:taxa|valor|custo|caução|depósito|investimento|pagamento) (?:\w{4,12} )?(?:de|do|da|dos|das|para|referente a\w?) (?:o |a |os |as |seu |sua )?{OF}\b{..60}(?:{SUM}|\bpix\b|\bpag\w{2,6}\b|\bmb ?way\b)",
            r"\b(?:garantir|reservar|confirmar|assegurar|validar|liberar|agendar) (?:a |o |sua |seu |à )?(?:vaga|lugar|contratação|inscrição|entrevista|cadastro|posto|identidade)\b{..90}\b(?:curso|pag\w{2,6}|taxa|pix|depósito|transferência|mb ?way|caução)\b",
            r"\b(?:curso|treinamento|certificado|kit|apostila|exame|bolsa)\b{..90}\b(?:fica|custa|sai|por|valor|é) (?:só |apenas |somente |de |por ){0,2}{SUM}|\b(?:pague|paga|pagar) (?:só|apenas|somente) {SUM}",
            r"\b(?:comprovante|comprovativo) (?:de |do |da )?(?:pagamento|pix|transferência|depósito)\b|\b(?:transferência|pagamento|depósito) simbólic\w\b|\bmandar o comprovante\b|\bchave pix ?(?:\(|:|e-?mail|cnpj|do curso|da empresa)",
        ),
        S.METHOD: phrases(
            r"\b(?:pagar|pague|paga|pagando|faça|fazer|transferir|transfira|deposite|depositar|envie|enviar|mande|efetue|efetuar|taxa|fica|sai)\b{..60}\b(?:por|via|no|pelo|em|com|através de) (?:{COIN}|boleto|vale[- ]presente|gift card|cartões? presente|picpay)",
            r"\b(?:compr\w{1,4})\b{..40}\b(?:cartões? (?:presente|google play|steam)|gift cards?|vales?[- ]presente)",
        ),
        S.CHEQUE: phrases(
            r"\bcheques?\b{..90}\b(?:deposit\w{1,4}|descont\w{1,4}|compr\w{1,4}|equipamentos?|materia(?:l|is)|restante|diferença|fornecedor)"
        ),
        S.MULE: phrases(
            r"\b(?:fic\w{1,4}|ret\w{1,6}|descont\w{1,4})\b(?=[^;?]{0,45}(?:%|\bcomiss|\br\$|\beur\b)){..110}\b(?:restante|resto|repass\w{1,4}|transfer\w{1,6}|envi\w{1,4})|\b(?:pagamentos|transferências|dinheiro|valores|depósitos|pix) d[eo]s? (?:nossos )?(?:clientes|compradores|parceiros)\b{..60}\bna (?:sua|tua) conta\b|\b(?:clientes|compradores)\b{..40}\b(?:transf\w{2,6}|deposit\w{1,4}|pag\w{1,4})\b{..40}\b(?:na|para a) (?:sua|tua) conta\b|\bagente (?:financeiro|de pagamentos)\b"
        ),
        S.PARCELS: phrases(
            r"\b(?:receb\w{1,4}|recepcion\w{1,4}) (?:as |os )?(?:encomendas?|pacotes?|mercadorias?)\b{..40}\b(?:em|na|no) (?:sua |seu |tua |a )?(?:casa|morada|endereço|domicílio|residência)\b|\b(?:reenvi\w{1,4}|reembal\w{1,4}|reencaminh\w{1,4})\b{..40}\b(?:encomendas?|pacotes?|mercadorias?)\b|\b(?:encomendas?|pacotes?)\b{..70}\b(?:reenvi\w{1,4}|reembal\w{1,4}|reencaminh\w{1,4})"
        ),
        S.TASKS: phrases(
            r"\b(?:recarreg\w{1,4}|recarga)\b{..50}\b(?:conta|saldo|plataforma|tarefas?|carteira)\b|\b(?:tarefas?|pedidos|missões)\b{..70}\b(?:recarreg\w{1,4}|recarga|desbloque\w{1,4})\b|\bsaldo\b{..25}\bnegativo\b"
        ),
        S.RATING: phrases(
            r"\b(?:curtir|curtindo|avaliar|avaliando) (?:vídeos|videos|produtos|hotéis|posts)\b|\bganh\w{1,4}\b{..60}\b(?:curtindo|avaliando|curtidas)\b|{SUM} por (?:vídeo|curtida|avaliação|like)\b",
            r"\b(?:curtir|curtidas?|likes?|gostos|avali\w{1,6}|seguir perfis|estrelas|cliques?|curte|inscrever-se)\b{..80}(?:\b(?:comiss\w{2,4}|ganh\w{1,4}|pag\w{1,5}|usdt|por (?:tarefa|avaliação|curtida|dia))\b|{SUM})|\btarefas (?:simples|fáceis|diárias|online)\b{..60}\b(?:ganh\w{1,4}|comiss\w{2,4}|por dia|pag\w{1,5})",
        ),
        S.CARD: phrases(
            r"\b(?:foto|cópia|número|dados|imagem)\b{..30}\b(?:do (?:seu |teu )?)?cartão (?:bancário|de (?:crédito|débito)|multibanco)\b|\bnúmero do cartão\b|\bcvv\b|\bsenha\b{..40}\b(?:banco|bancári\w|cartão|conta)\b|\bcódigo\b{..40}\b(?:sms|receber|chegar)\b{..50}\b(?:envi\w{1,4}|inform\w{1,4}|pass\w{1,4}|mand\w{1,4})|\b(?:homebanking|internet banking)\b"
        ),
        S.ACCOUNT: phrases(
            r"\babr(?:ir|a|e) (?:uma |várias )?contas?\b{..40}\b(?:para nós|para testar|de teste|binance|em nosso nome)|\balug\w{1,4} (?:a )?(?:sua|tua) conta\b|\breconhecimento facial\b{..60}\b(?:app|banco|benefício)",
        ),
        S.PASSWORD: phrases(
            r"\be-?mail e (?:a |sua )?(?:senha|palavra-passe)\b{..60}\b(?:abrir|ver|ler) (?:o |este |a )?(?:documento|arquivo|ficheiro|carta|proposta)|\b(?:senha|palavra-passe) do (?:seu )?e-?mail\b"
        ),
        S.SECRECY: phrases(
            r"\bnão (?:diga|mencione|conte|comente|informe|fale)\b{..50}\b(?:banco|ninguém|gerente|caixa)"
        ),
        S.SELFIE: phrases(
            r"\bselfie\b{..40}\b(?:rg|cnh|documento|cartão de cidadão|identidade|passaporte|cc)\b|\bfoto (?:sua )?segurando\b"
        ),
        S.BYPASS: phrases(
            r"\bdesativ\w{1,4}\b{..30}\b(?:antivírus|firewall)\b|\bexecutar mesmo assim\b"
        ),
        S.REMOTE: phrases(
            r"\b(?:instal\w{1,5}|baix\w{1,4}|descarreg\w{1,4})\b{..60}\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|acesso remoto|controle remoto|controlo remoto)\b"
        ),
        S.CHAT: phrases(
            r"\b{TALK}\b{..70}\b(?:por|via|no|pelo|em|através d\w|mensagens no) (?:o |a |um |uma )?(?:chat |mensagens |mensagem |aplicativo )?(?:de |por |no |pelo )?(?:telegram|signal|google chat)\b(?! ?(?:vídeo|video))|\bentrevista\b{..40}\b(?:mensagens|chat|texto) (?:de|por|no|pelo) whats ?app\b",
        ),
        S.TYPED: phrases(
            r"\bentrevista (?:\w{2,10} )?(?:por escrito|escrita|por texto|por mensage\w{1,2}|por chat)\b"
        ),
        S.MESSENGER: phrases(
            r"\b(?:contact\w{1,4}|contat\w{1,4}|chame|chama|adicion\w{1,4}|mensagem|escrev\w{1,4}|fal\w{1,4}|entr\w{1,3} em contato)\b{..60}\b(?:telegram|google chat|wickr)\b|\btelegram\b{..25}@\w{3}"
        ),
        S.KEYWORD: phrases(
            r"\b(?:envie|mande|manda|escreva) \"?(?:sim|quero|vaga|info|ok)\"? (?:no|para o|pelo|ao) {..20}whats ?app\b",
            r"\bwhats ?app\b{..70}\b(?:com a palavra|palavra|código|dizendo|\"quero\"|\"vaga\")\b|\b(?:com a palavra|palavra-chave)\b{..50}\bwhats ?app\b|\b(?:só|somente|apenas|exclusivamente) (?:por|pelo|no|via) whats ?app\b",
        ),
        S.HIRED: phrases(
            r"\bsem (?:necessidade de |passar por )?(?:uma )?entrevistas?\b|\bnão (?:é necessária|precisa de|há|haverá|será necessária) (?:uma )?entrevista\b|\bcontratação garantida\b|\b(?:emprego|vaga) garantid[ao]\b"
        ),
        S.PRICE: phrases(
            r"\b(?:taxa|inscrição|exame|matrícula|caução)\b{..25}\b(?:é|custa|de|no valor de) (?:apenas |só )?{SUM}"
        ),
        S.REFUND: phrases(
            r"\b(?:reembols\w{1,5}|devolvid\w|devolução|ressarcid\w|restituíd\w)\b{..60}\b(?:primeiro|1º|1o) (?:salário|pagamento|mês|vencimento|ordenado)|\bserá devolvid\w\b{..30}\b(?:entrevista|contratação|admissão)"
        ),
        S.RECRUIT: phrases(
            r"\b(?:marketing multin[ií]vel|negócio multin[ií]vel|marketing de rede)\b|\bpor (?:cada )?(?:pessoa|amigo|indicado)s? que (?:indicar|trouxer|convidar)\b"
        ),
        S.MLM: phrases(
            r"\b(?:renda|ganhos|rendimentos?) (?:ilimitad\w{1,2}|passiv\w{1,2}|residual)\b",
        ),
        S.DREAM: phrases(
            r"\bliberdade financeira\b|\bindependência financeira\b|\b(?:seu|teu) próprio (?:chefe|patrão)\b"
        ),
        S.RICHES: phrases(
            r"{SUM}(?: ?(?:-|a|e|até) ?(?:r\$ ?)?\d[\d.,]{0,8})? ?(?:eur )?(?:/|por|ao|à)? ?\b(?:dia|diários?|semana|semana(?:l|is))\b{..90}\b(?:sem experiência|de casa|em casa|pelo (?:celular|telemóvel)|do (?:celular|telemóvel)|minutos|horas por dia)",
            r"\b(?:ganh\w{1,4}|sem experiência|de casa|em casa|pelo (?:celular|telemóvel)|renda extra)\b{..90}{SUM}(?: ?(?:-|a|e|até) ?(?:r\$ ?)?\d[\d.,]{0,8})? ?(?:eur )?(?:/|por|ao|à)? ?\b(?:dia|diários?|semana|semana(?:l|is))\b",
        ),
        S.COIN: phrases(
            r"\b(?:salário|pagamento|comissão|receb\w{1,4}|saque)\b{..50}\b(?:usdt|bitcoin|btc|cripto\w{0,8})\b|\busdt\b"
        ),
        S.PRESSURE: phrases(
            r"\b(?:caso contrário|senão|do contrário|após esse (?:horário|prazo)|depois desse (?:horário|prazo))\b{..70}\b(?:cancel\w{1,6}|perd\w{1,4}|próxim\w|outro candidato|vaga|elimin\w{1,5})|\bvaga vai para (?:a |o )?(?:próxim\w|outr\w)"
        ),
        S.HURRY: phrases(
            r"\b(?:vagas|lugares) (?:muito )?limitad\w{1,2}\b|\b(?:últimas) (?:vagas|horas)\b|\bhoje (?:mesmo|até)\b|\binício imediato\b|\burgente\b"
        ),
        S.UNASKED: phrases(
            r"\bprezad\w(?:\(a\))? candidat\w\b|\b(?:seu|o seu) (?:currículo|perfil|cv) foi (?:aprovado|selecionado|pré-selecionado)\b"
        ),
    },
    papers={
        Paper.IDENTITY: phrases(
            r"\b(?:foto|fotografia|cópia|imagem|frente e verso)\b{..40}\b(?:rg|cnh|cpf|cartão de cidadão|documento|identidade|passaporte|bi)\b|\b(?:rg|cnh|cartão de cidadão|documento|passaporte)\b{..25}\bfrente e verso\b|\brg,? (?:e )?cpf\b"
        ),
        Paper.NUMBER: phrases(r"\b(?:pis|niss|nif|carteira de trabalho|ctps|segurança social)\b"),
        Paper.BANK: phrases(
            r"\biban\b|\bdados bancários\b|\b(?:número|dados) da (?:sua )?conta\b|\bconta bancária\b|\bnib\b"
        ),
    },
    denial=re.compile(
        r"\b(?:nao|nunca|jamais|nenhum\w?|nem|sem|ninguem|nada|gratuit\w{1,2}|gratis|se alguem)\b[^;:/]{0,70}$"
    ),
    warns=re.compile(
        r"\b(?:golpe\w?|golpista\w?|fraud\w{1,8}|burla\w?|burlao|phishing|vagas? falsas?|falsas? vagas?)\b|\b(?:nunca|jamais|nao) (?:pedimos|solicitamos|cobramos|pede|cobra|solicita|pediremos)\b|\bnenhum\w? (?:etapa|fase|momento)\b[^;]{0,40}\b(?:cust|cobr|tax)"
    ),
    pays=re.compile(
        r"\b(?:a empresa|nos|a companhia|o hospital|a gente) (?:\w{2,8} )?(?:paga\w{0,3}|cobr\w{1,4}|custeia|arca|arcamos|fornece\w{0,3}|assume|suporta)\b|\b(?:custeamos|pagamos|cobrimos|fornecemos|suportamos)\b|\bpor (?:nossa )?conta da empresa\b|\bpor nossa conta\b|\bpor conta da empresa\b|\b(?:concurso|edital|banca)\b|\bgratuit\w{1,2}\b|\bgratis\b|\b(?:passagem|hotel|viagem|hospedagem|alojamento|voo|deslocacao)\b"
    ),
    demands=re.compile(
        r"\b(?:envi\w{1,5}|mand\w{1,5}|encaminh\w{1,5}|anex\w{1,4}|precis\w{1,7}|inform\w{1,4}|pedimos|fornec\w{1,4}|seguinte\w?|favor|responda)\b"
    ),
    in_person=re.compile(
        r"\btra(?:ga|zer|zendo|gam)\b|\blevar\b|\bleve\b|\boriginal\b|\boriginais\b|\bpresencialmente\b|\bno (?:primeiro dia|dia da admissao)\b|\bem maos\b"
    ),
    settled=phrases(
        r"\bcontrato (?:já )?assinado\b|\b(?:obrigad\w|recebemos)\b{..40}\bcontrato\b{..20}\bassinad|\b(?:aceitou|aceitado|aceite da) (?:a )?(?:nossa )?proposta\b"
    ),
)
