// Unpacks what the engine packed (src/packed.rs): a module of its own does it (src/unpacker.rs), which only diagnostics and
// recordings need. It must be of the engine's version; the two builds share it.

import { diagnosis as unpackDiagnosis, finish, imports, recording } from "unpacker-glue";

import { instantiate } from "./instance.js";

/* global VERSION */

/** Between the state and the inputs of a segment, and between segments: what is packed has no such signs. */
const INPUT = "\u0100";
const SEGMENT = "\u0101";

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

/** The text of a recording: of the recorder's segments, and of what the panel with this number shows, as two texts. */
export async function recorded({ segments, panel, view: [shared, own] }, wanted) {
  await load(wanted);
  const tape = segments.map(({ state, inputs }) => [state, ...inputs].join(INPUT)).join(SEGMENT);
  const shown = shared && own ? `{"shared":${shared},"panel":${own}}` : "";
  const seed = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)));
  const write = (plays) => {
    const text = recording(tape, panel, shown, seed, plays);
    if (text === undefined) throw new Error("the recording is of another version");
    return text;
  };
  try {
    return write(true);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    // What made the engine trap is in the recording, and makes this module trap too: then it is not played.
    loaded = undefined;
    await load(wanted);
    return write(false);
  }
}
