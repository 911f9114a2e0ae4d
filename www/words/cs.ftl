# Slova softphonu v češtině.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Tento počítač není v síti. Zkontrolujte kabel nebo Wi-Fi; stolní telefon funguje dál.
trouble-server = Chybí spojení s ústřednou. Použijte stolní telefon; pokusy se automaticky opakují.
trouble-local-network = Prohlížeč blokuje cestu k ústředně. Povolte „přístup k místní síti“, nebo se obraťte na správce.
trouble-phone = Váš telefon nebyl nalezen. Zadejte níže svou linku, nebo se obraťte na správce.
trouble-setup = Softphone se nemůže spustit. Načtěte stránku znovu; pokud to nepomůže, obraťte se na správce.
trouble-crm = CRM teď se softphonem nespolupracuje. Načtěte stránku znovu; hovory pokračují.
trouble-shuttle = Některé hovory tu nemusí být vidět: podívejte se na telefon. Pokusy se automaticky opakují.
details = Podrobnosti
troubles =
    .aria-label = Co není v pořádku
call-alerting = Příchozí hovor
call-dialling = Vytáčení
call-dialling-consultation = Konzultace: vytáčení
call-ringing = Vyzvání
call-ringing-consultation = Konzultace: vyzvání
call-held-by-far = Podržela protistrana
call-conference = Konference
call-consulted = Konzultace – ptá se: { $from }, věc: { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Konference, podržená u: { $parties }
call-talking = Probíhá hovor
call-consultation = Konzultace
call-held = Podržený
call-held-waits = Podržený, čeká na konec hovoru nahoře
call-failed = Nespojeno
call-busy = Obsazeno
call-missed = Zmeškaný
call-declined = Odmítnutý
call-not-answered = Bez odpovědi
call-cancelled = Zrušený
call-ended = Ukončený
call-transferred = Přepojený na: { $to }
call-queue = { $state }, fronta: { $queue }
call-by-shuttle = { $state }, podle Shuttle
call-last-known = { $state } (poslední známý stav)
calls-untold = Telefon
unknown-caller = Neznámý volající
number-withheld = Skryté číslo
unknown-number = Neznámé číslo
back-to = Zpět: { $who }
transfer-to = Přepojit: { $who }, na: { $to }
conference-of-all = Konference všech
back-to-caller = Zpět k volajícímu
dialled-as = Vytočeno jako { $number }
click-waits = Spojení zatím není. Číslo { $number } se vytočí, až bude telefon připraven, nejpozději do { $seconds } s.
agent-signed-out = Odhlášeno
logged-out-by-others = Odhlásila vás ústředna nebo někdo jiný. Chcete-li přijímat hovory, znovu se přihlaste.
agent-not-connected = Nepřipojeno
agent-on-call = V hovoru
agent-signed-in = Přihlášeno
agent-auto = { $when ->
    [after-call] Volný po tomto hovoru
   *[now] Volný
 }
agent-manual = { $when ->
    [after-call] Volný pro jeden hovor po tomto
   *[now] Volný pro jeden hovor
 }
agent-acw = { $when ->
    [after-call] Práce po hovoru, až tento skončí
   *[now] Práce po hovoru
 }
agent-aux = { $when ->
    [after-call] Aux po tomto hovoru
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux po tomto hovoru: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux po tomto hovoru: důvod { $code }
   *[now] Aux: důvod { $code }
 }
mode-from-elsewhere = Váš pracovní režim byl změněn mimo tento panel. Nyní: { $mode }
connection-none = Nepřipojeno
connection-off-network = Tento počítač není v síti
connection-connecting = Připojování k { $side ->
    [primary] hlavnímu
   *[backup] záložnímu
 } serveru
connection-connecting-again = Opětovné připojování k { $side ->
    [primary] hlavnímu
   *[backup] záložnímu
 } serveru
connection-connected = Připojeno
connection-connected-to-backup = Připojeno k záložnímu serveru
connection-without-phone = Připojeno k { $side ->
    [primary] hlavnímu
   *[backup] záložnímu
 } serveru, bez telefonu
connection-switching = Přechod na { $side ->
    [primary] hlavní
   *[backup] záložní
 } server
connection-starting = Spouštění telefonu na { $side ->
    [primary] hlavním
   *[backup] záložním
 } serveru
trying-again = Další pokus
trying-again-often = Další pokus, dosud pokusů: { $attempts }
shuttle-connecting = Připojování k Shuttle
shuttle-connected-alone = Připojeno k Shuttle, který hovory zobrazuje; ovládají se na telefonu
shuttle-connected = Shuttle je připojen
panel-stand-alone = Samostatný režim: bez CRM, takže se neotevírají záznamy a hovory se nezapisují

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Žádné číslo nečeká na vytočení.
no-retry-needed = Zápis tohoto hovoru není třeba opakovat.
only-ended-closes = Zavřít lze jen ukončený hovor.
note-not-saved = Poznámka k hovoru není uložena: zkuste to znovu, nebo ji zahoďte.
disposition-not-saved = Výsledek hovoru není uložen: zkuste to znovu, nebo ho zahoďte.
change-not-saved = Poslední změna není uložena: zkuste to znovu, nebo ji zahoďte.
nothing-to-discard = Není co zahodit.
no-caller-to-search = Není koho vyhledat.
nothing-to-open = Už není co otevřít.
no-link-asks = Žádný odkaz nežádá o hovor.
type-extension-or-name = Zadejte svou linku nebo jméno.
extension-not-asked-for = Linka se teď nezadává.
extension-has-digits = Linka se skládá z číslic.
no-call-shown = Žádný hovor není zobrazen.
shuttle-only-shows = Shuttle hovory jen zobrazuje: použijte k tomu telefon.
server-not-connected = Server CTI ještě není připojen.
only-keys-sent = Odeslat lze jen znaky 0 až 9, * a #.
already-logged-in = Na této lince už je přihlášen agent.
type-agent-id = Zadejte ID agenta.
nobody-logged-in = Nikdo není přihlášen.
log-in-first = Nejprve se přihlaste.
reason-unknown = Tento kód důvodu není v nastavení call centra.
type-number-to-consult = Zadejte číslo pro konzultaci.
no-call-to-consult-about = Není hovor, který by bylo možné konzultovat.
no-call-rings = Žádný hovor nevyzvání.
other-call-answered = Server CTI přijal jiný hovor: { $who }. Stále vyzvání: { $other }.
no-call-to-hold = Není hovor, který lze podržet.
no-call-to-take-back = Není podržený hovor, ve kterém lze pokračovat.
server-cannot-swap = Server CTI neumí přepínat hovory.
swap-needs-two-calls = K přepnutí je třeba probíhající a podržený hovor.
no-call-to-hang-up = Není hovor, který lze zavěsit.
reconnect-needs-consultation = Vrátit se lze jen z konzultace k podrženému hovoru, kterého se týká.
no-consultation-failed = Není žádná neúspěšná konzultace.
type-number-to-transfer = Zadejte číslo, na které chcete přepojit, nebo začněte konzultací.
no-call-to-transfer = Není hovor, který lze přepojit.
type-number-to-add = Zadejte číslo, které chcete přidat, nebo začněte konzultací.
no-call-to-add-to = Není hovor, ke kterému lze někoho přidat.
type-number-to-drop = Zadejte číslo účastníka, kterého chcete odebrat.
no-call-to-drop-from = Není hovor, ze kterého lze účastníka odebrat.
server-cannot-send-digits = Server CTI neumí odesílat číslice.
digits-while-talking = Číslice lze odesílat jen během hovoru.
not-on-list = Tento hovor už v seznamu není.
two-calls-already = Už probíhají dva hovory.
call-with-number-already = Hovor s tímto číslem už existuje.
no-digits-after-number = Číslice za číslem zde nelze odeslat: začněte konzultací a pak hovory spojte.

library-refused = Knihovna CRM odmítla požadavek: { $words }.
no-answer-yet = zatím bez odpovědi
no-answer = bez odpovědi
no-settings-from-crm = CRM nepředalo nastavení call centra ({ $why }). V Setup otevřete Call Centers, pak Manage Call Center Users, a přidejte tohoto uživatele; potom stránku znovu načtěte.
click-not-dialled = Číslo, na které jste klikli, se nevytočilo: { $why }.

too-many-calls = Najednou je víc hovorů než { $most }: ostatní se nezobrazují, nevyhledávají ani nezapisují.

notes-of-agent-before = Předchozí agent zanechal poznámky, které nejsou uloženy v CRM, k hovorům s těmito volajícími: { $callers }. Zůstanou, dokud je nezkopírujete a hovory nezavřete: „Zavřít“ poznámku zahodí.
an-unknown-caller = neznámý volající

not-dialled-not-reached = Číslo { $number } se nevytočilo: server CTI nebyl včas dostupný.
dialled-already = Číslo { $number } se už vytáčí.
number-dialled-already = Už se vytáčí jiné číslo.
answer-first = Vyzvání hovor: nejprve ho přijměte, nebo počkejte, až přestane.
hang-up-failed-first = Nejprve zavěste hovor, který se nepodařil.
end-one-of-two-first = Už probíhají dva hovory: nejprve jeden ukončete.
call-again-when-free = Zavolat znovu můžete, až váš hovor skončí.

local-network = Prohlížeč nepouští tuto stránku do místní sítě, kde je server CTI. Až se prohlížeč zeptá, povolte „přístup k místní síti“. Pro všechny agenty: musí to povolit rámec CRM, nebo musí podnikové zásady (LocalNetworkAccessAllowedForUrls) uvádět adresy CRM a této stránky, nebo server CTI potřebuje veřejnou adresu.
pressed-no-server = Poslední akce se neprovedla: žádný server CTI není v provozu. Stiskněte znovu, až bude telefon připraven.
request-not-confirmed = Akce „{ $what }“ nebyla potvrzena před ztrátou spojení: zkontrolujte telefon.
back-mode-changed = Spojení s ústřednou bylo chvíli přerušeno; váš pracovní režim se mezitím změnil.
address-lost = { $side ->
    [primary] hlavní
   *[backup] záložní
} server ztratil tuto adresu, když se otevřel druhý
back-on-server = Spojení s ústřednou bylo přerušeno na { $seconds } s; { $what }.
calls-not-told = vaše hovory tu teď nejsou vidět: zkontrolujte telefon
calls-ended = { $calls ->
    [one] mezitím skončil jeden hovor
    [few] mezitím skončily { $calls } hovory
    [many] mezitím skončilo { $calls } hovoru
   *[other] mezitím skončilo { $calls } hovorů
}
calls-began = { $calls ->
    [one] mezitím začal jeden hovor
    [few] mezitím začaly { $calls } hovory
    [many] mezitím začalo { $calls } hovoru
   *[other] mezitím začalo { $calls } hovorů
}
calls-changed = { $calls ->
    [one] mezitím se změnil jeden hovor
    [few] mezitím se změnily { $calls } hovory
    [many] mezitím se změnilo { $calls } hovoru
   *[other] mezitím se změnilo { $calls } hovorů
}
work-mode-changed = váš pracovní režim se změnil
nothing-changed = hovory i pracovní režim jsou jako předtím
pressed-calls-changed = Akce se neprovedla: vaše hovory se mezitím změnily.
request-came-to-nothing = Akce „{ $what }“ se neprovedla: spojení se ztratilo.

other-links-left-out = { $links ->
    [one] Mezitím požádal o hovor další odkaz: byl vynechán. Odpovězte na první.
    [few] Mezitím požádaly o hovor { $links } další odkazy: byly vynechány. Odpovězte na první.
    [many] Mezitím požádalo o hovor { $links } dalšího odkazu: byly vynechány. Odpovězte na první.
   *[other] Mezitím požádalo o hovor { $links } dalších odkazů: byly vynechány. Odpovězte na první.
}
link-no-number = Odkaz chtěl volat něco, co není telefonní číslo.
link-no-digit = Odkaz chtěl volat číslo bez jediné číslice.
link-several-numbers = Odkaz chtěl volat více než jedno číslo.
link-star-hash = Odkaz chtěl volat číslo s * nebo #, což může být příkaz pro ústřednu: byl vynechán. Pokud to tak chcete, zadejte číslo sami.
link-not-answered = Odkaz chtěl volat { $number } a na dotaz nikdo neodpověděl: číslo se nevytočilo.
link-asks = Odkaz chce volat { $number }.
link-asks-hold = Odkaz chce volat { $number }. Podrží se hovor: { $held }.
link-asks-digits = Odkaz chce volat { $number } a po přijetí odeslat { $digits }.
link-asks-digits-hold = Odkaz chce volat { $number } a po přijetí odeslat { $digits }. Podrží se hovor: { $held }.
the-caller = volající

library-not-loaded = Knihovnu CRM se nepodařilo načíst ({ $why }). Načtěte stránku znovu; pokud to nepomůže, ověřte, zda server této stránky smí načítat skripty z CRM.
settings-file-unreadable = Soubor nastavení se nepodařilo přečíst ({ $why }).
page-may-not = Tato stránka nesmí používat telefon. Důvod je v jejích hlášeních.
not-in-a-crm = Tato stránka není v telefonním panelu CRM a není uveden soubor nastavení. Otevřete ji z CRM, nebo k adrese přidejte ?settings=settings.json.
browser-stores-nothing = Poznámky se mohou ztratit: prohlížeč této stránce nedovolí nic ukládat.
numbers-not-clickable = Na čísla v CRM nelze klikat: { $why }. Načtěte stránku znovu a zkuste to ještě jednou.

not-asked-any-more = Tato otázka už neplatí: hovory se mezitím změnily.
not-called-no-answer = Na číslo { $number } se nevolalo: na dotaz nikdo neodpověděl.
not-called-calls-changed = Na číslo { $number } se nevolalo: hovory na telefonu se mezitím změnily.
ask-transfer = Spojit mezi sebou: { $active } a { $held }? Oba hovory opustíte.
ask-conference = Spojit s vámi do konference: { $active } a { $held }?
ask-transfer-to = Přepojit hovor ({ $active }) na číslo { $number }? Jiný hovor je podržený ({ $held }) a server CTI může místo toho spojit oba volající.
ask-conference-with = Přidat číslo { $number } k hovoru ({ $active })? Jiný hovor je podržený ({ $held }) a server CTI může místo toho spojit oba volající.
ask-call-named = Volat: { $name }, { $number }? Podrží se hovor: { $active }.
ask-call = Volat { $number }? Podrží se hovor: { $active }.
ask-discard = Zahodit poznámku k hovoru ({ $who })? Není uložena v CRM.
yes-transfer = Přepojit
yes-conference = Konference
yes-call = Volat
yes-discard = Zahodit

pop-could-repeat = prohlížeč této stránce nedovolí nic ukládat, takže by se záznam mohl otevírat stále dokola
pop-may-be-open = prohlížeč této stránce nedovolí nic ukládat, takže záznam už může být otevřený
no-crm-answer = CRM neodpovídá
note-is-in-log = Poznámka je v zápisu hovoru
note-goes-into-log = Poznámka se uloží do zápisu hovoru

saved-by-other-version = Softphone byl aktualizován. Neuložené poznámky a seznam posledních hovorů zůstaly z předchozí verze a nepodařilo se je převzít. Hovory na telefonu se zobrazují jako vždy.

password-wrong = heslo není správné
no-server-answer = ústředna neodpovídá
no-server-answer-check-phone = ústředna neodpovídá; před dalším pokusem zkontrolujte telefon
request-failed = Akce „{ $what }“ se nezdařila: { $why }.
request-refused = Akce „{ $what }“ se nezdařila: ústředna ji odmítla.
request-refused-or-idle = Akce „{ $what }“ se nezdařila: ústředna ji odmítla. Pokud na telefonu není hovor, stiskněte „Na telefonu není hovor“.
request-failed-or-idle = Akce „{ $what }“ se nezdařila: { $why }. Pokud na telefonu není hovor, stiskněte „Na telefonu není hovor“.
request-log-in = Přihlášení
request-log-out = Odhlášení
request-auto = Změna režimu na Volný
request-manual = Změna režimu na Jeden hovor
request-acw = Změna režimu na Po hovoru
request-aux = Změna režimu na Aux
request-call = Hovor
request-call-to = Hovor na { $number }
request-consultation = Konzultace
request-consultation-with = Konzultace s { $number }
request-drop = Odebrání účastníka
request-drop-party = Odebrání { $number }
request-answer = Přijetí hovoru
request-hold = Podržení hovoru
request-retrieve = Pokračování v hovoru
request-hang-up = Zavěšení
request-reconnect = Návrat k podrženému hovoru
request-transfer-to = Přepojení na { $number }
request-add = Přidání { $number }
request-transfer = Přepojení
request-conference = Konference
request-digits = Odeslání číslic
request-swap = Přepnutí hovorů

settings-changed = Nastavení call centra se změnilo. Použije se, jakmile na telefonu nebude žádný hovor.
leave-not-supported = Tento prohlížeč to nepodporuje: softphone končí se svou poslední stránkou.

extension-not-found = Server CTI nenašel linku tohoto počítače ({ $why }). Zadejte svou linku, nebo požádejte správce, aby k ní přiřadil adresu tohoto počítače.
reply-names-no-extension = odpověď neuvádí linku
extension-not-monitored = Linku { $extension } se nepodařilo sledovat ({ $why }), takže by nebyl vidět žádný hovor. Ověřte, zda linka existuje, nebo se zeptejte správce.
logged-in-not-told = Server CTI nemohl zjistit, kdo je přihlášen na lince { $extension } ({ $why }).

no-number-to-dial = Není číslo, které vytočit.
no-digit = Není tu žádná číslice, takže to nelze vytočit.
several-numbers = Je tu více než jedno číslo, takže se nevytočilo: zadejte to správné.
only-an-extension = Je to klapka bez hlavního čísla, takže se nevytočila: zadejte celé číslo.
number-unclear = Nelze poznat, která část je číslo, takže se nevytočilo: zadejte číslo.
step-signs = Neviditelné znaky se vynechají a podobné se čtou jako ty, kterým se podobají
step-link = Co má odkaz kromě čísla, se vynechá
step-extension-part = Klapka se odešle po přijetí
step-letters = Písmena znamenají klávesy, na kterých jsou
step-words = Co stojí vedle čísla, se vynechá
step-trunk-zero = (0) se po předvolbě země nevytáčí

link-unwritten = Tento odkaz není zapsán tak, jak adresy mají být, takže z něj nelze přečíst číslo.
link-no-call = Tento odkaz žádá o něco, co není telefonní hovor.
link-not-a-number = Tento odkaz chce volat něco, co není telefonní číslo.

step-again = Vytáčí se stejně jako předtím
step-digits-only = Vytáčejí se jen číslice, * a #
step-punctuation-and-plus = +, mezery, závorky, spojovníky a další interpunkce se odstraní
step-as-typed = Zadaná čísla se vytáčejí tak, jak jsou zadána
step-punctuation = Interpunkce se odstraní
step-international = { $set ->
   *[none] Má +, je tedy mezinárodní: předvolba není nastavena.
    [outside] Má +, je tedy mezinárodní: vpředu je předvolba pro volání ven { $outside }.
    [prefix] Má +, je tedy mezinárodní: vpředu je mezinárodní předvolba { $prefix }.
    [both] Má +, je tedy mezinárodní: vpředu je předvolba pro volání ven { $outside } a mezinárodní předvolba { $prefix }.
}
step-own-country = { $set ->
   *[none] Má + a předvolbu vlastní země, která se odebere: žádná předvolba není nastavena.
    [outside] Má + a předvolbu vlastní země, která se odebere: vpředu je předvolba pro volání ven { $outside }.
    [prefix] Má + a předvolbu vlastní země, která se odebere: vpředu je vnitrostátní předvolba { $prefix }.
    [both] Má + a předvolbu vlastní země, která se odebere: vpředu je předvolba pro volání ven { $outside } a vnitrostátní předvolba { $prefix }.
}
step-long-distance = { $set ->
   *[none] Má závorky, je tedy meziměstské: předvolba není nastavena.
    [outside] Má závorky, je tedy meziměstské: vpředu je předvolba pro volání ven { $outside }.
    [prefix] Má závorky, je tedy meziměstské: vpředu je meziměstská předvolba { $prefix }.
    [both] Má závorky, je tedy meziměstské: vpředu je předvolba pro volání ven { $outside } a meziměstská předvolba { $prefix }.
}
step-outside = { $set ->
   *[none] Je delší než vlastní linka, vede tedy mimo ústřednu: předvolba není nastavena.
    [outside] Je delší než vlastní linka, vede tedy mimo ústřednu: vpředu je předvolba pro volání ven { $outside }.
}
step-internal = Není delší než vlastní linka, je tedy interní: bez předvolby.
will-dial = { $kind ->
   *[as-typed] Vytočí se { $number }, jak je zadáno
    [digits] Vytočí se { $number }
    [international] Vytočí se { $number }: mezinárodní
    [own-country] Vytočí se { $number }: vnitrostátní
    [long-distance] Vytočí se { $number }: meziměstské
    [outside] Vytočí se { $number }: ven z ústředny
    [internal] Vytočí se { $number }: interní
}
will-send = Po přijetí se odešle { $digits }.
nobody-found = Nikdo s tímto jménem není v adresáři ani mezi posledními hovory.
why-number = Proč toto číslo?
why-typed = V poli je { $number }.
why-step = { $result } – { $step }
caller-too-long = Bez záznamu: číslo volajícího je pro hledání příliš dlouhé
no-caller-number = Bez záznamu: hovor přišel bez čísla
caller-hides-number = Bez záznamu: volající skrývá číslo
caller-too-short = Bez záznamu: číslo volajícího je pro hledání příliš krátké

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] K hlavnímu serveru se nepodařilo připojit
    [backup] K záložnímu serveru se nepodařilo připojit
   *[it] nepodařilo se připojit
 }
reason-closed = { $who ->
    [primary] Hlavní server ukončil spojení
    [backup] Záložní server ukončil spojení
    [shuttle] Shuttle ukončil spojení
   *[it] ukončil spojení
 }
reason-with-code = { $reason } (kód { $code })
reason-with-code-and-words = { $reason } (kód { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] Hlavní server nepřijal spojení včas
    [backup] Záložní server nepřijal spojení včas
   *[it] nepřijal spojení včas
 }
reason-no-answer = { $who ->
    [primary] Hlavní server neodpověděl na { $request }
    [backup] Záložní server neodpověděl na { $request }
   *[it] neodpověděl na { $request }
 }
reason-local-network = { $who ->
    [primary] Hlavní server je v místní síti, kam prohlížeč tuto stránku nepouští
    [backup] Záložní server je v místní síti, kam prohlížeč tuto stránku nepouští
   *[it] je v místní síti, kam prohlížeč tuto stránku nepouští
 }
reason-silent = { $who ->
    [primary] Hlavní server se odmlčel
    [backup] Záložní server se odmlčel
    [shuttle] Shuttle se odmlčel
   *[it] odmlčel se
 }
reason-refused = { $who ->
    [primary] Hlavní server odmítá poskytovat službu
    [backup] Záložní server odmítá poskytovat službu
   *[it] odmítá poskytovat službu
 }
reason-return = { $who ->
    [primary] Hlavní server byl opuštěn, protože druhý zase funguje
    [backup] Záložní server byl opuštěn, protože druhý zase funguje
   *[it] byl opuštěn, protože druhý zase funguje
 }
reason-frame-too-long = { $who ->
    [primary] Hlavní server poslal rámec větší než 256 KB
    [backup] Záložní server poslal rámec větší než 256 KB
    [shuttle] Shuttle poslal rámec větší než 256 KB
   *[it] poslal rámec větší než 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle není dostupný
   *[it] není dostupný
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle není dostupný ({ $words })
   *[it] není dostupný ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle přijal spojení a beze slova ho ukončil: možná to není server Socket.IO
   *[it] přijal spojení a beze slova ho ukončil: možná to není server Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle používá jinou verzi Socket.IO, než uvádí nastavení /Shuttle/eio: zadejte tam auto
   *[it] používá jinou verzi Socket.IO, než uvádí nastavení /Shuttle/eio: zadejte tam auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle neodpověděl včas
   *[it] neodpověděl včas
 }
reason-left = { $who ->
    [shuttle] Shuttle spojení sám ukončil
   *[it] sám ukončil spojení
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle odmítá spojení
   *[it] odmítá spojení
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle odmítá spojení: { $words }
   *[it] odmítá spojení: { $words }
 }
no-reason-given = důvod neuveden

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Číslo { $number } se už ověřuje.
asking-whether = Ověřuje se, zda se smí vytočit { $number }.
not-dialled-refused = Číslo { $number } se nevytočí: server, kterého se ptáme předem, to odmítá.
not-dialled-server-says = Číslo { $number } se nevytočí. Server, kterého se ptáme předem, odpověděl: „{ $words }“
not-dialled-nobody-says = Číslo { $number } se nevytočí: nepodařilo se zjistit, zda se smí ({ $why }). Zkuste to znovu, nebo se obraťte na správce.
not-dialled-server-lost = Číslo { $number } se nevytočilo: mezitím se ztratilo spojení se serverem CTI.
not-dialled-calls-changed = Číslo { $number } se nevytočilo: hovory na telefonu se mezitím změnily.
asked-allowed = povoleno ({ $status })
asked-refused = odmítnuto
asked-taken-back = odvoláno
asked-other-clicked = mezitím se kliklo na jiné číslo
asked-other-dialled = mezitím se vytočilo jiné číslo
asked-other-instead = místo toho se vytočilo jiné číslo
asked-dialled-all-the-same = { $why }; podle nastavení přesto vytočeno
asked-not-dialled = { $why }; nevytočeno
asked-address-unusable = adresu serveru nelze použít
asked-server-answered = server odpověděl { $status }
no-answer-within = bez odpovědi do { $seconds } s
fetch-failed = prohlížeč hlásí jen selhání: hlavičky CORS serveru, přesměrování, jeho certifikát nebo síť (docs/jtel.md)

server-answered = odpověď { $status }
sent-unread = odesláno; výsledek není znám, protože pravidlo má unread

crm-takes-no-log = { $crm } odsud nepřijímá zápis hovoru: zkopírujte poznámku do záznamu
servicenow-did-not-start = ServiceNow tento panel nespustil ({ $why }). Požádejte správce, aby přidal { $page } do vlastnosti glide.ui.concourse.onmessage_enforce_same_origin_whitelist a dal tomuto uživateli roli sn_openframe_user; potom stránku znovu načtěte.
servicenow-settings-unreadable = Nastavení ze ServiceNow nelze přečíst: { $why }. Opravte je tam a pak stránku znovu načtěte.
servicenow-did-not-take = ServiceNow nepřijal požadavek softphonu ({ $words }). Pokud se nic neotevře, načtěte stránku znovu.
no-servicenow-answer = ServiceNow neodpovídá
not-opened = Neotevřeno: { $why }
not-in-servicenow = Softphone není v ServiceNow
no-servicenow-page-in-time = Žádná stránka ServiceNow to nestihla otevřít

why-opened = Proč se toto otevřelo?
why-nothing-opened = Proč se nic neotevřelo?
no-page-in-time = Žádná stránka softphonu to nestihla otevřít
program-unknown = co s tím program udělal, není známo
browser-blocked = Prohlížeč zablokoval okno, které otevírá „{ $rule }“. Povolte této stránce vyskakovací okna.
browser-blocked-call = Prohlížeč zablokoval okno, které otevírá „Volat“. Povolte této stránce vyskakovací okna.

shuttle-did-not-answer = Shuttle neodpověděl: není známo, zda se to provedlo
press-call = Stiskněte „Volat“ a číslo se vytočí telefonním programem tohoto počítače.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = V nastavení není uveden server Shuttle (/Shuttle/url)
shuttle-not-connected = Shuttle není připojen

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Volající se hledá v CRM
pop-waits = Záznam volajícího se otevře po přijetí: probíhá jiný hovor
pop-waits-for-pause = Záznam volajícího se otevře, až přestanete psát nebo hovor přijmete
pop-record = Záznam: { $record }
pop-found = { $count ->
    [0] Žádný záznam nenalezen
    [one] Nalezen jeden záznam
    [few] Nalezeny { $count } záznamy
    [many] Nalezeno { $count } záznamu
   *[other] Nalezeno { $count } záznamů
 }
pop-failed = Hledání se nezdařilo: { $why }
pop-by-hand = Neotevřeno automaticky: { $why }
pop-opened = Otevřeno v CRM
pop-not-opened = Neotevřeno: hovor nikdo nepřijal

choose-record = Vybrat tento záznam
new-record-of-caller = Nový záznam
record-kind = { $object ->
    [account] Účet
    [contact] Kontakt
    [lead] Zájemce
    [case] Případ
   *[opportunity] Příležitost
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · tento hovor
directory-holds = položek: { $entries }, vynecháno jako vadné: { $broken }, pro nedostatek místa: { $left ->
    [0] žádná
   *[other] { $left }
 }
directory-missing = Adresář se nepodařilo přečíst ({ $why }). Pokusy se automaticky opakují; volat můžete zadáním čísla.
directory-too-long = je větší než 10 MB
directory-no-json = odpověď není JSON, nebo je příliš hluboce vnořená
directory-no-list = odpověď neobsahuje seznam položek
directory-no-entries = ze seznamu se nedalo nic přečíst: každá položka potřebuje name a number
favourites-not-kept = Tento prohlížeč nemůže uložit vaše oblíbené (jeho úložiště je plné nebo blokované): zůstanou do zavření této stránky.
favourites-full = Víc oblíbených než { $most } mít nelze. Nejprve některé odeberte.
favourite-already = Toto číslo už mezi oblíbenými je.
no-favourite = Toto číslo mezi oblíbenými není.
no-number-to-star = Není číslo, které uložit.
free-agents = { $count ->
    [0] nikdo volný
   *[other] volných: { $count }
 }
records-to-choose = { $count ->
    [one] Nalezen jeden záznam
    [few] Nalezeny { $count } záznamy: kdo to je?
    [many] Nalezeno { $count } záznamu: kdo to je?
   *[other] Nalezeno { $count } záznamů: kdo to je?
 }
records-to-choose-again = Jiný záznam (nalezeno: { $count })?
records-to-choose-some = Nalezeno záznamů: { $count }. Kdo to je? Zde je prvních { $shown }.
new-record-of-kind = { $object ->
    [account] Nový účet
    [contact] Nový kontakt
    [lead] Nový zájemce
    [case] Nový případ
   *[opportunity] Nová příležitost
 }
new-record = Nový záznam: { $kind }
record-not-offered = Tento záznam už není na výběr.
record-not-opened = CRM záznam neotevřelo: { $why }
why-record = Proč tento záznam?
why-came = Číslo volajícího přišlo jako { $number }.
why-searched = Hledáno v CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] Nebyl nalezen žádný záznam.
    [one] Byl nalezen jeden záznam.
    [few] Byly nalezeny { $count } záznamy.
    [many] Bylo nalezeno { $count } záznamu.
   *[other] Bylo nalezeno { $count } záznamů.
 }
why-only = Je to jediný záznam.
why-chosen = Vybrali jste ho.
why-chosen-before = Vybrali jste ho dnes u dřívějšího hovoru z tohoto čísla.
why-opened-in-crm = Otevřeli jste ho v CRM.
why-had-record = Hovor měl svůj záznam už před hledáním.
why-not-related = CRM odmítlo propojit s ním úkol hovoru.
form-as-is = jak přišlo
form-e164 = s předvolbou země
form-national = jak se vytáčí ve vlastní zemi
form-digits = jen číslice
form-last = { $count ->
    [one] poslední číslice
    [few] poslední { $count } číslice
    [many] posledních { $count } číslice
   *[other] posledních { $count } číslic
 }
write-entry = Zadejte jméno do 80 znaků a číslo, např. Grace Kim=2612.
entry-twice = Tato položka je zde dvakrát.
write-refresh-minutes = Zadejte počet minut od 1 do 1440.
write-queue = Zadejte název a číslo splitu, např. Support=6001; každý split jednou, nejvýše 20.
write-objects = Zadejte až čtyři názvy API objektů, každý jednou, např. Contact, Lead; nebo none.
log-saving = Ukládá se zápis hovoru
log-saved-without-name = Uloženo, ale CRM neuvedlo úkol: pozdější poznámku zkopírujte ručně
log-note-changed = Uloženo; nová poznámka se ještě uloží
log-saved = Zápis hovoru uložen
log-failed = Zápis hovoru neuložen
log-unknown = Zápis hovoru je možná uložen: zkontrolujte záznam, pak to zkuste znovu
crm-refused = CRM odmítlo bez udání důvodu
crm-reply-unreadable = odpověď CRM nelze přečíst ({ $why })
reply-not-json = není to JSON
reply-not-an-object = není to objekt
reply-without-result = ani výsledek, ani chyba
reply-without-number = bez čísla
reply-without-phone-number = ServiceNow neposlal phoneNumber
configuration-not-json = pole Configuration v záznamu OpenFrame Configuration není objekt JSON
form-without-query = formulář potřebuje query: bez něj ServiceNow nic neotevře
not-of-the-instance = otevřít lze jen adresu samotné instance, např. incident_list.do
servicenow-address-too-long = adresa je delší než 2083 znaků, které ServiceNow přijímá
bad-table-name = název tabulky obsahuje jen písmena, číslice a _
refused-parameters = sysparm_stack a sysparm_goto_url nelze použít: ServiceNow je odmítá
control-character = obsahuje konec řádku nebo jiný řídicí znak
servicenow-text-too-long = je delší než 4400 znaků, které ServiceNow přijímá
address-names-both = Adresa stránky uvádí stránku Classic i Lightning zároveň
address-mode-wrong = mode v adrese stránky není Lightning
address-lacks-mode = V adrese stránky chybí mode=Lightning
address-lacks-nonce = V adrese stránky chybí nonce
address-lacks-origin = V adrese stránky chybí sfdcIframeOrigin
address-lacks-origins = V adrese stránky chybí sfdcIFrameOrigin (Classic), nebo sfdcIframeOrigin a mode
address-value-unreadable = Hodnotu nelze přečíst
address-value-twice = Toto je v adrese stránky dvakrát. Jedno odstraňte.
not-an-origin = Toto není origin stránky (https://name.lightning.force.com, a nic za tím)
open-in-panel = Otevřete tuto stránku z telefonního panelu CRM, který přidá, co je potřeba; pro použití bez CRM odstraňte tyto parametry z adresy.
page-from-file = Tato stránka musí pocházet z webového serveru (https), ne ze souboru.
schemes-differ = Stránka CRM i tato stránka musí být obě https (nebo obě http). Umístěte soubory softphonu na https.
crm-on-this-computer = CRM na tomto počítači funguje jen se stránkou softphonu na tomto počítači.
not-a-library-host = Toto není hostitel. Zadejte např. acme.my.salesforce.com.
not-the-pages-library-host = { $host } není hostitel, který patří ke stránce CRM. Odstraňte apiHost z URL adaptéru v call centru, nebo nechte hostitele přidat do apiHosts v config.json.
library-host-unknown = { $origin }: pro tuto stránku Salesforce tu není znám hostitel knihovny. Přidejte apiHost=NAME.my.salesforce.com, s názvem své organizace, do URL adaptéru v call centru a nechte tohoto hostitele přidat do apiHosts v config.json.
api-version-too-old = Tato verze API je příliš stará: první je { $least }. Zadejte např. 60.0.
bad-api-version = Toto není verze API. Zadejte např. 60.0.
bad-settings-path = settings musí být cesta k souboru .json na tomto webovém serveru, např. settings=settings.json.
unknown-crm = Toto CRM tu není známo. Zadejte { $known }.
no-instance = Tento prohlížeč nesděluje, ve které stránce je tato vložena. Přidejte instance=NAME.service-now.com do URL v záznamu OpenFrame Configuration.
not-an-instance = Toto není hostitel instance ServiceNow. Zadejte např. acme.service-now.com.
instance-not-allowed = { $origin } není hostitel ServiceNow, ze kterého se smí načíst knihovna. Přidejte instance=NAME.service-now.com do URL v záznamu OpenFrame Configuration, nebo u instance s vlastním názvem nechte tento název přidat do crmOrigins v config.json.
bad-library-version = Toto není verze knihovny. Zadejte latest nebo např. 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = nic se neprovedlo
step-owed = čeká na přijetí nebo na stránku, které se lze zeptat
step-handed-over = předáno, výsledek (zatím) není znám
step-opened-in-tab = otevřeno na nové kartě
step-opened-in-window = otevřeno ve vlastním okně
step-opened-in-frame = otevřeno zde v rámci
step-opened-by-program = otevřeno programem tohoto počítače
step-done = hotovo
step-done-more = { $what } ({ $more })
step-blocked = prohlížeč zablokoval okno
step-offered = čeká na stisk svého tlačítka
step-failed = nepodařilo se: { $why }
step-blocked-press = Prohlížeč to zablokoval. Povolte této stránce vyskakovací okna, nebo stiskněte:
step-open-scheme = Otevřít { $scheme }:
step-open-record = Otevřít záznam

## Settings: what is wrong with them, and what to write

cant-be-used = „{ $value }“ nelze použít
settings-no-object = Není to objekt JSON s názvy a hodnotami.
write-a-text = Zadejte sem text, ne seznam ani objekt.
setting-misspelt = Tento název není znám. Píše se { $name }.
left-out-now = { $flaw } Zatím se to vynechává.
rule-left-out-now = { $flaw } Zatím se toto pravidlo vynechává.
setting-not-used = (nepoužito)
a-rule = (pravidlo)
a-json-object = (objekt JSON)
write-yes-or-no = Zadejte yes nebo no.
write-seconds = Zadejte počet sekund. Zatím platí výchozí hodnota.
write-pixels = Zadejte počet pixelů.
write-prefix = Zadejte číslice, *, # nebo čárku (pauza), nebo nechte prázdné. Zatím se bere jako prázdné.
write-country-code = Zadejte číslice předvolby země, např. 44, nebo nechte prázdné.
write-leave = Zadejte stay, aux nebo logout. Zatím platí stay.
no-such-reason-code = Tento kód není mezi kódy důvodů. Zatím se použije první.
write-pop-when = Zadejte offer, answer nebo never. Zatím platí offer.
write-search-form = Zadejte as-is, national, e164, digits nebo last N digits s N od 3 do 15, např. last 10. Zatím platí as-is.
needs-country-code = K tomu je potřeba předvolba vlastní země: zadejte ji do /Dialing/ownCountryCode.
write-reconcile-seconds = Zadejte sekundy s hovorem a bez něj, např. 8,30, nebo jedno číslo pro obojí; od 2 do 3600. Zatím platí 8,30.
write-country = Zadejte dvě písmena země, např. US, GB nebo DE. Do té doby se čísla zobrazují, jak přicházejí.
write-language = Zadejte kód jazyka, např. de nebo pt-BR. Do té doby se použije jazyk prohlížeče.
write-click-during-call = Zadejte consult nebo ask. Zatím platí consult.
write-while-talking = Zadejte wait nebo pop. Zatím platí wait.
write-standby = Zadejte warm nebo cold. Zatím platí warm.
write-log-field = Zadejte název=text, oddělené čárkami, např. Type=Call,Queue__c=${ "{" }queue{ "}" }: název je název API pole. Zatím se to vynechává.
log-field-is-own = Toto pole patří softphonu. Zatím se to vynechává.
log-field-twice = Toto pole je zde dvakrát. Druhé se zatím vynechává.
log-field-variable = Proměnná v něm není známa, nebo není uzavřena: seznam je v docs/rules.md. Zatím se to vynechává.
write-reason = Zadejte kód=text, oddělené čárkami, např. 0=Default,1=Lunch. Zatím se to vynechává.
reason-twice = Tento kód je zde dvakrát. Dejte každému důvodu vlastní kód. Druhý se zatím vynechává.
write-event-name = Zadejte cizí=náš název, oddělené čárkami, např. ringing=offer. Zatím se to vynechává.
event-not-ours = Název za = musí být jeden z těchto: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Zatím se to vynechává.
event-twice = Tato událost je zde dvakrát. Druhá se zatím vynechává.
write-strip-prefixes = Zadejte předvolby z číslic, +, * nebo #, oddělené čárkami, např. 9,+1.
request-never-sent = Softphone tento požadavek nikdy neposílá: lze ho ze seznamu odstranit.
request-not-optional = Vypnout lze jen tyto: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.

primary-missing = Chybí adresa hlavního serveru CTI. Zadejte ji sem, např. wss://cti.example.com:9006.
backup-is-primary = Toto je adresa hlavního serveru. Zadejte adresu jiného, nebo nechte prázdné.
no-backup-until-then = { $flaw } Do té doby softphone pracuje bez záložního serveru.
not-a-websocket-address = Toto není adresa WebSocket. Zadejte wss://host:port.
address-with-password = Odstraňte z adresy jméno uživatele a heslo: prohlížeče je neumějí posílat.
cti-address-without-host = Adresa nemá použitelného hostitele nebo port. Zadejte wss://host:port.
cti-address-with-fragment = Odstraňte z adresy # a vše, co následuje.
cti-address-in-the-clear = ws:// je jen pro testy na vlastním počítači a na stránce https ho prohlížeče blokují. Předřaďte serveru CTI proxy TLS a zadejte její adresu s wss://.
cti-host-not-pinned = Hostitel { $host } není mezi ctiHosts v config.json. Zadejte některého z nich, nebo ho tam nechte přidat.

write-ask-method = Zadejte GET nebo POST. Zatím platí GET.
write-when-silent = Zadejte dial nebo refuse. Zatím platí refuse.
ask-counts-as-silent = { $flaw } Do té doby se server bere jako ten, který neodpovídá (/Dialing/askWhenSilent).

rest-url-shape = url: zadejte /path na serveru softphonu nebo https://host/path, bez #.
rest-url-in-the-clear = url: prohlížeče na stránce https blokují http://. Zadejte https:// nebo /path na serveru softphonu, který požadavek předá dál.
rest-unread-not-plain = S unread prohlížeče neposílají vlastní hlavičky ani JSON: pošlete formulář nebo text, nebo unread vynechte.
rest-secret = „{ $name }“ je tajný údaj a mohl by si ho tu přečíst každý, kdo softphone používá. Použijte /path na serveru softphonu, který ho doplní (docs/jtel.md). Zapsat ho sem lze jen pro testy, s /Jtel/allowTokenInSettings=yes.

write-rest-method = Zadejte GET nebo POST.
write-body-type = Zadejte json nebo form. Zatím platí json.
write-rest-seconds = Zadejte počet sekund od 1 do 120. Zatím platí 30.
write-workstation-file = Zadejte cestu na webovém serveru softphonu, např. /workstation.json.
write-json-object = Zadejte objekt JSON s názvy a texty, např. { "{" }"caller": "$CallerNumber"{ "}" }.

web-address-varies = Proměnné mohou stát jen za ?: nic jiného v adrese se nesmí měnit.
web-address-with-fragment = Odstraňte z adresy # a vše, co následuje: neposílá se to.
web-address-with-secret = Odstraňte z adresy token nebo heslo: mohl by si je přečíst každý, kdo softphone používá. Zadejte /path na serveru softphonu a doplnění nechte na něm.
web-address-no-path = Zadejte /path nebo https://host/path.
web-address-in-the-clear = Prohlížeče na stránce https blokují http://. Zadejte https:// nebo /path na serveru softphonu, který požadavek předá dál.
web-address-with-password = Odstraňte z adresy jméno uživatele a heslo.
web-address-without-host = Adresa nemá použitelného hostitele nebo port. Zadejte https://host/path.
web-address-shape = Zadejte /path na serveru softphonu nebo https://host/path.
pop-host-not-pinned = Hostitel { $host } není mezi popHosts v config.json. Zadejte některého z nich, nebo ho tam nechte přidat.

target-host-not-pinned = Hostitel { $host } není mezi popHosts v config.json. Zatím se vynechává.
write-target-hosts = Zadejte hostitele, oddělené čárkami, např. crm.example.com: bez schématu, bez cesty. Zatím se to vynechává.
frame-in-the-clear = Prohlížeče nezobrazí adresu http:// v rámci na stránce https. Zadejte https:// nebo jiný režim.
write-base = Zadejte adresu, např. https://name.example.com. Zatím se tam nic neotevírá.
write-target-when = Zadejte offer nebo answer. Zatím platí offer.
write-match = Zadejte wildcard nebo exact. Zatím platí wildcard.
write-target-number = Zadejte as-is, e164, national nebo digits. Zatím platí as-is.
write-template = Zadejte fronta=ID šablony, oddělené čárkami. Zatím se to vynechává.
write-target-mode = Zadejte tab, window nebo frame. Zatím platí tab.
write-identify = Zadejte phone, name nebo both. Zatím platí phone.
write-task-variable = Zadejte název proměnné, např. vars.ticket. Zatím se žádný úkol neuvádí.
write-servicenow-field = Zadejte pole=text, oddělené čárkami, např. priority=1. Zatím se to vynechává.
write-wrap = Zadejte none nebo nav_to. Zatím platí none.
write-crm-link = Zadejte never, offer nebo answer. Zatím platí never.

write-shuttle-path = Zadejte cestu, např. /socket.io/. Zatím platí právě tato.
write-shuttle-namespace = Zadejte název, např. /cti. Zatím platí /.
write-shuttle-version = Zadejte auto, 3 nebo 4. Zatím platí auto.
write-pop-from = Zadejte ctisvr nebo shuttle. Zatím platí ctisvr.
shuttle-peer-missing = Zadejte vlastní peer agenta, např. SIP/${ "{" }extension{ "}" }: přicházejí události všech agentů. Bez něj se Shuttle nepoužívá.
no-shuttle-until-then = { $flaw } Do té doby se Shuttle nepoužívá.
shuttle-address-shape = Toto není adresa. Zadejte https://host:port.
shuttle-port-too-large = { $port } není port: porty končí číslem 65535 (takové číslo je ve vlastní dokumentaci Shuttle). Zeptejte se, jaký port má jeho služba reálného času, např. 8888 nebo 9888.
shuttle-address-without-host = Adresa nemá použitelného hostitele nebo port. Zadejte https://host:port.
shuttle-address-scheme = Zadejte adresu, která začíná https:// nebo wss://.
shuttle-address-with-path = Zadejte jen hostitele a port: cesta patří do /Shuttle/path, jmenný prostor do /Shuttle/namespace.
shuttle-address-in-the-clear = http:// a ws:// jsou jen pro testy na vlastním počítači a na stránce https je prohlížeče blokují. Použijte zabezpečený port Shuttle, nebo mu předřaďte proxy TLS a zadejte adresu s https://.

## Rules: what is wrong with them

not-a-web-address = Není to běžná adresa http ani https, takže se neotevře
host-not-in-settings = Hostitel { $host } není mezi hostiteli v nastavení (/Targets/hosts)
whole-address-empty = { $variable } je prázdné, takže není co otevřít

flaw-at-character = Znak { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, znak { $at }: { $flaw }

rule-no-json = Odtud dál to není JSON: hledejte chybějící uvozovky, čárku nebo závorku.
rule-no-object = Pravidlo je objekt JSON: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = „{ $name }“ není v pravidle známo. Známé jsou { $known }.
unknown-in-action = „{ $name }“ není v { $action } známo. Známé jsou { $known }.
names-are = names je jtel nebo webfront, nebo se vynechá.
do-missing = Chybí do: zadejte, co se má udělat, např. { "{" }"pop": "https://…"{ "}" }.
on-missing = Chybí on. Zadejte jedno z těchto: { $events }.
no-event = „{ $word }“ není událost. Zadejte jedno z těchto: { $events }.
when-no-object = when je objekt JSON, např. { "{" }"queue": "Sales"{ "}" }.
no-condition = „{ $name }“ není podmínka. Zadejte queue, dnis, direction, number, agent nebo název proměnné.
needs-texts = { $name } potřebuje text nebo seznam textů.
not-before-all = { $name }: napište ! před všechny texty seznamu, nebo před žádný.
direction-is = direction je in nebo out.
do-no-object = do je objekt JSON nebo jejich seznam, např. { "{" }"pop": "https://…"{ "}" }.
no-action = Každá akce má jedno z těchto: { $actions }.
custom-url-not-relative = openCustomURL: zadejte adresu relativní k instanci, např. task.do?sys_id=.
custom-url-varies = openCustomURL: proměnná může stát jen za ? nebo #: stránka musí být vypsána.
action-no-object = { $action } je objekt JSON.
mode-is = mode je tab, window nebo frame.
rest-bodies = rest má jedno z: json, form, text.
get-with-body = GET nemá tělo: zadejte POST, nebo tělo odstraňte.
method-is = method je GET nebo POST.
no-header-name = headers: „{ $name }“ není název hlavičky.
timeout-is = timeoutSeconds je číslo od 1 do 120.
credentials-are = credentials je omit nebo include.
field-no-pairs = { $field } je objekt JSON s názvy a texty.
pair-needs-text = { $field }: { $name } potřebuje text.
agent-cti-mode-is = AgentCTI: mode je new_tab, new_window nebo new_frame.
entity-no-table = { $action }: entity je název tabulky, např. incident.
query-forbidden = { $action }: query nesmí obsahovat sysparm_stack ani sysparm_goto_url.
field-no-bool = { $field } je true nebo false.
window-is = window je název z písmen a číslic.
size-is = size je šířka a výška v pixelech, např. 1000x800.

on-server = na žádost serveru
should-be = { $name } má být { $patterns }, ale je { $value }
should-not-be = { $name } nemá být { $patterns }, ale je { $value }
should-be-but-unknown = { $name } má být { $patterns }, ale není známo
should-not-be-but-unknown = { $name } nemá být { $patterns }, ale není známo
either-or = { $first } nebo { $second }

nothing-written = Není tu nic zapsáno.
behind-whole-address = Za celou adresou může následovat jen & nebo ? a parametry.
address-begins-with-host = Adresa začíná https:// a vypsaným hostitelem; stát tu může jen ${ "{{" }crmLink{ "}}" }, celá adresa.
address-scheme-not-web = Otevřít lze jen adresy http:// a https://.
address-not-understood = Této adrese nelze rozumět: zadejte https://host/path?key=.
path-varies = Proměnná může stát jen za ? nebo #: cesta musí být vypsána.
launch-scheme-varies = Schéma musí být vypsáno, např. tel:.
scheme-never-launched = Adresa { $scheme }: se nikdy nespouští.
behind-optional-value = Za hodnotou s ? musí začínat další parametr, znakem &.
character-in-address = Tento znak nesmí být v adrese: zapište ho jako % a šestnáctkové číslo.
no-format = Za | stojí as-is, e164, national, digits, no-plus nebo twice.
variable-misspelt = „{ $name }“ není proměnná. Zadejte { $close }.
no-variable = „{ $name }“ není proměnná. Zadejte některý název z docs/rules.md, nebo vars. a název, který dává server.
variable-left-as-is = { $name } není známá proměnná; zůstává, jak je.
variable-without-end = Tato proměnná nemá konec: napište { $end } za její název.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Soubor hostingu se nepodařilo přečíst ({ $why }), takže není nic povoleno. Načtěte stránku znovu; pokud to nepomůže, příčinu zjistí ten, kdo tyto soubory hostuje. Jen když webový server odpoví 404, takový soubor není.
hosting-file-no-object = Soubor hostingu není objekt JSON, takže není nic povoleno. Zadejte { "{}" }, pokud nechcete nic omezovat, nebo soubor odstraňte; webový server pak na něj musí odpovídat 404.
pin-twice = Tento název je zde dvakrát. Jeden odstraňte.
pin-unknown = Tento název tu není znám. Použijte crmOrigins, ctiHosts, popHosts, apiHosts nebo frameOrigins.
write-origins = Zadejte seznam originů, např. ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: schéma a hostitel, bez cesty.
write-hosts = Zadejte seznam hostitelů, např. ["cti-a.example.com:9006", "cti-b.example.com"]: bez schématu, bez cesty.
write-api-hosts = Zadejte seznam hostitelů, např. ["acme.my.salesforce.com"]: bez schématu, bez cesty.
build-in-address = build v adrese stránky
build-in-file = build v config.json

page-in-the-clear = Softphone běží jen přes https (nebo na vlastním počítači, pro testy). Umístěte jeho soubory na https.
no-panel-around = Adresa uvádí { $named } jako stránku CRM, ale softphone CRM běží jen v telefonním panelu tohoto CRM, ne na vlastní kartě nebo ve vlastním okně.
no-panel-around-a-page = Adresa uvádí stránku jako stránku CRM, ale softphone CRM běží jen v telefonním panelu tohoto CRM, ne na vlastní kartě nebo ve vlastním okně.
other-page-around = Adresa uvádí { $named }, ale softphone v této stránce vložen není. Je vložen v: { $around }.
frame-hides-its-address = Tato stránka je v rámci a prohlížeč nesděluje, v čím. Softphone bez CRM to potřebuje vědět: stránka, do které je vložen, před ním nesmí skrývat svou adresu (referrerpolicy).
running-pins-forbid = { $origin } není mezi { $pins }, se kterými běžící softphone začal. Zavřete všechny jeho karty a otevřete je znovu.
origin-not-pinned = { $origin } není mezi { $pins } v config.json. Přidat ho tam může ten, kdo tyto soubory hostuje.

## Diagnostics

section-crm = CRM
section-tabs = Karty
section-cti-servers = Servery CTI
section-shuttle = Shuttle
section-learned = Co tato relace zjistila o serveru
section-rules = Pravidla
section-directory = Adresář
directory-list = Seznam z /Directory/url
directory-flaw = Poslední čtení se nezdařilo
directory-of-crm = Adresář CRM
section-settings = Nastavení
section-counters = Počítadla
section-browser = Prohlížeč
section-layout = Rozložení softphonu
section-servicenow = ServiceNow
told-yes = ano
told-no = ne
told-none = žádné
told-count = { $count }
told-not-pinned = bez omezení
told-not-known-yet = zatím neznámé
line-version = Verze
line-build = Sestavení
told-build = je jen jedno a obsahuje vše: { $place } lze vynechat
told-build-twice = je jen jedno a obsahuje vše: { $one } a { $other } lze vynechat
line-click-to-dial = Vytáčení kliknutím
told-clicks-off = vypnuto, dokud není telefon připraven
told-clicks-asked = vyžádáno
told-clicks-on = zapnuto
told-clicks-refused = odmítnuto ze strany CRM
line-record-on-screen = Záznam na obrazovce
line-crm-origins = Povolené originy CRM
line-too-wide = Příliš široké
told-too-wide = { $pins } v config.json pouští dovnitř všechny zákazníky tohoto CRM: uveďte jen svou adresu
line-library-hosts = Povolení hostitelé knihoven
line-frame-origins = Povolené rámce bez CRM
line-cti-hosts = Povolení hostitelé CTI
line-crm = CRM
told-crm-not-found = nenalezeno, nebo odmítnuto
told-stand-alone = žádné (samostatný režim)
line-crm-page = Stránka CRM
line-crm-library = Knihovna CRM
told-loaded = načtena
told-not-loaded = nenačtena
line-carrier = Kde softphone běží
told-long-worker = ve workeru společném pro karty, který běží ještě několik minut po poslední stránce
told-worker = ve workeru společném pro karty, který končí s poslední stránkou
told-leader = na jedné z karet, pro všechny
told-own-page = na této stránce, jen pro ni
line-carrier-why = Proč tam
line-open-tabs = Otevřené karty
told-open-tabs = { $count }, z toho teď nedostupné: { $asleep }
line-records-open-in = Kde se otevírají záznamy
told-no-tab = na žádné kartě: teď není CRM, kterého se lze zeptat
told-this-tab = na této kartě
told-another-tab = na jiné kartě, použité po této
line-changed-settings = Změněné nastavení
told-settings-wait = čeká, až na telefonu nebude hovor
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = Bez session storage
told-without-storage = Prohlížeč této stránce nedovolí nic ukládat: při novém načtení se ztratí neuložené poznámky, časomíry a seznam hovorů a záznam probíhajícího hovoru se znovu neotevře. Chcete-li je zachovat, povolte tomuto webu ukládat data (úložiště třetích stran).
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = jsou k dispozici, ale prohlížeč je této stránce odpírá
line-framed = V rámci
line-clock = Hodiny
told-clock-worker = worker
told-clock-page = časovače stránky: zpožděné, když je skrytá
line-local-network = Místní síť
line-pop-ups = Vyskakovací okna
line-notices = Oznámení o hovorech
told-notices-off = nezapnuto (zapíná se přes Nabídka > Malé okno)
told-permission-unknown = prohlížeč nesděluje
told-permission-granted = povoleno
told-permission-prompt = prohlížeč se zeptá
told-permission-denied = zde nepovoleno
line-page = Stránka
line-browser = Prohlížeč
line-side = { $side ->
    [primary] Hlavní server
   *[backup] Záložní server
 }
line-side-failure = { $side ->
    [primary] Hlavní server
   *[backup] Záložní server
 }, poslední chyba
told-not-set = nenastaveno
told-side = { $standing ->
    [open] { $address } (otevřeno, otevřeno celkem: { $times }×)
    [connecting] { $address } (připojuje se, otevřeno celkem: { $times }×)
    [standby] { $address } (drží se otevřené v pohotovosti)
   *[closed] { $address } (nepřipojeno, otevřeno celkem: { $times }×)
 }
told-side-failure = { $why } ({ $code }), před { $seconds } s
line-standby = Pohotovost
standby-off = vypnuto pro tuto relaci: { $why }
closed-by-standby = { $side ->
    [primary] hlavní
   *[backup] záložní
 } server ukončil spojení, když se otevřelo druhé
standby-answers = otevřeno a odpovídá
standby-open = otevřeno, zatím neodpovědělo
standby-connecting = připojuje se
standby-cold = cold, podle nastavení
standby-closed = neotevřeno (neúspěchů v řadě: { $failures })
line-next-try = Další pokus
told-next-try = za { $seconds } s, čekání č. { $attempt }
line-extension = Linka
line-snapshots = Snímky stavu
line-agent-queries = Dotazy na stav agenta
line-events-beside-offer = Události kromě offer
told-not-seen-yet = zatím se nevyskytly
told-understood = rozpoznáno
told-not-understood = nerozpoznáno
line-unknown-events = Neznámé názvy událostí
told-no-name = není název
line-unknown-requests = Požadavky, které server nezná
line-how-dialled = Jak vzniklo poslední číslo
told-next-step = { $first }; { $second }
line-asked-first = Dotaz před vytočením
told-asked-first = { $answer } (před { $seconds } s)
told-setting = { $source ->
    [call-center] { $value } (call centrum)
    [file] { $value } (soubor nastavení)
   *[default] { $value } (výchozí)
 }
line-frames-read = Přečtené rámce
line-frames-unreadable = Rámce, které nebyly zprávou
line-replies-to-nothing = Odpovědi bez požadavku
line-unknown-events-count = Události s neznámým názvem nebo jiných linek
line-stale = Opožděné zprávy starých spojení
line-requests-refused = Odmítnuté požadavky
line-requests-unanswered = Požadavky bez odpovědi
line-clock-jumps = Skoky hodin
line-warning = Upozornění
own-country-code-missing = /Softphone/country je nastaveno, /Dialing/ownCountryCode není: čísla této země, která začínají + nebo její předvolbou, se vytáčejí jako mezinárodní.
line-texts-cut = Příliš dlouhé texty, zkrácené
line-calls-surplus = Nadpočetné hovory
line-shuttle-server = Server
line-shuttle-connection = Spojení
line-shuttle-speaks = Protokol
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 nebo 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 nebo 4)
line-own-peer = Vlastní peer
line-times-connected = Počet připojení
line-frames-meaningless = Rámce bez významu
line-binary-events = Události s binárními částmi, nepřečtené
line-events-of-others = Události jiných agentů
line-events-of-unknown-name = Události s neznámým názvem
line-last-failure = Poslední chyba
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [one] { $events }, 1 podmínka: { $does }
    [few] { $events }, { $conditions } podmínky: { $does }
    [many] { $events }, { $conditions } podmínky: { $does }
   *[other] { $events }, { $conditions } podmínek: { $does }
 }
told-rule-pop = otevře adresu
told-rule-notify = zobrazí hlášení
told-rule-launch = spustí program
told-rule-rest = pošle požadavek webovému serveru
told-rule-shuttle = informuje Shuttle
told-rule-servicenow = otevře něco v ServiceNow
line-rule-hosts = Hostitelé, které lze otevřít
line-rule-hosts-pinned = Z nich config.json povoluje
line-rule-without-call = { $rule }, bez hovoru
told-rule-unfit = nevyhovělo
told-step-owed = čeká
told-step-handed-over = předáno
told-step-blocked = zablokováno prohlížečem
told-step-failed = nezdařilo se
line-layout = Z CRM
line-library-version = Knihovna
told-not-told = neuvedeno
layout-without-pops = bez nastavení otevírání záznamů
layout-pops = příchozí, jedna shoda: { $one }; více: { $several }; žádná: { $none }

## Keyboard

keyboard-shortcuts = Klávesové zkratky
use-shortcuts = Používat klávesové zkratky
shortcuts-where = Fungují, když je tento panel aktivní: klikněte do něj, nebo do něj přejděte klávesou Tab. Vaše změny platí na tomto počítači.
change = Změnit
switch-off = Vypnout
reset-shortcuts = Obnovit výchozí
shortcut-hold = Podržet nebo pokračovat
shortcut-ready = Volný nebo nedostupný
shortcut-number = Přejít na číslo
shortcut-next-call = Přejít na další hovor
shortcut-back = Zpět k podrženému hovoru
shortcut-note = Přejít na poznámku
shortcut-list = Tento seznam
shortcut-waits = Stiskněte klávesy…
shortcut-off = Vypnuto
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = Stiskněte nové klávesy pro „{ $action }“. Escape ponechá, co bylo.
shortcut-stays = „{ $action }“ zůstává, jak bylo.
shortcut-set = „{ $action }“ je teď { $keys }.
shortcut-is-off = „{ $action }“ teď nemá klávesy.
shortcut-clash = „{ $other }“ má stejné klávesy a je dříve: zde nic nedělají.
shortcuts-clash = „{ $first }“ a „{ $second }“ mají stejné klávesy, { $keys }: funguje jen první.
shortcuts-used = Klávesové zkratky jsou zapnuty.
shortcuts-not-used = Klávesové zkratky jsou vypnuty.
shortcuts-reset = Všechny zkratky jsou takové, jak je má vaše call centrum.
shortcuts-not-kept = Tento prohlížeč nic neukládá: platí to do nového načtení stránky.
shortcut-not-now = „{ $action }“ teď není možné.
shortcut-too-soon = „{ $action }“: toto se právě změnilo. Stiskněte znovu.
keys-unknown = Použijte písmeno, číslici nebo F1 až F12, samotné nebo s Ctrl, Alt či Shift.
keys-type-signs = Ctrl s Alt píše na mnoha klávesnicích znaky: použijte Ctrl se Shift.
keys-of-browser = Tyto klávesy potřebuje prohlížeč.
keys-edit-text = Tyto klávesy upravují text.
keys-of-keypad = Číslice bez Ctrl nebo Alt patří číselníku.
write-shortcut = Zadejte název a klávesy, např. answer=Ctrl+Shift+A, nebo off místo kláves. Názvy jsou { $names }.
shortcut-twice = Tato zkratka je zde dvakrát: platí první položka.

## Alerts

ring = Vyzvánění
ring-off = Vypnuto
ring-chime = Gong
ring-bell = Zvonek
ring-pulse = Pulz
ring-volume = Hlasitost
ring-muted = Vyzvání hovor, ale prohlížeč tuto stránku ztlumil.
let-it-ring = Zapnout zvuk
small-window = Malé okno
    .title = Hovory a jejich tlačítka ve vlastním okně, které také zapíná oznámení
window-blocked = Prohlížeč softphonu nedovolí otevřít okno. Povolte mu vyskakovací okna.
keep-on-top = Vždy navrchu
    .title = Vždy navrchu
    .aria-label = Vždy navrchu
small-window-looks = Hledá se panel…
small-window-no-panel = Toto okno neotevřel žádný panel, nebo ho CRM od panelu odděluje. Otevřete ho z nabídky panelu.
small-window-tab-closed = Karta s panelem je zavřená. Otevřete toto okno znovu z nabídky panelu.
allow-notices = Zapnout oznámení
notices-wanted = Oznámení vás může upozornit na hovory, když se díváte jinam.
notices-on = Oznámení o hovorech jsou zapnuta.
notices-off = Oznámení o hovorech zatím nejsou: stiskněte „Malé okno“ a v něm „Zapnout oznámení“.
notices-refused = Prohlížeč oznámení softphonu odmítá. Povolte je v jeho nastavení pro tuto stránku.
notices-not-there = Tento prohlížeč oznámení nezobrazuje.
notice-caller = { $name }, { $number }
write-sound = Zadejte off, chime, bell nebo pulse. Zatím platí off.
write-volume = Zadejte číslo od 0 do 100. Zatím platí 60.
write-notices = Zadejte off, hidden nebo unfocused. Zatím platí hidden.

## The page

softphone = Softphone
stopped = Softphone se zastavil.
stopped-phone-goes-on = Stolní telefon funguje dál a probíhající hovor také. Chcete-li pokračovat zde, obnovte softphone.
reload = Obnovit
mode-clock =
    .aria-label = Čas v tomto režimu
agent = Agent
ext = linka
menu =
    .title = Nabídka
    .aria-label = Nabídka
password-wanted = Server chce ke změně režimu znovu vaše heslo
change-mode = Změnit režim
cancel = Zrušit
call = Volat
notices =
    .aria-label = Hlášení
try-again = Zkusit znovu
copy-note = Kopírovat poznámku
discard = Zahodit
dismiss =
    .title = Skrýt
    .aria-label = Skrýt
incoming-calls =
    .aria-label = Příchozí hovory
agent-log-in =
    .aria-label = Přihlášení agenta
agent-id = ID agenta
password = Heslo
log-in = Přihlásit
log-out = Odhlásit
diagnostics = Diagnostika
download-recording = Uložit zprávu o problému
    .title = Co softphone dělal v posledních minutách, bez čísel, jmen a hlasů
take-phone-links = Otevírat zde odkazy na čísla
    .title = Odkazy na telefonní čísla na všech webových stránkách se na hovor ptají zde
connect-again = Připojit znovu
work-mode =
    .aria-label = Pracovní režim
mode-auto = Volný
    .title = Další hovor přijde sám
mode-manual = Jeden hovor
    .title = Volný pro jeden hovor
mode-acw = Po hovoru
    .title = Práce po hovoru: hovory nepřicházejí
mode-aux = Aux
    .title = Nedostupný, z důvodu vybraného zde
aux-reason = Důvod Aux
aux-reason-field =
    .title = Důvod Aux
    .aria-label = Důvod Aux
no-reason-yet = Důvod…
find-reason =
    .aria-label = Najít důvod Aux
    .placeholder = Najít důvod…
reasons-found =
    .aria-label = Nalezené důvody
more-reasons = Další ({ $count }): pište dál a najdete je
no-reason-found = Žádný důvod toto v názvu nemá.
day-so-far = { $calls ->
    [one] Dnes: { $calls } hovor, hovořeno { $talked }, zmeškáno { $missed }
    [few] Dnes: { $calls } hovory, hovořeno { $talked }, zmeškáno { $missed }
    [many] Dnes: { $calls } hovoru, hovořeno { $talked }, zmeškáno { $missed }
   *[other] Dnes: { $calls } hovorů, hovořeno { $talked }, zmeškáno { $missed }
}
your-extension = Vaše linka
use-it = Použít
setup-title = Nastavení: povolení této stránky
setup-file =
    .aria-label = Text souboru config.json
copy = Kopírovat
setup-reload = Pak tuto stránku znovu načtěte.
calls =
    .aria-label = Hovory
loading = Načítání…
no-calls = Žádné hovory
duration =
    .aria-label = Délka
called-number-label = na číslo
answer = Přijmout
hold = Podržet
retrieve = Pokračovat
swap = Přepnout
hang-up = Zavěsit
decline = Odmítnout
reconnect-why =
    .title = Ukončit tuto konzultaci a vrátit se k podrženému hovoru
other-parties =
    .aria-label = Další účastníci
drop = Odebrat
note = Poznámka
note-field =
    .placeholder = Napište poznámku…
keypad = Číselník
digits-sent =
    .aria-label = Odeslané číslice
keys =
    .aria-label = Číselník: stiskněte nebo napište číslice
key-star =
    .aria-label = hvězdička
key-hash =
    .aria-label = křížek
open-in-crm = Otevřít v CRM
my-phone-is-idle = Na telefonu není hovor
    .title = Ukončí, co je zde zobrazeno, pokud se telefon a panel neshodují
close-call =
    .title = Zavřít
    .aria-label = Zavřít tento hovor
caller =
    .aria-label = Volající
called-number =
    .aria-label = Volané číslo
dial =
    .aria-label = Vytáčení
number-field =
    .aria-label = Číslo
    .placeholder = Číslo
dial-keypad =
    .aria-label = Číselník pro vytáčení
    .title = Číselník pro vytáčení
key-plus =
    .aria-label = plus
key-erase =
    .aria-label = Smazat poslední znak
    .title = Smazat poslední znak
consult = Konzultace
transfer = Přepojit
conference = Konference
drop-party = Odebrat účastníka
two-calls = „Přepojit“ a „Konference“ spojí oba vaše hovory; číslo není potřeba.
recent-calls = Poslední hovory
call-again = Zavolat znovu
call-back = Zavolat zpět
close = Zavřít
    .title = Zavřít
    .aria-label = Zavřít
diagnostics-text =
    .aria-label = Text diagnostiky

# --- What the page's code says ---

connection = Spojení
error = Chyba
language = Jazyk
not-told = Neuvedeno
diagnostics-not-made = Diagnostiku se nepodařilo vytvořit. Zkuste to znovu.
presses-left-out = Vynechané stisky
presses-left-out-why = { $count }, na tlačítkách, která se právě objevila, posunula nebo změnila
numbers-in-groups = Čísla po skupinách
numbers-as-in = jako v zemi { $country }
numbers-awaited = načítá se soubor se skupinami
numbers-not-loaded = ne, tak jak přicházejí: soubor se skupinami se nepodařilo načíst ({ $why })
numbers-country-unknown = ne, tak jak přicházejí: { $country } z nastavení /Softphone/country není země, jejíž čísla jsou známa
copied = Zkopírováno.
copy-by-hand = Stisknutím Ctrl+C zkopírujte označený text.
reconnect = Zpět k podrženému hovoru
add-to-favourites = Přidat k oblíbeným
remove-from-favourites = Odebrat z oblíbených
favourites =
    .aria-label = Oblíbené
star =
    .title = Přidat k oblíbeným
    .aria-label = Přidat k oblíbeným
unstar =
    .title = Odebrat z oblíbených
    .aria-label = Odebrat z oblíbených
suggestions =
    .aria-label = Návrhy
suggestion-recent = nedávný hovor
missed-calls = zmeškáno: { $count }
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = Přích.
history-out = Odch.
history-missed = Zmeškaný
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } chce používat tento softphone. Nic se nenačte a nic se nepřipojí, dokud soubor vedle index.html softphonu neurčí, kdo ho smí používat.
setup-answer = Jen pokud je to váš vlastní systém: ať webový server softphonu odpovídá na { $place } tímto textem:
missing-in-markup = chybí v kódu stránky. Vraťte to zpět: softphone to potřebuje.
missing-all = V kódu stránky chybí: { $names }
catalogue-flaws = { $count ->
    [one] Na řádku { $line } je chyba: { $first }
   *[other] Počet chyb: { $count }, první na řádku { $line }: { $first } Ostatní jsou v Diagnostice.
 }
catalogue-line = řádek { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = V souboru nejsou žádná slova.
mistake-too-deep = Do sebe je vnořeno víc než { $most } složených závorek, takže se soubor nečte.
mistake-encoding = Soubor není uložen jako UTF-8. Uložte ho jako UTF-8.
mistake-brace = Chybí { "}" }.
mistake-sign = Chybí { $sign }.
mistake-no-key = Zpráva začíná svým klíčem, např. answer = Přijmout.
mistake-no-words = Za klíčem nejsou žádná slova.
mistake-no-default = Jedna z možností na výběr musí začínat *: použije se, když žádná jiná nevyhovuje.
mistake-closing-brace = Jedna { "}" } je navíc.
mistake-form = Zpráva nemá podobu popsanou v docs/words.md.
mistake-twice = Klíč { $key } je zde dvakrát: platí pozdější slova.
mistake-unknown-key = Softphone klíč { $key } nepoužívá. Opravte klíč, nebo řádek odstraňte.
mistake-argument = Zpráva { $key } nedostává { "{" } { $name } { "}" }, takže se použijí anglická slova.
language-not-there = Webový server softphonu nemá soubor { $file }. Softphone teď mluví anglicky. Uveďte jazyk, který má, nebo tento soubor přidejte.
starting-again = Softphone se znovu spouští.
recording-not-written = Zprávu o problému se nepodařilo uložit.
answered-something-else = Softphone odpověděl něco jiného.
disposed-of = Softphone byl ze stránky odstraněn.
does-not-answer = Softphone neodpovídá.
no-work-mode = Pracovní režim musí být jeden z těchto: { $modes }.
open-in-tab = Otevřít na kartě
close-page = Zavřít stránku

# --- Why something could not be read or had ---

web-server-answered = webový server odpověděl { $status }
not-fetched = nepodařilo se ho získat
config-not-fetched = nepodařilo se ho získat, nebo webový server prohlížeč přesměroval
config-not-given = skript stránky ho nemohl přečíst
config-is-no-text = co skript stránky dal místo něj, není text
library-not-there = prohlížeč ji nemohl načíst
several-reasons = { $first }; { $second }
no-shared-workers = prohlížeč nemá shared workers
shared-worker-refused = prohlížeč nepovoluje shared worker
shared-worker-silent = shared worker neodpovídá
web-locks-refused = prohlížeč nepovoluje Web Locks
no-web-locks = prohlížeč nemá Web Locks
no-channel = prohlížeč nepovoluje kanál mezi kartami

# --- Phone links ---

phone-link = Telefonní odkaz
phone-links = Telefonní odkazy
phone-links-set-up = Odkazy na tuto stránku předají telefonní číslo softphonu, který běží v tomto prohlížeči. Ten může otevírat telefonní odkazy (tel:) ze všech webových stránek: prohlížeč vás požádá o svolení.
no-phone-links = Tento prohlížeč neumí předat telefonní odkazy webové stránce. Umějí to Chrome, Edge a Firefox na počítači, pokud je softphone na https.
browser-asks = Prohlížeč vás žádá o svolení: dotaz je u adresního řádku.
phone-links-come-here = Telefonní odkazy odteď přicházejí sem.
phone-links-not-allowed = Prohlížeč to nepovolil. Otevřete jednou adresu softphonu na vlastní kartě, klikněte na té stránce a zkuste to zde znovu.
open-phone-links-here = Otevírat telefonní odkazy softphonem
looking-for-softphone = Hledá se softphone…
not-a-number = Není to číslo
link-not-taken = Nepřijato
no-softphone-found = Softphone nenalezen
no-softphone-answers = V tomto prohlížeči neodpovídá žádný softphone tohoto webu. Buď není žádný otevřený, nebo je otevřený v CRM a telefonní odkazy zatím přijímat nesmí: stiskněte tam jednou „Nabídka“ a pak „Otevírat zde odkazy na čísla“. Do té doby číslo zkopírujte a vložte do softphonu.
softphone-silent = Naposledy použitý softphone byl nalezen, ale teď neodpovídá. Podívejte se tam, nebo číslo zkopírujte.
handed-over = Předáno
softphone-asks = Softphone číslo zobrazí a zeptá se, zda ho volat.
softphone-asks-close-tab = Softphone číslo zobrazí a zeptá se, zda ho volat. Tuto kartu lze zavřít.
copy-number = Kopírovat číslo
copy-number-by-hand = Stisknutím Ctrl+C zkopírujte označené číslo.
go-back = Zpět

# --- After the call ---

disposition = Výsledek
disposition-none = Nevybráno
disposition-wanted = Vyberte výsledek
log-tries-again = Pokus se automaticky zopakuje
log-disposition-changed = Uloženo; výsledek se od té doby změnil
wrap-up-ends = Volný za
wrap-up-waits = Volný po výběru výsledku
more-wrap-up = Ještě 30 sekund
no-disposition-now = Výsledek lze vybrat, až když je hovor přijat.
disposition-unknown = Tento výsledek není v nastavení call centra.
disposition-first = Nejprve vyberte výsledek.
no-more-wrap-up = Teď neběží čas, který lze prodloužit.
write-disposition = Zadejte kód=text nebo Skupina/kód=text, oddělené čárkami, např. Prodej/1=Objednávka,9=Omyl. Zatím se to vynechává.
disposition-twice = Tento kód je zde dvakrát. Dejte každému výsledku vlastní kód. Druhý se zatím vynechává.
disposition-too-long = CRM přijme nejvýše { $most } znaků. Zatím se to vynechává.

# --- Names of actions, for buttons of a site's own that say nothing ---

yes = Ano
set-mode = Změnit pracovní režim
send-digits = Odeslat číslice
set-extension = Použít tuto linku
open-page = Otevřít

# --- The header of ServiceNow's frame ---

header-call = { $state } { $number }
header-not-connected = Nepřipojeno
presence-offline = Offline
presence-on-a-call = V hovoru
presence-available = K dispozici
presence-away = Pryč
