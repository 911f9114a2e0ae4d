// A web server of the site's own for tests: it writes down what it is asked, and answers as it is told.

import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";

/** What lets a page of another origin read an answer. */
const CORS = {
  "access-control-allow-origin": "*", "access-control-allow-methods": "GET, POST", "access-control-allow-headers": "*",
};

export class WebServer {
  /** What was asked, oldest first: { method, path, query, headers, body }. */
  requests = [];
  /** How it answers: `cors` is whether a page of another origin may read it, `late` is after how many milliseconds. */
  answer = { status: 200, body: "", type: "text/plain", cors: true, late: 0 };
  #server = createServer((request, response) => this.#serve(request, response));

  static async start() {
    const web = new WebServer();
    web.#server.listen(0, "127.0.0.1");
    await once(web.#server, "listening");
    web.url = `http://127.0.0.1:${web.#server.address().port}`;
    return web;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((closed) => { this.#server.close(closed); });
  }

  answers(answer) {
    this.answer = { ...this.answer, ...answer };
  }

  /** The requests that a page made, without the browser's own questions before them. */
  get asked() {
    return this.requests.filter(({ method }) => method !== "OPTIONS");
  }

  async #serve(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url, this.url);
    const { status, body, type, cors, late } = this.answer;
    this.requests.push({
      method: request.method, path: pathname, query: Object.fromEntries(searchParams), url: request.url,
      headers: request.headers, body: Buffer.concat(chunks).toString(),
    });
    if (request.method === "OPTIONS") return response.writeHead(204, cors ? CORS : {}).end();
    if (late) await setTimeout(late);
    return response.writeHead(status, { "content-type": type, ...(cors ? CORS : {}) }).end(body);
  }
}
