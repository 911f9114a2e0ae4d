# Softphone’un Türkçe sözcükleri.

## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = Bu bilgisayar ağa bağlı değil. Kabloyu veya Wi-Fi bağlantısını kontrol edin; masa telefonunuz çalışmaya devam eder.
trouble-server = Santralle bağlantı yok. Masa telefonunuzu kullanın; bağlantı kendiliğinden yeniden denenir.
trouble-local-network = Tarayıcı santrale erişimi engelliyor. “Yerel ağ erişimi”ne izin verin veya yöneticinize haber verin.
trouble-phone = Telefonunuz bulunamadı. Dahili numaranızı aşağıya yazın veya yöneticinize haber verin.
trouble-setup = Softphone başlatılamıyor. Sayfayı yenileyin; işe yaramazsa yöneticinize haber verin.
trouble-crm = CRM şu an softphone ile çalışmıyor. Sayfayı yenileyin; görüşmeler sürer.
trouble-shuttle = Bazı çağrılar burada görünmeyebilir: telefonunuza bakın. Bağlantı kendiliğinden yeniden denenir.
details = Ayrıntılar
troubles =
    .aria-label = Sorunlar
call-alerting = Gelen çağrı
call-dialling = Aranıyor
call-dialling-consultation = Danışma: aranıyor
call-ringing = Çalıyor
call-ringing-consultation = Danışma: çalıyor
call-held-by-far = Karşı taraf bekletiyor
call-conference = Konferans
call-consulted = Danışma: { $from }, konu: { $about }
person-with-number = { $name }, { $number }
call-conference-holds = Konferans, bekleten: { $parties }
call-talking = Görüşülüyor
call-consultation = Danışma
call-held = Beklemede
call-held-waits = Beklemede, yukarıdaki çağrının bitmesini bekliyor
call-failed = Ulaşılamadı
call-busy = Meşgul
call-missed = Cevapsız
call-declined = Reddedildi
call-not-answered = Yanıt verilmedi
call-cancelled = İptal edildi
call-ended = Sona erdi
call-transferred = Aktarıldı: { $to }
call-queue = { $state }, kuyruk { $queue }
call-by-shuttle = { $state }, Shuttle’a göre
call-last-known = { $state } (son bilinen durum)
calls-untold = Telefon
unknown-caller = Bilinmeyen arayan
number-withheld = Gizli numara
unknown-number = Bilinmeyen numara
back-to = Geri dön: { $who }
transfer-to = Aktar: { $who } → { $to }
conference-of-all = Herkesle konferans
back-to-caller = Arayana geri dön
dialled-as = Çevrilen: { $number }
click-waits = Henüz bağlı değil. Telefon { $seconds } saniye içinde hazır olursa { $number } numarası çevrilecek.
agent-signed-out = Çıkış yapıldı
logged-out-by-others = Santral veya bir başkası oturumunuzu kapattı. Çağrı almak için yeniden giriş yapın.
agent-not-connected = Bağlı değil
agent-on-call = Görüşmede
agent-signed-in = Giriş yapıldı
agent-auto = { $when ->
    [after-call] Bu çağrıdan sonra hazır
   *[now] Hazır
 }
agent-manual = { $when ->
    [after-call] Bu çağrıdan sonra tek çağrı için hazır
   *[now] Tek çağrı için hazır
 }
agent-acw = { $when ->
    [after-call] Bu çağrıdan sonra çağrı sonrası işlem
   *[now] Çağrı sonrası işlem
 }
agent-aux = { $when ->
    [after-call] Bu çağrıdan sonra Aux
   *[now] Aux
 }
agent-aux-reason = { $when ->
    [after-call] Bu çağrıdan sonra Aux: { $reason }
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Bu çağrıdan sonra Aux: neden { $code }
   *[now] Aux: neden { $code }
 }
mode-from-elsewhere = Çalışma modunuz başka bir yerden değiştirildi. Şu anki mod: { $mode }
connection-none = Bağlı değil
connection-off-network = Bu bilgisayar ağa bağlı değil
connection-connecting = { $side ->
    [primary] Birincil sunucuya
   *[backup] Yedek sunucuya
 } bağlanıyor
connection-connecting-again = { $side ->
    [primary] Birincil sunucuya
   *[backup] Yedek sunucuya
 } yeniden bağlanıyor
connection-connected = Bağlı
connection-connected-to-backup = Yedek sunucuya bağlı
connection-without-phone = { $side ->
    [primary] Birincil sunucuya
   *[backup] Yedek sunucuya
 } bağlı, telefonsuz
connection-switching = { $side ->
    [primary] Birincil sunucuya
   *[backup] Yedek sunucuya
 } geçiliyor
connection-starting = Telefon { $side ->
    [primary] birincil sunucuda
   *[backup] yedek sunucuda
 } başlatılıyor
trying-again = Yeniden deneniyor
trying-again-often = Yeniden deneniyor, şimdiye kadar { $attempts } kez
shuttle-connecting = Shuttle’a bağlanıyor
shuttle-connected-alone = Çağrıları gösteren Shuttle’a bağlı; çağrılar telefonunuzdan yönetilir
shuttle-connected = Shuttle bağlı
panel-stand-alone = Bağımsız: CRM yok, bu yüzden kayıt açılmaz ve çağrı günlüğü tutulmaz

## What the agent is told: refusals, dialling, links, questions

no-number-waits = Çevrilmeyi bekleyen numara yok.
no-retry-needed = Bu çağrının günlüğünü yeniden denemek gerekmiyor.
only-ended-closes = Yalnızca sona ermiş bir çağrı kapatılabilir.
note-not-saved = Not kaydedilmedi: yeniden deneyin veya notu silin.
disposition-not-saved = Çağrının sonuç kodu kaydedilmedi: yeniden deneyin veya silin.
change-not-saved = Son yazdığınız veya seçtiğiniz kaydedilmedi: yeniden deneyin veya silin.
nothing-to-discard = Silinecek bir şey yok.
no-caller-to-search = CRM’de aranacak bir arayan yok.
nothing-to-open = Artık açılacak bir şey yok.
no-link-asks = Çağrı isteyen bir bağlantı yok.
type-extension-or-name = Dahili numaranızı veya adınızı yazın.
extension-not-asked-for = Dahili numara sorulmuyor.
extension-has-digits = Dahili numara rakamlardan oluşur.
no-call-shown = Gösterilen çağrı yok.
shuttle-only-shows = Shuttle çağrıları yalnızca gösterir: bunun için telefonunuzu kullanın.
server-not-connected = CTI sunucusu henüz bağlı değil.
only-keys-sent = Yalnızca 0-9, * ve # tuşları gönderilebilir.
already-logged-in = Bu dahilide zaten bir temsilci giriş yapmış.
type-agent-id = Temsilci numarasını yazın.
nobody-logged-in = Giriş yapmış kimse yok.
log-in-first = Önce giriş yapın.
reason-unknown = Bu neden kodu çağrı merkezinin ayarlarında yok.
type-number-to-consult = Danışılacak numarayı yazın.
no-call-to-consult-about = Hakkında danışılacak bir çağrı yok.
no-call-rings = Çalan çağrı yok.
other-call-answered = CTI sunucusunun yanıtladığı çağrı: { $who }. Hâlâ çalan: { $other }.
no-call-to-hold = Bekletilecek çağrı yok.
no-call-to-take-back = Beklemeden alınacak çağrı yok.
server-cannot-swap = CTI sunucusu çağrılar arasında geçiş yapamıyor.
swap-needs-two-calls = Geçiş için görüştüğünüz bir çağrı ve beklemede bir çağrı gerekir.
no-call-to-hang-up = Sonlandırılacak çağrı yok.
reconnect-needs-consultation = Geri dönmek için bir danışma ve beklemedeki ilgili çağrı gerekir.
no-consultation-failed = Başarısız olan bir danışma yok.
type-number-to-transfer = Çağrının aktarılacağı numarayı yazın veya önce danışın.
no-call-to-transfer = Aktarılacak çağrı yok.
type-number-to-add = Eklenecek numarayı yazın veya önce danışın.
no-call-to-add-to = Birinin eklenebileceği çağrı yok.
type-number-to-drop = Çıkarılacak katılımcının numarasını yazın.
no-call-to-drop-from = Katılımcı çıkarılacak bir çağrı yok.
server-cannot-send-digits = CTI sunucusu rakam gönderemiyor.
digits-while-talking = Rakamlar yalnızca görüşme sırasında gönderilebilir.
not-on-list = Bu çağrı artık listede değil.
two-calls-already = Zaten iki çağrı var.
call-with-number-already = Bu numarayla zaten bir çağrı var.
no-digits-after-number = Numaradan sonraki rakamlar burada gönderilemez: önce danışın, sonra çağrıları birleştirin.
library-refused = CRM’in kitaplığı bir isteği reddetti: { $words }.
no-answer-yet = henüz yanıt yok
no-answer = yanıt yok
no-settings-from-crm = CRM çağrı merkezi ayarlarını vermedi ({ $why }). Setup’ta önce Call Centers’ı, ardından Manage Call Center Users’ı açıp bu kullanıcıyı ekleyin; sonra sayfayı yenileyin.
click-not-dialled = Tıklanan numara çevrilmedi: { $why }.
too-many-calls = Aynı anda { $most } çağrıdan fazlası var: diğerleri gösterilmez, aranmaz ve günlüğe yazılmaz.
notes-of-agent-before = Önceki temsilciden CRM’e kaydedilmemiş notlar kaldı; ilgili çağrılar: { $callers }. Siz kopyalayıp çağrılarını kapatana kadar dururlar: “Kapat” notu siler.
an-unknown-caller = bilinmeyen bir arayan
not-dialled-not-reached = { $number } çevrilmedi: CTI sunucusuna zamanında ulaşılamadı.
dialled-already = { $number } zaten çevriliyor.
number-dialled-already = Zaten bir numara çevriliyor.
answer-first = Bir çağrı çalıyor: önce onu yanıtlayın veya durmasını bekleyin.
hang-up-failed-first = Önce kurulamayan çağrıyı sonlandırın.
end-one-of-two-first = Zaten iki çağrı var: önce birini sonlandırın.
call-again-when-free = Kendi görüşmeniz bitince yeniden arayabilirsiniz.
local-network = Tarayıcı bu sayfanın, CTI sunucusunun bulunduğu yerel ağa erişmesini engelliyor. Tarayıcı sorduğunda “yerel ağ erişimi”ne izin verin. Tüm temsilciler için: CRM’in çerçevesi buna izin vermeli, bir kurumsal ilke (LocalNetworkAccessAllowedForUrls) CRM’in ve bu sayfanın adreslerini içermeli ya da CTI sunucusunun genel bir adresi olmalıdır.
pressed-no-server = Son bastığınız işlem yapılmadı: hizmet veren CTI sunucusu yok. Telefon hazır olunca yeniden basın.
request-not-confirmed = { $what }, bağlantı kopmadan önce onaylanmadı: telefonunuzu kontrol edin.
back-mode-changed = Santralle bağlantı kısa süre kesildi; bu arada çalışma modunuz değişti.
address-lost = diğer sunucu açılınca { $side ->
    [primary] birincil sunucu
   *[backup] yedek sunucu
 } bu adresi kaybetti
back-on-server = Santralle bağlantı { $seconds } sn kesildi; { $what }.
calls-not-told = çağrılarınız şu an buradan görülemiyor: telefonunuzu kontrol edin
calls-ended = { $calls ->
    [one] bu arada bir çağrı sona erdi
   *[other] bu arada { $calls } çağrı sona erdi
 }
calls-began = { $calls ->
    [one] bu arada bir çağrı başladı
   *[other] bu arada { $calls } çağrı başladı
 }
calls-changed = { $calls ->
    [one] bu arada bir çağrı değişti
   *[other] bu arada { $calls } çağrı değişti
 }
work-mode-changed = çalışma modunuz değişti
nothing-changed = çağrılarınız ve çalışma modunuz önceki gibi
pressed-calls-changed = Bastığınız işlem yapılmadı: bu arada çağrılarınız değişti.
request-came-to-nothing = { $what } gerçekleşmedi: bağlantı koptu.
other-links-left-out = { $links ->
    [one] Bu arada başka bir bağlantı çağrı istedi ve yok sayıldı. Önce ilkini yanıtlayın.
   *[other] Bu arada { $links } bağlantı daha çağrı istedi ve yok sayıldı. Önce ilkini yanıtlayın.
 }
link-no-number = Bir bağlantı, telefon numarası olmayan bir şeyi aramak istedi.
link-no-digit = Bir bağlantı, rakam içermeyen bir numarayı aramak istedi.
link-several-numbers = Bir bağlantı birden fazla numarayı aramak istedi.
link-star-hash = Bir bağlantı * veya # içeren bir numarayı aramak istedi; bu santrale verilen bir komut olabileceği için yok sayıldı. İstediğiniz buysa numarayı yazın.
link-not-answered = Bir bağlantı { $number } numarasını aramak istedi ve soruyu kimse yanıtlamadı: numara çevrilmedi.
link-asks = Bir bağlantı { $number } numarasını aramak istiyor.
link-asks-hold = Bir bağlantı { $number } numarasını aramak istiyor. Beklemeye alınacak: { $held }.
link-asks-digits = Bir bağlantı { $number } numarasını aramak ve yanıttan sonra { $digits } göndermek istiyor.
link-asks-digits-hold = Bir bağlantı { $number } numarasını aramak ve yanıttan sonra { $digits } göndermek istiyor. Beklemeye alınacak: { $held }.
the-caller = arayan
library-not-loaded = CRM’in kitaplığı yüklenemedi ({ $why }). Sayfayı yenileyin; işe yaramazsa bu sayfanın sunucusunun CRM’den betik yüklemesine izin verildiğini kontrol edin.
settings-file-unreadable = Ayar dosyası okunamadı ({ $why }).
page-may-not = Bu sayfa telefonu kullanamaz. Nedeni sayfadaki uyarılarda yazar.
not-in-a-crm = Bu sayfa bir CRM’in telefon panelinde değil ve bir ayar dosyası belirtilmemiş. Sayfayı CRM’den açın veya adrese ?settings=settings.json ekleyin.
browser-stores-nothing = Notlar kaybolabilir: tarayıcı bu sayfanın bir şey saklamasına izin vermiyor.
numbers-not-clickable = CRM’deki numaralara tıklanamıyor: { $why }. Yeniden denemek için sayfayı yenileyin.
not-asked-any-more = Bu soru artık geçerli değil: bu arada çağrılar değişti.
not-called-no-answer = { $number } aranmadı: soruyu kimse yanıtlamadı.
not-called-calls-changed = { $number } aranmadı: bu arada telefondaki çağrılar değişti.
ask-transfer = { $active } ile { $held } birbirine bağlansın mı? Siz iki çağrıdan da ayrılırsınız.
ask-conference = { $active } ve { $held } sizinle aynı görüşmede birleştirilsin mi?
ask-transfer-to = { $active }, { $number } numarasına aktarılsın mı? { $held } beklemede; CTI sunucusu bunun yerine iki arayanı birbirine bağlayabilir.
ask-conference-with = { $active } ile olan görüşmeye { $number } eklensin mi? { $held } beklemede; CTI sunucusu bunun yerine iki arayanı birbirine bağlayabilir.
ask-call-named = { $name }, { $number } aransın mı? Beklemeye alınacak: { $active }.
ask-call = { $number } aransın mı? Beklemeye alınacak: { $active }.
ask-discard = { $who } ile ilgili not silinsin mi? CRM’e kaydedilmedi.
yes-transfer = Aktar
yes-conference = Konferans
yes-call = Ara
yes-discard = Sil
pop-could-repeat = tarayıcı bu sayfanın bir şey saklamasına izin vermiyor, bu yüzden kayıt tekrar tekrar açılabilir
pop-may-be-open = tarayıcı bu sayfanın bir şey saklamasına izin vermiyor, bu yüzden kayıt zaten açılmış olabilir
no-crm-answer = CRM yanıt vermiyor
note-is-in-log = Notu çağrı günlüğünde
note-goes-into-log = Notu çağrı günlüğüne yazılacak
saved-by-other-version = Softphone güncellendi. Henüz kaydedilmemiş notlar ve son çağrılar listesi önceki sürümden kaldığı için devralınamadı. Telefondaki çağrılar her zamanki gibi gösterilir.
password-wrong = parola yanlış
no-server-answer = santral yanıt vermiyor
no-server-answer-check-phone = santral yanıt vermiyor; yeniden denemeden önce telefonunuzu kontrol edin
request-failed = { $what } başarısız oldu: { $why }.
request-refused = { $what } başarısız oldu: santral reddetti.
request-refused-or-idle = { $what } başarısız oldu: santral reddetti. Telefonunuzda çağrı yoksa “Telefonumda çağrı yok” düğmesine basın.
request-failed-or-idle = { $what } başarısız oldu: { $why }. Telefonunuzda çağrı yoksa “Telefonumda çağrı yok” düğmesine basın.
request-log-in = Giriş
request-log-out = Çıkış
request-auto = Hazır moduna geçiş
request-manual = Tek çağrı moduna geçiş
request-acw = Çağrı sonrası moduna geçiş
request-aux = Aux moduna geçiş
request-call = Arama
request-call-to = { $number } araması
request-consultation = Danışma
request-consultation-with = { $number } ile danışma
request-drop = Katılımcı çıkarma
request-drop-party = { $number } çıkarma
request-answer = Yanıtlama
request-hold = Bekletme
request-retrieve = Beklemeden alma
request-hang-up = Sonlandırma
request-reconnect = Beklemedeki çağrıya dönüş
request-transfer-to = { $number } numarasına aktarma
request-add = { $number } ekleme
request-transfer = Aktarma
request-conference = Konferans
request-digits = Rakam gönderme
request-swap = Çağrılar arasında geçiş
settings-changed = Çağrı merkezinin ayarları değişti. Telefonda çağrı kalmayınca uygulanır.
leave-not-supported = Bu tarayıcı bunu desteklemiyor: softphone son sayfasıyla birlikte kapanır.
extension-not-found = CTI sunucusu bu bilgisayarın dahilisini bulamadı ({ $why }). Dahili numaranızı yazın veya yöneticinizden bu bilgisayarın adresini bir dahiliyle eşlemesini isteyin.
reply-names-no-extension = yanıtta dahili numara yok
extension-not-monitored = { $extension } dahilisi izlenemedi ({ $why }), bu yüzden hiçbir çağrı gösterilemez. Dahilinin var olduğunu kontrol edin veya yöneticinize sorun.
logged-in-not-told = CTI sunucusu { $extension } dahilisinde kimin giriş yaptığını bildiremedi ({ $why }).
no-number-to-dial = Çevrilecek numara yok.
no-digit = İçinde rakam yok, bu yüzden çevrilemez.
several-numbers = İçinde birden fazla numara var, bu yüzden çevrilmez: istediğiniz numarayı yazın.
only-an-extension = Bu, asıl numarası olmayan bir dahili, bu yüzden çevrilmez: numaranın tamamını yazın.
number-unclear = Hangi kısmının numara olduğu anlaşılmıyor, bu yüzden çevrilmez: numarayı yazın.
step-signs = Görünmeyen karakterler çıkarılır, başka karaktere benzeyenler o karakter sayılır
step-link = Bağlantıda numara dışında kalanlar çıkarılır
step-extension-part = Dahili kısmı yanıttan sonra gönderilir
step-letters = Harfler, üzerinde bulundukları tuşlar sayılır
step-words = Numaranın yanında yazanlar çıkarılır
step-trunk-zero = Ülke kodundan sonraki (0) çevrilmez
link-unwritten = Bu bağlantı adreslerin yazılması gerektiği gibi yazılmamış, bu yüzden numara okunamıyor.
link-no-call = Bu bağlantı telefon çağrısı olmayan bir şey istiyor.
link-not-a-number = Bu bağlantı telefon numarası olmayan bir şeyi aramak istiyor.
step-again = Önceki gibi çevrilir
step-digits-only = Yalnızca rakamlar, * ve # çevrilir
step-punctuation-and-plus = +, boşluklar, parantezler, tireler ve diğer noktalama işaretleri çıkarılır
step-as-typed = Yazılan numaralar yazıldığı gibi çevrilir
step-punctuation = Noktalama işaretleri çıkarılır
step-international = { $set ->
   *[none] Başında + var, yani uluslararası: ön ek ayarlanmamış.
    [outside] Başında + var, yani uluslararası: önüne dış hat kodu { $outside } gelir.
    [prefix] Başında + var, yani uluslararası: önüne uluslararası ön ek { $prefix } gelir.
    [both] Başında + var, yani uluslararası: önüne dış hat kodu { $outside } ve uluslararası ön ek { $prefix } gelir.
 }
step-own-country = { $set ->
   *[none] Başında + ve kendi ülke kodunuz var, bunlar çıkarılır: ön ek ayarlanmamış.
    [outside] Başında + ve kendi ülke kodunuz var, bunlar çıkarılır: önüne dış hat kodu { $outside } gelir.
    [prefix] Başında + ve kendi ülke kodunuz var, bunlar çıkarılır: önüne ulusal ön ek { $prefix } gelir.
    [both] Başında + ve kendi ülke kodunuz var, bunlar çıkarılır: önüne dış hat kodu { $outside } ve ulusal ön ek { $prefix } gelir.
 }
step-long-distance = { $set ->
   *[none] Parantez içeriyor, yani şehirlerarası: ön ek ayarlanmamış.
    [outside] Parantez içeriyor, yani şehirlerarası: önüne dış hat kodu { $outside } gelir.
    [prefix] Parantez içeriyor, yani şehirlerarası: önüne şehirlerarası ön ek { $prefix } gelir.
    [both] Parantez içeriyor, yani şehirlerarası: önüne dış hat kodu { $outside } ve şehirlerarası ön ek { $prefix } gelir.
 }
step-outside = { $set ->
   *[none] Kendi dahilinizden uzun, yani santralden dışarı çıkar: ön ek ayarlanmamış.
    [outside] Kendi dahilinizden uzun, yani santralden dışarı çıkar: önüne dış hat kodu { $outside } gelir.
 }
step-internal = Kendi dahilinizden uzun değil, yani dahili: ön ek yok.
will-dial = { $kind ->
   *[as-typed] Çevrilecek: { $number }, yazıldığı gibi
    [digits] Çevrilecek: { $number }
    [international] Çevrilecek: { $number }, uluslararası
    [own-country] Çevrilecek: { $number }, ulusal
    [long-distance] Çevrilecek: { $number }, şehirlerarası
    [outside] Çevrilecek: { $number }, dış hat
    [internal] Çevrilecek: { $number }, dahili
 }
will-send = Yanıttan sonra { $digits } gönderilir.
nobody-found = Rehberde ve son çağrılarda bu adda kimse yok.
why-number = Neden bu numara?
why-typed = Alanda yazan: { $number }.
why-step = { $result } – { $step }
caller-too-long = Kayıt yok: arayanın numarası aranamayacak kadar uzun
no-caller-number = Kayıt yok: çağrı numarasız geldi
caller-hides-number = Kayıt yok: arayan numarasını gizliyor
caller-too-short = Kayıt yok: arayanın numarası aranamayacak kadar kısa

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] Birincil sunucuya ulaşılamadı
    [backup] Yedek sunucuya ulaşılamadı
   *[it] ulaşılamadı
 }
reason-closed = { $who ->
    [primary] Birincil sunucu bağlantıyı kapattı
    [backup] Yedek sunucu bağlantıyı kapattı
    [shuttle] Shuttle bağlantıyı kapattı
   *[it] bağlantıyı kapattı
 }
reason-with-code = { $reason } (kod { $code })
reason-with-code-and-words = { $reason } (kod { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] Birincil sunucu bağlantıyı zamanında kabul etmedi
    [backup] Yedek sunucu bağlantıyı zamanında kabul etmedi
   *[it] bağlantıyı zamanında kabul etmedi
 }
reason-no-answer = { $who ->
    [primary] Birincil sunucu { $request } isteğini yanıtlamadı
    [backup] Yedek sunucu { $request } isteğini yanıtlamadı
   *[it] { $request } isteğini yanıtlamadı
 }
reason-local-network = { $who ->
    [primary] Birincil sunucu yerel ağda ve tarayıcı bu sayfanın oraya erişmesine izin vermiyor
    [backup] Yedek sunucu yerel ağda ve tarayıcı bu sayfanın oraya erişmesine izin vermiyor
   *[it] yerel ağda ve tarayıcı bu sayfanın oraya erişmesine izin vermiyor
 }
reason-silent = { $who ->
    [primary] Birincil sunucudan artık yanıt gelmiyor
    [backup] Yedek sunucudan artık yanıt gelmiyor
    [shuttle] Shuttle’dan artık yanıt gelmiyor
   *[it] artık yanıt gelmiyor
 }
reason-refused = { $who ->
    [primary] Birincil sunucu hizmet vermeyi reddediyor
    [backup] Yedek sunucu hizmet vermeyi reddediyor
   *[it] hizmet vermeyi reddediyor
 }
reason-return = { $who ->
    [primary] Diğer sunucu yeniden hizmet verdiği için birincil sunucudan çıkıldı
    [backup] Diğer sunucu yeniden hizmet verdiği için yedek sunucudan çıkıldı
   *[it] diğer sunucu yeniden hizmet verdiği için bırakıldı
 }
reason-frame-too-long = { $who ->
    [primary] Birincil sunucu 256 KB’tan büyük bir veri çerçevesi gönderdi
    [backup] Yedek sunucu 256 KB’tan büyük bir veri çerçevesi gönderdi
    [shuttle] Shuttle 256 KB’tan büyük bir veri çerçevesi gönderdi
   *[it] 256 KB’tan büyük bir veri çerçevesi gönderdi
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle’a ulaşılamıyor
   *[it] ulaşılamıyor
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle’a ulaşılamıyor ({ $words })
   *[it] ulaşılamıyor ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle bağlantıyı kabul etti ve hiçbir yanıt vermeden kapattı: bir Socket.IO sunucusu olmayabilir
   *[it] bağlantıyı kabul etti ve hiçbir yanıt vermeden kapattı: bir Socket.IO sunucusu olmayabilir
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle, /Shuttle/eio ayarında yazandan farklı bir Socket.IO sürümü kullanıyor: oraya auto yazın
   *[it] /Shuttle/eio ayarında yazandan farklı bir Socket.IO sürümü kullanıyor: oraya auto yazın
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle zamanında yanıt vermedi
   *[it] zamanında yanıt vermedi
 }
reason-left = { $who ->
    [shuttle] Shuttle bağlantıyı kendi isteğiyle sonlandırdı
   *[it] bağlantıyı kendi isteğiyle sonlandırdı
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle bağlantıyı reddediyor
   *[it] bağlantıyı reddediyor
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle bağlantıyı reddediyor: { $words }
   *[it] bağlantıyı reddediyor: { $words }
 }
no-reason-given = neden belirtilmedi

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = { $number } numarasının çevrilip çevrilemeyeceği zaten soruluyor.
asking-whether = { $number } numarasının çevrilip çevrilemeyeceği soruluyor.
not-dialled-refused = { $number } çevrilmiyor: çevirmeden önce sorulan sunucu izin vermiyor.
not-dialled-server-says = { $number } çevrilmiyor. Çevirmeden önce sorulan sunucunun yanıtı: “{ $words }”
not-dialled-nobody-says = { $number } çevrilmiyor: çevrilip çevrilemeyeceği öğrenilemedi ({ $why }). Yeniden deneyin veya yöneticinize haber verin.
not-dialled-server-lost = { $number } çevrilmedi: bu arada CTI sunucusuyla bağlantı koptu.
not-dialled-calls-changed = { $number } çevrilmedi: bu arada telefondaki çağrılar değişti.
asked-allowed = izin verildi ({ $status })
asked-refused = reddedildi
asked-taken-back = geri alındı
asked-other-clicked = bu arada başka bir numaraya tıklandı
asked-other-dialled = bu arada başka bir numara çevrildi
asked-other-instead = yerine başka bir numara çevrildi
asked-dialled-all-the-same = { $why }; ayarlara uyularak yine de çevrildi
asked-not-dialled = { $why }; çevrilmedi
asked-address-unusable = sunucunun adresi kullanılamıyor
asked-server-answered = sunucunun yanıtı: { $status }
no-answer-within = { $seconds } saniye içinde yanıt yok
fetch-failed = tarayıcı yalnızca başarısız olduğunu söylüyor: sunucunun CORS başlıkları, bir yönlendirme, sertifikası veya ağ (docs/jtel.md)
server-answered = yanıt: { $status }
sent-unread = gönderildi; kuralda unread yazdığı için sonucu bilinmiyor
crm-takes-no-log = { $crm } buradan çağrı günlüğü kabul etmiyor: notu kayda kopyalayın
servicenow-did-not-start = ServiceNow bu paneli başlatmadı ({ $why }). Bir yöneticiden { $page } adresini glide.ui.concourse.onmessage_enforce_same_origin_whitelist özelliğine eklemesini ve bu kullanıcıya sn_openframe_user rolünü vermesini isteyin; sonra sayfayı yenileyin.
servicenow-settings-unreadable = ServiceNow’dan gelen ayarlar okunamıyor: { $why }. Orada düzeltin, sonra sayfayı yenileyin.
servicenow-did-not-take = ServiceNow softphone’un isteğini kabul etmedi ({ $words }). Hiçbir şey açılmazsa sayfayı yenileyin.
no-servicenow-answer = ServiceNow yanıt vermiyor
not-opened = Açılmadı: { $why }
not-in-servicenow = Softphone ServiceNow içinde değil
no-servicenow-page-in-time = Hiçbir ServiceNow sayfası bunu zamanında açamadı
why-opened = Bu neden açıldı?
why-nothing-opened = Neden hiçbir şey açılmadı?
no-page-in-time = Softphone’un hiçbir sayfası bunu zamanında açamadı
program-unknown = programın bununla ne yaptığı bilinmiyor
browser-blocked = Tarayıcı “{ $rule }” kuralının açtığı bir pencereyi engelledi. Bu sayfa için açılır pencerelere izin verin.
browser-blocked-call = Tarayıcı “Ara” düğmesinin açtığı bir pencereyi engelledi. Bu sayfa için açılır pencerelere izin verin.
shuttle-did-not-answer = Shuttle yanıt vermedi: yapılıp yapılmadığı bilinmiyor
press-call = Bu bilgisayarın telefon programıyla aramak için “Ara” düğmesine basın.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = Ayarlarda Shuttle sunucusu yok (/Shuttle/url)
shuttle-not-connected = Shuttle bağlı değil

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = Arayan CRM’de aranıyor
pop-waits = Arayanın kaydı yanıtladığınızda açılır: başka bir görüşme sürüyor
pop-waits-for-pause = Arayanın kaydı yazmayı bıraktığınızda veya yanıtladığınızda açılır
pop-record = Kayıt: { $record }
pop-found = { $count ->
    [0] Kayıt bulunamadı
    [1] Bir kayıt bulundu
   *[other] { $count } kayıt bulundu
 }
pop-failed = Kayıt araması başarısız oldu: { $why }
pop-by-hand = Kendiliğinden açılmadı: { $why }
pop-opened = CRM’de açıldı
pop-not-opened = Açılmadı: çağrı yanıtlanmadı
choose-record = Bu kaydı seç
new-record-of-caller = Yeni kayıt
record-kind = { $object ->
    [account] Hesap
    [contact] Kişi
    [lead] Müşteri adayı
    [case] Vaka
   *[opportunity] Fırsat
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · bu çağrı
directory-holds = { $entries } girdi, bozuk olduğu için çıkarılan: { $broken }, yer olmadığı için çıkarılan: { $left ->
    [0] yok
   *[other] { $left }
 }
directory-missing = Rehber okunamadı ({ $why }). Kendiliğinden yeniden denenir; numarayla arayabilirsiniz.
directory-too-long = 10 MB’tan büyük
directory-no-json = yanıt JSON değil veya çok derin iç içe geçmiş
directory-no-list = yanıtta girdi listesi yok
directory-no-entries = listeden hiçbir şey okunamadı: her girdide name ve number olmalı
favourites-not-kept = Bu tarayıcı favorilerinizi saklayamıyor (depolama alanı dolu veya engelli): bu sayfa kapanana kadar kalırlar.
favourites-full = Zaten { $most } favoriniz var. Önce birini çıkarın.
favourite-already = Bu numara zaten favorilerinizde.
no-favourite = Bu numara favorilerinizde değil.
no-number-to-star = Saklanacak numara yok.
free-agents = { $count ->
    [0] boşta kimse yok
   *[other] { $count } kişi boşta
 }
records-to-choose = { $count ->
    [1] Bir kayıt bulundu
   *[other] { $count } kayıt bulundu: hangisi?
 }
records-to-choose-again = { $count } kayıttan bir başkası mı?
records-to-choose-some = { $count } kayıt bulundu: hangisi? İlk { $shown } tanesi burada.
new-record-of-kind = { $object ->
    [account] Yeni hesap
    [contact] Yeni kişi
    [lead] Yeni müşteri adayı
    [case] Yeni vaka
   *[opportunity] Yeni fırsat
 }
new-record = Yeni: { $kind }
record-not-offered = Bu kayıt artık seçilemiyor.
record-not-opened = CRM kaydı açmadı: { $why }
why-record = Neden bu kayıt?
why-came = Arayanın numarası şöyle geldi: { $number }.
why-searched = CRM’de aranan: { $search } ({ $form }).
why-found = { $count ->
    [0] Kayıt bulunamadı.
    [1] Bir kayıt bulundu.
   *[other] { $count } kayıt bulundu.
 }
why-only = Tek kayıt bu.
why-chosen = Siz seçtiniz.
why-chosen-before = Bugün bu numaradan gelen önceki bir çağrı için siz seçtiniz.
why-opened-in-crm = CRM’de siz açtınız.
why-had-record = Çağrının kaydı, kayıt aramasından önce belliydi.
why-not-related = CRM, çağrının görevini bu kayıtla ilişkilendirmeyi reddetti.
form-as-is = geldiği gibi
form-e164 = ülke koduyla
form-national = kendi ülkenizde çevrildiği gibi
form-digits = yalnızca rakamları
form-last = { $count ->
    [1] son rakamı
   *[other] son { $count } rakamı
 }
write-entry = En fazla 80 karakterlik bir ad ve bir numara yazın, örneğin Grace Kim=2612.
entry-twice = Bu girdi iki kez var.
write-refresh-minutes = 1 ile 1440 arasında dakika yazın.
write-queue = Bir ad ve split numarasını yazın, örneğin Support=6001; her split bir kez, en fazla 20.
write-objects = Nesnelerin API adlarından en fazla dördünü, her birini bir kez yazın, örneğin Contact, Lead; ya da none.
log-saving = Çağrı günlüğü kaydediliyor
log-saved-without-name = Kaydedildi, ancak CRM hangi görev olduğunu bildirmedi: sonraki notu elle kopyalayın
log-note-changed = Kaydedildi; yeni not da eklenecek
log-saved = Çağrı günlüğü kaydedildi
log-failed = Çağrı günlüğü kaydedilmedi
log-unknown = Çağrı günlüğü kaydedilmiş olabilir: kaydı kontrol edin, sonra yeniden deneyin
crm-refused = CRM neden belirtmeden reddetti
crm-reply-unreadable = CRM’in yanıtı okunamıyor ({ $why })
reply-not-json = JSON değil
reply-not-an-object = nesne değil
reply-without-result = ne sonuç ne hata var
reply-without-number = numara yok
reply-without-phone-number = ServiceNow phoneNumber göndermedi
configuration-not-json = OpenFrame Configuration kaydının Configuration alanı bir JSON nesnesi değil
form-without-query = bir form için query gerekir: olmadan ServiceNow hiçbir şey açmaz
not-of-the-instance = yalnızca instance’ın kendi adresi açılabilir, incident_list.do gibi
servicenow-address-too-long = adres, ServiceNow’un kabul ettiği 2083 karakterden uzun
bad-table-name = tablo adında yalnızca harf, rakam ve _ bulunur
refused-parameters = sysparm_stack ve sysparm_goto_url kullanılamaz: ServiceNow bunları reddeder
control-character = içinde satır sonu veya başka bir denetim karakteri var
servicenow-text-too-long = ServiceNow’un kabul ettiği 4400 karakterden uzun
address-names-both = Sayfanın adresi aynı anda hem bir Classic hem de bir Lightning sayfası gösteriyor
address-mode-wrong = Sayfanın adresindeki mode, Lightning değil
address-lacks-mode = Sayfanın adresinde mode=Lightning eksik
address-lacks-nonce = Sayfanın adresinde nonce eksik
address-lacks-origin = Sayfanın adresinde sfdcIframeOrigin eksik
address-lacks-origins = Sayfanın adresinde sfdcIFrameOrigin (Classic) ya da sfdcIframeOrigin ve mode eksik
address-value-unreadable = Değer okunamıyor
address-value-twice = Bu, sayfanın adresinde iki kez var. Birini çıkarın.
not-an-origin = Bu bir sayfanın kaynağı (origin) değil (https://name.lightning.force.com, sonrasında hiçbir şey olmadan)
open-in-panel = Bu sayfayı, gerekenleri ekleyen CRM telefon panelinden açın; CRM olmadan kullanmak için bu parametreleri adresten çıkarın.
page-from-file = Bu sayfa bir dosyadan değil, bir web sunucusundan (https) gelmelidir.
schemes-differ = CRM’in sayfası da bu sayfa da https olmalıdır (ya da ikisi de http). Softphone’un dosyalarını https üzerinde barındırın.
crm-on-this-computer = Bu bilgisayardaki bir CRM yalnızca bu bilgisayardaki bir softphone sayfasıyla çalışır.
not-a-library-host = Bu bir ana makine (host) adı değil. acme.my.salesforce.com gibi bir ad yazın.
not-the-pages-library-host = { $host }, CRM’in sayfasına ait ana makine değil. Çağrı merkezindeki bağdaştırıcı URL’sinden apiHost parametresini çıkarın veya ana makineyi config.json dosyasındaki apiHosts listesine ekletin.
library-host-unknown = { $origin }: bu Salesforce sayfasının kitaplığını sunan ana makine burada bilinmiyor. Çağrı merkezindeki bağdaştırıcı URL’sine, kuruluşunuzun adıyla apiHost=NAME.my.salesforce.com ekleyin ve bu ana makineyi config.json dosyasındaki apiHosts listesine ekletin.
api-version-too-old = Bu API sürümü çok eski: ilk desteklenen { $least }. 60.0 gibi bir sürüm yazın.
bad-api-version = Bu bir API sürümü değil. 60.0 gibi bir sürüm yazın.
bad-settings-path = settings, bu web sunucusundaki bir .json dosyasının yolu olmalıdır, örneğin settings=settings.json.
unknown-crm = Bu CRM burada bilinmiyor. { $known } yazın.
no-instance = Bu tarayıcı bu sayfanın hangi sayfanın içinde olduğunu bildirmiyor. OpenFrame Configuration kaydındaki URL’ye instance=NAME.service-now.com ekleyin.
not-an-instance = Bu bir ServiceNow instance’ının ana makinesi değil. acme.service-now.com gibi bir ad yazın.
instance-not-allowed = { $origin }, kitaplığın yüklenebileceği bir ServiceNow ana makinesi değil. OpenFrame Configuration kaydındaki URL’ye instance=NAME.service-now.com ekleyin ya da kendine özgü adı olan bir instance’ı bu adla config.json dosyasındaki crmOrigins listesine ekletin.
bad-library-version = Bu bir kitaplık sürümü değil. latest ya da 1.0.5 gibi bir sürüm yazın.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = hiçbir şey yapmadı
step-owed = çağrının yanıtlanmasını veya bunu yapabilecek bir sayfayı bekliyor
step-handed-over = iletildi, sonucu (henüz) bilinmiyor
step-opened-in-tab = yeni sekmede açıldı
step-opened-in-window = kendi penceresinde açıldı
step-opened-in-frame = burada bir çerçevede açıldı
step-opened-by-program = bu bilgisayardaki bir programla açıldı
step-done = yapıldı
step-done-more = { $what } ({ $more })
step-blocked = tarayıcı pencereyi engelledi
step-offered = düğmesine basılmasını bekliyor
step-failed = başarısız oldu: { $why }
step-blocked-press = Tarayıcı bunu engelledi. Bu sayfa için açılır pencerelere izin verin veya şuna basın:
step-open-scheme = { $scheme }: aç
step-open-record = Kaydı aç

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }” kullanılamıyor
settings-no-object = Bu, ad ve değerlerden oluşan bir JSON nesnesi değil.
write-a-text = Buraya liste veya nesne değil, bir metin yazın.
setting-misspelt = Bu ad bilinmiyor. Doğru yazılışı: { $name }.
left-out-now = { $flaw } Şimdilik yok sayılıyor.
rule-left-out-now = { $flaw } Bu kural şimdilik yok sayılıyor.
setting-not-used = (kullanılmıyor)
a-rule = (bir kural)
a-json-object = (bir JSON nesnesi)
write-yes-or-no = yes veya no yazın.
write-seconds = Saniye sayısı yazın. Şimdilik varsayılan değer geçerli.
write-pixels = Piksel sayısı yazın.
write-prefix = Rakam, *, # veya virgül (duraklama) yazın ya da boş bırakın. Şimdilik boş sayılıyor.
write-country-code = Ülke kodunun rakamlarını yazın, örneğin 44, ya da boş bırakın.
write-leave = stay, aux veya logout yazın. Şimdilik stay geçerli.
no-such-reason-code = Bu, neden kodlarından biri değil. Şimdilik ilki geçerli.
write-pop-when = offer, answer veya never yazın. Şimdilik offer geçerli.
write-search-form = as-is, national, e164, digits ya da N 3 ile 15 arasında olmak üzere last N yazın, örneğin last 10. Şimdilik as-is geçerli.
needs-country-code = Bunun için kendi ülke kodunuz gerekli: /Dialing/ownCountryCode ayarına yazın.
write-reconcile-seconds = Çağrı varken ve yokken geçerli saniyeleri yazın, örneğin 8,30, ya da ikisi için tek sayı; 2 ile 3600 arası. Şimdilik 8,30 geçerli.
write-country = Bir ülkenin iki harfini yazın, örneğin US, GB veya DE. O zamana kadar numaralar geldiği gibi gösterilir.
write-language = Bir dilin etiketini yazın, örneğin de veya pt-BR. O zamana kadar tarayıcının dili kullanılır.
write-click-during-call = consult veya ask yazın. Şimdilik consult geçerli.
write-while-talking = wait veya pop yazın. Şimdilik wait geçerli.
write-standby = warm veya cold yazın. Şimdilik warm geçerli.
write-log-field = Virgülle ayırarak ad=metin yazın, örneğin Type=Call,Queue__c=${ "{" }queue{ "}" }: ad, alanın API adıdır. Şimdilik yok sayılıyor.
log-field-is-own = Bu alan softphone’un kendisine ait. Şimdilik yok sayılıyor.
log-field-twice = Bu alan iki kez var. Şimdilik ikincisi yok sayılıyor.
log-field-variable = İçindeki bir değişken bilinmiyor veya kapatılmamış: liste docs/rules.md dosyasında. Şimdilik yok sayılıyor.
write-reason = Virgülle ayırarak kod=metin yazın, örneğin 0=Default,1=Lunch. Şimdilik yok sayılıyor.
reason-twice = Bu kod iki kez var. Her nedene kendi kodunu verin. Şimdilik ikincisi yok sayılıyor.
write-event-name = Virgülle ayırarak onların adı=bizim adımız yazın, örneğin ringing=offer. Şimdilik yok sayılıyor.
event-not-ours = Eşittir işaretinden (=) sonraki ad şunlardan biri olmalı: offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. Şimdilik yok sayılıyor.
event-twice = Bu olay iki kez var. Şimdilik ikincisi yok sayılıyor.
write-strip-prefixes = Virgülle ayırarak rakam, +, * veya # içeren ön ekler yazın, örneğin 9,+1.
request-never-sent = Softphone bu isteği hiç göndermez: listeden çıkarılabilir.
request-not-optional = Yalnızca şunlar kapatılabilir: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.
primary-missing = Birincil CTI sunucusunun adresi eksik. Buraya yazın, örneğin wss://cti.example.com:9006.
backup-is-primary = Bu, birincil sunucunun adresi. Başka bir sunucunun adresini yazın ya da boş bırakın.
no-backup-until-then = { $flaw } O zamana kadar softphone yedek sunucu olmadan çalışır.
not-a-websocket-address = Bu bir WebSocket adresi değil. wss://host:port yazın.
address-with-password = Kullanıcı adını ve parolayı adresten çıkarın: tarayıcılar bunları gönderemez.
cti-address-without-host = Adreste kullanılabilir bir ana makine veya bağlantı noktası yok. wss://host:port yazın.
cti-address-with-fragment = # işaretini ve sonrasını adresten çıkarın.
cti-address-in-the-clear = ws:// yalnızca kendi bilgisayarınızdaki testler içindir ve tarayıcılar https sayfasında bunu engeller. CTI sunucusunun önüne bir TLS proxy koyun ve onun adresini wss:// ile yazın.
cti-host-not-pinned = { $host } ana makinesi config.json dosyasındaki ctiHosts listesinde yok. Listede olan birini yazın ya da bunu oraya ekletin.
write-ask-method = GET veya POST yazın. Şimdilik GET geçerli.
write-when-silent = dial veya refuse yazın. Şimdilik refuse geçerli.
ask-counts-as-silent = { $flaw } O zamana kadar yanıt vermeyen bir sunucu sayılır (/Dialing/askWhenSilent).
rest-url-shape = url: softphone’un kendi sunucusundaki bir /path ya da https://host/path yazın, # olmadan.
rest-url-in-the-clear = url: tarayıcılar https sayfasında http:// adreslerini engeller. https:// ya da softphone’un kendi sunucusunda çağrıyı ileten bir /path yazın.
rest-unread-not-plain = unread ile tarayıcılar kendi başlıklarınızı ve JSON’u göndermez: form veya metin gönderin ya da unread’i çıkarın.
rest-secret = “{ $name }” gizlidir ve softphone’u kullanan herkes burada okuyabilir. Softphone’un kendi sunucusunda bunu ekleyen bir /path çağırın (docs/jtel.md). Yalnızca bir test, /Jtel/allowTokenInSettings=yes ile bunu buraya yazabilir.
write-rest-method = GET veya POST yazın.
write-body-type = json veya form yazın. Şimdilik json geçerli.
write-rest-seconds = 1 ile 120 arasında saniye yazın. Şimdilik 30 geçerli.
write-workstation-file = Softphone’un kendi web sunucusundaki bir yolu yazın, örneğin /workstation.json.
write-json-object = Ad ve metinlerden oluşan bir JSON nesnesi yazın, örneğin { "{" }"caller": "$CallerNumber"{ "}" }.
web-address-varies = Değişkenler yalnızca ? işaretinden sonra gelebilir: adresin başka hiçbir yeri değişemez.
web-address-with-fragment = # işaretini ve sonrasını adresten çıkarın: gönderilmez.
web-address-with-secret = Belirteci (token) veya parolayı adresten çıkarın: softphone’u kullanan herkes okuyabilir. Softphone’un kendi sunucusundaki bir /path yazın ve bunu o sunucu eklesin.
web-address-no-path = /path ya da https://host/path yazın.
web-address-in-the-clear = Tarayıcılar https sayfasında http:// adreslerini engeller. https:// ya da softphone’un kendi sunucusunda çağrıyı ileten bir /path yazın.
web-address-with-password = Kullanıcı adını ve parolayı adresten çıkarın.
web-address-without-host = Adreste kullanılabilir bir ana makine veya bağlantı noktası yok. https://host/path yazın.
web-address-shape = Softphone’un kendi sunucusundaki bir /path ya da https://host/path yazın.
pop-host-not-pinned = { $host } ana makinesi config.json dosyasındaki popHosts listesinde yok. Listede olan birini yazın ya da bunu oraya ekletin.
target-host-not-pinned = { $host } ana makinesi config.json dosyasındaki popHosts listesinde yok. Şimdilik yok sayılıyor.
write-target-hosts = Virgülle ayırarak ana makineler yazın, örneğin crm.example.com: şema ve yol olmadan. Şimdilik yok sayılıyor.
frame-in-the-clear = Tarayıcılar https sayfasının çerçevesinde http:// adresi göstermez. https:// ya da başka bir mod yazın.
write-base = https://name.example.com gibi bir adres yazın. Şimdilik orada hiçbir şey açılmıyor.
write-target-when = offer veya answer yazın. Şimdilik offer geçerli.
write-match = wildcard veya exact yazın. Şimdilik wildcard geçerli.
write-target-number = as-is, e164, national veya digits yazın. Şimdilik as-is geçerli.
write-template = Virgülle ayırarak kuyruk=şablon kimliği yazın. Şimdilik yok sayılıyor.
write-target-mode = tab, window veya frame yazın. Şimdilik tab geçerli.
write-identify = phone, name veya both yazın. Şimdilik phone geçerli.
write-task-variable = Bir değişkenin adını yazın, örneğin vars.ticket. Şimdilik görev bildirilmiyor.
write-servicenow-field = Virgülle ayırarak alan=metin yazın, örneğin priority=1. Şimdilik yok sayılıyor.
write-wrap = none veya nav_to yazın. Şimdilik none geçerli.
write-crm-link = never, offer veya answer yazın. Şimdilik never geçerli.
write-shuttle-path = /socket.io/ gibi bir yol yazın. Şimdilik bu geçerli.
write-shuttle-namespace = /cti gibi bir ad yazın. Şimdilik / geçerli.
write-shuttle-version = auto, 3 veya 4 yazın. Şimdilik auto geçerli.
write-pop-from = ctisvr veya shuttle yazın. Şimdilik ctisvr geçerli.
shuttle-peer-missing = Temsilcinin kendi peer adını yazın, örneğin SIP/${ "{" }extension{ "}" }: tüm temsilcilerin olayları gelir. Olmadan Shuttle kullanılmaz.
no-shuttle-until-then = { $flaw } O zamana kadar Shuttle kullanılmaz.
shuttle-address-shape = Bu bir adres değil. https://host:port yazın.
shuttle-port-too-large = { $port } bir bağlantı noktası değil: bağlantı noktaları 65535’te biter (Shuttle’ın kendi belgelerinde böyle bir sayı var). Gerçek zamanlı hizmetinin bağlantı noktasını öğrenin, örneğin 8888 veya 9888.
shuttle-address-without-host = Adreste kullanılabilir bir ana makine veya bağlantı noktası yok. https://host:port yazın.
shuttle-address-scheme = https:// veya wss:// ile başlayan bir adres yazın.
shuttle-address-with-path = Yalnızca ana makineyi ve bağlantı noktasını yazın: yol /Shuttle/path ayarına, ad alanı (namespace) /Shuttle/namespace ayarına yazılır.
shuttle-address-in-the-clear = http:// ve ws:// yalnızca kendi bilgisayarınızdaki testler içindir ve tarayıcılar https sayfasında bunları engeller. Shuttle’ın güvenli bağlantı noktasını kullanın ya da önüne bir TLS proxy koyun ve adresi https:// ile yazın.

## Rules: what is wrong with them

not-a-web-address = Bu düz bir http veya https adresi değil, bu yüzden açılmıyor
host-not-in-settings = Ana makinesi { $host } ayarlardaki ana makineler arasında değil (/Targets/hosts)
whole-address-empty = { $variable } boş, bu yüzden açılacak bir şey yok
flaw-at-character = { $at }. karakterde: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, { $at }. karakter: { $flaw }
rule-no-json = Buradan sonrası JSON değil: eksik bir tırnak, virgül veya parantez arayın.
rule-no-object = Bir kural bir JSON nesnesidir: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = “{ $name }” bir kuralda bilinmiyor. Bilinenler: { $known }.
unknown-in-action = “{ $name }”, { $action } içinde bilinmiyor. Bilinenler: { $known }.
names-are = names ya jtel ya da webfront olur veya yazılmaz.
do-missing = do eksik: ne yapılacağını yazın, örneğin { "{" }"pop": "https://…"{ "}" }.
on-missing = on eksik. Şunlardan birini yazın: { $events }.
no-event = “{ $word }” bir olay değil. Şunlardan birini yazın: { $events }.
when-no-object = when bir JSON nesnesidir, örneğin { "{" }"queue": "Sales"{ "}" }.
no-condition = “{ $name }” bir koşul değil. queue, dnis, direction, number, agent ya da bir değişkenin adını yazın.
needs-texts = { $name } bir metin veya metin listesi olmalıdır.
not-before-all = { $name }: ! işaretini listedeki ya tüm metinlerin önüne yazın ya da hiçbirinin önüne yazmayın.
direction-is = direction, in veya out olur.
do-no-object = do bir JSON nesnesi veya bunların listesidir, örneğin { "{" }"pop": "https://…"{ "}" }.
no-action = Her eylemde şunlardan biri bulunur: { $actions }.
custom-url-not-relative = openCustomURL: instance’a göreli bir adres yazın, örneğin task.do?sys_id=.
custom-url-varies = openCustomURL: değişken yalnızca ? veya # işaretinden sonra gelebilir: sayfa açıkça yazılmalıdır.
action-no-object = { $action } bir JSON nesnesidir.
mode-is = mode; tab, window veya frame olur.
rest-bodies = rest içinde json, form ve text’ten biri bulunur.
get-with-body = GET gövde taşımaz: POST yazın ya da gövdeyi çıkarın.
method-is = method, GET veya POST olur.
no-header-name = headers: “{ $name }” bir başlık adı değil.
timeout-is = timeoutSeconds 1 ile 120 arasında bir sayıdır.
credentials-are = credentials, omit veya include olur.
field-no-pairs = { $field }, ad ve metinlerden oluşan bir JSON nesnesidir.
pair-needs-text = { $field }: { $name } için bir metin gerekir.
agent-cti-mode-is = AgentCTI: mode; new_tab, new_window veya new_frame olur.
entity-no-table = { $action }: entity bir tablonun adıdır, örneğin incident.
query-forbidden = { $action }: query, sysparm_stack veya sysparm_goto_url içeremez.
field-no-bool = { $field }, true veya false olur.
window-is = window, harf ve rakamlardan oluşan bir addır.
size-is = size, piksel olarak genişlik ve yüksekliktir, örneğin 1000x800.
on-server = bir sunucu istedi
should-be = { $name }, { $patterns } olmalıydı, ancak { $value }
should-not-be = { $name }, { $patterns } olmamalıydı, ancak { $value }
should-be-but-unknown = { $name }, { $patterns } olmalıydı, ancak bilinmiyor
should-not-be-but-unknown = { $name }, { $patterns } olmamalıydı, ancak bilinmiyor
either-or = { $first } veya { $second }
nothing-written = Burada hiçbir şey yazmıyor.
behind-whole-address = Tam bir adresin ardından yalnızca & veya ? ve parametreler gelebilir.
address-begins-with-host = Bir adres https:// ve açıkça yazılmış bir ana makineyle başlar; buraya yalnızca tam bir adres olan ${ "{{" }crmLink{ "}}" } yazılabilir.
address-scheme-not-web = Yalnızca http:// ve https:// adresleri açılabilir.
address-not-understood = Bu adres anlaşılmıyor: https://host/path?key= yazın.
path-varies = Değişken yalnızca ? veya # işaretinden sonra gelebilir: yol açıkça yazılmalıdır.
launch-scheme-varies = Şema açıkça yazılmalıdır, örneğin tel:.
scheme-never-launched = { $scheme }: adresleri hiçbir zaman başlatılmaz.
behind-optional-value = ? içeren bir değerden sonra sonraki parametre & ile başlamalıdır.
character-in-address = Bu karakter adreste bulunamaz: %-hex olarak yazın.
no-format = | işaretinden sonra as-is, e164, national, digits, no-plus veya twice gelir.
variable-misspelt = “{ $name }” bir değişken değil. Doğrusu: { $close }.
no-variable = “{ $name }” bir değişken değil. docs/rules.md dosyasındaki adlardan birini ya da vars. ve sunucunun bir adını yazın.
variable-left-as-is = { $name } bilinen bir değişken değil; olduğu gibi kalıyor.
variable-without-end = Bu değişkenin sonu yok: adının ardına { $end } yazın.

## Hosting: what the softphone is allowed

hosting-file-unreadable = Barındırma dosyası okunamadı ({ $why }), bu yüzden hiçbir şeye izin yok. Sayfayı yenileyin; işe yaramazsa nedenine bu dosyaları barındıran kişi bakmalıdır. Yalnızca web sunucusu 404 yanıtı verirse böyle bir dosya yok sayılır.
hosting-file-no-object = Barındırma dosyası bir JSON nesnesi değil, bu yüzden hiçbir şeye izin yok. Hiçbir şeyi sabitlememek için { "{}" } yazın ya da dosyayı kaldırın; o durumda web sunucusu bu dosya için 404 yanıtı vermelidir.
pin-twice = Bu ad iki kez var. Birini çıkarın.
pin-unknown = Bu ad burada bilinmiyor. crmOrigins, ctiHosts, popHosts, apiHosts veya frameOrigins kullanın.
write-origins = Bir kaynak (origin) listesi yazın, örneğin ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: şema ve ana makine, yol yok.
write-hosts = Bir ana makine listesi yazın, örneğin ["cti-a.example.com:9006", "cti-b.example.com"]: şema yok, yol yok.
write-api-hosts = Bir ana makine listesi yazın, örneğin ["acme.my.salesforce.com"]: şema yok, yol yok.
build-in-address = sayfanın adresindeki build
build-in-file = config.json dosyasındaki build
page-in-the-clear = Softphone yalnızca https üzerinden çalışır (ya da test için kendi bilgisayarınızda). Dosyalarını https üzerinde barındırın.
no-panel-around = Adres, CRM sayfası olarak { $named } gösteriyor; ancak bir CRM’in softphone’u yalnızca o CRM’in telefon panelinde çalışır, kendi sekmesinde veya penceresinde çalışmaz.
no-panel-around-a-page = Adres bir CRM sayfası gösteriyor; ancak bir CRM’in softphone’u yalnızca o CRM’in telefon panelinde çalışır, kendi sekmesinde veya penceresinde çalışmaz.
other-page-around = Adreste { $named } yazıyor, ancak bu sayfanın çevresindeki sayfa o değil. Çevresindeki: { $around }.
frame-hides-its-address = Bu sayfa bir çerçevenin içinde ve bu tarayıcı çerçevenin kime ait olduğunu bildirmiyor. CRM olmadan çalışan bir softphone’un bunu bilmesi gerekir: çevresindeki sayfa adresini gizlememelidir (referrerpolicy).
running-pins-forbid = { $origin }, çalışan softphone’un başlarken kullandığı { $pins } listesinde yok. Tüm sekmelerini kapatıp yeniden açın.
origin-not-pinned = { $origin }, config.json dosyasındaki { $pins } listesinde yok. Bu dosyaları barındıran kişi oraya ekleyebilir.

## Diagnostics

section-crm = CRM
section-tabs = Sekmeler
section-cti-servers = CTI sunucuları
section-shuttle = Shuttle
section-learned = Bu oturumda sunucu hakkında öğrenilenler
section-rules = Kurallar
section-directory = Rehber
directory-list = /Directory/url listesi
directory-flaw = Son okuma başarısız
directory-of-crm = CRM’in rehberi
section-settings = Ayarlar
section-counters = Sayaçlar
section-browser = Tarayıcı
section-layout = Softphone düzeni
section-servicenow = ServiceNow
told-yes = evet
told-no = hayır
told-none = yok
told-count = { $count }
told-not-pinned = sabitlenmemiş
told-not-known-yet = henüz bilinmiyor
line-version = Sürüm
line-build = Derleme
told-build = her şeyi içeren tek bir derleme var: { $place } çıkarılabilir
told-build-twice = her şeyi içeren tek bir derleme var: { $one } ve { $other } çıkarılabilir
line-click-to-dial = Tıklayarak arama
told-clicks-off = telefon hazır olana kadar kapalı
told-clicks-asked = istendi
told-clicks-on = açık
told-clicks-refused = CRM reddetti
line-record-on-screen = Ekrandaki kayıt
line-crm-origins = İzin verilen CRM kaynakları
line-too-wide = Fazla geniş
told-too-wide = config.json dosyasındaki { $pins } CRM’in tüm müşterilerini içeri alıyor: yalnızca kendinizinkini yazın
line-library-hosts = İzin verilen kitaplık ana makineleri
line-frame-origins = CRM olmadan izin verilen çerçeveler
line-cti-hosts = İzin verilen CTI ana makineleri
line-crm = CRM
told-crm-not-found = bulunamadı veya reddedildi
told-stand-alone = yok (bağımsız)
line-crm-page = CRM sayfası
line-crm-library = CRM kitaplığı
told-loaded = yüklendi
told-not-loaded = yüklenmedi
line-carrier = Softphone’un çalıştığı yer
told-long-worker = tüm sekmeler için, son sayfadan sonra birkaç dakika daha çalışan bir worker
told-worker = tüm sekmeler için, son sayfayla birlikte biten bir worker
told-leader = sekmelerden biri, hepsi için
told-own-page = bu sayfa, yalnızca kendisi için
line-carrier-why = Neden orada
line-open-tabs = Açık sekmeler
told-open-tabs = { $count }, şu an ulaşılamayan: { $asleep }
line-records-open-in = Kayıtların açıldığı yer
told-no-tab = hiçbir sekme: şu an sorulabilecek bir CRM yok
told-this-tab = bu sekme
told-another-tab = bundan sonra kullanılan başka bir sekme
line-changed-settings = Değişen ayarlar
told-settings-wait = telefonda çağrı kalmayana kadar bekliyor
line-web-socket = WebSocket
line-session-storage = Oturum depolaması
line-without-storage = Oturum depolaması olmadan
told-without-storage = Tarayıcı bu sayfanın bir şey saklamasına izin vermiyor: sayfa yeniden yüklendiğinde henüz kaydedilmemiş notlar, süreler ve çağrı listesi kaybolur, süren bir çağrının kaydı yeniden açılmaz. Bunları korumak için bu sitenin veri saklamasına (üçüncü taraf depolaması) izin verin.
line-shared-workers = Shared worker’lar
line-web-locks = Web Locks
told-refused-by-browser = var, ancak tarayıcı bu sayfaya vermiyor
line-framed = Çerçeve içinde
line-clock = Saat
told-clock-worker = bir worker
told-clock-page = sayfanın zamanlayıcıları: sayfa gizliyken gecikir
line-local-network = Yerel ağ
line-pop-ups = Açılır pencereler
line-notices = Çağrı bildirimleri
told-notices-off = açılmadı (Menü > Küçük pencere bunu sorar)
told-permission-unknown = tarayıcı bildirmiyor
told-permission-granted = izinli
told-permission-prompt = tarayıcı soracak
told-permission-denied = burada izin yok
line-page = Sayfa
line-browser = Tarayıcı
line-side = { $side ->
    [primary] birincil
   *[backup] yedek
 }
line-side-failure = { $side ->
    [primary] birincil
   *[backup] yedek
 }, son hata
told-not-set = ayarlanmamış
told-side = { $standing ->
    [open] { $address } (açık, { $times } kez açıldı)
    [connecting] { $address } (bağlanıyor, { $times } kez açıldı)
    [standby] { $address } (yedek olarak açık tutuluyor)
   *[closed] { $address } (bağlı değil, { $times } kez açıldı)
 }
told-side-failure = { $why } ({ $code }), { $seconds } sn önce
line-standby = Yedekte bekleme
standby-off = bu oturumda kapalı: { $why }
closed-by-standby = diğer sunucu açılınca { $side ->
    [primary] birincil sunucu
   *[backup] yedek sunucu
 } bağlantıyı kapattı
standby-answers = açık, yanıt veriyor
standby-open = açık, henüz yanıt vermedi
standby-connecting = bağlanıyor
standby-cold = cold, ayarlara göre
standby-closed = { $failures ->
    [one] açık değil (art arda { $failures } hata)
   *[other] açık değil (art arda { $failures } hata)
 }
line-next-try = Sonraki deneme
told-next-try = { $seconds } sn sonra, { $attempt }. bekleme
line-extension = Dahili
line-snapshots = Anlık görüntüler
line-agent-queries = Temsilci durumu sorguları
line-events-beside-offer = offer dışındaki olaylar
told-not-seen-yet = henüz görülmedi
told-understood = anlaşıldı
told-not-understood = anlaşılmadı
line-unknown-events = Bilinmeyen olay adları
told-no-name = ad değil
line-unknown-requests = Sunucunun bilmediği istekler
line-how-dialled = Son numara nasıl oluştu
told-next-step = { $first }; { $second }
line-asked-first = Çevirmeden önce soruldu
told-asked-first = { $answer } ({ $seconds } sn önce)
told-setting = { $source ->
    [call-center] { $value } (çağrı merkezi)
    [file] { $value } (ayar dosyası)
   *[default] { $value } (varsayılan)
 }
line-frames-read = Okunan veri çerçeveleri
line-frames-unreadable = İleti olmayan veri çerçeveleri
line-replies-to-nothing = İsteği olmayan yanıtlar
line-unknown-events-count = Bilinmeyen adlı veya başka dahililere ait olaylar
line-stale = Eski bağlantılardan geç gelen iletiler
line-requests-refused = Reddedilen istekler
line-requests-unanswered = Yanıtsız istekler
line-clock-jumps = Saat sıçramaları
line-warning = Uyarı
own-country-code-missing = /Softphone/country ayarlı, /Dialing/ownCountryCode ayarlı değil: bu ülkenin + veya ülke koduyla başlayan numaraları uluslararası olarak çevrilir.
line-texts-cut = Çok uzun olduğu için kısaltılan metinler
line-calls-surplus = Sınırı aşan çağrılar
line-shuttle-server = Sunucu
line-shuttle-connection = Bağlantı
line-shuttle-speaks = Protokol
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 veya 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 veya 4)
line-own-peer = Kendi peer’i
line-times-connected = Bağlanma sayısı
line-frames-meaningless = Anlamı olmayan veri çerçeveleri
line-binary-events = İkili parçalar içeren, okunmayan olaylar
line-events-of-others = Diğer temsilcilerin olayları
line-events-of-unknown-name = Bilinmeyen adlı olaylar
line-last-failure = Son hata
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 koşul: { $does }
   *[other] { $events }, { $conditions } koşul: { $does }
 }
told-rule-pop = bir adres açar
told-rule-notify = bir şey bildirir
told-rule-launch = bir program başlatır
told-rule-rest = bir web sunucusu çağırır
told-rule-shuttle = Shuttle’a bildirir
told-rule-servicenow = ServiceNow’da bir şey açar
line-rule-hosts = Açılabilecek ana makineler
line-rule-hosts-pinned = Bunlardan config.json’un izin verdikleri
line-rule-without-call = { $rule }, çağrısız
told-rule-unfit = uymadı
told-step-owed = bekliyor
told-step-handed-over = iletildi
told-step-blocked = tarayıcı engelledi
told-step-failed = başarısız
line-layout = CRM’den
line-library-version = Kitaplık
told-not-told = bildirilmedi
layout-without-pops = kayıt açma ayarları yok
layout-pops = gelen, tek eşleşme: { $one }; birden çok: { $several }; eşleşme yoksa: { $none }

## Keyboard

keyboard-shortcuts = Klavye kısayolları
use-shortcuts = Klavye kısayollarını kullan
shortcuts-where = Odak bu paneldeyken çalışırlar: panele tıklayın veya Tab ile gidin. Değişiklikleriniz bu bilgisayarda geçerlidir.
change = Değiştir
switch-off = Kapat
reset-shortcuts = Tümünü sıfırla
shortcut-hold = Beklet veya devam et
shortcut-ready = Hazır veya hazır değil
shortcut-number = Numaraya git
shortcut-next-call = Sonraki çağrıya git
shortcut-back = Beklemedeki çağrıya dön
shortcut-note = Nota git
shortcut-list = Bu liste
shortcut-waits = Tuşlara basın…
shortcut-off = Kapalı
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = “{ $action }” için yeni tuşlara basın. Esc olduğu gibi bırakır.
shortcut-stays = “{ $action }” olduğu gibi kaldı.
shortcut-set = “{ $action }” artık { $keys }.
shortcut-is-off = “{ $action }” için artık tuş yok.
shortcut-clash = “{ $other }” aynı tuşları kullanıyor ve önceliklidir: bu tuşlar burada bir şey yapmaz.
shortcuts-clash = “{ $first }” ve “{ $second }” aynı tuşları kullanıyor, { $keys }: yalnızca ilki çalışır.
shortcuts-used = Klavye kısayolları açık.
shortcuts-not-used = Klavye kısayolları kapalı.
shortcuts-reset = Tüm kısayollar çağrı merkezinizin belirlediği gibi.
shortcuts-not-kept = Bu tarayıcı hiçbir şey saklamıyor: bu sayfa yeniden yüklenene kadar geçerli.
shortcut-not-now = “{ $action }” şu an yapılamaz.
shortcut-too-soon = “{ $action }”: bu az önce değişti. Yeniden basın.
keys-unknown = Tek başına ya da Ctrl, Alt veya Shift ile bir harf, rakam ya da F1-F12 kullanın.
keys-type-signs = Ctrl ile Alt birçok klavyede karakter yazar: Ctrl ile Shift kullanın.
keys-of-browser = Bu tuşlar tarayıcıya gerekli.
keys-edit-text = Bu tuşlar metin düzenler.
keys-of-keypad = Ctrl veya Alt olmadan rakamlar tuş takımına aittir.
write-shortcut = Bir ad ve tuşlar yazın, örneğin answer=Ctrl+Shift+A, ya da tuşların yerine off. Adlar: { $names }.
shortcut-twice = Bu kısayol iki kez var: ilk girdi geçerli.

## Alerts

ring = Zil sesi
ring-off = Kapalı
ring-chime = Gong
ring-bell = Zil
ring-pulse = Vuruş
ring-volume = Ses düzeyi
ring-muted = Bir çağrı çalıyor, ancak tarayıcı bu sayfanın sesini kapatıyor.
let-it-ring = Zili çal
small-window = Küçük pencere
    .title = Çağrılar ve düğmeleri ayrı bir pencerede; bildirimler de oradan açılır
window-blocked = Tarayıcı softphone’un pencere açmasına izin vermiyor. Softphone için açılır pencerelere izin verin.
keep-on-top = Hep üstte tut
    .title = Hep üstte tut
    .aria-label = Hep üstte tut
small-window-looks = Panel aranıyor…
small-window-no-panel = Bu pencereyi bir panel açmadı ya da CRM onu panelinden ayrı tutuyor. Panelin menüsünden açın.
small-window-tab-closed = Panelin bulunduğu sekme kapandı. Bu pencereyi panelin menüsünden yeniden açın.
allow-notices = Bildirimleri aç
notices-wanted = Siz başka bir işle meşgulken bildirimler çağrıları haber verebilir.
notices-on = Çağrı bildirimleri açık.
notices-off = Henüz çağrı bildirimi yok: önce “Küçük pencere”, sonra orada “Bildirimleri aç” düğmesine basın.
notices-refused = Tarayıcı softphone’un bildirimlerini reddediyor. Tarayıcı ayarlarında bu sayfa için izin verin.
notices-not-there = Bu tarayıcı bildirim göstermiyor.
notice-caller = { $name }, { $number }
write-sound = off, chime, bell veya pulse yazın. Şimdilik off geçerli.
write-volume = 0 ile 100 arasında bir sayı yazın. Şimdilik 60 geçerli.
write-notices = off, hidden veya unfocused yazın. Şimdilik hidden geçerli.

## The page

softphone = Softphone
stopped = Softphone durdu.
stopped-phone-goes-on = Masa telefonunuz ve süren görüşmeniz devam eder. Burada devam etmek için softphone’u yenileyin.
reload = Yenile
mode-clock =
    .aria-label = Bu moddaki süre
agent = Temsilci
ext = Dahili
menu =
    .title = Menü
    .aria-label = Menü
password-wanted = Sunucu modu değiştirmek için parolanızı yeniden istiyor
change-mode = Modu değiştir
cancel = İptal
call = Ara
notices =
    .aria-label = Uyarılar
try-again = Yeniden dene
copy-note = Notu kopyala
discard = Sil
dismiss =
    .title = Gizle
    .aria-label = Gizle
incoming-calls =
    .aria-label = Gelen çağrılar
agent-log-in =
    .aria-label = Temsilci girişi
agent-id = Temsilci no
password = Parola
log-in = Giriş yap
log-out = Çıkış yap
diagnostics = Tanılama
download-recording = Sorun raporunu kaydet
    .title = Softphone’un son dakikalarda yaptıkları; numara, ad ve ses içermez
take-phone-links = Telefon bağlantılarını burada aç
    .title = Tüm web sayfalarındaki telefon numarası bağlantıları için arama onayı burada sorulur
connect-again = Bağlantıyı yeniden dene
work-mode =
    .aria-label = Çalışma modu
mode-auto = Hazır
    .title = Sonraki çağrı kendiliğinden gelir
mode-manual = Tek çağrı
    .title = Tek çağrı için hazır
mode-acw = Çağrı sonrası
    .title = Çağrı sonrası işlem: çağrı gelmez
mode-aux = Aux
    .title = Burada seçilen nedenle hazır değil
aux-reason = Aux nedeni
aux-reason-field =
    .title = Aux nedeni
    .aria-label = Aux nedeni
no-reason-yet = Neden…
find-reason =
    .aria-label = Aux nedeni bul
    .placeholder = Neden bul…
reasons-found =
    .aria-label = Bulunan nedenler
more-reasons = { $count } tane daha: bulmak için yazmaya devam edin
no-reason-found = Adında bu geçen neden yok.
day-so-far = { $calls ->
    [one] Bugün: { $calls } çağrı, { $talked } görüşme, { $missed } cevapsız
   *[other] Bugün: { $calls } çağrı, { $talked } görüşme, { $missed } cevapsız
 }
your-extension = Dahili numaranız
use-it = Kullan
setup-title = Kurulum: bu sayfaya izin verin
setup-file =
    .aria-label = config.json metni
copy = Kopyala
setup-reload = Sonra bu sayfayı yenileyin.
calls =
    .aria-label = Çağrılar
loading = Yükleniyor…
no-calls = Çağrı yok
duration =
    .aria-label = Süre
called-number-label = aranan
answer = Yanıtla
hold = Beklet
retrieve = Devam et
swap = Geçiş yap
hang-up = Sonlandır
decline = Reddet
reconnect-why =
    .title = Bu danışmadan çık ve beklemedeki çağrıya dön
other-parties =
    .aria-label = Diğer katılımcılar
drop = Çıkar
note = Not
note-field =
    .placeholder = Not yazın…
keypad = Tuşlar
digits-sent =
    .aria-label = Gönderilen rakamlar
keys =
    .aria-label = Tuş takımı: rakamlara basın veya yazın
key-star =
    .aria-label = yıldız
key-hash =
    .aria-label = kare
open-in-crm = CRM’de aç
my-phone-is-idle = Telefonumda çağrı yok
    .title = Telefon ile panel uyuşmuyorsa burada gösterilenleri sonlandırır
close-call =
    .title = Kapat
    .aria-label = Bu çağrının kartını kapat
caller =
    .aria-label = Arayan
called-number =
    .aria-label = Aranan numara
dial =
    .aria-label = Ara
number-field =
    .aria-label = Numara
    .placeholder = Numara
dial-keypad =
    .aria-label = Arama için tuş takımı
    .title = Arama için tuş takımı
key-plus =
    .aria-label = artı
key-erase =
    .aria-label = Son karakteri sil
    .title = Son karakteri sil
consult = Danış
transfer = Aktar
conference = Konferans
drop-party = Katılımcıyı çıkar
two-calls = “Aktar” ve “Konferans” iki çağrınızı birleştirir; numara gerekmez.
recent-calls = Son çağrılar
call-again = Yeniden ara
call-back = Geri ara
close = Kapat
    .title = Kapat
    .aria-label = Kapat
diagnostics-text =
    .aria-label = Tanılama metni
connection = Bağlantı
error = Hata
language = Dil
not-told = Bildirilmedi
diagnostics-not-made = Tanılama oluşturulamadı. Yeniden deneyin.
presses-left-out = Yok sayılan tıklamalar
presses-left-out-why = { $count }, az önce ortaya çıkmış, yer değiştirmiş veya değişmiş düğmelerde
numbers-in-groups = Gruplu numaralar
numbers-as-in = { $country } biçiminde
numbers-awaited = grupları içeren dosya yükleniyor
numbers-not-loaded = hayır, geldikleri gibi: grupları içeren dosya yüklenemedi ({ $why })
numbers-country-unknown = hayır, geldikleri gibi: /Softphone/country ayarındaki { $country }, numaraları bilinen bir ülke değil
copied = Kopyalandı.
copy-by-hand = İşaretli metni kopyalamak için Ctrl+C’ye basın.
reconnect = Beklemedeki çağrıya dön
add-to-favourites = Favorilere ekle
remove-from-favourites = Favorilerden çıkar
favourites =
    .aria-label = Favoriler
star =
    .title = Favorilere ekle
    .aria-label = Favorilere ekle
unstar =
    .title = Favorilerden çıkar
    .aria-label = Favorilerden çıkar
suggestions =
    .aria-label = Öneriler
suggestion-recent = son çağrı
missed-calls = { $count } cevapsız
talk-length = { $minutes ->
    [0] { $seconds } sn
   *[other] { $minutes } dk { $seconds } sn
 }
history-in = Gelen
history-out = Giden
history-missed = Cevapsız
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } bu softphone’u kullanmak istiyor. Softphone’un index.html dosyasının yanındaki bir dosya kime izin verildiğini belirtene kadar hiçbir şey yüklenmez ve hiçbir bağlantı kurulmaz.
setup-answer = Yalnızca bu sizin kendi sisteminizse, softphone’un web sunucusu { $place } için şu metinle yanıt versin:
missing-in-markup = sayfanın HTML kodunda eksik. Geri koyun: softphone’a gerekli.
missing-all = Sayfanın HTML kodunda eksik olanlar: { $names }
catalogue-flaws = { $count ->
    [1] { $line }. satırda bir hata var: { $first }
   *[other] { $count } hata var, ilki { $line }. satırda: { $first } Diğerleri Tanılama’da.
 }
catalogue-line = satır { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = Dosyada hiç sözcük yok.
mistake-too-deep = { $most } taneden fazla süslü parantez iç içe, bu yüzden dosya okunmuyor.
mistake-encoding = Dosya UTF-8 olarak kaydedilmemiş. UTF-8 olarak kaydedin.
mistake-brace = Bir { "}" } eksik.
mistake-sign = Bir { $sign } eksik.
mistake-no-key = Bir ileti anahtarıyla başlar, örneğin answer = Yanıtla.
mistake-no-words = Anahtardan sonra sözcük yok.
mistake-no-default = Seçilecek sözcüklerden biri * ile başlar; başka hiçbiri uymadığında o kullanılır.
mistake-closing-brace = Bir { "}" } fazla.
mistake-form = İleti, docs/words.md dosyasındaki biçimde değil.
mistake-twice = { $key } anahtarı iki kez var: sonraki sözcükler geçerli.
mistake-unknown-key = Softphone { $key } anahtarını kullanmıyor. Anahtarı düzeltin ya da satırı çıkarın.
mistake-argument = { $key } iletisi { "{" } { $name } { "}" } almıyor, bu yüzden İngilizcesi kullanılıyor.
language-not-there = Softphone’un web sunucusunda { $file } dosyası yok. Softphone şimdilik İngilizce. Var olan bir dili yazın ya da bu dosyayı ekleyin.
starting-again = Softphone yeniden başlıyor.
recording-not-written = Sorun raporu yazılamadı.
answered-something-else = Softphone başka bir yanıt verdi.
disposed-of = Softphone sayfadan kaldırıldı.
does-not-answer = Softphone yanıt vermiyor.
no-work-mode = Çalışma modu şunlardan biri olmalı: { $modes }.
open-in-tab = Sekmede aç
close-page = Bu sayfayı kapat
web-server-answered = web sunucusunun yanıtı: { $status }
not-fetched = alınamadı
config-not-fetched = alınamadı ya da web sunucusu tarayıcıyı başka yere yönlendirdi
config-not-given = sayfanın betiği okuyamadı
config-is-no-text = sayfanın betiğinin yerine verdiği şey metin değil
library-not-there = tarayıcı yükleyemedi
several-reasons = { $first }; { $second }
no-shared-workers = tarayıcıda shared worker yok
shared-worker-refused = tarayıcı shared worker’a izin vermiyor
shared-worker-silent = shared worker yanıt vermiyor
web-locks-refused = tarayıcı Web Locks’a izin vermiyor
no-web-locks = tarayıcıda Web Locks yok
no-channel = tarayıcı sekmeler arasında bir kanala izin vermiyor
phone-link = Telefon bağlantısı
phone-links = Telefon bağlantıları
phone-links-set-up = Bu sayfaya giden bağlantılar, bu tarayıcıda çalışan softphone’a bir telefon numarası iletir. Softphone tüm web sayfalarının telefon bağlantılarını (tel:) açabilir: tarayıcı buna izin verip vermediğinizi sorar.
no-phone-links = Bu tarayıcı telefon bağlantılarını bir web sayfasına iletemez. Masaüstü bilgisayarda Chrome, Edge ve Firefox, softphone https ile sunuluyorsa bunu yapabilir.
browser-asks = Tarayıcı izin verip vermediğinizi soruyor: soru adres çubuğunda.
phone-links-come-here = Telefon bağlantıları artık burada açılır.
phone-links-not-allowed = Tarayıcı buna izin vermedi. Softphone’un adresini bir kez kendi sekmesinde açın, o sayfaya tıklayın ve burada yeniden deneyin.
open-phone-links-here = Telefon bağlantılarını softphone ile aç
looking-for-softphone = Softphone aranıyor…
not-a-number = Numara değil
link-not-taken = Alınmadı
no-softphone-found = Softphone bulunamadı
no-softphone-answers = Bu tarayıcıda bu sitenin yanıt veren bir softphone’u yok. Ya hiçbiri açık değil ya da bir CRM içinde açık ve henüz telefon bağlantısı alamıyor: orada bir kez “Menü”ye, sonra “Telefon bağlantılarını burada aç” seçeneğine basın. O zamana kadar numarayı kopyalayıp softphone’a yapıştırın.
softphone-silent = Son kullanılan softphone bulundu, ancak şu an yanıt vermiyor. Oraya bakın ya da numarayı kopyalayın.
handed-over = İletildi
softphone-asks = Softphone numarayı gösteriyor ve aransın mı diye soruyor.
softphone-asks-close-tab = Softphone numarayı gösteriyor ve aransın mı diye soruyor. Bu sekme kapatılabilir.
copy-number = Numarayı kopyala
copy-number-by-hand = İşaretli numarayı kopyalamak için Ctrl+C’ye basın.
go-back = Geri dön
disposition = Sonuç kodu
disposition-none = Seçilmedi
disposition-wanted = Sonuç kodu seçin
log-tries-again = Kendiliğinden yeniden denenir
log-disposition-changed = Kaydedildi; sonuç kodu o zamandan beri değişti
wrap-up-ends = Hazıra kalan
wrap-up-waits = Sonuç kodu seçilince hazır
more-wrap-up = 30 saniye daha
no-disposition-now = Sonuç kodu, çağrı yanıtlandıktan sonra seçilebilir.
disposition-unknown = Bu sonuç kodu çağrı merkezinin ayarlarında yok.
disposition-first = Önce bir sonuç kodu seçin.
no-more-wrap-up = Şu an uzatılacak bir süre yok.
write-disposition = Virgülle ayırarak kod=metin ya da Grup/kod=metin yazın, örneğin Satış/1=Sipariş,9=Yanlış numara. Şimdilik yok sayılıyor.
disposition-twice = Bu kod iki kez var. Her sonuca kendi kodunu verin. Şimdilik ikincisi yok sayılıyor.
disposition-too-long = Bir CRM en fazla { $most } karakter kabul eder. Şimdilik yok sayılıyor.
yes = Evet
set-mode = Çalışma modunu değiştir
send-digits = Rakam gönder
set-extension = Bu dahiliyi kullan
open-page = Aç
header-call = { $state } { $number }
header-not-connected = Bağlı değil
presence-offline = Çevrimdışı
presence-on-a-call = Görüşmede
presence-available = Müsait
presence-away = Uzakta
