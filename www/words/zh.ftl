# 软电话的简体中文用语。

## Joints

as-said = { $words }
one-after-another = { $first }。{ $second }
full-stop = { $sentence }。
list = { $first }、{ $second }
list-item = { $item }

## The phone: its state, the agent, its calls

trouble-network = 本机未连接网络。请检查网线或 Wi-Fi；桌面话机可继续使用。
trouble-server = 未连接到电话系统。请使用桌面话机；系统会自动重试。
trouble-local-network = 浏览器阻止了与电话系统的连接。请允许“本地网络访问”，或联系管理员。
trouble-phone = 未找到您的话机。请在下方输入分机号，或联系管理员。
trouble-setup = 软电话无法启动。请重新加载页面；如仍无效，请联系管理员。
trouble-crm = CRM 与软电话的连接出现问题。请重新加载页面；通话不受影响。
trouble-shuttle = 部分通话可能未在此显示：请查看您的话机。系统会自动重试。
details = 详细信息
troubles =
    .aria-label = 当前问题
call-alerting = 来电
call-dialling = 拨号中
call-dialling-consultation = 咨询：拨号中
call-ringing = 振铃中
call-ringing-consultation = 咨询：振铃中
call-held-by-far = 对方保持中
call-conference = 会议中
call-consulted = { $from } 发起咨询，关于：{ $about }
person-with-number = { $name }，{ $number }
call-conference-holds = 会议中，保持方：{ $parties }
call-talking = 通话中
call-consultation = 咨询中
call-held = 保持中
call-held-waits = 保持中，等待上方通话结束
call-failed = 未接通
call-busy = 忙线
call-missed = 未接
call-declined = 已拒接
call-not-answered = 无人接听
call-cancelled = 已取消
call-ended = 已结束
call-transferred = 已转接给 { $to }
call-queue = { $state }，队列：{ $queue }
call-by-shuttle = { $state }，来自 Shuttle
call-last-known = { $state }（最后已知状态）
calls-untold = 话机
unknown-caller = 未知来电者
number-withheld = 号码已隐藏
unknown-number = 未知号码
back-to = 返回 { $who }
transfer-to = 将 { $who } 转接给 { $to }
conference-of-all = 全部加入会议
back-to-caller = 返回原通话
dialled-as = 实拨号码：{ $number }
click-waits = 尚未连接。话机准备好后将拨打 { $number }，最多等待 { $seconds } 秒。
agent-signed-out = 已签出
logged-out-by-others = 您已被电话系统或他人签出。请重新签入以接听来电。
agent-not-connected = 未连接
agent-on-call = 通话中
agent-signed-in = 已签入
agent-auto = { $when ->
    [after-call] 通话后就绪
   *[now] 就绪
 }
agent-manual = { $when ->
    [after-call] 通话后就绪（只接一通）
   *[now] 就绪（只接一通）
 }
agent-acw = { $when ->
    [after-call] 通话后进入话后处理
   *[now] 话后处理
 }
agent-aux = { $when ->
    [after-call] 通话后未就绪
   *[now] 未就绪
 }
agent-aux-reason = { $when ->
    [after-call] 通话后未就绪：{ $reason }
   *[now] 未就绪：{ $reason }
 }
agent-aux-code = { $when ->
    [after-call] 通话后未就绪：原因 { $code }
   *[now] 未就绪：原因 { $code }
 }
mode-from-elsewhere = 您的工作模式已在别处更改。当前模式：{ $mode }
connection-none = 未连接
connection-off-network = 本机未连接网络
connection-connecting = { $side ->
    [primary] 正在连接主服务器
   *[backup] 正在连接备用服务器
 }
connection-connecting-again = { $side ->
    [primary] 正在重新连接主服务器
   *[backup] 正在重新连接备用服务器
 }
connection-connected = 已连接
connection-connected-to-backup = 已连接备用服务器
connection-without-phone = { $side ->
    [primary] 已连接主服务器，但没有话机
   *[backup] 已连接备用服务器，但没有话机
 }
connection-switching = { $side ->
    [primary] 正在切换到主服务器
   *[backup] 正在切换到备用服务器
 }
connection-starting = { $side ->
    [primary] 正在主服务器上启用话机
   *[backup] 正在备用服务器上启用话机
 }
trying-again = 正在重试
trying-again-often = 正在重试，已尝试 { $attempts } 次
shuttle-connecting = 正在连接 Shuttle
shuttle-connected-alone = 已连接 Shuttle，仅显示通话；请在话机上操作
shuttle-connected = Shuttle 已连接
panel-stand-alone = 独立运行：没有 CRM，因此无弹屏和通话记录

## What the agent is told: refusals, dialling, links, questions

no-number-waits = 没有等待拨打的号码。
no-retry-needed = 此通话记录无需重新保存。
only-ended-closes = 只能关闭已结束的通话。
note-not-saved = 备注未保存：请重试，或放弃备注。
disposition-not-saved = 通话结果未保存：请重试，或放弃更改。
change-not-saved = 您最后填写或选择的内容未保存：请重试，或放弃更改。
nothing-to-discard = 没有可放弃的内容。
no-caller-to-search = 没有可查找的来电者。
nothing-to-open = 已没有可打开的内容。
no-link-asks = 没有请求呼叫的链接。
type-extension-or-name = 请输入您的分机号或姓名。
extension-not-asked-for = 现在不需要输入分机号。
extension-has-digits = 分机号只能由数字组成。
no-call-shown = 没有显示任何通话。
shuttle-only-shows = Shuttle 仅显示通话：请在话机上操作。
server-not-connected = CTI 服务器尚未连接。
only-keys-sent = 只能发送按键 0 到 9、* 和 #。
already-logged-in = 此分机上已有座席签入。
type-agent-id = 请输入座席工号。
nobody-logged-in = 没有座席签入。
log-in-first = 请先签入。
reason-unknown = 呼叫中心的设置中没有此原因代码。
type-number-to-consult = 请输入要咨询的号码。
no-call-to-consult-about = 没有可发起咨询的通话。
no-call-rings = 没有正在振铃的来电。
other-call-answered = CTI 服务器接听的是 { $who }。{ $other } 仍在振铃。
no-call-to-hold = 没有可保持的通话。
no-call-to-take-back = 没有可取回的保持通话。
server-cannot-swap = CTI 服务器不支持切换通话。
swap-needs-two-calls = 切换需要一路进行中的通话和一路保持中的通话。
no-call-to-hang-up = 没有可挂断的通话。
reconnect-needs-consultation = 要返回原通话，需要有咨询通话和因咨询而保持的通话。
no-consultation-failed = 没有未接通的咨询。
type-number-to-transfer = 请输入转接号码，或先咨询。
no-call-to-transfer = 没有可转接的通话。
type-number-to-add = 请输入要加入的号码，或先咨询。
no-call-to-add-to = 没有可添加成员的通话。
type-number-to-drop = 请输入要移除的成员号码。
no-call-to-drop-from = 没有可移除成员的通话。
server-cannot-send-digits = CTI 服务器不支持发送按键。
digits-while-talking = 只能在通话中发送按键。
not-on-list = 此通话已不在列表中。
two-calls-already = 已有两路通话。
call-with-number-already = 已有与此号码的通话。
no-digits-after-number = 此处无法发送号码后的按键：请先咨询，再合并通话。
library-refused = CRM 的库拒绝了一次调用：{ $words }。
no-answer-yet = 尚无应答
no-answer = 无应答
no-settings-from-crm = CRM 未提供呼叫中心设置（{ $why }）。请在“设置”中打开“呼叫中心”，再打开“管理呼叫中心用户”，添加此用户；然后重新加载页面。
click-not-dialled = 未拨打所点击的号码：{ $why }。
too-many-calls = 同时超过 { $most } 路通话：其余通话不显示、不查找、不记录。
notes-of-agent-before = 前一位座席留有未保存到 CRM 的备注，涉及与以下各方的通话：{ $callers }。备注会一直保留，直到您复制备注并关闭这些通话：“关闭”会放弃备注。
an-unknown-caller = 未知来电者
not-dialled-not-reached = 未拨打 { $number }：未能及时连接 CTI 服务器。
dialled-already = 已在拨打 { $number }。
number-dialled-already = 已在拨打一个号码。
answer-first = 有来电正在振铃：请先接听，或等振铃停止。
hang-up-failed-first = 请先挂断未接通的呼叫。
end-one-of-two-first = 已有两路通话：请先结束其中一路。
call-again-when-free = 您的通话结束后才能再次呼叫。
local-network = 浏览器不允许此页面访问 CTI 服务器所在的本地网络。浏览器询问时，请允许“本地网络访问”。若要对所有座席生效：CRM 的框架须允许此访问，或企业策略（LocalNetworkAccessAllowedForUrls）须列出 CRM 和此页面的地址，或 CTI 服务器须使用公网地址。
pressed-no-server = 您最后的操作未执行：没有可用的 CTI 服务器。话机准备好后请再操作一次。
request-not-confirmed = 连接断开前未收到确认：{ $what }。请查看您的话机。
back-mode-changed = 与电话系统的连接曾短暂中断；其间您的工作模式已改变。
address-lost = { $side ->
    [primary] 连接另一台服务器时，主服务器断开了此地址
   *[backup] 连接另一台服务器时，备用服务器断开了此地址
 }
back-on-server = 与电话系统的连接曾中断 { $seconds } 秒；{ $what }。
calls-not-told = 此处暂时无法显示您的通话：请查看您的话机
calls-ended = { $calls ->
   *[other] 其间有 { $calls } 通电话结束
 }
calls-began = { $calls ->
   *[other] 其间新增 { $calls } 通电话
 }
calls-changed = { $calls ->
   *[other] 其间有 { $calls } 通电话发生变化
 }
work-mode-changed = 您的工作模式已改变
nothing-changed = 您的通话和工作模式没有变化
pressed-calls-changed = 您的操作未执行：其间通话发生了变化。
request-came-to-nothing = { $what }未完成：连接已断开。
other-links-left-out = { $links ->
   *[other] 其间另有 { $links } 个链接请求呼叫，已忽略。请先处理第一个。
 }
link-no-number = 有链接请求呼叫，但其内容不是电话号码。
link-no-digit = 有链接请求呼叫，但其号码不含数字。
link-several-numbers = 有链接请求同时呼叫多个号码。
link-star-hash = 有链接请求呼叫含 * 或 # 的号码，这可能是对电话系统的指令，已忽略。如确需拨打，请手动输入。
link-not-answered = 有链接请求呼叫 { $number }，因无人回应，未拨打。
link-asks = 有链接请求呼叫 { $number }。
link-asks-hold = 有链接请求呼叫 { $number }。与 { $held } 的通话将被保持。
link-asks-digits = 有链接请求呼叫 { $number }，并在接通后发送 { $digits }。
link-asks-digits-hold = 有链接请求呼叫 { $number }，并在接通后发送 { $digits }。与 { $held } 的通话将被保持。
the-caller = 来电者
library-not-loaded = 无法加载 CRM 的库（{ $why }）。请重新加载页面；如仍无效，请检查此页面的服务器是否允许从 CRM 加载脚本。
settings-file-unreadable = 无法读取设置文件（{ $why }）。
page-may-not = 此页面不能使用电话。原因见页面上的提示。
not-in-a-crm = 此页面不在 CRM 的电话面板中，也未指定设置文件。请从 CRM 打开，或在地址后加上 ?settings=settings.json。
browser-stores-nothing = 备注可能丢失：浏览器不允许此页面存储数据。
numbers-not-clickable = 无法点击 CRM 中的号码：{ $why }。请重新加载页面再试。
not-asked-any-more = 此询问已失效：其间通话发生了变化。
not-called-no-answer = 未呼叫 { $number }：无人回应。
not-called-calls-changed = 未呼叫 { $number }：其间话机上的通话发生了变化。
ask-transfer = 要接通 { $active } 与 { $held } 吗？您将退出这两路通话。
ask-conference = 要与 { $active } 和 { $held } 进行会议通话吗？
ask-transfer-to = 要将 { $active } 转接给 { $number } 吗？{ $held } 处于保持中，CTI 服务器可能会改为接通这两位来电者。
ask-conference-with = 要将 { $number } 加入与 { $active } 的通话吗？{ $held } 处于保持中，CTI 服务器可能会改为接通这两位来电者。
ask-call-named = 要呼叫 { $name }（{ $number }）吗？与 { $active } 的通话将被保持。
ask-call = 要呼叫 { $number } 吗？与 { $active } 的通话将被保持。
ask-discard = 要放弃关于 { $who } 的备注吗？备注未保存到 CRM。
yes-transfer = 转接
yes-conference = 会议
yes-call = 呼叫
yes-discard = 放弃
pop-could-repeat = 浏览器不允许此页面存储数据，弹屏可能会反复出现
pop-may-be-open = 浏览器不允许此页面存储数据，记录可能已经打开
no-crm-answer = CRM 无应答
note-is-in-log = 备注已写入通话记录
note-goes-into-log = 备注将写入通话记录
saved-by-other-version = 软电话已更新。尚未保存的备注和最近通话列表由旧版本保存，无法沿用。话机上的通话照常显示。
password-wrong = 密码不正确
no-server-answer = 电话系统无应答
no-server-answer-check-phone = 电话系统无应答；请先查看话机，再重试
request-failed = { $what }失败：{ $why }。
request-refused = { $what }未成功：电话系统拒绝了请求。
request-refused-or-idle = { $what }未成功：电话系统拒绝了请求。如果您的话机上没有通话，请按“话机上无通话”。
request-failed-or-idle = { $what }失败：{ $why }。如果您的话机上没有通话，请按“话机上无通话”。
request-log-in = 签入
request-log-out = 签出
request-auto = 切换到“就绪”
request-manual = 切换到“接一通”
request-acw = 切换到“话后处理”
request-aux = 切换到“未就绪”
request-call = 呼叫
request-call-to = 对 { $number } 的呼叫
request-consultation = 咨询
request-consultation-with = 对 { $number } 的咨询
request-drop = 移除成员
request-drop-party = 移除 { $number } 的操作
request-answer = 接听
request-hold = 保持
request-retrieve = 取回通话
request-hang-up = 挂断
request-reconnect = 返回保持的通话
request-transfer-to = 到 { $number } 的转接
request-add = 添加 { $number } 的操作
request-transfer = 转接
request-conference = 会议
request-digits = 发送按键
request-swap = 切换通话
settings-changed = 呼叫中心的设置已更改。话机上没有通话时即会生效。
leave-not-supported = 此浏览器不支持此功能：最后一个页面关闭时，软电话即停止。
extension-not-found = CTI 服务器找不到本机的分机（{ $why }）。请输入您的分机号，或请管理员将本机地址映射到分机。
reply-names-no-extension = 应答中没有分机
extension-not-monitored = 无法监控分机 { $extension }（{ $why }），因此不会显示任何通话。请确认该分机存在，或联系管理员。
logged-in-not-told = CTI 服务器无法获知谁在分机 { $extension } 上签入（{ $why }）。
no-number-to-dial = 没有可拨打的号码。
no-digit = 内容不含数字，无法拨打。
several-numbers = 内容含多个号码，因此未拨打：请输入您要拨打的号码。
only-an-extension = 这只是分机号，没有总机号码，因此未拨打：请输入完整号码。
number-unclear = 无法判断哪一部分是号码，因此未拨打：请输入号码。
step-signs = 去掉不可见字符，将形似字符视为相应字符
step-link = 去掉链接中号码以外的内容
step-extension-part = 分机号部分在接通后发送
step-letters = 字母按其所在的按键拨打
step-words = 去掉号码旁的文字
step-trunk-zero = 国家代码后的 (0) 不拨
link-unwritten = 此链接的格式不符合地址规范，无法从中读取号码。
link-no-call = 此链接请求的不是电话呼叫。
link-not-a-number = 此链接请求呼叫的内容不是电话号码。
step-again = 按上次的方式拨打
step-digits-only = 只拨数字、* 和 #
step-punctuation-and-plus = 去掉 +、空格、括号、连字符及其他标点
step-as-typed = 手动输入的号码按输入内容拨打
step-punctuation = 去掉标点
step-international = { $set ->
   *[none] 含 +，视为国际号码：未设置字冠。
    [outside] 含 +，视为国际号码：前加出局字冠 { $outside }。
    [prefix] 含 +，视为国际号码：前加国际字冠 { $prefix }。
    [both] 含 +，视为国际号码：前加出局字冠 { $outside } 和国际字冠 { $prefix }。
 }
step-own-country = { $set ->
   *[none] 含 + 和本国代码，去掉本国代码：未设置字冠。
    [outside] 含 + 和本国代码，去掉本国代码：前加出局字冠 { $outside }。
    [prefix] 含 + 和本国代码，去掉本国代码：前加国内长途字冠 { $prefix }。
    [both] 含 + 和本国代码，去掉本国代码：前加出局字冠 { $outside } 和国内长途字冠 { $prefix }。
 }
step-long-distance = { $set ->
   *[none] 含括号，视为长途号码：未设置字冠。
    [outside] 含括号，视为长途号码：前加出局字冠 { $outside }。
    [prefix] 含括号，视为长途号码：前加长途字冠 { $prefix }。
    [both] 含括号，视为长途号码：前加出局字冠 { $outside } 和长途字冠 { $prefix }。
 }
step-outside = { $set ->
   *[none] 比本机分机号长，视为外线：未设置字冠。
    [outside] 比本机分机号长，视为外线：前加出局字冠 { $outside }。
 }
step-internal = 不比本机分机号长，视为内线：不加字冠。
will-dial = { $kind ->
   *[as-typed] 将按输入内容拨打 { $number }
    [digits] 将拨打 { $number }
    [international] 将拨打 { $number }：国际
    [own-country] 将拨打 { $number }：国内
    [long-distance] 将拨打 { $number }：长途
    [outside] 将拨打 { $number }：外线
    [internal] 将拨打 { $number }：内线
 }
will-send = 接通后将发送 { $digits }。
nobody-found = 通讯录和最近通话中都没有此姓名。
why-number = 为何是此号码？
why-typed = 输入框中的内容是 { $number }。
why-step = { $result } – { $step }
caller-too-long = 无记录：来电号码过长，无法查找
no-caller-number = 无记录：来电没有号码
caller-hides-number = 无记录：来电者隐藏了号码
caller-too-short = 无记录：来电号码过短，无法查找

## Servers: what went wrong with them

reason-not-reached = { $who ->
    [primary] 无法连接主服务器
    [backup] 无法连接备用服务器
   *[it] 无法连接
 }
reason-closed = { $who ->
    [primary] 主服务器关闭了连接
    [backup] 备用服务器关闭了连接
    [shuttle] Shuttle 关闭了连接
   *[it] 关闭了连接
 }
reason-with-code = { $reason }（代码 { $code }）
reason-with-code-and-words = { $reason }（代码 { $code }：{ $words }）
reason-connect-timeout = { $who ->
    [primary] 主服务器未及时接受连接
    [backup] 备用服务器未及时接受连接
   *[it] 未及时接受连接
 }
reason-no-answer = { $who ->
    [primary] 主服务器未应答 { $request }
    [backup] 备用服务器未应答 { $request }
   *[it] 未应答 { $request }
 }
reason-local-network = { $who ->
    [primary] 主服务器位于本地网络，浏览器不允许此页面访问
    [backup] 备用服务器位于本地网络，浏览器不允许此页面访问
   *[it] 位于本地网络，浏览器不允许此页面访问
 }
reason-silent = { $who ->
    [primary] 主服务器停止响应
    [backup] 备用服务器停止响应
    [shuttle] Shuttle 停止响应
   *[it] 停止响应
 }
reason-refused = { $who ->
    [primary] 主服务器拒绝服务
    [backup] 备用服务器拒绝服务
   *[it] 拒绝服务
 }
reason-return = { $who ->
    [primary] 因另一台服务器恢复服务，已从主服务器切换过去
    [backup] 因另一台服务器恢复服务，已从备用服务器切换过去
   *[it] 因另一台服务器恢复服务，已切换过去
 }
reason-frame-too-long = { $who ->
    [primary] 主服务器发送了超过 256 KB 的帧
    [backup] 备用服务器发送了超过 256 KB 的帧
    [shuttle] Shuttle 发送了超过 256 KB 的帧
   *[it] 发送了超过 256 KB 的帧
 }
reason-unreachable = { $who ->
    [shuttle] 无法连接 Shuttle
   *[it] 无法连接
 }
reason-unreachable-in-words = { $who ->
    [shuttle] 无法连接 Shuttle（{ $words }）
   *[it] 无法连接（{ $words }）
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle 接受连接后未作应答即关闭：可能不是 Socket.IO 服务器
   *[it] 接受连接后未作应答即关闭：可能不是 Socket.IO 服务器
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle 使用的 Socket.IO 版本与设置 /Shuttle/eio 不符：请在该处填写 auto
   *[it] 使用的 Socket.IO 版本与设置 /Shuttle/eio 不符：请在该处填写 auto
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle 未及时应答
   *[it] 未及时应答
 }
reason-left = { $who ->
    [shuttle] Shuttle 主动结束了连接
   *[it] 主动结束了连接
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle 拒绝连接
   *[it] 拒绝连接
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle 拒绝连接：{ $words }
   *[it] 拒绝连接：{ $words }
 }
no-reason-given = 未说明原因

## Other systems: Shuttle, ServiceNow, web servers, rules

asked-about-already = 已在查询 { $number }。
asking-whether = 正在查询是否允许拨打 { $number }。
not-dialled-refused = 不拨打 { $number }：拨号前查询的服务器拒绝了。
not-dialled-server-says = 不拨打 { $number }。拨号前查询的服务器答复：“{ $words }”
not-dialled-nobody-says = 不拨打 { $number }：无法确认是否允许（{ $why }）。请重试，或联系管理员。
not-dialled-server-lost = 未拨打 { $number }：其间与 CTI 服务器的连接中断。
not-dialled-calls-changed = 未拨打 { $number }：其间话机上的通话发生了变化。
asked-allowed = 允许（{ $status }）
asked-refused = 已拒绝
asked-taken-back = 已撤回
asked-other-clicked = 其间点击了另一个号码
asked-other-dialled = 其间拨打了另一个号码
asked-other-instead = 改为拨打了另一个号码
asked-dialled-all-the-same = { $why }；仍按设置拨打
asked-not-dialled = { $why }；未拨打
asked-address-unusable = 其地址不可用
asked-server-answered = 服务器应答 { $status }
no-answer-within = { $seconds } 秒内无应答
fetch-failed = 浏览器只报告失败：可能是服务器的 CORS 标头、重定向、证书或网络问题（docs/jtel.md）
server-answered = 应答 { $status }
sent-unread = 已发送；因规则指定了 unread，结果未知
crm-takes-no-log = { $crm } 不接受来自此处的通话记录：请将备注复制到 CRM 记录中
servicenow-did-not-start = ServiceNow 未启动此面板（{ $why }）。请管理员将 { $page } 添加到属性 glide.ui.concourse.onmessage_enforce_same_origin_whitelist，并授予此用户 sn_openframe_user 角色；然后重新加载页面。
servicenow-settings-unreadable = 无法读取来自 ServiceNow 的设置：{ $why }。请在该处更正，然后重新加载页面。
servicenow-did-not-take = ServiceNow 未接受软电话的请求（{ $words }）。如果没有内容打开，请重新加载页面。
no-servicenow-answer = ServiceNow 无应答
not-opened = 未打开：{ $why }
not-in-servicenow = 软电话不在 ServiceNow 中
no-servicenow-page-in-time = 没有 ServiceNow 页面能及时打开
why-opened = 为何打开此内容？
why-nothing-opened = 为何没有打开内容？
no-page-in-time = 没有软电话页面能及时打开
program-unknown = 程序如何处理未知
browser-blocked = 浏览器阻止了“{ $rule }”要打开的窗口。请允许此页面使用弹出窗口。
browser-blocked-call = 浏览器阻止了“呼叫”要打开的窗口。请允许此页面使用弹出窗口。
shuttle-did-not-answer = Shuttle 无应答：不知是否已执行
press-call = 请按“呼叫”，用本机的电话程序拨号。
shuttle-says = { $title }：{ $body }
no-shuttle-server = 设置中未指定 Shuttle 服务器（/Shuttle/url）
shuttle-not-connected = Shuttle 未连接

## The CRM: pops, logs, set-up

pop-not-searched = { $why }
pop-asked = 正在 CRM 中查找来电者
pop-waits = 接听后打开来电者记录：您正在另一通话中
pop-waits-for-pause = 您停止输入或接听后，将打开来电者记录
pop-record = 记录：{ $record }
pop-found = { $count ->
    [0] 未找到记录
    [1] 找到 1 条记录
   *[other] 找到 { $count } 条记录
 }
pop-failed = 查找失败：{ $why }
pop-by-hand = 未自动打开：{ $why }
pop-opened = 已在 CRM 中打开
pop-not-opened = 未打开：未接听
choose-record = 选择此记录
new-record-of-caller = 新建记录
record-kind = { $object ->
    [account] 客户
    [contact] 联系人
    [lead] 潜在客户
    [case] 个案
   *[opportunity] 业务机会
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · 本次通话
directory-holds = { $entries } 个条目，{ $broken } 个因有误而略去，{ $left ->
    [0] 无因空间不足而略去的条目
   *[other] { $left } 个因空间不足而略去
 }
directory-missing = 无法读取通讯录（{ $why }）。系统会自动重试；您仍可按号码拨打。
directory-too-long = 超过 10 MB
directory-no-json = 应答不是 JSON，或嵌套过深
directory-no-list = 应答中没有条目列表
directory-no-entries = 列表中没有可读内容：每个条目须有姓名和号码
favourites-not-kept = 此浏览器无法保存您的收藏（存储空间已满或被禁用）：收藏只保留到此页面关闭。
favourites-full = 您已有 { $most } 个收藏。请先移除一个。
favourite-already = 此号码已在收藏中。
no-favourite = 此号码不在收藏中。
no-number-to-star = 没有可收藏的号码。
free-agents = { $count ->
    [0] 无空闲座席
   *[other] { $count } 人空闲
 }
records-to-choose = { $count ->
    [1] 找到 1 条记录
   *[other] 找到 { $count } 条记录：是哪一位？
 }
records-to-choose-again = 改选 { $count } 条记录中的另一条？
records-to-choose-some = 找到 { $count } 条记录：是哪一位？此处为前 { $shown } 条。
new-record-of-kind = { $object ->
    [account] 新建客户
    [contact] 新建联系人
    [lead] 新建潜在客户
    [case] 新建个案
   *[opportunity] 新建业务机会
 }
new-record = 新建：{ $kind }
record-not-offered = 此记录已不可选。
record-not-opened = CRM 未打开记录：{ $why }
why-record = 为何是此记录？
why-came = 来电号码为 { $number }。
why-searched = 在 CRM 中查找：{ $search }（{ $form }）。
why-found = { $count ->
    [0] 未找到记录。
    [1] 找到 1 条记录。
   *[other] 找到 { $count } 条记录。
 }
why-only = 这是唯一的记录。
why-chosen = 您选择了此记录。
why-chosen-before = 今天此号码来电时，您曾选择此记录。
why-opened-in-crm = 您在 CRM 中打开了此记录。
why-had-record = 查找之前，通话已有对应记录。
why-not-related = CRM 拒绝将通话任务与此记录关联。
form-as-is = 原样
form-e164 = 带国家代码
form-national = 按国内拨法
form-digits = 仅数字
form-last = { $count ->
    [1] 最后 1 位
   *[other] 最后 { $count } 位
 }
write-entry = 请填写姓名（最多 80 个字符）和号码，例如 Grace Kim=2612。
entry-twice = 此条目重复。
write-refresh-minutes = 请填写 1 到 1440 之间的分钟数。
write-queue = 请填写名称及其技能组（split）号码，例如 Support=6001；每个技能组只写一次，最多 20 个。
write-objects = 请填写最多四个对象的 API 名称，每个只写一次，例如 Contact, Lead；或填写 none。
log-saving = 正在保存通话记录
log-saved-without-name = 已保存，但 CRM 未返回任务标识：之后的备注请手动复制
log-note-changed = 已保存；新备注随后保存
log-saved = 通话记录已保存
log-failed = 通话记录未保存
log-unknown = 通话记录可能已保存：请查看 CRM 记录后再重试
crm-refused = CRM 拒绝，未说明原因
crm-reply-unreadable = 无法读取 CRM 的应答（{ $why }）
reply-not-json = 不是 JSON
reply-not-an-object = 不是对象
reply-without-result = 既无结果也无错误
reply-without-number = 没有号码
reply-without-phone-number = ServiceNow 未发送 phoneNumber
configuration-not-json = OpenFrame Configuration 记录的 Configuration 字段不是 JSON 对象
form-without-query = 表单需要 query：没有它 ServiceNow 不会打开任何内容
not-of-the-instance = 只能打开实例自身的地址，例如 incident_list.do
servicenow-address-too-long = 地址超过 ServiceNow 允许的 2083 个字符
bad-table-name = 表名只能含字母、数字和 _
refused-parameters = 不能使用 sysparm_stack 和 sysparm_goto_url：ServiceNow 会拒绝
control-character = 含有换行符或其他控制字符
servicenow-text-too-long = 超过 ServiceNow 允许的 4400 个字符
address-names-both = 页面地址同时指定了 Classic 页面和 Lightning 页面
address-mode-wrong = 页面地址中的 mode 不是 Lightning
address-lacks-mode = 页面地址缺少 mode=Lightning
address-lacks-nonce = 页面地址缺少 nonce
address-lacks-origin = 页面地址缺少 sfdcIframeOrigin
address-lacks-origins = 页面地址缺少 sfdcIFrameOrigin（Classic），或 sfdcIframeOrigin 和 mode
address-value-unreadable = 无法读取该值
address-value-twice = 页面地址中此项重复。请去掉其中一个。
not-an-origin = 这不是页面的源（origin，应为 https://name.lightning.force.com，其后无内容）
open-in-panel = 请从 CRM 的电话面板打开此页面，面板会添加所需参数；如要不通过 CRM 使用，请从地址中去掉这些参数。
page-from-file = 此页面须由 Web 服务器（https）提供，不能从文件打开。
schemes-differ = CRM 页面与此页面须同为 https（或同为 http）。请通过 https 提供软电话的文件。
crm-on-this-computer = 本机上的 CRM 只能与本机上的软电话页面配合使用。
not-a-library-host = 这不是主机名。请填写类似 acme.my.salesforce.com 的主机名。
not-the-pages-library-host = { $host } 不是该 CRM 页面对应的主机。请从呼叫中心的适配器 URL 中去掉 apiHost，或请人将该主机添加到 config.json 的 apiHosts。
library-host-unknown = { $origin }：不知道此 Salesforce 页面的库位于哪个主机。请在呼叫中心的适配器 URL 中加上 apiHost=NAME.my.salesforce.com（NAME 为您的组织名称），并请人将该主机添加到 config.json 的 apiHosts。
api-version-too-old = 此 API 版本过旧：最低为 { $least }。请填写类似 60.0 的版本。
bad-api-version = 这不是 API 版本。请填写类似 60.0 的版本。
bad-settings-path = settings 须为此 Web 服务器上 .json 文件的路径，例如 settings=settings.json。
unknown-crm = 不支持此 CRM。请填写 { $known }。
no-instance = 此浏览器不告知本页面位于哪个页面中。请在 OpenFrame Configuration 记录的 URL 中加上 instance=NAME.service-now.com。
not-an-instance = 这不是 ServiceNow 实例的主机名。请填写类似 acme.service-now.com 的主机名。
instance-not-allowed = { $origin } 不是允许加载库的 ServiceNow 主机。请在 OpenFrame Configuration 记录的 URL 中加上 instance=NAME.service-now.com；如果实例使用自有域名，请人将该域名添加到 config.json 的 crmOrigins。
bad-library-version = 这不是库的版本。请填写 latest，或类似 1.0.5 的版本。
rule-line = { $rule }（{ $event }）：{ $what }。
rule-line-made = { $rule }（{ $event }）：{ $what }：{ $made }
rule-did-nothing = 未执行任何操作
step-owed = 等待接听，或等待可用的页面
step-handed-over = 已交出，结果（尚）不明
step-opened-in-tab = 已在新标签页中打开
step-opened-in-window = 已在其窗口中打开
step-opened-in-frame = 已在此处的框架中打开
step-opened-by-program = 已由本机程序打开
step-done = 已完成
step-done-more = { $what }（{ $more }）
step-blocked = 浏览器阻止了窗口
step-offered = 等待按下其按钮
step-failed = 未成功：{ $why }
step-blocked-press = 浏览器已阻止。请允许此页面使用弹出窗口，或按：
step-open-scheme = 打开 { $scheme }:
step-open-record = 打开记录

## Settings: what is wrong with them, and what to write

cant-be-used = “{ $value }”不可用
settings-no-object = 这不是由名称和值组成的 JSON 对象。
write-a-text = 此处请填写文本，不能是列表或对象。
setting-misspelt = 没有此名称。正确写法是 { $name }。
left-out-now = { $flaw }目前忽略此项。
rule-left-out-now = { $flaw }目前忽略此规则。
setting-not-used = （未使用）
a-rule = （一条规则）
a-json-object = （一个 JSON 对象）
write-yes-or-no = 请填写 yes 或 no。
write-seconds = 请填写秒数。目前使用默认值。
write-pixels = 请填写像素数。
write-prefix = 请填写数字、*、# 或逗号（表示停顿），或留空。目前视为空。
write-country-code = 请填写国家代码的数字，例如 44，或留空。
write-leave = 请填写 stay、aux 或 logout。目前为 stay。
no-such-reason-code = 这不是已有的原因代码。目前使用第一个。
write-pop-when = 请填写 offer、answer 或 never。目前为 offer。
write-search-form = 请填写 as-is、national、e164、digits，或 last N（后 N 位，N 为 3 到 15），例如 last 10。目前为 as-is。
needs-country-code = 这需要本国的国家代码：请在 /Dialing/ownCountryCode 填写。
write-reconcile-seconds = 请填写有通话和无通话时的秒数，例如 8,30，或用一个数表示两者；范围 2 到 3600。目前为 8,30。
write-country = 请填写两个字母的国家代码，例如 US、GB 或 DE。在此之前，号码按原样显示。
write-language = 请填写语言标记，例如 de 或 pt-BR。在此之前，使用浏览器的语言。
write-click-during-call = 请填写 consult 或 ask。目前为 consult。
write-while-talking = 请填写 wait 或 pop。目前为 wait。
write-standby = 请填写 warm 或 cold。目前为 warm。
write-log-field = 请填写“名称=文本”，以逗号分隔，例如 Type=Call,Queue__c=${ "{" }queue{ "}" }：名称为字段的 API 名称。目前忽略此项。
log-field-is-own = 此字段由软电话自用。目前忽略此项。
log-field-twice = 此字段重复。目前忽略第二个。
log-field-variable = 其中有变量未知或未闭合：可用变量见 docs/rules.md。目前忽略此项。
write-reason = 请填写“代码=文本”，以逗号分隔，例如 0=Default,1=Lunch。目前忽略此项。
reason-twice = 此代码重复。请为每个原因指定不同的代码。目前忽略第二个。
write-event-name = 请填写“对方名称=本方名称”，以逗号分隔，例如 ringing=offer。目前忽略此项。
event-not-ours = 等号（=）后的名称须为 offer、originate、ringback、answer、hold、retrieve、conference、transfer、drop、hangup、divert、fail、agentstate 之一。目前忽略此项。
event-twice = 此事件重复。目前忽略第二个。
write-strip-prefixes = 请填写由数字、+、* 或 # 组成的字冠，以逗号分隔，例如 9,+1。
request-never-sent = 软电话从不发送此请求：可将其从列表中去掉。
request-not-optional = 只能关闭以下请求：alternate、dtmf、queryacdsplit、queryagentstate、snapshot。
primary-missing = 缺少主 CTI 服务器的地址。请在此填写，例如 wss://cti.example.com:9006。
backup-is-primary = 这是主服务器的地址。请填写另一台服务器的地址，或留空。
no-backup-until-then = { $flaw }在此之前，软电话没有备用服务器。
not-a-websocket-address = 这不是 WebSocket 地址。请填写 wss://host:port。
address-with-password = 请从地址中去掉用户名和密码：浏览器无法发送。
cti-address-without-host = 地址中没有可用的主机或端口。请填写 wss://host:port。
cti-address-with-fragment = 请从地址中去掉 # 及其后的内容。
cti-address-in-the-clear = ws:// 仅供在本机测试，且浏览器会在 https 页面中阻止它。请在 CTI 服务器前设置 TLS 代理，并以 wss:// 填写其地址。
cti-host-not-pinned = 主机 { $host } 不在 config.json 的 ctiHosts 中。请填写其中已有的主机，或请人将其添加进去。
write-ask-method = 请填写 GET 或 POST。目前为 GET。
write-when-silent = 请填写 dial 或 refuse。目前为 refuse。
ask-counts-as-silent = { $flaw }在此之前，视为服务器无应答（/Dialing/askWhenSilent）。
rest-url-shape = url：请填写软电话自身服务器的 /path，或 https://host/path，不含 #。
rest-url-in-the-clear = url：浏览器会在 https 页面中阻止 http://。请填写 https://，或软电话自身服务器上负责转发调用的 /path。
rest-unread-not-plain = 使用 unread 时，浏览器不发送自定义标头和 JSON：请发送表单或文本，或去掉 unread。
rest-secret = “{ $name }”是机密，所有使用软电话的人都能在此读到。请调用软电话自身服务器上的 /path，由它添加（docs/jtel.md）。只有测试时才可写在此处，并设置 /Jtel/allowTokenInSettings=yes。
write-rest-method = 请填写 GET 或 POST。
write-body-type = 请填写 json 或 form。目前为 json。
write-rest-seconds = 请填写 1 到 120 之间的秒数。目前为 30。
write-workstation-file = 请填写软电话自身 Web 服务器上的路径，例如 /workstation.json。
write-json-object = 请填写由名称和文本组成的 JSON 对象，例如 { "{" }"caller": "$CallerNumber"{ "}" }。
web-address-varies = 变量只能位于 ? 之后：地址的其他部分不得变化。
web-address-with-fragment = 请从地址中去掉 # 及其后的内容：它不会被发送。
web-address-with-secret = 请从地址中去掉令牌或密码：所有使用软电话的人都能读到。请填写软电话自身服务器的 /path，由该服务器添加。
web-address-no-path = 请填写 /path 或 https://host/path。
web-address-in-the-clear = 浏览器会在 https 页面中阻止 http://。请填写 https://，或软电话自身服务器上负责转发调用的 /path。
web-address-with-password = 请从地址中去掉用户名和密码。
web-address-without-host = 地址中没有可用的主机或端口。请填写 https://host/path。
web-address-shape = 请填写软电话自身服务器的 /path，或 https://host/path。
pop-host-not-pinned = 主机 { $host } 不在 config.json 的 popHosts 中。请填写其中已有的主机，或请人将其添加进去。
target-host-not-pinned = 主机 { $host } 不在 config.json 的 popHosts 中。目前忽略此项。
write-target-hosts = 请填写主机名，以逗号分隔，例如 crm.example.com：不含协议和路径。目前忽略此项。
frame-in-the-clear = 浏览器不会在 https 页面的框架中显示 http:// 地址。请填写 https://，或改用其他模式。
write-base = 请填写类似 https://name.example.com 的地址。目前不会打开任何内容。
write-target-when = 请填写 offer 或 answer。目前为 offer。
write-match = 请填写 wildcard 或 exact。目前为 wildcard。
write-target-number = 请填写 as-is、e164、national 或 digits。目前为 as-is。
write-template = 请填写“队列=模板 ID”，以逗号分隔。目前忽略此项。
write-target-mode = 请填写 tab、window 或 frame。目前为 tab。
write-identify = 请填写 phone、name 或 both。目前为 phone。
write-task-variable = 请填写变量名，例如 vars.ticket。目前不传递任务。
write-servicenow-field = 请填写“字段=文本”，以逗号分隔，例如 priority=1。目前忽略此项。
write-wrap = 请填写 none 或 nav_to。目前为 none。
write-crm-link = 请填写 never、offer 或 answer。目前为 never。
write-shuttle-path = 请填写类似 /socket.io/ 的路径。目前即为此路径。
write-shuttle-namespace = 请填写类似 /cti 的名称。目前为 /。
write-shuttle-version = 请填写 auto、3 或 4。目前为 auto。
write-pop-from = 请填写 ctisvr 或 shuttle。目前为 ctisvr。
shuttle-peer-missing = 请填写座席自己的 peer，例如 SIP/${ "{" }extension{ "}" }：因为会收到所有座席的事件。未填写则不使用 Shuttle。
no-shuttle-until-then = { $flaw }在此之前不使用 Shuttle。
shuttle-address-shape = 这不是地址。请填写 https://host:port。
shuttle-port-too-large = { $port } 不是端口号：端口号最大为 65535（Shuttle 自身的文档中有这样的数字）。请询问其实时服务的端口，例如 8888 或 9888。
shuttle-address-without-host = 地址中没有可用的主机或端口。请填写 https://host:port。
shuttle-address-scheme = 请填写以 https:// 或 wss:// 开头的地址。
shuttle-address-with-path = 请只填写主机和端口：路径填在 /Shuttle/path，命名空间填在 /Shuttle/namespace。
shuttle-address-in-the-clear = http:// 和 ws:// 仅供在本机测试，且浏览器会在 https 页面中阻止它们。请使用 Shuttle 的安全端口，或在其前设置 TLS 代理，并以 https:// 填写地址。

## Rules: what is wrong with them

not-a-web-address = 不是普通的 http 或 https 地址，因此不打开
host-not-in-settings = 主机 { $host } 不在设置的主机列表中（/Targets/hosts）
whole-address-empty = { $variable } 为空，因此没有可打开的内容
flaw-at-character = 第 { $at } 个字符：{ $flaw }
flaw-of-field = { $field }：{ $flaw }
flaw-in-field = { $field }，第 { $at } 个字符：{ $flaw }
rule-no-json = 从此处起不是 JSON：请检查是否缺少引号、逗号或括号。
rule-no-object = 规则是一个 JSON 对象：{ "{" }"on": …, "do": …{ "}" }。
unknown-in-rule = 规则中没有“{ $name }”。可用的有 { $known }。
unknown-in-action = { $action } 中没有“{ $name }”。可用的有 { $known }。
names-are = names 为 jtel 或 webfront，或省略。
do-missing = 缺少 do：请填写要执行的操作，例如 { "{" }"pop": "https://…"{ "}" }。
on-missing = 缺少 on。请填写 { $events } 之一。
no-event = “{ $word }”不是事件。请填写 { $events } 之一。
when-no-object = when 是一个 JSON 对象，例如 { "{" }"queue": "Sales"{ "}" }。
no-condition = “{ $name }”不是条件。请填写 queue、dnis、direction、number、agent 或变量名。
needs-texts = { $name } 须为文本或文本列表。
not-before-all = { $name }：列表中的文本须全部以 ! 开头，或全部不加。
direction-is = direction 为 in 或 out。
do-no-object = do 是一个 JSON 对象或其列表，例如 { "{" }"pop": "https://…"{ "}" }。
no-action = 每个操作须含 { $actions } 之一。
custom-url-not-relative = openCustomURL：请填写相对于实例的地址，例如 task.do?sys_id=。
custom-url-varies = openCustomURL：变量只能位于 ? 或 # 之后：页面须完整写出。
action-no-object = { $action } 是一个 JSON 对象。
mode-is = mode 为 tab、window 或 frame。
rest-bodies = rest 只能含 json、form 和 text 之一。
get-with-body = GET 不带正文：请填写 POST，或去掉正文。
method-is = method 为 GET 或 POST。
no-header-name = headers：“{ $name }”不是标头名称。
timeout-is = timeoutSeconds 为 1 到 120 之间的数字。
credentials-are = credentials 为 omit 或 include。
field-no-pairs = { $field } 是由名称和文本组成的 JSON 对象。
pair-needs-text = { $field }：{ $name } 须为文本。
agent-cti-mode-is = AgentCTI：mode 为 new_tab、new_window 或 new_frame。
entity-no-table = { $action }：entity 为表名，例如 incident。
query-forbidden = { $action }：query 不能含 sysparm_stack 或 sysparm_goto_url。
field-no-bool = { $field } 为 true 或 false。
window-is = window 为由字母和数字组成的名称。
size-is = size 为以像素表示的宽和高，例如 1000x800。
on-server = 服务器请求
should-be = { $name } 应为 { $patterns }，实际为 { $value }
should-not-be = { $name } 不应为 { $patterns }，实际为 { $value }
should-be-but-unknown = { $name } 应为 { $patterns }，实际未知
should-not-be-but-unknown = { $name } 不应为 { $patterns }，实际未知
either-or = { $first } 或 { $second }
nothing-written = 此处没有填写内容。
behind-whole-address = 完整地址之后只能接 & 或 ? 及参数。
address-begins-with-host = 地址须以 https:// 和写明的主机开头；此处只能使用表示完整地址的 ${ "{{" }crmLink{ "}}" }。
address-scheme-not-web = 只能打开 http:// 和 https:// 地址。
address-not-understood = 无法识别此地址：请填写 https://host/path?key=。
path-varies = 变量只能位于 ? 或 # 之后：路径须完整写出。
launch-scheme-varies = 协议须写明，例如 tel:。
scheme-never-launched = 从不启动 { $scheme }: 地址。
behind-optional-value = 带 ? 的值之后须以 & 开始下一个参数。
character-in-address = 地址中不能有此字符：请写成 % 加十六进制。
no-format = | 之后须为 as-is、e164、national、digits、no-plus 或 twice。
variable-misspelt = “{ $name }”不是变量。请填写 { $close }。
no-variable = “{ $name }”不是变量。请填写 docs/rules.md 中的名称，或 vars. 加服务器的名称。
variable-left-as-is = { $name } 不是已知变量，按原样保留。
variable-without-end = 此变量没有结尾：请在其名称后加上 { $end }。

## Hosting: what the softphone is allowed

hosting-file-unreadable = 无法读取托管配置文件（{ $why }），因此不允许任何操作。请重新加载页面；如仍无效，请由托管这些文件的人员查明原因。只有 Web 服务器应答 404 时，才视为没有此文件。
hosting-file-no-object = 托管配置文件不是 JSON 对象，因此不允许任何操作。如不作限定，请写入 { "{}" }，或删除该文件；删除后 Web 服务器须对其应答 404。
pin-twice = 此名称重复。请去掉其中一个。
pin-unknown = 没有此名称。请使用 crmOrigins、ctiHosts、popHosts、apiHosts 或 frameOrigins。
write-origins = 请填写源（origin）的列表，例如 ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]：含协议和主机，不含路径。
write-hosts = 请填写主机列表，例如 ["cti-a.example.com:9006", "cti-b.example.com"]：不含协议和路径。
write-api-hosts = 请填写主机列表，例如 ["acme.my.salesforce.com"]：不含协议和路径。
build-in-address = 页面地址中的 build
build-in-file = config.json 中的 build
page-in-the-clear = 软电话只能通过 https 运行（测试时也可在本机运行）。请通过 https 提供其文件。
no-panel-around = 地址指定 { $named } 为 CRM 页面，但 CRM 的软电话只能在该 CRM 的电话面板中运行，不能在单独的标签页或窗口中运行。
no-panel-around-a-page = 地址指定了某个 CRM 页面，但 CRM 的软电话只能在该 CRM 的电话面板中运行，不能在单独的标签页或窗口中运行。
other-page-around = 地址指定 { $named }，但本页面并不在该页面中。实际的外层页面：{ $around }。
frame-hides-its-address = 本页面位于框架中，而此浏览器不告知外层页面。不通过 CRM 使用的软电话需要此信息：外层页面不得隐藏其地址（referrerpolicy）。
running-pins-forbid = { $origin } 不在运行中的软电话启动时的 { $pins } 之列。请关闭其所有标签页，再重新打开。
origin-not-pinned = { $origin } 不在 config.json 的 { $pins } 中。可由托管这些文件的人员添加。

## Diagnostics

section-crm = CRM
section-tabs = 标签页
section-cti-servers = CTI 服务器
section-shuttle = Shuttle
section-learned = 本次会话获知的服务器情况
section-rules = 规则
section-directory = 通讯录
directory-list = /Directory/url 的列表
directory-flaw = 上次读取失败
directory-of-crm = CRM 的通讯录
section-settings = 设置
section-counters = 计数
section-browser = 浏览器
section-layout = 软电话布局
section-servicenow = ServiceNow
told-yes = 是
told-no = 否
told-none = 无
told-count = { $count }
told-not-pinned = 未限定
told-not-known-yet = 尚不知道
line-version = 版本
line-build = 构建
told-build = 只有一个且包含全部内容：{ $place } 可省略
told-build-twice = 只有一个且包含全部内容：{ $one } 和 { $other } 可省略
line-click-to-dial = 点击拨号
told-clicks-off = 关闭，直到话机准备好
told-clicks-asked = 已请求
told-clicks-on = 开启
told-clicks-refused = 被 CRM 拒绝
line-record-on-screen = 屏幕上的记录
line-crm-origins = 允许的 CRM 源
line-too-wide = 范围过大
told-too-wide = config.json 中的 { $pins } 放行了该 CRM 的所有客户：请只填写您自己的
line-library-hosts = 允许的库主机
line-frame-origins = 不通过 CRM 时允许的框架
line-cti-hosts = 允许的 CTI 主机
line-crm = CRM
told-crm-not-found = 未找到或被拒绝
told-stand-alone = 无（独立运行）
line-crm-page = CRM 页面
line-crm-library = CRM 的库
told-loaded = 已加载
told-not-loaded = 未加载
line-carrier = 软电话运行于
told-long-worker = 所有标签页共用的 worker，最后一个页面关闭后仍运行几分钟
told-worker = 所有标签页共用的 worker，随最后一个页面结束
told-leader = 其中一个标签页，供所有标签页使用
told-own-page = 本页面，仅供自身使用
line-carrier-why = 原因
line-open-tabs = 打开的标签页
told-open-tabs = { $count } 个，其中 { $asleep } 个当前无响应
line-records-open-in = 记录打开于
told-no-tab = 无标签页：目前没有可用的 CRM
told-this-tab = 此标签页
told-another-tab = 在此之后使用过的另一个标签页
line-changed-settings = 已更改的设置
told-settings-wait = 等到话机上没有通话时生效
line-web-socket = WebSocket
line-session-storage = 会话存储
line-without-storage = 无会话存储
told-without-storage = 浏览器不允许此页面存储数据：重新加载页面时，尚未保存的备注、计时和通话列表会丢失，进行中通话的记录也不会再次打开。要保留这些内容，请允许此网站存储数据（第三方存储）。
line-shared-workers = Shared Worker
line-web-locks = Web Locks
told-refused-by-browser = 有，但浏览器不允许此页面使用
line-framed = 在框架中
line-clock = 时钟
told-clock-worker = worker
told-clock-page = 页面的计时器：页面隐藏时会延迟
line-local-network = 本地网络
line-pop-ups = 弹出窗口
line-notices = 来电通知
told-notices-off = 未开启（可在“菜单”>“小窗口”中开启）
told-permission-unknown = 浏览器未告知
told-permission-granted = 允许
told-permission-prompt = 浏览器会询问
told-permission-denied = 此处不允许
line-page = 页面
line-browser = 浏览器
line-side = { $side ->
    [primary] 主服务器
   *[backup] 备用服务器
 }
line-side-failure = { $side ->
    [primary] 主服务器上次故障
   *[backup] 备用服务器上次故障
 }
told-not-set = 未设置
told-side = { $standing ->
    [open] { $address }（已连接，共连接 { $times } 次）
    [connecting] { $address }（正在连接，共连接 { $times } 次）
    [standby] { $address }（保持连接，待命）
   *[closed] { $address }（未连接，共连接 { $times } 次）
 }
told-side-failure = { $why }（{ $code }），{ $seconds } 秒前
line-standby = 待命连接
standby-off = 本次会话中关闭：{ $why }
closed-by-standby = { $side ->
    [primary] 连接另一台服务器时，主服务器关闭了连接
   *[backup] 连接另一台服务器时，备用服务器关闭了连接
 }
standby-answers = 已连接，有应答
standby-open = 已连接，尚无应答
standby-connecting = 正在连接
standby-cold = 按设置为 cold
standby-closed = 未连接（连续失败 { $failures } 次）
line-next-try = 下次尝试
told-next-try = { $seconds } 秒后，第 { $attempt } 次等待
line-extension = 分机
line-snapshots = 快照
line-agent-queries = 座席状态查询
line-events-beside-offer = offer 以外的事件
told-not-seen-yet = 尚未出现
told-understood = 可识别
told-not-understood = 无法识别
line-unknown-events = 未知事件名称
told-no-name = 不是名称
line-unknown-requests = 服务器不支持的请求
line-how-dialled = 上一个号码的处理方式
told-next-step = { $first }；{ $second }
line-asked-first = 拨号前查询
told-asked-first = { $answer }（{ $seconds } 秒前）
told-setting = { $source ->
    [call-center] { $value }（呼叫中心）
    [file] { $value }（设置文件）
   *[default] { $value }（默认）
 }
line-frames-read = 已读取的帧
line-frames-unreadable = 不是消息的帧
line-replies-to-nothing = 无对应请求的应答
line-unknown-events-count = 名称未知或属于其他分机的事件
line-stale = 旧连接的迟到消息
line-requests-refused = 被拒绝的请求
line-requests-unanswered = 无应答的请求
line-clock-jumps = 时钟跳变
line-warning = 警告
own-country-code-missing = 设置了 /Softphone/country，但未设置 /Dialing/ownCountryCode：以 + 或本国代码开头的本国号码会按国际号码拨打。
line-texts-cut = 过长而被截断的文本
line-calls-surplus = 超出数量的通话
line-shuttle-server = 服务器
line-shuttle-connection = 连接
line-shuttle-speaks = 协议
told-engine-io-3 = Engine.IO 3（Socket.IO 1 或 2）
told-engine-io-4 = Engine.IO 4（Socket.IO 3 或 4）
line-own-peer = 本方 peer
line-times-connected = 连接次数
line-frames-meaningless = 无意义的帧
line-binary-events = 含二进制部分而未读取的事件
line-events-of-others = 其他座席的事件
line-events-of-unknown-name = 名称未知的事件
line-last-failure = 上次故障
told-shuttle-failure = { $why }（{ $code }）
told-rule = { $conditions ->
    [0] { $events }：{ $does }
    [1] { $events }，1 个条件：{ $does }
   *[other] { $events }，{ $conditions } 个条件：{ $does }
 }
told-rule-pop = 打开地址
told-rule-notify = 显示消息
told-rule-launch = 启动程序
told-rule-rest = 调用 Web 服务器
told-rule-shuttle = 通知 Shuttle
told-rule-servicenow = 在 ServiceNow 中打开内容
line-rule-hosts = 可打开的主机
line-rule-hosts-pinned = 其中 config.json 允许的
line-rule-without-call = { $rule }，无通话
told-rule-unfit = 不符合条件
told-step-owed = 等待中
told-step-handed-over = 已交出
told-step-blocked = 被浏览器阻止
told-step-failed = 失败
line-layout = 来自 CRM
line-library-version = 库
told-not-told = 未提供
layout-without-pops = 没有弹屏设置
layout-pops = 呼入，一条匹配：{ $one }；多条：{ $several }；无匹配：{ $none }

## Keyboard

keyboard-shortcuts = 键盘快捷键
use-shortcuts = 使用键盘快捷键
shortcuts-where = 焦点在此面板时快捷键有效：请点击面板，或用 Tab 键移入。您的更改仅在本机有效。
change = 更改
switch-off = 关闭
reset-shortcuts = 全部重置
shortcut-hold = 保持或取回
shortcut-ready = 就绪或未就绪
shortcut-number = 转到号码
shortcut-next-call = 转到下一通电话
shortcut-back = 返回保持的通话
shortcut-note = 转到备注
shortcut-list = 此列表
shortcut-waits = 请按键…
shortcut-off = 关闭
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
shortcut-asked = 请按下“{ $action }”的新快捷键。按 Esc 保持不变。
shortcut-stays = “{ $action }”保持不变。
shortcut-set = “{ $action }”现为 { $keys }。
shortcut-is-off = “{ $action }”现在没有快捷键。
shortcut-clash = “{ $other }”使用相同的快捷键且优先：此快捷键在此无效。
shortcuts-clash = “{ $first }”和“{ $second }”使用相同的快捷键 { $keys }：只有第一个有效。
shortcuts-used = 快捷键已开启。
shortcuts-not-used = 快捷键已关闭。
shortcuts-reset = 所有快捷键已恢复为呼叫中心的设置。
shortcuts-not-kept = 此浏览器不保存数据：更改只在重新加载此页面前有效。
shortcut-not-now = 现在无法执行“{ $action }”。
shortcut-too-soon = “{ $action }”：刚刚发生变化。请再按一次。
keys-unknown = 请使用字母、数字或 F1 到 F12，可单独使用或与 Ctrl、Alt、Shift 组合。
keys-type-signs = 在许多键盘上，Ctrl 加 Alt 会输入符号：请使用 Ctrl 加 Shift。
keys-of-browser = 浏览器需要使用这些键。
keys-edit-text = 这些键用于编辑文本。
keys-of-keypad = 不带 Ctrl 或 Alt 的数字键用于拨号键盘。
write-shortcut = 请填写名称和快捷键，例如 answer=Ctrl+Shift+A，或用 off 代替快捷键。可用名称：{ $names }。
shortcut-twice = 此快捷键重复：以第一条为准。

## Alerts

ring = 铃声
ring-off = 关闭
ring-chime = 风铃
ring-bell = 电铃
ring-pulse = 脉冲
ring-volume = 音量
ring-muted = 有来电，但浏览器将此页面静音。
let-it-ring = 允许响铃
small-window = 小窗口
    .title = 在单独的窗口中显示通话及其按钮，也可在该窗口中开启通知
window-blocked = 浏览器不允许软电话打开窗口。请允许其使用弹出窗口。
keep-on-top = 置顶
    .title = 置顶
    .aria-label = 置顶
small-window-looks = 正在查找面板…
small-window-no-panel = 此窗口不是由面板打开的，或 CRM 将其与面板隔离。请从面板的菜单中打开。
small-window-tab-closed = 面板所在的标签页已关闭。请从面板的菜单中重新打开此窗口。
allow-notices = 开启通知
notices-wanted = 当您在查看其他内容时，通知可提醒您有来电。
notices-on = 来电通知已开启。
notices-off = 来电通知尚未开启：请按“小窗口”，再在其中按“开启通知”。
notices-refused = 浏览器拒绝软电话的通知。请在浏览器对此页面的设置中允许通知。
notices-not-there = 此浏览器不显示通知。
notice-caller = { $name }，{ $number }
write-sound = 请填写 off、chime、bell 或 pulse。目前为 off。
write-volume = 请填写 0 到 100 之间的数字。目前为 60。
write-notices = 请填写 off、hidden 或 unfocused。目前为 hidden。

## The page

softphone = 软电话
stopped = 软电话已停止。
stopped-phone-goes-on = 您的桌面话机和进行中的通话不受影响。请重新加载软电话以继续使用。
reload = 重新加载
mode-clock =
    .aria-label = 当前模式时长
agent = 座席
ext = 分机
menu =
    .title = 菜单
    .aria-label = 菜单
password-wanted = 更改模式时，服务器要求再次输入您的密码
change-mode = 更改模式
cancel = 取消
call = 呼叫
notices =
    .aria-label = 提示
try-again = 重试
copy-note = 复制备注
discard = 放弃
dismiss =
    .title = 关闭提示
    .aria-label = 关闭提示
incoming-calls =
    .aria-label = 来电
agent-log-in =
    .aria-label = 座席签入
agent-id = 座席工号
password = 密码
log-in = 签入
log-out = 签出
diagnostics = 诊断
download-recording = 保存问题报告
    .title = 软电话最近几分钟的活动，不含号码、姓名和语音
take-phone-links = 在此打开电话链接
    .title = 点击任意网页中的电话号码链接，都会在此询问是否呼叫
connect-again = 重新尝试连接
work-mode =
    .aria-label = 工作模式
mode-auto = 就绪
    .title = 下一个来电会自动接入
mode-manual = 接一通
    .title = 就绪，只接一通来电
mode-acw = 话后处理
    .title = 话后处理：不接入来电
mode-aux = 未就绪
    .title = 未就绪，原因在此选择
aux-reason = 未就绪原因
aux-reason-field =
    .title = 未就绪原因
    .aria-label = 未就绪原因
no-reason-yet = 原因…
find-reason =
    .aria-label = 查找未就绪原因
    .placeholder = 查找原因…
reasons-found =
    .aria-label = 找到的原因
more-reasons = 还有 { $count } 个：继续输入以查找
no-reason-found = 没有名称包含此内容的原因。
day-so-far = { $calls ->
   *[other] 今天：{ $calls } 通电话，通话时长 { $talked }，未接 { $missed } 通
 }
your-extension = 您的分机
use-it = 使用
setup-title = 设置：允许此页面使用
setup-file =
    .aria-label = config.json 的内容
copy = 复制
setup-reload = 然后重新加载此页面。
calls =
    .aria-label = 通话
loading = 正在加载…
no-calls = 无通话
duration =
    .aria-label = 时长
called-number-label = 被叫
answer = 接听
hold = 保持
retrieve = 取回
swap = 切换
hang-up = 挂断
decline = 拒接
reconnect-why =
    .title = 结束此咨询，返回保持的通话
other-parties =
    .aria-label = 其他成员
drop = 移除
note = 备注
note-field =
    .placeholder = 填写备注…
keypad = 键盘
digits-sent =
    .aria-label = 已发送的按键
keys =
    .aria-label = 拨号键盘：按下或输入数字
key-star =
    .aria-label = 星号
key-hash =
    .aria-label = 井号
open-in-crm = 在 CRM 中打开
my-phone-is-idle = 话机上无通话
    .title = 话机与面板显示不一致时，结束此处显示的通话
close-call =
    .title = 关闭
    .aria-label = 关闭此通话
caller =
    .aria-label = 来电者
called-number =
    .aria-label = 被叫号码
dial =
    .aria-label = 拨号
number-field =
    .aria-label = 号码
    .placeholder = 号码
dial-keypad =
    .aria-label = 拨号用键盘
    .title = 拨号用键盘
key-plus =
    .aria-label = 加号
key-erase =
    .aria-label = 删除最后一个字符
    .title = 删除最后一个字符
consult = 咨询
transfer = 转接
conference = 会议
drop-party = 移除成员
two-calls = “转接”和“会议”会合并您的两路通话；无需号码。
recent-calls = 最近通话
call-again = 再次呼叫
call-back = 回拨
close = 关闭
    .title = 关闭
    .aria-label = 关闭
diagnostics-text =
    .aria-label = 诊断文本
connection = 连接
error = 错误
language = 语言
not-told = 未提供
diagnostics-not-made = 无法生成诊断信息。请重试。
presses-left-out = 未执行的点击
presses-left-out-why = { $count } 次，按钮当时刚出现、移动或改变
numbers-in-groups = 号码分组显示
numbers-as-in = 按 { $country } 的方式
numbers-awaited = 正在加载分组文件
numbers-not-loaded = 否，按原样显示：无法加载分组文件（{ $why }）
numbers-country-unknown = 否，按原样显示：设置 /Softphone/country 中的 { $country } 不是已知号码格式的国家
copied = 已复制。
copy-by-hand = 请按 Ctrl+C 复制选中的文本。
reconnect = 返回保持的通话
add-to-favourites = 添加到收藏
remove-from-favourites = 从收藏中移除
favourites =
    .aria-label = 收藏
star =
    .title = 添加到收藏
    .aria-label = 添加到收藏
unstar =
    .title = 从收藏中移除
    .aria-label = 从收藏中移除
suggestions =
    .aria-label = 建议
suggestion-recent = 最近通话
missed-calls = { $count } 通未接
talk-length = { $minutes ->
    [0] { $seconds } 秒
   *[other] { $minutes } 分 { $seconds } 秒
 }
history-in = 呼入
history-out = 呼出
history-missed = 未接
announced-call = { $state }：{ $name } { $number }
setup-asks = { $origin } 请求使用此软电话。在软电话的 index.html 旁有文件指明谁可以使用之前，不会加载任何内容，也不会建立任何连接。
setup-answer = 仅当这是您自己的系统时，请让软电话的 Web 服务器在 { $place } 应答以下内容：
missing-in-markup = 在页面标记中缺失。请恢复：软电话需要它。
missing-all = 页面标记中缺失：{ $names }
catalogue-flaws = { $count ->
    [1] 第 { $line } 行有 1 处错误：{ $first }
   *[other] 共有 { $count } 处错误，第一处在第 { $line } 行：{ $first }其余见“诊断”。
 }
catalogue-line = 第 { $line } 行
catalogue-at = { $file }，{ $line }
catalogue-empty = 文件中没有用语。
mistake-too-deep = 花括号嵌套超过 { $most } 层，因此未读取该文件。
mistake-encoding = 文件未保存为 UTF-8。请保存为 UTF-8。
mistake-brace = 缺少 { "}" }。
mistake-sign = 缺少 { $sign }。
mistake-no-key = 消息须以键开头，例如 answer = 接听。
mistake-no-words = 键后没有用语。
mistake-no-default = 可选用语中须有一个以 * 开头，在其他都不匹配时使用。
mistake-closing-brace = 多了一个 { "}" }。
mistake-form = 消息不符合 docs/words.md 的格式。
mistake-twice = 键 { $key } 重复：使用后面的用语。
mistake-unknown-key = 软电话不使用键 { $key }。请更正该键，或去掉该行。
mistake-argument = 消息 { $key } 没有参数 { "{" } { $name } { "}" }，因此使用其英文用语。
language-not-there = 软电话的 Web 服务器上没有文件 { $file }。软电话现使用英文。请指定已有的语言，或添加该文件。
starting-again = 软电话正在重新启动。
recording-not-written = 无法写入问题报告。
answered-something-else = 软电话的应答与预期不符。
disposed-of = 软电话已被移除。
does-not-answer = 软电话无应答。
no-work-mode = 工作模式须为以下之一：{ $modes }。
open-in-tab = 在标签页中打开
close-page = 关闭此页面
web-server-answered = Web 服务器应答 { $status }
not-fetched = 无法获取
config-not-fetched = 无法获取，或 Web 服务器将浏览器重定向到别处
config-not-given = 页面脚本无法读取
config-is-no-text = 页面脚本提供的内容不是文本
library-not-there = 浏览器无法加载
several-reasons = { $first }；{ $second }
no-shared-workers = 浏览器没有 Shared Worker
shared-worker-refused = 浏览器拒绝 Shared Worker
shared-worker-silent = Shared Worker 无应答
web-locks-refused = 浏览器拒绝 Web Locks
no-web-locks = 浏览器没有 Web Locks
no-channel = 浏览器拒绝标签页之间的通道
phone-link = 电话链接
phone-links = 电话链接
phone-links-set-up = 指向此页面的链接会将电话号码交给此浏览器中运行的软电话。软电话可打开所有网页的电话链接（tel:）：浏览器会询问您是否允许。
no-phone-links = 此浏览器无法将电话链接交给网页。桌面电脑上的 Chrome、Edge 和 Firefox 可以，前提是软电话通过 https 提供。
browser-asks = 浏览器会询问您是否允许：请查看地址栏处的询问。
phone-links-come-here = 电话链接今后将在此打开。
phone-links-not-allowed = 浏览器未允许。请在单独的标签页中打开一次软电话的地址，点击该页面，然后在此重试。
open-phone-links-here = 用软电话打开电话链接
looking-for-softphone = 正在查找软电话…
not-a-number = 不是号码
link-not-taken = 未接收
no-softphone-found = 未找到软电话
no-softphone-answers = 此浏览器中没有本站点的软电话应答。可能没有打开软电话，或软电话在 CRM 中打开但尚不能接收电话链接：请在该处按一次“菜单”，再按“在此打开电话链接”。在此之前，请复制号码并粘贴到软电话中。
softphone-silent = 找到了上次使用的软电话，但它现在无应答。请到该处查看，或复制号码。
handed-over = 已交给软电话
softphone-asks = 软电话会显示该号码，并询问是否呼叫。
softphone-asks-close-tab = 软电话会显示该号码，并询问是否呼叫。可以关闭此标签页。
copy-number = 复制号码
copy-number-by-hand = 请按 Ctrl+C 复制选中的号码。
go-back = 返回
disposition = 通话结果
disposition-none = 未选择
disposition-wanted = 请选择通话结果
log-tries-again = 系统会自动重试
log-disposition-changed = 已保存；之后通话结果有更改
wrap-up-ends = 就绪倒计时
wrap-up-waits = 选择通话结果后就绪
more-wrap-up = 延长 30 秒
no-disposition-now = 通话接听后才能选择通话结果。
disposition-unknown = 呼叫中心的设置中没有此通话结果。
disposition-first = 请先选择通话结果。
no-more-wrap-up = 现在没有可延长的时间。
write-disposition = 请填写“代码=文本”或“组/代码=文本”，以逗号分隔，例如 Sales/1=Order,9=Wrong number。目前忽略此项。
disposition-twice = 此代码重复。请为每个通话结果指定不同的代码。目前忽略第二个。
disposition-too-long = CRM 最多接受 { $most } 个字符。目前忽略此项。
yes = 是
set-mode = 更改工作模式
send-digits = 发送按键
set-extension = 使用此分机
open-page = 打开
header-call = { $state } { $number }
header-not-connected = 未连接
presence-offline = 脱机
presence-on-a-call = 通话中
presence-available = 可用
presence-away = 离开
