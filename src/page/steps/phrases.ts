// Furniture told by its words: read-also boxes, share bars, bylines, section heads after the article.

import BYLINES from '../phrases/bylines.json' with { type: 'json' };
import FURNITURE from '../phrases/furniture.json' with { type: 'json' };
import READ_ALSO from '../phrases/read-also.json' with { type: 'json' };
import SECTIONS from '../phrases/sections.json' with { type: 'json' };
import type { TextBlock } from '../blocks.ts';
import { COHESIVE, cohesion, vocabularyOf } from '../cohesion.ts';
import { type Step, bodyOf, drop, dropping } from '../draft.ts';
import { makeOf, outerHomeOf } from '../make.ts';
import { isProse, linkShare, wordsOf } from '../measure.ts';
import { phraseList, plain, plainOf } from '../phrases.ts';

const readAlso = phraseList(READ_ALSO), furniture = phraseList(FURNITURE.begins), labels = phraseList(FURNITURE.alone), sections = phraseList(SECTIONS);
const pointers = phraseList(FURNITURE.ends), invitations = phraseList(FURNITURE.sentences), bylines = phraseList(BYLINES.labels), agencies = phraseList(BYLINES.agencies);

/** A bare link or a headline in a list: what a read-also box offers. */
const offered = (block: TextBlock): boolean => linkShare(block) > 0.5
  || (block.words < 14 && !/[.!؟?"»:]$/.test(block.text) && block.element.closest('li,h2,h3,h4,h5') !== null);

/** A read-also line, and the bare links and headings after a line that is nothing but the invitation. */
export const readAlsoStep: Step = {
  name: 'read-also',
  run(draft) {
    let boxed = false;
    for (const block of bodyOf(draft)) {
      const invites = readAlso.begins(plainOf(block)) && block.words < 30;
      const hangsOn: boolean = boxed && offered(block);
      if (invites || hangsOn) drop(draft, block, 'read-also');
      boxed = (invites && readAlso.is(plainOf(block))) || hangsOn;
    }
  },
};

/** Without numbers: التعليقات (12), عاجل 14:20. */
const bare = (block: TextBlock): string => plainOf(block).replace(/\p{N}+/gu, ' ').replace(/ +/g, ' ').trim();

/** … اضغط هنا, with a link or a bare address for "here". */
const points = (block: TextBlock): boolean => block.words < 20 && (block.linked > 0 || /https?:/.test(block.text)) && pointers.ends(plainOf(block));

/** لمتابعة أخبارنا …, تابعونا على …: what a site says of itself, be it a sentence. */
const invites = (block: TextBlock): boolean => block.words < 30 && invitations.begins(plainOf(block));

export const furnitureWordsStep = dropping('furniture-words', (block) =>
  labels.is(bare(block)) || (block.words < 25 && furniture.begins(plainOf(block)) && !block.ended) || invites(block) || points(block));

/** كتب: فلان · كتبت فلانة · (رويترز) · القاهرة - وكالات */
export const bylineWordsStep = dropping('byline-words', (block) => {
  const { text, words, ended } = block, source = /(?:^|[-–/(])\s*([^-–/()]+)\)?$/.exec(text)?.[1] ?? '';
  if (words > 8 || ended) return false;
  const named = bylines.begins(plainOf(block)) && (words <= 4 || /^\s*[^\s:]+(\s[^\s:]+)?\s*:/.test(text));
  return named || (words <= 6 && agencies.is(plain(source)));
});

/** How blocks are built and where they stand, gathered once: pages may have thousands. */
function buildsOf(blocks: Iterable<TextBlock>): { add(block: TextBlock): void; has(block: TextBlock): boolean } {
  const homes = new Map<Element | null, Set<string>>();
  const add = (block: TextBlock): void => {
    const home = outerHomeOf(block), makes = homes.get(home);
    if (makes) makes.add(makeOf(block)); else homes.set(home, new Set([makeOf(block)]));
  };
  for (const block of blocks) add(block);
  return { add, has: (block) => homes.get(outerHomeOf(block))?.has(makeOf(block)) ?? false };
}

/** Tells whether the article goes on with a block after a box in its midst: where the box is built as paragraphs are, by its words. */
function continuing(before: TextBlock[]): { goesOn(block: TextBlock): boolean; box: { add(block: TextBlock): void } } {
  const paragraphs = buildsOf(before.filter(isProse)), vocabulary = vocabularyOf(before), box = buildsOf([]);
  const goesOn = (block: TextBlock): boolean => isProse(block) && block.ended && paragraphs.has(block)
    && cohesion(block.text, vocabulary) >= (box.has(block) ? COHESIVE : COHESIVE / 2);
  return { goesOn, box };
}

/** A section head such as الأكثر قراءة this far down the text may be its end. */
const FAR_DOWN = 0.6;

/** Everything after such a head, up to where the article goes on. */
export const afterEndStep: Step = {
  name: 'after-end',
  run(draft) {
    const body = bodyOf(draft), all = wordsOf(body.filter(isProse));
    const at = body.findIndex((b, i) => sections.is(bare(b)) && wordsOf(body.slice(0, i).filter(isProse)) > FAR_DOWN * all);
    if (at < 0) return;
    const { goesOn, box } = continuing(body.slice(0, at));
    for (const late of body.slice(at)) {
      if (goesOn(late)) return;
      drop(draft, late, 'after-end');
      box.add(late);
    }
  },
};
