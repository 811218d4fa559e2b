// What the overlay can ask the dictionary, each question once. Answers that failed may be asked for again.

import type { Entry, PartOfSpeech, PrincipalParts, Word } from '../annotations.ts';

/** What a dictionary the reader brought along says: plain text, one paragraph a line. */
export interface OwnDefinition {
  dictionary: string;
  headword: string;
  text: string;
}

export interface Knowledge {
  /** Every reading of a written word. */
  lookup(word: string): Promise<Word[]>;
  rootWords(root: string): Promise<Entry[]>;
  parts(lemma: string, pos: PartOfSpeech): Promise<PrincipalParts>;
  /** Where the reader has dictionaries of their own. */
  define?(lemma: string, written: string): Promise<OwnDefinition[]>;
}

/** A question's answer, when it is there; that it has been asked, or has failed. */
export type Answer<T> = { value: T } | 'asking' | 'failed';

/** More questions than one article gives rise to. */
const REMEMBERED = 2000;

export class Asked<T> {
  readonly #answers = new Map<string, Answer<T>>();
  readonly #question: (...words: string[]) => Promise<T>;
  readonly #changed: () => void;

  /** `changed` is called whenever an answer has come. */
  constructor(question: (...words: string[]) => Promise<T>, changed: () => void) {
    this.#question = question;
    this.#changed = changed;
  }

  /** Asks, unless the answer is there or on its way. */
  ask(...words: string[]): void {
    const key = words.join('\n');
    const known = this.#answers.get(key);
    if (known && known !== 'failed') return;
    if (this.#answers.size >= REMEMBERED) this.#answers.clear();
    this.#answers.set(key, 'asking');
    const settle = (answer: Answer<T>): void => {
      this.#answers.set(key, answer);
      this.#changed();
    };
    // The call itself throws where the extension is gone.
    Promise.resolve().then(() => this.#question(...words)).then((value) => settle({ value }), () => settle('failed'));
  }

  answer(...words: string[]): Answer<T> | undefined {
    return this.#answers.get(words.join('\n'));
  }

  value(...words: string[]): T | undefined {
    const answer = this.answer(...words);
    return typeof answer === 'object' ? answer.value : undefined;
  }
}
