// The primary CTI server goes away: the backup takes over in the same page, with the calls and the agent.

import { expect, inBothInterfaces, test } from "./phone.mjs";

const ADA = "442079460018";

async function talking({ crm, panel, simulator }) {
  await crm.startLoggedIn();
  await simulator.ring(ADA);
  await crm.shows("Ada Penrose");
  await panel.answer();
  await panel.shows("connected");
  await panel.note(panel.call("connected")).fill("kept");
  const frame = await crm.content();
  await frame.evaluate(() => { window.sameDocument = true; });
  return frame;
}

inBothInterfaces((ui) => {
  test.use({ expectedErrors: [/WebSocket connection to/] });

  test("side A stops and side B goes on with the calls and the agent, without a reload", async ({ crm, panel, simulator }) => {
    const frame = await talking({ crm, panel, simulator });
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText("Connected to the backup server");
    await panel.is("ready");
    await expect(panel.button("Auto")).toHaveAttribute("aria-pressed", "true");
    await panel.shows("connected");
    await expect(panel.call("connected")).not.toContainText("last known");
    await expect(panel.note(panel.call("connected"))).toHaveValue("kept");
    await panel.press("Hold");
    await panel.shows("held");
    expect((await simulator.requests("hold")).map((request) => request.side)).toEqual(["B"]);
    await simulator.ring("14155550142");
    await crm.shows("Clara Lindt");
    expect((await simulator.pops()).map((pop) => pop.searched)).toEqual([ADA, "14155550142"]);
    if (ui === "lightning") expect(await frame.evaluate(() => window.sameDocument)).toBe(true);
  });

  test("a call that ended while no server was there is shown as ended, and logged", async ({ crm, panel, simulator }) => {
    await talking({ crm, panel, simulator });
    await simulator.side("B", "stop");
    await simulator.side("A", "stop");
    await panel.is("offline");
    await expect(panel.call("connected")).toContainText("last known");
    await simulator.phone("2611", "hangup");
    await simulator.side("B", "start");
    await expect(panel.root).toHaveAttribute("data-state", "ready", { timeout: 20_000 });
    await panel.shows("ended");
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.Description)).toEqual(["kept"]);
  });

  test("a server that takes the connection and says nothing is left for the other one", async ({ crm, panel, simulator }) => {
    await simulator.side("A", "mute");
    await crm.open();
    await crm.showPanel();
    await expect(panel.connection).toHaveText("Connected to the backup server", { timeout: 20_000 });
    await panel.logIn();
  });

  test("a request without an answer is told in words, and the phone goes on", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.fault("setstate", "lose");
    await panel.press("ACW");
    await expect(panel.notices).toContainText(/no answer/i, { timeout: 12_000 });
    await panel.press("ACW");
    await expect(panel.button("ACW")).toHaveAttribute("aria-pressed", "true");
  });
});
