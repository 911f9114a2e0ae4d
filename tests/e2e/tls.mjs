// Web servers of real names over TLS, for tests of who may hold the panel: Chromium finds every name on one port of this machine
// and takes any certificate. (It then gives the page no shared worker: spec/browser-facts.md.)

import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer as createPlain } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";

import { startBrowser } from "./browser.mjs";
import { WWW } from "./simulator.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".json": "application/json" };

/** A key and a certificate of their own, made for this run. */
async function certificate() {
  const place = await mkdtemp(join(tmpdir(), "cordboard-tls-"));
  const [key, cert] = [join(place, "key.pem"), join(place, "cert.pem")];
  await promisify(execFile)("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
    "-subj", "/CN=cordboard.test", "-keyout", key, "-out", cert]);
  const made = { key: await readFile(key), cert: await readFile(cert) };
  await rm(place, { recursive: true });
  return made;
}

/** A world of sites by their names. `sites` holds for each a function of the path that gives { status, type, body, headers }; the
 *  softphone's files are at `phone`. */
export class Sites {
  /** What was asked, oldest first: { host, path, cookies }. */
  asked = [];
  /** Sockets that were asked for. */
  sockets = [];
  #servers = [];

  static async start(phone, sites) {
    const world = new Sites();
    const serve = async (request, response) => {
      const host = request.headers.host.split(":")[0];
      const path = new URL(request.url, "https://x").pathname;
      world.asked.push({ host, path, cookies: request.headers.cookie ?? "" });
      const { status = 200, type = "text/html", body = "", headers = {} } =
        await sites[host]?.(path, request) ?? (host === phone ? await file(path) : { status: 404 });
      response.writeHead(status, { "content-type": type, ...headers }).end(body);
    };
    const options = { ...await certificate(), maxHeaderSize: 256 * 1024 };
    for (const server of [createServer(options, serve), createPlain(serve)]) {
      server.on("upgrade", (request, socket) => {
        world.sockets.push(`${request.headers.host}${request.url}`);
        socket.destroy();
      });
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      world.#servers.push(server);
    }
    const [secure, plain] = world.#servers.map((server) => server.address().port);
    const rules = `MAP *:80 127.0.0.1:${plain},MAP * 127.0.0.1:${secure}`;
    Object.assign(world, await startBrowser([`--host-resolver-rules=${rules}`, "--ignore-certificate-errors", "--disable-popup-blocking", "--disable-features=HttpsUpgrades"]));
    return world;
  }

  async stop() {
    await this.close();
    for (const server of this.#servers) server.closeAllConnections();
    await Promise.all(this.#servers.map((server) => new Promise((closed) => { server.close(closed); })));
  }

  /** What was asked of a host. */
  paths(host) {
    return this.asked.filter((request) => request.host === host).map(({ path }) => path);
  }
}

/** One of the softphone's files. */
async function file(path) {
  try {
    const name = normalize(path === "/" ? "/index.html" : path);
    return { type: TYPES[extname(name)] ?? "text/plain", body: await readFile(join(WWW, name)) };
  } catch {
    return { status: 404 };
  }
}
