// No press goes wrong: a second press of a double click, or one that comes while a button comes, goes or moves, hangs nobody
// up, holds nobody and joins nobody; and what comes by itself moves no button of the call that is talked in.

import { resize, setFont } from "./boxes.mjs";
import { SETTLE_MS } from "./panel.mjs";
import { ADA, expect, talking, test } from "./phone.mjs";

const OTHER = "4570102030";
const WIDTHS = [200, 300, 360];
const box = (button) => button.boundingBox();
const overlap = (one, other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

test.use({ ui: "lightning", viewport: { width: 1100, height: 900 }, expectedErrors: [/WebSocket connection to/] });

async function narrow(crm, width, height = 550) {
  const frame = await crm.content();
  await setFont(frame, "usual");
  await resize(crm.page, frame, width, height);
  return frame;
}

/** Two presses at one place, as quick as a double click is or as slow as one that is no double click any more. */
async function pressTwice(page, { x, y, width, height }, where, gap) {
  const [left, top] = [x + width * where, y + height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(gap);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

for (const width of WIDTHS) {
  test(`two presses on Answer, anywhere on it, answer and do nothing else, with one call and with two, ${width} px wide`, async ({ crm, panel, simulator, page }) => {
    test.setTimeout(180_000);
    await simulator.settings({ "/ScreenPop/when": "never" });
    await crm.startLoggedIn();
    await narrow(crm, width);
    for (const where of [0.06, 0.5, 0.94]) {
      for (const gap of [0, 90, 250]) {
        const calls = [];
        for (const [caller, states] of [[ADA, ["connected"]], [OTHER, ["connected", "hold"]]]) {
          calls.push(await simulator.ring(caller));
          await expect(panel.call("alerting")).toBeVisible();
          await page.waitForTimeout(SETTLE_MS + 100);
          const answer = panel.button("Answer", panel.call("alerting"));
          await pressTwice(page, await box(answer), where, gap);
          await expect.poll(async () => (await simulator.phoneStates()).sort()).toEqual(states);
          await page.waitForTimeout(SETTLE_MS);
          expect((await simulator.phoneStates()).sort(), `${where}, ${gap} ms`).toEqual(states);
          await expect(panel.call("connected")).toContainText(caller);
        }
        for (const call of calls) await simulator.farHangsUp(call);
        await expect.poll(() => simulator.phoneStates()).toEqual([]);
      }
    }
  });

  test(`what rings and what is told moves no button of the call that is talked in, ${width} px wide`, async ({ crm, panel, simulator }) => {
    await talking(crm, { called: "5001" });
    await narrow(crm, width);
    const buttons = ["Hold", "Hang up"].map((name) => panel.button(name, panel.call("connected")));
    const places = () => Promise.all(buttons.map(box));
    const before = await places();
    await simulator.ring(OTHER);
    await expect(panel.call("alerting")).toBeVisible();
    await expect(panel.button("Answer", panel.call("alerting"))).toBeInViewport({ ratio: 1 });
    expect(await places(), "another call rings").toEqual(before);
    await simulator.fault("hold", { refuse: "GENERIC_OPERATION_REJECTION (71)" });
    await panel.press("Hold", panel.call("connected"));
    await expect(panel.notices).toContainText("REJECTION");
    expect(await places(), "a notice comes").toEqual(before);
    await panel.answer();
    await expect(panel.call("held")).toBeVisible();
    await panel.press("Transfer");
    await expect(panel.question).toBeVisible();
    await panel.press("Cancel", panel.question);
    await expect(panel.question).toBeHidden();
  });
}

test("Hang up and Back never stand where Answer was, and Hold and Retrieve have one place", async ({ crm, panel, simulator }) => {
  await crm.startLoggedIn();
  await narrow(crm, 300);
  await simulator.ring(ADA);
  await crm.shows("Ada Penrose");
  await narrow(crm, 300);
  const answer = await box(panel.button("Answer", panel.call("alerting")));
  expect(overlap(answer, await box(panel.button("Decline", panel.call("alerting"))))).toBe(false);
  await panel.answer();
  await expect(panel.call("connected")).toBeVisible();
  expect(overlap(answer, await box(panel.button("Hang up")))).toBe(false);
  const hold = await box(panel.button("Hold"));
  const hangup = await box(panel.button("Hang up"));
  await panel.press("Hold");
  await expect(panel.call("held")).toBeVisible();
  expect(await box(panel.button("Resume"))).toEqual(hold);
  expect(await box(panel.button("Hang up"))).toEqual(hangup);
});

test("at 300 by 450 pixels a ringing call, a notice and the buttons of the call that is talked in are all in sight", async ({ crm, panel, simulator }) => {
  await talking(crm, { called: "5001" });
  await panel.note(panel.call("connected")).fill("Wants a quote for three boats.\nDelivery in May, and the invoice to the office in Bristol.");
  const frame = await narrow(crm, 300, 450);
  await simulator.fault("hold", { refuse: "GENERIC_OPERATION_REJECTION (71)" });
  await panel.press("Hold");
  await expect(panel.notices).toContainText("REJECTION");
  await simulator.ring(OTHER);
  await expect(panel.call("alerting")).toBeVisible();
  await frame.evaluate(() => scrollTo(0, 0));
  const seen = await frame.evaluate(() => ["[data-state=alerting] [data-action=answer]", "[data-state=connected] [data-action=hold]", "[data-state=connected] [data-action=hangup]"].map((selector) => {
    const button = document.querySelector(selector);
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  }));
  expect(seen).toEqual([true, true, true]);
  await expect(panel.notices).toBeInViewport();
});

test("a key that is held down on Answer answers once, and Enter does nothing on what came in its place", async ({ crm, panel, simulator, page }) => {
  await simulator.settings({ "/ScreenPop/when": "never" });
  await crm.startLoggedIn();
  await simulator.ring(ADA);
  await expect(panel.call("alerting")).toBeVisible();
  const answer = panel.button("Answer", panel.call("alerting"));
  await answer.focus();
  await page.waitForTimeout(SETTLE_MS + 100);
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.down("Enter"); // again and again: it repeats
    await page.waitForTimeout(60);
  }
  await page.keyboard.up("Enter");
  await panel.shows("connected");
  await page.waitForTimeout(SETTLE_MS);
  expect(await simulator.phoneStates()).toEqual(["connected"]);
});

test("two callers are joined only after the agent was asked", async ({ crm, panel, simulator }) => {
  await talking(crm);
  await simulator.ring(OTHER);
  await panel.answer();
  await expect(panel.call("held")).toBeVisible();
  await expect(panel.button("Back to the held call")).toHaveCount(0);
  await panel.press("Transfer");
  await expect(panel.question).toContainText(/Connect .+ with Ada Penrose\? You leave both calls\./);
  await panel.press("Cancel", panel.question);
  await expect(panel.question).toBeHidden();
  expect((await simulator.phoneStates()).sort()).toEqual(["connected", "hold"]);
  await panel.press("Conference");
  await panel.press("Conference", panel.question);
  await expect.poll(async () => (await simulator.state()).calls.map((call) => call.parties.length)).toEqual([3]);
});

test("a number clicked during a call is asked about where the site wants it, and one press brings the customer back", async ({ crm, panel, simulator }) => {
  await simulator.settings({ "/Dialing/clickDuringCall": "ask" });
  await talking(crm);
  await crm.go("Contacts");
  await crm.phone("7722").first().click();
  await expect(panel.question).toContainText("Call Dana Ruiz, 7722? Ada Penrose goes on hold.");
  expect(await simulator.phoneStates()).toEqual(["connected"]);
  await panel.press("Call", panel.question);
  await expect(panel.call("held", ADA)).toBeVisible();
  await panel.press("Back to Ada Penrose");
  await expect.poll(() => simulator.phoneStates()).toEqual(["connected"]);
  await expect(panel.call("connected", ADA)).toBeVisible();
});
