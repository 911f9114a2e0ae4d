// @ts-check
// The watch of a page: what it lends to the module, and what becomes of the page when its module traps. The phone is the
// engine's and goes on, drafts and notes are kept, so the page is loaded again.

import { site } from "./early.js";
import { Watch, again, files, watchPage } from "./watch.js";

const TRAPS = "cordboard-traps";

/** A refusal; `code` is stable, `message` is for people. */
export class SoftphoneError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "SoftphoneError";
    this.code = code;
  }
}

/** What src/browser/watch.rs knows as PageWatch. */
export const page = {
  version: VERSION,
  files: files.files,
  site,
  /** @type {(() => void) | undefined} */
  onStopped: undefined,
  /** @param {string} url */
  ownFile: (url) => files.trusted(url),
  /** @param {string} url */
  library: (url) => files.trusted(url, url),
  /** @param {string} site */
  worker: (site) => files.worker(site),
  /** @param {string} code @param {string} message */
  refusal: (code, message) => new SoftphoneError(code, message),
  /** @param {string} site @param {string} saved @param {() => void} [release] @param {Promise<void>} [gone] */
  async engine(site, saved, release, gone) {
    const clock = files.trusted(new URL("clock.js", files.files).href);
    const watch = new Watch(site, { clock, saved, ...(release && { release }), ...(gone && { gone }) });
    await watch.start();
    return watch;
  },
};

watchPage(() => {
  try {
    const { recent, worth } = again(JSON.parse(sessionStorage.getItem(TRAPS) ?? "[]"));
    sessionStorage.setItem(TRAPS, JSON.stringify(recent));
    if (worth) return location.reload();
  } catch {
    // Where nothing can be stored nobody knows how often it has trapped.
  }
  return page.onStopped?.();
});
