# As palavras do softphone em português do Brasil.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Este computador está sem rede. Verifique o cabo ou o Wi-Fi; seu telefone de mesa continua funcionando.
trouble-server = Sem conexão com o sistema telefônico. Use seu telefone de mesa; uma nova tentativa será feita automaticamente.
trouble-local-network = O navegador bloqueia o acesso ao sistema telefônico. Permita o “acesso à rede local” ou avise o administrador.
trouble-phone = Seu telefone não foi encontrado. Digite seu ramal abaixo ou avise o administrador.
trouble-setup = O softphone não consegue iniciar. Recarregue a página; se não resolver, avise o administrador.
trouble-crm = O CRM não está respondendo ao softphone. Recarregue a página; as chamadas continuam.
trouble-shuttle = Algumas chamadas podem não aparecer aqui: confira no telefone. Uma nova tentativa será feita automaticamente.
details = Detalhes
troubles =
    .aria-label = Problemas
call-alerting = Chamada de entrada
call-dialling = Discando
call-dialling-consultation = Consulta: discando
call-ringing = Chamando
call-ringing-consultation = Consulta: chamando
call-held-by-far = Colocada em espera pelo outro lado
call-conference = Conferência
call-consulted = Consulta de { $from } sobre { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Conferência, colocada em espera por { $parties }
call-talking = Em conversa
call-consultation = Consulta
call-held = Em espera
call-held-waits = Em espera até a chamada acima terminar
call-failed = Não completada
call-busy = Ocupado
call-missed = Perdida
call-declined = Recusada
call-not-answered = Não atendida
call-cancelled = Cancelada
call-ended = Encerrada
call-transferred = Transferida para { $to }
call-queue = { $state }, fila { $queue }
call-by-shuttle = { $state }, segundo o Shuttle
call-last-known = { $state } (último estado conhecido)
calls-untold = Telefone
unknown-caller = Chamador desconhecido
number-withheld = Número oculto
unknown-number = Número desconhecido
back-to = Voltar para { $who }
transfer-to = Transferir { $who } para { $to }
conference-of-all = Conferência com todos
back-to-caller = Voltar ao chamador
dialled-as = Discado como { $number }
click-waits = Ainda sem conexão. { $number } será discado quando o telefone estiver pronto, em até { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }.
agent-signed-out = Sessão encerrada
logged-out-by-others = O sistema telefônico ou outra pessoa encerrou sua sessão. Faça login novamente para receber chamadas.
agent-not-connected = Sem conexão
agent-on-call = Em chamada
agent-signed-in = Sessão iniciada
agent-auto = { $when ->
    [after-call] Disponível após esta chamada
   *[now] Disponível
 }
agent-manual = { $when ->
    [after-call] Disponível para uma chamada após esta
   *[now] Disponível para uma chamada
 }
agent-acw = { $when ->
    [after-call] Trabalho após esta chamada
   *[now] Trabalho pós-chamada
 }
agent-aux = { $when ->
    [after-call] Aux após esta chamada
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux após esta chamada: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux após esta chamada: motivo { $code }
   *[now] Aux: motivo { $code }
 }
mode-from-elsewhere = Seu modo de trabalho foi alterado em outro lugar. Agora é: { $mode }
connection-none = Sem conexão
connection-off-network = Este computador está sem rede
connection-connecting = Conectando ao servidor { $side ->
    [primary] principal
   *[backup] de backup
 }
connection-connecting-again = Reconectando ao servidor { $side ->
    [primary] principal
   *[backup] de backup
 }
connection-connected = Conectado
connection-connected-to-backup = Conectado ao servidor de backup
connection-without-phone = Conectado ao servidor { $side ->
    [primary] principal
   *[backup] de backup
 }, sem telefone
connection-switching = Mudando para o servidor { $side ->
    [primary] principal
   *[backup] de backup
 }
connection-starting = Iniciando o telefone no servidor { $side ->
    [primary] principal
   *[backup] de backup
 }
trying-again = Tentando novamente
trying-again-often = Tentando novamente (tentativas até agora: { $attempts })
shuttle-connecting = Conectando ao Shuttle
shuttle-connected-alone = Conectado ao Shuttle, que mostra as chamadas; elas são controladas no seu telefone
shuttle-connected = O Shuttle está conectado
panel-stand-alone = Independente: sem CRM, portanto sem abertura de registros nem registro de chamadas

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Nenhum número está aguardando discagem.
no-retry-needed = Não é preciso registrar esta chamada de novo.
only-ended-closes = Só é possível fechar uma chamada encerrada.
note-not-saved = A nota não foi salva: tente novamente ou descarte-a.
disposition-not-saved = A tabulação da chamada não foi salva: tente novamente ou descarte-a.
change-not-saved = Sua última alteração não foi salva: tente novamente ou descarte-a.
nothing-to-discard = Não há nada para descartar.
no-caller-to-search = Não há chamador para buscar.
nothing-to-open = Não há mais nada para abrir.
no-link-asks = Nenhum link pede uma chamada.
type-extension-or-name = Digite seu ramal ou seu nome.
extension-not-asked-for = O ramal não é solicitado.
extension-has-digits = Um ramal é formado por dígitos.
no-call-shown = Nenhuma chamada está sendo exibida.
shuttle-only-shows = O Shuttle só mostra as chamadas: use seu telefone para isso.
server-not-connected = O servidor CTI ainda não está conectado.
only-keys-sent = Só é possível enviar as teclas 0 a 9, * e #.
already-logged-in = Já há um agente logado neste ramal.
type-agent-id = Digite o ID do agente.
nobody-logged-in = Ninguém fez login.
log-in-first = Faça login primeiro.
reason-unknown = Este código de motivo não está nas configurações do call center.
type-number-to-consult = Digite o número para a consulta.
no-call-to-consult-about = Não há chamada sobre a qual consultar.
no-call-rings = Nenhuma chamada está tocando.
other-call-answered = O servidor CTI atendeu outra chamada: { $who }. Ainda está tocando: { $other }.
no-call-to-hold = Não há chamada para colocar em espera.
no-call-to-take-back = Não há chamada em espera para retomar.
server-cannot-swap = O servidor CTI não consegue alternar as chamadas.
swap-needs-two-calls = Para alternar é preciso uma chamada ativa e outra em espera.
no-call-to-hang-up = Não há chamada para desligar.
reconnect-needs-consultation = Para voltar é preciso uma consulta e a chamada em espera a que ela se refere.
no-consultation-failed = Não há consulta que tenha falhado.
type-number-to-transfer = Digite o número de destino da transferência ou faça antes uma consulta.
no-call-to-transfer = Não há chamada para transferir.
type-number-to-add = Digite o número a adicionar ou faça antes uma consulta.
no-call-to-add-to = Não há chamada à qual adicionar alguém.
type-number-to-drop = Digite o número do participante a remover.
no-call-to-drop-from = Não há chamada da qual remover um participante.
server-cannot-send-digits = O servidor CTI não consegue enviar dígitos.
digits-while-talking = Os dígitos só podem ser enviados durante a conversa.
not-on-list = Esta chamada não está mais na lista.
two-calls-already = Já há duas chamadas.
call-with-number-already = Já há uma chamada com este número.
no-digits-after-number = Os dígitos depois do número não podem ser enviados aqui: faça antes uma consulta e depois junte as chamadas.
library-refused = A biblioteca do CRM recusou uma solicitação: { $words }.
no-answer-yet = ainda sem resposta
no-answer = sem resposta
no-settings-from-crm = O CRM não forneceu as configurações do call center ({ $why }). Em Configuração, abra “Call centers”, depois “Gerenciar usuários do call center”, e adicione este usuário; em seguida, recarregue a página.
click-not-dialled = O número clicado não foi discado: { $why }.
too-many-calls = Mais de { $most } chamadas ao mesmo tempo: as demais não são mostradas, buscadas nem registradas.
notes-of-agent-before = O agente anterior deixou notas que não foram salvas no CRM, sobre chamadas com: { $callers }. Elas ficam até que você as copie e feche suas chamadas: “Fechar” descarta a nota.
an-unknown-caller = um chamador desconhecido
not-dialled-not-reached = { $number } não foi discado: não foi possível acessar o servidor CTI a tempo.
dialled-already = { $number } já está sendo discado.
number-dialled-already = Um número já está sendo discado.
answer-first = Uma chamada está tocando: atenda primeiro ou espere até que pare.
hang-up-failed-first = Primeiro desligue a chamada não completada.
end-one-of-two-first = Já há duas chamadas: encerre uma delas primeiro.
call-again-when-free = Você poderá ligar de novo quando sua chamada atual terminar.
local-network = O navegador não deixa esta página acessar a rede local, onde está o servidor CTI. Permita o “acesso à rede local” quando o navegador perguntar. Para todos os agentes: o frame do CRM deve permitir isso, ou uma política da empresa (LocalNetworkAccessAllowedForUrls) deve listar os endereços do CRM e desta página, ou o servidor CTI precisa de um endereço público.
pressed-no-server = Seu último comando não foi executado: nenhum servidor CTI está disponível. Repita-o quando o telefone estiver pronto.
request-not-confirmed = { $what } não teve confirmação antes de a conexão cair: verifique seu telefone.
back-mode-changed = A conexão com o sistema telefônico caiu por um momento; enquanto isso, seu modo de trabalho mudou.
address-lost = o servidor { $side ->
    [primary] principal
   *[backup] de backup
 } perdeu este endereço quando o outro foi aberto
back-on-server = A conexão com o sistema telefônico caiu por { $seconds } s; { $what }.
calls-not-told = agora suas chamadas não aparecem aqui: verifique seu telefone
calls-ended = { $calls ->
    [one] uma chamada terminou nesse meio-tempo
   *[other] { $calls } chamadas terminaram nesse meio-tempo
 }
calls-began = { $calls ->
    [one] uma chamada começou nesse meio-tempo
   *[other] { $calls } chamadas começaram nesse meio-tempo
 }
calls-changed = { $calls ->
    [one] uma chamada mudou nesse meio-tempo
   *[other] { $calls } chamadas mudaram nesse meio-tempo
 }
work-mode-changed = seu modo de trabalho mudou
nothing-changed = suas chamadas e seu modo de trabalho estão como antes
pressed-calls-changed = Seu comando não foi executado: suas chamadas mudaram nesse meio-tempo.
request-came-to-nothing = { $what } não chegou a ocorrer: a conexão caiu.
other-links-left-out = { $links ->
    [one] Enquanto isso, outro link pediu uma chamada: foi ignorado. Responda ao primeiro.
   *[other] Enquanto isso, outros { $links } links pediram chamadas: foram ignorados. Responda ao primeiro.
 }
link-no-number = Um link pediu para ligar para algo que não é um número de telefone.
link-no-digit = Um link pediu para ligar para um número sem dígitos.
link-several-numbers = Um link pediu para ligar para mais de um número.
link-star-hash = Um link pediu para ligar para um número com * ou #, que pode ser um comando para o sistema telefônico: foi ignorado. Se for o que você deseja, digite o número.
link-not-answered = Um link pediu para ligar para { $number } e ninguém respondeu à pergunta: o número não foi discado.
link-asks = Um link pede para ligar para { $number }.
link-asks-hold = Um link pede para ligar para { $number }. A chamada com { $held } ficará em espera.
link-asks-digits = Um link pede para ligar para { $number } e enviar { $digits } quando atenderem.
link-asks-digits-hold = Um link pede para ligar para { $number } e enviar { $digits } quando atenderem. A chamada com { $held } ficará em espera.
the-caller = o interlocutor
library-not-loaded = Não foi possível carregar a biblioteca do CRM ({ $why }). Recarregue a página; se não resolver, verifique se o servidor desta página pode carregar scripts do CRM.
settings-file-unreadable = Não foi possível ler o arquivo de configurações ({ $why }).
page-may-not = Esta página não pode usar o telefone. O motivo está nos avisos.
not-in-a-crm = Esta página não está no painel de telefone de um CRM e nenhum arquivo de configurações foi indicado. Abra-a pelo CRM ou adicione ?settings=settings.json ao endereço.
browser-stores-nothing = As notas podem se perder: o navegador não deixa esta página armazenar dados.
numbers-not-clickable = Não é possível clicar nos números do CRM: { $why }. Recarregue a página para tentar novamente.
not-asked-any-more = Esta pergunta não é mais válida: as chamadas mudaram nesse meio-tempo.
not-called-no-answer = A chamada para { $number } não foi feita: ninguém respondeu à pergunta.
not-called-calls-changed = A chamada para { $number } não foi feita: as chamadas no telefone mudaram nesse meio-tempo.
ask-transfer = Conectar { $active } com { $held }? Você sai das duas chamadas.
ask-conference = Juntar { $active } e { $held } em uma conferência com você?
ask-transfer-to = Transferir { $active } para { $number }? A chamada com { $held } está em espera, e o servidor CTI pode, em vez disso, conectar os dois interlocutores entre si.
ask-conference-with = Adicionar { $number } à chamada com { $active }? A chamada com { $held } está em espera, e o servidor CTI pode, em vez disso, conectar os dois interlocutores entre si.
ask-call-named = Ligar para { $name }, { $number }? A chamada com { $active } ficará em espera.
ask-call = Ligar para { $number }? A chamada com { $active } ficará em espera.
ask-discard = Descartar a nota sobre { $who }? Ela não foi salva no CRM.
yes-transfer = Transferir
yes-conference = Conferência
yes-call = Ligar
yes-discard = Descartar
pop-could-repeat = o navegador não deixa esta página armazenar dados, então o registro poderia se abrir várias vezes
pop-may-be-open = o navegador não deixa esta página armazenar dados, então o registro talvez já tenha sido aberto
no-crm-answer = o CRM não responde
note-is-in-log = A nota está no registro da chamada
note-goes-into-log = A nota vai para o registro da chamada
saved-by-other-version = O softphone foi atualizado. As notas ainda não salvas e a lista de chamadas recentes eram da versão anterior e não puderam ser recuperadas. As chamadas no telefone são mostradas como sempre.
password-wrong = a senha não está correta
no-server-answer = o sistema telefônico não responde
no-server-answer-check-phone = o sistema telefônico não responde; verifique seu telefone antes de tentar novamente
request-failed = { $what } falhou: { $why }.
request-refused = { $what } não funcionou: o sistema telefônico não permitiu.
request-refused-or-idle = { $what } não funcionou: o sistema telefônico não permitiu. Se não há chamada no seu telefone, clique em “Sem chamada no telefone”.
request-failed-or-idle = { $what } falhou: { $why }. Se não há chamada no seu telefone, clique em “Sem chamada no telefone”.
request-log-in = O login
request-log-out = O logout
request-auto = A mudança para “Disponível”
request-manual = A mudança para “1 chamada”
request-acw = A mudança para “Pós-chamada”
request-aux = A mudança para “Aux”
request-call = A chamada
request-call-to = A chamada para { $number }
request-consultation = A consulta
request-consultation-with = A consulta com { $number }
request-drop = A remoção de um participante
request-drop-party = A remoção de { $number }
request-answer = O atendimento
request-hold = A colocação em espera
request-retrieve = A retomada da chamada
request-hang-up = O encerramento da chamada
request-reconnect = O retorno à chamada em espera
request-transfer-to = A transferência para { $number }
request-add = A inclusão de { $number }
request-transfer = A transferência
request-conference = A conferência
request-digits = O envio de dígitos
request-swap = A alternância das chamadas
settings-changed = As configurações do call center mudaram. Elas serão aplicadas assim que não houver chamada no telefone.
leave-not-supported = Este navegador não oferece suporte a isso: o softphone termina quando sua última página é fechada.
extension-not-found = O servidor CTI não encontrou o ramal deste computador ({ $why }). Digite seu ramal ou peça ao administrador que associe a ele o endereço deste computador.
reply-names-no-extension = a resposta não informa nenhum ramal
extension-not-monitored = Não foi possível monitorar o ramal { $extension } ({ $why }), então nenhuma chamada seria mostrada. Verifique se o ramal existe ou fale com o administrador.
logged-in-not-told = O servidor CTI não conseguiu informar quem está logado no ramal { $extension } ({ $why }).
no-number-to-dial = Não há número para discar.
no-digit = Isto não tem nenhum dígito, portanto não pode ser discado.
several-numbers = Isto contém mais de um número, portanto não é discado: digite o que você deseja.
only-an-extension = Isto é um ramal sem o número principal, portanto não é discado: digite o número completo.
number-unclear = Não dá para saber qual parte disto é o número, portanto não é discado: digite o número.
step-signs = Caracteres invisíveis são omitidos; os que imitam outro são lidos como esse outro
step-link = O que o link tem além do número é omitido
step-extension-part = O ramal é enviado quando atenderem
step-letters = As letras valem pelas teclas em que estão
step-words = O que está ao lado do número é omitido
step-trunk-zero = O (0) não é discado depois de um código de país
link-unwritten = Este link não tem o formato de um endereço, portanto não dá para ler um número nele.
link-no-call = Este link pede algo que não é uma chamada telefônica.
link-not-a-number = Este link pede para ligar para algo que não é um número de telefone.
step-again = É discado como da vez anterior
step-digits-only = Só dígitos, * e # são discados
step-punctuation-and-plus = O +, espaços, parênteses, hifens e outros sinais de pontuação são retirados
step-as-typed = Números digitados são discados como foram digitados
step-punctuation = A pontuação é retirada
step-international = { $set ->
   *[none] Tem um +, portanto é internacional: nenhum prefixo configurado.
    [outside] Tem um +, portanto é internacional: prefixo de saída { $outside } na frente.
    [prefix] Tem um +, portanto é internacional: prefixo internacional { $prefix } na frente.
    [both] Tem um +, portanto é internacional: prefixo de saída { $outside } e prefixo internacional { $prefix } na frente.
 }
step-own-country = { $set ->
   *[none] Tem um + e o código do próprio país, que é retirado: nenhum prefixo configurado.
    [outside] Tem um + e o código do próprio país, que é retirado: prefixo de saída { $outside } na frente.
    [prefix] Tem um + e o código do próprio país, que é retirado: prefixo nacional { $prefix } na frente.
    [both] Tem um + e o código do próprio país, que é retirado: prefixo de saída { $outside } e prefixo nacional { $prefix } na frente.
 }
step-long-distance = { $set ->
   *[none] Tem parênteses, portanto é de longa distância: nenhum prefixo configurado.
    [outside] Tem parênteses, portanto é de longa distância: prefixo de saída { $outside } na frente.
    [prefix] Tem parênteses, portanto é de longa distância: prefixo de longa distância { $prefix } na frente.
    [both] Tem parênteses, portanto é de longa distância: prefixo de saída { $outside } e prefixo de longa distância { $prefix } na frente.
 }
step-outside = { $set ->
   *[none] É mais longo que o próprio ramal, portanto sai da central: nenhum prefixo configurado.
    [outside] É mais longo que o próprio ramal, portanto sai da central: prefixo de saída { $outside } na frente.
 }
step-internal = Não é mais longo que o próprio ramal, portanto é interno: sem prefixo.
will-dial = { $kind ->
   *[as-typed] Será discado { $number }, como foi digitado
    [digits] Será discado { $number }
    [international] Será discado { $number }: internacional
    [own-country] Será discado { $number }: nacional
    [long-distance] Será discado { $number }: longa distância
    [outside] Será discado { $number }: linha externa
    [internal] Será discado { $number }: interno
 }
will-send = Quando atenderem, será enviado { $digits }.
nobody-found = Não há ninguém com este nome no diretório nem nas chamadas recentes.
why-number = Por que este número?
why-typed = { $number } é o que está no campo.
why-step = { $result } – { $step }
caller-too-long = Sem registro: o número do chamador é longo demais para buscar
no-caller-number = Sem registro: a chamada veio sem número
caller-hides-number = Sem registro: o chamador oculta o número
caller-too-short = Sem registro: o número do chamador é curto demais para buscar

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Não foi possível acessar o servidor principal
    [backup] Não foi possível acessar o servidor de backup
   *[it] não foi possível acessá-lo
 }
reason-closed = { $who ->
    [primary] O servidor principal fechou a conexão
    [backup] O servidor de backup fechou a conexão
    [shuttle] O Shuttle fechou a conexão
   *[it] fechou a conexão
 }
reason-with-code = { $reason } (código { $code })
reason-with-code-and-words = { $reason } (código { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] O servidor principal não aceitou a conexão a tempo
    [backup] O servidor de backup não aceitou a conexão a tempo
   *[it] não aceitou a conexão a tempo
 }
reason-no-answer = { $who ->
    [primary] O servidor principal não respondeu a { $request }
    [backup] O servidor de backup não respondeu a { $request }
   *[it] não respondeu a { $request }
 }
reason-local-network = { $who ->
    [primary] O servidor principal está na rede local, que o navegador não deixa esta página acessar
    [backup] O servidor de backup está na rede local, que o navegador não deixa esta página acessar
   *[it] está na rede local, que o navegador não deixa esta página acessar
 }
reason-silent = { $who ->
    [primary] O servidor principal parou de responder
    [backup] O servidor de backup parou de responder
    [shuttle] O Shuttle parou de responder
   *[it] parou de responder
 }
reason-refused = { $who ->
    [primary] O servidor principal recusa o serviço
    [backup] O servidor de backup recusa o serviço
   *[it] recusa o serviço
 }
reason-return = { $who ->
    [primary] O servidor principal deixou de ser usado, pois o outro voltou a funcionar
    [backup] O servidor de backup deixou de ser usado, pois o outro voltou a funcionar
   *[it] deixou de ser usado, pois o outro voltou a funcionar
 }
reason-frame-too-long = { $who ->
    [primary] O servidor principal enviou um frame de mais de 256 KB
    [backup] O servidor de backup enviou um frame de mais de 256 KB
    [shuttle] O Shuttle enviou um frame de mais de 256 KB
   *[it] enviou um frame de mais de 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] Não é possível acessar o Shuttle
   *[it] não é possível acessá-lo
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Não é possível acessar o Shuttle ({ $words })
   *[it] não é possível acessá-lo ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] O Shuttle aceitou a conexão e a fechou sem dizer nada: talvez não seja um servidor Socket.IO
   *[it] aceitou a conexão e a fechou sem dizer nada: talvez não seja um servidor Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] O Shuttle usa outra versão do Socket.IO, diferente da configuração /Shuttle/eio: escreva auto nela
   *[it] usa outra versão do Socket.IO, diferente da configuração /Shuttle/eio: escreva auto nela
 }
reason-too-slow = { $who ->
    [shuttle] O Shuttle não respondeu a tempo
   *[it] não respondeu a tempo
 }
reason-left = { $who ->
    [shuttle] O Shuttle encerrou a conexão por conta própria
   *[it] encerrou a conexão por conta própria
 }
reason-connection-refused = { $who ->
    [shuttle] O Shuttle recusa a conexão
   *[it] recusa a conexão
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] O Shuttle recusa a conexão: { $words }
   *[it] recusa a conexão: { $words }
 }
no-reason-given = sem informar o motivo

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = { $number } já está sendo consultado.
asking-whether = Consultando se { $number } pode ser discado.
not-dialled-refused = { $number } não será discado: o servidor consultado antes recusa o número.
not-dialled-server-says = { $number } não será discado. O servidor consultado antes diz: “{ $words }”
not-dialled-nobody-says = { $number } não será discado: não foi possível saber se isso é permitido ({ $why }). Tente novamente ou avise o administrador.
not-dialled-server-lost = { $number } não foi discado: a conexão com o servidor CTI caiu nesse meio-tempo.
not-dialled-calls-changed = { $number } não foi discado: as chamadas no telefone mudaram nesse meio-tempo.
asked-allowed = permitido ({ $status })
asked-refused = recusado
asked-taken-back = retirado
asked-other-clicked = enquanto isso, outro número foi clicado
asked-other-dialled = enquanto isso, outro número foi discado
asked-other-instead = outro número foi discado no lugar
asked-dialled-all-the-same = { $why }; discado mesmo assim, conforme as configurações
asked-not-dialled = { $why }; não discado
asked-address-unusable = o endereço do servidor não pode ser usado
asked-server-answered = o servidor respondeu { $status }
no-answer-within = sem resposta em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }
fetch-failed = o navegador informa apenas que falhou: os cabeçalhos CORS do servidor, um redirecionamento, o certificado ou a rede (docs/jtel.md)
server-answered = respondeu { $status }
sent-unread = enviado; o resultado não é conhecido, pois a regra indica unread
crm-takes-no-log = O { $crm } não permite registrar chamadas a partir daqui: copie a nota para o registro
servicenow-did-not-start = O ServiceNow não iniciou este painel ({ $why }). Peça a um administrador que adicione { $page } à propriedade glide.ui.concourse.onmessage_enforce_same_origin_whitelist e dê a este usuário a função sn_openframe_user; depois recarregue a página.
servicenow-settings-unreadable = Não é possível ler as configurações do ServiceNow: { $why }. Corrija-as lá e depois recarregue a página.
servicenow-did-not-take = O ServiceNow não aceitou o que o softphone pediu ({ $words }). Recarregue a página se nada abrir.
no-servicenow-answer = O ServiceNow não responde
not-opened = Não aberto: { $why }
not-in-servicenow = O softphone não está no ServiceNow
no-servicenow-page-in-time = Nenhuma página do ServiceNow conseguiu abri-lo a tempo
why-opened = Por que isto foi aberto?
why-nothing-opened = Por que nada foi aberto?
no-page-in-time = Nenhuma página do softphone conseguiu abri-lo a tempo
program-unknown = não se sabe o que o programa fez com isso
browser-blocked = O navegador bloqueou uma janela aberta por “{ $rule }”. Permita pop-ups para esta página.
browser-blocked-call = O navegador bloqueou uma janela aberta por “Ligar”. Permita pop-ups para esta página.
shuttle-did-not-answer = O Shuttle não respondeu: não se sabe se foi feito
press-call = Clique em “Ligar” para discar com o programa de telefone deste computador.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = As configurações não indicam nenhum servidor Shuttle (/Shuttle/url)
shuttle-not-connected = O Shuttle não está conectado

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Buscando o chamador no CRM
pop-waits = O registro abre quando você atender: há outra chamada em curso
pop-waits-for-pause = O registro abre quando você parar de digitar ou atender
pop-record = Registro: { $record }
pop-found = { $count ->
    [0] Nenhum registro encontrado
    [1] Um registro encontrado
   *[other] { $count } registros encontrados
 }
pop-failed = A busca falhou: { $why }
pop-by-hand = Não aberto automaticamente: { $why }
pop-opened = Aberto no CRM
pop-not-opened = Não aberto: ninguém atendeu
choose-record = Escolher este registro
new-record-of-caller = Novo registro
record-kind = { $object ->
    [account] Conta
    [contact] Contato
    [lead] Lead
    [case] Caso
   *[opportunity] Oportunidade
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · esta chamada
directory-holds = { $entries } entradas, omitidas por defeito: { $broken }, por falta de espaço: { $left ->
    [0] nenhuma
   *[other] { $left }
 }
directory-missing = Não foi possível ler o diretório ({ $why }). Uma nova tentativa será feita automaticamente; você pode discar pelo número.
directory-too-long = tem mais de 10 MB
directory-no-json = a resposta não é JSON ou tem níveis demais
directory-no-list = a resposta não contém uma lista de entradas
directory-no-entries = nada na lista pôde ser lido: cada entrada precisa de name e number
favourites-not-kept = Este navegador não consegue guardar seus favoritos (o armazenamento está cheio ou bloqueado): eles ficam até esta página ser fechada.
favourites-full = Você já tem { $most } favoritos. Remova um primeiro.
favourite-already = Este número já é um dos seus favoritos.
no-favourite = Este número não está nos seus favoritos.
no-number-to-star = Não há número para guardar.
free-agents = { $count ->
    [0] ninguém livre
    [one] { $count } livre
   *[other] { $count } livres
 }
records-to-choose = { $count ->
    [1] Um registro encontrado
   *[other] { $count } registros encontrados: quem é?
 }
records-to-choose-again = Outro dos { $count } registros?
records-to-choose-some = { $count } registros encontrados: quem é? Aqui estão os primeiros { $shown }.
new-record-of-kind = { $object ->
    [account] Nova conta
    [contact] Novo contato
    [lead] Novo lead
    [case] Novo caso
   *[opportunity] Nova oportunidade
 }
new-record = Novo: { $kind }
record-not-offered = Este registro não está mais entre as opções.
record-not-opened = O CRM não abriu o registro: { $why }
why-record = Por que este registro?
why-came = O número do chamador veio como { $number }.
why-searched = Buscado no CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] Nenhum registro foi encontrado.
    [1] Um registro foi encontrado.
   *[other] { $count } registros foram encontrados.
 }
why-only = É o único.
why-chosen = Você o escolheu.
why-chosen-before = Você o escolheu hoje em uma chamada anterior deste número.
why-opened-in-crm = Você o abriu no CRM.
why-had-record = A chamada já tinha seu registro antes da busca.
why-not-related = O CRM recusou relacionar a tarefa da chamada a ele.
form-as-is = como veio
form-e164 = com código do país
form-national = como se disca no próprio país
form-digits = seus dígitos
form-last = { $count ->
    [1] seu último dígito
   *[other] seus últimos { $count } dígitos
 }
write-entry = Escreva um nome de até 80 caracteres e um número, p. ex. Grace Kim=2612.
entry-twice = Esta entrada aparece duas vezes.
write-refresh-minutes = Escreva um número de minutos de 1 a 1440.
write-queue = Escreva um nome e o número do split, p. ex. Support=6001; cada split uma só vez, até 20.
write-objects = Escreva até quatro nomes de API de objetos, cada um uma vez, p. ex. Contact, Lead; ou none.
log-saving = Registrando a chamada
log-saved-without-name = Registrada, mas o CRM não informou a tarefa: copie manualmente a nota posterior
log-note-changed = Registrada; a nova nota vem a seguir
log-saved = Chamada registrada
log-failed = Chamada não registrada
log-unknown = A chamada talvez tenha sido registrada: verifique o registro e tente novamente
crm-refused = o CRM recusou sem informar o motivo
crm-reply-unreadable = não é possível ler a resposta do CRM ({ $why })
reply-not-json = não é JSON
reply-not-an-object = não é um objeto
reply-without-result = nem resultado nem erro
reply-without-number = sem número
reply-without-phone-number = o ServiceNow não enviou phoneNumber
configuration-not-json = o campo Configuration do registro OpenFrame Configuration não é um objeto JSON
form-without-query = um formulário precisa de query: sem isso o ServiceNow não abre nada
not-of-the-instance = só é possível abrir um endereço da própria instância, p. ex. incident_list.do
servicenow-address-too-long = o endereço passa dos 2083 caracteres que o ServiceNow aceita
bad-table-name = o nome de uma tabela só tem letras, dígitos e _
refused-parameters = sysparm_stack e sysparm_goto_url não podem ser usados: o ServiceNow os recusa
control-character = há uma quebra de linha ou outro caractere de controle
servicenow-text-too-long = passa dos 4400 caracteres que o ServiceNow aceita
address-names-both = O endereço da página indica ao mesmo tempo uma página do Classic e uma do Lightning
address-mode-wrong = mode no endereço da página não é Lightning
address-lacks-mode = Falta mode=Lightning no endereço da página
address-lacks-nonce = Falta nonce no endereço da página
address-lacks-origin = Falta sfdcIframeOrigin no endereço da página
address-lacks-origins = Falta sfdcIFrameOrigin (Classic), ou sfdcIframeOrigin e mode, no endereço da página
address-value-unreadable = Não é possível ler o valor
address-value-twice = Isto aparece duas vezes no endereço da página. Retire uma delas.
not-an-origin = Isto não é a origem de uma página (https://name.lightning.force.com, e nada depois)
open-in-panel = Abra esta página pelo painel de telefone do CRM, que acrescenta o necessário; para usá-la sem CRM, retire esses parâmetros do endereço.
page-from-file = Esta página deve vir de um servidor web (https), não de um arquivo.
schemes-differ = A página do CRM e esta devem ser ambas https (ou ambas http). Hospede os arquivos do softphone em https.
crm-on-this-computer = Um CRM neste computador só funciona com uma página do softphone neste computador.
not-a-library-host = Isto não é um host. Escreva um como acme.my.salesforce.com.
not-the-pages-library-host = { $host } não é o host que corresponde à página do CRM. Retire apiHost da URL do adaptador no call center ou peça que o host seja adicionado a apiHosts em config.json.
library-host-unknown = { $origin }: o host da biblioteca desta página do Salesforce não é conhecido aqui. Adicione apiHost=NAME.my.salesforce.com, com o nome da sua organização, à URL do adaptador no call center, e peça que esse host seja adicionado a apiHosts em config.json.
api-version-too-old = Esta versão da API é antiga demais: a primeira é { $least }. Escreva uma como 60.0.
bad-api-version = Isto não é uma versão da API. Escreva uma como 60.0.
bad-settings-path = settings deve ser o caminho de um arquivo .json neste servidor web, p. ex. settings=settings.json.
unknown-crm = Este CRM não é reconhecido. Escreva { $known }.
no-instance = Este navegador não informa em qual página esta está. Adicione instance=NAME.service-now.com à URL do registro OpenFrame Configuration.
not-an-instance = Isto não é o host de uma instância do ServiceNow. Escreva um como acme.service-now.com.
instance-not-allowed = { $origin } não é um host do ServiceNow do qual a biblioteca possa ser carregada. Adicione instance=NAME.service-now.com à URL do registro OpenFrame Configuration ou, se a instância tem nome próprio, peça que ela seja adicionada com esse nome a crmOrigins em config.json.
bad-library-version = Isto não é uma versão da biblioteca. Escreva latest ou uma como 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = não fez nada
step-owed = espera o atendimento ou uma página que possa ser consultada
step-handed-over = entregue; o resultado (ainda) não é conhecido
step-opened-in-tab = aberto em uma nova guia
step-opened-in-window = aberto em sua janela
step-opened-in-frame = aberto aqui em um frame
step-opened-by-program = aberto por um programa deste computador
step-done = feito
step-done-more = { $what } ({ $more })
step-blocked = o navegador bloqueou a janela
step-offered = espera o clique no botão
step-failed = não funcionou: { $why }
step-blocked-press = O navegador bloqueou. Permita pop-ups para esta página ou clique em:
step-open-scheme = Abrir { $scheme }:
step-open-record = Abrir registro

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }” não pode ser usado
settings-no-object = Não é um objeto JSON de nomes e valores.
write-a-text = Escreva aqui um texto, não uma lista nem um objeto.
setting-misspelt = Este nome não é conhecido. A grafia correta é { $name }.
left-out-now = { $flaw } Por enquanto é ignorado.
rule-left-out-now = { $flaw } Por enquanto esta regra é ignorada.
setting-not-used = (não usado)
a-rule = (uma regra)
a-json-object = (um objeto JSON)
write-yes-or-no = Escreva yes ou no.
write-seconds = Escreva um número de segundos. Por enquanto vale o padrão.
write-pixels = Escreva um número de pixels.
write-prefix = Escreva dígitos, *, # ou uma vírgula (uma pausa), ou deixe vazio. Por enquanto vale como vazio.
write-country-code = Escreva os dígitos do código do país, p. ex. 44, ou deixe vazio.
write-leave = Escreva stay, aux ou logout. Por enquanto vale stay.
no-such-reason-code = Este não é um dos códigos de motivo. Por enquanto vale o primeiro.
write-pop-when = Escreva offer, answer ou never. Por enquanto vale offer.
write-search-form = Escreva as-is, national, e164, digits ou last N (os últimos N dígitos) com N de 3 a 15, p. ex. last 10. Por enquanto vale as-is.
needs-country-code = É necessário o código do próprio país: escreva-o em /Dialing/ownCountryCode.
write-reconcile-seconds = Escreva os segundos com chamada e sem chamada, p. ex. 8,30, ou um número para os dois; de 2 a 3600. Por enquanto vale 8,30.
write-country = Escreva as duas letras de um país, p. ex. US, GB ou DE. Até lá os números são mostrados como vêm.
write-language = Escreva a etiqueta de um idioma, p. ex. es ou pt-BR. Até lá vale o idioma do navegador.
write-click-during-call = Escreva consult ou ask. Por enquanto vale consult.
write-while-talking = Escreva wait ou pop. Por enquanto vale wait.
write-standby = Escreva warm ou cold. Por enquanto vale warm.
write-log-field = Escreva nome=texto, separados por vírgulas, p. ex. Type=Call,Queue__c=${ "{" }queue{ "}" }: o nome é o nome de API do campo. Por enquanto é ignorado.
log-field-is-own = Este campo é do próprio softphone. Por enquanto é ignorado.
log-field-twice = Este campo aparece duas vezes. Por enquanto o segundo é ignorado.
log-field-variable = Há nele uma variável desconhecida ou não fechada: docs/rules.md traz a lista. Por enquanto é ignorado.
write-reason = Escreva código=texto, separados por vírgulas, p. ex. 0=Default,1=Lunch. Por enquanto é ignorado.
reason-twice = Este código aparece duas vezes. Dê a cada motivo o seu próprio código. Por enquanto o segundo é ignorado.
write-event-name = Escreva nome externo=nome interno, separados por vírgulas, p. ex. ringing=offer. Por enquanto é ignorado.
event-not-ours = O nome depois de = deve ser um destes: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Por enquanto é ignorado.
event-twice = Este evento aparece duas vezes. Por enquanto o segundo é ignorado.
write-strip-prefixes = Escreva prefixos de dígitos, +, * ou #, separados por vírgulas, p. ex. 9,+1.
request-never-sent = O softphone nunca envia esta solicitação: ela pode ser retirada da lista.
request-not-optional = Só estas podem ser desativadas: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = Falta o endereço do servidor CTI principal. Escreva-o aqui, p. ex. wss://cti.example.com:9006.
backup-is-primary = Este é o endereço do servidor principal. Escreva o de outro servidor ou deixe vazio.
no-backup-until-then = { $flaw } Até lá o softphone funciona sem servidor de backup.
not-a-websocket-address = Isto não é um endereço WebSocket. Escreva wss://host:port.
address-with-password = Retire o nome de usuário e a senha do endereço: os navegadores não podem enviá-los.
cti-address-without-host = O endereço não tem host ou porta válidos. Escreva wss://host:port.
cti-address-with-fragment = Retire o # e o que vem depois dele do endereço.
cti-address-in-the-clear = ws:// é só para testes no próprio computador, e os navegadores o bloqueiam em uma página https. Coloque um proxy TLS na frente do servidor CTI e escreva o endereço dele com wss://.
cti-host-not-pinned = O host { $host } não está entre os ctiHosts de config.json. Escreva um que esteja ou peça que ele seja adicionado lá.
write-ask-method = Escreva GET ou POST. Por enquanto vale GET.
write-when-silent = Escreva dial ou refuse. Por enquanto vale refuse.
ask-counts-as-silent = { $flaw } Até lá conta como um servidor que não responde (/Dialing/askWhenSilent).
rest-url-shape = url: escreva /path do próprio servidor do softphone, ou https://host/path, sem #.
rest-url-in-the-clear = url: os navegadores bloqueiam http:// em uma página https. Escreva https:// ou um /path do próprio servidor do softphone que repasse a solicitação.
rest-unread-not-plain = Com unread, os navegadores não enviam cabeçalhos próprios nem JSON: envie um formulário ou um texto, ou retire unread.
rest-secret = “{ $name }” é secreto, e todos os que usam o softphone poderiam lê-lo aqui. Chame um /path do próprio servidor do softphone que o acrescente (docs/jtel.md). Só um teste pode escrevê-lo aqui, com /Jtel/allowTokenInSettings=yes.
write-rest-method = Escreva GET ou POST.
write-body-type = Escreva json ou form. Por enquanto vale json.
write-rest-seconds = Escreva um número de segundos de 1 a 120. Por enquanto vale 30.
write-workstation-file = Escreva um caminho do próprio servidor web do softphone, p. ex. /workstation.json.
write-json-object = Escreva um objeto JSON de nomes e textos, p. ex. { "{" }"caller": "$CallerNumber"{ "}" }.
web-address-varies = Variáveis só podem ficar depois do ?: nada mais no endereço pode variar.
web-address-with-fragment = Retire o # e o que vem depois dele do endereço: não é enviado.
web-address-with-secret = Retire o token ou a senha do endereço: todos os que usam o softphone poderiam lê-los. Escreva um /path do próprio servidor do softphone e deixe que esse servidor os acrescente.
web-address-no-path = Escreva /path ou https://host/path.
web-address-in-the-clear = Os navegadores bloqueiam http:// em uma página https. Escreva https:// ou um /path do próprio servidor do softphone que repasse a solicitação.
web-address-with-password = Retire o nome de usuário e a senha do endereço.
web-address-without-host = O endereço não tem host ou porta válidos. Escreva https://host/path.
web-address-shape = Escreva /path do próprio servidor do softphone, ou https://host/path.
pop-host-not-pinned = O host { $host } não está entre os popHosts de config.json. Escreva um que esteja ou peça que ele seja adicionado lá.
target-host-not-pinned = O host { $host } não está entre os popHosts de config.json. Por enquanto é ignorado.
write-target-hosts = Escreva hosts separados por vírgulas, p. ex. crm.example.com: sem esquema, sem caminho. Por enquanto é ignorado.
frame-in-the-clear = Os navegadores não mostram endereços http:// em um frame de uma página https. Escreva https:// ou outro modo.
write-base = Escreva um endereço como https://name.example.com. Por enquanto nada é aberto ali.
write-target-when = Escreva offer ou answer. Por enquanto vale offer.
write-match = Escreva wildcard ou exact. Por enquanto vale wildcard.
write-target-number = Escreva as-is, e164, national ou digits. Por enquanto vale as-is.
write-template = Escreva fila=ID do modelo, separados por vírgulas. Por enquanto é ignorado.
write-target-mode = Escreva tab, window ou frame. Por enquanto vale tab.
write-identify = Escreva phone, name ou both. Por enquanto vale phone.
write-task-variable = Escreva o nome de uma variável, p. ex. vars.ticket. Por enquanto nenhuma tarefa é informada.
write-servicenow-field = Escreva campo=texto, separados por vírgulas, p. ex. priority=1. Por enquanto é ignorado.
write-wrap = Escreva none ou nav_to. Por enquanto vale none.
write-crm-link = Escreva never, offer ou answer. Por enquanto vale never.
write-shuttle-path = Escreva um caminho como /socket.io/. Por enquanto vale esse.
write-shuttle-namespace = Escreva um nome como /cti. Por enquanto vale /.
write-shuttle-version = Escreva auto, 3 ou 4. Por enquanto vale auto.
write-pop-from = Escreva ctisvr ou shuttle. Por enquanto vale ctisvr.
shuttle-peer-missing = Escreva o peer do próprio agente, p. ex. SIP/${ "{" }extension{ "}" }: chegam os eventos de todos os agentes. Sem ele o Shuttle não é usado.
no-shuttle-until-then = { $flaw } Até lá o Shuttle não é usado.
shuttle-address-shape = Isto não é um endereço. Escreva https://host:port.
shuttle-port-too-large = { $port } não é uma porta: as portas vão até 65535 (a documentação do Shuttle traz um número assim). Pergunte qual é a porta do serviço em tempo real, p. ex. 8888 ou 9888.
shuttle-address-without-host = O endereço não tem host ou porta válidos. Escreva https://host:port.
shuttle-address-scheme = Escreva um endereço que comece com https:// ou wss://.
shuttle-address-with-path = Escreva só o host e a porta: o caminho vai em /Shuttle/path, e um namespace em /Shuttle/namespace.
shuttle-address-in-the-clear = http:// e ws:// são só para testes no próprio computador, e os navegadores os bloqueiam em uma página https. Use a porta segura do Shuttle, ou coloque um proxy TLS na frente dele, e escreva o endereço com https://.

## Rules: what is wrong with them

not-a-web-address = Não é um endereço http ou https simples, portanto não é aberto
host-not-in-settings = O host { $host } não é um dos hosts das configurações (/Targets/hosts)
whole-address-empty = { $variable } está vazia, portanto não há nada para abrir
flaw-at-character = No caractere { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, caractere { $at }: { $flaw }
rule-no-json = Daqui em diante isto não é JSON: procure aspas, vírgulas ou colchetes que faltem.
rule-no-object = Uma regra é um objeto JSON: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = “{ $name }” não é aceito em uma regra. São aceitos: { $known }.
unknown-in-action = “{ $name }” não é aceito em { $action }. São aceitos: { $known }.
names-are = names é jtel ou webfront, ou é omitido.
do-missing = Falta do: escreva o que deve ser feito, p. ex. { "{" }"pop": "https://…"{ "}" }.
on-missing = Falta on. Escreva um destes: { $events }.
no-event = “{ $word }” não é um evento. Escreva um destes: { $events }.
when-no-object = when é um objeto JSON, p. ex. { "{" }"queue": "Sales"{ "}" }.
no-condition = “{ $name }” não é uma condição. Escreva queue, dnis, direction, number, agent ou o nome de uma variável.
needs-texts = { $name } precisa de um texto ou de uma lista de textos.
not-before-all = { $name }: escreva ! antes de todos os textos de uma lista ou de nenhum.
direction-is = direction é in ou out.
do-no-object = do é um objeto JSON ou uma lista deles, p. ex. { "{" }"pop": "https://…"{ "}" }.
no-action = Cada ação tem um destes: { $actions }.
custom-url-not-relative = openCustomURL: escreva um endereço relativo à instância, p. ex. task.do?sys_id=.
custom-url-varies = openCustomURL: uma variável só pode ficar depois de um ? ou #: a página deve ser escrita por extenso.
action-no-object = { $action } é um objeto JSON.
mode-is = mode é tab, window ou frame.
rest-bodies = rest tem um destes: json, form e text.
get-with-body = Um GET não leva corpo: escreva POST ou retire o corpo.
method-is = method é GET ou POST.
no-header-name = headers: “{ $name }” não é um nome de cabeçalho.
timeout-is = timeoutSeconds é um número de 1 a 120.
credentials-are = credentials é omit ou include.
field-no-pairs = { $field } é um objeto JSON de nomes e textos.
pair-needs-text = { $field }: { $name } precisa de um texto.
agent-cti-mode-is = AgentCTI: mode é new_tab, new_window ou new_frame.
entity-no-table = { $action }: entity é o nome de uma tabela, p. ex. incident.
query-forbidden = { $action }: query não pode conter sysparm_stack nem sysparm_goto_url.
field-no-bool = { $field } é true ou false.
window-is = window é um nome de letras e dígitos.
size-is = size é a largura e a altura em pixels, p. ex. 1000x800.
on-server = pedido por um servidor
should-be = { $name } deveria ser { $patterns }, mas é { $value }
should-not-be = { $name } não deveria ser { $patterns }, mas é { $value }
should-be-but-unknown = { $name } deveria ser { $patterns }, mas não é conhecido
should-not-be-but-unknown = { $name } não deveria ser { $patterns }, mas não é conhecido
either-or = { $first } ou { $second }
nothing-written = Não há nada escrito aqui.
behind-whole-address = Depois de um endereço completo só podem vir & ou ? e parâmetros.
address-begins-with-host = Um endereço começa com https:// e um host escrito por extenso; só ${ "{{" }crmLink{ "}}" }, que é um endereço completo, pode ficar aqui.
address-scheme-not-web = Só endereços http:// e https:// podem ser abertos.
address-not-understood = Este endereço não é compreendido: escreva https://host/path?key=.
path-varies = Uma variável só pode ficar depois de um ? ou #: o caminho deve ser escrito por extenso.
launch-scheme-varies = O esquema deve ser escrito por extenso, p. ex. tel:.
scheme-never-launched = Endereços { $scheme }: nunca são abertos.
behind-optional-value = Depois de um valor com ? deve começar o próximo parâmetro, com &.
character-in-address = Este caractere não pode ficar em um endereço: escreva-o com % e o código hexadecimal.
no-format = Depois de | vem as-is, e164, national, digits, no-plus ou twice.
variable-misspelt = “{ $name }” não é uma variável. Escreva { $close }.
no-variable = “{ $name }” não é uma variável. Escreva um dos nomes de docs/rules.md, ou vars. e um nome do servidor.
variable-left-as-is = { $name } não é uma variável conhecida; fica como está.
variable-without-end = Esta variável não tem fim: escreva { $end } depois do nome.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Não foi possível ler o arquivo de hospedagem ({ $why }), portanto nada é permitido. Recarregue a página; se não resolver, quem hospeda estes arquivos deve verificar a causa. Só quando o servidor web responde 404 é que o arquivo não existe.
hosting-file-no-object = O arquivo de hospedagem não é um objeto JSON, portanto nada é permitido. Escreva { "{}" } para não restringir nada, ou remova o arquivo; o servidor web deve então responder 404 para ele.
pin-twice = Este nome aparece duas vezes. Retire uma delas.
pin-unknown = Este nome não é conhecido aqui. Use crmOrigins, ctiHosts, popHosts, apiHosts ou frameOrigins.
write-origins = Escreva uma lista de origens, p. ex. ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: esquema e host, sem caminho.
write-hosts = Escreva uma lista de hosts, p. ex. ["cti-a.example.com:9006", "cti-b.example.com"]: sem esquema, sem caminho.
write-api-hosts = Escreva uma lista de hosts, p. ex. ["acme.my.salesforce.com"]: sem esquema, sem caminho.
build-in-address = build no endereço da página
build-in-file = build em config.json
page-in-the-clear = O softphone só funciona por https (ou no próprio computador, para testes). Hospede os arquivos dele em https.
no-panel-around = O endereço indica { $named } como página de um CRM, mas o softphone de um CRM só funciona no painel de telefone desse CRM, não em uma guia ou janela própria.
no-panel-around-a-page = O endereço indica uma página como a de um CRM, mas o softphone de um CRM só funciona no painel de telefone desse CRM, não em uma guia ou janela própria.
other-page-around = O endereço indica { $named }, mas não é essa a página que contém esta. Quem a contém: { $around }.
frame-hides-its-address = Esta página está em um frame, e este navegador não informa de quem. Um softphone sem CRM precisa saber: a página que o contém não deve ocultar dele o endereço (referrerpolicy).
running-pins-forbid = { $origin } não está entre os { $pins } com que o softphone em execução começou. Feche todas as guias dele e abra-as de novo.
origin-not-pinned = { $origin } não está entre os { $pins } de config.json. Quem hospeda estes arquivos pode adicioná-lo lá.

## Diagnostics

section-crm = CRM
section-tabs = Guias
section-cti-servers = Servidores CTI
section-shuttle = Shuttle
section-learned = O que esta sessão aprendeu sobre o servidor
section-rules = Regras
section-directory = Diretório
directory-list = Lista de /Directory/url
directory-flaw = A última leitura falhou
directory-of-crm = Diretório do CRM
section-settings = Configurações
section-counters = Contadores
section-browser = Navegador
section-layout = Layout do softphone
section-servicenow = ServiceNow
told-yes = sim
told-no = não
told-none = nenhum
told-count = { $count }
told-not-pinned = sem restrição
told-not-known-yet = ainda não conhecido
line-version = Versão
line-build = Build
told-build = só há um, com tudo: { $place } pode ser omitido
told-build-twice = só há um, com tudo: { $one } e { $other } podem ser omitidos
line-click-to-dial = Clique para discar
told-clicks-off = desativado até o telefone ficar pronto
told-clicks-asked = solicitado
told-clicks-on = ativado
told-clicks-refused = recusado pelo CRM
line-record-on-screen = Registro na tela
line-crm-origins = Origens de CRM permitidas
line-too-wide = Amplo demais
told-too-wide = { $pins } em config.json deixa entrar todos os clientes do CRM: indique o seu próprio
line-library-hosts = Hosts de biblioteca permitidos
line-frame-origins = Frames permitidos sem CRM
line-cti-hosts = Hosts CTI permitidos
line-crm = CRM
told-crm-not-found = não encontrado ou recusado
told-stand-alone = nenhum (independente)
line-crm-page = Página do CRM
line-crm-library = Biblioteca do CRM
told-loaded = carregada
told-not-loaded = não carregada
line-carrier = O softphone funciona em
told-long-worker = um worker para todas as guias, que continua alguns minutos depois da última página
told-worker = um worker para todas as guias, que termina com a última página
told-leader = uma das guias, para todas elas
told-own-page = esta página, só para ela mesma
line-carrier-why = Por que ali
line-open-tabs = Guias abertas
told-open-tabs = { $count }; sem resposta agora: { $asleep }
line-records-open-in = Os registros abrem em
told-no-tab = nenhuma guia: agora não há CRM que possa ser consultado
told-this-tab = esta guia
told-another-tab = outra guia, que foi usada depois desta
line-changed-settings = Configurações alteradas
told-settings-wait = esperam até não haver chamada no telefone
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = Sem session storage
told-without-storage = O navegador não deixa esta página armazenar dados: quando ela é carregada de novo, perdem-se as notas ainda não salvas, os relógios e a lista de chamadas, e o registro de uma chamada em curso não volta a abrir. Para mantê-los, permita que este site armazene dados (armazenamento de terceiros).
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = existe, mas o navegador não permite o uso nesta página
line-framed = Em um frame
line-clock = Relógio
told-clock-worker = um worker
told-clock-page = os timers da página: atrasam enquanto ela está oculta
line-local-network = Rede local
line-pop-ups = Pop-ups
line-notices = Notificações de chamadas
told-notices-off = não ativadas (ative-as em Menu > Janela pequena)
told-permission-unknown = o navegador não informa
told-permission-granted = permitido
told-permission-prompt = o navegador vai perguntar
told-permission-denied = não permitido aqui
line-page = Página
line-browser = Navegador
line-side = { $side ->
    [primary] Servidor principal
   *[backup] Servidor de backup
 }
line-side-failure = { $side ->
    [primary] Servidor principal
   *[backup] Servidor de backup
 }, última falha
told-not-set = não configurado
told-side = { $standing ->
    [open] { $address } (conectado; conexões até agora: { $times })
    [connecting] { $address } (conectando; conexões até agora: { $times })
    [standby] { $address } (mantido aberto como standby)
   *[closed] { $address } (sem conexão; conexões até agora: { $times })
 }
told-side-failure = { $why } ({ $code }), há { $seconds } s
line-standby = Standby
standby-off = desativado nesta sessão: { $why }
closed-by-standby = o servidor { $side ->
    [primary] principal
   *[backup] de backup
 } fechou a conexão quando a do outro foi aberta
standby-answers = aberto e respondendo
standby-open = aberto, ainda não respondeu
standby-connecting = conectando
standby-cold = cold, conforme as configurações
standby-closed = { $failures ->
    [one] não aberto ({ $failures } falha)
   *[other] não aberto ({ $failures } falhas seguidas)
 }
line-next-try = Próxima tentativa
told-next-try = em { $seconds } s, espera nº { $attempt }
line-extension = Ramal
line-snapshots = Snapshots
line-agent-queries = Consultas do estado do agente
line-events-beside-offer = Eventos além de offer
told-not-seen-yet = ainda não visto
told-understood = compreendido
told-not-understood = não compreendido
line-unknown-events = Nomes de evento desconhecidos
told-no-name = não é um nome
line-unknown-requests = Solicitações que o servidor não conhece
line-how-dialled = Como o último número foi formado
told-next-step = { $first }; { $second }
line-asked-first = Consultado antes de discar
told-asked-first = { $answer } (há { $seconds } s)
told-setting = { $source ->
    [call-center] { $value } (call center)
    [file] { $value } (arquivo de configurações)
   *[default] { $value } (padrão)
 }
line-frames-read = Frames lidos
line-frames-unreadable = Frames que não eram uma mensagem
line-replies-to-nothing = Respostas sem solicitação
line-unknown-events-count = Eventos de nome desconhecido ou de outros ramais
line-stale = Mensagens atrasadas de conexões antigas
line-requests-refused = Solicitações recusadas
line-requests-unanswered = Solicitações sem resposta
line-clock-jumps = Saltos do relógio
line-warning = Aviso
own-country-code-missing = /Softphone/country está configurado e /Dialing/ownCountryCode não: números deste país que começam com + ou com o código dele são discados como internacionais.
line-texts-cut = Textos longos demais, cortados
line-calls-surplus = Chamadas em excesso
line-shuttle-server = Servidor
line-shuttle-connection = Conexão
line-shuttle-speaks = Protocolo
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 ou 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 ou 4)
line-own-peer = Peer próprio
line-times-connected = Número de conexões
line-frames-meaningless = Frames sem significado
line-binary-events = Eventos com partes binárias, não lidos
line-events-of-others = Eventos de outros agentes
line-events-of-unknown-name = Eventos de nome desconhecido
line-last-failure = Última falha
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 condição: { $does }
   *[other] { $events }, { $conditions } condições: { $does }
 }
told-rule-pop = abre um endereço
told-rule-notify = mostra um aviso
told-rule-launch = inicia um programa
told-rule-rest = chama um servidor web
told-rule-shuttle = informa o Shuttle
told-rule-servicenow = abre algo no ServiceNow
line-rule-hosts = Hosts que podem ser abertos
line-rule-hosts-pinned = Destes, config.json permite
line-rule-without-call = { $rule }, sem chamada
told-rule-unfit = não se aplicava
told-step-owed = aguardando
told-step-handed-over = entregue
told-step-blocked = bloqueado pelo navegador
told-step-failed = falhou
line-layout = Do CRM
line-library-version = Biblioteca
told-not-told = não informado
layout-without-pops = sem configurações de abertura de registros
layout-pops = de entrada, uma correspondência: { $one }; várias: { $several }; nenhuma: { $none }

## Keyboard

keyboard-shortcuts = Atalhos de teclado
use-shortcuts = Usar atalhos de teclado
shortcuts-where = Funcionam enquanto este painel está em foco: clique nele ou chegue com Tab. O que você mudar vale neste computador.
change = Alterar
switch-off = Desativar
reset-shortcuts = Redefinir tudo
shortcut-hold = Colocar em espera ou retomar
shortcut-ready = Disponível ou não disponível
shortcut-number = Ir para o número
shortcut-next-call = Ir para a próxima chamada
shortcut-back = Voltar à chamada em espera
shortcut-note = Ir para a nota
shortcut-list = Esta lista
shortcut-waits = Pressione as teclas…
shortcut-off = Desativado
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = Pressione as novas teclas para “{ $action }”. Esc deixa como estava.
shortcut-stays = “{ $action }” fica como estava.
shortcut-set = “{ $action }” agora é { $keys }.
shortcut-is-off = “{ $action }” agora não tem teclas.
shortcut-clash = “{ $other }” tem as mesmas teclas e vem primeiro: aqui elas não fazem nada.
shortcuts-clash = “{ $first }” e “{ $second }” têm as mesmas teclas, { $keys }: só o primeiro funciona.
shortcuts-used = Os atalhos estão ativados.
shortcuts-not-used = Os atalhos estão desativados.
shortcuts-reset = Todos os atalhos estão como seu call center os definiu.
shortcuts-not-kept = Este navegador não guarda nada: vale até esta página ser carregada de novo.
shortcut-not-now = “{ $action }” não é possível agora.
shortcut-too-soon = “{ $action }”: isto acabou de mudar. Pressione de novo.
keys-unknown = Use uma letra, um dígito ou de F1 a F12, sozinhos ou com Ctrl, Alt ou Shift.
keys-type-signs = Ctrl com Alt escreve caracteres em muitos teclados: use Ctrl com Shift.
keys-of-browser = O navegador precisa destas teclas.
keys-edit-text = Estas teclas editam texto.
keys-of-keypad = Dígitos sem Ctrl nem Alt são do teclado de discagem.
write-shortcut = Escreva um nome e teclas, p. ex. answer=Ctrl+Shift+A, ou off no lugar das teclas. Os nomes são { $names }.
shortcut-twice = Este atalho aparece duas vezes: vale a primeira entrada.

## Alerts

ring = Toque
ring-off = Desativado
ring-chime = Carrilhão
ring-bell = Sino
ring-pulse = Pulsos
ring-volume = Volume
ring-muted = Uma chamada está tocando, mas o navegador silencia esta página.
let-it-ring = Ativar o toque
small-window = Janela pequena
    .title = As chamadas e seus botões em uma janela própria, que também ativa as notificações
window-blocked = O navegador não deixa o softphone abrir uma janela. Permita os pop-ups dele.
keep-on-top = Sempre visível
    .title = Sempre visível
    .aria-label = Sempre visível
small-window-looks = Procurando o painel…
small-window-no-panel = Nenhum painel abriu esta janela, ou o CRM a mantém separada do painel. Abra-a pelo menu do painel.
small-window-tab-closed = A guia do painel está fechada. Abra esta janela de novo pelo menu do painel.
allow-notices = Ativar notificações
notices-wanted = Uma notificação pode avisar você das chamadas quando estiver olhando outra coisa.
notices-on = As notificações de chamadas estão ativadas.
notices-off = Ainda sem notificações de chamadas: clique em “Janela pequena” e, nela, em “Ativar notificações”.
notices-refused = O navegador recusa as notificações do softphone. Permita-as nas configurações dele para esta página.
notices-not-there = Este navegador não mostra notificações.
notice-caller = { $name }, { $number }
write-sound = Escreva off, chime, bell ou pulse. Por enquanto vale off.
write-volume = Escreva um número de 0 a 100. Por enquanto vale 60.
write-notices = Escreva off, hidden ou unfocused. Por enquanto vale hidden.

## The page

softphone = Softphone
stopped = O softphone parou.
stopped-phone-goes-on = Seu telefone de mesa continua funcionando, e também a chamada em curso. Recarregue o softphone para continuar aqui.
reload = Recarregar
mode-clock =
    .aria-label = Tempo neste modo
agent = Agente
ext = Ramal
menu =
    .title = Menu
    .aria-label = Menu
password-wanted = O servidor pede sua senha de novo para mudar de modo
change-mode = Mudar modo
cancel = Cancelar
call = Ligar
notices =
    .aria-label = Avisos
try-again = Tentar novamente
copy-note = Copiar nota
discard = Descartar
dismiss =
    .title = Ocultar
    .aria-label = Ocultar
incoming-calls =
    .aria-label = Chamadas de entrada
agent-log-in =
    .aria-label = Login do agente
agent-id = ID do agente
password = Senha
log-in = Entrar
log-out = Sair
diagnostics = Diagnóstico
download-recording = Salvar relatório do problema
    .title = O que o softphone fez nos últimos minutos, sem números, nomes nem vozes
take-phone-links = Abrir links de telefone aqui
    .title = Ao clicar em um link de telefone em qualquer página da web, a chamada é proposta aqui
connect-again = Tentar conectar de novo
work-mode =
    .aria-label = Modo de trabalho
mode-auto = Disponível
    .title = A próxima chamada vem automaticamente
mode-manual = 1 chamada
    .title = Disponível para uma chamada
mode-acw = Pós-chamada
    .title = Trabalho pós-chamada: não chegam chamadas
mode-aux = Aux
    .title = Não disponível, pelo motivo escolhido aqui
aux-reason = Motivo de Aux
aux-reason-field =
    .title = Motivo de Aux
    .aria-label = Motivo de Aux
no-reason-yet = Motivo…
find-reason =
    .aria-label = Buscar um motivo de Aux
    .placeholder = Buscar motivo…
reasons-found =
    .aria-label = Motivos encontrados
more-reasons = { $count ->
    [one] Mais { $count }: continue digitando para encontrá-lo
   *[other] Mais { $count }: continue digitando para encontrá-los
 }
no-reason-found = Nenhum motivo tem isto no nome.
day-so-far = { $calls ->
    [one] Hoje: { $calls } chamada, { $talked } em conversa, perdidas: { $missed }
   *[other] Hoje: { $calls } chamadas, { $talked } em conversa, perdidas: { $missed }
 }
your-extension = Seu ramal
use-it = Usar
setup-title = Configuração inicial: permitir esta página
setup-file =
    .aria-label = Texto de config.json
copy = Copiar
setup-reload = Depois recarregue esta página.
calls =
    .aria-label = Chamadas
loading = Carregando…
no-calls = Sem chamadas
duration =
    .aria-label = Duração
called-number-label = para
answer = Atender
hold = Espera
retrieve = Retomar
swap = Alternar
hang-up = Desligar
decline = Recusar
reconnect-why =
    .title = Deixar esta consulta e voltar à chamada em espera
other-parties =
    .aria-label = Outros participantes
drop = Remover
note = Nota
note-field =
    .placeholder = Escreva uma nota…
keypad = Teclado
digits-sent =
    .aria-label = Dígitos enviados
keys =
    .aria-label = Teclado: pressione ou digite os dígitos
key-star =
    .aria-label = asterisco
key-hash =
    .aria-label = jogo da velha
open-in-crm = Abrir no CRM
my-phone-is-idle = Sem chamada no telefone
    .title = Dá por encerradas as chamadas mostradas aqui, se o telefone e o painel não coincidem
close-call =
    .title = Fechar
    .aria-label = Fechar esta chamada
caller =
    .aria-label = Chamador
called-number =
    .aria-label = Número chamado
dial =
    .aria-label = Discar
number-field =
    .aria-label = Número
    .placeholder = Número
dial-keypad =
    .aria-label = Teclado de discagem
    .title = Teclado de discagem
key-plus =
    .aria-label = mais
key-erase =
    .aria-label = Apagar o último caractere
    .title = Apagar o último caractere
consult = Consultar
transfer = Transferir
conference = Conferência
drop-party = Remover participante
two-calls = “Transferir” e “Conferência” juntam suas duas chamadas; não é preciso digitar um número.
recent-calls = Chamadas recentes
call-again = Ligar de novo
call-back = Retornar
close = Fechar
    .title = Fechar
    .aria-label = Fechar
diagnostics-text =
    .aria-label = Texto do diagnóstico
connection = Conexão
error = Erro
language = Idioma
not-told = Não informado
diagnostics-not-made = Não foi possível criar o diagnóstico. Tente novamente.
presses-left-out = Cliques ignorados
presses-left-out-why = { $count }, em botões que tinham acabado de aparecer, de se mover ou de mudar
numbers-in-groups = Números em grupos
numbers-as-in = como em { $country }
numbers-awaited = o arquivo com os grupos está sendo carregado
numbers-not-loaded = não, como vêm: não foi possível carregar o arquivo com os grupos ({ $why })
numbers-country-unknown = não, como vêm: { $country }, da configuração /Softphone/country, não é um país cujos números são conhecidos
copied = Copiado.
copy-by-hand = Pressione Ctrl+C para copiar o texto selecionado.
reconnect = Voltar à chamada em espera
add-to-favourites = Adicionar aos favoritos
remove-from-favourites = Remover dos favoritos
favourites =
    .aria-label = Favoritos
star =
    .title = Adicionar aos favoritos
    .aria-label = Adicionar aos favoritos
unstar =
    .title = Remover dos favoritos
    .aria-label = Remover dos favoritos
suggestions =
    .aria-label = Sugestões
suggestion-recent = chamada recente
missed-calls = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
 }
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = Entr.
history-out = Saída
history-missed = Perdida
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } solicita este softphone. Nada é carregado nem conectado até que um arquivo ao lado do index.html do softphone indique quem está autorizado.
setup-answer = Se esse for o seu próprio sistema, e só nesse caso, faça o servidor web do softphone responder a { $place } com este texto:
missing-in-markup = falta na marcação da página. Coloque de volta: o softphone precisa disso.
missing-all = Falta na marcação da página: { $names }
catalogue-flaws = { $count ->
    [1] Há um erro na linha { $line }: { $first }
   *[other] Há { $count } erros, o primeiro na linha { $line }: { $first } Os outros estão em Diagnóstico.
 }
catalogue-line = linha { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = Não há palavras no arquivo.
mistake-too-deep = Há mais de { $most } chaves umas dentro das outras, portanto o arquivo não é lido.
mistake-encoding = O arquivo não está salvo como UTF-8. Salve-o como UTF-8.
mistake-brace = Falta uma { "}" }.
mistake-sign = Falta { $sign }.
mistake-no-key = Uma mensagem começa com sua chave, p. ex. answer = Atender.
mistake-no-words = Não há palavras depois da chave.
mistake-no-default = Uma das variantes deve começar com *: ela vale quando nenhuma outra serve.
mistake-closing-brace = Há uma { "}" } a mais.
mistake-form = A mensagem não tem a forma descrita em docs/words.md.
mistake-twice = A chave { $key } aparece duas vezes: valem as últimas palavras.
mistake-unknown-key = O softphone não tem nenhuma mensagem com a chave { $key }. Corrija-a ou retire a linha.
mistake-argument = A mensagem { $key } não recebe { "{" } { $name } { "}" }, portanto é usado o texto em inglês.
language-not-there = O servidor web do softphone não tem o arquivo { $file }. Por enquanto o softphone aparece em inglês. Indique um idioma que ele tenha ou adicione esse arquivo.
starting-again = O softphone está reiniciando.
recording-not-written = Não foi possível gravar o relatório.
answered-something-else = O softphone respondeu algo diferente do esperado.
disposed-of = O softphone foi retirado da página.
does-not-answer = O softphone não responde.
no-work-mode = O modo de trabalho deve ser um destes: { $modes }.
open-in-tab = Abrir em guia
close-page = Fechar esta página
web-server-answered = o servidor web respondeu { $status }
not-fetched = não foi possível obtê-lo
config-not-fetched = não foi possível obtê-lo, ou o servidor web enviou o navegador para outro lugar
config-not-given = o script da página não conseguiu lê-lo
config-is-no-text = o que o script da página forneceu no lugar não é texto
library-not-there = o navegador não conseguiu carregá-la
several-reasons = { $first }; { $second }
no-shared-workers = o navegador não tem shared workers
shared-worker-refused = o navegador recusa o shared worker
shared-worker-silent = o shared worker não responde
web-locks-refused = o navegador recusa Web Locks
no-web-locks = o navegador não tem Web Locks
no-channel = o navegador recusa um canal entre as guias
phone-link = Link de telefone
phone-links = Links de telefone
phone-links-set-up = Links para esta página entregam um número de telefone ao softphone que funciona neste navegador. Ele pode abrir os links de telefone (tel:) de todas as páginas da web: o navegador pergunta a você se ele pode.
no-phone-links = Este navegador não pode entregar links de telefone a uma página da web. Chrome, Edge e Firefox em um computador podem, se o softphone for servido por https.
browser-asks = O navegador pergunta se isso é permitido: a pergunta está na barra de endereços.
phone-links-come-here = A partir de agora, os links de telefone chegam aqui.
phone-links-not-allowed = O navegador não permitiu. Abra uma vez o endereço do softphone em uma guia própria, clique nessa página e tente aqui de novo.
open-phone-links-here = Abrir links de telefone com o softphone
looking-for-softphone = Procurando o softphone…
not-a-number = Não é um número
link-not-taken = Não aceito
no-softphone-found = Nenhum softphone encontrado
no-softphone-answers = Nenhum softphone deste site responde neste navegador. Ou nenhum está aberto, ou ele está aberto dentro de um CRM e ainda não pode receber links de telefone: lá, clique uma vez em “Menu” e depois em “Abrir links de telefone aqui”. Até lá, copie o número e cole-o no softphone.
softphone-silent = O softphone usado por último foi encontrado, mas não responde agora. Verifique lá ou copie o número.
handed-over = Entregue
softphone-asks = O softphone mostra o número e pergunta se deve ligar.
softphone-asks-close-tab = O softphone mostra o número e pergunta se deve ligar. Esta guia pode ser fechada.
copy-number = Copiar o número
copy-number-by-hand = Pressione Ctrl+C para copiar o número selecionado.
go-back = Voltar
disposition = Tabulação
disposition-none = Não escolhida
disposition-wanted = Escolha a tabulação
log-tries-again = Uma nova tentativa será feita automaticamente
log-disposition-changed = Registrada; a tabulação mudou desde então
wrap-up-ends = Disponível em
wrap-up-waits = Disponível ao escolher a tabulação
more-wrap-up = Mais 30 segundos
no-disposition-now = A tabulação pode ser escolhida assim que a chamada for atendida.
disposition-unknown = Esta tabulação não está nas configurações do call center.
disposition-first = Escolha primeiro a tabulação.
no-more-wrap-up = Não há agora um tempo em andamento para prolongar.
write-disposition = Escreva código=texto ou Grupo/código=texto, separados por vírgulas, p. ex. Vendas/1=Pedido,9=Número errado. Por enquanto é ignorado.
disposition-twice = Este código aparece duas vezes. Dê a cada tabulação o seu próprio código. Por enquanto a segunda é ignorada.
disposition-too-long = Um CRM aceita no máximo { $most } caracteres. Por enquanto é ignorado.
yes = Sim
set-mode = Mudar modo de trabalho
send-digits = Enviar dígitos
set-extension = Usar este ramal
open-page = Abrir
header-call = { $state } { $number }
header-not-connected = Sem conexão
presence-offline = Offline
presence-on-a-call = Em chamada
presence-available = Disponível
presence-away = Ausente
