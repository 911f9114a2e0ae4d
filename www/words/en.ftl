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

## Rules: what is wrong with them

## Hosting: what the softphone is allowed

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
