# De woorden van de softphone in het Nederlands.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Deze computer heeft geen netwerkverbinding. Controleer de kabel of de wifi; uw bureautelefoon werkt gewoon door.
trouble-server = Geen verbinding met het telefoonsysteem. Gebruik uw bureautelefoon; er wordt vanzelf opnieuw verbinding gemaakt.
trouble-local-network = De browser blokkeert de toegang tot het telefoonsysteem. Sta “toegang tot lokaal netwerk” toe, of neem contact op met uw beheerder.
trouble-phone = Uw telefoon is niet gevonden. Typ hieronder uw toestelnummer, of neem contact op met uw beheerder.
trouble-setup = De softphone kan niet starten. Laad de pagina opnieuw; helpt dat niet, neem dan contact op met uw beheerder.
trouble-crm = Het CRM werkt nu niet samen met de softphone. Laad de pagina opnieuw; gesprekken lopen door.
trouble-shuttle = Misschien staan niet alle gesprekken hier: kijk op uw telefoon. Het wordt vanzelf opnieuw geprobeerd.
details = Details
troubles =
    .aria-label = Wat er mis is
call-alerting = Inkomend gesprek
call-dialling = Wordt gebeld
call-dialling-consultation = Ruggespraak: wordt gebeld
call-ringing = Gaat over
call-ringing-consultation = Ruggespraak: gaat over
call-held-by-far = U staat in de wacht
call-conference = Conferentie
call-consulted = Ruggespraak van { $from } over { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Conferentie, in de wacht gezet door { $parties }
call-talking = In gesprek
call-consultation = Ruggespraak
call-held = In de wacht
call-held-waits = In de wacht tot het gesprek hierboven eindigt
call-failed = Niet bereikbaar
call-busy = Bezet
call-missed = Gemist
call-declined = Geweigerd
call-not-answered = Niet beantwoord
call-cancelled = Afgebroken
call-ended = Beëindigd
call-transferred = Doorgezet naar { $to }
call-queue = { $state }, wachtrij { $queue }
call-by-shuttle = { $state }, volgens Shuttle
call-last-known = { $state } (laatst bekend)
calls-untold = Telefoon
unknown-caller = Onbekende beller
number-withheld = Anoniem nummer
unknown-number = Onbekend nummer
back-to = Terug naar { $who }
transfer-to = { $who } doorzetten naar { $to }
conference-of-all = Conferentie met allen
back-to-caller = Terug naar de beller
dialled-as = Gekozen als { $number }
click-waits = Nog niet verbonden. { $number } wordt gekozen als de telefoon binnen { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
 } klaar is.
agent-signed-out = Afgemeld
logged-out-by-others = U bent afgemeld door het telefoonsysteem of door iemand anders. Meld u opnieuw aan om gesprekken te krijgen.
agent-not-connected = Niet verbonden
agent-on-call = In gesprek
agent-signed-in = Aangemeld
agent-auto = { $when ->
    [after-call] Gereed na dit gesprek
   *[now] Gereed
 }
agent-manual = { $when ->
    [after-call] Gereed voor één gesprek na dit gesprek
   *[now] Gereed voor één gesprek
 }
agent-acw = { $when ->
    [after-call] Nawerk na dit gesprek
   *[now] Nawerk
 }
agent-aux = { $when ->
    [after-call] Aux na dit gesprek
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux: { $reason } na dit gesprek
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux: reden { $code } na dit gesprek
   *[now] Aux: reden { $code }
 }
mode-from-elsewhere = Uw werkmodus is ergens anders gewijzigd. Nu geldt: { $mode }
connection-none = Niet verbonden
connection-off-network = Deze computer heeft geen netwerkverbinding
connection-connecting = Verbindt met de { $side ->
    [primary] primaire server
   *[backup] back-upserver
 }
connection-connecting-again = Verbindt opnieuw met de { $side ->
    [primary] primaire server
   *[backup] back-upserver
 }
connection-connected = Verbonden
connection-connected-to-backup = Verbonden met de back-upserver
connection-without-phone = Verbonden met de { $side ->
    [primary] primaire server
   *[backup] back-upserver
 }, zonder telefoon
connection-switching = Schakelt over naar de { $side ->
    [primary] primaire server
   *[backup] back-upserver
 }
connection-starting = Start de telefoon op de { $side ->
    [primary] primaire server
   *[backup] back-upserver
 }
trying-again = Probeert het opnieuw
trying-again-often = Probeert het opnieuw, al { $attempts } keer
shuttle-connecting = Verbindt met Shuttle
shuttle-connected-alone = Verbonden met Shuttle, dat gesprekken toont; u bedient ze op uw telefoon
shuttle-connected = Shuttle is verbonden
panel-stand-alone = Standalone: geen CRM, dus geen records die opengaan en geen gesprekslog

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Er wacht geen nummer om gekozen te worden.
no-retry-needed = Het log van dit gesprek hoeft niet opnieuw te worden opgeslagen.
only-ended-closes = Alleen een beëindigd gesprek kan worden gesloten.
note-not-saved = De notitie is niet opgeslagen: probeer het opnieuw, of gooi de notitie weg.
disposition-not-saved = De afhandelcode is niet opgeslagen: probeer het opnieuw, of gooi de wijziging weg.
change-not-saved = Wat u het laatst hebt geschreven of gekozen, is niet opgeslagen: probeer het opnieuw, of gooi het weg.
nothing-to-discard = Er is niets om weg te gooien.
no-caller-to-search = Er is geen beller om op te zoeken.
nothing-to-open = Er is niets meer om te openen.
no-link-asks = Er is geen link die om een gesprek vraagt.
type-extension-or-name = Typ uw toestelnummer of naam.
extension-not-asked-for = Er wordt niet om het toestelnummer gevraagd.
extension-has-digits = Een toestelnummer bestaat uit cijfers.
no-call-shown = Er wordt geen gesprek getoond.
shuttle-only-shows = Shuttle kan gesprekken alleen tonen: gebruik hiervoor uw telefoon.
server-not-connected = De CTI-server is nog niet verbonden.
only-keys-sent = Alleen de toetsen 0 tot en met 9, * en # kunnen worden verzonden.
already-logged-in = Er is al een agent aangemeld op dit toestelnummer.
type-agent-id = Typ de agent-ID.
nobody-logged-in = Er is niemand aangemeld.
log-in-first = Meld u eerst aan.
reason-unknown = Deze redencode staat niet in de instellingen van het callcenter.
type-number-to-consult = Typ het nummer voor de ruggespraak.
no-call-to-consult-about = Er is geen gesprek om ruggespraak over te houden.
no-call-rings = Er gaat geen gesprek over.
other-call-answered = De CTI-server heeft het gesprek van { $who } beantwoord; { $other } gaat nog over.
no-call-to-hold = Er is geen gesprek om in de wacht te zetten.
no-call-to-take-back = Er is geen gesprek in de wacht om te hervatten.
server-cannot-swap = De CTI-server kan niet tussen gesprekken wisselen.
swap-needs-two-calls = Wisselen kan alleen met een actief gesprek en een gesprek in de wacht.
no-call-to-hang-up = Er is geen gesprek om op te hangen.
reconnect-needs-consultation = Teruggaan kan alleen bij een ruggespraak en het gesprek in de wacht waarover die gaat.
no-consultation-failed = Er is geen ruggespraak die mislukt is.
type-number-to-transfer = Typ het nummer waarnaar u wilt doorzetten, of houd eerst ruggespraak.
no-call-to-transfer = Er is geen gesprek om door te zetten.
type-number-to-add = Typ het nummer dat u wilt toevoegen, of houd eerst ruggespraak.
no-call-to-add-to = Er is geen gesprek om iemand aan toe te voegen.
type-number-to-drop = Typ het nummer van de deelnemer die u wilt verwijderen.
no-call-to-drop-from = Er is geen gesprek om een deelnemer uit te verwijderen.
server-cannot-send-digits = De CTI-server kan geen cijfers verzenden.
digits-while-talking = Cijfers kunnen alleen tijdens een gesprek worden verzonden.
not-on-list = Dit gesprek staat niet meer in de lijst.
two-calls-already = Er zijn al twee gesprekken.
call-with-number-already = Er is al een gesprek met dit nummer.
no-digits-after-number = De cijfers achter het nummer kunnen hier niet worden verzonden: houd eerst ruggespraak, en voeg daarna de gesprekken samen.
library-refused = De bibliotheek van het CRM heeft een aanroep geweigerd: { $words }.
no-answer-yet = nog geen antwoord
no-answer = geen antwoord
no-settings-from-crm = Het CRM gaf geen callcenterinstellingen ({ $why }). Open in Set-up “Callcenters”, dan “Callcentergebruikers beheren”, en voeg deze gebruiker toe; laad daarna de pagina opnieuw.
click-not-dialled = Het aangeklikte nummer is niet gekozen: { $why }.
too-many-calls = Meer dan { $most } gesprekken tegelijk: de andere worden niet getoond, gezocht of gelogd.
notes-of-agent-before = De vorige agent heeft notities achtergelaten die niet in het CRM zijn opgeslagen, over gesprekken met { $callers }. Ze blijven staan tot u ze kopieert en de gesprekken sluit: “Sluiten” gooit een notitie weg.
an-unknown-caller = een onbekende beller
not-dialled-not-reached = { $number } is niet gekozen: de CTI-server was niet op tijd bereikbaar.
dialled-already = { $number } wordt al gekozen.
number-dialled-already = Er wordt al een nummer gekozen.
answer-first = Er gaat een gesprek over: neem dat eerst op, of wacht tot het stopt.
hang-up-failed-first = Hang eerst het gesprek op dat niet tot stand kwam.
end-one-of-two-first = Er zijn al twee gesprekken: beëindig er eerst een.
call-again-when-free = U kunt opnieuw bellen als uw eigen gesprek voorbij is.
local-network = De browser geeft deze pagina geen toegang tot het lokale netwerk, waar de CTI-server staat. Sta “toegang tot lokaal netwerk” toe als de browser erom vraagt. Voor alle agents: het frame van het CRM moet het toestaan, of in een bedrijfsbeleid (LocalNetworkAccessAllowedForUrls) moeten de adressen van het CRM en van deze pagina staan, of de CTI-server heeft een openbaar adres nodig.
pressed-no-server = Uw laatste klik is niet uitgevoerd: er is geen CTI-server beschikbaar. Klik nog een keer als de telefoon klaar is.
request-not-confirmed = { $what } is niet bevestigd voordat de verbinding wegviel: controleer uw telefoon.
back-mode-changed = De verbinding met het telefoonsysteem was even weg; uw werkmodus is intussen gewijzigd.
address-lost = de { $side ->
    [primary] primaire server
   *[backup] back-upserver
 } raakte dit adres kwijt toen de andere werd geopend
back-on-server = De verbinding met het telefoonsysteem was { $seconds } s weg; { $what }.
calls-not-told = uw gesprekken zijn hier nu niet te zien: controleer uw telefoon
calls-ended = { $calls ->
    [one] er is intussen één gesprek beëindigd
   *[other] er zijn intussen { $calls } gesprekken beëindigd
 }
calls-began = { $calls ->
    [one] er is intussen één gesprek bijgekomen
   *[other] er zijn intussen { $calls } gesprekken bijgekomen
 }
calls-changed = { $calls ->
    [one] er is intussen één gesprek veranderd
   *[other] er zijn intussen { $calls } gesprekken veranderd
 }
work-mode-changed = uw werkmodus is gewijzigd
nothing-changed = uw gesprekken en uw werkmodus zijn zoals daarvoor
pressed-calls-changed = Uw klik is niet uitgevoerd: uw gesprekken zijn intussen veranderd.
request-came-to-nothing = { $what } is niet doorgegaan: de verbinding viel weg.
other-links-left-out = { $links ->
    [one] Intussen vroeg nog een link om een gesprek: die is genegeerd. Beantwoord eerst de vraag van de eerste link.
   *[other] Intussen vroegen nog { $links } links om gesprekken: die zijn genegeerd. Beantwoord eerst de vraag van de eerste link.
 }
link-no-number = Een link vroeg om iets te bellen dat geen telefoonnummer is.
link-no-digit = Een link vroeg om een nummer zonder cijfers te bellen.
link-several-numbers = Een link vroeg om meer dan één nummer te bellen.
link-star-hash = Een link vroeg om een nummer met * of # te bellen, wat een opdracht aan het telefoonsysteem kan zijn: die link is genegeerd. Typ het nummer als u dat wilt.
link-not-answered = Een link vroeg om { $number } te bellen, en de vraag is niet beantwoord: het nummer is niet gekozen.
link-asks = Een link vraagt om { $number } te bellen.
link-asks-hold = Een link vraagt om { $number } te bellen. Dan gaat { $held } in de wacht.
link-asks-digits = Een link vraagt om { $number } te bellen, en na het opnemen { $digits } te verzenden.
link-asks-digits-hold = Een link vraagt om { $number } te bellen, en na het opnemen { $digits } te verzenden. Dan gaat { $held } in de wacht.
the-caller = de beller
library-not-loaded = De bibliotheek van het CRM kon niet worden geladen ({ $why }). Laad de pagina opnieuw; helpt dat niet, controleer dan of de server van deze pagina scripts uit het CRM mag laden.
settings-file-unreadable = Het instellingenbestand kon niet worden gelezen ({ $why }).
page-may-not = Deze pagina mag de telefoon niet gebruiken. De reden staat in de berichten op de pagina.
not-in-a-crm = Deze pagina staat niet in het telefoonpaneel van een CRM, en er is geen instellingenbestand genoemd. Open de pagina vanuit het CRM, of voeg ?settings=settings.json toe aan het adres.
browser-stores-nothing = Notities kunnen verloren gaan: de browser laat deze pagina niets opslaan.
numbers-not-clickable = Nummers in het CRM zijn niet aanklikbaar: { $why }. Laad de pagina opnieuw om het nog eens te proberen.
not-asked-any-more = Deze vraag geldt niet meer: de gesprekken zijn intussen veranderd.
not-called-no-answer = { $number } is niet gebeld: de vraag is niet beantwoord.
not-called-calls-changed = { $number } is niet gebeld: de gesprekken op de telefoon zijn intussen veranderd.
ask-transfer = Wilt u { $active } met { $held } verbinden? U verlaat beide gesprekken.
ask-conference = Wilt u met { $active } en { $held } samen in één gesprek?
ask-transfer-to = Wilt u { $active } doorzetten naar { $number }? In de wacht staat nu { $held }; misschien verbindt de CTI-server in plaats daarvan de twee bellers.
ask-conference-with = Wilt u { $number } toevoegen aan het gesprek met { $active }? In de wacht staat nu { $held }; misschien verbindt de CTI-server in plaats daarvan de twee bellers.
ask-call-named = { $name }, { $number }, bellen? Dan gaat { $active } in de wacht.
ask-call = { $number } bellen? Dan gaat { $active } in de wacht.
ask-discard = De notitie over { $who } weggooien? Die is niet in het CRM opgeslagen.
yes-transfer = Doorzetten
yes-conference = Conferentie
yes-call = Bellen
yes-discard = Weggooien
pop-could-repeat = de browser laat deze pagina niets opslaan, dus het record zou steeds opnieuw kunnen opengaan
pop-may-be-open = de browser laat deze pagina niets opslaan, dus misschien is het record al geopend
no-crm-answer = geen antwoord van het CRM
note-is-in-log = De notitie staat in het log van het gesprek
note-goes-into-log = De notitie komt in het log van het gesprek
saved-by-other-version = De softphone is bijgewerkt. Nog niet opgeslagen notities en de lijst met recente gesprekken komen van de vorige versie en konden niet worden overgenomen. Gesprekken op de telefoon worden gewoon getoond.
password-wrong = het wachtwoord klopt niet
no-server-answer = geen antwoord van het telefoonsysteem
no-server-answer-check-phone = geen antwoord van het telefoonsysteem; controleer uw telefoon voordat u het opnieuw probeert
request-failed = { $what } is mislukt: { $why }.
request-refused = { $what } is niet gelukt: het telefoonsysteem heeft het geweigerd.
request-refused-or-idle = { $what } is niet gelukt: het telefoonsysteem heeft het geweigerd. Is er geen gesprek op uw telefoon, klik dan op “Geen gesprek op mijn telefoon”.
request-failed-or-idle = { $what } is mislukt: { $why }. Is er geen gesprek op uw telefoon, klik dan op “Geen gesprek op mijn telefoon”.
request-log-in = Het aanmelden
request-log-out = Het afmelden
request-auto = De wijziging naar Gereed
request-manual = De wijziging naar Eén gesprek
request-acw = De wijziging naar Nawerk
request-aux = De wijziging naar Aux
request-call = Het gesprek
request-call-to = Het gesprek met { $number }
request-consultation = De ruggespraak
request-consultation-with = De ruggespraak met { $number }
request-drop = Het verwijderen van een deelnemer
request-drop-party = Het verwijderen van { $number }
request-answer = Het opnemen
request-hold = Het in de wacht zetten
request-retrieve = Het hervatten
request-hang-up = Het ophangen
request-reconnect = Het teruggaan naar het gesprek in de wacht
request-transfer-to = Het doorzetten naar { $number }
request-add = Het toevoegen van { $number }
request-transfer = Het doorzetten
request-conference = De conferentie
request-digits = Het verzenden van cijfers
request-swap = Het wisselen tussen de gesprekken
settings-changed = De instellingen van het callcenter zijn gewijzigd. Ze gelden zodra er geen gesprek meer op de telefoon is.
leave-not-supported = Deze browser ondersteunt dit niet: de softphone stopt met de laatste pagina ervan.
extension-not-found = De CTI-server kon het toestelnummer van deze computer niet vinden ({ $why }). Typ uw toestelnummer, of vraag uw beheerder om het adres van deze computer eraan te koppelen.
reply-names-no-extension = het antwoord noemt geen toestelnummer
extension-not-monitored = Toestelnummer { $extension } kon niet worden gemonitord ({ $why }), dus gesprekken zouden hier niet verschijnen. Controleer of het toestelnummer bestaat, of vraag het uw beheerder.
logged-in-not-told = De CTI-server kon niet zeggen wie er op toestelnummer { $extension } is aangemeld ({ $why }).
no-number-to-dial = Er is geen nummer om te kiezen.
no-digit = Hier staat geen cijfer in, dus dit kan niet worden gekozen.
several-numbers = Hier staat meer dan één nummer in, dus er wordt niets gekozen: typ het nummer dat u bedoelt.
only-an-extension = Dit is een toestelnummer zonder het nummer ervoor, dus het wordt niet gekozen: typ het hele nummer.
number-unclear = Het is niet duidelijk welk deel hiervan het nummer is, dus er wordt niets gekozen: typ het nummer.
step-signs = Onzichtbare tekens worden weggelaten, en tekens die op andere lijken, gelden als die andere
step-link = Wat een link naast het nummer bevat, wordt weggelaten
step-extension-part = Het toestelnummer wordt na het opnemen verzonden
step-letters = Letters gelden als de toetsen waarop ze staan
step-words = Wat naast het nummer staat, wordt weggelaten
step-trunk-zero = (0) wordt na een landnummer niet gekozen
link-unwritten = Deze link is niet geschreven zoals een adres hoort te zijn, dus er kan geen nummer uit worden gelezen.
link-no-call = Deze link vraagt om iets dat geen telefoongesprek is.
link-not-a-number = Deze link vraagt om iets te bellen dat geen telefoonnummer is.
step-again = Het wordt gekozen zoals de vorige keer
step-digits-only = Alleen cijfers, * en # worden gekozen
step-punctuation-and-plus = +, spaties, haakjes, streepjes en andere leestekens worden weggehaald
step-as-typed = Getypte nummers worden gekozen zoals ze getypt zijn
step-punctuation = Leestekens worden weggehaald
step-international = { $set ->
   *[none] Er staat een + voor, dus het is internationaal: er is geen voorvoegsel ingesteld.
    [outside] Er staat een + voor, dus het is internationaal: met buitenlijncijfer { $outside } ervoor.
    [prefix] Er staat een + voor, dus het is internationaal: met internationaal voorvoegsel { $prefix } ervoor.
    [both] Er staat een + voor, dus het is internationaal: met buitenlijncijfer { $outside } en internationaal voorvoegsel { $prefix } ervoor.
 }
step-own-country = { $set ->
   *[none] Er staat een + met het eigen landnummer voor, dat vervalt: er is geen voorvoegsel ingesteld.
    [outside] Er staat een + met het eigen landnummer voor, dat vervalt: met buitenlijncijfer { $outside } ervoor.
    [prefix] Er staat een + met het eigen landnummer voor, dat vervalt: met nationaal voorvoegsel { $prefix } ervoor.
    [both] Er staat een + met het eigen landnummer voor, dat vervalt: met buitenlijncijfer { $outside } en nationaal voorvoegsel { $prefix } ervoor.
 }
step-long-distance = { $set ->
   *[none] Er staan haakjes in, dus het is interlokaal: er is geen voorvoegsel ingesteld.
    [outside] Er staan haakjes in, dus het is interlokaal: met buitenlijncijfer { $outside } ervoor.
    [prefix] Er staan haakjes in, dus het is interlokaal: met interlokaal voorvoegsel { $prefix } ervoor.
    [both] Er staan haakjes in, dus het is interlokaal: met buitenlijncijfer { $outside } en interlokaal voorvoegsel { $prefix } ervoor.
 }
step-outside = { $set ->
   *[none] Het is langer dan het eigen toestelnummer, dus het gaat naar buiten: er is geen voorvoegsel ingesteld.
    [outside] Het is langer dan het eigen toestelnummer, dus het gaat naar buiten: met buitenlijncijfer { $outside } ervoor.
 }
step-internal = Het is niet langer dan het eigen toestelnummer, dus het is intern: geen voorvoegsel.
will-dial = { $kind ->
   *[as-typed] Kiest { $number }, zoals getypt
    [digits] Kiest { $number }
    [international] Kiest { $number }: internationaal
    [own-country] Kiest { $number }: nationaal
    [long-distance] Kiest { $number }: interlokaal
    [outside] Kiest { $number }: buitenlijn
    [internal] Kiest { $number }: intern
 }
will-send = Na het opnemen wordt { $digits } verzonden.
nobody-found = Niemand met deze naam staat in het telefoonboek of bij de recente gesprekken.
why-number = Waarom dit nummer?
why-typed = { $number } staat in het veld.
why-step = { $result } – { $step }
caller-too-long = Geen record: het nummer van de beller is te lang om op te zoeken
no-caller-number = Geen record: het gesprek kwam zonder nummer binnen
caller-hides-number = Geen record: de beller verbergt het nummer
caller-too-short = Geen record: het nummer van de beller is te kort om op te zoeken

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] De primaire server was niet bereikbaar
    [backup] De back-upserver was niet bereikbaar
   *[it] was niet bereikbaar
 }
reason-closed = { $who ->
    [primary] De primaire server heeft de verbinding gesloten
    [backup] De back-upserver heeft de verbinding gesloten
    [shuttle] Shuttle heeft de verbinding gesloten
   *[it] heeft de verbinding gesloten
 }
reason-with-code = { $reason } (code { $code })
reason-with-code-and-words = { $reason } (code { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] De primaire server heeft de verbinding niet op tijd geaccepteerd
    [backup] De back-upserver heeft de verbinding niet op tijd geaccepteerd
   *[it] heeft de verbinding niet op tijd geaccepteerd
 }
reason-no-answer = { $who ->
    [primary] De primaire server heeft niet geantwoord op { $request }
    [backup] De back-upserver heeft niet geantwoord op { $request }
   *[it] heeft niet geantwoord op { $request }
 }
reason-local-network = { $who ->
    [primary] De primaire server staat op het lokale netwerk, waartoe de browser deze pagina geen toegang geeft
    [backup] De back-upserver staat op het lokale netwerk, waartoe de browser deze pagina geen toegang geeft
   *[it] staat op het lokale netwerk, waartoe de browser deze pagina geen toegang geeft
 }
reason-silent = { $who ->
    [primary] De primaire server reageert niet meer
    [backup] De back-upserver reageert niet meer
    [shuttle] Shuttle reageert niet meer
   *[it] reageert niet meer
 }
reason-refused = { $who ->
    [primary] De primaire server weigert verzoeken
    [backup] De back-upserver weigert verzoeken
   *[it] weigert verzoeken
 }
reason-return = { $who ->
    [primary] De primaire server is verlaten, omdat de andere weer beschikbaar is
    [backup] De back-upserver is verlaten, omdat de andere weer beschikbaar is
   *[it] is verlaten, omdat de andere weer beschikbaar is
 }
reason-frame-too-long = { $who ->
    [primary] De primaire server stuurde een frame van meer dan 256 KB
    [backup] De back-upserver stuurde een frame van meer dan 256 KB
    [shuttle] Shuttle stuurde een frame van meer dan 256 KB
   *[it] stuurde een frame van meer dan 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle is niet bereikbaar
   *[it] is niet bereikbaar
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle is niet bereikbaar ({ $words })
   *[it] is niet bereikbaar ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle accepteerde de verbinding en sloot die zonder iets te melden: misschien is het geen Socket.IO-server
   *[it] accepteerde de verbinding en sloot die zonder iets te melden: misschien is het geen Socket.IO-server
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle gebruikt een andere versie van Socket.IO dan de instelling /Shuttle/eio zegt: vul daar auto in
   *[it] gebruikt een andere versie van Socket.IO dan de instelling /Shuttle/eio zegt: vul daar auto in
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle heeft niet op tijd geantwoord
   *[it] heeft niet op tijd geantwoord
 }
reason-left = { $who ->
    [shuttle] Shuttle heeft de verbinding zelf beëindigd
   *[it] heeft de verbinding zelf beëindigd
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle weigert de verbinding
   *[it] weigert de verbinding
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle weigert de verbinding: { $words }
   *[it] weigert de verbinding: { $words }
 }
no-reason-given = geen reden gegeven

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Er wordt al nagevraagd of { $number } gekozen mag worden.
asking-whether = Er wordt nagevraagd of { $number } gekozen mag worden.
not-dialled-refused = { $number } wordt niet gekozen: de server die vooraf wordt geraadpleegd, staat het niet toe.
not-dialled-server-says = { $number } wordt niet gekozen. De server die vooraf wordt geraadpleegd, meldt: “{ $words }”
not-dialled-nobody-says = { $number } wordt niet gekozen: er was niet na te gaan of het mag ({ $why }). Probeer het opnieuw, of neem contact op met uw beheerder.
not-dialled-server-lost = { $number } is niet gekozen: de verbinding met de CTI-server viel intussen weg.
not-dialled-calls-changed = { $number } is niet gekozen: de gesprekken op de telefoon zijn intussen veranderd.
asked-allowed = toegestaan ({ $status })
asked-refused = geweigerd
asked-taken-back = ingetrokken
asked-other-clicked = intussen is een ander nummer aangeklikt
asked-other-dialled = intussen is een ander nummer gekozen
asked-other-instead = in plaats daarvan is een ander nummer gekozen
asked-dialled-all-the-same = { $why }; toch gekozen, volgens de instellingen
asked-not-dialled = { $why }; niet gekozen
asked-address-unusable = het adres van de server is niet bruikbaar
asked-server-answered = de server antwoordde met { $status }
no-answer-within = geen antwoord binnen { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
 }
fetch-failed = de browser meldt alleen dat het mislukte: de CORS-headers van de server, een omleiding, het certificaat of het netwerk (docs/jtel.md)
server-answered = antwoordde met { $status }
sent-unread = verzonden; wat ermee gebeurde is niet bekend, omdat er unread in de regel staat
crm-takes-no-log = { $crm } accepteert geen gesprekslog vanuit dit paneel: kopieer de notitie naar het record
servicenow-did-not-start = ServiceNow heeft dit paneel niet gestart ({ $why }). Laat een beheerder { $page } toevoegen aan de eigenschap glide.ui.concourse.onmessage_enforce_same_origin_whitelist, en deze gebruiker de rol sn_openframe_user geven; laad daarna de pagina opnieuw.
servicenow-settings-unreadable = De instellingen uit ServiceNow zijn niet leesbaar: { $why }. Corrigeer ze daar, en laad daarna de pagina opnieuw.
servicenow-did-not-take = ServiceNow heeft een verzoek van de softphone niet aangenomen ({ $words }). Laad de pagina opnieuw als er niets opengaat.
no-servicenow-answer = Geen antwoord van ServiceNow
not-opened = Niet geopend: { $why }
not-in-servicenow = De softphone draait niet in ServiceNow
no-servicenow-page-in-time = Geen pagina van ServiceNow kon dit op tijd openen
why-opened = Waarom ging dit open?
why-nothing-opened = Waarom ging er niets open?
no-page-in-time = Geen pagina van de softphone kon dit op tijd openen
program-unknown = wat het programma ermee deed, is niet bekend
browser-blocked = De browser heeft een venster geblokkeerd dat “{ $rule }” opent. Sta pop-ups toe voor deze pagina.
browser-blocked-call = De browser heeft een venster geblokkeerd dat “Bellen” opent. Sta pop-ups toe voor deze pagina.
shuttle-did-not-answer = Shuttle heeft niet geantwoord: of het gedaan is, is niet bekend
press-call = Klik op “Bellen” om te bellen met het telefoonprogramma van deze computer.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = De instellingen noemen geen Shuttle-server (/Shuttle/url)
shuttle-not-connected = Shuttle is niet verbonden

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = De beller wordt gezocht in het CRM
pop-waits = Het record van de beller gaat open als u opneemt: er loopt een ander gesprek
pop-waits-for-pause = Het record van de beller gaat open als u stopt met typen, of als u opneemt
pop-record = Record: { $record }
pop-found = { $count ->
    [0] Geen record gevonden
    [1] Eén record gevonden
   *[other] { $count } records gevonden
 }
pop-failed = Zoeken mislukt: { $why }
pop-by-hand = Niet vanzelf geopend: { $why }
pop-opened = Geopend in het CRM
pop-not-opened = Niet geopend: er is niet opgenomen
choose-record = Dit record kiezen
new-record-of-caller = Nieuw record
record-kind = { $object ->
    [account] Account
    [contact] Contactpersoon
    [lead] Lead
    [case] Case
   *[opportunity] Opportunity
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · dit gesprek
directory-holds = { $entries ->
    [one] { $entries } vermelding
   *[other] { $entries } vermeldingen
 }, { $broken } weggelaten wegens fouten, { $left ->
    [0] geen wegens ruimtegebrek
   *[other] { $left } wegens ruimtegebrek
 }
directory-missing = Het telefoonboek kon niet worden gelezen ({ $why }). Het wordt vanzelf opnieuw geprobeerd; u kunt op nummer bellen.
directory-too-long = het is groter dan 10 MB
directory-no-json = het antwoord is geen JSON, of is te diep genest
directory-no-list = het antwoord bevat geen lijst met vermeldingen
directory-no-entries = niets in de lijst was leesbaar: elke vermelding moet name en number hebben
favourites-not-kept = Deze browser kan uw favorieten niet bewaren (de opslag is vol of geblokkeerd): ze blijven tot deze pagina wordt gesloten.
favourites-full = U hebt al { $most } favorieten. Verwijder er eerst een.
favourite-already = Dit nummer staat al in uw favorieten.
no-favourite = Dit nummer staat niet in uw favorieten.
no-number-to-star = Er is geen nummer om te bewaren.
free-agents = { $count ->
    [0] niemand vrij
   *[other] { $count } vrij
 }
records-to-choose = { $count ->
    [1] Eén record gevonden
   *[other] { $count } records gevonden: wie is het?
 }
records-to-choose-again = Een ander van de { $count } records?
records-to-choose-some = { $count } records gevonden: wie is het? De eerste { $shown } staan hier.
new-record-of-kind = { $object ->
    [account] Nieuw account
    [contact] Nieuwe contactpersoon
    [lead] Nieuwe lead
    [case] Nieuwe case
   *[opportunity] Nieuwe opportunity
 }
new-record = Nieuw: { $kind }
record-not-offered = Dit record kan niet meer worden gekozen.
record-not-opened = Het CRM heeft het record niet geopend: { $why }
why-record = Waarom dit record?
why-came = Het nummer van de beller kwam binnen als { $number }.
why-searched = Gezocht in het CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] Er is geen record gevonden.
    [1] Er is één record gevonden.
   *[other] Er zijn { $count } records gevonden.
 }
why-only = Het is het enige record.
why-chosen = U hebt het gekozen.
why-chosen-before = U hebt het vandaag al gekozen bij een eerder gesprek van dit nummer.
why-opened-in-crm = U hebt het in het CRM geopend.
why-had-record = Het gesprek had zijn record al vóór het zoeken.
why-not-related = Het CRM weigerde de taak van het gesprek eraan te koppelen.
form-as-is = zoals het binnenkwam
form-e164 = met landnummer
form-national = zoals het in eigen land wordt gekozen
form-digits = alleen de cijfers
form-last = { $count ->
    [1] het laatste cijfer
   *[other] de laatste { $count } cijfers
 }
write-entry = Vul een naam van maximaal 80 tekens en een nummer in, bijvoorbeeld Grace Kim=2612.
entry-twice = Deze vermelding staat er twee keer.
write-refresh-minutes = Vul een aantal minuten van 1 tot 1440 in.
write-queue = Vul een naam en het nummer van de split in, bijvoorbeeld Support=6001; elke split één keer, maximaal 20.
write-objects = Vul maximaal vier API-namen van objecten in, elk één keer, bijvoorbeeld Contact, Lead; of none.
log-saving = Gesprekslog wordt opgeslagen
log-saved-without-name = Opgeslagen, maar het CRM gaf niet door om welke taak het gaat: kopieer de latere notitie zelf
log-note-changed = Opgeslagen; de nieuwe notitie volgt
log-saved = Gesprekslog opgeslagen
log-failed = Gesprekslog niet opgeslagen
log-unknown = Misschien is het gesprekslog opgeslagen: controleer het record, en probeer het dan opnieuw
crm-refused = het CRM weigerde zonder reden
crm-reply-unreadable = het antwoord van het CRM is niet leesbaar ({ $why })
reply-not-json = geen JSON
reply-not-an-object = geen object
reply-without-result = geen resultaat en geen fout
reply-without-number = geen nummer
reply-without-phone-number = ServiceNow heeft geen phoneNumber gestuurd
configuration-not-json = het veld Configuration van het record OpenFrame Configuration is geen JSON-object
form-without-query = een formulier heeft een query nodig: zonder query opent ServiceNow niets
not-of-the-instance = alleen een adres van de instantie zelf kan worden geopend, bijvoorbeeld incident_list.do
servicenow-address-too-long = het adres is langer dan de 2083 tekens die ServiceNow aanneemt
bad-table-name = een tabelnaam bevat alleen letters, cijfers en _
refused-parameters = sysparm_stack en sysparm_goto_url kunnen niet worden gebruikt: ServiceNow weigert ze
control-character = er staat een regeleinde of een ander besturingsteken in
servicenow-text-too-long = het is langer dan de 4400 tekens die ServiceNow aanneemt
address-names-both = Het adres van de pagina noemt tegelijk een Classic- en een Lightning-pagina
address-mode-wrong = mode in het adres van de pagina is niet Lightning
address-lacks-mode = In het adres van de pagina ontbreekt mode=Lightning
address-lacks-nonce = In het adres van de pagina ontbreekt nonce
address-lacks-origin = In het adres van de pagina ontbreekt sfdcIframeOrigin
address-lacks-origins = In het adres van de pagina ontbreekt sfdcIFrameOrigin (Classic), of sfdcIframeOrigin en mode
address-value-unreadable = De waarde is niet leesbaar
address-value-twice = Dit staat twee keer in het adres van de pagina. Haal er een weg.
not-an-origin = Dit is geen origin van een pagina (https://name.lightning.force.com, en niets erachter)
open-in-panel = Open deze pagina vanuit het telefoonpaneel van het CRM, dat het nodige toevoegt; haal voor gebruik zonder CRM deze parameters uit het adres.
page-from-file = Deze pagina moet van een webserver (https) komen, niet uit een bestand.
schemes-differ = De pagina van het CRM en deze pagina moeten allebei https zijn (of allebei http). Host de bestanden van de softphone op https.
crm-on-this-computer = Een CRM op deze computer werkt alleen met een softphonepagina op deze computer.
not-a-library-host = Dit is geen host. Vul er een in zoals acme.my.salesforce.com.
not-the-pages-library-host = { $host } is niet de host die bij de pagina van het CRM hoort. Haal apiHost uit de adapter-URL in het callcenter, of laat de host toevoegen aan de apiHosts van config.json.
library-host-unknown = { $origin }: van deze Salesforce-pagina is hier niet bekend welke host de bibliotheek levert. Voeg apiHost=NAME.my.salesforce.com, met de naam van uw organisatie, toe aan de adapter-URL in het callcenter, en laat die host toevoegen aan de apiHosts van config.json.
api-version-too-old = Deze API-versie is te oud: { $least } is de eerste. Vul er een in zoals 60.0.
bad-api-version = Dit is geen API-versie. Vul er een in zoals 60.0.
bad-settings-path = settings moet het pad zijn van een .json-bestand op deze webserver, bijvoorbeeld settings=settings.json.
unknown-crm = Dit CRM is hier niet bekend. Vul { $known } in.
no-instance = Deze browser vertelt niet in welke pagina deze staat. Voeg instance=NAME.service-now.com toe aan de URL in het record OpenFrame Configuration.
not-an-instance = Dit is niet de host van een ServiceNow-instantie. Vul er een in zoals acme.service-now.com.
instance-not-allowed = { $origin } is geen ServiceNow-host waarvan de bibliotheek mag worden geladen. Voeg instance=NAME.service-now.com toe aan de URL in het record OpenFrame Configuration, of laat een instantie met een eigen naam onder die naam toevoegen aan de crmOrigins van config.json.
bad-library-version = Dit is geen versie van de bibliotheek. Vul latest in, of een versie zoals 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = deed niets
step-owed = wacht tot het gesprek wordt beantwoord, of op een pagina die het kan uitvoeren
step-handed-over = doorgegeven; wat ermee gebeurde, is (nog) niet bekend
step-opened-in-tab = geopend in een nieuw tabblad
step-opened-in-window = geopend in een eigen venster
step-opened-in-frame = hier geopend in een frame
step-opened-by-program = geopend door een programma van deze computer
step-done = gedaan
step-done-more = { $what } ({ $more })
step-blocked = de browser heeft het venster geblokkeerd
step-offered = wacht op een klik op de knop
step-failed = niet gelukt: { $why }
step-blocked-press = De browser heeft het geblokkeerd. Sta pop-ups toe voor deze pagina, of klik hier:
step-open-scheme = { $scheme }: openen
step-open-record = Record openen

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }” is niet bruikbaar
settings-no-object = Dit is geen JSON-object met namen en waarden.
write-a-text = Vul hier een tekst in, geen lijst of object.
setting-misspelt = Deze naam is niet bekend. De juiste schrijfwijze is { $name }.
left-out-now = { $flaw } Voorlopig wordt dit genegeerd.
rule-left-out-now = { $flaw } Voorlopig wordt deze regel genegeerd.
setting-not-used = (niet gebruikt)
a-rule = (een regel)
a-json-object = (een JSON-object)
write-yes-or-no = Vul yes of no in.
write-seconds = Vul een aantal seconden in. Voorlopig geldt de standaardwaarde.
write-pixels = Vul een aantal pixels in.
write-prefix = Vul cijfers, *, # of een komma (een pauze) in, of laat het leeg. Voorlopig geldt het als leeg.
write-country-code = Vul de cijfers van het landnummer in, bijvoorbeeld 44, of laat het leeg.
write-leave = Vul stay, aux of logout in. Voorlopig geldt stay.
no-such-reason-code = Dit is niet een van de redencodes. Voorlopig geldt de eerste.
write-pop-when = Vul offer, answer of never in. Voorlopig geldt offer.
write-search-form = Vul as-is, national, e164, digits of last N in, met N van 3 tot 15, bijvoorbeeld last 10. Voorlopig geldt as-is.
needs-country-code = Hiervoor is het eigen landnummer nodig: vul het bij /Dialing/ownCountryCode in.
write-reconcile-seconds = Vul de seconden met en zonder gesprek in, bijvoorbeeld 8,30, of één getal voor beide; 2 tot 3600. Voorlopig geldt 8,30.
write-country = Vul de twee letters van een land in, bijvoorbeeld US, GB of DE. Tot dan worden nummers getoond zoals ze komen.
write-language = Vul de code van een taal in, bijvoorbeeld de of pt-BR. Tot dan geldt de taal van de browser.
write-click-during-call = Vul consult of ask in. Voorlopig geldt consult.
write-while-talking = Vul wait of pop in. Voorlopig geldt wait.
write-standby = Vul warm of cold in. Voorlopig geldt warm.
write-log-field = Vul naam=tekst in, gescheiden door komma’s, bijvoorbeeld Type=Call,Queue__c=${ "{" }queue{ "}" }: de naam is de API-naam van het veld. Voorlopig wordt dit genegeerd.
log-field-is-own = Dit veld is van de softphone zelf. Voorlopig wordt dit genegeerd.
log-field-twice = Dit veld staat er twee keer. Voorlopig wordt het tweede genegeerd.
log-field-variable = Een variabele hierin is niet bekend, of niet afgesloten: docs/rules.md noemt ze allemaal. Voorlopig wordt dit genegeerd.
write-reason = Vul code=tekst in, gescheiden door komma’s, bijvoorbeeld 0=Default,1=Lunch. Voorlopig wordt dit genegeerd.
reason-twice = Deze code staat er twee keer. Geef elke reden een eigen code. Voorlopig wordt de tweede genegeerd.
write-event-name = Vul hun naam=onze naam in, gescheiden door komma’s, bijvoorbeeld ringing=offer. Voorlopig wordt dit genegeerd.
event-not-ours = De naam na = moet een van deze zijn: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Voorlopig wordt dit genegeerd.
event-twice = Deze gebeurtenis staat er twee keer. Voorlopig wordt de tweede genegeerd.
write-strip-prefixes = Vul voorvoegsels van cijfers, +, * of # in, gescheiden door komma’s, bijvoorbeeld 9,+1.
request-never-sent = De softphone stuurt dit verzoek nooit: het kan uit de lijst worden gehaald.
request-not-optional = Alleen deze kunnen worden uitgeschakeld: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = Het adres van de primaire CTI-server ontbreekt. Vul het hier in, bijvoorbeeld wss://cti.example.com:9006.
backup-is-primary = Dit is het adres van de primaire server. Vul dat van een andere server in, of laat het leeg.
no-backup-until-then = { $flaw } Tot dan werkt de softphone zonder back-upserver.
not-a-websocket-address = Dit is geen WebSocket-adres. Vul wss://host:port in.
address-with-password = Haal de gebruikersnaam en het wachtwoord uit het adres: browsers kunnen ze niet meesturen.
cti-address-without-host = Het adres heeft geen bruikbare host of poort. Vul wss://host:port in.
cti-address-with-fragment = Haal de # en wat erachter staat uit het adres.
cti-address-in-the-clear = ws:// is alleen voor tests op de eigen computer, en browsers blokkeren het op een https-pagina. Zet een TLS-proxy voor de CTI-server, en vul het adres daarvan in met wss://.
cti-host-not-pinned = De host { $host } staat niet bij de ctiHosts van config.json. Vul er een in die daar wel staat, of laat deze daar toevoegen.
write-ask-method = Vul GET of POST in. Voorlopig geldt GET.
write-when-silent = Vul dial of refuse in. Voorlopig geldt refuse.
ask-counts-as-silent = { $flaw } Tot dan telt het als een server die niet antwoordt (/Dialing/askWhenSilent).
rest-url-shape = url: vul /path op de eigen server van de softphone in, of https://host/path, zonder #.
rest-url-in-the-clear = url: browsers blokkeren http:// op een https-pagina. Vul https:// in, of een /path op de eigen server van de softphone die de aanroep doorgeeft.
rest-unread-not-plain = Met unread sturen browsers geen eigen headers en geen JSON: stuur een formulier of een tekst, of laat unread weg.
rest-secret = “{ $name }” is geheim, en iedereen die de softphone gebruikt, zou het hier kunnen lezen. Roep een /path op de eigen server van de softphone aan die het toevoegt (docs/jtel.md). Alleen voor een test mag het hier staan, met /Jtel/allowTokenInSettings=yes.
write-rest-method = Vul GET of POST in.
write-body-type = Vul json of form in. Voorlopig geldt json.
write-rest-seconds = Vul een aantal seconden van 1 tot 120 in. Voorlopig geldt 30.
write-workstation-file = Vul een pad op de eigen webserver van de softphone in, bijvoorbeeld /workstation.json.
write-json-object = Vul een JSON-object met namen en teksten in, bijvoorbeeld { "{" }"caller": "$CallerNumber"{ "}" }.
web-address-varies = Variabelen mogen alleen achter het vraagteken staan: verder mag niets in het adres variëren.
web-address-with-fragment = Haal de # en wat erachter staat uit het adres: dat wordt niet verzonden.
web-address-with-secret = Haal het token of het wachtwoord uit het adres: iedereen die de softphone gebruikt, zou het kunnen lezen. Vul een /path op de eigen server van de softphone in, en laat die server het toevoegen.
web-address-no-path = Vul /path of https://host/path in.
web-address-in-the-clear = Browsers blokkeren http:// op een https-pagina. Vul https:// in, of een /path op de eigen server van de softphone die de aanroep doorgeeft.
web-address-with-password = Haal de gebruikersnaam en het wachtwoord uit het adres.
web-address-without-host = Het adres heeft geen bruikbare host of poort. Vul https://host/path in.
web-address-shape = Vul /path op de eigen server van de softphone in, of https://host/path.
pop-host-not-pinned = De host { $host } staat niet bij de popHosts van config.json. Vul er een in die daar wel staat, of laat deze daar toevoegen.
target-host-not-pinned = De host { $host } staat niet bij de popHosts van config.json. Voorlopig wordt die genegeerd.
write-target-hosts = Vul hosts in, gescheiden door komma’s, bijvoorbeeld crm.example.com: geen schema, geen pad. Voorlopig wordt dit genegeerd.
frame-in-the-clear = Browsers tonen geen http://-adres in een frame van een https-pagina. Vul https:// in, of een andere modus.
write-base = Vul een adres in zoals https://name.example.com. Voorlopig gaat daar niets open.
write-target-when = Vul offer of answer in. Voorlopig geldt offer.
write-match = Vul wildcard of exact in. Voorlopig geldt wildcard.
write-target-number = Vul as-is, e164, national of digits in. Voorlopig geldt as-is.
write-template = Vul wachtrij=sjabloon-id in, gescheiden door komma’s. Voorlopig wordt dit genegeerd.
write-target-mode = Vul tab, window of frame in. Voorlopig geldt tab.
write-identify = Vul phone, name of both in. Voorlopig geldt phone.
write-task-variable = Vul de naam van een variabele in, bijvoorbeeld vars.ticket. Voorlopig wordt er geen taak genoemd.
write-servicenow-field = Vul veld=tekst in, gescheiden door komma’s, bijvoorbeeld priority=1. Voorlopig wordt dit genegeerd.
write-wrap = Vul none of nav_to in. Voorlopig geldt none.
write-crm-link = Vul never, offer of answer in. Voorlopig geldt never.
write-shuttle-path = Vul een pad in zoals /socket.io/. Voorlopig geldt dat.
write-shuttle-namespace = Vul een naam in zoals /cti. Voorlopig geldt /.
write-shuttle-version = Vul auto, 3 of 4 in. Voorlopig geldt auto.
write-pop-from = Vul ctisvr of shuttle in. Voorlopig geldt ctisvr.
shuttle-peer-missing = Vul de eigen peer van de agent in, bijvoorbeeld SIP/${ "{" }extension{ "}" }: de gebeurtenissen van alle agents komen binnen. Zonder peer wordt Shuttle niet gebruikt.
no-shuttle-until-then = { $flaw } Tot dan wordt Shuttle niet gebruikt.
shuttle-address-shape = Dit is geen adres. Vul https://host:port in.
shuttle-port-too-large = { $port } is geen poort: poorten eindigen bij 65535 (in de documentatie van Shuttle zelf staat zo’n getal). Vraag welke poort de realtimedienst heeft, bijvoorbeeld 8888 of 9888.
shuttle-address-without-host = Het adres heeft geen bruikbare host of poort. Vul https://host:port in.
shuttle-address-scheme = Vul een adres in dat begint met https:// of wss://.
shuttle-address-with-path = Vul alleen de host en de poort in: het pad hoort bij /Shuttle/path, een namespace bij /Shuttle/namespace.
shuttle-address-in-the-clear = http:// en ws:// zijn alleen voor tests op de eigen computer, en browsers blokkeren ze op een https-pagina. Gebruik de beveiligde poort van Shuttle, of zet er een TLS-proxy voor, en vul het adres in met https://.

## Rules: what is wrong with them

not-a-web-address = Het is geen gewoon http- of https-adres, dus het wordt niet geopend
host-not-in-settings = De host { $host } hoort niet bij de hosts in de instellingen (/Targets/hosts)
whole-address-empty = { $variable } is leeg, dus er is niets om te openen
flaw-at-character = Bij teken { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, teken { $at }: { $flaw }
rule-no-json = Vanaf hier is dit geen JSON: zoek naar een ontbrekend aanhalingsteken, komma of haakje.
rule-no-object = Een regel is een JSON-object: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = “{ $name }” is niet bekend in een regel. Bekend zijn { $known }.
unknown-in-action = “{ $name }” is niet bekend in { $action }. Bekend zijn { $known }.
names-are = names is jtel of webfront, of wordt weggelaten.
do-missing = do ontbreekt: schrijf wat er moet gebeuren, bijvoorbeeld { "{" }"pop": "https://…"{ "}" }.
on-missing = on ontbreekt. Schrijf een van { $events }.
no-event = “{ $word }” is geen gebeurtenis. Schrijf een van { $events }.
when-no-object = when is een JSON-object, bijvoorbeeld { "{" }"queue": "Sales"{ "}" }.
no-condition = “{ $name }” is geen voorwaarde. Schrijf queue, dnis, direction, number, agent, of de naam van een variabele.
needs-texts = { $name } moet een tekst of een lijst met teksten zijn.
not-before-all = { $name }: schrijf ! voor alle teksten van een lijst, of voor geen enkele.
direction-is = direction is in of out.
do-no-object = do is een JSON-object of een lijst daarvan, bijvoorbeeld { "{" }"pop": "https://…"{ "}" }.
no-action = Elke actie heeft een van { $actions }.
custom-url-not-relative = openCustomURL: schrijf een adres ten opzichte van de instantie, bijvoorbeeld task.do?sys_id=.
custom-url-varies = openCustomURL: een variabele mag alleen achter een ? of # staan: de pagina moet voluit geschreven zijn.
action-no-object = { $action } is een JSON-object.
mode-is = mode is tab, window of frame.
rest-bodies = rest heeft een van json, form en text.
get-with-body = Een GET heeft geen body: schrijf POST, of haal de body weg.
method-is = method is GET of POST.
no-header-name = headers: “{ $name }” is geen naam van een header.
timeout-is = timeoutSeconds is een getal van 1 tot 120.
credentials-are = credentials is omit of include.
field-no-pairs = { $field } is een JSON-object met namen en teksten.
pair-needs-text = { $field }: { $name } moet een tekst hebben.
agent-cti-mode-is = AgentCTI: mode is new_tab, new_window of new_frame.
entity-no-table = { $action }: entity is de naam van een tabel, bijvoorbeeld incident.
query-forbidden = { $action }: query mag sysparm_stack en sysparm_goto_url niet bevatten.
field-no-bool = { $field } is true of false.
window-is = window is een naam van letters en cijfers.
size-is = size is breedte en hoogte in pixels, bijvoorbeeld 1000x800.
on-server = een server vroeg erom
should-be = { $name } moet { $patterns } zijn, en is { $value }
should-not-be = { $name } mag niet { $patterns } zijn, en is { $value }
should-be-but-unknown = { $name } moet { $patterns } zijn, en is niet bekend
should-not-be-but-unknown = { $name } mag niet { $patterns } zijn, en is niet bekend
either-or = { $first } of { $second }
nothing-written = Hier staat niets.
behind-whole-address = Achter een heel adres mogen alleen & of ? en parameters volgen.
address-begins-with-host = Een adres begint met https:// en een voluit geschreven host; alleen ${ "{{" }crmLink{ "}}" }, een heel adres, mag hier staan.
address-scheme-not-web = Alleen adressen met http:// en https:// kunnen worden geopend.
address-not-understood = Dit adres wordt niet begrepen: schrijf https://host/path?key=.
path-varies = Een variabele mag alleen achter een ? of # staan: het pad moet voluit geschreven zijn.
launch-scheme-varies = Het schema moet voluit geschreven zijn, bijvoorbeeld tel:.
scheme-never-launched = Een adres met { $scheme }: wordt nooit gestart.
behind-optional-value = Na een waarde met ? moet de volgende parameter met & beginnen.
character-in-address = Dit teken mag niet in een adres staan: schrijf het als %-hex.
no-format = Achter | staat as-is, e164, national, digits, no-plus of twice.
variable-misspelt = “{ $name }” is geen variabele. Schrijf { $close }.
no-variable = “{ $name }” is geen variabele. Schrijf een van de namen in docs/rules.md, of vars. en een naam van de server.
variable-left-as-is = { $name } is geen bekende variabele en blijft staan zoals het is.
variable-without-end = Deze variabele heeft geen einde: schrijf { $end } achter de naam.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Het hostingbestand kon niet worden gelezen ({ $why }), dus niets is toegestaan. Laad de pagina opnieuw; helpt dat niet, dan zoekt degene die deze bestanden host uit waarom. Alleen als de webserver met 404 antwoordt, is er geen hostingbestand.
hosting-file-no-object = Het hostingbestand is geen JSON-object, dus niets is toegestaan. Schrijf { "{}" } om niets vast te leggen, of verwijder het bestand; de webserver moet er dan met 404 op antwoorden.
pin-twice = Deze naam staat er twee keer. Haal er een weg.
pin-unknown = Deze naam is hier niet bekend. Gebruik crmOrigins, ctiHosts, popHosts, apiHosts of frameOrigins.
write-origins = Vul een lijst met origins in, bijvoorbeeld ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: schema en host, geen pad.
write-hosts = Vul een lijst met hosts in, bijvoorbeeld ["cti-a.example.com:9006", "cti-b.example.com"]: geen schema, geen pad.
write-api-hosts = Vul een lijst met hosts in, bijvoorbeeld ["acme.my.salesforce.com"]: geen schema, geen pad.
build-in-address = build in het adres van de pagina
build-in-file = build in config.json
page-in-the-clear = De softphone draait alleen via https (of voor tests op de eigen computer). Host de bestanden op https.
no-panel-around = Het adres noemt { $named } als pagina van een CRM, maar de softphone van een CRM draait alleen in het telefoonpaneel van dat CRM, niet in een eigen tabblad of venster.
no-panel-around-a-page = Het adres noemt een pagina als die van een CRM, maar de softphone van een CRM draait alleen in het telefoonpaneel van dat CRM, niet in een eigen tabblad of venster.
other-page-around = Het adres noemt { $named }, maar die pagina staat niet om deze heen. Eromheen staat: { $around }.
frame-hides-its-address = Deze pagina staat in een frame, en deze browser vertelt niet van wie dat is. Een softphone zonder CRM moet dat weten: de pagina eromheen mag haar adres niet verbergen (referrerpolicy).
running-pins-forbid = { $origin } hoort niet bij de { $pins } waarmee de actieve softphone is begonnen. Sluit alle tabbladen ervan, en open ze opnieuw.
origin-not-pinned = { $origin } staat niet bij de { $pins } van config.json. Degene die deze bestanden host, kan het daar toevoegen.

## Diagnostics

section-crm = CRM
section-tabs = Tabbladen
section-cti-servers = CTI-servers
section-shuttle = Shuttle
section-learned = Wat deze sessie over de server heeft geleerd
section-rules = Regels
section-directory = Telefoonboek
directory-list = Lijst van /Directory/url
directory-flaw = Laatste keer lezen mislukt
directory-of-crm = Telefoonboek van het CRM
section-settings = Instellingen
section-counters = Tellers
section-browser = Browser
section-layout = Softphone-indeling
section-servicenow = ServiceNow
told-yes = ja
told-no = nee
told-none = geen
told-count = { $count }
told-not-pinned = niet vastgelegd
told-not-known-yet = nog niet bekend
line-version = Versie
line-build = Build
told-build = er is er één, met alles: { $place } kan weg
told-build-twice = er is er één, met alles: { $one } en { $other } kunnen weg
line-click-to-dial = Bellen door te klikken
told-clicks-off = uit tot de telefoon klaar is
told-clicks-asked = gevraagd
told-clicks-on = aan
told-clicks-refused = geweigerd door het CRM
line-record-on-screen = Record op het scherm
line-crm-origins = Toegestane CRM-origins
line-too-wide = Te ruim
told-too-wide = { $pins } in config.json laat elke klant van het CRM toe: noem alleen uw eigen adres
line-library-hosts = Toegestane hosts voor bibliotheken
line-frame-origins = Toegestane frames zonder CRM
line-cti-hosts = Toegestane CTI-hosts
line-crm = CRM
told-crm-not-found = niet gevonden, of geweigerd
told-stand-alone = geen (standalone)
line-crm-page = CRM-pagina
line-crm-library = CRM-bibliotheek
told-loaded = geladen
told-not-loaded = niet geladen
line-carrier = De softphone draait in
told-long-worker = een worker voor alle tabbladen, die na de laatste pagina nog enkele minuten doorloopt
told-worker = een worker voor alle tabbladen, die met de laatste pagina eindigt
told-leader = een van de tabbladen, voor allemaal
told-own-page = deze pagina, alleen voor zichzelf
line-carrier-why = Waarom daar
line-open-tabs = Open tabbladen
told-open-tabs = { $count }, waarvan { $asleep } nu niet bereikbaar
line-records-open-in = Records gaan open in
told-no-tab = geen tabblad: er is nu geen CRM aan te spreken
told-this-tab = dit tabblad
told-another-tab = een ander tabblad, dat na dit is gebruikt
line-changed-settings = Gewijzigde instellingen
told-settings-wait = wachten tot er geen gesprek op de telefoon is
line-web-socket = WebSocket
line-session-storage = Sessieopslag
line-without-storage = Zonder sessieopslag
told-without-storage = De browser laat deze pagina niets opslaan: als de pagina opnieuw wordt geladen, gaan nog niet opgeslagen notities, gesprekstijden en de gesprekslijst verloren, en gaat het record van een lopend gesprek niet opnieuw open. Sta deze site toe gegevens op te slaan (opslag van derden) om ze te bewaren.
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = aanwezig, maar de browser weigert ze voor deze pagina
line-framed = In een frame
line-clock = Klok
told-clock-worker = een worker
told-clock-page = de timers van de pagina: te laat zolang die verborgen is
line-local-network = Lokaal netwerk
line-pop-ups = Pop-ups
line-notices = Meldingen van gesprekken
told-notices-off = niet ingeschakeld (Menu > Klein venster vraagt erom)
told-permission-unknown = de browser zegt het niet
told-permission-granted = toegestaan
told-permission-prompt = de browser zal het vragen
told-permission-denied = hier niet toegestaan
line-page = Pagina
line-browser = Browser
line-side = { $side ->
    [primary] primair
   *[backup] back-up
 }
line-side-failure = { $side ->
    [primary] primair
   *[backup] back-up
 }, laatste fout
told-not-set = niet ingesteld
told-side = { $standing ->
    [open] { $address } (open, { $times } keer geopend)
    [connecting] { $address } (maakt verbinding, { $times } keer geopend)
    [standby] { $address } (als reserve opengehouden)
   *[closed] { $address } (niet verbonden, { $times } keer geopend)
 }
told-side-failure = { $why } ({ $code }), { $seconds } s geleden
line-standby = Stand-by
standby-off = uit voor deze sessie: { $why }
closed-by-standby = de { $side ->
    [primary] primaire server
   *[backup] back-upserver
 } sloot de verbinding toen de andere werd geopend
standby-answers = open, en antwoordt
standby-open = open, heeft nog niet geantwoord
standby-connecting = maakt verbinding
standby-cold = cold, volgens de instellingen
standby-closed = { $failures ->
    [one] niet open ({ $failures } mislukte poging)
   *[other] niet open ({ $failures } mislukte pogingen op rij)
 }
line-next-try = Volgende poging
told-next-try = over { $seconds } s, wachttijd nr. { $attempt }
line-extension = Toestelnummer
line-snapshots = Snapshots
line-agent-queries = Navraag naar agentstatus
line-events-beside-offer = Gebeurtenissen naast offer
told-not-seen-yet = nog niet gezien
told-understood = begrepen
told-not-understood = niet begrepen
line-unknown-events = Onbekende namen van gebeurtenissen
told-no-name = geen naam
line-unknown-requests = Verzoeken die de server niet kent
line-how-dialled = Hoe het laatste nummer is samengesteld
told-next-step = { $first }; { $second }
line-asked-first = Gevraagd vóór het kiezen
told-asked-first = { $answer } ({ $seconds } s geleden)
told-setting = { $source ->
    [call-center] { $value } (callcenter)
    [file] { $value } (instellingenbestand)
   *[default] { $value } (standaard)
 }
line-frames-read = Gelezen frames
line-frames-unreadable = Frames die geen bericht waren
line-replies-to-nothing = Antwoorden zonder verzoek
line-unknown-events-count = Gebeurtenissen met onbekende naam of van andere toestelnummers
line-stale = Late berichten van oude verbindingen
line-requests-refused = Geweigerde verzoeken
line-requests-unanswered = Verzoeken zonder antwoord
line-clock-jumps = Sprongen van de klok
line-warning = Waarschuwing
own-country-code-missing = /Softphone/country is ingesteld en /Dialing/ownCountryCode niet: nummers van dit land die met + of met het landnummer beginnen, worden als internationaal gekozen.
line-texts-cut = Te lange teksten, ingekort
line-calls-surplus = Gesprekken boven het maximum
line-shuttle-server = Server
line-shuttle-connection = Verbinding
line-shuttle-speaks = Protocol
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 of 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 of 4)
line-own-peer = Eigen peer
line-times-connected = Aantal keren verbonden
line-frames-meaningless = Frames zonder betekenis
line-binary-events = Gebeurtenissen met binaire delen, niet gelezen
line-events-of-others = Gebeurtenissen van andere agents
line-events-of-unknown-name = Gebeurtenissen met onbekende naam
line-last-failure = Laatste fout
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 voorwaarde: { $does }
   *[other] { $events }, { $conditions } voorwaarden: { $does }
 }
told-rule-pop = opent een adres
told-rule-notify = meldt iets
told-rule-launch = start een programma
told-rule-rest = roept een webserver aan
told-rule-shuttle = meldt het aan Shuttle
told-rule-servicenow = opent iets in ServiceNow
line-rule-hosts = Hosts die mogen worden geopend
line-rule-hosts-pinned = Daarvan staat config.json toe
line-rule-without-call = { $rule }, zonder gesprek
told-rule-unfit = paste niet
told-step-owed = wacht
told-step-handed-over = doorgegeven
told-step-blocked = geblokkeerd door de browser
told-step-failed = mislukt
line-layout = Van het CRM
line-library-version = Bibliotheek
told-not-told = niet gemeld
layout-without-pops = geen instellingen voor het openen van records
layout-pops = inkomend, één treffer: { $one }; meer: { $several }; geen: { $none }

## Keyboard

keyboard-shortcuts = Sneltoetsen
use-shortcuts = Sneltoetsen gebruiken
shortcuts-where = Ze werken zolang dit paneel de focus heeft: klik erin, of ga er met Tab naartoe. Wat u wijzigt, geldt op deze computer.
change = Wijzigen
switch-off = Uitschakelen
reset-shortcuts = Alles herstellen
shortcut-hold = In de wacht of hervatten
shortcut-ready = Gereed of niet gereed
shortcut-number = Naar het nummer
shortcut-next-call = Naar het volgende gesprek
shortcut-back = Terug naar het gesprek in de wacht
shortcut-note = Naar de notitie
shortcut-list = Deze lijst
shortcut-waits = Druk op toetsen…
shortcut-off = Uit
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = Druk op de nieuwe toetsen voor “{ $action }”. Met Esc blijft het zoals het was.
shortcut-stays = “{ $action }” blijft zoals het was.
shortcut-set = “{ $action }” is nu { $keys }.
shortcut-is-off = “{ $action }” heeft nu geen toetsen.
shortcut-clash = “{ $other }” heeft dezelfde toetsen en gaat voor: hier doen ze niets.
shortcuts-clash = “{ $first }” en “{ $second }” hebben dezelfde toetsen, { $keys }: alleen de eerste werkt.
shortcuts-used = Sneltoetsen staan aan.
shortcuts-not-used = Sneltoetsen staan uit.
shortcuts-reset = Alle sneltoetsen zijn zoals uw callcenter ze heeft ingesteld.
shortcuts-not-kept = Deze browser bewaart niets: het geldt tot deze pagina opnieuw wordt geladen.
shortcut-not-now = “{ $action }” is nu niet mogelijk.
shortcut-too-soon = “{ $action }”: dit is net veranderd. Druk nog een keer.
keys-unknown = Gebruik een letter, een cijfer of F1 tot en met F12, alleen of met Ctrl, Alt of Shift.
keys-type-signs = Ctrl met Alt typt op veel toetsenborden tekens: gebruik Ctrl met Shift.
keys-of-browser = De browser heeft deze toetsen nodig.
keys-edit-text = Deze toetsen bewerken tekst.
keys-of-keypad = Cijfers zonder Ctrl of Alt horen bij de kiestoetsen.
write-shortcut = Vul een naam en toetsen in, bijvoorbeeld answer=Ctrl+Shift+A, of off in plaats van toetsen. De namen zijn { $names }.
shortcut-twice = Deze sneltoets staat er twee keer: de eerste geldt.

## Alerts

ring = Beltoon
ring-off = Uit
ring-chime = Gong
ring-bell = Bel
ring-pulse = Pulsen
ring-volume = Volume
ring-muted = Er gaat een gesprek over, maar de browser blokkeert het geluid van deze pagina.
let-it-ring = Beltoon afspelen
small-window = Klein venster
    .title = De gesprekken en hun knoppen in een eigen venster, waarin u ook meldingen inschakelt
window-blocked = De browser laat de softphone geen venster openen. Sta pop-ups ervoor toe.
keep-on-top = Altijd op voorgrond
    .title = Altijd op voorgrond
    .aria-label = Altijd op voorgrond
small-window-looks = Het paneel wordt gezocht…
small-window-no-panel = Geen paneel heeft dit venster geopend, of het CRM houdt het gescheiden van zijn paneel. Open het vanuit het menu van het paneel.
small-window-tab-closed = Het tabblad met het paneel is gesloten. Open dit venster opnieuw vanuit het menu van het paneel.
allow-notices = Meldingen inschakelen
notices-wanted = Een melding kan u op gesprekken wijzen terwijl u met iets anders bezig bent.
notices-on = Meldingen van gesprekken staan aan.
notices-off = Nog geen meldingen van gesprekken: klik op “Klein venster”, en daar op “Meldingen inschakelen”.
notices-refused = De browser weigert meldingen van de softphone. Sta ze toe in de browserinstellingen voor deze pagina.
notices-not-there = Deze browser toont geen meldingen.
notice-caller = { $name }, { $number }
write-sound = Vul off, chime, bell of pulse in. Voorlopig geldt off.
write-volume = Vul een getal van 0 tot 100 in. Voorlopig geldt 60.
write-notices = Vul off, hidden of unfocused in. Voorlopig geldt hidden.

## The page

softphone = Softphone
stopped = De softphone is gestopt.
stopped-phone-goes-on = Uw bureautelefoon werkt gewoon door, en ook een gesprek dat u voert. Laad de softphone opnieuw om hier verder te gaan.
reload = Herladen
mode-clock =
    .aria-label = Tijd in deze modus
agent = Agent
ext = Tst.
menu =
    .title = Menu
    .aria-label = Menu
password-wanted = De server vraagt opnieuw om uw wachtwoord om de modus te wijzigen
change-mode = Modus wijzigen
cancel = Annuleren
call = Bellen
notices =
    .aria-label = Berichten
try-again = Opnieuw proberen
copy-note = Notitie kopiëren
discard = Weggooien
dismiss =
    .title = Verbergen
    .aria-label = Verbergen
incoming-calls =
    .aria-label = Inkomende gesprekken
agent-log-in =
    .aria-label = Aanmelden als agent
agent-id = Agent-ID
password = Wachtwoord
log-in = Aanmelden
log-out = Afmelden
diagnostics = Diagnose
download-recording = Probleemrapport opslaan
    .title = Wat de softphone in de laatste minuten deed, zonder nummers, namen en stemmen
take-phone-links = Telefoonlinks hier openen
    .title = Bij links naar telefoonnummers, op alle webpagina’s, wordt u hier gevraagd of u wilt bellen
connect-again = Opnieuw verbinden
work-mode =
    .aria-label = Werkmodus
mode-auto = Gereed
    .title = Het volgende gesprek komt vanzelf
mode-manual = Eén gesprek
    .title = Gereed voor één gesprek
mode-acw = Nawerk
    .title = Nawerk: er komen geen gesprekken
mode-aux = Aux
    .title = Niet gereed, om de hier gekozen reden
aux-reason = Aux-reden
aux-reason-field =
    .title = Reden voor Aux
    .aria-label = Reden voor Aux
no-reason-yet = Reden…
find-reason =
    .aria-label = Reden voor Aux zoeken
    .placeholder = Reden zoeken…
reasons-found =
    .aria-label = Gevonden redenen
more-reasons = Nog { $count }: typ verder om ze te vinden
no-reason-found = Geen reden heeft dit in de naam.
day-so-far = { $calls ->
    [one] Vandaag: { $calls } gesprek, { $talked } gesproken, { $missed } gemist
   *[other] Vandaag: { $calls } gesprekken, { $talked } gesproken, { $missed } gemist
 }
your-extension = Uw toestelnummer
use-it = Gebruiken
setup-title = Installatie: deze pagina toelaten
setup-file =
    .aria-label = Tekst van config.json
copy = Kopiëren
setup-reload = Laad daarna deze pagina opnieuw.
calls =
    .aria-label = Gesprekken
loading = Laden…
no-calls = Geen gesprekken
duration =
    .aria-label = Duur
called-number-label = naar
answer = Opnemen
hold = In wacht
retrieve = Hervatten
swap = Wisselen
hang-up = Ophangen
decline = Weigeren
reconnect-why =
    .title = Deze ruggespraak verlaten en teruggaan naar het gesprek in de wacht
other-parties =
    .aria-label = Andere deelnemers
drop = Verwijderen
note = Notitie
note-field =
    .placeholder = Schrijf een notitie…
keypad = Toetsen
digits-sent =
    .aria-label = Verzonden cijfers
keys =
    .aria-label = Toetsen: druk op cijfers of typ ze
key-star =
    .aria-label = sterretje
key-hash =
    .aria-label = hekje
open-in-crm = Openen in CRM
my-phone-is-idle = Geen gesprek op mijn telefoon
    .title = Beëindigt wat hier wordt getoond, als de telefoon en het paneel niet overeenkomen
close-call =
    .title = Sluiten
    .aria-label = Dit gesprek sluiten
caller =
    .aria-label = Beller
called-number =
    .aria-label = Gebeld nummer
dial =
    .aria-label = Bellen
number-field =
    .aria-label = Nummer
    .placeholder = Nummer
dial-keypad =
    .aria-label = Kiestoetsen
    .title = Kiestoetsen
key-plus =
    .aria-label = plus
key-erase =
    .aria-label = Laatste teken wissen
    .title = Laatste teken wissen
consult = Ruggespraak
transfer = Doorzetten
conference = Conferentie
drop-party = Deelnemer verwijderen
two-calls = “Doorzetten” en “Conferentie” voegen uw twee gesprekken samen; er is geen nummer nodig.
recent-calls = Recente gesprekken
call-again = Opnieuw bellen
call-back = Terugbellen
close = Sluiten
    .title = Sluiten
    .aria-label = Sluiten
diagnostics-text =
    .aria-label = Tekst van de diagnose
connection = Verbinding
error = Fout
language = Taal
not-told = Niet gemeld
diagnostics-not-made = De diagnose kon niet worden gemaakt. Probeer het opnieuw.
presses-left-out = Niet-uitgevoerde klikken
presses-left-out-why = { $count }, op knoppen die net verschenen, verschoven of veranderd waren
numbers-in-groups = Nummers in groepen
numbers-as-in = zoals in { $country }
numbers-awaited = het bestand met de groepen wordt geladen
numbers-not-loaded = nee, zoals ze komen: het bestand met de groepen kon niet worden geladen ({ $why })
numbers-country-unknown = nee, zoals ze komen: { $country }, uit de instelling /Softphone/country, is geen land waarvan de nummers bekend zijn
copied = Gekopieerd.
copy-by-hand = Druk op Ctrl+C om de geselecteerde tekst te kopiëren.
reconnect = Terug naar het gesprek in de wacht
add-to-favourites = Toevoegen aan favorieten
remove-from-favourites = Verwijderen uit favorieten
favourites =
    .aria-label = Favorieten
star =
    .title = Toevoegen aan favorieten
    .aria-label = Toevoegen aan favorieten
unstar =
    .title = Verwijderen uit favorieten
    .aria-label = Verwijderen uit favorieten
suggestions =
    .aria-label = Suggesties
suggestion-recent = recent gesprek
missed-calls = { $count } gemist
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = In
history-out = Uit
history-missed = Gemist
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } wil deze softphone gebruiken. Er wordt niets geladen en niets verbonden tot een bestand naast de index.html van de softphone zegt wie dat mag.
setup-answer = Alleen als dat uw eigen systeem is: laat de webserver van de softphone { $place } beantwoorden met deze tekst:
missing-in-markup = ontbreekt in de markup van de pagina. Zet het terug: de softphone heeft het nodig.
missing-all = Ontbreekt in de markup van de pagina: { $names }
catalogue-flaws = { $count ->
    [1] Er staat een fout in regel { $line }: { $first }
   *[other] Er zijn { $count } fouten, de eerste in regel { $line }: { $first } De andere staan in Diagnose.
 }
catalogue-line = regel { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = Er staan geen woorden in het bestand.
mistake-too-deep = Meer dan { $most } accolades staan in elkaar, dus het bestand wordt niet gelezen.
mistake-encoding = Het bestand is niet als UTF-8 opgeslagen. Sla het op als UTF-8.
mistake-brace = Er ontbreekt een { "}" }.
mistake-sign = Er ontbreekt een { $sign }.
mistake-no-key = Een bericht begint met zijn sleutel, bijvoorbeeld answer = Opnemen.
mistake-no-words = Er staan geen woorden na de sleutel.
mistake-no-default = Van de woorden om uit te kiezen begint er een met *; dat geldt waar geen ander past.
mistake-closing-brace = Er is een { "}" } te veel.
mistake-form = Het bericht heeft niet de vorm van docs/words.md.
mistake-twice = De sleutel { $key } staat er twee keer: de laatste woorden gelden.
mistake-unknown-key = De softphone gebruikt de sleutel { $key } niet. Corrigeer de sleutel, of haal de regel weg.
mistake-argument = Het bericht { $key } krijgt geen { "{" } { $name } { "}" }, dus de Engelse woorden worden gebruikt.
language-not-there = De webserver van de softphone heeft geen bestand { $file }. De softphone is nu in het Engels. Kies een taal die er wel is, of voeg dat bestand toe.
starting-again = De softphone start opnieuw.
recording-not-written = Het probleemrapport kon niet worden geschreven.
answered-something-else = De softphone antwoordde iets anders.
disposed-of = De softphone is van de pagina verwijderd.
does-not-answer = De softphone antwoordt niet.
no-work-mode = De werkmodus moet een van deze zijn: { $modes }.
open-in-tab = Openen in tabblad
close-page = Deze pagina sluiten
web-server-answered = de webserver antwoordde met { $status }
not-fetched = het kon niet worden opgehaald
config-not-fetched = het kon niet worden opgehaald, of de webserver stuurde de browser ergens anders heen
config-not-given = het script van de pagina kon het niet lezen
config-is-no-text = wat het script van de pagina ervoor in de plaats gaf, is geen tekst
library-not-there = de browser kon die niet laden
several-reasons = { $first }; { $second }
no-shared-workers = de browser heeft geen shared workers
shared-worker-refused = de browser weigert de shared worker
shared-worker-silent = de shared worker antwoordt niet
web-locks-refused = de browser weigert Web Locks
no-web-locks = de browser heeft geen Web Locks
no-channel = de browser weigert een kanaal tussen de tabbladen
phone-link = Telefoonlink
phone-links = Telefoonlinks
phone-links-set-up = Links naar deze pagina geven een telefoonnummer door aan de softphone die in deze browser draait. Die kan de telefoonlinks (tel:) van alle webpagina’s openen: de browser vraagt u of dat mag.
no-phone-links = Deze browser kan telefoonlinks niet aan een webpagina doorgeven. Chrome, Edge en Firefox op een desktopcomputer kunnen dat wel, als de softphone via https wordt aangeboden.
browser-asks = De browser vraagt u of het mag: de vraag staat bij de adresbalk.
phone-links-come-here = Telefoonlinks worden vanaf nu hier geopend.
phone-links-not-allowed = De browser heeft het niet toegestaan. Open het adres van de softphone één keer in een eigen tabblad, klik op die pagina, en probeer het hier opnieuw.
open-phone-links-here = Telefoonlinks openen met de softphone
looking-for-softphone = De softphone wordt gezocht…
not-a-number = Geen nummer
link-not-taken = Niet overgenomen
no-softphone-found = Geen softphone gevonden
no-softphone-answers = In deze browser antwoordt geen softphone van deze site. Er is er geen open, of er is er een open in een CRM die nog geen telefoonlinks mag overnemen: klik daar één keer op “Menu” en dan op “Telefoonlinks hier openen”. Kopieer tot dan het nummer, en plak het in de softphone.
softphone-silent = De laatst gebruikte softphone is gevonden, maar antwoordt nu niet. Kijk daar, of kopieer het nummer.
handed-over = Doorgegeven
softphone-asks = De softphone toont het nummer en vraagt of het gebeld moet worden.
softphone-asks-close-tab = De softphone toont het nummer en vraagt of het gebeld moet worden. Dit tabblad kan worden gesloten.
copy-number = Nummer kopiëren
copy-number-by-hand = Druk op Ctrl+C om het geselecteerde nummer te kopiëren.
go-back = Terug
disposition = Afhandelcode
disposition-none = Niet gekozen
disposition-wanted = Kies een afhandelcode
log-tries-again = Het wordt vanzelf opnieuw geprobeerd
log-disposition-changed = Opgeslagen; de afhandelcode is sindsdien gewijzigd
wrap-up-ends = Gereed over
wrap-up-waits = Gereed zodra een afhandelcode is gekozen
more-wrap-up = Nog 30 seconden
no-disposition-now = Een afhandelcode kan worden gekozen zodra het gesprek is beantwoord.
disposition-unknown = Deze afhandelcode staat niet in de instellingen van het callcenter.
disposition-first = Kies eerst een afhandelcode.
no-more-wrap-up = Er loopt nu geen tijd die verlengd kan worden.
write-disposition = Vul code=tekst of Groep/code=tekst in, gescheiden door komma’s, bijvoorbeeld Verkoop/1=Bestelling,9=Verkeerd nummer. Voorlopig wordt dit genegeerd.
disposition-twice = Deze code staat er twee keer. Geef elke afhandeling een eigen code. Voorlopig wordt de tweede genegeerd.
disposition-too-long = Een CRM accepteert maximaal { $most } tekens. Voorlopig wordt dit genegeerd.
yes = Ja
set-mode = Werkmodus wijzigen
send-digits = Cijfers verzenden
set-extension = Dit toestelnummer gebruiken
open-page = Openen
header-call = { $state } { $number }
header-not-connected = Niet verbonden
presence-offline = Offline
presence-on-a-call = In gesprek
presence-available = Beschikbaar
presence-away = Afwezig
