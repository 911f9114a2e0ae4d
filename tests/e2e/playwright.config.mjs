// The end-to-end suite: page, module, simulator and a CRM around it in Chromium (`cargo xtask test e2e`). Browser and
// simulator come with fixtures of phone.mjs, since they are not started as Playwright would.

import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "output/results",
  // One worker has nothing to do but to wait for what takes minutes.
  workers: 3,
  projects: [
    { name: "suite", testIgnore: "hidden.spec.mjs", workers: 2 },
    { name: "hidden", testMatch: "hidden.spec.mjs", workers: 1 },
  ],
  fullyParallel: true,
  timeout: 90_000,
  // A build machine may stall for seconds; what passes only when tried again is still reported as flaky.
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 8_000 },
  reporter: "list",
  use: { trace: "retain-on-failure", actionTimeout: 8_000 },
});
