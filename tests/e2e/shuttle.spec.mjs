// xCALLY Shuttle: the panel against real Socket.IO servers of three versions, beside the CTI server and without one. Shuttle
// itself is a stand-in (shuttle_server.mjs).

import { ADA, expect, test as base } from "./phone.mjs";
import { PEER, payload, ShuttleServer, VERSIONS } from "./shuttle_server.mjs";

const test = base.extend({
  /** The version of Socket.IO that the server has. */
  version: ["4.8.3", { option: true }],
  shuttle: async ({ version }, use) => {
    const shuttle = await new ShuttleServer(version).start();
    await use(shuttle);
    await shuttle.stop();
  },
});

/** Connections that servers lose are told by the browser too. */
const LOST = [/WebSocket connection to .* failed/, /Failed to load resource/];

const rules = Object.fromEntries(Object.entries({
  offer: "rings, order ${vars.ordernumber}", answer: "answered", end: "ended by ${endReason}", missed: "missed", outbound: "dialled",
}).map(([on, words]) => [`/Rules/${on}`, JSON.stringify({ on, do: { notify: `\${remoteNumber} ${words}` } })]));

/** The settings of a site with Shuttle and without a CTI server. */
const alone = (shuttle, more) => ({
  "/ServerInfo/wsURIA": null, "/ServerInfo/wsURIB": null, "/Shuttle/url": shuttle.url, "/Shuttle/peer": PEER,
  "/reqDialingOptions/reqOutsidePrefix": "", "/reqDialingOptions/reqInternationalPrefix": "00", ...more,
});

async function startAlone(crm, shuttle, more) {
  await crm.simulator.settings(alone(shuttle, more));
  await crm.open();
  await crm.showPanel();
  await crm.panel.is("ready");
}

for (const version of Object.keys(VERSIONS)) {
  test.describe(`Socket.IO ${version}`, () => {
    test.use({ version });

    test("the five events become cards, pops and words", async ({ crm, panel, shuttle, simulator }) => {
      await startAlone(crm, shuttle, { ...rules, "/Shuttle/abandonPeer": PEER });
      await expect(panel.connection).toContainText("Connected to Shuttle");
      shuttle.call("ringing", { peer: "SIP/somebody", uniqueid: "1.0" });
      shuttle.call("ringing", { customvariables: { ordernumber: "A-17" } });
      await crm.shows("Ada Penrose");
      await panel.shows("alerting");
      await expect(panel.call("alerting")).toContainText("Incoming call, queue Sales");
      await expect(panel.told(`${ADA} rings, order A-17`)).toBeVisible();
      shuttle.call("up");
      await panel.shows("connected");
      await panel.note(panel.call("connected")).fill("Wants a quote");
      shuttle.call("hangup");
      await panel.shows("ended");
      await expect(panel.told("ended by agent")).toBeVisible();
      await expect(panel.call("ended")).toContainText("Call log saved");
      expect((await simulator.tasks()).length).toBe(1);
      shuttle.call("abandon", { uniqueid: "1.3", callernum: "4570102030" });
      await expect(panel.told("4570102030 missed")).toBeVisible();
      shuttle.call("outbound", { uniqueid: "1.4", extension: "33199001234" });
      await expect(panel.call("dialling", "33199001234")).toBeVisible();
      await expect(panel.told("33199001234 dialled")).toBeVisible();
      expect((await simulator.pops()).length, "neither of the two pops").toBe(1);
      shuttle.emit("message", payload("hangup", { uniqueid: "1.4", direction: "outbound", extension: "33199001234" }));
      await expect(panel.call("dialling"), "an envelope is read too").toHaveCount(0);
    });

    test("actions of rules are heard once and acknowledged, and actions for this agent are done", async ({ crm, panel, shuttle }) => {
      const tell = { on: "answer", do: [
        { AgentCTI: { url: "https://crm.example/?n=${remoteNumber}" } },
        { AgentCTINotification: { title: "Call", body: "from ${remoteName}" } },
        { RealtimeCTI: { type: "Cordboard", reference: "003", url: "https://crm.example/003" } },
      ] };
      const hosts = new URL(shuttle.url).host;
      await startAlone(crm, shuttle, { "/Rules/tell": JSON.stringify(tell), "/Targets/hosts": hosts });
      shuttle.call("ringing");
      shuttle.call("up");
      await expect.poll(() => shuttle.heard.map(({ name }) => name)).toEqual(["AgentCTI", "AgentCTINotification", "RealtimeCTI"]);
      const [page, words, realtime] = shuttle.heard.map(({ argument }) => argument);
      expect(page).toEqual({ url: `https://crm.example/?n=${ADA}`, peer: PEER, mode: "new_tab" });
      expect(words).toMatchObject({ peer: PEER, type: "info", title: "Call" });
      expect(realtime).toMatchObject({ type: "Cordboard", reference: "003", channel: { uniqueid: "1461248227.12" } });
      expect(Math.abs(new Date(realtime.channel.time) - Date.now())).toBeLessThan(60_000);
      await expect(panel.call("connected")).toContainText("taken AgentCTI");
      shuttle.emit("AgentCTINotification", { peer: "SIP/somebody", type: "info", title: "Not", body: "for us" });
      shuttle.emit("AgentCTINotification", { peer: PEER, type: "info", title: "Break", body: "in 5 minutes" });
      await expect(panel.told("Break: in 5 minutes")).toBeVisible();
      await expect(panel.told("for us")).toHaveCount(0);
      const opened = crm.page.context().waitForEvent("page");
      const open = { peer: PEER, mode: "new_tab" };
      shuttle.emit("AgentCTI", { ...open, url: `${shuttle.url}/not-for-us`, peer: "SIP/somebody" });
      shuttle.emit("AgentCTI", { ...open, url: "https://evil.example/" });
      shuttle.emit("AgentCTI", { ...open, url: `${shuttle.url}/order?number=17` });
      await expect(await opened).toHaveURL(`${shuttle.url}/order?number=17`);
      expect(shuttle.heard.length).toBe(3);
    });

    test("a connection lives through pings, a silent server is left, and a new start is found", async ({ crm, panel, shuttle }) => {
      await startAlone(crm, shuttle);
      shuttle.call("up");
      await panel.shows("connected");
      // Longer than the server waits for a silent client, and the client for a silent server.
      await crm.page.waitForTimeout(6_000);
      expect(shuttle.connections).toBe(1);
      shuttle.freeze();
      await expect(panel.call("connected")).toContainText("as last seen", { timeout: 6_000 });
      await expect(panel.connection).toContainText(/fell silent|Connecting to Shuttle/);
      shuttle.thaw();
      await expect(panel.connection).toContainText("Connected to Shuttle", { timeout: 30_000 });
      shuttle.call("hangup");
      await panel.shows("ended");
      await shuttle.stop();
      await panel.is("offline");
      await shuttle.start();
      await expect(panel.connection).toContainText("Connected to Shuttle", { timeout: 30_000 });
      shuttle.call("ringing", { uniqueid: "1.5", callernum: "4570102030" });
      await expect(panel.call("alerting", "4570102030")).toBeVisible();
    });

    test("a server that sends us away is not hammered", async ({ crm, panel, shuttle }) => {
      await startAlone(crm, shuttle);
      shuttle.disconnect();
      await expect(await panel.wrong("ended the connection by its own wish")).toBeVisible();
      await crm.page.waitForTimeout(8_000);
      expect(shuttle.connections).toBe(1);
      await panel.press("Try again", panel.scope.locator(".trouble"));
      await panel.is("ready");
      await expect(panel.scope.locator(".trouble")).toBeHidden();
    });
  });
}

test.describe("with the wrong version", () => {
  test.use({ expectedErrors: LOST });

  test("words say so, and name the setting", async ({ crm, panel, shuttle, simulator }) => {
    await simulator.settings(alone(shuttle, { "/Shuttle/eio": "3" }));
    await crm.open();
    await crm.showPanel();
    await expect(await panel.wrong("another version of Socket.IO than the setting /Shuttle/eio says")).toBeVisible();
    await panel.is("offline");
  });
});

test("a port that is none is told when the settings are read", async ({ crm, panel, simulator }) => {
  await simulator.settings(alone({ url: "http://localhost:98888" }));
  await crm.open();
  await crm.showPanel();
  await expect(panel.told("98888 is no port")).toBeVisible();
});

test("alone there is no dead control, and a number goes to the computer's phone program", async ({ crm, panel, shuttle, page }) => {
  // What the operating system would get.
  await page.addInitScript(() => {
    globalThis.called = [];
    addEventListener("click", (event) => {
      if (event.target.href?.startsWith("tel:")) {
        event.preventDefault();
        globalThis.called.push(event.target.href);
      }
    }, true);
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.protocol === "tel:") globalThis.called.push(this.href);
      else click.call(this);
    };
  });
  await startAlone(crm, shuttle);
  shuttle.call("up");
  await panel.shows("connected");
  await expect(panel.account).toBeHidden();
  for (const name of ["Available", "Aux", "Hold", "Hang up", "Answer", "Consult", "Transfer", "Log in", "No call on my phone"]) {
    await expect(panel.button(name), name).toHaveCount(0);
  }
  await panel.callNumber("+44 20 7946 0018");
  const frame = await crm.content();
  await expect.poll(() => frame.evaluate(() => globalThis.called)).toEqual(["tel:+442079460018"]);
});

test("beside the CTI server one number is one card, whoever tells of it first", async ({ crm, panel, shuttle, simulator }) => {
  await simulator.settings({ "/Shuttle/url": shuttle.url, "/Shuttle/peer": PEER });
  await crm.startLoggedIn();
  await expect(panel.connection).toContainText("Shuttle is connected");
  for (const first of ["shuttle", "ctisvr"]) {
    const uniqueid = `2.${first}`;
    if (first === "shuttle") {
      shuttle.call("ringing", { uniqueid });
      await expect(panel.call("alerting")).toContainText("by Shuttle");
    }
    await simulator.ring(ADA);
    if (first === "ctisvr") {
      await expect(panel.call("alerting")).toBeVisible();
      shuttle.call("ringing", { uniqueid });
    }
    await expect(panel.call("alerting")).toHaveCount(1);
    await expect(panel.call("alerting")).toContainText("queue Sales");
    await panel.answer();
    await expect(panel.call("connected")).toHaveCount(1);
    shuttle.call("hangup", { uniqueid });
    await panel.press("Hang up", panel.call("connected"));
    await expect(panel.call("ended")).toHaveCount(first === "shuttle" ? 1 : 2);
  }
  expect((await simulator.pops()).length).toBe(2);
  expect((await simulator.tasks()).length).toBe(2);
});
