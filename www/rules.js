// What rules did about a call, in its card (docs/rules.md): a button for each address that the browser blocked or that waits
// for the agent, and why something opened or nothing did. Loaded when a call has something to say of rules. A site's own
// markup may have a place for it, `data-rules` in the call's row; else it stands at the row's end.

import { style } from "./targets.js";

/** Shows what each call's view says (`rules`, src/view.rs), and takes off what it does not say any more. */
export function paint(root, calls) {
  style();
  for (const { id, rules } of calls) {
    const row = root.querySelector(`[data-row=call][data-key="${id}"]`);
    if (!row || (!rules && !row.querySelector("[data-rules]"))) continue;
    const place = row.querySelector("[data-rules]") ?? row.appendChild(made());
    // Written when it differs, so that focus stays where it is.
    const told = JSON.stringify(rules);
    if (place.dataset.told === told) continue;
    place.dataset.told = told;
    place.hidden = !rules;
    if (rules) fill(place, rules);
  }
}

function made() {
  const place = document.createElement("div");
  place.dataset.rules = "";
  return place;
}

function fill(place, { title, lines, opens }) {
  const open = place.querySelector("details")?.open ?? false;
  const focused = document.activeElement?.getAttribute?.("data-action") === "open-step" && place.contains(document.activeElement);
  const buttons = opens.map(({ step, label, why }) => {
    const line = element("p", "line");
    if (why) line.append(element("span", "", why));
    const button = element("button", "primary", label);
    button.type = "button";
    button.dataset.action = "open-step";
    button.dataset.value = String(step);
    line.append(button);
    return line;
  });
  const details = element("details", "why");
  details.open = open;
  const list = element("ul");
  list.append(...lines.map((line) => element("li", "", line)));
  details.append(element("summary", "", title), list);
  place.replaceChildren(...buttons, details);
  if (focused) place.closest("[tabindex]")?.focus();
}

function element(name, kind, text) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  return made;
}
