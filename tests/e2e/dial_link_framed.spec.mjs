// Links that ask for a call, and a panel inside a CRM of another site: the browser keeps it apart from tabs of its own until its
// user says otherwise (docs/dial-links.md). The user's word stands in the profile's settings here: in a headless browser nobody
// can answer the question, and a permission that the driver grants does not hold where channels are handed out.

import { startBrowser } from "./browser.mjs";
import { asks, follow } from "./links.mjs";
import { expect, test as base } from "./phone.mjs";

const MAY = { last_modified: "13400000000000000", setting: 1 };

const test = base.extend({
  browser: [async ({}, use) => {
    const exceptions = { storage_access: { "http://localhost,http://127.0.0.1": MAY, "[*.]localhost,127.0.0.1": MAY } };
    const { browser, close } = await startBrowser(["--window-size=1280,900"], { preferences: { profile: { content_settings: { exceptions } } } });
    await use(browser);
    await close();
  }, { scope: "worker" }],

  // Only the browser's own context has the user's settings.
  context: ({ browser }, use) => use(browser.contexts()[0]),
});

test("a panel that may not yet is not reached; allowed by a click, and after page loads by itself, it takes links", async ({ crm, page, panel, simulator }) => {
  // Until the agent has pressed the button the browser says that it would ask.
  await page.addInitScript(() => {
    const query = navigator.permissions.query.bind(navigator.permissions);
    navigator.permissions.query = (what) => (what.name === "storage-access" && !sessionStorage.allowed ? Promise.resolve({ state: "prompt" }) : query(what));
  });
  await crm.startLoggedIn();
  const tab = await follow(page, simulator, "?dial=7722");
  await expect(tab.getByRole("heading", { name: "No softphone was found" })).toBeVisible();
  await expect(tab.getByRole("status").first()).toContainText("Open phone links here");
  await tab.getByRole("button", { name: "Copy the number" }).click();
  await tab.close();
  await page.bringToFront();
  await expect(panel.scope.getByText(/A link asks/)).toHaveCount(0);

  await panel.openMenu();
  await panel.press("Open phone links here");
  await expect(panel.scope.getByText("Phone links come here from now on.")).toBeVisible();
  await follow(page, simulator, "?dial=7722");
  await expect(asks(panel, "7722")).toBeVisible();
  expect(await simulator.dialled()).toEqual([]);
  await panel.press("Call", asks(panel, "7722"));
  await expect(panel.call("connected", "7722")).toBeVisible();

  await (await crm.content()).evaluate(() => { sessionStorage.allowed = "yes"; });
  await crm.reload();
  await panel.shows("connected");
  await follow(page, simulator, "?dial=2612");
  await expect(asks(panel, "2612")).toBeVisible();
  await panel.openMenu();
  await expect(panel.button("Open phone links here")).toBeHidden();
});
