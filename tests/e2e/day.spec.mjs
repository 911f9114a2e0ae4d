// A day of twelve hours and 300 calls in Chromium, as fast as it goes: calls that are answered, missed, made, held, consulted about,
// handed over, chosen for, with notes and dispositions. What page and engine hold after the last hour is what they held after the first;
// the CRM has each call once; no page has an error. A quarter of an hour: `cargo xtask soak`. (growth.spec.mjs has tabs and page loads.)

import { setTimeout } from "node:timers/promises";

import * as heaps from "./heaps.mjs";
import { ADA, expect, test } from "./tabs.mjs";

const HOURS = 12;
const CALLS = Number(process.env.CORDBOARD_DAY_CALLS || 300);
/** Calls before the first hour, in which what is bounded is filled: the list of past calls, the ledger, the flight recorder. */
const WARM_UP = Math.ceil(CALLS / 5);
/** How much more the last hour may hold than the first. */
const MOST = 1.05;
/** The flight recorder has one or two segments of a thousand inputs, as it happens (src/browser/engine/tape.rs). */
const SEGMENT = 300_000;
/** As many ended calls as the panel keeps. */
const ALIKE = 3;
const PATIENCE_MS = 30_000;

const SITE = {
  "/AgentOptions/reasonCodes": "0=Default,1=Lunch,2=Training",
  "/Wrapup/dispositions": "Sales/1=Order,Sales/2=Wants a quote,Service/3=Repair,9=Wrong number",
  "/Directory/entries": "Dana Ruiz=7722,Spares desk=914155551301,Night watch=914155551302",
};
const CODES = ["1", "2", "3", "9"];
/** Two people of the CRM have the first of these, one has each of the others, and the last one is nobody's. */
const [SHARED, ...CALLERS] = ["4155551212", ADA, "4155550134", "4533123456", "4155550142", "33199001234", "33123456789"];

test.use({ simulatorOptions: { flags: ["--cache"] } });

/** The agent's panel, worked by its own fields where a hand types or chooses, and by its script where a hand presses. */
class Desk {
  calls = 0;
  missed = 0;
  logged = 0;

  constructor(tab, frame, simulator) {
    Object.assign(this, { tab, frame, simulator, panel: tab.panel });
  }

  /** Waits until a function says yes in the panel. A hidden page's own timers would be late. */
  async until(says, argument) {
    for (const late = Date.now() + PATIENCE_MS; !await this.frame.evaluate(says, argument); await setTimeout(15)) {
      if (Date.now() > late) {
        const shown = await this.frame.evaluate(() => JSON.stringify(window.softphone.snapshot));
        throw new Error(`not so after ${this.calls} calls: ${says} ${JSON.stringify(argument ?? "")}\n${shown}`);
      }
    }
  }

  states(...states) {
    return this.until((states) => JSON.stringify(window.softphone.snapshot.calls.map((call) => call.state)
      .filter((state) => state !== "ended").sort()) === JSON.stringify(states), states.sort());
  }

  do(act, argument) {
    return this.frame.evaluate(async ([act, argument]) => { await window.softphone[act](...argument); }, [act, argument ? [argument] : []]);
  }

  live() {
    return this.panel.scope.locator(".card:not([data-state=ended])").first();
  }

  /** What the agent writes about the call, and chooses for it. */
  async writes(card, about) {
    await this.panel.note(card).fill(`Call ${this.calls}: ${about}`);
    await card.locator("[data-field=disposition]").selectOption(CODES[this.calls % CODES.length]);
  }

  async rings(number) {
    const call = await this.simulator.ring(number);
    await this.states("alerting");
    return call;
  }

  async answers(number) {
    const call = await this.rings(number);
    await this.do("answer");
    await this.states("connected");
    return call;
  }

  /** Types a part of a name, and takes what is suggested. */
  async dials(name, action) {
    await this.panel.number.fill("");
    await this.panel.number.pressSequentially(name);
    const line = this.panel.scope.locator("[data-row=suggestion]").filter({ hasText: new RegExp(name, "i") }).first();
    await this.panel.press(action, line);
  }

  /** The call is over, and the CRM has it. */
  async over() {
    await this.states();
    this.logged += 1;
    for (const late = Date.now() + PATIENCE_MS; (await this.simulator.tasks()).length < this.logged; await setTimeout(20)) {
      if (Date.now() > late) throw new Error(`call ${this.calls} is not in the CRM`);
    }
  }

  async takes() {
    this.calls += 1;
    const caller = CALLERS[this.calls % CALLERS.length];
    const kind = KINDS[this.calls % KINDS.length];
    this.missed += kind === KINDS[3] ? 1 : 0;
    await kind(this, caller);
  }

  /** So many calls; the last ones are alike, so that at the end of each hour the panel shows the same. */
  async takesUntil(count) {
    while (this.calls < count - ALIKE) await this.takes();
    while (this.calls < count) {
      this.calls += 1;
      await KINDS[0](this, ADA);
    }
    await this.panel.number.fill("");
  }
}

const KINDS = [
  async function plain(desk, caller) {
    await desk.answers(caller);
    await desk.writes(desk.live(), "wants two boats");
    await desk.do("hangup");
    await desk.over();
  },
  async function held(desk, caller) {
    const call = await desk.answers(caller);
    await desk.writes(desk.live(), "waited");
    await desk.do("hold");
    await desk.states("held");
    await desk.do("retrieve");
    await desk.states("connected");
    await desk.simulator.farHangsUp(call);
    await desk.over();
  },
  async function chosen(desk) {
    await desk.answers(SHARED);
    const card = desk.live();
    const choices = card.locator("[data-action=choose-record]:enabled");
    const list = card.locator("details.matches");
    if (await list.getAttribute("open") === null) await list.locator("summary").click();
    await desk.panel.click(choices.first());
    await desk.writes(card, "was one of two");
    await desk.do("hangup");
    await desk.over();
  },
  async function missed(desk, caller) {
    const call = await desk.rings(caller);
    await desk.simulator.farHangsUp(call);
    await desk.states(); // nobody talked, so there is no task
  },
  async function made(desk) {
    await desk.dials("dana", "Call");
    await desk.states("connected");
    await desk.writes(desk.live(), "was called");
    await desk.do("hangup");
    await desk.over();
  },
  async function consulted(desk, caller) {
    await desk.answers(caller);
    await desk.writes(desk.live(), "asked");
    await desk.dials("spares", "Consult");
    await desk.states("connected", "held");
    await desk.do("reconnect");
    await desk.states("connected");
    await desk.do("hangup");
    await desk.over();
  },
  async function handedOver(desk, caller) {
    await desk.answers(caller);
    await desk.writes(desk.live(), "goes on");
    await desk.dials("night", "Consult");
    await desk.states("connected", "held");
    await desk.do("transfer");
    await desk.over();
    await desk.simulator.send("calls", {}, "DELETE");
  },
  async function wrappedUp(desk, caller) {
    await desk.do("setAgentState", "acw");
    const call = await desk.answers(caller);
    await desk.simulator.farHangsUp(call);
    await desk.over();
    await desk.writes(desk.panel.call("ended").first(), "afterwards");
    await desk.do("setAgentState", "auto");
    await desk.until(() => window.softphone.snapshot.agent.mode === "auto");
  },
];

test("a day of 300 calls: nothing grows, each call is in the CRM once, no page has an error", async ({ tabs, simulator, ownBrowser }) => {
  test.setTimeout(2_400_000);
  await simulator.settings(SITE);
  const [tab] = await tabs.startLoggedIn(1);
  const frame = await tab.content();
  const desk = new Desk(tab, frame, simulator);
  const page = await heaps.ofFrame(ownBrowser, frame);
  const worker = await heaps.ofWorker(ownBrowser.browser());
  const nodes = () => frame.evaluate(() => document.querySelectorAll("*").length);
  const hours = [];
  await desk.takesUntil(WARM_UP);
  for (let hour = 1; hour <= HOURS; hour += 1) {
    const began = Date.now();
    await desk.takesUntil(WARM_UP + Math.round(CALLS * hour / HOURS));
    await frame.evaluate(() => window.softphone.setAgentState("aux", "1"));
    await desk.until(() => window.softphone.snapshot.agent.mode === "aux");
    await desk.do("setAgentState", "auto");
    const { memory } = await frame.evaluate(() => window.softphone.counts());
    hours.push({ page: await page(), worker: await worker(), engine: memory, nodes: await nodes(), calls: desk.calls });
    console.log(`hour ${hour}: ${JSON.stringify(hours.at(-1))}, ${Math.round((Date.now() - began) / 1000)} s`);
  }
  const tasks = await simulator.tasks();
  const distinct = (values) => new Set(values).size;
  expect(tasks.length, "one task for each call that was talked").toBe(WARM_UP + CALLS - desk.missed);
  expect(distinct(tasks.map((task) => task.fields.CallObject)), "each call once").toBe(tasks.length);
  expect(distinct(tasks.map((task) => task.fields.Description)), "each with its note").toBe(tasks.length);
  expect(tasks.filter((task) => !task.fields.CallDisposition || !task.fields.Description), "none without disposition and note").toEqual([]);
  expect((await simulator.opened()).A, "one connection all day").toBe(1);
  const [first, last] = [hours[0], hours.at(-1)];
  for (const what of ["page", "worker", "engine", "nodes"]) {
    const most = first[what] * MOST + (what === "worker" ? SEGMENT : 0);
    expect(last[what], `${what} after the last hour: ${JSON.stringify(hours.map((one) => one[what]))}`).toBeLessThanOrEqual(most);
  }
});
