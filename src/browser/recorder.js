// The flight recorder: the last inputs with their times, so that what happened can be played again. It keeps two
// segments at most; each begins with the adapter's whole state, so the older one can go when the newer one is full.
// What is kept holds numbers and names as they are: it is in memory only, and www/recording.js replaces them by
// pseudonyms when a recording is downloaded.

const INPUTS = 1_000;
const CHARACTERS = 1_000_000;

export class Recorder {
  #tape;
  #size = 0;

  /** `options.tape` is the list of segments, the newest last: whoever gives it has the recording even after a trap. */
  constructor(options) {
    this.#tape = options?.tape ?? [];
  }

  /** A new segment begins with this state. */
  begin(state) {
    this.#size = 0;
    this.#tape.push({ state, inputs: [] });
    this.#tape.splice(0, this.#tape.length - 2);
  }

  /** Takes an input down before the adapter gets it; true where a new segment must begin after it. */
  add(entry) {
    const { inputs } = this.#tape.at(-1);
    inputs.push(entry);
    this.#size += entry.length;
    // What an earlier page saved can't be read outside of the panel, but the state that comes of it can.
    const attached = entry.includes('{"Attached":');
    return attached || inputs.length >= INPUTS || this.#size >= CHARACTERS;
  }
}
