// New files on the web server while tabs with the old ones are open: old and new never talk past each other, and in the end
// all tabs are one phone again.

import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { WWW } from "./simulator.mjs";
import { expect, happened, test as base } from "./tabs.mjs";

/** The version that the built files have in their names. */
const VERSION = /-([0-9a-f]+)\.wasm$/;

const test = base.extend({
  /** A copy of the softphone's files, which a test may change. */
  www: async ({}, use) => {
    const www = await mkdtemp(join(tmpdir(), "cordboard-www-"));
    await cp(WWW, www, { recursive: true });
    await use(www);
    await rm(www, { recursive: true });
  },
  simulatorOptions: async ({ www }, use) => {
    await use({ www });
  },
});

/** As if another version had been copied to the web server, and the old files taken away. */
async function install(www, version) {
  const pkg = join(www, "pkg");
  const [, old] = VERSION.exec((await readdir(pkg)).find((name) => VERSION.test(name)));
  for (const name of await readdir(pkg)) await rename(join(pkg, name), join(pkg, name.replace(old, version)));
  const scripts = [...(await readdir(www)), ...(await readdir(pkg)).map((name) => join("pkg", name))].filter((name) => name.endsWith(".js"));
  for (const file of scripts.map((name) => join(www, name))) await writeFile(file, (await readFile(file, "utf8")).replaceAll(old, version));
}

/** How many panels the host of each tab has. */
const panels = (tabs) => Promise.all(tabs.open.map(async (tab) => (await (await tab.content()).evaluate(() => window.softphone.counts())).panels));

/** When the softphone of each tab was loaded. */
const loaded = (tabs) => Promise.all(tabs.open.map(async (tab) => (await tab.content()).evaluate(() => performance.timeOrigin)));

test("a tab with new files takes the phone over with its call, and the old tabs load the new files", async ({ tabs, www, simulator }) => {
  const [first, second] = await tabs.startLoggedIn(2);
  await tabs.talkIn(second);
  await second.front();
  await second.panel.note(second.panel.call("connected")).fill("Wants three boats");
  await install(www, "99");
  const installed = Date.now();
  const third = await tabs.add();
  await third.panel.is("ready");
  await third.panel.shows("connected");
  await tabs.show("connected");
  for (const { panel } of tabs.open) await expect(panel.note(panel.call("connected"))).toHaveValue("Wants three boats");
  await expect.poll(() => panels(tabs)).toEqual([3, 3, 3]);
  const times = await loaded(tabs);
  expect(Math.min(...times), "all were loaded anew").toBeGreaterThan(installed);
  expect(await simulator.sockets("A")).toHaveLength(1);

  await first.front();
  await first.panel.press("Hang up");
  await tabs.show("ended");
  await expect(first.panel.call("ended")).toContainText("Call log saved");
  expect(await loaded(tabs), "and no more than once").toEqual(times);
  const { sockets, pops, logs, logIns } = await happened(simulator);
  expect({ opened: sockets.A, pops: pops.length, logs, logIns }).toEqual({ opened: 2, pops: 1, logs: [["Wants three boats", 1]], logIns: 1 });
});
