// `cargo xtask bench`: our softphone against a plain one, in turns, in Chromium as people start it. Prints the tables, writes
// docs/performance.md, and fails where a limit is missed. CORDBOARD_BENCH_ROUNDS (20) says how often, CORDBOARD_BENCH_CALLS
// (10,000) after how many calls memory is measured.

import { newProfile, startChromium } from "./chromium.mjs";
import { count } from "./counts.mjs";
import { day } from "./day.mjs";
import { firstVisit } from "./first_visit.mjs";
import { judge } from "./limits.mjs";
import { flood, hold, trace } from "./load.mjs";
import { write } from "./report.mjs";
import { NAMES, startSoftphones } from "./softphones.mjs";

const ROUNDS = Number(process.env.CORDBOARD_BENCH_ROUNDS || 20);
const FLOODS = Math.min(5, ROUNDS);

/** By a softphone's name what `act` gives for each round; who comes first changes. */
async function inTurns(what, rounds, phones, act) {
  const given = Object.fromEntries(NAMES.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    console.log(`${what}: round ${round + 1} of ${rounds}`);
    const order = round % 2 ? [...phones].reverse() : phones;
    for (const phone of order) given[phone.name].push(await act(phone));
  }
  return given;
}

const byName = (given, pick) => Object.fromEntries(NAMES.map((name) => [name, pick(given[name])]));

async function chromium() {
  const profile = await newProfile();
  const browser = await startChromium(profile);
  const version = await browser.version();
  await browser.close();
  await profile.remove();
  return version;
}

async function measure(phones) {
  const days = await inTurns("an agent's day", ROUNDS, phones, day);
  const floods = await inTurns("10,000 events", FLOODS, phones, flood);
  const held = await inTurns("memory", 1, phones, hold);
  const counts = await inTurns("counts", 1, phones, count);
  const traces = await inTurns("trace", 1, phones, trace);
  const visits = await inTurns("trace of a first visit", 3, phones, firstVisit);
  const rows = [
    ["first visit", days, (all) => all.map(({ first }) => first.ms)],
    ["second visit", days, (all) => all.map(({ second }) => second.ms)],
    ["page load", days, (all) => all.flatMap(({ first }) => first.reloads)],
    ["event to pop", days, (all) => all.flatMap(({ first }) => first.work.toPop)],
    ["click to wire", days, (all) => all.flatMap(({ first }) => first.work.clicks)],
    ["10,000 events of one call", floods, (all) => all.map(({ one }) => one.ms)],
    ["the page's longest task in them", floods, (all) => all.map(({ one }) => one.longest)],
    ["10,000 events of 2,000 calls", floods, (all) => all.map(({ many }) => many.ms)],
    ["the page's longest task there", floods, (all) => all.map(({ many }) => many.longest)],
    ["memory at first", held, (all) => all.map(({ before }) => before)],
    ["memory after the calls", held, (all) => all.map(({ after }) => after)],
  ].map(([name, given, pick]) => ({ name, ...byName(given, pick) }));
  return {
    rounds: ROUNDS,
    rows,
    toCall: byName(days, (all) => all.flatMap(({ first }) => first.work.toCall)),
    files: byName(days, (all) => ({ first: all[0].first.asked, again: all[0].second.asked })),
    hops: byName(days, (all) => all.map(({ first }) => first.hops)),
    counts: byName(counts, ([only]) => only),
    traces: byName(traces, ([only]) => only),
    visits,
    chromium: await chromium(),
  };
}

const { phones, stop } = await startSoftphones();
try {
  const measured = await measure(phones);
  const limits = judge(measured);
  console.log(`\n${await write(measured, limits)}`);
  const missed = limits.filter(({ holds }) => !holds);
  for (const { name, value, limit } of missed) console.error(`over the limit: ${name}: ${value}, at most ${limit}`);
  process.exitCode = missed.length ? 1 : 0;
} finally {
  await stop();
}
