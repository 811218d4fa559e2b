// The ends of words: inflectional suffix + attached pronoun, as a trie read from the last letter back.

import { keyCode } from '../lexicon/index.ts';
import { PRONOUNS } from './clitics.ts';

/** A way to read the last letters. */
export interface Tail {
  /** Number of the suffix's spelling. */
  suffix: number;
  /** Index into PRONOUNS or -1. */
  pronoun: number;
}

const BREADTH = 64;

export class Tails {
  private readonly ids = new Map<string, number>();
  private next = new Int16Array(BREADTH * 64);
  private readonly lists: (Tail[] | undefined)[] = [[]];
  private size = 1;

  /** Number of a suffix's spelling, given as key codes; new spellings are added with every pronoun. */
  suffix(key: number[]): number {
    const name = key.join(' ');
    let id = this.ids.get(name);
    if (id !== undefined) return id;
    id = this.ids.size;
    this.ids.set(name, id);
    this.add(key, { suffix: id, pronoun: -1 });
    PRONOUNS.forEach((p, pronoun) => this.add([...key, ...[...p.text].map((c) => keyCode(c.charCodeAt(0)))], { suffix: id!, pronoun }));
    return id;
  }

  /** The node one letter further to the left, 0 when no ending is so written. The root is 0: start with it. */
  step(node: number, code: number): number {
    return this.next[node * BREADTH + code]!;
  }

  /** Readings of the letters from here to the end. */
  at(node: number): Tail[] | undefined {
    return this.lists[node];
  }

  private add(key: number[], tail: Tail): void {
    let node = 0;
    for (let i = key.length - 1; i >= 0; i--) {
      const edge = node * BREADTH + key[i]!;
      if (!this.next[edge]) {
        if ((this.size + 1) * BREADTH > this.next.length) { const more = new Int16Array(this.next.length * 2); more.set(this.next); this.next = more; }
        this.next[edge] = this.size++;
      }
      node = this.next[edge]!;
    }
    (this.lists[node] ??= []).push(tail);
  }
}
