// What a group line says, told of one of its names: an airport is no "city, town or place", a minister may be a woman. Build time only.

import { fields, lines, listed, type InGroup } from '../gazetteer/source-lines.ts';
import kindText from './place-kinds.txt';
import womenText from './women.txt';

export const inGroup: InGroup = (type, name, about) => (type === 'place' ? ofPlace(name, about) : type === 'person' ? ofPerson(name, about) : about);

export interface About { en: string; ar: string }

const KINDS = new Map(lines(kindText).map(fields).map(([head, en, ar]) => [head!, { en: en!, ar: ar! }]));
const rows = lines(womenText);
const FEMININE = new Map(rows.filter((r) => r.startsWith('@')).flatMap((r) => listed(r.slice(1))).map((pair) => pair.split('/') as [string, string]));
const WOMEN = new Set(rows.filter((r) => !r.startsWith('@')).flatMap(listed));

/** "city, town or place in Israel" of مطار بن غوريون: "airport in Israel". */
export function ofPlace(name: string, about: About): About {
  const kind = KINDS.get(bare(name).split(' ')[0]!), en = / in .*/.exec(about.en), ar = / في .*/.exec(about.ar);
  return kind && en && ar ? { en: kind.en + en[0], ar: kind.ar + ar[0] } : about;
}

/** "سياسي فرنسي" of فاليري بيكريس: "سياسية فرنسية". Words after a preposition stay. */
export function ofPerson(name: string, about: About): About {
  const words = bare(name).split(' ');
  if (!WOMEN.has(words[0]!) && !WOMEN.has(words.slice(0, 2).join(' '))) return about;
  const [, head = '', rest = ''] = /^(.*?)((?: في| من| كرة| بال).*)?$/.exec(about.ar) ?? [];
  return { en: about.en, ar: head.split(' ').map((w) => FEMININE.get(w) ?? w).join(' ') + rest };
}

const bare = (name: string) => name.replace(/[\u064b-\u0652?]/g, '');
