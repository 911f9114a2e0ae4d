# Слова софтфону українською.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Цей комп’ютер не в мережі. Перевірте кабель або Wi-Fi; настільний телефон працює далі.
trouble-server = Немає зв’язку з телефонною системою. Користуйтеся настільним телефоном; спроби повторюються автоматично.
trouble-local-network = Браузер блокує шлях до телефонної системи. Дозвольте «доступ до локальної мережі» або повідомте адміністратора.
trouble-phone = Ваш телефон не знайдено. Введіть нижче свій внутрішній номер або повідомте адміністратора.
trouble-setup = Софтфон не може запуститися. Оновіть сторінку; якщо це не допоможе, повідомте адміністратора.
trouble-crm = CRM зараз не працює із софтфоном. Оновіть сторінку; розмови тривають.
trouble-shuttle = Деяких викликів тут може не бути: подивіться на телефон. Спроби повторюються автоматично.
details = Докладніше
troubles =
    .aria-label = Що не так
call-alerting = Вхідний виклик
call-dialling = Набір номера
call-dialling-consultation = Консультація: набір номера
call-ringing = Дзвонить
call-ringing-consultation = Консультація: дзвонить
call-held-by-far = Утримує співрозмовник
call-conference = Конференція
call-consulted = Консультація – питає: { $from }, тема: { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Конференція, утримує: { $parties }
call-talking = Розмова
call-consultation = Консультація
call-held = На утриманні
call-held-waits = На утриманні, чекає на кінець розмови вище
call-failed = Не з’єднано
call-busy = Зайнято
call-missed = Пропущено
call-declined = Відхилено
call-not-answered = Немає відповіді
call-cancelled = Скасовано
call-ended = Завершено
call-transferred = Переведено на: { $to }
call-queue = { $state }, черга: { $queue }
call-by-shuttle = { $state }, за даними Shuttle
call-last-known = { $state } (останній відомий стан)
calls-untold = Телефон
unknown-caller = Невідомий абонент
number-withheld = Номер приховано
unknown-number = Невідомий номер
back-to = Назад: { $who }
transfer-to = Перевести: { $who }, на: { $to }
conference-of-all = Конференція з усіма
back-to-caller = Назад до абонента
dialled-as = Набрано як { $number }
click-waits = З’єднання ще немає. Номер { $number } буде набрано, щойно телефон буде готовий, протягом { $seconds } с.
agent-signed-out = Вихід виконано
logged-out-by-others = Телефонна система або хтось інший завершив ваш сеанс. Увійдіть знову, щоб приймати виклики.
agent-not-connected = Немає зв’язку
agent-on-call = У розмові
agent-signed-in = Вхід виконано
agent-auto = { $when ->
    [after-call] Готовий після цього виклику
   *[now] Готовий
 }
agent-manual = { $when ->
    [after-call] Готовий на 1 виклик після цього
   *[now] Готовий на 1 виклик
 }
agent-acw = { $when ->
    [after-call] Після цього виклику – робота після виклику
   *[now] Робота після виклику
 }
agent-aux = { $when ->
    [after-call] Aux після цього виклику
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux після цього виклику: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux після цього виклику: причина { $code }
   *[now] Aux: причина { $code }
 }
mode-from-elsewhere = Ваш режим роботи змінено, але не в цій панелі. Зараз: { $mode }
connection-none = Немає зв’язку
connection-off-network = Цей комп’ютер не в мережі
connection-connecting = З’єднання з { $side ->
    [primary] основним
   *[backup] резервним
 } сервером
connection-connecting-again = Повторне з’єднання з { $side ->
    [primary] основним
   *[backup] резервним
 } сервером
connection-connected = З’єднано
connection-connected-to-backup = З’єднано з резервним сервером
connection-without-phone = З’єднано з { $side ->
    [primary] основним
   *[backup] резервним
 } сервером, без телефону
connection-switching = Перехід на { $side ->
    [primary] основний
   *[backup] резервний
 } сервер
connection-starting = Запуск телефону на { $side ->
    [primary] основному
   *[backup] резервному
 } сервері
trying-again = Повторна спроба
trying-again-often = Повторна спроба, досі спроб: { $attempts }
shuttle-connecting = З’єднання з Shuttle
shuttle-connected-alone = З’єднано з Shuttle, який показує виклики; керувати ними треба на телефоні
shuttle-connected = Shuttle з’єднано
panel-stand-alone = Автономний режим: без CRM, тож записи не відкриваються, а виклики не записуються

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Жоден номер не чекає на набір.
no-retry-needed = Повторювати запис про цей виклик не потрібно.
only-ended-closes = Закрити можна лише завершений виклик.
note-not-saved = Нотатку не збережено: спробуйте ще раз або відкиньте її.
disposition-not-saved = Результат виклику не збережено: спробуйте ще раз або відкиньте його.
change-not-saved = Останню зміну не збережено: спробуйте ще раз або відкиньте її.
nothing-to-discard = Немає чого відкидати.
no-caller-to-search = Немає абонента, якого можна шукати.
nothing-to-open = Відкривати вже нічого.
no-link-asks = Жодне посилання не просить про виклик.
type-extension-or-name = Введіть свій внутрішній номер або ім’я.
extension-not-asked-for = Внутрішній номер зараз не потрібен.
extension-has-digits = Внутрішній номер складається з цифр.
no-call-shown = Жодного виклику не показано.
shuttle-only-shows = Shuttle лише показує виклики: скористайтеся для цього телефоном.
server-not-connected = З’єднання із сервером CTI ще немає.
only-keys-sent = Надсилати можна лише клавіші від 0 до 9, * і #.
already-logged-in = За цим внутрішнім номером уже ввійшов агент.
type-agent-id = Введіть ID агента.
nobody-logged-in = Ніхто не ввійшов.
log-in-first = Спочатку ввійдіть.
reason-unknown = Цього коду причини немає в налаштуваннях кол-центру.
type-number-to-consult = Введіть номер для консультації.
no-call-to-consult-about = Немає розмови, щодо якої можна консультуватися.
no-call-rings = Жоден виклик зараз не надходить.
other-call-answered = Сервер CTI прийняв інший виклик: { $who }. Досі дзвонить: { $other }.
no-call-to-hold = Немає розмови, яку можна утримати.
no-call-to-take-back = Немає розмови на утриманні, яку можна відновити.
server-cannot-swap = Сервер CTI не вміє перемикати розмови.
swap-needs-two-calls = Для перемикання потрібні поточна розмова і розмова на утриманні.
no-call-to-hang-up = Немає виклику, який можна завершити.
reconnect-needs-consultation = Повернутися можна лише з консультації до розмови на утриманні, якої вона стосується.
no-consultation-failed = Немає невдалої консультації.
type-number-to-transfer = Введіть номер, на який треба перевести розмову, або почніть із консультації.
no-call-to-transfer = Немає розмови, яку можна перевести.
type-number-to-add = Введіть номер, який треба додати, або почніть із консультації.
no-call-to-add-to = Немає розмови, до якої можна когось додати.
type-number-to-drop = Введіть номер учасника, якого треба вилучити.
no-call-to-drop-from = Немає розмови, з якої можна вилучити учасника.
server-cannot-send-digits = Сервер CTI не вміє надсилати цифри.
digits-while-talking = Цифри можна надсилати лише під час розмови.
not-on-list = Цього виклику вже немає у списку.
two-calls-already = Уже є дві розмови.
call-with-number-already = Виклик із цим номером уже є.
no-digits-after-number = Цифри після номера тут надіслати не можна: почніть із консультації, а потім об’єднайте розмови.

library-refused = Бібліотека CRM відхилила запит: { $words }.
no-answer-yet = відповіді ще немає
no-answer = немає відповіді
no-settings-from-crm = CRM не передала налаштувань кол-центру ({ $why }). У Setup відкрийте Call Centers, потім Manage Call Center Users, і додайте цього користувача; після цього оновіть сторінку.
click-not-dialled = Номер, який ви натиснули, не набрано: { $why }.

too-many-calls = Одночасно більше викликів, ніж { $most }: решта не показується, не шукається в CRM і не записується.

notes-of-agent-before = Попередній агент залишив нотатки, не збережені в CRM, про розмови з такими абонентами: { $callers }. Вони залишаться, доки ви їх не скопіюєте й не закриєте ці виклики: «Закрити» відкидає нотатку.
an-unknown-caller = невідомий абонент

not-dialled-not-reached = Номер { $number } не набрано: не вдалося вчасно з’єднатися із сервером CTI.
dialled-already = Номер { $number } уже набирається.
number-dialled-already = Номер уже набирається.
answer-first = Надходить виклик: спочатку прийміть його або дочекайтеся, доки він припиниться.
hang-up-failed-first = Спочатку завершіть виклик, який не вдався.
end-one-of-two-first = Уже є дві розмови: спочатку завершіть одну з них.
call-again-when-free = Набрати ще раз можна, коли закінчиться поточна розмова.

local-network = Браузер не пускає цю сторінку в локальну мережу, де розташований сервер CTI. Дозвольте «доступ до локальної мережі», коли браузер запитає. Для всіх агентів: це має дозволяти фрейм CRM, або корпоративна політика (LocalNetworkAccessAllowedForUrls) має містити адреси CRM і цієї сторінки, або серверу CTI потрібна публічна адреса.
pressed-no-server = Останню дію не виконано: жоден сервер CTI не працює. Натисніть ще раз, коли телефон буде готовий.
request-not-confirmed = Дію «{ $what }» не підтверджено до втрати зв’язку: перевірте телефон.
back-mode-changed = Зв’язку з телефонною системою деякий час не було; тим часом ваш режим роботи змінився.
address-lost = { $side ->
    [primary] основний
   *[backup] резервний
} сервер втратив цю адресу, коли було відкрито інший
back-on-server = Зв’язку з телефонною системою не було { $seconds } с; { $what }.
calls-not-told = ваших викликів зараз тут не видно: перевірте телефон
calls-ended = { $calls ->
    [one] тим часом завершився { $calls } виклик
    [few] тим часом завершилися { $calls } виклики
    [many] тим часом завершилося { $calls } викликів
   *[other] тим часом завершилося { $calls } виклику
}
calls-began = { $calls ->
    [one] тим часом почався { $calls } виклик
    [few] тим часом почалися { $calls } виклики
    [many] тим часом почалося { $calls } викликів
   *[other] тим часом почалося { $calls } виклику
}
calls-changed = { $calls ->
    [one] тим часом змінився { $calls } виклик
    [few] тим часом змінилися { $calls } виклики
    [many] тим часом змінилося { $calls } викликів
   *[other] тим часом змінилося { $calls } виклику
}
work-mode-changed = ваш режим роботи змінився
nothing-changed = ваші виклики та режим роботи такі самі, як раніше
pressed-calls-changed = Дію не виконано: тим часом ваші виклики змінилися.
request-came-to-nothing = Дію «{ $what }» не виконано: зв’язок втрачено.

other-links-left-out = { $links ->
    [one] Тим часом ще { $links } посилання попросило про виклик: його пропущено. Дайте відповідь на перше.
    [few] Тим часом ще { $links } посилання попросили про виклики: їх пропущено. Дайте відповідь на перше.
    [many] Тим часом ще { $links } посилань попросили про виклики: їх пропущено. Дайте відповідь на перше.
   *[other] Тим часом ще { $links } посилання попросили про виклики: їх пропущено. Дайте відповідь на перше.
}
link-no-number = Посилання просило набрати те, що не є номером телефону.
link-no-digit = Посилання просило набрати номер без жодної цифри.
link-several-numbers = Посилання просило набрати більше ніж один номер.
link-star-hash = Посилання просило набрати номер із * або #, а це може бути командою для телефонної системи: його пропущено. Введіть номер самі, якщо справді маєте його на увазі.
link-not-answered = Посилання просило набрати { $number }, і ніхто не відповів на запитання: номер не набрано.
link-asks = Посилання просить набрати { $number }.
link-asks-hold = Посилання просить набрати { $number }. На утримання перейде розмова: { $held }.
link-asks-digits = Посилання просить набрати { $number } і після відповіді надіслати { $digits }.
link-asks-digits-hold = Посилання просить набрати { $number } і після відповіді надіслати { $digits }. На утримання перейде розмова: { $held }.
the-caller = абонент

library-not-loaded = Не вдалося завантажити бібліотеку CRM ({ $why }). Оновіть сторінку; якщо це не допоможе, перевірте, чи може сервер цієї сторінки завантажувати скрипти з CRM.
settings-file-unreadable = Не вдалося прочитати файл налаштувань ({ $why }).
page-may-not = Цій сторінці не дозволено користуватися телефоном. Причину вказано в її повідомленнях.
not-in-a-crm = Ця сторінка не в телефонній панелі CRM, і файл налаштувань не вказано. Відкрийте її з CRM або додайте до адреси ?settings=settings.json.
browser-stores-nothing = Нотатки можуть загубитися: браузер не дозволяє цій сторінці нічого зберігати.
numbers-not-clickable = Номери в CRM не можна натискати: { $why }. Оновіть сторінку, щоб спробувати ще раз.

not-asked-any-more = Це запитання вже не діє: тим часом виклики змінилися.
not-called-no-answer = Номер { $number } не набрано: ніхто не відповів на запитання.
not-called-calls-changed = Номер { $number } не набрано: тим часом виклики на телефоні змінилися.
ask-transfer = З’єднати між собою: { $active } і { $held }? Ви вийдете з обох розмов.
ask-conference = Об’єднати в конференцію з вами: { $active } і { $held }?
ask-transfer-to = Перевести розмову ({ $active }) на номер { $number }? Інша розмова на утриманні ({ $held }), і сервер CTI може натомість з’єднати обох абонентів.
ask-conference-with = Додати номер { $number } до розмови ({ $active })? Інша розмова на утриманні ({ $held }), і сервер CTI може натомість з’єднати обох абонентів.
ask-call-named = Набрати: { $name }, { $number }? На утримання перейде розмова: { $active }.
ask-call = Набрати номер { $number }? На утримання перейде розмова: { $active }.
ask-discard = Відкинути нотатку про розмову ({ $who })? Її не збережено в CRM.
yes-transfer = Перевести
yes-conference = Конференція
yes-call = Набрати
yes-discard = Відкинути

pop-could-repeat = браузер не дозволяє цій сторінці нічого зберігати, тож запис міг би відкриватися знову і знову
pop-may-be-open = браузер не дозволяє цій сторінці нічого зберігати, тож запис, можливо, уже відкрито
no-crm-answer = немає відповіді від CRM
note-is-in-log = Нотатка є в записі про виклик
note-goes-into-log = Нотатка потрапить у запис про виклик

saved-by-other-version = Софтфон оновлено. Незбережені нотатки та список останніх викликів лишилися від попередньої версії, і перенести їх не вдалося. Виклики на телефоні показуються, як завжди.

password-wrong = неправильний пароль
no-server-answer = немає відповіді від телефонної системи
no-server-answer-check-phone = немає відповіді від телефонної системи; перевірте телефон, перш ніж пробувати ще раз
request-failed = Дію «{ $what }» не виконано: { $why }.
request-refused = Дію «{ $what }» не виконано: телефонна система її відхилила.
request-refused-or-idle = Дію «{ $what }» не виконано: телефонна система її відхилила. Якщо на телефоні немає виклику, натисніть «На телефоні немає виклику».
request-failed-or-idle = Дію «{ $what }» не виконано: { $why }. Якщо на телефоні немає виклику, натисніть «На телефоні немає виклику».
request-log-in = Вхід
request-log-out = Вихід
request-auto = Перехід у режим Готовий
request-manual = Перехід у режим 1 виклик
request-acw = Перехід у режим Після виклику
request-aux = Перехід у режим Aux
request-call = Виклик
request-call-to = Виклик на { $number }
request-consultation = Консультація
request-consultation-with = Консультація з { $number }
request-drop = Вилучення учасника
request-drop-party = Вилучення { $number }
request-answer = Прийняття виклику
request-hold = Утримання
request-retrieve = Відновлення розмови
request-hang-up = Завершення
request-reconnect = Повернення до розмови на утриманні
request-transfer-to = Переведення на { $number }
request-add = Додавання { $number }
request-transfer = Переведення
request-conference = Конференція
request-digits = Надсилання цифр
request-swap = Перемикання розмов

settings-changed = Налаштування кол-центру змінилися. Вони набудуть чинності, щойно на телефоні не буде викликів.
leave-not-supported = Цей браузер такого не підтримує: софтфон завершує роботу разом з останньою сторінкою.

extension-not-found = Сервер CTI не знайшов внутрішнього номера цього комп’ютера ({ $why }). Введіть свій внутрішній номер або попросіть адміністратора прив’язати до нього адресу цього комп’ютера.
reply-names-no-extension = у відповіді немає внутрішнього номера
extension-not-monitored = Не вдалося відстежувати внутрішній номер { $extension } ({ $why }), тож викликів не буде видно. Перевірте, чи є такий номер, або зверніться до адміністратора.
logged-in-not-told = Сервер CTI не зміг сказати, хто ввійшов за внутрішнім номером { $extension } ({ $why }).

no-number-to-dial = Немає номера для набору.
no-digit = Тут немає жодної цифри, тож набрати це не можна.
several-numbers = Тут більше ніж один номер, тож його не набрано: введіть потрібний.
only-an-extension = Це внутрішній номер без основного, тож його не набрано: введіть номер повністю.
number-unclear = Незрозуміло, яка частина є номером, тож його не набрано: введіть номер.
step-signs = Невидимі знаки пропускаються, а схожі читаються як ті, на які вони схожі
step-link = Усе, що є в посиланні, крім номера, пропускається
step-extension-part = Внутрішній номер надсилається після відповіді
step-letters = Літери означають клавіші, на яких вони стоять
step-words = Те, що стоїть поруч із номером, пропускається
step-trunk-zero = (0) не набирається після коду країни

link-unwritten = Це посилання записано не так, як мають бути записані адреси, тож номер із нього прочитати не можна.
link-no-call = Це посилання просить про щось, що не є телефонним викликом.
link-not-a-number = Це посилання просить набрати те, що не є номером телефону.

step-again = Номер набирається так само, як раніше
step-digits-only = Набираються лише цифри, * і #
step-punctuation-and-plus = +, пробіли, дужки, дефіси та інші розділові знаки вилучаються
step-as-typed = Введені номери набираються так, як їх введено
step-punctuation = Розділові знаки вилучаються
step-international = { $set ->
   *[none] Номер має +, тож він міжнародний: префікс не задано.
    [outside] Номер має +, тож він міжнародний: спереду префікс виходу в місто { $outside }.
    [prefix] Номер має +, тож він міжнародний: спереду міжнародний префікс { $prefix }.
    [both] Номер має +, тож він міжнародний: спереду префікс виходу в місто { $outside } і міжнародний префікс { $prefix }.
}
step-own-country = { $set ->
   *[none] Номер має + і код власної країни, який вилучається: префікс не задано.
    [outside] Номер має + і код власної країни, який вилучається: спереду префікс виходу в місто { $outside }.
    [prefix] Номер має + і код власної країни, який вилучається: спереду національний префікс { $prefix }.
    [both] Номер має + і код власної країни, який вилучається: спереду префікс виходу в місто { $outside } і національний префікс { $prefix }.
}
step-long-distance = { $set ->
   *[none] Номер має дужки, тож він міжміський: префікс не задано.
    [outside] Номер має дужки, тож він міжміський: спереду префікс виходу в місто { $outside }.
    [prefix] Номер має дужки, тож він міжміський: спереду міжміський префікс { $prefix }.
    [both] Номер має дужки, тож він міжміський: спереду префікс виходу в місто { $outside } і міжміський префікс { $prefix }.
}
step-outside = { $set ->
   *[none] Номер довший за власний внутрішній, тож він зовнішній: префікс не задано.
    [outside] Номер довший за власний внутрішній, тож він зовнішній: спереду префікс виходу в місто { $outside }.
}
step-internal = Номер не довший за власний внутрішній, тож він внутрішній: без префікса.
will-dial = { $kind ->
   *[as-typed] Буде набрано { $number }, як введено
    [digits] Буде набрано { $number }
    [international] Буде набрано { $number }: міжнародний
    [own-country] Буде набрано { $number }: у межах країни
    [long-distance] Буде набрано { $number }: міжміський
    [outside] Буде набрано { $number }: зовнішній
    [internal] Буде набрано { $number }: внутрішній
}
will-send = Після відповіді буде надіслано { $digits }.
nobody-found = Нікого з таким іменем немає ні в довіднику, ні серед останніх викликів.
why-number = Чому цей номер?
why-typed = У полі стоїть { $number }.
why-step = { $result } – { $step }
caller-too-long = Без запису: номер абонента задовгий для пошуку
no-caller-number = Без запису: виклик надійшов без номера
caller-hides-number = Без запису: абонент приховує номер
caller-too-short = Без запису: номер абонента закороткий для пошуку

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Не вдалося з’єднатися з основним сервером
    [backup] Не вдалося з’єднатися з резервним сервером
   *[it] не вдалося з’єднатися
 }
reason-closed = { $who ->
    [primary] Основний сервер закрив з’єднання
    [backup] Резервний сервер закрив з’єднання
    [shuttle] Shuttle закрив з’єднання
   *[it] закрив з’єднання
 }
reason-with-code = { $reason } (код { $code })
reason-with-code-and-words = { $reason } (код { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] Основний сервер вчасно не прийняв з’єднання
    [backup] Резервний сервер вчасно не прийняв з’єднання
   *[it] вчасно не прийняв з’єднання
 }
reason-no-answer = { $who ->
    [primary] Основний сервер не відповів на { $request }
    [backup] Резервний сервер не відповів на { $request }
   *[it] не відповів на { $request }
 }
reason-local-network = { $who ->
    [primary] Основний сервер у локальній мережі, до якої браузер не пускає цю сторінку
    [backup] Резервний сервер у локальній мережі, до якої браузер не пускає цю сторінку
   *[it] у локальній мережі, до якої браузер не пускає цю сторінку
 }
reason-silent = { $who ->
    [primary] Основний сервер замовк
    [backup] Резервний сервер замовк
    [shuttle] Shuttle замовк
   *[it] замовк
 }
reason-refused = { $who ->
    [primary] Основний сервер відмовляється обслуговувати
    [backup] Резервний сервер відмовляється обслуговувати
   *[it] відмовляється обслуговувати
 }
reason-return = { $who ->
    [primary] Основний сервер залишено, бо інший знову працює
    [backup] Резервний сервер залишено, бо інший знову працює
   *[it] залишено, бо інший знову працює
 }
reason-frame-too-long = { $who ->
    [primary] Основний сервер надіслав фрейм понад 256 КБ
    [backup] Резервний сервер надіслав фрейм понад 256 КБ
    [shuttle] Shuttle надіслав фрейм понад 256 КБ
   *[it] надіслав фрейм понад 256 КБ
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle недоступний
   *[it] недоступний
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle недоступний ({ $words })
   *[it] недоступний ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle прийняв з’єднання і мовчки закрив його: можливо, це не сервер Socket.IO
   *[it] прийняв з’єднання і мовчки закрив його: можливо, це не сервер Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle використовує іншу версію Socket.IO, ніж указано в налаштуванні /Shuttle/eio: впишіть туди auto
   *[it] використовує іншу версію Socket.IO, ніж указано в налаштуванні /Shuttle/eio: впишіть туди auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle вчасно не відповів
   *[it] вчасно не відповів
 }
reason-left = { $who ->
    [shuttle] Shuttle сам завершив з’єднання
   *[it] сам завершив з’єднання
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle відхиляє з’єднання
   *[it] відхиляє з’єднання
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle відхиляє з’єднання: { $words }
   *[it] відхиляє з’єднання: { $words }
 }
no-reason-given = причину не вказано

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = Номер { $number } уже перевіряється.
asking-whether = Перевірка, чи можна набрати { $number }.
not-dialled-refused = Номер { $number } не буде набрано: сервер, який запитують спочатку, це забороняє.
not-dialled-server-says = Номер { $number } не буде набрано. Сервер, який запитують спочатку, відповідає: «{ $words }»
not-dialled-nobody-says = Номер { $number } не буде набрано: не вдалося з’ясувати, чи це дозволено ({ $why }). Спробуйте ще раз або повідомте адміністратора.
not-dialled-server-lost = Номер { $number } не набрано: тим часом втрачено зв’язок із сервером CTI.
not-dialled-calls-changed = Номер { $number } не набрано: тим часом виклики на телефоні змінилися.
asked-allowed = дозволено ({ $status })
asked-refused = заборонено
asked-taken-back = скасовано
asked-other-clicked = тим часом натиснули інший номер
asked-other-dialled = тим часом набрали інший номер
asked-other-instead = натомість набрали інший номер
asked-dialled-all-the-same = { $why }; усе одно набрано, як задано в налаштуваннях
asked-not-dialled = { $why }; не набрано
asked-address-unusable = адреса сервера непридатна
asked-server-answered = сервер відповів { $status }
no-answer-within = немає відповіді протягом { $seconds } с
fetch-failed = браузер повідомляє лише про помилку: заголовки CORS сервера, переспрямування, його сертифікат або мережа (docs/jtel.md)

server-answered = відповідь { $status }
sent-unread = надіслано; результат невідомий, бо в правилі вказано unread

crm-takes-no-log = { $crm } не приймає звідси запис про виклик: скопіюйте нотатку в запис CRM
servicenow-did-not-start = ServiceNow не запустив цю панель ({ $why }). Попросіть адміністратора додати { $page } до властивості glide.ui.concourse.onmessage_enforce_same_origin_whitelist і надати цьому користувачеві роль sn_openframe_user; потім оновіть сторінку.
servicenow-settings-unreadable = Не вдається прочитати налаштування із ServiceNow: { $why }. Виправте їх там, а потім оновіть сторінку.
servicenow-did-not-take = ServiceNow не прийняв запит софтфону ({ $words }). Оновіть сторінку, якщо нічого не відкриється.
no-servicenow-answer = Немає відповіді від ServiceNow
not-opened = Не відкрито: { $why }
not-in-servicenow = Софтфон не в ServiceNow
no-servicenow-page-in-time = Жодна сторінка ServiceNow не змогла вчасно це відкрити

why-opened = Чому це відкрилося?
why-nothing-opened = Чому нічого не відкрилося?
no-page-in-time = Жодна сторінка софтфону не змогла вчасно це відкрити
program-unknown = що з цим зробила програма, невідомо
browser-blocked = Браузер заблокував вікно, яке відкриває «{ $rule }». Дозвольте цій сторінці спливні вікна.
browser-blocked-call = Браузер заблокував вікно, яке відкриває «Набрати». Дозвольте цій сторінці спливні вікна.

shuttle-did-not-answer = Shuttle не відповів: невідомо, чи це виконано
press-call = Натисніть «Набрати», щоб зателефонувати через телефонну програму цього комп’ютера.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = У налаштуваннях не вказано сервер Shuttle (/Shuttle/url)
shuttle-not-connected = Shuttle не з’єднано

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Пошук абонента в CRM
pop-waits = Запис абонента відкриється, коли ви приймете виклик: триває інша розмова
pop-waits-for-pause = Запис абонента відкриється, коли ви перестанете вводити текст або приймете виклик
pop-record = Запис: { $record }
pop-found = { $count ->
    [0] Записів не знайдено
    [one] Знайдено { $count } запис
    [few] Знайдено { $count } записи
    [many] Знайдено { $count } записів
   *[other] Знайдено { $count } запису
 }
pop-failed = Пошук не вдався: { $why }
pop-by-hand = Не відкрито автоматично: { $why }
pop-opened = Відкрито в CRM
pop-not-opened = Не відкрито: виклик не прийнято

choose-record = Вибрати цей запис
new-record-of-caller = Новий запис
record-kind = { $object ->
    [account] Обліковий запис
    [contact] Контакт
    [lead] Лід
    [case] Звернення
   *[opportunity] Угода
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · цей виклик
directory-holds = записів: { $entries }, пропущено як помилкові: { $broken }, через брак місця: { $left ->
    [0] жодного
   *[other] { $left }
 }
directory-missing = Не вдалося прочитати довідник ({ $why }). Спроби повторюються автоматично; можна дзвонити за номером.
directory-too-long = він більший за 10 МБ
directory-no-json = відповідь не є JSON або має завелику вкладеність
directory-no-list = у відповіді немає списку записів
directory-no-entries = нічого зі списку не вдалося прочитати: кожен запис має містити name і number
favourites-not-kept = Цей браузер не може зберегти ваше вибране (його сховище повне або заблоковане): воно лишиться, доки сторінку не закрито.
favourites-full = У вибраному вже { $most }, більше не вміститься. Спочатку вилучіть один номер.
favourite-already = Цей номер уже є у вибраному.
no-favourite = Цього номера немає у вибраному.
no-number-to-star = Немає номера, який можна зберегти.
free-agents = { $count ->
    [0] вільних немає
   *[other] вільних: { $count }
 }
records-to-choose = { $count ->
    [1] Знайдено один запис
    [one] Знайдено { $count } запис: хто це?
    [few] Знайдено { $count } записи: хто це?
    [many] Знайдено { $count } записів: хто це?
   *[other] Знайдено { $count } запису: хто це?
 }
records-to-choose-again = Інший запис (знайдено: { $count })?
records-to-choose-some = Знайдено записів: { $count }. Хто це? Тут перші { $shown }.
new-record-of-kind = { $object ->
    [account] Новий обліковий запис
    [contact] Новий контакт
    [lead] Новий лід
    [case] Нове звернення
   *[opportunity] Нова угода
 }
new-record = Новий запис: { $kind }
record-not-offered = Цього запису вже немає серед варіантів.
record-not-opened = CRM не відкрила запис: { $why }
why-record = Чому цей запис?
why-came = Номер абонента надійшов як { $number }.
why-searched = Шукали в CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] Записів не знайдено.
    [one] Знайдено { $count } запис.
    [few] Знайдено { $count } записи.
    [many] Знайдено { $count } записів.
   *[other] Знайдено { $count } запису.
 }
why-only = Це єдиний запис.
why-chosen = Ви його вибрали.
why-chosen-before = Ви вибрали його сьогодні для попереднього виклику з цього номера.
why-opened-in-crm = Ви відкрили його в CRM.
why-had-record = Виклик мав свій запис ще до пошуку.
why-not-related = CRM відмовилася пов’язати з ним завдання виклику.
form-as-is = як надійшов
form-e164 = з кодом країни
form-national = як набирають у власній країні
form-digits = лише цифри
form-last = { $count ->
    [1] остання цифра
    [one] остання { $count } цифра
    [few] останні { $count } цифри
    [many] останні { $count } цифр
   *[other] останні { $count } цифри
 }
write-entry = Впишіть ім’я до 80 символів і номер, наприклад Grace Kim=2612.
entry-twice = Цей запис трапляється двічі.
write-refresh-minutes = Впишіть кількість хвилин від 1 до 1440.
write-queue = Впишіть назву та номер спліту, наприклад Support=6001; кожен спліт один раз, не більше ніж 20.
write-objects = Впишіть до чотирьох API-імен об’єктів, кожне один раз, наприклад Contact, Lead; або none.
log-saving = Збереження запису про виклик
log-saved-without-name = Збережено, але CRM не назвала завдання: пізнішу нотатку скопіюйте вручну
log-note-changed = Збережено; нова нотатка на черзі
log-saved = Запис про виклик збережено
log-failed = Запис про виклик не збережено
log-unknown = Запис про виклик, можливо, збережено: перевірте в CRM, тоді спробуйте ще раз
crm-refused = CRM відмовила без пояснення
crm-reply-unreadable = не вдається прочитати відповідь CRM ({ $why })
reply-not-json = не JSON
reply-not-an-object = не об’єкт
reply-without-result = ні результату, ні помилки
reply-without-number = немає номера
reply-without-phone-number = ServiceNow не надіслав phoneNumber
configuration-not-json = поле Configuration у записі OpenFrame Configuration не є об’єктом JSON
form-without-query = форма потребує query: без нього ServiceNow нічого не відкриває
not-of-the-instance = відкрити можна лише адресу самого екземпляра, наприклад incident_list.do
servicenow-address-too-long = адреса довша за 2083 символи, які приймає ServiceNow
bad-table-name = назва таблиці містить лише літери, цифри та _
refused-parameters = sysparm_stack і sysparm_goto_url використовувати не можна: ServiceNow їх відхиляє
control-character = містить кінець рядка або інший керівний символ
servicenow-text-too-long = довше за 4400 символів, які приймає ServiceNow
address-names-both = Адреса сторінки вказує водночас сторінку Classic і сторінку Lightning
address-mode-wrong = mode в адресі сторінки не дорівнює Lightning
address-lacks-mode = В адресі сторінки бракує mode=Lightning
address-lacks-nonce = В адресі сторінки бракує nonce
address-lacks-origin = В адресі сторінки бракує sfdcIframeOrigin
address-lacks-origins = В адресі сторінки бракує sfdcIFrameOrigin (Classic) або sfdcIframeOrigin і mode
address-value-unreadable = Не вдається прочитати значення
address-value-twice = Це трапляється в адресі сторінки двічі. Приберіть одне з них.
not-an-origin = Це не origin сторінки (https://name.lightning.force.com, і нічого далі)
open-in-panel = Відкрийте цю сторінку з телефонної панелі CRM, яка додає все потрібне; щоб користуватися нею без CRM, приберіть ці параметри з адреси.
page-from-file = Ця сторінка має надходити з вебсервера (https), а не з файлу.
schemes-differ = Сторінка CRM і ця сторінка мають обидві бути https (або обидві http). Розмістіть файли софтфону на https.
crm-on-this-computer = CRM на цьому комп’ютері працює лише зі сторінкою софтфону на цьому ж комп’ютері.
not-a-library-host = Це не хост. Впишіть, наприклад, acme.my.salesforce.com.
not-the-pages-library-host = { $host } не є хостом, що належить до сторінки CRM. Приберіть apiHost з URL адаптера в кол-центрі або попросіть додати хост до apiHosts у config.json.
library-host-unknown = { $origin }: для цієї сторінки Salesforce хост бібліотеки тут невідомий. Додайте apiHost=NAME.my.salesforce.com, з назвою вашої організації, до URL адаптера в кол-центрі та попросіть додати цей хост до apiHosts у config.json.
api-version-too-old = Ця версія API застара: перша – { $least }. Впишіть, наприклад, 60.0.
bad-api-version = Це не версія API. Впишіть, наприклад, 60.0.
bad-settings-path = settings має бути шляхом до файлу .json на цьому вебсервері, наприклад settings=settings.json.
unknown-crm = Ця CRM тут невідома. Впишіть { $known }.
no-instance = Цей браузер не повідомляє, у якій сторінці міститься ця. Додайте instance=NAME.service-now.com до URL у записі OpenFrame Configuration.
not-an-instance = Це не хост екземпляра ServiceNow. Впишіть, наприклад, acme.service-now.com.
instance-not-allowed = { $origin } не є хостом ServiceNow, з якого дозволено завантажувати бібліотеку. Додайте instance=NAME.service-now.com до URL у записі OpenFrame Configuration або, якщо екземпляр має власне ім’я, попросіть додати його під цим іменем до crmOrigins у config.json.
bad-library-version = Це не версія бібліотеки. Впишіть latest або, наприклад, 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = нічого не зроблено
step-owed = чекає на відповідь або на сторінку, яку можна запитати
step-handed-over = передано, результат (поки) невідомий
step-opened-in-tab = відкрито в новій вкладці
step-opened-in-window = відкрито в окремому вікні
step-opened-in-frame = відкрито тут у фреймі
step-opened-by-program = відкрито програмою цього комп’ютера
step-done = виконано
step-done-more = { $what } ({ $more })
step-blocked = браузер заблокував вікно
step-offered = чекає на натискання своєї кнопки
step-failed = не вдалося: { $why }
step-blocked-press = Браузер це заблокував. Дозвольте цій сторінці спливні вікна або натисніть:
step-open-scheme = Відкрити { $scheme }:
step-open-record = Відкрити запис

## Settings: what is wrong with them, and what to write

cant-be-used = «{ $value }» тут непридатне
settings-no-object = Це не об’єкт JSON з іменами та значеннями.
write-a-text = Впишіть тут текст, а не список чи об’єкт.
setting-misspelt = Ця назва невідома. Вона пишеться так: { $name }.
left-out-now = { $flaw } Поки що це пропущено.
rule-left-out-now = { $flaw } Поки що це правило пропущено.
setting-not-used = (не використовується)
a-rule = (правило)
a-json-object = (об’єкт JSON)
write-yes-or-no = Впишіть yes або no.
write-seconds = Впишіть кількість секунд. Поки що діє типове значення.
write-pixels = Впишіть кількість пікселів.
write-prefix = Впишіть цифри, *, # або кому (пауза) чи залиште порожнім. Поки що вважається порожнім.
write-country-code = Впишіть цифри коду країни, наприклад 44, або залиште порожнім.
write-leave = Впишіть stay, aux або logout. Поки що діє stay.
no-such-reason-code = Цього коду немає серед кодів причин. Поки що береться перший.
write-pop-when = Впишіть offer, answer або never. Поки що діє offer.
write-search-form = Впишіть as-is, national, e164, digits або last N digits, де N від 3 до 15, наприклад last 10. Поки що діє as-is.
needs-country-code = Для цього потрібен код власної країни: впишіть його в /Dialing/ownCountryCode.
write-reconcile-seconds = Впишіть секунди з викликом і без нього, наприклад 8,30, або одне число для обох; від 2 до 3600. Поки що діє 8,30.
write-country = Впишіть дві літери країни, наприклад US, GB або DE. До того часу номери показуються так, як надходять.
write-language = Впишіть код мови, наприклад de або pt-BR. До того часу використовується мова браузера.
write-click-during-call = Впишіть consult або ask. Поки що діє consult.
write-while-talking = Впишіть wait або pop. Поки що діє wait.
write-standby = Впишіть warm або cold. Поки що діє warm.
write-log-field = Впишіть назва=текст через кому, наприклад Type=Call,Queue__c=${ "{" }queue{ "}" }: назва – це API-ім’я поля. Поки що це пропущено.
log-field-is-own = Це поле належить самому софтфону. Поки що це пропущено.
log-field-twice = Це поле трапляється двічі. Поки що друге пропущено.
log-field-variable = Змінна в ньому невідома або не закрита: їх перелічено в docs/rules.md. Поки що це пропущено.
write-reason = Впишіть код=текст через кому, наприклад 0=Default,1=Lunch. Поки що це пропущено.
reason-twice = Цей код трапляється двічі. Дайте кожній причині окремий код. Поки що другу пропущено.
write-event-name = Впишіть чуже=наше через кому, наприклад ringing=offer. Поки що це пропущено.
event-not-ours = Назва після = має бути однією з таких: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Поки що це пропущено.
event-twice = Ця подія трапляється двічі. Поки що другу пропущено.
write-strip-prefixes = Впишіть префікси з цифр, +, * або # через кому, наприклад 9,+1.
request-never-sent = Софтфон ніколи не надсилає цього запиту: його можна прибрати зі списку.
request-not-optional = Вимкнути можна лише такі: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.

primary-missing = Бракує адреси основного сервера CTI. Впишіть її тут, наприклад wss://cti.example.com:9006.
backup-is-primary = Це адреса основного сервера. Впишіть адресу іншого або залиште порожнім.
no-backup-until-then = { $flaw } До того часу софтфон працює без резервного сервера.
not-a-websocket-address = Це не адреса WebSocket. Впишіть wss://host:port.
address-with-password = Приберіть з адреси ім’я користувача та пароль: браузери не можуть їх надсилати.
cti-address-without-host = В адресі немає придатного хоста або порту. Впишіть wss://host:port.
cti-address-with-fragment = Приберіть з адреси # і все, що після нього.
cti-address-in-the-clear = ws:// – лише для тестів на власному комп’ютері, і на сторінці https браузери його блокують. Поставте перед сервером CTI проксі TLS і впишіть його адресу з wss://.
cti-host-not-pinned = Хоста { $host } немає серед ctiHosts у config.json. Впишіть один із наявних або попросіть додати цей.

write-ask-method = Впишіть GET або POST. Поки що діє GET.
write-when-silent = Впишіть dial або refuse. Поки що діє refuse.
ask-counts-as-silent = { $flaw } До того часу сервер вважається таким, що не відповідає (/Dialing/askWhenSilent).

rest-url-shape = url: впишіть /path на сервері софтфону або https://host/path, без #.
rest-url-in-the-clear = url: браузери блокують http:// на сторінці https. Впишіть https:// або /path на сервері софтфону, який передасть запит далі.
rest-unread-not-plain = З unread браузери не надсилають ні власних заголовків, ні JSON: надішліть форму чи текст або приберіть unread.
rest-secret = «{ $name }» – секрет, і тут його міг би прочитати кожен, хто користується софтфоном. Зверніться до /path на сервері софтфону, який його додасть (docs/jtel.md). Вписувати його тут можна лише для тесту, з /Jtel/allowTokenInSettings=yes.

write-rest-method = Впишіть GET або POST.
write-body-type = Впишіть json або form. Поки що діє json.
write-rest-seconds = Впишіть кількість секунд від 1 до 120. Поки що діє 30.
write-workstation-file = Впишіть шлях на вебсервері софтфону, наприклад /workstation.json.
write-json-object = Впишіть об’єкт JSON з іменами та текстами, наприклад { "{" }"caller": "$CallerNumber"{ "}" }.

web-address-varies = Змінні можуть стояти лише після ?: більше ніщо в адресі не може змінюватися.
web-address-with-fragment = Приберіть з адреси # і все, що після нього: це не надсилається.
web-address-with-secret = Приберіть з адреси токен або пароль: їх міг би прочитати кожен, хто користується софтфоном. Впишіть /path на сервері софтфону, і нехай їх додає цей сервер.
web-address-no-path = Впишіть /path або https://host/path.
web-address-in-the-clear = Браузери блокують http:// на сторінці https. Впишіть https:// або /path на сервері софтфону, який передасть запит далі.
web-address-with-password = Приберіть з адреси ім’я користувача та пароль.
web-address-without-host = В адресі немає придатного хоста або порту. Впишіть https://host/path.
web-address-shape = Впишіть /path на сервері софтфону або https://host/path.
pop-host-not-pinned = Хоста { $host } немає серед popHosts у config.json. Впишіть один із наявних або попросіть додати цей.

target-host-not-pinned = Хоста { $host } немає серед popHosts у config.json. Поки що його пропущено.
write-target-hosts = Впишіть хости через кому, наприклад crm.example.com: без схеми, без шляху. Поки що це пропущено.
frame-in-the-clear = Браузери не показують адрес http:// у фреймі сторінки https. Впишіть https:// або інший режим.
write-base = Впишіть адресу, наприклад https://name.example.com. Поки що там нічого не відкривається.
write-target-when = Впишіть offer або answer. Поки що діє offer.
write-match = Впишіть wildcard або exact. Поки що діє wildcard.
write-target-number = Впишіть as-is, e164, national або digits. Поки що діє as-is.
write-template = Впишіть черга=ідентифікатор шаблону через кому. Поки що це пропущено.
write-target-mode = Впишіть tab, window або frame. Поки що діє tab.
write-identify = Впишіть phone, name або both. Поки що діє phone.
write-task-variable = Впишіть ім’я змінної, наприклад vars.ticket. Поки що завдання не вказується.
write-servicenow-field = Впишіть поле=текст через кому, наприклад priority=1. Поки що це пропущено.
write-wrap = Впишіть none або nav_to. Поки що діє none.
write-crm-link = Впишіть never, offer або answer. Поки що діє never.

write-shuttle-path = Впишіть шлях, наприклад /socket.io/. Поки що діє саме він.
write-shuttle-namespace = Впишіть назву, наприклад /cti. Поки що діє /.
write-shuttle-version = Впишіть auto, 3 або 4. Поки що діє auto.
write-pop-from = Впишіть ctisvr або shuttle. Поки що діє ctisvr.
shuttle-peer-missing = Впишіть власний peer агента, наприклад SIP/${ "{" }extension{ "}" }: надходять події всіх агентів. Без нього Shuttle не використовується.
no-shuttle-until-then = { $flaw } До того часу Shuttle не використовується.
shuttle-address-shape = Це не адреса. Впишіть https://host:port.
shuttle-port-too-large = { $port } – не порт: порти закінчуються на 65535 (таке число є в документації самого Shuttle). Запитайте, який порт має його служба реального часу, наприклад 8888 або 9888.
shuttle-address-without-host = В адресі немає придатного хоста або порту. Впишіть https://host:port.
shuttle-address-scheme = Впишіть адресу, що починається з https:// або wss://.
shuttle-address-with-path = Впишіть лише хост і порт: шлях належить до /Shuttle/path, простір імен – до /Shuttle/namespace.
shuttle-address-in-the-clear = http:// і ws:// – лише для тестів на власному комп’ютері, і на сторінці https браузери їх блокують. Використайте захищений порт Shuttle або поставте перед ним проксі TLS і впишіть адресу з https://.

## Rules: what is wrong with them

not-a-web-address = Це не звичайна адреса http або https, тож її не відкрито
host-not-in-settings = Хоста { $host } немає серед хостів у налаштуваннях (/Targets/hosts)
whole-address-empty = { $variable } порожнє, тож відкривати нічого

flaw-at-character = Символ { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, символ { $at }: { $flaw }

rule-no-json = Звідси це не JSON: пошукайте пропущені лапки, кому або дужку.
rule-no-object = Правило – це об’єкт JSON: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = «{ $name }» у правилі невідоме. Відомі: { $known }.
unknown-in-action = «{ $name }» у { $action } невідоме. Відомі: { $known }.
names-are = names – це jtel або webfront, або його пропускають.
do-missing = Бракує do: впишіть, що треба зробити, наприклад { "{" }"pop": "https://…"{ "}" }.
on-missing = Бракує on. Впишіть одне з таких: { $events }.
no-event = «{ $word }» – не подія. Впишіть одне з таких: { $events }.
when-no-object = when – це об’єкт JSON, наприклад { "{" }"queue": "Sales"{ "}" }.
no-condition = «{ $name }» – не умова. Впишіть queue, dnis, direction, number, agent або ім’я змінної.
needs-texts = { $name } потребує тексту або списку текстів.
not-before-all = { $name }: впишіть ! перед усіма текстами списку або перед жодним.
direction-is = direction – це in або out.
do-no-object = do – це об’єкт JSON або список таких об’єктів, наприклад { "{" }"pop": "https://…"{ "}" }.
no-action = Кожна дія має одне з таких: { $actions }.
custom-url-not-relative = openCustomURL: впишіть адресу відносно екземпляра, наприклад task.do?sys_id=.
custom-url-varies = openCustomURL: змінна може стояти лише після ? або #: сторінку треба вписати дослівно.
action-no-object = { $action } – це об’єкт JSON.
mode-is = mode – це tab, window або frame.
rest-bodies = rest має одне з: json, form, text.
get-with-body = GET не має тіла: впишіть POST або приберіть тіло.
method-is = method – це GET або POST.
no-header-name = headers: «{ $name }» – не назва заголовка.
timeout-is = timeoutSeconds – це число від 1 до 120.
credentials-are = credentials – це omit або include.
field-no-pairs = { $field } – це об’єкт JSON з іменами та текстами.
pair-needs-text = { $field }: { $name } потребує тексту.
agent-cti-mode-is = AgentCTI: mode – це new_tab, new_window або new_frame.
entity-no-table = { $action }: entity – це назва таблиці, наприклад incident.
query-forbidden = { $action }: query не може містити sysparm_stack або sysparm_goto_url.
field-no-bool = { $field } – це true або false.
window-is = window – це ім’я з літер і цифр.
size-is = size – це ширина й висота в пікселях, наприклад 1000x800.

on-server = на запит сервера
should-be = { $name } має бути { $patterns }, а є { $value }
should-not-be = { $name } не має бути { $patterns }, а є { $value }
should-be-but-unknown = { $name } має бути { $patterns }, а воно невідоме
should-not-be-but-unknown = { $name } не має бути { $patterns }, а воно невідоме
either-or = { $first } або { $second }

nothing-written = Тут нічого не вписано.
behind-whole-address = Після цілої адреси можуть іти лише & або ? і параметри.
address-begins-with-host = Адреса починається з https:// і дослівно вписаного хоста; тут може стояти лише ${ "{{" }crmLink{ "}}" }, ціла адреса.
address-scheme-not-web = Відкривати можна лише адреси http:// і https://.
address-not-understood = Ця адреса незрозуміла: впишіть https://host/path?key=.
path-varies = Змінна може стояти лише після ? або #: шлях треба вписати дослівно.
launch-scheme-varies = Схему треба вписати дослівно, наприклад tel:.
scheme-never-launched = Адреса { $scheme }: ніколи не запускається.
behind-optional-value = Після значення з ? має починатися наступний параметр, із &.
character-in-address = Цей символ не може стояти в адресі: запишіть його як % і шістнадцяткове число.
no-format = Після | стоїть as-is, e164, national, digits, no-plus або twice.
variable-misspelt = «{ $name }» – не змінна. Впишіть { $close }.
no-variable = «{ $name }» – не змінна. Впишіть одне з імен із docs/rules.md або vars. та ім’я, яке дає сервер.
variable-left-as-is = { $name } – невідома змінна; її залишено як є.
variable-without-end = Ця змінна не має кінця: впишіть { $end } після її імені.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Не вдалося прочитати файл хостингу ({ $why }), тож нічого не дозволено. Оновіть сторінку; якщо це не допоможе, причину з’ясує той, хто розміщує ці файли. Такого файлу немає лише тоді, коли вебсервер відповідає 404.
hosting-file-no-object = Файл хостингу не є об’єктом JSON, тож нічого не дозволено. Впишіть { "{}" }, щоб нічого не обмежувати, або видаліть файл; тоді вебсервер має відповідати на нього 404.
pin-twice = Ця назва трапляється двічі. Приберіть одну з них.
pin-unknown = Ця назва тут невідома. Використовуйте crmOrigins, ctiHosts, popHosts, apiHosts або frameOrigins.
write-origins = Впишіть список origin, наприклад ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: схема і хост, без шляху.
write-hosts = Впишіть список хостів, наприклад ["cti-a.example.com:9006", "cti-b.example.com"]: без схеми, без шляху.
write-api-hosts = Впишіть список хостів, наприклад ["acme.my.salesforce.com"]: без схеми, без шляху.
build-in-address = build в адресі сторінки
build-in-file = build у config.json

page-in-the-clear = Софтфон працює лише через https (або на власному комп’ютері, для тестів). Розмістіть його файли на https.
no-panel-around = Адреса вказує { $named } як сторінку CRM, але софтфон CRM працює лише в телефонній панелі цієї CRM, а не в окремій вкладці чи вікні.
no-panel-around-a-page = Адреса вказує сторінку як сторінку CRM, але софтфон CRM працює лише в телефонній панелі цієї CRM, а не в окремій вкладці чи вікні.
other-page-around = Адреса вказує { $named }, але софтфон вбудовано не в цю сторінку. Його вбудовано в: { $around }.
frame-hides-its-address = Ця сторінка у фреймі, і браузер не повідомляє, у чиєму. Софтфону без CRM це потрібно: сторінка, у яку його вбудовано, не має приховувати від нього свою адресу (referrerpolicy).
running-pins-forbid = { $origin } немає серед { $pins }, з якими запущено поточний софтфон. Закрийте всі його вкладки й відкрийте їх знову.
origin-not-pinned = { $origin } немає серед { $pins } у config.json. Додати може той, хто розміщує ці файли.

## Diagnostics

section-crm = CRM
section-tabs = Вкладки
section-cti-servers = Сервери CTI
section-shuttle = Shuttle
section-learned = Що цей сеанс дізнався про сервер
section-rules = Правила
section-directory = Довідник
directory-list = Список із /Directory/url
directory-flaw = Останнє читання не вдалося
directory-of-crm = Довідник CRM
section-settings = Налаштування
section-counters = Лічильники
section-browser = Браузер
section-layout = Макет софтфону
section-servicenow = ServiceNow
told-yes = так
told-no = ні
told-none = немає
told-count = { $count }
told-not-pinned = без обмежень
told-not-known-yet = ще невідомо
line-version = Версія
line-build = Збірка
told-build = є лише одна, і в ній є все: { $place } можна пропустити
told-build-twice = є лише одна, і в ній є все: { $one } і { $other } можна пропустити
line-click-to-dial = Набір клацанням
told-clicks-off = вимкнено, доки телефон не готовий
told-clicks-asked = запитано
told-clicks-on = увімкнено
told-clicks-refused = відхилено CRM
line-record-on-screen = Запис на екрані
line-crm-origins = Дозволені origin CRM
line-too-wide = Занадто широко
told-too-wide = { $pins } у config.json пускає всіх клієнтів цієї CRM: укажіть власну адресу
line-library-hosts = Дозволені хости бібліотек
line-frame-origins = Дозволені фрейми без CRM
line-cti-hosts = Дозволені хости CTI
line-crm = CRM
told-crm-not-found = не знайдено або відхилено
told-stand-alone = немає (автономно)
line-crm-page = Сторінка CRM
line-crm-library = Бібліотека CRM
told-loaded = завантажено
told-not-loaded = не завантажено
line-carrier = Де працює софтфон
told-long-worker = у спільному для вкладок воркері, який працює ще кілька хвилин після останньої сторінки
told-worker = у спільному для вкладок воркері, який завершується з останньою сторінкою
told-leader = в одній із вкладок, для всіх
told-own-page = на цій сторінці, лише для неї
line-carrier-why = Чому там
line-open-tabs = Відкриті вкладки
told-open-tabs = { $count }, з них зараз недоступні: { $asleep }
line-records-open-in = Де відкриваються записи
told-no-tab = ні в якій вкладці: зараз немає CRM, до якої можна звернутися
told-this-tab = у цій вкладці
told-another-tab = в іншій вкладці, якою користувалися після цієї
line-changed-settings = Змінені налаштування
told-settings-wait = чекають, доки на телефоні не буде викликів
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = Без session storage
told-without-storage = Браузер не дозволяє цій сторінці нічого зберігати: після оновлення сторінки зникають незбережені нотатки, лічильники часу та список викликів, а запис поточної розмови не відкривається знову. Щоб зберегти їх, дозвольте цьому сайту зберігати дані (стороннє сховище).
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = є, але браузер не дає їх цій сторінці
line-framed = У фреймі
line-clock = Годинник
told-clock-worker = воркер
told-clock-page = таймери сторінки: спізнюються, поки її приховано
line-local-network = Локальна мережа
line-pop-ups = Спливні вікна
line-notices = Сповіщення про виклики
told-notices-off = не ввімкнено (вмикаються через Меню > Мале вікно)
told-permission-unknown = браузер не повідомляє
told-permission-granted = дозволено
told-permission-prompt = браузер запитає
told-permission-denied = тут не дозволено
line-page = Сторінка
line-browser = Браузер
line-side = { $side ->
    [primary] Основний сервер
   *[backup] Резервний сервер
 }
line-side-failure = { $side ->
    [primary] Основний сервер
   *[backup] Резервний сервер
 }, остання помилка
told-not-set = не задано
told-side = { $standing ->
    [open] { $address } (відкрито, разів відкрито: { $times })
    [connecting] { $address } (з’єднується, разів відкрито: { $times })
    [standby] { $address } (тримається відкритим як резерв)
   *[closed] { $address } (не з’єднано, разів відкрито: { $times })
 }
told-side-failure = { $why } ({ $code }), { $seconds } с тому
line-standby = Резерв
standby-off = вимкнено на цей сеанс: { $why }
closed-by-standby = { $side ->
    [primary] основний
   *[backup] резервний
 } сервер закрив з’єднання, коли було відкрито інше
standby-answers = відкрито і відповідає
standby-open = відкрито, ще не відповів
standby-connecting = з’єднується
standby-cold = cold, як задано в налаштуваннях
standby-closed = не відкрито (невдач поспіль: { $failures })
line-next-try = Наступна спроба
told-next-try = через { $seconds } с, очікування № { $attempt }
line-extension = Внутрішній номер
line-snapshots = Знімки стану
line-agent-queries = Запити стану агента
line-events-beside-offer = Події, крім offer
told-not-seen-yet = ще не траплялося
told-understood = розпізнаються
told-not-understood = не розпізнаються
line-unknown-events = Невідомі назви подій
told-no-name = не назва
line-unknown-requests = Запити, яких сервер не знає
line-how-dialled = Як утворено останній номер
told-next-step = { $first }; { $second }
line-asked-first = Запит перед набором
told-asked-first = { $answer } ({ $seconds } с тому)
told-setting = { $source ->
    [call-center] { $value } (кол-центр)
    [file] { $value } (файл налаштувань)
   *[default] { $value } (типово)
 }
line-frames-read = Прочитані фрейми
line-frames-unreadable = Фрейми, що не були повідомленням
line-replies-to-nothing = Відповіді без запиту
line-unknown-events-count = Події з невідомою назвою або інших внутрішніх номерів
line-stale = Запізнілі повідомлення старих з’єднань
line-requests-refused = Відхилені запити
line-requests-unanswered = Запити без відповіді
line-clock-jumps = Стрибки годинника
line-warning = Попередження
own-country-code-missing = /Softphone/country задано, а /Dialing/ownCountryCode – ні: номери цієї країни, що починаються з + або з її коду, набираються як міжнародні.
line-texts-cut = Задовгі тексти, скорочено
line-calls-surplus = Зайві виклики
line-shuttle-server = Сервер
line-shuttle-connection = З’єднання
line-shuttle-speaks = Протокол
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 або 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 або 4)
line-own-peer = Власний peer
line-times-connected = Кількість з’єднань
line-frames-meaningless = Фрейми без значення
line-binary-events = Події з двійковими частинами, не прочитано
line-events-of-others = Події інших агентів
line-events-of-unknown-name = Події з невідомою назвою
line-last-failure = Остання помилка
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [one] { $events }, { $conditions } умова: { $does }
    [few] { $events }, { $conditions } умови: { $does }
    [many] { $events }, { $conditions } умов: { $does }
   *[other] { $events }, { $conditions } умови: { $does }
 }
told-rule-pop = відкриває адресу
told-rule-notify = показує повідомлення
told-rule-launch = запускає програму
told-rule-rest = звертається до вебсервера
told-rule-shuttle = повідомляє Shuttle
told-rule-servicenow = відкриває щось у ServiceNow
line-rule-hosts = Хости, які можна відкривати
line-rule-hosts-pinned = З них config.json дозволяє
line-rule-without-call = { $rule }, без виклику
told-rule-unfit = не підійшло
told-step-owed = чекає
told-step-handed-over = передано
told-step-blocked = заблоковано браузером
told-step-failed = не вдалося
line-layout = Із CRM
line-library-version = Бібліотека
told-not-told = не вказано
layout-without-pops = налаштувань відкриття записів немає
layout-pops = вхідні, один збіг: { $one }; кілька: { $several }; жодного: { $none }

## Keyboard

keyboard-shortcuts = Сполучення клавіш
use-shortcuts = Використовувати сполучення клавіш
shortcuts-where = Вони діють, коли ця панель активна: клацніть у ній або перейдіть до неї клавішею Tab. Ваші зміни діють на цьому комп’ютері.
change = Змінити
switch-off = Вимкнути
reset-shortcuts = Скинути всі
shortcut-hold = Утримати або відновити
shortcut-ready = Готовий або не готовий
shortcut-number = Перейти до номера
shortcut-next-call = Перейти до наступного виклику
shortcut-back = До розмови на утриманні
shortcut-note = Перейти до нотатки
shortcut-list = Цей список
shortcut-waits = Натисніть клавіші…
shortcut-off = Вимкнено
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = Натисніть нові клавіші для «{ $action }». Escape залишає все, як було.
shortcut-stays = «{ $action }» залишається, як було.
shortcut-set = «{ $action }» – тепер { $keys }.
shortcut-is-off = «{ $action }» тепер без клавіш.
shortcut-clash = «{ $other }» має ті самі клавіші і стоїть раніше: тут вони не діють.
shortcuts-clash = «{ $first }» і «{ $second }» мають ті самі клавіші, { $keys }: діє лише перше.
shortcuts-used = Сполучення клавіш увімкнено.
shortcuts-not-used = Сполучення клавіш вимкнено.
shortcuts-reset = Усі сполучення клавіш такі, як задав ваш кол-центр.
shortcuts-not-kept = Цей браузер нічого не зберігає: діятиме до оновлення сторінки.
shortcut-not-now = «{ $action }» зараз неможливо.
shortcut-too-soon = «{ $action }»: це щойно змінилося. Натисніть ще раз.
keys-unknown = Використовуйте літеру, цифру або F1–F12, окремо чи з Ctrl, Alt або Shift.
keys-type-signs = На багатьох клавіатурах Ctrl з Alt вводить знаки: використовуйте Ctrl із Shift.
keys-of-browser = Ці клавіші потрібні браузеру.
keys-edit-text = Ці клавіші редагують текст.
keys-of-keypad = Цифри без Ctrl чи Alt належать до клавіатури набору.
write-shortcut = Впишіть назву і клавіші, наприклад answer=Ctrl+Shift+A, або off замість клавіш. Назви такі: { $names }.
shortcut-twice = Це сполучення трапляється двічі: діє перший запис.

## Alerts

ring = Дзвінок
ring-off = Вимкнено
ring-chime = Гонг
ring-bell = Дзвін
ring-pulse = Пульс
ring-volume = Гучність
ring-muted = Надходить виклик, але браузер вимкнув звук цієї сторінки.
let-it-ring = Увімкнути звук
small-window = Мале вікно
    .title = Виклики та їхні кнопки в окремому вікні, яке також вмикає сповіщення
window-blocked = Браузер не дозволяє софтфону відкрити вікно. Дозвольте йому спливні вікна.
keep-on-top = Завжди зверху
    .title = Завжди зверху
    .aria-label = Завжди зверху
small-window-looks = Пошук панелі…
small-window-no-panel = Це вікно відкрила не панель, або CRM відокремлює його від панелі. Відкрийте його з меню панелі.
small-window-tab-closed = Вкладку з панеллю закрито. Відкрийте це вікно знову з меню панелі.
allow-notices = Увімкнути сповіщення
notices-wanted = Сповіщення може повідомляти вас про виклики, коли ви дивитеся в інше місце.
notices-on = Сповіщення про виклики ввімкнено.
notices-off = Сповіщень про виклики ще немає: натисніть «Мале вікно», а потім там «Увімкнути сповіщення».
notices-refused = Браузер відхиляє сповіщення софтфону. Дозвольте їх у його налаштуваннях для цієї сторінки.
notices-not-there = Цей браузер не показує сповіщень.
notice-caller = { $name }, { $number }
write-sound = Впишіть off, chime, bell або pulse. Поки що діє off.
write-volume = Впишіть число від 0 до 100. Поки що діє 60.
write-notices = Впишіть off, hidden або unfocused. Поки що діє hidden.

## The page

softphone = Софтфон
stopped = Софтфон зупинився.
stopped-phone-goes-on = Настільний телефон працює далі, і ваша розмова триває. Оновіть софтфон, щоб продовжити тут.
reload = Оновити
mode-clock =
    .aria-label = Час у цьому режимі
agent = Агент
ext = вн.
menu =
    .title = Меню
    .aria-label = Меню
password-wanted = Для зміни режиму сервер знову просить ваш пароль
change-mode = Змінити режим
cancel = Скасувати
call = Набрати
notices =
    .aria-label = Повідомлення
try-again = Спробувати ще раз
copy-note = Копіювати нотатку
discard = Відкинути
dismiss =
    .title = Приховати
    .aria-label = Приховати
incoming-calls =
    .aria-label = Вхідні виклики
agent-log-in =
    .aria-label = Вхід агента
agent-id = ID агента
password = Пароль
log-in = Увійти
log-out = Вийти
diagnostics = Діагностика
download-recording = Зберегти звіт про проблему
    .title = Що робив софтфон в останні хвилини, без номерів, імен і голосу
take-phone-links = Відкривати тут тел. посилання
    .title = Посилання на номери телефонів з усіх вебсторінок запитують про виклик тут
connect-again = З’єднатися знову
work-mode =
    .aria-label = Режим роботи
mode-auto = Готовий
    .title = Наступний виклик надійде сам
mode-manual = 1 виклик
    .title = Готовий на 1 виклик
mode-acw = Після виклику
    .title = Робота після виклику: виклики не надходять
mode-aux = Aux
    .title = Не готовий, з вибраної тут причини
aux-reason = Причина Aux
aux-reason-field =
    .title = Причина Aux
    .aria-label = Причина Aux
no-reason-yet = Причина…
find-reason =
    .aria-label = Знайти причину Aux
    .placeholder = Знайти причину…
reasons-found =
    .aria-label = Знайдені причини
more-reasons = Ще { $count }: вводьте далі, щоб знайти
no-reason-found = Немає причини з таким у назві.
day-so-far = { $calls ->
    [one] Сьогодні: { $calls } виклик, розмови { $talked }, пропущено { $missed }
    [few] Сьогодні: { $calls } виклики, розмови { $talked }, пропущено { $missed }
    [many] Сьогодні: { $calls } викликів, розмови { $talked }, пропущено { $missed }
   *[other] Сьогодні: { $calls } виклику, розмови { $talked }, пропущено { $missed }
}
your-extension = Ваш внутрішній номер
use-it = Застосувати
setup-title = Налаштування: дозвіл для цієї сторінки
setup-file =
    .aria-label = Текст config.json
copy = Копіювати
setup-reload = Потім оновіть цю сторінку.
calls =
    .aria-label = Виклики
loading = Завантаження…
no-calls = Немає викликів
duration =
    .aria-label = Тривалість
called-number-label = на номер
answer = Прийняти
hold = Утримати
retrieve = Відновити
swap = Перемкнути
hang-up = Завершити
decline = Відхилити
reconnect-why =
    .title = Завершити цю консультацію і повернутися до розмови на утриманні
other-parties =
    .aria-label = Інші учасники
drop = Вилучити
note = Нотатка
note-field =
    .placeholder = Напишіть нотатку…
keypad = Цифри
digits-sent =
    .aria-label = Надіслані цифри
keys =
    .aria-label = Клавіатура набору: натискайте або вводьте цифри
key-star =
    .aria-label = зірочка
key-hash =
    .aria-label = решітка
open-in-crm = Відкрити в CRM
my-phone-is-idle = На телефоні немає виклику
    .title = Завершує те, що показано тут, якщо телефон і панель розходяться
close-call =
    .title = Закрити
    .aria-label = Закрити цей виклик
caller =
    .aria-label = Абонент
called-number =
    .aria-label = Набраний номер
dial =
    .aria-label = Набір номера
number-field =
    .aria-label = Номер
    .placeholder = Номер
dial-keypad =
    .aria-label = Клавіатура набору номера
    .title = Клавіатура набору номера
key-plus =
    .aria-label = плюс
key-erase =
    .aria-label = Видалити останній знак
    .title = Видалити останній знак
consult = Консультація
transfer = Перевести
conference = Конференція
drop-party = Вилучити учасника
two-calls = «Перевести» і «Конференція» об’єднують ваші дві розмови; номер не потрібен.
recent-calls = Останні виклики
call-again = Набрати ще раз
call-back = Передзвонити
close = Закрити
    .title = Закрити
    .aria-label = Закрити
diagnostics-text =
    .aria-label = Текст діагностики

# --- What the page's code says ---

connection = З’єднання
error = Помилка
language = Мова
not-told = Не вказано
diagnostics-not-made = Не вдалося створити діагностику. Спробуйте ще раз.
presses-left-out = Пропущені натискання
presses-left-out-why = { $count }, на кнопках, що саме з’явилися, зсунулися або змінилися
numbers-in-groups = Номери групами
numbers-as-in = як у країні { $country }
numbers-awaited = файл із групами завантажується
numbers-not-loaded = ні, як надходять: не вдалося завантажити файл із групами ({ $why })
numbers-country-unknown = ні, як надходять: { $country } з налаштування /Softphone/country – не країна, номери якої відомі
copied = Скопійовано.
copy-by-hand = Натисніть Ctrl+C, щоб скопіювати виділений текст.
reconnect = До розмови на утриманні
add-to-favourites = Додати до вибраного
remove-from-favourites = Вилучити з вибраного
favourites =
    .aria-label = Вибране
star =
    .title = Додати до вибраного
    .aria-label = Додати до вибраного
unstar =
    .title = Вилучити з вибраного
    .aria-label = Вилучити з вибраного
suggestions =
    .aria-label = Підказки
suggestion-recent = недавній виклик
missed-calls = { $count } пропущено
talk-length = { $minutes ->
    [0] { $seconds } с
   *[other] { $minutes } хв { $seconds } с
 }
history-in = Вхід.
history-out = Вих.
history-missed = Пропущ.
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } хоче використовувати цей софтфон. Нічого не завантажиться і не з’єднається, доки файл поруч з index.html софтфону не вкаже, кому його дозволено.
setup-answer = Лише якщо це ваша власна система: нехай вебсервер софтфону відповідає на { $place } таким текстом:
missing-in-markup = бракує в розмітці сторінки. Поверніть цей елемент: софтфону він потрібен.
missing-all = Бракує в розмітці сторінки: { $names }
catalogue-flaws = { $count ->
    [1] У рядку { $line } є помилка: { $first }
   *[other] Помилок: { $count }, перша в рядку { $line }: { $first } Решта – в Діагностиці.
 }
catalogue-line = рядок { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = У файлі немає слів.
mistake-too-deep = Вкладених фігурних дужок більше ніж { $most }, тож файл не читається.
mistake-encoding = Файл збережено не як UTF-8. Збережіть його як UTF-8.
mistake-brace = Бракує { "}" }.
mistake-sign = Бракує { $sign }.
mistake-no-key = Повідомлення починається зі свого ключа, наприклад answer = Прийняти.
mistake-no-words = Після ключа немає слів.
mistake-no-default = Один із варіантів на вибір має починатися з *: його беруть, коли інші не підходять.
mistake-closing-brace = Одна { "}" } зайва.
mistake-form = Повідомлення не у формі, описаній у docs/words.md.
mistake-twice = Ключ { $key } трапляється двічі: беруться пізніші слова.
mistake-unknown-key = Софтфон не використовує ключ { $key }. Виправте ключ або приберіть рядок.
mistake-argument = Повідомлення { $key } не отримує { "{" } { $name } { "}" }, тож береться англійський текст.
language-not-there = На вебсервері софтфону немає файлу { $file }. Зараз софтфон говорить англійською. Укажіть наявну мову або додайте цей файл.
starting-again = Софтфон запускається знову.
recording-not-written = Не вдалося зберегти звіт.
answered-something-else = Софтфон відповів щось інше.
disposed-of = Софтфон прибрано зі сторінки.
does-not-answer = Софтфон не відповідає.
no-work-mode = Режим роботи має бути одним із таких: { $modes }.
open-in-tab = У новій вкладці
close-page = Закрити сторінку

# --- Why something could not be read or had ---

web-server-answered = вебсервер відповів { $status }
not-fetched = не вдалося отримати
config-not-fetched = не вдалося отримати, або вебсервер переспрямував браузер
config-not-given = скрипт сторінки не зміг його прочитати
config-is-no-text = те, що скрипт сторінки дав натомість, не є текстом
library-not-there = браузер не зміг її завантажити
several-reasons = { $first }; { $second }
no-shared-workers = у браузері немає shared workers
shared-worker-refused = браузер не дозволяє shared worker
shared-worker-silent = shared worker не відповідає
web-locks-refused = браузер не дозволяє Web Locks
no-web-locks = у браузері немає Web Locks
no-channel = браузер не дозволяє канал між вкладками

# --- Phone links ---

phone-link = Телефонне посилання
phone-links = Телефонні посилання
phone-links-set-up = Посилання на цю сторінку передають номер телефону софтфону, який працює в цьому браузері. Він може відкривати телефонні посилання (tel:) з усіх вебсторінок: браузер запитає вас, чи це дозволено.
no-phone-links = Цей браузер не може передавати телефонні посилання вебсторінці. Це вміють Chrome, Edge і Firefox на комп’ютері, якщо софтфон розміщено на https.
browser-asks = Браузер запитує вас, чи це дозволено: запитання біля адресного рядка.
phone-links-come-here = Відтепер телефонні посилання відкриваються тут.
phone-links-not-allowed = Браузер цього не дозволив. Відкрийте один раз адресу софтфону в окремій вкладці, клацніть на тій сторінці та спробуйте тут ще раз.
open-phone-links-here = Відкривати телефонні посилання софтфоном
looking-for-softphone = Пошук софтфону…
not-a-number = Це не номер
link-not-taken = Не прийнято
no-softphone-found = Софтфон не знайдено
no-softphone-answers = У цьому браузері жоден софтфон цього сайту не відповідає. Або жоден не відкрито, або його відкрито в CRM і він ще не може приймати телефонні посилання: натисніть там один раз «Меню», потім «Відкривати тут тел. посилання». До того часу скопіюйте номер і вставте його в софтфон.
softphone-silent = Софтфон, яким користувалися востаннє, знайдено, але зараз він не відповідає. Подивіться там або скопіюйте номер.
handed-over = Передано
softphone-asks = Софтфон показує номер і запитує, чи набрати його.
softphone-asks-close-tab = Софтфон показує номер і запитує, чи набрати його. Цю вкладку можна закрити.
copy-number = Копіювати номер
copy-number-by-hand = Натисніть Ctrl+C, щоб скопіювати виділений номер.
go-back = Назад

# --- After the call ---

disposition = Результат
disposition-none = Не вибрано
disposition-wanted = Виберіть результат
log-tries-again = Спроба повториться автоматично
log-disposition-changed = Збережено; результат відтоді змінився
wrap-up-ends = Готовий через
wrap-up-waits = Готовий, щойно вибрано результат
more-wrap-up = Ще 30 секунд
no-disposition-now = Результат можна вибрати, коли виклик прийнято.
disposition-unknown = Цього результату немає в налаштуваннях кол-центру.
disposition-first = Спочатку виберіть результат.
no-more-wrap-up = Зараз немає часу, який можна подовжити.
write-disposition = Впишіть код=текст або Група/код=текст через кому, наприклад Продаж/1=Замовлення,9=Помилка номером. Поки що це пропущено.
disposition-twice = Цей код трапляється двічі. Дайте кожному результату окремий код. Поки що другий пропущено.
disposition-too-long = CRM приймає не більше ніж { $most } символів. Поки що це пропущено.

# --- Names of actions, for buttons of a site's own that say nothing ---

yes = Так
set-mode = Змінити режим роботи
send-digits = Надіслати цифри
set-extension = Використати цей номер
open-page = Відкрити

# --- The header of ServiceNow's frame ---

header-call = { $state } { $number }
header-not-connected = Немає зв’язку
presence-offline = Не в мережі
presence-on-a-call = У розмові
presence-available = Доступний
presence-away = Відсутній
