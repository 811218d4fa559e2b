import { describe, expect, test } from 'vitest';
import { activeParticiple, masdarsOf, passiveParticiple } from '../../src/lexicon/derive.ts';
import { radicalsOf } from '../../src/lexicon/roots.ts';
import { spell } from '../../src/lexicon/spelling.ts';

const written = (sounds: string) => spell('', sounds, '').stem.normalize('NFC');

describe('maṣdar and participles of each form', () => {
  test.each<[string, number, string | undefined, string, string, string]>([
    ['كتب', 1, 'a-u', '', 'كَاتِب', 'مَكتُوب'], ['قول', 1, 'a-u', '', 'قَائِل', 'مَقُول'], ['بيع', 1, 'a-i', '', 'بَائِع', 'مَبِيع'],
    ['دعو', 1, 'a-u', '', 'دَاعِي', 'مَدعُوّ'], ['رمي', 1, 'a-i', '', 'رَامِي', 'مَرمِيّ'], ['مدد', 1, 'a-u', '', 'مَادّ', 'مَمدُود'],
    ['سءل', 1, 'a-a', '', 'سَائِل', 'مَسؤُول'], ['قرء', 1, 'a-a', '', 'قَارِئ', 'مَقرُوء'], ['ءخذ', 1, 'a-u', '', 'آخِذ', 'مَأخُوذ'],
    ['قدم', 2, undefined, 'تَقدِيم', 'مُقَدِّم', 'مُقَدَّم'], ['نمي', 2, undefined, 'تَنمِيَة', 'مُنَمِّي', 'مُنَمَّى'], ['هنء', 2, undefined, 'تَهنِئَة', 'مُهَنِّئ', 'مُهَنَّأ'],
    ['شرك', 3, undefined, 'مُشَارَكَة', 'مُشَارِك', 'مُشَارَك'], ['نجو', 3, undefined, 'مُنَاجَاة', 'مُنَاجِي', 'مُنَاجَى'],
    ['علن', 4, undefined, 'إِعلَان', 'مُعلِن', 'مُعلَن'], ['دور', 4, undefined, 'إِدَارَة', 'مُدِير', 'مُدَار'], ['عدد', 4, undefined, 'إِعدَاد', 'مُعِدّ', 'مُعَدّ'],
    ['وقف', 4, undefined, 'إِيقَاف', 'مُوقِف', 'مُوقَف'], ['ءمن', 4, undefined, 'إِيمَان', 'مُؤمِن', 'مُؤمَن'], ['لغو', 4, undefined, 'إِلغَاء', 'مُلغِي', 'مُلغَى'],
    ['حدي', 5, undefined, 'تَحَدِّي', 'مُتَحَدِّي', 'مُتَحَدَّى'], ['عون', 6, undefined, 'تَعَاوُن', 'مُتَعَاوِن', 'مُتَعَاوَن'],
    ['سحب', 7, undefined, 'اِنسِحَاب', 'مُنسَحِب', 'مُنسَحَب'], ['قود', 7, undefined, 'اِنقِيَاد', 'مُنقَاد', 'مُنقَاد'],
    ['ءخذ', 8, undefined, 'اِتِّخَاذ', 'مُتَّخِذ', 'مُتَّخَذ'], ['خير', 8, undefined, 'اِختِيَار', 'مُختَار', 'مُختَار'], ['ضرر', 8, undefined, 'اِضطِرَار', 'مُضطَرّ', 'مُضطَرّ'],
    ['نهي', 8, undefined, 'اِنتِهَاء', 'مُنتَهِي', 'مُنتَهَى'], ['حمر', 9, undefined, 'اِحمِرَار', 'مُحمَرّ', 'مُحمَرّ'],
    ['خدم', 10, undefined, 'اِستِخدَام', 'مُستَخدِم', 'مُستَخدَم'], ['قيل', 10, undefined, 'اِستِقَالَة', 'مُستَقِيل', 'مُستَقَال'], ['وطن', 10, undefined, 'اِستِيطَان', 'مُستَوطِن', 'مُستَوطَن'],
    ['ترجم', 11, undefined, 'تَرجَمَة', 'مُتَرجِم', 'مُتَرجَم'], ['طمءن', 14, undefined, 'اِطمِئنَان', 'مُطمَئِنّ', 'مُطمَأَنّ'],
  ])('%s form %d', (root, form, vowels, masdar, active, passive) => {
    const verb = { radicals: radicalsOf(root)!, form, ...(vowels && { vowels: vowels.split('-') as [string, string] }) };
    expect(masdarsOf(verb).map(written)[0] ?? '').toBe(masdar.normalize('NFC'));
    expect(written(activeParticiple(verb))).toBe(active.normalize('NFC'));
    expect(written(passiveParticiple(verb))).toBe(passive.normalize('NFC'));
  });
});
