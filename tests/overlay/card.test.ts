// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Analysis, Segment, SegmentRole, Word } from '../../src/annotations.ts';
import { asText, createCard, type CardModel } from '../../src/overlay/card/index.ts';
import { furtherReadings } from '../../src/overlay/card/further-readings.ts';
import { glossesFor, grammar } from '../../src/overlay/describe.ts';
import type { Target } from '../../src/overlay/reading.ts';
import type { Voice } from '../../src/overlay/voice.ts';
import arabicMessages from '../../extension/_locales/ar/messages.json';
import englishMessages from '../../extension/_locales/en/messages.json';

type Messages = Record<string, { message: string }>;
const say = (messages: Messages) => (key: string, ...parts: string[]): string => {
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`no message ${key}`);
  return message.replace(/\$(\d)/g, (_, index) => parts[Number(index) - 1] ?? '');
};
const english: Voice = { t: say(englishMessages), glossLanguage: 'en', number: String };
const inArabic: Voice = { t: say(arabicMessages), glossLanguage: 'ar', number: String };

const segments = (...parts: [string, SegmentRole][]): Segment[] => parts.map(([text, role]) => ({ text, role }));

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

/** The card of a place, drawn. */
function drawn(target: Target, voice: Voice, more: Partial<CardModel> = {}, act: Partial<Record<string, () => void>> = {}): HTMLElement {
  const actions = new Proxy({}, { get: (_, name) => act[String(name)] ?? (() => {}) }) as Parameters<typeof createCard>[0];
  const card = createCard(actions);
  card.draw({ edition: 0, voice, target, canKeep: true, canSpeak: false, pinned: false, notice: '', ...more });
  return card.element;
}

const texts = (element: HTMLElement, selector: string): (string | null)[] =>
  [...element.querySelectorAll(selector)].map((found) => found.textContent);

describe('the card', () => {
  const textOf = (voice: Voice, target: Target): string => drawn(target, voice).querySelector('.body')?.textContent ?? '';
  const target: Target = { start: 0, end: 8, text: 'يتفاوضون', marked: true, word };

  it('shows the vowelled word whole, coloured in three pieces', () => {
    const headword = drawn(target, english).querySelector('.headword');
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
  it('names the stem of a derived word, whose composed meaning stands below, and no other', () => {
    const gloss = { en: 'harmed', ar: 'اسم مفعول من ضرر' };
    const harmed: Word = { ...word, vocalized: 'وَمُضَرَّر', gloss, segments: [{ text: 'و', role: 'conjunction', gloss: { en: 'and', ar: 'حرف عطف' } }, { text: 'مضرر', role: 'stem', gloss }] };
    const labels = (voice: Voice, derived: boolean) => texts(drawn({ ...target, word: { ...harmed, derived } }, voice), '.segments small');
    expect([labels(english, true), labels(inArabic, true)]).toEqual([['and', 'stem'], ['حرف عطف', 'الجذع']]);
    expect(labels(english, false)).toEqual(['and', 'harmed']);
  });
  it('gives no level to a guess', () => {
    expect(drawn({ ...target, word: { ...word, guessed: true } }, english).querySelector('.level')).toBeNull();
  });
  it('keeps hostile text as text', () => {
    const card = drawn({ ...target, word: { ...word, gloss: { en: '<img src=x onerror=alert(1)>' } } }, english);
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain('<img src=x');
  });
  it('copies as one line', () => {
    expect(asText(target, english)).toBe('يَتَفَاوَضُونَ (تَفَاوَضَ) — negotiate');
  });

  describe('the forms learned with a word, where they say something new', () => {
    it.each<[string, Partial<Word>, CardModel['parts'], string]>([
      ['a noun', { lemma: 'كِتَاب', pos: 'NOUN' }, { plurals: ['كُتُب'] }, 'Plural كُتُب'],
      ['a verb', {}, { present: 'يَتَفَاوَضُ', verbalNouns: ['تَفَاوُض'] }, 'Present يَتَفَاوَضُVerbal noun تَفَاوُض'],
      ['two plurals', { pos: 'NOUN' }, { plurals: ['أَشْهُر', 'شُهُور'] }, 'Plural أَشْهُر، شُهُور'],
    ])('%s', (_what, change, parts, expected) => {
      expect(texts(drawn({ ...target, word: { ...word, ...change } }, english, { parts: parts! }), '.parts')).toEqual([expected]);
    });
    it('none, or the lemma once more: no line', () => {
      expect(texts(drawn(target, english, { parts: {} }), '.parts')).toEqual([]);
      expect(texts(drawn(target, english, { parts: { plurals: [word.lemma] } }), '.parts')).toEqual([]);
    });
  });

  it('the phrase in one line under the meaning, in full on demand', () => {
    const phrase = { start: 0, end: 20, text: 'x', lemma: 'وَقْفُ إِطْلَاقِ النَّارِ', gloss: { en: 'ceasefire', ar: 'هدنة' }, level: 4 as const };
    const card = drawn({ ...target, phrase }, { ...english, glossLanguage: 'both' });
    const details = card.querySelector<HTMLDetailsElement>('details.phrase');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('Set phraseوَقْفُ إِطْلَاقِ النَّارِceasefire');
    expect(texts(card, '.phrase > .gloss')).toEqual(['ceasefire', 'هدنة']);
  });

  it("the reader's own dictionaries stand below the built-in meaning, as text", () => {
    const card = drawn(target, english, { definitions: [{ dictionary: 'Freedict', headword: 'تفاوض', text: 'negotiate, confer\n<b>parley</b>' }] });
    expect(texts(card, '.own .source')).toEqual(['Freedict · تفاوض']);
    expect(texts(card, '.own p:not(.source)')).toEqual(['negotiate, confer', '<b>parley</b>']);
    expect(card.textContent!.indexOf('negotiate')).toBeLessThan(card.textContent!.indexOf('Freedict'));
  });
});

describe('names', () => {
  const name: Word = { ...word, pos: 'PROPN', lemma: 'إِدْلِب', vocalized: 'إِدْلِب', segments: segments(['إدلب', 'stem']), gloss: { en: 'Idlib' } };
  delete name.root;
  const entity = { start: 0, end: 8, text: 'إدلب', type: 'place' as const, name: { ar: 'إِدْلِب', en: 'Idlib' }, about: { en: 'city in Syria' }, confidence: 1 };
  const target: Target = { start: 0, end: 8, text: 'إدلب', marked: true, entity, word: name };

  it('what it is, in Arabic and English', () => {
    const card = drawn(target, english);
    expect(texts(card, '.kind, .name, .english, .about')).toEqual(['Place', 'إِدْلِب', 'Idlib', 'city in Syria']);
    expect(texts(drawn(target, inArabic), '.english')).toEqual([]);
    expect([asText(target, english), asText(target, inArabic)]).toEqual(['إِدْلِب · Idlib — city in Syria', 'إِدْلِب — city in Syria']);
  });
  it('a name in Latin letters is not said twice', () => {
    const siemens: Target = { ...target, word: undefined, entity: { ...target.entity!, type: 'organization', name: { ar: 'Siemens', en: 'Siemens' }, about: { en: 'company' } } };
    expect(texts(drawn(siemens, english), '.kind, .name, .english, .about')).toEqual(['Organization', 'Siemens', 'company']);
    expect(asText(siemens, english)).toBe('Siemens — company');
  });
  it('a bare name is not repeated as a word, but one with clitics is taken apart', () => {
    expect(drawn(target, english).querySelector('.word')).toBeNull();
    const joined = { ...name, start: 0, end: 9, vocalized: 'بِإِدْلِب', segments: segments(['ب', 'preposition'], ['إدلب', 'stem']) };
    const card = drawn({ ...target, end: 9, entity: { ...entity, start: 1, end: 9 }, word: joined }, english);
    expect(texts(card, '.segments li .ar')).toEqual(['بِـ', 'إِدْلِب']);
  });
  it('the word inside a longer name stands behind it, in one line', () => {
    const card = drawn({ ...target, entity: { ...entity, end: 20, type: 'organization' }, word }, english);
    expect(card.querySelector<HTMLDetailsElement>('.word-line')?.open).toBe(false);
    expect(texts(card, '.word-line > summary')).toEqual(['The wordيَتَفَاوَضُونَnegotiate']);
  });
  it('of a figure the word comes first', () => {
    const card = drawn({ ...target, entity: { ...entity, type: 'quantity' }, word }, english);
    expect(card.querySelector('.body')?.firstElementChild?.className).toBe('word');
    expect(texts(card, 'details.note summary .name')).toEqual(['إِدْلِب']);
  });
  it('a person no list knows is one from the context', () => {
    const { about: _, ...unknown } = { ...entity, type: 'person' as const };
    expect(texts(drawn({ ...target, entity: unknown }, english), '.kind')).toEqual(['Person (from context)']);
    expect(texts(drawn({ ...target, entity: { ...entity, type: 'person' } }, english), '.kind')).toEqual(['Person']);
  });
  it('leads through its mentions, round and round, and tells other spellings', () => {
    const named = { key: '', type: entity.type, name: entity.name, mentions: [{ start: 0, end: 8 }, { start: 30, end: 34 }], spellings: ['ادلب الخضراء'] };
    const seen: unknown[] = [];
    const card = drawn(target, english, { named }, { goTo: (...to: unknown[]) => void seen.push(to[0]) });
    expect(texts(card, '.mentions span')).toEqual(['Mention 1 of 2']);
    expect(texts(card, '.spellings')).toEqual(['Also written: ادلب الخضراء']);
    card.querySelector<HTMLElement>('.next')?.click();
    card.querySelector<HTMLElement>('.previous')?.click();
    expect(seen).toEqual([named.mentions[1], named.mentions[1]]);
  });
});

describe('the words of a root', () => {
  const noun: Word = { ...word, lemma: 'مُفَاوَضَة', pos: 'NOUN', gloss: { en: 'negotiation' }, start: 30, end: 38 };
  const target: Target = { start: 0, end: 8, text: 'يتفاوضون', marked: true, word };
  const entry = (lemma: string, level: 1 | 5) => ({ lemma, pos: 'NOUN' as const, level, gloss: { en: lemma } });
  const family = {
    relatives: [{ word: noun, mentions: [{ start: 30, end: 38 }] }],
    entries: { value: [entry('مُفَوَّض', 5), entry('فَوْضَى', 1), { ...entry('مُفَاوَضَة', 1) }, { ...word }] },
  };
  it('those of the article lead there; those of the dictionary follow, easiest first, none twice', () => {
    const seen: unknown[] = [];
    const card = drawn(target, english, { family }, { goTo: (...to: unknown[]) => void seen.push(to[0]) });
    expect(texts(card, '.family .ar')).toEqual(['مُفَاوَضَة', 'فَوْضَى', 'مُفَوَّض']);
    card.querySelector<HTMLElement>('.relative')?.click();
    expect(seen).toEqual([{ start: 30, end: 38 }]);
  });
  it.each<[Partial<typeof family>, string]>([
    [{ entries: 'asking' as never }, 'Looking it up…'],
    [{ relatives: [], entries: { value: [] } }, 'The dictionary has no other word of this root.'],
    [{ entries: 'failed' as never }, 'The dictionary does not answer. Reloading the page may help.'],
  ])('%j', (change, expected) => {
    expect(texts(drawn(target, english, { family: { ...family, ...change } }), '.family .honesty')).toEqual([expected]);
  });
});

describe('the row of tools', () => {
  const target: Target = { start: 0, end: 8, text: 'يتفاوضون', marked: true, word };
  const pressed = (more: Partial<CardModel>): Record<string, string | null> => Object.fromEntries(
    [...drawn(target, english, more).querySelectorAll('.tools button')].map((button) => [button.getAttribute('title'), button.getAttribute('aria-pressed')]));
  it.each<[string, Partial<CardModel>, Record<string, string | null>]>([
    ['a word', {}, { Save: 'false', 'I know it': 'false', Copy: null, 'Keep this card open': 'false' }],
    ['saved', { state: 'new' }, { Saved: 'true', 'I know it': 'false', Copy: null, 'Keep this card open': 'false' }],
    ['being learnt', { state: 'learning' }, { Saved: 'true', 'I know it': 'false', Copy: null, 'Keep this card open': 'false' }],
    ['known, pinned, with a voice', { state: 'known', pinned: true, canSpeak: true },
      { Save: 'false', Known: 'true', Listen: null, Copy: null, 'Keep this card open': 'true' }],
    ['a name', { canKeep: false }, { Copy: null, 'Keep this card open': 'false' }],
  ])('%s', (_what, more, expected) => expect(pressed(more)).toEqual(expected));
});

it('when the extension has gone the card says that and nothing else', () => {
  const target: Target = { start: 0, end: 8, text: 'يتفاوضون', marked: true, word };
  const card = drawn(target, { ...english, t: () => '' }, { gone: 'Reload the page.' });
  expect(texts(card, '.body')).toEqual(['Reload the page.']);
  expect(card.querySelector('.tools')).toBeNull();
});

it('further readings: what the dictionary adds to those at hand, guesses left out', () => {
  const other = { ...word, pos: 'NOUN' as const, vocalized: 'أُخْرَى' };
  const guess = { ...word, vocalized: 'تخمين', guessed: true };
  expect(furtherReadings([word], [{ ...word, others: [other, guess] }]).map((r) => r.vocalized)).toEqual(['أُخْرَى']);
});

describe('interface strings', () => {
  const own = (messages: Messages) => Object.keys(messages).filter((key) => /^(overlay|command|menu|toolbar)_/.test(key)).sort();
  it('exist in both languages, with the same substitutions or fewer', () => {
    expect(own(arabicMessages)).toEqual(own(englishMessages));
    for (const key of own(englishMessages)) expect((arabicMessages as Messages)[key]?.message, key).toBeTruthy();
  });
});
