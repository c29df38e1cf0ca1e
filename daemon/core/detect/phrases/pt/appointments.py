"""Portuguese: interviews fixed, moved, called off, invited to; times asked for and offered."""

from __future__ import annotations

from daemon.core.detect.phrases.pt.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "pt-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{SO}\b(?:foi|esta|ser|fica|ficou|teve de ser|tera de ser|sera|foram|encontra-se) (?:\w{2,10} )?(?:cancelad[oa]s?|desmarcad[oa]s?|anulad[oa]s?|sem efeito|suspens[oa])\b|\b{I}\b{SO}\b(?:cancelad[oa]|desmarcad[oa])\b|\b{I}\b{..60}\bnao (?:se (?:realiza|realizara|vai realizar)|ira (?:acontecer|realizar)|vai (?:acontecer|rolar|ser possivel|realizar)|podera (?:ser realizad|realizar|acontecer)|sera (?:mais )?(?:realizad|possivel))\w{0,3}"
        ),
        p(
            r"\b(?:preciso|precisamos|tenho de|tenho que|temos de|temos que|vou ter|vamos ter|tivemos|tive|obrigad[oa]s? a|forcad[oa]s? a|infelizmente|lament\w{2,5}|venho|vimos)\b{..45}\b(?:cancelar|desmarcar|anular|cancelamos|desmarcamos|cancelei|desmarquei)\b"
        ),
        p(
            r"\bnao (?:sera|vai ser|e|foi|nos e|sera mais) (?:\w{2,10} )?possivel (?:\w{2,10} )?(?:realizar|fazer|manter|receb\w{1,5}|comparecer)\b{..40}(?:{I}|amanha|hoje|{DAY})|\b(?:cancelamento|desmarcacao|cancelad[oa]|desmarcad[oa])\b{..30}\b{I}|\b(?:cancelamos|cancelei|desmarquei|desmarcamos)\b{..30}\b{I}"
        ),
        p(
            r"\b(?:tive|tivemos|surgiu|houve|devido a|por) (?:um )?(?:imprevisto|contratempo|impedimento)\b{..70}\bnao (?:vou|vamos|poderei|poderemos|consigo|conseguimos|vai|podera|vou conseguir|conseguirei)\b|\bnao (?:precisa|precisas|e preciso|vale a pena|ha necessidade de) (?:mais )?(?:vir|vires|ir|ires|comparecer|aparecer|se deslocar)\b|\bnao (?:poderei|poderemos|vou poder|vamos poder|vou conseguir|vamos conseguir|conseguirei|consigo|podera) (?:mais )?(?:estar|comparecer|entrevistar|fazer|realizar|receb\w{1,5}|conversar|falar|te atender|atender)\b"
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
            r"\b{I}\b{SO}\b(?:reagendad[oa]s?|remarcad[oa]s?|adiad[oa]s?|antecipad[oa]s?|transferid[oa]s?|alterad[oa]s?|reprogramad[oa]s?|mudad[oa]s?|mudou|passou para|passa para|passar para|reagendou)\b"
        ),
        p(
            r"\b(?:reagendar|remarcar|adiar|antecipar|reagendamos|remarcamos|reagendei|remarquei|adiamos|antecipamos|reagendamento|remarcacao|adiamento|alteracao|alterar|mudanca|mudar|passar|passamos|passei|mudamos|mudei|alteramos|alterei|transferimos|trocamos|trocar|transferir|empurrar)\b{..60}\b(?:{I}|para (?:a |o |as )?(?:{DAY}|dia \d|\d|amanha|proxima)|horario|hora\b|da data|de data)"
        ),
        p(
            r"\b(?:nov[oa]s?|atualizad[oa]s?|actualizad[oa]s?) (?:data|horario|hora|dia|data e hora|marcacao|agendamento|dados)(?: (?:e|sera|da|do|para|fica|ficou)\b|:|$)|\b(?:em vez|ao inves|em lugar) d[eoa]s?\b{..30}(?:\d|{DAY}|amanha|hoje)|\b(?:{DAY}|amanha|hoje)\b{..12}\bnao (?:vai dar|da|posso|podemos|consigo|conseguimos|rola|vou poder|vamos poder|vai ser possivel|me da jeito)\b{..50}\b(?:{DAY}|amanha|dia \d)|\b(?:ficou|fica|passa) (?:entao )?(?:para|pra)\b{..20}(?:\d|{DAY}|amanha)"
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
            r"\b{I}\b{SO}\b(?:agendad[oa]s?|marcad[oa]s?|confirmad[oa]s?|prevista?s?|sera (?:realizad[oa]|no|na|com|em|as|feita|dia|online|por)|realiza-se|realizar-se-a|decorrera|tera lugar|acontecera|vai (?:ser|decorrer|acontecer)|a realizar|fica (?:marcad|agendad)[oa])\b"
        ),
        p(
            r"\b(?:agendei|marquei|agendamos|marcamos|deixei|deixamos|fica|ficou|ficamos|esta|esta tudo) (?:\w{2,12} ){0,3}(?:agendad[oa]|marcad[oa]|reservad[oa]|combinad[oa]s?|confirmad[oa]|certo|fechad[oa])\b|\b(?:agendei|marquei|agendamos|marcamos)\b{..40}(?:{I}|\d|{DAY})|\b(?:combinado|fechado|perfeito|confirmado|ok|certo|otimo|impecavel|beleza|fica|ta bom|ta bem|feito)\b(?! (?:\w{2,8} )?(?:a espera|ao teu|ao seu)){..15}\b(?:para|pra|entao|dia|{DAY}|(?:seg|ter|qua|qui|sex|sab|dom)\b|amanha|as \d)|\b(?:{DAY}|amanha|dia \d{1,2}|opcao \w{1,6}){..30}\b(?:esta|fica|e|parece|da|serve|atende|funciona)(?:-\w{2,3})? (?:\w{2,8} )?(?:otimo|perfeito|perfeitamente|optimo|bem|bom|impecavel|combinado|marcado|muito bem|certo)\b|\b(?:receberemos|receberei|receber-te|recebe-l[oa]|recebo-te|recebemos-te|recebo-[oa]|recebemo-l[oa]|te recebo|te receber\w{0,3})\b(?! (?:\w{2,10} ){0,3}(?:resposta|retorno|documentos|cv|curriculo|confirmacao|contac?to))|^(?:quando|data|dia|data e hora) ?: ?{..12}(?:\d|{DAY})|\bespero-te\b|\bte espero\b|\bcontamos consigo\b|\b(?:aparece|apareca|vem|venha|passa|passe) (?:\w{2,8} ){0,2}(?:{DAY}|amanha|dia \d|no dia \d|as \d)\b"
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
            r"\b(?:gostariamos|gostaria|gostava|gostavamos|queremos|queriamos|queria|quero|adorariamos|adoraria|{GLAD}|pretendemos|interesse em|podemos|poderiamos|podiamos|vamos|bora|que tal|seria otimo|curti\w{0,4})\b{..50}\b(?:conhecer|conhece-l[oa]|conhecer-te|te conhecer|conversar|falar (?:contigo|consigo|com voce)|entrevista\w{0,4}|marcar|agendar|trocar (?:uma )?(?:ideia|impressoes)|bater (?:um )?papo|{I}|ouvir|nos conhecer|conhecermo-nos)\b"
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
            r"\bquando\b{..30}\b(?:pode|podes|poderia|podemos|tem|tens|teria|teriam|estas|esta|estaria|consegue|consegues|seria|daria|da|te|lhe)\b|\b(?:que|qual|quais|em que) (?:\w{2,10} )?(?:dias?|horarios?|horas?|datas?|periodos?|momentos?|altura)\b{..45}\b(?:prefer\w{1,4}|melhor|pode|podes|poderia|disponivel|livre|funciona\w{0,2}|convem|consegue|consegues|daria|jeito|fica bem|tem|tens|tem agenda)\b"
        ),
        p(
            r"\b(?:diz(?:-me|-nos|er)?|diga(?:-me|-nos)?|indique(?:-nos|-me)?|indica(?:-me|-nos)?|envie(?:-nos|-me)?|envia(?:-me|-nos)?|mande|manda|informe|sugira|sugere|proponha|propoe|avisa|me (?:diz|fala|manda|passa|avisa|conta)|poderia (?:me )?(?:informar|indicar|enviar)|consegues? (?:\w{2,10}-me|indicar\w{0,4}|dizer\w{0,4}))\b{..50}\b(?:disponibilidade|horarios?|datas?|dias?|quando|opcoes|sugestoes|periodos)\b"
        ),
        p(
            r"\b(?:tem|tens|teria|teriam|terias) (?:\w{2,10} )?(?:disponibilidade(?! (?:para (?:viaj|muda|inici|comec|trabalh|turnos)|imediata|de inicio))|agenda|horario|tempo|espaco|um tempinho|uns minutos)\b|\b(?:esta|estas|estaria|estarias) (?:\w{2,10} )?(?:disponivel|livre)\b[^;]{0,80}\?|\b(?:consegue|consegues|pode|podes|poderia|podia|podias|da|rola|seria possivel|topa|topas|podemos|poderiamos|conseguimos)\b{..40}\b(?:{DAY}|amanha|as \d|dia \d|conversar|falar|reunir|vir|passar|participar|esta semana|semana que vem|proxima semana)\b[^;]{0,80}\?"
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
            r"\b(?:agend(?:e|ar|a|es)|marc(?:ar|a|ares)|marque|escolh(?:a|er|e|eres|as)|selecion(?:e|ar|a)|seleccion(?:e|ar|a)|reserv(?:e|ar|a))\b{..60}\b(?:link|calendario|agenda|online|aqui\b|calendly|portal|botao|plataforma|pagina)\b|\b(?:link|calendario|agenda|calendly|portal|aqui)\b{..50}\b(?:agend(?:e|ar|ares)|marc(?:ar|ares)|marque|escolh(?:a|er|eres)|selecion(?:e|ar)|reserv(?:e|ar))\b|\b(?:agende|escolha|escolhe|marque|selecione|reserve) (?:\w{2,10} ){0,3}(?:horario|data|dia|slot|entrevista|hora|conversa)\b"
        ),
    ),
    rule(
        "pt-interview-of-the-user",
        S.YOUR_INTERVIEW,
        p(
            r"\b(?:sua|tua|nossa) (?:\w{3,14} )?entrevista\b|\bentrevista (?:de (?:emprego|trabalho|selecao|recrutamento)|tecnica|com (?:o )?(?:rh|gestor)|presencial|final)\b|\b(?:convid\w{2,6}|convoc\w{2,6}|chamad[oa])(?:-\w{2})?\b{..60}\b(?:entrevista|prova (?:pratica|oral|de conhecimentos))\b"
        ),
    ),
    rule(
        "pt-asks-for-availability",
        S.AVAILABILITY,
        r"\b(?:sua|tua|qual a|qual e a) (?:\w{3,12} )?disponibilidade\b(?! (?:que )?(?:demonstr|mostr|para (?:inicio|comec|viaj|muda)|imediata|de inicio))|\bdisponibilidade (?:para a proxima|para (?:uma|a) (?:entrevista|conversa|chamada)|na proxima|nesta semana|essa semana|esta semana)\b|\bquando (?:teria|terias|tens|tem|voce tem) disponibilidade\b|\b(?:que|quais) (?:dias|horarios) (?:te|lhe|voce|tem|tens|prefer)\w{0,3}\b",
    ),
    rule(
        "pt-speaks-of-interview",
        S.INTERVIEW,
        r"\bentrevistas?\b|\bvideoentrevista\b|\bdinamica de grupo\b|\b(?:primeira|segunda|ultima|nossa) conversa\b|\bbate-?papo\b|\bprova (?:pratica|oral|didatica)\b|\bdia de (?:teste|experiencia)\b|\b(?:te|nos) conhecer\b|\bvamos (?:\w{2,8} )?conversar\b|\b(?:para|pra|vir|passar|vens|venha|vem)\b.{0,15}\bconvers(?:ar|armos)\b|\bfalarmos (?:ca|pessoalmente|com calma)\b|\ba gente conversa\b|\b(?:conversamos|conversar) (?:ca|a serio|com calma|pessoalmente|ao vivo|sobre (?:a vaga|o lugar|o trabalho))\b|\bconhece-l[oa]\b|\bconhecer-te\b|\bconhecermo-nos\b",
    ),
)
