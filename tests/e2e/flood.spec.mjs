// A server that sends much at once keeps neither the page from painting nor the agent from pressing.

import { expect, inThePage, test } from "./phone.mjs";

const FRAMES = 10_000;

/** Runs in every page before its scripts: `window.sockets` has all that are opened, and what was sent through them. */
function keepSockets() {
  window.sockets = [];
  window.sent = [];
  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given);
      window.sockets.push(this);
    }

    send(text) {
      window.sent.push([JSON.parse(text).request, performance.now()]);
      super.send(text);
    }
  };
}

/** Runs in the panel's frame: all frames arrive in one moment, and a button is pressed a little later. */
async function flood(frames) {
  const socket = window.sockets.find(({ readyState }) => readyState === WebSocket.OPEN);
  const wait = (ms) => new Promise((resume) => { setTimeout(resume, ms); });
  let paints = 0;
  const mode = document.querySelector("[data-bind='agent.mode']");
  const observer = new MutationObserver(() => { paints += 1; });
  observer.observe(mode, { childList: true, characterData: true, subtree: true });
  const begun = performance.now();
  for (let at = 0; at < frames; at += 1) {
    const state = at % 2 ? "auto" : "manual";
    const data = JSON.stringify({ eventtype: "agentstate", extension: "2611", agentid: "4711", state, at });
    socket.dispatchEvent(new MessageEvent("message", { data }));
  }
  const arrived = performance.now() - begun;
  await wait(50);
  const pressed = performance.now();
  document.querySelector("[data-action='set-mode'][data-value='acw']").click();
  let longest = 0;
  let last = performance.now();
  const sent = () => window.sent.find(([request, at]) => request === "setstate" && at >= pressed)?.[1];
  // The frames take longer than the press: pictures are counted a while after it.
  while (performance.now() - pressed < (sent() ? 300 : 20_000)) {
    await wait(0);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  observer.disconnect();
  return { arrived, pressed: sent() - pressed, longest, paints };
}

test("ten thousand frames at once keep neither a press nor the next picture waiting", async ({ crm, page, panel, simulator }) => {
  await inThePage(page);
  await page.addInitScript(keepSockets);
  await crm.startLoggedIn();
  const { arrived, pressed, longest, paints } = await (await crm.content()).evaluate(flood, FRAMES);
  const told = `arrived in ${arrived} ms, pressed for ${pressed} ms, busy for ${longest} ms, painted ${paints} times`;
  expect(arrived, told).toBeLessThan(1_000);
  expect(pressed, told).toBeLessThan(1_000);
  expect(longest, told).toBeLessThan(500);
  expect(paints, told).toBeGreaterThan(1);
  await panel.is("ready");
  await simulator.ring("4155550142");
  await crm.shows("Clara Lindt");
});
