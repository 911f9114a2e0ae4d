// A recording's file (docs/recordings.md): the browser saves the text that the softphone's module wrote, with pseudonyms
// (src/recording.rs). Loaded only when an agent downloads one.

/** A recording as it was when it was asked for. */
export class Recording {
  #text;

  constructor(text) {
    this.#text = text;
  }

  /** The file's text. */
  text() {
    return this.#text;
  }

  /** Lets the browser save the file. */
  download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.#text], { type: "application/json" }));
    const now = new Date().toISOString().slice(0, 19).replace(/[-:]/g, "");
    link.download = `cordboard-recording-${now}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}
