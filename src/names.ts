// Words inside a person's or a place's name are read as names, whatever else their letters could mean.

import type { Entity, Word } from './annotations.ts';

/** The same words; those inside a name become proper nouns, their common reading kept among the others. */
export function asName(words: Word[], entities: Entity[]): Word[] {
  const names = entities.filter((e) => (e.type === 'person' || e.type === 'place') && e.confidence >= 0.5);
  let at = 0;
  return words.map((w) => {
    while (at < names.length && names[at]!.end <= w.start) at++;
    const name = names[at];
    if (!name || name.start >= w.end || (w.pos !== 'PROPN' && !w.guessed && name.text.includes(' ') && name.type === 'place')) return w;
    if (w.pos === 'PROPN' && !w.guessed) return w;
    return { ...named(w, name), others: w.guessed ? w.others : [readingOf(w), ...w.others] };
  });
}

function named(w: Word, name: Entity): Word {
  const whole = name.text === w.text || w.text.endsWith(name.text);
  const { root: _root, pattern: _pattern, features: _features, guessed: _guessed, derived: _derived, ...rest } = w;
  return { ...rest, pos: 'PROPN', lemma: whole ? name.name.ar : w.segments.find((s) => s.role === 'stem')?.text ?? w.text, gloss: whole && name.name.en ? { en: name.name.en } : {}, level: 3 };
}

function readingOf(w: Word): Word['others'][number] {
  const { start: _s, end: _e, text: _t, others: _o, ...analysis } = w;
  return analysis;
}
