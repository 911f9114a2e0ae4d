// Firefox by way of geckodriver, as far as it takes to run functions in pages.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // WebDriver's name for a reference to an element

/** Starts Firefox; gives what opens pages in it, and a `close` that ends it. */
export async function startFirefox() {
  const driver = spawn(process.env.CORDBOARD_GECKODRIVER || "geckodriver", ["--port", "0"], { stdio: ["ignore", "pipe", "ignore"], detached: true });
  const failed = once(driver, "error").then(([error]) => Promise.reject(error));
  const port = await Promise.race([listeningPort(driver.stdout), failed]);
  failed.catch(() => {});
  const firefox = new Firefox(`http://127.0.0.1:${port}/session`);
  const close = async () => {
    await firefox.send("", undefined, "DELETE").catch(() => {});
    try {
      process.kill(-driver.pid, "SIGKILL"); // with the browser, if it is still there
    } catch {
      // It has ended by itself.
    }
  };
  const binary = process.env.CORDBOARD_FIREFOX;
  try {
    const { sessionId } = await firefox.send("", {
      capabilities: { alwaysMatch: { "moz:firefoxOptions": { args: ["-headless"], ...binary && { binary } } } },
    });
    firefox.base += `/${sessionId}`;
  } catch (error) {
    await close();
    throw error;
  }
  return { firefox, close };
}

async function listeningPort(stdout) {
  for await (const line of createInterface({ input: stdout })) {
    const found = /Listening on \S+:(\d+)/.exec(line);
    if (found) {
      stdout.resume(); // a full pipe would stop it
      return found[1];
    }
  }
  throw new Error("geckodriver did not start");
}

class Firefox {
  #turn = Promise.resolve();

  constructor(base) {
    this.base = base;
  }

  async send(path, body = {}, method = "POST") {
    const reply = await fetch(this.base + path, {
      method, headers: { "content-type": "application/json" }, body: method === "POST" ? JSON.stringify(body) : undefined,
    });
    const { value } = await reply.json();
    if (!reply.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Opens an address in a window of its own; gives what runs a function in a frame of it. */
  async open(url, selector) {
    const handle = await this.#inTurn(async () => {
      const { handle } = await this.send("/window/new", { type: "window" });
      await this.send("/window", { handle });
      await this.send("/url", { url });
      return handle;
    });
    const run = (frame) => (callback, argument) => this.#inTurn(async () => {
      await this.send("/window", { handle });
      await this.send("/frame", { id: frame ? { [ELEMENT]: (await this.send("/element", { using: "css selector", value: frame }))[ELEMENT] } : null });
      return this.send("/execute/sync", { script: `return (${callback}).apply(null, arguments)`, args: argument === undefined ? [] : [argument] });
    });
    return { top: run(), inFrame: run(selector) };
  }

  /** The driver looks at one window at a time. */
  #inTurn(act) {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }
}
