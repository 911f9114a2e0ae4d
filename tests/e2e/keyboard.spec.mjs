// An agent's day by keyboard alone: focus is put into the panel's frame once per page load, then only keys.

import { SETTLE_MS } from "./panel.mjs";
import { ADA, expect, inBothInterfaces, test } from "./phone.mjs";

const FURTHEST = 70;

/** Somebody without a mouse. */
class Keys {
  constructor(crm) {
    this.crm = crm;
    this.keyboard = crm.page.keyboard;
  }

  /** Into the panel's frame, as the CRM's own keys do. */
  async enter() {
    await this.crm.page.locator("iframe#softphone").focus();
    this.frame = await this.crm.content();
  }

  /** Opens the panel, logs in, and is available. */
  async begin(ui, panel) {
    await this.crm.open();
    if (ui === "lightning") {
      await this.crm.page.locator("#utility").focus();
      await this.keyboard.press("Enter");
    }
    await panel.is("signed-out");
    await this.enter();
    await this.type("Agent ID", "4711");
    await this.type("Password", "1234");
    await this.enterKey();
    await panel.is("ready");
    await this.press("Available");
    await expect(panel.button("Available")).toHaveAttribute("aria-pressed", "true");
  }

  /** What has the focus in the panel: its name, and the card it is in. */
  async focused() {
    return this.frame.evaluate(() => {
      const on = document.activeElement;
      const label = on.getAttribute("aria-label") || on.labels?.[0]?.querySelector("span")?.textContent || on.placeholder || on.textContent;
      const seen = on.getBoundingClientRect();
      return {
        name: label.trim(), tag: on.tagName, visible: seen.width > 0 && seen.top >= 0 && seen.bottom <= innerHeight + 1,
        outlined: on === document.body || getComputedStyle(on).outlineStyle !== "none",
        card: on.closest(".card, [data-row=suggestion]")?.textContent ?? "",
      };
    });
  }

  /** Tabs until the control of that name has the focus; it has to be seen, with an outline. */
  async to(name, inCard = "") {
    const passed = [];
    for (let step = 0; step < FURTHEST; step += 1) {
      await this.keyboard.press("Tab");
      const focused = await this.focused();
      if (focused.name === name && focused.card.includes(inCard)) {
        expect(focused, `${name} is not seen`).toMatchObject({ visible: true, outlined: true });
        return;
      }
      passed.push(focused.name.slice(0, 20));
    }
    throw new Error(`Tab never comes to ${name}, only to ${[...new Set(passed)].join(", ")}`);
  }

  async press(name, inCard) {
    await this.to(name, inCard);
    await this.enterKey();
  }

  /** Enter, when what has just come or changed takes presses. */
  async enterKey() {
    await this.crm.page.waitForTimeout(SETTLE_MS);
    await this.keyboard.press("Enter");
  }

  /** Ctrl, Shift and a digit, when what has just come or changed takes presses. */
  async shortcut(digit) {
    await this.crm.page.waitForTimeout(SETTLE_MS + 50);
    await this.keyboard.press(`Control+Shift+Digit${digit}`);
  }

  async type(name, text, inCard) {
    await this.to(name, inCard);
    await this.keyboard.type(text);
  }
}

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

    await keys.press("Menu");
    await keys.press("Diagnostics");
    await expect(panel.diagnostics).toBeVisible();
    await keys.to("Copy");
    await keys.keyboard.press("Escape");
    await expect(panel.diagnostics).toBeHidden();
    expect((await keys.focused()).tag).not.toBe("BODY");
    if (!(await panel.button("Log out").isVisible())) await keys.press("Menu");
    await keys.press("Log out");
    await panel.is("signed-out");
    expect(await simulator.agent()).toBeNull();
  });

  test("a day by keyboard alone: who it is is chosen, a colleague is found and gets the call, wrap-up, a reason among many, own keys, log out", async ({ crm, panel, simulator }) => {
    test.setTimeout(200_000);
    const reasons = ["Lunch", "Break", "Team meeting", "Coaching", "E-mail", "Back office", "Training room", "System down", "Errand", "Union", "Interview", "Fire drill"];
    await simulator.settings({
      "/Directory/entries": "Dana Ruiz=7722,Spares desk=7733",
      "/Wrapup/dispositions": "Sales/1=Order,Sales/2=Wants a quote,9=Wrong number",
      "/Wrapup/required": "yes",
      "/AgentOptions/reasonCodes": reasons.map((name, code) => `${code}=${name}`).join(","),
    });
    const keys = new Keys(crm);
    await keys.begin(ui, panel);

    await simulator.ring("4155551212");
    await expect(panel.call("alerting")).toContainText("2 records found");
    if (ui === "classic") {
      // The search's page opens, and with it the panel's frame.
      await crm.page.waitForURL(/search/);
      await panel.shows("alerting");
    }
    await keys.enter();
    await keys.press("Answer");
    await panel.shows("connected");
    const choice = panel.call("connected").locator("[data-action=choose-record]").first();
    await keys.press((await choice.textContent()).trim());
    const name = await panel.call("connected").locator("[data-bind='call.name']").textContent();
    await crm.shows(name);
    await panel.is("ready");
    await panel.shows("connected");
    await keys.enter();
    await keys.press("Hold");
    await panel.shows("held");
    await keys.press("Resume");
    await panel.shows("connected");
    await keys.type("Number", "dana");
    await keys.press("Consult", "Dana Ruiz");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await expect(panel.call("held")).toContainText(name);
    const handOver = panel.call("connected", "7722").locator(".hand-over");
    await expect(handOver).toContainText(name);
    await keys.press((await handOver.textContent()).trim());
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    const ended = panel.call("ended", "Choose a disposition");
    await expect(ended).toHaveCount(1);
    await keys.to("Choose a disposition");
    await keys.keyboard.type("Wants");
    await keys.type("Note", "by keys alone", name);
    await expect.poll(async () => (await simulator.tasks()).map(({ fields }) => [fields.CallDisposition, fields.Description]))
      .toEqual([["Wants a quote", "by keys alone"]]);

    await keys.to("Find a reason for Aux");
    await keys.keyboard.type("train");
    await keys.keyboard.press("Enter");
    await expect(panel.mode).toHaveText("Aux: Training room");
    await keys.keyboard.type("er");
    await keys.keyboard.press("ArrowDown");
    await keys.keyboard.press("ArrowDown");
    expect(await keys.focused()).toMatchObject({ name: "Interview", visible: true, outlined: true });
    await keys.enterKey();
    await expect(panel.mode).toHaveText("Aux: Interview");
    expect(await keys.focused()).toMatchObject({ name: "Find a reason for Aux" });

    await keys.press("Menu");
    await keys.press("Keyboard shortcuts");
    await keys.press("Change Go to the number");
    await keys.keyboard.press("Alt+KeyN");
    await keys.keyboard.press("Escape");
    await keys.keyboard.press("Alt+KeyN");
    await expect(panel.number).toBeFocused();

    await keys.press("Menu");
    await expect(panel.scope.locator("[data-bind=day]")).toHaveText(/^Today: 1 call, 0:\d\d talked, 0 missed$/);
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
