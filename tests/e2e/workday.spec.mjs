// An agent's day, in both interfaces: everything the phone can do with a server that speaks all of CtiSVR.

import { ADA, expect, inBothInterfaces, talking, test } from "./phone.mjs";

inBothInterfaces((ui) => {
  test("the panel starts where it may store, logs an agent in and out, and changes modes with a reason", async ({ crm, panel, simulator }) => {
    await crm.start();
    const frame = await crm.content();
    await frame.evaluate(() => sessionStorage.setItem("probe", "1"));
    expect(new URL(frame.url()).hostname).not.toBe(new URL(crm.page.url()).hostname);
    await panel.logIn();
    await expect(panel.mode).toHaveText("Aux: Default");
    await panel.press("Available");
    await expect.poll(async () => (await simulator.agent())?.now.mode).toBe("auto");
    await panel.press("After call");
    await expect.poll(async () => (await simulator.agent())?.now.mode).toBe("acw");
    await panel.reason.selectOption("Lunch");
    await panel.press("Aux");
    await expect(panel.mode).toHaveText("Aux: Lunch");
    expect((await simulator.agent()).now).toEqual({ mode: "aux", reasoncode: "1" });
    await panel.logOut();
    await panel.is("signed-out");
    expect(await simulator.agent()).toBeNull();
  });

  test("a wrong password is refused in words, and the form stays", async ({ crm, panel, simulator }) => {
    await crm.start();
    await panel.scope.getByRole("textbox", { name: "Agent ID" }).fill("4711");
    await panel.scope.getByLabel("Password", { exact: true }).fill("wrong");
    await panel.press("Log in");
    await expect(panel.scope.locator("[data-bind='account.refused']"), "said at the form").toContainText(/log-in|log in/i);
    await panel.is("signed-out");
    await expect(panel.button("Log in")).toBeEnabled();
    expect(await simulator.agent()).toBeNull();
  });

  test("a call rings, pops the right record exactly once, is answered, held, retrieved and logged with its note", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn("list/Account");
    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await expect(panel.call("alerting")).toContainText(ADA);
    await panel.answer();
    await panel.shows("connected");
    await expect(panel.call("connected")).toContainText("Ada Penrose");
    await expect(panel.reason.locator("option:checked"), "no reason applies").toHaveText("Reason…");
    await expect.poll(() => simulator.phoneStates()).toEqual(["connected"]);
    await panel.press("Hold");
    await panel.shows("held");
    await expect.poll(() => simulator.phoneStates()).toEqual(["hold"]);
    await panel.press("Resume");
    await panel.shows("connected");
    await panel.note(panel.call("connected")).fill("Wants 3 boats & a \"quote\"");
    await crm.page.waitForTimeout(1_100); // a call of at least a second
    await panel.press("Hang up");
    await panel.shows("ended");
    await expect(panel.call("ended")).toContainText("Call log saved");
    await panel.press("After call");
    await expect(panel.mode).toHaveText(/After-call work|ACW/);

    const { pops, tasks } = await simulator.crmState();
    expect(pops.map((pop) => [pop.method, pop.searched])).toEqual([["searchAndScreenPop", ADA]]);
    expect(tasks).toHaveLength(1);
    expect(tasks[0].saves).toBe(1);
    expect(tasks[0].fields).toMatchObject({
      Subject: expect.stringMatching(/^Call from Ada Penrose, \d+ s$/), CallType: "Inbound", Phone: ADA, Status: "Completed",
      Description: "Wants 3 boats & a \"quote\"", WhoId: pops[0].record_id,
    });
    expect(Number(tasks[0].fields.CallDurationInSeconds)).toBeGreaterThanOrEqual(1);
    expect(tasks[0].fields.CallObject).toBeTruthy();
    await crm.go("Tasks");
    await expect(crm.tasks).toHaveCount(1);
    await expect(crm.tasks).toContainText("Call from Ada Penrose");
    await expect(crm.tasks).toContainText("Ada Penrose");
  });

  test("a caller is consulted about and transferred", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await panel.with("7722", "Consult");
    await expect(panel.call("held", ADA)).toBeVisible();
    await expect(panel.call("connected", "7722")).toBeVisible();
    await expect.poll(() => simulator.phoneStates()).toEqual(["connected", "hold"]);
    await panel.press("Transfer");
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    const { calls } = await simulator.state();
    expect(calls).toHaveLength(1);
    expect(calls[0].parties.map((party) => party.number).sort()).toEqual([ADA, "7722"].sort());
    await expect(panel.call("ended").first()).toBeVisible();
    await expect.poll(async () => (await simulator.tasks()).length).toBe(1);
  });

  test("a consultation is left again, and the next one becomes a conference whose party is dropped", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await panel.with("7722", "Consult");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await panel.press("Back to Ada Penrose");
    await expect(panel.call("connected", ADA)).toBeVisible();
    await expect.poll(() => simulator.phoneStates()).toEqual(["connected"]);
    await panel.with("914155550142", "Consult");
    await expect(panel.call("connected", "914155550142")).toBeVisible();
    await panel.press("Conference");
    await expect.poll(async () => (await simulator.state()).calls.map((call) => call.parties.length)).toEqual([3]);
    const conference = panel.call("connected");
    const party = conference.getByRole("list", { name: "Other parties" }).getByRole("listitem").filter({ hasText: "914155550142" });
    await expect(party).toBeVisible();
    await panel.press("Drop", party);
    await expect.poll(async () => (await simulator.state()).calls.map((call) => call.parties.map((party) => party.number).sort()))
      .toEqual([["2611", ADA].sort()]);
    await expect(panel.call("connected", ADA)).toBeVisible();
    await panel.press("Hang up");
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    await expect.poll(async () => (await simulator.tasks()).length).toBe(1);
  });

  test("a call is transferred and another one widened in one step each", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await panel.with("7722", "Conference");
    await expect.poll(async () => (await simulator.state()).calls.map((call) => call.parties.length)).toEqual([3]);
    await panel.press("Hang up");
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    await simulator.ring("4155550142", { called: "5002" });
    await crm.shows("Clara Lindt");
    await panel.answer();
    await expect(panel.call("connected")).toContainText("to 5002");
    await panel.with("914155551212", "Transfer");
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    expect((await simulator.requests("transfer")).map((frame) => frame.destination)).toEqual(["914155551212"]);
  });

  test("keys are sent while talking, and the caller hangs up", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await panel.callNumber("7722");
    await panel.shows("connected");
    await panel.scope.getByText("Keypad", { exact: true }).click();
    for (const key of ["4", "2", "hash"]) await panel.press(key);
    await expect.poll(async () => (await simulator.state()).calls[0].digits).toBe("42#");
    const { calls: [call] } = await simulator.state();
    await simulator.farHangsUp(call.callid);
    await panel.shows("ended");
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.CallType)).toEqual(["Internal"]);
  });

  test("a second call rings into the first one and both are steered", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await simulator.ring("4155550142");
    await expect(panel.call("alerting", "4155550142")).toContainText("The caller's record opens when you answer");
    await crm.shows("Ada Penrose");
    await panel.answer();
    await crm.shows("Clara Lindt");
    await expect(panel.call("connected", "4155550142")).toBeVisible();
    await expect(panel.call("held", ADA)).toBeVisible();
    await panel.press("Switch");
    await expect(panel.call("connected", ADA)).toBeVisible();
    await expect(panel.call("held", "4155550142")).toBeVisible();
    await panel.press("Hang up");
    await panel.press("Resume");
    await expect(panel.call("connected", "4155550142")).toBeVisible();
    await panel.press("Hang up");
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
    expect((await simulator.pops()).map((pop) => pop.searched)).toEqual([ADA, "4155550142"]);
    await expect.poll(async () => (await simulator.tasks()).length).toBe(2);
  });

  test("a call that stops ringing is missed, stands in the history, and is dialled again from there", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    const call = await simulator.ring("442079460777");
    await expect(panel.call("alerting")).toBeVisible();
    await simulator.farHangsUp(call);
    await expect(panel.call("alerting")).toHaveCount(0);
    const history = panel.scope.locator("details.history");
    await expect(history).toContainText("1 missed");
    await history.locator("summary").click();
    const past = history.locator(".past[data-kind=missed]");
    await expect(past).toContainText("442079460777");
    await panel.press("Call back", past);
    await expect.poll(() => simulator.dialled()).toHaveLength(1);
    expect((await simulator.dialled())[0]).toContain("442079460777");
    expect(await simulator.tasks()).toEqual([]);
  });

  test("hidden, too short and unknown callers are not searched or found, and the panel says so", async ({ crm, panel, simulator }) => {
    await simulator.crmOptions({ noMatch: "none" });
    await crm.startLoggedIn();
    for (const [from, words] of [["anonymous", /No record: /], ["12", /No record: /], ["33199001199", /No record found|The CRM was asked/]]) {
      const call = await simulator.ring(from);
      await expect(panel.call("alerting")).toContainText(words);
      await simulator.farHangsUp(call);
      await expect(panel.call("alerting")).toHaveCount(0);
    }
    const searches = async () => (await simulator.crmState()).apiCalls.filter((call) => call.method === "searchAndScreenPop").length;
    await expect.poll(searches).toBe(1);
  });

  test("the record pops on the answer where the settings want it so", async ({ crm, panel, simulator }) => {
    await simulator.settings({ "/ScreenPop/when": "answer" });
    await crm.startLoggedIn();
    await simulator.ring("5550199", { origcalling: ADA });
    await expect(panel.call("alerting")).toContainText(ADA);
    await crm.page.waitForTimeout(400);
    expect(await simulator.pops()).toEqual([]);
    await panel.answer();
    await crm.shows("Ada Penrose");
    await panel.shows("connected");
    await crm.page.waitForTimeout(600); // the reloaded page has asked for a snapshot
    expect((await simulator.pops()).map((pop) => pop.searched)).toEqual([ADA]);
  });
});

test.describe("lightning", () => {
  test.use({ ui: "lightning" });

  test("the panel opens itself on a call", async ({ crm, panel, simulator }) => {
    await crm.open();
    await panel.is("signed-out");
    await expect(crm.page.locator("#utility")).toHaveAttribute("aria-expanded", "false");
    await simulator.ring(ADA);
    await expect(crm.page.locator("#utility")).toHaveAttribute("aria-expanded", "true");
    await expect(panel.button("Answer", panel.call("alerting"))).toBeVisible();
  });
});
