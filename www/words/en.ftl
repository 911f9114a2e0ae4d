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

## Servers: what went wrong with them

## Other systems: Shuttle, ServiceNow, web servers, rules

## The CRM: pops, logs, set-up

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
write-language = Write a language's tag, such as de or pt-BR. It is the browser's language now.
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
request-not-optional = Only these can be switched off: alternate, dtmf, queryagentstate, snapshot.

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
download-recording = Download a recording
    .title = What happened in the last minutes, without numbers and names
take-phone-links = Take phone links
    .title = Links to phone numbers, in all web pages, ask here for the call
connect-again = Connect again
work-mode =
    .aria-label = Work mode
mode-auto = Auto
    .title = Available: the next call comes by itself
mode-manual = Manual
    .title = Available for one call
mode-acw = ACW
    .title = After-call work
mode-aux = Aux
    .title = Not available, with the reason chosen here
aux-reason = Aux reason
aux-reason-field =
    .title = Reason for Aux
    .aria-label = Reason for Aux
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
retrieve = Retrieve
swap = Swap
hang-up = Hang up
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
my-phone-is-idle = My phone is idle
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
consult = Consult
transfer = Transfer
conference = Conference
drop-party = Drop party
two-calls = Transfer and Conference join your two calls; no number is needed.
recent-calls = Recent calls
call-again =
    .title = Call again
    .aria-label = Call again
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
copied = Copied.
copy-by-hand = Press Ctrl+C to copy the text that is marked.
reconnect = Reconnect
# On the badge of the list of recent calls.
missed-calls = { $count } missed
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
catalogue-flaw = This file has a mistake, and the words there are left out: { $flaw }
language-not-there = The softphone's web server has no file { $file }. The softphone speaks English now. Name a language that it has, or add that file.
starting-again = The softphone is starting again.
recording-not-written = The recording could not be written.
answered-something-else = The softphone answered something else.
disposed-of = The softphone was disposed of.
does-not-answer = The softphone does not answer.
no-work-mode = The work mode must be auto, manual, acw or aux.
open-in-tab = Open in a tab
close-page = Close this page

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
no-softphone-answers = No softphone of this site answers in this browser. Either none is open, or it is open inside a CRM and may not take phone links yet: there, press Menu, then “Take phone links”, once. Until then copy the number, and paste it into the softphone.
softphone-silent = The softphone that was used last was found, but it does not answer now. Look there, or copy the number.
handed-over = Handed over
softphone-asks = The softphone shows the number and asks whether to call it.
softphone-asks-close-tab = The softphone shows the number and asks whether to call it. This tab can be closed.
copy-number = Copy the number
copy-number-by-hand = Press Ctrl+C to copy the number that is marked.
go-back = Go back
