// Menu > Diagnostics in the page; what the lines say is tested natively (tests/scenarios/diagnostics.rs).

import { expect, inBothInterfaces, test } from "./phone.mjs";

inBothInterfaces((ui) => {
  test("the page makes a line of all that the core tells", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring("442079460018");
    await crm.shows("Ada Penrose");
    await panel.answer();
    await panel.openDiagnostics();
    await expect(panel.diagnosed("CRM")).toHaveText(ui === "classic" ? "Salesforce Classic" : "Salesforce Lightning");
    await expect(panel.diagnosed("CRM library")).toHaveText("loaded");
    await expect(panel.diagnosed("Click-to-dial")).toHaveText("on");
    await expect(panel.diagnosed("primary")).toContainText("(open, opened 1 times)");
    await expect(panel.diagnosed("Extension")).toHaveText("2611");
    await expect(panel.diagnosed("Events beside offer")).toHaveText("understood");
    await expect(panel.diagnosed("Clock")).toHaveText("a worker");
    await expect(panel.diagnosed("Session storage")).toHaveText("yes");
    await expect(panel.diagnosed("/ServerInfo/wsURIA")).toContainText("(call center)");
    await expect(panel.diagnosed("Local network")).toHaveText(/says?|allowed|ask/);
    const text = await panel.diagnostics.textContent();
    expect(text).not.toContain("undefined");
  });

  test("no call's number, name, note or record is in them, nor words of the CRM or a server", async ({ crm, panel, simulator }) => {
    await crm.startLoggedIn();
    await simulator.ring("442079460018");
    await crm.shows("Ada Penrose");
    await panel.answer();
    await panel.note(panel.call("connected")).fill("Asks for Mr Hollingworth");
    await panel.press("Hang up", panel.call("connected"));
    await panel.callNumber("(415) 555-0142");
    await panel.shows("ringing", "ended");
    await panel.openDiagnostics();
    await expect(panel.diagnosed("How the last number was made")).not.toBeEmpty();
    const text = await panel.diagnostics.textContent();
    for (const own of ["2079460018", "0018", "5550142", "555-0142", "0142", "Penrose", "Hollingworth", "003A"]) {
      expect(text, own).not.toContain(own);
    }
  });
});
