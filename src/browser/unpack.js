// Unpacks what the engine packed (src/packed.rs): a module of its own does it (src/unpacker.rs), which only
// diagnostics and recordings need. It must be of the same version as the engine.

import start, * as unpacker from "./unpacker.js";

/* global VERSION */

async function loaded(version) {
  if (version !== VERSION) throw new Error("the server has newer files: reload the page");
  await start();
}

/** What the diagnostics are made from. */
export async function diagnosis(packed, version) {
  await loaded(version);
  return JSON.parse(unpacker.diagnosis(packed));
}

/** Segments of a recording, their states and inputs as JSON texts. */
export async function recorded(segments, version) {
  await loaded(version);
  return segments.map(({ state, inputs }) => ({ state: unpacker.state(state), inputs: inputs.map(unpacker.input) }));
}
