// Rules for words whose neighbours tell for certain what tags alone do not: asked after ranking in context.

import type { Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { Adverbs } from './adverbs.ts';
import { AfterFigures } from './after-figure.ts';
import { Opposites } from './after-other.ts';
import { ArticleSenses } from './article-senses.ts';
import { BeforeFigures } from './before-figure.ts';
import { Doers } from './by.ts';
import { Considered } from './considered.ts';
import { Expressed } from './expressed.ts';
import { HerPresent } from './her-present.ts';
import { Jussives } from './jussive.ts';
import { Likes } from './like.ts';
import { Mine } from './mine.ts';
import { Signed } from './signed.ts';
import { Transitives } from './transitive.ts';
import { Voices } from './voice.ts';
import { Whiles } from './while.ts';
import type { Token } from './index.ts';

interface Rule {
  /** Might it choose another of these readings? */
  concerns(readings: Reading[]): boolean;
  /** Place of the better reading of tokens[at], or -1. */
  better(tokens: Token[], at: number): number;
}

function rulesOf(lexicon: Lexicon): Rule[] {
  const voices = new Voices(lexicon), doers = new Doers(lexicon), beforeFigures = new BeforeFigures(lexicon), jussives = new Jussives(lexicon);
  const expressed = new Expressed(lexicon), opposites = new Opposites(lexicon), afterFigures = new AfterFigures(lexicon), signed = new Signed(lexicon), whiles = new Whiles(lexicon), adverbs = new Adverbs(lexicon);
  const articleSenses = new ArticleSenses(lexicon), considered = new Considered(lexicon), transitives = new Transitives(lexicon), mine = new Mine(lexicon), herPresent = new HerPresent(lexicon), likes = new Likes(lexicon);
  return [
    { concerns: (readings) => voices.concerns(readings), better: (tokens, at) => voices.passiveOf(tokens, at) },
    { concerns: (readings) => doers.concerns(readings), better: (tokens, at) => doers.sideOf(tokens[at]!, tokens[at - 1], tokens[at + 1]) },
    { concerns: (readings) => beforeFigures.concerns(readings), better: (tokens, at) => beforeFigures.meant(tokens[at]!, tokens[at + 1]) },
    { concerns: (readings) => jussives.concerns(readings), better: (tokens, at) => jussives.otherThan(tokens[at]!, tokens[at - 1]) },
    { concerns: (readings) => expressed.concerns(readings), better: (tokens, at) => expressed.verb(tokens, at) },
    { concerns: (readings) => opposites.concerns(readings), better: (tokens, at) => opposites.adjective(tokens[at]!, tokens[at - 1]) },
    { concerns: (readings) => afterFigures.concerns(readings), better: (tokens, at) => afterFigures.singular(tokens[at]!) },
    { concerns: (readings) => signed.concerns(readings), better: (tokens, at) => signed.verb(tokens, at) },
    { concerns: (readings) => adverbs.concerns(readings), better: (tokens, at) => adverbs.adjective(tokens, at) },
    { concerns: (readings) => articleSenses.concerns(readings), better: (tokens, at) => articleSenses.meant(tokens[at]!, tokens[at + 1]) },
    { concerns: (readings) => considered.concerns(readings), better: (tokens, at) => considered.passive(tokens, at) },
    { concerns: (readings) => transitives.concerns(readings), better: (tokens, at) => transitives.verb(tokens, at) },
    { concerns: (readings) => mine.concerns(readings), better: (tokens, at) => mine.mine(tokens[at]!, tokens[at + 1]) },
    { concerns: (readings) => herPresent.concerns(readings), better: (tokens, at) => herPresent.verb(tokens[at]!, tokens[at + 1]) },
    { concerns: (readings) => likes.concerns(readings), better: (tokens, at) => likes.noun(tokens[at]!, tokens[at - 1]) },
    { concerns: (readings) => whiles.concerns(readings), better: (tokens, at) => whiles.verb(tokens[at]!, tokens[at - 1]) },
  ];
}

export class SecondLooks {
  private readonly rules: Rule[];

  constructor(lexicon: Lexicon) {
    this.rules = rulesOf(lexicon);
  }

  /** The rules that might choose another of these readings: a bit for each. */
  concerning(readings: Reading[]): number {
    return this.rules.reduce((bits, rule, i) => (rule.concerns(readings) ? bits | (1 << i) : bits), 0);
  }

  /** Place of the better reading of tokens[at] by the rules that concern it, or -1. */
  better(tokens: Token[], at: number): number {
    let best = -1;
    for (let bits = tokens[at]!.column.looks, i = 0; bits; bits >>= 1, i++) if (bits & 1) best = Math.max(best, this.rules[i]!.better(tokens, at));
    return best;
  }
}
