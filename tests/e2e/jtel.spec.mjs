// jtel (docs/jtel.md): its REST calls as a web server sees them. The server is a stand-in.

import { ADA, expect, test as base } from "./phone.mjs";
import { Crm } from "./crm.mjs";
import { unpacked } from "./panel.mjs";
import { WebServer } from "./web_server.mjs";

const test = base.extend({
  web: async ({}, use) => {
    const web = await WebServer.start();
    await use(web);
    await web.stop();
  },
});

test.use({ expectedErrors: [/Failed to load resource/, /CORS policy/] });

const CALLER = `+${ADA}`;

test("an incoming call is told by GET, once over two tabs, with encoded values", async ({ crm, page, simulator, web }) => {
  await simulator.settings({ "/Jtel/restUrl": `${web.url}/pop?a=$CallerNumber&s=$ServiceNumber` });
  await crm.startLoggedIn();
  const other = new Crm(await page.context().newPage(), simulator, crm.ui);
  await other.open();
  await other.showPanel();
  await other.panel.is("ready");
  await simulator.ring(CALLER, { called: "5000" });
  await expect.poll(() => web.asked.length).toBe(1);
  expect(web.asked[0]).toMatchObject({ method: "GET", path: "/pop", query: { a: CALLER, s: "5000" }, body: "" });
  expect(web.asked[0].url).toContain(`a=%2B${ADA}`);
  expect(web.asked[0].headers).not.toHaveProperty("cookie");
  expect(web.asked[0].headers).not.toHaveProperty("referer");
  await other.panel.answer();
  await other.panel.shows("connected");
  expect(web.asked).toHaveLength(1);
});

test("an incoming call is told by POST as JSON, with headers", async ({ crm, simulator, web }) => {
  await simulator.settings({
    "/Jtel/restUrl": `${web.url}/pop`, "/Jtel/restHeaders": "{\"X-Client\": \"cordboard\"}",
    "/Jtel/restBody": "{\"caller\": \"$CallerNumber\", \"nested\": {\"to\": \"$ServiceNumber\"}}",
  });
  await crm.startLoggedIn();
  await simulator.ring("\"},{\"x\":\"1", { called: "5000" });
  await expect.poll(() => web.asked.length).toBe(1);
  const [{ method, headers, body }] = web.asked;
  expect({ method, type: headers["content-type"], client: headers["x-client"] })
    .toEqual({ method: "POST", type: "application/json", client: "cordboard" });
  expect(JSON.parse(body)).toEqual({ caller: "\"},{\"x\":\"1", nested: { to: "5000" } });
});

test("an incoming call is told by POST as a form, even to a server that lets no page read its answer", async ({ crm, simulator, web }) => {
  web.answers({ cors: false });
  await simulator.settings({
    "/Jtel/restUrl": `${web.url}/pop`, "/Jtel/restBodyType": "form", "/Jtel/restUnread": "yes",
    "/Jtel/restBody": "{\"caller\": \"$CallerNumber\", \"fixed\": \"a & b\"}",
  });
  await crm.startLoggedIn();
  await simulator.ring(CALLER);
  await expect.poll(() => web.requests.map(({ method }) => method)).toEqual(["POST"]);
  expect(web.asked[0].headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(Object.fromEntries(new URLSearchParams(web.asked[0].body))).toEqual({ caller: CALLER, fixed: "a & b" });
});

test("a server without CORS headers gets a question before a JSON body, and nothing more; the phone goes on", async ({ crm, panel, simulator, web }) => {
  web.answers({ cors: false });
  await simulator.settings({ "/Jtel/restUrl": `${web.url}/pop`, "/Jtel/restBody": "{\"caller\": \"$CallerNumber\"}" });
  await crm.startLoggedIn();
  await simulator.ring(CALLER);
  await expect.poll(() => web.requests.map(({ method }) => method)).toEqual(["OPTIONS"]);
  await panel.answer();
  await panel.shows("connected");
});

test("the session's start is told once, over two tabs and page loads, and nobody waits for it", async ({ crm, page, simulator, web }) => {
  web.answers({ late: 4_000 });
  await simulator.settings({
    "/Jtel/startUrl": `${web.url}/rest/v1.0/1/routingApplications/run/7`,
    "/Jtel/startFields": "{\"ComputerName\": \"${vars.ComputerName?}\", \"Extension\": \"${localNumber}\", \"Browser\": \"${vars.UserAgent}\"}",
  });
  await crm.startLoggedIn();
  await expect.poll(() => web.asked.length).toBe(1);
  expect(web.asked[0]).toMatchObject({ method: "POST", path: "/rest/v1.0/1/routingApplications/run/7" });
  const body = JSON.parse(web.asked[0].body);
  expect(body).toMatchObject({ Extension: "2611" });
  expect(body).not.toHaveProperty("ComputerName");
  expect(body.Browser).toContain("Chrome");
  await crm.reload();
  await crm.panel.is("ready");
  const other = new Crm(await page.context().newPage(), simulator, crm.ui);
  await other.open();
  await other.showPanel();
  await other.panel.is("ready");
  await other.page.waitForTimeout(1_000);
  expect(web.asked).toHaveLength(1);
});

test("a token in a setting is refused in words, and never sent or shown", async ({ crm, panel, simulator, web }) => {
  await simulator.settings({ "/Jtel/restUrl": `${web.url}/pop`, "/Jtel/restHeaders": "{\"Authorization\": \"Bearer s3cr3t-t0k3n\"}" });
  await crm.startLoggedIn();
  await expect(panel.notices).toContainText("“Authorization” is a secret");
  await simulator.ring(CALLER);
  await panel.answer();
  expect(web.requests).toEqual([]);
  await panel.openDiagnostics();
  await expect(panel.diagnostics).not.toContainText("s3cr3t");
  const recording = await (await crm.content()).evaluate(() => window.softphone.recording());
  expect(recording).not.toContain("s3cr3t");
});

test("a token that a setting lets through is sent, and stands in no diagnostics and no recording", async ({ crm, panel, simulator, web }) => {
  await simulator.settings({
    "/Jtel/restUrl": `${web.url}/pop`, "/Jtel/restHeaders": "{\"Authorization\": \"Bearer s3cr3t-t0k3n\"}",
    "/Jtel/restBody": "{\"caller\": \"$CallerNumber\", \"apiKey\": \"s3cr3t-k3y\"}",
    "/Jtel/allowTokenInSettings": "yes", "/Rules/more": `{"on": "offer", "do": {"rest": {"url": "${web.url}/more?token=s3cr3t-p4r4m", "headers": {"X-Token": "s3cr3t-h34d3r"}}}}`,
  });
  await crm.startLoggedIn();
  await simulator.ring(CALLER);
  await expect.poll(() => web.asked.length).toBe(2);
  expect(web.asked.map(({ headers }) => headers.authorization ?? headers["x-token"]).sort()).toEqual(["Bearer s3cr3t-t0k3n", "s3cr3t-h34d3r"]);
  await panel.openDiagnostics();
  await expect(panel.diagnostics).not.toContainText("s3cr3t");
  const frame = await crm.content();
  const recording = await frame.evaluate(() => window.softphone.recording());
  expect(recording.match(/.{40}s3cr3t.{40}/g)).toBe(null);
  expect(JSON.stringify(await frame.evaluate(() => window.softphone.snapshot))).not.toContain("s3cr3t");
  const saved = (await frame.evaluate(() => Object.values(sessionStorage))).map(unpacked).join();
  expect(saved).toContain(ADA);
  expect(saved).not.toContain("s3cr3t");
});
