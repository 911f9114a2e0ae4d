// No press goes wrong. Buttons come, move and go while a hand is on its way to one of them, and half a second is not enough
// to stop it. So a press does nothing where its button stood elsewhere, did not exist, was covered or meant something else
// within the last half second: before each change of the page it is kept how the page was (a scene), and a press is held
// against the scenes of that time. What is left out is counted. Scripts press no buttons: nothing is left out of theirs.

/** A press that is on its way can't be stopped within this time, in milliseconds. */
const SETTLE_MS = 500;
/** What stood for a shorter time than a frame was never seen. */
const FRAME_MS = 16;
/** What gets the focus this soon after a key or a press got it by that. */
const BY_HAND_MS = 100;

const BUTTONS = ":is([data-action], [data-can]):not(form)";
/** What these do outside of rows depends on the calls that there are. */
const OF_CALLS = /^(answer|hangup|hold|retrieve|alternate|reconnect|transfer|conference|consult|drop-party|dial)$/;

const buttonOf = (event) => (event.target instanceof Element ? event.target.closest(BUTTONS) : null);
const nameOf = (button) => button.getAttribute("data-action") ?? button.getAttribute("data-can");
const holds = ({ left, top, right, bottom }, { x, y }) => x >= left && x <= right && y >= top && y <= bottom;

/** What a press on a button means now. */
function meaning(button) {
  const keys = [];
  for (let row = button.closest("[data-key]"); row; row = row.parentElement?.closest("[data-key]")) {
    keys.push(row.getAttribute("data-key"));
  }
  const words = (button.closest("[data-asks]") ?? button).textContent;
  return JSON.stringify([nameOf(button), button.getAttribute("data-value"), keys, button.matches(":disabled"), words]);
}

/** Judges presses below one root. */
export class Presses {
  #root;
  #scenes = [];
  #calls = "";
  #down = null; // the press that is going on
  #first = null; // the first press of a double one
  #key = null; // the key that is down
  #byHand = -Infinity;
  #given = null; // the button that got the focus without a hand
  #count = 0;

  constructor(root, signal) {
    this.#root = root;
    const hears = {
      pointerdown: this.#pointerdown, click: this.#click, keydown: this.#keydown, focusin: this.#focusin,
    };
    for (const [kind, hear] of Object.entries(hears)) {
      root.addEventListener(kind, (event) => hear.call(this, event, buttonOf(event)), { capture: true, signal });
    }
    // The panel was opened or changed its width: nothing is known of how it was.
    addEventListener("resize", () => this.#add(new Map(), []), { signal });
  }

  /** How many presses were left out. */
  get leftOut() {
    return this.#count;
  }

  /** The page is about to change: keeps how it is. `calls` says what the calls are from here on. */
  keep(calls) {
    const now = performance.now();
    if (now - (this.#scenes.at(-1)?.until ?? -Infinity) > FRAME_MS) {
      const buttons = new Map();
      for (const button of this.#root.querySelectorAll(BUTTONS)) {
        const box = button.getBoundingClientRect();
        if (box.width) buttons.set(button, { means: meaning(button), box });
      }
      const covers = [...this.#root.querySelectorAll("[data-over]")].map((over) => ({ over, box: over.getBoundingClientRect() }));
      this.#add(buttons, covers);
    }
    this.#calls = calls ?? this.#calls;
  }

  #add(buttons, covers) {
    const until = performance.now();
    this.#scenes = this.#scenes.filter((scene) => scene.until > until - 2 * SETTLE_MS);
    this.#scenes.push({ until, buttons, covers, calls: this.#calls });
  }

  /** Whether a button was what it is for as long as it takes to press it; with a point, in that place. */
  #stood(button, time, point) {
    const means = meaning(button);
    const ofCalls = OF_CALLS.test(nameOf(button)) && !button.closest("[data-row=call]");
    return this.#recent(time).every(({ buttons, covers, calls }) => {
      const was = buttons.get(button);
      if (was?.means !== means || (ofCalls && calls !== this.#calls)) return false;
      return !point || (holds(was.box, point) && !covers.some(({ over, box }) => !over.contains(button) && holds(box, point)));
    });
  }

  #recent(time) {
    return this.#scenes.filter((scene) => scene.until > time - SETTLE_MS);
  }

  #pointerdown(event, button) {
    this.#byHand = event.timeStamp;
    const point = { x: event.clientX, y: event.clientY };
    this.#down = { button, means: button && meaning(button), ok: button && this.#stood(button, event.timeStamp, point) };
  }

  #click(event, button) {
    if (event.detail === 0) {
      // A key, a script, or what reads the screen aloud.
      const key = this.#key;
      this.#key = null;
      if (button && key?.button === button && !key.ok) this.#leaveOut(event);
      return;
    }
    if (event.detail === 1) this.#first = button;
    if (!button || !this.#down) return;
    const { ok, means, button: pressed } = this.#down;
    // The second press of a double one is for the button that the first one met.
    if (!ok || pressed !== button || means !== meaning(button) || this.#first !== button) this.#leaveOut(event);
  }

  #keydown(event, button) {
    if (event.key === "Tab") this.#byHand = event.timeStamp;
    const types = event.target instanceof Element && event.target.matches("[data-field=dial]");
    if (types && event.key === "Enter" && this.#recent(event.timeStamp).some(({ calls }) => calls !== this.#calls)) {
      return this.#leaveOut(event);
    }
    if (!button || !["Enter", " "].includes(event.key)) return;
    const given = this.#given?.button === button && event.timeStamp - this.#given.time < SETTLE_MS;
    // A key that is held down presses once.
    const ok = !event.repeat && !given && this.#stood(button, event.timeStamp);
    this.#key = { button, ok };
    if (!ok && event.key === "Enter") this.#leaveOut(event);
  }

  #focusin(event, button) {
    const byHand = event.timeStamp - this.#byHand < BY_HAND_MS;
    this.#given = button && !byHand ? { button, time: event.timeStamp } : null;
  }

  #leaveOut(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#count += 1;
    this.#root.setAttribute("data-presses-left-out", String(this.#count));
  }
}
