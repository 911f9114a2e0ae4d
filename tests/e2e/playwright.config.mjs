// The end-to-end suite: page, module, simulator and a CRM around it (`cargo xtask test e2e`). Browsers and simulator come
// with fixtures (phone.mjs, tabs.mjs), since they are not started as Playwright would.

import { defineConfig } from "@playwright/test";

import { CARRIERS } from "./carriers.mjs";

/** What is tested in every carrier of the session. */
const CARRIED = /\/(tabs|alone|navigation|leaving)\.spec\.mjs$/;
/** What is tested in one browser, and takes a browser of its own. */
const OWN = /\/(hidden|day|growth|versions|asleep)\.spec\.mjs$/;
const TIMED = /usable again at once/;

/** One interface is enough where only the carrier differs. */
const TWICE = /tabs\.spec\.mjs classic/;

const carried = Object.keys(CARRIERS).filter((name) => name !== "firefox-leader").map((name) => ({
  name, testMatch: CARRIED, use: { carriedIn: name }, workers: 1, grepInvert: name === "chromium" ? TIMED : TWICE,
}));

export default defineConfig({
  testDir: ".",
  outputDir: "output/results",
  // One worker has nothing to do but to wait for what takes minutes.
  workers: 4,
  projects: [
    { name: "hidden", testMatch: /hidden\.spec/, workers: 1 },
    { name: "suite", testIgnore: [CARRIED, OWN], workers: 3 },
    ...carried,
    { name: "own", testMatch: OWN, testIgnore: /\/(hidden|day)\.spec/, workers: 1 },
    // A quarter of an hour: `cargo xtask soak` asks for it.
    ...(process.env.CORDBOARD_DAY_CALLS ? [{ name: "day", testMatch: /\/day\.spec/, use: { carriedIn: "chromium" }, workers: 1 }] : []),
    // Times count where nothing else runs.
    {
      name: "timed", testMatch: /navigation\.spec/, grep: TIMED, use: { carriedIn: "chromium", timed: true }, workers: 1,
      dependencies: ["suite", "own", ...carried.map(({ name }) => name)],
    },
  ],
  fullyParallel: true,
  timeout: 90_000,
  // A build machine may stall for seconds; what passes only when tried again is still reported as flaky.
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 8_000 },
  reporter: "list",
  // A trace costs a fifth of the time: by hand, `--trace retain-on-failure`.
  use: { trace: "on-first-retry", actionTimeout: 8_000 },
});
