// What `read` prints for a person: summary, key facts, names, words worth a gloss.

import type { Annotations, Gist, KeyFact, SummaryLength, TextDocument } from '../annotations.ts';

const KEY_WORDS = 10;
const NOTHING = { 'one-sentence': 'one sentence, nothing to shorten', short: 'too short to shorten' };
const percent = (share: number) => `${Math.round(share * 100)} %`;
const line = (text: string) => text.replace(/\s+/g, ' ');

export function describe(document: TextDocument, annotations: Annotations, length: SummaryLength): string {
  const { gist, entities, words } = annotations;
  const out = document.title ? [document.title, ''] : [];
  if (gist) out.push(...summaryLines(gist, length), '', 'Key facts', ...factLines(gist.facts, annotations), '');
  out.push('Names', ...nameLines(entities), '', 'Words worth a gloss', ...keyWords(words).map((w) => `  ${w}`));
  return `${out.join('\n')}\n`;
}

function summaryLines({ none, lengths, sentences, reading }: Gist, length: SummaryLength): string[] {
  const whole = `${reading.words} words, ${reading.minutes} min`;
  if (none) return [`Summary: ${NOTHING[none]} (${whole})`];
  const { sentences: chosen, speakers, minutes, saves } = lengths[length];
  return [`Summary (${length}): ${whole}; in ${minutes} min, sparing ${percent(saves)}`, ...chosen.map((i) => {
    const { text, why = [] } = sentences[i]!, speaker = speakers?.[i];
    return `  • ${speaker ? `[${speaker}] ` : ''}${line(text)}  (${why.join(', ')})`;
  })];
}

function factLines(facts: KeyFact[], { entities }: Annotations): string[] {
  return facts.map(({ kind, entity, mentions, context }) => {
    const { text, name } = entities[entity]!;
    const said = context ? line(context.text) : name.ar;
    const english = name.en ? ` (${name.en})` : '', times = mentions.length > 1 ? ` ×${mentions.length}` : '';
    return `  ${kind.padEnd(7)} ${said}${english}${times}${context ? `  [${line(text)}]` : ''}`;
  });
}

function nameLines(entities: Annotations['entities']): string[] {
  const mentions = new Map<string, { type: string; en?: string; count: number }>();
  for (const e of entities) {
    const known = mentions.get(e.name.ar);
    if (known) known.count++; else mentions.set(e.name.ar, { type: e.type, ...(e.name.en && { en: e.name.en }), count: 1 });
  }
  return [...mentions].sort((a, b) => b[1].count - a[1].count).map(([name, m]) => `  ${m.type.padEnd(13)} ${name}${m.en ? ` (${m.en})` : ''} ×${m.count}`);
}

/** The hardest words first that the text uses, each lemma once. */
function keyWords(words: Annotations['words']): string[] {
  const counts = new Map<string, { line: string; weight: number }>();
  for (const w of words) {
    if (w.guessed || w.pos === 'PROPN' || w.level < 3 || !w.gloss.en) continue;
    const known = counts.get(w.lemma);
    if (known) known.weight += 1; else counts.set(w.lemma, { line: `${w.lemma}  ${w.gloss.en}`, weight: 1 + (w.level === 3 || w.level === 4 ? 0.5 : 0) });
  }
  return [...counts.values()].sort((a, b) => b.weight - a.weight).slice(0, KEY_WORDS).map((k) => k.line);
}
