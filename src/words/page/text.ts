// The page's strings, numbers and dates, in the interface's language and the digits the reader likes.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { language, t } from '../../controls/index.ts';
import { numeralLocale } from '../../language/index.ts';
import type { Settings } from '../../settings/index.ts';

export { t };

export interface Format {
  number(value: number): string;
  date(time: number): string;
  /** A span of time in its largest sensible unit. */
  span(milliseconds: number): string;
}

const MINUTE = 60_000, HOUR = 60 * MINUTE, DAY = 24 * HOUR, MONTH = 30.4 * DAY, YEAR = 365 * DAY;
const UNITS = [[YEAR, 'year', 1], [MONTH, 'month', 1], [DAY, 'day', 0], [HOUR, 'hour', 0], [MINUTE, 'minute', 0]] as const;

export function formatFor(digits: Settings['digits']): Format {
  const locale = `${numeralLocale(language(), digits)}-ca-gregory`;
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return {
    number: (value) => numbers.format(value),
    date: (time) => dates.format(time),
    span(milliseconds) {
      const [size, unit, maximumFractionDigits] = UNITS.find(([least]) => milliseconds >= least * 0.99) ?? [MINUTE, 'minute', 0];
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(milliseconds / size);
    },
  };
}

export const FormatContext = createContext<Format>(undefined as unknown as Format);
export const useFormat = (): Format => useContext(FormatContext);
