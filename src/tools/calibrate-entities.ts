// npm run calibrate:entities: how sure a span may be told to be, from labelled news the model was not trained on → model/calibration.txt.
// Says beforehand, by cross-validation, what painting at 0.5 and at 0.3 would give.

import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { compileDictionary } from '../compile.ts';
import { onScale, rightness } from '../entities/confidence.ts';
import { EVIDENCE } from '../entities/evidence.ts';
import { Forms } from '../entities/forms.ts';
import { beginOf, TYPES } from '../entities/model/labels.ts';
import { Model } from '../entities/model/model.ts';
import { Names } from '../entities/gazetteer/names.ts';
import { recognise } from '../entities/recogniser.ts';
import { weightsOf, type Observation } from '../entities/training/calibration.ts';
import { labelledOf } from '../entities/training/examples.ts';
import { needFiles } from '../entities/training/news.ts';
import { Vocabulary } from '../entities/model/vocabulary.ts';
import { Lexicon } from '../lexicon/index.ts';
import { Morphology } from '../morphology/index.ts';

const [file = '../shared/eval/entities/anercorp-dev.jsonl', out = 'src/entities/model/calibration.txt'] = process.argv.slice(2);
const FOLDS = 5;
needFiles(file);

const { seen, gold } = observe();
const folds = Array.from({ length: FOLDS }, (_, k) => k);
const judged = folds.flatMap((k) => {
  const weights = weightsOf(seen.filter((o) => o.fold !== k));
  return seen.filter((o) => o.fold === k).map((o) => ({ ...o, confidence: onScale(rightness(weights.get(o.type)!, o.evidence)) }));
});
for (const least of [0, 0.3, 0.5]) {
  const shown = judged.filter((o) => o.confidence >= least), right = shown.filter((o) => o.right).length;
  const precision = (100 * right / shown.length).toFixed(1), recall = (100 * right / gold).toFixed(1);
  console.log(`confidence ≥ ${least}: P ${precision} R ${recall} (${shown.length} spans, cross-validated)`);
}
const lines = [...weightsOf(seen)].flatMap(([type, row]) => row.map((w, k) => `${type} | ${EVIDENCE[k]} | ${w.toFixed(2)}`));
writeFileSync(out, `# How often spans are right: log-odds = the sum of weight × evidence (evidence.ts). Written by npm run calibrate:entities.
# type | evidence | weight\n${lines.join('\n')}\n`);

/** Every span that the recogniser finds and weighs, right or wrong. */
function observe(): { seen: Observation[]; gold: number } {
  const lexicon = new Lexicon(compileDictionary('.').buffer as ArrayBuffer);
  const bytes = (name: string) => lexicon.section(name) as Uint8Array;
  const forms = new Forms(lexicon, new Names(lexicon), new Vocabulary(bytes('nerVocabulary')));
  const model = new Model(bytes('nerWeights'));
  const seen: Observation[] = [];
  let gold = 0;
  const sentences = labelledOf(file, new Morphology(lexicon), forms);
  sentences.forEach((s, i) => {
    gold += s.gold.filter((l) => l & 1).length;
    for (const { from, to, type, evidence } of recognise(s.items, model, 0).spans) {
      if (!evidence || !TYPES.includes(type)) continue;
      const begin = beginOf(type);
      const right = s.gold[from] === begin && s.gold.slice(from + 1, to).every((l) => l === begin + 1) && s.gold[to] !== begin + 1;
      // neighbouring sentences are of one article: they stay in one fold
      seen.push({ type, evidence, right, fold: Math.floor(i * FOLDS / sentences.length) });
    }
  });
  return { seen, gold };
}
