// A web server is asked before a click is dialled: real requests, as that server sees them.

import { expect, test as base } from "./phone.mjs";
import { WebServer } from "./web_server.mjs";

const test = base.extend({
  web: async ({}, use) => {
    const web = await WebServer.start();
    await use(web);
    await web.stop();
  },
  /** The agent is logged in, and clicks are asked about. */
  asked: async ({ crm, simulator, web }, use) => {
    await simulator.settings({ "/Dialing/askUrl": `${web.url}/may-dial` });
    await crm.startLoggedIn("list/Contact");
    await use(crm);
  },
});

test.use({ expectedErrors: [/Failed to load resource/, /CORS policy/] });

test("a click waits visibly for the server's answer, and is dialled once when it allows it", async ({ asked, panel, simulator, web }) => {
  web.answers({ late: 800 });
  await asked.phone("7722").dblclick();
  await expect(panel.scope.getByText("Asking whether 7722 may be dialled.")).toBeVisible();
  expect(await simulator.dialled()).toEqual([]);
  await expect(panel.call("connected", "7722")).toBeVisible();
  await expect(panel.scope.getByText(/Asking whether/)).toBeHidden();
  expect(await simulator.dialled()).toEqual(["7722"]);
  const { clicks } = await simulator.crmState();
  expect(web.asked).toMatchObject([{
    method: "GET", path: "/may-dial", query: { CallerID: "7722", AgentUID: "4711", SalesForceID: clicks[0].record_id }, body: "",
  }]);
});

test("by post the question is a JSON body", async ({ crm, panel, simulator, web }) => {
  await simulator.settings({ "/Dialing/askUrl": `${web.url}/may-dial?x=1`, "/Dialing/askMethod": "POST" });
  await crm.startLoggedIn("list/Contact");
  await crm.phone("7722").click();
  await expect(panel.call("connected", "7722")).toBeVisible();
  const [request] = web.asked;
  expect(request).toMatchObject({ method: "POST", query: { x: "1" }, headers: { "content-type": "application/json" } });
  expect(JSON.parse(request.body)).toMatchObject({ CallerID: "7722", AgentUID: "4711" });
});

test("what the server refuses is not dialled, and its words are text", async ({ asked, panel, simulator, web }) => {
  web.answers({ status: 403, body: "On the <img src=x> list" });
  await asked.phone("7722").click();
  await expect(panel.notices).toContainText("7722 is not dialled. The server that is asked first says: “On the <img src=x> list”");
  expect(await panel.notices.locator("img").count()).toBe(0);
  expect(await simulator.dialled()).toEqual([]);
});

test("a server that does not answer in time, or can't be read, refuses unless the site says otherwise", async ({ asked, panel, simulator, web }) => {
  web.answers({ late: 5_000 });
  await asked.phone("7722").click();
  await expect(panel.notices).toContainText("no answer within 3 seconds", { timeout: 10_000 });
  web.answers({ late: 0, cors: false });
  await asked.phone("415-555-0142").click();
  await expect(panel.notices).toContainText("the server's CORS headers, a redirect, its certificate or the network");
  expect(await simulator.dialled()).toEqual([]);
});

test("where the site says so, a server that can't be read lets the click through", async ({ crm, panel, simulator, web }) => {
  await simulator.settings({ "/Dialing/askUrl": `${web.url}/may-dial`, "/Dialing/askWhenSilent": "dial" });
  web.answers({ cors: false });
  await crm.startLoggedIn("list/Contact");
  await crm.phone("7722").click();
  await expect(panel.call("connected", "7722")).toBeVisible();
  expect(await simulator.dialled()).toEqual(["7722"]);
});

test("a click can be taken back while it is asked about", async ({ asked, panel, simulator, web }) => {
  // Later than a person who has to press twice: what has just come takes no press at once.
  web.answers({ late: 4_000 });
  await asked.phone("7722").click();
  await panel.press("Cancel");
  await expect(panel.scope.getByText(/Asking whether/)).toBeHidden();
  await asked.page.waitForTimeout(4_500);
  expect(await simulator.dialled()).toEqual([]);
});

test("a page load during the question asks again, and dials once", async ({ asked, panel, simulator, web }) => {
  web.answers({ late: 1_500 });
  await asked.phone("7722").click();
  await expect(panel.scope.getByText(/Asking whether/)).toBeVisible();
  await asked.reload();
  await expect(panel.call("connected", "7722")).toBeVisible();
  await asked.page.waitForTimeout(2_000);
  expect(await simulator.dialled()).toEqual(["7722"]);
});
