// A sense that a word has in the plural only: "weather; (plural) rites, rituals".

import type { Gloss } from '../../annotations.ts';

const MARK = /\s*\(plural\)\s*/;

/** The gloss with that sense first, as the plural asks for it; undefined when there is none. */
export function pluralSense(gloss: Gloss): Gloss | undefined {
  const senses = gloss.en?.split('; '), own = senses?.findIndex((sense) => MARK.test(sense)) ?? -1;
  if (!senses || own < 0) return undefined;
  const [sense] = senses.splice(own, 1);
  return { ...gloss, en: [sense!.replace(MARK, ''), ...senses].join('; ') };
}
