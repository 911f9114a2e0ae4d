// A caller of whom the CRM has several records, and one whom it does not have.

import { expect, inBothInterfaces, test } from "./phone.mjs";

/** Two people have this number. */
const SHARED = "4155551212";
const STRANGER = "33123456789";

inBothInterfaces((ui) => {
  test("the agent chooses one of several records by keyboard; it opens, goes with the call, its note and its task", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring(SHARED);
    const card = panel.scope.locator(".card");
    await expect(card.getByText("2 records found: who is it?")).toBeVisible();
    await panel.answer();
    await panel.shows("connected");
    await panel.note(card).fill("asks for a quote");
    const choices = card.locator("[data-action=choose-record]");
    const name = await choices.nth(1).locator("strong").textContent();
    await choices.nth(1).focus();
    await crm.page.waitForTimeout(600); // a button that has just come takes no press
    await crm.page.keyboard.press("Enter");
    await crm.shows(name);
    await expect(card.locator("[data-bind='call.name']")).toHaveText(name);
    await expect(choices.nth(1)).toBeHidden();
    await expect(panel.note(card)).toHaveValue("asks for a quote");
    await card.getByText("Why this record?").click();
    await expect(card.getByText("You chose it.")).toBeVisible();
    await crm.page.waitForTimeout(1_100); // a call of at least a second
    await panel.press("Hang up");
    await panel.shows("ended");
    await expect.poll(async () => (await simulator.crmState()).tasks.length).toBe(1);
    const [task] = (await simulator.crmState()).tasks;
    expect(task.fields.Description).toBe("asks for a quote");
    expect(task.fields.WhoId || task.fields.WhatId).toBeTruthy();

    // The next call of that number is about the same person.
    await panel.press("Close this call");
    await simulator.ring(SHARED);
    await expect(card.locator("[data-bind='call.name']")).toHaveText(name);
    await panel.shows("alerting");
  });

  test("a caller whom the CRM does not have gets a new contact with the number in it", async ({ crm, panel, simulator }) => {
    await simulator.crmOptions({ noMatch: "none" });
    await crm.startLoggedIn();
    await simulator.ring(STRANGER);
    await panel.answer();
    await panel.press("New contact");
    await crm.shows("New contact");
    await expect(crm.page.getByLabel("Phone", { exact: true })).toHaveValue(STRANGER);
    await panel.shows("connected");
  });

  test("where the CRM opens nothing the agent reads it, and the call is the chosen person's all the same", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring(SHARED);
    await panel.answer();
    await panel.shows("connected");
    await simulator.crmOptions({ failNext: { screenPop: "no access" } });
    await panel.click(panel.scope.locator("[data-action=choose-record]").first());
    await expect(panel.notices).toContainText("The CRM did not open the record");
    await expect(panel.scope.locator(".card [data-bind='call.name']")).not.toBeEmpty();
  });
});
