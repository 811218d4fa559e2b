// English for ministries that no list has one by one: وزارة الصحة الفلسطينية → Palestinian Ministry of Health.

import type { Word } from './annotations.ts';
import { keyOf } from './language/index.ts';
import table from './ministries.txt';

const HEAD = keyOf('وزارة');
const rows = table.split('\n').filter((line) => line.includes(' | ')).map((line) => line.split(' | ') as [string, string]);
const PURPOSES = new Map(rows.map(([ar, en]) => [keyOf(ar), en]));

/** The name in English when its first word is وزارة and the rest is told: what it is for, then at most one nationality. */
export function ministry(words: Word[]): string | undefined {
  if (words.length < 2 || keyOf(words[0]!.text).replace(/^[وفبل]+(?=وزار)/, '') !== HEAD) return undefined;
  const whole = purpose(words.slice(1));
  if (whole) return `Ministry of ${whole}`;
  const nationality = words.at(-1)!, rest = purpose(words.slice(1, -1));
  const adjective = nationality.pos === 'ADJ' ? nationality.gloss.en?.split(/[,;]/)[0] : undefined;
  return rest && adjective && /^[A-Z]/.test(adjective) ? `${adjective} Ministry of ${rest}` : undefined;
}

const purpose = (words: Word[]) => PURPOSES.get(keyOf(words.map((w) => w.text).join(' ')));
