"""Spanish: the verbs and objects of job mail."""

from __future__ import annotations

from daemon.core.detect.signals import Rule, Signal, asserts, rule

S = Signal
_TALK = r"(?:entrevistas?|llamada|reuni\u00f3n|videollamada|cita)"

RULES: tuple[Rule, ...] = (
    rule(
        "es-application-received",
        S.RECEIVED,
        r"\b(?:hemos recibido|recibimos|acuse de recibo)\b[^.;?]{0,40}\b(?:candidatura|solicitud|postulaci\u00f3n|curr\u00edculum|cv)|\b(?:candidatura|solicitud|postulaci\u00f3n)\b[^.;?]{0,40}\b(?:recibida|enviada|registrada)|\bgracias por (?:tu|su) (?:candidatura|inter\u00e9s|postulaci\u00f3n|solicitud)|\bgracias por (?:postular|aplicar)",
    ),
    rule(
        "es-rejected",
        S.REJECTED,
        r"\bno (?:has|ha|hemos|fue|fuiste|podemos|vamos a|continuaremos|seguiremos)\b[^.;?]{0,40}\b(?:seleccionad[oa]|continuar|avanzar|ofrecer\w{0,2}|elegid[oa]|seguir)|\b(?:seleccionado|elegido|optado por|decidido (?:continuar|avanzar|seguir) con)\b[^.;?]{0,30}\b(?:a )?otr[oa]s? (?:candidat\w{1,3}|perfil\w{0,2}|persona)|\b(?:vacante|puesto|posici\u00f3n)\b[^.;?]{0,30}\b(?:cubiert[oa]|cerrad[oa])|\blamentamos\b[^.;?]{0,60}\bno\b",
    ),
    rule(
        "es-on-hold",
        S.ON_HOLD,
        r"\b(?:proceso|vacante|puesto|contrataci\u00f3n)\b[^.;?]{0,40}\b(?:pausad[oa]|en pausa|suspendid[oa]|congelad[oa])",
    ),
    asserts(
        "es-offered",
        S.OFFERED,
        r"\b(?:encantad\w{1,2}|complace|placer|alegr\w{1,3})\b[^.;?]{0,50}\b(?:ofrecer(?:te|le)? (?:el|un) (?:puesto|contrato)|oferta)|\b(?:carta de oferta|oferta (?:de trabajo|laboral|formal|de empleo)|contrato laboral)\b[^.;?]{0,60}\b(?:adjunt\w{1,3}|firm\w{1,4}|encontrar\w{0,2})|\badjunt\w{1,4}\b[^.;?]{0,40}\b(?:oferta|contrato)",
    ),
    asserts(
        "es-cancelled",
        S.CANCELLED,
        rf"\b{_TALK}\b[^.;?]{{0,60}}\b(?:cancelad[oa]|anulad[oa])|\b(?:cancelar|anular|cancelado)\b[^.;?]{{0,40}}\b{_TALK}|^cancelad[oa]",
    ),
    asserts(
        "es-moved",
        S.MOVED,
        rf"\b(?:reprogramar|reprogramad[oa]|aplazar|aplazad[oa]|posponer|pospuest[oa]|mover)\b|\bnuev[oa] (?:hora|fecha|horario)\b[^.;?]{{0,30}}\b(?:{_TALK}|es|ser\u00e1)?",
    ),
    asserts(
        "es-confirmed",
        S.CONFIRMED,
        rf"\bconfirm\w{{1,6}}\b[^.;?]{{0,60}}\b{_TALK}|\b{_TALK}\b[^.;?]{{0,60}}\b(?:confirmad[oa]|programad[oa]|agendad[oa]|ser\u00e1|tendr\u00e1 lugar)|\b(?:nos vemos|te esperamos|le esperamos)\b",
    ),
    rule(
        "es-invited",
        S.INVITED,
        rf"\b(?:invit\w{{1,6}}|gustar\u00eda|queremos|querr\u00edamos|agendar|programar|coordinar)\b[^.;?]{{0,70}}\b(?:{_TALK}|conocerte|conocerle|hablar)",
    ),
    rule(
        "es-asks-for-times",
        S.ASKS_TIMES,
        r"\bdisponibilidad\b|\bcu\u00e1ndo (?:puedes|podr\u00edas|te|le|tienes)|\bqu\u00e9 (?:d\u00eda|hora|horario)s?\b|\b(?:te|le) (?:viene|vendr\u00eda|va|ir\u00eda) bien",
    ),
    rule(
        "es-booking",
        S.BOOKING,
        r"\b(?:elige|elegir|reserva|reservar|selecciona)\b[^.;?]{0,40}\b(?:hora|horario|hueco|cita|fecha)",
    ),
    rule(
        "es-tentative",
        S.TENTATIVE,
        r"\b(?:tentativ\w{1,5}|por confirmar|provisional\w{0,5})\b|\bsi (?:te|le) (?:viene|va|parece) bien",
    ),
    asserts(
        "es-test",
        S.ASSESSMENT,
        r"\b(?:prueba (?:t\u00e9cnica|online|de c\u00f3digo)|test online|evaluaci\u00f3n (?:t\u00e9cnica|online)|caso pr\u00e1ctico)\b",
    ),
    rule(
        "es-status",
        S.STATUS,
        r"\b(?:nos pondremos en contacto|te (?:avisaremos|informaremos)|le informaremos|tomar una decisi\u00f3n|paciencia|novedades)\b",
    ),
    rule(
        "es-request",
        S.REQUEST,
        r"\b(?:podr\u00edas|podr\u00eda|puedes|por favor)\b[^.;]{0,60}\b(?:enviar\w{0,3}|indicar\w{0,3}|confirmar\w{0,3}|completar)|\bexpectativas? salarial",
    ),
    rule(
        "es-outreach",
        S.OUTREACH,
        r"\b(?:he visto|vi|encontr\u00e9) tu perfil|\btu perfil\b[^.;?]{0,50}\b(?:encaja|interesa\w{0,3}|llam\u00f3)|\boportunidad\b",
    ),
    rule("es-interview", S.INTERVIEW, r"\bentrevistas?\b"),
    rule(
        "es-application",
        S.JOB,
        r"\b(?:candidatura|postulaci\u00f3n|candidat[oa]s?|proceso de selecci\u00f3n|recursos humanos|(?:el|al|un) puesto|vacante|reclutamiento|selecci\u00f3n de personal)\b",
    ),
    rule(
        "es-away",
        S.AWAY,
        r"\b(?:fuera de la oficina|de vacaciones|estar\u00e9 de vuelta|ausente)\b",
    ),
    rule(
        "es-another-world",
        S.OTHER_SIDE,
        r"\b(?:pr\u00e9stamo|tarjeta de cr\u00e9dito|alquiler|piso|hipoteca|visado|beca)\b",
    ),
    rule(
        "es-noise",
        S.NOISE,
        r"\b(?:nuevas ofertas|ofertas de empleo para ti|alerta de empleo|bolet\u00edn|empleos recomendados)\b",
    ),
)
