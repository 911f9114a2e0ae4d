// The phone by keyboard alone (keys.mjs): its parts, the shortcuts, and focus that stays.

import { Keys } from "./keys.mjs";
import { SETTLE_MS } from "./panel.mjs";
import { ADA, expect, inBothInterfaces, test } from "./phone.mjs";

/** Grace Kim, a contact of the CRM. */
const GRACE = "4155550134";

inBothInterfaces((ui) => {
  test("log in, answer, hold, retrieve, consult, transfer, hang up, note, aux, log out and diagnostics by keyboard alone", async ({ crm, panel, simulator }) => {
    test.setTimeout(150_000);
    const keys = new Keys(crm);
    await keys.begin(ui, panel);

    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await expect(panel.call("alerting")).toBeVisible();
    await keys.enter();
    await keys.press("Answer");
    await panel.shows("connected");
    await keys.press("Hold");
    await panel.shows("held");
    await keys.press("Resume");
    await panel.shows("connected");
    await keys.type("Note", "by keys");
    await keys.type("Number", "7722");
    await keys.press("Consult");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await keys.press("Transfer");
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.Description)).toEqual(["by keys"]);

    await keys.type("Number", "914155550142");
    await keys.enterKey();
    await expect(panel.call("connected", "914155550142")).toBeVisible();
    await keys.to("Keypad");
    await keys.keyboard.press("Enter");
    await keys.press("5");
    await keys.keyboard.type("7#");
    await expect.poll(async () => (await simulator.state()).calls.find((call) => call.digits)?.digits).toBe("57#");
    await keys.press("Hang up");
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    await expect(panel.call("connected")).toHaveCount(0);

    await keys.to("Reason for Aux");
    await keys.keyboard.type("Lun");
    await keys.press("Aux");
    await expect(panel.mode).toHaveText("Aux: Lunch");

    await keys.openMenu(panel);
    await keys.press("Diagnostics");
    await expect(panel.diagnostics).toBeVisible();
    await keys.to("Copy");
    await keys.keyboard.press("Escape");
    await expect(panel.diagnostics).toBeHidden();
    expect((await keys.focused()).tag).not.toBe("BODY");
    await keys.openMenu(panel);
    await keys.press("Log out");
    await panel.is("signed-out");
    expect(await simulator.agent()).toBeNull();
  });

  test("a call by shortcuts alone; they are listed, changed on this computer, and switched off", async ({ crm, panel, simulator }) => {
    test.setTimeout(150_000);
    const keys = new Keys(crm);
    const list = panel.scope.getByRole("dialog", { name: "Keyboard shortcuts" });
    const chord = (name) => list.getByRole("listitem").filter({ hasText: name }).locator("kbd");
    await crm.startLoggedIn();
    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await expect(panel.call("alerting")).toBeVisible();
    await crm.page.locator("a[href]").first().focus();
    await keys.shortcut(1);
    await crm.page.waitForTimeout(SETTLE_MS);
    await expect(panel.call("alerting"), "the CRM has the focus").toBeVisible();
    await keys.enter();
    await expect(panel.button("Answer", panel.call("alerting"))).toHaveAttribute("aria-keyshortcuts", "Control+Shift+1");
    await keys.shortcut(1);
    await panel.shows("connected");
    await keys.type("Note", "by shortcuts?");
    await keys.shortcut(3);
    await panel.shows("held");
    await keys.shortcut(3);
    await panel.shows("connected");
    await keys.keyboard.press("Escape");
    await expect(panel.note(panel.call("connected"))).toHaveValue("by shortcuts?");
    await keys.shortcut(6);
    await expect(panel.number).toBeFocused();
    await keys.keyboard.type("7722");
    await keys.keyboard.press("Escape");
    await expect(panel.number).toHaveValue("7722");
    await keys.shortcut(7);
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.Description)).toEqual(["by shortcuts?"]);
    await keys.shortcut(5);
    await expect(panel.button("Aux")).toHaveAttribute("aria-pressed", "true");
    await keys.shortcut(5);
    await expect(panel.button("Available")).toHaveAttribute("aria-pressed", "true");

    await keys.to("Menu");
    await keys.keyboard.press("Shift+Slash");
    await expect(list).toBeVisible();
    await keys.press("Change Hold, or take back");
    await keys.keyboard.press("Escape");
    await expect(list).toContainText("stays as it was");
    await keys.enterKey();
    await keys.keyboard.press("Alt+KeyH");
    await expect(chord("Hold, or take back")).toHaveText("Alt+H");
    await keys.keyboard.press("Escape");
    await expect(list).toBeHidden();
    expect(await keys.focused()).toMatchObject({ name: "Menu" });

    await crm.reload();
    await panel.is("ready");
    // Somebody else: the page that shows her is a new one in Classic, and only then are keys heard there.
    await simulator.ring(GRACE);
    await crm.shows("Grace Kim");
    await expect(panel.call("alerting")).toBeVisible();
    await keys.enter();
    await crm.page.waitForTimeout(SETTLE_MS + 50);
    await keys.shortcut(1);
    await expect(panel.call("connected")).toBeVisible();
    await crm.page.waitForTimeout(SETTLE_MS + 50);
    await keys.keyboard.press("Alt+KeyH");
    await expect(panel.call("held"), "the agent's own keys, after a page load").toBeVisible();
    await keys.press("Menu");
    await keys.press("Keyboard shortcuts");
    await keys.to("Use keyboard shortcuts");
    await keys.keyboard.press("Space");
    await expect(list).toContainText("Shortcuts are off.");
    await keys.keyboard.press("Escape");
    await keys.shortcut(2);
    await keys.keyboard.press("Shift+Slash");
    await crm.page.waitForTimeout(SETTLE_MS);
    await expect(list).toBeHidden();
    expect(await simulator.phoneStates()).toEqual(["hold"]);
  });

  test("focus stays where it is while calls come, change and go", async ({ crm, panel, simulator }) => {
    await simulator.settings({ "/ScreenPop/when": "answer" });
    await crm.startLoggedIn();
    await panel.number.focus();
    await crm.page.keyboard.type("0012");
    const call = await simulator.ring("33199001234");
    await expect(panel.call("alerting")).toBeVisible();
    await crm.page.keyboard.type("34");
    await simulator.farHangsUp(call);
    await expect(panel.call("alerting")).toHaveCount(0);
    await crm.page.keyboard.type("56");
    await expect(panel.number).toBeFocused();
    await expect(panel.number).toHaveValue("00123456");
  });
});
