// Windows without a click are blocked, as browsers do where nobody allowed them: the call's card has a button.

import { ADA, expect, opened, rule, start, test } from "./targets.mjs";

test.use({ popUps: false });

for (const ui of ["lightning", "classic"]) {
  test.describe(ui, () => {
    test.use({ ui });

    test("a blocked window is a button in the call's card, which opens it", async ({ crm, page, panel, port, simulator }) => {
      await start(crm, { "/Rules/any": rule(`http://crm.test:${port}/find?n=\${remoteNumber}`) });
      // What the agent, or a look into the page by this test, did counts as a click for five seconds.
      await page.waitForTimeout(5_500);
      await simulator.ring(ADA);
      await page.waitForTimeout(1_000);
      const card = panel.call("alerting");
      await expect(card).toContainText("The browser blocked it.");
      expect(page.context().pages()).toHaveLength(1);
      const tab = await opened(page, () => panel.press("Open record", card));
      expect(tab.url()).toBe(`http://crm.test:${port}/find?n=${ADA}`);
      await expect(card.getByRole("button", { name: "Open record" })).toHaveCount(0);
      await panel.openDiagnostics();
      await expect(panel.diagnosed("Pop-ups")).toHaveText(/not allowed/);
      await expect(panel.diagnosed("any")).toHaveText("offer: opens an address");
      await expect(panel.diagnosed("Hosts that may be opened")).toHaveText(`crm.test:${port}`);
    });

    test("a blocked window of a name is opened by its button too", async ({ crm, page, panel, port, simulator }) => {
      await start(crm, { "/Rules/any": rule(`http://crm.test:${port}/find?n=\${remoteNumber}`, { mode: "window" }) });
      await page.waitForTimeout(5_500);
      await simulator.ring(ADA);
      await page.waitForTimeout(1_000);
      const tab = await opened(page, () => panel.press("Open record", panel.call("alerting")));
      expect(tab.url()).toBe(`http://crm.test:${port}/find?n=${ADA}`);
    });
  });
}
