// What `cargo xtask build` puts into the scripts.

/** What pages and hosts know each other's files by. */
declare const VERSION: string;
/** The script and the module, below `www`. */
declare const SCRIPT: string;
declare const WASM: string;
