// How the panel looks in every state, width and theme: nothing is cut off or overlaps, axe finds nothing. The pictures in
// output/screenshots are for looking at.

import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import { FAMILIES, misplaced, resize, setFont, setText, TEXTS } from "./boxes.mjs";
import { expect, talking, test } from "./phone.mjs";
import { LONG, STATES } from "./states.mjs";

// The page's policy lets no script in; a driver may evaluate one.
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = fileURLToPath(new URL("output/screenshots/", import.meta.url));
const THEMES = ["light", "dark"];
const SIZES = [[400, 600], [300, 450], [200, 550]];
/** Each width is somewhere between two of the style's own. */
const WIDTHS = [200, 240, 260, 300, 340, 360, 400];

/** Runs in the frame: what can be seen at each change of the page, by place and by what it lets do, in `window.scenes`. */
function film() {
  const root = document.getElementById("softphone");
  window.scenes = [];
  const look = () => {
    const controls = [...root.querySelectorAll("button, input, textarea, select")].filter((part) => part.checkVisibility());
    const scene = {
      state: root.dataset.state,
      controls: controls.map((part) => {
        const { left, top, width } = part.getBoundingClientRect();
        const name = part.getAttribute("aria-label") || part.textContent.trim() || part.dataset.field;
        return `${name} at ${[left, top, width].map(Math.round)}${part.disabled ? ", disabled" : ""}`;
      }),
      calls: [...root.querySelectorAll(".card .what > span, .card .line")].filter((part) => part.checkVisibility()).map((part) => part.textContent.trim()),
      notices: root.querySelector(".notices").textContent.trim(),
    };
    if (JSON.stringify(scene) !== JSON.stringify(window.scenes.at(-1))) window.scenes.push(scene);
  };
  new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  look();
}

test.beforeAll(() => mkdir(PICTURES, { recursive: true }));

test("what measures the boxes finds what overlaps, stands out or is cut off", async ({ crm, panel }) => {
  await crm.start();
  const frame = await crm.content();
  await setFont(frame, "usual");
  for (const [style, words] of [
    ["#btnSubmitCall { margin-left: -80px; z-index: 1 }", "lies on"], [".account { width: 700px }", "sideways"],
    ["#btnSubmitLogin { flex: none; width: 30px; white-space: nowrap; overflow-wrap: normal }", "does not hold its text"], [".who { flex-wrap: nowrap; white-space: nowrap; overflow-wrap: normal; width: 20px; overflow: hidden }", "cut off"],
    ["#softphone [data-action=open-menu] { min-width: 0; min-height: 0; width: 12px; height: 12px; flex: none }", "smaller"],
  ]) {
    // The page's policy lets no style into its markup.
    await frame.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    }, style);
    expect((await frame.evaluate(misplaced)).join("\n"), style).toContain(words);
    await frame.evaluate(() => { document.adoptedStyleSheets = []; });
  }
  expect(await frame.evaluate(misplaced)).toEqual([]);
  await expect(panel.root).toBeVisible();
});

test.describe("looks", () => {
  test.use({ ui: "lightning", expectedErrors: [/WebSocket connection to/], viewport: { width: 1100, height: 800 } });

  for (const [state, reach] of Object.entries(STATES)) {
    test(`${state}: nothing overlaps or is cut off in any width and font, and axe finds nothing in either theme`, async ({ crm, panel, simulator, page }) => {
      test.setTimeout(300_000);
      await reach(crm, panel, simulator);
      const frame = await crm.content();
      await setFont(frame, "usual");
      const found = {};
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await frame.evaluate((theme) => { document.documentElement.dataset.theme = theme; }, theme);
        for (const [width, height] of SIZES) {
          await resize(page, frame, width, height);
          await page.locator("iframe#softphone").screenshot({ path: `${PICTURES}${state}-${width}-${theme}.png`, animations: "disabled" });
          const problems = await frame.evaluate(misplaced);
          if (problems.length) found[`${width} ${theme}`] = problems;
        }
        await resize(page, frame, 400, 600);
        await frame.evaluate(`(() => { ${axe}\n})()`);
        const { violations } = await frame.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`));
        if (told.length) found[`axe ${theme}`] = told;
      }
      for (const family of Object.keys(FAMILIES)) {
        await setFont(frame, family);
        for (const [name, text] of Object.entries(TEXTS)) {
          await setText(frame, text);
          for (const width of WIDTHS) {
            await resize(page, frame, width, 550);
            const problems = await frame.evaluate(misplaced);
            if (problems.length) found[`${family}, ${name}, ${width}`] = problems;
          }
        }
        await setText(frame, TEXTS["14 px"]);
      }
      expect(found).toEqual({});
    });
  }
});

test.describe("a switch to the standby", () => {
  test.use({ ui: "lightning", expectedErrors: [/WebSocket connection to/] });

  test("moves nothing, bars nothing, changes no call's words and tells nothing where nothing changed", async ({ crm, panel, simulator }) => {
    await talking(crm);
    await panel.with("7722", "Consult");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await expect(panel.call("held")).toBeVisible();
    await simulator.standsBy("B");
    const frame = await crm.content();
    await frame.evaluate(film);
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText("Connected to the backup server");
    const [before, ...after] = await frame.evaluate(() => window.scenes);
    expect(before.notices).toBe("");
    expect(after).toEqual([]);
  });
});

test.describe("a narrow, low panel", () => {
  test.use({ ui: "lightning" });

  test("a call that rings leaves the held call and its button in sight", async ({ crm, panel, simulator, page }) => {
    await talking(crm, { called: "5001" });
    await panel.press("Hold");
    const held = panel.call("held");
    await expect(held).toBeVisible();
    const frame = await crm.content();
    await setFont(frame, "wide");
    await resize(page, frame, 200, 450);
    const before = await panel.button("Resume", held).boundingBox();
    await simulator.ring("4570102030");
    const ringing = panel.call("alerting");
    await expect(panel.button("Answer", ringing)).toBeInViewport({ ratio: 1 });
    const [button, over] = [await panel.button("Resume", held).boundingBox(), await ringing.boundingBox()];
    expect(button, "what comes by itself moves nothing").toEqual(before);
    expect(button.y + button.height).toBeLessThan(over.y);
  });
});

test.describe("at 200 % zoom", () => {
  test.use({ ui: "classic", viewport: { width: 900, height: 800 }, deviceScaleFactor: 2, expectedErrors: [/WebSocket connection to/] });

  test("a panel of 400 by 550 pixels still shows a ringing call with its buttons", async ({ crm, panel, simulator, page }) => {
    await crm.startLoggedIn();
    await simulator.ring("4570102030", { called: "5001" });
    await crm.shows(LONG);
    await expect(panel.call("alerting")).toBeVisible();
    const frame = await crm.content();
    await setFont(frame, "usual");
    await resize(page, frame, 200, 275);
    await page.locator("iframe#softphone").screenshot({ path: `${PICTURES}ringing-zoom.png` });
    await expect(panel.button("Answer", panel.call("alerting"))).toBeInViewport({ ratio: 0.9 });
    expect(await frame.evaluate(misplaced)).toEqual([]);
    await panel.answer();
    await panel.shows("connected");
    await page.locator("iframe#softphone").screenshot({ path: `${PICTURES}talking-zoom.png` });
    await simulator.standsBy("B");
    await simulator.side("A", "stop");
    await expect(panel.connection).toHaveText("Connected to the backup server");
    await expect(panel.button("Hang up", panel.call("connected")), "what comes above it does not move it away").toBeInViewport({ ratio: 0.9 });
    await page.locator("iframe#softphone").screenshot({ path: `${PICTURES}switched-zoom.png` });
    expect(await frame.evaluate(misplaced)).toEqual([]);
  });
});

test.describe("the system's theme", () => {
  for (const theme of THEMES) {
    test(`${theme} is followed without a word`, async ({ crm, panel, page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await crm.start();
      const frame = await crm.content();
      const ground = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [red] = ground.match(/\d+/);
      expect(Number(red) > 128).toBe(theme === "light");
      await expect(panel.root).toBeVisible();
    });
  }
});
