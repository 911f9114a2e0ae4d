// Optional: the global functions that the buttons of a page made from the CtiSVR sample call, so that such a page goes on
// working. Load it after main.js. What is refused is said in the page.

const value = (id) => document.getElementById(id)?.value ?? "";
const number = () => value("txtPhoneNumber").trim();

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

let refusal;

function say(words) {
  refusal?.remove();
  refusal = undefined;
  if (!words) return;
  refusal = document.createElement("p");
  refusal.className = "notice";
  refusal.dataset.kind = "warning";
  refusal.setAttribute("role", "alert");
  refusal.textContent = words;
  document.getElementById("softphone").prepend(refusal);
}

for (const [name, press] of Object.entries(classic)) {
  globalThis[name] = () => {
    if (globalThis.softphone) press(globalThis.softphone).then(() => say(""), (error) => say(error.message));
    return false; // the sample's links and forms must not navigate
  };
}
