// A call rings in the panel (src/browser/page/ring.rs), in one tab. What sounds is counted, by a stand-in for WebAudio that lets a
// page sound after a press in it, as browsers do.

import { SETTLE_MS } from "./panel.mjs";
import { ADA, expect, inBothInterfaces, test } from "./phone.mjs";

/** Runs in each page: notes that could be heard are counted, and only a real press unlocks them. */
function soundThatCounts() {
  globalThis.notes = 0;
  let pressed = false;
  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, (event) => { pressed ||= event.isTrusted; }, { capture: true });
  }
  const param = () => ({ value: 0, setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} });
  const node = () => ({ gain: param(), frequency: param(), connect() {}, disconnect() {}, stop() {}, start() { globalThis.notes += 1; } });
  globalThis.AudioContext = class {
    state = pressed ? "running" : "suspended";
    currentTime = 0;
    destination = {};
    createGain() { return node(); }
    createOscillator() { return node(); }
    resume() { return pressed ? Promise.resolve().then(() => { this.state = "running"; }) : new Promise(() => {}); }
    close() { return Promise.resolve(); }
  };
}

const notes = async (crm) => (await crm.content()).evaluate(() => globalThis.notes);

inBothInterfaces(() => {
  test("a muted ring is said, ends with a press and with the answer, and takes no focus", async ({ context, crm, panel, simulator, page }) => {
    await context.addInitScript(soundThatCounts);
    await simulator.settings({ "/Alerts/sound": "chime", "/ScreenPop/when": "answer" });
    await crm.startLoggedIn();
    await page.locator("a[href]").first().focus();
    await simulator.ring(ADA);
    const muted = panel.scope.locator("[data-show=ring-muted]");
    await expect(muted).toBeVisible();
    await expect(muted).toContainText("the browser mutes this page");
    expect(await notes(crm)).toBe(0);
    expect(await page.evaluate(() => document.activeElement.tagName), "the focus stays in the CRM").toBe("A");
    await page.waitForTimeout(SETTLE_MS);
    await panel.press("Let it ring");
    await expect(muted).toBeHidden();
    await expect.poll(() => notes(crm)).toBeGreaterThan(3); // again and again
    await panel.answer();
    await panel.shows("connected");
    await page.waitForTimeout(SETTLE_MS);
    const heard = await notes(crm);
    await page.waitForTimeout(3_500);
    expect(await notes(crm), "it ends with the answer").toBe(heard);
    await expect(muted).toBeHidden();
  });

  test("the agent's choice in the menu is heard once and holds after a page load; one tab rings", async ({ context, crm, panel, simulator, page }) => {
    await context.addInitScript(soundThatCounts);
    await simulator.settings({ "/ScreenPop/when": "never" }); // in Classic a pop loads the page, which is muted again
    await crm.startLoggedIn();
    await panel.openMenu();
    const choice = panel.scope.getByRole("combobox", { name: "Ring" });
    await expect(choice).toHaveValue("off");
    await choice.selectOption("Pulse");
    await expect.poll(() => notes(crm)).toBe(3);
    await crm.reload();
    await panel.is("ready");
    await expect(panel.scope.locator("[data-field=ring-sound]")).toHaveValue("pulse");
    const other = await context.newPage();
    await other.goto(page.url());
    const rings = async () => [await notes(crm), await other.frameLocator("iframe#softphone").locator("body").evaluate(() => globalThis.notes)];
    await page.bringToFront();
    await panel.number.click();
    await simulator.ring("33199001234");
    await expect(panel.call("alerting")).toBeVisible();
    await expect.poll(() => notes(crm)).toBeGreaterThan(2);
    expect((await rings())[1], "the other tab is silent").toBe(0);
    await other.close();
  });
});
