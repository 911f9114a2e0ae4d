// What an integrator writes against www/softphone.d.ts; checked by `tsc --noEmit -p tests/types`, never run.

import { Softphone, SoftphoneError, type ErrorCode, type Snapshot } from "../../www/softphone.js";

const root = document.querySelector<HTMLElement>("#softphone");
if (!root) throw new Error("no softphone here");

const softphone: Softphone = await Softphone.start(root, { config: fetch("config.json").then((r) => r.text()) });

const off: () => void = softphone.on("call", (call) => {
  const id: number = call.id;
  if (call.state === "alerting") console.log(id, call.number.length);
});
softphone.on("agent", ({ agentId, mode }) => console.log(agentId, mode === "aux"));
softphone.on("state", ({ state }) => state satisfies Snapshot["state"]);

try {
  await softphone.dial("+44 20 7946 0000", { clicked: true });
  await softphone.transfer();
  await softphone.conference("7722");
  await softphone.setAgentState("aux", "1");
  const taken: Promise<void> = softphone.setAgentState("auto");
  await taken;
} catch (error) {
  if (error instanceof SoftphoneError) {
    const code: ErrorCode = error.code;
    console.log(code === "no-number");
  }
}

const first = softphone.snapshot.calls[0];
const note: string | undefined = first?.note.text;
console.log(note, softphone.snapshot.agent.mode ?? "unknown", window.softphone === softphone);
const { memory, panels } = await softphone.counts();
console.log(memory / panels);
off();
softphone.dispose();

// @ts-expect-error: there is no such mode
softphone.setAgentState("lunch");
// @ts-expect-error: a reason belongs to aux
softphone.setAgentState("auto", "1");
// @ts-expect-error: there is no such event
softphone.on("ring", () => undefined);
// @ts-expect-error: the snapshot is read-only
softphone.snapshot.connection = "";
// @ts-expect-error: start() makes one
new Softphone();
