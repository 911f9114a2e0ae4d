// Who may hold the panel, tried as an attacker would: pages that open it, that frame it, and a sibling site with big cookies.
// The names are real ones, over TLS: on the own machine nothing needs to be pinned.

import { expect, test as base } from "@playwright/test";

import { Panel } from "./panel.mjs";
import { Sites } from "./tls.mjs";
import { takeViolations } from "./violations.mjs";

const PHONE = "phone.acme.com";
const ORG = "acme.my.salesforce.com";
const EVIL = "evil.example";
const PINNED = { crmOrigins: [`https://${ORG}`] };
const classic = (host) => `sfdcIFrameOrigin=https%3A%2F%2F${host}&nonce=0123456789abcdef0123456789abcdef`;
const panelAt = (query) => `https://${PHONE}/index.html?${query}`;
const holding = (url) => ({ body: `<!doctype html><title>Frame</title><iframe id="softphone" width="320" height="560" src="${url}"></iframe>` });
/** A library that only says that it was loaded. */
const LIBRARY = { type: "text/javascript", body: "document.documentElement.dataset.library = 'loaded';" };

const test = base.extend({
  /** What the web server answers for config.json. */
  config: async ({}, use) => { await use({ status: 404 }); },

  sites: async ({ config }, use) => {
    const query = (request) => new URL(request.url, "https://x").searchParams.get("query");
    const org = (path, request) => {
      if (path.startsWith("/support/api/")) return LIBRARY;
      return path === "/page" ? holding(panelAt(query(request) ?? classic(ORG))) : undefined;
    };
    const sites = await Sites.start(PHONE, {
      [PHONE]: (path, request) => (path === "/config.json" ? typeof config.answer === "function" ? config.answer(request) : config : undefined),
      [ORG]: org,
      [EVIL]: (path, request) => ({
        "/frame": () => holding(panelAt(query(request))),
        "/around": () => holding(`https://${ORG}/page`),
        "/open": () => ({ body: `<!doctype html><button>Open</button><script>
          document.querySelector("button").onclick = () => { open(new URL(location).searchParams.get("url")); };
        </script>` }),
        "/settings.json": () => ({ type: "application/json", body: "{}" }),
      })[path]?.() ?? (path.startsWith("/support/api/") ? LIBRARY : undefined),
      "sibling.acme.com": () => ({ body: `<!doctype html><script>
        for (let each = 0; each < 12; each += 1) document.cookie = "c" + each + "=" + "x".repeat(3800) + "; domain=acme.com; path=/; secure";
      </script>` }),
      "desk.acme.com": () => holding(panelAt("settings=settings.example.json")),
    });
    await use(sites);
    await sites.stop();
  },

  page: async ({ sites }, use) => {
    takeViolations();
    const page = await sites.browser.newPage();
    await use(page);
    await page.close();
    expect(takeViolations(), "reports of the security policy").toEqual([]);
  },
});

const answers = (value) => ({ status: 200, type: "application/json", body: JSON.stringify(value) });
const inFrame = (page) => new Panel(page.frameLocator("#softphone"));

/** Nothing was loaded from a CRM, no settings were read, no server was connected, nobody can log in. */
async function isShut(sites, panel) {
  await panel.is("error");
  await expect(panel.account).toBeHidden();
  expect(sites.asked.filter(({ path }) => /support\/api|settings/.test(path))).toEqual([]);
  expect(sites.sockets).toEqual([]);
}

for (const [name, config] of [["without a hosting file", { status: 404 }], ["with a hosting file that pins nothing", answers({})]]) {
  test.describe(name, () => {
    test.use({ config });

    test("a page that opens the panel as a CRM gets nothing", async ({ page, sites }) => {
      const url = panelAt(`${classic(EVIL)}&apiHost=x.salesforce.com`);
      await page.goto(`https://${EVIL}/open?url=${encodeURIComponent(url)}`);
      const [opened] = await Promise.all([page.waitForEvent("popup"), page.getByRole("button").click()]);
      const panel = new Panel(opened);
      await expect(panel.told(`https://${EVIL} is not among the crmOrigins`)).toBeVisible();
      await isShut(sites, panel);
      expect(sites.paths("x.salesforce.com")).toEqual([]);
    });

    test("a page that frames the panel gets the set-up sheet, and nothing else", async ({ page, sites }) => {
      await page.goto(`https://${EVIL}/frame?query=${encodeURIComponent(`${classic(EVIL)}&apiHost=x.salesforce.com`)}`);
      const panel = inFrame(page);
      const sheet = panel.scope.getByRole("region", { name: "Set-up" });
      await expect(sheet).toContainText(`https://${EVIL}`);
      await expect(sheet).toContainText(`https://${PHONE}/config.json`);
      await isShut(sites, panel);
    });

    test("the set-up sheet of the org itself holds the file that lets it in", async ({ page, sites }) => {
      await page.goto(`https://${ORG}/page`);
      const panel = inFrame(page);
      const file = panel.scope.locator("[data-bind='setup.file']");
      await expect(file).not.toBeEmpty();
      expect(JSON.parse(await file.textContent())).toEqual(PINNED);
      await isShut(sites, panel);
      await panel.press("Copy");
      await expect(panel.scope.locator("[data-bind='setup.copied']")).toHaveText(/Copied|Ctrl\+C/);
    });

    test("without a CRM it runs by itself, and in nobody's frame", async ({ page, sites }) => {
      await page.goto("https://desk.acme.com/");
      const panel = inFrame(page);
      await expect(panel.scope.locator("[data-bind='setup.file']")).toContainText("frameOrigins");
      await isShut(sites, panel);
      await page.goto(panelAt("settings=settings.example.json"));
      await expect.poll(() => sites.paths(PHONE)).toContain("/settings.example.json");
    });
  });
}

test.describe("with the org pinned", () => {
  test.use({ config: answers({ ...PINNED, frameOrigins: ["https://desk.acme.com"] }) });

  test("the org's own page gets its library", async ({ page, sites }) => {
    await page.goto(`https://${ORG}/page`);
    await expect.poll(() => sites.paths(ORG)).toContain("/support/api/60.0/interaction.js");
    await expect(inFrame(page).scope.locator("#softphone")).not.toContainText("config.json");
  });

  test("a page that names the org and is another gets nothing", async ({ page, sites }) => {
    await page.goto(`https://${EVIL}/frame?query=${encodeURIComponent(classic(ORG))}`);
    await expect(inFrame(page).notices).toContainText("that page is not around this one");
    await isShut(sites, inFrame(page));
  });

  test("a page around the org's page gets nothing", async ({ page, sites }) => {
    await page.goto(`https://${EVIL}/around`);
    const panel = new Panel(page.frameLocator("#softphone").frameLocator("#softphone"));
    await expect(panel.notices).toContainText(`https://${EVIL} is not among the crmOrigins`);
    await isShut(sites, panel);
  });

  test("the org opened in a window of its own gets nothing", async ({ page, sites }) => {
    await page.goto(panelAt(classic(ORG)));
    await expect(new Panel(page).notices).toContainText("phone panel only");
    await isShut(sites, new Panel(page));
  });

  test("a library from another host, or an old one, is not loaded", async ({ page, sites }) => {
    for (const more of ["apiHost=x.salesforce.com", "apiHost=evil.example", "apiVersion=24.0", `apiHost=${ORG}:8443`]) {
      await page.goto(`https://${ORG}/page?query=${encodeURIComponent(`${classic(ORG)}&${more}`)}`);
      await expect(inFrame(page).notices).toContainText(more.split("=")[0]);
      await isShut(sites, inFrame(page));
    }
  });

  test("a pinned page frames it without a CRM, another one does not", async ({ page, sites }) => {
    await page.goto(`https://${EVIL}/frame?query=settings%3Dsettings.example.json`);
    await expect(inFrame(page).notices).toContainText(`https://${EVIL} is not among the frameOrigins`);
    await isShut(sites, inFrame(page));
    await page.goto("https://desk.acme.com/");
    await expect.poll(() => sites.paths(PHONE)).toContain("/settings.example.json");
  });

  test("a page in the clear gets nothing", async ({ page, sites }) => {
    await page.goto(`http://${PHONE}/index.html?settings=settings.example.json`);
    await expect(new Panel(page).notices).toContainText("https only");
    await isShut(sites, new Panel(page));
  });
});

test.describe("a server that refuses big headers", () => {
  // As many servers do: 8 KB of cookies are too many.
  test.use({ config: { answer: (request) => ((request.headers.cookie ?? "").length > 8_000 ? { status: 431 } : answers(PINNED)) } });

  test("big cookies of a sibling site do not reach the hosting file", async ({ page, sites }) => {
    await page.goto("https://sibling.acme.com/");
    await page.goto(`https://${EVIL}/frame?query=${encodeURIComponent(classic(EVIL))}`);
    await expect(inFrame(page).notices).toContainText(`https://${EVIL} is not among the crmOrigins`);
    await isShut(sites, inFrame(page));
    const top = await sites.browser.newPage();
    await top.goto("https://sibling.acme.com/");
    await top.goto(panelAt(classic(EVIL)));
    await expect(new Panel(top).notices).toContainText("is not among the crmOrigins");
    const of = (path) => sites.asked.filter((request) => request.host === PHONE && request.path === path);
    expect(of("/index.html").some(({ cookies }) => cookies.length > 8_000), "the cookies are there").toBe(true);
    expect(of("/config.json").map(({ cookies }) => cookies)).toEqual(["", ""]);
  });
});

for (const [name, config, words] of [
  ["431", { status: 431 }, "the web server answered 431"],
  ["503", { status: 503 }, "the web server answered 503"],
  ["429", { status: 429 }, "the web server answered 429"],
  ["a redirect", { status: 302, headers: { location: "/settings.example.json" } }, "sent the browser elsewhere"],
  ["another page", { body: "<!doctype html><p>Welcome" }, "is not a JSON object"],
]) {
  test.describe(`where the hosting file is ${name}`, () => {
    test.use({ config });

    test("nothing is allowed, and the panel says so", async ({ page, sites }) => {
      for (const url of [`https://${ORG}/page`, "https://desk.acme.com/", panelAt("settings=settings.example.json")]) {
        await page.goto(url);
        const panel = url.includes("/index.html") ? new Panel(page) : inFrame(page);
        await expect(panel.notices).toContainText(words);
        await panel.is("error");
        expect(sites.paths(ORG).filter((path) => path.includes("/support/"))).toEqual([]);
        expect(sites.sockets).toEqual([]);
      }
    });
  });
}
