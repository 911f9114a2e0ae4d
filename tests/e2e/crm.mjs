// The simulated CRM's page around the softphone.

import { expect } from "@playwright/test";

import { Panel } from "./panel.mjs";

export class Crm {
  constructor(page, simulator, ui) {
    Object.assign(this, { page, simulator, ui });
    this.frame = page.frameLocator("iframe#softphone");
    this.panel = new Panel(this.frame);
    this.heading = page.getByRole("heading", { level: 1 });
    this.tasks = page.locator("[data-task]");
  }

  /** Opens a page of the CRM as a new document. */
  async open(path = "home", seat = 101) {
    await this.page.goto(`${this.simulator.crm}/${this.ui}/${seat}/${path}`);
    await expect(this.heading).toBeVisible();
  }

  /** Opens the softphone's panel where the CRM hides it. */
  async showPanel() {
    if (this.ui !== "lightning") return;
    const utility = this.page.locator("#utility");
    // While a call runs the panel opens by itself, and the click may meet it open.
    await expect(async () => {
      if (await utility.getAttribute("aria-expanded") !== "true") await utility.click();
      await expect(utility).toHaveAttribute("aria-expanded", "true", { timeout: 500 });
    }).toPass();
  }

  /** Home page, softphone ready to be logged in, or what else its state is to be. */
  async start(path, state = "signed-out") {
    await this.open(path);
    await this.showPanel();
    await this.panel.is(state);
  }

  /** The same, with an agent who is available: logged in at the desk phone where the server tells that, else in the panel. */
  async startLoggedIn(path) {
    if (this.simulator.profile === "full") {
      await this.simulator.logIn();
      await this.start(path, "ready");
    } else {
      await this.start(path);
      await this.panel.logIn();
      await this.panel.press("Available");
    }
    await expect(this.panel.button("Available")).toHaveAttribute("aria-pressed", "true");
  }

  /** Goes to a page of the CRM as its users do: in Classic a page load, in Lightning not. */
  async go(link) {
    await this.page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: link }).click();
    await expect(this.heading).toHaveText(link);
  }

  /** The browser tab, by the name that the simulator notes of its pops and clicks. */
  tab() {
    return this.page.evaluate(() => sessionStorage.tab);
  }

  /** This tab is looked at from now on. */
  front() {
    return this.page.bringToFront();
  }

  /** Loads the page again, as the agent does. */
  async reload() {
    await this.page.reload();
    await this.showPanel();
  }

  phone(number) {
    return this.page.getByRole("button", { name: number, exact: true });
  }

  shows(record) {
    return expect(this.heading).toHaveText(record);
  }

  /** The real frame, for scripts inside. */
  async content() {
    return (await this.page.locator("iframe#softphone").elementHandle()).contentFrame();
  }
}
