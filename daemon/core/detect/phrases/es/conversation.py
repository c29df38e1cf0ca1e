"""Spanish: receipts, tests, approaches, and what else an employer writes."""

from __future__ import annotations

from daemon.core.detect.phrases.es.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    asserts(
        "es-test-to-do",
        S.ASSESSMENT,
        p(
            r"\b(?:realiz\w{1,4}|realice\w?|complet\w{1,4}|hacer\w{0,2}|haz|hagas|haga|resolver\w{0,2}|resuelv\w{1,3}|resolv\w{1,3}|entreg\w{1,4}|enví\w{1,4}|envi\w{1,5}|invit\w{2,5}|adjunt\w{1,4}|grab\w{1,4}|respond\w{1,3}|rend\w{1,3}|inici\w{1,4}|comenz\w{1,3}|acced\w{1,3}|encontrar\w{1,3}|siguiente (?:paso|fase|etapa)|devolver|devuelv\w{1,3}|pedirte|pedirle|pedimos|solicit\w{2,5}|prepar\w{1,4}|asignad\w|superar|contestar|present\w{1,3}|desarroll\w{1,4}|plante\w{2,5}|propon\w{2,4})\b{..70}\b(?:{TEST})\b"
        ),
        p(
            r"\b(?:{TEST})\b{..90}\b(?:a (?:realizar|completar|resolver)|enlace|link|liga|antes del?|plazo|hasta el|fecha límite|dentro de|horas para|días para|minutos|adjunt\w{1,3}|caduca|vence|expira|disponible hasta|entreg\w{1,4}|envía\w{0,4}|duración|accede\w?)\b"
        ),
        p(
            r"\b(?:graba|grabar|grabes|grabe|grabá)\w{0,3}\b{..40}\b(?:respuestas?|vídeo|video)\b|\b(?:responder|contestar|responde|responda)\b{..30}\b(?:en vídeo|en video|ante la cámara|por vídeo)\b"
        ),
    ),
    titled(
        "es-test-in-subject",
        S.ASSESSMENT,
        p(
            r"\b(?:{TEST})\b(?!{..30}\b(?:recibid\w|completad\w|finalizad\w|resultados?|superad\w|entregad\w)\b)(?<!resultados de la prueba)(?<!turno de prueba)(?<!jornada de prueba)(?<!día de prueba)(?<!periodo de prueba)"
        ),
    ),
    rule(
        "es-test-handed-in",
        S.HANDED_IN,
        p(
            r"\b(?:{TEST}|tus respuestas|tu entrega|su entrega|solución)\b{..40}\b(?:recibid[oa]s?|completad[oa]s?|finalizad[oa]s?|enviad[oa]s?|registrad[oa]s?|entregad[oa]s?)\b(?! (?:antes|en un))|\b(?:gracias|agradec\w{2,4}|recibido|recibimos|recibida)\b{..40}\b(?:realizar|completar|enviar|entregar|resolver|tu|su|la|haber \w{5,12})\b{..25}\b(?:{TEST}|solución|entrega del)\b"
        ),
    ),
    rule(
        "es-application-received",
        S.RECEIVED,
        p(
            r"\b(?:hemos recibido|recibimos|recibido|recibida|recibió|acuse de recibo|ha llegado|nos llegó|nos ha llegado|confirm\w{2,5} (?:la recepción|que hemos recibido|el recibo)|recepción)\b{..50}\b(?:{APP})\b"
        ),
        p(
            r"\b(?:{APP})\b{..60}\b(?:(?:ha sido|fue|se ha|está|quedó|ha quedado|ha) (?:\w{3,18} )?(?:recibid[oa]|enviad[oa]|registrad[oa]|inscrit[oa]|presentad[oa]|cargad[oa]|llegado|enviado|registrado|realizada)|recibid[oa]|enviada|registrada|en revisión|será (?:revisad[oa]|evaluad[oa]|analizad[oa])|está siendo (?:revisad|evaluad|valorad)[oa])\b"
        ),
        p(
            r"\b(?:gracias|agradec\w{2,6})\b{..60}\b(?:{YOUR} (?:{APP}|interés (?:en|por))|postular\w{0,3}|postulaste|aplicar (?:a|al|para)|inscribir\w{0,2}|haberte (?:inscrito|postulado)|haberse (?:inscrito|postulado)|por (?:enviar|hacernos llegar|mandar\w{0,3}|compartir) (?:\w{2,8} )?(?:{APP})|presentar\w{0,2} (?:tu|su)|el interés mostrado|confiar en)\b"
        ),
        p(
            r"\b(?:te has|se ha|has|te) (?:inscrito|postulado|postulaste|inscribiste|aplicado) (?:a|en|para|correctamente|con éxito)\b|\b(?:revisar|revisaremos|revisando|revisará|valorar|valoraremos|analizar|analizaremos|evaluar|evaluando|estudiar|estudiaremos)\b{..30}\b(?:tu|su|las|todas las) (?:{APP})\b"
        ),
    ),
    titled(
        "es-receipt-in-subject",
        S.RECEIVED,
        p(
            r"\b(?:hemos recibido|recibimos|acuse de recibo|(?:candidatura|postulación|solicitud|inscripción|cv) (?:\w{2,10} )?(?:recibida|recibido|enviada|registrada|confirmada|completada)|confirmación de (?:tu |su |la )?(?:candidatura|postulación|solicitud|inscripción|recepción)|gracias por (?:tu|su) (?:candidatura|postulación|solicitud|interés|inscripción)|gracias por (?:postular\w{0,3}|aplicar|inscribir\w{0,2})|recepción de (?:tu |su )?(?:candidatura|cv|postulación|currículum))\b"
        ),
    ),
    rule(
        "es-has-applied",
        S.APPLIED,
        p(
            r"\b(?:tu|su|vuestra) (?:\w{3,18} )?(?:candidatura|postulación|solicitud de empleo|inscripción en la oferta)\b|\b(?:te|se) (?:postulaste|inscribiste|postuló|inscribió)\b"
        ),
    ),
    rule(
        "es-knows-the-user",
        S.KNOWN,
        p(
            r"\b(?:gracias|agradec\w{2,6}|gusto|placer|encantad\w{1,2})\b{..50}\b(?:candidatura|postulación|postular\w{0,2}|interés (?:en|por|mostrado)|tiempo|entrevista|respuesta|mensaje|paciencia|charla|conversación|llamada|venir|cv|currículum|participar|participación|inscribir\w{0,2}|conocerte|conocerle)\b|\b(?:tu|su) (?:\w{3,18} )?(?:candidatura|postulación|entrevista|inscripción|proceso)\b|\b(?:te|se) (?:postulaste|inscribiste|postuló|has inscrito|ha inscrito)\b|\b(?:tal y )?como (?:hablamos|comentamos|acordamos|conversamos|quedamos|te comenté|le comenté)\b|\btras (?:la|tu|su|nuestra) (?:entrevista|conversación|llamada)\b"
        ),
    ),
    rule(
        "es-approaches-the-user",
        S.OUTREACH,
        p(
            r"\b(?:he visto|vi|encontré|hemos visto|vimos|he encontrado|revisando|revisé|di con|me topé con|he llegado a|llegué a|he leído|estuve viendo|viendo)\b{..20}\b(?:tu|su) (?:perfil|experiencia|trayectoria|(?:cv|currículum) (?:en|a través))\b|\b(?:tu|su) (?:perfil|experiencia|trayectoria|cv)\b{..50}\b(?:encaj\w{1,4}|interes\w{1,4}|llam\w{1,3} (?:la |mi |nuestra )?|muy (?:bien|interesante|afín|alinead\w)|podría|me ha|me parec\w{2,3}|ideal|gust\w{1,3}|sería)\b(?!{..40}\bno\b)"
        ),
        p(
            r"\b(?:mi|nuestro|uno de (?:mis|nuestros)|para un|para importante|importante) (?:\w{3,18} )?clientes?\b|\bconsultora de (?:selección|rrhh|recursos)\b|\bheadhunt\w{2,4}\b|\bempresa cliente\b|\b(?:estoy|estamos) (?:buscando|en búsqueda|seleccionando|reclutando|contratando)\b|\b(?:busco|buscamos|seleccionamos|precisamos|reclutamos)\b{..15}\b(?:un|una|para|perfiles?|actualmente)\b"
        ),
        p(
            r"\b(?:abiert[oa]|interesad[oa]|interesaría|interesa|escuchar|valorar|plantear|plantearte|explorar|curiosidad|dispuest[oa])\b{..40}\b(?:oportunidad\w{0,2}|propuestas?|cambio|cambiar|nuev[oa]s? (?:retos?|proyectos?|posición|desafíos?)|conocer más|saber más|ofertas?|conversar|escuchar)\b|\b(?:nueva|gran|excelente|interesante|buena) oportunidad\b|\boportunidad (?:laboral|profesional|de (?:trabajo|empleo|carrera)|que|como|para|en|con)\b|\b(?:nuevo|próximo) (?:reto|desafío) profesional\b|\bescucha activa\b"
        ),
        p(
            r"\b(?:buscamos|busca|buscan) (?:\w{3,18} ){0,2}?(?:personas|evaluadores|colaboradores|gente|agentes|personal|teletrabajadores)\b|\btrabajo flexible\b|\bsin experiencia\b"
        ),
    ),
    rule(
        "es-still-open",
        S.STILL_OPEN,
        p(
            r"\b(?:todavía|aún|seguimos|sigue|siguen|continuamos)\b{..50}\b(?:no (?:hemos|tenemos|se ha|ha|hay)|entrevistando|evaluando|valorando|decidiendo|en proceso|revisando|pendientes?|en curso|entrevistas|deliberando|abierto|en (?:estudio|evaluación|valoración))\b|\bno (?:hemos|se ha|tenemos) (?:\w{2,10} )?(?:todavía|aún|tomado|una decisión|decisión)\b|\b(?:gracias|agradec\w{2,4})\b{..20}\bpaciencia\b|\bmás (?:tiempo )?de lo (?:previsto|esperado|habitual)\b|\b(?:retras\w{1,3}|demor\w{1,4}|alargando)\b{..30}\b(?:proceso|decisión|respuesta|un poco)\b|\blista de (?:espera|reserva)\b"
        ),
    ),
    # An application that lacks papers is neither a receipt nor a verdict.
    rule(
        "es-papers-are-missing",
        S.WANTS,
        p(
            r"\b(?:nos faltan?|falta(?:n|ría|rían)? (?:por )?(?:aportar|adjuntar|enviar|la|el|los|las|tu|su|una?)|documentación (?:pendiente|que falta|incompleta)|completar (?:tu|su|la) (?:expediente|documentación|solicitud|candidatura|postulación)|subsan\w{2,5})\b"
        ),
    ),
    rule(
        "es-status",
        S.STATUS,
        p(
            r"\b(?:nos pondremos|me pondré|nos pondríamos|se pondrá\w?|ponernos|nos ponemos) en contacto\b|\b(?:te|le|os|les) (?:\w{2,8} )?(?:avisaremos|avisaré|informaremos|informaré|contactaremos|contactaré|contactarán|contactará|diremos|diré|comunicaremos|daremos|daré|escribiremos|escribiré|mantendremos|tendremos al tanto|llamaremos (?:la|en|antes|esta))\b|\b(?:novedades|noticias|respuesta|feedback|decisión|resolución|devolución)\b{..50}\b(?:antes|semana|días|próxim\w{1,2}|pronto|lo antes|breve|{DAY}|finales|final de|plazo|en cuanto)\b"
        ),
        p(
            r"\b(?:estado|actualización|situación|seguimiento|novedades)\b{..25}\b(?:de (?:tu|su|la|tu)|del|sobre (?:tu|su|el))\b{..20}\b(?:{APP}|proceso)\b|\b(?:gracias|agradec\w{2,4})\b{..30}\b(?:tiempo|conversación|charla|entrevista|paciencia|mensaje|respuesta|visita|correo|interés)\b|\b(?:fue un|ha sido un|un) (?:placer|gusto)\b{..20}\b(?:conocer\w{0,2}|hablar|conversar|charlar)\b|\btomar (?:una|la) decisión\b|\bdecisión final\b|\bpaciencia\b"
        ),
        p(
            r"\bproceso\b{..40}\b(?:en curso|sigue su curso|avanza|continúa|en marcha|sigue)\b|\b(?:en|bajo) (?:revisión|evaluación|valoración|estudio)\b"
        ),
    ),
    rule(
        "es-asks-the-candidate",
        S.REQUEST,
        p(
            r"\b(?:podrías|podría|puedes|puede|podés|por favor|necesitamos|necesito|rogamos|te pedimos|le pedimos|te agradecería|le agradecería|le agradeceríamos|te agradeceríamos|nos falta|solicitamos|requerimos|hace falta|favor de|serías tan amable|quería preguntarte|quisiera saber|nos gustaría saber)\b{..80}\b(?:enví\w{1,4}|envi\w{1,5}|mand\w{1,5}|remit\w{1,4}|indic\w{1,5}|confirm\w{1,5}|complet\w{1,5}|rellen\w{1,5}|adjunt\w{1,4}|facilit\w{1,5}|aport\w{1,5}|traer|document\w{1,7}|cop(?:ia|ias)|firm\w{1,4}|decir\w{0,3}|coment\w{1,5}|respond\w{1,5}|pas\w{1,5}|hac\w{1,3} llegar|preguntas?|saber|cuál|subir|certificad\w)\b"
        ),
        p(
            r"\b(?:expectativas? (?:salarial|económica|de renta)(?:es|s)?|pretensi(?:ón|ones) (?:salarial|de renta|económica)(?:es|s)?|banda salarial esperada|rango salarial|preaviso|fecha de incorporación|permiso de trabajo|vida laboral|referencias (?:laborales|profesionales)|títulos?|certificado de (?:delitos|antecedentes|penales)|antecedentes penales|nie\b|dni\b|rfc\b|curp\b|cuenta bancaria|número de seguridad social|carn[eé] de conducir|referencias de)\b"
        ),
        p(
            r"\b(?:cómo llegar|aparcamiento|estacionamiento|recepción|documento de identidad|para preparar\w{0,2}|gastos de (?:viaje|desplazamiento))\b"
        ),
    ),
    rule(
        "es-speaks-of-an-application",
        S.APPLICATION,
        p(
            r"\b(?:tu|su|vuestra|la|una) (?:\w{3,18} )?(?:candidatura|postulación|solicitud|inscripción)\b|\b(?:tu|su) (?:cv|currículum|curriculum|hoja de vida|carta de presentación|carta de motivación)\b|\b(?:postulaste|postulado|postularte|postularse|te inscribiste|te has inscrito)\b|^(?:re ?: ?)?(?:\w{1,18} ){0,3}?(?:candidatura|postulación)\b"
        ),
        p(r"^(?:re ?: ?)?(?:tu |su |mi )?(?:cv|currículum)\b"),
    ),
    rule(
        "es-speaks-of-a-job",
        S.JOB,
        r"\(? ?\b(?:h|m|f|x) ?/ ?(?:m|h|f|x)(?: ?/ ?x)?\b ?\)|\b[hm]/[mhf]\b",
        p(
            r"\b(?:el|al|del|un|este|dicho|ese|nuestro|tu|su) (?:\w{3,18} )?(?:puesto|cargo)\b(?! (?:de (?:control|salud|socorro|venta|periódicos|comida)))|\b(?:puesto|cargo|plaza|posición|vacante|rol|empleo|trabajo|prácticas) (?:de|como|en|para|del|indefinido|temporal)\b(?! (?:garaje|parking|aparcamiento|estacionamiento|alquiler|arrendamiento|compraventa|toros|mayor|control|salud|fin de (?:grado|máster)|grado|campo|socorro|{A_COURSE}))|\b(?:la|una|esta|nuestra|dicha|las|otras) (?:\w{3,18} )?(?:vacantes?|posición|plaza)\b(?! (?:de (?:garaje|parking|aparcamiento)|mayor|(?:en|de|del|para) {A_COURSE}))"
        ),
        p(
            r"\b(?:proceso de (?:selección|reclutamiento|contratación|admisión laboral)|procesos de selección|selección de personal|recursos humanos|rr\.? ?hh|reclutamiento|reclutador\w?|equipo de (?:selección|talento|personas|people|reclutamiento)|departamento de (?:selección|personas|personal|talento)|gestión (?:de|del) talento|adquisición de talento|técnic[oa] de selección|talent acquisition|recruiter|bolsa de (?:trabajo|empleo)|oferta de (?:trabajo|empleo)|oferta laboral|propuesta laboral|oportunidad laboral)\b"
        ),
        p(
            r"\b(?:entrevista (?:de trabajo|laboral|de selección|para el puesto|con (?:el equipo|recursos|rrhh))|candidat[oa]s?(?:/[oa]s?)?\b{POLITICS}|postulantes?|incorporación|incorporarte|incorporarse|contratación|contrato (?:laboral|de trabajo|indefinido|temporal)|periodo de prueba|período de prueba|preaviso|pretensi(?:ón|ones) (?:salarial|de renta)(?:es)?|expectativas? salarial(?:es)?|salario|sueldo|remuneración|bruto anual|brutos anuales|bruto mensual|jornada (?:completa|parcial|laboral)|convenio colectivo|teletrabajo|becari\w{1,2}|pasantía|interin[oa]|fecha de (?:incorporación|ingreso|inicio)|alta en la seguridad social|experiencia laboral|vida laboral|primer empleo|puesto de trabajo)\b"
        ),
        p(
            r"\b(?:unirte|unirse|sumarte|sumarse|incorporarte|incorporarse|formar parte|trabajar) (?:a|en|con|de) (?:nuestr[oa]|el|la|nosotros|un) ?(?:equipo|empresa|compañía|plantilla|grupo|clínica|hospital|colegio|restaurante|cocina)?\b|\b(?:candidatura|postulación|postularte|postulaste|inscrito|inscribiste|aplicaste|aplicar|solicitud)\b{..15}\b(?:para|al?|en|como) (?:el|la|un|nuestra|nuestro|este|esta)? ?(?:\w{3,18} )?(?:puesto|vacante|posición|plaza|cargo|oferta|empleo|búsqueda|convocatoria|rol)\b|\bcomo (?:\w{3,18} )?(?:enfermer[oa]|ingenier[oa]|desarrollador\w?|técnic[oa]|cociner[oa]|camarer[oa]|conductor\w?|profesor\w?|comercial|auxiliar|administrativ[oa]|contable|dependient[oa]|analista|responsable|jef[oa]|encargad[oa])\b"
        ),
        p(
            r"\b(?:primera|segunda|última|siguiente|próxima|tercera) entrevista\b|\b(?:seguir|seguimos|avanzar|continuar) (?:adelante )?contigo\b|\b(?:pasar|presentar|enviar|mandar) (?:tu|su) (?:cv|perfil|currículum|candidatura) (?:al|a la|a|para)\b|\b(?:tu|su) (?:perfil|experiencia) (?:para|encaja|nos)\b|\bfinalistas?\b|\b(?:turno de (?:noche|mañana|tarde)|turnos rotativos|banda salarial|brutos|pagas extra|ett\b|las contrataciones|contratar\w{0,3}|carta oferta|plantilla)\b|\b(?:tu|su) (?:primer día|incorporación|salario|sueldo|jefe directo)\b|\bconvocatoria (?:para|de) (?:el |la )?(?:cargo|plaza|empleo|personal|interin\w)\b|\btalento humano\b"
        ),
        p(
            r"\b(?:proceso selectivo|prueba selectiva|entrevista (?:personal|técnica|inicial|grupal|telefónica)|entrevista\b{..60}\b(?:nuestras oficinas|nuestra oficina|nuestra sede|la empresa|nuestras instalaciones|el centro|el hotel|el restaurante|el equipo))\b|\b(?:busca|buscan|precisa|necesita|buscamos|contrata) (?:un |una |a un |a una )?{TITLE}\b"
        ),
        p(
            r"\b(?:siguiente|próxima|última|segunda) (?:fase|etapa|ronda)\b|\b(?:búsqueda|trayectoria|futuro|carrera|desarrollo) (?:de empleo|de trabajo|laboral|profesional)\b|\bcandidat[oa]\b{POLITICS}|\bestimad[oa] postulante\b"
        ),
        # the post as one speaks of it, what it pays and what the law asks of who takes it
        p(
            r"\b(?:el|un|del|al|este|ese|mi|tu) (?:curro|laburo|chamba|empleo|trabajito)\b|\b(?:lo|por lo|sobre lo|para lo|tema) del? (?:la |el )?(?:trabajo|curro|laburo|puesto|empleo|plaza|vacante|{TITLE})\b|\b\d[\d.]{2,8} (?:€ |euros? |pesos |soles |dólares )?(?:netos?|brutos?|nominales|limpios|líquidos|en mano|por nómina)\b|\bpropinas\b|\b(?:certificado|certificación) (?:negativ[oa] )?de (?:delitos|antecedentes)\b|\bnúmero de (?:la )?(?:afiliación|seguridad social)\b|\bdar\w{0,2} de alta en la seguridad social\b|\b(?:media jornada|jornada (?:intensiva|partida|continua)|horario (?:flexible|partido|intensivo)|días? de vacaciones al año)\b"
        ),
        p(
            r"\borden de méritos?\b|\bconcurso (?:docente|de (?:antecedentes|oposición|méritos|{TITLE})|para (?:la plaza|el cargo|cubrir))\b|\b(?:comisión (?:evaluadora|de selección|de contratación)|tribunal (?:calificador|de selección)|comité de selección|concurso-oposición)\b"
        ),
        p(r"\bgestión humana\b|\b(?:tu|su) proceso\b"),
        p(
            r"\btrabajo (?:flexible|desde casa|remoto|a distancia|online)\b|\bsin experiencia\b|\bteletrabaj\w{1,3}\b"
        ),
    ),
    # "your adviser", "with the doctor" is a person one goes to, no job
    titled(
        "es-job-title-in-subject",
        S.JOB,
        p(
            r"\b(?<!\bsu )(?<!\btu )(?<!\bcon )(?<!\bel )(?<!\bla )(?<!\bnuestro )(?<!\bnuestra )(?<!\bdel ){TITLE}\b"
        ),
    ),
    rule(
        "es-names-a-job-title",
        S.JOB,
        p(
            r"\b(?:como|para|puesto|proceso|plaza|vacante|posición|cargo|rol|perfil|oferta|buscamos|buscando|necesitamos|selección|busco|busca|buscan|necesito|necesita|hace falta|falta) (?:de |del |para |lo de |a |un |una |el |la |nuestro |nuestra ){0,3}(?:\w{3,18} )?{TITLE}\b"
        ),
    ),
    rule(
        "es-away",
        S.AWAY,
        p(
            r"\b(?:fuera de la oficina|de vacaciones|estaré de vuelta|estaré ausente|me encuentro (?:ausente|fuera|de)|ausente (?:de|hasta|por)|de baja|de permiso|mi regreso|a mi vuelta|acceso limitado|en caso de urgencia|para (?:temas|asuntos) urgentes|me reincorporo|no estaré disponible|ya no (?:trabaja|forma parte)|permiso de (?:maternidad|paternidad))\b"
        ),
    ),
)
