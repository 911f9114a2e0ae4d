# המילים של הסופטפון בעברית.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = המחשב הזה לא מחובר לרשת. בדקו את הכבל או את ה-Wi-Fi; הטלפון השולחני ממשיך לעבוד.
trouble-server = אין חיבור למרכזייה. השתמשו בטלפון השולחני; המערכת תנסה להתחבר שוב אוטומטית.
trouble-local-network = הדפדפן חוסם את הגישה למרכזייה. אשרו "גישה לרשת המקומית", או פנו למנהל המערכת.
trouble-phone = הטלפון שלכם לא נמצא. הקלידו למטה את השלוחה שלכם, או פנו למנהל המערכת.
trouble-setup = הסופטפון לא מצליח לעלות. רעננו את הדף; אם זה לא עוזר, פנו למנהל המערכת.
trouble-crm = ה-CRM לא עובד כרגע עם הסופטפון. רעננו את הדף; השיחות נמשכות.
trouble-shuttle = ייתכן שחלק מהשיחות לא מוצגות כאן: הסתכלו על הטלפון. המערכת תנסה להתחבר שוב אוטומטית.
details = פרטים
troubles =
    .aria-label = תקלות
call-alerting = שיחה נכנסת
call-dialling = מחייג
call-dialling-consultation = התייעצות: מחייג
call-ringing = מצלצל
call-ringing-consultation = התייעצות: מצלצל
call-held-by-far = הושמתם בהמתנה
call-conference = ועידה
call-consulted = התייעצות מאת { $from } בעניין { $about }
person-with-number = { $name }, { $number }
call-conference-holds = ועידה, בהמתנה מצד { $parties }
call-talking = בשיחה
call-consultation = התייעצות
call-held = בהמתנה
call-held-waits = בהמתנה, עד סיום השיחה שלמעלה
call-failed = לא הושג קשר
call-busy = תפוס
call-missed = לא נענתה
call-declined = נדחתה
call-not-answered = אין מענה
call-cancelled = בוטלה
call-ended = הסתיימה
call-transferred = הועברה אל { $to }
call-queue = { $state }, תור { $queue }
call-by-shuttle = { $state }, לפי Shuttle
call-last-known = { $state } (מצב אחרון ידוע)
calls-untold = טלפון
unknown-caller = מתקשר לא מזוהה
number-withheld = מספר חסוי
unknown-number = מספר לא ידוע
back-to = חזרה אל { $who }
transfer-to = העברת { $who } אל { $to }
conference-of-all = ועידה עם כולם
back-to-caller = חזרה למתקשר
dialled-as = חויג כ-{ $number }
click-waits = עדיין אין חיבור. המספר { $number } יחויג כשהטלפון יהיה מוכן, תוך { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
 }.
agent-signed-out = בוצעה יציאה
logged-out-by-others = המרכזייה או מישהו אחר הוציאו אתכם מהמערכת. היכנסו שוב כדי לקבל שיחות.
agent-not-connected = אין חיבור
agent-on-call = בשיחה
agent-signed-in = בוצעה כניסה
agent-auto = { $when ->
    [after-call] זמין לאחר שיחה זו
   *[now] זמין
 }
agent-manual = { $when ->
    [after-call] זמין לשיחה אחת לאחר שיחה זו
   *[now] זמין לשיחה אחת
 }
agent-acw = { $when ->
    [after-call] עבודה לאחר שיחה בתום שיחה זו
   *[now] עבודה לאחר שיחה
 }
agent-aux = { $when ->
    [after-call] Aux לאחר שיחה זו
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Aux: { $reason } לאחר שיחה זו
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux: סיבה { $code } לאחר שיחה זו
   *[now] Aux: סיבה { $code }
 }
mode-from-elsewhere = מצב העבודה שלכם השתנה שלא מכאן. המצב כעת: { $mode }
connection-none = אין חיבור
connection-off-network = המחשב הזה לא מחובר לרשת
connection-connecting = מתחבר אל { $side ->
    [primary] השרת הראשי
   *[backup] שרת הגיבוי
 }
connection-connecting-again = מתחבר מחדש אל { $side ->
    [primary] השרת הראשי
   *[backup] שרת הגיבוי
 }
connection-connected = מחובר
connection-connected-to-backup = מחובר לשרת הגיבוי
connection-without-phone = מחובר אל { $side ->
    [primary] השרת הראשי
   *[backup] שרת הגיבוי
 }, ללא טלפון
connection-switching = עובר אל { $side ->
    [primary] השרת הראשי
   *[backup] שרת הגיבוי
 }
connection-starting = מפעיל את הטלפון מול { $side ->
    [primary] השרת הראשי
   *[backup] שרת הגיבוי
 }
trying-again = מנסה שוב
trying-again-often = { $attempts ->
    [one] מנסה שוב, ניסיון אחד עד כה
    [two] מנסה שוב, שני ניסיונות עד כה
   *[other] מנסה שוב, { $attempts } ניסיונות עד כה
 }
shuttle-connecting = מתחבר ל-Shuttle
shuttle-connected-alone = מחובר ל-Shuttle, שמציג את השיחות; השליטה בהן היא מהטלפון
shuttle-connected = Shuttle מחובר
panel-stand-alone = עצמאי: אין CRM, ולכן אין פתיחת רשומות ואין רישום שיחות

## What the agent is told: refusals, dialling, links, questions

no-number-waits = אין מספר שממתין לחיוג.
no-retry-needed = אין צורך לנסות שוב לשמור את רישום השיחה הזו.
only-ended-closes = אפשר לסגור רק שיחה שהסתיימה.
note-not-saved = ההערה לא נשמרה: נסו שוב, או מחקו אותה.
disposition-not-saved = סיווג השיחה לא נשמר: נסו שוב, או מחקו אותו.
change-not-saved = מה שכתבתם או בחרתם לאחרונה לא נשמר: נסו שוב, או מחקו אותו.
nothing-to-discard = אין מה למחוק.
no-caller-to-search = אין מתקשר לחפש.
nothing-to-open = אין עוד מה לפתוח.
no-link-asks = אין קישור שמבקש שיחה.
type-extension-or-name = הקלידו את השלוחה או את השם שלכם.
extension-not-asked-for = אין צורך בשלוחה כעת.
extension-has-digits = שלוחה מורכבת מספרות.
no-call-shown = לא מוצגת שיחה.
shuttle-only-shows = Shuttle רק מציג שיחות: לפעולה זו השתמשו בטלפון.
server-not-connected = שרת ה-CTI עדיין לא מחובר.
only-keys-sent = אפשר לשלוח רק את המקשים 0 עד 9, * ו-#.
already-logged-in = כבר יש נציג מחובר בשלוחה זו.
type-agent-id = הקלידו את מזהה הנציג.
nobody-logged-in = אין נציג מחובר.
log-in-first = היכנסו תחילה למערכת.
reason-unknown = קוד הסיבה הזה לא מופיע בהגדרות המוקד.
type-number-to-consult = הקלידו את המספר להתייעצות.
no-call-to-consult-about = אין שיחה להתייעץ בעניינה.
no-call-rings = אין שיחה מצלצלת.
other-call-answered = שרת ה-CTI ענה לשיחה עם { $who }. השיחה של { $other } עדיין מצלצלת.
no-call-to-hold = אין שיחה להעביר להמתנה.
no-call-to-take-back = אין שיחה בהמתנה לחזור אליה.
server-cannot-swap = שרת ה-CTI לא יכול להחליף בין שיחות.
swap-needs-two-calls = החלפה דורשת שיחה פעילה ושיחה בהמתנה.
no-call-to-hang-up = אין שיחה לנתק.
reconnect-needs-consultation = חזרה דורשת התייעצות ואת השיחה בהמתנה שבעניינה מתייעצים.
no-consultation-failed = אין התייעצות שנכשלה.
type-number-to-transfer = הקלידו את המספר שאליו להעביר, או התייעצו תחילה.
no-call-to-transfer = אין שיחה להעביר.
type-number-to-add = הקלידו את המספר לצירוף, או התייעצו תחילה.
no-call-to-add-to = אין שיחה לצרף אליה.
type-number-to-drop = הקלידו את מספר המשתתף להסרה.
no-call-to-drop-from = אין שיחה שאפשר להסיר ממנה משתתף.
server-cannot-send-digits = שרת ה-CTI לא יכול לשלוח ספרות.
digits-while-talking = אפשר לשלוח ספרות רק במהלך שיחה.
not-on-list = השיחה הזו כבר לא ברשימה.
two-calls-already = כבר יש שתי שיחות.
call-with-number-already = כבר יש שיחה עם המספר הזה.
no-digits-after-number = לא ניתן לשלוח כאן את הספרות שאחרי המספר: התייעצו תחילה, ואז חברו את השיחות.
library-refused = ספריית ה-CRM דחתה קריאה: { $words }.
no-answer-yet = עדיין אין תשובה
no-answer = אין תשובה
no-settings-from-crm = ה-CRM לא מסר הגדרות מוקד ({ $why }). ב-Setup פתחו את Call Centers, אחר כך Manage Call Center Users, והוסיפו את המשתמש הזה; לאחר מכן רעננו את הדף.
click-not-dialled = המספר שנלחץ לא חויג: { $why }.
too-many-calls = יותר מ-{ $most } שיחות בו-זמנית: האחרות לא מוצגות, ואין עבורן חיפוש או רישום.
notes-of-agent-before = הנציג הקודם השאיר הערות שלא נשמרו ב-CRM, על שיחות עם { $callers }. הן יישארו עד שתעתיקו אותן ותסגרו את השיחות שלהן: "סגירה" מוחקת את ההערה.
an-unknown-caller = מתקשר לא מזוהה
not-dialled-not-reached = המספר { $number } לא חויג: לא הושג קשר עם שרת ה-CTI בזמן.
dialled-already = המספר { $number } כבר בחיוג.
number-dialled-already = כבר מתבצע חיוג למספר.
answer-first = יש שיחה מצלצלת: ענו לה תחילה, או המתינו עד שתפסיק.
hang-up-failed-first = נתקו תחילה את השיחה שלא הצליחה.
end-one-of-two-first = כבר יש שתי שיחות: סיימו תחילה אחת מהן.
call-again-when-free = אפשר להתקשר שוב לאחר סיום השיחה שלכם.
local-network = הדפדפן מונע מהדף הזה גישה לרשת המקומית, שבה נמצא שרת ה-CTI. אשרו "גישה לרשת המקומית" כשהדפדפן שואל. לכל הנציגים: המסגרת של ה-CRM צריכה לאפשר זאת, או שמדיניות ארגונית (LocalNetworkAccessAllowedForUrls) צריכה לכלול את הכתובות של ה-CRM ושל דף זה, או ששרת ה-CTI צריך כתובת ציבורית.
pressed-no-server = הלחיצה האחרונה לא בוצעה: אין שרת CTI פעיל. לחצו שוב כשהטלפון יהיה מוכן.
request-not-confirmed = { $what } – לא התקבל אישור לפני שהחיבור נותק: בדקו את הטלפון.
back-mode-changed = החיבור למרכזייה נותק לרגע; בינתיים מצב העבודה שלכם השתנה.
address-lost = { $side ->
    [primary] השרת הראשי
   *[backup] שרת הגיבוי
 } איבד את הכתובת הזו כשהשרת האחר נפתח
back-on-server = החיבור למרכזייה נותק למשך { $seconds } שנ׳; { $what }.
calls-not-told = לא ניתן לראות מכאן את השיחות שלכם כרגע: בדקו את הטלפון
calls-ended = { $calls ->
    [one] שיחה אחת הסתיימה בינתיים
    [two] שתי שיחות הסתיימו בינתיים
   *[other] { $calls } שיחות הסתיימו בינתיים
 }
calls-began = { $calls ->
    [one] שיחה אחת התחילה בינתיים
    [two] שתי שיחות התחילו בינתיים
   *[other] { $calls } שיחות התחילו בינתיים
 }
calls-changed = { $calls ->
    [one] שיחה אחת השתנתה בינתיים
    [two] שתי שיחות השתנו בינתיים
   *[other] { $calls } שיחות השתנו בינתיים
 }
work-mode-changed = מצב העבודה שלכם השתנה
nothing-changed = השיחות ומצב העבודה שלכם לא השתנו
pressed-calls-changed = הלחיצה לא בוצעה: השיחות שלכם השתנו בינתיים.
request-came-to-nothing = { $what } – הפעולה לא בוצעה: החיבור נותק.
other-links-left-out = { $links ->
    [one] בינתיים קישור נוסף ביקש שיחה, והוא לא טופל. השיבו תחילה לראשון.
    [two] בינתיים שני קישורים נוספים ביקשו שיחות, והם לא טופלו. השיבו תחילה לראשון.
   *[other] בינתיים { $links } קישורים נוספים ביקשו שיחות, והם לא טופלו. השיבו תחילה לראשון.
 }
link-no-number = קישור ביקש להתקשר למשהו שאינו מספר טלפון.
link-no-digit = קישור ביקש להתקשר למספר ללא ספרות.
link-several-numbers = קישור ביקש להתקשר ליותר ממספר אחד.
link-star-hash = קישור ביקש להתקשר למספר עם * או #, שעשוי להיות פקודה למרכזייה, ולכן לא טופל. אם זו הכוונה, הקלידו את המספר.
link-not-answered = קישור ביקש להתקשר אל { $number }, ואיש לא השיב לשאלה: המספר לא חויג.
link-asks = קישור מבקש להתקשר אל { $number }.
link-asks-hold = קישור מבקש להתקשר אל { $number }. השיחה עם { $held } תעבור להמתנה.
link-asks-digits = קישור מבקש להתקשר אל { $number }, ולשלוח { $digits } לאחר המענה.
link-asks-digits-hold = קישור מבקש להתקשר אל { $number }, ולשלוח { $digits } לאחר המענה. השיחה עם { $held } תעבור להמתנה.
the-caller = המתקשר
library-not-loaded = לא ניתן היה לטעון את ספריית ה-CRM ({ $why }). רעננו את הדף; אם זה לא עוזר, בדקו שהשרת של דף זה רשאי לטעון סקריפטים מה-CRM.
settings-file-unreadable = לא ניתן היה לקרוא את קובץ ההגדרות ({ $why }).
page-may-not = לדף הזה אסור להשתמש בטלפון. הסיבה מופיעה בהודעות שלו.
not-in-a-crm = הדף הזה אינו בתוך חלונית הטלפון של CRM, ולא צוין קובץ הגדרות. פתחו אותו מתוך ה-CRM, או הוסיפו לכתובת ⁦?settings=settings.json⁩.
browser-stores-nothing = הערות עלולות ללכת לאיבוד: הדפדפן לא מאפשר לדף הזה לשמור דבר.
numbers-not-clickable = לא ניתן ללחוץ על מספרים ב-CRM: { $why }. רעננו את הדף כדי לנסות שוב.
not-asked-any-more = השאלה כבר לא רלוונטית: השיחות השתנו בינתיים.
not-called-no-answer = לא בוצעה שיחה אל { $number }: איש לא השיב לשאלה.
not-called-calls-changed = לא בוצעה שיחה אל { $number }: השיחות בטלפון השתנו בינתיים.
ask-transfer = לחבר בין { $active } לבין { $held }? תצאו משתי השיחות.
ask-conference = לחבר אתכם יחד עם { $active } ועם { $held }?
ask-transfer-to = להעביר את { $active } אל { $number }? השיחה עם { $held } בהמתנה, ושרת ה-CTI עשוי לחבר במקום זאת בין שני המתקשרים.
ask-conference-with = לצרף את { $number } לשיחה עם { $active }? השיחה עם { $held } בהמתנה, ושרת ה-CTI עשוי לחבר במקום זאת בין שני המתקשרים.
ask-call-named = להתקשר אל { $name }, { $number }? השיחה עם { $active } תעבור להמתנה.
ask-call = להתקשר אל { $number }? השיחה עם { $active } תעבור להמתנה.
ask-discard = למחוק את ההערה על { $who }? היא לא נשמרה ב-CRM.
yes-transfer = העברה
yes-conference = ועידה
yes-call = חיוג
yes-discard = מחיקה
pop-could-repeat = הדפדפן לא מאפשר לדף הזה לשמור דבר, ולכן הרשומה עלולה להיפתח שוב ושוב
pop-may-be-open = הדפדפן לא מאפשר לדף הזה לשמור דבר, ולכן ייתכן שהרשומה כבר נפתחה
no-crm-answer = אין תשובה מה-CRM
note-is-in-log = ההערה נמצאת ברישום השיחה
note-goes-into-log = ההערה תיכנס לרישום השיחה
saved-by-other-version = הסופטפון עודכן. הערות שעדיין לא נשמרו ורשימת השיחות האחרונות נשמרו בידי הגרסה הקודמת, ולא ניתן היה להעביר אותן. השיחות בטלפון מוצגות כרגיל.
password-wrong = הסיסמה שגויה
no-server-answer = אין תשובה מהמרכזייה
no-server-answer-check-phone = אין תשובה מהמרכזייה; בדקו את הטלפון לפני שתנסו שוב
request-failed = { $what } – הפעולה נכשלה: { $why }.
request-refused = { $what } – הפעולה לא הצליחה: המרכזייה דחתה אותה.
request-refused-or-idle = { $what } – הפעולה לא הצליחה: המרכזייה דחתה אותה. אם אין שיחה בטלפון שלכם, לחצו על "אין שיחה בטלפון".
request-failed-or-idle = { $what } – הפעולה נכשלה: { $why }. אם אין שיחה בטלפון שלכם, לחצו על "אין שיחה בטלפון".
request-log-in = כניסה
request-log-out = יציאה
request-auto = מעבר למצב "זמין"
request-manual = מעבר למצב "שיחה אחת"
request-acw = מעבר למצב "לאחר שיחה"
request-aux = מעבר למצב "Aux"
request-call = חיוג
request-call-to = חיוג אל { $number }
request-consultation = התייעצות
request-consultation-with = התייעצות עם { $number }
request-drop = הסרת משתתף
request-drop-party = הסרת { $number }
request-answer = מענה
request-hold = העברה להמתנה
request-retrieve = חזרה לשיחה
request-hang-up = ניתוק
request-reconnect = חזרה לשיחה שבהמתנה
request-transfer-to = העברה אל { $number }
request-add = צירוף { $number }
request-transfer = העברה
request-conference = ועידה
request-digits = שליחת ספרות
request-swap = החלפה בין השיחות
settings-changed = הגדרות המוקד השתנו. הן ייכנסו לתוקף ברגע שלא תהיה שיחה בטלפון.
leave-not-supported = הדפדפן הזה לא תומך בכך: הסופטפון מפסיק לפעול כשהדף האחרון שלו נסגר.
extension-not-found = שרת ה-CTI לא מצא את השלוחה של המחשב הזה ({ $why }). הקלידו את השלוחה שלכם, או בקשו ממנהל המערכת לשייך אליה את כתובת המחשב.
reply-names-no-extension = התשובה לא מציינת שלוחה
extension-not-monitored = לא ניתן היה לנטר את השלוחה { $extension } ({ $why }), ולכן לא תוצג אף שיחה. בדקו שהשלוחה קיימת, או פנו למנהל המערכת.
logged-in-not-told = שרת ה-CTI לא הצליח למסור מי מחובר בשלוחה { $extension } ({ $why }).
no-number-to-dial = אין מספר לחיוג.
no-digit = אין כאן אף ספרה, ולכן לא ניתן לחייג.
several-numbers = יש כאן יותר ממספר אחד, ולכן לא יחויג: הקלידו את המספר הרצוי.
only-an-extension = זו שלוחה ללא המספר שלפניה, ולכן לא תחויג: הקלידו את המספר המלא.
number-unclear = לא ניתן לדעת איזה חלק מזה הוא המספר, ולכן לא יחויג: הקלידו את המספר.
step-signs = תווים בלתי נראים מושמטים, ותווים דומים נקראים לפי מראם
step-link = מה שיש בקישור מלבד המספר מושמט
step-extension-part = חלק השלוחה נשלח לאחר המענה
step-letters = אותיות מומרות למקשים שעליהם הן כתובות
step-words = מה שכתוב ליד המספר מושמט
step-trunk-zero = (0) לא מחויג לאחר קידומת מדינה
link-unwritten = הקישור הזה לא כתוב כמו שכתובת צריכה להיכתב, ולכן לא ניתן לקרוא ממנו מספר.
link-no-call = הקישור הזה מבקש משהו שאינו שיחת טלפון.
link-not-a-number = הקישור הזה מבקש להתקשר למשהו שאינו מספר טלפון.
step-again = מחויג כפי שחויג קודם
step-digits-only = מחויגים רק ספרות, * ו-#
step-punctuation-and-plus = +, רווחים, סוגריים, מקפים וסימני פיסוק אחרים מוסרים
step-as-typed = מספרים שהוקלדו מחויגים כפי שהוקלדו
step-punctuation = סימני פיסוק מוסרים
step-international = { $set ->
   *[none] יש בו +, ולכן הוא בינלאומי: לא הוגדרה קידומת.
    [outside] יש בו +, ולכן הוא בינלאומי: לפניו קידומת יציאה לקו חוץ { $outside }.
    [prefix] יש בו +, ולכן הוא בינלאומי: לפניו קידומת בינלאומית { $prefix }.
    [both] יש בו +, ולכן הוא בינלאומי: לפניו קידומת יציאה לקו חוץ { $outside } וקידומת בינלאומית { $prefix }.
 }
step-own-country = { $set ->
   *[none] יש בו + וקידומת המדינה שלכם, שמוסרת: לא הוגדרה קידומת.
    [outside] יש בו + וקידומת המדינה שלכם, שמוסרת: לפניו קידומת יציאה לקו חוץ { $outside }.
    [prefix] יש בו + וקידומת המדינה שלכם, שמוסרת: לפניו קידומת ארצית { $prefix }.
    [both] יש בו + וקידומת המדינה שלכם, שמוסרת: לפניו קידומת יציאה לקו חוץ { $outside } וקידומת ארצית { $prefix }.
 }
step-long-distance = { $set ->
   *[none] יש בו סוגריים, ולכן הוא בין-עירוני: לא הוגדרה קידומת.
    [outside] יש בו סוגריים, ולכן הוא בין-עירוני: לפניו קידומת יציאה לקו חוץ { $outside }.
    [prefix] יש בו סוגריים, ולכן הוא בין-עירוני: לפניו קידומת בין-עירונית { $prefix }.
    [both] יש בו סוגריים, ולכן הוא בין-עירוני: לפניו קידומת יציאה לקו חוץ { $outside } וקידומת בין-עירונית { $prefix }.
 }
step-outside = { $set ->
   *[none] הוא ארוך מהשלוחה שלכם, ולכן יוצא מהמרכזייה: לא הוגדרה קידומת.
    [outside] הוא ארוך מהשלוחה שלכם, ולכן יוצא מהמרכזייה: לפניו קידומת יציאה לקו חוץ { $outside }.
 }
step-internal = הוא לא ארוך מהשלוחה שלכם, ולכן הוא פנימי: ללא קידומת.
will-dial = { $kind ->
   *[as-typed] יחויג { $number }, כפי שהוקלד
    [digits] יחויג { $number }
    [international] יחויג { $number }: בינלאומי
    [own-country] יחויג { $number }: ארצי
    [long-distance] יחויג { $number }: בין-עירוני
    [outside] יחויג { $number }: קו חוץ
    [internal] יחויג { $number }: פנימי
 }
will-send = לאחר המענה יישלח { $digits }.
nobody-found = אין אף אחד בשם הזה במדריך או בשיחות האחרונות.
why-number = למה המספר הזה?
why-typed = { $number } הוא מה שכתוב בשדה.
why-step = { $result } – { $step }
caller-too-long = אין רשומה: המספר של המתקשר ארוך מדי לחיפוש
no-caller-number = אין רשומה: השיחה הגיעה ללא מספר
caller-hides-number = אין רשומה: המתקשר מסתיר את המספר
caller-too-short = אין רשומה: המספר של המתקשר קצר מדי לחיפוש

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] לא הושג קשר עם השרת הראשי
    [backup] לא הושג קשר עם שרת הגיבוי
   *[it] לא הושג קשר
 }
reason-closed = { $who ->
    [primary] השרת הראשי סגר את החיבור
    [backup] שרת הגיבוי סגר את החיבור
    [shuttle] Shuttle סגר את החיבור
   *[it] סגר את החיבור
 }
reason-with-code = { $reason } (קוד { $code })
reason-with-code-and-words = { $reason } (קוד { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] השרת הראשי לא קיבל את החיבור בזמן
    [backup] שרת הגיבוי לא קיבל את החיבור בזמן
   *[it] לא קיבל את החיבור בזמן
 }
reason-no-answer = { $who ->
    [primary] השרת הראשי לא השיב על { $request }
    [backup] שרת הגיבוי לא השיב על { $request }
   *[it] לא השיב על { $request }
 }
reason-local-network = { $who ->
    [primary] השרת הראשי נמצא ברשת המקומית, שהדפדפן לא מאפשר לדף הזה להגיע אליה
    [backup] שרת הגיבוי נמצא ברשת המקומית, שהדפדפן לא מאפשר לדף הזה להגיע אליה
   *[it] נמצא ברשת המקומית, שהדפדפן לא מאפשר לדף הזה להגיע אליה
 }
reason-silent = { $who ->
    [primary] השרת הראשי הפסיק להגיב
    [backup] שרת הגיבוי הפסיק להגיב
    [shuttle] Shuttle הפסיק להגיב
   *[it] הפסיק להגיב
 }
reason-refused = { $who ->
    [primary] השרת הראשי מסרב לתת שירות
    [backup] שרת הגיבוי מסרב לתת שירות
   *[it] מסרב לתת שירות
 }
reason-return = { $who ->
    [primary] בוצע מעבר מהשרת הראשי, כי השרת האחר חזר לתת שירות
    [backup] בוצע מעבר משרת הגיבוי, כי השרת האחר חזר לתת שירות
   *[it] בוצע מעבר ממנו, כי השרת האחר חזר לתת שירות
 }
reason-frame-too-long = { $who ->
    [primary] השרת הראשי שלח מסגרת נתונים של יותר מ-256 KB
    [backup] שרת הגיבוי שלח מסגרת נתונים של יותר מ-256 KB
    [shuttle] Shuttle שלח מסגרת נתונים של יותר מ-256 KB
   *[it] שלח מסגרת נתונים של יותר מ-256 KB
 }
reason-unreachable = { $who ->
    [shuttle] אין גישה ל-Shuttle
   *[it] אין גישה
 }
reason-unreachable-in-words = { $who ->
    [shuttle] אין גישה ל-Shuttle ({ $words })
   *[it] אין גישה ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle קיבל את החיבור וסגר אותו בלי לשלוח דבר: ייתכן שזה לא שרת Socket.IO
   *[it] קיבל את החיבור וסגר אותו בלי לשלוח דבר: ייתכן שזה לא שרת Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle עובד בגרסת Socket.IO אחרת מזו שבהגדרה ⁦/Shuttle/eio⁩: כתבו שם auto
   *[it] עובד בגרסת Socket.IO אחרת מזו שבהגדרה ⁦/Shuttle/eio⁩: כתבו שם auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle לא השיב בזמן
   *[it] לא השיב בזמן
 }
reason-left = { $who ->
    [shuttle] Shuttle סיים את החיבור ביוזמתו
   *[it] סיים את החיבור ביוזמתו
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle דוחה את החיבור
   *[it] דוחה את החיבור
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle דוחה את החיבור: { $words }
   *[it] דוחה את החיבור: { $words }
 }
no-reason-given = לא צוינה סיבה

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = כבר מתבצעת בדיקה לגבי { $number }.
asking-whether = מתבצעת בדיקה אם מותר לחייג אל { $number }.
not-dialled-refused = המספר { $number } לא יחויג: השרת שנשאל תחילה דוחה את החיוג.
not-dialled-server-says = המספר { $number } לא יחויג. השרת שנשאל תחילה מוסר: "{ $words }"
not-dialled-nobody-says = המספר { $number } לא יחויג: לא ניתן היה לברר אם הדבר מותר ({ $why }). נסו שוב, או פנו למנהל המערכת.
not-dialled-server-lost = המספר { $number } לא חויג: החיבור לשרת ה-CTI נותק בינתיים.
not-dialled-calls-changed = המספר { $number } לא חויג: השיחות בטלפון השתנו בינתיים.
asked-allowed = מותר ({ $status })
asked-refused = נדחה
asked-taken-back = בוטל
asked-other-clicked = בינתיים נלחץ מספר אחר
asked-other-dialled = בינתיים חויג מספר אחר
asked-other-instead = חויג מספר אחר במקומו
asked-dialled-all-the-same = { $why }; חויג בכל זאת, לפי ההגדרות
asked-not-dialled = { $why }; לא חויג
asked-address-unusable = לא ניתן להשתמש בכתובת השרת
asked-server-answered = השרת השיב { $status }
no-answer-within = אין תשובה תוך { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
 }
fetch-failed = הדפדפן מוסר רק שהפעולה נכשלה: כותרות ה-CORS של השרת, הפניה מחדש, האישור שלו או הרשת (docs/jtel.md)
server-answered = השיב { $status }
sent-unread = נשלח; התוצאה לא ידועה, כי בכלל כתוב unread
crm-takes-no-log = { $crm } לא מקבל מכאן רישום שיחה: העתיקו את ההערה לרשומה
servicenow-did-not-start = ServiceNow לא הפעיל את החלונית הזו ({ $why }). בקשו ממנהל מערכת להוסיף את { $page } למאפיין glide.ui.concourse.onmessage_enforce_same_origin_whitelist, ולתת למשתמש הזה את התפקיד sn_openframe_user; לאחר מכן רעננו את הדף.
servicenow-settings-unreadable = לא ניתן לקרוא את ההגדרות מ-ServiceNow: { $why }. תקנו אותן שם, ואז רעננו את הדף.
servicenow-did-not-take = ServiceNow לא קיבל את בקשת הסופטפון ({ $words }). אם דבר לא נפתח, רעננו את הדף.
no-servicenow-answer = אין תשובה מ-ServiceNow
not-opened = לא נפתח: { $why }
not-in-servicenow = הסופטפון לא נמצא בתוך ServiceNow
no-servicenow-page-in-time = אף דף של ServiceNow לא הצליח לפתוח זאת בזמן
why-opened = למה זה נפתח?
why-nothing-opened = למה דבר לא נפתח?
no-page-in-time = אף דף של הסופטפון לא הצליח לפתוח זאת בזמן
program-unknown = לא ידוע מה התוכנה עשתה בזה
browser-blocked = הדפדפן חסם חלון שנפתח על ידי "{ $rule }". אפשרו חלונות קופצים בדף הזה.
browser-blocked-call = הדפדפן חסם חלון שנפתח על ידי "חיוג". אפשרו חלונות קופצים בדף הזה.
shuttle-did-not-answer = Shuttle לא השיב: לא ידוע אם הפעולה בוצעה
press-call = לחצו על "חיוג" כדי לחייג בתוכנת הטלפון של המחשב הזה.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = בהגדרות לא צוין שרת Shuttle (⁦/Shuttle/url⁩)
shuttle-not-connected = Shuttle לא מחובר

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = מחפש את המתקשר ב-CRM
pop-waits = רשומת המתקשר תיפתח עם המענה: שיחה אחרת פעילה
pop-waits-for-pause = רשומת המתקשר תיפתח כשתפסיקו להקליד, או עם המענה
pop-record = רשומה: { $record }
pop-found = { $count ->
    [0] לא נמצאה רשומה
    [1] נמצאה רשומה אחת
    [2] נמצאו שתי רשומות
   *[other] נמצאו { $count } רשומות
 }
pop-failed = החיפוש נכשל: { $why }
pop-by-hand = לא נפתח אוטומטית: { $why }
pop-opened = נפתח ב-CRM
pop-not-opened = לא נפתח: השיחה לא נענתה
choose-record = בחירת הרשומה הזו
new-record-of-caller = רשומה חדשה
record-kind = { $object ->
    [account] חשבון
    [contact] איש קשר
    [lead] ליד
    [case] פנייה
   *[opportunity] הזדמנות
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · השיחה הזו
directory-holds = { $entries ->
    [one] ערך אחד
    [two] שני ערכים
   *[other] { $entries } ערכים
 }, הושמטו כפגומים: { $broken }, הושמטו מחוסר מקום: { $left }
directory-missing = לא ניתן היה לקרוא את המדריך ({ $why }). ניסיון נוסף יתבצע אוטומטית; אפשר לחייג לפי מספר.
directory-too-long = הוא ארוך מ-10 MB
directory-no-json = התשובה אינה JSON, או מקוננת עמוק מדי
directory-no-list = אין בתשובה רשימה של ערכים
directory-no-entries = לא ניתן היה לקרוא דבר ברשימה: בכל ערך נדרשים שם ומספר
favourites-not-kept = הדפדפן הזה לא יכול לשמור את המועדפים שלכם (האחסון שלו מלא או חסום): הם יישארו עד לסגירת הדף.
favourites-full = { $most ->
    [one] כבר יש לכם מועדף אחד. הסירו אותו תחילה.
    [two] כבר יש לכם שני מועדפים. הסירו תחילה אחד מהם.
   *[other] כבר יש לכם { $most } מועדפים. הסירו תחילה אחד מהם.
 }
favourite-already = המספר הזה כבר במועדפים שלכם.
no-favourite = המספר הזה אינו במועדפים שלכם.
no-number-to-star = אין כאן מספר לשמירה.
free-agents = { $count ->
    [0] אין פנויים
    [1] אחד פנוי
   *[other] { $count } פנויים
 }
records-to-choose = { $count ->
    [1] נמצאה רשומה אחת
    [2] נמצאו שתי רשומות: מי זה?
   *[other] נמצאו { $count } רשומות: מי זה?
 }
records-to-choose-again = רשומה אחרת מתוך { $count }?
records-to-choose-some = נמצאו { $count } רשומות: מי זה? { $shown } הראשונות מוצגות כאן.
new-record-of-kind = { $object ->
    [account] חשבון חדש
    [contact] איש קשר חדש
    [lead] ליד חדש
    [case] פנייה חדשה
   *[opportunity] הזדמנות חדשה
 }
new-record = חדש: { $kind }
record-not-offered = הרשומה הזו כבר לא מוצעת לבחירה.
record-not-opened = ה-CRM לא פתח את הרשומה: { $why }
why-record = למה הרשומה הזו?
why-came = המספר של המתקשר הגיע כ-{ $number }.
why-searched = בוצע חיפוש ב-CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] לא נמצאה רשומה.
    [1] נמצאה רשומה אחת.
    [2] נמצאו שתי רשומות.
   *[other] נמצאו { $count } רשומות.
 }
why-only = היא היחידה.
why-chosen = אתם בחרתם אותה.
why-chosen-before = בחרתם אותה היום בשיחה קודמת מהמספר הזה.
why-opened-in-crm = פתחתם אותה ב-CRM.
why-had-record = לשיחה כבר הייתה רשומה לפני החיפוש.
why-not-related = ה-CRM סירב לקשר אליה את המשימה של השיחה.
form-as-is = כפי שהגיע
form-e164 = עם קידומת המדינה
form-national = כפי שמחייגים בתוך המדינה
form-digits = רק הספרות שלו
form-last = { $count ->
    [1] הספרה האחרונה שלו
    [2] שתי הספרות האחרונות שלו
   *[other] { $count } הספרות האחרונות שלו
 }
write-entry = כתבו שם של עד 80 תווים ומספר, כגון Grace Kim=2612.
entry-twice = הערך הזה מופיע פעמיים.
write-refresh-minutes = כתבו מספר דקות מ-1 עד 1440.
write-queue = כתבו שם ואת המספר של ה-split שלו, כגון Support=6001; כל split פעם אחת, עד 20.
write-objects = כתבו עד ארבעה שמות API של אובייקטים, כל אחד פעם אחת, כגון Contact, Lead; או none.
log-saving = שומר את רישום השיחה…
log-saved-without-name = נשמר, אבל ה-CRM לא זיהה את המשימה: העתיקו ידנית את המשך ההערה
log-note-changed = נשמר; ההערה החדשה תישמר בהמשך
log-saved = רישום השיחה נשמר
log-failed = רישום השיחה לא נשמר
log-unknown = ייתכן שרישום השיחה נשמר: בדקו ברשומה, ואז נסו שוב
crm-refused = ה-CRM דחה ללא ציון סיבה
crm-reply-unreadable = לא ניתן לקרוא את תשובת ה-CRM ({ $why })
reply-not-json = אינה JSON
reply-not-an-object = אינה אובייקט
reply-without-result = אין בה תוצאה או שגיאה
reply-without-number = אין מספר
reply-without-phone-number = ServiceNow לא שלח phoneNumber
configuration-not-json = השדה Configuration ברשומה OpenFrame Configuration אינו אובייקט JSON
form-without-query = טופס צריך query: בלעדיו ServiceNow לא פותח דבר
not-of-the-instance = אפשר לפתוח רק כתובת של המופע עצמו, כגון incident_list.do
servicenow-address-too-long = הכתובת ארוכה מ-2083 התווים ש-ServiceNow מקבל
bad-table-name = שם של טבלה מכיל רק אותיות, ספרות ו-_
refused-parameters = לא ניתן להשתמש ב-sysparm_stack וב-sysparm_goto_url: ServiceNow דוחה אותם
control-character = יש בו סוף שורה או תו בקרה אחר
servicenow-text-too-long = הוא ארוך מ-4400 התווים ש-ServiceNow מקבל
address-names-both = כתובת הדף מציינת בו-זמנית דף Classic ודף Lightning
address-mode-wrong = mode בכתובת הדף אינו Lightning
address-lacks-mode = בכתובת הדף חסר mode=Lightning
address-lacks-nonce = בכתובת הדף חסר nonce
address-lacks-origin = בכתובת הדף חסר sfdcIframeOrigin
address-lacks-origins = בכתובת הדף חסר sfdcIFrameOrigin (Classic), או sfdcIframeOrigin ו-mode
address-value-unreadable = לא ניתן לקרוא את הערך
address-value-twice = זה מופיע פעמיים בכתובת הדף. הסירו אחד מהם.
not-an-origin = זה לא origin של דף (https://name.lightning.force.com, וללא דבר אחריו)
open-in-panel = פתחו את הדף הזה מתוך חלונית הטלפון של ה-CRM, שמוסיפה את הדרוש; לשימוש ללא CRM, הסירו את הפרמטרים האלה מהכתובת.
page-from-file = הדף הזה חייב להגיע משרת אינטרנט (https), ולא מקובץ.
schemes-differ = הדף של ה-CRM והדף הזה חייבים להיות שניהם ב-https (או שניהם ב-http). אחסנו את קובצי הסופטפון ב-https.
crm-on-this-computer = CRM במחשב הזה עובד רק עם דף סופטפון במחשב הזה.
not-a-library-host = זה לא שם מארח. כתבו למשל acme.my.salesforce.com.
not-the-pages-library-host = { $host } אינו המארח ששייך לדף של ה-CRM. הסירו את apiHost מכתובת ה-URL של המתאם במוקד, או בקשו להוסיף את המארח ל-apiHosts של config.json.
library-host-unknown = { $origin }: זה לא דף Salesforce שמארח הספרייה שלו ידוע כאן. הוסיפו apiHost=NAME.my.salesforce.com, עם שם הארגון שלכם, לכתובת ה-URL של המתאם במוקד, ובקשו להוסיף את המארח הזה ל-apiHosts של config.json.
api-version-too-old = גרסת ה-API הזו ישנה מדי: { $least } היא הראשונה. כתבו למשל 60.0.
bad-api-version = זו לא גרסת API. כתבו למשל 60.0.
bad-settings-path = settings חייב להיות נתיב של קובץ .json בשרת האינטרנט הזה, כגון settings=settings.json.
unknown-crm = ה-CRM הזה לא מוכר כאן. כתבו { $known }.
no-instance = הדפדפן הזה לא מוסר באיזה דף נמצא הדף הזה. הוסיפו instance=NAME.service-now.com לכתובת ה-URL ברשומה OpenFrame Configuration.
not-an-instance = זה לא המארח של מופע ServiceNow. כתבו למשל acme.service-now.com.
instance-not-allowed = { $origin } אינו מארח ServiceNow שממנו מותר לטעון את הספרייה. הוסיפו instance=NAME.service-now.com לכתובת ה-URL ברשומה OpenFrame Configuration, או, אם למופע יש שם משלו, בקשו להוסיף אותו בשם זה ל-crmOrigins של config.json.
bad-library-version = זו לא גרסה של הספרייה. כתבו latest, או למשל 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = לא עשה דבר
step-owed = ממתין למענה, או לדף שאפשר לפנות אליו
step-handed-over = נמסר, והתוצאה (עדיין) לא ידועה
step-opened-in-tab = נפתח בכרטיסייה חדשה
step-opened-in-window = נפתח בחלון משלו
step-opened-in-frame = נפתח במסגרת כאן
step-opened-by-program = נפתח על ידי תוכנה במחשב הזה
step-done = בוצע
step-done-more = { $what } ({ $more })
step-blocked = הדפדפן חסם את החלון
step-offered = ממתין ללחיצה על הכפתור
step-failed = לא הצליח: { $why }
step-blocked-press = הדפדפן חסם זאת. אפשרו חלונות קופצים בדף הזה, או לחצו:
step-open-scheme = פתיחת { $scheme }:
step-open-record = פתיחת הרשומה

## Settings: what is wrong with them, and what to write

cant-be-used = לא ניתן להשתמש ב-"{ $value }"
settings-no-object = זה לא אובייקט JSON של שמות וערכים.
write-a-text = כתבו כאן טקסט, לא רשימה או אובייקט.
setting-misspelt = השם הזה לא מוכר. הכתיב הנכון הוא { $name }.
left-out-now = { $flaw } כרגע המערכת מתעלמת מזה.
rule-left-out-now = { $flaw } כרגע המערכת מתעלמת מהכלל הזה.
setting-not-used = (לא בשימוש)
a-rule = (כלל)
a-json-object = (אובייקט JSON)
write-yes-or-no = כתבו yes או no.
write-seconds = כתבו מספר שניות. כרגע תקפה ברירת המחדל.
write-pixels = כתבו מספר פיקסלים.
write-prefix = כתבו ספרות, *, # או פסיק (השהיה), או השאירו ריק. כרגע זה נחשב ריק.
write-country-code = כתבו את הספרות של קידומת המדינה, כגון 44, או השאירו ריק.
write-leave = כתבו stay, aux או logout. כרגע תקף stay.
no-such-reason-code = זה לא אחד מקודי הסיבה. כרגע תקף הראשון.
write-pop-when = כתבו offer, answer או never. כרגע תקף offer.
write-search-form = כתבו as-is, national, e164, digits או last N (N הספרות האחרונות), כאשר N הוא מ-3 עד 15, כגון last 10. כרגע תקף as-is.
needs-country-code = לשם כך דרושה קידומת המדינה שלכם: כתבו אותה ב-⁦/Dialing/ownCountryCode⁩.
write-reconcile-seconds = כתבו שניות עם שיחה ובלי שיחה, כגון 8,30, או מספר אחד לשתיהן; 2 עד 3600. כרגע תקף 8,30.
write-country = כתבו את שתי האותיות של מדינה, כגון US, GB או DE. עד אז המספרים מוצגים כפי שהגיעו.
write-language = כתבו תג של שפה, כגון de או pt-BR. עד אז תקפה שפת הדפדפן.
write-click-during-call = כתבו consult או ask. כרגע תקף consult.
write-while-talking = כתבו wait או pop. כרגע תקף wait.
write-standby = כתבו warm או cold. כרגע תקף warm.
write-log-field = כתבו שם=טקסט, מופרדים בפסיקים, כגון ⁦Type=Call,Queue__c=${ "{" }queue{ "}" }⁩: השם הוא שם ה-API של השדה. כרגע המערכת מתעלמת מזה.
log-field-is-own = השדה הזה שמור לסופטפון עצמו. כרגע המערכת מתעלמת מזה.
log-field-twice = השדה הזה מופיע פעמיים. כרגע המערכת מתעלמת מהשני.
log-field-variable = יש בו משתנה לא מוכר או לא סגור: הרשימה נמצאת ב-docs/rules.md. כרגע המערכת מתעלמת מזה.
write-reason = כתבו קוד=טקסט, מופרדים בפסיקים, כגון ⁦0=Default,1=Lunch⁩. כרגע המערכת מתעלמת מזה.
reason-twice = הקוד הזה מופיע פעמיים. תנו לכל סיבה קוד משלה. כרגע המערכת מתעלמת מהשני.
write-event-name = כתבו שלהם=שלנו, מופרדים בפסיקים, כגון ringing=offer. כרגע המערכת מתעלמת מזה.
event-not-ours = השם שאחרי = חייב להיות אחד מאלה: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. כרגע המערכת מתעלמת מזה.
event-twice = האירוע הזה מופיע פעמיים. כרגע המערכת מתעלמת מהשני.
write-strip-prefixes = כתבו קידומות של ספרות, +, * או #, מופרדות בפסיקים, כגון ⁦9,+1⁩.
request-never-sent = הסופטפון אף פעם לא שולח את הבקשה הזו: אפשר להסיר אותה מהרשימה.
request-not-optional = אפשר לכבות רק את אלה: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = חסרה הכתובת של שרת ה-CTI הראשי. כתבו אותה כאן, כגון wss://cti.example.com:9006.
backup-is-primary = זו הכתובת של השרת הראשי. כתבו כתובת של שרת אחר, או השאירו ריק.
no-backup-until-then = { $flaw } עד אז הסופטפון עובד ללא שרת גיבוי.
not-a-websocket-address = זו לא כתובת WebSocket. כתבו wss://host:port.
address-with-password = הסירו את שם המשתמש והסיסמה מהכתובת: דפדפנים לא יכולים לשלוח אותם.
cti-address-without-host = אין בכתובת מארח או פורט שאפשר להשתמש בהם. כתבו wss://host:port.
cti-address-with-fragment = הסירו מהכתובת את ה-# ואת מה שאחריו.
cti-address-in-the-clear = ⁦ws://⁩ מיועד רק לבדיקות במחשב עצמו, ודפדפנים חוסמים אותו בדף https. הציבו שרת proxy של TLS לפני שרת ה-CTI, וכתבו את כתובתו עם ⁦wss://⁩.
cti-host-not-pinned = המארח { $host } אינו בין ה-ctiHosts של config.json. כתבו אחד שמופיע שם, או בקשו להוסיף אותו שם.
write-ask-method = כתבו GET או POST. כרגע תקף GET.
write-when-silent = כתבו dial או refuse. כרגע תקף refuse.
ask-counts-as-silent = { $flaw } עד אז הוא נחשב שרת שלא משיב (⁦/Dialing/askWhenSilent⁩).
rest-url-shape = url: כתבו ⁦/path⁩ בשרת של הסופטפון, או https://host/path, ללא #.
rest-url-in-the-clear = url: דפדפנים חוסמים ⁦http://⁩ בדף https. כתבו ⁦https://⁩, או ⁦/path⁩ בשרת של הסופטפון שמעביר את הקריאה הלאה.
rest-unread-not-plain = עם unread, דפדפנים לא שולחים כותרות משלכם ולא JSON: שלחו טופס או טקסט, או השמיטו את unread.
rest-secret = "{ $name }" הוא סוד, וכל מי שמשתמש בסופטפון יוכל לקרוא אותו כאן. קראו ל-⁦/path⁩ בשרת של הסופטפון שמוסיף אותו (docs/jtel.md). רק לצורך בדיקה מותר לכתוב אותו כאן, עם ⁦/Jtel/allowTokenInSettings=yes⁩.
write-rest-method = כתבו GET או POST.
write-body-type = כתבו json או form. כרגע תקף json.
write-rest-seconds = כתבו שניות מ-1 עד 120. כרגע תקף 30.
write-workstation-file = כתבו נתיב בשרת האינטרנט של הסופטפון, כגון ⁦/workstation.json⁩.
write-json-object = כתבו אובייקט JSON של שמות וטקסטים, כגון ⁦{ "{" }"caller": "$CallerNumber"{ "}" }⁩.
web-address-varies = משתנים יכולים להופיע רק אחרי ה-?: שום חלק אחר של הכתובת לא יכול להשתנות.
web-address-with-fragment = הסירו מהכתובת את ה-# ואת מה שאחריו: הוא לא נשלח.
web-address-with-secret = הסירו מהכתובת את ה-token או הסיסמה: כל מי שמשתמש בסופטפון יוכל לקרוא אותם. כתבו ⁦/path⁩ בשרת של הסופטפון, והשרת הזה יוסיף אותם.
web-address-no-path = כתבו ⁦/path⁩, או https://host/path.
web-address-in-the-clear = דפדפנים חוסמים ⁦http://⁩ בדף https. כתבו ⁦https://⁩, או ⁦/path⁩ בשרת של הסופטפון שמעביר את הקריאה הלאה.
web-address-with-password = הסירו מהכתובת את שם המשתמש והסיסמה.
web-address-without-host = אין בכתובת מארח או פורט שאפשר להשתמש בהם. כתבו https://host/path.
web-address-shape = כתבו ⁦/path⁩ בשרת של הסופטפון, או https://host/path.
pop-host-not-pinned = המארח { $host } אינו בין ה-popHosts של config.json. כתבו אחד שמופיע שם, או בקשו להוסיף אותו שם.
target-host-not-pinned = המארח { $host } אינו בין ה-popHosts של config.json. כרגע המערכת מתעלמת ממנו.
write-target-hosts = כתבו מארחים, מופרדים בפסיקים, כגון crm.example.com: ללא סכמה וללא נתיב. כרגע המערכת מתעלמת מזה.
frame-in-the-clear = דפדפנים לא מציגים כתובת ⁦http://⁩ במסגרת של דף https. כתבו ⁦https://⁩, או מצב אחר.
write-base = כתבו כתובת כגון https://name.example.com. כרגע דבר לא נפתח שם.
write-target-when = כתבו offer או answer. כרגע תקף offer.
write-match = כתבו wildcard או exact. כרגע תקף wildcard.
write-target-number = כתבו as-is, e164, national או digits. כרגע תקף as-is.
write-template = כתבו תור=מזהה תבנית, מופרדים בפסיקים. כרגע המערכת מתעלמת מזה.
write-target-mode = כתבו tab, window או frame. כרגע תקף tab.
write-identify = כתבו phone, name או both. כרגע תקף phone.
write-task-variable = כתבו שם של משתנה, כגון vars.ticket. כרגע לא מצוינת משימה.
write-servicenow-field = כתבו שדה=טקסט, מופרדים בפסיקים, כגון priority=1. כרגע המערכת מתעלמת מזה.
write-wrap = כתבו none או nav_to. כרגע תקף none.
write-crm-link = כתבו never, offer או answer. כרגע תקף never.
write-shuttle-path = כתבו נתיב כגון ⁦/socket.io/⁩. כרגע הוא התקף.
write-shuttle-namespace = כתבו שם כגון ⁦/cti⁩. כרגע תקף /.
write-shuttle-version = כתבו auto, 3 או 4. כרגע תקף auto.
write-pop-from = כתבו ctisvr או shuttle. כרגע תקף ctisvr.
shuttle-peer-missing = כתבו את ה-peer של הנציג עצמו, כגון ⁦SIP/${ "{" }extension{ "}" }⁩: מגיעים אירועים של כל הנציגים. בלעדיו לא נעשה שימוש ב-Shuttle.
no-shuttle-until-then = { $flaw } עד אז לא נעשה שימוש ב-Shuttle.
shuttle-address-shape = זו לא כתובת. כתבו https://host:port.
shuttle-port-too-large = { $port } אינו פורט: הפורטים מסתיימים ב-65535 (בתיעוד של Shuttle עצמו מופיע מספר כזה). בררו מהו הפורט של שירות זמן האמת שלו, כגון 8888 או 9888.
shuttle-address-without-host = אין בכתובת מארח או פורט שאפשר להשתמש בהם. כתבו https://host:port.
shuttle-address-scheme = כתבו כתובת שמתחילה ב-⁦https://⁩ או ב-⁦wss://⁩.
shuttle-address-with-path = כתבו רק מארח ופורט: הנתיב שייך ל-⁦/Shuttle/path⁩, ו-namespace שייך ל-⁦/Shuttle/namespace⁩.
shuttle-address-in-the-clear = ⁦http://⁩ ו-⁦ws://⁩ מיועדים רק לבדיקות במחשב עצמו, ודפדפנים חוסמים אותם בדף https. השתמשו בפורט המאובטח של Shuttle, או הציבו לפניו שרת proxy של TLS, וכתבו את הכתובת עם ⁦https://⁩.

## Rules: what is wrong with them

not-a-web-address = זו לא כתובת http או https רגילה, ולכן היא לא נפתחת
host-not-in-settings = המארח שלה { $host } אינו בין המארחים שבהגדרות (⁦/Targets/hosts⁩)
whole-address-empty = { $variable } ריק, ולכן אין מה לפתוח
flaw-at-character = בתו { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, תו { $at }: { $flaw }
rule-no-json = מכאן והלאה זה לא JSON: חפשו מירכאה, פסיק או סוגר חסרים.
rule-no-object = כלל הוא אובייקט JSON: ⁦{ "{" }"on": …, "do": …{ "}" }⁩.
unknown-in-rule = "{ $name }" לא מוכר בכלל. מוכרים: { $known }.
unknown-in-action = "{ $name }" לא מוכר ב-{ $action }. מוכרים: { $known }.
names-are = names הוא jtel או webfront, או שמשמיטים אותו.
do-missing = חסר do: כתבו מה יש לעשות, כגון ⁦{ "{" }"pop": "https://…"{ "}" }⁩.
on-missing = חסר on. כתבו אחד מאלה: { $events }.
no-event = "{ $word }" אינו אירוע. כתבו אחד מאלה: { $events }.
when-no-object = when הוא אובייקט JSON, כגון ⁦{ "{" }"queue": "Sales"{ "}" }⁩.
no-condition = "{ $name }" אינו תנאי. כתבו queue, dnis, direction, number, agent, או שם של משתנה.
needs-texts = { $name } צריך טקסט או רשימה של טקסטים.
not-before-all = { $name }: כתבו ! לפני כל הטקסטים ברשימה, או לפני אף אחד מהם.
direction-is = direction הוא in או out.
do-no-object = do הוא אובייקט JSON או רשימה של כאלה, כגון ⁦{ "{" }"pop": "https://…"{ "}" }⁩.
no-action = לכל פעולה יש אחד מאלה: { $actions }.
custom-url-not-relative = openCustomURL: כתבו כתובת יחסית למופע, כגון ⁦task.do?sys_id=⁩.
custom-url-varies = openCustomURL: משתנה יכול להופיע רק אחרי ? או #: הדף חייב להיות כתוב במלואו.
action-no-object = { $action } הוא אובייקט JSON.
mode-is = mode הוא tab, window או frame.
rest-bodies = ל-rest יש אחד מאלה: json, form או text.
get-with-body = ל-GET אין גוף: כתבו POST, או הסירו את הגוף.
method-is = method הוא GET או POST.
no-header-name = headers: "{ $name }" אינו שם של כותרת.
timeout-is = timeoutSeconds הוא מספר מ-1 עד 120.
credentials-are = credentials הוא omit או include.
field-no-pairs = { $field } הוא אובייקט JSON של שמות וטקסטים.
pair-needs-text = { $field }: { $name } צריך טקסט.
agent-cti-mode-is = AgentCTI: mode הוא new_tab, new_window או new_frame.
entity-no-table = { $action }: entity הוא שם של טבלה, כגון incident.
query-forbidden = { $action }: query לא יכול להכיל sysparm_stack או sysparm_goto_url.
field-no-bool = { $field } הוא true או false.
window-is = window הוא שם של אותיות וספרות.
size-is = size הוא רוחב וגובה בפיקסלים, כגון ⁦1000x800⁩.
on-server = שרת ביקש
should-be = { $name } אמור להיות { $patterns }, והוא { $value }
should-not-be = { $name } לא אמור להיות { $patterns }, והוא { $value }
should-be-but-unknown = { $name } אמור להיות { $patterns }, והוא לא ידוע
should-not-be-but-unknown = { $name } לא אמור להיות { $patterns }, והוא לא ידוע
either-or = { $first } או { $second }
nothing-written = לא כתוב כאן דבר.
behind-whole-address = אחרי כתובת שלמה יכולים לבוא רק & או ? ופרמטרים.
address-begins-with-host = כתובת מתחילה ב-⁦https://⁩ ובמארח שכתוב במלואו; רק ⁦${ "{{" }crmLink{ "}}" }⁩, כתובת שלמה, יכול להופיע כאן.
address-scheme-not-web = אפשר לפתוח רק כתובות ⁦http://⁩ ו-⁦https://⁩.
address-not-understood = זו לא כתובת מובנת: כתבו ⁦https://host/path?key=⁩.
path-varies = משתנה יכול להופיע רק אחרי ? או #: הנתיב חייב להיות כתוב במלואו.
launch-scheme-varies = הסכמה חייבת להיות כתובה במלואה, כגון ⁦tel:⁩.
scheme-never-launched = כתובת { $scheme }: אף פעם לא מופעלת.
behind-optional-value = אחרי ערך עם ? חייב להתחיל הפרמטר הבא, עם &.
character-in-address = התו הזה לא יכול להופיע בכתובת: כתבו אותו כ-⁦%-hex⁩.
no-format = אחרי | יבוא as-is, e164, national, digits, no-plus או twice.
variable-misspelt = "{ $name }" אינו משתנה. כתבו { $close }.
no-variable = "{ $name }" אינו משתנה. כתבו אחד מהשמות שב-docs/rules.md, או ⁦vars.⁩ ושם של השרת.
variable-left-as-is = { $name } אינו משתנה מוכר; הוא נשאר כפי שהוא.
variable-without-end = למשתנה הזה אין סוף: כתבו { $end } אחרי שמו.

## Hosting: what the softphone is allowed

hosting-file-unreadable = לא ניתן היה לקרוא את קובץ האירוח ({ $why }), ולכן דבר לא מותר. רעננו את הדף; אם זה לא עוזר, מי שמארח את הקבצים האלה צריך לבדוק מדוע. רק כששרת האינטרנט משיב 404 אין קובץ כזה.
hosting-file-no-object = קובץ האירוח אינו אובייקט JSON, ולכן דבר לא מותר. כתבו { "{}" } כדי לא לקבוע דבר, או הסירו את הקובץ; במקרה זה שרת האינטרנט חייב להשיב עליו 404.
pin-twice = השם הזה מופיע פעמיים. הסירו אחד מהם.
pin-unknown = השם הזה לא מוכר כאן. השתמשו ב-crmOrigins, ctiHosts, popHosts, apiHosts או frameOrigins.
write-origins = כתבו רשימה של origins, כגון ⁦["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]⁩: סכמה ומארח, ללא נתיב.
write-hosts = כתבו רשימה של מארחים, כגון ⁦["cti-a.example.com:9006", "cti-b.example.com"]⁩: ללא סכמה, ללא נתיב.
write-api-hosts = כתבו רשימה של מארחים, כגון ⁦["acme.my.salesforce.com"]⁩: ללא סכמה, ללא נתיב.
build-in-address = build בכתובת הדף
build-in-file = build ב-config.json
page-in-the-clear = הסופטפון פועל רק ב-https (או במחשב עצמו, לבדיקות). אחסנו את הקבצים שלו ב-https.
no-panel-around = הכתובת מציינת את { $named } כדף של CRM, אבל סופטפון של CRM פועל רק בחלונית הטלפון של אותו CRM, לא בכרטיסייה או בחלון משלו.
no-panel-around-a-page = הכתובת מציינת דף כדף של CRM, אבל סופטפון של CRM פועל רק בחלונית הטלפון של אותו CRM, לא בכרטיסייה או בחלון משלו.
other-page-around = הכתובת מציינת את { $named }, אבל הדף הזה אינו נמצא בתוכו. סביבו נמצא: { $around }.
frame-hides-its-address = הדף הזה נמצא במסגרת, והדפדפן הזה לא מוסר של מי. סופטפון ללא CRM צריך לדעת זאת: הדף שסביבו לא יכול להסתיר ממנו את כתובתו (referrerpolicy).
running-pins-forbid = { $origin } אינו בין ה-{ $pins } שהסופטפון הפועל התחיל איתם. סגרו את כל הכרטיסיות שלו, ופתחו אותן מחדש.
origin-not-pinned = { $origin } אינו בין ה-{ $pins } של config.json. מי שמארח את הקבצים האלה יכול להוסיף אותו שם.

## Diagnostics

section-crm = CRM
section-tabs = כרטיסיות
section-cti-servers = שרתי CTI
section-shuttle = Shuttle
section-learned = מה נלמד על השרת בהפעלה הזו
section-rules = כללים
section-directory = מדריך
directory-list = הרשימה של ⁦/Directory/url⁩
directory-flaw = הקריאה האחרונה נכשלה
directory-of-crm = המדריך של ה-CRM
section-settings = הגדרות
section-counters = מונים
section-browser = דפדפן
section-layout = פריסת הסופטפון
section-servicenow = ServiceNow
told-yes = כן
told-no = לא
told-none = אין
told-count = { $count }
told-not-pinned = ללא הגבלה
told-not-known-yet = עדיין לא ידוע
line-version = גרסה
line-build = Build
told-build = יש אחד בלבד, והוא כולל הכול: אפשר להשמיט את { $place }
told-build-twice = יש אחד בלבד, והוא כולל הכול: אפשר להשמיט את { $one } ואת { $other }
line-click-to-dial = חיוג בלחיצה
told-clicks-off = כבוי עד שהטלפון יהיה מוכן
told-clicks-asked = התבקש
told-clicks-on = פעיל
told-clicks-refused = נדחה על ידי ה-CRM
line-record-on-screen = הרשומה במסך
line-crm-origins = מקורות CRM מותרים (origins)
line-too-wide = רחב מדי
told-too-wide = { $pins } ב-config.json מאפשר כניסה לכל לקוח של ה-CRM: ציינו רק את שלכם
line-library-hosts = מארחי ספרייה מותרים
line-frame-origins = מסגרות מותרות ללא CRM
line-cti-hosts = מארחי CTI מותרים
line-crm = CRM
told-crm-not-found = לא נמצא, או נדחה
told-stand-alone = אין (עצמאי)
line-crm-page = דף ה-CRM
line-crm-library = ספריית ה-CRM
told-loaded = נטענה
told-not-loaded = לא נטענה
line-carrier = הסופטפון פועל בתוך
told-long-worker = worker אחד לכל הכרטיסיות, שממשיך לפעול כמה דקות אחרי סגירת הדף האחרון
told-worker = worker אחד לכל הכרטיסיות, שמסתיים עם הדף האחרון
told-leader = אחת הכרטיסיות, עבור כולן
told-own-page = הדף הזה, עבור עצמו בלבד
line-carrier-why = מדוע שם
line-open-tabs = כרטיסיות פתוחות
told-open-tabs = { $count }, מתוכן { $asleep } לא נגישות כעת
line-records-open-in = מקום פתיחת הרשומות
told-no-tab = אף כרטיסייה: אין כרגע CRM שאפשר לפנות אליו
told-this-tab = הכרטיסייה הזו
told-another-tab = כרטיסייה אחרת, שהייתה בשימוש אחרי זו
line-changed-settings = הגדרות שהשתנו
told-settings-wait = ממתינות עד שלא תהיה שיחה בטלפון
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = ללא Session storage
told-without-storage = הדפדפן לא מאפשר לדף הזה לשמור דבר: כשהדף נטען מחדש, הערות שעדיין לא נשמרו, שעונים ורשימת השיחות הולכים לאיבוד, והרשומה של שיחה פעילה לא נפתחת שוב. כדי לשמור אותם, אפשרו לאתר הזה לשמור נתונים (אחסון של צד שלישי).
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = קיימים, אבל הדפדפן לא מאפשר אותם לדף הזה
line-framed = בתוך מסגרת
line-clock = שעון
told-clock-worker = worker
told-clock-page = הטיימרים של הדף: מאחרים כשהוא מוסתר
line-local-network = רשת מקומית
line-pop-ups = חלונות קופצים
line-notices = התראות על שיחות
told-notices-off = לא הופעלו (תפריט > חלון קטן מבקש אותן)
told-permission-unknown = הדפדפן לא מוסר
told-permission-granted = מותר
told-permission-prompt = הדפדפן ישאל
told-permission-denied = אסור כאן
line-page = דף
line-browser = דפדפן
line-side = { $side ->
    [primary] ראשי
   *[backup] גיבוי
 }
line-side-failure = { $side ->
    [primary] ראשי
   *[backup] גיבוי
 }, כשל אחרון
told-not-set = לא הוגדר
told-side = { $standing ->
    [open] { $address } (פתוח, מספר הפתיחות: { $times })
    [connecting] { $address } (מתחבר, מספר הפתיחות: { $times })
    [standby] { $address } (מוחזק פתוח בכוננות)
   *[closed] { $address } (לא מחובר, מספר הפתיחות: { $times })
 }
told-side-failure = { $why } ({ $code }), לפני { $seconds } שנ׳
line-standby = כוננות
standby-off = כבויה בהפעלה הזו: { $why }
closed-by-standby = { $side ->
    [primary] השרת הראשי
   *[backup] שרת הגיבוי
 } נסגר כשהאחר נפתח
standby-answers = פתוח, ומשיב
standby-open = פתוח, ועדיין לא השיב
standby-connecting = מתחבר
standby-cold = cold, לפי ההגדרות
standby-closed = { $failures ->
    [one] לא פתוח (כשל אחד)
    [two] לא פתוח (שני כשלים רצופים)
   *[other] לא פתוח ({ $failures } כשלים רצופים)
 }
line-next-try = ניסיון הבא
told-next-try = בעוד { $seconds } שנ׳, המתנה מספר { $attempt }
line-extension = שלוחה
line-snapshots = Snapshots
line-agent-queries = שאילתות מצב נציג
line-events-beside-offer = אירועים מלבד offer
told-not-seen-yet = עדיין לא נראו
told-understood = מובן
told-not-understood = לא מובן
line-unknown-events = שמות אירועים לא מוכרים
told-no-name = לא שם
line-unknown-requests = בקשות שהשרת לא מכיר
line-how-dialled = כיצד נוצר המספר האחרון שחויג
told-next-step = { $first }; { $second }
line-asked-first = נשאל לפני החיוג
told-asked-first = { $answer } (לפני { $seconds } שנ׳)
told-setting = { $source ->
    [call-center] { $value } (מוקד)
    [file] { $value } (קובץ הגדרות)
   *[default] { $value } (ברירת מחדל)
 }
line-frames-read = מסגרות נתונים שנקראו
line-frames-unreadable = מסגרות נתונים שלא היו הודעה
line-replies-to-nothing = תשובות ללא בקשה
line-unknown-events-count = אירועים בשם לא מוכר או של שלוחות אחרות
line-stale = הודעות מאוחרות של חיבורים ישנים
line-requests-refused = בקשות שנדחו
line-requests-unanswered = בקשות ללא תשובה
line-clock-jumps = קפיצות שעון
line-warning = אזהרה
own-country-code-missing = ⁦/Softphone/country⁩ מוגדר ו-⁦/Dialing/ownCountryCode⁩ לא: מספרים של המדינה הזו שמתחילים ב-+ או בקידומת שלה מחויגים כבינלאומיים.
line-texts-cut = טקסטים ארוכים מדי, שקוצרו
line-calls-surplus = שיחות מעבר למכסה
line-shuttle-server = שרת
line-shuttle-connection = חיבור
line-shuttle-speaks = פרוטוקול
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 או 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 או 4)
line-own-peer = ה-peer של הנציג
line-times-connected = מספר החיבורים
line-frames-meaningless = מסגרות נתונים ללא משמעות
line-binary-events = אירועים עם חלקים בינאריים, לא נקראו
line-events-of-others = אירועים של נציגים אחרים
line-events-of-unknown-name = אירועים בשם לא מוכר
line-last-failure = כשל אחרון
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, תנאי אחד: { $does }
    [2] { $events }, שני תנאים: { $does }
   *[other] { $events }, { $conditions } תנאים: { $does }
 }
told-rule-pop = פותח כתובת
told-rule-notify = מציג הודעה
told-rule-launch = מפעיל תוכנה
told-rule-rest = קורא לשרת אינטרנט
told-rule-shuttle = מודיע ל-Shuttle
told-rule-servicenow = פותח משהו ב-ServiceNow
line-rule-hosts = מארחים שמותר לפתוח
line-rule-hosts-pinned = מתוכם config.json מתיר
line-rule-without-call = { $rule }, ללא שיחה
told-rule-unfit = לא התאים
told-step-owed = ממתין
told-step-handed-over = נמסר
told-step-blocked = נחסם על ידי הדפדפן
told-step-failed = נכשל
line-layout = מתוך ה-CRM
line-library-version = ספרייה
told-not-told = לא נמסר
layout-without-pops = אין הגדרות לפתיחת רשומות
layout-pops = נכנסת, התאמה אחת: { $one }; כמה: { $several }; ללא: { $none }

## Keyboard

keyboard-shortcuts = קיצורי מקשים
use-shortcuts = שימוש בקיצורי מקשים
shortcuts-where = הם פועלים כשהמיקוד בחלונית הזו: לחצו בתוכה, או עברו אליה עם Tab. השינויים שלכם תקפים במחשב הזה.
change = שינוי
switch-off = כיבוי
reset-shortcuts = איפוס הכול
shortcut-hold = המתנה, או חזרה לשיחה
shortcut-ready = זמין, או לא זמין
shortcut-number = מעבר למספר
shortcut-next-call = מעבר לשיחה הבאה
shortcut-back = חזרה לשיחה שבהמתנה
shortcut-note = מעבר להערה
shortcut-list = הרשימה הזו
shortcut-waits = לחצו על מקשים…
shortcut-off = כבוי
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = לחצו על המקשים החדשים עבור "{ $action }". Esc משאיר אותו כפי שהיה.
shortcut-stays = "{ $action }" נשאר כפי שהיה.
shortcut-set = "{ $action }" הוא כעת { $keys }.
shortcut-is-off = ל-"{ $action }" אין כעת מקשים.
shortcut-clash = ל-"{ $other }" יש אותם מקשים והוא קודם: כאן הם לא פועלים.
shortcuts-clash = ל-"{ $first }" ול-"{ $second }" יש אותם מקשים, { $keys }: רק הראשון פועל.
shortcuts-used = קיצורי המקשים פעילים.
shortcuts-not-used = קיצורי המקשים כבויים.
shortcuts-reset = כל קיצורי המקשים הם כפי שנקבעו במוקד שלכם.
shortcuts-not-kept = הדפדפן הזה לא שומר דבר: השינוי תקף עד שהדף הזה ייטען מחדש.
shortcut-not-now = "{ $action }" לא אפשרי כעת.
shortcut-too-soon = "{ $action }": זה עתה השתנה. לחצו שוב.
keys-unknown = השתמשו באות, בספרה או ב-F1 עד F12, לבד או עם Ctrl, Alt או Shift.
keys-type-signs = Ctrl עם Alt כותב תווים במקלדות רבות: השתמשו ב-Ctrl עם Shift.
keys-of-browser = הדפדפן צריך את המקשים האלה.
keys-edit-text = המקשים האלה עורכים טקסט.
keys-of-keypad = ספרות ללא Ctrl או Alt שייכות ללוח המקשים.
write-shortcut = כתבו שם ומקשים, כגון answer=Ctrl+Shift+A, או off במקום המקשים. השמות הם { $names }.
shortcut-twice = קיצור המקשים הזה מופיע פעמיים: הראשון תקף.

## Alerts

ring = צלצול
ring-off = כבוי
ring-chime = גונג
ring-bell = פעמון
ring-pulse = פעימות
ring-volume = עוצמת קול
ring-muted = יש שיחה מצלצלת, אבל הדפדפן משתיק את הדף הזה.
let-it-ring = הפעלת צלצול
small-window = חלון קטן
    .title = השיחות והכפתורים שלהן בחלון נפרד, שגם מפעיל התראות
window-blocked = הדפדפן לא מאפשר לסופטפון לפתוח חלון. אפשרו לו חלונות קופצים.
keep-on-top = תמיד למעלה
    .title = תמיד למעלה
    .aria-label = תמיד למעלה
small-window-looks = מחפש את החלונית…
small-window-no-panel = אף חלונית לא פתחה את החלון הזה, או שה-CRM מפריד ביניהם. פתחו אותו מהתפריט של החלונית.
small-window-tab-closed = הכרטיסייה עם החלונית נסגרה. פתחו את החלון הזה שוב מהתפריט של החלונית.
allow-notices = הפעלת התראות
notices-wanted = התראה יכולה להודיע לכם על שיחות כשאתם עסוקים במקום אחר.
notices-on = ההתראות על שיחות פעילות.
notices-off = עדיין אין התראות על שיחות: לחצו על "חלון קטן", ושם על "הפעלת התראות".
notices-refused = הדפדפן דוחה התראות של הסופטפון. אפשרו אותן בהגדרות שלו עבור הדף הזה.
notices-not-there = הדפדפן הזה לא מציג התראות.
notice-caller = { $name }, { $number }
write-sound = כתבו off, chime, bell או pulse. כרגע תקף off.
write-volume = כתבו מספר מ-0 עד 100. כרגע תקף 60.
write-notices = כתבו off, hidden או unfocused. כרגע תקף hidden.

## The page

softphone = סופטפון
stopped = הסופטפון נעצר.
stopped-phone-goes-on = הטלפון השולחני ממשיך לעבוד, וגם השיחה שאתם בה. רעננו את הסופטפון כדי להמשיך כאן.
reload = רענון
mode-clock =
    .aria-label = הזמן במצב הזה
agent = נציג
ext = שלוחה
menu =
    .title = תפריט
    .aria-label = תפריט
password-wanted = כדי לשנות את המצב, השרת מבקש שוב את הסיסמה שלכם
change-mode = שינוי מצב
cancel = ביטול
call = חיוג
notices =
    .aria-label = הודעות
try-again = ניסיון נוסף
copy-note = העתקת הערה
discard = מחיקה
dismiss =
    .title = הסתרה
    .aria-label = הסתרה
incoming-calls =
    .aria-label = שיחות נכנסות
agent-log-in =
    .aria-label = כניסת נציג
agent-id = מזהה נציג
password = סיסמה
log-in = כניסה
log-out = יציאה
diagnostics = אבחון
download-recording = שמירת דוח תקלה
    .title = מה הסופטפון עשה בדקות האחרונות, ללא מספרים, שמות וקולות
take-phone-links = פתיחת קישורי טלפון כאן
    .title = קישורים למספרי טלפון בכל דפי האינטרנט יועברו לסופטפון הזה
connect-again = ניסיון חיבור נוסף
work-mode =
    .aria-label = מצב עבודה
mode-auto = זמין
    .title = השיחה הבאה מגיעה אוטומטית
mode-manual = שיחה אחת
    .title = זמין לשיחה אחת
mode-acw = לאחר שיחה
    .title = עבודה לאחר שיחה: לא מגיעות שיחות
mode-aux = Aux
    .title = לא זמין, מהסיבה שנבחרה כאן
aux-reason = סיבת Aux
aux-reason-field =
    .title = הסיבה ל-Aux
    .aria-label = הסיבה ל-Aux
no-reason-yet = סיבה…
find-reason =
    .aria-label = חיפוש סיבה ל-Aux
    .placeholder = חיפוש סיבה…
reasons-found =
    .aria-label = סיבות שנמצאו
more-reasons = { $count ->
    [one] יש עוד אחת: המשיכו להקליד כדי למצוא אותה
    [two] יש עוד שתיים: המשיכו להקליד כדי למצוא אותן
   *[other] יש עוד { $count }: המשיכו להקליד כדי למצוא אותן
 }
no-reason-found = אין סיבה שזה מופיע בשמה.
day-so-far = { $calls ->
    [one] היום: שיחה אחת, זמן שיחה { $talked }, לא נענו: { $missed }
    [two] היום: שתי שיחות, זמן שיחה { $talked }, לא נענו: { $missed }
   *[other] היום: { $calls } שיחות, זמן שיחה { $talked }, לא נענו: { $missed }
 }
your-extension = השלוחה שלכם
use-it = אישור
setup-title = הגדרה ראשונית: מתן גישה לדף הזה
setup-file =
    .aria-label = הטקסט של config.json
copy = העתקה
setup-reload = לאחר מכן רעננו את הדף הזה.
calls =
    .aria-label = שיחות
loading = בטעינה…
no-calls = אין שיחות
duration =
    .aria-label = משך
called-number-label = אל
answer = מענה
hold = המתנה
retrieve = המשך
swap = החלפה
hang-up = ניתוק
decline = דחייה
reconnect-why =
    .title = יציאה מההתייעצות וחזרה לשיחה שבהמתנה
other-parties =
    .aria-label = משתתפים נוספים
drop = הסרה
note = הערה
note-field =
    .placeholder = כתיבת הערה…
keypad = לוח מקשים
digits-sent =
    .aria-label = ספרות שנשלחו
keys =
    .aria-label = לוח מקשים: לחצו על ספרות או הקלידו אותן
key-star =
    .aria-label = כוכבית
key-hash =
    .aria-label = סולמית
open-in-crm = פתיחה ב-CRM
my-phone-is-idle = אין שיחה בטלפון
    .title = מסיים את מה שמוצג כאן, אם הטלפון והחלונית לא תואמים
close-call =
    .title = סגירה
    .aria-label = סגירת השיחה הזו
caller =
    .aria-label = מתקשר
called-number =
    .aria-label = המספר שחויג
dial =
    .aria-label = חיוג
number-field =
    .aria-label = מספר
    .placeholder = מספר
dial-keypad =
    .aria-label = לוח מקשים לחיוג
    .title = לוח מקשים לחיוג
key-plus =
    .aria-label = פלוס
key-erase =
    .aria-label = מחיקת התו האחרון
    .title = מחיקת התו האחרון
consult = התייעצות
transfer = העברה
conference = ועידה
drop-party = הסרת משתתף
two-calls = "העברה" ו"ועידה" מחברות את שתי השיחות שלכם; אין צורך במספר.
recent-calls = שיחות אחרונות
call-again = חיוג חוזר
call-back = שיחה חוזרת
close = סגירה
    .title = סגירה
    .aria-label = סגירה
diagnostics-text =
    .aria-label = טקסט האבחון
connection = חיבור
error = שגיאה
language = שפה
not-told = לא נמסר
diagnostics-not-made = לא ניתן היה להכין את האבחון. נסו שוב.
presses-left-out = לחיצות שלא בוצעו
presses-left-out-why = { $count }, על כפתורים שזה עתה הופיעו, זזו או השתנו
numbers-in-groups = מספרים בקבוצות
numbers-as-in = כמו ב-{ $country }
numbers-awaited = הקובץ עם הקבוצות בטעינה
numbers-not-loaded = לא, כפי שהם מגיעים: לא ניתן היה לטעון את הקובץ עם הקבוצות ({ $why })
numbers-country-unknown = לא, כפי שהם מגיעים: { $country }, מההגדרה ⁦/Softphone/country⁩, אינה מדינה שמספריה מוכרים
copied = הועתק.
copy-by-hand = לחצו Ctrl+C כדי להעתיק את הטקסט המסומן.
reconnect = חזרה לשיחה שבהמתנה
add-to-favourites = הוספה למועדפים
remove-from-favourites = הסרה מהמועדפים
favourites =
    .aria-label = מועדפים
star =
    .title = הוספה למועדפים
    .aria-label = הוספה למועדפים
unstar =
    .title = הסרה מהמועדפים
    .aria-label = הסרה מהמועדפים
suggestions =
    .aria-label = הצעות
suggestion-recent = שיחה אחרונה
missed-calls = { $count ->
    [one] { $count } לא נענתה
   *[other] { $count } לא נענו
 }
talk-length = { $minutes ->
    [0] { $seconds } שנ׳
   *[other] { $minutes } דק׳ { $seconds } שנ׳
 }
history-in = נכנסת
history-out = יוצאת
history-missed = לא נענתה
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } מבקש להשתמש בסופטפון הזה. דבר לא נטען ולא מתחבר עד שקובץ ליד ה-index.html של הסופטפון יציין למי מותר.
setup-answer = אם זו המערכת שלכם, ורק אז, דאגו ששרת האינטרנט של הסופטפון ישיב ל-{ $place } בטקסט הזה:
missing-in-markup = חסר בסימון של הדף. החזירו אותו: הסופטפון זקוק לו.
missing-all = חסרים בסימון של הדף: { $names }
catalogue-flaws = { $count ->
    [1] יש טעות בשורה { $line }: { $first }
    [2] יש שתי טעויות, הראשונה בשורה { $line }: { $first } האחרת מופיעה באבחון.
   *[other] יש { $count } טעויות, הראשונה בשורה { $line }: { $first } האחרות מופיעות באבחון.
 }
catalogue-line = שורה { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = אין טקסטים בקובץ.
mistake-too-deep = יותר מ-{ $most } סוגריים מסולסלים מקוננים זה בזה, ולכן הקובץ לא נקרא.
mistake-encoding = הקובץ לא נשמר כ-UTF-8. שמרו אותו כ-UTF-8.
mistake-brace = חסר { "}" }.
mistake-sign = חסר { $sign }.
mistake-no-key = הודעה מתחילה במפתח שלה, כגון answer = מענה.
mistake-no-words = אין טקסט אחרי המפתח.
mistake-no-default = מבין האפשרויות לבחירה, אחת מתחילה ב-*, והיא תקפה כשאף אחת אחרת לא מתאימה.
mistake-closing-brace = יש { "}" } מיותר.
mistake-form = ההודעה אינה בצורה שב-docs/words.md.
mistake-twice = המפתח { $key } מופיע פעמיים: הנוסח המאוחר תקף.
mistake-unknown-key = אין בסופטפון מפתח { $key }. תקנו את המפתח, או הסירו את השורה.
mistake-argument = ההודעה { $key } לא מקבלת { "{" } { $name } { "}" }, ולכן מוצג הנוסח האנגלי שלה.
language-not-there = בשרת האינטרנט של הסופטפון אין קובץ { $file }. הסופטפון מוצג כעת באנגלית. ציינו שפה שיש בו, או הוסיפו את הקובץ הזה.
starting-again = הסופטפון מתחיל מחדש.
recording-not-written = לא ניתן היה לשמור את דוח התקלה.
answered-something-else = הסופטפון השיב תשובה לא צפויה.
disposed-of = הסופטפון הוסר מהדף.
does-not-answer = הסופטפון לא משיב.
no-work-mode = מצב העבודה חייב להיות אחד מאלה: { $modes }.
open-in-tab = פתיחה בכרטיסייה
close-page = סגירת הדף
web-server-answered = שרת האינטרנט השיב { $status }
not-fetched = לא ניתן היה לאחזר אותו
config-not-fetched = לא ניתן היה לאחזר אותו, או ששרת האינטרנט הפנה את הדפדפן למקום אחר
config-not-given = הסקריפט של הדף לא הצליח לקרוא אותו
config-is-no-text = מה שהסקריפט של הדף מסר במקומו אינו טקסט
library-not-there = הדפדפן לא הצליח לטעון אותה
several-reasons = { $first }; { $second }
no-shared-workers = בדפדפן אין shared workers
shared-worker-refused = הדפדפן לא מאפשר את ה-shared worker
shared-worker-silent = ה-shared worker לא משיב
web-locks-refused = הדפדפן לא מאפשר Web Locks
no-web-locks = בדפדפן אין Web Locks
no-channel = הדפדפן לא מאפשר ערוץ בין הכרטיסיות
phone-link = קישור טלפון
phone-links = קישורי טלפון
phone-links-set-up = קישורים לדף הזה מעבירים מספר טלפון לסופטפון שפועל בדפדפן הזה. הוא יכול לפתוח את קישורי הטלפון (⁦tel:⁩) של כל דפי האינטרנט: הדפדפן ישאל אתכם אם הדבר מותר.
no-phone-links = הדפדפן הזה לא יכול להעביר קישורי טלפון לדף אינטרנט. Chrome, Edge ו-Firefox במחשב שולחני יכולים, כשהסופטפון מגיע ב-https.
browser-asks = הדפדפן שואל אתכם אם הדבר מותר: השאלה מופיעה ליד שורת הכתובת.
phone-links-come-here = מעכשיו קישורי טלפון מגיעים לכאן.
phone-links-not-allowed = הדפדפן לא אישר זאת. פתחו פעם אחת את כתובת הסופטפון בכרטיסייה משלה, לחצו בתוך הדף, ונסו כאן שוב.
open-phone-links-here = פתיחת קישורי טלפון בסופטפון
looking-for-softphone = מחפש את הסופטפון…
not-a-number = לא מספר
link-not-taken = לא התקבל
no-softphone-found = לא נמצא סופטפון
no-softphone-answers = אין סופטפון של האתר הזה שמשיב בדפדפן הזה. או שאין סופטפון פתוח, או שהוא פתוח בתוך CRM ועדיין לא רשאי לקבל קישורי טלפון: שם לחצו פעם אחת על "תפריט", ואז על "פתיחת קישורי טלפון כאן". עד אז העתיקו את המספר, והדביקו אותו בסופטפון.
softphone-silent = הסופטפון שהיה בשימוש לאחרונה נמצא, אבל הוא לא משיב כעת. בדקו שם, או העתיקו את המספר.
handed-over = הועבר
softphone-asks = הסופטפון מציג את המספר ושואל אם להתקשר אליו.
softphone-asks-close-tab = הסופטפון מציג את המספר ושואל אם להתקשר אליו. אפשר לסגור את הכרטיסייה הזו.
copy-number = העתקת המספר
copy-number-by-hand = לחצו Ctrl+C כדי להעתיק את המספר המסומן.
go-back = חזרה
disposition = סיווג
disposition-none = לא נבחר
disposition-wanted = בחירת סיווג
log-tries-again = ניסיון נוסף יתבצע אוטומטית
log-disposition-changed = נשמר; הסיווג השתנה מאז
wrap-up-ends = זמין בעוד
wrap-up-waits = זמין לאחר בחירת סיווג
more-wrap-up = עוד 30 שניות
no-disposition-now = אפשר לבחור סיווג לאחר המענה לשיחה.
disposition-unknown = הסיווג הזה לא מופיע בהגדרות המוקד.
disposition-first = בחרו סיווג תחילה.
no-more-wrap-up = אין כעת זמן שאפשר להאריך.
write-disposition = כתבו קוד=טקסט או קבוצה/קוד=טקסט, מופרדים בפסיקים, כגון Sales/1=Order,9=Wrong number. כרגע המערכת מתעלמת מזה.
disposition-twice = הקוד הזה מופיע פעמיים. תנו לכל סיווג קוד משלו. כרגע המערכת מתעלמת מהשני.
disposition-too-long = CRM מקבל לכל היותר { $most } תווים. כרגע המערכת מתעלמת מזה.
yes = כן
set-mode = שינוי מצב עבודה
send-digits = שליחת ספרות
set-extension = שימוש בשלוחה הזו
open-page = פתיחה
header-call = { $state } { $number }
header-not-connected = אין חיבור
presence-offline = לא מקוון
presence-on-a-call = בשיחה
presence-available = זמין
presence-away = לא נמצא
