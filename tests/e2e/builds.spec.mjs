// The two builds of the panel: which one a page loads, and what the panel says where another one is meant.

import { Panel } from "./panel.mjs";
import { ADA, expect, test } from "./phone.mjs";

const isBuild = (panel, build) => expect(panel.root).toHaveAttribute("data-build", build);

/** What the page loaded of the softphone's package. */
function packages(page) {
  const loaded = [];
  page.on("request", (request) => loaded.push(/\/pkg\/([\w.]+)/.exec(request.url())?.[1]));
  return () => [...new Set(loaded.filter(Boolean))].sort();
}

const RULE = { "/Rules/first": "{\"on\": \"offer\"}", "/Shuttle/url": "https://shuttle.example.com" };

test.describe("core, which is delivered,", () => {
  test("works with settings of the other systems, and names them and the switch", async ({ crm, panel, simulator }) => {
    await simulator.settings(RULE);
    await crm.startLoggedIn();
    await isBuild(panel, "core");
    const told = panel.told("\"build\": \"full\" in config.json");
    await expect(told).toHaveCount(1);
    await expect(told).toContainText("/Rules/first, /Shuttle/url");
    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await panel.answer();
    await panel.shows("connected");
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Version")).toContainText("(core)");
  });

  test("is left for full by the page's parameter", async ({ page, simulator }) => {
    const [panel, loaded] = [new Panel(page), packages(page)];
    await page.goto(`${simulator.softphone}/index.html?build=full`);
    await panel.is("error"); // there is neither a CRM nor a settings file
    await isBuild(panel, "full");
    expect(loaded()).toEqual(["full.js"]);
    await expect(panel.told("build")).toHaveCount(0);
  });

  test("runs where the page's parameter names no build, and says so", async ({ page, simulator }) => {
    const [panel, loaded] = [new Panel(page), packages(page)];
    await page.goto(`${simulator.softphone}/index.html?build=../full`);
    await isBuild(panel, "core");
    expect(loaded()).toEqual(["softphone.js"]);
    await expect(panel.told("build=../full")).toContainText("The build core runs.");
  });

  test("says to a page in OpenFrame which build it needs", async ({ page, simulator }) => {
    const panel = new Panel(page);
    await page.goto(`${simulator.softphone}/index.html?crm=openframe`);
    await panel.is("error");
    await expect(panel.told("crm=openframe")).toContainText("\"build\": \"full\" in config.json");
  });
});

test.describe("full, named by config.json,", () => {
  test.use({ build: "full" });

  test("runs, takes the settings of the other systems, and its diagnostics and recording can be read", async ({ crm, page, panel, simulator }) => {
    const loaded = packages(page);
    await simulator.settings(RULE);
    await crm.startLoggedIn();
    await isBuild(panel, "full");
    await expect(panel.told("config.json")).toHaveCount(0);
    await simulator.ring(ADA);
    await crm.shows("Ada Penrose");
    await panel.answer();
    await panel.shows("connected");
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Version")).toContainText("(full)");
    const content = page.frames().find((frame) => frame.url().startsWith(simulator.softphone));
    expect(await content.evaluate(() => window.softphone.recording())).toContain("\"Answer\"");
    expect(loaded()).toEqual(["full.js", "unpack.js", "unpacker_bg.wasm"]);
  });
});

test.describe("core, named by config.json,", () => {
  test.use({ build: "core" });

  test("is what the page's parameter can't change, and the panel says so", async ({ page, simulator }) => {
    const [panel, loaded] = [new Panel(page), packages(page)];
    await page.goto(`${simulator.softphone}/index.html?build=full`);
    await isBuild(panel, "core");
    expect(loaded()).toEqual(["softphone.js"]);
    await expect(panel.told("build=full")).toContainText("a build in config.json holds before this");
  });
});
