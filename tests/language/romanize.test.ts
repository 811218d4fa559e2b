import { describe, expect, test } from 'vitest';
import { romanize } from '../../src/language/index.ts';

describe('Arabic names in Latin letters', () => {
  test.each<[string, string]>([
    ['الزنبقاني', 'al-Zanbqani'], ['الورتاني', 'al-Wartani'], ['كندار', 'Kandar'], ['مُحَمَّد', 'Muhammad'], ['حَسَن', 'Hasan'], ['العمدوني', 'al-Amduni'], ['الرَّحْمَن', 'al-Rahman'], ['الدِّين', 'al-Din'],
  ])('%s → %s', (ar, en) => expect(romanize(ar)).toBe(en));
});

describe('names from abroad: و is o, غ is g, consonants begin together', () => {
  test.each<[string, string]>([
    ['برانسون', 'Branson'], ['موروزوف', 'Morozov'], ['أوباميانغ', 'Obamyang'], ['تشيكيناتو', 'Chikinato'], ['أوردانجارين', 'Ordanjarin'], ['غراتسيانو', 'Gratsyano'], ['زخاروفا', 'Zakharova'], ['أفدييف', 'Afdiev'], ['سويلو', 'Swilo'],
  ])('%s → %s', (ar, en) => expect(romanize(ar)).toBe(en));
});
