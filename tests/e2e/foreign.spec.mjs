// Names and numbers come from callers and from the CRM: what is in them turns nothing around that stands beside them.

import { expect, test } from "./phone.mjs";

const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

test("foreign text stands by itself, without characters that turn a line around", async ({ crm, panel, simulator }) => {
  await crm.startLoggedIn();
  await simulator.ring("\u202e+44 20\u2067 7946\u200b 0000\u202c");
  await panel.shows("alerting");
  const frame = await crm.content();
  const bound = await frame.evaluate(() => [...document.querySelectorAll("[data-bind]")]
    .filter((element) => !element.matches("input, textarea, select, option"))
    .map((element) => [element.dataset.bind, getComputedStyle(element).unicodeBidi, element.textContent]));
  expect(bound.length).toBeGreaterThan(10);
  expect(bound.filter(([, bidi]) => bidi !== "isolate")).toEqual([]);
  expect(bound.filter(([, , text]) => HIDDEN.test(text))).toEqual([]);
  await expect(panel.call("alerting")).toContainText("+44 20 7946 0000");
});
