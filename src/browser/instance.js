// Files of this version, and instances of WebAssembly modules made with what their glue gives.

/* global VERSION */

/** The address of a file beside this one; a new version has new addresses, so that nobody mixes two. */
export const file = (name) => new URL(`${name}?v=${VERSION}`, import.meta.url).href;

/** An instance of a module; its exports. */
export async function instantiate(name, { imports, finish }) {
  const made = (response, how) => how(response, imports());
  const wasm = () => fetch(file(name));
  const { instance, module } = await made(wasm(), WebAssembly.instantiateStreaming)
    // A server that does not know the type of such files.
    .catch(async () => made(await (await wasm()).arrayBuffer(), WebAssembly.instantiate));
  return finish(instance, module);
}
