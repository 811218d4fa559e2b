// English verb forms for composed glosses. Irregular verbs are data: infinitive, past, participle.

import irregular from './english-verbs.txt';

const IRREGULAR = new Map(irregular.split('\n').filter(Boolean).map((l) => { const [base, past, participle] = l.split(' '); return [base!, { past: past!, participle: participle! }]; }));
/** Verbs of two syllables and more, stressed at the end, that double their last letter. */
const DOUBLING = /^(?:re|de|ad|ab|com|con|oc|in|im|per|sub|trans|ex|pre|for|out|up|un|equ|patr)?(?:[^aeiou]*[aeiou][bdgklmnprtz])$/;
const SOFT = /(?:[aeiou]{2}.|w|x|y|[^aeiou]{2}|(?:en|er|on|it|or|et|op|el|al|el|om|it))$/;

/** The first word of a gloss inflected, the rest kept: "carry out" → "carrying out". */
function onFirst(gloss: string, inflect: (verb: string) => string): string {
  const [verb, ...rest] = gloss.split(' ');
  return [inflect(verb!), ...rest].join(' ');
}

function doubles(verb: string): boolean {
  if (/(?:commit|permit|submit|admit|omit|emit|refer|prefer|transfer|confer|defer|infer|occur|recur|incur|compel|expel|propel|repel|control|patrol|forget|begin|regret|equip|abet|rebel|cancel|travel|label|model|quarrel)$/.test(verb)) return !/(?:cancel|travel|label|model|quarrel)$/.test(verb);
  return DOUBLING.test(verb) && !SOFT.test(verb) && verb.length <= 5;
}

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
