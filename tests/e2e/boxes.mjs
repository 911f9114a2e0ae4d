// The boxes of a panel in a frame: its size, the fonts it is shown in, and what is wrong with where things stand. The fonts
// come with the tests, so that what is found does not depend on those of the machine.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { expect } from "@playwright/test";

const packages = createRequire(import.meta.url);

/** Fonts as people have them: a narrow one, one as wide as Arial, Helvetica and Liberation Sans, and two wide ones. */
export const FAMILIES = {
  narrow: ["PT Sans Narrow", "pt-sans-narrow"], usual: ["Arimo", "arimo"], noto: ["Noto Sans", "noto-sans"],
  wide: ["DejaVu Sans", "dejavu-sans"],
};

/** What readers of a page may set: larger text, and the spacing that WCAG 1.4.12 names. */
export const TEXTS = { "14 px": { size: "" }, "16 px": { size: "16px" }, "spaced out": { size: "", spaced: true } };

const bytes = new Map();

async function fontFile(name, weight) {
  const path = packages.resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`);
  if (!bytes.has(path)) bytes.set(path, (await readFile(path)).toString("base64"));
  return bytes.get(path);
}

/** Shows a panel in one of the families. It is put in as data, by script: the page's policies have nothing to say to it. */
export async function setFont(frame, family) {
  const [name, file] = FAMILIES[family];
  const faces = await Promise.all([400, 700].map(async (weight) => [String(weight), await fontFile(file, weight)]));
  await frame.evaluate(async ({ name, faces }) => {
    window.testFonts ??= new Set();
    if (!window.testFonts.has(name)) {
      for (const [weight, data] of faces) {
        const face = new FontFace(`test ${name}`, Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0)), { weight });
        document.fonts.add(await face.load());
      }
      window.testFonts.add(name);
    }
    document.documentElement.style.fontFamily = `"test ${name}"`;
  }, { name, faces });
}

/** Shows a panel's text larger, or spaced out. */
export function setText(frame, { size, spaced = false }) {
  return frame.evaluate(({ size, spaced }) => {
    document.documentElement.style.fontSize = size;
    window.testSpacing ??= new CSSStyleSheet();
    window.testSpacing.replaceSync(spaced
      ? "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }" : "");
    document.adoptedStyleSheets = [window.testSpacing];
  }, { size, spaced });
}

/** Gives the panel's frame a size; the CRM may set its own meanwhile. */
export async function resize(page, frame, width, height) {
  await expect.poll(async () => {
    await page.locator("iframe#softphone").evaluate((element, [width, height]) => {
      Object.assign(element.style, { width: `${width}px`, height: `${height}px`, border: "0", borderRadius: "0" });
    }, [width, height]);
    return frame.evaluate(() => [innerWidth, innerHeight]);
  }, { intervals: [5, 10, 20, 50, 100] }).toEqual([width, height]);
}

/** What is wrong with the boxes of a page: runs in the frame. */
export function misplaced() {
  const problems = [];
  const name = (part) => `${part.tagName.toLowerCase()} "${(part.getAttribute("aria-label") || part.textContent || part.name || part.id).trim().slice(0, 30)}"`;
  const shown = (part) => part.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !part.closest(".unseen");
  const layer = (part) => part.closest(".bar, .foot");
  const dialog = document.querySelector("dialog[open]");
  const scope = dialog ?? document.body;
  if (document.documentElement.scrollWidth > innerWidth) problems.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${innerWidth}`);
  const controls = [...scope.querySelectorAll("button, input, select, textarea, summary")].filter(shown);
  for (const control of controls) {
    const box = control.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5) problems.push(`${name(control)} stands out of the panel`);
    if (control.matches("button, summary") && control.textContent.trim()) {
      const text = document.createRange();
      text.selectNodeContents(control);
      const { left, right } = text.getBoundingClientRect();
      if (left < box.left + 1 || right > box.right - 1) problems.push(`${name(control)} does not hold its text`);
    }
    if (control.matches("button, input, select") && (box.width < 24 || box.height < 24)) problems.push(`${name(control)} is smaller than 24 px: ${box.width}x${box.height}`);
    for (const other of controls) {
      if (other === control || control.contains(other) || other.contains(control)) continue;
      if (layer(control) !== layer(other)) continue; // what scrolls goes under the others
      const that = other.getBoundingClientRect();
      const width = Math.min(box.right, that.right) - Math.max(box.left, that.left);
      const height = Math.min(box.bottom, that.bottom) - Math.max(box.top, that.top);
      if (width > 1 && height > 1) problems.push(`${name(control)} lies on ${name(other)}`);
    }
  }
  const reason = scope.querySelector(".reason select");
  if (reason && shown(reason) && reason.getBoundingClientRect().width < 140) problems.push(`the Aux reason is ${reason.getBoundingClientRect().width} px wide`);
  // Text that its box cuts off.
  for (const part of scope.querySelectorAll("p, span, strong, b, dt, dd, time, h2, h3, label, li")) {
    if (!shown(part) || !part.textContent.trim() || part.closest("button, .note > span")) continue;
    const box = part.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5) problems.push(`${name(part)} stands out of the panel`);
    const over = part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
    if (over && part.clientWidth > 0 && getComputedStyle(part).overflow !== "visible") problems.push(`${name(part)} is cut off`);
  }
  // Text must not lie under a control beside it.
  for (const text of scope.querySelectorAll(".card .what, .card .peer, .card .line > span, .notice > p, .past .peer, .past .when")) {
    if (!shown(text) || !text.textContent.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      for (const control of controls.filter((one) => one.matches("button") && !text.contains(one) && layer(one) === layer(text))) {
        const box = control.getBoundingClientRect();
        const width = Math.min(box.right, rect.right) - Math.max(box.left, rect.left);
        const height = Math.min(box.bottom, rect.bottom) - Math.max(box.top, rect.top);
        if (width > 1 && height > 2) problems.push(`text ${name(text)} lies under ${name(control)}`);
      }
    }
  }
  return [...new Set(problems)];
}
