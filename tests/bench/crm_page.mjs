// What the CRM's page notes of its softphone, by the wall clock: when it began to load it, and what it was asked. It is the same for
// both softphones, and nothing is put into them for it.

/** Runs in the page before its scripts. */
export function watch() {
  if (window.parent !== window) return;
  const wall = () => performance.timeOrigin + performance.now();
  const noted = (window.noted = { begun: undefined, asked: {} });
  let waiting = [];
  // When a method was asked for the nth time, once it was.
  window.when = (method, nth = 1) => {
    const at = noted.asked[method]?.[nth - 1];
    return at ? Promise.resolve(at) : new Promise((resolve) => { waiting.push({ method, nth, resolve }); });
  };
  addEventListener("message", ({ data }) => {
    const at = wall();
    const method = typeof data === "string" && /(?:^|\/)method=(\w+?)(?:_\d+)?&/.exec(data)?.[1];
    if (!method) return;
    const nth = (noted.asked[method] ??= []).push(at);
    waiting.filter((one) => one.method === method && one.nth === nth).forEach(({ resolve }) => resolve(at));
    waiting = waiting.filter((one) => one.method !== method || one.nth !== nth);
  });
  new MutationObserver((_, observer) => {
    if (!document.querySelector("iframe#softphone")?.src) return;
    noted.begun = wall();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["src"] });
}

/** Runs in the page: waits until its softphone has enabled click-to-dial. */
export async function enabled() {
  const usable = await window.when("enableClickToDial");
  return { begun: window.noted.begun, settings: await window.when("getCallCenterSettings"), enabled: usable };
}

/** Runs in the page: waits until it was asked to pop so often. */
export const popped = (times) => window.when("searchAndScreenPop", times);

/** Runs in the page: how often it was asked to pop. */
export const pops = () => window.noted.asked.searchAndScreenPop?.length ?? 0;

/** Runs in the page: clicks a number, and gives the moment. */
export function click(number) {
  const button = [...document.querySelectorAll("button.phone")].find(({ textContent }) => textContent.trim() === number);
  const at = performance.timeOrigin + performance.now();
  button.click();
  return at;
}
