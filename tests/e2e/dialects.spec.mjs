// Servers that say less, or say it otherwise: the simulator's profiles `confirmed-only` and `renamed`.

import { ADA, expect, inBothInterfaces, talking, test } from "./phone.mjs";

inBothInterfaces((ui) => {
  test.describe("a server that tells nothing but offers", () => {
    test.use({ profile: "confirmed-only" });

    test("a whole call, a hang-up that nobody tells, and the next click", async ({ crm, panel, simulator }) => {
      await crm.startLoggedIn();
      const call = await simulator.ring(ADA);
      await crm.shows("Ada Penrose");
      await panel.answer();
      await expect(panel.call("connected", ADA)).toBeVisible();
      await panel.press("Hold");
      await expect(panel.call("held", ADA)).toBeVisible();
      await panel.press("Resume");
      await expect(panel.call("connected", ADA)).toBeVisible();
      await panel.note(panel.call("connected")).fill("Told by no event");
      await simulator.farHangsUp(call);
      await expect.poll(() => simulator.phoneStates()).toEqual([]);
      await expect(panel.call("connected", ADA)).toBeVisible();
      await panel.press("No call on my phone");
      await expect(panel.call("ended", ADA)).toContainText("Call log saved");
      await crm.go("Contacts");
      await panel.is("ready");
      await crm.phone("7722").click();
      await expect.poll(() => simulator.requests("makecall")).toMatchObject([{ destination: "7722" }]);
      await expect(panel.call("dialling", "7722").or(panel.call("connected", "7722"))).toBeVisible();
      await panel.press("Hang up");
      await expect.poll(() => simulator.phoneStates()).toEqual([]);
      const { pops, tasks } = await simulator.crmState();
      expect(pops.map((pop) => pop.searched)).toEqual([ADA]);
      expect(tasks.map((task) => task.fields.Description)).toContain("Told by no event");
    });

    test("the next caller rings and pops though the last one's end was never told", async ({ crm, panel, simulator }) => {
      await crm.startLoggedIn();
      const first = await simulator.ring(ADA);
      await crm.shows("Ada Penrose");
      await panel.answer();
      await expect(panel.call("connected", ADA)).toBeVisible();
      await simulator.farHangsUp(first);
      await simulator.ring("4155550142");
      await crm.shows("Clara Lindt");
      await expect(panel.call("alerting", "4155550142")).toBeVisible();
      await panel.answer();
      await expect(panel.call("connected", "4155550142")).toBeVisible();
      expect((await simulator.pops()).map((pop) => pop.searched)).toEqual([ADA, "4155550142"]);
    });

    test("a consultation is transferred", async ({ crm, panel, simulator }) => {
      await crm.startLoggedIn();
      await simulator.ring(ADA);
      await crm.shows("Ada Penrose");
      await panel.answer();
      await expect(panel.call("connected", ADA)).toBeVisible();
      await panel.with("7722", "Consult");
      await expect.poll(() => simulator.phoneStates()).toEqual(["connected", "hold"]);
      await panel.press("Transfer");
      await expect.poll(() => simulator.phoneStates()).toEqual([]);
      await expect.poll(async () => (await simulator.tasks()).length).toBe(1);
    });
  });

  test.describe("a server with names of its own", () => {
    test.use({ profile: "renamed" });

    test("a whole call pops once and is logged once", async ({ crm, panel, simulator }) => {
      const call = await talking(crm);
      await panel.press("Hold");
      await panel.shows("held");
      await panel.press("Resume");
      await panel.shows("connected");
      await simulator.farHangsUp(call);
      await panel.shows("ended");
      await expect(panel.call("ended")).toContainText("Call log saved");
      const { pops, tasks } = await simulator.crmState();
      expect(pops.map((pop) => pop.searched)).toEqual([ADA]);
      expect(tasks).toHaveLength(1);
      expect(tasks[0].fields).toMatchObject({ Phone: ADA, WhoId: pops[0].record_id });
    });

    test("a caller is consulted about and transferred", async ({ crm, panel, simulator }) => {
      await talking(crm);
      await panel.with("7722", "Consult");
      await expect(panel.call("held", ADA)).toBeVisible();
      await expect(panel.call("connected", "7722")).toBeVisible();
      await panel.press("Transfer");
      await expect.poll(() => simulator.phoneStates()).toEqual([]);
      expect((await simulator.state()).calls.map((call) => call.parties.map((party) => party.number).sort())).toEqual([[ADA, "7722"].sort()]);
      await expect(panel.call("connected").or(panel.call("held"))).toHaveCount(0);
    });
  });
});
