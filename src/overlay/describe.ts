// Grammar in plain words of the interface language.

import type { Analysis, Entity, Features, Gloss, Level } from '../annotations.ts';
import type { Settings } from '../settings/index.ts';

export type Translate = (key: string, ...substitutions: string[]) => string;

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export function levelName(level: Level): string {
  return LEVELS[level - 1] ?? '';
}

/** Verb forms by number: what English grammars count, and the pattern Arabic grammars name them by, spelt as the dictionary spells patterns. */
const FORMS: Record<number, [string, string]> = {
  1: ['I', 'فَعَلَ'], 2: ['II', 'فَعَّلَ'], 3: ['III', 'فَاعَلَ'], 4: ['IV', 'أَفعَلَ'], 5: ['V', 'تَفَعَّلَ'],
  6: ['VI', 'تَفَاعَلَ'], 7: ['VII', 'اِنفَعَلَ'], 8: ['VIII', 'اِفتَعَلَ'], 9: ['IX', 'اِفعَلَّ'], 10: ['X', 'اِستَفعَلَ'],
  11: ['Iq', 'فَعلَلَ'], 12: ['IIq', 'تَفَعلَلَ'], 13: ['IIIq', 'اِفعَنلَلَ'], 14: ['IVq', 'اِفعَلَلَّ'],
};

export function formName(form: number, t: Translate): string {
  const names = FORMS[form];
  return names ? t('overlay_form', names[0], names[1]) : '';
}

/** Part of speech, then the features that the written form decides: ['verb', 'past', 'they (masculine)']. */
export function grammar({ pos, features = {} }: Analysis, t: Translate): string[] {
  const inflection = pos === 'VERB' ? verbal(features, t) : nominal(features, t);
  return [t(`overlay_pos_${pos}`), ...inflection].filter(Boolean);
}

function verbal({ tense, mood, person, gender, number, voice }: Features, t: Translate): string[] {
  return [
    mood === 'imperative' || !tense ? '' : t(`overlay_tense_${tense}`),
    mood && mood !== 'indicative' ? t(`overlay_mood_${mood}`) : '',
    person ? subject(person, gender, number, t) : '',
    voice === 'passive' ? t('overlay_voice_passive') : '',
  ];
}

/** The subject as a pronoun: 'they (masculine)' tells a learner more than 'third person plural masculine'. */
function subject(person: 1 | 2 | 3, gender: Features['gender'], number: Features['number'], t: Translate): string {
  const which = person === 1 || (person === 2 && number === 'dual') ? '' : `_${gender ?? 'masculine'}`;
  return t(`overlay_subject_${person}_${person === 1 && number === 'dual' ? 'plural' : number ?? 'singular'}${which}`);
}

function nominal({ gender, number, person, case: kase, state }: Features, t: Translate): string[] {
  return [
    person ? t(`overlay_person_${person}`) : '',
    gender ? t(`overlay_gender_${gender}`) : '',
    number && number !== 'singular' ? t(`overlay_number_${number}`) : '',
    kase ? t(`overlay_case_${kase}`) : '',
    state ? t(`overlay_state_${state}`) : '',
  ];
}

/** The glosses to show, in the reader's languages; the other language rather than none. */
export function glossesFor(gloss: Gloss | undefined, wanted: Settings['glossLanguage']): { lang: 'en' | 'ar'; text: string }[] {
  const { en = '', ar = '' } = gloss ?? {};
  const both = [{ lang: 'en' as const, text: en }, { lang: 'ar' as const, text: ar }].filter(({ text }) => text);
  const asked = both.filter(({ lang }) => wanted === 'both' || lang === wanted);
  return asked.length ? asked : both;
}

/** The English name, to be set beside the Arabic one; none where it says the same, as of names in Latin letters and figures. */
export function englishName({ ar, en }: Entity['name'], wanted: Settings['glossLanguage']): string | undefined {
  return wanted === 'ar' || en === ar ? undefined : en;
}
