# Las palabras del softphone en español.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Este equipo no tiene red. Revise el cable o la red Wi-Fi; su teléfono de escritorio sigue funcionando.
trouble-server = Sin conexión con el sistema telefónico. Use su teléfono de escritorio; se reintentará automáticamente.
trouble-local-network = El navegador bloquea el acceso al sistema telefónico. Permita el “acceso a la red local” o avise a su administrador.
trouble-phone = No se encontró su teléfono. Escriba su extensión abajo o avise a su administrador.
trouble-setup = El softphone no puede iniciarse. Recargue la página; si el problema continúa, avise a su administrador.
trouble-crm = El CRM no responde al softphone en este momento. Recargue la página; las llamadas continúan.
trouble-shuttle = Puede que aquí falten algunas llamadas: mire su teléfono. Se reintentará automáticamente.
details = Detalles
troubles =
    .aria-label = Problemas
call-alerting = Llamada entrante
call-dialling = Marcando
call-dialling-consultation = Consulta: marcando
call-ringing = Llamando
call-ringing-consultation = Consulta: llamando
call-held-by-far = Puesta en espera por la otra parte
call-conference = Conferencia
call-consulted = Consulta de { $from } sobre { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Conferencia, puesta en espera por { $parties }
call-talking = En conversación
call-consultation = Consulta
call-held = En espera
call-held-waits = En espera hasta que termine la llamada de arriba
call-failed = Fallida
call-busy = Ocupado
call-missed = Perdida
call-declined = Rechazada
call-not-answered = Sin respuesta
call-cancelled = Cancelada
call-ended = Finalizada
call-transferred = Transferida a { $to }
call-queue = { $state }, cola { $queue }
call-by-shuttle = { $state }, según Shuttle
call-last-known = { $state } (último estado conocido)
calls-untold = Teléfono
unknown-caller = Llamante desconocido
number-withheld = Número oculto
unknown-number = Número desconocido
back-to = Volver con { $who }
transfer-to = Transferir { $who } a { $to }
conference-of-all = Conferencia con todos
back-to-caller = Volver con el llamante
dialled-as = Marcado como { $number }
click-waits = Aún no hay conexión. { $number } se marcará cuando el teléfono esté listo, en un plazo de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }.
agent-signed-out = Sesión cerrada
logged-out-by-others = El sistema telefónico u otra persona cerró su sesión. Inicie sesión de nuevo para recibir llamadas.
agent-not-connected = Sin conexión
agent-on-call = En llamada
agent-signed-in = Sesión iniciada
agent-auto = { $when ->
    [after-call] Disponible tras esta llamada
   *[now] Disponible
 }
agent-manual = { $when ->
    [after-call] Disponible para una llamada tras esta
   *[now] Disponible para una llamada
 }
agent-acw = { $when ->
    [after-call] Trabajo tras esta llamada
   *[now] Trabajo tras llamada
 }
agent-aux = { $when ->
    [after-call] Aux tras esta llamada
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux tras esta llamada: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux tras esta llamada: motivo { $code }
   *[now] Aux: motivo { $code }
 }
mode-from-elsewhere = Su modo de trabajo se cambió desde otro lugar. Ahora es: { $mode }
connection-none = Sin conexión
connection-off-network = Este equipo no tiene red
connection-connecting = Conectando con el servidor { $side ->
    [primary] principal
   *[backup] de respaldo
 }
connection-connecting-again = Reconectando con el servidor { $side ->
    [primary] principal
   *[backup] de respaldo
 }
connection-connected = Conectado
connection-connected-to-backup = Conectado al servidor de respaldo
connection-without-phone = Conectado al servidor { $side ->
    [primary] principal
   *[backup] de respaldo
 }, sin teléfono
connection-switching = Cambiando al servidor { $side ->
    [primary] principal
   *[backup] de respaldo
 }
connection-starting = Iniciando el teléfono en el servidor { $side ->
    [primary] principal
   *[backup] de respaldo
 }
trying-again = Intentando de nuevo
trying-again-often = Intentando de nuevo (intentos hasta ahora: { $attempts })
shuttle-connecting = Conectando con Shuttle
shuttle-connected-alone = Conectado a Shuttle, que muestra las llamadas; se manejan en su teléfono
shuttle-connected = Shuttle está conectado
panel-stand-alone = Independiente: sin CRM, así que no se abren registros ni se registran las llamadas

## What the agent is told: refusals, dialling, links, questions

no-number-waits = No hay ningún número pendiente de marcar.
no-retry-needed = No hace falta volver a registrar esta llamada.
only-ended-closes = Solo se puede cerrar una llamada finalizada.
note-not-saved = La nota no se ha guardado: inténtelo de nuevo o descártela.
disposition-not-saved = La tipificación de la llamada no se ha guardado: inténtelo de nuevo o descártela.
change-not-saved = Su último cambio no se ha guardado: inténtelo de nuevo o descártelo.
nothing-to-discard = No hay nada que descartar.
no-caller-to-search = No hay ningún llamante que buscar.
nothing-to-open = Ya no hay nada que abrir.
no-link-asks = Ningún enlace pide una llamada.
type-extension-or-name = Escriba su extensión o su nombre.
extension-not-asked-for = No se pide la extensión.
extension-has-digits = Una extensión se compone de dígitos.
no-call-shown = No se muestra ninguna llamada.
shuttle-only-shows = Shuttle solo muestra las llamadas: use su teléfono para esto.
server-not-connected = El servidor CTI aún no está conectado.
only-keys-sent = Solo se pueden enviar las teclas 0 a 9, * y #.
already-logged-in = Ya hay un agente con la sesión iniciada en esta extensión.
type-agent-id = Escriba el ID de agente.
nobody-logged-in = Nadie ha iniciado sesión.
log-in-first = Primero inicie sesión.
reason-unknown = Este código de motivo no está en la configuración del centro de llamadas.
type-number-to-consult = Escriba el número para la consulta.
no-call-to-consult-about = No hay ninguna llamada sobre la que consultar.
no-call-rings = No suena ninguna llamada.
other-call-answered = El servidor CTI respondió otra llamada: { $who }. Sigue sonando: { $other }.
no-call-to-hold = No hay ninguna llamada que poner en espera.
no-call-to-take-back = No hay ninguna llamada en espera que reanudar.
server-cannot-swap = El servidor CTI no puede alternar entre llamadas.
swap-needs-two-calls = Para alternar hace falta una llamada activa y otra en espera.
no-call-to-hang-up = No hay ninguna llamada que colgar.
reconnect-needs-consultation = Para volver hace falta una consulta y su llamada en espera.
no-consultation-failed = No hay ninguna consulta fallida.
type-number-to-transfer = Escriba el número al que transferir o haga antes una consulta.
no-call-to-transfer = No hay ninguna llamada que transferir.
type-number-to-add = Escriba el número que desea agregar o haga antes una consulta.
no-call-to-add-to = No hay ninguna llamada a la que agregar a alguien.
type-number-to-drop = Escriba el número del participante que desea quitar.
no-call-to-drop-from = No hay ninguna llamada de la que quitar a un participante.
server-cannot-send-digits = El servidor CTI no puede enviar dígitos.
digits-while-talking = Los dígitos solo se pueden enviar durante la conversación.
not-on-list = Esta llamada ya no está en la lista.
two-calls-already = Ya hay dos llamadas.
call-with-number-already = Ya hay una llamada con este número.
no-digits-after-number = Los dígitos que siguen al número no se pueden enviar aquí: haga antes una consulta y luego combine las llamadas.
library-refused = La biblioteca del CRM rechazó una petición: { $words }.
no-answer-yet = aún sin respuesta
no-answer = sin respuesta
no-settings-from-crm = El CRM no entregó la configuración del centro de llamadas ({ $why }). En Configuración, abra “Centros de llamadas”, luego “Gestionar usuarios del centro de llamadas”, y agregue a este usuario; después recargue la página.
click-not-dialled = El número en el que hizo clic no se marcó: { $why }.
too-many-calls = Más de { $most } llamadas a la vez: las demás no se muestran, no se buscan ni se registran.
notes-of-agent-before = El agente anterior dejó notas sin guardar en el CRM, sobre llamadas con: { $callers }. Permanecen hasta que usted las copie y cierre sus llamadas: “Cerrar” descarta la nota.
an-unknown-caller = un llamante desconocido
not-dialled-not-reached = { $number } no se marcó: no se pudo contactar a tiempo con el servidor CTI.
dialled-already = Ya se está marcando { $number }.
number-dialled-already = Ya se está marcando un número.
answer-first = Está sonando una llamada: respóndala primero o espere a que deje de sonar.
hang-up-failed-first = Primero cuelgue la llamada fallida.
end-one-of-two-first = Ya hay dos llamadas: finalice antes una de ellas.
call-again-when-free = Podrá volver a llamar cuando termine su llamada actual.
local-network = El navegador no deja que esta página acceda a la red local, donde está el servidor CTI. Permita el “acceso a la red local” cuando el navegador lo pregunte. Para todos los agentes: el marco del CRM debe permitirlo, o una directiva de empresa (LocalNetworkAccessAllowedForUrls) debe incluir las direcciones del CRM y de esta página, o el servidor CTI necesita una dirección pública.
pressed-no-server = No se ejecutó lo último que pulsó: no hay ningún servidor CTI disponible. Vuelva a pulsarlo cuando el teléfono esté listo.
request-not-confirmed = { $what } no se confirmó antes de perderse la conexión: compruebe su teléfono.
back-mode-changed = La conexión con el sistema telefónico se interrumpió un momento; mientras tanto cambió su modo de trabajo.
address-lost = el servidor { $side ->
    [primary] principal
   *[backup] de respaldo
 } perdió esta dirección al abrirse el otro
back-on-server = La conexión con el sistema telefónico se interrumpió durante { $seconds } s; { $what }.
calls-not-told = ahora sus llamadas no se ven desde aquí: compruebe su teléfono
calls-ended = { $calls ->
    [one] una llamada terminó mientras tanto
   *[other] { $calls } llamadas terminaron mientras tanto
 }
calls-began = { $calls ->
    [one] una llamada empezó mientras tanto
   *[other] { $calls } llamadas empezaron mientras tanto
 }
calls-changed = { $calls ->
    [one] una llamada cambió mientras tanto
   *[other] { $calls } llamadas cambiaron mientras tanto
 }
work-mode-changed = su modo de trabajo cambió
nothing-changed = sus llamadas y su modo de trabajo están como antes
pressed-calls-changed = No se ejecutó lo que pulsó: sus llamadas cambiaron mientras tanto.
request-came-to-nothing = { $what } no llegó a realizarse: se perdió la conexión.
other-links-left-out = { $links ->
    [one] Mientras tanto otro enlace pidió una llamada: se ignoró. Responda al primero.
   *[other] Mientras tanto otros { $links } enlaces pidieron llamadas: se ignoraron. Responda al primero.
 }
link-no-number = Un enlace pidió llamar a algo que no es un número de teléfono.
link-no-digit = Un enlace pidió llamar a un número sin dígitos.
link-several-numbers = Un enlace pidió llamar a más de un número.
link-star-hash = Un enlace pidió llamar a un número con * o #, que puede ser una orden para el sistema telefónico: se ignoró. Si es lo que quiere, escriba el número.
link-not-answered = Un enlace pidió llamar a { $number } y nadie contestó a la pregunta: no se marcó.
link-asks = Un enlace pide llamar a { $number }.
link-asks-hold = Un enlace pide llamar a { $number }. La llamada con { $held } quedará en espera.
link-asks-digits = Un enlace pide llamar a { $number } y enviar { $digits } cuando respondan.
link-asks-digits-hold = Un enlace pide llamar a { $number } y enviar { $digits } cuando respondan. La llamada con { $held } quedará en espera.
the-caller = el interlocutor
library-not-loaded = No se pudo cargar la biblioteca del CRM ({ $why }). Recargue la página; si el problema continúa, compruebe que el servidor de esta página puede cargar scripts del CRM.
settings-file-unreadable = No se pudo leer el archivo de configuración ({ $why }).
page-may-not = Esta página no puede usar el teléfono. El motivo está en los avisos.
not-in-a-crm = Esta página no está en el panel telefónico de un CRM y no se indica ningún archivo de configuración. Ábrala desde el CRM o agregue ?settings=settings.json a la dirección.
browser-stores-nothing = Las notas pueden perderse: el navegador no deja que esta página guarde datos.
numbers-not-clickable = No se puede hacer clic en los números del CRM: { $why }. Recargue la página para intentarlo de nuevo.
not-asked-any-more = Esta pregunta ya no es válida: las llamadas cambiaron mientras tanto.
not-called-no-answer = No se llamó a { $number }: nadie contestó a la pregunta.
not-called-calls-changed = No se llamó a { $number }: las llamadas del teléfono cambiaron mientras tanto.
ask-transfer = ¿Unir las llamadas con { $active } y { $held }? Usted sale de ambas.
ask-conference = ¿Unir las llamadas con { $active } y { $held } en una conferencia con usted?
ask-transfer-to = ¿Transferir la llamada con { $active } a { $number }? La llamada con { $held } está en espera, y el servidor CTI podría, en cambio, conectar entre sí a ambos interlocutores.
ask-conference-with = ¿Agregar { $number } a la llamada con { $active }? La llamada con { $held } está en espera, y el servidor CTI podría, en cambio, conectar entre sí a ambos interlocutores.
ask-call-named = ¿Llamar a { $name }, { $number }? La llamada con { $active } quedará en espera.
ask-call = ¿Llamar a { $number }? La llamada con { $active } quedará en espera.
ask-discard = ¿Descartar la nota sobre { $who }? No está guardada en el CRM.
yes-transfer = Transferir
yes-conference = Conferencia
yes-call = Llamar
yes-discard = Descartar
pop-could-repeat = el navegador no deja que esta página guarde datos, así que el registro podría abrirse una y otra vez
pop-may-be-open = el navegador no deja que esta página guarde datos, así que el registro quizá ya se abrió
no-crm-answer = el CRM no responde
note-is-in-log = La nota está en el registro de la llamada
note-goes-into-log = La nota pasará al registro de la llamada
saved-by-other-version = El softphone se actualizó. Las notas aún sin guardar y la lista de llamadas recientes eran de la versión anterior y no se pudieron recuperar. Las llamadas del teléfono se muestran como siempre.
password-wrong = la contraseña no es correcta
no-server-answer = el sistema telefónico no responde
no-server-answer-check-phone = el sistema telefónico no responde; compruebe su teléfono antes de intentarlo de nuevo
request-failed = { $what } falló: { $why }.
request-refused = { $what } no funcionó: el sistema telefónico no lo permitió.
request-refused-or-idle = { $what } no funcionó: el sistema telefónico no lo permitió. Si no hay ninguna llamada en su teléfono, pulse “Sin llamadas en mi teléfono”.
request-failed-or-idle = { $what } falló: { $why }. Si no hay ninguna llamada en su teléfono, pulse “Sin llamadas en mi teléfono”.
request-log-in = El inicio de sesión
request-log-out = El cierre de sesión
request-auto = El cambio a “Disponible”
request-manual = El cambio a “1 llamada”
request-acw = El cambio a “Tras llamada”
request-aux = El cambio a “Aux”
request-call = La llamada
request-call-to = La llamada a { $number }
request-consultation = La consulta
request-consultation-with = La consulta con { $number }
request-drop = La retirada de un participante
request-drop-party = La retirada de { $number }
request-answer = La respuesta
request-hold = La puesta en espera
request-retrieve = La reanudación de la llamada
request-hang-up = La desconexión de la llamada
request-reconnect = La vuelta a la llamada en espera
request-transfer-to = La transferencia a { $number }
request-add = La incorporación de { $number }
request-transfer = La transferencia
request-conference = La conferencia
request-digits = El envío de dígitos
request-swap = El cambio entre llamadas
settings-changed = La configuración del centro de llamadas ha cambiado. Se aplicará en cuanto no haya ninguna llamada en el teléfono.
leave-not-supported = Este navegador no lo admite: el softphone termina al cerrarse su última página.
extension-not-found = El servidor CTI no encontró la extensión de este equipo ({ $why }). Escriba su extensión o pida a su administrador que le asigne la dirección de este equipo.
reply-names-no-extension = la respuesta no indica ninguna extensión
extension-not-monitored = No se pudo supervisar la extensión { $extension } ({ $why }), así que no se mostraría ninguna llamada. Compruebe que la extensión existe o pregunte a su administrador.
logged-in-not-told = El servidor CTI no pudo indicar quién tiene la sesión iniciada en la extensión { $extension } ({ $why }).
no-number-to-dial = No hay ningún número que marcar.
no-digit = Esto no tiene ningún dígito, así que no se puede marcar.
several-numbers = Esto contiene más de un número, así que no se marca: escriba el que desea.
only-an-extension = Esto es una extensión sin su número, así que no se marca: escriba el número completo.
number-unclear = No se distingue qué parte de esto es el número, así que no se marca: escriba el número.
step-signs = Los caracteres invisibles se omiten; los que imitan a otro se leen como ese otro
step-link = Se omite lo que el enlace lleva además de su número
step-extension-part = La extensión se envía cuando respondan
step-letters = Las letras valen por las teclas en las que están
step-words = Se omite lo que hay junto al número
step-trunk-zero = El (0) no se marca tras un código de país
link-unwritten = Este enlace no tiene el formato de una dirección, así que no se puede leer ningún número en él.
link-no-call = Este enlace pide algo que no es una llamada telefónica.
link-not-a-number = Este enlace pide llamar a algo que no es un número de teléfono.
step-again = Se marca como la vez anterior
step-digits-only = Solo se marcan dígitos, * y #
step-punctuation-and-plus = Se quitan el +, los espacios, los paréntesis, los guiones y otros signos de puntuación
step-as-typed = Los números escritos se marcan tal como se escriben
step-punctuation = Se quitan los signos de puntuación
step-international = { $set ->
   *[none] Lleva un +, así que es internacional: no hay ningún prefijo configurado.
    [outside] Lleva un +, así que es internacional: delante, el prefijo de salida { $outside }.
    [prefix] Lleva un +, así que es internacional: delante, el prefijo internacional { $prefix }.
    [both] Lleva un +, así que es internacional: delante, el prefijo de salida { $outside } y el prefijo internacional { $prefix }.
 }
step-own-country = { $set ->
   *[none] Lleva un + y el código del propio país, que se quita: no hay ningún prefijo configurado.
    [outside] Lleva un + y el código del propio país, que se quita: delante, el prefijo de salida { $outside }.
    [prefix] Lleva un + y el código del propio país, que se quita: delante, el prefijo nacional { $prefix }.
    [both] Lleva un + y el código del propio país, que se quita: delante, el prefijo de salida { $outside } y el prefijo nacional { $prefix }.
 }
step-long-distance = { $set ->
   *[none] Lleva paréntesis, así que es de larga distancia: no hay ningún prefijo configurado.
    [outside] Lleva paréntesis, así que es de larga distancia: delante, el prefijo de salida { $outside }.
    [prefix] Lleva paréntesis, así que es de larga distancia: delante, el prefijo de larga distancia { $prefix }.
    [both] Lleva paréntesis, así que es de larga distancia: delante, el prefijo de salida { $outside } y el prefijo de larga distancia { $prefix }.
 }
step-outside = { $set ->
   *[none] Es más largo que la propia extensión, así que sale de la central: no hay ningún prefijo configurado.
    [outside] Es más largo que la propia extensión, así que sale de la central: delante, el prefijo de salida { $outside }.
 }
step-internal = No es más largo que la propia extensión, así que es interno: sin prefijo.
will-dial = { $kind ->
   *[as-typed] Se marcará { $number }, tal como está escrito
    [digits] Se marcará { $number }
    [international] Se marcará { $number }: internacional
    [own-country] Se marcará { $number }: nacional
    [long-distance] Se marcará { $number }: larga distancia
    [outside] Se marcará { $number }: línea externa
    [internal] Se marcará { $number }: interno
 }
will-send = Cuando respondan se enviará { $digits }.
nobody-found = No hay nadie con este nombre en el directorio ni en las llamadas recientes.
why-number = ¿Por qué este número?
why-typed = { $number } es lo que hay en el campo.
why-step = { $result } – { $step }
caller-too-long = Sin registro: el número del llamante es demasiado largo para buscarlo
no-caller-number = Sin registro: la llamada llegó sin número
caller-hides-number = Sin registro: el llamante oculta su número
caller-too-short = Sin registro: el número del llamante es demasiado corto para buscarlo

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] No se pudo contactar con el servidor principal
    [backup] No se pudo contactar con el servidor de respaldo
   *[it] no se pudo contactar con él
 }
reason-closed = { $who ->
    [primary] El servidor principal cerró la conexión
    [backup] El servidor de respaldo cerró la conexión
    [shuttle] Shuttle cerró la conexión
   *[it] cerró la conexión
 }
reason-with-code = { $reason } (código { $code })
reason-with-code-and-words = { $reason } (código { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] El servidor principal no aceptó la conexión a tiempo
    [backup] El servidor de respaldo no aceptó la conexión a tiempo
   *[it] no aceptó la conexión a tiempo
 }
reason-no-answer = { $who ->
    [primary] El servidor principal no respondió a { $request }
    [backup] El servidor de respaldo no respondió a { $request }
   *[it] no respondió a { $request }
 }
reason-local-network = { $who ->
    [primary] El servidor principal está en la red local, a la que el navegador no deja acceder a esta página
    [backup] El servidor de respaldo está en la red local, a la que el navegador no deja acceder a esta página
   *[it] está en la red local, a la que el navegador no deja acceder a esta página
 }
reason-silent = { $who ->
    [primary] El servidor principal dejó de responder
    [backup] El servidor de respaldo dejó de responder
    [shuttle] Shuttle dejó de responder
   *[it] dejó de responder
 }
reason-refused = { $who ->
    [primary] El servidor principal se niega a dar servicio
    [backup] El servidor de respaldo se niega a dar servicio
   *[it] se niega a dar servicio
 }
reason-return = { $who ->
    [primary] Se dejó de usar el servidor principal, porque el otro vuelve a dar servicio
    [backup] Se dejó de usar el servidor de respaldo, porque el otro vuelve a dar servicio
   *[it] se dejó de usar, porque el otro vuelve a dar servicio
 }
reason-frame-too-long = { $who ->
    [primary] El servidor principal envió una trama de más de 256 KB
    [backup] El servidor de respaldo envió una trama de más de 256 KB
    [shuttle] Shuttle envió una trama de más de 256 KB
   *[it] envió una trama de más de 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] No se puede contactar con Shuttle
   *[it] no se puede contactar con él
 }
reason-unreachable-in-words = { $who ->
    [shuttle] No se puede contactar con Shuttle ({ $words })
   *[it] no se puede contactar con él ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle aceptó la conexión y la cerró sin decir nada: quizá no sea un servidor Socket.IO
   *[it] aceptó la conexión y la cerró sin decir nada: quizá no sea un servidor Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle usa una versión de Socket.IO distinta de la del ajuste /Shuttle/eio: escriba ahí auto
   *[it] usa una versión de Socket.IO distinta de la del ajuste /Shuttle/eio: escriba ahí auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle no respondió a tiempo
   *[it] no respondió a tiempo
 }
reason-left = { $who ->
    [shuttle] Shuttle terminó la conexión por su cuenta
   *[it] terminó la conexión por su cuenta
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle rechaza la conexión
   *[it] rechaza la conexión
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle rechaza la conexión: { $words }
   *[it] rechaza la conexión: { $words }
 }
no-reason-given = sin indicar el motivo

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Ya se está consultando { $number }.
asking-whether = Consultando si se puede marcar { $number }.
not-dialled-refused = { $number } no se marca: el servidor que se consulta antes lo rechaza.
not-dialled-server-says = { $number } no se marca. El servidor que se consulta antes dice: “{ $words }”
not-dialled-nobody-says = { $number } no se marca: no se pudo saber si está permitido ({ $why }). Inténtelo de nuevo o avise a su administrador.
not-dialled-server-lost = { $number } no se marcó: mientras tanto se perdió el servidor CTI.
not-dialled-calls-changed = { $number } no se marcó: las llamadas del teléfono cambiaron mientras tanto.
asked-allowed = permitido ({ $status })
asked-refused = rechazado
asked-taken-back = retirado
asked-other-clicked = mientras tanto se hizo clic en otro número
asked-other-dialled = mientras tanto se marcó otro número
asked-other-instead = en su lugar se marcó otro número
asked-dialled-all-the-same = { $why }; se marcó de todos modos, según la configuración
asked-not-dialled = { $why }; no se marcó
asked-address-unusable = la dirección del servidor no se puede usar
asked-server-answered = el servidor respondió { $status }
no-answer-within = sin respuesta en { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }
fetch-failed = el navegador solo indica que falló: las cabeceras CORS del servidor, una redirección, su certificado o la red (docs/jtel.md)
server-answered = respondió { $status }
sent-unread = enviado; no se sabe qué pasó, porque la regla indica unread
crm-takes-no-log = { $crm } no permite registrar llamadas desde aquí: copie la nota en el registro
servicenow-did-not-start = ServiceNow no inició este panel ({ $why }). Pida a un administrador que agregue { $page } a la propiedad glide.ui.concourse.onmessage_enforce_same_origin_whitelist y que dé a este usuario el rol sn_openframe_user; después recargue la página.
servicenow-settings-unreadable = No se puede leer la configuración de ServiceNow: { $why }. Corríjala allí y después recargue la página.
servicenow-did-not-take = ServiceNow no aceptó lo que pidió el softphone ({ $words }). Recargue la página si no se abre nada.
no-servicenow-answer = ServiceNow no responde
not-opened = No se abrió: { $why }
not-in-servicenow = El softphone no está en ServiceNow
no-servicenow-page-in-time = Ninguna página de ServiceNow pudo abrirlo a tiempo
why-opened = ¿Por qué se abrió esto?
why-nothing-opened = ¿Por qué no se abrió nada?
no-page-in-time = Ninguna página del softphone pudo abrirlo a tiempo
program-unknown = no se sabe qué hizo el programa con ello
browser-blocked = El navegador bloqueó una ventana que abre “{ $rule }”. Permita las ventanas emergentes para esta página.
browser-blocked-call = El navegador bloqueó una ventana que abre “Llamar”. Permita las ventanas emergentes para esta página.
shuttle-did-not-answer = Shuttle no respondió: no se sabe si se hizo
press-call = Pulse “Llamar” para marcar con el programa de teléfono de este equipo.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = La configuración no indica ningún servidor Shuttle (/Shuttle/url)
shuttle-not-connected = Shuttle no está conectado

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Buscando al llamante en el CRM
pop-waits = El registro se abrirá al responder: hay otra llamada en curso
pop-waits-for-pause = El registro se abrirá cuando deje de escribir o al responder
pop-record = Registro: { $record }
pop-found = { $count ->
    [0] Ningún registro encontrado
    [1] Un registro encontrado
   *[other] { $count } registros encontrados
 }
pop-failed = Falló la búsqueda: { $why }
pop-by-hand = No se abrió automáticamente: { $why }
pop-opened = Abierto en el CRM
pop-not-opened = No se abrió: nadie respondió
choose-record = Elegir este registro
new-record-of-caller = Nuevo registro
record-kind = { $object ->
    [account] Cuenta
    [contact] Contacto
    [lead] Candidato
    [case] Caso
   *[opportunity] Oportunidad
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · esta llamada
directory-holds = { $entries } entradas, omitidas por defectuosas: { $broken }, por falta de espacio: { $left ->
    [0] ninguna
   *[other] { $left }
 }
directory-missing = No se pudo leer el directorio ({ $why }). Se reintentará automáticamente; puede marcar por número.
directory-too-long = ocupa más de 10 MB
directory-no-json = la respuesta no es JSON o tiene demasiados niveles
directory-no-list = la respuesta no contiene ninguna lista de entradas
directory-no-entries = no se pudo leer nada de la lista: cada entrada necesita name y number
favourites-not-kept = Este navegador no puede guardar sus favoritos (su almacenamiento está lleno o bloqueado): se conservan hasta que se cierre esta página.
favourites-full = Ya tiene { $most } favoritos. Quite uno primero.
favourite-already = Este número ya es uno de sus favoritos.
no-favourite = Este número no está entre sus favoritos.
no-number-to-star = No hay ningún número que guardar.
free-agents = { $count ->
    [0] nadie libre
    [one] { $count } libre
   *[other] { $count } libres
 }
records-to-choose = { $count ->
    [1] Un registro encontrado
   *[other] { $count } registros encontrados: ¿quién es?
 }
records-to-choose-again = ¿Otro de los { $count } registros?
records-to-choose-some = { $count } registros encontrados: ¿quién es? Aquí están los primeros { $shown }.
new-record-of-kind = { $object ->
    [account] Nueva cuenta
    [contact] Nuevo contacto
    [lead] Nuevo candidato
    [case] Nuevo caso
   *[opportunity] Nueva oportunidad
 }
new-record = Nuevo: { $kind }
record-not-offered = Este registro ya no se puede elegir.
record-not-opened = El CRM no abrió el registro: { $why }
why-record = ¿Por qué este registro?
why-came = El número del llamante llegó como { $number }.
why-searched = Buscado en el CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] No se encontró ningún registro.
    [1] Se encontró un registro.
   *[other] Se encontraron { $count } registros.
 }
why-only = Es el único.
why-chosen = Usted lo eligió.
why-chosen-before = Usted lo eligió hoy en una llamada anterior de este número.
why-opened-in-crm = Usted lo abrió en el CRM.
why-had-record = La llamada ya tenía su registro antes de la búsqueda.
why-not-related = El CRM no aceptó relacionar la tarea de la llamada con él.
form-as-is = como llegó
form-e164 = con código de país
form-national = como se marca en el propio país
form-digits = sus dígitos
form-last = { $count ->
    [1] su último dígito
   *[other] sus últimos { $count } dígitos
 }
write-entry = Escriba un nombre de hasta 80 caracteres y un número, p. ej. Grace Kim=2612.
entry-twice = Esta entrada está dos veces.
write-refresh-minutes = Escriba un número de minutos de 1 a 1440.
write-queue = Escriba un nombre y el número de su split, p. ej. Support=6001; cada split una sola vez, hasta 20.
write-objects = Escriba hasta cuatro nombres de API de objetos, cada uno una vez, p. ej. Contact, Lead; o none.
log-saving = Registrando la llamada
log-saved-without-name = Registrada, pero el CRM no indicó la tarea: copie a mano la nota posterior
log-note-changed = Registrada; la nota nueva se envía a continuación
log-saved = Llamada registrada
log-failed = Llamada no registrada
log-unknown = Quizá la llamada quedó registrada: compruebe el registro y vuelva a intentarlo
crm-refused = el CRM lo rechazó sin indicar el motivo
crm-reply-unreadable = no se puede leer la respuesta del CRM ({ $why })
reply-not-json = no es JSON
reply-not-an-object = no es un objeto
reply-without-result = ni resultado ni error
reply-without-number = sin número
reply-without-phone-number = ServiceNow no envió phoneNumber
configuration-not-json = el campo Configuration del registro OpenFrame Configuration no es un objeto JSON
form-without-query = un formulario necesita query: sin él ServiceNow no abre nada
not-of-the-instance = solo se puede abrir una dirección de la propia instancia, p. ej. incident_list.do
servicenow-address-too-long = la dirección supera los 2083 caracteres que admite ServiceNow
bad-table-name = el nombre de una tabla solo tiene letras, dígitos y _
refused-parameters = sysparm_stack y sysparm_goto_url no se pueden usar: ServiceNow los rechaza
control-character = contiene un salto de línea u otro carácter de control
servicenow-text-too-long = supera los 4400 caracteres que admite ServiceNow
address-names-both = La dirección de la página indica a la vez una página de Classic y una de Lightning
address-mode-wrong = mode en la dirección de la página no es Lightning
address-lacks-mode = En la dirección de la página falta mode=Lightning
address-lacks-nonce = En la dirección de la página falta nonce
address-lacks-origin = En la dirección de la página falta sfdcIframeOrigin
address-lacks-origins = En la dirección de la página falta sfdcIFrameOrigin (Classic), o sfdcIframeOrigin y mode
address-value-unreadable = No se puede leer el valor
address-value-twice = Esto está dos veces en la dirección de la página. Quite una de ellas.
not-an-origin = Esto no es el origen de una página (https://name.lightning.force.com, y nada detrás)
open-in-panel = Abra esta página desde el panel telefónico del CRM, que agrega lo necesario; para usarla sin CRM, quite estos parámetros de la dirección.
page-from-file = Esta página debe venir de un servidor web (https), no de un archivo.
schemes-differ = La página del CRM y esta deben ser ambas https (o ambas http). Publique los archivos del softphone en https.
crm-on-this-computer = Un CRM de este equipo solo funciona con una página del softphone de este equipo.
not-a-library-host = Esto no es un host. Escriba uno como acme.my.salesforce.com.
not-the-pages-library-host = { $host } no es el host que corresponde a la página del CRM. Quite apiHost de la URL del adaptador en el centro de llamadas, o haga que se agregue el host a apiHosts en config.json.
library-host-unknown = { $origin }: no se conoce aquí el host de la biblioteca para esta página de Salesforce. Agregue apiHost=NAME.my.salesforce.com, con el nombre de su organización, a la URL del adaptador en el centro de llamadas, y haga que ese host se agregue a apiHosts en config.json.
api-version-too-old = Esta versión de la API es demasiado antigua: la primera es { $least }. Escriba una como 60.0.
bad-api-version = Esto no es una versión de la API. Escriba una como 60.0.
bad-settings-path = settings debe ser la ruta de un archivo .json de este servidor web, p. ej. settings=settings.json.
unknown-crm = Este CRM no se reconoce. Escriba { $known }.
no-instance = Este navegador no indica en qué página está esta. Agregue instance=NAME.service-now.com a la URL del registro OpenFrame Configuration.
not-an-instance = Esto no es el host de una instancia de ServiceNow. Escriba uno como acme.service-now.com.
instance-not-allowed = { $origin } no es un host de ServiceNow desde el que se pueda cargar la biblioteca. Agregue instance=NAME.service-now.com a la URL del registro OpenFrame Configuration o, si la instancia tiene un nombre propio, haga que se agregue con ese nombre a crmOrigins en config.json.
bad-library-version = Esto no es una versión de la biblioteca. Escriba latest o una como 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = no hizo nada
step-owed = espera a que se responda o a una página a la que preguntar
step-handed-over = entregado; (aún) no se sabe qué pasó
step-opened-in-tab = abierto en una pestaña nueva
step-opened-in-window = abierto en su ventana
step-opened-in-frame = abierto aquí en un marco
step-opened-by-program = abierto por un programa de este equipo
step-done = hecho
step-done-more = { $what } ({ $more })
step-blocked = el navegador bloqueó la ventana
step-offered = espera a que se pulse su botón
step-failed = no funcionó: { $why }
step-blocked-press = El navegador lo bloqueó. Permita las ventanas emergentes para esta página, o pulse:
step-open-scheme = Abrir { $scheme }:
step-open-record = Abrir registro

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }” no se puede usar
settings-no-object = No es un objeto JSON de nombres y valores.
write-a-text = Escriba aquí un texto, no una lista ni un objeto.
setting-misspelt = Este nombre no se conoce. Se escribe { $name }.
left-out-now = { $flaw } Por ahora se ignora.
rule-left-out-now = { $flaw } Por ahora se ignora esta regla.
setting-not-used = (no se usa)
a-rule = (una regla)
a-json-object = (un objeto JSON)
write-yes-or-no = Escriba yes o no.
write-seconds = Escriba un número de segundos. Por ahora vale el predeterminado.
write-pixels = Escriba un número de píxeles.
write-prefix = Escriba dígitos, *, # o una coma (una pausa), o déjelo vacío. Por ahora cuenta como vacío.
write-country-code = Escriba los dígitos del código de país, p. ej. 44, o déjelo vacío.
write-leave = Escriba stay, aux o logout. Por ahora vale stay.
no-such-reason-code = Este no es uno de los códigos de motivo. Por ahora vale el primero.
write-pop-when = Escriba offer, answer o never. Por ahora vale offer.
write-search-form = Escriba as-is, national, e164, digits o last N (los últimos N dígitos) con N de 3 a 15, p. ej. last 10. Por ahora vale as-is.
needs-country-code = Hace falta el código del propio país: escríbalo en /Dialing/ownCountryCode.
write-reconcile-seconds = Escriba los segundos con llamada y sin ella, p. ej. 8,30, o un número para ambos; de 2 a 3600. Por ahora vale 8,30.
write-country = Escriba las dos letras de un país, p. ej. US, GB o DE. Hasta entonces los números se muestran como llegan.
write-language = Escriba la etiqueta de un idioma, p. ej. es o pt-BR. Hasta entonces se usa el idioma del navegador.
write-click-during-call = Escriba consult o ask. Por ahora vale consult.
write-while-talking = Escriba wait o pop. Por ahora vale wait.
write-standby = Escriba warm o cold. Por ahora vale warm.
write-log-field = Escriba nombre=texto, separados por comas, p. ej. Type=Call,Queue__c=${ "{" }queue{ "}" }: el nombre es el nombre de API del campo. Por ahora se ignora.
log-field-is-own = Este campo es del propio softphone. Por ahora se ignora.
log-field-twice = Este campo está dos veces. Por ahora se ignora el segundo.
log-field-variable = Contiene una variable desconocida o sin cerrar: docs/rules.md las enumera. Por ahora se ignora.
write-reason = Escriba código=texto, separados por comas, p. ej. 0=Default,1=Lunch. Por ahora se ignora.
reason-twice = Este código está dos veces. Dé a cada motivo su propio código. Por ahora se ignora el segundo.
write-event-name = Escriba nombre externo=nombre interno, separados por comas, p. ej. ringing=offer. Por ahora se ignora.
event-not-ours = El nombre tras = debe ser uno de estos: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Por ahora se ignora.
event-twice = Este evento está dos veces. Por ahora se ignora el segundo.
write-strip-prefixes = Escriba prefijos de dígitos, +, * o #, separados por comas, p. ej. 9,+1.
request-never-sent = El softphone nunca envía esta petición: se puede quitar de la lista.
request-not-optional = Solo se pueden desactivar estas: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = Falta la dirección del servidor CTI principal. Escríbala aquí, p. ej. wss://cti.example.com:9006.
backup-is-primary = Esta es la dirección del servidor principal. Escriba la de otro servidor o déjelo vacío.
no-backup-until-then = { $flaw } Hasta entonces el softphone funciona sin servidor de respaldo.
not-a-websocket-address = Esto no es una dirección WebSocket. Escriba wss://host:port.
address-with-password = Quite de la dirección el nombre de usuario y la contraseña: los navegadores no pueden enviarlos.
cti-address-without-host = La dirección no tiene un host o un puerto válido. Escriba wss://host:port.
cti-address-with-fragment = Quite de la dirección el # y lo que sigue.
cti-address-in-the-clear = ws:// es solo para pruebas en el propio equipo, y los navegadores lo bloquean en una página https. Ponga un proxy TLS delante del servidor CTI y escriba su dirección con wss://.
cti-host-not-pinned = El host { $host } no está entre los ctiHosts de config.json. Escriba uno que esté, o haga que se agregue allí.
write-ask-method = Escriba GET o POST. Por ahora vale GET.
write-when-silent = Escriba dial o refuse. Por ahora vale refuse.
ask-counts-as-silent = { $flaw } Hasta entonces cuenta como un servidor que no responde (/Dialing/askWhenSilent).
rest-url-shape = url: escriba /path del propio servidor del softphone, o https://host/path, sin #.
rest-url-in-the-clear = url: los navegadores bloquean http:// en una página https. Escriba https://, o un /path del propio servidor del softphone que reenvíe la petición.
rest-unread-not-plain = Con unread, los navegadores no envían cabeceras propias ni JSON: envíe un formulario o un texto, o quite unread.
rest-secret = “{ $name }” es un secreto, y aquí podría leerlo cualquiera que use el softphone. Llame a un /path del propio servidor del softphone que lo agregue (docs/jtel.md). Solo una prueba puede escribirlo aquí, con /Jtel/allowTokenInSettings=yes.
write-rest-method = Escriba GET o POST.
write-body-type = Escriba json o form. Por ahora vale json.
write-rest-seconds = Escriba un número de segundos de 1 a 120. Por ahora vale 30.
write-workstation-file = Escriba una ruta del propio servidor web del softphone, p. ej. /workstation.json.
write-json-object = Escriba un objeto JSON de nombres y textos, p. ej. { "{" }"caller": "$CallerNumber"{ "}" }.
web-address-varies = Las variables solo pueden ir tras el ?: nada más de la dirección puede variar.
web-address-with-fragment = Quite de la dirección el # y lo que sigue: no se envía.
web-address-with-secret = Quite de la dirección el token o la contraseña: podría leerlos cualquiera que use el softphone. Escriba un /path del propio servidor del softphone y deje que ese servidor los agregue.
web-address-no-path = Escriba /path o https://host/path.
web-address-in-the-clear = Los navegadores bloquean http:// en una página https. Escriba https://, o un /path del propio servidor del softphone que reenvíe la petición.
web-address-with-password = Quite de la dirección el nombre de usuario y la contraseña.
web-address-without-host = La dirección no tiene un host o un puerto válido. Escriba https://host/path.
web-address-shape = Escriba /path del propio servidor del softphone, o https://host/path.
pop-host-not-pinned = El host { $host } no está entre los popHosts de config.json. Escriba uno que esté, o haga que se agregue allí.
target-host-not-pinned = El host { $host } no está entre los popHosts de config.json. Por ahora se ignora.
write-target-hosts = Escriba hosts separados por comas, p. ej. crm.example.com: sin esquema ni ruta. Por ahora se ignora.
frame-in-the-clear = Los navegadores no muestran direcciones http:// en un marco de una página https. Escriba https:// u otro modo.
write-base = Escriba una dirección como https://name.example.com. Por ahora no se abre nada allí.
write-target-when = Escriba offer o answer. Por ahora vale offer.
write-match = Escriba wildcard o exact. Por ahora vale wildcard.
write-target-number = Escriba as-is, e164, national o digits. Por ahora vale as-is.
write-template = Escriba cola=ID de plantilla, separados por comas. Por ahora se ignora.
write-target-mode = Escriba tab, window o frame. Por ahora vale tab.
write-identify = Escriba phone, name o both. Por ahora vale phone.
write-task-variable = Escriba el nombre de una variable, p. ej. vars.ticket. Por ahora no se indica ninguna tarea.
write-servicenow-field = Escriba campo=texto, separados por comas, p. ej. priority=1. Por ahora se ignora.
write-wrap = Escriba none o nav_to. Por ahora vale none.
write-crm-link = Escriba never, offer o answer. Por ahora vale never.
write-shuttle-path = Escriba una ruta como /socket.io/. Por ahora vale esa.
write-shuttle-namespace = Escriba un nombre como /cti. Por ahora vale /.
write-shuttle-version = Escriba auto, 3 o 4. Por ahora vale auto.
write-pop-from = Escriba ctisvr o shuttle. Por ahora vale ctisvr.
shuttle-peer-missing = Escriba el peer del propio agente, p. ej. SIP/${ "{" }extension{ "}" }: llegan los eventos de todos los agentes. Sin él no se usa Shuttle.
no-shuttle-until-then = { $flaw } Hasta entonces no se usa Shuttle.
shuttle-address-shape = Esto no es una dirección. Escriba https://host:port.
shuttle-port-too-large = { $port } no es un puerto: los puertos llegan hasta 65535 (la documentación de Shuttle contiene un número así). Pregunte qué puerto tiene su servicio en tiempo real, p. ej. 8888 o 9888.
shuttle-address-without-host = La dirección no tiene un host o un puerto válido. Escriba https://host:port.
shuttle-address-scheme = Escriba una dirección que empiece por https:// o wss://.
shuttle-address-with-path = Escriba solo el host y el puerto: la ruta va en /Shuttle/path, y un espacio de nombres en /Shuttle/namespace.
shuttle-address-in-the-clear = http:// y ws:// son solo para pruebas en el propio equipo, y los navegadores los bloquean en una página https. Use el puerto seguro de Shuttle, o ponga un proxy TLS delante, y escriba la dirección con https://.

## Rules: what is wrong with them

not-a-web-address = No es una dirección http o https normal, así que no se abre
host-not-in-settings = Su host { $host } no es uno de los hosts de la configuración (/Targets/hosts)
whole-address-empty = { $variable } está vacía, así que no hay nada que abrir
flaw-at-character = En el carácter { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, carácter { $at }: { $flaw }
rule-no-json = Desde aquí esto no es JSON: busque comillas, una coma o un corchete que falten.
rule-no-object = Una regla es un objeto JSON: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = “{ $name }” no se admite en una regla. Se admiten: { $known }.
unknown-in-action = “{ $name }” no se admite en { $action }. Se admiten: { $known }.
names-are = names es jtel o webfront, o se omite.
do-missing = Falta do: escriba lo que hay que hacer, p. ej. { "{" }"pop": "https://…"{ "}" }.
on-missing = Falta on. Escriba uno de estos: { $events }.
no-event = “{ $word }” no es un evento. Escriba uno de estos: { $events }.
when-no-object = when es un objeto JSON, p. ej. { "{" }"queue": "Sales"{ "}" }.
no-condition = “{ $name }” no es una condición. Escriba queue, dnis, direction, number, agent o el nombre de una variable.
needs-texts = { $name } necesita un texto o una lista de textos.
not-before-all = { $name }: escriba ! delante de todos los textos de una lista o de ninguno.
direction-is = direction es in o out.
do-no-object = do es un objeto JSON o una lista de ellos, p. ej. { "{" }"pop": "https://…"{ "}" }.
no-action = Cada acción tiene uno de estos: { $actions }.
custom-url-not-relative = openCustomURL: escriba una dirección relativa a la instancia, p. ej. task.do?sys_id=.
custom-url-varies = openCustomURL: una variable solo puede ir tras un ? o un #: la página debe escribirse completa.
action-no-object = { $action } es un objeto JSON.
mode-is = mode es tab, window o frame.
rest-bodies = rest tiene uno de estos: json, form y text.
get-with-body = Un GET no lleva cuerpo: escriba POST o quite el cuerpo.
method-is = method es GET o POST.
no-header-name = headers: “{ $name }” no es el nombre de una cabecera.
timeout-is = timeoutSeconds es un número de 1 a 120.
credentials-are = credentials es omit o include.
field-no-pairs = { $field } es un objeto JSON de nombres y textos.
pair-needs-text = { $field }: { $name } necesita un texto.
agent-cti-mode-is = AgentCTI: mode es new_tab, new_window o new_frame.
entity-no-table = { $action }: entity es el nombre de una tabla, p. ej. incident.
query-forbidden = { $action }: query no puede contener sysparm_stack ni sysparm_goto_url.
field-no-bool = { $field } es true o false.
window-is = window es un nombre de letras y dígitos.
size-is = size es el ancho y el alto en píxeles, p. ej. 1000x800.
on-server = lo pidió un servidor
should-be = { $name } debería ser { $patterns }, pero es { $value }
should-not-be = { $name } no debería ser { $patterns }, pero es { $value }
should-be-but-unknown = { $name } debería ser { $patterns }, pero no se conoce
should-not-be-but-unknown = { $name } no debería ser { $patterns }, pero no se conoce
either-or = { $first } o { $second }
nothing-written = Aquí no hay nada escrito.
behind-whole-address = Tras una dirección completa solo pueden seguir & o ? y parámetros.
address-begins-with-host = Una dirección empieza por https:// y un host escrito por completo; aquí solo puede ir ${ "{{" }crmLink{ "}}" }, que es una dirección completa.
address-scheme-not-web = Solo se pueden abrir direcciones http:// y https://.
address-not-understood = Esta dirección no se entiende: escriba https://host/path?key=.
path-varies = Una variable solo puede ir tras un ? o un #: la ruta debe escribirse completa.
launch-scheme-varies = El esquema debe escribirse completo, p. ej. tel:.
scheme-never-launched = Las direcciones { $scheme }: no se abren nunca.
behind-optional-value = Tras un valor con ? debe empezar el parámetro siguiente, con &.
character-in-address = Este carácter no puede ir en una dirección: escríbalo con % y su código hexadecimal.
no-format = Tras | va as-is, e164, national, digits, no-plus o twice.
variable-misspelt = “{ $name }” no es una variable. Escriba { $close }.
no-variable = “{ $name }” no es una variable. Escriba uno de los nombres de docs/rules.md, o vars. y un nombre del servidor.
variable-left-as-is = { $name } no es una variable conocida; se deja tal cual.
variable-without-end = Esta variable no tiene final: escriba { $end } tras su nombre.

## Hosting: what the softphone is allowed

hosting-file-unreadable = No se pudo leer el archivo de hosting ({ $why }), así que no se permite nada. Recargue la página; si el problema continúa, debe revisarlo quien publica estos archivos. Solo si el servidor web responde 404 es que no existe ese archivo.
hosting-file-no-object = El archivo de hosting no es un objeto JSON, así que no se permite nada. Escriba { "{}" } para no restringir nada, o elimine el archivo; el servidor web debe entonces responder 404.
pin-twice = Este nombre está dos veces. Quite uno de ellos.
pin-unknown = Este nombre no se conoce aquí. Use crmOrigins, ctiHosts, popHosts, apiHosts o frameOrigins.
write-origins = Escriba una lista de orígenes, p. ej. ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: esquema y host, sin ruta.
write-hosts = Escriba una lista de hosts, p. ej. ["cti-a.example.com:9006", "cti-b.example.com"]: sin esquema ni ruta.
write-api-hosts = Escriba una lista de hosts, p. ej. ["acme.my.salesforce.com"]: sin esquema ni ruta.
build-in-address = build en la dirección de la página
build-in-file = build en config.json
page-in-the-clear = El softphone solo funciona por https (o en el propio equipo, para pruebas). Publique sus archivos en https.
no-panel-around = La dirección indica { $named } como página de un CRM, pero el softphone de un CRM solo funciona en el panel telefónico de ese CRM, no en una pestaña o ventana propia.
no-panel-around-a-page = La dirección indica una página como la de un CRM, pero el softphone de un CRM solo funciona en el panel telefónico de ese CRM, no en una pestaña o ventana propia.
other-page-around = La dirección indica { $named }, pero no es esa la página que contiene a esta. La contiene: { $around }.
frame-hides-its-address = Esta página está en un marco, y este navegador no indica de quién. Un softphone sin CRM necesita saberlo: la página que lo contiene no debe ocultarle su dirección (referrerpolicy).
running-pins-forbid = { $origin } no está entre los { $pins } con los que se inició el softphone en ejecución. Cierre todas sus pestañas y ábralas de nuevo.
origin-not-pinned = { $origin } no está entre los { $pins } de config.json. Quien publica estos archivos puede agregarlo allí.

## Diagnostics

section-crm = CRM
section-tabs = Pestañas
section-cti-servers = Servidores CTI
section-shuttle = Shuttle
section-learned = Lo que esta sesión aprendió del servidor
section-rules = Reglas
section-directory = Directorio
directory-list = Lista de /Directory/url
directory-flaw = Falló la última lectura
directory-of-crm = Directorio del CRM
section-settings = Configuración
section-counters = Contadores
section-browser = Navegador
section-layout = Diseño del softphone
section-servicenow = ServiceNow
told-yes = sí
told-no = no
told-none = ninguno
told-count = { $count }
told-not-pinned = sin restricción
told-not-known-yet = aún no se sabe
line-version = Versión
line-build = Build
told-build = solo hay uno, con todo: { $place } se puede omitir
told-build-twice = solo hay uno, con todo: { $one } y { $other } se pueden omitir
line-click-to-dial = Clic para marcar
told-clicks-off = desactivado hasta que el teléfono esté listo
told-clicks-asked = solicitado
told-clicks-on = activado
told-clicks-refused = rechazado por el CRM
line-record-on-screen = Registro en pantalla
line-crm-origins = Orígenes de CRM permitidos
line-too-wide = Demasiado amplio
told-too-wide = { $pins } en config.json deja entrar a todos los clientes del CRM: indique el suyo
line-library-hosts = Hosts de biblioteca permitidos
line-frame-origins = Marcos permitidos sin CRM
line-cti-hosts = Hosts CTI permitidos
line-crm = CRM
told-crm-not-found = no encontrado o rechazado
told-stand-alone = ninguno (independiente)
line-crm-page = Página del CRM
line-crm-library = Biblioteca del CRM
told-loaded = cargada
told-not-loaded = no cargada
line-carrier = El softphone se ejecuta en
told-long-worker = un worker para todas las pestañas, que sobrevive unos minutos a la última página
told-worker = un worker para todas las pestañas, que termina con la última página
told-leader = una de las pestañas, para todas ellas
told-own-page = esta página, solo para ella misma
line-carrier-why = Por qué ahí
line-open-tabs = Pestañas abiertas
told-open-tabs = { $count }; ahora sin respuesta: { $asleep }
line-records-open-in = Los registros se abren en
told-no-tab = ninguna pestaña: ahora no hay ningún CRM al que preguntar
told-this-tab = esta pestaña
told-another-tab = otra pestaña, que se usó después de esta
line-changed-settings = Configuración cambiada
told-settings-wait = espera a que no haya ninguna llamada en el teléfono
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = Sin session storage
told-without-storage = El navegador no deja que esta página guarde datos: al volver a cargarla se pierden las notas sin guardar, los relojes y la lista de llamadas, y no se vuelve a abrir el registro de una llamada en curso. Para conservarlos, permita que este sitio guarde datos (almacenamiento de terceros).
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = existe, pero el navegador no lo permite a esta página
line-framed = En un marco
line-clock = Reloj
told-clock-worker = un worker
told-clock-page = los temporizadores de la página: se retrasan mientras está oculta
line-local-network = Red local
line-pop-ups = Ventanas emergentes
line-notices = Notificaciones de llamadas
told-notices-off = sin activar (actívelas con Menú > Ventana pequeña)
told-permission-unknown = el navegador no lo dice
told-permission-granted = permitido
told-permission-prompt = el navegador preguntará
told-permission-denied = no permitido aquí
line-page = Página
line-browser = Navegador
line-side = { $side ->
    [primary] Servidor principal
   *[backup] Servidor de respaldo
 }
line-side-failure = { $side ->
    [primary] Servidor principal
   *[backup] Servidor de respaldo
 }, último fallo
told-not-set = sin configurar
told-side = { $standing ->
    [open] { $address } (conectado; conexiones hasta ahora: { $times })
    [connecting] { $address } (conectando; conexiones hasta ahora: { $times })
    [standby] { $address } (se mantiene abierto como standby)
   *[closed] { $address } (sin conexión; conexiones hasta ahora: { $times })
 }
told-side-failure = { $why } ({ $code }), hace { $seconds } s
line-standby = Standby
standby-off = desactivado en esta sesión: { $why }
closed-by-standby = el servidor { $side ->
    [primary] principal
   *[backup] de respaldo
 } cerró la conexión al abrirse la del otro
standby-answers = abierto, y responde
standby-open = abierto, aún no ha respondido
standby-connecting = conectando
standby-cold = cold, según la configuración
standby-closed = { $failures ->
    [one] no abierto ({ $failures } fallo)
   *[other] no abierto ({ $failures } fallos seguidos)
 }
line-next-try = Próximo intento
told-next-try = en { $seconds } s, espera n.º { $attempt }
line-extension = Extensión
line-snapshots = Snapshots
line-agent-queries = Consultas del estado del agente
line-events-beside-offer = Eventos además de offer
told-not-seen-yet = aún no visto
told-understood = se entiende
told-not-understood = no se entiende
line-unknown-events = Nombres de evento desconocidos
told-no-name = no es un nombre
line-unknown-requests = Peticiones que el servidor no conoce
line-how-dialled = Cómo se formó el último número
told-next-step = { $first }; { $second }
line-asked-first = Consultado antes de marcar
told-asked-first = { $answer } (hace { $seconds } s)
told-setting = { $source ->
    [call-center] { $value } (centro de llamadas)
    [file] { $value } (archivo de configuración)
   *[default] { $value } (predeterminado)
 }
line-frames-read = Tramas leídas
line-frames-unreadable = Tramas que no eran un mensaje
line-replies-to-nothing = Respuestas sin petición
line-unknown-events-count = Eventos de nombre desconocido o de otras extensiones
line-stale = Mensajes tardíos de conexiones antiguas
line-requests-refused = Peticiones rechazadas
line-requests-unanswered = Peticiones sin respuesta
line-clock-jumps = Saltos del reloj
line-warning = Advertencia
own-country-code-missing = /Softphone/country está configurado y /Dialing/ownCountryCode no: los números de este país que empiezan por + o por su código se marcan como internacionales.
line-texts-cut = Textos demasiado largos, recortados
line-calls-surplus = Llamadas de más
line-shuttle-server = Servidor
line-shuttle-connection = Conexión
line-shuttle-speaks = Protocolo
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 o 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 o 4)
line-own-peer = Peer propio
line-times-connected = Número de conexiones
line-frames-meaningless = Tramas sin significado
line-binary-events = Eventos con partes binarias, no leídos
line-events-of-others = Eventos de otros agentes
line-events-of-unknown-name = Eventos de nombre desconocido
line-last-failure = Último fallo
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 condición: { $does }
   *[other] { $events }, { $conditions } condiciones: { $does }
 }
told-rule-pop = abre una dirección
told-rule-notify = muestra un aviso
told-rule-launch = inicia un programa
told-rule-rest = llama a un servidor web
told-rule-shuttle = informa a Shuttle
told-rule-servicenow = abre algo en ServiceNow
line-rule-hosts = Hosts que se pueden abrir
line-rule-hosts-pinned = De ellos, config.json permite
line-rule-without-call = { $rule }, sin llamada
told-rule-unfit = no se cumplía
told-step-owed = esperando
told-step-handed-over = entregado
told-step-blocked = bloqueado por el navegador
told-step-failed = falló
line-layout = Del CRM
line-library-version = Biblioteca
told-not-told = sin datos
layout-without-pops = sin ajustes de apertura de registros
layout-pops = entrantes, una coincidencia: { $one }; varias: { $several }; ninguna: { $none }

## Keyboard

keyboard-shortcuts = Atajos de teclado
use-shortcuts = Usar atajos de teclado
shortcuts-where = Funcionan mientras este panel tiene el foco: haga clic en él o llegue con el tabulador. Lo que cambie vale en este equipo.
change = Cambiar
switch-off = Desactivar
reset-shortcuts = Restablecer todo
shortcut-hold = Poner en espera o reanudar
shortcut-ready = Disponible o no disponible
shortcut-number = Ir al número
shortcut-next-call = Ir a la llamada siguiente
shortcut-back = Volver a la llamada en espera
shortcut-note = Ir a la nota
shortcut-list = Esta lista
shortcut-waits = Pulse las teclas…
shortcut-off = Desactivado
keys-held = { $held ->
    [ctrl-shift] Ctrl+Mayús+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Mayús+{ $key }
    [alt] Alt+{ $key }
    [shift] Mayús+{ $key }
   *[none] { $key }
 }
shortcut-asked = Pulse las teclas nuevas para “{ $action }”. Con Esc queda como estaba.
shortcut-stays = “{ $action }” queda como estaba.
shortcut-set = “{ $action }” ahora es { $keys }.
shortcut-is-off = “{ $action }” ahora no tiene teclas.
shortcut-clash = “{ $other }” tiene las mismas teclas y va primero: aquí no hacen nada.
shortcuts-clash = “{ $first }” y “{ $second }” tienen las mismas teclas, { $keys }: solo funciona el primero.
shortcuts-used = Los atajos están activados.
shortcuts-not-used = Los atajos están desactivados.
shortcuts-reset = Todos los atajos están como los define su centro de llamadas.
shortcuts-not-kept = Este navegador no guarda datos: vale hasta que esta página se cargue de nuevo.
shortcut-not-now = “{ $action }” no es posible ahora.
shortcut-too-soon = “{ $action }”: esto acaba de cambiar. Pulse de nuevo.
keys-unknown = Use una letra, un dígito o de F1 a F12, solos o con Ctrl, Alt o Mayús.
keys-type-signs = Ctrl con Alt escribe caracteres especiales en muchos teclados: use Ctrl con Mayús.
keys-of-browser = El navegador necesita estas teclas.
keys-edit-text = Estas teclas editan texto.
keys-of-keypad = Los dígitos sin Ctrl ni Alt son del teclado de marcación.
write-shortcut = Escriba un nombre y teclas, p. ej. answer=Ctrl+Shift+A, u off en lugar de las teclas. Los nombres son { $names }.
shortcut-twice = Este atajo está dos veces: vale la primera entrada.

## Alerts

ring = Timbre
ring-off = Desactivado
ring-chime = Carillón
ring-bell = Campana
ring-pulse = Pulsos
ring-volume = Volumen
ring-muted = Está sonando una llamada, pero el navegador silencia esta página.
let-it-ring = Activar el timbre
small-window = Ventana pequeña
    .title = Las llamadas y sus botones en una ventana propia, que también activa las notificaciones
window-blocked = El navegador no deja que el softphone abra una ventana. Permita sus ventanas emergentes.
keep-on-top = Siempre visible
    .title = Siempre visible
    .aria-label = Siempre visible
small-window-looks = Buscando el panel…
small-window-no-panel = Ningún panel abrió esta ventana, o el CRM la mantiene separada de su panel. Ábrala desde el menú del panel.
small-window-tab-closed = La pestaña del panel está cerrada. Abra esta ventana de nuevo desde el menú del panel.
allow-notices = Activar notificaciones
notices-wanted = Una notificación puede avisarle de las llamadas mientras mira otra cosa.
notices-on = Las notificaciones de llamadas están activadas.
notices-off = Aún sin notificaciones de llamadas: pulse “Ventana pequeña” y, en ella, “Activar notificaciones”.
notices-refused = El navegador rechaza las notificaciones del softphone. Permítalas en su configuración para esta página.
notices-not-there = Este navegador no muestra notificaciones.
notice-caller = { $name }, { $number }
write-sound = Escriba off, chime, bell o pulse. Por ahora vale off.
write-volume = Escriba un número de 0 a 100. Por ahora vale 60.
write-notices = Escriba off, hidden o unfocused. Por ahora vale hidden.

## The page

softphone = Softphone
stopped = El softphone se detuvo.
stopped-phone-goes-on = Su teléfono de escritorio sigue funcionando, y también la llamada en curso. Recargue el softphone para seguir aquí.
reload = Recargar
mode-clock =
    .aria-label = Tiempo en este modo
agent = Agente
ext = Ext.
menu =
    .title = Menú
    .aria-label = Menú
password-wanted = El servidor pide de nuevo su contraseña para cambiar de modo
change-mode = Cambiar modo
cancel = Cancelar
call = Llamar
notices =
    .aria-label = Avisos
try-again = Reintentar
copy-note = Copiar nota
discard = Descartar
dismiss =
    .title = Ocultar
    .aria-label = Ocultar
incoming-calls =
    .aria-label = Llamadas entrantes
agent-log-in =
    .aria-label = Inicio de sesión del agente
agent-id = ID de agente
password = Contraseña
log-in = Entrar
log-out = Salir
diagnostics = Diagnóstico
download-recording = Guardar informe del problema
    .title = Lo que hizo el softphone en los últimos minutos, sin números, nombres ni voces
take-phone-links = Abrir aquí los enlaces telefónicos
    .title = Al pulsar un enlace telefónico en cualquier página web, la llamada se propone aquí
connect-again = Reintentar la conexión
work-mode =
    .aria-label = Modo de trabajo
mode-auto = Disponible
    .title = La próxima llamada llega automáticamente
mode-manual = 1 llamada
    .title = Disponible para una llamada
mode-acw = Tras llamada
    .title = Trabajo tras llamada: no llegan llamadas
mode-aux = Aux
    .title = No disponible, por el motivo elegido aquí
aux-reason = Motivo de Aux
aux-reason-field =
    .title = Motivo de Aux
    .aria-label = Motivo de Aux
no-reason-yet = Motivo…
find-reason =
    .aria-label = Buscar un motivo de Aux
    .placeholder = Buscar un motivo…
reasons-found =
    .aria-label = Motivos encontrados
more-reasons = { $count ->
    [one] { $count } más: siga escribiendo para encontrarlo
   *[other] { $count } más: siga escribiendo para encontrarlos
 }
no-reason-found = Ningún motivo contiene esto en su nombre.
day-so-far = { $calls ->
    [one] Hoy: { $calls } llamada, { $talked } en conversación, perdidas: { $missed }
   *[other] Hoy: { $calls } llamadas, { $talked } en conversación, perdidas: { $missed }
 }
your-extension = Su extensión
use-it = Usar
setup-title = Configuración inicial: permitir esta página
setup-file =
    .aria-label = Texto de config.json
copy = Copiar
setup-reload = Después recargue esta página.
calls =
    .aria-label = Llamadas
loading = Cargando…
no-calls = Sin llamadas
duration =
    .aria-label = Duración
called-number-label = a
answer = Responder
hold = Espera
retrieve = Reanudar
swap = Alternar
hang-up = Colgar
decline = Rechazar
reconnect-why =
    .title = Dejar esta consulta y volver a la llamada en espera
other-parties =
    .aria-label = Otros participantes
drop = Quitar
note = Nota
note-field =
    .placeholder = Escriba una nota…
keypad = Teclado
digits-sent =
    .aria-label = Dígitos enviados
keys =
    .aria-label = Teclado: pulse o escriba dígitos
key-star =
    .aria-label = asterisco
key-hash =
    .aria-label = numeral
open-in-crm = Abrir en el CRM
my-phone-is-idle = Sin llamadas en mi teléfono
    .title = Da por terminadas las llamadas que se muestran aquí, si el teléfono y el panel no coinciden
close-call =
    .title = Cerrar
    .aria-label = Cerrar esta llamada
caller =
    .aria-label = Llamante
called-number =
    .aria-label = Número llamado
dial =
    .aria-label = Marcar
number-field =
    .aria-label = Número
    .placeholder = Número
dial-keypad =
    .aria-label = Teclado de marcación
    .title = Teclado de marcación
key-plus =
    .aria-label = más
key-erase =
    .aria-label = Borrar el último carácter
    .title = Borrar el último carácter
consult = Consultar
transfer = Transferir
conference = Conferencia
drop-party = Quitar participante
two-calls = “Transferir” y “Conferencia” unen sus dos llamadas; no hace falta ningún número.
recent-calls = Llamadas recientes
call-again = Llamar de nuevo
call-back = Llamar
close = Cerrar
    .title = Cerrar
    .aria-label = Cerrar
diagnostics-text =
    .aria-label = Texto del diagnóstico
connection = Conexión
error = Error
language = Idioma
not-told = Sin datos
diagnostics-not-made = No se pudo crear el diagnóstico. Inténtelo de nuevo.
presses-left-out = Pulsaciones ignoradas
presses-left-out-why = { $count }, en botones que acababan de aparecer, moverse o cambiar
numbers-in-groups = Números en grupos
numbers-as-in = como en { $country }
numbers-awaited = se está cargando el archivo con los grupos
numbers-not-loaded = no, tal como llegan: no se pudo cargar el archivo con los grupos ({ $why })
numbers-country-unknown = no, tal como llegan: { $country }, del ajuste /Softphone/country, no es un país cuyos números se conozcan
copied = Copiado.
copy-by-hand = Pulse Ctrl+C para copiar el texto seleccionado.
reconnect = Volver a la llamada en espera
add-to-favourites = Agregar a favoritos
remove-from-favourites = Quitar de favoritos
favourites =
    .aria-label = Favoritos
star =
    .title = Agregar a favoritos
    .aria-label = Agregar a favoritos
unstar =
    .title = Quitar de favoritos
    .aria-label = Quitar de favoritos
suggestions =
    .aria-label = Sugerencias
suggestion-recent = llamada reciente
missed-calls = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
 }
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = Entr.
history-out = Sal.
history-missed = Perdida
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } solicita este softphone. No se carga ni se conecta nada hasta que un archivo junto al index.html del softphone indique quién puede hacerlo.
setup-answer = Si ese es su propio sistema, y solo entonces, haga que el servidor web del softphone responda a { $place } con este texto:
missing-in-markup = falta en el marcado de la página. Vuelva a ponerlo: el softphone lo necesita.
missing-all = Falta en el marcado de la página: { $names }
catalogue-flaws = { $count ->
    [1] Hay un error en la línea { $line }: { $first }
   *[other] Hay { $count } errores, el primero en la línea { $line }: { $first } Los demás están en Diagnóstico.
 }
catalogue-line = línea { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = El archivo no contiene palabras.
mistake-too-deep = Hay más de { $most } llaves unas dentro de otras, así que el archivo no se lee.
mistake-encoding = El archivo no está guardado como UTF-8. Guárdelo como UTF-8.
mistake-brace = Falta una { "}" }.
mistake-sign = Falta { $sign }.
mistake-no-key = Un mensaje empieza con su clave, p. ej. answer = Responder.
mistake-no-words = No hay palabras tras la clave.
mistake-no-default = Una de las variantes debe empezar con *: vale cuando no encaja ninguna otra.
mistake-closing-brace = Sobra una { "}" }.
mistake-form = El mensaje no tiene la forma descrita en docs/words.md.
mistake-twice = La clave { $key } está dos veces: valen las últimas palabras.
mistake-unknown-key = El softphone no tiene ningún mensaje con la clave { $key }. Corríjala o quite la línea.
mistake-argument = El mensaje { $key } no recibe { "{" } { $name } { "}" }, así que se usa el texto en inglés.
language-not-there = El servidor web del softphone no tiene el archivo { $file }. Por ahora el softphone se muestra en inglés. Indique un idioma que tenga o agregue ese archivo.
starting-again = El softphone se está reiniciando.
recording-not-written = No se pudo escribir el informe.
answered-something-else = El softphone respondió algo distinto de lo esperado.
disposed-of = El softphone se quitó de la página.
does-not-answer = El softphone no responde.
no-work-mode = El modo de trabajo debe ser uno de estos: { $modes }.
open-in-tab = Abrir en pestaña
close-page = Cerrar esta página
web-server-answered = el servidor web respondió { $status }
not-fetched = no se pudo obtener
config-not-fetched = no se pudo obtener, o el servidor web redirigió el navegador a otro lugar
config-not-given = el script de la página no pudo leerlo
config-is-no-text = lo que el script de la página dio en su lugar no es texto
library-not-there = el navegador no pudo cargarla
several-reasons = { $first }; { $second }
no-shared-workers = el navegador no tiene shared workers
shared-worker-refused = el navegador rechaza el shared worker
shared-worker-silent = el shared worker no responde
web-locks-refused = el navegador rechaza Web Locks
no-web-locks = el navegador no tiene Web Locks
no-channel = el navegador rechaza un canal entre las pestañas
phone-link = Enlace telefónico
phone-links = Enlaces telefónicos
phone-links-set-up = Los enlaces a esta página entregan un número de teléfono al softphone que funciona en este navegador. Puede abrir los enlaces telefónicos (tel:) de todas las páginas web: el navegador le pregunta si puede hacerlo.
no-phone-links = Este navegador no puede entregar enlaces telefónicos a una página web. Chrome, Edge y Firefox en un equipo de escritorio sí pueden, si el softphone se sirve por https.
browser-asks = El navegador le pregunta si se permite: la pregunta está en la barra de direcciones.
phone-links-come-here = Desde ahora los enlaces telefónicos llegan aquí.
phone-links-not-allowed = El navegador no lo permitió. Abra una vez la dirección del softphone en una pestaña propia, haga clic en esa página e inténtelo de nuevo aquí.
open-phone-links-here = Abrir los enlaces telefónicos con el softphone
looking-for-softphone = Buscando el softphone…
not-a-number = No es un número
link-not-taken = No aceptado
no-softphone-found = No se encontró ningún softphone
no-softphone-answers = Ningún softphone de este sitio responde en este navegador. O no hay ninguno abierto, o está abierto dentro de un CRM y aún no puede recibir enlaces telefónicos: pulse allí, una vez, “Menú” y luego “Abrir aquí los enlaces telefónicos”. Hasta entonces, copie el número y péguelo en el softphone.
softphone-silent = Se encontró el último softphone que se usó, pero ahora no responde. Compruébelo allí o copie el número.
handed-over = Entregado
softphone-asks = El softphone muestra el número y pregunta si debe llamarlo.
softphone-asks-close-tab = El softphone muestra el número y pregunta si debe llamarlo. Esta pestaña se puede cerrar.
copy-number = Copiar el número
copy-number-by-hand = Pulse Ctrl+C para copiar el número seleccionado.
go-back = Volver
disposition = Tipificación
disposition-none = Sin elegir
disposition-wanted = Elija una tipificación
log-tries-again = Se reintentará automáticamente
log-disposition-changed = Registrada; la tipificación ha cambiado desde entonces
wrap-up-ends = Disponible en
wrap-up-waits = Disponible al elegir una tipificación
more-wrap-up = 30 segundos más
no-disposition-now = Se puede elegir una tipificación en cuanto se responde la llamada.
disposition-unknown = Esta tipificación no está en la configuración del centro de llamadas.
disposition-first = Primero elija una tipificación.
no-more-wrap-up = Ahora no corre ningún tiempo que se pueda ampliar.
write-disposition = Escriba código=texto o Grupo/código=texto, separados por comas, p. ej. Ventas/1=Pedido,9=Número equivocado. Por ahora se ignora.
disposition-twice = Este código está dos veces. Dé a cada tipificación su propio código. Por ahora se ignora la segunda.
disposition-too-long = Un CRM admite como máximo { $most } caracteres. Por ahora se ignora.
yes = Sí
set-mode = Cambiar modo de trabajo
send-digits = Enviar dígitos
set-extension = Usar esta extensión
open-page = Abrir
header-call = { $state } { $number }
header-not-connected = Sin conexión
presence-offline = Sin conexión
presence-on-a-call = En llamada
presence-available = Disponible
presence-away = Ausente
