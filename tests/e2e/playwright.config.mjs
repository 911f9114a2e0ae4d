// The end-to-end suite: page, module, simulator and a CRM around it in Chromium (`cargo xtask test e2e`). Browser and
// simulator come with fixtures of phone.mjs, since they are not started as Playwright would.

import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "output/results",
  workers: 2,
  fullyParallel: true,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: "list",
  use: { trace: "retain-on-failure", actionTimeout: 8_000 },
});
