import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const painted = (text: string) => engine.annotate({ text }).entities.filter((e) => e.confidence >= 0.5).map((e) => `${e.type}: ${e.name.en}`);

describe('a common word that is a name in its company', () => {
  test('حماس where Gaza is told of', () => expect(painted('قلق دولي من إقامة حماس نقطة تفتيش قرب المعبر.\nوقال مصدر في غزة إن الأمر مؤقت.')).toContain('organization: Hamas'));
  test('الأسد where Syria is told of', () => expect(painted('نفت روسيا استخدام نظام الأسد للسلاح.\nووصل المفتشون إلى دمشق.')).toContain('person: Bashar al-Assad'));

  test('صلاح where Liverpool is told of', () => expect(painted('فاز ليفربول الإنجليزي على ضيفه.\nوجاء هدف صلاح في الدقيقة الأخيرة.')).toContain('person: Mohamed Salah'));
  test('كهربا in the game', () => expect(painted('تعادل الزمالك مع ضيفه في المباراة.\nوأهدر مهاجمه كهربا هدفا محققا.')).toContain('person: Mahmoud Kahraba'));
  test('الهلال and النصر in the Saudi league', () => expect(painted('ختتم الدوري السعودي أمس.\nوانتقل اللاعب إلى الهلال بعد عام مع النصر.')).toEqual(expect.arrayContaining(['organization: Al Hilal', 'organization: Al Nassr'])));
  test('a name of two words', () => expect(painted('نفى حزب الله الخبر.\nولم يظهر نصر الله أمس.')).toContain('person: Hassan Nasrallah'));

  test.each<[string]>([
    ['استقبل أهالي غزة الفريق بحماس كبير.'], ['أشعل الهدف حماس الجماهير في غزة.'], ['هرب الأسد من حديقة الحيوان.'], ['رأى الناس الهلال في السماء بعد النصر.'], ['دعا المشاركون إلى ما فيه صلاح الأمة.'],
  ])('no name: %s', (text) => expect(painted(text).filter((e) => !e.startsWith('place'))).toEqual([]));
});
