# सॉफ़्टफ़ोन के शब्द, हिंदी में।

## Joints

as-said = { $words }
one-after-another = { $first }। { $second }
full-stop = { $sentence }।
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = यह कंप्यूटर नेटवर्क से नहीं जुड़ा है। केबल या वाई-फ़ाई जाँचें; आपका डेस्क फ़ोन चलता रहेगा।
trouble-server = फ़ोन सिस्टम से कनेक्शन नहीं है। अपना डेस्क फ़ोन इस्तेमाल करें; कोशिश अपने-आप दोबारा होगी।
trouble-local-network = ब्राउज़र फ़ोन सिस्टम तक जाने से रोक रहा है। “लोकल नेटवर्क एक्सेस” की अनुमति दें या अपने एडमिन को बताएँ।
trouble-phone = आपका फ़ोन नहीं मिला। नीचे अपना एक्सटेंशन लिखें या अपने एडमिन को बताएँ।
trouble-setup = सॉफ़्टफ़ोन शुरू नहीं हो पा रहा। पेज रीलोड करें; फिर भी न चले तो अपने एडमिन को बताएँ।
trouble-crm = CRM अभी सॉफ़्टफ़ोन के साथ काम नहीं कर रहा। पेज रीलोड करें; कॉल चलती रहेंगी।
trouble-shuttle = हो सकता है कुछ कॉल यहाँ न दिखें: अपना फ़ोन देखें। कोशिश अपने-आप दोबारा होगी।
details = विवरण
troubles =
    .aria-label = मौजूदा समस्याएँ
call-alerting = इनकमिंग कॉल
call-dialling = डायल हो रहा है
call-dialling-consultation = कंसल्ट: डायल हो रहा है
call-ringing = घंटी जा रही है
call-ringing-consultation = कंसल्ट: घंटी जा रही है
call-held-by-far = दूसरी ओर से होल्ड
call-conference = कॉन्फ़्रेंस
call-consulted = { $from } की ओर से कंसल्ट, विषय: { $about }
person-with-number = { $name }, { $number }
call-conference-holds = कॉन्फ़्रेंस, होल्ड किया है: { $parties }
call-talking = बात जारी
call-consultation = कंसल्ट
call-held = होल्ड पर
call-held-waits = होल्ड पर, ऊपर वाली कॉल ख़त्म होने का इंतज़ार
call-failed = संपर्क नहीं हुआ
call-busy = व्यस्त
call-missed = मिस्ड
call-declined = अस्वीकृत
call-not-answered = जवाब नहीं मिला
call-cancelled = रद्द
call-ended = समाप्त
call-transferred = { $to } को ट्रांसफ़र की गई
call-queue = { $state }, क्यू { $queue }
call-by-shuttle = { $state }, Shuttle के अनुसार
call-last-known = { $state } (पिछली ज्ञात स्थिति)
calls-untold = फ़ोन
unknown-caller = अज्ञात कॉलर
number-withheld = नंबर छिपाया गया
unknown-number = अज्ञात नंबर
back-to = { $who } पर वापस
transfer-to = { $who } को { $to } पर ट्रांसफ़र करें
conference-of-all = सबकी कॉन्फ़्रेंस
back-to-caller = कॉलर पर वापस
dialled-as = डायल किया गया: { $number }
click-waits = अभी कनेक्ट नहीं है। अगर फ़ोन { $seconds } सेकंड के भीतर तैयार हो गया, तो { $number } डायल होगा।
agent-signed-out = लॉग आउट है
logged-out-by-others = फ़ोन सिस्टम ने या किसी और ने आपको लॉग आउट कर दिया। कॉल लेने के लिए दोबारा लॉग इन करें।
agent-not-connected = कनेक्ट नहीं
agent-on-call = कॉल पर
agent-signed-in = लॉग इन है
agent-auto = { $when ->
    [after-call] इस कॉल के बाद उपलब्ध
   *[now] उपलब्ध
 }
agent-manual = { $when ->
    [after-call] इस कॉल के बाद एक कॉल के लिए उपलब्ध
   *[now] एक कॉल के लिए उपलब्ध
 }
agent-acw = { $when ->
    [after-call] यह कॉल ख़त्म होने पर कॉल के बाद का काम
   *[now] कॉल के बाद का काम
 }
agent-aux = { $when ->
    [after-call] इस कॉल के बाद ऑक्स
   *[now] ऑक्स
 }
agent-aux-reason = { $when ->
    [after-call] इस कॉल के बाद ऑक्स: { $reason }
   *[now] ऑक्स: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] इस कॉल के बाद ऑक्स: कारण { $code }
   *[now] ऑक्स: कारण { $code }
 }
mode-from-elsewhere = आपका वर्क मोड कहीं और से बदला गया है। अब: { $mode }
connection-none = कनेक्ट नहीं
connection-off-network = यह कंप्यूटर नेटवर्क से नहीं जुड़ा है
connection-connecting = { $side ->
    [primary] मुख्य सर्वर से कनेक्ट हो रहा है
   *[backup] बैकअप सर्वर से कनेक्ट हो रहा है
 }
connection-connecting-again = { $side ->
    [primary] मुख्य सर्वर से दोबारा कनेक्ट हो रहा है
   *[backup] बैकअप सर्वर से दोबारा कनेक्ट हो रहा है
 }
connection-connected = कनेक्ट है
connection-connected-to-backup = बैकअप सर्वर से कनेक्ट है
connection-without-phone = { $side ->
    [primary] मुख्य सर्वर से कनेक्ट है, पर फ़ोन नहीं है
   *[backup] बैकअप सर्वर से कनेक्ट है, पर फ़ोन नहीं है
 }
connection-switching = { $side ->
    [primary] मुख्य सर्वर पर जा रहा है
   *[backup] बैकअप सर्वर पर जा रहा है
 }
connection-starting = { $side ->
    [primary] मुख्य सर्वर पर फ़ोन शुरू हो रहा है
   *[backup] बैकअप सर्वर पर फ़ोन शुरू हो रहा है
 }
trying-again = दोबारा कोशिश हो रही है
trying-again-often = दोबारा कोशिश हो रही है, अब तक { $attempts } बार
shuttle-connecting = Shuttle से कनेक्ट हो रहा है
shuttle-connected-alone = Shuttle से कनेक्ट है, जो केवल कॉल दिखाता है; उन्हें अपने फ़ोन से चलाएँ
shuttle-connected = Shuttle कनेक्ट है
panel-stand-alone = अकेले चल रहा है: CRM नहीं है, इसलिए स्क्रीन पॉप और कॉल लॉग भी नहीं

## What the agent is told: refusals, dialling, links, questions

no-number-waits = डायल होने के लिए कोई नंबर इंतज़ार में नहीं है।
no-retry-needed = इस कॉल के लॉग को दोबारा सहेजने की ज़रूरत नहीं है।
only-ended-closes = केवल ख़त्म हो चुकी कॉल बंद की जा सकती है।
note-not-saved = नोट सहेजा नहीं गया: दोबारा कोशिश करें या उसे हटा दें।
disposition-not-saved = डिस्पोज़िशन सहेजा नहीं गया: दोबारा कोशिश करें या उसे हटा दें।
change-not-saved = आपने पिछली बार जो लिखा या चुना, वह सहेजा नहीं गया: दोबारा कोशिश करें या उसे हटा दें।
nothing-to-discard = हटाने के लिए कुछ नहीं है।
no-caller-to-search = खोजने के लिए कोई कॉलर नहीं है।
nothing-to-open = अब खोलने के लिए कुछ नहीं है।
no-link-asks = कोई लिंक कॉल करने को नहीं कह रहा।
type-extension-or-name = अपना एक्सटेंशन या नाम लिखें।
extension-not-asked-for = एक्सटेंशन नहीं माँगा गया है।
extension-has-digits = एक्सटेंशन में केवल अंक होते हैं।
no-call-shown = कोई कॉल नहीं दिख रही।
shuttle-only-shows = Shuttle केवल कॉल दिखाता है: इसके लिए अपना फ़ोन इस्तेमाल करें।
server-not-connected = CTI सर्वर अभी कनेक्ट नहीं है।
only-keys-sent = केवल 0 से 9, * और # भेजे जा सकते हैं।
already-logged-in = इस एक्सटेंशन पर पहले से एक एजेंट लॉग इन है।
type-agent-id = एजेंट ID लिखें।
nobody-logged-in = कोई लॉग इन नहीं है।
log-in-first = पहले लॉग इन करें।
reason-unknown = यह कारण कोड कॉल सेंटर की सेटिंग में नहीं है।
type-number-to-consult = कंसल्ट के लिए नंबर लिखें।
no-call-to-consult-about = कंसल्ट करने के लिए कोई कॉल नहीं है।
no-call-rings = कोई कॉल नहीं बज रही।
other-call-answered = CTI सर्वर ने { $who } की कॉल उठाई। { $other } की कॉल अब भी बज रही है।
no-call-to-hold = होल्ड करने के लिए कोई कॉल नहीं है।
no-call-to-take-back = अनहोल्ड करने के लिए कोई कॉल होल्ड पर नहीं है।
server-cannot-swap = CTI सर्वर में कॉल बदलने की सुविधा नहीं है।
swap-needs-two-calls = कॉल बदलने के लिए एक चालू कॉल और एक होल्ड पर रखी कॉल चाहिए।
no-call-to-hang-up = काटने के लिए कोई कॉल नहीं है।
reconnect-needs-consultation = वापस जाने के लिए कंसल्ट कॉल और उसके लिए होल्ड पर रखी कॉल चाहिए।
no-consultation-failed = कोई कंसल्ट विफल नहीं हुआ है।
type-number-to-transfer = जिस नंबर पर ट्रांसफ़र करना है वह लिखें, या पहले कंसल्ट करें।
no-call-to-transfer = ट्रांसफ़र करने के लिए कोई कॉल नहीं है।
type-number-to-add = जिस नंबर को जोड़ना है वह लिखें, या पहले कंसल्ट करें।
no-call-to-add-to = किसी को जोड़ने के लिए कोई कॉल नहीं है।
type-number-to-drop = जिस सदस्य को हटाना है उसका नंबर लिखें।
no-call-to-drop-from = सदस्य हटाने के लिए कोई कॉल नहीं है।
server-cannot-send-digits = CTI सर्वर अंक नहीं भेज सकता।
digits-while-talking = अंक केवल बात करते समय भेजे जा सकते हैं।
not-on-list = यह कॉल अब सूची में नहीं है।
two-calls-already = पहले से दो कॉल हैं।
call-with-number-already = इस नंबर के साथ पहले से एक कॉल है।
no-digits-after-number = नंबर के बाद के अंक यहाँ नहीं भेजे जा सकते: पहले कंसल्ट करें, फिर दोनों कॉल जोड़ें।
library-refused = CRM की लाइब्रेरी ने एक अनुरोध अस्वीकार कर दिया: { $words }।
no-answer-yet = अभी तक जवाब नहीं
no-answer = जवाब नहीं
no-settings-from-crm = CRM ने कॉल सेंटर की सेटिंग नहीं दी ({ $why })। Setup में Call Centers, फिर Manage Call Center Users खोलें और इस यूज़र को जोड़ें; फिर पेज रीलोड करें।
click-not-dialled = क्लिक किया गया नंबर डायल नहीं हुआ: { $why }।
too-many-calls = एक साथ { $most } से ज़्यादा कॉल हैं: बाकी न दिखाई जाती हैं, न खोजी जाती हैं, न लॉग होती हैं।
notes-of-agent-before = पिछले एजेंट के नोट CRM में सहेजे नहीं गए हैं। ये इनकी कॉल के हैं: { $callers }। जब तक आप इन्हें कॉपी करके कॉल बंद नहीं करते, ये बने रहेंगे: “बंद करें” से नोट हट जाता है।
an-unknown-caller = अज्ञात कॉलर
not-dialled-not-reached = { $number } डायल नहीं हुआ: CTI सर्वर से समय पर संपर्क नहीं हो पाया।
dialled-already = { $number } पहले से डायल हो रहा है।
number-dialled-already = एक नंबर पहले से डायल हो रहा है।
answer-first = एक कॉल बज रही है: पहले उसे उठाएँ या रुकने तक इंतज़ार करें।
hang-up-failed-first = पहले वह कॉल काटें जो नहीं लग सकी।
end-one-of-two-first = पहले से दो कॉल हैं: पहले उनमें से एक ख़त्म करें।
call-again-when-free = अपनी कॉल ख़त्म होने पर आप दोबारा कॉल कर सकते हैं।
local-network = ब्राउज़र इस पेज को लोकल नेटवर्क तक नहीं जाने देता, जहाँ CTI सर्वर है। ब्राउज़र पूछे तो “लोकल नेटवर्क एक्सेस” की अनुमति दें। सभी एजेंटों के लिए: CRM के फ़्रेम को इसकी अनुमति देनी होगी, या एंटरप्राइज़ नीति (LocalNetworkAccessAllowedForUrls) में CRM और इस पेज के पते होने चाहिए, या CTI सर्वर का सार्वजनिक पता होना चाहिए।
pressed-no-server = आपने पिछली बार जो दबाया, वह नहीं हुआ: कोई CTI सर्वर काम नहीं कर रहा। फ़ोन तैयार होने पर दोबारा दबाएँ।
request-not-confirmed = कनेक्शन टूटने से पहले इसकी पुष्टि नहीं हुई: { $what }। अपना फ़ोन देखें।
back-mode-changed = फ़ोन सिस्टम से कनेक्शन थोड़ी देर के लिए टूटा था; इस बीच आपका वर्क मोड बदल गया।
address-lost = { $side ->
    [primary] दूसरा कनेक्शन खुलने पर मुख्य सर्वर ने यह पता खो दिया
   *[backup] दूसरा कनेक्शन खुलने पर बैकअप सर्वर ने यह पता खो दिया
 }
back-on-server = फ़ोन सिस्टम से कनेक्शन { $seconds } सेकंड के लिए टूटा था; { $what }।
calls-not-told = आपकी कॉल अभी यहाँ नहीं दिख सकतीं: अपना फ़ोन देखें
calls-ended = { $calls ->
    [one] इस बीच { $calls } कॉल ख़त्म हुई
   *[other] इस बीच { $calls } कॉल ख़त्म हुईं
 }
calls-began = { $calls ->
    [one] इस बीच { $calls } नई कॉल शुरू हुई
   *[other] इस बीच { $calls } नई कॉल शुरू हुईं
 }
calls-changed = { $calls ->
    [one] इस बीच { $calls } कॉल बदली
   *[other] इस बीच { $calls } कॉल बदलीं
 }
work-mode-changed = आपका वर्क मोड बदल गया
nothing-changed = आपकी कॉल और वर्क मोड पहले जैसे ही हैं
pressed-calls-changed = आपने जो दबाया, वह नहीं हुआ: इस बीच आपकी कॉल बदल गईं।
request-came-to-nothing = { $what }: पूरा नहीं हुआ, कनेक्शन टूट गया।
other-links-left-out = { $links ->
    [one] इस बीच { $links } और लिंक ने कॉल करने को कहा: उसे छोड़ दिया गया। पहले वाले का जवाब दें।
   *[other] इस बीच { $links } और लिंकों ने कॉल करने को कहा: उन्हें छोड़ दिया गया। पहले वाले का जवाब दें।
 }
link-no-number = एक लिंक ने जिस पर कॉल करने को कहा, वह फ़ोन नंबर नहीं है।
link-no-digit = एक लिंक ने ऐसे नंबर पर कॉल करने को कहा जिसमें कोई अंक नहीं है।
link-several-numbers = एक लिंक ने एक से ज़्यादा नंबरों पर कॉल करने को कहा।
link-star-hash = एक लिंक ने * या # वाले नंबर पर कॉल करने को कहा, जो फ़ोन सिस्टम के लिए आदेश हो सकता है: उसे छोड़ दिया गया। डायल करना ही हो तो नंबर ख़ुद लिखें।
link-not-answered = एक लिंक ने { $number } पर कॉल करने को कहा, पर किसी ने हाँ नहीं कहा: नंबर डायल नहीं हुआ।
link-asks = एक लिंक { $number } पर कॉल करना चाहता है।
link-asks-hold = एक लिंक { $number } पर कॉल करना चाहता है। { $held } के साथ कॉल होल्ड पर जाएगी।
link-asks-digits = एक लिंक { $number } पर कॉल करना और जवाब मिलने पर { $digits } भेजना चाहता है।
link-asks-digits-hold = एक लिंक { $number } पर कॉल करना और जवाब मिलने पर { $digits } भेजना चाहता है। { $held } के साथ कॉल होल्ड पर जाएगी।
the-caller = कॉलर
library-not-loaded = CRM की लाइब्रेरी लोड नहीं हो सकी ({ $why })। पेज रीलोड करें; फिर भी न हो तो जाँचें कि इस पेज के सर्वर को CRM से स्क्रिप्ट लोड करने की अनुमति है या नहीं।
settings-file-unreadable = सेटिंग फ़ाइल पढ़ी नहीं जा सकी ({ $why })।
page-may-not = यह पेज फ़ोन का इस्तेमाल नहीं कर सकता। कारण इसके संदेशों में है।
not-in-a-crm = यह पेज किसी CRM के फ़ोन पैनल में नहीं है और कोई सेटिंग फ़ाइल भी नहीं बताई गई है। इसे CRM से खोलें या पते में ?settings=settings.json जोड़ें।
browser-stores-nothing = नोट खो सकते हैं: ब्राउज़र इस पेज को कुछ भी सहेजने नहीं देता।
numbers-not-clickable = CRM में नंबरों पर क्लिक नहीं किया जा सकता: { $why }। दोबारा कोशिश के लिए पेज रीलोड करें।
not-asked-any-more = यह सवाल अब लागू नहीं है: इस बीच कॉल बदल गईं।
not-called-no-answer = { $number } पर कॉल नहीं हुई: किसी ने हाँ नहीं कहा।
not-called-calls-changed = { $number } पर कॉल नहीं हुई: इस बीच फ़ोन की कॉल बदल गईं।
ask-transfer = { $active } को { $held } से जोड़ें? आप दोनों कॉल से हट जाएँगे।
ask-conference = { $active } और { $held } को अपने साथ कॉन्फ़्रेंस में जोड़ें?
ask-transfer-to = { $active } को { $number } पर ट्रांसफ़र करें? { $held } होल्ड पर है, और हो सकता है CTI सर्वर इसके बजाय दोनों कॉलर को आपस में जोड़ दे।
ask-conference-with = { $active } की कॉल में { $number } को जोड़ें? { $held } होल्ड पर है, और हो सकता है CTI सर्वर इसके बजाय दोनों कॉलर को आपस में जोड़ दे।
ask-call-named = { $name }, { $number } को कॉल करें? { $active } के साथ कॉल होल्ड पर जाएगी।
ask-call = { $number } पर कॉल करें? { $active } के साथ कॉल होल्ड पर जाएगी।
ask-discard = { $who } वाला नोट हटाएँ? वह CRM में सहेजा नहीं गया है।
yes-transfer = ट्रांसफ़र
yes-conference = कॉन्फ़्रेंस
yes-call = कॉल करें
yes-discard = हटाएँ
pop-could-repeat = ब्राउज़र इस पेज को कुछ सहेजने नहीं देता, इसलिए रिकॉर्ड बार-बार खुल सकता है
pop-may-be-open = ब्राउज़र इस पेज को कुछ सहेजने नहीं देता, इसलिए हो सकता है रिकॉर्ड पहले ही खुल चुका हो
no-crm-answer = CRM से जवाब नहीं मिला
note-is-in-log = नोट कॉल लॉग में है
note-goes-into-log = नोट कॉल लॉग में जाएगा
saved-by-other-version = सॉफ़्टफ़ोन अपडेट हुआ है। जो नोट सहेजे नहीं गए थे, वे और पिछली कॉल की सूची पुराने वर्शन से नहीं लाए जा सके। फ़ोन की कॉल पहले की तरह दिखती हैं।
password-wrong = पासवर्ड सही नहीं है
no-server-answer = फ़ोन सिस्टम से जवाब नहीं मिला
no-server-answer-check-phone = फ़ोन सिस्टम से जवाब नहीं मिला; दोबारा कोशिश से पहले अपना फ़ोन देखें
request-failed = { $what } विफल: { $why }।
request-refused = { $what }: पूरा नहीं हुआ, फ़ोन सिस्टम ने मना कर दिया।
request-refused-or-idle = { $what }: पूरा नहीं हुआ, फ़ोन सिस्टम ने मना कर दिया। अगर आपके फ़ोन पर कोई कॉल नहीं है तो “फ़ोन पर कोई कॉल नहीं” दबाएँ।
request-failed-or-idle = { $what } विफल: { $why }। अगर आपके फ़ोन पर कोई कॉल नहीं है तो “फ़ोन पर कोई कॉल नहीं” दबाएँ।
request-log-in = लॉग इन
request-log-out = लॉग आउट
request-auto = मोड “उपलब्ध” करना
request-manual = मोड “एक कॉल” करना
request-acw = मोड “कॉल के बाद” करना
request-aux = मोड “ऑक्स” करना
request-call = कॉल
request-call-to = { $number } पर कॉल
request-consultation = कंसल्ट
request-consultation-with = { $number } से कंसल्ट
request-drop = सदस्य को हटाना
request-drop-party = { $number } को हटाना
request-answer = कॉल उठाना
request-hold = होल्ड
request-retrieve = कॉल अनहोल्ड करना
request-hang-up = कॉल काटना
request-reconnect = होल्ड वाली कॉल पर लौटना
request-transfer-to = { $number } पर ट्रांसफ़र
request-add = { $number } को जोड़ना
request-transfer = ट्रांसफ़र
request-conference = कॉन्फ़्रेंस
request-digits = अंक भेजना
request-swap = कॉल बदलना
settings-changed = कॉल सेंटर की सेटिंग बदल गई है। फ़ोन पर कोई कॉल न रहते ही वह लागू होगी।
leave-not-supported = यह ब्राउज़र इसकी सुविधा नहीं देता: आख़िरी पेज बंद होते ही सॉफ़्टफ़ोन बंद हो जाता है।
extension-not-found = CTI सर्वर को इस कंप्यूटर का एक्सटेंशन नहीं मिला ({ $why })। अपना एक्सटेंशन लिखें, या एडमिन से इस कंप्यूटर का पता उससे जोड़ने को कहें।
reply-names-no-extension = जवाब में एक्सटेंशन नहीं है
extension-not-monitored = एक्सटेंशन { $extension } की निगरानी नहीं हो सकी ({ $why }), इसलिए कोई कॉल नहीं दिखेगी। जाँचें कि यह एक्सटेंशन है, या अपने एडमिन से पूछें।
logged-in-not-told = CTI सर्वर नहीं बता सका कि एक्सटेंशन { $extension } पर कौन लॉग इन है ({ $why })।
no-number-to-dial = डायल करने के लिए कोई नंबर नहीं है।
no-digit = इसमें कोई अंक नहीं है, इसलिए यह डायल नहीं हो सकता।
several-numbers = इसमें एक से ज़्यादा नंबर हैं, इसलिए डायल नहीं हुआ: जो चाहिए वही नंबर लिखें।
only-an-extension = यह केवल एक्सटेंशन है, नंबर के बिना, इसलिए डायल नहीं हुआ: पूरा नंबर लिखें।
number-unclear = पता नहीं चलता कि इसमें नंबर कौन-सा है, इसलिए डायल नहीं हुआ: नंबर लिखें।
step-signs = न दिखने वाले चिह्न छोड़ दिए जाते हैं, मिलते-जुलते चिह्न वही माने जाते हैं जैसे दिखते हैं
step-link = लिंक में नंबर के अलावा जो है, छोड़ दिया जाता है
step-extension-part = एक्सटेंशन वाला हिस्सा जवाब मिलने पर भेजा जाता है
step-letters = अक्षर की जगह वह बटन माना जाता है जिस पर वह लिखा है
step-words = नंबर के पास के शब्द छोड़ दिए जाते हैं
step-trunk-zero = देश कोड के बाद (0) डायल नहीं होता
link-unwritten = यह लिंक पते के सही रूप में नहीं लिखा है, इसलिए इससे नंबर नहीं पढ़ा जा सकता।
link-no-call = यह लिंक जो माँगता है, वह फ़ोन कॉल नहीं है।
link-not-a-number = यह लिंक जिस पर कॉल करने को कहता है, वह फ़ोन नंबर नहीं है।
step-again = पिछली बार की तरह डायल होता है
step-digits-only = केवल अंक, * और # डायल होते हैं
step-punctuation-and-plus = +, ख़ाली जगह, कोष्ठक, हाइफ़न और दूसरे विराम चिह्न हटा दिए जाते हैं
step-as-typed = लिखे गए नंबर वैसे ही डायल होते हैं जैसे लिखे गए
step-punctuation = विराम चिह्न हटा दिए जाते हैं
step-international = { $set ->
   *[none] इसमें + है, इसलिए यह अंतरराष्ट्रीय है: कोई प्रीफ़िक्स सेट नहीं है।
    [outside] इसमें + है, इसलिए यह अंतरराष्ट्रीय है: आगे बाहरी लाइन का प्रीफ़िक्स { $outside }।
    [prefix] इसमें + है, इसलिए यह अंतरराष्ट्रीय है: आगे अंतरराष्ट्रीय प्रीफ़िक्स { $prefix }।
    [both] इसमें + है, इसलिए यह अंतरराष्ट्रीय है: आगे बाहरी लाइन का प्रीफ़िक्स { $outside } और अंतरराष्ट्रीय प्रीफ़िक्स { $prefix }।
 }
step-own-country = { $set ->
   *[none] इसमें + और अपने देश का कोड है, जो हटा दिया जाता है: कोई प्रीफ़िक्स सेट नहीं है।
    [outside] इसमें + और अपने देश का कोड है, जो हटा दिया जाता है: आगे बाहरी लाइन का प्रीफ़िक्स { $outside }।
    [prefix] इसमें + और अपने देश का कोड है, जो हटा दिया जाता है: आगे ट्रंक प्रीफ़िक्स { $prefix }।
    [both] इसमें + और अपने देश का कोड है, जो हटा दिया जाता है: आगे बाहरी लाइन का प्रीफ़िक्स { $outside } और ट्रंक प्रीफ़िक्स { $prefix }।
 }
step-long-distance = { $set ->
   *[none] इसमें कोष्ठक हैं, इसलिए यह लंबी दूरी का है: कोई प्रीफ़िक्स सेट नहीं है।
    [outside] इसमें कोष्ठक हैं, इसलिए यह लंबी दूरी का है: आगे बाहरी लाइन का प्रीफ़िक्स { $outside }।
    [prefix] इसमें कोष्ठक हैं, इसलिए यह लंबी दूरी का है: आगे लंबी दूरी का प्रीफ़िक्स { $prefix }।
    [both] इसमें कोष्ठक हैं, इसलिए यह लंबी दूरी का है: आगे बाहरी लाइन का प्रीफ़िक्स { $outside } और लंबी दूरी का प्रीफ़िक्स { $prefix }।
 }
step-outside = { $set ->
   *[none] यह अपने एक्सटेंशन से लंबा है, इसलिए बाहर जाता है: कोई प्रीफ़िक्स सेट नहीं है।
    [outside] यह अपने एक्सटेंशन से लंबा है, इसलिए बाहर जाता है: आगे बाहरी लाइन का प्रीफ़िक्स { $outside }।
 }
step-internal = यह अपने एक्सटेंशन से लंबा नहीं है, इसलिए इंटरनल है: कोई प्रीफ़िक्स नहीं।
will-dial = { $kind ->
   *[as-typed] { $number } डायल होगा, जैसा लिखा है
    [digits] { $number } डायल होगा
    [international] { $number } डायल होगा: अंतरराष्ट्रीय
    [own-country] { $number } डायल होगा: देश के भीतर
    [long-distance] { $number } डायल होगा: लंबी दूरी
    [outside] { $number } डायल होगा: बाहरी लाइन
    [internal] { $number } डायल होगा: इंटरनल
 }
will-send = जवाब मिलने पर { $digits } भेजा जाएगा।
nobody-found = इस नाम का कोई व्यक्ति डायरेक्टरी या हाल की कॉल में नहीं है।
why-number = यही नंबर क्यों?
why-typed = फ़ील्ड में { $number } लिखा है।
why-step = { $result } – { $step }
caller-too-long = रिकॉर्ड नहीं: कॉलर का नंबर खोजने के लिए बहुत लंबा है
no-caller-number = रिकॉर्ड नहीं: कॉल बिना नंबर के आई
caller-hides-number = रिकॉर्ड नहीं: कॉलर ने नंबर छिपाया है
caller-too-short = रिकॉर्ड नहीं: कॉलर का नंबर खोजने के लिए बहुत छोटा है

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] मुख्य सर्वर से संपर्क नहीं हो सका
    [backup] बैकअप सर्वर से संपर्क नहीं हो सका
   *[it] संपर्क नहीं हो सका
 }
reason-closed = { $who ->
    [primary] मुख्य सर्वर ने कनेक्शन बंद किया
    [backup] बैकअप सर्वर ने कनेक्शन बंद किया
    [shuttle] Shuttle ने कनेक्शन बंद किया
   *[it] कनेक्शन बंद किया
 }
reason-with-code = { $reason } (कोड { $code })
reason-with-code-and-words = { $reason } (कोड { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] मुख्य सर्वर ने समय पर कनेक्शन स्वीकार नहीं किया
    [backup] बैकअप सर्वर ने समय पर कनेक्शन स्वीकार नहीं किया
   *[it] समय पर कनेक्शन स्वीकार नहीं किया
 }
reason-no-answer = { $who ->
    [primary] मुख्य सर्वर ने { $request } का जवाब नहीं दिया
    [backup] बैकअप सर्वर ने { $request } का जवाब नहीं दिया
   *[it] { $request } का जवाब नहीं दिया
 }
reason-local-network = { $who ->
    [primary] मुख्य सर्वर लोकल नेटवर्क पर है, जहाँ ब्राउज़र इस पेज को नहीं जाने देता
    [backup] बैकअप सर्वर लोकल नेटवर्क पर है, जहाँ ब्राउज़र इस पेज को नहीं जाने देता
   *[it] लोकल नेटवर्क पर है, जहाँ ब्राउज़र इस पेज को नहीं जाने देता
 }
reason-silent = { $who ->
    [primary] मुख्य सर्वर से जवाब आना बंद हो गया
    [backup] बैकअप सर्वर से जवाब आना बंद हो गया
    [shuttle] Shuttle से जवाब आना बंद हो गया
   *[it] जवाब आना बंद हो गया
 }
reason-refused = { $who ->
    [primary] मुख्य सर्वर सेवा देने से मना कर रहा है
    [backup] बैकअप सर्वर सेवा देने से मना कर रहा है
   *[it] सेवा देने से मना कर रहा है
 }
reason-return = { $who ->
    [primary] मुख्य सर्वर छोड़ा गया, क्योंकि दूसरा सर्वर फिर से काम कर रहा है
    [backup] बैकअप सर्वर छोड़ा गया, क्योंकि दूसरा सर्वर फिर से काम कर रहा है
   *[it] छोड़ा गया, क्योंकि दूसरा सर्वर फिर से काम कर रहा है
 }
reason-frame-too-long = { $who ->
    [primary] मुख्य सर्वर ने 256 KB से बड़ा फ़्रेम भेजा
    [backup] बैकअप सर्वर ने 256 KB से बड़ा फ़्रेम भेजा
    [shuttle] Shuttle ने 256 KB से बड़ा फ़्रेम भेजा
   *[it] 256 KB से बड़ा फ़्रेम भेजा
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle से संपर्क नहीं हो पा रहा
   *[it] संपर्क नहीं हो पा रहा
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle से संपर्क नहीं हो पा रहा ({ $words })
   *[it] संपर्क नहीं हो पा रहा ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle ने कनेक्शन लेकर बिना कुछ कहे बंद कर दिया: शायद यह Socket.IO सर्वर नहीं है
   *[it] कनेक्शन लेकर बिना कुछ कहे बंद कर दिया: शायद यह Socket.IO सर्वर नहीं है
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle का Socket.IO वर्शन सेटिंग /Shuttle/eio से अलग है: वहाँ auto लिखें
   *[it] Socket.IO वर्शन सेटिंग /Shuttle/eio से अलग है: वहाँ auto लिखें
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle ने समय पर जवाब नहीं दिया
   *[it] समय पर जवाब नहीं दिया
 }
reason-left = { $who ->
    [shuttle] Shuttle ने ख़ुद कनेक्शन ख़त्म किया
   *[it] ख़ुद कनेक्शन ख़त्म किया
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle कनेक्शन से मना कर रहा है
   *[it] कनेक्शन से मना कर रहा है
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle कनेक्शन से मना कर रहा है: { $words }
   *[it] कनेक्शन से मना कर रहा है: { $words }
 }
no-reason-given = कोई कारण नहीं बताया गया

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = { $number } के बारे में पहले से पूछा जा रहा है।
asking-whether = पूछा जा रहा है कि { $number } डायल हो सकता है या नहीं।
not-dialled-refused = { $number } डायल नहीं होगा: जिस सर्वर से पहले पूछा जाता है, उसने मना कर दिया।
not-dialled-server-says = { $number } डायल नहीं होगा। जिस सर्वर से पहले पूछा जाता है, उसका संदेश: “{ $words }”
not-dialled-nobody-says = { $number } डायल नहीं होगा: पता नहीं चल सका कि इसकी अनुमति है या नहीं ({ $why })। दोबारा कोशिश करें या अपने एडमिन को बताएँ।
not-dialled-server-lost = { $number } डायल नहीं हुआ: इस बीच CTI सर्वर से कनेक्शन टूट गया।
not-dialled-calls-changed = { $number } डायल नहीं हुआ: इस बीच फ़ोन की कॉल बदल गईं।
asked-allowed = अनुमति मिली ({ $status })
asked-refused = मना किया गया
asked-taken-back = वापस लिया गया
asked-other-clicked = इस बीच दूसरे नंबर पर क्लिक हुआ
asked-other-dialled = इस बीच दूसरा नंबर डायल हुआ
asked-other-instead = इसके बजाय दूसरा नंबर डायल हुआ
asked-dialled-all-the-same = { $why }; फिर भी सेटिंग के अनुसार डायल हुआ
asked-not-dialled = { $why }; डायल नहीं हुआ
asked-address-unusable = सर्वर का पता इस्तेमाल नहीं हो सकता
asked-server-answered = सर्वर ने { $status } जवाब दिया
no-answer-within = { $seconds } सेकंड में जवाब नहीं मिला
fetch-failed = ब्राउज़र केवल इतना बताता है कि विफल रहा: सर्वर के CORS हेडर, रीडायरेक्ट, उसका प्रमाणपत्र या नेटवर्क (docs/jtel.md)
server-answered = { $status } जवाब दिया
sent-unread = भेजा गया; नतीजा पता नहीं, क्योंकि नियम में unread लिखा है
crm-takes-no-log = { $crm } यहाँ से कॉल लॉग नहीं लेता: नोट को रिकॉर्ड में कॉपी करें
servicenow-did-not-start = ServiceNow ने यह पैनल शुरू नहीं किया ({ $why })। एडमिन से { $page } को प्रॉपर्टी glide.ui.concourse.onmessage_enforce_same_origin_whitelist में जोड़ने और इस यूज़र को sn_openframe_user रोल देने को कहें; फिर पेज रीलोड करें।
servicenow-settings-unreadable = ServiceNow की सेटिंग पढ़ी नहीं जा सकी: { $why }। वहाँ सुधारें, फिर पेज रीलोड करें।
servicenow-did-not-take = ServiceNow ने सॉफ़्टफ़ोन का अनुरोध नहीं लिया ({ $words })। कुछ न खुले तो पेज रीलोड करें।
no-servicenow-answer = ServiceNow से जवाब नहीं मिला
not-opened = नहीं खुला: { $why }
not-in-servicenow = सॉफ़्टफ़ोन ServiceNow में नहीं है
no-servicenow-page-in-time = ServiceNow का कोई पेज इसे समय पर नहीं खोल सका
why-opened = यह क्यों खुला?
why-nothing-opened = कुछ क्यों नहीं खुला?
no-page-in-time = सॉफ़्टफ़ोन का कोई पेज इसे समय पर नहीं खोल सका
program-unknown = प्रोग्राम ने इसका क्या किया, पता नहीं
browser-blocked = “{ $rule }” जो विंडो खोलता है, उसे ब्राउज़र ने रोक दिया। इस पेज के लिए पॉप-अप की अनुमति दें।
browser-blocked-call = “कॉल करें” से खुलने वाली विंडो ब्राउज़र ने रोक दी। इस पेज के लिए पॉप-अप की अनुमति दें।
shuttle-did-not-answer = Shuttle ने जवाब नहीं दिया: काम हुआ या नहीं, पता नहीं
press-call = इस कंप्यूटर के फ़ोन प्रोग्राम से डायल करने के लिए “कॉल करें” दबाएँ।
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = सेटिंग में Shuttle सर्वर नहीं बताया गया है (/Shuttle/url)
shuttle-not-connected = Shuttle कनेक्ट नहीं है

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = CRM में कॉलर खोजा जा रहा है
pop-waits = कॉल उठाने पर कॉलर का रिकॉर्ड खुलेगा: दूसरी कॉल पर बात जारी है
pop-waits-for-pause = टाइप करना रोकने या कॉल उठाने पर कॉलर का रिकॉर्ड खुलेगा
pop-record = रिकॉर्ड: { $record }
pop-found = { $count ->
    [0] कोई रिकॉर्ड नहीं मिला
    [1] एक रिकॉर्ड मिला
   *[other] { $count } रिकॉर्ड मिले
 }
pop-failed = खोज विफल: { $why }
pop-by-hand = अपने-आप नहीं खुला: { $why }
pop-opened = CRM में खुल गया
pop-not-opened = नहीं खुला: कॉल नहीं उठाई गई
choose-record = यह रिकॉर्ड चुनें
new-record-of-caller = नया रिकॉर्ड
record-kind = { $object ->
    [account] खाता
    [contact] संपर्क
    [lead] लीड
    [case] केस
   *[opportunity] अवसर
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · यह कॉल
directory-holds = प्रविष्टियाँ: { $entries }, ग़लत होने से छोड़ी गईं: { $broken }, जगह की कमी से: { $left ->
    [0] कोई नहीं
   *[other] { $left }
 }
directory-missing = डायरेक्टरी पढ़ी नहीं जा सकी ({ $why })। कोशिश अपने-आप दोबारा होगी; आप नंबर से डायल कर सकते हैं।
directory-too-long = यह 10 MB से बड़ी है
directory-no-json = जवाब JSON नहीं है, या उसमें परतें बहुत गहरी हैं
directory-no-list = जवाब में प्रविष्टियों की सूची नहीं है
directory-no-entries = सूची में कुछ भी पढ़ा नहीं जा सका: हर प्रविष्टि में नाम और नंबर चाहिए
favourites-not-kept = यह ब्राउज़र आपके पसंदीदा नहीं सहेज सकता (उसका स्टोरेज भरा या ब्लॉक है): वे यह पेज बंद होने तक रहेंगे।
favourites-full = आपके पास पहले से { $most } पसंदीदा हैं। पहले एक हटाएँ।
favourite-already = यह नंबर पहले से आपके पसंदीदा में है।
no-favourite = यह नंबर आपके पसंदीदा में नहीं है।
no-number-to-star = रखने के लिए कोई नंबर नहीं है।
free-agents = { $count ->
    [0] कोई ख़ाली नहीं
   *[other] { $count } ख़ाली
 }
records-to-choose = { $count ->
    [1] एक रिकॉर्ड मिला
   *[other] { $count } रिकॉर्ड मिले: यह कौन है?
 }
records-to-choose-again = { $count } रिकॉर्ड में से कोई और?
records-to-choose-some = { $count } रिकॉर्ड मिले: यह कौन है? पहले { $shown } यहाँ हैं।
new-record-of-kind = { $object ->
    [account] नया खाता
    [contact] नया संपर्क
    [lead] नई लीड
    [case] नया केस
   *[opportunity] नया अवसर
 }
new-record = नया: { $kind }
record-not-offered = यह रिकॉर्ड अब चुना नहीं जा सकता।
record-not-opened = CRM ने रिकॉर्ड नहीं खोला: { $why }
why-record = यही रिकॉर्ड क्यों?
why-came = कॉलर का नंबर इस रूप में आया: { $number }।
why-searched = CRM में खोजा गया: { $search } ({ $form })।
why-found = { $count ->
    [0] कोई रिकॉर्ड नहीं मिला।
    [1] एक रिकॉर्ड मिला।
   *[other] { $count } रिकॉर्ड मिले।
 }
why-only = यह अकेला रिकॉर्ड है।
why-chosen = आपने इसे चुना।
why-chosen-before = आज इस नंबर की पिछली कॉल में आपने इसे चुना था।
why-opened-in-crm = आपने इसे CRM में खोला।
why-had-record = खोज से पहले ही कॉल का रिकॉर्ड तय था।
why-not-related = CRM ने कॉल के टास्क को इससे जोड़ने से मना कर दिया।
form-as-is = जैसा आया
form-e164 = देश कोड के साथ
form-national = जैसा अपने देश में डायल होता है
form-digits = केवल अंक
form-last = { $count ->
    [1] आख़िरी अंक
   *[other] आख़िरी { $count } अंक
 }
write-entry = 80 अक्षर तक का नाम और एक नंबर लिखें, जैसे Grace Kim=2612।
entry-twice = यह प्रविष्टि दो बार है।
write-refresh-minutes = 1 से 1440 तक मिनट लिखें।
write-queue = नाम और उसके स्प्लिट का नंबर लिखें, जैसे Support=6001; हर स्प्लिट एक बार, 20 तक।
write-objects = चार तक ऑब्जेक्ट के API नाम लिखें, हर एक एक बार, जैसे Contact, Lead; या none लिखें।
log-saving = कॉल लॉग सहेजा जा रहा है
log-saved-without-name = सहेजा गया, पर CRM ने टास्क का नाम नहीं बताया: बाद का नोट ख़ुद कॉपी करें
log-note-changed = सहेजा गया; नया नोट इसके बाद सहेजा जाएगा
log-saved = कॉल लॉग सहेजा गया
log-failed = कॉल लॉग नहीं सहेजा गया
log-unknown = हो सकता है कॉल लॉग सहेज लिया गया हो: रिकॉर्ड देखें, फिर दोबारा कोशिश करें
crm-refused = CRM ने बिना कारण बताए मना किया
crm-reply-unreadable = CRM का जवाब पढ़ा नहीं जा सका ({ $why })
reply-not-json = JSON नहीं है
reply-not-an-object = ऑब्जेक्ट नहीं है
reply-without-result = न नतीजा, न एरर
reply-without-number = नंबर नहीं है
reply-without-phone-number = ServiceNow ने phoneNumber नहीं भेजा
configuration-not-json = OpenFrame Configuration रिकॉर्ड का Configuration फ़ील्ड JSON ऑब्जेक्ट नहीं है
form-without-query = फ़ॉर्म के लिए query चाहिए: उसके बिना ServiceNow कुछ नहीं खोलता
not-of-the-instance = केवल इंस्टेंस का अपना पता खोला जा सकता है, जैसे incident_list.do
servicenow-address-too-long = पता 2083 अक्षरों से लंबा है, जितना ServiceNow लेता है
bad-table-name = टेबल के नाम में केवल अक्षर, अंक और _ होते हैं
refused-parameters = sysparm_stack और sysparm_goto_url इस्तेमाल नहीं हो सकते: ServiceNow इन्हें नहीं लेता
control-character = इसमें पंक्ति का अंत या कोई और कंट्रोल कैरेक्टर है
servicenow-text-too-long = यह 4400 अक्षरों से लंबा है, जितने ServiceNow लेता है
address-names-both = पेज के पते में Classic और Lightning दोनों पेज एक साथ हैं
address-mode-wrong = पेज के पते में mode, Lightning नहीं है
address-lacks-mode = पेज के पते में mode=Lightning नहीं है
address-lacks-nonce = पेज के पते में nonce नहीं है
address-lacks-origin = पेज के पते में sfdcIframeOrigin नहीं है
address-lacks-origins = पेज के पते में sfdcIFrameOrigin (Classic), या sfdcIframeOrigin और mode नहीं हैं
address-value-unreadable = मान पढ़ा नहीं जा सका
address-value-twice = यह पेज के पते में दो बार है। एक को हटा दें।
not-an-origin = यह किसी पेज का ओरिजिन नहीं है (https://name.lightning.force.com, और उसके बाद कुछ नहीं)
open-in-panel = यह पेज CRM के फ़ोन पैनल से खोलें, जो ज़रूरी चीज़ें जोड़ देता है; CRM के बिना इस्तेमाल करने के लिए ये पैरामीटर पते से हटा दें।
page-from-file = यह पेज वेब सर्वर (https) से आना चाहिए, फ़ाइल से नहीं।
schemes-differ = CRM का पेज और यह पेज, दोनों https पर होने चाहिए (या दोनों http पर)। सॉफ़्टफ़ोन की फ़ाइलें https पर रखें।
crm-on-this-computer = इस कंप्यूटर का CRM केवल इसी कंप्यूटर के सॉफ़्टफ़ोन पेज के साथ काम करता है।
not-a-library-host = यह होस्ट नहीं है। acme.my.salesforce.com जैसा होस्ट लिखें।
not-the-pages-library-host = { $host } वह होस्ट नहीं है जो CRM के पेज का है। कॉल सेंटर के एडैप्टर URL से apiHost हटाएँ, या इस होस्ट को config.json के apiHosts में जुड़वाएँ।
library-host-unknown = { $origin }: इस Salesforce पेज की लाइब्रेरी का होस्ट यहाँ ज्ञात नहीं है। कॉल सेंटर के एडैप्टर URL में अपने संगठन के नाम के साथ apiHost=NAME.my.salesforce.com जोड़ें, और उस होस्ट को config.json के apiHosts में जुड़वाएँ।
api-version-too-old = यह API वर्शन बहुत पुराना है: सबसे पहला { $least } है। 60.0 जैसा वर्शन लिखें।
bad-api-version = यह API वर्शन नहीं है। 60.0 जैसा वर्शन लिखें।
bad-settings-path = settings इस वेब सर्वर की किसी .json फ़ाइल का पथ होना चाहिए, जैसे settings=settings.json।
unknown-crm = यह CRM यहाँ ज्ञात नहीं है। { $known } लिखें।
no-instance = यह ब्राउज़र नहीं बताता कि यह पेज किस पेज में है। OpenFrame Configuration रिकॉर्ड के URL में instance=NAME.service-now.com जोड़ें।
not-an-instance = यह ServiceNow इंस्टेंस का होस्ट नहीं है। acme.service-now.com जैसा होस्ट लिखें।
instance-not-allowed = { $origin } ऐसा ServiceNow होस्ट नहीं है जिससे लाइब्रेरी लोड करने की अनुमति हो। OpenFrame Configuration रिकॉर्ड के URL में instance=NAME.service-now.com जोड़ें; अगर इंस्टेंस का अपना अलग नाम है, तो उसे उसी नाम से config.json के crmOrigins में जुड़वाएँ।
bad-library-version = यह लाइब्रेरी का वर्शन नहीं है। latest या 1.0.5 जैसा वर्शन लिखें।
rule-line = { $rule } ({ $event }): { $what }।
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = इसने कुछ नहीं किया
step-owed = कॉल उठने का या किसी उपलब्ध पेज का इंतज़ार है
step-handed-over = सौंपा गया, नतीजा (अभी) पता नहीं
step-opened-in-tab = नए टैब में खुला
step-opened-in-window = अपनी विंडो में खुला
step-opened-in-frame = यहाँ फ़्रेम में खुला
step-opened-by-program = इस कंप्यूटर के प्रोग्राम ने खोला
step-done = हो गया
step-done-more = { $what } ({ $more })
step-blocked = ब्राउज़र ने विंडो रोक दी
step-offered = बटन दबाए जाने का इंतज़ार है
step-failed = नहीं हो सका: { $why }
step-blocked-press = ब्राउज़र ने इसे रोक दिया। इस पेज के लिए पॉप-अप की अनुमति दें, या दबाएँ:
step-open-scheme = { $scheme }: खोलें
step-open-record = रिकॉर्ड खोलें

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }” इस्तेमाल नहीं हो सकता
settings-no-object = यह नामों और मानों का JSON ऑब्जेक्ट नहीं है।
write-a-text = यहाँ टेक्स्ट लिखें, सूची या ऑब्जेक्ट नहीं।
setting-misspelt = यह नाम ज्ञात नहीं है। सही रूप { $name } है।
left-out-now = { $flaw } फ़िलहाल इसे छोड़ा जा रहा है।
rule-left-out-now = { $flaw } फ़िलहाल यह नियम छोड़ा जा रहा है।
setting-not-used = (इस्तेमाल में नहीं)
a-rule = (एक नियम)
a-json-object = (एक JSON ऑब्जेक्ट)
write-yes-or-no = yes या no लिखें।
write-seconds = सेकंड की संख्या लिखें। फ़िलहाल डिफ़ॉल्ट मान लागू है।
write-pixels = पिक्सेल की संख्या लिखें।
write-prefix = अंक, *, # या कॉमा (ठहराव) लिखें, या ख़ाली छोड़ें। फ़िलहाल इसे ख़ाली माना जा रहा है।
write-country-code = देश कोड के अंक लिखें, जैसे 44, या ख़ाली छोड़ें।
write-leave = stay, aux या logout लिखें। फ़िलहाल stay लागू है।
no-such-reason-code = यह कारण कोड मौजूद नहीं है। फ़िलहाल पहला कारण लिया जा रहा है।
write-pop-when = offer, answer या never लिखें। फ़िलहाल offer लागू है।
write-search-form = as-is, national, e164, digits या last N (आख़िरी N अंक, N 3 से 15 तक) लिखें, जैसे last 10। फ़िलहाल as-is लागू है।
needs-country-code = इसके लिए अपने देश का कोड चाहिए: उसे /Dialing/ownCountryCode में लिखें।
write-reconcile-seconds = कॉल के समय के और बिना कॉल के सेकंड लिखें, जैसे 8,30, या दोनों के लिए एक संख्या; 2 से 3600 तक। फ़िलहाल 8,30 लागू है।
write-country = देश के दो अक्षर लिखें, जैसे US, GB या DE। तब तक नंबर वैसे ही दिखेंगे जैसे आते हैं।
write-language = भाषा का टैग लिखें, जैसे de या pt-BR। तब तक ब्राउज़र की भाषा लागू रहेगी।
write-click-during-call = consult या ask लिखें। फ़िलहाल consult लागू है।
write-while-talking = wait या pop लिखें। फ़िलहाल wait लागू है।
write-standby = warm या cold लिखें। फ़िलहाल warm लागू है।
write-log-field = नाम=टेक्स्ट लिखें, कॉमा से अलग करके, जैसे Type=Call,Queue__c=${ "{" }queue{ "}" }: नाम फ़ील्ड का API नाम है। फ़िलहाल इसे छोड़ा जा रहा है।
log-field-is-own = यह फ़ील्ड सॉफ़्टफ़ोन का अपना है। फ़िलहाल इसे छोड़ा जा रहा है।
log-field-twice = यह फ़ील्ड दो बार है। फ़िलहाल दूसरा छोड़ा जा रहा है।
log-field-variable = इसमें कोई वेरिएबल ज्ञात नहीं है या बंद नहीं किया गया है: docs/rules.md में उनकी सूची है। फ़िलहाल इसे छोड़ा जा रहा है।
write-reason = कोड=टेक्स्ट लिखें, कॉमा से अलग करके, जैसे 0=Default,1=Lunch। फ़िलहाल इसे छोड़ा जा रहा है।
reason-twice = यह कोड दो बार है। हर कारण को अपना कोड दें। फ़िलहाल दूसरा छोड़ा जा रहा है।
write-event-name = उनका नाम=हमारा नाम लिखें, कॉमा से अलग करके, जैसे ringing=offer। फ़िलहाल इसे छोड़ा जा रहा है।
event-not-ours = बराबर के चिह्न (=) के बाद का नाम इनमें से एक होना चाहिए: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate। फ़िलहाल इसे छोड़ा जा रहा है।
event-twice = यह इवेंट दो बार है। फ़िलहाल दूसरा छोड़ा जा रहा है।
write-strip-prefixes = अंक, +, * या # के प्रीफ़िक्स लिखें, कॉमा से अलग करके, जैसे 9,+1।
request-never-sent = सॉफ़्टफ़ोन यह अनुरोध कभी नहीं भेजता: इसे सूची से हटाया जा सकता है।
request-not-optional = केवल ये बंद किए जा सकते हैं: alternate, dtmf, queryacdsplit, queryagentstate, snapshot।
primary-missing = मुख्य CTI सर्वर का पता नहीं है। उसे यहाँ लिखें, जैसे wss://cti.example.com:9006।
backup-is-primary = यह मुख्य सर्वर का पता है। किसी दूसरे सर्वर का पता लिखें या ख़ाली छोड़ें।
no-backup-until-then = { $flaw } तब तक सॉफ़्टफ़ोन बैकअप सर्वर के बिना चलेगा।
not-a-websocket-address = यह WebSocket पता नहीं है। wss://host:port लिखें।
address-with-password = पते से यूज़र नाम और पासवर्ड हटाएँ: ब्राउज़र उन्हें नहीं भेज सकते।
cti-address-without-host = पते में सही होस्ट या पोर्ट नहीं है। wss://host:port लिखें।
cti-address-with-fragment = पते से # और उसके बाद का हिस्सा हटाएँ।
cti-address-in-the-clear = ws:// केवल अपने कंप्यूटर पर परीक्षण के लिए है, और https पेज में ब्राउज़र इसे रोकते हैं। CTI सर्वर के आगे TLS प्रॉक्सी लगाएँ और उसका पता wss:// के साथ लिखें।
cti-host-not-pinned = होस्ट { $host } config.json के ctiHosts में नहीं है। वहाँ मौजूद होस्ट लिखें, या इसे वहाँ जुड़वाएँ।
write-ask-method = GET या POST लिखें। फ़िलहाल GET लागू है।
write-when-silent = dial या refuse लिखें। फ़िलहाल refuse लागू है।
ask-counts-as-silent = { $flaw } तब तक माना जाएगा कि सर्वर जवाब नहीं देता (/Dialing/askWhenSilent)।
rest-url-shape = url: सॉफ़्टफ़ोन के अपने सर्वर का /path, या https://host/path लिखें, # के बिना।
rest-url-in-the-clear = url: https पेज में ब्राउज़र http:// को रोकते हैं। https:// लिखें, या सॉफ़्टफ़ोन के अपने सर्वर का कोई /path जो अनुरोध आगे भेजे।
rest-unread-not-plain = unread के साथ ब्राउज़र आपके हेडर और JSON नहीं भेजते: फ़ॉर्म या टेक्स्ट भेजें, या unread हटा दें।
rest-secret = “{ $name }” गोपनीय है, और सॉफ़्टफ़ोन इस्तेमाल करने वाला हर कोई इसे यहाँ पढ़ सकता है। अनुरोध सॉफ़्टफ़ोन के अपने सर्वर के किसी /path पर भेजें जो इसे जोड़ दे (docs/jtel.md)। केवल परीक्षण में इसे यहाँ लिखा जा सकता है, /Jtel/allowTokenInSettings=yes के साथ।
write-rest-method = GET या POST लिखें।
write-body-type = json या form लिखें। फ़िलहाल json लागू है।
write-rest-seconds = 1 से 120 तक सेकंड लिखें। फ़िलहाल 30 लागू है।
write-workstation-file = सॉफ़्टफ़ोन के अपने वेब सर्वर का पथ लिखें, जैसे /workstation.json।
write-json-object = नामों और टेक्स्ट का JSON ऑब्जेक्ट लिखें, जैसे { "{" }"caller": "$CallerNumber"{ "}" }।
web-address-varies = वेरिएबल केवल ? के बाद आ सकते हैं: पते में और कुछ नहीं बदल सकता।
web-address-with-fragment = पते से # और उसके बाद का हिस्सा हटाएँ: वह भेजा नहीं जाता।
web-address-with-secret = पते से टोकन या पासवर्ड हटाएँ: सॉफ़्टफ़ोन इस्तेमाल करने वाला हर कोई उसे पढ़ सकता है। सॉफ़्टफ़ोन के अपने सर्वर का /path लिखें और उसी सर्वर को इसे जोड़ने दें।
web-address-no-path = /path या https://host/path लिखें।
web-address-in-the-clear = https पेज में ब्राउज़र http:// को रोकते हैं। https:// लिखें, या सॉफ़्टफ़ोन के अपने सर्वर का कोई /path जो अनुरोध आगे भेजे।
web-address-with-password = पते से यूज़र नाम और पासवर्ड हटाएँ।
web-address-without-host = पते में सही होस्ट या पोर्ट नहीं है। https://host/path लिखें।
web-address-shape = सॉफ़्टफ़ोन के अपने सर्वर का /path, या https://host/path लिखें।
pop-host-not-pinned = होस्ट { $host } config.json के popHosts में नहीं है। वहाँ मौजूद होस्ट लिखें, या इसे वहाँ जुड़वाएँ।
target-host-not-pinned = होस्ट { $host } config.json के popHosts में नहीं है। फ़िलहाल इसे छोड़ा जा रहा है।
write-target-hosts = होस्ट लिखें, कॉमा से अलग करके, जैसे crm.example.com: बिना स्कीम, बिना पथ। फ़िलहाल इसे छोड़ा जा रहा है।
frame-in-the-clear = https पेज के फ़्रेम में ब्राउज़र http:// पता नहीं दिखाते। https:// लिखें, या दूसरा मोड।
write-base = https://name.example.com जैसा पता लिखें। फ़िलहाल वहाँ कुछ नहीं खुलता।
write-target-when = offer या answer लिखें। फ़िलहाल offer लागू है।
write-match = wildcard या exact लिखें। फ़िलहाल wildcard लागू है।
write-target-number = as-is, e164, national या digits लिखें। फ़िलहाल as-is लागू है।
write-template = क्यू=टेम्पलेट ID लिखें, कॉमा से अलग करके। फ़िलहाल इसे छोड़ा जा रहा है।
write-target-mode = tab, window या frame लिखें। फ़िलहाल tab लागू है।
write-identify = phone, name या both लिखें। फ़िलहाल phone लागू है।
write-task-variable = वेरिएबल का नाम लिखें, जैसे vars.ticket। फ़िलहाल कोई टास्क नहीं बताया जाता।
write-servicenow-field = फ़ील्ड=टेक्स्ट लिखें, कॉमा से अलग करके, जैसे priority=1। फ़िलहाल इसे छोड़ा जा रहा है।
write-wrap = none या nav_to लिखें। फ़िलहाल none लागू है।
write-crm-link = never, offer या answer लिखें। फ़िलहाल never लागू है।
write-shuttle-path = /socket.io/ जैसा पथ लिखें। फ़िलहाल यही लागू है।
write-shuttle-namespace = /cti जैसा नाम लिखें। फ़िलहाल / लागू है।
write-shuttle-version = auto, 3 या 4 लिखें। फ़िलहाल auto लागू है।
write-pop-from = ctisvr या shuttle लिखें। फ़िलहाल ctisvr लागू है।
shuttle-peer-missing = एजेंट का अपना peer लिखें, जैसे SIP/${ "{" }extension{ "}" }: इवेंट सभी एजेंटों के आते हैं। इसके बिना Shuttle इस्तेमाल नहीं होता।
no-shuttle-until-then = { $flaw } तब तक Shuttle इस्तेमाल नहीं होगा।
shuttle-address-shape = यह पता नहीं है। https://host:port लिखें।
shuttle-port-too-large = { $port } पोर्ट नहीं है: पोर्ट 65535 तक होते हैं (Shuttle के अपने दस्तावेज़ में ऐसी संख्या है)। पूछें कि उसकी रीयलटाइम सेवा का पोर्ट कौन-सा है, जैसे 8888 या 9888।
shuttle-address-without-host = पते में सही होस्ट या पोर्ट नहीं है। https://host:port लिखें।
shuttle-address-scheme = ऐसा पता लिखें जो https:// या wss:// से शुरू हो।
shuttle-address-with-path = केवल होस्ट और पोर्ट लिखें: पथ /Shuttle/path में और नेमस्पेस /Shuttle/namespace में आता है।
shuttle-address-in-the-clear = http:// और ws:// केवल अपने कंप्यूटर पर परीक्षण के लिए हैं, और https पेज में ब्राउज़र इन्हें रोकते हैं। Shuttle का सुरक्षित पोर्ट इस्तेमाल करें, या उसके आगे TLS प्रॉक्सी लगाएँ, और पता https:// के साथ लिखें।

## Rules: what is wrong with them

not-a-web-address = यह सादा http या https पता नहीं है, इसलिए नहीं खुलता
host-not-in-settings = इसका होस्ट { $host } सेटिंग (/Targets/hosts) के होस्ट में से नहीं है
whole-address-empty = { $variable } ख़ाली है, इसलिए खोलने के लिए कुछ नहीं है
flaw-at-character = अक्षर { $at } पर: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, अक्षर { $at }: { $flaw }
rule-no-json = यहाँ से आगे यह JSON नहीं है: देखें कि कहीं कोई उद्धरण चिह्न, कॉमा या कोष्ठक छूटा तो नहीं।
rule-no-object = नियम एक JSON ऑब्जेक्ट होता है: { "{" }"on": …, "do": …{ "}" }।
unknown-in-rule = नियम में “{ $name }” ज्ञात नहीं है। ये ज्ञात हैं: { $known }।
unknown-in-action = { $action } में “{ $name }” ज्ञात नहीं है। ये ज्ञात हैं: { $known }।
names-are = names में jtel या webfront लिखें, या उसे छोड़ दें।
do-missing = do नहीं है: क्या करना है वह लिखें, जैसे { "{" }"pop": "https://…"{ "}" }।
on-missing = on नहीं है। इनमें से एक लिखें: { $events }।
no-event = “{ $word }” इवेंट नहीं है। इनमें से एक लिखें: { $events }।
when-no-object = when एक JSON ऑब्जेक्ट होता है, जैसे { "{" }"queue": "Sales"{ "}" }।
no-condition = “{ $name }” शर्त नहीं है। queue, dnis, direction, number, agent या किसी वेरिएबल का नाम लिखें।
needs-texts = { $name } के लिए टेक्स्ट या टेक्स्ट की सूची चाहिए।
not-before-all = { $name }: सूची के सभी टेक्स्ट के आगे ! लिखें, या किसी के आगे नहीं।
direction-is = direction में in या out लिखें।
do-no-object = do एक JSON ऑब्जेक्ट या उनकी सूची होता है, जैसे { "{" }"pop": "https://…"{ "}" }।
no-action = हर कार्रवाई में इनमें से एक होता है: { $actions }।
custom-url-not-relative = openCustomURL: task.do?sys_id= जैसा इंस्टेंस के सापेक्ष पता लिखें।
custom-url-varies = openCustomURL: वेरिएबल केवल ? या # के बाद आ सकता है: पेज पूरा लिखा होना चाहिए।
action-no-object = { $action } एक JSON ऑब्जेक्ट होता है।
mode-is = mode में tab, window या frame लिखें।
rest-bodies = rest में json, form और text में से एक ही होता है।
get-with-body = GET में बॉडी नहीं होती: POST लिखें, या बॉडी हटा दें।
method-is = method में GET या POST लिखें।
no-header-name = headers: “{ $name }” किसी हेडर का नाम नहीं है।
timeout-is = timeoutSeconds 1 से 120 तक की संख्या है।
credentials-are = credentials में omit या include लिखें।
field-no-pairs = { $field } नामों और टेक्स्ट का JSON ऑब्जेक्ट होता है।
pair-needs-text = { $field }: { $name } के लिए टेक्स्ट चाहिए।
agent-cti-mode-is = AgentCTI: mode में new_tab, new_window या new_frame लिखें।
entity-no-table = { $action }: entity किसी टेबल का नाम होता है, जैसे incident।
query-forbidden = { $action }: query में sysparm_stack या sysparm_goto_url नहीं हो सकता।
field-no-bool = { $field } में true या false लिखें।
window-is = window अक्षरों और अंकों का नाम होता है।
size-is = size पिक्सेल में चौड़ाई और ऊँचाई है, जैसे 1000x800।
on-server = सर्वर ने माँगा
should-be = { $name } को { $patterns } होना चाहिए, पर { $value } है
should-not-be = { $name } को { $patterns } नहीं होना चाहिए, पर { $value } है
should-be-but-unknown = { $name } को { $patterns } होना चाहिए, पर वह पता नहीं
should-not-be-but-unknown = { $name } को { $patterns } नहीं होना चाहिए, पर वह पता नहीं
either-or = { $first } या { $second }
nothing-written = यहाँ कुछ नहीं लिखा है।
behind-whole-address = पूरे पते के बाद केवल & या ? और पैरामीटर आ सकते हैं।
address-begins-with-host = पता https:// और पूरे लिखे होस्ट से शुरू होता है; यहाँ केवल ${ "{{" }crmLink{ "}}" }, यानी एक पूरा पता, आ सकता है।
address-scheme-not-web = केवल http:// और https:// पते खोले जा सकते हैं।
address-not-understood = यह पता समझ में नहीं आया: https://host/path?key= लिखें।
path-varies = वेरिएबल केवल ? या # के बाद आ सकता है: पथ पूरा लिखा होना चाहिए।
launch-scheme-varies = स्कीम पूरी लिखी होनी चाहिए, जैसे tel:।
scheme-never-launched = { $scheme }: वाला पता कभी नहीं चलाया जाता।
behind-optional-value = ? वाले मान के बाद अगला पैरामीटर & से शुरू होना चाहिए।
character-in-address = यह अक्षर पते में नहीं आ सकता: इसे % और हेक्स में लिखें।
no-format = चिह्न | के बाद as-is, e164, national, digits, no-plus या twice आता है।
variable-misspelt = “{ $name }” वेरिएबल नहीं है। { $close } लिखें।
no-variable = “{ $name }” वेरिएबल नहीं है। docs/rules.md का कोई नाम लिखें, या vars. और सर्वर का नाम।
variable-left-as-is = { $name } कोई ज्ञात वेरिएबल नहीं है; इसे जैसा है वैसा छोड़ा गया।
variable-without-end = इस वेरिएबल का अंत नहीं है: इसके नाम के बाद { $end } लिखें।

## Hosting: what the softphone is allowed

hosting-file-unreadable = होस्टिंग फ़ाइल पढ़ी नहीं जा सकी ({ $why }), इसलिए किसी चीज़ की अनुमति नहीं है। पेज रीलोड करें; फिर भी न हो तो जो ये फ़ाइलें होस्ट करता है, वह कारण देखे। केवल जब वेब सर्वर 404 जवाब दे, तब माना जाता है कि ऐसी फ़ाइल नहीं है।
hosting-file-no-object = होस्टिंग फ़ाइल JSON ऑब्जेक्ट नहीं है, इसलिए किसी चीज़ की अनुमति नहीं है। कुछ भी सीमित न करना हो तो { "{}" } लिखें, या फ़ाइल हटा दें; तब वेब सर्वर को उसके लिए 404 जवाब देना होगा।
pin-twice = यह नाम दो बार है। एक को हटा दें।
pin-unknown = यह नाम यहाँ ज्ञात नहीं है। crmOrigins, ctiHosts, popHosts, apiHosts या frameOrigins इस्तेमाल करें।
write-origins = ओरिजिन की सूची लिखें, जैसे ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: स्कीम और होस्ट, बिना पथ।
write-hosts = होस्ट की सूची लिखें, जैसे ["cti-a.example.com:9006", "cti-b.example.com"]: बिना स्कीम, बिना पथ।
write-api-hosts = होस्ट की सूची लिखें, जैसे ["acme.my.salesforce.com"]: बिना स्कीम, बिना पथ।
build-in-address = पेज के पते में build
build-in-file = config.json में build
page-in-the-clear = सॉफ़्टफ़ोन केवल https पर चलता है (या परीक्षण के लिए अपने कंप्यूटर पर)। इसकी फ़ाइलें https पर रखें।
no-panel-around = पता { $named } को CRM का पेज बताता है, पर CRM का सॉफ़्टफ़ोन केवल उस CRM के फ़ोन पैनल में चलता है, अलग टैब या विंडो में नहीं।
no-panel-around-a-page = पता किसी पेज को CRM का पेज बताता है, पर CRM का सॉफ़्टफ़ोन केवल उस CRM के फ़ोन पैनल में चलता है, अलग टैब या विंडो में नहीं।
other-page-around = पता { $named } बताता है, पर यह पेज उस पेज के अंदर नहीं है। यह इसके अंदर है: { $around }।
frame-hides-its-address = यह पेज फ़्रेम में है, और यह ब्राउज़र नहीं बताता कि किसके। CRM के बिना चलने वाले सॉफ़्टफ़ोन को यह जानना ज़रूरी है: बाहर वाला पेज इससे अपना पता न छिपाए (referrerpolicy)।
running-pins-forbid = चल रहा सॉफ़्टफ़ोन जिन { $pins } के साथ शुरू हुआ, उनमें { $origin } नहीं है। उसके सभी टैब बंद करके फिर से खोलें।
origin-not-pinned = { $origin } config.json के { $pins } में नहीं है। जो ये फ़ाइलें होस्ट करता है, वह इसे वहाँ जोड़ सकता है।

## Diagnostics

section-crm = CRM
section-tabs = टैब
section-cti-servers = CTI सर्वर
section-shuttle = Shuttle
section-learned = इस सत्र में सर्वर के बारे में क्या पता चला
section-rules = नियम
section-directory = डायरेक्टरी
directory-list = /Directory/url की सूची
directory-flaw = पिछली बार पढ़ना विफल
directory-of-crm = CRM की डायरेक्टरी
section-settings = सेटिंग
section-counters = काउंटर
section-browser = ब्राउज़र
section-layout = सॉफ़्टफ़ोन लेआउट
section-servicenow = ServiceNow
told-yes = हाँ
told-no = नहीं
told-none = कोई नहीं
told-count = { $count }
told-not-pinned = कोई पाबंदी नहीं
told-not-known-yet = अभी पता नहीं
line-version = वर्शन
line-build = बिल्ड
told-build = एक ही है और उसमें सब कुछ है: { $place } को छोड़ा जा सकता है
told-build-twice = एक ही है और उसमें सब कुछ है: { $one } और { $other } को छोड़ा जा सकता है
line-click-to-dial = क्लिक करके डायल
told-clicks-off = फ़ोन तैयार होने तक बंद
told-clicks-asked = माँगा गया
told-clicks-on = चालू
told-clicks-refused = CRM ने मना किया
line-record-on-screen = स्क्रीन पर रिकॉर्ड
line-crm-origins = CRM के ओरिजिन जिनकी अनुमति है
line-too-wide = दायरा बहुत बड़ा
told-too-wide = config.json का { $pins } इस CRM के हर ग्राहक को आने देता है: केवल अपना पता लिखें
line-library-hosts = लाइब्रेरी के होस्ट जिनकी अनुमति है
line-frame-origins = CRM के बिना फ़्रेम जिनकी अनुमति है
line-cti-hosts = CTI होस्ट जिनकी अनुमति है
line-crm = CRM
told-crm-not-found = नहीं मिला या मना किया गया
told-stand-alone = कोई नहीं (अकेले चल रहा है)
line-crm-page = CRM का पेज
line-crm-library = CRM की लाइब्रेरी
told-loaded = लोड है
told-not-loaded = लोड नहीं है
line-carrier = सॉफ़्टफ़ोन कहाँ चल रहा है
told-long-worker = सभी टैब के लिए एक वर्कर में, जो आख़िरी पेज के बाद भी कुछ मिनट चलता है
told-worker = सभी टैब के लिए एक वर्कर में, जो आख़िरी पेज के साथ बंद होता है
told-leader = एक टैब में, सभी टैब के लिए
told-own-page = इसी पेज में, केवल इसी के लिए
line-carrier-why = इसका कारण
line-open-tabs = खुले टैब
told-open-tabs = { $count }, जिनमें से { $asleep } से अभी संपर्क नहीं हो सकता
line-records-open-in = रिकॉर्ड कहाँ खुलते हैं
told-no-tab = किसी टैब में नहीं: अभी कोई CRM नहीं है जिससे कहा जा सके
told-this-tab = इस टैब में
told-another-tab = दूसरे टैब में, जो इसके बाद इस्तेमाल हुआ
line-changed-settings = बदली गई सेटिंग
told-settings-wait = फ़ोन पर कोई कॉल न रहने पर लागू होगी
line-web-socket = WebSocket
line-session-storage = सेशन स्टोरेज
line-without-storage = सेशन स्टोरेज के बिना
told-without-storage = ब्राउज़र इस पेज को कुछ भी सहेजने नहीं देता: पेज रीलोड होने पर बिना सहेजे नोट, घड़ियाँ और कॉल की सूची खो जाती हैं, और चल रही कॉल का रिकॉर्ड दोबारा नहीं खुलता। इन्हें रखने के लिए इस साइट को डेटा सहेजने की अनुमति दें (थर्ड-पार्टी स्टोरेज)।
line-shared-workers = शेयर्ड वर्कर
line-web-locks = Web Locks
told-refused-by-browser = मौजूद है, पर ब्राउज़र इस पेज को इस्तेमाल नहीं करने देता
line-framed = फ़्रेम में
line-clock = घड़ी
told-clock-worker = वर्कर
told-clock-page = पेज के टाइमर: पेज छिपा हो तो देर से चलते हैं
line-local-network = लोकल नेटवर्क
line-pop-ups = पॉप-अप
line-notices = कॉल की सूचनाएँ
told-notices-off = चालू नहीं (मेन्यू > छोटी विंडो से चालू होती हैं)
told-permission-unknown = ब्राउज़र नहीं बताता
told-permission-granted = अनुमति है
told-permission-prompt = ब्राउज़र पूछेगा
told-permission-denied = यहाँ अनुमति नहीं है
line-page = पेज
line-browser = ब्राउज़र
line-side = { $side ->
    [primary] मुख्य सर्वर
   *[backup] बैकअप सर्वर
 }
line-side-failure = { $side ->
    [primary] मुख्य सर्वर, पिछली विफलता
   *[backup] बैकअप सर्वर, पिछली विफलता
 }
told-not-set = सेट नहीं
told-side = { $standing ->
    [open] { $address } (खुला, { $times } बार खोला गया)
    [connecting] { $address } (कनेक्ट हो रहा है, { $times } बार खोला गया)
    [standby] { $address } (स्टैंडबाय के तौर पर खुला रखा गया)
   *[closed] { $address } (कनेक्ट नहीं, { $times } बार खोला गया)
 }
told-side-failure = { $why } ({ $code }), { $seconds } सेकंड पहले
line-standby = स्टैंडबाय
standby-off = इस सत्र में बंद: { $why }
closed-by-standby = { $side ->
    [primary] दूसरा कनेक्शन खुलने पर मुख्य सर्वर ने कनेक्शन बंद किया
   *[backup] दूसरा कनेक्शन खुलने पर बैकअप सर्वर ने कनेक्शन बंद किया
 }
standby-answers = खुला है और जवाब देता है
standby-open = खुला है, अभी तक जवाब नहीं दिया
standby-connecting = कनेक्ट हो रहा है
standby-cold = cold, सेटिंग के अनुसार
standby-closed = { $failures ->
    [one] खुला नहीं (लगातार { $failures } विफलता)
   *[other] खुला नहीं (लगातार { $failures } विफलताएँ)
 }
line-next-try = अगली कोशिश
told-next-try = { $seconds } सेकंड में, इंतज़ार संख्या { $attempt }
line-extension = एक्सटेंशन
line-snapshots = स्नैपशॉट
line-agent-queries = एजेंट स्थिति की पूछताछ
line-events-beside-offer = offer के अलावा इवेंट
told-not-seen-yet = अभी तक नहीं दिखा
told-understood = समझा गया
told-not-understood = समझा नहीं गया
line-unknown-events = अज्ञात इवेंट नाम
told-no-name = नाम नहीं है
line-unknown-requests = अनुरोध जो सर्वर नहीं जानता
line-how-dialled = पिछला नंबर कैसे बना
told-next-step = { $first }; { $second }
line-asked-first = डायल से पहले पूछा गया
told-asked-first = { $answer } ({ $seconds } सेकंड पहले)
told-setting = { $source ->
    [call-center] { $value } (कॉल सेंटर)
    [file] { $value } (सेटिंग फ़ाइल)
   *[default] { $value } (डिफ़ॉल्ट)
 }
line-frames-read = पढ़े गए फ़्रेम
line-frames-unreadable = फ़्रेम जो संदेश नहीं थे
line-replies-to-nothing = बिना अनुरोध के जवाब
line-unknown-events-count = अज्ञात नाम या दूसरे एक्सटेंशन के इवेंट
line-stale = पुराने कनेक्शनों के देर से आए संदेश
line-requests-refused = अस्वीकृत अनुरोध
line-requests-unanswered = अनुरोध जिनका जवाब नहीं मिला
line-clock-jumps = घड़ी की छलाँगें
line-warning = चेतावनी
own-country-code-missing = /Softphone/country सेट है पर /Dialing/ownCountryCode नहीं: इस देश के जो नंबर + या इसके कोड से शुरू होते हैं, वे अंतरराष्ट्रीय नंबर की तरह डायल होते हैं।
line-texts-cut = टेक्स्ट जो बहुत लंबे थे और काटे गए
line-calls-surplus = सीमा से ज़्यादा कॉल
line-shuttle-server = सर्वर
line-shuttle-connection = कनेक्शन
line-shuttle-speaks = प्रोटोकॉल
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 या 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 या 4)
line-own-peer = अपना peer
line-times-connected = कितनी बार कनेक्ट हुआ
line-frames-meaningless = फ़्रेम जिनका कोई अर्थ नहीं
line-binary-events = बाइनरी हिस्सों वाले इवेंट, पढ़े नहीं गए
line-events-of-others = दूसरे एजेंटों के इवेंट
line-events-of-unknown-name = अज्ञात नाम के इवेंट
line-last-failure = पिछली विफलता
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 शर्त: { $does }
   *[other] { $events }, { $conditions } शर्तें: { $does }
 }
told-rule-pop = पता खोलता है
told-rule-notify = संदेश दिखाता है
told-rule-launch = प्रोग्राम चलाता है
told-rule-rest = वेब सर्वर को अनुरोध भेजता है
told-rule-shuttle = Shuttle को बताता है
told-rule-servicenow = ServiceNow में कुछ खोलता है
line-rule-hosts = होस्ट जो खोले जा सकते हैं
line-rule-hosts-pinned = इनमें से config.json से अनुमति
line-rule-without-call = { $rule }, बिना कॉल
told-rule-unfit = लागू नहीं हुआ
told-step-owed = इंतज़ार में
told-step-handed-over = सौंपा गया
told-step-blocked = ब्राउज़र ने रोका
told-step-failed = विफल
line-layout = CRM से
line-library-version = लाइब्रेरी
told-not-told = नहीं बताया गया
layout-without-pops = स्क्रीन पॉप की सेटिंग नहीं है
layout-pops = इनकमिंग, एक मिलान: { $one }; कई: { $several }; कोई नहीं: { $none }

## Keyboard

keyboard-shortcuts = कीबोर्ड शॉर्टकट
use-shortcuts = कीबोर्ड शॉर्टकट इस्तेमाल करें
shortcuts-where = ये तब काम करते हैं जब फ़ोकस इस पैनल पर हो: इसमें क्लिक करें या Tab से इस पर आएँ। आपके बदलाव इसी कंप्यूटर पर रहेंगे।
change = बदलें
switch-off = बंद करें
reset-shortcuts = सब रीसेट करें
shortcut-hold = होल्ड या अनहोल्ड करें
shortcut-ready = उपलब्ध या ऑक्स
shortcut-number = नंबर पर जाएँ
shortcut-next-call = अगली कॉल पर जाएँ
shortcut-back = होल्ड वाली कॉल पर वापस
shortcut-note = नोट पर जाएँ
shortcut-list = यह सूची
shortcut-waits = कुंजियाँ दबाएँ…
shortcut-off = बंद
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = “{ $action }” के लिए नई कुंजियाँ दबाएँ। Esc से पहले जैसा रहेगा।
shortcut-stays = “{ $action }” पहले जैसा ही है।
shortcut-set = “{ $action }” अब { $keys } है।
shortcut-is-off = “{ $action }” के लिए अब कोई कुंजी नहीं है।
shortcut-clash = “{ $other }” की कुंजियाँ यही हैं और वह पहले आता है: यहाँ ये काम नहीं करेंगी।
shortcuts-clash = “{ $first }” और “{ $second }” की कुंजियाँ एक ही हैं, { $keys }: केवल पहला काम करता है।
shortcuts-used = शॉर्टकट चालू हैं।
shortcuts-not-used = शॉर्टकट बंद हैं।
shortcuts-reset = सभी शॉर्टकट वैसे हैं जैसे आपके कॉल सेंटर ने तय किए हैं।
shortcuts-not-kept = यह ब्राउज़र कुछ याद नहीं रखता: बदलाव यह पेज रीलोड होने तक रहेगा।
shortcut-not-now = “{ $action }” अभी नहीं हो सकता।
shortcut-too-soon = “{ $action }”: यह अभी-अभी बदला है। दोबारा दबाएँ।
keys-unknown = कोई अक्षर, अंक या F1 से F12 लें, अकेले या Ctrl, Alt या Shift के साथ।
keys-type-signs = कई कीबोर्ड पर Ctrl के साथ Alt से चिह्न लिखे जाते हैं: Ctrl के साथ Shift लें।
keys-of-browser = ये कुंजियाँ ब्राउज़र को चाहिए।
keys-edit-text = ये कुंजियाँ टेक्स्ट बदलने के लिए हैं।
keys-of-keypad = Ctrl या Alt के बिना अंक कीपैड के लिए हैं।
write-shortcut = नाम और कुंजियाँ लिखें, जैसे answer=Ctrl+Shift+A, या कुंजियों की जगह off। नाम ये हैं: { $names }।
shortcut-twice = यह शॉर्टकट दो बार है: पहली प्रविष्टि लागू है।

## Alerts

ring = रिंगटोन
ring-off = बंद
ring-chime = चाइम
ring-bell = घंटी
ring-pulse = पल्स
ring-volume = आवाज़
ring-muted = कॉल बज रही है, पर ब्राउज़र ने इस पेज की आवाज़ बंद रखी है।
let-it-ring = बजने दें
small-window = छोटी विंडो
    .title = कॉल और उनके बटन अलग विंडो में, जहाँ सूचनाएँ भी चालू होती हैं
window-blocked = ब्राउज़र सॉफ़्टफ़ोन को विंडो नहीं खोलने देता। इसके लिए पॉप-अप की अनुमति दें।
keep-on-top = सबसे ऊपर रखें
    .title = सबसे ऊपर रखें
    .aria-label = सबसे ऊपर रखें
small-window-looks = पैनल खोजा जा रहा है…
small-window-no-panel = यह विंडो किसी पैनल ने नहीं खोली, या CRM इसे अपने पैनल से अलग रखता है। इसे पैनल के मेन्यू से खोलें।
small-window-tab-closed = पैनल वाला टैब बंद है। यह विंडो पैनल के मेन्यू से दोबारा खोलें।
allow-notices = सूचनाएँ चालू करें
notices-wanted = जब आप कुछ और देख रहे हों, तब सूचना आपको कॉल के बारे में बता सकती है।
notices-on = कॉल की सूचनाएँ चालू हैं।
notices-off = अभी कॉल की सूचनाएँ नहीं आतीं: “छोटी विंडो” दबाएँ, फिर वहाँ “सूचनाएँ चालू करें”।
notices-refused = ब्राउज़र सॉफ़्टफ़ोन की सूचनाएँ रोकता है। ब्राउज़र की सेटिंग में इस पेज के लिए उनकी अनुमति दें।
notices-not-there = यह ब्राउज़र सूचनाएँ नहीं दिखाता।
notice-caller = { $name }, { $number }
write-sound = off, chime, bell या pulse लिखें। फ़िलहाल off लागू है।
write-volume = 0 से 100 तक संख्या लिखें। फ़िलहाल 60 लागू है।
write-notices = off, hidden या unfocused लिखें। फ़िलहाल hidden लागू है।

## The page

softphone = सॉफ़्टफ़ोन
stopped = सॉफ़्टफ़ोन रुक गया।
stopped-phone-goes-on = आपका डेस्क फ़ोन और चल रही कॉल जारी रहेंगे। यहाँ काम जारी रखने के लिए सॉफ़्टफ़ोन रीलोड करें।
reload = रीलोड करें
mode-clock =
    .aria-label = इस मोड में समय
agent = एजेंट
ext = एक्स.
menu =
    .title = मेन्यू
    .aria-label = मेन्यू
password-wanted = मोड बदलने के लिए सर्वर फिर से आपका पासवर्ड माँगता है
change-mode = मोड बदलें
cancel = रद्द करें
call = कॉल करें
notices =
    .aria-label = संदेश
try-again = फिर कोशिश करें
copy-note = नोट कॉपी करें
discard = हटाएँ
dismiss =
    .title = संदेश हटाएँ
    .aria-label = संदेश हटाएँ
incoming-calls =
    .aria-label = इनकमिंग कॉल
agent-log-in =
    .aria-label = एजेंट लॉग इन
agent-id = एजेंट ID
password = पासवर्ड
log-in = लॉग इन
log-out = लॉग आउट
diagnostics = डायग्नोस्टिक्स
download-recording = समस्या रिपोर्ट सहेजें
    .title = पिछले कुछ मिनटों में सॉफ़्टफ़ोन ने क्या किया, बिना नंबर, नाम और आवाज़ के
take-phone-links = फ़ोन लिंक यहाँ खोलें
    .title = सभी वेब पेजों के फ़ोन नंबर वाले लिंक यहाँ कॉल के लिए पूछेंगे
connect-again = फिर कनेक्ट करें
work-mode =
    .aria-label = वर्क मोड
mode-auto = उपलब्ध
    .title = अगली कॉल अपने-आप आएगी
mode-manual = एक कॉल
    .title = एक कॉल के लिए उपलब्ध
mode-acw = कॉल के बाद
    .title = कॉल के बाद का काम: कोई कॉल नहीं आएगी
mode-aux = ऑक्स
    .title = उपलब्ध नहीं, यहाँ चुने गए कारण से
aux-reason = ऑक्स का कारण
aux-reason-field =
    .title = ऑक्स का कारण
    .aria-label = ऑक्स का कारण
no-reason-yet = कारण…
find-reason =
    .aria-label = ऑक्स का कारण खोजें
    .placeholder = कारण खोजें…
reasons-found =
    .aria-label = मिले हुए कारण
more-reasons = { $count } और: खोजने के लिए आगे लिखें
no-reason-found = किसी कारण के नाम में यह नहीं है।
day-so-far = { $calls ->
    [one] आज: { $calls } कॉल, { $talked } बात हुई, { $missed } मिस्ड
   *[other] आज: { $calls } कॉल, { $talked } बात हुई, { $missed } मिस्ड
 }
your-extension = आपका एक्सटेंशन
use-it = यही लें
setup-title = सेट-अप: इस पेज को अनुमति दें
setup-file =
    .aria-label = config.json का टेक्स्ट
copy = कॉपी करें
setup-reload = फिर यह पेज रीलोड करें।
calls =
    .aria-label = कॉल
loading = लोड हो रहा है…
no-calls = कोई कॉल नहीं
duration =
    .aria-label = अवधि
called-number-label = डायल:
answer = जवाब दें
hold = होल्ड
retrieve = अनहोल्ड
swap = कॉल बदलें
hang-up = काटें
decline = अस्वीकार
reconnect-why =
    .title = यह कंसल्ट छोड़ें और होल्ड वाली कॉल पर लौटें
other-parties =
    .aria-label = अन्य सदस्य
drop = हटाएँ
note = नोट
note-field =
    .placeholder = नोट लिखें…
keypad = कीपैड
digits-sent =
    .aria-label = भेजे गए अंक
keys =
    .aria-label = कीपैड: अंक दबाएँ या टाइप करें
key-star =
    .aria-label = स्टार
key-hash =
    .aria-label = हैश
open-in-crm = CRM में खोलें
my-phone-is-idle = फ़ोन पर कोई कॉल नहीं
    .title = फ़ोन और पैनल मेल न खाएँ तो यहाँ दिख रही कॉल ख़त्म करता है
close-call =
    .title = बंद करें
    .aria-label = यह कॉल बंद करें
caller =
    .aria-label = कॉलर
called-number =
    .aria-label = डायल किया गया नंबर
dial =
    .aria-label = डायल करें
number-field =
    .aria-label = नंबर
    .placeholder = नंबर
dial-keypad =
    .aria-label = डायल करने का कीपैड
    .title = डायल करने का कीपैड
key-plus =
    .aria-label = प्लस
key-erase =
    .aria-label = आख़िरी चिह्न मिटाएँ
    .title = आख़िरी चिह्न मिटाएँ
consult = कंसल्ट
transfer = ट्रांसफ़र
conference = कॉन्फ़्रेंस
drop-party = सदस्य हटाएँ
two-calls = “ट्रांसफ़र” और “कॉन्फ़्रेंस” आपकी दोनों कॉल जोड़ते हैं; नंबर की ज़रूरत नहीं।
recent-calls = हाल की कॉल
call-again = फिर कॉल करें
call-back = वापस कॉल करें
close = बंद करें
    .title = बंद करें
    .aria-label = बंद करें
diagnostics-text =
    .aria-label = डायग्नोस्टिक्स का टेक्स्ट
connection = कनेक्शन
error = एरर
language = भाषा
not-told = नहीं बताया गया
diagnostics-not-made = डायग्नोस्टिक्स तैयार नहीं हो सका। दोबारा कोशिश करें।
presses-left-out = क्लिक जो नहीं माने गए
presses-left-out-why = { $count }, उन बटनों पर जो अभी-अभी आए, खिसके या बदले थे
numbers-in-groups = समूहों में नंबर
numbers-as-in = जैसे { $country } में
numbers-awaited = समूहों वाली फ़ाइल लोड हो रही है
numbers-not-loaded = नहीं, जैसे आते हैं: समूहों वाली फ़ाइल लोड नहीं हो सकी ({ $why })
numbers-country-unknown = नहीं, जैसे आते हैं: सेटिंग /Softphone/country का { $country } ऐसा देश नहीं है जिसके नंबर ज्ञात हों
copied = कॉपी हो गया।
copy-by-hand = चुना हुआ टेक्स्ट कॉपी करने के लिए Ctrl+C दबाएँ।
reconnect = होल्ड वाली कॉल पर वापस
add-to-favourites = पसंदीदा में जोड़ें
remove-from-favourites = पसंदीदा से हटाएँ
favourites =
    .aria-label = पसंदीदा
star =
    .title = पसंदीदा में जोड़ें
    .aria-label = पसंदीदा में जोड़ें
unstar =
    .title = पसंदीदा से हटाएँ
    .aria-label = पसंदीदा से हटाएँ
suggestions =
    .aria-label = सुझाव
suggestion-recent = हाल की कॉल
missed-calls = { $count } मिस्ड
talk-length = { $minutes ->
    [0] { $seconds } से.
   *[other] { $minutes } मि. { $seconds } से.
 }
history-in = आई
history-out = की गई
history-missed = मिस्ड
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } इस सॉफ़्टफ़ोन का इस्तेमाल करना चाहता है। जब तक सॉफ़्टफ़ोन की index.html के पास की कोई फ़ाइल यह नहीं बताती कि किसे अनुमति है, तब तक न कुछ लोड होगा, न कोई कनेक्शन होगा।
setup-answer = अगर यह आपका अपना सिस्टम है, और केवल तभी, सॉफ़्टफ़ोन के वेब सर्वर से { $place } पर यह टेक्स्ट जवाब में दिलवाएँ:
missing-in-markup = पेज के मार्कअप में नहीं है। इसे वापस रखें: सॉफ़्टफ़ोन को इसकी ज़रूरत है।
missing-all = पेज के मार्कअप में नहीं हैं: { $names }
catalogue-flaws = { $count ->
    [1] पंक्ति { $line } में ग़लती है: { $first }
   *[other] { $count } ग़लतियाँ हैं, पहली पंक्ति { $line } में: { $first } बाकी डायग्नोस्टिक्स में हैं।
 }
catalogue-line = पंक्ति { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = फ़ाइल में कोई शब्द नहीं हैं।
mistake-too-deep = { $most } से ज़्यादा कर्ली ब्रैकेट एक-दूसरे के अंदर हैं, इसलिए फ़ाइल नहीं पढ़ी गई।
mistake-encoding = फ़ाइल UTF-8 में सहेजी नहीं गई है। इसे UTF-8 में सहेजें।
mistake-brace = एक { "}" } कम है।
mistake-sign = एक { $sign } कम है।
mistake-no-key = संदेश अपनी कुंजी से शुरू होता है, जैसे answer = जवाब दें।
mistake-no-words = कुंजी के बाद शब्द नहीं हैं।
mistake-no-default = चुने जाने वाले शब्दों में से एक * से शुरू होता है, जो तब लिया जाता है जब कोई और मेल न खाए।
mistake-closing-brace = एक { "}" } ज़्यादा है।
mistake-form = संदेश docs/words.md में बताए रूप में नहीं है।
mistake-twice = कुंजी { $key } दो बार है: बाद वाले शब्द लिए जाते हैं।
mistake-unknown-key = सॉफ़्टफ़ोन कुंजी { $key } का इस्तेमाल नहीं करता। कुंजी सुधारें या पंक्ति हटा दें।
mistake-argument = संदेश { $key } को { "{" } { $name } { "}" } नहीं मिलता, इसलिए उसके अंग्रेज़ी शब्द लिए जाते हैं।
language-not-there = सॉफ़्टफ़ोन के वेब सर्वर पर फ़ाइल { $file } नहीं है। सॉफ़्टफ़ोन अभी अंग्रेज़ी में है। कोई मौजूद भाषा बताएँ या वह फ़ाइल जोड़ें।
starting-again = सॉफ़्टफ़ोन फिर से शुरू हो रहा है।
recording-not-written = रिपोर्ट सहेजी नहीं जा सकी।
answered-something-else = सॉफ़्टफ़ोन ने कुछ और जवाब दिया।
disposed-of = सॉफ़्टफ़ोन पेज से हटा दिया गया है।
does-not-answer = सॉफ़्टफ़ोन जवाब नहीं देता।
no-work-mode = वर्क मोड इनमें से एक होना चाहिए: { $modes }।
open-in-tab = टैब में खोलें
close-page = यह पेज बंद करें
web-server-answered = वेब सर्वर ने { $status } जवाब दिया
not-fetched = लाया नहीं जा सका
config-not-fetched = लाया नहीं जा सका, या वेब सर्वर ने ब्राउज़र को कहीं और भेज दिया
config-not-given = पेज की स्क्रिप्ट इसे पढ़ नहीं सकी
config-is-no-text = पेज की स्क्रिप्ट ने इसकी जगह जो दिया, वह टेक्स्ट नहीं है
library-not-there = ब्राउज़र इसे लोड नहीं कर सका
several-reasons = { $first }; { $second }
no-shared-workers = ब्राउज़र में शेयर्ड वर्कर नहीं हैं
shared-worker-refused = ब्राउज़र शेयर्ड वर्कर नहीं चलने देता
shared-worker-silent = शेयर्ड वर्कर जवाब नहीं देता
web-locks-refused = ब्राउज़र Web Locks नहीं देता
no-web-locks = ब्राउज़र में Web Locks नहीं हैं
no-channel = ब्राउज़र टैब के बीच चैनल नहीं बनने देता
phone-link = फ़ोन लिंक
phone-links = फ़ोन लिंक
phone-links-set-up = इस पेज के लिंक फ़ोन नंबर को इस ब्राउज़र में चल रहे सॉफ़्टफ़ोन को सौंपते हैं। यह सभी वेब पेजों के फ़ोन लिंक (tel:) खोल सकता है: ब्राउज़र आपसे पूछेगा कि इसकी अनुमति है या नहीं।
no-phone-links = यह ब्राउज़र फ़ोन लिंक वेब पेज को नहीं सौंप सकता। डेस्कटॉप कंप्यूटर पर Chrome, Edge और Firefox यह कर सकते हैं, अगर सॉफ़्टफ़ोन https पर हो।
browser-asks = ब्राउज़र आपसे अनुमति पूछ रहा है: उसका सवाल पता बार के पास है।
phone-links-come-here = अब से फ़ोन लिंक यहाँ आएँगे।
phone-links-not-allowed = ब्राउज़र ने अनुमति नहीं दी। सॉफ़्टफ़ोन का पता एक बार अलग टैब में खोलें, उस पेज में क्लिक करें, और यहाँ दोबारा कोशिश करें।
open-phone-links-here = फ़ोन लिंक सॉफ़्टफ़ोन से खोलें
looking-for-softphone = सॉफ़्टफ़ोन खोजा जा रहा है…
not-a-number = यह नंबर नहीं है
link-not-taken = नहीं लिया गया
no-softphone-found = कोई सॉफ़्टफ़ोन नहीं मिला
no-softphone-answers = इस ब्राउज़र में इस साइट का कोई सॉफ़्टफ़ोन जवाब नहीं देता। या तो कोई खुला नहीं है, या वह CRM में खुला है और अभी फ़ोन लिंक नहीं ले सकता: वहाँ एक बार “मेन्यू”, फिर “फ़ोन लिंक यहाँ खोलें” दबाएँ। तब तक नंबर कॉपी करके सॉफ़्टफ़ोन में पेस्ट करें।
softphone-silent = पिछली बार इस्तेमाल हुआ सॉफ़्टफ़ोन मिला, पर वह अभी जवाब नहीं दे रहा। वहाँ देखें, या नंबर कॉपी करें।
handed-over = सौंप दिया गया
softphone-asks = सॉफ़्टफ़ोन नंबर दिखाकर पूछता है कि कॉल करनी है या नहीं।
softphone-asks-close-tab = सॉफ़्टफ़ोन नंबर दिखाकर पूछता है कि कॉल करनी है या नहीं। यह टैब बंद किया जा सकता है।
copy-number = नंबर कॉपी करें
copy-number-by-hand = चुना हुआ नंबर कॉपी करने के लिए Ctrl+C दबाएँ।
go-back = वापस जाएँ
disposition = डिस्पोज़िशन
disposition-none = नहीं चुना गया
disposition-wanted = डिस्पोज़िशन चुनें
log-tries-again = कोशिश अपने-आप दोबारा होगी
log-disposition-changed = सहेजा गया; उसके बाद डिस्पोज़िशन बदला है
wrap-up-ends = उपलब्ध होने में
wrap-up-waits = डिस्पोज़िशन चुनते ही उपलब्ध
more-wrap-up = 30 सेकंड और
no-disposition-now = कॉल उठाने के बाद ही डिस्पोज़िशन चुना जा सकता है।
disposition-unknown = यह डिस्पोज़िशन कॉल सेंटर की सेटिंग में नहीं है।
disposition-first = पहले डिस्पोज़िशन चुनें।
no-more-wrap-up = अभी कोई समय नहीं चल रहा जिसे बढ़ाया जा सके।
write-disposition = कोड=टेक्स्ट या समूह/कोड=टेक्स्ट लिखें, कॉमा से अलग करके, जैसे Sales/1=Order,9=Wrong number। फ़िलहाल इसे छोड़ा जा रहा है।
disposition-twice = यह कोड दो बार है। हर डिस्पोज़िशन को अपना कोड दें। फ़िलहाल दूसरा छोड़ा जा रहा है।
disposition-too-long = CRM ज़्यादा से ज़्यादा { $most } अक्षर लेता है। फ़िलहाल इसे छोड़ा जा रहा है।
yes = हाँ
set-mode = वर्क मोड बदलें
send-digits = अंक भेजें
set-extension = यह एक्सटेंशन लें
open-page = खोलें
header-call = { $state } { $number }
header-not-connected = कनेक्ट नहीं
presence-offline = ऑफ़लाइन
presence-on-a-call = कॉल पर
presence-available = उपलब्ध
presence-away = मौजूद नहीं
