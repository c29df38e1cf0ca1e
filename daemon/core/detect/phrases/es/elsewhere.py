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
            r"\b(?:alquiler|arrendamiento|arrendatari\w|inquilin\w|casero|casera|piso (?:de|en|compartido)|(?:el|la|un|del|su|tu) (?:piso|apartamento|departamento en (?:renta|alquiler)|vivienda|inmueble)|visita (?:al|del|a la) (?:piso|apartamento|vivienda|departamento|inmueble)|inmobiliari\w|fianza|aval(?:ista)?|compraventa|notar[ií]\w{1,2}|hipotec\w{1,4}|tasación|comunidad de propietarios|habitación (?:en|disponible)|propietari\w)\b"
        ),
        p(
            r"\b(?:préstamos?|tarjeta (?:de crédito|de débito)|crédito (?:hipotecario|personal|automotriz|al consumo)|solicitud de (?:préstamo|crédito|tarjeta|beca|visado|visa|plaza|ayuda|subvención|nacionalidad|residencia|información|cita|devolución|alquiler|admisión|matrícula|financiación|permiso)|financiación|entidad bancaria|asesor (?:bancario|financiero|personal)|oficina bancaria|cuenta (?:corriente|nómina)|seguro (?:de|médico|del)|póliza|siniestro|aseguradora|fondo de inversión|plan de pensiones|leasing|tipo de interés)\b"
        ),
        p(
            r"\b(?:visado|visa (?:de|para|americana|schengen)|pasaporte|consulado|consular|embajada|extranjería|nacionalidad|cita previa|dgt\b|permiso de conducir|licencia de (?:conducir|obras|manejo)|hacienda|declaración de la renta|agencia tributaria|ayuntamiento|padrón|registro civil|prestación por|subsidio|itv\b|multa|trámite)\b"
        ),
        p(
            r"\b(?:becas?(?! de prácticas)|matrícula|universidad|facultad|admisión (?:al|a la|en|de)|máster (?:en|de|universitario)|maestría|doctorado|grado en|posgrado|curso (?:académico|escolar)|colegio de (?:tu|su)|tutoría|reunión de padres|padres y madres|apoderad\w|(?:tu|su) hij[oa]|guardería|escuela infantil|plaza escolar|preinscripción|selectividad|notas? de corte|asignatura|alumn\w{1,2} de|semestre|erasmus|tesis|tribunal de)\b"
        ),
        p(
            r"\b(?:cita (?:médica|con (?:el|la|su) (?:dr|dra|doctor\w?|médic\w|dentista|especialista|gestor|asesor)|de revisión|para (?:la|su) revisión|en (?:el|la|su) (?:taller|clínica|consulta|centro de salud|peluquería|oficina|sucursal))|consulta médica|dentista|odontólog\w|clínica dental|centro de salud|revisión (?:médica|dental|anual|del vehículo|de gas|de la caldera)|vacun\w{1,5}|análisis de sangre|analítica|receta|urgencias|historia clínica|pacientes? citad\w|fisioterapia para|veterinari\w|taller mecánico|matrícula del vehículo|su vehículo|tu coche|peluquería|instalación de|técnico acudirá|lectura del contador)\b"
        ),
        p(
            r"\b(?:tu|su|el|la) (?:pedido|compra|reserva|envío|paquete|factura|suscripción|devolución|reclamación|afiliación|membresía|entrega|inscripción (?:al|a la|en el) (?:curso|carrera|club|gimnasio|torneo|maratón|congreso|evento|webinar))\b{..60}\b(?:ha|está|será|confirmad\w|enviad\w|entregad\w|cancelad\w|disponible|número|nº|en camino|caduca|registrad\w)\b|\b(?:presupuesto|licitación|proveedor\w{0,2}|orden de compra|demo (?:de|del) producto|demostración del producto|concurso público|cotización)\b"
        ),
        p(
            r"\b(?:periodista|podcast|reportaje|documental|programa de (?:radio|televisión)|artículo|redacción|oyentes|lectores|revista|periódico)\b{..70}\b(?:entrevista\w{0,4}|testimonio|grabación|publicar\w{0,3}|emitir\w{0,2}|citar\w{0,2}|contar con)\b|\bentrevistas?\b{..50}\b(?:podcast|artículo|reportaje|tesis|trabajo de fin|programa|revista|periódico|documental|investigación|estudio|radio|televisión|libro)\b"
        ),
        p(
            r"\b(?:entrevista de (?:salida|admisión|desempeño|visado|visa)|evaluación (?:de|del) desempeño|evaluación anual|reunión (?:de equipo|semanal|de seguimiento|de vecinos|de departamento|general|de la comunidad|con el tutor|con la tutora)|comité de empresa|cena de (?:navidad|empresa)|asamblea|junta de (?:vecinos|propietarios)|formación interna|jornada de puertas abiertas)\b"
        ),
        p(
            r"\b(?:manuscrito|revisores|comité (?:científico|editorial|de programa)|llamada a (?:comunicaciones|trabajos)|subvenci(?:ón|ones)|convocatoria de (?:ayudas|becas|subvenciones|proyectos|artículos)|voluntari\w{1,5}|soci[oa]s?|club|federación|carrera popular|torneo|audición|casting|elecciones (?:municipales|generales|sindicales)|candidat\w{1,2} a (?:la alcaldía|la presidencia|concejal)|mesa electoral|jurado|juzgado|denuncia|comisaría|adopción|apadrin\w{2,5})\b"
        ),
    ),
    rule(
        "es-words-of-another-field",
        S.OTHER_FIELD,
        p(
            r"\b(?:renta mensual|metros cuadrados|amueblad\w|habitaciones|mudanza|gastos de comunidad)\b"
        ),
        p(r"\b(?:tae\b|tin\b|cuotas?|iban|banco|sucursal|prima|asegurad\w)\b"),
        p(r"\b(?:pacientes?|síntomas|doctor\w?|dra?\b|clínica|tratamiento)\b"),
        p(
            r"\b(?:clientes?|proveedor\w{0,2}|carrito|seguimiento del envío|reembolso|entradas|concierto|vuelo|hotel)\b"
        ),
        p(r"\b(?:alumn\w{1,2}|estudiantes?|examen|clases|hij[oa]s?|colegio|escuela|familias)\b"),
        p(r"\b(?:lectores|oyentes|artículo|episodio|redacción)\b"),
        p(r"\b(?:donaci(?:ón|ones)|parroquia|vecin\w{1,2}|asociación)\b"),
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
            r"\b(?:coaching|coach|taller (?:de|para|online)|simulacro de entrevista|simulación de entrevista|prepar\w{1,6} (?:de|para|tu) (?:la |las |tu )?entrevistas?|curso (?:de|online|gratuito|en línea)|formación (?:gratuita|online|subvencionada)|webinar|masterclass|bootcamp|orientador\w? laboral|orientación laboral|servicio de orientación|sesión (?:gratuita|de orientación|informativa|de coaching)|jornada de puertas|feria de (?:empleo|trabajo)|ponentes?|inscripciones abiertas|mejora tu (?:cv|currículum)|revisión de (?:tu )?(?:cv|currículum)|optimiza tu|certificado de aprovechamiento|evento de networking|mesa redonda)\b"
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
    ),
)
