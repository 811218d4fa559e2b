// A sense that a word has in one form only: "weather; (plural) rites, rituals", "give birth to; (passive) be born", "father; (dual) parents".

import type { Gloss } from '../../annotations.ts';

export type Marked = 'plural' | 'dual' | 'passive';

/** The gloss with that sense first, as the form asks for it; undefined when there is none. */
export function markedSense(gloss: Gloss, form: Marked): Gloss | undefined {
  const mark = `(${form}) `, senses = gloss.en?.includes(mark) ? gloss.en.split('; ') : undefined;
  const own = senses?.findIndex((sense) => sense.includes(mark)) ?? -1;
  if (!senses || own < 0) return undefined;
  const [sense] = senses.splice(own, 1);
  return { ...gloss, en: [sense!.replace(mark, ''), ...senses].join('; ') };
}
