// Languages for tests: catalogues that the softphone's web server seems to have.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";

const ENGLISH = new URL("../../www/words/en.ftl", import.meta.url);
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STRANGE = "áƀçđéƒĝĥíĵķłɱñóƥɋŕšŧúṽŵẋýžÁßÇĐÉƑĜĤÍĴĶŁṀÑÓƤɊŔŠŦÚṼŴẊÝŽ";

const strange = (text) => [...text].map((sign) => STRANGE[PLAIN.indexOf(sign)] ?? sign).join("");

/** Words that nobody speaks, longer by half, in brackets: what is not of the catalogue is seen. What stands in braces stays, and so does
 *  the beginning of what chooses. */
function stretched(text) {
  const own = text.replace(/\{[^{}]*\}?/g, "");
  if (!/[A-Za-z]/.test(own)) return text;
  const words = text.replace(/[^{}]+|\{[^{}]*\}?/g, (part) => (part.startsWith("{") ? part : strange(part)));
  const more = "·ó".repeat(Math.ceil(own.length / 4)).replace(/(.{10})/g, "$1 ");
  return /\{[^{}]*$/.test(words) ? words : `⟦${words}${more}⟧`;
}

/** The English catalogue with each message stretched. */
export async function pseudo() {
  const lines = (await readFile(ENGLISH, "utf8")).split("\n");
  return lines.map((line) => {
    const [, head, text] = /^((?:[a-z][\w-]* =|\s+\.[\w-]+ =|\s+\*?\[[\w-]+\]|\s*\}) ?)(.*)$/.exec(line) ?? [];
    return text?.trim() ? `${head}${stretched(text)}` : line;
  }).join("\n");
}

/** Lets the softphone's web server have a file of words, or its own one again; it is read with the next page. */
export async function serve(context, language, words) {
  await context.unroute(`**/words/${language}.ftl`);
  if (words === undefined) return;
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

/** The words of a language as its file has them, for names of controls: by key, or by key and attribute. Messages with
 *  arguments are as they are written there. */
export function wordsOf(language) {
  const text = readFileSync(new URL(`../../www/words/${language}.ftl`, import.meta.url), "utf8");
  const words = new Map();
  let key = "";
  for (const line of text.split("\n")) {
    const [, named, value] = /^([a-z][\w-]*) =(.*)$/.exec(line) ?? [];
    if (named) key = named;
    const [, attribute, own] = /^\s+\.([\w-]+) =(.*)$/.exec(line) ?? [];
    if (named && value.trim()) words.set(named, value.trim());
    if (attribute) words.set(`${key}.${attribute}`, own.trim());
  }
  return (name) => {
    const found = words.get(name);
    if (found === undefined) throw new Error(`${language}.ftl has no ${name}`);
    return found;
  };
}
