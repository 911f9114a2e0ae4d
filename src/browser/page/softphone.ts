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

/** What can't be changed, nor anything in it. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/**
 * The hosting file `config.json`: its text; nothing, or `missing`, where the web server said 404; or why it could not be read,
 * and then nothing is allowed. `main.js` shows how to read it: without credentials.
 */
export type HostingFile = string | undefined | { text: string } | { missing: true } | { unreadable: string } | { status: number } | { fetched: false };

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

export interface Softphone {
  setAgentState(mode: Exclude<WorkMode, "aux">): Promise<void>;
  setAgentState(mode: "aux", reason?: string): Promise<void>;
  /** Calls `listener` for each event of a type, until the function returned is called. */
  on<K extends keyof SoftphoneEvents>(type: K, listener: (event: Frozen<SoftphoneEvents[K]>) => void): () => void;
}

declare global {
  interface Window {
    /** The page's softphone, once the root element has sent `softphone-ready`. */
    softphone?: Softphone;
  }
}
