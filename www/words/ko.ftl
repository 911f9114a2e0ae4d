# 소프트폰의 한국어 문구.


## Joints

as-said = { $words }
one-after-another = { $first }. { $second }
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = 이 컴퓨터가 네트워크에 연결되어 있지 않습니다. 케이블이나 Wi-Fi를 확인하세요. 전화기는 계속 사용할 수 있습니다.
trouble-server = 전화 시스템에 연결할 수 없습니다. 전화기를 사용하세요. 자동으로 다시 시도합니다.
trouble-local-network = 브라우저가 전화 시스템 연결을 차단하고 있습니다. “로컬 네트워크 액세스”를 허용하거나 관리자에게 문의하세요.
trouble-phone = 전화기를 찾을 수 없습니다. 아래에 내선 번호를 입력하거나 관리자에게 문의하세요.
trouble-setup = 소프트폰을 시작할 수 없습니다. 페이지를 새로고침하세요. 해결되지 않으면 관리자에게 문의하세요.
trouble-crm = 현재 CRM과 소프트폰이 연동되지 않습니다. 페이지를 새로고침하세요. 통화는 계속됩니다.
trouble-shuttle = 일부 통화가 여기에 표시되지 않을 수 있습니다. 전화기를 확인하세요. 자동으로 다시 시도합니다.
details = 자세히
troubles =
    .aria-label = 문제
call-alerting = 수신 전화
call-dialling = 발신 중
call-dialling-consultation = 협의: 발신 중
call-ringing = 호출 중
call-ringing-consultation = 협의: 호출 중
call-held-by-far = 상대방이 보류 중
call-conference = 회의 중
call-consulted = 협의 요청: { $from }, 대상: { $about }
person-with-number = { $name }, { $number }
call-conference-holds = 회의 중, 보류 중: { $parties }
call-talking = 통화 중
call-consultation = 협의 중
call-held = 보류 중
call-held-waits = 보류 중, 위 통화가 끝날 때까지 대기
call-failed = 연결 실패
call-busy = 상대방 통화 중
call-missed = 부재중
call-declined = 거절됨
call-not-answered = 응답 없음
call-cancelled = 취소됨
call-ended = 종료됨
call-transferred = 호전환됨: { $to }
call-queue = { $state }, 대기열 { $queue }
call-by-shuttle = { $state } (Shuttle)
call-last-known = { $state } (마지막 확인)
calls-untold = 전화기
unknown-caller = 알 수 없는 발신자
number-withheld = 발신번호 표시 제한
unknown-number = 알 수 없는 번호
back-to = { $who } 통화로 돌아가기
transfer-to = 호전환: { $who } → { $to }
conference-of-all = 모두 회의
back-to-caller = 원래 통화로 돌아가기
dialled-as = 발신한 번호: { $number }
click-waits = 아직 연결되지 않았습니다. { $seconds }초 안에 전화기가 준비되면 { $number }에 전화를 겁니다.
agent-signed-out = 로그아웃됨
logged-out-by-others = 전화 시스템이나 다른 사람에 의해 로그아웃되었습니다. 전화를 받으려면 다시 로그인하세요.
agent-not-connected = 연결 안 됨
agent-on-call = 통화 중
agent-signed-in = 로그인됨
agent-auto = { $when ->
    [after-call] 이 통화 후 대기
   *[now] 대기
 }
agent-manual = { $when ->
    [after-call] 이 통화 후 1건만 대기
   *[now] 1건만 대기
 }
agent-acw = { $when ->
    [after-call] 이 통화 후 후처리
   *[now] 후처리
 }
agent-aux = { $when ->
    [after-call] 이 통화 후 이석
   *[now] 이석
 }
agent-aux-reason = { $when ->
    [after-call] 이 통화 후 이석: { $reason }
   *[now] 이석: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] 이 통화 후 이석: 사유 { $code }
   *[now] 이석: 사유 { $code }
 }
mode-from-elsewhere = 업무 상태가 이 화면이 아닌 곳에서 변경되었습니다. 현재: { $mode }
connection-none = 연결 안 됨
connection-off-network = 이 컴퓨터가 네트워크에 연결되어 있지 않습니다
connection-connecting = { $side ->
    [primary] 기본
   *[backup] 백업
 } 서버에 연결 중
connection-connecting-again = { $side ->
    [primary] 기본
   *[backup] 백업
 } 서버에 다시 연결 중
connection-connected = 연결됨
connection-connected-to-backup = 백업 서버에 연결됨
connection-without-phone = { $side ->
    [primary] 기본
   *[backup] 백업
 } 서버에 연결됨, 전화기 없음
connection-switching = { $side ->
    [primary] 기본
   *[backup] 백업
 } 서버로 전환 중
connection-starting = { $side ->
    [primary] 기본
   *[backup] 백업
 } 서버에서 전화기 시작 중
trying-again = 다시 시도 중
trying-again-often = 다시 시도 중, 지금까지 { $attempts }회
shuttle-connecting = Shuttle에 연결 중
shuttle-connected-alone = Shuttle에 연결됨. 통화 표시만 가능하며 조작은 전화기에서 합니다
shuttle-connected = Shuttle 연결됨
panel-stand-alone = 단독 모드: CRM이 없어 스크린 팝과 통화 기록을 사용할 수 없습니다

## What the agent is told: refusals, dialling, links, questions

no-number-waits = 발신 대기 중인 번호가 없습니다.
no-retry-needed = 이 통화 기록은 다시 저장할 필요가 없습니다.
only-ended-closes = 종료된 통화만 닫을 수 있습니다.
note-not-saved = 메모가 저장되지 않았습니다. 다시 시도하거나 삭제하세요.
disposition-not-saved = 통화의 처리 결과가 저장되지 않았습니다. 다시 시도하거나 삭제하세요.
change-not-saved = 마지막으로 입력하거나 선택한 내용이 저장되지 않았습니다. 다시 시도하거나 삭제하세요.
nothing-to-discard = 삭제할 내용이 없습니다.
no-caller-to-search = 검색할 발신자가 없습니다.
nothing-to-open = 더 이상 열 항목이 없습니다.
no-link-asks = 발신을 요청하는 링크가 없습니다.
type-extension-or-name = 내선 번호나 이름을 입력하세요.
extension-not-asked-for = 지금은 내선 번호를 입력할 필요가 없습니다.
extension-has-digits = 내선 번호는 숫자로만 입력하세요.
no-call-shown = 표시된 통화가 없습니다.
shuttle-only-shows = Shuttle은 통화를 표시하기만 합니다. 이 작업은 전화기에서 하세요.
server-not-connected = CTI 서버가 아직 연결되지 않았습니다.
only-keys-sent = 0~9, *, # 키만 보낼 수 있습니다.
already-logged-in = 이 내선에는 이미 상담원이 로그인되어 있습니다.
type-agent-id = 상담원 ID를 입력하세요.
nobody-logged-in = 로그인한 상담원이 없습니다.
log-in-first = 먼저 로그인하세요.
reason-unknown = 이 사유 코드는 콜센터 설정에 없습니다.
type-number-to-consult = 협의할 번호를 입력하세요.
no-call-to-consult-about = 협의할 통화가 없습니다.
no-call-rings = 울리는 전화가 없습니다.
other-call-answered = CTI 서버가 받은 전화: { $who }. 아직 울리는 전화: { $other }.
no-call-to-hold = 보류할 통화가 없습니다.
no-call-to-take-back = 보류 해제할 통화가 없습니다.
server-cannot-swap = CTI 서버가 통화 교체를 지원하지 않습니다.
swap-needs-two-calls = 교체하려면 진행 중인 통화와 보류 중인 통화가 하나씩 있어야 합니다.
no-call-to-hang-up = 끊을 통화가 없습니다.
reconnect-needs-consultation = 돌아가려면 협의 통화와 그 때문에 보류한 통화가 있어야 합니다.
no-consultation-failed = 연결에 실패한 협의 통화가 없습니다.
type-number-to-transfer = 호전환할 번호를 입력하거나 먼저 협의하세요.
no-call-to-transfer = 호전환할 통화가 없습니다.
type-number-to-add = 추가할 번호를 입력하거나 먼저 협의하세요.
no-call-to-add-to = 참가자를 추가할 통화가 없습니다.
type-number-to-drop = 내보낼 참가자의 번호를 입력하세요.
no-call-to-drop-from = 참가자를 내보낼 통화가 없습니다.
server-cannot-send-digits = CTI 서버가 숫자 전송을 지원하지 않습니다.
digits-while-talking = 숫자는 통화 중에만 보낼 수 있습니다.
not-on-list = 이 통화는 더 이상 목록에 없습니다.
two-calls-already = 이미 통화가 두 건 있습니다.
call-with-number-already = 이 번호와의 통화가 이미 있습니다.
no-digits-after-number = 번호 뒤의 숫자는 여기서 보낼 수 없습니다. 먼저 협의한 다음 통화를 연결하세요.

library-refused = CRM 라이브러리가 호출을 거부했습니다: { $words }.
no-answer-yet = 아직 응답 없음
no-answer = 응답 없음
no-settings-from-crm = CRM에서 콜센터 설정을 받지 못했습니다({ $why }). 설정에서 콜 센터, 콜 센터 사용자 관리를 차례로 열어 이 사용자를 추가한 다음 페이지를 새로고침하세요.
click-not-dialled = 클릭한 번호에 전화를 걸지 않았습니다: { $why }.

too-many-calls = 동시 통화가 { $most }건을 넘었습니다. 나머지는 표시, 검색, 기록되지 않습니다.

notes-of-agent-before = 이전 상담원의 메모가 CRM에 저장되지 않은 채 남아 있습니다(통화 상대: { $callers }). 복사하고 해당 통화를 닫을 때까지 유지됩니다. “닫기”를 누르면 메모가 삭제됩니다.
an-unknown-caller = 알 수 없는 발신자

not-dialled-not-reached = { $number }에 전화를 걸지 않았습니다. CTI 서버에 제때 연결하지 못했습니다.
dialled-already = { $number }에 이미 전화를 거는 중입니다.
number-dialled-already = 이미 다른 번호에 전화를 거는 중입니다.
answer-first = 전화가 울리고 있습니다. 먼저 받거나 멈출 때까지 기다리세요.
hang-up-failed-first = 연결에 실패한 통화를 먼저 끊으세요.
end-one-of-two-first = 이미 통화가 두 건 있습니다. 먼저 하나를 끝내세요.
call-again-when-free = 현재 통화가 끝난 뒤에 다시 걸 수 있습니다.

local-network = CTI 서버가 있는 로컬 네트워크에 이 페이지가 접근하는 것을 브라우저가 막고 있습니다. 브라우저가 물으면 “로컬 네트워크 액세스”를 허용하세요. 모든 상담원에게 적용하려면 CRM의 프레임에서 허용하거나, 기업 정책(LocalNetworkAccessAllowedForUrls)에 CRM과 이 페이지의 주소를 등록하거나, CTI 서버에 공인 주소를 지정해야 합니다.
pressed-no-server = 마지막으로 누른 작업이 실행되지 않았습니다. 사용할 수 있는 CTI 서버가 없습니다. 전화기가 준비되면 다시 누르세요.
request-not-confirmed = { $what }: 확인되기 전에 연결이 끊겼습니다. 전화기를 확인하세요.
back-mode-changed = 전화 시스템과의 연결이 잠시 끊겼고, 그동안 업무 상태가 변경되었습니다.
address-lost = 다른 서버에 연결할 때 { $side ->
    [primary] 기본
   *[backup] 백업
 } 서버에서 이 주소가 해제되었습니다
back-on-server = 전화 시스템과의 연결이 { $seconds }초간 끊겼습니다: { $what }.
calls-not-told = 지금은 여기서 통화를 볼 수 없음(전화기 확인 필요)
calls-ended = 그동안 통화 { $calls }건 종료
calls-began = 그동안 통화 { $calls }건 시작
calls-changed = 그동안 통화 { $calls }건 변경
work-mode-changed = 업무 상태 변경
nothing-changed = 통화와 업무 상태에 변화 없음
pressed-calls-changed = 누른 작업이 실행되지 않았습니다. 그동안 통화가 변경되었습니다.
request-came-to-nothing = { $what }: 연결이 끊겨 실행되지 않았습니다.

other-links-left-out = 그동안 다른 링크 { $links }개에서도 발신을 요청했지만 무시했습니다. 첫 번째 요청에 답하세요.
link-no-number = 링크가 요청한 발신 대상이 전화번호가 아닙니다.
link-no-digit = 링크가 요청한 번호에 숫자가 없습니다.
link-several-numbers = 링크가 요청한 번호가 여러 개입니다.
link-star-hash = 링크가 요청한 번호에 *나 #이 들어 있습니다. 전화 시스템 명령일 수 있어 무시했습니다. 필요하면 직접 입력하세요.
link-not-answered = 링크에서 { $number }에 전화를 걸도록 요청했지만 답이 없어 걸지 않았습니다.
link-asks = 링크에서 { $number }에 전화를 걸도록 요청합니다.
link-asks-hold = 링크에서 { $number }에 전화를 걸도록 요청합니다. 보류될 통화: { $held }.
link-asks-digits = 링크에서 { $number }에 전화를 걸고 응답 후 숫자 { $digits } 전송을 요청합니다.
link-asks-digits-hold = 링크에서 { $number }에 전화를 걸고 응답 후 숫자 { $digits } 전송을 요청합니다. 보류될 통화: { $held }.
the-caller = 발신자

library-not-loaded = CRM 라이브러리를 불러오지 못했습니다({ $why }). 페이지를 새로고침하세요. 해결되지 않으면 이 페이지의 서버에서 CRM 스크립트를 불러올 수 있게 허용되어 있는지 확인하세요.
settings-file-unreadable = 설정 파일을 읽지 못했습니다({ $why }).
page-may-not = 이 페이지에서는 전화를 사용할 수 없습니다. 이유는 안내를 확인하세요.
not-in-a-crm = 이 페이지는 CRM의 전화 패널 안에 있지 않고 설정 파일도 지정되지 않았습니다. CRM에서 열거나 주소에 ?settings=settings.json을 추가하세요.
browser-stores-nothing = 메모가 없어질 수 있습니다. 브라우저가 이 페이지의 데이터 저장을 허용하지 않습니다.
numbers-not-clickable = CRM의 번호를 클릭할 수 없습니다: { $why }. 페이지를 새로고침하여 다시 시도하세요.

not-asked-any-more = 이 질문은 더 이상 유효하지 않습니다. 그동안 통화가 변경되었습니다.
not-called-no-answer = { $number }에 전화를 걸지 않았습니다. 질문에 답이 없었습니다.
not-called-calls-changed = { $number }에 전화를 걸지 않았습니다. 그동안 전화기의 통화가 변경되었습니다.
ask-transfer = { $active }, { $held }: 서로 연결할까요? 본인은 두 통화에서 빠집니다.
ask-conference = { $active }, { $held }: 회의 통화로 연결할까요?
ask-transfer-to = { $number }에 호전환할까요? 대상: { $active }. 보류 중: { $held }. CTI 서버가 대신 두 발신자를 서로 연결할 수도 있습니다.
ask-conference-with = 통화에 { $number } 번호를 추가할까요? 통화 중: { $active }. 보류 중: { $held }. CTI 서버가 대신 두 발신자를 서로 연결할 수도 있습니다.
ask-call-named = { $name }, { $number }에 전화할까요? 보류될 통화: { $active }.
ask-call = { $number }에 전화할까요? 보류될 통화: { $active }.
ask-discard = 메모를 삭제할까요? 통화 상대: { $who }. CRM에 저장되지 않았습니다.
yes-transfer = 호전환
yes-conference = 회의
yes-call = 전화 걸기
yes-discard = 삭제

pop-could-repeat = 브라우저가 이 페이지의 데이터 저장을 허용하지 않아 계속 다시 열릴 수 있습니다
pop-may-be-open = 브라우저가 이 페이지의 데이터 저장을 허용하지 않아 이미 열려 있을 수 있습니다
no-crm-answer = CRM 응답 없음
note-is-in-log = 메모가 통화 기록에 있습니다
note-goes-into-log = 메모가 통화 기록에 저장됩니다

saved-by-other-version = 소프트폰이 업데이트되었습니다. 저장되지 않은 메모와 최근 통화 목록은 이전 버전의 것이어서 가져오지 못했습니다. 전화기의 통화는 평소대로 표시됩니다.

password-wrong = 비밀번호가 올바르지 않습니다
no-server-answer = 전화 시스템 응답 없음
no-server-answer-check-phone = 전화 시스템 응답 없음. 다시 시도하기 전에 전화기를 확인하세요
request-failed = { $what } 실패: { $why }.
request-refused = { $what } 실패: 전화 시스템이 거부했습니다.
request-refused-or-idle = { $what } 실패: 전화 시스템이 거부했습니다. 전화기에 통화가 없으면 “전화기에 통화 없음”을 누르세요.
request-failed-or-idle = { $what } 실패: { $why }. 전화기에 통화가 없으면 “전화기에 통화 없음”을 누르세요.
request-log-in = 로그인
request-log-out = 로그아웃
request-auto = 대기로 변경
request-manual = 1건만 대기로 변경
request-acw = 후처리로 변경
request-aux = 이석으로 변경
request-call = 전화 걸기
request-call-to = { $number }에 전화 걸기
request-consultation = 협의 통화
request-consultation-with = { $number }에 협의 통화
request-drop = 참가자 내보내기
request-drop-party = { $number } 내보내기
request-answer = 전화 받기
request-hold = 보류
request-retrieve = 보류 해제
request-hang-up = 전화 끊기
request-reconnect = 보류한 통화로 돌아가기
request-transfer-to = { $number }에 호전환
request-add = { $number } 추가
request-transfer = 호전환
request-conference = 회의
request-digits = 숫자 전송
request-swap = 통화 교체

settings-changed = 콜센터 설정이 변경되었습니다. 전화기에 통화가 없어지면 바로 적용됩니다.
leave-not-supported = 이 브라우저에서는 지원되지 않습니다. 마지막 페이지를 닫으면 소프트폰도 종료됩니다.

extension-not-found = CTI 서버가 이 컴퓨터의 내선을 찾지 못했습니다({ $why }). 내선 번호를 입력하거나, 이 컴퓨터의 주소를 내선에 지정하도록 관리자에게 요청하세요.
reply-names-no-extension = 응답에 내선 번호가 없습니다
extension-not-monitored = 내선 { $extension } 모니터링에 실패하여({ $why }) 통화가 표시되지 않습니다. 내선이 있는지 확인하거나 관리자에게 문의하세요.
logged-in-not-told = 내선 { $extension }에 로그인한 상담원을 CTI 서버에서 알 수 없습니다({ $why }).

no-number-to-dial = 전화를 걸 번호가 없습니다.
no-digit = 숫자가 없어 전화를 걸 수 없습니다.
several-numbers = 번호가 여러 개 들어 있어 전화를 걸지 않습니다. 원하는 번호를 입력하세요.
only-an-extension = 대표 번호 없이 내선 번호만 있어 전화를 걸지 않습니다. 전체 번호를 입력하세요.
number-unclear = 어느 부분이 번호인지 알 수 없어 전화를 걸지 않습니다. 번호를 입력하세요.
step-signs = 보이지 않는 문자는 빼고, 비슷하게 생긴 문자는 보이는 대로 읽습니다
step-link = 링크에서 번호가 아닌 부분은 뺍니다
step-extension-part = 내선 부분은 응답 후 전송합니다
step-letters = 영문자는 그 문자가 있는 숫자 키로 읽습니다
step-words = 번호 옆의 글자는 뺍니다
step-trunk-zero = 국가 번호 뒤의 (0)은 누르지 않습니다

link-unwritten = 이 링크는 주소 형식에 맞지 않아 번호를 읽을 수 없습니다.
link-no-call = 이 링크가 요청하는 것은 전화 발신이 아닙니다.
link-not-a-number = 이 링크가 요청하는 발신 대상은 전화번호가 아닙니다.

step-again = 이전과 같은 방식으로 겁니다
step-digits-only = 숫자, *, #만 누릅니다
step-punctuation-and-plus = +, 공백, 괄호, 하이픈 등의 기호를 뺍니다
step-as-typed = 입력한 번호는 그대로 겁니다
step-punctuation = 기호를 뺍니다
step-international = { $set ->
   *[none] +가 있으므로 국제 전화입니다. 접두번호가 설정되지 않았습니다.
    [outside] +가 있으므로 국제 전화입니다. 앞에 외선 접두번호 { $outside } 추가.
    [prefix] +가 있으므로 국제 전화입니다. 앞에 국제 접두번호 { $prefix } 추가.
    [both] +가 있으므로 국제 전화입니다. 앞에 외선 접두번호 { $outside }, 국제 접두번호 { $prefix } 추가.
 }
step-own-country = { $set ->
   *[none] +와 자국 국가 번호가 있어 국가 번호를 뺍니다. 접두번호가 설정되지 않았습니다.
    [outside] +와 자국 국가 번호가 있어 국가 번호를 뺍니다. 앞에 외선 접두번호 { $outside } 추가.
    [prefix] +와 자국 국가 번호가 있어 국가 번호를 뺍니다. 앞에 국내 접두번호 { $prefix } 추가.
    [both] +와 자국 국가 번호가 있어 국가 번호를 뺍니다. 앞에 외선 접두번호 { $outside }, 국내 접두번호 { $prefix } 추가.
 }
step-long-distance = { $set ->
   *[none] 괄호가 있으므로 시외 전화입니다. 접두번호가 설정되지 않았습니다.
    [outside] 괄호가 있으므로 시외 전화입니다. 앞에 외선 접두번호 { $outside } 추가.
    [prefix] 괄호가 있으므로 시외 전화입니다. 앞에 시외 접두번호 { $prefix } 추가.
    [both] 괄호가 있으므로 시외 전화입니다. 앞에 외선 접두번호 { $outside }, 시외 접두번호 { $prefix } 추가.
 }
step-outside = { $set ->
   *[none] 자신의 내선 번호보다 길어 외선 전화입니다. 접두번호가 설정되지 않았습니다.
    [outside] 자신의 내선 번호보다 길어 외선 전화입니다. 앞에 외선 접두번호 { $outside } 추가.
 }
step-internal = 자신의 내선 번호보다 길지 않아 내선 전화입니다. 접두번호를 붙이지 않습니다.
will-dial = { $kind ->
   *[as-typed] { $number }에 입력한 그대로 발신
    [digits] { $number }에 발신
    [international] { $number }에 발신: 국제
    [own-country] { $number }에 발신: 국내
    [long-distance] { $number }에 발신: 시외
    [outside] { $number }에 발신: 외선
    [internal] { $number }에 발신: 내선
 }
will-send = 응답 후 전송: { $digits }.
nobody-found = 전화번호부와 최근 통화에 이 이름이 없습니다.
why-number = 왜 이 번호인가요?
why-typed = 입력란의 내용: { $number }.
why-step = { $result } – { $step }
caller-too-long = 레코드 없음: 발신자 번호가 너무 길어 검색할 수 없습니다
no-caller-number = 레코드 없음: 번호 없이 걸려 온 전화입니다
caller-hides-number = 레코드 없음: 발신번호 표시 제한 전화입니다
caller-too-short = 레코드 없음: 발신자 번호가 너무 짧아 검색할 수 없습니다

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] 기본 서버에 연결하지 못했습니다
    [backup] 백업 서버에 연결하지 못했습니다
   *[it] 연결하지 못했습니다
 }
reason-closed = { $who ->
    [primary] 기본 서버가 연결을 끊었습니다
    [backup] 백업 서버가 연결을 끊었습니다
    [shuttle] Shuttle이 연결을 끊었습니다
   *[it] 연결이 끊어졌습니다
 }
reason-with-code = { $reason } (코드 { $code })
reason-with-code-and-words = { $reason } (코드 { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] 기본 서버가 제때 연결을 수락하지 않았습니다
    [backup] 백업 서버가 제때 연결을 수락하지 않았습니다
   *[it] 제때 연결을 수락하지 않았습니다
 }
reason-no-answer = { $who ->
    [primary] 기본 서버가 { $request }에 응답하지 않았습니다
    [backup] 백업 서버가 { $request }에 응답하지 않았습니다
   *[it] { $request }에 응답하지 않았습니다
 }
reason-local-network = { $who ->
    [primary] 기본 서버가 로컬 네트워크에 있으며, 브라우저가 이 페이지의 접근을 허용하지 않습니다
    [backup] 백업 서버가 로컬 네트워크에 있으며, 브라우저가 이 페이지의 접근을 허용하지 않습니다
   *[it] 로컬 네트워크에 있으며, 브라우저가 이 페이지의 접근을 허용하지 않습니다
 }
reason-silent = { $who ->
    [primary] 기본 서버의 응답이 끊겼습니다
    [backup] 백업 서버의 응답이 끊겼습니다
    [shuttle] Shuttle의 응답이 끊겼습니다
   *[it] 응답이 끊겼습니다
 }
reason-refused = { $who ->
    [primary] 기본 서버가 서비스를 거부합니다
    [backup] 백업 서버가 서비스를 거부합니다
   *[it] 서비스를 거부합니다
 }
reason-return = { $who ->
    [primary] 다른 서버가 복구되어 기본 서버에서 전환했습니다
    [backup] 다른 서버가 복구되어 백업 서버에서 전환했습니다
   *[it] 다른 서버가 복구되어 전환했습니다
 }
reason-frame-too-long = { $who ->
    [primary] 기본 서버가 256 KB를 넘는 프레임을 보냈습니다
    [backup] 백업 서버가 256 KB를 넘는 프레임을 보냈습니다
    [shuttle] Shuttle이 256 KB를 넘는 프레임을 보냈습니다
   *[it] 256 KB를 넘는 프레임을 보냈습니다
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle에 연결할 수 없습니다
   *[it] 연결할 수 없습니다
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle에 연결할 수 없습니다 ({ $words })
   *[it] 연결할 수 없습니다 ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle이 연결을 수락한 뒤 아무것도 보내지 않고 끊었습니다. Socket.IO 서버가 아닐 수 있습니다
   *[it] 연결을 수락한 뒤 아무것도 보내지 않고 끊었습니다. Socket.IO 서버가 아닐 수 있습니다
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle의 Socket.IO 버전이 설정 /Shuttle/eio와 다릅니다. 그곳에 auto를 입력하세요
   *[it] Socket.IO 버전이 설정 /Shuttle/eio와 다릅니다. 그곳에 auto를 입력하세요
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle이 제때 응답하지 않았습니다
   *[it] 제때 응답하지 않았습니다
 }
reason-left = { $who ->
    [shuttle] Shuttle이 스스로 연결을 끝냈습니다
   *[it] 스스로 연결을 끝냈습니다
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle이 연결을 거부합니다
   *[it] 연결을 거부합니다
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle이 연결을 거부합니다: { $words }
   *[it] 연결을 거부합니다: { $words }
 }
no-reason-given = 이유 없음

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = { $number }: 이미 확인 중입니다.
asking-whether = { $number }에 전화를 걸어도 되는지 확인 중입니다.
not-dialled-refused = { $number }에 전화를 걸지 않습니다. 사전 확인 서버가 거부했습니다.
not-dialled-server-says = { $number }에 전화를 걸지 않습니다. 사전 확인 서버의 메시지: “{ $words }”
not-dialled-nobody-says = { $number }에 전화를 걸지 않습니다. 허용 여부를 확인하지 못했습니다({ $why }). 다시 시도하거나 관리자에게 문의하세요.
not-dialled-server-lost = { $number }에 전화를 걸지 않았습니다. 그동안 CTI 서버와의 연결이 끊겼습니다.
not-dialled-calls-changed = { $number }에 전화를 걸지 않았습니다. 그동안 전화기의 통화가 변경되었습니다.
asked-allowed = 허용 ({ $status })
asked-refused = 거부
asked-taken-back = 철회
asked-other-clicked = 그동안 다른 번호를 클릭함
asked-other-dialled = 그동안 다른 번호에 전화함
asked-other-instead = 대신 다른 번호에 전화함
asked-dialled-all-the-same = { $why }. 설정에 따라 그대로 전화함
asked-not-dialled = { $why }. 전화하지 않음
asked-address-unusable = 서버 주소를 사용할 수 없음
asked-server-answered = 서버 응답: { $status }
no-answer-within = { $seconds }초 안에 응답 없음
fetch-failed = 브라우저는 실패했다고만 알려 줍니다. 서버의 CORS 헤더, 리디렉션, 인증서 또는 네트워크 문제일 수 있습니다(docs/jtel.md)

server-answered = 응답: { $status }
sent-unread = 전송됨. 규칙이 unread여서 결과는 알 수 없습니다

crm-takes-no-log = { $crm }에는 여기서 통화 기록을 저장할 수 없습니다. 메모를 레코드에 복사하세요
servicenow-did-not-start = ServiceNow가 이 패널을 시작하지 않았습니다({ $why }). 관리자에게 요청하여 속성 glide.ui.concourse.onmessage_enforce_same_origin_whitelist에 { $page } 주소를 추가하고 이 사용자에게 역할 sn_openframe_user를 부여한 다음 페이지를 새로고침하세요.
servicenow-settings-unreadable = ServiceNow의 설정을 읽을 수 없습니다: { $why }. 그곳에서 수정한 다음 페이지를 새로고침하세요.
servicenow-did-not-take = ServiceNow가 소프트폰의 요청을 받아들이지 않았습니다({ $words }). 아무것도 열리지 않으면 페이지를 새로고침하세요.
no-servicenow-answer = ServiceNow 응답 없음
not-opened = 열지 않음: { $why }
not-in-servicenow = 소프트폰이 ServiceNow 안에 있지 않습니다
no-servicenow-page-in-time = 제때 열 수 있는 ServiceNow 페이지가 없었습니다

why-opened = 왜 이것이 열렸나요?
why-nothing-opened = 왜 아무것도 열리지 않았나요?
no-page-in-time = 제때 열 수 있는 소프트폰 페이지가 없었습니다
program-unknown = 프로그램에서 처리한 결과는 알 수 없습니다
browser-blocked = 규칙 “{ $rule }”의 창을 브라우저가 차단했습니다. 이 페이지의 팝업을 허용하세요.
browser-blocked-call = “전화 걸기”로 여는 창을 브라우저가 차단했습니다. 이 페이지의 팝업을 허용하세요.

shuttle-did-not-answer = Shuttle이 응답하지 않았습니다. 실행 여부를 알 수 없습니다
press-call = 이 컴퓨터의 전화 프로그램으로 걸려면 “전화 걸기”를 누르세요.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = 설정에 Shuttle 서버가 없습니다(/Shuttle/url)
shuttle-not-connected = Shuttle이 연결되지 않았습니다

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = CRM에서 발신자 검색 중
pop-waits = 다른 통화 중이므로 전화를 받으면 레코드가 열립니다
pop-waits-for-pause = 입력을 멈추거나 전화를 받으면 레코드가 열립니다
pop-record = 레코드: { $record }
pop-found = { $count ->
    [0] 레코드 없음
   *[other] 레코드 { $count }개 찾음
 }
pop-failed = 검색 실패: { $why }
pop-by-hand = 자동으로 열지 않음: { $why }
pop-opened = CRM에서 열림
pop-not-opened = 열지 않음: 응답 없음

choose-record = 이 레코드 선택
new-record-of-caller = 새 레코드
record-kind = { $object ->
    [account] 계정
    [contact] 연락처
    [lead] 리드
    [case] 사례
   *[opportunity] 기회
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · 이 통화
directory-holds = 항목 { $entries }개, 오류로 제외 { $broken }개, 공간 부족으로 제외 { $left ->
    [0] 없음
   *[other] { $left }개
 }
directory-missing = 전화번호부를 읽지 못했습니다({ $why }). 자동으로 다시 시도합니다. 번호로는 전화를 걸 수 있습니다.
directory-too-long = 10 MB가 넘습니다
directory-no-json = 응답이 JSON이 아니거나 단계가 너무 깊습니다
directory-no-list = 응답에 항목 목록이 없습니다
directory-no-entries = 목록에서 읽을 수 있는 항목이 없습니다. 항목마다 이름과 번호가 있어야 합니다
favourites-not-kept = 이 브라우저에 즐겨찾기를 저장할 수 없습니다(저장 공간이 가득 찼거나 차단됨). 이 페이지를 닫을 때까지는 유지됩니다.
favourites-full = 즐겨찾기가 이미 { $most }개입니다. 먼저 하나를 해제하세요.
favourite-already = 이미 즐겨찾기에 있는 번호입니다.
no-favourite = 즐겨찾기에 없는 번호입니다.
no-number-to-star = 추가할 번호가 없습니다.
free-agents = { $count ->
    [0] 상담 가능 인원 없음
   *[other] 상담 가능 { $count }명
 }
records-to-choose = { $count ->
    [1] 레코드 1개 찾음
   *[other] 레코드 { $count }개 찾음: 누구인가요?
 }
records-to-choose-again = 레코드 { $count }개 중 다른 것으로 바꿀까요?
records-to-choose-some = 레코드 { $count }개 찾음: 누구인가요? 처음 { $shown }개를 표시합니다.
new-record-of-kind = { $object ->
    [account] 새 계정
    [contact] 새 연락처
    [lead] 새 리드
    [case] 새 사례
   *[opportunity] 새 기회
 }
new-record = 신규: { $kind }
record-not-offered = 이 레코드는 더 이상 선택할 수 없습니다.
record-not-opened = CRM이 레코드를 열지 않았습니다: { $why }
why-record = 왜 이 레코드인가요?
why-came = 수신된 발신자 번호: { $number }.
why-searched = CRM 검색: { $search } ({ $form }).
why-found = { $count ->
    [0] 레코드가 없습니다.
   *[other] 레코드 { $count }개를 찾았습니다.
 }
why-only = 유일한 레코드입니다.
why-chosen = 직접 선택했습니다.
why-chosen-before = 오늘 이 번호의 이전 통화에서 직접 선택했습니다.
why-opened-in-crm = CRM에서 직접 열었습니다.
why-had-record = 검색 전부터 통화에 레코드가 있었습니다.
why-not-related = CRM이 통화의 작업을 이 레코드에 연결하는 것을 거부했습니다.
form-as-is = 수신된 그대로
form-e164 = 국가 번호 포함
form-national = 국내에서 거는 형식
form-digits = 숫자만
form-last = 마지막 { $count }자리
write-entry = 80자 이내의 이름과 번호를 입력하세요(예: Grace Kim=2612).
entry-twice = 이 항목이 중복됩니다.
write-refresh-minutes = 1~1440분 사이로 입력하세요.
write-queue = 이름과 스플릿 번호를 입력하세요(예: Support=6001). 스플릿마다 한 번씩, 최대 20개입니다.
write-objects = 개체의 API 이름을 중복 없이 최대 4개(예: Contact, Lead) 또는 none을 입력하세요.
log-saving = 통화 기록 저장 중
log-saved-without-name = 저장됨. CRM이 작업 정보를 주지 않아 이후 메모는 직접 복사해야 합니다
log-note-changed = 저장됨. 새 메모를 이어서 저장합니다
log-saved = 통화 기록 저장됨
log-failed = 통화 기록 저장 안 됨
log-unknown = 통화 기록이 저장되었을 수 있습니다. 레코드를 확인한 다음 다시 시도하세요
crm-refused = CRM이 이유 없이 거부했습니다
crm-reply-unreadable = CRM의 응답을 읽을 수 없습니다({ $why })
reply-not-json = JSON 아님
reply-not-an-object = 개체 아님
reply-without-result = 결과도 오류도 없음
reply-without-number = 번호 없음
reply-without-phone-number = ServiceNow가 phoneNumber를 보내지 않았습니다
configuration-not-json = OpenFrame Configuration 레코드의 Configuration 필드가 JSON 개체가 아닙니다
form-without-query = 양식에는 query가 필요합니다. 없으면 ServiceNow가 아무것도 열지 않습니다
not-of-the-instance = 인스턴스 자체의 주소만 열 수 있습니다(예: incident_list.do)
servicenow-address-too-long = 주소가 ServiceNow의 한도인 2083자를 넘습니다
bad-table-name = 테이블 이름에는 영문자, 숫자, _만 사용할 수 있습니다
refused-parameters = sysparm_stack과 sysparm_goto_url은 사용할 수 없습니다. ServiceNow가 거부합니다
control-character = 줄 바꿈이나 다른 제어 문자가 들어 있습니다
servicenow-text-too-long = ServiceNow의 한도인 4400자를 넘습니다
address-names-both = 페이지 주소가 Classic 페이지와 Lightning 페이지를 동시에 지정합니다
address-mode-wrong = 페이지 주소의 mode가 Lightning이 아닙니다
address-lacks-mode = 페이지 주소에 mode=Lightning이 없습니다
address-lacks-nonce = 페이지 주소에 nonce가 없습니다
address-lacks-origin = 페이지 주소에 sfdcIframeOrigin이 없습니다
address-lacks-origins = 페이지 주소에 sfdcIFrameOrigin(Classic) 또는 sfdcIframeOrigin과 mode가 없습니다
address-value-unreadable = 값을 읽을 수 없습니다
address-value-twice = 페이지 주소에 두 번 들어 있습니다. 하나를 삭제하세요.
not-an-origin = 페이지의 오리진이 아닙니다(https://name.lightning.force.com 형식이며 뒤에 아무것도 없어야 합니다)
open-in-panel = 필요한 정보를 추가해 주는 CRM의 전화 패널에서 이 페이지를 여세요. CRM 없이 사용하려면 주소에서 이 매개변수를 삭제하세요.
page-from-file = 이 페이지는 파일이 아니라 웹 서버(https)에서 열어야 합니다.
schemes-differ = CRM 페이지와 이 페이지는 둘 다 https(또는 둘 다 http)여야 합니다. 소프트폰 파일을 https로 제공하세요.
crm-on-this-computer = 이 컴퓨터의 CRM은 이 컴퓨터의 소프트폰 페이지와만 함께 작동합니다.
not-a-library-host = 호스트가 아닙니다. acme.my.salesforce.com과 같이 입력하세요.
not-the-pages-library-host = { $host }: CRM 페이지에 해당하는 호스트가 아닙니다. 콜센터의 어댑터 URL에서 apiHost를 삭제하거나, config.json의 apiHosts에 이 호스트를 추가하도록 요청하세요.
library-host-unknown = { $origin }: 이 Salesforce 페이지의 라이브러리 호스트를 알 수 없습니다. 콜센터의 어댑터 URL에 조직 이름을 넣은 apiHost=NAME.my.salesforce.com을 추가하고, config.json의 apiHosts에 그 호스트를 추가하도록 요청하세요.
api-version-too-old = 이 API 버전은 너무 오래되었습니다. { $least } 이상이어야 합니다. 60.0과 같이 입력하세요.
bad-api-version = API 버전이 아닙니다. 60.0과 같이 입력하세요.
bad-settings-path = settings는 이 웹 서버에 있는 .json 파일의 경로여야 합니다(예: settings=settings.json).
unknown-crm = 지원하지 않는 CRM입니다. 다음 중에서 입력하세요: { $known }.
no-instance = 이 페이지가 어느 페이지 안에 있는지 브라우저가 알려 주지 않습니다. OpenFrame Configuration 레코드의 URL에 instance=NAME.service-now.com을 추가하세요.
not-an-instance = ServiceNow 인스턴스의 호스트가 아닙니다. acme.service-now.com과 같이 입력하세요.
instance-not-allowed = { $origin }: 라이브러리를 불러오도록 허용된 ServiceNow 호스트가 아닙니다. OpenFrame Configuration 레코드의 URL에 instance=NAME.service-now.com을 추가하세요. 인스턴스에 자체 이름이 있으면 config.json의 crmOrigins에 그 이름을 추가하도록 요청하세요.
bad-library-version = 라이브러리 버전이 아닙니다. latest 또는 1.0.5와 같이 입력하세요.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = 아무것도 하지 않음
step-owed = 응답하거나 요청할 수 있는 페이지가 생기기를 기다림
step-handed-over = 전달됨, 결과는 (아직) 알 수 없음
step-opened-in-tab = 새 탭에서 열림
step-opened-in-window = 별도 창에서 열림
step-opened-in-frame = 여기 프레임에서 열림
step-opened-by-program = 이 컴퓨터의 프로그램으로 열림
step-done = 완료
step-done-more = { $what } ({ $more })
step-blocked = 브라우저가 창을 차단함
step-offered = 버튼을 누르기를 기다림
step-failed = 실패: { $why }
step-blocked-press = 브라우저가 차단했습니다. 이 페이지의 팝업을 허용하거나 다음을 누르세요:
step-open-scheme = { $scheme }: 열기
step-open-record = 레코드 열기

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }” 값은 사용할 수 없습니다
settings-no-object = 이름과 값으로 된 JSON 개체가 아닙니다.
write-a-text = 목록이나 개체가 아닌 텍스트를 입력하세요.
setting-misspelt = 알 수 없는 이름입니다. 올바른 이름: { $name }.
left-out-now = { $flaw } 현재는 무시됩니다.
rule-left-out-now = { $flaw } 현재 이 규칙은 무시됩니다.
setting-not-used = (사용 안 함)
a-rule = (규칙)
a-json-object = (JSON 개체)
write-yes-or-no = yes 또는 no를 입력하세요.
write-seconds = 초 단위 숫자를 입력하세요. 현재는 기본값이 적용됩니다.
write-pixels = 픽셀 수를 입력하세요.
write-prefix = 숫자, *, #, 쉼표(일시 중지)를 입력하거나 비워 두세요. 현재는 비어 있는 것으로 처리됩니다.
write-country-code = 국가 번호의 숫자를 입력하거나(예: 44) 비워 두세요.
write-leave = stay, aux, logout 중 하나를 입력하세요. 현재는 stay입니다.
no-such-reason-code = 사유 코드에 없는 값입니다. 현재는 첫 번째 코드가 사용됩니다.
write-pop-when = offer, answer, never 중 하나를 입력하세요. 현재는 offer입니다.
write-search-form = as-is, national, e164, digits 또는 last N(마지막 N자리, N은 3~15, 예: last 10)을 입력하세요. 현재는 as-is입니다.
needs-country-code = 자국의 국가 번호가 필요합니다. /Dialing/ownCountryCode에 입력하세요.
write-reconcile-seconds = 통화가 있을 때와 없을 때의 초를 입력하세요(예: 8,30). 둘이 같으면 숫자 하나만 입력하세요. 범위는 2~3600입니다. 현재는 8,30입니다.
write-country = 국가의 두 글자 코드를 입력하세요(예: US, GB, DE). 그때까지 번호는 수신된 그대로 표시됩니다.
write-language = 언어 태그를 입력하세요(예: de, pt-BR). 그때까지는 브라우저의 언어를 사용합니다.
write-click-during-call = consult 또는 ask를 입력하세요. 현재는 consult입니다.
write-while-talking = wait 또는 pop을 입력하세요. 현재는 wait입니다.
write-standby = warm 또는 cold를 입력하세요. 현재는 warm입니다.
write-log-field = 이름=텍스트를 쉼표로 구분하여 입력하세요(예: Type=Call,Queue__c=${ "{" }queue{ "}" }). 이름은 필드의 API 이름입니다. 현재는 무시됩니다.
log-field-is-own = 소프트폰 전용 필드입니다. 현재는 무시됩니다.
log-field-twice = 이 필드가 중복됩니다. 현재 두 번째는 무시됩니다.
log-field-variable = 알 수 없거나 닫히지 않은 변수가 있습니다. 변수 목록은 docs/rules.md에 있습니다. 현재는 무시됩니다.
write-reason = 코드=텍스트를 쉼표로 구분하여 입력하세요(예: 0=Default,1=Lunch). 현재는 무시됩니다.
reason-twice = 이 코드가 중복됩니다. 사유마다 다른 코드를 지정하세요. 현재 두 번째는 무시됩니다.
write-event-name = 상대 이름=우리 이름을 쉼표로 구분하여 입력하세요(예: ringing=offer). 현재는 무시됩니다.
event-not-ours = “=” 뒤의 이름은 offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate 중 하나여야 합니다. 현재는 무시됩니다.
event-twice = 이 이벤트가 중복됩니다. 현재 두 번째는 무시됩니다.
write-strip-prefixes = 숫자, +, *, #으로 된 접두번호를 쉼표로 구분하여 입력하세요(예: 9,+1).
request-never-sent = 소프트폰이 보내지 않는 요청입니다. 목록에서 삭제해도 됩니다.
request-not-optional = 다음만 끌 수 있습니다: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.

primary-missing = 기본 CTI 서버의 주소가 없습니다. 여기에 입력하세요(예: wss://cti.example.com:9006).
backup-is-primary = 기본 서버의 주소입니다. 다른 서버의 주소를 입력하거나 비워 두세요.
no-backup-until-then = { $flaw } 그때까지 소프트폰은 백업 서버 없이 작동합니다.
not-a-websocket-address = WebSocket 주소가 아닙니다. wss://host:port 형식으로 입력하세요.
address-with-password = 주소에서 사용자 이름과 비밀번호를 삭제하세요. 브라우저는 이를 보낼 수 없습니다.
cti-address-without-host = 주소의 호스트나 포트를 사용할 수 없습니다. wss://host:port 형식으로 입력하세요.
cti-address-with-fragment = 주소에서 #과 그 뒤를 삭제하세요.
cti-address-in-the-clear = ws://는 자신의 컴퓨터에서 테스트할 때만 쓸 수 있으며, https 페이지에서는 브라우저가 차단합니다. CTI 서버 앞에 TLS 프록시를 두고 그 주소를 wss://로 입력하세요.
cti-host-not-pinned = 호스트 { $host }: config.json의 ctiHosts에 없습니다. 그곳에 있는 호스트를 입력하거나 추가를 요청하세요.

write-ask-method = GET 또는 POST를 입력하세요. 현재는 GET입니다.
write-when-silent = dial 또는 refuse를 입력하세요. 현재는 refuse입니다.
ask-counts-as-silent = { $flaw } 그때까지는 응답하지 않는 서버로 처리됩니다(/Dialing/askWhenSilent).

rest-url-shape = url: 소프트폰 서버의 /path 또는 #이 없는 https://host/path를 입력하세요.
rest-url-in-the-clear = url: https 페이지에서는 브라우저가 http://를 차단합니다. https:// 또는 호출을 전달하는 소프트폰 서버의 /path를 입력하세요.
rest-unread-not-plain = unread를 쓰면 브라우저가 사용자 지정 헤더와 JSON을 보내지 않습니다. 양식이나 텍스트를 보내거나 unread를 빼세요.
rest-secret = “{ $name }” 값은 비밀 정보인데, 여기에 두면 소프트폰 사용자 누구나 읽을 수 있습니다. 이 값을 추가해 주는 소프트폰 서버의 /path를 호출하세요(docs/jtel.md). /Jtel/allowTokenInSettings=yes를 지정한 테스트에서만 여기에 입력할 수 있습니다.

write-rest-method = GET 또는 POST를 입력하세요.
write-body-type = json 또는 form을 입력하세요. 현재는 json입니다.
write-rest-seconds = 1~120초 사이로 입력하세요. 현재는 30입니다.
write-workstation-file = 소프트폰 웹 서버의 경로를 입력하세요(예: /workstation.json).
write-json-object = 이름과 텍스트로 된 JSON 개체를 입력하세요(예: { "{" }"caller": "$CallerNumber"{ "}" }).

web-address-varies = 변수는 ? 뒤에만 넣을 수 있습니다. 주소의 나머지는 고정되어야 합니다.
web-address-with-fragment = 주소에서 #과 그 뒤를 삭제하세요. 이 부분은 전송되지 않습니다.
web-address-with-secret = 주소에서 토큰이나 비밀번호를 삭제하세요. 소프트폰 사용자 누구나 읽을 수 있습니다. 소프트폰 서버의 /path를 입력하고 그 서버에서 추가하게 하세요.
web-address-no-path = /path 또는 https://host/path 형식으로 입력하세요.
web-address-in-the-clear = https 페이지에서는 브라우저가 http://를 차단합니다. https:// 또는 호출을 전달하는 소프트폰 서버의 /path를 입력하세요.
web-address-with-password = 주소에서 사용자 이름과 비밀번호를 삭제하세요.
web-address-without-host = 주소의 호스트나 포트를 사용할 수 없습니다. https://host/path 형식으로 입력하세요.
web-address-shape = 소프트폰 서버의 /path 또는 https://host/path를 입력하세요.
pop-host-not-pinned = 호스트 { $host }: config.json의 popHosts에 없습니다. 그곳에 있는 호스트를 입력하거나 추가를 요청하세요.

target-host-not-pinned = 호스트 { $host }: config.json의 popHosts에 없습니다. 현재는 무시됩니다.
write-target-hosts = 호스트를 쉼표로 구분하여 입력하세요(예: crm.example.com). 스킴과 경로는 빼세요. 현재는 무시됩니다.
frame-in-the-clear = 브라우저는 https 페이지의 프레임에 http:// 주소를 표시하지 않습니다. https:// 또는 다른 모드를 입력하세요.
write-base = https://name.example.com과 같은 주소를 입력하세요. 현재는 아무것도 열리지 않습니다.
write-target-when = offer 또는 answer를 입력하세요. 현재는 offer입니다.
write-match = wildcard 또는 exact를 입력하세요. 현재는 wildcard입니다.
write-target-number = as-is, e164, national, digits 중 하나를 입력하세요. 현재는 as-is입니다.
write-template = 대기열=템플릿 ID를 쉼표로 구분하여 입력하세요. 현재는 무시됩니다.
write-target-mode = tab, window, frame 중 하나를 입력하세요. 현재는 tab입니다.
write-identify = phone, name, both 중 하나를 입력하세요. 현재는 phone입니다.
write-task-variable = 변수 이름을 입력하세요(예: vars.ticket). 현재는 작업을 전달하지 않습니다.
write-servicenow-field = 필드=텍스트를 쉼표로 구분하여 입력하세요(예: priority=1). 현재는 무시됩니다.
write-wrap = none 또는 nav_to를 입력하세요. 현재는 none입니다.
write-crm-link = never, offer, answer 중 하나를 입력하세요. 현재는 never입니다.

write-shuttle-path = /socket.io/와 같은 경로를 입력하세요. 현재는 이 경로입니다.
write-shuttle-namespace = /cti와 같은 이름을 입력하세요. 현재는 /입니다.
write-shuttle-version = auto, 3, 4 중 하나를 입력하세요. 현재는 auto입니다.
write-pop-from = ctisvr 또는 shuttle을 입력하세요. 현재는 ctisvr입니다.
shuttle-peer-missing = 상담원 자신의 피어를 입력하세요(예: SIP/${ "{" }extension{ "}" }). 모든 상담원의 이벤트가 들어오므로, 이 값이 없으면 Shuttle을 사용하지 않습니다.
no-shuttle-until-then = { $flaw } 그때까지 Shuttle을 사용하지 않습니다.
shuttle-address-shape = 주소가 아닙니다. https://host:port 형식으로 입력하세요.
shuttle-port-too-large = { $port }: 포트가 아닙니다. 포트는 65535까지입니다(Shuttle 자체 문서에 이런 숫자가 있습니다). 실시간 서비스의 포트를 확인하세요(예: 8888, 9888).
shuttle-address-without-host = 주소의 호스트나 포트를 사용할 수 없습니다. https://host:port 형식으로 입력하세요.
shuttle-address-scheme = https:// 또는 wss://로 시작하는 주소를 입력하세요.
shuttle-address-with-path = 호스트와 포트만 입력하세요. 경로는 /Shuttle/path에, 네임스페이스는 /Shuttle/namespace에 입력합니다.
shuttle-address-in-the-clear = http://와 ws://는 자신의 컴퓨터에서 테스트할 때만 쓸 수 있으며, https 페이지에서는 브라우저가 차단합니다. Shuttle의 보안 포트를 사용하거나 앞에 TLS 프록시를 두고 주소를 https://로 입력하세요.

## Rules: what is wrong with them

not-a-web-address = 일반 http 또는 https 주소가 아니므로 열지 않습니다
host-not-in-settings = 호스트 { $host }: 설정의 호스트(/Targets/hosts)에 없습니다
whole-address-empty = { $variable }: 비어 있어 열 것이 없습니다

flaw-at-character = { $at }번째 문자: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, { $at }번째 문자: { $flaw }

rule-no-json = 여기서부터 JSON이 아닙니다. 따옴표, 쉼표, 괄호가 빠졌는지 확인하세요.
rule-no-object = 규칙은 JSON 개체입니다: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = “{ $name }”: 규칙에서 쓸 수 없습니다. 쓸 수 있는 이름: { $known }.
unknown-in-action = “{ $name }”: { $action }에서 쓸 수 없습니다. 쓸 수 있는 이름: { $known }.
names-are = names는 jtel 또는 webfront이거나 생략합니다.
do-missing = do가 없습니다. 실행할 내용을 입력하세요(예: { "{" }"pop": "https://…"{ "}" }).
on-missing = on이 없습니다. 다음 중 하나를 입력하세요: { $events }.
no-event = “{ $word }”: 이벤트가 아닙니다. 다음 중 하나를 입력하세요: { $events }.
when-no-object = when은 JSON 개체입니다(예: { "{" }"queue": "Sales"{ "}" }).
no-condition = “{ $name }”: 조건이 아닙니다. queue, dnis, direction, number, agent 또는 변수 이름을 입력하세요.
needs-texts = { $name }에는 텍스트 또는 텍스트 목록이 필요합니다.
not-before-all = { $name }: !는 목록의 모든 텍스트 앞에 붙이거나 모두 붙이지 마세요.
direction-is = direction은 in 또는 out입니다.
do-no-object = do는 JSON 개체 또는 그 목록입니다(예: { "{" }"pop": "https://…"{ "}" }).
no-action = 각 동작에는 다음 중 하나가 있어야 합니다: { $actions }.
custom-url-not-relative = openCustomURL: 인스턴스 기준의 상대 주소를 입력하세요(예: task.do?sys_id=).
custom-url-varies = openCustomURL: 변수는 ?나 # 뒤에만 넣을 수 있습니다. 페이지는 그대로 써야 합니다.
action-no-object = { $action }: JSON 개체여야 합니다.
mode-is = mode는 tab, window, frame 중 하나입니다.
rest-bodies = rest에는 json, form, text 중 하나만 넣습니다.
get-with-body = GET에는 본문을 넣을 수 없습니다. POST를 입력하거나 본문을 삭제하세요.
method-is = method는 GET 또는 POST입니다.
no-header-name = headers: “{ $name }”: 헤더 이름이 아닙니다.
timeout-is = timeoutSeconds는 1~120 사이의 숫자입니다.
credentials-are = credentials는 omit 또는 include입니다.
field-no-pairs = { $field }: 이름과 텍스트로 된 JSON 개체여야 합니다.
pair-needs-text = { $field }: { $name }에 텍스트가 필요합니다.
agent-cti-mode-is = AgentCTI: mode는 new_tab, new_window, new_frame 중 하나입니다.
entity-no-table = { $action }: entity는 테이블 이름입니다(예: incident).
query-forbidden = { $action }: query에는 sysparm_stack과 sysparm_goto_url을 넣을 수 없습니다.
field-no-bool = { $field }: true 또는 false여야 합니다.
window-is = window는 영문자와 숫자로 된 이름입니다.
size-is = size는 픽셀 단위의 너비와 높이입니다(예: 1000x800).

on-server = 서버 요청
should-be = { $name } 조건: { $patterns }, 실제 값: { $value }
should-not-be = { $name } 제외 조건: { $patterns }, 실제 값: { $value }
should-be-but-unknown = { $name } 조건: { $patterns }, 실제 값을 알 수 없음
should-not-be-but-unknown = { $name } 제외 조건: { $patterns }, 실제 값을 알 수 없음
either-or = { $first } 또는 { $second }

nothing-written = 입력된 내용이 없습니다.
behind-whole-address = 전체 주소 뒤에는 & 또는 ?와 매개변수만 올 수 있습니다.
address-begins-with-host = 주소는 https://와 그대로 쓴 호스트로 시작해야 합니다. 여기에 올 수 있는 변수는 전체 주소인 ${ "{{" }crmLink{ "}}" }뿐입니다.
address-scheme-not-web = http://와 https:// 주소만 열 수 있습니다.
address-not-understood = 이해할 수 없는 주소입니다. https://host/path?key= 형식으로 입력하세요.
path-varies = 변수는 ?나 # 뒤에만 넣을 수 있습니다. 경로는 그대로 써야 합니다.
launch-scheme-varies = 스킴은 그대로 써야 합니다(예: tel:).
scheme-never-launched = { $scheme }: 주소는 실행하지 않습니다.
behind-optional-value = ?가 있는 값 뒤에는 &로 시작하는 다음 매개변수가 와야 합니다.
character-in-address = 이 문자는 주소에 쓸 수 없습니다. %와 16진수로 입력하세요.
no-format = “|” 뒤에는 as-is, e164, national, digits, no-plus, twice 중 하나가 와야 합니다.
variable-misspelt = “{ $name }”: 변수가 아닙니다. 올바른 이름: { $close }.
no-variable = “{ $name }”: 변수가 아닙니다. docs/rules.md의 이름 또는 vars.와 서버의 변수 이름을 입력하세요.
variable-left-as-is = { $name }: 알 수 없는 변수이므로 그대로 둡니다.
variable-without-end = 이 변수가 닫히지 않았습니다. 이름 뒤에 { $end } 기호를 넣으세요.

## Hosting: what the softphone is allowed

hosting-file-unreadable = 호스팅 파일을 읽지 못해({ $why }) 아무것도 허용되지 않습니다. 페이지를 새로고침하세요. 해결되지 않으면 이 파일을 제공하는 담당자가 원인을 확인해야 합니다. 웹 서버가 404로 응답할 때만 파일이 없는 것으로 봅니다.
hosting-file-no-object = 호스팅 파일이 JSON 개체가 아니어서 아무것도 허용되지 않습니다. 제한하지 않으려면 { "{}" } 기호를 입력하거나 파일을 삭제하세요. 삭제한 경우 웹 서버가 404로 응답해야 합니다.
pin-twice = 이 이름이 중복됩니다. 하나를 삭제하세요.
pin-unknown = 알 수 없는 이름입니다. crmOrigins, ctiHosts, popHosts, apiHosts, frameOrigins 중에서 사용하세요.
write-origins = 오리진 목록을 입력하세요(예: ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]). 스킴과 호스트만 쓰고 경로는 빼세요.
write-hosts = 호스트 목록을 입력하세요(예: ["cti-a.example.com:9006", "cti-b.example.com"]). 스킴과 경로는 빼세요.
write-api-hosts = 호스트 목록을 입력하세요(예: ["acme.my.salesforce.com"]). 스킴과 경로는 빼세요.
build-in-address = 페이지 주소의 build
build-in-file = config.json의 build

page-in-the-clear = 소프트폰은 https에서만 작동합니다(테스트는 자신의 컴퓨터에서도 가능). 파일을 https로 제공하세요.
no-panel-around = 주소가 { $named } 페이지를 CRM의 페이지로 지정하지만, CRM의 소프트폰은 그 CRM의 전화 패널 안에서만 작동하며 별도의 탭이나 창에서는 작동하지 않습니다.
no-panel-around-a-page = 주소가 CRM의 페이지를 지정하지만, CRM의 소프트폰은 그 CRM의 전화 패널 안에서만 작동하며 별도의 탭이나 창에서는 작동하지 않습니다.
other-page-around = 주소가 지정한 페이지는 { $named }인데, 이 페이지를 둘러싼 것은 그 페이지가 아닙니다. 바깥 페이지: { $around }.
frame-hides-its-address = 이 페이지는 프레임 안에 있지만 어느 페이지의 프레임인지 브라우저가 알려 주지 않습니다. CRM 없는 소프트폰에는 이 정보가 필요합니다. 바깥 페이지가 주소를 숨기지 않아야 합니다(referrerpolicy).
running-pins-forbid = { $origin }: 실행 중인 소프트폰이 시작할 때의 { $pins } 목록에 없습니다. 소프트폰의 탭을 모두 닫고 다시 여세요.
origin-not-pinned = { $origin }: config.json의 { $pins } 목록에 없습니다. 이 파일을 제공하는 담당자가 추가할 수 있습니다.

## Diagnostics

section-crm = CRM
section-tabs = 탭
section-cti-servers = CTI 서버
section-shuttle = Shuttle
section-learned = 이 세션에서 파악한 서버 정보
section-rules = 규칙
section-directory = 전화번호부
directory-list = /Directory/url 목록
directory-flaw = 마지막 읽기 실패
directory-of-crm = CRM의 전화번호부
section-settings = 설정
section-counters = 카운터
section-browser = 브라우저
section-layout = 소프트폰 레이아웃
section-servicenow = ServiceNow
told-yes = 예
told-no = 아니요
told-none = 없음
told-count = { $count }
told-not-pinned = 제한 없음
told-not-known-yet = 아직 알 수 없음
line-version = 버전
line-build = 빌드
told-build = 빌드는 모든 것을 포함한 하나뿐이며 { $place } 항목은 생략할 수 있습니다
told-build-twice = 빌드는 모든 것을 포함한 하나뿐이며 { $one }, { $other } 항목은 생략할 수 있습니다
line-click-to-dial = 클릭하여 전화 걸기
told-clicks-off = 전화기가 준비될 때까지 꺼짐
told-clicks-asked = 요청함
told-clicks-on = 켜짐
told-clicks-refused = CRM이 거부함
line-record-on-screen = 화면의 레코드
line-crm-origins = 허용된 CRM 오리진
line-too-wide = 너무 넓음
told-too-wide = config.json의 { $pins } 목록이 CRM의 모든 고객을 허용합니다. 자사 주소만 지정하세요
line-library-hosts = 허용된 라이브러리 호스트
line-frame-origins = CRM 없이 허용된 프레임
line-cti-hosts = 허용된 CTI 호스트
line-crm = CRM
told-crm-not-found = 찾을 수 없거나 거부됨
told-stand-alone = 없음 (단독 모드)
line-crm-page = CRM 페이지
line-crm-library = CRM 라이브러리
told-loaded = 불러옴
told-not-loaded = 불러오지 않음
line-carrier = 소프트폰 실행 위치
told-long-worker = 모든 탭이 함께 쓰는 워커 (마지막 페이지를 닫은 뒤에도 몇 분간 유지)
told-worker = 모든 탭이 함께 쓰는 워커 (마지막 페이지와 함께 종료)
told-leader = 탭 중 하나 (모든 탭용)
told-own-page = 이 페이지 (이 페이지 전용)
line-carrier-why = 그 이유
line-open-tabs = 열린 탭
told-open-tabs = { $count } (현재 응답 없음: { $asleep })
line-records-open-in = 레코드를 여는 탭
told-no-tab = 없음: 현재 요청할 수 있는 CRM이 없습니다
told-this-tab = 이 탭
told-another-tab = 이 탭 다음에 사용한 다른 탭
line-changed-settings = 변경된 설정
told-settings-wait = 전화기에 통화가 없어질 때까지 대기
line-web-socket = WebSocket
line-session-storage = 세션 저장소
line-without-storage = 세션 저장소 없음
told-without-storage = 브라우저가 이 페이지의 데이터 저장을 허용하지 않습니다. 페이지를 새로고침하면 저장되지 않은 메모, 경과 시간, 통화 목록이 없어지고 진행 중인 통화의 레코드가 다시 열리지 않습니다. 유지하려면 이 사이트의 데이터 저장(타사 저장소)을 허용하세요.
line-shared-workers = 공유 워커
line-web-locks = Web Locks
told-refused-by-browser = 있지만 브라우저가 이 페이지에 허용하지 않음
line-framed = 프레임 안
line-clock = 시계
told-clock-worker = 워커
told-clock-page = 페이지의 타이머: 숨겨져 있는 동안 늦어짐
line-local-network = 로컬 네트워크
line-pop-ups = 팝업
line-notices = 전화 알림
told-notices-off = 꺼짐 (“메뉴” > “작은 창”에서 켤 수 있음)
told-permission-unknown = 브라우저가 알려 주지 않음
told-permission-granted = 허용됨
told-permission-prompt = 브라우저가 물어봄
told-permission-denied = 여기서는 허용되지 않음
line-page = 페이지
line-browser = 브라우저
line-side = { $side ->
    [primary] 기본
   *[backup] 백업
 }
line-side-failure = { $side ->
    [primary] 기본
   *[backup] 백업
 }, 마지막 장애
told-not-set = 설정 안 됨
told-side = { $standing ->
    [open] { $address } (연결됨, { $times }회 연결)
    [connecting] { $address } (연결 중, { $times }회 연결)
    [standby] { $address } (예비로 연결 유지)
   *[closed] { $address } (연결 안 됨, { $times }회 연결)
 }
told-side-failure = { $why } ({ $code }), { $seconds }초 전
line-standby = 예비 연결
standby-off = 이 세션에서는 꺼짐: { $why }
closed-by-standby = 다른 서버에 연결할 때 { $side ->
    [primary] 기본
   *[backup] 백업
 } 서버의 연결이 끊어졌습니다
standby-answers = 연결됨, 응답함
standby-open = 연결됨, 아직 응답 없음
standby-connecting = 연결 중
standby-cold = cold (설정대로)
standby-closed = 연결 안 됨 (연속 { $failures }회 실패)
line-next-try = 다음 시도
told-next-try = { $seconds }초 후, { $attempt }번째 대기
line-extension = 내선
line-snapshots = 스냅샷
line-agent-queries = 상담원 상태 조회
line-events-beside-offer = offer 외의 이벤트
told-not-seen-yet = 아직 없음
told-understood = 지원됨
told-not-understood = 지원 안 됨
line-unknown-events = 알 수 없는 이벤트 이름
told-no-name = 이름 아님
line-unknown-requests = 서버가 모르는 요청
line-how-dialled = 마지막 번호를 만든 과정
told-next-step = { $first }; { $second }
line-asked-first = 발신 전 확인
told-asked-first = { $answer } ({ $seconds }초 전)
told-setting = { $source ->
    [call-center] { $value } (콜센터)
    [file] { $value } (설정 파일)
   *[default] { $value } (기본값)
 }
line-frames-read = 읽은 프레임
line-frames-unreadable = 메시지가 아닌 프레임
line-replies-to-nothing = 요청 없는 응답
line-unknown-events-count = 이름을 모르거나 다른 내선의 이벤트
line-stale = 이전 연결의 늦은 메시지
line-requests-refused = 거부된 요청
line-requests-unanswered = 응답 없는 요청
line-clock-jumps = 시계 건너뜀
line-warning = 경고
own-country-code-missing = /Softphone/country는 설정되었지만 /Dialing/ownCountryCode는 설정되지 않았습니다. +나 자국 국가 번호로 시작하는 국내 번호가 국제 전화로 걸립니다.
line-texts-cut = 너무 길어 자른 텍스트
line-calls-surplus = 한도를 넘은 통화
line-shuttle-server = 서버
line-shuttle-connection = 연결
line-shuttle-speaks = 프로토콜
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 또는 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 또는 4)
line-own-peer = 자신의 피어
line-times-connected = 연결 횟수
line-frames-meaningless = 의미 없는 프레임
line-binary-events = 읽지 않은 바이너리 포함 이벤트
line-events-of-others = 다른 상담원의 이벤트
line-events-of-unknown-name = 이름을 모르는 이벤트
line-last-failure = 마지막 장애
told-shuttle-failure = { $why } ({ $code })
told-rule = { $conditions ->
    [0] { $events }: { $does }
   *[other] { $events }, 조건 { $conditions }개: { $does }
 }
told-rule-pop = 주소 열기
told-rule-notify = 메시지 표시
told-rule-launch = 프로그램 시작
told-rule-rest = 웹 서버 호출
told-rule-shuttle = Shuttle에 알림
told-rule-servicenow = ServiceNow에서 열기
line-rule-hosts = 열 수 있는 호스트
line-rule-hosts-pinned = 그중 config.json이 허용한 호스트
line-rule-without-call = { $rule }, 통화 없음
told-rule-unfit = 조건에 맞지 않음
told-step-owed = 대기 중
told-step-handed-over = 전달됨
told-step-blocked = 브라우저가 차단함
told-step-failed = 실패
line-layout = CRM의 레이아웃
line-library-version = 라이브러리
told-not-told = 정보 없음
layout-without-pops = 스크린 팝 설정 없음
layout-pops = 수신 시 하나 일치: { $one }; 여러 개 일치: { $several }; 일치 없음: { $none }

## Keyboard

keyboard-shortcuts = 키보드 단축키
use-shortcuts = 키보드 단축키 사용
shortcuts-where = 이 패널에 포커스가 있을 때 작동합니다. 패널을 클릭하거나 Tab 키로 이동하세요. 변경한 내용은 이 컴퓨터에만 적용됩니다.
change = 변경
switch-off = 끄기
reset-shortcuts = 모두 초기화
shortcut-hold = 보류 또는 보류 해제
shortcut-ready = 대기 또는 이석
shortcut-number = 번호란으로 이동
shortcut-next-call = 다음 통화로 이동
shortcut-back = 보류한 통화로 돌아가기
shortcut-note = 메모로 이동
shortcut-list = 이 목록
shortcut-waits = 키를 누르세요…
shortcut-off = 꺼짐
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = “{ $action }”에 쓸 새 키를 누르세요. Esc를 누르면 그대로 둡니다.
shortcut-stays = “{ $action }”: 변경하지 않았습니다.
shortcut-set = “{ $action }”: 이제 { $keys }입니다.
shortcut-is-off = “{ $action }”: 이제 단축키가 없습니다.
shortcut-clash = “{ $other }”에 같은 키가 있고 우선합니다. 여기서는 작동하지 않습니다.
shortcuts-clash = “{ $first }”, “{ $second }”의 키가 같습니다({ $keys }). 첫 번째만 작동합니다.
shortcuts-used = 단축키가 켜져 있습니다.
shortcuts-not-used = 단축키가 꺼져 있습니다.
shortcuts-reset = 모든 단축키를 콜센터의 설정대로 되돌렸습니다.
shortcuts-not-kept = 이 브라우저는 저장하지 않습니다. 이 페이지를 다시 불러올 때까지 적용됩니다.
shortcut-not-now = “{ $action }”: 지금은 사용할 수 없습니다.
shortcut-too-soon = “{ $action }”: 방금 바뀌었습니다. 다시 누르세요.
keys-unknown = 영문자, 숫자 또는 F1~F12를 단독으로 또는 Ctrl, Alt, Shift와 함께 사용하세요.
keys-type-signs = Ctrl과 Alt를 함께 누르면 문자가 입력되는 키보드가 많습니다. Ctrl과 Shift를 사용하세요.
keys-of-browser = 브라우저가 사용하는 키입니다.
keys-edit-text = 텍스트 편집에 쓰는 키입니다.
keys-of-keypad = Ctrl이나 Alt 없이 누르는 숫자는 키패드용입니다.
write-shortcut = 이름과 키를 입력하세요(예: answer=Ctrl+Shift+A). 키 대신 off도 쓸 수 있습니다. 이름: { $names }.
shortcut-twice = 이 단축키가 중복됩니다. 첫 번째 항목이 적용됩니다.

## Alerts

ring = 벨소리
ring-off = 끔
ring-chime = 차임
ring-bell = 벨
ring-pulse = 펄스
ring-volume = 음량
ring-muted = 전화가 울리지만 브라우저가 이 페이지를 음소거했습니다.
let-it-ring = 소리 켜기
small-window = 작은 창
    .title = 통화와 버튼을 별도 창에 표시하며, 알림도 그 창에서 켤 수 있습니다
window-blocked = 브라우저가 소프트폰의 창을 차단했습니다. 팝업을 허용하세요.
keep-on-top = 항상 위에 표시
    .title = 항상 위에 표시
    .aria-label = 항상 위에 표시
small-window-looks = 패널을 찾는 중…
small-window-no-panel = 이 창을 연 패널이 없거나 CRM이 패널과 분리해 두었습니다. 패널의 메뉴에서 여세요.
small-window-tab-closed = 패널이 있는 탭이 닫혔습니다. 패널의 메뉴에서 이 창을 다시 여세요.
allow-notices = 알림 켜기
notices-wanted = 다른 화면을 보고 있어도 알림으로 전화를 알 수 있습니다.
notices-on = 전화 알림이 켜져 있습니다.
notices-off = 전화 알림이 아직 꺼져 있습니다. “작은 창”을 누른 다음 그곳에서 “알림 켜기”를 누르세요.
notices-refused = 브라우저가 소프트폰의 알림을 차단합니다. 브라우저의 이 페이지 설정에서 허용하세요.
notices-not-there = 이 브라우저는 알림을 지원하지 않습니다.
notice-caller = { $name }, { $number }
write-sound = off, chime, bell, pulse 중 하나를 입력하세요. 현재는 off입니다.
write-volume = 0~100 사이의 숫자를 입력하세요. 현재는 60입니다.
write-notices = off, hidden, unfocused 중 하나를 입력하세요. 현재는 hidden입니다.

## The page

softphone = 소프트폰
stopped = 소프트폰이 중지되었습니다.
stopped-phone-goes-on = 전화기는 계속 작동하며 진행 중인 통화도 유지됩니다. 여기서 계속하려면 소프트폰을 새로고침하세요.
reload = 새로고침
mode-clock =
    .aria-label = 이 상태의 경과 시간
agent = 상담원
ext = 내선
menu =
    .title = 메뉴
    .aria-label = 메뉴
password-wanted = 업무 상태를 변경하려면 비밀번호를 다시 입력해야 합니다
change-mode = 상태 변경
cancel = 취소
call = 전화 걸기
notices =
    .aria-label = 안내
try-again = 다시 시도
copy-note = 메모 복사
discard = 삭제
dismiss =
    .title = 닫기
    .aria-label = 닫기
incoming-calls =
    .aria-label = 수신 전화
agent-log-in =
    .aria-label = 상담원 로그인
agent-id = 상담원 ID
password = 비밀번호
log-in = 로그인
log-out = 로그아웃
diagnostics = 진단
download-recording = 문제 보고서 저장
    .title = 최근 몇 분간의 소프트폰 동작 (번호, 이름, 음성 제외)
take-phone-links = 여기서 전화 링크 열기
    .title = 웹 페이지의 전화번호 링크를 클릭하면 전화를 걸지 여기서 묻습니다
connect-again = 다시 연결
work-mode =
    .aria-label = 업무 상태
mode-auto = 대기
    .title = 다음 전화가 자동으로 들어옵니다
mode-manual = 1건만
    .title = 전화 1건만 받습니다
mode-acw = 후처리
    .title = 후처리: 전화가 들어오지 않습니다
mode-aux = 이석
    .title = 이석: 여기서 선택한 사유로 전화를 받지 않습니다
aux-reason = 이석 사유
aux-reason-field =
    .title = 이석 사유
    .aria-label = 이석 사유
no-reason-yet = 사유…
find-reason =
    .aria-label = 이석 사유 찾기
    .placeholder = 사유 찾기…
reasons-found =
    .aria-label = 찾은 사유
more-reasons = { $count }개 더 있음: 계속 입력하여 찾으세요
no-reason-found = 이 이름이 들어 있는 사유가 없습니다.
day-so-far = 오늘: 통화 { $calls }건, 통화 시간 { $talked }, 부재중 { $missed }건
your-extension = 내선 번호
use-it = 사용
setup-title = 설치: 이 페이지 허용
setup-file =
    .aria-label = config.json 내용
copy = 복사
setup-reload = 그런 다음 이 페이지를 새로고침하세요.
calls =
    .aria-label = 통화
loading = 불러오는 중…
no-calls = 통화 없음
duration =
    .aria-label = 경과 시간
called-number-label = 착신
answer = 받기
hold = 보류
retrieve = 보류 해제
swap = 교체
hang-up = 끊기
decline = 거절
reconnect-why =
    .title = 협의 통화를 끝내고 보류한 통화로 돌아가기
other-parties =
    .aria-label = 다른 참가자
drop = 내보내기
note = 메모
note-field =
    .placeholder = 메모 입력…
keypad = 키패드
digits-sent =
    .aria-label = 보낸 숫자
keys =
    .aria-label = 키패드: 숫자를 누르거나 입력하세요
key-star =
    .aria-label = 별표
key-hash =
    .aria-label = 우물 정자
open-in-crm = CRM에서 열기
my-phone-is-idle = 전화기에 통화 없음
    .title = 전화기와 패널이 서로 다를 때 여기에 표시된 통화를 종료합니다
close-call =
    .title = 닫기
    .aria-label = 이 통화 닫기
caller =
    .aria-label = 발신자
called-number =
    .aria-label = 착신 번호
dial =
    .aria-label = 전화 걸기
number-field =
    .aria-label = 번호
    .placeholder = 번호
dial-keypad =
    .aria-label = 발신용 키패드
    .title = 발신용 키패드
key-plus =
    .aria-label = 더하기
key-erase =
    .aria-label = 마지막 문자 지우기
    .title = 마지막 문자 지우기
consult = 협의
transfer = 호전환
conference = 회의
drop-party = 참가자 내보내기
two-calls = “호전환”과 “회의”는 두 통화를 연결합니다. 번호는 필요 없습니다.
recent-calls = 최근 통화
call-again = 다시 걸기
call-back = 콜백
close = 닫기
    .title = 닫기
    .aria-label = 닫기
diagnostics-text =
    .aria-label = 진단 내용

connection = 연결
error = 오류
language = 언어
not-told = 정보 없음
diagnostics-not-made = 진단을 만들지 못했습니다. 다시 시도하세요.
presses-left-out = 무시한 버튼 누름
presses-left-out-why = { $count }회, 막 나타나거나 이동하거나 바뀐 버튼
numbers-in-groups = 번호 묶음 표시
numbers-as-in = { $country } 형식
numbers-awaited = 묶음 파일을 불러오는 중
numbers-not-loaded = 아니요, 그대로 표시: 묶음 파일을 불러오지 못했습니다({ $why })
numbers-country-unknown = 아니요, 그대로 표시: 설정 /Softphone/country 값 { $country }, 번호 형식을 알 수 없는 국가입니다
copied = 복사했습니다.
copy-by-hand = Ctrl+C를 눌러 선택된 텍스트를 복사하세요.
reconnect = 보류한 통화로 돌아가기
add-to-favourites = 즐겨찾기에 추가
remove-from-favourites = 즐겨찾기에서 삭제
favourites =
    .aria-label = 즐겨찾기
star =
    .title = 즐겨찾기에 추가
    .aria-label = 즐겨찾기에 추가
unstar =
    .title = 즐겨찾기에서 삭제
    .aria-label = 즐겨찾기에서 삭제
suggestions =
    .aria-label = 추천
suggestion-recent = 최근 통화
missed-calls = 부재중 { $count }건
talk-length = { $minutes ->
    [0] { $seconds }초
   *[other] { $minutes }분 { $seconds }초
 }
history-in = 수신
history-out = 발신
history-missed = 부재중
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin }에서 이 소프트폰을 요청합니다. 소프트폰의 index.html 옆에 있는 파일에서 허용할 때까지 아무것도 불러오거나 연결하지 않습니다.
setup-answer = 자신의 시스템인 경우에만, 소프트폰의 웹 서버가 { $place } 요청에 다음 내용으로 응답하게 하세요:
missing-in-markup = 페이지 마크업에 없습니다. 소프트폰에 필요하므로 다시 넣으세요.
missing-all = 페이지 마크업에 없음: { $names }
catalogue-flaws = { $count ->
    [1] { $line }행에 오류가 있습니다: { $first }
   *[other] 오류가 { $count }개 있습니다. 첫 번째는 { $line }행입니다: { $first } 나머지는 진단에 있습니다.
 }
catalogue-line = { $line }행
catalogue-at = { $file }, { $line }
catalogue-empty = 파일에 문구가 없습니다.
mistake-too-deep = 중괄호가 { $most }단계 넘게 겹쳐 있어 파일을 읽지 않습니다.
mistake-encoding = 파일이 UTF-8로 저장되지 않았습니다. UTF-8로 저장하세요.
mistake-brace = { "}" } 기호가 없습니다.
mistake-sign = { $sign } 기호가 없습니다.
mistake-no-key = 메시지는 키로 시작합니다(예: answer = 받기).
mistake-no-words = 키 뒤에 문구가 없습니다.
mistake-no-default = 선택할 문구 중 하나는 *로 시작해야 하며, 맞는 것이 없을 때 사용됩니다.
mistake-closing-brace = { "}" } 기호가 하나 더 있습니다.
mistake-form = 메시지가 docs/words.md의 형식이 아닙니다.
mistake-twice = 키 { $key }: 중복됩니다. 나중 문구를 사용합니다.
mistake-unknown-key = 키 { $key }: 소프트폰에서 쓰지 않습니다. 키를 고치거나 이 행을 삭제하세요.
mistake-argument = 메시지 { $key }: { "{" } { $name } { "}" } 값이 전달되지 않아 영어 문구를 사용합니다.
language-not-there = 소프트폰의 웹 서버에 { $file } 파일이 없습니다. 현재 소프트폰은 영어로 표시됩니다. 있는 언어를 지정하거나 그 파일을 추가하세요.
starting-again = 소프트폰을 다시 시작합니다.
recording-not-written = 문제 보고서를 저장하지 못했습니다.
answered-something-else = 소프트폰이 다른 응답을 보냈습니다.
disposed-of = 소프트폰이 제거되었습니다.
does-not-answer = 소프트폰이 응답하지 않습니다.
no-work-mode = 업무 상태는 다음 중 하나여야 합니다: { $modes }.
open-in-tab = 탭에서 열기
close-page = 이 페이지 닫기

web-server-answered = 웹 서버 응답: { $status }
not-fetched = 가져오지 못했습니다
config-not-fetched = 가져오지 못했거나 웹 서버가 브라우저를 다른 곳으로 보냈습니다
config-not-given = 페이지의 스크립트가 읽지 못했습니다
config-is-no-text = 페이지의 스크립트가 대신 준 것이 텍스트가 아닙니다
library-not-there = 브라우저가 불러오지 못했습니다
several-reasons = { $first }; { $second }
no-shared-workers = 브라우저에 공유 워커가 없음
shared-worker-refused = 브라우저가 공유 워커를 거부함
shared-worker-silent = 공유 워커가 응답하지 않음
web-locks-refused = 브라우저가 Web Locks를 거부함
no-web-locks = 브라우저에 Web Locks가 없음
no-channel = 브라우저가 탭 사이의 채널을 거부함

phone-link = 전화 링크
phone-links = 전화 링크
phone-links-set-up = 이 페이지로 연결되는 링크는 이 브라우저에서 실행 중인 소프트폰에 전화번호를 넘깁니다. 모든 웹 페이지의 전화 링크(tel:)도 열 수 있으며, 허용할지는 브라우저가 묻습니다.
no-phone-links = 이 브라우저는 전화 링크를 웹 페이지에 넘길 수 없습니다. 소프트폰이 https로 제공되면 데스크톱의 Chrome, Edge, Firefox에서 가능합니다.
browser-asks = 브라우저가 허용 여부를 묻고 있습니다. 주소 표시줄의 메시지를 확인하세요.
phone-links-come-here = 이제부터 전화 링크가 여기서 열립니다.
phone-links-not-allowed = 브라우저가 허용하지 않았습니다. 소프트폰의 주소를 별도 탭에서 한 번 열고 그 페이지를 클릭한 다음 여기서 다시 시도하세요.
open-phone-links-here = 소프트폰으로 전화 링크 열기
looking-for-softphone = 소프트폰을 찾는 중…
not-a-number = 번호 아님
link-not-taken = 처리되지 않음
no-softphone-found = 소프트폰을 찾지 못함
no-softphone-answers = 이 브라우저에서 응답하는 이 사이트의 소프트폰이 없습니다. 열려 있지 않거나, CRM 안에 열려 있지만 아직 전화 링크를 받을 수 없는 상태입니다. 그 경우 그곳에서 “메뉴”, “여기서 전화 링크 열기”를 한 번 누르세요. 그때까지는 번호를 복사하여 소프트폰에 붙여넣으세요.
softphone-silent = 마지막으로 사용한 소프트폰을 찾았지만 지금 응답하지 않습니다. 그곳을 확인하거나 번호를 복사하세요.
handed-over = 소프트폰에 전달됨
softphone-asks = 소프트폰에 번호가 표시되고 전화를 걸지 묻습니다.
softphone-asks-close-tab = 소프트폰에 번호가 표시되고 전화를 걸지 묻습니다. 이 탭은 닫아도 됩니다.
copy-number = 번호 복사
copy-number-by-hand = Ctrl+C를 눌러 선택된 번호를 복사하세요.
go-back = 뒤로

disposition = 처리 결과
disposition-none = 선택 안 됨
disposition-wanted = 처리 결과 선택
log-tries-again = 자동으로 다시 시도합니다
log-disposition-changed = 저장됨. 이후 처리 결과가 변경되었습니다
wrap-up-ends = 대기까지
wrap-up-waits = 처리 결과를 선택하면 대기
more-wrap-up = 30초 연장
no-disposition-now = 처리 결과는 전화를 받은 뒤에 선택할 수 있습니다.
disposition-unknown = 이 처리 결과는 콜센터 설정에 없습니다.
disposition-first = 먼저 처리 결과를 선택하세요.
no-more-wrap-up = 지금은 연장할 시간이 없습니다.
write-disposition = 코드=텍스트 또는 그룹/코드=텍스트를 쉼표로 구분하여 입력하세요(예: Sales/1=Order,9=Wrong number). 현재는 무시됩니다.
disposition-twice = 이 코드가 중복됩니다. 처리 결과마다 다른 코드를 지정하세요. 현재 두 번째는 무시됩니다.
disposition-too-long = CRM은 최대 { $most }자까지 받습니다. 현재는 무시됩니다.

yes = 예
set-mode = 업무 상태 변경
send-digits = 숫자 전송
set-extension = 이 내선 번호 사용
open-page = 열기

header-call = { $state } { $number }
header-not-connected = 연결 안 됨
presence-offline = 오프라인
presence-on-a-call = 통화 중
presence-available = 대기
presence-away = 자리 비움
