// The panel in ServiceNow's OpenFrame: our own stand-in of its library, against a TopFrame that speaks its wire.

import { readFile } from "node:fs/promises";

import { Desk } from "./desk.mjs";
import { ADA, expect, test as base } from "./phone.mjs";
import { play } from "./player.mjs";

const test = base.extend({
  desk: async ({ page, simulator }, use) => {
    await use(new Desk(page, simulator));
  },
});

const ADAS_PAGE = "cti.do?sysparm_caller_phone=%2B442079460018";

/** How the instance behaves, besides what it does by itself. */
const instance = async (simulator, options) =>
  simulator.crmOptions({ servicenow: { ...(await simulator.crmState()).options.servicenow, ...options } });

test("the settings come with the start, and the frame has title, size and presence", async ({ desk }) => {
  await desk.start();
  await expect(desk.title).toHaveText("Phone");
  await expect(desk.subtitle).toHaveText("Signed out");
  await expect(desk.presence).toHaveAttribute("data-color", "grey");
  const { width, height } = await desk.page.locator("iframe#softphone").boundingBox();
  expect([width, height]).toEqual([360, 550]);
  await desk.panel.logIn();
  await desk.panel.press("Available");
  await expect(desk.presence).toHaveAttribute("data-color", "green");
  await expect(desk.subtitle).toHaveText("Available");
  await desk.panel.press("Aux");
  await expect(desk.presence).toHaveAttribute("data-color", "orange");
});

test("the frame's own header speaks the agent's language, also what it was told before that was known", async ({ desk, simulator }) => {
  await simulator.settings({ "/Softphone/language": "de" });
  await desk.start();
  await expect(desk.subtitle).toHaveText("Abgemeldet");
  await expect(desk.presence).toHaveAttribute("aria-label", "Offline");
});

test("a number that is clicked is dialled, and its record belongs to the call", async ({ desk, simulator }) => {
  await desk.startLoggedIn();
  await desk.go("Incidents");
  await desk.phone("+44 20 7946 0777").click();
  await expect(desk.panel.call("connected", "9011442079460777")).toBeVisible();
  await expect(desk.panel.call("connected")).toContainText("INC00001026");
  expect(await simulator.dialled()).toEqual(["9011442079460777"]);
  await desk.panel.press("Open in CRM");
  await expect(desk.heading).toHaveText("INC00001026");
});

test("what is no number, or another program's, is not dialled", async ({ desk, simulator }) => {
  await desk.startLoggedIn();
  await desk.says({ type: "CHAT_OPENED", data: {} });
  await desk.says({ type: "OUTGOING_CALL", data: { metaData: {} } });
  await expect(desk.panel.told(/ServiceNow sent no phoneNumber/)).toBeVisible();
  await desk.says({ phone_number: "7722" });
  await expect(desk.panel.call("connected", "7722")).toBeVisible();
  expect(await simulator.dialled()).toEqual(["7722"]);
});

test("a call shows the folded frame and opens the caller's page once", async ({ desk, simulator }) => {
  await desk.startLoggedIn();
  await desk.page.getByRole("button", { name: "Fold" }).click();
  await desk.page.getByRole("button", { name: "Close" }).click();
  await expect(desk.frame).toBeHidden();
  await simulator.ring(`+${ADA}`);
  await expect(desk.heading).toHaveText("Ada Penrose");
  await expect(desk.frame).toBeVisible();
  await expect(desk.subtitle).toHaveText(`Incoming call +${ADA}`);
  await expect(desk.presence).toHaveAttribute("data-color", "red");
  await desk.panel.answer();
  await expect(desk.panel.call("connected")).toContainText("Opened in the CRM");
  // The TopFrame is loaded anew, and the call is popped already.
  await desk.page.reload();
  await desk.showPanel();
  await desk.panel.shows("connected");
  await desk.page.waitForTimeout(500);
  expect(await desk.urls()).toEqual([ADAS_PAGE]);
});

test("a call is answered and hung up from the header of the folded frame", async ({ desk, simulator, page }) => {
  await desk.startLoggedIn();
  await expect(desk.icons).toHaveCount(0);
  await simulator.ring(`+${ADA}`);
  await expect(desk.icon("Answer")).toBeVisible();
  // The picture itself is there.
  await expect.poll(() => desk.icon("Answer").locator("img").evaluate((img) => img.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Fold" }).click();
  await expect(page.locator("iframe#softphone")).toBeHidden();
  await desk.icon("Answer").click();
  await expect(desk.icon("Answer")).toHaveCount(0);
  await expect(desk.icons).toHaveCount(1);
  await page.locator("#title-icon").click();
  await expect(page.locator("iframe#softphone")).toBeVisible();
  await desk.panel.shows("connected");
  await page.waitForTimeout(1_000); // a click right after another one is the same one
  await desk.icon("Hang up").click();
  await desk.panel.shows("ended");
  await expect(desk.icons).toHaveCount(0);
});

test("of two tabs the one used last opens the caller's page", async ({ desk, simulator, page }) => {
  await desk.startLoggedIn();
  const other = new Desk(await page.context().newPage(), simulator);
  await other.open();
  await other.showPanel();
  await other.panel.is("ready");
  await simulator.ring(`+${ADA}`);
  await expect(other.heading).toHaveText("Ada Penrose");
  await desk.panel.shows("alerting");
  await expect(desk.subtitle).toHaveText(`Incoming call +${ADA}`);
  expect(await desk.opened()).toEqual([[ADAS_PAGE, await other.tab()]]);
  expect((await simulator.opened()).A).toBe(1);
});

test("rules open lists and addresses of the instance instead", async ({ desk, simulator }) => {
  const does = [
    { openServiceNowList: { entity: "incident", query: "active=true^u_phone=${remoteNumber}" } },
    { openCustomURL: "u_call.do?sysparm_phone=${remoteNumber}" },
    { openServiceNowForm: { entity: "incident", query: "sys_id=-1&sysparm_query=u_phone=${remoteNumber}" } },
  ];
  await simulator.settings({ "/Rules/first": JSON.stringify({ on: "offer", do: does }) });
  await desk.startLoggedIn();
  await simulator.ring(`+${ADA}`);
  await expect(desk.heading).toHaveText("New incident");
  const number = `%2B${ADA}`;
  // Pages of the instance tell that they were opened when they load: which of them is first is not said by that.
  await expect.poll(async () => (await desk.urls()).sort()).toEqual([
    `incident.do?sys_id=-1&sysparm_query=u_phone=${number}`,
    `incident_list.do?sysparm_query=active=true^u_phone=${number}`, `u_call.do?sysparm_phone=${number}`,
  ]);
});

test("a note says that ServiceNow takes no log", async ({ desk, simulator }) => {
  await desk.startLoggedIn();
  await simulator.ring(`+${ADA}`);
  await desk.panel.answer();
  await desk.panel.note(desk.panel.call("connected")).fill("wants an offer");
  await desk.panel.press("Hang up");
  await expect(desk.panel.call("ended")).toContainText(/takes no call log from here: copy the note/);
});

test("an origin that the instance does not allow is told with the property", async ({ desk, simulator }) => {
  await instance(simulator, { allowed: false });
  await desk.open();
  await desk.showPanel();
  await expect(desk.panel.told(/glide\.ui\.concourse\.onmessage_enforce_same_origin_whitelist/)).toBeVisible();
  await expect(desk.panel.notices).toContainText(new URL(simulator.softphone).origin);
});

test("settings that are no JSON name the field", async ({ desk, simulator }) => {
  await instance(simulator, { configuration: "{ wss://cti" });
  await desk.open();
  await desk.showPanel();
  await expect(desk.panel.told(/field Configuration of the OpenFrame Configuration record/)).toBeVisible();
});

test("version 1.0.2 works without what it lacks, and the diagnostics name it", async ({ desk, simulator }) => {
  await instance(simulator, { version: "1.0.2" });
  await desk.startLoggedIn();
  await expect(desk.subtitle).toHaveText("Available");
  await simulator.ring(`+${ADA}`);
  await expect(desk.heading).toHaveText("Ada Penrose");
  await desk.panel.openDiagnostics();
  await expect(desk.panel.diagnosed("CRM")).toHaveText("ServiceNow");
  await expect(desk.panel.diagnostics).toContainText("openFrameAPI 1.0.2, without setFrameMode, setPresenceIndicator");
});

test("without a name in the address the instance is the page around", async ({ desk, simulator }) => {
  await instance(simulator, { query: "crm=openframe&apiVersion=1.0.7" });
  await desk.startLoggedIn();
  await desk.panel.openDiagnostics();
  await expect(desk.panel.diagnosed("CRM page")).toHaveText(simulator.crm);
  await expect(desk.panel.diagnostics).toContainText("openFrameAPI 1.0.7");
});

test("a recording of it replays, without numbers and names", async ({ desk, simulator, page }, testInfo) => {
  await simulator.settings({ "/Rules/first": JSON.stringify({ on: "end", do: { openCustomURL: "u.do?n=${remoteNumber}" } }) });
  const sections = { ServerInfo: { wsURIA: `${simulator.a}/as/192.168.1.101` }, reqDialingOptions: { reqOutsidePrefix: "9", reqInternationalPrefix: "011" } };
  await instance(simulator, { configuration: JSON.stringify(sections) });
  await desk.startLoggedIn();
  await desk.go("Incidents");
  await desk.phone("+44 20 7946 0777").click();
  await expect(desk.panel.call("connected", "9011442079460777")).toBeVisible();
  await desk.panel.note(desk.panel.call("connected")).fill("Asks for Mr Hollingworth");
  await desk.panel.press("Hang up");
  await desk.panel.shows("ended");
  await simulator.ring(`+${ADA}`);
  await desk.panel.answer();
  await expect(desk.panel.call("connected")).toContainText("Opened in the CRM");
  await desk.panel.openMenu();
  const downloading = page.waitForEvent("download", { timeout: 20_000 });
  await desk.panel.press("Save a problem report");
  const file = testInfo.outputPath("recording.json");
  await (await downloading).saveAs(file);
  const { code, says } = await play(file, "--quiet");
  expect(says).toContain("the last view is the recorded one");
  expect(code).toBe(0);
  const text = await readFile(file, "utf8");
  for (const secret of [ADA, "79460018", "79460777", "7946 0777", "INC00001026", "Hollingworth", '"1234"']) {
    expect(text.includes(secret), `${secret} is in the file`).toBe(false);
  }
});

test.describe("with what fails", () => {
  test.use({ expectedErrors: [/404|MIME type/] });

  test("a library that is not there is told", async ({ desk, simulator }) => {
    await instance(simulator, { library: false });
    await desk.open();
    await desk.showPanel();
    await expect(desk.panel.told(/library could not be loaded/)).toBeVisible();
  });
});
