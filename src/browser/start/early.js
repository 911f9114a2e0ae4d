// @ts-check
// What is begun before the module is there, so that nothing waits for it: the shared worker, and the module itself, compiled
// while it streams. The start-up script and the softphone's script both contain this file; a page or a worker makes
// these things once.

/** @param {string} files @returns {Early} */
function make(files) {
  const script = new URL(SCRIPT, files).href;
  const begun = /** @type {Map<string, WorkerLine>} */ (new Map());
  let policy = /** @type {Policy | undefined} */ (undefined);
  let module = /** @type {Promise<WebAssembly.Module> | undefined} */ (undefined);

  // The page's only Trusted Types policy: what passes, and why, is said in src/browser/page/trusted.rs.
  const rules = /** @type {Policy} */ ({
    createScriptURL(url, checked) {
      if (url === checked || new URL(url).href.startsWith(files)) return url;
      throw new TypeError(`${url} is no file of the softphone`);
    },
  });
  const trusted = (/** @type {string} */ url, /** @type {string | undefined} */ checked = undefined) =>
    (policy ??= globalThis.trustedTypes?.createPolicy("cordboard", rules) ?? rules).createScriptURL(url, checked);

  function line(/** @type {string} */ site) {
    let lives = false; // set by a browser that knows the option: it reads it
    const kind = /** @type {const} */ ("module");
    const options = { name: `${site} ${VERSION}`, type: kind, get extendedLifetime() { return (lives = true); } };
    const worker = new SharedWorker(trusted(script), options);
    const failed = new Promise((resolve) => { worker.onerror = () => resolve("refused"); });
    return { port: worker.port, lives, failed };
  }

  const wasm = () => fetch(new URL(WASM, files));
  return {
    files,
    script,
    trusted,
    // Where the web server does not send the type application/wasm, the module is compiled once it is loaded.
    module: () => (module ??= WebAssembly.compileStreaming(wasm())
      .catch(async () => WebAssembly.compile(await (await wasm()).arrayBuffer()))),
    begin(site) {
      try { begun.set(site, line(site)); } catch { /* Whoever asks for the worker hears why. */ }
    },
    worker(site) {
      const first = begun.get(site);
      begun.delete(site);
      return first ?? line(site);
    },
  };
}

const KEY = Symbol.for(`cordboard ${VERSION}`);

/** What this page or worker has; `files` is where the softphone's files lie, with a slash at the end.
 *  @param {string} files @returns {Early} */
export const early = (files) => (/** @type {any} */ (globalThis)[KEY] ??= make(files));

/** The name of a page's CRM site. Pages with another CRM origin, interface or settings file belong to another phone.
 *  @param {string} query */
export function site(query) {
  const named = Object.fromEntries([...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value]));
  const names = [named.sfdciframeorigin, named.mode, named.settings];
  if (named.crm) names.push(named.crm, named.instance ?? location.ancestorOrigins?.[0]);
  return `cordboard ${names.map((name) => name ?? "").join(" ")}`;
}
