import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packAnnotations, unpackAnnotations } from '../../src/messaging/packed.ts';
import { engine } from '../dictionary.ts';

const story = readFileSync('src/start/sample/article.html', 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');

test('what arrives is what the engine said', () => {
  const said = engine.annotate({ text: story });
  expect(said.words.length).toBeGreaterThan(400);
  expect(unpackAnnotations(packAnnotations(said), story)).toEqual(JSON.parse(JSON.stringify(said)));
});

test('a text without words', () => {
  expect(unpackAnnotations(packAnnotations({ words: [], phrases: [], entities: [], summary: [] }), '')).toEqual({ words: [], phrases: [], entities: [], summary: [] });
});

test('a word that a text has twice is told once', () => {
  const once = packAnnotations(engine.annotate({ text: 'كتاب' })).length, often = packAnnotations(engine.annotate({ text: 'كتاب. '.repeat(100) })).length;
  expect(often).toBeLessThan(5 * once);
});

test('what is no answer is an error', () => expect(() => unpackAnnotations('', '')).toThrow(SyntaxError));
