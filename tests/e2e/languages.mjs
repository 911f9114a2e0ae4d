// Languages for tests: catalogues that the softphone's web server seems to have.

import { readFile } from "node:fs/promises";

const ENGLISH = new URL("../../www/words/en.ftl", import.meta.url);
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STRANGE = "áƀçđéƒĝĥíĵķłɱñóƥɋŕšŧúṽŵẋýžÁßÇĐÉƑĜĤÍĴĶŁṀÑÓƤɊŔŠŦÚṼŴẊÝŽ";

const strange = (text) => [...text].map((sign) => STRANGE[PLAIN.indexOf(sign)] ?? sign).join("");

/** Words that nobody speaks, longer by half, in brackets: what is not of the catalogue is seen. What stands in braces stays. */
function stretched(text) {
  const words = text.replace(/[^{}]+|\{[^{}]*\}/g, (part) => (part.startsWith("{") ? part : strange(part)));
  const length = text.replace(/\{[^{}]*\}/g, "").length;
  return `⟦${words}${"·ó".repeat(Math.ceil(length / 4)).replace(/(.{10})/g, "$1 ")}⟧`;
}

/** The English catalogue with each message stretched. Each message stands in one line, but for what it chooses from. */
export async function pseudo() {
  const lines = (await readFile(ENGLISH, "utf8")).split("\n");
  return lines.map((line) => {
    const [, head, text] = /^((?:[a-z][\w-]* =|\s+\.[\w-]+ =|\s+\*?\[[\w-]+\]) ?)(.*)$/.exec(line) ?? [];
    // What begins to choose, and what chooses nothing but another message's parts, stays.
    if (!text?.trim() || /->\s*$/.test(text) || /^\{[^{}]*\}$/.test(text.trim())) return line;
    return `${head}${stretched(text)}`;
  }).join("\n");
}

/** Lets the softphone's web server have a file of words; it can be changed, and is read with the next page. */
export async function serve(context, language, words) {
  await context.unroute(`**/words/${language}.ftl`);
  await context.route(`**/words/${language}.ftl`, (route) => route.fulfill({ contentType: "text/plain; charset=utf-8", body: words }));
}

/** What the frame shows in letters that are of no catalogue: runs in the frame. What the language leaves alone, numbers, names and
 *  texts of others, stands in elements of its own. */
export function foreignWords() {
  const root = document.getElementById("softphone");
  const own = "bdi, pre, option, textarea, [data-announce], [data-bind='call.name'], [data-bind='history.name'], [data-bind='agent.id'], [data-bind='notice.item'], [data-row=party] span";
  const found = new Set();
  const look = (text, where) => {
    for (const word of text.match(/[A-Za-z]{2,}/g) ?? []) found.add(`${word} in ${where}`);
  };
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: parent, textContent: text } = walk.currentNode;
    if (!parent.closest(own) && parent.checkVisibility()) look(text, `“${parent.textContent.trim().slice(0, 60)}”`);
  }
  for (const part of root.querySelectorAll("[title], [aria-label], [placeholder]")) {
    for (const name of ["title", "aria-label", "placeholder"]) look(part.getAttribute(name) ?? "", `${name} of ${part.tagName}`);
  }
  return [...found];
}
