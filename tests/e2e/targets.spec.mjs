// A call that rings opens what rules say: in a tab, in a window, in a frame of the panel. The browser allows windows.

import { ADA, HOSTS, expect, opened, rule, start, test } from "./targets.mjs";

test("a ringing call opens WebFront, ServiceNow and any address in tabs of their own", async ({ crm, page, panel, port, simulator }) => {
  const [webfront, servicenow] = HOSTS.map((host) => `http://${host}:${port}`);
  await start(crm, {
    "/WebFront/url": webfront, "/WebFront/match": "exact", "/ServiceNow/url": servicenow, "/ServiceNow/rule": "cti",
    "/Rules/any": rule(`http://crm.test:${port}/find?n=\${remoteNumber}&to=\${dnis}`),
  });
  await simulator.ring("+442079460018", { called: "5000" });
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

test("one window is used again for each call, and gets no hold of the softphone", async ({ crm, page, panel, port, simulator }) => {
  await start(crm, { "/Rules/any": rule(`http://crm.test:${port}/find?n=\${remoteNumber}`, { mode: "window", window: "acme", size: "700x500" }) });
  let call;
  const tab = await opened(page, async () => { call = await simulator.ring("4155550142"); });
  await simulator.farHangsUp(call);
  await simulator.ring("4155550143");
  const urls = () => page.context().pages().map((tab) => tab.url()).filter((url) => url.includes(".test:"));
  await expect.poll(urls).toEqual([`http://crm.test:${port}/find?n=4155550143`]);
  const tries = (window_) => tab.evaluate((which) => {
    try {
      (which === "parent" ? window.opener.parent : window.opener.top).location = "/elsewhere";
      return "let";
    } catch {
      return "refused";
    }
  }, window_);
  expect([await tries("parent"), await tries("top")]).toEqual(["refused", "refused"]);
  await expect(panel.call("alerting")).toBeVisible();
});

test("a frame shows its page in the panel, with a link beside it and a way to close it", async ({ crm, page, panel, port, simulator }) => {
  await start(crm, { "/Rules/record": rule(`http://crm.test:${port}/find?n=\${remoteNumber}`, { mode: "frame" }) });
  await simulator.ring(ADA, { called: "5000" });
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
  await simulator.ring(ADA, { called: "5000" });
  const card = panel.call("alerting");
  await panel.press("Open in Acme", card);
  await card.getByText("Why did this open?").click();
  await expect(card).toContainText("opened by a program of this computer");
});

test("where nothing opened the card says which condition did not fit", async ({ crm, panel, simulator }) => {
  await start(crm, { "/Rules/sales": JSON.stringify({ on: "offer", when: { dnis: "6000" }, do: { pop: "https://crm.test/" } }) });
  await simulator.ring(ADA, { called: "5000" });
  const card = panel.call("alerting");
  await card.getByText("Why did nothing open?").click();
  await expect(card).toContainText("sales (offer): dnis should be 6000, and it is 5000.");
});
