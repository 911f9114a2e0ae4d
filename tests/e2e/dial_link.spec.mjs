// Links that ask for a call (docs/dial-links.md): the tab that one opens hands the number to a panel, which asks its agent.

import { asks, follow } from "./links.mjs";
import { Panel } from "./panel.mjs";
import { ADA, expect, test } from "./phone.mjs";

/** The softphone in a tab of its own, logged in. */
async function topLevel(page, simulator) {
  const settings = {
    "/ServerInfo/wsURIA": `${simulator.a}/as/192.168.1.101`, "/reqDialingOptions/reqOutsidePrefix": "9",
    "/reqDialingOptions/reqInternationalPrefix": "011",
  };
  await page.context().route("**/own.json", (route) => route.fulfill({ json: settings }));
  await page.goto(`${simulator.softphone}/index.html?settings=own.json`);
  const panel = new Panel(page);
  await panel.logIn();
  return panel;
}

test("a link reaches a softphone in a tab of its own, whose agent confirms it, and its tab closes", async ({ page, simulator }) => {
  const panel = await topLevel(page, simulator);
  const tab = await follow(page, simulator, "?dial=tel%3A%2B44%2020%207946%200018");
  await expect(asks(panel, "+44 20 7946 0018")).toBeVisible();
  await expect.poll(() => tab.isClosed()).toBe(true);
  await page.waitForTimeout(500);
  expect(await simulator.dialled()).toEqual([]);
  await expect(page.locator("[data-announce=alert]")).toHaveText("A link asks to call +44 20 7946 0018.");
  await panel.press("Call", asks(panel, "+44 20 7946 0018"));
  await expect(panel.call("connected", ADA)).toBeVisible();
  await expect(asks(panel, "+44 20 7946 0018")).toBeHidden();
  expect(await simulator.dialled()).toEqual([`9011${ADA}`]);
});

test("a link that the agent does not want is not dialled", async ({ page, simulator }) => {
  const panel = await topLevel(page, simulator);
  await follow(page, simulator, "#dial=7722");
  await panel.press("Cancel", asks(panel, "7722"));
  await expect(asks(panel, "7722")).toBeHidden();
  expect(await simulator.dialled()).toEqual([]);
});

test("of two softphones the one that was used last takes the link, and only that one", async ({ page, simulator }) => {
  const first = await topLevel(page, simulator);
  const other = await page.context().newPage();
  // Another settings file: another phone.
  await page.context().route("**/other.json", (route) => route.fulfill({ json: { "/ServerInfo/wsURIA": `${simulator.b}/as/192.168.1.102` } }));
  await other.goto(`${simulator.softphone}/index.html?settings=other.json`);
  await new Panel(other).is("signed-out");
  await other.bringToFront();
  await other.getByRole("button", { name: "Menu" }).click();
  await follow(page, simulator, "?dial=7722");
  await expect(asks(new Panel(other), "7722")).toBeVisible();
  await expect(asks(first, "7722")).toBeHidden();
  await page.bringToFront();
  await page.getByRole("button", { name: "Menu" }).click();
  await follow(page, simulator, "?dial=2612");
  await expect(asks(first, "2612")).toBeVisible();
  await expect(asks(new Panel(other), "2612")).toBeHidden();
});

test("a link that comes while another waits is not taken, and its tab says so", async ({ page, simulator }) => {
  const panel = await topLevel(page, simulator);
  await follow(page, simulator, "?dial=7722");
  await expect(asks(panel, "7722")).toBeVisible();
  const tab = await follow(page, simulator, "?dial=2612");
  await expect(tab.getByRole("heading", { name: "Not taken" })).toBeVisible();
  await expect(tab.getByRole("status").first()).toContainText("Another link asked");
  await expect(tab.locator("output")).toHaveText("2612");
  await expect(asks(panel, "7722")).toBeVisible();
});

test("where no softphone runs the tab says so, starts none, and has the number to copy", async ({ page, simulator }) => {
  const tab = await follow(page, simulator, "?dial=%2B44%2020%207946%200018&x=1");
  await expect(tab.getByRole("heading", { name: "No softphone was found" })).toBeFocused();
  await expect(tab.locator("output")).toHaveText("+44 20 7946 0018");
  await tab.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await tab.getByRole("button", { name: "Copy the number" }).click();
  await expect(tab.getByText("Copied.")).toBeVisible();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe("+44 20 7946 0018");
  expect(await tab.evaluate(() => [location.search, "softphone" in window && window.softphone instanceof HTMLElement])).toEqual(["?dial=", true]);
  expect(await simulator.requests()).toEqual([]);
  // Loaded again it asks for nothing.
  await tab.reload();
  await expect(tab.getByRole("heading", { name: "Phone links" })).toBeVisible();
});

test("a link with more than a number offers the number, and the rest as digits after the answer", async ({ page, simulator }) => {
  const panel = await topLevel(page, simulator);
  await follow(page, simulator, "?dial=tel%3A7722x12");
  const asked = panel.scope.locator("p.waiting").filter({ hasText: "A link asks to call 7722, and to send 12 after the answer." });
  await expect(asked).toBeVisible();
  await panel.press("Call", asked);
  await expect(panel.call("connected", "7722 ext. 12")).toBeVisible();
  await expect.poll(async () => (await simulator.requests()).filter(({ request }) => request === "dtmf").map(({ digits }) => digits)).toEqual(["12"]);
  expect(await simulator.dialled()).toEqual(["7722"]);
});

test("orders to the phone system are refused in words, and can be copied", async ({ page, simulator }) => {
  const panel = await topLevel(page, simulator);
  const tab = await follow(page, simulator, "?dial=*21%2A0044207946%23");
  await expect(tab.getByRole("heading", { name: "Not taken" })).toBeVisible();
  await expect(tab.getByRole("status").first()).toContainText("with * or #");
  await expect(tab.locator("output")).toHaveText("*21*0044207946#");
  await expect(panel.scope.getByText(/A link asks to call/)).toBeHidden();
  expect(await simulator.dialled()).toEqual([]);
});

test("what can't be read is shown as it came, to copy", async ({ page, simulator }) => {
  const tab = await follow(page, simulator, "?dial=tel%3A555-1212%20or%20555-1313");
  await expect(tab.getByRole("heading", { name: "Not a number" })).toBeVisible();
  await expect(tab.locator("output")).toHaveText("tel:555-1212 or 555-1313");
  await expect(tab.getByRole("button", { name: "Copy the number" })).toBeVisible();
});

test("what is no number is refused in words, as text", async ({ page, simulator }) => {
  const panel = await topLevel(page, simulator);
  const tab = await follow(page, simulator, "?dial=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E1");
  await expect(tab.getByRole("heading", { name: "Not a number" })).toBeVisible();
  expect(await tab.locator(".phone-link img").count()).toBe(0);
  await expect(panel.scope.getByText(/A link asks/)).toBeHidden();
});
