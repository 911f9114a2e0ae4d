// WebSockets by their numbers. What happens to one is said by name (src/browser/heard.rs); of a closed one nothing more
// is heard.

export class Sockets {
  #hear;
  #open = new Map();

  constructor(hear) {
    this.#hear = hear;
  }

  /** Opens one. What its constructor throws (mixed content, not a WebSocket's address) is how it "closed". */
  open(id, url) {
    const number = String(id);
    const closed = ({ code, reason }) => {
      this.#open.delete(id);
      this.#hear("socket-closed", reason, number, String(code));
    };
    try {
      const socket = new WebSocket(url);
      this.#open.set(id, socket);
      socket.onopen = () => this.#hear("socket-opened", "", number);
      socket.onmessage = ({ data }) => this.#hear("socket-text", typeof data === "string" ? data : "(a binary frame)", number);
      socket.onclose = closed;
    } catch (thrown) {
      closed({ code: 1006, reason: thrown.message });
    }
  }

  send(id, text) {
    this.#open.get(id)?.send(text);
  }

  close(id) {
    const socket = this.#open.get(id);
    if (!socket) return;
    this.#open.delete(id);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  dispose() {
    for (const id of [...this.#open.keys()]) this.close(id);
  }
}
