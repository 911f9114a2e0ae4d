// Click-to-dial: real clicks on the CRM's numbers, and what the CTI server was asked to dial.

import { SOON, expect, inBothInterfaces, test } from "./phone.mjs";

inBothInterfaces((ui) => {
  test.use({ expectedErrors: [/WebSocket connection to/] });

  test("clicked numbers are dialled by the number rule, and their records are logged", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    const clicks = [
      ["Accounts", "+44 20 7946 0000", "9011442079460000"], ["Contacts", "(415) 555-1212", "914155551212"], ["Contacts", "7722", "7722"],
    ];
    for (const [link, number, dialled] of clicks) {
      await crm.go(link);
      await panel.is("ready");
      await crm.phone(number).first().click();
      await expect(panel.call("connected", dialled)).toBeVisible();
      await panel.press("Hang up");
      await expect(panel.call("connected")).toHaveCount(0);
    }
    expect(await simulator.requests("makecall")).toMatchObject(clicks.map(([, , destination]) => ({ destination, extension: "2611" })));
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.CallType)).toEqual(["Outbound", "Outbound", "Internal"]);
    const { tasks, clicks: clicked } = await simulator.crmState();
    expect(tasks.map(({ fields }) => fields.WhoId || fields.WhatId)).toEqual(clicked.map((click) => click.record_id));
    expect(await simulator.pops()).toEqual([]);
  });

  test("a double click dials once", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn("list/Contact");
    await crm.phone("7722").dblclick();
    await expect(panel.call("connected", "7722")).toBeVisible();
    await crm.phone("7722").click();
    await expect(panel.notices).toContainText(/already/);
    expect(await simulator.dialled()).toEqual(["7722"]);
  });

  test("a click during a call consults, and with two calls it is refused in words", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn("list/Contact");
    await crm.phone("7722").click();
    await expect(panel.call("connected", "7722")).toBeVisible();
    await crm.phone("415-555-0142").click();
    await expect(panel.call("held", "7722")).toBeVisible();
    await expect(panel.call("connected", "94155550142")).toBeVisible();
    expect((await simulator.requests("consultation")).map((frame) => frame.destination)).toEqual(["94155550142"]);
    await crm.phone("+44 20 7946 0018").click();
    await expect(panel.notices).toContainText(/two calls/);
    expect(await simulator.dialled()).toHaveLength(2);
  });

  test("a click while no server is there is answered in the panel, and dialled once when the phone is ready", async ({ crm, panel, simulator }) => {
    await simulator.settings(SOON);
    await crm.startLoggedIn("list/Contact");
    await simulator.side("B", "stop");
    await simulator.side("A", "stop");
    await expect(panel.root).not.toHaveAttribute("data-state", "ready");
    await crm.phone("7722").click();
    await expect(panel.scope.getByText(/Not connected yet/)).toBeVisible();
    await expect(panel.button("Cancel")).toBeVisible();
    await simulator.side("A", "start");
    await expect(panel.call("connected", "7722")).toBeVisible({ timeout: 12_000 });
    expect(await simulator.dialled()).toEqual(["7722"]);
  });

  test("a click that waits for the phone can be taken back", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn("list/Contact");
    await simulator.side("B", "stop");
    await simulator.side("A", "stop");
    await crm.phone("7722").click();
    await panel.press("Cancel");
    await expect(panel.scope.getByText(/Not connected yet/)).toBeHidden();
    await simulator.side("A", "start");
    await expect(panel.root).toHaveAttribute("data-state", "ready", { timeout: 15_000 });
    await crm.page.waitForTimeout(300);
    expect(await simulator.dialled()).toEqual([]);
  });

  test("numbers can't be clicked before the phone is ready", async ({ crm, panel, simulator }) => {
    await simulator.side("A", "stop");
    await simulator.side("B", "stop");
    await crm.open("list/Contact");
    await crm.showPanel();
    await panel.is("offline");
    await expect(crm.phone("7722")).toBeDisabled();
    await simulator.side("B", "start");
    await expect(crm.phone("7722")).toBeEnabled({ timeout: 15_000 });
  });
});
