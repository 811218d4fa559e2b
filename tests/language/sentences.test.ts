import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/language/index.ts';

const sentences = (text: string) => findSentences(text).map((s) => text.slice(s.start, s.end));

describe('findSentences', () => {
  test.each<[string, string, string[]]>([
    ['full stops', 'جاء الوفد. عاد الوفد.', ['جاء الوفد.', 'عاد الوفد.']],
    ['questions and exclamations', 'من جاء؟ الوفد! نعم…', ['من جاء؟', 'الوفد!', 'نعم…']],
    ['paragraphs', 'عنوان بلا نقطة\nجملة أولى', ['عنوان بلا نقطة', 'جملة أولى']],
    ['not at a comma', 'جاء الوفد، ثم عاد.', ['جاء الوفد، ثم عاد.']],
    ['not inside quotes', 'قال: «لن نقبل. هذا قرارنا» ثم خرج.', ['قال: «لن نقبل. هذا قرارنا» ثم خرج.']],
    ['a quote that ends its sentence', 'قال: «لن نقبل هذا.» خرج بعدها.', ['قال: «لن نقبل هذا.»', 'خرج بعدها.']],
    ['decimals', 'ارتفع 3.5 في المئة. انتهى.', ['ارتفع 3.5 في المئة.', 'انتهى.']],
    ['Arabic decimals', 'ارتفع ٣.٥ في المئة.', ['ارتفع ٣.٥ في المئة.']],
    ['titles', 'زار د. أحمد المدينة. ثم عاد.', ['زار د. أحمد المدينة.', 'ثم عاد.']],
    ['web addresses', 'نشر موقع arabic.example.com الخبر. انتهى.', ['نشر موقع arabic.example.com الخبر.', 'انتهى.']],
    ['a quote that never closes does not bind', 'قال «نعم. ثم خرج', ['قال «نعم.', 'ثم خرج']],
    ['nothing', ' \n ', []],
  ])('%s', (_what, text, expected) => expect(sentences(text)).toEqual(expected));

  test('an overlong sentence may end at a semicolon', () => {
    const half = 'وقد ناقش المجتمعون في جلستهم الطويلة كل ما يتصل بالمشروع الجديد من تمويل وتنفيذ ومتابعة وتقييم، واتفقوا على تأجيل القرار إلى الأسبوع المقبل';
    expect(sentences(`${half}؛ ${half}.`)).toEqual([`${half}؛`, `${half}.`]);
    expect(sentences('جاء الوفد؛ ثم عاد.')).toHaveLength(1);
  });
});
