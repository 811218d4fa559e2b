// Months in the regional systems, Hijri months, weekdays and currencies from CLDR (Unicode-3.0), as lines of calendar.txt's format. Build time only.

import arIslamic from 'cldr-cal-islamic-full/main/ar/ca-islamic.json';
import ar from 'cldr-dates-full/main/ar/ca-gregorian.json';
import dz from 'cldr-dates-full/main/ar-DZ/ca-gregorian.json';
import ma from 'cldr-dates-full/main/ar-MA/ca-gregorian.json';
import mr from 'cldr-dates-full/main/ar-MR/ca-gregorian.json';
import sy from 'cldr-dates-full/main/ar-SY/ca-gregorian.json';
import arCurrencies from 'cldr-numbers-full/main/ar/currencies.json';
import enCurrencies from 'cldr-numbers-full/main/en/currencies.json';

type Texts = Record<string, string>;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function cldrCalendar(): string {
  const calendar = ar.main.ar.dates.calendars.gregorian;
  const sets: Texts[] = [
    calendar.months.format.wide,
    dz.main['ar-DZ'].dates.calendars.gregorian.months.format.wide,
    ma.main['ar-MA'].dates.calendars.gregorian.months.format.wide,
    mr.main['ar-MR'].dates.calendars.gregorian.months.format.wide,
    sy.main['ar-SY'].dates.calendars.gregorian.months.format.wide,
  ];
  const weekdays = calendar.days.format.wide as Texts;
  return [
    ...grouped('month', sets),
    ...grouped('hijri', [arIslamic.main.ar.dates.calendars.islamic.months.format.wide]),
    ...DAYS.map((d, i) => `weekday ${i} | ${weekdays[d]}`),
    ...currencies(),
  ].join('\n');
}

function grouped(name: string, sets: Texts[]): string[] {
  return Object.keys(sets[0]!).map((n) => `${name} ${n} | ${[...new Set(sets.map((s) => s[n]!))].join(', ')}`);
}

function currencies(): string[] {
  const arabic = arCurrencies.main.ar.numbers.currencies as unknown as Record<string, Texts>;
  const english = enCurrencies.main.en.numbers.currencies as unknown as Record<string, Texts>;
  return Object.entries(arabic).flatMap(([code, texts]) => {
    const one = english[code]?.['displayName-count-one'], many = english[code]?.['displayName-count-other'];
    const names = [...new Set(Object.entries(texts).filter(([k]) => k.startsWith('displayName')).map(([, v]) => v))].filter((n) => n.split(' ').length === 2);
    if (!one || !many || !names.length || !/^[A-Z]{3}$/.test(code) || /[(),;]/.test(one + many + names.join(''))) return [];
    return [`currency ${one};${many} | ${names.join(', ')}`];
  });
}
