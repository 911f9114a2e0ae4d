// The types that the scripts of this folder share. The module's view of them is src/browser/watch.rs.

/** `cargo xtask build` fills these in: the version of the files, and the paths of the script and the module below `www`. */
declare const VERSION: string;
declare const SCRIPT: string;
declare const WASM: string;

/** What a browser with Trusted Types has. */
declare var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

interface Policy {
  createScriptURL(url: string, checked?: string): string;
}

/** A line to a shared worker: `lives` where it outlives its pages, `failed` resolves to the reason when the browser refuses it. */
interface WorkerLine {
  port: MessagePort;
  lives: boolean;
  failed: Promise<string>;
}

/** What is begun before the module is there. */
interface Early {
  /** Where the softphone's files lie, with a slash at the end. */
  files: string;
  script: string;
  /** An address that scripts and workers may be loaded from: a file of the softphone, or one that the core has `checked`. */
  trusted(url: string, checked?: string): string;
  /** The module, compiled once for all its instances here. */
  module(): Promise<WebAssembly.Module>;
  /** Makes a site's worker early; `worker` then returns it. */
  begin(site: string): void;
  /** A line to a site's worker, which is made if need be. */
  worker(site: string): WorkerLine;
  /** Whether this page or worker has a watch already. */
  watched?: boolean;
}

type Engine = typeof import("cordboard-glue");

/** What an engine's watch begins with. */
interface Kept {
  /** The address of the clock's worker, where the thread's own timers must not be relied on. */
  clock?: string | undefined;
  /** What another version's host left. */
  saved?: string | undefined;
  /** What lets the site's lock go where it is held already, and what settles when it is gone. */
  release?: (() => void) | undefined;
  gone?: Promise<void> | undefined;
}

/** An engine's watch. */
interface Watch extends Kept {
  version: string;
  site: string;
  lock: string;
  saved: string;
  restarts: number;
  ports: MessagePort[];
  tape: Uint8Array[][];
  /** Starts an engine: this instance, or another. */
  start(instance?: Promise<Engine>): Promise<void>;
  /** Gives it a line to a page. */
  connect(port: MessagePort): void;
  dispose(): void;
  isStuck(): boolean;
  trapped(error: unknown): Promise<void>;
  holds(release: (() => void) | undefined, gone: Promise<void>): void;
  forget(port: MessagePort): void;
  ended(): void;
  /** The text of a recording, of now. */
  record(panel: number, shown: Uint8Array): Promise<string | undefined>;
}

/** What a page lends to the module. */
interface Page {
  version: string;
  files: string;
  site(query: string): string;
  onStopped: (() => void) | undefined;
  ownFile(url: string): string;
  library(url: string): string;
  worker(site: string): WorkerLine;
  refusal(code: string, message: string): Error;
  engine(site: string, saved: string, release?: () => void, gone?: Promise<void>): Promise<Watch>;
}

/** What the script gives to pages. */
interface Opened {
  Softphone: Engine["Softphone"];
  SoftphoneError: new (code: string, message: string) => Error;
  openAside: Engine["openAside"];
}
