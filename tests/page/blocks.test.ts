// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { coreOf, findBlocks, partOf } from '../../src/page/blocks.ts';
import { show } from './pages.ts';

const textsOf = (html: string) => findBlocks(show(html).body).map((b) => b.text);

describe('text blocks of a page', () => {
  it.each([
    ['paragraphs', '<p>السطر الأول</p><p>السطر الثاني</p>', ['السطر الأول', 'السطر الثاني']],
    ['inline markup belongs to its paragraph', '<p>قال <b>وزير <i>الخارجية</i></b> اليوم</p>', ['قال وزير الخارجية اليوم']],
    ['breaks part lines', '<div>الأول<br>الثاني<br><br>الثالث</div>', ['الأول', 'الثاني', 'الثالث']],
    ['text beside a paragraph', '<div>قبل<p>في الفقرة</p>بعد</div>', ['قبل', 'في الفقرة', 'بعد']],
    ['whitespace of the source', '<p>\n  سطر\n\t أول\u00a0 هنا \n</p>', ['سطر أول هنا']],
    ['letters joined over elements stay one word', '<p>ال<span>مدينة</span></p>', ['المدينة']],
    ['no scripts, styles, hidden text, buttons', '<p>ظاهر</p><script>var س</script><p style="display:none">خفي</p><p aria-hidden="true">زخرف</p><button>زر</button>', ['ظاهر']],
    ['a span shown as a block', '<div><span style="display:block">أعلى</span><span style="display:block">أسفل</span></div>', ['أعلى', 'أسفل']],
    ['nothing', '<div> \n </div>', []],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected);
  });

  it('counts what stands in links', () => {
    const [block] = findBlocks(show('<p>قال <a href="#">الوزير</a> اليوم</p>').body);
    expect(block!.linked).toBe('الوزير'.length);
  });

  it('reads text at the bottom of deep nesting', () => {
    // A document that is not shown: jsdom computes nested styles slowly.
    const hidden = document.implementation.createHTMLDocument();
    let inner: Element = hidden.body;
    for (let i = 0; i < 2000; i++) inner = inner.appendChild(hidden.createElement('div'));
    inner.textContent = 'في القاع';
    expect(findBlocks(hidden.body).map((b) => b.text)).toEqual(['في القاع']);
  });

  it('names the innermost element of a text, and cuts a part of it', () => {
    const [block] = findBlocks(show('<div><p><span class="credit">صورة من الأرشيف</span></p></div>').body);
    expect(coreOf(block!).className).toBe('credit');
    expect(partOf(block!, 5, 7)).toMatchObject({ text: 'من', pieces: [{ start: 5, end: 7 }] });
  });
});
