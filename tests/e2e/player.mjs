// Plays a recording with the native core, as `cargo xtask replay` does.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const PROGRAM = process.env.CORDBOARD_REPLAY
  || fileURLToPath(new URL("../../target/debug/cordboard-replay", import.meta.url));

/** What the player says about files, and its exit code. */
export async function play(files, ...flags) {
  try {
    const { stdout } = await promisify(execFile)(PROGRAM, [files, flags].flat(), { maxBuffer: 64 * 1024 * 1024 });
    return { code: 0, says: stdout };
  } catch (error) {
    if (typeof error.code !== "number") throw error;
    return { code: error.code, says: error.stdout + error.stderr };
  }
}
