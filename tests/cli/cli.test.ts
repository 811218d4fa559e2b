import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The program as built: npm test builds before it tests.
const cli = path.resolve(import.meta.dirname, '../../dist/cli.mjs');
const run = (args: string[], input = '') => spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
let folder: string;
const file = (name: string, content: string | Buffer) => { const f = path.join(folder, name); writeFileSync(f, content); return f; };
beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist/cli.mjs is not built; run: npm run build');
  folder = mkdtempSync(path.join(tmpdir(), 'hashiya-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('read', () => {
  const article = '<!doctype html><html lang="ar"><title>عنوان</title><body><nav>الرئيسية أخبار رياضة</nav><h1>زيارة الوفد</h1><p>وصل وفد من مصر إلى العاصمة العراقية بغداد الأحد لبحث التعاون بين البلدين.</p><script>var x="نص";</script></body></html>';
  test('names, summary and words of a page', () => {
    const { status, stdout } = run(['read', file('a.html', article)]);
    expect(status).toBe(0);
    expect(stdout).toContain('زيارة الوفد');
    expect(stdout).toContain('Summary: one sentence, nothing to shorten (13 words, 0.1 min)');
    expect(stdout).toMatch(/where\s+بَغْدَاد \(Baghdad\)/);
    expect(stdout).toMatch(/place\s+مِصْر \(Egypt\)/);
    expect(stdout).not.toContain('الرئيسية');
  });
  test('--length says how much of a longer text', () => {
    const long = path.resolve(import.meta.dirname, '../../src/start/sample/article.html');
    const lines = (length: string) => run(['read', long, '--length', length]).stdout.split('\n').filter((l) => l.startsWith('  • '));
    expect(lines('short').length).toBeLessThanOrEqual(2);
    expect(lines('long').length).toBeGreaterThan(lines('short').length);
    expect(run(['read', long, '--length', 'tiny']).stderr).toBe('--length is one of short, medium, long\n');
  });
  test('--json is one JSON object', () => {
    const { stdout } = run(['read', file('b.html', article), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'زيارة الوفد', words: expect.any(Array), entities: expect.any(Array) });
  });
  test('windows-1256 is read', () => {
    const bytes = Buffer.from([0xe3, 0xd5, 0xd1, 0x20, 0xc8, 0xe1, 0xcf, 0x20, 0xda, 0xd1, 0xc8, 0xed, 0x2e]);
    expect(JSON.parse(run(['read', file('c.txt', bytes), '--json']).stdout).text).toContain('مصر بلد عربي');
  });
});

describe('bad input gets one line and exit code 2', () => {
  test.each<[string, () => string[], string | undefined, RegExp]>([
    ['no command', () => [], '', /^usage:/],
    ['unknown command', () => ['foo'], '', /^usage:/],
    ['missing file', () => ['read', path.join(folder, 'none.html')], '', /no such file/],
    ['folder', () => ['read', folder], '', /is a folder/],
    ['binary', () => ['read', file('x.txt', Buffer.from([0, 1, 2, 0xd9]))], '', /binary/],
    ['no Arabic', () => ['read', file('y.txt', 'hello')], '', /no Arabic text/],
    ['too large', () => ['read', file('z.txt', 'ب'.repeat(3_000_000))], '', /6\.0 MB/],
    ['not JSON', () => ['analyze', '--ndjson'], '{"id":1,"text":"نص"}\nnonsense\n', /^line 2 is not JSON/],
    ['no text', () => ['analyze', '--ndjson'], '{"id":1}\n', /^line 1 has no "text"/],
    ['null', () => ['summarize', '--ndjson'], 'null\n', /^line 1 has no "text"/],
    ['bad maxWords', () => ['summarize', '--ndjson'], '{"text":"نص","maxWords":-1}\n', /^line 1: "maxWords"/],
  ])('%s', (_what, args, input, message) => {
    const { status, stderr } = run(args(), input);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    if (!/^usage/.test(stderr)) expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('ndjson', () => {
  test('same ids, same order, offsets that quote the text', () => {
    const rows = [{ id: 'a', text: 'قال الرئيس.' }, { id: 7, text: '' }, { id: 'c', text: 'زار الوفد مصر.' }];
    const { stdout } = run(['analyze', '--ndjson'], rows.map((r) => JSON.stringify(r)).join('\n'));
    const answers = stdout.trim().split('\n').map((l) => JSON.parse(l) as { id: unknown; words: { start: number; end: number; text: string }[] });
    expect(answers.map((a) => a.id)).toEqual(['a', 7, 'c']);
    answers.forEach((a, i) => a.words.forEach((w) => expect(rows[i]!.text.slice(w.start, w.end)).toBe(w.text)));
  });
  test('words are brief unless all is asked for', () => {
    const first = (...options: string[]) => (JSON.parse(run(['analyze', '--ndjson', ...options], '{"id":1,"text":"كتب الوزير"}').stdout) as { words: Record<string, unknown>[] }).words[0]!;
    expect(first()).toMatchObject({ lemma: 'كَتَبَ', pos: 'VERB', others: expect.arrayContaining([{ lemma: 'كِتَاب' }]) });
    expect(first()).not.toHaveProperty('segments');
    expect(first('--full')).toMatchObject({ lemma: 'كَتَبَ', root: 'كتب', segments: [{ text: 'كتب', role: 'stem' }] });
  });
  test('summaries keep to the budget', () => {
    const text = Array.from({ length: 12 }, (_, i) => `وصل الوفد رقم ${i} إلى المدينة لبحث التعاون بين البلدين.`).join('\n');
    const { stdout } = run(['summarize', '--ndjson'], JSON.stringify({ id: 1, text, maxWords: 20 }));
    const { sentences } = JSON.parse(stdout) as { sentences: { text: string }[] };
    expect(sentences.flatMap((s) => s.text.match(/[\u0621-\u064a]+/g)).length).toBeLessThanOrEqual(20);
  });
});

test('lookup lists readings', () => {
  const { status, stdout } = run(['lookup', 'كتابها', 'abc']);
  expect(status).toBe(0);
  expect(stdout).toContain('كِتَاب');
  expect(stdout).toContain('abc: no Arabic word');
});
