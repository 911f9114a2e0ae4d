// The softphone's panel, as its agent sees it: parts are found by role and name, so what has none is found by nobody.

import { setTimeout } from "node:timers/promises";

import { expect } from "@playwright/test";

/** A button takes presses this long after it came, moved or changed (src/browser/page/press.rs). */
export const SETTLE_MS = 500;

/** A text that the browser keeps, as it is; a save (src/adapter/save.rs) with its texts as they are. */
export const unpacked = (kept) => (/^\d+:/.test(kept) ? Buffer.from(kept.slice(kept.indexOf(":")), "base64").toString() : kept);

export class Panel {
  /** `scope` is a page or a frame locator. */
  constructor(scope) {
    this.scope = scope;
    this.root = scope.locator("main#softphone");
    this.notices = scope.getByRole("list", { name: "Notices" });
    this.question = scope.locator("[data-show=question]");
    this.number = scope.getByRole("textbox", { name: "Number" });
    this.reason = scope.getByRole("combobox", { name: "Reason for Aux" });
    this.diagnostics = scope.getByRole("dialog", { name: "Diagnostics" });
    this.connection = scope.locator(".status [data-bind=connection]");
    this.trouble = scope.locator(".trouble");
    this.mode = scope.locator("[data-bind='agent.mode']");
    this.account = scope.getByRole("region", { name: "Agent log-in" });
  }

  button(name, within = this.scope) {
    return within.getByRole("button", { name, exact: true });
  }

  press(name, within) {
    return this.click(this.button(name, within));
  }

  /** Presses as a person does, who presses again where nothing happened: the page leaves out what meets a button that has
   *  just come, moved or changed. */
  async click(button) {
    for (;;) {
      const before = await this.#leftOut();
      await button.click();
      if (await this.#leftOut() <= before) return;
      await setTimeout(SETTLE_MS);
    }
  }

  /** How many presses the page left out; a page that went away counts anew. */
  async #leftOut() {
    return Number(await this.root.getAttribute("data-presses-left-out", { timeout: 2_000 }).catch(() => 0));
  }

  /** The card of a call in a state, or of a far end. */
  call(state, text) {
    const cards = this.scope.locator(`.card[data-state="${state}"]`);
    return text ? cards.filter({ hasText: text }) : cards;
  }

  /** Takes the call that rings; the dial row has a second button for it. */
  answer() {
    return this.press("Answer", this.call("alerting"));
  }

  /** The seconds that a call's clock shows. */
  async clock(card) {
    const shown = await card.locator("[data-clock=call]").textContent();
    return shown.split(":").reduce((whole, part) => whole * 60 + Number(part), 0);
  }

  /** The notices with these words. */
  told(words) {
    return this.notices.getByRole("listitem").filter({ hasText: words });
  }

  /** What is wrong, with these words, among the details of the trouble, which are opened for it. */
  async wrong(words) {
    const trouble = this.scope.locator(".trouble");
    await expect(trouble).toBeVisible();
    if (!(await trouble.evaluate((details) => details.open))) await trouble.locator("> summary").click();
    return trouble.getByRole("listitem").filter({ hasText: words });
  }

  note(card) {
    return card.getByRole("textbox", { name: "Note" });
  }

  /** What carries the session: `long-worker`, `worker`, `leader` or `page`. */
  isCarriedBy(carrier) {
    return expect(this.root).toHaveAttribute("data-carrier", carrier);
  }

  is(state) {
    return expect(this.root).toHaveAttribute("data-state", state);
  }

  /** The states of all cards, in the order they are shown. */
  async shows(...states) {
    await expect(this.scope.locator(".card")).toHaveCount(states.length);
    await expect.poll(() => this.scope.locator(".card").evaluateAll((cards) => cards.map((card) => card.dataset.state)))
      .toEqual(states);
  }

  async logIn(agent = "4711", password = "1234") {
    await this.is("signed-out");
    await this.scope.getByRole("textbox", { name: "Agent ID" }).fill(agent);
    await this.scope.getByLabel("Password", { exact: true }).fill(password);
    await this.press("Log in");
    await this.is("ready");
  }

  /** Opens what the header hides while somebody is logged in. */
  async openMenu() {
    if (await this.button("Menu").getAttribute("aria-expanded") !== "true") await this.press("Menu");
  }

  async logOut() {
    await this.openMenu();
    await this.press("Log out");
  }

  async openDiagnostics() {
    await this.openMenu();
    await this.press("Diagnostics");
    await expect(this.diagnostics).toBeVisible();
  }

  /** A line of the open diagnostics. */
  diagnosed(label) {
    return this.diagnostics.locator("dl > div").filter({ has: this.scope.locator("dt", { hasText: new RegExp(`^${label}$`) }) })
      .locator("dd");
  }

  async callNumber(number) {
    await this.number.fill(number);
    await this.press("Call");
  }

  async with(number, action) {
    await this.number.fill(number);
    await this.press(action);
  }
}
