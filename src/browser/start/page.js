// @ts-check
// The watch of a page: what it lends to the module, and what becomes of the page when its module traps. The phone is the
// engine's and goes on, drafts and notes are kept, so the page is loaded again.

import { site } from "./early.js";
import { again, files, own, watch } from "./watch.js";

const TRAPS = "cordboard-traps";

/** A refusal; `code` is stable, `message` is for people. */
export class SoftphoneError extends Error {
  name = "SoftphoneError";

  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** @type {Page} */
export const page = {
  version: VERSION,
  files: files.files,
  site,
  onStopped: undefined,
  ownFile: (url) => files.trusted(url),
  library: (url) => files.trusted(url, url),
  worker: (site) => files.worker(site),
  refusal: (code, message) => new SoftphoneError(code, message),
  async engine(site, saved, release, gone) {
    const clock = files.trusted(new URL("clock.js", files.files).href);
    const made = watch(site, { clock, saved, release, gone });
    await made.start();
    return made;
  },
};

own.trapped = () => {
  try {
    const { recent, worth } = again(JSON.parse(sessionStorage.getItem(TRAPS) ?? "[]"));
    sessionStorage.setItem(TRAPS, JSON.stringify(recent));
    if (worth) return location.reload();
  } catch { /* Where nothing can be stored nobody knows how often it has trapped. */ }
  return page.onStopped?.();
};
