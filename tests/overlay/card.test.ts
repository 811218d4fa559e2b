// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Analysis, Segment, SegmentRole, Word } from '../../src/annotations.ts';
import { asText, explain, type Voice } from '../../src/overlay/card-content.ts';
import { glossesFor, grammar } from '../../src/overlay/describe.ts';
import { furtherReadings } from '../../src/overlay/other-readings.ts';
import { standing, vowelledPieces } from '../../src/overlay/pieces.ts';
import arabicMessages from '../../extension/_locales/ar/messages.json';
import englishMessages from '../../extension/_locales/en/messages.json';

type Messages = Record<string, { message: string }>;
const say = (messages: Messages) => (key: string, ...parts: string[]): string => {
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`no message ${key}`);
  return message.replace(/\$(\d)/g, (_, index) => parts[Number(index) - 1] ?? '');
};
const english: Voice = { t: say(englishMessages), glossLanguage: 'en' };
const inArabic: Voice = { t: say(arabicMessages), glossLanguage: 'ar' };

const segments = (...parts: [string, SegmentRole][]): Segment[] => parts.map(([text, role]) => ({ text, role }));

describe('vowelledPieces', () => {
  it.each<[string, [string, SegmentRole][], string[] | null]>([
    ['لِلْهُدْنَةِ', [['ل', 'preposition'], ['ل', 'article'], ['هدنة', 'stem']], ['لِ', 'لْ', 'هُدْنَةِ']],
    ['وَبِحَسَبِ', [['و', 'conjunction'], ['ب', 'preposition'], ['حسب', 'stem']], ['وَ', 'بِ', 'حَسَبِ']],
    ['اتِّخَاذِهَا', [['اتخاذ', 'stem'], ['ها', 'pronoun']], ['اتِّخَاذِ', 'هَا']],
    ['مُؤَسَّسَةً', [['مؤسسة', 'stem']], ['مُؤَسَّسَةً']],
    ['كِتَاب', [['و', 'conjunction'], ['كتاب', 'stem']], null],
    ['وَكِتَاب', [['كتاب', 'stem']], null],
  ])('%s', (vocalized, parts, expected) => {
    expect(vowelledPieces(vocalized, segments(...parts))).toEqual(expected);
  });
});

describe('a piece standing alone', () => {
  it.each<[string[], number, string[]]>([
    [['لِ', 'لْ', 'هُدْنَةِ'], 2, ['لِـ', 'لْـ', 'هُدْنَةِ']],
    [['وَ', 'ال', 'كِتَابُ'], 2, ['وَ', 'الـ', 'كِتَابُ']],
    [['سَ', 'يَكْتُبُ', 'ونَ', 'هُ'], 1, ['سَـ', 'يَكْتُبُ', 'ـونَ', 'ـهُ']],
    [['اتِّخَاذِ', 'هَا'], 0, ['اتِّخَاذِ', 'هَا']],
  ])('%j', (pieces, stem, expected) => {
    expect(pieces.map((_, index) => standing(pieces, index, stem))).toEqual(expected);
  });
});

const verb: Analysis = {
  lemma: 'تَفَاوَضَ', vocalized: 'يَتَفَاوَضُونَ', root: 'فوض', pattern: 'تَفَاعَلَ', pos: 'VERB', level: 5,
  features: { tense: 'present', person: 3, gender: 'masculine', number: 'plural', form: 6 },
  gloss: { en: 'negotiate', ar: 'تباحثوا' }, segments: segments(['ي', 'prefix'], ['تفاوض', 'stem'], ['ون', 'suffix']),
};
const word: Word = { ...verb, start: 0, end: 8, text: 'يتفاوضون', others: [] };

describe('grammar in plain words', () => {
  it.each<[Partial<Analysis>, string, string]>([
    [verb, 'verb, present, “they”', 'فعل، مضارع، هم'],
    [{ pos: 'VERB', features: { tense: 'past', person: 3, gender: 'feminine', number: 'singular', voice: 'passive' } },
      'verb, past, “she”, passive', 'فعل، ماضٍ، هي، مبني للمجهول'],
    [{ pos: 'VERB', features: { tense: 'present', mood: 'jussive', person: 1, number: 'plural' } }, 'verb, present, jussive, “we”', 'فعل، مضارع، مجزوم، نحن'],
    [{ pos: 'NOUN', features: { gender: 'feminine', number: 'dual', case: 'genitive', state: 'construct' } },
      'noun, feminine, dual, genitive, before a noun (construct)', 'اسم، مؤنث، مثنى، مجرور، مضاف'],
    [{ pos: 'ADP' }, 'preposition', 'حرف جر'],
  ])('%j', (analysis, inEnglish, inArabicWords) => {
    expect(grammar(analysis as Analysis, english.t).join(', ')).toBe(inEnglish);
    expect(grammar(analysis as Analysis, inArabic.t).join('، ')).toBe(inArabicWords);
  });
});

describe('glosses', () => {
  it('follow the wish of the reader, and give the other language rather than none', () => {
    expect(glossesFor(verb.gloss, 'ar').map((g) => g.text)).toEqual(['تباحثوا']);
    expect(glossesFor(verb.gloss, 'both').map((g) => g.text)).toEqual(['negotiate', 'تباحثوا']);
    expect(glossesFor({ en: 'truce' }, 'ar').map((g) => g.text)).toEqual(['truce']);
    expect(glossesFor({}, 'both')).toEqual([]);
  });
});

describe('the card', () => {
  const textOf = (voice: Voice, target: Parameters<typeof explain>[0]): string =>
    explain(target, voice).map((node) => node.textContent).join(' | ');
  const target = { start: 0, end: 8, text: 'يتفاوضون', marked: true, word };

  it('shows the vowelled word whole, coloured in three pieces', () => {
    const [section] = explain(target, english) as HTMLElement[];
    const headword = section?.querySelector('.headword');
    expect(headword?.textContent).toBe('يَتَفَاوَضُونَ');
    expect([...headword!.querySelectorAll('span')].map((s) => s.className)).toEqual(['is-before', 'is-stem', 'is-after']);
  });
  it('names lemma, root and verb form, but not the pattern twice', () => {
    const text = textOf(english, target);
    expect(text).toContain('تَفَاوَضَ');
    expect(text).toContain('ف و ض');
    expect(text).toContain('form VI (تَفَاعَلَ)');
    expect(text).not.toContain('Pattern');
  });
  it('says of a guess that it is one', () => {
    expect(textOf(english, { ...target, word: { ...word, guessed: true } })).toContain('A guess');
    expect(textOf(inArabic, { ...target, word: { ...word, derived: true } })).toContain('مشتقة');
    expect(textOf(english, target)).not.toMatch(/guess|Derived/);
  });
  it('puts the phrase first, then the name, then the word', () => {
    const phrase = { start: 0, end: 20, text: 'x', lemma: 'عِبَارَة', gloss: { en: 'a phrase' }, level: 4 as const };
    const entity = { start: 0, end: 8, text: 'x', type: 'place' as const, name: { ar: 'إدلب', en: 'Idlib' }, confidence: 1 };
    const text = textOf(english, { ...target, phrase, entity });
    expect(text.indexOf('a phrase')).toBeLessThan(text.indexOf('Idlib'));
    expect(text.indexOf('Idlib')).toBeLessThan(text.indexOf('negotiate'));
  });
  it('does not repeat a bare name under its own note, but takes its clitics apart', () => {
    const entity = { start: 0, end: 8, text: 'x', type: 'place' as const, name: { ar: 'إدلب', en: 'Idlib' }, confidence: 1 };
    const name: Word = { ...word, pos: 'PROPN', lemma: 'إِدْلِب', vocalized: 'إِدْلِب', segments: segments(['إدلب', 'stem']), gloss: { en: 'Idlib' } };
    delete name.root;
    expect(explain({ ...target, entity, word: name }, english)).toHaveLength(1);
    const joined = { ...name, vocalized: 'بِإِدْلِب', segments: segments(['ب', 'preposition'], ['إدلب', 'stem']) };
    expect(textOf(english, { ...target, entity, word: joined })).toContain('بِـ');
  });
  it('gives no level to a guess', () => {
    const [section] = explain({ ...target, word: { ...word, guessed: true } }, english) as HTMLElement[];
    expect(section?.querySelector('.level')).toBeNull();
  });
  it('keeps hostile text as text', () => {
    const [section] = explain({ ...target, word: { ...word, gloss: { en: '<img src=x onerror=alert(1)>' } } }, english) as HTMLElement[];
    expect(section?.querySelector('img')).toBeNull();
    expect(section?.textContent).toContain('<img src=x');
  });
  it('copies as one line', () => {
    expect(asText(target, english)).toBe('يَتَفَاوَضُونَ (تَفَاوَضَ) — negotiate');
  });
});

it('further readings: what the dictionary adds to those at hand, guesses left out', () => {
  const other = { ...word, pos: 'NOUN' as const, vocalized: 'أُخْرَى' };
  const guess = { ...word, vocalized: 'تخمين', guessed: true };
  expect(furtherReadings([word], [{ ...word, others: [other, guess] }]).map((r) => r.vocalized)).toEqual(['أُخْرَى']);
});

describe('interface strings', () => {
  const own = (messages: Messages) => Object.keys(messages).filter((key) => key.startsWith('overlay_')).sort();
  it('exist in both languages, with the same substitutions or fewer', () => {
    expect(own(arabicMessages)).toEqual(own(englishMessages));
    for (const key of own(englishMessages)) expect((arabicMessages as Messages)[key]?.message, key).toBeTruthy();
  });
});
