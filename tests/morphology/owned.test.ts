import { describe, expect, test } from 'vitest';
import { wordIn } from '../dictionary.ts';

const caseOf = (sentence: string, written: string) => wordIn(sentence, written).features?.case;

describe('the case of what is somebody\'s', () => {
  test.each<[string, string, string]>([
    ['أعلن الرئيس الفرنسي موقفه من الأزمة', 'موقفه', 'accusative'], ['عزز فريق برشلونة موقعه في الصدارة', 'موقعه', 'accusative'], ['استدعت الخارجية السعودية سفيرها', 'سفيرها', 'accusative'],
    ['الحكومة تعزز حصتها في السوق', 'حصتها', 'accusative'],
    ['رجل عمره 30 عاما', 'عمره', 'nominative'], ['دفع غرامة قدرها 100 دولار', 'قدرها', 'nominative'], ['وصل اللاجئون وعددهم 200 شخص', 'وعددهم', 'nominative'],
    ['مدن كثيرة أهمها حلب', 'أهمها', 'nominative'], ['مدن كثيرة وأهمها حلب', 'وأهمها', 'nominative'],
    ['مات في سن عمره 30 عاما بعد مرضه', 'مرضه', 'genitive'], ['من أهمها حلب', 'أهمها', 'genitive'],
  ])('%s: %s is %s', (sentence, written, kase) => expect(caseOf(sentence, written)).toBe(kase));
  test.each<[string, string]>([
    // who does it stands behind the verb; he himself; what has been done to it stands between them
    ['الرئيس انتهت ولايته', 'ولايته'], ['استقال الوزير نفسه', 'نفسه'], ['بحثت اللجنة الملف المقرر إغلاقه', 'إغلاقه'],
  ])('%s: %s is no object', (sentence, written) => expect(caseOf(sentence, written)).not.toBe('accusative'));
});

test.each([['لم يتم الاتفاق', 'يتم', 'يَتِمَّ'], ['لم يستمر الهدوء', 'يستمر', 'يَستَمِرَّ'], ['لم يكتب شيئا', 'يكتب', 'يَكتُب']])(
  'what is doubled has no sukūn after لم: %s', (sentence, written, vowelled) => expect(wordIn(sentence, written).vocalized.replaceAll('\u0652', '').normalize()).toBe(vowelled.normalize()));
