import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stripMarks } from '../../src/language/index.ts';
import { compileDictionary } from '../../src/compile.ts';
import { readSources } from '../../src/lexicon/compile.ts';
import { lemmasOf, type Lemma } from '../../src/lexicon/lemmas.ts';
import { Fits, Lexicon } from '../../src/lexicon/index.ts';
import { Morphology } from '../../src/morphology/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const lexicon = new Lexicon(compileDictionary(root).buffer as ArrayBuffer);
const morphology = new Morphology(lexicon);
const lemmas = lemmasOf(readSources(path.join(root, 'src/lexicon/sources')));

/** Written forms of a lemma that analyse to no reading of that lemma. */
function lost(lemma: Lemma): string[] {
  return lemma.forms().map((f) => {
    const bare = f.prefix + f.stem + f.suffix;
    const written = f.fits & Fits.NeedsPronoun ? `${bare}هَا` : f.fits & Fits.Bare ? bare : `ال${bare}`;
    const { readings } = morphology.readings(stripMarks(written));
    return readings.some((r) => lexicon.lemma(lexicon.rowLemma[r.row]!).text === lemma.text) ? '' : written;
  }).filter(Boolean);
}

describe('every generated form analyses back to its own lemma', () => {
  test('over the whole lexicon', { timeout: 300_000 }, () => {
    const faults = lemmas.flatMap((l) => lost(l).map((form) => `${l.text}: ${form}`));
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
