"""Spanish: what marks mail as no job mail of the User's: adverts, other worlds, other parts."""

from __future__ import annotations

from daemon.core.detect.phrases.es.words import p
from daemon.core.detect.signals import Rule, Signal, rule, titled

S = Signal

RULES: tuple[Rule, ...] = (
    titled(
        "es-alert-subject",
        S.NOISE,
        p(
            r"\b\d{1,4} (?:nuevas? |nuevos? |otras )?(?:ofertas?|empleos?|vacantes?|trabajos?|oportunidades)\b|\b(?:nuevas|últimas) (?:ofertas|vacantes|oportunidades)\b|\bofertas (?:de (?:empleo|trabajo) )?(?:para ti|del día|de la semana|recomendadas|similares|que te|cerca|seleccionadas|destacadas)\b|\balertas? de (?:empleo|trabajo|ofertas)\b|\b(?:empleos|trabajos|vacantes) (?:recomendad[oa]s|para ti|similares|cerca)\b"
        ),
        p(
            r"\b(?:boletín|newsletter|webinar|consejos (?:para|de)|trucos|claves para|cómo (?:preparar|superar|hacer|redactar|mejorar|responder|negociar|destacar|afrontar|conseguir|escribir)|\d{1,2} (?:consejos|preguntas|errores|claves|trucos|razones)|guía (?:para|de)|plantillas?|feria de empleo|descuento|rebajas|oferta especial|promoción|\d{1,2} ?% (?:de )?dto|suscripción|ha visto tu perfil|vieron tu perfil|visitas a tu perfil|invitación pendiente)\b"
        ),
        p(
            r"\b(?:factura|pedido|envío|paquete|entrega de tu|contraseña|verifica (?:tu|su) (?:cuenta|correo|email)|activa tu cuenta|recibo de|pago|presupuesto)\b"
        ),
    ),
    rule(
        "es-job-alert",
        S.ALERT,
        p(
            r"\b(?:tu|tus|mis) alertas?(?: de (?:empleo|trabajo|ofertas))?\b|\balerta de (?:empleo|trabajo)\b|\b(?:nuevas|últimas|otras) (?:ofertas|vacantes) (?:de empleo |de trabajo |de |para|que)|\bofertas (?:de empleo )?(?:similares|recomendadas|para ti|que (?:te|pueden|encajan))\b|\bver (?:todas las|más) (?:ofertas|vacantes)\b|\bbúsqueda guardada\b"
        ),
    ),
    rule(
        "es-advertises",
        S.NOISE,
        p(
            r"\b(?:ver (?:todas las|más) (?:ofertas|vacantes)|ofertas similares|gestionar (?:mis|tus) alertas|darse de baja|darte de baja|cancelar (?:la|tu|su) suscripción|leer más|sigue leyendo|inscríbete (?:ya|ahora|en la oferta)|postúlate (?:ya|ahora)|en este número|nuestro boletín|nuestra newsletter|código (?:promocional|descuento)|compra ahora|aprovecha|descarga (?:la|nuestra|gratis)|plazas limitadas|matricúlate|nuestros cursos)\b"
        ),
    ),
    rule(
        "es-one-time-code",
        S.CODE,
        p(
            r"\b(?:código (?:de (?:verificación|seguridad|confirmación|acceso)|de un solo uso)|restablecer (?:tu|su) contraseña|contraseña temporal|(?:confirma|verifica|confirme|verifique) (?:tu|su) (?:correo|email|cuenta|dirección)|tu código es|su código es)\b"
        ),
    ),
    rule(
        "es-another-world",
        S.OTHER_WORLD,
        # what is applied for, met about or decided on is named, and it is no job
        p(
            r"\bentrevistas? (?:al|a la|a un|a una|con el|con la) (?:\w{2,12} )?(?:alcald\w{1,4}|president\w{1,2} (?:del?|autonómic\w)|ministr[oa]|concejal\w?|conseller\w?|diputad[oa]|senador\w?|escritor\w?|autor\w?|cantante|actor|actriz|futbolista|torer[oa]|obispo|rector\w?|líder|portavoz|candidat[oa])\b|\bcandidat[oa]s? (?:(?:de|del|por) (?:la oposición|el partido|partido|gobierno|pp|psoe|vox|izquierda|derecha)|presidencial\w{0,2}|electoral\w{0,2})\b|\b(?:solicitud|candidatura|inscripción|visita|contrato) (?:\w{2,12} )?(?:de|para|del|por|al) (?:el |la |un |una )?(?:alquiler|piso|apartamento|habitación|estudio de alquiler|vivienda|local comercial)\b"
        ),
        p(
            r"\b(?:(?:el|en|de|para el|contrato de) alquiler|contrato de arrendamiento|arrendatari\w|inquilin\w|casero|casera|piso (?:de|en|compartido)|(?:el|la|un|del|su|tu) (?:piso|apartamento|departamento en (?:renta|alquiler)|vivienda|inmueble)|visita (?:al|del|a la) (?:piso|apartamento|vivienda|departamento|inmueble)|compraventa|tasación|comunidad de propietarios|habitación disponible)\b"
        ),
        p(
            r"\b(?:(?:tu|su|un|el|del|de) (?:préstamo|crédito|hipoteca)|préstamo (?:hipotecario|personal)|hipotecari[oa]|tarjeta (?:de crédito|de débito)|crédito (?:hipotecario|personal|automotriz|al consumo)|solicitud de (?:préstamo|crédito|tarjeta|beca|visado|visa|plaza|ayuda|subvención|nacionalidad|residencia|información|cita|devolución|alquiler|admisión|matrícula|financiación|permiso)|(?:tu|su) (?:seguro|póliza|siniestro|cuenta (?:corriente|bancaria|de ahorro)|gestor|asesor (?:bancario|financiero|personal))|oferta vinculante|plan de pensiones)\b"
        ),
        p(
            r"\b(?:(?:tu|su|el|de|del) (?:visado|pasaporte|permiso de residencia)|visa (?:de|para|americana|schengen)|cita (?:previa|en el consulado|consular|en la embajada|en extranjería)|permiso de conducir en|licencia de (?:conducir|obras|manejo)|declaración de la renta|empadronamiento|nacionalidad española|itv\b)\b"
        ),
        p(
            r"\b(?:becas? (?:de estudios?|universitaria|erasmus|predoctoral|para)|matrícula (?:en|de|del|universitaria)|admisión (?:al|a la|en el|de estudiantes)|máster (?:en|de|universitario)|maestría en|doctorado en|programa de (?:posgrado|maestría|máster|doctorado|intercambio)|curso (?:académico|escolar)|tutoría|reunión de padres|(?:padres y madres|apoderad\w)|(?:tu|su) hij[oa]|plaza escolar|preinscripción|selectividad|notas? de corte de)\b"
        ),
        p(
            r"\b(?:cita (?:médica|con (?:el|la|su) (?:dr|dra|doctor\w?|médic\w|dentista|especialista|gestor|asesor)|de revisión|para (?:la|su) revisión|en (?:el|la|su) (?:taller|clínica dental|consulta|centro de salud|peluquería|sucursal))|consulta (?:médica|con el)|revisión (?:dental|anual|del vehículo|de gas|de la caldera)|análisis de sangre|analítica|historia clínica|taller mecánico|(?:su|tu) (?:vehículo está|coche está|receta|vacuna|tratamiento)|técnico acudirá|lectura del contador)\b"
        ),
        p(
            r"\b(?:tu|su|el|la) (?:pedido|compra|reserva|envío|paquete|factura|suscripción|devolución|reclamación|afiliación|membresía|entrega|inscripción (?:al|a la|en el) (?:curso|carrera|club|gimnasio|torneo|maratón|congreso|evento|webinar))\b{..60}\b(?:ha|está|será|confirmad\w|enviad\w|entregad\w|cancelad\w|disponible|número|nº|en camino|caduca|registrad\w)\b|\b(?:licitación|orden de compra|demo (?:de|del) producto|demostración del producto|concurso público|su cotización|tu cotización)\b"
        ),
        p(
            r"\b(?:para|en|de) (?:un|una|el|la|nuestro|nuestra|mi) (?:\w{3,18} )?(?:podcast|artículo|reportaje|tesis|trabajo de fin|documental|programa de (?:radio|televisión)|revista|periódico|libro|investigación|estudio académico)\b|\b(?:oyentes|su testimonio|tu testimonio)\b"
        ),
        p(
            r"\b(?:entrevista de (?:salida|admisión|desempeño|visado|visa)|evaluación (?:de|del) desempeño|evaluación anual|reunión (?:de equipo|semanal|de seguimiento|de vecinos|de departamento|general|de la comunidad|con el tutor|con la tutora)|comité de empresa|cena de (?:navidad|empresa)|asamblea|junta de (?:vecinos|propietarios)|elecciones (?:municipales|generales|sindicales)|candidat\w{1,2} a (?:la alcaldía|la presidencia|concejal))\b"
        ),
        p(
            r"\b(?:(?:tu|su) (?:manuscrito|artículo|ponencia|comunicación)|comité (?:científico|editorial de la revista|de programa)|llamada a (?:comunicaciones|trabajos)|convocatoria de (?:ayudas|becas|subvenciones|proyectos|artículos)|voluntari(?:o|a|ado)s?|club deportivo|carrera popular|torneo|audición|casting|mesa electoral|juzgado|denuncia|comisaría|adopción)\b"
        ),
        p(
            r"\b(?:un|este|nuestro|el) (?:reportaje|documental|podcast|artículo|libro) (?:sobre|acerca|de investigación|que)\b"
        ),
    ),
    rule(
        "es-words-of-another-field",
        S.OTHER_FIELD,
        p(
            r"\b(?:renta mensual|metros cuadrados|amueblad\w|habitaciones|mudanza|gastos de comunidad|inmobiliari\w|alquiler|fianza|propietari\w|vivienda|notar[ií]\w)\b"
        ),
        p(
            r"\b(?:tae\b|tin\b|cuotas?|iban|banco|sucursal|prima|asegurad\w|aseguradora|póliza|hipoteca|préstamo|financiación|consulado|embajada|ayuntamiento)\b"
        ),
        p(
            r"\b(?:pacientes?|síntomas|(?:el|la|su|tu|del|al|nuestr[oa]) (?:doctor\w?|dra?\b)|clínica|tratamiento|dentista|vacuna|consulta)\b"
        ),
        p(
            r"\b(?:clientes?|proveedor\w{0,2}|carrito|seguimiento del envío|reembolso|(?:tus|sus|las|comprar|dos) entradas|concierto|vuelo|hotel|presupuesto)\b"
        ),
        p(
            r"\b(?:alumn\w{1,2}|estudiantes?|examen|clases|hij[oa]s?|colegio|escuela|(?:estimadas|queridas|de las|a las) familias|universidad|facultad|beca|semestre)\b"
        ),
        p(r"\b(?:lectores|artículo|episodio|redacción|periodista|podcast|reportaje)\b"),
        p(r"\b(?:donaci(?:ón|ones)|parroquia|vecin\w{1,2}|asociación|soci[oa]s de|federación)\b"),
    ),
    rule(
        "es-application-not-sent",
        S.OTHER_SIDE,
        p(
            r"\b(?:candidatura|postulación|solicitud|inscripción)\b{..50}\b(?:incompleta|sin (?:terminar|finalizar|enviar|completar)|no (?:se ha|ha sido|está|has) (?:\w{2,8} )?(?:enviad[oa]|completad[oa]|finalizad[oa]|terminad[oa])|a medias|en borrador|guardada)\b|\b(?:termina|finaliza|completa|retoma|continúa|acaba) (?:con )?(?:tu|su) (?:candidatura|postulación|solicitud|inscripción)\b|\bdonde lo dejaste\b|\b(?:empezaste|comenzaste|iniciaste) (?:a )?(?:tu|una|postular\w{0,2}|inscribir\w{0,2})"
        ),
    ),
    rule(
        "es-user-interviews-others",
        S.OTHER_SIDE,
        p(
            r"\b(?:podrías|puedes|podría|podés|te importaría|te animas a|te toca)\b{..50}\b(?:entrevistar|hacer (?:la|una|las) entrevistas?|participar como|cubrir|sustituir\w{0,2}|acompañar\w{0,2}|evaluar)\b{..50}\b(?:candidat[oa]s?|entrevistas?|panel|postulantes?|perfil)\b|\b(?:vas a|tienes que|te toca|debes|eres|serás|estás en) (?:\w{2,8} )?(?:entrevistar|entrevistador\w?|el panel|panel de|parte del panel)\b|\b(?:scorecard|hoja de evaluación|ficha de evaluación|formulario de evaluación)\b|\b(?:feedback|valoración|evaluación|opinión|impresiones)\b{..20}\b(?:de|del|sobre) (?:la |el |l[oa]s |este |esta )?(?:candidat[oa]|entrevista a|postulante)\b"
        ),
        p(
            r"\b(?:ha|han)\b{..20}\b(?:indicado|facilitado|dado|señalado|puesto|incluido|proporcionado)\b{..30}\b(?:como referencia|su contacto|tu contacto|como referente|referencia profesional)\b|\b(?:solicitud de|pedir|pedirte|pedirle|solicitar\w{0,2}) referencias? (?:de|sobre|para|acerca)\b(?! (?:tu|su)s?\b)|\b(?:carta de recomendación|recomendación) (?:para|de) (?:un|una|el|la|mi)\b"
        ),
        p(
            r"\b(?:tu|su) (?:anuncio|oferta|vacante|publicación)\b{..30}\b(?:está (?:publicad|activ|online)\w?|ha (?:sido publicad|caducad|recibid)\w|recibió|expira|caduca)\b|\bnuev[oa]s? (?:candidat\w{1,4}|candidaturas?|postulaci(?:ón|ones)|inscrit[oa]s?) (?:para|en|a) (?:tu|su)\b"
        ),
    ),
    rule(
        "es-about-somebody-else",
        S.THIRD_PERSON,
        p(
            r"\b(?:el|la|este|esta|otro|otra|cada|primer|segundo|segunda|primera|nuestro|nuestra) (?:candidato|candidata|postulante)\b (?:tiene|ha|es|viene|está|llega|dispone|presenta|adjunt\w|será)\b|\b(?:recomiendo|recomendarte|recomendarle|te paso|te presento|refiero|referir) a (?:un|una|mi|[a-z]{3,14})\b|\b(?:él|ella) (?:se ha postulado|se postuló|ha solicitado|aplicó)\b|\bdamos la bienvenida a\b|\bse (?:incorpora|une|suma) (?:a nuestro|al) equipo\b(?! (?:tu|su))"
        ),
    ),
    rule(
        "es-course-or-talk",
        S.COURSE,
        p(
            r"\b(?:coaching|coach|taller (?:de|para|online)|simulacros? de entrevistas?|simulaci(?:ón|ones) de entrevistas?|(?:tu|su) (?:plaza|inscripción|matrícula) (?:en|para|al?) {A_COURSE}|prepar\w{1,6} (?:de|para|tu) (?:la |las |tu )?entrevistas?|curso (?:de|online|gratuito|en línea)|formación (?:gratuita|online|subvencionada)|webinar|masterclass|bootcamp|orientador\w? laboral|orientación laboral|servicio de orientación|sesión (?:gratuita|de orientación|informativa|de coaching)|jornada de puertas|feria de (?:empleo|trabajo)|ponentes?|inscripciones abiertas|mejora tu (?:cv|currículum)|revisión de (?:tu )?(?:cv|currículum)|optimiza tu|certificado de aprovechamiento|evento de networking|mesa redonda)\b"
        ),
    ),
    rule(
        "es-user-research",
        S.RESEARCH,
        p(
            r"\b(?:encuesta|sondeo|tu opinión|su opinión|estudio de (?:usuarios|mercado)|investigación de (?:usuarios|mercado)|tarjeta regalo|vale regalo|cheque regalo|cuestionario de satisfacción|participantes? (?:para|en) (?:un|una|nuestro|nuestra) (?:estudio|investigación)|grupo de discusión|focus group|compensación (?:de|por) (?:tu|su) (?:tiempo|participación)|experiencia (?:con|usando|como usuari\w|como client\w)|test de usabilidad|grado de satisfacción)\b"
        ),
    ),
    rule(
        "es-among-friends",
        S.FRIEND,
        p(
            r"\b(?:cumpleaños|cena en casa|cañas|cervezas|barbacoa|parrillada|asado|boda|mamá|papá|abuel[oa]|fiesta|besos|besitos|un abrazo fuerte|fútbol|cine|primos?|finde|paella|vacaciones juntos|carnaval|quinceañera)\b"
        ),
        p(
            r"\b(?:qué tal|cómo te fue|cómo fue|cómo ha ido|cómo salió)\b{..20}\b(?:la|tu|en la|en tu) entrevista\b|\bcuéntame\b{..30}\bentrevista\b|\bcruzo los dedos\b|\btía\b|\btío\b"
        ),
    ),
)
