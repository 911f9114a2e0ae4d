// The simulated ServiceNow instance around the softphone: its TopFrame, the pages in it, the phone's frame.

import { expect } from "@playwright/test";

import { Panel } from "./panel.mjs";

export class Desk {
  constructor(page, simulator) {
    Object.assign(this, { page, simulator });
    this.panel = new Panel(page.frameLocator("iframe#softphone"));
    this.main = page.frameLocator("iframe#gsft_main");
    this.heading = this.main.getByRole("heading", { level: 1 });
    this.frame = page.getByRole("region", { name: "OpenFrame" });
    this.title = page.locator("#title");
    this.subtitle = page.locator("#subtitle");
    this.presence = page.locator("#presence");
    this.icons = page.locator("#icons button");
  }

  async open(seat = 101) {
    await this.page.goto(`${this.simulator.crm}/servicenow/${seat}`);
    await expect(this.heading).toHaveText("Homepage");
  }

  async showPanel() {
    const phone = this.page.getByRole("button", { name: "Phone", exact: true });
    if (await phone.getAttribute("aria-expanded") !== "true") await phone.click();
    await expect(this.frame).toBeVisible();
  }

  async start() {
    await this.open();
    await this.showPanel();
    await this.panel.is("signed-out");
  }

  async startLoggedIn() {
    await this.start();
    await this.panel.logIn();
    await this.panel.press("Available");
    await expect(this.panel.button("Available")).toHaveAttribute("aria-pressed", "true");
  }

  go(link) {
    return this.page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: link }).click();
  }

  phone(number) {
    return this.main.getByRole("button", { name: number, exact: true });
  }

  /** An icon of ours in the frame's header. */
  icon(title) {
    return this.frame.getByRole("button", { name: title, exact: true });
  }

  /** Something that a page of the instance says to the frame. */
  says(payload) {
    return this.page.evaluate((said) => window.communicate(said), payload);
  }

  tab() {
    return this.page.evaluate(() => sessionStorage.tab);
  }

  /** What the instance was asked to open: the addresses, with the tabs. */
  async opened() {
    return (await this.simulator.crmState()).opened.map(({ url, tab }) => [url, tab]);
  }

  async urls() {
    return (await this.opened()).map(([url]) => url);
  }
}
