// The web servers that rules open: stand-ins of one server under other host names. Chromium blocks windows that no click
// opened, unless its user or admin allows them.

import { createServer } from "node:http";
import { once } from "node:events";

import { startBrowser } from "./browser.mjs";
import { ADA, expect, test as base } from "./phone.mjs";

export { ADA, expect };

export const HOSTS = ["webfront.test", "acme.service-now.test", "jtel.test", "crm.test"];
const ALLOWED = { profile: { default_content_setting_values: { popups: 1 } } };

export const test = base.extend({
  /** Whether the browser lets the softphone open windows without a click. */
  popUps: [true, { scope: "worker", option: true }],

  browser: [async ({ popUps }, use) => {
    const rules = `MAP *.test 127.0.0.1`;
    const { browser, close } = await startBrowser([`--host-resolver-rules=${rules}`], { preferences: popUps ? ALLOWED : {} });
    await use(browser);
    await close();
  }, { scope: "worker" }],

  /** The web servers of the other systems; gives the port. */
  port: async ({}, use) => {
    const server = createServer((request, response) => {
      response.setHeader("content-type", "text/html");
      response.end(`<!doctype html><title>${request.headers.host.split(":")[0]}</title><h1>A record</h1>`);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    await use(server.address().port);
    server.closeAllConnections();
    server.close();
  },
});

/** Starts the phone with these settings, the CRM's own search off. */
export async function start(crm, settings) {
  await crm.simulator.settings({ "/ScreenPop/when": "never", ...settings });
  await crm.startLoggedIn();
}

export const rule = (pop, more = {}) => JSON.stringify({ on: "offer", do: { pop, ...more } });

/** The pages that open besides the CRM's, by their addresses. */
export async function opened(page, act) {
  const opens = page.context().waitForEvent("page");
  await act();
  const tab = await opens;
  await tab.waitForLoadState();
  return tab;
}
