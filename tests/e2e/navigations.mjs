// Page loads of Classic during a held and an active call: how long the agent has no phone at each, and what the servers see
// of it. Times are taken in the pages themselves, by what is there before their scripts.

import { expect } from "@playwright/test";

import { ADA } from "./phone.mjs";

const INFORMATION = "7722";
const LINKS = ["Contacts", "Accounts", "Cases", "Leads", "Home"];

/** Runs in every frame before its scripts: notes when both calls are shown and their buttons can be pressed. */
export function noteUsable() {
  document.addEventListener("DOMContentLoaded", () => {
    const root = document.getElementById("softphone");
    if (root?.tagName !== "MAIN") return;
    const can = (state, action) => root.querySelector(`.card[data-state=${state}] [data-action=${action}]:not([hidden], :disabled)`);
    const look = () => {
      const usable = root.dataset.state === "ready" && can("connected", "hangup") && can("connected", "hold") && can("held", "alternate")
        && !root.querySelector("[data-action=conference]").disabled;
      if (!usable) return;
      watch.disconnect();
      const clocks = [...root.querySelectorAll(".card")].map((card) => [card.dataset.state, card.querySelector("[data-clock=call]").textContent]);
      window.usable = { frame: performance.now(), at: performance.timeOrigin + performance.now(), clocks: Object.fromEntries(clocks) };
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}

const seconds = (shown) => shown.split(":").reduce((whole, part) => whole * 60 + Number(part), 0);

/** An agent with a call on hold and one that is active, a note on it, and a number typed. */
export async function withTwoCalls(tab, simulator) {
  await simulator.ring(ADA);
  await tab.shows("Ada Penrose");
  await tab.panel.answer();
  await tab.panel.shows("connected");
  await tab.panel.with(INFORMATION, "Consult");
  await tab.panel.shows("connected", "held");
  await tab.panel.note(tab.panel.call("held")).fill("Wants three boats");
  await tab.panel.number.fill("0207 946");
}

/**
 * Goes through the CRM's pages so many times. Gives milliseconds until the phone was usable, from the start of the frame's
 * load and of the whole page's, and fails where a clock went back or what was typed is gone.
 */
export async function navigate(tab, count) {
  const times = { frame: [], page: [] };
  let before = { connected: 0, held: 0 };
  for (let turn = 0; turn < count; turn += 1) {
    await tab.go(LINKS[turn % LINKS.length]);
    const usable = await usableIn(tab);
    times.frame.push(usable.frame);
    times.page.push(usable.at - await tab.page.evaluate(() => performance.timeOrigin));
    const now = { connected: seconds(usable.clocks.connected), held: seconds(usable.clocks.held) };
    expect(now.connected, "the clock of the active call").toBeGreaterThanOrEqual(before.connected);
    expect(now.held, "the clock of the held call").toBeGreaterThanOrEqual(before.held);
    before = now;
  }
  return times;
}

async function usableIn(tab) {
  let usable;
  await expect.poll(async () => {
    try {
      usable = await (await tab.content()).evaluate(() => window.usable);
    } catch {
      return false; // the frame is about to be another one
    }
    return Boolean(usable);
  }, { intervals: [50], timeout: 10_000 }).toBe(true);
  return usable;
}
