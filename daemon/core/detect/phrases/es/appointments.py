"""Spanish: interviews fixed, moved, called off, invited to; times asked for and offered."""

from __future__ import annotations

from daemon.core.detect.phrases.es.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "es-interview-cancelled",
        S.CANCELLED,
        p(
            r"\b{I}\b{..80}\b(?:cancelad[oa]s?|anulad[oa]s?|suspendid[oa]s?|cancelarla|anularla|suspenderla|cancelar|anular|suspender|desconvocad[oa])\b(?! (?:o|u) (?:reprogramar|cambiar|modificar))"
        ),
        p(
            r"\b(?:cancelar|anular|suspender|cancelamos|anulamos|suspendemos|cancelado|anulado|suspendido|cancelación|anulación|suspensión|desconvocar)(?! (?:o|u) (?:reprogramar|cambiar|modificar))\b{..40}\b{I}\b"
        ),
        p(
            r"\b(?:no vamos a poder|no podremos|no podré|no podemos|no voy a poder) (?:atenderte|atenderle|recibirte|recibirle|entrevistarte|entrevistarle|reunirnos|verte|verle)\b"
        ),
    ),
    rule(
        "es-will-not-take-place",
        S.CANCELLED,
        p(
            r"\b{I}\b{..70}\bno (?:se )?(?:podrá|va a|podremos|se podrá|tendrá|se|puede|será posible|vamos a poder) ?(?:poder )?(?:celebrar\w{0,2}|realizar\w{0,2}|tener lugar|lugar|llevar\w{0,2} a cabo|mantener\w{0,2}|hacer\w{0,2}|realizará|celebrará|llevará a cabo)\b"
        ),
        p(
            r"\bno (?:podremos|podré|puedo|podemos|podrá|puede|vamos a poder|voy a poder|nos será posible|me será posible|será posible|estará en condiciones)\b{..40}\b(?:realizar|celebrar|mantener|hacer|atender\w{0,2}|asistir|recibir\w{0,2}|reunirnos|conectar\w{0,2}|tener)\b{..50}(?:\b{I}\b|\b{DAY}\b|\bmañana\b|\bhoy\b|\bcomo (?:estaba|habíamos)\b)"
        ),
    ),
    titled(
        "es-cancelled-in-subject",
        S.CANCELLED,
        p(
            r"^(?:cancelad[oa]|cancelación|anulad[oa]|anulación|suspendid[oa]|suspensión)\b(?!{..20}\b(?:pedido|suscripción)\b)|\b{I}\b{..25}\b(?:cancelada|anulada|suspendida)\b"
        ),
    ),
    asserts(
        "es-interview-moved",
        S.MOVED,
        p(
            r"\b{I}\b{..80}\b(?:reprogramad[oa]|reagendad[oa]|aplazad[oa]|pospuest[oa]|movid[oa]|trasladad[oa]|adelantad[oa]|retrasad[oa]|cambiad[oa]|modificad[oa]|se (?:traslada|mueve|aplaza|pospone|retrasa|adelanta|cambia|pasa)|pasa (?:al|a las|para)|reprogramar(?:la)?|reagendar(?:la)?|aplazar(?:la)?|posponer(?:la)?|mover(?:la)?|cambiar(?:la)?|pasar(?:la)? (?:al|a las|para))\b"
        ),
        p(
            r"\b(?:reprogramar|reprogramamos|reprogramado|reagendar|reagendamos|reagendado|aplazar|aplazamos|aplazado|posponer|posponemos|pospuesto|mover|movemos|movido|trasladar|trasladamos|adelantar|adelantamos|retrasar|retrasamos|cambiar|cambiamos|cambiado|cambio|pasar|correr|reprogramación|modificar|modificado|modificación)\b{..50}\b(?:{I}|hora|horario|fecha|día|al (?:{DAY}|día)|para (?:el|las)|a las \d|una hora|media hora)\b"
        ),
        p(
            r"\b(?:nuev[oa]|actualizad[oa]) (?:hora|fecha|horario|cita|día|convocatoria)\b(?!{..40}\b(?:propon\w{2,4}|buscar|acordar|indicar|disponib\w{3,8}|te venga|le venga|vendría)\b)|\b(?:en lugar|en vez) de(?:l| las| la)?\b|\bya no (?:será|es)\b|\bfinalmente será\b|\b(?:quedaría|queda|quedará|será) (?:entonces|ahora|finalmente)\b|\binicialmente (?:prevista|programada|fijada)\b"
        ),
        p(
            r"\b(?:te|le|os|lo|la) (?:hemos|he) (?:apuntado|puesto|pasado|movido|cambiado|reservado|anotado) (?:a las|al|para|el)\b|\b(?:lo|la) (?:pasamos|movemos|dejamos|cambiamos) (?:a|al|para)\b"
        ),
    ),
    titled(
        "es-moved-in-subject",
        S.MOVED,
        p(
            r"\b(?:reprogramad[oa]|reprogramación|reagendad[oa]|aplazad[oa]|aplazamiento|pospuest[oa]|cambio de (?:hora|horario|fecha|día|cita)|nuev[oa] (?:hora|fecha|horario)|cambio en (?:tu|su|la) (?:{I}))\b|^(?:actualización|actualizad[oa]|modificación|modificad[oa])\b ?:"
        ),
    ),
    rule(
        "es-asks-to-move",
        S.MOVE_ASKED,
        p(
            r"\b(?:podríamos|podemos|podrías|podría|puedes|puede|podés|posible|importaría|importa|inconveniente|problema|te molesta|habría|sería|crees que)\b{..60}\b(?:reprogramar\w{0,3}|reagendar\w{0,3}|mover\w{0,3}|aplazar\w{0,3}|posponer\w{0,3}|cambiar\w{0,3}|adelantar\w{0,3}|retrasar\w{0,3}|correr\w{0,3}|pasar\w{0,3} (?:al|a las|para))\b{..60}(?:\?|$)"
        ),
    ),
    asserts(
        "es-interview-confirmed",
        S.CONFIRMED,
        p(
            r"\b(?:confirmo|confirmamos|confirmada|confirmado|confirmadas|confirmarte|confirmarle|confirmaros|confirmación|queda confirmada)\b(?! (?:la |de |que hemos |el )?(?:recepción|recibido|recibo)\b){..80}(?:\b{I}\b|\b{DAY}\b|\d|\basistencia\b|\bhora\b|\bcita\b)"
        ),
        p(
            r"\b{I}\b{..80}(?<!no )\b(?:confirmad[oa]s?|programad[oa]s?|agendad[oa]s?|fijad[oa]s?|prevista|coordinada|convocada|reservada|concertada|será (?:el|a las|por|este|mañana|con|en|presencial|virtual|online|{DAY})|serán|tendrá lugar|se realizará|se celebrará|se llevará a cabo|comenzará|durará|es (?:el|este|mañana|a las|hoy))\b(?! (?:más adelante|próximamente))"
        ),
        p(
            r"\b(?:te|le|os|lo|la|les) (?:esperamos|espero|espera|recibiremos|recibirá|atenderá|entrevistará|llamaré|llamará|llamaremos|llamo|llamamos|entrevistaremos|convocamos|cito|citamos|agendamos|agendé|he agendado|hemos agendado|he reservado)\b(?!{..25}\b(?:respuesta|noticias|en breve|pronto|la próxima semana para)\b)"
        ),
        p(
            r"\b(?:nos (?:vemos|hablamos|conectamos|reunimos|encontramos)|hablamos|nos veremos|quedamos|quedamos entonces|queda agendad[oa]|hemos (?:agendado|fijado|reservado|programado|coordinado|concertado)|he (?:agendado|fijado|reservado|programado|apuntado|anotado|bloqueado)|agendé|reservé|ha reservado|has reservado|citad[oa]|convocad[oa]|quedas convocad[oa])\b{..60}(?:\d|\b{DAY}\b|\bmañana\b|\bhoy\b|\bentonces\b|\b{I}\b)"
        ),
        p(
            r"\b(?:{DAY}|\d{1,2}(?::\d\d)?(?: ?h)?|hora|horario|eso|fecha|perfecto)\b{..25}\b(?:me (?:viene|va|queda|parece|sirve|acomoda) (?:bien|perfecto|genial|muy bien|perfectamente)|nos (?:viene|va|queda|parece|sirve) (?:bien|perfecto|genial|muy bien|perfectamente)|está (?:bien|perfecto|genial)|de acuerdo|perfecto para|anotad[oa]|agendad[oa])\b"
        ),
        p(
            r"\b(?:con ganas|encantad\w{1,2}|deseando|un placer|ganas|ilusión|gusto)\b{..20}\b(?:de |en )?(?:conocerte|conocerle|conocerlo|conocerla|verte|verle|saludarte|saludarle|hablar contigo|conversar contigo|recibirte|recibirle)\b(?!{..70}\?)"
        ),
        p(
            r"\b(?:invitación|enlace|link|liga) (?:\w{2,18} ){0,4}?(?:de calendario|calendario|de (?:teams|meet|zoom|conexión|acceso|la videollamada|la reunión|la entrevista)|para (?:la|tu|su) (?:{I}))\b|\b(?:recibirás|recibirá|enviaremos|enviaré|envié|he enviado|hemos enviado|llegará|mando)\b{..40}\b(?:invitación|enlace|link|liga|convocatoria)\b(?!{..25}\b(?:prueba|test|evaluación)\b)"
        ),
        p(
            r"\b(?:recordatorio|recordamos|recuerdo|recordarte|recordarle|próxima)\b{..40}\b{I}\b|\b(?:te|le) (?:reunirás|entrevistarás|entrevistará con)\b|\b(?:hablarás|hablará|conversarás|tu entrevistador\w?|su entrevistador\w?|entrevistador\w{0,2} ser[áa]n?)\b"
        ),
        p(
            r"\b(?:invit\w{2,5}|convoc\w{2,5}|citar\w{0,2}|conocerte|conocerle|esperamos)\b(?!{..150}\?){..90}\b(?:el |este |para el |próximo )(?:{DAY}|día \d|\d{1,2} de \w{4,10})\b{..40}\ba las? \d"
        ),
    ),
    titled(
        "es-confirmation-in-subject",
        S.CONFIRMED,
        p(
            r"\bconfirm\w{3,7}\b[^\n]{0,40}?\b{I}\b|\b{I}\b[^\n]{0,40}?\bconfirmad\w{1,2}\b|^recordatorio\b|\brecordatorio\b[^\n]{0,30}?\b{I}\b|^(?:citación|convocatoria)\b[^\n]{0,40}?\b{I}\b|\b(?:cita|citación) (?:de |para |a )(?:la |una )?entrevista\b"
        ),
    ),
    rule(
        "es-invites",
        S.INVITED,
        p(
            r"\b(?:invit\w{2,6}|gustaría|queremos|quisiera|quisiéramos|querríamos|quería|queríamos|agendar|programar|coordinar|concertar|proponer\w{0,2}|propongo|proponemos|encantaría|convocar\w{0,2}|citar\w{0,2}|tener|mantener|organizar|fijar|interesad\w{1,2}|realizar|hacer\w{0,2})\b{..60}\b(?:{I}|conocerte|conocerle|conocerlo|conocerla|hablar (?:contigo|con usted|con vos|por teléfono)|charlar|conversar|platicar|entrevistar\w{0,2}|tomar un café)\b"
        ),
        p(
            r"\b(?:siguiente|próxim[oa]|segunda|última) (?:paso|fase|etapa|ronda|entrevista)\b{..50}\b{I}\b|\binvitación (?:a|para) (?:la |una |tu |su )?(?:\w{3,18} )?{I}\b"
        ),
        p(
            r"\b(?:elig\w{1,3}|elegí|escog\w{1,3}|reserv\w{1,3}|seleccion\w{1,3}|agend\w{1,4})\b{..40}\b(?:hueco|cita|horario|turno|franja|reunión|llamada|entrevista)\b|\bbookinglink\b"
        ),
        p(r"\bpara (?:quedar|vernos|conocernos|vernos y hablar|concretar)\b"),
        p(
            r"\b(?:pás\w{1,3}|pasa|pase|vente|ven|venga|acérc\w{2,4}) (?:\w{2,8} )?(?:por|a) (?:el|la|nuestr[oa]|las|los)\b{..60}\b(?:hablamos|vemos|conocemos|charlamos|entrevista|taller|tienda|local|oficina|cuando)\b"
        ),
    ),
    titled(
        "es-invitation-in-subject",
        S.INVITED,
        p(
            r"\b(?:invitación|propuesta|coordinar|agendar|coordinación|solicitud|convocatoria)\b[^\n]{0,30}?\b{I}\b|\bdisponibilidad\b[^\n]{0,30}?\b{I}\b"
        ),
    ),
    asserts(
        "es-through-to-next-round",
        S.ADVANCED,
        p(
            r"\b(?:pas\w{1,4}|avanz\w{1,4}|avanc\w{1,4}|continú\w{1,3}|continu\w{2,4}|seguir|sigues|seleccionad[oa]|preseleccionad[oa]|superado|superaste)\b{..40}\b(?:a |en |para |con |de )?(?:la |el |una )?(?:siguiente|próxim[oa]|segunda|última|fase final|final|tercera) ?(?:fase|etapa|ronda|paso|instancia|entrevista)?\b|\b(?:has|ha|fuiste|fue|quedaste) (?:\w{2,18} )?(?:sido )?(?:preseleccionad[oa]|seleccionad[oa] para (?:participar|la|una|continuar|realizar|avanzar))"
        ),
        p(
            r"\b{YOUR} (?:perfil|candidatura|cv|experiencia|postulación)\b{..40}(?<!no )\b(?:nos (?:ha )?(?:gust\w{2,4}|interes\w{1,3}|parec\w{2,4}|encant\w{2,4}|llamad[oa]|result\w{2,4})|encaja|interesante|preseleccionad[oa])\b"
        ),
    ),
    rule(
        "es-asks-for-availability",
        S.AVAILABILITY,
        p(
            r"\b(?:tu|su|vuestra) disponibilidad\b(?! (?:inmediata|geográfica|para (?:viajar|trabajar|incorporar\w{0,3}|cambiar)|horaria|de vehículo|mostrada|de incorporación))|\bcuándo (?!{..30}\b(?:empezar|incorporar\w{0,2}|comenzar|iniciar)\b)(?:puedes|podrías|podría|puede|podés|estarías|estaría|te viene|le viene|te va)\b|\bqué (?:día|días|hora|horario)s?\b{..40}\b(?:te|le|tienes|tiene|puedes|puede|prefieres|prefiere|disponibles?)\b"
        ),
    ),
    rule(
        "es-speaks-of-a-talk",
        S.TALK,
        p(
            r"\b(?:{I}|hablar|hablamos|charlar|conversar|platicar|conocer(?:te|le|nos|lo|la)|vernos|quedar|reunirnos|llámame|llamar\w{0,2}|pásate|café)\b"
        ),
    ),
    rule(
        "es-asks-for-times",
        S.ASKS_TIMES,
        p(
            r"\bdisponibilidad(?:es)?\b(?! (?:inmediata|geográfica|para viajar|para trabajar|de vehículo|horaria completa))|\bcuándo (?!{..30}\b(?:empezar|incorporar\w{0,2}|comenzar|iniciar)\b)(?:puedes|podrías|podría|puede|te|le|tienes|tiene|podés|estarías|estaría|sería|tendrías|tendría|os)\b|\bqué (?:día|hora|horario|momento|franja|fecha)s?\b{..60}(?:\b(?:viene|vendría|va|iría|conviene|convendría|puedes|podrías|podría|prefieres|prefiere|queda|acomoda|tienes|tendrías|te|le)\b|\?)"
        ),
        p(
            r"\b(?:te|le|os|les) (?:viene|vendría|va|iría|parece|quedaría|queda|acomoda|conviene|convendría|cuadra|cuadraría|sirve)\b{..20}(?:\b(?:bien|mejor|cómod\w)\b|\?|\d|\b{DAY}\b)|\b(?:estarías|estás|estaría|estaríais|estarás) (?:\w{3,18} )?(?:disponible|libre)\b|\b(?:tendrías|tienes|tendría|tiene|tenés|podrías|puedes|podés)\b{..40}\b(?:un (?:rato|momento|hueco|espacio)|tiempo|disponib\w{3,8}|\d{1,2} minutos|unos minutos|hueco|libre)\b"
        ),
        p(
            r"\b(?:indic\w{2,5}|dinos|díganos|dime|env\w{2,6}|propon\w{1,4}|comparte\w{0,3}|facilit\w{2,5}|sugier\w{1,3}|comént\w{1,5}|haznos saber|háganos saber|pás\w{2,4}|confirm\w{2,5}|coménta\w{2,4})\b{..50}\b(?:disponibilidad|horarios?|huecos?|fechas?|franjas?|opciones|días|cuándo|qué día|a qué hora)\b"
        ),
        p(
            r"\b(?:llam\w{2,5}|llám\w{3,6}|contact\w{2,4}|contáct\w{3,6}|escrib\w{2,5}|escríb\w{3,6}|comuni\w{3,7}|comuníq\w{3,5}|pás\w{1,3}|acerc\w{2,4})\b{..60}\b(?:para|y)\b{..25}\b(?:agendar|concertar|coordinar|concretar|acordar|fijar|quedar|vernos|ver\w{0,2}|una entrevista|entrevista\w{0,3}|cita)\b"
        ),
        p(
            r"\b(?:puedes|puede|podrías|podría|podés|te animas a|quieres|querrías) (?:\w{2,10} ){0,3}?(?:venir|pasar\w{0,2}|acercar\w{0,2}|conectarte|asistir|acudir|estar)\b(?!{..30}\b(?:al tanto|seguro)\b)"
        ),
    ),
    rule(
        "es-offers-times",
        S.OFFERS_TIMES,
        p(
            r"\b(?:siguientes|estos|estas|varios|varias|algunos|dos|tres|cuatro|algun[oa]s?|un[oa]) (?:\w{3,18} )?(?:de (?:estos|estas|los siguientes|las siguientes) )?(?:horarios|huecos|fechas|franjas|opciones|turnos|días|alternativas|propuestas|momentos)\b|\b(?:opción|alternativa|propuesta) (?:\d|[abc])\b|\b(?:cuál|alguno|alguna|cuáles) (?:de (?:estos|estas|ellos|ellas|los|las) ?)?(?:\w{2,18} )?(?:te|le|prefieres|prefiere|va|viene|queda|encaja)"
        ),
        p(
            r"\b(?:tenemos|tengo|tiene|hay|podemos|puedo|podría|podríamos|disponemos|ofrecemos)\b{..40}\b(?:disponib\w{2,8}|libres?|huecos?|huecos|opciones|horarios|hacer\w{0,2}|ofrecer\w{0,2})\b{..40}(?:\d|\b{DAY}\b|:)|\bo bien\b{..30}(?:\d|\b{DAY}\b)"
        ),
    ),
    rule(
        "es-tentative",
        S.TENTATIVE,
        p(
            r"\b(?:tentativ\w{1,5}|por confirmar|provisional\w{0,5}|pendiente de confirm\w{2,7}|sujet[oa] a|reserva provisional|pre-?reserv\w{2,4}|a confirmar|bloqueado provisionalmente)\b|\bsi (?:te|le|os|les) (?:viene|va|parece|queda|cuadra|acomoda|conviene)\b"
        ),
        p(
            r"\b(?:confirm\w{1,5}|dinos|dime|indic\w{2,5}|avís\w{3,5}|coment\w{2,5}|saber|dígan\w{2}|haznos saber)\b{..30}\bsi\b{..40}\b(?:viene bien|va bien|te va|le va|parece bien|puedes|puede|podés|podrías|podría|posible|disponible|conviene|queda bien|encaja|cuadra|acomoda|te viene|le viene|asistir\w{0,2})\b"
        ),
        p(
            r"\b(?:te|le|os|les) (?:parece|viene|va|vendría|iría|quedaría|cuadra|queda|acomoda|conviene)\b{..60}\?|\b(?:propon\w{2,4}|sugier\w{1,3}|suger\w{2,4}|propuesta|qué tal|quizás?|tal vez|pensaba|pensábamos|pensado|podría ser)\b{..60}(?:\d|\b{DAY}\b|\bmañana\b)"
        ),
    ),
    rule(
        "es-booking",
        S.BOOKING,
        p(
            r"\b(?:elig\w{1,3}|elegir|eleg\w{1,3}|escog\w{1,3}|reserv\w{1,3}|seleccion\w{1,3}|agend\w{1,4}|program\w{1,3})\b{..50}\b(?:hora|horario|hueco|cita|fecha|franja|turno|momento|espacio|entrevista|llamada)s?\b{..80}\b(?:enlace|link|liga|calendario|agenda|aquí|calendly|online|en línea|botón|plataforma|bookinglink|siguiente|te (?:venga|quede|convenga)|le (?:venga|quede|convenga)|prefier\w{1,3})\b"
        ),
        p(
            r"\b(?:enlace|link|liga|calendario|agenda|calendly|botón|plataforma|aquí)\b{..50}\b(?:para|y|podrás|podrá|puedes|puede)\b{..15}\b(?:elegir|elige|elija|escoger|reservar|reserva|reserve|seleccionar|selecciona|seleccione|agendar|agenda|agende|programar)\b|\bbookinglink\b|\benlace de (?:reserva|agenda)\b|\b(?:elige|elija|elegí|escoge|reserva|reserve|selecciona|seleccione) (?:\w{2,18} ){0,2}?(?:hueco|horario|hora|franja|turno|fecha|cita)\b"
        ),
    ),
    rule(
        "es-speaks-of-your-interview",
        S.YOUR_INTERVIEW,
        p(
            r"\b(?:tu|su) entrevista\b(?! (?:de (?:visa|visado|admisión|salida)|en (?:la )?(?:embajada|el consulado)|en el (?:programa|podcast)))|\bla entrevista (?:programada|prevista|agendada|fijada|queda|del (?:lunes|martes|miércoles|jueves|viernes|día)|de (?:mañana|hoy)|será|que teníamos)\b|\b(?:invit\w{2,5}|convoc\w{2,5}|citar\w{0,2})\b{..40}\bentrevista\b(?! (?:de (?:visa|admisión)))|\b(?:confirm\w{2,6}|agend\w{2,5}|program\w{2,5}|concert\w{2,5}|coordin\w{2,5})\b{..30}\bentrevista\b"
        ),
    ),
    rule(
        "es-speaks-of-interview",
        S.INTERVIEW,
        p(
            r"\b(?:video)?entrevistas?\b(?! (?:exclusiva|en (?:la )?(?:radio|televisión|prensa)|para (?:el|un|una|nuestro|mi) (?:podcast|artículo|reportaje|tesis|programa|revista|periódico|documental|estudio|investigación|trabajo de fin)|a (?:usuarios|clientes)|de (?:admisión|salida|visado|visa|desempeño|satisfacción))|s? en profundidad)|\b(?:entrevistarte|entrevistarle|entrevistarlo|entrevistarla)\b|\b(?:jornada|día|turno) de prueba\b|\bdinámica grupal\b"
        ),
        p(
            r"\bprueba (?:en|de) (?:cocina|sala|el local|la tienda|el restaurante|el taller|barra)\b"
        ),
    ),
)
