# Le parole del softphone in italiano.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Questo computer non è in rete. Controllare il cavo o il Wi-Fi; il telefono da tavolo continua a funzionare.
trouble-server = Nessuna connessione al sistema telefonico. Usare il telefono da tavolo; nuovi tentativi automatici in corso.
trouble-local-network = Il browser blocca l'accesso al sistema telefonico. Consentire l'“accesso alla rete locale” o avvisare l'amministratore.
trouble-phone = Telefono non trovato. Digitare sotto il proprio interno o avvisare l'amministratore.
trouble-setup = Il softphone non può avviarsi. Ricaricare la pagina; se il problema persiste, avvisare l'amministratore.
trouble-crm = Al momento il CRM non risponde al softphone. Ricaricare la pagina; le chiamate continuano.
trouble-shuttle = Alcune chiamate potrebbero non comparire qui: guardare il telefono. Nuovi tentativi automatici in corso.
details = Dettagli
troubles =
    .aria-label = Problemi
call-alerting = Chiamata in arrivo
call-dialling = In composizione
call-dialling-consultation = Consultazione: in composizione
call-ringing = Squilla
call-ringing-consultation = Consultazione: squilla
call-held-by-far = Messa in attesa dall'altra parte
call-conference = Conferenza
call-consulted = Consultazione da { $from } su { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Conferenza, messa in attesa da { $parties }
call-talking = In conversazione
call-consultation = Consultazione
call-held = In attesa
call-held-waits = In attesa che finisca la chiamata qui sopra
call-failed = Non riuscita
call-busy = Occupato
call-missed = Persa
call-declined = Rifiutata
call-not-answered = Senza risposta
call-cancelled = Annullata
call-ended = Terminata
call-transferred = Trasferita a { $to }
call-queue = { $state }, coda { $queue }
call-by-shuttle = { $state }, secondo Shuttle
call-last-known = { $state } (ultimo stato noto)
calls-untold = Telefono
unknown-caller = Chiamante sconosciuto
number-withheld = Numero privato
unknown-number = Numero sconosciuto
back-to = Torna a: { $who }
transfer-to = Trasferisci { $who } a { $to }
conference-of-all = Conferenza con tutti
back-to-caller = Torna al chiamante
dialled-as = Composto come { $number }
click-waits = Non ancora connesso. { $number } verrà composto quando il telefono sarà pronto, entro { $seconds ->
    [one] { $seconds } secondo
   *[other] { $seconds } secondi
 }.
agent-signed-out = Sessione chiusa
logged-out-by-others = Il sistema telefonico o un'altra persona ha chiuso la sessione. Accedere di nuovo per ricevere chiamate.
agent-not-connected = Non connesso
agent-on-call = In chiamata
agent-signed-in = Sessione aperta
agent-auto = { $when ->
    [after-call] Disponibile dopo questa chiamata
   *[now] Disponibile
 }
agent-manual = { $when ->
    [after-call] Disponibile per una chiamata dopo questa
   *[now] Disponibile per una chiamata
 }
agent-acw = { $when ->
    [after-call] Lavoro dopo questa chiamata
   *[now] Lavoro post-chiamata
 }
agent-aux = { $when ->
    [after-call] Aux dopo questa chiamata
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux dopo questa chiamata: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux dopo questa chiamata: motivo { $code }
   *[now] Aux: motivo { $code }
 }
mode-from-elsewhere = La modalità di lavoro è stata cambiata altrove. Ora è: { $mode }
connection-none = Non connesso
connection-off-network = Questo computer non è in rete
connection-connecting = Connessione in corso al server { $side ->
    [primary] principale
   *[backup] di riserva
 }
connection-connecting-again = Nuova connessione in corso al server { $side ->
    [primary] principale
   *[backup] di riserva
 }
connection-connected = Connesso
connection-connected-to-backup = Connesso al server di riserva
connection-without-phone = Connesso al server { $side ->
    [primary] principale
   *[backup] di riserva
 }, senza telefono
connection-switching = Passaggio al server { $side ->
    [primary] principale
   *[backup] di riserva
 }
connection-starting = Avvio del telefono sul server { $side ->
    [primary] principale
   *[backup] di riserva
 }
trying-again = Nuovo tentativo
trying-again-often = Nuovo tentativo (tentativi finora: { $attempts })
shuttle-connecting = Connessione in corso a Shuttle
shuttle-connected-alone = Connesso a Shuttle, che mostra le chiamate; si gestiscono dal telefono
shuttle-connected = Shuttle è connesso
panel-stand-alone = Autonomo: senza CRM, quindi niente apertura dei record né log delle chiamate

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Nessun numero in attesa di essere composto.
no-retry-needed = Il log di questa chiamata non va salvato di nuovo.
only-ended-closes = Si può chiudere solo una chiamata terminata.
note-not-saved = La nota non è stata salvata: riprovare o eliminarla.
disposition-not-saved = L'esito della chiamata non è stato salvato: riprovare o eliminarlo.
change-not-saved = L'ultima modifica non è stata salvata: riprovare o eliminarla.
nothing-to-discard = Non c'è nulla da eliminare.
no-caller-to-search = Non c'è nessun chiamante da cercare.
nothing-to-open = Non c'è più nulla da aprire.
no-link-asks = Nessun link chiede una chiamata.
type-extension-or-name = Digitare il proprio interno o nome.
extension-not-asked-for = L'interno non è richiesto.
extension-has-digits = Un interno è composto da cifre.
no-call-shown = Non è visualizzata nessuna chiamata.
shuttle-only-shows = Shuttle mostra soltanto le chiamate: per questo usare il telefono.
server-not-connected = Il server CTI non è ancora connesso.
only-keys-sent = Si possono inviare solo i tasti da 0 a 9, * e #.
already-logged-in = A questo interno è già collegato un agente.
type-agent-id = Digitare l'ID agente.
nobody-logged-in = Nessuno ha effettuato l'accesso.
log-in-first = Prima effettuare l'accesso.
reason-unknown = Questo codice motivo non è nelle impostazioni del call center.
type-number-to-consult = Digitare il numero per la consultazione.
no-call-to-consult-about = Non c'è nessuna chiamata su cui consultarsi.
no-call-rings = Nessuna chiamata sta squillando.
other-call-answered = Il server CTI ha risposto a un'altra chiamata: { $who }. Squilla ancora: { $other }.
no-call-to-hold = Non c'è nessuna chiamata da mettere in attesa.
no-call-to-take-back = Non c'è nessuna chiamata in attesa da riprendere.
server-cannot-swap = Il server CTI non può alternare le chiamate.
swap-needs-two-calls = Per alternare servono una chiamata attiva e una in attesa.
no-call-to-hang-up = Non c'è nessuna chiamata da riagganciare.
reconnect-needs-consultation = Per tornare servono una consultazione e la chiamata in attesa a cui si riferisce.
no-consultation-failed = Non c'è nessuna consultazione non riuscita.
type-number-to-transfer = Digitare il numero a cui trasferire o fare prima una consultazione.
no-call-to-transfer = Non c'è nessuna chiamata da trasferire.
type-number-to-add = Digitare il numero da aggiungere o fare prima una consultazione.
no-call-to-add-to = Non c'è nessuna chiamata a cui aggiungere qualcuno.
type-number-to-drop = Digitare il numero del partecipante da rimuovere.
no-call-to-drop-from = Non c'è nessuna chiamata da cui rimuovere un partecipante.
server-cannot-send-digits = Il server CTI non può inviare cifre.
digits-while-talking = Le cifre si possono inviare solo durante la conversazione.
not-on-list = Questa chiamata non è più nell'elenco.
two-calls-already = Ci sono già due chiamate.
call-with-number-already = C'è già una chiamata con questo numero.
no-digits-after-number = Le cifre dopo il numero non si possono inviare qui: fare prima una consultazione, poi unire le chiamate.
library-refused = La libreria del CRM ha rifiutato una richiesta: { $words }.
no-answer-yet = ancora nessuna risposta
no-answer = nessuna risposta
no-settings-from-crm = Il CRM non ha fornito le impostazioni del call center ({ $why }). In Imposta aprire “Call Center”, poi “Gestisci utenti call center”, e aggiungere questo utente; quindi ricaricare la pagina.
click-not-dialled = Il numero su cui si è fatto clic non è stato composto: { $why }.
too-many-calls = Più di { $most } chiamate contemporanee: le altre non vengono visualizzate, cercate né inserite nel log.
notes-of-agent-before = L'agente precedente ha lasciato note non salvate nel CRM, su chiamate con: { $callers }. Restano finché non si copiano e non si chiudono le relative chiamate: “Chiudi” elimina la nota.
an-unknown-caller = un chiamante sconosciuto
not-dialled-not-reached = { $number } non è stato composto: il server CTI non era raggiungibile in tempo utile.
dialled-already = { $number } è già in corso di composizione.
number-dialled-already = È già in corso la composizione di un numero.
answer-first = Una chiamata sta squillando: prima rispondere o attendere che smetta.
hang-up-failed-first = Prima riagganciare la chiamata non riuscita.
end-one-of-two-first = Ci sono già due chiamate: terminarne prima una.
call-again-when-free = Si potrà chiamare di nuovo al termine della chiamata in corso.
local-network = Il browser non consente a questa pagina di accedere alla rete locale, dove si trova il server CTI. Consentire l'“accesso alla rete locale” quando il browser lo chiede. Per tutti gli agenti: il frame del CRM deve consentirlo, oppure un criterio aziendale (LocalNetworkAccessAllowedForUrls) deve indicare gli indirizzi del CRM e di questa pagina, oppure il server CTI deve avere un indirizzo pubblico.
pressed-no-server = L'ultimo comando non è stato eseguito: nessun server CTI è disponibile. Ripeterlo quando il telefono è pronto.
request-not-confirmed = { $what } non ha avuto conferma prima della caduta della connessione: controllare il telefono.
back-mode-changed = La connessione al sistema telefonico è caduta per un momento; nel frattempo la modalità di lavoro è cambiata.
address-lost = il server { $side ->
    [primary] principale
   *[backup] di riserva
 } ha perso questo indirizzo all'apertura dell'altro
back-on-server = La connessione al sistema telefonico è mancata per { $seconds } s; { $what }.
calls-not-told = ora da qui non si vedono le chiamate: controllare il telefono
calls-ended = { $calls ->
    [one] nel frattempo una chiamata è terminata
   *[other] nel frattempo { $calls } chiamate sono terminate
 }
calls-began = { $calls ->
    [one] nel frattempo una chiamata è iniziata
   *[other] nel frattempo { $calls } chiamate sono iniziate
 }
calls-changed = { $calls ->
    [one] nel frattempo una chiamata è cambiata
   *[other] nel frattempo { $calls } chiamate sono cambiate
 }
work-mode-changed = la modalità di lavoro è cambiata
nothing-changed = le chiamate e la modalità di lavoro sono come prima
pressed-calls-changed = Il comando non è stato eseguito: nel frattempo le chiamate sono cambiate.
request-came-to-nothing = { $what } non ha avuto luogo: la connessione è caduta.
other-links-left-out = { $links ->
    [one] Nel frattempo un altro link ha chiesto una chiamata: è stato ignorato. Rispondere al primo.
   *[other] Nel frattempo altri { $links } link hanno chiesto chiamate: sono stati ignorati. Rispondere al primo.
 }
link-no-number = Un link ha chiesto di chiamare qualcosa che non è un numero di telefono.
link-no-digit = Un link ha chiesto di chiamare un numero senza cifre.
link-several-numbers = Un link ha chiesto di chiamare più di un numero.
link-star-hash = Un link ha chiesto di chiamare un numero con * o #, che può essere un comando per il sistema telefonico: è stato ignorato. Se è ciò che si vuole, digitare il numero.
link-not-answered = Un link ha chiesto di chiamare { $number } e nessuno ha risposto alla domanda: non è stato composto.
link-asks = Un link chiede di chiamare { $number }.
link-asks-hold = Un link chiede di chiamare { $number }. La chiamata con { $held } andrà in attesa.
link-asks-digits = Un link chiede di chiamare { $number } e di inviare { $digits } dopo la risposta.
link-asks-digits-hold = Un link chiede di chiamare { $number } e di inviare { $digits } dopo la risposta. La chiamata con { $held } andrà in attesa.
the-caller = l'interlocutore
library-not-loaded = Impossibile caricare la libreria del CRM ({ $why }). Ricaricare la pagina; se il problema persiste, controllare che il server di questa pagina possa caricare script dal CRM.
settings-file-unreadable = Impossibile leggere il file delle impostazioni ({ $why }).
page-may-not = Questa pagina non può usare il telefono. Il motivo è indicato negli avvisi.
not-in-a-crm = Questa pagina non è nel pannello telefonico di un CRM e non è indicato nessun file di impostazioni. Aprirla dal CRM o aggiungere ?settings=settings.json all'indirizzo.
browser-stores-nothing = Le note possono andare perse: il browser non consente a questa pagina di memorizzare dati.
numbers-not-clickable = Non si può fare clic sui numeri nel CRM: { $why }. Ricaricare la pagina per riprovare.
not-asked-any-more = Questa domanda non vale più: nel frattempo le chiamate sono cambiate.
not-called-no-answer = { $number } non è stato chiamato: nessuno ha risposto alla domanda.
not-called-calls-changed = { $number } non è stato chiamato: nel frattempo le chiamate al telefono sono cambiate.
ask-transfer = Collegare { $active } con { $held }? Si esce da entrambe le chiamate.
ask-conference = Unire { $active } e { $held } in una conferenza?
ask-transfer-to = Trasferire { $active } a { $number }? La chiamata con { $held } è in attesa, e il server CTI potrebbe invece collegare tra loro i due interlocutori.
ask-conference-with = Aggiungere { $number } alla chiamata con { $active }? La chiamata con { $held } è in attesa, e il server CTI potrebbe invece collegare tra loro i due interlocutori.
ask-call-named = Chiamare { $name }, { $number }? La chiamata con { $active } andrà in attesa.
ask-call = Chiamare { $number }? La chiamata con { $active } andrà in attesa.
ask-discard = Eliminare la nota riguardante { $who }? Non è salvata nel CRM.
yes-transfer = Trasferisci
yes-conference = Conferenza
yes-call = Chiama
yes-discard = Elimina
pop-could-repeat = il browser non consente a questa pagina di memorizzare dati, quindi il record potrebbe aprirsi più volte
pop-may-be-open = il browser non consente a questa pagina di memorizzare dati, quindi il record potrebbe essere già aperto
no-crm-answer = nessuna risposta dal CRM
note-is-in-log = La nota è nel log della chiamata
note-goes-into-log = La nota andrà nel log della chiamata
saved-by-other-version = Il softphone è stato aggiornato. Le note non ancora salvate e l'elenco delle chiamate recenti erano della versione precedente e non è stato possibile recuperarli. Le chiamate al telefono sono visualizzate come sempre.
password-wrong = la password non è corretta
no-server-answer = nessuna risposta dal sistema telefonico
no-server-answer-check-phone = nessuna risposta dal sistema telefonico; controllare il telefono prima di riprovare
request-failed = { $what } non ha funzionato: { $why }.
request-refused = { $what } non ha funzionato: il sistema telefonico non lo ha permesso.
request-refused-or-idle = { $what } non ha funzionato: il sistema telefonico non lo ha permesso. Se non ci sono chiamate sul telefono, premere “Telefono senza chiamate”.
request-failed-or-idle = { $what } non ha funzionato: { $why }. Se non ci sono chiamate sul telefono, premere “Telefono senza chiamate”.
request-log-in = L'accesso
request-log-out = L'uscita
request-auto = Il passaggio a “Disponibile”
request-manual = Il passaggio a “1 chiamata”
request-acw = Il passaggio a “Post-chiamata”
request-aux = Il passaggio ad “Aux”
request-call = La chiamata
request-call-to = La chiamata a { $number }
request-consultation = La consultazione
request-consultation-with = La consultazione con { $number }
request-drop = La rimozione di un partecipante
request-drop-party = La rimozione di { $number }
request-answer = La risposta
request-hold = La messa in attesa
request-retrieve = La ripresa della chiamata
request-hang-up = Il riaggancio della chiamata
request-reconnect = Il ritorno alla chiamata in attesa
request-transfer-to = Il trasferimento a { $number }
request-add = L'aggiunta di { $number }
request-transfer = Il trasferimento
request-conference = La conferenza
request-digits = L'invio delle cifre
request-swap = Lo scambio delle chiamate
settings-changed = Le impostazioni del call center sono cambiate. Verranno applicate appena non ci saranno chiamate sul telefono.
leave-not-supported = Questo browser non lo supporta: il softphone termina alla chiusura della sua ultima pagina.
extension-not-found = Il server CTI non ha trovato l'interno di questo computer ({ $why }). Digitare il proprio interno o chiedere all'amministratore di associargli l'indirizzo di questo computer.
reply-names-no-extension = la risposta non indica nessun interno
extension-not-monitored = Impossibile monitorare l'interno { $extension } ({ $why }), quindi non verrebbe visualizzata nessuna chiamata. Controllare che l'interno esista o chiedere all'amministratore.
logged-in-not-told = Il server CTI non ha saputo indicare chi ha effettuato l'accesso all'interno { $extension } ({ $why }).
no-number-to-dial = Non c'è nessun numero da comporre.
no-digit = Non contiene nessuna cifra, quindi non si può comporre.
several-numbers = Contiene più di un numero, quindi non viene composto: digitare quello desiderato.
only-an-extension = È un interno senza il suo numero, quindi non viene composto: digitare il numero completo.
number-unclear = Non si capisce quale parte sia il numero, quindi non viene composto: digitare il numero.
step-signs = I caratteri invisibili vengono tolti, quelli che ne imitano un altro vengono letti come quello
step-link = Ciò che il link contiene oltre al numero viene tolto
step-extension-part = L'interno viene inviato dopo la risposta
step-letters = Le lettere valgono come i tasti su cui si trovano
step-words = Ciò che sta accanto al numero viene tolto
step-trunk-zero = Lo (0) non viene composto dopo un prefisso internazionale
link-unwritten = Questo link non ha il formato di un indirizzo, quindi non se ne può ricavare nessun numero.
link-no-call = Questo link chiede qualcosa che non è una telefonata.
link-not-a-number = Questo link chiede di chiamare qualcosa che non è un numero di telefono.
step-again = Viene composto come la volta precedente
step-digits-only = Vengono composti solo cifre, * e #
step-punctuation-and-plus = Vengono tolti +, spazi, parentesi, trattini e altra punteggiatura
step-as-typed = I numeri digitati vengono composti come sono scritti
step-punctuation = Viene tolta la punteggiatura
step-international = { $set ->
   *[none] Ha un +, quindi è internazionale: nessun prefisso impostato.
    [outside] Ha un +, quindi è internazionale: davanti il codice di uscita { $outside }.
    [prefix] Ha un +, quindi è internazionale: davanti il codice internazionale { $prefix }.
    [both] Ha un +, quindi è internazionale: davanti il codice di uscita { $outside } e il codice internazionale { $prefix }.
 }
step-own-country = { $set ->
   *[none] Ha un + e il prefisso del proprio Paese, che viene tolto: nessun prefisso impostato.
    [outside] Ha un + e il prefisso del proprio Paese, che viene tolto: davanti il codice di uscita { $outside }.
    [prefix] Ha un + e il prefisso del proprio Paese, che viene tolto: davanti il prefisso nazionale { $prefix }.
    [both] Ha un + e il prefisso del proprio Paese, che viene tolto: davanti il codice di uscita { $outside } e il prefisso nazionale { $prefix }.
 }
step-long-distance = { $set ->
   *[none] Ha le parentesi, quindi è interurbano: nessun prefisso impostato.
    [outside] Ha le parentesi, quindi è interurbano: davanti il codice di uscita { $outside }.
    [prefix] Ha le parentesi, quindi è interurbano: davanti il prefisso interurbano { $prefix }.
    [both] Ha le parentesi, quindi è interurbano: davanti il codice di uscita { $outside } e il prefisso interurbano { $prefix }.
 }
step-outside = { $set ->
   *[none] È più lungo del proprio interno, quindi esce dal centralino: nessun prefisso impostato.
    [outside] È più lungo del proprio interno, quindi esce dal centralino: davanti il codice di uscita { $outside }.
 }
step-internal = Non è più lungo del proprio interno, quindi è interno: nessun prefisso.
will-dial = { $kind ->
   *[as-typed] Verrà composto { $number }, come digitato
    [digits] Verrà composto { $number }
    [international] Verrà composto { $number }: internazionale
    [own-country] Verrà composto { $number }: nazionale
    [long-distance] Verrà composto { $number }: interurbano
    [outside] Verrà composto { $number }: linea esterna
    [internal] Verrà composto { $number }: interno
 }
will-send = Dopo la risposta verrà inviato { $digits }.
nobody-found = Nessuno con questo nome nella rubrica o tra le chiamate recenti.
why-number = Perché questo numero?
why-typed = { $number } è ciò che c'è nel campo.
why-step = { $result } – { $step }
caller-too-long = Nessun record: il numero del chiamante è troppo lungo per essere cercato
no-caller-number = Nessun record: la chiamata è arrivata senza numero
caller-hides-number = Nessun record: il chiamante nasconde il numero
caller-too-short = Nessun record: il numero del chiamante è troppo corto per essere cercato

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Il server principale non era raggiungibile
    [backup] Il server di riserva non era raggiungibile
   *[it] non era raggiungibile
 }
reason-closed = { $who ->
    [primary] Il server principale ha chiuso la connessione
    [backup] Il server di riserva ha chiuso la connessione
    [shuttle] Shuttle ha chiuso la connessione
   *[it] ha chiuso la connessione
 }
reason-with-code = { $reason } (codice { $code })
reason-with-code-and-words = { $reason } (codice { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] Il server principale non ha accettato la connessione in tempo utile
    [backup] Il server di riserva non ha accettato la connessione in tempo utile
   *[it] non ha accettato la connessione in tempo utile
 }
reason-no-answer = { $who ->
    [primary] Il server principale non ha risposto a { $request }
    [backup] Il server di riserva non ha risposto a { $request }
   *[it] non ha risposto a { $request }
 }
reason-local-network = { $who ->
    [primary] Il server principale è nella rete locale, a cui il browser non consente l'accesso da questa pagina
    [backup] Il server di riserva è nella rete locale, a cui il browser non consente l'accesso da questa pagina
   *[it] è nella rete locale, a cui il browser non consente l'accesso da questa pagina
 }
reason-silent = { $who ->
    [primary] Il server principale non risponde più
    [backup] Il server di riserva non risponde più
    [shuttle] Shuttle non risponde più
   *[it] non risponde più
 }
reason-refused = { $who ->
    [primary] Il server principale rifiuta il servizio
    [backup] Il server di riserva rifiuta il servizio
   *[it] rifiuta il servizio
 }
reason-return = { $who ->
    [primary] Il server principale non è più in uso, perché l'altro è di nuovo disponibile
    [backup] Il server di riserva non è più in uso, perché l'altro è di nuovo disponibile
   *[it] non è più in uso, perché l'altro è di nuovo disponibile
 }
reason-frame-too-long = { $who ->
    [primary] Il server principale ha inviato un frame di più di 256 KB
    [backup] Il server di riserva ha inviato un frame di più di 256 KB
    [shuttle] Shuttle ha inviato un frame di più di 256 KB
   *[it] ha inviato un frame di più di 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle non è raggiungibile
   *[it] non è raggiungibile
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle non è raggiungibile ({ $words })
   *[it] non è raggiungibile ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle ha accettato la connessione e l'ha chiusa senza dire nulla: forse non è un server Socket.IO
   *[it] ha accettato la connessione e l'ha chiusa senza dire nulla: forse non è un server Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle usa una versione di Socket.IO diversa da quella dell'impostazione /Shuttle/eio: scrivere lì auto
   *[it] usa una versione di Socket.IO diversa da quella dell'impostazione /Shuttle/eio: scrivere lì auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle non ha risposto in tempo utile
   *[it] non ha risposto in tempo utile
 }
reason-left = { $who ->
    [shuttle] Shuttle ha terminato la connessione di propria iniziativa
   *[it] ha terminato la connessione di propria iniziativa
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle rifiuta la connessione
   *[it] rifiuta la connessione
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle rifiuta la connessione: { $words }
   *[it] rifiuta la connessione: { $words }
 }
no-reason-given = nessun motivo indicato

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = La verifica di { $number } è già in corso.
asking-whether = Verifica in corso: è consentito comporre { $number }?
not-dialled-refused = { $number } non viene composto: il server interpellato prima lo rifiuta.
not-dialled-server-says = { $number } non viene composto. Il server interpellato prima dice: “{ $words }”
not-dialled-nobody-says = { $number } non viene composto: non è stato possibile sapere se è consentito ({ $why }). Riprovare o avvisare l'amministratore.
not-dialled-server-lost = { $number } non è stato composto: nel frattempo è caduta la connessione al server CTI.
not-dialled-calls-changed = { $number } non è stato composto: nel frattempo le chiamate al telefono sono cambiate.
asked-allowed = consentito ({ $status })
asked-refused = rifiutato
asked-taken-back = ritirato
asked-other-clicked = nel frattempo si è fatto clic su un altro numero
asked-other-dialled = nel frattempo è stato composto un altro numero
asked-other-instead = al suo posto è stato composto un altro numero
asked-dialled-all-the-same = { $why }; composto comunque, come da impostazioni
asked-not-dialled = { $why }; non composto
asked-address-unusable = l'indirizzo del server non è utilizzabile
asked-server-answered = il server ha risposto { $status }
no-answer-within = nessuna risposta entro { $seconds ->
    [one] { $seconds } secondo
   *[other] { $seconds } secondi
 }
fetch-failed = il browser indica solo che la richiesta non è riuscita: le intestazioni CORS del server, un reindirizzamento, il suo certificato o la rete (docs/jtel.md)
server-answered = ha risposto { $status }
sent-unread = inviato; l'esito non è noto, perché la regola indica unread
crm-takes-no-log = { $crm } non accetta log di chiamate da qui: copiare la nota nel record
servicenow-did-not-start = ServiceNow non ha avviato questo pannello ({ $why }). Far aggiungere a un amministratore { $page } alla proprietà glide.ui.concourse.onmessage_enforce_same_origin_whitelist e dare a questo utente il ruolo sn_openframe_user; poi ricaricare la pagina.
servicenow-settings-unreadable = Impossibile leggere le impostazioni da ServiceNow: { $why }. Correggerle lì, poi ricaricare la pagina.
servicenow-did-not-take = ServiceNow non ha accettato ciò che il softphone ha chiesto ({ $words }). Se non si apre nulla, ricaricare la pagina.
no-servicenow-answer = Nessuna risposta da ServiceNow
not-opened = Non aperto: { $why }
not-in-servicenow = Il softphone non è in ServiceNow
no-servicenow-page-in-time = Nessuna pagina di ServiceNow ha potuto aprirlo in tempo utile
why-opened = Perché si è aperto?
why-nothing-opened = Perché non si è aperto nulla?
no-page-in-time = Nessuna pagina del softphone ha potuto aprirlo in tempo utile
program-unknown = non si sa che cosa ne ha fatto il programma
browser-blocked = Il browser ha bloccato una finestra aperta da “{ $rule }”. Consentire i popup per questa pagina.
browser-blocked-call = Il browser ha bloccato una finestra aperta da “Chiama”. Consentire i popup per questa pagina.
shuttle-did-not-answer = Shuttle non ha risposto: non si sa se è stato eseguito
press-call = Premere “Chiama” per comporre con il programma telefonico di questo computer.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = Le impostazioni non indicano nessun server Shuttle (/Shuttle/url)
shuttle-not-connected = Shuttle non è connesso

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Ricerca del chiamante nel CRM
pop-waits = Il record si apre alla risposta: è in corso un'altra chiamata
pop-waits-for-pause = Il record si apre quando si smette di digitare o alla risposta
pop-record = Record: { $record }
pop-found = { $count ->
    [0] Nessun record trovato
    [1] Un record trovato
   *[other] { $count } record trovati
 }
pop-failed = Ricerca non riuscita: { $why }
pop-by-hand = Non aperto automaticamente: { $why }
pop-opened = Aperto nel CRM
pop-not-opened = Non aperto: nessuna risposta alla chiamata
choose-record = Scegli questo record
new-record-of-caller = Nuovo record
record-kind = { $object ->
    [account] Account
    [contact] Referente
    [lead] Lead
    [case] Caso
   *[opportunity] Opportunità
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · questa chiamata
directory-holds = { $entries } voci, scartate perché errate: { $broken }, per mancanza di spazio: { $left ->
    [0] nessuna
   *[other] { $left }
 }
directory-missing = Impossibile leggere la rubrica ({ $why }). Nuovi tentativi automatici in corso; si può comporre il numero.
directory-too-long = supera i 10 MB
directory-no-json = la risposta non è JSON o ha troppi livelli
directory-no-list = la risposta non contiene un elenco di voci
directory-no-entries = nulla nell'elenco era leggibile: ogni voce richiede name e number
favourites-not-kept = Questo browser non può conservare i preferiti (memoria piena o bloccata): restano finché questa pagina non viene chiusa.
favourites-full = Ci sono già { $most } preferiti. Toglierne prima uno.
favourite-already = Questo numero è già tra i preferiti.
no-favourite = Questo numero non è tra i preferiti.
no-number-to-star = Non c'è nessun numero da conservare.
free-agents = { $count ->
    [0] nessuno libero
    [one] { $count } libero
   *[other] { $count } liberi
 }
records-to-choose = { $count ->
    [1] Un record trovato
   *[other] { $count } record trovati: chi è?
 }
records-to-choose-again = Un altro dei { $count } record?
records-to-choose-some = { $count } record trovati: chi è? Ecco i primi { $shown }.
new-record-of-kind = { $object ->
    [account] Nuovo account
    [contact] Nuovo referente
    [lead] Nuovo lead
    [case] Nuovo caso
   *[opportunity] Nuova opportunità
 }
new-record = Nuovo: { $kind }
record-not-offered = Questo record non è più tra le scelte.
record-not-opened = Il CRM non ha aperto il record: { $why }
why-record = Perché questo record?
why-came = Il numero del chiamante è arrivato come { $number }.
why-searched = Cercato nel CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] Non è stato trovato nessun record.
    [1] È stato trovato un record.
   *[other] Sono stati trovati { $count } record.
 }
why-only = È l'unico.
why-chosen = È stato scelto manualmente.
why-chosen-before = È stato scelto oggi manualmente per una chiamata precedente da questo numero.
why-opened-in-crm = È stato aperto nel CRM.
why-had-record = La chiamata aveva già il suo record prima della ricerca.
why-not-related = Il CRM ha rifiutato di collegargli l'attività della chiamata.
form-as-is = com'è arrivato
form-e164 = con prefisso internazionale
form-national = come si compone nel proprio Paese
form-digits = le sue cifre
form-last = { $count ->
    [1] la sua ultima cifra
   *[other] le sue ultime { $count } cifre
 }
write-entry = Scrivere un nome di al massimo 80 caratteri e un numero, ad es. Grace Kim=2612.
entry-twice = Questa voce compare due volte.
write-refresh-minutes = Scrivere un numero di minuti da 1 a 1440.
write-queue = Scrivere un nome e il numero dello split, ad es. Support=6001; ogni split una sola volta, fino a 20.
write-objects = Scrivere fino a quattro nomi API di oggetti, ciascuno una volta, ad es. Contact, Lead; oppure none.
log-saving = Salvataggio del log della chiamata
log-saved-without-name = Salvato, ma il CRM non ha indicato l'attività: copiare a mano la nota successiva
log-note-changed = Salvato; segue la nuova nota
log-saved = Log della chiamata salvato
log-failed = Log della chiamata non salvato
log-unknown = Il log della chiamata potrebbe essere salvato: controllare il record, poi riprovare
crm-refused = rifiutato dal CRM senza motivo
crm-reply-unreadable = la risposta del CRM non è leggibile ({ $why })
reply-not-json = non è JSON
reply-not-an-object = non è un oggetto
reply-without-result = né risultato né errore
reply-without-number = nessun numero
reply-without-phone-number = ServiceNow non ha inviato phoneNumber
configuration-not-json = il campo Configuration del record OpenFrame Configuration non è un oggetto JSON
form-without-query = un modulo richiede query: senza, ServiceNow non apre nulla
not-of-the-instance = si può aprire solo un indirizzo dell'istanza stessa, ad es. incident_list.do
servicenow-address-too-long = l'indirizzo supera i 2083 caratteri accettati da ServiceNow
bad-table-name = il nome di una tabella ha solo lettere, cifre e _
refused-parameters = sysparm_stack e sysparm_goto_url non si possono usare: ServiceNow li rifiuta
control-character = contiene un a capo o un altro carattere di controllo
servicenow-text-too-long = supera i 4400 caratteri accettati da ServiceNow
address-names-both = L'indirizzo della pagina indica insieme una pagina Classic e una Lightning
address-mode-wrong = mode nell'indirizzo della pagina non è Lightning
address-lacks-mode = Nell'indirizzo della pagina manca mode=Lightning
address-lacks-nonce = Nell'indirizzo della pagina manca nonce
address-lacks-origin = Nell'indirizzo della pagina manca sfdcIframeOrigin
address-lacks-origins = Nell'indirizzo della pagina manca sfdcIFrameOrigin (Classic), oppure sfdcIframeOrigin e mode
address-value-unreadable = Il valore non è leggibile
address-value-twice = Compare due volte nell'indirizzo della pagina. Toglierne una.
not-an-origin = Non è l'origine di una pagina (https://name.lightning.force.com, e nulla dopo)
open-in-panel = Aprire questa pagina dal pannello telefonico del CRM, che aggiunge il necessario; per usarla senza CRM, togliere questi parametri dall'indirizzo.
page-from-file = Questa pagina deve venire da un server web (https), non da un file.
schemes-differ = La pagina del CRM e questa devono essere entrambe https (o entrambe http). Pubblicare i file del softphone su https.
crm-on-this-computer = Un CRM su questo computer funziona solo con una pagina del softphone su questo computer.
not-a-library-host = Non è un host. Scriverne uno come acme.my.salesforce.com.
not-the-pages-library-host = { $host } non è l'host che corrisponde alla pagina del CRM. Togliere apiHost dall'URL dell'adattatore nel call center, o far aggiungere l'host ad apiHosts in config.json.
library-host-unknown = { $origin }: per questa pagina Salesforce non è noto l'host della libreria. Aggiungere apiHost=NAME.my.salesforce.com, con il nome della propria organizzazione, all'URL dell'adattatore nel call center, e far aggiungere quell'host ad apiHosts in config.json.
api-version-too-old = Questa versione dell'API è troppo vecchia: la prima è { $least }. Scriverne una come 60.0.
bad-api-version = Non è una versione dell'API. Scriverne una come 60.0.
bad-settings-path = settings deve essere il percorso di un file .json su questo server web, ad es. settings=settings.json.
unknown-crm = Questo CRM non è riconosciuto. Scrivere { $known }.
no-instance = Questo browser non indica in quale pagina si trova questa. Aggiungere instance=NAME.service-now.com all'URL nel record OpenFrame Configuration.
not-an-instance = Non è l'host di un'istanza ServiceNow. Scriverne uno come acme.service-now.com.
instance-not-allowed = { $origin } non è un host ServiceNow da cui si possa caricare la libreria. Aggiungere instance=NAME.service-now.com all'URL nel record OpenFrame Configuration oppure, se l'istanza ha un nome proprio, farla aggiungere con quel nome a crmOrigins in config.json.
bad-library-version = Non è una versione della libreria. Scrivere latest o una come 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = non ha fatto nulla
step-owed = attende la risposta alla chiamata o una pagina a cui si possa chiedere
step-handed-over = consegnato; l'esito non è (ancora) noto
step-opened-in-tab = aperto in una nuova scheda
step-opened-in-window = aperto nella sua finestra
step-opened-in-frame = aperto qui in un frame
step-opened-by-program = aperto da un programma di questo computer
step-done = fatto
step-done-more = { $what } ({ $more })
step-blocked = il browser ha bloccato la finestra
step-offered = attende il suo pulsante
step-failed = non riuscito: { $why }
step-blocked-press = Il browser l'ha bloccato. Consentire i popup per questa pagina, oppure premere:
step-open-scheme = Apri { $scheme }:
step-open-record = Apri record

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }” non è utilizzabile
settings-no-object = Non è un oggetto JSON di nomi e valori.
write-a-text = Scrivere qui un testo, non un elenco o un oggetto.
setting-misspelt = Questo nome non è noto. Si scrive { $name }.
left-out-now = { $flaw } Per ora viene ignorato.
rule-left-out-now = { $flaw } Per ora questa regola viene ignorata.
setting-not-used = (non usato)
a-rule = (una regola)
a-json-object = (un oggetto JSON)
write-yes-or-no = Scrivere yes o no.
write-seconds = Scrivere un numero di secondi. Per ora vale il valore predefinito.
write-pixels = Scrivere un numero di pixel.
write-prefix = Scrivere cifre, *, # o una virgola (una pausa), o lasciare vuoto. Per ora vale come vuoto.
write-country-code = Scrivere le cifre del prefisso internazionale del Paese, ad es. 44, o lasciare vuoto.
write-leave = Scrivere stay, aux o logout. Per ora vale stay.
no-such-reason-code = Non è uno dei codici motivo. Per ora vale il primo.
write-pop-when = Scrivere offer, answer o never. Per ora vale offer.
write-search-form = Scrivere as-is, national, e164, digits o last N (le ultime N cifre) con N da 3 a 15, ad es. last 10. Per ora vale as-is.
needs-country-code = Serve il prefisso del proprio Paese: scriverlo in /Dialing/ownCountryCode.
write-reconcile-seconds = Scrivere i secondi con e senza chiamata, ad es. 8,30, o un numero per entrambi; da 2 a 3600. Per ora vale 8,30.
write-country = Scrivere le due lettere di un Paese, ad es. US, GB o DE. Fino ad allora i numeri sono mostrati come arrivano.
write-language = Scrivere il codice di una lingua, ad es. it o pt-BR. Fino ad allora vale la lingua del browser.
write-click-during-call = Scrivere consult o ask. Per ora vale consult.
write-while-talking = Scrivere wait o pop. Per ora vale wait.
write-standby = Scrivere warm o cold. Per ora vale warm.
write-log-field = Scrivere nome=testo, separati da virgole, ad es. Type=Call,Queue__c=${ "{" }queue{ "}" }: il nome è il nome API del campo. Per ora viene ignorato.
log-field-is-own = Questo campo è del softphone stesso. Per ora viene ignorato.
log-field-twice = Questo campo compare due volte. Per ora il secondo viene ignorato.
log-field-variable = Contiene una variabile sconosciuta o non chiusa: docs/rules.md le elenca. Per ora viene ignorato.
write-reason = Scrivere codice=testo, separati da virgole, ad es. 0=Default,1=Lunch. Per ora viene ignorato.
reason-twice = Questo codice compare due volte. Dare a ogni motivo il proprio codice. Per ora il secondo viene ignorato.
write-event-name = Scrivere nome esterno=nome interno, separati da virgole, ad es. ringing=offer. Per ora viene ignorato.
event-not-ours = Il nome dopo = deve essere uno di questi: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Per ora viene ignorato.
event-twice = Questo evento compare due volte. Per ora il secondo viene ignorato.
write-strip-prefixes = Scrivere prefissi di cifre, +, * o #, separati da virgole, ad es. 9,+1.
request-never-sent = Il softphone non invia mai questa richiesta: si può togliere dall'elenco.
request-not-optional = Si possono disattivare solo queste: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = Manca l'indirizzo del server CTI principale. Scriverlo qui, ad es. wss://cti.example.com:9006.
backup-is-primary = È l'indirizzo del server principale. Scrivere quello di un altro server o lasciare vuoto.
no-backup-until-then = { $flaw } Fino ad allora il softphone funziona senza server di riserva.
not-a-websocket-address = Non è un indirizzo WebSocket. Scrivere wss://host:port.
address-with-password = Togliere nome utente e password dall'indirizzo: i browser non possono inviarli.
cti-address-without-host = L'indirizzo non ha un host o una porta utilizzabile. Scrivere wss://host:port.
cti-address-with-fragment = Togliere dall'indirizzo il # e ciò che segue.
cti-address-in-the-clear = ws:// è solo per prove sul proprio computer, e in una pagina https i browser lo bloccano. Mettere un proxy TLS davanti al server CTI e scriverne l'indirizzo con wss://.
cti-host-not-pinned = L'host { $host } non è tra i ctiHosts di config.json. Scriverne uno presente o farlo aggiungere lì.
write-ask-method = Scrivere GET o POST. Per ora vale GET.
write-when-silent = Scrivere dial o refuse. Per ora vale refuse.
ask-counts-as-silent = { $flaw } Fino ad allora vale come un server che non risponde (/Dialing/askWhenSilent).
rest-url-shape = url: scrivere /path del server del softphone, oppure https://host/path, senza #.
rest-url-in-the-clear = url: i browser bloccano http:// in una pagina https. Scrivere https://, oppure un /path del server del softphone che inoltri la richiesta.
rest-unread-not-plain = Con unread i browser non inviano intestazioni proprie né JSON: inviare un modulo o un testo, o togliere unread.
rest-secret = “{ $name }” è un segreto, e chiunque usi il softphone potrebbe leggerlo qui. Chiamare un /path del server del softphone che lo aggiunga (docs/jtel.md). Solo una prova può scriverlo qui, con /Jtel/allowTokenInSettings=yes.
write-rest-method = Scrivere GET o POST.
write-body-type = Scrivere json o form. Per ora vale json.
write-rest-seconds = Scrivere un numero di secondi da 1 a 120. Per ora vale 30.
write-workstation-file = Scrivere un percorso del server web del softphone, ad es. /workstation.json.
write-json-object = Scrivere un oggetto JSON di nomi e testi, ad es. { "{" }"caller": "$CallerNumber"{ "}" }.
web-address-varies = Le variabili possono stare solo dopo il ?: nient'altro dell'indirizzo può variare.
web-address-with-fragment = Togliere dall'indirizzo il # e ciò che segue: non viene inviato.
web-address-with-secret = Togliere il token o la password dall'indirizzo: chiunque usi il softphone potrebbe leggerli. Scrivere un /path del server del softphone e lasciare che li aggiunga quel server.
web-address-no-path = Scrivere /path oppure https://host/path.
web-address-in-the-clear = I browser bloccano http:// in una pagina https. Scrivere https://, oppure un /path del server del softphone che inoltri la richiesta.
web-address-with-password = Togliere nome utente e password dall'indirizzo.
web-address-without-host = L'indirizzo non ha un host o una porta utilizzabile. Scrivere https://host/path.
web-address-shape = Scrivere /path del server del softphone, oppure https://host/path.
pop-host-not-pinned = L'host { $host } non è tra i popHosts di config.json. Scriverne uno presente o farlo aggiungere lì.
target-host-not-pinned = L'host { $host } non è tra i popHosts di config.json. Per ora viene ignorato.
write-target-hosts = Scrivere host separati da virgole, ad es. crm.example.com: senza schema né percorso. Per ora viene ignorato.
frame-in-the-clear = I browser non mostrano indirizzi http:// in un frame di una pagina https. Scrivere https:// o un'altra modalità.
write-base = Scrivere un indirizzo come https://name.example.com. Per ora lì non si apre nulla.
write-target-when = Scrivere offer o answer. Per ora vale offer.
write-match = Scrivere wildcard o exact. Per ora vale wildcard.
write-target-number = Scrivere as-is, e164, national o digits. Per ora vale as-is.
write-template = Scrivere coda=ID modello, separati da virgole. Per ora viene ignorato.
write-target-mode = Scrivere tab, window o frame. Per ora vale tab.
write-identify = Scrivere phone, name o both. Per ora vale phone.
write-task-variable = Scrivere il nome di una variabile, ad es. vars.ticket. Per ora non viene indicata nessuna attività.
write-servicenow-field = Scrivere campo=testo, separati da virgole, ad es. priority=1. Per ora viene ignorato.
write-wrap = Scrivere none o nav_to. Per ora vale none.
write-crm-link = Scrivere never, offer o answer. Per ora vale never.
write-shuttle-path = Scrivere un percorso come /socket.io/. Per ora vale quello.
write-shuttle-namespace = Scrivere un nome come /cti. Per ora vale /.
write-shuttle-version = Scrivere auto, 3 o 4. Per ora vale auto.
write-pop-from = Scrivere ctisvr o shuttle. Per ora vale ctisvr.
shuttle-peer-missing = Scrivere il peer dell'agente stesso, ad es. SIP/${ "{" }extension{ "}" }: arrivano gli eventi di tutti gli agenti. Senza, Shuttle non viene usato.
no-shuttle-until-then = { $flaw } Fino ad allora Shuttle non viene usato.
shuttle-address-shape = Non è un indirizzo. Scrivere https://host:port.
shuttle-port-too-large = { $port } non è una porta: le porte arrivano a 65535 (la documentazione di Shuttle contiene un numero del genere). Chiedere quale porta ha il suo servizio in tempo reale, ad es. 8888 o 9888.
shuttle-address-without-host = L'indirizzo non ha un host o una porta utilizzabile. Scrivere https://host:port.
shuttle-address-scheme = Scrivere un indirizzo che inizi con https:// o wss://.
shuttle-address-with-path = Scrivere solo l'host e la porta: il percorso va in /Shuttle/path, un namespace in /Shuttle/namespace.
shuttle-address-in-the-clear = http:// e ws:// sono solo per prove sul proprio computer, e in una pagina https i browser li bloccano. Usare la porta sicura di Shuttle, o metterle davanti un proxy TLS, e scrivere l'indirizzo con https://.

## Rules: what is wrong with them

not-a-web-address = Non è un semplice indirizzo http o https, quindi non viene aperto
host-not-in-settings = Il suo host { $host } non è tra gli host delle impostazioni (/Targets/hosts)
whole-address-empty = { $variable } è vuota, quindi non c'è nulla da aprire
flaw-at-character = Al carattere { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, carattere { $at }: { $flaw }
rule-no-json = Da qui in poi non è JSON: cercare virgolette, virgole o parentesi mancanti.
rule-no-object = Una regola è un oggetto JSON: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = “{ $name }” non è ammesso in una regola. Sono ammessi: { $known }.
unknown-in-action = “{ $name }” non è ammesso in { $action }. Sono ammessi: { $known }.
names-are = names è jtel o webfront, o va omesso.
do-missing = Manca do: scrivere che cosa fare, ad es. { "{" }"pop": "https://…"{ "}" }.
on-missing = Manca on. Scrivere uno di questi: { $events }.
no-event = “{ $word }” non è un evento. Scrivere uno di questi: { $events }.
when-no-object = when è un oggetto JSON, ad es. { "{" }"queue": "Sales"{ "}" }.
no-condition = “{ $name }” non è una condizione. Scrivere queue, dnis, direction, number, agent o il nome di una variabile.
needs-texts = { $name } richiede un testo o un elenco di testi.
not-before-all = { $name }: scrivere ! davanti a tutti i testi di un elenco o a nessuno.
direction-is = direction è in oppure out.
do-no-object = do è un oggetto JSON o un elenco di oggetti, ad es. { "{" }"pop": "https://…"{ "}" }.
no-action = Ogni azione ha uno di questi: { $actions }.
custom-url-not-relative = openCustomURL: scrivere un indirizzo relativo all'istanza, ad es. task.do?sys_id=.
custom-url-varies = openCustomURL: una variabile può stare solo dopo un ? o un #: la pagina va scritta per intero.
action-no-object = { $action } è un oggetto JSON.
mode-is = mode è tab, window o frame.
rest-bodies = rest ha uno di questi: json, form e text.
get-with-body = Un GET non ha corpo: scrivere POST o togliere il corpo.
method-is = method è GET o POST.
no-header-name = headers: “{ $name }” non è il nome di un'intestazione.
timeout-is = timeoutSeconds è un numero da 1 a 120.
credentials-are = credentials è omit o include.
field-no-pairs = { $field } è un oggetto JSON di nomi e testi.
pair-needs-text = { $field }: { $name } richiede un testo.
agent-cti-mode-is = AgentCTI: mode è new_tab, new_window o new_frame.
entity-no-table = { $action }: entity è il nome di una tabella, ad es. incident.
query-forbidden = { $action }: query non può contenere sysparm_stack né sysparm_goto_url.
field-no-bool = { $field } è true o false.
window-is = window è un nome di lettere e cifre.
size-is = size è larghezza e altezza in pixel, ad es. 1000x800.
on-server = richiesto da un server
should-be = { $name } dovrebbe essere { $patterns }, ma è { $value }
should-not-be = { $name } non dovrebbe essere { $patterns }, ma è { $value }
should-be-but-unknown = { $name } dovrebbe essere { $patterns }, ma non è noto
should-not-be-but-unknown = { $name } non dovrebbe essere { $patterns }, ma non è noto
either-or = { $first } o { $second }
nothing-written = Qui non è scritto nulla.
behind-whole-address = Dopo un indirizzo intero possono seguire solo & o ? e parametri.
address-begins-with-host = Un indirizzo inizia con https:// e un host scritto per intero; qui può stare solo ${ "{{" }crmLink{ "}}" }, che è un indirizzo intero.
address-scheme-not-web = Si possono aprire solo indirizzi http:// e https://.
address-not-understood = Questo indirizzo non è comprensibile: scrivere https://host/path?key=.
path-varies = Una variabile può stare solo dopo un ? o un #: il percorso va scritto per intero.
launch-scheme-varies = Lo schema va scritto per intero, ad es. tel:.
scheme-never-launched = Gli indirizzi { $scheme }: non vengono mai aperti.
behind-optional-value = Dopo un valore con ? deve iniziare il parametro successivo, con &.
character-in-address = Questo carattere non può stare in un indirizzo: scriverlo con % e il codice esadecimale.
no-format = Dopo | va scritto as-is, e164, national, digits, no-plus o twice.
variable-misspelt = “{ $name }” non è una variabile. Scrivere { $close }.
no-variable = “{ $name }” non è una variabile. Scrivere uno dei nomi in docs/rules.md, oppure vars. e un nome del server.
variable-left-as-is = { $name } non è una variabile nota; resta com'è.
variable-without-end = Questa variabile non ha fine: scrivere { $end } dopo il nome.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Impossibile leggere il file di hosting ({ $why }), quindi nulla è consentito. Ricaricare la pagina; se il problema persiste, deve verificare chi pubblica questi file. Solo se il server web risponde 404 il file non esiste.
hosting-file-no-object = Il file di hosting non è un oggetto JSON, quindi nulla è consentito. Scrivere { "{}" } per non porre vincoli, o rimuovere il file; il server web deve allora rispondere 404.
pin-twice = Questo nome compare due volte. Toglierne uno.
pin-unknown = Questo nome qui non è noto. Usare crmOrigins, ctiHosts, popHosts, apiHosts o frameOrigins.
write-origins = Scrivere un elenco di origini, ad es. ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: schema e host, senza percorso.
write-hosts = Scrivere un elenco di host, ad es. ["cti-a.example.com:9006", "cti-b.example.com"]: senza schema né percorso.
write-api-hosts = Scrivere un elenco di host, ad es. ["acme.my.salesforce.com"]: senza schema né percorso.
build-in-address = build nell'indirizzo della pagina
build-in-file = build in config.json
page-in-the-clear = Il softphone funziona solo via https (o sul proprio computer, per prove). Pubblicare i suoi file su https.
no-panel-around = L'indirizzo indica { $named } come pagina di un CRM, ma il softphone di un CRM funziona solo nel pannello telefonico di quel CRM, non in una scheda o finestra propria.
no-panel-around-a-page = L'indirizzo indica una pagina come quella di un CRM, ma il softphone di un CRM funziona solo nel pannello telefonico di quel CRM, non in una scheda o finestra propria.
other-page-around = L'indirizzo indica { $named }, ma non è quella la pagina che contiene questa. La contiene: { $around }.
frame-hides-its-address = Questa pagina è in un frame, e questo browser non indica di chi. Un softphone senza CRM deve saperlo: la pagina che lo contiene non deve nascondergli il proprio indirizzo (referrerpolicy).
running-pins-forbid = { $origin } non è tra i { $pins } con cui è partito il softphone in esecuzione. Chiudere tutte le sue schede e riaprirle.
origin-not-pinned = { $origin } non è tra i { $pins } di config.json. Può aggiungerlo lì chi pubblica questi file.

## Diagnostics

section-crm = CRM
section-tabs = Schede
section-cti-servers = Server CTI
section-shuttle = Shuttle
section-learned = Che cosa questa sessione sa del server
section-rules = Regole
section-directory = Rubrica
directory-list = Elenco di /Directory/url
directory-flaw = Ultima lettura non riuscita
directory-of-crm = Rubrica del CRM
section-settings = Impostazioni
section-counters = Contatori
section-browser = Browser
section-layout = Layout del softphone
section-servicenow = ServiceNow
told-yes = sì
told-no = no
told-none = nessuno
told-count = { $count }
told-not-pinned = nessun vincolo
told-not-known-yet = non ancora noto
line-version = Versione
line-build = Build
told-build = ce n'è una sola, con tutto: { $place } si può omettere
told-build-twice = ce n'è una sola, con tutto: { $one } e { $other } si possono omettere
line-click-to-dial = Clic per chiamare
told-clicks-off = disattivato finché il telefono non è pronto
told-clicks-asked = richiesto
told-clicks-on = attivo
told-clicks-refused = rifiutato dal CRM
line-record-on-screen = Record sullo schermo
line-crm-origins = Origini CRM consentite
line-too-wide = Troppo ampio
told-too-wide = { $pins } in config.json ammette tutti i clienti del CRM: indicare solo il proprio
line-library-hosts = Host della libreria consentiti
line-frame-origins = Frame consentiti senza CRM
line-cti-hosts = Host CTI consentiti
line-crm = CRM
told-crm-not-found = non trovato o rifiutato
told-stand-alone = nessuno (autonomo)
line-crm-page = Pagina del CRM
line-crm-library = Libreria del CRM
told-loaded = caricata
told-not-loaded = non caricata
line-carrier = Il softphone è in esecuzione in
told-long-worker = un worker per tutte le schede, che sopravvive alcuni minuti all'ultima pagina
told-worker = un worker per tutte le schede, che termina con l'ultima pagina
told-leader = una delle schede, per tutte
told-own-page = questa pagina, solo per sé stessa
line-carrier-why = Perché lì
line-open-tabs = Schede aperte
told-open-tabs = { $count }; ora non raggiungibili: { $asleep }
line-records-open-in = I record si aprono in
told-no-tab = nessuna scheda: ora non c'è un CRM a cui chiedere
told-this-tab = questa scheda
told-another-tab = un'altra scheda, usata dopo questa
line-changed-settings = Impostazioni modificate
told-settings-wait = attendono che non ci siano chiamate sul telefono
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = Senza session storage
told-without-storage = Il browser non consente a questa pagina di memorizzare dati: quando viene ricaricata si perdono le note non ancora salvate, gli orologi e l'elenco delle chiamate, e il record di una chiamata in corso non si riapre. Per conservarli, consentire a questo sito di memorizzare dati (archiviazione di terze parti).
line-shared-workers = Shared worker
line-web-locks = Web Locks
told-refused-by-browser = presente, ma il browser non lo concede a questa pagina
line-framed = In un frame
line-clock = Orologio
told-clock-worker = un worker
told-clock-page = i timer della pagina: in ritardo mentre è nascosta
line-local-network = Rete locale
line-pop-ups = Popup
line-notices = Notifiche delle chiamate
told-notices-off = non attivate (attivarle con Menu > Finestra piccola)
told-permission-unknown = il browser non lo indica
told-permission-granted = consentito
told-permission-prompt = il browser lo chiederà
told-permission-denied = qui non consentito
line-page = Pagina
line-browser = Browser
line-side = { $side ->
    [primary] Server principale
   *[backup] Server di riserva
 }
line-side-failure = { $side ->
    [primary] Server principale
   *[backup] Server di riserva
 }, ultimo errore
told-not-set = non impostato
told-side = { $standing ->
    [open] { $address } (connesso; connessioni finora: { $times })
    [connecting] { $address } (connessione in corso; connessioni finora: { $times })
    [standby] { $address } (tenuto aperto come standby)
   *[closed] { $address } (non connesso; connessioni finora: { $times })
 }
told-side-failure = { $why } ({ $code }), { $seconds } s fa
line-standby = Standby
standby-off = disattivato per questa sessione: { $why }
closed-by-standby = il server { $side ->
    [primary] principale
   *[backup] di riserva
 } ha chiuso la connessione all'apertura di quella con l'altro
standby-answers = aperto, e risponde
standby-open = aperto, non ha ancora risposto
standby-connecting = connessione in corso
standby-cold = cold, come da impostazioni
standby-closed = { $failures ->
    [one] non aperto ({ $failures } errore)
   *[other] non aperto ({ $failures } errori di seguito)
 }
line-next-try = Prossimo tentativo
told-next-try = tra { $seconds } s, attesa n. { $attempt }
line-extension = Interno
line-snapshots = Snapshot
line-agent-queries = Richieste dello stato dell'agente
line-events-beside-offer = Eventi oltre a offer
told-not-seen-yet = non ancora visto
told-understood = compreso
told-not-understood = non compreso
line-unknown-events = Nomi di eventi sconosciuti
told-no-name = non è un nome
line-unknown-requests = Richieste che il server non conosce
line-how-dialled = Come è stato formato l'ultimo numero
told-next-step = { $first }; { $second }
line-asked-first = Verifica prima di comporre
told-asked-first = { $answer } ({ $seconds } s fa)
told-setting = { $source ->
    [call-center] { $value } (call center)
    [file] { $value } (file delle impostazioni)
   *[default] { $value } (predefinito)
 }
line-frames-read = Frame letti
line-frames-unreadable = Frame che non erano un messaggio
line-replies-to-nothing = Risposte senza richiesta
line-unknown-events-count = Eventi di nome sconosciuto o di altri interni
line-stale = Messaggi in ritardo di vecchie connessioni
line-requests-refused = Richieste rifiutate
line-requests-unanswered = Richieste senza risposta
line-clock-jumps = Salti dell'orologio
line-warning = Avviso
own-country-code-missing = /Softphone/country è impostato e /Dialing/ownCountryCode no: i numeri di questo Paese che iniziano con + o con il suo prefisso vengono composti come internazionali.
line-texts-cut = Testi troppo lunghi, tagliati
line-calls-surplus = Chiamate in eccesso
line-shuttle-server = Server
line-shuttle-connection = Connessione
line-shuttle-speaks = Protocollo
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 o 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 o 4)
line-own-peer = Peer proprio
line-times-connected = Numero di connessioni
line-frames-meaningless = Frame senza significato
line-binary-events = Eventi con parti binarie, non letti
line-events-of-others = Eventi di altri agenti
line-events-of-unknown-name = Eventi di nome sconosciuto
line-last-failure = Ultimo errore
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 condizione: { $does }
   *[other] { $events }, { $conditions } condizioni: { $does }
 }
told-rule-pop = apre un indirizzo
told-rule-notify = mostra un avviso
told-rule-launch = avvia un programma
told-rule-rest = chiama un server web
told-rule-shuttle = informa Shuttle
told-rule-servicenow = apre qualcosa in ServiceNow
line-rule-hosts = Host che si possono aprire
line-rule-hosts-pinned = Di questi config.json consente
line-rule-without-call = { $rule }, senza chiamata
told-rule-unfit = non era applicabile
told-step-owed = attende
told-step-handed-over = consegnato
told-step-blocked = bloccato dal browser
told-step-failed = non riuscito
line-layout = Dal CRM
line-library-version = Libreria
told-not-told = nessuna indicazione
layout-without-pops = nessuna impostazione per l'apertura dei record
layout-pops = in arrivo, una corrispondenza: { $one }; più di una: { $several }; nessuna: { $none }

## Keyboard

keyboard-shortcuts = Scorciatoie da tastiera
use-shortcuts = Usa scorciatoie da tastiera
shortcuts-where = Funzionano mentre questo pannello è attivo: fare clic al suo interno o raggiungerlo con Tab. Le modifiche valgono su questo computer.
change = Cambia
switch-off = Disattiva
reset-shortcuts = Reimposta tutto
shortcut-hold = Metti in attesa o riprendi
shortcut-ready = Disponibile o non disponibile
shortcut-number = Vai al numero
shortcut-next-call = Vai alla chiamata successiva
shortcut-back = Torna alla chiamata in attesa
shortcut-note = Vai alla nota
shortcut-list = Questo elenco
shortcut-waits = Premere i tasti…
shortcut-off = Disattivata
keys-held = { $held ->
    [ctrl-shift] Ctrl+Maiusc+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Maiusc+{ $key }
    [alt] Alt+{ $key }
    [shift] Maiusc+{ $key }
   *[none] { $key }
 }
shortcut-asked = Premere i nuovi tasti per “{ $action }”. Con Esc resta com'era.
shortcut-stays = “{ $action }” resta com'era.
shortcut-set = “{ $action }” ora è { $keys }.
shortcut-is-off = “{ $action }” ora non ha tasti.
shortcut-clash = “{ $other }” ha gli stessi tasti e viene prima: qui non hanno effetto.
shortcuts-clash = “{ $first }” e “{ $second }” hanno gli stessi tasti, { $keys }: funziona solo il primo.
shortcuts-used = Le scorciatoie sono attive.
shortcuts-not-used = Le scorciatoie sono disattivate.
shortcuts-reset = Tutte le scorciatoie sono come le ha definite il call center.
shortcuts-not-kept = Questo browser non conserva nulla: vale finché questa pagina non viene ricaricata.
shortcut-not-now = “{ $action }” ora non è possibile.
shortcut-too-soon = “{ $action }”: è appena cambiato. Premere di nuovo.
keys-unknown = Usare una lettera, una cifra o da F1 a F12, da soli o con Ctrl, Alt o Maiusc.
keys-type-signs = Ctrl con Alt scrive caratteri speciali su molte tastiere: usare Ctrl con Maiusc.
keys-of-browser = Questi tasti servono al browser.
keys-edit-text = Questi tasti modificano il testo.
keys-of-keypad = Le cifre senza Ctrl o Alt appartengono al tastierino.
write-shortcut = Scrivere un nome e i tasti, ad es. answer=Ctrl+Shift+A, oppure off al posto dei tasti. I nomi sono { $names }.
shortcut-twice = Questa scorciatoia compare due volte: vale la prima voce.

## Alerts

ring = Suoneria
ring-off = Disattivata
ring-chime = Carillon
ring-bell = Campana
ring-pulse = Impulsi
ring-volume = Volume
ring-muted = Una chiamata sta squillando, ma il browser silenzia questa pagina.
let-it-ring = Attiva suoneria
small-window = Finestra piccola
    .title = Le chiamate e i relativi pulsanti in una finestra a parte, che attiva anche le notifiche
window-blocked = Il browser impedisce al softphone di aprire una finestra. Consentirne i popup.
keep-on-top = Tieni in primo piano
    .title = Tieni in primo piano
    .aria-label = Tieni in primo piano
small-window-looks = Ricerca del pannello…
small-window-no-panel = Nessun pannello ha aperto questa finestra, o il CRM la tiene separata dal suo pannello. Aprirla dal menu del pannello.
small-window-tab-closed = La scheda del pannello è chiusa. Riaprire questa finestra dal menu del pannello.
allow-notices = Attiva notifiche
notices-wanted = Una notifica può segnalare le chiamate mentre si guarda altrove.
notices-on = Le notifiche delle chiamate sono attive.
notices-off = Notifiche delle chiamate non ancora attive: premere “Finestra piccola”, poi lì “Attiva notifiche”.
notices-refused = Il browser rifiuta le notifiche del softphone. Consentirle nelle sue impostazioni per questa pagina.
notices-not-there = Questo browser non mostra notifiche.
notice-caller = { $name }, { $number }
write-sound = Scrivere off, chime, bell o pulse. Per ora vale off.
write-volume = Scrivere un numero da 0 a 100. Per ora vale 60.
write-notices = Scrivere off, hidden o unfocused. Per ora vale hidden.

## The page

softphone = Softphone
stopped = Il softphone si è fermato.
stopped-phone-goes-on = Il telefono da tavolo continua a funzionare, e anche la chiamata in corso. Ricaricare il softphone per continuare qui.
reload = Ricarica
mode-clock =
    .aria-label = Tempo in questa modalità
agent = Agente
ext = Int.
menu =
    .title = Menu
    .aria-label = Menu
password-wanted = Per cambiare modalità il server richiede di nuovo la password
change-mode = Cambia modalità
cancel = Annulla
call = Chiama
notices =
    .aria-label = Avvisi
try-again = Riprova
copy-note = Copia nota
discard = Elimina
dismiss =
    .title = Nascondi
    .aria-label = Nascondi
incoming-calls =
    .aria-label = Chiamate in arrivo
agent-log-in =
    .aria-label = Accesso dell'agente
agent-id = ID agente
password = Password
log-in = Accedi
log-out = Esci
diagnostics = Diagnostica
download-recording = Salva rapporto sul problema
    .title = Che cosa ha fatto il softphone negli ultimi minuti, senza numeri, nomi e voci
take-phone-links = Apri qui i link telefonici
    .title = Facendo clic su un link telefonico in qualsiasi pagina web, la chiamata viene proposta qui
connect-again = Riprova la connessione
work-mode =
    .aria-label = Modalità di lavoro
mode-auto = Disponibile
    .title = La chiamata successiva arriva automaticamente
mode-manual = 1 chiamata
    .title = Disponibile per una chiamata
mode-acw = Post-chiamata
    .title = Lavoro post-chiamata: non arrivano chiamate
mode-aux = Aux
    .title = Non disponibile, per il motivo scelto qui
aux-reason = Motivo di Aux
aux-reason-field =
    .title = Motivo di Aux
    .aria-label = Motivo di Aux
no-reason-yet = Motivo…
find-reason =
    .aria-label = Cerca un motivo di Aux
    .placeholder = Cerca un motivo…
reasons-found =
    .aria-label = Motivi trovati
more-reasons = { $count ->
    [one] Ancora { $count }: continuare a digitare per trovarlo
   *[other] Ancora { $count }: continuare a digitare per trovarli
 }
no-reason-found = Nessun motivo contiene questo nel nome.
day-so-far = { $calls ->
    [one] Oggi: { $calls } chiamata, { $talked } in conversazione, perse: { $missed }
   *[other] Oggi: { $calls } chiamate, { $talked } in conversazione, perse: { $missed }
 }
your-extension = Interno
use-it = Usa
setup-title = Configurazione iniziale: consentire questa pagina
setup-file =
    .aria-label = Testo di config.json
copy = Copia
setup-reload = Poi ricaricare questa pagina.
calls =
    .aria-label = Chiamate
loading = Caricamento…
no-calls = Nessuna chiamata
duration =
    .aria-label = Durata
called-number-label = a
answer = Rispondi
hold = Attesa
retrieve = Riprendi
swap = Alterna
hang-up = Riaggancia
decline = Rifiuta
reconnect-why =
    .title = Lascia questa consultazione e torna alla chiamata in attesa
other-parties =
    .aria-label = Altri partecipanti
drop = Rimuovi
note = Nota
note-field =
    .placeholder = Scrivere una nota…
keypad = Tastierino
digits-sent =
    .aria-label = Cifre inviate
keys =
    .aria-label = Tastierino: premere o digitare le cifre
key-star =
    .aria-label = asterisco
key-hash =
    .aria-label = cancelletto
open-in-crm = Apri nel CRM
my-phone-is-idle = Telefono senza chiamate
    .title = Considera terminate le chiamate visualizzate qui, se il telefono e il pannello non concordano
close-call =
    .title = Chiudi
    .aria-label = Chiudi questa chiamata
caller =
    .aria-label = Chiamante
called-number =
    .aria-label = Numero chiamato
dial =
    .aria-label = Componi
number-field =
    .aria-label = Numero
    .placeholder = Numero
dial-keypad =
    .aria-label = Tastierino per comporre
    .title = Tastierino per comporre
key-plus =
    .aria-label = più
key-erase =
    .aria-label = Cancella l'ultimo carattere
    .title = Cancella l'ultimo carattere
consult = Consulta
transfer = Trasferisci
conference = Conferenza
drop-party = Rimuovi partecipante
two-calls = “Trasferisci” e “Conferenza” uniscono le due chiamate; non serve nessun numero.
recent-calls = Chiamate recenti
call-again = Chiama di nuovo
call-back = Richiama
close = Chiudi
    .title = Chiudi
    .aria-label = Chiudi
diagnostics-text =
    .aria-label = Testo della diagnostica
connection = Connessione
error = Errore
language = Lingua
not-told = Nessuna indicazione
diagnostics-not-made = Impossibile creare la diagnostica. Riprovare.
presses-left-out = Clic ignorati
presses-left-out-why = { $count }, su pulsanti appena comparsi, spostati o cambiati
numbers-in-groups = Numeri in gruppi
numbers-as-in = come in { $country }
numbers-awaited = il file con i gruppi è in caricamento
numbers-not-loaded = no, come arrivano: impossibile caricare il file con i gruppi ({ $why })
numbers-country-unknown = no, come arrivano: { $country }, dall'impostazione /Softphone/country, non è un Paese di cui siano noti i numeri
copied = Copiato.
copy-by-hand = Premere Ctrl+C per copiare il testo selezionato.
reconnect = Torna alla chiamata in attesa
add-to-favourites = Aggiungi ai preferiti
remove-from-favourites = Rimuovi dai preferiti
favourites =
    .aria-label = Preferiti
star =
    .title = Aggiungi ai preferiti
    .aria-label = Aggiungi ai preferiti
unstar =
    .title = Rimuovi dai preferiti
    .aria-label = Rimuovi dai preferiti
suggestions =
    .aria-label = Suggerimenti
suggestion-recent = chiamata recente
missed-calls = { $count ->
    [one] { $count } persa
   *[other] { $count } perse
 }
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = Entr.
history-out = Usc.
history-missed = Persa
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } richiede questo softphone. Nulla viene caricato né connesso finché un file accanto all'index.html del softphone non indica chi può farlo.
setup-answer = Se è il proprio sistema, e solo in quel caso, far rispondere il server web del softphone a { $place } con questo testo:
missing-in-markup = manca nel markup della pagina. Reinserirlo: il softphone ne ha bisogno.
missing-all = Manca nel markup della pagina: { $names }
catalogue-flaws = { $count ->
    [1] C'è un errore nella riga { $line }: { $first }
   *[other] Ci sono { $count } errori, il primo nella riga { $line }: { $first } Gli altri sono in Diagnostica.
 }
catalogue-line = riga { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = Il file non contiene parole.
mistake-too-deep = Ci sono più di { $most } parentesi graffe una dentro l'altra, quindi il file non viene letto.
mistake-encoding = Il file non è salvato come UTF-8. Salvarlo come UTF-8.
mistake-brace = Manca una { "}" }.
mistake-sign = Manca { $sign }.
mistake-no-key = Un messaggio inizia con la sua chiave, ad es. answer = Rispondi.
mistake-no-words = Dopo la chiave non ci sono parole.
mistake-no-default = Una delle varianti deve iniziare con *: vale quando nessun'altra è adatta.
mistake-closing-brace = C'è una { "}" } di troppo.
mistake-form = Il messaggio non ha la forma descritta in docs/words.md.
mistake-twice = La chiave { $key } compare due volte: valgono le ultime parole.
mistake-unknown-key = Il softphone non ha nessun messaggio con la chiave { $key }. Correggerla o togliere la riga.
mistake-argument = Il messaggio { $key } non riceve { "{" } { $name } { "}" }, quindi si usa il testo inglese.
language-not-there = Il server web del softphone non ha il file { $file }. Per ora il softphone è in inglese. Indicare una lingua disponibile o aggiungere quel file.
starting-again = Il softphone si sta riavviando.
recording-not-written = Impossibile scrivere il rapporto.
answered-something-else = Il softphone ha risposto qualcosa di diverso dal previsto.
disposed-of = Il softphone è stato rimosso dalla pagina.
does-not-answer = Il softphone non risponde.
no-work-mode = La modalità di lavoro deve essere una di queste: { $modes }.
open-in-tab = Apri in scheda
close-page = Chiudi la pagina
web-server-answered = il server web ha risposto { $status }
not-fetched = impossibile scaricarlo
config-not-fetched = impossibile scaricarlo, o il server web ha mandato il browser altrove
config-not-given = lo script della pagina non ha potuto leggerlo
config-is-no-text = ciò che lo script della pagina ha dato al suo posto non è un testo
library-not-there = il browser non ha potuto caricarla
several-reasons = { $first }; { $second }
no-shared-workers = il browser non ha shared worker
shared-worker-refused = il browser rifiuta lo shared worker
shared-worker-silent = lo shared worker non risponde
web-locks-refused = il browser rifiuta Web Locks
no-web-locks = il browser non ha Web Locks
no-channel = il browser rifiuta un canale tra le schede
phone-link = Link telefonico
phone-links = Link telefonici
phone-links-set-up = I link a questa pagina consegnano un numero di telefono al softphone in funzione in questo browser. Può aprire i link telefonici (tel:) di tutte le pagine web: il browser chiede se consentirlo.
no-phone-links = Questo browser non può consegnare link telefonici a una pagina web. Possono farlo Chrome, Edge e Firefox su un computer desktop, se il softphone è servito via https.
browser-asks = Il browser chiede se consentirlo: la domanda è nella barra degli indirizzi.
phone-links-come-here = Da ora i link telefonici arrivano qui.
phone-links-not-allowed = Il browser non l'ha consentito. Aprire una volta l'indirizzo del softphone in una scheda a parte, fare clic in quella pagina e riprovare qui.
open-phone-links-here = Apri i link telefonici con il softphone
looking-for-softphone = Ricerca del softphone…
not-a-number = Non è un numero
link-not-taken = Non accettato
no-softphone-found = Nessun softphone trovato
no-softphone-answers = In questo browser non risponde nessun softphone di questo sito. O non ce n'è uno aperto, o è aperto in un CRM e non può ancora ricevere link telefonici: lì premere una volta “Menu” e poi “Apri qui i link telefonici”. Fino ad allora copiare il numero e incollarlo nel softphone.
softphone-silent = Il softphone usato per ultimo è stato trovato, ma ora non risponde. Controllare lì o copiare il numero.
handed-over = Consegnato
softphone-asks = Il softphone mostra il numero e chiede se chiamarlo.
softphone-asks-close-tab = Il softphone mostra il numero e chiede se chiamarlo. Questa scheda si può chiudere.
copy-number = Copia il numero
copy-number-by-hand = Premere Ctrl+C per copiare il numero selezionato.
go-back = Indietro
disposition = Esito
disposition-none = Non scelto
disposition-wanted = Scegliere un esito
log-tries-again = Nuovi tentativi automatici in corso
log-disposition-changed = Salvato; da allora l'esito è cambiato
wrap-up-ends = Disponibile tra
wrap-up-waits = Disponibile dopo la scelta di un esito
more-wrap-up = Altri 30 secondi
no-disposition-now = Un esito si può scegliere appena si risponde alla chiamata.
disposition-unknown = Questo esito non è nelle impostazioni del call center.
disposition-first = Prima scegliere un esito.
no-more-wrap-up = Ora non c'è nessun tempo da prolungare.
write-disposition = Scrivere codice=testo o Gruppo/codice=testo, separati da virgole, ad es. Vendite/1=Ordine,9=Numero sbagliato. Per ora viene ignorato.
disposition-twice = Questo codice compare due volte. Dare a ogni esito il proprio codice. Per ora il secondo viene ignorato.
disposition-too-long = Un CRM accetta al massimo { $most } caratteri. Per ora viene ignorato.
yes = Sì
set-mode = Cambia modalità di lavoro
send-digits = Invia cifre
set-extension = Usa questo interno
open-page = Apri
header-call = { $state } { $number }
header-not-connected = Non connesso
presence-offline = Offline
presence-on-a-call = In chiamata
presence-available = Disponibile
presence-away = Assente
