import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/background/shapes.ts';

const text = 'قال الوزير\nإن الاجتماع عقد اليوم';

test('a document passes as it is', () => {
  const document = { title: 'قال الوزير', text, blocks: [{ kind: 'headline', start: 0, end: 10 }, { kind: 'paragraph', start: 11, end: text.length }] };
  expect(parseDocument(JSON.stringify(document))).toEqual(document);
  expect(parseDocument(JSON.stringify({ text }))).toEqual({ text });
});

describe('not a document', () => {
  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no text', '{"title":"خبر"}'],
    ['a text that is none', '{"text":5}'],
    ['blocks that are none', JSON.stringify({ text, blocks: 'all' })],
    ['a block without a kind', JSON.stringify({ text, blocks: [{ start: 0, end: 1 }] })],
    ['a block beyond the text', JSON.stringify({ text, blocks: [{ kind: 'lead', start: 0, end: text.length + 1 }] })],
    ['a block that ends before it starts', JSON.stringify({ text, blocks: [{ kind: 'lead', start: 5, end: 1 }] })],
    ['a block at a fraction', JSON.stringify({ text, blocks: [{ kind: 'lead', start: 0.5, end: 1 }] })],
  ])('%s', (_what, json) => expect(() => parseDocument(json)).toThrow());
});
