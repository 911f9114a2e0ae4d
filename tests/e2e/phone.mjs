// Playwright's `test` with what the specs need: a Chromium as people run it, a simulator of each test's own, the CRM
// with the softphone in it. Whatever the page logs as an error fails the test, unless it expects it.

import { expect, test as base } from "@playwright/test";

import { startBrowser } from "./browser.mjs";
import { Crm } from "./crm.mjs";
import { startSimulator } from "./simulator.mjs";
import { takeViolations } from "./violations.mjs";

export { expect };

/** Both interfaces of the CRM. */
export const INTERFACES = ["classic", "lightning"];

/** Ada Penrose, a contact of the CRM. */
export const ADA = "442079460018";

/** The standby opens soon. */
export const SOON = { "/ServerInfo/spreadSeconds": "1" };

/** A call that rings while another one talks is popped at once. */
export const POP_AT_ONCE = { "/ScreenPop/whileTalking": "pop" };

/** The agent is logged in, Ada has called, and her record is there; gives the call's id. */
export async function talking(crm, more) {
  await crm.startLoggedIn();
  const call = await crm.simulator.ring(ADA, more);
  await crm.shows("Ada Penrose");
  await crm.panel.answer();
  await crm.panel.shows("connected");
  return call;
}

/** Without shared workers the adapter runs in the page (of the tab that leads), where its sockets and module can be watched. */
export const inThePage = (page) => page.addInitScript(() => { delete globalThis.SharedWorker; });

export const test = base.extend({
  /** The interface the CRM shows. */
  ui: ["lightning", { option: true }],
  /** What the CTI server speaks. */
  profile: ["full", { option: true }],
  /** Another directory of the softphone's files, further flags. */
  simulatorOptions: [{}, { option: true }],
  /** Errors in the console that belong to the test. */
  expectedErrors: [[], { option: true }],
  /** What the page's security policy reports because the test means it to. */
  expectedViolations: [[], { option: true }],

  browser: [async ({}, use) => {
    const { browser, close } = await startBrowser();
    await use(browser);
    await close();
  }, { scope: "worker" }],

  simulator: async ({ profile, simulatorOptions }, use) => {
    const simulator = await startSimulator({ profile, ...simulatorOptions });
    await use(simulator);
    await simulator.stop();
  },

  /** Under whatever test, the security policy of no page has anything to report. */
  reported: [async ({ expectedViolations }, use) => {
    takeViolations();
    await use();
    const unexpected = takeViolations().filter((report) => !expectedViolations.some((expected) => expected.test(report)));
    expect(unexpected, "reports of the security policy").toEqual([]);
  }, { auto: true }],

  // It takes the simulator only so that it ends before it: a page whose server goes away has errors.
  page: async ({ page, simulator, expectedErrors }, use) => {
    void simulator;
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await use(page);
    const unexpected = errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)));
    expect(unexpected, "errors of the page").toEqual([]);
  },

  crm: async ({ page, simulator, ui }, use) => {
    await use(new Crm(page, simulator, ui));
  },

  panel: async ({ crm }, use) => {
    await use(crm.panel);
  },
});

/** The same tests in both interfaces. */
export function inBothInterfaces(tests) {
  for (const ui of INTERFACES) {
    test.describe(ui, () => {
      test.use({ ui });
      tests(ui);
    });
  }
}
