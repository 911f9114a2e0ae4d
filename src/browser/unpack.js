// Unpacks what the engine packed (src/packed.rs): a module of its own does it (src/unpacker.rs), which only diagnostics and
// recordings need. It must be of the engine's version; the two builds share it.

import { diagnosis as unpackDiagnosis, finish, imports, input, state, version } from "unpacker-glue";

import { instantiate } from "./instance.js";

/* global VERSION */

let loaded;

async function load(wanted) {
  // What follows the version names the build.
  if (wanted.split("~")[0] !== VERSION) throw new Error("the server has newer files: reload the page");
  loaded ??= instantiate("unpacker_bg.wasm", { imports, finish });
  await loaded;
}

/** What the diagnostics are made from; `wanted` is the engine's version. */
export async function diagnosis(packed, wanted) {
  await load(wanted);
  return JSON.parse(unpackDiagnosis(packed));
}

/** Segments of a recording, their states and inputs as JSON texts, and the version for people. */
export async function recorded(segments, wanted) {
  await load(wanted);
  const unpacked = segments.map((segment) => ({ state: state(segment.state), inputs: segment.inputs.map(input) }));
  return { segments: unpacked, version: version() };
}
