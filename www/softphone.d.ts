/**
 * The softphone for whoever scripts it. `www/main.js` starts one on `#softphone` and offers it as `window.softphone`.
 */

export type PhoneState = "loading" | "connecting" | "signed-out" | "ready" | "offline" | "error";
export type WorkMode = "auto" | "manual" | "acw" | "aux";
export type CallState = "alerting" | "dialling" | "ringing" | "connected" | "held" | "failed" | "ended";

/** Why something was refused; the codes are stable. */
export type ErrorCode =
  | "not-connected"
  | "not-logged-in"
  | "already-logged-in"
  | "no-number"
  | "no-such-call"
  | "not-possible"
  | "already-dialled"
  | "not-supported"
  | "bad-value"
  | "disposed";

/** A refusal: `message` is the sentence that the agent would read. */
export class SoftphoneError extends Error {
  constructor(code: ErrorCode, message: string);
  readonly code: ErrorCode;
}

/**
 * The hosting file `config.json`: its text; nothing, or `missing`, where the web server said 404; or why it could not be read,
 * and then nothing is allowed. `main.js` shows how to read it: without credentials.
 */
export type HostingFile = string | undefined | { text: string } | { missing: true } | { unreadable: string };

export interface SoftphoneOptions {
  /** The hosting file, or a promise of it. */
  config?: HostingFile | Promise<HostingFile>;
  /** The page's query, with its question mark; the address bar's by default. */
  query?: string;
  /** What an earlier softphone saved; session storage's by default. */
  saved?: string;
  /** The softphone stopped for good: its module trapped more than three times in ten minutes, or another tab has newer files
   *  than this page could load (`moved`). */
  onStopped?: (why?: "moved") => void;
}

/** What listeners of `on` hear. */
export interface SoftphoneEvents {
  state: { readonly state: PhoneState };
  call: { readonly id: number; readonly state: CallState; readonly number: string };
  agent: { readonly agentId: string; readonly mode: WorkMode | "" };
  notice: { readonly text: string };
}

/** What the softphone shows now; a frozen copy. Times are milliseconds since 1970. */
export interface Snapshot {
  readonly state: PhoneState;
  /** The connection in words. */
  readonly connection: string;
  readonly agent: {
    readonly extension: string;
    /** Empty when nobody is logged in. */
    readonly agentId: string;
    readonly mode: WorkMode | null;
    readonly modeText: string;
    readonly modeSince: number | null;
    readonly reason: string;
    /** Reason codes for aux: code and name. */
    readonly reasons: ReadonlyArray<readonly [code: string, name: string]>;
  };
  /** The call that needs the agent most comes first. */
  readonly calls: ReadonlyArray<{
    readonly id: number;
    readonly state: CallState;
    readonly stateText: string;
    readonly number: string;
    readonly name: string;
    readonly dnis: string;
    readonly parties: readonly string[];
    readonly since: number;
    readonly lasted: number | null;
    readonly note: { readonly text: string };
  }>;
  readonly history: ReadonlyArray<{
    readonly id: number;
    readonly number: string;
    readonly name: string;
    readonly kind: "in" | "out" | "missed";
    readonly began: number;
    readonly lasted: number;
  }>;
  readonly notices: ReadonlyArray<{
    readonly id: number;
    readonly kind: "info" | "warning" | "problem";
    readonly item: string;
    readonly text: string;
  }>;
}

/**
 * One page's part of an agent's softphone; all tabs of a CRM site share one. A method resolves when its request was taken, and
 * rejects with a {@link SoftphoneError} when it was refused and nothing is done.
 * The CTI server picks the call that a method without number acts on.
 */
export class Softphone {
  /** Starts a softphone on the markup under `root`; resolves when it shows something. */
  static start(root: HTMLElement, options?: SoftphoneOptions): Promise<Softphone>;
  private constructor();

  /** Dials as typed, or with `clicked` by the number rule, as if the number had been clicked in the CRM. */
  dial(number: string, options?: { clicked?: boolean }): Promise<void>;
  answer(): Promise<void>;
  hold(): Promise<void>;
  retrieve(): Promise<void>;
  hangup(): Promise<void>;
  consult(number: string): Promise<void>;
  /** Without a number: both calls together. */
  transfer(number?: string): Promise<void>;
  /** Without a number: both calls together. */
  conference(number?: string): Promise<void>;
  /** Leaves the consultation, back to the held call. */
  reconnect(): Promise<void>;
  dropParty(number: string): Promise<void>;
  sendDigits(digits: string): Promise<void>;
  logIn(agentId: string, password?: string): Promise<void>;
  logOut(): Promise<void>;
  setAgentState(mode: Exclude<WorkMode, "aux">): Promise<void>;
  setAgentState(mode: "aux", reason?: string): Promise<void>;

  readonly snapshot: Snapshot;

  /** What happened in the last minutes, as the text of a file for `cargo xtask replay`; numbers and names are replaced. */
  recording(): Promise<string>;

  /** Calls `listener` for each event of a type, until the function returned is called. */
  on<K extends keyof SoftphoneEvents>(type: K, listener: (event: SoftphoneEvents[K]) => void): () => void;

  /** What this page's softphone has at work, for tests of what must not grow. */
  counts(): Promise<{ readonly memory: number; readonly panels: number; readonly restarts: number }>;

  /** Ends this page's part: its listeners go, and with the last page sockets and timers. Does nothing the second time. */
  dispose(): void;
}

declare global {
  interface Window {
    /** The page's softphone, once the root element has sent `softphone-ready`. */
    softphone?: Softphone;
  }
}
