// What the card shows, as plain data: the card is drawn from this and from nothing else.

import type { Entry, PrincipalParts, Word } from '../../annotations.ts';
import type { Relative } from '../family.ts';
import type { Answer, OwnDefinition } from '../knowledge.ts';
import type { WordState } from '../memory.ts';
import type { Named } from '../mentions.ts';
import type { Target } from '../reading.ts';
import type { Span } from '../spans.ts';
import type { Voice } from '../voice.ts';

export interface Family {
  relatives: Relative[];
  entries: Answer<Entry[]>;
}

export interface CardModel {
  voice: Voice;
  target: Target;
  /** Counts up when the card is to be built anew instead of changed: what is new cannot shift. */
  edition: number;
  /** Of a place that holds a name: all its mentions, and the spellings that differ from its own name. */
  named?: Named & { spellings: string[] };
  /** Of a word the annotations do not speak of, until the dictionary has answered with it. */
  search?: 'asking' | 'failed' | 'missing';
  parts?: PrincipalParts;
  definitions?: OwnDefinition[];
  /** Readings beyond those at hand, once they were asked for. */
  further?: Answer<Word[]>;
  /** Present while the words of the root are shown. */
  family?: Family;
  state?: WordState;
  canKeep: boolean;
  canSpeak: boolean;
  pinned: boolean;
  /** The last thing that happened, in words. */
  notice: string;
  /** Set when the extension has gone from under the page: then this is all there is to say. */
  gone?: string;
}

export interface CardActions {
  save(): void;
  know(): void;
  listen(): void;
  copy(): void;
  pin(): void;
  close(): void;
  /** Leads to another place of the article; the card goes along. */
  goTo(span: Span): void;
  toggleFamily(): void;
  askFurther(): void;
  /** A part was unfolded or folded. */
  resized(): void;
}

export interface PartProps {
  model: CardModel;
  act: CardActions;
}

/** Of a bare name inside a name there is nothing to say beyond what the name's own note says. */
export function tellsOfWord({ word, entity }: Target): boolean {
  if (!word) return false;
  if (!entity || word.pos !== 'PROPN') return true;
  return word.start < entity.start || word.end > entity.end || Boolean(word.root && word.segments.length > 1);
}

/** Whether the name is what the reader points at; dates and figures are words first. */
export function leadsWithName({ entity }: Target): boolean {
  return Boolean(entity && ['person', 'place', 'organization', 'event'].includes(entity.type));
}
