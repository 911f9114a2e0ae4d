// @ts-check
// Optional: the global functions that the buttons of a page made from the CtiSVR sample call, so that such a page goes on
// working. Load it after main.js. What is refused is said in the page.

/** @typedef {import("./softphone.js").Softphone} Softphone */

const value = (/** @type {string} */ id) => /** @type {HTMLInputElement | null} */ (document.getElementById(id))?.value ?? "";
const number = () => value("txtPhoneNumber").trim();

/** @type {Record<string, (phone: Softphone) => Promise<void>>} */
const classic = {
  changeAUTO: (phone) => phone.setAgentState("auto"),
  changeMANUAL: (phone) => phone.setAgentState("manual"),
  changeACW: (phone) => phone.setAgentState("acw"),
  changeAUX: (phone) => phone.setAgentState("aux", value("selReasonCode")),
  pressHold: (phone) => phone.hold(),
  pressRetrieve: (phone) => phone.retrieve(),
  pressHangup: (phone) => phone.hangup(),
  pressDrop: (phone) => phone.dropParty(number()),
  pressConsultation: (phone) => phone.consult(number()),
  pressReconnect: (phone) => phone.reconnect(),
  pressTransfer: (phone) => phone.transfer(number()),
  pressConference: (phone) => phone.conference(number()),
};

const refusal = document.createElement("p");

function say(/** @type {string} */ words) {
  refusal.remove();
  if (!words) return;
  refusal.className = "notice";
  refusal.dataset.kind = "warning";
  refusal.setAttribute("role", "alert");
  refusal.textContent = words;
  document.getElementById("softphone")?.prepend(refusal);
}

for (const [name, press] of Object.entries(classic)) {
  const pressed = () => {
    if (window.softphone) press(window.softphone).then(() => say(""), (error) => say(error.message));
    return false; // the sample's links and forms must not navigate
  };
  Object.assign(window, { [name]: pressed });
}
