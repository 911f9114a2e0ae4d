# Słowa softphone'u po polsku.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Ten komputer nie ma połączenia z siecią. Sprawdź kabel lub Wi-Fi; telefon na biurku działa dalej.
trouble-server = Brak łączności z centralą. Używaj telefonu na biurku; próby łączenia są ponawiane automatycznie.
trouble-local-network = Przeglądarka blokuje dostęp do centrali. Zezwól na „dostęp do sieci lokalnej” lub powiadom administratora.
trouble-phone = Nie znaleziono telefonu. Wpisz poniżej swój numer wewnętrzny lub powiadom administratora.
trouble-setup = Softphone nie może się uruchomić. Odśwież stronę; jeśli to nie pomoże, powiadom administratora.
trouble-crm = CRM nie współpracuje teraz z softphone'em. Odśwież stronę; rozmowy trwają dalej.
trouble-shuttle = Niektórych połączeń może tu nie być widać: sprawdź na telefonie. Próby są ponawiane automatycznie.
details = Szczegóły
troubles =
    .aria-label = Co nie działa
call-alerting = Połączenie przychodzące
call-dialling = Wybieranie
call-dialling-consultation = Konsultacja: wybieranie
call-ringing = Dzwoni
call-ringing-consultation = Konsultacja: dzwoni
call-held-by-far = Rozmówca zawiesił
call-conference = Konferencja
call-consulted = Konsultacja – pyta: { $from }, w sprawie: { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Konferencja, zawiesza: { $parties }
call-talking = Rozmowa
call-consultation = Konsultacja
call-held = Zawieszone
call-held-waits = Zawieszone, czeka na koniec rozmowy powyżej
call-failed = Nie połączono
call-busy = Zajęte
call-missed = Nieodebrane
call-declined = Odrzucone
call-not-answered = Brak odpowiedzi
call-cancelled = Anulowane
call-ended = Zakończone
call-transferred = Przekazano do: { $to }
call-queue = { $state }, kolejka: { $queue }
call-by-shuttle = { $state }, według Shuttle
call-last-known = { $state } (ostatni znany stan)
calls-untold = Telefon
unknown-caller = Nieznany dzwoniący
number-withheld = Numer zastrzeżony
unknown-number = Nieznany numer
back-to = Wróć: { $who }
transfer-to = Przekaż: { $who }, do: { $to }
conference-of-all = Konferencja wszystkich
back-to-caller = Wróć do dzwoniącego
dialled-as = Wybrano jako { $number }
click-waits = Nie ma jeszcze łączności. Numer { $number } zostanie wybrany, gdy telefon będzie gotowy, w ciągu { $seconds } s.
agent-signed-out = Wylogowano
logged-out-by-others = Wylogowała Cię centrala lub inna osoba. Zaloguj się ponownie, aby odbierać połączenia.
agent-not-connected = Brak łączności
agent-on-call = W rozmowie
agent-signed-in = Zalogowano
agent-auto = { $when ->
    [after-call] Gotowy po tej rozmowie
   *[now] Gotowy
 }
agent-manual = { $when ->
    [after-call] Gotowy na 1 rozmowę po tej rozmowie
   *[now] Gotowy na 1 rozmowę
 }
agent-acw = { $when ->
    [after-call] Po tej rozmowie praca po rozmowie
   *[now] Praca po rozmowie
 }
agent-aux = { $when ->
    [after-call] Aux po tej rozmowie
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux po tej rozmowie: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux po tej rozmowie: powód { $code }
   *[now] Aux: powód { $code }
 }
mode-from-elsewhere = Tryb pracy został zmieniony poza tym panelem. Teraz: { $mode }
connection-none = Brak łączności
connection-off-network = Ten komputer nie ma połączenia z siecią
connection-connecting = Łączenie z serwerem { $side ->
    [primary] głównym
   *[backup] zapasowym
 }
connection-connecting-again = Ponowne łączenie z serwerem { $side ->
    [primary] głównym
   *[backup] zapasowym
 }
connection-connected = Połączono
connection-connected-to-backup = Połączono z serwerem zapasowym
connection-without-phone = Połączono z serwerem { $side ->
    [primary] głównym
   *[backup] zapasowym
 }, bez telefonu
connection-switching = Przełączanie na serwer { $side ->
    [primary] główny
   *[backup] zapasowy
 }
connection-starting = Uruchamianie telefonu na serwerze { $side ->
    [primary] głównym
   *[backup] zapasowym
 }
trying-again = Ponawianie próby
trying-again-often = Ponawianie próby, dotychczas prób: { $attempts }
shuttle-connecting = Łączenie z Shuttle
shuttle-connected-alone = Połączono z Shuttle, który pokazuje połączenia; obsługuje się je na telefonie
shuttle-connected = Shuttle jest połączony
panel-stand-alone = Tryb samodzielny: bez CRM, więc rekordy się nie otwierają, a połączenia nie są zapisywane

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Żaden numer nie czeka na wybranie.
no-retry-needed = Zapisu tego połączenia nie trzeba ponawiać.
only-ended-closes = Zamknąć można tylko zakończone połączenie.
note-not-saved = Notatka nie jest zapisana: spróbuj ponownie lub ją porzuć.
disposition-not-saved = Wynik rozmowy nie jest zapisany: spróbuj ponownie lub go porzuć.
change-not-saved = Ostatnia zmiana nie jest zapisana: spróbuj ponownie lub ją porzuć.
nothing-to-discard = Nie ma nic do porzucenia.
no-caller-to-search = Nie ma dzwoniącego, którego można by wyszukać.
nothing-to-open = Nie ma już nic do otwarcia.
no-link-asks = Żaden link nie prosi o połączenie.
type-extension-or-name = Wpisz swój numer wewnętrzny lub nazwę.
extension-not-asked-for = Numer wewnętrzny nie jest teraz potrzebny.
extension-has-digits = Numer wewnętrzny składa się z cyfr.
no-call-shown = Nie widać żadnego połączenia.
shuttle-only-shows = Shuttle tylko pokazuje połączenia: użyj do tego telefonu.
server-not-connected = Nie ma jeszcze łączności z serwerem CTI.
only-keys-sent = Można wysyłać tylko klawisze od 0 do 9, * i #.
already-logged-in = Na tym numerze wewnętrznym jest już zalogowany agent.
type-agent-id = Wpisz ID agenta.
nobody-logged-in = Nikt nie jest zalogowany.
log-in-first = Najpierw się zaloguj.
reason-unknown = Tego kodu powodu nie ma w ustawieniach call center.
type-number-to-consult = Wpisz numer do konsultacji.
no-call-to-consult-about = Nie ma rozmowy, której mogłaby dotyczyć konsultacja.
no-call-rings = Żadne połączenie nie dzwoni.
other-call-answered = Serwer CTI odebrał inne połączenie: { $who }. Nadal dzwoni: { $other }.
no-call-to-hold = Nie ma rozmowy, którą można zawiesić.
no-call-to-take-back = Nie ma zawieszonej rozmowy, którą można wznowić.
server-cannot-swap = Serwer CTI nie potrafi przełączać rozmów.
swap-needs-two-calls = Do przełączania potrzebna jest rozmowa bieżąca i zawieszona.
no-call-to-hang-up = Nie ma połączenia, które można rozłączyć.
reconnect-needs-consultation = Wrócić można tylko z konsultacji do zawieszonej rozmowy, której ona dotyczy.
no-consultation-failed = Nie ma nieudanej konsultacji.
type-number-to-transfer = Wpisz numer, na który chcesz przekazać rozmowę, albo zacznij od konsultacji.
no-call-to-transfer = Nie ma rozmowy do przekazania.
type-number-to-add = Wpisz numer, który chcesz dodać, albo zacznij od konsultacji.
no-call-to-add-to = Nie ma rozmowy, do której można kogoś dodać.
type-number-to-drop = Wpisz numer uczestnika, którego chcesz usunąć.
no-call-to-drop-from = Nie ma rozmowy, z której można usunąć uczestnika.
server-cannot-send-digits = Serwer CTI nie potrafi wysyłać cyfr.
digits-while-talking = Cyfry można wysyłać tylko podczas rozmowy.
not-on-list = Tego połączenia nie ma już na liście.
two-calls-already = Trwają już dwie rozmowy.
call-with-number-already = Jest już połączenie z tym numerem.
no-digits-after-number = Cyfr po numerze nie można tu wysłać: zacznij od konsultacji, a potem połącz rozmowy.

library-refused = Biblioteka CRM odrzuciła wywołanie: { $words }.
no-answer-yet = jeszcze brak odpowiedzi
no-answer = brak odpowiedzi
no-settings-from-crm = CRM nie przekazał ustawień call center ({ $why }). W menu Setup otwórz Call Centers, następnie Manage Call Center Users, i dodaj tego użytkownika; potem odśwież stronę.
click-not-dialled = Kliknięty numer nie został wybrany: { $why }.

too-many-calls = Jednocześnie jest więcej połączeń niż { $most }: pozostałe nie są pokazywane, wyszukiwane ani zapisywane.

notes-of-agent-before = Poprzedni agent zostawił notatki niezapisane w CRM, dotyczące rozmów, w których uczestniczyli: { $callers }. Pozostaną, dopóki ich nie skopiujesz i nie zamkniesz tych połączeń: „Zamknij” porzuca notatkę.
an-unknown-caller = nieznany dzwoniący

not-dialled-not-reached = Numer { $number } nie został wybrany: nie udało się na czas połączyć z serwerem CTI.
dialled-already = Numer { $number } jest już wybierany.
number-dialled-already = Trwa już wybieranie numeru.
answer-first = Przychodzi połączenie: najpierw je odbierz lub poczekaj, aż dzwonek ucichnie.
hang-up-failed-first = Najpierw rozłącz połączenie, które się nie udało.
end-one-of-two-first = Trwają już dwie rozmowy: najpierw zakończ jedną z nich.
call-again-when-free = Zadzwonić ponownie można po zakończeniu bieżącej rozmowy.

local-network = Przeglądarka nie dopuszcza tej strony do sieci lokalnej, w której jest serwer CTI. Gdy przeglądarka zapyta, zezwól na „dostęp do sieci lokalnej”. Dla wszystkich agentów: musi na to zezwalać ramka CRM, zasada przedsiębiorstwa (LocalNetworkAccessAllowedForUrls) musi zawierać adresy CRM i tej strony albo serwer CTI musi mieć adres publiczny.
pressed-no-server = Ostatniej operacji nie wykonano: żaden serwer CTI nie działa. Naciśnij ponownie, gdy telefon będzie gotowy.
request-not-confirmed = Operacja „{ $what }” nie została potwierdzona przed utratą łączności: sprawdź telefon.
back-mode-changed = Przez chwilę nie było łączności z centralą; w tym czasie zmienił się tryb pracy.
address-lost = serwer { $side ->
    [primary] główny
   *[backup] zapasowy
} utracił ten adres, gdy otwarto drugi
back-on-server = Łączności z centralą nie było przez { $seconds } s; { $what }.
calls-not-told = połączeń teraz tu nie widać: sprawdź telefon
calls-ended = { $calls ->
    [one] w tym czasie zakończyło się jedno połączenie
    [few] w tym czasie zakończyły się { $calls } połączenia
    [many] w tym czasie zakończyło się { $calls } połączeń
   *[other] w tym czasie zakończyło się { $calls } połączenia
}
calls-began = { $calls ->
    [one] w tym czasie rozpoczęło się jedno połączenie
    [few] w tym czasie rozpoczęły się { $calls } połączenia
    [many] w tym czasie rozpoczęło się { $calls } połączeń
   *[other] w tym czasie rozpoczęło się { $calls } połączenia
}
calls-changed = { $calls ->
    [one] w tym czasie zmieniło się jedno połączenie
    [few] w tym czasie zmieniły się { $calls } połączenia
    [many] w tym czasie zmieniło się { $calls } połączeń
   *[other] w tym czasie zmieniło się { $calls } połączenia
}
work-mode-changed = zmienił się tryb pracy
nothing-changed = połączenia i tryb pracy są takie jak wcześniej
pressed-calls-changed = Operacji nie wykonano: w tym czasie zmieniły się połączenia.
request-came-to-nothing = Operacja „{ $what }” nie doszła do skutku: utracono łączność.

other-links-left-out = { $links ->
    [one] W tym czasie inny link poprosił o połączenie: został pominięty. Odpowiedz na pierwszy.
    [few] W tym czasie { $links } inne linki poprosiły o połączenie: zostały pominięte. Odpowiedz na pierwszy.
    [many] W tym czasie { $links } innych linków poprosiło o połączenie: zostały pominięte. Odpowiedz na pierwszy.
   *[other] W tym czasie { $links } innego linku poprosiło o połączenie: zostały pominięte. Odpowiedz na pierwszy.
}
link-no-number = Link prosił o połączenie z czymś, co nie jest numerem telefonu.
link-no-digit = Link prosił o połączenie z numerem bez cyfr.
link-several-numbers = Link prosił o połączenie z więcej niż jednym numerem.
link-star-hash = Link prosił o połączenie z numerem zawierającym * lub #, co może być poleceniem dla centrali: został pominięty. Jeśli o to chodziło, wpisz numer ręcznie.
link-not-answered = Link prosił o połączenie z numerem { $number }, a nikt nie odpowiedział na pytanie: numer nie został wybrany.
link-asks = Link prosi o połączenie z numerem { $number }.
link-asks-hold = Link prosi o połączenie z numerem { $number }. Zawieszona zostanie rozmowa: { $held }.
link-asks-digits = Link prosi o połączenie z numerem { $number } i wysłanie { $digits } po odebraniu.
link-asks-digits-hold = Link prosi o połączenie z numerem { $number } i wysłanie { $digits } po odebraniu. Zawieszona zostanie rozmowa: { $held }.
the-caller = dzwoniący

library-not-loaded = Nie udało się wczytać biblioteki CRM ({ $why }). Odśwież stronę; jeśli to nie pomoże, sprawdź, czy serwer tej strony może wczytywać skrypty z CRM.
settings-file-unreadable = Nie udało się odczytać pliku ustawień ({ $why }).
page-may-not = Ta strona nie może używać telefonu. Powód jest podany w jej komunikatach.
not-in-a-crm = Ta strona nie jest w panelu telefonu CRM i nie podano pliku ustawień. Otwórz ją z CRM lub dopisz do adresu ?settings=settings.json.
browser-stores-nothing = Notatki mogą zostać utracone: przeglądarka nie pozwala tej stronie niczego przechowywać.
numbers-not-clickable = Numerów w CRM nie można klikać: { $why }. Odśwież stronę, aby spróbować ponownie.

not-asked-any-more = To pytanie jest już nieaktualne: w tym czasie zmieniły się połączenia.
not-called-no-answer = Nie zadzwoniono pod numer { $number }: nikt nie odpowiedział na pytanie.
not-called-calls-changed = Nie zadzwoniono pod numer { $number }: w tym czasie zmieniły się połączenia na telefonie.
ask-transfer = Połączyć ze sobą: { $active } i { $held }? Opuścisz obie rozmowy.
ask-conference = Połączyć w konferencję z Tobą: { $active } i { $held }?
ask-transfer-to = Przekazać rozmowę ({ $active }) na numer { $number }? Druga rozmowa jest zawieszona ({ $held }) i serwer CTI może zamiast tego połączyć obu dzwoniących.
ask-conference-with = Dodać numer { $number } do rozmowy ({ $active })? Druga rozmowa jest zawieszona ({ $held }) i serwer CTI może zamiast tego połączyć obu dzwoniących.
ask-call-named = Zadzwonić: { $name }, { $number }? Zawieszona zostanie rozmowa: { $active }.
ask-call = Zadzwonić pod numer { $number }? Zawieszona zostanie rozmowa: { $active }.
ask-discard = Porzucić notatkę z rozmowy ({ $who })? Nie jest zapisana w CRM.
yes-transfer = Przekaż
yes-conference = Konferencja
yes-call = Zadzwoń
yes-discard = Porzuć

pop-could-repeat = przeglądarka nie pozwala tej stronie niczego przechowywać, więc rekord mógłby otwierać się w kółko
pop-may-be-open = przeglądarka nie pozwala tej stronie niczego przechowywać, więc rekord może już być otwarty
no-crm-answer = brak odpowiedzi z CRM
note-is-in-log = Notatka jest w zapisie połączenia
note-goes-into-log = Notatka trafi do zapisu połączenia

saved-by-other-version = Softphone został zaktualizowany. Niezapisanych notatek i listy ostatnich połączeń z poprzedniej wersji nie udało się przejąć. Połączenia na telefonie są pokazywane jak zwykle.

password-wrong = hasło jest nieprawidłowe
no-server-answer = brak odpowiedzi z centrali
no-server-answer-check-phone = brak odpowiedzi z centrali; przed ponowną próbą sprawdź telefon
request-failed = Operacja „{ $what }” nie powiodła się: { $why }.
request-refused = Operacja „{ $what }” nie powiodła się: centrala ją odrzuciła.
request-refused-or-idle = Operacja „{ $what }” nie powiodła się: centrala ją odrzuciła. Jeśli na telefonie nie ma połączenia, naciśnij „Brak połączeń na telefonie”.
request-failed-or-idle = Operacja „{ $what }” nie powiodła się: { $why }. Jeśli na telefonie nie ma połączenia, naciśnij „Brak połączeń na telefonie”.
request-log-in = Logowanie
request-log-out = Wylogowanie
request-auto = Zmiana trybu na Gotowy
request-manual = Zmiana trybu na 1 rozmowa
request-acw = Zmiana trybu na Po rozmowie
request-aux = Zmiana trybu na Aux
request-call = Połączenie
request-call-to = Połączenie z { $number }
request-consultation = Konsultacja
request-consultation-with = Konsultacja z { $number }
request-drop = Usunięcie uczestnika
request-drop-party = Usunięcie { $number }
request-answer = Odebranie połączenia
request-hold = Zawieszenie
request-retrieve = Wznowienie rozmowy
request-hang-up = Rozłączenie
request-reconnect = Powrót do zawieszonej rozmowy
request-transfer-to = Przekazanie na { $number }
request-add = Dodanie { $number }
request-transfer = Przekazanie
request-conference = Konferencja
request-digits = Wysłanie cyfr
request-swap = Przełączenie rozmów

settings-changed = Ustawienia call center zmieniły się. Zaczną obowiązywać, gdy na telefonie nie będzie żadnego połączenia.
leave-not-supported = Ta przeglądarka tego nie obsługuje: softphone kończy działanie wraz z ostatnią stroną.

extension-not-found = Serwer CTI nie znalazł numeru wewnętrznego tego komputera ({ $why }). Wpisz swój numer wewnętrzny lub poproś administratora o przypisanie do niego adresu tego komputera.
reply-names-no-extension = odpowiedź nie zawiera numeru wewnętrznego
extension-not-monitored = Nie udało się monitorować numeru wewnętrznego { $extension } ({ $why }), więc żadne połączenia nie byłyby widoczne. Sprawdź, czy taki numer istnieje, lub zapytaj administratora.
logged-in-not-told = Serwer CTI nie mógł podać, kto jest zalogowany na numerze wewnętrznym { $extension } ({ $why }).

no-number-to-dial = Nie ma numeru do wybrania.
no-digit = Nie ma tu żadnej cyfry, więc nie można tego wybrać.
several-numbers = Jest tu więcej niż jeden numer, więc nie został wybrany: wpisz ten właściwy.
only-an-extension = To numer wewnętrzny bez numeru głównego, więc nie został wybrany: wpisz cały numer.
number-unclear = Nie wiadomo, która część jest numerem, więc nie został wybrany: wpisz numer.
step-signs = Niewidoczne znaki są pomijane, a podobne czytane jako te, które przypominają
step-link = To, co link zawiera oprócz numeru, jest pomijane
step-extension-part = Numer wewnętrzny jest wysyłany po odebraniu
step-letters = Litery oznaczają klawisze, na których się znajdują
step-words = To, co stoi obok numeru, jest pomijane
step-trunk-zero = (0) nie jest wybierane po numerze kierunkowym kraju

link-unwritten = Ten link nie jest zapisany tak, jak powinny być adresy, więc nie można odczytać z niego numeru.
link-no-call = Ten link prosi o coś, co nie jest połączeniem telefonicznym.
link-not-a-number = Ten link prosi o połączenie z czymś, co nie jest numerem telefonu.

step-again = Numer jest wybierany tak jak poprzednio
step-digits-only = Wybierane są tylko cyfry, * i #
step-punctuation-and-plus = +, spacje, nawiasy, łączniki i inne znaki przestankowe są usuwane
step-as-typed = Wpisane numery są wybierane tak, jak je wpisano
step-punctuation = Znaki przestankowe są usuwane
step-international = { $set ->
   *[none] Ma +, więc jest międzynarodowy: nie ustawiono prefiksu.
    [outside] Ma +, więc jest międzynarodowy: na początku prefiks wyjścia na miasto { $outside }.
    [prefix] Ma +, więc jest międzynarodowy: na początku prefiks międzynarodowy { $prefix }.
    [both] Ma +, więc jest międzynarodowy: na początku prefiks wyjścia na miasto { $outside } i prefiks międzynarodowy { $prefix }.
}
step-own-country = { $set ->
   *[none] Ma + i numer kierunkowy własnego kraju, który jest usuwany: nie ustawiono prefiksu.
    [outside] Ma + i numer kierunkowy własnego kraju, który jest usuwany: na początku prefiks wyjścia na miasto { $outside }.
    [prefix] Ma + i numer kierunkowy własnego kraju, który jest usuwany: na początku prefiks krajowy { $prefix }.
    [both] Ma + i numer kierunkowy własnego kraju, który jest usuwany: na początku prefiks wyjścia na miasto { $outside } i prefiks krajowy { $prefix }.
}
step-long-distance = { $set ->
   *[none] Ma nawiasy, więc jest zamiejscowy: nie ustawiono prefiksu.
    [outside] Ma nawiasy, więc jest zamiejscowy: na początku prefiks wyjścia na miasto { $outside }.
    [prefix] Ma nawiasy, więc jest zamiejscowy: na początku prefiks zamiejscowy { $prefix }.
    [both] Ma nawiasy, więc jest zamiejscowy: na początku prefiks wyjścia na miasto { $outside } i prefiks zamiejscowy { $prefix }.
}
step-outside = { $set ->
   *[none] Jest dłuższy niż własny numer wewnętrzny, więc wychodzi poza centralę: nie ustawiono prefiksu.
    [outside] Jest dłuższy niż własny numer wewnętrzny, więc wychodzi poza centralę: na początku prefiks wyjścia na miasto { $outside }.
}
step-internal = Nie jest dłuższy niż własny numer wewnętrzny, więc jest wewnętrzny: bez prefiksu.
will-dial = { $kind ->
   *[as-typed] Wybrany zostanie { $number }, tak jak wpisano
    [digits] Wybrany zostanie { $number }
    [international] Wybrany zostanie { $number }: międzynarodowy
    [own-country] Wybrany zostanie { $number }: krajowy
    [long-distance] Wybrany zostanie { $number }: zamiejscowy
    [outside] Wybrany zostanie { $number }: na zewnątrz
    [internal] Wybrany zostanie { $number }: wewnętrzny
}
will-send = Po odebraniu zostanie wysłane { $digits }.
nobody-found = W książce telefonicznej ani w ostatnich połączeniach nie ma takiej osoby.
why-number = Dlaczego ten numer?
why-typed = W polu jest { $number }.
why-step = { $result } – { $step }
caller-too-long = Brak rekordu: numer dzwoniącego jest zbyt długi, by go wyszukać
no-caller-number = Brak rekordu: połączenie przyszło bez numeru
caller-hides-number = Brak rekordu: dzwoniący ukrywa numer
caller-too-short = Brak rekordu: numer dzwoniącego jest zbyt krótki, by go wyszukać

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Nie udało się połączyć z serwerem głównym
    [backup] Nie udało się połączyć z serwerem zapasowym
   *[it] nie udało się połączyć
 }
reason-closed = { $who ->
    [primary] Serwer główny zamknął połączenie
    [backup] Serwer zapasowy zamknął połączenie
    [shuttle] Shuttle zamknął połączenie
   *[it] zamknął połączenie
 }
reason-with-code = { $reason } (kod { $code })
reason-with-code-and-words = { $reason } (kod { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] Serwer główny nie przyjął połączenia na czas
    [backup] Serwer zapasowy nie przyjął połączenia na czas
   *[it] nie przyjął połączenia na czas
 }
reason-no-answer = { $who ->
    [primary] Serwer główny nie odpowiedział na { $request }
    [backup] Serwer zapasowy nie odpowiedział na { $request }
   *[it] nie odpowiedział na { $request }
 }
reason-local-network = { $who ->
    [primary] Serwer główny jest w sieci lokalnej, do której przeglądarka nie dopuszcza tej strony
    [backup] Serwer zapasowy jest w sieci lokalnej, do której przeglądarka nie dopuszcza tej strony
   *[it] jest w sieci lokalnej, do której przeglądarka nie dopuszcza tej strony
 }
reason-silent = { $who ->
    [primary] Serwer główny zamilkł
    [backup] Serwer zapasowy zamilkł
    [shuttle] Shuttle zamilkł
   *[it] zamilkł
 }
reason-refused = { $who ->
    [primary] Serwer główny odmawia obsługi
    [backup] Serwer zapasowy odmawia obsługi
   *[it] odmawia obsługi
 }
reason-return = { $who ->
    [primary] Opuszczono serwer główny, bo drugi znów działa
    [backup] Opuszczono serwer zapasowy, bo drugi znów działa
   *[it] opuszczono go, bo drugi znów działa
 }
reason-frame-too-long = { $who ->
    [primary] Serwer główny przysłał ramkę większą niż 256 KB
    [backup] Serwer zapasowy przysłał ramkę większą niż 256 KB
    [shuttle] Shuttle przysłał ramkę większą niż 256 KB
   *[it] przysłał ramkę większą niż 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle jest nieosiągalny
   *[it] jest nieosiągalny
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle jest nieosiągalny ({ $words })
   *[it] jest nieosiągalny ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle przyjął połączenie i zamknął je bez słowa: może to nie być serwer Socket.IO
   *[it] przyjął połączenie i zamknął je bez słowa: może to nie być serwer Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle używa innej wersji Socket.IO, niż podaje ustawienie /Shuttle/eio: wpisz tam auto
   *[it] używa innej wersji Socket.IO, niż podaje ustawienie /Shuttle/eio: wpisz tam auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle nie odpowiedział na czas
   *[it] nie odpowiedział na czas
 }
reason-left = { $who ->
    [shuttle] Shuttle sam zakończył połączenie
   *[it] sam zakończył połączenie
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle odrzuca połączenie
   *[it] odrzuca połączenie
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle odrzuca połączenie: { $words }
   *[it] odrzuca połączenie: { $words }
 }
no-reason-given = nie podano powodu

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Trwa już sprawdzanie numeru { $number }.
asking-whether = Sprawdzanie, czy wolno wybrać numer { $number }.
not-dialled-refused = Numer { $number } nie zostanie wybrany: odmawia serwer, który jest pytany najpierw.
not-dialled-server-says = Numer { $number } nie zostanie wybrany. Serwer, który jest pytany najpierw, odpowiada: „{ $words }”
not-dialled-nobody-says = Numer { $number } nie zostanie wybrany: nie udało się ustalić, czy wolno ({ $why }). Spróbuj ponownie lub powiadom administratora.
not-dialled-server-lost = Numer { $number } nie został wybrany: w tym czasie utracono łączność z serwerem CTI.
not-dialled-calls-changed = Numer { $number } nie został wybrany: w tym czasie zmieniły się połączenia na telefonie.
asked-allowed = dozwolone ({ $status })
asked-refused = odmowa
asked-taken-back = wycofane
asked-other-clicked = w tym czasie kliknięto inny numer
asked-other-dialled = w tym czasie wybrano inny numer
asked-other-instead = zamiast tego wybrano inny numer
asked-dialled-all-the-same = { $why }; mimo to wybrano, zgodnie z ustawieniami
asked-not-dialled = { $why }; nie wybrano
asked-address-unusable = nie można użyć adresu serwera
asked-server-answered = serwer odpowiedział { $status }
no-answer-within = brak odpowiedzi w ciągu { $seconds } s
fetch-failed = przeglądarka podaje tylko, że się nie udało: nagłówki CORS serwera, przekierowanie, jego certyfikat lub sieć (docs/jtel.md)

server-answered = odpowiedź { $status }
sent-unread = wysłano; wynik jest nieznany, bo reguła ma unread

crm-takes-no-log = { $crm } nie przyjmuje stąd zapisu połączenia: skopiuj notatkę do rekordu
servicenow-did-not-start = ServiceNow nie uruchomił tego panelu ({ $why }). Administrator musi dodać { $page } do właściwości glide.ui.concourse.onmessage_enforce_same_origin_whitelist i nadać temu użytkownikowi rolę sn_openframe_user; potem odśwież stronę.
servicenow-settings-unreadable = Nie można odczytać ustawień z ServiceNow: { $why }. Popraw je tam, a potem odśwież stronę.
servicenow-did-not-take = ServiceNow nie przyjął żądania softphone'u ({ $words }). Jeśli nic się nie otworzy, odśwież stronę.
no-servicenow-answer = Brak odpowiedzi z ServiceNow
not-opened = Nie otwarto: { $why }
not-in-servicenow = Softphone nie jest w ServiceNow
no-servicenow-page-in-time = Żadna strona ServiceNow nie mogła tego otworzyć na czas

why-opened = Dlaczego to się otworzyło?
why-nothing-opened = Dlaczego nic się nie otworzyło?
no-page-in-time = Żadna strona softphone'u nie mogła tego otworzyć na czas
program-unknown = nie wiadomo, co program z tym zrobił
browser-blocked = Przeglądarka zablokowała okno otwierane przez „{ $rule }”. Zezwól tej stronie na wyskakujące okienka.
browser-blocked-call = Przeglądarka zablokowała okno otwierane przez „Zadzwoń”. Zezwól tej stronie na wyskakujące okienka.

shuttle-did-not-answer = Shuttle nie odpowiedział: nie wiadomo, czy to wykonano
press-call = Naciśnij „Zadzwoń”, aby wybrać numer w programie telefonicznym tego komputera.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = W ustawieniach nie podano serwera Shuttle (/Shuttle/url)
shuttle-not-connected = Shuttle nie jest połączony

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Wyszukiwanie dzwoniącego w CRM
pop-waits = Rekord dzwoniącego otworzy się po odebraniu: trwa inna rozmowa
pop-waits-for-pause = Rekord dzwoniącego otworzy się, gdy przestaniesz pisać lub odbierzesz
pop-record = Rekord: { $record }
pop-found = { $count ->
    [0] Nie znaleziono rekordu
    [one] Znaleziono jeden rekord
    [few] Znaleziono { $count } rekordy
    [many] Znaleziono { $count } rekordów
   *[other] Znaleziono { $count } rekordu
 }
pop-failed = Wyszukiwanie nie powiodło się: { $why }
pop-by-hand = Nie otwarto automatycznie: { $why }
pop-opened = Otwarto w CRM
pop-not-opened = Nie otwarto: nikt nie odebrał

choose-record = Wybierz ten rekord
new-record-of-caller = Nowy rekord
record-kind = { $object ->
    [account] Konto
    [contact] Kontakt
    [lead] Lead
    [case] Sprawa
   *[opportunity] Szansa sprzedaży
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · to połączenie
directory-holds = wpisy: { $entries }, pominięte jako błędne: { $broken }, z braku miejsca: { $left ->
    [0] żaden
   *[other] { $left }
 }
directory-missing = Nie udało się odczytać książki telefonicznej ({ $why }). Próby są ponawiane automatycznie; można dzwonić, podając numer.
directory-too-long = jest większa niż 10 MB
directory-no-json = odpowiedź nie jest w formacie JSON lub jest zbyt głęboko zagnieżdżona
directory-no-list = w odpowiedzi nie ma listy wpisów
directory-no-entries = niczego na liście nie udało się odczytać: każdy wpis wymaga name i number
favourites-not-kept = Ta przeglądarka nie może zachować ulubionych (jej pamięć jest pełna lub zablokowana): pozostaną do zamknięcia tej strony.
favourites-full = Liczba ulubionych osiągnęła limit: { $most }. Najpierw usuń jeden z nich.
favourite-already = Ten numer jest już w ulubionych.
no-favourite = Tego numeru nie ma w ulubionych.
no-number-to-star = Nie ma numeru do zachowania.
free-agents = { $count ->
    [0] nikt nie jest wolny
   *[other] wolni: { $count }
 }
records-to-choose = { $count ->
    [one] Znaleziono jeden rekord
    [few] Znaleziono { $count } rekordy: kto to?
    [many] Znaleziono { $count } rekordów: kto to?
   *[other] Znaleziono { $count } rekordu: kto to?
 }
records-to-choose-again = Inny rekord (znaleziono: { $count })?
records-to-choose-some = Znalezione rekordy: { $count }. Kto to? Tu widać pierwsze { $shown }.
new-record-of-kind = { $object ->
    [account] Nowe konto
    [contact] Nowy kontakt
    [lead] Nowy lead
    [case] Nowa sprawa
   *[opportunity] Nowa szansa sprzedaży
 }
new-record = Nowy rekord: { $kind }
record-not-offered = Tego rekordu nie ma już do wyboru.
record-not-opened = CRM nie otworzył rekordu: { $why }
why-record = Dlaczego ten rekord?
why-came = Numer dzwoniącego przyszedł jako { $number }.
why-searched = Wyszukano w CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] Nie znaleziono żadnego rekordu.
    [one] Znaleziono jeden rekord.
    [few] Znaleziono { $count } rekordy.
    [many] Znaleziono { $count } rekordów.
   *[other] Znaleziono { $count } rekordu.
 }
why-only = To jedyny rekord.
why-chosen = To Twój wybór.
why-chosen-before = To Twój wybór z wcześniejszego dzisiejszego połączenia z tego numeru.
why-opened-in-crm = Rekord otwarto w CRM.
why-had-record = Połączenie miało swój rekord już przed wyszukiwaniem.
why-not-related = CRM odmówił powiązania z nim zadania połączenia.
form-as-is = tak jak przyszedł
form-e164 = z numerem kierunkowym kraju
form-national = tak jak wybiera się go we własnym kraju
form-digits = same cyfry
form-last = { $count ->
    [one] ostatnia cyfra
    [few] ostatnie { $count } cyfry
    [many] ostatnie { $count } cyfr
   *[other] ostatnie { $count } cyfry
 }
write-entry = Wpisz nazwę do 80 znaków i numer, np. Grace Kim=2612.
entry-twice = Ten wpis występuje dwa razy.
write-refresh-minutes = Wpisz liczbę minut od 1 do 1440.
write-queue = Wpisz nazwę i numer splitu, np. Support=6001; każdy split raz, najwyżej 20.
write-objects = Wpisz najwyżej cztery nazwy API obiektów, każdą raz, np. Contact, Lead; albo none.
log-saving = Zapisywanie połączenia w CRM
log-saved-without-name = Zapisano, ale CRM nie podał zadania: późniejszą notatkę skopiuj ręcznie
log-note-changed = Zapisano; nowa notatka zostanie dosłana
log-saved = Połączenie zapisane w CRM
log-failed = Połączenia nie zapisano w CRM
log-unknown = Połączenie mogło zostać zapisane: sprawdź rekord, potem spróbuj ponownie
crm-refused = CRM odmówił bez podania powodu
crm-reply-unreadable = nie można odczytać odpowiedzi CRM ({ $why })
reply-not-json = to nie JSON
reply-not-an-object = to nie obiekt
reply-without-result = ani wyniku, ani błędu
reply-without-number = brak numeru
reply-without-phone-number = ServiceNow nie przysłał phoneNumber
configuration-not-json = pole Configuration w rekordzie OpenFrame Configuration nie jest obiektem JSON
form-without-query = formularz wymaga query: bez niego ServiceNow niczego nie otwiera
not-of-the-instance = otworzyć można tylko adres samej instancji, np. incident_list.do
servicenow-address-too-long = adres ma ponad 2083 znaki, a tyle najwyżej przyjmuje ServiceNow
bad-table-name = nazwa tabeli zawiera tylko litery, cyfry i _
refused-parameters = nie można użyć sysparm_stack ani sysparm_goto_url: ServiceNow je odrzuca
control-character = zawiera koniec wiersza lub inny znak sterujący
servicenow-text-too-long = ma ponad 4400 znaków, a tyle najwyżej przyjmuje ServiceNow
address-names-both = Adres strony wskazuje jednocześnie stronę Classic i Lightning
address-mode-wrong = mode w adresie strony to nie Lightning
address-lacks-mode = W adresie strony brakuje mode=Lightning
address-lacks-nonce = W adresie strony brakuje nonce
address-lacks-origin = W adresie strony brakuje sfdcIframeOrigin
address-lacks-origins = W adresie strony brakuje sfdcIFrameOrigin (Classic) albo sfdcIframeOrigin i mode
address-value-unreadable = Nie można odczytać wartości
address-value-twice = To występuje w adresie strony dwa razy. Usuń jedno z nich.
not-an-origin = To nie jest origin strony (https://name.lightning.force.com, bez niczego dalej)
open-in-panel = Otwórz tę stronę w panelu telefonu CRM, który dodaje to, co potrzebne; aby używać jej bez CRM, usuń te parametry z adresu.
page-from-file = Ta strona musi pochodzić z serwera WWW (https), a nie z pliku.
schemes-differ = Strona CRM i ta strona muszą obie używać https (albo obie http). Udostępnij pliki softphone'u przez https.
crm-on-this-computer = CRM na tym komputerze działa tylko ze stroną softphone'u na tym komputerze.
not-a-library-host = To nie jest host. Wpisz go np. tak: acme.my.salesforce.com.
not-the-pages-library-host = { $host } to nie jest host należący do strony CRM. Usuń apiHost z adresu URL adaptera w call center albo poproś o dodanie hosta do apiHosts w config.json.
library-host-unknown = { $origin }: dla tej strony Salesforce nie jest tu znany host biblioteki. Dodaj apiHost=NAME.my.salesforce.com, z nazwą swojej organizacji, do adresu URL adaptera w call center i poproś o dodanie tego hosta do apiHosts w config.json.
api-version-too-old = Ta wersja API jest za stara: pierwsza to { $least }. Wpisz np. 60.0.
bad-api-version = To nie jest wersja API. Wpisz np. 60.0.
bad-settings-path = settings musi być ścieżką do pliku .json na tym serwerze WWW, np. settings=settings.json.
unknown-crm = Ten CRM nie jest tu znany. Wpisz { $known }.
no-instance = Ta przeglądarka nie podaje, w jakiej stronie jest osadzona ta strona. Dodaj instance=NAME.service-now.com do adresu URL w rekordzie OpenFrame Configuration.
not-an-instance = To nie jest host instancji ServiceNow. Wpisz go np. tak: acme.service-now.com.
instance-not-allowed = { $origin } to nie jest host ServiceNow, z którego wolno wczytać bibliotekę. Dodaj instance=NAME.service-now.com do adresu URL w rekordzie OpenFrame Configuration albo, jeśli instancja ma własną nazwę, poproś o dodanie jej pod tą nazwą do crmOrigins w config.json.
bad-library-version = To nie jest wersja biblioteki. Wpisz latest lub np. 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = nic nie zrobiono
step-owed = czeka na odebranie lub na stronę, którą można zapytać
step-handed-over = przekazano, wynik (jeszcze) nieznany
step-opened-in-tab = otwarto w nowej karcie
step-opened-in-window = otwarto w osobnym oknie
step-opened-in-frame = otwarto tutaj w ramce
step-opened-by-program = otwarto w programie na tym komputerze
step-done = wykonano
step-done-more = { $what } ({ $more })
step-blocked = przeglądarka zablokowała okno
step-offered = czeka na naciśnięcie przycisku
step-failed = nie udało się: { $why }
step-blocked-press = Przeglądarka to zablokowała. Zezwól tej stronie na wyskakujące okienka lub naciśnij:
step-open-scheme = Otwórz { $scheme }:
step-open-record = Otwórz rekord

## Settings: what is wrong with them, and what to write

cant-be-used = Wartości „{ $value }” nie można użyć
settings-no-object = To nie jest obiekt JSON z nazwami i wartościami.
write-a-text = Wpisz tu tekst, a nie listę ani obiekt.
setting-misspelt = Ta nazwa nie jest znana. Poprawna pisownia: { $name }.
left-out-now = { $flaw } Na razie jest to pomijane.
rule-left-out-now = { $flaw } Na razie ta reguła jest pomijana.
setting-not-used = (nieużywane)
a-rule = (reguła)
a-json-object = (obiekt JSON)
write-yes-or-no = Wpisz yes lub no.
write-seconds = Wpisz liczbę sekund. Na razie obowiązuje wartość domyślna.
write-pixels = Wpisz liczbę pikseli.
write-prefix = Wpisz cyfry, *, # lub przecinek (pauza) albo pozostaw puste. Na razie traktowane jako puste.
write-country-code = Wpisz cyfry numeru kierunkowego kraju, np. 44, albo pozostaw puste.
write-leave = Wpisz stay, aux lub logout. Na razie obowiązuje stay.
no-such-reason-code = Tego kodu nie ma wśród kodów powodów. Na razie używany jest pierwszy.
write-pop-when = Wpisz offer, answer lub never. Na razie obowiązuje offer.
write-search-form = Wpisz as-is, national, e164, digits lub last N digits, gdzie N to od 3 do 15, np. last 10. Na razie obowiązuje as-is.
needs-country-code = Potrzebny jest do tego numer kierunkowy własnego kraju: wpisz go w /Dialing/ownCountryCode.
write-reconcile-seconds = Wpisz sekundy z połączeniem i bez, np. 8,30, albo jedną liczbę dla obu; od 2 do 3600. Na razie obowiązuje 8,30.
write-country = Wpisz dwuliterowy kod kraju, np. US, GB lub DE. Do tego czasu numery są pokazywane tak, jak przychodzą.
write-language = Wpisz kod języka, np. de lub pt-BR. Do tego czasu używany jest język przeglądarki.
write-click-during-call = Wpisz consult lub ask. Na razie obowiązuje consult.
write-while-talking = Wpisz wait lub pop. Na razie obowiązuje wait.
write-standby = Wpisz warm lub cold. Na razie obowiązuje warm.
write-log-field = Wpisz nazwa=tekst, rozdzielając przecinkami, np. Type=Call,Queue__c=${ "{" }queue{ "}" }: nazwa to nazwa API pola. Na razie jest to pomijane.
log-field-is-own = To pole należy do softphone'u. Na razie jest to pomijane.
log-field-twice = To pole występuje dwa razy. Na razie drugie jest pomijane.
log-field-variable = Zmienna w tym polu nie jest znana lub nie jest zamknięta: lista jest w docs/rules.md. Na razie jest to pomijane.
write-reason = Wpisz kod=tekst, rozdzielając przecinkami, np. 0=Default,1=Lunch. Na razie jest to pomijane.
reason-twice = Ten kod występuje dwa razy. Nadaj każdemu powodowi własny kod. Na razie drugi jest pomijany.
write-event-name = Wpisz nazwa_obca=nazwa_nasza, rozdzielając przecinkami, np. ringing=offer. Na razie jest to pomijane.
event-not-ours = Nazwa po = musi być jedną z tych: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Na razie jest to pomijane.
event-twice = To zdarzenie występuje dwa razy. Na razie drugie jest pomijane.
write-strip-prefixes = Wpisz prefiksy z cyfr, +, * lub #, rozdzielając przecinkami, np. 9,+1.
request-never-sent = Softphone nigdy nie wysyła tego żądania: można je usunąć z listy.
request-not-optional = Wyłączyć można tylko te: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.

primary-missing = Brakuje adresu głównego serwera CTI. Wpisz go tutaj, np. wss://cti.example.com:9006.
backup-is-primary = To adres serwera głównego. Wpisz adres innego serwera albo pozostaw puste.
no-backup-until-then = { $flaw } Do tego czasu softphone działa bez serwera zapasowego.
not-a-websocket-address = To nie jest adres WebSocket. Wpisz wss://host:port.
address-with-password = Usuń z adresu nazwę użytkownika i hasło: przeglądarki nie mogą ich wysyłać.
cti-address-without-host = W adresie brakuje prawidłowego hosta lub portu. Wpisz wss://host:port.
cti-address-with-fragment = Usuń z adresu # i wszystko, co po nim następuje.
cti-address-in-the-clear = ws:// służy tylko do testów na własnym komputerze, a na stronie https przeglądarki go blokują. Umieść przed serwerem CTI serwer proxy TLS i wpisz jego adres z wss://.
cti-host-not-pinned = Hosta { $host } nie ma wśród ctiHosts w config.json. Wpisz jeden z podanych tam lub poproś o jego dodanie.

write-ask-method = Wpisz GET lub POST. Na razie obowiązuje GET.
write-when-silent = Wpisz dial lub refuse. Na razie obowiązuje refuse.
ask-counts-as-silent = { $flaw } Do tego czasu serwer jest traktowany jak taki, który nie odpowiada (/Dialing/askWhenSilent).

rest-url-shape = url: wpisz /path na serwerze softphone'u lub https://host/path, bez #.
rest-url-in-the-clear = url: przeglądarki blokują http:// na stronie https. Wpisz https:// lub /path na serwerze softphone'u, który przekaże wywołanie dalej.
rest-unread-not-plain = Z unread przeglądarki nie wysyłają własnych nagłówków ani JSON: wyślij formularz lub tekst albo usuń unread.
rest-secret = „{ $name }” to dane poufne, które każdy użytkownik softphone'u mógłby tu odczytać. Wywołaj /path na serwerze softphone'u, który je doda (docs/jtel.md). Wpisać je tutaj wolno tylko do testów, z /Jtel/allowTokenInSettings=yes.

write-rest-method = Wpisz GET lub POST.
write-body-type = Wpisz json lub form. Na razie obowiązuje json.
write-rest-seconds = Wpisz liczbę sekund od 1 do 120. Na razie obowiązuje 30.
write-workstation-file = Wpisz ścieżkę na serwerze WWW softphone'u, np. /workstation.json.
write-json-object = Wpisz obiekt JSON z nazwami i tekstami, np. { "{" }"caller": "$CallerNumber"{ "}" }.

web-address-varies = Zmienne mogą stać tylko po ?: nic innego w adresie nie może być zmienne.
web-address-with-fragment = Usuń z adresu # i wszystko, co po nim następuje: nie jest to wysyłane.
web-address-with-secret = Usuń z adresu token lub hasło: każdy użytkownik softphone'u mógłby je odczytać. Wpisz /path na serwerze softphone'u i niech ten serwer je doda.
web-address-no-path = Wpisz /path lub https://host/path.
web-address-in-the-clear = Przeglądarki blokują http:// na stronie https. Wpisz https:// lub /path na serwerze softphone'u, który przekaże wywołanie dalej.
web-address-with-password = Usuń z adresu nazwę użytkownika i hasło.
web-address-without-host = W adresie brakuje prawidłowego hosta lub portu. Wpisz https://host/path.
web-address-shape = Wpisz /path na serwerze softphone'u lub https://host/path.
pop-host-not-pinned = Hosta { $host } nie ma wśród popHosts w config.json. Wpisz jeden z podanych tam lub poproś o jego dodanie.

target-host-not-pinned = Hosta { $host } nie ma wśród popHosts w config.json. Na razie jest pomijany.
write-target-hosts = Wpisz hosty, rozdzielając przecinkami, np. crm.example.com: bez schematu i bez ścieżki. Na razie jest to pomijane.
frame-in-the-clear = Przeglądarki nie pokazują adresu http:// w ramce na stronie https. Wpisz https:// lub inny tryb.
write-base = Wpisz adres, np. https://name.example.com. Na razie nic się tam nie otwiera.
write-target-when = Wpisz offer lub answer. Na razie obowiązuje offer.
write-match = Wpisz wildcard lub exact. Na razie obowiązuje wildcard.
write-target-number = Wpisz as-is, e164, national lub digits. Na razie obowiązuje as-is.
write-template = Wpisz kolejka=identyfikator szablonu, rozdzielając przecinkami. Na razie jest to pomijane.
write-target-mode = Wpisz tab, window lub frame. Na razie obowiązuje tab.
write-identify = Wpisz phone, name lub both. Na razie obowiązuje phone.
write-task-variable = Wpisz nazwę zmiennej, np. vars.ticket. Na razie nie jest podawane żadne zadanie.
write-servicenow-field = Wpisz pole=tekst, rozdzielając przecinkami, np. priority=1. Na razie jest to pomijane.
write-wrap = Wpisz none lub nav_to. Na razie obowiązuje none.
write-crm-link = Wpisz never, offer lub answer. Na razie obowiązuje never.

write-shuttle-path = Wpisz ścieżkę, np. /socket.io/. Na razie obowiązuje właśnie ta.
write-shuttle-namespace = Wpisz nazwę, np. /cti. Na razie obowiązuje /.
write-shuttle-version = Wpisz auto, 3 lub 4. Na razie obowiązuje auto.
write-pop-from = Wpisz ctisvr lub shuttle. Na razie obowiązuje ctisvr.
shuttle-peer-missing = Wpisz własny peer agenta, np. SIP/${ "{" }extension{ "}" }: przychodzą zdarzenia wszystkich agentów. Bez tego Shuttle nie jest używany.
no-shuttle-until-then = { $flaw } Do tego czasu Shuttle nie jest używany.
shuttle-address-shape = To nie jest adres. Wpisz https://host:port.
shuttle-port-too-large = { $port } to nie jest port: porty kończą się na 65535 (taka liczba jest w dokumentacji Shuttle). Zapytaj, jaki port ma jego usługa czasu rzeczywistego, np. 8888 lub 9888.
shuttle-address-without-host = W adresie brakuje prawidłowego hosta lub portu. Wpisz https://host:port.
shuttle-address-scheme = Wpisz adres zaczynający się od https:// lub wss://.
shuttle-address-with-path = Wpisz tylko host i port: ścieżka należy do /Shuttle/path, a przestrzeń nazw do /Shuttle/namespace.
shuttle-address-in-the-clear = http:// i ws:// służą tylko do testów na własnym komputerze, a na stronie https przeglądarki je blokują. Użyj bezpiecznego portu Shuttle albo umieść przed nim serwer proxy TLS i wpisz adres z https://.

## Rules: what is wrong with them

not-a-web-address = To nie jest zwykły adres http ani https, więc nie zostanie otwarty
host-not-in-settings = Hosta { $host } nie ma wśród hostów w ustawieniach (/Targets/hosts)
whole-address-empty = { $variable } jest puste, więc nie ma czego otworzyć

flaw-at-character = Przy znaku { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, znak { $at }: { $flaw }

rule-no-json = Od tego miejsca to nie jest JSON: poszukaj brakującego cudzysłowu, przecinka lub nawiasu.
rule-no-object = Reguła to obiekt JSON: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = „{ $name }” nie jest znane w regule. Znane są { $known }.
unknown-in-action = „{ $name }” nie jest znane w { $action }. Znane są { $known }.
names-are = names to jtel lub webfront albo się je pomija.
do-missing = Brakuje do: wpisz, co ma zostać zrobione, np. { "{" }"pop": "https://…"{ "}" }.
on-missing = Brakuje on. Wpisz jedno z tych: { $events }.
no-event = „{ $word }” nie jest zdarzeniem. Wpisz jedno z tych: { $events }.
when-no-object = when to obiekt JSON, np. { "{" }"queue": "Sales"{ "}" }.
no-condition = „{ $name }” nie jest warunkiem. Wpisz queue, dnis, direction, number, agent lub nazwę zmiennej.
needs-texts = { $name } wymaga tekstu lub listy tekstów.
not-before-all = { $name }: wpisz ! przed wszystkimi tekstami listy albo przed żadnym.
direction-is = direction to in lub out.
do-no-object = do to obiekt JSON lub lista takich obiektów, np. { "{" }"pop": "https://…"{ "}" }.
no-action = Każda akcja ma jedno z tych: { $actions }.
custom-url-not-relative = openCustomURL: wpisz adres względem instancji, np. task.do?sys_id=.
custom-url-varies = openCustomURL: zmienna może stać tylko po ? lub #: strona musi być podana dosłownie.
action-no-object = { $action } to obiekt JSON.
mode-is = mode to tab, window lub frame.
rest-bodies = rest ma jedno z: json, form, text.
get-with-body = GET nie ma treści: wpisz POST albo usuń treść.
method-is = method to GET lub POST.
no-header-name = headers: „{ $name }” nie jest nazwą nagłówka.
timeout-is = timeoutSeconds to liczba od 1 do 120.
credentials-are = credentials to omit lub include.
field-no-pairs = { $field } to obiekt JSON z nazwami i tekstami.
pair-needs-text = { $field }: { $name } wymaga tekstu.
agent-cti-mode-is = AgentCTI: mode to new_tab, new_window lub new_frame.
entity-no-table = { $action }: entity to nazwa tabeli, np. incident.
query-forbidden = { $action }: query nie może zawierać sysparm_stack ani sysparm_goto_url.
field-no-bool = { $field } to true lub false.
window-is = window to nazwa z liter i cyfr.
size-is = size to szerokość i wysokość w pikselach, np. 1000x800.

on-server = na żądanie serwera
should-be = { $name } powinno być { $patterns }, a jest { $value }
should-not-be = { $name } nie powinno być { $patterns }, a jest { $value }
should-be-but-unknown = { $name } powinno być { $patterns }, a jest nieznane
should-not-be-but-unknown = { $name } nie powinno być { $patterns }, a jest nieznane
either-or = { $first } lub { $second }

nothing-written = Nic tu nie wpisano.
behind-whole-address = Po całym adresie może następować tylko & lub ? z parametrami.
address-begins-with-host = Adres zaczyna się od https:// i dosłownie podanego hosta; może tu stać tylko ${ "{{" }crmLink{ "}}" }, czyli cały adres.
address-scheme-not-web = Otworzyć można tylko adresy http:// i https://.
address-not-understood = To nie jest zrozumiały adres: wpisz https://host/path?key=.
path-varies = Zmienna może stać tylko po ? lub #: ścieżka musi być podana dosłownie.
launch-scheme-varies = Schemat musi być podany dosłownie, np. tel:.
scheme-never-launched = Adres { $scheme }: nigdy nie jest uruchamiany.
behind-optional-value = Po wartości z ? musi zaczynać się następny parametr, od &.
character-in-address = Ten znak nie może występować w adresie: zapisz go jako % i liczbę szesnastkową.
no-format = Po | stoi as-is, e164, national, digits, no-plus lub twice.
variable-misspelt = „{ $name }” nie jest zmienną. Wpisz { $close }.
no-variable = „{ $name }” nie jest zmienną. Wpisz jedną z nazw z docs/rules.md albo vars. i nazwę używaną przez serwer.
variable-left-as-is = { $name } nie jest znaną zmienną; pozostaje tak, jak jest.
variable-without-end = Ta zmienna nie ma końca: wpisz { $end } po jej nazwie.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Nie udało się odczytać pliku hostingu ({ $why }), więc nic nie jest dozwolone. Odśwież stronę; jeśli to nie pomoże, przyczynę sprawdzi osoba udostępniająca te pliki. Takiego pliku nie ma tylko wtedy, gdy serwer WWW odpowiada 404.
hosting-file-no-object = Plik hostingu nie jest obiektem JSON, więc nic nie jest dozwolone. Wpisz { "{}" }, aby niczego nie ograniczać, albo usuń plik; serwer WWW musi wtedy odpowiadać 404.
pin-twice = Ta nazwa występuje dwa razy. Usuń jedną z nich.
pin-unknown = Ta nazwa nie jest tu znana. Użyj crmOrigins, ctiHosts, popHosts, apiHosts lub frameOrigins.
write-origins = Wpisz listę originów, np. ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: schemat i host, bez ścieżki.
write-hosts = Wpisz listę hostów, np. ["cti-a.example.com:9006", "cti-b.example.com"]: bez schematu i bez ścieżki.
write-api-hosts = Wpisz listę hostów, np. ["acme.my.salesforce.com"]: bez schematu i bez ścieżki.
build-in-address = build w adresie strony
build-in-file = build w config.json

page-in-the-clear = Softphone działa tylko przez https (lub na własnym komputerze, do testów). Udostępnij jego pliki przez https.
no-panel-around = Adres wskazuje { $named } jako stronę CRM, ale softphone CRM działa tylko w panelu telefonu tego CRM, a nie w osobnej karcie ani oknie.
no-panel-around-a-page = Adres wskazuje stronę jako stronę CRM, ale softphone CRM działa tylko w panelu telefonu tego CRM, a nie w osobnej karcie ani oknie.
other-page-around = Adres wskazuje { $named }, ale softphone nie jest osadzony w tej stronie. Jest osadzony w: { $around }.
frame-hides-its-address = Ta strona jest w ramce, a przeglądarka nie podaje, czyjej. Softphone bez CRM musi to wiedzieć: strona, w której jest osadzony, nie może ukrywać przed nim swojego adresu (referrerpolicy).
running-pins-forbid = { $origin } nie ma wśród { $pins }, z którymi uruchomiono działający softphone. Zamknij wszystkie jego karty i otwórz je ponownie.
origin-not-pinned = { $origin } nie ma wśród { $pins } w config.json. Dodać go może osoba udostępniająca te pliki.

## Diagnostics

section-crm = CRM
section-tabs = Karty
section-cti-servers = Serwery CTI
section-shuttle = Shuttle
section-learned = Czego ta sesja dowiedziała się o serwerze
section-rules = Reguły
section-directory = Książka telefoniczna
directory-list = Lista z /Directory/url
directory-flaw = Ostatni odczyt nie powiódł się
directory-of-crm = Książka telefoniczna CRM
section-settings = Ustawienia
section-counters = Liczniki
section-browser = Przeglądarka
section-layout = Układ softphone'u
section-servicenow = ServiceNow
told-yes = tak
told-no = nie
told-none = brak
told-count = { $count }
told-not-pinned = bez ograniczeń
told-not-known-yet = jeszcze nieznane
line-version = Wersja
line-build = Build
told-build = jest jeden i zawiera wszystko: { $place } można pominąć
told-build-twice = jest jeden i zawiera wszystko: { $one } i { $other } można pominąć
line-click-to-dial = Wybieranie kliknięciem
told-clicks-off = wyłączone, dopóki telefon nie będzie gotowy
told-clicks-asked = zażądano
told-clicks-on = włączone
told-clicks-refused = odrzucone przez CRM
line-record-on-screen = Rekord na ekranie
line-crm-origins = Dozwolone originy CRM
line-too-wide = Zbyt szeroko
told-too-wide = { $pins } w config.json dopuszcza wszystkich klientów tego CRM: podaj własny adres
line-library-hosts = Dozwolone hosty bibliotek
line-frame-origins = Dozwolone ramki bez CRM
line-cti-hosts = Dozwolone hosty CTI
line-crm = CRM
told-crm-not-found = nie znaleziono lub odrzucono
told-stand-alone = brak (tryb samodzielny)
line-crm-page = Strona CRM
line-crm-library = Biblioteka CRM
told-loaded = wczytana
told-not-loaded = niewczytana
line-carrier = Gdzie działa softphone
told-long-worker = w workerze wspólnym dla kart, który działa jeszcze kilka minut po zamknięciu ostatniej strony
told-worker = w workerze wspólnym dla kart, który kończy się z ostatnią stroną
told-leader = w jednej z kart, dla wszystkich
told-own-page = na tej stronie, tylko dla niej
line-carrier-why = Dlaczego tam
line-open-tabs = Otwarte karty
told-open-tabs = { $count }, w tym teraz nieosiągalne: { $asleep }
line-records-open-in = Gdzie otwierają się rekordy
told-no-tab = w żadnej karcie: nie ma teraz CRM, który można zapytać
told-this-tab = w tej karcie
told-another-tab = w innej karcie, której używano po tej
line-changed-settings = Zmienione ustawienia
told-settings-wait = czekają, aż na telefonie nie będzie połączenia
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = Bez session storage
told-without-storage = Przeglądarka nie pozwala tej stronie niczego przechowywać: po odświeżeniu strony tracone są niezapisane notatki, zegary i lista połączeń, a rekord trwającej rozmowy nie otwiera się ponownie. Aby je zachować, zezwól tej witrynie na przechowywanie danych (pamięć firm trzecich).
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = dostępne, ale przeglądarka nie pozwala tej stronie ich używać
line-framed = W ramce
line-clock = Zegar
told-clock-worker = worker
told-clock-page = liczniki strony: opóźnione, gdy jest ukryta
line-local-network = Sieć lokalna
line-pop-ups = Wyskakujące okienka
line-notices = Powiadomienia o połączeniach
told-notices-off = niewłączone (włącza się je w Menu > Małe okno)
told-permission-unknown = przeglądarka nie podaje
told-permission-granted = dozwolone
told-permission-prompt = przeglądarka zapyta
told-permission-denied = tu niedozwolone
line-page = Strona
line-browser = Przeglądarka
line-side = { $side ->
    [primary] Serwer główny
   *[backup] Serwer zapasowy
 }
line-side-failure = { $side ->
    [primary] Serwer główny
   *[backup] Serwer zapasowy
 }, ostatni błąd
told-not-set = nie ustawiono
told-side = { $standing ->
    [open] { $address } (otwarty, liczba otwarć: { $times })
    [connecting] { $address } (łączenie, liczba otwarć: { $times })
    [standby] { $address } (utrzymywany w rezerwie)
   *[closed] { $address } (niepołączony, liczba otwarć: { $times })
 }
told-side-failure = { $why } ({ $code }), { $seconds } s temu
line-standby = Rezerwa
standby-off = wyłączona w tej sesji: { $why }
closed-by-standby = serwer { $side ->
    [primary] główny
   *[backup] zapasowy
 } zamknął połączenie, gdy otwarto drugie
standby-answers = otwarta i odpowiada
standby-open = otwarta, jeszcze nie odpowiedziała
standby-connecting = łączenie
standby-cold = cold, zgodnie z ustawieniami
standby-closed = nieotwarta (kolejnych niepowodzeń: { $failures })
line-next-try = Następna próba
told-next-try = za { $seconds } s, oczekiwanie nr { $attempt }
line-extension = Numer wewnętrzny
line-snapshots = Migawki stanu
line-agent-queries = Zapytania o stan agenta
line-events-beside-offer = Zdarzenia obok offer
told-not-seen-yet = jeszcze nie wystąpiły
told-understood = rozpoznawane
told-not-understood = nierozpoznawane
line-unknown-events = Nieznane nazwy zdarzeń
told-no-name = to nie nazwa
line-unknown-requests = Żądania, których serwer nie zna
line-how-dialled = Jak powstał ostatni numer
told-next-step = { $first }; { $second }
line-asked-first = Zapytanie przed wybraniem
told-asked-first = { $answer } ({ $seconds } s temu)
told-setting = { $source ->
    [call-center] { $value } (call center)
    [file] { $value } (plik ustawień)
   *[default] { $value } (domyślnie)
 }
line-frames-read = Odczytane ramki
line-frames-unreadable = Ramki, które nie były komunikatem
line-replies-to-nothing = Odpowiedzi bez żądania
line-unknown-events-count = Zdarzenia o nieznanej nazwie lub innych numerów wewnętrznych
line-stale = Spóźnione komunikaty starych połączeń
line-requests-refused = Odrzucone żądania
line-requests-unanswered = Żądania bez odpowiedzi
line-clock-jumps = Skoki zegara
line-warning = Ostrzeżenie
own-country-code-missing = Ustawiono /Softphone/country, a nie ustawiono /Dialing/ownCountryCode: numery tego kraju zaczynające się od + lub od jego numeru kierunkowego są wybierane jako międzynarodowe.
line-texts-cut = Zbyt długie, skrócone teksty
line-calls-surplus = Nadmiarowe połączenia
line-shuttle-server = Serwer
line-shuttle-connection = Łączność
line-shuttle-speaks = Protokół
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 lub 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 lub 4)
line-own-peer = Własny peer
line-times-connected = Ile razy połączono
line-frames-meaningless = Ramki bez znaczenia
line-binary-events = Zdarzenia z częściami binarnymi, nieodczytane
line-events-of-others = Zdarzenia innych agentów
line-events-of-unknown-name = Zdarzenia o nieznanej nazwie
line-last-failure = Ostatni błąd
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [one] { $events }, 1 warunek: { $does }
    [few] { $events }, { $conditions } warunki: { $does }
    [many] { $events }, { $conditions } warunków: { $does }
   *[other] { $events }, { $conditions } warunku: { $does }
 }
told-rule-pop = otwiera adres
told-rule-notify = pokazuje komunikat
told-rule-launch = uruchamia program
told-rule-rest = wysyła żądanie do serwera WWW
told-rule-shuttle = powiadamia Shuttle
told-rule-servicenow = otwiera coś w ServiceNow
line-rule-hosts = Hosty, które wolno otwierać
line-rule-hosts-pinned = Z nich config.json dopuszcza
line-rule-without-call = { $rule }, bez połączenia
told-rule-unfit = nie pasowało
told-step-owed = czeka
told-step-handed-over = przekazano
told-step-blocked = zablokowane przez przeglądarkę
told-step-failed = nie powiodło się
line-layout = Z CRM
line-library-version = Biblioteka
told-not-told = nie podano
layout-without-pops = brak ustawień otwierania rekordów
layout-pops = przychodzące, jedno trafienie: { $one }; kilka: { $several }; brak: { $none }

## Keyboard

keyboard-shortcuts = Skróty klawiszowe
use-shortcuts = Używaj skrótów klawiszowych
shortcuts-where = Działają, gdy ten panel jest aktywny: kliknij w nim lub przejdź do niego klawiszem Tab. Zmiany obowiązują na tym komputerze.
change = Zmień
switch-off = Wyłącz
reset-shortcuts = Resetuj wszystkie
shortcut-hold = Zawieś lub wznów
shortcut-ready = Gotowy lub niegotowy
shortcut-number = Przejdź do numeru
shortcut-next-call = Przejdź do następnego połączenia
shortcut-back = Wróć do zawieszonej rozmowy
shortcut-note = Przejdź do notatki
shortcut-list = Ta lista
shortcut-waits = Naciśnij klawisze…
shortcut-off = Wyłączony
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = Naciśnij nowe klawisze dla „{ $action }”. Escape pozostawia bez zmian.
shortcut-stays = „{ $action }” pozostaje bez zmian.
shortcut-set = „{ $action }” to teraz { $keys }.
shortcut-is-off = „{ $action }” nie ma teraz klawiszy.
shortcut-clash = „{ $other }” ma te same klawisze i jest wcześniej: tutaj nie działają.
shortcuts-clash = „{ $first }” i „{ $second }” mają te same klawisze, { $keys }: działa tylko pierwszy skrót.
shortcuts-used = Skróty są włączone.
shortcuts-not-used = Skróty są wyłączone.
shortcuts-reset = Wszystkie skróty są takie, jak ustawiło call center.
shortcuts-not-kept = Ta przeglądarka niczego nie zapamiętuje: obowiązuje do odświeżenia strony.
shortcut-not-now = „{ $action }” nie jest teraz możliwe.
shortcut-too-soon = „{ $action }”: to się przed chwilą zmieniło. Naciśnij ponownie.
keys-unknown = Użyj litery, cyfry lub F1–F12, samych albo z Ctrl, Alt lub Shift.
keys-type-signs = Na wielu klawiaturach Ctrl z Alt wpisuje znaki: użyj Ctrl z Shift.
keys-of-browser = Tych klawiszy potrzebuje przeglądarka.
keys-edit-text = Te klawisze służą do edycji tekstu.
keys-of-keypad = Cyfry bez Ctrl lub Alt należą do klawiatury numerycznej.
write-shortcut = Wpisz nazwę i klawisze, np. answer=Ctrl+Shift+A, albo off zamiast klawiszy. Nazwy to { $names }.
shortcut-twice = Ten skrót występuje dwa razy: obowiązuje pierwszy wpis.

## Alerts

ring = Dzwonek
ring-off = Wyłączony
ring-chime = Gong
ring-bell = Dzwon
ring-pulse = Pulsujący
ring-volume = Głośność
ring-muted = Przychodzi połączenie, ale przeglądarka wyciszyła tę stronę.
let-it-ring = Włącz dzwonek
small-window = Małe okno
    .title = Połączenia i ich przyciski w osobnym oknie, które włącza też powiadomienia
window-blocked = Przeglądarka nie pozwala softphone'owi otworzyć okna. Zezwól mu na wyskakujące okienka.
keep-on-top = Zawsze na wierzchu
    .title = Zawsze na wierzchu
    .aria-label = Zawsze na wierzchu
small-window-looks = Szukanie panelu…
small-window-no-panel = Tego okna nie otworzył żaden panel albo CRM oddziela je od panelu. Otwórz je z menu panelu.
small-window-tab-closed = Karta z panelem jest zamknięta. Otwórz to okno ponownie z menu panelu.
allow-notices = Włącz powiadomienia
notices-wanted = Powiadomienie może informować o połączeniach, gdy patrzysz gdzie indziej.
notices-on = Powiadomienia o połączeniach są włączone.
notices-off = Nie ma jeszcze powiadomień o połączeniach: naciśnij „Małe okno”, a potem tam „Włącz powiadomienia”.
notices-refused = Przeglądarka odrzuca powiadomienia softphone'u. Zezwól na nie w jej ustawieniach dla tej strony.
notices-not-there = Ta przeglądarka nie pokazuje powiadomień.
notice-caller = { $name }, { $number }
write-sound = Wpisz off, chime, bell lub pulse. Na razie obowiązuje off.
write-volume = Wpisz liczbę od 0 do 100. Na razie obowiązuje 60.
write-notices = Wpisz off, hidden lub unfocused. Na razie obowiązuje hidden.

## The page

softphone = Softphone
stopped = Softphone przestał działać.
stopped-phone-goes-on = Telefon na biurku działa dalej, także trwająca rozmowa. Odśwież softphone, aby kontynuować tutaj.
reload = Odśwież
mode-clock =
    .aria-label = Czas w tym trybie
agent = Agent
ext = wewn.
menu =
    .title = Menu
    .aria-label = Menu
password-wanted = Do zmiany trybu serwer wymaga ponownego podania hasła
change-mode = Zmień tryb
cancel = Anuluj
call = Zadzwoń
notices =
    .aria-label = Komunikaty
try-again = Spróbuj ponownie
copy-note = Kopiuj notatkę
discard = Porzuć
dismiss =
    .title = Ukryj
    .aria-label = Ukryj
incoming-calls =
    .aria-label = Połączenia przychodzące
agent-log-in =
    .aria-label = Logowanie agenta
agent-id = ID agenta
password = Hasło
log-in = Zaloguj
log-out = Wyloguj
diagnostics = Diagnostyka
download-recording = Zapisz raport o problemie
    .title = Co softphone robił w ostatnich minutach, bez numerów, nazwisk i głosu
take-phone-links = Otwieraj tu linki telefoniczne
    .title = Linki do numerów telefonów ze wszystkich stron WWW pytają tutaj o połączenie
connect-again = Połącz ponownie
work-mode =
    .aria-label = Tryb pracy
mode-auto = Gotowy
    .title = Następne połączenie przyjdzie samo
mode-manual = 1 rozmowa
    .title = Gotowy na 1 rozmowę
mode-acw = Po rozmowie
    .title = Praca po rozmowie: połączenia nie przychodzą
mode-aux = Aux
    .title = Niegotowy, z wybranego tu powodu
aux-reason = Powód Aux
aux-reason-field =
    .title = Powód Aux
    .aria-label = Powód Aux
no-reason-yet = Powód…
find-reason =
    .aria-label = Znajdź powód Aux
    .placeholder = Znajdź powód…
reasons-found =
    .aria-label = Znalezione powody
more-reasons = Jest ich więcej ({ $count }): pisz dalej, aby je znaleźć
no-reason-found = Żaden powód nie ma tego w nazwie.
day-so-far = { $calls ->
    [one] Dziś: { $calls } połączenie, rozmowy { $talked }, nieodebrane: { $missed }
    [few] Dziś: { $calls } połączenia, rozmowy { $talked }, nieodebrane: { $missed }
    [many] Dziś: { $calls } połączeń, rozmowy { $talked }, nieodebrane: { $missed }
   *[other] Dziś: { $calls } połączenia, rozmowy { $talked }, nieodebrane: { $missed }
}
your-extension = Twój numer wewnętrzny
use-it = Użyj
setup-title = Konfiguracja: dopuszczenie tej strony
setup-file =
    .aria-label = Tekst pliku config.json
copy = Kopiuj
setup-reload = Następnie odśwież tę stronę.
calls =
    .aria-label = Połączenia
loading = Wczytywanie…
no-calls = Brak połączeń
duration =
    .aria-label = Czas trwania
called-number-label = na numer
answer = Odbierz
hold = Zawieś
retrieve = Wznów
swap = Przełącz
hang-up = Rozłącz
decline = Odrzuć
reconnect-why =
    .title = Zakończ tę konsultację i wróć do zawieszonej rozmowy
other-parties =
    .aria-label = Pozostali uczestnicy
drop = Usuń
note = Notatka
note-field =
    .placeholder = Wpisz notatkę…
keypad = Cyfry
digits-sent =
    .aria-label = Wysłane cyfry
keys =
    .aria-label = Klawiatura numeryczna: naciśnij lub wpisz cyfry
key-star =
    .aria-label = gwiazdka
key-hash =
    .aria-label = krzyżyk
open-in-crm = Otwórz w CRM
my-phone-is-idle = Brak połączeń na telefonie
    .title = Kończy to, co jest tu pokazane, gdy telefon i panel się nie zgadzają
close-call =
    .title = Zamknij
    .aria-label = Zamknij to połączenie
caller =
    .aria-label = Dzwoniący
called-number =
    .aria-label = Wybrany numer
dial =
    .aria-label = Wybieranie numeru
number-field =
    .aria-label = Numer
    .placeholder = Numer
dial-keypad =
    .aria-label = Klawiatura do wybierania
    .title = Klawiatura do wybierania
key-plus =
    .aria-label = plus
key-erase =
    .aria-label = Usuń ostatni znak
    .title = Usuń ostatni znak
consult = Konsultacja
transfer = Przekaż
conference = Konferencja
drop-party = Usuń uczestnika
two-calls = „Przekaż” i „Konferencja” łączą obie rozmowy; numer nie jest potrzebny.
recent-calls = Ostatnie połączenia
call-again = Zadzwoń ponownie
call-back = Oddzwoń
close = Zamknij
    .title = Zamknij
    .aria-label = Zamknij
diagnostics-text =
    .aria-label = Tekst diagnostyki

# --- What the page's code says ---

connection = Łączność
error = Błąd
language = Język
not-told = Nie podano
diagnostics-not-made = Nie udało się utworzyć diagnostyki. Spróbuj ponownie.
presses-left-out = Pominięte naciśnięcia
presses-left-out-why = { $count }, na przyciskach, które dopiero co się pojawiły, przesunęły lub zmieniły
numbers-in-groups = Numery w grupach
numbers-as-in = jak w kraju { $country }
numbers-awaited = trwa wczytywanie pliku z grupami
numbers-not-loaded = nie, tak jak przychodzą: nie udało się wczytać pliku z grupami ({ $why })
numbers-country-unknown = nie, tak jak przychodzą: { $country } z ustawienia /Softphone/country to nie kraj, którego numery są znane
copied = Skopiowano.
copy-by-hand = Naciśnij Ctrl+C, aby skopiować zaznaczony tekst.
reconnect = Wróć do zawieszonej
add-to-favourites = Dodaj do ulubionych
remove-from-favourites = Usuń z ulubionych
favourites =
    .aria-label = Ulubione
star =
    .title = Dodaj do ulubionych
    .aria-label = Dodaj do ulubionych
unstar =
    .title = Usuń z ulubionych
    .aria-label = Usuń z ulubionych
suggestions =
    .aria-label = Podpowiedzi
suggestion-recent = ostatnie połączenie
missed-calls = nieodebrane: { $count }
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = Przych.
history-out = Wych.
history-missed = Nieodebr.
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } chce użyć tego softphone'u. Nic nie zostanie wczytane ani połączone, dopóki plik obok index.html softphone'u nie wskaże, kto może go używać.
setup-answer = Tylko jeśli to Twój własny system: niech serwer WWW softphone'u odpowiada pod { $place } tym tekstem:
missing-in-markup = brakuje w kodzie HTML strony. Przywróć ten element: softphone go potrzebuje.
missing-all = Brakuje w kodzie HTML strony: { $names }
catalogue-flaws = { $count ->
    [one] Błąd w wierszu { $line }: { $first }
   *[other] Liczba błędów: { $count }, pierwszy w wierszu { $line }: { $first } Pozostałe są w Diagnostyce.
 }
catalogue-line = wiersz { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = W pliku nie ma żadnych słów.
mistake-too-deep = Zagnieżdżono ponad { $most } nawiasów klamrowych, więc plik nie jest czytany.
mistake-encoding = Plik nie jest zapisany jako UTF-8. Zapisz go jako UTF-8.
mistake-brace = Brakuje { "}" }.
mistake-sign = Brakuje { $sign }.
mistake-no-key = Komunikat zaczyna się od klucza, np. answer = Odbierz.
mistake-no-words = Po kluczu nie ma słów.
mistake-no-default = Jeden z wariantów do wyboru musi zaczynać się od *; jest używany, gdy żaden inny nie pasuje.
mistake-closing-brace = O jeden { "}" } za dużo.
mistake-form = Komunikat nie ma postaci opisanej w docs/words.md.
mistake-twice = Klucz { $key } występuje dwa razy: obowiązują późniejsze słowa.
mistake-unknown-key = Softphone nie używa klucza { $key }. Popraw klucz lub usuń wiersz.
mistake-argument = Komunikat { $key } nie otrzymuje { "{" } { $name } { "}" }, więc użyto słów angielskich.
language-not-there = Na serwerze WWW softphone'u nie ma pliku { $file }. Softphone używa teraz angielskiego. Wskaż język, który jest dostępny, lub dodaj ten plik.
starting-again = Softphone uruchamia się ponownie.
recording-not-written = Nie udało się zapisać raportu.
answered-something-else = Softphone odpowiedział coś innego.
disposed-of = Softphone został usunięty ze strony.
does-not-answer = Softphone nie odpowiada.
no-work-mode = Tryb pracy musi być jednym z tych: { $modes }.
open-in-tab = Otwórz w karcie
close-page = Zamknij tę stronę

# --- Why something could not be read or had ---

web-server-answered = serwer WWW odpowiedział { $status }
not-fetched = nie udało się pobrać
config-not-fetched = nie udało się pobrać lub serwer WWW przekierował przeglądarkę
config-not-given = skrypt strony nie mógł go odczytać
config-is-no-text = to, co skrypt strony podał w zamian, nie jest tekstem
library-not-there = przeglądarka nie mogła jej wczytać
several-reasons = { $first }; { $second }
no-shared-workers = przeglądarka nie ma shared workers
shared-worker-refused = przeglądarka nie pozwala na shared worker
shared-worker-silent = shared worker nie odpowiada
web-locks-refused = przeglądarka nie pozwala na Web Locks
no-web-locks = przeglądarka nie ma Web Locks
no-channel = przeglądarka nie pozwala na kanał między kartami

# --- Phone links ---

phone-link = Link telefoniczny
phone-links = Linki telefoniczne
phone-links-set-up = Linki do tej strony przekazują numer telefonu do softphone'u działającego w tej przeglądarce. Może on otwierać linki telefoniczne (tel:) ze wszystkich stron WWW: przeglądarka zapyta o zgodę.
no-phone-links = Ta przeglądarka nie może przekazywać linków telefonicznych stronie WWW. Potrafią to Chrome, Edge i Firefox na komputerze, gdy softphone jest udostępniany przez https.
browser-asks = Przeglądarka prosi o zgodę: pytanie jest przy pasku adresu.
phone-links-come-here = Od teraz linki telefoniczne trafiają tutaj.
phone-links-not-allowed = Przeglądarka na to nie zezwoliła. Otwórz raz adres softphone'u w osobnej karcie, kliknij na tej stronie i spróbuj tutaj ponownie.
open-phone-links-here = Otwieraj linki telefoniczne w softphonie
looking-for-softphone = Szukanie softphone'u…
not-a-number = To nie numer
link-not-taken = Nie przyjęto
no-softphone-found = Nie znaleziono softphone'u
no-softphone-answers = W tej przeglądarce nie odpowiada żaden softphone tej witryny. Albo żaden nie jest otwarty, albo jest otwarty w CRM i nie może jeszcze przyjmować linków telefonicznych: naciśnij tam raz „Menu”, a potem „Otwieraj tu linki telefoniczne”. Do tego czasu skopiuj numer i wklej go do softphone'u.
softphone-silent = Znaleziono ostatnio używany softphone, ale teraz nie odpowiada. Sprawdź tam lub skopiuj numer.
handed-over = Przekazano
softphone-asks = Softphone pokazuje numer i pyta, czy zadzwonić.
softphone-asks-close-tab = Softphone pokazuje numer i pyta, czy zadzwonić. Tę kartę można zamknąć.
copy-number = Kopiuj numer
copy-number-by-hand = Naciśnij Ctrl+C, aby skopiować zaznaczony numer.
go-back = Wróć

# --- After the call ---

disposition = Wynik
disposition-none = Nie wybrano
disposition-wanted = Wybierz wynik
log-tries-again = Próba jest ponawiana automatycznie
log-disposition-changed = Zapisano; wynik zmienił się od tego czasu
wrap-up-ends = Gotowy za
wrap-up-waits = Gotowy po wybraniu wyniku
more-wrap-up = Jeszcze 30 sekund
no-disposition-now = Wynik można wybrać po odebraniu połączenia.
disposition-unknown = Tego wyniku nie ma w ustawieniach call center.
disposition-first = Najpierw wybierz wynik.
no-more-wrap-up = Nie biegnie teraz czas, który można przedłużyć.
write-disposition = Wpisz kod=tekst lub Grupa/kod=tekst, rozdzielając przecinkami, np. Sprzedaż/1=Zamówienie,9=Pomyłka. Na razie jest to pomijane.
disposition-twice = Ten kod występuje dwa razy. Nadaj każdemu wynikowi własny kod. Na razie drugi jest pomijany.
disposition-too-long = CRM przyjmuje najwyżej { $most } znaków. Na razie jest to pomijane.

# --- Names of actions, for buttons of a site's own that say nothing ---

yes = Tak
set-mode = Zmień tryb pracy
send-digits = Wyślij cyfry
set-extension = Użyj tego numeru
open-page = Otwórz

# --- The header of ServiceNow's frame ---

header-call = { $state } { $number }
header-not-connected = Brak łączności
presence-offline = Offline
presence-on-a-call = W rozmowie
presence-available = Dostępny
presence-away = Nieobecny
