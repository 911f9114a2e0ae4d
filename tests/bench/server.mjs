// The web server of both softphones: what it sends is compressed by brotli once, kept by browsers as the samples in
// hosting/servers have it, and counted.

import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

import { WWW } from "../e2e/simulator.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml", ".wasm": "application/wasm",
};
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const JQUERY = here("../../node_modules/jquery/dist/jquery.min.js");
const PLAIN = here("plain/index.html");
/** A name that changes with what is in the file. */
const HASHED = /-[0-9a-f]+\.(js|wasm)$/;

/** Serves our files at the root and the plain page below /plain, to pages of these simulators' CRMs. */
export async function startServer({ ours, plain }) {
  const files = new Map();
  const asked = [];

  /** The page with the policy that it needs here: the CRM's library comes from this computer. */
  async function index() {
    const page = await fetch(`${ours.softphone}/index.html`);
    return { bytes: Buffer.from(await page.arrayBuffer()), policy: page.headers.get("content-security-policy") };
  }

  async function read(path) {
    if (path === "/plain/index.html") {
      const { headers } = await fetch(`${plain.softphone}/own.html`);
      return { bytes: await readFile(PLAIN), policy: headers.get("content-security-policy") };
    }
    if (path === "/plain/jquery.min.js") return { bytes: await readFile(JQUERY) };
    return path === "/index.html" ? index() : { bytes: await readFile(join(WWW, path)), policy: (await index()).policy };
  }

  async function made(path) {
    const { bytes, policy } = await read(path);
    return {
      body: await promisify(brotliCompress)(bytes),
      headers: {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "content-encoding": "br",
        "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
        etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`,
        ...policy && { "content-security-policy": policy },
      },
    };
  }

  const server = createServer(async ({ url, headers: said }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    if (!files.has(path)) files.set(path, made(path).catch(() => null));
    const file = await files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isKnown = said["if-none-match"] === file.headers.etag;
    asked.push({ path, bytes: isKnown ? 0 : file.body.length });
    if (isKnown) response.writeHead(304, file.headers).end();
    else response.writeHead(200, { ...file.headers, "content-length": file.body.length }).end(file.body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://localhost:${server.address().port}`,
    /** What was asked for since this was called last: `bytes` is 0 where the browser had the file. */
    takeAsked: () => asked.splice(0),
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
