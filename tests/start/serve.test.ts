import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fileFor, serveFile, type Served } from '../../src/start/serve.ts';

let folder: string;
let page: string;
let served: Served | undefined;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hashiya-serve-')));
  page = path.join(folder, 'خبر.html');
  mkdirSync(path.join(folder, 'خبر_files'));
  writeFileSync(page, '<p>خبر</p>');
  writeFileSync(path.join(folder, 'خبر_files', 'photo.png'), 'png');
  writeFileSync(path.join(folder, 'private.txt'), 'private');
  symlinkSync(path.join(folder, 'private.txt'), path.join(folder, 'خبر_files', 'link.txt'));
});
afterEach(() => { served?.close(); served = undefined; });
afterAll(() => rmSync(folder, { recursive: true }));

describe('fileFor', () => {
  test.each([
    ['/%D8%AE%D8%A8%D8%B1.html', 'خبر.html'],
    ['/%D8%AE%D8%A8%D8%B1_files/photo.png?v=2', 'خبر_files/photo.png'],
  ])('%s is served', (url, file) => {
    expect(fileFor(page, url)).toBe(path.join(folder, file));
  });

  test.each([
    '/', '/private.txt', '/../private.txt', '/%2e%2e/private.txt', '/%D8%AE%D8%A8%D8%B1_files/../private.txt',
    '/%D8%AE%D8%A8%D8%B1_files/%2e%2e%2fprivate.txt', '/%D8%AE%D8%A8%D8%B1_files/link.txt', '/%D8%AE%D8%A8%D8%B1_files',
    '//etc/passwd', '/etc/passwd', '/%', '/%00',
  ])('%s is not', (url) => {
    expect(fileFor(page, url)).toBeUndefined();
  });
});

describe('serveFile', () => {
  const status = (url: string, headers: Record<string, string> = {}) => new Promise<number | undefined>((resolve, reject) => {
    request(url, { headers }, (response) => { response.resume(); resolve(response.statusCode); }).on('error', reject).end();
  });

  test('gives the page, on this computer only', async () => {
    served = await serveFile(page);
    expect(new URL(served.url).hostname).toBe('127.0.0.1');
    expect(await (await fetch(served.url)).text()).toBe('<p>خبر</p>');
    expect((await fetch(new URL('/private.txt', served.url))).status).toBe(404);
  });

  test('refuses a foreign name for this computer', async () => {
    served = await serveFile(page);
    expect(await status(served.url)).toBe(200);
    expect(await status(served.url, { host: 'evil.example' })).toBe(404);
  });
});
