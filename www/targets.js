// Opens what rules made (docs/rules.md): addresses in tabs, windows and frames, and programs by their schemes. Loaded when
// the core asks for the first one (src/crm/browser.rs); the core has checked the address. The answer says whether the
// browser opened it: a window without a click may be blocked.

/** Windows that are used again, and what they are called now. */
const windows = new Map();

/** Pages in a frame may do what web applications do, and never leave their frame or act for this page. */
const SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

export function perform(method, [url, name, features]) {
  switch (method) {
    case "open": return { opened: Boolean(name === "_blank" ? open(url) : reuse(url, name, features)) };
    case "frame": return { opened: frame(url, name) };
    case "launch": return { opened: launch(url) };
    default: throw new Error(`${method} is not known here`);
  }
}

/** A tab of its own; `null` where the browser blocked it: with `noopener` nobody could tell, so the opener is taken off here. */
function open(url) {
  const opened = window.open(url, "_blank");
  if (opened) opened.opener = null;
  return opened;
}

/** A window that is used again: a browser lets nobody but its opener send it elsewhere. So that it gets no hold of the
 *  softphone, an empty frame opens it. After a page load that opener is gone: then the window gets a new name. */
function reuse(url, name, features) {
  const again = opener().open(url, windows.get(name) ?? name, features);
  if (again) return again;
  windows.set(name, `${name}_${Date.now()}`);
  return opener().open(url, windows.get(name), features);
}

let frameThatOpens;

function opener() {
  if (!frameThatOpens?.isConnected) {
    frameThatOpens = make("iframe", { hidden: "", "aria-hidden": "true", tabindex: "-1" });
    document.body.append(frameThatOpens);
  }
  return frameThatOpens.contentWindow;
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
