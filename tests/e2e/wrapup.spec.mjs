// After the call: the disposition in the card and in the CRM's task, and the return to available.

import { expect, inBothInterfaces, talking, test } from "./phone.mjs";

const SITE = {
  "/Wrapup/dispositions": "Sales/1=Order,Sales/2=Wants a quote,9=Wrong number",
  "/Wrapup/required": "yes",
  "/Wrapup/seconds": "12",
};

inBothInterfaces(() => {
  test("a call gets its disposition, and the agent is made available when after-call work is over", async ({ crm, panel, simulator }) => {
    await simulator.settings(SITE);
    await talking(crm);
    const disposition = (card) => card.getByRole("combobox");
    const connected = panel.call("connected");
    await expect(disposition(connected).locator("optgroup[label=Sales] > option")).toHaveText(["Order", "Wants a quote"]);
    await panel.press("After call");
    await expect(panel.mode).toHaveText("After-call work after this call");
    await panel.press("Hang up");
    const ended = panel.call("ended");
    await expect(ended).toContainText("Choose a disposition");
    await expect(panel.button("Close this call", ended)).toBeHidden();
    await expect(panel.mode).toHaveText("After-call work");
    const wrapUp = panel.scope.locator("[data-show=wrap-up]");
    await expect(wrapUp).toContainText("Available once a disposition is chosen");
    await disposition(ended).selectOption("Wants a quote");
    await expect(wrapUp).toContainText(/Available in 0:\d\d/);
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.CallDisposition)).toEqual(["Wants a quote"]);
    await crm.go("Contacts");
    await panel.is("ready");
    await expect(disposition(ended)).toHaveValue("2");
    await expect(wrapUp).toContainText(/Available in 0:\d\d/);
    await panel.press("30 more seconds");
    await expect(wrapUp).toContainText(/Available in 0:[34]\d/);
    await expect(panel.button("30 more seconds")).toBeHidden();
    await panel.press("Aux");
    await expect(wrapUp).toBeHidden();
    await panel.press("Close this call", ended);
    await panel.shows();
    expect(await simulator.tasks()).toHaveLength(1);
  });

  test("after-call work that is over is followed by Auto", async ({ crm, panel, simulator }) => {
    await simulator.settings({ ...SITE, "/Wrapup/required": "no", "/Wrapup/seconds": "2" });
    await talking(crm);
    await panel.press("After call");
    await panel.press("Hang up");
    await expect(panel.button("After call")).toHaveAttribute("aria-pressed", "true");
    await expect(panel.button("Available")).toHaveAttribute("aria-pressed", "true");
    await expect(panel.scope.locator("[data-show=wrap-up]")).toBeHidden();
  });
});
