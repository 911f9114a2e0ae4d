// ServiceNow's library `openFrameAPI` as the panel calls it (src/browser/panel.js); loaded with that library. It takes
// arguments in a row, has callbacks for `init` and `isVisible` only, and throws plain texts. Here each call gets one
// answer in the shape of other CRMs' answers, `{success, returnValue, errors}`. Which methods there are depends on the
// library's version, so each is looked for before it is called.

/** What the panel hears of ServiceNow by itself, and by which name it says it. */
const EVENTS = {
  openframe_communication: "crm-click",
  openframe_communication_failure: "crm-failure",
  openframe_shown: "used",
  openframe_expand: "used",
  openframe_icon_clicked: "crm-icon",
  openframe_header_icon_clicked: "crm-icon", // what older versions call it
  openframe_title_icon_clicked: "crm-icon",
};

/** The methods that the softphone calls; older versions lack some of them. */
const METHODS = ["init", "subscribe", "show", "setFrameMode", "setSize", "setSubtitle", "setPresenceIndicator",
  "setTitleIcon", "setIcons", "openServiceNowForm", "openServiceNowList", "openCustomURL"];

const done = (returnValue = null) => ({ success: true, returnValue, errors: null });
const failed = (thrown) => ({ success: false, returnValue: null, errors: [wordsOf(thrown)] });

/** What a thrown or a told error says. */
function wordsOf(thrown) {
  if (typeof thrown === "string") return thrown;
  return thrown?.message ?? JSON.stringify(thrown) ?? "an error without words";
}

/** What is told of an event: of the title's icon, which may be ServiceNow's own, only that it was it. */
function told(event, payload) {
  if (event === "openframe_communication_failure") return wordsOf(payload);
  return JSON.stringify(event === "openframe_title_icon_clicked" ? { id: "softphone" } : payload) ?? "null";
}

/** ServiceNow's page shows the pictures, so it needs their whole addresses; they lie beside this file. */
const placed = (icon) => ({ ...icon, imageURL: new URL(icon.imageURL, import.meta.url).href });

let frame;

/** The page's one frame; `hear` is the panel's. */
export function openFrame(hear) {
  frame ??= new OpenFrame(hear);
  frame.hear = hear;
  return frame;
}

export class OpenFrame {
  #config;
  #subscribed = false;

  /** `hear` is the panel's: a name, a value. */
  constructor(hear) {
    this.hear = hear;
  }

  /** Calls a method; `answer` hears once what came of it. Throws what the library throws. */
  call(method, args, answer) {
    const api = window.openFrameAPI;
    if (!api) throw "ServiceNow's library was loaded, but openFrameAPI is not there";
    switch (method) {
      case "init": return this.#init(api, args, answer);
      case "subscribe": return answer(this.#subscribe(api));
      case "version": return answer(done(this.#version(api)));
      case "isVisible": return void api.isVisible((visible) => answer(done(visible)));
      case "setTitleIcon":
        // The record names one: whoever wrote it wants that.
        if (this.#config?.returnValue.titleIcon) return answer(done());
        args = args.map(placed);
        break;
      case "setIcons":
        args = args.map((icons) => icons.map(placed));
        break;
      default:
    }
    if (typeof api[method] !== "function") throw `ServiceNow's library has no ${method}`;
    api[method](...args);
    // A frame that is shown may be folded still.
    if (method === "show" && api.FRAME_MODE && api.setFrameMode) api.setFrameMode(api.FRAME_MODE.EXPAND);
    return answer(done());
  }

  /** Once for each page: whoever asks again gets the first answer. */
  #init(api, [config], answer) {
    if (this.#config) return answer(this.#config);
    const started = (record) => answer(this.#config ??= done(record ?? {}));
    return void api.init(config, started, (error) => answer(failed(error)));
  }

  #subscribe(api) {
    if (this.#subscribed) return done();
    const known = Object.values(api.EVENTS ?? {});
    for (const [event, name] of Object.entries(EVENTS)) {
      const old = known.length > 0 && !known.includes(event);
      if (old && event !== "openframe_communication") continue;
      api.subscribe(event, (payload) => this.hear(name, told(event, payload)));
    }
    this.#subscribed = true;
    return done();
  }

  #version(api) {
    const missing = METHODS.filter((method) => typeof api[method] !== "function");
    const version = typeof api.version === "function" ? api.version() : "not told";
    return `openFrameAPI ${version}${missing.length ? `, without ${missing.join(", ")}` : ""}`;
  }
}
