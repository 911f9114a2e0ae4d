// What tells of a call where the panel is not looked at: notices of the browser's and the small window
// (src/browser/page/notifier.rs, src/browser/page/small.rs).

import { startBrowser } from "./browser.mjs";
import { Crm } from "./crm.mjs";
import { Panel, SETTLE_MS } from "./panel.mjs";
import { ADA, expect, inBothInterfaces, test } from "./phone.mjs";

/** Opens the small window from the panel's menu. */
async function openSmall(crm) {
  await crm.panel.openMenu();
  const opening = crm.page.context().waitForEvent("page");
  await crm.panel.press("Small window");
  const page = await opening;
  const small = new Panel(page);
  await small.is("ready");
  return { page, small };
}

/** What the browser shows of the panel's notices. */
const notices = async (crm) => (await crm.content()).evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const shown = (await registration?.getNotifications()) ?? [];
  return shown.map(({ title, body }) => [title, body]);
});

inBothInterfaces((ui) => {
  test("a call is answered, held and ended in the small window, which stays over page loads and is the panel's", async ({ crm, panel, simulator, page }) => {
    await crm.startLoggedIn();
    const { page: own, small } = await openSmall(crm);
    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await small.shows("alerting");
    await expect(small.call("alerting")).toContainText("Ada Penrose");
    await small.answer();
    await panel.shows("connected");
    await small.press("Hold", small.call("connected"));
    await panel.shows("held");
    expect((await simulator.pops()).length, "popped once, in the CRM").toBe(1);
    await crm.reload();
    await panel.shows("held");
    await expect(small.call("held"), "it finds the panel again").toBeVisible();
    await small.press("Resume", small.call("held"));
    await panel.shows("connected");
    await own.close();
    await panel.shows("connected");
    await crm.reload();
    const again = await openSmall(crm);
    await again.small.press("Hang up", again.small.call("connected"));
    await panel.shows("ended");
    await expect(again.small.scope.getByText("No calls")).toBeVisible();
    await page.close();
    await expect(again.small.scope.getByText("The tab with the panel is closed.", { exact: false })).toBeVisible();
    expect((await simulator.crmState()).tasks.length, `${ui} logs it once`).toBe(1);
  });
});

test("kept on top of other windows, the small window works there and comes back", async ({ crm, panel, simulator, page }) => {
  await crm.startLoggedIn();
  const { page: own, small } = await openSmall(crm);
  await simulator.ring(ADA);
  await small.answer();
  const opening = page.context().waitForEvent("page");
  await small.press("Keep on top");
  const top = await opening;
  await expect(own.locator(".card")).toHaveCount(0);
  await new Panel(top).press("Hold");
  await panel.shows("held");
  await top.close();
  await small.press("Resume", small.call("held"));
  await panel.shows("connected");
});

test("nothing takes the focus from where the agent types: a call rings, is answered at the desk phone and ends", async ({ crm, panel, simulator, page }) => {
  await simulator.settings({ "/Alerts/sound": "chime", "/ScreenPop/when": "never" }); // where a record opens, the CRM moves the focus
  await crm.startLoggedIn();
  const { page: own } = await openSmall(crm);
  await page.bringToFront();
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("textarea"), { id: "typing" })));
  await page.locator("#typing").focus();
  await page.evaluate(() => { globalThis.lost = 0; document.querySelector("#typing").addEventListener("blur", () => { globalThis.lost += 1; }); });
  await simulator.ring(ADA);
  await panel.shows("alerting");
  await page.keyboard.type("one ");
  await simulator.phone("2611", "answer");
  await page.keyboard.type("two");
  await page.waitForTimeout(SETTLE_MS);
  expect(await page.evaluate(() => [document.activeElement.id, document.activeElement.value, globalThis.lost])).toEqual(["typing", "one two", 0]);
  expect(await own.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("a notice tells of a call while the tab is hidden, and goes with the answer", async ({ simulator }) => {
  const allowed = { notifications: { "http://localhost,*": { last_modified: "13400000000000000", setting: 1 } } };
  const preferences = { profile: { content_settings: { exceptions: allowed } } };
  // Without Playwright's defaults, which make every page look visible; so in the browser's own context.
  const { browser, close } = await startBrowser(["--window-size=1280,900"], { preferences, noDefaults: true });
  try {
    const [context] = browser.contexts();
    const crm = new Crm(await context.newPage(), simulator, "lightning");
    await crm.startLoggedIn();
    const frame = await crm.content();
    expect(await frame.evaluate(() => Notification.permission)).toBe("granted");
    await crm.panel.openMenu();
    await expect(crm.panel.scope.getByText("Notices of calls are on.")).toBeVisible();
    await simulator.ring(ADA);
    await crm.panel.shows("alerting");
    expect(await notices(crm), "the agent sees the panel").toEqual([]);
    const other = await context.newPage();
    await other.bringToFront();
    await expect.poll(() => notices(crm)).toEqual([["Incoming call", "Ada Penrose, 442079460018"]]);
    await frame.evaluate(() => window.softphone.answer());
    await expect.poll(() => notices(crm)).toEqual([]);
  } finally {
    await close();
  }
});
