// What a recording's file tells and what it does not (docs/recordings.md). No browser: the module that writes it runs
// here, on what the flight recorder keeps.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { expect, test } from "@playwright/test";

import { play } from "./player.mjs";
import { WWW } from "./simulator.mjs";

// Playwright takes a .js file for CommonJS; browsers don't.
const source = await readFile(join(WWW, "recording.js"), "base64");
const { Recording } = await import(`data:text/javascript;base64,${source}`);

const NOW = { mono_ms: 1_795_262_400_000, wall_ms: 1_795_262_400_001 };
const SETTINGS = {
  "/reqDialingOptions/reqOutsidePrefix": "9",
  "/reqDialingOptions/reqLongDistPrefix": "1",
  "/reqDialingOptions/reqInternationalPrefix": "011",
  "/Dialing/ownCountryCode": "44",
  "/ScreenPop/stripPrefixes": "9,+1",
  "/ServerInfo/wsURIA": "wss://cti-a.example.com:9006",
  "/CtiSvr/eventNames": "ringing=offer",
  "/AgentOptions/reasonCodes": "0=Default,1=Lunch",
  "/reqOther/apiToken": "f00d-cafe",
  "/reqOther/owner": "Olga Berezina",
};

const panel = (input) => ({ Panel: [1, input] });
const says = (data) => ({ Socket: [1, { Text: typeof data === "string" ? data : JSON.stringify(data) }] });
const crm = (id, data) => panel({ CrmReply: [id, JSON.stringify(data)] });
const settings = crm(1, { success: true, returnValue: SETTINGS });

/** The inputs of the file that is written for these inputs, with its whole text. */
function written(inputs, { state = {}, view = {} } = {}) {
  const entries = inputs.map((input) => JSON.stringify([NOW, input]));
  const text = new Recording({ segments: [{ state: JSON.stringify(state), inputs: entries }], view }).text();
  const file = JSON.parse(text);
  return { text, file, inputs: file.segments[0].inputs.map(([, input]) => input) };
}

/** The numbers as they are written for these numbers, as callers of one recording. */
function callers(...numbers) {
  const { inputs } = written([settings, ...numbers.map((calling) => says({ eventtype: "offer", calling }))]);
  return inputs.slice(1).map((input) => JSON.parse(input.Socket[1].Text).calling);
}

const digits = (text) => text.replace(/\D/g, "");

test("the same digits at the end of two numbers stay the same, whatever stands before them", () => {
  const [bare, outside, abroad, other] = callers("2079460018", "92079460018", "9011442079460018", "3079460018");
  expect(outside).toBe(`9${bare}`);
  expect(abroad).toBe(`901144${bare}`);
  expect(other.slice(1)).toBe(bare.slice(1));
  expect(other[0]).not.toBe(bare[0]);
});

test("what a rule opened hides its numbers, percent-encoded once or twice", () => {
  const lines = ["any (offer): opened in a new tab: https://crm.example.com/?n=%2B442079460018&to=5000&m=%252B442079460018#x"];
  const done = [["Rule", "any|offer|n:442079460018:5000:17"]];
  const call = { calling: "+442079460018", rules: { lines }, done, made: "https://crm.example.com/?n=442079460018" };
  const { text, file } = written([settings, says({ eventtype: "offer", calling: "+442079460018" })], { view: { calls: [call] } });
  expect(text).not.toContain("2079460018");
  const [shown] = file.view.calls;
  const number = shown.calling.slice(1);
  expect(shown.rules.lines[0]).toContain(`?n=%2B${number}&to=`);
  expect(shown.rules.lines[0]).toContain(`&m=%252B${number}#x`);
  expect(shown.done[0][1]).toMatch(new RegExp(`^any\\|offer\\|n:${number}:`));
  expect(shown.made).toBe(`https://crm.example.com/?n=${number}`);
});

test("punctuation and a leading + stay, and do not count", () => {
  const [plain, pretty, brackets] = callers("442079460018", "+44 20 7946-0018", "(207) 946.0018");
  expect(pretty).toMatch(/^\+44 \d\d \d{4}-\d{4}$/);
  expect(digits(pretty)).toBe(plain);
  expect(brackets).toMatch(/^\(\d{3}\) \d{3}\.\d{4}$/);
  expect(plain.endsWith(digits(brackets))).toBe(true);
});

test("a zero in brackets counts only where the core does not take it out", () => {
  const [with0, without] = callers("+49 (0)30 901820", "+49 30 901820");
  expect(with0.replace("(0)", "")).toBe(without);
});

test("prefixes stay at the head of a number, and no pseudonym looks as if it had one", () => {
  for (let turn = 0; turn < 50; turn += 1) {
    const [dialled, twice, local, short] = callers("901115550142", "9915550142", "7945550142", "0235550142");
    expect(dialled).toMatch(/^9011/);
    expect(twice).toMatch(/^991/);
    expect(local).not.toMatch(/^(9|1|011|44)/);
    expect(short).not.toMatch(/^(9|1|011|44)/);
  }
});

test("numbers differ when they differed, and keep their length", () => {
  const numbers = Array.from({ length: 300 }, (_, at) => String(2_079_460_000 + at * 7));
  const replaced = callers(...numbers);
  expect(new Set(replaced).size).toBe(numbers.length);
  expect(replaced.every((number) => number.length === 10)).toBe(true);
});

test("another recording has other pseudonyms", () => {
  expect(callers("442079460018")).not.toEqual(callers("442079460018"));
});

test("a number that is a JSON number stays one, with all its digits", () => {
  for (let turn = 0; turn < 20; turn += 1) {
    const { inputs } = written([says('{"eventtype":"offer","calling":20794600180000000000, "called" : 5001}')]);
    expect(inputs[0].Socket[1].Text).toMatch(/^\{"eventtype":"offer","calling":[1-9]\d{19}, "called" : [1-9]\d{3}\}$/);
  }
});

test("a caller who hides the number stays hidden", () => {
  expect(callers("Anonymous", "private caller")).toEqual(["Anonymous", "private caller"]);
  expect(callers("sip:ada@example.com")[0]).toMatch(/^[a-z]{3}:[a-z]{3}@[a-z]{7}\.[a-z]{3}$/);
});

test("names and notes keep their form and stay the same wherever they stand", () => {
  const match = { "003A000000000001AA": { Id: "003A000000000001AA", Name: "Ada de Penrose 2nd", RecordType: "Contact" } };
  const { file, inputs } = written(
    [crm(4, { success: true, returnValue: match }), panel({ Draft: [{ Note: 3 }, "Calls back at 5.\nAsk Zoë!"] })],
    { view: { shared: { calls: [{ name: "Ada de Penrose 2nd", popText: "Record: Ada de Penrose 2nd" }] } } },
  );
  const found = JSON.parse(inputs[0].Panel[1].CrmReply[1]).returnValue["003A000000000001AA"];
  expect(found).toMatchObject({ Id: "003A000000000001AA", RecordType: "Contact" });
  expect(found.Name).toMatch(/^[A-Z][a-z]{2} [a-z]{2} [A-Z][a-z]{6} \d[a-z]{2}$/);
  expect(file.view.shared.calls[0]).toEqual({ name: found.Name, popText: `Record: ${found.Name}` });
  expect(inputs[1].Panel[1].Draft[1]).toMatch(/^[A-Z][a-z]{4} [a-z]{4} [a-z]{2} \d\.\n[A-Z][a-z]{2} [A-Z][a-z]{2}!$/);
});

test("what the protocol and the site say stays as it is", () => {
  const snapshot = { id: 7, result: "success", calls: [{ callid: 18, ucid: "00001000181795262400", state: "connected" }] };
  const { inputs, file } = written([settings, says(snapshot), "Tick", { Network: { online: false } }]);
  expect(JSON.parse(inputs[1].Socket[1].Text)).toEqual(snapshot);
  expect(inputs.slice(2)).toEqual(["Tick", { Network: { online: false } }]);
  expect(file.segments[0].inputs[0][0]).toEqual(NOW);
  const kept = JSON.parse(inputs[0].Panel[1].CrmReply[1]).returnValue;
  expect(Object.keys(kept)).toEqual(Object.keys(SETTINGS));
  expect(kept).toMatchObject({ ...SETTINGS, "/reqOther/apiToken": "secret", "/reqOther/owner": expect.stringMatching(/^[A-Z][a-z]{3} [A-Z][a-z]{7}$/) });
});

test("nothing of a person is anywhere in the file, and no secret", () => {
  const page = {
    protocol: "https:", host: "softphone.example.com", query: "?sfdcIFrameOrigin=https%3A%2F%2Fcrm.example.com&user=Ada+Penrose&token=7f3a9",
    hosting: null, saved: "\u0001Ada Penrose 442079460018", utc_offset_minutes: 0, browser: { user_agent: "Chrome/140" },
    drafts: { dial: "(415) 555-0142", agent_id: "47110815", extension: "26117" },
  };
  const inputs = [
    panel({ Attached: page }),
    settings,
    panel({ Action: { LogIn: { agent_id: "47110815", password: "geheim-77231" } } }),
    panel({ Action: { SetMode: { mode: "aux", reason: "1", password: "geheim-77231" } } }),
    panel({ Draft: ["Dial", "020 7946 0018"] }),
    panel({ Action: { DialClicked: "+44 20 7946 0018" } }),
    panel({ CrmEvent: ["Click", JSON.stringify({ number: "(415) 555-0142", objectName: "Clara Lindt", recordId: "003A000000000002AA" })] }),
    panel({ CrmThrew: [9, "Clara Lindt (14155550142) is locked"] }),
    says({ eventtype: "offer", calling: 14155550142, called: "5000", callername: "Clara Lindt", extension: "26117" }),
    says({ id: 5, result: "failure", reason: "number 33144556677 is barred" }),
    says({ id: 6, request: "login", passwd: "geheim-77231", agentid: "47110815", result: "success" }),
    says('{"calling":"14155550142", broken Clara'),
    crm(3, { success: true, returnValue: JSON.stringify({ "003A000000000002AA": { Name: "Clara Lindt", Phone: "+1 415 555 0142", Nick: "Clärchen" } }) }),
  ];
  const state = {
    agent: { login: { LoggedIn: { agent_id: "47110815" } }, password: ["47110815", "secret"] },
    ledger: { done: [["Pop", "c:primary:18:14155550142"], ["Log", "n:14155550142:26117:1795262400001"], ["Pop", "u:00001000181795262400"]] },
    told: { state: "ready", agent: ["47110815", "auto"] },
    click: { number: "(415) 555-0142", record: { id: "003A000000000002AA", object: "Contact", name: "Clara Lindt", person_contact_id: "" }, until: 1 },
    requests: { entries: [[7, { panel: 1, request: { SearchAndPop: { search: "+442079460018", call_type: "inbound" } }, call: 1, taken: true, due: 1 }]] },
    last_dialled: { number: "9011442079460018", at: 1, steps: ["It is international: 9011442079460018"] },
  };
  const view = { shared: { connection: "The primary server closed the connection (code 1006)", notices: [{ text: "The call to 9011442079460018 failed: number 33144556677 is barred." }] } };
  const { text, file } = written(inputs, { state, view });
  for (const own of ["47110815", "geheim", "77231", "20 7946", "79460018", "7946 0018", "555-0142", "5550142", "555 0142", "26117", "44556677", "7f3a9"]) {
    expect(text, own).not.toContain(own);
  }
  for (const own of ["Ada", "Penrose", "Clara", "Lindt", "Clärchen", "Olga", "Berezina", "f00d"]) {
    expect(text, own).not.toContain(own);
  }
  const [{ state: replaced }] = file.segments;
  expect(replaced.ledger.done[0][1]).toMatch(/^c:primary:18:1\d{10}$/);
  expect(replaced.ledger.done[1][1]).toMatch(/^n:1\d{10}:\d{5}:1795262400001$/);
  expect(replaced.ledger.done[2][1]).toBe("u:00001000181795262400");
  expect(replaced.told).toEqual({ state: "ready", agent: [replaced.agent.login.LoggedIn.agent_id, "auto"] });
  expect(replaced.last_dialled.steps).toEqual([`It is international: ${replaced.last_dialled.number}`]);
  expect(file.view.shared.connection).toBe(view.shared.connection);
  expect(file.view.shared.notices[0].text).toMatch(new RegExp(`^The call to ${replaced.last_dialled.number} failed: number \\d{11} is barred\\.$`));
});

test("the recordings of all scenarios play to their last view", async ({}, testInfo) => {
  const tapes = process.env.CORDBOARD_TAPES;
  test.skip(!tapes, "`cargo xtask test e2e` makes the tapes");
  test.slow();
  const files = [];
  const times = {};
  for (const name of await readdir(tapes)) {
    const scenario = name.replace(/-\d+\.json$/, "");
    times[scenario] = (times[scenario] ?? 0) + 1;
    if (times[scenario] > 10) continue; // some have a world for each of a hundred frames
    const recording = new Recording(JSON.parse(await readFile(join(tapes, name), "utf8")));
    files.push(testInfo.outputPath(name));
    await writeFile(files.at(-1), recording.text());
  }
  expect(files.length).toBeGreaterThan(200);
  const { code, says } = await play(files, "--quiet");
  const told = says.split("\n").filter((line) => line && !line.includes("the last view is the recorded one"));
  expect(told).toEqual([]);
  expect(code).toBe(0);
});
