// The one door to the engine: a pure function from text to annotations. No DOM, no browser, no settings.

import type { Analysis, Annotations, Entry, PartOfSpeech, PrincipalParts, SummarySentence, TextDocument, Word } from './annotations.ts';
import { EntityFinder, vowelsOf } from './entities/index.ts';
import { findSentences, joinBrokenLines } from './language/index.ts';
import { Lexicon, principalParts, wordsOfRoot } from './lexicon/index.ts';
import { Morphology, type Reading, type Token } from './morphology/index.ts';
import { PhraseFinder } from './morphology/phrases.ts';
import { summarize, sumUp } from './summary/index.ts';
import { asName, inLatin } from './names.ts';

export interface Engine {
  annotate(document: TextDocument): Annotations;
  /** Sentences in the text's order, verbatim, together at most `maxWords` words (default: the medium length of the gist). */
  summarize(document: TextDocument, options?: { maxWords?: number }): SummarySentence[];
  /** Every reading of one written word, likeliest first. */
  lookup(word: string): Word[];
  /** The dictionary's words of one root, easiest first. */
  rootWords(root: string): Entry[];
  /** Plurals, verbal nouns … of a lemma; an empty object where the lexicon lists none. */
  principalParts(lemma: string, pos: PartOfSpeech): PrincipalParts;
}

/** Other readings shown beside the chosen one. */
const OTHERS = 5;
/** Readings looked at for them. */
const READINGS = 12;
const others = new WeakMap<Reading, Analysis[]>();

/** Opens a compiled dictionary. Throws when the buffer is none of this version. */
export function open(dictionary: ArrayBuffer): Engine {
  const lexicon = new Lexicon(dictionary);
  const morphology = new Morphology(lexicon);
  const phrases = new PhraseFinder(lexicon);
  const finder = new EntityFinder(lexicon);
  const vowels = vowelsOf(lexicon.string((lexicon.section('nameVowels') as Uint32Array | undefined)?.[0] ?? 0).split(' '));
  const read = (document: TextDocument) => {
    const spans = findSentences(document.blocks ? document.text : joinBrokenLines(document.text));
    const sentences = spans.map((s) => morphology.sentence(document.text, s.start, s.end));
    return { spans, sentences, entities: finder.find(document.text, spans, sentences, document.published) };
  };
  return {
    annotate(document) {
      const { spans, sentences, entities: found } = read(document);
      const words = sentences.flatMap((tokens) => tokens.map((t, i) => wordOf(morphology, t, tokens[i - 1])));
      const entities = inLatin(found, words);
      const gist = sumUp(document, { spans, sentences, entities, lexicon });
      return {
        words: asName(words, entities, vowels),
        phrases: sentences.flatMap((tokens) => phrases.find(document.text, tokens)),
        entities,
        summary: gist ? gist.lengths.medium.sentences.map((i) => gist.sentences[i]!) : [],
        ...(gist && { gist }),
      };
    },
    summarize(document, options = {}) {
      const { spans, sentences, entities } = read(document);
      return summarize(document, { spans, sentences, entities, lexicon }, options);
    },
    lookup(word) {
      const known = morphology.readings(word);
      const token: Token = { start: 0, end: word.length, text: word, ...known, broken: false };
      return known.letters.letters.length ? [wordOf(morphology, token)] : [];
    },
    rootWords: (root) => wordsOfRoot(lexicon, root),
    principalParts: (lemma, pos) => principalParts(lexicon, lemma, pos),
  };
}

function wordOf(morphology: Morphology, token: Token, before?: Token): Word {
  const { start, end, text, readings } = token;
  if (!readings.length) return { start, end, text, ...morphology.guess(token.letters), others: [] };
  const chosen = morphology.analysis(token, readings[0]!, before);
  return { start, end, text, ...chosen, others: othersOf(morphology, token, chosen) };
}

/** Other lemmas that the written form could be, likeliest first. Shared between words of one form. */
function othersOf(morphology: Morphology, token: Token, chosen: Analysis): Analysis[] {
  const known = others.get(token.readings[0]!);
  if (known) return known;
  const out: Analysis[] = [];
  const seen = new Set([`${chosen.lemma} ${chosen.pos}`]);
  for (const reading of token.readings.slice(1, READINGS)) {
    if (out.length >= OTHERS) break;
    const other = morphology.analysis(token, reading);
    const key = `${other.lemma} ${other.pos}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(other);
  }
  others.set(token.readings[0]!, out);
  return out;
}
