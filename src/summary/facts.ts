// Key facts: who, where, when and the main figures, each with its places in the text.

import type { Entity, KeyFact } from '../annotations.ts';
import { keyOf, type SentenceSpan } from '../language/index.ts';
import { contextOf } from './fact-context.ts';
import sourceList from './sources.txt';
import { listOf } from './word-lists.ts';

const KINDS: Record<Entity['type'], KeyFact['kind'] | undefined> = {
  person: 'who', organization: 'who', place: 'where', date: 'when', money: 'figure', quantity: 'figure', event: undefined,
};
const ORDER: readonly KeyFact['kind'][] = ['who', 'where', 'when', 'figure'];
const MOST: Record<KeyFact['kind'], number> = { who: 5, where: 3, when: 3, figure: 4 };
/** Entities less sure than this are no facts. */
const SURE = 0.5;
/** What the card of a clock time says: no day of its own. */
const TIME_OF_DAY = 'time of day';
/** A mention counts 1; more in a chosen sentence and in the article's first ones. */
const IN_SUMMARY = 1.5, OPENING = 2, HALF_AT = 4, OF_SOURCE = 0.3;
const sources = listOf(sourceList);

interface Group {
  kind: KeyFact['kind'];
  key: string;
  mentions: number[];
  weight: number;
}

/** `chosen`: the sentences of the summary. Indices in the facts are places in `entities`. */
export function keyFacts(text: string, entities: Entity[], spans: SentenceSpan[], chosen: readonly SentenceSpan[]): KeyFact[] {
  const groups = joined([...grouped(entities, spans, new Set(chosen.map((s) => s.start))).values()]);
  return ORDER.flatMap((kind) => groups.filter((g) => g.kind === kind).sort((a, b) => b.weight - a.weight).slice(0, MOST[kind]))
    .map(({ kind, mentions }): KeyFact => {
      const entity = bestOf(mentions, entities);
      const context = kind === 'when' || kind === 'figure' ? contextOf(text, entities[entity]!, spans) : undefined;
      return { kind, entity, mentions, ...(context && { context }) };
    });
}

function grouped(entities: Entity[], spans: SentenceSpan[], chosen: Set<number>): Map<string, Group> {
  const groups = new Map<string, Group>();
  let sentence = 0;
  entities.forEach((e, i) => {
    while (sentence < spans.length - 1 && spans[sentence]!.end <= e.start) sentence++;
    const kind = KINDS[e.type];
    if (!kind || e.confidence < SURE || e.about?.en === TIME_OF_DAY) return;
    const key = factKey(e, kind);
    const group = groups.get(`${kind}:${key}`) ?? { kind, key, mentions: [], weight: 0 };
    groups.set(`${kind}:${key}`, group);
    group.mentions.push(i);
    const weight = 1 + OPENING / (1 + sentence / HALF_AT) + (chosen.has(spans[sentence]!.start) ? IN_SUMMARY : 0);
    group.weight += sources.has(key) ? OF_SOURCE * weight : weight;
  });
  return groups;
}

/** A surname or given name alone joins the one fuller name that holds it. */
function joined(groups: Group[]): Group[] {
  const words = new Map(groups.map((g) => [g, g.key.split(' ')]));
  return groups.filter((g) => {
    if (g.kind !== 'who' || words.get(g)!.length > 1) return true;
    const fuller = groups.filter((o) => o.kind === 'who' && o !== g && words.get(o)!.length > 1 && words.get(o)!.includes(g.key));
    if (fuller.length !== 1) return true;
    fuller[0]!.mentions = [...fuller[0]!.mentions, ...g.mentions].sort((a, b) => a - b);
    fuller[0]!.weight += g.weight;
    return false;
  });
}

/** Figures and dates are the same when their values are; names when they are written alike. */
function factKey(e: Entity, kind: KeyFact['kind']): string {
  const valued = kind === 'when' || kind === 'figure';
  return (valued && e.name.en) || keyOf(e.name.ar).replace(/\s+/g, ' ').trim();
}

/** The longest mention, the first among equals: full names before surnames. */
function bestOf(mentions: number[], entities: Entity[]): number {
  return mentions.reduce((best, i) => (entities[i]!.text.length > entities[best]!.text.length ? i : best));
}
