// A stand-in for xCALLY Shuttle's realtime service: a real Socket.IO server of the version that is asked for, which emits
// what it is told to and records what clients say. It is a process of its own, so that it can be stopped and killed.

import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(import.meta.url);
const ACTIONS = ["AgentCTI", "AgentCTINotification", "RealtimeCTI"];

/** The versions that are tested against, by what package.json calls them. */
export const VERSIONS = { "1.7.4": "socket.io-1", "2.5.1": "socket.io-2", "4.8.3": "socket.io-4" };

/** The agent's peer. */
export const PEER = "SIP/andrea.bianco";

/** The five payloads of the vendor's article, with the article's fields: all values are texts, but for the flags. */
export function payload(event, more = {}) {
  const call = {
    event, queue: "Sales", agentname: "Andrea Bianco", agentnum: "1000", peer: PEER, sipname: "andrea.bianco", direction: "inbound",
    uniqueid: "1461248227.12", context: "from-sip", extension: "5000", trunk: "voip", callernum: "442079460018", callername: "A. Penrose",
    channel: "SIP/voip-00000012",
  };
  const { queue, uniqueid, callernum, callername, channel, ...ofAgent } = call;
  const own = {
    ringing: { ...call, ringing: true },
    up: { ...call, holdtime: "2", ringtime: "0", up: true },
    hangup: { ...call, holdtime: "2", ringtime: "0", talktime: "2", reason: "agent", hangup: true },
    abandon: { event, queue, uniqueid, callernum, callername, channel, direction: "unmanaged", holdtime: "4", unmanaged: true },
    outbound: {
      ...ofAgent, uniqueid, channel, direction: "outbound", extension: callernum, callernum: "5000", integrationid: "-1", routeid: "1",
      outbound: true,
    },
  }[event];
  return { ...own, ...more };
}

export class ShuttleServer {
  heard = [];
  connections = 0;
  #child;

  constructor(version) {
    this.version = version;
  }

  /** Starts on a free port, or on the one it had. */
  async start() {
    this.#child = fork(FILE, [VERSIONS[this.version], String(this.port ?? 0)]);
    this.#child.on("message", ({ heard, connected }) => {
      if (heard) this.heard.push(heard);
      if (connected) this.connections += 1;
    });
    for await (const [{ port }] of onMessages(this.#child)) {
      if (port) this.port = port;
      if (port) break;
    }
    this.url = `http://127.0.0.1:${this.port}`;
    return this;
  }

  /** Emits to all clients. */
  emit(name, ...values) {
    this.#child.send({ emit: [name, ...values] });
  }

  /** An event of a call, with the article's payload. */
  call(event, more) {
    this.emit(event, payload(event, more));
  }

  /** The process goes on living and says nothing more. */
  freeze() {
    this.#child.kill("SIGSTOP");
  }

  thaw() {
    this.#child.kill("SIGCONT");
  }

  /** Sends all clients away. */
  disconnect() {
    this.#child.send({ disconnect: true });
  }

  async stop() {
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill("SIGKILL");
    await once(this.#child, "exit");
  }
}

async function* onMessages(child) {
  while (true) yield await once(child, "message");
}

/** The server's process. */
function serve(name, port) {
  const library = createRequire(import.meta.url)(name);
  const http = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end("<title>A record</title>"));
  const options = { pingInterval: 1_500, pingTimeout: 1_000 };
  const io = library.Server ? new library.Server(http, { ...options, cors: { origin: "*" } }) : library(http, options);
  io.on("connection", (socket) => {
    process.send({ connected: true });
    for (const action of ACTIONS) {
      socket.on(action, (argument, answer) => {
        process.send({ heard: { name: action, argument } });
        answer?.(`taken ${action}`);
      });
    }
  });
  process.on("message", ({ emit, disconnect }) => {
    if (emit) io.emit(...emit);
    if (disconnect) for (const socket of Object.values(io.sockets.connected ?? Object.fromEntries(io.sockets.sockets))) socket.disconnect();
  });
  http.listen(port, "127.0.0.1", () => process.send({ port: http.address().port }));
}

if (process.argv[1] === FILE) serve(process.argv[2], Number(process.argv[3]));
