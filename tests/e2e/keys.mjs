// Somebody without a mouse: focus is put into the panel's frame once per page load, then only keys.

import { expect } from "./phone.mjs";
import { wordsOf } from "./languages.mjs";
import { SETTLE_MS } from "./panel.mjs";

const FURTHEST = 70;

/** Somebody without a mouse. */
export class Keys {
  /** With the words of the panel's language. */
  constructor(crm, words = wordsOf("en")) {
    this.crm = crm;
    this.words = words;
    this.keyboard = crm.page.keyboard;
  }

  /** Into the panel's frame, as the CRM's own keys do. */
  async enter() {
    await this.crm.page.locator("iframe#softphone").focus();
    this.frame = await this.crm.content();
  }

  /** Opens the panel, logs in, and is available. */
  async begin(ui, panel) {
    const { words } = this;
    await this.crm.open();
    if (ui === "lightning") {
      await this.crm.page.locator("#utility").focus();
      await this.keyboard.press("Enter");
    }
    await panel.is("signed-out");
    await this.enter();
    await this.type(words("agent-id"), "4711");
    await this.type(words("password"), "1234");
    await this.enterKey();
    await panel.is("ready");
    await this.press(words("mode-auto"));
    await expect(panel.button(words("mode-auto"))).toHaveAttribute("aria-pressed", "true");
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

  /** Opens the menu, again where the page left the key out since something had just moved. */
  async openMenu(panel) {
    for (let times = 0; times < 3 && !(await panel.scope.locator("#menu").isVisible()); times += 1) {
      await this.press(this.words("menu.aria-label"));
      await this.crm.page.waitForTimeout(SETTLE_MS);
    }
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
