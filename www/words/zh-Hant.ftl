# 軟體電話的繁體中文（台灣）用語。

## Joints

as-said = { $words }
one-after-another = { $first }。{ $second }
full-stop = { $sentence }。
list = { $first }、{ $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = 這台電腦未連上網路。請檢查網路線或 Wi-Fi；桌上話機可繼續使用。
trouble-server = 未連線到電話系統。請改用桌上話機；系統會自動重試。
trouble-local-network = 瀏覽器阻擋了與電話系統的連線。請允許「區域網路存取」，或聯絡系統管理員。
trouble-phone = 找不到您的話機。請在下方輸入分機號碼，或聯絡系統管理員。
trouble-setup = 軟體電話無法啟動。請重新載入頁面；若仍無效，請聯絡系統管理員。
trouble-crm = CRM 目前無法與軟體電話搭配運作。請重新載入頁面；通話不受影響。
trouble-shuttle = 部分通話可能未顯示在這裡：請查看您的話機。系統會自動重試。
details = 詳細資料
troubles =
    .aria-label = 目前的問題
call-alerting = 來電
call-dialling = 撥號中
call-dialling-consultation = 諮詢：撥號中
call-ringing = 響鈴中
call-ringing-consultation = 諮詢：響鈴中
call-held-by-far = 對方保留中
call-conference = 會議中
call-consulted = { $from } 提出諮詢，關於：{ $about }
person-with-number = { $name }，{ $number }
call-conference-holds = 會議中，保留方：{ $parties }
call-talking = 通話中
call-consultation = 諮詢中
call-held = 保留中
call-held-waits = 保留中，等候上方通話結束
call-failed = 未接通
call-busy = 忙線
call-missed = 未接
call-declined = 已拒接
call-not-answered = 無人接聽
call-cancelled = 已取消
call-ended = 已結束
call-transferred = 已轉接給 { $to }
call-queue = { $state }，佇列：{ $queue }
call-by-shuttle = { $state }，來自 Shuttle
call-last-known = { $state }（最後得知的狀態）
calls-untold = 話機
unknown-caller = 不明來電者
number-withheld = 未顯示號碼
unknown-number = 不明號碼
back-to = 回到 { $who }
transfer-to = 將 { $who } 轉接給 { $to }
conference-of-all = 全部加入會議
back-to-caller = 回到原通話
dialled-as = 實際撥出號碼：{ $number }
click-waits = 尚未連線。話機準備好後會撥打 { $number }，最多等候 { $seconds } 秒。
agent-signed-out = 已登出
logged-out-by-others = 電話系統或其他人已將您登出。請重新登入以接聽來電。
agent-not-connected = 未連線
agent-on-call = 通話中
agent-signed-in = 已登入
agent-auto = { $when ->
    [after-call] 通話後就緒
   *[now] 就緒
 }
agent-manual = { $when ->
    [after-call] 通話後就緒（只接一通）
   *[now] 就緒（只接一通）
 }
agent-acw = { $when ->
    [after-call] 通話後進入話後處理
   *[now] 話後處理
 }
agent-aux = { $when ->
    [after-call] 通話後未就緒
   *[now] 未就緒
 }
agent-aux-reason = { $when ->
    [after-call] 通話後未就緒：{ $reason }
   *[now] 未就緒：{ $reason }
 }
agent-aux-code = { $when ->
    [after-call] 通話後未就緒：原因 { $code }
   *[now] 未就緒：原因 { $code }
 }
mode-from-elsewhere = 您的工作模式已在別處變更。目前模式：{ $mode }
connection-none = 未連線
connection-off-network = 這台電腦未連上網路
connection-connecting = { $side ->
    [primary] 正在連線到主要伺服器
   *[backup] 正在連線到備援伺服器
 }
connection-connecting-again = { $side ->
    [primary] 正在重新連線到主要伺服器
   *[backup] 正在重新連線到備援伺服器
 }
connection-connected = 已連線
connection-connected-to-backup = 已連線到備援伺服器
connection-without-phone = { $side ->
    [primary] 已連線到主要伺服器，但沒有話機
   *[backup] 已連線到備援伺服器，但沒有話機
 }
connection-switching = { $side ->
    [primary] 正在切換到主要伺服器
   *[backup] 正在切換到備援伺服器
 }
connection-starting = { $side ->
    [primary] 正在主要伺服器上啟用話機
   *[backup] 正在備援伺服器上啟用話機
 }
trying-again = 正在重試
trying-again-often = 正在重試，已試 { $attempts } 次
shuttle-connecting = 正在連線到 Shuttle
shuttle-connected-alone = 已連線到 Shuttle，僅顯示通話；請用話機操作
shuttle-connected = Shuttle 已連線
panel-stand-alone = 獨立運作：沒有 CRM，因此沒有螢幕快顯和通話紀錄

## What the agent is told: refusals, dialling, links, questions

no-number-waits = 沒有等候撥打的號碼。
no-retry-needed = 這通電話的紀錄不需要重新儲存。
only-ended-closes = 只能關閉已結束的通話。
note-not-saved = 備註尚未儲存：請重試，或捨棄備註。
disposition-not-saved = 通話結果尚未儲存：請重試，或捨棄變更。
change-not-saved = 您最後填寫或選擇的內容尚未儲存：請重試，或捨棄變更。
nothing-to-discard = 沒有可捨棄的內容。
no-caller-to-search = 沒有可搜尋的來電者。
nothing-to-open = 已沒有可開啟的內容。
no-link-asks = 沒有要求撥打電話的連結。
type-extension-or-name = 請輸入您的分機號碼或姓名。
extension-not-asked-for = 目前不需要輸入分機號碼。
extension-has-digits = 分機號碼只能有數字。
no-call-shown = 目前沒有顯示通話。
shuttle-only-shows = Shuttle 只顯示通話：請用話機操作。
server-not-connected = CTI 伺服器尚未連線。
only-keys-sent = 只能傳送 0 到 9、* 和 # 鍵。
already-logged-in = 這支分機已有專員登入。
type-agent-id = 請輸入專員代號。
nobody-logged-in = 目前無人登入。
log-in-first = 請先登入。
reason-unknown = 電話客服中心的設定中沒有這個原因代碼。
type-number-to-consult = 請輸入要諮詢的號碼。
no-call-to-consult-about = 沒有可供諮詢的通話。
no-call-rings = 目前沒有來電響鈴。
other-call-answered = CTI 伺服器接聽的是 { $who }。{ $other } 仍在響鈴。
no-call-to-hold = 沒有可保留的通話。
no-call-to-take-back = 沒有可恢復的保留通話。
server-cannot-swap = CTI 伺服器無法切換通話。
swap-needs-two-calls = 切換需要一通進行中的通話和一通保留中的通話。
no-call-to-hang-up = 沒有可掛斷的通話。
reconnect-needs-consultation = 要回到原通話，必須有諮詢通話和因諮詢而保留的通話。
no-consultation-failed = 沒有未接通的諮詢。
type-number-to-transfer = 請輸入要轉接的號碼，或先諮詢。
no-call-to-transfer = 沒有可轉接的通話。
type-number-to-add = 請輸入要加入的號碼，或先諮詢。
no-call-to-add-to = 沒有可加入成員的通話。
type-number-to-drop = 請輸入要移除的成員號碼。
no-call-to-drop-from = 沒有可移除成員的通話。
server-cannot-send-digits = CTI 伺服器無法傳送按鍵。
digits-while-talking = 只有在通話中才能傳送按鍵。
not-on-list = 這通電話已不在清單上。
two-calls-already = 已有兩通電話。
call-with-number-already = 已有一通與這個號碼的通話。
no-digits-after-number = 這裡無法傳送號碼後面的按鍵：請先諮詢，再合併通話。
library-refused = CRM 的程式庫拒絕了一次呼叫：{ $words }。
no-answer-yet = 尚無回應
no-answer = 沒有回應
no-settings-from-crm = CRM 未提供電話客服中心設定（{ $why }）。請在「設定」中開啟「電話客服中心」，再開啟「管理電話客服中心使用者」，新增這位使用者；然後重新載入頁面。
click-not-dialled = 未撥打您點選的號碼：{ $why }。
too-many-calls = 同時超過 { $most } 通電話：其餘的不會顯示、搜尋或留下紀錄。
notes-of-agent-before = 前一位專員留下尚未存入 CRM 的備註，與以下對象的通話有關：{ $callers }。這些備註會保留到您複製並關閉通話為止：「關閉」會捨棄備註。
an-unknown-caller = 不明來電者
not-dialled-not-reached = 未撥打 { $number }：未能及時連線到 CTI 伺服器。
dialled-already = 已在撥打 { $number }。
number-dialled-already = 已在撥打另一個號碼。
answer-first = 有來電響鈴中：請先接聽，或等響鈴停止。
hang-up-failed-first = 請先掛斷未接通的電話。
end-one-of-two-first = 已有兩通電話：請先結束其中一通。
call-again-when-free = 您的通話結束後才能再次撥打。
local-network = 瀏覽器不讓此頁面連到 CTI 伺服器所在的區域網路。瀏覽器詢問時，請允許「區域網路存取」。若要套用到所有專員：CRM 的框架必須允許，或企業政策（LocalNetworkAccessAllowedForUrls）必須列出 CRM 和此頁面的網址，或 CTI 伺服器必須有公用位址。
pressed-no-server = 您剛才的操作沒有執行：沒有可用的 CTI 伺服器。話機準備好後請再按一次。
request-not-confirmed = 連線中斷前未獲確認：{ $what }。請查看您的話機。
back-mode-changed = 與電話系統的連線曾短暫中斷；您的工作模式在這段期間已變更。
address-lost = { $side ->
    [primary] 連線到另一台伺服器時，主要伺服器中斷了這個位址
   *[backup] 連線到另一台伺服器時，備援伺服器中斷了這個位址
 }
back-on-server = 與電話系統的連線曾中斷 { $seconds } 秒；{ $what }。
calls-not-told = 這裡暫時看不到您的通話：請查看您的話機
calls-ended = { $calls ->
   *[other] 這段期間有 { $calls } 通電話結束
 }
calls-began = { $calls ->
   *[other] 這段期間新增 { $calls } 通電話
 }
calls-changed = { $calls ->
   *[other] 這段期間有 { $calls } 通電話有變動
 }
work-mode-changed = 您的工作模式已變更
nothing-changed = 您的通話和工作模式沒有變動
pressed-calls-changed = 您的操作沒有執行：通話在這段期間有變動。
request-came-to-nothing = { $what }未完成：連線已中斷。
other-links-left-out = { $links ->
   *[other] 這段期間另有 { $links } 個連結要求撥打電話，已略過。請先處理第一個。
 }
link-no-number = 有連結要求撥打，但內容不是電話號碼。
link-no-digit = 有連結要求撥打，但號碼中沒有數字。
link-several-numbers = 有連結要求同時撥打多個號碼。
link-star-hash = 有連結要求撥打含有 * 或 # 的號碼，這可能是給電話系統的指令，已略過。若確實要撥打，請自行輸入。
link-not-answered = 有連結要求撥打 { $number }，但無人回答，因此未撥打。
link-asks = 有連結要求撥打 { $number }。
link-asks-hold = 有連結要求撥打 { $number }。與 { $held } 的通話會轉為保留。
link-asks-digits = 有連結要求撥打 { $number }，並在接通後傳送 { $digits }。
link-asks-digits-hold = 有連結要求撥打 { $number }，並在接通後傳送 { $digits }。與 { $held } 的通話會轉為保留。
the-caller = 來電者
library-not-loaded = 無法載入 CRM 的程式庫（{ $why }）。請重新載入頁面；若仍無效，請檢查此頁面的伺服器是否允許從 CRM 載入指令碼。
settings-file-unreadable = 無法讀取設定檔（{ $why }）。
page-may-not = 此頁面不能使用電話。原因請見頁面上的提示。
not-in-a-crm = 此頁面不在 CRM 的電話面板中，也未指定設定檔。請從 CRM 開啟，或在網址加上 ?settings=settings.json。
browser-stores-nothing = 備註可能遺失：瀏覽器不讓此頁面儲存資料。
numbers-not-clickable = 無法點選 CRM 中的號碼：{ $why }。請重新載入頁面再試一次。
not-asked-any-more = 這個問題已失效：通話在這段期間有變動。
not-called-no-answer = 未撥打 { $number }：無人回答。
not-called-calls-changed = 未撥打 { $number }：話機上的通話在這段期間有變動。
ask-transfer = 要將 { $active } 與 { $held } 接通嗎？您會離開這兩通電話。
ask-conference = 要與 { $active } 和 { $held } 進行會議通話嗎？
ask-transfer-to = 要將 { $active } 轉接給 { $number } 嗎？{ $held } 仍在保留中，CTI 伺服器可能改為接通這兩位來電者。
ask-conference-with = 要將 { $number } 加入與 { $active } 的通話嗎？{ $held } 仍在保留中，CTI 伺服器可能改為接通這兩位來電者。
ask-call-named = 要撥打給 { $name }（{ $number }）嗎？與 { $active } 的通話會轉為保留。
ask-call = 要撥打 { $number } 嗎？與 { $active } 的通話會轉為保留。
ask-discard = 要捨棄關於 { $who } 的備註嗎？備註尚未存入 CRM。
yes-transfer = 轉接
yes-conference = 會議
yes-call = 撥打
yes-discard = 捨棄
pop-could-repeat = 瀏覽器不讓此頁面儲存資料，螢幕快顯可能反覆出現
pop-may-be-open = 瀏覽器不讓此頁面儲存資料，記錄可能已經開啟
no-crm-answer = CRM 沒有回應
note-is-in-log = 備註已寫入通話紀錄
note-goes-into-log = 備註會寫入通話紀錄
saved-by-other-version = 軟體電話已更新。尚未儲存的備註和最近通話清單是舊版保存的，無法沿用。話機上的通話仍照常顯示。
password-wrong = 密碼不正確
no-server-answer = 電話系統沒有回應
no-server-answer-check-phone = 電話系統沒有回應；重試前請先查看話機
request-failed = { $what }失敗：{ $why }。
request-refused = { $what }未成功：電話系統拒絕了要求。
request-refused-or-idle = { $what }未成功：電話系統拒絕了要求。如果話機上沒有通話，請按「話機上無通話」。
request-failed-or-idle = { $what }失敗：{ $why }。如果話機上沒有通話，請按「話機上無通話」。
request-log-in = 登入
request-log-out = 登出
request-auto = 切換到「就緒」
request-manual = 切換到「接一通」
request-acw = 切換到「話後處理」
request-aux = 切換到「未就緒」
request-call = 撥打
request-call-to = 撥給 { $number } 的電話
request-consultation = 諮詢
request-consultation-with = 對 { $number } 的諮詢
request-drop = 移除成員
request-drop-party = 移除 { $number } 的動作
request-answer = 接聽
request-hold = 保留
request-retrieve = 恢復通話
request-hang-up = 掛斷
request-reconnect = 回到保留的通話
request-transfer-to = 轉接到 { $number } 的動作
request-add = 加入 { $number } 的動作
request-transfer = 轉接
request-conference = 會議
request-digits = 傳送按鍵
request-swap = 切換通話
settings-changed = 電話客服中心的設定已變更。話機上沒有通話時就會套用。
leave-not-supported = 此瀏覽器不支援這項功能：最後一個頁面關閉時，軟體電話就會結束。
extension-not-found = CTI 伺服器找不到這台電腦的分機（{ $why }）。請輸入您的分機號碼，或請系統管理員將這台電腦的位址對應到分機。
reply-names-no-extension = 回覆中沒有分機
extension-not-monitored = 無法監看分機 { $extension }（{ $why }），因此不會顯示任何通話。請確認該分機存在，或詢問系統管理員。
logged-in-not-told = CTI 伺服器無法得知誰登入了分機 { $extension }（{ $why }）。
no-number-to-dial = 沒有可撥打的號碼。
no-digit = 內容沒有數字，無法撥打。
several-numbers = 內容有多個號碼，因此未撥打：請輸入您要的號碼。
only-an-extension = 這只有分機，沒有前面的號碼，因此未撥打：請輸入完整號碼。
number-unclear = 無法判斷哪一部分是號碼，因此未撥打：請輸入號碼。
step-signs = 略過看不見的字元，形似的字元視為對應字元
step-link = 略過連結中號碼以外的內容
step-extension-part = 分機部分在接通後傳送
step-letters = 字母依所在按鍵撥打
step-words = 略過號碼旁的文字
step-trunk-zero = 國碼後的 (0) 不撥
link-unwritten = 此連結不符合網址的寫法，無法從中讀取號碼。
link-no-call = 此連結要求的不是撥打電話。
link-not-a-number = 此連結要求撥打的不是電話號碼。
step-again = 依上次的方式撥打
step-digits-only = 只撥數字、* 和 #
step-punctuation-and-plus = 去除 +、空格、括號、連字號和其他標點符號
step-as-typed = 自行輸入的號碼照輸入內容撥打
step-punctuation = 去除標點符號
step-international = { $set ->
   *[none] 有 +，屬國際號碼：未設定冠碼。
    [outside] 有 +，屬國際號碼：前面加外線碼 { $outside }。
    [prefix] 有 +，屬國際號碼：前面加國際冠碼 { $prefix }。
    [both] 有 +，屬國際號碼：前面加外線碼 { $outside } 和國際冠碼 { $prefix }。
 }
step-own-country = { $set ->
   *[none] 有 + 和本國國碼，去除國碼：未設定冠碼。
    [outside] 有 + 和本國國碼，去除國碼：前面加外線碼 { $outside }。
    [prefix] 有 + 和本國國碼，去除國碼：前面加國內長途冠碼 { $prefix }。
    [both] 有 + 和本國國碼，去除國碼：前面加外線碼 { $outside } 和國內長途冠碼 { $prefix }。
 }
step-long-distance = { $set ->
   *[none] 有括號，屬長途號碼：未設定冠碼。
    [outside] 有括號，屬長途號碼：前面加外線碼 { $outside }。
    [prefix] 有括號，屬長途號碼：前面加長途冠碼 { $prefix }。
    [both] 有括號，屬長途號碼：前面加外線碼 { $outside } 和長途冠碼 { $prefix }。
 }
step-outside = { $set ->
   *[none] 比自己的分機號碼長，屬外線：未設定冠碼。
    [outside] 比自己的分機號碼長，屬外線：前面加外線碼 { $outside }。
 }
step-internal = 不比自己的分機號碼長，屬內線：不加冠碼。
will-dial = { $kind ->
   *[as-typed] 將照輸入內容撥打 { $number }
    [digits] 將撥打 { $number }
    [international] 將撥打 { $number }：國際
    [own-country] 將撥打 { $number }：國內
    [long-distance] 將撥打 { $number }：長途
    [outside] 將撥打 { $number }：外線
    [internal] 將撥打 { $number }：內線
 }
will-send = 接通後會傳送 { $digits }。
nobody-found = 通訊錄和最近通話中都沒有這個姓名。
why-number = 為什麼是這個號碼？
why-typed = 欄位中的內容是 { $number }。
why-step = { $result } – { $step }
caller-too-long = 無記錄：來電號碼太長，無法搜尋
no-caller-number = 無記錄：來電沒有號碼
caller-hides-number = 無記錄：來電者隱藏號碼
caller-too-short = 無記錄：來電號碼太短，無法搜尋

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] 無法連線到主要伺服器
    [backup] 無法連線到備援伺服器
   *[it] 無法連線
 }
reason-closed = { $who ->
    [primary] 主要伺服器關閉了連線
    [backup] 備援伺服器關閉了連線
    [shuttle] Shuttle 關閉了連線
   *[it] 關閉了連線
 }
reason-with-code = { $reason }（代碼 { $code }）
reason-with-code-and-words = { $reason }（代碼 { $code }：{ $words }）
reason-connect-timeout = { $who ->
    [primary] 主要伺服器未及時接受連線
    [backup] 備援伺服器未及時接受連線
   *[it] 未及時接受連線
 }
reason-no-answer = { $who ->
    [primary] 主要伺服器未回應 { $request }
    [backup] 備援伺服器未回應 { $request }
   *[it] 未回應 { $request }
 }
reason-local-network = { $who ->
    [primary] 主要伺服器在區域網路上，瀏覽器不讓此頁面連線
    [backup] 備援伺服器在區域網路上，瀏覽器不讓此頁面連線
   *[it] 在區域網路上，瀏覽器不讓此頁面連線
 }
reason-silent = { $who ->
    [primary] 主要伺服器不再有回應
    [backup] 備援伺服器不再有回應
    [shuttle] Shuttle 不再有回應
   *[it] 不再有回應
 }
reason-refused = { $who ->
    [primary] 主要伺服器拒絕服務
    [backup] 備援伺服器拒絕服務
   *[it] 拒絕服務
 }
reason-return = { $who ->
    [primary] 因另一台伺服器恢復服務，已從主要伺服器切換過去
    [backup] 因另一台伺服器恢復服務，已從備援伺服器切換過去
   *[it] 因另一台伺服器恢復服務，已切換過去
 }
reason-frame-too-long = { $who ->
    [primary] 主要伺服器送出超過 256 KB 的訊框
    [backup] 備援伺服器送出超過 256 KB 的訊框
    [shuttle] Shuttle 送出超過 256 KB 的訊框
   *[it] 送出超過 256 KB 的訊框
 }
reason-unreachable = { $who ->
    [shuttle] 無法連線到 Shuttle
   *[it] 無法連線
 }
reason-unreachable-in-words = { $who ->
    [shuttle] 無法連線到 Shuttle（{ $words }）
   *[it] 無法連線（{ $words }）
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle 接受連線後未回應就關閉：可能不是 Socket.IO 伺服器
   *[it] 接受連線後未回應就關閉：可能不是 Socket.IO 伺服器
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle 的 Socket.IO 版本與設定 /Shuttle/eio 不同：請在該處填寫 auto
   *[it] Socket.IO 版本與設定 /Shuttle/eio 不同：請在該處填寫 auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle 未及時回應
   *[it] 未及時回應
 }
reason-left = { $who ->
    [shuttle] Shuttle 主動結束連線
   *[it] 主動結束連線
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle 拒絕連線
   *[it] 拒絕連線
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle 拒絕連線：{ $words }
   *[it] 拒絕連線：{ $words }
 }
no-reason-given = 未說明原因

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = 已在查詢 { $number }。
asking-whether = 正在查詢是否可撥打 { $number }。
not-dialled-refused = 不撥打 { $number }：撥號前查詢的伺服器拒絕了。
not-dialled-server-says = 不撥打 { $number }。撥號前查詢的伺服器回覆：「{ $words }」
not-dialled-nobody-says = 不撥打 { $number }：無法得知是否可撥打（{ $why }）。請重試，或聯絡系統管理員。
not-dialled-server-lost = 未撥打 { $number }：與 CTI 伺服器的連線在這段期間中斷。
not-dialled-calls-changed = 未撥打 { $number }：話機上的通話在這段期間有變動。
asked-allowed = 允許（{ $status }）
asked-refused = 已拒絕
asked-taken-back = 已撤回
asked-other-clicked = 這段期間點選了另一個號碼
asked-other-dialled = 這段期間撥打了另一個號碼
asked-other-instead = 改為撥打另一個號碼
asked-dialled-all-the-same = { $why }；依設定仍撥打
asked-not-dialled = { $why }；未撥打
asked-address-unusable = 其網址無法使用
asked-server-answered = 伺服器回應 { $status }
no-answer-within = { $seconds } 秒內沒有回應
fetch-failed = 瀏覽器只說失敗：可能是伺服器的 CORS 標頭、重新導向、憑證或網路問題（docs/jtel.md）
server-answered = 回應 { $status }
sent-unread = 已送出；因規則指定 unread，結果不明
crm-takes-no-log = { $crm } 不接受來自這裡的通話紀錄：請將備註複製到 CRM 記錄
servicenow-did-not-start = ServiceNow 未啟動此面板（{ $why }）。請系統管理員將 { $page } 加入屬性 glide.ui.concourse.onmessage_enforce_same_origin_whitelist，並授予此使用者 sn_openframe_user 角色；然後重新載入頁面。
servicenow-settings-unreadable = 無法讀取來自 ServiceNow 的設定：{ $why }。請在該處更正，然後重新載入頁面。
servicenow-did-not-take = ServiceNow 未接受軟體電話的要求（{ $words }）。如果沒有開啟任何內容，請重新載入頁面。
no-servicenow-answer = ServiceNow 沒有回應
not-opened = 未開啟：{ $why }
not-in-servicenow = 軟體電話不在 ServiceNow 中
no-servicenow-page-in-time = 沒有 ServiceNow 頁面能及時開啟
why-opened = 為什麼開啟這個？
why-nothing-opened = 為什麼沒有開啟？
no-page-in-time = 沒有軟體電話的頁面能及時開啟
program-unknown = 程式如何處理不得而知
browser-blocked = 瀏覽器封鎖了「{ $rule }」要開啟的視窗。請允許此頁面使用彈出式視窗。
browser-blocked-call = 瀏覽器封鎖了「撥打」要開啟的視窗。請允許此頁面使用彈出式視窗。
shuttle-did-not-answer = Shuttle 沒有回應：不知道是否已執行
press-call = 請按「撥打」，使用這台電腦的電話程式撥號。
shuttle-says = { $title }：{ $body }
no-shuttle-server = 設定中未指定 Shuttle 伺服器（/Shuttle/url）
shuttle-not-connected = Shuttle 未連線

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = 正在 CRM 中搜尋來電者
pop-waits = 接聽後會開啟來電者記錄：另一通電話進行中
pop-waits-for-pause = 您停止輸入或接聽後，會開啟來電者記錄
pop-record = 記錄：{ $record }
pop-found = { $count ->
    [0] 找不到記錄
    [1] 找到 1 筆記錄
   *[other] 找到 { $count } 筆記錄
 }
pop-failed = 搜尋失敗：{ $why }
pop-by-hand = 未自動開啟：{ $why }
pop-opened = 已在 CRM 中開啟
pop-not-opened = 未開啟：無人接聽
choose-record = 選擇這筆記錄
new-record-of-caller = 新增記錄
record-kind = { $object ->
    [account] 帳戶
    [contact] 連絡人
    [lead] 潛在客戶
    [case] 個案
   *[opportunity] 商機
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · 這通電話
directory-holds = { $entries } 個項目，{ $broken } 個因有誤而略過，{ $left ->
    [0] 沒有因空間不足而略過的項目
   *[other] { $left } 個因空間不足而略過
 }
directory-missing = 無法讀取通訊錄（{ $why }）。系統會自動重試；您仍可用號碼撥打。
directory-too-long = 超過 10 MB
directory-no-json = 回覆不是 JSON，或巢狀層數過多
directory-no-list = 回覆中沒有項目清單
directory-no-entries = 清單中沒有可讀取的內容：每個項目都要有姓名和號碼
favourites-not-kept = 此瀏覽器無法保存您的最愛（儲存空間已滿或遭封鎖）：只會保留到此頁面關閉為止。
favourites-full = 您已有 { $most } 個最愛。請先移除一個。
favourite-already = 這個號碼已在您的最愛中。
no-favourite = 這個號碼不在您的最愛中。
no-number-to-star = 沒有可保存的號碼。
free-agents = { $count ->
    [0] 無人空閒
   *[other] { $count } 人空閒
 }
records-to-choose = { $count ->
    [1] 找到 1 筆記錄
   *[other] 找到 { $count } 筆記錄：是哪一位？
 }
records-to-choose-again = 改選 { $count } 筆記錄中的另一筆？
records-to-choose-some = 找到 { $count } 筆記錄：是哪一位？這裡列出前 { $shown } 筆。
new-record-of-kind = { $object ->
    [account] 新增帳戶
    [contact] 新增連絡人
    [lead] 新增潛在客戶
    [case] 新增個案
   *[opportunity] 新增商機
 }
new-record = 新增：{ $kind }
record-not-offered = 這筆記錄已不再供選擇。
record-not-opened = CRM 未開啟記錄：{ $why }
why-record = 為什麼是這筆記錄？
why-came = 來電號碼為 { $number }。
why-searched = 在 CRM 中搜尋：{ $search }（{ $form }）。
why-found = { $count ->
    [0] 找不到記錄。
    [1] 找到 1 筆記錄。
   *[other] 找到 { $count } 筆記錄。
 }
why-only = 這是唯一的記錄。
why-chosen = 您選擇了這筆記錄。
why-chosen-before = 今天稍早這個號碼來電時，您選擇了這筆記錄。
why-opened-in-crm = 您在 CRM 中開啟了這筆記錄。
why-had-record = 搜尋之前，這通電話就已有記錄。
why-not-related = CRM 拒絕將這通電話的工作與此記錄建立關聯。
form-as-is = 原樣
form-e164 = 含國碼
form-national = 依國內撥法
form-digits = 只有數字
form-last = { $count ->
    [1] 最後 1 碼
   *[other] 最後 { $count } 碼
 }
write-entry = 請填寫姓名（最多 80 個字元）和號碼，例如 Grace Kim=2612。
entry-twice = 此項目重複。
write-refresh-minutes = 請填寫 1 到 1440 的分鐘數。
write-queue = 請填寫名稱及其技能群組（split）號碼，例如 Support=6001；每個技能群組只能出現一次，最多 20 個。
write-objects = 請填寫最多四個物件的 API 名稱，每個只能出現一次，例如 Contact, Lead；或填寫 none。
log-saving = 正在儲存通話紀錄
log-saved-without-name = 已儲存，但 CRM 未傳回工作識別碼：之後的備註請手動複製
log-note-changed = 已儲存；新的備註隨後儲存
log-saved = 通話紀錄已儲存
log-failed = 通話紀錄未儲存
log-unknown = 通話紀錄可能已儲存：請先查看 CRM 記錄再重試
crm-refused = CRM 拒絕，未說明原因
crm-reply-unreadable = 無法讀取 CRM 的回覆（{ $why }）
reply-not-json = 不是 JSON
reply-not-an-object = 不是物件
reply-without-result = 沒有結果也沒有錯誤
reply-without-number = 沒有號碼
reply-without-phone-number = ServiceNow 未傳送 phoneNumber
configuration-not-json = OpenFrame Configuration 記錄的 Configuration 欄位不是 JSON 物件
form-without-query = 表單需要 query：沒有的話 ServiceNow 不會開啟任何內容
not-of-the-instance = 只能開啟執行個體本身的網址，例如 incident_list.do
servicenow-address-too-long = 網址超過 ServiceNow 接受的 2083 個字元
bad-table-name = 資料表名稱只能有字母、數字和 _
refused-parameters = 不能使用 sysparm_stack 和 sysparm_goto_url：ServiceNow 會拒絕
control-character = 含有換行或其他控制字元
servicenow-text-too-long = 超過 ServiceNow 接受的 4400 個字元
address-names-both = 頁面網址同時指定了 Classic 和 Lightning 頁面
address-mode-wrong = 頁面網址中的 mode 不是 Lightning
address-lacks-mode = 頁面網址缺少 mode=Lightning
address-lacks-nonce = 頁面網址缺少 nonce
address-lacks-origin = 頁面網址缺少 sfdcIframeOrigin
address-lacks-origins = 頁面網址缺少 sfdcIFrameOrigin（Classic），或 sfdcIframeOrigin 和 mode
address-value-unreadable = 無法讀取此值
address-value-twice = 頁面網址中此項目重複。請刪去其中一個。
not-an-origin = 這不是頁面的來源（origin，應為 https://name.lightning.force.com，後面沒有其他內容）
open-in-panel = 請從 CRM 的電話面板開啟此頁面，面板會加上所需參數；若不搭配 CRM 使用，請從網址刪去這些參數。
page-from-file = 此頁面必須來自網頁伺服器（https），不能從檔案開啟。
schemes-differ = CRM 的頁面和此頁面必須同為 https（或同為 http）。請以 https 提供軟體電話的檔案。
crm-on-this-computer = 這台電腦上的 CRM 只能搭配這台電腦上的軟體電話頁面。
not-a-library-host = 這不是主機名稱。請填寫類似 acme.my.salesforce.com 的名稱。
not-the-pages-library-host = { $host } 不是該 CRM 頁面所屬的主機。請從電話客服中心的介接程式 URL 刪去 apiHost，或請人將該主機加入 config.json 的 apiHosts。
library-host-unknown = { $origin }：無法得知此 Salesforce 頁面的程式庫在哪個主機。請在電話客服中心的介接程式 URL 加上 apiHost=NAME.my.salesforce.com（NAME 為貴組織的名稱），並請人將該主機加入 config.json 的 apiHosts。
api-version-too-old = 此 API 版本太舊：最低為 { $least }。請填寫類似 60.0 的版本。
bad-api-version = 這不是 API 版本。請填寫類似 60.0 的版本。
bad-settings-path = settings 必須是此網頁伺服器上 .json 檔案的路徑，例如 settings=settings.json。
unknown-crm = 不支援這個 CRM。請填寫 { $known }。
no-instance = 此瀏覽器不透露本頁面位於哪個頁面中。請在 OpenFrame Configuration 記錄的 URL 加上 instance=NAME.service-now.com。
not-an-instance = 這不是 ServiceNow 執行個體的主機名稱。請填寫類似 acme.service-now.com 的名稱。
instance-not-allowed = { $origin } 不是允許載入程式庫的 ServiceNow 主機。請在 OpenFrame Configuration 記錄的 URL 加上 instance=NAME.service-now.com；若執行個體使用自訂網域，請人將該網域加入 config.json 的 crmOrigins。
bad-library-version = 這不是程式庫的版本。請填寫 latest，或類似 1.0.5 的版本。
rule-line = { $rule }（{ $event }）：{ $what }。
rule-line-made = { $rule }（{ $event }）：{ $what }：{ $made }
rule-did-nothing = 未執行任何動作
step-owed = 等候接聽，或等候可用的頁面
step-handed-over = 已交出，結果（尚）不明
step-opened-in-tab = 已在新分頁開啟
step-opened-in-window = 已在專屬視窗開啟
step-opened-in-frame = 已在此處的框架開啟
step-opened-by-program = 已由這台電腦的程式開啟
step-done = 完成
step-done-more = { $what }（{ $more }）
step-blocked = 瀏覽器封鎖了視窗
step-offered = 等候按下按鈕
step-failed = 未成功：{ $why }
step-blocked-press = 瀏覽器已封鎖。請允許此頁面使用彈出式視窗，或按：
step-open-scheme = 開啟 { $scheme }:
step-open-record = 開啟記錄

## Settings: what is wrong with them, and what to write

cant-be-used = 「{ $value }」無法使用
settings-no-object = 這不是由名稱和值組成的 JSON 物件。
write-a-text = 這裡請填寫文字，不能是清單或物件。
setting-misspelt = 沒有這個名稱。正確寫法是 { $name }。
left-out-now = { $flaw }目前略過此項。
rule-left-out-now = { $flaw }目前略過此規則。
setting-not-used = （未使用）
a-rule = （一條規則）
a-json-object = （一個 JSON 物件）
write-yes-or-no = 請填寫 yes 或 no。
write-seconds = 請填寫秒數。目前使用預設值。
write-pixels = 請填寫像素數。
write-prefix = 請填寫數字、*、# 或逗號（表示暫停），或留空。目前視為空白。
write-country-code = 請填寫國碼的數字，例如 44，或留空。
write-leave = 請填寫 stay、aux 或 logout。目前為 stay。
no-such-reason-code = 這不是現有的原因代碼。目前使用第一個。
write-pop-when = 請填寫 offer、answer 或 never。目前為 offer。
write-search-form = 請填寫 as-is、national、e164、digits，或 last N（末 N 碼，N 為 3 到 15），例如 last 10。目前為 as-is。
needs-country-code = 這需要本國國碼：請在 /Dialing/ownCountryCode 填寫。
write-reconcile-seconds = 請填寫有通話和無通話時的秒數，例如 8,30，或以一個數字表示兩者；範圍 2 到 3600。目前為 8,30。
write-country = 請填寫兩個字母的國家代碼，例如 US、GB 或 DE。在此之前，號碼會照原樣顯示。
write-language = 請填寫語言標籤，例如 de 或 pt-BR。在此之前，使用瀏覽器的語言。
write-click-during-call = 請填寫 consult 或 ask。目前為 consult。
write-while-talking = 請填寫 wait 或 pop。目前為 wait。
write-standby = 請填寫 warm 或 cold。目前為 warm。
write-log-field = 請填寫「名稱=文字」，以逗號分隔，例如 Type=Call,Queue__c=${ "{" }queue{ "}" }：名稱是欄位的 API 名稱。目前略過此項。
log-field-is-own = 此欄位由軟體電話自用。目前略過此項。
log-field-twice = 此欄位重複。目前略過第二個。
log-field-variable = 其中有變數不明或未結尾：可用變數請見 docs/rules.md。目前略過此項。
write-reason = 請填寫「代碼=文字」，以逗號分隔，例如 0=Default,1=Lunch。目前略過此項。
reason-twice = 此代碼重複。請為每個原因指定不同的代碼。目前略過第二個。
write-event-name = 請填寫「對方名稱=本方名稱」，以逗號分隔，例如 ringing=offer。目前略過此項。
event-not-ours = 等號（=）後的名稱必須是 offer、originate、ringback、answer、hold、retrieve、conference、transfer、drop、hangup、divert、fail、agentstate 其中之一。目前略過此項。
event-twice = 此事件重複。目前略過第二個。
write-strip-prefixes = 請填寫由數字、+、* 或 # 組成的冠碼，以逗號分隔，例如 9,+1。
request-never-sent = 軟體電話不會送出這項要求：可從清單中刪去。
request-not-optional = 只能關閉以下要求：alternate、dtmf、queryacdsplit、queryagentstate、snapshot。
primary-missing = 缺少主要 CTI 伺服器的位址。請在這裡填寫，例如 wss://cti.example.com:9006。
backup-is-primary = 這是主要伺服器的位址。請填寫另一台伺服器的位址，或留空。
no-backup-until-then = { $flaw }在此之前，軟體電話沒有備援伺服器。
not-a-websocket-address = 這不是 WebSocket 位址。請填寫 wss://host:port。
address-with-password = 請從位址刪去使用者名稱和密碼：瀏覽器無法傳送。
cti-address-without-host = 位址中沒有可用的主機或連接埠。請填寫 wss://host:port。
cti-address-with-fragment = 請從位址刪去 # 及其後的內容。
cti-address-in-the-clear = ws:// 僅供在本機測試，瀏覽器在 https 頁面中會封鎖它。請在 CTI 伺服器前設置 TLS 代理伺服器，並以 wss:// 填寫其位址。
cti-host-not-pinned = 主機 { $host } 不在 config.json 的 ctiHosts 中。請填寫其中已有的主機，或請人將它加入。
write-ask-method = 請填寫 GET 或 POST。目前為 GET。
write-when-silent = 請填寫 dial 或 refuse。目前為 refuse。
ask-counts-as-silent = { $flaw }在此之前，視為伺服器沒有回應（/Dialing/askWhenSilent）。
rest-url-shape = url：請填寫軟體電話自身伺服器的 /path，或 https://host/path，不可有 #。
rest-url-in-the-clear = url：瀏覽器在 https 頁面中會封鎖 http://。請填寫 https://，或軟體電話自身伺服器上負責轉送的 /path。
rest-unread-not-plain = 使用 unread 時，瀏覽器不會傳送自訂標頭和 JSON：請傳送表單或文字，或刪去 unread。
rest-secret = 「{ $name }」是機密，所有使用軟體電話的人都能在這裡讀到。請呼叫軟體電話自身伺服器上會補上它的 /path（docs/jtel.md）。只有測試時才可寫在這裡，並設定 /Jtel/allowTokenInSettings=yes。
write-rest-method = 請填寫 GET 或 POST。
write-body-type = 請填寫 json 或 form。目前為 json。
write-rest-seconds = 請填寫 1 到 120 的秒數。目前為 30。
write-workstation-file = 請填寫軟體電話自身網頁伺服器上的路徑，例如 /workstation.json。
write-json-object = 請填寫由名稱和文字組成的 JSON 物件，例如 { "{" }"caller": "$CallerNumber"{ "}" }。
web-address-varies = 變數只能放在 ? 之後：網址的其他部分不可變動。
web-address-with-fragment = 請從網址刪去 # 及其後的內容：它不會被傳送。
web-address-with-secret = 請從網址刪去權杖或密碼：所有使用軟體電話的人都能讀到。請填寫軟體電話自身伺服器的 /path，並由該伺服器補上。
web-address-no-path = 請填寫 /path 或 https://host/path。
web-address-in-the-clear = 瀏覽器在 https 頁面中會封鎖 http://。請填寫 https://，或軟體電話自身伺服器上負責轉送的 /path。
web-address-with-password = 請從網址刪去使用者名稱和密碼。
web-address-without-host = 網址中沒有可用的主機或連接埠。請填寫 https://host/path。
web-address-shape = 請填寫軟體電話自身伺服器的 /path，或 https://host/path。
pop-host-not-pinned = 主機 { $host } 不在 config.json 的 popHosts 中。請填寫其中已有的主機，或請人將它加入。
target-host-not-pinned = 主機 { $host } 不在 config.json 的 popHosts 中。目前略過此項。
write-target-hosts = 請填寫主機，以逗號分隔，例如 crm.example.com：不含通訊協定和路徑。目前略過此項。
frame-in-the-clear = 瀏覽器不會在 https 頁面的框架中顯示 http:// 網址。請填寫 https://，或改用其他模式。
write-base = 請填寫類似 https://name.example.com 的網址。目前不會開啟任何內容。
write-target-when = 請填寫 offer 或 answer。目前為 offer。
write-match = 請填寫 wildcard 或 exact。目前為 wildcard。
write-target-number = 請填寫 as-is、e164、national 或 digits。目前為 as-is。
write-template = 請填寫「佇列=範本 ID」，以逗號分隔。目前略過此項。
write-target-mode = 請填寫 tab、window 或 frame。目前為 tab。
write-identify = 請填寫 phone、name 或 both。目前為 phone。
write-task-variable = 請填寫變數名稱，例如 vars.ticket。目前不傳送工作。
write-servicenow-field = 請填寫「欄位=文字」，以逗號分隔，例如 priority=1。目前略過此項。
write-wrap = 請填寫 none 或 nav_to。目前為 none。
write-crm-link = 請填寫 never、offer 或 answer。目前為 never。
write-shuttle-path = 請填寫類似 /socket.io/ 的路徑。目前就是這個路徑。
write-shuttle-namespace = 請填寫類似 /cti 的名稱。目前為 /。
write-shuttle-version = 請填寫 auto、3 或 4。目前為 auto。
write-pop-from = 請填寫 ctisvr 或 shuttle。目前為 ctisvr。
shuttle-peer-missing = 請填寫專員自己的 peer，例如 SIP/${ "{" }extension{ "}" }：因為會收到所有專員的事件。未填寫就不使用 Shuttle。
no-shuttle-until-then = { $flaw }在此之前不使用 Shuttle。
shuttle-address-shape = 這不是位址。請填寫 https://host:port。
shuttle-port-too-large = { $port } 不是連接埠：連接埠最大為 65535（Shuttle 自己的文件中有這樣的數字）。請詢問其即時服務的連接埠，例如 8888 或 9888。
shuttle-address-without-host = 位址中沒有可用的主機或連接埠。請填寫 https://host:port。
shuttle-address-scheme = 請填寫以 https:// 或 wss:// 開頭的位址。
shuttle-address-with-path = 請只填寫主機和連接埠：路徑填在 /Shuttle/path，命名空間填在 /Shuttle/namespace。
shuttle-address-in-the-clear = http:// 和 ws:// 僅供在本機測試，瀏覽器在 https 頁面中會封鎖它們。請使用 Shuttle 的安全連接埠，或在前面設置 TLS 代理伺服器，並以 https:// 填寫位址。

## Rules: what is wrong with them

not-a-web-address = 不是一般的 http 或 https 網址，因此不開啟
host-not-in-settings = 主機 { $host } 不在設定的主機清單中（/Targets/hosts）
whole-address-empty = { $variable } 是空的，因此沒有可開啟的內容
flaw-at-character = 第 { $at } 個字元：{ $flaw }
flaw-of-field = { $field }：{ $flaw }
flaw-in-field = { $field }，第 { $at } 個字元：{ $flaw }
rule-no-json = 從這裡開始不是 JSON：請檢查是否少了引號、逗號或括號。
rule-no-object = 規則是一個 JSON 物件：{ "{" }"on": …, "do": …{ "}" }。
unknown-in-rule = 規則中沒有「{ $name }」。可用的有 { $known }。
unknown-in-action = { $action } 中沒有「{ $name }」。可用的有 { $known }。
names-are = names 是 jtel 或 webfront，或省略。
do-missing = 缺少 do：請填寫要執行的動作，例如 { "{" }"pop": "https://…"{ "}" }。
on-missing = 缺少 on。請填寫 { $events } 其中之一。
no-event = 「{ $word }」不是事件。請填寫 { $events } 其中之一。
when-no-object = when 是一個 JSON 物件，例如 { "{" }"queue": "Sales"{ "}" }。
no-condition = 「{ $name }」不是條件。請填寫 queue、dnis、direction、number、agent 或變數名稱。
needs-texts = { $name } 必須是文字或文字清單。
not-before-all = { $name }：清單中的文字必須全部以 ! 開頭，或全部都不加。
direction-is = direction 是 in 或 out。
do-no-object = do 是一個 JSON 物件或其清單，例如 { "{" }"pop": "https://…"{ "}" }。
no-action = 每個動作都要有 { $actions } 其中之一。
custom-url-not-relative = openCustomURL：請填寫相對於執行個體的網址，例如 task.do?sys_id=。
custom-url-varies = openCustomURL：變數只能放在 ? 或 # 之後：頁面必須完整寫出。
action-no-object = { $action } 是一個 JSON 物件。
mode-is = mode 是 tab、window 或 frame。
rest-bodies = rest 只能有 json、form 和 text 其中之一。
get-with-body = GET 不帶本文：請填寫 POST，或刪去本文。
method-is = method 是 GET 或 POST。
no-header-name = headers：「{ $name }」不是標頭名稱。
timeout-is = timeoutSeconds 是 1 到 120 的數字。
credentials-are = credentials 是 omit 或 include。
field-no-pairs = { $field } 是由名稱和文字組成的 JSON 物件。
pair-needs-text = { $field }：{ $name } 必須是文字。
agent-cti-mode-is = AgentCTI：mode 是 new_tab、new_window 或 new_frame。
entity-no-table = { $action }：entity 是資料表名稱，例如 incident。
query-forbidden = { $action }：query 不能含有 sysparm_stack 或 sysparm_goto_url。
field-no-bool = { $field } 是 true 或 false。
window-is = window 是由字母和數字組成的名稱。
size-is = size 是以像素表示的寬和高，例如 1000x800。
on-server = 伺服器要求
should-be = { $name } 應為 { $patterns }，實際為 { $value }
should-not-be = { $name } 不應為 { $patterns }，實際為 { $value }
should-be-but-unknown = { $name } 應為 { $patterns }，實際不明
should-not-be-but-unknown = { $name } 不應為 { $patterns }，實際不明
either-or = { $first } 或 { $second }
nothing-written = 這裡沒有填寫內容。
behind-whole-address = 完整網址後面只能接 & 或 ? 和參數。
address-begins-with-host = 網址必須以 https:// 和寫明的主機開頭；這裡只能使用代表完整網址的 ${ "{{" }crmLink{ "}}" }。
address-scheme-not-web = 只能開啟 http:// 和 https:// 網址。
address-not-understood = 無法辨識此網址：請填寫 https://host/path?key=。
path-varies = 變數只能放在 ? 或 # 之後：路徑必須完整寫出。
launch-scheme-varies = 通訊協定必須寫明，例如 tel:。
scheme-never-launched = { $scheme }: 網址一律不啟動。
behind-optional-value = 帶有 ? 的值後面，必須以 & 開始下一個參數。
character-in-address = 網址中不能有這個字元：請寫成 % 加十六進位。
no-format = | 之後必須是 as-is、e164、national、digits、no-plus 或 twice。
variable-misspelt = 「{ $name }」不是變數。請填寫 { $close }。
no-variable = 「{ $name }」不是變數。請填寫 docs/rules.md 中的名稱，或 vars. 加上伺服器的名稱。
variable-left-as-is = { $name } 不是已知的變數，照原樣保留。
variable-without-end = 此變數沒有結尾：請在名稱後面加上 { $end }。

## Hosting: what the softphone is allowed

hosting-file-unreadable = 無法讀取託管設定檔（{ $why }），因此不允許任何動作。請重新載入頁面；若仍無效，請由負責託管這些檔案的人查明原因。只有網頁伺服器回應 404 時，才視為沒有這個檔案。
hosting-file-no-object = 託管設定檔不是 JSON 物件，因此不允許任何動作。若不作限制，請填寫 { "{}" }，或刪除該檔案；刪除後網頁伺服器必須對它回應 404。
pin-twice = 此名稱重複。請刪去其中一個。
pin-unknown = 沒有這個名稱。請使用 crmOrigins、ctiHosts、popHosts、apiHosts 或 frameOrigins。
write-origins = 請填寫來源（origin）清單，例如 ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]：含通訊協定和主機，不含路徑。
write-hosts = 請填寫主機清單，例如 ["cti-a.example.com:9006", "cti-b.example.com"]：不含通訊協定和路徑。
write-api-hosts = 請填寫主機清單，例如 ["acme.my.salesforce.com"]：不含通訊協定和路徑。
build-in-address = 頁面網址中的 build
build-in-file = config.json 中的 build
page-in-the-clear = 軟體電話只能透過 https 執行（測試時也可在本機執行）。請以 https 提供其檔案。
no-panel-around = 網址指定 { $named } 為 CRM 頁面，但 CRM 的軟體電話只能在該 CRM 的電話面板中執行，不能在單獨的分頁或視窗中執行。
no-panel-around-a-page = 網址指定了 CRM 的頁面，但 CRM 的軟體電話只能在該 CRM 的電話面板中執行，不能在單獨的分頁或視窗中執行。
other-page-around = 網址指定 { $named }，但本頁面並不在該頁面中。實際的外層頁面：{ $around }。
frame-hides-its-address = 本頁面在框架中，而此瀏覽器不透露外層頁面是誰。不搭配 CRM 的軟體電話需要這項資訊：外層頁面不能對它隱藏網址（referrerpolicy）。
running-pins-forbid = { $origin } 不在執行中的軟體電話啟動時的 { $pins } 中。請關閉它的所有分頁，再重新開啟。
origin-not-pinned = { $origin } 不在 config.json 的 { $pins } 中。負責託管這些檔案的人可將它加入。

## Diagnostics

section-crm = CRM
section-tabs = 分頁
section-cti-servers = CTI 伺服器
section-shuttle = Shuttle
section-learned = 本次工作階段得知的伺服器資訊
section-rules = 規則
section-directory = 通訊錄
directory-list = /Directory/url 的清單
directory-flaw = 上次讀取失敗
directory-of-crm = CRM 的通訊錄
section-settings = 設定
section-counters = 計數
section-browser = 瀏覽器
section-layout = 軟體電話版面配置
section-servicenow = ServiceNow
told-yes = 是
told-no = 否
told-none = 無
told-count = { $count }
told-not-pinned = 未限定
told-not-known-yet = 尚不清楚
line-version = 版本
line-build = 組建
told-build = 只有一個，且包含全部內容：可省略 { $place }
told-build-twice = 只有一個，且包含全部內容：可省略 { $one } 和 { $other }
line-click-to-dial = 點選撥號
told-clicks-off = 關閉，直到話機準備好
told-clicks-asked = 已要求
told-clicks-on = 開啟
told-clicks-refused = 遭 CRM 拒絕
line-record-on-screen = 畫面上的記錄
line-crm-origins = 允許的 CRM 來源
line-too-wide = 範圍太大
told-too-wide = config.json 中的 { $pins } 放行了該 CRM 的所有客戶：請只填寫您自己的
line-library-hosts = 允許的程式庫主機
line-frame-origins = 不搭配 CRM 時允許的框架
line-cti-hosts = 允許的 CTI 主機
line-crm = CRM
told-crm-not-found = 找不到或遭拒絕
told-stand-alone = 無（獨立運作）
line-crm-page = CRM 頁面
line-crm-library = CRM 的程式庫
told-loaded = 已載入
told-not-loaded = 未載入
line-carrier = 軟體電話執行於
told-long-worker = 所有分頁共用的 worker，最後一個頁面關閉後仍會執行幾分鐘
told-worker = 所有分頁共用的 worker，隨最後一個頁面結束
told-leader = 其中一個分頁，供所有分頁使用
told-own-page = 本頁面，僅供自己使用
line-carrier-why = 原因
line-open-tabs = 開啟的分頁
told-open-tabs = { $count } 個，其中 { $asleep } 個目前沒有回應
line-records-open-in = 記錄開啟於
told-no-tab = 無分頁：目前沒有可用的 CRM
told-this-tab = 這個分頁
told-another-tab = 在這之後使用過的另一個分頁
line-changed-settings = 已變更的設定
told-settings-wait = 等話機上沒有通話時套用
line-web-socket = WebSocket
line-session-storage = 工作階段儲存空間
line-without-storage = 沒有工作階段儲存空間
told-without-storage = 瀏覽器不讓此頁面儲存資料：重新載入頁面時，尚未儲存的備註、計時和通話清單會遺失，進行中通話的記錄也不會再次開啟。若要保留，請允許此網站儲存資料（第三方儲存空間）。
line-shared-workers = Shared Worker
line-web-locks = Web Locks
told-refused-by-browser = 有，但瀏覽器不讓此頁面使用
line-framed = 在框架中
line-clock = 時鐘
told-clock-worker = worker
told-clock-page = 頁面的計時器：頁面隱藏時會延遲
line-local-network = 區域網路
line-pop-ups = 彈出式視窗
line-notices = 來電通知
told-notices-off = 未開啟（可在「選單」>「小視窗」中開啟）
told-permission-unknown = 瀏覽器未說明
told-permission-granted = 允許
told-permission-prompt = 瀏覽器會詢問
told-permission-denied = 這裡不允許
line-page = 頁面
line-browser = 瀏覽器
line-side = { $side ->
    [primary] 主要伺服器
   *[backup] 備援伺服器
 }
line-side-failure = { $side ->
    [primary] 主要伺服器上次失敗
   *[backup] 備援伺服器上次失敗
 }
told-not-set = 未設定
told-side = { $standing ->
    [open] { $address }（已連線，共連線 { $times } 次）
    [connecting] { $address }（連線中，共連線 { $times } 次）
    [standby] { $address }（保持連線，待命）
   *[closed] { $address }（未連線，共連線 { $times } 次）
 }
told-side-failure = { $why }（{ $code }），{ $seconds } 秒前
line-standby = 待命連線
standby-off = 本次工作階段關閉：{ $why }
closed-by-standby = { $side ->
    [primary] 連線到另一台伺服器時，主要伺服器關閉了連線
   *[backup] 連線到另一台伺服器時，備援伺服器關閉了連線
 }
standby-answers = 已連線，有回應
standby-open = 已連線，尚無回應
standby-connecting = 連線中
standby-cold = 依設定為 cold
standby-closed = 未連線（連續失敗 { $failures } 次）
line-next-try = 下次嘗試
told-next-try = { $seconds } 秒後，第 { $attempt } 次等候
line-extension = 分機
line-snapshots = 快照
line-agent-queries = 專員狀態查詢
line-events-beside-offer = offer 以外的事件
told-not-seen-yet = 尚未出現
told-understood = 可辨識
told-not-understood = 無法辨識
line-unknown-events = 不明的事件名稱
told-no-name = 不是名稱
line-unknown-requests = 伺服器不支援的要求
line-how-dialled = 上一個號碼的處理方式
told-next-step = { $first }；{ $second }
line-asked-first = 撥號前查詢
told-asked-first = { $answer }（{ $seconds } 秒前）
told-setting = { $source ->
    [call-center] { $value }（電話客服中心）
    [file] { $value }（設定檔）
   *[default] { $value }（預設）
 }
line-frames-read = 已讀取的訊框
line-frames-unreadable = 不是訊息的訊框
line-replies-to-nothing = 沒有對應要求的回覆
line-unknown-events-count = 名稱不明或屬於其他分機的事件
line-stale = 舊連線遲來的訊息
line-requests-refused = 遭拒絕的要求
line-requests-unanswered = 沒有回應的要求
line-clock-jumps = 時鐘跳動
line-warning = 警告
own-country-code-missing = 已設定 /Softphone/country，但未設定 /Dialing/ownCountryCode：以 + 或本國國碼開頭的本國號碼會以國際號碼撥打。
line-texts-cut = 過長而截短的文字
line-calls-surplus = 超出數量的通話
line-shuttle-server = 伺服器
line-shuttle-connection = 連線
line-shuttle-speaks = 通訊協定
told-engine-io-3 = Engine.IO 3（Socket.IO 1 或 2）
told-engine-io-4 = Engine.IO 4（Socket.IO 3 或 4）
line-own-peer = 自己的 peer
line-times-connected = 連線次數
line-frames-meaningless = 無意義的訊框
line-binary-events = 含二進位部分而未讀取的事件
line-events-of-others = 其他專員的事件
line-events-of-unknown-name = 名稱不明的事件
line-last-failure = 上次失敗
told-shuttle-failure = { $why }（{ $code }）
told-rule = { $conditions ->
    [0] { $events }：{ $does }
    [1] { $events }，1 個條件：{ $does }
   *[other] { $events }，{ $conditions } 個條件：{ $does }
 }
told-rule-pop = 開啟網址
told-rule-notify = 顯示訊息
told-rule-launch = 啟動程式
told-rule-rest = 呼叫網頁伺服器
told-rule-shuttle = 通知 Shuttle
told-rule-servicenow = 在 ServiceNow 中開啟內容
line-rule-hosts = 可開啟的主機
line-rule-hosts-pinned = 其中 config.json 允許的
line-rule-without-call = { $rule }，沒有通話
told-rule-unfit = 不符合條件
told-step-owed = 等候中
told-step-handed-over = 已交出
told-step-blocked = 遭瀏覽器封鎖
told-step-failed = 失敗
line-layout = 來自 CRM
line-library-version = 程式庫
told-not-told = 未提供
layout-without-pops = 沒有螢幕快顯設定
layout-pops = 來電，一筆相符：{ $one }；多筆：{ $several }；無相符：{ $none }

## Keyboard

keyboard-shortcuts = 鍵盤快速鍵
use-shortcuts = 使用鍵盤快速鍵
shortcuts-where = 焦點在此面板時，快速鍵才有作用：請點一下面板，或用 Tab 鍵移入。您的變更只套用在這台電腦上。
change = 變更
switch-off = 關閉
reset-shortcuts = 全部重設
shortcut-hold = 保留或恢復
shortcut-ready = 就緒或未就緒
shortcut-number = 移到號碼
shortcut-next-call = 移到下一通電話
shortcut-back = 回到保留的通話
shortcut-note = 移到備註
shortcut-list = 這份清單
shortcut-waits = 請按鍵…
shortcut-off = 關閉
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = 請按下「{ $action }」的新快速鍵。按 Esc 則維持不變。
shortcut-stays = 「{ $action }」維持不變。
shortcut-set = 「{ $action }」現在是 { $keys }。
shortcut-is-off = 「{ $action }」現在沒有快速鍵。
shortcut-clash = 「{ $other }」使用相同的快速鍵且優先：這組按鍵在此無作用。
shortcuts-clash = 「{ $first }」和「{ $second }」使用相同的快速鍵 { $keys }：只有第一個有作用。
shortcuts-used = 快速鍵已開啟。
shortcuts-not-used = 快速鍵已關閉。
shortcuts-reset = 所有快速鍵已還原為電話客服中心的設定。
shortcuts-not-kept = 此瀏覽器不保存資料：變更只在重新載入此頁面前有效。
shortcut-not-now = 目前無法使用「{ $action }」。
shortcut-too-soon = 「{ $action }」：內容剛剛有變動。請再按一次。
keys-unknown = 請使用字母、數字或 F1 到 F12，可單獨使用或搭配 Ctrl、Alt 或 Shift。
keys-type-signs = 在許多鍵盤上，Ctrl 加 Alt 會輸入符號：請使用 Ctrl 加 Shift。
keys-of-browser = 瀏覽器需要用到這些按鍵。
keys-edit-text = 這些按鍵用於編輯文字。
keys-of-keypad = 沒有搭配 Ctrl 或 Alt 的數字鍵屬於撥號鍵盤。
write-shortcut = 請填寫名稱和按鍵，例如 answer=Ctrl+Shift+A，或以 off 代替按鍵。可用名稱：{ $names }。
shortcut-twice = 此快速鍵重複：以第一筆為準。

## Alerts

ring = 鈴聲
ring-off = 關閉
ring-chime = 風鈴
ring-bell = 電鈴
ring-pulse = 脈衝
ring-volume = 音量
ring-muted = 有來電，但瀏覽器將此頁面靜音。
let-it-ring = 允許響鈴
small-window = 小視窗
    .title = 在單獨的視窗中顯示通話及其按鈕，也可在該視窗中開啟通知
window-blocked = 瀏覽器不讓軟體電話開啟視窗。請允許它使用彈出式視窗。
keep-on-top = 保持在最上層
    .title = 保持在最上層
    .aria-label = 保持在最上層
small-window-looks = 正在尋找面板…
small-window-no-panel = 此視窗不是由面板開啟的，或 CRM 將它與面板隔開。請從面板的選單開啟。
small-window-tab-closed = 面板所在的分頁已關閉。請從面板的選單重新開啟此視窗。
allow-notices = 開啟通知
notices-wanted = 當您在看其他畫面時，通知可提醒您有來電。
notices-on = 來電通知已開啟。
notices-off = 來電通知尚未開啟：請按「小視窗」，再按其中的「開啟通知」。
notices-refused = 瀏覽器拒絕軟體電話的通知。請在瀏覽器對此頁面的設定中允許通知。
notices-not-there = 此瀏覽器不顯示通知。
notice-caller = { $name }，{ $number }
write-sound = 請填寫 off、chime、bell 或 pulse。目前為 off。
write-volume = 請填寫 0 到 100 的數字。目前為 60。
write-notices = 請填寫 off、hidden 或 unfocused。目前為 hidden。

## The page

softphone = 軟體電話
stopped = 軟體電話已停止。
stopped-phone-goes-on = 您的桌上話機和進行中的通話不受影響。請重新載入軟體電話以繼續使用。
reload = 重新載入
mode-clock =
    .aria-label = 此模式的經過時間
agent = 專員
ext = 分機
menu =
    .title = 選單
    .aria-label = 選單
password-wanted = 伺服器要求再次輸入您的密碼才能變更模式
change-mode = 變更模式
cancel = 取消
call = 撥打
notices =
    .aria-label = 提示
try-again = 重試
copy-note = 複製備註
discard = 捨棄
dismiss =
    .title = 關閉提示
    .aria-label = 關閉提示
incoming-calls =
    .aria-label = 來電
agent-log-in =
    .aria-label = 專員登入
agent-id = 專員代號
password = 密碼
log-in = 登入
log-out = 登出
diagnostics = 診斷
download-recording = 儲存問題報告
    .title = 軟體電話最近幾分鐘的活動，不含號碼、姓名和語音
take-phone-links = 在這裡開啟電話連結
    .title = 點選任何網頁中的電話號碼連結，都會在這裡詢問是否撥打
connect-again = 重新嘗試連線
work-mode =
    .aria-label = 工作模式
mode-auto = 就緒
    .title = 下一通來電會自動進來
mode-manual = 接一通
    .title = 就緒，只接一通來電
mode-acw = 話後處理
    .title = 話後處理：不會有來電
mode-aux = 未就緒
    .title = 未就緒，原因在這裡選擇
aux-reason = 未就緒原因
aux-reason-field =
    .title = 未就緒原因
    .aria-label = 未就緒原因
no-reason-yet = 原因…
find-reason =
    .aria-label = 尋找未就緒原因
    .placeholder = 尋找原因…
reasons-found =
    .aria-label = 找到的原因
more-reasons = 還有 { $count } 個：繼續輸入即可找到
no-reason-found = 沒有名稱包含此內容的原因。
day-so-far = { $calls ->
   *[other] 今天：{ $calls } 通電話，通話時間 { $talked }，未接 { $missed } 通
 }
your-extension = 您的分機
use-it = 使用
setup-title = 設定：允許此頁面使用
setup-file =
    .aria-label = config.json 的內容
copy = 複製
setup-reload = 然後重新載入此頁面。
calls =
    .aria-label = 通話
loading = 載入中…
no-calls = 沒有通話
duration =
    .aria-label = 通話時間
called-number-label = 被叫
answer = 接聽
hold = 保留
retrieve = 恢復
swap = 切換
hang-up = 掛斷
decline = 拒接
reconnect-why =
    .title = 結束這次諮詢，回到保留的通話
other-parties =
    .aria-label = 其他成員
drop = 移除
note = 備註
note-field =
    .placeholder = 填寫備註…
keypad = 鍵盤
digits-sent =
    .aria-label = 已傳送的按鍵
keys =
    .aria-label = 撥號鍵盤：按下或輸入數字
key-star =
    .aria-label = 星號
key-hash =
    .aria-label = 井號
open-in-crm = 在 CRM 中開啟
my-phone-is-idle = 話機上無通話
    .title = 話機與面板顯示不一致時，結束這裡顯示的通話
close-call =
    .title = 關閉
    .aria-label = 關閉這通電話
caller =
    .aria-label = 來電者
called-number =
    .aria-label = 被叫號碼
dial =
    .aria-label = 撥號
number-field =
    .aria-label = 號碼
    .placeholder = 號碼
dial-keypad =
    .aria-label = 撥號用鍵盤
    .title = 撥號用鍵盤
key-plus =
    .aria-label = 加號
key-erase =
    .aria-label = 刪除最後一個字元
    .title = 刪除最後一個字元
consult = 諮詢
transfer = 轉接
conference = 會議
drop-party = 移除成員
two-calls = 「轉接」和「會議」會合併您的兩通電話；不需要號碼。
recent-calls = 最近通話
call-again = 再次撥打
call-back = 回撥
close = 關閉
    .title = 關閉
    .aria-label = 關閉
diagnostics-text =
    .aria-label = 診斷文字
connection = 連線
error = 錯誤
language = 語言
not-told = 未提供
diagnostics-not-made = 無法產生診斷資訊。請重試。
presses-left-out = 未執行的點按
presses-left-out-why = { $count } 次，按鈕當時剛出現、移動或變更
numbers-in-groups = 號碼分組顯示
numbers-as-in = 依 { $country } 的方式
numbers-awaited = 正在載入分組檔案
numbers-not-loaded = 否，照原樣顯示：無法載入分組檔案（{ $why }）
numbers-country-unknown = 否，照原樣顯示：設定 /Softphone/country 中的 { $country } 不是已知號碼格式的國家
copied = 已複製。
copy-by-hand = 請按 Ctrl+C 複製選取的文字。
reconnect = 回到保留的通話
add-to-favourites = 加到我的最愛
remove-from-favourites = 從我的最愛移除
favourites =
    .aria-label = 我的最愛
star =
    .title = 加到我的最愛
    .aria-label = 加到我的最愛
unstar =
    .title = 從我的最愛移除
    .aria-label = 從我的最愛移除
suggestions =
    .aria-label = 建議
suggestion-recent = 最近通話
missed-calls = { $count } 通未接
talk-length = { $minutes ->
    [0] { $seconds } 秒
   *[other] { $minutes } 分 { $seconds } 秒
 }
history-in = 撥入
history-out = 撥出
history-missed = 未接
announced-call = { $state }：{ $name } { $number }
setup-asks = { $origin } 要求使用這個軟體電話。在軟體電話的 index.html 旁有檔案指明誰可以使用之前，不會載入任何內容，也不會建立任何連線。
setup-answer = 只有在這是您自己的系統時，才請讓軟體電話的網頁伺服器在 { $place } 回應以下文字：
missing-in-markup = 不在頁面標記中。請放回去：軟體電話需要它。
missing-all = 頁面標記中缺少：{ $names }
catalogue-flaws = { $count ->
    [1] 第 { $line } 行有 1 個錯誤：{ $first }
   *[other] 共有 { $count } 個錯誤，第一個在第 { $line } 行：{ $first }其餘請見「診斷」。
 }
catalogue-line = 第 { $line } 行
catalogue-at = { $file }，{ $line }
catalogue-empty = 檔案中沒有用語。
mistake-too-deep = 大括號巢狀超過 { $most } 層，因此未讀取該檔案。
mistake-encoding = 檔案未存成 UTF-8。請存成 UTF-8。
mistake-brace = 缺少 { "}" }。
mistake-sign = 缺少 { $sign }。
mistake-no-key = 訊息必須以索引鍵開頭，例如 answer = 接聽。
mistake-no-words = 索引鍵後面沒有用語。
mistake-no-default = 可選的用語中必須有一個以 * 開頭，在其他都不符合時使用。
mistake-closing-brace = 多了一個 { "}" }。
mistake-form = 訊息不符合 docs/words.md 的格式。
mistake-twice = 索引鍵 { $key } 重複：使用後面的用語。
mistake-unknown-key = 軟體電話不使用索引鍵 { $key }。請更正，或刪去該行。
mistake-argument = 訊息 { $key } 沒有參數 { "{" } { $name } { "}" }，因此使用英文用語。
language-not-there = 軟體電話的網頁伺服器上沒有檔案 { $file }。軟體電話目前使用英文。請指定已有的語言，或加入該檔案。
starting-again = 軟體電話正在重新啟動。
recording-not-written = 無法寫入問題報告。
answered-something-else = 軟體電話的回應與預期不同。
disposed-of = 軟體電話已移除。
does-not-answer = 軟體電話沒有回應。
no-work-mode = 工作模式必須是以下其中之一：{ $modes }。
open-in-tab = 在分頁中開啟
close-page = 關閉此頁面
web-server-answered = 網頁伺服器回應 { $status }
not-fetched = 無法取得
config-not-fetched = 無法取得，或網頁伺服器將瀏覽器導向別處
config-not-given = 頁面的指令碼無法讀取
config-is-no-text = 頁面的指令碼提供的內容不是文字
library-not-there = 瀏覽器無法載入
several-reasons = { $first }；{ $second }
no-shared-workers = 瀏覽器沒有 Shared Worker
shared-worker-refused = 瀏覽器拒絕 Shared Worker
shared-worker-silent = Shared Worker 沒有回應
web-locks-refused = 瀏覽器拒絕 Web Locks
no-web-locks = 瀏覽器沒有 Web Locks
no-channel = 瀏覽器拒絕分頁之間的通道
phone-link = 電話連結
phone-links = 電話連結
phone-links-set-up = 指向此頁面的連結會將電話號碼交給在此瀏覽器中執行的軟體電話。它可以開啟所有網頁的電話連結（tel:）：瀏覽器會詢問您是否允許。
no-phone-links = 此瀏覽器無法將電話連結交給網頁。桌上型電腦的 Chrome、Edge 和 Firefox 可以，前提是軟體電話以 https 提供。
browser-asks = 瀏覽器會詢問您是否允許：請看網址列旁的詢問。
phone-links-come-here = 今後電話連結會在這裡開啟。
phone-links-not-allowed = 瀏覽器未允許。請在單獨的分頁開啟一次軟體電話的網址，點一下該頁面，再回到這裡重試。
open-phone-links-here = 以軟體電話開啟電話連結
looking-for-softphone = 正在尋找軟體電話…
not-a-number = 不是號碼
link-not-taken = 未接受
no-softphone-found = 找不到軟體電話
no-softphone-answers = 此瀏覽器中沒有本網站的軟體電話回應。可能沒有開啟，或在 CRM 中開啟但還不能接受電話連結：請在那裡按一次「選單」，再按「在這裡開啟電話連結」。在此之前，請複製號碼並貼到軟體電話中。
softphone-silent = 找到了上次使用的軟體電話，但它目前沒有回應。請到那裡查看，或複製號碼。
handed-over = 已交給軟體電話
softphone-asks = 軟體電話會顯示號碼，並詢問是否撥打。
softphone-asks-close-tab = 軟體電話會顯示號碼，並詢問是否撥打。可以關閉此分頁。
copy-number = 複製號碼
copy-number-by-hand = 請按 Ctrl+C 複製選取的號碼。
go-back = 返回
disposition = 通話結果
disposition-none = 未選擇
disposition-wanted = 請選擇通話結果
log-tries-again = 系統會自動重試
log-disposition-changed = 已儲存；之後通話結果有變更
wrap-up-ends = 就緒倒數
wrap-up-waits = 選擇通話結果後就緒
more-wrap-up = 延長 30 秒
no-disposition-now = 接聽後才能選擇通話結果。
disposition-unknown = 電話客服中心的設定中沒有這個通話結果。
disposition-first = 請先選擇通話結果。
no-more-wrap-up = 目前沒有可延長的時間。
write-disposition = 請填寫「代碼=文字」或「群組/代碼=文字」，以逗號分隔，例如 Sales/1=Order,9=Wrong number。目前略過此項。
disposition-twice = 此代碼重複。請為每個通話結果指定不同的代碼。目前略過第二個。
disposition-too-long = CRM 最多接受 { $most } 個字元。目前略過此項。
yes = 是
set-mode = 變更工作模式
send-digits = 傳送按鍵
set-extension = 使用這支分機
open-page = 開啟
header-call = { $state } { $number }
header-not-connected = 未連線
presence-offline = 離線
presence-on-a-call = 通話中
presence-available = 有空
presence-away = 離開
