import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

const NAMES = ['person', 'place', 'organization'];
const found = (text: string) => engine.annotate({ text }).entities.filter((e) => NAMES.includes(e.type)).map((e) => `${e.type}: ${e.text}`);

describe('organizations', () => {
  test.each<[string, string]>([
    ['قالت شبكة CNN إن الرئيس وصل.', 'organization: CNN'],
    ['نقلت وكالة فرانس برس الخبر.', 'organization: فرانس برس'],
    ['أعلنت وزارة الفلاحة المغربية النتائج.', 'organization: وزارة الفلاحة المغربية'],
    ['أعلنت اليونسكو والبنك الدولي خطة مشتركة.', 'organization: اليونسكو'],
    ['أعلنت اليونسكو والبنك الدولي خطة مشتركة.', 'organization: البنك الدولي'],
  ])('%s has %s', (text, expected) => expect(found(text)).toContain(expected));

  test('towns with their countries in brackets are clubs', () => {
    expect(found('النتائج: هامبورغ (ألمانيا) - بورتو (البرتغال) 1 - صفر.')).toEqual(['organization: هامبورغ', 'place: ألمانيا', 'organization: بورتو', 'place: البرتغال']);
  });
});

describe('persons', () => {
  test('a known person of which one word is common', () => expect(found('وتقدم الأمين العام السابق بان كي مون بالشكر.')).toEqual(['person: بان كي مون']));
  test('a son is not his father', () => expect(found('حضر الحفل الشيخ ماجد بن محمد بن راشد آل مكتوم.')).toEqual(['person: ماجد بن محمد بن راشد آل مكتوم']));
  test('two persons are two names', () => expect(found('غنت نانسي عجرم، وإليسا في المهرجان.')).toEqual(['person: نانسي عجرم', 'person: إليسا']));
});
