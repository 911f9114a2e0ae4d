// @ts-check
// Starts the softphone (softphone.d.ts) on the page's markup. All that is loaded begins here and now.

import { early, site } from "./early.js";

const files = early(new URL("./", import.meta.url).href);
const root = /** @type {HTMLElement} */ (document.getElementById("softphone"));

// The hosting file (README.md), or what stands in its way: only 404 says that there is none. Without credentials, since a page
// of a sibling site could set so many cookies that the web server refuses them.
async function hostingFile() {
  try {
    const response = await fetch("config.json", { credentials: "omit", redirect: "error", cache: "no-cache" });
    if (response.status === 404) return { missing: true };
    if (response.status !== 200) return { status: response.status };
    return { text: await response.text() };
  } catch { return { fetched: false }; }
}

// Static words, for when nothing else works.
function stopped() {
  root.dataset.state = "error";
  for (const part of root.querySelectorAll(":scope > *")) part.toggleAttribute("inert", !part.matches("h1, [data-show=failure]"));
  root.querySelector("[data-bind=connection]")?.replaceChildren("Stopped");
  const failure = root.querySelector("[data-show=failure]");
  failure?.toggleAttribute("hidden", false);
  failure?.querySelector("[data-action=reload]")?.addEventListener("click", () => location.reload());
}

async function start() {
  // The small window, and a link that asks for a call, are for a softphone that runs already: none is started here.
  const isAside = "small" in root.dataset || /[?&#]dial=/.test(location.search + location.hash);
  // Small things first: the module's compiling and the worker's start would keep them waiting (docs/performance.md).
  const script = import(files.script);
  const config = isAside ? undefined : hostingFile();
  files.module().catch(() => {}); // told below
  if (!isAside) files.begin(site(location.search));
  const { Softphone, openAside } = await (await script).open();
  if (isAside) return openAside(root);
  const softphone = await Softphone.start(root, { config, onStopped: stopped });
  Object.assign(window, { softphone });
  root.dispatchEvent(new CustomEvent("softphone-ready", { bubbles: true, detail: softphone }));
}

// When the page is left, the browser breaks off what it loads: that is no failure.
let left = false;
for (const leaves of ["beforeunload", "pagehide"]) addEventListener(leaves, () => { left = true; });
start().catch((error) => {
  if (!left) console.error("cordboard: the softphone could not be started", error);
  stopped();
});
