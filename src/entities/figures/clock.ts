// Times of the clock: الساعة السابعة والنصف مساء, الساعة 7,30 صباحا, 17:30 ت غ.

import { asciiDigits } from '../../language/index.ts';
import { fields, lines, listed, nameKeys } from '../gazetteer/source-lines.ts';
import type { Item } from '../sequence.ts';
import type { Figure } from './amounts.ts';
import clockText from './clock.txt';
import { joined } from './numbers.ts';
import { isCounted } from './periods.ts';

/** First word as a key → its expressions with their class, the longest first. */
const EXPRESSIONS = new Map<string, { keys: string[]; name: string }[]>();
for (const [name, words] of lines(clockText).map(fields)) {
  for (const keys of listed(words).map(nameKeys)) EXPRESSIONS.set(keys[0]!, [...(EXPRESSIONS.get(keys[0]!) ?? []), { keys, name: name! }]);
}
for (const list of EXPRESSIONS.values()) list.sort((a, b) => b.keys.length - a.keys.length);

const OCLOCK = 'الساعه';
/** Words that may open a time. */
export const CLOCK_OPENINGS: readonly string[] = [OCLOCK, ...[...EXPRESSIONS].filter(([, list]) => list.some(({ name }) => name.startsWith('hour'))).map(([key]) => key)];

export interface Read { to: number; name: string }
interface Time { hour: number; minutes: number; to: number }

/** A bare hour needs the word for it (الساعة) or the part of the day behind it. */
export function clockAt(text: string, items: Item[], at: number): Figure | undefined {
  const announced = items[at]!.form.core === OCLOCK || items[at]!.form.key === OCLOCK;
  if (announced && !joined(items[at + 1])) return undefined;
  const told = digits(text, items, announced ? at + 1 : at) ?? words(items, announced ? at + 1 : at);
  if (!told) return undefined;
  const { hour, minutes } = told, part = behind(text, items, told.to, PART), zone = behind(text, items, part?.to ?? told.to, ZONE), to = zone?.to ?? part?.to ?? told.to;
  if (!(part ?? zone) && (!announced || isCounted(items[to]))) return undefined;
  return { from: at, to, type: 'date', en: english(hour, minutes, part?.name, zone?.name), aboutEn: TIME_OF_DAY, aboutAr: 'وقت من اليوم', confidence: 0.8 };
}

/** Told of every time of the clock. */
export const TIME_OF_DAY = 'time of day';
const PART = /^(am|pm|noon|night)$/, ZONE = /^zone /, HOUR = /^hour /, MINUTES = /^minutes /;

/** 7, 7,30, 07:30 */
function digits(text: string, items: Item[], at: number): Time | undefined {
  const first = items[at];
  if (first?.form.key !== '0') return undefined;
  const m = /^(\d{1,2})(?:[:.,،]([0-5]\d))?(?![\d:.,]\d|\d|%)/.exec(asciiDigits(text.slice(first.start, first.start + 8)));
  if (!m || Number(m[1]) > 24) return undefined;
  const end = first.start + m[0].length;
  let to = at + 1;
  while (to < items.length && items[to]!.end <= end) to++;
  return items[to - 1]!.end === end ? { hour: Number(m[1]), minutes: Number(m[2] ?? 0), to } : undefined;
}

/** السابعة, الثانية عشرة والنصف, الثامنة إلا ربعا */
function words(items: Item[], at: number): Time | undefined {
  const hour = expression(items, at, HOUR);
  if (!hour) return undefined;
  const more = joined(items[hour.to]) ? expression(items, hour.to, MINUTES) : undefined;
  return { ...before(Number(hour.name.slice(5)), more ? Number(more.name.slice(8)) : 0), to: more?.to ?? hour.to };
}

const before = (hour: number, minutes: number) => (minutes < 0 ? { hour: hour === 1 ? 12 : hour - 1, minutes: 60 + minutes } : { hour, minutes });

/** What stands right behind, also in brackets of its own. */
const behind = (text: string, items: Item[], at: number, kind: RegExp) => (items[at] && text.slice(items[at - 1]!.end, items[at]!.start).trim() === '' ? expression(items, at, kind) : undefined);

function expression(items: Item[], at: number, kind: RegExp): Read | undefined {
  for (const key of keysOf(items[at])) for (const { keys, name } of EXPRESSIONS.get(key) ?? []) {
    if (kind.test(name) && keys.every((k, n) => !n || (joined(items[at + n]) && items[at + n]!.form.key === k))) return { to: at + keys.length, name };
  }
  return undefined;
}

const keysOf = (item: Item | undefined) => (item ? (item.form.core === item.form.key ? [item.form.key] : [item.form.key, item.form.core]) : []);

/** 7:30 am, 8 pm GMT, 17:30 local time; 7:00 GMT where nothing says which half of the day. */
function english(hour: number, minutes: number, part: string | undefined, zone: string | undefined): string {
  const half = part && hour > 0 && hour <= 12 ? halfOf(part, hour) : undefined, told = hour ? String(hour) : '00';
  if (half && hour === 12 && !minutes) return `12 ${half === 'pm' ? 'noon' : 'midnight'}${zone?.slice(4) ?? ''}`;
  return [minutes || !half ? `${told}:${String(minutes).padStart(2, '0')}` : told, half, zone?.slice(5)].filter(Boolean).join(' ');
}

const halfOf = (part: string, hour: number) => (part === 'am' || part === 'pm' ? part : part === 'noon' ? (hour === 11 || hour === 10 ? 'am' : 'pm') : hour >= 6 && hour < 12 ? 'pm' : 'am');
