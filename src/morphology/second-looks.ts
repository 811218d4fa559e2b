// Rules for words whose neighbours tell for certain what tags alone do not: asked after ranking in context.

import type { Lexicon } from '../lexicon/index.ts';
import type { Reading } from './analyser.ts';
import { AfterFigures } from './after-figure.ts';
import { Opposites } from './after-other.ts';
import { BeforeFigures } from './before-figure.ts';
import { Doers } from './by.ts';
import { Expressed } from './expressed.ts';
import { Jussives } from './jussive.ts';
import { Signed } from './signed.ts';
import { Voices } from './voice.ts';
import type { Token } from './index.ts';

export class SecondLooks {
  private readonly voices: Voices;
  private readonly doers: Doers;
  private readonly beforeFigures: BeforeFigures;
  private readonly jussives: Jussives;
  private readonly expressed: Expressed;
  private readonly opposites: Opposites;
  private readonly afterFigures: AfterFigures;
  private readonly signed: Signed;

  constructor(lexicon: Lexicon) {
    this.voices = new Voices(lexicon);
    this.doers = new Doers(lexicon);
    this.beforeFigures = new BeforeFigures(lexicon);
    this.jussives = new Jussives(lexicon);
    this.expressed = new Expressed(lexicon);
    this.opposites = new Opposites(lexicon);
    this.afterFigures = new AfterFigures(lexicon);
    this.signed = new Signed(lexicon);
  }

  /** Might one of the rules choose another of these readings? */
  concern(readings: Reading[]): boolean {
    return this.voices.concerns(readings) || this.doers.concerns(readings) || this.beforeFigures.concerns(readings) || this.jussives.concerns(readings) || this.expressed.concerns(readings)
      || this.opposites.concerns(readings) || this.afterFigures.concerns(readings) || this.signed.concerns(readings);
  }

  /** Place of the better reading of tokens[at], or -1. */
  better(tokens: Token[], at: number): number {
    const token = tokens[at]!, before = tokens[at - 1], next = tokens[at + 1];
    return Math.max(this.voices.passiveOf(tokens, at), this.doers.sideOf(token, before, next), this.beforeFigures.meant(token, next), this.jussives.otherThan(token, before), this.expressed.verb(tokens, at),
      this.opposites.adjective(token, before), this.afterFigures.singular(token), this.signed.verb(tokens, at));
  }
}
