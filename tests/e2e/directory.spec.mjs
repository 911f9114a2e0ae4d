// The directory in the real page: who is found, favourites, queues, and lists that are fetched.

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Panel } from "./panel.mjs";
import { expect, inBothInterfaces, test } from "./phone.mjs";
import { WWW, startSimulator } from "./simulator.mjs";

const row = (panel, name) => panel.scope.locator("[data-row=suggestion][data-key]", { hasText: name });
const favourites = (panel) => panel.scope.getByRole("list", { name: "Favourites" }).getByRole("listitem");

inBothInterfaces((ui) => {
  test("a star keeps somebody over a reload, one press calls, queues say who is free, a transfer is one press", async ({ crm, panel, simulator }) => {
    await simulator.settings({ "/Directory/entries": "Grace Kim=2612,Dana Ruiz=7722", "/Agent/queues": "Support=6001" });
    await crm.startLoggedIn();
    await panel.number.click();
    await expect(row(panel, "Support")).toContainText("1 free"); // the agent of this test
    await panel.number.fill("dana");
    await panel.press("Add to favourites", row(panel, "Dana Ruiz"));
    await expect(row(panel, "Dana Ruiz").getByRole("button", { name: "Remove from favourites" })).toBeVisible();
    await panel.number.fill("");
    await expect(favourites(panel)).toHaveCount(1);
    await crm.reload();
    await panel.is("ready");
    await panel.click(favourites(panel).getByRole("button", { name: "Dana Ruiz" }));
    await panel.shows("connected");
    expect(await simulator.dialled()).toEqual(["7722"]);
    await expect(favourites(panel)).toHaveCount(0);
    await panel.press("Hang up");
    await panel.shows("ended");
    await simulator.ring("442079460018");
    await crm.shows("Ada Penrose"); // in Classic the panel's page goes with the record's
    await panel.answer();
    await expect(panel.call("connected")).toBeVisible();
    await panel.number.click();
    await panel.press("Transfer", row(panel, "Dana Ruiz"));
    await expect.poll(() => simulator.phoneStates()).toEqual([]);
  });

  if (ui === "classic") {
    test("Classic's own directory is searched too", async ({ crm, panel }) => {
      await crm.startLoggedIn();
      await panel.number.click();
      await panel.number.pressSequentially("ada");
      await expect(row(panel, "Ada Penrose")).toBeVisible();
    });
  }
});

test("a list of the softphone's own server is found as one types, and broken entries are counted", async ({ browser }) => {
  const www = await mkdtemp(join(tmpdir(), "cordboard-www-"));
  await cp(WWW, www, { recursive: true });
  const simulator = await startSimulator({ www });
  try {
    const people = Array.from({ length: 50_000 }, (_, at) => ({ name: `Person ${at}`, number: String(200_000 + at) }));
    await writeFile(join(www, "people.json"), JSON.stringify([{ name: "Broken" }, ...people]));
    await writeFile(join(www, "site.json"), JSON.stringify({
      "/ServerInfo/wsURIA": `${simulator.a}/as/192.168.1.101`, "/Directory/url": `${new URL(simulator.softphone).pathname.replace(/\/$/, "")}/people.json`,
    }));
    const page = await browser.newPage();
    const panel = new Panel(page);
    await page.goto(`${simulator.softphone}/index.html?settings=site.json`);
    await panel.logIn();
    await panel.number.fill("person 49999");
    await expect(row(panel, "Person 49999")).toBeVisible();
    await panel.openDiagnostics();
    await expect(panel.diagnosed("List of /Directory/url")).toContainText("1 left out as broken");
    await page.close();
  } finally {
    await simulator.stop();
    await rm(www, { recursive: true });
  }
});
