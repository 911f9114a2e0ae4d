// Opens what rules made (docs/rules.md): addresses in tabs, windows and frames, and programs by their schemes. Loaded when
// the core asks for the first one (src/crm/browser.rs); the core has checked the address. The answer says whether the
// browser opened it: a window without a click may be blocked.

/** The windows that are used again, by their names. */
const windows = new Map();

/** Pages in a frame may do what web applications do, and never leave their frame or act for this page. */
const SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

export function perform(method, [url, name, features]) {
  switch (method) {
    case "open": return { opened: name === "_blank" ? open(url, name, features) !== null : reuse(url, name, features) };
    case "frame": return { opened: frame(url, name) };
    case "launch": return { opened: launch(url) };
    default: throw new Error(`${method} is not known here`);
  }
}

/** A window, or `null` where the browser blocked it: with `noopener` nobody could tell, so the opener is taken off here. */
function open(url, name, features) {
  const opened = window.open(url, name, features);
  if (opened) opened.opener = null;
  return opened;
}

/** The window of this name: the one that is open goes to the address, where the browser lets it. */
function reuse(url, name, features) {
  const old = windows.get(name);
  if (old && !old.closed) old.close();
  const opened = open(url, name, features);
  if (opened) windows.set(name, opened);
  return opened !== null;
}

/** The operating system knows which program has the scheme; what becomes of it is not told. */
function launch(url) {
  const link = document.createElement("a");
  link.href = url;
  link.click();
  return true;
}

/** One frame in the panel. A page that refuses to be framed says so to nobody, so a link to it stands beside. */
function frame(url, title) {
  const root = document.querySelector("#softphone") ?? document.body;
  root.querySelector(":scope > .target")?.remove();
  style();
  const section = make("section", { class: "target", "aria-label": title });
  const bar = make("header");
  const name = make("h2");
  name.textContent = title;
  const link = make("a", { href: url, target: "_blank", rel: "noopener noreferrer" });
  link.textContent = "Open in a tab";
  const close = make("button", { type: "button", class: "icon", "aria-label": "Close this page", title: "Close" });
  close.textContent = "×";
  close.addEventListener("click", () => section.remove());
  bar.append(name, link, close);
  const foreign = new URL(url).origin !== location.origin;
  const sandbox = foreign ? `${SANDBOX} allow-same-origin` : SANDBOX;
  section.append(bar, make("iframe", { sandbox, referrerpolicy: "strict-origin", title, src: url }));
  const calls = root.querySelector(":scope > .calls");
  if (calls) calls.after(section);
  else root.append(section);
  return true;
}

function make(name, attributes = {}) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** The style of frames and of rules in a call's card, which few need. */
export function style() {
  const href = new URL("rules.css", import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(make("link", { rel: "stylesheet", href }));
}
