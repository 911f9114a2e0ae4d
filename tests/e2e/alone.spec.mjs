// Where a page can share nothing with others it is a softphone of its own, and says so.

import { ADA, expect, happened, test } from "./tabs.mjs";

test.skip(({ carrier }) => carrier.shared, "tabs share a phone");

test("a page that can share nothing has a phone of its own, and diagnostics says so and why", async ({ carrier, tabs, simulator }) => {
  const [tab] = await tabs.startLoggedIn();
  await tab.panel.openDiagnostics();
  await expect(tab.panel.diagnosed("The softphone runs in")).toHaveText("this page, for itself alone");
  await expect(tab.panel.diagnosed("Why there")).toContainText(/shared worker/);
  // Where nothing is taken away, the browser has them and refuses them to a frame of another site.
  const words = carrier.stores ? "no" : "there, but the browser refuses them to this page";
  for (const what of ["Shared workers", "Web Locks"]) await expect(tab.panel.diagnosed(what)).toHaveText(words);
  await tab.panel.press("Close", tab.panel.diagnostics);
  await simulator.ring(ADA);
  await tab.shows("Ada Penrose");
  await tab.panel.answer();
  await tab.panel.press("Hang up");
  await expect(tab.panel.call("ended")).toContainText("Call log saved");
  expect(await happened(simulator)).toMatchObject({ monitors: 1, logIns: 1, pops: [[ADA, await tab.tab()]], logs: [["", 1]] });
});
