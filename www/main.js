// Starts the softphone (softphone.d.ts).

const root = document.getElementById("softphone");

// The hosting file (README.md), or what stands in its way: only 404 says that there is none. Without credentials, since a page
// of a sibling site could set so many cookies that the web server refuses them.
async function hostingFile() {
  try {
    const response = await fetch("config.json", { credentials: "omit", redirect: "error", cache: "no-cache" });
    if (response.status === 404) return { missing: true };
    if (response.status !== 200) return { unreadable: `the web server answered ${response.status}` };
    return { text: await response.text() };
  } catch {
    return { unreadable: "it could not be fetched, or the web server sent the browser elsewhere" };
  }
}

// Static words, for when nothing else works.
function stopped() {
  root.dataset.state = "error";
  for (const part of root.children) part.inert = !part.matches("h1, [data-show=failure]");
  root.querySelector("[data-bind=connection]")?.replaceChildren("Stopped");
  const failure = root.querySelector("[data-show=failure]");
  failure.hidden = false;
  failure.querySelector("[data-action=reload]")?.addEventListener("click", () => location.reload());
}

async function start() {
  const [config, { Softphone }] = await Promise.all([hostingFile(), import("./pkg/softphone.js")]);
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
