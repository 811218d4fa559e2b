// Serves one page to this computer alone.

import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface Served {
  url: string;
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html', // no charset: an old saved page may be in windows-1256 and say so itself
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves an HTML file on a free port of 127.0.0.1, and with it only the folder NAME_files that browsers save beside
 * NAME.html: nothing else that lies near it can be asked for.
 */
export async function serveFile(file: string): Promise<Served> {
  const page = realpathSync(file);
  const server = createServer((request, response) => answer(page, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/${encodeURIComponent(path.basename(page))}`, close: () => server.close() };
}

function answer(page: string, request: IncomingMessage, response: ServerResponse): void {
  const file = isLocal(request) ? fileFor(page, request.url ?? '/') : undefined;
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here\n');
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream' });
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** Another site cannot reach this server under a name of its own (DNS rebinding). */
const isLocal = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && /^127\.0\.0\.1:\d+$/.test(headers.host ?? '');

/** The file that a request path names, or undefined when it is not one that is served. */
export function fileFor(page: string, url: string): string | undefined {
  const wanted = decoded(url);
  if (wanted === undefined) return undefined;
  const file = path.resolve(path.dirname(page), `.${path.sep}${wanted}`);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const real = realpathSync(file);
  const beside = `${page.replace(/\.[^.]+$/, '')}_files${path.sep}`;
  return real === page || real.startsWith(beside) ? real : undefined;
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}
