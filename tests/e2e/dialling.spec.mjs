// Dialling by hand: the keypad, what is said before the press, and numbers in the groups of the site's country.

import { expect, inBothInterfaces, test } from "./phone.mjs";

const COUNTRY = "/Softphone/country";
const CALLER = "4155551212";

inBothInterfaces((ui) => {
  test("a pasted number says what will be dialled and why, and numbers stand in groups and are copied plain", async ({ crm, panel, simulator }) => {
    await simulator.settings({ [COUNTRY]: "US" });
    await crm.startLoggedIn();
    const says = panel.scope.locator(".will-dial");
    await panel.number.fill("+44 (20) 7946-0018");
    await expect(says).toContainText("Will dial 9 011 442079460018: international");
    await says.getByText("Why this number?").click();
    await expect(says).toContainText("outside prefix 9 and international prefix 011 in front");
    await panel.click(panel.scope.locator("#btnSubmitCall")); // somebody in the directory may be suggested, with a Call of their own
    await expect.poll(() => simulator.dialled()).toEqual(["9011442079460018"]);
    await expect(says).toBeHidden();
    await panel.press("Hang up");
    await panel.shows("ended");
    await simulator.ring(CALLER);
    const number = panel.call("alerting").locator("[data-bind='call.number']");
    await expect(number).toHaveText("(415) 555-1212");
    const copied = await number.evaluate((shown) => {
      getSelection().selectAllChildren(shown);
      const clipboardData = new DataTransfer();
      shown.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
    expect(copied).toBe(CALLER);
  });
});

test("the keypad takes no room until it is opened, types and deletes, and lines that are pasted are not joined", async ({ crm, panel, simulator }) => {
  await crm.startLoggedIn();
  const keys = panel.scope.locator("#dial-keys");
  await expect(keys).toBeHidden();
  await panel.press("Keypad for dialling");
  for (const key of ["plus", "4", "4", "9", "Delete the last sign", "2"]) await panel.press(key, keys);
  await expect(panel.number).toHaveValue("+442");
  await crm.page.keyboard.press("7");
  await expect(panel.number).toHaveValue("+4427");
  await crm.page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(panel.button("Keypad for dialling")).toBeFocused();

  await panel.number.fill("");
  await panel.number.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "555-1212\n555-1313\n");
    field.focus();
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(panel.scope.locator(".will-dial")).toContainText("This holds more than one number");
  await panel.number.press("Enter");
  await expect(panel.scope.locator(".will-dial .refused")).toContainText("This holds more than one number");
  expect(await simulator.dialled()).toEqual([]);
});

test.describe("without the file with the groups", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("numbers stay as they come and Diagnostics says so", async ({ crm, panel, simulator }) => {
    await simulator.settings({ [COUNTRY]: "US" });
    await crm.page.route("**/pkg/numbers-*.js", (route) => route.abort());
    await crm.startLoggedIn();
    await simulator.ring(CALLER);
    await expect(panel.call("alerting").locator("[data-bind='call.number']")).toHaveText(CALLER);
    await panel.openDiagnostics();
    await expect(panel.diagnosed("Numbers in groups")).toContainText("could not be loaded");
  });
});
