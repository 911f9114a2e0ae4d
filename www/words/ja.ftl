# ソフトフォンの日本語の文言。


## Joints

as-said = { $words }
one-after-another = { $first }。{ $second }
full-stop = { $sentence }。
list = { $first }、{ $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = このコンピューターはネットワークに接続されていません。ケーブルかWi-Fiを確認してください。電話機は引き続き使えます。
trouble-server = 電話システムに接続できません。電話機を使ってください。自動的に再試行します。
trouble-local-network = ブラウザが電話システムへの接続をブロックしています。「ローカルネットワークへのアクセス」を許可するか、管理者に連絡してください。
trouble-phone = 電話機が見つかりませんでした。下に内線番号を入力するか、管理者に連絡してください。
trouble-setup = ソフトフォンを起動できません。ページを再読み込みしてください。解決しない場合は管理者に連絡してください。
trouble-crm = 現在、CRMとソフトフォンが連携していません。ページを再読み込みしてください。通話は継続します。
trouble-shuttle = 一部の通話が表示されていない可能性があります。電話機を確認してください。自動的に再試行します。
details = 詳細
troubles =
    .aria-label = 問題
call-alerting = 着信
call-dialling = 発信中
call-dialling-consultation = 相談：発信中
call-ringing = 呼出中
call-ringing-consultation = 相談：呼出中
call-held-by-far = 相手が保留中
call-conference = 会議中
call-consulted = { $from }から相談：{ $about }の件
person-with-number = { $name }、{ $number }
call-conference-holds = 会議中、{ $parties }が保留中
call-talking = 通話中
call-consultation = 相談中
call-held = 保留中
call-held-waits = 保留中（上の通話の終了待ち）
call-failed = つながりません
call-busy = 話中
call-missed = 不在着信
call-declined = 拒否
call-not-answered = 応答なし
call-cancelled = 取り消し
call-ended = 終了
call-transferred = { $to }へ転送済み
call-queue = { $state }、キュー：{ $queue }
call-by-shuttle = { $state }（Shuttle）
call-last-known = { $state }（最終確認時）
calls-untold = 電話機
unknown-caller = 不明な発信者
number-withheld = 非通知
unknown-number = 番号不明
back-to = { $who }に戻る
transfer-to = { $who }を{ $to }へ転送
conference-of-all = 全員で会議
back-to-caller = 元の通話に戻る
dialled-as = { $number }として発信
click-waits = まだ接続されていません。{ $seconds }秒以内に電話機の準備ができしだい、{ $number }に発信します。
agent-signed-out = ログアウト
logged-out-by-others = 電話システムまたはほかの人の操作でログアウトされました。電話を受けるには、もう一度ログインしてください。
agent-not-connected = 未接続
agent-on-call = 通話中
agent-signed-in = ログイン済み
agent-auto = { $when ->
    [after-call] この通話後に受付可
   *[now] 受付可
 }
agent-manual = { $when ->
    [after-call] この通話後に1件のみ受付
   *[now] 1件のみ受付
 }
agent-acw = { $when ->
    [after-call] この通話後に後処理
   *[now] 後処理
 }
agent-aux = { $when ->
    [after-call] この通話後に離席
   *[now] 離席
 }
agent-aux-reason = { $when ->
    [after-call] この通話後に離席：{ $reason }
   *[now] 離席：{ $reason }
 }
agent-aux-code = { $when ->
    [after-call] この通話後に離席：理由{ $code }
   *[now] 離席：理由{ $code }
 }
mode-from-elsewhere = この画面以外からステータスが変更されました。現在：{ $mode }
connection-none = 未接続
connection-off-network = このコンピューターはネットワークに接続されていません
connection-connecting = { $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }サーバーに接続中
connection-connecting-again = { $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }サーバーに再接続中
connection-connected = 接続済み
connection-connected-to-backup = バックアップサーバーに接続済み
connection-without-phone = { $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }サーバーに接続済み（電話機なし）
connection-switching = { $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }サーバーに切替中
connection-starting = { $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }サーバーで電話機を準備中
trying-again = 再試行中
trying-again-often = 再試行中（これまで{ $attempts }回）
shuttle-connecting = Shuttleに接続中
shuttle-connected-alone = Shuttleに接続済み（通話の表示のみ。操作は電話機で行います）
shuttle-connected = Shuttleに接続済み
panel-stand-alone = 単独モード：CRMがないため、画面ポップと通話ログは使えません

## What the agent is told: refusals, dialling, links, questions

no-number-waits = 発信待ちの番号はありません。
no-retry-needed = この通話のログは再試行の必要がありません。
only-ended-closes = 閉じることができるのは、終了した通話だけです。
note-not-saved = メモが保存されていません。再試行するか、破棄してください。
disposition-not-saved = 対応結果が保存されていません。再試行するか、破棄してください。
change-not-saved = 最後の入力または選択が保存されていません。再試行するか、破棄してください。
nothing-to-discard = 破棄するものはありません。
no-caller-to-search = 検索できる発信者がいません。
nothing-to-open = 開くものはもうありません。
no-link-asks = リンクからの発信依頼はありません。
type-extension-or-name = 内線番号または名前を入力してください。
extension-not-asked-for = 現在、内線番号の入力は必要ありません。
extension-has-digits = 内線番号は数字で入力してください。
no-call-shown = 表示中の通話はありません。
shuttle-only-shows = Shuttleは通話を表示するだけです。この操作は電話機で行ってください。
server-not-connected = CTIサーバーにまだ接続されていません。
only-keys-sent = 送信できるのは0～9、*、#のキーだけです。
already-logged-in = この内線番号では、すでにエージェントがログインしています。
type-agent-id = エージェントIDを入力してください。
nobody-logged-in = ログイン中のエージェントはいません。
log-in-first = 先にログインしてください。
reason-unknown = この理由コードはコールセンターの設定にありません。
type-number-to-consult = 相談先の番号を入力してください。
no-call-to-consult-about = 相談の対象となる通話がありません。
no-call-rings = 着信中の通話はありません。
other-call-answered = CTIサーバーは{ $who }に応答しました。{ $other }はまだ着信中です。
no-call-to-hold = 保留できる通話がありません。
no-call-to-take-back = 保留を解除できる通話がありません。
server-cannot-swap = CTIサーバーは通話の切替に対応していません。
swap-needs-two-calls = 切替には、通話中と保留中の通話が1件ずつ必要です。
no-call-to-hang-up = 切断できる通話がありません。
reconnect-needs-consultation = 元の通話に戻るには、相談中の通話と、その相談のために保留した通話が必要です。
no-consultation-failed = つながらなかった相談はありません。
type-number-to-transfer = 転送先の番号を入力するか、先に相談してください。
no-call-to-transfer = 転送できる通話がありません。
type-number-to-add = 追加する番号を入力するか、先に相談してください。
no-call-to-add-to = 参加者を追加できる通話がありません。
type-number-to-drop = 外す参加者の番号を入力してください。
no-call-to-drop-from = 参加者を外せる通話がありません。
server-cannot-send-digits = CTIサーバーはプッシュ信号の送信に対応していません。
digits-while-talking = プッシュ信号を送信できるのは通話中だけです。
not-on-list = この通話はもうリストにありません。
two-calls-already = すでに2件の通話があります。
call-with-number-already = この番号との通話がすでにあります。
no-digits-after-number = 番号の後のプッシュ信号はここでは送信できません。先に相談してから、通話をつないでください。

library-refused = CRMのライブラリが呼び出しを拒否しました：{ $words }。
no-answer-yet = まだ応答なし
no-answer = 応答なし
no-settings-from-crm = CRMからコールセンターの設定を取得できませんでした（{ $why }）。[設定]で[コールセンター]、[コールセンターユーザの管理]の順に開き、このユーザを追加してから、ページを再読み込みしてください。
click-not-dialled = クリックした番号に発信しませんでした：{ $why }。

too-many-calls = 同時通話が{ $most }件を超えました。超えた分は表示・検索・記録されません。

notes-of-agent-before = 前のエージェントの、CRMに保存されていないメモが残っています（相手：{ $callers }）。コピーして通話を閉じるまで残ります。「閉じる」を押すとメモは破棄されます。
an-unknown-caller = 不明な発信者

not-dialled-not-reached = { $number }に発信しませんでした。時間内にCTIサーバーに接続できませんでした。
dialled-already = { $number }にはすでに発信中です。
number-dialled-already = すでに別の番号に発信中です。
answer-first = 着信中です。先に応答するか、鳴り終わるまで待ってください。
hang-up-failed-first = 先に、つながらなかった通話を切断してください。
end-one-of-two-first = すでに2件の通話があります。先にどちらかを終了してください。
call-again-when-free = 現在の通話が終わってから、もう一度発信できます。

local-network = CTIサーバーのあるローカルネットワークへの接続を、ブラウザが許可していません。ブラウザの確認画面で「ローカルネットワークへのアクセス」を許可してください。全エージェントに適用するには、CRMのフレームで許可するか、企業ポリシー（LocalNetworkAccessAllowedForUrls）にCRMとこのページのアドレスを登録するか、CTIサーバーにグローバルアドレスを割り当ててください。
pressed-no-server = 最後の操作は実行されませんでした。使えるCTIサーバーがありません。電話機の準備ができたら、もう一度押してください。
request-not-confirmed = 「{ $what }」の結果を確認する前に接続が切れました。電話機を確認してください。
back-mode-changed = 電話システムとの接続が一時的に切れ、その間にステータスが変わりました。
address-lost = もう一方のサーバーに接続したときに、{ $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }サーバーでこのアドレスが解除されました
back-on-server = 電話システムとの接続が{ $seconds }秒間切れていました：{ $what }。
calls-not-told = 現在、通話をここで確認できません（電話機を確認してください）
calls-ended = その間に通話が{ $calls }件終了
calls-began = その間に通話が{ $calls }件開始
calls-changed = その間に通話が{ $calls }件変化
work-mode-changed = ステータスが変化
nothing-changed = 通話とステータスに変化なし
pressed-calls-changed = 操作は実行されませんでした。その間に通話の状態が変わりました。
request-came-to-nothing = 「{ $what }」は実行されませんでした。接続が切れました。

other-links-left-out = その間に、ほかの{ $links }件のリンクからも発信依頼がありましたが、無視しました。最初の依頼に回答してください。
link-no-number = リンクの発信先が電話番号ではありません。
link-no-digit = リンクの発信先の番号に数字がありません。
link-several-numbers = リンクの発信先に複数の番号があります。
link-star-hash = リンクの番号に*または#が含まれています。電話システムへの命令になる可能性があるため、無視しました。必要な場合は手で入力してください。
link-not-answered = リンクから{ $number }への発信依頼がありましたが、回答がなかったため発信しませんでした。
link-asks = リンクが{ $number }への発信を求めています。
link-asks-hold = リンクが{ $number }への発信を求めています。{ $held }は保留になります。
link-asks-digits = リンクが{ $number }への発信と、応答後の{ $digits }の送信を求めています。
link-asks-digits-hold = リンクが{ $number }への発信と、応答後の{ $digits }の送信を求めています。{ $held }は保留になります。
the-caller = 発信者

library-not-loaded = CRMのライブラリを読み込めませんでした（{ $why }）。ページを再読み込みしてください。解決しない場合は、このページのサーバーでCRMのスクリプトの読み込みが許可されているか確認してください。
settings-file-unreadable = 設定ファイルを読み込めませんでした（{ $why }）。
page-may-not = このページでは電話を使えません。理由はお知らせを確認してください。
not-in-a-crm = このページはCRMの電話パネルの中にはなく、設定ファイルの指定もありません。CRMから開くか、アドレスに?settings=settings.jsonを追加してください。
browser-stores-nothing = メモが失われる可能性があります。ブラウザがこのページのデータ保存を許可していません。
numbers-not-clickable = CRMの番号をクリックできません：{ $why }。ページを再読み込みしてやり直してください。

not-asked-any-more = この確認は無効になりました。その間に通話の状態が変わりました。
not-called-no-answer = { $number }に発信しませんでした。回答がありませんでした。
not-called-calls-changed = { $number }に発信しませんでした。その間に電話機の通話が変わりました。
ask-transfer = { $active }と{ $held }をつなぎますか？あなたは両方の通話から抜けます。
ask-conference = { $active }、{ $held }と会議を始めますか？
ask-transfer-to = { $active }を{ $number }へ転送しますか？{ $held }は保留中のため、CTIサーバーが代わりに両者をつなぐ可能性があります。
ask-conference-with = { $active }との通話に{ $number }を加えますか？{ $held }は保留中のため、CTIサーバーが代わりに両者をつなぐ可能性があります。
ask-call-named = { $name }（{ $number }）に発信しますか？{ $active }は保留になります。
ask-call = { $number }に発信しますか？{ $active }は保留になります。
ask-discard = { $who }との通話のメモを破棄しますか？CRMに保存されていません。
yes-transfer = 転送
yes-conference = 会議
yes-call = 発信
yes-discard = 破棄

pop-could-repeat = ブラウザがこのページのデータ保存を許可していないため、何度も開くおそれがあります
pop-may-be-open = ブラウザがこのページのデータ保存を許可していないため、すでに開いている可能性があります
no-crm-answer = CRMから応答なし
note-is-in-log = メモは通話ログに入っています
note-goes-into-log = メモは通話ログに保存されます

saved-by-other-version = ソフトフォンが更新されました。未保存のメモと最近の通話は前のバージョンのもので、引き継げませんでした。電話機の通話は通常どおり表示されます。

password-wrong = パスワードが正しくありません
no-server-answer = 電話システムから応答なし
no-server-answer-check-phone = 電話システムから応答なし。やり直す前に電話機を確認してください
request-failed = 「{ $what }」に失敗しました：{ $why }。
request-refused = 「{ $what }」は実行できませんでした。電話システムに拒否されました。
request-refused-or-idle = 「{ $what }」は実行できませんでした。電話システムに拒否されました。電話機に通話がない場合は、「電話機に通話なし」を押してください。
request-failed-or-idle = 「{ $what }」に失敗しました：{ $why }。電話機に通話がない場合は、「電話機に通話なし」を押してください。
request-log-in = ログイン
request-log-out = ログアウト
request-auto = 受付可への変更
request-manual = 1件のみへの変更
request-acw = 後処理への変更
request-aux = 離席への変更
request-call = 発信
request-call-to = { $number }への発信
request-consultation = 相談
request-consultation-with = { $number }との相談
request-drop = 参加者を外す操作
request-drop-party = { $number }を外す操作
request-answer = 応答
request-hold = 保留
request-retrieve = 保留解除
request-hang-up = 切断
request-reconnect = 保留中の通話に戻る操作
request-transfer-to = { $number }への転送
request-add = { $number }の追加
request-transfer = 転送
request-conference = 会議
request-digits = プッシュ信号の送信
request-swap = 通話の切替

settings-changed = コールセンターの設定が変更されました。電話機の通話がなくなりしだい適用されます。
leave-not-supported = このブラウザでは対応していません。最後のページを閉じるとソフトフォンも終了します。

extension-not-found = CTIサーバーでこのコンピューターの内線番号が見つかりませんでした（{ $why }）。内線番号を入力するか、このコンピューターのアドレスを内線番号に割り当てるよう管理者に依頼してください。
reply-names-no-extension = 応答に内線番号がありません
extension-not-monitored = 内線番号{ $extension }を監視できないため（{ $why }）、通話は表示されません。内線番号が存在するか確認するか、管理者に問い合わせてください。
logged-in-not-told = 内線番号{ $extension }にログインしているエージェントを、CTIサーバーから取得できませんでした（{ $why }）。

no-number-to-dial = 発信する番号がありません。
no-digit = 数字が含まれていないため、発信できません。
several-numbers = 複数の番号が含まれているため、発信しません。かけたい番号を入力してください。
only-an-extension = 内線番号だけで電話番号がないため、発信しません。番号全体を入力してください。
number-unclear = どの部分が番号か判別できないため、発信しません。番号を入力してください。
step-signs = 見えない文字を除き、似た形の文字は見た目どおりに読みます
step-link = リンクの番号以外の部分を除きます
step-extension-part = 内線の部分は応答後に送信します
step-letters = 英字は、その英字が割り当てられた数字キーとして扱います
step-words = 番号の前後の文字を除きます
step-trunk-zero = 国番号の後の(0)は発信しません

link-unwritten = このリンクはアドレスの形式が正しくないため、番号を読み取れません。
link-no-call = このリンクが求めているのは電話の発信ではありません。
link-not-a-number = このリンクの発信先は電話番号ではありません。

step-again = 前回と同じように発信します
step-digits-only = 数字、*、#だけを発信します
step-punctuation-and-plus = +、空白、かっこ、ハイフンなどの記号を除きます
step-as-typed = 入力された番号はそのまま発信します
step-punctuation = 記号を除きます
step-international = { $set ->
   *[none] +が付いているので国際電話です。プレフィックスは未設定です。
    [outside] +が付いているので国際電話です。外線プレフィックス{ $outside }を前に付けます。
    [prefix] +が付いているので国際電話です。国際プレフィックス{ $prefix }を前に付けます。
    [both] +が付いているので国際電話です。外線プレフィックス{ $outside }と国際プレフィックス{ $prefix }を前に付けます。
 }
step-own-country = { $set ->
   *[none] +と自国の国番号が付いているので、国番号を除きます。プレフィックスは未設定です。
    [outside] +と自国の国番号が付いているので、国番号を除きます。外線プレフィックス{ $outside }を前に付けます。
    [prefix] +と自国の国番号が付いているので、国番号を除きます。国内プレフィックス{ $prefix }を前に付けます。
    [both] +と自国の国番号が付いているので、国番号を除きます。外線プレフィックス{ $outside }と国内プレフィックス{ $prefix }を前に付けます。
 }
step-long-distance = { $set ->
   *[none] かっこが付いているので市外通話です。プレフィックスは未設定です。
    [outside] かっこが付いているので市外通話です。外線プレフィックス{ $outside }を前に付けます。
    [prefix] かっこが付いているので市外通話です。市外プレフィックス{ $prefix }を前に付けます。
    [both] かっこが付いているので市外通話です。外線プレフィックス{ $outside }と市外プレフィックス{ $prefix }を前に付けます。
 }
step-outside = { $set ->
   *[none] 自分の内線番号より長いので外線です。プレフィックスは未設定です。
    [outside] 自分の内線番号より長いので外線です。外線プレフィックス{ $outside }を前に付けます。
 }
step-internal = 自分の内線番号より長くないので内線です。プレフィックスは付けません。
will-dial = { $kind ->
   *[as-typed] 入力どおり{ $number }に発信
    [digits] { $number }に発信
    [international] { $number }に発信：国際
    [own-country] { $number }に発信：国内
    [long-distance] { $number }に発信：市外
    [outside] { $number }に発信：外線
    [internal] { $number }に発信：内線
 }
will-send = 応答後に{ $digits }を送信します。
nobody-found = この名前の人は電話帳にも最近の通話にもいません。
why-number = なぜこの番号？
why-typed = 入力欄の内容は{ $number }です。
why-step = { $result } – { $step }
caller-too-long = レコードなし：発信者番号が長すぎて検索できません
no-caller-number = レコードなし：番号のない着信です
caller-hides-number = レコードなし：番号非通知の着信です
caller-too-short = レコードなし：発信者番号が短すぎて検索できません

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] プライマリサーバーに接続できませんでした
    [backup] バックアップサーバーに接続できませんでした
   *[it] 接続できませんでした
 }
reason-closed = { $who ->
    [primary] プライマリサーバーが接続を切断しました
    [backup] バックアップサーバーが接続を切断しました
    [shuttle] Shuttleが接続を切断しました
   *[it] 接続が切断されました
 }
reason-with-code = { $reason }（コード{ $code }）
reason-with-code-and-words = { $reason }（コード{ $code }：{ $words }）
reason-connect-timeout = { $who ->
    [primary] プライマリサーバーが時間内に接続を受け付けませんでした
    [backup] バックアップサーバーが時間内に接続を受け付けませんでした
   *[it] 時間内に接続を受け付けませんでした
 }
reason-no-answer = { $who ->
    [primary] プライマリサーバーが{ $request }に応答しませんでした
    [backup] バックアップサーバーが{ $request }に応答しませんでした
   *[it] { $request }に応答しませんでした
 }
reason-local-network = { $who ->
    [primary] プライマリサーバーはローカルネットワークにあり、ブラウザがこのページからの接続を許可していません
    [backup] バックアップサーバーはローカルネットワークにあり、ブラウザがこのページからの接続を許可していません
   *[it] ローカルネットワークにあり、ブラウザがこのページからの接続を許可していません
 }
reason-silent = { $who ->
    [primary] プライマリサーバーから応答がなくなりました
    [backup] バックアップサーバーから応答がなくなりました
    [shuttle] Shuttleから応答がなくなりました
   *[it] 応答がなくなりました
 }
reason-refused = { $who ->
    [primary] プライマリサーバーがサービスを拒否しています
    [backup] バックアップサーバーがサービスを拒否しています
   *[it] サービスを拒否しています
 }
reason-return = { $who ->
    [primary] もう一方が復旧したため、プライマリサーバーから切り替えました
    [backup] もう一方が復旧したため、バックアップサーバーから切り替えました
   *[it] もう一方が復旧したため切り替えました
 }
reason-frame-too-long = { $who ->
    [primary] プライマリサーバーが256 KBを超えるフレームを送信しました
    [backup] バックアップサーバーが256 KBを超えるフレームを送信しました
    [shuttle] Shuttleが256 KBを超えるフレームを送信しました
   *[it] 256 KBを超えるフレームを送信しました
 }
reason-unreachable = { $who ->
    [shuttle] Shuttleに接続できません
   *[it] 接続できません
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttleに接続できません（{ $words }）
   *[it] 接続できません（{ $words }）
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttleは接続を受け付けましたが、何も送らずに切断しました。Socket.IOサーバーではない可能性があります
   *[it] 接続を受け付けましたが、何も送らずに切断しました。Socket.IOサーバーではない可能性があります
 }
reason-wrong-version = { $who ->
    [shuttle] ShuttleのSocket.IOのバージョンが設定/Shuttle/eioと異なります。そこにautoと入力してください
   *[it] Socket.IOのバージョンが設定/Shuttle/eioと異なります。そこにautoと入力してください
 }
reason-too-slow = { $who ->
    [shuttle] Shuttleが時間内に応答しませんでした
   *[it] 時間内に応答しませんでした
 }
reason-left = { $who ->
    [shuttle] Shuttleの側から接続を終了しました
   *[it] 相手側から接続を終了しました
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttleが接続を拒否しています
   *[it] 接続を拒否しています
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttleが接続を拒否しています：{ $words }
   *[it] 接続を拒否しています：{ $words }
 }
no-reason-given = 理由の記載なし

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = { $number }についてはすでに問い合わせ中です。
asking-whether = { $number }に発信してよいか問い合わせています。
not-dialled-refused = { $number }に発信しません。事前に問い合わせるサーバーが許可しませんでした。
not-dialled-server-says = { $number }に発信しません。事前に問い合わせるサーバーからのメッセージ：「{ $words }」
not-dialled-nobody-says = { $number }に発信しません。発信してよいか確認できませんでした（{ $why }）。もう一度試すか、管理者に連絡してください。
not-dialled-server-lost = { $number }に発信しませんでした。その間にCTIサーバーとの接続が切れました。
not-dialled-calls-changed = { $number }に発信しませんでした。その間に電話機の通話が変わりました。
asked-allowed = 許可（{ $status }）
asked-refused = 拒否
asked-taken-back = 取り消し
asked-other-clicked = その間に別の番号がクリックされました
asked-other-dialled = その間に別の番号に発信しました
asked-other-instead = 代わりに別の番号に発信しました
asked-dialled-all-the-same = { $why }。設定に従って発信しました
asked-not-dialled = { $why }。発信しませんでした
asked-address-unusable = サーバーのアドレスが使えません
asked-server-answered = サーバーが{ $status }を返しました
no-answer-within = { $seconds }秒以内に応答なし
fetch-failed = ブラウザからわかるのは、失敗したことだけです。サーバーのCORSヘッダー、リダイレクト、証明書、またはネットワークの問題が考えられます（docs/jtel.md）

server-answered = { $status }を返しました
sent-unread = 送信済み。ルールがunreadのため、結果は不明です

crm-takes-no-log = { $crm }にはここから通話ログを保存できません。メモをレコードにコピーしてください
servicenow-did-not-start = ServiceNowがこのパネルを開始しませんでした（{ $why }）。管理者に依頼して、プロパティglide.ui.concourse.onmessage_enforce_same_origin_whitelistに{ $page }を追加し、このユーザーにロールsn_openframe_userを付与してから、ページを再読み込みしてください。
servicenow-settings-unreadable = ServiceNowの設定を読み取れません：{ $why }。そこで修正してから、ページを再読み込みしてください。
servicenow-did-not-take = ServiceNowがソフトフォンの要求を受け付けませんでした（{ $words }）。何も開かない場合は、ページを再読み込みしてください。
no-servicenow-answer = ServiceNowから応答なし
not-opened = 開きませんでした：{ $why }
not-in-servicenow = ソフトフォンがServiceNowの中にありません
no-servicenow-page-in-time = 時間内に開けるServiceNowのページがありませんでした

why-opened = なぜこれが開いた？
why-nothing-opened = なぜ何も開かなかった？
no-page-in-time = 時間内に開けるソフトフォンのページがありませんでした
program-unknown = プログラム側の結果は不明です
browser-blocked = ルール「{ $rule }」のウィンドウをブラウザがブロックしました。このページのポップアップを許可してください。
browser-blocked-call = 「発信」で開くウィンドウをブラウザがブロックしました。このページのポップアップを許可してください。

shuttle-did-not-answer = Shuttleが応答しませんでした。実行されたかどうか不明です
press-call = このコンピューターの電話プログラムで発信するには、「発信」を押してください。
shuttle-says = { $title }：{ $body }
no-shuttle-server = 設定にShuttleサーバーがありません（/Shuttle/url）
shuttle-not-connected = Shuttleは接続されていません

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = CRMで発信者を検索中
pop-waits = 別の通話中のため、レコードは応答時に開きます
pop-waits-for-pause = 入力を終えるか応答すると、レコードが開きます
pop-record = レコード：{ $record }
pop-found = { $count ->
    [0] レコードが見つかりません
   *[other] レコードが{ $count }件見つかりました
 }
pop-failed = 検索に失敗：{ $why }
pop-by-hand = 自動で開きませんでした：{ $why }
pop-opened = CRMで開きました
pop-not-opened = 開きませんでした：応答なし

choose-record = このレコードを選択
new-record-of-caller = 新規レコード
record-kind = { $object ->
    [account] 取引先
    [contact] 取引先責任者
    [lead] リード
    [case] ケース
   *[opportunity] 商談
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · この通話
directory-holds = { $entries }件、不正のため除外{ $broken }件、上限超過のため除外{ $left ->
    [0] なし
   *[other] { $left }件
 }
directory-missing = 電話帳を読み込めませんでした（{ $why }）。自動的に再試行します。番号での発信はできます。
directory-too-long = 10 MBを超えています
directory-no-json = 応答がJSONでないか、階層が深すぎます
directory-no-list = 応答にエントリのリストがありません
directory-no-entries = リストに読み取れるものがありません。各エントリには名前と番号が必要です
favourites-not-kept = このブラウザにはお気に入りを保存できません（保存領域がいっぱいか、ブロックされています）。このページを閉じるまでは残ります。
favourites-full = お気に入りはすでに{ $most }件あります。先に1件外してください。
favourite-already = この番号はすでにお気に入りにあります。
no-favourite = この番号はお気に入りにありません。
no-number-to-star = 登録できる番号がありません。
free-agents = { $count ->
    [0] 空きなし
   *[other] 空き{ $count }人
 }
records-to-choose = { $count ->
    [1] レコードが1件見つかりました
   *[other] レコードが{ $count }件見つかりました。どなたですか？
 }
records-to-choose-again = { $count }件のうち別のレコードにしますか？
records-to-choose-some = レコードが{ $count }件見つかりました。どなたですか？最初の{ $shown }件を表示しています。
new-record-of-kind = { $object ->
    [account] 新規取引先
    [contact] 新規取引先責任者
    [lead] 新規リード
    [case] 新規ケース
   *[opportunity] 新規商談
 }
new-record = 新規：{ $kind }
record-not-offered = このレコードはもう選択できません。
record-not-opened = CRMがレコードを開きませんでした：{ $why }
why-record = なぜこのレコード？
why-came = 着信時の発信者番号：{ $number }。
why-searched = CRMでの検索：{ $search }（{ $form }）。
why-found = { $count ->
    [0] レコードは見つかりませんでした。
   *[other] レコードが{ $count }件見つかりました。
 }
why-only = 該当するのはこの1件だけです。
why-chosen = あなたが選択しました。
why-chosen-before = 今日、この番号からの以前の通話であなたが選択しました。
why-opened-in-crm = あなたがCRMで開きました。
why-had-record = 検索前から通話にレコードがありました。
why-not-related = CRMが通話のToDoとこのレコードの関連付けを拒否しました。
form-as-is = 着信時のまま
form-e164 = 国番号付き
form-national = 国内でかける形式
form-digits = 数字のみ
form-last = 下{ $count }桁
write-entry = 80文字以内の名前と番号を入力してください（例：Grace Kim=2612）。
entry-twice = このエントリは重複しています。
write-refresh-minutes = 分を1～1440で入力してください。
write-queue = 名前とスプリットの番号を入力してください（例：Support=6001）。各スプリットは1回だけ、20件までです。
write-objects = オブジェクトのAPI 参照名を重複なしで4つまで（例：Contact, Lead）、またはnoneと入力してください。
log-saving = 通話ログを保存中
log-saved-without-name = 保存しましたが、CRMからToDoの情報が返されませんでした。以降のメモは手でコピーしてください
log-note-changed = 保存済み。新しいメモを続けて保存します
log-saved = 通話ログ保存済み
log-failed = 通話ログ未保存
log-unknown = 通話ログは保存された可能性があります。レコードを確認してから再試行してください
crm-refused = CRMが理由を示さずに拒否しました
crm-reply-unreadable = CRMの応答を読み取れません（{ $why }）
reply-not-json = JSONではありません
reply-not-an-object = オブジェクトではありません
reply-without-result = 結果もエラーもありません
reply-without-number = 番号がありません
reply-without-phone-number = ServiceNowからphoneNumberが送られていません
configuration-not-json = OpenFrame ConfigurationレコードのフィールドConfigurationはJSONオブジェクトではありません
form-without-query = フォームにはqueryが必要です。ないとServiceNowは何も開きません
not-of-the-instance = 開けるのはインスタンス自体のアドレスだけです（例：incident_list.do）
servicenow-address-too-long = アドレスがServiceNowの上限の2083文字を超えています
bad-table-name = テーブル名に使えるのは英数字と_だけです
refused-parameters = sysparm_stackとsysparm_goto_urlは使えません。ServiceNowが拒否します
control-character = 改行などの制御文字が含まれています
servicenow-text-too-long = ServiceNowの上限の4400文字を超えています
address-names-both = ページのアドレスがClassicとLightningの両方のページを指定しています
address-mode-wrong = ページのアドレスのmodeがLightningではありません
address-lacks-mode = ページのアドレスにmode=Lightningがありません
address-lacks-nonce = ページのアドレスにnonceがありません
address-lacks-origin = ページのアドレスにsfdcIframeOriginがありません
address-lacks-origins = ページのアドレスにsfdcIFrameOrigin（Classic）、またはsfdcIframeOriginとmodeがありません
address-value-unreadable = 値を読み取れません
address-value-twice = ページのアドレスで重複しています。一方を削除してください。
not-an-origin = ページのオリジンではありません（https://name.lightning.force.comの形式で、その後には何も付けません）
open-in-panel = このページは、必要な情報が追加されるCRMの電話パネルから開いてください。CRMなしで使う場合は、これらのパラメーターをアドレスから削除してください。
page-from-file = このページはファイルからではなく、Webサーバー（https）から開く必要があります。
schemes-differ = CRMのページとこのページは、両方ともhttps（または両方ともhttp）である必要があります。ソフトフォンのファイルをhttpsで公開してください。
crm-on-this-computer = このコンピューター上のCRMは、このコンピューター上のソフトフォンのページとだけ連携できます。
not-a-library-host = ホストではありません。acme.my.salesforce.comのように入力してください。
not-the-pages-library-host = { $host }はCRMのページに対応するホストではありません。コールセンターのアダプターのURLからapiHostを削除するか、config.jsonのapiHostsにこのホストの追加を依頼してください。
library-host-unknown = { $origin }：このSalesforceページのライブラリのホストは登録されていません。コールセンターのアダプターのURLに、組織の名前を入れたapiHost=NAME.my.salesforce.comを追加し、config.jsonのapiHostsにそのホストの追加を依頼してください。
api-version-too-old = このAPIバージョンは古すぎます。{ $least }以降に対応しています。60.0のように入力してください。
bad-api-version = APIバージョンではありません。60.0のように入力してください。
bad-settings-path = settingsには、このWebサーバー上の.jsonファイルのパスを指定してください（例：settings=settings.json）。
unknown-crm = このCRMには対応していません。{ $known }と入力してください。
no-instance = このブラウザでは、どのページに埋め込まれているか判別できません。OpenFrame ConfigurationレコードのURLにinstance=NAME.service-now.comを追加してください。
not-an-instance = ServiceNowインスタンスのホストではありません。acme.service-now.comのように入力してください。
instance-not-allowed = { $origin }は、ライブラリの読み込み元として許可されたServiceNowホストではありません。OpenFrame ConfigurationレコードのURLにinstance=NAME.service-now.comを追加してください。独自の名前のインスタンスの場合は、config.jsonのcrmOriginsにその名前の追加を依頼してください。
bad-library-version = ライブラリのバージョンではありません。latest、または1.0.5のように入力してください。
rule-line = { $rule }（{ $event }）：{ $what }。
rule-line-made = { $rule }（{ $event }）：{ $what }：{ $made }
rule-did-nothing = 何もしませんでした
step-owed = 応答、または問い合わせ可能なページを待っています
step-handed-over = 引き渡し済み。結果は（まだ）不明です
step-opened-in-tab = 新しいタブで開きました
step-opened-in-window = 専用のウィンドウで開きました
step-opened-in-frame = ここのフレームで開きました
step-opened-by-program = このコンピューターのプログラムで開きました
step-done = 完了
step-done-more = { $what }（{ $more }）
step-blocked = ブラウザがウィンドウをブロックしました
step-offered = ボタンが押されるのを待っています
step-failed = 失敗しました：{ $why }
step-blocked-press = ブラウザがブロックしました。このページのポップアップを許可するか、次を押してください：
step-open-scheme = { $scheme }:を開く
step-open-record = レコードを開く

## Settings: what is wrong with them, and what to write

cant-be-used = 「{ $value }」は使えません
settings-no-object = 名前と値からなるJSONオブジェクトではありません。
write-a-text = リストやオブジェクトではなく、テキストを入力してください。
setting-misspelt = この名前は存在しません。正しくは{ $name }です。
left-out-now = { $flaw }現在は無視されています。
rule-left-out-now = { $flaw }現在、このルールは無視されています。
setting-not-used = （未使用）
a-rule = （ルール）
a-json-object = （JSONオブジェクト）
write-yes-or-no = yesまたはnoと入力してください。
write-seconds = 秒数を入力してください。現在は既定値が適用されています。
write-pixels = ピクセル数を入力してください。
write-prefix = 数字、*、#、コンマ（一時停止）を入力するか、空にしてください。現在は空として扱われています。
write-country-code = 国番号の数字を入力するか（例：44）、空にしてください。
write-leave = stay、aux、logoutのいずれかを入力してください。現在はstayです。
no-such-reason-code = 理由コードにありません。現在は最初のコードが使われています。
write-pop-when = offer、answer、neverのいずれかを入力してください。現在はofferです。
write-search-form = as-is、national、e164、digits、またはlast N（下N桁、Nは3～15、例：last 10）を入力してください。現在はas-isです。
needs-country-code = 自国の国番号が必要です。/Dialing/ownCountryCodeに入力してください。
write-reconcile-seconds = 通話中と通話なしのときの秒数を入力してください（例：8,30）。両方同じなら数字を1つだけ入力します。範囲は2～3600です。現在は8,30です。
write-country = 国の2文字コードを入力してください（例：US、GB、DE）。それまで番号はそのままの形で表示されます。
write-language = 言語タグを入力してください（例：de、pt-BR）。それまではブラウザの言語が使われます。
write-click-during-call = consultまたはaskと入力してください。現在はconsultです。
write-while-talking = waitまたはpopと入力してください。現在はwaitです。
write-standby = warmまたはcoldと入力してください。現在はwarmです。
write-log-field = 名前=テキストをコンマ区切りで入力してください（例：Type=Call,Queue__c=${ "{" }queue{ "}" }）。名前は項目のAPI 参照名です。現在は無視されています。
log-field-is-own = この項目はソフトフォン専用です。現在は無視されています。
log-field-twice = この項目は重複しています。現在、2つ目は無視されています。
log-field-variable = 不明な変数、または閉じていない変数があります。変数の一覧はdocs/rules.mdにあります。現在は無視されています。
write-reason = コード=テキストをコンマ区切りで入力してください（例：0=Default,1=Lunch）。現在は無視されています。
reason-twice = このコードは重複しています。理由ごとに別のコードを付けてください。現在、2つ目は無視されています。
write-event-name = 相手側の名前=こちらの名前をコンマ区切りで入力してください（例：ringing=offer）。現在は無視されています。
event-not-ours = 「=」の後の名前は、offer、originate、ringback、answer、hold、retrieve、conference、transfer、drop、hangup、divert、fail、agentstateのいずれかにしてください。現在は無視されています。
event-twice = このイベントは重複しています。現在、2つ目は無視されています。
write-strip-prefixes = 数字、+、*、#からなるプレフィックスをコンマ区切りで入力してください（例：9,+1）。
request-never-sent = ソフトフォンはこの要求を送信しません。リストから削除できます。
request-not-optional = 無効にできるのは、alternate、dtmf、queryacdsplit、queryagentstate、snapshotだけです。

primary-missing = プライマリCTIサーバーのアドレスがありません。ここに入力してください（例：wss://cti.example.com:9006）。
backup-is-primary = プライマリサーバーのアドレスと同じです。別のサーバーのアドレスを入力するか、空にしてください。
no-backup-until-then = { $flaw }それまでソフトフォンはバックアップサーバーなしで動作します。
not-a-websocket-address = WebSocketアドレスではありません。wss://host:portの形式で入力してください。
address-with-password = アドレスからユーザー名とパスワードを削除してください。ブラウザは送信できません。
cti-address-without-host = アドレスのホストまたはポートが使えません。wss://host:portの形式で入力してください。
cti-address-with-fragment = アドレスから#以降を削除してください。
cti-address-in-the-clear = ws://は自分のコンピューターでのテスト専用で、httpsページではブラウザがブロックします。CTIサーバーの前にTLSプロキシを置き、そのアドレスをwss://で入力してください。
cti-host-not-pinned = ホスト{ $host }はconfig.jsonのctiHostsにありません。登録済みのホストを入力するか、追加を依頼してください。

write-ask-method = GETまたはPOSTと入力してください。現在はGETです。
write-when-silent = dialまたはrefuseと入力してください。現在はrefuseです。
ask-counts-as-silent = { $flaw }それまでは応答しないサーバーとして扱われます（/Dialing/askWhenSilent）。

rest-url-shape = url：ソフトフォンのサーバーの/path、または#を含まないhttps://host/pathを入力してください。
rest-url-in-the-clear = url：httpsページではブラウザがhttp://をブロックします。https://、または呼び出しを中継するソフトフォンのサーバーの/pathを入力してください。
rest-unread-not-plain = unreadを指定すると、ブラウザは独自のヘッダーやJSONを送信できません。フォームかテキストを送信するか、unreadを外してください。
rest-secret = 「{ $name }」は秘密情報ですが、ここではソフトフォンの全ユーザーが読めてしまいます。これを付加するソフトフォンのサーバーの/pathを呼び出してください（docs/jtel.md）。ここに入力できるのは、/Jtel/allowTokenInSettings=yesを指定したテストのときだけです。

write-rest-method = GETまたはPOSTと入力してください。
write-body-type = jsonまたはformと入力してください。現在はjsonです。
write-rest-seconds = 秒数を1～120で入力してください。現在は30です。
write-workstation-file = ソフトフォンのWebサーバー上のパスを入力してください（例：/workstation.json）。
write-json-object = 名前とテキストからなるJSONオブジェクトを入力してください（例：{ "{" }"caller": "$CallerNumber"{ "}" }）。

web-address-varies = 変数を置けるのは?の後だけです。アドレスのほかの部分は固定にしてください。
web-address-with-fragment = アドレスから#以降を削除してください。送信されません。
web-address-with-secret = アドレスからトークンやパスワードを削除してください。ソフトフォンの全ユーザーが読めてしまいます。ソフトフォンのサーバーの/pathを入力し、そのサーバーで付加してください。
web-address-no-path = /path、またはhttps://host/pathの形式で入力してください。
web-address-in-the-clear = httpsページではブラウザがhttp://をブロックします。https://、または呼び出しを中継するソフトフォンのサーバーの/pathを入力してください。
web-address-with-password = アドレスからユーザー名とパスワードを削除してください。
web-address-without-host = アドレスのホストまたはポートが使えません。https://host/pathの形式で入力してください。
web-address-shape = ソフトフォンのサーバーの/path、またはhttps://host/pathを入力してください。
pop-host-not-pinned = ホスト{ $host }はconfig.jsonのpopHostsにありません。登録済みのホストを入力するか、追加を依頼してください。

target-host-not-pinned = ホスト{ $host }はconfig.jsonのpopHostsにありません。現在は無視されています。
write-target-hosts = ホストをコンマ区切りで入力してください（例：crm.example.com）。スキームとパスは不要です。現在は無視されています。
frame-in-the-clear = httpsページのフレームでは、ブラウザはhttp://のアドレスを表示しません。https://、または別のモードを入力してください。
write-base = https://name.example.comのようなアドレスを入力してください。現在は何も開きません。
write-target-when = offerまたはanswerと入力してください。現在はofferです。
write-match = wildcardまたはexactと入力してください。現在はwildcardです。
write-target-number = as-is、e164、national、digitsのいずれかを入力してください。現在はas-isです。
write-template = キュー=テンプレートIDをコンマ区切りで入力してください。現在は無視されています。
write-target-mode = tab、window、frameのいずれかを入力してください。現在はtabです。
write-identify = phone、name、bothのいずれかを入力してください。現在はphoneです。
write-task-variable = 変数名を入力してください（例：vars.ticket）。現在、タスクは渡されません。
write-servicenow-field = フィールド=テキストをコンマ区切りで入力してください（例：priority=1）。現在は無視されています。
write-wrap = noneまたはnav_toと入力してください。現在はnoneです。
write-crm-link = never、offer、answerのいずれかを入力してください。現在はneverです。

write-shuttle-path = /socket.io/のようなパスを入力してください。現在はこのパスです。
write-shuttle-namespace = /ctiのような名前を入力してください。現在は/です。
write-shuttle-version = auto、3、4のいずれかを入力してください。現在はautoです。
write-pop-from = ctisvrまたはshuttleと入力してください。現在はctisvrです。
shuttle-peer-missing = エージェント自身のピアを入力してください（例：SIP/${ "{" }extension{ "}" }）。全エージェントのイベントが届くため、入力がなければShuttleは使われません。
no-shuttle-until-then = { $flaw }それまでShuttleは使われません。
shuttle-address-shape = アドレスではありません。https://host:portの形式で入力してください。
shuttle-port-too-large = { $port }はポート番号ではありません。ポートは65535までです（Shuttle自体の資料にこのような番号の記載があります）。リアルタイムサービスのポート（8888や9888など）を確認してください。
shuttle-address-without-host = アドレスのホストまたはポートが使えません。https://host:portの形式で入力してください。
shuttle-address-scheme = https://またはwss://で始まるアドレスを入力してください。
shuttle-address-with-path = ホストとポートだけを入力してください。パスは/Shuttle/path、名前空間は/Shuttle/namespaceに入力します。
shuttle-address-in-the-clear = http://とws://は自分のコンピューターでのテスト専用で、httpsページではブラウザがブロックします。Shuttleのセキュアポートを使うか、前にTLSプロキシを置き、アドレスをhttps://で入力してください。

## Rules: what is wrong with them

not-a-web-address = 通常のhttpまたはhttpsアドレスではないため、開きません
host-not-in-settings = ホスト{ $host }は設定のホスト（/Targets/hosts）にありません
whole-address-empty = { $variable }が空のため、開くものがありません

flaw-at-character = { $at }文字目：{ $flaw }
flaw-of-field = { $field }：{ $flaw }
flaw-in-field = { $field }、{ $at }文字目：{ $flaw }

rule-no-json = ここから先はJSONではありません。引用符、コンマ、かっこの抜けを確認してください。
rule-no-object = ルールはJSONオブジェクトです：{ "{" }"on": …, "do": …{ "}" }。
unknown-in-rule = 「{ $name }」はルールでは使えません。使えるのは{ $known }です。
unknown-in-action = 「{ $name }」は{ $action }では使えません。使えるのは{ $known }です。
names-are = namesはjtelかwebfrontにするか、省略してください。
do-missing = doがありません。実行内容を入力してください（例：{ "{" }"pop": "https://…"{ "}" }）。
on-missing = onがありません。{ $events }のいずれかを入力してください。
no-event = 「{ $word }」はイベントではありません。{ $events }のいずれかを入力してください。
when-no-object = whenはJSONオブジェクトにしてください（例：{ "{" }"queue": "Sales"{ "}" }）。
no-condition = 「{ $name }」は条件ではありません。queue、dnis、direction、number、agent、または変数名を入力してください。
needs-texts = { $name }にはテキストまたはテキストのリストが必要です。
not-before-all = { $name }：!は、リストのすべてのテキストの前に付けるか、まったく付けないでください。
direction-is = directionはinまたはoutです。
do-no-object = doは、JSONオブジェクトまたはそのリストにしてください（例：{ "{" }"pop": "https://…"{ "}" }）。
no-action = 各アクションには{ $actions }のいずれか1つが必要です。
custom-url-not-relative = openCustomURL：インスタンスからの相対アドレスを入力してください（例：task.do?sys_id=）。
custom-url-varies = openCustomURL：変数を置けるのは?または#の後だけです。ページは変数を使わずに入力してください。
action-no-object = { $action }はJSONオブジェクトにしてください。
mode-is = modeはtab、window、frameのいずれかです。
rest-bodies = restに指定できるのは、json、form、textのいずれか1つです。
get-with-body = GETには本文を付けられません。POSTにするか、本文を削除してください。
method-is = methodはGETまたはPOSTです。
no-header-name = headers：「{ $name }」はヘッダー名ではありません。
timeout-is = timeoutSecondsは1～120の数値です。
credentials-are = credentialsはomitまたはincludeです。
field-no-pairs = { $field }は、名前とテキストからなるJSONオブジェクトにしてください。
pair-needs-text = { $field }：{ $name }にはテキストが必要です。
agent-cti-mode-is = AgentCTI：modeはnew_tab、new_window、new_frameのいずれかです。
entity-no-table = { $action }：entityはテーブル名です（例：incident）。
query-forbidden = { $action }：queryにsysparm_stackとsysparm_goto_urlは使えません。
field-no-bool = { $field }はtrueまたはfalseです。
window-is = windowは英字と数字からなる名前です。
size-is = sizeはピクセル単位の幅と高さです（例：1000x800）。

on-server = サーバーからの要求
should-be = { $name }の条件は{ $patterns }ですが、実際は{ $value }です
should-not-be = { $name }の条件は{ $patterns }以外ですが、実際は{ $value }です
should-be-but-unknown = { $name }の条件は{ $patterns }ですが、値が不明です
should-not-be-but-unknown = { $name }の条件は{ $patterns }以外ですが、値が不明です
either-or = { $first }または{ $second }

nothing-written = 何も入力されていません。
behind-whole-address = 完全なアドレスの後に置けるのは、&または?とパラメーターだけです。
address-begins-with-host = アドレスはhttps://と具体的なホスト名で始めてください。ここに置ける変数は、完全なアドレスである${ "{{" }crmLink{ "}}" }だけです。
address-scheme-not-web = 開けるのはhttp://とhttps://のアドレスだけです。
address-not-understood = アドレスとして解釈できません。https://host/path?key=の形式で入力してください。
path-varies = 変数を置けるのは?または#の後だけです。パスは変数を使わずに入力してください。
launch-scheme-varies = スキームは変数を使わずに入力してください（例：tel:）。
scheme-never-launched = { $scheme }:のアドレスは起動できません。
behind-optional-value = ?付きの値の後には、&で始まる次のパラメーターが必要です。
character-in-address = この文字はアドレスに使えません。%と16進数で入力してください。
no-format = 「|」の後に置けるのは、as-is、e164、national、digits、no-plus、twiceです。
variable-misspelt = 「{ $name }」は変数ではありません。{ $close }と入力してください。
no-variable = 「{ $name }」は変数ではありません。docs/rules.mdにある名前、またはvars.とサーバーの変数名を入力してください。
variable-left-as-is = { $name }は不明な変数のため、そのまま残ります。
variable-without-end = この変数は閉じていません。名前の後に{ $end }を入力してください。

## Hosting: what the softphone is allowed

hosting-file-unreadable = ホスティングファイルを読み込めないため（{ $why }）、何も許可されていません。ページを再読み込みしてください。解決しない場合は、これらのファイルの公開担当者が原因を調べる必要があります。ファイルがないとみなされるのは、Webサーバーが404を返したときだけです。
hosting-file-no-object = ホスティングファイルがJSONオブジェクトではないため、何も許可されていません。制限しない場合は{ "{}" }と入力するか、ファイルを削除してください。削除した場合、Webサーバーは404を返す必要があります。
pin-twice = この名前は重複しています。一方を削除してください。
pin-unknown = この名前は使えません。crmOrigins、ctiHosts、popHosts、apiHosts、frameOriginsのいずれかを使ってください。
write-origins = オリジンのリストを入力してください（例：["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]）。スキームとホストのみで、パスは不要です。
write-hosts = ホストのリストを入力してください（例：["cti-a.example.com:9006", "cti-b.example.com"]）。スキームとパスは不要です。
write-api-hosts = ホストのリストを入力してください（例：["acme.my.salesforce.com"]）。スキームとパスは不要です。
build-in-address = ページのアドレスのbuild
build-in-file = config.jsonのbuild

page-in-the-clear = ソフトフォンはhttpsでのみ動作します（テストの場合は自分のコンピューターでも可）。ファイルをhttpsで公開してください。
no-panel-around = アドレスは{ $named }をCRMのページとして指定していますが、CRMのソフトフォンはそのCRMの電話パネルの中でのみ動作し、単独のタブやウィンドウでは動作しません。
no-panel-around-a-page = アドレスはCRMのページを指定していますが、CRMのソフトフォンはそのCRMの電話パネルの中でのみ動作し、単独のタブやウィンドウでは動作しません。
other-page-around = アドレスは{ $named }を指定していますが、このページの外側にあるのはそのページではありません。外側のページ：{ $around }。
frame-hides-its-address = このページはフレームの中にありますが、外側のページをブラウザから取得できません。CRMなしのソフトフォンにはこの情報が必要です。外側のページはアドレスを隠さないでください（referrerpolicy）。
running-pins-forbid = { $origin }は、実行中のソフトフォンが開始時に読み込んだ{ $pins }にありません。ソフトフォンのタブをすべて閉じて、開き直してください。
origin-not-pinned = { $origin }はconfig.jsonの{ $pins }にありません。これらのファイルの公開担当者が追加できます。

## Diagnostics

section-crm = CRM
section-tabs = タブ
section-cti-servers = CTIサーバー
section-shuttle = Shuttle
section-learned = このセッションで判明したサーバーの情報
section-rules = ルール
section-directory = 電話帳
directory-list = /Directory/urlのリスト
directory-flaw = 前回の読み込みエラー
directory-of-crm = CRMの電話帳
section-settings = 設定
section-counters = カウンター
section-browser = ブラウザ
section-layout = ソフトフォンレイアウト
section-servicenow = ServiceNow
told-yes = はい
told-no = いいえ
told-none = なし
told-count = { $count }
told-not-pinned = 制限なし
told-not-known-yet = まだ不明
line-version = バージョン
line-build = ビルド
told-build = ビルドはすべてを含む1種類だけです：{ $place }は省略できます
told-build-twice = ビルドはすべてを含む1種類だけです：{ $one }と{ $other }は省略できます
line-click-to-dial = クリック発信
told-clicks-off = 電話機の準備ができるまでオフ
told-clicks-asked = 要求済み
told-clicks-on = オン
told-clicks-refused = CRMが拒否
line-record-on-screen = 表示中のレコード
line-crm-origins = 許可されたCRMのオリジン
line-too-wide = 許可範囲が広すぎます
told-too-wide = config.jsonの{ $pins }がCRMの全顧客を許可しています。自社のものだけを指定してください
line-library-hosts = 許可されたライブラリのホスト
line-frame-origins = CRMなしで許可されたフレーム
line-cti-hosts = 許可されたCTIホスト
line-crm = CRM
told-crm-not-found = 見つからないか、拒否されました
told-stand-alone = なし（単独モード）
line-crm-page = CRMのページ
line-crm-library = CRMのライブラリ
told-loaded = 読み込み済み
told-not-loaded = 未読み込み
line-carrier = ソフトフォンの実行場所
told-long-worker = 全タブ共通のワーカー（最後のページを閉じた後も数分間動作）
told-worker = 全タブ共通のワーカー（最後のページとともに終了）
told-leader = タブの1つ（全タブ共通）
told-own-page = このページ（このページ専用）
line-carrier-why = その理由
line-open-tabs = 開いているタブ
told-open-tabs = { $count }（うち{ $asleep }は現在応答なし）
line-records-open-in = レコードを開くタブ
told-no-tab = なし：現在使えるCRMがありません
told-this-tab = このタブ
told-another-tab = このタブの後に使った別のタブ
line-changed-settings = 変更された設定
told-settings-wait = 電話機の通話がなくなるまで待機中
line-web-socket = WebSocket
line-session-storage = セッションストレージ
line-without-storage = セッションストレージなし
told-without-storage = ブラウザがこのページのデータ保存を許可していません。ページを再読み込みすると、未保存のメモ、経過時間、通話リストが失われ、進行中の通話のレコードは再び開きません。これらを残すには、このサイトのデータ保存（サードパーティのストレージ）を許可してください。
line-shared-workers = 共有ワーカー
line-web-locks = Web Locks
told-refused-by-browser = 対応していますが、このページではブラウザが拒否しています
line-framed = フレーム内
line-clock = 時計
told-clock-worker = ワーカー
told-clock-page = ページのタイマー：非表示の間は遅れます
line-local-network = ローカルネットワーク
line-pop-ups = ポップアップ
line-notices = 着信の通知
told-notices-off = オフ（「メニュー」>「小ウィンドウ」でオンにできます）
told-permission-unknown = ブラウザから情報を取得できません
told-permission-granted = 許可
told-permission-prompt = ブラウザが確認します
told-permission-denied = ここでは許可されていません
line-page = ページ
line-browser = ブラウザ
line-side = { $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }
line-side-failure = { $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }：直近の障害
told-not-set = 未設定
told-side = { $standing ->
    [open] { $address }（接続済み、{ $times }回接続）
    [connecting] { $address }（接続中、{ $times }回接続）
    [standby] { $address }（待機用に接続を維持）
   *[closed] { $address }（未接続、{ $times }回接続）
 }
told-side-failure = { $why }（{ $code }）、{ $seconds }秒前
line-standby = 待機接続
standby-off = このセッションではオフ：{ $why }
closed-by-standby = もう一方に接続したときに、{ $side ->
    [primary] プライマリ
   *[backup] バックアップ
 }サーバーが接続を切断しました
standby-answers = 接続済み、応答あり
standby-open = 接続済み、まだ応答なし
standby-connecting = 接続中
standby-cold = cold（設定どおり）
standby-closed = 未接続（{ $failures }回連続で失敗）
line-next-try = 次の再試行
told-next-try = { $seconds }秒後（{ $attempt }回目の待機）
line-extension = 内線番号
line-snapshots = スナップショット
line-agent-queries = エージェント状態の照会
line-events-beside-offer = offer以外のイベント
told-not-seen-yet = まだ発生していません
told-understood = 対応
told-not-understood = 非対応
line-unknown-events = 不明なイベント名
told-no-name = 名前ではありません
line-unknown-requests = サーバーが対応していない要求
line-how-dialled = 前回の発信番号の作成手順
told-next-step = { $first }。{ $second }
line-asked-first = 発信前の問い合わせ
told-asked-first = { $answer }（{ $seconds }秒前）
told-setting = { $source ->
    [call-center] { $value }（コールセンター）
    [file] { $value }（設定ファイル）
   *[default] { $value }（既定値）
 }
line-frames-read = 読み取ったフレーム
line-frames-unreadable = メッセージでないフレーム
line-replies-to-nothing = 要求のない応答
line-unknown-events-count = 名前不明またはほかの内線のイベント
line-stale = 古い接続から遅れて届いたメッセージ
line-requests-refused = 拒否された要求
line-requests-unanswered = 応答のない要求
line-clock-jumps = 時計のずれ
line-warning = 警告
own-country-code-missing = /Softphone/countryは設定されていますが、/Dialing/ownCountryCodeが未設定です。+または自国の国番号で始まる国内の番号が国際電話として発信されます。
line-texts-cut = 長すぎるため切り詰めたテキスト
line-calls-surplus = 上限を超えた通話
line-shuttle-server = サーバー
line-shuttle-connection = 接続
line-shuttle-speaks = プロトコル
told-engine-io-3 = Engine.IO 3（Socket.IO 1または2）
told-engine-io-4 = Engine.IO 4（Socket.IO 3または4）
line-own-peer = 自分のピア
line-times-connected = 接続回数
line-frames-meaningless = 意味のないフレーム
line-binary-events = 読み取れないバイナリを含むイベント
line-events-of-others = ほかのエージェントのイベント
line-events-of-unknown-name = 名前不明のイベント
line-last-failure = 直近の障害
told-shuttle-failure = { $why }（{ $code }）
told-rule = { $conditions ->
    [0] { $events }：{ $does }
   *[other] { $events }、条件{ $conditions }件：{ $does }
 }
told-rule-pop = アドレスを開く
told-rule-notify = メッセージを表示
told-rule-launch = プログラムを起動
told-rule-rest = Webサーバーを呼び出す
told-rule-shuttle = Shuttleに通知
told-rule-servicenow = ServiceNowで開く
line-rule-hosts = 開けるホスト
line-rule-hosts-pinned = そのうちconfig.jsonで許可されたもの
line-rule-without-call = { $rule }（通話なし）
told-rule-unfit = 条件不一致
told-step-owed = 待機中
told-step-handed-over = 引き渡し済み
told-step-blocked = ブラウザがブロック
told-step-failed = 失敗
line-layout = CRMのレイアウト
line-library-version = ライブラリ
told-not-told = 情報なし
layout-without-pops = 画面ポップの設定なし
layout-pops = 着信時：1件一致＝{ $one }、複数一致＝{ $several }、一致なし＝{ $none }

## Keyboard

keyboard-shortcuts = ショートカットキー
use-shortcuts = ショートカットキーを使う
shortcuts-where = このパネルにフォーカスがあるときに使えます。パネルをクリックするか、Tabキーで移動してください。変更はこのコンピューターにだけ適用されます。
change = 変更
switch-off = オフ
reset-shortcuts = すべてリセット
shortcut-hold = 保留／保留解除
shortcut-ready = 受付可／離席
shortcut-number = 番号欄に移動
shortcut-next-call = 次の通話に移動
shortcut-back = 保留中の通話に戻る
shortcut-note = メモに移動
shortcut-list = この一覧
shortcut-waits = キー入力待ち…
shortcut-off = オフ
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = 「{ $action }」の新しいキーを押してください。Escで元のままにします。
shortcut-stays = 「{ $action }」は変更されていません。
shortcut-set = 「{ $action }」を{ $keys }に設定しました。
shortcut-is-off = 「{ $action }」のキーを解除しました。
shortcut-clash = 「{ $other }」に同じキーが割り当てられていて優先されます。こちらは機能しません。
shortcuts-clash = 「{ $first }」と「{ $second }」のキーが同じです（{ $keys }）。機能するのは最初のものだけです。
shortcuts-used = ショートカットはオンです。
shortcuts-not-used = ショートカットはオフです。
shortcuts-reset = すべてのショートカットをコールセンターの設定に戻しました。
shortcuts-not-kept = このブラウザには保存できません。次にこのページを読み込むまで有効です。
shortcut-not-now = 「{ $action }」は現在使えません。
shortcut-too-soon = 「{ $action }」：変わったばかりです。もう一度押してください。
keys-unknown = 英字、数字、F1～F12のいずれかを、単独で、またはCtrl、Alt、Shiftと組み合わせてください。
keys-type-signs = CtrlとAltの組み合わせは、多くのキーボードで文字入力に使われます。CtrlとShiftを使ってください。
keys-of-browser = このキーはブラウザが使います。
keys-edit-text = このキーは文字の編集に使います。
keys-of-keypad = CtrlやAltと組み合わせない数字はキーパッド用です。
write-shortcut = 名前とキーを入力してください（例：answer=Ctrl+Shift+A）。キーの代わりにoffとも入力できます。使える名前：{ $names }。
shortcut-twice = このショートカットは重複しています。最初のものが有効です。

## Alerts

ring = 着信音
ring-off = オフ
ring-chime = チャイム
ring-bell = ベル
ring-pulse = パルス
ring-volume = 音量
ring-muted = 着信中ですが、ブラウザがこのページをミュートしています。
let-it-ring = 音を鳴らす
small-window = 小ウィンドウ
    .title = 通話とボタンを別ウィンドウに表示。通知もそのウィンドウでオンにできます
window-blocked = ブラウザがソフトフォンのウィンドウをブロックしました。ポップアップを許可してください。
keep-on-top = 常に手前に表示
    .title = 常に手前に表示
    .aria-label = 常に手前に表示
small-window-looks = パネルを探しています…
small-window-no-panel = このウィンドウを開いたパネルがないか、CRMによりパネルから切り離されています。パネルのメニューから開いてください。
small-window-tab-closed = パネルのタブは閉じられました。パネルのメニューからこのウィンドウを開き直してください。
allow-notices = 通知をオンにする
notices-wanted = ほかの画面を見ているときも、通知で着信がわかります。
notices-on = 着信の通知はオンです。
notices-off = 着信の通知はオフです。「小ウィンドウ」を押し、そこで「通知をオンにする」を押してください。
notices-refused = ブラウザがソフトフォンの通知をブロックしています。ブラウザのこのページの設定で許可してください。
notices-not-there = このブラウザは通知に対応していません。
notice-caller = { $name }、{ $number }
write-sound = off、chime、bell、pulseのいずれかを入力してください。現在はoffです。
write-volume = 0～100の数値を入力してください。現在は60です。
write-notices = off、hidden、unfocusedのいずれかを入力してください。現在はhiddenです。

## The page

softphone = ソフトフォン
stopped = ソフトフォンが停止しました。
stopped-phone-goes-on = 電話機は引き続き使え、進行中の通話も続きます。ここで作業を続けるには、ソフトフォンを再読み込みしてください。
reload = 再読み込み
mode-clock =
    .aria-label = このステータスの経過時間
agent = エージェント
ext = 内線
menu =
    .title = メニュー
    .aria-label = メニュー
password-wanted = ステータスの変更には、もう一度パスワードが必要です
change-mode = ステータス変更
cancel = キャンセル
call = 発信
notices =
    .aria-label = お知らせ
try-again = 再試行
copy-note = メモをコピー
discard = 破棄
dismiss =
    .title = 閉じる
    .aria-label = 閉じる
incoming-calls =
    .aria-label = 着信
agent-log-in =
    .aria-label = エージェントのログイン
agent-id = エージェントID
password = パスワード
log-in = ログイン
log-out = ログアウト
diagnostics = 診断
download-recording = 問題レポートを保存
    .title = 直近数分間のソフトフォンの動作（番号、名前、音声は含みません）
take-phone-links = 電話リンクをここで開く
    .title = すべてのWebページの電話番号リンクについて、発信するかをここで確認します
connect-again = 再接続
work-mode =
    .aria-label = ステータス
mode-auto = 受付可
    .title = 次の電話が自動的に入ります
mode-manual = 1件のみ
    .title = 1件だけ受け付けます
mode-acw = 後処理
    .title = 後処理：電話は入りません
mode-aux = 離席
    .title = 離席：ここで選んだ理由で受付不可
aux-reason = 離席理由
aux-reason-field =
    .title = 離席理由
    .aria-label = 離席理由
no-reason-yet = 理由…
find-reason =
    .aria-label = 離席理由を検索
    .placeholder = 理由を検索…
reasons-found =
    .aria-label = 見つかった理由
more-reasons = ほか{ $count }件：入力を続けると絞り込めます
no-reason-found = 該当する理由はありません。
day-so-far = 今日：通話{ $calls }件、通話時間{ $talked }、不在{ $missed }件
your-extension = 内線番号
use-it = 使用
setup-title = セットアップ：このページの許可
setup-file =
    .aria-label = config.jsonの内容
copy = コピー
setup-reload = その後、このページを再読み込みしてください。
calls =
    .aria-label = 通話
loading = 読み込み中…
no-calls = 通話なし
duration =
    .aria-label = 経過時間
called-number-label = 着信先
answer = 応答
hold = 保留
retrieve = 保留解除
swap = 切替
hang-up = 切断
decline = 拒否
reconnect-why =
    .title = 相談を終了して保留中の通話に戻る
other-parties =
    .aria-label = ほかの参加者
drop = 外す
note = メモ
note-field =
    .placeholder = メモを入力…
keypad = キーパッド
digits-sent =
    .aria-label = 送信したプッシュ信号
keys =
    .aria-label = キーパッド：数字を押すか入力してください
key-star =
    .aria-label = アスタリスク
key-hash =
    .aria-label = シャープ
open-in-crm = CRMで開く
my-phone-is-idle = 電話機に通話なし
    .title = 電話機とパネルの表示が食い違うときに、ここの表示を終了します
close-call =
    .title = 閉じる
    .aria-label = この通話を閉じる
caller =
    .aria-label = 発信者
called-number =
    .aria-label = 着信先の番号
dial =
    .aria-label = 発信
number-field =
    .aria-label = 番号
    .placeholder = 番号
dial-keypad =
    .aria-label = 発信用キーパッド
    .title = 発信用キーパッド
key-plus =
    .aria-label = プラス
key-erase =
    .aria-label = 1文字削除
    .title = 1文字削除
consult = 相談
transfer = 転送
conference = 会議
drop-party = 参加者を外す
two-calls = 「転送」「会議」で2件の通話をつなぎます。番号は不要です。
recent-calls = 最近の通話
call-again = かけ直す
call-back = 折り返す
close = 閉じる
    .title = 閉じる
    .aria-label = 閉じる
diagnostics-text =
    .aria-label = 診断の内容

connection = 接続
error = エラー
language = 言語
not-told = 情報なし
diagnostics-not-made = 診断を作成できませんでした。もう一度試してください。
presses-left-out = 無効にした操作
presses-left-out-why = { $count }件（表示・移動・変化した直後のボタン）
numbers-in-groups = 番号の区切り
numbers-as-in = { $country }の形式
numbers-awaited = 区切りのファイルを読み込み中
numbers-not-loaded = なし（そのまま表示）：区切りのファイルを読み込めませんでした（{ $why }）
numbers-country-unknown = なし（そのまま表示）：設定/Softphone/countryの{ $country }は、番号の形式がわかる国ではありません
copied = コピーしました。
copy-by-hand = Ctrl+Cを押して、選択されたテキストをコピーしてください。
reconnect = 保留中の通話に戻る
add-to-favourites = お気に入りに追加
remove-from-favourites = お気に入りから削除
favourites =
    .aria-label = お気に入り
star =
    .title = お気に入りに追加
    .aria-label = お気に入りに追加
unstar =
    .title = お気に入りから削除
    .aria-label = お気に入りから削除
suggestions =
    .aria-label = 候補
suggestion-recent = 最近の通話
missed-calls = 不在{ $count }件
talk-length = { $minutes ->
    [0] { $seconds }秒
   *[other] { $minutes }分{ $seconds }秒
 }
history-in = 着信
history-out = 発信
history-missed = 不在
announced-call = { $state }：{ $name } { $number }
setup-asks = { $origin }がこのソフトフォンを要求しています。ソフトフォンのindex.htmlと同じ場所のファイルで許可するまで、何も読み込まれず、何にも接続されません。
setup-answer = これが自社のシステムである場合に限り、ソフトフォンのWebサーバーが{ $place }に対して次の内容を返すようにしてください：
missing-in-markup = ページのマークアップにありません。ソフトフォンに必要なため、元に戻してください。
missing-all = ページのマークアップにありません：{ $names }
catalogue-flaws = { $count ->
    [1] { $line }行目に誤りがあります：{ $first }
   *[other] 誤りが{ $count }件あります。最初は{ $line }行目です：{ $first }残りは「診断」にあります。
 }
catalogue-line = { $line }行目
catalogue-at = { $file }、{ $line }
catalogue-empty = ファイルに文言がありません。
mistake-too-deep = かっこの入れ子が{ $most }階層を超えているため、ファイルは読み込まれません。
mistake-encoding = ファイルがUTF-8で保存されていません。UTF-8で保存してください。
mistake-brace = { "}" }がありません。
mistake-sign = { $sign }がありません。
mistake-no-key = メッセージはキーで始めてください（例：answer = 応答）。
mistake-no-words = キーの後に文言がありません。
mistake-no-default = 選択肢のうち1つは*で始め、ほかに該当するものがないときに使われるようにしてください。
mistake-closing-brace = { "}" }が1つ余分です。
mistake-form = メッセージがdocs/words.mdの形式ではありません。
mistake-twice = キー{ $key }が重複しています。後の文言が使われます。
mistake-unknown-key = キー{ $key }はソフトフォンで使われていません。キーを直すか、行を削除してください。
mistake-argument = メッセージ{ $key }には{ "{" } { $name } { "}" }が渡されないため、英語の文言が使われます。
language-not-there = ソフトフォンのWebサーバーにファイル{ $file }がありません。現在は英語で表示しています。対応している言語を指定するか、このファイルを追加してください。
starting-again = ソフトフォンを再起動しています。
recording-not-written = 問題レポートを書き込めませんでした。
answered-something-else = ソフトフォンが別の応答を返しました。
disposed-of = ソフトフォンは破棄されました。
does-not-answer = ソフトフォンが応答しません。
no-work-mode = ステータスは次のいずれかにしてください：{ $modes }。
open-in-tab = タブで開く
close-page = このページを閉じる

web-server-answered = Webサーバーが{ $status }を返しました
not-fetched = 取得できませんでした
config-not-fetched = 取得できないか、Webサーバーが別の場所に転送しました
config-not-given = ページのスクリプトが読み取れませんでした
config-is-no-text = ページのスクリプトが代わりに渡したものはテキストではありません
library-not-there = ブラウザが読み込めませんでした
several-reasons = { $first }。{ $second }
no-shared-workers = ブラウザが共有ワーカーに対応していません
shared-worker-refused = ブラウザが共有ワーカーを拒否しています
shared-worker-silent = 共有ワーカーが応答しません
web-locks-refused = ブラウザがWeb Locksを拒否しています
no-web-locks = ブラウザがWeb Locksに対応していません
no-channel = ブラウザがタブ間の通信を拒否しています

phone-link = 電話リンク
phone-links = 電話リンク
phone-links-set-up = このページへのリンクは、このブラウザで動作しているソフトフォンに電話番号を渡します。すべてのWebページの電話リンク（tel:）を開くこともできます。許可するかどうかはブラウザが確認します。
no-phone-links = このブラウザは電話リンクをWebページに渡せません。ソフトフォンがhttpsで提供されていれば、デスクトップ版のChrome、Edge、Firefoxで使えます。
browser-asks = ブラウザが許可を求めています。アドレスバーの確認メッセージをご覧ください。
phone-links-come-here = 今後、電話リンクはここで開きます。
phone-links-not-allowed = ブラウザが許可しませんでした。ソフトフォンのアドレスを単独のタブで一度開き、ページ内をクリックしてから、ここでもう一度試してください。
open-phone-links-here = 電話リンクをソフトフォンで開く
looking-for-softphone = ソフトフォンを探しています…
not-a-number = 番号ではありません
link-not-taken = 受け付けられませんでした
no-softphone-found = ソフトフォンが見つかりません
no-softphone-answers = このブラウザに、応答するこのサイトのソフトフォンがありません。開いていないか、CRMの中で開いていて、まだ電話リンクを受け取れない状態です。その場合は、そこで「メニュー」、「電話リンクをここで開く」を一度押してください。それまでは番号をコピーして、ソフトフォンに貼り付けてください。
softphone-silent = 最後に使ったソフトフォンは見つかりましたが、現在応答しません。そちらを確認するか、番号をコピーしてください。
handed-over = ソフトフォンに渡しました
softphone-asks = ソフトフォンに番号が表示され、発信するか確認します。
softphone-asks-close-tab = ソフトフォンに番号が表示され、発信するか確認します。このタブは閉じてかまいません。
copy-number = 番号をコピー
copy-number-by-hand = Ctrl+Cを押して、選択された番号をコピーしてください。
go-back = 戻る

disposition = 対応結果
disposition-none = 未選択
disposition-wanted = 対応結果を選択
log-tries-again = 自動的に再試行します
log-disposition-changed = 保存済み。その後、対応結果が変更されました
wrap-up-ends = 受付可まで
wrap-up-waits = 対応結果を選ぶと受付可
more-wrap-up = 30秒延長
no-disposition-now = 対応結果は、応答後に選択できます。
disposition-unknown = この対応結果はコールセンターの設定にありません。
disposition-first = 先に対応結果を選択してください。
no-more-wrap-up = 現在、延長できる時間はありません。
write-disposition = コード=テキスト、またはグループ/コード=テキストをコンマ区切りで入力してください（例：Sales/1=Order,9=Wrong number）。現在は無視されています。
disposition-twice = このコードは重複しています。対応結果ごとに別のコードを付けてください。現在、2つ目は無視されています。
disposition-too-long = CRMの上限は{ $most }文字です。現在は無視されています。

yes = はい
set-mode = ステータスを変更
send-digits = プッシュ信号を送信
set-extension = この内線番号を使用
open-page = 開く

header-call = { $state } { $number }
header-not-connected = 未接続
presence-offline = オフライン
presence-on-a-call = 通話中
presence-available = 受付可
presence-away = 離席中
