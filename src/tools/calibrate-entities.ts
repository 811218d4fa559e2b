// npm run calibrate:entities: how sure a span may be told to be, from labelled news the model was not trained on → model/calibration.txt.
// Says beforehand, by cross-validation, what painting at 0.5 and at 0.3 would give.

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { compileDictionary } from '../compile.ts';
import { curveName, onScale, paintRight, rightness } from '../entities/confidence.ts';
import { Forms } from '../entities/forms.ts';
import { beginOf, TYPES } from '../entities/labels.ts';
import { Model } from '../entities/model.ts';
import { Names } from '../entities/names.ts';
import { recognise } from '../entities/recogniser.ts';
import { curvesOf, type Observation } from '../entities/training/calibration.ts';
import { labelledOf } from '../entities/training/examples.ts';
import { needFiles } from '../entities/training/news.ts';
import { Vocabulary } from '../entities/vocabulary.ts';
import { Lexicon } from '../lexicon/index.ts';
import { Morphology } from '../morphology/index.ts';

const [file = '../shared/eval/entities/anercorp-dev.jsonl', out = 'src/entities/model/calibration.txt'] = process.argv.slice(2);
const FOLDS = 5;
/** The others have a fixed confidence (thresholds.ts). */
const CALIBRATED = new Set(['model', 'model-long', 'known', 'long', 'headed', 'headed-article']);
needFiles(file);

const { seen, gold } = observe();
const folds = Array.from({ length: FOLDS }, (_, k) => k);
const judged = folds.flatMap((k) => {
  const curves = curvesOf(seen.filter((o) => o.fold !== k));
  return seen.filter((o) => o.fold === k).map((o) => ({ ...o, confidence: onScale(rightness(curves.get(o.name) ?? { base: 0, slope: 1 }, o.chance), paintRight(o.name.endsWith(' known'))) }));
});
for (const least of [0, 0.3, 0.5]) {
  const shown = judged.filter((o) => o.confidence >= least), right = shown.filter((o) => o.right).length;
  console.log(`confidence ≥ ${least}: P ${(100 * right / shown.length).toFixed(1)} R ${(100 * right / gold).toFixed(1)} (${shown.length} spans, cross-validated)`);
}
const lines = [...curvesOf(seen)].map(([name, c]) => {
  const group = seen.filter((o) => o.name === name);
  return `${name} | ${c.base.toFixed(2)} | ${c.slope.toFixed(2)} # ${group.filter((o) => o.right).length} of ${group.length} right`;
});
writeFileSync(out, `# How often spans of a type and source are right: log-odds = base + slope × log-odds of the model. Written by npm run calibrate:entities.\n# type source | base | slope\n${lines.join('\n')}\n`);

/** Every span that the recogniser finds, right or wrong. */
function observe(): { seen: Observation[]; gold: number } {
  const lexicon = new Lexicon(compileDictionary('.').buffer as ArrayBuffer);
  const bytes = (name: string) => lexicon.section(name) as Uint8Array;
  const forms = new Forms(lexicon, new Names(lexicon), new Vocabulary(bytes('nerVocabulary')));
  const model = new Model(bytes('nerWeights'));
  const seen: Observation[] = [];
  let gold = 0;
  labelledOf(file, new Morphology(lexicon), forms).forEach((s, i) => {
    gold += s.gold.filter((l) => l & 1).length;
    for (const span of recognise(s.items, model).spans) {
      if (!TYPES.includes(span.type) || !CALIBRATED.has(span.source)) continue;
      const begin = beginOf(span.type);
      const right = s.gold[span.from] === begin && s.gold.slice(span.from + 1, span.to).every((l) => l === begin + 1) && s.gold[span.to] !== begin + 1;
      seen.push({ name: curveName(span.type, span.source), chance: span.chance, right, fold: i % FOLDS });
    }
  });
  return { seen, gold };
}
