// People, places, organizations, dates and figures of a text.

import type { Entity } from '../annotations.ts';
import { keyOf } from '../language/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import type { Token } from '../morphology/index.ts';
import { Names, openingKeys } from './names.ts';

export class EntityFinder {
  private readonly names: Names;

  constructor(lexicon: Lexicon) {
    this.names = new Names(lexicon);
  }

  /** Entities in the text's order, none overlapping. `published` (ISO 8601) anchors relative dates. */
  find(text: string, sentences: Token[][], _published?: string): Entity[] {
    return sentences.flatMap((tokens) => this.known(text, tokens));
  }

  /** Names of the gazetteer, longest first at each word. */
  private known(text: string, tokens: Token[]): Entity[] {
    const out: Entity[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const next = (step: number) => { const t = tokens[i + step]; return t && !t.broken ? keyOf(t.text) : undefined; };
      for (const { key, clitics } of openingKeys(tokens[i]!.text)) {
        const found = this.names.longest(key, next);
        if (!found) continue;
        const name = this.names.entry(found.entry);
        if (name.doubtful) continue;
        const start = tokens[i]!.start + (tokens[i]!.letters.places[clitics] ?? 0), end = tokens[i + found.words - 1]!.end;
        const about = { ...(name.aboutEn && { en: name.aboutEn }), ...(name.aboutAr && { ar: name.aboutAr }) };
        out.push({ start, end, text: text.slice(start, end), type: name.type, name: { ar: name.ar, ...(name.en && { en: name.en }) }, ...(Object.keys(about).length && { about }), confidence: 0.9 });
        i += found.words - 1;
        break;
      }
    }
    return out;
  }
}
