// There were two builds of the panel once, and sites still name one: that is read, means nothing, and diagnostics says so.

import { Panel } from "./panel.mjs";
import { ADA, expect, test } from "./phone.mjs";
import { MODULE, SCRIPT } from "./release.mjs";

/** What the page loaded of the softphone's package. */
function packages(page) {
  const loaded = [];
  page.on("request", (request) => loaded.push(/\/(pkg\/[\w.-]+)/.exec(request.url())?.[1]));
  return () => [...new Set(loaded.filter(Boolean))].sort();
}

const RULE = { "/Rules/first": "{\"on\": \"offer\", \"do\": {\"notify\": \"Somebody calls\"}}" };

const NAMED = "there is one, with everything: ";

/** The panel's page gets this hosting file. */
const hosted = (page, file) => page.route("**/config.json", (route) => route.fulfill({ json: file }));

for (const build of ["core", "full", "Full"]) {
  test(`config.json names ${build}: the one build runs, with rules, diagnostics and a recording`, async ({ crm, page, panel, simulator }) => {
    const loaded = packages(page);
    await hosted(page, { build });
    await simulator.settings(RULE);
    await crm.startLoggedIn();
    await expect(panel.told("build")).toHaveCount(0);
    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await expect(panel.told("Somebody calls")).toBeVisible();
    await panel.answer();
    await panel.shows("connected");
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Build")).toHaveText(`${NAMED}build in config.json can be left out`);
    await expect(panel.diagnosed("first")).toHaveText("offer: says something");
    const content = page.frames().find((frame) => frame.url().startsWith(simulator.softphone));
    expect(await content.evaluate(() => window.softphone.recording())).toContain("\"Answer\"");
    expect(loaded()).toEqual([MODULE, SCRIPT]);
  });
}

for (const build of ["core", "full", "../evil"]) {
  test(`the page's address names ${build}: the one build runs`, async ({ page, simulator }) => {
    const [panel, loaded] = [new Panel(page), packages(page)];
    await page.goto(`${simulator.softphone}/index.html?build=${build}`);
    await panel.is("error"); // there is neither a CRM nor a settings file
    expect(loaded()).toEqual([MODULE, SCRIPT]);
    await expect(panel.told("build")).toHaveCount(0);
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Build")).toHaveText(`${NAMED}build in the page's address can be left out`);
  });
}

test("both name one: that is one line, and OpenFrame is known in any case", async ({ page, simulator }) => {
  const panel = new Panel(page);
  await hosted(page, { build: "core" });
  await page.goto(`${simulator.softphone}/index.html?crm=openframe&build=full`);
  await panel.is("error"); // it is in no frame of ServiceNow
  await expect(panel.told("build")).toHaveCount(0);
  await panel.openDiagnostics();
  await expect(panel.diagnosed("Build")).toHaveText(`${NAMED}build in the page's address and build in config.json can be left out`);
});

test("none is named: nothing is said", async ({ crm, panel }) => {
  await crm.start();
  await panel.openDiagnostics();
  await expect(panel.diagnosed("Build")).toHaveCount(0);
});
