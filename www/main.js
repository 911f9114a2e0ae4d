// Starts the softphone on #softphone and offers it as `window.softphone`; `softphone-ready` on the root tells when.

import { Softphone } from "./softphone.js";

const root = document.getElementById("softphone");

// The hosting file is optional: whoever hosts the files may pin CRM origins and CTI hosts in it (README.md).
async function hostingFile() {
  try {
    const response = await fetch("config.json");
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

// Static words: they must appear when nothing else works. Where another tab has newer files than this page could load, the
// cure is the same.
function stopped() {
  root.dataset.state = "error";
  for (const part of root.children) part.inert = !part.matches("h1, [data-show=failure]");
  root.querySelector("[data-bind=connection]")?.replaceChildren("Stopped");
  const failure = root.querySelector("[data-show=failure]");
  failure.hidden = false;
  failure.querySelector("[data-action=reload]")?.addEventListener("click", () => location.reload());
}

// A link that asks for a call goes to a softphone that runs already: here none is started.
if (/[?&#]dial=/.test(location.search + location.hash)) {
  (await import("./dial_link.js")).open(root);
} else try {
  window.softphone = await Softphone.start(root, { config: hostingFile(), onStopped: stopped });
  root.dispatchEvent(new CustomEvent("softphone-ready", { bubbles: true, detail: window.softphone }));
} catch (error) {
  console.error("cordboard: the softphone could not be started", error);
  stopped();
}
