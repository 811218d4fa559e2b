// Names that CLDR (Unicode-3.0) gives: territories and the cities of time zones, in Arabic and English. Build time only.

import arTerritories from 'cldr-localenames-full/main/ar/territories.json';
import enTerritories from 'cldr-localenames-full/main/en/territories.json';
import arZones from 'cldr-dates-full/main/ar/timeZoneNames.json';
import enZones from 'cldr-dates-full/main/en/timeZoneNames.json';
import type { NameEntry } from './source-lines.ts';

type Zones = { [part: string]: Zones | string };

/** Places of CLDR as gazetteer entries. */
export function cldrNames(): NameEntry[] {
  return [...territories(), ...cities()];
}

function territories(): NameEntry[] {
  const ar: Record<string, string> = arTerritories.main.ar.localeDisplayNames.territories;
  const en: Record<string, string> = enTerritories.main.en.localeDisplayNames.territories;
  return Object.keys(ar).filter((code) => /^[A-Z]{2}$/.test(code) && !/^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)).map((code) => ({
    type: 'place' as const, ar: ar[code]!, others: [], en: en[code] ?? '', aboutEn: 'country or territory', aboutAr: 'دولة أو إقليم',
  }));
}

function cities(): NameEntry[] {
  const ar = flatten(arZones.main.ar.dates.timeZoneNames.zone as Zones), en = flatten(enZones.main.en.dates.timeZoneNames.zone as Zones);
  return [...ar].filter(([zone]) => zone.includes('/') && !/^Etc|Unknown/.test(zone)).map(([zone, name]) => ({
    type: 'place' as const, ar: name, others: [], en: en.get(zone) ?? zone.split('/').pop()!.replace(/_/g, ' '),
    aboutEn: 'city or place', aboutAr: 'مدينة أو مكان',
  }));
}

/** "Africa/Cairo" → its exemplar city. */
function flatten(zones: Zones, prefix = '', out = new Map<string, string>()): Map<string, string> {
  for (const [part, value] of Object.entries(zones)) {
    if (part === 'exemplarCity' && typeof value === 'string') out.set(prefix, value);
    else if (typeof value === 'object') flatten(value, prefix ? `${prefix}/${part}` : part, out);
  }
  return out;
}
