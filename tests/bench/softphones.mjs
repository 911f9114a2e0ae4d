// The two softphones that are measured: ours, and the plain page. Each has a simulator of its own with the same CRM and CTI
// server, and the same settings.

import { startSimulator } from "../e2e/simulator.mjs";
import { startServer } from "./server.mjs";

export const OURS = "ours";
export const PLAIN = "plain";
export const NAMES = [OURS, PLAIN];

const PAGES = { [OURS]: "/index.html", [PLAIN]: "/plain/index.html" };

/** Both, and what serves them. */
export async function startSoftphones() {
  const simulators = { [OURS]: await startSimulator(), [PLAIN]: await startSimulator() };
  const server = await startServer(simulators);
  const phones = NAMES.map((name) => new Softphone(name, simulators[name], server));
  for (const phone of phones) await phone.setUp();
  // The first request for a file waits until it is compressed.
  for (const path of await loadedBy(server)) await fetch(server.url + path);
  server.takeAsked();
  return {
    phones,
    stop: async () => {
      await server.stop();
      for (const simulator of Object.values(simulators)) await simulator.stop();
    },
  };
}

/** What pages load, as far as they name it: our start-up names the script and the module. */
async function loadedBy({ url }) {
  const main = await (await fetch(`${url}/main.js`)).text();
  const made = [...main.matchAll(/["'`](pkg\/[\w.-]+)["'`]/g)].map(([, path]) => `/${path}`);
  return [...Object.values(PAGES), "/main.js", "/softphone.css", "/softphone.svg", "/config.json", "/plain/jquery.min.js", ...made];
}

export class Softphone {
  constructor(name, simulator, server) {
    Object.assign(this, { name, simulator, server });
    this.url = server.url + PAGES[name];
  }

  async setUp() {
    await this.simulator.crmOptions({
      settings: {
        "/reqGeneralInfo/reqAdapterUrl": this.url,
        "/CallLog/save": "no", // the plain page saves none
      },
      noMatch: "none", // in Classic a record that pops takes the page away
    });
  }

  /** A page of the CRM with the softphone in it. */
  address(path = "home") {
    return `${this.simulator.crm}/classic/101/${path}`;
  }

  isFrame() {
    return ({ type, url }) => type === "iframe" && url.startsWith(this.url);
  }

  isWorker() {
    return ({ type }) => type === "shared_worker";
  }
}
