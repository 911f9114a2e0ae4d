// Which part of the view (src/view.rs) answers to which hook's name: by a property or by a function. There is no rule
// here: the view says what is possible. What has no answer stays as the markup has it; a text that is a number is a
// length of time in milliseconds. The page (page.js) paints by these tables.

/** One line of a small list: a reason, a party, a line of the diagnostics. */
const line = {
  key: "key",
  attributes: (line) => ({ [line.attribute ?? "data-value"]: line.value }),
  texts: { "line.label": "label", "line.value": "value" },
  can: (line) => line.can, // whatever the action
};

/** What an action is called in a call's view; outside of rows it is possible where one call can. */
const CALL_ACTIONS = {
  answer: "canAnswer", hangup: "canHangup", hold: "canHold", retrieve: "canRetrieve", alternate: "canAlternate",
  reconnect: "canReconnect", "drop-party": "canDrop", "send-digits": "canSendDigits", "phone-is-idle": "canForget",
};
const any = (shell, can) => shell.rows.some((call) => call[can]);
const missed = ({ history }) => history.filter((past) => past.kind === "missed").length;

/** The log-in form is there for whoever is not logged in, and in the menu. */
function account({ agent, state, menuOpen }) {
  if (agent.agentId) return menuOpen;
  return agent.canLogIn || (agent.extension !== "" && state !== "loading");
}

/** Everything outside of rows. */
const shell = {
  texts: {
    "agent.mode": ({ agent }) => agent.modeText || "Softphone",
    "agent.id": ({ agent }) => agent.agentId,
    "agent.extension": ({ agent }) => agent.extension,
    connection: ({ connection }) => connection || "Loading…",
    crm: "crm",
    "caller.number": ({ calls }) => calls[0]?.number ?? "",
    "caller.dnis": ({ calls }) => calls[0]?.dnis ?? "",
    "dialing.waiting": ({ dialing }) => dialing.waiting ?? "",
    "dialing.linked": ({ dialing }) => dialing.linked ?? "",
    "question.text": ({ question }) => question?.text ?? "",
    "question.yes": ({ question }) => question?.yes ?? "",
    "history.missed": (shell) => String(missed(shell)),
    "setup.origin": ({ setUp }) => setUp?.origin ?? "",
    "setup.file": ({ setUp }) => setUp?.file ?? "",
    "setup.place": ({ setUp }) => setUp?.place ?? "",
  },
  shows: {
    loading: ({ state, calls }) => state === "loading" && !calls.length,
    setup: ({ setUp }) => Boolean(setUp),
    idle: ({ state, rows }) => ["ready", "signed-out"].includes(state) && !rows.length,
    "agent.id": ({ agent }) => agent.agentId !== "",
    "agent.modes": ({ agent }) => agent.agentId !== "",
    "agent.extension": ({ agent }) => agent.extension !== "",
    "agent.password-asked": ({ agent }) => agent.passwordAsked !== null,
    "agent.extension-asked": ({ agent, menuOpen }) => agent.extensionAsked || (agent.canName && menuOpen),
    account,
    menu: "menuOpen",
    "can-answer": (shell) => any(shell, "canAnswer"),
    dial: ({ state, rows }) => !["loading", "error"].includes(state) || rows.length > 0,
    "dialing.more": ({ dialing }) => dialing.more,
    "dialing.drop": (shell) => any(shell, "canDrop"),
    "dialing.two-calls": ({ dialing }) => dialing.twoCalls,
    "dialing.waiting": ({ dialing }) => dialing.waiting !== null,
    "dialing.linked": ({ dialing }) => Boolean(dialing.linked),
    question: ({ question }) => Boolean(question),
    history: ({ history }) => history.length > 0,
    "history.missed": (shell) => missed(shell) > 0,
  },
  can: {
    "log-in": ({ agent }) => agent.canLogIn,
    "log-out": ({ agent }) => agent.canLogOut,
    "set-mode": ({ agent }) => agent.canSetMode,
    dial: ({ dialing }) => dialing.canCall,
    consult: ({ dialing }) => dialing.canConsult,
    transfer: ({ dialing }) => dialing.canTransfer,
    conference: ({ dialing }) => dialing.canConference,
    ...Object.fromEntries(Object.entries(CALL_ACTIONS).map(([name, can]) => [name, (shell) => any(shell, can)])),
  },
  pressed: { "set-mode": ({ agent }) => agent.mode },
  clock: ({ agent }, name) => (name === "agent" ? { since: agent.modeSince } : {}),
  lists: {
    reason: {
      kind: line,
      items: ({ agent }) =>
        agent.reasons.map(([code, label]) => ({ key: code, label, value: code, can: true, attribute: "value" })),
    },
  },
};

const call = {
  key: "id",
  attributes: (call) => ({ "data-state": call.state }),
  texts: {
    "call.state": "stateText", "call.name": "name", "call.number": "number", "call.dnis": "dnis",
    "call.pop": "popText", "call.log": "logText", "call.back": ({ backText }) => backText || "Reconnect",
  },
  shows: {
    "call.name": (call) => call.name !== "",
    "call.dnis": (call) => call.dnis !== "",
    "call.parties": (call) => call.parties.length > 0,
    "call.note": (call) => call.state !== "alerting" || call.note.text !== "",
    "call.keypad": "canSendDigits",
    "call.pop": (call) => call.popText !== "" || call.canPop,
    "call.log": (call) => call.logText !== "" || call.canRetryLog,
  },
  can: { ...CALL_ACTIONS, "close-call": "canClose", "pop-again": "canPop", "retry-log": "canRetryLog" },
  clock: (call) => (call.lasted === null ? { since: call.since } : { stands: call.lasted }),
  lists: {
    party: {
      kind: line,
      items: (call) => call.parties.map((value) => ({ key: value, label: value, value, can: call.canDrop })),
    },
  },
};

const history = {
  key: "id",
  attributes: (past) => ({ "data-kind": past.kind }),
  texts: {
    "history.kind": (past) => ({ in: "In", out: "Out", missed: "Missed" })[past.kind],
    "history.name": "name",
    "history.number": "number",
    "history.began": (past) => moment(past.began),
    "history.lasted": (past) => past.lasted || "",
  },
  can: { redial: "canRedial" },
};

const notice = {
  key: "id",
  attributes: (notice) => ({ "data-kind": notice.kind }),
  texts: { "notice.item": "item", "notice.text": "text" },
  shows: { "notice.item": (notice) => notice.item !== "" },
  can: { retry: "canRetry", dismiss: "canDismiss" },
};

const diagnostics = {
  key: "title",
  texts: { "diagnostics.title": "title" },
  lists: {
    "diagnostics-line": {
      kind: line,
      items: ({ lines }) => lines.map(([label, value], key) => ({ key, label, value, can: true })),
    },
  },
};

/** Parts without which the softphone can't say what happens, by name, and how they are found. */
const required = {
  'data-bind="connection"': "[data-bind=connection]",
  '<template data-row="notice">': "template[data-row=notice]",
  '<template data-row="call"> (or an element with id="txtCLI")': "template[data-row=call], #txtCLI",
  'data-field="dial"': "[data-field=dial]",
};

/** The classic sample's ids (spec/ctisvr.md 8), and the hooks that their elements get where they have none. */
const CLASSIC_IDS = {
  txtAgentId: ["data-field", "agent-id"],
  txtPasswd: ["data-field", "password"],
  txtPhoneNumber: ["data-field", "dial"],
  selReasonCode: ["data-field", "reason"],
  txtCLI: ["data-bind", "caller.number"],
  txtDNIS: ["data-bind", "caller.dnis"],
  btnSubmitLogin: ["data-action", "log-in"],
  btnSubmitLogout: ["data-action", "log-out"],
  btnSubmitAnswer: ["data-action", "answer"],
  btnSubmitCall: ["data-action", "dial"],
  loginForm: ["data-action", "log-in"],
  phoneNumberForm: ["data-action", "dial"],
};
const CLASSIC_MODES = { btnAuto: "auto", btnManual: "manual", btnAcw: "acw", btnAux: "aux" };

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The hour of a moment; for another day than today the day. */
function moment(wallMs) {
  const date = new Date(wallMs);
  if (date.toDateString() !== new Date().toDateString()) return `${MONTHS[date.getMonth()]} ${date.getDate()}`;
  return [date.getHours(), date.getMinutes()].map((number) => String(number).padStart(2, "0")).join(":");
}

/**
 * Gives the elements of a page made from the classic sample their hooks. A button with a handler of its own keeps it,
 * and is only enabled and disabled.
 */
function adoptClassicIds(root) {
  for (const [id, [attribute, name]] of Object.entries(CLASSIC_IDS)) {
    const element = root.querySelector(`#${id}`);
    const ownHandler = element?.matches("[onclick], [onsubmit]");
    const hook = ownHandler && attribute === "data-action" ? "data-can" : attribute;
    if (element && !element.matches(`[${hook}], [data-action]`)) element.setAttribute(hook, name);
  }
  for (const [id, mode] of Object.entries(CLASSIC_MODES)) {
    const element = root.querySelector(`#${id}`);
    if (!element || element.hasAttribute("data-action")) continue;
    element.setAttribute(element.hasAttribute("onclick") ? "data-can" : "data-action", "set-mode");
    element.setAttribute("data-value", mode);
  }
}

export const PARTS = { shell, call, history, notice, diagnostics, required, adoptClassicIds };
