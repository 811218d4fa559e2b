// Gathers what there is to know of a place: from the annotations at once, from the dictionary as it answers.

import type { Entry, PartOfSpeech, PrincipalParts, Word } from '../annotations.ts';
import { tellsOfWord, type CardModel, type Family } from './card/index.ts';
import { relativesOf } from './family.ts';
import { Asked, type Knowledge, type OwnDefinition } from './knowledge.ts';
import { namedAt } from './mentions.ts';
import type { Reading, Target } from './reading.ts';

type Facts = Pick<CardModel, 'target' | 'named' | 'search' | 'parts' | 'definitions' | 'further' | 'family'>;

export interface Inquiry {
  /** Asks what the card of this place will want to know. */
  prepare(target: Target): void;
  askFurther(target: Target): void;
  askFamily(target: Target): void;
  /** What is known by now. */
  facts(target: Target, reading: Reading, withFamily: boolean): Facts;
}

/** `changed` is called whenever more is known. */
export function createInquiry(knowledge: Knowledge, changed: () => void): Inquiry {
  const readings = new Asked<Word[]>((word = '') => knowledge.lookup(word), changed);
  const parts = new Asked<PrincipalParts>((lemma = '', pos) => knowledge.parts(lemma, pos as PartOfSpeech), changed);
  const families = new Asked<Entry[]>((root = '') => knowledge.rootWords(root), changed);
  const own = new Asked<OwnDefinition[]>(async (lemma = '', written = '') => knowledge.define?.(lemma, written) ?? [], changed);

  /** A word the annotations do not speak of is what the dictionary says it is. */
  function complete(target: Target): Target {
    if (target.word || target.phrase || target.entity) return target;
    const [found] = readings.value(target.text) ?? [];
    return found ? { ...target, word: { ...found, start: target.start, end: target.end } } : target;
  }

  function searching({ text }: Target): CardModel['search'] {
    const answer = readings.answer(text) ?? 'asking';
    return typeof answer === 'object' ? 'missing' : answer;
  }

  function family(word: Word, reading: Reading): Family {
    return { relatives: relativesOf(reading.words, word), entries: families.answer(word.root ?? '') ?? 'asking' };
  }

  return {
    prepare(target) {
      const { word, phrase, entity } = complete(target);
      if (!word && !phrase && !entity) return readings.ask(target.text);
      if (!word || !tellsOfWord({ ...target, word })) return;
      if (!word.guessed) parts.ask(word.lemma, word.pos);
      // a word that we only guess at is where another dictionary helps most
      if (knowledge.define) own.ask(word.lemma, word.text);
    },
    askFurther: ({ text }) => readings.ask(text),
    askFamily: ({ word }) => { if (word?.root) families.ask(word.root); },
    facts(asked, reading, withFamily) {
      const target = complete(asked);
      const { word, phrase, entity } = target;
      if (!word && !phrase && !entity) return { target, search: searching(target) };
      const facts: Facts = { target };
      if (entity) facts.named = namedAt(reading, entity);
      if (!word) return facts;
      facts.parts = parts.value(word.lemma, word.pos);
      facts.definitions = own.value(word.lemma, word.text);
      facts.further = readings.answer(target.text);
      if (withFamily) facts.family = family(word, reading);
      return facts;
    },
  };
}
