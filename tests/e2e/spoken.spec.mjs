// What somebody hears who sees nothing: what the live regions say while calls come and go, each once, and how the controls are
// named in the order in which a screen reader goes through them.

import { ADA, SOON, expect, talking, test } from "./phone.mjs";

test.use({ ui: "lightning", expectedErrors: [/WebSocket connection to/] });

/** Runs in the frame: writes down in `window.heard` what comes into a live region that is shown. */
function listen() {
  window.heard = [];
  const last = new Map();
  const regions = () => [...document.querySelectorAll("[role=alert], [role=status], [aria-live]")];
  const hear = () => {
    for (const region of regions()) {
      const text = region.checkVisibility() || region.closest(".unseen") ? region.textContent.trim().replace(/\s+/g, " ") : "";
      if (text && text !== last.get(region)) window.heard.push(text);
      last.set(region, text);
    }
  };
  for (const region of regions()) last.set(region, region.textContent.trim().replace(/\s+/g, " "));
  new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** How often a live region said this. */
async function heard(frame, words) {
  return (await frame.evaluate(() => window.heard)).filter((said) => words.test(said)).length;
}

test("ring, hold, a switch of servers, a refusal and the end are said, each once", async ({ crm, panel, simulator }) => {
  await simulator.settings(SOON);
  await crm.startLoggedIn();
  await simulator.standsBy("B");
  const frame = await crm.content();
  await frame.evaluate(listen);
  const once = (words) => expect.poll(() => heard(frame, words), String(words)).toBe(1);

  await simulator.ring(ADA);
  await once(/^Incoming call.*442079460018/);
  await panel.answer();
  await once(/^Talking.*Ada Penrose/);
  await panel.press("Hold");
  await once(/^On hold.*Ada Penrose/);
  await simulator.fault("retrieve", { refuse: "station is out of order" });
  await panel.press("Resume");
  await once(/Resume|refused/i);
  await simulator.side("A", "stop");
  await once(/Connected to the backup server/);
  await panel.press("Hang up");
  await once(/^Ended.*Ada Penrose/);
  expect(await heard(frame, /^Incoming call/), "it rang once").toBe(1);
  expect(await heard(frame, /^On hold/), "it was held once").toBe(1);
  const all = await frame.evaluate(() => window.heard);
  expect(all.filter((said, at) => all.indexOf(said) !== at), "said twice").toEqual([]);
});

test("both servers away is one alert, and their return is said", async ({ crm, panel, simulator }) => {
  await simulator.settings(SOON);
  await talking(crm);
  await simulator.standsBy("B");
  const frame = await crm.content();
  await frame.evaluate(listen);
  await simulator.side("A", "stop");
  await simulator.side("B", "stop");
  await expect(panel.trouble).toBeVisible();
  const away = /No connection to the phone system/;
  await expect.poll(() => heard(frame, away)).toBe(1);
  await simulator.side("A", "start");
  await expect.poll(() => heard(frame, /^Connected$/)).toBe(1);
  expect(await heard(frame, away), "once").toBe(1);
});

test("with three calls each button says what it does and stands in the list of its call", async ({ crm, panel, simulator }) => {
  await talking(crm);
  await panel.with("7722", "Consult");
  await expect(panel.call("connected", "7722")).toBeVisible();
  await simulator.ring("4155550142");
  await expect(panel.call("alerting")).toBeVisible();
  const tree = await panel.root.ariaSnapshot();
  const lines = tree.split("\n").map((line) => line.trim());
  const at = (start) => lines.findIndex((line) => line.startsWith(start));
  expect(lines.filter((line) => /^- (button|textbox|combobox|link)( |:|$)/.test(line) && !line.includes('"')), "without a name").toEqual([]);
  expect(at('- heading "Softphone" [level=1]')).toBeGreaterThanOrEqual(0);
  expect(at('- list "Incoming calls"')).toBeGreaterThan(0);
  const order = ['- list "Incoming calls"', '- region "Work mode"', '- region "Calls"', '- region "Dial"'].map(at);
  expect(order, tree).toEqual([...order].sort((one, other) => one - other));
  expect(order, tree).not.toContain(-1);
});
