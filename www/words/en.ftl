# The softphone's words in English. A language is a file like this one beside it, named by its tag (de.ftl); what it lacks is said in
# English. To change single messages, write them into site.ftl.

## Joints

# Words that somebody else wrote.
as-said = { $words }
# One sentence, and another after it.
one-after-another = { $first }. { $second }
# A sentence that nothing follows.
full-stop = { $sentence }.
list = { $first }, { $second }
list-item = { $item }

## The phone: its state, the agent, its calls

# Trouble: one sentence on top of the panel, with what to do.
trouble-network = This computer is off the network. Check its cable or Wi-Fi; your desk phone goes on.
trouble-server = No connection to the phone system. Use your desk phone; it is tried again by itself.
trouble-local-network = The browser blocks the way to the phone system. Allow "local network access", or tell your administrator.
trouble-phone = Your phone was not found. Type your extension below, or tell your administrator.
trouble-setup = The softphone can't start. Reload the page; if that does not help, tell your administrator.
trouble-crm = The CRM does not work with the softphone now. Reload the page; calls go on.
trouble-shuttle = Some calls may not be shown here: look at your phone. It is tried again by itself.
# Opens what servers and settings say of it.
details = Details
troubles =
    .aria-label = What is wrong
# What a call is doing, in its card.
call-alerting = Incoming call
call-dialling = Dialling
call-dialling-consultation = Consultation: dialling
call-ringing = Ringing
call-ringing-consultation = Consultation: ringing
call-held-by-far = The other side holds
call-conference = Conference
# A colleague asks about somebody; $from: who asks, $about: a name or a number.
call-consulted = Consultation from { $from } about { $about }
person-with-number = { $name }, { $number }
# $parties: the numbers of those in the conference who have put it on hold at their ends.
call-conference-holds = Conference, { $parties } holds
call-talking = Talking
call-consultation = Consultation
call-held = On hold
call-held-waits = On hold, waits until the call above ends
call-failed = Could not be reached
call-busy = Busy
call-missed = Missed
call-declined = Declined
call-not-answered = Not answered
call-cancelled = Cancelled
call-ended = Ended
call-transferred = Transferred to { $to }
# $state: one of the sentences above.
call-queue = { $state }, queue { $queue }
# Another system than the phone told of the call.
call-by-shuttle = { $state }, by Shuttle
call-last-known = { $state }, as last seen
# The row of buttons of a phone whose calls are not told.
calls-untold = Phone
# In the place of a number.
unknown-caller = Unknown caller
number-withheld = Number withheld
unknown-number = Unknown number
# The button that ends a consultation; $who: a name or a number.
back-to = Back to { $who }
transfer-to = Transfer { $who } to { $to }
conference-of-all = Conference of all
back-to-caller = Back to the caller
dialled-as = Dialled as { $number }
click-waits = Not connected yet. { $number } will be dialled when the phone is ready, within { $seconds } seconds.
# What the agent does.
agent-signed-out = Signed out
logged-out-by-others = You were logged out by the phone system or by somebody else. Log in again to take calls.
# In the head, in the place of the work mode: while no server serves, and while there is a call.
agent-not-connected = Not connected
agent-on-call = On a call
agent-signed-in = Signed in
agent-auto = { $when ->
    [after-call] Available after this call
   *[now] Available
 }
agent-manual = { $when ->
    [after-call] Available for one call after this call
   *[now] Available for one call
 }
agent-acw = { $when ->
    [after-call] After-call work after this call
   *[now] After-call work
 }
agent-aux = { $when ->
    [after-call] Aux after this call
   *[now] Aux
 }
# $reason: the site's name for it.
agent-aux-reason = { $when ->
    [after-call] Aux: { $reason } after this call
   *[now] Aux: { $reason }
 }
agent-aux-code = { $when ->
    [after-call] Aux: reason { $code } after this call
   *[now] Aux: reason { $code }
 }
# The server has another mode than the agent chose here. $mode: one of the above.
mode-from-elsewhere = Your work mode was changed, and not by you here. It is now: { $mode }
# The line that tells of the connection.
connection-none = Not connected
connection-off-network = This computer is off the network
connection-connecting = Connecting to the { $side ->
    [primary] primary
   *[backup] backup
 } server
connection-connecting-again = Connecting to the { $side ->
    [primary] primary
   *[backup] backup
 } server again
connection-connected = Connected
connection-connected-to-backup = Connected to the backup server
connection-without-phone = Connected to the { $side ->
    [primary] primary
   *[backup] backup
 } server, without a phone
connection-switching = Switching to the { $side ->
    [primary] primary
   *[backup] backup
 } server
connection-starting = Starting the phone on the { $side ->
    [primary] primary
   *[backup] backup
 } server
trying-again = Trying again
trying-again-often = Trying again, { $attempts } times so far
shuttle-connecting = Connecting to Shuttle
shuttle-connected-alone = Connected to Shuttle, which shows calls; they are controlled on your phone
shuttle-connected = Shuttle is connected
panel-stand-alone = Stand-alone: no CRM, so no screen pops and no call log

## What the agent is told: refusals, dialling, links, questions

# Refusals, where a button or another program asks for what can't be done now.
no-number-waits = No number waits to be dialled.
no-retry-needed = This call's log needs no retry.
only-ended-closes = Only a call that ended can be closed.
note-not-saved = Its note is not saved: try again, or discard it.
disposition-not-saved = What became of the call is not saved: try again, or discard it.
change-not-saved = What you wrote or chose last is not saved: try again, or discard it.
nothing-to-discard = There is nothing to discard.
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
other-call-answered = The CTI server answered { $who }. { $other } is still ringing.
no-call-to-hold = There is no call to hold.
no-call-to-take-back = There is no held call to take back.
server-cannot-swap = The CTI server can't swap calls.
swap-needs-two-calls = Switching needs a call that you talk in and a held one.
no-call-to-hang-up = There is no call to hang up.
reconnect-needs-consultation = Going back needs a consultation and the held call that it is about.
no-consultation-failed = There is no consultation that failed.
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
number-dialled-already = A number is being dialled already.
answer-first = A call is ringing: answer it first, or wait until it stops.
hang-up-failed-first = Hang up the call that could not be made first.
end-one-of-two-first = There are two calls already: end one of them first.
call-again-when-free = You can call again when your own call is over.

# A server was lost, and another one serves.
local-network = The browser keeps this page from the local network, where the CTI server is. Allow "local network access" when the browser asks. For all agents: the CRM's frame must allow it, or an enterprise policy (LocalNetworkAccessAllowedForUrls) must name the CRM's and this page's addresses, or the CTI server needs a public address.
pressed-no-server = What you pressed last was not done: no CTI server serves. Press it again when the phone is ready.
# $what is one of the messages request-...
request-not-confirmed = { $what } was not confirmed before the connection was lost: check your phone.
back-mode-changed = The connection to the phone system was gone for a moment; your work mode changed meanwhile.
# A clause: why the other server is not kept open beside this one.
address-lost = the { $side ->
    [primary] primary
   *[backup] backup
} server lost this address when the other was opened
# $what is calls-not-told, nothing-changed, or a list of what changed.
back-on-server = The connection to the phone system was gone for { $seconds } s; { $what }.
calls-not-told = your calls can't be seen from here now: check your phone
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
nothing-changed = your calls and your work mode are as before
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
browser-stores-nothing = Notes can be lost: the browser lets this page store nothing.
numbers-not-clickable = Numbers in the CRM can't be clicked: { $why }. Reload the page to try again.

# What the agent is asked before it is done; yes-... is on the button. $active, $held: a name, a number, or the-caller.
not-asked-any-more = This is not asked any more: the calls changed meanwhile.
not-called-no-answer = { $number } was not called: nobody answered.
not-called-calls-changed = { $number } was not called: the calls on the phone changed meanwhile.
ask-transfer = Connect { $active } with { $held }? You leave both calls.
ask-conference = Put { $active } and { $held } together with you?
ask-transfer-to = Transfer { $active } to { $number }? { $held } is on hold, and the CTI server may connect the two callers instead.
ask-conference-with = Add { $number } to the call with { $active }? { $held } is on hold, and the CTI server may connect the two callers instead.
ask-call-named = Call { $name }, { $number }? { $active } goes on hold.
ask-call = Call { $number }? { $active } goes on hold.
# $who: whom the call was with.
ask-discard = Throw away the note about { $who }? It is not saved in the CRM.
yes-transfer = Transfer
yes-conference = Conference
yes-call = Call
yes-discard = Throw it away

# Why a caller's record does not open by itself, or was not found.
pop-could-repeat = the browser lets this page store nothing, so it could pop again and again
pop-may-be-open = the browser lets this page store nothing, so it may have opened already
no-crm-answer = no answer from the CRM
note-is-in-log = Its note is in the log of the call
note-goes-into-log = Its note goes into the log of the call

saved-by-other-version = The softphone was updated. Notes that were not saved yet and the list of past calls were kept by the version before and could not be taken over. Calls on the phone are shown as ever.

# Why a request failed.
password-wrong = the password is not right
no-server-answer = no answer from the phone system
no-server-answer-check-phone = no answer from the phone system; check your phone before you try again
# $what is one of the messages request-...; $why is what the server says, or one of the two before.
request-failed = { $what } failed: { $why }.
# The same where the server's own words are left to the details.
request-refused = { $what } did not work: the phone system refused it.
request-refused-or-idle = { $what } did not work: the phone system refused it. If there is no call on your phone, press "No call on my phone".
request-failed-or-idle = { $what } failed: { $why }. If there is no call on your phone, press "No call on my phone".
# What was asked of the server: the subject of request-failed, request-not-confirmed and request-came-to-nothing.
request-log-in = Log-in
request-log-out = Log-out
request-auto = The change to Available
request-manual = The change to One call
request-acw = The change to After call
request-aux = The change to Aux
request-call = The call
request-call-to = The call to { $number }
request-consultation = The consultation
request-consultation-with = The consultation with { $number }
request-drop = Dropping somebody
request-drop-party = Dropping { $number }
request-answer = Answer
request-hold = Hold
request-retrieve = Resuming the call
request-hang-up = Hang-up
request-reconnect = Going back to the held call
request-transfer-to = The transfer to { $number }
request-add = Adding { $number }
request-transfer = Transfer
request-conference = Conference
request-digits = Sending digits
request-swap = Switching the calls

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
several-numbers = This holds more than one number, so it is not dialled: type the one that you mean.
only-an-extension = This is an extension without its number, so it is not dialled: type the whole number.
number-unclear = It can't be told which part of this is the number, so it is not dialled: type the number.
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
# What is said of the text in the number field, before it is dialled. $number may have gaps; $kind: by which rule.
will-dial = { $kind ->
   *[as-typed] Will dial { $number }, as it is typed
    [digits] Will dial { $number }
    [international] Will dial { $number }: international
    [own-country] Will dial { $number }: national
    [long-distance] Will dial { $number }: long distance
    [outside] Will dial { $number }: outside line
    [internal] Will dial { $number }: internal
}
will-send = After the answer { $digits } is sent.
nobody-found = Nobody of this name is in the directory or among the recent calls.
why-number = Why this number?
why-typed = { $number } is what stands in the field.
# $result: the number after the step.
why-step = { $result } – { $step }
# Why a caller is not searched in the CRM.
caller-too-long = No record: the caller's number is too long to look for
no-caller-number = No record: the call came without a number
caller-hides-number = No record: the caller hides the number
caller-too-short = No record: the caller's number is too short to look for

## Servers: what went wrong with them

# Why a server was lost or not reached. Without a subject ([it]) in a line of the diagnostics whose label names the server.
reason-not-reached = { $who ->
    [primary] The primary server could not be reached
    [backup] The backup server could not be reached
   *[it] could not be reached
 }
reason-closed = { $who ->
    [primary] The primary server closed the connection
    [backup] The backup server closed the connection
    [shuttle] Shuttle closed the connection
   *[it] closed the connection
 }
# $reason: one of the two above; $code: the number that a connection closed with.
reason-with-code = { $reason } (code { $code })
reason-with-code-and-words = { $reason } (code { $code }: { $words })
reason-connect-timeout = { $who ->
    [primary] The primary server did not accept the connection in time
    [backup] The backup server did not accept the connection in time
   *[it] did not accept the connection in time
 }
reason-no-answer = { $who ->
    [primary] The primary server did not answer { $request }
    [backup] The backup server did not answer { $request }
   *[it] did not answer { $request }
 }
reason-local-network = { $who ->
    [primary] The primary server is on the local network, which the browser does not let this page reach
    [backup] The backup server is on the local network, which the browser does not let this page reach
   *[it] is on the local network, which the browser does not let this page reach
 }
reason-silent = { $who ->
    [primary] The primary server fell silent
    [backup] The backup server fell silent
    [shuttle] Shuttle fell silent
   *[it] fell silent
 }
reason-refused = { $who ->
    [primary] The primary server refuses to serve
    [backup] The backup server refuses to serve
   *[it] refuses to serve
 }
reason-return = { $who ->
    [primary] The primary server was left, since the other side serves again
    [backup] The backup server was left, since the other side serves again
   *[it] was left, since the other side serves again
 }
reason-frame-too-long = { $who ->
    [primary] The primary server sent a frame of more than 256 KB
    [backup] The backup server sent a frame of more than 256 KB
    [shuttle] Shuttle sent a frame of more than 256 KB
   *[it] sent a frame of more than 256 KB
 }
reason-unreachable = { $who ->
    [shuttle] Shuttle can't be reached
   *[it] can't be reached
 }
reason-unreachable-in-words = { $who ->
    [shuttle] Shuttle can't be reached ({ $words })
   *[it] can't be reached ({ $words })
 }
reason-no-greeting = { $who ->
    [shuttle] Shuttle took the connection and closed it without a word: it may be no Socket.IO server
   *[it] took the connection and closed it without a word: it may be no Socket.IO server
 }
reason-wrong-version = { $who ->
    [shuttle] Shuttle speaks another version of Socket.IO than the setting /Shuttle/eio says: write auto there
   *[it] speaks another version of Socket.IO than the setting /Shuttle/eio says: write auto there
 }
reason-too-slow = { $who ->
    [shuttle] Shuttle did not answer in time
   *[it] did not answer in time
 }
reason-left = { $who ->
    [shuttle] Shuttle ended the connection by its own wish
   *[it] ended the connection by its own wish
 }
reason-connection-refused = { $who ->
    [shuttle] Shuttle refuses the connection
   *[it] refuses the connection
 }
reason-connection-refused-in-words = { $who ->
    [shuttle] Shuttle refuses the connection: { $words }
   *[it] refuses the connection: { $words }
 }
# A server refused a request and said nothing.
no-reason-given = no reason given

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
asked-refused = refused
asked-taken-back = taken back
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
crm-takes-no-log = { $crm } takes no call log from here: copy the note into the record
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

# What became of a call's screen pop, in its card.
pop-not-searched = { $why }
pop-asked = The CRM was asked for the caller
pop-waits = The caller's record opens when you answer: another call is talking
pop-waits-for-pause = The caller's record opens when you stop typing, or when you answer
pop-record = Record: { $record }
pop-found = { $count ->
    [0] No record found
    [1] One record found
   *[other] { $count } records found
 }
pop-failed = Search failed: { $why }
pop-by-hand = Not opened by itself: { $why }
pop-opened = Opened in the CRM
pop-not-opened = Not opened: nobody answered

# Which record a call is about: the chooser in its card. `object` is the CRM's object.
choose-record = Choose this record
new-record-of-caller = New record
record-kind = { $object ->
    [account] Account
    [contact] Contact
    [lead] Lead
    [case] Case
   *[opportunity] Opportunity
 }
record-about = { $kind } · { $about }
record-chosen = { $about } · this call
# The directory: lists that are fetched, and the agent's favourites.
directory-holds = { $entries } entries, { $broken } left out as broken, { $left ->
    [0] none for want of room
   *[other] { $left } for want of room
 }
directory-missing = The directory could not be read ({ $why }). It is tried again by itself; you can dial by number.
directory-too-long = it is longer than 10 MB
directory-no-json = the answer is no JSON, or nests too deep
directory-no-list = the answer has no list of entries
directory-no-entries = nothing in the list could be read: each entry needs a name and a number
favourites-not-kept = This browser cannot keep your favourites (its storage is full or blocked): they stay until this page closes.
favourites-full = You have { $most } favourites already. Take one off first.
favourite-already = This number is one of your favourites already.
no-favourite = This number is none of your favourites.
no-number-to-star = There is no number to keep.
free-agents = { $count ->
    [0] nobody free
   *[other] { $count } free
 }
records-to-choose = { $count ->
    [1] One record found
   *[other] { $count } records found: who is it?
 }
records-to-choose-again = Another of the { $count } records?
records-to-choose-some = { $count } records found: who is it? The first { $shown } are here.
new-record-of-kind = { $object ->
    [account] New account
    [contact] New contact
    [lead] New lead
    [case] New case
   *[opportunity] New opportunity
 }
new-record = New: { $kind }
record-not-offered = This record is not offered any more.
record-not-opened = The CRM did not open the record: { $why }
why-record = Why this record?
why-came = The caller's number came as { $number }.
why-searched = Searched in the CRM: { $search } ({ $form }).
why-found = { $count ->
    [0] No record was found.
    [1] One record was found.
   *[other] { $count } records were found.
 }
why-only = It is the only one.
why-chosen = You chose it.
why-chosen-before = You chose it for an earlier call from this number today.
why-opened-in-crm = You opened it in the CRM.
why-had-record = The call had its record before the search.
why-not-related = The CRM refused to relate the call's task to it.
# The form in which a number was searched.
form-as-is = as it came
form-e164 = with country code
form-national = as it is dialled in the own country
form-digits = its digits
form-last = { $count ->
    [1] its last digit
   *[other] its last { $count } digits
 }
write-entry = Write a name of up to 80 characters and a number, such as Grace Kim=2612.
entry-twice = This entry is there twice.
write-refresh-minutes = Write minutes from 1 to 1440.
write-queue = Write a name and the number of its split, such as Support=6001; each split once, up to 20.
write-objects = Write up to four API names of objects, each once, such as Contact, Lead; or none.
# What became of a call's log, in its card.
log-saving = Saving the call log
log-saved-without-name = Saved, but the CRM did not name the task: copy the later note by hand
log-note-changed = Saved; the new note follows
log-saved = Call log saved
log-failed = Call log not saved
log-unknown = The call log may have been saved: check the record, then retry
# Why a request to the CRM came to nothing; $why: one of those below.
crm-refused = the CRM refused without a reason
crm-reply-unreadable = the CRM's reply can't be read ({ $why })
reply-not-json = not JSON
reply-not-an-object = not an object
reply-without-result = neither a result nor an error
reply-without-number = no number
reply-without-phone-number = ServiceNow sent no phoneNumber
configuration-not-json = the field Configuration of the OpenFrame Configuration record is not a JSON object
# Why ServiceNow can't open what a rule asks for.
form-without-query = a form needs a query: without one ServiceNow opens nothing
not-of-the-instance = only an address of the instance itself can be opened, such as incident_list.do
servicenow-address-too-long = the address is longer than the 2083 characters that ServiceNow takes
bad-table-name = a table's name has only letters, digits and _
refused-parameters = sysparm_stack and sysparm_goto_url can't be used: ServiceNow refuses them
control-character = there is a line end or another control character in it
servicenow-text-too-long = it is longer than the 4400 characters that ServiceNow takes
# What is wrong with the address that the CRM opened the softphone with.
address-names-both = The page's address names a Classic and a Lightning page at the same time
address-mode-wrong = mode in the page's address is not Lightning
address-lacks-mode = The page's address lacks mode=Lightning
address-lacks-nonce = The page's address lacks the nonce
address-lacks-origin = The page's address lacks sfdcIframeOrigin
address-lacks-origins = The page's address lacks sfdcIFrameOrigin (Classic), or sfdcIframeOrigin and mode
address-value-unreadable = The value can't be read
address-value-twice = This is in the page's address twice. Take one of them out.
not-an-origin = This is not the origin of a page (https://name.lightning.force.com, and nothing after it)
# It follows one of those above.
open-in-panel = Open this page from the CRM's phone panel, which adds what is needed; to use it without a CRM, take these parameters out of the address.
page-from-file = This page must come from a web server (https), not from a file.
schemes-differ = The CRM's page and this one must both be https (or both http). Host the softphone's files on https.
crm-on-this-computer = A CRM on this computer works only with a softphone page on this computer.
not-a-library-host = This is not a host. Write one such as acme.my.salesforce.com.
not-the-pages-library-host = { $host } is not the host that belongs to the CRM's page. Take apiHost out of the adapter's URL in the call center, or have the host added to the apiHosts of config.json.
library-host-unknown = { $origin }: this is not a Salesforce page whose library's host is known here. Add apiHost=NAME.my.salesforce.com, with your org's name, to the adapter's URL in the call center, and have that host added to the apiHosts of config.json.
api-version-too-old = This API version is too old: { $least } is the first. Write one such as 60.0.
bad-api-version = This is not an API version. Write one such as 60.0.
bad-settings-path = settings must be the path of a .json file on this web server, such as settings=settings.json.
unknown-crm = This is not a CRM that is known here. Write { $known }.
no-instance = This browser does not tell which page this one is in. Add instance=NAME.service-now.com to the URL in the OpenFrame Configuration record.
not-an-instance = This is not the host of a ServiceNow instance. Write one such as acme.service-now.com.
instance-not-allowed = { $origin } is not a ServiceNow host that the library may be loaded from. Add instance=NAME.service-now.com to the URL in the OpenFrame Configuration record, or, for an instance with a name of its own, have it added by that name to the crmOrigins of config.json.
bad-library-version = This is not a version of the library. Write latest, or one such as 1.0.5.
# What a rule of the site did about a call, in the call's card. $event: the word that the site's settings have for it; $what: one of those below; $made: an address or words.
rule-line = { $rule } ({ $event }): { $what }.
rule-line-made = { $rule } ({ $event }): { $what }: { $made }
rule-did-nothing = it did nothing
step-owed = waits for the answer, or for a page that can be asked
step-handed-over = handed over, and what became of it is not known (yet)
step-opened-in-tab = opened in a new tab
step-opened-in-window = opened in its window
step-opened-in-frame = opened in a frame here
step-opened-by-program = opened by a program of this computer
step-done = done
# $what: one of the five above; $more: what a server answered, for one.
step-done-more = { $what } ({ $more })
step-blocked = the browser blocked the window
step-offered = waits for its button
step-failed = did not work: { $why }
# The button that opens what a rule made, and why there is one. $scheme: such as slack.
step-blocked-press = The browser blocked it. Allow pop-ups for this page, or press:
step-open-scheme = Open { $scheme }:
step-open-record = Open record

## Settings: what is wrong with them, and what to write

# An item of the settings whose value is of no use; what to write there follows.
cant-be-used = “{ $value }” can't be used
settings-no-object = It is not a JSON object of names and values.
write-a-text = Write a text here, not a list or an object.
# A setting's name is written wrongly, but for the case of its letters; $name is the right one.
setting-misspelt = This name is not known. It is written { $name }.
# Whole sentences that say what is wrong with an entry, and that it is not used.
left-out-now = { $flaw } It is left out now.
rule-left-out-now = { $flaw } This rule is left out now.
# What diagnostics shows in place of a setting's value.
setting-not-used = (not used)
a-rule = (a rule)
a-json-object = (a JSON object)
write-yes-or-no = Write yes or no.
write-seconds = Write a number of seconds. The default holds now.
write-pixels = Write a number of pixels.
write-prefix = Write digits, *, # or a comma (a pause), or leave it empty. It counts as empty now.
write-country-code = Write the country code's digits, such as 44, or leave it empty.
write-leave = Write stay, aux or logout. It is stay now.
no-such-reason-code = This is not one of the reason codes. The first one is taken now.
write-pop-when = Write offer, answer or never. It is offer now.
write-search-form = Write as-is, national, e164, digits, or last N digits with N from 3 to 15, such as last 10. It is as-is now.
needs-country-code = This needs the own country's code: write it at /Dialing/ownCountryCode.
write-reconcile-seconds = Write seconds with a call and without, such as 8,30, or one number for both; 2 to 3600. It is 8,30 now.
write-country = Write the two letters of a country, such as US, GB or DE. Until then numbers are shown as they come.
write-language = Write a language's tag, such as de or pt-BR. Until then the browser's language is used.
write-click-during-call = Write consult or ask. It is consult now.
write-while-talking = Write wait or pop. It is wait now.
write-standby = Write warm or cold. It is warm now.
write-log-field = Write name=text, comma separated, such as Type=Call,Queue__c=${ "{" }queue{ "}" }: the name is the field's API name. It is left out now.
log-field-is-own = This field is the softphone's own. It is left out now.
log-field-twice = This field is there twice. The second is left out now.
log-field-variable = A variable in it is not known, or not closed: docs/rules.md lists them. It is left out now.
write-reason = Write code=text, comma separated, such as 0=Default,1=Lunch. It is left out now.
reason-twice = This code is there twice. Give each reason its own code. The second is left out now.
write-event-name = Write theirs=ours, comma separated, such as ringing=offer. It is left out now.
event-not-ours = The name after = must be one of offer, originate, ringback, answer, hold, retrieve, conference, transfer, drop, hangup, divert, fail, agentstate. It is left out now.
event-twice = This event is there twice. The second is left out now.
write-strip-prefixes = Write prefixes of digits, +, * or #, comma separated, such as 9,+1.
request-never-sent = The softphone never sends this request: it can be taken out of the list.
request-not-optional = Only these can be switched off: alternate, dtmf, queryacdsplit, queryagentstate, snapshot.

# The CTI servers' addresses. $flaw is one of the sentences about an address.
primary-missing = The address of the production CTI server is missing. Write it here, such as wss://cti.example.com:9006.
backup-is-primary = This is the production server's address. Write another server's, or leave it empty.
no-backup-until-then = { $flaw } Until then the softphone works without a backup server.
not-a-websocket-address = This is not a WebSocket address. Write wss://host:port.
address-with-password = Take the user name and the password out of the address: browsers can't send them.
cti-address-without-host = The address has no usable host or port. Write wss://host:port.
cti-address-with-fragment = Take the # and what follows it out of the address.
cti-address-in-the-clear = ws:// is for tests on the own machine only, and browsers block it in an https page. Put a TLS proxy in front of the CTI server, and write its address with wss://.
cti-host-not-pinned = The host { $host } is not among the ctiHosts of config.json. Write one that is, or have it added there.

# A web server that is asked before a number is dialled.
write-ask-method = Write GET or POST. It is GET now.
write-when-silent = Write dial or refuse. It is refuse now.
ask-counts-as-silent = { $flaw } Until then it counts as a server that does not answer (/Dialing/askWhenSilent).

# A rule's call of a web server.
rest-url-shape = url: write /path of the softphone's own server, or https://host/path, without a #.
rest-url-in-the-clear = url: browsers block http:// in an https page. Write https://, or a /path of the softphone's own server that passes the call on.
rest-unread-not-plain = With unread, browsers send no headers of your own and no JSON: send a form or a text, or leave unread out.
# $name is that of a header, a parameter or a field.
rest-secret = “{ $name }” is a secret, and everybody who uses the softphone could read it here. Call a /path of the softphone's own server that adds it (docs/jtel.md). Only a test may write it here, with /Jtel/allowTokenInSettings=yes.

# The items of jtel.
write-rest-method = Write GET or POST.
write-body-type = Write json or form. It is json now.
write-rest-seconds = Write seconds from 1 to 120. It is 30 now.
write-workstation-file = Write a path of the softphone's own web server, such as /workstation.json.
write-json-object = Write a JSON object of names and texts, such as { "{" }"caller": "$CallerNumber"{ "}" }.

# Addresses of web servers.
web-address-varies = Variables can stand behind the ? only: nothing else of the address may vary.
web-address-with-fragment = Take the # and what follows it out of the address: it is not sent.
web-address-with-secret = Take the token or password out of the address: everybody who uses the softphone could read it. Write a /path of the softphone's own server, and let that server add it.
web-address-no-path = Write /path, or https://host/path.
web-address-in-the-clear = Browsers block http:// in an https page. Write https://, or a /path of the softphone's own server that passes the call on.
web-address-with-password = Take the user name and the password out of the address.
web-address-without-host = The address has no usable host or port. Write https://host/path.
web-address-shape = Write /path of the softphone's own server, or https://host/path.
pop-host-not-pinned = The host { $host } is not among the popHosts of config.json. Write one that is, or have it added there.

# What rules open, and the plain items that make a rule each.
target-host-not-pinned = The host { $host } is not among the popHosts of config.json. It is left out now.
write-target-hosts = Write hosts, comma separated, such as crm.example.com: no scheme, no path. It is left out now.
frame-in-the-clear = Browsers show no http:// address in a frame of an https page. Write https://, or another mode.
write-base = Write an address such as https://name.example.com. Nothing opens there now.
write-target-when = Write offer or answer. It is offer now.
write-match = Write wildcard or exact. It is wildcard now.
write-target-number = Write as-is, e164, national or digits. It is as-is now.
write-template = Write queue=template id, comma separated. It is left out now.
write-target-mode = Write tab, window or frame. It is tab now.
write-identify = Write phone, name or both. It is phone now.
write-task-variable = Write a variable's name, such as vars.ticket. No task is told now.
write-servicenow-field = Write field=text, comma separated, such as priority=1. It is left out now.
write-wrap = Write none or nav_to. It is none now.
write-crm-link = Write never, offer or answer. It is never now.

# The items of xCALLY Shuttle. $flaw is one of the sentences about its address.
write-shuttle-path = Write a path such as /socket.io/. It is that now.
write-shuttle-namespace = Write a name such as /cti. It is / now.
write-shuttle-version = Write auto, 3 or 4. It is auto now.
write-pop-from = Write ctisvr or shuttle. It is ctisvr now.
shuttle-peer-missing = Write the agent's own peer, such as SIP/${ "{" }extension{ "}" }: the events of all agents come. Without it Shuttle is not used.
no-shuttle-until-then = { $flaw } Until then Shuttle is not used.
shuttle-address-shape = This is not an address. Write https://host:port.
shuttle-port-too-large = { $port } is no port: ports end at 65535 (Shuttle's own documentation has such a number). Ask which port its realtime service has, such as 8888 or 9888.
shuttle-address-without-host = The address has no usable host or port. Write https://host:port.
shuttle-address-scheme = Write an address that begins with https:// or wss://.
shuttle-address-with-path = Write the host and the port only: the path belongs into /Shuttle/path, a namespace into /Shuttle/namespace.
shuttle-address-in-the-clear = http:// and ws:// are for tests on the own machine only, and browsers block them in an https page. Use Shuttle's secure port, or put a TLS proxy in front of it, and write the address with https://.

## Rules: what is wrong with them

# Why an address that a server sent, or a rule made, is not opened: a reason that follows a colon.
not-a-web-address = It is not a plain http or https address, so it is not opened
host-not-in-settings = Its host { $host } is not one of the hosts in the settings (/Targets/hosts)
whole-address-empty = { $variable } is empty, so there is nothing to open

# Where a flaw is: $flaw is whole sentences, $field the field of the rule that it is in.
flaw-at-character = At character { $at }: { $flaw }
flaw-of-field = { $field }: { $flaw }
flaw-in-field = { $field }, character { $at }: { $flaw }

# What is wrong with a rule. Names such as on, when, do, names, mode and rest are written so in rules.
rule-no-json = From here on this is not JSON: look for a missing quote, comma or bracket.
rule-no-object = A rule is a JSON object: { "{" }"on": …, "do": …{ "}" }.
unknown-in-rule = “{ $name }” is not known in a rule. Known are { $known }.
unknown-in-action = “{ $name }” is not known in { $action }. Known are { $known }.
names-are = names is jtel or webfront, or is left out.
do-missing = do is missing: write what is to be done, such as { "{" }"pop": "https://…"{ "}" }.
on-missing = on is missing. Write one of { $events }.
no-event = “{ $word }” is no event. Write one of { $events }.
when-no-object = when is a JSON object, such as { "{" }"queue": "Sales"{ "}" }.
no-condition = “{ $name }” is no condition. Write queue, dnis, direction, number, agent, or a variable's name.
needs-texts = { $name } needs a text or a list of texts.
not-before-all = { $name }: write ! before all texts of a list, or before none.
direction-is = direction is in or out.
do-no-object = do is a JSON object or a list of them, such as { "{" }"pop": "https://…"{ "}" }.
no-action = Each action has one of { $actions }.
custom-url-not-relative = openCustomURL: write an address relative to the instance, such as task.do?sys_id=.
custom-url-varies = openCustomURL: a variable can stand behind a ? or # only: the page must be written out.
action-no-object = { $action } is a JSON object.
mode-is = mode is tab, window or frame.
rest-bodies = rest has one of json, form and text.
get-with-body = A GET carries no body: write POST, or take the body out.
method-is = method is GET or POST.
no-header-name = headers: “{ $name }” is no header's name.
timeout-is = timeoutSeconds is a number from 1 to 120.
credentials-are = credentials is omit or include.
field-no-pairs = { $field } is a JSON object of names and texts.
pair-needs-text = { $field }: { $name } needs a text.
agent-cti-mode-is = AgentCTI: mode is new_tab, new_window or new_frame.
entity-no-table = { $action }: entity is a table's name, such as incident.
query-forbidden = { $action }: query can't hold sysparm_stack or sysparm_goto_url.
field-no-bool = { $field } is true or false.
window-is = window is a name of letters and digits.
size-is = size is width and height in pixels, such as 1000x800.

# The event of a rule, where a server asked for what was opened; it stands in brackets behind the rule's name.
on-server = a server asked
# Why a rule did nothing: the condition of that name does not fit.
should-be = { $name } should be { $patterns }, and it is { $value }
should-not-be = { $name } should not be { $patterns }, and it is { $value }
should-be-but-unknown = { $name } should be { $patterns }, and it is not known
should-not-be-but-unknown = { $name } should not be { $patterns }, and it is not known
either-or = { $first } or { $second }

# Addresses and texts with variables.
nothing-written = Nothing is written here.
behind-whole-address = Behind a whole address only & or ? and parameters can follow.
address-begins-with-host = An address begins with https:// and a host that is written out; only ${ "{{" }crmLink{ "}}" }, a whole address, can stand here.
address-scheme-not-web = Only http:// and https:// addresses can be opened.
address-not-understood = This is no address that is understood: write https://host/path?key=.
path-varies = A variable can stand behind a ? or # only: the path must be written out.
launch-scheme-varies = The scheme must be written out, such as tel:.
scheme-never-launched = A { $scheme }: address is never launched.
behind-optional-value = Behind a value with ? the next parameter must begin, with &.
character-in-address = This character can't stand in an address: write it as %-hex.
no-format = Behind | stands as-is, e164, national, digits, no-plus or twice.
# A variable's name is written wrongly, but for the case of its letters; $close is the right one.
variable-misspelt = “{ $name }” is no variable. Write { $close }.
no-variable = “{ $name }” is no variable. Write one of the names in docs/rules.md, or vars. and a name of the server's.
variable-left-as-is = { $name } is no variable that is known; it is left as it stands.
# $end is one closing brace, or two.
variable-without-end = This variable has no end: write { $end } behind its name.

## Hosting: what the softphone is allowed

# $why says why the file could not be read.
hosting-file-unreadable = The hosting file could not be read ({ $why }), so nothing is allowed. Reload the page; if that does not help, whoever hosts these files looks why. Only where the web server answers 404 there is no such file.
hosting-file-no-object = The hosting file is not a JSON object, so nothing is allowed. Write { "{}" } to pin nothing, or remove the file; the web server must then answer 404 for it.
pin-twice = This name is there twice. Take one of them out.
pin-unknown = This name is not known here. Use crmOrigins, ctiHosts, popHosts, apiHosts or frameOrigins.
write-origins = Write a list of origins, such as ["https://acme.lightning.force.com", "https://acme.my.salesforce.com"]: scheme and host, no path.
write-hosts = Write a list of hosts, such as ["cti-a.example.com:9006", "cti-b.example.com"]: no scheme, no path.
write-api-hosts = Write a list of hosts, such as ["acme.my.salesforce.com"]: no scheme, no path.
# Where a build of the softphone is named that there no longer is; build is written so there.
build-in-address = build in the page's address
build-in-file = build in config.json

# The page around the panel. $named is the page that the panel's address names, $around those that are around it.
page-in-the-clear = The softphone runs over https only (or on the own machine, for tests). Host its files on https.
no-panel-around = The address names { $named } as that of a CRM, but a CRM's softphone runs in that CRM's phone panel only, not in a tab or a window of its own.
no-panel-around-a-page = The address names a page as that of a CRM, but a CRM's softphone runs in that CRM's phone panel only, not in a tab or a window of its own.
other-page-around = The address names { $named }, but that page is not around this one. Around it: { $around }.
frame-hides-its-address = This page is in a frame, and this browser does not tell whose. A softphone without a CRM needs that: the page around it must not hide its address from it (referrerpolicy).
# $pins is crmOrigins or frameOrigins.
running-pins-forbid = { $origin } is not among the { $pins } that the running softphone began with. Close all of its tabs, and open them again.
origin-not-pinned = { $origin } is not among the { $pins } of config.json. Whoever hosts these files can add it there.

## Diagnostics

# Titles.
section-crm = CRM
section-tabs = Tabs
section-cti-servers = CTI servers
section-shuttle = Shuttle
section-learned = What this session learned of the server
section-rules = Rules
section-directory = Directory
directory-list = List of /Directory/url
directory-flaw = Last reading failed
directory-of-crm = The CRM's directory
section-settings = Settings
section-counters = Counters
section-browser = Browser
section-layout = Softphone layout
section-servicenow = ServiceNow
# Labels and values: line-... is a label, told-... a value.
told-yes = yes
told-no = no
told-none = none
told-count = { $count }
told-not-pinned = not pinned
told-not-known-yet = not known yet
line-version = Version
line-build = Build
# $place: where a setting of old is.
told-build = there is one, with everything: { $place } can be left out
told-build-twice = there is one, with everything: { $one } and { $other } can be left out
line-click-to-dial = Click-to-dial
told-clicks-off = off until the phone is ready
told-clicks-asked = asked for
told-clicks-on = on
told-clicks-refused = refused by the CRM
line-record-on-screen = Record on screen
line-crm-origins = CRM origins allowed
line-too-wide = Too wide
told-too-wide = { $pins } in config.json lets in every customer of the CRM: name your own
line-library-hosts = Library hosts allowed
line-frame-origins = Frames allowed without a CRM
line-cti-hosts = CTI hosts allowed
line-crm = CRM
told-crm-not-found = not found, or refused
told-stand-alone = none (stand-alone)
line-crm-page = CRM page
line-crm-library = CRM library
told-loaded = loaded
told-not-loaded = not loaded
line-carrier = The softphone runs in
told-long-worker = a worker for all tabs, which outlives the last page for some minutes
told-worker = a worker for all tabs, which ends with the last page
told-leader = one of the tabs, for all of them
told-own-page = this page, for itself alone
line-carrier-why = Why there
line-open-tabs = Open tabs
told-open-tabs = { $count }, of which { $asleep } can't be reached now
line-records-open-in = Records open in
told-no-tab = no tab: there is no CRM that can be asked now
told-this-tab = this tab
told-another-tab = another tab, which was used after this one
line-changed-settings = Changed settings
told-settings-wait = wait until no call is on the phone
line-web-socket = WebSocket
line-session-storage = Session storage
line-without-storage = Without session storage
told-without-storage = The browser lets this page store nothing: when the page is loaded again, notes that are not saved yet, clocks and the list of calls are lost, and the record of a call in progress does not open again. Allow this site to store data (third-party storage) to keep them.
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = there, but the browser refuses them to this page
line-framed = In a frame
line-clock = Clock
told-clock-worker = a worker
told-clock-page = the page's timers: late while it is hidden
line-local-network = Local network
line-pop-ups = Pop-ups
line-notices = Notices of calls
told-notices-off = not switched on (Menu > Small window asks for them)
told-permission-unknown = the browser does not say
told-permission-granted = allowed
told-permission-prompt = the browser will ask
told-permission-denied = not allowed here
line-page = Page
line-browser = Browser
# The two CTI servers.
line-side = { $side ->
    [primary] primary
   *[backup] backup
 }
line-side-failure = { $side ->
    [primary] primary
   *[backup] backup
 }, last failure
told-not-set = not set
told-side = { $standing ->
    [open] { $address } (open, opened { $times } times)
    [connecting] { $address } (connecting, opened { $times } times)
    [standby] { $address } (kept open as the standby)
   *[closed] { $address } (not connected, opened { $times } times)
 }
# $why: one of the reason-... sentences without a subject.
told-side-failure = { $why } ({ $code }), { $seconds } s ago
line-standby = Standby
standby-off = off for this session: { $why }
closed-by-standby = the { $side ->
    [primary] primary
   *[backup] backup
 } server closed when the other was opened
standby-answers = open, and answers
standby-open = open, and has not answered yet
standby-connecting = connecting
standby-cold = cold, as the settings say
standby-closed = not open ({ $failures } failures in a row)
line-next-try = Next try
told-next-try = in { $seconds } s, wait number { $attempt }
line-extension = Extension
line-snapshots = Snapshots
line-agent-queries = Agent state queries
line-events-beside-offer = Events beside offer
told-not-seen-yet = not seen yet
told-understood = understood
told-not-understood = not understood
line-unknown-events = Unknown event names
told-no-name = not a name
line-unknown-requests = Requests the server does not know
line-how-dialled = How the last number was made
told-next-step = { $first }; { $second }
line-asked-first = Asked before dialling
told-asked-first = { $answer } ({ $seconds } s ago)
# Where a setting was read.
told-setting = { $source ->
    [call-center] { $value } (call center)
    [file] { $value } (settings file)
   *[default] { $value } (default)
 }
line-frames-read = Frames read
line-frames-unreadable = Frames that were no message
line-replies-to-nothing = Replies to nothing
line-unknown-events-count = Events of unknown name or other extensions
line-stale = Late messages of old connections
line-requests-refused = Requests refused
line-requests-unanswered = Requests without an answer
line-clock-jumps = Clock jumps
line-warning = Warning
own-country-code-missing = /Softphone/country is set and /Dialing/ownCountryCode is not: numbers of this country that begin with + or with its code are dialled as international ones.
line-texts-cut = Texts that were too long, and cut
line-calls-surplus = Calls that were too many
# Shuttle.
line-shuttle-server = Server
line-shuttle-connection = Connection
line-shuttle-speaks = It speaks
told-engine-io-3 = Engine.IO 3 (Socket.IO 1 or 2)
told-engine-io-4 = Engine.IO 4 (Socket.IO 3 or 4)
line-own-peer = Own peer
line-times-connected = Times connected
line-frames-meaningless = Frames that mean nothing
line-binary-events = Events with binary parts, not read
line-events-of-others = Events of other agents
line-events-of-unknown-name = Events of unknown name
line-last-failure = Last failure
told-shuttle-failure = { $why } ({ $code })
# Rules: the events that one waits for, how many conditions it has, and what it does.
told-rule = { $conditions ->
    [0] { $events }: { $does }
    [1] { $events }, 1 condition: { $does }
   *[other] { $events }, { $conditions } conditions: { $does }
 }
told-rule-pop = opens an address
told-rule-notify = says something
told-rule-launch = starts a program
told-rule-rest = calls a web server
told-rule-shuttle = tells Shuttle
told-rule-servicenow = opens something in ServiceNow
line-rule-hosts = Hosts that may be opened
line-rule-hosts-pinned = Of these config.json allows
# A rule that ran without a call.
line-rule-without-call = { $rule }, without a call
told-rule-unfit = did not fit
told-step-owed = waits
told-step-handed-over = handed over
told-step-blocked = blocked by the browser
told-step-failed = failed
# The CRM's layout: what it does with the records that are found for an incoming call.
line-layout = Of the CRM
line-library-version = Library
told-not-told = not told
layout-without-pops = no screen pop settings
layout-pops = incoming, one match: { $one }; several: { $several }; none: { $none }

## Keyboard

keyboard-shortcuts = Keyboard shortcuts
use-shortcuts = Use keyboard shortcuts
shortcuts-where = They work while this panel has the focus: click into it, or tab to it. What you change holds on this computer.
change = Change
switch-off = Switch off
reset-shortcuts = Reset all
# What shortcuts do; most have the words of their button.
shortcut-hold = Hold, or take back
shortcut-ready = Available, or not available
shortcut-number = Go to the number
shortcut-next-call = Go to the next call
shortcut-back = Back to the held call
shortcut-note = Go to the note
shortcut-list = This list
# In the place of the keys.
shortcut-waits = Press keys…
shortcut-off = Off
# $held: the keys that are held with $key.
keys-held = { $held ->
    [ctrl-shift] Ctrl+Shift+{ $key }
    [ctrl] Ctrl+{ $key }
    [alt-shift] Alt+Shift+{ $key }
    [alt] Alt+{ $key }
    [shift] Shift+{ $key }
   *[none] { $key }
 }
# What is said in the list of shortcuts. $action: what a shortcut does.
shortcut-asked = Press the new keys for “{ $action }”. Escape leaves it as it was.
shortcut-stays = “{ $action }” stays as it was.
shortcut-set = “{ $action }” is { $keys } now.
shortcut-is-off = “{ $action }” has no keys now.
shortcut-clash = “{ $other }” has the same keys and comes first: these do nothing here.
shortcuts-clash = “{ $first }” and “{ $second }” have the same keys, { $keys }: only the first one works.
shortcuts-used = Shortcuts are on.
shortcuts-not-used = Shortcuts are off.
shortcuts-reset = All shortcuts are as your call center has them.
shortcuts-not-kept = This browser keeps nothing: it holds until this page is loaded again.
# Read aloud where a shortcut does nothing.
shortcut-not-now = “{ $action }” is not possible now.
shortcut-too-soon = “{ $action }”: this has just changed. Press again.
# Why keys can't be used.
keys-unknown = Use a letter, a digit or F1 to F12, by itself or with Ctrl, Alt or Shift.
keys-type-signs = Ctrl with Alt writes signs on many keyboards: use Ctrl with Shift.
keys-of-browser = The browser needs these keys.
keys-edit-text = These keys edit text.
keys-of-keypad = Digits without Ctrl or Alt belong to the keypad.
# An entry of the setting /Keyboard/shortcuts; $names: those of all shortcuts.
write-shortcut = Write a name and keys, such as answer=Ctrl+Shift+A, or off in place of keys. The names are { $names }.
shortcut-twice = This shortcut stands there twice: the first entry holds.

## Alerts

ring = Ring
ring-off = Off
ring-chime = Chime
ring-bell = Bell
ring-pulse = Pulse
ring-volume = Volume
# The browser lets no page sound that nobody has pressed into.
ring-muted = A call rings, but the browser mutes this page.
let-it-ring = Let it ring
# The small window, which the panel opens: the calls and their buttons.
small-window = Small window
    .title = The calls and their buttons in a window of their own, which also switches notices on
window-blocked = The browser does not let the softphone open a window. Allow pop-ups for it.
keep-on-top = Keep on top
    .title = Keep on top
    .aria-label = Keep on top
small-window-looks = Looking for the panel…
small-window-no-panel = No panel opened this window, or the CRM keeps it apart from its panel. Open it from the panel's menu.
small-window-tab-closed = The tab with the panel is closed. Open this window again from the panel's menu.
# Notices, which the browser shows over other windows while a call comes in.
allow-notices = Switch on notices
notices-wanted = A notice can tell you of calls while you look elsewhere.
notices-on = Notices of calls are on.
notices-off = No notices of calls yet: press "Small window", then "Switch on notices" there.
notices-refused = The browser refuses notices of the softphone. Allow them in its settings for this page.
notices-not-there = This browser shows no notices.
# Who calls, in a notice.
notice-caller = { $name }, { $number }
# What to write for settings.
write-sound = Write off, chime, bell or pulse. It is off now.
write-volume = Write a number from 0 to 100. It is 60 now.
write-notices = Write off, hidden or unfocused. It is hidden now.

## The page

# The words of www/index.html; after them those that only the page's code says.

softphone = Softphone
stopped = The softphone stopped.
stopped-phone-goes-on = Your desk phone goes on working, and so does a call you are in. Reload the softphone to go on here.
reload = Reload
mode-clock =
    .aria-label = Time in this mode
agent = Agent
ext = Ext.
menu =
    .title = Menu
    .aria-label = Menu
password-wanted = The server wants your password again to change the mode
change-mode = Change mode
cancel = Cancel
call = Call
notices =
    .aria-label = Notices
try-again = Try again
copy-note = Copy note
discard = Discard
dismiss =
    .title = Dismiss
    .aria-label = Dismiss
incoming-calls =
    .aria-label = Incoming calls
agent-log-in =
    .aria-label = Agent log-in
agent-id = Agent ID
password = Password
log-in = Log in
log-out = Log out
diagnostics = Diagnostics
download-recording = Save a problem report
    .title = What the softphone did in the last minutes, without numbers, names and voices
take-phone-links = Open phone links here
    .title = Links to phone numbers, in all web pages, ask here for the call
connect-again = Try the connection again
work-mode =
    .aria-label = Work mode
mode-auto = Available
    .title = The next call comes by itself
mode-manual = One call
    .title = Available for one call
mode-acw = After call
    .title = After-call work: no calls come
mode-aux = Aux
    .title = Not available, for the reason chosen here
aux-reason = Aux reason
aux-reason-field =
    .title = Reason for Aux
    .aria-label = Reason for Aux
# In the list of reasons, while none is in force.
no-reason-yet = Reason…
# Where there are many reasons: a field to look for one, and what it finds.
find-reason =
    .aria-label = Find a reason for Aux
    .placeholder = Find a reason…
reasons-found =
    .aria-label = Reasons found
more-reasons = { $count } more: type on to find them
no-reason-found = No reason has this in its name.
# In the menu: what the agent's calls come to today. $talked: hours, minutes and seconds, such as 1:12:40.
day-so-far = { $calls ->
    [one] Today: { $calls } call, { $talked } talked, { $missed } missed
   *[other] Today: { $calls } calls, { $talked } talked, { $missed } missed
}
your-extension = Your extension
use-it = Use it
setup-title = Set-up: let this page in
setup-file =
    .aria-label = Text of config.json
copy = Copy
setup-reload = Then reload this page.
calls =
    .aria-label = Calls
loading = Loading…
no-calls = No calls
duration =
    .aria-label = Duration
called-number-label = to
answer = Answer
hold = Hold
retrieve = Resume
swap = Switch
hang-up = Hang up
decline = Decline
reconnect-why =
    .title = Leave this consultation and go back to the held call
other-parties =
    .aria-label = Other parties
drop = Drop
note = Note
note-field =
    .placeholder = Write a note…
keypad = Keypad
digits-sent =
    .aria-label = Digits sent
keys =
    .aria-label = Keypad: press or type digits
key-star =
    .aria-label = star
key-hash =
    .aria-label = hash
open-in-crm = Open in CRM
my-phone-is-idle = No call on my phone
    .title = Ends what is shown here, if the phone and the panel disagree
close-call =
    .title = Close
    .aria-label = Close this call
caller =
    .aria-label = Caller
called-number =
    .aria-label = Called number
dial =
    .aria-label = Dial
number-field =
    .aria-label = Number
    .placeholder = Number
dial-keypad =
    .aria-label = Keypad for dialling
    .title = Keypad for dialling
key-plus =
    .aria-label = plus
key-erase =
    .aria-label = Delete the last sign
    .title = Delete the last sign
consult = Consult
transfer = Transfer
conference = Conference
drop-party = Drop party
two-calls = Transfer and Conference join your two calls; no number is needed.
recent-calls = Recent calls
call-again = Call again
call-back = Call back
close = Close
    .title = Close
    .aria-label = Close
diagnostics-text =
    .aria-label = Diagnostics text

# --- What the page's code says ---

connection = Connection
error = Error
language = Language
not-told = Not told
diagnostics-not-made = The diagnostics could not be made. Try again.
presses-left-out = Presses left out
presses-left-out-why = { $count }, on buttons that had just come, moved or changed
# How numbers are shown, for the diagnostics.
numbers-in-groups = Numbers in groups
numbers-as-in = as in { $country }
numbers-awaited = the file with the groups is being loaded
numbers-not-loaded = no, as they come: the file with the groups could not be loaded ({ $why })
numbers-country-unknown = no, as they come: { $country }, of the setting /Softphone/country, is no country whose numbers are known
copied = Copied.
copy-by-hand = Press Ctrl+C to copy the text that is marked.
reconnect = Back to the held call
# On the badge of the list of recent calls.
# Whom the text in the number field may mean.
add-to-favourites = Add to favourites
remove-from-favourites = Remove from favourites
favourites =
    .aria-label = Favourites
star =
    .title = Add to favourites
    .aria-label = Add to favourites
unstar =
    .title = Remove from favourites
    .aria-label = Remove from favourites
suggestions =
    .aria-label = Suggestions
suggestion-recent = recent call
missed-calls = { $count } missed
# How long a past call was talked.
talk-length = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
 }
history-in = In
history-out = Out
history-missed = Missed
# Read aloud when a call comes or changes: what it is doing, who it is.
announced-call = { $state }: { $name } { $number }
setup-asks = { $origin } asks for this softphone. Nothing is loaded and nothing is connected until a file beside the softphone's index.html names who may.
setup-answer = If that is your own system, and only then, have the softphone's web server answer { $place } with this text:
# Behind the name of a part of the page's markup.
missing-in-markup = is missing in the page's markup. Put it back: the softphone needs it.
missing-all = Missing in the page's markup: { $names }
# Behind the name of a file of words.
catalogue-flaws = { $count ->
    [1] There is a mistake in line { $line }: { $first }
   *[other] There are { $count } mistakes, the first in line { $line }: { $first } The others are in Diagnostics.
 }
catalogue-line = line { $line }
catalogue-at = { $file }, { $line }
catalogue-empty = The file has no words in it.
mistake-too-deep = More than { $most } braces stand in each other, so the file is not read.
mistake-encoding = The file is not saved as UTF-8. Save it as UTF-8.
mistake-brace = A { "}" } is missing.
mistake-sign = A { $sign } is missing.
mistake-no-key = A message begins with its key, such as answer = Answer.
mistake-no-words = There are no words after the key.
mistake-no-default = Of the words to choose from, one begins with *, which is taken where no other fits.
mistake-closing-brace = There is a { "}" } too many.
mistake-form = The message is not in the form of docs/words.md.
mistake-twice = The key { $key } stands twice: the later words are taken.
mistake-unknown-key = The softphone says nothing by the key { $key }. Correct the key, or take the line out.
mistake-argument = The message { $key } gets no { "{" } { $name } { "}" }, so its English words are taken.
language-not-there = The softphone's web server has no file { $file }. The softphone speaks English now. Name a language that it has, or add that file.
starting-again = The softphone is starting again.
recording-not-written = The recording could not be written.
answered-something-else = The softphone answered something else.
disposed-of = The softphone was disposed of.
does-not-answer = The softphone does not answer.
no-work-mode = The work mode must be one of these: { $modes }.
open-in-tab = Open in a tab
close-page = Close this page

# --- Why something could not be read or had ---

web-server-answered = the web server answered { $status }
not-fetched = it could not be fetched
config-not-fetched = it could not be fetched, or the web server sent the browser elsewhere
config-not-given = the page's script could not read it
config-is-no-text = what the page's script gave in its place is no text
library-not-there = the browser could not load it
# Why the phone is not in a better place.
several-reasons = { $first }; { $second }
no-shared-workers = the browser has no shared workers
shared-worker-refused = the browser refuses the shared worker
shared-worker-silent = the shared worker does not answer
web-locks-refused = the browser refuses Web Locks
no-web-locks = the browser has no Web Locks
no-channel = the browser refuses a channel between the tabs

# --- Phone links ---

phone-link = Phone link
phone-links = Phone links
phone-links-set-up = Links to this page hand a phone number to the softphone that runs in this browser. It can open the phone links (tel:) of all web pages: the browser asks you whether it may.
no-phone-links = This browser can't hand phone links to a web page. Chrome, Edge and Firefox on a desktop computer can, where the softphone is served by https.
browser-asks = The browser asks you whether it may: its question is at the address bar.
phone-links-come-here = Phone links come here from now on.
phone-links-not-allowed = The browser did not allow it. Open the softphone's address in a tab of its own once, click into that page, and try again here.
open-phone-links-here = Open phone links with the softphone
looking-for-softphone = Looking for the softphone…
not-a-number = Not a number
link-not-taken = Not taken
no-softphone-found = No softphone was found
no-softphone-answers = No softphone of this site answers in this browser. Either none is open, or it is open inside a CRM and may not take phone links yet: there, press Menu, then “Open phone links here”, once. Until then copy the number, and paste it into the softphone.
softphone-silent = The softphone that was used last was found, but it does not answer now. Look there, or copy the number.
handed-over = Handed over
softphone-asks = The softphone shows the number and asks whether to call it.
softphone-asks-close-tab = The softphone shows the number and asks whether to call it. This tab can be closed.
copy-number = Copy the number
copy-number-by-hand = Press Ctrl+C to copy the number that is marked.
go-back = Go back

# --- After the call ---

# On the card of a call: what became of it.
disposition = Disposition
disposition-none = Not chosen
disposition-wanted = Choose a disposition
log-tries-again = It is tried again by itself
log-disposition-changed = Saved; the disposition has changed since
# Before the clock that counts down to the moment when the agent is made available.
wrap-up-ends = Available in
wrap-up-waits = Available once a disposition is chosen
more-wrap-up = 30 more seconds
# Refusals.
no-disposition-now = A disposition can be chosen once the call is answered.
disposition-unknown = This disposition is not in the call center's settings.
disposition-first = Choose a disposition first.
no-more-wrap-up = There is no time to add to now.
# Settings.
write-disposition = Write code=text or Group/code=text, comma separated, such as Sales/1=Order,9=Wrong number. It is left out now.
disposition-twice = This code is there twice. Give each disposition its own code. The second is left out now.
disposition-too-long = A CRM takes at most { $most } characters. It is left out now.

# --- Names of actions, for buttons of a site's own that say nothing ---

yes = Yes
set-mode = Change work mode
send-digits = Send digits
set-extension = Use this extension
open-page = Open

# --- The header of ServiceNow's frame ---

header-call = { $state } { $number }
header-not-connected = Not connected
presence-offline = Offline
presence-on-a-call = On a call
presence-available = Available
presence-away = Away
