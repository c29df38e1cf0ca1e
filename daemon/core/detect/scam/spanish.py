"""What scams say in Spanish."""

from __future__ import annotations

import re

from daemon.core.detect.scam.signs import Paper, Sign
from daemon.core.detect.scam.tongue import Tongue, writer

S = Sign
_WORDS = {
    "OF": r"(?:cursos?|formación|capacitación|uniforme|material\w{0,2}|equipos?|exámen\w{0,2}|examen|examen médico|estudio socio\w{0,9}|trámites?|tramitación|gestión|inscripción|registro|expediente|acreditación|credencial|licencia|carn[eé]t?|visado|visa|permiso|certificad\w{1,3}|certificación|antecedentes|afiliación|kit|seguro|papelería|documentación|dotación|verificación|activación|reserva de plaza|plaza|matrícula)",
    "MUST": r"(?:deberá|debe|debes|deberás|tiene que|tienes que|tendrá que|tendrás que|hay que|es necesario|necesario|necesita|necesitas|obligatorio|solicitamos|rogamos|favor|antes de|requiere)",
    "PAY": r"(?:abonar|pagado|pagada|abone|abona|pagar|pague|paga|depositar|deposite|deposita|transferir|transfiera|ingresar|ingrese|consignar|consigne|cancelar el (?:valor|costo|importe|monto)|costear|adelantar|desembolsar|comprar|compra|adquirir)",
    "TALK": r"(?:entrevistas?|inducción|capacitación|contratación|proceso|conversación|formación)",
}

phrases = writer(_WORDS)

SPANISH = Tongue(
    name="es",
    signs={
        S.FEE: phrases(
            r"\b{PAY} (?:la |el |los |una |un )?(?:tasa|cuota|cantidad|importe|valor|fianza|gastos|inscripción)\b{..30}{SUM}",
            r"{SUM} (?:en|de|como|por) (?:depósito|fianza|garantía)\b|\bpago anticipado\b{..60}{SUM}|\b(?:uniforme|curso|kit|credencial|material)\b{..40}\b(?:costo|coste|precio) de {SUM}",
            r"\b{MUST}\b{..70}\b{PAY}\b{..70}\b(?:{OF}|{SUM}|fianza|depósito|importe|cuota)|\b{PAY}\b (?:la cantidad de |un importe de |la suma de |únicamente |solo |sólo |los |el |la )?{SUM}{..60}\b(?:{OF}|concepto|fianza|depósito|reserv\w{1,4})",
            r"\b(?:fianza|depósito|cuota|pago|costo|coste|importe|tasa|gastos?|inversión|valor) (?:\w{4,12} )?(?:de|del|por|en concepto de|para) (?:la |el |los |las |su |tu )?{OF}\b{..50}(?:{SUM}|\b(?:pagar|abonar|depositar|transferir|bizum|reembols\w{2,5})\b)",
            r"\b(?:reservar|asegurar|confirmar|apartar|garantizar|tramitar) (?:su|tu|la|el) (?:plaza|puesto|lugar|vacante|cupo|contrato|pase|cita|entrevista)\b{..90}\b(?:pag\w{1,4}|abon\w{1,4}|deposit\w{1,4}|depósito|transfer\w{1,7}|bizum|cuota|fianza)\b",
            r"\bsin el pago\b|\b(?:una vez|cuando) (?:realizado|recibido|recibamos|confirmado) (?:el |su )?(?:pago|depósito|ingreso|abono)\b|\b(?:comprobante|justificante|captura) (?:de|del) (?:pago|depósito|ingreso|transferencia|bizum)\b",
            r"\b(?:comprar|adquirir|pedir)\b{..60}\b(?:a|con|de) (?:nuestro|un) (?:\w{3,14} )?proveedor\b|\b(?:80[367]|905|118\d\d) ?\d{2,3} ?\d{2,3}\b{..40}\b(?:min|minuto|llam\w{1,4})",
        ),
        S.METHOD: phrases(
            r"\b(?:pague|paga|pagar|pagarlo|pagarla|abonar|abone|abona|deposite|depositar|deposita|envíe|envíes|enviar|transferir|transfiera|ingrese|ingresar|importe|monto|fianza|cuota)\b{..60}\b(?:por|mediante|vía|con|en|a través de|al) (?:{COIN}|oxxo|nequi|daviplata|yape|plin|mercado ?pago|western union|giro|tarjetas? de regalo|transferencia inmediata)",
            r"\b(?:compr\w{1,4}|adquir\w{1,4})\b{..40}\btarjetas? (?:de regalo|steam|google play|prepago|amazon)",
        ),
        S.CHEQUE: phrases(
            r"\bcheques?\b{..90}\b(?:deposit\w{1,4}|ingres\w{1,4}|cobr\w{1,4}|compr\w{1,4}|equipos?|material\w{0,2}|resto|diferencia|proveedor|transfer\w{1,5})|\b(?:deposit\w{1,4}|cobr\w{1,4}|ingres\w{1,4}) (?:el|este|un) cheque\b"
        ),
        S.MULE: phrases(
            r"\b(?:qued\w{1,4}|reten\w{1,4}|descont\w{1,4}|descuent\w{1,4})\b(?=[^;?]{0,45}(?:%|\bcomisión\b|\bcomision\b|\beur\b|\bpor ciento\b)){..110}\b(?:resto|reenv\w{1,5}|transfer\w{1,6}|envi\w{1,4}|diferencia)",
            r"\b(?:pagos|transferencias|dinero|fondos|ingresos|cobros) de (?:los |las |nuestros |nuestras )?(?:clientes|compradores|socios)\b{..60}\ben (?:su|tu) (?:propia )?cuenta\b|\b(?:clientes|compradores)\b{..40}\b(?:transf\w{2,6}|deposit\w{1,4}|pag\w{1,4}|ingres\w{1,4})\b{..40}\b(?:en|a) (?:su|tu) (?:propia )?cuenta\b|\bagente (?:financiero|de pagos|de transferencias|de cobros?)\b",
        ),
        S.PARCELS: phrases(
            r"\b(?:paquetes?|paquetería|mercancías?|envíos)\b{..60}\ben (?:su|tu) (?:casa|domicilio|hogar)\b|\brecib\w{1,6} (?:los |unos )?(?:paquetes|mercancías?) en (?:casa|domicilio)\b|\b(?:reenv\w{1,5}|reempaquet\w{1,4}|reetiquet\w{1,4})\b{..40}\b(?:paquetes?|mercancías?|envíos|pedidos)\b|\b(?:paquetes?|mercancías?)\b{..70}\b(?:reenv\w{1,5}|reempaquet\w{1,4}|reetiquet\w{1,4})"
        ),
        S.TASKS: phrases(
            r"\b(?:recarg\w{1,4}|hacer una recarga|haces una recarga)\b{..50}\b(?:cuenta|saldo|plataforma|previa|beneficio|pedidos?|tareas?|desde)\b|\b(?:tareas?|pedidos?|órdenes|misiones)\b{..70}\b(?:recarg\w{1,4}|desbloque\w{1,4})\b|\bsaldo\b{..25}\bnegativo\b"
        ),
        S.RATING: phrases(
            r"\b(?:dar|dando|da|dale) (?:me gusta|like|likes)\b|\bgan\w{1,4}\b{..60}\b(?:dando like|dando likes|dando me gusta|calificando|reseñando)\b|{SUM} por (?:video|vídeo|like|reseña|clic)\b",
            r"\b(?:me gusta|likes?|reseñ\w{1,4}|calific\w{1,6}|valor\w{1,6}|evaluador\w{0,2}|estrellas|clics?|seguir cuentas)\b{..80}(?:\b(?:comisión|gan\w{1,4}|pag\w{1,4}|usdt|por (?:tarea|reseña|clic|día))\b|{SUM})|\b\d{1,3} tareas\b{..20}(?:=|{SUM})|\btareas (?:sencillas|simples|fáciles|diarias|en línea|online)\b{..60}\b(?:gan\w{1,4}|comisión|al día|diari\w{1,2}|pag\w{1,4})|\b(?:retirada|retiro)s? diari\w{1,2}\b",
        ),
        S.CARD: phrases(
            r"\b(?:foto|copia|número|datos|imagen)\b{..30}\b(?:de (?:su|tu|la) )?tarjeta (?:bancaria|de (?:crédito|débito))\b|\bnúmero de (?:la )?tarjeta\b|\bcvv\b|\b(?:claves?|contraseña|usuario|acceso|pin)\b{..40}\b(?:banco|bancari\w{1,2}|banca (?:en línea|online|móvil|electrónica))\b|\bcódigo\b{..40}\b(?:sms|recibirá|llegará|recibas|llegue)\b{..50}\b(?:envi\w{1,4}|facilit\w{1,4}|indi\w{1,5}|compart\w{1,4}|pas\w{1,4})"
        ),
        S.ACCOUNT: phrases(
            r"\b(?:abrir|abra|abre|crear) (?:una |varias )?cuentas? (?:bancarias? |de banco )?{..40}\b(?:para nosotros|de prueba|binance|a nuestro nombre)|\balquil\w{1,4} (?:su|tu) cuenta\b",
        ),
        S.PASSWORD: phrases(
            r"\b(?:correo|e-?mail|cuenta)(?: electrónico)? y (?:su |tu |la )?contraseña\b{..60}\b(?:abrir|ver|leer) (?:el |este |la )?(?:documento|archivo|carta|oferta)|\bcontraseña (?:de|del) (?:su |tu )?(?:correo|e-?mail)\b"
        ),
        S.SECRECY: phrases(
            r"\bno (?:le |lo )?(?:diga|digas|mencione|menciones|comente|comentes|informe|informes)\b{..50}\b(?:banco|nadie|cajero|gestor)"
        ),
        S.SELFIE: phrases(
            r"\bselfie\b{..40}\b(?:dni|ine|cédula|identificación|documento|pasaporte|nie)\b|\b(?:foto|selfie) (?:suya |tuya )?(?:sosteniendo|sujetando|con) (?:su |tu |el |la )?(?:dni|ine|cédula|identificación|documento|pasaporte)"
        ),
        S.BYPASS: phrases(
            r"\b(?:desactiv\w{1,4}|deshabilit\w{1,4})\b{..30}\b(?:antivirus|cortafuegos|firewall)\b|\bejecutar de todas formas\b"
        ),
        S.REMOTE: phrases(
            r"\b(?:instal\w{1,5}|descarg\w{1,5})\b{..60}\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|acceso remoto|control remoto)\b"
        ),
        S.CHAT: phrases(
            r"\b{TALK}\b{..70}\b(?:por|vía|en|a través de|mediante) (?:el |la |un |una )?(?:chat |mensajes |mensajería |aplicación |app )?(?:de |por |en )?(?:telegram|signal|google chat)\b(?! ?(?:vídeo|video))|\bentrevista\b{..40}\b(?:mensajes|chat|texto) (?:de|por|en) whats ?app\b(?! ?(?:vídeo|video))",
        ),
        S.TYPED: phrases(
            r"\bentrevista (?:\w{2,10} )?(?:por escrito|escrita|por texto|por mensajes?|por chat)\b"
        ),
        S.MESSENGER: phrases(
            r"\b(?:contact\w{1,4}|escríb\w{1,5}|escrib\w{1,5}|agreg\w{1,5}|añad\w{1,4}|mensaje|comun\w{1,8}|habl\w{1,4})\b{..60}\b(?:telegram|google chat|wickr)\b|\btelegram\b{..25}@\w{3}"
        ),
        S.KEYWORD: phrases(
            r"\b(?:envía|manda|escribe|envíe|mande) \"?(?:info|si|sí|quiero|trabajo|ok)\"? (?:al|por|a nuestro) {..20}whats ?app\b",
            r"\bwhats ?app\b{..70}\b(?:indicando|con la palabra|palabra|código|\"info\"|poniendo|diciendo)\b|\b(?:con la palabra|palabra clave|código)\b{..50}\bwhats ?app\b|\b(?:solo|sólo|únicamente|exclusivamente) (?:por|al|vía) whats ?app\b|\bescrib\w{1,4} ahora\b",
        ),
        S.HIRED: phrases(
            r"\bsin (?:necesidad de |hacer |pasar )?(?:una |ninguna )?entrevistas?\b|\bno (?:es necesaria|se requiere|hace falta|necesita|hay) (?:ninguna |una )?entrevista\b|\bcontratación (?:garantizada|segura)\b|\b(?:empleo|trabajo|puesto) (?:garantizado|asegurado)\b|\bpara la firma del contrato\b{..60}\buniforme\b"
        ),
        S.PRICE: phrases(
            r"\b(?:curso|kit|inscripción|trámite|uniforme|examen|cuota|material)\b{..25}\b(?:cuesta|costo|coste|vale|es|de) (?:de |sólo |solo |únicamente )?{SUM}"
        ),
        S.REFUND: phrases(
            r"\b(?:reembols\w{1,5}|devuelv\w{1,4}|devolv\w{1,6}|devuelto\w?|reintegr\w{1,4}|recuper\w{1,4}|se le devuelve)\b{..60}\b(?:primer\w?|1\w{1,2}) (?:nómina|sueldo|salario|mes|pago|quincena)"
        ),
        S.RECRUIT: phrases(
            r"\b(?:marketing multinivel|negocio multinivel|mercadeo en red|network marketing|redes de mercadeo)\b|\bpor (?:cada )?(?:persona|amigo|referido)s? que (?:invites|refieras|traigas|invite|refiera)\b"
        ),
        S.MLM: phrases(
            r"\bingresos? (?:ilimitados?|pasivos?|residual\w{0,2})\b",
        ),
        S.DREAM: phrases(
            r"\blibertad financiera\b|\bindependencia financiera\b|\b(?:tu|su) propio jefe\b"
        ),
        S.RICHES: phrases(
            r"{SUM}(?: ?(?:-|a|y|hasta) ?\d[\d.,]{0,8})? ?(?:eur |\$ ?)?(?:/|por|al|a la|a|cada)? ?\b(?:día|diarios?|semana|semanal\w{0,2})\b{..90}\b(?:sin experiencia|desde (?:tu|su|el) (?:casa|móvil|celular)|desde casa|horas? diarias?|minutos)",
            r"\b(?:gan\w{1,4}|sin experiencia|desde (?:tu|su) (?:casa|móvil|celular)|desde casa|trabajo flexible|minutos al día|tiempo libre|alumnos)\b{..90}{SUM}(?: ?(?:-|a|y|hasta) ?\d[\d.,]{0,8})? ?(?:eur |\$ ?)?(?:/|por|al|a la|a|cada)? ?\b(?:día|diarios?|semana|semanal\w{0,2})\b",
            r"\b\d[\d.]{0,5} ?- ?\d[\d.]{0,6} ?(?:eur|usd|\$)? ?al día\b",
        ),
        S.COIN: phrases(
            r"\b(?:salario|sueldo|pago|comisión|cobr\w{1,4}|retir\w{1,4})\b{..50}\b(?:usdt|bitcoin|btc|cripto\w{0,8})\b|\busdt\b"
        ),
        S.SIGN_IN: phrases(
            r"\b(?:inici\w{1,4} sesión|acced\w{1,4}|identif\w{2,7})\b{..20}\bcon (?:su|tu) (?:cuenta de |proveedor de )?(?:correo|e-?mail)\b"
        ),
        S.PRESSURE: phrases(
            r"\b(?:de lo contrario|en caso contrario|si no|caso contrario|pasado (?:ese|este) plazo)\b{..70}\b(?:cancel\w{1,5}|perder\w{0,3}|pierd\w{1,3}|otro candidato|siguiente|dará la plaza|anul\w{1,5})|\bse dará la plaza\b|\b(?:plaza|vacante|puesto)\b{..25}\b(?:otro|siguiente) (?:candidato|persona|de la lista)"
        ),
        S.HURRY: phrases(
            r"\b(?:plazas|cupos|vacantes|lugares) (?:muy )?limitad\w{1,2}\b|\bhoy mismo\b|\b(?:últim\w{1,2}) (?:plazas|cupos|vacantes|lugares)\b|\bincorporación inmediata\b|\burgente\b"
        ),
        S.UNASKED: phrases(
            r"\bestimad\w{1,2}(?:/a)? candidat\w{1,2}\b|\b(?:su|tu) (?:curr[ií]culum|cv|perfil) ha sido (?:pre)?seleccionado\b|\bha sido (?:pre)?seleccionad\w{1,2}\b"
        ),
    },
    papers={
        Paper.IDENTITY: phrases(
            r"\b(?:foto|copia|fotocopia|imagen|escaneo|escane\w{1,3}|ambas caras|dos caras)\b{..40}\b(?:dni|nie|ine|cédula|pasaporte|documento de identidad|identificación|carn[eé]t?|rut)\b|\b(?:dni|nie|ine|cédula|pasaporte|identificación)\b{..25}\b(?:por las dos caras|ambas caras|por ambos lados|ambos lados|escaneado|copia|foto)\b"
        ),
        Paper.NUMBER: phrases(
            r"\b(?:número|no|nº|n\.o|nro)\.? de (?:la )?seguridad social\b|\bseguridad social\b|\bnss\b|\bcurp\b|\brfc\b"
        ),
        Paper.BANK: phrases(
            r"\b(?:número|nº|no|n\.o|nro)\.? de cuenta\b|\bcuenta bancaria\b|\bdatos bancarios\b|\biban\b|\bclabe\b"
        ),
    },
    denial=re.compile(
        r"\b(?:no|nunca|jamás|jamas|ningun\w{0,2}|ni|sin|nadie|nada|gratuit\w{1,2}|gratis)\b[^;:/]{0,70}$"
    ),
    warns=re.compile(
        r"\b(?:estafa\w{0,5}|fraud\w{1,7}|phishing|suplant\w{2,6}|ofertas? falsas?|falsas? ofertas?)\b|\b(?:nunca|jamas|no) (?:te |le |les )?(?:pedimos|pediremos|solicitamos|solicitaremos|cobramos|cobraremos|pide|solicita|cobra)\b|\bningun\w? (?:etapa|fase|proceso)\b[^;]{0,30}\bcost"
    ),
    pays=re.compile(
        r"\b(?:la empresa|nosotros|nuestra empresa|el hospital|la compania|el centro)\b (?:\w{2,8} )?(?:paga\w{0,3}|cubr\w{1,4}|asum\w{1,4}|costea\w{0,2}|abona|proporcion\w{1,4}|facilita\w{0,3}|se hace cargo)\b|\b(?:cubrimos|asumimos|pagamos|costeamos|abonamos)\b|\bcorre\w{0,2} (?:de|por) (?:nuestra|nuestro|la empresa|cuenta de)\b|\ba cargo de la empresa\b|\bcubiert\w{1,2}\b|\b(?:oposicion\w{0,2}|derechos de examen|convocatoria publica|bases de la convocatoria)\b|\bgratuit\w{1,2}\b|\bgratis\b|\b(?:billete|hotel|viaje|dietas|desplazamiento|alojamiento|vuelo|tren)\b"
    ),
    demands=re.compile(
        r"\b(?:envi\w{1,7}|mand\w{1,5}|facilit\w{1,6}|adjunt\w{1,4}|remit\w{1,5}|necesit\w{1,5}|aport\w{1,5}|indi\w{1,6}|proporcion\w{1,5}|hacernos|siguiente\w?|respond\w{1,4})\b"
    ),
    in_person=re.compile(
        r"\btra(?:e|er|iga|igas)\b|\bpresent\w{1,5} (?:el|en|con)\b|\boriginal\w{0,2}\b|\ben persona\b|\bpresencialmente\b|\bel (?:primer dia|dia de)\b|\bllev\w{1,4}\b"
    ),
    settled=phrases(
        r"\bcontrato (?:ya )?firmado\b|\b(?:gracias|recibido|recibimos)\b{..40}\bcontrato\b{..20}\bfirmad|\b(?:has|ha) aceptado (?:la|nuestra) oferta\b|\bfirmaste el contrato\b"
    ),
)
