import { describe, expect, test } from 'vitest';
import { wordIn } from '../dictionary.ts';
import { UNTOLD } from '../../src/morphology/glosses/asked.ts';

const preposition = (sentence: string, written: string) => {
  const word = wordIn(sentence, written);
  return (word.segments.find((s) => s.role === 'preposition') ?? word.segments.find((s) => s.role === 'stem'))!.gloss?.en;
};

describe('a preposition means what the word before it asks for', () => {
  test.each<[string, string, string]>([
    ['اعتمد الفريق على خبرته', 'على', 'on'], ['حذر الوزير من الخطر', 'من', 'of'], ['اتهم الوزير إيران بدعم المتمردين', 'بدعم', 'of, with'],
    ['تحدث الرئيس عن الأزمة', 'عن', 'about'], ['دليل جديد على نجاحه', 'على', 'of'], ['المسؤول عن الحادث', 'عن', 'for'], ['خوفا من الحرب', 'من', 'of'],
    ['نجح الفريق في المباراة', 'في', 'in'], ['حرم اللاعب من المشاركة', 'من', 'of'],
    ['طالب المحتجون بالإفراج عنه', 'بالإفراج', UNTOLD], ['حصل الطالب على جائزة', 'على', UNTOLD], ['كشفت الصحيفة عن خطة', 'عن', UNTOLD], ['تسيطر القوات على المدينة', 'على', UNTOLD],
  ])('%s: %s is %s', (sentence, written, english) => expect(preposition(sentence, written)).toBe(english));
});

describe('it means what it mostly does', () => {
  test.each<[string, string, string]>([
    ['جلس الرجل على الكرسي', 'على', 'on'], ['عاد الوزير من القاهرة', 'من', 'from'],
    // another verb stands between them, or another such preposition, or a time is told
    ['طالب النواب الوزير أن يستقيل بقرار', 'بقرار', 'with, by, in'], ['تابعة لشركة روسية للطيران', 'للطيران', 'for, to'], ['نجح الفريق في عام 2016', 'في', 'in'],
  ])('%s: %s is %s', (sentence, written, english) => expect(preposition(sentence, written)?.split(',')[0]).toBe(english.split(',')[0]));
});
