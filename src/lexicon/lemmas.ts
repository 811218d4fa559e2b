// Source entries as lemmas with all their forms, derived lemmas (maṣdars, participles) among them.

import type { PartOfSpeech } from '../annotations.ts';
import type { Derivation } from './derivations.ts';
import { activeParticiple, masdarsOf, passiveParticiple } from './derive.ts';
import type { NounSource } from './nouns.ts';
import { fiveNounForms, nisbaForms, nounForms, particleForms, shaddaFirst, verbForms, type SpelledForm } from './paradigm.ts';
import { radicalsOf } from './roots.ts';
import { parseVerbForm, type SourceEntry } from './sources.ts';
import { numberOf, voiceOf } from './slots.ts';
import { spell } from './spelling.ts';
import { latinize } from './transliteration.ts';
import type { VerbSource } from './verb-stems.ts';
import { conjugate } from './verbs.ts';

export interface Lemma {
  /** Vowelled dictionary form. */
  text: string;
  root: string;
  pos: PartOfSpeech;
  /** Verb form of a verb, 0 otherwise. */
  form: number;
  en: string;
  ar: string;
  /** Level set by hand. */
  level?: number;
  derivation: Derivation;
  /** The verb it is derived from, or whose listed maṣdar it is. */
  base?: Lemma;
  /** Every written form, made anew at each call: all of them at once would fill the memory. */
  forms: () => SpelledForm[];
  /** Set by hand where counting unlabelled text goes wrong: natural logarithms. */
  lean?: number;
  /** An intransitive verb's passive, kept out. */
  intransitive?: boolean;
  /** The preposition it takes, with what is derived from it. */
  governs?: string;
  /** What befalls somebody: read as a passive where no doer follows. */
  victim?: boolean;
  /** The preposition that tells of a passive when it follows at once. */
  victimBefore?: string | undefined;
  /** A verb that hardly stands without its object, and one said of nobody in particular before أنّ. */
  wantsObject?: boolean;
  said?: boolean;
  /** كان and its sisters: weighed among themselves. */
  auxiliary?: boolean;
}

const written = (sounds: string) => { const p = spell('', sounds, ''); return p.stem; };

/** Packed number of plural forms, voice of passive ones. */
const DUAL = 2, PLURAL = 3, PASSIVE = 2;

/** Tags that say what counting cannot: of two readings of one form, which is usual. */
const LEAN = 2.5;
const leanOf = (e: SourceEntry) => (e.tags.flags.has('usual') ? LEAN : e.tags.flags.has('rare') ? -LEAN : 0);

/** All lemmas of the sources, listed ones first, then those derived from the verbs and not listed. */
export function lemmasOf(entries: SourceEntry[]): Lemma[] {
  const lemmas: Lemma[] = [];
  const verbs: [Lemma, VerbSource, string[]][] = [];
  const listed = new Map<string, Lemma>();
  for (const e of entries) {
    if (e.kind === 'phrases') continue;
    if (e.kind === 'verbs') {
      const source = verbSource(e);
      const lemma = verbLemma(e, source);
      lemma.lean = leanOf(e);
      lemmas.push(lemma);
      verbs.push([lemma, source, e.related]);
    } else {
      const lemma = e.kind === 'particles' ? particleLemma(e) : nominalLemma(e);
      lemma.lean = leanOf(e);
      lemmas.push(lemma);
      if (e.kind !== 'particles') listed.set(`${e.root} ${latinize(e.head)}`, lemma);
    }
  }
  for (const [lemma, source, masdars] of verbs) lemmas.push(...derivedLemmas(lemma, source, masdars, listed));
  return lemmas;
}

function verbSource(e: SourceEntry): VerbSource {
  const parsed = parseVerbForm(e.head)!;
  return { radicals: radicalsOf(e.root)!, form: parsed.form, vowels: parsed.vowels, strong: e.tags.flags.has('strong'), drop: e.tags.flags.has('drop') };
}

function verbLemma(e: SourceEntry, source: VerbSource): Lemma {
  const auxiliary = e.tags.flags.has('aux');
  const intransitive = e.tags.flags.has('i') || auxiliary;
  const passive = e.tags.flags.has('passive');
  const forms = () => verbForms(source, { passive: !intransitive, auxiliary }).filter((f) => !passive || voiceOf(f.features) === PASSIVE);
  const first = conjugate(source, { passive }).find((f) => !passive || f.features.voice === 'passive')!;
  const p = spell('', first.stem, first.suffix);
  const { flags, values } = e.tags;
  return {
    text: p.stem + p.suffix, root: e.root, pos: 'VERB', form: source.form, en: e.en, ar: e.ar, level: e.tags.level, derivation: '', forms,
    intransitive, auxiliary, governs: values.get('prep'),
    victim: flags.has('victim'), victimBefore: values.get('victim'), wantsObject: flags.has('object'), said: flags.has('said'),
  };
}

function particleLemma(e: SourceEntry): Lemma {
  const { flags, values } = e.tags;
  const pron = values.get('pron') ?? (flags.has('pron') ? e.head : '');
  const forms = () => particleForms({
    form: e.head, pronounStem: pron, pos: e.pos!, genitive: flags.has('gen'), noConjunction: flags.has('noconj'), article: flags.has('art'),
    wantsVerb: flags.has('verb') ? 'any' : (values.get('verb') as 'present' | 'subjunctive' | undefined), opensClause: flags.has('clause'),
  });
  const text = shaddaFirst(values.get('lemma') ?? e.head);
  return { text, root: '', pos: e.pos!, form: 0, en: e.en, ar: e.ar, level: e.tags.level, derivation: '', forms, governs: values.get('prep') };
}

function nominalLemma(e: SourceEntry): Lemma {
  const adjective = e.kind === 'adjectives';
  const pos = (e.tags.values.get('pos') ?? (adjective ? 'ADJ' : 'NOUN')) as PartOfSpeech;
  const text = written(latinize(e.head));
  const root = e.root === '-' ? '' : e.root;
  const forms = () => nominalForms(e, pos);
  return { text, root, pos, form: 0, en: e.en, ar: e.ar, level: e.tags.level, derivation: '', forms, governs: e.tags.values.get('prep') };
}

function nominalForms(e: SourceEntry, pos: PartOfSpeech): SpelledForm[] {
  const { flags } = e.tags;
  if (flags.has('five')) {
    const plurals = nounForms({ ...nounSource(e), lemma: latinize(e.head) }).filter((f) => numberOf(f.features) === PLURAL);
    return [...fiveNounForms(e.head), ...plurals];
  }
  const forms = nounForms(nounSource(e), flags.has('+f') && pos === 'NOUN' ? 'person' : undefined);
  if (flags.has('nodual')) return forms.filter((f) => numberOf(f.features) !== DUAL);
  return e.kind === 'nouns' && pos === 'NOUN' && !flags.has('pl') ? [...forms, ...nisbaForms(latinize(e.head))] : forms;
}

/** What declension needs to know of a line. */
function nounSource(e: SourceEntry): NounSource {
  const { flags, values } = e.tags;
  const adjective = e.kind === 'adjectives';
  const elative = flags.has('el');
  const lemma = latinize(e.head);
  const irregular = values.get('f');
  const sound = adjective && !elative && !irregular;
  if (flags.has('pl') && lemma.endsWith('uwn')) return { lemma: lemma.slice(0, -3), broken: [], soundMasculine: true, soundFeminine: false, pluralOnly: true };
  return {
    lemma,
    broken: e.related.filter((p) => p !== 'ون' && p !== 'ات').map(latinize),
    soundMasculine: sound || e.related.includes('ون') || (elative && e.related.includes('ون')),
    soundFeminine: sound || e.related.includes('ات') || lemma.endsWith('p') || flags.has('+f'),
    feminine: irregular ? latinize(irregular) : sound || flags.has('+f') ? 'p' : undefined,
    gender: flags.has('f') ? 'feminine' : flags.has('m') ? 'masculine' : undefined,
  };
}

/** Maṣdar and participles of a verb, unless a line of nouns or adjectives lists them. */
function derivedLemmas(verb: Lemma, source: VerbSource, masdars: string[], listed: Map<string, Lemma>): Lemma[] {
  const out: Lemma[] = [];
  const add = (sounds: string, pos: PartOfSpeech, derivation: Derivation, noun: Partial<NounSource>) => {
    const key = `${verb.root} ${sounds}`;
    const known = listed.get(key);
    if (known && derivation === 'masdar' && known.pos === 'NOUN') known.base ??= verb;
    // an investigator is listed, who is achieving something (محقّقا نصرا) is told from the verb
    if (known && !(derivation === 'active-participle' && known.pos === 'NOUN' && !known.derivation)) return;
    const forms = () => nounForms({ lemma: sounds, broken: [], soundMasculine: false, soundFeminine: true, ...noun });
    const lemma: Lemma = { text: written(sounds), root: verb.root, pos, form: 0, en: '', ar: '', derivation, base: verb, forms };
    listed.set(key, lemma);
    out.push(lemma);
  };
  const own = masdars.map(latinize);
  for (const m of own.length ? own : masdarsOf(source)) add(m, 'NOUN', 'masdar', { soundFeminine: source.form > 1 });
  if (verb.form === 1 && verb.root.length === 3 && source.vowels?.join('') === 'uu') return out;
  const person = { soundMasculine: true, feminine: 'p' };
  add(activeParticiple(source), 'ADJ', 'active-participle', person);
  if (!verb.intransitive) add(passiveParticiple(source), 'ADJ', 'passive-participle', person);
  return out;
}
