// The whole internet of a test browser: an HTTP proxy that answers for *.localhost from this process, lets nothing
// else through and remembers every request, whoever made it: page, extension or browser.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface Site {
  /** Host and port of the proxy. */
  proxy: string;
  /** Puts a page on the site and gives its address. */
  page(name: string, body: string | Uint8Array, headers?: Record<string, string>): string;
  /** Everything asked for since the last call, as METHOD ADDRESS. */
  requests(): string[];
  close(): Promise<void>;
}

const HOST = 'http://news.localhost';

export async function openSite(): Promise<Site> {
  const pages = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    reply(pages.get(pathOf(request)), response);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    page(name, body, headers) {
      pages.set(`/${name}`, { body, headers });
      return `${HOST}/${name}`;
    },
    requests: () => asked.splice(0),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function pathOf(request: IncomingMessage): string {
  const url = new URL(request.url ?? '/', HOST);
  return url.origin === HOST ? decodeURIComponent(url.pathname) : '';
}

function reply(answer: Answer | undefined, response: ServerResponse): void {
  if (!answer) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers }).end(answer.body);
}
