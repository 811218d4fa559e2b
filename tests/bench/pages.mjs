// What the gate and the extraction cost a page: milliseconds of the processor in a real Chromium, the code cold, as on arrival.
//   node tests/bench/pages.mjs [HOW_MANY]     pages: ../shared/eval/pages where it is, and the project's own
// The pages' own scripts are switched off; so the figures are the extension's alone.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAVED = path.join(ROOT, '../shared/eval/pages');
const OWN = ['tests/page/fixtures', 'tests/fixtures/pages'].map((folder) => path.join(ROOT, folder));
const LIMIT = Number(process.argv[2] ?? Infinity);
/** Elements of the long pages made from a story. */
const SIZES = [2_000, 10_000];

const bundle = async (contents, options) => {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: ROOT, loader: 'ts' }, bundle: true, write: false, ...options });
  return outputFiles[0].text;
};

async function findChromium() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-bench-'));
  try {
    writeFileSync(path.join(folder, 'find.mjs'), await bundle("export { findBrowsers } from './src/start/find-browser.ts'", { platform: 'node', format: 'esm' }));
    const { findBrowsers } = await import(pathToFileURL(path.join(folder, 'find.mjs')).href);
    return findBrowsers().find(({ kind }) => kind === 'chromium')?.executablePath;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pagesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html')).map((file) => path.join(folder, file));
}

/** A story with ever more comments, links and boxes around it. */
function longPage(elements) {
  const story = readFileSync(path.join(ROOT, 'tests/page/fixtures/wordpress-magazine.html'), 'utf8');
  const comments = Math.round(elements / 6);
  const comment = (i) => `<div class="comment"><div><b>قارئ ${i}</b></div><p>شكرا على الخبر رقم ${i}، ونرجو أن تنظف الوزارة مجرى الوادي.</p><span><a href="/${i}">رد</a></span></div>`;
  return story.replace('<div class="comments"', () => `${Array.from({ length: comments }, (_, i) => comment(i)).join('')}<div class="comments"`);
}

/** Milliseconds of the processor that some script takes in the page, however busy the computer is; without those of the asking. */
async function cost(session, page, script) {
  const spent = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  const timed = async (what) => {
    const before = await spent(), result = await page.evaluate(what);
    return [await spent() - before, result];
  };
  const [asking] = await timed('0'), [all, result] = await timed(script);
  return [Math.max(0, all - asking), result];
}

async function measure(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const nodes = await page.evaluate('document.querySelectorAll("*").length');
  const [gate, { news }] = await cost(session, page, 'hashiyaBench.verdictOf(document)'), [again] = await cost(session, page, 'hashiyaBench.verdictOf(document)');
  const [read] = news ? await cost(session, page, 'void hashiyaBench.readArticle()') : [];
  return { nodes, news, gate, again, read };
}

const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
const line = (name, values) => values.length
  ? `${name.padEnd(44)} ${[0.5, 0.9, 0.99].map((q) => quantile(values, q).toFixed(2).padStart(8)).join('')}${Math.max(...values).toFixed(2).padStart(9)}`
  : `${name.padEnd(44)} none`;

const executablePath = await findChromium();
if (!executablePath) {
  console.log('no Chromium on this computer: the cost of pages was not measured');
  process.exit(0);
}
if (!existsSync(SAVED)) console.log('../shared/eval/pages is not here: only the project\'s own pages are measured');
const files = [...pagesIn(SAVED), ...OWN.flatMap(pagesIn)].filter((_, i, all) => i % Math.ceil(all.length / LIMIT || 1) === 0);
const code = await bundle("export { verdictOf } from './src/page/verdict.ts'; export { readArticle } from './src/page/index.ts'", { format: 'iife', globalName: 'hashiyaBench', minify: true });
const browser = await puppeteer.launch({ executablePath, pipe: true, args: ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND'] });
const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-bench-'));
const results = [];
try {
  const long = SIZES.map((size) => path.join(folder, `${size}.html`));
  SIZES.forEach((size, i) => writeFileSync(long[i], longPage(size)));
  for (const file of [...files, ...long]) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => {});
    await page.evaluate(`${code}; globalThis.hashiyaBench = hashiyaBench; 0`);
    results.push({ file, ...await measure(page) });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

const ofGate = results.map((r) => r.gate), read = results.filter((r) => r.read !== undefined);
console.log(`${results.length} pages, ${results.filter((r) => r.news).length} taken for news; milliseconds       median     90 %     99 %     most`);
console.log(line('gate, cold', ofGate));
console.log(line('gate, again', results.map((r) => r.again)));
console.log(line('extraction, cold, where the gate says news', read.map((r) => r.read)));
console.log(`gate under 1 ms: ${ofGate.filter((ms) => ms < 1).length} of ${ofGate.length} cold, ${results.filter((r) => r.again < 1).length} again`);
for (const { nodes, gate, read: ms } of results.slice(-SIZES.length)) console.log(`a story among ${nodes} elements: gate ${gate.toFixed(1)} ms, extraction ${ms?.toFixed(0)} ms`);
const slow = [...read].sort((a, b) => b.read - a.read).slice(0, 3);
console.log(`slowest: ${slow.map((r) => `${path.basename(r.file)} (${r.nodes} elements) ${r.read.toFixed(0)} ms`).join(', ')}`);
