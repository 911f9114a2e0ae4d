# Softphonens ord på svenska.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Den här datorn har ingen nätverksanslutning. Kontrollera kabeln eller wifi; din bordstelefon fungerar ändå.
trouble-server = Ingen anslutning till telefonsystemet. Använd din bordstelefon; nya försök görs automatiskt.
trouble-local-network = Webbläsaren blockerar åtkomsten till telefonsystemet. Tillåt ”åtkomst till lokalt nätverk”, eller säg till din administratör.
trouble-phone = Din telefon hittades inte. Skriv din anknytning nedan, eller säg till din administratör.
trouble-setup = Softphonen kan inte starta. Ladda om sidan; hjälper inte det, säg till din administratör.
trouble-crm = CRM-systemet fungerar just nu inte med softphonen. Ladda om sidan; samtalen fortsätter.
trouble-shuttle = Alla samtal kanske inte visas här: titta på din telefon. Nya försök görs automatiskt.
details = Detaljer
troubles =
    .aria-label = Vad som är fel
call-alerting = Inkommande samtal
call-dialling = Ringer upp
call-dialling-consultation = Konsultation: ringer upp
call-ringing = Ringer
call-ringing-consultation = Konsultation: ringer
call-held-by-far = Motparten har parkerat
call-conference = Konferens
call-consulted = Konsultation från { $from } om { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Konferens, parkerad av { $parties }
call-talking = I samtal
call-consultation = Konsultation
call-held = Parkerat
call-held-waits = Parkerat, väntar tills samtalet ovanför är slut
call-failed = Kunde inte nås
call-busy = Upptaget
call-missed = Missat
call-declined = Avvisat
call-not-answered = Inget svar
call-cancelled = Avbrutet
call-ended = Avslutat
call-transferred = Kopplat till { $to }
call-queue = { $state }, kö { $queue }
call-by-shuttle = { $state }, enligt Shuttle
call-last-known = { $state } (senast kända)
calls-untold = Telefon
unknown-caller = Okänd uppringare
number-withheld = Dolt nummer
unknown-number = Okänt nummer
back-to = Åter till { $who }
transfer-to = Koppla { $who } till { $to }
conference-of-all = Konferens med alla
back-to-caller = Åter till uppringaren
dialled-as = Slaget som { $number }
click-waits = Inte ansluten än. { $number } rings upp om telefonen är redo inom { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
 }.
agent-signed-out = Utloggad
logged-out-by-others = Du har loggats ut av telefonsystemet eller av någon annan. Logga in igen för att få samtal.
agent-not-connected = Inte ansluten
agent-on-call = I samtal
agent-signed-in = Inloggad
agent-auto = { $when ->
    [after-call] Redo efter det här samtalet
   *[now] Redo
 }
agent-manual = { $when ->
    [after-call] Redo för ett samtal efter det här samtalet
   *[now] Redo för ett samtal
 }
agent-acw = { $when ->
    [after-call] Efterarbete efter det här samtalet
   *[now] Efterarbete
 }
agent-aux = { $when ->
    [after-call] Aux efter det här samtalet
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux: { $reason } efter det här samtalet
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux: orsak { $code } efter det här samtalet
   *[now] Aux: orsak { $code }
 }
mode-from-elsewhere = Ditt arbetsläge har ändrats från annat håll. Nu gäller: { $mode }
connection-none = Inte ansluten
connection-off-network = Den här datorn har ingen nätverksanslutning
connection-connecting = Ansluter till { $side ->
    [primary] primära servern
   *[backup] reservservern
 }
connection-connecting-again = Ansluter igen till { $side ->
    [primary] primära servern
   *[backup] reservservern
 }
connection-connected = Ansluten
connection-connected-to-backup = Ansluten till reservservern
connection-without-phone = Ansluten till { $side ->
    [primary] primära servern
   *[backup] reservservern
 }, utan telefon
connection-switching = Byter till { $side ->
    [primary] primära servern
   *[backup] reservservern
 }
connection-starting = Startar telefonen på { $side ->
    [primary] primära servern
   *[backup] reservservern
 }
trying-again = Försöker igen
trying-again-often = Försöker igen, { $attempts ->
    [one] { $attempts } gång
   *[other] { $attempts } gånger
 } hittills
shuttle-connecting = Ansluter till Shuttle
shuttle-connected-alone = Ansluten till Shuttle, som visar samtal; de styrs på din telefon
shuttle-connected = Shuttle är anslutet
panel-stand-alone = Fristående: inget CRM, så inga poster öppnas och ingen samtalslogg skrivs

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Inget nummer väntar på att ringas upp.
no-retry-needed = Loggen för det här samtalet behöver inte sparas igen.
only-ended-closes = Bara ett avslutat samtal kan stängas.
note-not-saved = Anteckningen är inte sparad: försök igen, eller kasta den.
disposition-not-saved = Samtalets resultat är inte sparat: försök igen, eller kasta det.
change-not-saved = Det du skrev eller valde senast är inte sparat: försök igen, eller kasta det.
nothing-to-discard = Det finns inget att kasta.
no-caller-to-search = Det finns ingen uppringare att söka efter.
nothing-to-open = Det finns inget mer att öppna.
no-link-asks = Ingen länk begär något samtal.
type-extension-or-name = Skriv din anknytning eller ditt namn.
extension-not-asked-for = Anknytningen efterfrågas inte.
extension-has-digits = En anknytning består av siffror.
no-call-shown = Inget samtal visas.
shuttle-only-shows = Shuttle visar bara samtal: använd telefonen för detta.
server-not-connected = CTI-servern är inte ansluten än.
only-keys-sent = Bara knapparna 0 till 9, * och # kan skickas.
already-logged-in = En agent är redan inloggad på den här anknytningen.
type-agent-id = Skriv agent-ID.
nobody-logged-in = Ingen är inloggad.
log-in-first = Logga in först.
reason-unknown = Den här orsakskoden finns inte i callcentrets inställningar.
type-number-to-consult = Skriv numret till den du vill konsultera.
no-call-to-consult-about = Det finns inget samtal att konsultera om.
no-call-rings = Inget samtal ringer.
other-call-answered = CTI-servern besvarade samtalet från { $who }; { $other } ringer fortfarande.
no-call-to-hold = Det finns inget samtal att parkera.
no-call-to-take-back = Det finns inget parkerat samtal att återuppta.
server-cannot-swap = CTI-servern kan inte växla mellan samtal.
swap-needs-two-calls = För att växla behövs ett pågående och ett parkerat samtal.
no-call-to-hang-up = Det finns inget samtal att lägga på.
reconnect-needs-consultation = För att gå tillbaka behövs en konsultation och det parkerade samtal som den gäller.
no-consultation-failed = Det finns ingen konsultation som misslyckats.
type-number-to-transfer = Skriv numret som samtalet ska kopplas till, eller konsultera först.
no-call-to-transfer = Det finns inget samtal att koppla.
type-number-to-add = Skriv numret som ska läggas till, eller konsultera först.
no-call-to-add-to = Det finns inget samtal att lägga till någon i.
type-number-to-drop = Skriv numret till den deltagare som ska tas bort.
no-call-to-drop-from = Det finns inget samtal att ta bort en deltagare från.
server-cannot-send-digits = CTI-servern kan inte skicka siffror.
digits-while-talking = Siffror kan bara skickas under ett samtal.
not-on-list = Det här samtalet finns inte längre i listan.
two-calls-already = Det finns redan två samtal.
call-with-number-already = Det finns redan ett samtal med det här numret.
no-digits-after-number = Siffrorna efter numret kan inte skickas här: konsultera först och slå sedan ihop samtalen.
library-refused = CRM-systemets bibliotek nekade ett anrop: { $words }.
no-answer-yet = inget svar än
no-answer = inget svar
no-settings-from-crm = CRM-systemet lämnade inga callcenterinställningar ({ $why }). Öppna ”Callcenter” i Inställningar, sedan ”Hantera callcenteranvändare”, och lägg till den här användaren; ladda sedan om sidan.
click-not-dialled = Det klickade numret ringdes inte upp: { $why }.
too-many-calls = Fler än { $most } samtal samtidigt: övriga visas inte, söks inte och loggas inte.
notes-of-agent-before = Den förra agenten lämnade anteckningar som inte är sparade i CRM-systemet, om samtal med { $callers }. De finns kvar tills du kopierar dem och stänger samtalen: ”Stäng” kastar en anteckning.
an-unknown-caller = en okänd uppringare
not-dialled-not-reached = { $number } ringdes inte upp: CTI-servern kunde inte nås i tid.
dialled-already = { $number } rings redan upp.
number-dialled-already = Ett nummer rings redan upp.
answer-first = Ett samtal ringer: svara på det först, eller vänta tills det slutar.
hang-up-failed-first = Lägg först på det samtal som inte gick fram.
end-one-of-two-first = Det finns redan två samtal: avsluta ett av dem först.
call-again-when-free = Du kan ringa igen när ditt eget samtal är slut.
local-network = Webbläsaren hindrar den här sidan från att nå det lokala nätverket, där CTI-servern finns. Tillåt ”åtkomst till lokalt nätverk” när webbläsaren frågar. För alla agenter: CRM-systemets ram måste tillåta det, eller en företagspolicy (LocalNetworkAccessAllowedForUrls) måste ange CRM-systemets och den här sidans adresser, eller så behöver CTI-servern en publik adress.
pressed-no-server = Det du tryckte på senast utfördes inte: ingen CTI-server är tillgänglig. Tryck igen när telefonen är redo.
request-not-confirmed = { $what } bekräftades inte innan anslutningen bröts: kontrollera din telefon.
back-mode-changed = Anslutningen till telefonsystemet var borta en stund; ditt arbetsläge ändrades under tiden.
address-lost = { $side ->
    [primary] primära servern
   *[backup] reservservern
 } förlorade den här adressen när den andra öppnades
back-on-server = Anslutningen till telefonsystemet var borta i { $seconds } s; { $what }.
calls-not-told = dina samtal syns inte härifrån just nu: kontrollera din telefon
calls-ended = { $calls ->
    [one] ett samtal avslutades under tiden
   *[other] { $calls } samtal avslutades under tiden
 }
calls-began = { $calls ->
    [one] ett samtal tillkom under tiden
   *[other] { $calls } samtal tillkom under tiden
 }
calls-changed = { $calls ->
    [one] ett samtal ändrades under tiden
   *[other] { $calls } samtal ändrades under tiden
 }
work-mode-changed = ditt arbetsläge ändrades
nothing-changed = dina samtal och ditt arbetsläge är som förut
pressed-calls-changed = Det du tryckte på utfördes inte: dina samtal ändrades under tiden.
request-came-to-nothing = { $what } blev inte av: anslutningen bröts.
other-links-left-out = { $links ->
    [one] En länk till begärde ett samtal under tiden: den ignorerades. Svara på den första frågan.
   *[other] { $links } länkar till begärde samtal under tiden: de ignorerades. Svara på den första frågan.
 }
link-no-number = En länk ville ringa något som inte är ett telefonnummer.
link-no-digit = En länk ville ringa ett nummer utan siffror.
link-several-numbers = En länk ville ringa mer än ett nummer.
link-star-hash = En länk ville ringa ett nummer med * eller #, vilket kan vara ett kommando till telefonsystemet: den ignorerades. Skriv numret om du menar det.
link-not-answered = En länk ville ringa { $number }, och ingen svarade på frågan: numret ringdes inte upp.
link-asks = En länk vill ringa { $number }.
link-asks-hold = En länk vill ringa { $number }. Då parkeras { $held }.
link-asks-digits = En länk vill ringa { $number } och skicka { $digits } efter svar.
link-asks-digits-hold = En länk vill ringa { $number } och skicka { $digits } efter svar. Då parkeras { $held }.
the-caller = uppringaren
library-not-loaded = CRM-systemets bibliotek kunde inte laddas ({ $why }). Ladda om sidan; hjälper inte det, kontrollera att den här sidans server får ladda skript från CRM-systemet.
settings-file-unreadable = Inställningsfilen kunde inte läsas ({ $why }).
page-may-not = Den här sidan får inte använda telefonen. Orsaken står i sidans meddelanden.
not-in-a-crm = Den här sidan ligger inte i telefonpanelen i ett CRM, och ingen inställningsfil är angiven. Öppna den från CRM-systemet, eller lägg till ?settings=settings.json i adressen.
browser-stores-nothing = Anteckningar kan gå förlorade: webbläsaren låter inte den här sidan lagra något.
numbers-not-clickable = Det går inte att klicka på nummer i CRM-systemet: { $why }. Ladda om sidan för att försöka igen.
not-asked-any-more = Frågan gäller inte längre: samtalen ändrades under tiden.
not-called-no-answer = { $number } ringdes inte upp: ingen svarade på frågan.
not-called-calls-changed = { $number } ringdes inte upp: samtalen på telefonen ändrades under tiden.
ask-transfer = Koppla ihop { $active } med { $held }? Du lämnar båda samtalen.
ask-conference = Koppla ihop { $active } och { $held } med dig?
ask-transfer-to = Koppla { $active } till { $number }? Nu är { $held } parkerad, och CTI-servern kan i stället koppla ihop de två uppringarna.
ask-conference-with = Lägga till { $number } i samtalet med { $active }? Nu är { $held } parkerad, och CTI-servern kan i stället koppla ihop de två uppringarna.
ask-call-named = Ringa { $name }, { $number }? Då parkeras { $active }.
ask-call = Ringa { $number }? Då parkeras { $active }.
ask-discard = Kasta anteckningen om { $who }? Den är inte sparad i CRM-systemet.
yes-transfer = Koppla
yes-conference = Konferens
yes-call = Ring
yes-discard = Kasta
pop-could-repeat = webbläsaren låter inte den här sidan lagra något, så posten skulle kunna öppnas om och om igen
pop-may-be-open = webbläsaren låter inte den här sidan lagra något, så posten kan redan ha öppnats
no-crm-answer = inget svar från CRM-systemet
note-is-in-log = Anteckningen finns i samtalets logg
note-goes-into-log = Anteckningen läggs i samtalets logg
saved-by-other-version = Softphonen har uppdaterats. Anteckningar som inte var sparade och listan över senaste samtal kommer från den förra versionen och kunde inte tas över. Samtal på telefonen visas som vanligt.
password-wrong = lösenordet är fel
no-server-answer = inget svar från telefonsystemet
no-server-answer-check-phone = inget svar från telefonsystemet; kontrollera din telefon innan du försöker igen
request-failed = { $what } misslyckades: { $why }.
request-refused = { $what } fungerade inte: telefonsystemet nekade.
request-refused-or-idle = { $what } fungerade inte: telefonsystemet nekade. Om det inte finns något samtal på din telefon, tryck på ”Inget samtal på telefonen”.
request-failed-or-idle = { $what } misslyckades: { $why }. Om det inte finns något samtal på din telefon, tryck på ”Inget samtal på telefonen”.
request-log-in = Inloggningen
request-log-out = Utloggningen
request-auto = Bytet till Redo
request-manual = Bytet till Ett samtal
request-acw = Bytet till Efterarbete
request-aux = Bytet till Aux
request-call = Samtalet
request-call-to = Samtalet till { $number }
request-consultation = Konsultationen
request-consultation-with = Konsultationen med { $number }
request-drop = Borttagningen av en deltagare
request-drop-party = Borttagningen av { $number }
request-answer = ”Svara”
request-hold = ”Parkera”
request-retrieve = ”Återuppta”
request-hang-up = ”Lägg på”
request-reconnect = Återgången till det parkerade samtalet
request-transfer-to = ”Koppla” till { $number }
request-add = Inkopplingen av { $number }
request-transfer = ”Koppla”
request-conference = Konferensen
request-digits = Sändningen av siffror
request-swap = Växlingen mellan samtalen
settings-changed = Callcentrets inställningar har ändrats. De börjar gälla så snart inget samtal finns på telefonen.
leave-not-supported = Den här webbläsaren stöder inte detta: softphonen avslutas med sin sista sida.
extension-not-found = CTI-servern hittade inte den här datorns anknytning ({ $why }). Skriv din anknytning, eller be din administratör koppla den här datorns adress till den.
reply-names-no-extension = svaret anger ingen anknytning
extension-not-monitored = Anknytning { $extension } kunde inte övervakas ({ $why }), så samtal skulle inte visas här. Kontrollera att anknytningen finns, eller fråga din administratör.
logged-in-not-told = CTI-servern kunde inte säga vem som är inloggad på anknytning { $extension } ({ $why }).
no-number-to-dial = Det finns inget nummer att ringa.
no-digit = Det finns ingen siffra i detta, så det går inte att ringa.
several-numbers = Detta innehåller mer än ett nummer och rings därför inte upp: skriv det du menar.
only-an-extension = Detta är en anknytning utan numret framför och rings därför inte upp: skriv hela numret.
number-unclear = Det går inte att avgöra vilken del som är numret, så inget rings upp: skriv numret.
step-signs = Tecken som inte syns utelämnas, och tecken som liknar andra läses som det de liknar
step-link = Det en länk innehåller utöver numret utelämnas
step-extension-part = Anknytningsdelen skickas efter svar
step-letters = Bokstäver läses som knapparna de står på
step-words = Det som står bredvid numret utelämnas
step-trunk-zero = (0) slås inte efter en landskod
link-unwritten = Länken är inte skriven som adresser måste vara, så inget nummer kan läsas ur den.
link-no-call = Länken begär något som inte är ett telefonsamtal.
link-not-a-number = Länken vill ringa något som inte är ett telefonnummer.
step-again = Det slås som förra gången
step-digits-only = Bara siffror, * och # slås
step-punctuation-and-plus = +, mellanslag, parenteser, bindestreck och andra skiljetecken tas bort
step-as-typed = Inskrivna nummer slås som de är skrivna
step-punctuation = Skiljetecken tas bort
step-international = { $set ->
   *[none] Det har ett +, så det är internationellt: inget prefix är inställt.
    [outside] Det har ett +, så det är internationellt: prefix för linje ut { $outside } framför.
    [prefix] Det har ett +, så det är internationellt: utlandsprefix { $prefix } framför.
    [both] Det har ett +, så det är internationellt: prefix för linje ut { $outside } och utlandsprefix { $prefix } framför.
 }
step-own-country = { $set ->
   *[none] Det har ett + och den egna landskoden, som tas bort: inget prefix är inställt.
    [outside] Det har ett + och den egna landskoden, som tas bort: prefix för linje ut { $outside } framför.
    [prefix] Det har ett + och den egna landskoden, som tas bort: nationellt prefix { $prefix } framför.
    [both] Det har ett + och den egna landskoden, som tas bort: prefix för linje ut { $outside } och nationellt prefix { $prefix } framför.
 }
step-long-distance = { $set ->
   *[none] Det har parenteser, så det är ett fjärrsamtal: inget prefix är inställt.
    [outside] Det har parenteser, så det är ett fjärrsamtal: prefix för linje ut { $outside } framför.
    [prefix] Det har parenteser, så det är ett fjärrsamtal: fjärrprefix { $prefix } framför.
    [both] Det har parenteser, så det är ett fjärrsamtal: prefix för linje ut { $outside } och fjärrprefix { $prefix } framför.
 }
step-outside = { $set ->
   *[none] Det är längre än den egna anknytningen, så det går ut ur växeln: inget prefix är inställt.
    [outside] Det är längre än den egna anknytningen, så det går ut ur växeln: prefix för linje ut { $outside } framför.
 }
step-internal = Det är inte längre än den egna anknytningen, så det är internt: inget prefix.
will-dial = { $kind ->
   *[as-typed] Ringer { $number }, som det är skrivet
    [digits] Ringer { $number }
    [international] Ringer { $number }: internationellt
    [own-country] Ringer { $number }: nationellt
    [long-distance] Ringer { $number }: fjärrsamtal
    [outside] Ringer { $number }: linje ut
    [internal] Ringer { $number }: internt
 }
will-send = Efter svar skickas { $digits }.
nobody-found = Ingen med det namnet finns i katalogen eller bland de senaste samtalen.
why-number = Varför det här numret?
why-typed = { $number } står i fältet.
why-step = { $result } – { $step }
caller-too-long = Ingen post: uppringarens nummer är för långt att söka efter
no-caller-number = Ingen post: samtalet kom utan nummer
caller-hides-number = Ingen post: uppringaren döljer sitt nummer
caller-too-short = Ingen post: uppringarens nummer är för kort att söka efter

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Primära servern kunde inte nås
    [backup] Reservservern kunde inte nås
   *[it] kunde inte nås
 }
reason-closed = { $who ->
    [primary] Primära servern stängde anslutningen
    [backup] Reservservern stängde anslutningen
    [shuttle] Shuttle stängde anslutningen
   *[it] stängde anslutningen
 }
reason-with-code = { $reason } (kod { $code })
reason-with-code-and-words = { $reason } (kod { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] Primära servern tog inte emot anslutningen i tid
    [backup] Reservservern tog inte emot anslutningen i tid
   *[it] tog inte emot anslutningen i tid
 }
reason-no-answer = { $who ->
    [primary] Primära servern svarade inte på { $request }
    [backup] Reservservern svarade inte på { $request }
   *[it] svarade inte på { $request }
 }
reason-local-network = { $who ->
    [primary] Primära servern finns på det lokala nätverket, som webbläsaren inte låter den här sidan nå
    [backup] Reservservern finns på det lokala nätverket, som webbläsaren inte låter den här sidan nå
   *[it] finns på det lokala nätverket, som webbläsaren inte låter den här sidan nå
 }
reason-silent = { $who ->
    [primary] Primära servern svarar inte längre
    [backup] Reservservern svarar inte längre
    [shuttle] Shuttle svarar inte längre
   *[it] svarar inte längre
 }
reason-refused = { $who ->
    [primary] Primära servern nekar begäranden
    [backup] Reservservern nekar begäranden
   *[it] nekar begäranden
 }
reason-return = { $who ->
    [primary] Primära servern lämnades, eftersom den andra fungerar igen
    [backup] Reservservern lämnades, eftersom den andra fungerar igen
   *[it] lämnades, eftersom den andra fungerar igen
 }
reason-frame-too-long = { $who ->
    [primary] Primära servern skickade en dataram på mer än 256 KB
    [backup] Reservservern skickade en dataram på mer än 256 KB
    [shuttle] Shuttle skickade en dataram på mer än 256 KB
   *[it] skickade en dataram på mer än 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle kan inte nås
   *[it] kan inte nås
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle kan inte nås ({ $words })
   *[it] kan inte nås ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle tog emot anslutningen och stängde den utan att svara: det kanske inte är en Socket.IO-server
   *[it] tog emot anslutningen och stängde den utan att svara: det kanske inte är en Socket.IO-server
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle använder en annan version av Socket.IO än inställningen /Shuttle/eio anger: skriv auto där
   *[it] använder en annan version av Socket.IO än inställningen /Shuttle/eio anger: skriv auto där
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle svarade inte i tid
   *[it] svarade inte i tid
 }
reason-left = { $who ->
    [shuttle] Shuttle avslutade anslutningen på eget initiativ
   *[it] avslutade anslutningen på eget initiativ
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle nekar anslutningen
   *[it] nekar anslutningen
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle nekar anslutningen: { $words }
   *[it] nekar anslutningen: { $words }
 }
no-reason-given = ingen orsak angiven

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Det kontrolleras redan om { $number } får ringas upp.
asking-whether = Kontrollerar om { $number } får ringas upp.
not-dialled-refused = { $number } rings inte upp: servern som tillfrågas i förväg tillåter det inte.
not-dialled-server-says = { $number } rings inte upp. Servern som tillfrågas i förväg svarar: ”{ $words }”
not-dialled-nobody-says = { $number } rings inte upp: det gick inte att få besked om det är tillåtet ({ $why }). Försök igen, eller säg till din administratör.
not-dialled-server-lost = { $number } ringdes inte upp: anslutningen till CTI-servern bröts under tiden.
not-dialled-calls-changed = { $number } ringdes inte upp: samtalen på telefonen ändrades under tiden.
asked-allowed = tillåtet ({ $status })
asked-refused = nekat
asked-taken-back = återkallat
asked-other-clicked = ett annat nummer klickades under tiden
asked-other-dialled = ett annat nummer ringdes upp under tiden
asked-other-instead = ett annat nummer ringdes upp i stället
asked-dialled-all-the-same = { $why }; uppringt ändå, enligt inställningarna
asked-not-dialled = { $why }; inte uppringt
asked-address-unusable = serverns adress går inte att använda
asked-server-answered = servern svarade { $status }
no-answer-within = inget svar inom { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
 }
fetch-failed = webbläsaren säger bara att det misslyckades: serverns CORS-huvuden, en omdirigering, dess certifikat eller nätverket (docs/jtel.md)
server-answered = svarade { $status }
sent-unread = skickat; vad det ledde till är inte känt, eftersom regeln anger unread
crm-takes-no-log = { $crm } tar inte emot någon samtalslogg härifrån: kopiera anteckningen till posten
servicenow-did-not-start = ServiceNow startade inte den här panelen ({ $why }). Be en administratör lägga till { $page } i egenskapen glide.ui.concourse.onmessage_enforce_same_origin_whitelist och ge den här användaren rollen sn_openframe_user; ladda sedan om sidan.
servicenow-settings-unreadable = Inställningarna från ServiceNow går inte att läsa: { $why }. Rätta dem där och ladda sedan om sidan.
servicenow-did-not-take = ServiceNow tog inte emot det softphonen bad om ({ $words }). Ladda om sidan om inget öppnas.
no-servicenow-answer = Inget svar från ServiceNow
not-opened = Inte öppnat: { $why }
not-in-servicenow = Softphonen körs inte i ServiceNow
no-servicenow-page-in-time = Ingen sida i ServiceNow kunde öppna det i tid
why-opened = Varför öppnades detta?
why-nothing-opened = Varför öppnades inget?
no-page-in-time = Ingen av softphonens sidor kunde öppna det i tid
program-unknown = vad programmet gjorde med det är inte känt
browser-blocked = Webbläsaren blockerade ett fönster som ”{ $rule }” öppnar. Tillåt popup-fönster för den här sidan.
browser-blocked-call = Webbläsaren blockerade ett fönster som ”Ring” öppnar. Tillåt popup-fönster för den här sidan.
shuttle-did-not-answer = Shuttle svarade inte: om det blev gjort är inte känt
press-call = Tryck på ”Ring” för att ringa med datorns telefonprogram.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = Inställningarna anger ingen Shuttle-server (/Shuttle/url)
shuttle-not-connected = Shuttle är inte anslutet

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Uppringaren söks i CRM-systemet
pop-waits = Uppringarens post öppnas när du svarar: ett annat samtal pågår
pop-waits-for-pause = Uppringarens post öppnas när du slutar skriva, eller när du svarar
pop-record = Post: { $record }
pop-found = { $count ->
    [0] Ingen post hittades
    [1] En post hittades
   *[other] { $count } poster hittades
 }
pop-failed = Sökningen misslyckades: { $why }
pop-by-hand = Öppnades inte automatiskt: { $why }
pop-opened = Öppnad i CRM
pop-not-opened = Inte öppnad: ingen svarade
choose-record = Välj den här posten
new-record-of-caller = Ny post
record-kind = { $object ->
    [account] Konto
    [contact] Kontakt
    [lead] Lead
    [case] Ärende
   *[opportunity] Affärsmöjlighet
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · det här samtalet
directory-holds = { $entries ->
    [one] { $entries } post
   *[other] { $entries } poster
 }, { $broken } utelämnade som felaktiga, { $left ->
    [0] inga av platsbrist
   *[other] { $left } av platsbrist
 }
directory-missing = Katalogen kunde inte läsas ({ $why }). Nya försök görs automatiskt; du kan ringa med nummer.
directory-too-long = den är större än 10 MB
directory-no-json = svaret är inte JSON, eller är för djupt nästlat
directory-no-list = svaret innehåller ingen lista med poster
directory-no-entries = inget i listan kunde läsas: varje post behöver name och number
favourites-not-kept = Den här webbläsaren kan inte spara dina favoriter (lagringen är full eller blockerad): de finns kvar tills sidan stängs.
favourites-full = Du har redan { $most } favoriter. Ta bort en först.
favourite-already = Det här numret är redan en av dina favoriter.
no-favourite = Det här numret är ingen av dina favoriter.
no-number-to-star = Det finns inget nummer att spara.
free-agents = { $count ->
    [0] ingen ledig
    [1] { $count } ledig
   *[other] { $count } lediga
 }
records-to-choose = { $count ->
    [1] En post hittades
   *[other] { $count } poster hittades: vem är det?
 }
records-to-choose-again = En annan av de { $count } posterna?
records-to-choose-some = { $count } poster hittades: vem är det? De första { $shown } visas här.
new-record-of-kind = { $object ->
    [account] Nytt konto
    [contact] Ny kontakt
    [lead] Nytt lead
    [case] Nytt ärende
   *[opportunity] Ny affärsmöjlighet
 }
new-record = Ny: { $kind }
record-not-offered = Den här posten går inte längre att välja.
record-not-opened = CRM-systemet öppnade inte posten: { $why }
why-record = Varför den här posten?
why-came = Uppringarens nummer kom in som { $number }.
why-searched = Sökt i CRM-systemet: { $search } ({ $form }).
why-found = { $count ->
    [0] Ingen post hittades.
    [1] En post hittades.
   *[other] { $count } poster hittades.
 }
why-only = Det är den enda posten.
why-chosen = Du valde den.
why-chosen-before = Du valde den för ett tidigare samtal från det här numret i dag.
why-opened-in-crm = Du öppnade den i CRM-systemet.
why-had-record = Samtalet hade sin post redan före sökningen.
why-not-related = CRM-systemet nekade att koppla samtalets uppgift till den.
form-as-is = som det kom in
form-e164 = med landskod
form-national = som det slås i det egna landet
form-digits = bara siffrorna
form-last = { $count ->
    [1] den sista siffran
   *[other] de sista { $count } siffrorna
 }
write-entry = Skriv ett namn på högst 80 tecken och ett nummer, till exempel Grace Kim=2612.
entry-twice = Den här posten finns två gånger.
write-refresh-minutes = Skriv ett antal minuter från 1 till 1440.
write-queue = Skriv ett namn och numret på dess split, till exempel Support=6001; varje split en gång, högst 20.
write-objects = Skriv högst fyra API-namn på objekt, vart och ett en gång, till exempel Contact, Lead; eller none.
log-saving = Samtalsloggen sparas
log-saved-without-name = Sparad, men CRM-systemet angav inte vilken uppgift det är: kopiera den senare anteckningen själv
log-note-changed = Sparad; den nya anteckningen följer
log-saved = Samtalsloggen är sparad
log-failed = Samtalsloggen sparades inte
log-unknown = Samtalsloggen kan ha sparats: kontrollera posten och försök sedan igen
crm-refused = CRM-systemet nekade utan att ange orsak
crm-reply-unreadable = CRM-systemets svar går inte att läsa ({ $why })
reply-not-json = inte JSON
reply-not-an-object = inte ett objekt
reply-without-result = varken resultat eller fel
reply-without-number = inget nummer
reply-without-phone-number = ServiceNow skickade inget phoneNumber
configuration-not-json = fältet Configuration i posten OpenFrame Configuration är inte ett JSON-objekt
form-without-query = ett formulär behöver en query: utan den öppnar ServiceNow inget
not-of-the-instance = bara en adress i själva instansen kan öppnas, till exempel incident_list.do
servicenow-address-too-long = adressen är längre än de 2083 tecken som ServiceNow tar emot
bad-table-name = ett tabellnamn har bara bokstäver, siffror och _
refused-parameters = sysparm_stack och sysparm_goto_url kan inte användas: ServiceNow nekar dem
control-character = den innehåller en radbrytning eller ett annat styrtecken
servicenow-text-too-long = den är längre än de 4400 tecken som ServiceNow tar emot
address-names-both = Sidans adress anger både en Classic- och en Lightning-sida
address-mode-wrong = mode i sidans adress är inte Lightning
address-lacks-mode = Sidans adress saknar mode=Lightning
address-lacks-nonce = Sidans adress saknar nonce
address-lacks-origin = Sidans adress saknar sfdcIframeOrigin
address-lacks-origins = Sidans adress saknar sfdcIFrameOrigin (Classic), eller sfdcIframeOrigin och mode
address-value-unreadable = Värdet går inte att läsa
address-value-twice = Detta finns två gånger i sidans adress. Ta bort ett av dem.
not-an-origin = Detta är inte en sidas origin (https://name.lightning.force.com, och inget efter)
open-in-panel = Öppna sidan från CRM-systemets telefonpanel, som lägger till det som behövs; för användning utan CRM, ta bort de här parametrarna ur adressen.
page-from-file = Sidan måste komma från en webbserver (https), inte från en fil.
schemes-differ = CRM-systemets sida och den här måste båda vara https (eller båda http). Lägg softphonens filer på https.
crm-on-this-computer = Ett CRM på den här datorn fungerar bara med en softphonesida på den här datorn.
not-a-library-host = Detta är inte en värd. Skriv en som acme.my.salesforce.com.
not-the-pages-library-host = { $host } är inte den värd som hör till CRM-systemets sida. Ta bort apiHost ur adapterns URL i callcentret, eller se till att värden läggs till i apiHosts i config.json.
library-host-unknown = { $origin }: för den här Salesforce-sidan är bibliotekets värd inte känd här. Lägg till apiHost=NAME.my.salesforce.com, med namnet på er organisation, i adapterns URL i callcentret, och se till att den värden läggs till i apiHosts i config.json.
api-version-too-old = Den här API-versionen är för gammal: { $least } är den första. Skriv en som 60.0.
bad-api-version = Detta är inte en API-version. Skriv en som 60.0.
bad-settings-path = settings måste vara sökvägen till en .json-fil på den här webbservern, till exempel settings=settings.json.
unknown-crm = Det här CRM-systemet är inte känt här. Skriv { $known }.
no-instance = Webbläsaren talar inte om vilken sida den här ligger i. Lägg till instance=NAME.service-now.com i URL:en i posten OpenFrame Configuration.
not-an-instance = Detta är inte värden för en ServiceNow-instans. Skriv en som acme.service-now.com.
instance-not-allowed = { $origin } är inte en ServiceNow-värd som biblioteket får laddas från. Lägg till instance=NAME.service-now.com i URL:en i posten OpenFrame Configuration, eller se till att en instans med eget namn läggs till under det namnet i crmOrigins i config.json.
bad-library-version = Detta är inte en version av biblioteket. Skriv latest, eller en som 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = gjorde inget
step-owed = väntar på att samtalet besvaras, eller på en sida som kan utföra det
step-handed-over = överlämnat; vad det ledde till är (ännu) inte känt
step-opened-in-tab = öppnat i en ny flik
step-opened-in-window = öppnat i eget fönster
step-opened-in-frame = öppnat i en ram här
step-opened-by-program = öppnat av ett program på den här datorn
step-done = gjort
step-done-more = { $what } ({ $more })
step-blocked = webbläsaren blockerade fönstret
step-offered = väntar på ett tryck på knappen
step-failed = fungerade inte: { $why }
step-blocked-press = Webbläsaren blockerade det. Tillåt popup-fönster för den här sidan, eller tryck:
step-open-scheme = Öppna { $scheme }:
step-open-record = Öppna posten

## Settings: what is wrong with them, and what to write

cant-be-used = ”{ $value }” går inte att använda
settings-no-object = Detta är inte ett JSON-objekt med namn och värden.
write-a-text = Skriv en text här, inte en lista eller ett objekt.
setting-misspelt = Namnet är inte känt. Det skrivs { $name }.
left-out-now = { $flaw } Tills vidare ignoreras detta.
rule-left-out-now = { $flaw } Tills vidare ignoreras den här regeln.
setting-not-used = (används inte)
a-rule = (en regel)
a-json-object = (ett JSON-objekt)
write-yes-or-no = Skriv yes eller no.
write-seconds = Skriv ett antal sekunder. Tills vidare gäller standardvärdet.
write-pixels = Skriv ett antal pixlar.
write-prefix = Skriv siffror, *, # eller ett komma (en paus), eller lämna tomt. Tills vidare räknas det som tomt.
write-country-code = Skriv landskodens siffror, till exempel 44, eller lämna tomt.
write-leave = Skriv stay, aux eller logout. Tills vidare gäller stay.
no-such-reason-code = Detta är inte en av orsakskoderna. Tills vidare gäller den första.
write-pop-when = Skriv offer, answer eller never. Tills vidare gäller offer.
write-search-form = Skriv as-is, national, e164, digits eller last N med N från 3 till 15, till exempel last 10. Tills vidare gäller as-is.
needs-country-code = För detta behövs det egna landets kod: skriv den i /Dialing/ownCountryCode.
write-reconcile-seconds = Skriv sekunder med samtal och utan, till exempel 8,30, eller ett tal för båda; 2 till 3600. Tills vidare gäller 8,30.
write-country = Skriv ett lands två bokstäver, till exempel US, GB eller DE. Tills dess visas nummer som de kommer.
write-language = Skriv ett språks kod, till exempel de eller pt-BR. Tills dess används webbläsarens språk.
write-click-during-call = Skriv consult eller ask. Tills vidare gäller consult.
write-while-talking = Skriv wait eller pop. Tills vidare gäller wait.
write-standby = Skriv warm eller cold. Tills vidare gäller warm.
write-log-field = Skriv namn=text, med komma emellan, till exempel Type=Call,Queue__c=${ "{" }queue{ "}" }: namnet är fältets API-namn. Tills vidare ignoreras detta.
log-field-is-own = Det här fältet är softphonens eget. Tills vidare ignoreras detta.
log-field-twice = Det här fältet finns två gånger. Tills vidare ignoreras det andra.
log-field-variable = En variabel i detta är okänd eller inte avslutad: docs/rules.md listar dem. Tills vidare ignoreras detta.
write-reason = Skriv kod=text, med komma emellan, till exempel 0=Default,1=Lunch. Tills vidare ignoreras detta.
reason-twice = Den här koden finns två gånger. Ge varje orsak sin egen kod. Tills vidare ignoreras den andra.
write-event-name = Skriv deras=vårt, med komma emellan, till exempel ringing=offer. Tills vidare ignoreras detta.
event-not-ours = Namnet efter = måste vara ett av offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Tills vidare ignoreras detta.
event-twice = Den här händelsen finns två gånger. Tills vidare ignoreras den andra.
write-strip-prefixes = Skriv prefix av siffror, +, * eller #, med komma emellan, till exempel 9,+1.
request-never-sent = Softphonen skickar aldrig den här begäran: den kan tas bort ur listan.
request-not-optional = Bara dessa kan stängas av: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = Den primära CTI-serverns adress saknas. Skriv den här, till exempel wss://cti.example.com:9006.
backup-is-primary = Detta är den primära serverns adress. Skriv en annan servers adress, eller lämna tomt.
no-backup-until-then = { $flaw } Tills dess arbetar softphonen utan reservserver.
not-a-websocket-address = Detta är inte en WebSocket-adress. Skriv wss://host:port.
address-with-password = Ta bort användarnamnet och lösenordet ur adressen: webbläsare kan inte skicka dem.
cti-address-without-host = Adressen har ingen användbar värd eller port. Skriv wss://host:port.
cti-address-with-fragment = Ta bort # och det som följer ur adressen.
cti-address-in-the-clear = ws:// är bara för test på den egna datorn, och webbläsare blockerar det på en https-sida. Sätt en TLS-proxy framför CTI-servern och skriv dess adress med wss://.
cti-host-not-pinned = Värden { $host } finns inte bland ctiHosts i config.json. Skriv en som finns där, eller se till att den läggs till där.
write-ask-method = Skriv GET eller POST. Tills vidare gäller GET.
write-when-silent = Skriv dial eller refuse. Tills vidare gäller refuse.
ask-counts-as-silent = { $flaw } Tills dess räknas den som en server som inte svarar (/Dialing/askWhenSilent).
rest-url-shape = url: skriv /path på softphonens egen server, eller https://host/path, utan #.
rest-url-in-the-clear = url: webbläsare blockerar http:// på en https-sida. Skriv https://, eller en /path på softphonens egen server som skickar anropet vidare.
rest-unread-not-plain = Med unread skickar webbläsare inga egna huvuden och ingen JSON: skicka ett formulär eller en text, eller utelämna unread.
rest-secret = ”{ $name }” är hemligt, och alla som använder softphonen skulle kunna läsa det här. Anropa en /path på softphonens egen server som lägger till det (docs/jtel.md). Bara ett test får ha det här, med /Jtel/allowTokenInSettings=yes.
write-rest-method = Skriv GET eller POST.
write-body-type = Skriv json eller form. Tills vidare gäller json.
write-rest-seconds = Skriv sekunder från 1 till 120. Tills vidare gäller 30.
write-workstation-file = Skriv en sökväg på softphonens egen webbserver, till exempel /workstation.json.
write-json-object = Skriv ett JSON-objekt med namn och texter, till exempel { "{" }"caller": "$CallerNumber"{ "}" }.
web-address-varies = Variabler kan bara stå efter ?: inget annat i adressen får variera.
web-address-with-fragment = Ta bort # och det som följer ur adressen: det skickas inte.
web-address-with-secret = Ta bort token eller lösenord ur adressen: alla som använder softphonen skulle kunna läsa det. Skriv en /path på softphonens egen server och låt den servern lägga till det.
web-address-no-path = Skriv /path, eller https://host/path.
web-address-in-the-clear = Webbläsare blockerar http:// på en https-sida. Skriv https://, eller en /path på softphonens egen server som skickar anropet vidare.
web-address-with-password = Ta bort användarnamnet och lösenordet ur adressen.
web-address-without-host = Adressen har ingen användbar värd eller port. Skriv https://host/path.
web-address-shape = Skriv /path på softphonens egen server, eller https://host/path.
pop-host-not-pinned = Värden { $host } finns inte bland popHosts i config.json. Skriv en som finns där, eller se till att den läggs till där.
target-host-not-pinned = Värden { $host } finns inte bland popHosts i config.json. Tills vidare ignoreras den.
write-target-hosts = Skriv värdar, med komma emellan, till exempel crm.example.com: inget schema, ingen sökväg. Tills vidare ignoreras detta.
frame-in-the-clear = Webbläsare visar ingen http://-adress i en ram på en https-sida. Skriv https://, eller ett annat läge.
write-base = Skriv en adress som https://name.example.com. Tills vidare öppnas inget där.
write-target-when = Skriv offer eller answer. Tills vidare gäller offer.
write-match = Skriv wildcard eller exact. Tills vidare gäller wildcard.
write-target-number = Skriv as-is, e164, national eller digits. Tills vidare gäller as-is.
write-template = Skriv kö=mall-id, med komma emellan. Tills vidare ignoreras detta.
write-target-mode = Skriv tab, window eller frame. Tills vidare gäller tab.
write-identify = Skriv phone, name eller both. Tills vidare gäller phone.
write-task-variable = Skriv en variabels namn, till exempel vars.ticket. Tills vidare anges ingen uppgift.
write-servicenow-field = Skriv fält=text, med komma emellan, till exempel priority=1. Tills vidare ignoreras detta.
write-wrap = Skriv none eller nav_to. Tills vidare gäller none.
write-crm-link = Skriv never, offer eller answer. Tills vidare gäller never.
write-shuttle-path = Skriv en sökväg som /socket.io/. Tills vidare gäller den.
write-shuttle-namespace = Skriv ett namn som /cti. Tills vidare gäller /.
write-shuttle-version = Skriv auto, 3 eller 4. Tills vidare gäller auto.
write-pop-from = Skriv ctisvr eller shuttle. Tills vidare gäller ctisvr.
shuttle-peer-missing = Skriv agentens egen peer, till exempel SIP/${ "{" }extension{ "}" }: alla agenters händelser kommer. Utan den används inte Shuttle.
no-shuttle-until-then = { $flaw } Tills dess används inte Shuttle.
shuttle-address-shape = Detta är inte en adress. Skriv https://host:port.
shuttle-port-too-large = { $port } är ingen port: portar slutar vid 65535 (Shuttles egen dokumentation har ett sådant tal). Fråga vilken port dess realtidstjänst har, till exempel 8888 eller 9888.
shuttle-address-without-host = Adressen har ingen användbar värd eller port. Skriv https://host:port.
shuttle-address-scheme = Skriv en adress som börjar med https:// eller wss://.
shuttle-address-with-path = Skriv bara värd och port: sökvägen hör hemma i /Shuttle/path, ett namespace i /Shuttle/namespace.
shuttle-address-in-the-clear = http:// och ws:// är bara för test på den egna datorn, och webbläsare blockerar dem på en https-sida. Använd Shuttles säkra port, eller sätt en TLS-proxy framför den, och skriv adressen med https://.

## Rules: what is wrong with them

not-a-web-address = Det är ingen vanlig http- eller https-adress, så den öppnas inte
host-not-in-settings = Dess värd { $host } är inte en av värdarna i inställningarna (/Targets/hosts)
whole-address-empty = { $variable } är tom, så det finns inget att öppna
flaw-at-character = Vid tecken { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, tecken { $at }: { $flaw }
rule-no-json = Härifrån är detta inte JSON: leta efter ett saknat citattecken, komma eller en saknad parentes.
rule-no-object = En regel är ett JSON-objekt: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = ”{ $name }” är inte känt i en regel. Kända är { $known }.
unknown-in-action = ”{ $name }” är inte känt i { $action }. Kända är { $known }.
names-are = names är jtel eller webfront, eller utelämnas.
do-missing = do saknas: skriv vad som ska göras, till exempel { "{" }"pop": "https://…"{ "}" }.
on-missing = on saknas. Skriv en av { $events }.
no-event = ”{ $word }” är ingen händelse. Skriv en av { $events }.
when-no-object = when är ett JSON-objekt, till exempel { "{" }"queue": "Sales"{ "}" }.
no-condition = ”{ $name }” är inget villkor. Skriv queue, dnis, direction, number, agent, eller en variabels namn.
needs-texts = { $name } behöver en text eller en lista med texter.
not-before-all = { $name }: skriv ! före alla texter i en lista, eller före ingen.
direction-is = direction är in eller out.
do-no-object = do är ett JSON-objekt eller en lista med sådana, till exempel { "{" }"pop": "https://…"{ "}" }.
no-action = Varje åtgärd har en av { $actions }.
custom-url-not-relative = openCustomURL: skriv en adress relativt instansen, till exempel task.do?sys_id=.
custom-url-varies = openCustomURL: en variabel kan bara stå efter ett ? eller #: sidan måste anges i klartext.
action-no-object = { $action } är ett JSON-objekt.
mode-is = mode är tab, window eller frame.
rest-bodies = rest har en av json, form och text.
get-with-body = GET har ingen body: skriv POST, eller ta bort den.
method-is = method är GET eller POST.
no-header-name = headers: ”{ $name }” är inget namn på ett huvud.
timeout-is = timeoutSeconds är ett tal från 1 till 120.
credentials-are = credentials är omit eller include.
field-no-pairs = { $field } är ett JSON-objekt med namn och texter.
pair-needs-text = { $field }: { $name } behöver en text.
agent-cti-mode-is = AgentCTI: mode är new_tab, new_window eller new_frame.
entity-no-table = { $action }: entity är en tabells namn, till exempel incident.
query-forbidden = { $action }: query får inte innehålla sysparm_stack eller sysparm_goto_url.
field-no-bool = { $field } är true eller false.
window-is = window är ett namn av bokstäver och siffror.
size-is = size är bredd och höjd i pixlar, till exempel 1000x800.
on-server = en server bad om det
should-be = { $name } ska vara { $patterns }, men är { $value }
should-not-be = { $name } ska inte vara { $patterns }, men är { $value }
should-be-but-unknown = { $name } ska vara { $patterns }, men är inte känt
should-not-be-but-unknown = { $name } ska inte vara { $patterns }, men är inte känt
either-or = { $first } eller { $second }
nothing-written = Här står inget.
behind-whole-address = Efter en hel adress får bara & eller ? och parametrar följa.
address-begins-with-host = En adress börjar med https:// och en värd i klartext; bara ${ "{{" }crmLink{ "}}" }, en hel adress, kan stå här.
address-scheme-not-web = Bara adresser med http:// och https:// kan öppnas.
address-not-understood = Adressen går inte att förstå: skriv https://host/path?key=.
path-varies = En variabel kan bara stå efter ett ? eller #: sökvägen måste anges i klartext.
launch-scheme-varies = Schemat måste anges i klartext, till exempel tel:.
scheme-never-launched = En adress med { $scheme }: startas aldrig.
behind-optional-value = Efter ett värde med ? måste nästa parameter börja, med &.
character-in-address = Det här tecknet kan inte stå i en adress: skriv det som %-hex.
no-format = Efter | står as-is, e164, national, digits, no-plus eller twice.
variable-misspelt = ”{ $name }” är ingen variabel. Skriv { $close }.
no-variable = ”{ $name }” är ingen variabel. Skriv ett av namnen i docs/rules.md, eller vars. och ett av serverns namn.
variable-left-as-is = { $name } är ingen känd variabel; den står kvar som den är.
variable-without-end = Variabeln har inget slut: skriv { $end } efter dess namn.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Hostingfilen kunde inte läsas ({ $why }), så inget är tillåtet. Ladda om sidan; hjälper inte det får den som tillhandahåller filerna ta reda på varför. Bara om webbservern svarar 404 finns det ingen sådan fil.
hosting-file-no-object = Hostingfilen är inte ett JSON-objekt, så inget är tillåtet. Skriv { "{}" } för att inte låsa något, eller ta bort filen; webbservern måste då svara 404 för den.
pin-twice = Namnet finns två gånger. Ta bort ett av dem.
pin-unknown = Namnet är inte känt här. Använd crmOrigins, ctiHosts, popHosts, apiHosts eller frameOrigins.
write-origins = Skriv en lista med origins, till exempel ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: schema och värd, ingen sökväg.
write-hosts = Skriv en lista med värdar, till exempel ["cti-a.example.com:9006", "cti-b.example.com"]: inget schema, ingen sökväg.
write-api-hosts = Skriv en lista med värdar, till exempel ["acme.my.salesforce.com"]: inget schema, ingen sökväg.
build-in-address = build i sidans adress
build-in-file = build i config.json
page-in-the-clear = Softphonen körs bara över https (eller på den egna datorn, för test). Lägg dess filer på https.
no-panel-around = Adressen anger { $named } som ett CRM-systems sida, men ett CRM-systems softphone körs bara i det systemets telefonpanel, inte i en egen flik eller ett eget fönster.
no-panel-around-a-page = Adressen anger en sida som ett CRM-systems sida, men ett CRM-systems softphone körs bara i det systemets telefonpanel, inte i en egen flik eller ett eget fönster.
other-page-around = Adressen anger { $named }, men den sidan ligger inte runt den här. Runt den ligger: { $around }.
frame-hides-its-address = Sidan ligger i en ram, och webbläsaren talar inte om vems. En softphone utan CRM behöver veta det: sidan runt den får inte dölja sin adress för den (referrerpolicy).
running-pins-forbid = { $origin } finns inte bland de { $pins } som den körande softphonen startade med. Stäng alla dess flikar och öppna dem igen.
origin-not-pinned = { $origin } finns inte bland { $pins } i config.json. Den som tillhandahåller filerna kan lägga till den där.

## Diagnostics

section-crm = CRM
section-tabs = Flikar
section-cti-servers = CTI-servrar
section-shuttle = Shuttle
section-learned = Vad den här sessionen lärt sig om servern
section-rules = Regler
section-directory = Katalog
directory-list = Lista från /Directory/url
directory-flaw = Senaste läsningen misslyckades
directory-of-crm = CRM-systemets katalog
section-settings = Inställningar
section-counters = Räknare
section-browser = Webbläsare
section-layout = Softphonelayout
section-servicenow = ServiceNow
told-yes = ja
told-no = nej
told-none = inga
told-count = { $count }
told-not-pinned = inte låst
told-not-known-yet = inte känt än
line-version = Version
line-build = Build
told-build = det finns en enda, med allt: { $place } kan utelämnas
told-build-twice = det finns en enda, med allt: { $one } och { $other } kan utelämnas
line-click-to-dial = Klicka för att ringa
told-clicks-off = av tills telefonen är redo
told-clicks-asked = begärt
told-clicks-on = på
told-clicks-refused = nekat av CRM-systemet
line-record-on-screen = Post på skärmen
line-crm-origins = Tillåtna CRM-origins
line-too-wide = För vitt
told-too-wide = { $pins } i config.json släpper in alla CRM-systemets kunder: ange bara era egna
line-library-hosts = Tillåtna biblioteksvärdar
line-frame-origins = Tillåtna ramar utan CRM
line-cti-hosts = Tillåtna CTI-värdar
line-crm = CRM
told-crm-not-found = hittades inte, eller nekades
told-stand-alone = inget (fristående)
line-crm-page = CRM-sida
line-crm-library = CRM-bibliotek
told-loaded = laddat
told-not-loaded = inte laddat
line-carrier = Softphonen körs i
told-long-worker = en worker för alla flikar, som lever några minuter efter den sista sidan
told-worker = en worker för alla flikar, som avslutas med den sista sidan
told-leader = en av flikarna, för alla
told-own-page = den här sidan, bara för sig själv
line-carrier-why = Varför där
line-open-tabs = Öppna flikar
told-open-tabs = { $count }, varav { $asleep } inte kan nås nu
line-records-open-in = Poster öppnas i
told-no-tab = ingen flik: det finns inget CRM som kan tillfrågas nu
told-this-tab = den här fliken
told-another-tab = en annan flik, som användes efter den här
line-changed-settings = Ändrade inställningar
told-settings-wait = väntar tills inget samtal finns på telefonen
line-web-socket = WebSocket
line-session-storage = Sessionslagring
line-without-storage = Utan sessionslagring
told-without-storage = Webbläsaren låter inte den här sidan lagra något: när sidan laddas om försvinner anteckningar som inte är sparade, samtalstider och samtalslistan, och posten för ett pågående samtal öppnas inte igen. Tillåt webbplatsen att lagra data (lagring från tredje part) för att behålla dem.
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = finns, men webbläsaren nekar den här sidan dem
line-framed = I en ram
line-clock = Klocka
told-clock-worker = en worker
told-clock-page = sidans timer: försenad när sidan är dold
line-local-network = Lokalt nätverk
line-pop-ups = Popup-fönster
line-notices = Aviseringar om samtal
told-notices-off = inte påslagna (Meny > Litet fönster frågar om dem)
told-permission-unknown = webbläsaren säger inget
told-permission-granted = tillåtet
told-permission-prompt = webbläsaren kommer att fråga
told-permission-denied = inte tillåtet här
line-page = Sida
line-browser = Webbläsare
line-side = { $side ->
    [primary] primär
   *[backup] reserv
 }
line-side-failure = { $side ->
    [primary] primär
   *[backup] reserv
 }, senaste fel
told-not-set = inte inställd
told-side = { $standing ->
    [open] { $address } (öppen, antal öppningar: { $times })
    [connecting] { $address } (ansluter, antal öppningar: { $times })
    [standby] { $address } (hålls öppen som reserv)
   *[closed] { $address } (inte ansluten, antal öppningar: { $times })
 }
told-side-failure = { $why } ({ $code }), för { $seconds } s sedan
line-standby = Standby
standby-off = av för den här sessionen: { $why }
closed-by-standby = { $side ->
    [primary] primära servern
   *[backup] reservservern
 } stängde när den andra öppnades
standby-answers = öppen, och svarar
standby-open = öppen, har inte svarat än
standby-connecting = ansluter
standby-cold = cold, enligt inställningarna
standby-closed = { $failures ->
    [one] inte öppen ({ $failures } misslyckande)
   *[other] inte öppen ({ $failures } misslyckanden i rad)
 }
line-next-try = Nästa försök
told-next-try = om { $seconds } s, väntan nummer { $attempt }
line-extension = Anknytning
line-snapshots = Ögonblicksbilder
line-agent-queries = Frågor om agentstatus
line-events-beside-offer = Händelser utöver offer
told-not-seen-yet = inte sett än
told-understood = stöds
told-not-understood = stöds inte
line-unknown-events = Okända händelsenamn
told-no-name = inget namn
line-unknown-requests = Begäranden som servern inte känner till
line-how-dialled = Så togs det senaste numret fram
told-next-step = { $first }; { $second }
line-asked-first = Tillfrågad före uppringning
told-asked-first = { $answer } (för { $seconds } s sedan)
told-setting = { $source ->
    [call-center] { $value } (callcenter)
    [file] { $value } (inställningsfil)
   *[default] { $value } (standard)
 }
line-frames-read = Lästa dataramar
line-frames-unreadable = Dataramar som inte var något meddelande
line-replies-to-nothing = Svar utan begäran
line-unknown-events-count = Händelser med okänt namn eller från andra anknytningar
line-stale = Sena meddelanden från gamla anslutningar
line-requests-refused = Nekade begäranden
line-requests-unanswered = Begäranden utan svar
line-clock-jumps = Klockhopp
line-warning = Varning
own-country-code-missing = /Softphone/country är inställd men inte /Dialing/ownCountryCode: landets nummer som börjar med + eller dess landskod slås som internationella.
line-texts-cut = Texter som var för långa och kortades
line-calls-surplus = Samtal över gränsen
line-shuttle-server = Server
line-shuttle-connection = Anslutning
line-shuttle-speaks = Protokoll
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 eller 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 eller 4)
line-own-peer = Egen peer
line-times-connected = Antal anslutningar
line-frames-meaningless = Dataramar utan betydelse
line-binary-events = Händelser med binära delar, inte lästa
line-events-of-others = Andra agenters händelser
line-events-of-unknown-name = Händelser med okänt namn
line-last-failure = Senaste fel
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 villkor: { $does }
   *[other] { $events }, { $conditions } villkor: { $does }
 }
told-rule-pop = öppnar en adress
told-rule-notify = säger något
told-rule-launch = startar ett program
told-rule-rest = anropar en webbserver
told-rule-shuttle = meddelar Shuttle
told-rule-servicenow = öppnar något i ServiceNow
line-rule-hosts = Värdar som får öppnas
line-rule-hosts-pinned = Av dem tillåter config.json
line-rule-without-call = { $rule }, utan samtal
told-rule-unfit = passade inte
told-step-owed = väntar
told-step-handed-over = överlämnat
told-step-blocked = blockerat av webbläsaren
told-step-failed = misslyckades
line-layout = Från CRM-systemet
line-library-version = Bibliotek
told-not-told = inte angivet
layout-without-pops = inga inställningar för att öppna poster
layout-pops = inkommande, en träff: { $one }; flera: { $several }; ingen: { $none }

## Keyboard

keyboard-shortcuts = Kortkommandon
use-shortcuts = Använd kortkommandon
shortcuts-where = De fungerar när panelen har fokus: klicka i den, eller gå till den med Tabb. Det du ändrar gäller på den här datorn.
change = Ändra
switch-off = Stäng av
reset-shortcuts = Återställ alla
shortcut-hold = Parkera eller återuppta
shortcut-ready = Redo eller inte redo
shortcut-number = Gå till numret
shortcut-next-call = Gå till nästa samtal
shortcut-back = Tillbaka till parkerat samtal
shortcut-note = Gå till anteckningen
shortcut-list = Den här listan
shortcut-waits = Tryck på tangenter…
shortcut-off = Av
keys-held = { $held ->
    [ctrl-shift] Ctrl+Skift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Skift+{ $key }
    [alt] Alt+{ $key }
    [shift] Skift+{ $key }
   *[none] { $key }
 }
shortcut-asked = Tryck på de nya tangenterna för ”{ $action }”. Esc låter det vara som det var.
shortcut-stays = ”{ $action }” förblir som det var.
shortcut-set = ”{ $action }” är nu { $keys }.
shortcut-is-off = ”{ $action }” har inga tangenter nu.
shortcut-clash = ”{ $other }” har samma tangenter och kommer först: här gör de inget.
shortcuts-clash = ”{ $first }” och ”{ $second }” har samma tangenter, { $keys }: bara det första fungerar.
shortcuts-used = Kortkommandon är på.
shortcuts-not-used = Kortkommandon är av.
shortcuts-reset = Alla kortkommandon är som ditt callcenter har ställt in dem.
shortcuts-not-kept = Webbläsaren sparar inget: det gäller tills sidan laddas om.
shortcut-not-now = ”{ $action }” går inte just nu.
shortcut-too-soon = ”{ $action }”: detta har just ändrats. Tryck igen.
keys-unknown = Använd en bokstav, en siffra eller F1 till F12, ensam eller med Ctrl, Alt eller Skift.
keys-type-signs = Ctrl med Alt skriver tecken på många tangentbord: använd Ctrl med Skift.
keys-of-browser = Webbläsaren behöver de här tangenterna.
keys-edit-text = De här tangenterna redigerar text.
keys-of-keypad = Siffror utan Ctrl eller Alt hör till knappsatsen.
write-shortcut = Skriv ett namn och tangenter, till exempel answer=Ctrl+Shift+A, eller off i stället för tangenter. Namnen är { $names }.
shortcut-twice = Det här kortkommandot finns två gånger: det första gäller.

## Alerts

ring = Ringsignal
ring-off = Av
ring-chime = Gong
ring-bell = Klocka
ring-pulse = Puls
ring-volume = Volym
ring-muted = Ett samtal ringer, men webbläsaren blockerar ljudet på sidan.
let-it-ring = Låt det ringa
small-window = Litet fönster
    .title = Samtalen och deras knappar i ett eget fönster, där du även slår på aviseringar
window-blocked = Webbläsaren låter inte softphonen öppna något fönster. Tillåt popup-fönster för den.
keep-on-top = Alltid överst
    .title = Alltid överst
    .aria-label = Alltid överst
small-window-looks = Söker efter panelen…
small-window-no-panel = Ingen panel öppnade det här fönstret, eller så håller CRM-systemet det skilt från sin panel. Öppna det från panelens meny.
small-window-tab-closed = Fliken med panelen är stängd. Öppna det här fönstret igen från panelens meny.
allow-notices = Slå på aviseringar
notices-wanted = En avisering kan säga till om samtal medan du gör annat.
notices-on = Aviseringar om samtal är på.
notices-off = Inga aviseringar om samtal än: tryck på ”Litet fönster”, och där på ”Slå på aviseringar”.
notices-refused = Webbläsaren nekar softphonens aviseringar. Tillåt dem i webbläsarens inställningar för sidan.
notices-not-there = Den här webbläsaren visar inga aviseringar.
notice-caller = { $name }, { $number }
write-sound = Skriv off, chime, bell eller pulse. Tills vidare gäller off.
write-volume = Skriv ett tal från 0 till 100. Tills vidare gäller 60.
write-notices = Skriv off, hidden eller unfocused. Tills vidare gäller hidden.

## The page

softphone = Softphone
stopped = Softphonen har stannat.
stopped-phone-goes-on = Din bordstelefon fungerar ändå, och även ett samtal du är i. Ladda om softphonen för att fortsätta här.
reload = Ladda om
mode-clock =
    .aria-label = Tid i det här läget
agent = Agent
ext = Ankn.
menu =
    .title = Meny
    .aria-label = Meny
password-wanted = Servern begär ditt lösenord igen för att byta läge
change-mode = Byt läge
cancel = Avbryt
call = Ring
notices =
    .aria-label = Meddelanden
try-again = Försök igen
copy-note = Kopiera anteckning
discard = Kasta
dismiss =
    .title = Dölj
    .aria-label = Dölj
incoming-calls =
    .aria-label = Inkommande samtal
agent-log-in =
    .aria-label = Agentinloggning
agent-id = Agent-ID
password = Lösenord
log-in = Logga in
log-out = Logga ut
diagnostics = Diagnostik
download-recording = Spara felrapport
    .title = Vad softphonen gjorde de senaste minuterna, utan nummer, namn och röster
take-phone-links = Öppna telefonlänkar här
    .title = För länkar till telefonnummer, på alla webbsidor, får du här frågan om du vill ringa
connect-again = Försök ansluta igen
work-mode =
    .aria-label = Arbetsläge
mode-auto = Redo
    .title = Nästa samtal kommer automatiskt
mode-manual = Ett samtal
    .title = Redo för ett samtal
mode-acw = Efterarbete
    .title = Efterarbete: inga samtal kommer
mode-aux = Aux
    .title = Inte redo, av den orsak som valts här
aux-reason = Aux-orsak
aux-reason-field =
    .title = Orsak till Aux
    .aria-label = Orsak till Aux
no-reason-yet = Orsak…
find-reason =
    .aria-label = Sök orsak till Aux
    .placeholder = Sök orsak…
reasons-found =
    .aria-label = Hittade orsaker
more-reasons = { $count } till: skriv vidare för att hitta dem
no-reason-found = Ingen orsak har detta i namnet.
day-so-far = { $calls ->
    [one] I dag: { $calls } samtal, { $talked } samtalstid, missade: { $missed }
   *[other] I dag: { $calls } samtal, { $talked } samtalstid, missade: { $missed }
 }
your-extension = Din anknytning
use-it = Använd
setup-title = Konfiguration: släpp in den här sidan
setup-file =
    .aria-label = Text för config.json
copy = Kopiera
setup-reload = Ladda sedan om sidan.
calls =
    .aria-label = Samtal
loading = Laddar…
no-calls = Inga samtal
duration =
    .aria-label = Längd
called-number-label = till
answer = Svara
hold = Parkera
retrieve = Återuppta
swap = Växla
hang-up = Lägg på
decline = Avvisa
reconnect-why =
    .title = Lämna konsultationen och gå tillbaka till det parkerade samtalet
other-parties =
    .aria-label = Andra deltagare
drop = Ta bort
note = Anteckning
note-field =
    .placeholder = Skriv en anteckning…
keypad = Knappar
digits-sent =
    .aria-label = Skickade siffror
keys =
    .aria-label = Knappsats: tryck eller skriv siffror
key-star =
    .aria-label = stjärna
key-hash =
    .aria-label = fyrkant
open-in-crm = Öppna i CRM
my-phone-is-idle = Inget samtal på telefonen
    .title = Avslutar det som visas här, om telefonen och panelen inte stämmer överens
close-call =
    .title = Stäng
    .aria-label = Stäng det här samtalet
caller =
    .aria-label = Uppringare
called-number =
    .aria-label = Uppringt nummer
dial =
    .aria-label = Ring
number-field =
    .aria-label = Nummer
    .placeholder = Nummer
dial-keypad =
    .aria-label = Knappsats för att ringa
    .title = Knappsats för att ringa
key-plus =
    .aria-label = plus
key-erase =
    .aria-label = Radera sista tecknet
    .title = Radera sista tecknet
consult = Konsultera
transfer = Koppla
conference = Konferens
drop-party = Ta bort deltagare
two-calls = ”Koppla” och ”Konferens” slår ihop dina två samtal; inget nummer behövs.
recent-calls = Senaste samtal
call-again = Ring igen
call-back = Ring upp
close = Stäng
    .title = Stäng
    .aria-label = Stäng
diagnostics-text =
    .aria-label = Diagnostiktext
connection = Anslutning
error = Fel
language = Språk
not-told = Inte angivet
diagnostics-not-made = Diagnostiken kunde inte skapas. Försök igen.
presses-left-out = Ignorerade tryck
presses-left-out-why = { $count }, på knappar som just hade kommit, flyttats eller ändrats
numbers-in-groups = Nummer i grupper
numbers-as-in = som i { $country }
numbers-awaited = filen med grupperna laddas
numbers-not-loaded = nej, som de kommer: filen med grupperna kunde inte laddas ({ $why })
numbers-country-unknown = nej, som de kommer: { $country }, i inställningen /Softphone/country, är inget land vars nummer är kända
copied = Kopierat.
copy-by-hand = Tryck Ctrl+C för att kopiera den markerade texten.
reconnect = Tillbaka till parkerat samtal
add-to-favourites = Lägg till i favoriter
remove-from-favourites = Ta bort från favoriter
favourites =
    .aria-label = Favoriter
star =
    .title = Lägg till i favoriter
    .aria-label = Lägg till i favoriter
unstar =
    .title = Ta bort från favoriter
    .aria-label = Ta bort från favoriter
suggestions =
    .aria-label = Förslag
suggestion-recent = senaste samtal
missed-calls = { $count ->
    [one] { $count } missat
   *[other] { $count } missade
 }
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = In
history-out = Ut
history-missed = Missat
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } vill använda den här softphonen. Inget laddas och inget ansluts förrän en fil bredvid softphonens index.html anger vem som får.
setup-answer = Om det är ditt eget system, och bara då, låt softphonens webbserver svara på { $place } med den här texten:
missing-in-markup = saknas i sidans HTML-kod. Sätt tillbaka det: softphonen behöver det.
missing-all = Saknas i sidans HTML-kod: { $names }
catalogue-flaws = { $count ->
    [1] Det finns ett fel på rad { $line }: { $first }
   *[other] Det finns { $count } fel, det första på rad { $line }: { $first } De andra finns i Diagnostik.
 }
catalogue-line = rad { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = Filen innehåller inga ord.
mistake-too-deep = Mer än { $most } klammerparenteser står i varandra, så filen läses inte.
mistake-encoding = Filen är inte sparad som UTF-8. Spara den som UTF-8.
mistake-brace = En { "}" } saknas.
mistake-sign = Ett { $sign } saknas.
mistake-no-key = Ett meddelande börjar med sin nyckel, till exempel answer = Svara.
mistake-no-words = Det finns inga ord efter nyckeln.
mistake-no-default = Av orden att välja bland börjar ett med *, som gäller där inget annat passar.
mistake-closing-brace = Det finns en { "}" } för mycket.
mistake-form = Meddelandet har inte formen i docs/words.md.
mistake-twice = Nyckeln { $key } finns två gånger: de senare orden gäller.
mistake-unknown-key = Softphonen använder inte nyckeln { $key }. Rätta nyckeln, eller ta bort raden.
mistake-argument = Meddelandet { $key } får inget { "{" } { $name } { "}" }, så dess engelska ord används.
language-not-there = Softphonens webbserver har ingen fil { $file }. Softphonen är nu på engelska. Ange ett språk som finns, eller lägg till filen.
starting-again = Softphonen startar om.
recording-not-written = Felrapporten kunde inte skrivas.
answered-something-else = Softphonen svarade något annat.
disposed-of = Softphonen togs bort från sidan.
does-not-answer = Softphonen svarar inte.
no-work-mode = Arbetsläget måste vara ett av dessa: { $modes }.
open-in-tab = Öppna i en flik
close-page = Stäng sidan
web-server-answered = webbservern svarade { $status }
not-fetched = det kunde inte hämtas
config-not-fetched = det kunde inte hämtas, eller så skickade webbservern webbläsaren någon annanstans
config-not-given = sidans skript kunde inte läsa det
config-is-no-text = det sidans skript gav i stället är ingen text
library-not-there = webbläsaren kunde inte ladda det
several-reasons = { $first }; { $second }
no-shared-workers = webbläsaren har inga shared workers
shared-worker-refused = webbläsaren nekar shared worker
shared-worker-silent = shared worker svarar inte
web-locks-refused = webbläsaren nekar Web Locks
no-web-locks = webbläsaren har inte Web Locks
no-channel = webbläsaren nekar en kanal mellan flikarna
phone-link = Telefonlänk
phone-links = Telefonlänkar
phone-links-set-up = Länkar till den här sidan lämnar ett telefonnummer till softphonen som körs i webbläsaren. Den kan öppna telefonlänkar (tel:) på alla webbsidor: webbläsaren frågar dig om den får.
no-phone-links = Den här webbläsaren kan inte lämna telefonlänkar till en webbsida. Chrome, Edge och Firefox på en stationär eller bärbar dator kan det, om softphonen levereras över https.
browser-asks = Webbläsaren frågar dig om det är tillåtet: frågan finns vid adressfältet.
phone-links-come-here = Telefonlänkar öppnas här från och med nu.
phone-links-not-allowed = Webbläsaren tillät det inte. Öppna softphonens adress en gång i en egen flik, klicka på sidan och försök här igen.
open-phone-links-here = Öppna telefonlänkar med softphonen
looking-for-softphone = Söker efter softphonen…
not-a-number = Inget nummer
link-not-taken = Inte övertaget
no-softphone-found = Ingen softphone hittades
no-softphone-answers = Ingen softphone från den här webbplatsen svarar i webbläsaren. Antingen är ingen öppen, eller så är den öppen i ett CRM och får inte ta emot telefonlänkar än: tryck där en gång på ”Meny” och sedan på ”Öppna telefonlänkar här”. Kopiera tills dess numret och klistra in det i softphonen.
softphone-silent = Softphonen som användes senast hittades, men den svarar inte nu. Titta där, eller kopiera numret.
handed-over = Överlämnat
softphone-asks = Softphonen visar numret och frågar om det ska ringas upp.
softphone-asks-close-tab = Softphonen visar numret och frågar om det ska ringas upp. Den här fliken kan stängas.
copy-number = Kopiera numret
copy-number-by-hand = Tryck Ctrl+C för att kopiera det markerade numret.
go-back = Tillbaka
disposition = Resultat
disposition-none = Inte valt
disposition-wanted = Välj resultat
log-tries-again = Ett nytt försök görs automatiskt
log-disposition-changed = Sparad; resultatet har ändrats sedan dess
wrap-up-ends = Redo om
wrap-up-waits = Redo när ett resultat är valt
more-wrap-up = 30 sekunder till
no-disposition-now = Ett resultat kan väljas när samtalet är besvarat.
disposition-unknown = Det här resultatet finns inte i callcentrets inställningar.
disposition-first = Välj ett resultat först.
no-more-wrap-up = Det finns ingen tid att förlänga nu.
write-disposition = Skriv kod=text eller Grupp/kod=text, med komma emellan, till exempel Sälj/1=Order,9=Fel nummer. Tills vidare ignoreras detta.
disposition-twice = Den här koden finns två gånger. Ge varje resultat sin egen kod. Tills vidare ignoreras den andra.
disposition-too-long = Ett CRM tar emot högst { $most } tecken. Tills vidare ignoreras detta.
yes = Ja
set-mode = Byt arbetsläge
send-digits = Skicka siffror
set-extension = Använd den här anknytningen
open-page = Öppna
header-call = { $state } { $number }
header-not-connected = Inte ansluten
presence-offline = Offline
presence-on-a-call = I samtal
presence-available = Tillgänglig
presence-away = Borta
