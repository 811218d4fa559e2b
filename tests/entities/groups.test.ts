import { describe, expect, test } from 'vitest';
import { ofPerson, ofPlace } from '../../src/entities/cards/groups.ts';

describe('what a group line says of one of its names', () => {
  test.each<[string, string, string, string, string]>([
    ['مَطَار بِن غُورِيُون', 'city, town or place in Israel', 'مدينة أو بلدة أو مكان في إسرائيل', 'airport in Israel', 'مطار في إسرائيل'],
    ['مخيم بلاطة', 'town or place in the West Bank', 'بلدة أو مكان في الضفة الغربية', 'camp in the West Bank', 'مخيم في الضفة الغربية'],
    ['صوريف', 'town or place in the West Bank', 'بلدة أو مكان في الضفة الغربية', 'town or place in the West Bank', 'بلدة أو مكان في الضفة الغربية'],
  ])('%s', (name, en, ar, wantedEn, wantedAr) => expect(ofPlace(name, { en, ar })).toEqual({ en: wantedEn, ar: wantedAr }));

  test.each<[string, string, string]>([
    ['فاليري بيكريس', 'سياسي فرنسي', 'سياسية فرنسية'],
    ['ميا موتلي', 'سياسي أو زعيم في باربادوس', 'سياسية أو زعيمة في باربادوس'],
    ['إيمانويل ماكرون', 'سياسي فرنسي', 'سياسي فرنسي'],
  ])('%s: %s', (name, group, wanted) => expect(ofPerson(name, { en: '', ar: group }).ar).toBe(wanted));
});
