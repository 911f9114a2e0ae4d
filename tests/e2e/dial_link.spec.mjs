// Links that ask for a call (docs/dial-links.md): the tab that one opens hands the number to a panel, which asks its agent.

import { asks, follow } from "./links.mjs";
import { Panel } from "./panel.mjs";
import { ADA, expect, test } from "./phone.mjs";

test.use({ build: "full" });

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

test("numbers are read as links write them", async ({ page, simulator }) => {
  await page.goto(`${simulator.softphone}/index.html?dial=`);
  const read = (link) => page.evaluate(async ([module, link]) => {
    const { number, refusal } = (await import(module)).read(new URL(`https://x.example/index.html${link}`));
    return refusal ? "refused" : number;
  }, [`${simulator.softphone}/dial_link.js`, link]);
  for (const [link, number] of [
    ["?dial=%2B49891", "+49891"],
    ["?dial=+49891", "+49891"],
    ["?a=1&dial=7722&b=2", "7722"],
    ["#dial=tel:7722", "7722"],
    ["?dial=tel%3A%2B49%252089%25201", "+49 89 1"],
    ["?dial=TEL%3A%2F%2F%2B49891", "+49891"],
    ["?dial=callto%3A0049-89(1)", "0049-89(1)"],
    ["?dial=sip%3A%2B49891%40pbx.example%3Btransport%3Dtcp", "+49891"],
    ["?dial=tel%3A%2B1-415-5551212%3Bext%3D1-2", "+1-415-5551212;ext=12"],
    ["?dial=tel%3A863-1234%3Bphone-context%3D%2B1-914-555", "+1-914-555-863-1234"],
    ["?dial=tel%3A7722%3Bphone-context%3Dpbx.example", "7722"],
    ["?dial=", ""],
    ["?dial=*21%23", "*21#"],
    ["?dial=tel%3A415-555-1212x123", "415-555-1212;ext=123"],
    ["?dial=%2B1%20(415)%20555-1212%20ext.%20123", "+1 (415) 555-1212;ext=123"],
    ["?dial=415-555-1212%20(ext%2012)", "415-555-1212;ext=12"],
    ["?dial=415-555-1212,,12", "415-555-1212;ext=12"],
    ["?dial=tel%3A415-555-1212%3B12", "415-555-1212;ext=12"],
    ["?dial=tel%3A%2B1-201-555-0123%3Bpostd%3D22", "+1-201-555-0123;ext=22"],
    ["?dial=tel%3A%2B1-201-555-0123%3Bextension%3D12", "+1-201-555-0123;ext=12"],
    ["?dial=%E2%80%AA%2B14155551212%E2%80%AC", "+14155551212"],
    ["?dial=415%E2%80%91555%E2%80%911212", "415-555-1212"],
    ["?dial=%EF%BC%8B%EF%BC%91%EF%BC%92%EF%BC%93", "+123"],
  ]) expect([link, await read(link)]).toEqual([link, number]);
  for (const link of [
    "?dial=%E0%A4", "?dial=tel%3A%25E0%25A4", "?dial=javascript%3Aalert(1)", "?dial=mailto%3A1%40a.example", "?dial=alice", "?dial=%2B",
    "?dial=%3Cimg%20src%3Dx%3E1", "?dial=sip%3Aalice%40pbx.example", "?dial=1%2B2", "?dial=7722x", `?dial=${"1".repeat(41)}`,
    "?dial=tel%3A1%3Bext%3Dabc", "?dial=%252B49", "?dial=1%0A2,3", "?dial=%D9%A1%D9%A2",
    "?dial=tel%3A%2B1-201-555-0123%3Bext%3D1%3Bext%3D2", "?dial=tel%3A4155551212%3B12%3B13", "?dial=7722%40a,7723%40b",
    "?dial=7722%40a%20or%207723", "?dial=sip%3A10.0.0.1",
  ]) expect([link, await read(link)]).toEqual([link, "refused"]);
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
