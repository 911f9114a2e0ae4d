// What happens while an agent works: a call rings and the CRM is asked to pop, a number is clicked and dialled, the server sends
// ten thousand events at once.

import { setTimeout } from "node:timers/promises";

import { click, popped, pops } from "./crm_page.mjs";
import { lookInto } from "./inside.mjs";

const RINGS = 10;
const CLICKS = 2;
const SHORT = "7722";
const BETWEEN_MS = 150;
/** So that a call that has ended is over for everybody. */
const OVER_MS = 700;

/** Who calls is in no record: nothing opens, and the page stays. */
const stranger = (number) => `4165550${String(number).padStart(4, "0")}`;

/** The softphone is there, and its CRM shows the contacts. */
export async function work(phone, browser, page) {
  await phone.simulator.logIn();
  await setTimeout(OVER_MS);
  const inside = await lookInto(phone, browser);
  const rung = await rings(phone, page, inside);
  const clicks = await clicked(phone, page, inside);
  const flooded = await flood(phone, inside);
  await inside.leave();
  await phone.simulator.phone("2611", "logout", { agentid: "4711" });
  return { ...rung, clicks, flooded };
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
  for (let nth = 0; nth < CLICKS; nth += 1) {
    await setTimeout(OVER_MS);
    const at = await page.run(click, SHORT);
    const [, sent] = (await inside.until("makecall")).find(([what]) => what === "makecall");
    toWire.push(sent - at);
    await setTimeout(OVER_MS);
    await phone.simulator.send("calls", {}, "DELETE");
  }
  await setTimeout(OVER_MS);
  return toWire;
}

/** Calls that come and go as fast as the server can say it; the last one is known by its caller. */
const CALLS = 2_000;
const STEPS = ["offer", "answer", "hold", "retrieve", "hangup"];

function events() {
  return Array.from({ length: CALLS }, (_, call) => STEPS.map((eventtype) => JSON.stringify({
    eventtype, extension: "2611", callid: 100_000 + call, ucid: `u${100_000 + call}`, calling: stranger(call), called: "8005550100", origcalling: "",
  }))).flat();
}

async function flood(phone, inside) {
  const { simulator } = phone;
  const [client] = await simulator.sockets("A");
  const [text, ...more] = events();
  await inside.take();
  const { atMs } = await simulator.send("raw", { client, text, more });
  const noted = await inside.until("pop", stranger(CALLS - 1));
  const [, last] = noted.findLast(([what]) => what === "pop");
  await setTimeout(OVER_MS);
  const tasks = [...noted, ...await inside.take()].filter(([what]) => what === "task").map(([, , duration]) => duration);
  return { ms: last - atMs, longest: Math.max(0, ...tasks), pops: noted.filter(([what]) => what === "pop").length };
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
