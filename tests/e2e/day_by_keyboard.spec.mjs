// An agent's day by keyboard alone, in English in both interfaces, and in the languages that are written otherwise: each control is
// found by Tab, under the name that the language's file gives it.

import { Keys } from "./keys.mjs";
import { wordsOf } from "./languages.mjs";
import { expect, test } from "./phone.mjs";

const DAYS = [["en", "classic"], ["en", "lightning"], ["de", "lightning"], ["ar", "lightning"], ["ja", "lightning"]];
const REASONS = ["Lunch", "Break", "Team meeting", "Coaching", "E-mail", "Back office", "Training room", "System down", "Errand", "Union", "Interview", "Fire drill"];

for (const [language, ui] of DAYS) {
  test.describe(`${language}, ${ui}`, () => {
    test.use({ ui });

    test("a day by keyboard alone: who it is is chosen, a colleague is found and gets the call, wrap-up, a reason among many, own keys, log out", async ({ crm, panel, simulator }) => {
      test.setTimeout(200_000);
      await simulator.settings({
        "/Softphone/language": language,
        "/Directory/entries": "Dana Ruiz=7722,Spares desk=7733",
        "/Wrapup/dispositions": "Sales/1=Order,Sales/2=Wants a quote,9=Wrong number",
        "/Wrapup/required": "yes",
        "/AgentOptions/reasonCodes": REASONS.map((name, code) => `${code}=${name}`).join(","),
      });
      const words = wordsOf(language);
      const inAux = (reason) => (language === "en" ? `Aux: ${reason}` : new RegExp(reason));
      const keys = new Keys(crm, words);
      await keys.begin(ui, panel);
      await expect(crm.frame.locator("html")).toHaveAttribute("lang", language);

      await simulator.ring("4155551212");
      await expect(panel.call("alerting").locator("[data-bind='call.matches']")).toHaveText(language === "en" ? /2 records found/ : /\S/);
      if (ui === "classic") {
        // The search's page opens, and with it the panel's frame.
        await crm.page.waitForURL(/search/);
        await panel.shows("alerting");
      }
      await keys.enter();
      await keys.press(words("answer"));
      await panel.shows("connected");
      const choice = panel.call("connected").locator("[data-action=choose-record]").first();
      await keys.press((await choice.textContent()).trim());
      const name = await panel.call("connected").locator("[data-bind='call.name']").textContent();
      await crm.shows(name);
      await panel.is("ready");
      await panel.shows("connected");
      await keys.enter();
      await keys.press(words("hold"));
      await panel.shows("held");
      await keys.press(words("retrieve"));
      await panel.shows("connected");
      await keys.type(words("number-field.aria-label"), "dana");
      await keys.press(words("consult"), "Dana Ruiz");
      await expect(panel.call("connected", "7722")).toBeVisible();
      await expect(panel.call("held")).toContainText(name);
      const handOver = panel.call("connected", "7722").locator(".hand-over");
      await expect(handOver).toContainText(name);
      await keys.press((await handOver.textContent()).trim());
      await expect.poll(() => simulator.phoneStates()).toEqual([]);
      const wanted = words("disposition-wanted");
      await expect(panel.call("ended", wanted)).toHaveCount(1);
      await keys.to(wanted);
      await keys.keyboard.type("Wants");
      await keys.type(words("note"), "by keys alone", name);
      await expect.poll(async () => (await simulator.tasks()).map(({ fields }) => [fields.CallDisposition, fields.Description]))
        .toEqual([["Wants a quote", "by keys alone"]]);

      await keys.to(words("find-reason.aria-label"));
      await keys.keyboard.type("train");
      await keys.keyboard.press("Enter");
      await expect(panel.mode).toHaveText(inAux("Training room"));
      await keys.keyboard.type("er");
      await keys.keyboard.press("ArrowDown");
      await keys.keyboard.press("ArrowDown");
      expect(await keys.focused()).toMatchObject({ name: "Interview", visible: true, outlined: true });
      await keys.enterKey();
      await expect(panel.mode).toHaveText(inAux("Interview"));
      expect(await keys.focused()).toMatchObject({ name: words("find-reason.aria-label") });

      await keys.openMenu(panel);
      await keys.press(words("keyboard-shortcuts"));
      await keys.press(`${words("change")} ${words("shortcut-number")}`);
      await keys.keyboard.press("Alt+KeyN");
      await keys.keyboard.press("Escape");
      await keys.keyboard.press("Alt+KeyN");
      await expect(panel.scope.locator("[data-field=dial]")).toBeFocused();

      await keys.openMenu(panel);
      const day = panel.scope.locator("[data-bind=day]");
      await expect(day).toHaveText(/0:\d\d/);
      if (language === "en") await expect(day).toHaveText(/^Today: 1 call, 0:\d\d talked, 0 missed$/);
      await keys.press(words("log-out"));
      await panel.is("signed-out");
      expect(await simulator.agent()).toBeNull();
    });
  });
}
