// What the dictionary knows around a lemma: the other words of its root, and the forms learned together with it.

import type { Entry, PartOfSpeech, PrincipalParts } from '../annotations.ts';
import { POS_TAGS, type Lexicon } from './reader.ts';
import { Fits, caseOf, genderOf, moodOf, numberOf, personOf, tenseOf, voiceOf } from './slots.ts';

/** Packed values of the features that are asked for here. */
const THIRD = 3, MASCULINE = 1, FEMININE = 2, SINGULAR = 1, PLURAL = 3, PRESENT = 2, INDICATIVE = 1, PASSIVE = 2, NOMINATIVE = 1;

/** Listed words of a root, easiest and most frequent first. */
export function wordsOfRoot(lexicon: Lexicon, root: string): Entry[] {
  if (!root) return [];
  return lemmaIds(lexicon, (id) => !lexicon.lemmaDerived[id] && lexicon.lemma(id).root === root)
    .sort((a, b) => lexicon.lemma(a).level - lexicon.lemma(b).level || lexicon.lemmaWeight[b]! - lexicon.lemmaWeight[a]!)
    .map((id) => {
      const { text, pos, en, ar, level } = lexicon.lemma(id);
      return { lemma: text, root, pos, gloss: { ...(en && { en }), ...(ar && { ar }) }, level };
    });
}

/** The forms learned with a lemma; none for a lemma that is not listed. */
export function principalParts(lexicon: Lexicon, lemma: string, pos: PartOfSpeech): PrincipalParts {
  const tag = POS_TAGS.indexOf(pos);
  const [id] = lemmaIds(lexicon, (i) => lexicon.lemmaPos[i] === tag && lexicon.lemmaText(i) === lemma);
  if (id === undefined) return {};
  if (pos === 'VERB') return verbParts(lexicon, id);
  return pos === 'NOUN' || pos === 'ADJ' ? nominalParts(lexicon, id, pos) : {};
}

function verbParts(lexicon: Lexicon, id: number): PrincipalParts {
  const present = formsOf(lexicon, id).find(({ bits }) => tenseOf(bits) === PRESENT && moodOf(bits) === INDICATIVE
    && personOf(bits) === THIRD && genderOf(bits) === MASCULINE && numberOf(bits) === SINGULAR && voiceOf(bits) !== PASSIVE);
  const noun = POS_TAGS.indexOf('NOUN');
  const verbalNouns = lemmaIds(lexicon, (i) => lexicon.lemmaPos[i] === noun && lexicon.lemma(i).base === id).map((i) => lexicon.lemmaText(i));
  return { ...(present && { present: present.text }), ...(verbalNouns.length && { verbalNouns }) };
}

function nominalParts(lexicon: Lexicon, id: number, pos: PartOfSpeech): PrincipalParts {
  const forms = formsOf(lexicon, id).filter(({ bits, fits }) => !(fits & (Fits.NeedsPronoun | Fits.Nisba)) && caseOf(bits) <= NOMINATIVE);
  const plural = forms.filter(({ bits }) => numberOf(bits) === PLURAL);
  const feminine = forms.find(({ bits, fits, suffix }) => numberOf(bits) === SINGULAR && genderOf(bits) === FEMININE
    && (fits & Fits.Woman || (pos === 'ADJ' && !/ة/.test(suffix))));
  const broken = unique(plural.filter(({ suffix }) => !suffix));
  const sound = unique(plural.filter(({ suffix }) => (feminine ? /^ُون/ : /^َات|^ُون/).test(suffix)));
  const plurals = broken.length || pos === 'ADJ' ? broken : sound;
  return { ...(plurals.length && { plurals }), ...(feminine && { feminine: feminine.text }) };
}

interface Form { text: string; suffix: string; bits: number; fits: number }

/** Every stored form of a lemma, without case endings that are mere vowels. */
function formsOf(lexicon: Lexicon, id: number): Form[] {
  const out: Form[] = [];
  for (let row = 0; row < lexicon.rowLemma.length; row++) {
    if (lexicon.rowLemma[row] !== id) continue;
    const stem = lexicon.stemOf(row), from = lexicon.classStart[lexicon.rowClass[row]!]!, to = lexicon.classStart[lexicon.rowClass[row]! + 1]!;
    for (const slot of lexicon.classSlots.subarray(from, to)) {
      const suffix = lexicon.affixes[lexicon.slotSuffix[slot]!]!;
      out.push({
        text: (lexicon.affixes[lexicon.slotPrefix[slot]!]! + stem + suffix).replace(/(ون)َ$/, '$1'), suffix,
        bits: lexicon.slotFeatures[slot]!, fits: lexicon.slotFits[slot]!,
      });
    }
  }
  return out;
}

const unique = (forms: Form[]) => [...new Set(forms.map(({ text }) => text))];

function lemmaIds(lexicon: Lexicon, wanted: (id: number) => boolean): number[] {
  return Array.from(lexicon.lemmaPos.keys()).filter(wanted);
}
