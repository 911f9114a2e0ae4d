// docs/performance.md: what was measured, for readers.

import { writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

import { EVENTS } from "./counts.mjs";
import { KINDS } from "./first_visit.mjs";
import { kilobytes, median, megabytes, ms, p95, p99, ratio, table } from "./figures.mjs";
import { sum } from "./limits.mjs";
import { CALLS } from "./load.mjs";
import { OURS, PLAIN } from "./softphones.mjs";

const FILE = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));

/** How many lines a trace has. */
const SHOWN = 8;

/** Writes the page; gives what a terminal shows of it. */
export async function write(measured, limits) {
  const figures = [limitsTable(limits), timesTable(measured.rows), filesTable(measured.files), countsTable(measured.counts)];
  await writeFile(FILE, `${page(measured, limits)}\n`);
  return figures.join("\n\n");
}

const page = (measured, limits) => `# Performance

Made by \`cargo xtask bench\`, which measures Cordboard beside a softphone in plain JavaScript, as the article of a CTI vendor shows one
(\`tests/bench/plain\`: jQuery, one socket, no reconnect, nothing kept). Both are measured in turns, in the same minutes, on the
same computer, so the ratios say more than the times; but other work on the computer blurs both. Run it again when nothing
else runs:

    cargo xtask bench
    CORDBOARD_BENCH_ROUNDS=3 CORDBOARD_BENCH_CALLS=500 cargo xtask bench     a quick look

This run: ${measured.rounds} round${measured.rounds === 1 ? "" : "s"}, ${measured.chromium}, on a computer with ${cpus().length} cores and, over its last 15 minutes, a load of ${loadavg()[2].toFixed(1)}. The browser is started as people start it, with its storage partitioned by site, and the
softphone's pages come from another site than the CRM's, brotli-compressed, with the caching that \`hosting/servers\` has. CRM and CTI
server are the simulator's, in Salesforce Classic. Nothing is attached to the softphone while it starts: times of visits, page
loads and pops are taken by the CRM's page.

## Limits

${limitsTable(limits)}

${missedText(limits)}

## Times and memory

${timesTable(measured.rows)}

- **First visit**: a new browser profile. From the moment when the CRM's page begins to load the softphone until it is asked to
  enable click-to-dial. **Second visit**: the browser was started again with the same profile. **Page load**: the CRM loads
  another page, and with it the softphone.
- **Event to pop**: from the moment when the CTI server sends a call's event until the CRM's page is asked to search and pop.
  **Click to wire**: from a click on a number in the CRM until the request to dial it is handed to the socket.
- **10,000 events**: sent in one moment, of one call that is held and retrieved, or of 2,000 calls that come and go; until the CRM's
  library is called for a call after them. The longest task is the one that keeps the agent's clicks waiting longest; browsers
  report none below 50 ms (0).
- **Memory**: what the softphone's page and worker hold after ${CALLS.toLocaleString("en")} calls, garbage collected: objects, what the browser holds for
  them, and the modules' memories. Compiled code is not in it.

From an event's arrival until the CRM's library is called, where no other process has a part in it: ${toCallText(measured.toCall)}

## Files

${filesTable(measured.files)}

A file whose size is 0 was asked for, and the browser had it already.

## What one event costs

Writes to the document, and calls across the border between JavaScript and the module, in both directions and both parts of the softphone.
These are counted, so they hardly depend on the computer: only what its clocks do in the same fifth of a second differs.

${countsTable(measured.counts)}

## Where the time of 10,000 events goes

Of one call, by the browser's profiler, in milliseconds: what took most, where one thread waits while the other one works.

${traceTable(measured.traces)}

## Where the time of a first visit goes

When each part was there, in milliseconds from the moment when the CRM's page begins to load the softphone (medians).

${hopsTable(measured.hops)}

The plain page is one chain: the page, its two scripts side by side, the settings, the socket. Cordboard has a longer one: the page
names the start-up (\`main.js\`), which names script and module; the page's module loads the CRM's library, if the pins in
\`config.json\` allow it, and asks for the settings. The worker, which keeps the phone over page loads, makes an instance of the
module of its own, takes the settings from the page, opens the socket, and tells the page to enable click-to-dial. On a page load the
worker is there already.

What the threads do in that time, by the browser's trace (medians of ${measured.visits[OURS].length} visits; tracing makes all of it slower):

${visitsTable(measured.visits)}

## Why limits are missed

- **First visit**: what the plain page does in one thread with little script, here two threads do one after the other, each with code
  that has never run: the table above has what compiling at the first call and the first layouts cost, and the hops show that page
  and worker wait for each other. The plain page enables click-to-dial without waiting for the CTI server; here numbers become
  clickable when the server has told extension and agent, three answers later.
- **Event to pop**: the socket is the worker's, which page loads don't end, so an event is read in one thread and the CRM called in
  another. The plain page pops in the function that reads the event, and loses calls with each page load.
- **10,000 events**: in the plain page nearly all of the time is the frames' arrival, since its script does next to nothing for one
  (the trace above). No softphone that hears the same frames can be twice as fast; what can be compared is the work beside it.
- **Memory**: two instances of the module, with a memory each, against one page without a module.
- **Bytes**: the libraries are part of the module; they are loaded once and then kept.`;

function visitsTable(visits) {
  const cell = (name, key) => {
    const found = visits[name].map((visit) => visit[key]);
    return [median(found.map(({ times }) => times)), Math.round(median(found.map(({ ms: spent }) => spent)))];
  };
  return table(["", "page: times", "ms", "worker: times", "ms", "plain page: times", "ms"], Object.keys(KINDS).map((kind) =>
    [kind, ...cell(OURS, `page ${kind}`), ...cell(OURS, `worker ${kind}`), ...cell(PLAIN, `page ${kind}`)]));
}

function limitsTable(limits) {
  return table(["limit", "measured", "at most", "held"], limits.map(({ name, value, limit, holds }) => [name, value, limit, holds ? "yes" : "**no**"]));
}

function missedText(limits) {
  const missed = limits.filter(({ holds }) => !holds).length;
  return missed ? `${missed} of ${limits.length} limits are missed; the tables below show where time, memory and bytes go.` : "All limits are held.";
}

function timesTable(rows) {
  return table(["", "Cordboard", "95th percentile", "plain page", "95th percentile", "ratio", "samples"], rows.map((row) => {
    const unit = row.name.startsWith("memory") ? [megabytes, "MB"] : [ms, "ms"];
    const [ours, plain] = [row[OURS], row[PLAIN]];
    const [write, word] = unit;
    const share = median(plain) ? ratio(median(ours) / median(plain)) : "";
    return [`${row.name} (${word})`, write(median(ours)), write(p95(ours)), write(median(plain)), write(p95(plain)), share, ours.length];
  }));
}

function toCallText(toCall) {
  const told = (times) => `median ${ms(median(times))} ms, 99th percentile ${ms(p99(times))} ms`;
  return `${told(toCall[OURS])} (${toCall[OURS].length} events); in the plain page ${told(toCall[PLAIN])}.`;
}

function filesTable(files) {
  const rows = [[OURS, "Cordboard"], [PLAIN, "plain page"]].flatMap(([name, title]) => {
    const { first, again } = files[name];
    const bytes = (list, path) => list.find((file) => file.path === path)?.bytes;
    const written = (count) => (count === undefined ? "not asked" : kilobytes(count));
    const paths = [...new Set([...first, ...again].map(({ path }) => path))];
    return [
      ...paths.map((path) => [`\`${path.slice(1).replace(/-[0-9a-f]{8,}/, "-…")}\``, written(bytes(first, path)), written(bytes(again, path))]),
      [`**${title}, all**`, kilobytes(sum(first)), kilobytes(sum(again))],
    ];
  });
  return table(["KB, brotli", "first visit", "second visit"], rows);
}

function countsTable(counts) {
  return table(["", "Cordboard: writes", "crossings", "plain page: writes"], EVENTS.map((event, at) =>
    [event, counts[OURS][at].writes, counts[OURS][at].crossings, counts[PLAIN][at].writes]));
}

function traceTable(traces) {
  const columns = [...traces[OURS], ...traces[PLAIN]].map((spent) => spent.slice(0, SHOWN));
  const heads = ["Cordboard's page", "its worker", "plain page"].flatMap((head) => [head, "ms"]);
  return table(heads, Array.from({ length: SHOWN }, (_, line) => columns.flatMap((column) => {
    const [name, time] = column[line] ?? ["", NaN];
    return [name, name && Math.round(time)];
  })));
}

function hopsTable(hops) {
  const columns = [OURS, PLAIN].map((name) => medians(hops[name]));
  const lines = Math.max(...columns.map(({ length }) => length));
  const cell = (column, line) => columns[column][line] ?? ["", ""];
  return table(["Cordboard", "ms", "plain page", "ms"], Array.from({ length: lines }, (_, line) => [...cell(0, line), ...cell(1, line)]));
}

/** Names with medians of their moments, in their order. */
function medians(rounds) {
  const names = [...new Set(rounds.flatMap((hops) => hops.map(([name]) => name)))];
  const moments = names.map((name) => [name, Math.round(median(rounds.flatMap((hops) => hops.filter(([known]) => known === name).map(([, at]) => at))))]);
  return moments.sort(([, one], [, other]) => one - other);
}
