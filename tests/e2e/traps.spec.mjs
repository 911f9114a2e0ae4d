// The module traps, as a bug in it would make it: in the engine, in a worker or in the page, or in what paints the page. The
// softphone comes back by itself, with its calls, its note and what the integrator listens to.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ADA, expect, inThePage, test as base } from "./phone.mjs";
import { SCRIPT } from "./release.mjs";
import { WWW } from "./simulator.mjs";

/** Runs first in every page and worker of the softphone: `instances` has all instances of the module that it made. */
function keepInstances() {
  globalThis.instances ??= (() => {
    const made = [];
    const real = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const instance = await real.apply(WebAssembly, given);
      made.push(instance);
      return instance;
    };
    const sockets = [];
    globalThis.WebSocket = class extends WebSocket {
      constructor(...given) {
        super(...given);
        sockets.push(this);
      }
    };
    // The engine's instance is the last one; it is in the page only where there is no worker. It traps right after these frames.
    new BroadcastChannel("trap the engine").onmessage = ({ data: frames }) => {
      if (!("onconnect" in globalThis || made.length > 1)) return;
      const socket = sockets.find(({ readyState }) => readyState === WebSocket.OPEN);
      for (const data of frames) socket.dispatchEvent(new MessageEvent("message", { data }));
      made.at(-1).exports.connectPage({});
    };
    return made;
  })();
}

const test = base.extend({
  /** The softphone's files, in which the module can be got at. */
  www: async ({}, use) => {
    const www = await mkdtemp(join(tmpdir(), "cordboard-www-"));
    await cp(WWW, www, { recursive: true });
    const script = await readFile(join(www, SCRIPT), "utf8");
    await writeFile(join(www, SCRIPT), `(${keepInstances})();${script}`);
    await use(www);
    await rm(www, { recursive: true });
  },
  simulatorOptions: async ({ www }, use) => {
    await use({ www });
  },
});

test.use({ expectedErrors: [/RuntimeError|TypeError|unreachable|unwrap_throw|not a function|memory access/] });

/** How often the engine was started again; nobody answers while it is. */
const restarts = (frame) => frame.evaluate(() => window.softphone.counts().then(({ restarts }) => restarts, () => "starting"));

const trapEngine = (frame, frames = []) => frame.evaluate((frames) => new BroadcastChannel("trap the engine").postMessage(frames), frames);

/** What no memory can hold. */
const trapPage = (frame) => frame.evaluate(() => {
  setTimeout(() => window.instances[0].exports.__wbindgen_malloc(0xffff_ffff, 1));
});

/** Ada is on the phone, and there is a note about it. */
async function talkingWithNote(crm, panel, simulator) {
  await crm.startLoggedIn();
  await simulator.ring(ADA);
  await panel.answer();
  await panel.shows("connected");
  await panel.note(panel.call("connected")).fill("kept");
}

/** The panel's frame, in which `window.heard` has the states of calls that the integrator hears of. */
async function listening(crm) {
  const frame = await crm.content();
  await frame.evaluate(() => {
    window.heard = [];
    window.softphone.on("call", (event) => window.heard.push(event.state));
  });
  return frame;
}

/** The call, the note and the session are those of before, and the phone works. */
async function goesOn(crm, panel, simulator) {
  await panel.is("ready");
  await panel.shows("connected");
  await expect(panel.note(panel.call("connected"))).toHaveValue("kept");
  await panel.press("Hold");
  await panel.shows("held");
  await panel.press("Resume");
  await panel.shows("connected");
  expect((await simulator.state()).sides.A.sockets).toHaveLength(1);
  expect(await simulator.pops()).toHaveLength(1);
  await crm.go("Contacts");
  await crm.phone("7722").click();
  await expect(panel.call("connected", "7722")).toBeVisible();
  expect(await simulator.dialled()).toEqual(["7722"]);
}

for (const [place, prepare] of [["a worker", () => {}], ["the page", inThePage]]) {
  test(`the engine in ${place} traps: the panel goes on, with the integrator's listeners`, async ({ crm, page, panel, simulator }) => {
    await prepare(page);
    await talkingWithNote(crm, panel, simulator);
    const frame = await listening(crm);
    await trapEngine(frame);
    await expect.poll(() => restarts(frame)).toBe(1);
    await goesOn(crm, panel, simulator);
    // Lightning's panel stays when the CRM shows another page.
    expect(await frame.evaluate(() => window.heard)).toEqual(expect.arrayContaining(["held", "connected"]));
  });

  test(`the engine in ${place} traps right after a call ended: the integrator heard of its end`, async ({ crm, page, panel, simulator }) => {
    await prepare(page);
    await talkingWithNote(crm, panel, simulator);
    const frame = await listening(crm);
    const said = (await simulator.get("frames?direction=out")).map(({ text }) => JSON.parse(text));
    const answered = said.findLast(({ eventtype }) => eventtype === "answer");
    await trapEngine(frame, [
      JSON.stringify({ eventtype: "agentstate", extension: "2611", agentid: "4711", state: "manual" }),
      JSON.stringify({ ...answered, eventtype: "hangup" }),
    ]);
    await expect.poll(() => restarts(frame)).toBe(1);
    await panel.is("ready");
    await expect.poll(() => frame.evaluate(() => window.heard)).toContain("ended");
  });

  test(`the engine in ${place} traps a fourth time: the page says so and what to do`, async ({ crm, page, panel }) => {
    await prepare(page);
    await crm.startLoggedIn();
    const frame = await crm.content();
    for (const count of [1, 2, 3]) {
      await trapEngine(frame);
      await expect.poll(() => restarts(frame)).toBe(count);
      await panel.is("ready");
    }
    await trapEngine(frame);
    await panel.is("error");
    await expect(panel.scope.getByRole("alert").filter({ hasText: "The softphone stopped." })).toBeVisible();
    await panel.press("Reload");
    await panel.is("ready");
  });
}

test("what paints the page traps: the panel is loaded again", async ({ crm, panel, simulator }) => {
  await talkingWithNote(crm, panel, simulator);
  const before = await crm.content();
  const loaded = await before.evaluate(() => performance.timeOrigin);
  await trapPage(before);
  await expect.poll(async () => (await crm.content()).evaluate(() => performance.timeOrigin).catch(() => loaded)).not.toBe(loaded);
  await goesOn(crm, panel, simulator);
});

test("what paints the page traps a fourth time: the page says so and what to do", async ({ crm, panel }) => {
  await crm.startLoggedIn();
  for (let count = 1; count <= 3; count += 1) {
    const frame = await crm.content();
    const loaded = await frame.evaluate(() => performance.timeOrigin);
    await trapPage(frame);
    await expect.poll(async () => (await crm.content()).evaluate(() => performance.timeOrigin).catch(() => loaded)).not.toBe(loaded);
    await panel.is("ready");
  }
  await trapPage(await crm.content());
  await panel.is("error");
  await expect(panel.scope.getByRole("alert").filter({ hasText: "The softphone stopped." })).toBeVisible();
});
