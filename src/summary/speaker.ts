// Who speaks in a sentence like "وأضاف أن …": the subject of the nearest earlier verb of saying that agrees with this one.

import type { Entity } from '../annotations.ts';
import { bareLetters } from '../language/index.ts';
import type { Sentence } from './article.ts';
import type { Glance } from './glance.ts';
import { noSubject, says, speechAt } from './standing.ts';

/** Sentences looked through backwards, and words that a subject may have before its name, and with it. */
const BACK = 6, BEFORE_NAME = 7, MOST_WORDS = 9;
const SPEAKERS = new Set<Entity['type']>(['person', 'organization']);
const WAS = new Set(['كان', 'كانت']);
const ENDS_CLAUSE = /[:"«“؛.!؟]/;

type Gender = 'he' | 'she' | 'they';
type Speech = Pick<Sentence, 'start' | 'text' | 'tokens' | 'glances' | 'index'>;

/** The speaker of the sentence at `place` as the article names them; undefined where no earlier sentence says it for sure. */
export function speakerOf(place: number, sentences: readonly Speech[], entities: readonly Entity[]): string | undefined {
  const { glances } = sentences[place]!, at = speechAt(glances.slice(0, 3).map((g) => g.written));
  const gender = at < 0 ? undefined : genderOf(glances[at]!.bare);
  if (!gender || gender === 'they') return undefined;
  let unnamed: Glance['lemma'] | undefined;
  for (let i = place - 1; i >= 0 && i >= place - BACK; i--) {
    const speaker = lastSpeaker(sentences[i]!, gender, entities);
    if (speaker) return unnamed === undefined || sentences[i]!.glances.some((g) => g.lemma === unnamed) ? speaker : undefined;
    unnamed ??= speaksUnnamed(sentences[i]!, gender);
  }
  return undefined;
}

/** وأوضح الطبيب المشرف أن: what goes on is his, whose name only a sentence with a طبيب can tell. */
function speaksUnnamed({ glances }: Speech, gender: Gender): Glance['lemma'] | undefined {
  const at = speechAt(glances.slice(0, 3).map((g) => g.written)), next = at < 0 ? undefined : glances[at + 1];
  const speaks = next?.pos === 'NOUN' && !next.theirs && !next.preposition && !noSubject(next.written);
  return speaks && genderOf(glances[at]!.bare) === gender ? next.lemma : undefined;
}

function genderOf(verb: string): Gender {
  if (/(?:وا|ون)$/.test(verb)) return 'they';
  return /^ت(?!ابع$|ساءل$|وقع$)|ت$/.test(verb) && !/^لفت$/.test(verb) ? 'she' : 'he';
}

function lastSpeaker(sentence: Speech, gender: Gender, entities: readonly Entity[]): string | undefined {
  const { glances } = sentence;
  for (let at = glances.length - 2; at >= 0; at--) {
    if (says(glances[at]!.written) && genderOf(glances[at]!.bare) === gender && !noSubject(glances[at + 1]!.written)) {
      const speaker = subjectAfter(sentence, at, entities) ?? subjectBefore(sentence, at, entities);
      if (speaker) return speaker;
    }
  }
  return undefined;
}

/** The first name of a speaker between two places; entities are in the text's order. */
function firstFrom(entities: readonly Entity[], from: number, to: number): Entity | undefined {
  let low = 0, high = entities.length;
  while (low < high) { const middle = (low + high) >> 1; if (entities[middle]!.start < from) low = middle + 1; else high = middle; }
  for (let i = low; i < entities.length && entities[i]!.start < to; i++) if (SPEAKERS.has(entities[i]!.type)) return entities[i];
  return undefined;
}

/** وكان الوزير فلان قال: between كان and the verb. */
function subjectBefore(sentence: Speech, at: number, entities: readonly Entity[]): string | undefined {
  const { glances, tokens } = sentence;
  if (at < 2 || !WAS.has(glances[0]!.bare)) return undefined;
  return subjectAfter({ ...sentence, text: sentence.text.slice(0, tokens[at]!.start - sentence.start) }, 0, entities);
}

/** What stands between the verb and the end of the first name behind it, as far as it is one phrase. */
function subjectAfter({ start, text, tokens, glances }: Speech, at: number, entities: readonly Entity[]): string | undefined {
  const from = tokens[at + 1]!.start;
  const name = firstFrom(entities, from, start + text.length);
  if (!name) return undefined;
  const before = glances.filter((_, i) => tokens[i]!.start >= from && tokens[i]!.start < name.start);
  const phrase = text.slice(from - start, name.end - start);
  const leadIn = text.slice(tokens[at]!.end - start, name.start - start);
  if (before.length > BEFORE_NAME || ENDS_CLAUSE.test(leadIn) || before.some((g) => noSubject(g.written) || g.pos === 'VERB')) return undefined;
  const full = name.type === 'person' && !/\s/.test(name.text) ? bareLetters(name.name.ar) : undefined;
  if (full && full !== name.text) return full;
  return (phrase.split(/\s+/).length > MOST_WORDS ? name.text : phrase).replace(/\s+/g, ' ');
}
