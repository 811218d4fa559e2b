// English verb forms and plurals for composed glosses. Irregular verbs are data (infinitive, past, participle), so are nouns (singular, plural).

import nouns from './english-nouns.txt';
import irregular from './english-verbs.txt';

const rows = (text: string) => text.split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split(' '));
const IRREGULAR = new Map(rows(irregular).map(([base, past, participle]) => [base!, { past: past!, participle: participle! }]));
const PLURALS = new Map(rows(nouns).map(([one, many]) => [one!, many ?? one!]));
/** One syllable with a short vowel (stop, plan), or one of the longer verbs stressed at their end. */
const SHORT_VOWEL = /^[^aeiou]*[aeiou][bdgklmnprtz]$/;
const STRESSED_END = new RegExp(`(?:${[
  'commit|permit|submit|admit|omit|emit|refer|prefer|transfer|confer|defer|infer|occur|recur|incur|deter|compel|expel|propel|repel',
  'control|patrol|forget|begin|regret|equip|abet|rebel',
].join('|')})$`);

/** The first word of a gloss inflected, the rest kept: "carry out" → "carrying out". */
function onFirst(gloss: string, inflect: (verb: string) => string): string {
  const [verb, ...rest] = gloss.split(' ');
  return [inflect(verb!), ...rest].join(' ');
}

const doubles = (verb: string) => SHORT_VOWEL.test(verb) || STRESSED_END.test(verb);

/** write → writing, lie → lying, stop → stopping. */
export function gerund(gloss: string): string {
  return onFirst(gloss, (v) => {
    if (/ie$/.test(v)) return `${v.slice(0, -2)}ying`;
    if (/[^eoy]e$/.test(v) && v !== 'be') return `${v.slice(0, -1)}ing`;
    return `${doubles(v) ? v + v.at(-1) : v}ing`;
  });
}

/** write → written, carry → carried, stop → stopped. */
export function pastParticiple(gloss: string): string {
  return onFirst(gloss, (v) => IRREGULAR.get(v)?.participle ?? regularPast(v));
}

/** write → writes, carry → carries, go → goes. */
export function thirdPerson(gloss: string): string {
  return onFirst(gloss, (v) => (v === 'have' ? 'has' : /[^aeiou]y$/.test(v) ? `${v.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(v) ? `${v}es` : `${v}s`));
}

/** write → wrote. */
export function simplePast(gloss: string): string {
  return onFirst(gloss, (v) => IRREGULAR.get(v)?.past ?? regularPast(v));
}

function regularPast(v: string): string {
  if (/e$/.test(v)) return `${v}d`;
  if (/[^aeiou]y$/.test(v)) return `${v.slice(0, -1)}ied`;
  return `${doubles(v) ? v + v.at(-1) : v}ed`;
}

/**
 * What a plural is told with: point of view → points of view, person killed → people killed, body → bodies; what is said in
 * capitals or in the plural already stays.
 */
export function plural(gloss: string): string {
  const [, head, rest] = /^(.*?)( (?:of|in|for|to|from|with|at|on|by|who) .*|)$/.exec(gloss)!;
  if (/^person /.test(head!)) return `people${gloss.slice('person'.length)}`;
  return head!.replace(/[^ ]+$/, pluralNoun) + rest;
}

function pluralNoun(noun: string): string {
  const known = PLURALS.get(noun);
  if (known) return known;
  if (!/^[A-Za-z][a-z-]*[a-z]$/.test(noun) || /[^s]s$|ness$|hood$|[aeiouy].*ing$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/[a-z]man$/.test(noun)) return noun.replace(/an$/, 'en');
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
