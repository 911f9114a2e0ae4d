// What happens while an agent works: a call rings and the CRM is asked to pop, a number is clicked and dialled.

import { setTimeout } from "node:timers/promises";

import { click, popped, pops } from "./crm_page.mjs";
import { lookInto } from "./inside.mjs";

const RINGS = 10;
/** Numbers of the contacts; the same one soon again would be a double click. */
const NUMBERS = ["7722", "415-555-0142", "+45 33 12 34 56"];
const BETWEEN_MS = 150;
/** So that a call that has ended is over for everybody. */
const OVER_MS = 700;

/** Who calls is in no record: nothing opens, and the page stays. */
export const stranger = (number) => `4165550${String(number).padStart(4, "0")}`;

/** The softphone is there, and its CRM shows the contacts. */
export async function work(phone, browser, page) {
  await phone.simulator.logIn();
  await setTimeout(OVER_MS);
  const inside = await lookInto(phone, browser);
  const rung = await rings(phone, page, inside);
  const clicks = await clicked(phone, page, inside);
  await inside.leave();
  await phone.simulator.phone("2611", "logout", { agentid: "4711" });
  return { ...rung, clicks };
}

async function rings(phone, page, inside) {
  const { simulator } = phone;
  const toPop = [];
  const before = await page.run(pops);
  for (let ring = 1; ring <= RINGS; ring += 1) {
    const { callid, atMs } = await simulator.send("ring", { from: stranger(ring), to: "2611" });
    toPop.push(await page.run(popped, before + ring) - atMs);
    await simulator.farHangsUp(callid);
    await setTimeout(BETWEEN_MS);
  }
  return { toPop, toCall: between(await inside.take(), "offer", "pop") };
}

async function clicked(phone, page, inside) {
  const toWire = [];
  for (const number of NUMBERS) {
    await setTimeout(OVER_MS);
    const at = await page.run(click, number);
    const [, sent] = (await inside.until("makecall")).find(([what]) => what === "makecall");
    toWire.push(sent - at);
    await setTimeout(OVER_MS);
    await phone.simulator.send("calls", {}, "DELETE");
  }
  await setTimeout(OVER_MS);
  return toWire;
}

/** From each moment of a kind to the first one of another kind after it. */
function between(noted, from, to) {
  const times = [];
  let started;
  for (const [what, at] of noted) {
    if (what === from) started ??= at;
    if (what === to && started !== undefined) {
      times.push(at - started);
      started = undefined;
    }
  }
  return times;
}
