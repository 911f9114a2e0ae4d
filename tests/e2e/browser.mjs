// Chromium as people run it. Playwright's own launch turns storage partitioning and timer throttling off, and then a
// cross-site frame may store nothing; so it is started here and attached to.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { chromium } from "@playwright/test";

import { watchViolations } from "./violations.mjs";

/** What Chromium is started with. */
export const SWITCHES = [
  "--headless=new", "--no-sandbox", "--remote-debugging-port=0", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-search-engine-choice-screen",
  "--password-store=basic", "--hide-scrollbars", "--mute-audio", "--force-color-profile=srgb",
];

/**
 * Starts Chromium, with what a user has set in it (`preferences`); gives Playwright's `browser` and a `close` that ends it
 * and leaves nothing behind.
 */
export async function startBrowser(switches = [], { preferences = {}, ...options } = {}) {
  const profile = await mkdtemp(join(tmpdir(), "cordboard-e2e-"));
  await mkdir(join(profile, "Default"));
  await writeFile(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const program = process.env.CORDBOARD_CHROME || "/usr/bin/chromium";
  const chrome = spawn(program, [...SWITCHES, ...switches, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"], detached: true,
  });
  const ended = new Promise((resolve) => { chrome.once("exit", resolve).once("error", resolve); });
  const browser = await chromium.connectOverCDP(await address(chrome.stderr), options);
  await watchViolations(browser);
  return {
    browser,
    close: async () => {
      await browser.close().catch(() => {});
      try {
        process.kill(-chrome.pid, "SIGKILL"); // with its helper processes
      } catch {
        // It has ended by itself.
      }
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function address(stderr) {
  const said = [];
  for await (const line of createInterface({ input: stderr })) {
    const found = /DevTools listening on (ws:\S+)/.exec(line);
    if (found) {
      stderr.resume(); // a full pipe would stop it
      return found[1];
    }
    said.push(line);
  }
  throw new Error(`Chromium did not start:\n${said.join("\n")}`);
}
