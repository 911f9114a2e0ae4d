// What bad input gets in the real page: words, nothing loaded, and a session that goes on.

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Panel } from "./panel.mjs";
import { SOON, expect, inBothInterfaces, talking, test } from "./phone.mjs";
import { WWW, startSimulator } from "./simulator.mjs";

/** A copy of the softphone's files with some of one's own, served by a simulator. */
async function hosted(files, use) {
  const www = await mkdtemp(join(tmpdir(), "cordboard-www-"));
  await cp(WWW, www, { recursive: true });
  const simulator = await startSimulator({ www });
  try {
    for (const [name, text] of Object.entries(await files(simulator))) await writeFile(join(www, name), text);
    await use(simulator);
  } finally {
    await simulator.stop();
    await rm(www, { recursive: true });
  }
}

const framed = (origin) => `mode=Lightning&sfdcIframeOrigin=${encodeURIComponent(origin)}`;

for (const [name, query, item] of [
  ["no origin of the CRM", "mode=Lightning", "sfdcIframeOrigin"],
  ["a nonce without an origin", "nonce=01", "sfdcIFrameOrigin"],
  ["a foreign origin", framed("http://evil.example.com"), "apiHost"],
  ["a foreign host for the library", `${framed("http://acme.my.salesforce.com")}&apiHost=evil.example.com`, "apiHost"],
  ["an origin that is no origin", framed("javascript:alert(1)"), "sfdcIframeOrigin"],
]) {
  test(`${name} loads nothing, and the panel names what is wrong`, async ({ page, simulator }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const panel = new Panel(page);
    await page.goto(`${simulator.softphone}/index.html?${query}`);
    await panel.is("error");
    await expect(panel.notices).toContainText(item);
    expect(asked.filter((url) => !url.startsWith(`${simulator.softphone}/`))).toEqual([]);
    expect(asked.filter((url) => url.includes("/support/api/"))).toEqual([]);
    expect(await simulator.requests()).toEqual([]);
  });
}

inBothInterfaces((ui) => {
  test("all problems of the settings are named at once, with what to write", async ({ crm, panel, simulator }) => {
    await simulator.settings({ "/ServerInfo/wsURIA": "https://cti.example.com", "/ServerInfo/wsURIB": "nonsense", "/ScreenPop/when": "sometimes" });
    await crm.open();
    await crm.showPanel();
    await panel.is("error");
    for (const item of ["/ServerInfo/wsURIA", "/ServerInfo/wsURIB", "/ScreenPop/when"]) await expect(panel.notices).toContainText(item);
    await expect(panel.notices).toContainText("ws");
    expect(await simulator.requests()).toEqual([]);
  });

  test("settings without a server are named", async ({ crm, panel, simulator }) => {
    await simulator.settings({ "/ServerInfo/wsURIA": null });
    await crm.open();
    await crm.showPanel();
    await panel.is("error");
    await expect(panel.notices).toContainText("/ServerInfo/wsURIA");
  });

  test("a name with markup stays text", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring("4570102030");
    await crm.shows("Zoë <b>Q&A</b>");
    await expect(panel.call("alerting").locator("[data-bind='call.name']")).toHaveText("Zoë <b>Q&A</b>");
    await expect(panel.call("alerting").locator("b")).toHaveCount(0);
    await panel.answer();
    await panel.shows("connected"); // two that ring at once could both be answered
    await simulator.ring("<img src=x onerror=alert(1)>");
    await expect(panel.call("alerting")).toContainText("<img src=x onerror=alert(1)>");
    await expect(panel.root.locator("img")).toHaveCount(0);
  });

  test("frames that are nothing are counted, and the session goes on", async ({ crm, panel, simulator }) => {
    await talking(crm);
    for (const text of ["", "nonsense", "null", "[]", "{}", "{\"id\":", "\"offer\"", "[".repeat(50_000)]) await simulator.raw(text);
    await simulator.raw(`{"eventtype":"${"y".repeat(200_000)}"}`);
    await simulator.raw("{\"id\":12345,\"result\":\"success\"}");
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Frames that were no message")).toHaveText("8");
    await expect(panel.diagnosed("Replies to nothing")).toHaveText("1");
    await panel.press("Close", panel.diagnostics);
    await panel.press("Hold");
    await panel.shows("held");
    await panel.is("ready");
    await expect(panel.notices.getByRole("listitem")).toHaveCount(0);
  });

  test("a frame of a megabyte ends its socket, and the call goes on at the other side", async ({ crm, panel, simulator }) => {
    await simulator.settings(SOON);
    await talking(crm);
    await simulator.standsBy("B");
    await simulator.send("raw", { side: "A", text: "garbage ", size: 1_000_000 });
    await expect(panel.connection).toHaveText("Connected to the backup server");
    await panel.is("ready");
    await panel.press("Hold");
    await panel.shows("held");
    await panel.openDiagnostics();
    await expect(panel.diagnostics).toContainText("256 KB");
  });

  test("a request that is refused says which and why", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring("442079460018");
    await crm.shows("Ada Penrose");
    await simulator.fault("answer", { refuse: "station is out of order" });
    await panel.answer();
    await expect(panel.notices).toContainText(/[Aa]nswer/);
    await expect(panel.notices).toContainText("station is out of order");
    await panel.shows("alerting");
    await panel.answer();
    await panel.shows("connected");
  });
});

test("a hosting file that pins another CRM loads nothing", async ({ browser }) => {
  await hosted(() => ({ "config.json": JSON.stringify({ crmOrigins: ["https://acme.lightning.force.com"] }) }), async (simulator) => {
    const page = await browser.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${simulator.crm}/classic/101/home`);
    const panel = new Panel(page.frameLocator("#softphone"));
    await panel.is("error");
    await expect(panel.notices).toContainText(simulator.crm);
    expect(asked.filter((url) => url.includes("/support/api/"))).toEqual([]);
    await page.close();
  });
});

test("a hosting file with a mistake lets nothing through", async ({ browser }) => {
  await hosted(() => ({ "config.json": "{\"crmOrigin\": []}" }), async (simulator) => {
    const page = await browser.newPage();
    await page.goto(`${simulator.crm}/classic/101/home`);
    const panel = new Panel(page.frameLocator("#softphone"));
    await panel.is("error");
    await expect(panel.notices).toContainText("crmOrigin");
    await page.close();
  });
});

test("stand-alone, settings come from a file, and the phone works without a CRM", async ({ browser }) => {
  const settings = (simulator) => ({
    "site.json": JSON.stringify({ "/ServerInfo/wsURIA": `${simulator.a}/as/192.168.1.101`, "/AgentOptions/reasonCodes": "0=Default,1=Lunch" }),
  });
  await hosted(settings, async (simulator) => {
    const page = await browser.newPage();
    const panel = new Panel(page);
    await page.goto(`${simulator.softphone}/index.html?settings=site.json`);
    await panel.logIn();
    await expect(panel.root).toContainText("Stand-alone");
    await simulator.ring("442079460018");
    await panel.answer();
    await panel.shows("connected");
    await panel.press("Hang up");
    await panel.shows("ended");
    await panel.callNumber("7722");
    await panel.is("ready");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await page.reload();
    await expect(panel.call("connected", "7722")).toBeVisible();
    await page.close();
  });
});

test("stand-alone without settings, or with unreadable ones, says what to do", async ({ browser }) => {
  await hosted(() => ({ "broken.json": "not JSON" }), async (simulator) => {
    const page = await browser.newPage();
    const panel = new Panel(page);
    for (const [query, words] of [["", "?settings="], ["?settings=broken.json", /JSON/], ["?settings=missing.json", /answered 404/],
      ["?settings=https://evil.example.com/x.json", /evil\.example\.com|settings/]]) {
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${simulator.softphone}/index.html${query}`);
      await panel.is("error");
      await expect(panel.notices).toContainText(words);
      expect(asked.filter((url) => url.includes("evil"))).toEqual(query.includes("evil") ? [page.url()] : []);
    }
    await page.close();
  });
});
