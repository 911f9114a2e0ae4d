// The simulator's process and its control API (simulator/README.md).

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The directory of the softphone's files. */
export const WWW = process.env.CORDBOARD_WWW || fileURLToPath(new URL("../../www", import.meta.url));
const PROGRAM = process.env.CORDBOARD_SIMULATOR
  || fileURLToPath(new URL("../../target/debug/cordboard-simulator", import.meta.url));

/** Starts a simulator on free ports. */
export async function startSimulator({ profile = "full", www = WWW, flags = [] } = {}) {
  const child = spawn(PROGRAM, ["--www", www, "--profile", profile, ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const failed = once(child, "error").then(([error]) => Promise.reject(error));
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`the simulator ended with ${code}`)));
  ended.catch(() => {});
  failed.catch(() => {});
  const [line] = await Promise.race([once(lines, "line"), failed, ended]);
  child.stdout.resume();
  return new Simulator(child, profile, JSON.parse(line));
}

export class Simulator {
  constructor(child, profile, addresses) {
    Object.assign(this, addresses);
    Object.assign(this, { child, profile });
    this.api = new URL("/api/", addresses.control);
  }

  async stop() {
    if (this.child.exitCode !== null) return;
    this.child.kill("SIGKILL");
    await once(this.child, "exit");
  }

  async get(path) {
    const reply = await fetch(new URL(path, this.api));
    if (!reply.ok) throw new Error(`GET ${path}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  }

  async send(path, body = {}, method = "POST") {
    const reply = await fetch(new URL(path, this.api), {
      method, headers: { "content-type": "application/json" }, body: method === "POST" ? JSON.stringify(body) : undefined,
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply.status === 204 ? null : reply.json();
  }

  state() { return this.get("state"); }
  async crmState() { return (await this.state()).crm; }
  crmOptions(options) { return this.send("crm-options", options); }
  settings(settings) { return this.crmOptions({ settings }); }

  /** A call from outside; gives its id. */
  async ring(from, { to = "2611", ...more } = {}) {
    return (await this.send("ring", { from, to, ...more })).callid;
  }

  /** The servers speak another dialect from now on. */
  async speak(profile) {
    await this.send("profile", { profile });
    this.profile = profile;
  }

  /** An agent logs in at the desk phone, and is available. */
  async logIn(agentid = "4711", extension = "2611") {
    await this.phone(extension, "login", { agentid, passwd: "1234" });
    await this.phone(extension, "setstate", { agentid, state: "auto" });
  }

  farAnswers(call) { return this.send(`calls/${call}/answer`); }
  farHangsUp(call) { return this.send(`calls/${call}/hangup`); }
  phone(extension, request, body) { return this.send(`phones/${extension}/${request}`, body); }
  side(side, what) { return this.send(`sides/${side}/${what}`); }
  fault(request, fault) { return this.send("faults", { request, fault }); }
  raw(text, size) { return this.send("raw", { text, size }); }

  /** The numbers of a side's connections. */
  async sockets(side) { return (await this.state()).sides[side].sockets.map(({ client }) => client); }

  /** How many connections each side has taken. */
  async opened() {
    const { sides } = await this.state();
    return { A: sides.A.opened, B: sides.B.opened };
  }

  /** How often both sides together were sent this request. */
  async asked(request) {
    const { sides } = await this.state();
    return (sides.A.requests[request] ?? 0) + (sides.B.requests[request] ?? 0);
  }

  /** Waits until a side stands by, and for so long that it is not to blame for what happens to the other one. */
  async standsBy(side) {
    for (const late = Date.now() + 40_000; !(await this.sockets(side)).length;) {
      if (Date.now() > late) throw new Error(`side ${side} does not stand by`);
      await setTimeout(100);
    }
    await setTimeout(2_300);
  }

  /** The requests that the servers received, oldest first. */
  async requests(...names) {
    const frames = await this.get("frames?direction=in");
    return frames.map((frame) => ({ side: frame.side, ...JSON.parse(frame.text) }))
      .filter((frame) => !names.length || names.includes(frame.request));
  }

  /** The numbers that the servers were asked to dial. */
  async dialled() {
    return (await this.requests("makecall", "consultation")).map((frame) => frame.destination);
  }

  /** States of an extension's calls, sorted. */
  async phoneStates(extension = "2611") {
    const found = (await this.state()).extensions.find(({ number }) => number === extension);
    return found.calls.map((call) => call.state).sort();
  }

  async agent(extension = "2611") {
    return (await this.state()).extensions.find(({ number }) => number === extension).agent;
  }

  /** Records that were popped, by name of the search and what opened. */
  async pops() { return (await this.crmState()).pops; }
  async tasks() { return (await this.crmState()).tasks; }
}
