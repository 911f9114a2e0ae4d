// The real nginx with the sample for it (hosting/servers/nginx.conf): only names, addresses and paths are replaced by those of
// the test, and https by http, which browsers take for secure on this computer.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { WWW } from "./simulator.mjs";

const SAMPLE = new URL("../../hosting/servers/nginx.conf", import.meta.url);
const PROGRAM = process.env.CORDBOARD_NGINX || "nginx";

/** What the proxy adds for jtel. */
export const TOKEN = "the-token-of-the-tenant";

async function freePort() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** The sample as it is, but for what each site puts into it. */
function put(sample, places) {
  let text = sample;
  for (const [from, to] of places) {
    if (!text.includes(from)) throw new Error(`the sample has no ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Serves the softphone to the simulator's CRM; `jtel` is the address that the proxy passes requests on to. */
export async function startNginx(simulator, jtel, config) {
  const directory = await mkdtemp(join(tmpdir(), "cordboard-nginx-"));
  const [port, plain] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  await cp(WWW, join(directory, "www"), { recursive: true });
  // The page with its own policy for this site: the CRM's library comes from this computer.
  const page = await (await fetch(`${simulator.softphone}/index.html`)).text();
  await writeFile(join(directory, "www/index.html"), page);
  await writeFile(join(directory, "www/config.json"), JSON.stringify(config));
  await mkdir(join(directory, "www/own"));
  await writeFile(join(directory, "www/own/page.html"), "<title>A page of our own</title>");
  await writeFile(join(directory, "token"), `proxy_set_header Authorization "Bearer ${TOKEN}";\n`);
  const site = put(await readFile(SAMPLE, "utf8"), [
    ["https://acme.lightning.force.com", simulator.crm], ["https://acme.my.salesforce.com", simulator.crm],
    ["wss://cti-a.example.com:9006", simulator.a], ["wss://cti-b.example.com:9006", simulator.b],
    ["https://softphone.example.com", url], ["server_name softphone.example.com", "server_name localhost"],
    ["listen 80;", `listen 127.0.0.1:${plain};`], ["listen 443 ssl", `listen 127.0.0.1:${port}`], ["ssl_reject_handshake on", "return 444"],
    ["    ssl_certificate     /etc/ssl/softphone.example.com.pem;\n", ""],
    ["    ssl_certificate_key /etc/ssl/private/softphone.example.com.key;\n", ""],
    ["/srv/cordboard/www", join(directory, "www")], ["/etc/nginx/cordboard-jtel-token", join(directory, "token")],
    ["allow 10.0.0.0/8", "allow 127.0.0.1"], ["https://acd-lb.example.com", jtel],
  ]);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${directory}/${name};`);
  await writeFile(join(directory, "nginx.conf"), `daemon off; worker_processes 1; pid ${directory}/pid; error_log stderr;
    ${process.getuid() === 0 ? "user root;" : ""}
    events {} http { access_log off; ${temporary.join(" ")}\n${site}\n}`);
  const child = spawn(PROGRAM, ["-p", directory, "-e", "stderr", "-c", join(directory, "nginx.conf")], { stdio: ["ignore", "ignore", "pipe"] });
  const said = [];
  child.stderr.on("data", (text) => said.push(String(text)));
  const failed = once(child, "error").then(([error]) => Promise.reject(error));
  failed.catch(() => {});
  for (let tries = 0; ; tries += 1) {
    if (await Promise.race([failed, fetch(`${url}/config.json`).then(({ ok }) => ok, () => false)])) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx does not serve: ${said.join("")}`);
    await setTimeout(50);
  }
  return {
    url, port, plain,
    stop: async () => {
      if (child.exitCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      await rm(directory, { recursive: true, force: true });
    },
  };
}
