// A story and what an engine could say of it, put together by hand so that every kind of note is there.

import type { Analysis, Annotations, Entity, Phrase, TextDocument, Word } from '../../src/annotations.ts';

export const STORY = {
  title: 'الحكومة تعيد النظر في خطة المستشفيات',
  paragraphs: [
    'أعلنت الوزيرة ليلى الحمداني في بغداد أن الحكومة ستعيد النظر في خطتها لإصلاح المستشفيات قبل نهاية العام.',
    'وطالبت نقابة الأطباء بمشاركة أوسع، ووصفت الخطة بأنها بيروقراطية، فيما سمّاها أحد النواب «كشكولة» لا تنفع المرضى.',
    'ومن المقرر أن تُعرض الخطة المعدّلة على البرلمان في أيلول المقبل.',
  ],
};

type Reading = Omit<Analysis, 'segments' | 'level'> & Partial<Pick<Analysis, 'segments' | 'level'>>;

const READINGS: Record<string, Reading> = {
  'لإصلاح': {
    lemma: 'إِصْلَاح', vocalized: 'لِإِصْلَاحِ', root: 'صلح', pattern: 'إِفْعَال', pos: 'NOUN', level: 4,
    features: { gender: 'masculine', case: 'genitive', state: 'construct' }, gloss: { en: 'reform; repair', ar: 'تحسين الشيء وإزالة فساده' },
    segments: [{ text: 'ل', role: 'preposition', gloss: { en: 'for', ar: 'حرف جر' } }, { text: 'إصلاح', role: 'stem' }],
  },
  'المستشفيات': { lemma: 'مُسْتَشْفًى', vocalized: 'الْمُسْتَشْفَيَات', root: 'شفي', pos: 'NOUN', level: 2, gloss: { en: 'hospital' } },
  'بيروقراطية': { lemma: 'بِيرُوقْرَاطِيّ', vocalized: 'بِيرُوقْرَاطِيَّة', pos: 'ADJ', level: 5, derived: true, features: { gender: 'feminine' }, gloss: { en: 'bureaucratic' } },
  'كشكولة': { lemma: 'كَشْكُولَة', vocalized: 'كَشْكُولَة', pos: 'NOUN', level: 6, guessed: true, gloss: { en: 'a noun, feminine' } },
  'النظر': { lemma: 'نَظَر', vocalized: 'النَّظَرَ', root: 'نظر', pattern: 'فَعَل', pos: 'NOUN', level: 4, gloss: { en: 'look; view; consideration', ar: 'تأمّل' } },
  'بمشاركة': { lemma: 'مُشَارَكَة', vocalized: 'بِمُشَارَكَةٍ', root: 'شرك', pos: 'NOUN', level: 4, gloss: { en: 'participation' } },
  'المعدّلة': { lemma: 'مُعَدَّل', vocalized: 'الْمُعَدَّلَة', root: 'عدل', pos: 'ADJ', level: 4, gloss: { en: 'amended, modified' } },
};

const ENTITIES: Record<string, Omit<Entity, 'start' | 'end' | 'text' | 'confidence'>> = {
  'ليلى الحمداني': { type: 'person', name: { ar: 'ليلى الحمداني', en: 'Layla al-Hamdani' } },
  'بغداد': { type: 'place', name: { ar: 'بَغْدَاد', en: 'Baghdad' }, about: { en: 'capital of Iraq', ar: 'عاصمة العراق' } },
  'نقابة الأطباء': { type: 'organization', name: { ar: 'نِقَابَة الأَطِبَّاء', en: 'Medical Association' } },
  'أيلول': { type: 'date', name: { ar: 'أيلول', en: 'September' } },
};

const PHRASES: Record<string, Omit<Phrase, 'start' | 'end' | 'text'>> = {
  'ستعيد النظر في': { lemma: 'أَعَادَ النَّظَرَ فِي', gloss: { en: 'to reconsider, to review', ar: 'راجع الأمر' }, level: 4 },
};

const placed = <Note, Found>(notes: Record<string, Note>, text: string, make: (at: { start: number; end: number; text: string }, note: Note) => Found): Found[] =>
  Object.entries(notes).flatMap(([written, note]) =>
    [...text.matchAll(new RegExp(written, 'g'))].map(({ index }) => make({ start: index, end: index + written.length, text: written }, note)));

export function annotationsOf({ text }: TextDocument): Annotations {
  const words = placed(READINGS, text, (at, reading): Word => ({ level: 4, segments: [{ text: at.text, role: 'stem' }], ...reading, ...at, others: [] }));
  const entities = placed(ENTITIES, text, (at, entity): Entity => ({ ...entity, ...at, confidence: 0.9 }));
  const sentences = STORY.paragraphs.slice(0, 2).flatMap((sentence) => {
    const start = text.indexOf(sentence);
    return start < 0 ? [] : [{ start, end: start + sentence.length, text: sentence, score: 1 }];
  });
  const digest = { sentences: sentences.map((_, at) => at), words: 34, minutes: 0.3, saves: 0.25 };
  return {
    words, entities, phrases: placed(PHRASES, text, (at, phrase): Phrase => ({ ...phrase, ...at })), summary: sentences,
    gist: {
      sentences, lengths: { short: digest, medium: digest, long: digest },
      facts: entities.flatMap(({ type }, at) => {
        const kind = ({ person: 'who', organization: 'who', place: 'where', date: 'when' } as const)[type as 'person'];
        return [{ kind, entity: at, mentions: [at] }];
      }),
      reading: { words: 46, minutes: 0.4 },
    },
  };
}
