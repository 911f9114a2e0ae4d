// An agent's browser with several tabs of the CRM, in whatever carries the session there: the option `carriedIn` names the
// browser (carriers.mjs), the fixture `tabs` opens the tabs.

import { CARRIERS } from "./carriers.mjs";
import { Crm } from "./crm.mjs";
import { expect, test as base } from "./phone.mjs";

export { ADA, POP_AT_ONCE, SOON, expect, inBothInterfaces, INTERFACES } from "./phone.mjs";

/** Clara Lindt, another contact of the CRM. */
export const CLARA = "4155550142";

export class Tabs {
  open = [];
  errors = [];

  constructor(context, simulator, ui, carrier) {
    Object.assign(this, { context, simulator, ui, carrier });
  }

  /** One more tab, in front. */
  async add(path) {
    const page = await this.context.newPage();
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    const tab = new Crm(page, this.simulator, this.ui);
    if (this.carrier.click) tab.panel.click = this.carrier.click;
    this.open.push(tab);
    await tab.open(path);
    await tab.showPanel();
    await tab.panel.isCarriedBy(this.carrier.is);
    return tab;
  }

  /** So many tabs of an agent who is available; the last one is in front. */
  async startLoggedIn(count = 1, path = undefined) {
    const first = await this.add(path);
    await first.panel.logIn();
    await first.panel.press("Available");
    for (let more = 1; more < count; more += 1) await this.add(path);
    for (const { panel } of this.open) {
      await panel.is("ready");
      await expect(panel.button("Available")).toHaveAttribute("aria-pressed", "true");
    }
    return [...this.open];
  }

  /** This tab is looked at, and the engine knows it: an answer of it comes after what was said before the question. Where tabs are
   *  windows only the CRM's focus tells, which takes a while. */
  async use(tab) {
    await tab.front();
    if (this.carrier.says) return tab.page.waitForTimeout(this.carrier.says);
    const frame = await tab.content();
    await expect.poll(() => frame.evaluate(() => document.visibilityState)).toBe("visible");
    return frame.evaluate(() => window.softphone.counts());
  }

  /** Ada has called, her record is in this tab, and there she is answered. */
  async talkIn(tab, caller = "442079460018", record = "Ada Penrose") {
    await this.use(tab);
    const call = await this.simulator.ring(caller);
    await tab.shows(record);
    await tab.panel.answer();
    await tab.panel.shows("connected");
    return call;
  }

  /** All tabs show these calls. */
  async show(...states) {
    for (const { panel } of this.open) await panel.shows(...states);
  }

  async close(tab) {
    this.open = this.open.filter((one) => one !== tab);
    await tab.page.close();
  }
}

export const test = base.extend({
  /** The browser, by its name in carriers.mjs. */
  carriedIn: ["chromium", { option: true, scope: "worker" }],

  /** Whether times are held to their limits: not beside other tests. */
  timed: [false, { option: true, scope: "worker" }],

  carrier: [async ({ carriedIn }, use) => {
    await use(CARRIERS[carriedIn]);
  }, { scope: "worker" }],

  simulatorOptions: async ({ carrier }, use) => {
    await use({ flags: carrier.flags });
  },

  ownBrowser: [async ({ carrier }, use) => {
    const { context, close } = await carrier.start();
    await use(context);
    await close();
  }, { scope: "worker" }],

  tabs: async ({ ownBrowser, simulator, ui, carrier, expectedErrors }, use) => {
    // A browser whose last tab is closed may end.
    const blank = await ownBrowser.newPage();
    const tabs = new Tabs(ownBrowser, simulator, ui, carrier);
    await use(tabs);
    for (const { page } of tabs.open) await page.close();
    await blank.close();
    const known = [...expectedErrors, ...(carrier.noise ? [carrier.noise] : [])];
    const unexpected = tabs.errors.filter((error) => !known.some((expected) => expected.test(error)));
    expect(unexpected, "errors of the pages").toEqual([]);
  },
});

/** How often things happened that may happen once: what the simulator saw. */
export async function happened(simulator) {
  const { pops, tasks } = await simulator.crmState();
  return {
    sockets: await simulator.opened(),
    monitors: await simulator.asked("startmonitor"),
    logIns: await simulator.asked("login"),
    pops: pops.map((pop) => [pop.searched, pop.tab]),
    logs: tasks.map((task) => [task.fields.Description ?? "", task.saves]),
  };
}
