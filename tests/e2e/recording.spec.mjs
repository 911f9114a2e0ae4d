// The flight recorder: what happened in the panel is downloaded from its menu and played again by the native core.

import { copyFile, readFile, writeFile } from "node:fs/promises";

import { expect, inBothInterfaces, test } from "./phone.mjs";
import { play } from "./player.mjs";

const ADA = "442079460018";
const CLARA = "4155550142";

/** Presses the menu's item and gives the file. */
async function download({ page, panel }, testInfo) {
  await panel.openMenu();
  const downloading = page.waitForEvent("download", { timeout: 20_000 });
  await panel.press("Save a problem report");
  const file = testInfo.outputPath("recording.json");
  await (await downloading).saveAs(file);
  return file;
}

inBothInterfaces((ui) => {
  test.use({ expectedErrors: [/WebSocket connection to/] });

  test("a recorded failover replays natively to the same last view", async ({ crm, page, panel, simulator }, testInfo) => {
    await crm.startLoggedIn();
    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await panel.answer();
    await panel.shows("connected");
    await panel.note(panel.call("connected")).fill("Asks for Mr Hollingworth on 020 7946 0991");
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText(/Connected to the backup server|on backup side/);
    await panel.is("ready");
    await simulator.ring(CLARA);
    await panel.shows("alerting", "connected");
    await panel.press("Hang up", panel.call("connected"));
    await expect(panel.call("ended")).toHaveCount(1);
    const file = await download({ page, panel }, testInfo);

    const { code, says } = await play(file, "--quiet");
    expect(says).toContain("the last view is the recorded one");
    expect(code).toBe(0);
    expect((await play(file)).says, "the same every time").toEqual((await play(file)).says);

    const text = await readFile(file, "utf8");
    for (const secret of [ADA, CLARA, "79460018", "55550142", "Penrose", "Lindt", "Hollingworth", "79460991", "7946 0991", '"1234"', "4711", "2611"]) {
      // A moment in milliseconds may have the same few digits in it.
      const found = secret.length > 4 ? text.includes(secret) : new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(text);
      expect(found, `${secret} is in the file`).toBe(false);
    }
    if (process.env.CORDBOARD_KEEP_RECORDING) await copyFile(file, process.env.CORDBOARD_KEEP_RECORDING.replace("%", ui));
  });
});

test("a view that is not the recorded one is told, place by place", async ({ crm, page, panel }, testInfo) => {
  await crm.startLoggedIn();
  const file = await download({ page, panel }, testInfo);
  const recording = JSON.parse(await readFile(file, "utf8"));
  recording.view.shared.state = "offline";
  await writeFile(file, JSON.stringify(recording));
  const { code, says } = await play(file, "--quiet");
  expect(says).toContain('shared.state: "offline" -> "ready"');
  expect(code).toBe(1);
});

test("a page that took over what the page before it saved has a recording without that", async ({ crm, page, panel, simulator }, testInfo) => {
  await crm.startLoggedIn();
  await simulator.ring(ADA);
  await panel.answer();
  await panel.note(panel.call("connected")).fill("kept");
  await page.reload();
  await crm.showPanel();
  await panel.shows("connected");
  await expect(panel.note(panel.call("connected"))).toHaveValue("kept");
  const file = await download({ page, panel }, testInfo);
  expect((await play(file, "--quiet")).says).toContain("the last view is the recorded one");
  expect(await readFile(file, "utf8")).not.toContain("kept");
});
