// Files of this version, and names for what there are several of.

/* global VERSION */

/** What pages and workers load. */
export const SCRIPT = "softphone.js";
export const ENGINE = "cordboard_bg.wasm";

/** The address of a file beside this one; a new version has new addresses, so that nobody mixes two. */
export const file = (name) => new URL(`${name}?v=${VERSION}`, import.meta.url).href;

/** A name that nobody else has: of a page or a host, and of its lock. */
export const newName = () => crypto.randomUUID?.() ?? String(Math.random());
