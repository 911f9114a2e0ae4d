// @ts-check
// The script that pages and workers load, with the module's glue in it. In a worker that pages share it runs the engine; a
// page opens it; for a further instance of the module it is loaded under another address.

import init, * as glue from "cordboard-glue";

import { SoftphoneError, page } from "./page.js";
import { files, isFirst, watch } from "./watch.js";

/** How long a worker that ends has to send its last messages, in milliseconds. */
const LAST_WORDS_MS = 1_000;

/** The module's exports, once there is an instance. */
export async function instantiate() {
  await init({ module_or_path: await files.module() });
  return glue;
}

let opened = /** @type {Promise<Opened> | undefined} */ (undefined);

/** What pages use, once there is an instance. */
export const open = () => (opened ??= instantiate().then(({ lend, Softphone, openAside }) => {
  lend(page);
  return { Softphone, SoftphoneError, openAside };
}));

const scope = /** @type {any} */ (globalThis);
if ("onconnect" in scope && isFirst) {
  const site = scope.name.slice(0, scope.name.lastIndexOf(" ")); // the version follows (early.js)
  const engine = watch(site, {}, () => setTimeout(() => scope.close(), LAST_WORDS_MS));
  scope.onconnect = (/** @type {MessageEvent} */ { ports: [port] }) => port && engine.connect(port);
  engine.start(instantiate());
}
