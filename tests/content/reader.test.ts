// @vitest-environment jsdom
// The script that is brought into a page: what it does there, and where it does nothing.
import { beforeEach, expect, test, vi } from 'vitest';
import type { IsolatedWorld } from '../../src/messages.ts';

const did = vi.hoisted(() => [] as string[]);
vi.mock('../../src/content/visit.ts', () => ({ Visit: class { async start() { did.push('reads'); } } }));
vi.mock('../../src/content/look-up.ts', () => ({ lookUpInstead: () => { did.push('looks up'); } }));

const news = { arabic: true, news: true, why: 'json-ld' }, other = { arabic: true, news: false, why: 'links' };

async function bringIn(world: IsolatedWorld): Promise<string[]> {
  Object.assign(globalThis, { hashiya: world });
  vi.resetModules();
  await import('../../src/content/reader.ts');
  return did;
}

beforeEach(() => { did.length = 0; });

test.each<[string, IsolatedWorld, string[]]>([
  ['news', { verdict: news }, ['reads']],
  ['what the reader of the page asked for', { verdict: other, anyway: true }, ['reads']],
  ['a page without a gate, asked for', { anyway: true }, ['reads']],
  ['a page that is being read', { verdict: news, reader: { again() {} } }, []],
  ['a selection', { verdict: news, selection: true }, ['looks up']],
  ['no news: the tab has gone on to another page meanwhile', { verdict: other }, []],
  ['a page nobody has judged yet: the same', {}, []],
])('%s', async (_what, world, expected) => {
  expect(await bringIn(world)).toEqual(expected);
  expect(world.selection).toBeUndefined();
});
