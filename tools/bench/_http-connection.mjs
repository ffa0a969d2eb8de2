// The least that a client of HTTP needs over one connection kept alive, one request at a time: what a load generator burns on the measured cores is not measured.
import { connect } from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');

export class HttpConnection {
  #socket;
  #host;
  #received = Buffer.alloc(0);
  #waiting = null;

  constructor(port) {
    this.#host = `127.0.0.1:${port}`;
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (part) => this.#take(part));
    this.#socket.on('error', (error) => this.#waiting?.reject(error));
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The server closed the connection')));
  }

  /** Answers status and text. Headers are lines, each with its end. */
  request(method, path, headers, body = '') {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      const length = body === '' ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
      this.#socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${headers}${length}\r\n${body}`);
    });
  }

  close() {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #take(part) {
    this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part]);
    const head = this.#received.indexOf(endOfHead);
    if (head < 0) return;
    const lines = this.#received.latin1Slice(0, head).toLowerCase();
    const status = Number(lines.slice(9, 12));
    const length = /\r\ncontent-length: (\d+)/.exec(lines)?.[1];
    if (length === undefined && status !== 204) return this.#waiting?.reject(new Error(`No length in ${lines}`));
    const from = head + endOfHead.length;
    const end = from + Number(length ?? 0);
    if (this.#received.length < end) return;
    const text = this.#received.utf8Slice(from, end);
    this.#received = this.#received.subarray(end);
    const { resolve } = this.#waiting;
    this.#waiting = null;
    resolve({ status, text });
  }
}
