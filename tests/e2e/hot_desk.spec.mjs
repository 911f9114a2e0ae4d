// A desk that agents share: when one has logged out and another one logs in, nothing of the first one's day is there.

import { unpacked } from "./panel.mjs";
import { expect, inBothInterfaces, talking, test } from "./phone.mjs";

const OWN = ["79460018", "7946 0018", "Penrose", "Hollingworth", "5550142", "555-0142"];

/** All that the panel's page shows and keeps. */
async function kept(crm) {
  const content = await crm.content();
  const texts = await content.evaluate(async () => [
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll("input, textarea")].map(({ value }) => value),
    ...Object.values(sessionStorage), ...Object.values(localStorage),
    JSON.stringify(window.softphone.snapshot), await window.softphone.recording(),
  ]);
  return texts.map(unpacked).join("\n");
}

const has = (text) => OWN.filter((own) => text.includes(own));

inBothInterfaces(() => {
  test("after a log-out nothing of the agent's day is in the panel, the storage or the recording", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await panel.note(panel.call("connected")).fill("Asks for Mr Hollingworth");
    await panel.press("Hang up");
    await panel.number.fill("(415) 555-0142");
    expect(has(await kept(crm)), "it is there before").not.toEqual([]);
    await panel.logOut();
    await panel.is("signed-out");
    await expect.poll(async () => (await simulator.tasks()).map((task) => task.fields.Description)).toEqual(["Asks for Mr Hollingworth"]);
    await panel.logIn("4712", "");
    await panel.shows();
    await expect(panel.number).toHaveValue("");
    await expect.poll(async () => has(await kept(crm))).toEqual([]);
    const inputs = await (await crm.content()).evaluate(async () => JSON.parse(await window.softphone.recording()).segments[0].inputs.length);
    expect(inputs, "the recording began again").toBeLessThan(40);
    await crm.reload();
    await panel.is("ready");
    expect(has(await kept(crm))).toEqual([]);
  });

  test("a note that could not be saved is named, and stays for the next agent until it is discarded", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await panel.note(panel.call("connected")).fill("Asks for Mr Hollingworth");
    await simulator.crmOptions({ failNext: { saveLog: "locked" } });
    await panel.press("Hang up");
    await expect(panel.call("ended")).toContainText("Call log not saved");
    await panel.logOut();
    await panel.logIn("4712", "");
    await expect(panel.told(/notes that are not saved in the CRM, about calls with Ada Penrose/)).toBeVisible();
    await expect(panel.note(panel.call("ended"))).toHaveValue("Asks for Mr Hollingworth");
    await panel.press("Close this call", panel.call("ended"));
    await panel.shows();
    await expect.poll(async () => has(await kept(crm))).toEqual([]);
  });
});
