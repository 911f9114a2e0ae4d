import { startBrowser } from "/work/main/tests/e2e/browser.mjs";
import { readdirSync } from "node:fs";
const dir = "/work/main/tests/e2e/output/screenshots/";
const files = readdirSync(dir).filter(f => f.endsWith(".png"));
const groups = process.argv.slice(2);
const { browser, close } = await startBrowser(["--allow-file-access-from-files"]);
const page = await browser.newPage({ viewport: { width: 1900, height: 700 } });
import { writeFileSync } from "node:fs";
for (const g of groups) {
  const [name, ...states] = g.split(":");
  const imgs = states[0].split(",").flatMap(s => files.filter(f => f.startsWith(s + "-") && /-(\d+)-(light|dark)|zoom/.test(f)).filter(f=> f.slice(s.length+1).match(/^(\d+-(light|dark)|zoom)\.png$/)));
  writeFileSync("/tmp/sheet.html", `<body style="margin:4px;background:#888;font:12px sans-serif">` + imgs.map(f => `<figure style="display:inline-block;margin:4px;vertical-align:top"><figcaption>${f}</figcaption><img src="file://${dir}${f}"></figure>`).join(""));
  await page.goto("file:///tmp/sheet.html");
  await page.screenshot({ path: `/tmp/sheet-${name}.png`, fullPage: true });
}
await close();
