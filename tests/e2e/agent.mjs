// An agent with two calls at a simulator of their own, whose panel writes down all that it paints. `run` runs a function
// in the panel's frame, in whatever browser that is.

import { setTimeout } from "node:timers/promises";

import { startSimulator } from "./simulator.mjs";

const EXTENSION = "2611";
const ADA = "442079460018";
const INFORMATION = "7722";
const PATIENCE_MS = 90_000;

/** Runs in the panel's frame: keeps what each paint shows in `window.paints`. */
function record() {
  const root = document.getElementById("softphone");
  window.paints = [];
  const look = () => {
    const paint = {
      state: root.dataset.state,
      connection: root.querySelector("[data-bind=connection]").textContent,
      mode: root.querySelector("[data-action=set-mode][aria-pressed=true]")?.dataset.value ?? "",
      calls: [...root.querySelectorAll(".card")].map((card) => {
        const text = (name) => card.querySelector(`[data-bind="${name}"]`).textContent;
        return [text("call.number"), card.dataset.state, text("call.state").includes("as last seen")];
      }),
    };
    const same = ({ at, ...last } = {}) => JSON.stringify(last) === JSON.stringify(paint);
    if (!same(window.paints.at(-1))) window.paints.push({ at: Date.now(), ...paint });
  };
  new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  look();
}

export class Agent {
  #talksTo = INFORMATION;

  constructor(simulator, run) {
    Object.assign(this, { simulator, run });
  }

  /** A simulator whose CRM hands out these settings, and the agent in the panel that `open` opens from it. */
  static async at(settings, open) {
    const simulator = await startSimulator();
    await simulator.settings(settings);
    const agent = new Agent(simulator, await open(simulator));
    await agent.#begin();
    return agent;
  }

  /** Logs in, is called, and calls somebody else meanwhile. */
  async #begin() {
    const calls = (...states) => this.until((states) => states.every((state) => window.softphone.snapshot.calls.some((call) => call.state === state)), states);
    // Before the softphone is there its name stands for the element.
    await this.until(() => window.softphone?.snapshot?.state === "signed-out");
    await this.run(() => window.softphone.logIn("4711", "1234"));
    await this.until(() => window.softphone.snapshot.state === "ready");
    await this.run(() => window.softphone.setAgentState("auto"));
    await this.until(() => window.softphone.snapshot.agent.mode === "auto");
    await this.simulator.ring(ADA);
    await calls("alerting");
    await this.run(() => window.softphone.answer());
    await calls("connected");
    await this.run((number) => window.softphone.consult(number), INFORMATION);
    await calls("connected", "held");
    await this.run(record);
  }

  /** Waits until a function says yes in the panel's frame. */
  async until(says, argument) {
    for (const late = Date.now() + PATIENCE_MS; !await this.run(says, argument);) {
      if (Date.now() > late) {
        throw new Error(`not so: ${says}\n${JSON.stringify(await this.run(() => window.paints?.slice(-5) ?? window.softphone?.snapshot ?? null))}`);
      }
      await setTimeout(50);
    }
  }

  /** At the desk phone the two calls change places: only a server's snapshot can tell. */
  async changePlaces() {
    await this.simulator.phone(EXTENSION, "alternate");
    this.#talksTo = this.#talksTo === ADA ? INFORMATION : ADA;
  }

  /** When the panel first showed, after a moment, how things are, with one of these words for the connection. */
  async shows(since, ...words) {
    const last = { since, words, talksTo: this.#talksTo, calls: 2 };
    const shown = ({ since, words, talksTo, calls }) => window.paints.find((paint) => paint.at >= since && paint.state === "ready"
      && words.includes(paint.connection) && paint.mode === "auto" && paint.calls.length === calls
      && paint.calls.every(([number, state, lastKnown]) => !lastKnown && state === (number === talksTo ? "connected" : "held")))?.at;
    // What asks disturbs what is measured.
    await setTimeout(500);
    await this.until(shown, last);
    return this.run(shown, last);
  }

  /** Both calls end. */
  async hangsUp() {
    await this.simulator.send("calls", {}, "DELETE");
    await this.until(() => window.softphone.snapshot.calls.every(({ state }) => state === "ended"));
  }

  /** Back to the primary, which is up again, without a call. */
  async comesBackIdle() {
    await this.simulator.side("B", "cut");
    await this.until(() => document.querySelector("[data-bind=connection]").textContent === "Connected");
  }

  /** Back to the primary, which is up again. */
  async comesBack() {
    const since = Date.now();
    await this.simulator.side("B", "cut");
    await this.shows(since, "Connected");
  }
}
