// Furniture told by its words: read-also boxes, share bars, bylines, section heads after the article.

import BYLINES from '../phrases/bylines.json' with { type: 'json' };
import FURNITURE from '../phrases/furniture.json' with { type: 'json' };
import READ_ALSO from '../phrases/read-also.json' with { type: 'json' };
import SECTIONS from '../phrases/sections.json' with { type: 'json' };
import type { TextBlock } from '../blocks.ts';
import { COHESIVE, cohesion, vocabularyOf } from '../cohesion.ts';
import { type Step, bodyOf, drop, dropping } from '../draft.ts';
import { homeOf, makeOf } from '../make.ts';
import { arabicWords, isProse, isSentence, linkShare, wordsOf } from '../measure.ts';
import { phraseList } from '../phrases.ts';

const readAlso = phraseList(READ_ALSO), furniture = phraseList(FURNITURE.begins), labels = phraseList(FURNITURE.alone), sections = phraseList(SECTIONS);
const bylines = phraseList(BYLINES.labels), agencies = phraseList(BYLINES.agencies);

/** A bare link or a headline in a list: what a read-also box offers. */
const offered = (block: TextBlock): boolean => linkShare(block) > 0.5
  || (arabicWords(block.text) < 14 && !/[.!؟?"»:]$/.test(block.text) && block.element.closest('li,h2,h3,h4,h5') !== null);

/** A read-also line, and the bare links and headings after a line that is nothing but the invitation. */
export const readAlsoStep: Step = {
  name: 'read-also',
  run(draft) {
    let boxed = false;
    for (const block of bodyOf(draft)) {
      const invites = readAlso.begins(block.text) && arabicWords(block.text) < 30;
      const hangsOn: boolean = boxed && offered(block);
      if (invites || hangsOn) drop(draft, block, 'read-also');
      boxed = (invites && readAlso.is(block.text)) || hangsOn;
    }
  },
};

/** Without numbers: التعليقات (12), عاجل 14:20. */
const bare = (text: string): string => text.replace(/[\d٠-٩:()]+/g, ' ');

export const furnitureWordsStep = dropping('furniture-words', ({ text }) =>
  labels.is(bare(text)) || (arabicWords(text) < 25 && furniture.begins(text) && !isSentence(text)));

/** كتب: فلان · كتبت فلانة · (رويترز) · القاهرة - وكالات */
export const bylineWordsStep = dropping('byline-words', ({ text }) => {
  const words = arabicWords(text), source = /(?:^|[-–/(])\s*([^-–/()]+)\)?$/.exec(text)?.[1] ?? '';
  if (words > 8 || isSentence(text)) return false;
  const named = bylines.begins(text) && (words <= 4 || /^\s*[^\s:]+(\s[^\s:]+)?\s*:/.test(text));
  return named || (words <= 6 && agencies.is(source));
});

/** Does the article go on here, after a box in its midst? */
function goesOn(block: TextBlock, before: TextBlock[]): boolean {
  const alike = before.some((b) => isProse(b) && homeOf(b) === homeOf(block) && makeOf(b) === makeOf(block));
  return alike && isProse(block) && isSentence(block.text) && cohesion(block.text, vocabularyOf(before)) >= COHESIVE;
}

/** A section head such as الأكثر قراءة this far down the text may be its end. */
const FAR_DOWN = 0.6;

/** Everything after such a head, up to where the article goes on. */
export const afterEndStep: Step = {
  name: 'after-end',
  run(draft) {
    const body = bodyOf(draft), all = wordsOf(body.filter(isProse));
    const at = body.findIndex((b, i) => sections.is(bare(b.text)) && wordsOf(body.slice(0, i).filter(isProse)) > FAR_DOWN * all);
    if (at < 0) return;
    for (const late of body.slice(at)) {
      if (goesOn(late, body.slice(0, at))) return;
      drop(draft, late, 'after-end');
    }
  },
};
