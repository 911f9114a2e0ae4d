// Notes and call logs against a CRM that navigates, refuses and stays silent.

import { expect, inBothInterfaces, talking, test } from "./phone.mjs";

inBothInterfaces((ui) => {
  async function noting({ crm, panel }) {
    await talking(crm);
    return panel.note(panel.call("connected"));
  }

  test("a note typed key by key survives a navigation of the CRM, and its call goes on", async ({ crm, panel, simulator }) => {
    const note = await noting({ crm, panel });
    await note.pressSequentially("Wants a quo", { delay: 5 });
    await crm.go("Contacts");
    await panel.is("ready");
    await panel.shows("connected");
    await expect(note).toHaveValue("Wants a quo");
    await note.press("End");
    await note.pressSequentially("te");
    await panel.press("Hang up");
    await expect.poll(async () => (await simulator.tasks()).map((task) => [task.saves, task.fields.Description])).toEqual([[1, "Wants a quote"]]);
    expect((await simulator.pops())).toHaveLength(1);
  });

  test("a log that the CRM refuses shows why, and is saved once by Try again", async ({ crm, panel, simulator }) => {
    const note = await noting({ crm, panel });
    await note.fill("not to be lost");
    await simulator.crmOptions({ failNext: { saveLog: "Phone: value too long" } });
    await panel.press("Hang up");
    const ended = panel.call("ended");
    await expect(ended).toContainText("Call log not saved");
    await expect(ended).toContainText("Phone: value too long");
    await crm.go("Contacts");
    await panel.is("ready");
    await expect(panel.note(ended)).toHaveValue("not to be lost");
    await panel.press("Try again", ended);
    await expect(ended).toContainText("Call log saved");
    await expect(panel.button("Try again", ended)).toBeHidden();
    expect((await simulator.tasks()).map((task) => task.fields.Description)).toEqual(["not to be lost"]);
  });

  test("a note that the CRM refuses is copied, and thrown away after a question", async ({ crm, panel, simulator }) => {
    const note = await noting({ crm, panel });
    await note.fill("not to be lost");
    await simulator.crmOptions({ failNext: { saveLog: "Phone: value too long" } });
    await panel.press("Hang up");
    const ended = panel.call("ended");
    await panel.press("Copy note", ended);
    await expect(ended).toContainText(/Copied\.|Press Ctrl\+C/);
    await panel.press("Discard", ended);
    await expect(panel.question).toContainText("Throw away the note about Ada Penrose?");
    await panel.press("Cancel");
    await expect(panel.note(ended)).toHaveValue("not to be lost");
    await panel.press("Discard", ended);
    await panel.press("Throw it away");
    await expect(ended).toHaveCount(0);
    expect(await simulator.tasks()).toEqual([]);
  });

  test("a note written after the call goes into the same task", async ({ crm, panel, simulator }) => {
    await noting({ crm, panel });
    await panel.press("Hang up");
    const ended = panel.call("ended");
    await expect(ended).toContainText("Call log saved");
    await panel.note(ended).pressSequentially("call back");
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.Description)).toEqual(["call back"]);
    await expect(ended).toContainText("Call log saved");
  });

  test("pages of the CRM come and go during a call, and it is popped and logged once", async ({ crm, panel, simulator }) => {
    await noting({ crm, panel });
    for (const link of ["Contacts", "Cases", "Accounts"]) {
      await crm.go(link);
      await panel.is("ready");
      await panel.shows("connected");
    }
    await panel.press("Hang up");
    await expect(panel.call("ended")).toContainText("Call log saved");
    await crm.go("Tasks");
    await panel.is("ready");
    await expect(crm.tasks).toHaveCount(1);
    await crm.page.waitForTimeout(500);
    const { tasks, pops } = await simulator.crmState();
    expect([tasks.length, tasks[0].saves, pops.length]).toEqual([1, 1, 1]);
    expect(tasks[0].fields.WhoId).toBe(pops[0].record_id);
  });
});
