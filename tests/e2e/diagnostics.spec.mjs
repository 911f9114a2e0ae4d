// The diagnostics: what makes their lines (www/diagnostics.js), and the lines in the page.

import { sections } from "../../www/diagnostics.js";
import { expect, inBothInterfaces, test } from "./phone.mjs";

const endpoint = (url, more = {}) => ({ url, opened: 0, last_failure: null, ...more });

/** What the core tells of a softphone that has just been loaded, with changes. */
function diagnosis({ state = {}, session = {}, connection = {}, panel = {}, ...more } = {}) {
  const learned = { snapshots: "NotYet", agent_state: "NotYet", events: "NotYet", unknown_events: [], unknown_requests: [] };
  const browser = { web_socket: true, storage: true, local_network: "unknown", pop_ups: "unknown", user_agent: "Browser/1", carrier: "page", carrier_why: "" };
  return {
    version: "1.2.3",
    standby: "open, and answers",
    failures: [null, null],
    panel: 1,
    acts: null,
    state: {
      hosting: { crm_origins: null, cti_hosts: null },
      settings: null,
      connection: { state: "Idle", primary: endpoint(""), backup: endpoint(""), ...connection },
      session: { extension: "", learned, ...session },
      counters: { frames: 7, unreadable: 1, unmatched_replies: 2, unknown_events: 3, stale: 4, refused: 5, unanswered: 6, clock_jumps: 0 },
      last_dialled: null,
      panels: { entries: [[1, { page: { protocol: "https:", host: "phone.example.com", browser }, host: "None", click_to_dial: "Off", layout: null, on_screen: null, ...panel }]] },
      ...state,
    },
    ...more,
  };
}

/** The lines of a section, or of all. */
function lines(told, title) {
  const found = sections(told, { wall: 100_000, mono: 50_000 }).filter((section) => !title || section.title === title);
  return Object.fromEntries(found.flatMap((section) => section.lines));
}

test.describe("the lines", () => {
  test("name the CRM, its page and its library", () => {
    expect(lines(diagnosis(), "CRM")).toEqual({
      Version: "1.2.3", CRM: "not found, or refused", "Click-to-dial": "off until the phone is ready",
      "CRM origins allowed": "not pinned", "CTI hosts allowed": "not pinned",
    });
    expect(lines(diagnosis({ panel: { host: "StandAlone" } })).CRM).toBe("none (stand-alone)");
    const host = { Crm: { kind: "lightning", origin: "https://acme.lightning.force.com", loaded: true } };
    const on_screen = { object: "Contact", id: "003A" };
    const state = { hosting: { crm_origins: ["https://a.example.com", "https://b.example.com"], cti_hosts: [] } };
    expect(lines(diagnosis({ panel: { host, on_screen, click_to_dial: { Failed: "no right to" } }, state }), "CRM")).toMatchObject({
      CRM: "Salesforce Lightning", "CRM page": "https://acme.lightning.force.com", "CRM library": "loaded",
      "Click-to-dial": "refused by the CRM", "Record on screen": "yes",
      "CRM origins allowed": "https://a.example.com, https://b.example.com",
    });
  });

  test("say once that a build which is still named means nothing", () => {
    expect(lines(diagnosis({ builds: [] }), "CRM")).not.toHaveProperty("Build");
    expect(lines(diagnosis({ builds: ["build in the page's address", "build in config.json"] }), "CRM").Build)
      .toBe("there is one, with everything: build in the page's address and build in config.json can be left out");
  });

  test("tell where the softphone runs, and of its tabs", () => {
    expect(lines(diagnosis(), "Tabs")).toEqual({
      "The softphone runs in": "this page, for itself alone", "Open tabs": "1", "Records open in": "no tab: there is no CRM that can be asked now",
    });
    const tab = (id, asleep, carrier = "leader") => [id, { page: { browser: { carrier, carrier_why: "SharedWorker was refused" } }, host: "None", click_to_dial: "Off", asleep }];
    const panels = { entries: [tab(1, false), tab(2, true), tab(7, false)] };
    expect(lines(diagnosis({ state: { panels, new_settings: {} }, acts: 7 }), "Tabs")).toEqual({
      "The softphone runs in": "one of the tabs, for all of them", "Why there": "SharedWorker was refused",
      "Open tabs": "3, of which 1 can't be reached now", "Records open in": "another tab, which was used after this one",
      "Changed settings": "wait until no call is on the phone",
    });
    expect(lines(diagnosis({ state: { panels }, acts: 1 }), "Tabs")["Records open in"]).toBe("this tab");
  });

  test("tell how each side stands, and why it was lost", () => {
    const connection = {
      state: { Open: { side: "Backup", socket: 3 } },
      primary: endpoint("wss://a", { opened: 2, last_failure: ["Silent", 88_500] }),
      backup: endpoint("wss://b", { opened: 1 }),
    };
    expect(lines(diagnosis({ connection, failures: ["fell silent (silent)", null], session: { extension: "2611" } }), "CTI servers")).toEqual({
      primary: "wss://a (not connected, opened 2 times)",
      "primary, last failure": "fell silent (silent), 11 s ago",
      backup: "wss://b (open, opened 1 times)",
      Standby: "open, and answers",
      Extension: "2611",
    });
    const waiting = { ...connection, state: { Waiting: { attempt: 4, until: 53_900, next: "Primary" } }, backup: endpoint("") };
    expect(lines(diagnosis({ connection: waiting }))).toMatchObject({ backup: "not set", "Next try": "in 3 s, wait number 4" });
    const connecting = { ...connection, state: { Connecting: { side: "Primary", socket: 1, since: 0 } } };
    expect(lines(diagnosis({ connection: connecting })).primary).toContain("connecting");
  });

  test("tell what was learned, set and counted", () => {
    const learned = { snapshots: "No", agent_state: "Yes", events: "NotYet", unknown_events: ["frobnicated", "442079460018"], unknown_requests: ["dtmf", "hold"] };
    const settings = { sources: [{ key: "/a", value: "1", source: "callcenter" }, { key: "/b", value: "2", source: "file" }, { key: "/c", value: "3", source: "default" }] };
    const told = lines(diagnosis({ session: { learned }, state: { settings, last_dialled: { steps: ["As typed: 77", "Dialled: 977"], how: ["typed", "outside"] } } }));
    expect(told).toMatchObject({
      Snapshots: "not understood", "Agent state queries": "understood", "Events beside offer": "not seen yet",
      "Unknown event names": "frobnicated, not a name", "Requests the server does not know": "dtmf, hold",
      "How the last number was made": "typed; outside",
      "/a": "1 (call center)", "/b": "2 (settings file)", "/c": "3 (default)",
      "Frames read": "7", "Frames that were no message": "1", "Replies to nothing": "2", "Events of unknown name or other extensions": "3",
      "Late messages of old connections": "4", "Requests refused": "5", "Requests without an answer": "6", "Clock jumps": "0",
    });
  });

  test("tell what the browser allows, and what is not there yet", () => {
    expect(lines(diagnosis(), "Browser")).toMatchObject({
      WebSocket: "yes", "Shared workers": "no", "Local network": "the browser does not say", Page: "https://phone.example.com",
      Clock: "the page's timers: late while it is hidden", Browser: "Browser/1",
    });
    expect(lines(diagnosis({ state: { panels: { entries: [] } } }), "Browser")).toEqual({});
    expect(lines(diagnosis({ panel: { layout: "<layout>" } }))["Of the CRM"]).toBe("<layout>");
  });
});

inBothInterfaces((ui) => {
  test("the page makes a line of all that the core tells", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring("442079460018");
    await crm.shows("Ada Penrose");
    await panel.answer();
    await panel.openDiagnostics();
    await expect(panel.diagnosed("CRM")).toHaveText(ui === "classic" ? "Salesforce Classic" : "Salesforce Lightning");
    await expect(panel.diagnosed("CRM library")).toHaveText("loaded");
    await expect(panel.diagnosed("Click-to-dial")).toHaveText("on");
    await expect(panel.diagnosed("primary")).toContainText("(open, opened 1 times)");
    await expect(panel.diagnosed("Extension")).toHaveText("2611");
    await expect(panel.diagnosed("Events beside offer")).toHaveText("understood");
    await expect(panel.diagnosed("Clock")).toHaveText("a worker");
    await expect(panel.diagnosed("Session storage")).toHaveText("yes");
    await expect(panel.diagnosed("/ServerInfo/wsURIA")).toContainText("(call center)");
    await expect(panel.diagnosed("Local network")).toHaveText(/says?|allowed|ask/);
    const text = await panel.diagnostics.textContent();
    expect(text).not.toContain("undefined");
  });

  test("no call's number, name, note or record is in them, nor words of the CRM or a server", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring("442079460018");
    await crm.shows("Ada Penrose");
    await panel.answer();
    await panel.note(panel.call("connected")).fill("Asks for Mr Hollingworth");
    await panel.press("Hang up", panel.call("connected"));
    await panel.callNumber("(415) 555-0142");
    await panel.shows("ringing", "ended");
    await panel.openDiagnostics();
    await expect(panel.diagnosed("How the last number was made")).not.toBeEmpty();
    const text = await panel.diagnostics.textContent();
    for (const own of ["2079460018", "0018", "5550142", "555-0142", "0142", "Penrose", "Hollingworth", "003A"]) {
      expect(text, own).not.toContain(own);
    }
  });
});
