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

# What a call is doing, in its card.
call-alerting = Incoming call
call-dialling = Dialling
call-dialling-consultation = Consultation: dialling
call-ringing = Ringing
call-ringing-consultation = Consultation: ringing
call-held-by-far = The other side holds
call-conference = Conference
# $parties: the numbers of those in the conference who have put it on hold at their ends.
call-conference-holds = Conference, { $parties } holds
call-talking = Talking
call-consultation = Consultation
call-held = On hold
call-failed = Could not be reached
call-missed = Missed
call-not-answered = Not answered
call-ended = Ended
# $state: one of the sentences above.
call-queue = { $state }, queue { $queue }
# Another system than the phone told of the call.
call-by-shuttle = { $state }, by Shuttle
call-last-known = { $state } (last known)
# The row of buttons of a phone whose calls are not told.
calls-untold = Phone
# In the place of a number.
unknown-caller = Unknown caller
unknown-number = Unknown number
# The button that ends a consultation; $who: a name or a number.
back-to = Back to { $who }
back-to-caller = Back to the caller
dialled-as = Dialled as { $number }
click-waits = Not connected yet. { $number } will be dialled when the phone is ready, within { $seconds } seconds.
# What the agent does.
agent-signed-out = Signed out
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

## The CRM: pops, logs, set-up

# What became of a call's screen pop, in its card.
pop-not-searched = Not searched: { $why }
pop-asked = The CRM was asked for the caller
pop-waits = Opens when you answer: another call is talking
pop-record = Record: { $record }
pop-found = { $count ->
    [0] No record found
    [1] One record found
   *[other] { $count } records found
 }
pop-failed = Search failed: { $why }
pop-by-hand = Not popped: { $why }
pop-opened = Opened in the CRM
pop-not-opened = Not opened: nobody answered
# What became of a call's log, in its card.
log-saving = Saving the call log
log-saved-without-name = Saved, but the CRM did not name the task: copy the later note by hand
log-note-changed = Saved; the note has changed since
log-saved = Call log saved
log-failed = Call log not saved: { $why }
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
unknown-crm = This is not a CRM that is known here. Write crm=openframe for ServiceNow.
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

## Rules: what is wrong with them

## Hosting: what the softphone is allowed

## Diagnostics

# Titles.
section-crm = CRM
section-tabs = Tabs
section-cti-servers = CTI servers
section-shuttle = Shuttle
section-learned = What this session learned of the server
section-rules = Rules
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
line-shared-workers = Shared workers
line-web-locks = Web Locks
told-refused-by-browser = there, but the browser refuses them to this page
line-framed = In a frame
line-clock = Clock
told-clock-worker = a worker
told-clock-page = the page's timers: late while it is hidden
line-local-network = Local network
line-pop-ups = Pop-ups
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

## The page
