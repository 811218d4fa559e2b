import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Lexicon, PREPOSITIONS_TAKEN } from '../../src/lexicon/index.ts';
import { UNTOLD } from '../../src/morphology/glosses/asked.ts';
import { lemmasVowelled } from '../../src/morphology/spelt.ts';
import { dictionary, wordIn } from '../dictionary.ts';

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

describe('before some nouns it means what it does with them, whatever is asked for', () => {
  test.each<[string, string, string]>([
    ['تتصل القضية بصورة مباشرة بالقرار', 'بصورة', 'in'], ['حصل على المدى الطويل على جائزة', 'على', 'over'], ['نجح الفريق في إطار الخطة', 'في', 'within'], ['قال ذلك على هامش القمة', 'على', 'on'],
    ['ارتفعت الأسعار بنسبة كبيرة', 'بنسبة', 'by'],
  ])('%s: %s is %s', (sentence, written, english) => expect(preposition(sentence, written)).toBe(english));
});

describe('the lists', () => {
  const rowsOf = (file: string) => readFileSync(`src/morphology/glosses/${file}`, 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(' | '));
  const lists: [string, string[][], number][] = [['asked-prepositions.txt', rowsOf('asked-prepositions.txt'), 0], ['followed-prepositions.txt', rowsOf('followed-prepositions.txt'), 1]];

  test.each(lists)('%s: three fields, no line twice, words that the dictionary shows so', (_file, rows, word) => {
    const lexicon = new Lexicon(dictionary);
    expect(rows.filter((fields) => fields.length !== 3 || !fields.every(Boolean))).toEqual([]);
    expect(rows.filter(([a, b], i) => rows.findIndex(([c, d]) => a === c && b === d) < i)).toEqual([]);
    expect(rows.map((fields) => fields[word]!).filter((lemma) => !lemmasVowelled(lexicon, lemma).length)).toEqual([]);
    expect(rows.map((fields) => fields[1 - word]!).filter((preposition) => !PREPOSITIONS_TAKEN.includes(preposition))).toEqual([]);
  });
});
