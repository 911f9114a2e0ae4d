# Die Wörter des Softphones auf Deutsch.


## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

call-alerting = Ankommender Anruf
call-dialling = Wählt
call-dialling-consultation = Rückfrage: wählt
call-ringing = Klingelt
call-ringing-consultation = Rückfrage: klingelt
call-held-by-far = Gegenseite hält
call-consulted = Rückfrage von { $from } zu { $about }
person-with-number = { $name }, { $number }
call-conference = Konferenz
call-conference-holds = Konferenz, gehalten von { $parties }
call-talking = Im Gespräch
call-consultation = Rückfrage
call-held-waits = Gehalten, bis das Gespräch darüber endet
call-held = Gehalten
call-busy = Besetzt
call-failed = Nicht erreicht
call-missed = Verpasst
call-declined = Abgelehnt
call-not-answered = Nicht angenommen
call-cancelled = Abgebrochen
call-ended = Beendet
call-transferred = Übergeben an { $to }
call-queue = { $state }, Warteschlange { $queue }
call-by-shuttle = { $state }, laut Shuttle
call-last-known = { $state } (letzter Stand)
calls-untold = Telefon
unknown-caller = Unbekannter Anrufer
number-withheld = Nummer unterdrückt
unknown-number = Unbekannte Nummer
back-to = Zurück zu { $who }
transfer-to = { $who } an { $to } übergeben
conference-of-all = Konferenz mit allen
back-to-caller = Zurück zum Anrufer
dialled-as = Gewählt als { $number }
click-waits = Noch nicht verbunden. { $number } wird gewählt, sobald das Telefon bereit ist, innerhalb von { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
 }.
agent-not-connected = Nicht verbunden
agent-on-call = Im Gespräch
trouble-network = Dieser Computer ist nicht im Netzwerk. Prüfen Sie Kabel oder WLAN; Ihr Tischtelefon funktioniert weiter.
trouble-server = Keine Verbindung zur Telefonanlage. Nutzen Sie Ihr Tischtelefon; die Verbindung wird automatisch wiederhergestellt.
trouble-local-network = Der Browser blockiert den Zugriff auf die Telefonanlage. Erlauben Sie „Zugriff auf das lokale Netzwerk“, oder informieren Sie Ihren Administrator.
trouble-phone = Ihr Telefon wurde nicht gefunden. Geben Sie unten Ihre Nebenstelle ein, oder informieren Sie Ihren Administrator.
trouble-setup = Das Softphone kann nicht starten. Laden Sie die Seite neu; hilft das nicht, informieren Sie Ihren Administrator.
trouble-crm = Das CRM arbeitet gerade nicht mit dem Softphone zusammen. Laden Sie die Seite neu; Gespräche laufen weiter.
trouble-shuttle = Möglicherweise fehlen hier Anrufe: Achten Sie auf Ihr Telefon. Die Verbindung wird automatisch wiederhergestellt.
details = Details
troubles =
    .aria-label = Störungen
agent-signed-out = Abgemeldet
logged-out-by-others = Die Telefonanlage oder jemand anderes hat Sie abgemeldet. Melden Sie sich wieder an, um Anrufe zu bekommen.
agent-signed-in = Angemeldet
agent-auto = { $when ->
    [after-call] Nach diesem Anruf bereit
   *[now] Bereit
 }
agent-manual = { $when ->
    [after-call] Nach diesem Anruf bereit für einen Anruf
   *[now] Bereit für einen Anruf
 }
agent-acw = { $when ->
    [after-call] Nach diesem Anruf Nacharbeit
   *[now] Nacharbeit
 }
agent-aux = { $when ->
    [after-call] Nach diesem Anruf Aux
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Nach diesem Anruf Aux: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Nach diesem Anruf Aux: Grund { $code }
   *[now] Aux: Grund { $code }
 }
mode-from-elsewhere = Ihr Arbeitsmodus wurde an anderer Stelle geändert. Jetzt gilt: { $mode }
connection-none = Nicht verbunden
connection-off-network = Dieser Computer ist nicht im Netzwerk
connection-connecting = Verbindet mit dem { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 }
connection-connecting-again = Verbindet erneut mit dem { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 }
connection-connected = Verbunden
connection-connected-to-backup = Mit dem Ersatzserver verbunden
connection-without-phone = Mit dem { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 } verbunden, ohne Telefon
connection-switching = Wechselt zum { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 }
connection-starting = Startet das Telefon auf dem { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 }
trying-again = Versucht es erneut
trying-again-often = Versucht es erneut, bisher { $attempts } Mal
shuttle-connecting = Verbindet mit Shuttle
shuttle-connected-alone = Mit Shuttle verbunden: zeigt Anrufe an, bedient werden sie am Telefon
shuttle-connected = Shuttle ist verbunden
panel-stand-alone = Eigenständig: ohne CRM, daher werden keine Datensätze geöffnet und keine Anrufe protokolliert

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Es steht keine Nummer zum Wählen an.
no-retry-needed = Das Protokoll dieses Anrufs muss nicht erneut gespeichert werden.
only-ended-closes = Nur ein beendeter Anruf lässt sich schließen.
note-not-saved = Die Notiz ist nicht gespeichert: Versuchen Sie es erneut, oder verwerfen Sie sie.
disposition-not-saved = Das Ergebnis des Anrufs ist nicht gespeichert: Versuchen Sie es erneut, oder verwerfen Sie es.
change-not-saved = Was Sie zuletzt geschrieben oder gewählt haben, ist nicht gespeichert: Versuchen Sie es erneut, oder verwerfen Sie es.
nothing-to-discard = Es gibt nichts zu verwerfen.
no-caller-to-search = Es gibt keinen Anrufer, nach dem gesucht werden kann.
nothing-to-open = Es gibt nichts mehr zu öffnen.
no-link-asks = Kein Link verlangt einen Anruf.
type-extension-or-name = Geben Sie Ihre Nebenstelle oder Ihren Namen ein.
extension-not-asked-for = Nach der Nebenstelle wird nicht gefragt.
extension-has-digits = Eine Nebenstelle besteht aus Ziffern.
no-call-shown = Es wird kein Anruf angezeigt.
shuttle-only-shows = Shuttle zeigt Anrufe nur an: Bedienen Sie dafür Ihr Telefon.
server-not-connected = Der CTI-Server ist noch nicht verbunden.
only-keys-sent = Nur die Tasten 0 bis 9, * und # können gesendet werden.
already-logged-in = An dieser Nebenstelle ist bereits ein Agent angemeldet.
type-agent-id = Geben Sie die Agenten-ID ein.
nobody-logged-in = Niemand ist angemeldet.
log-in-first = Melden Sie sich zuerst an.
reason-unknown = Dieser Grund steht nicht in den Einstellungen des Callcenters.
type-number-to-consult = Geben Sie die Nummer für die Rückfrage ein.
no-call-to-consult-about = Es gibt kein Gespräch, zu dem Sie rückfragen können.
no-call-rings = Es klingelt kein Anruf.
other-call-answered = Der CTI-Server hat { $who } angenommen. { $other } klingelt noch.
no-call-to-hold = Es gibt kein Gespräch zum Halten.
no-call-to-take-back = Es gibt kein gehaltenes Gespräch zum Fortsetzen.
server-cannot-swap = Der CTI-Server kann nicht makeln.
swap-needs-two-calls = Makeln geht nur mit einem aktiven und einem gehaltenen Gespräch.
no-call-to-hang-up = Es gibt kein Gespräch zum Auflegen.
reconnect-needs-consultation = „Zurück“ geht nur bei einer Rückfrage und dem dafür gehaltenen Gespräch.
no-consultation-failed = Es gibt keine Rückfrage, die nicht zustande kam.
type-number-to-transfer = Geben Sie die Nummer für die Übergabe ein, oder halten Sie zuerst Rückfrage.
no-call-to-transfer = Es gibt kein Gespräch zum Übergeben.
type-number-to-add = Geben Sie die Nummer ein, die dazukommen soll, oder halten Sie zuerst Rückfrage.
no-call-to-add-to = Es gibt kein Gespräch, zu dem jemand dazukommen kann.
type-number-to-drop = Geben Sie die Nummer des Teilnehmers ein, der entfernt werden soll.
no-call-to-drop-from = Es gibt kein Gespräch, aus dem ein Teilnehmer entfernt werden kann.
server-cannot-send-digits = Der CTI-Server kann keine Ziffern senden.
digits-while-talking = Ziffern lassen sich nur im Gespräch senden.
not-on-list = Dieser Anruf steht nicht mehr in der Liste.
two-calls-already = Es gibt schon zwei Gespräche.
call-with-number-already = Mit dieser Nummer besteht schon ein Gespräch.
no-digits-after-number = Die Ziffern hinter der Nummer können hier nicht gesendet werden: Halten Sie zuerst Rückfrage, und verbinden Sie dann die Gespräche.
library-refused = Die Bibliothek des CRM hat einen Aufruf abgelehnt: { $words }.
no-answer-yet = noch keine Antwort
no-answer = keine Antwort
no-settings-from-crm = Das CRM hat keine Callcenter-Einstellungen geliefert ({ $why }). Öffnen Sie im Setup „Callcenter“, dann „Callcenter-Benutzer verwalten“, und fügen Sie diesen Benutzer hinzu; laden Sie danach die Seite neu.
click-not-dialled = Die angeklickte Nummer wurde nicht gewählt: { $why }.
too-many-calls = Mehr als { $most } Anrufe zugleich: Die übrigen werden nicht angezeigt, gesucht oder protokolliert.
notes-of-agent-before = Vom vorigen Agenten gibt es Notizen, die nicht im CRM gespeichert sind, zu Gesprächen mit { $callers }. Sie bleiben, bis Sie sie kopieren und die Gespräche schließen: „Schließen“ verwirft die Notiz.
an-unknown-caller = einem unbekannten Anrufer
not-dialled-not-reached = { $number } wurde nicht gewählt: Der CTI-Server war nicht rechtzeitig erreichbar.
dialled-already = { $number } wird bereits gewählt.
number-dialled-already = Es wird bereits eine Nummer gewählt.
answer-first = Ein Anruf klingelt: Nehmen Sie ihn zuerst an, oder warten Sie, bis er aufhört.
hang-up-failed-first = Beenden Sie zuerst den Anruf, der nicht zustande kam.
end-one-of-two-first = Es gibt schon zwei Gespräche: Beenden Sie zuerst eines davon.
call-again-when-free = Zurückrufen können Sie, wenn Ihr Gespräch beendet ist.
local-network = Der Browser lässt diese Seite nicht ins lokale Netz, in dem der CTI-Server ist. Erlauben Sie den „Zugriff auf das lokale Netzwerk“, wenn der Browser fragt. Für alle Agenten: Der Frame des CRM muss ihn erlauben, oder eine Unternehmensrichtlinie (LocalNetworkAccessAllowedForUrls) muss die Adressen des CRM und dieser Seite nennen, oder der CTI-Server braucht eine öffentliche Adresse.
pressed-no-server = Ihr letzter Klick wurde nicht ausgeführt: Kein CTI-Server ist verfügbar. Klicken Sie noch einmal, wenn das Telefon bereit ist.
request-not-confirmed = { $what } wurde nicht bestätigt, bevor die Verbindung abbrach: Bitte prüfen Sie Ihr Telefon.
back-mode-changed = Die Verbindung zur Telefonanlage war kurz unterbrochen; Ihr Arbeitsmodus hat sich inzwischen geändert.
address-lost = der { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 } hat diese Adresse verloren, als der andere geöffnet wurde
back-on-server = Die Verbindung zur Telefonanlage war { $seconds } s unterbrochen; { $what }.
calls-not-told = Ihre Anrufe sind hier gerade nicht zu sehen: bitte Telefon prüfen
calls-ended = { $calls ->
    [one] ein Anruf wurde inzwischen beendet
   *[other] { $calls } Anrufe wurden inzwischen beendet
 }
calls-began = { $calls ->
    [one] ein Anruf kam inzwischen dazu
   *[other] { $calls } Anrufe kamen inzwischen dazu
 }
calls-changed = { $calls ->
    [one] ein Anruf hat sich inzwischen geändert
   *[other] { $calls } Anrufe haben sich inzwischen geändert
 }
work-mode-changed = Ihr Arbeitsmodus hat sich geändert
nothing-changed = Ihre Anrufe und Ihr Arbeitsmodus sind wie vorher
pressed-calls-changed = Ihr Klick wurde nicht ausgeführt: Ihre Anrufe haben sich inzwischen geändert.
request-came-to-nothing = { $what } kam nicht zustande: Die Verbindung ist abgebrochen.
other-links-left-out = { $links ->
    [one] Inzwischen hat ein weiterer Link einen Anruf verlangt: Er wurde ignoriert. Beantworten Sie den ersten.
   *[other] Inzwischen haben { $links } weitere Links Anrufe verlangt: Sie wurden ignoriert. Beantworten Sie den ersten.
 }
link-no-number = Ein Link wollte etwas anrufen, das keine Telefonnummer ist.
link-no-digit = Ein Link wollte eine Nummer ohne Ziffern anrufen.
link-several-numbers = Ein Link wollte mehr als eine Nummer anrufen.
link-star-hash = Ein Link wollte eine Nummer mit * oder # anrufen, was ein Befehl an die Telefonanlage sein kann: Er wurde ignoriert. Geben Sie die Nummer ein, wenn Sie das möchten.
link-not-answered = Ein Link wollte { $number } anrufen. Die Frage blieb unbeantwortet: Die Nummer wurde nicht gewählt.
link-asks = Ein Link möchte { $number } anrufen.
link-asks-hold = Ein Link möchte { $number } anrufen. { $held } wird dann gehalten.
link-asks-digits = Ein Link möchte { $number } anrufen und nach dem Abheben { $digits } senden.
link-asks-digits-hold = Ein Link möchte { $number } anrufen und nach dem Abheben { $digits } senden. { $held } wird dann gehalten.
the-caller = Anrufer
library-not-loaded = Die Bibliothek des CRM konnte nicht geladen werden ({ $why }). Laden Sie die Seite neu; hilft das nicht, prüfen Sie, ob der Server dieser Seite Skripte aus dem CRM laden darf.
settings-file-unreadable = Die Einstellungsdatei war nicht lesbar ({ $why }).
page-may-not = Diese Seite darf das Telefon nicht verwenden. Den Grund nennen ihre Hinweise.
not-in-a-crm = Diese Seite ist nicht im Telefonbereich eines CRM, und es ist keine Einstellungsdatei angegeben. Öffnen Sie sie aus dem CRM, oder ergänzen Sie die Adresse um ?settings=settings.json.
browser-stores-nothing = Notizen können verloren gehen: Der Browser lässt diese Seite nichts speichern.
numbers-not-clickable = Nummern im CRM lassen sich nicht anklicken: { $why }. Laden Sie die Seite neu, um es erneut zu versuchen.
not-asked-any-more = Diese Frage gilt nicht mehr: Die Anrufe haben sich inzwischen geändert.
not-called-no-answer = { $number } wurde nicht angerufen: Die Frage blieb unbeantwortet.
not-called-calls-changed = { $number } wurde nicht angerufen: Die Anrufe am Telefon haben sich inzwischen geändert.
ask-transfer = { $active } mit { $held } verbinden? Sie verlassen beide Gespräche.
ask-conference = { $active } und { $held } mit Ihnen zusammenschalten?
ask-transfer-to = { $active } an { $number } übergeben? { $held } wird gehalten, und der CTI-Server verbindet vielleicht stattdessen die beiden Anrufer.
ask-conference-with = { $number } zum Gespräch mit { $active } hinzufügen? { $held } wird gehalten, und der CTI-Server verbindet vielleicht stattdessen die beiden Anrufer.
ask-call-named = { $name }, { $number }, anrufen? { $active } wird dann gehalten.
ask-call = { $number } anrufen? { $active } wird dann gehalten.
ask-discard = Die Notiz zu { $who } verwerfen? Sie ist nicht im CRM gespeichert.
yes-transfer = Übergeben
yes-conference = Konferenz
yes-call = Anrufen
yes-discard = Verwerfen
pop-could-repeat = der Browser lässt diese Seite nichts speichern, daher könnte sich der Datensatz immer wieder öffnen
pop-may-be-open = der Browser lässt diese Seite nichts speichern, daher ist der Datensatz vielleicht schon offen
no-crm-answer = keine Antwort vom CRM
note-is-in-log = Die Notiz steht im Protokoll des Anrufs
note-goes-into-log = Die Notiz kommt ins Protokoll des Anrufs
saved-by-other-version = Das Softphone wurde aktualisiert. Noch nicht gespeicherte Notizen und die Liste der letzten Anrufe stammen von der vorigen Version und konnten nicht übernommen werden. Anrufe am Telefon werden wie immer angezeigt.
no-server-answer = keine Antwort von der Telefonanlage
no-server-answer-check-phone = keine Antwort von der Telefonanlage; prüfen Sie Ihr Telefon, bevor Sie es erneut versuchen
password-wrong = das Passwort stimmt nicht
request-refused = { $what } hat nicht funktioniert: Die Telefonanlage hat es abgelehnt.
request-refused-or-idle = { $what } hat nicht funktioniert: Die Telefonanlage hat es abgelehnt. Wenn an Ihrem Telefon kein Anruf ist, klicken Sie auf „Kein Anruf am Telefon“.
request-failed = { $what } ist fehlgeschlagen: { $why }.
request-failed-or-idle = { $what } ist fehlgeschlagen: { $why }. Wenn an Ihrem Telefon kein Anruf ist, klicken Sie auf „Kein Anruf am Telefon“.
request-log-in = Die Anmeldung
request-log-out = Die Abmeldung
request-auto = Der Wechsel zu „Bereit“
request-manual = Der Wechsel zu „Ein Anruf“
request-acw = Der Wechsel zu „Nacharbeit“
request-aux = Der Wechsel zu „Aux“
request-call = Der Anruf
request-call-to = Der Anruf bei { $number }
request-consultation = Die Rückfrage
request-consultation-with = Die Rückfrage bei { $number }
request-drop = Das Entfernen eines Teilnehmers
request-drop-party = Das Entfernen von { $number }
request-answer = Das Annehmen
request-hold = Das Halten
request-retrieve = Das Fortsetzen
request-hang-up = Das Auflegen
request-reconnect = Die Rückkehr zum gehaltenen Gespräch
request-transfer-to = Die Übergabe an { $number }
request-add = Das Hinzufügen von { $number }
request-transfer = Die Übergabe
request-conference = Die Konferenz
request-digits = Das Senden von Ziffern
request-swap = Das Makeln
settings-changed = Die Einstellungen des Callcenters haben sich geändert. Sie gelten, sobald kein Anruf mehr am Telefon ist.
leave-not-supported = Dieser Browser unterstützt das nicht: Das Softphone endet mit seiner letzten Seite.
extension-not-found = Der CTI-Server hat die Nebenstelle dieses Computers nicht gefunden ({ $why }). Geben Sie Ihre Nebenstelle ein, oder bitten Sie Ihren Administrator, ihr die Adresse dieses Computers zuzuordnen.
reply-names-no-extension = die Antwort nennt keine Nebenstelle
extension-not-monitored = Die Nebenstelle { $extension } ließ sich nicht überwachen ({ $why }), es würde also kein Anruf angezeigt. Prüfen Sie, ob es die Nebenstelle gibt, oder fragen Sie Ihren Administrator.
logged-in-not-told = Der CTI-Server konnte nicht sagen, wer an der Nebenstelle { $extension } angemeldet ist ({ $why }).
no-number-to-dial = Es gibt keine Nummer zum Wählen.
no-digit = Das enthält keine Ziffer und lässt sich deshalb nicht wählen.
several-numbers = Das enthält mehr als eine Nummer und wird deshalb nicht gewählt: Geben Sie die gewünschte ein.
only-an-extension = Das ist eine Durchwahl ohne die Nummer davor und wird deshalb nicht gewählt: Geben Sie die ganze Nummer ein.
number-unclear = Es ist nicht erkennbar, welcher Teil davon die Nummer ist, deshalb wird nicht gewählt: Geben Sie die Nummer ein.
step-signs = Unsichtbare Zeichen werden weggelassen, ähnlich aussehende gelten als das, wonach sie aussehen
step-link = Was ein Link außer der Nummer enthält, wird weggelassen
step-extension-part = Die Durchwahl wird nach dem Abheben gesendet
step-letters = Buchstaben gelten als die Tasten, auf denen sie stehen
step-words = Was neben der Nummer steht, wird weggelassen
step-trunk-zero = (0) wird nach einer Landesvorwahl nicht gewählt
link-unwritten = Dieser Link ist nicht so geschrieben, wie Adressen es sein müssen, deshalb ist keine Nummer daraus lesbar.
link-no-call = Dieser Link verlangt etwas, das kein Telefonanruf ist.
link-not-a-number = Dieser Link möchte etwas anrufen, das keine Telefonnummer ist.
step-again = Sie wird wie zuvor gewählt
step-digits-only = Nur Ziffern, * und # werden gewählt
step-punctuation-and-plus = +, Leerzeichen, Klammern, Bindestriche und andere Satzzeichen werden herausgenommen
step-as-typed = Eingegebene Nummern werden so gewählt, wie sie eingegeben sind
step-punctuation = Satzzeichen werden herausgenommen
step-international = { $set ->
   *[none] Sie hat ein +, ist also international: kein Präfix eingestellt.
    [outside] Sie hat ein +, ist also international: davor Amtskennziffer { $outside }.
    [prefix] Sie hat ein +, ist also international: davor internationales Präfix { $prefix }.
    [both] Sie hat ein +, ist also international: davor Amtskennziffer { $outside } und internationales Präfix { $prefix }.
 }
step-own-country = { $set ->
   *[none] Sie hat ein + und die eigene Landesvorwahl, die wegfällt: kein Präfix eingestellt.
    [outside] Sie hat ein + und die eigene Landesvorwahl, die wegfällt: davor Amtskennziffer { $outside }.
    [prefix] Sie hat ein + und die eigene Landesvorwahl, die wegfällt: davor nationales Präfix { $prefix }.
    [both] Sie hat ein + und die eigene Landesvorwahl, die wegfällt: davor Amtskennziffer { $outside } und nationales Präfix { $prefix }.
 }
step-long-distance = { $set ->
   *[none] Sie hat Klammern, ist also ein Ferngespräch: kein Präfix eingestellt.
    [outside] Sie hat Klammern, ist also ein Ferngespräch: davor Amtskennziffer { $outside }.
    [prefix] Sie hat Klammern, ist also ein Ferngespräch: davor Fernwahlpräfix { $prefix }.
    [both] Sie hat Klammern, ist also ein Ferngespräch: davor Amtskennziffer { $outside } und Fernwahlpräfix { $prefix }.
 }
step-outside = { $set ->
   *[none] Sie ist länger als die eigene Nebenstelle, geht also nach außen: kein Präfix eingestellt.
    [outside] Sie ist länger als die eigene Nebenstelle, geht also nach außen: davor Amtskennziffer { $outside }.
 }
step-internal = Sie ist nicht länger als die eigene Nebenstelle, ist also intern: kein Präfix.
will-dial = { $kind ->
   *[as-typed] Gewählt wird { $number }, wie eingegeben
    [digits] Gewählt wird { $number }
    [international] Gewählt wird { $number }: international
    [own-country] Gewählt wird { $number }: national
    [long-distance] Gewählt wird { $number }: Ferngespräch
    [outside] Gewählt wird { $number }: Amtsleitung
    [internal] Gewählt wird { $number }: intern
 }
will-send = Nach dem Abheben wird { $digits } gesendet.
nobody-found = Niemand mit diesem Namen steht im Verzeichnis oder in den letzten Anrufen.
why-number = Warum diese Nummer?
why-typed = { $number } steht im Feld.
why-step = { $result } – { $step }
caller-too-long = Kein Datensatz: Die Nummer des Anrufers ist zu lang für eine Suche
no-caller-number = Kein Datensatz: Der Anruf kam ohne Nummer
caller-hides-number = Kein Datensatz: Der Anrufer unterdrückt seine Nummer
caller-too-short = Kein Datensatz: Die Nummer des Anrufers ist zu kurz für eine Suche

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Der Hauptserver war nicht erreichbar
    [backup] Der Ersatzserver war nicht erreichbar
   *[it] war nicht erreichbar
 }
reason-closed = { $who ->
    [primary] Der Hauptserver hat die Verbindung geschlossen
    [backup] Der Ersatzserver hat die Verbindung geschlossen
    [shuttle] Shuttle hat die Verbindung geschlossen
   *[it] hat die Verbindung geschlossen
 }
reason-with-code = { $reason } (Code { $code })
reason-with-code-and-words = { $reason } (Code { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] Der Hauptserver hat die Verbindung nicht rechtzeitig angenommen
    [backup] Der Ersatzserver hat die Verbindung nicht rechtzeitig angenommen
   *[it] hat die Verbindung nicht rechtzeitig angenommen
 }
reason-no-answer = { $who ->
    [primary] Der Hauptserver hat auf { $request } nicht geantwortet
    [backup] Der Ersatzserver hat auf { $request } nicht geantwortet
   *[it] hat auf { $request } nicht geantwortet
 }
reason-local-network = { $who ->
    [primary] Der Hauptserver ist im lokalen Netz, und der Browser lässt diese Seite nicht dorthin
    [backup] Der Ersatzserver ist im lokalen Netz, und der Browser lässt diese Seite nicht dorthin
   *[it] ist im lokalen Netz, und der Browser lässt diese Seite nicht dorthin
 }
reason-silent = { $who ->
    [primary] Der Hauptserver meldet sich nicht mehr
    [backup] Der Ersatzserver meldet sich nicht mehr
    [shuttle] Shuttle meldet sich nicht mehr
   *[it] meldet sich nicht mehr
 }
reason-refused = { $who ->
    [primary] Der Hauptserver verweigert den Dienst
    [backup] Der Ersatzserver verweigert den Dienst
   *[it] verweigert den Dienst
 }
reason-return = { $who ->
    [primary] Der Hauptserver wird nicht mehr verwendet, weil der andere wieder verfügbar ist
    [backup] Der Ersatzserver wird nicht mehr verwendet, weil der andere wieder verfügbar ist
   *[it] wird nicht mehr verwendet, weil der andere wieder verfügbar ist
 }
reason-frame-too-long = { $who ->
    [primary] Der Hauptserver hat einen Frame von mehr als 256 KB gesendet
    [backup] Der Ersatzserver hat einen Frame von mehr als 256 KB gesendet
    [shuttle] Shuttle hat einen Frame von mehr als 256 KB gesendet
   *[it] hat einen Frame von mehr als 256 KB gesendet
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle ist nicht erreichbar
   *[it] ist nicht erreichbar
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle ist nicht erreichbar ({ $words })
   *[it] ist nicht erreichbar ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle hat die Verbindung angenommen und wortlos geschlossen: vielleicht kein Socket.IO-Server
   *[it] hat die Verbindung angenommen und wortlos geschlossen: vielleicht kein Socket.IO-Server
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle spricht eine andere Version von Socket.IO, als die Einstellung /Shuttle/eio angibt: Schreiben Sie dort auto
   *[it] spricht eine andere Version von Socket.IO, als die Einstellung /Shuttle/eio angibt: Schreiben Sie dort auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle hat nicht rechtzeitig geantwortet
   *[it] hat nicht rechtzeitig geantwortet
 }
reason-left = { $who ->
    [shuttle] Shuttle hat die Verbindung von sich aus beendet
   *[it] hat die Verbindung von sich aus beendet
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle lehnt die Verbindung ab
   *[it] lehnt die Verbindung ab
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle lehnt die Verbindung ab: { $words }
   *[it] lehnt die Verbindung ab: { $words }
 }
no-reason-given = kein Grund angegeben

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Zu { $number } läuft bereits eine Abfrage.
asking-whether = Abfrage läuft, ob { $number } gewählt werden darf.
not-dialled-refused = { $number } wird nicht gewählt: Der Server, der zuerst gefragt wird, lehnt es ab.
not-dialled-server-says = { $number } wird nicht gewählt. Der Server, der zuerst gefragt wird, meldet: „{ $words }“
not-dialled-nobody-says = { $number } wird nicht gewählt: Es war nicht zu erfahren, ob das erlaubt ist ({ $why }). Versuchen Sie es erneut, oder informieren Sie Ihren Administrator.
not-dialled-server-lost = { $number } wurde nicht gewählt: Die Verbindung zum CTI-Server ist inzwischen abgebrochen.
not-dialled-calls-changed = { $number } wurde nicht gewählt: Die Anrufe am Telefon haben sich inzwischen geändert.
asked-allowed = erlaubt ({ $status })
asked-refused = abgelehnt
asked-taken-back = zurückgenommen
asked-other-clicked = inzwischen wurde eine andere Nummer angeklickt
asked-other-dialled = inzwischen wurde eine andere Nummer gewählt
asked-other-instead = stattdessen wurde eine andere Nummer gewählt
asked-dialled-all-the-same = { $why }; trotzdem gewählt, wie eingestellt
asked-not-dialled = { $why }; nicht gewählt
asked-address-unusable = die Adresse des Servers ist nicht verwendbar
asked-server-answered = der Server hat mit { $status } geantwortet
no-answer-within = keine Antwort innerhalb von { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
 }
fetch-failed = der Browser meldet nur, dass es fehlschlug: CORS-Header des Servers, eine Weiterleitung, sein Zertifikat oder das Netz (docs/jtel.md)
server-answered = hat mit { $status } geantwortet
sent-unread = gesendet; das Ergebnis ist nicht bekannt, weil die Regel unread angibt
crm-takes-no-log = { $crm } nimmt von hier kein Anrufprotokoll an: Kopieren Sie die Notiz in den Datensatz
servicenow-did-not-start = ServiceNow hat dieses Panel nicht gestartet ({ $why }). Lassen Sie einen Administrator { $page } in die Eigenschaft glide.ui.concourse.onmessage_enforce_same_origin_whitelist eintragen und diesem Benutzer die Rolle sn_openframe_user geben; laden Sie danach die Seite neu.
servicenow-settings-unreadable = Die Einstellungen aus ServiceNow sind nicht lesbar: { $why }. Korrigieren Sie sie dort, und laden Sie danach die Seite neu.
servicenow-did-not-take = ServiceNow hat eine Anfrage des Softphones nicht angenommen ({ $words }). Laden Sie die Seite neu, wenn sich nichts öffnet.
no-servicenow-answer = Keine Antwort von ServiceNow
not-opened = Nicht geöffnet: { $why }
not-in-servicenow = Das Softphone ist nicht in ServiceNow
no-servicenow-page-in-time = Keine Seite von ServiceNow konnte es rechtzeitig öffnen
why-opened = Warum wurde das geöffnet?
why-nothing-opened = Warum wurde nichts geöffnet?
no-page-in-time = Keine Seite des Softphones konnte es rechtzeitig öffnen
program-unknown = was das Programm damit gemacht hat, ist nicht bekannt
browser-blocked = Der Browser hat ein Fenster blockiert, das „{ $rule }“ öffnet. Erlauben Sie Pop-ups für diese Seite.
browser-blocked-call = Der Browser hat ein Fenster blockiert, das „Anrufen“ öffnet. Erlauben Sie Pop-ups für diese Seite.
shuttle-did-not-answer = Shuttle hat nicht geantwortet: Ob es ausgeführt wurde, ist nicht bekannt
press-call = Klicken Sie auf „Anrufen“, um mit dem Telefonprogramm dieses Computers zu wählen.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = Die Einstellungen nennen keinen Shuttle-Server (/Shuttle/url)
shuttle-not-connected = Shuttle ist nicht verbunden

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Der Anrufer wird im CRM gesucht
pop-waits = Der Datensatz öffnet sich beim Annehmen: Ein anderes Gespräch läuft
pop-waits-for-pause = Der Datensatz öffnet sich, sobald Sie nicht mehr tippen oder annehmen
pop-record = Datensatz: { $record }
pop-found = { $count ->
    [0] Kein Datensatz gefunden
    [1] Ein Datensatz gefunden
   *[other] { $count } Datensätze gefunden
 }
pop-failed = Suche fehlgeschlagen: { $why }
pop-by-hand = Nicht automatisch geöffnet: { $why }
pop-opened = Im CRM geöffnet
pop-not-opened = Nicht geöffnet: nicht angenommen

# Um welchen Datensatz es geht: die Auswahl in der Karte.
choose-record = Diesen Datensatz wählen
new-record-of-caller = Neuer Datensatz
record-kind = { $object ->
    [account] Account
    [contact] Kontakt
    [lead] Lead
    [case] Fall
   *[opportunity] Opportunity
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · dieser Anruf
# Das Verzeichnis: Listen, die geholt werden, und die Favoriten des Agenten.
directory-holds = { $entries } Einträge, { $broken } als fehlerhaft ausgelassen, { $left ->
    [0] keiner aus Platzgründen
   *[other] { $left } aus Platzgründen
 }
directory-missing = Das Verzeichnis konnte nicht gelesen werden ({ $why }). Der Versuch wird automatisch wiederholt; Nummern können Sie weiterhin wählen.
directory-too-long = es ist länger als 10 MB
directory-no-json = die Antwort ist kein JSON oder zu tief verschachtelt
directory-no-list = die Antwort enthält keine Liste von Einträgen
directory-no-entries = nichts in der Liste war lesbar: jeder Eintrag braucht einen Namen und eine Nummer
favourites-not-kept = Dieser Browser kann Ihre Favoriten nicht speichern (sein Speicher ist voll oder gesperrt): Sie bleiben, bis diese Seite geschlossen wird.
favourites-full = Sie haben schon { $most } Favoriten. Entfernen Sie zuerst einen.
favourite-already = Diese Nummer gehört schon zu Ihren Favoriten.
no-favourite = Diese Nummer gehört nicht zu Ihren Favoriten.
no-number-to-star = Hier gibt es keine Nummer zum Merken.
free-agents = { $count ->
    [0] niemand frei
   *[other] { $count } frei
 }
records-to-choose = { $count ->
    [1] Ein Datensatz gefunden
   *[other] { $count } Datensätze gefunden: Wer ist es?
 }
records-to-choose-again = Ein anderer der { $count } Datensätze?
records-to-choose-some = { $count } Datensätze gefunden: Wer ist es? Die ersten { $shown } stehen hier.
new-record-of-kind = { $object ->
    [account] Neuer Account
    [contact] Neuer Kontakt
    [lead] Neuer Lead
    [case] Neuer Fall
   *[opportunity] Neue Opportunity
 }
new-record = Neu: { $kind }
record-not-offered = Dieser Datensatz steht nicht mehr zur Wahl.
record-not-opened = Das CRM hat den Datensatz nicht geöffnet: { $why }
why-record = Warum dieser Datensatz?
why-came = Die Nummer kam als { $number }.
why-searched = Im CRM gesucht: { $search } ({ $form }).
why-found = { $count ->
    [0] Es wurde kein Datensatz gefunden.
    [1] Es wurde ein Datensatz gefunden.
   *[other] Es wurden { $count } Datensätze gefunden.
 }
why-only = Es ist der einzige.
why-chosen = Sie haben ihn gewählt.
why-chosen-before = Sie haben ihn heute schon bei einem Anruf von dieser Nummer gewählt.
why-opened-in-crm = Sie haben ihn im CRM geöffnet.
why-had-record = Der Anruf hatte seinen Datensatz schon vor der Suche.
why-not-related = Das CRM wollte die Aufgabe des Anrufs nicht mit ihm verknüpfen.
# In welcher Form die Nummer gesucht wurde.
form-as-is = wie sie kam
form-e164 = mit Landesvorwahl
form-national = wie im eigenen Land gewählt
form-digits = nur ihre Ziffern
form-last = { $count ->
    [1] ihre letzte Ziffer
   *[other] ihre letzten { $count } Ziffern
 }
write-entry = Geben Sie einen Namen von bis zu 80 Zeichen und eine Nummer an, etwa Grace Kim=2612.
entry-twice = Dieser Eintrag steht zweimal da.
write-refresh-minutes = Geben Sie eine Zahl von 1 bis 1440 Minuten an.
write-queue = Geben Sie einen Namen und die Nummer des Splits an, etwa Support=6001; jeden Split einmal, bis zu 20.
write-objects = Geben Sie bis zu vier API-Namen von Objekten an, jeden einmal, etwa Contact, Lead; oder none.
log-saving = Anrufprotokoll wird gespeichert
log-saved-without-name = Gespeichert, aber das CRM hat die Aufgabe nicht benannt: Spätere Notiz bitte von Hand übertragen
log-note-changed = Gespeichert; die neue Notiz folgt
log-saved = Anrufprotokoll gespeichert
log-failed = Anrufprotokoll nicht gespeichert
log-unknown = Anrufprotokoll vielleicht gespeichert: Bitte Datensatz prüfen, dann erneut versuchen
crm-refused = vom CRM ohne Grund abgelehnt
crm-reply-unreadable = Antwort des CRM nicht lesbar ({ $why })
reply-not-json = kein JSON
reply-not-an-object = kein Objekt
reply-without-result = weder Ergebnis noch Fehler
reply-without-number = keine Nummer
reply-without-phone-number = ServiceNow hat keine phoneNumber gesendet
configuration-not-json = das Feld Configuration im Datensatz OpenFrame Configuration ist kein JSON-Objekt
form-without-query = ein Formular braucht query: ohne sie öffnet ServiceNow nichts
not-of-the-instance = nur eine Adresse der Instanz selbst lässt sich öffnen, z. B. incident_list.do
servicenow-address-too-long = die Adresse ist länger als die 2083 Zeichen, die ServiceNow annimmt
bad-table-name = ein Tabellenname hat nur Buchstaben, Ziffern und _
refused-parameters = sysparm_stack und sysparm_goto_url sind nicht möglich: ServiceNow lehnt sie ab
control-character = ein Zeilenende oder anderes Steuerzeichen ist enthalten
servicenow-text-too-long = länger als die 4400 Zeichen, die ServiceNow annimmt
address-names-both = Die Adresse der Seite nennt eine Classic- und eine Lightning-Seite zugleich
address-mode-wrong = mode in der Adresse der Seite ist nicht Lightning
address-lacks-mode = In der Adresse der Seite fehlt mode=Lightning
address-lacks-nonce = In der Adresse der Seite fehlt nonce
address-lacks-origin = In der Adresse der Seite fehlt sfdcIframeOrigin
address-lacks-origins = In der Adresse der Seite fehlt sfdcIFrameOrigin (Classic), oder sfdcIframeOrigin und mode
address-value-unreadable = Der Wert ist nicht lesbar
address-value-twice = Das steht zweimal in der Adresse der Seite. Nehmen Sie eines davon heraus.
not-an-origin = Das ist kein Origin einer Seite (https://name.lightning.force.com, und nichts dahinter)
open-in-panel = Öffnen Sie diese Seite im Telefonbereich des CRM, der das Nötige ergänzt; ohne CRM nehmen Sie diese Parameter aus der Adresse heraus.
page-from-file = Diese Seite muss von einem Webserver (https) kommen, nicht aus einer Datei.
schemes-differ = Die Seite des CRM und diese müssen beide https haben (oder beide http). Stellen Sie die Dateien des Softphones über https bereit.
crm-on-this-computer = Ein CRM auf diesem Computer funktioniert nur mit einer Softphone-Seite auf diesem Computer.
not-a-library-host = Das ist kein Host. Schreiben Sie ihn z. B. so: acme.my.salesforce.com.
not-the-pages-library-host = { $host } ist nicht der Host, der zur Seite des CRM gehört. Nehmen Sie apiHost aus der Adapter-URL im Callcenter heraus, oder lassen Sie den Host bei apiHosts in config.json eintragen.
library-host-unknown = { $origin }: Zu dieser Salesforce-Seite ist kein Host der Bibliothek bekannt. Ergänzen Sie die Adapter-URL im Callcenter um apiHost=NAME.my.salesforce.com, mit dem Namen Ihrer Org, und lassen Sie diesen Host bei apiHosts in config.json eintragen.
api-version-too-old = Diese API-Version ist zu alt: { $least } ist die erste. Geben Sie z. B. 60.0 an.
bad-api-version = Das ist keine API-Version. Geben Sie z. B. 60.0 an.
bad-settings-path = settings muss der Pfad einer .json-Datei auf diesem Webserver sein, z. B. settings=settings.json.
unknown-crm = Dieses CRM ist hier nicht bekannt. Geben Sie { $known } an.
no-instance = Dieser Browser verrät nicht, in welcher Seite diese hier steht. Ergänzen Sie die URL im Datensatz OpenFrame Configuration um instance=NAME.service-now.com.
not-an-instance = Das ist nicht der Host einer ServiceNow-Instanz. Schreiben Sie ihn z. B. so: acme.service-now.com.
instance-not-allowed = { $origin } ist kein ServiceNow-Host, von dem die Bibliothek geladen werden darf. Ergänzen Sie die URL im Datensatz OpenFrame Configuration um instance=NAME.service-now.com, oder lassen Sie eine Instanz mit eigenem Namen unter diesem bei crmOrigins in config.json eintragen.
bad-library-version = Das ist keine Version der Bibliothek. Geben Sie latest oder z. B. 1.0.5 an.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = hat nichts getan
step-owed = wartet auf die Annahme oder auf eine Seite, die gefragt werden kann
step-handed-over = übergeben, Ergebnis (noch) nicht bekannt
step-opened-in-tab = in neuem Tab geöffnet
step-opened-in-window = in eigenem Fenster geöffnet
step-opened-in-frame = hier in einem Frame geöffnet
step-opened-by-program = von einem Programm dieses Computers geöffnet
step-done = erledigt
step-done-more = { $what } ({ $more })
step-blocked = das Fenster wurde vom Browser blockiert
step-offered = wartet auf den Klick auf die Schaltfläche
step-failed = nicht gelungen: { $why }
step-blocked-press = Der Browser hat es blockiert. Erlauben Sie Pop-ups für diese Seite, oder klicken Sie hier:
step-open-scheme = { $scheme }: öffnen
step-open-record = Datensatz öffnen

## Settings: what is wrong with them, and what to write

cant-be-used = „{ $value }“ ist nicht verwendbar
settings-no-object = Das ist kein JSON-Objekt aus Namen und Werten.
write-a-text = Geben Sie hier einen Text an, keine Liste und kein Objekt.
setting-misspelt = Dieser Name ist nicht bekannt. Er wird { $name } geschrieben.
left-out-now = { $flaw } Vorerst wird das ignoriert.
rule-left-out-now = { $flaw } Vorerst wird diese Regel ignoriert.
setting-not-used = (nicht verwendet)
a-rule = (eine Regel)
a-json-object = (ein JSON-Objekt)
write-yes-or-no = Geben Sie yes oder no an.
write-seconds = Geben Sie eine Anzahl Sekunden an. Vorerst gilt der Standardwert.
write-pixels = Geben Sie eine Anzahl Pixel an.
write-prefix = Geben Sie Ziffern, *, # oder ein Komma (eine Pause) an, oder lassen Sie es leer. Vorerst gilt es als leer.
write-country-code = Geben Sie die Ziffern der Landesvorwahl an, z. B. 44, oder lassen Sie es leer.
write-leave = Geben Sie stay, aux oder logout an. Vorerst gilt stay.
no-such-reason-code = Dieser Code ist keiner der Gründe. Vorerst gilt der erste.
write-pop-when = Geben Sie offer, answer oder never an. Vorerst gilt offer.
write-search-form = Geben Sie as-is, national, e164, digits oder last N (die letzten N Ziffern) mit N von 3 bis 15 an, z. B. last 10. Vorerst gilt as-is.
needs-country-code = Dafür ist die eigene Landesvorwahl nötig: Tragen Sie sie in /Dialing/ownCountryCode ein.
write-reconcile-seconds = Geben Sie die Sekunden mit Anruf und ohne an, z. B. 8,30, oder eine Zahl für beides; 2 bis 3600. Vorerst gilt 8,30.
write-country = Geben Sie die zwei Buchstaben eines Landes an, z. B. US, GB oder DE. Vorerst werden Nummern angezeigt, wie sie kommen.
write-language = Geben Sie das Kürzel einer Sprache an, z. B. de oder pt-BR. Vorerst gilt die Sprache des Browsers.
write-click-during-call = Geben Sie consult oder ask an. Vorerst gilt consult.
write-while-talking = Geben Sie wait oder pop an. Vorerst gilt wait.
write-standby = Geben Sie warm oder cold an. Vorerst gilt warm.
write-log-field = Geben Sie Name=Text an, durch Kommas getrennt, z. B. Type=Call,Queue__c=${ "{" }queue{ "}" }: Der Name ist der API-Name des Felds. Vorerst wird das ignoriert.
log-field-is-own = Dieses Feld gehört dem Softphone. Vorerst wird das ignoriert.
log-field-twice = Dieses Feld kommt zweimal vor. Vorerst wird das zweite ignoriert.
log-field-variable = Eine Variable darin ist nicht bekannt oder nicht geschlossen: docs/rules.md zählt sie auf. Vorerst wird das ignoriert.
write-reason = Geben Sie Code=Text an, durch Kommas getrennt, z. B. 0=Standard,1=Mittagspause. Vorerst wird das ignoriert.
reason-twice = Dieser Code kommt zweimal vor. Geben Sie jedem Grund einen eigenen Code. Vorerst wird der zweite ignoriert.
write-event-name = Geben Sie fremder=eigener Name an, durch Kommas getrennt, z. B. ringing=offer. Vorerst wird das ignoriert.
event-not-ours = Der Name hinter = muss einer von diesen sein: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Vorerst wird das ignoriert.
event-twice = Dieses Ereignis kommt zweimal vor. Vorerst wird das zweite ignoriert.
write-strip-prefixes = Geben Sie Präfixe aus Ziffern, +, * oder # an, durch Kommas getrennt, z. B. 9,+1.
request-never-sent = Das Softphone sendet diese Anfrage nie: Sie kann aus der Liste entfernt werden.
request-not-optional = Nur diese lassen sich abschalten: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = Die Adresse des CTI-Hauptservers fehlt. Geben Sie sie hier an, z. B. wss://cti.example.com:9006.
backup-is-primary = Das ist die Adresse des Hauptservers. Geben Sie die eines anderen an, oder lassen Sie das Feld leer.
no-backup-until-then = { $flaw } Bis dahin arbeitet das Softphone ohne Ersatzserver.
not-a-websocket-address = Das ist keine WebSocket-Adresse. Geben Sie wss://host:port an.
address-with-password = Nehmen Sie Benutzername und Passwort aus der Adresse heraus: Browser können sie nicht senden.
cti-address-without-host = Host oder Port der Adresse ist nicht verwendbar. Geben Sie wss://host:port an.
cti-address-with-fragment = Nehmen Sie das # und alles dahinter aus der Adresse heraus.
cti-address-in-the-clear = ws:// ist nur für Tests auf dem eigenen Computer, und auf einer https-Seite blockieren es die Browser. Setzen Sie einen TLS-Proxy vor den CTI-Server, und schreiben Sie dessen Adresse mit wss://.
cti-host-not-pinned = Der Host { $host } steht nicht bei ctiHosts in config.json. Geben Sie einen an, der dort steht, oder lassen Sie ihn dort eintragen.
write-ask-method = Geben Sie GET oder POST an. Vorerst gilt GET.
write-when-silent = Geben Sie dial oder refuse an. Vorerst gilt refuse.
ask-counts-as-silent = { $flaw } Bis dahin gilt der Server als einer, der nicht antwortet (/Dialing/askWhenSilent).
rest-url-shape = url: Geben Sie /path auf dem Server des Softphones oder https://host/path an, ohne #.
rest-url-in-the-clear = url: Browser blockieren http:// auf einer https-Seite. Geben Sie https:// oder einen /path auf dem Server des Softphones an, der den Aufruf weiterreicht.
rest-unread-not-plain = Mit unread senden Browser keine eigenen Header und kein JSON: Senden Sie ein Formular oder einen Text, oder lassen Sie unread weg.
rest-secret = „{ $name }“ ist geheim, und alle Benutzer des Softphones könnten es hier lesen. Rufen Sie einen /path auf dem Server des Softphones auf, der es ergänzt (docs/jtel.md). Nur ein Test darf es hier angeben, mit /Jtel/allowTokenInSettings=yes.
write-rest-method = Geben Sie GET oder POST an.
write-body-type = Geben Sie json oder form an. Vorerst gilt json.
write-rest-seconds = Geben Sie 1 bis 120 Sekunden an. Vorerst gilt 30.
write-workstation-file = Geben Sie einen Pfad auf dem Webserver des Softphones an, z. B. /workstation.json.
write-json-object = Geben Sie ein JSON-Objekt aus Namen und Texten an, z. B. { "{" }"caller": "$CallerNumber"{ "}" }.
web-address-varies = Variablen dürfen nur hinter dem ? stehen: Sonst darf sich an der Adresse nichts ändern.
web-address-with-fragment = Nehmen Sie das # und alles dahinter aus der Adresse heraus: Es wird nicht gesendet.
web-address-with-secret = Nehmen Sie Token oder Passwort aus der Adresse heraus: Alle Benutzer des Softphones könnten sie lesen. Geben Sie einen /path auf dem Server des Softphones an, und lassen Sie sie dort ergänzen.
web-address-no-path = Geben Sie /path oder https://host/path an.
web-address-in-the-clear = Browser blockieren http:// auf einer https-Seite. Geben Sie https:// oder einen /path auf dem Server des Softphones an, der den Aufruf weiterreicht.
web-address-with-password = Nehmen Sie Benutzername und Passwort aus der Adresse heraus.
web-address-without-host = Host oder Port der Adresse ist nicht verwendbar. Geben Sie https://host/path an.
web-address-shape = Geben Sie /path auf dem Server des Softphones oder https://host/path an.
pop-host-not-pinned = Der Host { $host } steht nicht bei popHosts in config.json. Geben Sie einen an, der dort steht, oder lassen Sie ihn dort eintragen.
target-host-not-pinned = Der Host { $host } steht nicht bei popHosts in config.json. Vorerst wird er ignoriert.
write-target-hosts = Geben Sie Hosts an, durch Kommas getrennt, z. B. crm.example.com: ohne Schema, ohne Pfad. Vorerst wird das ignoriert.
frame-in-the-clear = Browser zeigen im Frame einer https-Seite keine http://-Adresse. Geben Sie https:// oder einen anderen Modus an.
write-base = Geben Sie eine Adresse wie https://name.example.com an. Vorerst wird dort nichts geöffnet.
write-target-when = Geben Sie offer oder answer an. Vorerst gilt offer.
write-match = Geben Sie wildcard oder exact an. Vorerst gilt wildcard.
write-target-number = Geben Sie as-is, e164, national oder digits an. Vorerst gilt as-is.
write-template = Geben Sie Warteschlange=Vorlagen-ID an, durch Kommas getrennt. Vorerst wird das ignoriert.
write-target-mode = Geben Sie tab, window oder frame an. Vorerst gilt tab.
write-identify = Geben Sie phone, name oder both an. Vorerst gilt phone.
write-task-variable = Geben Sie den Namen einer Variablen an, z. B. vars.ticket. Vorerst wird keine Aufgabe genannt.
write-servicenow-field = Geben Sie Feld=Text an, durch Kommas getrennt, z. B. priority=1. Vorerst wird das ignoriert.
write-wrap = Geben Sie none oder nav_to an. Vorerst gilt none.
write-crm-link = Geben Sie never, offer oder answer an. Vorerst gilt never.
write-shuttle-path = Geben Sie einen Pfad wie /socket.io/ an. Vorerst gilt dieser.
write-shuttle-namespace = Geben Sie einen Namen wie /cti an. Vorerst gilt /.
write-shuttle-version = Geben Sie auto, 3 oder 4 an. Vorerst gilt auto.
write-pop-from = Geben Sie ctisvr oder shuttle an. Vorerst gilt ctisvr.
shuttle-peer-missing = Geben Sie den eigenen Peer des Agenten an, z. B. SIP/${ "{" }extension{ "}" }: Es kommen die Ereignisse aller Agenten. Ohne ihn wird Shuttle nicht verwendet.
no-shuttle-until-then = { $flaw } Bis dahin wird Shuttle nicht verwendet.
shuttle-address-shape = Das ist keine Adresse. Geben Sie https://host:port an.
shuttle-port-too-large = { $port } ist kein Port: Ports enden bei 65535 (in der Dokumentation von Shuttle steht so eine Zahl). Fragen Sie nach dem Port seines Echtzeitdienstes, z. B. 8888 oder 9888.
shuttle-address-without-host = Host oder Port der Adresse ist nicht verwendbar. Geben Sie https://host:port an.
shuttle-address-scheme = Geben Sie eine Adresse an, die mit https:// oder wss:// beginnt.
shuttle-address-with-path = Geben Sie nur Host und Port an: Der Pfad gehört in /Shuttle/path, ein Namespace in /Shuttle/namespace.
shuttle-address-in-the-clear = http:// und ws:// sind nur für Tests auf dem eigenen Computer, und auf einer https-Seite blockieren sie die Browser. Verwenden Sie den sicheren Port von Shuttle, oder setzen Sie einen TLS-Proxy davor, und schreiben Sie die Adresse mit https://.

## Rules: what is wrong with them

not-a-web-address = Es ist keine einfache http- oder https-Adresse, deshalb wird sie nicht geöffnet
host-not-in-settings = Der Host { $host } gehört nicht zu den Hosts in den Einstellungen (/Targets/hosts)
whole-address-empty = { $variable } ist leer, deshalb gibt es nichts zu öffnen
flaw-at-character = Bei Zeichen { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, Zeichen { $at }: { $flaw }
rule-no-json = Ab hier ist das kein JSON: Suchen Sie nach fehlenden Anführungszeichen, Kommas oder Klammern.
rule-no-object = Eine Regel ist ein JSON-Objekt: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = „{ $name }“ ist in einer Regel nicht bekannt. Bekannt sind { $known }.
unknown-in-action = „{ $name }“ ist in { $action } nicht bekannt. Bekannt sind { $known }.
names-are = names ist jtel oder webfront oder wird weggelassen.
do-missing = do fehlt: Geben Sie an, was zu tun ist, z. B. { "{" }"pop": "https://…"{ "}" }.
on-missing = on fehlt. Geben Sie eines von { $events } an.
no-event = „{ $word }“ ist kein Ereignis. Geben Sie eines von { $events } an.
when-no-object = when ist ein JSON-Objekt, z. B. { "{" }"queue": "Sales"{ "}" }.
no-condition = „{ $name }“ ist keine Bedingung. Geben Sie queue, dnis, direction, number, agent oder den Namen einer Variablen an.
needs-texts = { $name } braucht einen Text oder eine Liste von Texten.
not-before-all = { $name }: Schreiben Sie ! vor alle Texte einer Liste oder vor keinen.
direction-is = direction ist in oder out.
do-no-object = do ist ein JSON-Objekt oder eine Liste davon, z. B. { "{" }"pop": "https://…"{ "}" }.
no-action = Jede Aktion hat eines von { $actions }.
custom-url-not-relative = openCustomURL: Geben Sie eine Adresse relativ zur Instanz an, z. B. task.do?sys_id=.
custom-url-varies = openCustomURL: Eine Variable darf nur hinter einem ? oder # stehen: Die Seite muss ausgeschrieben sein.
action-no-object = { $action } ist ein JSON-Objekt.
mode-is = mode ist tab, window oder frame.
rest-bodies = rest hat eines von json, form und text.
get-with-body = GET hat keinen Body: Geben Sie POST an, oder nehmen Sie den Body heraus.
method-is = method ist GET oder POST.
no-header-name = headers: „{ $name }“ ist kein Name eines Headers.
timeout-is = timeoutSeconds ist eine Zahl von 1 bis 120.
credentials-are = credentials ist omit oder include.
field-no-pairs = { $field } ist ein JSON-Objekt aus Namen und Texten.
pair-needs-text = { $field }: { $name } braucht einen Text.
agent-cti-mode-is = AgentCTI: mode ist new_tab, new_window oder new_frame.
entity-no-table = { $action }: entity ist der Name einer Tabelle, z. B. incident.
query-forbidden = { $action }: query darf weder sysparm_stack noch sysparm_goto_url enthalten.
field-no-bool = { $field } ist true oder false.
window-is = window ist ein Name aus Buchstaben und Ziffern.
size-is = size ist Breite und Höhe in Pixel, z. B. 1000x800.
on-server = von einem Server verlangt
should-be = { $name } sollte { $patterns } sein und ist { $value }
should-not-be = { $name } sollte nicht { $patterns } sein und ist { $value }
should-be-but-unknown = { $name } sollte { $patterns } sein und ist nicht bekannt
should-not-be-but-unknown = { $name } sollte nicht { $patterns } sein und ist nicht bekannt
either-or = { $first } oder { $second }
nothing-written = Hier steht nichts.
behind-whole-address = Hinter einer ganzen Adresse können nur & oder ? und Parameter folgen.
address-begins-with-host = Eine Adresse beginnt mit https:// und einem ausgeschriebenen Host; nur ${ "{{" }crmLink{ "}}" }, eine ganze Adresse, kann hier stehen.
address-scheme-not-web = Nur Adressen mit http:// und https:// lassen sich öffnen.
address-not-understood = Diese Adresse wird nicht verstanden: Geben Sie https://host/path?key= an.
path-varies = Eine Variable darf nur hinter einem ? oder # stehen: Der Pfad muss ausgeschrieben sein.
launch-scheme-varies = Das Schema muss ausgeschrieben sein, z. B. tel:.
scheme-never-launched = Eine Adresse mit { $scheme }: wird nie gestartet.
behind-optional-value = Hinter einem Wert mit ? muss der nächste Parameter beginnen, mit &.
character-in-address = Dieses Zeichen darf nicht in einer Adresse stehen: Schreiben Sie es als % und Hexadezimalzahl.
no-format = Hinter | steht as-is, e164, national, digits, no-plus oder twice.
variable-misspelt = „{ $name }“ ist keine Variable. Geben Sie { $close } an.
no-variable = „{ $name }“ ist keine Variable. Geben Sie einen der Namen in docs/rules.md oder vars. und einen Namen des Servers an.
variable-left-as-is = { $name } ist keine bekannte Variable und bleibt so stehen.
variable-without-end = Diese Variable hat kein Ende: Schreiben Sie { $end } hinter ihren Namen.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Die Hosting-Datei war nicht lesbar ({ $why }), deshalb ist nichts erlaubt. Laden Sie die Seite neu; hilft das nicht, muss nachsehen, wer diese Dateien bereitstellt. Nur wenn der Webserver mit 404 antwortet, gilt die Datei als nicht vorhanden.
hosting-file-no-object = Die Hosting-Datei ist kein JSON-Objekt, deshalb ist nichts erlaubt. Schreiben Sie { "{}" }, um nichts festzulegen, oder entfernen Sie die Datei; der Webserver muss dann dafür mit 404 antworten.
pin-twice = Dieser Name kommt zweimal vor. Nehmen Sie einen davon heraus.
pin-unknown = Dieser Name ist hier nicht bekannt. Verwenden Sie crmOrigins, ctiHosts, popHosts, apiHosts oder frameOrigins.
write-origins = Geben Sie eine Liste von Origins an, z. B. ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: Schema und Host, ohne Pfad.
write-hosts = Geben Sie eine Liste von Hosts an, z. B. ["cti-a.example.com:9006", "cti-b.example.com"]: ohne Schema, ohne Pfad.
write-api-hosts = Geben Sie eine Liste von Hosts an, z. B. ["acme.my.salesforce.com"]: ohne Schema, ohne Pfad.
build-in-address = build in der Adresse der Seite
build-in-file = build in config.json
page-in-the-clear = Das Softphone läuft nur über https (oder für Tests auf dem eigenen Computer). Stellen Sie seine Dateien über https bereit.
no-panel-around = Die Adresse nennt { $named } als Seite eines CRM, aber das Softphone eines CRM läuft nur in dessen Telefonbereich, nicht in einem eigenen Tab oder Fenster.
no-panel-around-a-page = Die Adresse nennt eine Seite als die eines CRM, aber das Softphone eines CRM läuft nur in dessen Telefonbereich, nicht in einem eigenen Tab oder Fenster.
other-page-around = Die Adresse nennt { $named }, aber diese Seite ist nicht um die Softphone-Seite herum. Um sie herum: { $around }.
frame-hides-its-address = Diese Seite ist in einem Frame, und dieser Browser verrät nicht, in wessen. Ein Softphone ohne CRM muss das wissen: Die Seite darum darf ihm ihre Adresse nicht verbergen (referrerpolicy).
running-pins-forbid = { $origin } gehört nicht zu den { $pins }, mit denen das laufende Softphone gestartet ist. Schließen Sie alle seine Tabs, und öffnen Sie sie neu.
origin-not-pinned = { $origin } steht nicht bei { $pins } in config.json. Eintragen kann es dort, wer diese Dateien bereitstellt.

## Diagnostics

section-crm = CRM
section-tabs = Tabs
section-cti-servers = CTI-Server
section-shuttle = Shuttle
section-learned = Was diese Sitzung über den Server gelernt hat
section-rules = Regeln
section-directory = Verzeichnis
directory-list = Liste von /Directory/url
directory-flaw = Letztes Lesen fehlgeschlagen
directory-of-crm = Verzeichnis des CRM
section-settings = Einstellungen
section-counters = Zähler
section-browser = Browser
section-layout = Softphone-Layout
section-servicenow = ServiceNow
told-yes = ja
told-no = nein
told-none = keine
told-count = { $count }
told-not-pinned = nicht festgelegt
told-not-known-yet = noch nicht bekannt
line-version = Version
line-build = Build
told-build = es gibt nur einen, und der enthält alles: { $place } kann entfallen
told-build-twice = es gibt nur einen, und der enthält alles: { $one } und { $other } können entfallen
line-click-to-dial = Wählen per Klick
told-clicks-off = aus, bis das Telefon bereit ist
told-clicks-asked = angefragt
told-clicks-on = ein
told-clicks-refused = vom CRM abgelehnt
line-record-on-screen = Datensatz auf dem Bildschirm
line-crm-origins = Zugelassene CRM-Origins
line-too-wide = Zu weit gefasst
told-too-wide = Durch { $pins } in config.json sind alle Kunden des CRM zugelassen: Geben Sie nur Ihre eigene Adresse an
line-library-hosts = Zugelassene Hosts für Bibliotheken
line-frame-origins = Zugelassene Frames ohne CRM
line-cti-hosts = Zugelassene CTI-Hosts
line-crm = CRM
told-crm-not-found = nicht gefunden oder abgelehnt
told-stand-alone = keins (eigenständig)
line-crm-page = CRM-Seite
line-crm-library = CRM-Bibliothek
told-loaded = geladen
told-not-loaded = nicht geladen
line-carrier = Das Softphone läuft in
told-long-worker = einem Worker für alle Tabs, der nach der letzten Seite noch einige Minuten weiterläuft
told-worker = einem Worker für alle Tabs, der mit der letzten Seite endet
told-leader = einem der Tabs, für alle Tabs
told-own-page = dieser Seite, nur für sie selbst
line-carrier-why = Grund dafür
line-open-tabs = Offene Tabs
told-open-tabs = { $count }, davon { $asleep } jetzt nicht erreichbar
line-records-open-in = Datensätze öffnen sich in
told-no-tab = keinem Tab: Zurzeit ist kein CRM ansprechbar
told-this-tab = diesem Tab
told-another-tab = einem anderen Tab, der nach diesem benutzt wurde
line-changed-settings = Geänderte Einstellungen
told-settings-wait = gelten erst, wenn kein Gespräch mehr am Telefon ist
line-web-socket = WebSocket
line-session-storage = Session Storage
line-without-storage = Ohne Session Storage
told-without-storage = Der Browser lässt diese Seite nichts speichern: Beim Neuladen der Seite gehen noch nicht gespeicherte Notizen, Zeiten und die Anrufliste verloren, und der Datensatz eines laufenden Gesprächs wird nicht wieder geöffnet. Erlauben Sie dieser Website, Daten zu speichern (Drittanbieter-Speicher), um sie zu behalten.
line-shared-workers = Shared Workers
line-web-locks = Web Locks
told-refused-by-browser = vorhanden, aber der Browser verweigert sie dieser Seite
line-framed = In einem Frame
line-clock = Uhr
told-clock-worker = ein Worker
told-clock-page = die Timer der Seite: verspätet, solange sie nicht sichtbar ist
line-local-network = Lokales Netzwerk
line-pop-ups = Pop-ups
line-notices = Benachrichtigungen über Anrufe
told-notices-off = nicht eingeschaltet (Menü > Kleines Fenster fragt danach)
told-permission-unknown = der Browser sagt es nicht
told-permission-granted = erlaubt
told-permission-prompt = der Browser wird nachfragen
told-permission-denied = hier nicht erlaubt
line-page = Seite
line-browser = Browser
line-side = { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 }
line-side-failure = { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 }, letzter Fehler
told-not-set = nicht eingestellt
told-side = { $standing ->
    [open] { $address } (verbunden, { $times }-mal geöffnet)
    [connecting] { $address } (wird verbunden, { $times }-mal geöffnet)
    [standby] { $address } (als Reserve offen gehalten)
   *[closed] { $address } (nicht verbunden, { $times }-mal geöffnet)
 }
told-side-failure = { $why } ({ $code }), vor { $seconds } s
line-standby = Standby
standby-off = aus für diese Sitzung: { $why }
closed-by-standby = der { $side ->
    [primary] Hauptserver
   *[backup] Ersatzserver
 } hat die Verbindung beendet, als die zum anderen geöffnet wurde
standby-answers = offen und antwortet
standby-open = offen, hat noch nicht geantwortet
standby-connecting = wird verbunden
standby-cold = cold, wie eingestellt
standby-closed = { $failures ->
    [one] nicht offen ({ $failures } Fehlversuch)
   *[other] nicht offen ({ $failures } Fehlversuche in Folge)
 }
line-next-try = Nächster Versuch
told-next-try = in { $seconds } s, Wartezeit Nr. { $attempt }
line-extension = Nebenstelle
line-snapshots = Snapshots
line-agent-queries = Abfragen des Agentenstatus
line-events-beside-offer = Ereignisse außer offer
told-not-seen-yet = noch nicht vorgekommen
told-understood = verstanden
told-not-understood = nicht verstanden
line-unknown-events = Unbekannte Ereignisnamen
told-no-name = kein Name
line-unknown-requests = Anfragen, die der Server nicht kennt
line-how-dialled = So wurde die letzte Nummer gewählt
told-next-step = { $first }; { $second }
line-asked-first = Vor dem Wählen gefragt
told-asked-first = { $answer } (vor { $seconds } s)
told-setting = { $source ->
    [call-center] { $value } (Callcenter)
    [file] { $value } (Einstellungsdatei)
   *[default] { $value } (Vorgabe)
 }
line-frames-read = Gelesene Frames
line-frames-unreadable = Frames, die keine Nachricht waren
line-replies-to-nothing = Antworten ohne Anfrage
line-unknown-events-count = Ereignisse mit unbekanntem Namen oder anderer Nebenstellen
line-stale = Verspätete Nachrichten alter Verbindungen
line-requests-refused = Abgelehnte Anfragen
line-requests-unanswered = Anfragen ohne Antwort
line-clock-jumps = Sprünge der Uhr
line-warning = Warnung
own-country-code-missing = /Softphone/country ist gesetzt, /Dialing/ownCountryCode nicht: Nummern dieses Landes, die mit + oder seiner Vorwahl beginnen, werden als internationale gewählt.
line-texts-cut = Zu lange Texte, gekürzt
line-calls-surplus = Überzählige Gespräche
line-shuttle-server = Server
line-shuttle-connection = Verbindung
line-shuttle-speaks = Protokoll
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 oder 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 oder 4)
line-own-peer = Eigener Peer
line-times-connected = Anzahl der Verbindungen
line-frames-meaningless = Frames ohne Bedeutung
line-binary-events = Ereignisse mit Binärteilen, nicht gelesen
line-events-of-others = Ereignisse anderer Agenten
line-events-of-unknown-name = Ereignisse mit unbekanntem Namen
line-last-failure = Letzter Fehler
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 Bedingung: { $does }
   *[other] { $events }, { $conditions } Bedingungen: { $does }
 }
told-rule-pop = öffnet eine Adresse
told-rule-notify = zeigt einen Hinweis
told-rule-launch = startet ein Programm
told-rule-rest = ruft einen Webserver auf
told-rule-shuttle = meldet es an Shuttle
told-rule-servicenow = öffnet etwas in ServiceNow
line-rule-hosts = Hosts, die geöffnet werden dürfen
line-rule-hosts-pinned = Davon lässt config.json zu
line-rule-without-call = { $rule }, ohne Anruf
told-rule-unfit = passte nicht
told-step-owed = wartet
told-step-handed-over = übergeben
told-step-blocked = vom Browser blockiert
told-step-failed = fehlgeschlagen
line-layout = Aus dem CRM
line-library-version = Bibliothek
told-not-told = keine Angabe
layout-without-pops = keine Einstellungen zum Öffnen von Datensätzen
layout-pops = ankommend, ein Treffer: { $one }; mehrere: { $several }; keiner: { $none }

## Keyboard

keyboard-shortcuts = Tastenkürzel
use-shortcuts = Tastenkürzel verwenden
shortcuts-where = Sie wirken, solange dieses Panel den Fokus hat: Klicken Sie hinein, oder springen Sie mit Tab hinein. Ihre Änderungen gelten auf diesem Computer.
change = Ändern
switch-off = Ausschalten
reset-shortcuts = Alle zurücksetzen
shortcut-hold = Halten oder fortsetzen
shortcut-ready = Bereit oder nicht bereit
shortcut-number = Zur Nummer
shortcut-next-call = Zum nächsten Anruf
shortcut-back = Zurück zum gehaltenen Gespräch
shortcut-note = Zur Notiz
shortcut-list = Diese Liste
shortcut-waits = Tasten drücken …
shortcut-off = Aus
keys-held = { $held ->
    [ctrl-shift] Strg+Umschalt+{ $key }
    [ctrl] Strg+{ $key }
    [alt-shift] Alt+Umschalt+{ $key }
    [alt] Alt+{ $key }
    [shift] Umschalt+{ $key }
   *[none] { $key }
 }
shortcut-asked = Drücken Sie die neuen Tasten für „{ $action }“. Mit Esc bleibt es, wie es war.
shortcut-stays = „{ $action }“ bleibt, wie es war.
shortcut-set = „{ $action }“ ist jetzt { $keys }.
shortcut-is-off = „{ $action }“ hat jetzt keine Tasten.
shortcut-clash = „{ $other }“ hat dieselben Tasten und kommt zuerst: Hier bewirken sie nichts.
shortcuts-clash = „{ $first }“ und „{ $second }“ haben dieselben Tasten, { $keys }: Nur das erste wirkt.
shortcuts-used = Tastenkürzel sind eingeschaltet.
shortcuts-not-used = Tastenkürzel sind ausgeschaltet.
shortcuts-reset = Alle Tastenkürzel sind so, wie Ihr Callcenter sie vorgibt.
shortcuts-not-kept = Dieser Browser merkt sich nichts: Es gilt, bis diese Seite neu geladen wird.
shortcut-not-now = „{ $action }“ ist jetzt nicht möglich.
shortcut-too-soon = „{ $action }“: Das hat sich gerade erst geändert. Drücken Sie noch einmal.
keys-unknown = Verwenden Sie einen Buchstaben, eine Ziffer oder F1 bis F12, allein oder mit Strg, Alt oder Umschalt.
keys-type-signs = Strg mit Alt schreibt auf vielen Tastaturen Zeichen: Verwenden Sie Strg mit Umschalt.
keys-of-browser = Diese Tasten braucht der Browser.
keys-edit-text = Diese Tasten bearbeiten Text.
keys-of-keypad = Ziffern ohne Strg oder Alt gehören zum Tastenfeld.
write-shortcut = Geben Sie einen Namen und Tasten an, z. B. answer=Ctrl+Shift+A, oder off statt der Tasten. Die Namen sind { $names }.
shortcut-twice = Dieses Tastenkürzel steht zweimal da: Der erste Eintrag gilt.

## Alerts

ring = Klingeln
ring-off = Aus
ring-chime = Gong
ring-bell = Glocke
ring-pulse = Pulse
ring-volume = Lautstärke
ring-muted = Es klingelt, aber der Browser schaltet diese Seite stumm.
let-it-ring = Klingeln einschalten
# Das kleine Fenster, das das Panel öffnet: die Anrufe und ihre Tasten.
small-window = Kleines Fenster
    .title = Die Anrufe und ihre Schaltflächen in einem eigenen Fenster, das auch Benachrichtigungen einschaltet
window-blocked = Der Browser lässt das Softphone kein Fenster öffnen. Erlauben Sie ihm Pop-ups.
keep-on-top = Immer im Vordergrund
    .title = Immer im Vordergrund
    .aria-label = Immer im Vordergrund
small-window-looks = Das Panel wird gesucht …
small-window-no-panel = Kein Panel hat dieses Fenster geöffnet, oder das CRM hält es vom Panel getrennt. Öffnen Sie es aus dem Menü des Panels.
small-window-tab-closed = Der Tab mit dem Panel ist geschlossen. Öffnen Sie dieses Fenster wieder aus dem Menü des Panels.
allow-notices = Benachrichtigungen einschalten
notices-wanted = Eine Benachrichtigung kann Anrufe melden, während Sie woanders hinsehen.
notices-on = Benachrichtigungen über Anrufe sind eingeschaltet.
notices-off = Noch keine Benachrichtigungen über Anrufe: „Kleines Fenster“ öffnen und dort „Benachrichtigungen einschalten“ drücken.
notices-refused = Der Browser lehnt Benachrichtigungen des Softphones ab. Erlauben Sie sie in seinen Einstellungen für diese Seite.
notices-not-there = Dieser Browser zeigt keine Benachrichtigungen.
notice-caller = { $name }, { $number }
write-sound = Geben Sie off, chime, bell oder pulse an. Vorerst gilt off.
write-volume = Geben Sie eine Zahl von 0 bis 100 an. Vorerst gilt 60.
write-notices = Geben Sie off, hidden oder unfocused an. Vorerst gilt hidden.

## The page

softphone = Softphone
stopped = Das Softphone wurde angehalten.
stopped-phone-goes-on = Ihr Tischtelefon funktioniert weiter, auch ein laufendes Gespräch. Laden Sie das Softphone neu, um hier weiterzuarbeiten.
reload = Neu laden
mode-clock =
    .aria-label = Zeit in diesem Modus
agent = Agent
ext = Nst.
menu =
    .title = Menü
    .aria-label = Menü
password-wanted = Für den Moduswechsel verlangt der Server noch einmal Ihr Passwort
change-mode = Modus wechseln
cancel = Abbrechen
call = Anrufen
notices =
    .aria-label = Hinweise
try-again = Erneut versuchen
copy-note = Notiz kopieren
discard = Verwerfen
dismiss =
    .title = Ausblenden
    .aria-label = Ausblenden
incoming-calls =
    .aria-label = Ankommende Anrufe
agent-log-in =
    .aria-label = Anmeldung des Agenten
agent-id = Agenten-ID
password = Passwort
log-in = Anmelden
log-out = Abmelden
diagnostics = Diagnose
download-recording = Problembericht speichern
    .title = Was das Softphone in den letzten Minuten getan hat, ohne Nummern, Namen und Stimmen
take-phone-links = Telefonlinks hier öffnen
    .title = Links zu Rufnummern auf allen Webseiten werden an dieses Softphone übergeben
connect-again = Verbindung neu versuchen
work-mode =
    .aria-label = Arbeitsmodus
mode-auto = Bereit
    .title = Der nächste Anruf kommt automatisch
mode-manual = Ein Anruf
    .title = Bereit für einen Anruf
mode-acw = Nacharbeit
    .title = Nacharbeit: Es kommen keine Anrufe
mode-aux = Aux
    .title = Nicht bereit, mit dem hier gewählten Grund
aux-reason = Aux-Grund
aux-reason-field =
    .title = Grund für Aux
    .aria-label = Grund für Aux
no-reason-yet = Grund …
find-reason =
    .aria-label = Grund für Aux suchen
    .placeholder = Grund suchen …
reasons-found =
    .aria-label = Gefundene Gründe
more-reasons = { $count } weitere: tippen Sie weiter, um sie zu finden
no-reason-found = Kein Grund hat das im Namen.
day-so-far = { $calls ->
    [one] Heute: { $calls } Anruf, { $talked } gesprochen, { $missed } verpasst
   *[other] Heute: { $calls } Anrufe, { $talked } gesprochen, { $missed } verpasst
}
your-extension = Ihre Nebenstelle
use-it = Verwenden
setup-title = Einrichtung: diese Seite zulassen
setup-file =
    .aria-label = Text von config.json
copy = Kopieren
setup-reload = Laden Sie dann diese Seite neu.
calls =
    .aria-label = Gespräche
loading = Wird geladen …
no-calls = Keine Gespräche
duration =
    .aria-label = Dauer
called-number-label = an
answer = Annehmen
hold = Halten
retrieve = Fortsetzen
swap = Makeln
decline = Ablehnen
hang-up = Auflegen
reconnect-why =
    .title = Diese Rückfrage beenden und zum gehaltenen Gespräch zurückkehren
other-parties =
    .aria-label = Weitere Teilnehmer
drop = Entfernen
note = Notiz
note-field =
    .placeholder = Notiz schreiben …
keypad = Tastenfeld
digits-sent =
    .aria-label = Gesendete Ziffern
keys =
    .aria-label = Tastenfeld: Ziffern drücken oder eingeben
key-star =
    .aria-label = Stern
key-hash =
    .aria-label = Raute
open-in-crm = Im CRM öffnen
my-phone-is-idle = Kein Anruf am Telefon
    .title = Beendet, was hier angezeigt wird, wenn Telefon und Softphone nicht übereinstimmen
close-call =
    .title = Schließen
    .aria-label = Dieses Gespräch schließen
caller =
    .aria-label = Anrufer
called-number =
    .aria-label = Gewählte Rufnummer
dial =
    .aria-label = Wählen
number-field =
    .aria-label = Rufnummer
    .placeholder = Rufnummer
dial-keypad =
    .aria-label = Tastenfeld zum Wählen
    .title = Tastenfeld zum Wählen
key-plus =
    .aria-label = Plus
key-erase =
    .aria-label = Letztes Zeichen löschen
    .title = Letztes Zeichen löschen
consult = Rückfrage
transfer = Übergeben
conference = Konferenz
drop-party = Teilnehmer entfernen
two-calls = „Übergeben“ und „Konferenz“ verbinden Ihre beiden Gespräche; eine Rufnummer ist nicht nötig.
recent-calls = Letzte Anrufe
call-again = Erneut anrufen
call-back = Zurückrufen
close = Schließen
    .title = Schließen
    .aria-label = Schließen
diagnostics-text =
    .aria-label = Text der Diagnose
connection = Verbindung
error = Fehler
language = Sprache
not-told = Keine Angaben
diagnostics-not-made = Die Diagnose konnte nicht erstellt werden. Bitte versuchen Sie es erneut.
presses-left-out = Nicht ausgeführte Klicks
presses-left-out-why = { $count }, auf Schaltflächen, die gerade erst erschienen waren oder sich verschoben oder geändert hatten
numbers-in-groups = Nummern in Gruppen
numbers-as-in = wie in { $country }
numbers-awaited = die Datei mit den Gruppen wird geladen
numbers-not-loaded = nein, wie sie kommen: Die Datei mit den Gruppen ließ sich nicht laden ({ $why })
numbers-country-unknown = nein, wie sie kommen: { $country } aus der Einstellung /Softphone/country ist kein Land, dessen Nummern bekannt sind
copied = Kopiert.
copy-by-hand = Drücken Sie Strg+C, um den markierten Text zu kopieren.
reconnect = Zurück zum gehaltenen Gespräch
# Wen der Text im Nummernfeld meinen kann.
add-to-favourites = Zu Favoriten hinzufügen
remove-from-favourites = Aus Favoriten entfernen
favourites =
    .aria-label = Favoriten
star =
    .title = Zu Favoriten hinzufügen
    .aria-label = Zu Favoriten hinzufügen
unstar =
    .title = Aus Favoriten entfernen
    .aria-label = Aus Favoriten entfernen
suggestions =
    .aria-label = Vorschläge
suggestion-recent = letzter Anruf
missed-calls = { $count } verpasst
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = Eing.
history-out = Ausg.
history-missed = Verpasst
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } möchte dieses Softphone verwenden. Es wird nichts geladen und nichts verbunden, bis eine Datei neben der index.html des Softphones festlegt, wer das darf.
setup-answer = Nur wenn das Ihr eigenes System ist: Lassen Sie den Webserver des Softphones auf { $place } mit diesem Text antworten:
missing-in-markup = fehlt im Markup der Seite. Fügen Sie es wieder ein: Das Softphone braucht es.
missing-all = Fehlt im Markup der Seite: { $names }
catalogue-flaws = { $count ->
    [1] In Zeile { $line } ist ein Fehler: { $first }
   *[other] Es gibt { $count } Fehler, den ersten in Zeile { $line }: { $first } Die übrigen stehen in der Diagnose.
 }
catalogue-line = Zeile { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = Die Datei enthält keine Texte.
mistake-too-deep = Mehr als { $most } geschweifte Klammern sind ineinander verschachtelt, deshalb wird die Datei nicht gelesen.
mistake-encoding = Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie als UTF-8.
mistake-brace = Es fehlt eine { "}" }.
mistake-sign = Es fehlt { $sign }.
mistake-no-key = Eine Nachricht beginnt mit ihrem Schlüssel, etwa answer = Annehmen.
mistake-no-words = Nach dem Schlüssel steht kein Text.
mistake-no-default = Von den Varianten muss eine mit * beginnen; sie gilt, wo keine andere passt.
mistake-closing-brace = Es gibt eine { "}" } zu viel.
mistake-form = Die Nachricht hat nicht die Form aus docs/words.md.
mistake-twice = Der Schlüssel { $key } steht zweimal da: Der spätere Text gilt.
mistake-unknown-key = Das Softphone hat keinen Schlüssel { $key }. Berichtigen Sie ihn, oder nehmen Sie die Zeile heraus.
mistake-argument = Die Nachricht { $key } bekommt kein { "{" } { $name } { "}" }, deshalb gilt ihr englischer Text.
language-not-there = Auf dem Webserver des Softphones gibt es keine Datei { $file }. Das Softphone spricht jetzt Englisch. Geben Sie eine vorhandene Sprache an, oder fügen Sie diese Datei hinzu.
starting-again = Das Softphone startet neu.
recording-not-written = Der Problembericht konnte nicht gespeichert werden.
answered-something-else = Das Softphone hat etwas anderes geantwortet als erwartet.
disposed-of = Das Softphone wurde aus der Seite entfernt.
does-not-answer = Das Softphone antwortet nicht.
no-work-mode = Der Arbeitsmodus muss einer von diesen sein: { $modes }.
open-in-tab = In Tab öffnen
close-page = Seite schließen
web-server-answered = der Webserver hat mit { $status } geantwortet
not-fetched = der Abruf ist fehlgeschlagen
config-not-fetched = der Abruf ist fehlgeschlagen, oder der Webserver hat den Browser weitergeleitet
config-not-given = das Skript der Seite konnte es nicht lesen
config-is-no-text = was das Skript der Seite stattdessen lieferte, ist kein Text
library-not-there = der Browser konnte sie nicht laden
several-reasons = { $first }; { $second }
no-shared-workers = der Browser hat keine Shared Workers
shared-worker-refused = der Browser verweigert den Shared Worker
shared-worker-silent = der Shared Worker antwortet nicht
web-locks-refused = der Browser verweigert Web Locks
no-web-locks = der Browser hat keine Web Locks
no-channel = der Browser verweigert einen Kanal zwischen den Tabs
phone-link = Telefonlink
phone-links = Telefonlinks
phone-links-set-up = Links zu dieser Seite übergeben eine Rufnummer an das Softphone, das in diesem Browser läuft. Es kann die Telefonlinks (tel:) aller Webseiten öffnen: Der Browser fragt Sie, ob es das darf.
no-phone-links = Dieser Browser kann Telefonlinks nicht an eine Webseite übergeben. Chrome, Edge und Firefox auf einem Desktop-Computer können es, wenn das Softphone über https bereitgestellt wird.
browser-asks = Der Browser fragt Sie, ob es das darf: Die Frage erscheint an der Adressleiste.
phone-links-come-here = Telefonlinks kommen ab jetzt hier an.
phone-links-not-allowed = Der Browser hat es nicht erlaubt. Öffnen Sie die Adresse des Softphones einmal in einem eigenen Tab, klicken Sie in diese Seite, und versuchen Sie es hier erneut.
open-phone-links-here = Telefonlinks mit dem Softphone öffnen
looking-for-softphone = Softphone wird gesucht …
not-a-number = Keine Rufnummer
link-not-taken = Nicht übernommen
no-softphone-found = Kein Softphone gefunden
no-softphone-answers = In diesem Browser antwortet kein Softphone dieser Website. Entweder ist keines offen, oder es ist in einem CRM offen und darf noch keine Telefonlinks übernehmen: Drücken Sie dort einmal „Menü“ und dann „Telefonlinks hier öffnen“. Kopieren Sie bis dahin die Nummer, und fügen Sie sie im Softphone ein.
softphone-silent = Das zuletzt benutzte Softphone wurde gefunden, antwortet aber jetzt nicht. Sehen Sie dort nach, oder kopieren Sie die Nummer.
handed-over = Übergeben
softphone-asks = Das Softphone zeigt die Nummer und fragt, ob sie angerufen werden soll.
softphone-asks-close-tab = Das Softphone zeigt die Nummer und fragt, ob sie angerufen werden soll. Dieser Tab kann geschlossen werden.
copy-number = Nummer kopieren
copy-number-by-hand = Drücken Sie Strg+C, um die markierte Nummer zu kopieren.
go-back = Zurück

# --- After the call ---

# On the card of a call: what became of it.
disposition = Ergebnis
disposition-none = Nicht gewählt
disposition-wanted = Ergebnis wählen
log-tries-again = Wird automatisch erneut versucht
log-disposition-changed = Gespeichert; das Ergebnis wurde seitdem geändert
# Before the clock that counts down to the moment when the agent is made available.
wrap-up-ends = Bereit in
wrap-up-waits = Bereit, sobald ein Ergebnis gewählt ist
more-wrap-up = 30 Sekunden mehr
# Refusals.
no-disposition-now = Ein Ergebnis kann gewählt werden, sobald der Anruf angenommen ist.
disposition-unknown = Dieses Ergebnis steht nicht in den Einstellungen des Callcenters.
disposition-first = Wählen Sie zuerst ein Ergebnis.
no-more-wrap-up = Es läuft gerade keine Zeit, die sich verlängern lässt.
# Settings.
write-disposition = Geben Sie Code=Text oder Gruppe/Code=Text an, durch Kommas getrennt, z. B. Verkauf/1=Bestellung,9=Falsche Nummer. Vorerst wird das ignoriert.
disposition-twice = Dieser Code kommt zweimal vor. Geben Sie jedem Ergebnis einen eigenen Code. Vorerst wird das zweite ignoriert.
disposition-too-long = Ein CRM nimmt höchstens { $most } Zeichen. Vorerst wird das ignoriert.

# --- Names of actions, for buttons of a site's own that say nothing ---

yes = Ja
set-mode = Arbeitsmodus ändern
send-digits = Ziffern senden
set-extension = Diese Nebenstelle verwenden
open-page = Öffnen

# --- The header of ServiceNow's frame ---

header-call = { $state } { $number }
header-not-connected = Nicht verbunden
presence-offline = Offline
presence-on-a-call = Im Gespräch
presence-available = Verfügbar
presence-away = Abwesend
