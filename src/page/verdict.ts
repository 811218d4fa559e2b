// Is this page Arabic, and is it a news article? Small and quick: the gate asks it on every page.
// Letters that Arabic does not have and words that only Arabic has tell it from Persian, Urdu, Kurdish, Pashto and Uyghur;
// running text against links, and what the head declares, tell an article.

import type { Verdict } from '../messages.ts';
import * as P from './verdict-patterns.ts';

const count = (text: string, others: RegExp): number => text.replace(others, '').length;

export function verdictOf(doc: Document): Verdict {
  let arabic = 0, other = 0, foreign = 0, own = 0, prose = 0, paragraphs = 0, linked = 0, led = 0, teasers = 0, questions = 0, headed: unknown;
  // Level 1: Arabic; 2: Arabic news.
  const answer = (why: string, level = 1): Verdict => ({ arabic: level > 0, news: level > 1, why });
  const walker = doc.createTreeWalker(doc, 4), { title, URL } = doc;
  // An ordinary page shows no Arabic in its first texts, and is left.
  for (let i = 6e3, node; i-- && (arabic || other < 4e3) && (node = walker.nextNode() as Text | null);) {
    if (!arabic && node.length < 25 || P.CODE.test(node.data)) continue;
    const text = node.data, letters = count(text, P.NOT_ARABIC);
    if (letters && P.QUESTION.test(text)) questions++;
    if (letters < 15) {
      other += text.trim().length - letters;
      continue;
    }
    const parent = node.parentElement!;
    arabic += letters;
    // The window's title, shown: a headline, whatever its element.
    headed ||= title.includes(text.trim());
    foreign += count(text, P.NOT_FOREIGN);
    own += text.match(P.ARABIC_WORD)?.length ?? 0;
    if (parent.closest('a')) {
      linked += letters;
      led = 1;
    } else if (letters > 45 && !parent.closest(P.FURNITURE)) {
      prose += letters;
      paragraphs++;
      // Results, offers, stories of a section: each under its link.
      teasers += led;
      led = 0;
    }
  }
  if (arabic < 60 || arabic * 2 < other) return answer('no-arabic', 0);
  if (foreign * 100 > arabic || own * 80 < arabic) return answer('language', 0);
  // A short story among very many links is shown under its title, and declared.
  const few = prose < linked / 5;
  if (P.FRONT.test(URL) || prose < 120 || few && (!headed || prose < 300)) return answer('links');
  const told = [...doc.querySelectorAll(P.DECLARATIONS)].map((e) => (e as HTMLMetaElement).content ?? (e as HTMLScriptElement).text).join('\n') + URL + '\n' + title;
  if (P.NEWS.test(told)) return answer('json-ld', 2);
  if (questions > 1 || P.OTHER_KIND.test(told)) return answer('kind');
  if (prose > 250 && !few && P.ARTICLE.test(told)) return answer('article', 2);
  return prose > 450 && paragraphs > 3 && paragraphs > teasers + 1 && prose * 1.5 > linked ? answer('text', 2) : answer('other');
}
