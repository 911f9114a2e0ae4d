// Where a softphone's time goes, by the browser's own profiler: the browser's functions by name, the module's and the scripts' as one each.

/** Profiles these places while something is done; gives for each a list of what took how many milliseconds, the most first. */
export async function profiled(places, act) {
  for (const place of places) {
    await place.send("Profiler.enable");
    await place.send("Profiler.start");
  }
  await act();
  return Promise.all(places.map(async (place) => spent((await place.send("Profiler.stop")).profile)));
}

function spent({ nodes, samples, timeDeltas }) {
  const kinds = new Map(nodes.map(({ id, callFrame }) => [id, kind(callFrame)]));
  const times = new Map();
  samples.forEach((id, at) => times.set(kinds.get(id), (times.get(kinds.get(id)) ?? 0) + timeDeltas[at] / 1000));
  times.delete("");
  return [...times].sort(([, one], [, other]) => other - one);
}

/** What waits is nothing; of what has no file, the browser's own has no script either. */
function kind({ functionName, url, scriptId }) {
  if (["(idle)", "(root)"].includes(functionName)) return "";
  if (functionName === "(program)") return "the browser's own work";
  if (functionName === "(garbage collector)") return "garbage collection";
  if (url.includes(".wasm") || /^(wasm|js)-to-/.test(functionName)) return "the module";
  if (!url && scriptId !== "0") return "the bench";
  if (url) return "scripts";
  return functionName ? `\`${functionName}\`` : "unnamed";
}
