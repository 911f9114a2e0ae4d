// A CTI server goes away: the other one takes over in the same page, with the calls and the agent.

import { ADA, POP_AT_ONCE, SOON, expect, inBothInterfaces, inThePage, talking, test } from "./phone.mjs";

const BACKUP = "Connected to the backup server";

/** An agent in a call with a note, with a standby that is open. */
async function talkingWarm({ crm, panel, simulator }) {
  await simulator.settings({ ...SOON, ...POP_AT_ONCE });
  const call = await talking(crm);
  await panel.note(panel.call("connected")).fill("kept");
  await simulator.standsBy("B");
  return call;
}

/** Runs in every page before its scripts: what the page does to sockets, by the port they go to. */
function watchSockets() {
  window.done = [];
  const note = (socket, what) => window.done.push([what, Number(new URL(socket.url).port)]);
  window.WebSocket = class extends WebSocket {
    send(text) {
      note(this, "send");
      super.send(text);
    }

    close(...given) {
      note(this, "close");
      super.close(...given);
    }
  };
}

inBothInterfaces((ui) => {
  test.use({ expectedErrors: [/WebSocket connection to/] });

  test("side A dies, and the standby goes on with the calls and the agent, without a reload", async ({ crm, panel, simulator }) => {
    await talkingWarm({ crm, panel, simulator });
    const frame = await crm.content();
    await frame.evaluate(() => { window.sameDocument = true; });
    const standby = await simulator.sockets("B");
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText(BACKUP);
    await panel.is("ready");
    await expect(panel.root, "told where something changed").not.toContainText("was gone for");
    await expect(panel.button("Available")).toHaveAttribute("aria-pressed", "true");
    await panel.shows("connected");
    await expect(panel.call("connected")).not.toContainText("as last seen");
    await expect(panel.note(panel.call("connected"))).toHaveValue("kept");
    expect(await simulator.sockets("B"), "the socket was open before").toEqual(standby);
    await panel.press("Hold");
    await panel.shows("held");
    expect((await simulator.requests("hold")).map((request) => request.side)).toEqual(["B"]);
    await simulator.ring("4155550142");
    await crm.shows("Clara Lindt");
    expect((await simulator.pops()).map((pop) => pop.searched)).toEqual([ADA, "4155550142"]);
    if (ui === "lightning") expect(await frame.evaluate(() => window.sameDocument)).toBe(true);
  });

  test("a call that ended while the side was dying is told in one line, and logged", async ({ crm, panel, simulator }) => {
    const call = await talkingWarm({ crm, panel, simulator });
    await simulator.side("A", "mute");
    await simulator.farHangsUp(call);
    await simulator.side("A", "stop");
    await expect(panel.notices).toContainText(/The connection to the phone system was gone for 0\.\d s; one call ended meanwhile\./);
    await panel.shows("ended");
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.Description)).toEqual(["kept"]);
  });

  test("a side that falls silent is left within five seconds, and nothing more goes to it", async ({ crm, page, panel, simulator }) => {
    await inThePage(page);
    await page.addInitScript(watchSockets);
    await talkingWarm({ crm, panel, simulator });
    const frame = await crm.content();
    const port = Number(new URL(simulator.a).port);
    const done = () => frame.evaluate((port) => window.done.filter(([, to]) => to === port).map(([what]) => what), port);
    await simulator.side("A", "half-open");
    await expect(panel.connection).toHaveText(BACKUP, { timeout: 5_000 });
    await panel.shows("connected");
    expect((await done()).at(-1)).toBe("close");
    await panel.press("Hold");
    await panel.shows("held");
    await simulator.side("A", "revive");
    await panel.press("Resume");
    await panel.shows("connected");
    await expect(panel.connection).toHaveText(BACKUP);
    expect((await done()).filter((what) => what === "close")).toEqual(["close"]);
    expect((await simulator.requests("hold", "retrieve")).map((request) => request.side)).toEqual(["B", "B"]);
  });

  test("a number whose dialling was lost with its side is not dialled again, and stands in the field", async ({ crm, panel, simulator }) => {
    await simulator.settings(SOON);
    await crm.startLoggedIn();
    await simulator.standsBy("B");
    await simulator.fault("makecall", "lose");
    await panel.callNumber("7722");
    await expect.poll(() => simulator.dialled()).toEqual(["7722"]);
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText(BACKUP);
    await expect(panel.notices).toContainText("did not come about: the connection was lost");
    await expect(panel.number).toHaveValue("7722");
    await panel.shows();
    expect(await simulator.dialled()).toEqual(["7722"]);
    await panel.press("Call");
    await expect(panel.call("connected", "7722")).toBeVisible();
    expect(await simulator.dialled()).toEqual(["7722", "7722"]);
  });

  test("a number that was dialled though nobody said so is shown by the other side, and not dialled again", async ({ crm, panel, simulator }) => {
    await simulator.settings(SOON);
    await crm.startLoggedIn();
    await simulator.standsBy("B");
    await simulator.send("sides/A/line", { direction: "out", drop: { perMille: 1000 } });
    await panel.callNumber("7722");
    await expect.poll(() => simulator.phoneStates()).toEqual(["connected"]);
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText(BACKUP);
    await expect(panel.call("connected", "7722")).toBeVisible();
    await expect(panel.notices).not.toContainText("not confirmed");
    await expect(panel.number).toHaveValue("");
    expect(await simulator.dialled()).toEqual(["7722"]);
  });

  test("a call that ended while no server was there is shown as ended, and logged", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await panel.note(panel.call("connected")).fill("kept");
    await simulator.side("B", "stop");
    await simulator.side("A", "stop");
    await panel.is("offline");
    await expect(panel.call("connected")).toContainText("as last seen");
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
    await expect(panel.connection).toHaveText(BACKUP, { timeout: 20_000 });
    await panel.logIn();
  });

  test("a request without an answer is told in words, and the phone goes on", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.fault("setstate", "lose");
    await panel.press("After call");
    await expect(panel.notices).toContainText(/no answer/i, { timeout: 12_000 });
    await panel.press("After call");
    await expect(panel.button("After call")).toHaveAttribute("aria-pressed", "true");
  });
});

test.describe("the standby", () => {
  test.use({ expectedErrors: [/WebSocket connection to/] });

  test("where the settings say cold, the backup is opened only when it is needed, within the time of a reconnect", async ({ crm, panel, simulator }) => {
    await simulator.settings({ ...SOON, "/ServerInfo/standby": "cold" });
    await talking(crm);
    await crm.page.waitForTimeout(2_000);
    expect(await simulator.sockets("B")).toEqual([]);
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Standby")).toHaveText("cold, as the settings say");
    await panel.press("Close", panel.diagnostics);
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText(BACKUP);
    await panel.shows("connected");
    await expect(panel.root, "told where something changed").not.toContainText("was gone for");
  });

  test("without any server one sentence on top says so, and the head claims nothing", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.side("B", "stop");
    await simulator.side("A", "stop");
    await expect(panel.trouble.locator("summary")).toContainText("No connection to the phone system. Use your desk phone");
    await expect(panel.mode).toHaveText("Not connected");
    await panel.trouble.getByText("Details").click();
    await expect(panel.trouble.locator("[data-bind=connection]")).toContainText("could not be reached");
    await simulator.side("A", "start");
    await panel.trouble.getByRole("button", { name: "Try again" }).click({ timeout: 3_000 }).catch(() => {});
    await panel.is("ready");
    await expect(panel.trouble).toBeHidden();
    await expect(panel.mode).toHaveText("Available");
  });

  test("servers that want one client per address make it cold for the session, and diagnostics says why", async ({ crm, panel, simulator }) => {
    await simulator.settings(SOON);
    await simulator.send("one-client-per-address", { on: true });
    await talking(crm);
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Standby")).toHaveText("off for this session: the primary server closed when the other was opened");
    await panel.press("Close", panel.diagnostics);
    await panel.is("ready");
    await expect(panel.connection).toHaveText("Connected");
    await panel.shows("connected");
    await expect(panel.notices.getByRole("listitem").filter({ hasText: /lost|failed|closed/ })).toHaveCount(0);
    const [only] = await simulator.sockets("A");
    await crm.page.waitForTimeout(4_000);
    expect(await simulator.sockets("B")).toEqual([]);
    expect(await simulator.sockets("A")).toEqual([only]);
  });

  test("an idle phone goes back to the primary when that has answered for long enough", async ({ crm, panel, simulator }) => {
    await simulator.settings({ ...SOON, "/ServerInfo/returnSeconds": "1" });
    await talking(crm);
    await simulator.standsBy("B");
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText(BACKUP);
    await simulator.side("A", "start");
    await simulator.standsBy("A");
    await crm.page.waitForTimeout(6_000);
    await expect(panel.connection, "not during a call").toHaveText(BACKUP);
    await panel.press("Hang up");
    await panel.shows("ended");
    await expect(panel.connection).toHaveText("Connected", { timeout: 15_000 });
    await panel.is("ready");
    await expect(panel.button("Available")).toHaveAttribute("aria-pressed", "true");
  });
});
