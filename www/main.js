// Starts the softphone on #softphone and offers it as `window.softphone`; `softphone-ready` on the root tells when.

const root = document.getElementById("softphone");

// The hosting file is optional: whoever hosts the files may pin CRM origins, CTI hosts and the build in it (README.md).
async function hostingFile() {
  try {
    const response = await fetch("config.json");
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

// The hosting file names the build; where it names none, the page's address may. The softphone says what it did not follow.
function load(config) {
  let build;
  try {
    build = JSON.parse(config).build;
  } catch {
    // No file, or one that the softphone complains of.
  }
  build ??= new URLSearchParams(location.search).get("build");
  return build === "full" ? import("./pkg/full.js") : import("./pkg/softphone.js");
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

async function start() {
  const config = await hostingFile();
  const { Softphone } = await load(config);
  window.softphone = await Softphone.start(root, { config, onStopped: stopped });
  root.dispatchEvent(new CustomEvent("softphone-ready", { bubbles: true, detail: window.softphone }));
}

try {
  // A link that asks for a call goes to a softphone that runs already: then none is started here.
  if (/[?&#]dial=/.test(location.search + location.hash)) (await import("./dial_link.js")).open(root);
  else await start();
} catch (error) {
  console.error("cordboard: the softphone could not be started", error);
  stopped();
}
