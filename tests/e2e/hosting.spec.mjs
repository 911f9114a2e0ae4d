// The softphone as a real web server hosts it: nginx with the sample configuration, its headers, and its proxy for jtel.

import { request as httpRequest } from "node:http";

import { TOKEN, startNginx } from "./nginx.mjs";
import { expect, test as base } from "./phone.mjs";
import { MODULE, SCRIPT } from "./release.mjs";
import { WebServer } from "./web_server.mjs";

const RUN = "/jtel/rest/v1.0/1/routingApplications/run/7";

const test = base.extend({
  jtel: async ({}, use) => {
    const web = await WebServer.start();
    web.answers({ body: "{\"Success\":true}", type: "text/html", cors: false });
    await use(web);
    await web.stop();
  },
  nginx: async ({ jtel, simulator }, use) => {
    const nginx = await startNginx(simulator, jtel.url, { crmOrigins: [simulator.crm] });
    await simulator.settings({ "/reqGeneralInfo/reqAdapterUrl": `${nginx.url}/index.html` });
    await use(nginx);
    await nginx.stop();
  },
});

/** What a program that is no browser sends; headers as given. */
function send(nginx, { path = RUN, method = "POST", headers = {}, body = "{}", port = nginx.port } = {}) {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers: { host: `localhost:${nginx.port}`, ...headers } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk)).on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() });
      });
    });
    request.on("error", reject);
    request.end(method === "POST" ? body : undefined);
  });
}

const get = (nginx, path, headers) => send(nginx, { path, method: "GET", headers });

test("the panel works in the CRM from it, under its policy", async ({ crm, nginx, page }) => {
  await crm.startLoggedIn();
  expect(page.frames().some((frame) => frame.url().startsWith(`${nginx.url}/index.html`))).toBe(true);
  await expect(crm.panel.root).toHaveAttribute("data-carrier", "long-worker");
});

test("each file has its type, its policy and its caching", async ({ nginx }) => {
  for (const [path, type] of [
    ["/", "text/html; charset=utf-8"], ["/index.html", "text/html; charset=utf-8"], ["/main.js", "text/javascript; charset=utf-8"],
    ["/softphone.css", "text/css; charset=utf-8"], ["/config.json", "application/json; charset=utf-8"],
    [`/${MODULE}`, "application/wasm"], [`/${SCRIPT}`, "text/javascript; charset=utf-8"], ["/softphone.svg", "image/svg+xml"], ["/missing.js", "text/html; charset=utf-8"],
  ]) {
    const { headers, status } = await get(nginx, path);
    expect(status, path).toBe(path === "/missing.js" ? 404 : 200);
    expect(headers, path).toMatchObject({
      "content-type": type, "x-content-type-options": "nosniff", "cross-origin-opener-policy": "same-origin-allow-popups",
      "cross-origin-resource-policy": path.endsWith(".svg") ? "cross-origin" : "same-origin", "cache-control": path.startsWith("/pkg/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    expect(headers["content-security-policy"], path).toMatch(/^default-src 'none'; .* frame-ancestors http:\/\/127\.0\.0\.1:\d+ /);
    expect(headers["x-frame-options"], path).toBeUndefined();
  }
  expect((await get(nginx, "/small.html")).headers["cross-origin-opener-policy"]).toBe("unsafe-none");
  expect((await get(nginx, "/own/page.html")).headers["content-security-policy"]).toMatch(/^frame-ancestors http:\/\/127/);
  expect((await send(nginx, { path: "/index.html" })).status).toBe(403);
  // A sibling page's cookies, as many as a browser sends.
  expect((await get(nginx, "/config.json", { cookie: `a=${"x".repeat(50_000)}` })).status).toBe(200);
  await expect(get(nginx, "/", { host: "evil.example" })).rejects.toThrow();
});

test.describe("from elsewhere", () => {
  test.use({ expectedErrors: [/frame-ancestors/], expectedViolations: [/frame-ancestors/] });

  test("a page that is not pinned can't frame it", async ({ nginx, page, simulator }) => {
    const other = simulator.crm.replace("127.0.0.1", "localhost"); // the same pages under a name that is not pinned
    const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
    await page.goto(`${other}/`);
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement("iframe"), { src })), `${nginx.url}/index.html`);
    await refused;
  });
});

test("jtel is told of the workstation through the proxy, which adds the token", async ({ crm, nginx, jtel, simulator }) => {
  await simulator.settings({
    "/reqGeneralInfo/reqAdapterUrl": `${nginx.url}/index.html?WindowsLoginName=ada&ComputerName=PC17`, "/Jtel/startUrl": RUN,
  });
  await crm.startLoggedIn();
  await expect.poll(() => jtel.asked.length).toBe(1);
  const [{ method, path, headers, body }] = jtel.asked;
  expect({ method, path }).toEqual({ method: "POST", path: "/rest/v1.0/1/routingApplications/run/7" });
  expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect([headers.cookie, headers.origin, headers.referer]).toEqual([undefined, undefined, undefined]);
  expect(JSON.parse(body)).toMatchObject({ WindowsLoginName: "ada", ComputerName: "PC17" });
});

test.describe("against jtel", () => {
  test.use({ expectedErrors: [/403/] });

  test("the proxy takes JSON of the softphone's own pages, at its exact address, and nothing else", async ({ nginx, jtel, page, simulator }) => {
    const own = { "sec-fetch-site": "same-origin", origin: nginx.url, "content-type": "application/json" };
    const good = await send(nginx, { headers: own });
    expect(good).toMatchObject({ status: 200, text: "{\"Success\":true}" });
    expect(good.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8", "x-content-type-options": "nosniff", "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    expect((await send(nginx, { headers: { ...own, "content-type": "application/json;charset=UTF-8" } })).status).toBe(200);
    expect(jtel.asked).toHaveLength(2);
    for (const [status, wrong] of [
      [403, { headers: { ...own, "sec-fetch-site": "same-site" } }], [403, { headers: { ...own, "sec-fetch-site": "cross-site" } }],
      [403, { headers: { ...own, "sec-fetch-site": "none" } }], [403, { headers: { origin: nginx.url, "content-type": "application/json" } }],
      [403, { headers: { ...own, origin: "http://evil.example" } }], [403, { headers: { ...own, origin: "null" } }],
      [403, { headers: { "sec-fetch-site": "same-origin", "content-type": "application/json" } }],
      [403, { headers: own, method: "GET" }], [403, { headers: own, method: "PUT" }],
      [415, { headers: { ...own, "content-type": "text/plain" } }], [415, { headers: { ...own, "content-type": "application/x-www-form-urlencoded" } }],
      [415, { headers: { ...own, "content-type": "application/jsonp" } }],
      [413, { headers: own, body: "x".repeat(20_000) }],
      [404, { headers: own, path: RUN.replace("7", "8"), method: "GET" }], [403, { headers: own, path: RUN.replace("7", "8") }],
      [404, { headers: own, path: `${RUN}/x`, method: "GET" }], [404, { headers: own, path: `${RUN}/../8`, method: "GET" }],
      [404, { headers: own, path: "/jtel/rest/v1.0/1/users", method: "GET" }],
    ]) {
      expect((await send(nginx, wrong)).status, JSON.stringify(wrong).slice(0, 200)).toBe(status);
    }
    // A page of the CRM's site, as an attacker would: no answer is needed for the harm.
    await page.goto(`${simulator.crm}/`);
    await page.evaluate((url) => fetch(url, { method: "POST", mode: "no-cors", body: "{}" }).catch(() => {}), nginx.url + RUN);
    expect(jtel.asked).toHaveLength(2);
  });
});
