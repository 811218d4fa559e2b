// The one door to the engine: a pure function from text to annotations. No DOM, no browser, no settings.

import type { Annotations, Entry, Explanations, PartOfSpeech, PrincipalParts, SummarySentence, TextDocument, Word } from './annotations.ts';
import { EntityFinder, vowelsOf } from './entities/index.ts';
import { findSentences, joinBrokenLines } from './language/index.ts';
import { Lexicon, principalParts, wordsOfRoot } from './lexicon/index.ts';
import { Morphology, type Token } from './morphology/index.ts';
import { PhraseFinder } from './morphology/phrases/index.ts';
import { shownAt, summarize, sumUp } from './summary/index.ts';
import { asName, inLatin, nameAround } from './names.ts';
import { told } from './told.ts';

export interface Engine {
  /** Explanations and summary, from one reading of the text. */
  annotate(document: TextDocument): Annotations;
  explain(document: TextDocument): Explanations;
  /** Sentences in the text's order, verbatim, together at most `maxWords` words (default: the medium length of the gist). */
  summarize(document: TextDocument, options?: { maxWords?: number }): SummarySentence[];
  /** Every reading of one written word, likeliest first. */
  lookup(word: string): Word[];
  /** The dictionary's words of one root, easiest first. */
  rootWords(root: string): Entry[];
  /** Plurals, verbal nouns … of a lemma; an empty object where the lexicon lists none. */
  principalParts(lemma: string, pos: PartOfSpeech): PrincipalParts;
}

/** Opens a compiled dictionary. Throws when the buffer is none of this version. */
export function open(dictionary: ArrayBuffer): Engine {
  const lexicon = new Lexicon(dictionary);
  const morphology = new Morphology(lexicon);
  const phrases = new PhraseFinder(lexicon);
  const finder = new EntityFinder(lexicon);
  const vowels = vowelsOf(lexicon.string((lexicon.section('nameVowels') as Uint32Array | undefined)?.[0] ?? 0).split(' '));
  const [latinAt = 0] = (lexicon.section('nameLatin') as Uint32Array | undefined) ?? [];
  const latin = new Map(lexicon.string(latinAt).split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const read = (document: TextDocument) => {
    const spans = findSentences(document.blocks ? document.text : joinBrokenLines(document.text));
    const sentences = spans.map((s) => morphology.sentence(document.text, s.start, s.end));
    return { spans, sentences, entities: finder.find(document.text, spans, sentences, document.published) };
  };
  const explained = (document: TextDocument, { sentences, entities: found }: ReturnType<typeof read>): Explanations => {
    const nameAt = nameAround(found);
    const expressions = sentences.flatMap((tokens) => phrases.find(document.text, tokens, nameAt));
    const words = wordsOf(morphology, sentences);
    const entities = inLatin(found, words, { latin, vowels });
    return { words: asName(words, entities, vowels), phrases: expressions, entities };
  };
  return {
    annotate(document) {
      const found = read(document), explanations = explained(document, found);
      const gist = sumUp(document, { ...found, entities: explanations.entities, lexicon });
      return { ...explanations, summary: gist ? shownAt(gist, 'medium') : [], ...(gist && { gist }) };
    },
    explain: (document) => explained(document, read(document)),
    summarize(document, options = {}) {
      const { spans, sentences, entities } = read(document);
      return summarize(document, { spans, sentences, entities, lexicon }, options);
    },
    lookup(word) {
      const known = morphology.readings(word);
      const token: Omit<Token, 'column' | 'notes'> = { start: 0, end: word.length, ...known, broken: false, figure: false };
      return known.letters.letters.length ? [wordOf(morphology, token)] : [];
    },
    rootWords: (root) => wordsOfRoot(lexicon, root),
    principalParts: (lemma, pos) => principalParts(lexicon, lemma, pos),
  };
}

function wordsOf(morphology: Morphology, sentences: Token[][]): Word[] {
  const words: Word[] = [];
  for (const tokens of sentences) for (let at = 0; at < tokens.length; at++) words.push(wordOf(morphology, tokens[at]!, { tokens, at }));
  return words;
}

function wordOf(morphology: Morphology, token: Omit<Token, 'column' | 'notes'>, around?: { tokens: Token[]; at: number }): Word {
  if (!token.readings.length) return told(token, morphology.guess(token), []);
  const chosen = morphology.analysis(token, token.readings[0]!, around);
  return told(token, chosen, morphology.others(token, chosen));
}
