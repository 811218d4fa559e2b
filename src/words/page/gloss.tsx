import type { Gloss } from '../../annotations.ts';
import type { Settings } from '../../settings/index.ts';

/** The meanings to show, in the reader's language first; never nothing where the dictionary has one. */
export function glossesFor(gloss: Gloss, wanted: Settings['glossLanguage']): { lang: 'en' | 'ar'; text: string }[] {
  const all = (['en', 'ar'] as const).flatMap((lang) => (gloss[lang] ? [{ lang, text: gloss[lang] }] : []));
  const fitting = wanted === 'both' ? all : all.filter(({ lang }) => lang === wanted);
  return fitting.length > 0 ? fitting : all;
}

export function Glosses({ gloss, wanted }: { gloss: Gloss; wanted: Settings['glossLanguage'] }) {
  return <>{glossesFor(gloss, wanted).map(({ lang, text }) => <span key={lang} lang={lang} dir="auto" class="gloss">{text}</span>)}</>;
}
