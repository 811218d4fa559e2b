// Searching an article: Arabic as it is typed, English through the glosses.

import { describe, expect, it, test } from 'vitest';
import { find } from '../../../src/overlay/panel/find.ts';
import { createReading } from '../../../src/overlay/reading.ts';
import { annotations, entity, settings, wordsOf } from '../sample.ts';

const text = 'قالت الأُمم المتحدة في 2026 إنّ الهدنة ثابتة. والهدنة (هشّة) كما ترى الأمم المتحدة.';
const known = annotations({
  words: wordsOf(text, {
    'الهدنة': { lemma: 'هُدْنَة', gloss: { en: 'truce, armistice' } }, 'والهدنة': { lemma: 'هُدْنَة', gloss: { en: 'truce, armistice' } },
  }),
  entities: [entity(text, 'الأُمم المتحدة', 'organization', { name: { ar: 'الأمم المتحدة', en: 'United Nations' } })],
});
const reading = createReading({ text }, known, settings());
const matches = (query: string): string[] => find(query, reading).passages.map(({ match }) => match);

describe('places of the text', () => {
  test.each([
    ['vowels and hamza are not needed', 'الامم المتحده', ['الأُمم المتحدة', 'الأمم المتحدة']],
    ['a word is found behind its clitics', 'هدنة', ['الهدنة', 'والهدنة']],
    ['words that follow each other, the last one begun', 'الهدنة ثاب', ['الهدنة ثابتة']],
    ['signs between words do not matter', 'والهدنة هشة', ['والهدنة (هشّة']],
    ['figures', '2026', ['2026']],
    ['words that are there, but apart', 'الأمم ثابتة', []],
    ['signs alone', '(', []],
  ])('%s: %s', (_what, query, expected) => expect(matches(query)).toEqual(expected));

  it('stands among the words of its sentence', () => {
    expect(find('ثابتة', reading).passages[0]).toMatchObject({ before: expect.stringMatching(/الهدنة $/), match: 'ثابتة', after: '.' });
  });
});

it('a word by its English meaning, one entry for all its mentions', () => {
  expect(find('armi', reading).words.map(({ word, mentions }) => [word.lemma, mentions.length])).toEqual([['هُدْنَة', 2]]);
  expect(find('mistice', reading).words).toEqual([]);
});

it('a name by either of its names', () => {
  for (const query of ['united', 'أمم']) expect(find(query, reading).names.map(({ name }) => name.ar), query).toEqual(['الأمم المتحدة']);
});

it('takes signs of regular expressions for what they are', () => {
  expect(() => find('a(b[', reading)).not.toThrow();
});
