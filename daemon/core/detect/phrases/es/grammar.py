"""How Spanish says if, but and not."""

from __future__ import annotations

import re

from daemon.core.detect.grammar import Grammar, compiled
from daemon.core.detect.phrases.es.words import p

GRAMMAR = Grammar(
    name="es",
    tells=frozenset(
        """
        el los las del hola gracias saludos usted muy nuestra nuestro y estimada estimado
        entrevista puesto cordial buenas buenos dias tardes proceso seleccion contigo vos tenes
        somos estamos hemos hay ya pero como cuando puedes puede podemos mejor ahora manana hoy
        tambien estoy lunes martes miercoles jueves viernes sabado enero febrero junio julio
        septiembre noviembre diciembre eso hasta
        """.split(),
    ),
    choices=compiled(
        p(
            r"\b(?:si|cuando|en caso de que|en el caso de que|en caso|siempre que|siempre y cuando|en cuanto|una vez que|de que)\b{..30}\b{YOUR} (?:perfil|candidatura|postulación|cv|experiencia|solicitud|currículum|hoja de vida|formación)\b{..70}\b(?:encaj\w{1,4}|ajust\w{1,4}|cumpl\w{1,4}|seleccionad\w|preseleccionad\w|interes\w{1,4}|resulta\w{0,2}|adecú\w|coincid\w{1,4}|avan\w{2,4}|correspond\w{1,4}|elegid\w|es (?:el|la|de|afín|acorde)|pas\w{1,2})"
        ),
        p(
            r"\b(?:si|de|en caso de|cuando|caso de)\b(?: \w{2,10}){0,2} ?\b(?:eres|es|seas|sea|fueras|fuera|fueses|has sido|ha sido|hayas sido|resultas|resulta|resultar|resultes|quedas|queda|quedar|ser|avanzas|avanza|avanzar|avances|pasas|pasa|pasar|estás|está)\b{..25}\b(?:seleccionad\w|preseleccionad\w|elegid\w|convocad\w|finalista\w?|admitid\w|contactad\w|continu\w{1,4}|(?:a |en |de )?(?:la )?siguiente (?:fase|etapa|ronda)|entre (?:los|las)|apt[oa])"
        ),
        p(
            r"\b(?:si|cuando|en caso de que)\b{..15}\b(?:consideramos|creemos|decidimos|queremos|vemos|encaja|encajas|encajamos|hay (?:encaje|interés|match|fit)|necesitamos|seguimos adelante|avanzamos|nos interesa|surge|existe|hubiera|estamos interesados)\b|\ben caso (?:de (?:interés|encaj\w{1,3}|avance|respuesta|una respuesta)|afirmativo|positivo|negativo|contrario)\b"
        ),
        p(
            r"\b(?:si|de) no\b{..20}\b(?:recib\w{2,5}|tien\w{1,3}|tuvier\w{1,3}|tener|ha\w{0,2}|sabes|contactamos|obtien\w{1,3})\b{..40}\b(?:noticias|respuesta|comunicación|novedades|contactad\w|nosotros|nuestr\w{1,2})|\b(?:pasado|transcurrid\w{1,2}|pasad\w{1,2})\b{..40}\b(?:sin|no)\b|\bde no recibir\b"
        ),
        p(
            r"\b(?:solo|únicamente|exclusivamente|solamente)\b{..50}\b(?:{C})\b|\b(?:los|las|l@s|aquell\w{2}) (?:{C})(?:,? (?:y |e |o )?(?:\w{2,18} ){0,2}?)(?:(?:pre)?seleccionad\w{1,2}|finalistas|que|cuy\w{2}|escogid\w{2}|elegid\w{2})\b{..90}\b(?:serán|será|recibirán|pasarán|deberán|podrán|tendrán|contactar\w{2,4}|encaj\w{1,3}|cumpl\w{1,3}|avan\w{2,4}|se pondr\w{2,4})|\b(?:todos|cada|todas) (?:los |las |un[oa] de )?(?:los |las )?(?:candidat\w{1,4}|postulantes|aspirantes)\b"
        ),
        p(
            r"\b(?:nuestro|el) proceso (?:de (?:selección|reclutamiento|contratación) )?(?:\w{3,18} )?(?:consta|consiste|suele|incluye|dura|comprende|se compone|se divide|tiene|cuenta|puede|contempla)\b|\b(?:normalmente|por lo general|generalmente|habitualmente|suelen?|solemos)\b{..80}\b(?:candidat\w{1,4}|entrevistas?|semanas|fases|etapas|proceso)\b"
        ),
        p(
            r"\b(?:volumen|cantidad|número)\b{..70}\b(?:responder|respuesta|individual\w{0,5}|cada un[oa]|personalizad\w|contactar|contestar)\b|\b(?:eventual|posible|una posible|futur[oa]) (?:entrevista|{I})\b|\b(?:valorar|valoraremos|decidir|decidiremos|determinar|evaluar|evaluaremos|ver|veremos|saber) si\b"
        ),
        p(
            r"\b(?:nunca|jamás)\b{..50}\b(?:dinero|pagos?|bancari\w{1,2}|cobr\w{2,4}|contraseñas?|depósitos?|transferencia\w?|solicit\w{2,4}|ped\w{2,5}|pid\w{2,4})\b|\b(?:fraudes?|estafas?|phishing|suplantación|fraudulent\w{1,2})\b"
        ),
    ),
    conditions=compiled(
        p(
            r"(?:^|(?<!gustaria)(?<!encantaria)[,;(] ?|\bo )(?:si|en caso de(?: que)?|cuando(?![^,;!]{0,120}\?)|a menos que|salvo que)\b(?![^,;?!)]{0,90}\b(?:viene bien|va bien|parece bien|conviene|queda bien|venga bien|acomoda|cuadra|encaja|posible|disponible|puedes|puede|podés|queda cómod\w)\b)[^,;?!)]{0,180}"
        ),
        p(
            r"(?:^|[,;(] ?|\bo )(?:si|en caso de(?: que)?)\b(?=[^,;?!)]{0,120}\bno\b)[^,;?!)]{0,180}"
        ),
        p(
            r"\b(?:para|necesitas|necesita|deseas|desea|quieres|quiere|querés|poder|posibilidad de|al menos)? ?(?:cancelar|modificar|reprogramar|cambiar|anular|reagendar)(?:,? (?:o|y|/|u) (?:cancelar|modificar|reprogramar|cambiar|anular|reagendar))(?:la|lo)?\b[^,;?]{0,40}|\b(?:para|necesitas|necesita|deseas|desea|quieres|quiere|querés) (?:cancelar|modificar|reprogramar|cambiar|anular|reagendar)(?:la|lo)?\b[^,;?]{0,50}"
        ),
    ),
    turns=re.compile(
        r"; |, (?:pero|sin embargo|aunque|no obstante) (?=nosotros|yo|el|la|tu|su|nuestro|hemos|no|te|le|lamentablemente|en|esta|ya)"
    ),
    negation=re.compile(
        r"\b(?:no|nunca|sin|ni|ningun\w{0,2}|tampoco|jamas|not)\b(?! solo\b)[^,;:]{0,28}$"
    ),
)
