import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

/** English names of the persons painted, in the text's order. */
const persons = (text: string) => engine.annotate({ text }).entities.filter((e) => e.type === 'person' && e.confidence >= 0.5).map((e) => e.name.en);

describe('whom a shorter name means', () => {
  test.each<[string, string, string[]]>([
    ['the one whom the document names in full', 'خسرت هيلاري كلينتون الانتخابات.\nواتهم المحققون كلينتون بالإهمال.', ['Hillary Clinton', 'Hillary Clinton']],
    ['the one whom the surname always means, where both are named', 'وصل دونالد ترامب مع إيفانكا ترامب.\nوقال ترامب إن الأمر مهم.', ['Donald Trump', 'Ivanka Trump', 'Donald Trump']],
    ['the end of a longer name', 'اتهم كمال قليجدار أوغلو الحكومة بالفساد.\nوأضاف قليجدار أوغلو أن الأدلة كثيرة.', ['Kemal Kılıçdaroğlu', 'Kemal Kılıçdaroğlu']],
    ['a person, although the place of that name is known', 'التقى نوري المالكي الوفد في بغداد.\nوأكد المالكي أن الأمر مهم.', ['Nouri al-Maliki', 'Nouri al-Maliki']],
    ['a word that could be a verb, where a verb stands before it', 'قال المدرب نبيل معلول إن الفريق جاهز.\nولم يخف معلول طموحه.', ['Nabil Maâloul', 'Nabil Maâloul']],
    ['a king by his title, not the son who bears his name', 'وصل الأمير محمد بن سلمان إلى جدة.\nواستقبل الملك سلمان الوفد.', ['Mohammed bin Salman', 'King Salman']],
    ['one who is called by his father', 'أسس أحمد بن طولون الدولة في مصر.\nوكان طولون من المماليك.', ['Ahmad ibn Tulun', 'Ahmad ibn Tulun']],
    ['another of the house', 'وصل الأمير تميم بن حمد آل ثاني إلى جدة.\nونشر صورة الشيخ جاسم آل ثاني.', ['Tamim bin Hamad', 'Jassim Al Thani']],
    ['a foreign family\'s name that opens with ب', 'وقال كينيث برومل إن الكشف مهم.\nوأوضح برومل أن العمل مستمر.', ['Kenneth Baruml', 'Baruml']],
    ['a family\'s name that stands first', 'التقى ترامب الزعيم كيم جونغ أون في سنغافورة.\nوقال كيم إن اللقاء تاريخي.', ['Donald Trump', 'Kim Jong-un', 'Kim Jong-un']],
    ['a common word with its article right after a verb', 'قرر الرئيس السوداني عمر البشير حل الحكومة.\nوأعفى البشير نائبيه من منصبيهما.', ['Omar al-Bashir', 'Omar al-Bashir']],
  ])('%s: %s', (_, text, expected) => expect(persons(text)).toEqual(expected));

  test('the word stays one where no verb goes before it', () => expect(persons('قرر الرئيس السوداني عمر البشير حل الحكومة.\nوجاء الخبر البشير في وقته.')).toEqual(['Omar al-Bashir']));
  test('a given name right after a verb that its letters could be too', () => expect(persons('قال الرئيس التنفيذي جيف بيزوس إن الأرض كروية.\nوقد أثبت جيف ذلك بتجربة.').length).toBe(2));
});
