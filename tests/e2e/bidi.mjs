// The installed Firefox, driven by Playwright over WebDriver BiDi. Playwright is made for the newest one: what this one does
// not know yet, and no test needs, is answered here.

import { createRequire } from "node:module";

import { expect, firefox } from "@playwright/test";

import { watchViolations } from "./violations.mjs";

const NEWER = /^(emulation\.\w+|browser\.setDownloadBehavior|network\.(addDataCollector|setExtraHeaders))$/;

/** What Playwright changes for its own ends, back to what people have. */
const DEFAULTS = {
  "network.cookie.cookieBehavior": 5, // storage of other sites' frames is partitioned
  "dom.min_background_timeout_value": 1000,
  "dom.min_background_timeout_value_without_budget_throttling": 1000,
  "dom.timeout.enable_budget_timer_throttling": true,
};

const { ws } = createRequire(import.meta.url)("playwright-core/lib/utilsBundle");
const { send } = ws.prototype;
ws.prototype.send = function sendOrAnswer(text, ...rest) {
  const { id, method } = typeof text === "string" && text.startsWith("{") ? JSON.parse(text) : {};
  if (!NEWER.test(method)) return send.call(this, text, ...rest);
  setImmediate(() => this.emit("message", Buffer.from(JSON.stringify({ type: "success", id, result: {} })), false));
  return undefined;
};

/** A driver's clicks do not reach frames of another site, a script's do. */
export async function click(button) {
  await expect(button).toBeEnabled();
  await button.dispatchEvent("click");
}

/** Starts Firefox; gives a context of Playwright's, and a `close` that ends it. */
export async function startFirefox() {
  const browser = await firefox.launch({
    channel: "moz-firefox", executablePath: process.env.CORDBOARD_FIREFOX || "/usr/bin/firefox", firefoxUserPrefs: DEFAULTS,
  });
  await watchViolations(browser);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return { context, close: () => browser.close() };
}
