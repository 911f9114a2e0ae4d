// What carries the session of all tabs, and the browsers in which each carrier is found: as people run them, or with
// something taken away that a browser lacks or an admin forbids.

import { click, startFirefox } from "./bidi.mjs";
import { startBrowser } from "./browser.mjs";

const inChromium = (lacks) => async () => {
  // Without Playwright's defaults, which make every page look visible; so in the browser's own context.
  const { browser, close } = await startBrowser(["--window-size=1280,900"], { noDefaults: true });
  const [context] = browser.contexts();
  await context.addInitScript(takeAway, lacks);
  return { context, close };
};

/** Third-party cookies are blocked, and storage is not partitioned: nothing is granted to a frame of another site. */
const inStrictChromium = async () => {
  const { browser, close } = await startBrowser(["--window-size=1280,900", "--disable-features=ThirdPartyStoragePartitioning"], {
    noDefaults: true,
    preferences: { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } },
  });
  return { context: browser.contexts()[0], close };
};

const inFirefox = (lacks) => async () => {
  const { context, close } = await startFirefox();
  if (lacks.length) await context.addInitScript(takeAway, lacks);
  return { context, close };
};

/** Runs in every frame before its scripts. */
function takeAway(names) {
  if (names.includes("SharedWorker")) delete window.SharedWorker;
  if (names.includes("locks")) delete Navigator.prototype.locks;
}

/** Playwright evaluates text in Firefox's pages, which the policy forbids: there it has this word more, and is the same else. */
const EVALUATES = ["--script-source", "'unsafe-eval'"];

const NOISE = /^Error: Permission denied to access property "length"$/;

/**
 * By the name of the browser they run in: `is`, what the page says carries it (`data-carrier`); `shared`, one phone for all
 * tabs; `outlives`, it lives on for a while when the last page is gone; `moves`, it goes with its tab and starts anew in the
 * next one; `stores`, pages may keep something in their tab; `misses`, it does not hear of tabs that go; `click` clicks where
 * the driver can't; `flags` are the simulator's, where the driver evaluates text in the page; `says`, milliseconds in which a tab says that it is used; `noise`, what
 * the driver's own script may say while a document goes.
 */
export const CARRIERS = {
  "chromium": { start: inChromium([]), is: "long-worker", shared: true, outlives: true, stores: true },
  "chromium-leader": { start: inChromium(["SharedWorker"]), is: "leader", shared: true, moves: true, stores: true },
  "chromium-no-locks": { start: inChromium(["locks"]), is: "long-worker", shared: true, outlives: true, stores: true, misses: true },
  "chromium-alone": { start: inChromium(["SharedWorker", "locks"]), is: "page", moves: true, stores: true },
  "chromium-strict": { start: inStrictChromium, is: "page", moves: true, stores: false },
  "firefox": { start: inFirefox([]), is: "worker", shared: true, stores: true, click, flags: EVALUATES, says: 700, noise: NOISE },
  "firefox-leader": { start: inFirefox(["SharedWorker"]), is: "leader", shared: true, moves: true, stores: true, click, flags: EVALUATES, says: 700, noise: NOISE },
};
