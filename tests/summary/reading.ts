// An article as the summary sees it, each line one sentence.

import type { TextDocument } from '../../src/annotations.ts';
import { EntityFinder } from '../../src/entities/index.ts';
import { findSentences } from '../../src/language/index.ts';
import { Lexicon } from '../../src/lexicon/index.ts';
import { Morphology } from '../../src/morphology/index.ts';
import { articleOf, type Sentence } from '../../src/summary/article.ts';
import { dictionary } from '../dictionary.ts';

const lexicon = new Lexicon(dictionary), morphology = new Morphology(lexicon), finder = new EntityFinder(lexicon);

export function sentencesOf(lines: string[], title?: string): Sentence[] {
  const document: TextDocument = { text: lines.join('\n'), ...(title && { title }) };
  const spans = findSentences(document.text), sentences = spans.map((s) => morphology.sentence(document.text, s.start, s.end));
  return articleOf(document, { spans, sentences, entities: finder.find(document.text, spans, sentences), lexicon }).sentences;
}
