// Menu > Diagnostics: what an admin needs to see where something does not work, as sections of labelled lines. No
// password, no call's number, name or record, and no words of servers or CRMs, which may hold one: what is shown is ours or
// the site's. Loaded when it is opened; made from the core's state (src/adapter/diagnostics.rs).

const UNDERSTOOD = { NotYet: "not seen yet", Yes: "understood", No: "not understood" };
const SOURCES = { callcenter: "call center", file: "settings file", default: "default" };
const CRMS = { classic: "Salesforce Classic", lightning: "Salesforce Lightning", openframe: "ServiceNow" };
const CARRIERS = {
  "long-worker": "a worker for all tabs, which outlives the last page for some minutes",
  worker: "a worker for all tabs, which ends with the last page",
  leader: "one of the tabs, for all of them",
  page: "this page, for itself alone",
};
const PERMISSIONS = {
  unknown: "the browser does not say", granted: "allowed", prompt: "the browser will ask", denied: "not allowed here",
};

/** What can be a name of an event, and no number. */
const EVENT_NAME = /^[a-z_-]{1,40}$/i;
/** What the server that is asked first said besides is not told. */
const ALLOWED = /^(allowed \(\d+\)).*/;

const yes = (fact) => (fact ? "yes" : "no");
const list = (words) => words.join(", ") || "none";
const pinned = (words) => words?.join(", ") ?? "not pinned";
const seconds = (ms) => Math.floor(Math.max(ms, 0) / 1000);

/** The sections; `now` is `{ wall, mono }`, milliseconds by both clocks. */
export function sections({ version, standby, failures, panel: id, acts, shuttle = [], wide_pins: wide = [], builds = [], state }, now) {
  const panel = state.panels.entries.find(([known]) => known === id)?.[1];
  return [
    { title: "CRM", lines: crm(version, builds, state, panel, wide) },
    { title: "Tabs", lines: panel ? tabs(state, panel.page.browser, acts, id) : [] },
    { title: "CTI servers", lines: servers(state, standby, failures, now) },
    ...(shuttle.length ? [{ title: "Shuttle", lines: shuttle }] : []),
    { title: "What this session learned of the server", lines: learned(state, now) },
    ...(state.settings?.systems?.rules?.length ? [{ title: "Rules", lines: rules(state) }] : []),
    { title: "Settings", lines: settings(state) },
    { title: "Counters", lines: counters(state.counters) },
    { title: "Browser", lines: panel ? browser(panel.page) : [] },
    // Long, and seldom asked for: it comes last.
    panel?.host?.Crm?.kind === "openframe"
      ? { title: "ServiceNow", lines: [["Library", panel.layout ?? "not told"]] }
      : { title: "Softphone layout", lines: [["Of the CRM", panel?.layout ?? "not told"]] },
  ];
}

/** Copies the sections that a dialog shows, and says how that went: by the clipboard where the CRM's iframe allows it, else
 *  the old way, else by the agent. */
export async function copy(sections, dialog) {
  const lines = ({ title, lines }) => [title, ...lines.map(([label, value]) => `  ${label}: ${value}`)];
  try {
    // Where the page is not served securely there is no clipboard.
    await navigator.clipboard.writeText(sections.flatMap(lines).map((line) => `${line}\n`).join(""));
    return "Copied.";
  } catch {
    getSelection()?.selectAllChildren(dialog.querySelector(".sections") ?? dialog);
    return document.execCommand("copy") ? "Copied." : "Press Ctrl+C to copy the text that is marked.";
  }
}

function crm(version, builds, { hosting }, panel, wide) {
  return [
    ["Version", version],
    ...(builds.length ? [["Build", `there is one, with everything: ${builds.join(" and ")} can be left out`]] : []),
    ...(panel ? [...host(panel.host), ["Click-to-dial", clickToDial(panel.click_to_dial)]] : []),
    ...(panel?.on_screen ? [["Record on screen", "yes"]] : []),
    ["CRM origins allowed", pinned(hosting.crm_origins)],
    ...(wide.length ? [["Too wide", `${wide.join(", ")} in config.json lets in every customer of the CRM: name your own`]] : []),
    ...(hosting.api_hosts ? [["Library hosts allowed", pinned(hosting.api_hosts)]] : []),
    ...(hosting.frame_origins ? [["Frames allowed without a CRM", pinned(hosting.frame_origins)]] : []),
    ["CTI hosts allowed", pinned(hosting.cti_hosts)],
  ];
}

const DOES = {
  Pop: "opens an address", Notify: "says something", Launch: "starts a program", Rest: "calls a web server",
  Shuttle: "tells Shuttle", OpenFrame: "opens something in ServiceNow",
};

/** What rules were read and wait for; what they made of a call stands in its card. */
function rules({ settings, systems, hosting }) {
  const of = ({ name, on, when, does }) => {
    const events = on.join(", ");
    const conditions = when.conditions.length ? `, ${when.conditions.length} ${when.conditions.length === 1 ? "condition" : "conditions"}` : "";
    return [name, `${events}${conditions}: ${does.map((what) => DOES[Object.keys(what)[0]] ?? "?").join(", ")}`];
  };
  const outcome = ({ outcome }) => (typeof outcome === "string" ? outcome : Object.keys(outcome)[0]);
  const session = (systems?.ran?.traces ?? []).map(({ rule, unfit, steps }) => [`${rule}, without a call`, unfit ? "did not fit" : steps.map(outcome).join(", ")]);
  return [...settings.systems.rules.map(of), ["Hosts that may be opened", settings.systems.hosts.join(", ") || "none"],
    ["Of these config.json allows", pinned(hosting.pop_hosts)], ...session];
}

function host(host) {
  if (host === "None") return [["CRM", "not found, or refused"]];
  if (host === "StandAlone") return [["CRM", "none (stand-alone)"]];
  const { kind, origin, loaded } = host.Crm;
  return [["CRM", CRMS[kind]], ["CRM page", origin], ["CRM library", loaded ? "loaded" : "not loaded"]];
}

/** Why it failed is in a notice. */
const clickToDial = (state) => state.Failed !== undefined ? "refused by the CRM" : { Off: "off until the phone is ready", Asked: "asked for", On: "on" }[state];

function tabs({ panels: { entries }, new_settings: others }, { carrier, carrier_why: why }, acts, id) {
  const asleep = entries.filter(([, { asleep }]) => asleep).length;
  const where = { [id]: "this tab", null: "no tab: there is no CRM that can be asked now" };
  return [
    ["The softphone runs in", CARRIERS[carrier]],
    ...(why ? [["Why there", why]] : []),
    ["Open tabs", asleep ? `${entries.length}, of which ${asleep} can't be reached now` : String(entries.length)],
    ["Records open in", where[acts] ?? "another tab, which was used after this one"],
    ...(others ? [["Changed settings", "wait until no call is on the phone"]] : []),
  ];
}

function servers({ connection, session }, standby, failures, now) {
  const lines = ["primary", "backup"].flatMap((side, at) => {
    const { url, opened, last_failure: failure } = connection[side];
    if (url === "") return [[side, "not set"]];
    const line = [side, `${url} (${standing(connection.state, side)}, opened ${opened} times)`];
    return failure ? [line, [`${side}, last failure`, `${failures[at]}, ${seconds(now.wall - failure[1])} s ago`]] : [line];
  });
  const { Waiting } = connection.state;
  return [
    ...lines,
    ["Standby", standby],
    ...(Waiting ? [["Next try", `in ${seconds(Waiting.until - now.mono)} s, wait number ${Waiting.attempt}`]] : []),
    ["Extension", session.extension],
  ];
}

function standing({ Open, Connecting }, side) {
  const is = (state) => state?.side.toLowerCase() === side;
  return is(Open) ? "open" : is(Connecting) ? "connecting" : "not connected";
}

function learned({ session: { learned }, last_dialled: last, systems: { asking } = {} }, now) {
  return [
    ["Snapshots", UNDERSTOOD[learned.snapshots]],
    ["Agent state queries", UNDERSTOOD[learned.agent_state]],
    ["Events beside offer", UNDERSTOOD[learned.events]],
    ["Unknown event names", list(learned.unknown_events.map((name) => (EVENT_NAME.test(name) ? name : "not a name")))],
    ["Requests the server does not know", list(learned.unknown_requests)],
    ...(last ? [["How the last number was made", last.how.join("; ")]] : []),
    ...(asking?.trace ?? []).slice(-3).map(([at, words]) => ["Asked before dialling", `${words.replace(ALLOWED, "$1")} (${seconds(now.wall - at)} s ago)`]),
  ];
}

const settings = ({ settings }) => settings?.sources.map(({ key, value, source }) => [key, `${value} (${SOURCES[source]})`]) ?? [];

function counters(counters) {
  return [
    ["Frames read", counters.frames],
    ["Frames that were no message", counters.unreadable],
    ["Replies to nothing", counters.unmatched_replies],
    ["Events of unknown name or other extensions", counters.unknown_events],
    ["Late messages of old connections", counters.stale],
    ["Requests refused", counters.refused],
    ["Requests without an answer", counters.unanswered],
    ["Clock jumps", counters.clock_jumps],
    ["Texts that were too long, and cut", counters.cut],
    ["Calls that were too many", counters.surplus],
  ].map(([label, count]) => [label, String(count)]);
}

function browser({ protocol, host, browser: facts }) {
  return [
    ["WebSocket", yes(facts.web_socket)],
    ["Session storage", yes(facts.storage)],
    ["Shared workers", yes(facts.shared_worker)],
    ["Web Locks", yes(facts.web_locks)],
    ["In a frame", yes(facts.framed)],
    ["Clock", facts.clock_worker ? "a worker" : "the page's timers: late while it is hidden"],
    ["Local network", PERMISSIONS[facts.local_network]],
    ["Pop-ups", PERMISSIONS[facts.pop_ups]],
    ["Page", `${protocol}//${host}`],
    ["Browser", facts.user_agent],
  ];
}
