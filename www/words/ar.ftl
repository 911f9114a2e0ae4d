# كلمات الهاتف البرمجي بالعربية.


## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }، { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

call-alerting = مكالمة واردة
call-dialling = جارٍ الاتصال
call-dialling-consultation = استشارة: جارٍ الاتصال
call-ringing = يرن
call-ringing-consultation = استشارة: يرن
call-held-by-far = الطرف الآخر علّق المكالمة
call-consulted = استشارة من { $from } بشأن { $about }
person-with-number = { $name }، { $number }
call-conference = مؤتمر
call-conference-holds = مؤتمر، معلّق لدى: { $parties }
call-talking = مكالمة جارية
call-consultation = استشارة
call-held-waits = معلّقة، تنتظر انتهاء المكالمة أعلاه
call-held = معلّقة
call-busy = مشغول
call-failed = تعذّر الوصول إليه
call-missed = فائتة
call-declined = مرفوضة
call-not-answered = لم يتم الرد
call-cancelled = أُلغيت
call-ended = انتهت
call-transferred = حُوّلت إلى { $to }
call-queue = { $state }، قائمة الانتظار { $queue }
call-by-shuttle = { $state }، بحسب Shuttle
call-last-known = { $state } (آخر حالة معروفة)
calls-untold = الهاتف
unknown-caller = متصل غير معروف
number-withheld = الرقم محجوب
unknown-number = رقم غير معروف
back-to = رجوع إلى { $who }
transfer-to = تحويل { $who } إلى { $to }
conference-of-all = مؤتمر يضم الجميع
back-to-caller = رجوع إلى المتصل
dialled-as = الرقم المطلوب فعليًا: { $number }
click-waits = { $seconds ->
    [one] لم يتم الاتصال بالخادم بعد. سيُطلب الرقم { $number } عندما يجهز الهاتف، خلال ثانية واحدة.
    [two] لم يتم الاتصال بالخادم بعد. سيُطلب الرقم { $number } عندما يجهز الهاتف، خلال ثانيتين.
    [few] لم يتم الاتصال بالخادم بعد. سيُطلب الرقم { $number } عندما يجهز الهاتف، خلال { $seconds } ثوانٍ.
   *[other] لم يتم الاتصال بالخادم بعد. سيُطلب الرقم { $number } عندما يجهز الهاتف، خلال { $seconds } ثانية.
 }
agent-not-connected = غير متصل
agent-on-call = في مكالمة
trouble-network = هذا الكمبيوتر غير متصل بالشبكة. افحص الكابل أو شبكة Wi-Fi؛ هاتف المكتب يعمل كالمعتاد.
trouble-server = لا اتصال بنظام الهاتف. استخدم هاتف المكتب؛ تُعاد المحاولة تلقائيًا.
trouble-local-network = المتصفح يمنع الوصول إلى نظام الهاتف. اسمح بـ«الوصول إلى الشبكة المحلية» أو أخبر المسؤول.
trouble-phone = لم يُعثر على هاتفك. اكتب رقم تحويلتك أدناه أو أخبر المسؤول.
trouble-setup = يتعذّر بدء الهاتف البرمجي. أعد تحميل الصفحة؛ وإن لم ينفع ذلك فأخبر المسؤول.
trouble-crm = نظام CRM لا يعمل الآن مع الهاتف البرمجي. أعد تحميل الصفحة؛ المكالمات مستمرة.
trouble-shuttle = قد لا تظهر بعض المكالمات هنا: انظر إلى هاتفك. تُعاد المحاولة تلقائيًا.
details = التفاصيل
troubles =
    .aria-label = المشكلات
agent-signed-out = تم تسجيل الخروج
logged-out-by-others = سجّل نظام الهاتف أو شخص آخر خروجك. سجّل الدخول مجددًا لتلقي المكالمات.
agent-signed-in = تم تسجيل الدخول
agent-auto = { $when ->
    [after-call] متاح بعد هذه المكالمة
   *[now] متاح
 }
agent-manual = { $when ->
    [after-call] متاح لمكالمة واحدة بعد هذه المكالمة
   *[now] متاح لمكالمة واحدة
 }
agent-acw = { $when ->
    [after-call] عند انتهاء هذه المكالمة: ما بعد المكالمة
   *[now] ما بعد المكالمة
 }
agent-aux = { $when ->
    [after-call] غير متاح بعد هذه المكالمة
   *[now] غير متاح
 }
agent-aux-reason = { $when ->
    [after-call] غير متاح بعد هذه المكالمة: { $reason }
   *[now] غير متاح: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] غير متاح بعد هذه المكالمة: السبب { $code }
   *[now] غير متاح: السبب { $code }
 }
mode-from-elsewhere = تغيّر وضع عملك من غير أن تغيّره هنا. الوضع الآن: { $mode }
connection-none = غير متصل
connection-off-network = هذا الكمبيوتر غير متصل بالشبكة
connection-connecting = { $side ->
    [primary] جارٍ الاتصال بالخادم الأساسي
   *[backup] جارٍ الاتصال بالخادم الاحتياطي
 }
connection-connecting-again = { $side ->
    [primary] جارٍ الاتصال مجددًا بالخادم الأساسي
   *[backup] جارٍ الاتصال مجددًا بالخادم الاحتياطي
 }
connection-connected = متصل
connection-connected-to-backup = متصل بالخادم الاحتياطي
connection-without-phone = { $side ->
    [primary] متصل بالخادم الأساسي، بلا هاتف
   *[backup] متصل بالخادم الاحتياطي، بلا هاتف
 }
connection-switching = { $side ->
    [primary] جارٍ الانتقال إلى الخادم الأساسي
   *[backup] جارٍ الانتقال إلى الخادم الاحتياطي
 }
connection-starting = { $side ->
    [primary] جارٍ تشغيل الهاتف على الخادم الأساسي
   *[backup] جارٍ تشغيل الهاتف على الخادم الاحتياطي
 }
trying-again = جارٍ إعادة المحاولة
trying-again-often = { $attempts ->
    [zero] جارٍ إعادة المحاولة
    [one] جارٍ إعادة المحاولة، مرة واحدة حتى الآن
    [two] جارٍ إعادة المحاولة، مرتين حتى الآن
    [few] جارٍ إعادة المحاولة، { $attempts } مرات حتى الآن
   *[other] جارٍ إعادة المحاولة، { $attempts } مرة حتى الآن
 }
shuttle-connecting = جارٍ الاتصال بـ Shuttle
shuttle-connected-alone = متصل بـ Shuttle الذي يعرض المكالمات؛ أما التحكم بها فمن هاتفك
shuttle-connected = Shuttle متصل
panel-stand-alone = وضع مستقل بدون CRM: لا تُفتح السجلات تلقائيًا ولا يُحفظ سجل المكالمات

## What the agent is told: refusals, dialling, links, questions

no-number-waits = لا يوجد رقم بانتظار الاتصال.
no-retry-needed = لا حاجة إلى إعادة محاولة حفظ سجل هذه المكالمة.
only-ended-closes = لا يمكن إغلاق إلا مكالمة انتهت.
note-not-saved = لم تُحفظ ملاحظة هذه المكالمة: أعد المحاولة، أو احذفها.
disposition-not-saved = لم تُحفظ نتيجة المكالمة: أعد المحاولة، أو احذفها.
change-not-saved = لم يُحفظ آخر ما كتبته أو اخترته: أعد المحاولة، أو احذفه.
nothing-to-discard = لا يوجد ما يُحذف.
no-caller-to-search = لا يوجد متصل للبحث عنه.
nothing-to-open = لم يعد هناك ما يُفتح.
no-link-asks = لا يوجد رابط يطلب إجراء مكالمة.
type-extension-or-name = اكتب تحويلتك أو اسمك.
extension-not-asked-for = رقم التحويلة غير مطلوب.
extension-has-digits = تتكوّن التحويلة من أرقام فقط.
no-call-shown = لا توجد مكالمة معروضة.
shuttle-only-shows = يعرض Shuttle المكالمات فقط: استخدم هاتفك لذلك.
server-not-connected = لم يتم الاتصال بخادم CTI بعد.
only-keys-sent = لا يمكن إرسال سوى الأرقام من 0 إلى 9 والعلامتين * و #.
already-logged-in = سجّل موظف الدخول بالفعل على هذه التحويلة.
type-agent-id = اكتب رقم الموظف.
nobody-logged-in = لم يسجّل أحد الدخول.
log-in-first = سجّل الدخول أولًا.
reason-unknown = رمز السبب هذا غير موجود في إعدادات مركز الاتصال.
type-number-to-consult = اكتب الرقم الذي تريد استشارته.
no-call-to-consult-about = لا توجد مكالمة للاستشارة بشأنها.
no-call-rings = لا توجد مكالمة ترن.
other-call-answered = ردّ خادم CTI على { $who }. ما زالت مكالمة { $other } ترن.
no-call-to-hold = لا توجد مكالمة لتعليقها.
no-call-to-take-back = لا توجد مكالمة معلّقة لاستئنافها.
server-cannot-swap = لا يدعم خادم CTI التبديل بين المكالمات.
swap-needs-two-calls = يتطلب التبديل مكالمة جارية وأخرى معلّقة.
no-call-to-hang-up = لا توجد مكالمة لإنهائها.
reconnect-needs-consultation = يتطلب الرجوع استشارة والمكالمة المعلّقة التي تخصها.
no-consultation-failed = لا توجد استشارة تعذّر إجراؤها.
type-number-to-transfer = اكتب الرقم الذي تريد التحويل إليه، أو استشر أولًا.
no-call-to-transfer = لا توجد مكالمة لتحويلها.
type-number-to-add = اكتب الرقم الذي تريد إضافته، أو استشر أولًا.
no-call-to-add-to = لا توجد مكالمة لإضافة طرف إليها.
type-number-to-drop = اكتب رقم الطرف الذي تريد إزالته.
no-call-to-drop-from = لا توجد مكالمة لإزالة طرف منها.
server-cannot-send-digits = لا يدعم خادم CTI إرسال الأرقام.
digits-while-talking = لا يمكن إرسال الأرقام إلا أثناء مكالمة جارية.
not-on-list = لم تعد هذه المكالمة في القائمة.
two-calls-already = لديك مكالمتان بالفعل.
call-with-number-already = لديك بالفعل مكالمة مع هذا الرقم.
no-digits-after-number = لا يمكن هنا إرسال الأرقام التي تلي الرقم: استشر أولًا، ثم اجمع المكالمتين.
library-refused = رفضت مكتبة CRM أحد الطلبات: { $words }.
no-answer-yet = لا رد حتى الآن
no-answer = لا رد
no-settings-from-crm = لم يقدّم CRM إعدادات مركز الاتصال ({ $why }). في Setup افتح Call Centers ثم Manage Call Center Users وأضف هذا المستخدم، ثم أعد تحميل الصفحة.
click-not-dialled = لم يُطلب الرقم الذي نقرته: { $why }.
too-many-calls = تجاوز عدد المكالمات المتزامنة { $most }: ما زاد على ذلك لا يُعرض ولا يُبحث عنه ولا يُحفظ له سجل.
notes-of-agent-before = ترك الموظف السابق ملاحظات غير محفوظة في CRM عن مكالمات مع { $callers }. تبقى إلى أن تنسخها وتغلق مكالماتها: زر «إغلاق» يحذف الملاحظة.
an-unknown-caller = متصل غير معروف
not-dialled-not-reached = لم يُطلب الرقم { $number }: تعذّر الوصول إلى خادم CTI في الوقت المحدد.
dialled-already = يجري بالفعل طلب الرقم { $number }.
number-dialled-already = يجري بالفعل طلب رقم آخر.
answer-first = هناك مكالمة ترن: رد عليها أولًا، أو انتظر حتى تتوقف.
hang-up-failed-first = أنهِ أولًا المكالمة التي تعذّر إجراؤها.
end-one-of-two-first = لديك مكالمتان بالفعل: أنهِ إحداهما أولًا.
call-again-when-free = يمكنك معاودة الاتصال بعد انتهاء مكالمتك.
local-network = يمنع المتصفح هذه الصفحة من الوصول إلى الشبكة المحلية، وفيها خادم CTI. اسمح بـ «الوصول إلى الشبكة المحلية» عندما يسألك المتصفح. لجميع الموظفين: يجب أن يسمح إطار CRM بذلك، أو أن تذكر سياسة المؤسسة (LocalNetworkAccessAllowedForUrls) عنوانَي CRM وهذه الصفحة، أو أن يكون لخادم CTI عنوان عام.
pressed-no-server = لم يُنفّذ آخر ما ضغطته: لا يوجد خادم CTI في الخدمة. اضغط مجددًا عندما يصبح الهاتف جاهزًا.
request-not-confirmed = انقطع الاتصال قبل تأكيد { $what }: تحقق من هاتفك.
back-mode-changed = انقطع الاتصال بنظام الهاتف لحظةً؛ وتغيّر وضع عملك في هذه الأثناء.
address-lost = { $side ->
    [primary] فقد الخادم الأساسي هذا العنوان عند فتح الخادم الآخر
   *[backup] فقد الخادم الاحتياطي هذا العنوان عند فتح الخادم الآخر
 }
back-on-server = انقطع الاتصال بنظام الهاتف مدة { $seconds } ث؛ { $what }.
calls-not-told = لا تظهر مكالماتك هنا الآن: تحقق من هاتفك
calls-ended = { $calls ->
    [one] انتهت مكالمة واحدة في هذه الأثناء
    [two] انتهت مكالمتان في هذه الأثناء
    [few] انتهت { $calls } مكالمات في هذه الأثناء
   *[other] انتهت { $calls } مكالمة في هذه الأثناء
 }
calls-began = { $calls ->
    [one] بدأت مكالمة واحدة في هذه الأثناء
    [two] بدأت مكالمتان في هذه الأثناء
    [few] بدأت { $calls } مكالمات في هذه الأثناء
   *[other] بدأت { $calls } مكالمة في هذه الأثناء
 }
calls-changed = { $calls ->
    [one] تغيّرت مكالمة واحدة في هذه الأثناء
    [two] تغيّرت مكالمتان في هذه الأثناء
    [few] تغيّرت { $calls } مكالمات في هذه الأثناء
   *[other] تغيّرت { $calls } مكالمة في هذه الأثناء
 }
work-mode-changed = تغيّر وضع عملك
nothing-changed = مكالماتك ووضع عملك كما كانت
pressed-calls-changed = لم يُنفّذ ما ضغطته: تغيّرت مكالماتك في هذه الأثناء.
request-came-to-nothing = انقطع الاتصال دون إتمام { $what }.
other-links-left-out = { $links ->
    [one] طلب رابط آخر إجراء مكالمة في هذه الأثناء، وتم تجاهله. أجب عن الأول.
    [two] طلب رابطان آخران إجراء مكالمات في هذه الأثناء، وتم تجاهلهما. أجب عن الأول.
    [few] طلبت { $links } روابط أخرى إجراء مكالمات في هذه الأثناء، وتم تجاهلها. أجب عن الأول.
    [many] طلب { $links } رابطًا آخر إجراء مكالمات في هذه الأثناء، وتم تجاهلها. أجب عن الأول.
   *[other] طلب { $links } رابط آخر إجراء مكالمات في هذه الأثناء، وتم تجاهلها. أجب عن الأول.
 }
link-no-number = طلب رابط الاتصال بما ليس رقم هاتف.
link-no-digit = طلب رابط الاتصال برقم لا يحتوي على أي خانة رقمية.
link-several-numbers = طلب رابط الاتصال بأكثر من رقم.
link-star-hash = طلب رابط الاتصال برقم يحتوي على * أو #، وقد يكون ذلك أمرًا لنظام الهاتف، لذلك تم تجاهله. اكتب الرقم بنفسك إن كنت تقصده.
link-not-answered = طلب رابط الاتصال بالرقم { $number } ولم يُجب أحد عن السؤال: لم يُطلب الرقم.
link-asks = يطلب رابط الاتصال بالرقم { $number }.
link-asks-hold = يطلب رابط الاتصال بالرقم { $number }. ستُعلّق المكالمة مع { $held }.
link-asks-digits = يطلب رابط الاتصال بالرقم { $number }، وإرسال { $digits } بعد الرد.
link-asks-digits-hold = يطلب رابط الاتصال بالرقم { $number }، وإرسال { $digits } بعد الرد. ستُعلّق المكالمة مع { $held }.
the-caller = المتصل
library-not-loaded = تعذّر تحميل مكتبة CRM ({ $why }). أعد تحميل الصفحة؛ وإن لم يفدك ذلك، فتأكد من أنه يُسمح لخادم هذه الصفحة بتحميل البرامج النصية من CRM.
settings-file-unreadable = تعذّرت قراءة ملف الإعدادات ({ $why }).
page-may-not = لا يُسمح لهذه الصفحة باستخدام الهاتف. السبب مذكور في تنبيهاتها.
not-in-a-crm = هذه الصفحة ليست داخل لوحة الهاتف في CRM، ولم يُحدَّد ملف إعدادات. افتحها من CRM، أو أضف ⁦?settings=settings.json⁩ إلى العنوان.
browser-stores-nothing = قد تضيع الملاحظات: لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء.
numbers-not-clickable = لا يمكن النقر على الأرقام في CRM: { $why }. أعد تحميل الصفحة للمحاولة مجددًا.
not-asked-any-more = لم يعد هذا السؤال قائمًا: تغيّرت المكالمات في هذه الأثناء.
not-called-no-answer = لم يتم الاتصال بالرقم { $number }: لم يُجب أحد عن السؤال.
not-called-calls-changed = لم يتم الاتصال بالرقم { $number }: تغيّرت المكالمات على الهاتف في هذه الأثناء.
ask-transfer = هل تريد وصل { $active } مع { $held }؟ ستغادر المكالمتين.
ask-conference = هل تريد جمع { $active } و { $held } معك في مكالمة واحدة؟
ask-transfer-to = هل تريد تحويل { $active } إلى { $number }؟ المكالمة مع { $held } معلّقة، وقد يصل خادم CTI بين المتصلَين بدلًا من ذلك.
ask-conference-with = هل تريد إضافة { $number } إلى المكالمة مع { $active }؟ المكالمة مع { $held } معلّقة، وقد يصل خادم CTI بين المتصلَين بدلًا من ذلك.
ask-call-named = هل تريد الاتصال بـ { $name }، { $number }؟ ستُعلّق المكالمة مع { $active }.
ask-call = هل تريد الاتصال بالرقم { $number }؟ ستُعلّق المكالمة مع { $active }.
ask-discard = هل تريد حذف الملاحظة عن { $who }؟ لم تُحفظ في CRM.
yes-transfer = تحويل
yes-conference = مؤتمر
yes-call = اتصال
yes-discard = حذف
pop-could-repeat = لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء، وقد يُفتح السجل مرة بعد مرة
pop-may-be-open = لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء، وربما فُتح السجل من قبل
no-crm-answer = لا رد من CRM
note-is-in-log = ملاحظتها محفوظة في سجل المكالمة
note-goes-into-log = ستُحفظ ملاحظتها في سجل المكالمة
saved-by-other-version = تم تحديث الهاتف البرمجي. الملاحظات غير المحفوظة وقائمة المكالمات السابقة احتفظ بها الإصدار السابق وتعذّر نقلها. أما المكالمات على الهاتف فتُعرض كالمعتاد.
no-server-answer = لا رد من نظام الهاتف
no-server-answer-check-phone = لا رد من نظام الهاتف؛ تحقق من هاتفك قبل أن تعيد المحاولة
password-wrong = كلمة المرور غير صحيحة
request-refused = فشل { $what }: رفض نظام الهاتف ذلك.
request-refused-or-idle = فشل { $what }: رفض نظام الهاتف ذلك. إذا لم تكن على هاتفك مكالمة، فاضغط «لا مكالمة على هاتفي».
request-failed = فشل { $what }: { $why }.
request-failed-or-idle = فشل { $what }: { $why }. إذا لم تكن على هاتفك مكالمة، فاضغط «لا مكالمة على هاتفي».
request-log-in = تسجيل الدخول
request-log-out = تسجيل الخروج
request-auto = الانتقال إلى وضع «متاح»
request-manual = الانتقال إلى وضع «مكالمة واحدة»
request-acw = الانتقال إلى وضع «ما بعد المكالمة»
request-aux = الانتقال إلى وضع «غير متاح»
request-call = الاتصال
request-call-to = الاتصال بالرقم { $number }
request-consultation = الاستشارة
request-consultation-with = استشارة الرقم { $number }
request-drop = إزالة أحد الأطراف
request-drop-party = إزالة { $number }
request-answer = الرد على المكالمة
request-hold = تعليق المكالمة
request-retrieve = استئناف المكالمة
request-hang-up = إنهاء المكالمة
request-reconnect = الرجوع إلى المكالمة المعلّقة
request-transfer-to = التحويل إلى { $number }
request-add = إضافة { $number }
request-transfer = التحويل
request-conference = عقد المؤتمر
request-digits = إرسال الأرقام
request-swap = التبديل بين المكالمتين
settings-changed = تغيّرت إعدادات مركز الاتصال. ستُطبّق حالما لا تبقى أي مكالمة على الهاتف.
leave-not-supported = لا يدعم هذا المتصفح ذلك: ينتهي الهاتف البرمجي بإغلاق آخر صفحة له.
extension-not-found = لم يتمكن خادم CTI من العثور على تحويلة هذا الكمبيوتر ({ $why }). اكتب تحويلتك، أو اطلب من المسؤول ربط عنوان هذا الكمبيوتر بها.
reply-names-no-extension = لا يذكر الرد أي تحويلة
extension-not-monitored = تعذّرت مراقبة التحويلة { $extension } ({ $why })، فلن تُعرض أي مكالمة. تأكد من وجود التحويلة، أو اسأل المسؤول.
logged-in-not-told = لم يتمكن خادم CTI من معرفة من سجّل الدخول على التحويلة { $extension } ({ $why }).
no-number-to-dial = لا يوجد رقم للاتصال به.
no-digit = لا توجد هنا أي خانة رقمية، فلا يمكن الاتصال.
several-numbers = هنا أكثر من رقم، لذلك لا يُطلب: اكتب الرقم الذي تقصده.
only-an-extension = هذه تحويلة دون رقمها الأساسي، لذلك لا يُطلب: اكتب الرقم كاملًا.
number-unclear = لا يتضح أي جزء من هذا هو الرقم، لذلك لا يُطلب: اكتب الرقم.
step-signs = تُحذف العلامات غير المرئية، وتُقرأ الرموز المتشابهة كما تبدو
step-link = يُحذف من الرابط كل ما سوى الرقم
step-extension-part = يُرسل جزء التحويلة بعد الرد
step-letters = تُستبدل بالحروف أرقام المفاتيح التي تحملها
step-words = يُحذف ما يجاور الرقم
step-trunk-zero = لا يُطلب (0) بعد رمز الدولة
link-unwritten = هذا الرابط غير مكتوب وفق قواعد العناوين، فلا يمكن قراءة رقم منه.
link-no-call = هذا الرابط يطلب شيئًا غير المكالمة الهاتفية.
link-not-a-number = هذا الرابط يطلب الاتصال بما ليس رقم هاتف.
step-again = يُطلب الرقم كما طُلب من قبل
step-digits-only = لا تُطلب إلا الأرقام والعلامتان * و #
step-punctuation-and-plus = تُحذف العلامة + والمسافات والأقواس والشرطات وسائر علامات الترقيم
step-as-typed = الأرقام المكتوبة تُطلب كما كُتبت
step-punctuation = تُحذف علامات الترقيم
step-international = { $set ->
   *[none] فيه العلامة +، فهو رقم دولي: لم تُحدَّد أي بادئة.
    [outside] فيه العلامة +، فهو رقم دولي: تسبقه بادئة الخط الخارجي { $outside }.
    [prefix] فيه العلامة +، فهو رقم دولي: تسبقه بادئة الاتصال الدولي { $prefix }.
    [both] فيه العلامة +، فهو رقم دولي: تسبقه بادئة الخط الخارجي { $outside } ثم بادئة الاتصال الدولي { $prefix }.
 }
step-own-country = { $set ->
   *[none] فيه العلامة + ورمز دولتك، فيُحذفان: لم تُحدَّد أي بادئة.
    [outside] فيه العلامة + ورمز دولتك، فيُحذفان: تسبقه بادئة الخط الخارجي { $outside }.
    [prefix] فيه العلامة + ورمز دولتك، فيُحذفان: تسبقه بادئة الاتصال الوطني { $prefix }.
    [both] فيه العلامة + ورمز دولتك، فيُحذفان: تسبقه بادئة الخط الخارجي { $outside } ثم بادئة الاتصال الوطني { $prefix }.
 }
step-long-distance = { $set ->
   *[none] فيه أقواس، فهو لمكالمة بعيدة: لم تُحدَّد أي بادئة.
    [outside] فيه أقواس، فهو لمكالمة بعيدة: تسبقه بادئة الخط الخارجي { $outside }.
    [prefix] فيه أقواس، فهو لمكالمة بعيدة: تسبقه بادئة المكالمات البعيدة { $prefix }.
    [both] فيه أقواس، فهو لمكالمة بعيدة: تسبقه بادئة الخط الخارجي { $outside } ثم بادئة المكالمات البعيدة { $prefix }.
 }
step-outside = { $set ->
   *[none] هو أطول من تحويلتك، فيخرج من المقسم: لم تُحدَّد أي بادئة.
    [outside] هو أطول من تحويلتك، فيخرج من المقسم: تسبقه بادئة الخط الخارجي { $outside }.
 }
step-internal = ليس أطول من تحويلتك، فهو رقم داخلي: دون بادئة.
will-dial = { $kind ->
   *[as-typed] سيُطلب { $number } كما كُتب
    [digits] سيُطلب { $number }
    [international] سيُطلب { $number }: دولي
    [own-country] سيُطلب { $number }: وطني
    [long-distance] سيُطلب { $number }: مكالمة بعيدة
    [outside] سيُطلب { $number }: خط خارجي
    [internal] سيُطلب { $number }: داخلي
 }
will-send = بعد الرد يُرسل { $digits }.
nobody-found = لا أحد بهذا الاسم في الدليل أو بين المكالمات الأخيرة.
why-number = لماذا هذا الرقم؟
why-typed = { $number } هو المكتوب في الحقل.
why-step = { $result } – { $step }
caller-too-long = لا سجل: رقم المتصل أطول من أن يُبحث عنه
no-caller-number = لا سجل: وصلت المكالمة بلا رقم
caller-hides-number = لا سجل: المتصل يخفي رقمه
caller-too-short = لا سجل: رقم المتصل أقصر من أن يُبحث عنه

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] تعذّر الوصول إلى الخادم الأساسي
    [backup] تعذّر الوصول إلى الخادم الاحتياطي
   *[it] تعذّر الوصول إليه
 }
reason-closed = { $who ->
    [primary] أغلق الخادم الأساسي الاتصال
    [backup] أغلق الخادم الاحتياطي الاتصال
    [shuttle] أغلق Shuttle الاتصال
   *[it] أغلق الاتصال
 }
reason-with-code = { $reason } (الرمز { $code })
reason-with-code-and-words = { $reason } (الرمز { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] لم يقبل الخادم الأساسي الاتصال في الوقت المحدد
    [backup] لم يقبل الخادم الاحتياطي الاتصال في الوقت المحدد
   *[it] لم يقبل الاتصال في الوقت المحدد
 }
reason-no-answer = { $who ->
    [primary] لم يُجب الخادم الأساسي عن { $request }
    [backup] لم يُجب الخادم الاحتياطي عن { $request }
   *[it] لم يُجب عن { $request }
 }
reason-local-network = { $who ->
    [primary] الخادم الأساسي على الشبكة المحلية، ولا يسمح المتصفح لهذه الصفحة بالوصول إليها
    [backup] الخادم الاحتياطي على الشبكة المحلية، ولا يسمح المتصفح لهذه الصفحة بالوصول إليها
   *[it] على الشبكة المحلية، ولا يسمح المتصفح لهذه الصفحة بالوصول إليها
 }
reason-silent = { $who ->
    [primary] توقف الخادم الأساسي عن الاستجابة
    [backup] توقف الخادم الاحتياطي عن الاستجابة
    [shuttle] توقف Shuttle عن الاستجابة
   *[it] توقف عن الاستجابة
 }
reason-refused = { $who ->
    [primary] يرفض الخادم الأساسي تقديم الخدمة
    [backup] يرفض الخادم الاحتياطي تقديم الخدمة
   *[it] يرفض تقديم الخدمة
 }
reason-return = { $who ->
    [primary] تُرك الخادم الأساسي لأن الخادم الآخر عاد إلى الخدمة
    [backup] تُرك الخادم الاحتياطي لأن الخادم الآخر عاد إلى الخدمة
   *[it] تُرك لأن الخادم الآخر عاد إلى الخدمة
 }
reason-frame-too-long = { $who ->
    [primary] أرسل الخادم الأساسي إطارًا يتجاوز 256 كيلوبايت
    [backup] أرسل الخادم الاحتياطي إطارًا يتجاوز 256 كيلوبايت
    [shuttle] أرسل Shuttle إطارًا يتجاوز 256 كيلوبايت
   *[it] أرسل إطارًا يتجاوز 256 كيلوبايت
 }
reason-unreachable = { $who ->
    [shuttle] لا يمكن الوصول إلى Shuttle
   *[it] لا يمكن الوصول إليه
 }
reason-unreachable-in-words = { $who ->
    [shuttle] لا يمكن الوصول إلى Shuttle ({ $words })
   *[it] لا يمكن الوصول إليه ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] قبل Shuttle الاتصال ثم أغلقه دون أي رد: ربما ليس خادم Socket.IO
   *[it] قبل الاتصال ثم أغلقه دون أي رد: ربما ليس خادم Socket.IO
 }
reason-wrong-version = { $who ->
    [shuttle] يستخدم Shuttle إصدارًا من Socket.IO غير المذكور في الإعداد ⁦/Shuttle/eio⁩: اكتب فيه auto
   *[it] يستخدم إصدارًا من Socket.IO غير المذكور في الإعداد ⁦/Shuttle/eio⁩: اكتب فيه auto
 }
reason-too-slow = { $who ->
    [shuttle] لم يُجب Shuttle في الوقت المحدد
   *[it] لم يُجب في الوقت المحدد
 }
reason-left = { $who ->
    [shuttle] أنهى Shuttle الاتصال من جانبه
   *[it] أنهى الاتصال من جانبه
 }
reason-connection-refused = { $who ->
    [shuttle] يرفض Shuttle الاتصال
   *[it] يرفض الاتصال
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] يرفض Shuttle الاتصال: { $words }
   *[it] يرفض الاتصال: { $words }
 }
no-reason-given = لم يُذكر سبب

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = يجري بالفعل السؤال عن الرقم { $number }.
asking-whether = جارٍ السؤال: هل يجوز الاتصال بالرقم { $number }؟
not-dialled-refused = لن يُطلب الرقم { $number }: رفضه الخادم الذي يُسأل قبل الاتصال.
not-dialled-server-says = لن يُطلب الرقم { $number }. يقول الخادم الذي يُسأل قبل الاتصال: «{ $words }»
not-dialled-nobody-says = لن يُطلب الرقم { $number }: تعذّرت معرفة هل يجوز الاتصال به ({ $why }). أعد المحاولة، أو أبلغ المسؤول.
not-dialled-server-lost = لم يُطلب الرقم { $number }: انقطع الاتصال بخادم CTI في هذه الأثناء.
not-dialled-calls-changed = لم يُطلب الرقم { $number }: تغيّرت المكالمات على الهاتف في هذه الأثناء.
asked-allowed = مسموح ({ $status })
asked-refused = مرفوض
asked-taken-back = تم التراجع عنه
asked-other-clicked = نُقر على رقم آخر في هذه الأثناء
asked-other-dialled = طُلب رقم آخر في هذه الأثناء
asked-other-instead = طُلب رقم آخر بدلًا منه
asked-dialled-all-the-same = { $why }؛ طُلب الرقم مع ذلك، وفق الإعدادات
asked-not-dialled = { $why }؛ لم يُطلب الرقم
asked-address-unusable = لا يمكن استخدام عنوان الخادم
asked-server-answered = أجاب الخادم بـ { $status }
no-answer-within = { $seconds ->
    [one] لا رد خلال ثانية واحدة
    [two] لا رد خلال ثانيتين
    [few] لا رد خلال { $seconds } ثوانٍ
   *[other] لا رد خلال { $seconds } ثانية
 }
fetch-failed = لا يذكر المتصفح سوى فشل الطلب: ربما السبب ترويسات CORS لدى الخادم، أو إعادة توجيه، أو شهادته، أو الشبكة (docs/jtel.md)
server-answered = أجاب بـ { $status }
sent-unread = أُرسل؛ ولا تُعرف النتيجة، لأن القاعدة تنص على unread
crm-takes-no-log = لا يقبل { $crm } سجل مكالمة من هنا: انسخ الملاحظة إلى السجل هناك
servicenow-did-not-start = لم يشغّل ServiceNow هذه اللوحة ({ $why }). اطلب من المسؤول إضافة { $page } إلى الخاصية glide.ui.concourse.onmessage_enforce_same_origin_whitelist ومنح هذا المستخدم الدور sn_openframe_user، ثم أعد تحميل الصفحة.
servicenow-settings-unreadable = تعذّرت قراءة الإعدادات من ServiceNow: { $why }. صحّح ذلك هناك، ثم أعد تحميل الصفحة.
servicenow-did-not-take = لم يقبل ServiceNow ما طلبه الهاتف البرمجي ({ $words }). أعد تحميل الصفحة إن لم يُفتح شيء.
no-servicenow-answer = لا رد من ServiceNow
not-opened = لم يُفتح: { $why }
not-in-servicenow = الهاتف البرمجي ليس داخل ServiceNow
no-servicenow-page-in-time = لم تتمكن أي صفحة من ServiceNow من فتحه في الوقت المحدد
why-opened = لماذا فُتح هذا؟
why-nothing-opened = لماذا لم يُفتح شيء؟
no-page-in-time = لم تتمكن أي صفحة من الهاتف البرمجي من فتحه في الوقت المحدد
program-unknown = لا يُعرف ما فعله البرنامج به
browser-blocked = حظر المتصفح نافذة تفتحها «{ $rule }». اسمح بالنوافذ المنبثقة لهذه الصفحة.
browser-blocked-call = حظر المتصفح نافذة يفتحها الزر «اتصال». اسمح بالنوافذ المنبثقة لهذه الصفحة.
shuttle-did-not-answer = لم يُجب Shuttle: لا يُعرف هل تم التنفيذ
press-call = اضغط «اتصال» للاتصال عبر برنامج الهاتف على هذا الكمبيوتر.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = لا تحدد الإعدادات خادم Shuttle (⁦/Shuttle/url⁩)
shuttle-not-connected = Shuttle غير متصل

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = طُلب من CRM البحث عن المتصل
pop-waits = يُفتح سجل المتصل عند الرد: هناك مكالمة أخرى جارية
pop-waits-for-pause = يُفتح سجل المتصل عندما تتوقف عن الكتابة أو عند الرد
pop-record = السجل: { $record }
pop-found = { $count ->
    [zero] لم يُعثر على أي سجل
    [one] عُثر على سجل واحد
    [two] عُثر على سجلين
    [few] عُثر على { $count } سجلات
    [many] عُثر على { $count } سجلًا
   *[other] عُثر على { $count } سجل
 }
pop-failed = فشل البحث: { $why }
pop-by-hand = لم يُفتح تلقائيًا: { $why }
pop-opened = تم الفتح في CRM
pop-not-opened = لم يُفتح: لم يرد أحد

# السجل الذي تخصه المكالمة: الاختيار في بطاقتها.
choose-record = اختر هذا السجل
new-record-of-caller = سجل جديد
record-kind = { $object ->
    [account] حساب
    [contact] جهة اتصال
    [lead] عميل محتمل
    [case] حالة
   *[opportunity] فرصة
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · هذه المكالمة
# الدليل: القوائم التي تُجلب، ومفضلة الموظف.
directory-holds = الإدخالات: { $entries }، المستبعد لخلل فيه: { $broken }، المستبعد لضيق المكان: { $left }
directory-missing = تعذّرت قراءة الدليل ({ $why }). تُعاد المحاولة تلقائيًا؛ ويمكنك الاتصال بكتابة الرقم.
directory-too-long = إنه أطول من 10 ميغابايت
directory-no-json = الرد ليس JSON أو أن تداخله عميق جدًا
directory-no-list = لا قائمة إدخالات في الرد
directory-no-entries = تعذّرت قراءة كل ما في القائمة: يحتاج كل إدخال إلى اسم ورقم
favourites-not-kept = لا يستطيع هذا المتصفح حفظ مفضلتك (مساحة التخزين ممتلئة أو محظورة): تبقى حتى إغلاق هذه الصفحة.
favourites-full = في مفضلتك { $most } بالفعل. أزل واحدًا أولًا.
favourite-already = هذا الرقم في مفضلتك بالفعل.
no-favourite = هذا الرقم ليس في مفضلتك.
no-number-to-star = لا يوجد رقم لحفظه.
free-agents = { $count ->
    [0] لا أحد متاح
    [one] متاح واحد
    [two] متاح اثنان
   *[other] المتاحون: { $count }
 }
records-to-choose = { $count ->
    [1] عُثر على سجل واحد
    [two] عُثر على سجلين: من المتصل؟
    [few] عُثر على { $count } سجلات: من المتصل؟
    [many] عُثر على { $count } سجلًا: من المتصل؟
   *[other] عُثر على { $count } سجل: من المتصل؟
 }
records-to-choose-again = سجل آخر من السجلات ({ $count })؟
records-to-choose-some = السجلات التي عُثر عليها: { $count }. من المتصل؟ هنا أول { $shown }.
new-record-of-kind = { $object ->
    [account] حساب جديد
    [contact] جهة اتصال جديدة
    [lead] عميل محتمل جديد
    [case] حالة جديدة
   *[opportunity] فرصة جديدة
 }
new-record = جديد: { $kind }
record-not-offered = لم يعد هذا السجل معروضًا للاختيار.
record-not-opened = لم يفتح نظام CRM السجل: { $why }
why-record = لماذا هذا السجل؟
why-came = وصل رقم المتصل هكذا: { $number }.
why-searched = جرى البحث في CRM عن { $search } ({ $form }).
why-found = { $count ->
    [0] لم يُعثر على أي سجل.
    [1] عُثر على سجل واحد.
    [two] عُثر على سجلين.
    [few] عُثر على { $count } سجلات.
    [many] عُثر على { $count } سجلًا.
   *[other] عُثر على { $count } سجل.
 }
why-only = هو السجل الوحيد.
why-chosen = أنت اخترته.
why-chosen-before = اخترته اليوم لمكالمة سابقة من هذا الرقم.
why-opened-in-crm = أنت فتحته في CRM.
why-had-record = كان للمكالمة سجلها قبل البحث.
why-not-related = رفض CRM ربط مهمة المكالمة به.
# صيغة الرقم الذي جرى البحث عنه.
form-as-is = كما وصل
form-e164 = مع رمز الدولة
form-national = كما يُطلب داخل البلد
form-digits = أرقامه فقط
form-last = { $count ->
    [1] آخر رقم منه
    [two] آخر رقمين منه
    [few] آخر { $count } أرقام منه
    [many] آخر { $count } رقمًا منه
   *[other] آخر { $count } رقم منه
 }
write-entry = اكتب اسمًا لا يزيد على 80 حرفًا ورقمًا، مثل ⁦Grace Kim=2612⁩.
entry-twice = هذا الإدخال مذكور مرتين.
write-refresh-minutes = اكتب عدد الدقائق من 1 إلى 1440.
write-queue = اكتب اسمًا ورقم المجموعة، مثل ⁦Support=6001⁩؛ كل مجموعة مرة واحدة، وحتى 20.
write-objects = اكتب حتى أربعة أسماء API لكائنات، كل منها مرة واحدة، مثل Contact, Lead؛ أو none.
log-saving = جارٍ حفظ سجل المكالمة
log-saved-without-name = تم الحفظ، لكن CRM لم يحدد المهمة: انسخ الملاحظة اللاحقة يدويًا
log-note-changed = تم الحفظ؛ ستُحفظ الملاحظة الجديدة بعدها
log-saved = تم حفظ سجل المكالمة
log-failed = لم يُحفظ سجل المكالمة
log-unknown = ربما حُفظ سجل المكالمة: تحقق من السجل في CRM، ثم أعد المحاولة
crm-refused = رفض CRM دون ذكر سبب
crm-reply-unreadable = تعذّرت قراءة رد CRM ({ $why })
reply-not-json = ليس JSON
reply-not-an-object = ليس كائنًا
reply-without-result = بلا نتيجة ولا خطأ
reply-without-number = بلا رقم
reply-without-phone-number = لم يرسل ServiceNow القيمة phoneNumber
configuration-not-json = الحقل Configuration في سجل OpenFrame Configuration ليس كائن JSON
form-without-query = يحتاج النموذج إلى query: بدونها لا يفتح ServiceNow شيئًا
not-of-the-instance = لا يمكن فتح إلا عنوان من المثيل نفسه، مثل incident_list.do
servicenow-address-too-long = العنوان أطول من 2083 حرفًا، وهو الحد الذي يقبله ServiceNow
bad-table-name = لا يحتوي اسم الجدول إلا على أحرف لاتينية وأرقام و _
refused-parameters = لا يمكن استخدام sysparm_stack و sysparm_goto_url: يرفضهما ServiceNow
control-character = يحتوي على نهاية سطر أو حرف تحكم آخر
servicenow-text-too-long = النص أطول من 4400 حرف، وهو الحد الذي يقبله ServiceNow
address-names-both = يحدد عنوان الصفحة صفحة Classic وصفحة Lightning في الوقت نفسه
address-mode-wrong = قيمة mode في عنوان الصفحة ليست Lightning
address-lacks-mode = ينقص عنوان الصفحة mode=Lightning
address-lacks-nonce = ينقص عنوان الصفحة nonce
address-lacks-origin = ينقص عنوان الصفحة sfdcIframeOrigin
address-lacks-origins = ينقص عنوان الصفحة sfdcIFrameOrigin (Classic)، أو sfdcIframeOrigin و mode
address-value-unreadable = تعذّرت قراءة القيمة
address-value-twice = هذه المعلمة مكررة في عنوان الصفحة. احذف إحداهما.
not-an-origin = هذا ليس أصل صفحة (origin) مثل https://name.lightning.force.com دون أي شيء بعده
open-in-panel = افتح هذه الصفحة من لوحة الهاتف في CRM، فهي تضيف ما يلزم؛ ولاستخدامها بدون CRM، احذف هذه المعلمات من العنوان.
page-from-file = يجب أن تأتي هذه الصفحة من خادم ويب (https)، لا من ملف.
schemes-differ = يجب أن تكون صفحة CRM وهذه الصفحة كلتاهما على https (أو كلتاهما على http). استضف ملفات الهاتف البرمجي على https.
crm-on-this-computer = لا يعمل CRM على هذا الكمبيوتر إلا مع صفحة هاتف برمجي على هذا الكمبيوتر.
not-a-library-host = هذا ليس مضيفًا. اكتب مضيفًا مثل acme.my.salesforce.com.
not-the-pages-library-host = { $host } ليس المضيف التابع لصفحة CRM. احذف apiHost من عنوان URL للمحوّل (adapter) في مركز الاتصال، أو اطلب إضافة المضيف إلى apiHosts في config.json.
library-host-unknown = { $origin }: ليست هذه صفحة Salesforce يُعرف هنا مضيف مكتبتها. أضف apiHost=NAME.my.salesforce.com، باسم مؤسستك، إلى عنوان URL للمحوّل (adapter) في مركز الاتصال، واطلب إضافة هذا المضيف إلى apiHosts في config.json.
api-version-too-old = إصدار API هذا قديم جدًا: أول إصدار مدعوم هو { $least }. اكتب إصدارًا مثل 60.0.
bad-api-version = هذا ليس إصدار API. اكتب إصدارًا مثل 60.0.
bad-settings-path = يجب أن تكون قيمة settings مسار ملف .json على خادم الويب هذا، مثل settings=settings.json.
unknown-crm = نظام CRM هذا غير معروف هنا. اكتب { $known }.
no-instance = لا يُظهر هذا المتصفح الصفحة التي تحتوي هذه الصفحة. أضف instance=NAME.service-now.com إلى عنوان URL في سجل OpenFrame Configuration.
not-an-instance = هذا ليس مضيف مثيل ServiceNow. اكتب مضيفًا مثل acme.service-now.com.
instance-not-allowed = { $origin } ليس مضيف ServiceNow يُسمح بتحميل المكتبة منه. أضف instance=NAME.service-now.com إلى عنوان URL في سجل OpenFrame Configuration، وإن كان للمثيل اسم خاص به، فاطلب إضافته بهذا الاسم إلى crmOrigins في config.json.
bad-library-version = هذا ليس إصدارًا من المكتبة. اكتب latest، أو إصدارًا مثل 1.0.5.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = لم تفعل شيئًا
step-owed = بانتظار الرد على المكالمة، أو صفحة يمكن سؤالها
step-handed-over = سُلّم، ولا تُعرف النتيجة (بعد)
step-opened-in-tab = فُتح في علامة تبويب جديدة
step-opened-in-window = فُتح في نافذته
step-opened-in-frame = فُتح في إطار هنا
step-opened-by-program = فتحه برنامج على هذا الكمبيوتر
step-done = تم
step-done-more = { $what } ({ $more })
step-blocked = حظر المتصفح النافذة
step-offered = بانتظار الضغط على زره
step-failed = لم ينجح: { $why }
step-blocked-press = حظر المتصفح الفتح. اسمح بالنوافذ المنبثقة لهذه الصفحة، أو اضغط:
step-open-scheme = فتح { $scheme }:
step-open-record = فتح السجل

## Settings: what is wrong with them, and what to write

cant-be-used = لا يمكن استخدام «{ $value }»
settings-no-object = ليس كائن JSON من أسماء وقيم.
write-a-text = اكتب هنا نصًا، لا قائمة ولا كائنًا.
setting-misspelt = هذا الاسم غير معروف. يُكتب هكذا: { $name }.
left-out-now = { $flaw } يتم تجاهله الآن.
rule-left-out-now = { $flaw } يتم تجاهل هذه القاعدة الآن.
setting-not-used = (غير مستخدم)
a-rule = (قاعدة)
a-json-object = (كائن JSON)
write-yes-or-no = اكتب yes أو no.
write-seconds = اكتب عدد الثواني. تسري القيمة الافتراضية الآن.
write-pixels = اكتب عدد وحدات البكسل.
write-prefix = اكتب أرقامًا أو * أو # أو الفاصلة , (وقفة)، أو اتركه فارغًا. يُعدّ فارغًا الآن.
write-country-code = اكتب أرقام رمز الدولة، مثل 44، أو اتركه فارغًا.
write-leave = اكتب stay أو aux أو logout. القيمة الآن stay.
no-such-reason-code = هذا ليس من رموز الأسباب. يُستخدم الأول الآن.
write-pop-when = اكتب offer أو answer أو never. القيمة الآن offer.
write-search-form = اكتب as-is أو national أو e164 أو digits أو last N (آخر N من الأرقام) حيث N من 3 إلى 15، مثل last 10. القيمة الآن as-is.
needs-country-code = يتطلب هذا رمز دولتك: اكتبه في ⁦/Dialing/ownCountryCode⁩.
write-reconcile-seconds = اكتب الثواني أثناء مكالمة وبدونها، مثل 8,30، أو عددًا واحدًا للحالتين؛ من 2 إلى 3600. القيمة الآن 8,30.
write-country = اكتب حرفين يرمزان إلى بلد، مثل US أو GB أو DE. تُعرض الأرقام حتى ذلك الحين كما تأتي.
write-language = اكتب رمز لغة، مثل de أو pt-BR. تُستخدم لغة المتصفح الآن.
write-click-during-call = اكتب consult أو ask. القيمة الآن consult.
write-while-talking = اكتب wait أو pop. القيمة الآن wait.
write-standby = اكتب warm أو cold. القيمة الآن warm.
write-log-field = اكتب الاسم=النص مفصولة بفواصل، مثل ⁦Type=Call,Queue__c=${ "{" }queue{ "}" }⁩: الاسم هو اسم الحقل في API. يتم تجاهله الآن.
log-field-is-own = هذا الحقل خاص بالهاتف البرمجي. يتم تجاهله الآن.
log-field-twice = هذا الحقل مكرر. يتم تجاهل الثاني الآن.
log-field-variable = فيه متغيّر غير معروف أو غير مغلق: القائمة في docs/rules.md. يتم تجاهله الآن.
write-reason = اكتب الرمز=النص مفصولة بفواصل، مثل ⁦0=Default,1=Lunch⁩. يتم تجاهله الآن.
reason-twice = هذا الرمز مكرر. اجعل لكل سبب رمزًا خاصًا به. يتم تجاهل الثاني الآن.
write-event-name = اكتب اسمهم=اسمنا مفصولة بفواصل، مثل ringing=offer. يتم تجاهله الآن.
event-not-ours = يجب أن يكون الاسم بعد = أحد ما يلي: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. يتم تجاهله الآن.
event-twice = هذا الحدث مكرر. يتم تجاهل الثاني الآن.
write-strip-prefixes = اكتب بادئات من أرقام أو + أو * أو #، مفصولة بفواصل، مثل ⁦9,+1⁩.
request-never-sent = لا يرسل الهاتف البرمجي هذا الطلب أبدًا: يمكن حذفه من القائمة.
request-not-optional = لا يمكن تعطيل سوى: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = عنوان خادم CTI الأساسي ناقص. اكتبه هنا، مثل wss://cti.example.com:9006.
backup-is-primary = هذا عنوان الخادم الأساسي. اكتب عنوان خادم آخر، أو اتركه فارغًا.
no-backup-until-then = { $flaw } حتى ذلك الحين يعمل الهاتف البرمجي دون خادم احتياطي.
not-a-websocket-address = هذا ليس عنوان WebSocket. اكتب wss://host:port.
address-with-password = احذف اسم المستخدم وكلمة المرور من العنوان: لا تستطيع المتصفحات إرسالهما.
cti-address-without-host = لا يحتوي العنوان على مضيف أو منفذ صالح. اكتب wss://host:port.
cti-address-with-fragment = احذف # وما بعدها من العنوان.
cti-address-in-the-clear = البروتوكول ⁦ws://⁩ للاختبار على الكمبيوتر نفسه فقط، وتحظره المتصفحات في صفحات https. ضع وكيل TLS أمام خادم CTI، واكتب عنوانه بـ ⁦wss://⁩.
cti-host-not-pinned = المضيف { $host } ليس ضمن ctiHosts في config.json. اكتب مضيفًا منها، أو اطلب إضافته إليها.
write-ask-method = اكتب GET أو POST. القيمة الآن GET.
write-when-silent = اكتب dial أو refuse. القيمة الآن refuse.
ask-counts-as-silent = { $flaw } حتى ذلك الحين يُعدّ خادمًا لا يجيب (⁦/Dialing/askWhenSilent⁩).
rest-url-shape = الحقل url: اكتب ⁦/path⁩ على خادم الهاتف البرمجي نفسه، أو https://host/path، دون #.
rest-url-in-the-clear = الحقل url: تحظر المتصفحات ⁦http://⁩ في صفحات https. اكتب ⁦https://⁩، أو ⁦/path⁩ على خادم الهاتف البرمجي نفسه يمرّر الطلب.
rest-unread-not-plain = مع unread لا ترسل المتصفحات ترويسات خاصة بك ولا JSON: أرسل form أو text، أو احذف unread.
rest-secret = القيمة «{ $name }» سرّية، وكل من يستخدم الهاتف البرمجي يمكنه قراءتها هنا. استدعِ ⁦/path⁩ على خادم الهاتف البرمجي نفسه يضيفها (docs/jtel.md). لا تُكتب هنا إلا للاختبار، مع ⁦/Jtel/allowTokenInSettings=yes⁩.
write-rest-method = اكتب GET أو POST.
write-body-type = اكتب json أو form. القيمة الآن json.
write-rest-seconds = اكتب عدد الثواني من 1 إلى 120. القيمة الآن 30.
write-workstation-file = اكتب مسارًا على خادم الويب الخاص بالهاتف البرمجي، مثل ⁦/workstation.json⁩.
write-json-object = اكتب كائن JSON من أسماء ونصوص، مثل ⁦{ "{" }"caller": "$CallerNumber"{ "}" }⁩.
web-address-varies = لا يمكن وضع المتغيّرات إلا بعد العلامة ?، ولا يجوز أن يتغيّر أي جزء آخر من العنوان.
web-address-with-fragment = احذف # وما بعدها من العنوان: فهي لا تُرسل.
web-address-with-secret = احذف الرمز السري (token) أو كلمة المرور من العنوان: كل من يستخدم الهاتف البرمجي يمكنه قراءتها. اكتب ⁦/path⁩ على خادم الهاتف البرمجي نفسه، ودع هذا الخادم يضيفها.
web-address-no-path = اكتب ⁦/path⁩، أو https://host/path.
web-address-in-the-clear = تحظر المتصفحات ⁦http://⁩ في صفحات https. اكتب ⁦https://⁩، أو ⁦/path⁩ على خادم الهاتف البرمجي نفسه يمرّر الطلب.
web-address-with-password = احذف اسم المستخدم وكلمة المرور من العنوان.
web-address-without-host = لا يحتوي العنوان على مضيف أو منفذ صالح. اكتب https://host/path.
web-address-shape = اكتب ⁦/path⁩ على خادم الهاتف البرمجي نفسه، أو https://host/path.
pop-host-not-pinned = المضيف { $host } ليس ضمن popHosts في config.json. اكتب مضيفًا منها، أو اطلب إضافته إليها.
target-host-not-pinned = المضيف { $host } ليس ضمن popHosts في config.json. يتم تجاهله الآن.
write-target-hosts = اكتب أسماء مضيفين مفصولة بفواصل، مثل crm.example.com: دون بروتوكول ودون مسار. يتم تجاهله الآن.
frame-in-the-clear = لا تعرض المتصفحات عنوان ⁦http://⁩ في إطار داخل صفحة https. اكتب ⁦https://⁩، أو mode آخر.
write-base = اكتب عنوانًا مثل https://name.example.com. لا يُفتح شيء هناك الآن.
write-target-when = اكتب offer أو answer. القيمة الآن offer.
write-match = اكتب wildcard أو exact. القيمة الآن wildcard.
write-target-number = اكتب as-is أو e164 أو national أو digits. القيمة الآن as-is.
write-template = اكتب قائمة الانتظار=معرّف القالب مفصولة بفواصل. يتم تجاهله الآن.
write-target-mode = اكتب tab أو window أو frame. القيمة الآن tab.
write-identify = اكتب phone أو name أو both. القيمة الآن phone.
write-task-variable = اكتب اسم متغيّر، مثل vars.ticket. لا تُبلَّغ أي مهمة الآن.
write-servicenow-field = اكتب الحقل=النص مفصولة بفواصل، مثل priority=1. يتم تجاهله الآن.
write-wrap = اكتب none أو nav_to. القيمة الآن none.
write-crm-link = اكتب never أو offer أو answer. القيمة الآن never.
write-shuttle-path = اكتب مسارًا مثل ⁦/socket.io/⁩. هذه هي القيمة الآن.
write-shuttle-namespace = اكتب اسمًا مثل ⁦/cti⁩. القيمة الآن /.
write-shuttle-version = اكتب auto أو 3 أو 4. القيمة الآن auto.
write-pop-from = اكتب ctisvr أو shuttle. القيمة الآن ctisvr.
shuttle-peer-missing = اكتب peer الخاص بالموظف، مثل ⁦SIP/${ "{" }extension{ "}" }⁩: إذ تصل أحداث جميع الموظفين. بدونه لا يُستخدم Shuttle.
no-shuttle-until-then = { $flaw } حتى ذلك الحين لا يُستخدم Shuttle.
shuttle-address-shape = هذا ليس عنوانًا. اكتب https://host:port.
shuttle-port-too-large = { $port } ليس منفذًا: أكبر منفذ هو 65535 (في وثائق Shuttle نفسها رقم كهذا). اسأل عن منفذ خدمة realtime لديه، مثل 8888 أو 9888.
shuttle-address-without-host = لا يحتوي العنوان على مضيف أو منفذ صالح. اكتب https://host:port.
shuttle-address-scheme = اكتب عنوانًا يبدأ بـ ⁦https://⁩ أو ⁦wss://⁩.
shuttle-address-with-path = اكتب المضيف والمنفذ فقط: مكان المسار هو ⁦/Shuttle/path⁩، ومكان مساحة الأسماء هو ⁦/Shuttle/namespace⁩.
shuttle-address-in-the-clear = البروتوكولان ⁦http://⁩ و ⁦ws://⁩ للاختبار على الكمبيوتر نفسه فقط، وتحظرهما المتصفحات في صفحات https. استخدم منفذ Shuttle الآمن، أو ضع وكيل TLS أمامه، واكتب العنوان بـ ⁦https://⁩.

## Rules: what is wrong with them

not-a-web-address = ليس عنوان http أو https عاديًا، لذلك لا يُفتح
host-not-in-settings = المضيف { $host } ليس من المضيفين في الإعدادات (⁦/Targets/hosts⁩)
whole-address-empty = المتغيّر { $variable } فارغ، فلا يوجد ما يُفتح
flaw-at-character = عند الحرف { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }، الحرف { $at }: { $flaw }
rule-no-json = ما يبدأ من هنا ليس JSON: ابحث عن علامة اقتباس أو فاصلة أو قوس ناقص.
rule-no-object = القاعدة كائن JSON: ⁦{ "{" }"on": …, "do": …{ "}" }⁩.
unknown-in-rule = الاسم «{ $name }» غير معروف في القاعدة. الأسماء المعروفة: { $known }.
unknown-in-action = الاسم «{ $name }» غير معروف في { $action }. الأسماء المعروفة: { $known }.
names-are = قيمة names هي jtel أو webfront، أو تُحذف.
do-missing = الحقل do ناقص: اكتب ما يجب تنفيذه، مثل ⁦{ "{" }"pop": "https://…"{ "}" }⁩.
on-missing = الحقل on ناقص. اكتب أحد ما يلي: { $events }.
no-event = القيمة «{ $word }» ليست حدثًا. اكتب أحد ما يلي: { $events }.
when-no-object = الحقل when كائن JSON، مثل ⁦{ "{" }"queue": "Sales"{ "}" }⁩.
no-condition = الاسم «{ $name }» ليس شرطًا. اكتب queue أو dnis أو direction أو number أو agent، أو اسم متغيّر.
needs-texts = يحتاج { $name } إلى نص أو قائمة نصوص.
not-before-all = { $name }: اكتب ! قبل كل نصوص القائمة، أو لا تكتبها قبل أي منها.
direction-is = قيمة direction هي in أو out.
do-no-object = الحقل do كائن JSON أو قائمة كائنات، مثل ⁦{ "{" }"pop": "https://…"{ "}" }⁩.
no-action = لكل إجراء واحد مما يلي: { $actions }.
custom-url-not-relative = الإجراء openCustomURL: اكتب عنوانًا نسبيًا إلى المثيل، مثل ⁦task.do?sys_id=⁩.
custom-url-varies = الإجراء openCustomURL: لا يمكن وضع متغيّر إلا بعد ? أو #: يجب كتابة الصفحة كاملة.
action-no-object = قيمة { $action } كائن JSON.
mode-is = قيمة mode هي tab أو window أو frame.
rest-bodies = يحتوي rest على واحد من json و form و text.
get-with-body = لا يحمل GET محتوى (body): اكتب POST، أو احذف المحتوى.
method-is = قيمة method هي GET أو POST.
no-header-name = الحقل headers: القيمة «{ $name }» ليست اسم ترويسة.
timeout-is = قيمة timeoutSeconds عدد من 1 إلى 120.
credentials-are = قيمة credentials هي omit أو include.
field-no-pairs = قيمة { $field } كائن JSON من أسماء ونصوص.
pair-needs-text = { $field }: يحتاج { $name } إلى نص.
agent-cti-mode-is = الإجراء AgentCTI: قيمة mode هي new_tab أو new_window أو new_frame.
entity-no-table = { $action }: قيمة entity اسم جدول، مثل incident.
query-forbidden = { $action }: لا يمكن أن تحتوي query على sysparm_stack أو sysparm_goto_url.
field-no-bool = قيمة { $field } هي true أو false.
window-is = قيمة window اسم من أحرف لاتينية وأرقام.
size-is = قيمة size هي العرض والارتفاع بالبكسل، مثل ⁦1000x800⁩.
on-server = بطلب من خادم
should-be = يجب أن تكون قيمة { $name } هي { $patterns }، لكنها { $value }
should-not-be = يجب ألّا تكون قيمة { $name } هي { $patterns }، لكنها { $value }
should-be-but-unknown = يجب أن تكون قيمة { $name } هي { $patterns }، لكنها غير معروفة
should-not-be-but-unknown = يجب ألّا تكون قيمة { $name } هي { $patterns }، لكنها غير معروفة
either-or = { $first } أو { $second }
nothing-written = لم يُكتب شيء هنا.
behind-whole-address = بعد عنوان كامل لا يمكن أن يأتي إلا & أو ? ثم المعلمات.
address-begins-with-host = يبدأ العنوان بـ ⁦https://⁩ ومضيف مكتوب كاملًا؛ ولا يمكن أن يحل محلهما هنا إلا ⁦${ "{{" }crmLink{ "}}" }⁩، وهو عنوان كامل.
address-scheme-not-web = لا يمكن فتح إلا عناوين ⁦http://⁩ و ⁦https://⁩.
address-not-understood = هذا العنوان غير مفهوم: اكتب ⁦https://host/path?key=⁩.
path-varies = لا يمكن وضع متغيّر إلا بعد ? أو #: يجب كتابة المسار كاملًا.
launch-scheme-varies = يجب كتابة البروتوكول كاملًا، مثل ⁦tel:⁩.
scheme-never-launched = لا يُشغَّل أبدًا عنوان { $scheme }:.
behind-optional-value = بعد قيمة تليها العلامة ? يجب أن تبدأ المعلمة التالية بالعلامة &.
character-in-address = لا يمكن وضع هذا الحرف في عنوان: اكتبه بصيغة ⁦%-hex⁩.
no-format = بعد | تأتي as-is أو e164 أو national أو digits أو no-plus أو twice.
variable-misspelt = الاسم «{ $name }» ليس متغيّرًا. اكتب { $close }.
no-variable = الاسم «{ $name }» ليس متغيّرًا. اكتب أحد الأسماء في docs/rules.md، أو ⁦vars.⁩ متبوعة باسم من أسماء الخادم.
variable-left-as-is = { $name } ليس متغيّرًا معروفًا؛ يُترك كما هو.
variable-without-end = هذا المتغيّر بلا نهاية: اكتب { $end } بعد اسمه.

## Hosting: what the softphone is allowed

hosting-file-unreadable = تعذّرت قراءة ملف الاستضافة ({ $why })، لذلك لا يُسمح بشيء. أعد تحميل الصفحة؛ وإن لم يفدك ذلك، فعلى من يستضيف هذه الملفات البحث عن السبب. لا يُعدّ الملف غير موجود إلا إذا أجاب خادم الويب بـ 404.
hosting-file-no-object = ملف الاستضافة ليس كائن JSON، لذلك لا يُسمح بشيء. اكتب { "{}" } لعدم فرض أي قيد، أو احذف الملف؛ وعندئذ يجب أن يجيب خادم الويب عنه بـ 404.
pin-twice = هذا الاسم مكرر. احذف أحدهما.
pin-unknown = هذا الاسم غير معروف هنا. استخدم crmOrigins أو ctiHosts أو popHosts أو apiHosts أو frameOrigins.
write-origins = اكتب قائمة أصول (origins)، مثل ⁦["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]⁩: البروتوكول والمضيف، دون مسار.
write-hosts = اكتب قائمة بأسماء المضيفين، مثل ⁦["cti-a.example.com:9006", "cti-b.example.com"]⁩: دون بروتوكول ودون مسار.
write-api-hosts = اكتب قائمة بأسماء المضيفين، مثل ⁦["acme.my.salesforce.com"]⁩: دون بروتوكول ودون مسار.
build-in-address = قيمة build في عنوان الصفحة
build-in-file = قيمة build في config.json
page-in-the-clear = لا يعمل الهاتف البرمجي إلا عبر https (أو على الكمبيوتر نفسه للاختبار). استضف ملفاته على https.
no-panel-around = يذكر العنوان { $named } على أنها صفحة CRM، لكن الهاتف البرمجي الخاص بنظام CRM لا يعمل إلا في لوحة الهاتف داخل ذلك النظام، لا في علامة تبويب أو نافذة مستقلة.
no-panel-around-a-page = يذكر العنوان صفحة على أنها صفحة CRM، لكن الهاتف البرمجي الخاص بنظام CRM لا يعمل إلا في لوحة الهاتف داخل ذلك النظام، لا في علامة تبويب أو نافذة مستقلة.
other-page-around = يذكر العنوان { $named }، لكن تلك الصفحة لا تحيط بهذه. ما يحيط بها: { $around }.
frame-hides-its-address = هذه الصفحة داخل إطار، ولا يُظهر هذا المتصفح لمن هو. يحتاج الهاتف البرمجي بدون CRM إلى معرفة ذلك: يجب ألّا تخفي الصفحة المحيطة عنوانها عنه (referrerpolicy).
running-pins-forbid = { $origin } ليس ضمن { $pins } التي بدأ بها الهاتف البرمجي المشغَّل. أغلق كل علامات تبويبه، ثم افتحها من جديد.
origin-not-pinned = { $origin } ليس ضمن { $pins } في config.json. يمكن لمن يستضيف هذه الملفات إضافته هناك.

## Diagnostics

section-crm = CRM
section-tabs = علامات التبويب
section-cti-servers = خوادم CTI
section-shuttle = Shuttle
section-learned = ما عرفته هذه الجلسة عن الخادم
section-rules = القواعد
section-directory = الدليل
directory-list = قائمة ⁦/Directory/url⁩
directory-flaw = فشلت آخر قراءة
directory-of-crm = دليل CRM
section-settings = الإعدادات
section-counters = العدّادات
section-browser = المتصفح
section-layout = تخطيط الهاتف البرمجي
section-servicenow = ServiceNow
told-yes = نعم
told-no = لا
told-none = لا يوجد
told-count = { $count }
told-not-pinned = غير مقيّد
told-not-known-yet = غير معروف بعد
line-version = الإصدار
line-build = نسخة البناء
told-build = توجد نسخة واحدة تضم كل شيء: يمكن الاستغناء عن { $place }
told-build-twice = توجد نسخة واحدة تضم كل شيء: يمكن الاستغناء عن { $one } وعن { $other }
line-click-to-dial = النقر للاتصال
told-clicks-off = متوقف إلى أن يصبح الهاتف جاهزًا
told-clicks-asked = مطلوب
told-clicks-on = مفعّل
told-clicks-refused = رفضه CRM
line-record-on-screen = السجل المعروض
line-crm-origins = أصول CRM (origins) المسموح بها
line-too-wide = نطاق أوسع من اللازم
told-too-wide = بسبب { $pins } في config.json يُسمح بالدخول لكل عملاء CRM: اكتب عنوانك أنت فقط
line-library-hosts = مضيفو المكتبة المسموح بهم
line-frame-origins = الإطارات المسموح بها دون CRM
line-cti-hosts = مضيفو CTI المسموح بهم
line-crm = CRM
told-crm-not-found = غير موجود أو مرفوض
told-stand-alone = لا يوجد (تشغيل مستقل)
line-crm-page = صفحة CRM
line-crm-library = مكتبة CRM
told-loaded = محمّلة
told-not-loaded = غير محمّلة
line-carrier = يعمل الهاتف البرمجي في
told-long-worker = عملية worker لكل علامات التبويب، تبقى بضع دقائق بعد إغلاق آخر صفحة
told-worker = عملية worker لكل علامات التبويب، تنتهي مع آخر صفحة
told-leader = إحدى علامات التبويب، نيابةً عن جميعها
told-own-page = هذه الصفحة، لنفسها فقط
line-carrier-why = سبب ذلك
line-open-tabs = علامات التبويب المفتوحة
told-open-tabs = { $count } (يتعذّر الوصول الآن إلى { $asleep } منها)
line-records-open-in = تُفتح السجلات في
told-no-tab = لا توجد علامة تبويب: لا يوجد الآن CRM يمكن الطلب منه
told-this-tab = علامة التبويب هذه
told-another-tab = علامة تبويب أخرى استُخدمت بعد هذه
line-changed-settings = الإعدادات المعدّلة
told-settings-wait = تنتظر حتى لا تبقى أي مكالمة على الهاتف
line-web-socket = WebSocket
line-session-storage = تخزين الجلسة
line-without-storage = من دون تخزين الجلسة
told-without-storage = لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء: عند إعادة تحميل الصفحة تضيع الملاحظات غير المحفوظة والمدد وقائمة المكالمات، ولا يُفتح سجل المكالمة الجارية مجددًا. اسمح لهذا الموقع بتخزين البيانات (تخزين الجهات الخارجية) للاحتفاظ بها.
line-shared-workers = عمليات Shared Workers
line-web-locks = أقفال Web Locks
told-refused-by-browser = متوفرة، لكن المتصفح يمنعها عن هذه الصفحة
line-framed = داخل إطار
line-clock = الساعة
told-clock-worker = عملية worker
told-clock-page = مؤقّتات الصفحة: تتأخر ما دامت الصفحة مخفية
line-local-network = الشبكة المحلية
line-pop-ups = النوافذ المنبثقة
line-notices = إشعارات المكالمات
told-notices-off = غير مفعّلة (تُفعَّل من القائمة > نافذة صغيرة)
told-permission-unknown = المتصفح لا يفصح عن ذلك
told-permission-granted = مسموح
told-permission-prompt = سيسأل المتصفح
told-permission-denied = غير مسموح هنا
line-page = الصفحة
line-browser = المتصفح
line-side = { $side ->
    [primary] الخادم الأساسي
   *[backup] الخادم الاحتياطي
 }
line-side-failure = { $side ->
    [primary] الخادم الأساسي، آخر عطل
   *[backup] الخادم الاحتياطي، آخر عطل
 }
told-not-set = غير محدّد
told-side = { $standing ->
    [open] { $address } (متصل، عدد مرات الفتح: { $times })
    [connecting] { $address } (جارٍ الاتصال، عدد مرات الفتح: { $times })
    [standby] { $address } (مفتوح احتياطيًا)
   *[closed] { $address } (غير متصل، عدد مرات الفتح: { $times })
 }
told-side-failure = { $why } ({ $code })، قبل { $seconds } ث
line-standby = الاتصال الاحتياطي الجاهز
standby-off = متوقف في هذه الجلسة: { $why }
closed-by-standby = { $side ->
    [primary] أغلق الخادم الأساسي الاتصال عند فتح الخادم الآخر
   *[backup] أغلق الخادم الاحتياطي الاتصال عند فتح الخادم الآخر
 }
standby-answers = مفتوح ويجيب
standby-open = مفتوح ولم يُجب بعد
standby-connecting = جارٍ الاتصال
standby-cold = غير مشغّل، وفق الإعدادات
standby-closed = غير مفتوح (عدد مرات الفشل المتتالية: { $failures })
line-next-try = المحاولة التالية
told-next-try = بعد { $seconds } ث، الانتظار رقم { $attempt }
line-extension = التحويلة
line-snapshots = لقطات الحالة
line-agent-queries = الاستعلام عن حالة الموظف
line-events-beside-offer = الأحداث إلى جانب offer
told-not-seen-yet = لم تظهر بعد
told-understood = مفهومة
told-not-understood = غير مفهومة
line-unknown-events = أسماء أحداث غير معروفة
told-no-name = ليس اسمًا
line-unknown-requests = طلبات لا يعرفها الخادم
line-how-dialled = كيفية تكوين آخر رقم
told-next-step = { $first }؛ { $second }
line-asked-first = السؤال قبل الاتصال
told-asked-first = { $answer } (قبل { $seconds } ث)
told-setting = { $source ->
    [call-center] { $value } (مركز الاتصال)
    [file] { $value } (ملف الإعدادات)
   *[default] { $value } (القيمة الافتراضية)
 }
line-frames-read = الإطارات المقروءة
line-frames-unreadable = إطارات لا تحوي رسالة
line-replies-to-nothing = ردود بلا طلب
line-unknown-events-count = أحداث باسم غير معروف أو لتحويلات أخرى
line-stale = رسائل متأخرة من اتصالات قديمة
line-requests-refused = الطلبات المرفوضة
line-requests-unanswered = طلبات بلا رد
line-clock-jumps = قفزات الساعة
line-warning = تحذير
own-country-code-missing = تم ضبط ⁦/Softphone/country⁩ ولم يُضبط ⁦/Dialing/ownCountryCode⁩: أرقام هذا البلد التي تبدأ بـ + أو برمزه تُطلب كأرقام دولية.
line-texts-cut = نصوص طويلة جرى اقتطاعها
line-calls-surplus = مكالمات تجاوزت الحد
line-shuttle-server = الخادم
line-shuttle-connection = الاتصال
line-shuttle-speaks = البروتوكول المستخدم
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 أو 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 أو 4)
line-own-peer = الطرف (peer) الخاص بنا
line-times-connected = عدد مرات الاتصال
line-frames-meaningless = إطارات بلا معنى
line-binary-events = أحداث فيها أجزاء ثنائية، لم تُقرأ
line-events-of-others = أحداث موظفين آخرين
line-events-of-unknown-name = أحداث باسم غير معروف
line-last-failure = آخر عطل
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }، شرط واحد: { $does }
    [2] { $events }، شرطان: { $does }
    [few] { $events }، { $conditions } شروط: { $does }
    [many] { $events }، { $conditions } شرطًا: { $does }
   *[other] { $events }، { $conditions } شرط: { $does }
 }
told-rule-pop = تفتح عنوانًا
told-rule-notify = تعرض رسالة
told-rule-launch = تشغّل برنامجًا
told-rule-rest = تستدعي خادم ويب
told-rule-shuttle = تُبلغ Shuttle
told-rule-servicenow = تفتح شيئًا في ServiceNow
line-rule-hosts = المضيفون المسموح بفتحهم
line-rule-hosts-pinned = ما يسمح به config.json منهم
line-rule-without-call = { $rule }، دون مكالمة
told-rule-unfit = لم تنطبق
told-step-owed = بانتظار التنفيذ
told-step-handed-over = سُلّمت
told-step-blocked = حجبها المتصفح
told-step-failed = فشلت
line-layout = من CRM
line-library-version = المكتبة
told-not-told = غير مذكور
layout-without-pops = لا توجد إعدادات لفتح السجل تلقائيًا
layout-pops = مكالمة واردة، تطابق واحد: { $one }؛ عدة تطابقات: { $several }؛ دون تطابق: { $none }

## Keyboard

keyboard-shortcuts = اختصارات لوحة المفاتيح
use-shortcuts = استخدام اختصارات لوحة المفاتيح
shortcuts-where = تعمل ما دام التركيز في هذه اللوحة: انقر داخلها أو انتقل إليها بالمفتاح Tab. تبقى تغييراتك على هذا الكمبيوتر.
change = تغيير
switch-off = إيقاف
reset-shortcuts = إعادة تعيين الكل
shortcut-hold = تعليق المكالمة أو استئنافها
shortcut-ready = متاح أو غير متاح
shortcut-number = الانتقال إلى حقل الرقم
shortcut-next-call = الانتقال إلى المكالمة التالية
shortcut-back = الرجوع إلى المكالمة المعلّقة
shortcut-note = الانتقال إلى الملاحظة
shortcut-list = هذه القائمة
shortcut-waits = اضغط المفاتيح…
shortcut-off = متوقف
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = اضغط المفاتيح الجديدة لـ«{ $action }». يُبقيها Escape كما كانت.
shortcut-stays = بقي «{ $action }» كما كان.
shortcut-set = أصبح «{ $action }» الآن { $keys }.
shortcut-is-off = ليس لـ«{ $action }» مفاتيح الآن.
shortcut-clash = لـ«{ $other }» المفاتيح نفسها وهو الأول: فلا تعمل هنا.
shortcuts-clash = لـ«{ $first }» و«{ $second }» المفاتيح نفسها، { $keys }: يعمل الأول فقط.
shortcuts-used = الاختصارات مفعّلة.
shortcuts-not-used = الاختصارات متوقفة.
shortcuts-reset = عادت كل الاختصارات كما حدّدها مركز الاتصال.
shortcuts-not-kept = لا يحفظ هذا المتصفح شيئًا: يسري التغيير حتى إعادة تحميل هذه الصفحة.
shortcut-not-now = «{ $action }» غير ممكن الآن.
shortcut-too-soon = «{ $action }»: تغيّر هذا للتو. اضغط مرة أخرى.
keys-unknown = استخدم حرفًا أو رقمًا أو مفتاحًا من F1 إلى F12، وحده أو مع Ctrl أو Alt أو Shift.
keys-type-signs = يكتب Ctrl مع Alt رموزًا على لوحات مفاتيح كثيرة: استخدم Ctrl مع Shift.
keys-of-browser = يحتاج المتصفح إلى هذه المفاتيح.
keys-edit-text = هذه المفاتيح لتحرير النص.
keys-of-keypad = الأرقام من دون Ctrl أو Alt خاصة بلوحة الأرقام.
write-shortcut = اكتب اسمًا ومفاتيح، مثل answer=Ctrl+Shift+A، أو off بدل المفاتيح. الأسماء هي { $names }.
shortcut-twice = هذا الاختصار مكرر هنا: يسري الإدخال الأول.

## Alerts

ring = الرنين
ring-off = متوقف
ring-chime = نغمة
ring-bell = جرس
ring-pulse = نبضات
ring-volume = مستوى الصوت
ring-muted = هناك مكالمة ترن، لكن المتصفح يكتم صوت هذه الصفحة.
let-it-ring = تشغيل الرنين
small-window = نافذة صغيرة
    .title = المكالمات وأزرارها في نافذة مستقلة، تُفعّل الإشعارات أيضًا
window-blocked = لا يسمح المتصفح للهاتف البرمجي بفتح نافذة. اسمح له بالنوافذ المنبثقة.
keep-on-top = إبقاء في المقدمة
    .title = إبقاء في المقدمة
    .aria-label = إبقاء في المقدمة
small-window-looks = جارٍ البحث عن اللوحة…
small-window-no-panel = لم تفتح أي لوحة هذه النافذة، أو أن نظام CRM يفصلها عن لوحتها. افتحها من قائمة اللوحة.
small-window-tab-closed = علامة التبويب التي فيها اللوحة مغلقة. افتح هذه النافذة مجددًا من قائمة اللوحة.
allow-notices = تفعيل الإشعارات
notices-wanted = يمكن لإشعار أن ينبهك إلى المكالمات وأنت تنظر إلى مكان آخر.
notices-on = إشعارات المكالمات مفعّلة.
notices-off = لا إشعارات بالمكالمات بعد: اضغط «نافذة صغيرة» ثم «تفعيل الإشعارات» فيها.
notices-refused = يرفض المتصفح إشعارات الهاتف البرمجي. اسمح بها في إعداداته لهذه الصفحة.
notices-not-there = هذا المتصفح لا يعرض إشعارات.
notice-caller = { $name }، { $number }
write-sound = اكتب off أو chime أو bell أو pulse. القيمة الآن off.
write-volume = اكتب رقمًا من 0 إلى 100. القيمة الآن 60.
write-notices = اكتب off أو hidden أو unfocused. القيمة الآن hidden.

## The page

softphone = الهاتف البرمجي
stopped = توقّف الهاتف البرمجي.
stopped-phone-goes-on = هاتف المكتب يواصل العمل، وكذلك المكالمة الجارية. أعد تحميل الهاتف البرمجي للمتابعة هنا.
reload = إعادة التحميل
mode-clock =
    .aria-label = المدة في هذا الوضع
agent = الموظف
ext = تحويلة
menu =
    .title = القائمة
    .aria-label = القائمة
password-wanted = يطلب الخادم كلمة المرور مجددًا لتغيير الوضع
change-mode = تغيير الوضع
cancel = إلغاء
call = اتصال
notices =
    .aria-label = التنبيهات
try-again = إعادة المحاولة
copy-note = نسخ الملاحظة
discard = حذف
dismiss =
    .title = إخفاء
    .aria-label = إخفاء
incoming-calls =
    .aria-label = المكالمات الواردة
agent-log-in =
    .aria-label = تسجيل دخول الموظف
agent-id = رقم الموظف
password = كلمة المرور
log-in = تسجيل الدخول
log-out = تسجيل الخروج
diagnostics = التشخيص
download-recording = حفظ تقرير مشكلة
    .title = ما فعله الهاتف البرمجي في الدقائق الأخيرة، دون أرقام أو أسماء أو أصوات
take-phone-links = استقبال روابط الهاتف
    .title = عند النقر على رابط رقم هاتف في أي صفحة ويب، يُعرض طلب الاتصال هنا
connect-again = إعادة الاتصال بالخادم
work-mode =
    .aria-label = وضع العمل
mode-auto = متاح
    .title = تأتي المكالمة التالية تلقائيًا
mode-manual = مكالمة واحدة
    .title = متاح لمكالمة واحدة
mode-acw = ما بعد المكالمة
    .title = أعمال ما بعد المكالمة: لا تصل مكالمات
mode-aux = غير متاح
    .title = غير متاح، للسبب المختار هنا
aux-reason = سبب عدم الإتاحة
aux-reason-field =
    .title = سبب عدم الإتاحة
    .aria-label = سبب عدم الإتاحة
no-reason-yet = السبب…
find-reason =
    .aria-label = البحث عن سبب لعدم الإتاحة
    .placeholder = ابحث عن سبب…
reasons-found =
    .aria-label = الأسباب التي عُثر عليها
more-reasons = وهناك المزيد ({ $count }): تابع الكتابة للعثور عليها
no-reason-found = لا يوجد سبب يحتوي اسمه على ذلك.
day-so-far = اليوم: المكالمات { $calls }، مدة التحدث { $talked }، الفائتة { $missed }
your-extension = تحويلتك
use-it = استخدام
setup-title = الإعداد: السماح لهذه الصفحة
setup-file =
    .aria-label = نص config.json
copy = نسخ
setup-reload = ثم أعد تحميل هذه الصفحة.
calls =
    .aria-label = المكالمات
loading = جارٍ التحميل…
no-calls = لا توجد مكالمات
duration =
    .aria-label = المدة
called-number-label = إلى
answer = رد
hold = تعليق
retrieve = استئناف
swap = تبديل
decline = رفض
hang-up = إنهاء
reconnect-why =
    .title = إنهاء هذه الاستشارة والعودة إلى المكالمة المعلّقة
other-parties =
    .aria-label = الأطراف الأخرى
drop = إزالة
note = ملاحظة
note-field =
    .placeholder = اكتب ملاحظة…
keypad = لوحة الأرقام
digits-sent =
    .aria-label = الأرقام المرسلة
keys =
    .aria-label = لوحة الأرقام: اضغط الأرقام أو اكتبها
key-star =
    .aria-label = نجمة
key-hash =
    .aria-label = مربع
open-in-crm = فتح في CRM
my-phone-is-idle = لا مكالمة على هاتفي
    .title = ينهي ما يظهر هنا إذا اختلف الهاتف واللوحة
close-call =
    .title = إغلاق
    .aria-label = إغلاق هذه المكالمة
caller =
    .aria-label = المتصل
called-number =
    .aria-label = الرقم المطلوب
dial =
    .aria-label = طلب رقم
number-field =
    .aria-label = الرقم
    .placeholder = الرقم
dial-keypad =
    .aria-label = لوحة أرقام للاتصال
    .title = لوحة أرقام للاتصال
key-plus =
    .aria-label = زائد
key-erase =
    .aria-label = حذف آخر رمز
    .title = حذف آخر رمز
consult = استشارة
transfer = تحويل
conference = مؤتمر
drop-party = إزالة طرف
two-calls = «تحويل» و«مؤتمر» يجمعان مكالمتيك؛ لا حاجة إلى رقم.
recent-calls = المكالمات الأخيرة
call-again = إعادة الاتصال
call-back = معاودة الاتصال
close = إغلاق
    .title = إغلاق
    .aria-label = إغلاق
diagnostics-text =
    .aria-label = نص التشخيص
connection = الاتصال
error = خطأ
language = اللغة
not-told = غير مذكور
diagnostics-not-made = تعذّر إعداد التشخيص. أعد المحاولة.
presses-left-out = ضغطات متجاهَلة
presses-left-out-why = { $count }، على أزرار ظهرت أو تحرّكت أو تغيّرت للتو
numbers-in-groups = الأرقام في مجموعات
numbers-as-in = كما في { $country }
numbers-awaited = يجري تحميل ملف المجموعات
numbers-not-loaded = لا، كما تأتي: تعذّر تحميل ملف المجموعات ({ $why })
numbers-country-unknown = لا، كما تأتي: { $country } في الإعداد ⁦/Softphone/country⁩ ليس بلدًا تُعرف أرقامه
copied = تم النسخ.
copy-by-hand = اضغط Ctrl+C لنسخ النص المحدّد.
reconnect = رجوع إلى المكالمة المعلّقة
# من قد يقصده النص في حقل الرقم.
add-to-favourites = إضافة إلى المفضلة
remove-from-favourites = إزالة من المفضلة
favourites =
    .aria-label = المفضلة
star =
    .title = إضافة إلى المفضلة
    .aria-label = إضافة إلى المفضلة
unstar =
    .title = إزالة من المفضلة
    .aria-label = إزالة من المفضلة
suggestions =
    .aria-label = اقتراحات
suggestion-recent = مكالمة سابقة
missed-calls = فائتة: { $count }
talk-length = { $minutes ->
    [0] { $seconds } ث
   *[other] { $minutes } د { $seconds } ث
 }
history-in = واردة
history-out = صادرة
history-missed = فائتة
announced-call = { $state }: { $name } { $number }
setup-asks = يطلب { $origin } استخدام هذا الهاتف البرمجي. لن يُحمّل شيء ولن يُجرى أي اتصال حتى يحدّد ملف بجانب index.html الخاص بالهاتف البرمجي من يُسمح له بذلك.
setup-answer = إذا كان هذا نظامك أنت، وفي هذه الحالة فقط، فاجعل خادم الويب الخاص بالهاتف البرمجي يجيب عن { $place } بهذا النص:
missing-in-markup = غير موجود في ترميز الصفحة. أعده إلى مكانه: الهاتف البرمجي يحتاج إليه.
missing-all = غير موجود في ترميز الصفحة: { $names }
catalogue-flaws = { $count ->
    [1] في السطر { $line } خطأ: { $first }
   *[other] عدد الأخطاء: { $count }، أولها في السطر { $line }: { $first } البقية في التشخيص.
 }
catalogue-line = السطر { $line }
catalogue-at = { $file }، { $line }
catalogue-empty = لا نصوص في هذا الملف.
mistake-too-deep = أكثر من { $most } قوسًا متداخلًا، ولذلك لا يُقرأ الملف.
mistake-encoding = الملف غير محفوظ بترميز UTF-8. احفظه بهذا الترميز.
mistake-brace = ينقص قوس { "}" }.
mistake-sign = تنقص العلامة { $sign }.
mistake-no-key = تبدأ الرسالة بمفتاحها، مثل answer = رد.
mistake-no-words = لا نص بعد المفتاح.
mistake-no-default = يجب أن يبدأ أحد الخيارات بالعلامة *، ويُستخدم حين لا يناسب غيره.
mistake-closing-brace = هناك قوس { "}" } زائد.
mistake-form = ليست الرسالة على الصيغة المذكورة في docs/words.md.
mistake-twice = المفتاح { $key } مذكور مرتين: يُعتمد النص الأخير.
mistake-unknown-key = ليس في الهاتف البرمجي المفتاح { $key }. صحّح المفتاح أو احذف السطر.
mistake-argument = لا تحصل الرسالة { $key } على { "{" } { $name } { "}" }، ولذلك يُعرض نصها الإنجليزي.
language-not-there = لا يوجد الملف { $file } على خادم الويب الخاص بالهاتف البرمجي. يعمل الهاتف البرمجي الآن بالإنجليزية. اختر لغة متوفرة، أو أضف هذا الملف.
starting-again = يُعاد تشغيل الهاتف البرمجي.
recording-not-written = تعذّر حفظ تقرير المشكلة.
answered-something-else = ردّ الهاتف البرمجي ردًّا غير متوقع.
disposed-of = أُزيل الهاتف البرمجي من الصفحة.
does-not-answer = الهاتف البرمجي لا يجيب.
no-work-mode = يجب أن يكون وضع العمل واحدًا من هذه: { $modes }.
open-in-tab = فتح في علامة تبويب
close-page = إغلاق هذه الصفحة
web-server-answered = أجاب خادم الويب بـ { $status }
not-fetched = تعذّر جلبه
config-not-fetched = تعذّر جلبه، أو أحال خادم الويب المتصفح إلى مكان آخر
config-not-given = لم يتمكن البرنامج النصي للصفحة من قراءته
config-is-no-text = ما قدّمه البرنامج النصي للصفحة بدلًا منه ليس نصًا
library-not-there = لم يتمكن المتصفح من تحميلها
several-reasons = { $first }؛ { $second }
no-shared-workers = لا يدعم المتصفح Shared Workers
shared-worker-refused = يرفض المتصفح تشغيل Shared Worker
shared-worker-silent = لا يستجيب Shared Worker
web-locks-refused = يرفض المتصفح Web Locks
no-web-locks = لا يدعم المتصفح Web Locks
no-channel = يرفض المتصفح فتح قناة بين علامات التبويب
phone-link = رابط هاتف
phone-links = روابط الهاتف
phone-links-set-up = الروابط إلى هذه الصفحة تسلّم رقم الهاتف إلى الهاتف البرمجي الذي يعمل في هذا المتصفح. ويمكنه أن يفتح روابط الهاتف (⁦tel:⁩) في جميع صفحات الويب: سيسألك المتصفح هل تسمح بذلك.
no-phone-links = لا يستطيع هذا المتصفح تسليم روابط الهاتف إلى صفحة ويب. يستطيع ذلك Chrome وEdge وFirefox على كمبيوتر مكتبي، عندما يُقدَّم الهاتف البرمجي عبر https.
browser-asks = يسألك المتصفح هل تسمح بذلك: السؤال بجانب شريط العنوان.
phone-links-come-here = ستصل روابط الهاتف إلى هنا من الآن فصاعدًا.
phone-links-not-allowed = لم يسمح المتصفح بذلك. افتح عنوان الهاتف البرمجي مرة واحدة في علامة تبويب مستقلة، وانقر داخل تلك الصفحة، ثم أعد المحاولة هنا.
open-phone-links-here = فتح روابط الهاتف بالهاتف البرمجي
looking-for-softphone = جارٍ البحث عن الهاتف البرمجي…
not-a-number = ليس رقمًا
link-not-taken = لم يُستقبل الرابط
no-softphone-found = لم يُعثر على هاتف برمجي
no-softphone-answers = لا يجيب في هذا المتصفح أي هاتف برمجي من هذا الموقع. إما أنه غير مفتوح، أو أنه مفتوح داخل CRM ولم يُسمح له بعد باستقبال روابط الهاتف: اضغط هناك «القائمة» ثم «استقبال روابط الهاتف» مرة واحدة. وحتى ذلك الحين انسخ الرقم والصقه في الهاتف البرمجي.
softphone-silent = عُثر على آخر هاتف برمجي استُخدم، لكنه لا يجيب الآن. راجعه، أو انسخ الرقم.
handed-over = تم التسليم
softphone-asks = يعرض الهاتف البرمجي الرقم ويسأل هل تريد الاتصال به.
softphone-asks-close-tab = يعرض الهاتف البرمجي الرقم ويسأل هل تريد الاتصال به. يمكن إغلاق علامة التبويب هذه.
copy-number = نسخ الرقم
copy-number-by-hand = اضغط Ctrl+C لنسخ الرقم المحدّد.
go-back = رجوع

# --- After the call ---

# On the card of a call: what became of it.
disposition = نتيجة المكالمة
disposition-none = لم تُختر
disposition-wanted = اختر نتيجة المكالمة
log-tries-again = ستُعاد المحاولة تلقائيًا
log-disposition-changed = تم الحفظ؛ تغيّرت نتيجة المكالمة بعد ذلك
# Before the clock that counts down to the moment when the agent is made available.
wrap-up-ends = متاح بعد
wrap-up-waits = متاح بعد اختيار نتيجة المكالمة
more-wrap-up = 30 ثانية إضافية
# Refusals.
no-disposition-now = يمكن اختيار نتيجة المكالمة بعد الرد عليها.
disposition-unknown = هذه النتيجة ليست في إعدادات مركز الاتصال.
disposition-first = اختر نتيجة المكالمة أولًا.
no-more-wrap-up = لا يوجد الآن وقت يمكن تمديده.
# Settings.
write-disposition = اكتب الرمز=النص أو المجموعة/الرمز=النص مفصولة بفواصل، مثل Sales/1=Order,9=Wrong number. يتم تجاهله الآن.
disposition-twice = هذا الرمز مكرر. اجعل لكل نتيجة رمزًا خاصًا بها. يتم تجاهل الثانية الآن.
disposition-too-long = يقبل CRM ‏{ $most } حرفًا على الأكثر. يتم تجاهله الآن.

# --- Names of actions, for buttons of a site's own that say nothing ---

yes = نعم
set-mode = تغيير وضع العمل
send-digits = إرسال الأرقام
set-extension = استخدام هذه التحويلة
open-page = فتح

# --- The header of ServiceNow's frame ---

header-call = { $state } { $number }
header-not-connected = غير متصل
presence-offline = غير متصل
presence-on-a-call = في مكالمة
presence-available = متاح
presence-away = غير موجود
