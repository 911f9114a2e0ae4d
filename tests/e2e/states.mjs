// The states of the page that there are to look at.

import { expect, talking } from "./phone.mjs";

/** A name that tries to be markup. */
export const LONG = "Zoë <b>Q&A</b>";

/** The states to look at, each with the way to it. */
export const STATES = {
  "signed-out": async (crm) => crm.start(),
  ready: async (crm) => crm.startLoggedIn(),
  ringing: async (crm, panel, simulator) => {
    await crm.startLoggedIn();
    await simulator.ring("4570102030", { called: "5001" });
    await crm.shows(LONG);
    await expect(panel.call("alerting")).toContainText("Open in CRM");
  },
  talking: async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await panel.note(panel.call("connected")).fill("Wants a quote for three boats.\nDelivery in May, and the invoice to the office in Bristol.");
    await panel.scope.getByText("Keypad", { exact: true }).click();
    await panel.press("5");
  },
  "two-calls": async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await panel.with("7722", "Consult");
    await expect(panel.call("connected", "7722")).toBeVisible();
  },
  "three-calls": async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await panel.with("7722", "Consult");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await simulator.ring("4570102030");
    await expect(panel.call("alerting")).toBeVisible();
  },
  conference: async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await panel.with("7722", "Consult");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await panel.press("Conference");
    await expect(panel.call("connected").getByRole("list", { name: "Other parties" })).toBeVisible();
  },
  "after-call": async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await panel.note(panel.call("connected")).fill("Wants a quote");
    await panel.press("Hang up");
    await expect(panel.call("ended")).toContainText("Call log saved");
    await panel.callNumber("94155550001");
    await expect(panel.call("failed")).toBeVisible();
    await panel.press("Hang up", panel.call("failed"));
    const missed = await simulator.ring("33199001234");
    await expect(panel.call("alerting")).toBeVisible();
    await simulator.farHangsUp(missed);
    await expect(panel.call("alerting")).toHaveCount(0);
    await panel.scope.locator("details.history > summary").click();
  },
  question: async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await simulator.ring("4570102030");
    await panel.answer();
    await expect(panel.call("held")).toBeVisible();
    await panel.press("Conference");
    await expect(panel.question).toBeVisible();
  },
  "log-refused": async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await simulator.crmOptions({ failNext: { saveLog: "FIELD_CUSTOM_VALIDATION_EXCEPTION: Phone: data value too large" } });
    await panel.press("Hang up");
    await expect(panel.call("ended")).toContainText("not saved");
  },
  dialling: async (crm, panel) => {
    await crm.startLoggedIn();
    await panel.press("Keypad for dialling");
    await panel.number.fill("+44 (20) 7946-0018 x12");
    await panel.scope.getByText("Why this number?").click();
  },
  menu: async (crm, panel) => {
    await crm.startLoggedIn();
    await panel.openMenu();
    await panel.button("Hold").waitFor({ state: "detached" });
  },
  diagnostics: async (crm, panel) => {
    await crm.startLoggedIn();
    await panel.openDiagnostics();
  },
  shortcuts: async (crm, panel) => {
    await crm.startLoggedIn();
    await panel.openMenu();
    await panel.press("Keyboard shortcuts");
    await panel.press("Change Answer");
    await crm.page.keyboard.press("Control+Shift+Digit3");
  },
  "confirmed-only": async (crm, panel, simulator) => {
    await simulator.speak("confirmed-only");
    await talking(crm, { called: "5001" });
  },
  refused: async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await simulator.fault("hold", { refuse: "GENERIC_OPERATION_REJECTION (71)" });
    await panel.press("Hold");
    await expect(panel.notices).toContainText("REJECTION");
  },
  "click-waits": async (crm, panel, simulator) => {
    await crm.startLoggedIn("list/Account");
    await simulator.side("B", "stop");
    await simulator.side("A", "stop");
    await panel.is("offline");
    await crm.phone("+44 20 7946 0000").click();
    await expect(panel.button("Cancel")).toBeVisible();
  },
  offline: async (crm, panel, simulator) => {
    await talking(crm, { called: "5001" });
    await simulator.side("B", "stop");
    await simulator.side("A", "stop");
    await panel.is("offline");
  },
  switched: async (crm, panel, simulator) => {
    const call = await talking(crm, { called: "5001" });
    await panel.with("7722", "Consult");
    await expect(panel.call("connected", "7722")).toBeVisible();
    await simulator.standsBy("B");
    await simulator.side("A", "mute");
    await simulator.farHangsUp(call);
    await simulator.side("A", "stop");
    await expect(panel.notices).toContainText("one call ended meanwhile");
  },
  "not-confirmed": async (crm, panel, simulator) => {
    await crm.startLoggedIn();
    await simulator.side("B", "stop");
    await simulator.fault("makecall", "lose");
    await panel.callNumber("7722");
    await expect.poll(() => simulator.dialled()).toEqual(["7722"]);
    await simulator.side("A", "stop");
    await panel.is("offline");
    await expect(panel.notices).toContainText("not confirmed");
  },
  error: async (crm, panel, simulator) => {
    await simulator.settings({ "/ServerInfo/wsURIA": "https://cti.example.com", "/ServerInfo/wsURIB": "nonsense", "/ScreenPop/when": "sometimes" });
    await crm.open();
    await crm.showPanel();
    await panel.is("error");
  },
  "extension-asked": async (crm, panel, simulator) => {
    await simulator.send("addresses", { address: "192.168.1.101", extension: null });
    await crm.open();
    await crm.showPanel();
    await expect(panel.scope.getByLabel("Your extension")).toBeVisible();
  },
};
