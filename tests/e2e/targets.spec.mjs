// A call that rings opens what rules say: in a tab, in a window, in a frame of the panel. The other systems are stand-ins of
// one web server under other host names. Chromium blocks windows that no click opened, unless its user or admin allows
// them for the softphone's host; both are tested.

import { createServer } from "node:http";
import { once } from "node:events";

import { startBrowser } from "./browser.mjs";
import { ADA, expect, test as base } from "./phone.mjs";

const HOSTS = ["webfront.test", "acme.service-now.test", "jtel.test", "crm.test"];
const ALLOWED = { profile: { default_content_setting_values: { popups: 1 } } };

const test = base.extend({
  build: "full",
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
async function start(crm, settings) {
  await crm.simulator.settings({ "/ScreenPop/when": "never", ...settings });
  await crm.startLoggedIn();
}

const rule = (pop, more = {}) => JSON.stringify({ on: "offer", do: { pop, ...more } });

/** The pages that open besides the CRM's, by their addresses. */
async function opened(page, act) {
  const opens = page.context().waitForEvent("page");
  await act();
  const tab = await opens;
  await tab.waitForLoadState();
  return tab;
}

test("a ringing call opens WebFront, ServiceNow and any address in tabs of their own", async ({ crm, page, panel, port, simulator }) => {
  const [webfront, servicenow] = HOSTS.map((host) => `http://${host}:${port}`);
  await start(crm, {
    "/WebFront/url": webfront, "/WebFront/match": "exact", "/ServiceNow/url": servicenow, "/ServiceNow/rule": "cti",
    "/Rules/any": rule(`http://crm.test:${port}/find?n=\${remoteNumber}&to=\${dnis}`),
  });
  await simulator.ring("+442079460018");
  const urls = () => page.context().pages().map((tab) => tab.url()).filter((url) => url.includes(".test:")).sort();
  await expect.poll(urls).toEqual([
    `${servicenow}/cti.do?sysparm_cti_rule=cti&sysparm_caller_phone=%2B442079460018`,
    `http://crm.test:${port}/find?n=%2B442079460018&to=5000`,
    `${webfront}/#/power?phoneNumber=^%2B442079460018`,
  ].sort());
  const tab = page.context().pages().find((tab) => tab.url().includes("crm.test"));
  await expect(tab.getByRole("heading")).toHaveText("A record");
  expect(await tab.evaluate(() => window.opener)).toBe(null);
  const card = panel.call("alerting");
  await card.getByText("Why did this open?").click();
  await expect(card.getByText("opened in a new tab")).toHaveCount(3);
  await expect(card).toContainText("any (offer): opened in a new tab: http://crm.test");
  await expect(card.getByRole("button", { name: "Open record" })).toHaveCount(0);
});

test("the CRM link that jtel sends with a call opens, if its host is allowed", async ({ crm, page, panel, port, simulator }) => {
  await start(crm, { "/Jtel/crmLink": "offer", "/Targets/hosts": `jtel.test:${port}` });
  const offer = (host, ucid) => JSON.stringify({
    eventtype: "offer", ucid, callid: ucid, calling: ADA, called: "5000", extension: "2611", crmurl: `http://${host}:${port}/c?id=7`,
  });
  const tab = await opened(page, () => simulator.raw(offer("jtel.test", "71")));
  expect(tab.url()).toBe(`http://jtel.test:${port}/c?id=7`);
  const before = page.context().pages().length;
  await simulator.raw(offer("evil.test", "72"));
  const card = panel.call("alerting").filter({ hasText: "did not work" });
  await card.getByText("Why did this open?").click();
  await expect(card).toContainText("evil.test");
  expect(page.context().pages()).toHaveLength(before);
});

test("one window is used again for each call", async ({ crm, page, port, simulator }) => {
  await start(crm, { "/Rules/any": rule(`http://crm.test:${port}/find?n=\${remoteNumber}`, { mode: "window", window: "acme", size: "700x500" }) });
  let call;
  const tab = await opened(page, async () => { call = await simulator.ring("4155550142"); });
  expect(await tab.evaluate(() => window.opener)).toBe(null);
  await simulator.farHangsUp(call);
  await simulator.ring("4155550143");
  const urls = () => page.context().pages().map((tab) => tab.url()).filter((url) => url.includes(".test:"));
  await expect.poll(urls).toEqual([`http://crm.test:${port}/find?n=4155550143`]);
});

test("a frame shows its page in the panel, with a link beside it and a way to close it", async ({ crm, page, panel, port, simulator }) => {
  await start(crm, { "/Rules/record": rule(`http://crm.test:${port}/find?n=\${remoteNumber}`, { mode: "frame" }) });
  await simulator.ring(ADA);
  const region = panel.scope.getByRole("region", { name: "record" });
  await expect(region.getByRole("link", { name: "Open in a tab" })).toHaveAttribute("href", `http://crm.test:${port}/find?n=${ADA}`);
  await expect(region.frameLocator("iframe").getByRole("heading")).toHaveText("A record");
  await expect(region.locator("iframe")).not.toHaveAttribute("sandbox", /top-navigation/);
  const tab = await opened(page, () => region.getByRole("link", { name: "Open in a tab" }).click());
  expect(tab.url()).toBe(`http://crm.test:${port}/find?n=${ADA}`);
  await region.getByRole("button", { name: "Close this page" }).click();
  await expect(region).toHaveCount(0);
});

test("a program starts by its button", async ({ crm, panel, simulator }) => {
  await start(crm, { "/Rules/exe": JSON.stringify({ on: "offer", do: { launch: "acmecrm:pop?a=${remoteNumber}", label: "Open in Acme" } }) });
  await simulator.ring(ADA);
  const card = panel.call("alerting");
  await panel.press("Open in Acme", card);
  await card.getByText("Why did this open?").click();
  await expect(card).toContainText("opened by a program of this computer");
});

test("where nothing opened the card says which condition did not fit", async ({ crm, panel, simulator }) => {
  await start(crm, { "/Rules/sales": JSON.stringify({ on: "offer", when: { dnis: "6000" }, do: { pop: "https://crm.test/" } }) });
  await simulator.ring(ADA);
  const card = panel.call("alerting");
  await card.getByText("Why did nothing open?").click();
  await expect(card).toContainText("sales (offer): dnis should be 6000, and it is 5000.");
});

test.describe("where the browser blocks windows", () => {
  test.use({ popUps: false });

  for (const ui of ["lightning", "classic"]) {
    test.describe(ui, () => {
      test.use({ ui });

      test("a blocked window is a button in the call's card, which opens it", async ({ crm, page, panel, port, simulator }) => {
        await start(crm, { "/Rules/any": rule(`http://crm.test:${port}/find?n=\${remoteNumber}`) });
        await simulator.ring(ADA);
        const card = panel.call("alerting");
        await expect(card).toContainText("The browser blocked it.");
        expect(page.context().pages()).toHaveLength(1);
        const tab = await opened(page, () => panel.press("Open record", card));
        expect(tab.url()).toBe(`http://crm.test:${port}/find?n=${ADA}`);
        await expect(card.getByRole("button", { name: "Open record" })).toHaveCount(0);
        await panel.openDiagnostics();
        await expect(panel.diagnosed("Pop-ups")).toHaveText(/not allowed/);
        await expect(panel.diagnosed("any")).toHaveText("offer: opens an address");
        await expect(panel.diagnosed("Hosts that may be opened")).toHaveText(`crm.test:${port}`);
      });
    });
  }
});
