// A note as the margin of a short story gives it.

import type { Note } from '../../src/note.ts';

export const NOTE: Note = {
  title: 'اتفاق على تقاسم مياه الفرات', address: 'https://www.news.example/%D9%85%D9%8A%D8%A7%D9%87', published: '2026-04-26T20:00:00Z',
  summary: [{ text: 'أُعلن الاتفاق في جنيف.' }, { text: 'إن المفاوضات كانت شاقة.', speaker: 'الوزير' }],
  facts: [{ kind: 'where', told: ['جنيف'] }, { kind: 'figure', told: ['استمرت 72 ساعة'] }],
  names: [{ layer: 'places', entries: [{ ar: 'جِنِيف', en: 'Geneva', about: [{ lang: 'en', text: 'city' }], count: 3 }, { ar: 'بَغْدَاد', about: [], count: 1 }] }],
  words: [{ lemma: 'تَقَاسُم', level: 5, glosses: [{ lang: 'en', text: 'sharing' }, { lang: 'ar', text: 'اقتسام' }] }],
};
