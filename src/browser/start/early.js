// @ts-check
// What is begun before the module is there, so that nothing waits for it: the shared worker, and the module itself, compiled
// while it streams. The start-up script and the softphone's script both have this file in them; a page or a worker has what
// it makes once.

/** @typedef {{ port: MessagePort, lives: boolean, failed: Promise<string> }} WorkerLine */
/** @typedef {{ createScriptURL: (url: string, checked?: string) => string }} Policy */

const KEY = Symbol.for(`cordboard ${VERSION}`);
/** @type {Record<symbol, Early>} */
const shared = /** @type {any} */ (globalThis);

/** What this page or worker has; `files` is where the softphone's files lie, with a slash at the end.
 *  @param {string} files */
export const early = (files) => (shared[KEY] ??= new Early(files));

export class Early {
  /** @type {Policy | undefined} */
  #policy;
  /** @type {Promise<WebAssembly.Module> | undefined} */
  #module;
  /** @type {Map<string, WorkerLine>} */
  #workers = new Map();

  /** @param {string} files */
  constructor(files) {
    this.files = files;
    this.script = new URL(SCRIPT, files).href;
  }

  /** The module, compiled once for all its instances here. */
  module() {
    const fetched = () => fetch(new URL(WASM, this.files));
    this.#module ??= WebAssembly.compileStreaming(fetched())
      // A server that does not know the type of such files.
      .catch(async () => WebAssembly.compile(await (await fetched()).arrayBuffer()));
    return this.#module;
  }

  /** Makes a site's worker, which `worker` gives.
   *  @param {string} site */
  begin(site) {
    try {
      this.#workers.set(site, this.#line(site));
    } catch {
      // Whoever asks for it hears why.
    }
  }

  /** A line to a site's worker, made if need be.
   *  @param {string} site */
  worker(site) {
    const begun = this.#workers.get(site);
    this.#workers.delete(site);
    return begun ?? this.#line(site);
  }

  /** @param {string} site @returns {WorkerLine} */
  #line(site) {
    let lives = false; // a browser that knows the option reads it
    const options = { name: `${site} ${VERSION}`, type: /** @type {const} */ ("module"), get extendedLifetime() { return (lives = true); } };
    const worker = new SharedWorker(this.trusted(this.script), options);
    const failed = new Promise((resolve) => { worker.onerror = () => resolve("the browser refuses the shared worker"); });
    return { port: worker.port, lives, failed };
  }

  /** Addresses that scripts and workers are loaded from. Under the page's policy (www/index.html) the browser loads none that did
   *  not pass here, where it knows Trusted Types: only the softphone's own files, and the CRM's library, whose address the core
   *  has `checked` (src/crm/salesforce.rs). A page may make the policy once.
   *  @param {string} url @param {string} [checked] */
  trusted(url, checked) {
    /** @param {string} url @param {string} [checked] */
    const check = (url, checked) => {
      if (url === checked || new URL(url).href.startsWith(this.files)) return url;
      throw new TypeError(`${url} is no file of the softphone`);
    };
    const rules = { createScriptURL: check };
    this.#policy ??= /** @type {any} */ (globalThis).trustedTypes?.createPolicy("cordboard", rules) ?? rules;
    return /** @type {Policy} */ (this.#policy).createScriptURL(url, checked);
  }
}

/** The CRM site of a page: where its origin, its interface or its settings file differ, it is another phone's.
 *  @param {string} query */
export function site(query) {
  const fields = [...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value]);
  const named = Object.fromEntries(fields);
  const names = [named.sfdciframeorigin, named.mode, named.settings];
  if (named.crm) names.push(named.crm, named.instance ?? location.ancestorOrigins?.[0]);
  return `cordboard ${names.map((name) => name ?? "").join(" ")}`;
}
