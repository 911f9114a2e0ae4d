// Chromium as people start it, spoken to through a pipe. What attaches to frames and workers as they start stops each of them for
// a moment, and a softphone that has a worker would pay for that twice; so only the CRM's page is watched from its start, and
// the softphone's frame and worker are looked into when they have long begun.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SWITCHES } from "../e2e/browser.mjs";

const PROGRAM = process.env.CORDBOARD_CHROME || "/usr/bin/chromium";
const OVER_PIPE = ["--remote-debugging-pipe", "--window-size=1280,900"];
/** Whatever is waited for comes much sooner. */
const LATE_MS = 30_000;
const GONE_MS = 5_000;

/** A directory for what a browser keeps from one start to the next; nothing is known in it yet. */
export async function newProfile() {
  const directory = await mkdtemp(join(tmpdir(), "cordboard-bench-"));
  return { directory, remove: () => rm(directory, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts Chromium with a profile. */
export async function startChromium(profile, switches = []) {
  const own = SWITCHES.filter((name) => !name.startsWith("--remote-debugging"));
  const child = spawn(PROGRAM, [...own, ...OVER_PIPE, ...switches, `--user-data-dir=${profile.directory}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], detached: true,
  });
  const chromium = new Chromium(child);
  await chromium.send("Target.setDiscoverTargets", { discover: true });
  return chromium;
}

class Chromium {
  #child;
  #ended;
  #last = 0;
  #waiting = new Map();
  #listeners = new Set();

  constructor(child) {
    this.#child = child;
    this.#ended = new Promise((resolve) => { child.once("exit", resolve).once("error", resolve); });
    this.#ended.then(() => {
      for (const { reject } of this.#waiting.values()) reject(new Error("Chromium has ended"));
    });
    child.stdio[3].on("error", () => {}); // it ends before the last words are read
    let text = "";
    child.stdio[4].setEncoding("utf8").on("data", (more) => {
      const messages = (text + more).split("\0");
      text = messages.pop();
      for (const message of messages) this.#hear(JSON.parse(message));
    });
  }

  #hear({ id, result, error, method, params, sessionId }) {
    if (id === undefined) {
      for (const listener of this.#listeners) listener({ method, params, sessionId });
      return;
    }
    const { resolve, reject, what } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(new Error(`${what}: ${error.message}`));
    else resolve(result);
  }

  send(method, params = {}, sessionId = undefined) {
    const id = (this.#last += 1);
    this.#child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => { this.#waiting.set(id, { resolve, reject, what: method }); });
  }

  on(listener) {
    this.#listeners.add(listener);
  }

  async version() {
    return (await this.send("Browser.getVersion")).product;
  }

  /** The tab there is; `early` runs in its page before the page's own scripts. */
  async page(early) {
    const tab = await this.target(({ type }) => type === "page");
    await tab.send("Page.enable");
    await tab.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${early})()` });
    return tab;
  }

  /** Attaches to a page, frame or worker, when there is one that fits. */
  async target(fits) {
    for (const late = Date.now() + LATE_MS; ; await new Promise((resume) => { setTimeout(resume, 20); })) {
      const { targetInfos } = await this.send("Target.getTargets");
      const found = targetInfos.find(fits);
      if (found) {
        const { sessionId } = await this.send("Target.attachToTarget", { targetId: found.targetId, flatten: true });
        return new Target(this, sessionId);
      }
      if (Date.now() > late) throw new Error(`there is only ${targetInfos.map(({ type, url }) => `${type} ${url}`).join(", ")}`);
    }
  }

  /** Ends it as a user does, so that what it keeps is written. */
  async close() {
    this.send("Browser.close").catch(() => {});
    const late = setTimeout(() => process.kill(-this.#child.pid, "SIGKILL"), GONE_MS);
    await this.#ended;
    clearTimeout(late);
    try {
      process.kill(-this.#child.pid, "SIGKILL"); // its helper processes
    } catch {
      // They have ended with it.
    }
  }
}

/** A page, a frame or a worker. */
class Target {
  constructor(chromium, session) {
    Object.assign(this, { chromium, session });
  }

  send(method, params) {
    return this.chromium.send(method, params, this.session);
  }

  /** Runs a function there and gives what it gives, or what its promise comes to. */
  async run(act, ...given) {
    const expression = `(${act})(${given.map((one) => JSON.stringify(one)).join(", ")})`;
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  leave() {
    return this.chromium.send("Target.detachFromTarget", { sessionId: this.session });
  }
}
