"""Parts of Spanish that many rules share.

``{I}`` an interview by any name, ``{C}`` candidates, ``{ROLE}`` the post, ``{APP}`` an application,
``{YOUR}`` the candidate's, ``{DAY}`` a weekday, ``{TEST}`` something to be worked on,
``{TITLE}`` a trade.
"""

from __future__ import annotations

from daemon.core.detect.phrases.shorthand import spelt

_INTERVIEW = (
    r"(?:entrevistas?|videoentrevistas?|llamada|videollamada|video ?conferencia|reunión|cita(?! previa)|encuentro|charla|conversación|sesión|plática|meet|call"
    r"|dinámica grupal|(?:día|jornada|turno|media jornada) de prueba|prueba de (?:cocina|práctica)|panel|assessment center|entrevistarte|entrevistarle|entrevistarlo)"
)
_CANDIDATES = r"(?:candidat(?:o|a|os|as|o/a|os/as|ura|uras|@s?)|perfil(?:es)?|personas?|postulantes?|aspirantes?|profesional(?:es)?|postulaci(?:ón|ones)|finalistas?|compañer[oa]s?)"
_ROLE = r"(?:puestos?|vacantes?|posici(?:ón|ones)|plazas?|cargos?|empleos?|trabajo|oferta|convocatoria|rol|prácticas|beca de prácticas|pasantía|búsqueda|suplencia|interinidad)"
_TEST = (
    r"(?:pruebas? (?:técnicas?|online|on-?line|de (?:código|programación|nivel|conocimientos|idiomas?|inglés|aptitud|acceso|redacción|traducción|excel|selección|lógica)|práctica|escrita|en línea|psicotécnicas?|teórica)|(?:test|tests|exámenes|examen) (?:online|en línea|técnicos?|psicotécnicos?|psicométricos?|psicológicos?|de (?:\w{3,14}))"
    r"|psicotécnicos?|psicométric[oa]s?|evaluaci(?:ón|ones) (?:técnica|online|en línea|psicométrica|psicolaboral|virtual|de (?:competencias|conocimientos|habilidades))s?|(?:una|la|las|esta|tu|dos|tres|varias) evaluaci(?:ón|ones)(?! (?:de|del) (?:desempeño|tu|su|perfil\w{0,2}|candidat\w{1,4}|impacto)| final| anual)|casos? (?:prácticos?|técnicos?|de estudio|de negocio)|ejercicios? (?:técnicos?|prácticos?|de \w{4,14})|reto (?:técnico|de código|de programación)|desafío (?:técnico|de código)|challenge|assessment|assignment|entrevista (?:en video |en vídeo |de video |de vídeo )?(?:grabada|en diferido|asíncrona|pregrabada|automatizada)|video ?entrevista (?:grabada|en diferido|asíncrona)|vídeo ?entrevista (?:grabada|en diferido)|videocurrículum|cuestionario (?:técnico|de personalidad|online)|tarea técnica|trabajo práctico|prueba(?! (?:en|de) (?:cocina|sala|barra|tienda|taller|caja|obra|el (?:local|bar|restaurante|taller|obrador|salón|almacén|campo)|la (?:tienda|cocina|obra|peluquería|panadería|granja|oficina))|$))"
)

_TITLE = r"(?:(?:oficial (?:de \w{4,14}|primera)|chapista|florista|tractorista|gruista|taxista|esteticista|masajista|maquillador\w?|sonidista|guionista|modista|sastre|tapicer[oa]|ebanista|librer[oa] (?:junior|especializad\w)|relojer[oa]|joyer[oa]|zapater[oa]|costurer[oa]|bodeguer[oa]|enólog[oa]|vendimiador\w?|temporer[oa]|peón|ganader[oa]|quiosquer[oa]|lavaplatos|friegaplatos|pinche|planchista|pizzer[oa]|heladero|encofrador\w?|ferrallista|escayolista|almacener[oa]|investigador\w?|auxiliar (?:contable|administrativ[oa]|veterinari[oa]|clínic[oa]|enfermería)|export manager|account manager|key account|animador\w?|ludotecari[oa]|canguro|empleada del hogar|limpiacristales|cristaler[oa]|marmolista|cerrajer[oa]|frigorista|calefactor\w?|delegad[oa] de ventas|formador\w?|editor\w? (?:junior|de|web)|investigador\w?|archiver[oa]|bibliotecari[oa]|odontólog[oa]|veterinari[oa] (?:clínic|junior)|óptic[oa]|logopeda|terapeuta|matrona|celador\w?|delineante|topógraf[oa]|aparejador\w?|jardiner[oa]|carnicer[oa]|pescader[oa]|frutero|barista|bartender|mesero|mesera|mucama|botones|pintor\w?|soldador|tornero|fresador\w?|matricer[oa]|instalador\w?|montador\w?|reponedor\w?|teleoperador\w?|agente (?:de|comercial)|capataz|jefe de obra|maquinista|piloto|azafat[oa]|intérprete|fotógraf[oa]|diseñador gráfico|copywriter|copy|tutor\w?|orientador\w?|higienista|protésic[oa]|auditor\w?|tesorer[oa]|procurador\w?|notarial|letrad[oa]|ordenanza|bombero|policía local|socorrista|entrenador\w?|cuidador\w?|niñera|camarera de pisos|gobernant[ae]|sous chef|chef de partida|mozo/a|conductor/a|gestor/a|enfermer[oa]|auxiliar de \w{4,14}|técnic[oa] (?:de|en|superior)|médic[oa] (?:de|residente|internista)|fisioterapeuta|farmacéutic[oa]|psicólog[oa]|trabajador\w? social|educador\w?|maestr[oa]|profesor\w?|docente|monitor\w?|ingenier[oa]|desarrollador\w?|programador\w?|analista|diseñador\w?|administrativ[oa]|contable|abogad[oa]|secretari[oa]|recepcionista|cociner[oa]|camarer[oa]|ayudante de \w{4,12}|jef[oa] de \w{4,14}|pasteler[oa]|panader[oa]|mecánic[oa]|electricista|fontaner[oa]|soldador\w?|carpinter[oa]|albañil|conductor\w?|chófer|chofer|repartidor\w?|mozo de almacén|carretiller[oa]|operari[oa]|vendedor\w?|dependient[oa]|cajer[oa]|comercial|asesor\w? (?:comercial|de)|ejecutiv[oa] (?:de|comercial)|gerente|director\w? (?:de|comercial)|coordinador\w?|responsable de \w{4,14}|encargad[oa]|supervisor\w?|consultor\w?|arquitect[oa]|periodista (?:deportiv|digital|redactor)|redactor\w?|traductor\w?|peluquer[oa]|limpiador\w?|conserje|vigilante|becari[oa]|practicante|pasante|asistente (?:administrativ\w|de|comercial)|gestor\w?|especialista|delegad[oa] comercial|community manager|product manager|data scientist))"

_SHORTHANDS = {
    "I": _INTERVIEW,
    "C": _CANDIDATES,
    "ROLE": _ROLE,
    "APP": r"(?:candidaturas?|postulaci(?:ón|ones)|solicitud(?! de (?:información|prórroga|cambio|reprogramación|conexión))(?: de empleo)?|currículums?|curriculum vitae|cv|c\.v\.|hoja de vida|inscripción|perfil|expediente)",
    "YOUR": r"(?:tu|tus|su|sus|vuestra)",
    "DAY": r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)",
    "TEST": _TEST,
    "TITLE": _TITLE,
    # candidates that are voted for
    "POLITICS": r"(?! (?:(?:a|de|del|al|por) (?:la (?:alcaldía|presidencia|oposición|gobernación|junta)|el (?:partido|gobierno)|partido|gobierno|congreso|senado|parlamento|alcalde\w{0,2}|president\w|concejal\w?|diputad[oa]|izquierda|derecha|pp|psoe|vox)|electoral\w{0,2}|presidencial\w{0,2}|socialista|popular|republican[oa]|demócrata|conservador\w?))",
    # what else than a post has places
    "A_COURSE": r"(?:el |la |un |una |este |esta |nuestro |nuestra )?(?:curso|taller|máster|grado|programa|colegio|escuela|guardería|residencia|formación|seminario|excursión|campamento|viaje)",
}

p = spelt(_SHORTHANDS)
