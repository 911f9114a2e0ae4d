# The softphone's words in English. A language is a file like this one beside it, named by its tag (de.ftl); what it lacks is said in
# English. To change single messages, write them into site.ftl.

## Joints

# Words that somebody else wrote.
as-said = { $words }
# One sentence, and another after it.
one-after-another = { $first }. { $second }
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

## What the agent is told: refusals, dialling, links, questions

# Refusals, where a button or another program asks for what can't be done now.
no-number-waits = No number waits to be dialled.
no-retry-needed = This call's log needs no retry.
only-ended-closes = Only a call that ended can be closed.
note-not-saved = Its note is not saved: retry, or clear the note first.
no-caller-to-search = There is no caller to search.
nothing-to-open = There is nothing to open any more.
no-link-asks = No link asks for a call.
type-extension-or-name = Type your extension or name.
extension-not-asked-for = The extension is not asked for.
extension-has-digits = An extension is made of digits.
no-call-shown = No call is shown.
shuttle-only-shows = Shuttle only shows calls: use your phone for this.
server-not-connected = The CTI server is not connected yet.
only-keys-sent = Only the keys 0 to 9, * and # can be sent.
already-logged-in = An agent is logged in at this extension already.
type-agent-id = Type the agent id.
nobody-logged-in = Nobody is logged in.
log-in-first = Log in first.
reason-unknown = This reason code is not in the call center's settings.
type-number-to-consult = Type the number to consult.
no-call-to-consult-about = There is no call to consult about.
no-call-rings = No call is ringing.
no-call-to-hold = There is no call to hold.
no-call-to-take-back = There is no held call to take back.
server-cannot-swap = The CTI server can't swap calls.
swap-needs-two-calls = Swapping needs an active and a held call.
no-call-to-hang-up = There is no call to hang up.
reconnect-needs-consultation = Reconnect needs a consultation and the held call that it is about.
type-number-to-transfer = Type the number to transfer to, or consult first.
no-call-to-transfer = There is no call to transfer.
type-number-to-add = Type the number to add, or consult first.
no-call-to-add-to = There is no call to add somebody to.
type-number-to-drop = Type the number of the party to drop.
no-call-to-drop-from = There is no call to drop a party from.
server-cannot-send-digits = The CTI server can't send digits.
digits-while-talking = Digits can be sent while talking.
# The list is that of past calls.
not-on-list = This call is not on the list any more.
two-calls-already = There are two calls already.
call-with-number-already = There is a call with this number already.
no-digits-after-number = The digits after the number can't be sent here: consult first, then join the calls.

# The page's library, its settings, clicked numbers.
library-refused = The CRM's library refused a call: { $words }.
# Why, in brackets behind what was not had.
no-answer-yet = no answer yet
no-answer = no answer
no-settings-from-crm = The CRM gave no call center settings ({ $why }). In Setup, open Call Centers, then Manage Call Center Users, and add this user; then reload the page.
click-not-dialled = The clicked number was not dialled: { $why }.

too-many-calls = More than { $most } calls at once: the others are not shown, searched or logged.

# $callers is a list of names and numbers, in which an-unknown-caller may stand.
notes-of-agent-before = The agent before left notes that are not saved in the CRM, about calls with { $callers }. They stay until you copy them and close their calls: Close discards a note.
an-unknown-caller = an unknown caller

not-dialled-not-reached = { $number } was not dialled: the CTI server could not be reached in time.
dialled-already = { $number } is being dialled already.
# A step to the number that is dialled, and the number after it.
dialling-step = { $what }: { $number }
number-dialled-already = A number is being dialled already.
answer-first = A call is ringing: answer it first, or wait until it stops.
hang-up-failed-first = Hang up the call that could not be made first.
end-one-of-two-first = There are two calls already: end one of them first.

# A server was lost, and another one serves.
local-network = The browser keeps this page from the local network, where the CTI server is. Allow "local network access" when the browser asks. For all agents: the CRM's frame must allow it, or an enterprise policy (LocalNetworkAccessAllowedForUrls) must name the CRM's and this page's addresses, or the CTI server needs a public address.
pressed-no-server = What you pressed last was not done: no CTI server serves. Press it again when the phone is ready.
# $what is one of the messages request-...
request-not-confirmed = { $what } was not confirmed before the connection was lost: check your phone.
back-mode-changed = On the { $side ->
    [primary] primary
   *[backup] backup
} server; your work mode changed meanwhile.
# A clause: why the other server is not kept open beside this one.
address-lost = the { $side ->
    [primary] primary
   *[backup] backup
} server lost this address when the other was opened
# $what is calls-not-told, nothing-changed, or a list of what changed.
back-on-server = On the { $side ->
    [primary] primary
   *[backup] backup
} server after { $seconds } s; { $what }.
calls-not-told = the server does not tell your calls: check your phone
calls-ended = { $calls ->
    [one] one call ended meanwhile
   *[other] { $calls } calls ended meanwhile
}
calls-began = { $calls ->
    [one] one call began meanwhile
   *[other] { $calls } calls began meanwhile
}
calls-changed = { $calls ->
    [one] one call changed meanwhile
   *[other] { $calls } calls changed meanwhile
}
work-mode-changed = your work mode changed
nothing-changed = nothing changed meanwhile
pressed-calls-changed = What you pressed was not done: your calls changed meanwhile.
# $what is one of the messages request-...
request-came-to-nothing = { $what } did not come about: the connection was lost.

# Links that ask for a call.
other-links-left-out = { $links ->
    [one] Another link asked for a call meanwhile: it was left out. Answer the first one.
   *[other] { $links } other links asked for calls meanwhile: they were left out. Answer the first one.
}
link-no-number = A link asked to call something that is no phone number.
link-no-digit = A link asked to call a number without a digit.
link-several-numbers = A link asked to call more than one number.
link-star-hash = A link asked to call a number with * or #, which can be an order to the phone system: it was left out. Type it, if you mean it.
link-not-answered = A link asked to call { $number }, and nobody answered: it was not dialled.
# $held is who the agent talks with: a name, a number, or the-caller.
link-asks = A link asks to call { $number }.
link-asks-hold = A link asks to call { $number }. { $held } goes on hold.
link-asks-digits = A link asks to call { $number }, and to send { $digits } after the answer.
link-asks-digits-hold = A link asks to call { $number }, and to send { $digits } after the answer. { $held } goes on hold.
# Stands for somebody without a name and a number.
the-caller = the caller

# $why is what the browser says of it.
library-not-loaded = The CRM's library could not be loaded ({ $why }). Reload the page; if that does not help, check that this page's server is allowed to load scripts from the CRM.
settings-file-unreadable = The settings file could not be read ({ $why }).
page-may-not = This page may not use the phone. Its notices say why.
not-in-a-crm = This page is not inside a CRM's phone panel, and no settings file is named. Open it from the CRM, or add ?settings=settings.json to the address.
browser-stores-nothing = The browser lets this page store nothing: when a page is loaded, notes that are not saved yet, clocks and the list of calls go, and calls that were talking are not opened again. Allow this site to store data (third-party storage) to keep them.
numbers-not-clickable = Numbers in the CRM can't be clicked: { $why }. Reload the page to try again.

# What the agent is asked before it is done; yes-... is on the button. $active, $held: a name, a number, or the-caller.
not-asked-any-more = This is not asked any more: the calls changed meanwhile.
not-called-no-answer = { $number } was not called: nobody answered.
not-called-calls-changed = { $number } was not called: the calls on the phone changed meanwhile.
ask-transfer = Connect { $active } with { $held }? You leave both calls.
ask-conference = Put { $active } and { $held } together with you?
ask-transfer-to = Transfer { $active } to { $number }? { $held } is on hold, and the CTI server may connect the two callers instead.
ask-conference-with = Add { $number } to the call with { $active }? { $held } is on hold, and the CTI server may connect the two callers instead.
ask-call-named = Call { $name } ({ $number })? { $active } goes on hold.
ask-call = Call { $number }? { $active } goes on hold.
yes-transfer = Transfer
yes-conference = Conference
yes-call = Call

# Why a caller's record does not open by itself, or was not found.
pop-could-repeat = the browser lets this page store nothing, so it could pop again and again
pop-may-be-open = the browser lets this page store nothing, so it may have opened already
no-crm-answer = no answer from the CRM
note-is-in-log = Its note is in the log of the call
note-goes-into-log = Its note goes into the log of the call

saved-by-other-version = The softphone was updated. Notes that were not saved yet and the list of past calls were kept by the version before and could not be taken over. Calls on the phone are shown as ever.

# Why a request failed.
no-server-answer = no answer from the CTI server
no-server-answer-check-phone = no answer from the CTI server; check your phone before you try again
# $what is one of the messages request-...; $why is what the server says, or one of the two before.
request-failed = { $what } failed: { $why }.
request-failed-or-idle = { $what } failed: { $why }. If your phone is idle, press "My phone is idle" on the call.
# What was asked of the server: the subject of request-failed, request-not-confirmed and request-came-to-nothing.
request-log-in = Log-in
request-log-out = Log-out
request-auto = Work mode Auto
request-manual = Work mode Manual
request-acw = After-call work
request-aux = Aux
request-call = The call
request-call-to = The call to { $number }
request-consultation = The consultation
request-consultation-with = The consultation with { $number }
request-drop = Dropping somebody
request-drop-party = Dropping { $number }
request-answer = Answer
request-hold = Hold
request-retrieve = Retrieve
request-hang-up = Hang-up
request-reconnect = Reconnect
request-transfer-to = The transfer to { $number }
request-add = Adding { $number }
request-transfer = Transfer
request-conference = Conference
request-digits = Sending digits
request-swap = Swap

settings-changed = The call center's settings have changed. They are applied as soon as no call is on the phone.
# About the setting /ServerInfo/leave.
leave-not-supported = This is not supported by this browser: the softphone ends with its last page.

# The phone could not be started. $why is what the server says, or reply-names-no-extension.
extension-not-found = The CTI server could not find the extension of this computer ({ $why }). Type your extension, or ask your administrator to map this computer's address to it.
reply-names-no-extension = the reply names no extension
extension-not-monitored = Extension { $extension } could not be monitored ({ $why }), so no call would be shown. Check that the extension exists, or ask your administrator.
logged-in-not-told = The CTI server could not tell who is logged in at extension { $extension } ({ $why }).

# What can't be dialled.
no-number-to-dial = There is no number to dial.
no-digit = This has no digit in it, so it can't be dialled.
several-numbers = This holds more than one number, so it was not dialled: type the one that you mean.
only-an-extension = This is an extension without its number, so it was not dialled: type the whole number.
number-unclear = It can't be told which part of this is the number, so it was not dialled: type the number.
# Steps from a number as it was given to the one that is dialled; an extension may be behind it.
step-signs = Signs that nobody sees are left out, and look-alikes read as what they look like
step-link = What a link has besides its number is left out
step-extension-part = The extension part is sent after the answer
step-letters = Letters are the keys that they stand on
step-words = What stands beside the number is left out
step-trunk-zero = (0) is not dialled after a country code

# A page whose address asks to call a number says why it does not.
link-unwritten = This link is not written as addresses must be, so no number can be read from it.
link-no-call = This link asks for something that is no phone call.
link-not-a-number = This link asks to call something that is no phone number.

# The dial plan's steps. The outside prefix leaves the switch; which prefixes are set is in $set.
step-again = It is dialled as it was before
step-digits-only = Only digits, * and # are dialled
step-punctuation-and-plus = +, spaces, brackets, hyphens and other punctuation are taken out
step-as-typed = Typed numbers are dialled as they are typed
step-punctuation = Punctuation is taken out
step-international = { $set ->
   *[none] It has a +, so it is international: no prefix is set.
    [outside] It has a +, so it is international: outside prefix { $outside } in front.
    [prefix] It has a +, so it is international: international prefix { $prefix } in front.
    [both] It has a +, so it is international: outside prefix { $outside } and international prefix { $prefix } in front.
}
step-own-country = { $set ->
   *[none] It has a + and the own country code, which is taken off: no prefix is set.
    [outside] It has a + and the own country code, which is taken off: outside prefix { $outside } in front.
    [prefix] It has a + and the own country code, which is taken off: trunk prefix { $prefix } in front.
    [both] It has a + and the own country code, which is taken off: outside prefix { $outside } and trunk prefix { $prefix } in front.
}
step-long-distance = { $set ->
   *[none] It has brackets, so it is long distance: no prefix is set.
    [outside] It has brackets, so it is long distance: outside prefix { $outside } in front.
    [prefix] It has brackets, so it is long distance: long-distance prefix { $prefix } in front.
    [both] It has brackets, so it is long distance: outside prefix { $outside } and long-distance prefix { $prefix } in front.
}
step-outside = { $set ->
   *[none] It is longer than the own extension, so it leaves the switch: no prefix is set.
    [outside] It is longer than the own extension, so it leaves the switch: outside prefix { $outside } in front.
}
step-internal = It is not longer than the own extension, so it is internal: no prefix.
# Why a caller is not searched in the CRM.
caller-too-long = The caller number is too long to search.
no-caller-number = There is no caller number to search.
caller-hides-number = The caller hides the number, so there is nothing to search.
caller-too-short = The caller number is too short to search.

## Servers: what went wrong with them

## Other systems: Shuttle, ServiceNow, web servers, rules

# A web server is asked before a number is dialled. asked-... is what became of it, in diagnostics.
asked-about-already = { $number } is being asked about already.
asking-whether = Asking whether { $number } may be dialled.
not-dialled-refused = { $number } is not dialled: the server that is asked first refuses it.
not-dialled-server-says = { $number } is not dialled. The server that is asked first says: “{ $words }”
not-dialled-nobody-says = { $number } is not dialled: nobody could say whether it may be ({ $why }). Try again, or tell your admin.
not-dialled-server-lost = { $number } was not dialled: the CTI server was lost meanwhile.
not-dialled-calls-changed = { $number } was not dialled: the calls on the phone changed meanwhile.
# $status is HTTP's.
asked-allowed = allowed ({ $status })
# A field of the server's answer, and its value.
told-value = { $name } { $value }
asked-refused = refused
asked-taken-back = taken back
asked-given-up = given up
asked-other-clicked = another number was clicked meanwhile
asked-other-dialled = another number was dialled meanwhile
asked-other-instead = another number was dialled instead
asked-dialled-all-the-same = { $why }; dialled all the same, as the settings say
asked-not-dialled = { $why }; not dialled
# Clauses: why nobody could say.
asked-address-unusable = its address can't be used
asked-server-answered = the server answered { $status }
no-answer-within = no answer within { $seconds } seconds
fetch-failed = the browser says only that it failed: the server's CORS headers, a redirect, its certificate or the network (docs/jtel.md)

# What became of a rule's call of a web server.
server-answered = answered { $status }
sent-unread = sent; what became of it is not known, since the rule says unread

# ServiceNow's frame around the page.
servicenow-takes-no-log = ServiceNow takes no call log from here: copy the note into the record
servicenow-did-not-start = ServiceNow did not start this panel ({ $why }). Have an administrator add { $page } to the property glide.ui.concourse.onmessage_enforce_same_origin_whitelist, and give this user the role sn_openframe_user; then reload the page.
servicenow-settings-unreadable = The settings from ServiceNow can't be read: { $why }. Correct it there, then reload the page.
servicenow-did-not-take = ServiceNow did not take what the softphone asked for ({ $words }). Reload the page if nothing opens.
# Why a rule's page did not open: it stands behind a colon, without a full stop.
no-servicenow-answer = No answer from ServiceNow
not-opened = Not opened: { $why }
not-in-servicenow = The softphone is not in ServiceNow
no-servicenow-page-in-time = No page of ServiceNow could open it in time

# What rules did. The title is that of the button which shows it.
why-opened = Why did this open?
why-nothing-opened = Why did nothing open?
# What a rule or a server says, under a title.
titled = { $title }: { $body }
no-page-in-time = No page of the softphone could open it in time
program-unknown = what the program did with it is not known
browser-blocked = The browser blocked a window that “{ $rule }” opens. Allow pop-ups for this page.
# “Call” is the button yes-call.
browser-blocked-call = The browser blocked a window that “Call” opens. Allow pop-ups for this page.

shuttle-did-not-answer = Shuttle did not answer: whether it was done is not known
press-call = Press Call to dial with this computer's phone program.
# What Shuttle wants shown: a title and a text.
shuttle-says = { $title }:{ "\u00a0" }{ $body }
no-shuttle-server = The settings name no Shuttle server (/Shuttle/url)
shuttle-not-connected = Shuttle is not connected

## The CRM: pops, logs, set-up

## Settings: what is wrong with them, and what to write

## Rules: what is wrong with them

## Hosting: what the softphone is allowed

## Diagnostics

## The page
