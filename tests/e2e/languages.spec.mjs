// The panel in other languages (docs/words.md): nothing stays in English, nothing is cut off, Arabic is mirrored and keeps its
// numbers readable, and what can't be read of a language is said.

import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { misplaced, resize, setFont } from "./boxes.mjs";
import { foreignWords, pseudo, serve } from "./languages.mjs";
import { ADA, expect, talking, test } from "./phone.mjs";
import { STATES } from "./states.mjs";

const PICTURES = fileURLToPath(new URL("output/screenshots/", import.meta.url));
const NAMED = "/Softphone/language";
const ERRORS = [/WebSocket connection to|status of 404/];

/** The frame's page is loaded again, as after a page load of the CRM, and speaks a language. */
async function speak(crm, language) {
  const before = await crm.content();
  await before.goto(before.url());
  await crm.showPanel();
  await expect(crm.frame.locator("html")).toHaveAttribute("lang", language);
  await expect(crm.panel.root).not.toHaveAttribute("data-state", "loading");
  await expect(crm.frame.locator(".card [data-bind='call.state']:empty")).toHaveCount(0);
  return crm.content();
}

/** What a page that was loaded again has closed. */
const REOPEN = {
  menu: (panel) => panel.click(panel.scope.locator("[data-action=open-menu]")),
  diagnostics: async (panel) => {
    await panel.click(panel.scope.locator("[data-action=open-menu]"));
    await panel.click(panel.scope.locator("[data-action=open-diagnostics]"));
    await expect(panel.scope.locator("dialog[open]")).toBeVisible();
  },
  shortcuts: async (panel) => {
    await panel.click(panel.scope.locator("[data-action=open-menu]"));
    await panel.click(panel.scope.locator("[data-action=open-keyboard]"));
    await expect(panel.scope.locator("dialog[open]")).toBeVisible();
  },
};

test.beforeAll(() => mkdir(PICTURES, { recursive: true }));

test.describe("every state", () => {
  test.use({ ui: "lightning", expectedErrors: ERRORS, viewport: { width: 1100, height: 800 } });

  for (const [state, reach] of Object.entries(STATES)) {
    test(`${state}: has no English word in a language that is longer by half, is mirrored in Arabic, and nothing is cut off at 300 px`, async ({ context, crm, page, panel, simulator }) => {
      test.setTimeout(120_000);
      // The state is reached in English, in a language that has no words yet. The states' own settings come on top of it.
      await serve(context, "ar", "softphone = Softphone\n");
      const settings = simulator.settings.bind(simulator);
      simulator.settings = (more) => settings({ [NAMED]: "ar", ...more });
      await simulator.settings({});
      await reach(crm, panel, simulator);
      // Where the settings can't be read, the tab's language is the one that it had before.
      await (await crm.content()).evaluate(() => sessionStorage.setItem("cordboard-language", "ar"));
      const look = async (words, name) => {
        await serve(context, "ar", words);
        const frame = await speak(crm, "ar");
        await expect(crm.frame.locator("html")).toHaveAttribute("dir", "rtl");
        await REOPEN[state]?.(panel);
        await setFont(frame, "usual");
        await resize(page, frame, 300, 600);
        await page.locator("iframe#softphone").screenshot({ path: `${PICTURES}${name}-${state}.png`, animations: "disabled" });
        expect(await frame.evaluate(misplaced), name).toEqual([]);
        return frame;
      };
      const frame = await look(await pseudo(), "pseudo");
      expect(await frame.evaluate(foreignWords)).toEqual([]);
      await look(undefined, "arabic");
    });
  }
});

test.describe("the language", () => {
  test.use({ ui: "lightning", expectedErrors: ERRORS });

  test("is the one that the settings name", async ({ crm, panel, simulator }) => {
    await simulator.settings({ [NAMED]: "de" });
    await simulator.logIn();
    await crm.start("home", "ready");
    await expect(crm.frame.locator("html")).toHaveAttribute("lang", "de");
    await simulator.ring(ADA);
    const ringing = panel.call("alerting");
    await expect(panel.button("Annehmen", ringing)).toBeVisible();
    await expect(ringing.locator("[data-bind='call.state']")).toHaveText("Ankommender Anruf");
  });

  test("a language that the web server does not have is said to whoever set it, and the panel speaks English", async ({ crm, panel, simulator }) => {
    await simulator.settings({ [NAMED]: "tlh" });
    await crm.startLoggedIn();
    await expect(panel.told("words/tlh.ftl")).toContainText("/Softphone/language");
    await expect(crm.frame.locator("html")).toHaveAttribute("lang", "en");
  });

  test("a site's own words come before those of the language, are read once, and a mistake in them is said with its line", async ({ context, crm, page, panel, simulator }) => {
    await serve(context, "site", "answer = Pick up\n\nhold = { broken\n");
    const read = [];
    page.on("request", (request) => { if (request.url().endsWith("/words/site.ftl")) read.push(request.url()); });
    await crm.startLoggedIn();
    await simulator.ring(ADA);
    await expect(panel.button("Pick up", panel.call("alerting"))).toBeVisible();
    await expect(panel.told("words/site.ftl")).toContainText("line 3");
    expect(read).toHaveLength(1);
  });

  test("numbers keep their order in Arabic, and no mark goes with a number that is copied", async ({ crm, panel, simulator }) => {
    await simulator.settings({ [NAMED]: "ar" });
    await simulator.logIn();
    await crm.start("home", "ready");
    await simulator.ring("+49 30 901820");
    const number = panel.call("alerting").locator("[data-bind='call.number']");
    await expect(number).toBeVisible();
    const shown = await number.evaluate((element) => {
      const text = element.firstChild.nodeType === 3 ? element.firstChild : element.firstChild.firstChild;
      const place = (at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      const places = [...text.data].map((_, at) => place(at));
      getSelection().selectAllChildren(element);
      return { ordered: places.every((left, at) => at === 0 || left >= places[at - 1]), copied: getSelection().toString() };
    });
    expect(shown.ordered).toBe(true);
    expect(shown.copied).not.toMatch(/[\u2066-\u2069\u200e\u200f]/);
  });
});

test.describe("the browser's language", () => {
  test.use({ ui: "lightning", expectedErrors: ERRORS, locale: "de-AT" });

  test("is spoken where the settings name none", async ({ crm, panel }) => {
    await crm.start();
    await expect(crm.frame.locator("html")).toHaveAttribute("lang", "de");
    await expect(panel.button("Anmelden")).toBeVisible();
  });
});
