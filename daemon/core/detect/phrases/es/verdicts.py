"""Spanish: what decides an application: refusals, offers, holds, withdrawals."""

from __future__ import annotations

from daemon.core.detect.phrases.es.words import p
from daemon.core.detect.signals import Rule, Signal, asserts, rule, titled

S = Signal

# Who was taken instead: "otro candidato", "otras candidaturas", "una persona con más experiencia".
_OTHERS = r"(?:otr[oa]s? (?:\w{3,18} )?{C}|(?:un|una|unos|unas|el|la|los|las|algun[oa]s|vari[oa]s|dos|tres) (?:\w{3,18} )?{C} (?:cuy[oa]s?|que|con|más|mejor|intern[oa]s?|de la casa|de nuestro)|alguien (?:más|con|que|de|cuy\w|interno)|(?:perfiles|candidat[oa]s|candidaturas|personas|profesionales|postulantes) (?:que|cuy\w{2}|con (?:más|mayor|mejor))|otra persona|otr[oa] (?:finalista|opción)|candidat[oa]s? intern[oa]s?|promoción interna|quien (?:mejor|más|se ajusta|cumple|reúne))"
# What is refused to the User, after "no".
_REFUSED = (
    r"(?:seleccionad[oa]s?|preseleccionad[oa]s?|elegid[oa]s?|escogid[oa]s?|continu\w{1,6}|avan(?:z|c)\w{1,6}|segu\w{2,6} (?:adelante|con|contando|en)|seguir (?:adelante|con)|adelante con|pas(?:a|ado|as|ar|aste|arás|ará) a|ofrecer\w{0,3} (?:el|la|este|esta|un|una|otra)|contar (?:contigo|con (?:usted|tu|su|vos))|contaremos|incorporar\w{0,3}|contratar\w{0,3}"
    r"|proced\w{2,4}|progres\w{2,4}|prosper\w{2,4}|super(?:ado|aste|ó)|resultad[oa]|result(?:ó|aste|a) (?:ser )?(?:elegid|seleccionad)\w?|apt[oa]s?|finalistas?|ajusta\w{0,3}|encaja\w{0,3}|cumpl\w{1,4}|adecua|alinea\w{0,3}|coincid\w{2,3}|reún\w{2,4}|favorables?|positiv[oa]s?|entre (?:los|las) (?:{C}|finalistas|seleccionad\w{2}|elegid\w{2})|el (?:fit|match|perfil|candidato|encaje) (?:\w{3,18} )?(?:que|adecuad|ideal|para)?\w{0,2}|considerad[oa]|tenid[oa] en cuenta|convocar\w{0,3}|invitar\w{0,3} a|quedado|formar parte|darle continuidad|darte continuidad|dar continuidad|la persona (?:elegida|seleccionada)|exitos[oa])"
)

RULES: tuple[Rule, ...] = (
    rule(
        "es-others-were-chosen",
        S.REJECTED,
        p(
            rf"\b(?:seleccionado|elegido|escogido|optado|optamos|decidido|decidimos|decantado|decantamos|avanzar|avanzado|avanzaremos|continuar|continuaremos|continuado|seguir|seguiremos|apostado|apostar|contratado|incorporado|inclinado|inclinamos|elegimos|seleccionamos|quedado|decisión|elección|proceder|priorizado|ofrecido|asignado|adjudicad[oa]|recaído|favor)\b{{..50}}\b{_OTHERS}"
        ),
        p(
            rf"\b{_OTHERS}\b{{..70}}\b(?:mejor|más (?!tarde|adelante|información|de\b)|mayor|seleccionad[oa]s?|elegid[oa]s?|se (?:ajustan?|adecuan?|acercan?|adaptan?|alinean?|aproximan?)|encajan?|cumplen?|ha\w{{0,2}} sido)\b"
        ),
    ),
    rule(
        "es-you-were-not-chosen",
        S.REJECTED,
        p(
            rf"\bno (?:se |te |le |lo |la |os |nos |me |ha |has |hemos |va a |vamos a )*\b(?:\w{{2,16}} ){{0,6}}?{_REFUSED}\b(?! hasta| sin tu| sin su)"
        ),
        p(
            r"\b(?:{APP})\b{..60}\b(?:rechazad[oa]|descartad[oa]|desestimad[oa]|declinad[oa]|denegad[oa]|no (?:\w{2,18} ){0,4}?(?:seleccionad[oa]|exitos[oa]|aceptad[oa]|considerad[oa]|apt[oa]))\b"
        ),
        p(
            r"\b(?<!no )\b(?:(?:has|ha|haber|hayas?) (?:\w{3,12} )?(?:sido|quedado|resultado)|fuiste|fue|quedas|queda|quedaste|quedado|(?:te|le|lo|la|os) (?:hemos|han|ha|he))\b (?:\w{2,18} ){0,2}?(?:descartad[oa]|rechazad[oa]|desestimad[oa]|eliminad[oa] del proceso|fuera del proceso|no apt[oa])\b|\b(?<!no )(?:hemos|han|ha|he) (?:\w{3,14} )?(?:descartado|rechazado|desestimado|declinado) (?:tu|su|la|esta|dicha) (?:{APP}|participación)\b|\bha (?:descartado|rechazado|desestimado) (?:{YOUR}) \w|\b(?:descartar|desestimar|rechazar|declinar|cerrar|finalizar) (?:tu|su) (?:{APP}|participación|proceso)\b|\bno ser[áa]s? posible\b{..40}\b(?:ofrecer|continuar|incorporar|avanzar|contar)\w{0,3}"
        ),
        p(
            r"\bno (?:te|le|lo|la|os) (?:ha |han |hemos |he |van a |vamos a |voy a |podemos |puedo |podremos )?(?:inclu(?:yó|ido|imos|ye|yeron|ir)|seleccion(?:ó|ado|amos|aron|ar)|eleg(?:imos|ido|ir)|eligi(?:ó|eron)|escog(?:ió|ido|imos|er)|propuesto|propuso|design(?:ó|ado)|cog(?:er|emos|ido)|contrat(?:ar|amos|ado))\w{0,2}\b(?! (?:cita|hora|el teléfono|la llamada))"
        ),
        # the post is another's: "se queda mi sobrino con la plaza", "se lo damos a otro chico"
        p(
            r"\b(?<!te )(?:se (?:queda|quedó|quedará|ha quedado|lleva|llevó|ha llevado|llevará))\b{..40}\b(?:con )?(?:el|la|ese|esa) (?:puesto|plaza|trabajo|curro|vacante|laburo|empleo|contrato)\b|\b(?:el|la) (?:puesto|plaza|trabajo|curro|vacante|laburo|empleo) (?:\w{2,10} ){0,2}?(?:se l[oa] (?:queda|quedó|lleva|llevó|ha llevado|damos|dimos|di|doy|he dado|hemos dado|dieron|han dado)|es para (?:otr[oa]|alguien)|va para otr[oa]|lo ocupa|ya no est[áa])\b"
        ),
        p(
            r"\b(?:hemos|he|han|vamos a|voy a|decidimos|decidí|preferimos|preferí|prefiero|prefieren) (?:\w{3,12} )?(?:cogido|coger|contratado|contratar|elegido|elegir|escogido|escoger|quedarnos|quedarme|quedado|decidido por|optar por|preferido|preferido a) (?:a |con )?(?:otr[oa]s? (?:chic[oa]|muchach[oa]|persona|compañer[oa]|candidat[oa]|profesional|perfil)|alguien (?:con|que|más|de))\b"
        ),
        p(
            r"\b(?:al final|finalmente|esta vez|de momento|por ahora|lo siento,?|lamentablemente,?) (?:\w{2,10} ){0,3}?(?:va a ser que no|la respuesta es no|no ha salido|no salió|no vas a ser tú|no va a ser usted|no eres tú|no ha habido suerte|no hubo suerte)\b"
        ),
        p(
            r"\b(?:en esta (?:ocasión|oportunidad)|esta vez|por (?:el momento|ahora)|de momento|finalmente|al final)\b,? (?:\w{2,18} ){0,2}?no (?:\w{2,18} ){0,3}?(?:ha podido ser|va a poder ser|podrá ser|pudo ser|podremos|podemos|vamos a poder|será posible|ha sido posible|seguiremos|continuaremos|avanzaremos|contaremos)\b|\bno ha (?:podido|sido) ser\b"
        ),
    ),
    rule(
        "es-regret",
        S.REJECTED,
        p(
            rf"\b(?:lamentablemente|desafortunadamente|desgraciadamente|por desgracia|lamento|lamentamos|sentimos|siento|pena|pesar)\b{{..110}}\bno\b{{..50}}\b{_REFUSED}"
        ),
        p(
            r"\bno (?:tener|tenemos|traemos|traigo|son|es|tengo|poder darte|poder darle|dar\w{0,2}) (?:\w{2,18} ){0,2}?(?:buenas|mejores|las? (?:mejor\w{0,2}|noticia\w?)|la respuesta|una respuesta positiva) ?(?:noticias|respuesta)?\b|\bmalas noticias\b|\b(?:respuesta|resultado|resolución|noticia) (?:\w{2,18} )?(?:negativ[oa]|desfavorable)\b"
        ),
    ),
    titled(
        "es-refusal-in-subject",
        S.REJECTED,
        p(
            r"\b(?:candidatura (?:descartada|no seleccionada|desestimada|rechazada)|proceso (?:finalizado|cerrado) -|no seleccionad[oa])\b"
        ),
    ),
    rule(
        "es-post-filled",
        S.REJECTED,
        p(
            r"\b{ROLE}\b{..50}\b(?:(?:ya )?(?:ha|han) sido (?:\w{3,18} )?(?:cubiert|cerrad|cancelad|adjudicad|asignad|ocupad|retirad|anulad|amortizad)[oa]s?|(?:está|quedó|fue|se encuentra|ha quedado|queda) (?:ya )?(?:\w{3,18} )?(?:cubiert|cerrad|cancelad|adjudicad|ocupad|desiert)[oa]|se (?:ha )?(?:cubiert[oa]|cerr(?:ó|ado)|cubrió|cancel(?:ó|ado)|ha cubierto|adjudicó)|ya no (?:está|sigue|se encuentra)|(?:ya )?cubiert[oa])\b(?! (?:en breve|próximamente))"
        ),
        p(
            r"\b(?:hemos|ha|han|se ha|se|habiendo|fue|quedó) (?:\w{3,18} )?(?:cubierto|cerrado|cancelado|adjudicado|ocupado|cubrió|cubierta|cerrada|concluido|finalizado|dado por (?:cerrad|finalizad|terminad|concluid)[oa]) (?:\w{2,18} ){0,3}?(?:{ROLE}|proceso|selección|proceso de selección)\b|\bproceso (?:de selección )?(?:ha (?:concluido|finalizado|terminado|sido (?:cancelado|cerrado))|se ha (?:cerrado|cancelado)|queda (?:cerrado|desierto)|fue cancelado)\b|\bcubrir (?:la|el|esta|este) (?:{ROLE}) (?:con|internamente|de forma interna|mediante)\b"
        ),
        p(
            r"\b(?:cubrimos|cubrió|cubrieron|hemos cubierto|cerramos)\b{..20}\b(?:{ROLE}|búsqueda|proceso)\b{..40}\b(?:con|intern\w{2,6}|ayer|ya)\b|\b(?:la|el) (?:plaza|puesto) (?:ya )?(?:está|se) (?:dad[oa]|ocupad[oa]|cogid[oa]|ocupó)\b"
        ),
        p(
            r"\bya (?:tenemos|hemos encontrado|encontramos|hay|contratamos|hemos contratado) (?:a )?(?:alguien|otra persona|una persona|candidat[oa])\b|\bno (?:buscamos|necesitamos|estamos buscando|contratamos)\b{..20}\b(?:a nadie|más gente|personal|más personal)\b"
        ),
    ),
    rule(
        "es-not-a-fit",
        S.REJECTED,
        p(
            r"\b(?:perfil|experiencia|formación|pretensiones|expectativas|candidatura|trayectoria|competencias|conocimientos|requisitos)\b{..60}\bno\b{..30}\b(?:ajust\w{1,4}|encaj\w{1,4}|cumpl\w{1,4}|adecu\w{1,3}|coincid\w{1,4}|aline\w{1,3}|correspond\w{1,3}|suficientes?|lo que (?:buscamos|estamos buscando)|se adapta\w?|alcanz\w{1,3})"
        ),
        p(
            r"\bno\b{..12}\b(?:ajust\w{1,4}|encaj\w{1,4}|cumpl\w{1,4}|adecu\w{1,3}|coincid\w{1,4}|aline\w{1,3}|reún\w{1,4})\b{..50}\b(?:perfil|requisitos|puesto|posición|vacante|buscamos|necesidades|plaza|oferta|búsqueda|rol|equipo)\b"
        ),
        p(
            r"\b(?:te|le) falta\w{0,2}\b{..40}\b(?:experiencia|rodaje|bagaje|recorrido|nivel|años|formación)\b"
        ),
    ),
    rule(
        "es-kind-words",
        S.REJECTED_SOFTLY,
        p(
            r"\b(?:no (?:desmerece|resta|refleja|significa|supone|implica)|valía|tus? capacidades|calidad de (?:tu|su|los|las))\b|\b(?:decisión|elección)\b{..30}\b(?:difícil|complicad[oa]|no ha sido (?:fácil|sencill[oa])|no fue (?:fácil|sencill[oa]))"
        ),
        p(
            r"\b(?:gran|alto|elevado|enorme|amplio) (?:número|volumen|cantidad|nivel)\b|\bgran cantidad de (?:candidaturas|postulaciones|solicitudes|perfiles)|\bmuchas (?:candidaturas|postulaciones|solicitudes)|\bnivel (?:muy )?alto\b"
        ),
        p(
            r"\b(?:conserv\w{2,5}|guard\w{2,5}|mantendremos|mantener|incorporar\w{0,4}|tendremos en cuenta|tener en cuenta|quedará|contar con)\b{..60}\b(?:base de datos|cv|perfil|datos|futur[oa]s?|próxim[oa]s?|candidatura|bolsa|cartera)\b|\bbolsa de (?:trabajo|empleo|talento)\b"
        ),
        p(
            r"\b(?:anim\w{2,5}|invit\w{2,5}|esperamos|alent\w{2,5}|no dudes|no dude|sigas?|siga)\b{..60}\b(?:postular\w{0,3}|volver a|presentar\w{0,2}|inscrib\w{2,5}|aplicar|futur[oa]s?|nuevas? (?:ofertas|vacantes|oportunidades)|otr[oa]s (?:procesos|vacantes|ofertas|oportunidades)|atent[oa])\b|\bfutur[oa]s (?:oportunidades|procesos|vacantes|ofertas|búsquedas|convocatorias)\b|\bmás adelante\b"
        ),
        p(
            r"\b(?:agradec\w{2,6}|gracias|valoramos)\b{..50}\b(?:tiempo|esfuerzo|interés|confianza|dedicación|participación|participar|participado)\b|\ben esta (?:ocasión|oportunidad)\b|\besta vez\b|\b(?:lamentablemente|desafortunadamente)\b"
        ),
    ),
    rule(
        "es-farewell",
        S.FAREWELL,
        p(
            r"\b(?:dese\w{2,5}|éxitos?|suerte|lo mejor|mejores deseos|ánimo|mucho ánimo)\b{..70}\b(?:búsqueda|futur[oa]s?|carrera|trayectoria|desarrollo profesional|camino|proyectos?|profesional\w{0,4}|procesos|próximos|retos|andadura|etapa|emprendas)\b|\b(?:encontrar|encuentres|encuentre|consigas)\b{..30}\b(?:pronto|trabajo|oportunidad|empleo|puesto|lugar)\b"
        ),
    ),
    rule(
        "es-second-in-line",
        S.RESERVE,
        p(
            r"\b(?:lista de (?:espera|reserva)|bolsa de (?:reserva|suplentes)|(?:segundo|segunda) (?:opción|lugar|en la lista|posición)|suplente|en reserva)\b|\bsi (?:la|el|esa|dicha) (?:persona|candidat[oa]|primer[oa])\b{..40}\b(?:renuncia\w?|rechaza\w?|declina\w?|no acepta)\b"
        ),
    ),
    rule(
        "es-offer-accepted",
        S.ACCEPTED,
        p(
            r"\b(?:gracias|alegr\w{2,5}|felicidades|enhorabuena|confirm\w{2,5}|content\w{1,2}|hemos recibido|recibimos|recibid[oa])\b{..50}\b(?:aceptar (?:la|nuestra|el)|aceptado (?:la|nuestra|el)|aceptación|(?:contrato|oferta|carta) firmad[oa])\b"
        ),
    ),
    asserts(
        "es-offer-taken-back",
        S.RESCINDED,
        p(
            r"\b(?:retir\w{2,5}|anul\w{2,5}|rescind\w{2,5}|revoc\w{2,5}|dejar sin efecto|dejamos sin efecto|cancel\w{2,5}|no (?:podemos|podremos|es posible) (?:mantener|sostener|honrar))\b{..40}\b(?:oferta (?:de trabajo|laboral|de empleo|que|realizada|económica|enviada|formal|de contratación)|(?:la|nuestra|dicha|esa) oferta|propuesta (?:laboral|económica|de contratación)|carta (?:de )?oferta|precontrato)\b(?! de (?:prácticas en|la semana))"
        ),
        p(
            r"\b(?:oferta|propuesta)\b(?: \w{2,14}){0,5} (?:ha sido|queda|fue|ha quedado|quedará|será) (?:\w{2,18} )?(?:retirada|anulada|rescindida|revocada|sin efecto|cancelada|nula)\b|\boferta\b{..40}\b(?:ya no (?:es válida|está vigente|sigue)|sin efecto)"
        ),
    ),
    asserts(
        "es-offered",
        S.OFFERED,
        p(
            r"\b(?:encantad\w{1,2}|complace|place|placer|alegra\w{0,3}|alegría|content\w{1,2}|feliz|felices|grat[oa]|queremos|quisiéramos|querríamos|gustaría|decidido|orgullo\w{0,4}|hemos acordado|confirmar\w{0,3}|entusiasma)\b{..70}\b(?:ofrecer(?:te|le|les|os|lo|la)? (?:\w{3,16} )?(?:el|la|un|este|esta|formalmente|oficialmente|una) (?:\w{3,18} )?(?:puesto|contrato|posición|plaza|vacante|cargo|empleo|trabajo|incorporación|oferta|rol)|(?:hacer|presentar|extender|enviar)(?:te|le|les)? (?:una|la|nuestra|esta) (?:\w{3,18} )?(?:oferta|propuesta)(?! de (?:horario|fecha|hora))|incorpor(?:es|e|arte|arle|arlo|arla)|(?:que )?(?:formes|forme) parte (?:de nuestr|del equipo)|contratar(?:te|le|lo|la)|contar contigo (?:como|en el equipo|en nuestro equipo)|te (?:unas|incorpores|sumes)|se (?:una|incorpore|sume) a)"
        ),
        p(
            r"\bofrecer(?:te|le|les|os|lo|la)? (?:el|la|este|un|formalmente el|oficialmente el) (?:\w{3,18} )?(?:puesto|contrato|plaza|vacante|cargo)\b|\b(?:te|le) ofrecemos (?:el|la|un|formalmente|oficialmente|una) (?:\w{3,18} )?(?:puesto|contrato|plaza|vacante|cargo|posición|incorporación|indefinido)\b"
        ),
        p(
            r"\b(?:queremos|quiero|quisiéramos|nos gustaría|me gustaría|nos encantaría|me encantaría) que (?:\w{2,8} )?(?:(?:seas|sea|fueras|fuera|fueses) (?:nuestr[oa]|el|la|mi) (?:nuev[oa] |próxim[oa] |futur[oa] )?{TITLE}|trabajes|trabaje con|trabajaras|te (?:quedes|incorpores|sumes|unas)|se (?:quede|incorpore|sume|una) (?:con|a|en)|(?:vengas|venga|vinieras) a (?:trabajar|formar)|entres a (?:trabajar|formar))\b(?!{..40}\b(?:entrevista|prueba|proceso)\b)"
        ),
        p(
            r"\b(?:estás|está|quedas|queda|estás ya) (?:ya )?(?:contratad[oa]|fichad[oa]|dentro)\b(?! del? (?:plazo|proceso|rango))|\b(?:te|le|la|lo) (?:contratamos|cogemos|fichamos|tomamos) (?:\w{2,10} )?(?:como|para|de|a partir|desde|en)\b(?! (?:nota|datos|referencia))|\bempiezas (?:a trabajar )?(?:con nosotros )?(?:el|la semana|en|este) (?:\w{2,10} )?(?:{DAY}|día|\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b{..60}\b(?:contrato|alta|sueldo|turno|nómina)\b"
        ),
        p(
            r"\b(?:carta (?:de )?oferta|carta de incorporación|oferta (?:de trabajo|laboral|formal|de empleo|económica|de contratación|por escrito|definitiva|vinculante)|propuesta (?:laboral|de contratación|salarial|económica (?:para|por) (?:el|la|tu|su) (?:puesto|incorporación))|contrato (?:laboral|de trabajo|indefinido|temporal|de prácticas)|precontrato)\b{..80}\b(?:adjunt\w{1,4}|firm\w{1,5}|anex\w{1,3}|revis\w{1,4}|devuel\w{2,4}|docusign|aceptación|encontrar\w{0,3}|remit\w{2,4})\b(?!{..20}\bpara la entrevista)"
        ),
        p(
            r"\b(?:adjunt\w{1,4}|anex\w{1,3}|enví\w{1,4}|envi\w{1,5}|remit\w{2,4}|encontrar\w{1,3}|comparto|compartimos|firmar)\b{..50}\b(?:carta (?:de )?oferta|carta de incorporación|oferta (?:de trabajo|laboral|formal|de empleo|económica|de contratación|por escrito)|propuesta (?:laboral|de contratación|salarial)|contrato (?:laboral|de trabajo|indefinido)|precontrato)\b"
        ),
        p(
            r"\b(?:has|ha|fuiste|fue|resultaste|hemos decidido que) (?:\w{2,18} )?(?:sido )?(?:seleccionad[oa]|elegid[oa]|la persona (?:elegida|seleccionada)|el candidato (?:elegido|seleccionado)|la candidata (?:elegida|seleccionada)) (?:para (?:el|la|ocupar|cubrir|incorporar\w{0,2}|unirte|formar|nuestro|trabajar)|como)\b(?!{..50}\b(?:entrevista|fase|etapa|prueba|participar|proceso|siguiente|evaluación|reunión|llamada|conocer)\b)|\b(?:el|la) (?:puesto|plaza|trabajo|curro|vacante|laburo|empleo|chamba|pega|contrato) (?:ya )?es (?:tuy[oa]|suy[oa]|para ti|para usted|para vos)\b|\b(?:te|se) (?:quedas|queda|has quedado) (?:tú |usted )?con (?:el|la) (?:puesto|plaza|trabajo|curro|vacante|laburo|empleo)\b(?<!se queda con el puesto)|\bbienvenid[oa]s? (?:al equipo|a bordo|a nuestro equipo)\b"
        ),
        p(
            r"\b(?:enhorabuena|felicidades|felicitaciones|buenas noticias|excelentes noticias)\b{..70}\b(?:la oferta|oferta (?:de|para|formal)|ofrecer\w{0,2}|el puesto|contratar\w{0,2}|incorpor\w{2,5})\b(?!{..40}\b(?:entrevista|proceso)\b)"
        ),
    ),
    titled(
        "es-offer-in-subject",
        S.OFFERED,
        p(
            r"^(?:re: ?)?(?:tu |su |nuestra )?(?:carta (?:de )?oferta|oferta (?:formal|laboral (?:para|-|–)|de incorporación|de contratación|económica|en firme)|propuesta (?:laboral|económica|de contratación|de incorporación)|contrato (?:laboral|de trabajo))\b(?!{..30}\b(?:entrevista|del día|recomendad\w)\b)"
        ),
    ),
    rule(
        "es-on-hold",
        S.ON_HOLD,
        p(
            r"\b(?:proceso|procesos|vacantes?|puesto|contrataci(?:ón|ones)|selección|búsqueda|plaza|posición|convocatoria|incorporaci(?:ón|ones)|presupuesto)\b{..60}\b(?:pausad[oa]s?|en pausa|suspendid[oa]s?|congelad[oa]s?|paralizad[oa]s?|detenid[oa]s?|en espera|stand-?by|on hold|aplazad[oa]s?|pospuest[oa]s?|paralizó|frenad[oa]s?|hasta nuevo aviso|parad[oa]s?)\b(?!{..15}\bentrevista)"
        ),
        p(
            r"\b(?:pausar|pausa|suspender|congelar|paralizar|detener|frenar|congelación|paralizado|pausado|congelado|poner en (?:pausa|espera)|dejar en (?:pausa|espera))\b{..40}\b(?:proceso|procesos|vacantes?|contrataci(?:ón|ones)|búsqueda|selección|incorporaci(?:ón|ones)|plaza|puesto|posición)\b"
        ),
    ),
    rule(
        "es-withdrawn",
        S.WITHDRAWN,
        p(
            r"\b(?:has|ha|haber|hayas|haya) (?:decidido )?(?:retirado|retirar|desistido|renunciado|desistir)\b{..30}\b(?:{APP}|proceso|participar)\b|\b(?:retirada|retiro|desistimiento|baja|renuncia) (?:de|a) (?:tu|su|la) (?:{APP}|participación)\b|\b{APP}\b{..30}\bretirada\b{..30}\b(?:petición|solicitud|solicitado|pedido)\b"
        ),
    ),
)
