import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const painted = (text: string, type: string) => engine.annotate({ text }).entities.filter((e) => e.type === type && e.confidence >= 0.5).map((e) => e.text);
const organizations = (text: string) => painted(text, 'organization'), places = (text: string) => painted(text, 'place');

describe('names told in pairs', () => {
  test.each<[string, string[]]>([
    ['تعادل فريقا الهلال والاتحاد في الرياض أمس.', ['الهلال', 'الاتحاد']],
    ['اتحدت في تكوينه أندية الهلال والاتحاد والنصر.', ['الهلال', 'الاتحاد', 'النصر']],
    ['وقعت الاتفاق بين حزبي البعث والإصلاح أمس.', ['البعث', 'الإصلاح']],
  ])('%s', (text, expected) => expect(organizations(text)).toEqual(expected));
  test('towns', () => expect(places('سيشيد المشروع بين مدينتي أملج والوجه على البحر.')).toEqual(['أملج', 'الوجه']));
  test.each<[string]>([['شاركت في اللقاء أندية السباحة والرماية.'], ['بين فريقي العمل والمتابعة خلاف.'], ['دعمت الشركة أندية الزمالك والسكة الحديد.']])('no pair: %s', (text) => expect(organizations(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/السباحة|الرماية|العمل|المتابعة|^السكة$/) as string])));
});

describe('clubs by the words of the game before them', () => {
  test.each<[string, string]>([
    ['سجل نجم برشلونة هدفين في المباراة.', 'برشلونة'],
    ['أكد ألبرتو بوتيا مدافع الهلال أن الفريق جاهز.', 'الهلال'],
    ['هز المهاجم شباك النصر في الدقيقة الأخيرة.', 'النصر'],
  ])('%s', (text, club) => { expect(organizations(text)).toContain(club); expect(places(text)).not.toContain(club); });
  test('a town where nobody plays', () => expect(organizations('وصل السياح إلى برشلونة في الصيف.')).toEqual([]));
  test('a common word where nobody plays', () => expect(organizations('رأى الناس الهلال في السماء.\nوكان النصر قريبا.')).toEqual([]));
});
