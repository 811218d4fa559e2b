// An inflection slot: the affixes around a stem and what they mean. Stems carry the set of slots they fit (their class).

import type { Features } from '../annotations.ts';

/** What may stand around the inflected form. */
export const enum Fits {
  /** No attached pronoun may follow. */
  NoPronoun = 1,
  /** An attached pronoun must follow. */
  NeedsPronoun = 2,
  /** The article may stand before it. */
  Article = 4,
  /** It may stand without the article. */
  Bare = 8,
  /** بـ كـ لـ may stand before it. */
  Preposition = 16,
  /** سـ may stand before it. */
  Future = 32,
  /** The لـ of purpose or command may stand before it. */
  Purpose = 64,
  /** It is a verb: attached ني, not ي. */
  Verb = 128,
  /** و and ف may not stand before it. */
  NoConjunction = 256,
  /** Both ي and ني may follow (إني, إنني). */
  EitherMe = 512,
  /** A relative adjective made from the noun: the lemma is stem + ِيّ. */
  Nisba = 1024,
  /** The feminine of a noun for a man (معلّمة). */
  Woman = 2048,
  /** A particle that stands before a verb only (أنْ, لم, قد). */
  WantsVerb = 4096,
  /** … and that in the present (لم, لن, سوف); without WantsVerb: mostly in the present (أنْ). */
  WantsPresent = 8192,
  /** A clause begins behind it (الذي, ما). */
  OpensClause = 16384,
  /** A verb that another verb may follow (كان يقول). */
  Auxiliary = 32768,
}

const ORDER = {
  person: [undefined, 1, 2, 3],
  gender: [undefined, 'masculine', 'feminine'],
  number: [undefined, 'singular', 'dual', 'plural'],
  tense: [undefined, 'past', 'present', 'future'],
  mood: [undefined, 'indicative', 'subjunctive', 'jussive', 'imperative'],
  voice: [undefined, 'active', 'passive'],
  case: [undefined, 'nominative', 'accusative', 'genitive'],
  state: [undefined, 'definite', 'indefinite', 'construct'],
} as const;
const WIDTH: Record<keyof typeof ORDER, number> = { person: 2, gender: 2, number: 2, tense: 2, mood: 3, voice: 2, case: 2, state: 2 };

const NAMES = Object.keys(ORDER) as (keyof typeof ORDER)[];

/** Features as bits, 17 in all. */
export function packFeatures(features: Features): number {
  let bits = 0, shift = 0;
  for (const name of NAMES) {
    const value = features[name];
    if (value !== undefined) bits |= (ORDER[name] as readonly unknown[]).indexOf(value) << shift;
    shift += WIDTH[name];
  }
  return bits;
}

/** Where each feature's bits are. */
const FIELDS = /* @__PURE__ */ NAMES.map((name, i) => ({
  name, values: ORDER[name] as readonly unknown[], shift: NAMES.slice(0, i).reduce((sum, n) => sum + WIDTH[n], 0), mask: (1 << WIDTH[name]) - 1,
}));

/** Bits as features; those that do not apply are left out. */
export function unpackFeatures(bits: number): Features {
  const out: Record<string, unknown> = {};
  for (const { name, values, shift, mask } of FIELDS) {
    const value = values[(bits >> shift) & mask];
    if (value !== undefined) out[name] = value;
  }
  return out as Features;
}

/** Reads single features out of packed bits without unpacking them all. */
export const genderOf = (bits: number) => (bits >> 2) & 3;
export const numberOf = (bits: number) => (bits >> 4) & 3;
export const tenseOf = (bits: number) => (bits >> 6) & 3;
export const moodOf = (bits: number) => (bits >> 8) & 7;
export const voiceOf = (bits: number) => (bits >> 11) & 3;
export const caseOf = (bits: number) => (bits >> 13) & 3;
export const stateOf = (bits: number) => (bits >> 15) & 3;
export const personOf = (bits: number) => bits & 3;
